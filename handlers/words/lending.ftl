# Work and masks between workshops

button-with-cut = Ya, + { $pieces } potong
button-without-cut = Ya, tanpa potongan
button-take-work = Sanggup
button-not-able = Tidak sanggup
button-end-work = Batalkan pinjaman

lent-ask = { $pieces } masker untuk { $name } tahap { $number } dikerjakan { $workshop }, { $call }? { $cut ->
    [0] Di gudang belum ada potongan, jadi potongannya menyusul.
   *[other] Di gudang ada { $cut } potongan yang bisa ikut dikirim.
}
    .few = { $pieces } masker tahap { $number } dikerjakan { $workshop }?
lent-dropped = Baik, tidak jadi.
lent-to-oneself = { $workshop } itu bengkel { $call } sendiri. Sebut bengkel yang lain, misalnya: pinjamkan 500 tahap 1 ke Kota Batu.
    .few = Sebut bengkel yang lain, { $call }.
lent-from-which = Dari bengkel mana, { $call }? Yang bisa menulis ini koordinator bengkelnya.
    .few = Ini ditulis koordinator bengkelnya, { $call }.
lent-other-phase = Yang sedang berjalan { $name } tahap { $running }, bukan tahap { $number }. Tulis misalnya: pinjamkan 500 tahap { $running } ke Kota Batu.
    .few = Yang sedang berjalan tahap { $running }.
lent-too-many = Tahap { $number } tinggal { $free } yang belum dikerjakan atau dipinjamkan. Tulis jumlah yang tidak lebih dari itu.
    .few = Tahap { $number } tinggal { $free }.
lent-offered-said = Saya tanyakan ke { $workshop }: { $pieces } masker. Kabarnya menyusul. Kalau tidak jadi, tulis: batal.
    .few = Saya tanyakan ke { $workshop }, kabarnya menyusul.
lent-nobody-there = { $pieces } masker dicatat untuk { $workshop }, tapi di sana belum ada koordinator yang memakai bot. Minta pembina, atau undang koordinatornya.
    .few = Di { $workshop } belum ada koordinator yang memakai bot.
lent-offered =
    { $by } dari { $workshop } bertanya: sanggup mengerjakan { $pieces } masker untuk { $name } tahap { $number }?
    { $cut ->
        [0] Potongannya menyusul.
       *[other] { $cut } potongan ikut dikirim kalau sanggup.
    }
    .few = Sanggup mengerjakan { $pieces } masker tahap { $number } dari { $workshop }?
lent-decided = Tawaran itu sudah dijawab atau dibatalkan.
lent-refused = Baik. { $workshop } saya kabari: belum sanggup { $pieces } masker untuk { $name } tahap { $number }.
    .few = { $workshop } saya kabari.
lent-refused-told = { $workshop } belum sanggup { $pieces } masker untuk { $name } tahap { $number }. Jadi tetap dikerjakan di sini.
    .few = { $workshop } belum sanggup { $pieces } masker tahap { $number }.
lent-agreed = Dicatat: { $pieces } masker untuk { $name } tahap { $number } dari { $workshop }. { $cut ->
    [0] Potongannya menyusul.
   *[other] { $cut } potongan sedang dikirim. Kalau sudah sampai, tekan Sudah terima.
} Kalau sudah jadi dan lolos cek, tulis: kirim masker jadi ke { $workshop }.
    .few = Dicatat: { $pieces } masker tahap { $number } dari { $workshop }.
lent-agreed-told = { $workshop } sanggup { $pieces } masker untuk { $name } tahap { $number }. { $cut ->
    [0] Potongannya belum ada yang dikirim. Kalau sudah ada, tulis misalnya: pindah potongan 200 ke { $workshop }.
   *[other] { $cut } potongan dicatat berangkat dari gudang.
}
    .few = { $workshop } sanggup { $pieces } masker tahap { $number }.
lent-none = Tidak ada pekerjaan yang sedang dipinjamkan.{ $lines ->
   *[other] { "" }
}
lent-ended = Pinjaman ke { $workshop } selesai. Yang sudah dilaporkan { $made } masker tetap tercatat, sisanya { $left } kembali ke { $lender }.{ $number ->
   *[other] { "" }
}
    .few = Pinjaman ke { $workshop } selesai, sisanya { $left } kembali.
lent-ended-told = { $by } mengakhiri pinjaman tahap { $number } antara { $lender } dan { $workshop }. Yang sudah dilaporkan { $made } masker tetap tercatat, sisanya { $left } kembali ke { $lender }.
    .few = Pinjaman tahap { $number } ke { $workshop } selesai.
lent-line = { $lender } meminjamkan ke { $workshop }: { $pieces } masker, dilaporkan { $made }, masker kembali { $back }.
lent-line-offered = { $lender } menawarkan ke { $workshop }: { $pieces } masker, belum dijawab.
lent-all =
    Pekerjaan yang dipinjamkan:
    { $lines }
    .few = { $lines }
lent-full = { $workshop } sudah melaporkan semua { $pieces } masker untuk { $name } tahap { $number } dari { $lender }. Yang lolos cek dikirim dengan: kirim masker jadi ke { $lender }.
    .few = { $workshop } sudah melaporkan semua { $pieces } masker tahap { $number }.
lent-forecast = Yang dikerjakan { $workshop }, masih { $remaining }, kira-kira { $low }{ $same ->
    [true] { "" }
   *[false] { " " }sampai { $high }
} hari kerja lagi.
lent-forecast-unknown = Yang dikerjakan { $workshop }, masih { $remaining }, belum bisa dikira-kira.

masks-ask = Kirim { $pieces } masker yang lolos cek { $sized ->
    [true] ({ $sizes }){ " " }
   *[false] { "" }
}ke { $workshop }, { $call }?
masks-own-workshop = { $workshop } itu bengkel { $call } sendiri. Sebut bengkel yang lain.
    .few = Sebut bengkel yang lain, { $call }.
masks-too-few = Di { $workshop } yang lolos cek dan belum dipakai ada { $there } masker. Tulis jumlah yang tidak lebih dari itu.
    .few = Di { $workshop } yang lolos cek { $there } masker.
masks-sent = { $pieces } masker { $sized ->
    [true] ({ $sizes }){ " " }
   *[false] { "" }
}dicatat berangkat ke { $workshop }. Di sana dihitung, kabarnya menyusul. Kalau belum jadi, tulis: batal.
    .few = { $pieces } masker dicatat berangkat ke { $workshop }.
masks-sent-nobody = { $pieces } masker { $sized ->
    [true] ({ $sizes }){ " " }
   *[false] { "" }
}dicatat berangkat ke { $workshop }, tapi di sana belum ada koordinator yang memakai bot. Minta pembina mencatat kalau sudah sampai.
    .few = { $pieces } masker dicatat berangkat ke { $workshop }.
masks-coming = { $by } dari { $workshop } mengirim { $pieces } masker yang lolos cek{ $sized ->
    [true] {" "}({ $sizes })
   *[false] { "" }
}. Kalau sudah dihitung, tekan Sudah terima.
    .few = { $pieces } masker dari { $workshop } sedang dikirim.
masks-how-many = Berapa masker yang sampai, { $call }? Yang dikirim { $pieces }.
masks-more = Yang dicatat dikirim { $pieces }, bukan { $said }. Hitung sekali lagi, ya. Kalau memang lebih, minta pengirimnya mengirim catatan yang baru.
    .few = Yang dicatat dikirim { $pieces }, hitung sekali lagi.
masks-settled = Kiriman masker itu sudah dicatat sampai.
masks-undone-told-before = Kiriman masker itu sudah dibatalkan pengirimnya.
masks-received = { $pieces } masker dari { $workshop } dicatat masuk. { $missing ->
    [0] { "" }
   *[other] Yang { $missing } kembali tercatat di { $workshop }.
}
masks-received-told = { $by } mencatat { $pieces } dari { $sent } masker sampai di { $workshop }. { $missing ->
    [0] { "" }
   *[other] Yang { $missing } kembali tercatat di { $own }, tolong dihitung lagi.
}
    .few = { $pieces } dari { $sent } masker sampai di { $workshop }.
masks-undone = Tidak jadi dikirim: { $pieces } masker tetap di { $workshop }.
masks-undone-told = { $pieces } masker dari { $workshop } tidak jadi dikirim.
lent-workshops = Bengkel yang ada: { $names }.
masks-none-coming = Dari { $workshop } belum ada kiriman masker yang tercatat. Pengirimnya bisa menulis: kirim 100 masker jadi ke sini, dengan nama bengkelnya.
    .few = Dari { $workshop } belum ada kiriman masker yang tercatat.

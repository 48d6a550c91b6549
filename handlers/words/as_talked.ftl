# What is said and asked as one talks: totals since the beginning, goods that went out, orders, batches

so-far = { $where ->
    [none] Sejak awal
   *[other] { $where }, sejak awal
}: { $made } masker dilaporkan, { $call }.
    Lolos cek { $good }, ditolak { $rejected }.
    { $documents ->
        [0] { "" }
       *[other] Diserahkan { $handed } masker, { $documents } kali.
    }
    { $paid ->
        [0] { "" }
       *[other] Upah yang sudah dibayarkan Rp{ $paid }.
    }
    .few = Sejak awal { $made } masker, lolos { $good }, ditolak { $rejected }, { $call }.
who-told-line = { $name }, { DAY($date) }
who-told = { $count ->
    [0] Tidak ada yang hasilnya { $pieces } hari itu, { $call }. Kantongnya bisa dicatat dulu: kantong tanpa nama { $pieces }.
   *[other] Yang hasilnya { $pieces }, { $call }:
}
    { $lines }
    .few = { $count ->
        [0] Tidak ada yang hasilnya { $pieces }, { $call }.
       *[other] Yang hasilnya { $pieces }: { $lines }
    }
goods-not-taken = { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } sampai { DAY($last) }
}: { $count ->
    [0] semua sudah dapat { $item }, { $call }.
   *[other] belum dapat { $item } dari gudang { $count } orang: { $names }.
}
stock-differs = Di catatan gudang { $amount }, { $call }. { $said ->
    [none] Kalau raknya sudah dihitung, tulis misalnya: hitung { $item } 50 m.
   *[other] Kalau yang benar di rak { $said }, tulis: hitung { $item } { $said }.
} Sejak kapan selisihnya tidak bisa saya pastikan, ini yang terakhir keluar:
    .few = Di catatan { $amount }, { $call }.
price-unknown = Harga { $item } belum pernah dicatat, { $call }. Pembelian dicatat begini: beli { $item } 50 m Rp250.000.
    .few = Harga { $item } belum pernah dicatat, { $call }.
price-last = Terakhir { DAY($date) }: { $what }, Rp{ $amount }, { $call }.
price-for-treasurer = Harganya, Rp{ $amount }, belum dicatat, { $call }. Bendahara atau koordinator menulis, tanpa jumlah barangnya: beli { $item } Rp{ $amount }.
    .few = Harganya belum dicatat, { $call }.
spent-noted-today = Tanggal notanya tidak ikut dicatat, { $call }. Pengeluarannya masuk hari ini.
    .few = Dicatat untuk hari ini, { $call }.
batch-how = Batch tidak dibuat sendiri, { $call }. Batch jadi waktu hasil sampel dicatat, misalnya: sampel RS 125 dari { $lot }: lolos. Berapa yang harus diambil, tulis: sampel { $lot }.
    .few = Batch jadi waktu hasil sampel dicatat, misalnya: sampel RS 125 dari { $lot }: lolos.
sample-sent-how = Pengiriman sampelnya tidak dicatat, { $call }, hanya hasilnya. Kalau hasilnya sudah ada, tulis misalnya: sampel RS { $tested } dari { $lot }: lolos.
    .few = Kalau hasilnya sudah ada, tulis: sampel RS { $tested } dari { $lot }: lolos.
asked-what-line = Nomor { $number }: “{ $said }”
asked-what = { $count ->
    [0] Tidak ada pertanyaan { $name } yang menunggu jawaban, { $call }.
   *[other] Yang ditanyakan { $name } dan belum dijawab:
}
    { $lines }
bag-by-name = Kantong di sini dicatat menurut nama penjahitnya, bukan nomor, { $call }. Tulis misalnya: cek Sri semua bagus, atau cek Sri 24: 21 bagus, 3 perbaiki.
    .few = Kantong dicatat menurut nama, { $call }, misalnya: cek Sri semua bagus.
attended-how = Yang hadir dicatat sesudah acaranya, { $call }, misalnya: yang hadir pelatihan Sri, Ani. Untuk tanda tangan cetak: daftar hadir.
    .few = Tulis misalnya: yang hadir pelatihan Sri, Ani.
attended-noted = Dicatat hadir di “{ $text }”, { DAY($date) }: { $names }. Semuanya { $count } orang, { $call }. Kalau ada yang salah, tulis misalnya: { $first } tidak ikut.
    .few = Dicatat hadir: { $names }, { $call }.
fund-perhaps = Rp{ $amount } itu masuk dana yang mana, { $call }?
button-fund-known = Dana { $name }
button-fund-new = Baru: { $name }
kind-of-another = Turut prihatin untuk { $name }, { $call }. Semoga diberi kekuatan.
    .few = Turut prihatin untuk { $name }, { $call }.
can-do-these =
    Yang bisa saya catat, { $call }. Tekan satu per satu:
    { $lines }
    .few = Tekan salah satu, { $call }.
sheet-of-which-day =
    Semuanya untuk hari itu, { $call }, atau ada yang hari ini? Tekan, atau tulis dengan harinya masing-masing:
    { $lines }
    .few = Semuanya untuk hari itu, { $call }?
mood-well = Baik, { $call }, terima kasih. Semoga { $call } juga sehat.
    .few = Saya baik, semoga { $call } juga sehat.
rename-own = Nama ditulis orangnya sendiri dari HP-nya, { $call }: ganti nama, lalu namanya. Panggilannya: ganti panggilan Bu Sri.
    .few = Orangnya sendiri menulis: ganti nama, lalu namanya, { $call }.
open-tasks = { $silent ->
    [0] Semua sudah memberi kabar hari ini, { $call }.
   *[other] Belum ada kabar hari ini dari { $silent } orang, { $call }. Namanya: siapa belum setor.
}{ $count ->
    [0] { " " }Tidak ada yang lain yang menunggu.
   *[other] { " " }Yang menunggu:
}
    { $lines }
    .few = Belum ada kabar dari { $silent } orang, { $call }.
goods-in-later = Barang dicatat kalau sudah datang, { $call }. Pada harinya tulis lagi, misalnya: masuk kain 50 m.
    .few = Barang dicatat kalau sudah datang, { $call }.
goods-in-line = { DAY($date) }: { $amount }
goods-in = { $count ->
    [0] Tidak ada { $item } yang masuk gudang pada hari-hari itu, { $call }.
   *[other] { CAP($item) } yang masuk gudang:
}
    { $lines }
span-compared-line = { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } sampai { DAY($last) }
}: { $total } masker, rata-rata { $average } sehari.
spans-compared = { $who ->
    [none] { "" }
   *[other] { $who }:{ " " }
}{ $way ->
    [more] Naik { $difference } masker{ $percent ->
        [0] { "" }
       *[other] , { $percent } persen
    }, { $call }.
    [less] Turun { $difference } masker{ $percent ->
        [0] { "" }
       *[other] , { $percent } persen
    }, { $call }.
   *[same] Sama banyak, { $call }.
}
    { $lines }
framed-as = Saya baca: “{ $said }”.
check-say-how = { $wrong ->
    [true] Pengecekan yang salah dibatalkan dulu, { $call }: tekan Batalkan di bawah catatannya, atau tulis: batal. Lalu tulis lagi
   *[false] Tulis dengan semua jumlahnya, { $call },
} misalnya: cek { $name } 30: 28 bagus, 2 perbaiki tali.
    .few = Tulis misalnya: cek { $name } 30: 28 bagus, 2 perbaiki tali.
sheet-week-how = Hasil beberapa hari ditulis satu pesan satu hari, { $call }, misalnya: senin { $name } 12. Yang tadi belum saya catat.
    .few = Tulis per hari, { $call }, misalnya: senin { $name } 12.

# A workshop's store, recipes, material at home

pack-cleared = Sekarang jelas permintaan { $name }: { $goods }.
pack-noted = Dicatat: satu { $pack } { $item } isinya { $amount }.
give-unknown = Tidak ada penjahit bernama “{ $name }” di bengkel ini, { $call }. Belum ada yang dicatat.
    .few = Belum dicatat, { $call }, tidak ada penjahit bernama { $name } di bengkel ini.
given-by-friend = Biar yang memberi yang menulis, { $call }, misalnya: kasih Sri kain 1 meter. Atau tulis isi rumah sekarang: sisa kain 3 meter.
ask-give-back = Kembalikan { $goods } ke bengkel, { $call }?
ask-give = { CAP($goods) } untuk { $name }. Betul begitu, { $call }?
    .few = { CAP($goods) } untuk { $name }, betul begitu, { $call }?
ask-spoilt = { CAP($goods) } rusak. Dicatat begitu, { $call }?
    .few = { CAP($goods) } rusak, dicatat begitu, { $call }?
ask-left = Di rumah sekarang ada { $goods }. Dicatat begitu, { $call }?
    .few = { CAP($goods) } sekarang ada di rumah, dicatat begitu, { $call }?
given-back =
    { CAP($goods) } dicatat dikembalikan, { $call }. Koordinator mengabari kalau sudah sampai di bengkel.
    { $lines }
given-back-told = { $name } mengembalikan { $goods }. Kalau sudah sampai di bengkel, tekan tombol.
given =
    { CAP($goods) } dicatat untuk { $name }, { $call }. { $name } mengabari kalau sudah terima.
    { $lines }
given-told = { $name } memberi { $goods }, { $call }. Sudah terima?
    .few = { CAP($goods) } dari { $name }, sudah terima, { $call }?
given-for = { $name } memberi { $goods } kepada { $to }, yang tidak memakai bot. Kalau sudah sampai, tekan tombol.
spoilt-noted =
    { CAP($goods) } dicatat rusak, { $call }. Tidak apa-apa.
    { $lines }
    .few = { CAP($goods) } dicatat rusak, { $call }, tidak apa-apa.
spoilt-told = { $name }: { $goods } rusak.
left-noted =
    Sudah dicatat, { $call }.
    { $lines }
left-asked =
    Terima kasih, { $call }. Berarti catatan saya yang keliru. Koordinator saya minta membetulkannya.
    { $lines }
    .few = Catatan saya yang keliru, { $call }, koordinator saya minta membetulkannya.
left-agree = { CAP($item) } di rumah { $name } ada { $counted }, di catatan { $was }. Catatannya diikutkan ke { $counted }?
agreement-withdrawn-before = Itu sudah dibatalkan { $by }.
agreement-changed = Catatannya sudah berubah. Minta { $name } menghitung lagi.
stock-workshop = Gudang { $workshop }:
stocks = { $lines }
stock-empty = Gudang { $workshop } belum ada isinya di catatan. Tulis misalnya: masuk kain 50 m. Atau hitung yang ada: hitung kain 50 m.
stock-out = { CAP($item) } habis.
stock-line = { CAP($goods) }.
stock-line-days = { CAP($goods) }, cukup { $days } hari kerja.
stock-none = Belum ada catatan.
stock-now = Di gudang sekarang { $goods }.
stock-in =
    { CAP($goods) } masuk gudang.
    { $lines }
stock-in-how = Tulis apa yang masuk, misalnya: masuk kain 50 m, karet 100 m dari BMPD.
stock-count-how = Tulis yang terhitung, misalnya: hitung kain 45 m karena salah catat.
stock-scrap-how = Tulis apa dan sebabnya, misalnya: buang kain 1 m karena sobek.
stock-scrapped =
    { CAP($goods) } dikeluarkan dari gudang sebagai barang rusak.
    { $lines }
count-agrees = { CAP($item) } { $counted }. Cocok dengan catatan.
count-why = { CAP($item) } di catatan { $was }, terhitung { $counted }. { $more ->
    [true] Lebih
   *[false] Kurang
} { $difference }. Tulis lagi dengan sebabnya, misalnya: hitung { $item } { $counted } karena salah catat.
count-noted = { CAP($item) } sekarang { $counted }, tadinya { $was }. Bedanya { $difference } sudah dicatat.
count-proposed = { CAP($item) } di catatan { $was }, terhitung { $counted }. Bedanya besar, jadi perlu orang kedua. Sudah saya tanyakan.
count-nobody = { CAP($item) } di catatan { $was }, terhitung { $counted }. Bedanya besar, jadi perlu orang kedua. Belum ada koordinator lain atau pembina yang memakai bot.
count-agree = { $name } menghitung { $item }: { $counted }, di catatan { $was }. Bedanya { $difference }. Sebabnya: { $why }. Setuju dicatat?
scrap-agree = { $name } mau membuang { $goods }. Sebabnya: { $why }. Setuju dicatat?
scrap-proposed = { CAP($goods) } banyak, jadi perlu orang kedua. Sudah saya tanyakan.
scrap-nobody = { CAP($goods) } banyak, jadi perlu orang kedua. Belum ada koordinator lain atau pembina yang memakai bot.
transfer-how = Tulis apa dan ke bengkel mana, misalnya: pindah kain 10 m ke Bengkel Kota.
transfer-sent = { CAP($goods) } dicatat dikirim ke { $workshop }. Koordinator di sana mengabari kalau sudah sampai.
transfer-coming = { CAP($goods) } dikirim dari { $workshop }. Kalau sudah sampai, tekan tombol.
workshop-which = Untuk bengkel mana? Tambahkan namanya, misalnya: di Bengkel Kota. Yang ada: { $names }.
workshop-unknown = Tidak ada bengkel “{ $name }” yang bisa diurus dari sini. Yang ada: { $names }.
offcuts-in =
    { CAP($goods) } masuk gudang.
    { $lines }
offcuts-out =
    { CAP($goods) } keluar dari gudang.
    { $lines }
offcuts-how = Tulis beratnya, misalnya: perca 2 kg. Atau: perca keluar 1 kg.
agreement-done = Setuju. Sudah dicatat.
agreement-refused = Baik. Tidak ada yang dicatat.
agreement-another = Itu usul { $call } sendiri, jadi orang lain yang perlu menyetujui.
    .few = Itu usul { $call } sendiri, orang lain yang perlu menyetujui.
agreement-agreed-before = Itu sudah disetujui { $by }.
agreement-refused-before = Itu belum disetujui { $by }.
agreement-told-done = { $by } setuju, { $call }: { $what }. Sudah dicatat.
agreement-told-refused = { $by } belum setuju, { $call }: { $what }. Tidak ada yang dicatat. Bicarakan dulu.
recipe =
    Satu masker memakai:
    { $lines }
recipe-line = { $product ->
    [dewasa] Dewasa
    [anak] Anak
   *[any] Semua ukuran
}: { $goods }.
recipe-unlikely = Itu terlalu banyak untuk satu masker. Tulis dengan cm, misalnya: resep dewasa: kain 20 cm, karet 40 cm.
recipe-none = Belum ada resep.
recipe-how = Untuk mengubah, tulis misalnya: resep dewasa: kain 20 cm, karet 40 cm, kawat 10 cm. Berlaku mulai hari ini.
loan-less = Pinjaman itu sudah berkurang, { $call }. Tulis: pinjaman

# Cut pieces: cut, shared out; and who has work

cut-how = Tulis berapa potongan yang jadi, misalnya: potong kain 60 m jadi 300 potongan.
cut-noted =
    { $pieces } potongan dicatat, { $call }.
    { $lines }
    Di gudang sekarang { $there } potongan. Untuk membaginya, tulis misalnya: bagi { $there } potongan.
    .few = { $pieces } potongan dicatat, di gudang sekarang { $there }, { $call }.
cut-cloth = Terpakai { $goods }.
cut-lacked = Di catatan gudang kurang { $goods }, jadi sudah saya samakan.
cut-where = Potongan di gudang { $store }, di jalan { $coming }, di rumah penjahit { $homes }.
cut-of = { $name }: di rumah { $home } potongan, di jalan { $coming }. Cukup kira-kira { $days } hari.
share-how = Berapa potongan yang dibagi, { $call }? Tulis misalnya: bagi 500 potongan.
share-nothing = Di gudang belum ada potongan yang dicatat, { $call }. Tulis dulu hasil potongnya, misalnya: potong 300.
    .few = Di gudang belum ada potongan, { $call }.
share-lacks = Di catatan gudang ada { $there } potongan, { $call }, bukan { $total }. Yang { $cut } lagi baru dipotong?
    .few = Di catatan gudang ada { $there } potongan, yang { $cut } lagi baru dipotong, { $call }?
share-ask =
    { $total } potongan untuk { $people } orang:
    { $lines }
    { $left ->
        [0] { "" }
       *[other] { $left } potongan tetap di gudang, karena yang lain sudah cukup.
    }
    Dikirim begini, { $call }? Untuk mengubah, tulis misalnya: { $example } { $number }.
share-line = { $name } { $pieces }: mau { $wish } sehari, { $held ->
    [0] di rumah habis
   *[other] di rumah masih { $held }
}{ $off ->
    [0] { "" }
   *[other] , libur { $off } hari
}, { $got ->
    [0] 4 minggu ini belum dapat
   *[other] 4 minggu ini sudah { $got }
}
share-reason = { $name } mau { $wish } sehari, { $held ->
    [0] di rumah habis
   *[other] di rumah masih { $held }
}{ $off ->
    [0] { "" }
   *[other] , libur { $off } hari
}, { $got ->
    [0] 4 minggu ini belum dapat
   *[other] 4 minggu ini sudah { $got }
}.
share-none = { $name } tidak dulu: { $why ->
    [off] libur
    [full] di rumah masih { $held }, cukup { $days } hari
   *[short] potongannya tidak cukup untuk semua
}
share-one =
    { $pieces } potongan untuk { $name }. { $lines }
    Lewat mana, { $call }?
share-nobody = Belum ada yang bisa diberi potongan sekarang, { $call }. Semua libur atau garapannya masih cukup.
share-dropped = Baik, { $call }. Belum ada potongan yang dibagi.
share-too-many = Jumlahnya lebih dari { $total } potongan, { $call }. Saya tanyakan lagi.
share-not-here = Ada yang bukan dari bengkel ini, { $call }, atau sedang berhenti. Saya tanyakan lagi.{ $total ->
   *[other] { "" }
}
share-sent = { $total } potongan untuk { $people } orang { $courier ->
    [none] siap diambil
   *[other] lewat { $courier }
}, { $call }. Semua yang punya HP sudah saya kabari.
    .few = { $total } potongan untuk { $people } orang { $courier ->
        [none] siap diambil
       *[other] lewat { $courier }
    }, { $call }.
share-which = Potongan bengkel mana, { $call }: { $names }? Itu dibagi koordinator bengkelnya.
share-who = Untuk siapa, { $call }? { $names ->
    [none] Nama itu tidak ada.
   *[other] Bisa { $names }.
} Tulis nama lengkapnya.
work-empty =
    { $count } orang hampir tidak punya garapan:
    { $lines }
    Untuk membagi, tulis misalnya: bagi 300 potongan.
    .few = { $count } orang hampir tidak punya garapan.
work-empty-nobody = Semua masih punya garapan lebih dari sehari, { $call }.
work-full =
    { $count } orang garapannya menumpuk:
    { $lines }
    .few = { $count } orang garapannya menumpuk.
work-full-nobody = Tidak ada yang menumpuk, { $call }. Semua kurang dari 8 hari kerja.
work-line = { $name }: { $held ->
    [0] habis
   *[other] { $held } potongan, cukup { $days } hari
}{ $off ->
    [0] { "" }
   *[other] , libur { $off } hari
}
work-unknown = Potongan belum pernah dicatat, { $call }, jadi garapan di rumah belum saya ketahui. Mulai dengan: potong 300, lalu: bagi 300 potongan.
work-got =
    Potongan { DAY($first) } sampai { DAY($last) }: { $total }.
    { $lines }
work-got-line = { $name }: { $pieces }
work-held =
    { $count } orang masih pegang potongan:
    { $lines }
    .few = { $count } orang masih pegang potongan.
work-held-nobody = Tidak ada yang pegang potongan, { $call }. Untuk membagi, tulis misalnya: bagi 300 potongan.
    .few = Tidak ada yang pegang potongan, { $call }.
pieces-fewer = Potongan yang sudah dikirim ke { $name } tidak berkurang sendiri, { $call }. Kalau sebagian dikembalikan, tulis misalnya: { $name } balikin potongan 20. Kalau baru diusulkan, jawab usulannya: { $name } { $pieces }.
    .few = Kalau sebagian dikembalikan, tulis misalnya: { $name } balikin potongan 20.

# Material on its way

stale-plain = Tombol itu sudah lewat, { $call }.
the-store = Gudang
request-not-approved = Tidak ada bahan untuk { $name } yang sudah disetujui dan belum dikirim.
request-sent-already = Bahan { $name } sudah dikirim.
sent-ready = { CAP($goods) } siap diambil untuk { $name }. Catatan gudang sudah dikurangi.
sent-by = { CAP($goods) } dikirim ke { $name } lewat { $courier }. Catatan gudang sudah dikurangi.
send-how = Tulis siapa dan apa, misalnya: kirim Sri: kain 3 m. Atau: kirim Sri lewat Budi.
courier-none = Belum ada kurir di bengkel { $name }. Pakai: siap { $name }
courier-which = Lewat siapa bahan untuk { $name } dikirim?
courier-unknown = Tidak ada kurir bernama “{ $name }” di bengkel itu. Yang ada: { $names }.
coming-ready = { CAP($goods) } siap diambil di bengkel, { $call }. Kalau sudah di tangan, tekan tombol, atau tulis: sudah terima.
    .few = { CAP($goods) } siap diambil di bengkel, { $call }, kalau sudah di tangan tulis: sudah terima.
coming-ready-for = { CAP($goods) } untuk { $name } siap diambil di bengkel, { $call }.
coming-by-for = { CAP($goods) } untuk { $name } dikirim lewat { $courier }, { $call }.
coming-by = { CAP($goods) } dikirim lewat { $courier }, { $call }. Kalau sudah sampai, tekan tombol, atau tulis: sudah terima.
    .few = { CAP($goods) } dikirim lewat { $courier }, { $call }, kalau sudah sampai tulis: sudah terima.
round =
    { $count } antaran, { $call }:
    { $lines }
    Kalau sudah, tekan namanya, atau tulis misalnya: sudah diantar Sri.
    .few =
        { $lines }
        Kalau sudah diantar, { $call }, tulis misalnya: sudah diantar Sri.
round-empty = Tidak ada antaran sekarang, { $call }.
round-line = { $name }: { $goods }.
way =
    { $count } kiriman belum dikabari sampai:
    { $lines }
way-empty = Tidak ada kiriman yang masih di jalan, { $call }.
way-ready = { $name }: { $goods }. Siap diambil.
way-under-way = { $name }: { $goods }. Dibawa { $courier }.
way-store = Untuk gudang: { $goods }. Belum dikabari sampai.
way-handed = { $name }: { $goods }. Kata { $courier } sudah diantar.
way-differs = { $name }: { $goods } belum jelas di mana.
handed = { $name }: { $goods } sudah diantar. Terima kasih, { $call }. { $name } saya tanya juga.
    .few = { CAP($goods) } dicatat sudah diantar ke { $name }, { $call }.
handed-for = { $name } tidak memakai bot, jadi { $goods } saya catat sudah diterima. Terima kasih, { $call }.
    .few = { CAP($goods) } dicatat sudah diterima { $name }, { $call }.
handed-for-told = Kata { $courier }, { $goods } sudah diterima { $name }.
handed-before = Yang itu sudah dicatat diantar, { $call }.
handed-told = Kata { $courier }, { $goods } sudah diantar, { $call }. Sudah terima?
    .few = { CAP($goods) } sudah diantar, kata { $courier }, sudah terima, { $call }?
received =
    { CAP($goods) } sudah diterima. Terima kasih, { $call }.
    { $lines }
    .few = { CAP($goods) } sudah diterima, { $call }.
received-for =
    { CAP($goods) } dicatat sudah diterima { $name }.
    { $lines }
received-for-told = { CAP($goods) } dicatat sudah diterima { $call }, menurut { $by }. Kalau tidak betul, tulis: bicara dengan koordinator.
    .few = { CAP($goods) } dicatat sudah diterima { $call }, kalau tidak betul tulis: bicara dengan koordinator.
received-perhaps = { CAP($goods) } sudah diterima, { $call }?
received-this = { CAP($goods) } itu yang sampai, { $call }?
received-fix = { CAP($item) } tadi sudah dicatat diterima, { $call }. Kalau keliru, tekan Batalkan di bawahnya, lalu tulis lagi yang betul. Kalau mau minta lagi, tulis: minta { $item }.
    .few = { CAP($item) } sudah dicatat diterima, { $call }, kalau keliru tekan Batalkan, lalu tulis yang betul.
received-nothing = Baik, { $call }. Belum ada yang diterima.
    .few = Belum ada yang diterima, { $call }.
received-before =
    Yang itu sudah dicatat, { $call }.
    { $lines }
received-how-much = Dikirim: { $goods }. Berapa yang sampai? Tulis misalnya: { $item } 2 meter. Kalau tidak ada, tulis: tidak ada.
    .few = { CAP($goods) } yang dikirim, berapa yang sampai, misalnya: { $item } 2 meter?
received-short = Jadi yang sampai { $goods }. Betul begitu, { $call }?
    .few = { CAP($goods) } yang sampai, betul begitu, { $call }?
received-more = { CAP($goods) } lebih banyak dari yang tercatat. Saya tanyakan ke koordinator.
    .few = { CAP($goods) } lebih banyak dari yang tercatat, jadi saya tanyakan ke koordinator.
received-more-told = Kata { $name }, yang sampai lebih { $goods } dari yang tercatat. Betul memang lebih?
received-by-herself = Biar { $name } sendiri yang mengabari. Kalau sudah tiga hari belum ada kabar, tulis lagi ini.
more-added = { CAP($goods) } lagi untuk { $name } sudah dicatat keluar dari gudang.
more-added-told = { CAP($goods) } lagi sudah dicatat untuk { $call }.
not-arrived = Baik, { $call }, ditunggu: { $goods }. Kalau sudah sampai, tulis: sudah terima.
    .few = { CAP($goods) } masih ditunggu, { $call }, kalau sudah sampai tulis: sudah terima.
not-arrived-told = Kata kurir sudah diantar, tetapi { $name } belum menerima: { $goods }. Tolong ditanyakan.
rest-asked = Yang { $goods } saya tanyakan ke koordinator.
rest-where = { $name } belum menerima { $goods } dari kiriman tadi. Ada di mana?
rest-before = Yang itu sudah jelas, { $call }.
rest-is-back = { CAP($goods) } dicatat kembali ke tempat asalnya.
rest-is-lost = { CAP($goods) } dicatat hilang.
rest-is-back-told = { CAP($goods) } ternyata masih di tempat asalnya, { $call }. Kalau masih perlu, tulis: minta { $item }.
    .few = { CAP($goods) } ternyata masih di tempat asalnya, { $call }, kalau masih perlu tulis: minta { $item }.
rest-follows = { CAP($goods) } tetap dicatat di jalan.
rest-follows-told = { CAP($goods) } menyusul, { $call }. Kalau sudah sampai, tekan tombol, atau tulis: sudah terima.
    .few = { CAP($goods) } menyusul, { $call }, kalau sudah sampai tulis: sudah terima.
receipt-asked = { CAP($goods) } sudah sampai, { $call }?
receipt-overdue = Sudah tiga hari { $name ->
    [none] { "" }
   *[other] { $name }{ " " }
}belum mengabari kiriman ini: { $goods }. Apa sudah sampai?
receipt-left = Baik, { $call }. Tetap dicatat di jalan.
    .few = Tetap dicatat di jalan, { $call }.
receipt-undone-told = Catatan bahwa { $call } sudah menerima dibatalkan. Kalau sudah di tangan, tulis: sudah terima.
    .few = Catatan sudah terima dibatalkan, { $call }, kalau sudah di tangan tulis: sudah terima.
not-sent-told = Tidak jadi dikirim, { $call }: { $goods }.
agreement-withdrawn = Dibatalkan, { $call }. Koordinator tidak perlu memutuskan lagi.
undo-material =
    Dibatalkan, { $call }: { $goods }.
    { $lines }
    .few = { CAP($goods) } dibatalkan, { $call }.
undo-material-before =
    Yang itu sudah dibatalkan, { $call }.
    { $lines }
undo-material-late =
    Yang itu tidak bisa dibatalkan lagi, { $call }, karena sudah dipakai atau sudah dikabari orang lain. Kalau ada yang keliru, { $tailor ->
        [true] tulis: bicara dengan koordinator.
       *[other] hitung isinya, misalnya: hitung karet 45 m karena salah catat.
    }
    { $lines }
    .few = Itu tidak bisa dibatalkan lagi, { $call }, kalau keliru tulis{ $tailor ->
        [true] : bicara dengan koordinator.
       *[other] { " " }misalnya: hitung karet 45 m karena salah catat.
    }
request-answered-so = Permintaan { $name } sudah terjawab dengan kiriman ini, { $call }.

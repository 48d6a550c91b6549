### What the bot says about materials, in Indonesian. The thing and the number come first; one thing a sentence.

## Buttons (at most 20 characters)

button-yes-amount = Ya, { $quantity } { $unit }
button-other-amount = Jumlah lain
button-item = { $item }
button-item-amount = { $item } { $quantity } { $unit }
button-ask-again = Ya, minta lagi
button-approve = Setuju
button-approve-name = Setuju { $name }
button-approve-all = Setuju semua
button-change = Ubah jumlah
button-postpone = Tunda
button-ready = Siap diambil
button-all-ready = Semua siap diambil
button-by-courier = Lewat kurir
button-handed = Sudah diantar
button-handed-name = { $name } sudah
button-received = Sudah terima
button-not-all = Belum lengkap
button-arrived = Sudah sampai
button-yes-arrived = Ya, betul
button-ask-more = Minta { $quantity } { $unit } lagi
button-i-ask = Bukan, saya minta
button-rest-back = Masih di sini
button-rest-coming = Nanti menyusul
button-rest-lost = Hilang
button-add-it = Ya, memang lebih
button-agree = Setuju
button-not-yet = Belum setuju

## Amounts

amount = { $quantity } { $unit }
the-store = Gudang
rupiah = Rp{ $amount }
material-line = { $item }
material-line-amount = { $item } { $quantity } { $unit }
amount-missing = Berapa { $item }? Tulis dengan satuannya, misalnya: { $item } 10 meter.
pack-unknown = Saya belum tahu isi satu { $pack } { $item }. Tulis misalnya: satu { $pack } { $item } { $example }. Sesudah itu ulangi yang tadi.
pack-cleared = Sekarang jelas permintaan { $name }: { $goods }.
pack-noted = Dicatat: satu { $pack } { $item } isinya { $amount }.

## A tailor asks

material-how = Bahan apa yang diperlukan, { $call }? Pilih, atau tulis misalnya: minta karet 10 meter.
    .few = Bahan apa yang diperlukan, { $call }, misalnya: minta karet 10 meter?
material-passed-on =
    Permintaan bahan sudah saya teruskan ke koordinator, { $call }:
    { $lines }
    .few = { CAP($lines) }, sudah saya teruskan ke koordinator, { $call }.
material-nobody =
    Permintaan bahan sudah saya catat, { $call }:
    { $lines }
    Di sini belum ada koordinator, jadi tolong hubungi langsung juga.
    .few = { CAP($lines) }, sudah dicatat, tetapi belum ada koordinator, tolong hubungi bengkel langsung, { $call }.
material-passed-on-for =
    Permintaan bahan untuk { $name } sudah saya teruskan ke koordinator, { $call }:
    { $lines }
    .few = { CAP($lines) }, untuk { $name }, sudah saya teruskan ke koordinator, { $call }.
material-for-unknown = Tidak ada penjahit bernama “{ $name }” di bengkel ini, { $call }. Permintaannya belum dicatat. Tulis namanya lagi, atau tulis: minta karet 10 meter.
    .few = Belum dicatat, { $call }, tidak ada penjahit bernama { $name } di bengkel ini, tulis lagi namanya.
material-waits =
    Ini sudah diminta, { $call }, dan masih menunggu koordinator:
    { $lines }
    .few = { CAP($lines) }, sudah diminta dan masih menunggu koordinator, { $call }.
material-changed =
    Permintaannya sudah diubah, { $call }. Sekarang:
    { $lines }
    .few = { CAP($lines) }, itu permintaannya sekarang, { $call }.
material-decided = Permintaan itu sudah diputuskan koordinator, { $call }. Pesannya saya teruskan.
    .few = Permintaan itu sudah diputuskan koordinator, { $call }, jadi pesannya saya teruskan.
material-withdrawn =
    Permintaan ini dibatalkan, { $call }:
    { $lines }
    .few = { CAP($lines) }, permintaan ini dibatalkan, { $call }.
material-withdrawn-before = Permintaan itu sudah dibatalkan, { $call }.
material-none-waiting = Tidak ada permintaan itu yang menunggu, { $call }.
material-dropped = Baik, { $call }. Tidak ada yang dicatat.
    .few = Tidak ada yang dicatat, { $call }.
material-again =
    { $lines }
    Minta ini lagi, { $call }?
    .few = { CAP($lines) }, minta ini lagi, { $call }?
material-never = Belum ada permintaan sebelumnya, { $call }. Tulis misalnya: minta karet 10 meter.
    .few = Belum ada permintaan sebelumnya, { $call }, tulis misalnya: minta karet 10 meter.
stale-material = Tombol itu sudah lewat, { $call }.
amount-how-much = Berapa { $item } yang diperlukan, { $call }? Tulis dengan satuannya, misalnya: { $example }.
    .few = Berapa { $item } yang diperlukan, { $call }, misalnya: { $example }?
amount-unit = { CAP($item) } { $quantity } { $unit }. Betul begitu, { $call }?
    .few = { CAP($item) } { $quantity } { $unit }, betul begitu, { $call }?
amount-proposed = Minta { $item } { $quantity } { $unit }, { $call }?
amount-proposed-out = Di catatan, { $item } sudah habis. Minta { $quantity } { $unit }, { $call }?
    .few = { CAP($item) } di catatan sudah habis, minta { $quantity } { $unit }, { $call }?
amount-proposed-plenty = Di catatan, { $item } masih cukup { $masks } masker. Minta { $quantity } { $unit }, { $call }?
    .few = { CAP($item) } di catatan masih cukup { $masks } masker, minta { $quantity } { $unit }, { $call }?
amount-proposed-left = Di catatan, { $item } tinggal cukup { $masks } masker. Minta { $quantity } { $unit }, { $call }?
    .few = { CAP($item) } di catatan tinggal cukup { $masks } masker, minta { $quantity } { $unit }, { $call }?
amount-or-masks = { $pieces } itu { $unit }, atau masker yang jadi, { $call }?
amount-left = Baik, { $call }. Jumlahnya biar koordinator yang menentukan.
    .few = Jumlahnya biar koordinator yang menentukan, { $call }.
amount-noted =
    Dicatat, { $call }:
    { $lines }
    .few = { CAP($lines) }, sudah dicatat, { $call }.
scarce = Di catatan, { $item } tinggal cukup { $masks } masker. Kalau perlu, tulis: minta { $item }.
    .few = { CAP($item) } di catatan tinggal cukup { $masks } masker, kalau perlu tulis: minta { $item }.
scarce-out = Di catatan, { $item } sudah habis. Kalau perlu, tulis: minta { $item }.
    .few = { CAP($item) } di catatan sudah habis, kalau perlu tulis: minta { $item }.

## How her material stands

passport =
    { $lines }
    Kalau perlu bahan, tulis misalnya: minta karet 10 meter.
    .few = { $lines }
passport-asked =
    { $lines }
    Kalau ada yang lain, tulis: bicara dengan koordinator.
    .few = { $lines }
passport-of =
    Bahan { $name }:
    { $lines }
passport-lasts = { CAP($item) } cukup { $masks } masker lagi ({ $goods }).
passport-has = { $item } { $goods }.
passport-out = { CAP($item) } di catatan sudah habis.
passport-ready = Siap diambil: { $goods }.
passport-from = Dari { $name }, belum dikabari sampai: { $goods }.
passport-missing = Masih ditanyakan ke koordinator: { $goods }.
passport-way = Di jalan, lewat { $courier }: { $goods }.
passport-waiting = Menunggu koordinator: { $goods }.
passport-approved = Disetujui, sedang disiapkan: { $goods }.
passport-postponed = Ditunda: { $goods }.
passport-postponed-reason = Ditunda: { $goods }. Sebabnya: { $reason }
passport-nothing = Belum ada catatan bahan.

## A coordinator decides

material-request =
    { $name } minta bahan:
    { $lines }
    Pesannya: “{ $said }”
material-request-pressed =
    { $name } minta bahan:
    { $lines }
material-request-changed =
    { $name } mengubah permintaan. Sekarang:
    { $lines }
material-edited-late =
    { $name } mengubah pesannya setelah diputuskan: “{ $said }”
    Yang sudah diputuskan:
    { $lines }
material-not-needed =
    { $name } tidak jadi minta, padahal sudah disetujui:
    { $lines }
material-withdrawn-told =
    { $name } membatalkan permintaan:
    { $lines }
request-line = { CAP($goods) }{ $makes ->
    [0] .
   *[other] , cukup { $makes } masker.
}
request-line-proposed = { CAP($goods) } (usul saya, jumlahnya belum disebut){ $makes ->
    [0] .
   *[other] , cukup { $makes } masker.
}
request-line-unknown = { CAP($goods) }. Jumlahnya belum jelas.
request-home = { CAP($item) } di rumahnya cukup { $masks } masker, menurut catatan.
request-coming = Masih di jalan untuknya: { $goods }.
request-store = Di gudang ada { $goods }.
requests =
    { $count ->
        [0] Semua permintaan sudah diputuskan. Yang belum dikirim:
       *[other] { $count } permintaan menunggu keputusan:
    }
    { $lines }
    { $count ->
        [0] Kalau sudah disiapkan, tulis: siap, lalu namanya.
       *[other] Tulis: setuju, ubah, atau tunda, lalu namanya.
    }
requests-waiting = { $name }: { $goods }.
requests-postponed = { $name }: { $goods }. Ditunda: { $reason }
requests-approved-line = { $name }: { $goods }. Disetujui, belum dikirim.
requests-none = Tidak ada permintaan bahan yang menunggu, { $call }.
requests-approved = Semua disetujui. Tekan kalau semuanya sudah siap diambil.
request-approved = Disetujui untuk { $name }: { $goods }. Kalau sudah disiapkan, tekan tombol, atau tulis: siap { $name }.
request-declined = { $name } diberi tahu bahwa kali ini belum bisa.
request-postponed = Ditunda. { $name } diberi tahu sebabnya.
request-decided = Permintaan { $name } sudah diputuskan{ $by ->
    [none] { "" }
   *[other] { " " }oleh { $by }
}: { $state ->
    [approved] disetujui.
    [sent] disetujui dan sudah dikirim.
    [withdrawn] dibatalkan oleh yang meminta.
    [declined] belum bisa.
   *[postponed] ditunda.
}
request-how = Tulis misalnya: setuju Sri, ubah Sri: karet 5 m, atau tunda Sri: kain belum datang.
request-none = Tidak ada permintaan { $name } yang menunggu.
request-how-much = Berapa { $item } untuk { $name }? Tulis dengan satuannya, misalnya: 5 m.
request-amount-unclear = Jumlahnya belum jelas. Tulis bahan dan satuannya, misalnya: { $item } 5 m.
request-unclear-left = { $name }: jumlahnya belum jelas, jadi masih menunggu.
request-why = Apa sebabnya ditunda? Tulis singkat, nanti saya sampaikan ke { $name }.
request-not-approved = Tidak ada bahan untuk { $name } yang sudah disetujui dan belum dikirim.
request-sent-already = Bahan { $name } sudah dikirim.
your-request-approved = Permintaan { $call } disetujui: { $goods }. Nanti dikabari kalau sudah siap.
    .few = { CAP($goods) } disetujui, { $call }, nanti dikabari kalau sudah siap.
your-request-declined = Maaf, { $call }. Kali ini belum bisa: { $goods }. Kalau mau bertanya, tulis: bicara dengan koordinator.
    .few = { CAP($goods) } kali ini belum bisa, { $call }, kalau mau bertanya tulis: bicara dengan koordinator.
your-request-postponed = Permintaan { $call } ditunda dulu: { $goods }. Sebabnya: { $reason }
    .few = { CAP($goods) } ditunda dulu, { $call }, sebabnya: { $reason }
your-request-approved-for = Permintaan untuk { $name } disetujui: { $goods }.
your-request-declined-for = Maaf, { $call }. Permintaan untuk { $name } kali ini belum bisa: { $goods }.
    .few = { CAP($goods) } untuk { $name } kali ini belum bisa, { $call }.
your-request-postponed-for = Permintaan untuk { $name } ditunda dulu: { $goods }. Sebabnya: { $reason }
    .few = { CAP($goods) } untuk { $name } ditunda dulu, sebabnya: { $reason }
tailor-unknown = Tidak ada penjahit bernama “{ $name }” di bengkel ini.
tailor-several = Ada beberapa “{ $name }”: { $names }. Tulis nama lengkapnya.

## On its way

sent-ready = { CAP($goods) } siap diambil untuk { $name }. Catatan gudang sudah dikurangi.
sent-by = { CAP($goods) } dikirim ke { $name } lewat { $courier }. Catatan gudang sudah dikurangi.
send-how = Tulis siapa dan apa, misalnya: kirim Sri: kain 3 m. Atau: kirim Sri lewat Budi.
courier-none = Belum ada kurir di bengkel { $name }. Pakai: siap { $name }
courier-which = Lewat siapa bahan untuk { $name } dikirim?
courier-unknown = Tidak ada kurir bernama “{ $name }” di bengkel itu. Yang ada: { $names }.
store-lacks =
    { $lines }
    Kalau barangnya memang ada, catat dulu. Misalnya: masuk { $item } { $wanted }. Sesudah itu ulangi yang tadi.
store-lacks-line = Di gudang tercatat { $item } { $held }, yang diperlukan { $wanted }.
coming-ready = { CAP($goods) } siap diambil di bengkel, { $call }. Kalau sudah di tangan, tekan tombol, atau tulis: sudah terima.
    .few = { CAP($goods) } siap diambil di bengkel, { $call }, kalau sudah di tangan tulis: sudah terima.
coming-ready-for = { CAP($goods) } untuk { $name } siap diambil di bengkel, { $call }.
coming-by-for = { CAP($goods) } untuk { $name } dikirim lewat { $courier }, { $call }.
coming-by = { CAP($goods) } dikirim lewat { $courier }, { $call }. Kalau sudah sampai, tekan tombol, atau tulis: sudah terima.
    .few = { CAP($goods) } dikirim lewat { $courier }, { $call }, kalau sudah sampai tulis: sudah terima.
carry = Ada antaran untuk { $name }: { $goods }. Semua antaran: tulis antaran, { $call }.
    .few = { CAP($goods) } tolong diantar ke { $name }, { $call }.
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

## What arrived

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

say-apart = Yang ini tulis sendiri sesudahnya, { $call }: “{ $text }”
    .few = Yang ini tulis sendiri sesudahnya, { $call }: “{ $text }”
give-unknown = Tidak ada penjahit bernama “{ $name }” di bengkel ini, { $call }. Belum ada yang dicatat.
    .few = Belum dicatat, { $call }, tidak ada penjahit bernama { $name } di bengkel ini.
given-by-friend = Biar yang memberi yang menulis, { $call }, misalnya: kasih Sri kain 1 meter. Atau tulis isi rumah sekarang: sisa kain 3 meter.

## Her own material

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
    Terima kasih, { $call }. Di catatan lebih banyak, jadi saya tanyakan dulu ke koordinator.
    { $lines }
    .few = Di catatan lebih banyak, { $call }, jadi saya tanyakan dulu ke koordinator.
left-agree = { CAP($item) } di rumah { $name } ada { $counted }, di catatan { $was }. Catatannya diikutkan ke { $counted }?

receipt-undone-told = Catatan bahwa { $call } sudah menerima dibatalkan. Kalau sudah di tangan, tulis: sudah terima.
    .few = Catatan sudah terima dibatalkan, { $call }, kalau sudah di tangan tulis: sudah terima.
not-sent-told = Tidak jadi dikirim, { $call }: { $goods }.
material-stays = Permintaan bahannya tetap. Untuk membatalkan, tulis: batal minta bahan.
agreement-withdrawn = Dibatalkan, { $call }. Koordinator tidak perlu memutuskan lagi.
agreement-withdrawn-before = Itu sudah dibatalkan { $by }.
agreement-changed = Catatannya sudah berubah. Minta { $name } menghitung lagi.
edit-receipt = Pesan yang diubah itu tentang bahan yang sampai, { $call }. Catatannya tetap. Kalau keliru, tulis: batal. Lalu tulis lagi yang betul.
    .few = Catatan bahan yang sampai tetap, { $call }, kalau keliru tulis batal, lalu tulis lagi yang betul.
edit-request = Permintaan bahan dari pesan itu dibatalkan, { $call }?
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

## The store

stock =
    Gudang { $workshop }:
    { $lines }
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

## Two people

agreement-done = Setuju. Sudah dicatat.
agreement-refused = Baik. Tidak ada yang dicatat.
agreement-agreed-before = Itu sudah disetujui { $by }.
agreement-refused-before = Itu belum disetujui { $by }.
agreement-told-done = { $by } setuju, { $call }: { $what }. Sudah dicatat.
agreement-told-refused = { $by } belum setuju, { $call }: { $what }. Tidak ada yang dicatat. Bicarakan dulu.

## Recipes

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

## Sharing modal

lent = { CAP($thing) } dipinjamkan ke { $name }, dari { $fund }. { $name } sudah diberi tahu.
lent-told = { CAP($thing) } dipinjamkan ke { $call }, dari { $fund }. Kalau tidak betul, tulis: bicara dengan koordinator.
    .few = { CAP($thing) } dipinjamkan ke { $call }, kalau tidak betul tulis: bicara dengan koordinator.
loan-how = Tulis siapa dan apa, misalnya: pinjami Sri: mesin jahit 1 dari CSR. Atau: pinjami Sri: uang 200.000.
loans =
    Yang sedang dipinjam:
    { $lines }
loans-none = Tidak ada yang sedang dipinjam.
loans-fund = { $workshop }, dari { $fund }:
loan-line = { $name }: { $thing }.
loans-own =
    Yang dipinjam { $call }:
    { $lines }
    .few = Yang dipinjam { $call }: { $lines }
loan-own = { CAP($thing) }, dari { $fund }.
loans-none-own = Tidak ada yang dipinjam, { $call }.
loans-none-of = { $name } tidak meminjam apa-apa.
loan-which =
    Yang dipinjam { $name }:
    { $lines }
    Tulis yang mana, misalnya: pinjaman kembali { $name }: mesin jahit 1 dari CSR.
loan-which-off =
    Yang dipinjam { $name }:
    { $lines }
    Tulis yang mana, misalnya: pinjaman hapus { $name }: mesin jahit 1 dari CSR.
loan-returned = { CAP($thing) } dari { $name } sudah kembali.
loan-returned-told = { CAP($thing) } dicatat sudah kembali, { $call }. Terima kasih.
loan-less = Pinjaman itu sudah berkurang, { $call }. Tulis: pinjaman
write-off-agree = { $name } mau menghapus pinjaman { $tailor }: { $thing }. Setuju dicatat?
write-off-proposed = Pinjaman { $name }: { $thing }. Menghapusnya perlu orang kedua. Sudah saya tanyakan.
write-off-nobody = Pinjaman { $name }: { $thing }. Menghapusnya perlu orang kedua. Belum ada koordinator lain atau pembina yang memakai bot.

## In the tally

outlook-waiting = { $count } permintaan bahan menunggu.
outlook-waits = { $name }: { $goods }.
outlook-waits-urgent = { $name }: { $goods }. Mendesak, { $days ->
    [0] bahannya tidak cukup untuk sehari.
   *[other] bahannya tinggal cukup { $days } hari.
}
outlook-agreements = { $count } hal menunggu persetujuan orang kedua.
outlook-way = { $count } orang belum mengabari kiriman: { $names }.
outlook-store = { CAP($item) } di gudang tinggal cukup { $days } hari kerja ({ $goods }).
outlook-store-of = { CAP($item) } di gudang { $workshop } tinggal cukup { $days } hari kerja ({ $goods }).
outlook-homes = Bahan hampir habis: { $names }.

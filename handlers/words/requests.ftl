# Material asked for

amount = { $quantity } { $unit }
material-line = { $item }
material-line-amount = { $item } { $quantity } { $unit }
amount-missing = Berapa { $item }? Tulis dengan satuannya, misalnya: { $item } 10 meter.
pack-unknown = Saya belum tahu isi satu { $pack } { $item }. Tulis misalnya: satu { $pack } { $item } { $example }. Sesudah itu ulangi yang tadi.
material-how = Bahan apa yang diperlukan, { $call }? Pilih, atau tulis misalnya: minta karet 10 meter.
    .few = Bahan apa yang diperlukan, { $call }, misalnya: minta karet 10 meter?
material-passed-on =
    Permintaan bahan sudah saya teruskan ke koordinator, { $call }:
    { $lines }
    Kalau tidak jadi, tulis: batal.
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
material-dropped = Baik, { $call }. Soal bahan tidak ada yang berubah.
    .few = Soal bahan tidak ada yang berubah, { $call }.
material-again =
    { $lines }
    Minta ini lagi, { $call }?
    .few = { CAP($lines) }, minta ini lagi, { $call }?
material-never = Belum ada permintaan sebelumnya, { $call }. Tulis misalnya: minta karet 10 meter.
    .few = Belum ada permintaan sebelumnya, { $call }, tulis misalnya: minta karet 10 meter.
stale-material = Tombol itu sudah lewat, { $call }.
amount-how-much = Berapa { $item } yang diperlukan, { $call }? Tulis dengan satuannya, misalnya: { $example }.
    .few = Berapa { $item } yang diperlukan, { $call }, misalnya: { $example }?
amounts-how-much = Berapa yang diperlukan, { $call }: { $goods }? Tulis dengan satuannya, misalnya: { $example }.
    .few = Berapa { $goods } yang diperlukan, { $call }?
amount-unit = { CAP($item) } { $quantity } { $unit }. Betul begitu, { $call }?
    .few = { CAP($item) } { $quantity } { $unit }, betul begitu, { $call }?
amount-proposed = Minta { $item } { $quantity } { $unit }, { $call }?
count-offer = Berarti catatan saya keliru. Kalau mau dibetulkan, tulis: sisa { $goods }.
    .few = Kalau catatan saya mau dibetulkan, tulis: sisa { $goods }.
amounts-proposed = Minta { $goods }, { $call }?
amount-proposed-doubt = Berarti catatan saya keliru, di situ { $item } { $masks ->
    [0] sudah habis
   *[other] masih cukup { $masks } masker
}. Minta { $quantity } { $unit }, { $call }?
    .few = Catatan saya keliru, minta { $item } { $quantity } { $unit }, { $call }?
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
scarce-several =
    Di catatan tinggal sedikit:
    { $lines }
    Kalau perlu, tulis misalnya: minta { $item }.
    .few = Di catatan bahannya tinggal sedikit, { $call }, kalau perlu tulis: minta { $item }.
scarce-line = { CAP($item) }{ $masks ->
    [0] { " " }habis
   *[other] { " " }cukup { $masks } masker
}.
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
request-line-proposed = { CAP($goods) }{ $makes ->
    [0] .
   *[other] , cukup { $makes } masker.
} Jumlahnya tidak disebut, ini usul saya.
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
store-lacks =
    { $lines }
    Kalau barangnya memang ada, catat dulu. Misalnya: masuk { $item } { $wanted }. Sesudah itu ulangi yang tadi.
store-lacks-line = Di gudang tercatat { $item } { $held }, yang diperlukan { $wanted }.
edit-receipt = Pesan yang diubah itu tentang bahan yang sampai, { $call }. Catatannya tetap. Kalau keliru, tulis: batal. Lalu tulis lagi yang betul.
    .few = Catatan bahan yang sampai tetap, { $call }, kalau keliru tulis batal, lalu tulis lagi yang betul.
edit-request = Permintaan bahan dari pesan itu dibatalkan, { $call }?

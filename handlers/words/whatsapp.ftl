# What is only said over WhatsApp: templates, as Meta judges them, and what can't be done there

template-pengingat = Pengingat harian untuk { $call } dari bengkel jahit Omah Difabel: hari ini ada masker yang jadi? Tulis jumlahnya saja, misalnya: 25. Kalau tidak ada, tekan tombol di bawah.
template-rekap = Rekap { $day } untuk { $call } sudah siap: { $total } masker tercatat. Tekan Lihat rekap untuk rinciannya.
template-bahan = Kabar bahan jahitan untuk { $call } dari bengkel jahit Omah Difabel: { $news }. Kalau sudah di tangan, tekan Sudah terima.
template-laporan = Hasil jahitan { $call } dicatat oleh { $by }. Kalau tidak betul, tekan tombol di bawah. Rinciannya ada di tombol Lihat.
template-kabar = Halo { $call }, ada kabar tentang { $about } dari bengkel jahit Omah Difabel. Tekan Lihat untuk membacanya.
template-tugas = Halo { $call }, ada { $what } dari { $who } yang menunggu keputusan di bengkel jahit Omah Difabel. Tekan Lihat untuk menjawab.
called-nobody = Bapak/Ibu
example-call = Bu Sri
example-day = Senin 4 Mei 2020
example-total = 1.240
example-news = kain 3 meter siap diambil di bengkel
example-by = Bu Ani
example-about = kiriman bahan
example-what = permintaan bahan
example-who = Bu Sri
day-name = { DAY($date) }
number = { $count }
news-coming-ready = { $goods } siap diambil di bengkel
news-coming-by = { $goods } dikirim lewat { $courier }
news-handed = { $goods } kata { $courier } sudah diantar
news-rest-follows = { $goods } menyusul
news-receipt-asked = { $goods } apa sudah sampai
about-goods = bahan jahitan
about-loan = alat dan pinjaman
about-carrying = antaran
about-results = catatan hasil jahitan
about-request = permintaan bahan
about-agreement = persetujuan hitungan
about-joining = pendaftaran
about-new-phone = nomor HP baru
about-own-data = data diri
about-silent = penjahit yang lama diam
about-orders = pesanan masker
about-message = pesan
button-none-made = Tidak ada
button-no-reminders = Matikan pengingat
button-show-tally = Lihat rekap
button-show = Lihat
button-choose = Pilih
button-menu = Menu
list-title = Pilihan
edit-unreadable = Pesan yang diubah tidak bisa saya baca di WhatsApp, { $call }. Tulis misalnya: salah, harusnya 25.
    .few = Pesan yang diubah tidak bisa dibaca, { $call }, tulis misalnya: salah, harusnya 25.
revoke-noted = Pesannya dihapus, catatannya tetap, { $call }. Untuk menghapus catatan, tulis: batal.
    .few = Catatannya tetap, { $call }, untuk menghapus tulis: batal.
message-unavailable = Pesannya tidak sampai dengan utuh, { $call }. Tolong kirim lagi.
    .few = Pesannya tidak sampai dengan utuh, { $call }, tolong kirim lagi.
shown-already = Sudah saya kirim di atas, { $call }.
held-note = { $name } belum bisa dikabari di WhatsApp: ada { $about } yang menunggu. Tolong dikabari langsung.
    .few = { $name } belum bisa dikabari di WhatsApp, tolong dikabari langsung.
number-moved-note = { $name } ganti nomor WhatsApp, tapi nomor barunya dipakai { $other }. Tolong tanya { $name }.
    .few = { $name } ganti nomor, tapi nomor barunya dipakai { $other }, tolong ditanya.
channel-telegram = Telegram
channel-whatsapp = WhatsApp
access-lost = { $channel } menolak kunci bot, jadi pesan lewat { $channel } berhenti. Kuncinya perlu diganti di laptop.
    .few = { $channel } menolak kunci bot, kuncinya perlu diganti di laptop.
channel-restricted = { $channel } sedang membatasi bot: jawaban tetap terkirim, kabar lain menunggu. Lihat halaman Meta di laptop, kode { $code }.
    .few = { $channel } sedang membatasi bot, lihat halaman Meta di laptop, kode { $code }.
channel-unreached = Pesan dari { $channel } tidak bisa masuk: alamat bot tidak bisa dibuka dari luar. Periksa internet dan terowongan di laptop.
    .few = Pesan dari { $channel } tidak bisa masuk, periksa internet di laptop.
lost-template = Meta tidak lagi menerima templat { $name }, jadi kabarnya menunggu sampai orangnya menulis.
    .few = Meta tidak lagi menerima templat { $name }, kabarnya menunggu sampai orangnya menulis.
cli-webhook-port = Pintu { $port } sudah dipakai program lain. Ganti OMAH_WEBHOOK_PORT, atau matikan program itu.
messenger-code = Buka tautan ini di HP, { $call }, lalu kirim pesan yang sudah tertulis di { $messenger }: { $link }
messenger-here = Ini sudah di { $messenger }, { $call }. Tulis saja seperti biasa.
    .few = Ini sudah di { $messenger }, { $call }, tulis saja seperti biasa.
messenger-none = Bengkel ini belum bisa lewat { $messenger }, { $call }. Tulis di sini saja dulu.
    .few = Bengkel ini belum bisa lewat { $messenger }, { $call }.
messenger-had = { $messenger } sudah tersambung, { $call }. Silakan menulis dari sana juga.
    .few = { $messenger } sudah tersambung, { $call }.
messenger-linked = Tersambung, { $call }. Dari { $messenger } ini bisa lapor seperti biasa, catatannya satu.
    .few = { $messenger } tersambung, { $call }.
messenger-linked-told = { $messenger } sekarang tersambung juga untuk { $call }. Kalau itu bukan { $call }, tulis: putus { $messenger }.
    .few = { $messenger } sekarang tersambung juga, { $call }, kalau itu bukan { $call }, tulis: putus { $messenger }.
messenger-ended = { $messenger } sudah diputus, { $call }. Catatannya tetap, dan kabar dikirim lewat yang lain.
    .few = { $messenger } sudah diputus, { $call }.
messenger-not-had = { $messenger } memang belum tersambung, { $call }.
messenger-only = Hanya { $messenger } yang tersambung, { $call }. Kalau mau berhenti, tulis: stop, atau: hapus data saya.
    .few = Hanya { $messenger } yang tersambung, { $call }, kalau mau berhenti tulis: stop.
cli-no-whatsapp = WhatsApp belum diatur. Isi dulu: { $names }. Caranya ada di docs/panduan.md.
cli-whatsapp-number = Nomor { $number }, nama { $name }.
cli-whatsapp-not-subscribed = Meta belum mengirim pesan ke bot ini. Di halaman Meta, sambungkan aplikasi ke akun WhatsApp.
cli-whatsapp-templates = { $missing ->
    [0] Semua templat sudah disetujui.
   *[other] { $missing } templat belum disetujui: { $names }. Untuk mengajukan: omah whatsapp templates push
}
cli-whatsapp-reached = Meta bisa menghubungi bot.
cli-whatsapp-unreached = Meta tidak bisa menghubungi bot di OMAH_WEBHOOK_URL. Pastikan omah run sedang jalan, dan terowongan atau Caddy menyala.
cli-whatsapp-no-url = OMAH_WEBHOOK_URL belum diisi, jadi belum bisa diperiksa dari luar.
cli-whatsapp-pushed = { $count ->
    [0] Semua templat sudah pernah diajukan.
   *[other] { $count } templat diajukan: { $names }. Biasanya diperiksa Meta dalam sehari.
}
cli-whatsapp-cost = { $category }: { $count } pesan{ $billed ->
    [true] , dibayar.
   *[other] , gratis.
}
cli-whatsapp-sent = Templat terkirim bulan ini: { $count }{ $monthly ->
    [none] .
   *[other] , batasnya { $monthly }.
}
cli-whatsapp-refused = Meta menolak kuncinya. Periksa OMAH_WHATSAPP_TOKEN dan OMAH_WHATSAPP_PHONE_ID, lalu buat kunci yang tidak kedaluwarsa.
cli-whatsapp-failed = Meta tidak bisa ditanya sekarang: { $code }. Periksa internet, lalu coba lagi.
cli-whatsapp-no-code = tanpa kode
cli-whatsapp-missing = Untuk WhatsApp masih kurang: { $names }. Isi semuanya, atau kosongkan semuanya.
cli-whatsapp-word = OMAH_WHATSAPP_VERIFY_TOKEN paling sedikit { $count } huruf: kata sandi karangan sendiri.

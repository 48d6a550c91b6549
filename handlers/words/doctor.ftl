# omah doctor: what was looked at, and what to do

doctor-version = Omah Jahit { $version }, Python { $python }.
doctor-line = { $well ->
        [true] Baik:
       *[false] Perlu:
    } { $text }
doctor-count = { $count ->
        [0] Semua baik.
       *[other] { $count } hal perlu dibereskan.
    }
doctor-no-token = OMAH_TOKEN belum ada. Buat bot di BotFather, lalu tulis tokennya di berkas .env.
doctor-zone = Zona waktu { $zone }.
doctor-zone-far = Zona waktu { $zone } bukan zona Indonesia. Tulis OMAH_TIMEZONE=Asia/Jakarta di .env, atau hapus barisnya.
doctor-env-open = Berkas .env bisa dibaca orang lain di laptop ini. Jalankan: chmod 600 .env
doctor-key-short = OMAH_BACKUP_KEY terlalu pendek. Pakai kalimat dari empat kata atau lebih.
doctor-disk = Tempat di laptop masih { $free }.
doctor-disk-low = Tempat di laptop tinggal { $free }. Hapus berkas yang tidak dipakai.
doctor-channel = { $channel } terjangkau, botnya { $name }.
doctor-refused-telegram = { $channel } menolak kuncinya. Ambil token baru dari BotFather, tulis di .env, lalu jalankan lagi omah run.
doctor-refused-whatsapp = { $channel } menolak kuncinya. Buat kunci baru yang tidak kedaluwarsa di halaman Meta, tulis di .env, lalu jalankan lagi omah run.
doctor-unreached = { $channel } tidak terjangkau. Periksa internet di laptop, juga halaman masuk Wi-Fi.
doctor-clock = Jam laptop benar.
doctor-clock-off = Jam laptop meleset { $minutes } menit. Nyalakan jam otomatis di pengaturan laptop.
doctor-no-data = Belum ada data di { $path }. Mulai dengan: omah people import BERKAS.csv
doctor-data-closed = Data di { $path } tidak bisa dibuka. Tutup program lain yang memakainya, dan periksa izin foldernya.
doctor-rights = Di server data, bot masih boleh mengubah catatan lama. Minta yang mengurus server membuat peran omah_bot, lalu jalankan bot sekali.
doctor-ledger = Hitungan di buku besar cocok.
doctor-ledger-broken = Hitungan di buku besar tidak cocok, { $rules } aturan dilanggar. Simpan cadangan yang terakhir, lalu jalankan omah check dan kirim hasilnya kepada yang membantu.
doctor-running = Bot sedang berjalan.
doctor-never-ran = Bot belum pernah berjalan. Jalankan: omah run
doctor-not-running = Bot tidak berjalan, terakhir hidup { DAY($date) } jam { $at }. Jalankan omah run, atau pasang supaya hidup sendiri: omah service install
doctor-last-message = Pesan terakhir { DAY($date) } jam { $at }.
doctor-quiet = Tidak ada pesan sejak { DAY($date) } jam { $at }. Coba kirim satu pesan ke bot dari HP sendiri.
doctor-unsent = Ada pesan yang belum terkirim sejak { DAY($date) } jam { $at }. Periksa internet, dan apakah bot berjalan.
doctor-put-aside = { $count } pesan tidak bisa dibaca bot dan disisihkan. Tanyakan kepada penjahit apakah ada yang belum tercatat.
doctor-costs = WhatsApp bulan ini: { $free } pesan gratis, { $paid } dibayar ({ $kinds }).
doctor-no-costs = WhatsApp bulan ini: belum ada yang dihitung Meta.
doctor-category = { $category } { $count }{ $billed ->
    [true] {" "}dibayar
   *[other] {" "}gratis
}
doctor-templates = Templat WhatsApp bulan ini: { $count } dari { $monthly }.
doctor-templates-spent = Templat WhatsApp bulan ini sudah { $count }, batasnya { $monthly }. Sampai bulan depan hanya jawaban yang dikirim. Untuk menaikkan, ubah OMAH_WHATSAPP_MONTHLY di .env.
doctor-no-people = Belum ada orang. Masukkan dengan: omah people import BERKAS.csv
doctor-no-decider = Belum ada koordinator atau pembina yang masuk, jadi rekap tidak sampai ke siapa pun. Undang dengan: omah people invite --person NAMA
doctor-not-joined = { $count } orang belum masuk: { $names }. Undang dengan: omah people invite --person NAMA
doctor-not-joined-invited = { $count } orang belum masuk: { $names }. { $open } undangan masih terbuka; yang lewat 72 jam dibuat lagi.
doctor-no-consent = { $count } orang belum memberi izin lewat bot: { $names }. Minta izinnya di kertas, atau minta mereka menulis: izin
doctor-no-backup = Belum ada cadangan. Pasang stik USB, lalu jalankan: omah backup --folder FOLDER-STIK
doctor-no-folder = Cadangan tiap hari belum dipasang. Pasang stik USB, lalu jalankan: omah backup --folder FOLDER-STIK
doctor-folder-gone = Folder cadangan { $folder } tidak ada. Pasang stiknya, atau pilih yang lain dengan: omah backup --folder
doctor-same-disk = Cadangan di { $folder } ada di disk yang sama dengan datanya. Kalau laptop hilang, keduanya hilang. Pakai stik USB.
doctor-backup-old = Cadangan terakhir sudah { $days } hari. Pasang stiknya, dan periksa apakah bot berjalan.
doctor-no-order = Belum ada pesanan yang terbuka. Catat dengan: omah orders add NAMA JUMLAH --buyer PEMESAN
doctor-no-rate = Pesanannya belum punya upah per masker. Pembina menulis di chat, misalnya: upah 2.500 per masker
doctor-no-recipe = Bahan sudah dicatat, resepnya belum. Koordinator menulis di chat, misalnya: resep dewasa: kain 20 cm, karet 40 cm

# The command line itself: help, and mistakes on the laptop

cli-help-usage = Cara pakai:
cli-help-options = Pilihan:
cli-help-arguments = Isian:
cli-help-commands = Perintah:
cli-help-help = Tampilkan penjelasan ini.
cli-help-required = [harus diisi]
cli-help-options-here = [PILIHAN]
cli-help-command-here = PERINTAH [ISIAN]...
cli-help-text = TEKS
cli-help-file = BERKAS
cli-help-default = biasanya:
cli-no-such-option = Pilihan “{ $text }” tidak ada. { $near ->
        [none] Lihat: { $command } --help
       *[other] Maksudnya { $near }?
    }
cli-option-alone = Sesudah { $text } harus ada isinya. Lihat: { $command } --help
cli-missing = { $text } belum ditulis. Lihat: { $command } --help
cli-missing-command = Perintahnya belum ditulis. Lihat: { $command } --help
cli-bad-value = Isi { $text } tidak dikenal. Lihat: { $command } --help
cli-not-understood = “{ $text }” tidak dikenal. Lihat: { $command } --help
cli-database-folder = { $path } itu folder, bukan berkas data. Betulkan OMAH_DATABASE.
cli-database-no-folder = Folder untuk { $path } tidak ada. Buat dulu foldernya, atau betulkan OMAH_DATABASE.
cli-database-foreign = { $path } bukan berkas data Omah Jahit. Betulkan OMAH_DATABASE.
cli-database-newer = { $path } ditulis program yang lebih baru. Perbarui dulu programnya.
cli-database-no-server = Server data di { $path } tidak menjawab, atau menolak masuk. Periksa server, nama, dan sandinya di OMAH_DATABASE.
cli-database-old-server = Server data di { $path } harus PostgreSQL 13 atau lebih baru, dengan UTF8.
cli-database-server-busy = Server datanya sedang tidak bisa dipakai. Coba lagi sebentar lagi.
cli-database-server-refused = Server datanya menolak. Periksa hak namanya di server itu, lalu jalankan: omah doctor
cli-database-locked = Berkas datanya sedang dipakai program lain. Tutup program itu, lalu coba lagi.
cli-database-full = Laptopnya penuh. Kosongkan sedikit, lalu coba lagi.
cli-database-closed = Berkas datanya tidak bisa ditulisi. Periksa izin foldernya.
cli-database-unreadable = Berkas datanya tidak bisa dibaca dari disk. Salin dulu ke tempat lain, lalu pakai omah restore.
cli-database-damaged = Berkas datanya rusak. Kembalikan dari cadangan dengan: omah restore
cli-file-trouble = Berkas { $path } tidak bisa dibuka.
cli-unforeseen = Ada yang salah di programnya, bukan di ketikannya. Kirim ini kepada yang membantu: { $where }
cli-env-encoding = Berkas .env tidak terbaca. Buka dengan Notepad, lalu simpan lagi sebagai UTF-8.
cli-env-line = Baris { $number } di berkas .env belum jelas. Tulis seperti OMAH_TOKEN=123456:ABC
cli-no-pdf = Nama berkasnya harus berakhir .pdf, bukan “{ $text }”.
cli-setting-unknown = { $name } tidak dikenal. { $near ->
        [none] Hapus dari .env, atau betulkan namanya.
       *[other] Maksudnya { $near }?
    }
cli-setting-one-of = { $name } harus salah satu dari: { $values }.
cli-setting-zone = OMAH_TIMEZONE: “{ $text }” bukan zona waktu. Tulis misalnya Asia/Jakarta.
cli-setting-address = { $name }: “{ $text }” bukan alamat internet. Tulis yang diawali https://
cli-setting-number = { $name }: “{ $text }” bukan angka yang bisa dipakai. Tulis misalnya 500.
cli-setting-bad = { $name } belum benar: “{ $text }”.
run-starting = Bot dimulai, datanya di { $path }. Biarkan jendela ini terbuka. Berhenti dengan Ctrl-C.
run-log = Catatan untuk yang membantu: { $path }
run-stands-by = Bot lain sedang melayani data ini. Yang ini menunggu, dan menggantikannya kalau yang itu berhenti.
run-ready = Tersambung ke { $channel }. Bot siap.
run-no-connection = Belum bisa tersambung ke { $channel }. Periksa internetnya; bot mencoba terus.
run-no-access = { $channel } menolak kunci bot. Ambil kunci baru, dan tulis di berkas .env.
run-other-program = Ada program lain yang memakai bot ini lewat { $channel }. Matikan yang satu.
run-no-calls = { $channel } tidak bisa memanggil laptop ini. Periksa alamat OMAH_WEBHOOK_URL.
run-webhook-removed = { $channel } tadinya terpasang pada layanan lain. Pasangannya dilepas, supaya pesan datang ke sini.
run-copy-made = Cadangan hari ini jadi.
run-copy-failed = Cadangan hari ini belum jadi. Kalau di stik USB, pasang stiknya.
run-clock = Jam laptop berubah. Rekap dan pengingat mengikuti jam yang baru.
run-trouble = Ada pekerjaan yang gagal. Bot terus berjalan; catatannya ada di berkas catatan.
run-waits = Data belum bisa ditulis. Mungkin laptop penuh, atau berkasnya dipakai program lain. Bot mencoba terus.
run-stopped = Bot berhenti. Semua yang diterima sudah tersimpan.
cli-token-refused = Telegram menolak OMAH_TOKEN. Salin lagi tokennya dari BotFather ke berkas .env.
cli-token-form = OMAH_TOKEN belum benar. Bentuknya angka, titik dua, lalu huruf, seperti 123456:ABC-def.
cli-service-no-env = Di { $folder } belum ada berkas .env. Masuk dulu ke folder bot, yang berisi .env dan omah.db.
cli-service-bot-runs = Bot sedang berjalan di jendela lain. Hentikan dulu di sana dengan Ctrl-C, lalu ketik lagi: omah service install
cli-service-unknown = Di komputer ini belum bisa dipasang sendiri. Jalankan omah run setiap kali komputer dinyalakan.
cli-service-written = Ditulis: { $path }
cli-service-started = Bot dipasang dan dijalankan. Sesudah laptop dinyalakan lagi, bot hidup sendiri.
cli-service-type = Yang ini belum bisa dari sini. Ketik sendiri: { $command }
cli-service-installed = Terpasang: bot hidup sendiri bersama laptop.
cli-service-not-installed = Belum terpasang. Pasang dengan: omah service install
cli-service-not-running = Bot tidak berjalan.
cli-service-starting = Bot baru mulai, dan belum tersambung.
cli-service-not-there = Belum ada yang terpasang dari sini.
cli-service-removed = Dilepas. Datanya tetap ada.
cli-version = Omah Jahit { $version }, data versi { $data }, Python { $python }.

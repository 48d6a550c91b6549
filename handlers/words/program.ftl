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
cli-help-default = [biasanya:{" "}
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
cli-database-locked = Berkas datanya sedang dipakai program lain. Tutup program itu, lalu coba lagi.
cli-database-full = Laptopnya penuh. Kosongkan sedikit, lalu coba lagi.
cli-database-closed = Berkas datanya tidak bisa ditulisi. Periksa izin foldernya.
cli-database-unreadable = Berkas datanya tidak bisa dibaca dari disk. Salin dulu ke tempat lain, lalu pakai omah restore.
cli-database-damaged = Berkas datanya rusak. Kembalikan dari cadangan dengan: omah restore
cli-file-trouble = Berkas { $path } tidak bisa dibuka.
cli-unforeseen = Ada yang salah di programnya, bukan di ketikannya. Kirim ini kepada yang membantu: { $where }
cli-env-encoding = Berkas .env tidak terbaca. Buka dengan Notepad, lalu simpan lagi sebagai UTF-8.
cli-env-line = Baris { $number } di berkas .env belum jelas. Tulis seperti OMAH_TOKEN=123456:ABC
cli-setting-unknown = { $name } tidak dikenal. { $near ->
        [none] Hapus dari .env, atau betulkan namanya.
       *[other] Maksudnya { $near }?
    }
cli-setting-one-of = { $name } harus salah satu dari: { $values }.
cli-setting-zone = OMAH_TIMEZONE: “{ $text }” bukan zona waktu. Tulis misalnya Asia/Jakarta.
cli-setting-bad = { $name } belum benar: “{ $text }”.

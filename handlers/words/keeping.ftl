# Copies of the data, and what is said of the bot itself

backup-last = Cadangan terakhir { DAY($date) }, jam { $at }, { $size }. { $sound ->
        [true] Sudah dicoba: bisa dibuka, dan hitungannya cocok.
       *[false] Sudah dicoba: bisa dibuka, tetapi hitungannya tidak cocok. Di laptop, jalankan: omah check.
    } { $kept ->
        [0] { "" }
       *[other] Ada { $kept } salinan.
    }
backup-none-yet = Belum ada cadangan. Di laptop, pasang stik USB lalu jalankan: omah backup --folder FOLDER-STIK.
backup-none-done = Folder cadangan sudah dipilih, tetapi cadangannya belum jadi. Saya coba lagi tiap jam.
backup-by-hand-only = Yang otomatis belum ada. Di laptop, pasang stik USB lalu jalankan: omah backup --folder FOLDER-STIK.
backup-is-late = Yang sesudah itu belum berhasil. Kalau cadangannya di stik USB, pasang stiknya. Saya coba lagi tiap jam.
backup-failing = Cadangan hari ini belum jadi. { $why ->
        [folder] Folder { $folder } tidak ada. Kalau itu stik USB, pasang stiknya.
        [full] Tempatnya penuh. Kosongkan sedikit, atau pakai stik lain.
        [closed] Folder { $folder } tidak bisa ditulisi. Lepas kunci stiknya, atau pakai stik lain.
        [unsound] Salinannya bisa dibuka, tetapi hitungannya tidak cocok. Di laptop, jalankan: omah check.
       *[other] Salinannya tidak bisa dibuka lagi. Pakai stik lain.
    } Saya coba lagi tiap jam.
backup-well = Cadangannya jadi lagi, { $size }, sudah dicoba.
backup-overdue = Sudah { $days } hari tanpa cadangan. Kalau laptop rusak, catatan sesudah { DAY($date) } hilang.
backup-never = Bot ini belum punya cadangan. Kalau laptop rusak atau hilang, semua catatan ikut hilang. Di laptop, pasang stik USB lalu jalankan: omah backup --folder FOLDER-STIK.
alive-again = Bot tadi mati dari { $same ->
        [true] jam { $since } sampai { $until }
       *[false] { DAY($date) } jam { $since } sampai { DAY($until_date) } jam { $until }
    }. { $count ->
        [0] { $calls ->
            [true] Pesan WhatsApp dari jam-jam itu masih bisa menyusul, dan dicatat pada harinya.
           *[other] Tidak ada pesan yang datang selama itu.
        }
       *[other] { $count } pesan yang datang selama itu sudah dibaca dan dijawab.{ $calls ->
            [true] {" "}Yang dari WhatsApp masih bisa menyusul.
           *[other] {""}
        }
    }
alarm-disk = Tempat di laptop bot tinggal { $free }. Kalau habis, laporan tidak bisa dicatat. Hapus berkas yang tidak dipakai.
alarm-disk-over = Tempat di laptop bot sudah cukup lagi.
alarm-unreached = { $call }, { $channel } tidak terjangkau sejak sepuluh menit lebih. Pesan di sana menunggu, dan dicatat sesudah tersambung lagi. Periksa internet di laptop.
alive-since = Bot hidup sejak { DAY($date) } jam { $at }.
alive-backup = Cadangan terakhir { $days ->
        [0] hari ini.
        [1] kemarin.
       *[other] { $days } hari yang lalu.
    }
alive-no-backup = Belum ada cadangan data.
send-again-restored = { $call }, catatan saya dikembalikan dari cadangan { DAY($date) } jam { $at }. Laporan sesudah itu mohon dikirim lagi.
    .few = { $call }, laporan sesudah { DAY($date) } jam { $at } mohon dikirim lagi.
cli-backup-made = Cadangan ditulis ke { $path }, { $size }. Sudah dicoba: bisa dibuka, dan hitungannya cocok.
cli-backup-unsound = Cadangan ditulis ke { $path } dan bisa dibuka, tetapi hitungannya tidak cocok. Jalankan: omah check.
cli-backup-daily = Mulai sekarang cadangan ditulis ke { $path } setiap hari sesudah rekap, selama bot berjalan.
cli-backup-key = Ini kuncinya. Tulis di kertas atau cetak, dan simpan di luar laptop: tanpa kunci ini cadangan tidak bisa dibuka siapa pun.
cli-backup-key-again = Kuncinya dicetak ke { $path }. Simpan di luar laptop.
cli-backup-passphrase = Kuncinya kata sandi di OMAH_BACKUP_KEY. Simpan kata itu juga di luar laptop.
cli-backup-where = Tulis nama berkasnya, misalnya: omah backup cadangan.age, atau pilih folder: omah backup --folder FOLDER-STIK.
cli-backup-onto-itself = { $path } adalah datanya sendiri. Pilih nama lain untuk cadangannya.
cli-backup-onto-other = Berkas { $path } sudah ada, dan bukan cadangan. Pilih nama lain, supaya isinya tidak hilang.
cli-backup-not-written = { $path } tidak bisa ditulisi. Periksa foldernya, atau pakai stik lain.
cli-backup-full = Tempat di { $path } penuh. Kosongkan sedikit, atau pakai stik lain.
cli-backup-bad = Cadangan di { $path } tidak bisa dibuka lagi sesudah ditulis, jadi tidak dipakai. Pakai stik lain.
cli-restore-key = Kunci cadangan (sembilan kata, atau kata sandi):
cli-restored = Data dikembalikan ke { $path }: { $people } orang, { $messages } pesan, sampai { DAY($date) } jam { $at }. Sesudah bot berjalan, semua diminta mengirim lagi yang sesudah itu.
cli-restored-empty = Data dikembalikan ke { $path }. Isinya { $people } orang, belum ada pesan.
cli-restored-unsound = Hitungannya tidak cocok. Jalankan: omah check.
cli-restore-bad-words = Kuncinya belum benar. Tulis sembilan katanya, persis seperti di kertas.
cli-restore-wrong-key = { $path } tidak terbuka dengan kunci ini. Periksa kuncinya, atau pakai cadangan yang lain.
cli-restore-damaged = { $path } rusak atau terpotong. Pakai cadangan yang lain.
cli-restore-no-backup = { $path } bukan cadangan dari omah backup.
cli-restore-newer = { $path } dibuat program yang lebih baru. Perbarui dulu programnya.
cli-restore-not-empty = Di { $path } sudah ada data. Pindahkan dulu berkas itu ke tempat lain, lalu ulangi.
cli-restore-live = Bot sedang memakai { $path }. Hentikan dulu botnya.
cli-migrate-done = Data dipindah ke { $path }: { $people } orang, { $moves } catatan, { $messages } pesan. Semua sudah dibandingkan, dan hitungannya cocok di kedua tempat. Sekarang tulis alamat itu di OMAH_DATABASE, dan simpan yang lama.
cli-migrate-full = Di { $path } sudah ada data. Pilih tempat yang masih kosong.
cli-migrate-live = Bot sedang memakai { $path }. Hentikan dulu botnya.
cli-migrate-unsound = Hitungan di { $path } tidak cocok, jadi tidak dipindah. Jalankan: omah check
cli-migrate-differs = Ada yang berubah di jalan, jadi tidak ada yang dipindah. Data yang lama tetap utuh. Kirim ini kepada yang membantu: { $table }
paper-key-title = Kunci cadangan Omah Jahit
paper-key-what = Dengan kunci ini cadangan data bengkel bisa dibuka. Tanpa kunci ini tidak bisa dibuka siapa pun. Simpan di luar laptop, jangan difoto, jangan dikirim lewat chat.
paper-key-how = Kalau laptop rusak atau hilang: pasang programnya di laptop lain, jalankan omah restore CADANGAN.age, lalu tulis sembilan kata ini.
paper-key-made = Dicetak { DAY($date) }

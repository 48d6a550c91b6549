# What is printed

poster-title = Mau ikut menjahit masker?
poster-who = Untuk teman difabel, orang tua anak berkebutuhan khusus, dan warga sekitar.
poster-workshop = Bengkel { $workshop }
poster-scan = Arahkan kamera HP ke kode ini.
poster-press = Lalu tekan Mulai atau Start.
poster-help = Boleh dibantu keluarga atau teman.
poster-other-way = Bisa juga tanpa kamera:
poster-step-open = Buka Telegram.
poster-step-find = Cari: @{ $bot }
poster-step-write = Tulis: daftar { $workshop }
poster-step-write-only = Tulis: daftar
poster-code = Kode QR untuk mendaftar lewat Telegram: { $link }
cli-poster = Poster ditulis ke { $path }. Cetak di kertas A4.
cli-poster-which = Poster untuk bengkel mana? Tulis --workshop dan salah satu nama ini: { $names }.
cli-poster-no-workshops = Belum ada bengkel. Masukkan orang dan bengkelnya dulu: omah people import BERKAS.csv
cli-poster-no-bot = Belum tahu nama bot. Jalankan omah run sekali.
cli-poster-not-written = Poster tidak bisa ditulis ke { $path }. Periksa foldernya, atau tutup berkas itu kalau sedang terbuka.

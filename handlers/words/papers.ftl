# What is printed

poster-title = Mau ikut menjahit masker?
poster-who = Untuk teman difabel, orang tua anak berkebutuhan khusus, dan warga sekitar.
poster-workshop = Bengkel { $workshop }
poster-scan = Arahkan kamera HP ke kode ini.
poster-press = { $channel ->
        [whatsapp] Lalu tekan tombol kirim.
       *[telegram] Lalu tekan Mulai atau Start.
    }
poster-help = Boleh dibantu keluarga atau teman.
poster-other-way = Bisa juga tanpa kamera:
poster-step-open = { $channel ->
        [whatsapp] Buka WhatsApp.
       *[telegram] Buka Telegram.
    }
poster-step-find = { $channel ->
        [whatsapp] Nomornya: { $bot }
       *[telegram] Cari: @{ $bot }
    }
poster-step-write = Tulis: daftar { $workshop }
poster-step-write-only = Tulis: daftar
poster-code = Kode QR untuk mendaftar lewat { $channel ->
        [whatsapp] WhatsApp
       *[telegram] Telegram
    }: { $link }
cli-poster = Poster ditulis ke { $path }. Cetak di kertas A4.
cli-poster-which = Poster untuk bengkel mana? Tulis --workshop dan salah satu nama ini: { $names }.
cli-poster-no-workshops = Belum ada bengkel. Masukkan orang dan bengkelnya dulu: omah people import BERKAS.csv
cli-poster-no-bot = Belum tahu nama bot. Jalankan omah run sekali.
cli-poster-not-written = Poster tidak bisa ditulis ke { $path }. Periksa foldernya, atau tutup berkas itu kalau sedang terbuka.
slips-title = Undangan memakai bot Omah Jahit
slip-for = Untuk { $call }
slip-code = Kode QR undangan untuk { $call }
slip-scan = 1. Arahkan kamera HP ke kode ini.
slip-press = 2. Buka di Telegram, lalu tekan Mulai.
slip-or = Tanpa kamera: cari di Telegram @{ $bot }
slip-write = lalu tulis: /start { $code }
slip-only = Sekali pakai, sampai { DAY($date) }. Jangan diberikan ke orang lain.
cli-slips = { $count } slip undangan ditulis ke { $path }. Cetak di kertas A4, gunting, bagikan. Berlaku sampai { DAY($date) }.
cli-slips-none = Semua orang di daftar sudah terhubung. Tidak ada slip yang ditulis.{ $path ->
   *[other] { "" }
}{ $count ->
   *[other] { "" }
}{ $date ->
   *[other] { "" }
}
cli-slips-not-written = Slip tidak bisa ditulis ke { $path }. Periksa foldernya, atau tutup berkas itu kalau sedang terbuka.

# A recap on paper

paper-recap-title = Rekap masker
paper-recap-days = Hari
paper-recap-workshop = Bengkel
paper-recap-tailor = Penjahit
paper-recap-no = No
paper-recap-day = Hari
paper-recap-name = Nama
paper-recap-masks = Masker
paper-recap-mend = Perlu diperbaiki
paper-recap-sum = Jumlah
paper-recap-note = Menurut laporan yang tercatat sampai dokumen ini dibuat.
paper-recap-foot = Rekap masker

# What is printed

paper-page = Halaman { $page } dari { $pages }

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
poster-all = Poster pendaftaran
poster-of = Poster pendaftaran, { $workshop }
paper-not-there = Bot belum ada di aplikasi itu. Tulis saja tanpa nama aplikasinya.
cli-poster = Poster ditulis ke { $path }. Cetak di kertas A4.
cli-poster-which = Poster untuk bengkel mana? Tulis --workshop dan salah satu nama ini: { $names }.
cli-poster-no-workshops = Belum ada bengkel. Masukkan orang dan bengkelnya dulu: omah people import BERKAS.csv
cli-poster-no-bot = Belum tahu nama bot. Jalankan omah run sekali.
cli-poster-not-written = Poster tidak bisa ditulis ke { $path }. Periksa foldernya, atau tutup berkas itu kalau sedang terbuka.
slips-title = Undangan memakai bot Omah Jahit
slip-for = Untuk { $call }
slip-code = Kode QR undangan untuk { $call }
slip-scan = 1. Arahkan kamera HP ke kode ini.
slip-press = { $channel ->
        [whatsapp] 2. Buka di WhatsApp, lalu tekan kirim.
       *[telegram] 2. Buka di Telegram, lalu tekan Mulai.
    }
slip-answer = 3. Tulis halo, bot menjawab.
slip-start = { $channel ->
        [whatsapp] Kirim
       *[telegram] Mulai
    }
slip-or = { $channel ->
        [whatsapp] Tanpa kamera: WhatsApp ke { $bot },
       *[telegram] Tanpa kamera: cari di Telegram @{ $bot }
    }
slip-write = { $channel ->
        [whatsapp] tulis: Daftar { $code }
       *[telegram] lalu tulis: /start { $code }
    }
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

# What stands on every paper that is numbered

paper-number = No. { $number }
paper-days = Periode
paper-workshop = Bengkel
paper-foot = { $title } no. { $number }, { $days }
paper-pieces = { $pieces } masker
paper-rupiah = { $words } rupiah
paper-source = Dihitung dari catatan no. 1 sampai { $move }, { $day }.
paper-source-none = Belum ada catatan sampai { $day }.{ $move ->
   *[other] { "" }
}
paper-not-drawn = Berkasnya belum bisa dibuat. Coba minta sekali lagi, atau lewat laptop: omah papers.

# The list by which wages are paid

payments-title = Daftar pembayaran upah
payments-number = No
payments-name = Nama
payments-accepted = Lolos cek
payments-owed = Upah belum dibayar
payments-deducted = Potong kasbon
payments-advance = Sisa kasbon
payments-cash = Sudah keluar
payments-sign = Dibayar Rp dan tanda tangan
payments-sum = Jumlah
payments-none = Tidak ada upah yang menunggu dibayar.
payments-owed-words = Belum dibayar: { $words }.
payments-cash-words = Sudah dikeluarkan, menunggu tanda tangan: { $words }.
payments-how = Tulis uang yang diterima, lalu tanda tangan. Fotonya bisa dikirim ke bot.
payments-sign-payer = Yang membayar
payments-sign-knows = Mengetahui

# Wage slips

slips-of-wages-title = Slip upah
slip-title = Slip upah
slip-name = Nama
slip-payer = Yang membayar
slip-signs = Yang menerima
slip-reported = Dilaporkan
slip-checked = Dicek
slip-line = { $kind ->
    [rework] Perbaikan{ $size ->
        [any] {""}
       *[other] {" "}{ $size }
    } { $pieces } × { $rate }
    [bonus] Bonus{ $size ->
        [any] {""}
       *[other] {" "}{ $size }
    } { $pieces } × { $rate }
   *[other] Lolos cek{ $size ->
        [any] {""}
       *[other] {" "}{ $size }
    } { $pieces } × { $rate }
}
slip-line-back = Cek dibatalkan{ $size ->
    [any] {""}
   *[other] {" "}{ $size }
} { $pieces } × { $rate }{ $kind ->
   *[other] {""}
}
slip-rework = Dikembalikan untuk diperbaiki
slip-mended = Sudah diperbaiki
slip-rejected = Tidak lolos{ $why ->
    [none] {""}
   *[other] : { $why }
}
slip-unpriced = Menunggu upahnya ditetapkan
slip-waiting = Belum dicek
slip-earned = Upah hari-hari ini
slip-other = Upah dari hari lain
slip-advance-before = Kasbon sebelumnya
slip-advance-new = Kasbon baru
slip-deducted = Dipotong untuk kasbon
slip-advance = Sisa kasbon
slip-paid = Uang diterima
slip-paying = Dalam perjalanan
slip-owed = Masih harus dibayar
slip-words-paid = Diterima: { $words }.
slip-words-owed = Masih harus dibayar: { $words }.
slip-moves = Catatan no. { $first } sampai { $last }.

# omah papers

cli-papers-line = { $kind }: { $kind ->
    [slips] slip upah, empat di satu kertas
    [payments] daftar pembayaran upah dengan tempat tanda tangan
    [week] lembar mingguan untuk penjahit tanpa HP
    [recap] rekap tiap bengkel
    [invites] slip undangan untuk yang belum terhubung
    [hospital] lembar sampel rumah sakit
    [book] rekap sebagai berkas Excel
    [pay-book] upah sebagai berkas Excel
    [poster] poster pendaftaran untuk ditempel
    [funder] laporan program untuk bank atau pemberi dana
   *[stock] kartu stok satu bahan
}
cli-papers-file = Ditulis ke berkas mana? Misalnya: omah papers "{ $name }" kertas.pdf
cli-papers-kind = Kertas ditulis ke berkas .pdf, atau .docx untuk diubah dulu, atau .xlsx untuk Excel, bukan “{ $text }”.
cli-papers-folder = Folder { $path } tidak ada. Buat dulu foldernya, atau pilih folder lain.
cli-papers-unknown = Tidak ada kertas bernama “{ $text }”. Yang ada: { $names }.
cli-papers-days = Hari “{ $text }” tidak dikenal. Tulis misalnya: --days "minggu lalu" atau --days "4/5 sampai 9/5".
cli-papers-all-came = Semua orang sudah memakai bot, jadi tidak ada undangan yang ditulis.
cli-papers-no-goods = Belum ada bahan yang masuk gudang, jadi tidak ada kartu yang ditulis.
cli-papers-nothing = Belum ada isinya untuk hari-hari itu, jadi tidak ada yang ditulis.
cli-papers-only-pdf = “{ $text }” hanya ditulis sebagai .pdf.
cli-papers-only-book = “{ $text }” hanya ditulis sebagai .xlsx.
cli-papers-no-book = “{ $text }” tidak ditulis sebagai .xlsx. Yang bisa: book, pay-book.
cli-papers-not-written = Kertas tidak bisa ditulis ke { $path }. Periksa foldernya, atau tutup berkas itu kalau sedang terbuka.
cli-papers-written = { $title } ditulis ke { $path }.
cli-papers-person = Tidak ada yang bernama “{ $name }”. Lihat namanya dengan: omah people
cli-papers-of-all = Kertas itu bukan tentang satu orang. Yang bisa dengan --person: { $names }.
cli-papers-persons = Ada beberapa orang bernama “{ $name }”. Tulis nama lengkapnya.

# Papers by chat

paper-said =
    { $title }
    { $lines }
paper-said-line = { $text }: { $value }.
paper-nothing = Belum ada isinya untuk hari-hari itu, { $call }, jadi tidak ada yang dicetak.
    .few = Belum ada isinya untuk hari-hari itu.
paper-ahead = Hari itu belum lewat, { $call }. Yang bisa dicetak sampai hari ini.
    .few = Hari itu belum lewat.
paper-not-yours = Kertas itu dicetak koordinator, { $call }. Slip upah sendiri bisa: cetak slip.
    .few = Kertas itu dicetak koordinator.
paper-other-workshop = Yang itu bengkel lain, { $call }, jadi tidak saya cetak.
    .few = Yang itu bengkel lain.
paper-who = Yang mana, { $call }: { $names }? Tulis nama lengkapnya, misalnya: cetak slip { $first }.
    .few = Yang mana: { $names }?
paper-who-none = Penjahit bernama “{ $name }” tidak ada di sini, { $call }. Untuk semua, tulis: cetak slip.
    .few = Tidak ada yang bernama “{ $name }”.
paper-all-came = Semua orang di daftar sudah terhubung, { $call }. Tidak ada undangan yang perlu dicetak.
    .few = Semua orang sudah terhubung.
paper-no-goods = Bahan itu belum pernah masuk gudang, { $call }, jadi kartunya belum ada.
    .few = Bahan itu belum pernah masuk gudang.
paper-no-batch = Batch nomor itu tidak ada, { $call }.
    .few = Batch itu tidak ada.
paper-nobody = Belum ada penjahit di bengkel ini, { $call }, jadi lembarnya belum bisa dicetak.
    .few = Belum ada penjahit di bengkel ini.

# The sheet for those without a phone

week-title = Lembar mingguan penjahit
week-how = Tiap hari tulis masker jadi. Kalau ada yang perlu diperbaiki, tulis di belakang garis miring: 20/2 artinya jadi 20, 2 di antaranya perlu diperbaiki. Tidak menjahit: tulis garis -.
week-of = Bengkel { $workshop }
week-number = No
week-name = Nama
week-pieces = Potongan diambil
week-pieces-back = Potongan kembali
week-material = Bahan diambil
week-material-back = Bahan kembali
week-initials = Paraf
week-back = Untuk koordinator. Kirim ke bot dalam satu pesan: baris pertama “lembar { $number }”, lalu tiap baris nomor orangnya dan isinya Senin sampai Sabtu. Contoh: 1 20/2 15 - 18 20 10. Bahan dan potongan ditulis sendiri, seperti biasa.
week-sign-filled = Yang mengisi
week-sign-knows = Koordinator

# The recap of each workshop

recap-title = Rekap masker
recap-of = Bengkel { $workshop }
recap-all = Semua bengkel
recap-number = No
recap-name = Nama
recap-reported = Dilaporkan
recap-defects = Perlu diperbaiki
recap-accepted = Lolos cek
recap-rework = Kembali
recap-rejected = Tidak lolos
recap-day = Hari
recap-sum = Jumlah
recap-none = Belum ada masker yang dilaporkan.

# The same as a workbook

recap-book-title = Rekap masker, { $days }
recap-book-people = Penjahit: Nama; Bengkel; Masker; Perlu diperbaiki
recap-book-days = Hari: Hari; Masker; Perlu diperbaiki
recap-book-rows = Semua: Hari; Nama; Bengkel; Masker; Perlu diperbaiki

# Wages as a workbook

paper-pay-title = Upah, { $days }
paper-pay-rows = Upah: Nama; Bengkel; Dilaporkan; Lolos cek; Upah; Di luar hari-hari ini; Dipotong kasbon; Diterima; Sedang dibayarkan; Masih harus dibayar; Sisa kasbon

# Stock cards

card-title = Kartu stok
card-of = { $item }, gudang { $store ->
    [none] bengkel
   *[other] { $store }
}
card-date = Tanggal
card-document = Bukti
card-other = Dari atau ke
card-in = Masuk ({ $unit })
card-out = Keluar ({ $unit })
card-balance = Sisa ({ $unit })
card-initials = Paraf
card-opening = Saldo awal
card-closing = Saldo akhir
card-move = no. { $move }
card-why = { $other }, { $why }
card-store = gudang { $name ->
    [none] bengkel
   *[other] { $name }
}
card-difference = Selisih saat dihitung: { $quantity } { $unit }.
card-no-difference = Tidak ada selisih saat dihitung.{ $quantity ->
   *[other] { "" }
}{ $unit ->
   *[other] { "" }
}

# A sheet that is typed back

rows-no-sheet = { $number ->
    [0] Lembar mingguan belum pernah dicetak, { $call }. Tulis dulu: cetak lembar.
   *[other] Lembar mingguan nomor { $number } tidak ada, { $call }. Nomornya tertulis di atas lembar.
}
    .few = Lembar itu tidak ada.
rows-no-row = Di lembar { $sheet } tidak ada baris { $row }, { $call }; yang terakhir baris { $last }. Belum ada yang dicatat.
    .few = Baris { $row } tidak ada, belum ada yang dicatat.
rows-not-hers = Baris { $row } di lembar { $sheet } bukan penjahit bengkel ini, { $call }. Belum ada yang dicatat.
    .few = Baris { $row } bukan penjahit sini, belum ada yang dicatat.
rows-twice = Baris { $row } tertulis dua kali, { $call }. Tulis sekali saja, lalu kirim lagi. Belum ada yang dicatat.{ $sheet ->
   *[other] { "" }
}
    .few = Baris { $row } tertulis dua kali, belum ada yang dicatat.
rows-cell = Baris { $row }: “{ $text }” tidak terbaca, { $call }. Tulis angka Senin sampai Sabtu saja, misalnya 20/2 atau -. Belum ada yang dicatat.{ $sheet ->
   *[other] { "" }
}
    .few = Baris { $row }: “{ $text }” tidak terbaca, belum ada yang dicatat.
rows-ahead = Baris { $row } berisi hari yang belum lewat di lembar { $sheet }, { $call }. Belum ada yang dicatat.
    .few = Baris { $row } berisi hari yang belum lewat.
rows-empty = Lembar { $sheet } kosong semua, { $call }, jadi tidak ada yang dicatat.
    .few = Lembar { $sheet } kosong semua.
rows-known = Isi lembar { $sheet } sudah tercatat semua, { $call }. Tidak ada yang ditambah.
    .few = Isi lembar { $sheet } sudah tercatat semua.
rows-differ = { $name } { DAY($date) } sudah tercatat { $was }, di baris { $row } tertulis { $pieces }. Yang tercatat tidak saya ubah. Kalau lembarnya yang betul, tulis: { $name } { $day } harusnya { $pieces }.
    .few = { $name } { DAY($date) } sudah tercatat { $was }, bukan { $pieces }.

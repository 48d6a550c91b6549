# Orders and their phases

orders = { $lines }
orders-none = Belum ada pesanan yang dicatat.
order-name = <b>{ $name }</b>, { $pieces } masker{ $closed ->
        [true] , sudah ditutup
       *[false] { "" }
    }.
order-heading = <b>{ $name }</b>
order-buyer = Pemesan: { $buyer }.
order-spk = SPK { $number }.
order-spk-of = SPK { $number }, { DAY($date) }.
order-fund = Dana: { $fund }.
order-price-of = Harga: Rp{ $price } per masker.
order-goods = Barang: { $goods }.
order-start = Mulai { DAY($date) }.
order-deadline = Tenggat { DAY($date) }.
order-phase = Tahap { $number }: { $made } dari { $pieces } masker dilaporkan, { $left ->
        [0] penuh
       *[other] kurang { $left }
    }.{ $accepted ->
        [0] { "" }
       *[other] { " " }Lolos pemeriksaan { $accepted }.
    }{ $rejected ->
        [0] { "" }
       *[other] { " " }Tidak lolos { $rejected }, perlu diganti.
    }{ $handed_over ->
        [0] { "" }
       *[other] { " " }Sudah diserahkan { $handed_over }.
    }
order-beyond = Di luar tahap: { $pieces } masker.
order-progress = { $lines }
order-new =
    Pesanan dicatat.
    { $lines }
    Kalau ada yang salah, tulis misalnya: ubah pesanan tahap 1 jadi 12.500.
order-changed =
    Pesanan “{ $name }” diubah.
    { $lines }
order-closed =
    Pesanan “{ $name }” ditutup. Laporan baru tidak masuk ke situ lagi.
    { $lines }
    Untuk membukanya lagi, tulis: buka lagi pesanan { $name }.
order-opened =
    Pesanan “{ $name }” dibuka lagi.
    { $lines }
order-moved = { $pieces } masker pindah tahap, jumlah penjahit tetap.
order-only-lead = Pesanan dicatat dan diubah oleh pembina. Untuk melihatnya, tulis: pesanan, atau: progres.
order-how-new =
    Tulis pesanannya, misalnya:
    pesanan baru: Masker Kota Malang, pemesan Dinas KOPINDAG, tahap 12.500 + 12.500
    Kalau ada, tambahkan: mulai 4/5/2020, tenggat 30/6/2020, SPK 027/123 tanggal 1/5/2020, dana CSR BMPD, harga 5.000, barang masker kain, ukuran dewasa dan anak.
order-how-changed = Tulis apa yang berubah, misalnya: ubah pesanan tahap 1 jadi 12.500. Atau: ubah pesanan tenggat: 30/6/2020.
order-no-name = Pesanannya belum ada namanya. Tulis misalnya: pesanan baru: Masker Kota Malang, tahap 12.500 + 12.500.
order-exists = Pesanan “{ $name }” sudah ada.
order-no-pieces = Jumlahnya belum ada. Tulis misalnya: tahap 12.500 + 12.500.
order-pieces = Jumlah “{ $text }” belum jelas: harus bilangan bulat lebih dari 0, paling banyak 1.000.000. Tulis misalnya: 12500, atau 12.500.
order-which-phase = Tahapnya ada { $count }. Tulis yang mana, misalnya: ubah pesanan tahap 1 jadi 12.500.
order-no-phase = Tahap { $number } tidak ada, tahapnya ada { $count }.
order-pieces-checked = Tahap { $number } sudah berisi { $accepted } masker yang lolos pemeriksaan, jadi tidak bisa kurang dari itu.
order-no-such-day = “{ $text }” bukan tanggal. Tulis misalnya: 4/5/2020, atau 4 Mei 2020.
order-deadline-before = Tenggat { DAY($date) } lebih dulu dari mulainya.
order-price = Harga “{ $text }” belum jelas. Tulis rupiah untuk satu masker, misalnya: 5.000.
order-which = Pesanan yang mana? Yang ada: { $names }.
order-closed-before = Pesanan “{ $name }” sudah ditutup.
phase-nearly =
    { $name }: tahap { $number } sisa { $left }. Jangan bagi potongan lagi.
phase-full = { $name }: tahap { $number } penuh, { $pieces } masker.
phase-full-next = { $name }: tahap { $number } penuh, { $pieces } masker. Sekarang mengisi { $next_order } tahap { $next }, { $next_left } masker lagi.
phase-checked = { $name }: tahap { $number } sudah lolos pemeriksaan semua, { $pieces } masker.
phase-handed = { $name }: tahap { $number } sudah diserahkan semua, { $pieces } masker.
phase-beyond = { $name } sudah penuh. { $beyond } masker dilaporkan di luar tahap. Kalau ada pesanan lagi, tulis: pesanan baru.
forecast-nothing-open = Tidak ada tahap yang masih diisi. Untuk melihat pesanan, tulis: pesanan.
forecast-full = Tahap { $number } sudah penuh.
forecast-unknown = { $name }, tahap { $number }: kurang { $remaining } masker. Kapan penuhnya belum bisa diperkirakan, belum cukup hari kerja yang tercatat.
forecast =
    Kira-kira { $low }{ $same ->
        [true] { "" }
       *[false] { " " }sampai { $high }
    } hari kerja lagi { $name } tahap { $number } penuh: { $same ->
        [true] { DAY($last) }
       *[false] { DAY($first) } sampai { DAY($last) }
    }.{ $absent ->
        [0] { "" }
       *[other] { " " }Itu kalau { $absent } orang libur terus.
    }{ $extra ->
        [0] { "" }
       *[other] { " " }Itu kalau ditambah { $extra } penjahit.
    }
    Masih { $remaining } masker.
forecast-limit = { $item }{ $known ->
        [false] { "" }
       *[true] { " " }di { $workshop }
    } cukup { $days } hari kerja. Kalau tidak ditambah, berhenti di situ.

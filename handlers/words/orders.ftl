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
order-sample = Sampel diperiksa { $by } dulu, baru boleh diserahkan.
order-start = Mulai { DAY($date) }.
order-deadline = Tenggat { DAY($date) }.
order-phase = Tahap { $number }: { $made } dari { $pieces } masker dilaporkan, { $left ->
        [0] penuh
       *[other] kurang { $left }
    }.{ $accepted ->
        [0] { "" }
       *[other] { " " }Lolos pemeriksaan { $accepted }.
    }{ $released ->
        [0] { "" }
       *[other] { " " }Lolos sampel { $released }.
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
    { $supplied ->
        [true] Kalau bahannya ditambah sebelum habis, kira-kira
       *[false] Kira-kira
    } { $low }{ $same ->
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
    } cukup { $days } hari kerja. { $supplied ->
        [true] Kalau tidak ditambah, berhenti di situ.
       *[false] Sesudah itu yang lain meneruskan; itu sudah dihitung.
    }{ $enough ->
        [-1] { "" }
       *[other] { " " }Bahan yang ada cukup untuk { $enough } masker.
    }
# Bags of masks: counted, held against what was reported, and what comes of it

button-all-good = Semua bagus
button-all-good-of = { $pieces }, semua bagus
button-not-all-good = Ada yang tidak
button-fits = Cocok
button-differs = Tidak cocok
button-count-stays = Hitungan tetap
button-count-again = Saya hitung ulang
button-next-bag = Kantong berikutnya
fault-seam = jahitan
fault-torn = sobek
fault-stain = kotor
fault-strap = tali
fault-size = ukuran
fault-fold = lipatan
fault-cloth = kain

check-against = { $name } melaporkan { $reported }, dihitung { $counted }.{ $more ->
    [less] { " " }Kurang { $difference }.
    [more] { " " }Lebih { $difference }.
   *[same] { "" }
}
check-against-since = { $name } melaporkan { $reported } sejak { DAY($date) }, dihitung { $counted }.{ $more ->
    [less] { " " }Kurang { $difference }.
    [more] { " " }Lebih { $difference }.
   *[same] { "" }
}
check-line = { $pieces } { $size ->
    [dewasa] dewasa{ " " }
    [anak] anak{ " " }
   *[any] { "" }
}{ $result ->
    [accepted] bagus
    [rework] diperbaiki
   *[rejected] dibuang
}.
check-line-why = { $pieces } { $size ->
    [dewasa] dewasa{ " " }
    [anak] anak{ " " }
   *[any] { "" }
}{ $result ->
    [accepted] bagus
    [rework] diperbaiki
   *[rejected] dibuang
}: { $why }.
check-mended = { $pieces } di antaranya tadinya perlu diperbaiki.
check-beyond = Di luar ini masih ada { $pieces } di laporan.
check-ask =
    { $lines }
    Betul begitu, { $call }?
check-all-good =
    { $lines }
    Semua bagus, { $call }?
check-how-many = { $name } melaporkan { $pieces }. Berapa isi kantongnya? Tulis misalnya: 24: 21 bagus, 2 perbaiki jahitan miring, 1 buang sobek.
    .few = { $name } melaporkan { $pieces }, berapa isi kantongnya?
check-what-not = Yang mana, { $call }? Tulis misalnya: 2 perbaiki jahitan miring, 1 buang sobek. Sisanya saya hitung bagus.
    .few = Tulis misalnya: 2 perbaiki jahitan miring, 1 buang sobek.
check-future = Yang dicek dicatat sesudah dihitung, { $call }. Tulis lagi kalau sudah.
    .few = Tulis lagi kalau sudah dihitung.
check-closed = Upah sampai { DAY($date) } sudah ditutup, { $call }. Yang dihitung sekarang masuk hari ini, jadi tulis tanpa tanggal.
    .few = Upah sampai { DAY($date) } sudah ditutup, tulis tanpa tanggal.
check-size-unknown = Ukuran { $size } tidak ada di pesanan, { $call }. Yang ada: { $sizes }. Belum ada yang dicatat.
    .few = Ukuran { $size } tidak ada di pesanan, yang ada { $sizes }.
check-unequal = Dihitung { $total }, tapi yang disebut { $told }. { $more ->
        [true] Lebih { $difference }.
       *[false] Kurang { $difference }.
    } Yang betul bagaimana, { $call }?
    .few = Dihitung { $total }, disebut { $told }, yang betul bagaimana?
check-which-size = Laporan { $name } ada dewasa dan anak. Tulis per ukuran, misalnya: dewasa 15 bagus, anak 9 bagus, anak 1 perbaiki.
    .few = Tulis per ukuran, misalnya: dewasa 15 bagus, anak 9 bagus.
check-nothing = Tidak ada masker { $name } yang menunggu dicek. Belum ada yang dicatat.
check-done-before = Kantong { $name } sudah dicek { $by } { DAY($date) }: { $counted }. Tidak dicatat lagi.
    .few = Kantong { $name } sudah dicek { $by }: { $counted }.
check-too-many = Dari { $name } hanya { $reported } yang menunggu dicek, jadi { $counted } belum saya catat. Coba hitung lagi, atau tanya { $name } dulu.
    .few = Dari { $name } hanya { $reported } yang menunggu, jadi { $counted } belum saya catat.
check-no-duty = Kantong dicek koordinator atau pemeriksa, { $call }. Belum ada yang dicatat. Untuk melaporkan hasil, tulis misalnya: setor 25.
    .few = Kantong dicek koordinator atau pemeriksa, jadi belum dicatat.
check-own = Kantong sendiri dicek orang lain, { $call }. Belum ada yang dicatat.
check-not-yours = Kantong itu bukan dari bengkel { $call }. Belum ada yang dicatat.
check-unknown = Tidak ada penjahit bernama “{ $name }” di bengkel ini. Belum ada yang dicatat.
check-several = Ada beberapa orang bernama “{ $name }”: { $names }. Kantong siapa? Tekan namanya.
check-one-each = Satu kantong satu pesan, { $call }. Tulis misalnya: cek Sri 24: 22 bagus, 2 perbaiki. Belum ada yang dicatat.
    .few = Belum dicatat, { $call }, satu kantong satu pesan.
check-dropped = Baik, { $call }. Kantongnya belum dicatat.
check-changed = Catatan { $name } baru saja berubah, jadi saya tanyakan lagi.
check-booked =
    Dicatat. { $lines }
    Kalau salah, tekan Batalkan atau tulis: batal. Untuk yang berikutnya tulis: kantong berikutnya.
    .few = { $lines }
check-told =
    Kantong { $call } sudah dihitung { $by }. { $lines }
    { $more ->
        [less] Yang { $difference } dicatat masih di rumah, belum sampai.
        [more] Lebihnya { $difference } saya catatkan atas nama { $call }.
       *[same] { "" }
    }
    Cocok?
    .few = { $lines } Cocok?
check-told-again =
    Kantong { $call } dihitung ulang { $by }. Tadinya { $was }. { $lines }
    { $more ->
        [less] Yang { $difference } dicatat masih di rumah, belum sampai.
        [more] Lebihnya { $difference } saya catatkan atas nama { $call }.
       *[same] { "" }
    }
    Cocok?
    .few = Tadinya { $was }, dihitung ulang { $by }: { $lines } Cocok?
check-recounted = { $by } menghitung ulang kantong { $name }: { $counted }, tadinya { $was }.
check-undone = Dibatalkan, { $call }: hitungan { $counted } punya { $name }. Kantongnya menunggu dicek lagi.
check-undone-told = { $by } membatalkan hitungan { $counted } tadi, { $call }. Kantongnya dicek lagi.
check-undone-before = Hitungan { $name } itu sudah dibatalkan.
check-stands = Hitungan { $name } itu sudah dipakai untuk catatan lain, jadi tidak bisa dibatalkan.
check-fits = Sudah cocok, { $call }. Terima kasih.
check-decided = Hitungan itu sudah diputuskan.
check-contested-before = Sudah saya sampaikan, { $call }. Koordinator memutuskan.
check-contested =
    Baik, { $call }. Di laporan { $reported }, dihitung { $counted }. Saya tanyakan ke koordinator lain yang tidak ikut menghitung.
    .few = Di laporan { $reported }, dihitung { $counted }, saya tanyakan ke koordinator lain.
check-contested-nobody = Sudah saya catat tidak cocok, { $call }: di laporan { $reported }, dihitung { $counted }. Belum ada koordinator lain yang bisa memutuskan.
    .few = Dicatat tidak cocok: di laporan { $reported }, dihitung { $counted }.
check-contested-told =
    { $name } bilang tidak cocok. Di laporan { $reported }, dihitung { $by } { $counted }.
    { $lines }
    Bagaimana, { $call }?
check-her-words = Pesannya: “{ $text }”
check-kept = Hitungan { $name } tetap { $counted }. { $name } saya kabari.
check-kept-told = { $by } sudah melihat, { $call }. Di laporan { $reported }, hitungannya tetap { $counted }.
check-kept-by = { $by } memutuskan hitungan { $name } tetap { $counted }.
check-again = { $by } menghitung { $counted }, di laporan { $name } { $reported }. Berapa menurut hitungan { $call }?
check-recount-other = Kantong { $name } dihitung ulang orang lain, { $call }, karena hitungan { $counted } tidak cocok. Belum ada yang dicatat.
    .few = Kantong { $name } dihitung ulang orang lain, { $call }.
check-not-your-own = Yang menghitung tidak memutuskan sendiri, { $call }. Tunggu koordinator lain.
check-decided-stays = Sudah diputuskan { $by }: hitungan { $name } tetap.
check-decided-again = Kantong { $name } sudah dihitung ulang { $by }.
bags =
    { $total } masker menunggu dicek, yang terlama dulu:
    { $lines }
bags-line = { $name }: { $pieces }{ $all ->
        [true] { " " }belum sampai
       *[false] { "" }
    }, sejak { DAY($date) }.{ $all ->
        [true] { "" }
       *[false] { $missing ->
            [0] { "" }
           *[other] { " " }{ $missing } belum sampai.
        }
    }
bags-more = Dan { $count } orang lagi: { $pieces }.
bags-nameless = Kantong T-{ $number } tanpa nama: { $pieces ->
        [0] belum dihitung
       *[other] { $pieces }
    }.
bags-contested = { $name } bilang tidak cocok: di laporan { $reported }, dihitung { $counted }.
bags-none = Tidak ada kantong yang menunggu dicek.
bag-noted =
    Kantong tanpa nama dicatat: T-{ $number }, isi { $pieces }. Tulis nomornya di kantong. Mungkin punya:
    { $lines }
    Kalau sudah tahu, tekan namanya, atau tulis: T-{ $number } punya Sri.
    .few = Kantong T-{ $number }, isi { $pieces }, mungkin punya: { $lines }
bag-noted-nobody = Kantong tanpa nama dicatat: T-{ $number }, isi { $pieces }. Tulis nomornya di kantong. Kalau sudah tahu, tulis misalnya: T-{ $number } punya Sri.
    .few = Kantong T-{ $number }, isi { $pieces }.
bag-owner = { $name }, melaporkan { $pieces }.
bag-uncounted =
    Kantong tanpa nama dicatat: T-{ $number }, belum dihitung. Tulis nomornya di kantong. Mungkin punya:
    { $lines }
    Berapa isinya? Kalau nanti saja, tulis misalnya: T-{ $number } isi 18.
    .few = Kantong T-{ $number }, mungkin punya: { $lines } Berapa isinya?
bag-uncounted-nobody = Kantong tanpa nama dicatat: T-{ $number }, belum dihitung. Tulis nomornya di kantong. Berapa isinya? Kalau nanti saja, tulis misalnya: T-{ $number } isi 18.
    .few = Kantong T-{ $number }, berapa isinya?
bag-later = Baik, { $call }. Isinya ditulis nanti saja, sesudah dihitung.
    .few = Isinya ditulis nanti saja.
bags-noted =
    Kantong tanpa nama dicatat:
    { $lines }
    Tulis nomornya di tiap kantong. Kalau sudah tahu punya siapa, tulis misalnya: T-{ $number } punya Sri.
    .few = Dicatat: { $lines } Tulis nomornya di tiap kantong.
bag-line = T-{ $number }, { $pieces ->
        [0] belum dihitung
       *[other] isi { $pieces }
    }.
bag-how-many = Isi tiap kantongnya berapa, { $call }? Tulis misalnya: 2 kantong tanpa nama, 18 dan 12.
    .few = Isi tiap kantongnya berapa?
bag-claimed = Baik, { $call }. Kantong T-{ $number } saya tanyakan ke yang mengecek.
bag-claimed-nobody = Kantong T-{ $number } belum bisa saya tanyakan, { $call }. Bilang langsung ke yang mengecek.
bag-claimed-told = { $name } bilang kantong T-{ $number }{ $pieces ->
        [0] { "" }
       *[other] , isi { $pieces },
    } punya dia.{ $owner ->
        [none] { " " }Kalau betul, tekan namanya.
       *[other] { " " }Kantong itu sudah dicek atas nama { $owner }.
    }
    .few = { $name } bilang kantong T-{ $number } punya dia.
bag-gone = Kantong T-{ $number } dihapus dari daftar.
bag-unknown = Tidak ada kantong T-{ $number }.
bag-whose = Kantong T-{ $number }, isi { $pieces }. Punya siapa? Tulis misalnya: T-{ $number } punya Sri.
bag-taken = Kantong T-{ $number } sudah dicek { $by } atas nama { $name }: { $counted }. Tidak dihitung dua kali.
fault-noted = Alasan “{ $what }” ditambahkan ke daftar.
fault-known = Alasan “{ $what }” sudah ada di daftar.
tally-checked = Dicek hari itu { $counted }: { $accepted } bagus, { $rework } diperbaiki, { $rejected } dibuang. Menunggu dicek { $waiting }.
tally-unchecked = Belum ada yang dicek hari itu. Menunggu dicek { $waiting }.
cli-check-waiting = { $name }: { $pieces } menunggu dicek sejak { DAY($date) }.
cli-check-done = { DAY($date) } { $name }: dihitung { $counted }, { $accepted } bagus, { $rework } diperbaiki, { $rejected } dibuang. Oleh { $by }.
cli-check-nothing = Belum ada yang dicek dan tidak ada yang menunggu.

# Who entered masks alone doesn't check them

check-entered-alone = Masker { $name } itu { $call } sendiri yang mencatat, jadi orang lain yang mengecek{ $names ->
        [none] . Minta pembina menunjuk pemeriksa, misalnya: tugas Wati pemeriksa.
       *[other] : { $names }.
    }{ $hears ->
        [true] { " " }Atau { $name } menekan Ya, betul dulu di pesannya.
       *[false] { "" }
    }
quality = { $days ->
        [1] { DAY($first) }
       *[other] { DAY($first) } sampai { DAY($last) }
    }: { $counted ->
        [0] belum ada yang dicek, { $call }.
       *[other] { $counted } masker dicek, { $accepted } bagus, { $rework } perlu diperbaiki, { $rejected } ditolak.
    }
    .few = { $counted } dicek, { $accepted } bagus, { $rework } perlu diperbaiki, { $rejected } ditolak.
quality-of = { $name }, { $days ->
        [1] { DAY($first) }
       *[other] { DAY($first) } sampai { DAY($last) }
    }: { $counted ->
        [0] belum ada yang dicek, { $call }.
       *[other] { $counted } masker dicek, { $accepted } bagus, { $rework } perlu diperbaiki, { $rejected } ditolak.
    }
    .few = { $name }: { $counted } dicek, { $accepted } bagus, { $rework } perlu diperbaiki, { $rejected } ditolak.
menders =
    { $total ->
        [0] Tidak ada masker yang perlu diperbaiki, { $call }.
       *[other] { $total } masker perlu diperbaiki:
    }
    { $lines }
menders-line = { $name }: { $pieces }
pace-needed = { $name }, tahap { $number }: kurang { $left }. Sampai { DAY($last) } ada { $days } hari kerja, jadi perlu { $daily } sehari, kira-kira { $each } tiap orang untuk { $sewing } orang.
    .few = Perlu { $daily } sehari, kira-kira { $each } tiap orang.
pace-until-when = Sampai tanggal berapa, { $call }? Tulis misalnya: sampai tanggal 30 tiap orang harus dapat berapa sehari. Tahap { $number } kurang { $left }.
    .few = Sampai tanggal berapa, { $call }?
phase-begins = Tanggal mulai tahap tidak dicatat, { $call }. Tahap berikutnya terisi sendiri begitu tahap sebelumnya penuh. Supaya semua tahu tanggalnya, tulis: umumkan: tahap berikutnya mulai tanggal 5.
    .few = Tanggal mulai tahap tidak dicatat, tahap berikutnya terisi sendiri.
bag-nameless-none = Tidak ada kantong tanpa nama yang dicatat, { $call }. Kalau isinya sudah dihitung, tulis misalnya: cek Sri 20 bagus.
    .few = Tidak ada kantong tanpa nama yang dicatat, { $call }.

# Rates, wages, payments

sum-unclear = { $count ->
        [1] { $written } itu Rp{ $first }
        [2] { $written } itu Rp{ $first } atau Rp{ $second }
       *[3] { $written } itu Rp{ $first }, Rp{ $second } atau Rp{ $third }
    }, { $call }? Belum saya catat.
sum-dropped = Baik, { $call }, tidak ada yang dicatat. Tulis lagi dengan jumlahnya, misalnya: 25.000.
    .few = Tidak ada yang dicatat, tulis lagi dengan jumlahnya.

rate-ask =
    { $lines }
    Mulai { DAY($date) }.
    Betul begitu, { $call }?
    .few = { $lines }, mulai { DAY($date) }, betul?
rate-line = { $kind ->
        [rework] Tambahan untuk yang diperbaiki
        [bonus] Bonus
       *[piece] Upah
    }{ $size ->
        [all] {""}
        [dewasa] {" "}dewasa (juga yang tanpa ukuran)
       *[other] {" "}{ $size }
    } Rp{ $amount }
rate-from = mulai { DAY($date) }
rate-since = { $kind ->
        [rework] Tambahan untuk yang diperbaiki
        [bonus] Bonus
       *[piece] Upah
    }{ $size ->
        [all] {""}
       *[other] {" "}{ $size }
    } Rp{ $amount }, mulai { DAY($date) }.
rate-dropped = Baik, { $call }. Upahnya tidak diubah.
rate-how = Tulis upah per masker dan mulai kapan, misalnya: upah dewasa 2.500, anak 2.000 mulai 4/5.
rate-day-unread = Harinya belum terbaca. Tulis tanggalnya, misalnya: upah 2.500 mulai 4/5.
rate-backwards = Upah hari yang sudah lewat tidak diubah lagi, { $call }. Yang baru bisa mulai { DAY($date) } atau sesudahnya.
    .few = Upah hari yang sudah lewat tidak diubah, bisa mulai { DAY($date) }.
rate-frozen = Upah hari itu sudah dihitung, { $call }, jadi tidak diubah lagi. Yang baru bisa mulai { DAY($date) }.
    .few = Upah hari itu sudah dihitung, yang baru bisa mulai { DAY($date) }.
rate-agree =
    { $name } mengusulkan:
    { $lines }
    Mulai { DAY($date) }.
    Setuju dicatat?
    .few = { $name } mengusulkan { $lines }, mulai { DAY($date) }, setuju?
rate-proposed = Baik, { $call }. Upah perlu persetujuan orang kedua. Sudah saya tanyakan.
rate-nobody = Upah perlu persetujuan orang kedua, { $call }. Belum ada koordinator, pembina atau bendahara lain yang memakai bot.
    .few = Belum ada orang kedua yang bisa menyetujui upah.
rate-earned = { $pieces } masker yang menunggu sekarang sudah dihitung upahnya.
rates =
    Upah per masker:
    { $lines }
    .few = { $lines }
rates-none = Upah belum ditetapkan. Tulis misalnya: upah dewasa 2.500, anak 2.000 mulai 4/5.
rates-waiting = { $pieces } masker yang sudah diterima menunggu upahnya ditetapkan.

# What she earned

pay-own =
    { $owed ->
        [0] Tidak ada upah yang menunggu dibayar, { $call }.
       *[other] Rp{ $owed } belum dibayar, { $call }.
    }
    { $lines }
    .few = { $owed ->
        [0] Tidak ada upah yang menunggu dibayar, { $call }.
       *[other] Rp{ $owed } belum dibayar, { $call }.
    }
pay-own-period =
    Rp{ $earned } upah { $period ->
        [today] hari ini
        [yesterday] kemarin
        [week] minggu ini
        [last-week] minggu lalu
        [month] bulan ini
       *[last-month] bulan lalu
    }, { $call }.
    { $lines }
    Semua yang belum dibayar: Rp{ $owed }.
    .few = Rp{ $earned } upahnya, { $call }, yang belum dibayar semuanya Rp{ $owed }.
payday-owed = Rp{ $owed } sudah dihitung dan belum dibayar, { $call }.
payday-last = Bayaran terakhir { DAY($date) }.
pay-none-yet = Belum ada masker yang lolos cek, { $call }, jadi upahnya belum dihitung.
pay-line = { $kind ->
        [rework] { $pieces } masker{ $size ->
            [any] {""}
           *[other] {" "}{ $size }
        } yang diperbaiki, tambahan Rp{ $rate } per masker: Rp{ $amount }.
        [bonus] Bonus { $pieces } masker{ $size ->
            [any] {""}
           *[other] {" "}{ $size }
        }, Rp{ $rate } per masker: Rp{ $amount }.
       *[piece] { $pieces } masker{ $size ->
            [any] {""}
           *[other] {" "}{ $size }
        } lolos cek, Rp{ $rate } per masker: Rp{ $amount }.
    }
    .few = { $pieces } masker, Rp{ $rate } per masker: Rp{ $amount }.
pay-line-back = Dikurangi { $pieces } masker{ $size ->
        [any] {""}
       *[other] {" "}{ $size }
    } yang ceknya dibatalkan, Rp{ $rate } per masker: Rp{ $amount }.
    .few = Dikurangi { $pieces } masker: Rp{ $amount }.
pay-no-rate = { $pieces } masker lolos cek, menunggu upahnya ditetapkan.
pay-unchecked = { $pieces } masker belum dicek.
pay-mending = { $pieces } masker masih perlu diperbaiki.
pay-rejected = { $pieces } masker{ $size ->
        [any] {""}
       *[other] {" "}{ $size }
    } tidak lolos cek.
pay-rejected-why = { $pieces } masker{ $size ->
        [any] {""}
       *[other] {" "}{ $size }
    } tidak lolos cek: { $why }.
pay-paid = Sudah diterima: Rp{ $amount }.
pay-held = Dipotong untuk kasbon: Rp{ $amount }.
pay-paying = Sedang dibayarkan: Rp{ $amount }.
pay-advance = Kasbon: Rp{ $amount }.
pay-to-deduct = Mau dibayarkan Rp{ $amount }, dipotong kasbon Rp{ $deducted }: menunggu jawaban { $call }.
pay-of =
    { $name }: Rp{ $owed } belum dibayar.
    { $lines }
    .few = { $name }: Rp{ $owed } belum dibayar.
pay-not-yours = Upah orang ini bukan urusan { $call }, jadi tidak saya tunjukkan.
pay-of-others = Upah itu urusan masing-masing, { $call }. Untuk melihat punya sendiri, tulis: upah saya.
    .few = Upah itu urusan masing-masing, { $call }, punya sendiri tulis: upah saya.
pay-rates =
    Upah per masker, { $call }:
    { $lines }
    .few = { $lines }

# Paying

pay-news-shared = Ada kabar soal upah untuk { $call }. Untuk melihatnya, { $call } tulis: upah saya.
    .few = Ada kabar upah untuk { $call }, tulis: upah saya.
pay-dropped = Baik, { $call }. Tidak ada yang dibayarkan.
pay-unknown = Tidak ada penjahit bernama “{ $name }” yang upahnya diurus { $call }.
    .few = Tidak ada penjahit bernama “{ $name }”.
pay-several = Ada beberapa orang bernama “{ $name }”: { $names }. Tulis nama lengkapnya.
    .few = Ada beberapa “{ $name }”, tulis nama lengkapnya.
pay-not-yourself = Upah sendiri dibayarkan orang lain, { $call }.
pay-carrier-unknown = Pengantar bernama “{ $name }” belum saya kenal. Tulis namanya seperti di daftar penjahit.
    .few = Pengantar “{ $name }” belum saya kenal.
pay-meant = Maksudnya Rp{ $amount } untuk { $name }?
pay-not-kept = Upahnya tidak dicatat di sini, { $call }, dihitung di kertas di bengkel. Kalau mau dicatat di sini, tulis: izin upah.
    .few = Upahnya tidak dicatat di sini, kalau mau tulis: izin upah.
pay-not-kept-of = { $name } memilih upah dan kasbonnya tidak dicatat di sini, jadi dihitung dan dibayar dengan catatan di kertas.
    .few = Upah dan kasbon { $name } dicatat di kertas.
pay-to-be-asked = { $name } saya tanya dulu, boleh atau tidak upah dan kasbonnya dicatat di sini. Belum ada yang dicatat.
    .few = { $name } saya tanya dulu, belum ada yang dicatat.
pay-nothing-owed = Tidak ada upah { $name } yang belum dibayar. Kalau ini uang muka, tulis: kasbon { $name } 50.000.
    .few = Tidak ada upah { $name } yang belum dibayar.
pay-on-its-way = Upah { $name } sedang dibayarkan: Rp{ $amount }. Tidak ada lagi yang belum dibayar.
    .few = Upah { $name } Rp{ $amount } sedang dibayarkan.
pay-more-than-owed = Upah { $name } yang belum dibayar Rp{ $owed }, { $call }. Mau dibayar sejumlah itu? Lebihnya, Rp{ $rest }, bisa jadi kasbon.{ $held ->
    [0] { "" }
   *[other] { " " }Potongan kasbon Rp{ $held } tetap ikut dihitung.
}
    .few = Upah { $name } yang belum dibayar Rp{ $owed }, mau dibayar sejumlah itu?
pay-deducts-too-much = Kasbon { $name } tinggal Rp{ $amount }, { $call }. Tulis potongan yang tidak lebih dari itu.
    .few = Kasbon { $name } tinggal Rp{ $amount }.
pay-deducts-all = Potongan kasbon tidak boleh menghabiskan upahnya, { $call }. Tulis potongan yang lebih kecil.
    .few = Potongan tidak boleh menghabiskan upah, { $call }, tulis yang lebih kecil.
pay-again = Hari ini { $name } sudah dibayar Rp{ $amount }. Ini pembayaran yang lain?
pay-booked = Rp{ $amount } upah { $name } dibayarkan{ $way ->
        [transfer] {" "}lewat transfer
        [courier] {" "}lewat pengantar
       *[cash] {" "}tunai
    }. { $name } saya tanya, sudah diterima atau belum.
    .few = Rp{ $amount } upah { $name } dibayarkan.
pay-carry = Ada titipan amplop upah untuk { $name }, { $call }. Tolong diambil di bengkel dan diantar.
    .few = Ada titipan amplop upah untuk { $name }, { $call }.
pay-booked-no-phone = Rp{ $amount } upah { $name } dibayarkan. { $name } belum memakai bot: minta tanda tangan di daftar, lalu kirim fotonya dengan tulisan: tanda terima.
    .few = Rp{ $amount } upah { $name } dibayarkan, kirim foto tanda terimanya.
pay-asked = Upah { $name } Rp{ $amount }, dipotong kasbon Rp{ $deducted }. { $name } saya tanya dulu, boleh dipotong atau tidak. Jangan diserahkan dulu, { $call }.
    .few = { $name } saya tanya dulu soal potongan Rp{ $deducted }.
pay-asked-no-phone = Upah { $name } Rp{ $amount }, dipotong kasbon Rp{ $deducted }, yang diterima Rp{ $cash }. { $name } belum memakai bot, jadi orang kedua saya minta memastikan bahwa ia mau. Bisa juga dengan tanda tangannya: kirim foto daftarnya dengan tulisan: tanda terima { $name }. Jangan diserahkan dulu, { $call }.
    .few = Potongan { $name } Rp{ $deducted } menunggu orang kedua, atau kirim foto tanda terimanya.
pay-asked-no-phone-alone = Upah { $name } Rp{ $amount }, dipotong kasbon Rp{ $deducted }, yang diterima Rp{ $cash }. { $name } belum memakai bot. Kalau ia mau, minta tanda tangannya, lalu kirim foto daftarnya dengan tulisan: tanda terima { $name }.
    .few = Potongan { $name } Rp{ $deducted } dicatat sesudah ada foto tanda terimanya.
pay-instalment-due = { $name } masih punya kasbon Rp{ $left }, cicilannya Rp{ $amount }. Untuk memotong, tulis: bayar { $name } potong kasbon { $amount }.
    .few = { $name } masih punya kasbon Rp{ $left }.
pay-list =
    Rp{ $total } untuk { $people } orang:
    { $lines }
    Bayar semua, { $call }?
    .few = Rp{ $total } untuk { $people } orang, bayar semua, { $call }?
pay-list-line = { $name }: Rp{ $amount }
pay-nobody = Tidak ada upah yang belum dibayar, { $call }.
pay-list-booked =
    { $people } orang dibayar, semuanya Rp{ $total }. Tiap orang saya tanya, sudah diterima atau belum.
    { $lines }
    .few = { $people } orang dibayar, semuanya Rp{ $total }.
pay-list-no-phone = Yang belum memakai bot: { $names }. Minta tanda tangan di daftar, lalu kirim fotonya dengan tulisan: tanda terima.
    .few = Kirim foto tanda terima untuk { $names }.
pay-list-changed = { $name } belum dibayar: upahnya berubah sejak daftar itu.
pay-list-none =
    Tidak ada yang dibayarkan, { $call }: upahnya sudah berubah.
    { $lines }
    .few = Tidak ada yang dibayarkan, { $call }.
pay-agree =
    { $name } mau membayar upah:
    { $lines }
    Setuju dibayarkan?
    .few = { $name } mau membayar { $lines } setuju?
pay-proposed = Uang sebanyak itu perlu dua orang, { $call }. Sudah saya tanyakan ke orang kedua.
pay-no-second = Uang sebanyak itu perlu dua orang, { $call }. Belum ada koordinator, pembina atau bendahara lain yang memakai bot.
    .few = Uang sebanyak itu perlu orang kedua, dan belum ada.
pay-undone = Rp{ $amount } untuk { $name } batal dibayarkan. Upahnya kembali menunggu dibayar.
pay-undone-told = Pembayaran Rp{ $amount } dibatalkan { $by }, { $call }. Upahnya tetap tercatat.
    .few = Pembayaran Rp{ $amount } dibatalkan { $by }, upahnya tetap tercatat.
pay-undone-late = { $name } sudah menerima uangnya, jadi tidak dibatalkan lagi.
pay-undone-before = Pembayaran { $name } itu sudah dibatalkan.
pay-settled = Pembayaran { $name } itu sudah selesai.
pay-asked-again = { $name } saya tanya lagi, sudah diterima atau belum.
pay-signed = Tanda terima dicatat: { $names }, semuanya Rp{ $total }. Terima kasih, { $call }.
    .few = Tanda terima dicatat: Rp{ $total }.
pay-signed-told = Tanda terima dari { $by } untuk { $names }, semuanya Rp{ $total }.
paid-told = Rp{ $cash } upah { $call } dibayarkan { $by }{ $way ->
        [transfer] {" "}lewat transfer
        [courier] {" "}lewat pengantar
       *[cash] {" "}tunai
    }. Sudah diterima?
    .few = Rp{ $cash } upah { $call }, sudah diterima?
paid-got = Rp{ $amount } dicatat sudah diterima, { $call }. { $owed ->
        [0] Semua upahnya sudah dibayar.
       *[other] Yang belum dibayar Rp{ $owed }.
    }
    .few = Rp{ $amount } dicatat sudah diterima, { $call }.
paid-got-told = { $name } mengabari Rp{ $amount } sudah diterima.
paid-settled = Itu sudah dicatat diterima, { $call }.
paid-void = Pembayaran itu sudah berubah, { $call }. Untuk melihat yang sekarang, tulis: upah saya.
    .few = Pembayaran itu sudah berubah, { $call }, tulis: upah saya.
paid-missing = Baik, { $call }. Saya kabari yang membayar, biar dicek.
    .few = Saya kabari yang membayar, { $call }, biar dicek.
paid-missing-known = Sudah saya kabari, { $call }. Masih dicek.
paid-missing-told = { $name } belum memegang Rp{ $amount } upahnya ({ DAY($date) }). Mungkin masih di jalan atau belum diserahkan. Bagaimana, { $call }?
    .few = { $name } belum memegang Rp{ $amount } upahnya, bagaimana, { $call }?
paid-silent-told = { $name } belum mengabari soal Rp{ $amount } upahnya ({ DAY($date) }). Mungkin belum sempat membuka HP. Boleh ditanyakan, { $call }.
    .few = { $name } belum mengabari soal Rp{ $amount } upahnya.
paid-unsigned-told = Rp{ $amount } upah { $name } ({ DAY($date) }) belum ada tanda terimanya. Kirim foto daftar yang ditandatangani dengan tulisan: tanda terima.
    .few = Rp{ $amount } upah { $name } belum ada tanda terimanya.
deduct-ask = Upah { $call } Rp{ $amount } mau dibayarkan. Kasbonnya boleh dipotong Rp{ $deducted }? Yang diterima Rp{ $cash }.
    .few = Boleh kasbon { $call } dipotong Rp{ $deducted }, jadi diterima Rp{ $cash }?
deduct-agreed = Baik, { $call }. Yang diterima Rp{ $cash }, sisa kasbon Rp{ $left }.
    .few = Yang diterima Rp{ $cash }, { $call }, sisa kasbon Rp{ $left }.
deduct-agreed-told = { $name } setuju dipotong. Serahkan Rp{ $cash }.
deduct-refused = Baik, { $call }. Kasbonnya tidak dipotong. Upahnya menunggu dibayar.
    .few = Kasbonnya tidak dipotong, { $call }, upahnya menunggu dibayar.
deduct-vouch = { $name } mau membayar upah { $tailor } Rp{ $amount }, dipotong kasbon Rp{ $deducted }, yang diterima Rp{ $cash }. { $tailor } belum memakai bot. Sudah ditanya sendiri, dan ia mau dipotong?
    .few = { $tailor } sudah ditanya, dan mau upahnya dipotong Rp{ $deducted }?
deduct-words = { $name } mau dipotong Rp{ $deducted }, yang diterima Rp{ $cash }
deduct-refused-told = { $name } minta kasbonnya tidak dipotong kali ini, jadi belum ada yang dibayarkan. Tanpa potongan: bayar { $name } { $amount }.
    .few = { $name } minta kasbonnya tidak dipotong kali ini.

# Advances

advance-how = Tulis siapa dan berapa, misalnya: kasbon Sri 100.000 dicicil 25.000.
advance-ask = Kasbon Rp{ $amount } untuk { $name }{ $instalment ->
        [0] {""}
       *[other] , dicicil Rp{ $instalment } tiap bayaran
    }. Catat, { $call }?
    .few = Kasbon Rp{ $amount } untuk { $name }, catat, { $call }?
advance-given = Kasbon Rp{ $amount } untuk { $name } dicatat.{ $reached ->
        [true] {" "}{ $name } saya kabari.
       *[false] {""}
    }
advance-told = Kasbon Rp{ $amount } untuk { $call } dari { $by }{ $instalment ->
        [0] {""}
       *[other] , dicicil Rp{ $instalment } tiap bayaran
    }. Sebelum dipotong, { $call } selalu ditanya dulu. Kalau tidak betul, tulis: bicara dengan koordinator.
    .few = Kasbon Rp{ $amount } untuk { $call } dari { $by }.
advance-stands = Kasbon { $name } yang belum kembali Rp{ $left }.
advance-none = { $name } tidak punya kasbon.
advance-agree = { $name } mau memberi kasbon Rp{ $amount } untuk { $tailor }. Setuju dicatat?
advance-how-much = Berapa kasbonnya, { $call }? Tulis misalnya: kasbon 100.000.
    .few = Tulis misalnya: kasbon 100.000.
advance-wanted = Kasbon Rp{ $amount } saya tanyakan ke koordinator, { $call }. Kalau tidak jadi, tulis: batal.
    .few = Kasbon Rp{ $amount } saya tanyakan ke koordinator, { $call }.
advance-nobody = Kasbon diputuskan koordinator, { $call }, dan di sini belum ada. Tolong tanyakan langsung.
    .few = Kasbon diputuskan koordinator, { $call }, tolong tanyakan langsung.
advance-wanted-told = { $name } minta kasbon Rp{ $amount }{ $left ->
        [0] {""}
       *[other] , yang lama belum kembali Rp{ $left }
    }. Setuju, { $call }? Kalau jumlahnya lain, tulis misalnya: kasbon { $name } 50.000.
    .few = { $name } minta kasbon Rp{ $amount }, setuju, { $call }?
advance-words = kasbon Rp{ $amount }

# Disputes

dispute-ask = Yang tidak cocok yang mana, { $call }?
dispute-fits = Baik, { $call }. Berarti sudah cocok.
dispute-raised = Saya sampaikan, { $call }. Nanti dilihat orang lain, bukan yang menghitung. Jumlah maskernya tetap.
    .few = Saya sampaikan, { $call }, nanti ada yang memutuskan.
dispute-nobody = Di sini belum ada yang bisa memutuskan, { $call }. Pesannya sudah dicatat, tolong tanyakan langsung juga.
    .few = Pesannya sudah dicatat, { $call }, tolong tanyakan langsung juga.
dispute-told =
    { $name } bilang tidak cocok: “{ $text }”
    Di catatan: Rp{ $owed } belum dibayar, Rp{ $paying } sedang dibayarkan, Rp{ $paid } sudah diterima.
    { $lines }
    Bagaimana, { $call }?
    .few = { $name } bilang tidak cocok, di catatan Rp{ $owed } belum dibayar, bagaimana?
dispute-note = Catatannya tetap. Tulis keterangan untuk { $name }, { $call }, atau tekan Tanpa keterangan.
    .few = Tulis keterangan untuk { $name }, { $call }.
dispute-note-changed = Apa yang dibetulkan? Tulis keterangan untuk { $name }, { $call }, atau tekan Tanpa keterangan.
    .few = Tulis apa yang dibetulkan untuk { $name }, { $call }.
dispute-decided = Sudah saya sampaikan ke { $name }, dan dicatat.
dispute-decided-before = Soal { $name } itu sudah diputuskan { $by }.
dispute-kept-told =
    { $by } sudah melihat, { $call }. Catatannya tetap: Rp{ $owed } belum dibayar.
    { $lines }
    .few = { $by } sudah melihat, { $call }, tetap Rp{ $owed } belum dibayar.
dispute-changed-told =
    { $by } sudah membetulkan, { $call }. Sekarang Rp{ $owed } belum dibayar.
    { $lines }
    .few = { $by } sudah membetulkan, { $call }, sekarang Rp{ $owed } belum dibayar.
dispute-note-line = Keterangannya: “{ $text }”

# Funds

fund-given = Dana { $fund } masuk Rp{ $amount }. Sekarang ada Rp{ $left }. Kalau salah, tekan Batalkan atau tulis: batal.
    .few = Dana { $fund } masuk Rp{ $amount }, sekarang ada Rp{ $left }.
fund-spent =
    Rp{ $amount } dari dana { $fund } untuk { $kind ->
        [material] bahan
        [transport] angkutan
        [tools] alat
        [wages] upah
       *[other] keperluan lain
    }. Sisa dana Rp{ $left }.
    { $lines }
    { $receipt ->
        [true] Fotonya disimpan sebagai bukti.
       *[false] Lain kali sertakan foto notanya.
    }
    .few = Rp{ $amount } dari dana { $fund }, sisa Rp{ $left }.
fund-goods = { CAP($goods) } masuk gudang.
fund-goods-nowhere = Bahannya belum masuk gudang: tulis masuk, lalu bahan dan bengkelnya.
fund-which = Dari dana yang mana? Yang ada: { $names }. Tulis misalnya: beli kain 500 m Rp7.500.000 dana BMPD.
    .few = Dari dana yang mana, { $names }?
fund-none = Belum ada dana yang dicatat. Tulis misalnya: dana masuk 25.000.000 dari BMPD.
fund-short = Dana { $fund } tinggal Rp{ $left }, kurang untuk Rp{ $amount }. Kalau tetap perlu, tulis lagi dengan alasannya, misalnya: karena kain habis. Orang kedua saya tanya.
    .few = Dana { $fund } tinggal Rp{ $left }, tulis lagi dengan alasannya.
fund-short-of-pay = Dana { $fund } tinggal Rp{ $left }. Bayar tanpa dana itu, atau catat dulu dana yang masuk.
    .few = Dana { $fund } tinggal Rp{ $left }.
fund-agree = { $name } mau memakai Rp{ $amount } dari dana { $fund }, padahal tinggal Rp{ $left }: { $what }. Alasannya: { $why }. Setuju dicatat?
    .few = { $name } mau memakai Rp{ $amount } dari dana { $fund }, setuju?
fund-words = { $what } Rp{ $amount }
funds =
    Dana:
    { $lines }
    .few = { $lines }
fund-line = { $fund }: masuk Rp{ $given }, sisa Rp{ $left }.
fund-line-short = { $fund }: masuk Rp{ $given }, kurang Rp{ $left }.
fund-kind = Untuk { $kind ->
        [material] bahan
        [transport] angkutan
        [tools] alat
        [wages] upah
       *[other] keperluan lain
    }: Rp{ $amount }.
fund-advanced = Ditalangi dulu: Rp{ $amount }.
fund-undone = Sudah dibatalkan.
fund-undone-before = Itu sudah dibatalkan, atau bukan catatan { $call }.
fund-undone-late = Uangnya atau bahannya sudah dipakai, { $call }, jadi tidak bisa dibatalkan.

# Closed periods

close-how = Tulis sampai hari yang mana, misalnya: tutup upah minggu ini. Atau: tutup upah sampai 9/5.
close-nothing = Tidak ada upah yang belum ditutup sampai { DAY($date) }.
close-ask =
    Upah sampai { DAY($date) }, semuanya Rp{ $total }:
    { $lines }
    Sesudah ditutup tidak diubah lagi; pembetulan masuk ke periode berikutnya. Tutup, { $call }?
    .few = Upah sampai { DAY($date) }, semuanya Rp{ $total }, tutup, { $call }?
close-dropped = Baik, { $call }. Belum ditutup.
    .few = Belum ditutup, { $call }.
close-done = Upah sampai { DAY($date) } ditutup: Rp{ $total } untuk { $people } orang. Tiap orang saya kabari.
    .few = Upah sampai { DAY($date) } ditutup: Rp{ $total }.
close-told = Upah { $call } sampai { DAY($date) } dihitung Rp{ $amount }. Untuk rinciannya, tulis: slip upah. Kalau ada yang tidak cocok, tulis saja.
    .few = Upah { $call } sampai { DAY($date) } dihitung Rp{ $amount }.
slip =
    Slip upah { $call }, sampai { DAY($date) }: Rp{ $amount }.
    { $lines }
    Yang belum dibayar sekarang Rp{ $owed }.
    .few = Slip upah sampai { DAY($date) }: Rp{ $amount }.
pay-closed = Sampai { DAY($date) }: Rp{ $amount }.

# Paid for masks that are counted again

overpaid-told = Kantong { $call } dihitung lagi. Rp{ $amount } yang sudah diterima dicatat sementara sebagai kasbon, sampai hitungannya selesai.
    .few = Kantong { $call } dihitung lagi, Rp{ $amount } dicatat sementara sebagai kasbon.
overpaid-settled = Rp{ $amount } yang dicatat sementara sudah diganti hitungan yang baru, { $call }. { $left ->
        [0] Tidak ada sisanya.
       *[other] Sisanya Rp{ $left } menjadi kasbon.
    }
    .few = Rp{ $amount } yang dicatat sementara sudah diganti hitungan baru, { $call }.
pay-unpaid =
    Rp{ $total } belum dibayar:
    { $lines }
    .few = Rp{ $total } belum dibayar.

# Rates, wages, payments

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
pay-paying = Sedang dibayarkan: Rp{ $amount }.
pay-advance = Kasbon: Rp{ $amount }.
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

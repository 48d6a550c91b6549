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

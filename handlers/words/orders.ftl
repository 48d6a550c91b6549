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
bags-line = { $name }: { $pieces }, sejak { DAY($date) }.
bags-more = Dan { $count } orang lagi: { $pieces }.
bags-nameless = Kantong T-{ $number } tanpa nama: { $pieces }.
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
bag-how-many = Berapa isi kantongnya? Tulis misalnya: kantong tanpa nama 18.
bag-unknown = Tidak ada kantong T-{ $number }.
bag-whose = Kantong T-{ $number }, isi { $pieces }. Punya siapa? Tulis misalnya: T-{ $number } punya Sri.
bag-taken = Kantong T-{ $number } sudah dicek { $by } atas nama { $name }: { $counted }. Tidak dihitung dua kali.
fault-noted = Alasan “{ $what }” ditambahkan ke daftar.
fault-known = Alasan “{ $what }” sudah ada di daftar.
duty-given = { $name } sekarang pemeriksa. Ia boleh mengecek kantong orang lain.
duty-taken = { $name } bukan pemeriksa lagi.
duty-had = { $name } sudah pemeriksa.
duty-had-not = { $name } memang bukan pemeriksa.
duty-given-told = { $call } sekarang boleh mengecek kantong penjahit lain. Tulis misalnya: cek Sri 24: 22 bagus, 2 perbaiki.
duty-taken-told = { $call } tidak perlu mengecek kantong lagi. Terima kasih sudah membantu.
tally-checked = Dicek hari itu { $counted }: { $accepted } bagus, { $rework } diperbaiki, { $rejected } dibuang. Menunggu dicek { $waiting }.
tally-unchecked = Belum ada yang dicek hari itu. Menunggu dicek { $waiting }.
cli-check-waiting = { $name }: { $pieces } menunggu dicek sejak { DAY($date) }.
cli-check-done = { DAY($date) } { $name }: dihitung { $counted }, { $accepted } bagus, { $rework } diperbaiki, { $rejected } dibuang. Oleh { $by }.
cli-check-nothing = Belum ada yang dicek dan tidak ada yang menunggu.

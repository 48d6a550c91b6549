# The hospital's samples, finished masks, and held ones that are checked again

button-all-of = { $pieces } masker
button-passed = Lolos
button-failed = Tidak lolos
button-hold = Ditahan dulu
button-passed-still = Tetap lolos
button-batch = Batch { $number }
sample-plan = Dari { $lot } masker diambil { $tested } sampel. Lolos kalau yang tidak baik paling banyak { $accepts } dan tidak ada cacat berat. Kalau hasilnya sudah ada, tulis misalnya: sampel RS { $tested } dari { $lot }: lolos.
    .few = Dari { $lot } masker diambil { $tested } sampel, yang tidak baik paling banyak { $accepts }.
sample-plan-only-lead = Rencana sampel diubah oleh pembina. Untuk melihatnya tulis misalnya: sampel 2000.
sample-plan-told = Rencana sampel diubah. Mulai { $lot } masker diambil { $tested }, yang tidak baik paling banyak { $accepts }.
sample-nothing-ready = Belum ada masker lolos pemeriksaan yang menunggu sampel. Belum ada yang dicatat.
sample-which-batch = Sampelnya dari berapa masker? Yang siap { $pieces }.
sample-not-so-many = Yang siap baru { $pieces }, belum { $lot }. Belum ada yang dicatat. Kalau sampelnya dari { $pieces }, tekan tombolnya.
    .few = Yang siap baru { $pieces }, belum { $lot }.
sample-more-than-tested = Angkanya belum cocok: dari { $lot } masker, { $tested } diperiksa, { $failed } tidak lolos. Belum ada yang dicatat, coba tulis lagi.
    .few = Angkanya belum cocok, coba tulis lagi.
sample-passed-or-not = Sampel dari { $lot } masker: lolos atau tidak, { $call }?
sample-ask =
    Sampel RS: { $tested } dari { $lot } masker{ $size ->
        [dewasa] { " " }dewasa
        [anak] { " " }anak
       *[any] { "" }
    }.{ $failed ->
        [-1] { "" }
        [0] { " " }Tidak ada yang gagal.
       *[other] { " " }{ $failed } tidak lolos, boleh paling banyak { $accepts }.
    }{ $critical ->
        [0] { "" }
       *[other] { " " }Ada cacat berat: { $critical }.
    }{ $fewer ->
        [true] { " " }Rencananya { $wanted } sampel.
       *[false] { "" }
    }
    { $passed ->
        [true] Jadi lolos, boleh diserahkan.
       *[false] Jadi tidak lolos, semua ditahan dulu.
    } Betul begitu, { $call }?
    .few = { $tested } dari { $lot } masker { $passed ->
        [true] lolos
       *[false] tidak lolos
    }, betul?
sample-against-plan =
    Dari { $tested } sampel, { $failed } tidak lolos{ $critical ->
        [0] { "" }
       *[other] , { $critical } cacat berat
    }. Rencananya paling banyak { $accepts }, tanpa cacat berat. Batch { $lot } masker ini bagaimana, { $call }?
sample-dropped = Baik, { $call }. Hasil sampelnya belum dicatat.
sample-noted-before = Hasil sampel itu sudah dicatat: batch { $number }. Tidak dicatat lagi.
sample-changed = Yang siap sekarang { $pieces }, jadi sampel dari { $lot } belum saya catat. Coba tulis lagi, { $call }.
sample-passed =
    Batch { $number } lolos. { $released } masker boleh diserahkan.{ $held ->
        [0] { "" }
       *[other] { " " }{ $held } yang tidak lolos ditahan, nanti tulis: cek batch { $number }: { $held } bagus.
    }
    Kalau salah, tekan Batalkan atau tulis: batal.
    .few = Batch { $number } lolos, { $released } masker boleh diserahkan.
sample-failed =
    Batch { $number } tidak lolos. { $held } masker ditahan dan dicek lagi satu per satu.
    Kalau sudah, tulis misalnya: cek batch { $number }: { $lot } bagus. Atau: sisanya buang. Sesudah itu diambil sampel lagi.
    Kalau salah, tekan Batalkan atau tulis: batal.
    .few = Batch { $number } tidak lolos, { $held } masker ditahan.
sample-passed-told = { $by } mencatat sampel RS: batch { $number } lolos, { $released } masker boleh diserahkan.{ $held ->
        [0] { "" }
       *[other] { " " }{ $held } ditahan.
    }
sample-failed-told = { $by } mencatat sampel RS: batch { $number } tidak lolos, { $held } masker ditahan dan dicek lagi.
sample-undone = Dibatalkan, { $call }: hasil sampel batch { $number }. { $lot } masker menunggu sampel lagi.
sample-undone-before = Hasil sampel batch { $number } sudah dibatalkan.
sample-stands = Batch { $number } sudah dipakai untuk catatan lain, jadi tidak bisa dibatalkan.
finished =
    Masker jadi di bengkel:
    { $lines }
finished-none = Belum ada masker jadi di bengkel.
finished-size = { $size ->
    [dewasa] dewasa
    [anak] anak
   *[any] tanpa ukuran
} { $pieces }
finished-ready = Lolos pemeriksaan, belum diserahkan: { $pieces }{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
}.
finished-free = Boleh diserahkan: { $pieces }{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
}.
finished-held = Ditahan: { $pieces }{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
}.
finished-drafted = Sudah di BAST yang belum ditandatangani: { $pieces }.
finished-batch = Batch { $number }, { DAY($date) }: { $pieces } masih ditahan.
held-none = Tidak ada masker yang ditahan.
held-no-such = Batch { $number } tidak ada yang ditahan.
held-which =
    Batch yang mana?
    { $lines }
held-unequal = Dihitung { $counted }, tapi yang disebut { $named }. Belum saya catat, coba tulis lagi.
held-how = Yang ditahan { $pieces }. Tulis misalnya: cek yang ditahan: { $pieces } bagus.
held-fewer = Yang ditahan { $pieces }, jadi { $counted } belum saya catat. Coba hitung lagi.
held-ask =
    { $number ->
        [0] Yang ditahan, dicek lagi:
       *[other] Batch { $number }, dicek lagi:
    }
    { $lines }
    { $left ->
        [0] { "" }
       *[other] { $left } belum dicek, tetap ditahan.
    }
    Betul begitu, { $call }?
recheck-dropped = Baik, { $call }. Belum ada yang dicatat.
held-changed = Yang ditahan sekarang { $pieces }, jadi belum saya catat. Coba tulis lagi, { $call }.
held-size = Yang ditahan dari ukuran itu { $pieces }{ $size ->
    [dewasa] { " " }dewasa
    [anak] { " " }anak
   *[any] { "" }
}, jadi belum saya catat.
held-booked =
    Dicatat.
    { $lines }
    Yang bagus menunggu sampel lagi.{ $left ->
        [0] { "" }
       *[other] { " " }Masih ditahan { $left }.
    }
    Kalau salah, tekan Batalkan atau tulis: batal.
    .few = { $lines }
held-undone = Dibatalkan, { $call }. Maskernya ditahan lagi.
held-undone-before = Hitungan itu sudah dibatalkan.
held-stands = Masker itu sudah dipakai untuk catatan lain, jadi tidak bisa dibatalkan.

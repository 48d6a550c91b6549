# Reports of masks

report-kept =
    { $lines }
    { $totals }
    Kalau salah, { $call } tulis: batal.
    .few = { $lines }
report-line = <b>{ $pieces } masker{ $size ->
    [dewasa] { " " }dewasa
    [anak] { " " }anak
   *[any] { "" }
}</b> tercatat untuk { $ago ->
    [0] hari ini
    [1] kemarin, { DAY($date) }
   *[9] { DAY($date) }
}.{ $defects ->
    [0] { "" }
   *[other] { " " }{ $defects } perlu diperbaiki.
}
report-total = Jumlah { $ago ->
    [0] hari ini
    [1] kemarin
   *[9] { DAY($date) }
}: { $total } masker.
report-corrected =
    Sudah dibetulkan. { $lines }
    { $totals }
    Kalau salah, { $call } tulis: batal.
    .few = Sudah dibetulkan: { $lines }
report-total-corrected =
    Sudah dibetulkan. { $totals }
    Kalau salah, { $call } tulis: batal.
    .few = Sudah dibetulkan, sekarang: { $totals }
report-already =
    Yang itu sudah tercatat, { $call }.
    { $totals }
report-changed-since =
    Catatannya sudah lain, { $call }. Tidak ada yang saya ubah.
    { $totals }
    .few = Tidak ada yang saya ubah, { $call }, karena catatannya sudah lain.
report-guess = { $pieces } masker{ $size ->
    [dewasa] { " " }dewasa
    [anak] { " " }anak
   *[any] { "" }
}, { $ago ->
    [0] hari ini, { DAY($date) }
    [1] kemarin, { DAY($date) }
   *[9] { DAY($date) }
}{ $defects ->
    [0] { "" }
   *[other] , { $defects } perlu diperbaiki
}
report-unsure =
    { $lines }
    { $why ->
        [several-days] Apakah itu semuanya untuk satu hari, { $call }?
        [which-day] Apakah tanggalnya betul, { $call }?
        [which-size] Ukurannya belum jelas. Betul begitu, { $call }?
        [others-too] Apakah itu jahitan { $call } sendiri?
        [still-in-work] Apakah semuanya sudah jadi, { $call }?
        [total-differs] Jumlahnya tidak sama dengan totalnya. Betul begitu, { $call }?
       *[other] Betul begitu, { $call }?
    }
    .few =
        { $lines }
        { $why ->
            [several-days] Apakah itu semuanya untuk satu hari, { $call }?
            [which-day] Apakah tanggalnya betul, { $call }?
            [which-size] Ukurannya belum jelas, dicatat begitu, { $call }?
            [others-too] Apakah itu jahitan { $call } sendiri?
            [still-in-work] Apakah semuanya sudah jadi, { $call }?
            [total-differs] Tidak sama dengan totalnya, dicatat begitu, { $call }?
           *[other] Betul begitu, { $call }?
        }
report-same =
    { $pieces } masker sudah tercatat { $ago ->
        [0] hari ini
        [1] kemarin
       *[9] { DAY($date) }
    }. Yang ini yang sama, { $call }?
    .few = { $pieces } masker sudah tercatat { $ago ->
        [0] hari ini
        [1] kemarin
       *[9] { DAY($date) }
    }, yang ini yang sama, { $call }?
report-many =
    { $lines }
    Wah, lebih banyak dari biasanya. Betul begitu, { $call }?
    .few =
        { $lines }
        Betul sebanyak itu, { $call }?
report-none =
    { $lines }
    Belum ada catatan hari itu, { $call }. Dicatat sekarang?
    .few =
        { $lines }
        Belum ada di catatan, dicatat sekarang, { $call }?
report-again =
    { $lines }
    Yang ini tadi sudah dibatalkan atau diganti, { $call }. Mau dicatat lagi?
    .few =
        { $lines }
        Tadi sudah dibatalkan atau diganti, mau dicatat lagi, { $call }?
report-how-many = Berapa masker yang jadi? Tulis angkanya, misalnya: setor 25.
report-zero = Tidak apa-apa, { $call }. Hari ini saya catat belum ada.
    .few = Hari ini saya catat belum ada, { $call }.
report-zero-more =
    Baik, { $call }.
    { $totals }
    .few = { $totals }
report-defects-of = { $defects } yang cacat. Berapa semuanya, bersama yang bagus? Tulis misalnya: 25, cacat { $defects }.
    .few = Berapa masker semuanya dengan { $defects } yang cacat, misalnya: 25, cacat { $defects }?
report-own =
    { $today } masker hari ini.
    { $week } masker minggu ini{ $defects ->
        [0] .
       *[other] , { $defects } perlu diperbaiki.
    }
    .few = { $today } masker hari ini, { $week } masker minggu ini{ $defects ->
        [0] .
       *[other] , { $defects } perlu diperbaiki.
    }
titip-kept =
    { $lines }
    Jumlah { $total } masker, { $people } orang.
    Kalau salah, { $call } tulis: batal.
    .few = { $lines }{ $people ->
        [1] { "" }
       *[other] { " " }Jumlah { $total } masker, { $people } orang.
    }
titip-line = { $name }: <b>{ $pieces } masker{ $size ->
    [dewasa] { " " }dewasa
    [anak] { " " }anak
   *[any] { "" }
}</b>{ $ago ->
    [0] { "" }
    [1] , kemarin
   *[9] , { DAY($date) }
}{ $defects ->
    [0] .
   *[other] , { $defects } perlu diperbaiki.
}
titip-none = { $name }: belum ada.
titip-told =
    { $by } melaporkan hasil { $call }:
    { $lines }
    Kalau tidak betul, tekan tombol di bawah, atau tulis: batal.
    .few =
        { $lines }
        Dilaporkan { $by } untuk { $call }, kalau tidak betul tulis: batal.
titip-told-corrected =
    { $by } membetulkan laporan untuk { $call }. Sekarang:
    { $lines }
    Kalau tidak betul, tekan tombol di bawah, atau tulis: batal.
    .few =
        { $lines }
        Dibetulkan { $by } untuk { $call }, kalau tidak betul tulis: batal.
titip-totals =
    Saya belum paham totalnya, { $call }. Tulis satu orang dulu, misalnya: total Sari hari ini 25.
titip-stays = { $name }: catatannya tetap. Untuk menghapus, tulis: batal punya { $name }.
titip-same = { $name }: { $pieces } masker sudah tercatat. Yang ini yang sama, { $call }?
    .few = { $name }: { $pieces } masker sudah tercatat, yang ini yang sama, { $call }?
titip-repeat = Saya belum paham, { $call }.
titip-correct-one = Betulkan satu orang dulu, { $call }. Misalnya: punya Sari salah, harusnya 25.
    .few = Betulkan satu orang dulu, { $call }, misalnya: punya Sari salah, harusnya 25.
titip-not-yours = { $name } sudah melapor sendiri, { $call }. Hanya { $name } yang bisa mengubahnya.
    .few = Hanya { $name } yang bisa mengubahnya, { $call }, karena sudah melapor sendiri.
titip-owner-corrected = { $name } membetulkan laporan itu jadi { $pieces } masker.
titip-removed =
    Dihapus dari catatan:
    { $lines }
    .few =
        Dihapus dari catatan:
        { $lines }
titip-removed-line = { $name }: { $pieces } masker.
titip-edit-same = Catatannya tetap sama, { $call }.
titip-each = Berapa masker { $name }, dan berapa { $other }? Tulis dua-duanya, misalnya: { $name } 15, { $other } 15.
titip-how-many = Berapa masker { $name }? Tulis angkanya, misalnya: 25.
titip-who = { $name }, { $pieces } masker. Itu siapa, { $call }?
    .few = { $name }, { $pieces } masker, siapa nama lengkapnya, { $call }?
titip-who-unknown = { $name }, { $pieces } masker. Nama itu tidak ada di bengkel ini, { $call }. Itu siapa? Tulis namanya, atau pilih di bawah.
    .few = { $name }, { $pieces } masker, nama itu tidak ada di bengkel ini, itu siapa, { $call }?
titip-whose = { $pieces } masker itu jahitan siapa, { $call }?
titip-sum =
    { $lines }
    Kalau dijumlah { $total }, bukan { $stated }. Dicatat begitu, { $call }?
    .few =
        { $lines }
        Kalau dijumlah { $total }, bukan { $stated }, dicatat begitu, { $call }?
titip-again = Baik, { $call }. Belum ada yang dicatat. Tulis lagi nama dan jumlahnya, misalnya: Sari 20, Ani 15.
    .few = Belum ada yang dicatat, { $call }, tulis lagi, misalnya: Sari 20, Ani 15.
titip-edit-unclear = Catatannya tetap, { $call }. Untuk menggantinya, tulis: batal. Lalu kirim laporannya lagi.
    .few = Catatannya tetap, { $call }, untuk menggantinya tulis batal, lalu kirim laporannya lagi.
titip-undone = { $pieces } masker dibatalkan, { $call }.
titip-undone-told = { $by } membatalkan laporannya untuk { $call }: { $pieces } masker.
titip-objected = Kata { $name }, { $pieces } masker itu tidak betul, jadi dibatalkan. Tanyakan dulu, lalu laporkan lagi.
    .few = { $pieces } masker dibatalkan, kata { $name } tidak betul, jadi tanyakan dulu, lalu laporkan lagi.
titip-objected-note = { $name } membatalkan { $pieces } masker yang dilaporkan { $by }.
correction-which =
    Tercatat { $total } masker hari itu, { $call }. Laporan terakhir { $last }.
    Yang diganti jadi { $pieces } yang mana?
    .few = { $pieces } masker menggantikan yang terakhir { $last }, atau semuanya { $total }, { $call }?
correction-latest =
    Laporan terakhir { $last } masker, { $ago ->
        [0] hari ini
        [1] kemarin
       *[9] { DAY($date) }
    }.
    Itu yang diganti jadi { $pieces }, { $call }?
    .few = Laporan terakhir { $last } masker, { $ago ->
        [0] hari ini
        [1] kemarin
       *[9] { DAY($date) }
    }, diganti jadi { $pieces }, { $call }?
correction-remove = Tercatat { $pieces } masker. Mau dihapus?
    .few = { $pieces } masker tercatat, mau dihapus?
undo-done =
    { $pieces } masker dibatalkan, { $call }.
    { $totals }
undo-done-before =
    Yang itu sudah dibatalkan atau diganti, { $call }.
    { $totals }
inspected = Masker itu sudah diperiksa, { $call }. Pesannya saya teruskan ke koordinator.
    .few = Masker itu sudah diperiksa, { $call }, jadi pesannya saya teruskan ke koordinator.
inspected-told = { $name } mau mengubah laporan yang sudah diperiksa. Pesannya: “{ $said }”
undo-nothing = Tidak ada catatan yang bisa dibatalkan, { $call }.
edit-no-number = Pesan yang diubah itu tercatat { $pieces } masker. Mau dihapus?
    .few = { $pieces } masker tercatat dari pesan yang diubah itu, mau dihapus?
edit-same =
    Catatannya tetap sama, { $call }.
    { $totals }
edit-nothing = Pesannya berubah, { $call }. Catatannya tetap.
    .few = Pesannya berubah, { $call }, tetapi catatannya tetap.
heard-story = Ceritanya saya baca, { $call }. { $pieces } itu masker yang jadi?
    .few = { $pieces } itu masker yang jadi, { $call }?
heard-number = Maaf, saya belum paham, { $call }. { $pieces } itu masker yang jadi?
    .few = { $pieces } itu masker yang jadi, { $call }?
heard-numbers = Maaf, saya belum paham, { $call }. { $pieces } atau { $second } itu masker yang jadi?
    .few = { $pieces } atau { $second } masker yang jadi, { $call }?
material-stays = Permintaan bahannya tetap. Untuk membatalkan, tulis: batal minta bahan.
report-raised =
    { $ago ->
        [0] Hari ini
        [1] Kemarin
       *[9] { DAY($date) }
    } <b>{ $total } masker</b>. Ditambah { $pieces }.
    Kalau salah, { $call } tulis: batal.
    .few = { $total } masker, ditambah { $pieces }.
titip-raised =
    { $name }, { $ago ->
        [0] hari ini
        [1] kemarin
       *[9] { DAY($date) }
    }: <b>{ $total } masker</b>. Ditambah { $pieces }.
    Kalau salah, { $call } tulis: batal.
    .few = { $name } { $total } masker, ditambah { $pieces }.
report-stands =
    Itu sudah tercatat, { $call }. Tidak ada yang ditambah.
    { $totals }
    .few = Itu sudah tercatat, tidak ada yang ditambah.
report-mended =
    { $pieces ->
        [0] Terima kasih, { $call }. Masker perbaikan tidak dihitung masker baru.
       *[other] { $pieces } masker perbaikan, { $call }. Itu tidak dihitung masker baru.
    }
    { $totals }
    .few = Masker perbaikan tidak dihitung masker baru.
report-mended-beside = { $pieces } masker perbaikan tidak dihitung masker baru.
coordinator-mended =
    Masker yang dikembalikan atau diperbaiki tidak dihitung masker baru, { $call }. Jadi tidak saya catat.
    Untuk menyampaikannya ke penjahit, tulis misalnya: pesan untuk Sari: yang 4 tolong dibetulkan.
    .few = Masker perbaikan tidak dihitung masker baru, { $call }.
mended-told =
    { $pieces ->
        [0] { $name }: masker yang dikembalikan sudah dibetulkan.
       *[other] { $name }: { $pieces } masker yang dikembalikan sudah dibetulkan.
    }
hearing-total = Tercatat { $total } masker, { $call }. Yang ini jumlah semuanya, atau tambahan?
    .few = Tercatat { $total } masker, yang ini jumlah semuanya, atau tambahan?
hearing-right = Tercatat { $total } masker, { $call }. Yang betul { $pieces }?
    .few = Tercatat { $total } masker, yang betul { $pieces }?
hearing-more = Tercatat { $total } masker, { $call }. Yang { $pieces } ini masker baru?
    .few = Tercatat { $total } masker, yang { $pieces } ini masker baru?
hearing-one-of = Tercatat { $total } masker, { $call }. Yang diganti jadi { $pieces } yang mana?
    .few = Yang diganti jadi { $pieces } yang mana?
hearing-those = Terakhir tercatat { $last } masker, { $call }. Dikurangi jadi { $pieces }?
    .few = Terakhir tercatat { $last } masker, dikurangi jadi { $pieces }?
several-whose = { $pieces } itu punya siapa, { $call }?
    .few = { $pieces } itu punya siapa?
several-how = Yang salah punya siapa, { $call }? Tulis nama dan angkanya, misalnya: { $name } harusnya { $pieces }.
    .few = Tulis nama dan angkanya, misalnya: { $name } harusnya { $pieces }.
hearing-which =
    Tercatat { $total } masker, { $call }. Yang terakhir { $last }.
    Yang diganti jadi { $pieces } yang mana?
    .few = Tercatat { $total } masker dan yang terakhir { $last }, yang diganti jadi { $pieces } yang mana?
hearing-part = Tadi tercatat { $last } masker, { $call }. Yang ini bagiannya, atau tambahan?
    .few = Tadi tercatat { $last } masker, yang ini bagiannya, atau tambahan?
hearing-moved = { $pieces } masker itu jahitan kemarin, { $call }?
hearing-day = Kemarin juga tercatat { $pieces } masker, { $call }. Yang hari ini dihapus, atau memang ada { $pieces } lagi kemarin?
    .few = Kemarin juga tercatat { $pieces }, yang hari ini dihapus atau { $pieces } lagi kemarin?
hearing-mended = Masker perbaikan tidak dihitung masker baru. Yang baru berapa, { $call }?
    .few = Yang baru berapa, { $call }?
hearing-by = { $before ->
        [true] Kemarin tercatat { $last } masker, { $call }. Yang betul berapa?
       *[other] Terakhir tercatat { $last } masker, { $call }. Yang betul berapa?
    }
    .few = { $before ->
        [true] Kemarin tercatat { $last } masker, yang betul berapa?
       *[other] Terakhir tercatat { $last } masker, yang betul berapa?
    }
hearing-not-mine = { $pieces } masker dilaporkan { $by } untuk { $call } jam { $at }. Mau dihapus?
    .few = { $pieces } masker dilaporkan { $by } jam { $at }, mau dihapus?
hearing-undo = { $pieces } masker yang tercatat jam { $at } mau dihapus, { $call }?
move-ask = { $pieces } masker tadi punya { $name }, { $call }?
undo-how = Tulis: batal. Yang dicatat terakhir lalu dibatalkan, { $call }. Tombol Batalkan di bawah catatannya juga bisa.
    .few = Tulis: batal.

# What a coordinator enters for her tailors

titip-changed = { $name }: sudah diganti, dari { $was } jadi <b>{ $pieces } masker</b>{ $ago ->
    [0] { "" }
    [1] , kemarin
   *[9] , { DAY($date) }
}. { $name } saya kabari.
titip-told-changed =
    { $by } membetulkan hasil { $call } { $ago ->
        [0] hari ini
        [1] kemarin
       *[9] { DAY($date) }
    }: dari { $was } jadi { $pieces } masker.
    Kalau tidak betul, tekan tombol di bawah, atau tulis: batal.
    .few = Hasil { $call } { $ago ->
        [0] hari ini
        [1] kemarin
       *[9] { DAY($date) }
    } diganti { $by }, dari { $was } jadi { $pieces }, kalau tidak betul tulis: batal.
change-undone =
    Baik, { $call }. Kembali dari { $was } jadi { $pieces } masker.
    { $totals }
    .few = Kembali jadi { $pieces } masker, { $call }.
change-objected = Kata { $name }, { $was } masker itu tidak betul, jadi kembali { $pieces }. Tanyakan dulu ke { $name }, ya.
change-undone-of = { $name }: kembali dari { $was } jadi { $pieces } masker.
change-undone-told = { $by } mengembalikan hasil { $call } dari { $was } jadi { $pieces } masker.
    .few = Hasil { $call } kembali jadi { $pieces } masker.
change-same = { $name } memang sudah tercatat { $pieces } masker, { $call }. Tidak ada yang diubah.
change-which = { $name } tercatat { $total } masker hari itu, { $call }. Laporan terakhir { $last }. Yang { $pieces } itu bagaimana?
change-sure = { $name } tercatat { $total } masker, { $call }. Diganti jadi { $pieces }?
change-none = { $name } belum ada catatan hari itu, { $call }. Catat { $pieces } masker?
change-who-several = Nama itu bisa beberapa orang, { $call }: { $names }. Tulis nama lengkapnya, misalnya: betulkan { $name } { $pieces }.
inspected-already = Masker itu sudah diperiksa, { $call }, jadi tidak bisa diubah di sini.
coordinator-whose = { $pieces } masker itu hasil siapa, { $call }? Tulis namanya. Lain kali bisa begini: Sri { $pieces }, Ani 15.
coordinator-own = Hasil { $call } sendiri tidak dicatat di sini.

# A coordinator sets right and takes away what is recorded of her tailors

sheet-same = { $people } orang sudah tercatat dengan jumlah yang sama, { $pieces } masker: { $names }. Ini lembar yang tadi, { $call }?
    .few = { $people } orang sudah tercatat sama, { $pieces } masker, ini lembar yang tadi, { $call }?
sheet-stays = Baik, { $call }. Tidak saya catat dua kali.
sheet-differs = { $name }: tadi tercatat { $was }, sekarang { $pieces }. Diganti, atau ditambah, { $call }?
away-who = Itu siapa, { $call }? { $names ->
        [none] Nama { $name } tidak ada di bengkel ini.
       *[other] Bisa { $names }. Tulis nama lengkapnya.
    }
away-nothing = { $name } belum ada catatan hari-hari ini, { $call }. Kalau hari lain, tulis tanggalnya, misalnya: hapus setoran { $name } 4/5.
    .few = { $name } belum ada catatan hari-hari ini, { $call }.
away-other = { $name } tercatat { $total } masker { DAY($date) }, { $call }, tidak ada yang { $pieces }. Catatannya tetap.{ $ago ->
       *[other] { "" }
    }
away-once = { $name } hanya tercatat sekali { DAY($date) }, { $pieces } masker, { $call }. Kalau angkanya salah, tulis misalnya: { $name } harusnya 12.{ $ago ->
       *[other] { "" }
    }
away-ask = { $name } { $ago ->
        [0] hari ini
        [1] kemarin
       *[9] { DAY($date) }
    } tercatat { $times ->
        [1] { $total } masker
       *[other] { $times } kali, semuanya { $total } masker
    }. Yang { $pieces } dihapus, { $call }?
away-amount = { $name } { $ago ->
        [0] hari ini
        [1] kemarin
       *[9] { DAY($date) }
    } tercatat { $was } masker. Jadi { $pieces }, { $call }?
away-done = { $pieces } masker { $name } { DAY($date) } dihapus, { $call }. { $name } saya kabari.{ $ago ->
       *[other] { "" }
    }
    .few = { $pieces } masker { $name } dihapus, { $call }.
away-told = { $by } menghapus catatan { $call }: { $pieces } masker, { DAY($date) }. Kalau tidak betul, tekan tombol di bawah.{ $ago ->
       *[other] { "" }
    }
    .few = { $by } menghapus { $pieces } masker { $call }, kalau tidak betul tekan tombol di bawah.
away-told-reporter = { $by } menghapus catatan { $name }: { $pieces } masker, { DAY($date) }.{ $ago ->
       *[other] { "" }
    }
away-objected = Kata { $name }, { $pieces } masker itu memang ada, jadi dicatat lagi. Tanyakan dulu ke { $name }, ya.
    .few = { $pieces } masker dicatat lagi, kata { $name } memang ada.
move-ask-from = { $count ->
        [1] { $pieces } masker { $was } dipindah ke { $name }, { $call }?
       *[other] Yang mana yang punya { $name }, { $call }?
    }
move-from = { $pieces } masker tidak lagi dihitung untuk { $was }.
    .few = { $was }: dikurangi { $pieces } masker.
move-told = Kata { $by }, { $pieces } masker itu punya orang lain, jadi dipindah dari catatan { $call }. Kalau tidak betul, tulis lagi jumlahnya.
    .few = { $pieces } masker dipindah dari catatan { $call }, kata { $by } punya orang lain.
vouched = Terima kasih, { $call }. Sudah saya catat bahwa itu betul.

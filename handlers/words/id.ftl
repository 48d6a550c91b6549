### What the bot says, in Indonesian. The number and the noun come first; one thing a sentence, one question a message.

resend-mark = (kirim ulang)

## Buttons (at most 20 characters)

button-undo = Batalkan
button-no = Bukan
button-not-that = Tidak jadi
button-replace = Ganti yang { $pieces }
button-new = Catat baru
button-keep = Biarkan
button-remove = Ya, hapus
button-pieces = Ya, { $pieces } masker
button-the-last = Terakhir: { $pieces }
button-all = Semuanya: { $pieces }
button-forward = Ya, teruskan
button-no-need = Tidak usah
button-accept = Terima
button-refuse = Belum bisa
button-not-them = Bukan orangnya

button-only = { $pieces } masker
button-dewasa = { $pieces } dewasa
button-anak = { $pieces } anak
button-today = Hari ini
button-person = Tanya koordinator
button-same = Ya, yang sama
button-more = Bukan, { $pieces } lagi
button-name = { $name }
button-mine = Saya sendiri
button-record = Ya, catat
button-not-right = Itu tidak betul

menu-report = Lapor hasil
menu-own = Hasil saya
menu-material = Minta bahan
menu-help = Bantuan
menu-tally = Rekap
menu-timetable = Jadwal

command-lapor = Cara melapor hasil jahitan
command-hasil = Hasil saya hari ini dan minggu ini
command-bahan = Bahan saya dan permintaan saya
command-libur = Hari ini libur
command-pengingat = Atur jam pengingat
command-batal = Batalkan catatan terakhir
command-bantuan = Bantuan
command-rekap = Rekap hari ini
command-jadwal = Jam rekap dan pengingat
command-permintaan = Permintaan bahan yang menunggu
command-gudang = Isi gudang
command-antaran = Antaran yang belum sampai
command-pinjaman = Alat dan modal yang dipinjam

stale =
    Tombol itu sudah lewat, { $call }.
    { $totals }
stale-plain = Tombol itu sudah lewat, { $call }.

## Reports

report-kept =
    { $lines }
    { $totals }
    Terima kasih, { $call }.
    .few = { $lines }
report-line = <b>{ $pieces } masker{ $size ->
    [dewasa] { " " }dewasa
    [anak] { " " }anak
   *[any] { "" }
}</b> tercatat untuk { $ago ->
    [0] hari ini, { DAY($date) }
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
    Terima kasih, { $call }.
    .few = Sudah dibetulkan: { $lines }
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
report-how =
    Tulis saja jumlah masker yang sudah jadi, { $call }. Misalnya: setor 25.
    Boleh juga: 2 lusin. Atau: 50 tapi 3 cacat. Atau: kemarin 20.
    .few = Tulis jumlah masker yang sudah jadi, { $call }, misalnya: setor 25.
report-zero = Baik, { $call }. Hari ini belum ada masker yang dicatat. Kalau perlu bantuan, tulis: bicara dengan koordinator.
    .few = Hari ini belum ada masker yang dicatat, { $call }.
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
    Terima kasih, { $call }.
    .few = { $today } masker hari ini, { $week } masker minggu ini{ $defects ->
        [0] .
       *[other] , { $defects } perlu diperbaiki.
    }

## Reports for several tailors

titip-kept =
    { $lines }
    Jumlah { $total } masker, { $people } orang.
    Terima kasih, { $call }.
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

question-dropped = Baik, { $call }. Yang tadi tidak saya catat. Kalau mau lapor, tulis angkanya, misalnya: setor 25.
    .few = Yang tadi tidak saya catat, { $call }, kalau mau lapor tulis misalnya: setor 25.
dropped-stays =
    Baik, { $call }. Catatannya tetap.
    { $totals }
    .few = Catatannya tetap, { $call }.
dropped-forward = Baik, { $call }. Tidak saya teruskan.
    .few = Tidak saya teruskan, { $call }.
question-left = Yang { $pieces } masker tadi tidak saya catat. Yang dicatat yang baru saja.
    .few = { $pieces } masker yang tadi tidak saya catat, yang dicatat hanya yang baru saja.

## Corrections

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
correction-how-many = Berapa jumlah yang betul, { $call }? Tulis angkanya, misalnya: harusnya 52.
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
undo-press = Pesan barusan tidak mencatat apa-apa, { $call }. Untuk membatalkan catatan sebelumnya, tekan Batalkan di bawahnya.
undo-nothing = Tidak ada catatan yang bisa dibatalkan, { $call }.
edit-no-number = Pesan yang diubah itu tercatat { $pieces } masker. Mau dihapus?
    .few = { $pieces } masker tercatat dari pesan yang diubah itu, mau dihapus?
edit-same =
    Catatannya tetap sama, { $call }.
    { $totals }
edit-nothing = Pesannya berubah, { $call }. Catatannya tetap.
    .few = Pesannya berubah, { $call }, tetapi catatannya tetap.
edit-ignored = Pesan yang diubah itu sudah saya lihat, { $call }. Tidak ada catatan yang berubah.

## What isn't a report

heard-greeting = Halo, { $call }. Kalau ada masker yang jadi, tulis jumlahnya, misalnya: setor 25.
    .few = Kalau ada masker yang jadi, { $call }, tulis jumlahnya, misalnya: setor 25.
heard-salam = Waalaikumsalam, { $call }. Kalau ada masker yang jadi, tulis jumlahnya, misalnya: setor 25.
    .few = { $call }, waalaikumsalam, kalau ada masker yang jadi tulis misalnya: setor 25.
heard-thanks = Sama-sama, { $call }.
    .few = Sama-sama, { $call }.
heard-promise = Baik, { $call }. Belum saya catat. Kalau sudah jadi, tulis jumlahnya, misalnya: setor 20.
    .few = Belum saya catat, { $call }, kalau sudah jadi tulis misalnya: setor 20.
heard-question = Itu belum bisa saya jawab, { $call }. Mau saya teruskan ke koordinator?
    .few = Itu belum bisa saya jawab, { $call }, mau saya teruskan ke koordinator?
heard-number = Maaf, saya belum paham, { $call }. { $pieces } itu masker yang jadi?
    .few = { $pieces } itu masker yang jadi, { $call }?
heard-numbers = Maaf, saya belum paham, { $call }. { $pieces } atau { $second } itu masker yang jadi?
    .few = { $pieces } atau { $second } masker yang jadi, { $call }?
heard-other = Maaf, saya belum paham, { $call }. Mau saya teruskan ke koordinator?
    .few = Saya belum paham, { $call }, mau saya teruskan ke koordinator?
only-text = Saya hanya bisa membaca tulisan, { $call }. Tulis jumlahnya, misalnya: setor 25.
    .few = Saya hanya bisa membaca tulisan, { $call }, tulis misalnya: setor 25.

## Messages to a coordinator

forwarded = Pesan dari { $name }: “{ $text }”
wants-to-talk = { $name } ingin bicara dengan koordinator.
question-forwarded = Pertanyaannya saya teruskan ke koordinator.
forward-done = Sudah saya teruskan ke koordinator, { $call }.
no-coordinator = Maaf, { $call }, di sini belum ada koordinator. Tolong hubungi langsung.
    .few = Di sini belum ada koordinator, { $call }, tolong hubungi bengkel langsung.

## Days off and reminders

leave-noted = Baik, { $call }. { $days ->
    [1] Libur { DAY($date) }.
   *[other] Libur { $days } hari, sampai { DAY($date) }.
}
    .few = { $days ->
        [1] Libur { DAY($date) } dicatat, { $call }.
       *[other] Libur { $days } hari dicatat, sampai { DAY($date) }, { $call }.
    }

leave-too-long = Libur bisa dicatat sampai { $most } hari. Kalau lebih lama, tulis: bicara dengan koordinator.
    .few = Libur paling lama { $most } hari, kalau lebih lama tulis: bicara dengan koordinator.
reminder = { $call }, hari ini ada masker yang jadi? Tulis jumlahnya saja, misalnya: 25. Kalau tidak ada, tulis: tidak ada.
    .few = Hari ini ada berapa masker yang jadi, { $call }?
reminder-off = Pengingat dimatikan, { $call }. Untuk menyalakan lagi, tulis: pengingat nyala.
reminder-on = Pengingat menyala lagi, { $call }.
reminder-at = Pengingatnya jam { $at } setiap hari kerja, { $call }.
reminder-how = Tulis: pengingat mati, pengingat nyala, atau jamnya, misalnya: pengingat 19.00. Jamnya dari 06.00 sampai sebelum 20.00.
silence = Sudah tiga hari kerja belum ada kabar dari: { $names }. Mungkin perlu disapa.

## The tally

tally =
    { $lead }
    <b>{ $total } masker</b>{ $defects ->
        [0] .
       *[other] , { $defects } perlu diperbaiki.
    }
    { $lines }
    { $idle }
    Minggu ini: { $week } masker.
    { $phase }
    { $outlook }
tally-day = Rekap { DAY($date) }
tally-day-late = Rekap { DAY($date) } (terlambat)
tally-day-workshop = Rekap { DAY($date) }, { $workshop }
tally-day-workshop-late = Rekap { DAY($date) }, { $workshop } (terlambat)
tally-all-heard = Semua sudah memberi kabar.
tally-silent = Belum ada kabar dari { $count } orang: { $names }.
tally-away = Tidak ada hasil atau libur: { $names }.
tally-line = { $name }: { $pieces }{ $defects ->
    [0] { "" }
   *[other] , { $defects } perlu diperbaiki
}
tally-workshop = { $workshop }: { $total } masker.
tally-no-workshop = Tanpa bengkel: { $total } masker.
tally-phase = Tahap { $number }: { $made } dari { $pieces } masker.
tally-which-day = Rekap hari apa? Tulis misalnya: rekap kemarin, atau: rekap 4/5.
revision =
    Rekap { DAY($date) } yang baru (ke-{ $number }).
    <b>{ $total } masker</b>, tadinya { $was }.{ $more ->
        [true] { " " }Bertambah { $difference }.
        [false] { " " }Berkurang { $difference }.
       *[same] { "" }
    }
    { $lines }
revision-line = { $name }: { $pieces }, tadinya { $was }{ $defects ->
    [0] { "" }
   *[other] , { $defects } perlu diperbaiki
}
revision-line-defects = { $name }: { $pieces }, sekarang { $defects } perlu diperbaiki{ $was ->
   *[other] { "" }
}
missed-tallies =
    { $count } rekap yang belum sampai:
    { $lines }
    Untuk rinciannya, tulis misalnya: rekap kemarin.
missed-line = { DAY($date) }: { $total } masker.

timetable =
    Rekap dikirim jam { $tally }.
    Pengingat dikirim jam { $reminder }.
    Hari Minggu { $sundays ->
        [true] masuk.
       *[false] libur.
    }
    Tanggal merah { $holidays ->
        [true] masuk.
       *[false] libur.
    }
timetable-changed =
    Jadwal diubah.
    Rekap dikirim jam { $tally }.
    Pengingat dikirim jam { $reminder }.
    Hari Minggu { $sundays ->
        [true] masuk.
       *[false] libur.
    }
    Tanggal merah { $holidays ->
        [true] masuk.
       *[false] libur.
    }
timetable-tomorrow =
    Jadwal diubah, mulai besok.
    Rekap dikirim jam { $tally }.
    Pengingat dikirim jam { $reminder }.
    Hari Minggu { $sundays ->
        [true] masuk.
       *[false] libur.
    }
    Tanggal merah { $holidays ->
        [true] masuk.
       *[false] libur.
    }
timetable-how = Tulis misalnya: jadwal rekap 18.00, jadwal pengingat 15.30, jadwal minggu masuk, atau jadwal tanggal merah libur.
timetable-quiet = Pilih jam dari 06.00 sampai sebelum 20.00. Di luar itu jam tenang.

## Who is who

stranger =
    Ini bot bengkel jahit Omah Difabel, untuk penjahit yang melapor hasil jahitannya.
    Kalau mau ikut menjahit, tulis: daftar.
invite-unknown = Undangan ini sudah tidak bisa dipakai. Minta yang baru kepada koordinator bengkel.
waiting-now = Terima kasih, { $call }. Permintaan bergabung sudah sampai. Tunggu kabar dari koordinator.
    .few = Permintaan bergabung sudah sampai, { $call }, tunggu kabar dari koordinator.
waiting-still = Masih menunggu koordinator, { $call }. Nanti kabarnya dikirim ke sini.
applicant =
    { $name } ingin bergabung sebagai { $role ->
        [tailor] penjahit
        [courier] kurir
        [coordinator] koordinator
       *[lead] pembina
    }.
    { $lines }
    Tekan tombol di bawah, atau tulis: terima { $name }
applicant-accepted = { $name } sudah diterima dan diberi kabar.
applicant-refused = { $name } belum diterima dan sudah diberi kabar.
applicant-decided = { $name } sudah diputuskan sebelumnya: { $state ->
    [active] diterima
   *[left] belum diterima
}.
applicant-unknown = Tidak ada yang menunggu dengan nama { $name }.
you-are-accepted =
    Selamat bergabung, { $call }. Koordinator akan menghubungi soal bahan pertama.
    Kalau ada masker yang jadi, tulis jumlahnya, misalnya: setor 25.
    Kalau perlu bahan, tulis misalnya: minta karet 10 meter.
    Untuk bantuan, tulis: bantuan.
    .few = { $call } sudah diterima, koordinator akan menghubungi soal bahan pertama.
you-are-refused = Maaf, { $call }. Kali ini belum bisa bergabung. Kalau mau bertanya, hubungi koordinator.
    .few = Kali ini belum bisa bergabung, { $call }, kalau mau bertanya hubungi koordinator.
bound = { $name } sekarang menulis dari akun “{ $called }”. Kalau bukan orangnya, tekan tombol di bawah.
unbound = Akun itu tidak terhubung lagi dengan { $name }.

welcome-tailor =
    Selamat datang, { $call }. Di sini hasil jahitan dicatat.
    Tulis jumlah masker yang jadi, misalnya: setor 25.
    Untuk bantuan, tulis: bantuan.
    .few = Kalau ada masker yang jadi, { $call }, tulis jumlahnya di sini, misalnya: setor 25.
welcome-coordinator =
    Selamat datang, { $call }. Rekap dikirim ke sini setiap hari kerja.
    Untuk rekap sekarang, tulis: rekap.
    Untuk bantuan, tulis: bantuan.

help-tailor =
    Lapor: tulis jumlahnya, misalnya setor 25, atau 2 lusin, atau kemarin 20.
    Ada yang cacat: 50 tapi 3 cacat.
    Untuk teman satu bengkel: titip Sari 20, Ani 15.
    Salah tulis: salah, harusnya 52. Atau ubah pesannya.
    Batal: tulis batal.
    Lihat hasil: hasil saya.
    Minta bahan: minta karet 10 meter. Yang lain tentang bahan: bantuan bahan.
    Libur: libur, atau libur 3 hari.
    Pengingat: pengingat mati, atau pengingat 19.00.
    Bicara dengan orang: bicara dengan koordinator.
    .few = Untuk lapor tulis: setor 25, kalau salah tulis: batal, untuk dibantu tulis: bicara dengan koordinator.
help-coordinator =
    Rekap: rekap, atau rekap kemarin, atau rekap 4/5.
    Jam: jadwal rekap 18.00, atau jadwal pengingat 15.30.
    Hari kerja: jadwal minggu masuk, atau jadwal tanggal merah libur.
    Yang menunggu: terima, lalu namanya. Atau: tolak, lalu namanya.
    Bahan, gudang dan pinjaman: bantuan bahan.
help-materials-tailor =
    Minta: minta karet 10 meter. Batal: batal minta karet.
    Bahan di rumah dan permintaan: bahan saya.
    Sudah sampai: sudah terima. Kurang: kainnya cuma 2 meter.
    Kembalikan: kembalikan kain 2 meter.
    Beri teman: kasih Ani karet 2 meter.
    Rusak: kain rusak 1 meter. Sisa di rumah: sisa kain 3 meter.
    Yang dipinjam: pinjaman.
    .few = Perlu bahan tulis: minta karet 10 meter, sudah sampai tulis: sudah terima, untuk melihat tulis: bahan saya.
help-materials-courier = Antaran: tulis antaran. Kalau sudah: sudah diantar Sri, atau semua sudah diantar.
    .few = Untuk melihat antaran tulis: antaran, kalau sudah diantar tulis misalnya: sudah diantar Sri.
help-materials-coordinator =
    Permintaan: permintaan. Memutuskan: setuju Sri, ubah Sri: karet 5 m, tunda Sri: kain belum datang.
    Mengirim: siap Sri, kirim Sri lewat Budi, kirim Sri: kain 3 m. Yang di jalan: antaran.
    Bahan seorang penjahit: bahan Sri.
    Gudang: gudang. Barang masuk: masuk kain 50 m dari BMPD.
    Menghitung: hitung kain 45 m karena salah catat. Membuang: buang kain 1 m karena sobek.
    Ke bengkel lain: pindah kain 10 m ke Bengkel Kota. Perca: perca 2 kg.
    Resep: resep dewasa: kain 20 cm, karet 40 cm. Isi: satu gulung karet 50 m.
    Pinjaman: pinjaman. Meminjami: pinjami Sri: mesin jahit 1 dari CSR. Kembali: pinjaman kembali Sri. Menghapus: pinjaman hapus Sri.
coordinator-unknown = Saya belum paham, { $call }. Untuk melihat yang bisa saya bantu, tulis: bantuan.

## When something is wrong on our side

not-kept = Maaf, pesan tadi belum tercatat. Mohon kirim lagi.
    .few = Pesan tadi belum tercatat, mohon kirim lagi.
blocked-note = Pesan untuk { $name } tidak bisa sampai, bot ini diblokir di HP-nya. Mungkin perlu dihubungi.
dead-note = Ada pesan untuk { $name } yang tidak bisa dikirim. Mungkin perlu dihubungi.
other-poller = Ada program lain yang memakai bot ini. Matikan yang satu, supaya tidak ada laporan yang terlewat.
send-again = Kemarin saya sempat tidak bisa menerima pesan, { $call }. Kalau ada laporan yang belum saya jawab, mohon kirim lagi.
    .few = Kalau kemarin ada laporan yang belum saya jawab, { $call }, mohon kirim lagi.

## On the laptop

cli-database-in-use = Bot lain sedang memakai { $path }. Hentikan yang itu dulu.
cli-no-token = Token belum ada. Tulis OMAH_TOKEN=… di berkas .env, dengan token dari BotFather.
cli-no-database = Belum ada data di { $path }. Mulai dengan: omah people import BERKAS.csv
cli-bad-line = Baris { $number } harus JSON dengan "text" dan "now".
cli-bad-moment = “{ $text }” bukan waktu. Tulis seperti 2020-05-04T10:00:00+07:00.
cli-bad-date = “{ $text }” bukan tanggal. Tulis seperti 2020-05-04.
cli-future = Tanggal { $text } belum tiba.
cli-unknown-workshop = Tidak ada bengkel bernama “{ $name }”.
cli-unknown-person = Tidak ada orang bernama “{ $name }”.
cli-several-people = Ada beberapa orang bernama “{ $name }”. Tulis nama lengkapnya.
cli-unknown-role = Peran “{ $text }” tidak dikenal. Pakai tailor, courier, coordinator, atau lead.
cli-no-file = Berkas { $path } tidak bisa dibaca.
cli-no-column = Kolom “{ $name }” tidak ada. Baris pertama harus: name,call_name,role,group,workshop,telegram_id,phone,usual_pieces
cli-row = Baris { $row }: { $problem }
cli-row-no-name = nama kosong.
cli-row-role = peran “{ $text }” tidak dikenal. Pakai tailor, courier, coordinator, atau lead.
cli-row-group = kelompok “{ $text }” tidak dikenal. Pakai difabel, abk, atau warga, atau kosongkan.
cli-row-number = “{ $text }” bukan angka.
cli-row-twice = telegram_id { $text } dipakai dua kali.
cli-nothing-imported = Tidak ada yang dimasukkan. Perbaiki dulu:
cli-imported = { $added } orang baru, { $changed } diperbarui.
cli-invite = Undangan berlaku 72 jam, satu kali pakai:
cli-invite-code = Belum tahu nama bot. Jalankan omah run sekali, atau kirim ke bot: /start { $code }
cli-accepted = { $name } diterima.
cli-not-waiting = { $name } tidak sedang menunggu.
cli-order-exists = Pesanan “{ $name }” sudah ada.
cli-order-pieces = Jumlah tiap tahap harus lebih dari 0.
cli-order-added = Pesanan “{ $name }” dicatat, { $count } tahap.
cli-no-orders = Belum ada pesanan.
cli-order-line = { $order }, tahap { $number }: { $made } dari { $pieces } masker.
cli-no-stock = Belum ada catatan bahan.
cli-stock-line = { $workshop }, { $place ->
    [store] gudang
    [coming] di jalan
    [home] di rumah
   *[advance] dipinjam
}{ $holder ->
    [none] { "" }
   *[other] { " " }{ $holder }
}: { $item } { $quantity } { $unit }.
cli-stock-line-days = { $workshop }, { $place ->
    [store] gudang
    [coming] di jalan
    [home] di rumah
   *[advance] dipinjam
}{ $holder ->
    [none] { "" }
   *[other] { " " }{ $holder }
}: { $item } { $quantity } { $unit }, cukup { $days } hari kerja.
cli-schedule-tally = Rekap jam { $at }, { $where }.
cli-schedule-reminder = Pengingat jam { $at }, { $where }.
cli-everywhere = semua bengkel
cli-fired = { $count } pesan masuk antrean. { $had } orang sudah menerimanya.
cli-unknown-kind = “{ $text }” tidak ada. Pakai tally atau reminder.
cli-check-good = Semua aturan buku besar terpenuhi.
cli-check-bad = Aturan { $rule } dilanggar: { $count } kali. Contoh: { $example }
cli-demo = Buka { $url } . Orang dan datanya karangan. Berhenti dengan Ctrl-C.
demo-tally = Kirim rekap 17.30 sekarang
demo-reminder = Kirim pengingat sekarang
demo-invite = Undang pelamar
demo-invited = Tulis di telepon Bu Ratih: /start { $code }
demo-now = Sekarang { $day }, jam { $at }.
demo-tomorrow = Besok 08.00
demo-saturday = Sabtu 08.00
behind-off = Bot sedang mati
behind-read = Dibaca dari pesan terakhir
behind-moves = Catatan di buku besar
behind-balances = Saldo
behind-waiting = Belum terkirim
behind-nothing = Tidak ada.
behind-move = { $number }. { $name }, { $date }: { $thing }, { $from ->
    [made] dibuat
    [finished] selesai
    [repair] perbaikan
    [supplier] pemasok
    [store] gudang
    [coming] di jalan
    [home] rumah
    [own] dari luar catatan
    [used] terpakai
    [scrap] rusak
    [lost] hilang
    [capital] modal
    [advance] pinjaman
   *[other] { $from }
} ke { $to ->
    [made] dibuat
    [finished] selesai
    [repair] perbaikan
    [supplier] pemasok
    [store] gudang
    [coming] di jalan
    [home] rumah
    [own] dari luar catatan
    [used] terpakai
    [scrap] rusak
    [lost] hilang
    [capital] modal
    [advance] pinjaman
   *[other] { $to }
}{ $takes_back ->
    [0] .
   *[other] { " " }(membatalkan { $takes_back }).
}
behind-balance = { $place ->
    [finished] Selesai
    [repair] Perlu diperbaiki
    [home] Di rumah
    [coming] Di jalan
   *[advance] Dipinjam
}: { $thing }
behind-row = { $state ->
    [queued] Menunggu
    [sending] Sedang dikirim
   *[parked] Diparkir, sampai orangnya menulis lagi
}: { $text }
rehearsal-day = { DAY($date) }: rekap { $tally } masker. Menurut penjahit { $made }, { $unanswered } di antaranya ditanyakan bot dan tidak dijawab. Pertanyaan: { $questions }.
rehearsal-good = Cocok semua. { $messages } pesan.
rehearsal-bad = Ada yang tidak cocok. { $messages } pesan.
cli-port-busy = Port { $port } sedang dipakai program lain. Coba: omah demo --port { $other }
cli-tally-fired = Rekap hari ini dikirim ke { $count } orang.
cli-tally-had = Rekap hari ini sudah dikirim. Satu hari hanya satu kali.
cli-reminder-fired = Pengingat dikirim ke { $count } orang.

read-intent = Dibaca sebagai { $intent ->
    [report] laporan hasil.
    [material] permintaan bahan.
    [mixed] laporan dan hal lain.
    [correction] perbaikan laporan.
    [question] pertanyaan.
    [promise] janji, belum dicatat.
    [zero] tidak ada hasil.
    [greeting] salam.
   *[other] hal lain, tidak dicatat.
}
read-portion = { $who ->
    [own] Pengirim sendiri:
    [one] { $name }:
    [several] { $name } (nama beberapa orang, ditanyakan):
   *[unknown] { $name } (nama tidak dikenal, ditanyakan):
}
read-other = Mungkin juga:
read-certain = Langsung dicatat.
read-doubt = Ditanyakan dulu: { $why ->
    [approximate] jumlahnya kira-kira.
    [range] ada dua kemungkinan jumlah.
    [no-number] jumlahnya tidak disebut.
    [container] isi tiap bungkus tidak disebut.
    [not-whole] jumlahnya bukan bilangan bulat.
    [very-many] jumlahnya sangat banyak.
    [two-numbers] ada dua angka berdampingan.
    [which-size] jumlah tiap ukuran tidak jelas.
    [which-day] harinya tidak jelas.
    [several-days] mungkin jumlah beberapa hari.
    [others-too] sebagian milik orang lain.
    [more] lagi dari jumlah berapa.
    [item-or-mask] bahan atau masker.
    [letters] ada huruf di dalam angka.
    [total-differs] jumlahnya tidak cocok.
    [defects-only] hanya yang cacat yang disebut.
    [still-in-work] sebagian masih dikerjakan.
    [no-new-value] jumlah yang betul tidak disebut.
    [whose] jahitan siapa.
   *[unclear] tidak jelas.
}

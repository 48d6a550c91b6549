# Tallies, reminders, the timetable

leave-noted = { $ill ->
        [true] Semoga lekas sembuh, { $call }.
       *[false] Baik, { $call }.
    } Libur { $days ->
        [1] { DAY($date) }
       *[other] { $days } hari, { DAY($first) } sampai { DAY($date) }
    }. Tidak saya ingatkan dulu.
    .few = { $days ->
        [1] Libur { DAY($date) } dicatat, { $call }.
       *[other] Libur { $days } hari dicatat, sampai { DAY($date) }, { $call }.
    }
leave-noted-days =
    Baik, { $call }. Tidak saya ingatkan dulu. Libur:
    { $lines }
    .few = Libur { $days } hari dicatat, { $call }.
leave-noted-open = { $ill ->
        [true] Semoga lekas sembuh, { $call }.
       *[false] Baik, { $call }.
    } Libur dulu, tidak saya ingatkan. Kalau sudah siap, tulis: masuk lagi.
    .few = Libur dicatat, { $call }, kalau sudah siap tulis: masuk lagi.
leave-part = Baik, { $call }. { DAY($date) } sebisanya saja, tidak perlu seharian. Kalau ada yang jadi, kabari ya.
    .few = { DAY($date) } sebisanya saja, { $call }.
leave-part-told = { $name } { DAY($date) } masuk, tapi tidak seharian.
leave-expected = Baik, { $call }. Saya tunggu { DAY($date) }.
leave-day = { DAY($date) }
leave-told = { $name } libur { $days ->
    [1] { DAY($date) }
   *[other] { $days } hari, { DAY($first) } sampai { DAY($date) }
}.
leave-told-open = { $name } libur, belum tahu sampai kapan. Saya catat dulu sampai { DAY($date) }.
leave-told-days =
    { $name } libur:
    { $lines }
    .few = { $name } libur { $days } hari.
leave-back = { $well ->
        [true] Syukurlah, { $call }.
       *[false] Baik, { $call }.
    } Mulai { DAY($date) } tidak libur lagi. Saya tunggu kabarnya.
    .few = Mulai { DAY($date) } tidak libur lagi, { $call }.
leave-back-told = { $name } masuk lagi { DAY($date) }.
leave-well = Syukurlah, { $call }. Semoga sehat terus.
    .few = Syukurlah, { $call }, semoga sehat terus.
leave-off-again = Baik, { $call }. Tidak jadi libur { $days ->
        [1] { DAY($date) }
       *[other] { DAY($first) } sampai { DAY($date) }
    }.
    .few = { $days ->
        [1] Tidak jadi libur { DAY($date) }, { $call }.
       *[other] Tidak jadi libur sampai { DAY($date) }, { $call }.
    }
leave-off-again-told = { $name } tidak jadi libur { $days ->
    [1] { DAY($date) }
   *[other] { DAY($first) } sampai { DAY($date) }
}.
leave-none = Tidak ada libur yang dicatat, { $call }.
get-well = Semoga lekas sembuh, { $call }.
leave-too-long = Libur bisa dicatat sampai { $most } hari. Kalau lebih lama, tulis: bicara dengan koordinator.
    .few = Libur paling lama { $most } hari, kalau lebih lama tulis: bicara dengan koordinator.
doubt-again = Yang ini belum dijawab, jadi belum dicatat:
reminder = { $call }, hari ini ada masker yang jadi? Tulis jumlahnya saja, misalnya: 25. Kalau tidak ada, tulis: tidak ada.
    .few = Hari ini ada berapa masker yang jadi, { $call }?
reminder-off = Pengingat dimatikan, { $call }. Untuk menyalakan lagi, tulis: pengingat nyala.
reminder-on = Pengingat menyala lagi, { $call }.
reminder-at = Pengingatnya jam { $at } setiap hari kerja, { $call }.
reminder-how = Tulis jamnya, misalnya: pengingat 17.00. Bisa dari jam 06.00 sampai sebelum 20.00. Kalau tidak mau diingatkan, tulis: pengingat mati.
silence = Sudah tiga hari kerja belum ada kabar dari: { $names }. Mungkin perlu disapa.
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
tally-totals =
    { $lead }
    <b>{ $total } masker</b> dari { $tailors } penjahit{ $defects ->
        [0] .
       *[other] , { $defects } perlu diperbaiki.
    }
    { $lines }
    Minggu ini: { $week } masker.
    { $phase }
tally-day = Rekap { DAY($date) }
tally-day-late = Rekap { DAY($date) } (terlambat)
tally-day-workshop = Rekap { DAY($date) }, { $workshop }
tally-day-workshop-late = Rekap { DAY($date) }, { $workshop } (terlambat)
tally-all-heard = Semua sudah memberi kabar.
tally-silent = Belum ada kabar dari { $count } orang: { $names }.
tally-away = Libur: { $names }.
tally-none = Tidak ada hasil: { $names }.
tally-off-day = { DAY($date) } (libur): { $total } masker{ $defects ->
    [0] { "" }
   *[other] , { $defects } perlu diperbaiki
}, { $names }.
tally-off-day-none = { DAY($date) } (libur): 0 masker.
tally-doubts = { $count } masih ditanyakan: { $pieces } ({ $names }).
tally-line = { $name }: { $pieces }{ $defects ->
    [0] { "" }
   *[other] , { $defects } perlu diperbaiki
}
tally-workshop = { $workshop }: { $total } masker.
tally-no-workshop = Tanpa bengkel: { $total } masker.
tally-phase = { $order }, tahap { $number }: { $made } dari { $pieces } masker dilaporkan{ $checked ->
    [0] { "" }
   *[other] , { $checked } dicek, { $accepted } lolos
}.
tally-which-day = { $said ->
        [none] Rekap yang mana, { $call }?
       *[other] Rekap “{ $said }” belum saya paham, { $call }.
    } Tulis misalnya: rekap kemarin, rekap minggu lalu, rekap bulan Mei, rekap 4/5 sampai 9/5, atau: rekap Sri.
    .few = Tulis misalnya: rekap kemarin, rekap minggu lalu, atau rekap Sri, { $call }.
revision =
    Rekap { DAY($date) } diperbaiki{ $number ->
        [1] { "" }
       *[other] { " " }lagi
    }.
    <b>{ $total } masker</b>{ $more ->
        [true] , tadinya { $was }. Bertambah { $difference }.
        [false] , tadinya { $was }. Berkurang { $difference }.
       *[same] .
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
    { $otherwise }
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
    { $otherwise }
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
    { $otherwise }
timetable-how = Tulis misalnya: jadwal rekap 18.00, jadwal pengingat 15.30, jadwal minggu masuk, atau jadwal tanggal merah libur.
timetable-quiet = Pilih jam dari 06.00 sampai sebelum 20.00. Di luar itu jam tenang.
outlook-waiting = { $count } permintaan bahan menunggu.
outlook-waits = { $name }: { $goods }.
outlook-waits-urgent = { $name }: { $goods }. Mendesak, { $days ->
    [0] bahannya tidak cukup untuk sehari.
   *[other] bahannya tinggal cukup { $days } hari.
}
outlook-agreements = { $count } hal menunggu persetujuan orang kedua.
outlook-way = { $count } orang belum mengabari kiriman: { $names }.
outlook-store = { CAP($item) } di gudang tinggal cukup { $days } hari kerja ({ $goods }).
outlook-store-of = { CAP($item) } di gudang { $workshop } tinggal cukup { $days } hari kerja ({ $goods }).
outlook-homes = Bahan hampir habis: { $names }.

# What a coordinator asks

missing-today = Belum ada kabar hari ini dari { $count } orang: { $names }.
missing-nobody = Hari ini semua sudah memberi kabar, { $call }.
missing-day-off = Hari ini libur, { $call }, jadi tidak ada yang ditunggu.
missing-in-span =
    { $days ->
        [1] { DAY($first) }
       *[other] { DAY($first) } sampai { DAY($last) }
    }: { $count ->
        [0] semua memberi kabar, { $call }.
       *[other] tidak ada kabar dari { $count } orang: { $names }.
    }
    { $off ->
        [0] { "" }
       *[other] Libur: { $away }.
    }
told-in-span =
    { $days ->
        [1] { DAY($first) }
       *[other] { DAY($first) } sampai { DAY($last) }
    }: { $count ->
        [0] belum ada yang setor, { $call }.
       *[other] sudah setor { $count } orang: { $names }.
    }
who-is-off =
    { $days ->
        [1] { DAY($first) }
       *[other] { DAY($first) } sampai { DAY($last) }
    }: { $count ->
        [0] tidak ada yang libur, { $call }.
       *[other] libur { $count } orang{ $days ->
            [1] : { $names }.
           *[other] .
        }
    }
    { $lines }
off-line = { $name }: { $days }
span-not-yours = Itu bengkel lain, { $call }. Yang bisa dilihat dari sini hasil bengkel sendiri.
    .few = Yang bisa dilihat dari sini hasil bengkel sendiri, { $call }.
span-tally =
    { $what ->
        [week] Minggu ini
        [last-week] Minggu lalu
        [month] Bulan ini
        [last-month] Bulan lalu
        [all] Sejak awal
       *[other] Rekap
    }{ $where ->
        [none] { "" }
       *[other] { " " }{ $where }
    }, { DAY($first) }{ $days ->
        [1] { "" }
       *[other] { " " }sampai { DAY($last) }
    }:
    <b>{ $total } masker</b>{ $defects ->
        [0] .
       *[other] , { $defects } perlu diperbaiki.
    }
    { $lines }
    { $cut ->
        [true] Sesudah hari ini belum ada.
       *[false] { "" }
    }
span-tailor =
    { $name }, { DAY($first) }{ $days ->
        [1] { "" }
       *[other] { " " }sampai { DAY($last) }
    }: <b>{ $total } masker</b>{ $defects ->
        [0] .
       *[other] , { $defects } perlu diperbaiki.
    }
    { $lines }
    { $cut ->
        [true] Sesudah hari ini belum ada.
       *[false] { "" }
    }
    { $what ->
       *[other] { "" }
    }
span-own =
    { DAY($first) }{ $days ->
        [1] { "" }
       *[other] { " " }sampai { DAY($last) }
    }: <b>{ $total } masker</b>{ $defects ->
        [0] .
       *[other] , { $defects } perlu diperbaiki.
    }
    { $lines }
    { $cut ->
        [true] Sesudah hari ini belum ada, { $call }.
       *[false] { "" }
    }
    { $what ->
       *[other] { "" }
    }
    .few = { DAY($first) }{ $days ->
        [1] { "" }
       *[other] { " " }sampai { DAY($last) }
    }: { $total } masker, { $call }.
span-day = { DAY($date) }: { $pieces }{ $defects ->
    [0] { "" }
   *[other] , { $defects } perlu diperbaiki
}
span-which = Rekap minggu ini, atau hari Minggu, { DAY($date) }, { $call }?
span-ahead = Hari itu belum datang, { $call }, jadi belum ada hasilnya. Tulis misalnya: rekap minggu ini.
    .few = Hari itu belum datang, { $call }.
span-nosuch = Tanggal itu tidak ada di kalender, { $call }. Tulis lagi tanggalnya, misalnya: 4/5 sampai 9/5.
    .few = Tanggal itu tidak ada di kalender, { $call }.
tailor-results = { $name }: <b>{ $today } masker hari ini</b>, { $week } masker minggu ini{ $defects ->
    [0] { "" }
   *[other] , { $defects } perlu diperbaiki
}, { $month } masker bulan ini.
others-private = Hasil orang lain tidak saya bagikan, { $call }. Mau saya tanyakan ke koordinator?
    .few = Hasil orang lain tidak saya bagikan, mau ditanyakan ke koordinator, { $call }?

# Days on which a workshop is closed or open, whatever it usually does

timetable-shut = Bengkel tutup { $lines }.
timetable-open = Bengkel masuk { $lines }.
days-run = { $more ->
        [true] dan { "" }
       *[false] { "" }
    }{ $days ->
        [1] { DAY($date) }
       *[other] { DAY($first) } sampai { DAY($date) } ({ $days } hari)
    }
closing-shut =
    { $where ->
        [own] Bengkel
        [all] Semua bengkel
       *[one] { $workshop }
    } tutup { $lines }.
    { $told_to ->
        [0] { "" }
       *[other] { $later ->
            [true] Jam 06.00 nanti saya kabarkan ke { $told_to } orang.{ " " }
           *[false] Saya kabarkan ke { $told_to } orang.{ " " }
        }
    }Selama tutup tidak ada pengingat. Kalau salah, tulis: batal.
    .few = Bengkel tutup { $lines }.
closing-open =
    { $where ->
        [own] Bengkel
        [all] Semua bengkel
       *[one] { $workshop }
    } masuk { $lines }.
    { $told_to ->
        [0] { "" }
       *[other] { $later ->
            [true] Jam 06.00 nanti saya kabarkan ke { $told_to } orang.{ " " }
           *[false] Saya kabarkan ke { $told_to } orang.{ " " }
        }
    }Kalau salah, tulis: batal.
    .few = Bengkel masuk { $lines }.
closing-again =
    { $where ->
        [own] Bengkel
        [all] Semua bengkel
       *[one] { $workshop }
    } buka lagi mulai { $lines }.
    { $told_to ->
        [0] { "" }
       *[other] { $later ->
            [true] Jam 06.00 nanti saya kabarkan ke { $told_to } orang.{ " " }
           *[false] Saya kabarkan ke { $told_to } orang.{ " " }
        }
    }Kalau salah, tulis: batal.
    .few = Bengkel buka lagi mulai { $lines }.
closing-sure = { $where ->
        [own] Bengkel
        [all] Semua bengkel
       *[one] { $workshop }
    } { $works ->
        [true] masuk
       *[false] tutup
    } { $lines }. Betul, { $call }?
    .few = Bengkel { $works ->
        [true] masuk
       *[false] tutup
    } { $lines }, betul?
closing-dropped = Baik, { $call }. Tidak ada yang saya ubah.
closing-as-usual = Di jadwal memang { $works ->
        [true] masuk
       *[false] libur
    }, { $call }: { $lines }. Jadi tidak saya kabarkan.
    .few = Di jadwal memang { $works ->
        [true] masuk
       *[false] libur
    }: { $lines }.
closing-which = Bengkel tutup hari apa, { $call }? Tulis misalnya: bengkel tutup Kamis, atau: bengkel tutup 21-27/5.
    .few = Tulis harinya, { $call }, misalnya: bengkel tutup Kamis.
closing-none = Di jadwal tidak ada hari tutup, { $call }.
closing-too-long = Tutup bisa dicatat sampai { $most } hari, { $call }.
closing-not-yours = Itu bengkel lain, { $call }. Yang bisa diubah dari sini bengkel sendiri.
    .few = Yang bisa diubah dari sini bengkel sendiri, { $call }.
closing-undone = Dibatalkan, { $call }. Bengkel tidak jadi { $works ->
        [true] masuk
       *[false] tutup
    } { $lines }. Yang sudah dikabari saya kabari lagi.
    .few = Bengkel tidak jadi { $works ->
        [true] masuk
       *[false] tutup
    } { $lines }.
announce-shut = { $call }, bengkel tutup { $lines }. Selama tutup tidak saya ingatkan. Kalau ada masker yang jadi, tetap boleh ditulis.
    .few = Bengkel tutup { $lines }, { $call }.
announce-open = { $call }, bengkel masuk { $lines }.
announce-again = { $call }, bengkel buka lagi mulai { $lines }.
announce-undone = { $call }, bengkel tidak jadi { $works ->
        [true] masuk
       *[false] tutup
    } { $lines }.

# Leave that a coordinator tells for a tailor

leave-for = { $name } libur { $lines }.{ $hears ->
        [true] { " " }{ $name } saya kabari.
       *[false] { "" }
    } Kalau salah, tulis: batal.
    .few = { $name } libur { $lines }.
leave-her = Kata { $by }, { $call } libur { $lines }. Tidak saya ingatkan dulu. Kalau tidak jadi, tulis: tidak jadi libur.
    .few = { $call } libur { $lines }, kata { $by }.
leave-for-back = { $name } masuk lagi { DAY($date) }.{ $hears ->
        [true] { " " }{ $name } saya kabari.
       *[false] { "" }
    }
    .few = { $name } masuk lagi { DAY($date) }.
leave-her-back = Kata { $by }, { $call } masuk lagi { DAY($date) }. Kalau belum bisa, tulis: libur.
    .few = { $call } masuk lagi { DAY($date) }, kata { $by }.
leave-for-off-again = { $name } tidak jadi libur { $lines }.{ $hears ->
        [true] { " " }{ $name } saya kabari.
       *[false] { "" }
    }
    .few = { $name } tidak jadi libur { $lines }.
leave-her-off-again = Kata { $by }, { $call } tidak jadi libur { $lines }. Kalau tetap libur, tulis: libur.
    .few = { $call } tidak jadi libur { $lines }, kata { $by }.
leave-for-part = { $name } { DAY($date) } masuk, tapi tidak seharian.{ $hears ->
        [true] { " " }{ $name } saya kabari.
       *[false] { "" }
    }
    .few = { $name } { DAY($date) } tidak seharian.
leave-her-part = Kata { $by }, { DAY($date) } { $call } tidak seharian. Kalau ada yang jadi, kabari ya.
    .few = { DAY($date) } { $call } tidak seharian, kata { $by }.
leave-for-none = Di catatan { $name } tidak sedang libur, { $call }.
leave-for-who = Maksudnya siapa, { $call }: { $names }? Tekan namanya.
    .few = Maksudnya siapa: { $names }?

# Whether the workshop is open

open-asked =
    { $lines }
    { $leave ->
        [true] Kalau { $call } sendiri perlu libur, tulis misalnya: libur besok.
       *[false] { "" }
    }
    .few = { $lines }
open-on = Bengkel masuk { $lines }.
shut-on = Bengkel libur { $lines }.
open-none = Sampai { DAY($date) } tidak ada libur selain hari Minggu, { $call }.

tally-wrong = Yang mana yang salah, { $call }? Tulis misalnya: Sri harusnya 24, hapus setoran Ani, atau: rekap Sri.
closing-note-too = Catat juga bengkel { $works ->
    [true] masuk
   *[false] tutup
} { $lines }, supaya pengingat dan rekap ikut?
closing-noted-too = Dicatat: bengkel { $works ->
    [true] masuk
   *[false] tutup
} { $lines }.
recap-file = { $title }
leave-which = Libur dari hari apa sampai hari apa, { $call }? Tulis misalnya: libur Rabu sampai Minggu.
    .few = Libur dari hari apa sampai hari apa, { $call }?

# Two held against each other, who fell, the best day, each by day, the last report

tailors-compared = { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } sampai { DAY($last) }
}:
    { $lines }
tailors-compared-line = { $name }: { $total ->
    [0] belum ada hasil.
   *[other] { $total } masker dari { $days } hari, rata-rata { $average } sehari.
}
who-changed = { DAY($first) } sampai { DAY($last) }, dibanding { DAY($from) } sampai { DAY($till) }{ $days ->
   *[other] { "" }
}: { $count ->
    [0] tidak ada yang { $way ->
        [more] naik
       *[less] turun
    }, { $call }.
   *[other] { $count } orang { $way ->
        [more] naik
       *[less] turun
    }, { $call }.
}
    { $lines }
    .few = { $count ->
        [0] Tidak ada, { $call }.
       *[other] { $lines }
    }
who-changed-line = { $name }: dari { $was } jadi { $now }
best-day = { $who ->
    [none] Hari dengan masker
   *[other] Hari { $who } dengan masker
} { $way ->
    [less] paling sedikit
   *[more] paling banyak
}: { DAY($date) }, { $total } masker.
    { $lines }
best-day-none = Belum ada hari dengan masker, { $call }.
each-daily = { DAY($first) } sampai { DAY($last) }{ $days ->
   *[other] { "" }
}: { $count ->
    [0] belum ada hasil, { $call }.
   *[other] { $total } masker.
}
    { $lines }
each-daily-line = { $name }: { $days }. Jumlah { $total }
last-report = { $any ->
    [0] { $name } belum pernah melapor, { $call }.
   *[other] { $name } terakhir melapor { $ago ->
        [0] hari ini
        [1] kemarin
       *[other] { $ago } hari yang lalu
    }, { DAY($date) }: { $pieces } masker.
} { $off ->
    [0] Libur tidak tercatat.
   *[other] Tercatat libur { $days }.
}

# Goods

goods-needed-unknown = Pemakaian bahannya per masker belum dicatat, { $call }, jadi untuk { $pieces } masker belum bisa saya hitung. Tulis misalnya: resep kain 20 cm.
    .few = Tulis dulu resepnya, misalnya: resep kain 20 cm.
goods-needed = { $only ->
    [true] { $count ->
        [0] Untuk { $pieces } masker tidak ada yang kurang, { $call }.
       *[other] Yang kurang untuk { $pieces } masker:
    }
   *[false] Untuk { $pieces } masker, menurut resep:
}
    { $lines }
goods-needed-line = { CAP($item) } { $needed }, di gudang { $held }{ $short ->
    [true] , kurang { $missing }.
   *[false] , cukup.
}
use-of = { $name } { $any ->
    [0] belum menerima { $item } dari gudang
   *[other] menerima { $item } { $got } dari gudang
}. { $uses ->
    [0] Menurut resep belum ada yang terpakai
   *[other] Menurut resep terpakai { $used }
}, untuk { $pieces } masker. { $state ->
    [left] Mestinya masih ada { $home } di rumahnya.
    [short] Menurut catatan itu lebih { $home } dari yang diterima: mungkin ada kiriman yang belum dicatat, atau dijahit dari potongan.
   *[even] Jadi mestinya pas habis.
} Ini hitungan resep, { $call }. Yang pasti hanya kalau dihitung bersama.
    .few = { $name }: terima { $any ->
        [0] 0
       *[other] { $got }
    }, terpakai { $uses ->
        [0] 0
       *[other] { $used }
    } untuk { $pieces } masker.

# Checks and orders

faults = { $who ->
    [none] { "" }
   *[other] { $who },{ " " }
}{ $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } sampai { DAY($last) }
}: { $counted ->
    [0] belum ada yang dicek, { $call }.
   *[other] { $bad } dari { $counted } masker tidak lolos{ $bad ->
        [0] .
       *[other] :
    }
}
    { $lines }
order-due-when = { $any ->
    [true] Tenggat pesanan { $name } { DAY($date) }, { $call }. Tenggat itu untuk seluruh pesanan, semua tahap.
   *[false] Tenggat pesanan { $name } belum dicatat, { $call }. { $lead ->
        [true] Tulis misalnya: ubah pesanan { $name } tenggat: 30/9.
       *[false] Pembina yang mencatatnya.
    }
}
    .few = { $any ->
        [true] Tenggat { DAY($date) }.
       *[false] Tenggatnya belum dicatat, { $call }.
    }
order-due-phase = Tenggat dicatat untuk seluruh pesanan, tidak per tahap, { $call }. Belum ada yang saya ubah. { $lead ->
    [true] Kalau seluruh pesanan { $name }, tulis: ubah pesanan { $name } tenggat: { $until }.
   *[false] Kalau seluruh pesanan { $name }, pembina yang mengubahnya jadi { $until }.
} Berapa sehari supaya selesai pada hari itu, tulis: selesai { $until } sehari harus berapa.
    .few = Tenggat tidak dicatat per tahap, { $call }. Belum ada yang saya ubah.

# To many, people, and what the bot does by itself

notice-got-by = { $state ->
    [sent] Sudah, { $call }. Pengumuman “{ $text }” sudah sampai di HP { $name }.
    [queued] Belum, { $call }. Pengumuman “{ $text }” untuk { $name } masih menunggu giliran.
    [none] Belum, { $call }. Pengumuman “{ $text }” tidak dikirim ke { $name }.
   *[other] Belum, { $call }. Pengumuman “{ $text }” belum sampai di { $name }, perlu ditelepon.
}
    .few = { $state ->
        [sent] Sudah sampai di { $name }.
       *[other] Belum sampai di { $name }.
    }
teach-new = Begitu mendaftar dan diterima, orang baru saya pandu di HP-nya sendiri, { $call }: cara melapor, minta bahan, dan libur. Kalau mau menambahkan, tulis: pesan untuk Sri: lalu isinya.
    .few = Orang baru saya pandu sendiri begitu diterima, { $call }.
message-waits = Baik, { $call }. Pesannya tetap ada di daftar yang belum dijawab. Melihatnya lagi: pesan yang belum dijawab.
    .few = Tetap ada di daftar yang belum dijawab, { $call }.
undo-earlier = Yang ditulis lebih dulu dibatalkan dengan menekan Batalkan di bawah catatannya, { $call }. Bisa juga disebut: hapus setoran Ani hari ini, atau Sri harusnya 24. Kalau yang tadi batal dan tidak jadi, tulis lagi seperti semula.
    .few = Tekan Batalkan di bawah catatannya, { $call }, atau tulis: hapus setoran Ani hari ini.
roster-stays = Baik, { $call }. { $name } tetap tercatat, tidak ada yang diubah.
day-needs-no-closing = Hari tidak perlu ditutup, { $call }. Setoran yang terlambat masih bisa dicatat, misalnya: kemarin Sri 20. Yang ditutup hanya upah, misalnya: tutup upah minggu ini.
    .few = Hari tidak perlu ditutup, { $call }.
workshop-new-how = { $lead ->
    [true] Tulis misalnya: bengkel baru: Kepanjen. Lalu orangnya mendaftar sendiri, { $call }, dan koordinatornya dipilih.
   *[false] Bengkel baru dibuat pembina, { $call }. Setelah itu orangnya mendaftar sendiri dengan menulis: daftar.
}

# Money

fund-income = { $count ->
    [0] Belum ada dana masuk, { $call }.
   *[other] Dana masuk, yang terbaru dulu. Semuanya Rp{ $total }:
}
    { $lines }
fund-income-line = { DAY($date) }: Rp{ $amount }, dana { $name }
wages-less = { $count ->
    [0] Tidak ada upah yang belum dibayar, { $call }.
   *[other] Upah yang belum dibayar, kalau kasbonnya dipotong. Belum ada yang dicatat, { $call }:
}
    { $lines }
    { $count ->
        [0] { "" }
       *[other] Jumlah dibayar Rp{ $total }.
    }
wages-less-line = { $name }: Rp{ $owed }{ $held ->
    [0] , tanpa kasbon
   *[other] , kasbon Rp{ $held }, jadi Rp{ $rest }
}

# What a coordinator says as one talks, in whatever order

button-say-this = Ya, itu
perhaps-this = Maksudnya “{ $said }”, { $call }?
said-otherwise = Tulis dengan kata lain, { $call }, atau tulis: bantuan.
size-line = { $size ->
    [dewasa] Dewasa
    [anak] Anak
   *[any] Tanpa ukuran
}: { $pieces }

change-sizes = Rinciannya: { $sizes }.

# Money

repay-ask = Rp{ $amount } dari kasbon { $name } sudah kembali tunai{ $left ->
    [0] , jadi lunas
   *[other] , sisanya Rp{ $left }
}. Catat, { $call }?
    .few = Catat kasbon { $name } kembali Rp{ $amount }, { $call }?
repay-too-much = Kasbon { $name } tinggal Rp{ $left }, { $call }. Tulis lagi dengan jumlah itu.
    .few = Kasbon { $name } tinggal Rp{ $left }, { $call }.
repaid = Rp{ $amount } dari kasbon { $name } dicatat sudah kembali. { $left ->
    [0] Sudah lunas.
   *[other] Sisanya Rp{ $left }.
}
    .few = Kasbon { $name } kembali Rp{ $amount }.
repaid-told = Rp{ $amount } dari kasbon { $call } dicatat { $by } sudah kembali. { $left ->
    [0] Sudah lunas, terima kasih.
   *[other] Sisanya Rp{ $left }.
}
    .few = Rp{ $amount } dari kasbon { $call } dicatat sudah kembali.
deduct-how = Kasbon { $name } masih Rp{ $left }. Memotongnya bersama bayaran, kalau { $name } mau. { $fits ->
    [true] Upahnya yang belum dibayar Rp{ $owed }. Tulis: bayar { $name } { $owed } potong kasbon { $part }.
   *[false] Upahnya yang belum dibayar baru Rp{ $owed }. Nanti tulis: bayar { $name }, jumlahnya, lalu potong kasbon { $part }.
}
    .few = Kasbon { $name } masih Rp{ $left }, waktu membayar tulis: potong kasbon { $part }.
overpaid = { $amount ->
    [0] Lebihnya berapa, { $call }? Tulis misalnya: bayar { $name } kelebihan 20.000.
   *[other] Lebih Rp{ $amount } untuk { $name }: bisa jadi kasbon, lalu dipotong dari bayaran berikutnya.
}{ $open ->
    [0] { "" }
   *[other] { " " }Kalau yang salah catatannya, Rp{ $open } itu belum dikonfirmasi: tekan Batalkan di bawahnya, lalu catat lagi.
}
    .few = Lebihnya bisa jadi kasbon { $name }, { $call }.
wages-of-all = { $people ->
    [0] Belum ada upah { $days ->
        [0] yang dihitung, { $call }.
       *[other] dari masker yang dibuat hari-hari itu, { $call }: belum ada yang lolos cek.
    }
   *[other] Upah { $days ->
        [0] semuanya
        [1] { DAY($first) }
       *[other] { DAY($first) } sampai { DAY($last) }
    }, dari masker yang sudah lolos cek: Rp{ $total }
}
    { $lines }
    Yang belum dibayar semuanya Rp{ $unpaid }.
    .few = { $people ->
        [0] Belum ada upah yang dihitung, { $call }.
       *[other] Upah Rp{ $total } untuk { $people } orang.
    }
rate-from-when = Upah baru berlaku mulai hari apa, { $call }? Tulis misalnya: upah { $size ->
    [any] { "" }
   *[other] { $size }{ " " }
}{ $amount } mulai Senin.
payday-untold = Hari gajian belum dicatat, { $call }. Tulis misalnya: info bayaran: tiap Sabtu. Sesudah itu siapa pun yang bertanya saya jawab.
    .few = Hari gajian belum dicatat, { $call }, tulis misalnya: info bayaran: tiap Sabtu.
wages-seen-by = Upah semua orang dilihat pembina, koordinator bengkelnya dan bendahara. Penjahit hanya melihat upahnya sendiri, dan siapa yang membacanya.
    .few = Upah dilihat pembina, koordinator dan bendahara.
wages-seen = { $sees ->
    [all] { $name } boleh melihat upah. Penjahitnya bisa melihat siapa yang membaca.
   *[own] { $name } hanya boleh melihat upahnya sendiri.
}
    .few = { $sees ->
        [all] { $name } boleh melihat upah.
       *[own] { $name } hanya boleh melihat upahnya sendiri.
    }
fund-enough = Sisa dana Rp{ $left }, upah yang belum dibayar Rp{ $owed }. { $enough ->
    [true] Cukup, sisanya Rp{ $rest }.
   *[false] Kurang Rp{ $rest }.
} Masker yang belum dicek belum dihitung upahnya.
    .few = { $enough ->
        [true] Dana cukup, sisanya Rp{ $rest }.
       *[false] Dana kurang Rp{ $rest }.
    }
fund-went = { $total ->
    [0] Dana belum dipakai{ $days ->
        [0] , { $call }.
       *[other] { " " }pada hari-hari itu, { $call }.
    }
   *[other] Dana terpakai Rp{ $total }{ $days ->
        [0] :
        [1] , { DAY($first) }:
       *[other] , { DAY($first) } sampai { DAY($last) }:
    }
}
    { $lines }
    .few = Dana terpakai Rp{ $total }.

# Goods

goods-left-line = { DAY($date) }: { $amount } { $kind ->
    [person] untuk { $name }
    [workshop] ke { $name }
   *[used] terpakai di bengkel
}
goods-last = { $count ->
    [0] Belum ada { $item } yang keluar dari gudang, { $call }.
   *[other] { CAP($item) } yang terakhir keluar dari gudang:
}
    { $lines }
goods-out-line = { $kind ->
    [person] { $name }
    [workshop] Ke { $name }
   *[used] Terpakai di bengkel
}: { $amount }
goods-out = { CAP($item) }, { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } sampai { DAY($last) }
}: { $any ->
    [0] tidak ada yang keluar dari gudang.
   *[other] keluar { $amount }.
}
    { $lines }
    .few = { CAP($item) } keluar { $amount }.
stock-not-minus = Catatan gudang tidak pernah di bawah nol, { $call }: { $item } sekarang { $amount }. Kalau yang ada lain, tulis misalnya: hitung { $item } 40 karena salah catat.
    .few = { CAP($item) } di catatan { $amount }, { $call }.
stock-alert = Batas sendiri belum bisa diatur, { $call }. Rekap sore menyebut sendiri kalau { $item ->
    [none] bahan
   *[other] { $item }
} tinggal cukup beberapa hari kerja. Melihat sekarang: gudang.
    .few = Rekap sore menyebut sendiri bahan yang hampir habis, { $call }.
to-workshop-how = Tulis: pindah { $item } { $amount } ke { $place }. Lalu kabari yang membawa: pesan untuk { $name }: antar { $item } { $amount } ke { $place }.
    .few = Tulis: pindah { $item } { $amount } ke { $place }.
carried-line = { $name ->
    [none] Ke bengkel lain
   *[other] Untuk { $name }
}: { $goods }{ $state ->
    [arrived] , sudah sampai
    [handed] , sudah diantar
   *[other] , masih dibawa
}
carried = { $count ->
    [0] Hari ini belum ada antaran lewat { $name } yang dicatat, { $call }.
   *[other] Antaran { $name } hari ini:
}
    { $lines }
goods-lack = Di rumah { $name } tercatat { $item } { $held }, { $call }, belum { $goods }.{ $to ->
   *[other] { "" }
}
goods-move-ask = { $to ->
    [none] { CAP($goods) } dari { $name } kembali ke gudang.
   *[other] { CAP($goods) } dari { $name } pindah ke { $to }.
} Catat, { $call }?
    .few = { $to ->
        [none] Catat { $goods } dari { $name } kembali ke gudang, { $call }?
       *[other] Catat { $goods } dari { $name } pindah ke { $to }, { $call }?
    }
goods-moved = { $to ->
    [none] { CAP($goods) } dari { $name } sudah masuk gudang.
   *[other] { CAP($goods) } dari { $name } dicatat untuk { $to }. { $reached ->
        [true] { $to } mengabari kalau sudah terima.
       *[false] Kalau sudah sampai, tulis: sampai { $to }.
    }
}
    .few = { $to ->
        [none] { CAP($goods) } dari { $name } sudah masuk gudang.
       *[other] { CAP($goods) } dari { $name } dicatat untuk { $to }.
    }
goods-moved-told = { $to ->
    [none] { CAP($goods) } dari { $call } dicatat { $by } sudah kembali ke bengkel.
   *[other] { CAP($goods) } dari { $call } dicatat { $by } pindah ke { $to }.
} Kalau tidak betul, tulis: bicara dengan koordinator.
    .few = { $to ->
        [none] { CAP($goods) } dari { $call } dicatat kembali ke bengkel.
       *[other] { CAP($goods) } dari { $call } dicatat pindah ke { $to }.
    }

# Batches and documents

batch-unknown = { $last ->
    [0] Belum ada batch yang dicatat, { $call }.
   *[other] Batch { $number } belum ada, { $call }. Yang terakhir batch { $last }.
} { $how ->
    [asked] { "" }
    [mixed] { "" }
   *[other] Hasil sampel ditulis dengan jumlah maskernya, misalnya: sampel RS dari { $lot }: { $how ->
        [failed] tidak lolos.
       *[passed] lolos.
    }
}
    .few = Batch { $number } belum ada, { $call }.
batch-told = { $how ->
    [mixed] Masker di batch sudah campur, { $call }, jadi tidak tercatat punya siapa.{ " " }
   *[other] { "" }
}Batch { $number }, { DAY($date) }: { $lot } masker, sampel { $tested }{ $failed ->
    [0] { "" }
   *[other] , { $failed } tidak baik
}. { $passed ->
    [true] Tercatat lolos.{ $how ->
        [failed] { " " }Kalau sekarang tidak lolos, tulis: retur BAST kalau sudah diserahkan, atau tahan maskernya dan kabari pembina.
       *[other] { "" }
    }
   *[false] Tercatat tidak lolos, { $left } masih ditahan.{ $how ->
        [passed] { " " }Yang ditahan dicek lagi dulu: cek batch { $number }: { $left } bagus. Sesudah itu sampelnya dicatat lagi.
       *[other] { "" }
    }
}
    .few = Batch { $number }: { $passed ->
        [true] lolos.
       *[false] tidak lolos, { $left } masih ditahan.
    }
document-none-then = Dari hari itu tidak ada BAST, { $call }. Yang terakhir { DAY($date) }. Tulis: kirim BAST { $number }.
    .few = Tulis: kirim BAST { $number }, { $call }.
document-wrong = { $state ->
    [signed] BAST { $number } sudah ditandatangani, { $call }, jadi tidak diubah. Kalau { $buyer } menerima kurang, tulis misalnya: { $buyer } terima kurang 5. Kalau semuanya salah: batalkan BAST { $number }, nanti ditanyakan ke orang kedua.
   *[draft] BAST { $number } belum ditandatangani. Tulis: batalkan BAST { $number }. Lalu: serahkan { $pieces } ke { $buyer }.
}
    .few = Tulis: batalkan BAST { $number }, { $call }.
handover-when = Hari serah terima berikutnya belum dicatat, { $call }. { $pieces ->
    [0] Sekarang belum ada yang boleh diserahkan.
   *[other] Sekarang { $pieces } masker boleh diserahkan.
} Supaya saya bisa menjawab, tulis misalnya: info serah terima: Jumat jam 10.
    .few = Yang boleh diserahkan sekarang { $pieces } masker, { $call }.

# Checks

rejects-line = { $name }: { $rejected } ditolak, { $rework } diperbaiki, dari { $counted } yang dicek
rejects = { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } sampai { DAY($last) }
}: { $counted ->
    [0] belum ada yang dicek, { $call }.
   *[other] { $counted } masker dicek. Yang tidak lolos, terbanyak dulu:
}
    { $lines }
rejected-line = { $pieces }{ $size ->
    [any] { "" }
   *[other] { " " }{ $size }
} { $result ->
    [rejected] ditolak
   *[other] diperbaiki
}{ $why ->
    [none] , sebabnya tidak ditulis
   *[other] : { $why }
}
rejected-of = { $name }, { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } sampai { DAY($last) }
}: { $counted ->
    [0] belum ada yang dicek, { $call }.
   *[other] { $counted } masker dicek{ $bad ->
        [0] , semuanya bagus.
       *[other] .
    }
}
    { $lines }
mended-none = { $pieces ->
    [0] { $name } tidak punya masker yang menunggu diperbaiki, { $call }.
   *[other] Yang menunggu diperbaiki di { $name } { $pieces } masker, { $call }.
}

# Masks

average = { $who ->
    [none] { "" }
   *[other] { $who },{ " " }
}{ DAY($first) } sampai { DAY($last) }: { $worked ->
    [0] belum ada hasil, { $call }.
   *[other] rata-rata { $average } masker sehari, dari { $worked } hari yang ada hasilnya. Semuanya { $total }, paling banyak { $best } sehari.
}{ $days ->
   *[other] { "" }
}
    .few = { $worked ->
        [0] Belum ada hasil, { $call }.
       *[other] Rata-rata { $average } masker sehari.
    }
by-size = { $who ->
    [none] { "" }
   *[other] { $who },{ " " }
}{ $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } sampai { DAY($last) }
}: { $total } masker.
    { $lines }

# People and days

move-later = Pindah berlaku begitu dicatat, { $call }. Pada harinya tulis: pindahkan { $name } ke { $place }.
    .few = Pada harinya tulis: pindahkan { $name } ke { $place }.
shipped-wrong-how = Kiriman yang sudah dicatat tidak diganti angkanya, { $call }. Tekan Batalkan di bawah kiriman { $item } tadi, lalu tulis yang betul, misalnya: kirim { $name }: { $item } 12 m.
    .few = Batalkan kiriman { $item } tadi, lalu tulis yang betul.
unanswered-line = { $number }: { $name }, { DAY($date) }
unanswered = { $count ->
        [0] Semua pesan penjahit sudah dijawab, { $call }.
       *[other]
            { $count } pesan belum dijawab, { $call }:
            { $lines }
            Untuk menjawab, balas pesannya, atau tulis misalnya: jawab 1: besok pagi.
    }
    .few = { $count } pesan belum dijawab, tulis misalnya: jawab 1: besok pagi.
duty-later = Tugas berlaku begitu dicatat, { $call }. Pada harinya tulis: tugas { $name } { $duty }.
    .few = Pada harinya tulis: tugas { $name } { $duty }.
duty-stays = Tugas { $name } tidak berhenti sendiri, { $call }. Kalau sudah cukup, tulis: cabut tugas { $name } { $duty }.
    .few = Kalau sudah cukup, tulis: cabut tugas { $name } { $duty }.
duty-also = Kalau { $name } tidak lagi: cabut tugas { $name } { $duty }.
own-role = { $call } { $role ->
    [lead] pembina
   *[other] koordinator
}{ $where ->
    [none] { "" }
   *[other] { " " }{ $where }
}{ $duties ->
    [none] { "" }
   *[other] , ditambah tugas { $duties }
}. Boleh mencatat, mengecek, membayar, mengurus bahan, orang dan hari kerja{ $role ->
    [lead] { " " }di semua bengkel, dan memberi tugas.
   *[other] .
} Caranya: bantuan.
    .few = { $call } { $role ->
        [lead] pembina
       *[other] koordinator
    }, caranya tulis: bantuan.
leave-uncounted = Jatah cuti tidak dihitung di sini. { $count ->
    [0] { $name } tidak sedang libur.
   *[other] { $name } tercatat libur { $days }.
}
leave-as-pause = { $length } terlalu panjang untuk dicatat sebagai libur, jadi { $name } saya catat istirahat dulu. Kalau sudah masuk lagi, tulis: lanjutkan { $name }.
    .few = { $name } dicatat istirahat dulu, kalau masuk lagi tulis: lanjutkan { $name }.
stops-later = Berhenti dicatat pada harinya, { $call }. { CAP($when) } tulis: { $name } berhenti. Sebelum dicatat saya sebut dulu apa yang masih ada padanya.
    .few = Pada harinya tulis: { $name } berhenti, { $call }.
observer-how = Yang hanya melihat jumlah namanya pengamat, { $call }. Orangnya mendaftar dulu, lalu pembina menulis misalnya: tugas Wati pengamat.
    .few = Pembina menulis misalnya: tugas Wati pengamat, { $call }.
no-phone-how = { $bound ->
    [true] Di catatan { $name } memakai bot, { $call }. Tanpa HP pun hasilnya bisa ditulis di sini, misalnya: { $name } 18.
   *[false] Baik, { $call }. Hasil { $name } tulis di sini, misalnya: { $name } 18. Pengingat tidak dikirim ke { $name }.
}
    .few = Hasilnya tulis di sini, misalnya: { $name } 18.
replies-come = Kalau { $name } menjawab, jawabannya langsung saya teruskan ke sini, { $call }. Menanyakan lagi: pesan untuk { $name }: lalu isinya.
    .few = Jawaban { $name } langsung saya teruskan ke sini, { $call }.
half-day-how = Tutup setengah hari tidak mengubah rekap dan pengingat, { $call }. Yang lain cukup dikabari.
    .few = Yang lain cukup dikabari, { $call }.
pictures-not-kept = Foto tidak saya simpan, { $call }, hanya saya teruskan waktu dikirim. Untuk membagikannya ke semua, kirim fotonya dengan tulisan di bawahnya, misalnya: umumkan: contoh jahitan yang benar.
    .few = Foto tidak saya simpan, { $call }, kirim fotonya dengan tulisan: umumkan: lalu isinya.
address-of = { $text ->
    [none] Alamat bengkel { $place } belum dicatat, { $call }. Koordinator di sana bisa menulis: info alamat: lalu alamatnya.
   *[other] Alamat bengkel { $place }: { $text }
}
    .few = { $text ->
        [none] Alamat { $place } belum dicatat, { $call }.
       *[other] { $text }
    }
own-leave-how = Koordinator tidak perlu dicatat libur, { $call }: tidak ada hasil yang ditunggu. { $name ->
    [none] Kalau perlu, kabari yang lain: umumkan: lalu isinya.
   *[other] Mengabari penggantinya: pesan untuk { $name }: lalu isinya.
}
    .few = Koordinator tidak perlu dicatat libur, { $call }.
phone-none-bound = { $name } tidak punya HP yang terhubung ke bot, { $call }, jadi tidak ada pesan yang dikirim.
    .few = { $name } tidak punya HP yang terhubung, { $call }.
phone-release-ask = HP { $name } dilepas dari bot? Sesudah itu tidak ada pesan yang dikirim ke sana, dan tidak ada yang dicatat dari sana.
    .few = HP { $name } dilepas dari bot, { $call }?
button-release-phone = Ya, lepas
phone-released = HP lama { $name } sudah dilepas. Kalau HP-nya sudah ada lagi, tulis: hp baru { $name }.
    .few = HP { $name } dilepas, nanti tulis: hp baru { $name }.
phones-line = { $name }: { $phone ->
    [none] belum ada nomor
   *[other] { $phone }
}
phones =
    { $lines }
lent-until = { CAP($when) } tidak saya ingatkan, { $call }. Kalau sudah kembali, tulis: pinjaman kembali { $name }.
    .few = Kalau sudah kembali tulis: pinjaman kembali { $name }.

# Payments, tools, and what is asked of the bot itself

paid-out = { $total ->
    [0] Belum ada upah yang dibayarkan{ $days ->
        [0] , { $call }.
       *[other] { " " }pada hari-hari itu, { $call }.
    }
   *[other] Upah yang dibayarkan{ $days ->
        [0] : Rp{ $total }
        [1] , { DAY($first) }: Rp{ $total }
       *[other] , { DAY($first) } sampai { DAY($last) }: Rp{ $total }
    }
}
    { $lines }
    .few = Upah yang dibayarkan Rp{ $total }.
pay-unconfirmed = { $count ->
    [0] Semua yang dibayarkan sudah dikabari diterima, { $call }. Yang belum dibayar: tulis upah belum dibayar.
   *[other] Sudah dibayarkan, belum dikabari diterima:
}
    { $lines }
wage-of-days = { $name }, { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } sampai { DAY($last) }
}: upah Rp{ $earned }.
    { $lines }
    Semua yang belum dibayar: Rp{ $owed }.
    .few = { $name }: upah hari-hari itu Rp{ $earned }, belum dibayar Rp{ $owed }.
never-deducted-alone = Kasbon{ $name ->
    [none] { "" }
   *[other] { " " }{ $name }
} tidak dipotong sendiri, { $call }. Dipotong hanya kalau ditulis waktu membayar, misalnya: bayar Sri 200.000 potong kasbon 50.000.
    .few = Kasbon hanya dipotong kalau ditulis waktu membayar, { $call }.
instalments-set = Kasbon { $name } Rp{ $left } dicicil Rp{ $amount } tiap bayaran. Waktu membayar saya ingatkan, dan { $name } ditanya dulu.
    .few = Kasbon { $name } dicicil Rp{ $amount } tiap bayaran.
swap-how = Hari ini { $name } tercatat { $pieces }, { $other } { $others }. Kalau tertukar, tulis: { $name } harusnya { $others }. Lalu: { $other } harusnya { $pieces }.
    .few = Tulis: { $name } harusnya { $others }, lalu { $other } harusnya { $pieces }.
decides-line = { $name }, { $role ->
    [lead] pembina
   *[other] koordinator
}{ $where ->
    [none] { "" }
   *[other] { " " }{ $where }
}
who-decides = { $count ->
    [0] Di bengkel itu belum ada koordinator yang dicatat, { $call }.
   *[other] { "" }
}
    { $lines }
who-joined = { $count ->
    [0] Tidak ada yang baru bergabung{ $days ->
        [1] { " " }{ DAY($first) }, { $call }.
       *[other] , { DAY($first) } sampai { DAY($last) }, { $call }.
    }
   *[other] Baru bergabung { $count } orang: { $names }.
}
tool-broken = { CAP($tool) } tetap tercatat dipinjam { $name }, { $call }. Kalau sudah dibawa kembali, tulis: pinjaman kembali { $name }: { $tool }. Kalau tidak bisa dipakai lagi: pinjaman hapus { $name }: { $tool }.
    .few = Kalau sudah dibawa kembali, tulis: pinjaman kembali { $name }: { $tool }.
collect-how = Supaya dari { $call } sendiri, tulis: pesan untuk { $name }: { $tool } tolong dikembalikan ya.
bot-down-when = Kalau bot sempat mati, jamnya dikabarkan ke pembina begitu hidup lagi, { $call }. Pesan yang datang selama itu tetap dicatat.
    .few = Kalau bot sempat mati, jamnya dikabarkan ke pembina, { $call }.
data-kept-where = Semua catatan disimpan di komputer bengkel yang menjalankan bot, { $call }, dan disalin ke cadangan. Melihat cadangan terakhir: cadangan.
    .few = Catatan disimpan di komputer bengkel, { $call }.
order-grows-how = { $lead ->
    [true] Tulis jumlah tahap yang baru, { $call }, misalnya: ubah pesanan tahap 1 jadi 12.500.
   *[false] Pesanan diubah pembina, { $call }. Mintakan: pesan untuk pembina bisa lewat namanya, isinya tambahan { $pieces }.
}
report-to-how = Berkasnya saya kirim ke sini, { $call }. Teruskan sendiri ke { $name }.
    .few = Berkasnya teruskan ke { $name }, { $call }.
pay-wrong-how = { $state ->
    [none] Belum ada pembayaran untuk { $name } yang dicatat, { $call }.
    [open] Rp{ $last } untuk { $name } belum dikabari diterima. Tekan Batalkan di bawahnya, lalu tulis: bayar { $name } { $right ->
        [0] lalu jumlahnya.
       *[other] { $right }.
    }
   *[done] Rp{ $last } sudah dikabari diterima { $name }, jadi tidak diubah. Kurangnya dibayar lagi: bayar { $name }, lalu jumlahnya. Lebihnya jadi kasbon: kasbon { $name }, lalu jumlahnya.
}
    .few = { $state ->
        [none] Belum ada pembayaran untuk { $name }, { $call }.
        [open] Tekan Batalkan di bawah pembayarannya, lalu tulis: bayar { $name } dan jumlahnya.
       *[done] Rp{ $last } sudah diterima { $name }, lebih atau kurangnya dicatat sendiri.
    }
buy-how = Memesan ke toko tidak lewat sini, { $call }. Kalau { $item } sudah datang, tulis: masuk { $item } { $amount }.
    .few = Kalau sudah datang tulis: masuk { $item } { $amount }, { $call }.
tools-uncounted = Alat yang tidak dipinjam tidak dihitung di sini, { $call }, hanya yang dipinjam.
samples-none = Tidak ada hasil sampel pada hari-hari itu, { $call }.
sample-line = Batch { $number }, { DAY($date) }: { $lot } masker, { $passed ->
    [true] lolos
   *[false] tidak lolos
}{ $failed ->
    [0] { "" }
   *[other] , { $failed } tidak baik
}
samples-of =
    { $lines }
cannot-carry-how = Kalau { $name } libur, tulis: { $name } libur{ $day }. Pengantar lain disebut waktu mengirim, misalnya: kirim Sri kain 2 m lewat Wati.
    .few = Kalau libur, tulis: { $name } libur{ $day }.
reminders-off-how = Pengingat tidak bisa dimatikan untuk satu hari, { $call }. Kalau bengkel libur, tulis: bengkel tutup hari ini. Mengubah jamnya: jadwal pengingat 15.30.
    .few = Kalau bengkel libur, tulis: bengkel tutup hari ini, { $call }.
resize-none = Hari ini { $name } belum punya satu laporan yang jelas untuk diubah ukurannya, { $call }. Tulis misalnya: { $name } harusnya dewasa 15 anak 10.
    .few = Tulis misalnya: { $name } harusnya dewasa 15 anak 10.
parts-unheard = Yang ini belum saya tangkap, { $call }: “{ $said }”. Tulis sendiri dengan kata lain.
perhaps-line = { $said }
perhaps-these =
    Saya kurang yakin maksudnya, { $call }. Mungkin salah satu ini? Tekan, atau tulis dengan kata lain:
    { $lines }
    .few = Mungkin salah satu ini, { $call }?
duty-none = Tugas ketua kelompok tidak ada di sini, { $call }. Yang boleh menulis hasil orang lain: kurir dan koordinator. { $lead ->
    [true] Kalau { $name } jadi kurir, tulis: tugas { $name } kurir.
   *[false] Tugas diberikan pembina, mintakan: tugas { $name } kurir.
}
    .few = Ketua kelompok tidak ada, yang boleh menulis untuk orang lain kurir.
picture-not-read = Tulisan di foto tidak bisa saya baca jadi angka, { $call }. Ketik saja, satu baris satu nama, misalnya: Sri 20, Ani 15.
    .few = Tulisan di foto tidak bisa saya baca, ketik saja: Sri 20, Ani 15.
paid-other-how = Pembayaran tidak saya pindahkan sendiri, { $call }. Tekan Batalkan di bawah pembayaran { $wrong }, lalu tulis: bayar { $right } { $amount ->
    [0] lalu jumlahnya.
   *[other] { $amount }.
}
    .few = Tekan Batalkan di bawah pembayaran { $wrong }, lalu tulis: bayar { $right } dan jumlahnya.

# Invitations: who comes

button-come = Ikut
button-come-not = Tidak
button-come-maybe = Mungkin
button-call-off = Batalkan undangan
button-guest-list = Daftar cetak
button-which-invitation = { $name }

gather =
    Undangan untuk { $call } dari { $by }:
    { $text }
    { $was }
    Harinya: { DAY($date) }. Ikut, { $call }? Jawab { $until }.
    .few = { $text }, { $call } ikut?
gather-was = Pindah hari, tadinya { DAY($date) }.
gather-instead = Ini ganti undangan yang tadi. Yang sudah menjawab ditanya lagi.
gather-until-day = paling lambat { DAY($date) }
gather-until = paling lambat { DAY($date) } jam { $hour }
gather-preview =
    Undangan { $whom }, { $count } orang:
    “{ $text }”
    { $lines }
    Jawaban ditunggu { $until }.
    Kirim, { $call }?
    .few = Undangan { $whom }, { $count } orang, kirim?
gather-day = Harinya: { DAY($date) }.
gather-when = Harinya kapan, { $call }? Tulis lengkap, misalnya: undang pelatihan Sabtu jam 9 di Lawang, jawab sebelum Kamis.
    .few = Tulis juga harinya, misalnya: undang pelatihan Sabtu jam 9.
gather-whom = Saya tidak tahu “{ $name }” itu siapa. Tulis misalnya: undang penjahit: rapat Sabtu jam 9. Boleh semua, satu peran, nama orang, atau bengkel: { $names }.
    .few = Saya tidak tahu “{ $name }” itu siapa.
gather-no-group = Undangan tidak dikirim menurut kelompok itu, supaya tidak ketahuan siapa difabel atau orang tua ABK. Undang semua, satu bengkel, satu peran, atau sebut namanya.
    .few = Undang semua, satu bengkel, satu peran, atau sebut namanya.
gather-nobody = Tidak ada orang yang bisa diundang ke situ.
gather-deadline = Batas jawabnya { DAY($until) }, tapi acaranya { DAY($date) }. Tulis batas yang masih akan datang dan tidak sesudah acaranya, ya.
    .few = Batas jawabnya harus sebelum acaranya.
gather-too-late = Batas jawabnya sudah lewat, jadi undangan itu tidak dikirim. Tulis lagi dengan batas yang baru.
    .few = Batas jawabnya sudah lewat, tulis lagi undangannya.
gather-sent-before = Undangan itu sudah dikirim.
gather-sent = Undangan dikirim ke { $count } orang{ $later ->
    [true] { "" }, mulai besok jam 06.00.
   *[false] .
}
    { $lines }
    Melihat jawaban, tulis: siapa ikut. Mencatat jawaban orang lain: Sri ikut, Tin tidak. Kalau acaranya batal: batalkan undangan.
    .few = Undangan dikirim ke { $count } orang, untuk melihat jawaban tulis: siapa ikut.
gather-said-yes = { $call } ikut: “{ $text }”. Saya catat. Kalau berubah, tulis saja: tidak jadi ikut.
    .few = Saya catat { $call } ikut.
gather-said-no = { $call } tidak ikut: “{ $text }”. Saya catat, tidak apa-apa. Kalau berubah, tulis saja: jadi ikut.
    .few = Saya catat { $call } tidak ikut, tidak apa-apa.
gather-said-maybe = { $call } mungkin ikut: “{ $text }”. Saya catat. Kalau sudah pasti, tulis: ikut, atau: tidak ikut.
    .few = Saya catat { $call } mungkin ikut.
gather-late = { $name } baru menjawab: { $answer ->
    [yes] ikut
    [no] tidak ikut
   *[maybe] mungkin ikut
}, “{ $text }”.
    .few = { $name } baru menjawab: { $answer ->
    [yes] ikut
    [no] tidak ikut
   *[maybe] mungkin ikut
}.
gather-is-off = “{ $text }” tidak jadi, { $call }.
    .few = Acara itu tidak jadi, { $call }.
gather-which =
    Undangan yang mana, { $call }?
    { $lines }
    .few = Undangan yang mana, { $call }?
gather-line = { $text }
gather-unclear = Yang tidak saya temukan di undangan itu, atau ada lebih dari satu: { $names }. Belum ada yang saya catat. Tulis nama lengkapnya, ya.
    .few = Tulis nama lengkapnya: { $names }.
gather-entered = Saya catat untuk “{ $text }”: { $lines }.
    .few = Saya catat: { $lines }.
gather-entered-one = { $name } { $answer ->
    [yes] ikut
    [no] tidak ikut
   *[maybe] mungkin ikut
}
gather-entered-told = { $by } mencatat { $call } { $answer ->
    [yes] ikut
    [no] tidak ikut
   *[maybe] mungkin ikut
}: “{ $text }”. Kalau tidak betul, pilih yang betul.
    .few = { $by } mencatat { $call } { $answer ->
    [yes] ikut
    [no] tidak ikut
   *[maybe] mungkin ikut
}, kalau tidak betul pilih yang betul.
gather-called-off = “{ $text }” tidak jadi, { $call }. Kabar dari { $by }.
    .few = Acara ini tidak jadi, { $call }: { $text }
gather-called-off-said = { $count ->
    [0] “{ $text }” dibatalkan. Undangannya belum sempat terkirim ke siapa pun.
   *[other] “{ $text }” dibatalkan. { $count } orang yang sudah menerima undangan saya beri tahu.
}
    .few = Undangan dibatalkan, { $count } orang saya beri tahu.
gather-reminder = { $call }, undangan ini belum dijawab: { $text }, { DAY($date) }. Ikut?
    .few = { $call }, ikut { $text }?
guests =
    “{ $text }”, { DAY($date) }:
    Ikut { $yes }, tidak { $no }{ $maybe ->
        [0] { "" }
       *[other] , mungkin { $maybe }
    }, belum { $open }.
    { $lines }
    .few = Ikut { $yes }, tidak { $no }{ $maybe ->
        [0] { "" }
       *[other] , mungkin { $maybe }
    }, belum { $open }.
guests-came = Yang hadir { $count } orang: { $names }.
guests-yes = Yang ikut: { $names }.
guests-maybe = Yang mungkin: { $names }.
guests-open = Yang belum menjawab: { $names }.
guests-end =
    Batas jawab undangan “{ $text }”, { DAY($date) }, sudah lewat, { $call }.
    Ikut { $yes }, tidak { $no }{ $maybe ->
        [0] { "" }
       *[other] , mungkin { $maybe }
    }, belum { $open }.
    { $lines }
    .few = Ikut { $yes }, tidak { $no }{ $maybe ->
        [0] { "" }
       *[other] , mungkin { $maybe }
    }, belum { $open }.
guests-file = Daftar hadir: { $text }
    .few = Daftar hadir: { $text }
paper-guests-title = Daftar hadir
paper-guests-what = Acara
paper-guests-day = Hari
paper-guests-no = No
paper-guests-name = Nama
paper-guests-says = Jawaban
paper-guests-signs = Tanda tangan
paper-guests-foot = Daftar hadir
paper-guests-answer = { $answer ->
    [yes] ikut
    [no] tidak
    [maybe] mungkin
   *[none] belum
}
guests-none = Belum ada undangan, { $call }. Untuk mengundang, tulis misalnya: undang pelatihan Sabtu jam 9 di Lawang, jawab sebelum Kamis.
    .few = Belum ada undangan, { $call }.
gather-none-to-call-off = Tidak ada undangan { $call } yang masih berjalan.
gather-which-off =
    Undangan mana yang dibatalkan, { $call }?
    { $lines }
    .few = Undangan mana yang dibatalkan, { $call }?
gather-own-workshop = Undangan hanya untuk bengkel sendiri: { $names }. Untuk bengkel lain, minta pembina.{ $name ->
   *[other] { "" }
}
    .few = Undangan hanya untuk bengkel sendiri: { $names }.
gather-moved = Pindah ke hari apa, { $call }? Tulis misalnya: pelatihan diundur ke Sabtu jam 9. Yang pindah: “{ $text }”.
    .few = Pindah ke hari apa, { $call }, tulis misalnya: pelatihan diundur ke Sabtu.
gather-one-reminder = Yang belum menjawab diingatkan sekali, pagi di hari terakhir. Yang perlu cepat bisa ditulisi: pesan untuk Sri: lalu isinya.
    .few = Yang belum menjawab diingatkan sekali, di hari terakhir.

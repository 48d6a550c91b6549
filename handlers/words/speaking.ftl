# What goes to a person

dropped-forward = Baik, { $call }. Tidak saya teruskan.
    .few = Tidak saya teruskan, { $call }.
heard-greeting = Halo, { $call }, semoga harinya lancar.
heard-salam = Waalaikumsalam, { $call }, semoga harinya lancar.
heard-other = Maaf, saya belum paham, { $call }. Mau saya teruskan ke koordinator?
    .few = Saya belum paham, { $call }, mau saya teruskan ke koordinator?
forwarded =
    Pesan dari { $name }: “{ $text }”
    Nomor { $number }. Untuk menjawab, balas pesan ini, atau tulis: jawab { $number }: lalu jawabannya.
    .few = Pesan nomor { $number } dari { $name }: “{ $text }”
wants-to-talk =
    { $name } ingin bicara dengan koordinator.
    Nomor { $number }. Untuk menjawab, balas pesan ini, atau tulis: jawab { $number }: lalu jawabannya.
    .few = Nomor { $number }: { $name } ingin bicara dengan koordinator.
forwarded-by-itself = Saya masih belum paham, { $call }, jadi pesannya saya teruskan ke koordinator. Nanti dijawab di sini. Untuk lapor, cukup tulis dua kata: setor 20.
    .few = Pesannya saya teruskan ke koordinator, { $call }, untuk lapor tulis: setor 20.
forwarded-too = Ini juga saya sampaikan, { $call }.
question-passed-on = Itu saya tanyakan ke koordinator, { $call }. Jawabannya nanti di sini.
    .few = Itu saya tanyakan ke koordinator, { $call }.
question-waits = Itu sudah saya tanyakan, { $call }. Begitu ada jawaban, saya kabari.
told-of-child = Terima kasih sudah cerita, { $call }. Semoga anaknya sehat selalu.
    .few = Semoga anaknya sehat selalu, { $call }.
told-on = Saya sampaikan ke koordinator, { $call }.
question-forwarded = Pertanyaannya saya teruskan ke koordinator.
forward-done = Sudah saya teruskan ke koordinator, { $call }.
no-coordinator = Maaf, { $call }, di sini belum ada koordinator. Tolong hubungi langsung.
    .few = Di sini belum ada koordinator, { $call }, tolong hubungi bengkel langsung.
relay-private = Terima kasih sudah cerita, { $call }. Soal anak dan kesehatan tidak saya tulis ke siapa pun.
wish-passed-on = Koordinator saya kabari bahwa { $call } ingin bicara.

# Small talk

talk-calls = Ya, { $call }, ada apa?
talk-asks-to-ask = Silakan, { $call }. Mau tanya apa?
talk-goods = Mau minta { $item }, { $call }?
talk-of-the-bot = Saya cuma program komputer, { $call }. Tidak makan, tidak ngantuk, dan tidak bisa menjahit.
    .few = Saya cuma program komputer, { $call }.
talk-well = Baik, { $call }, terima kasih. Semoga { $call } sehat juga.
    .few = Semoga { $call } sehat juga.
talk-verse = Silakan, { $call }, saya simak.
talk-slow = Tidak apa-apa, { $call }, pelan-pelan saja. Menulis pendek boleh, pesan suara juga boleh.
    .few = Pelan-pelan saja, { $call }, pesan suara juga boleh.
talk-any-hour = Boleh, { $call }. Menulis ke sini boleh kapan saja, malam juga.
    .few = Boleh kapan saja, { $call }.
talk-belongs = Tenang, { $call }, tidak ada yang mencoret. { $call } tetap penjahit di sini. Sedikit setoran atau lama tidak menulis, tidak apa-apa.
    .few = { $call } tetap penjahit di sini, tenang saja.
talk-spends = Semoga berkah, { $call }.
talk-reason = Baik, { $call }, saya mengerti.
talk-weather = Iya, { $call }. Jaga badan, ya.
talk-prices = Iya ya, { $call }. Semoga lekas murah lagi.
    .few = Semoga lekas murah lagi, { $call }.
talk-debts = Yang sabar ya, { $call }.
talk-new-number = Saya sampaikan ke koordinator, { $call }. Dari nomor yang baru, tulis dulu: ini { $call }. Nanti nomornya dipastikan koordinator.
    .few = Dari nomor yang baru, { $call }, tulis dulu: ini { $call }.
talk-wrong-file = Tidak apa-apa, { $call }. Kirim saja yang betul.
    .few = Kirim saja yang betul, { $call }.
talk-slip = Sepertinya HP-nya kepencet, { $call }. Tidak apa-apa.
    .few = Sepertinya HP-nya kepencet, { $call }.
talk-insult = Saya memang belum pintar, { $call }, maaf ya. Kalau mau bicara dengan orang, tulis: bicara dengan koordinator.
    .few = Saya memang belum pintar, { $call }, untuk bicara dengan orang tulis: bicara dengan koordinator.
talk-told-before = Maaf ya, { $call }. Hari ini tidak saya tanyakan lagi.
    .few = Hari ini tidak saya tanyakan lagi, { $call }.
talk-confides = Ceritakan saja, { $call }. Semua saya baca. Kalau mau didengarkan orang, tulis: bicara dengan koordinator.
    .few = Ceritakan saja, { $call }, untuk bicara dengan orang tulis: bicara dengan koordinator.
talk-lonely = Saya temani di sini, { $call }. Cerita saja, apa pun. Anak atau saudara pasti senang juga kalau ditelepon.
    .few = Saya temani di sini, { $call }, cerita saja.
above-offer = { $by } tidak membaca ini, { $call }. Mau saya sampaikan ke { $name } saja? { $name } pembina semua bengkel. Ceritakan dulu juga boleh.
    .few = { $by } tidak membaca ini, { $call }, mau saya sampaikan ke { $name } saja?
above-more = Saya simpan dulu, { $call }. Mau saya sampaikan ke { $name } saja? { $by } tidak membacanya.
    .few = Saya simpan dulu, { $call }, mau saya sampaikan ke { $name } saja?
above-done = Sudah saya sampaikan ke { $name } saja, { $call }. Jawabannya nanti di sini.
    .few = Sudah saya sampaikan ke { $name } saja, { $call }.
above-dropped = Baik, { $call }. Tidak saya sampaikan ke siapa pun.
    .few = Tidak saya sampaikan ke siapa pun, { $call }.
above-nobody = Tidak saya sampaikan ke siapa pun, { $call }. Pembinanya belum ada di chat ini. Kalau perlu, datang saja langsung ke bengkel.
    .few = Tidak saya sampaikan ke siapa pun, { $call }, pembinanya belum ada di chat ini.
above-quietly = { $name } minta koordinatornya tidak ikut membaca pesan di atas.
anger-over = Tidak apa-apa, { $call }. Yang tadi saya anggap tidak jadi. Catatan jahitannya tetap.
    .few = Yang tadi tidak jadi, { $call }, catatan jahitannya tetap.
talk-if-angry = Tidak marah, { $call }. Tenang saja, tidak apa-apa.
    .few = Saya tidak marah, { $call }.
talk-no-answer = Maaf kalau lama, { $call }. Saya di sini. Yang menunggu koordinator saya ingatkan lagi.
    .few = Saya di sini, { $call }, koordinator saya ingatkan lagi.
talk-pretty = Bagus, { $call }!
talk-afraid = Ada apa, { $call }? Ceritakan saja di sini. Kalau ada bahaya, telepon 112.
    .few = Ada apa, { $call }, kalau ada bahaya telepon 112.
talk-invites = Terima kasih undangannya, { $call }. Saya sampaikan ke koordinator.
    .few = Undangannya saya sampaikan ke koordinator, { $call }.
pay-compared = Hitungannya saya sampaikan ke koordinator untuk dicocokkan, { $call }. Bertanya begitu tidak apa-apa. Jawabannya nanti di sini.
    .few = Hitungannya saya sampaikan ke koordinator untuk dicocokkan, { $call }.
relay-done = Saya sampaikan ke koordinator, { $call }.
relay-beside = Yang lain saya sampaikan ke koordinator.
relay-known = Koordinator sudah saya kabari, { $call }.
relay-salam = Salamnya saya sampaikan, { $call }.
relay-what = Tulis saja pesannya di sini, { $call }. Yang membaca hanya koordinator.
    .few = Tulis pesannya di sini, { $call }.
leaving-heard = Boleh berhenti kapan saja, { $call }, tidak ada denda. Koordinator saya kabari. Kalau hanya mau istirahat, tulis: libur. Kalau semua data mau dihapus, tulis: hapus data saya.
    .few = Boleh berhenti kapan saja, { $call }, untuk menghapus data tulis: hapus data saya.
talk-laughs = Hehe, { $call }.
talk-secret = Tenang, { $call }. Soal keluarga dan kesehatan tidak saya ceritakan ke siapa pun.
    .few = Soal keluarga dan kesehatan tidak saya ceritakan, { $call }.
talk-secret-passed = Tenang, { $call }. Yang membaca hanya koordinator.
talk-missent = Tidak apa-apa, { $call }.
talk-lost = Pelan-pelan saja, { $call }. Untuk lapor, cukup tulis dua kata: setor 20. Mau dibantu orang, tulis: bicara dengan koordinator.
    .few = Untuk lapor tulis: setor 20, { $call }, mau dibantu orang tulis: bicara dengan koordinator.
talk-sorry = Tidak apa-apa, { $call }.
talk-angry = Maaf ya, { $call }. Ini saya sampaikan ke koordinator sekarang.
    .few = Ini saya sampaikan ke koordinator, { $call }.
talk-weary = Istirahat dulu, { $call }. Jahitan bisa dilanjutkan nanti.
    .few = Istirahat dulu, { $call }.
talk-sad = Yang sabar ya, { $call }. Kalau mau cerita ke orang, tulis: bicara dengan koordinator.
    .few = Yang sabar ya, { $call }, kalau mau cerita ke orang tulis: bicara dengan koordinator.
talk-must-stop = Tidak apa-apa, { $call }. Dilanjutkan nanti kalau sudah bisa.
    .few = Tidak apa-apa, { $call }, dilanjutkan nanti.
talk-family = Tidak apa-apa, { $call }. Keluarga dulu, menjahitnya sesempatnya saja.
    .few = Keluarga dulu, { $call }, menjahitnya sesempatnya saja.
talk-busy = Silakan, { $call }. Menjahitnya sesempatnya saja.
    .few = Silakan, { $call }.
talk-friend = Boleh, { $call }. Minta menulis: daftar, di chat ini dari HP-nya. Kalau tidak punya HP, tulis saja di sini: daftar.
    .few = Boleh, { $call }, minta menulis: daftar, di chat ini.
talk-relief = Syukurlah, { $call }.
talk-hopes = Amin, { $call }. Semoga dilancarkan.
    .few = Amin, { $call }.
question-withdrawn = Baik, { $call }. Tidak jadi saya tanyakan.
question-withdrawn-told = { $name } tidak jadi bertanya, nomor { $number } tidak usah dijawab.
talk-glad = Ikut senang, { $call }.
talk-amen = Amin, { $call }.
talk-praise = Terima kasih, { $call }.
talk-bye = Sampai nanti, { $call }.
talk-waits = Baik, { $call }.
talk-plans = Baik, { $call }. Saya tunggu kabarnya.
    .few = Saya tunggu kabarnya, { $call }.
talk-thanks-well = Sama-sama, { $call }. Ikut lega dan senang, semoga sehat terus.
    .few = Ikut lega, { $call }, semoga sehat terus.
talk-thanks = Sama-sama, { $call }.
talk-agrees = Baik, { $call }.

# Work that doesn't go as it should

tend-road = Hati-hati di jalan, { $call }, tidak usah terburu-buru. Koordinator saya kabari.
    .few = Hati-hati di jalan, { $call }, koordinator saya kabari.
tend-soiled = Tidak apa-apa, { $call }. Yang kena dipisahkan dulu, jangan dicampur. Koordinator saya kabari, nanti diberi tahu harus diapakan.
    .few = Yang kena dipisahkan dulu, { $call }, koordinator saya kabari.
tend-swapped = Terima kasih sudah memberi tahu, { $call }. Koordinator saya kabari supaya diatur.
    .few = Koordinator saya kabari supaya diatur, { $call }.
tend-late = Maaf harus menunggu, { $call }. Koordinator saya kabari sekarang. Nganggur karena bahan bukan salah { $call }.
    .few = Bahannya saya tanyakan ke koordinator, { $call }.
tend-fetch-later = Saya sampaikan ke koordinator, { $call }, supaya kurirnya tahu.
tend-no-ride = Tidak apa-apa, { $call }. Saya tanyakan ke koordinator apa bisa dijemput.
    .few = Saya tanyakan ke koordinator apa bisa dijemput, { $call }.
tend-quiet = Baik, { $call }, koordinator saya kabari. Pengingat dari saya bisa dipindah jamnya, tulis misalnya: ingatkan jam 4 sore.
    .few = Koordinator saya kabari, { $call }, untuk memindah pengingat tulis misalnya: ingatkan jam 4 sore.
tend-recount = Baik, { $call }, dihitung dulu saja. Catatannya tetap. Kalau ternyata lain, tulis yang betul, misalnya: harusnya 10.
    .few = Dihitung dulu saja, { $call }, kalau lain tulis misalnya: harusnya 10.
tend-short-of = Tidak apa-apa, { $call }, sesempatnya saja. Yang sudah jadi tetap tercatat.
    .few = Sesempatnya saja, { $call }.
tend-afraid-to-err = Tidak usah takut, { $call }. Untuk lapor cukup tulis: setor 20. Kalau salah, tulis: batal.
    .few = Untuk lapor tulis: setor 20, { $call }, kalau salah tulis: batal.
tend-ashamed = Tidak apa-apa, { $call }. Semua penjahit pernah begitu, lama-lama rapi. Kalau mau ditunjukkan caranya, kirim fotonya ke sini.
    .few = Semua penjahit pernah begitu, { $call }, lama-lama rapi.
tend-never-mind = Tidak apa-apa, { $call }. Kalau ada apa-apa, tulis saja.
    .few = Kalau ada apa-apa, tulis saja, { $call }.
tend-missed = Kalau masih ada yang belum masuk, { $call }, tulis jumlahnya, misalnya: tambah 8.
tend-check-up = Semoga lancar dan sehat, { $call }. Kalau hari itu tidak menjahit, tulis misalnya: besok libur.
    .few = Semoga lancar, { $call }, kalau tidak menjahit tulis: besok libur.
tend-hurt = Maaf ya, { $call }. Itu pasti menyakitkan, dan memang tidak pantas.
    .few = Itu memang tidak pantas, { $call }.
tend-tangled = Angkat dulu sepatu mesinnya, { $call }, lalu pasang ulang benang atas dari awal. Sesudah itu buka sekoci, bersihkan, pasang lagi. Kalau masih begitu, tulis: mesin rusak.
    .few = Pasang ulang benang atas, bersihkan sekoci, { $call }, kalau masih tulis: mesin rusak.
tend-thread = Pasang ulang benang atas dari awal, { $call }, lalu setelannya dikendurkan sedikit. Jarum yang sudah tumpul diganti. Kalau masih putus, tulis: mesin rusak.
    .few = Pasang ulang benang atas, kendurkan sedikit, { $call }, kalau masih tulis: mesin rusak.
tend-skips = Ganti jarumnya dulu, { $call }, pasang sampai mentok. Kalau masih loncat, tulis: mesin rusak.
    .few = Ganti jarumnya dulu, { $call }, kalau masih loncat tulis: mesin rusak.
tend-needle = Pecahannya dicari dulu, { $call }. Untuk kain tebal pakai jarum nomor 14 atau 16, dan kainnya jangan ditarik. Kalau masih patah, tulis: mesin rusak.
    .few = Untuk kain tebal pakai jarum nomor 14 atau 16, { $call }, jangan ditarik.
kind-neighbour = Terima kasih sudah memberi tahu, { $call }. Koordinator saya kabari supaya menghubungi { $name }.
    .few = Koordinator saya kabari supaya menghubungi { $name }, { $call }.
kind-neighbour-urgent = Kalau gawat, telepon 119 atau 112 sekarang, { $call }. Koordinator saya kabari supaya menghubungi { $name }.
    .few = Kalau gawat, telepon 119 atau 112 sekarang, { $call }, koordinator saya kabari.
call-neighbour = { $by } minta { $name } dihubungi hari ini. Keadaannya tidak ditulis di sini.
    .few = { $by } minta { $name } dihubungi hari ini.

# What comes back

from-coordinator = Dari { $by }: “{ $text }”
    .few = Dari { $by }: “{ $text }”
reply-what = Apa yang mau disampaikan ke { $name }? Tulis di sini, { $call }. Kalau tidak jadi, tulis: batal.
    .few = Tulis di sini untuk { $name }, { $call }, kalau tidak jadi tulis: batal.
reply-sent = Sudah saya sampaikan ke { $name }.
reply-dropped = Baik, { $call }. Tidak ada yang saya sampaikan.
    .few = Tidak ada yang saya sampaikan, { $call }.
reply-taken = Pesan dari { $name } sudah dijawab { $by }, jadi yang ini tidak saya sampaikan. Kalau masih perlu, tulis misalnya: pesan untuk Sri: lalu isinya.
    .few = Pesan dari { $name } sudah dijawab { $by }.
reply-others-wait = Dari { $name } masih ada { $count } pesan lain yang menunggu jawaban: nomor { $numbers }.
reply-unknown = Tidak ada orang bernama “{ $name }” di bengkel ini. Untuk melihat nama, tulis: penjahit.
    .few = Tidak ada orang bernama “{ $name }” di bengkel ini.
reply-no-number = Tidak ada pesan nomor { $number }. Tulis dengan nama saja, misalnya: jawab Sri: Jumat ya bu.
    .few = Tidak ada pesan nomor { $number }.
reply-unreachable = Pesannya tidak bisa saya sampaikan: { $name } belum terhubung di chat ini.
reply-private = Keadaan kesehatan dan nama anak tidak saya sampaikan lewat chat, { $call }. Bicarakan langsung, atau tulis tanpa itu.
    .few = Soal kesehatan dan anak, { $call }, bicarakan langsung.
reply-how = Tulis namanya, titik dua, lalu isinya. Misalnya: jawab Sri: Jumat ya bu. Atau: pesan untuk Sri: besok bahan datang.
    .few = Tulis misalnya: jawab Sri: Jumat ya bu.
reply-perhaps = Kalau itu jawaban untuk { $name }, balas pesannya, atau tulis: jawab { $number }: lalu jawabannya.
    .few = Untuk menjawab { $name }, tulis: jawab { $number }: lalu jawabannya.
answered-by = Pesan nomor { $number } dari { $name } sudah dijawab { $by }.
passed-on-waits =
    { $name } belum dijawab sejak { DAY($date) }: “{ $text }”
    Nomor { $number }. Untuk menjawab, balas pesan ini, atau tulis: jawab { $number }: lalu jawabannya.
    .few = { $name } belum dijawab: “{ $text }”
passed-on-wish-waits =
    { $name } ingin bicara dengan koordinator sejak { DAY($date) }, dan belum dijawab.
    Nomor { $number }. Untuk menjawab, balas pesan ini, atau tulis: jawab { $number }: lalu jawabannya.
    .few = { $name } ingin bicara dan belum dijawab.
outlook-passed-on = { $count } pesan menunggu jawaban: { $names }.

# Voice notes, pictures and files

file-what = { $kind ->
    [voice] pesan suara
    [audio] rekaman suara
    [photo] foto
    [location] lokasi
    [document] berkas
   *[video] video
}
file-said = : “{ $text }”
file-sent =
    { CAP($what) } dari { $name }{ $words }
    Nomor { $number }. Untuk menjawab, balas pesan ini, atau tulis: jawab { $number }: lalu jawabannya.
    .few = { CAP($what) } nomor { $number } dari { $name }{ $words }
file-beside = { CAP($what) } dari { $name }{ $words }
file-from-coordinator = { CAP($what) } dari { $by }{ $words }
file-passed-on = { CAP($what) }nya saya teruskan ke koordinator, { $call }. { $kind ->
    [voice] Nanti didengarkan sendiri oleh beliau.
    [audio] Nanti didengarkan sendiri oleh beliau.
   *[photo] Nanti dilihat sendiri oleh beliau.
}
    .few = { CAP($what) }nya saya teruskan ke koordinator, { $call }.
file-refused = Berkas itu tidak saya teruskan, { $call }. Yang bisa: pesan suara, foto, video pendek, atau PDF.
    .few = Berkas itu tidak saya teruskan, { $call }, kirim pesan suara atau foto saja.
file-for-whom = Ini untuk siapa, { $call }? Balas pesan penjahitnya dengan ini, atau kirim ulang dengan tulisan, misalnya: pesan untuk Sri: contohnya begini.
    .few = Kalau ini untuk penjahit, { $call }, balas pesannya dengan ini.
file-not-shown = Berkasnya tidak bisa ditampilkan di sini.
    .few = Berkasnya tidak bisa ditampilkan.
file-came = Sudah masuk, { $call }. Sudah saya teruskan ke koordinator.
    .few = Sudah masuk, { $call }.
sticker = Terima kasih stikernya, { $call }.
    .few = Terima kasih stikernya, { $call }.
sticker-sad = Ada apa, { $call }? Kalau perlu bicara dengan orang, tulis: bicara dengan koordinator.
    .few = Kalau perlu bicara dengan orang, { $call }, tulis: bicara dengan koordinator.
write-down = Berapa masker menurut { $name }, { $call }? Tulis seperti yang didengar, misalnya: 20. Kalau isinya bukan jumlah masker, tulis: batal.
    .few = Tulis berapa masker menurut { $name }, { $call }, atau tulis: batal.
write-down-dropped = Baik, { $call }. Tidak ada yang dicatat. Untuk menjawab, tekan Jawab di bawah pesannya.
    .few = Tidak ada yang dicatat, { $call }.
passed-on-file-waits =
    { CAP($what) } dari { $name } belum dijawab sejak { DAY($date) }{ $words }
    Nomor { $number }. Untuk menjawab, balas pesan ini, atau tulis: jawab { $number }: lalu jawabannya.
    .few = { CAP($what) } dari { $name } belum dijawab{ $words }

# What everybody asks about the workshop

info-line = { $topic ->
    [jam] Jam buka
    [alamat] Alamat
    [bayaran] Bayaran
    [upah] Upah
    [telepon] Telepon
    [syarat] Syarat
   *[other] { CAP($other) }
}: { $text }
info-line-of = { $workshop ->
    [none] { "" }
   *[other] { $workshop }.{ " " }
}{ $topic ->
    [jam] Jam buka
    [alamat] Alamat
    [bayaran] Bayaran
    [upah] Upah
    [telepon] Telepon
    [syarat] Syarat
   *[other] { CAP($other) }
}: { $text }
info-told = { $lines }
    .few = { $lines }
info-kept =
    Saya catat, { $call }.
    { $lines }
    { $public ->
        [yes] Siapa pun yang bertanya saya jawab begitu.
       *[no] Penjahit yang bertanya saya jawab begitu.
    } Untuk menghapus, tulis: hapus info { $topic ->
        [other] { $other }
       *[usual] { $topic }
    }.
    .few = { $lines }
info-removed = Sudah saya hapus, { $call }. Kalau ada yang bertanya, saya teruskan ke koordinator.
info-none = Tentang itu belum ada catatan, { $call }. Untuk mengisi, tulis: info { $topic ->
        [other] { $other }
       *[usual] { $topic }
    }: lalu isinya.
    .few = Untuk mengisi, { $call }, tulis misalnya: info jam: 08.00 sampai 16.00.
info-how = Tulis misalnya: info jam: 08.00 sampai 16.00. Atau: info alamat: Jalan Melati 5, Lawang. Melihat semua: info.
    .few = Tulis misalnya: info jam: 08.00 sampai 16.00.
info-full = Sudah ada { $count } catatan, { $call }. Hapus dulu satu, misalnya: hapus info parkir.
    .few = Sudah ada { $count } catatan, { $call }, hapus dulu satu.
info-nothing = Belum ada catatan tentang bengkel, { $call }. Tanyakan saja, nanti saya teruskan ke koordinator.
    .few = Tanyakan saja, { $call }, nanti saya teruskan ke koordinator.
info-all =
    { $lines }
    { $missing ->
        [none] Semua yang biasa ditanyakan sudah diisi.
       *[other] Belum diisi: { $missing }.
    }
    Mengisi atau mengganti: info jam: 08.00 sampai 16.00. Menghapus: hapus info jam. Supaya dijawab juga ke orang luar: info umum upah: lalu isinya.
    .few = Untuk mengisi, tulis misalnya: info jam: 08.00 sampai 16.00.
info-hint = Supaya lain kali saya jawab sendiri, tulis: info { $topic }: { $text }
    .few = Supaya saya jawab sendiri, tulis: info { $topic }: { $text }
about-gratis = Gratis. Ikut menjahit tidak dipungut biaya apa pun.
    .few = Ikut menjahit gratis, tidak dipungut biaya.
about-data = Datanya dipakai bengkel untuk mencatat hasil jahitan, bahan, dan upah. Tidak dijual, dan tidak dipakai untuk hal lain.
    .few = Datanya hanya untuk mencatat hasil jahitan, bahan, dan upah.
about-dibaca = Yang bisa melihat hanya koordinator bengkelnya dan pembina. Penjahit lain tidak bisa. Untuk melihat sendiri apa yang disimpan, tulis: data saya.
    .few = Yang bisa melihat hanya koordinator dan pembina.
about-asli = Ini betul bengkel jahit Omah Difabel di Malang. Kami tidak pernah meminta uang, PIN, atau kode OTP. Kalau ragu, datang dulu saja ke bengkelnya.
    .few = Ini betul bengkel Omah Difabel, kami tidak pernah meminta uang, PIN, atau kode OTP.
about-foto = Foto hanya dilihat koordinator dan pembina. Dipasang di luar hanya kalau sudah diizinkan. Untuk mengatur, tulis: izin.
    .few = Foto hanya dilihat koordinator, kecuali sudah diizinkan.
about-kirim-foto = Tekan gambar penjepit kertas di samping tempat menulis, pilih fotonya, lalu tekan kirim.
about-bacakan = Saya hanya bisa menulis, belum bisa bersuara. Tulisannya bisa dibacakan HP: di Pengaturan, Aksesibilitas, nyalakan TalkBack. Supaya pesannya pendek, tulis: tulis pendek.
    .few = Saya belum bisa bersuara, HP bisa membacakan dengan TalkBack.
about-suara = Bisa. Kirim pesan suara saja, nanti didengarkan koordinator.
about-tombol = Tombolnya tidak harus dipakai. Tulis saja kata yang ada di tombol itu, misalnya: batal.
about-koordinator = Koordinatornya { $names }.
about-nomor = Nomor yang ada di sini hanya dari yang menulis lebih dulu, atau dari daftar penjahit di bengkel. Mau dihapus, tulis: hapus data saya.
    .few = Nomornya dari yang menulis lebih dulu, atau dari daftar penjahit di bengkel.
about-siapa = Saya program komputer milik bengkel jahit Omah Difabel, bukan orang. Kalau perlu bicara dengan orang, saya teruskan ke koordinator.
    .few = Saya program komputer milik bengkel jahit Omah Difabel.
about-berhenti = Boleh berhenti kapan saja, tidak ada denda. Kalau hanya mau istirahat, tulis: libur. Untuk keluar dan menghapus semua data, tulis: hapus data saya.
    .few = Boleh berhenti kapan saja, untuk keluar tulis: hapus data saya.
about-salah = Tidak apa-apa. Tulis yang betul, misalnya: salah, harusnya 20. Untuk membatalkan, tulis: batal.
    .few = Tulis yang betul, misalnya: salah, harusnya 20.

# Loss, danger, a broken machine, feasts

kind-grief = Turut berduka cita, { $call }. Semoga keluarga diberi kekuatan. Tidak usah memikirkan jahitan dulu.
    .few = Turut berduka cita, { $call }, tidak usah memikirkan jahitan dulu.
kind-danger = Kalau gawat, { $call }, telepon 119 atau minta tolong tetangga sekarang. Tidak usah memikirkan jahitan dulu.
    .few = Kalau gawat, { $call }, telepon 119 atau minta tolong tetangga sekarang.
kind-gas = Keluar rumah sekarang, { $call }. Jangan sentuh sakelar, jangan menyalakan api. Dari luar, panggil tetangga. Darurat: 112.
    .few = Keluar rumah sekarang, { $call }, jangan sentuh sakelar atau api, panggil tetangga.
kind-disaster = Selamatkan diri dulu, { $call }. Ajak semua ke tempat aman, jauhi kabel listrik dan tembok. Barang ditinggal saja. Darurat: 112.
    .few = Selamatkan diri dulu, { $call }, barang ditinggal saja, darurat 112.
kind-fire = Keluar rumah sekarang, { $call }, ajak semuanya. Barang ditinggal saja. Pemadam kebakaran: 113. Darurat: 112.
    .few = Keluar rumah sekarang, { $call }, barang ditinggal, pemadam 113.
kind-ash = Tetap di dalam dulu, { $call }. Pintu dan jendela ditutup, pakai masker, mata dilindungi. Kalau diminta mengungsi, ikut mengungsi. Darurat: 112.
    .few = Tutup pintu dan jendela, { $call }, pakai masker, kalau diminta mengungsi ikut.
kind-burn = Siram dengan air biasa yang mengalir, { $call }, kira-kira dua puluh menit. Jangan diberi odol atau mentega. Kalau luas atau melepuh, ke puskesmas sekarang, gawat 119.
    .few = Siram dengan air mengalir dua puluh menit, { $call }, kalau luas ke puskesmas.
kind-missing = Minta tetangga dan Pak RT ikut mencari sekarang, { $call }. Telepon polisi 110, tidak perlu menunggu. Siapkan fotonya, ingat-ingat baju dan tempat terakhirnya.
    .few = Minta tetangga ikut mencari, { $call }, telepon polisi 110 sekarang.
kind-accident = Jangan banyak bergerak dulu, { $call }. Minta tolong orang di dekat situ, atau telepon 119. Barangnya tidak usah dipikirkan.
    .few = Jangan banyak bergerak, { $call }, telepon 119 atau minta tolong orang di dekat situ.
kind-seizure = Miringkan badannya, { $call }, dan jangan masukkan apa pun ke mulutnya. Kalau lebih dari lima menit, atau kejang lagi, telepon 119. Sesudahnya periksakan ke puskesmas.
    .few = Miringkan badannya, { $call }, jangan masukkan apa pun ke mulut, kalau lama telepon 119.
kind-shock = Jangan sentuh mesinnya, { $call }. Matikan listrik dari sakelar atau meteran dulu. Kalau kebas, lemas, atau dada sakit, ke puskesmas sekarang, gawat 119.
    .few = Jangan sentuh mesinnya, { $call }, matikan listrik dulu, kalau kebas ke puskesmas.
kind-grave = Telepon 119 sekarang, { $call }, atau minta tetangga mengantar ke rumah sakit. Duduk, jangan ke mana-mana sendiri. Pintunya dibuka supaya orang bisa masuk.
    .few = Telepon 119 sekarang, { $call }, atau minta tetangga mengantar ke rumah sakit.
kind-robbed = Ya Allah, { $call }. Yang penting orangnya selamat. Kalau luka, ke puskesmas dulu. Lapor polisi: 110.
    .few = Yang penting selamat, { $call }, lapor polisi 110.
kind-hospital = Semoga semuanya lancar dan lekas pulih, { $call }. Tidak usah memikirkan jahitan dulu.
    .few = Semoga lancar dan lekas pulih, { $call }, jahitan tidak usah dipikirkan dulu.
kind-despair = Terima kasih sudah cerita, { $call }. { $call } berharga, dan tidak sendirian. Apa ada pikiran untuk mengakhiri hidup? Kalau ada, telepon 119 lalu tekan 8 sekarang, dan jangan sendirian dulu.
    .few = { $call } berharga dan tidak sendirian, telepon 119 lalu tekan 8, jangan sendirian dulu.
kind-stay-despaired = Saya di sini, { $call }. Siapa yang bisa menemani sekarang? Panggil ke dekat { $call }, ya. Nomor untuk cerita kapan saja: 119 lalu tekan 8.
    .few = Saya di sini, { $call }, panggil orang untuk menemani, atau telepon 119 lalu tekan 8.
kind-stay-despaired-again = Ceritakan saja, { $call }, saya baca semua. Koordinator sudah dikabari. Jangan sendirian dulu, ya.
    .few = Ceritakan saja, { $call }, jangan sendirian dulu.
kind-still-here = Yang tadi tidak saya lupakan, { $call }. Koordinator sudah dikabari. Kalau berat, telepon 119 lalu tekan 8.
    .few = Yang tadi tidak saya lupakan, { $call }, kalau berat telepon 119 lalu tekan 8.
kind-stuck = Yang masih di dalam jangan dicabut atau dikorek, { $call }. Tutup dengan kain bersih, lalu ke puskesmas sekarang. Tanyakan juga suntik tetanus.
    .few = Jangan dicabut, { $call }, tutup dengan kain bersih lalu ke puskesmas sekarang.
kind-stay-endangered = Tetap di luar, di tempat yang aman, { $call }. Jangan masuk dulu, barang bisa dicari lagi.
    .few = Tetap di tempat aman, { $call }, jangan masuk dulu.
kind-stay-endangered-again = Kalau belum ada yang datang, telepon 112, { $call }. Tulis di sini kalau sudah aman.
    .few = Kalau belum ada yang datang, telepon 112, { $call }.
kind-stay-shocked = Jangan dipegang dulu, { $call }. Matikan listrik dari meteran, baru cabut colokannya. Jahitan gampang nanti.
    .few = Jangan dipegang dulu, { $call }, matikan listrik dari meteran.
kind-stay-shocked-again = Kalau masih kebas atau lemas, ke puskesmas sekarang, { $call }. Gawat: 119.
    .few = Kalau masih kebas, ke puskesmas sekarang, { $call }.
kind-stay-out = Syukurlah, { $call }. Tetap di sana dulu, ya. Koordinator sudah dikabari.
    .few = Syukurlah, { $call }, tetap di sana dulu.
kind-listens = Saya dengarkan, { $call }. Teruskan saja ceritanya.
    .few = Saya dengarkan, { $call }.
kind-listens-more = Iya, { $call }. Lalu bagaimana?
kind-when-off = Liburnya hari apa saja? Tulis misalnya: libur Kamis sampai Senin.
    .few = Liburnya hari apa saja?
kind-fraud = Jangan transfer, { $call }, dan jangan beri kode atau data apa pun. Bengkel tidak pernah meminta uang. Nomornya disimpan saja.
    .few = Jangan transfer dan jangan beri kode, { $call }, bengkel tidak pernah meminta uang.
kind-fraud-calm = Tenang, { $call }. Koordinator sudah dikabari. Yang tadi dikerjakan dulu, dan jangan dibalas lagi orangnya.
    .few = Tenang, { $call }, orangnya jangan dibalas lagi.
kind-fraud-told = Koordinator saya kabari sekarang, supaya yang lain juga hati-hati.
    .few = Koordinator saya kabari.
kind-wound = Tekan lukanya dengan kain bersih, { $call }, lalu ke puskesmas terdekat. Kalau gawat, telepon 119.
    .few = Tekan lukanya dengan kain bersih, { $call }, kalau gawat telepon 119.
kind-violence = Selamatkan diri dulu, { $call }. Kalau bisa keluar, ke tetangga atau ke Pak RT. Minta tolong polisi: 110. Khusus perempuan dan anak: SAPA 129.
    .few = Selamatkan diri dulu, { $call }, telepon 110 atau 129 kalau bisa.
kind-threat = Kunci pintu dan jauhi orangnya, { $call }. Telepon polisi 110 sekarang, atau teriak minta tolong tetangga. Jangan dihadapi sendiri.
    .few = Kunci pintu, telepon polisi 110, jangan dihadapi sendiri, { $call }.
kind-written = Koordinator saya kabari sekarang supaya menulis di sini, tidak menelepon.
kind-cry = Ada apa, { $call }? Kalau gawat, telepon 119 atau minta tolong tetangga.
    .few = Kalau gawat, { $call }, telepon 119 atau minta tolong tetangga.
kind-called = Koordinator saya kabari sekarang supaya menelepon { $call }.
kind-stay-comforted = Saya ikut mendoakan, { $call }.
kind-stay-rescued = Yang penting selamat dulu, { $call }. Jahitan gampang nanti.
    .few = Yang penting selamat dulu, { $call }.
kind-secret = Tidak saya ceritakan ke siapa pun, { $call }. Koordinator hanya tahu { $call } perlu dihubungi.
    .few = Tidak saya ceritakan ke siapa pun, { $call }.
kind-back = Senang { $call } sudah mulai lagi. Pelan-pelan saja.
    .few = Pelan-pelan saja, { $call }.
kind-fraud-gave = Itu bukan dari bengkel, { $call }. Kalau kode WhatsApp, daftar ulang WhatsApp sekarang dengan nomor sendiri. Kalau uang atau kode bank, telepon banknya sekarang. Beri tahu keluarga supaya tidak ikut mengirim. Tidak apa-apa, siapa pun bisa kena.
    .few = Itu bukan dari bengkel, { $call }, telepon bank sekarang, atau daftar ulang WhatsApp.
kind-thanked = Sama-sama, { $call }. Yang kuat ya, kabari saja kalau perlu apa-apa.
    .few = Yang kuat ya, { $call }.
kind-stay-again = Yang kuat ya, { $call }.
kind-nobody = Di sini belum ada koordinator, { $call }. Tolong hubungi bengkel langsung.
    .few = Di sini belum ada koordinator, { $call }, tolong hubungi bengkel langsung.
call-grief = Kabar duka dari { $name }. Tolong telepon hari ini.
    .few = Kabar duka dari { $name }, tolong telepon hari ini.
call-quietly = { $name } sedang perlu pertolongan, dan tidak bisa ditelepon. Tolong tulis dulu, misalnya: pesan untuk { $name }: lalu isinya.
    .few = { $name } sedang perlu pertolongan, tulis dulu, jangan ditelepon.
call-now = { $name } sedang perlu pertolongan. Tolong telepon sekarang.
    .few = { $name } sedang perlu pertolongan, tolong telepon sekarang.
machine-broken = Semoga mesinnya cepat beres, { $call }. Koordinator sudah saya kabari.
    .few = Koordinator sudah saya kabari soal mesinnya, { $call }.
machine-burns = Cabut colokannya kalau aman, { $call }, lalu menjauh dulu. Kalau ada api, keluar dan telepon 113.
    .few = Menjauh dulu, { $call }, kalau ada api keluar dan telepon 113.
machine-told = Koordinator sudah saya kabari.
kind-feast = { $feast ->
    [fitri] Selamat Idul Fitri, { $call }. Mohon maaf lahir dan batin.
    [adha] Selamat Idul Adha, { $call }. Semoga berkah.
    [fasting] Selamat berpuasa, { $call }. Semoga lancar dan sehat.
    [christmas] Selamat Natal, { $call }. Damai dan sehat selalu.
    [new-year] Selamat tahun baru, { $call }. Sehat dan lancar rezeki.
    [wedding] Ikut senang, { $call }. Selamat, semoga acaranya lancar dan membawa berkah.
    [birth] Ikut senang, { $call }. Selamat ya, semoga ibu dan bayinya sehat semua.
    [labour] Semoga persalinannya lancar, { $call }. Semoga ibu dan bayinya sehat. Jahitan tidak usah dipikirkan.
    [expecting] Selamat ya, { $call }. Semoga ibu dan bayinya sehat, menjahitnya semampunya saja.
    [remembrance] Ikut mendoakan, { $call }. Semoga acaranya lancar.
    [waisak] Selamat Waisak, { $call }. Semoga semua bahagia.
    [nyepi] Selamat Nyepi, { $call }. Semoga damai.
    [galungan] Selamat Galungan dan Kuningan, { $call }. Rahayu.
    [imlek] Selamat Imlek, { $call }. Sehat dan lancar rezeki.
    [own-birthday] Selamat ulang tahun, { $call }. Semoga sehat selalu.
    [forgive] Sama-sama, { $call }. Mohon maaf lahir dan batin.
    [prayer] Semoga dimudahkan dan dilancarkan, { $call }.
   *[any] Terima kasih, { $call }. Semoga sehat dan bahagia.
}
    .few = { $feast ->
    [fitri] Selamat Idul Fitri, { $call }, mohon maaf lahir dan batin.
    [adha] Selamat Idul Adha, { $call }, semoga berkah.
    [fasting] Selamat berpuasa, { $call }, semoga lancar.
    [christmas] Selamat Natal, { $call }, damai selalu.
    [new-year] Selamat tahun baru, { $call }.
    [wedding] Ikut senang, { $call }, semoga acaranya lancar.
    [birth] Ikut senang, { $call }, semoga ibu dan bayinya sehat.
    [labour] Semoga persalinannya lancar, { $call }.
    [expecting] Selamat, { $call }, semoga ibu dan bayinya sehat.
    [remembrance] Ikut mendoakan, { $call }.
    [waisak] Selamat Waisak, { $call }.
    [nyepi] Selamat Nyepi, { $call }.
    [galungan] Selamat Galungan dan Kuningan, { $call }.
    [imlek] Selamat Imlek, { $call }.
    [own-birthday] Selamat ulang tahun, { $call }, semoga sehat selalu.
    [forgive] Sama-sama, { $call }, mohon maaf lahir dan batin.
    [prayer] Semoga dimudahkan, { $call }.
   *[any] Semoga sehat dan bahagia, { $call }.
}
notice =
    Pengumuman { DAY($date) } dari { $by }:
    { $text }
notice-photo = Fotonya: { $text }
notice-preview =
    Pengumuman { $whom }, { $count } orang:
    “{ $text }”
    { $lines }
    Kirim, { $call }?
notice-for-all = untuk semua
notice-for-workshop = untuk bengkel { $workshop }
notice-for-roles = untuk { $roles }
notice-for-roles-at = untuk { $roles } di { $workshop }
notice-for-named = untuk { $names }
notice-for-but = { $whom }, kecuali { $names }
notice-role = { $role ->
    [tailor] penjahit
    [courier] kurir
    [coordinator] koordinator
    [lead] pembina
    [store] penjaga gudang
    [inspector] pemeriksa
    [treasurer] bendahara
   *[observer] pengamat
}
notice-shown-photo = Fotonya: { $text }
notice-without = { $count } orang tidak memakai bot, jadi perlu ditelepon: { $names }.
notice-later = Sekarang sudah malam, jadi dikirim besok jam 06.00.
notice-same = Pengumuman yang sama sudah dikirim { DAY($date) } jam { $hour }.
notice-shows = Foto itu menunjukkan apa, { $call }? Tulis satu kalimat, untuk yang memakai pembaca layar.
notice-how = Apa pengumumannya, { $call }? Tulis misalnya: umumkan: besok bengkel tutup. Untuk satu bengkel: umumkan ke Kota: lalu isinya.
notice-whom = Saya tidak tahu “{ $name }” itu siapa. Tulis: umumkan: lalu isinya, untuk semua. Atau umumkan ke penjahit, ke kurir, ke nama orang, atau ke bengkel: { $names }.
notice-no-group = Pengumuman tidak dikirim menurut kelompok itu, supaya tidak ketahuan siapa difabel atau orang tua ABK. Kirim ke semua, satu bengkel, satu peran, atau sebut namanya.{ $name ->
   *[other] { "" }
}{ $names ->
   *[other] { "" }
}
notice-own-workshop = Pengumuman hanya untuk bengkel sendiri: { $names }. Untuk bengkel lain, minta pembina.{ $name ->
   *[other] { "" }
}
notice-private = Kesehatan atau anak orang tidak saya umumkan. Tulis tanpa itu, ya.
notice-long = Pengumumannya terlalu panjang. Paling banyak { $count } huruf.
notice-nobody = Tidak ada orang yang bisa dikirimi pengumuman itu.
notice-dropped = Baik, tidak dikirim.
notice-sent = Pengumuman dikirim ke { $count } orang{ $later ->
    [true] { "" }, mulai besok jam 06.00.
   *[false] .
}
    { $lines }
    Untuk melihat siapa yang belum menerima, tulis: siapa belum terima pengumuman. Untuk menarik yang belum terkirim, tulis: batal.
notice-call = Perlu ditelepon: { $lines }.
notice-call-phone = { $name } ({ $phone })
notice-call-none = { $name }
notice-sent-before = Pengumuman itu sudah dikirim.
notice-withdrawn = { $left ->
    [0] Pengumumannya sudah terkirim semua, ke { $got } orang, jadi tidak bisa ditarik.
   *[other] { $left } pesan yang belum terkirim ditarik. Yang sudah menerima: { $got } orang.
} Untuk meralat, tulis misalnya: umumkan: ralat, besok tetap buka.
notice-none = Belum ada pengumuman dalam dua minggu ini.
notice-reached =
    Pengumuman { DAY($date) }: “{ $text }”
    Sudah diterima { $got } dari { $count } orang.
    { $lines }
notice-waiting = { $count } orang masih menunggu giliran.
notice-missing = { $count } orang belum, perlu ditelepon: { $lines }.
notice-all-got = Semua sudah menerima.
heard-ok = Baik, { $call }.
helper-thanked = Sama-sama, { $call }. Terima kasih juga sudah membantu menuliskan.
    .few = Ucapannya saya baca, { $call }.
helper-writes = Terima kasih sudah membantu. Tulis saja hasilnya seperti biasa, misalnya: setor 20. Dicatat untuk { $call }. Supaya pesannya pendek dan mudah dibacakan, tulis: tulis pendek.
    .few = Tulis saja hasilnya seperti biasa, nanti dicatat untuk { $call }.

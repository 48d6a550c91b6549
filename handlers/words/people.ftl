# Who somebody is: joining, enrolling, consents, own data

stranger =
    Ini bot bengkel jahit Omah Difabel, untuk penjahit yang melapor hasil jahitannya.
    Kalau mau ikut menjahit, tulis: daftar. Mau bertanya, tulis saja di sini.
stranger-again = Ada yang bisa dibantu? Tulis pertanyaannya di sini, nanti saya sampaikan ke koordinator. Untuk ikut menjahit, tulis: daftar.
    .few = Tulis pertanyaannya di sini, nanti saya sampaikan.
stranger-passed-on = Ini bengkel jahit masker Omah Difabel. Pesannya saya sampaikan ke koordinator, jawabannya nanti di sini.
    .few = Pesannya saya sampaikan ke koordinator.
stranger-declines = Baik, tidak apa-apa. Data pendaftaran tidak ada yang disimpan. Kalau berubah pikiran, tulis: daftar.
    .few = Data pendaftaran tidak ada yang disimpan.
stranger-child = Yang menjahit di sini orang dewasa, ya. Anak boleh menemani. Kalau Ibu atau Bapak sendiri mau ikut, tulis: daftar.
    .few = Yang menjahit di sini orang dewasa.
stranger-pays-first = Mendaftar dan ikut menjahit di sini gratis, tidak ada yang harus dibayar. Kalau ada yang minta uang atas nama kami, jangan diberi.
    .few = Ikut menjahit di sini gratis, tidak ada yang harus dibayar.
stranger-private = Tenang, yang membaca hanya koordinator dan pembina. Tetangga dan penjahit lain tidak bisa. Keadaan anak atau kesehatan tidak perlu ditulis, dan tidak saya simpan.
    .few = Yang membaca hanya koordinator dan pembina.
stranger-papers = KTP dan surat-surat tidak perlu dikirim ke chat ini. Cukup nama, dan nomor HP kalau mau.
    .few = KTP tidak perlu dikirim ke sini.
stranger-writing = Bisa. Di sini semuanya lewat tulisan, tidak perlu telepon.
stranger-welcome = Boleh, dengan senang hati. Yang menjahit di sini difabel, orang tua ABK, dan tetangga sekitar. Menjahitnya di rumah, sebisanya saja. Pekerjaan yang pas dibicarakan dengan koordinator.
    .few = Boleh, dengan senang hati.
stranger-target = Tidak dimarahi dan tidak didenda. Menjahitnya semampunya saja, sedikit juga boleh.
    .few = Semampunya saja, tidak dimarahi.
stranger-machine = Belum punya mesin tidak apa-apa, tetap boleh mendaftar. Soal mesinnya dibicarakan dengan koordinator.
    .few = Belum punya mesin tetap boleh mendaftar.
stranger-at-home = Menjahitnya di rumah masing-masing. Antar dan ambilnya diatur dengan koordinator.
    .few = Menjahitnya di rumah masing-masing.
stranger-hires = Ya, ini bengkel jahit masker Omah Difabel. Yang menjahit difabel, orang tua ABK, dan tetangga sekitar, di rumah masing-masing.
    .few = Ya, ini bengkel jahit masker Omah Difabel.
stranger-flirts = Ini nomor kerja bengkel jahit. Di sini tidak melayani kenalan atau video call.
    .few = Ini nomor kerja bengkel jahit, tidak melayani kenalan.
stranger-others-data = Maaf, data penjahit tidak diberikan lewat chat.
stranger-danger = Kalau gawat, { $call }, telepon 119 atau minta tolong tetangga sekarang.
stranger-grief = Turut berduka cita, { $call }. Semoga keluarga diberi kekuatan.
    .few = Turut berduka cita, { $call }.
stranger-weary = Terima kasih sudah cerita. Capeknya wajar, dan tidak sendirian: di sini banyak orang tua yang anaknya juga istimewa.
    .few = Capeknya wajar, di sini banyak orang tua yang anaknya juga istimewa.
stranger-join = Kalau mau ikut menjahit, tulis: daftar. Mau bertanya lagi, tulis saja di sini.
    .few = Kalau mau ikut menjahit, tulis: daftar.
stranger-thanked = Sama-sama.
stranger-missent = Tidak apa-apa.
stranger-lost = Tidak usah pencet apa-apa, tulis saja seperti chat biasa. Mau ikut menjahit, tulis: daftar. Mau dibantu orang, tulis: bicara dengan koordinator.
    .few = Mau ikut menjahit, tulis: daftar.
stranger-passed-on-too = Ini juga saya sampaikan.
stranger-passed-on-before = Yang tadi sudah saya sampaikan ke koordinator, jawabannya nanti di sini. Tambahannya tulis sesudah dijawab, ya.
    .few = Yang tadi sudah saya sampaikan ke koordinator.
stranger-wants-to-talk =
    Orang yang belum terdaftar, akun “{ $called }”, ingin bicara dengan koordinator{ $words }
    Untuk menjawab, tekan Jawab.
    .few = Akun “{ $called }”, belum terdaftar, ingin bicara dengan koordinator{ $words }
stranger-file =
    { CAP($what) } dari orang yang belum terdaftar, akun “{ $called }”{ $words }
    Untuk menjawab, tekan Jawab.
    .few = { CAP($what) } dari akun “{ $called }”, belum terdaftar{ $words }
stranger-reply-what = Apa jawabannya? Tulis di sini, { $call }. Kalau tidak jadi, tulis: batal.
    .few = Tulis jawabannya di sini, { $call }, kalau tidak jadi tulis: batal.
stranger-reply-sent = Jawabannya sudah saya kirim, { $call }.
stranger-answered = Dari { $by }, koordinator bengkel jahit Omah Difabel: “{ $text }”
    .few = Dari { $by }: “{ $text }”
new-phone-kept = Saya simpan dulu. Dicatat sesudah koordinator memastikan.
    .few = Saya simpan dulu, dicatat sesudah koordinator memastikan.
new-phone-unknown = Akun “{ $called }” menulis dari HP baru dan menyebut dirinya { $name }. Kalau kenal orangnya, tulis: hp baru, lalu nama lengkapnya.
    .few = Akun “{ $called }” menyebut dirinya { $name } dengan HP baru, kalau kenal tulis: hp baru, lalu nama lengkapnya.
invite-unknown = Undangan ini sudah tidak bisa dipakai. Minta yang baru ke koordinator bengkel.
waiting-now = Sudah saya sampaikan ke koordinator, { $call }. Nanti kabarnya dikirim ke sini.
    .few = Sudah saya sampaikan ke koordinator, { $call }.
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
form-progress = Pertanyaan { $at } dari { $of }.
form-which = Yang mana yang mau diganti? Tulis misalnya: ganti nama, ganti telepon, ganti jam, atau ganti izin foto. Kalau sudah betul, tulis: kirim.
    .few = Tulis misalnya: ganti nama, atau kalau sudah betul tulis: kirim.
form-again-consent = Jawab ya kalau boleh, atau tidak kalau tidak boleh. Kalau mau bertanya dulu, tulis pertanyaannya.
    .few = Jawab ya kalau boleh, tidak kalau tidak boleh.
form-explain = { $at ->
    [whom] Kalau Ibu atau Bapak sendiri yang menjahit, tulis: saya sendiri. Kalau mendaftarkan anak atau orang lain, tulis: orang lain.
    [guardian] Ini nama Ibu atau Bapak yang mendaftarkan, bukan nama yang akan menjahit.
    [name] Cukup namanya saja.
    [call] Cukup nama panggilannya saja.
    [group] Kalau tidak mau menjawab, tulis: lewati.
    [away] Jawab ya atau tidak. Boleh juga: lewati.
    [workshop] Pilih salah satu, atau tulis: lewati.
    [phone] Tulis angkanya, misalnya: 0812 3456 7890.
    [experience] Tulis misalnya: baru belajar, sudah bisa, atau sudah lama.
    [machine] Tulis misalnya: punya, belum punya, atau pinjam.
    [pieces] Tulis satu angka. Belum tahu? Tulis: lewati.
    [hours] Tulis misalnya: sore. Belum tahu? Tulis: lewati.
    [helps] Tulis misalnya: pembaca layar, pesan pendek, atau tidak perlu.
    [none] Kalau sudah betul, tulis: kirim.
    [consent-pay] Yang dicatat upah, bayaran dan kasbon, masing-masing dengan harinya. Jawab ya atau tidak.
    [consent-work] Yang dicatat nama dan hasil jahitan. Chat ini memakai aplikasi buatan luar negeri. Jawab ya atau tidak.
    [consent-reminders] Kalau sampai sore belum ada kabar, saya tanya lewat chat ini. Jawab ya atau tidak.
    [consent-needs] Kelompoknya difabel, orang tua ABK, atau warga sekitar. Kebutuhan, misalnya pesannya dibuat pendek. Jawab ya atau tidak.
    [consent-photos] Fotonya bisa dipasang di cerita bengkel, misalnya di internet. Jawab ya atau tidak.
   *[other] Jawab ya kalau boleh, atau tidak kalau tidak boleh.
}
form-person = Mau dibantu orang? Tulis: bicara dengan koordinator.
    .few = Untuk dibantu orang, tulis: bicara dengan koordinator.
form-no-skip = Yang ini perlu dijawab dulu.
form-stale = Tombol itu dari pertanyaan yang sudah lewat. Untuk mengubah jawaban, tulis misalnya: ganti nama.
    .few = Tombol itu sudah lewat.
form-paused = Baik, tidak apa-apa. Saya tunggu. Kalau sudah siap, tulis: lanjut.
    .few = Saya tunggu, kalau sudah siap tulis: lanjut.
form-not-yet = Hasil jahitan baru bisa dicatat sesudah diterima bengkel.
form-waits = Pertanyaan tadi masih saya tunggu.
form-offer = Pendaftarannya belum selesai, tidak apa-apa. Mau dilanjutkan? Kalau tidak, tulis: batal.
    .few = Pendaftarannya mau dilanjutkan?
form-offer-consent = Pertanyaan tentang izin belum selesai, tidak apa-apa. Mau dilanjutkan?
    .few = Pertanyaan tentang izin mau dilanjutkan?
form-changed = Sudah diganti.
form-edited = Pesan yang diubah itu sudah saya lihat. Untuk mengganti jawaban, tulis misalnya: ganti nama.
    .whatsapp = Pesan yang diubah tidak bisa saya baca di WhatsApp. Untuk mengganti jawaban, tulis misalnya: ganti nama.
    .few-whatsapp = Untuk mengganti jawaban, tulis misalnya: ganti nama.
form-only-text = Yang ini tolong ditulis saja.
form-not-kept = Terima kasih sudah cerita. Soal kesehatan dan nama anak tidak saya simpan.
    .few = Nama anak dan kesehatan tidak saya simpan.
stranger-thinks = Silakan dipikir dulu, tidak apa-apa. Kalau sudah, tulis lagi di sini.
    .few = Silakan dipikir dulu.
form-heard = Terima kasih ceritanya. Kita lanjut pelan-pelan, ya.
    .few = Kita lanjut pelan-pelan, ya.
form-listened = Terima kasih sudah cerita. Saya dengarkan. Kalau mau bicara dulu dengan koordinator, atau datang melihat bengkelnya, tulis: bicara dengan koordinator.
    .few = Kalau mau bicara dulu dengan koordinator, tulis: bicara dengan koordinator.
form-name-later = Terima kasih. Namanya saya tanyakan sebentar lagi. Sekarang yang ini dulu, ya.
    .few = Namanya nanti, sekarang yang ini dulu.
form-ask-freely = Tidak apa-apa, tanya saja. Tidak perlu malu.
form-grown-ups = Yang menjahit di sini orang dewasa, ya. Kalau mau membantu menuliskan, boleh sekali. Minta orang di rumah ikut membaca.
    .few = Yang menjahit di sini orang dewasa, boleh bantu menuliskan.
form-ask-directly = Kalau ada pertanyaan soal itu, tanyakan langsung ke koordinator.
form-question-noted = Pertanyaannya saya catat. Nanti dijawab koordinator.
    .few = Pertanyaannya nanti dijawab koordinator.
form-forwarded = Sudah saya teruskan ke koordinator.
form-no-coordinator = Maaf, di sini belum ada koordinator. Tolong hubungi bengkel langsung.
    .few = Tolong hubungi bengkel langsung.
form-help = Jawab dengan tombol atau tulisan. Boleh juga tulis: kembali, lewati, ulangi, atau batal. Untuk dibantu orang, tulis: bicara dengan koordinator.
form-wants-to-talk = { $name } sedang mendaftar dan ingin bicara dengan koordinator. { $phone ->
    [none] Nomornya belum ditulis.
   *[other] Nomornya { $phone }.
} Pesannya: “{ $text }”
enrol-everybody = Boleh, dengan senang hati. Yang menjahit di sini difabel, orang tua ABK, dan tetangga sekitar. Kalau mau tanya dulu, tulis: bicara dengan koordinator. Soal kesehatan tidak saya simpan.
    .few = Boleh, dengan senang hati, kalau mau tanya dulu tulis: bicara dengan koordinator.
enrol-begin =
    Selamat datang di Omah Difabel. Ini pendaftaran penjahit masker.
    Menjahitnya di rumah, hasilnya ditulis di chat ini, upahnya dihitung per masker. Mendaftar tidak bayar.
    Pertanyaannya satu-satu, jawab pelan-pelan saja. Boleh pakai tombol, boleh ditulis.
enrol-already = { $call } sudah terdaftar. Untuk mendaftarkan orang lain, tulis: daftarkan teman.
enrol-cancelled = Baik, pendaftaran dibatalkan. Tidak ada yang disimpan. Kalau mau mendaftar lagi, tulis: daftar.
enrol-refused = Baik, tidak apa-apa. Tanpa izin itu hasil jahitan tidak bisa dicatat dan dibayar, jadi pendaftaran berhenti di sini. Tidak ada yang disimpan. Kalau berubah pikiran, tulis: daftar.
enrol-ask-whom = Yang akan menjahit siapa: Ibu atau Bapak sendiri, atau orang lain?
enrol-ask-guardian = Ibu atau Bapak yang mendaftarkan, namanya siapa?
enrol-ask-consent-work = Untuk menghitung upah, bengkel perlu mencatat nama dan hasil jahitan. Pesannya lewat Telegram, perusahaan luar negeri. Boleh dicatat?
    .whatsapp = Untuk menghitung upah, bengkel perlu mencatat nama dan hasil jahitan. Pesannya lewat WhatsApp milik Meta, perusahaan luar negeri. Boleh dicatat?
    .few = Boleh nama dan hasil jahitan dicatat bengkel?
enrol-ask-consent-pay = Boleh upah, bayaran dan kasbonnya dicatat di sini? Yang melihat hanya yang mengurus upah, dan siapa yang melihat bisa dibaca di: data saya. Kalau tidak boleh, upahnya dihitung di kertas di bengkel.
    .few = Boleh upah dan kasbonnya dicatat di sini?
pay-begin = Satu pertanyaan tentang upah.
pay-cancelled = Baik. Upahnya belum dicatat. Kalau mau, tulis: izin upah.
enrol-ask-consent-reminders = Boleh diingatkan lewat chat kalau belum ada kabar? Pengingat bisa dimatikan kapan saja.
enrol-ask-consent-needs = Boleh kelompok dan kebutuhan khusus dicatat? Ini hanya supaya pekerjaannya pas. Kalau tidak mau, tidak apa-apa.
enrol-ask-consent-photos = Boleh foto saat bekerja dipakai untuk cerita bengkel? Boleh tidak, pekerjaannya tetap sama.
enrol-ask-name-other = Sekarang tentang yang akan menjahit. Siapa nama lengkapnya?
    .few = Siapa nama lengkap yang akan menjahit?
enrol-ask-call-other = { $name } mau dipanggil apa? Misalnya: Mbak Dewi.
enrol-ask-name = Nama lengkapnya siapa? Misalnya: Sri Wahyuni.
enrol-ask-call = Mau dipanggil apa? Misalnya: Bu Sri.
enrol-ask-group = Kalau berkenan, masuk kelompok yang mana? Boleh dilewati.
enrol-ask-away = Apakah kadang pekerjaannya harus ditinggal dulu untuk anak? Cukup ya atau tidak, nama anak dan keadaannya tidak perlu ditulis.
enrol-ask-workshop = Bengkel mana yang paling dekat?
enrol-ask-phone = Nomor HP yang bisa dihubungi berapa? Tekan tombol, atau tulis nomornya. Boleh juga: lewati.
    .whatsapp = Nomor HP yang bisa dihubungi berapa? Tulis nomornya. Boleh juga: lewati.
enrol-ask-experience = Bagaimana pengalaman menjahitnya?
enrol-ask-machine = Apakah punya mesin jahit di rumah?
enrol-ask-pieces = Kira-kira ingin menjahit berapa masker sehari? Tulis angkanya, misalnya: 15.
enrol-ask-hours = Biasanya bisa menjahit jam berapa? Misalnya: pagi, atau jam 8 sampai 12.
enrol-ask-helps = Apa yang memudahkan Ibu atau Bapak memakai chat ini? Boleh pilih satu, atau tulis beberapa.
enrol-read-back =
    Ini yang akan dikirim ke koordinator:
    { $lines }
    Sudah betul? Untuk mengubah, tulis misalnya: ganti nama.
enrol-name = Nama: { $value }.
enrol-call = Dipanggil: { $value }.
enrol-guardian = Izin diberikan oleh: { $value }.
enrol-group = Kelompok: { $value ->
    [difabel] difabel
    [abk] orang tua ABK
    [warga] warga sekitar
   *[none] tidak disebut
}.
enrol-away = Kadang harus ditinggal untuk anak: { $value ->
    [true] ya
    [false] tidak
   *[none] tidak disebut
}.
enrol-workshop = Bengkel: { $value }.
enrol-phone = { $value ->
    [none] Nomor HP belum ditulis.
   *[other] Nomor HP: { $value }.
}
enrol-experience = Menjahit: { $value ->
    [new] baru belajar
    [well] sudah bisa
    [long] sudah lama
   *[other] { $value }
}.
enrol-machine = Mesin jahit: { $value ->
    [own] punya
    [none] belum punya
   *[other] { $value }
}.
enrol-pieces = { $value ->
    [none] Jumlah sehari belum tentu.
   *[other] Sehari kira-kira { $value } masker.
}
enrol-hours = Waktu menjahit: { $value ->
    [none] tidak tentu
   *[other] { $value }
}.
enrol-helps = Tidak perlu bantuan khusus.
enrol-help-reader = Memakai pembaca layar.
enrol-help-few = Pesannya dibuat singkat.
enrol-help-slow = Tidak diingatkan dua kali.
enrol-help-call = Lebih suka ditelepon.
enrol-brought-by = Diajak oleh: { $value }.
enrol-questions = Pertanyaannya: “{ $value }”
consent-yes-work = Hasil jahitan dicatat.
consent-yes-pay = Upah, bayaran dan kasbon dicatat.
consent-yes-reminders = Boleh diingatkan lewat chat.
consent-yes-needs = Kelompok dan kebutuhan boleh dicatat.
consent-yes-photos = Foto boleh dipakai.
consent-no-work = Hasil jahitan tidak dicatat.
consent-no-pay = Upah, bayaran dan kasbon yang baru tidak dicatat. Yang sudah dihitung tetap dibayar.
consent-no-reminders = Tidak diingatkan lewat chat.
consent-no-needs = Kelompok dan kebutuhan tidak dicatat.
consent-no-photos = Foto tidak dipakai.
consent-begin = Beberapa pertanyaan tentang izin. Yang tidak diizinkan tidak disimpan.
consent-cancelled = Baik. Yang sudah dijawab tadi dicatat, yang lain tetap.
consents-kept = Terima kasih, { $call }. Izinnya sudah dicatat. Bisa diubah kapan saja, tulis: izin.
    .few = Izinnya sudah dicatat, { $call }.
consent-withdraw-which = Izin yang mana, { $call }? Tulis misalnya: cabut izin pengingat, cabut izin foto, cabut izin kelompok, cabut izin upah, atau cabut izin kerja.
    .few = Tulis: cabut izin pengingat, foto, kelompok, upah, atau kerja.
consent-withdrawn =
    Izinnya sudah dicabut, { $call }.
    { $lines }
    .few = { $lines }
consent-work-withdrawn =
    Izin catatan kerja dicabut, { $call }. Mulai sekarang hasil jahitan tidak dicatat.
    { $lines }
    Catatan lama tetap dipakai untuk upahnya. Untuk menghapus semua data, tulis: hapus data saya. Untuk ikut lagi, tulis: izin.
    .few = Mulai sekarang hasil jahitan tidak dicatat, untuk ikut lagi tulis: izin.
consent-pay-kept = Terima kasih, { $call }. Upahnya dihitung di sini. Untuk melihat, tulis: upah saya. Kalau berubah pikiran, tulis: cabut izin upah.
    .few = Upahnya dihitung di sini, untuk melihat tulis: upah saya.
consent-pay-refused = Baik, { $call }, tidak apa-apa. Upahnya dihitung dan dibayar dengan catatan di kertas, di bengkel. Kalau berubah pikiran, tulis: izin upah.
    .few = Upahnya dihitung di kertas, kalau berubah pikiran tulis: izin upah.
consent-pay-refused-told = { $name } memilih upahnya tidak dicatat di bot. Tolong dihitung dan dibayar dengan catatan di kertas.{ $owed ->
        [0] {""}
       *[other] {" "}Yang sudah dihitung dan belum dibayar Rp{ $owed }.
    }
consent-withdrawn-told = { $name } mencabut izin catatan kerja. Hasilnya tidak dicatat lagi, upah yang ada tetap dihitung.
applicant-ask-what = Apa yang mau ditanyakan ke { $name }? Tulis pertanyaannya, nanti saya sampaikan.
applicant-asked = Pesan dari { $by } untuk { $call }: “{ $text }” Jawab di sini saja.
applicant-asked-done = Pertanyaannya sudah disampaikan ke { $name }.
applicant-unreachable = { $name } tidak memakai bot ini. Tolong dihubungi langsung.
applicant-answered = Jawaban { $name }: “{ $text }”
applicant-waits = { $name } sudah menunggu keputusan { $days } hari.
relayed-private = Soal keluarga dan kesehatan tidak saya tulis ke siapa pun, { $call }. Tulis jawabannya tanpa itu, ya.
relayed = Jawabannya sudah saya sampaikan, { $call }.
speaking-now = Sekarang { $call } yang menulis. Kalau orang lain, tekan namanya, atau tulis misalnya: saya Ani.
speaking-not-yet = { $call } belum diterima, jadi belum bisa dicatat. Kalau ini punya orang lain di HP ini, tekan namanya, lalu tulis lagi.
    .few = { $call } belum diterima, kalau ini punya orang lain tekan namanya.
speaking-who = Sekarang { $call } yang menulis. Siapa yang mau menulis?
    .few = Siapa yang mau menulis?
share-not-coordinator = HP koordinator dan pembina tidak bisa dipakai bersama, { $call }. Pakai HP lain untuk mendaftar.
    .few = Pakai HP lain untuk mendaftar, { $call }.
share-full = Satu HP hanya bisa dipakai { $count } orang.
shared-how = HP ini dipakai bersama. Kalau { $call } yang menulis, tulis dulu: saya { $name }
    .few = Kalau { $call } yang menulis, tulis dulu: saya { $name }
own-data-file = Semua data, dalam satu berkas.
own-data-made = { $pieces } masker tercatat, dalam { $days } hari, sejak { DAY($date) }.
own-data-read = Kelompok dan kebutuhan dilihat { $name ->
    [none] pengurus di laptop bengkel
   *[other] { $name }
}, { $date }.
own-data-read-pay = Upah dilihat { $name ->
    [none] pengurus di laptop bengkel
   *[other] { $name }
}, { $date }.
own-change-what = { $column ->
    [name] Nama lengkap yang betul siapa? Misalnya: Sri Wahyuni.
    [call_name] Mau dipanggil apa? Misalnya: Bu Sri.
    [phone] Nomor HP yang baru berapa?
    [usual_pieces] Mau menjahit berapa masker sehari?
    [experience] Bagaimana pengalaman menjahitnya?
    [machine] Mesin jahitnya apa?
    [hours] Biasanya bisa menjahit jam berapa?
    [community] Kelompok yang mana? Tulis: difabel, orang tua ABK, atau warga sekitar.
   *[access] Apa yang memudahkan? Tulis: pembaca layar, kata singkat, jangan buru-buru, ditelepon, atau tidak perlu.
}
own-change-how = Apa yang mau diganti, { $call }? Tulis misalnya: ganti nama, ganti panggilan, ganti telepon, ganti kelompok, ganti mesin, ganti jam, ganti target, atau ganti bantuan.
    .few = Tulis misalnya: ganti nama, ganti telepon, ganti mesin, atau ganti jam.
own-change-unread = Maaf, itu belum saya paham, { $call }.
own-change-consent = Itu belum boleh dicatat, { $call }. Kalau setuju dicatat, tulis dulu: izin.
    .few = Kalau itu boleh dicatat, { $call }, tulis dulu: izin.
own-change-dropped = Baik, { $call }. Tidak ada yang diganti.
own-changed = Sudah diganti, { $call }. Untuk melihat semuanya, tulis: data saya.
own-changed-told = { $was } mengganti { $column ->
    [name] namanya menjadi { $name }.
   *[phone] nomor HP-nya.
}
erase-ask =
    Kalau dihapus, { $call }, nama, nomor, izin dan semua pesan hilang, dan tidak bisa dikembalikan.
    Jumlah masker tetap ada, tanpa nama. { $owes ->
        [true] Ini yang belum selesai, sebaiknya dibereskan dulu:
       *[false] {""}
    }
    { $lines }
    Yakin mau dihapus?
    .few = Semua data hilang dan tidak bisa kembali, yakin mau dihapus, { $call }?
leaving-home = Bahan di rumah: { $goods }.
leaving-coming = Bahan di jalan: { $goods }.
leaving-lent = Dipinjam: { $thing }.
leaving-unchecked = Masker belum dicek: { $pieces }.
leaving-mending = Masker perlu diperbaiki: { $pieces }.
leaving-owed = Upah belum dibayar: Rp{ $amount }.
leaving-paying = Upah dibayar, belum dipastikan diterima: Rp{ $amount }.
erased-told-open =
    Yang masih ada dari #{ $number }:
    { $lines }
    { $ways }
    .few = Dari #{ $number } masih ada yang belum selesai.
erased-way-lent = Kalau pinjamannya kembali, tulis: pinjaman kembali #{ $number }. Kalau tidak kembali: pinjaman hapus #{ $number }.
erased-way-owed = Kalau upahnya dibayar, tulis: bayar #{ $number }.
erased-way-unchecked = Kalau maskernya dicek, tulis misalnya: cek #{ $number } semua bagus.
erase-dropped = Baik, { $call }. Datanya tetap ada.
erased = Semua data sudah dihapus. Terima kasih. Kalau mau ikut lagi, tulis: daftar.
erased-told = Satu orang menghapus datanya. Di catatan sekarang bernama #{ $number }. Jumlah maskernya tetap.
roster =
    { $count } orang:
    { $lines }
    Untuk mencari, tulis misalnya: cari Sri.
roster-empty = Belum ada orang di daftar.
roster-none = Tidak ada orang bernama “{ $name }” di daftar ini.
roster-several = Ada beberapa orang bernama “{ $name }”. Tulis nama lengkapnya.
roster-found =
    { $lines }
roster-line = { $name }, { $role ->
    [tailor] penjahit
    [courier] kurir
    [coordinator] koordinator
   *[lead] pembina
}, { $workshop ->
    [none] tanpa bengkel
   *[other] { $workshop }
}{ $state ->
    [active] .
    [waiting] , menunggu keputusan.
   *[paused] , sedang jeda.
}
roster-one = { $name }, { $role ->
    [tailor] penjahit
    [courier] kurir
    [coordinator] koordinator
   *[lead] pembina
}, { $workshop ->
    [none] tanpa bengkel
   *[other] { $workshop }
}{ $state ->
    [active] .
    [waiting] , menunggu keputusan.
   *[paused] , sedang jeda.
} { $phone ->
    [none] Nomor HP belum ada.
   *[other] HP { $phone }.
} { $bot ->
    [true] Memakai bot.
   *[false] Tidak memakai bot.
}
roster-paused = { $name } dijeda. Tidak diingatkan, sampai menulis lagi. Untuk melanjutkan, tulis: lanjutkan { $name }
roster-resumed = { $name } dilanjutkan.
roster-state = { $name } { $state ->
    [active] sedang aktif.
    [waiting] masih menunggu keputusan.
    [already] sudah dijeda.
    [decides] bukan penjahit, jadi tidak perlu dijeda.
   *[paused] sedang jeda, dan hanya bisa melanjutkan sendiri.
}
roster-move-how = Tulis misalnya: pindah bengkel Sri ke Batu.
roster-no-workshop = Tidak ada bengkel bernama “{ $name }”.
roster-moved = { $name } sekarang di bengkel { $workshop }.
roster-moved-told = { $name } pindah ke bengkel { $workshop }.
you-are-moved = Mulai sekarang { $call } di bengkel { $workshop }.
roster-role-how = Tulis misalnya: peran Sri kurir. Perannya: penjahit, kurir, koordinator, atau pembina.
roster-own-role = Peran sendiri tidak bisa diubah sendiri, { $call }. Minta pembina lain.
roster-role = { $name } sekarang { $role ->
    [tailor] penjahit.
    [courier] kurir.
    [coordinator] koordinator.
   *[lead] pembina.
}
you-are-now = Mulai sekarang { $call } menjadi { $role ->
    [tailor] penjahit.
    [courier] kurir.
    [coordinator] koordinator.
   *[lead] pembina.
} Untuk melihat yang bisa dibantu, tulis: bantuan.
roster-role-shared = HP { $name } dipakai bersama orang lain. Koordinator dan pembina perlu HP sendiri.
roster-merge-tailors = Hanya penjahit dan kurir yang bisa digabung.
merged-told = Ada HP lain yang sekarang juga dicatat atas nama { $call }. Kalau tidak betul, tulis: bicara dengan koordinator.
    .few = HP lain juga dicatat atas nama { $call }, kalau tidak betul hubungi koordinator.
new-phone-refused = HP itu tidak dihubungkan dengan { $name }.
roster-merge-how = Tulis misalnya: gabung Sri W dengan Sri Wahyuni. Yang pertama dilepas, yang kedua tetap.
roster-merge-both = { $name } sudah punya catatan, jadi belum bisa digabung. Kalau { $other } yang kosong, tulis namanya dulu.
roster-merge-ask = { $name } sama orangnya dengan { $other }? Akun { $name } nanti memakai catatan { $other }.
roster-merged = Sudah digabung. Yang tetap: { $name }.
roster-dropped = Baik, tidak ada yang berubah.
you-are-merged = Mulai sekarang pesan dari HP ini dicatat atas nama { $call }.
new-phone-asked = { $name } menulis dari HP baru, akun “{ $called }”. Kalau betul, HP lama dilepas. Betul orangnya?
new-phone-done = { $name } sekarang memakai HP yang baru.
new-phone-yours = HP ini sekarang terhubung, { $call }. Kalau ada masker yang jadi, tulis jumlahnya, misalnya: setor 25.
new-phone-wait = Terima kasih. Koordinator memastikan dulu. Nanti kabarnya dikirim ke sini.
    .few = Tunggu kabar dari koordinator.
new-phone-code = Kirim kode ini ke { $name }, lalu minta menulisnya di HP yang baru: /start { $code }
    .whatsapp = Kirim kode ini ke { $name }, lalu minta menulisnya di HP yang baru: daftar { $code }
phone-left = HP ini tidak terhubung lagi, { $call }. Kalau ini keliru, hubungi koordinator.
    .few = HP ini tidak terhubung lagi, { $call }.
accept-ask = { $name } diterima sebagai penjahit. Betul, { $call }?
button-accept-yes = Ya, terima
refuse-ask = { $name } belum bisa diterima, dan datanya dihapus. Betul, { $call }?
    .few = { $name } ditolak dan datanya dihapus, betul?
refuse-dropped = Baik, { $call }. Tidak ada yang berubah.
button-refuse-erase = Ya, tolak
duty-name = { $duty ->
    [store] gudang
    [inspector] pemeriksa
    [treasurer] bendahara
    [courier] kurir
   *[observer] pengamat
}
duty-given = { $duty ->
    [store] { $name } sekarang memegang gudang.
    [inspector] { $name } sekarang pemeriksa. Ia boleh mengecek kantong orang lain.
    [treasurer] { $name } sekarang bendahara.
    [courier] { $name } sekarang kurir. Kalau tidak ikut menjahit, tulis: { $name } tidak menjahit.
   *[observer] { $name } sekarang pengamat. Ia melihat jumlah, tanpa nama orang.
}
duty-taken = { $duty ->
    [store] { $name } tidak memegang gudang lagi.
    [inspector] { $name } bukan pemeriksa lagi.
    [treasurer] { $name } bukan bendahara lagi.
    [courier] { $name } bukan kurir lagi.
   *[observer] { $name } bukan pengamat lagi.
}
duty-had = { $name } sudah bertugas itu: { $duty ->
    [store] gudang
    [inspector] pemeriksa
    [treasurer] bendahara
    [courier] kurir
   *[observer] pengamat
}.
duty-had-not = { $duty ->
    [store] { $name } memang tidak memegang gudang.
    [inspector] { $name } memang bukan pemeriksa.
    [treasurer] { $name } memang bukan bendahara.
    [courier] { $name } memang bukan kurir.
   *[observer] { $name } memang bukan pengamat.
}
duty-by-role = { $name } kurir karena perannya{ $duty ->
   *[courier] { "" }
}. Untuk mengubahnya, tulis: peran { $name } penjahit
duty-own = Tugas sendiri tidak bisa diberi sendiri, { $call }. Minta pembina lain.
duty-only-lead = Tugas diberi dan dicabut oleh pembina. Diteruskan ke pembina, { $call }?
duty-shared = HP { $name } dipakai bersama orang lain. Pemegang tugas ini perlu HP sendiri.
duty-given-told = { $duty ->
    [store] { $call } sekarang memegang gudang. Tulis misalnya: gudang, permintaan, atau: masuk kain 10 meter.
    [inspector] { $call } sekarang boleh mengecek kantong penjahit lain. Tulis misalnya: cek Sri 24: 22 bagus, 2 perbaiki.
    [treasurer] { $call } sekarang bendahara. Untuk melihat alat dan modal yang dipinjam, tulis: pinjaman.
    [courier] { $call } sekarang kurir. Untuk melihat yang perlu diantar, tulis: antaran.
   *[observer] { $call } sekarang pengamat. Untuk melihat jumlah hari ini, tulis: rekap. Untuk pesanan, tulis: pesanan.
}
duty-taken-told = { $duty ->
    [store] { $call } tidak memegang gudang lagi. Terima kasih sudah membantu.
    [inspector] { $call } tidak perlu mengecek kantong lagi. Terima kasih sudah membantu.
    [treasurer] { $call } tidak menjadi bendahara lagi. Terima kasih sudah membantu.
    [courier] { $call } tidak perlu mengantar lagi. Terima kasih sudah membantu.
   *[observer] { $call } tidak menjadi pengamat lagi. Terima kasih.
}
duties =
    { $lines }
    Untuk memberi tugas, tulis misalnya: tugas Wati gudang. Untuk mencabut: cabut tugas Wati gudang.
duties-line = { $name }: { $duties }.
duties-nobody = Di sini belum ada { $duty ->
        [store] penjaga gudang
        [inspector] pemeriksa
        [treasurer] bendahara
        [courier] kurir
       *[observer] pengamat
    }. Pembina bisa menulis misalnya: tugas Wati { $duty ->
        [store] gudang
        [inspector] pemeriksa
        [treasurer] bendahara
        [courier] kurir
       *[observer] pengamat
    }.
duties-none = Belum ada yang diberi tugas. Pembina bisa menulis misalnya: tugas Wati gudang. Tugasnya: gudang, pemeriksa, bendahara, kurir, pengamat.
duties-none-of = { $name } tidak punya tugas lain.
duties-yours = Tugas { $call }: { $duties }.
duties-none-yours = { $call } tidak punya tugas lain.
sews = { $name } ikut menjahit. Kabarnya ditunggu di rekap.
sews-own = { $call } tercatat tidak menjahit. { $pieces } masker ini jahitan { $call } sendiri?
    .few = Ini jahitan { $call } sendiri?
sews-own-not = Baik, { $call }. Tidak dicatat. Kalau milik penjahit lain, tulis namanya, misalnya: Sri 20.
    .few = Tidak dicatat, { $call }.
sews-not = { $name } tidak menjahit. Tidak ditunggu di rekap dan tidak diingatkan.
imported-told = Data { $call } diperbarui koordinator dari laptop: { $what }. Kalau tidak betul, tulis: data saya.
    .few = Data { $call } diperbarui: { $what }, kalau tidak betul tulis: data saya.

applicants-waiting = { $count ->
    [0] Tidak ada yang menunggu diterima, { $call }.
   *[other] { $count } orang menunggu: { $names }. Tulis misalnya: terima, lalu namanya.
}
workshops =
    { $count } bengkel:
    { $lines }
    Untuk menambah, tulis misalnya: bengkel baru: Kota Batu. Untuk ganti nama: ganti nama bengkel Kota jadi Kota Malang.
workshop-line = { $name }: { $count } penjahit, { $by ->
    [none] belum ada koordinator
   *[other] koordinator { $by }
}, hari ini { $open ->
    [true] buka.
   *[false] tutup.
}
workshops-none = Belum ada bengkel. Tulis misalnya: bengkel baru: Kota Batu.
workshop-only-lead = Bengkel ditambah, diganti namanya dan dihapus oleh pembina.
workshop-there = Bengkel { $name } sudah ada.
workshop-near = “{ $name }” mirip bengkel { $near } yang sudah ada. Memang bengkel lain, { $call }?
workshop-dropped = Baik, tidak ada bengkel baru.
workshop-made = Bengkel { $name } ditambahkan. Untuk mengisi, tulis misalnya: pindahkan Sri ke { $name }. Untuk orang baru: undang penjahit ke { $name }.
workshop-renamed = Bengkel { $was } sekarang bernama { $name }.
invite-has-one = { $name } sudah memakai bot. Kalau HP-nya ganti, tulis: hp baru { $name }
invite-only-lead = Koordinator dan pembina diundang oleh pembina.
invite-own-workshop = Undangan hanya untuk bengkel sendiri.
invite-for =
    Undangan untuk { $name }, sekali pakai, sampai { DAY($date) } jam { $hour }. Teruskan ini:
    { $how }
invite-for-new =
    Undangan untuk { $role ->
        [tailor] penjahit
        [courier] kurir
        [coordinator] koordinator
       *[lead] pembina
    } baru, satu orang, sampai { DAY($date) } jam { $hour }. Teruskan ini:
    { $how }
invite-link = https://t.me/{ $bot }?start={ $code }
invite-code = Buka bot bengkel, lalu tulis: /start { $code }

# Bringing others along

referral-code = Kalau tautan itu tidak bisa dibuka, temannya menulis ini ke bot bengkel: kode { $code }
referral-link =
    Terima kasih sudah mengajak, { $call }. Teruskan ini ke temannya. Sekali pakai, untuk satu orang, sampai { DAY($date) } jam { $hour }:
    { $how }
    Nanti ia mengisi pendaftaran, dan koordinator yang memutuskan. Kalau ia memakai HP ini juga, tulis: daftarkan teman.
    .few = { $call }, teruskan ini ke temannya: { $how }
referral-many = Masih ada { $count } tautan { $call } yang belum dipakai. Pakai yang itu dulu, ya.
referral-brought = { $count ->
    [0] Belum ada yang datang lewat ajakan { $name }.
   *[other] Lewat ajakan { $name }: { $names }.
}
referral-by = { $by ->
    [none] { $name } datang sendiri, tidak lewat ajakan.
   *[other] { $name } diajak oleh { $by }.
}
referral-line = { $name }: { $names }
referral-all =
    Yang datang lewat ajakan:
    { $lines }
    .few = { $lines }
referral-none = Belum ada yang datang lewat ajakan.

# A workshop that is no more

workshop-shut-ask = Bengkel { $name } dihapus untuk seterusnya, { $call }? Di sana sudah tidak ada orang dan barang.
    .few = Bengkel { $name } dihapus untuk seterusnya, { $call }?
workshop-shut = Bengkel { $name } dihapus dari daftar. Catatan lamanya tetap ada.
workshop-not-empty = Bengkel { $name } belum kosong, masih ada: { $lines }. Selesaikan atau pindahkan dulu, lalu tulis lagi.
    .few = Bengkel { $name } belum kosong, masih ada: { $lines }.
workshop-has-people = { $count } orang ({ $names })
workshop-has-goods = { $goods }
workshop-has-masks = { $pieces } masker jadi
workshop-has-on-its-way = kiriman yang belum sampai
workshop-has-lent = pekerjaan yang dipinjamkan
roster-phone-own = Nomor HP ditulis orangnya sendiri dari HP-nya: ganti telepon 0812…. Kalau HP-nya baru, tulis misalnya: hp baru Sri.
    .few = Orangnya sendiri menulis: ganti telepon, lalu nomornya.

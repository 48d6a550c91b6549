# What goes to a person

dropped-forward = Baik, { $call }. Tidak saya teruskan.
    .few = Tidak saya teruskan, { $call }.
heard-greeting = Halo, { $call }. Kalau ada masker yang jadi, tulis jumlahnya, misalnya: setor 25.
    .few = Kalau ada masker yang jadi, { $call }, tulis jumlahnya, misalnya: setor 25.
heard-salam = Waalaikumsalam, { $call }. Kalau ada masker yang jadi, tulis jumlahnya, misalnya: setor 25.
    .few = { $call }, waalaikumsalam, kalau ada masker yang jadi tulis misalnya: setor 25.
heard-question = Itu belum bisa saya jawab, { $call }. Mau saya teruskan ke koordinator?
    .few = Itu belum bisa saya jawab, { $call }, mau saya teruskan ke koordinator?
heard-other = Maaf, saya belum paham, { $call }. Mau saya teruskan ke koordinator?
    .few = Saya belum paham, { $call }, mau saya teruskan ke koordinator?
forwarded = Pesan dari { $name }: “{ $text }”
wants-to-talk = { $name } ingin bicara dengan koordinator.
question-forwarded = Pertanyaannya saya teruskan ke koordinator.
forward-done = Sudah saya teruskan ke koordinator, { $call }.
no-coordinator = Maaf, { $call }, di sini belum ada koordinator. Tolong hubungi langsung.
    .few = Di sini belum ada koordinator, { $call }, tolong hubungi bengkel langsung.
relay-private = Nama anak dan keadaan kesehatan tidak saya teruskan lewat chat, { $call }. Bicarakan langsung dengan koordinator, atau tulis tanpa itu.
    .few = Soal anak dan kesehatan, { $call }, bicarakan langsung dengan koordinator.

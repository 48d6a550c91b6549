# Loans

rupiah = Rp{ $amount }
thing-counted = { $name } { $count }
lent = { CAP($thing) } dipinjamkan ke { $name }, dari { $fund }. { $name } sudah diberi tahu.
lent-told = { CAP($thing) } dipinjamkan ke { $call }, dari { $fund }. Kalau tidak betul, tulis: bicara dengan koordinator.
    .few = { CAP($thing) } dipinjamkan ke { $call }, kalau tidak betul tulis: bicara dengan koordinator.
loan-how = Tulis siapa dan apa, misalnya: pinjami Sri: mesin jahit 1 dari CSR. Atau: pinjami Sri: uang 200.000.
loans =
    Yang sedang dipinjam:
    { $lines }
loans-none = Tidak ada yang sedang dipinjam.
loans-fund = { $workshop }, dari { $fund }:
loan-line = { $name }: { $thing }.
loans-own =
    Yang dipinjam { $call }:
    { $lines }
    .few = Yang dipinjam { $call }: { $lines }
loan-own = { CAP($thing) }, dari { $fund }.
loans-none-own = Tidak ada yang dipinjam, { $call }.
loans-none-of = { $name } tidak meminjam apa-apa.
loan-which =
    Yang dipinjam { $name }:
    { $lines }
    Tulis yang mana, misalnya: pinjaman kembali { $name }: mesin jahit 1 dari CSR.
loan-which-off =
    Yang dipinjam { $name }:
    { $lines }
    Tulis yang mana, misalnya: pinjaman hapus { $name }: mesin jahit 1 dari CSR.
loan-returned = { CAP($thing) } dari { $name } sudah kembali.
loan-returned-told = { CAP($thing) } dicatat sudah kembali, { $call }. Terima kasih.
write-off-agree = { $name } mau menghapus pinjaman { $tailor }: { $thing }. Setuju dicatat?
write-off-proposed = Pinjaman { $name }: { $thing }. Menghapusnya perlu orang kedua. Sudah saya tanyakan.
write-off-nobody = Pinjaman { $name }: { $thing }. Menghapusnya perlu orang kedua. Belum ada koordinator lain atau pembina yang memakai bot.
leaving-ask =
    { $name } berhenti. Yang masih ada:
    { $lines }
    Kalau dicatat berhenti sekarang, itu semua tetap tercatat. Catat, { $call }?
leaving-ask-nothing = { $name } berhenti. Tidak ada bahan, pinjaman atau upah yang tertinggal. Catat, { $call }?{ $lines ->
   *[other] { "" }
}
leaving-dropped = Baik, tidak dicatat berhenti.
leaving-told =
    { $call } dicatat berhenti. Terima kasih sudah menjahit bersama.
    { $lines }
    Kalau tidak betul, hubungi koordinator. Untuk menghapus data, tulis: hapus data saya.
    .few = { $call } dicatat berhenti, terima kasih sudah menjahit bersama, kalau tidak betul hubungi koordinator.
leaving-done =
    { $name } dicatat berhenti. Yang masih ada tetap tercatat:
    { $lines }
    Untuk melihatnya lagi, tulis: siapa yang berhenti. Kalau kembali bekerja, tulis: { $name } kembali bekerja.
leaving-done-nothing = { $name } dicatat berhenti. Kalau kembali bekerja, tulis: { $name } kembali bekerja.{ $lines ->
   *[other] { "" }
}
returned = { $name } bekerja lagi.
returned-invite = { $name } bekerja lagi. Supaya bisa memakai bot, tulis: undang { $name }
returned-told = Selamat datang kembali, { $call }. Kalau ada masker yang jadi, tulis jumlahnya, misalnya: setor 25.
stopped =
    Yang sudah berhenti:
    { $lines }
stopped-line = { $name }
stopped-nobody = Belum ada yang berhenti.
stopped-still = { $call } sudah tercatat berhenti, jadi ini tidak dicatat. Mau ikut lagi? Hubungi koordinator. Untuk melihat atau menghapus data, tulis: data saya, atau: hapus data saya.
    .few = { $call } sudah tercatat berhenti, kalau mau ikut lagi hubungi koordinator.

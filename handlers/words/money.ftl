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

# What is said where nothing else is

stale =
    Tombol itu sudah lewat, { $call }.
    { $totals }
report-how =
    Tulis saja jumlah masker yang sudah jadi, { $call }. Misalnya: setor 25.
    Boleh juga: 2 lusin. Atau: 50 tapi 3 cacat. Atau: kemarin 20.
    .few = Tulis jumlah masker yang sudah jadi, { $call }, misalnya: setor 25.
question-dropped = Baik, { $call }. Yang tadi tidak saya catat. Kalau mau lapor, tulis angkanya, misalnya: setor 25.
    .few = Yang tadi tidak saya catat, { $call }, kalau mau lapor tulis misalnya: setor 25.
dropped-stays =
    Baik, { $call }. Catatannya tetap.
    { $totals }
    .few = Catatannya tetap, { $call }.
doubt-dropped = Yang { $pieces } masker tadi belum saya catat. Kalau betul, tulis lagi nanti.
    .few = Yang { $pieces } masker tadi belum saya catat.
question-left = Yang { $pieces } masker tadi tidak saya catat. Yang dicatat yang baru saja.
    .few = { $pieces } masker yang tadi tidak saya catat, yang dicatat hanya yang baru saja.
correction-some = Jadi yang bagus semuanya berapa, { $call }? Tulis angkanya, misalnya: harusnya 52.
    .few = Yang bagus semuanya berapa, tulis misalnya: harusnya 52.
correction-how-many = Berapa jumlah yang betul, { $call }? Tulis angkanya, misalnya: harusnya 52.
undo-press = Pesan barusan tidak mencatat apa-apa, { $call }. Untuk membatalkan catatan sebelumnya, tekan Batalkan di bawahnya.
edit-ignored = Pesan yang diubah itu sudah saya lihat, { $call }. Tidak ada catatan yang berubah.
heard-thanks = Sama-sama, { $call }.
    .few = Sama-sama, { $call }.
heard-promise = Baik, { $call }. Belum saya catat. Kalau sudah jadi, tulis jumlahnya, misalnya: setor 20.
    .few = Belum saya catat, { $call }, kalau sudah jadi tulis misalnya: setor 20.
only-text = Yang itu belum bisa saya buka, { $call }. Tolong tulis saja, atau kirim pesan suara.
    .few = Yang itu belum bisa saya buka, { $call }, tolong tulis saja atau kirim pesan suara.
only-text-coordinator = Yang itu belum bisa saya buka, { $call }. Tolong tulis saja.
    .few = Yang itu belum bisa saya buka, { $call }, tolong tulis saja.
help-tailor-1 =
    Lapor: tulis jumlahnya, misalnya setor 25, atau 2 lusin, atau kemarin 20.
    Ada yang cacat: 50 tapi 3 cacat.
    Salah tulis: salah, harusnya 52. Atau ubah pesannya. Batal: tulis batal.
    Untuk teman satu bengkel: titip Sari 20, Ani 15.
    Bahan dan garapan: bantuan 2. Libur dan lainnya: bantuan 3.
    .whatsapp =
        Lapor: tulis jumlahnya, misalnya setor 25, atau 2 lusin, atau kemarin 20.
        Ada yang cacat: 50 tapi 3 cacat.
        Salah tulis: salah, harusnya 52. Batal: tulis batal.
        Untuk teman satu bengkel: titip Sari 20, Ani 15.
        Bahan dan garapan: bantuan 2. Libur dan lainnya: bantuan 3.
    .few = Untuk lapor tulis: setor 25, kalau salah tulis: batal, untuk dibantu tulis: bicara dengan koordinator.
help-tailor-2 =
    Minta bahan: minta karet 10 meter. Minta garapan: minta garapan 50.
    Sudah sampai: sudah terima. Kurang: kainnya cuma 2 meter.
    Yang ada di rumah: bahan saya.
    Yang lain tentang bahan: bantuan bahan.
    .few = Untuk minta tulis: minta karet 10 meter, kalau sudah sampai tulis: sudah terima.
help-tailor-3 =
    Hasil: hasil saya, hasil minggu lalu, atau hasil bulan ini.
    Upah: upah saya. Minta kasbon: kasbon 100.000.
    Salah tulis: salah, harusnya 52. Batal: tulis batal.
    Libur: libur, atau libur 3 hari.
    Pengingat: pengingat mati, atau pengingat 19.00.
    Data saya: data saya.
    Bicara dengan orang: bicara dengan koordinator.
    .few = Untuk libur tulis: libur 3 hari, untuk dibantu tulis: bicara dengan koordinator.
help-coordinator-1 =
    Rekap: rekap, rekap minggu lalu, hasil Sri bulan ini, siapa belum setor.
    Mencatat: Sri 20, Ani 15. Satu lembar penuh juga bisa.
    Membetulkan: Sri harusnya 24. Menghapus: hapus setoran Ani.
    Mengecek: cek Sri 24: 21 bagus, 2 perbaiki, 1 buang.
    Garapan dan bahan: bantuan 2. Orang, hari dan pesanan: bantuan 3.
help-coordinator-2 =
    Garapan: potong 300, lalu bagi 300 potongan. Melihat: siapa kosong, siapa numpuk.
    Permintaan: permintaan. Memutuskan: setuju Sri, tunda Sri: kain belum datang.
    Mengirim: siap Sri, kirim Sri lewat Budi.
    Gudang: gudang. Barang masuk: masuk kain 50 m.
    Bahan, gudang dan pinjaman lengkapnya: bantuan bahan.
help-coordinator-3 =
    Orang: daftar penjahit, terima Sri, Sri libur 3 hari. Lengkapnya: bantuan orang.
    Menulis: pesan untuk Sri: besok bahan datang. Mengumumkan: umumkan: besok bengkel tutup. Mengundang: undang rapat Sabtu jam 9.
    Hari: bengkel tutup Kamis, jadwal rekap 18.00, jadwal minggu masuk.
    Pesanan: progres, atau berapa hari lagi tahap 2 penuh?
    Yang sering ditanyakan: info jam: 08.00 sampai 16.00. Melihat: info.
help-lead = Untuk pembina: pesanan baru: lalu isinya, tugas Wati gudang, peran Sri kurir, rekap Kota Batu.
    .few = Untuk pembina tulis misalnya: tugas Wati gudang.
help-observer =
    Jumlah hari ini: rekap, atau rekap kemarin.
    Pesanan: progres.
    .few = Untuk melihat jumlah tulis: rekap.
help-no-duty = Belum ada tugas lain, { $call }. Yang bisa ditulis: bantuan.
help-duty-store = Gudang: permintaan, setuju Sri, siap Sri, kirim Sri lewat Budi, masuk kain 50 m, bagi 300 potongan.
    .few = Untuk gudang tulis: permintaan, atau gudang.
help-duty-inspector = Mengecek: yang belum dicek, kantong berikutnya, cek Sri 24: 21 bagus, 2 perbaiki, 1 buang.
    .few = Untuk mengecek tulis: kantong berikutnya.
help-duty-treasurer = Bendahara: daftar upah, bayar Sri 200.000, bayar semua, tutup upah minggu ini, dana, pinjaman, pinjami Sri: 100 ribu dari kas.
    .few = Untuk melihat upah tulis: daftar upah.
help-duty-courier = Antaran: antaran. Kalau sudah: sudah diantar Sri, atau semua sudah diantar.
    .few = Untuk melihat antaran tulis: antaran.
help-duty-observer = Melihat jumlah: rekap, rekap kemarin, progres.
    .few = Untuk melihat jumlah tulis: rekap.
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
coordinator-perhaps = Ini tentang { $topic ->
    [work] garapan
    [checks] pengecekan
    [pay] upah dan uang
    [orders] pesanan
    [goods] bahan dan gudang
    [invited] undangan dan pengumuman
    [days] hari kerja
    [people] orang dan tugas
   *[results] hasil
}, { $call }, tapi maksudnya belum saya tangkap. Tekan salah satu, atau tulis dengan kata lain. Yang lain: bantuan.
    .few = Maksudnya belum saya tangkap, { $call }, tekan salah satu.
coordinator-unknown = Saya belum paham, { $call }. Untuk melihat yang bisa saya bantu, tulis: bantuan.
coordinator-unknown-again = Saya masih belum paham, { $call }. Coba dua kata saja: rekap, permintaan, penjahit, atau bantuan. Menulis ke penjahit: pesan untuk Sri: lalu isinya.
    .few = Coba satu kata saja, { $call }: rekap, permintaan, penjahit, atau bantuan.
wish-stop = Baik, { $call }. Tidak saya ingatkan lagi. Kalau hanya mau istirahat, tulis: libur 3 hari. Kalau mau keluar sama sekali, tulis: hapus data saya.
    .few = Tidak saya ingatkan lagi, { $call }, kalau mau keluar tulis: hapus data saya.
wish-erase-chat = Pesan di HP dihapus dari HP sendiri, { $call }. Kalau semua data di sini mau dihapus, tulis: hapus data saya.
    .few = Untuk menghapus semua data di sini, { $call }, tulis: hapus data saya.
wish-dunned = Yang sabar ya, { $call }. Kalau pengingat saya yang mengganggu, tulis: pengingat mati.
    .few = Kalau pengingat saya yang mengganggu, { $call }, tulis: pengingat mati.
wish-nothing-asked = Sekarang tidak ada yang saya tanyakan, { $call }. Tidak usah dijawab apa-apa.
    .few = Tidak ada yang saya tanyakan, { $call }.
wish-nothing-said = Belum ada yang saya katakan, { $call }. Untuk melihat yang bisa saya bantu, tulis: bantuan.
    .few = Tulis: bantuan.
wish-short-ask = Mau pesannya saya pendekkan, { $call }? Kalau ya, saya catat.
    .few = Mau pesannya saya pendekkan, { $call }?
wish-short-not = Baik, { $call }. Tidak saya catat.
    .few = Tidak saya catat, { $call }.
wish-short-kept = Mulai sekarang pesannya saya pendekkan, { $call }.
wish-long = Baik, { $call }. Mulai sekarang pesannya lengkap lagi.
    .few = Mulai sekarang pesannya lengkap lagi, { $call }.
wish-called = Di sini tercatatnya { $call }. Kalau mau dipanggil lain, tulis misalnya: panggil Mbak Wati.
    .few = Di sini tercatatnya { $call }.
wish-big = Besar hurufnya diatur di HP, { $call }: buka Pengaturan, Tampilan, lalu Ukuran huruf. Supaya pesannya pendek, tulis: tulis pendek.
    .few = Besar huruf diatur di HP, { $call }: Pengaturan, Tampilan, Ukuran huruf.
wish-tone = Maaf kalau kaku, { $call }. Saya baru bisa menjawab bahasa Indonesia. { $call } boleh menulis bahasa Jawa, saya mengerti.
    .few = Saya baru bisa menjawab bahasa Indonesia, { $call }, menulis Jawa boleh.
wish-my-group = { $call } ikut bengkel { $workshop }. Yang lain yang tercatat, tulis: data saya.
    .few = { $call } ikut bengkel { $workshop }.
wish-no-group = { $call } belum masuk bengkel mana pun. Untuk melihat yang tercatat, tulis: data saya.
    .few = { $call } belum masuk bengkel mana pun.
wish-title = Maaf ya. Enaknya dipanggil apa?
    .few = Dipanggil apa?
wish-no-pictures = Baik, { $call }. Tulisan saya tanpa gambar dan tanpa tanda centang.
    .few = Tulisan saya tanpa gambar, { $call }.
wish-write = Baik, { $call }. Di sini semuanya tertulis. Koordinator saya kabari supaya menulis saja, tidak menelepon.
    .few = Koordinator saya kabari supaya menulis saja, { $call }.
wish-write-again = Baik, { $call }. Lewat tulisan saja.
    .few = Lewat tulisan saja, { $call }.
write-only-told = { $name } minta ditulis saja, jangan ditelepon. Untuk menulis: pesan untuk { $name }: lalu isinya.
    .few = { $name } minta ditulis saja, jangan ditelepon.
wish-name = Maaf, namanya keliru. Mau dipanggil apa? Kalau HP ini dipakai orang lain juga, tulis: daftarkan teman.
    .few = Mau dipanggil apa, misalnya: Bu Sri?
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
carry = Ada antaran untuk { $name }: { $goods }. Semua antaran: tulis antaran, { $call }.
    .few = { CAP($goods) } tolong diantar ke { $name }, { $call }.
say-apart = Yang ini tulis sendiri sesudahnya, { $call }: “{ $text }”
    .few = Yang ini tulis sendiri sesudahnya, { $call }: “{ $text }”
stock =
    Gudang { $workshop }:
    { $lines }
form-over = Tombol itu sudah lewat. Untuk mendaftar, tulis: daftar.
    .few = Tombol itu sudah lewat.
salam = Waalaikumsalam.
consent-work-needed = Hasil jahitan belum bisa dicatat, { $call }, karena izinnya dicabut. Untuk ikut lagi, tulis: izin.
    .few = Belum bisa dicatat, { $call }, untuk ikut lagi tulis: izin.
own-data =
    Ini yang disimpan tentang { $call }:
    { $lines }
    Isi pesan disimpan paling lama 30 hari. Untuk mengubah, tulis misalnya: ganti telepon. Untuk menghapus semua, tulis: hapus data saya.
    .few = { $lines }
help-people-coordinator =
    Orang: daftar penjahit. Mencari: cari Sri.
    Pelamar: terima Sri, tolak Sri, atau tanya Sri: kapan bisa mulai?
    Istirahat dulu: jeda Sri. Lagi: lanjutkan Sri.
    Pindah: pindah bengkel Sri ke Batu. Peran (pembina saja): peran Sri kurir.
    Tercatat dua kali: gabung Sri W dengan Sri Wahyuni.
    HP baru: hp baru Sri.
dropped-plain = Baik, { $call }. Tidak ada yang berubah.
heard-greeting-coordinator = Halo, { $call }. Untuk melihat hari ini, tulis: rekap. Untuk yang lain, tulis: bantuan.
    .few = Untuk melihat hari ini, { $call }, tulis: rekap.
mood-tired = Istirahat dulu sebentar, { $call }. Catatannya saya jaga.
    .few = Istirahat dulu sebentar, { $call }.
mood-glad = Ikut senang, { $call }. Untuk melihat hari ini, tulis: rekap.
    .few = Ikut senang, { $call }.
mood-eaten = Saya program, jadi tidak makan. { $call } jangan lupa makan.
    .few = { $call } jangan lupa makan.
mood-bye = Sampai besok, { $call }.
    .few = Sampai besok, { $call }.
mood-calls = Ya, { $call }. Untuk melihat hari ini, tulis: rekap. Untuk yang lain, tulis: bantuan.
    .few = Ya, { $call }, untuk melihat hari ini tulis: rekap.
sent-by-mistake = Tidak apa-apa, { $call }. Kalau tadi ada yang tercatat, tulis: batal.
    .few = Kalau tadi ada yang tercatat, { $call }, tulis: batal.
heard-waits = Baik, { $call }. Saya tunggu.
people-add-how = Orang baru mendaftar sendiri, { $call }. Minta dia menulis: daftar. Kalau sudah, tulis: terima, lalu namanya.
    .few = Minta orang barunya menulis: daftar, { $call }.
heard-salam-coordinator = Waalaikumsalam, { $call }. Untuk melihat hari ini, tulis: rekap.
    .few = { $call }, waalaikumsalam, untuk melihat hari ini tulis: rekap.
as-file = { $title }
as-file-edited = { $title }, untuk diubah dulu.

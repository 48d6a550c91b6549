# What is said on the laptop and in the sandbox

you-are-accepted =
    Selamat bergabung, { $call }. Koordinator akan menghubungi soal bahan pertama.
    Kalau ada masker yang jadi, tulis jumlahnya, misalnya: setor 25.
    Kalau perlu bahan, tulis misalnya: minta karet 10 meter.
    Untuk bantuan, tulis: bantuan.
    .few = { $call } sudah diterima, koordinator akan menghubungi soal bahan pertama.
not-kept = Maaf, pesan tadi belum tercatat. Mohon kirim lagi.
    .few = Pesan tadi belum tercatat, mohon kirim lagi.
blocked-note = Pesan untuk { $name } tidak bisa sampai, bot ini diblokir di HP-nya. Mungkin perlu dihubungi.
dead-note = Ada pesan untuk { $name } yang tidak bisa dikirim. Mungkin perlu dihubungi.
gone-note = Pesan untuk { $name } tidak bisa dikirim: akunnya sudah tidak ada, atau belum pernah menulis ke bot ini. Kalau HP-nya baru, tulis: hp baru { $name }.
other-poller = Ada program lain yang memakai bot ini. Matikan yang satu, supaya tidak ada laporan yang terlewat.
send-again = Kemarin saya sempat tidak bisa menerima pesan, { $call }. Kalau ada laporan yang belum saya jawab, mohon kirim lagi.
    .few = Kalau kemarin ada laporan yang belum saya jawab, { $call }, mohon kirim lagi.
cli-database-in-use = Bot lain sedang memakai { $path }. Hentikan yang itu dulu.
cli-no-token = Token belum ada. Tulis OMAH_TOKEN=… di berkas .env, dengan token dari BotFather.
cli-no-database = Belum ada data di { $path }. Mulai dengan: omah people import BERKAS.csv
cli-bad-line = Baris { $number } harus JSON dengan "text" dan "now".
cli-bad-moment = “{ $text }” bukan waktu. Tulis seperti 2020-05-04T10:00:00+07:00.
cli-bad-date = “{ $text }” bukan tanggal. Tulis misalnya kemarin, 4/5, atau 2020-05-04.
cli-bad-number = “{ $text }” belum jadi angka. Tulis { $most ->
        [0] { $least } atau lebih, misalnya 12.500.
       *[other] { $least } sampai { $most }.
    }
cli-future = Tanggal { $text } belum tiba.
cli-unknown-workshop = Tidak ada bengkel bernama “{ $name }”.
cli-unknown-person = Tidak ada orang bernama “{ $name }”.
cli-several-people = Ada beberapa orang bernama “{ $name }”. Tulis nama lengkapnya.
cli-unknown-role = Peran “{ $text }” tidak dikenal. Pakai penjahit, kurir, koordinator, atau pembina.
cli-no-file = Berkas { $path } tidak bisa dibaca.
cli-no-column = Kolom “{ $name }” tidak ada. Baris pertama harus berisi: name,call_name,role,group,workshop,telegram_id,phone,usual_pieces. Boleh juga: nama, panggilan, peran, kelompok, bengkel, telegram, telepon, sehari.
cli-column-twice = Kolom “{ $name }” ada dua kali. Hapus salah satu.
cli-file-big = Berkas { $path } terlalu besar. Paling banyak 5.000 baris.
cli-old-workbook = Berkas { $path } buku kerja model lama. Buka di Excel, lalu simpan sebagai .xlsx atau “CSV UTF-8”.
cli-row = Baris { $row }: { $problem }
cli-row-no-name = nama kosong.
cli-row-role = peran “{ $text }” tidak dikenal. Pakai tailor, courier, coordinator, atau lead.
cli-row-group = kelompok “{ $text }” tidak dikenal. Pakai difabel, abk, atau warga, atau kosongkan.
cli-row-number = “{ $text }” bukan angka.
cli-row-phone-cut = nomor “{ $text }” dipotong oleh Excel, angkanya sudah hilang. Di Excel, jadikan kolomnya Teks (Format Cells, Text), tulis nomornya lagi, lalu simpan.
cli-row-phone-none = “{ $text }” bukan nomor telepon. Tulis misalnya 081234567890, atau kosongkan.
cli-row-which = ada beberapa orang bernama { $name }. Tambahkan kolom bengkel atau telepon supaya jelas yang mana.
cli-row-shared = HP { $name } dipakai bersama orang lain. Koordinator, pembina, dan pemegang tugas perlu HP sendiri.
cli-row-twice = telegram_id { $text } dipakai dua kali.
cli-nothing-imported = Tidak ada yang dimasukkan. Perbaiki dulu:
cli-import-tried = Hanya dicoba, belum ada yang disimpan.
cli-imported = { $added } orang baru, { $changed } diperbarui.{ $same ->
    [0] { "" }
   *[other] { " " }{ $same } sudah sama.
}
cli-new-line = Baru: { $name }, { $role ->
    [tailor] penjahit
    [courier] kurir
    [coordinator] koordinator
   *[lead] pembina
}, { $workshop ->
    [none] tanpa bengkel
   *[other] { $workshop }
}.
cli-workshop-made = Bengkel baru: { $name }.
cli-changed-line = Diperbarui: { $name }: { $changes }.
cli-left = Diubah lewat chat sesudah berkas ini, jadi dibiarkan:
cli-left-line = { $name }: { $changes }.
cli-left-how = Kalau berkasnya yang benar, jalankan lagi dengan --overwrite. Kalau tidak, perbaiki berkasnya.
cli-overwrite-ask = Pakai isi berkas?
cli-field = { $field ->
    [name] nama
    [call_name] panggilan
    [role] peran
    [workshop_id] bengkel
    [community] kelompok
    [phone] telepon
    [usual_pieces] jumlah sehari
    [sews] menjahit atau tidak
   *[state] diterima
}
cli-change = { $field ->
    [name] nama
    [call_name] panggilan
    [role] peran
    [workshop_id] bengkel
    [phone] telepon
   *[usual_pieces] jumlah sehari
} { $was } → { $now }
cli-change-plain = { $field ->
    [community] kelompok
    [sews] menjahit atau tidak
   *[state] diterima
}{ $was ->
   *[other] { "" }
}{ $now ->
   *[other] { "" }
}
cli-role = { $role ->
    [tailor] penjahit
    [courier] kurir
    [coordinator] koordinator
   *[lead] pembina
}
cli-and-more = Dan { $count } lagi.
cli-row-name = baris { $row } ({ $name })
cli-erased-before = Tidak dimasukkan, karena menghapus datanya sendiri: { $lines }. Kalau orangnya sendiri yang minta masuk lagi, jalankan dengan --again.
cli-gone-before = Tidak dimasukkan, karena sudah berhenti: { $lines }. Kalau kembali bekerja, jalankan dengan --again.
cli-columns-unused = Kolom yang tidak dipakai: { $names }.
cli-near-workshop = Bengkel “{ $name }” ({ $count } baris) mirip “{ $near }” yang sudah ada.
cli-near-workshop-how = Kalau sama, samakan tulisannya di berkas. Kalau memang bengkel lain, jalankan lagi dengan --new-workshops.
cli-invite = Undangan berlaku 72 jam, satu kali pakai:
cli-invite-code = Belum tahu nama bot. Jalankan omah run sekali, atau kirim ke bot: /start { $code }
cli-accepted = { $name } diterima.
cli-not-waiting = { $name } tidak sedang menunggu.
cli-order-added = Pesanan “{ $name }” dicatat, { $count } tahap, { $pieces } masker.
cli-order-changed = Pesanan “{ $name }” diubah.
cli-order-phase = “{ $text }” belum jelas. Tulis tahap dan jumlahnya, misalnya: --phase 2=12500.
cli-order-closed = Pesanan “{ $name }” ditutup.
cli-order-opened = Pesanan “{ $name }” dibuka lagi.
cli-no-stock = Belum ada catatan bahan.
cli-stock-line = { $workshop }, { $place ->
    [store] gudang
    [coming] di jalan
    [home] di rumah
   *[advance] dipinjam
}{ $holder ->
    [none] { "" }
   *[other] { " " }{ $holder }
}: { $item } { $quantity } { $unit }.
cli-stock-line-days = { $workshop }, { $place ->
    [store] gudang
    [coming] di jalan
    [home] di rumah
   *[advance] dipinjam
}{ $holder ->
    [none] { "" }
   *[other] { " " }{ $holder }
}: { $item } { $quantity } { $unit }, cukup { $days } hari kerja.
cli-schedule-tally = Rekap jam { $at }, { $where }.
cli-schedule-reminder = Pengingat jam { $at }, { $where }.
cli-everywhere = semua bengkel
cli-fired = { $count } pesan masuk antrean. { $had } orang sudah menerimanya.
cli-fired-nobody-tally = Tidak ada yang dikirimi: belum ada koordinator atau pembina yang masuk lewat undangan. Lihat: omah people invite --help
cli-fired-nobody-reminder = Tidak ada yang perlu diingatkan.
cli-unknown-kind = “{ $text }” tidak ada. Pakai tally atau reminder.
cli-demo = Buka { $url } . Orang dan datanya karangan. Berhenti dengan Ctrl-C.
cli-board = Buka { $link }
    Tautan ini berlaku satu kali, di komputer ini saja. Berhenti dengan Ctrl-C.
board-shut = Papan ini tertutup. Jalankan omah board lagi, lalu buka tautan barunya.
demo-tally = Kirim rekap 17.30 sekarang
demo-reminder = Kirim pengingat sekarang
demo-invite = Undang pelamar
demo-invited = Bu Ratih membuka tautan undangan di ponselnya.
demo-now = Sekarang { $day }, jam { $at }.
demo-tomorrow = Besok 08.00
demo-saturday = Sabtu 08.00
rehearsal-day = { DAY($date) }: rekap { $tally } masker. Menurut penjahit { $made }, { $unanswered } di antaranya ditanyakan bot dan tidak dijawab. Pertanyaan: { $questions }.
rehearsal-order = { $days } hari kerja, { $reported } masker dilaporkan. Dicek: { $accepted } bagus, { $rework } diperbaiki, { $rejected } dibuang. { $batches } batch sampel, { $documents } dokumen. Bot dimatikan { $kills } kali.
rehearsal-good = Cocok semua. { $messages } pesan.
rehearsal-bad = Ada yang tidak cocok. { $messages } pesan.
cli-port-busy = Port { $port } sedang dipakai program lain. Coba: omah { $command } --port { $other }
cli-tally-fired = Rekap hari ini dikirim ke { $count } orang.
cli-tally-had = Rekap hari ini sudah dikirim. Satu hari hanya satu kali.
cli-reminder-fired = Pengingat dikirim ke { $count } orang.
cli-wages-line = { $name }: { $accepted } masker lolos cek; belum dibayar Rp{ $owed }, sedang dibayarkan Rp{ $paying }, sudah diterima Rp{ $paid }, kasbon Rp{ $advance }.
cli-wages-none = Belum ada upah yang dihitung.
cli-export-kind = “{ $text }” bukan nama buku kerja. Pakai nama yang berakhir .xlsx, misalnya upah.xlsx.
cli-export-exists = Berkas { $path } sudah ada. Pakai nama lain.
cli-export-not-written = Berkas { $path } tidak bisa ditulis. Periksa foldernya, atau pakai tempat lain.
cli-export-too-long = Lembar { $name } terlalu panjang untuk satu buku kerja. Hubungi yang mengurus programnya.
cli-export-written = { $path } berisi { $count } perpindahan. Di dalamnya ada upah dan nomor telepon: simpan baik-baik.

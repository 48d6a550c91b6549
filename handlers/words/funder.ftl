# The report to whoever gave the money

funder-title = Laporan program untuk pemberi dana
funder-to = Kepada
funder-workshops = Bengkel
funder-heading = { $number }. { $text }
funder-program = Program
funder-short = Ringkasan
funder-target = Target dan hasil
funder-workers = Penjahit
funder-wages = Upah
funder-funds = Dana
funder-quality = Mutu
funder-handovers = Serah terima
funder-photos = Foto
funder-obstacles = Kendala
funder-plans = Rencana
funder-order = Pesanan
funder-product = Barang
funder-buyer = Pemesan
funder-basis = Dasar
funder-fund = Sumber dana
funder-began = Mulai
funder-deadline = Batas waktu
funder-no-order = Belum ada pesanan pada masa ini.
funder-short-masks = Sampai { $date }, { $accepted } dari { $pieces } masker yang dipesan sudah lolos cek ({ $percent }%), dan { $handed } sudah diserahkan kepada pemesan.
funder-short-workers = Pada { $days }, { $count } orang menjahit di rumahnya masing-masing.
funder-short-wages = Upah untuk { $days } berjumlah { $earned }. { $people ->
    [0] { $paying ->
        [none] Belum ada yang dibayarkan.
       *[other] Sudah dikeluarkan, belum dipastikan diterima: { $paying }.
    }
   *[other] Yang sudah diterima { $people } orang: { $paid }.{ $paying ->
        [none] { "" }
       *[other] {" "}Sudah dikeluarkan, belum dipastikan diterima: { $paying }.
    }
} Belum dibayar sampai { $date }: { $owed }.
funder-short-funds = Dari dana { $given } sudah dipakai { $spent }, sisanya { $left }.

# Target and result

funder-phase = Tahap { $number }{ $order ->
   *[other] { "" }
}
funder-phase-of = { $order }, tahap { $number }
funder-phase-said = { $phase }: target { $pieces } masker. Sampai { $date } dilaporkan { $made }, lolos cek { $accepted } ({ $percent }%), diserahkan { $handed }.
funder-phase-now = Pada masa laporan ini dilaporkan { $made }, lolos cek { $accepted }, diserahkan { $handed }.
funder-beyond = Di luar tahap masih ada { $pieces } masker yang dilaporkan.
funder-target-how = Dilaporkan: selesai dijahit menurut penjahit. Lolos cek: sudah dihitung dan dinilai baik oleh koordinator. Diserahkan: berita acaranya sudah ditandatangani kedua pihak. Yang tidak lolos dijahit ulang, jadi yang dilaporkan bisa melebihi target.
funder-key-handed = Diserahkan
funder-key-accepted = Lolos cek
funder-key-made = Dilaporkan
funder-key-target = Belum
funder-head-phase = Tahap
funder-head-pieces = Target
funder-head-made = Dilaporkan
funder-head-accepted = Lolos cek
funder-head-rejected = Tidak lolos
funder-head-handed = Diserahkan
funder-head-left = Belum diserahkan

# People

funder-no-workers = Belum ada yang melaporkan masker pada masa ini.
funder-at = { $name } { $count } orang
funder-by-workshop = Menurut bengkel: { $parts }.
funder-group = { $group ->
    [difabel] difabel
    [abk] orang tua anak berkebutuhan khusus
   *[warga] warga sekitar
} { $count } orang
funder-by-group = Menurut kelompok: { $parts }{ $rest ->
    [0] { "" }
   *[other] , tidak disebutkan { $rest } orang
}.
funder-groups-how = Nama tidak disebutkan. Kelompok disebutkan hanya dengan izin orangnya, dan hanya kalau sedikitnya lima orang.

# Wages

funder-no-wages = Belum ada upah pada masa ini.
funder-rate-what = Untuk
funder-rate-pieces = Masker
funder-rate-rate = Upah per masker
funder-rate-amount = Jumlah
funder-rate-of = { $kind ->
    [piece] Masker lolos cek
    [rework] Perbaikan
   *[bonus] Bonus
}{ $size ->
    [any] {""}
   *[other] {" "}ukuran { $size }
}
funder-wages-head = Upah
funder-wages-earned = Upah masker lolos cek
funder-wages-paid = Sudah diterima penjahit
funder-wages-deducted = Dipotong untuk kasbon
funder-wages-paying = Sudah dikeluarkan, belum dipastikan diterima
funder-wages-owed = Belum dibayar
funder-until = Sampai { $date }
funder-unpriced = { $pieces } masker lolos cek masih menunggu upahnya ditetapkan.

# Funds

funder-no-funds = Belum ada dana yang dicatat.
funder-fund-left = Dana { $fund } sampai { $date }: masuk { $given }, dipakai { $spent }, sisa { $left }.
funder-fund-short = Dana { $fund } sampai { $date }: masuk { $given }, dipakai { $spent }, kurang { $left }.
funder-fund-head = Dana
funder-given = Dana masuk
funder-spent = Dipakai untuk { $kind ->
    [material] bahan
    [transport] angkutan
    [tools] alat
    [wages] upah
   *[other] keperluan lain
}
funder-left = Sisa
funder-advanced = Kekurangan sebesar { $amount } ditalangi dulu.
funder-no-receipts = Pada masa ini tidak ada uang masuk atau keluar dari dana itu.
funder-receipt-number = Bukti no.
funder-receipt-day = Tanggal
funder-receipt-what = Untuk
funder-receipt-in = Masuk
funder-receipt-out = Keluar
funder-receipt-proof = Foto nota
funder-receipt-of = { $kind ->
    [given] dana masuk
    [material] bahan
    [transport] angkutan
    [tools] alat
    [wages] upah
   *[other] lain
}{ $what ->
    [none] { "" }
   *[other] , { $what }
}
funder-receipts-more = { $count } pengeluaran lain
funder-receipts-wages = { $count } pembayaran
funder-proof = { $there ->
    [true] ada
   *[false] -
}

# Quality and handovers

funder-no-checks = Belum ada masker yang dicek pada masa ini.
funder-quality-said = Pada { $days } dicek { $counted } masker: { $accepted } lolos ({ $percent }%), { $rework } kembali untuk diperbaiki, { $rejected } tidak lolos.
funder-fault = { $why } { $pieces }
funder-faults = Sebabnya: { $faults }.
funder-samples = Sampel rumah sakit: { $passed } batch lolos ({ $passed_pieces } masker), { $failed } batch tidak lolos ({ $failed_pieces } masker).
funder-rechecked = Yang ditahan sesudah sampel atau dikembalikan pemesan dicek lagi: { $counted } masker, { $accepted } lolos, { $rework } diperbaiki lagi, { $rejected } tidak lolos.
funder-no-handovers = Belum ada serah terima pada masa ini.
funder-handed-number = Nomor
funder-handed-day = Tanggal
funder-handed-kind = Jenis
funder-handed-to = Diserahkan kepada { $buyers }.
funder-handed-pieces = Masker
funder-handed-as = { $kind ->
    [handover] diserahkan
    [return] dikembalikan
    [shortage] kurang
   *[more] serah terima lain
}
funder-handed-more = { $count } dokumen sebelumnya

# Photos, obstacles, plans, signatures

funder-no-photos = Belum ada foto untuk masa ini.
photo-gone = (fotonya sudah dihapus atau belum bisa diambil)
funder-photos-how = Yang terlihat di foto sudah setuju fotonya dipakai untuk laporan ini. Izinnya dicatat bersama fotonya dan bisa ditarik kapan saja.
funder-photo-agreed = Izin: yang terlihat setuju, { $date }.
funder-photo-nobody = Tidak ada orang yang terlihat.{ $date ->
   *[other] { "" }
}
funder-no-obstacles = Tidak ada kendala yang dicatat pada masa ini.
funder-no-plans = Belum ada rencana yang dicatat.
funder-told = { $number }. { $text }{ $place ->
    [none] { "" }
   *[other] {" "}(Bengkel { $place })
}
funder-place = { $place }, { $date }
funder-closing = Demikian laporan ini dibuat dengan sebenarnya. { $source }
funder-sign-knows = Mengetahui
funder-sign-gets = Diterima oleh

# The workbook: each sheet's name, then its headings; and what stands in its cells

cli-export-title = Buku besar bengkel
cli-export-total = Jumlah
cli-export-moves = Perpindahan: Nomor; Dicatat; Hari kerja; Jenis; Ukuran atau nama; Jumlah; Satuan; Dari; Ke; Sebab; No. orang; Orang; Dicatat oleh; Membatalkan nomor
cli-export-people = Orang: No. orang; Nama; Panggilan; Peran; Bengkel; Telepon; Keadaan; Bergabung; Biasanya sehari
cli-export-days = Hari: No. orang; Orang; Bengkel; Hari kerja; Ukuran; Masker; Di antaranya cacat
cli-export-checks = Cek: Nomor; Hari cek; No. orang; Orang; Dilaporkan; Dihitung; Lolos; Diperbaiki; Dibuang; Sebabnya; Dicek oleh; Keadaan; No. perpindahan
cli-export-wages = Upah: No. orang; Orang; Bengkel; Masker lolos; Belum ada tarif; Diperoleh; Belum dibayar; Sedang dibayarkan; Sudah diterima; Kasbon
cli-export-earned = Rincian upah: No. perpindahan; Hari kerja; No. orang; Orang; Untuk; Ukuran; Masker; Upah per masker; Jumlah; Tutup upah sampai
cli-export-payments = Pembayaran: Nomor; Hari; No. orang; Orang; Upah; Dipotong kasbon; Diserahkan; Cara; Keadaan; Dibayar oleh; Disetujui oleh; Dari dana; No. perpindahan
cli-export-advances = Kasbon: Nomor; Hari; No. orang; Orang; Jenis; Nama; Jumlah; Kembali; Dihapus; Sisa; Satuan; Dari; Cicilan; No. perpindahan
cli-export-stock = Stok: Jenis; Ukuran atau nama; Tempat; No. orang; Orang; Jumlah; Satuan
cli-export-funds = Dana: No. perpindahan; Hari; No. dana; Dana; Untuk; Keterangan; Masuk; Keluar; Sisa; Dicatat oleh
cli-export-handovers = Serah terima: Nomor surat; Jenis; Tanggal; Pesanan; Pemesan; Masker; Keadaan; Ditandatangani; Dibuat oleh; No. perpindahan
cli-export-thing = { $kind ->
    [mask] masker
    [material] bahan
    [rupiah] uang
   *[tool] alat
}
cli-export-place = { $place ->
    [supplier] pemasok
    [own] punya sendiri
    [made] dijahit
    [used] terpakai
    [scrap] dibuang
    [lost] hilang
    [buyer] pemesan
    [wages] upah
    [paid] upah sudah diterima
    [capital] modal
    [funder] pemberi dana
    [spent] dibelanjakan
    [finished] selesai, belum dicek
    [repair] diperbaiki
    [home] rumah
    [advance] pinjaman
    [store] gudang
    [ready] lolos cek
    [released] lolos sampel
    [held] ditahan
    [coming] di jalan
    [owed] upah belum dibayar
    [paying] upah sedang dibayarkan
   *[cash] kas
}
cli-export-reason = { $reason ->
    [report] laporan
    [handed] setor
    [raised] ditambah
    [correction] koreksi
    [undo] dibatalkan
    [inspected] dicek
    [accepted] lolos cek
    [rework] perlu diperbaiki
    [rejected] dibuang saat dicek
    [repaired] sudah diperbaiki
    [check-undone] cek dibatalkan
    [released] lolos sampel
    [held] ditahan
    [checked-again] dicek lagi
    [sample-undone] sampel dibatalkan
    [handed-over] serah terima
    [buyer-returned] dikembalikan pemesan
    [buyer-missed] kurang menurut pemesan
    [voided] surat dibatalkan
    [phase] pindah tahap
    [used] terpakai
    [beyond-the-record] belum tercatat
    [sent] dikirim
    [sent-and-received] dikirim dan diterima
    [received] diterima
    [rest-is-back] sisanya kembali
    [rest-is-lost] sisanya hilang
    [goods-in] barang masuk
    [counted] hitung gudang
    [scrap] dibuang
    [spoilt] rusak
    [offcuts] perca
    [cut] dipotong
    [agreed] disetujui
    [lent] dipinjamkan
    [returned] kembali
    [written-off] dihapus
    [earned] upah
    [paid-out] dibayarkan
    [confirmed] sudah diterima
    [payment-undone] pembayaran dibatalkan
    [deducted] potong kasbon
    [overpaid] lebih bayar
    [recounted] dihitung ulang
    [given] dana masuk
    [bought] belanja
    [advanced] talangan
   *[invented] karangan
}
cli-export-person = { $state ->
    [active] bekerja
    [waiting] menunggu
    [paused] istirahat
   *[left] berhenti
}
cli-export-check = { $state ->
    [counted] dicek
    [agreed] disetujui
    [contested] dipertanyakan
   *[kept] tetap
}
cli-export-rate = { $kind ->
    [piece] jahitan
    [rework] perbaikan
   *[bonus] bonus
}
cli-export-payment = { $state ->
    [asked] menunggu jawaban
    [paying] sedang dibayarkan
    [missing] belum sampai
    [confirmed] sudah diterima
   *[void] dibatalkan
}
cli-export-way = { $way ->
    [cash] tunai
    [transfer] transfer
   *[courier] lewat kurir
}
cli-export-fund = { $kind ->
    [given] dana masuk
    [advanced] talangan
    [material] bahan
    [transport] transpor
    [tools] alat
    [wages] upah
   *[other] lain-lain
}
cli-export-document = { $kind ->
    [handover] serah terima
    [return] dikembalikan
   *[shortage] kurang
}
cli-export-signed = { $state ->
    [draft] belum ditandatangani
    [signed] sudah ditandatangani
   *[void] dibatalkan
}

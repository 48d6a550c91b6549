# How the bot read a message, on the sandbox's page

behind-step = Langkah
behind-at-step = { $number }. { $step }, baris inbox { $row }, { $outcome ->
    [effect] selesai
    [question] menunggu jawaban
   *[ignored] tanpa akibat
}.
behind-caused = Catatan karena pesan ini
behind-why-none = Belum ada pesan yang dibaca.
behind-word = { $kind ->
    [day] “{ $words }” adalah { DAY($day) }
   *[number] “{ $words }” adalah { $number }
}
behind-why = { $step ->
    [stranger] Orang ini belum terdaftar, jadi bot menyambutnya.
    [speaker] HP ini dipakai bersama, jadi bot memastikan siapa yang menulis.
    [waiting] Orang ini masih menunggu diterima.
    [paused] Orang ini sedang berhenti sementara.
    [button] Sebuah tombol ditekan.
    [form_word] Ini kata untuk formulir, seperti lewati atau kembali.
    [no_text] Ini bukan tulisan.
    [forwarded] Ini terusan dari orang lain.
    [edit] Pesan lama diubah, jadi dibaca lagi.
    [quoted_request] Ini balasan untuk sebuah permintaan.
    [replied] Ini balasan untuk pesan yang diteruskan bot.
    [typed_option] Ini jawaban untuk pilihan yang ditawarkan.
    [typed_button] Tulisannya sama dengan sebuah tombol.
    [taking_back] Ini minta sesuatu dibatalkan.
    [orders_asked] Ini tentang pesanan.
    [sampled] Ini tentang sampel dan serah terima.
    [duties_said] Ini tentang tugas di bengkel.
    [money] Ini tentang upah atau uang.
    [counted] Ini hasil pemeriksaan.
    [results_asked] Ini pertanyaan koordinator tentang hasil.
    [days_said] Ini tentang hari libur dan hari kerja.
    [command] Ini perintah.
    [unknown_command] Ini perintah yang tidak dikenal.
    [wish] Ini permintaan tentang cara bot bicara.
    [form_answer] Ini jawaban untuk formulir.
    [answer] Ini jawaban atas pertanyaan bot.
    [news] Ini kabar tentang dirinya.
    [fact_asked] Ini pertanyaan tentang bengkel.
    [goods] Ini tentang bahan.
    [answer_in_part] Ini jawaban atas pertanyaan bot, dengan hal lain di sampingnya.
    [denial] Ini membantah yang tercatat.
    [undo_in_words] Ini minta sesuatu dibatalkan.
    [wrong_person] Ini dari orang yang bukan dimaksud.
    [pay] Ini tentang upah.
    [mended] Ini tentang masker yang sudah diperbaiki.
    [entered] Koordinator menulis hasil untuk penjahit.
    [coordinators_words] Ini kata koordinator.
   *[other] Dipahami di langkah { $step }.
}
behind-off = Bot sedang mati
behind-read = Dibaca dari pesan terakhir
behind-moves = Catatan di buku besar
behind-balances = Saldo
behind-waiting = Belum terkirim
behind-nothing = Tidak ada.
behind-move = { $number }. { $name }, { $date }: { $thing }, { $from ->
    [made] dibuat
    [finished] selesai
    [repair] perbaikan
    [supplier] pemasok
    [store] gudang
    [coming] di jalan
    [home] rumah
    [own] dari luar catatan
    [used] terpakai
    [scrap] rusak
    [lost] hilang
    [capital] modal
    [advance] pinjaman
    [wages] upah
    [owed] upah yang belum dibayar
    [paying] upah yang sedang dibayar
    [paid] sudah dibayar
    [ready] lolos periksa
    [released] boleh diserahkan
    [held] ditahan
    [buyer] pemesan
    [funder] penyumbang
    [cash] kas
    [spent] terbelanja
   *[other] { $from }
} ke { $to ->
    [made] dibuat
    [finished] selesai
    [repair] perbaikan
    [supplier] pemasok
    [store] gudang
    [coming] di jalan
    [home] rumah
    [own] dari luar catatan
    [used] terpakai
    [scrap] rusak
    [lost] hilang
    [capital] modal
    [advance] pinjaman
    [wages] upah
    [owed] upah yang belum dibayar
    [paying] upah yang sedang dibayar
    [paid] sudah dibayar
    [ready] lolos periksa
    [released] boleh diserahkan
    [held] ditahan
    [buyer] pemesan
    [funder] penyumbang
    [cash] kas
    [spent] terbelanja
   *[other] { $to }
}{ $takes_back ->
    [0] .
   *[other] { " " }(membatalkan { $takes_back }).
}
behind-balance = { $place ->
    [finished] Selesai
    [repair] Perlu diperbaiki
    [home] Di rumah
    [coming] Di jalan
   *[advance] Dipinjam
}: { $was ->
    [none] { "" }
   *[other] { $was } →{ " " }
}{ $thing }
behind-masks = { $pieces } masker{ $size ->
    [dewasa] { " " }dewasa
    [anak] { " " }anak
   *[other] { "" }
}
behind-row = { $state ->
    [queued] Menunggu
    [sending] Sedang dikirim
   *[parked] Diparkir, sampai orangnya menulis lagi
}: { $text }

# What is told and shown for the report to whoever gave the money

funder-noted = { $kind ->
        [plan] Rencana
       *[obstacle] Kendala
    } dicatat untuk laporan, { DAY($date) }. Kalau salah, tekan Batalkan atau tulis: hapus { $kind ->
        [plan] rencana
       *[obstacle] kendala
    } { $number }.
    .few = { $kind ->
        [plan] Rencana
       *[obstacle] Kendala
    } nomor { $number } dicatat untuk laporan, { DAY($date) }.
funder-note-private = Itu menyebut kesehatan atau anak seseorang, { $call }, jadi tidak saya simpan. Tulis lagi tanpa itu.
    .few = Tulis lagi tanpa menyebut kesehatan atau anak seseorang.
funder-note-none = Kendala atau rencana nomor { $number } tidak ada, { $call }. Untuk melihat semuanya, tulis: isi laporan.
    .few = Nomor { $number } tidak ada.
funder-note-gone = { $kind ->
        [plan] Rencana
       *[obstacle] Kendala
    } “{ $text }” tidak jadi masuk laporan.
    .few = { $kind ->
        [plan] Rencana itu
       *[obstacle] Kendala itu
    } tidak jadi masuk laporan.{ $text ->
       *[other] { "" }
    }
funder-not-yours = Itu dari bengkel lain, { $call }, jadi tidak saya hapus.
    .few = Itu dari bengkel lain.
funder-notes =
    Untuk laporan:
    { $lines }
funder-note-line = { $kind ->
        [plan] Rencana
       *[obstacle] Kendala
    } { $number }, { DAY($date) }{ $place ->
        [none] { "" }
       *[other] , { $place }
    }: { $text }
funder-photo-line = Foto { $number }, { DAY($date) }: { $caption }
funder-notes-none = Belum ada yang dicatat untuk laporan, { $call }. Tulis misalnya: kendala: kain sulit dicari.{ $lines ->
       *[other] { "" }
    }
    .few = Belum ada yang dicatat untuk laporan.{ $lines ->
       *[other] { "" }
    }
funder-photos-none = Belum ada foto untuk laporan, { $call }. Kirim foto dengan tulisan di bawahnya, misalnya: foto laporan: Bu Sri menjahit.{ $lines ->
       *[other] { "" }
    }
    .few = Belum ada foto untuk laporan.{ $lines ->
       *[other] { "" }
    }
funder-photo-ask = Foto untuk laporan: “{ $caption }”. Yang terlihat di foto sudah setuju fotonya dipakai?
    .few = Yang terlihat di foto “{ $caption }” sudah setuju?
funder-photo-kept = Foto nomor { $number } disimpan untuk laporan{ $consent ->
        [agreed] , dengan izin yang terlihat
       *[nobody] { "" }
    }. Sekarang ada { $count } foto; laporan memuat { $most } yang terakhir. Untuk menghapus, tulis: hapus foto laporan { $number }.
    .few = Foto nomor { $number } disimpan untuk laporan.
photo-not-kept = Baik, { $call }. Fotonya tidak disimpan. Tanya dulu orangnya, lalu kirim lagi.
    .few = Fotonya tidak disimpan.
photo-refused = { $name } tidak mau fotonya dipakai, { $call }, jadi foto ini tidak disimpan.
    .few = { $name } tidak mau fotonya dipakai, jadi tidak disimpan.
funder-photo-lacks-photo = Fotonya belum ada, { $call }. Kirim fotonya dengan tulisan itu di bawahnya.
    .few = Kirim fotonya dengan tulisan itu di bawahnya.
funder-photo-lacks-words = Foto ini tentang apa, { $call }? Kirim lagi dengan tulisan di bawahnya, misalnya: foto laporan: Bu Sri menjahit.
    .few = Kirim lagi dengan tulisan, misalnya: foto laporan: Bu Sri menjahit.
photo-none = Foto nomor { $number } tidak ada, { $call }. Untuk melihat semuanya, tulis: foto laporan.
    .few = Foto nomor { $number } tidak ada.
photo-erased = Foto nomor { $number } dihapus{ $document ->
        [none] { "" }
       *[other] { " " }dari { $document }
    }.
photo-lost = Foto nomor { $number } untuk { $document ->
        [none] laporan
       *[other] { $document }
    } tidak bisa diambil, { $call }. Kirim fotonya sekali lagi.
    .few = Kirim foto nomor { $number } sekali lagi.

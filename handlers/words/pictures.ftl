# Pictures in the chat, and what is said under them

button-picture = Gambar
picture-nothing = Belum ada masker di hari-hari itu, jadi belum ada gambarnya.
picture-no-forecast = Kapan penuhnya belum bisa diperkirakan, jadi belum ada gambarnya.
picture-no-material = Belum tahu bahan cukup berapa hari, jadi belum ada gambarnya. Tulis: gudang
picture-of-others = Gambar orang lain tidak saya tunjukkan. Untuk hasil sendiri, tulis: gambar hasil saya
picture-days =
    { $whose ->
        [none] { "" }
       *[other] { $whose }.{ " " }
    }{ $days }: <b>{ $total } masker</b>{ $defects ->
        [0] .
       *[other] , { $defects } di antaranya perlu diperbaiki.
    }
    { $bars }.
picture-bar = { $name }: { $pieces }
picture-phase = Tahap { $number }: { $filled } dari { $pieces } masker, { $new } dari hari-hari itu (semua bengkel).
picture-now = Sekarang { $filled } dari { $pieces } masker.
picture-materials =
    Bahan di gudang cukup untuk:
    { $lines }.{ $more ->
        [0] { "" }
       *[other] { " " }Ada { $more } bahan lain yang cukup lebih lama.
    }
picture-material-said = { $item }{ $workshop ->
    [none] { "" }
   *[other] { " " }di { $workshop }
} { $days ->
    [0] habis
   *[other] { $days } hari kerja
}
picture-days-title = { $days }: { $total } masker{ $whose ->
    [none] { "" }
   *[other] , { $whose }
}
picture-phase-title = Tahap { $number }: { $filled } dari { $pieces } masker
picture-phase-key = Bergaris: { $new } dari hari-hari ini
picture-ahead-title = Kapan tahap { $number } penuh
picture-ahead-said = kira-kira { $low }{ $same ->
    [true] { "" }
   *[false] { " " }sampai { $high }
} hari kerja lagi
picture-material-title = Bahan di gudang cukup berapa hari
picture-material = { CAP($item) }{ $workshop ->
    [none] { "" }
   *[other] , { $workshop }
}
picture-lasts = { $days ->
    [0] habis
   *[other] { $days } hari
}

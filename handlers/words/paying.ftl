# Money on its way to a tailor, in words

paid-partly = { $came ->
        [0] Baik, { $call }. Saya sampaikan bahwa uangnya kurang. Rp{ $amount } belum dicatat diterima, sampai beres.
       *[other] Baik, { $call }. Saya sampaikan bahwa yang sampai baru Rp{ $came } dari Rp{ $amount }. Belum dicatat diterima, sampai beres.
    }
    .few = Saya sampaikan bahwa uangnya kurang, belum dicatat diterima.
paid-partly-told = { $name } bilang uang upahnya kurang: “{ $text }” { $came ->
        [0] {""}
       *[other] Yang sampai Rp{ $came }.
    } Yang dicatat Rp{ $amount } ({ DAY($date) }). Bagaimana, { $call }? Kalau kurangnya sudah diberikan, tekan Sudah diserahkan.
    .few = { $name } bilang uang upahnya kurang, yang dicatat Rp{ $amount }.
paid-later = Baik, { $call }. Kalau Rp{ $cash } itu sudah di tangan, tekan Sudah terima.
    .few = Kalau Rp{ $cash } sudah di tangan, tekan Sudah terima.
paid-thanks = Sama-sama, { $call }. Rp{ $cash } itu sudah di tangan?
    .few = Rp{ $cash } itu sudah di tangan?
paid-told-again =
    Pesan { $by }: “{ $text }”
    Rp{ $cash } upah { $call }: sudah di tangan?
    .few = { $by }: “{ $text }” Rp{ $cash } sudah di tangan?
paid-coming-told =
    Pesan { $by } tentang Rp{ $cash } upah { $call }: “{ $text }”
    Kalau sudah di tangan, tekan Sudah terima atau tulis: uangnya sudah saya terima.
    .few = { $by } tentang Rp{ $cash } upah: “{ $text }”
pay-asked-with = { $name } saya tanya lagi, dengan pesan { $call }.
pay-no-phone-signed = { $name } belum memakai bot. Minta tanda tangan untuk Rp{ $amount }, lalu kirim fotonya dengan tulisan: tanda terima.
    .few = Kirim foto tanda terima { $name } untuk Rp{ $amount }.
pay-coming = Saya sampaikan ke { $name }, { $call }.
pay-coming-no-phone = { $name } belum memakai bot, { $call }, jadi belum bisa saya sampaikan. Uangnya tetap menunggu tanda terima.
    .few = { $name } belum memakai bot, uangnya menunggu tanda terima.
pay-looked-for = Baik, { $call }. Kalau sudah jelas, tulis misalnya: sudah saya kasihkan, atau: besok saya antar.
    .few = Kalau sudah jelas, tulis misalnya: sudah saya kasihkan.
pay-void-ask = Rp{ $amount } untuk { $name } dibatalkan, { $call }? Upahnya kembali menunggu dibayar.
pay-stays = Baik, { $call }. Pembayarannya tetap tercatat.
pay-perhaps-missing = Ini untuk { $name }, tentang uangnya Rp{ $amount } yang belum di tangan?

# What may be held back of it

deduct-why = Kasbon { $call } Rp{ $advance }. Kalau dipotong Rp{ $deducted }, sisanya Rp{ $left }, dan yang diterima sekarang Rp{ $cash }. Boleh, atau jangan dulu? Boleh juga jumlah lain, misalnya: 10 ribu saja.
    .few = Kasbon { $call } Rp{ $advance }, boleh dipotong Rp{ $deducted }?
deduct-other = Baik, { $call }. Saya sampaikan: dipotong Rp{ $deducted }. Sekarang belum ada yang dipotong.
    .few = Saya sampaikan: dipotong Rp{ $deducted }, { $call }.
deduct-other-told = { $name } minta kasbonnya dipotong Rp{ $deducted } saja, jadi Rp{ $amount } itu belum dibayarkan. Kalau cocok, tekan atau tulis: potong segitu.
    .few = { $name } minta dipotong Rp{ $deducted } saja.

# What is decided about her doubt

dispute-perhaps = Ini keterangan untuk { $name }, { $call }? Catatannya tetap, atau sudah dibetulkan?
    .few = Catatan { $name } tetap, atau sudah dibetulkan?

# Her advance

advance-not-wanted = Baik, { $call }. Kasbonnya tidak jadi.
    .few = Kasbonnya tidak jadi, { $call }.
advance-got = Baik, { $call }. Kasbon Rp{ $amount } memang sudah tercatat. Yang belum kembali Rp{ $left }.
    .few = Kasbon Rp{ $amount } sudah tercatat, belum kembali Rp{ $left }.
advance-got-unknown = Kasbon itu belum ada di catatan, { $call }. Saya sampaikan ke koordinator, biar dicatat.
    .few = Kasbon itu belum ada di catatan, saya sampaikan ke koordinator.
advance-missing = Baik, { $call }. Saya kabari yang memberi kasbon Rp{ $amount }, biar dicek. Kalau memang belum diberikan, catatannya dibatalkan.
    .few = Saya kabari yang memberi kasbon, { $call }, biar dicek.
advance-missing-unknown = Belum ada kasbon di catatan, { $call }. Saya sampaikan ke koordinator.
    .few = Belum ada kasbon di catatan, saya sampaikan ke koordinator.
advance-missing-told = { $name } belum memegang kasbon Rp{ $amount } ({ DAY($date) }). Mungkin belum diserahkan. Kalau tidak jadi diberikan, tekan atau tulis: uangnya kembali.
    .few = { $name } belum memegang kasbon Rp{ $amount }.
advance-back = Baik, { $call }. Saya sampaikan. Rp{ $amount } dicatat kembali kalau uangnya sudah di bengkel.
    .few = Rp{ $amount } dicatat kembali kalau uangnya sudah di bengkel.
advance-back-other = Saya sampaikan ke koordinator, { $call }, soal kasbonnya.
advance-back-told =
    { $name } mau mengembalikan kasbon Rp{ $amount }, dari Rp{ $left }.
    { $lines }
    Kalau sudah diterima, tekan atau tulis: uangnya kembali.
    .few = { $name } mau mengembalikan kasbon Rp{ $amount }, kalau sudah diterima tulis: uangnya kembali.
advance-her-words = Pesannya: “{ $text }”

# Whether her pay may be kept

pay-to-be-heard = { $name } belum memakai bot. Tanyakan sendiri, boleh atau tidak upah dan kasbonnya dicatat di sini, lalu tulis: izin upah { $whole }. Belum ada yang dicatat.
    .few = Tanyakan ke { $name }, lalu tulis: izin upah { $whole }.
pay-consent-needed = Masker { $name } sudah lolos cek, tapi upahnya belum dihitung di sini: izinnya belum ada. { $name } belum memakai bot. Tanyakan sendiri, lalu tulis: izin upah { $whole }. Kalau tidak mau, tulis: izin upah { $whole } tidak.
    .few = Tanyakan ke { $name }, boleh atau tidak upahnya dicatat, lalu tulis: izin upah { $whole }.
pay-consent-own = { $kept ->
        [true] { $name } sudah mengizinkan upahnya dicatat di sini.
        [false] { $name } memilih upahnya tidak dicatat di sini. Kalau berubah, { $name } menulis sendiri: izin upah.
       *[asked] { $name } memakai bot sendiri, jadi saya tanya sendiri. Belum ada yang dicatat.
    }
pay-consent-kept = Izin { $name } dicatat, bersama fotonya. Upahnya dihitung di sini.
    .few = Izin { $name } dicatat.
pay-consent-vouch = { $name } bilang { $tailor } mau upah dan kasbonnya dicatat di sini. { $tailor } belum memakai bot. Sudah ditanya sendiri, dan ia mau?
    .few = { $tailor } sudah ditanya, dan mau upahnya dicatat di sini?
pay-consent-words = upah { $name } boleh dicatat
pay-consent-proposed = Baik, { $call }. Orang kedua saya minta memastikan bahwa { $name } mau. Bisa juga dengan tanda tangannya: kirim fotonya dengan tulisan: izin upah { $name }.
    .few = Orang kedua saya minta memastikan bahwa { $name } mau.
pay-consent-alone = Kalau { $name } mau, minta tanda tangannya, lalu kirim fotonya dengan tulisan: izin upah { $name }.
pay-waits-consent = Upah yang menunggu izinnya: { $names }.

# Several at once

pay-list-short = Sejumlah itu tidak ada upah yang belum dibayar untuk { $names }.

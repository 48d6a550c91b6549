# What every topic says

resend-mark = (kirim ulang)
for-whom = Untuk { $name }:
named-near = Tidak ada orang bernama “{ $name }”. Maksudnya { $names }? Tekan namanya, atau tulis lagi dengan nama lengkapnya.
    .few = Maksudnya { $names }?

# Handing over to the buyer: documents, who signs, what comes back

button-signed = Sudah ditandatangani
button-handed-over = Betul, diserahkan
button-not-handed = Belum diserahkan
button-void = Batalkan BAST
button-yes-signed = Ya, sudah
button-photo-attach = Lampiran saja
button-no-other = Bukan, foto lain
handover-size = { $size ->
    [dewasa] dewasa { $pieces }
    [anak] anak { $pieces }
    [all] { $pieces }
   *[any] tanpa ukuran { $pieces }
}
handover-made =
    BAST { $number } dibuat, belum ditandatangani. { $pieces } masker ke { $buyer }: { $sizes }.{ $of ->
        [0] { "" }
       *[other] { " " }{ $packs } kemasan isi { $of }{ $loose ->
            [0] { "" }
           *[other] , { $loose } lepas
        }.
    }{ $filters ->
        [0] { "" }
       *[other] { " " }Dengan { $filters } filter.
    }
    Cetak berkasnya. Kalau sudah ditandatangani, kirim fotonya atau tulis: sudah diserahkan.
handover-made-told = { $by } membuat BAST { $number }: { $pieces } masker ke { $buyer }, { DAY($date) }.
complaint-noted = Keluhan { $buyer } dicatat, nomor { $number }: “{ $text }”{ $document ->
        [none] {""}
       *[other] {" "}Tentang { $document }.
    } Pembina dan koordinator saya kabari. Kalau sudah diatasi, tulis: keluhan { $number } selesai: lalu caranya. Kalau ada masker yang kembali, tulis misalnya: Dinas kembalikan 20.
    .few = Keluhan { $buyer } dicatat, nomor { $number }.
complaint-told = { $buyer } mengeluh, kata { $by }: “{ $text }”{ $document ->
        [none] {""}
       *[other] {" "}Tentang { $document }.
    } Nomor { $number }. Kalau sudah diatasi, tulis: keluhan { $number } selesai: lalu caranya.
complaints =
    Keluhan pemesan:
    { $lines }
    .few = { $lines }
complaint-line = Nomor { $number }, { DAY($date) }{ $document ->
        [none] {""}
       *[other] , { $document }
    }: “{ $text }” { $state ->
        [open] Belum diatasi.
       *[settled] Sudah diatasi.
    }
complaint-line-answered = Nomor { $number }, { DAY($date) }{ $document ->
        [none] {""}
       *[other] , { $document }
    }: “{ $text }” Diatasi: “{ $answer }”
complaints-none = Tidak ada keluhan dari pemesan.
complaint-which = Ada beberapa keluhan yang belum diatasi, { $call }. Tulis nomornya, misalnya: keluhan 2 selesai.
    .few = Tulis nomor keluhannya, misalnya: keluhan 2 selesai.
complaint-unknown = { $number ->
        [0] Tidak ada keluhan yang belum diatasi.
       *[other] Tidak ada keluhan nomor { $number }.
    }
complaint-settled = Keluhan { $buyer } nomor { $number } dicatat sudah diatasi.
complaint-gone = Keluhan nomor { $number } dihapus.
handover-back-made =
    Retur dicatat sebagai { $number }, belum ditandatangani. { $pieces } masker kembali dari { $buyer }: { $sizes }.
    Kalau sudah ditandatangani, kirim fotonya atau tulis: sudah ditandatangani. Maskernya lalu ditahan dan dicek lagi.
handover-back-made-told = { $by } mencatat retur { $number }: { $pieces } masker dari { $buyer }, { DAY($date) }.
handover-missed-made =
    Kekurangan dicatat sebagai { $number }, belum ditandatangani. { $pieces } masker kurang menurut { $buyer }: { $sizes }.
    Kalau sudah ditandatangani, kirim fotonya atau tulis: sudah ditandatangani.
handover-missed-made-told = { $by } mencatat kekurangan { $number }: { $pieces } masker, { $buyer }, { DAY($date) }.
handover-file = { $title }
handover-unequal = Jumlahnya { $pieces }, tapi kalau dijumlah per ukuran { $sizes }. Yang betul berapa? Belum ada yang dibuat.
handover-which-sizes = { $pieces } itu berapa dari tiap ukuran, { $call }? Yang boleh diserahkan: { $have }. Tulis misalnya: dewasa 15, anak 5.
    .few = { $pieces } itu berapa dewasa, berapa anak? Yang ada: { $have }.
handover-back-sizes = { $pieces } itu berapa dari tiap ukuran, { $call }? Yang di pemesan: { $have }. Tulis misalnya: dewasa 15, anak 5.
    .few = { $pieces } itu berapa dewasa, berapa anak? Yang di pemesan: { $have }.
handover-not-made = Baik, { $call }. Belum ada yang dibuat.
handover-day = { DAY($date) } terlalu jauh untuk BAST. Belum ada yang dibuat.
handover-which-buyer = Tidak ada pesanan dari “{ $buyer }”. Pemesan yang ada: { $names }.
handover-no-buyer = Belum ada pesanan yang ada pemesannya. Pembina bisa menulis: ubah pesanan pemesan: Dinas KOPINDAG.
handover-how-many = Mau diserahkan berapa ke { $buyer }? Yang boleh diserahkan { $pieces }{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
}. Tulis misalnya: serahkan { $pieces } ke { $buyer }.
handover-nothing = Belum ada masker yang boleh diserahkan.{ $waiting ->
    [0] { "" }
   *[other] { " " }{ $waiting } masih menunggu sampel RS.
}{ $drafted ->
    [0] { "" }
   *[other] { " " }{ $drafted } sudah di BAST yang belum ditandatangani.
}
handover-short =
    Belum cukup: kurang { $short }. Yang boleh diserahkan: { $have }.{ $waiting ->
        [0] { "" }
       *[other] { " " }{ $waiting } masih menunggu sampel RS.
    }{ $drafted ->
        [0] { "" }
       *[other] { " " }{ $drafted } sudah di BAST yang belum ditandatangani.
    }
    Belum ada yang dibuat. Kalau mau yang { $pieces } saja, tekan tombolnya.
handover-none-open = Tidak ada BAST yang menunggu tanda tangan. Untuk membuatnya tulis misalnya: serahkan 2000 ke Dinas.
handover-unknown = Tidak ada BAST nomor { $number }.
handover-none = Belum ada BAST.
handover-none-signed = Belum ada BAST yang sudah ditandatangani, jadi belum ada yang bisa kembali.
handover-not-signed = BAST nomor { $number } tidak ada, atau belum ditandatangani.
handover-signed-before = BAST { $number } sudah ditandatangani.
handover-void-before = BAST { $number } sudah dibatalkan.
handover-not-yet = Baik, { $call }. BAST { $number } tetap menunggu.
handover-not-yet-told = { $by }: BAST { $number } belum diserahkan.
handover-claimed = Baik, { $call }. Yang membuat BAST tidak memastikan sendiri, jadi { $number } saya tanyakan ke yang lain dulu.
handover-claimed-nobody = Yang membuat BAST tidak memastikan sendiri, { $call }. Untuk { $number } perlu satu orang lagi, misalnya pembina.
handover-claimed-told = { $by } bilang { $number } sudah ditandatangani: { $pieces } masker, { $buyer }{ $kind ->
    [return] { "" } (kembali)
    [shortage] { "" } (kurang)
   *[handover] { "" }
}. Betul, { $call }?
handover-gone = Masker untuk { $number } tidak cukup lagi, jadi belum saya catat. Batalkan BAST itu lalu buat yang baru.
handover-signed = { $kind ->
    [return] { $number } selesai. { $pieces } masker kembali dari { $buyer }, ditahan dan dicek lagi satu per satu.
    [shortage] { $number } selesai. { $pieces } masker kurang, perlu diganti.
   *[handover] { $number } selesai. { $pieces } masker sudah diserahkan ke { $buyer }.
}
handover-signed-told = { $by } memastikan { $number }: { $kind ->
    [return] { $pieces } masker kembali dari { $buyer }
    [shortage] { $pieces } masker kurang
   *[handover] { $pieces } masker sudah diserahkan ke { $buyer }
}.
handover-voided = BAST { $number } dibatalkan. Nomornya tetap, tidak dipakai lagi.
handover-voided-told = { $by } membatalkan BAST { $number }. Nomornya tetap, tidak dipakai lagi.
handover-void-asked = { $number } sudah ditandatangani, jadi pembatalannya saya tanyakan ke yang lain dulu.
handover-void-asked-told = { $by } mau membatalkan { $number }, { $pieces } masker ke { $buyer }. Kalau setuju, tekan tombolnya.
handover-stands = { $number } tidak bisa dibatalkan karena ada { $other }. Batalkan itu dulu.
handover-back-how-many = Berapa yang kembali atau kurang dari { $number }? Tulis misalnya: retur { $number }: 20 jahitan lepas.
handover-back-too-many = Dari { $number } yang masih di pemesan { $pieces }, jadi { $back } belum saya catat.
handover-photo-ask = Ini foto BAST { $number } yang sudah ditandatangani, { $call }?
handover-photo-other = Baik, { $call }. Fotonya tidak saya simpan.
handover-photo-consent = Foto untuk lampiran { $number }{ $caption ->
        [none] {""}
       *[other] : “{ $caption }”
    }. Yang terlihat di foto sudah setuju fotonya ikut di BAST?
    .few = Yang terlihat di foto untuk { $number } sudah setuju?
handover-photo-kept = Foto dilampirkan ke { $number }, sekarang { $count } foto; BAST memuat { $most } yang terakhir. Untuk melihatnya, tulis: kirim BAST { $serial }. Untuk menghapus, tulis: hapus foto { $photo }.
    .few = Foto dilampirkan ke { $number }.
handover-photo-signed = { $number } sudah ditandatangani. Fotonya saya lampirkan. Untuk melihatnya, tulis: kirim BAST { $serial }.
    .few = Foto { $number } dilampirkan.
handover-no-photos = { $number } tidak punya foto.
handover-photos = Foto di { $number }:
    { $lines }
    Yang mana? Tulis misalnya: hapus foto 3.
    .few = { $lines }
handover-photo-line = Foto { $photo }: { $shows ->
        [signed] kertas yang ditandatangani
       *[goods] { $caption ->
            [none] tanpa keterangan
           *[other] { $caption }
        }
    }
handovers = { $lines }
handover-line = { $number }, { DAY($date) }: { $pieces } masker, { $buyer }{ $kind ->
    [return] { "" } (kembali)
    [shortage] { "" } (kurang)
   *[handover] { "" }
}, { $state ->
    [draft] belum ditandatangani
    [signed] sudah ditandatangani
   *[void] dibatalkan
}.
bast-only-lead = Itu diatur oleh pembina.
handover-numbering = Nomor BAST dicatat. Yang pertama: { $number }.
handover-numbering-how = Tulis contohnya dengan nomor di depan, misalnya: nomor BAST: 001/BAST/OD-LINKSOS/V/2020.
handover-numbering-stands = Nomor BAST sudah dipakai, jadi polanya tetap.
party-ours =
    Pihak pertama di BAST:
    { $lines }
party-theirs =
    { $buyer } di BAST:
    { $lines }
party-line = { $what ->
    [name] Nama
    [position] Jabatan
    [nip] NIP
    [institution] Lembaga
    [address] Alamat
    [authority] Dasar
    [contact] Kontak
    [place] Tempat
   *[witness] Saksi
}: { $text }.
cli-handovers-none = Belum ada BAST.
cli-handover-unknown = Tidak ada BAST nomor { $text }.
cli-handover-kind = Nama berkasnya harus berakhir .pdf atau .docx, bukan “{ $text }”.
cli-handover-not-written = Berkas { $path } tidak bisa ditulis.
cli-handover-written = { $number } ditulis ke { $path }.

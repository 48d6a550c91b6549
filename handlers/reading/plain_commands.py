"""What a coordinator says as one talks, once it is in plain words, and the words of the command that it means."""

from handlers.reading.other_words import ITEM, TITLE, UNITS
from handlers.reading.patterns import Pattern

NAME = rf"(?P<name>{TITLE}[a-z]+)"
WORK = r"(?:garapan|potongan|potong|garap)"
NOW = r"(?: (?:hari ini|sekarang|tadi|barusan|ini|itu|dulu|lagi|sudah|belum|masih|tidak))*"
SPAN = r"(?P<rest>(?: (?:hari ini|kemarin|minggu ini|minggu lalu|bulan ini|bulan lalu))?)"
THINGS = r"(?:barang|kiriman|paket|bahan|titipan|antaran|kain|karet|benang|filter|potongan|pesanan bahan)"
# "cuti sampai Jumat" is a leave of so many days; "sampai sembuh" has no end that is known.
OPEN_END = (
    r" sampai(?! (?:hari |tgl |tanggal )?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|besok|sesok|lusa|\d)).*"
)


def _table(*rows: tuple[str, str]) -> tuple[tuple[Pattern, str], ...]:
    return tuple((Pattern(said), same) for said, same in rows)


# Heard before anything else would take it.
FIRST = _table(
    (
        r"masker(?: jadi)? dari (?P<item>[a-z]+) (?:sudah )?(?:saya |tak )*(?:terima|diterima|datang|tampa)(?: semua)?",
        "masker dari {item} sudah sampai",
    ),
    (
        r"masker (?:jadi|jadinya|jadine|sing dadi) (?P<rest>\d+) (?:(?:saya|tak|sudah"
        r"|mau) )*kirim(?:kan)? ke (?P<item>[a-z]+)",
        "kirim {rest} masker jadi ke {item}",
    ),
    (
        r"(?:[a-z ]+ )?(?:sudah )?(?:dapat|jadi|menyelesaikan) berapa (?:dari"
        r"|untuk) (?:kerja )?pinjaman\w*(?: (?:itu|kerja))*",
        "pinjaman kerja",
    ),
    (
        r"(?:[^\d:]*, ?)?(?P<rest>\d+ masker(?: tahap \d+)?) (?:di)?(?:kerjakan|garap|jahit)(?:kan)? (?:di |ke |oleh )?"
        r"(?P<item>(?!besok|hari|sama|kemarin|tadi|semua|saya|dulu|dengan|untuk|siapa|kita|lagi|minggu|bulan)[a-z]+)",
        "oper {rest} ke {item}",
    ),
    (
        r"(?:pesanan|order)(?:nya)? (?P<item>[a-z ]+?) (?:jadi|jadinya|harusnya|seharusnya|mestinya) (?P<rest>\d+)"
        r"(?: bukan \d+)?",
        "ubah pesanan {item} jadi {rest}",
    ),
    (r"(?:foto|gambar) (?P<rest>grafik .*?)(?: mana)*", "{rest}"),
    (
        r"(?:ubah|ganti|naikkan|turunkan) (?:target|jumlah) (?:pesanan|order)(?:nya)? (?P<rest>.+)",
        "ubah pesanan {rest}",
    ),
    (
        r"(?:motong|potong)(?: kain)?(?: hari ini| tadi)? (?:jadi|dapat|dadi) (?P<rest>\d+)(?: potong\w*)?"
        r" (?:dari|saking|teko) (?P<item>\d+) ?(?:m|meter)",
        "potong kain {item} m jadi {rest} potongan",
    ),
    (
        rf"(?:ada )?(?:{WORK} )?(?P<rest>\d+)(?: {WORK})? (?:sudah )?(?:datang|sampai|teko|siap"
        rf"|jadi)[, ]+(?:di)?bagi(?:kan)?(?: rata| semua)*"
        r"(?: (?:ke|untuk) .*)?",
        "bagi {rest} potongan",
    ),
    (
        rf"{WORK} (?P<rest>\d+) (?:sudah )?(?:datang|sampai|teko|jadi)[, ]+(?:di)?bagi(?:kan)?(?: rata| semua)*"
        r"(?: (?:ke|untuk) .*)?",
        "bagi {rest} potongan",
    ),
    (
        rf"(?:[a-z]+ ){{0,4}}(?P<rest>\d[\d.]*) {WORK}\b.*\b(?:enak|baik|sebaik|apik|becik|pas)(?:nya|e"
        rf"|ne)\b.*\bsiapa\b"
        r".*\bberapa\b.*",
        "bagi {rest} potongan",
    ),
    (
        rf".*\b{WORK}\b[^?]*?\b(?P<rest>\d[\d.]*)\b.*\b(?:enak|baik|sebaik|apik|becik|pas)(?:nya|e|ne)\b.*\bsiapa\b.*"
        r"\bberapa\b.*",
        "bagi {rest} potongan",
    ),
    (rf"{NAME} masih (?:jahit|kerja|aktif|menjahit|ikut)(?: di sini)? (?:tidak|apa)", "cari {name}"),
    (rf"jeda(?:kan)? (?:dulu )?(?:si )?{NAME}", "jeda {name}"),
    (rf"bahan(?:nya)? {NAME} (?:apa|di rumah|yang ada|sisa|berapa|masih|tinggal)(?: .*)?", "bahan {name}"),
    (
        rf"(?:kirim(?:kan)?|antar(?:kan)?) (?P<rest>\d+) (?:potong|potongan|garapan) (?:ke|untuk) {NAME}(?: lewat .*)?",
        "kasih {name} {rest} potongan",
    ),
    (r"(?:bagaimana )?(?:perkembangan|kabar|kondisi|keadaan) (?:pesanan|order|tahap)(?:nya)?(?: .*)?", "progres"),
    (
        rf"(?:kasih|beri(?:kan)?) {NAME} (?P<rest>\d+) (?:potong|potongan|garapan)(?: (?:dulu|lagi))*",
        "kasih {name} {rest} potongan",
    ),
    (rf"{NAME} (?:dapat|kebagian|dikasih) (?:potongan|garapan) berapa(?: .*)?", "garapan {name} masih berapa"),
    (r"(?:potongan|garapan)(?:nya)? (?:mau )?dibagi(?:kan)? ke siapa(?: .*)?", "bagi semua potongan"),
    (
        rf"{NAME} (?:sudah )?tidak (?:kerja|bekerja|jahit|ikut|menjahit)(?: di sini| lagi| di bengkel)+",
        "{name} berhenti",
    ),
    (rf"(?:cari|minta|lihat) (?:nomor|nomer|no|hp|data|alamat)(?: hp| wa| telepon)? {NAME}", "cari {name}"),
    (
        r"siapa (?:yang )?(?:menunggu|nunggu|belum) (?:diterima|jawaban|keputusan|disetujui|persetujuan)",
        "ada yang daftar baru",
    ),
    (
        r"siapa (?:yang )?(?:paling )?(?:banyak|sering) (?:rusak|cacat|rejek|salah|perbaikan|retur)\w*(?: .*)?",
        "yang perlu diperbaiki siapa saja",
    ),
    (rf"(?:stok|persediaan|sisa) {ITEM} (?:cukup|habis|sampai|kuat|tahan)(?: .*)?", "gudang"),
    (rf"setujui? (?:untuk |punya |permintaan )+{NAME}", "setuju {name}"),
    (
        r"siapa (?:yang )?belum (?:di)?bayar(?: .*)?|(?:upah|gaji)(?:nya)? (?:yang )?belum dibayar(?: .*)?",
        "upah belum dibayar",
    ),
    (
        rf"istirahatkan {NAME}(?: dulu)?|{NAME.replace('name', 'name2')} (?:istirahat|cuti)(?: dulu)?(?:{OPEN_END}|"
        rf" melahirkan.*)|{NAME.replace('name', 'name3')} (?:cuti )?melahirkan.*",
        "jeda {name}",
    ),
    (
        rf"{NAME} (?:sudah )?(?:antar|ngantar|mengantar|keliling|jalan|kirim|nganter)(?: (?:sudah|belum|semua"
        rf"|barang\w*|garapan\w*|bahan\w*))+",
        "antaran",
    ),
    (
        rf"{NAME} (?:ngaku|bilang|lapor|nulis|laporannya|laporan) \d+,? (?:tapi|tp|padahal|ternyata)"
        rf" (?:(?:di)?(?:hitung|cek)(?:an)?(?:nya)?|isinya|yang ada|saya hitung|jumlahnya) (?:cuma |hanya |ada"
        rf" )?(?P<rest>\d+)",
        "cek {name} {rest}",
    ),
    (
        r"berapa (?:orang )?(?:jumlah )?(?:penjahit|anggota|orang)(?:nya)?(?: (?:kita|kami|di sini|semua|yang ada"
        r"|semuanya|aktif|sekarang|yang aktif))*|jumlah (?:penjahit|anggota)(?: (?:kita|kami|di sini|semua|semuanya"
        r"|aktif|sekarang|berapa))*",
        "daftar penjahit",
    ),
    (
        rf"kalau {NAME} (?:keluar|berhenti|mundur|resign)(?:,? .*)?|apa (?:saja )?(?:yang )?(?:harus |masih"
        rf" )?(?:dikembalikan|dibawa|ada di|belum dikembalikan)(?: oleh)? {NAME.replace('name', 'name2')}",
        "{name} berhenti",
    ),
    (
        rf"(?:sisa|jumlah) kasbon(?:nya)? {NAME}(?: .*)?|siapa (?:yang )?(?:masih )?(?:punya |ada )?kasbon(?: .*)?"
        rf"|kasbon(?:nya)? {NAME.replace('name', 'name2')} (?:berapa|masih|sisa|tinggal)(?: .*)?"
        rf"|{NAME.replace('name', 'name3')} (?:masih )?(?:punya )?kasbon berapa",
        "daftar kasbon",
    ),
)
# Heard where nothing else was understood.
AGAIN = _table(
    (
        r"bagi(?:kan)? (?P<rest>\d+)(?: (?:potong|potongan|garapan))?(?:,? (?:yang|ke|untuk) .*)?",
        "bagi {rest} potongan",
    ),
    (
        rf"{NAME} (?:potongan|garapan)(?:nya)? (?:sudah|masih|belum|tinggal|habis|cukup|berapa).*",
        "garapan {name} masih berapa",
    ),
    (rf"kurangi (?P<rest>\d+) (?:dari|punya|untuk|masker) {NAME}", "{name} kelebihan {rest}"),
    (rf"(?:catatan |setoran )?{NAME} (?:di)?kurangi (?P<rest>\d+)", "{name} kelebihan {rest}"),
    (
        rf"(?:itu |yang tadi )?punya(?:nya)? {NAME} (?:tadi |kok |malah )*(?:masuk|kecatat|tercatat|ketulis) (?:ke"
        rf"|di|punya) {NAME.replace('name', 'name2')}.*",
        "itu punya {name} bukan {name2}",
    ),
    (
        r"(?:apa )?(?:ada|siapa) (?:yang )?belum (?:ngabar\w*|kabar\w*|mengabar\w*|kirim|ngirim|lapor|memberi kabar"
        r"|kasih kabar|setor)(?: .*)?",
        "siapa belum setor",
    ),
    (
        rf"{NAME} tidak (?:usah|perlu|boleh) (?:pegang|jaga|urus|ngurus|jadi) (?P<rest>gudang|pemeriksa|bendahara"
        rf"|kurir|pengamat)(?: lagi)?",
        "cabut tugas {rest} {name}",
    ),
    (
        rf"{NAME} (?:balik|kembali|mulai|bisa) (?:kerja|bekerja|jahit|masuk|menjahit)(?: lagi)?(?: hari ini| besok)?",
        "{name} masuk lagi",
    ),
    (
        r"(?:daftar|lihat|minta|tampilkan) (?:nama|semua|daftar)(?: nama)? (?:penjahit|anggota|orang)(?: .*)?",
        "daftar penjahit",
    ),
    (
        rf"{NAME} (?:hp|nomor|no)(?:-?nya)? (?:rusak|hilang|ganti|baru|dicuri|mati|ketinggalan)(?: .*)?",
        "hp baru {name}",
    ),
    (
        r"(?P<does>rekap|pengingat)(?:nya)?(?: (?:jangan|terlalu|kepagian|pagi|siang|sore|malam|lebih|awal|cepat"
        r"|dikirim|,))+,? (?P<rest>(?:jam|pukul) \d.*)",
        "jadwal {does} {rest}",
    ),
    (r"(?P<rest>tahap \d+) (?:masih |sudah )?(?:tinggal|kurang|sisa|butuh|perlu) berapa.*", "{rest} kurang berapa"),
    (
        r"(?:berapa )?(?:masker )?(?:yang )?(?:sudah|belum) (?:di)?(?:serahkan|setor(?:kan)?|kirim(?:kan)?|antar)(?:"
        r" ke \w+)?(?: berapa)?",
        "progres",
    ),
    (
        rf"{NAME} (?:harus|masih|punya|ada|perlu) (?:harus )?(?:benerin|benarkan|perbaiki|memperbaiki|perbaikan"
        rf"|betulkan|retur|ndandani)(?: .*)?|(?:perbaikan|retur)(?:an)?(?:nya)? {NAME.replace('name', 'name2')}(?:"
        rf" .*)?",
        "yang perlu diperbaiki siapa saja",
    ),
    (
        rf"{ITEM}(?:nya)? (?:di gudang )?(?:tinggal|kari|sisa) (?P<rest>\d+ ?(?:{UNITS})?)",
        "hitung {item} {rest} karena dihitung lagi",
    ),
    (
        r"permintaan(?:nya)?(?: bahan)?(?: (?:hari ini|minggu ini|kemarin|baru|apa|siapa|berapa|ada|yang|masuk"
        r"|belum))*",
        "permintaan",
    ),
    (rf"{NAME} (?:nanti|besok|tunggu|sabar|tunda) dulu,? ?{ITEM}?(?:nya)?", "tunda {name}: nanti dulu"),
    (
        rf"(?:gaji|bayaran|ongkos|honor|upahe|bayar)(?:nya)? {NAME}(?: (?:berapa|minggu ini|bulan ini|sekarang))*"
        rf"|{NAME.replace('name', 'name2')} (?:gaji|upah|bayaran|ongkos)(?:nya)? berapa(?: .*)?",
        "upah {name}",
    ),
    (
        r"(?:kas|dana|uang|duit|anggaran)(?:nya)?(?: bengkel| kita)? (?:sisa|tinggal|masih|ada)(?:nya)?(?: (?:berapa"
        r"|tidak))*",
        "dana",
    ),
    (r"(?:bantuin|bantu|tolongin|tolong|help|bingung|saya bingung)(?: .{1,12})?", "bantuan"),
    (
        rf"bagi(?:kan)? (?:{WORK} )?(?P<rest>\d+)(?: {WORK})? (?:ke|untuk) (?:semua )?yang (?:lagi |masih |sudah"
        rf" )*(?:kosong|habis|nganggur|sedikit|belum dapat|longgar).*",
        "bagi {rest} potongan",
    ),
    (rf"bagi(?:kan)? {WORK} (?P<rest>\d+)(?: (?:ke|untuk) (?:semua|penjahit)\w*)?", "bagi {rest} potongan"),
    (
        rf"{NAME} (?:di)?(?:kasih|beri|bagi) (?:{WORK} )?(?P<rest>\d+) ?(?:{WORK})?(?: (?:dulu|lagi|besok))*",
        "kasih {name} {rest} potongan",
    ),
    (
        rf"(?:kasih|beri(?:kan)?|bagi) {NAME} (?:{WORK} )(?P<rest>\d+)(?: (?:dulu|lagi))*",
        "kasih {name} {rest} potongan",
    ),
    (
        rf"siapa(?: yang)? (?:{WORK}(?:nya)?|di rumah(?:nya)?)?(?: (?:tinggal|mau|hampir|sudah|masih|lagi|yang))*"
        rf" ?(?:sedikit|habis|kosong|tipis|nganggur|longgar)(?: {WORK})?|siapa(?: yang)? (?:butuh|perlu|belum"
        rf" (?:dapat|kebagian|dikasih)|tidak punya|menunggu|nunggu) {WORK}(?: .*)?",
        "siapa kosong",
    ),
    (
        rf"siapa(?: yang)? (?:{WORK}(?:nya)? )?(?:(?:masih|sudah|paling|terlalu|yang) )*(?:banyak|numpuk"
        rf"|menumpuk)(?: {WORK}(?:nya)?)?",
        "siapa numpuk",
    ),
    (
        rf"(?:apa )?(?:{WORK}(?:nya)?) (?:milik |punya |di )?{NAME} (?:sudah|masih|belum|numpuk|berapa|banyak"
        rf"|tinggal|ada|cukup|habis).*|{NAME.replace('name', 'name2')} (?:(?:sudah|masih|belum|apa) )*(?:numpuk"
        rf"|menumpuk|punya|ada|pegang|kebanyakan|kehabisan) ?(?:belum )?(?:berapa )?{WORK}?(?:nya)?(?: (?:berapa"
        rf"|tidak|belum|banyak))*",
        "garapan {name} masih berapa",
    ),
    (
        rf"hapus (?:catatan|setoran|laporan|hasil)(?:nya)? {NAME} (?:yang )?(?:dobel|ganda|kembar|dua kali)(?: .*)?",
        "tadi {name} dobel",
    ),
    (rf"(?:berapa kali|seberapa sering) {NAME} (?:setor|lapor|masuk|nyetor){SPAN}", "hasil {name} bulan ini"),
    (
        rf"{NAME} (?:tidak pernah|jarang|sudah lama tidak|lama tidak|belum pernah|tidak ada) (?:setor|lapor|nyetor"
        rf"|kabar|masuk|muncul|kelihatan).*",
        "hasil {name} bulan ini",
    ),
    (
        r"(?:hari ini |tadi )?siapa (?:yang )?(?:sudah )?(?:masuk|setor|lapor|laporan|nyetor|kerja)(?: hari ini)?",
        "siapa yang sudah setor hari ini",
    ),
    (
        r"yang (?:sudah )?(?:masuk|setor|lapor|laporan) (?:hari ini )?(?:siapa|berapa orang)(?: hari ini)?",
        "siapa yang sudah setor hari ini",
    ),
    (
        r"siapa (?:yang )?(?:boleh|bisa|tugasnya|bagian|biasa|yang) ?(?:ngecek|mengecek|cek|periksa|memeriksa"
        r"|meriksa)(?: .*)?",
        "siapa pemeriksa",
    ),
    (
        r"siapa (?:yang )?(?:boleh|bisa|tugasnya|bagian|biasa) (?:bayar|membayar|mbayar|pegang uang|pegang duit)(?:"
        r" .*)?",
        "siapa bendahara",
    ),
    (
        r"(?:kurir )?siapa (?:yang )?(?:kurir )?(?:antar|ngantar|nganter|mengantar|jalan|keliling|ambil barang)(?:"
        r" .*)?|kurir(?:nya)? (?:yang )?(?:jalan|antar|bertugas|keliling|ada)(?: .*)? siapa|kurir(?:nya)? (?:ada "
        r"|yang )*(?:siapa|berapa)(?: .*)?",
        "siapa kurir",
    ),
    (
        rf"{NAME} (?:berhenti|keluar|mundur|resign)(?: (?:jahit|kerja|menjahit|njahit))?,? (?:mulai|per|sejak"
        rf"|tanggal|bulan|minggu|karena|soalnya).*",
        "{name} berhenti",
    ),
    (
        rf"{NAME} ganti (?:hp|nomor|no|wa|telepon|handphone)(?: baru| hp)?|(?:hp|nomor)(?:nya)?"
        rf" {NAME.replace('name', 'name2')} (?:ganti|baru|hilang|rusak|dicuri)(?: .*)?",
        "hp baru {name}",
    ),
    (
        r"(?:yang )?(?:sudah )?(?:keluar|berhenti|mundur) siapa|siapa (?:yang )?(?:sudah )?(?:keluar|berhenti"
        r"|mundur)(?: .*)?",
        "siapa yang berhenti",
    ),
    (
        rf"(?:pinjaman|utang|hutang)(?:nya)? {NAME}(?: (?:apa|berapa|masih|ada|sisa))*"
        rf"|{NAME.replace('name', 'name2')} (?:masih )?(?:punya |ada |bawa )?(?:pinjaman|utang|hutang|pinjam)"
        rf" ?(?:apa|berapa|tidak|alat)?|(?:siapa )?(?:yang )?(?:masih )?(?:pinjam|bawa|punya pinjaman)(?: (?:mesin"
        rf"|alat|apa|uang))*",
        "pinjaman",
    ),
    (
        r"(?P<rest>(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa|tanggal \d+)(?: \d+)?)(?: (?:libur"
        r" nasional|tanggal merah|hari libur|itu|tapi))+ (?:tetap )?(?:masuk|kerja|buka).*",
        "{rest} masuk",
    ),
    (
        r"(?:lebaran|hari raya|riyaya|natal)(?: kita| besok)? libur(?:nya)?(?: (?:berapa hari|berapa lama|kapan"
        r"|mulai kapan|sampai kapan))*|libur lebaran(?:nya)? (?:berapa hari|berapa lama|kapan|sampai kapan|mulai"
        r" kapan)(?: .*)?",
        "kapan libur lebaran",
    ),
    (
        r"(?:jam )?(?P<does>rekap|pengingat)(?:nya)? (?:jam )?(?:di)?(?:mundur|maju|ganti|ubah|geser|pindah"
        r"|jadi)(?:kan)? (?:ke |jadi |menjadi )?(?P<rest>(?:jam|pukul) \d.*)",
        "jadwal {does} {rest}",
    ),
    (
        r"(?:mundur|maju|ganti|ubah|geser|pindah)(?:kan)? (?:jam )?(?P<does>rekap|pengingat)(?:nya)? (?:ke |jadi "
        r"|menjadi )?(?P<rest>(?:jam |pukul )?\d.*)",
        "jadwal {does} {rest}",
    ),
    (
        r"(?:progres|hasil|capaian|perkembangan) (?P<rest>tahap \d+)(?: (?:bagaimana|sampai mana|berapa|sudah))*",
        "{rest} sudah berapa",
    ),
    (
        r"(?:kurang|tinggal|sisa) berapa(?: (?:lagi|masker))*(?: (?:untuk|di|dari))? (?P<rest>tahap \d+)(?: .*)?",
        "{rest} kurang berapa",
    ),
    (
        r"(?:yang |masker yang |kantong yang |berapa (?:banyak )?(?:masker |kantong )?(?:yang )?)?(?:nunggu|menunggu"
        r"|antre|antri|belum)(?: di)? ?(?:di)?(?:cek|periksa|diperiksa|dihitung)(?: (?:banyak|berapa|ada|tidak|siapa"
        r"|masih))*",
        "yang belum dicek",
    ),
    (
        r"(?:kantong|punya|setoran|masker) siapa (?:dulu |sekarang |lagi )?(?:yang )?(?:harus |perlu |mau"
        r" )?(?:di)?(?:cek|periksa)(?: .*)?|(?:habis ini|setelah ini|sekarang) (?:cek|periksa) (?:siapa|punya siapa"
        r"|yang mana)",
        "kantong berikutnya",
    ),
    (
        rf"{ITEM}(?:nya)? (?:masih |kira-kira |yang ada )*cukup (?:untuk )?berapa .*"
        rf"|{ITEM.replace('item', 'item2')}(?:nya)? (?:masih|cukup|tinggal|sisa|ada) .*(?:tidak|berapa|banyak|hari"
        rf"|masker|lama)",
        "gudang",
    ),
    (
        rf"(?:permintaan(?:nya)? )?{NAME} (?:minta|pesan|butuh) {ITEM}.*(?:sudah|belum|kapan|dikirim|sampai).*"
        rf"|(?:permintaan|pesanan bahan)(?:nya)? {NAME.replace('name', 'name2')} (?:sudah|belum|sampai|bagaimana|apa"
        rf"|mana).*",
        "bahan {name}",
    ),
    (
        rf"(?:kasih|beri(?:kan)?|kirim(?:kan|i)?) {NAME} {ITEM} (?P<rest>\d+ ?(?:{UNITS})?(?: lewat [a-z]+)?)"
        r"(?: (?:dulu|lagi|sekarang|besok|hari ini))*",
        "kirim {name}: {item} {rest}",
    ),
    (
        rf"permintaan(?:nya)? {NAME} (?:di)?tunda(?: dulu)?,? ?(?:karena |soalnya |sebab )?(?P<rest>.*)",
        "tunda {name}: {rest}",
    ),
    (rf"permintaan(?:nya)? {NAME} (?:di)?(?:setujui|acc|kabulkan|kasih|boleh)(?: .*)?", "setuju {name}"),
    (
        rf"{THINGS}(?:nya)? (?:untuk |punya |milik |ke )?{NAME} (?:sudah |belum |apa )*(?:sampai|diterima|dikirim"
        rf"|diantar|diambil|datang)(?: .*)?|(?:apa )?{NAME.replace('name', 'name2')} (?:sudah |belum )*(?:terima"
        rf"|menerima|dapat|ambil) {THINGS}(?:nya)?(?: .*)?",
        "antaran",
    ),
    (
        r"(?:berapa )?(?:upah|ongkos|tarif|bayaran|harga)(?:nya)? (?:per masker |satu masker |sebuah |tiap masker"
        r" )?(?:masker )?(?:dewasa|anak|per masker|satu masker|sekarang|sebiji)(?: (?:berapa|sekarang|ini))*|berapa"
        r" (?:upah|ongkos|tarif|bayaran)(?:nya)?(?: .*)?",
        "daftar upah",
    ),
    (
        r"(?:bisa )?(?:bantu|ngapain|apa|tanya|suruh) (?:apa|ngapain|bisa apa)(?: .*)?|(?:kamu|bot|sampeyan) (?:bisa"
        r"|iso)(?: .*)?|(?:contoh|cara|bagaimana cara|bagaimana)(?: \w+)* (?:lapor|mencatat|nulis|menulis|setor"
        r"|catat|pakai|memakai|tanya)(?: .*)?|(?:menu|perintah|daftar perintah|fitur)(?: .*)?",
        "bantuan",
    ),
    (
        r"(?:bagaimana|apa) (?:kabar|keadaan|kondisi|situasi|hasil)(?:nya)?(?: (?:hari ini|sekarang|bengkel|penjahit"
        r"|kita))*|(?:kondisi|keadaan|situasi) (?:hari ini|bengkel|sekarang)(?: .*)?|(?:hari ini )?(?:bagaimana"
        r"|dapat berapa)(?: hari ini)?",
        "rekap",
    ),
)

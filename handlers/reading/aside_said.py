"""Numbers and "belum" in what is told beside the work: what came back, how slow one has become, who wasn't at home."""

from collections.abc import Sequence
from functools import lru_cache

from handlers.reading import aside_numbers, assent
from handlers.reading.asking import asks
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.sickness import KIN
from handlers.reading.tokens import tokens

NOT = rf"(?:{assent.NOT}|g)"
NOT_YET = r"(?:belum|blm|blum|durung|urung|drg|dereng)"
COUNT = r"(?:\d+|[a-z]+(?: (?:belas|puluh|las|likur)(?: [a-z]+)?)?)"
# "dikembalikan 14 katanya lipatan tidak sama": a complaint about what came back; nothing is mended yet.
SENT_BACK = (
    r"(?:(?:di|dipun)(?:kembali|balik|balek|wangsul|tolak|retur|reject|afkir)\w*|ditolak|retur|reject|rijek|kembali"
    r"|balik|bali|mbalik)"
)
RETURNED = Pattern(
    r"^(?=.*\b(?:katanya|katane|kata|jarene|jare|alasan\w*|kok|kenapa|ngopo|lapo|kenopo|padahal|menurut|karena|soalnya"
    rf"|gara-gara|mergo)\b)(?=.*\b(?:{SENT_BACK} (?:\w+ )?\d+|\d+ (?:\w+ ){{0,2}}{SENT_BACK})\b)"
    r"(?!.*\b(?:sudah|udah|wis|wes|sampun|mpun|tak|saya|aku)\b (?:\w+ )?"
    r"(?:di)?(?:betul|bener|benar|dandan|perbaik|benah|permak|leres|jahit|dedel)\w*)"
)
# "setoran saya gimana ya, masih 30 di rumah": what becomes of those that are made is asked.
AT_HOME = Pattern(
    r"^(?!.*\b(?:kain|karet|benang|potongan|bahan|filter|tas)\b)(?=.*\b(?:gimana|gmn|piye|pripun|bagaimana|kapan"
    r"|diapakan"
    r"|diapakno|dititip\w* (?:siapa|sopo|ke mana))\b)(?=.*\b(?:masih|isih|sik|jek|tasih|tinggal|sisa) (?:ada |ono "
    r"|onok )?"
    r"\d+\b(?: \w+){0,3} (?:(?:di|nang|ndek|ning|teng) (?:rumah|omah|griya|kene|sini)|(?:belum|durung|dereng|blm)"
    r" (?:sempat |sempet )?(?:di|ke)?(?:kirim|ambil|setor|antar|jemput|jupuk)\w*)\b)"
)
# "kadung tak pasang 12, dibongkar apa tidak": done by mistake, and what to do with them is asked.
BY_MISTAKE = Pattern(
    r"\b(?:terlanjur|telanjur|kelanjur|kadung|kadhung|kebacut|kadung|keburu|kelanjuran)\b(?=.*\b(?:dibongkar|didedel"
    r"|dilepas|dicopot"
    r"|diganti|dibuang|diapakan|diapakno|dibongkari|didandani|gimana|gmn|piye|pripun|bagaimana|boleh|masih bisa"
    r"|isih iso|dibatal\w*)\b)"
)
# "30 biji sekarang 3 hari baru jadi": how fast she is.
PACE = Pattern(
    rf"\b{COUNT} (?:biji|masker|lembar|pcs|buah)? ?(?:\w+ ){{0,2}}{COUNT} (?:hari|dino|dinten|minggu)\w* (?:baru|lagi"
    rf"|nembe|lek) "
    r"(?:jadi|dadi|dados|rampung|selesai|mari|kelar)\b"
    rf"|\b(?:dulu|biyen|mbiyen|riyin) (?:\w+ ){{0,3}}(?:sehari|sedino|sedinten) (?:bisa |iso |dapat |oleh )*{COUNT}\b.*"
    r"\b(?:sekarang|saiki|sakniki)\b"
)
# "sik 24", said of how she is called.
AGE = Pattern(
    r"\b(?:saya|aku|kulo|sy) (?:masih|sik|isih|tasih|jek|baru|nembe|sudah|wis|umur\w*) (?:umur )?\d{2}(?: (?:tahun"
    r"|taun|th|thn))?\b"
    r"(?=.*$)"
)
OF_A_NAME = Pattern(
    r"\b(?:panggil|manggil|nyeluk|celuk|nyebut|sebut|ngundang|undang)\w* (?:saya |aku |kulo )?(?:bu|ibu|mbak|mbah|pak"
    r"|mas|tante)\b"
    r"|\b(?:tua|tuwek|tuwo|muda|nom|enom|umur|usia)\w*\b"
)
# Bags that nobody has looked into yet.
TO_COUNT = r"(?:sempat |sempet |kober |saya |aku |tak )*(?:di|ng|meng)?(?:hitung|itung|etung)\w*"
UNCOUNTED = Pattern(
    rf"\b\d+ (?:kresek|tas|plastik|bungkus|karung|kantong|kardus|dus|bendel|iket|ikat"
    rf"|tumpuk)\b.*\b{NOT_YET} {TO_COUNT}|"
    rf"\b{NOT_YET} (?:sempat |sempet |kober )?(?:di|tak |saya |aku )?(?:ng)?(?:hitung|itung"
    rf"|etung)\w*\b.*\b\d+ (?:kresek|tas|plastik|bungkus"
    r"|karung|kantong|kardus|dus)\b"
)
THERE = r"(?:ada|ono|onok|wonten|enek)"
# A courier who found nobody: "bu Wati yo gak ono".
NOBODY_HOME = Pattern(
    rf"\b(?:(?:orang|wong)(?:nya|e) {NOT} {THERE}|{NOT} {THERE} (?:orang|wong|tiang|sing|yang|di rumah|nang omah)"
    rf"|{NOT} {THERE}|kosong|suwung|tutup"
    rf"|{NOT} (?:di rumah|nang omah)|dikunci|digembok|dicantol"
    rf"|{NOT} dibuka\w*|{NOT} (?:bukak|mbukak) lawang)\b"
)
AT_HER_DOOR = Pattern(
    r"\b(?:(?:di|ke)?(?:omah|rumah|griya)|pager|pagar|pintu|lawang|ketok|ketuk|kethok|nggon|nggone|panggonan"
    r"|nang (?:bu|mbak|pak)"
    r"|ke (?:bu|mbak|pak)"
    r"|tonggo|tetangga|mampir|tak parani|tak paranono|kupu|jemput|jupuk|ambil)\w*\b"
)
# What may be "durung" or "gak ono" and is no mask.
NO_WORK = Pattern(
    rf"\b{NOT_YET} (?:dapat|dapet|dpt|oleh|entuk|angsal|terima|nerima|nompo|dikasih|dikei|diparingi)(?: \w+)? (?:slip"
    rf"|kabar|jawaban"
    r"|balasan|undangan|jadwal|info|informasi|tas|nota|kode|nomor|giliran|bonus|thr|bantuan|sembako|seragam|kartu"
    r"|sertifikat|surat"
    r"|sms|pesan)\w*\b|"
    rf"\b(?:{NOT}|{NOT_YET}) (?:iso |bisa |isa |sempat |sempet |kober |jadi |mau |gelem )?(?:turu|tidur|sare|maem"
    rf"|makan|mangan|dahar|sarapan"
    r"|adus|mandi|siram|sholat|solat|sembahyang|minum|ngombe|nikah|rabi|kawin|menikah|hamil|sembuh|waras|bangun|tangi"
    r"|pulang|mulih"
    r"|muleh|bayar|mbayar|belanja|blonjo|masak|nonton|pamit|kenal|ketemu|lahir|wisuda|mantu)\b"
    r"|\b(?:jeneng|nama|asma|kabar|jawaban|balasan|balesan|rencana|calon|bojo|jodoh|uang|duit|dhuwit|beras|sinyal"
    r"|obat|jadwal|surat"
    r"|tanggal|alamat|tamu|usul|ide|sekolah|kerjaan tetap|listrik|banyu|air|kuota|pulsa|wong|orang|panggilan)(?:e|ne"
    r"|nya|ku|nipun)?"
    rf" (?:\w+ )?(?:{NOT}|{NOT_YET}) (?:{THERE}|ketemu|dapat|dapet|oleh|entuk|metu|keluar|cukup|jelas)\b"
    rf"|\b(?!(?:anak|putra) mantu)(?:{KIN})(?:ku|e|ne|nya)?(?: (?:saya|aku|kulo))? (?:mantu|nikah|rabi|kawin|lamaran)\b"
)
# With these it may be her work all the same.
HER_WORK = Pattern(
    r"\b(?:setor|nyetor|lapor|jahit|njahit|jait|garap|nggarap|masker|libur|prei|kosong|nol|nihil|hari ini|dino iki"
    r"|dinten niki)\w*\b"
)


def speaks_of_her_work(text: str) -> bool:
    """Whether a text holds a word of what she makes or hands in."""
    return HER_WORK.search(normal(text)) is not None


# Her own sums of her wages, week by week, held against an envelope.
SUMS_OF_PAY = Pattern(
    r"(?=.*\b(?:amplop\w*|upah\w*|bayaran\w*|dibayar\w*|gaji\w*|honor\w*|slip\w*|terima(?:nya)?)\b)"
    r"(?=.*\b(?:minggu|mgg|pekan|bulan|sasi|tanggal|tgl)\b.*\b(?:minggu|mgg|pekan|bulan|sasi|tanggal"
    r"|tgl)\b)(?:.*\d+.*){1}"
)
LONG = 25
LEAST_SUMS = 3
NUMBER = Pattern(r"\b\d+(?:an)?\b")
CLAUSES = Pattern(r"[.;\n]+|,(?!\d)|\b(?:terus|trus|lha|eh)\b")
REPORTED = Pattern(
    r"\b(?:dapat|dapet|dpt|oleh|entuk|angsal|jadi|dadi|dados|setor|nyetor|rampung|selesai|kelar|mari|totalnya|total"
    r"|jumlahnya)\w*"
    r" (?:\w+ ){0,3}\d+\b|\b\d+ (?:masker|biji|lembar|pcs)\b"
)


GOODS = (
    r"(?:kain|kaine|karet|karete|benang|benange|jarum|gunting|bahan|bahane|tas|tase|kresek|potongan|kancing|kawat"
    r"|tali|mesin|mesine|kiriman"
    r"|masker|jahitan|pita|filter)(?:nya|ne|e|ku)?"
)
# Goods that are in danger, or gone with it: nothing is asked for.
IN_DANGER = Pattern(
    rf"\b(?!mesin){GOODS}\b(?:[ ,]+\w+){{0,7}}?[ ,]+(?:masih (?:di|ndek|nang) (?:dalam|njero|rumah|omah)"
    rf"|isih nang njero|hanyut"
    rf"|kebawa (?:banjir"
    rf"|arus|air)|kerendem|terendam|kerendam"
    r"|klebus|basah|teles|kobong|kebakar|terbakar|kecolongan|dicolong|diambil maling|ikut kebakar)\b"
    r"(?!.*\b(?:minta|njaluk|nyuwun|butuh|tolong|kirim\w*|susul\w*|ganti|nol|setor)\b)"
)
# Bags that were mixed up, and goods that aren't what was asked for.
MIXED_UP = Pattern(
    r"\b(?:tas|tase|kain|kaine|bahan|bahane|kresek|paket|kiriman|gunting|titipan|bungkusan|plastik)(?:nya|ne|e|ku"
    r"| saya| aku| kulo)?\b(?: \w+){0,3}"
    r" (?:ketuker|ketukar|tertukar|kliru|keliru|kecampur|kebalik|ijolan|bukan punya|dudu)\b(?!.*(?:\d|hapus|batal"
    r"|bongkar))"
    rf"|\b(?:isine|isinya|dapatnya|datangnya|dikirimi|dikasih|diparingi|sing teko|yang datang|dapet"
    rf"|oleh) {GOODS}\b.*\b(?:padahal|kudune|harusnya|mintanya"
    r"|njaluke|pesennya|bukan|dudu)\b"
    rf"|\b{GOODS}\b(?: \w+){{0,2}} kok \w+.*\b(?:minta|njaluk|pesen|pesan)(?:nya|e|ku| saya| aku)\b"
    rf"|\b(?:minta|njaluk|pesen|mintanya|njaluke) (?:\w+ ){{0,3}}\b(?:kok|malah|tapi) (?:\w+ )?(?:datang|teko"
    rf"|dikirim|dikasih|dapet|isine|isinya)\b"
)
# "tas e bu umi 2 wis tak gowo": bags that are carried, and no masks.
BAGS = Pattern(
    r"\b(?:tas|kresek|karung|kardus|bungkusan|kantong|bagor)(?:nya|ne|e| e| ne)? (?:(?:bu|mbak|pak"
    r"|mas) \w+ )?\d+\b(?! (?:masker|biji|lembar|pcs)).*"
    r"\b(?:gowo|bawa|ambil|jupuk|angkut|jemput|tak terima)\w*\b(?!.*\b(?:isi|isine|isinya|masker|biji|@)\b)"
    r"|\b\d+ (?:tas|kresek|karung|kardus|bungkusan|kantong|bagor)\b(?=.*\b(?:gowo|bawa|ambil|jupuk|angkut"
    r"|jemput)\w*)(?!.*\b(?:isi|isine|isinya|masker|biji|@)\b)"
    r"(?!.*\b\d+ (?:tas|kresek).*\d)"
)
# "jahitan tak selehno sik": she lays it down.
LAYS_DOWN = Pattern(
    r"(?:(?:maaf|yo ?wis|ya|mbak|bu|sementara)[ ,]+)*(?:jahitan|jahitane|garapan|garapane|kerjaan|njahit"
    r"|jahit)(?:nya|ku|e)? (?:(?:tak|saya|aku|kulo|ya|mau|arep) )*"
    r"(?:di)?(?:selehno|seleh|selehke|tinggal|tinggalno|taruh|tunda|lereni|leren|berhentikan|stop|parkir"
    r"|tutup)(?: (?:sik|dulu|dl|disik|rumiyin|riyin|ya|yo|mbak|bu|saja))*[ .!]*"
)


def lays_down(text: str) -> bool:
    """ "jahitan tak selehno sik": nothing is counted, and nothing asked."""
    return LAYS_DOWN.fullmatch(normal(text).replace("\n", " ")) is not None


# "nanti dipotong upah gpp", of an advance that was asked for.
MAY_BE_HELD = Pattern(
    r"\b(?:di)?(?:potong|cicil|angsur)\w* (?:dari |teko |saking )?(?:upah|gaji|bayaran|honor)\w*(?: \w+)? (?:gpp"
    r"|gapapa|ga papa|gak papa|boleh|oke|ok|rapopo|ora popo"
    r"|gak popo|saja|aja|ae|bisa|setuju)\b"
)
# Words for another tailor, which a coordinator may hand on.
FOR_ANOTHER = Pattern(
    r"\b(?:tolong|tulung|titip|minta tolong|mohon)? ?(?:bilang|bilangin|bilangno|sampaikan|sampein|sampekno|omongno"
    r"|omongin|kandakno|kabari|kasih tau|kasih tahu|matur)"
    r"(?:kan|no|in)? (?:ke |nang |sama |karo |kalih |dateng )?(?:bu|mbak|pak|mas) (?!koordinator"
    r"|rini)[a-z]+ (?!\d)\w+(?!.*\d)"
)
# "yo wis tak jahit maneh": she goes on sewing.
RESUMES = Pattern(
    r"(?:(?:yo ?wis|yowis|ya ?udah|yaudah|ok|oke|wis|sudah|ya|yo|sip|bismillah|ayo|mari|bar ngene|habis ini"
    r"|terus)[ ,]+)*(?:tak |saya |aku |kulo |mau |arep |tak )*"
    r"(?:jahit|njahit|menjahit|garap|nggarap|lanjut|nerusno|nerusin)(?: (?:jahit|njahit|garap))? (?:maneh|lagi|malih"
    r"|sik|dulu|disik)"
    r"(?: (?:ya|yo|mbak|bu|biar|ben|rampung|selesai|semangat|disik|dulu|ae|aja))*[ .!]*"
)


def resumes(text: str) -> bool:
    """ "yo wis tak jahit maneh": nothing is mended, and nothing counted."""
    return RESUMES.fullmatch(normal(text).replace("\n", " ")) is not None


# "padahal perasaan saya 60 lebih", right after her pay was asked about.
SUPPOSES = Pattern(
    r"\b(?:padahal|perasaan|perasaanku|seingat\w*|saelingku|rasane|rasanya|kayake|kayaknya|harusnya|kudune"
    r"|di buku\w*|catatanku|catatan saya|hitunganku|itunganku"
    r"|hitungan saya|itungan saya)\b.*\d"
)


def supposes(text: str) -> bool:
    """Whether she says what she thinks it should be: of her pay, where that was spoken of."""
    return SUPPOSES.search(normal(text).replace("\n", " ")) is not None


def parted_at_door(text: str) -> tuple[str, str]:
    """A courier's message, parted into what counts and that nobody was at home."""
    parts = [part.strip() for part in DOOR_PARTS.split(text) if part.strip()]
    counted = [part for part in parts if _has_number(part) and not NOBODY_HOME.search(normal(part))]
    return ", ".join(counted), ", ".join(part for part in parts if part not in counted)


def _has_number(text: str) -> bool:
    """In digits or in words."""
    return NUMBER.search(normal(text)) is not None or any(one.value is not None for one in tokens(normal(text)))


DOOR_PARTS = Pattern(r",(?!\d)|[;\n]|\. ")


# Several steps ask it of the same message, one after the other.
@lru_cache(maxsize=32)
def is_told_only(text: str) -> bool:
    """Whether what a message says with numbers or "belum" is to be told to a person, and counts nothing."""
    plain = normal(text).replace("\n", " ")
    aged = AGE.search(plain) is not None and OF_A_NAME.search(plain) is not None
    no_work = NO_WORK.search(plain) is not None and HER_WORK.search(plain) is None and NUMBER.search(plain) is None
    return aged or no_work or any(one.search(plain) for one in TELLING)


# "perasaanku aku setor 240 lebih lho": what she thinks it was, and no report.
GUESSED = Pattern(
    r"\b(?:perasaan\w*|seingat\w*|saeling\w*|sak ?eling\w*)\b.*\b\d+ ?(?:lebih|lbh|luwih|an|sekian|punjul)\b"
    r"|\b(?:itung\w*|hitung\w*|etung\w*|cek\w*) (?:lagi|maneh|ulang|malih)\b.*\b(?:perasaan\w*|seingat\w*)\b.*\d"
)
# What was dreamt, and what isn't hers to have done: "bukan saya yang ambil tas itu".
# "pak RT minta masker gratis 10": masks that somebody wants, and nobody made.
WANTS_MASKS = Pattern(
    r"^(?!.*\b(?:setor\w*|lapor\w*|jadi|dadi|dapat|dapet|oleh|hasil|selesai|rampung|potongan|bahan|kain|karet"
    r"|benang)\b).*"
    r"\b(?:minta|njaluk|nyuwun|pesan|pesen|beli|tuku|mundhut|order|ngorder|butuh) (?:\w+ ){0,2}masker\w*\b"
)
# "saya bawa anak kalau ambil bahan boleh": how it is fetched, and nothing is asked for.
FETCHES = Pattern(
    r"^(?!.*\d)(?=.*\b(?:boleh|oleh|bisa|iso|gpp|gapapa)\b).*\b(?:kalau|kalo|nek|lek|pas|waktu|sambil) (?:\w+ ){0,2}"
    r"(?:ambil|ngambil|jupuk|njupuk|mengambil) (?:bahan|garapan|kain|potongan|karet|jahitan)\w*\b"
)
# "potongan yang dikirim kurang 4, tulisannya 50 isinya 46": what came isn't what was written.
CAME_SHORT = Pattern(
    r"^(?!.*\b(?:minta|njaluk|nyuwun|butuh|setor\w*|lapor\w*)\b).*(?:\b(?:potongan|garapan|guntingan"
    r"|kiriman)\w*\b(?: \w+){0,4}"
    r" (?:kurang|kirang|lebih|kelebihan|luwih|turah) (?:\d+|satu|siji|dua|loro|tiga|telu|empat|papat|lima|limo)\b"
    r"|\b(?:tulisan|catatan|nota|label)\w* \d+(?: \w+)? (?:isi"
    r"|isine|isinya)\w*"
    r" (?:cuma |mung |mek )?\d+)"
)
# "besok rapat gak datang": of a meeting, and no leave.
NOT_COMING = Pattern(
    r"^(?!.*(?:\d|\b(?:libur|cuti|prei|jahit|njahit|setor|lapor|sakit|masuk|kerja)\w*))(?=.*\b(?:rapat|kumpulan"
    r"|kumpul|pertemuan"
    r"|arisan|pelatihan|senam|pengajian|briefing)\w*\b).*\b(?:gak|ga|tidak|nggak|ndak|ora|mboten) (?:bisa |iso "
    r"|saged )?(?:datang"
    r"|dateng|teko|hadir|ikut|melu|rawuh)\b"
)
RUDE = Pattern(
    r"^(?!.*\d).*\b(?:salah|keliru|kliru|lepas|kasar|kelepasan|keceplosan) (?:ngomong|omong|ucap|bicara|kata|sangka"
    r"|paham|tuduh|nuduh|kira"
    r"|ngomongan|omongan)\w*\b|^(?!.*\d)(?=.*\b(?:maaf\w*|ngapunten|sepurane|sori|sorry)\b).*\b(?:marah\w*|nesu\w*"
    r"|emosi|ngamuk|kasar|bentak\w*"
    r"|nyolot|ngegas|judes)\b"
)
DREAMT = Pattern(r"\b(?:mimpi|ngimpi|impen|bermimpi)\b(?!.*\b(?:setor|lapor|jadi \d|dapat \d))")
NOT_I = Pattern(
    r"^(?!.*\d)(?=.*\b(?:tas|kresek|gunting|kain|karet|benang|mesin|barang|uang|duit|bahan|jarum|kunci|paket|titipan"
    r"|hp|sandal|payung"
    r"|kresek|potongan|kasih tahu|bilang|ngomong)\w*\b).*\b(?:bukan|bkn|dudu|sanes) (?:saya|aku|kulo|sy"
    r"|kula)\b(?: (?:lho|ya|yo|kok|bu"
    r"|mbak))* (?:yang|yg|sing|ingkang)? ?(?!setor|lapor|tulis|nulis|ngetik)\w+"
)
# A slip is excused before it is made: "layar pecah, kalau salah ketik maklum ya".
EXCUSED = Pattern(
    r"^(?!.*\d).*\b(?:kalau|kalo|nek|lek|misal\w*|menawi)\b(?: \w+){0,3} (?:salah|keliru|kliru|typo"
    r"|ngawur)\b.*\b(?:maklum\w*|harap"
    r" maklum|maaf\w*|ngapunten|sepurane|jangan marah|ojo nesu|dimaafkan)\b"
)


def is_excused(text: str) -> bool:
    """ "kalau salah ketik maklum ya", "maaf kemarin salah ngomong kasar": no count is wrong."""
    plain = normal(text).replace("\n", " ")
    return EXCUSED.search(plain) is not None or RUDE.search(plain) is not None


# "ketinggalan satu kresek di rumah bu yuni": left behind, and no masks.
LEFT_BEHIND = Pattern(
    r"^(?!.*\b(?:isi|isine|isinya|masker|biji|setor\w*)\b).*\b(?:ketinggalan|keri|kelalen|kecer|tertinggal"
    r"|kelupaan)\b(?: \w+){0,3} "
    r"(?:kresek|tas|karung|kardus|dus|bungkus\w*|plastik|kantong|paket)\b"
)
TELLING = (
    LEFT_BEHIND,
    CAME_SHORT,
    NOT_COMING,
    WANTS_MASKS,
    FETCHES,
    GUESSED,
    NOT_I,
    RETURNED,
    AT_HOME,
    BY_MISTAKE,
    PACE,
    UNCOUNTED,
    IN_DANGER,
    MIXED_UP,
    MAY_BE_HELD,
    FOR_ANOTHER,
    BAGS,
    *aside_numbers.TELLING,
)


def compares_pay(text: str) -> bool:
    """Whether she holds her own sums against what she was paid."""
    plain = normal(text).replace("\n", " ")
    long = len(plain.split()) > LONG and len(NUMBER.findall(plain)) >= LEAST_SUMS
    return long and SUMS_OF_PAY.search(plain) is not None


def found_nobody(text: str) -> bool:
    """Whether a courier tells that somebody wasn't at home."""
    plain = normal(text).replace("\n", " ")
    return NOBODY_HOME.search(plain) is not None and AT_HER_DOOR.search(plain) is not None


def names_without_count(text: str, names: Sequence[str]) -> bool:
    """Whether a message speaks of somebody, and neither counts nor leads up to a count."""
    plain = normal(text).replace("\n", " ")
    leads = LEADS_UP.search(plain) is not None
    return (
        bool(names)
        and NUMBER.search(plain) is None
        and len(plain.split()) >= LEAST_WORDS
        and (asks(plain) or not leads)
    )


LEAST_WORDS = 5
LEADS_UP = Pattern(
    r"\b(?:setor|nyetor|setoran|lapor|laporan|hasil|dapat|dapet|oleh|entuk|titip|nitip|masker|jahitan|libur"
    r"|prei|kosong|nol"
    r"|belum ada|durung ono|salah|keliru|kliru|bukan|dudu|batal|ganti|ralat|tambah)\w*\b"
)


def counted_in(text: str) -> str | None:
    """The clause of a long message that tells of her masks, where it is the only one with a number that may be."""
    plain = normal(text)
    if len(plain.split()) <= LONG:
        return None
    told = [part.strip() for part in CLAUSES.split(plain) if part and REPORTED.search(part)]
    return told[0] if len(told) == 1 else None

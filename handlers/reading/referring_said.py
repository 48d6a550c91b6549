"""What is said of bringing others along: "teman saya mau ikut", "link buat tetangga"; and who brought whom."""

from handlers.reading.assent import NOT, POLITELY
from handlers.reading.families import one_of
from handlers.reading.invited_said import EVENT
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.values import dataclass

FRIEND = (
    r"(?:teman|temen|tmn|kanca|kancane|konco|kancaku|koncoku|temanku|temenku|kawan|tetangga(?:ku)?|tonggo(?:ku)?"
    r"|tangga(?:ku)?|tanggi"
    r"|adik(?:ku)?|adek(?:ku)?|kakak(?:ku)?|mbak ?yu(?:ku)?|saudara(?:ku)?|sedulur(?:ku)?|dulur(?:ku)?|ponakan(?:ku)?"
    r"|keponakan(?:ku)?|sepupu(?:ku)?|ipar(?:ku)?|besan(?:ku)?|bulik(?:ku)?|budhe(?:ku)?|ibuk?ku|mbakku|mbokku"
    r"|orang|wong|ibu-ibu|bojoku|kenalan(?:ku)?|warga)"
)
SOME = (
    r"(?:(?:ada|onok|ana|wonten|punya|duwe|niki|iki|ini|satu|siji|seorang|beberapa|2|dua|loro|para|si|bu|mbak|mohon"
    r" izin)[, ]+)*"
)
WHOSE = (
    r"(?: (?:saya|sy|aku|kulo|kula|ku|dekat|sebelah|depan|rumah|sekampung|kampung|desa|kuliah|pkk|pengajian|sini"
    r"|kene|lain"
    r"|lama|lawas|satu|se-?rt|rt|yang|sing|nang|di|omah|tonggo|juga|loro|jahit|sing|namanya \w+|jenenge \w+|difabel))*"
)
WANTS = (
    r"(?:(?:juga|ya|kok|nanya|tanya|takon|katanya|jarene|ngomong|bilang|apakah|apa|opo|nopo|kira-kira)[, ]+)*"
    r"(?:mau|pengen|pengin|pingin|kepingin|kepengin|pgn|pengen banget|ingin|arep|badhe|minat|berminat|tertarik|bisa"
    r"|boleh|oleh|iso"
    r"|saged|angsal|pareng|butuh|cari|golek)(?: (?:juga|ikut|ikutan|banget|sekali|ya|bisa|nderek|melu|di|ke|sini"
    r"|untuk))*"
)
JOINS = (
    r"(?:jadi penjahit|jadi tukang jahit|ikut(?:an)?|melu|nderek|gabung|bergabung|join|daftar|ndaftar|mendaftar"
    r"|jahit|njahit|jait|njait|menjahit"
    r"|kerja(?:an)?|nyambut gawe|masuk"
    r"|bantu(?:-bantu)?|belajar (?:jahit|menjahit)|sinau (?:jahit|njahit)|garapan|bikin masker|buat masker|nggarap)"
)
TAIL = (
    r"(?:[, ]+(?:juga|bu|buk|pak|mbak|jahit|njahit|menjahit|masker|di sini|disini|nang kene|kene|ke sini|gimana"
    r"|bagaimana|caranya|carane|piye"
    r"|apa|opo|bisa|boleh|oleh|ta|tah|to|ya|nggih|gak|tidak|mboten|kah|ndak|ga|kalau|nek|sama|saya|aku|kita|bengkel"
    r"|omah|difabel|kerja|minta|link"
    r"|linknya|tautan|nya|ngene|lagi|saja|daftar|daftarnya|bareng|seperti|kayak|ikut|melu|gimana|yo|dong|sini|maneh"
    r"|pisan))*"
)
BRINGS = (
    Pattern(rf"{SOME}{FRIEND}{WHOSE}[, ]+{WANTS}(?: {JOINS})?{TAIL}"),
    Pattern(rf"{SOME}(?:yang|sing|seng) {WANTS} {JOINS}{TAIL}"),
    Pattern(
        rf"(?:(?:saya|aku|kulo|tak|apa|apakah|opo|kalau|nek|bu|mau|arep|pengen|ingin|bisa|boleh|oleh|iso|saged"
        rf"|angsal|cara(?:ne|nya)?|gimana"
        rf"|minta|izin)[, ]+)*(?:me)?(?:ajak|ngajak|ngejak|bawa|gowo|nggowo|ajak-ajak|mengajak|rekrut|masukkan"
        rf"|nglebokno) {FRIEND}{WHOSE}(?: {JOINS})?{TAIL}"
    ),
    Pattern(
        rf"(?:(?:minta|njaluk|nyuwun|tolong|kirim(?:i|in)?|buat(?:kan)?|ada|bagi|mau|bisa|bu|boleh)[, ]+)*(?:link"
        rf"|tautan|undangan|kode|ajakan|alamat bot)"
        rf"(?:nya|e)?(?: (?:untuk|buat|kanggo|kagem|ke|ngajak|ajak|mengajak|daftar|undang))* {FRIEND}{WHOSE}{TAIL}"
    ),
)
TO_JOIN = Pattern(rf"\b{JOINS}\b")
AJAK = Pattern(r"\b(?:me)?n?g?(?:ajak|ejak|bawa|gowo|rekrut|link|tautan|undangan|kode|ajakan)|\balamat bot")
KEEPS_OUT = Pattern(
    one_of(
        "titip setor pinjam nyilih hp nomor telepon upah dibayar bayar sakit beli pesan tahu lihat tanya_upah putus"
        " pindah"
    )
    + rf"|\b(?:{NOT}) mau\b"
)
WHO = r"(?:siapa|sapa|sopo|sinten)"
BROUGHT = r"(?:di|ng|meng|me)?(?:ajak|jak|bawa|gowo|rekrut|undang)(?:no|kan|e|ne)?"
BY_WHOM = (
    Pattern(
        rf"(?P<name>[^\d:?]{{2,40}}?) (?:itu |iku )?(?:di)(?:ajak|jak|bawa|gowo|rekrut|undang) (?:oleh |karo |sama"
        rf" )?{WHO}(?: dulu| dulunya| itu)?{POLITELY}"
    ),
    Pattern(rf"{WHO} (?:yang |sing )?{BROUGHT} (?P<name>[^\d:?]{{2,40}}?){POLITELY}"),
)
WHOM = (
    Pattern(
        rf"{WHO}(?: saja| ae| wae)? (?:yang |sing )?(?:di)(?:ajak|jak|bawa|gowo|rekrut|undang) (?:oleh |karo |sama"
        rf" )?(?P<name>[^\d:?]{{2,40}}?){POLITELY}"
    ),
    Pattern(rf"(?P<name>[^\d:?]{{2,40}}?) (?:sudah |wis )?(?:ng|meng)?ajak {WHO}(?: saja| ae| wae)?{POLITELY}"),
)
EVERYBODY = Pattern(
    rf"{WHO}(?: saja| ae)? (?:yang |sing )?(?:ng|meng)?ajak {WHO}|(?:daftar|rekap) (?:ajakan|yang diajak|rujukan"
    rf"|referal|referral)"
)
MOST_WORDS = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtBy:
    """It is asked who brought somebody along; or whom she `brought`; without a name, of everybody."""

    name: str = ""
    brought: bool = False


def brings_somebody(text: str) -> bool:
    """ "teman saya mau ikut", "tonggoku pengen njahit", "boleh ajak teman?", "link buat adik saya"."""
    plain = normal(text).strip(" .!?")
    if len(plain.split()) > MOST_WORDS or EVENT.search(plain) or KEEPS_OUT.search(plain):
        return False
    if any(c.isdigit() for c in plain.replace("2 orang", "")):
        return False
    return any(one.fullmatch(plain) for one in BRINGS) and (AJAK.search(plain) or TO_JOIN.search(plain)) is not None


def asks_who_brought(text: str) -> BroughtBy | None:
    """ "siapa yang mengajak Ratih?", "Sri ngajak siapa saja", "siapa mengajak siapa"."""
    plain = normal(text).strip(" .!?")
    if len(plain.split()) > MOST_WORDS:
        return None
    if EVERYBODY.fullmatch(plain):
        return BroughtBy()
    for said, brought in ((BY_WHOM, False), (WHOM, True)):
        for one in said:
            if found := one.fullmatch(plain):
                return BroughtBy(name=found["name"], brought=brought)
    return None

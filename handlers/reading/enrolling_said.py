"""What somebody says who joins: that she wants to, by which link, and how she answers for herself."""

import re
from collections.abc import Collection, Mapping

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.personal import full_name, names_illness
from storage.spoken import Spoken

# What somebody unknown may say who wants to join; a report of hers wouldn't say so.
WANTS = Pattern(
    r"^(?!.*\b(?:tidak|gak|ga|nggak|ndak|ora) (?:mau|jadi"
    r"|sido)\b)(?!.*\b(?:tidak|gak|ga|nggak|ndak|ora|belum|durung) (?:pernah|tau|merasa|rumangsa"
    r"|nate) (?:\w+ )?n?daftar)(?!.*\b(?:di)?hapus\w*\b)(?!.*\bdaftar (?:panggil\w*|kontak|nama|harga|hadir"
    r"|belanja|isi)\b)(?!.*\b(?:beli|berduka"
    r"|pesan|nyumbang|sumbang|menyumbang|donasi|hibah"
    r"|jual|menjual|nawar\w*|menawar\w*|liput\w*|wawancara|order|kerja ?sama|skripsi"
    r"|penelitian|alamat\w*|google|maps?)\b)(?:.*\b(?:n?daftar\w*|pendaftaran"
    r"|(?:ber)?gabung\w*|ikut|nderek"
    r"|melu|melok|ng?lamar|melamar|lowongan|join|penjahit baru)\b"
    r"|.*\b(?:mau|ingin|isok|iso|pengen|pingin|kepengin|badhe|arep|bisa|boleh|saged|cari)\b.*\b(?:jahit"
    r"|menjahit|njahit|jait|njait|kerja))"
)
ASKS_AGAIN = ("daftar", "/daftar")
START = Pattern(
    r"/start\s+([A-Za-z0-9_-]{1,64})"
    # Where there are no commands, a link writes this.
    r"|\s*(?:daftar|kode)\s*:?\s+(ikut-\d{1,6}|(?=\S*[A-Z0-9_-])[A-Za-z0-9_-]{20,64})\s*$",
    re.IGNORECASE,
)
POSTER = Pattern(r"ikut-(\d{1,6})")

IMPAIRED = Pattern(
    r"\b(?:tuna ?(?:rungu|netra|daksa|grahita|wicara|laras|ganda)|tuli|budh?e[gk]|bisu|buta(?! huruf)|low ?vision"
    r"|kursi roda|kaki palsu|cerebral|celebral|palsy|cp|polio|amputasi|lumpuh)\b"
)
SPECIAL = Pattern(
    r"\b(?:autis\w*|asd|adhd|down ?syndrom\w*|sindrom\w*|syndrom\w*|speech ?delay|slow ?learner|hiperaktif|disleksia"
    r"|retardasi|berkebutuhan khusus|istimewa)\b"
)
MAY_JOIN = Pattern(
    r"\b(?:boleh\w*|bisa\w*|bs|oleh|angsal|pareng|saged|saget|iso|isok|diterima|apa|opo|nopo)\b.*"
    r"\b(?:ikut\w*|gabung|bergabung|n?daftar|melu|melok|nderek|kerja|(?:men)?jahit|njahit|belajar|sinau)\b"
    r"|\b(?:ikut\w*|gabung|bergabung|n?daftar|melu|melok|nderek|kerja|(?:men)?jahit|njahit|belajar"
    r"|sinau)\b.{0,30}\b(?:boleh|bisa|oleh|angsal"
    r"|pareng|saged|saget|iso|isok)\b(?: (?:ta|tah|to|gak|ga|tidak|nggak|mboten|ora|kah|ya|nggih|opo|apa|sih))*[ ?.!]*$"
    r"|\b(?:laki-?laki|laki|lanang|cowok|pria|bapak-?bapak|punya bayi|duwe bayi|gadhah bayi|lansia|sudah tua"
    r"|wis tuwek|umur [4-9]\d)\b.{0,25}"
    r"\b(?:boleh|bisa|oleh|angsal|saged|saget|iso)\b"
)
# What some think may keep them out.
UNUSUAL = Pattern(
    r"\b(?:laki-?laki|laki|lanang|cowok|pria|bapak-?bapak|bayi|lansia|tua|tuwek|sepuh|umur [4-9]\d)\b"
    r"|\b(?:kursi roda|berkebutuhan|istimewa|spesial|buta huruf"
    r"|(?:tidak|gak|ora|mboten) (?:bisa|iso|saged) (?:baca|moco|maos|tulis)"
    r"|tangan (?:satu|siji)|kaki (?:satu|siji)|slb)\b"
)
HERSELF = Pattern(
    r"^(?:(?:ya|iya|iyo|yo|nggih|inggih|njih|wis|wes|sudah|udah|oke|ok|jadi|buat|untuk|kangge|kanggo|oh|eh"
    r"|perkenalkan)[ ,]+)*(?:diri )?"
    r"(?:(?:nama|nm|jeneng|asma)\w*(?: lengkap)? )?(?:namaku|jenengku|nama ?ku|saya|sy|aku|kulo|kula|sendiri"
    r"|dhewe|piyambak)\b"
    r"(?!.*\b(?:daftar(?:kan|in)|(?:men)?dampingi|ibune|ibunya|ibu dari|mamanya|bapaknya|ayahnya|walinya|orang ?tua"
    r"|istrinya|istrine|suaminya|suamine|bojone|bojonya|anaknya|anake|adiknya|adike|kakaknya|kakake|menantunya"
    r"|mantune|tetangganya|tonggone)\b)"
)
ANOTHER = Pattern(
    r"\b(?:orang lain|anak(?:ku)?|suami|istri|bojo(?:ku)?|ibu saya|adik|kakak|tetangga|teman|ponakan|keponakan|saudara"
    r"|daftar(?:kan|in)|(?:men)?dampingi|ibunya|ibune|ibu dari|mamanya|bapaknya|ayahnya|walinya|istrinya|istrine"
    r"|suaminya|suamine|bojone|bojonya|anaknya|anake|adiknya|adike|kakaknya|kakake|menantunya|mantune|bapake|bapakipun"
    r"|emake|mbahe|waline|(?:si)?mbah|nenek|eyang)\b"
)
OTHERS_NAME = Pattern(
    r"\b(?:nama|jeneng|asma)\w*(?: (?:dari|si))? (?:anak|mbah|simbah|nenek|eyang|adik|adek|kakak|suami|istri|bojo"
    r"|cucu|putu|ponakan"
    r"|keponakan|tetangga|teman|dia|dek'?e)\w*\b"
)
# "kulo nopo anak kulo?": it is asked which of them.
EITHER = Pattern(
    r"\b(?:saya|aku|kulo|kula|sendiri|dewe)\b.*\b(?:apa|opo|nopo|atau|utawi|utowo|po)\b.*\b(?:anak|suami|istri|bojo"
    r"|adik|ibu|orang)\w*"
    r"|\b(?:anak|suami|istri|bojo|adik|ibu)\w*\b.*\b(?:apa|opo|nopo|atau|utawi|utowo|po)\b.*\b(?:saya|aku|kulo|kula)\b"
)
KIN = (
    r"(?:anak|putra|putri|yugo|lare|adik|adek|kakak|suami|istri|bojo|ibu|bapak|mbah|simbah|nenek|eyang|ponakan"
    r"|keponakan|cucu|putu|tetangga"
    r"|tonggo|teman|konco|saudara|sepupu)\w*"
)
ENROLS_ANOTHER = Pattern(
    rf"\b(?:men|n)?daftar(?:kan|in|ke|ken|no|ne|aken)\b.*\b{KIN}"
    rf"|\b(?!ibu (?:mau|ingin|bisa) )(?<!punya ){KIN}(?: (?:saya|sy|kulo|kula|aku|kami))? (?:\w+ )?(?:mau|pengen"
    rf"|pingin|ingin|kepingin|badhe|arep)"
    r" (?:ikut|daftar|belajar|kerja|jahit|njahit|menjahit|gabung|melu|nderek|sinau)\b"
)
DIFABEL = Pattern(r"\bdifabel|disabilitas|penyandang")
CHILD = Pattern(r"\b(?:anak|putra|putri|yugo|lare)(?:ku|q|ne|nya|e|nipun)?\b")
PARENT = Pattern(r"\babk\b|orang ?tua|ortu|wali murid|tiyang sepuh")
NEIGHBOUR = Pattern(r"warga|tetangga|tonggo|tanggi|umum|sekitar")
NEW_AT_IT = Pattern(r"\b(?:belajar|sinau)\b|baru|belum (?:pernah|bisa)|dereng|durung|pemula|nol")
KNOWS_HOW = Pattern(
    r"\b(?:kursus|les jahit|blk|pelatihan)\b|^(?:ya |sudah |wis |sampun |udah |wes )?(?:bisa|saged|iso)"
    r"(?:[ ,]+(?:saja|aja|ae|kok|bu|mbak|ya|kalau|lurus|obras|dikit\w*|sedikit\w*|sithik\w*|jahit|njahit"
    r"|menjahit))*$|lumayan"
)
LONG_AT_IT = Pattern(
    r"\b(?:dari|sejak|ket|wiwit|kawit) (?:\w+ )?(?:kecil|cilik|muda|enom|gadis|prawan|sd|smp|sma|dulu|mbiyen|jaman)\b"
    r"|\b(?:tukang jahit|modist\w*|tailor|biasa (?:jahit|njahit|terima)|bertahun\w*|puluhan)\b|lama|tahun|taun"
    r"|suwe|dangu|penjahit|garmen|konveksi"
)
HAS = Pattern(r"^(?:ya|iya|ada|punya|duwe|gadhah|nggih|sudah)(?: (?:ada|punya|mesin|bu))*$")
HAS_NOT = Pattern(r"^(?:belum|dereng|durung|tidak|ndak|gak|ora|mboten)\b")
WORD = Pattern(r"\w+")
BEFORE_PLACE = Pattern(r"^bengkel +", re.IGNORECASE)


def wants_to_join(text: str) -> bool:
    """ "daftar", "apa bisa ikut?", "badhe nderek njahit"."""
    return WANTS.search(normal(text)) is not None


def asks_again_to_join(text: str) -> bool:
    """Whether somebody who is enrolling says that she wants to."""
    return normal(text).startswith(ASKS_AGAIN)


def invite_in(text: str) -> str:
    """The code of an invite that was brought along; empty if there is none."""
    found = START.match(text)
    return (found[1] or found[2]) if found else ""


def workshop_of_poster(code: str) -> int | None:
    """The workshop by whose poster somebody comes."""
    found = POSTER.fullmatch(code)
    return int(found[1]) if found else None


def for_herself(text: str) -> bool:
    """ "buat saya", "kulo piyambak"."""
    plain = normal(text)
    return HERSELF.search(plain) is not None and EITHER.search(plain) is None


# "saya sendiri Mulyono, tidak ikut jahit"
NOT_SEWING = Pattern(
    r"^(?:kalau )?(?:saya|sy|aku|kulo)(?: sendiri| dewe)? (?P<name>[^\W\d]+(?: [^\W\d]+)?),? (?:yang |sing )?(?:tidak"
    r"|gak|ga|ndak|ora"
    r"|mboten|bukan) (?:ikut|melu|njahit|jahit|menjahit)\b.*",
    re.IGNORECASE,
)


# "nama saya Lestari, adik saya Wahyu"
HERS_FIRST = Pattern(
    r"^(?:nama ?(?:saya|ku)|namaku|saya|aku)[ :,]+(?P<name>[^\W\d]+(?: [^\W\d]+)?)\s*[,;.]\s*(?:nama )?(?:adik|anak"
    r"|kakak|suami|istri|ibu|bapak"
    r"|tetangga|tonggo|teman|saudara|mbah|ponakan|keponakan|yang (?:men)?jahit|yang mau)\w*\b.*",
    re.IGNORECASE,
)


def guardian_name(text: str) -> Spoken | None:
    """The name of whoever enrols another; "nama mbah nya Suparmi" is the other's."""
    if OTHERS_NAME.search(normal(text)):
        return None
    said = NOT_SEWING.match(text) or HERS_FIRST.match(text)
    return full_name(said["name"] if said else text)


NAMES_HERSELF = Pattern(
    r"(?:(?:perkenalkan|halo|iya|ya|bu|pak|mbak)[ ,]+)*(?:nama|nm|jeneng|asma)(?: ?(?:saya|sy|ku|kulo|kula"
    r"|aku))[ :,]+\w+(?: \w+){0,3}[ .!]*"
)
NAMES_ANOTHER = Pattern(
    r"(?:(?:iya|ya|bu|pak|mbak)[ ,]+)*(?:namanya|jenenge|asmanipun|nama (?:dia|anak\w*"
    r"|adik\w*))\b[ :,]+\w+(?: \w+){0,3}(?:[ ,.].*)?"
)


def names_herself(text: str) -> bool:
    """ "nama saya Endang", and nothing else."""
    return NAMES_HERSELF.fullmatch(normal(text)) is not None


def names_another(text: str) -> bool:
    """ "namanya Dimas, saya ibunya Retno"."""
    return NAMES_ANOTHER.fullmatch(normal(text).replace("\n", " ")) is not None


def for_another(text: str) -> bool:
    """ "adik saya", "mau daftarkan tetangga"."""
    plain = normal(text)
    return ANOTHER.search(plain) is not None and EITHER.search(plain) is None


def enrols_another(text: str) -> bool:
    """ "mau daftarkan anak saya", "adik saya pengen ikut jahit"."""
    return ENROLS_ANOTHER.search(normal(text)) is not None


def asks_if_welcome(text: str) -> bool:
    """ "anak saya autis boleh ikut?", "difabel saged nderek nopo mboten"."""
    plain = normal(text)
    spoken_of = DIFABEL.search(plain) or PARENT.search(plain) or UNUSUAL.search(plain) or names_illness(plain)
    return MAY_JOIN.search(plain) is not None and bool(spoken_of)


def is_difabel(text: str) -> bool:
    """ "saya difabel", "kulo tuli"."""
    plain = normal(text)
    return DIFABEL.search(plain) is not None or (IMPAIRED.search(plain) is not None and CHILD.search(plain) is None)


def is_parent(text: str) -> bool:
    """ "ortu abk", "saya punya anak down syndrome"."""
    plain = normal(text)
    special = SPECIAL.search(plain) or IMPAIRED.search(plain)
    return PARENT.search(plain) is not None or (special is not None and CHILD.search(plain) is not None)


def is_neighbour(text: str) -> bool:
    """ "warga sekitar"."""
    return NEIGHBOUR.search(normal(text)) is not None


def is_new_at_it(text: str) -> bool:
    """ "baru belajar bu"."""
    return NEW_AT_IT.search(normal(text)) is not None


def knows_how(text: str) -> bool:
    """ "sudah bisa", "lumayan"."""
    return KNOWS_HOW.search(normal(text)) is not None


def is_long_at_it(text: str) -> bool:
    """ "5 tahun di garmen"."""
    return LONG_AT_IT.search(normal(text)) is not None


def has_one(text: str) -> bool:
    """ "punya mesin"."""
    return HAS.search(normal(text)) is not None


def has_none(text: str) -> bool:
    """ "belum punya"."""
    return HAS_NOT.search(normal(text)) is not None


def place_names(workshops: Mapping[int, str]) -> dict[int, str]:
    """What each workshop is called, without "Bengkel" before it."""
    return {number: BEFORE_PLACE.sub("", name) for number, name in workshops.items()}


def own_words_of(names: Mapping[int, str]) -> dict[int, Collection[str]]:
    """The words of each name that no other has; all of it, where there is none."""
    words = {number: set(WORD.findall(normal(name))) for number, name in names.items()}
    found: dict[int, Collection[str]] = {}
    for number, name in names.items():
        others: set[str] = set().union(*(words[one] for one in words if one != number))
        found[number] = sorted(words[number] - others) or [normal(name)]
    return found


def names_one_of(text: str, words: Collection[str]) -> bool:
    """Whether a text has one of these words."""
    return any(re.search(rf"\b{re.escape(word)}\b", normal(text)) for word in words)

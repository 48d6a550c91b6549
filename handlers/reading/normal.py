"""Text made even: one case, plain digits, no marks that carry no meaning."""

import re
import unicodedata
from datetime import time
from functools import lru_cache

from handlers.reading.numbers import morphemes, value_at
from handlers.reading.patterns import Pattern

LONGEST = 4096
ARROWS = Pattern(r"(?:→|⇒|➡|->|=>|>>+)")
# "1. kain", "- kain": the marks of a list's lines
LISTED = Pattern(r"(?:\d{1,2}[.)] |[-*] )")
# "1/2 kg" is a half and no date.
FRACTION = Pattern(
    r"\b(?:1/2|[13]/4)(?= ?(?:kg|kilo|m|mtr|meter|lusin|lsn|kodi|gross|rol|roll|yard|pak|ons)\b)", re.IGNORECASE
)
FRACTIONS = {"1/2": " setengah ", "1/4": " seperempat ", "3/4": " 0.75 "}
# "*28": how people repair the message before.
REPAIRED = Pattern(r"\A\s*\*(?=\s?\d)")
# "*20* masker" is written bold.
BOLD = Pattern(r"(?<![\w*])\*([^\s*](?:[^*\n]*[^\s*])?)\*(?![\w*])")
NUMBERED = Pattern(r"#\s?\d+")
# "1️⃣ dewasa 20" numbers a line, "2️⃣0️⃣" is twenty.
LINE_NUMBER = Pattern(r"^(\s*\d)\ufe0f?\u20e3(?=[^\S\n]*[^\W\d_])", re.MULTILINE)
KEYCAP = Pattern(r"(?<=\d)\ufe0f?\u20e3")
# What another is said to have said: jare Yuni "aku wes oleh 20".
SAYS = "jare|jarene|kata|katanya|bilang|ngomong|cerita|tanya|takon"
HEARSAY = Pattern(rf"""\b(?:{SAYS})\b[^".,\n]{{0,20}}[:,]? ?"[^"]*\"""", re.IGNORECASE)
# "lebih 3 dibanding kemarin", "dari wingi mudhun papat": by how much a day differs, beside what was made.
BY = r"(?:lebih|luwih|langkung|naik|mundh?ak|munggah|turun|mudh?un|susut|kurang|kalah|selisih|beda|unggul|menang)"
THAN = r"(?:dari(?:pada)?|dr|drpd|teko|di ?banding\w*|timbang\w*|ketimbang\w*|tinimbang|sama|karo|dengan)"
THAT_DAY = r"(?:yang |sing |hasil |setoran |jumlah |hari )?(?:kemarin|kmrn|kmren|kemaren|wingi|biasa(?:nya|ne|e))\b"
SO_MANY = r"(?:\d+|[a-z]{3,12})(?: (?:biji|iji|masker|pcs|lembar|lbr|buah))?"
COMPARED = Pattern(
    rf"\b{BY} (?:banyak |akeh |sekitar )?({SO_MANY}) {THAN} {THAT_DAY}"
    rf"|\b{THAN} {THAT_DAY}(?:,? (?:ini|iki|hari ini|dino iki))? {BY} (?:banyak |akeh )?({SO_MANY})"
)
# "kari 11 genep rongpuluh": how many are still to be made.
STILL_TO_GO = Pattern(
    rf"\b(?:kurang|krg|kirang|kari|garek|gari|tinggal|kantun) ({SO_MANY})(?: (?:lagi|maneh|malih|wae|ae|aja|saja))*"
    rf" (?:(?:biar|ben|supaya|untuk|buat|menuju|nganti|sampai|tekan|ke) )*(?:genap|genep|pas|jangkep|ganep|komplit)"
    rf"(?:nya|e|ne)? {SO_MANY}"
)
# "Yuni cerita dia udah 20, lha aku baru 12": what another says of herself, beside one's own.
TELLS = r"(?:cerita|crita|crito|ngomong|omong|bilang|pamer|ngabari)"
SHE = r"(?:(?:kalau|kalo|nek|lek|yen|dia|deweke|wonge|beliau|udah|sudah|wis|wes|sampun|baru|lagek|tadi) )*"
MADE = r"(?:(?:dapat|dapet|dpt|oleh|entuk|angsal|jadi|dadi|setor|mari|udah|sudah|wis|wes) )"
TITLED = r"(?:(?:bu|buk|ibu|mbak|mbk|mb|yu|lik|dik) )?"
BUT_I = (
    r"(?=,? ?(?:(?:lha|lah|tapi|tp|sedang|sedangkan|nek|lek|kalau|kalo) )*(?:aku|saya|sy|kula|kulo|punyaku|nggonku)\b)"
)
OF_HERSELF = Pattern(
    rf"\b(?:(?:barusan|tadi|mau|wau) )?(?:{TITLED}[a-z]+ {TELLS}|(?:kata|jare|jarene|ujare|katanya) {TITLED}[a-z]+) "
    rf"{SHE}{MADE}({SO_MANY}){BUT_I}"
)
# "umur kula sampun pitung dasa"
AGED = Pattern(
    r"\b(?:umur|umr|usia|yuswa|yuswo)(?:ku|ne|e|nya|nipun)?"
    r"(?: (?:saya|sy|aku|kula|kulo|sudah|sdh|udah|wis|wes|sampun|mpun|masih|tasih|baru|sekitar))*"
    r" (\d+|[a-z]{3,12}(?: (?:dasa|doso|puluh|likur|welas|belas))?(?: (?:satu|siji|dua|loro|tiga|telu|empat|papat"
    r"|lima|limo|enam|enem|tujuh|pitu|delapan|wolu|sembilan|sanga|songo)\b)?)(?: (?:tahun|taun|thn|th))?\b"
)
# "tonggone iso nggarap 50 sedino", "anak tetangga sehari bisa 30": what somebody can do a day, beside one's own.
ABLE = r"(?:bisa|iso|isa|isok|saged|kuat|mampu|sanggup|biasa(?:nya|ne|e)?)"
A_DAY = r"(?:(?:se|sak)(?:hari|dino|dina|dinten)|per ?hari|(?:tiap|saben) (?:hari|dino|dinten))"
CAN = Pattern(rf"\b{ABLE} (?:\w+ )?({SO_MANY}) {A_DAY}\b|\b{A_DAY} {ABLE} (?:\w+ )?({SO_MANY})\b")
# "jadikan satu sama punya saya": put together, and no number.
AS_ONE = Pattern(
    r"\b(?:di)?(?:jadi|dadi|dade)(?:kan|in|no|kno|ke|kke|aken) (?:satu|siji|setunggal)\b(?: (?:ae|wae|aja|saja|mawon))*"
    r" (?:karo|sama|dengan|bareng|ambek|kalih|kaliyan)"
    r"(?: (?:\w*(?:punya|duwek|nggon|gadhah)\w*|yang|sing|ingkang|saya|aku|kula|kulo|tadi|mau|wau))*"
)
# "ojo dicampur maneh koyo wulan wingi", "catat sing bener": how it is to be written, and no change of it.
LIKE_BEFORE = (
    r"(?:(?:koyo|kaya|kayak|kyk|kados|seperti|spt) (?:(?:minggu|wulan|bulan|hari|dino|dinten|pekan|sing|yang) )?"
    r"(?:wingi|kemarin|kmrn|kemaren|lalu|kapan hari|biyen|dulu|mbiyen)(?: (?:kae|itu|iku|lho|ya|yo))*)"
)
ADMONISHES = Pattern(
    r"\b(?:jangan|jgn|ojo|ojok|aja|ampun) (?:sampai |sampek |nganti )?(?:di|ke|ka)?(?:campur|salah|kliru|keliru|klentu"
    r"|kurang|lupa|lali|ilang|hilang|lewat|telat|tukar|bolak)\w*(?: (?:lagi|maneh|malih))?(?! \d)"
    rf"(?: {LIKE_BEFORE})?|{LIKE_BEFORE}"
    r"|\b(?:di)?(?:cat[ae]t|tulis)(?:en|kan|no|aken)? (?:sing|yang|yg|ingkang) (?:bener|benar|betul|leres)(?! \w*\d)"
)
# "Sari nyusul 6", and no more: as many on top.
FOLLOWS = Pattern(
    r"\A((?:(?!besok|sesuk|mene|nanti|mengko|ngko|engko|mangke|sore|bengi|sik|dulu)[a-z]+ ){0,3}?)(?:me)?nyusul (\d+)"
    r"((?: (?:ya|yo|nggih|bu|mbak|pak|mas|masker|biji|iji|lagi|maneh))*)\Z"
)
# "tambah lagi separonya, 13"
HALF_OF_IT = Pattern(r"\b(?:separo|separuh|setengah)(?:nya|e|ne)\b, ?(?=\d)")
QUOTES = dict.fromkeys("’‘ʼʻ`´′", "'") | dict.fromkeys("“”„", '"')
EVEN = str.maketrans(
    dict.fromkeys("’‘ʼʻ`´′", "'")
    | dict.fromkeys("“”„", '"')
    | {"×": "x", "–": "-", "—": "-", "{": "(", "}": ")", "🔟": "10"}
)
# The head of a message in a chat that was pasted: "[3/5, 17.30] Bu Sari: ", "03/05/20 17.30 - Bu Sari: ",
# "Bu Sari, [3 Mei 2020 17.30]:".
MARKS = "\n→.,;:!?()[]+-*/=@&#'%\"_"
OTHER_ASCII = Pattern(rf"[^a-z0-9{re.escape(MARKS)}]")
DAY = r"(?P<day>\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{1,2} [A-Za-z]{3,9} \d{4})"
HOUR = r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[APap][Mm])?"
WRITER = r"(?P<who>[^:\n\[\]]{1,40}?)"
HEADERS = [
    Pattern(rf"^[^\S\n]*{header}", re.MULTILINE)
    for header in (
        rf"\[{DAY},? {HOUR}\] ?{WRITER}:",
        rf"\[{HOUR}, ?{DAY}\] ?{WRITER}:",
        rf"{DAY},? {HOUR} - {WRITER}:",
        rf"{WRITER}, ?\[{DAY},? {HOUR}\]:?\s*",
    )
]
# "kulo etang malih": counted; "kalih ingkang wau": with those, and not two of them.
COUNTED = Pattern(r"\b(?:(?:di|dipun)?et[ua]ng|(?:di)?petung)(?:en|an|no|aken)?\b")
TOGETHER_WITH = Pattern(
    r"(?<!dasa )(?<!doso )(?<!likur )(?<!seket )(?<!sewidak )\bkalih "
    r"(?=(?:ingkang|engkang|sing) (?:enjing|isuk|wau|kalawau|siang|dalu|wingi)\b)"
)
# As one says "ojo" in Malang.
DONT = Pattern(r"\bojok\b")
# "dewasa...12...anak...9"
DOTTED = Pattern(r"(?<=[a-z])\.{2,}(?=\d)")
DOTS = Pattern(r"(?<=\d)\.{2,}(?=[a-z])")
CLOCK = Pattern(r"(?:jam |pukul )?(\d{1,2})(?:[.:](\d{2}))?(?: wib)?")


# Several steps look at the same message one after the other.
@lru_cache(maxsize=32)
def normal(text: str) -> str:
    """Lower case, NFKC, no emoji or invisible characters, single spaces; line ends stay."""
    text = REPAIRED.sub("ralat ", BOLD.sub(r"\1", text) if text.count("*") > 1 else text)
    text = _without_hashes(text.replace("½", " setengah "))
    if "\u20e3" in text:
        text = KEYCAP.sub("", LINE_NUMBER.sub(r"\1) ", text))
    if "/" in text:
        text = FRACTION.sub(lambda found: FRACTIONS[found[0]], text)
    text = text[:LONGEST].translate(EVEN)
    if '"' in text:
        text = HEARSAY.sub(" ", text)
    kept = OTHER_ASCII.sub(" ", ARROWS.sub(" → ", text.lower())) if text.isascii() else _kept_of(text)
    if ".." in kept:
        kept = DOTS.sub(", ", DOTTED.sub(" ", kept))
    for aside in (COMPARED, STILL_TO_GO, OF_HERSELF, CAN, AGED):
        kept = aside.sub(_beside_a_count, kept)
    if ADMONISHES.search(kept) and any(map(_is_number, WORDS.findall(kept))):
        kept = ADMONISHES.sub(" ", kept)
    kept = TOGETHER_WITH.sub("karo ", COUNTED.sub("itung", HALF_OF_IT.sub("", kept)))
    kept = FOLLOWS.sub(r"\1tambah \2\3", AS_ONE.sub(",", kept))
    if "ojok" in kept:
        kept = DONT.sub("ojo", kept)
    lines = [" ".join(line.split()) for line in kept.splitlines()]
    if sum(bool(LISTED.match(line)) for line in lines) > 1:
        lines = [LISTED.sub("", line) for line in lines]
    return "\n".join(line for line in lines if line)


def _kept_of(text: str) -> str:
    # A raised digit is no count ("m²"), and NFKC would make it one.
    text = "".join(c for c in text if not (c.isdigit() and not c.isdecimal()))
    text = ARROWS.sub(" → ", unicodedata.normalize("NFKC", text).lower())
    text = unicodedata.normalize("NFD", text)
    return "".join(c if _kept(c) else " " for c in text if unicodedata.category(c) not in ("Mn", "Me", "Cf"))


def _beside_a_count(found: re.Match[str]) -> str:
    """Nothing, where what was made is said beside it."""
    by = next(one for one in found.groups() if one).split()[0]
    # In "kemarin 10, hari ini lebih 3 dari kemarin" the other number is the other day's.
    before = "" if PAST.search(found.string[: found.start()]) else found.string[: found.start()]
    beside = f"{before} {found.string[found.end() :]}".replace("nuwun sewu", " ")
    return " , " if _is_number(by) and any(map(_is_number, WORDS.findall(beside))) else found[0]


PAST = Pattern(r"\b(?:kemarin|kmrn|kmren|kemaren|wingi)\b")


WORDS = Pattern(r"\w+")


def _is_number(word: str) -> bool:
    parts = morphemes(word)
    return word.isdecimal() or bool(parts and value_at(parts, 0)[1])


def _without_hashes(text: str) -> str:
    """ "#12" is what somebody is called who had her name erased, and no amount; where no other digit is, it may be."""
    if "#" not in text:
        return text
    without = NUMBERED.sub(" ", text)
    return without if any(c.isdecimal() for c in without) else text


def chat_pasted(text: str) -> str:
    """A pasted chat as a message for others, each line with its day and its writer; empty for any other text."""
    if "[" not in text and " - " not in text:
        return ""
    told = text
    for header in HEADERS:
        told = header.sub(_writer, told)
    return "" if told == text else f"titip:\n{told}"


def _writer(header: re.Match[str]) -> str:
    who = header["who"].strip().lstrip("~ ")
    named = "seseorang" if any(c.isdecimal() for c in who) and not any(c.isalpha() for c in who) else who
    return f"{header['day']} {named}: "


def _kept(c: str) -> bool:
    if c.isdecimal() and not c.isascii():
        return False
    return c.isalnum() or c in MARKS


def clock_time(text: str) -> time | None:
    """`19.00`, `19:00`, `jam 7` as a time of day."""
    found = CLOCK.fullmatch(text.strip())
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return time(int(found[1]), int(found[2] or 0))

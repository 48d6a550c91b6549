"""Goods that the books don't know ("kancing kurang 4"), what of the known ones is there, and work that is no amount."""

import re

from handlers.reading import assent
from handlers.reading.lexicon import ITEMS, WORDS
from handlers.reading.normal import normal
from handlers.reading.parts import parts_of
from handlers.reading.patterns import Pattern

NOT = rf"(?:{assent.NOT}|g|belum|blm|durung|dereng)"
OTHER = (
    r"(?:kancing|benik|resleting|ritsleting|slereting|risleting|zipper|bisban|bisbans|renda|pita|merek|merk|hangtag"
    r"|kardus|kerdus|kresek|tas kresek|dakron|busa|velcro|perekat|peniti|kapur|meteran|pendedel|dedel|sekoci|skoci|spul"
    r"|bobin|bobbin|rader|bidal|oli mesin|minyak mesin|lem|pola|nota|stempel|amplop|jarum pentul|kertas pola"
    r"|bensin|pertalite|tambal ban|parkir|ongkos|penggaris|selotip|lakban|isolasi)"
)
LACKS = (
    r"(?:kurang|krang|habis|abis|entek|ntek|telas|kehabisan|kentekan|hilang|ilang|putung|patah|tugel|minta|mnta|butuh"
    r"|perlu|njaluk|nyuwun|kepingin|mohon|tinggal|kari|kantun|sisa|dikirim|dikirimi|nyampe|sampai|teko)"
)
LACKED = Pattern(
    rf"\b{OTHER}(?:nya|ne|e|ku)?\b(?: \w+){{0,4}}? {LACKS}\b|\b{LACKS} (?:\w+ ){{0,2}}{OTHER}(?:nya|ne|e)?\b"
    rf"|\b{OTHER}(?:nya|ne|e|ku)?\b(?: \w+){{0,3}}? {NOT} (?:ada|ono|onok|wonten|cukup|dikasih|dikei|ikut|komplit)\b"
)
KNOWN = "|".join(sorted({word for word, tags in WORDS.items() if tags & set(ITEMS)}, key=len, reverse=True))
IS_THERE = Pattern(
    rf"\b(?P<item>{KNOWN})(?:nya|ne|e|ku)?(?: (?:e|ne|nya))?(?: (?:masih|isih|tasih|sik|wes|wis|sudah|saya|kulo"
    r"|aku|ya|ki|iku"
    r"|itu))* (?:ada|ono|onok|wonten|enek|cukup|akeh|banyak|aman|komplit|lengkap)\b(?! (?:yang|sing|yg|kurang|apa"
    r"|gak\?|ta\b))"
)
ASKS_FOR_IT = Pattern(r"\b(?:minta|mnta|njaluk|nyuwun|butuh|perlu|tambah|kirim|tolong)\b|\?")
# What is sewn, and nothing that one asks for by the piece.
WORK = Pattern(
    r"\b(?:potong|ptong|potongan|lembar|garapan|jahitan|masker)\b(?:.*\b(?:belum|durung|dereng|sisa|kurang|lagi"
    r"|maneh)\b)?"
    r".*\b(?:di)?(?:jahit|jait|njahit|garap|nggarap|rampung|selesai|mari)\w*\b"
    r"|\b(?:belum|durung|dereng|urung|blm) (?:di|tak )?(?:jahit|jait|garap)\w*\b"
)
SPOILS = (
    r"(?:sobek|suwek|sowek|mbrudul|mbrodol|brudul|luntur|pedhot|pedot|putus|bolong|robek|amoh|rapuh|mudhul|ambrol|lepas"
    r"|copot|mrotol|protol|mekrok|melar|mulur|kendor|tipis|jelek|elek)"
)
COMPLAINS = Pattern(
    rf"(?=.*\b{SPOILS}\b)(?:.*\b(?:tak|di|pas|waktu|saat|bar|habis|baru)(?: di)? ?(?:jahit|jait|njahit|obras"
    r"|potong|tarik"
    rf"|setrika)\w*\b.*|.*\b(?:bukan|dudu|sanes) (?:salah|kesalahan|salahe)\w*(?: (?:saya|aku|kulo|ku))?\b.*)"
)
# Work that goes to another, or a bag that comes back unfetched.
WORK_OR_BAG = r"(?:garapan|jahitan|bagian|potongan|jatah|tas|kantong|bungkusan|kresek|setoran)\w*"
GIVES_AWAY = Pattern(
    rf"\b{WORK_OR_BAG}\b.*\b(?:(?:di)?(?:kasih|kek|oper|alih|titip|weneh|serah|pindah|lempar)\w*)\b.*\b(?:bu|mbak"
    r"|mas|orang|lain\w*|liyane|teman|konco)\b"
    rf"|\b(?:(?:di)?(?:kasih|kek|oper|alih|titip|weneh|serah|pindah|lempar)\w*) {WORK_OR_BAG}\b.*\b(?:bu|mbak|mas"
    r"|orang|lain\w*|liyane|teman|konco)\b"
    rf"|\b{WORK_OR_BAG}\b(?: \w+){{0,3}} (?:bawa|gowo|digowo|dibawa) (?:balik|bali|mulih|pulang|kembali)\b"
    rf"|\b(?:bawa|gowo|tak gowo) (?:balik|bali|mulih|pulang) {WORK_OR_BAG}\b"
)
DIGIT = Pattern(r"\d")


def lacked_beside(text: str) -> tuple[str, str] | None:
    """What a text says of goods that the books don't know, and the rest of it; None if nothing."""
    parts = parts_of(normal(text))
    lacking = [part for part in parts if LACKED.search(part)]
    if not lacking:
        return None
    return ", ".join(lacking), ", ".join(part for part in parts if part not in lacking)


def there_in(text: str) -> frozenset[str]:
    """The materials that a text says are there: "kain e ada, benang e gak ada"; none where it asks for some."""
    plain = normal(text)
    if ASKS_FOR_IT.search(plain):
        return frozenset()
    words = [found["item"] for found in re.finditer(IS_THERE.pattern, plain)]
    return frozenset(item for word in words for item in WORDS[word] & set(ITEMS))


def is_of_work(text: str) -> bool:
    """Whether a text speaks of pieces that are to be sewn: "sisa 5 potong belum dijahit"."""
    return WORK.search(normal(text)) is not None


def complains(text: str) -> bool:
    """ "tak jahit dikit wes sobek", without a count."""
    plain = normal(text).replace("\n", " ")
    return COMPLAINS.fullmatch(plain) is not None and DIGIT.search(plain) is None


def moves_work(text: str) -> bool:
    """ "titip garapan ke bu Sri aja", "tasnya tak bawa balik", without a count."""
    plain = normal(text)
    return GIVES_AWAY.search(plain) is not None and DIGIT.search(plain) is None


SOON = Pattern(
    r"^(?!.*\b(?:setor\w*|lapor\w*|libur\w*|batal\w*)\b)(?!.*\d).*\b(?:(?:kalau|kalo|nek|lek|yen|menawi) (?:bisa|iso"
    r"|saged)|secepat\w*"
    r"|sesegera|segera|cepat|cepet|ndang|gek ndang|(?:jangan|ojo) (?:lama|suwe|telat)\w*|paling lambat|sebelum"
    r"|sakdurunge"
    r"|(?:butuh|perlu|dipakai|digae|dienteni|ditunggu)\w* (?:\w+ )?(?:besok|sesuk|hari ini|dino iki|sekarang|saiki"
    r"|nanti|mengko))\b"
)


def wants_soon(text: str) -> bool:
    """ "kalo bisa besok pagi, tinggal masang karet tok": by when what was asked for is needed."""
    return SOON.search(normal(text).replace("\n", " ")) is not None

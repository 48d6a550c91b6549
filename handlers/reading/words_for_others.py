"""Words that a coordinator has for others: thanks and wishes, what is drafted, what "she" or all are told of it."""

import re
from collections.abc import Callable

from handlers.reading.patterns import Pattern
from handlers.reading.people import HONORIFICS
from handlers.reading.retold import A_NAME, SOFT, TELLS, TITLE

# "sampaikan terima kasih ke Ani sama Sri, pagi-pagi sudah lapor": what is said, to whom, and why.
KIND_WORDS = (
    r"(?P<kind>terima ?kasih|makasih|matur ?(?:nuwun|suwun)|suwun|salam(?: \w+)?|selamat(?: [\w-]+){0,2}?"
    r"|(?:ucapan )(?:terima ?kasih|selamat(?: [\w-]+){0,2}?|duka(?: cita)?))(?:ku|nya|e)?"
)
THING_TO = Pattern(
    rf"{SOFT}(?:sampaikan|sampekno|sampein|kirim(?:kan|in|no|i)?|ucap(?:kan|no|in)|titip|bilang(?:in|kan|no)?|kasih)"
    rf" {KIND_WORDS} (?:ke|kepada|pada|buat|untuk|nang|gawe) (?P<whom>(?:semua\w*|kabeh|ibu-ibu|para penjahit|penjahit"
    rf"|{TITLE}[^\W\d_]{{2,20}}(?:, {TITLE}[^\W\d_]{{2,20}}(?=,? (?:sama|karo|dan|lan|&) |, [^\W\d_]+ (?:sama|karo"
    rf"|dan|lan|&) )){{0,3}}"
    rf"(?:,? (?:sama|karo|dan|lan|&) {TITLE}[^\W\d_]{{2,20}})?))"
    r"(?:[,.:;] ?| karena | soalnya | sudah )?(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
EVERYBODY = Pattern(r"semua\w*|kabeh|ibu-ibu|(?:para )?penjahit", re.IGNORECASE)
# "buatkan kata-kata pengumuman yang sopan soal jahitan harus rapi, tak baca dulu": it is shown before it is sent.
DRAFT = Pattern(
    rf"{SOFT}(?:buat|bikin|susun|gawe|gawek|siapkan|siapin)(?:kan|in|no|en)? (?:(?:kata-kata|kata2|kata|kalimat|teks"
    r"|draf|draft|konsep|isi|naskah) )+(?:(?:buat|untuk|gawe) )?(?:pengumuman|woro-woro|umuman)(?:nya|e)?"
    r"(?: (?:yang|sing|yg) [\w-]+)?(?: (?:soal|tentang|bab|perkara|mengenai|kalau|kalo|bahwa|nek"
    r"|lek))+ (?P<rest>.{8,}?)"
    r"(?:[,.] ?(?:(?:tak|saya|aku|kubaca|biar|ben|tapi|nanti|mau|mengko)[ ]?)*(?:baca|lihat|cek|delok|woco|waca"
    r"|tunjukkan)\w*"
    r"\b.*)?",
    re.IGNORECASE | re.DOTALL,
)
# "Yuni jahitannya sering lepas, kasih tau dia pelan-pelan": what stands before is what she is told.
TELL_HER = Pattern(
    rf"{SOFT}{A_NAME} (?P<rest>[^,.:;?\d][^,.:;?]{{8,}})[,.;] ?(?:tolong |tulung |coba )?{TELLS}(?: ke| ka)?"
    r" (?:dia|orangnya|wonge|beliau|deweke)(?: (?:ya|yo|dong|tolong))*"
    r"(?:[, ]+(?:yang|sing|tapi|dengan|sek)? ?(?:alus|halus|sopan|baik-baik|pelan-pelan|alon-alon|ramah|lembut|jangan"
    r"|ojo)\b.*)?",
    re.IGNORECASE | re.DOTALL,
)
# "Kumpulan yang besok diundur lusa. Kabari lagi semuanya ya"
TELL_ALL_OF_IT = Pattern(
    r"(?P<rest>.{12,}?)[,.;!]+ (?:tolong |mohon |tulung |terus |nanti )*(?:kabari|kabarin|kabarkan|kabarno"
    r"|kasih ta[hu]+|beri ?tahu"
    r"|bilang(?:in|kan|no)?|umum(?:kan|no|in)|sampaikan|sampekno|infokan|dikabarkan|dikabari)(?: (?:lagi|maneh|ke"
    r"|juga|ulang))*"
    r" (?:semua\w*|kabeh|ibu-ibu|penjahit)(?: (?:ya|yo|dong|bu|semua|penjahit|kabeh))*[ .!]*",
    re.IGNORECASE | re.DOTALL,
)


def for_others(text: str, known: Callable[[str], bool]) -> str | None:
    """Such words behind those of their command; None for anything else. `known`: whether somebody has a name."""
    whole = " ".join(text.split())
    if ":" in whole or "?" in whole:
        return None
    if kind := _kindly_said(whole, known):
        return kind
    if draft := DRAFT.fullmatch(whole):
        return f"umumkan: {draft['rest'].strip(' ,.')}"
    return None


def told_of_her(text: str, known: Callable[[str], bool]) -> str | None:
    """ "Yuni jahitannya sering lepas, kasih tau dia pelan-pelan": hers, to be looked at before it goes."""
    whole = " ".join(text.split())
    told = None if ":" in whole or "?" in whole else TELL_HER.fullmatch(whole)
    return f"pesan untuk {told['name']}: {told['rest'].strip(' ,.')}" if told and known(told["name"].lower()) else None


def _kindly_said(whole: str, known: Callable[[str], bool]) -> str | None:
    """Thanks and wishes for one, for several by name, or for all; with why, where that is said."""
    told = THING_TO.fullmatch(whole)
    if told is None:
        return None
    text = ", ".join(part for part in (re.sub(r"^ucapan ", "", told["kind"]), told["rest"].strip(" ,.")) if part)
    if EVERYBODY.fullmatch(told["whom"]):
        return f"umumkan: {text}"
    names = [
        " ".join(word for word in one.split() if word.lower().strip(".") not in HONORIFICS)
        for one in re.split(r",? (?:sama|karo|dan|lan|&) |, ?", told["whom"])
    ]
    if not all(known(name.lower()) for name in names):
        return None
    return f"umumkan ke {', '.join(names)}: {text}" if len(names) > 1 else f"pesan untuk {names[0]}: {text}"


def told_to_all(text: str) -> str | None:
    """ "…, kabari semuanya ya": all that stands before is announced; None where nothing does."""
    whole = " ".join(text.split())
    told = None if "?" in whole or ":" in whole else TELL_ALL_OF_IT.fullmatch(whole)
    return f"umumkan: {told['rest'].strip(' ,.')}" if told else None

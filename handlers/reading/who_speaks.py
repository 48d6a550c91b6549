"""Who speaks, where a message says so: by her own name, for somebody at home, or on a borrowed phone."""

import re
from dataclasses import replace

from handlers.reading.families import ME, one_of, pattern
from handlers.reading.model import Circle, Doubt, Portion, Reading
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.people import HONORIFICS, names_folded
from storage.spoken import Spoken

BORROWS = (
    one_of(
        r"p[ia]nj[ae]m\w* minj[ae]m\w* (?:tak_)?n?y?sil[ie]h nyil[ie]h ngampil nyambut numpang nebeng nunut pakai pake",
        "nganggo ngangge anggo nggawe gawe ngagem dari",
    )
    + rf" {one_of('hp hape hapene hapenya hpne hpnya wa wane nomor nomer nmr telpon telp tlp')}"
)
OF = one_of("nya ne e ipun milik punya punyane gadhahan dari")
TITLE = rf"(?:(?:{'|'.join(sorted(HONORIFICS))}) )?"
OWNER = rf"(?: {OF})*(?: {TITLE}@\d+)?,?"
# "ini Ani"
I_AM = rf"(?:(?:ini|iki|niki|{ME}) )+{TITLE}@(?P<who>\d+)"
BORROWED = [
    Pattern(rf"^(?P<before>.*?)\b{I_AM}(?: (?:bu|bun|mbak|pak))? ?,? (?:[\w,]+ ){{0,5}}?{BORROWS}{OWNER}(?P<rest>.*)$"),
    Pattern(rf"^(?P<before>.*?)\b{I_AM} ?,? .{{0,30}}?\b(?:ini|iki|niki) (?:hp|hape)(?:nya|ne|e)?{OWNER}(?P<rest>.*)$"),
    # "iki Nur sing ngirim, hpne bu Ani tak silih"
    Pattern(
        rf"^(?P<before>.*?)\b{I_AM} (?:sing|seng|yang|yg) (?:ngirim|kirim|nulis|ngetik|wa)\b ?,?"
        rf" ?(?:(?:hp|hape)(?:nya|ne|e)?{OWNER} (?:tak |saya )?(?:silih|pinjam|pinjem|anggo|pakai|pake))?(?P<rest>.*)$"
    ),
    Pattern(rf"^(?P<before>.*?){BORROWS}{OWNER} (?:ya |, )?{I_AM},?(?P<rest>.*)$"),
]
NOT_HERSELF = (
    rf"{BORROWS}(?: {OF})* {TITLE}@{{her}}\b"
    rf"|{one_of('bukan bkn dudu duduk sanes dede')} (?:{one_of('yang_punya sing_duwe pemilik')}|{TITLE}@{{her}}\b)"
)
# "ini Umi, hasil saya 22", "Yuni: aku wes mari 19", "aku oleh 17. wati"
SIGNED = (
    Pattern(rf"^{TITLE}@(?P<who>\d+) ?: ?"),
    Pattern(rf"\b{I_AM}(?: (?:mas|pak|mbak|bu|ya|yo))?\b"),
    Pattern(rf"(?:[.,;!\n-] ?|\b(?:salam|ttd|wassalam|dari|saking|teko)\b[ ,:]*){TITLE}@(?P<who>\d+)[ .!]*$"),
)
KIN = one_of(
    r"suami(?:nya|ne)? bojo(?:ne|nya)? garwa(?:ne|nipun)? anak(?:nya|e|ne)? putra(?:ne|nipun)? putri(?:ne|nya)?",
    r"adik(?:nya|e|ne)? kakak(?:nya|e|ne)? ibu(?:nya|ne)? ibuk(?:e|nya)? bapak(?:nya|e)? menantu(?:nya|ne)?",
)
FOR_HER = Pattern(rf"\b(?:ini|iki|niki|{ME}) {KIN} {TITLE}@(?P<who>\d+),?")
# Whoever writes for somebody at home speaks of her so.
HER = one_of(
    r"(?:istri|bojo|ibu|ibuk|mama|mak|emak|mbak|kakak|bapak|ayah|suami|budhe|bulek)_(?:saya|ku|kulo|kula)",
    "istriku bojoku ibuku ibukku mamaku simbok makku kakakku",
)


def _marked(text: str, circle: Circle) -> str:
    found = names_folded(normal(text), circle)
    return " ".join(f"@{token.who[0]}" if token.has("name") and len(token.who) == 1 else token.text for token in found)


PHONE_LENT = pattern(
    BORROWS,
    rf"(?:ini|iki|niki) {TITLE}\w+ (?:sing|seng|yang|yg) (?:ngirim|kirim|nulis|ngetik|wa)\b",
)


def says_whose_phone(text: str) -> bool:
    """Whether a text says that a phone is somebody else's."""
    return PHONE_LENT.search(normal(text)) is not None


def on_borrowed_phone(text: str, circle: Circle) -> tuple[int, str] | None:
    """Who writes on somebody else's phone, and what else she says: "ini Ani, pinjam hp mbak Wati, saya jadi 12"."""
    marked = _marked(text, circle)
    for one in BORROWED:
        found = one.match(marked)
        if found:
            return int(found["who"]), f"{found['before']} {found['rest'].lstrip(' ,.')}".strip()
    return None


def by_a_stranger(text: str, circle: Circle, herself: int) -> bool:
    """Whether somebody who doesn't say her name writes on this phone: "pinjam hp bu Wati", "ini bukan Wati"."""
    marked = _marked(text, circle)
    others = set(re.findall(r"@(\d+)", marked)) - {str(herself)}
    return not others and re.search(NOT_HERSELF.format(her=herself), marked) is not None


def signed_by(text: str, circle: Circle, bearer: int) -> tuple[int, str] | None:
    """Who wrote a message that the bearer passes on, and what else it says: "aku oleh 17. Wati", "Yuni: mari 19".

    None where it names others too.
    """
    marked = re.sub(rf"@{bearer}\b", " ", _marked(text, circle))
    for one in SIGNED:
        if found := one.search(marked):
            rest = f"{marked[: found.start()]} {marked[found.end() :]}".strip()
            return None if "@" in rest else (int(found["who"]), rest)
    return None


def for_her(text: str, circle: Circle, herself: int) -> str | None:
    """What one of her house writes for her, in her own words: "ini suaminya bu Umi, istri saya sudah jadi 17"."""
    marked = _marked(text, circle)
    found = FOR_HER.search(marked)
    if found is None or int(found["who"]) != herself:
        return None
    return as_herself(re.sub(HER, "saya", FOR_HER.sub(" ", marked)), circle, herself)


def as_herself(text: str, circle: Circle, herself: int) -> str:
    """A text that names its sender, as if she had said "saya"."""
    return re.sub(rf"@{herself}\b", "saya", text if "@" in text else _marked(text, circle))


def somebodys(reading: Reading) -> Reading:
    """What is told of somebody who isn't named."""
    doubts = tuple(one for one in reading.doubts if one is not Doubt.OTHERS_TOO)
    return replace(
        reading, reports=(), doubts=(), portions=(Portion(Spoken(), (), False, replace(reading, doubts=doubts)),)
    )


def as_told_of(who: int, reading: Reading, *, herself: bool) -> Reading:
    """ "ini Ani, pinjam hp mbak Wati, saya jadi 12", on Wati's phone: Ani's."""
    portion = Portion(Spoken(), (who,), False, reading)
    return reading if herself or not reading.reports else replace(reading, reports=(), portions=(portion,))

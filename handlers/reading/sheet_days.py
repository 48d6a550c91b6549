"""Of which day a whole sheet is, told before or behind it: "kemarin: Sri 42, Ani 38", "… Semua tanggal kemarin"."""

import re

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.numbers import morphemes, value_at
from handlers.reading.patterns import Pattern
from storage.values import dataclass

MONTHS = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
DAY = (
    r"(?:(?:hari |dino )?(?:senin|senen|selasa|rabu|rebo|kamis|kemis|jumat|jum'at|sabtu|setu|ahad)"
    r"(?: (?:kemarin|wingi|lalu|minggu lalu))?"
    r"|(?:kemarin|kemaren|kmrn|kmarin|wingi)(?: lusa| dulu)?"
    rf"|(?:tanggal|tgl) \d{{1,2}}(?:[/-]\d{{1,2}}| (?:{MONTHS}))?|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)"
)
FOR = r"(?:(?:tanggal|tgl|hari|untuk|buat|punya|punyane|setoran|hasil|hasile|yang|sing|ki|iku|itu|ini|iki) )*"
SOFT = r"(?:[ ,]+(?:ya|yo|yaa|bu|mbak|bot|min|nggih|lho|kok|semua|semuanya|kabeh|itu|sedoyo))*[ .!]*"
ALL = one_of("semua semuanya kabeh kabehane sedoyo sedaya seluruhnya")
BEHIND = Pattern(
    rf"[ ,.;(]+(?:(?:itu|ini|iku|iki|yang tadi|tadi) )*(?:{ALL} {FOR}(?P<one>{DAY})"
    rf"|{FOR}(?P<two>{DAY}) {ALL})\)?{SOFT}$",
    re.IGNORECASE,
)
AT_END = Pattern(rf"[ ,]+{FOR}(?P<day>{DAY}){SOFT}$", re.IGNORECASE)
BEFORE = Pattern(
    rf"^(?P<head>[^:\d\n]{{0,50}}?)\b(?P<day>{DAY})(?P<tail>[^:\d\n]{{0,20}}):\s+(?P<rest>\S[^\n]+)$", re.IGNORECASE
)
# A row of a sheet: words, and a number.
DAY_AND_COUNT = Pattern(
    r"\b(senin|senen|selasa|rabu|rebo|kamis|kemis|jumat|sabtu|setu|minggu|ahad)(?: (?:dapat|oleh|jadi"
    r"|hasil))? \d{1,3}\b(?!/)"
)
ROW = Pattern(r"[^\W\d_][\w' .]{1,30}? \d{1,3}\b")


@dataclass(frozen=True, slots=True)
class SheetOf:
    """A sheet without its day, and the day in its words; `unsure`: the day may be of the last row only."""

    day: str
    rest: str
    unsure: bool = False

    @property
    def whole(self) -> str:
        """The sheet with its day before it."""
        return f"{self.day} {self.rest}"


def week_in(text: str) -> bool:
    """ "senin 12, selasa 15, rabu libur": so many of several days, told in one line."""
    return "\n" not in text and len(set(DAY_AND_COUNT.findall(normal(text)))) > 1


def sheet_of(text: str) -> SheetOf | None:
    """A sheet of at least two rows in one line, and of which day all of it is; None where no day is told so."""
    whole = " ".join(text.split(" "))
    if "\n" in whole or len(ROW.findall(whole)) < 2:
        return None
    if found := BEFORE.match(whole):
        return SheetOf(found["day"], found["rest"])
    if found := BEHIND.search(whole):
        return SheetOf(found["one"] or found["two"], whole[: found.start()].strip(" ,.;"))
    found = AT_END.search(whole)
    if found and not re.search(rf"\b{DAY}\b", whole[: found.start()], re.IGNORECASE):
        return SheetOf(found["day"], whole[: found.start()].strip(" ,.;"), unsure=True)
    return None


NOTHING = Pattern(
    r"(?:(?:bu|mbak|buk|mas|pak) )?[a-z']{2,20} (?:libur|kosong|absen|off|prei|nol|cuti|izin|ijin|tidak ada"
    r"|gak ada|ndak ada"
    r"|belum|durung|belum ada|tidak setor|gak setor|ora setor|gak masuk|tidak masuk|ndak masuk)",
    re.IGNORECASE,
)


def is_nothing(clause: str) -> bool:
    """ "Umi libur" among the rows of a sheet: no masks of hers."""
    return NOTHING.fullmatch(clause.strip(" ,.;")) is not None


# "yuni 41 (itu dua hari, senen 20 selasa 21)": the sum, and of which days its parts are.
IN_PARTS = Pattern(r"(?P<name>[^\W\d_][\w']{1,20}) (?P<sum>\d{1,4}) ?\((?P<parts>[^()]*\d[^()]*)\)")
NEW_ONE = Pattern(r"(?<=\w) (?:yang|yg|sing) (?:baru|anyar)(?= \d)")


def without_sums(text: str) -> str:
    """Each sum with its parts in brackets, told by its parts only, where these make it up; "Lilik yang baru 8"."""
    return NEW_ONE.sub("", IN_PARTS.sub(_by_parts, text))


def _by_parts(hit: re.Match[str]) -> str:
    parts = [int(one) for one in re.findall(r"\d{1,4}", hit["parts"])]
    if len(parts) < 2 or sum(parts) != int(hit["sum"]):
        return hit[0]
    days = re.findall(rf"({DAY}) (\d{{1,4}})", hit["parts"], re.IGNORECASE)
    return ", ".join(f"{hit['name']} {day} {pieces}" for day, pieces in days) if len(days) == len(parts) else hit[0]


# A day at the beginning of rows, and one behind them.
STARTS = Pattern(rf"[,;.]*\s+(?=(?:{DAY}|hari ini|dino iki)\b)", re.IGNORECASE)
ENDS_DAY = Pattern(rf"(?P<rows>.*?\d)\s+(?P<day>{DAY}|hari ini|dino iki)\b[ ,;.]*(?:dan |sama |lan )?", re.IGNORECASE)


def sheets_apart(text: str) -> tuple[str, ...]:
    """Rows of several days in one line, each with its day before it; none where they are of one."""
    whole = " ".join(text.split(" "))
    if "\n" in whole or "?" in whole or len(ROW.findall(whole)) < 2:
        return ()
    begun = STARTS.split(whole)
    if len(begun) > 1 and all(re.match(rf"(?:{DAY}|hari ini|dino iki)\b", one, re.IGNORECASE) for one in begun):
        return tuple(one.strip(" ,.;") for one in begun) if all(ROW.search(one) for one in begun) else ()
    ended = list(ENDS_DAY.finditer(whole))
    if len(ended) > 1 and ended[-1].end() == len(whole) and len({one["day"].lower() for one in ended}) > 1:
        return tuple(f"{one['day']} {one['rows'].strip(' ,.;')}" for one in ended)
    return ()


# "yang pertama sebelas yang kedua tujuh, jadi ditotal aja"
FIRST_ONE = r"(?:pertama|kapisan|sepisan|kaping siji|ke-?1)"
NEXT_ONE = r"(?:kedua|kepindho|pindho|kaping (?:pindho|loro)|ketiga|kaping telu|ke-?[23])"
A_NUMBER = r"(\d{1,4}|[a-z]+(?: (?:puluh|belas|likur)(?: [a-z]+)?)?)"
IN_TURNS = Pattern(rf"\b{FIRST_ONE} {A_NUMBER}((?:,? (?:(?:terus|lalu|dan|sama|yang|sing) )*{NEXT_ONE} {A_NUMBER})+)")
SUMMED = Pattern(r"\b(?:di)?(?:total|jumlah|gabung)(?:kan|en|no|ne|nya)?\b|\b(?:tambah|jumlah)no\b")


def total_in_turns(text: str) -> int | None:
    """ "yang pertama sebelas yang kedua tujuh, ditotal aja": their sum; None where they aren't to be summed."""
    plain = normal(text)
    found = IN_TURNS.search(plain)
    if found is None or not SUMMED.search(plain):
        return None
    said = [found[1], *re.findall(rf"{NEXT_ONE} {A_NUMBER}", found[2])]
    numbers = [_value(one) for one in said]
    return sum(one for one in numbers if one) if all(numbers) else None


def _value(said: str) -> int:
    if said.isdigit():
        return int(said)
    value, _ = value_at([part for word in said.split() for part in morphemes(word) or ()], 0)
    return int(value)

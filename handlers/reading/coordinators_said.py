"""What a coordinator sets right of her tailors' masks: a better number for one of them, too many, or none at all."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from handlers.reading.families import one_of
from handlers.reading.leaning import leaning_of
from handlers.reading.lexicon import SIZES
from handlers.reading.model import Circle
from handlers.reading.no_counts import set_aside
from handlers.reading.normal import normal
from handlers.reading.people import names_folded
from handlers.reading.spans_said import spans_in
from handlers.reading.tokens import Token
from storage.values import dataclass

LENGTHS = ("m", "cm", "yard", "roll", "cone", "kg")
# Stands for a name in a text whose names are taken out, and for a number before its digits.
NAME, NUMBER = "@", "#"

INSTEAD = one_of("bukan bkn dudu duduk sanes dari soko saka saking teko seko")
BECOMES = one_of(
    r"jadi jd dadi dados menjadi harusnya hrsnya seharusnya mestinya mestine kudune kudunya kedahipun ke benernya",
    "leresipun sebenarnya yang_benar sing_bener yg_benar yg_bener yang_betul sing_betul",
)
CORRECTS = one_of(
    r"betulkan betulin betulno dibetulkan ralat\w* diralat koreksi\w* dikoreksi revisi\w* benerno benakno dibenerno",
    r"ganti\w* diganti ubah\w* diubah leresaken hrsnya harusnya seharusnya mestinya mestine kudune kudunya kedahipun",
    r"leresipun salah keliru kliru kleru klentu sing_bener yang_benar yg_benar yg_bener yang_betul sing_betul",
)


TAKES_AWAY = one_of(
    r"batal\w* dibatalkan hapus\w* dihapus busak\w* dibusak ilang\w* diilangi hilangkan dihilangkan cabut\w* dicabut",
    r"coret\w* dicoret buang\w*",
)
DOUBLED = one_of("dobel double dobol ganda kembar dua_kali 2_kali 2x dobel-dobel pindho kaping_pindho dobelan")
TOO_MANY = one_of(r"kelebihan\w* kelebihen kebanyakan kakehan turah\w* luwih\w* lebih kluwihan keluwihan")
TOO_FEW = one_of(r"kurang\w* kirang\w*")
OF_MASKS = one_of(
    r"punya\w* duwek\w* nggon\w* setor\w* lapor\w* catat\w* tercatat hasil\w* masker\w* hitungan\w* jumlah\w*"
)
AROUND = r"@|#\d+|[?.!,:]|" + one_of(
    r"lho loh sih to lah kah",
    r"tolong coba bu ibu mbak mas pak kak ya yo y nggih yang yg sing tadi mau barusan hari dina dino dinten ini iki",
    r"itu kuwi kui saja aja ae wae semua\w* kabeh dulu sik dong salah keliru kliru ternyata ke masuk kecatat ketulis",
    r"ada enek pcs biji terakhir nya e ne untuk buat soale karena itu_tadi punya lagi kok kayaknya sepertinya koyoke",
)


@dataclass(frozen=True, slots=True)
class TakenAway:
    """What is recorded of a tailor is to go: whom the name may mean, the name, the day, and how many, where it says so.

    `doubled`: it is recorded twice. `fewer`: so many of it are too many; `differs`: it is so many off, either way.
    """

    who: tuple[int, ...]
    name: str
    day: date | None = None
    pieces: int | None = None
    doubled: bool = False
    fewer: int = 0
    differs: int = 0


@dataclass(frozen=True, slots=True)
class Amended:
    """A better number for a tailor: whom the name may mean, the name, the number, and the one it takes the place of.

    `sure`: it is plain which of the numbers is the new one. `size` where she names one.
    """

    who: tuple[int, ...]
    name: str
    pieces: int
    was: int | None = None
    size: str | None = None
    sure: bool = True


def amended(text: str, circle: Circle) -> Amended | None:
    """ "salah, Sri harusnya 24", "Sri 24 bukan 25", "betulkan Sri 24"; None if no one tailor's number is set right."""
    found = set_aside(names_folded(normal(text), circle))
    names = [token for token in found if token.has("name")]
    marked = re.sub(rf"\b((?:tgl|tanggal) ){NUMBER}\d+", r"\1-", _marked(found))
    numbers = [int(one) for one in re.findall(rf"{NUMBER}(\d+)", marked)]
    if any(one.has(*LENGTHS) for one in found):
        # "kain motifnya salah potong 3 meter"
        return None
    if len({one.who for one in names}) == 1 and (whole := _with_what_was_left(marked, numbers)):
        size = next((size for size in SIZES for token in found if token.has(size)), None)
        return Amended(names[0].who, names[0].text, whole, numbers[0], size)
    if len({one.who for one in names}) != 1 or not 1 <= len(numbers) <= 2:
        return None
    instead = re.search(rf"{INSTEAD} (?:\w+ )?{NUMBER}(\d+)", marked)
    becomes = re.search(rf"(?:kurangi|dikurangi|turunkan|tambahi|naikkan) (?:jadi|dadi|menjadi) {NUMBER}\d+", marked)
    becomes = becomes or re.search(rf"{NUMBER}\d+ {BECOMES} (?:\w+ )?{NUMBER}\d+", marked)
    corrects = re.search(CORRECTS, marked) or leaning_of(text).slip or becomes
    if not corrects and not (instead and len(numbers) == 2):
        return None
    size = next((size for size in SIZES for token in found if token.has(size)), None)
    new, was, sure = _new_and_old(marked, numbers, int(instead[1]) if instead else None)
    return Amended(names[0].who, names[0].text, new, was, size, sure) if new is not None else None


# "jebule sik ono 4 sing keri durung keitung": so many were left out of the first number.
LEFT_OUT = one_of("keri kari ketinggalan kelewat kelewatan tertinggal kecer durung belum ternyata jebule tibake")
SUMS_UP = one_of("jadi dadi jadinya jadine dadine dados total totalnya totale semuanya kabehe")


def _with_what_was_left(marked: str, numbers: list[int]) -> int | None:
    """ "18, masih ada 4 yang ketinggalan, jadinya 22": the sum of both, where the three numbers say the same."""
    adds_up = len(numbers) == 3 and numbers[0] + numbers[1] == numbers[2]
    said = adds_up and re.search(LEFT_OUT, marked) and re.search(rf"{SUMS_UP} (?:\w+ )?{NUMBER}{numbers[2]}\b", marked)
    return numbers[2] if said else None


def may_take_away(text: str) -> bool:
    """Whether a text could say that what is recorded of somebody is wrong or goes, whoever is named."""
    plain = normal(text)
    return any(re.search(one, plain) for one in (TAKES_AWAY, DOUBLED, TOO_MANY, TOO_FEW))


def taken_away(text: str, sent_at: datetime, circle: Circle) -> TakenAway | None:
    """ "hapus setoran Ani hari ini", "batal punya Sri", "tadi Ani dobel", "Umi kelebihan 2"; None if it says more."""
    spans, rest = spans_in(re.sub(DOUBLED, "dobel", normal(text)), sent_at)
    found = names_folded(rest, circle)
    names = [token for token in found if token.has("name")]
    marked = _marked(found)
    numbers = [int(one) for one in re.findall(rf"{NUMBER}(\d+)", marked)]
    kinds = [re.search(one, marked) for one in (TAKES_AWAY, DOUBLED, TOO_MANY, TOO_FEW)]
    if len(names) != 1 or len(spans) > 1 or len(numbers) > 1 or sum(map(bool, kinds)) != 1:
        return None
    said = "|".join((AROUND, OF_MASKS, TAKES_AWAY, DOUBLED, TOO_MANY, TOO_FEW))
    day = spans[0].first if spans and spans[0].first == spans[0].last else None
    if not all(re.fullmatch(said, word) for word in marked.split()) or (spans and day is None):
        return None
    gone, doubled, many, few = kinds
    number = numbers[0] if numbers else None
    if (many or few) and number is None:
        return None
    who, name = names[0].who, names[0].text
    if many or few:
        return TakenAway(who, name, day, fewer=number or 0 if many else 0, differs=number or 0 if few else 0)
    return TakenAway(who, name, day, number, doubled is not None) if gone or doubled else None


def _new_and_old(marked: str, numbers: list[int], instead: int | None) -> tuple[int | None, int | None, bool]:
    """The new number, the one it takes the place of, and whether that is plain."""
    if len(numbers) == 1:
        return (None, None, False) if instead is not None else (numbers[0], None, True)
    if instead in numbers:
        rest = [one for one in numbers if one != instead]
        return (rest[0], instead, True) if rest else (None, None, False)
    becomes = re.search(rf"{BECOMES} (?:\w+ )?{NUMBER}(\d+)", marked)
    if becomes and numbers[0] == int(becomes[1]) != numbers[1]:
        # "ubah jadi 29 ya, yang 2 gak lolos"
        return numbers[0], None, True
    first, last = numbers
    between = marked.partition(f"{NUMBER}{first}")[2].rpartition(f"{NUMBER}{last}")[0]
    return last, first, re.search(BECOMES, between) is not None


def _marked(found: Sequence[Token]) -> str:
    """The words, with names and numbers marked."""
    return " ".join(
        NAME
        if token.has("name")
        else f"{NUMBER}{int(token.value)}"
        if token.value is not None and token.value.denominator == 1
        else token.text
        for token in found
    )

"""What a coordinator asks and sets right of her tailors' masks: who is missing, a week, one tailor, a better number."""

import re
from dataclasses import dataclass

from handlers.reading.families import one_of
from handlers.reading.leaning import leaning_of
from handlers.reading.lexicon import SIZES
from handlers.reading.model import Circle
from handlers.reading.normal import normal
from handlers.reading.people import fold_names
from handlers.reading.tokens import Token, tokens

# Stands for a name in a text whose names are taken out, and for a number before its digits.
NAME, NUMBER = "@", "#"

NOT_YET = one_of("belum blm belom blum blom durung drg dereng derenge rung", "(?:tidak|gak|ga|nggak|ora|mboten)")
THE_ONE = one_of("yang yg sing seng ingkang")
WHO = rf"(?:{one_of('siapa siapakah sapa sopo sinten sp spa')}|\b(?:daftar|ada|onok|wonten) {THE_ONE} {NOT_YET})"
REPORTS = one_of(
    r"setor\w* nyetor\w* stor\w* lapor\w* nglapor\w* kirim\w* ngirim\w* masuk mlebu\w* kumpul\w* ngumpul\w* kabar\w*",
    r"ngabari titip\w* nitip\w* mengirim melapor\w* menyetor\w*",
)
ENDS_SO = re.compile(
    rf"{WHO}(?: (?:saja|aja|ae|mawon|wae))?(?: {THE_ONE})? {NOT_YET}(?: (?:ya|yo|bu|mbak|kak|hari ini|iki))*[ ?.!]*$"
)
OF_MINE = one_of("saya sy aku kula kulo ku punyaku setoranku")
GOODS = one_of(r"bahan kain karet\w* benang kawat jarum gudang kiriman barang paket uang bayaran upah izin data foto")
LONGEST_QUESTION = 12

THIS = one_of("ini iki niki punika")
LAST = one_of("lalu kemarin kmrn wingi kepungkur sebelumnya")
A_WEEK = one_of("minggu mgg mg pekan")
OF_A_WEEK = re.compile(
    rf"(?<!hari ){A_WEEK} {THIS}|\b(?:se|sak|sa|satu |1 |setiap |per |sepanjang )(?:minggu|mgg|pekan)\b"
    r"|\b(?:mingguan|pekanan)\b"
)
LAST_WEEK = re.compile(rf"(?<!hari ){A_WEEK} {LAST}")
TALLIES = one_of(
    r"rekap\w* hasil\w* total\w* jumlah\w* jml laporan\w* semua\w* kabeh berapa brp piro pinten dapat dpt setoran\w*",
    r"catatan\w* gunggung\w*",
)

HOW_MANY = one_of("berapa brp brapa berapaan piro pinten")
# A statement that begins like a question: "setoran Sri sudah masuk".
TELLS = one_of("sudah sdh udah wis wes sampun mpun masuk kirim ngirim jadi dadi tadi mau baru lagi untuk utk buat dari")
RESULTS = one_of(r"hasil\w* setoran\w* catatan\w* rekap\w* laporan\w* jumlah\w* total\w* gunggung\w*")
# What a question about one tailor's masks is made of, and nothing else.
ABOUT_ONE = re.compile(
    r"@|[?.!,:]|"
    + one_of(
        r"berapa\w* brp brapa piro pinten hasil\w* setor\w* stor\w* nyetor catatan\w* tercatat rekap\w* lapor\w*",
        r"jumlah\w* jml total\w* gunggung\w* dapat dpt dapet oleh entuk angsal punya\w* gadhah\w* sudah sdh udah wis",
        r"wes sampun mpun tadi mau hari dina dino dinten ini iki niki minggu mgg pekan seminggu sekarang saiki sakniki",
        r"lihat cek tolong coba minta masker\w* bikin jadi dadi jahit\w* masuk kirim ngirim ya yo y nggih bu ibu mbak",
        r"mas pak kak mb dong sih kah yang yg sing e ne nya aja saja wae ae si semua\w* kabeh baru lagi untuk utk dari",
        "buat",
    )
)

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


@dataclass(frozen=True, slots=True)
class About:
    """Whose masks are asked about, by number; several where a name may mean them. `how_many`: it says so."""

    who: tuple[int, ...]
    how_many: bool


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


def asks_who_is_missing(text: str) -> bool:
    """ "siapa yang belum setor", "sopo sing durung lapor"."""
    plain = normal(text)
    if len(plain.split()) > LONGEST_QUESTION or re.search(GOODS, plain) or re.search(OF_MINE, plain):
        return False
    told = re.search(rf"{NOT_YET}.*{REPORTS}", plain) or ENDS_SO.search(plain)
    return bool(told and re.search(WHO, plain))


def asks_for_week(text: str) -> int | None:
    """ "rekap minggu ini", "hasil minggu lalu": how many weeks back; None if no week is asked for."""
    plain = normal(text).replace("-", " ")
    if len(plain.split()) > LONGEST_QUESTION or not re.search(TALLIES, plain) or re.search(GOODS, plain):
        return None
    return 1 if LAST_WEEK.search(plain) else 0 if OF_A_WEEK.search(plain) else None


def may_ask_about(text: str) -> bool:
    """Whether a text could ask for somebody's masks, whoever is named."""
    plain = normal(text)
    return re.search(HOW_MANY, plain) is not None or re.search(RESULTS, plain) is not None


def asks_about(text: str, circle: Circle) -> About | None:
    """ "Sri hari ini berapa", "hasilnya Ani": whose masks are asked about; None if it asks, or tells, anything else."""
    found = fold_names(tokens(normal(text)), circle)
    names = [token for token in found if token.has("name")]
    said = [word for word in _marked(found).split() if word != ","]
    if len(names) != 1 or not all(ABOUT_ONE.fullmatch(word) for word in said):
        return None
    plain = " ".join(said)
    how_many = re.search(HOW_MANY, plain) is not None
    led = re.match(rf"(?:(?:lihat|cek|tolong|coba|minta|rekap) )*{RESULTS}", plain) and not re.search(TELLS, plain)
    return About(names[0].who, how_many) if how_many or led else None


def amended(text: str, circle: Circle) -> Amended | None:
    """ "salah, Sri harusnya 24", "Sri 24 bukan 25", "betulkan Sri 24"; None if no one tailor's number is set right."""
    found = fold_names(tokens(normal(text)), circle)
    names = [token for token in found if token.has("name")]
    marked = _marked(found)
    numbers = [int(one) for one in re.findall(rf"{NUMBER}(\d+)", marked)]
    if len({one.who for one in names}) != 1 or not 1 <= len(numbers) <= 2:
        return None
    instead = re.search(rf"{INSTEAD} (?:\w+ )?{NUMBER}(\d+)", marked)
    corrects = re.search(CORRECTS, marked) or leaning_of(text).slip
    if not corrects and not (instead and len(numbers) == 2):
        return None
    size = next((size for size in SIZES for token in found if token.has(size)), None)
    new, was, sure = _new_and_old(marked, numbers, int(instead[1]) if instead else None)
    return Amended(names[0].who, names[0].text, new, was, size, sure) if new is not None else None


def _new_and_old(marked: str, numbers: list[int], instead: int | None) -> tuple[int | None, int | None, bool]:
    """The new number, the one it takes the place of, and whether that is plain."""
    if len(numbers) == 1:
        return (None, None, False) if instead is not None else (numbers[0], None, True)
    if instead in numbers:
        rest = [one for one in numbers if one != instead]
        return (rest[0], instead, True) if rest else (None, None, False)
    first, last = numbers
    between = marked.partition(f"{NUMBER}{first}")[2].rpartition(f"{NUMBER}{last}")[0]
    return last, first, re.search(BECOMES, between) is not None


def _marked(found: list[Token]) -> str:
    """The words, with names and numbers marked."""
    return " ".join(
        NAME
        if token.has("name")
        else f"{NUMBER}{int(token.value)}"
        if token.value is not None and token.value.denominator == 1
        else token.text
        for token in found
    )

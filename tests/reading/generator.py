"""Meanings and the many ways in which tailors may write them: words, order, Javanese, politeness, spelling errors.

`message(dice)` draws a meaning and a text for it. What is drawn is the grammar's own language: each text, without
spelling errors, should be read as its meaning and without a question.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from num2words import num2words

from handlers.reading.spelling import KNOWN
from tests.reading.told import TODAY

# Pieces, defects, size ("" for none) and how many days ago.
Count = tuple[int, int, str, int]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a message is to be read as: its counts, whether they correct others, and what is asked for.

    `intents` are what it may be where nothing is counted; "asked" where the counts must be asked about.
    """

    counts: tuple[Count, ...] = ()
    corrects: bool = False
    intents: tuple[str, ...] = ()
    materials: tuple[tuple[str, float | None, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """A text, its meaning, and the way it was put."""

    text: str
    meaning: Meaning
    way: str


@dataclass(slots=True)
class Tongue:
    """The words of a language, each list of one meaning."""

    name: str
    done: Sequence[str]
    dewasa: Sequence[str]
    anak: Sequence[str]
    bad: Sequence[str]
    good: Sequence[str]
    which: Sequence[str]
    rest: Sequence[str]
    total: Sequence[str]
    yesterday: Sequence[str]
    today: Sequence[str]
    tomorrow: Sequence[str]
    but: Sequence[str]
    along: Sequence[str]
    less: Sequence[str]
    more: Sequence[str]
    notyet: Sequence[str]
    before: Sequence[str]
    after: Sequence[str] = ("", "", " bu", " mbak", " ya bu", ", terima kasih", " ya", " bu, matur nuwun")
    units: Sequence[str] = ("", "", "", " biji", " pcs", " lembar", " masker", " bj", " lbr")
    number: Callable[[int], Sequence[str]] = field(default=lambda number: [str(number)])


NGOKO = "nol siji loro telu papat limo enem pitu wolu songo".split()  # noqa: SIM905
NGOKO_TENS = "- - rong telung patang limang nem pitung wolung sangang".split()  # noqa: SIM905
KRAMA = "nol setunggal kalih tigo sekawan gangsal enem pitu wolu songo".split()  # noqa: SIM905
KRAMA_TENS = "- - kalih tigang kawan gangsal nem pitung wolung sangang".split()  # noqa: SIM905
TEENS = "sepuluh sewelas rolas telulas patbelas limolas nembelas pitulas wolulas songolas".split()  # noqa: SIM905
TWENTIES = "rong_puluh selikur rolikur telulikur patlikur selawe nemlikur pitulikur wolulikur songolikur".split()  # noqa: SIM905


def indonesian(number: int) -> Sequence[str]:
    """A number as it is written in Indonesian: in figures, or in words."""
    return [str(number), str(number), num2words(number, lang="id")]


def ngoko(number: int) -> Sequence[str]:
    """A number in Javanese among friends: "selawe", "telung puluh papat"."""
    if number >= 100:
        return [str(number)]
    tens, digit = divmod(number, 10)
    if number < 10:
        word = NGOKO[number]
    elif number < 30:
        word = (TEENS if tens == 1 else TWENTIES)[digit].replace("_", " ")
    else:
        word = "seket" if tens == 5 else "sewidak" if tens == 6 else f"{NGOKO_TENS[tens]} puluh"
        word += f" {NGOKO[digit]}" if digit else ""
    return [str(number), word]


def krama(number: int) -> Sequence[str]:
    """A number in polite Javanese: "kalih dasa gangsal"."""
    if not 20 <= number < 100 or number // 10 in (5, 6):
        return [str(number)]
    tens, digit = divmod(number, 10)
    return [str(number), f"{KRAMA_TENS[tens]} dasa" + (f" {KRAMA[digit]}" if digit else "")]


TONGUES = (
    Tongue(
        "id",
        done=("setor", "jadi", "sudah jadi", "selesai", "dapat", "sudah setor", "kelar", "lapor", "laporan", "hasil"),
        dewasa=("dewasa", "dws", "dewasa", "besar"),
        anak=("anak", "ank", "anak2", "kecil"),
        bad=("cacat", "rusak", "reject", "gagal", "sobek"),
        good=("bagus", "ok"),
        which=("yang", "yg"),
        rest=("sisanya", "selebihnya"),
        total=("total", "totalnya", "jumlahnya", "semuanya"),
        yesterday=("kemarin", "kmrn", "kemaren"),
        today=("hari ini", "hr ini"),
        tomorrow=("besok", "bsk", "lusa"),
        but=("tapi", "tp"),
        along=("sama", "dan", "+", "tambah"),
        less=("kurang",),
        more=("lebih", "tambah"),
        notyet=("belum", "blm"),
        before=("", "", "", "bu ", "mbak ", "assalamualaikum bu, ", "selamat sore, ", "bu, "),
        number=indonesian,
    ),
    Tongue(
        "jv",
        done=("wis dadi", "setor", "mari", "oleh", "wes rampung", "wis tak setor", "dadi"),
        dewasa=("gedhe", "dewasa", "gede"),
        anak=("cilik", "bocah", "anak"),
        bad=("rusak", "suwek", "elek", "cacat"),
        good=("apik",),
        which=("sing", "seng"),
        rest=("sisane", "liyane"),
        total=("kabeh", "totale", "gunggung"),
        yesterday=("wingi", "dek wingi"),
        today=("dino iki", "saiki"),
        tomorrow=("sesuk", "mene"),
        but=("tapi", "ning"),
        along=("karo", "ambek", "+"),
        less=("kurang",),
        more=("luwih", "punjul"),
        notyet=("durung", "gurung"),
        before=("", "", "mbak ", "bu ", "yu "),
        number=ngoko,
    ),
    Tongue(
        "kr",
        done=("sampun dados", "angsal", "sampun rampung", "dados"),
        dewasa=("ageng", "dewasa"),
        anak=("alit", "anak"),
        bad=("risak", "cacat"),
        good=("sae",),
        which=("ingkang",),
        rest=("sisanipun",),
        total=("sedaya", "gunggungipun"),
        yesterday=("kala wingi", "wingi"),
        today=("dinten niki",),
        tomorrow=("mbenjang", "benjing"),
        but=("nanging",),
        along=("kaliyan", "lan"),
        less=("kirang",),
        more=("langkung", "punjul"),
        notyet=("dereng",),
        before=("", "nuwun sewu bu, ", "bu ", "kulo nuwun, "),
        after=("", " bu", " nggih bu", ", matur nuwun"),
        units=("", "", " masker", " biji"),
        number=krama,
    ),
)
AFTER = ("abis", "habis", "bar", "bakda", "setelah", "sakwise")
PRAYERS = ("ashar", "magrib", "isya", "taraweh", "tarawih", "sahur", "buka")
# What is said of something else than masks, behind a count or before it.
TROUBLES = (
    "sinyal jelek",
    "hp rusak",
    "mesin rusak",
    "lampu mati",
    "mata sudah rabun",
    "motor saya rusak",
    "kuota habis",
)
VARIANTS = ("polos", "motif", "batik", "hitam", "putih", "merah", "kartun", "hijab", "earloop")
WEEKDAYS = (
    ("senin", "senen"),
    ("selasa", "seloso"),
    ("rabu", "rebo"),
    ("kamis", "kemis"),
    ("jumat", "jemuah"),
    ("sabtu", "setu"),
    ("hari minggu", "ahad"),
)
MONTHS = ("april", "mei")


@dataclass(slots=True)
class Pen:
    """Writes one message: its dice, and the language it is in."""

    dice: Random
    tongue: Tongue

    def one(self, words: Sequence[str]) -> str:
        """One of some words."""
        return self.dice.choice(words)

    def number(self, number: int) -> str:
        """A number in figures or in words, or in dozens and scores where it is near some."""
        if self.dice.random() < 0.15:
            for pack, name in ((20, "kodi"), (12, "lusin")):
                times, over = divmod(number, pack)
                if times and over == 0:
                    return f"{times} {name}" if times > 1 else self.one((f"se{name}", f"sak {name}", f"1 {name}"))
                if times and over <= 5:
                    return f"{times} {name} {self.one(self.tongue.more)} {over}"
                if over == pack - 1:
                    return f"{times + 1} {name} {self.one(self.tongue.less)} {pack - over}"
        return self.one(self.tongue.number(number))

    def size(self, size: str) -> str:
        """A word for a size."""
        return self.one(self.tongue.dewasa if size == "dewasa" else self.tongue.anak)

    def sized(self, number: int, size: str, *, first: bool, colon: bool = False) -> str:
        """A number with its size before or behind it."""
        said = self.number(number)
        mark = self.one((":", " :", " =")) if colon else ""
        return f"{self.size(size)}{mark} {said}" if first else f"{said} {self.size(size)}"

    def day(self, ago: int) -> str:
        """The words for a day, up to a week ago."""
        then = TODAY.date() - timedelta(days=ago)
        ways = [*WEEKDAYS[then.weekday()], f"tgl {then.day}", f"{then.day}/{then.month}", self.dated(then)]
        if ago < 2:
            ways += [*(self.tongue.yesterday if ago else self.tongue.today)] * 2
        return self.one(ways)

    def dated(self, day: date) -> str:
        """A day by its month's name or in figures."""
        month = MONTHS[day.month - 4]
        return self.one(
            [
                f"{day.day} {month}",
                f"{day.day}-{month}",
                f"{day:%d.%m.%Y}",
                f"{day:%d-%m-%Y}",
                day.isoformat(),
                f"tanggal {day.day} {month} {day.year}",
            ]
        )


def on_a_day(pen: Pen, said: str, ago: int) -> str:
    """A message with its day before it, behind it or in brackets."""
    if not ago:
        return said
    day = pen.day(ago)
    ways = (f"{day} {said}", f"{said} {day}", f"{said} ({day})", f"{day}: {said}", f"{day}, {said}", f"{said}, {day}")
    return pen.one(ways)


def sizes_of(pen: Pen, parts: Sequence[tuple[int, str]], *, first: bool) -> str:
    """Several sizes in one message: in a row, with commas, in lines, numbered."""
    marks = pen.one((" ", ", ", "\n", "\n", ", "))
    said = [pen.sized(number, size, first=first, colon=first and pen.dice.random() < 0.3) for number, size in parts]
    if pen.dice.random() < 0.2:
        mark = pen.one((". ", ") ", "." if first else ". "))
        gap = pen.one(("\n", "\n", " "))
        return gap.join(f"{line}{mark}{one}" for line, one in enumerate(said, 1))
    if pen.dice.random() < 0.15:
        return f" {pen.one([one for one in pen.tongue.along if one != 'tambah'])} ".join(said)
    return marks.join(said)


def single(pen: Pen) -> tuple[str, Meaning]:
    number, size, ago = (
        pen.dice.randint(3, 90),
        pen.one(("", "", "dewasa", "anak")),
        pen.dice.choice((0, 0, 0, 1, 2, 4)),
    )
    said = (
        pen.sized(number, size, first=pen.dice.random() < 0.4)
        if size
        else pen.number(number) + pen.one(pen.tongue.units)
    )
    verb = pen.one((*pen.tongue.done, "", ""))
    said = said if not verb else f"{verb} {said}" if pen.dice.random() < 0.7 or verb in ("lapor",) else f"{said} {verb}"
    return on_a_day(pen, said, ago), Meaning(((number, 0, size, ago),))


def split(pen: Pen) -> tuple[str, Meaning]:
    numbers = [pen.dice.randint(3, 45) for _ in range(2)]
    sizes = pen.dice.sample(("dewasa", "anak"), 2)
    parts = list(zip(numbers, sizes, strict=True))
    ago = pen.dice.choice((0, 0, 1))
    said = sizes_of(pen, parts, first=pen.dice.random() < 0.6)
    total = f"{pen.one(pen.tongue.total)} {sum(numbers)}"
    verb = pen.one(pen.tongue.done)
    ways = (
        said,
        f"{verb} {said}",
        f"{verb}\n{said}",
        f"{said}, {total}",
        f"{said}\n{total}",
        f"{verb} {sum(numbers)}: {said}",
    )
    said = pen.one(ways)
    said = f"{pen.day(ago)} {said}" if ago else said
    return said, Meaning(tuple((number, 0, size, ago) for number, size in parts))


def added(pen: Pen) -> tuple[str, Meaning]:
    one, two = pen.dice.randint(3, 40), pen.dice.randint(3, 40)
    labels = pen.dice.sample(VARIANTS, 2)
    first, second = str(one), str(two)
    verb = pen.one(pen.tongue.done)
    ways = [
        f"{verb} {first} {pen.one(pen.tongue.along)} {second}",
        f"{first}+{second}",
        f"{first}+{second}={one + two}",
        f"{labels[0]} {first} {labels[1]} {second}",
        f"{first} {labels[0]}, {second} {labels[1]}",
        f"{verb} {labels[0]} {first}, {labels[1]} {second}, {pen.one(pen.tongue.total)} {one + two}",
        f"{verb} {one + two} ({labels[0]} {first}, {labels[1]} {second})",
        f"pagi {first} sore {second}",
        f"isuk {first} sore {second}",
        f"{pen.one(pen.tongue.which)} {labels[0]} {first} {pen.one(pen.tongue.which)} {labels[1]} {second}",
        f"{pen.one(AFTER)} {pen.one(PRAYERS)} {first} {pen.one(('siang', 'sore', 'malam'))} {second}",
        f"{pen.one(AFTER)} subuh {first}, {pen.one(AFTER)} {pen.one(PRAYERS)} {second}",
        f"masker karet {first}, masker tali {second}",
        f"{one + two} = {first} {labels[0]} + {second} {labels[1]}",
        f"{pen.one(pen.tongue.done)} {one + two}, {first} {labels[0]} {pen.one(pen.tongue.rest)} {labels[1]}",
    ]
    return pen.one(ways), Meaning(((one + two, 0, "", 0),))


def variants(pen: Pen) -> tuple[str, Meaning]:
    """Variants inside a size: "dewasa polos 12 motif 8, anak 10"."""
    one, two, other = (pen.dice.randint(3, 30) for _ in range(3))
    a, b = pen.dice.sample(VARIANTS, 2)
    sizes = pen.dice.sample(("dewasa", "anak"), 2)
    first, last = pen.size(sizes[0]), pen.size(sizes[1])
    ways = [
        f"{first} {a} {one} {b} {two}, {last} {other}",
        f"{first} {one + two} ({a} {one} {b} {two}), {last} {other}",
        f"{first} {one + two}: {a} {one}, {b} {two}\n{last} {other}",
        f"{first} {a} {one}\n{first} {b} {two}\n{last} {other}",
        f"{first}: {a} {one}, {b} {two}. {last}: {other}",
        f"{last} {other}, {first} {a} {one}, {first} {b} {two}",
    ]
    return pen.one(ways), Meaning(((one + two, 0, sizes[0], 0), (other, 0, sizes[1], 0)))


def with_defects(pen: Pen) -> tuple[str, Meaning]:
    number, bad = pen.dice.randint(8, 80), pen.dice.randint(1, 6)
    size = pen.one(("", "", "dewasa", "anak"))
    word, good, which = pen.one(pen.tongue.bad), pen.one(pen.tongue.good), pen.one(pen.tongue.which)
    all_ = pen.sized(number, size, first=pen.dice.random() < 0.5) if size else pen.number(number)
    verb = pen.one(pen.tongue.done)
    ways = [
        f"{verb} {all_}, {word} {bad}",
        f"{all_}, {bad} {word}",
        f"{verb} {all_} {pen.one(pen.tongue.but)} {bad} {word}",
        f"{all_}, {which} {word} {bad}",
        f"{all_} ({word} {bad})",
        f"{verb} {all_} termasuk {word} {bad}",
    ]
    if not size:
        ways += [
            f"{good} {number - bad} {word} {bad}",
            f"{number - bad} {good}, {bad} {word}",
            f"{all_}, {number - bad} {good} {pen.one(pen.tongue.rest)} {bad} {word}",
        ]
    return pen.one(ways), Meaning(((number, bad, size, 0),))


def whole_and_parts(pen: Pen) -> tuple[str, Meaning]:
    """A whole, of which a part is told, or all parts but with one as the rest."""
    part, other = pen.dice.randint(3, 30), pen.dice.randint(3, 30)
    whole, total, rest = part + other, pen.one(pen.tongue.total), pen.one(pen.tongue.rest)
    a, b = pen.dice.sample(("dewasa", "anak"), 2)
    first = pen.sized(part, a, first=pen.dice.random() < 0.5)
    both = ((part, 0, a, 0), (other, 0, b, 0))
    verb, which = pen.one(pen.tongue.done), pen.one(pen.tongue.which)
    if pen.dice.random() < 0.6:
        second = pen.one((pen.size(b), f"{other} {pen.size(b)}", f"{pen.size(b)} {other}"))
        told = (f"{total} {whole}, {first} {rest} {second}", f"{verb} {whole}, {which} {first} {rest} {second}")
        return pen.one(told), Meaning(both)
    inside = f"{part} {pen.size(a)}"
    theirs = pen.size(a) + {"id": "nya", "jv": "ne", "kr": "ipun"}[pen.tongue.name]
    ways: tuple[str, ...] = (
        f"{whole}, {which} {inside}",
        f"{verb} {whole}, {inside} di antaranya",
        f"{verb} {whole} termasuk {inside}",
        f"{verb} {whole} biji, {part} {pen.one(('nya', 'ny', 'ne'))} {pen.one(('', 'utk ', 'kanggo '))}{pen.size(a)}",
    )
    if theirs != "anak2nya":
        ways = (*ways, f"{verb} {whole}, {theirs} {part}")
    return pen.one((*ways, f"{whole} ({inside})")), Meaning(((part, 0, a, 0), (other, 0, "", 0)))


def in_bags(pen: Pen) -> tuple[str, Meaning]:
    bags, each, loose = pen.dice.randint(2, 6), pen.dice.randint(5, 25), pen.dice.randint(1, 9)
    bag = pen.one(("kresek", "plastik", "bungkus", "kantong", "iket", "kardus"))
    told = pen.one(
        (
            f"{bags} {bag} isi {each}",
            f"{bags} {bag} @{each}",
            f"{bags} {bag} @ {each}",
            f"{bags} {bag} masing2 {each}",
            f"isi {each}, {bags} {bag}",
            f"{bags} {bag}, per {bag} {each}",
            f"{bags} x {each}",
            f"{bags}x{each}",
            f"{bags} {bag} (isi {each})",
        )
    )
    if pen.dice.random() < 0.2:
        one = pen.one((f"sak {bag} isi", f"1 {bag} isi", f"1 {bag}nya", f"saben {bag}", f"tiap {bag} isi"))
        return f"{bags} {bag}, {one} {each}", Meaning(((bags * each, 0, "", 0),))
    if pen.dice.random() < 0.1:
        carried = pen.one((f"{bags * each} dalam {bags} {bag}", f"{bags} {bag} total {bags * each}"))
        return f"{pen.one(pen.tongue.done)} {carried}", Meaning(((bags * each, 0, "", 0),))
    if pen.dice.random() < 0.3:
        with_loose = ("+", "lebih", "tambah", "sama yang lepas", "sama eceran", "luwihane", "lebihnya")
        return f"{told} {pen.one(with_loose)} {loose}", Meaning(((bags * each + loose, 0, "", 0),))
    said = pen.one((told, f"{pen.one(pen.tongue.done)} {told}", f"{told} = {bags * each}"))
    return said, Meaning(((bags * each, 0, "", 0),))


def several_days(pen: Pen) -> tuple[str, Meaning]:
    one, two = pen.dice.randint(3, 60), pen.dice.randint(3, 60)
    before, now = pen.one(pen.tongue.yesterday), pen.one(pen.tongue.today)
    verb = pen.one(pen.tongue.done)
    ways = [
        f"{before} {one}, {now} {two}",
        f"{before} {one} {now} {two}",
        f"{before} {verb} {one}\n{now} {two}",
        f"{one} ({before}), {two} ({now})",
        f"{before}: {one}\n{now}: {two}",
    ]
    if pen.dice.random() < 0.2:
        return pen.one((f"{before} libur {now} {two}", f"{before} libur, {now} {verb} {two}")), Meaning(
            ((two, 0, "", 0),)
        )
    if pen.dice.random() < 0.1:
        return f"{before} {one} {now} {pen.one(pen.tongue.notyet)}", Meaning(((one, 0, "", 1),))
    return pen.one(ways), Meaning(((one, 0, "", 1), (two, 0, "", 0)))


def correction(pen: Pen) -> tuple[str, Meaning]:
    old, new = pen.dice.sample(range(5, 90), 2)
    one, two = pen.one(pen.tongue.number(old)), pen.one(pen.tongue.number(new))
    size = pen.one(("", "", "", "dewasa", "anak"))
    of_size = f"{pen.size(size)} " if size else ""
    if pen.tongue.name == "id":
        ways = [
            f"{of_size}bukan {one} tapi {two}",
            f"maaf salah, {of_size}harusnya {two}",
            f"tadi {of_size}{one} harusnya {two}",
            f"ralat {of_size}{one} jadi {two}",
            f"{of_size}{two} bukan {one}",
            f"yang tadi {of_size}{one} salah, yang benar {two}",
            f"koreksi: {of_size}{two}",
        ]
    elif pen.tongue.name == "jv":
        ways = [
            f"{of_size}dudu {one}, {two}",
            f"sing mau {of_size}{one} kudune {two}",
            f"salah mbak, kudune {of_size}{two}",
            f"{of_size}{two} dudu {one}",
        ]
    else:
        ways = [f"lepat bu, leresipun {of_size}{two}", f"sanes {of_size}{one} nanging {two}"]
    if pen.tongue.name == "id" and not size:
        ways += [f"{two} bu, tadi saya salah tulis {one}", f"{two}, tadi ketulis {one}"]
        if pen.dice.random() < 0.3:
            day = pen.one(pen.tongue.yesterday)
            kept = pen.one(("dicatat", "tercatat", "ditulis"))
            said = (f"setoran {day} kok {kept} {one}, padahal saya antar {two}", f"kok {kept} {one}, {day} kan {two}")
            return pen.one(said), Meaning(((new, 0, "", 1),), corrects=True)
    return pen.one(ways), Meaning(((new, 0, size, 0),), corrects=True)


def repair(pen: Pen) -> tuple[str, Meaning]:
    """A number, a size or a day taken back at once."""
    old, new = pen.dice.sample(range(5, 90), 2)
    verb = pen.one(("setor", "jadi", "dapat"))
    before, now = pen.one(pen.tongue.yesterday), pen.one(pen.tongue.today)
    way = pen.dice.randrange(4)
    if way == 0:
        return f"{verb} {old} {pen.one(('eh', 'eh salah', 'ups'))} {new}", Meaning(((new, 0, "", 0),))
    if way == 1:
        return f"{verb} {new} {now} eh {before}", Meaning(((new, 0, "", 1),))
    if way == 2:
        return f"{before} eh {now} {verb} {new}", Meaning(((new, 0, "", 0),))
    return f"{verb} {old}, maksud saya {new}", Meaning(((new, 0, "", 0),))


def beside(pen: Pen) -> tuple[str, Meaning]:
    """A count with other numbers beside it, which count nothing."""
    number, small = pen.dice.randint(5, 90), pen.dice.randint(2, 9)
    told = f"{pen.one(('setor', 'jadi', 'selesai', 'dapat', 'mari'))} {pen.number(number)}"
    ways = [
        f"{told} jam {small}",
        f"{told} jam {small + 8}.30",
        f"tadi jam {small} {told}",
        f"{small}. {told}",
        f"({small}) {told}",
        f"laporan {small}: {told}",
        f"{told}, ongkos {small} ribu belum dibayar",
        f"{told}, minta garapan {pen.dice.randint(10, 60)}",
        f"{told}, sisa {small} belum dijahit",
        f"{told}, anak saya umur {small} tahun sakit",
        f"{told}, no hp saya 08123456789{small}",
        f"dari {number + small} potongan {told}",
        f"target {number + small}, {told}",
        f"kain {small} meter jadi {number}",
        f"{told}, {pen.one(pen.tongue.tomorrow)} saya antar",
        f"{told}, {pen.one(pen.tongue.rest)} {small} {pen.one(pen.tongue.tomorrow)}",
        f"{told}, {small} tinggal pasang karet",
        f"{told} {pen.one(TROUBLES)}",
        f"{told} bu {pen.one(TROUBLES)}",
        f"{pen.one(TROUBLES)}, {told}",
        f"{pen.one(TROUBLES)} {told}",
    ]
    return pen.one(ways), Meaning(((number, 0, "", 0),))


def none_made(pen: Pen) -> tuple[str, Meaning]:
    """Numbers of which none are masks made."""
    number, small = pen.dice.randint(5, 90), pen.dice.randint(2, 9)
    said = pen.one(pen.tongue.number(number))
    notyet, tomorrow = pen.one(pen.tongue.notyet), pen.one(pen.tongue.tomorrow)
    ways = [
        f"{pen.one(('minta', 'njaluk', 'nyuwun', 'butuh'))} {pen.one(('garapan', 'jatah'))} {said}",
        f"{tomorrow} {said}",
        f"{tomorrow} saya setor {said}",
        f"{said} {notyet} dijahit",
        f"{pen.one(('masih', 'sek'))} {said} {notyet} dijahit",
        f"{said} tinggal pasang karet",
        f"sehari cuma kuat {said}",
        f"umur saya {number} tahun",
        f"ongkos {number} ribu",
        f"jam {small} saya ke pasar",
        f"no hp saya 0812345678{number:02}",
        f"malang sudah {number} kasus",
        f"panjang talinya {number} cm",
        f"panjangnya {number} apa {number + 2}",
        f"gula sekarang {number}.000 sekilo",
        f"ukuran masker {number + 5} x {small + 5}",
    ]
    return pen.one(ways), Meaning(intents=("promise", "other", "zero", "question"))


def impossible_day(pen: Pen) -> tuple[str, Meaning]:
    """A count of a day that doesn't exist: its number alone, and never certain."""
    number = pen.dice.randint(5, 90)
    day = pen.one(("31 april", "31/4", "tgl 32", "30 feb", "30-02-2020", "2020-04-31", "31.04.2020", "32/5"))
    ways = (f"{day} setor {number}", f"setor {number} {day}", f"jadi {number} ({day})")
    return pen.one(ways), Meaning(((number, 0, "", 0),), intents=("asked",))


def bad_of_each(pen: Pen) -> tuple[str, Meaning]:
    """Two sizes, each with what is bad of it."""
    one, two = pen.dice.randint(8, 40), pen.dice.randint(8, 40)
    bad, worse = pen.dice.randint(1, 5), pen.dice.randint(1, 5)
    a, b = pen.dice.sample(("dewasa", "anak"), 2)
    word = pen.one(pen.tongue.bad)
    mark = pen.one((", ", "\n", ". ", "; "))
    first = pen.sized(one, a, first=True) + pen.one((f" {word} {bad}", f" ({word} {bad})", f", {word} {bad}"))
    second = pen.sized(two, b, first=True) + pen.one((f" {word} {worse}", f" ({word} {worse})", f", {word} {worse}"))
    return f"{first}{mark}{second}", Meaning(((one, bad, a, 0), (two, worse, b, 0)))


def days_and_sizes(pen: Pen) -> tuple[str, Meaning]:
    """Two days, each with its sizes."""
    numbers = [pen.dice.randint(3, 40) for _ in range(3)]
    a, b = pen.dice.sample(("dewasa", "anak"), 2)
    before, now = pen.one(pen.tongue.yesterday), pen.one(pen.tongue.today)
    first = sizes_in_a_row(pen, [(numbers[0], a), (numbers[1], b)])
    then = pen.sized(numbers[2], a, first=True)
    mark = pen.one((", ", "\n", ". "))
    counts = ((numbers[0], 0, a, 1), (numbers[1], 0, b, 1), (numbers[2], 0, a, 0))
    return f"{before} {first}{mark}{now} {then}", Meaning(counts)


def sizes_in_a_row(pen: Pen, parts: Sequence[tuple[int, str]]) -> str:
    """Sizes before their numbers."""
    return pen.one((" ", ", ")).join(pen.sized(number, size, first=True) for number, size in parts)


ITEMS = (("karet", "m"), ("benang", "roll"), ("kain", "m"), ("kawat", "pack"), ("tali", "m"))
UNITS_OF = {"m": ("m", "meter", "mtr"), "roll": ("gulung", "rol"), "pack": ("pak",)}


def with_material(pen: Pen) -> tuple[str, Meaning]:
    """A count, and a request."""
    number, much = pen.dice.randint(5, 90), pen.dice.randint(2, 30)
    item, unit = pen.dice.choice(ITEMS)
    told = f"{pen.one(pen.tongue.done)} {pen.number(number)}"
    asking = {"id": ("minta", "tolong kirim", "butuh"), "jv": ("njaluk", "butuh"), "kr": ("nyuwun",)}[pen.tongue.name]
    material: tuple[str, float | None, str | None] = (item, None, None)
    if pen.dice.random() < 0.3:
        gone = {"id": ("habis", "abis"), "jv": ("entek",), "kr": ("telas",)}[pen.tongue.name]
        request = f"{item} {pen.one(gone)}"
    else:
        request = f"{pen.one(asking)} {item} {much} {pen.one(UNITS_OF[unit])}"
        material = (item, float(much), unit)
    said = pen.one((f"{told}, {request}", f"{told}\n{request}", f"{told}. {request}", f"{request}, {told}"))
    return said, Meaning(((number, 0, "", 0),), materials=(material,))


def unsure(pen: Pen) -> tuple[str, Meaning]:
    """Counts that must be asked about: roughly, one of two, side by side, of which size, too many."""
    number, more = pen.dice.randint(10, 90), pen.dice.randint(1, 9)
    verb = pen.one(pen.tongue.done)
    ways = (
        f"{verb} kira2 {number}",
        f"{verb} sekitar {number}",
        f"{verb} {number}an",
        f"{verb} {number} lebih",
        f"{verb} {number}-{number + more}",
        f"{verb} {number} atau {number + more}",
        f"hampir {number}",
        f"{verb} {number} {number + more}",
        f"{verb} {number}, {number + more}",
        f"{verb} {number + 300}",
        f"dewasa sama anak {number}",
        f"{verb} {number}?",
        f"1 {verb} {number}",
        f"{number} masker {number + more}",
        f"{verb} {number}, total {number + more}",
        f"{verb} {number + more}, dewasa {number}",
    )
    return pen.one(ways), Meaning(intents=("doubt",))


WAYS = (
    *(bad_of_each, days_and_sizes, with_material, unsure),
    *(single, single, split, split, added, variants, with_defects, with_defects, whole_and_parts, in_bags),
    *(several_days, correction, repair, beside, beside, none_made, impossible_day),
)


Way = Callable[[Pen], tuple[str, Meaning]]


def message(dice: Random, ways: Sequence[Way] = WAYS) -> Message:
    """A meaning and a text for it, politely put."""
    pen = Pen(dice, dice.choice((TONGUES[0], TONGUES[0], TONGUES[1], TONGUES[2])))
    way = dice.choice(ways)
    said, meaning = way(pen)
    listed = said[:1].isdigit() and (". " in said[:4] or ")" in said[:3] or "." in said[:2])
    polite = "" if listed or said.startswith("(") else pen.one(pen.tongue.before)
    text = polite + said + ("" if "\n" in said else pen.one(pen.tongue.after))
    text = text.upper() if dice.random() < 0.03 else text.capitalize() if dice.random() < 0.3 else text
    return Message(text, meaning, f"{way.__name__} {pen.tongue.name}")


def misspelt(dice: Random, text: str) -> str:
    """The text with an error in one of its longer words: a letter left out, doubled, or two of them swapped."""
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) >= 5 and word.isalpha()]
    if not long:
        return text
    at = dice.choice(long)
    word, place = words[at], dice.randint(1, len(words[at]) - 2)
    left_out = word[:place] + word[place + 1 :]
    swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    words[at] = dice.choice((left_out, word[:place] + word[place] + word[place:], swapped))
    # "baik" is no misspelt "batik" to anybody who reads it.
    return text if words[at].lower() in KNOWN else " ".join(words)

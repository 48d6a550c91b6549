"""Still more ways of putting a count, each of a kind that an unseen set showed: unnamed bags, patterns, slips, sums."""

from tests.reading.generator import Meaning, Pen
from tests.reading.ways import word

BAGS = ("gepok", "unting", "talen", "bandel", "kepel", "renteng", "kempit", "gendong")
PATTERNS = """tayo frozen songket parang kawung upin sogan pororo truntum elsa megamendung jumputan hulk barbie doraemon
    sekarjagad ceplok sidomukti moana naruto""".split()  # noqa: SIM905
EACH = {"id": ("tiap", "per", "setiap"), "jv": ("saben", "tiap"), "kr": ("saben", "per")}
DING = {"id": ("bukan ding", "eh bukan ding", "waduh bukan ding"), "jv": ("dudu ding", "eh dudu ding"), "kr": ("eh",)}
THAN = {"id": "dari", "jv": "teko", "kr": "saking"}


def unnamed_bags(pen: Pen) -> tuple[str, Meaning]:
    """Bags by a name that nobody knows."""
    bags, each, bag = pen.dice.randint(2, 9), pen.dice.randint(4, 20), pen.one(BAGS)
    verb, pause = pen.one(("", "setor ", "jadi ", "hari ini ")), pen.one((", ", " "))
    per, unit = pen.one(EACH[pen.tongue.name]), pen.one(("", " lembar", " biji", " masker"))
    one = pen.one(("satu", "sak"))
    ways = (
        f"{verb}{word(pen, bags)} {bag}{pause}{per} {bag} {word(pen, each)}{unit}",
        f"{verb}{bags} {bag}, {one} {bag} isi {each}{unit}",
        f"{verb}{bags} {bag} isi {each}{unit}",
    )
    return pen.one(ways), Meaning(((bags * each, 0, "", 0),))


def patterns(pen: Pen) -> tuple[str, Meaning]:
    """Names of patterns, behind their sizes."""
    names = pen.dice.sample(PATTERNS, 4)
    numbers = [pen.dice.randint(2, 15) for _ in names]
    a, b = pen.size("dewasa"), pen.size("anak")
    pause, verb = pen.one((", ", " ")), pen.one(("", "setor ", "hasil hari ini "))
    parts = [f"{size} {name} {number}" for size, name, number in zip((a, a, b, b), names, numbers, strict=True)]
    counts = ((numbers[0] + numbers[1], 0, "dewasa", 0), (numbers[2] + numbers[3], 0, "anak", 0))
    return verb + pause.join(parts), Meaning(counts)


def by_material(pen: Pen) -> tuple[str, Meaning]:
    """A sum, and what of it has ties and what has elastic."""
    one, two = pen.dice.randint(3, 30), pen.dice.randint(3, 30)
    a, b = pen.dice.sample(("tali", "karet"), 2)
    which, total = pen.one(pen.tongue.which), pen.one(("total", "semua", "semuanya"))
    ways = (
        f"{total} {one + two}, {which} {a} {one} {which} {b} {two}",
        f"{one + two} {total}, {which} pakai {a} {one} {which} pakai {b} {two}",
        f"setor {one + two}, {which} {a} {one} {which} {b} {two}",
        f"{one + two} masker, {a} {one} {b} {two}",
    )
    return pen.one(ways), Meaning(((one + two, 0, "", 0),))


def more_than_that(pen: Pen) -> tuple[str, Meaning]:
    """A size told by what it has more than the one before, and the sum again."""
    one, more = pen.dice.randint(10, 40), pen.dice.randint(2, 8)
    a, b = pen.dice.sample(("dewasa", "anak"), 2)
    which, first, second = pen.one((*pen.tongue.which, "")), pen.size(a), pen.size(b)
    sign = pen.dice.choice((1, -1))
    than = pen.one(pen.tongue.less) if sign < 0 else pen.one([one for one in pen.tongue.more if one != "tambah"])
    that, both = f" {THAN[pen.tongue.name]} {pen.one(('itu', 'iku'))}", one + sign * more
    tail = pen.one((that, f"{that} jadi {both}", f", jadi {both}"))
    said = f"{which} {first} {one}, {which} {second} {than} {more}{tail}"
    return " ".join(said.split()), Meaning(((one, 0, a, 0), (both, 0, b, 0)))


def subtotals(pen: Pen) -> tuple[str, Meaning]:
    """Sums of each size in brackets, or behind "="."""
    a1, a2, b1, b2 = (pen.dice.randint(2, 15) for _ in range(4))
    a, b = pen.size("dewasa"), pen.size("anak")
    x, y = pen.dice.sample(("polos", "motif", "batik"), 2)
    ways = (
        f"{a} {x} {a1} {a} {y} {a2} ({a1 + a2}), {b} {x} {b1} {b} {y} {b2} ({b1 + b2})",
        f"{a} {x} {a1} {y} {a2} ({a1 + a2}), {b} {x} {b1} {y} {b2} ({b1 + b2}). total {a1 + a2 + b1 + b2}",
        f"{a} {x} {a1} + {y} {a2} = {a1 + a2}, {b} {x} {b1} + {y} {b2} = {b1 + b2}",
        f"{a} {x} {a1}, {y} {a2} (total {a1 + a2}), {b} {b1 + b2}",
    )
    return pen.one(ways), Meaning(((a1 + a2, 0, "dewasa", 0), (b1 + b2, 0, "anak", 0)))


def rest_is_done(pen: Pen) -> tuple[str, Meaning]:
    """A whole, what of it is still to make, and that the rest is done."""
    made, undone = pen.dice.randint(10, 50), pen.dice.randint(2, 9)
    whole, which = made + undone, pen.one(pen.tongue.which)
    of, notyet = THAN[pen.tongue.name], pen.one(pen.tongue.notyet)
    rest = pen.one(("lainnya sudah jadi", "yang lain beres", "sisanya sudah selesai", "liyane wis mari"))
    ways = (
        f"{of} {whole} {pen.one(('tinggal', 'kari'))} {undone} {which} {notyet}, {rest}",
        f"{of} {whole} potongan {which} {notyet} jadi tinggal {undone}, {rest}",
        f"tinggal {undone} lagi {of} {whole}, {rest}",
        f"potongan {whole}, {notyet} jadi {undone}, {rest}",
    )
    return pen.one(ways), Meaning(((made, 0, "", 0),))


def not_that(pen: Pen) -> tuple[str, Meaning]:
    old, new = pen.dice.sample(range(5, 90), 2)
    verb, slip = pen.one(("setor", "jadi", "dapat", "hari ini")), pen.one(DING[pen.tongue.name])
    return f"{verb} {word(pen, old)} {slip} {word(pen, new)}", Meaning(((new, 0, "", 0),))


def other_size(pen: Pen) -> tuple[str, Meaning]:
    number = pen.dice.randint(3, 60)
    a, b = pen.dice.sample(("dewasa", "anak"), 2)
    old, new, verb = pen.size(a), pen.size(b), pen.one(("setor ", "jadi ", ""))
    ways = (
        f"{verb}{old} {number}, eh {new} {number}",
        f"{verb}{number} {old} eh {new} maksudnya",
        f"{verb}{old} {number}, eh {new} {number} bu bukan {old}",
        f"{verb}{number} {old}, eh bukan {old}, {new}",
    )
    return pen.one(ways), Meaning(((number, 0, b, 0),))


def just_now(pen: Pen) -> tuple[str, Meaning]:
    one, two = pen.dice.randint(3, 40), pen.dice.randint(3, 40)
    before = pen.one(("kemarin", "semalam", "wingi"))
    now = pen.one(("barusan", "barusan jadi", "baru saja", "tadi"))
    size = pen.size("anak")
    ways = (f"{before} {one}, {now} {two}", f"{before} {size} {one}, {now} {size} {two}")
    sized = pen.dice.randint(0, 1)
    return ways[sized], Meaning(((one, 0, "anak" if sized else "", 1), (two, 0, "anak" if sized else "", 0)))


def bad_among_those(pen: Pen) -> tuple[str, Meaning]:
    """Bad ones in what was told before."""
    number, bad = pen.dice.randint(10, 80), pen.dice.randint(1, 5)
    which, word_ = pen.one(("yang", "yg", "sing")), pen.one(("sobek", "cacat", "rusak", "miring"))
    lead = pen.one(("lupa bilang, ", "tadi lupa bilang bu, ", "lali ngomong, ", ""))
    return f"{lead}{which} {number} itu ada {bad} {word_}", Meaning(((number, bad, "", 0),), corrects=True)


def lots_by_number(pen: Pen) -> tuple[str, Meaning]:
    one, two, lot = pen.dice.randint(5, 40), pen.dice.randint(5, 40), pen.one(("batch", "kloter", "tahap", "gelombang"))
    first, second = pen.dice.choice((("satu", "dua"), ("siji", "loro"), ("pertama", "kedua")))
    return f"{lot} {first} {one}{pen.one((', ', ' '))}{lot} {second} {two}", Meaning(((one + two, 0, "", 0),))


def patched(pen: Pen) -> tuple[str, Meaning]:
    number, bad = pen.dice.randint(10, 80), pen.dice.randint(1, 6)
    word_ = pen.one(("bolong", "sobek", "miring", "kotor"))
    mends = pen.one(
        ("sudah saya tambal", "sudah tak tambal", "wes tak lurusno", "sudah saya cuci", "sekarang sudah bagus")
    )
    verb, at_first = pen.one(("jadi", "setor", "dapat")), pen.one(("tadinya", "awalnya", "tadine"))
    return f"{verb} {number}, {at_first} {bad} {word_} tapi {mends}", Meaning(((number, 0, "", 0),))


def one_breath(pen: Pen) -> tuple[str, Meaning]:
    """A sum and both sizes, without a pause."""
    one, two = pen.dice.randint(3, 40), pen.dice.randint(3, 40)
    which, verb = pen.one(pen.tongue.which), pen.one(("dapat", "jadi", "setor", "oleh"))
    a, b = pen.size("anak"), pen.size("dewasa")
    said = f"{verb} {word(pen, one + two)} {which} {a} {word(pen, one)} {which} {word(pen, two)} {b}"
    said += pen.one(("", " besok saya antar ya"))
    return said, Meaning(((one, 0, "anak", 0), (two, 0, "dewasa", 0)))


FURTHER_WAYS = (
    *(unnamed_bags, patterns, by_material, more_than_that, subtotals, rest_is_done, not_that, other_size, just_now),
    *(bad_among_those, lots_by_number, patched, one_breath),
)

"""More ways of putting a count: lists with headings, differences, what is taken back, and what counts else."""

from datetime import timedelta

from tests.reading.generator import VARIANTS, WEEKDAYS, Meaning, Pen
from tests.reading.told import TODAY

MENDS = {
    "id": ("sudah dibetulkan", "sudah saya perbaiki", "udah dipermak", "sdh saya rapikan"),
    "jv": ("wis tak dandani", "wis dibenakno", "wes tak permak"),
    "kr": ("sampun kula dandosi", "sampun dipunleresaken", "sampun kula permak"),
}
BAGS = ("kresek", "plastik", "bungkus", "kantong", "ikat", "bendel")
NOUNS = """undangan kucing ayam kelinci nastar lele lombok surat formulir galon lemari kasur pensil payung helm
    sandal sabun lilin paku kancing panci bantal tikar terpal senter baut gelang cincin kerudung sepeda perangko
    rantang wajan sendok""".split()  # noqa: SIM905


def word(pen: Pen, number: int) -> str:
    """A number in figures or words."""
    return pen.one(pen.tongue.number(number))


def headings(pen: Pen) -> tuple[str, Meaning]:
    """Sizes as headings over lines of patterns."""
    sizes = pen.dice.sample(("dewasa", "anak"), pen.dice.choice((1, 2, 2)))
    mark, dash = pen.one((":", "", " :")), pen.one(("- ", "", "* ", "• "))
    lines, counts = [], []
    for size in sizes:
        lines.append(pen.size(size) + mark)
        numbers = [pen.dice.randint(2, 20) for _ in range(pen.dice.randint(1, 3))]
        for label, number in zip(pen.dice.sample(VARIANTS, len(numbers)), numbers, strict=True):
            lines.append(dash + pen.one((f"{label} {number}", f"{number} {label}", f"{label}: {number}")))
        counts.append((sum(numbers), 0, size, 0))
    return "\n".join(lines), Meaning(tuple(counts))


def one_bag_less(pen: Pen) -> tuple[str, Meaning]:
    bags, each, bag = pen.dice.randint(2, 6), pen.dice.randint(6, 20), pen.one(BAGS)
    less = pen.dice.randint(2, each - 1)
    last = pen.one(("terakhir", "yang terakhir", "terakhir isinya", "pungkasan"))
    but = pen.one(("tapi", "kecuali", "tp"))
    only = pen.one(("cuma ", "isi ", "mung ", "hanya "))
    said = f"{pen.one(('', 'setor ', 'jadi '))}{bags} {bag} {pen.one(('isi', '@'))} {each}"
    ways = (f"{said} {but} {bag} {last} {only}{less}", f"{said}, {bag} {last} {only}{less}")
    return pen.one(ways), Meaning((((bags - 1) * each + less, 0, "", 0),))


def mended(pen: Pen) -> tuple[str, Meaning]:
    """Bad ones that are mended by now, or came back and are."""
    number, bad = pen.dice.randint(8, 80), pen.dice.randint(1, 6)
    which, mends, verb = pen.one(pen.tongue.which), pen.one(MENDS[pen.tongue.name]), pen.one(pen.tongue.done)
    back = pen.one(("dibalikin", "dikembalikan", "retur", "dibalekno", "ditolak"))
    bad_ = pen.one(pen.tongue.bad)
    ways = (
        f"{verb} {word(pen, number)}, {which} {bad} {bad_} {mends}",
        f"{verb} {word(pen, number)}, {bad} {bad_} {mends}",
        f"{number}, {which} {bad} {bad_} {mends}",
        f"{which} {back} {bad} {mends}, {pen.one(pen.tongue.today)} {verb} {word(pen, number)}",
        f"{verb} {word(pen, number)}, {which} {back} {bad} {mends}",
    )
    return pen.one(ways), Meaning(((number, 0, "", 0),))


def day_taken_back(pen: Pen) -> tuple[str, Meaning]:
    number, said = pen.dice.randint(3, 90), ""
    before, now, verb = pen.one(pen.tongue.yesterday), pen.one(pen.tongue.today), pen.one(("setor", "jadi", "dapat"))
    slip = pen.one(("eh", "eh maaf", "waduh"))
    told, meant, ago = (before, now, 0) if pen.dice.random() < 0.5 else (now, before, 1)
    said = pen.one(
        (
            f"{told} {verb} {number}, {slip} bukan {told} ding, {meant}",
            f"{told} {verb} {number}, {slip} bukan {told}, {meant}",
            f"{verb} {number} {told}, {slip} {meant} ding",
            f"{told} {number}, bukan ding, {meant}",
        )
    )
    return said, Meaning(((number, 0, "", ago),))


def but_undone(pen: Pen) -> tuple[str, Meaning]:
    """A whole, and what of it isn't made yet."""
    made, undone = pen.dice.randint(8, 50), pen.dice.randint(2, 9)
    whole, notyet, which = made + undone, pen.one(pen.tongue.notyet), pen.one(pen.tongue.which)
    of = {"id": ("dari", "dr"), "jv": ("soko", "teko"), "kr": ("saking",)}[pen.tongue.name]
    left = {"id": ("tinggal", "sisa"), "jv": ("kari",), "kr": ("kantun",)}[pen.tongue.name]
    given = pen.one(("dikasih", "terima", "potongan", "garapan"))
    ways = (
        f"{pen.one(of)} {whole}{pen.one((' potong', '', ' lembar'))} {pen.one(left)} {undone} {which} {notyet}",
        f"{pen.one(of)} {whole} {pen.one(left)} {undone} {notyet}",
        f"{given} {whole}, sudah jadi semua kecuali {undone}",
        f"{given} {whole}, wis mari kabeh kejaba {undone}",
        f"{given} {whole} {pen.one(left)} {undone} {which} {notyet}",
    )
    return pen.one(ways), Meaning(((made, 0, "", 0),))


def one_size_corrected(pen: Pen) -> tuple[str, Meaning]:
    old, new = pen.dice.sample(range(3, 60), 2)
    a, b = pen.dice.sample(("dewasa", "anak"), 2)
    which, isnot = pen.one(pen.tongue.which), {"id": "bukan", "jv": "dudu", "kr": "sanes"}[pen.tongue.name]
    earlier = {"id": "tadi", "jv": "mau", "kr": "wau"}[pen.tongue.name]
    first, stays = pen.size(a), pen.one(("tetap", "tetep"))
    said = f"{which} {first} {earlier} {isnot} {old} {pen.one(pen.tongue.but)} {new}, {which} {pen.size(b)} {stays}"
    return said, Meaning(((new, 0, a, 0),), corrects=True)


def wrote_it(pen: Pen) -> tuple[str, Meaning]:
    old, new = pen.dice.sample(range(5, 90), 2)
    wrote = pen.one(("saya nulisnya", "sy tulisnya", "aku ngetiknya", "saya lapornya", "aku nulise"))
    really = pen.one(("ternyata", "sebenarnya", "harusnya"))
    return f"{really} {new}, {wrote} {old}", Meaning(((new, 0, "", 0),), corrects=True)


def day_after(pen: Pen) -> tuple[str, Meaning]:
    """A day told from the one before it."""
    ago, one, two = pen.dice.randint(2, 5), pen.dice.randint(3, 60), pen.dice.randint(3, 60)
    day = pen.one(WEEKDAYS[(TODAY.date() - timedelta(days=ago)).weekday()])
    verb = pen.one(("", "dapat ", "jadi "))
    after = pen.one(("besoknya", "sesuke", "esoknya"))
    return f"{day} {verb}{one}, {after} {verb}{two}", Meaning(((one, 0, "", ago), (two, 0, "", ago - 1)))


def compared(pen: Pen) -> tuple[str, Meaning]:
    one, more = pen.dice.randint(10, 40), pen.dice.randint(2, 8)
    a, b = pen.dice.sample(("dewasa", "anak"), 2)
    first, second, which = pen.size(a), pen.size(b), pen.one((*pen.tongue.which, ""))
    of = {"id": "dari", "jv": "teko", "kr": "saking"}[pen.tongue.name]
    sign = pen.dice.choice((1, -1))
    than = pen.one(pen.tongue.less) if sign < 0 else pen.one([one for one in pen.tongue.more if one != "tambah"])
    said = f"{which} {first} {one}, {which} {second} {than} {more} {of} {which} {first}"
    return " ".join(said.split()), Meaning(((one, 0, a, 0), (one + sign * more, 0, b, 0)))


def both_sew(pen: Pen) -> tuple[str, Meaning]:
    number, verb = pen.dice.randint(3, 40), pen.one(("jadi", "mari", "dapat", ""))
    who = pen.one(("aku karo adikku", "saya dan suami", "saya sama anak saya", "aku ambek ibuku", "saya dan mertua"))
    each = pen.one(("masing2", "siji ewang", "masing-masing"))
    return " ".join(f"{who} {verb} {each} {word(pen, number)}".split()), Meaning(((2 * number, 0, "", 0),))


def lots(pen: Pen) -> tuple[str, Meaning]:
    """Dozens one after the other, each with what is bad of it, or the last only begun."""
    pack, held = pen.dice.choice((("lusin", 12), ("kodi", 20)))
    bad, number = pen.dice.randint(1, 5), pen.dice.randint(2, held - 1)
    word_, good = pen.one(pen.tongue.bad), pen.one(pen.tongue.good)
    if pen.dice.random() < 0.5:
        done, begun = pen.one(("selesai", "mari", "beres")), pen.one(("baru", "lagek"))
        said = f"{pack} pertama {done}, {pack} kedua {begun} {number}"
        return said, Meaning(((held + number, 0, "", 0),))
    one, again = pen.one((f"se{pack}", f"sak {pack}")), pen.one((f"se{pack} lagi", f"sak {pack} maneh"))
    ways = (f"{one} {word_} {bad}, {again} {good}", f"{one} {good} semua, {again} {word_} {bad}")
    return pen.one(ways), Meaning(((2 * held, bad, "", 0),))


def second_thought(pen: Pen) -> tuple[str, Meaning]:
    old, new = pen.dice.sample(range(5, 90), 2)
    verb, wonder = pen.one(("setor", "jadi", "dapat", "mari")), pen.one(("lho kok", "eh kok", "loh kok", "lha kok"))
    ways = (f"{verb} {old}.. {wonder} {old}, {new} bu", f"{verb} {old}, {wonder} {old}, {new}")
    return pen.one(ways), Meaning(((new, 0, "", 0),))


def swapped(pen: Pen) -> tuple[str, Meaning]:
    one, two = pen.dice.sample(range(3, 40), 2)
    a, b = pen.dice.sample(("dewasa", "anak"), 2)
    first, second = pen.size(a), pen.size(b)
    slip = pen.one(("eh kebalik", "eh kwalik", "eh salah", "eh"))
    said = f"{first} {one} {second} {two}{pen.one((' ', ', '))}{slip}, {first} {two} {second} {one}"
    return said, Meaning(((two, 0, a, 0), (one, 0, b, 0)))


def round_number(pen: Pen) -> tuple[str, Meaning]:
    lacking, whole = pen.dice.randint(1, 5), pen.dice.choice((20, 25, 30, 40, 50, 60))
    verb, less, full = (
        pen.one(("oleh", "dapat", "jadi", "setor")),
        pen.one(pen.tongue.less),
        pen.one(("genap", "pas", "genep")),
    )
    return f"{verb} {less} {word(pen, lacking)} {full} {whole}", Meaning(((whole - lacking, 0, "", 0),))


def lacks_a_part(pen: Pen) -> tuple[str, Meaning]:
    number, item = pen.dice.randint(5, 60), pen.one(("tali", "karet", "kawat"))
    put = pen.one(("dikasih", "dipasang", "pasang", "masang", "dipasangi"))
    left = pen.one(("tinggal", "kari", "kurang"))
    return f"{pen.one(('', 'yang ', 'sing '))}{number} {left} {put} {item}", Meaning(intents=("promise",))


def counts_else(pen: Pen) -> tuple[str, Meaning]:
    """A noun that is no mask beside the number: asked about, or not a count at all."""
    number, noun, day = pen.dice.randint(2, 60), pen.one(NOUNS), pen.one((*pen.tongue.today, *pen.tongue.yesterday))
    verb = pen.one(("dapat", "setor", "jadi", "antar", "kirim", "oleh", "hasil", "selesai", "titip"))
    colour = pen.one(("merah", "hitam", "polos", "besar", "anak"))
    ways = (
        f"{verb} {noun} {number}",
        f"{verb} {number} {noun}",
        f"{noun} {number}",
        f"{noun} jadi {number}",
        f"{noun} {colour} {number}",
        f"{day} {noun} {number}",
        f"{day} {number} {noun}",
        f"{verb} {noun} {number} {pen.one(('biji', 'lembar', 'buah'))}",
        f"{number} {noun}",
        f"{day} {verb} {noun} {colour} {number}",
    )
    return pen.one(ways), Meaning(intents=("doubt",))


MORE_WAYS = (
    *(headings, one_bag_less, mended, day_taken_back, but_undone, one_size_corrected, wrote_it, day_after, compared),
    *(both_sew, lots, second_thought, swapped, round_number, lacks_a_part, counts_else, counts_else),
)

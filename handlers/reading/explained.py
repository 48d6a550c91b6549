"""Words of a message that nothing explains, where it would change what is recorded."""

from handlers.reading import edit_words as words
from handlers.reading import leaning_words
from handlers.reading.families import ALREADY, EARLIER, ME, NOT, POLITE, THE_ONE, one_of, pattern
from handlers.reading.marked import marked_with_names
from handlers.reading.model import Circle
from handlers.reading.patterns import Pattern
from handlers.reading.tokens import Token, tokens
from handlers.reading.unexplained import SHORTEST, is_strange

IN = one_of("di neng nang ning ndek teng ing")
# What each of these finds in a message is explained by it.
EXPLAINING = (
    *(words.OUT, words.UNREADY, words.ELSEWHERE, words.BROKEN, words.TURNS, words.SLIP, words.COMES_BACK),
    *(words.NOTHING_TODAY, words.ALL_OF_IT, words.HALF, words.EARLY, words.LATE, words.STAYS, words.RIGHT, words.MINE),
    *(words.DENIED, words.INSIDE, words.APART, words.FEWER, words.TOO_MANY, words.TAKE_OFF, words.LEFT_OVER),
    *(words.ADD_THEM, words.FINISHED, words.LEFT, words.TIMES, words.RECOUNTED, words.AGREES, words.WRONG, words.HUH),
    *(words.COUNT_FIRST, words.OF_TODAY, words.OF_YESTERDAY, words.WITH_BEFORE, words.SEWN_BEFORE, words.MORE),
    *(words.HERS, words.NOT_HERS, words.TOGETHER, words.BY_WHOM, words.TOLD_BEFORE, words.MEANT, words.SWAPPED),
    *words.SHARE,
    *words.ORDER.values(),
    *leaning_words.TURNING,
    *(
        leaning_words.CONFIRMS,
        leaning_words.SAID_BEFORE,
        leaning_words.BY_NOW,
        leaning_words.BECOMES,
        leaning_words.ONLY,
        leaning_words.OF_THOSE,
    ),
    *(leaning_words.GOOD_ONES, leaning_words.FIRST, leaning_words.OF_ONE_SIZE),
    pattern(POLITE, ALREADY, EARLIER, ME, NOT, THE_ONE),
    # They join, and say nothing of the number.
    pattern(
        one_of(
            "tapi tp dari teko saking seko dr tuh dia krn karena wong soalnya soale mergo lak lek fix dak jek isih slh",
            "dulu dlu jgn jangan mbok kala kolo ben sini aku di ning nang ndek ada ono onok wonten hari dino dinten",
            "ini iki niki itu iku niku menika le",
            "guduk bukan bkn dudu nanging dipun nyuwun memang kepencet kalau nek lek ngantos sak tekan didobel",
            "ketahuan nah lumayan dapatnya dapetnya olehe angsale dobel dobelan kedobelan kalo klo",
            "tambahane tambahannya",
        )
    ),
    # "sisanya besok"
    Pattern(r"\b(?:sisa\w*|turah\w*|lainnya|liyane|yang lain|sing liyo) (?:besok|sesuk|mene|nanti|mengko|ngko)\b"),
    # What lacks, and where some were left: "blm dijahit pinggirnya", "nyelip satu di bawah mesin".
    Pattern(rf"(?:[a-z]+(?:nya|ne|e) )?(?:{words.UNREADY.pattern})(?: \w+)?"),
    Pattern(rf"(?:{words.LEFT_OVER.pattern})(?:(?: [a-z0-9]+)? {IN} [a-z]+(?: [a-z]+)?)?"),
    Pattern(rf"(?:[a-z]+(?:nya|ne|e) )?(?:{words.BROKEN.pattern})"),
)
# Beside these it says what is right or what shall not count, whatever else stands there.
FIRM = (words.FIRM, words.DENIED)
# What somebody else said of it: "kata bu RT mestinya 50".
QUOTES = pattern(one_of("kata katae jare jarene ujare omonge ngendikane ngendikanipun criyose tirose"))
OUT = Pattern(f"{words.NOT_COUNTED}|{words.TAKEN_OUT}|{words.COUNT_SO_MANY}")
# "tase 4", "bendel terakhir cuma 8", "isinya 5 tiap bungkus": of bags, or of what one holds
BAG = r"(?:tas|kresek|plastik|bungkus|bundel|bendel|iket|ikat|kantong|kanthong|pak|pack|dus|kardus|karung)(?:nya|ne|e)?"
BAGS = Pattern(
    rf"(?<!di )(?<!nang )(?<!ning )\b{BAG} (?:terakhir |keri |pungkasan |siji |satu |1 |cuma |mek |mung |iku |itu )*\d"
    rf"|\bisi(?:nya|ne|nipun)? (?:cuma |mek |mung )*\d+ (?:\w+ )?(?:tiap|saben|per|sak)\b"
)
WHOLE = (" semua", " semuanya", " kabeh", " sedaya")
HAS_NUMBER = Pattern(r"(?<!@)\b\d")
# A number of something else: "jam 10".
SET_ASIDE = Pattern(r"(?<!\S)-(?!\S)")
# Names and sizes, as they stand in a marked text.
MARKS = Pattern(rf"@\d+|{words.SIZE}")


def strange_in(text: str, circle: Circle, *, everywhere: bool = False, named: bool = False) -> frozenset[str]:
    """The words beside a number of which no family knows what they say of it: "cuma kuat angkut 25 pakai motor".

    `everywhere`: of the whole message; `named`: beside somebody's name, too.
    """
    marked = marked_with_names(text, circle)
    clauses = [one for one in words.CUTS.split(marked) if one]
    counting = [one for one in clauses if HAS_NUMBER.search(one)]
    quoted = [one for one in counting if QUOTES.search(one)]
    if OUT.search(marked) or any(firm.search(one) for firm in FIRM for one in counting if one not in quoted):
        return frozenset()
    numbers = (HAS_NUMBER, SET_ASIDE)
    said = [one for one in clauses if everywhere or (named and "@" in one) or any(has.search(one) for has in numbers)]
    return frozenset(word for one in said for word in _strange(one))


def _strange(clause: str) -> list[str]:
    explained = bytearray(len(clause))
    for family in EXPLAINING:
        for found in family.finditer(clause):
            start, end = found.span()
            explained[start:end] = b"\1" * (end - start)
    left = "".join(" " if at else char for char, at in zip(clause, explained, strict=True))
    said = tokens(MARKS.sub(" ", left))
    bags = [found[0] for found in BAGS.finditer(clause) if not clause.endswith(WHOLE)]
    strange = [one.text for at, one in enumerate(said) if is_strange(one, said, at) or _is_of_life(one)]
    return strange + bags


def _is_of_life(token: Token) -> bool:
    """ "anakku nilainya 6", "nomor 3": her own child, and a number that only names something."""
    return (token.has("anak") and token.text.endswith("ku")) or (token.has("ordinal") and len(token.text) >= SHORTEST)

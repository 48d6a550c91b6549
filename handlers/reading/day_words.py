"""The words of days: of the week, of a month, of yesterday, of parts of a day."""

from functools import lru_cache

from rapidfuzz import fuzz, process

from handlers.reading.lexicon import MONTH_NUMBERS
from handlers.reading.spelling import CLOSE, tags_of

WEEKDAYS = {
    0: "senin senen snin snn sen",
    1: "selasa seloso slasa slsa sls sloso",
    2: "rabu rebo rbu",
    3: "kamis kemis kms",
    4: "jumat jemuah jumuah jum'at jmt jemuwah jemah jumt",
    5: "sabtu setu sbtu sbt saptu",
    6: "minggu ahad ngahad mnggu mgg mgu akad",
}
WEEKS = ("minggu", "mnggu", "mgg", "mgu")
DAY_OF = {word: number for number, words in WEEKDAYS.items() for word in words.split()}
YESTERDAY = frozenset("kemarin kmrn kmren kemaren kmarin kemrin wingi wngi wingine kmaren dekwingi".split())  # noqa: SIM905
BEFORE_YESTERDAY = frozenset("winginane wingenane wingenani wingènané".split())  # noqa: SIM905
TODAY_WORDS = frozenset("ini iki niki nika".split())  # noqa: SIM905
A_DAY = frozenset("hari hr dino dina dinten hri".split())  # noqa: SIM905
AGO = frozenset("lalu kepungkur lalunya kapengker kepengker".split()) | YESTERDAY  # noqa: SIM905
NIGHT = frozenset("malam malem mlm bengi dalu mlem".split())  # noqa: SIM905
EARLIER = frozenset("tadi td mau wau tdi".split())  # noqa: SIM905
NEXT = frozenset("depan ngarep dpn besok ngarepe".split())  # noqa: SIM905
NOW = frozenset("saiki sakniki sekarang skrg skr".split())  # noqa: SIM905
PARTS_OF_DAY = frozenset("pagi siang sore malam isuk awan enjing".split())  # noqa: SIM905
LAST_NIGHT = frozenset("semalam semalem smalam smlm".split())  # noqa: SIM905
DATE_WORDS = frozenset("tgl tanggal tg tggl tanggale".split())  # noqa: SIM905
LINKS = frozenset("yg yang sing".split())  # noqa: SIM905
MONTH_WORDS = frozenset("bulan bln bulane wulan sasi".split())  # noqa: SIM905
# How many days a span is, "2 minggu lalu"; and those that say "one" themselves.
SPANS = {**dict.fromkeys(A_DAY, 1), **dict.fromkeys(WEEKS, 7), **dict.fromkeys(MONTH_WORDS, 30)}
ONE_SPAN = {f"{one}{word}": SPANS[word] for one in ("se", "sak", "sa") for word in (*WEEKS, "bulan", "wulan", "sasi")}
BEGINNINGS = frozenset(
    {*DAY_OF, *MONTH_NUMBERS, *BEFORE_YESTERDAY, *YESTERDAY, *LAST_NIGHT, *EARLIER, *NIGHT, *NOW, *A_DAY, *PARTS_OF_DAY}
    | {*DATE_WORDS, *MONTH_WORDS, *ONE_SPAN, "rb"}
)
NAMES = sorted(word for word in {*DAY_OF, *MONTH_NUMBERS, *YESTERDAY, *BEFORE_YESTERDAY, "tanggal"} if len(word) >= 5)


def is_now(text: str) -> bool:
    """ "sekarang", "sore ini": the words of a day that name no day before today."""
    return text in NOW or text.split()[0] in PARTS_OF_DAY


@lru_cache(maxsize=4096)
def spelt(word: str) -> str:
    """A word, or the day's name of which it is a misspelling."""
    for ending in ("nya", "ne", "e"):
        if word.removesuffix(ending) in DAY_OF and word.endswith(ending):
            return word.removesuffix(ending)
    if word.endswith("nya") and word.removesuffix("nya") in YESTERDAY:
        return word.removesuffix("nya")
    if len(word) < 5 or word in NAMES or tags_of(word):
        return word
    best = process.extractOne(word, NAMES, scorer=fuzz.ratio, score_cutoff=CLOSE)
    near = best[0] if best and best[0][0] == word[0] else word
    # "Jumati" is somebody's name.
    return word if word.removeprefix(near).strip(near[-1]) and word.startswith(near) else near

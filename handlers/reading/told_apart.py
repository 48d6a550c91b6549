"""A count that stands in a part of its own, beside talk of something else: "badan linu semua. hari ini jadi 14"."""

from datetime import datetime

from handlers.reading.denial import is_wrong
from handlers.reading.families import one_of, pattern
from handlers.reading.grammar import read
from handlers.reading.leaning import Leaning, leaning_of
from handlers.reading.lexicon import SIZES
from handlers.reading.model import Intent
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.tokens import tokens
from storage.spoken import Spoken

CUTS = Pattern(r"[.,](?=\s|$)|[!?;\n]+")
PLAIN = (
    "filler",
    "address",
    "own",
    "already",
    "work",
    "ongoing",
    "done",
    "handed",
    "pieces",
    "count",
    "thanks",
    "today",
    "date",
    *SIZES,
)
DAYS = ("hari", "dino", "dinten", "ini", "iki", "niki", "mau", "tadi", "tak")
POINTS = pattern(one_of("itu iku kuwi niku yang yg sing seng ingkang"))
# So many words may stand in it that nobody knows: "iki mau tak kebut dadi 32".
STRANGE = 1
# What begins so, or names an owner, may be said of the count.
OF_IT = pattern(
    r"^(?:tapi|tp|itu|iku|ini|iki|yang|yg|sing|ingkang|termasuk|isinya|semua|sudah|wis|wes|udah|sampun|mpun|soalnya|soale|berarti)\b",
    one_of("titip nitip titipan titipane punya punyae punyane duwek duweke gone milik setoran setorane semuanya"),
    one_of(
        "jahitan jahitane gaweane masker maskernya maskere kemarin wingi hasil hasile laporan catatan jumlah jumlahe"
    ),
)
# "bu Wati sudah setor berapa minggu ini", "kok belum masuk ya uangnya"
ASKS = pattern(one_of("berapa brp piro pinten kapan siapa sopo sinten dimana nangdi"))
PAY = pattern(
    one_of("uang uangnya duit duite gaji upah upahe bayaran bayarannya rekening rekeningku rekeningnya transfer")
)
# Where she goes on with something new, though no mark stands there.
GOES_ON = Pattern(
    rf"{CUTS.pattern}|\s(?=(?:(?:ha|a)?bis (?:itu|iku|gitu)|bar (?:iku|kuwi|niku)|(?:terus|trus|lalu|teros|tros)"
    r" (?:iki|ini|niki)|sekalian|sekalean|pisan) )"
)
# Not made, but to come, asked for, or said by somebody.
TO_COME = pattern(
    one_of("minta mintak njaluk nyuwun nyuwuk jaluk tolong bisa iso boleh oleh_ta butuh perlu ingin pengen pingin"),
    one_of("besok sesuk sesok nanti ntar ngko engko mengko mangke semoga mugi moga insyaallah target rencana jatah"),
    rf"^(?:{one_of('ini iki niki saya aku kulo tak bu mbak')} )*(?:mau|arep|akan|ajeng|badhe)"
    r" (?!wis|wes|sampun|udah|sudah)",
)
# "menawi saget, sonten kula ngrampungaken 6 malih"
IF = pattern(
    one_of("kalau kalo klo nek lek yen menawi manawi misal misale insyaallah insya semoga moga mugi mudah_mudahan")
)
# "masukin lagi ya jadi tetep 16"
COUNTED_AGAIN = Pattern(
    r"\b(?:di|tak )?(?:masuk|lebok|hitung|itung|catat|catet|tulis)\w* (?:\w+ )?(?:lagi|maneh|malih)\b"
)
# So few words beside "lho" or "maaf" say only that something is wrong.
FEW_WORDS = 4
LEANS = (
    *("sets", "slip", "undo", "included", "not_mine", "before", "confirms", "stays", "many", "few", "adds", "doubts"),
    *("annoyed", "wonders", "recounts", "by_now", "of_those", "unready", "points", "sized", "dated"),
)


def told_apart(text: str, sent_at: datetime, *, of_it: bool = False) -> tuple[Spoken, Spoken] | None:
    """The part that tells a count and no more, and the rest; None where the rest may be said of it, but for `of_it`."""
    parts = [part.strip() for part in CUTS.split(text) if part.strip()]
    told = [part for part in parts if _is_count(part, sent_at)] if len(parts) > 1 else []
    if len(told) != 1:
        return None
    rest = [part for part in parts if part is not told[0] and _says_something(part)]
    if not rest:
        return None
    return (Spoken(told[0]), Spoken(". ".join(rest))) if of_it or not any(map(_may_be_of_it, rest)) else None


def added_apart(text: str, sent_at: datetime) -> tuple[Spoken, Spoken] | None:
    """The part that tells of further masks and no more, and the rest, of those told before or of something else.

    "sing 10 wis tak setrika kabeh, iki nambah 6 maneh" → "iki nambah 6 maneh"; None where the rest counts by itself.
    """
    parts = [part.strip() for part in GOES_ON.split(text) if part and part.strip()]
    added = [part for part in parts if _adds(part, sent_at)] if len(parts) > 1 else []
    rest = ", ".join(part for part in parts if part not in added)
    if len(added) != 1 or not _says_something(rest) or _counts(rest, sent_at):
        return None
    return Spoken(added[0]), Spoken(rest)


def _adds(part: str, sent_at: datetime) -> bool:
    numbers = [token for token in tokens(normal(part)) if token.value is not None]
    if len(numbers) != 1 or TO_COME.search(normal(part)):
        return False
    reading = read(part, sent_at)
    alone = reading.intent is Intent.REPORT and reading.certain and len(reading.reports) == 1
    leaning = leaning_of(part)
    # "sing 4 wis tak benerno, dadi 20 maneh" is the day's count again.
    again = leaning.reaches or leaning.total or leaning.stays or COUNTED_AGAIN.search(normal(part))
    return alone and (reading.adds or leaning.adds) and not again


def _counts(rest: str, sent_at: datetime) -> bool:
    """Whether it tells a count of its own, what the day comes to, under what condition, or only that one is wrong."""
    leaning = leaning_of(rest)
    reading = read(rest, sent_at)
    if leaning.reaches or leaning.becomes or leaning.by_now or leaning.included or reading.adds:
        return True
    corrects = leaning.slip or leaning.annoyed or leaning.sets
    if IF.search(normal(rest)) or is_wrong(rest) or (corrects and len(rest.split()) <= FEW_WORDS):
        return True
    told = reading.intent is Intent.REPORT and reading.certain and bool(reading.reports)
    return told and not POINTS.search(normal(rest))


def _says_something(part: str) -> bool:
    """Whether it is more than "bu" or "pagi mbak"."""
    return not all(token.has("filler", "address", "greeting", "thanks", "own") for token in tokens(normal(part)))


def _is_count(part: str, sent_at: datetime) -> bool:
    found = tokens(normal(part))
    numbers = [token for token in found if token.value is not None]
    verb = any(token.has("done", "handed", "pieces", "today", *SIZES) for token in found)
    strange = [one for one in found if not one.has(*PLAIN) and one not in numbers and one.text not in DAYS]
    plain = len(strange) <= STRANGE and not any(one.tags for one in strange)
    if len(numbers) != 1 or not verb or not plain or POINTS.search(normal(part)):
        return False
    reading = read(part, sent_at)
    return reading.intent is Intent.REPORT and reading.certain and len(reading.reports) == 1


def _may_be_of_it(part: str) -> bool:
    plain = normal(part)
    if any(token.value is not None or token.has("item") for token in tokens(plain)):
        return True
    if PAY.search(plain) or (ASKS.search(plain) and not OF_IT.search(plain)):
        return False
    return OF_IT.search(plain) is not None or _leans(leaning_of(part))


def _leans(leaning: Leaning) -> bool:
    return not leaning.how_to_undo and any(getattr(leaning, one) for one in LEANS)

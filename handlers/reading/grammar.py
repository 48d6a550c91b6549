"""The reading of a message: clauses put together into what it means."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import lru_cache

from handlers.reading.amending import Amendment, amendment
from handlers.reading.both_sew import is_her_share
from handlers.reading.clauses import clauses
from handlers.reading.counted import Part
from handlers.reading.counts_else import without_fetching
from handlers.reading.dates import fold_dates
from handlers.reading.gathered import Gathered
from handlers.reading.gathering import gather
from handlers.reading.headings import under_headings
from handlers.reading.lexicon import SIZES
from handlers.reading.lots_alike import lots_added
from handlers.reading.mended_said import without_mended
from handlers.reading.model import MOST_A_DAY, Circle, Doubt, Intent, Reading, Report
from handlers.reading.normal import chat_pasted, normal
from handlers.reading.numbers import FRACTIONS, MORPHEMES
from handlers.reading.others import numbers_in, other_readings
from handlers.reading.people import fold_names, may_name, names_first
from handlers.reading.plain import plain_report
from handlers.reading.quantities import fold_quantities
from handlers.reading.recast import recast
from handlers.reading.remarks import without_remarks
from handlers.reading.rest_named import rest_named
from handlers.reading.slips_explained import without_reasons
from handlers.reading.spelling import garbled
from handlers.reading.subtotals import subtotals
from handlers.reading.titip import portions
from handlers.reading.tokens import MOST_TOKENS, Token, is_too_long, tokens
from handlers.reading.undone import but_for_undone
from handlers.reading.unknown_names import of_a_stranger
from handlers.reading.wholes import counted_once
from handlers.reading.wished_first import without_wishes
from handlers.reading.work_first import without_work

NOBODY = Circle()
SPOKEN_TO = frozenset({"address"})
SMALL_HOURS = 4


def read(text: str, sent_at: datetime, circle: Circle = NOBODY) -> Reading:
    """What a message means, sent at a local moment (Asia/Jakarta), by somebody of whose circle it may name others."""
    # Of the moment only the day and the hour count; on a working day many write the same few words.
    hour = sent_at.replace(minute=0, second=0, microsecond=0)
    return _read_by_hour(text, hour) if circle is NOBODY else _read_among(text, hour, circle)


def _read_by_hour(text: str, hour: datetime) -> Reading:
    if plain := plain_report(text):
        sample, pieces = plain
        of_sample = _read_whole(sample, hour)
        return replace(of_sample, reports=tuple(replace(one, pieces=pieces) for one in of_sample.reports))
    return _read_whole(text, hour)


@lru_cache(maxsize=1024, typed=True)
def _read_whole(text: str, hour: datetime) -> Reading:
    return _read(text, hour, NOBODY)


# Several steps read the same message, one after the other.
@lru_cache(maxsize=64, typed=True)
def _read_among(text: str, hour: datetime, circle: Circle) -> Reading:
    return _read(text, hour, circle)


def _read(text: str, sent_at: datetime, circle: Circle) -> Reading:
    pasted = chat_pasted(text)
    plain = normal(pasted or text)
    found = tokens(plain)
    if circle != NOBODY:
        found = names_first(found, circle)
    found = fold_dates(found, sent_at)
    too_long = len(plain) > MOST_TOKENS and is_too_long(plain)
    if circle != NOBODY:
        found = fold_names(found, circle)
        found = [*rest_named(found)]
        told = portions(found, lambda part: _understand(without_fetching(part), sent_at, too_long=too_long))
        if told:
            return told
        found = [replace(token, tags=SPOKEN_TO) if token.has("name") else token for token in found]
    reading = _understand(found, sent_at, too_long=too_long)
    if reading.reports and any(token.has("elsewhose") for token in found):
        reading = replace(reading, doubts=(*reading.doubts, Doubt.OTHERS_TOO))
    if reading.reports and (pasted or of_a_stranger(found)):
        reading = replace(reading, doubts=(*reading.doubts, Doubt.WHOSE))
    if not plain.strip("[]()!?.,:; "):
        return replace(reading, intent=Intent.GREETING)
    return replace(reading, may_name=True) if may_name(found) else reading


def _understand(found: Sequence[Token], sent_at: datetime, *, too_long: bool) -> Reading:
    told = without_remarks(clauses(under_headings(subtotals(fold_quantities(recast(found, sent_at.date()))))))
    amends = amendment(without_work(but_for_undone(without_wishes(without_mended(lots_added(told))))))
    if not amends.corrects:
        amends = replace(amends, clauses=without_reasons(amends.clauses))
    got = gather(amends.clauses, corrects=amends.corrects)
    if amends.unclear:
        got.doubts.add(Doubt.UNCLEAR)
    if too_long or (got.parts and (any(_is_garbled(token) for token in found) or _are_side_by_side(found))):
        got.doubts.add(Doubt.UNCLEAR)
    return _put_together(got, amends, sent_at)


def _are_side_by_side(found: Sequence[Token]) -> bool:
    """ "umur 7 3 tahun", "sisa 7 2 belum": two numbers with nothing between, where one of them goes unexplained."""
    three = zip([Token(""), *found], found, found[1:], strict=False)
    return any(
        one.text.isdigit() and two.text.isdigit() and not before.has("ordinal", "span", "isi")
        for before, one, two in three
    )


def _is_garbled(token: Token) -> bool:
    """A misspelt word of which something may hang, or what is left of a misspelt number: "paang puluh telu"."""
    # "blas" is "at all" too.
    of_number = token.text in MORPHEMES and MORPHEMES[token.text][0] in "plhk"
    return not token.tags and (of_number or garbled(token.text))


def _put_together(got: Gathered, amends: Amendment, sent_at: datetime) -> Reading:
    everything = [Part(part.role, part.value, token=part.token, total=part.total) for part in got.parts]
    parts = _own_parts(got)
    parts = counted_once(got, _without_begun(got, _sized(got, _halved(got, parts))))
    reports = _reports(got, parts, amends, sent_at)
    doubts = _doubts(got, parts, reports, amends, sent_at)
    intent = _intent(got, reports, doubts, amends)
    if intent not in (Intent.REPORT, Intent.CORRECTION, Intent.MIXED):
        reports = ()
        doubts = set()
    if got.materials:
        doubts |= got.material_doubts
    ordered = tuple(doubt for doubt in Doubt if doubt in doubts) if doubts else ()
    others = other_readings(reports, ordered, everything, sent_at.date())
    if intent is Intent.OTHER:
        others = numbers_in(amends.clauses, sent_at.date())
    return Reading(
        intent,
        reports if Doubt.CONTAINER not in doubts and Doubt.NOT_WHOLE not in doubts else (),
        tuple(got.materials),
        ordered,
        amends.was,
        amends.corrects,
        got.question,
        got.about_own,
        others,
        got.day if got.day_named else None,
        handed="handed" in got.words,
        adds=bool({"more", "plus"} & got.words),
        mine=bool({"own", "mine"} & got.words),
    )


def _own_parts(got: Gathered) -> list[Part]:
    """Her own parts, where some belong to another tailor."""
    if any(part.named for part in got.parts) and any(part.mine for part in got.parts):
        for part in got.parts:
            part.others = part.others or (part.named and not part.mine)
    counted = [part for part in got.parts if part.role == "count"]
    if len(counted) == 2 and is_her_share(counted[0], counted[1]):
        # "saya sama tetangga jadi 30, punya saya 17"
        got.doubts.add(Doubt.OTHERS_TOO)
        return [part for part in got.parts if part is not counted[0]]
    if not any(part.others for part in got.parts):
        return got.parts
    got.doubts.add(Doubt.OTHERS_TOO)
    for at, part in enumerate(got.parts):
        if part.others and (part.among or part.subset) and at and got.parts[at - 1].value > part.value:
            got.parts[at - 1].value -= part.value
    return [part for part in got.parts if not part.others] or got.parts


def _sized(got: Gathered, parts: list[Part]) -> list[Part]:
    """Sizes said apart from the numbers: "6 bungkus @6, dewasa semua", "masing-masing 18, anak maupun dewasa"."""
    open_ = [part for part in parts if part.role == "count" and part.size is None]
    sizes = sorted(got.sizes_named, reverse=True)
    if got.each and len(sizes) == 2 and len(open_) == 1 == len(parts):
        return [replace(open_[0], size=size) for size in sizes]
    if got.each and len(got.colours) > 1 and not sizes and len(open_) == 1 == len(parts):
        # "merah biru hijau, masing2 7"
        return [replace(open_[0], value=open_[0].value * len(got.colours))]
    if got.size_for_all and len(sizes) == 1:
        for part in open_:
            part.size = sizes[0]
    return parts


def _halved(got: Gathered, parts: list[Part]) -> list[Part]:
    """ "36, separuh dewasa separuh anak"."""
    shares = [part for part in parts if part.token is not None and part.token.text in FRACTIONS]
    base = next((part for part in parts if part.role == "count" and part not in shares), None)
    halves = [part for part in shares if part.size]
    if shares and base is not None and not halves and all(part.variants for part in shares):
        # "30, separuh motif separuh polos"
        return [part for part in parts if part not in shares]
    if not shares or base is None:
        return parts
    whole = base.value
    for bad in [part for part in shares if part.role in ("defect", "good") and not part.size]:
        bad.value *= whole
    for half in halves:
        half.value *= whole
        half.explained = True
        if base.size and half.size != base.size:
            # "dewasa 14, anak separuhnya": of them, or half as many?
            got.doubts.add(Doubt.UNCLEAR)
        else:
            base.value -= half.value
            base.explained = True
    return [part for part in parts if part.value]


def _without_begun(got: Gathered, parts: list[Part]) -> list[Part]:
    """ "saya bikin 30 tapi yang jadi baru 24", "30 jadi 24": what was begun isn't what is finished."""
    counts = [part for part in parts if part.role == "count"]
    if len(counts) != 2 or not counts[1].finished or counts[0].value <= counts[1].value:
        return parts
    first, second = counts
    if first.begun or (first.made and second.only):
        return [part for part in parts if part is not first]
    if second.becomes:
        got.doubts.add(Doubt.UNCLEAR)
        return [part for part in parts if part is not first]
    return parts


def _reports(got: Gathered, parts: list[Part], amends: Amendment, sent_at: datetime) -> tuple[Report, ...]:
    today = sent_at.date()
    if sent_at.hour < SMALL_HOURS and not got.day_named:
        today -= timedelta(days=1)
    _take_mended(parts)
    cells: dict[tuple[date, str | None], list[Fraction]] = {}
    named = next(iter(got.sizes_named)) if len(got.sizes_named) == 1 and amends.corrects else None
    last: tuple[date, str | None] = (today, None)
    whole, base = _whole(parts), {part.role for part in parts}
    # "dewasa 20 cacat 1, anak 15 aman": what is good of another size is another count.
    sized = {part.size for part in parts if part.role in ("count", "defect")} if whole else {*SIZES}
    for part in parts:
        size = part.size or (named if part.role == "count" else None)
        day = today if got.several and not got.last_week else part.day or today
        if day == sent_at.date():
            day = today
        place = (day, size) if part.role in ("count", "good", "of") else (part.day or last[0], part.size or last[1])
        cell = cells.setdefault(place, [Fraction(0), Fraction(0)])
        if part.role == "count" or (part.role == "of" and "count" not in base):
            cell[0] += part.value
            last = place
        elif part.role == "good" and part.size and part.size not in sized:
            cell[0] += part.value
        elif part.role == "good":
            last = place
            cell[0] += 0 if whole else part.value
            cell[1] += max(whole - part.value, Fraction(0)) if whole and "defect" not in base else 0
        elif part.role == "defect":
            cell[1] += part.value
            cell[0] += 0 if whole else part.value if "good" in base else 0
    return tuple(
        Report(int(pieces), int(defects), size, day)
        for (day, size), (pieces, defects) in cells.items()
        if pieces > 0 or defects > 0
    )


def _take_mended(parts: Sequence[Part]) -> None:
    """ "dari 45, 41 ok, 4 masih diperbaiki": the good ones are what is finished."""
    roles = {part.role for part in parts}
    if {"of", "good"} <= roles and not roles & {"count", "mend"}:
        # "dari 30 yang lolos 28"
        for part in parts:
            part.role = {"of": "count"}.get(part.role, part.role)
    if {"of", "mend", "good"} <= roles:
        for part in parts:
            part.role = {"good": "count"}.get(part.role, part.role)


def _whole(parts: Sequence[Part]) -> Fraction:
    """What was made altogether, where it is said apart from the good and the bad ones."""
    return sum((part.value for part in parts if part.role == "count"), Fraction(0))


def _doubts(
    got: Gathered, parts: list[Part], reports: Sequence[Report], amends: Amendment, sent_at: datetime
) -> set[Doubt]:
    doubts = set(got.doubts) | _doubtful_roles(parts) | _doubtful_sums(reports)
    counts = [part for part in parts if part.role == "count"]
    if reports:
        doubts.discard(Doubt.NO_NUMBER)
        if sent_at.hour < SMALL_HOURS and not got.day_named:
            doubts.add(Doubt.WHICH_DAY)
    elif amends.corrects and not got.materials:
        doubts.add(Doubt.NO_NEW_VALUE)
    if Doubt.CONTAINER not in doubts and any(part.value.denominator != 1 for part in counts):
        doubts.add(Doubt.NOT_WHOLE)
    if amends.corrects:
        doubts.discard(Doubt.MORE)
    if sum(part.bare and not part.added for part in counts) > 1:
        doubts.add(Doubt.TWO_NUMBERS)
    return doubts


def _doubtful_roles(parts: Sequence[Part]) -> set[Doubt]:
    roles = {part.role for part in parts}
    cases = {
        Doubt.DEFECTS_ONLY: "defect" in roles and not roles & {"count", "good", "of"},
        Doubt.UNCLEAR: {"left", "of"} <= roles or _is_split_wrong(parts) or _is_of_too_few(parts),
        Doubt.STILL_IN_WORK: ("mend" in roles and "of" not in roles)
        or any(part.role == "left" and part.subset for part in parts),
    }
    return {doubt for doubt, holds in cases.items() if holds}


def _is_of_too_few(parts: Sequence[Part]) -> bool:
    """ "31 dari 23"."""
    whole = [part.value for part in parts if part.role == "of"]
    return bool(whole) and any(part.value > max(whole) for part in parts if part.role == "count")


def _is_split_wrong(parts: Sequence[Part]) -> bool:
    """ "20, 15 bagus 3 cacat": the good and the bad ones aren't all."""
    sums = {role: sum(part.value for part in parts if part.role == role) for role in ("count", "good", "defect")}
    one_size = len({part.size for part in parts}) == 1
    if {part.role for part in parts} == {"good", "count"}:
        return len(parts) > 2 or sums["good"] > sums["count"]
    return one_size and all(sums.values()) and sums["count"] != sums["good"] + sums["defect"]


def _doubtful_sums(reports: Sequence[Report]) -> set[Doubt]:
    days = {report.date for report in reports}
    most = max((sum(one.pieces for one in reports if one.date == day) for day in days), default=0)
    cases = {
        Doubt.VERY_MANY: most > MOST_A_DAY,
        Doubt.UNCLEAR: any(not 0 <= report.defects <= report.pieces for report in reports),
    }
    return {doubt for doubt, holds in cases.items() if holds}


def _intent(got: Gathered, reports: Sequence[Report], doubts: set[Doubt], amends: Amendment) -> Intent:
    told = bool(reports or got.parts or Doubt.NO_NUMBER in doubts or amends.corrects)
    if amends.corrects and got.materials and not reports:
        return Intent.CORRECTION
    # A complaint that states the right number is a correction.
    question = got.asked or (got.question and not amends.corrects)
    if told + bool(got.materials) + question >= 2:
        return Intent.MIXED
    if told:
        return Intent.CORRECTION if amends.corrects else Intent.REPORT
    if got.materials:
        return Intent.MATERIAL
    if got.question:
        return Intent.QUESTION
    for kind in (Intent.PROMISE, Intent.ZERO):
        if kind.value in got.kinds:
            return kind
    return Intent.GREETING if got.greeting and "told" not in got.kinds else Intent.OTHER

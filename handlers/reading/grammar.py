"""The reading of a message: clauses put together into what it means."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from fractions import Fraction

from handlers.reading.amending import Amendment, amendment
from handlers.reading.clauses import Clause, clauses, fold_quantities
from handlers.reading.counts import Part, parts_of
from handlers.reading.dates import fold_dates
from handlers.reading.lexicon import SIZES
from handlers.reading.materials import in_hand, is_doubtful, is_request, item_named, requested
from handlers.reading.model import Doubt, Intent, Material, Reading, Report
from handlers.reading.normal import normal
from handlers.reading.tokens import MOST_TOKENS, Token, is_too_long, tokens

MOST_A_DAY = 300
SMALL_HOURS = 4


@dataclass(slots=True)
class Gathered:
    """What the clauses hold, before it is put together."""

    parts: list[Part] = field(default_factory=list)
    materials: list[Material] = field(default_factory=list)
    doubts: set[Doubt] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    sizes_named: set[str] = field(default_factory=set)
    others: list[int] = field(default_factory=list)
    day: date | None = None
    day_named: bool = False
    several: bool = False
    last_week: bool = False
    question: bool = False
    asked: bool = False
    about_own: bool = False
    greeting: bool = False

    def note(self, kind: str, clause: Clause) -> None:
        """Another clause of this kind."""
        self.kinds.add(kind)
        if not clause.quantities:
            self.sizes_named |= {size for size in SIZES if clause.has(size)}
        if kind == "vague":
            self.doubts.add(Doubt.NO_NUMBER)
        if clause.has("collected"):
            self.doubts.add(Doubt.SEVERAL_DAYS)
            self.several = True
        self.question = self.question or kind == "question"
        self.asked = self.asked or (kind == "question" and clause.asked)
        self.greeting = self.greeting or kind == "greeting"

    def see_day(self, token: Token) -> None:
        """A day that holds for what follows."""
        self.day = token.day
        self.see_date_doubts(token)

    def see_date_doubts(self, token: Token) -> None:
        """What is doubtful about a day."""
        self.day_named = self.day_named or not token.has("today")
        if token.has("far", "clash", "ahead"):
            self.doubts.add(Doubt.WHICH_DAY)
        if token.has("week"):
            self.doubts.add(Doubt.SEVERAL_DAYS)
            self.several = True
            self.last_week = self.last_week or not token.has("thisweek")


def read(text: str, sent_at: datetime) -> Reading:
    """What a message means, sent at a local moment (Asia/Jakarta)."""
    plain = normal(text)
    found = clauses(fold_quantities(fold_dates(tokens(plain), sent_at)))
    amends = amendment(found)
    got = _gather(amends.clauses)
    if len(plain) > MOST_TOKENS and is_too_long(plain):
        got.doubts.add(Doubt.UNCLEAR)
    if not plain.strip("[]()!?.,:; "):
        got.greeting = True
    return _put_together(got, amends, sent_at)


# What each clause is


def _gather(found: Sequence[Clause]) -> Gathered:
    got = Gathered()
    promising = False
    item: str | None = None
    before = ""
    for clause in found:
        goes_on = "" if item is None else "material" if before == "material" else "item"
        kind = before = _kind(clause, promising=promising, goes_on=goes_on)
        item = item_named(clause) or item
        promising = promising or kind == "promise"
        got.note(kind, clause)
        if kind == "material":
            got.materials = requested(clause, got.materials, item)
            got.doubts |= {Doubt.ITEM_OR_MASK} if is_doubtful(clause) else set()
        elif kind == "count":
            _add_counts(got, clause)
        elif kind == "question":
            got.about_own = got.about_own or _about_own(clause)
            if clause.has("recorded") and not clause.fresh:
                # "kemarin saya setor 30, sudah dicatat?" tells nothing new.
                got.parts.clear()
        elif kind != "used":
            _carry_day(got, clause)
    return got


def _kind(clause: Clause, *, promising: bool, goes_on: str) -> str:
    """What a clause is: used, material, told, question, count, promise, zero, vague, greeting or nothing."""
    if clause.used:
        return "used"
    if clause.has("paying", "elsewhere", "cash", "phone"):
        return "question" if _asks(clause) else "told"
    if is_request(clause, goes_on=goes_on) and not _asks_about_material(clause):
        return "material"
    if clause.item and in_hand(clause):
        return "told"
    if _asks(clause):
        return "question"
    if any(clause.tokens[at].has("mask", "bundle") for at in clause.quantities):
        return _kind_of_counts(clause, promising=promising)
    return _kind_without_number(clause)


def _asks(clause: Clause) -> bool:
    if clause.has("recorded") and clause.has("already") and clause.has("notyet"):
        return True
    weak = clause.has("perhaps-question") and not clause.quantities and not clause.has("not", "notyet", "none")
    return clause.asked or clause.has("question") or weak or (clause.has("asking") and not clause.quantities)


def _asks_about_material(clause: Clause) -> bool:
    """ "masih ada kain?", "boleh ambil bahan hari apa?": no request yet."""
    which = clause.has("question") or (
        clause.asked and any(one.text in ("apa", "opo", "napa") for one in clause.tokens)
    )
    return not clause.quantities and (which or (clause.has("exists") and _asks(clause)))


def _kind_of_counts(clause: Clause, *, promising: bool) -> str:
    if _promised(clause, promising=promising):
        return "promise"
    parts, _ = parts_of(clause)
    if all(part.role in ("left", "target") for part in parts):
        return "zero" if clause.has("notyet", "not") else "nothing" if clause.has("cut") else "promise"
    if all(part.value == 0 and part.role == "count" for part in parts):
        return "zero"
    return "count"


def _promised(clause: Clause, *, promising: bool) -> bool:
    """Whether the numbers of a clause are still to be made or brought."""
    if clause.has("if"):
        return True
    future = _first(clause, "future")
    if future is not None:
        past = _first(clause, "already")
        return not (past is not None and past < future and clause.has("done", "handed"))
    if clause.has("ongoing") or (clause.has("want", "still") and clause.has("work")):
        return True
    if clause.has("lapor"):
        return False
    return promising and not clause.has("already", "today", "past")


def _first(clause: Clause, tag: str) -> int | None:
    return next((at for at, token in enumerate(clause.tokens) if token.has(tag)), None)


def _kind_without_number(clause: Clause) -> str:
    negative = clause.has("notyet", "not") and clause.has("done", "handed", "work", "exists", "nothing")
    if clause.has("future", "ongoing", "target") or (clause.has("want") and clause.has("work")):
        return "promise"
    if clause.has("minus") and clause.has("more") and clause.has("little", "vague"):
        return "promise"
    if _small_talk(clause):
        return "greeting"
    if negative or clause.has("none", "unwell") or (clause.has("notyet") and len(clause.tokens) < 4):
        return "zero"
    if clause.has("variant") and clause.has("done", "handed"):
        return "nothing"
    vague = clause.has("vague") and not clause.item
    if (clause.has("done", "handed") and (vague or _bare(clause))) or (vague and _small(clause)):
        return "vague"
    return "told" if _means_something_else(clause) else "nothing"


def _small_talk(clause: Clause) -> bool:
    """A greeting, thanks or an acknowledgement, and nothing else."""
    polite = ("greeting", "thanks", "address", "filler", "double")
    thanks = clause.has("thanks") and not clause.item
    more = ("vague", "received", "already", "own", "perhaps-question") if thanks else ()
    return all(token.has(*polite, *more) for token in clause.tokens)


def _bare(clause: Clause) -> bool:
    """ "sudah jadi bu", "setor": a report without its number."""
    tags = (
        "done",
        "handed",
        "already",
        "address",
        "filler",
        "own",
        "greeting",
        "thanks",
        "date",
        "lapor",
        "pieces",
    )
    return all(token.has(*tags) for token in clause.tokens)


def _small(clause: Clause) -> bool:
    return all(token.tags for token in clause.tokens)


def _means_something_else(clause: Clause) -> bool:
    return sum(not token.tags for token in clause.tokens) > 1


def _about_own(clause: Clause) -> bool:
    """Whether a question is about her own counts."""
    return clause.has("own", "owned", "mine", "recorded") and not clause.has("paying", "future")


def _carry_day(got: Gathered, clause: Clause) -> None:
    for token in clause.tokens:
        if token.day is not None and not token.has("future"):
            got.see_day(token)


def _add_counts(got: Gathered, clause: Clause) -> None:
    """The numbers of a clause, each with its day."""
    parts, doubts = parts_of(clause)
    got.doubts |= doubts
    places = [at for at in clause.quantities if clause.tokens[at].has("mask", "bundle")]
    dates = [at for at, token in enumerate(clause.tokens) if token.day is not None]
    behind = bool(dates) and dates[0] > places[0] and dates[-1] > places[-1]
    for at in dates:
        got.see_date_doubts(clause.tokens[at])
    for number, part in enumerate(parts):
        place = places[min(number, len(places) - 1)]
        beside = [at for at in dates if (at > place) == behind]
        chosen = (beside[0] if behind else beside[-1]) if beside else None
        if len(parts) == 1 and len({clause.tokens[at].day for at in dates}) > 1:
            got.doubts.add(Doubt.SEVERAL_DAYS)
        part.day = clause.tokens[chosen].day if chosen is not None else got.day
        part.bracket = clause.bracket
        part.bare = all(token.has("q", "filler", "address") for token in clause.tokens)
        part.mine = clause.has("own", "mine")
        part.named = _names_somebody(clause)
        part.others = clause.has("owned") and not clause.has("own") and not clause.has("mine")
        got.parts.append(part)
    if dates and not behind:
        got.day = clause.tokens[dates[-1]].day
    if clause.has("days") or (clause.has("from") and clause.has("weekday")):
        got.doubts.add(Doubt.SEVERAL_DAYS)
        got.several = True
    counted = [part for part in parts if part.role == "count"]
    if clause.has("more") and len(counted) == 1 and not clause.has("plus", "done", "handed", "already"):
        got.doubts.add(Doubt.MORE)


def _names_somebody(clause: Clause) -> bool:
    """ "mbak Sri 20": a person's name and a number, and no more."""
    shape = [token for token in clause.tokens if not token.has("filler", "owned")]
    return len(shape) == 3 and shape[0].has("address") and not shape[1].tags and shape[2].has("q")


# What they mean together


def _put_together(got: Gathered, amends: Amendment, sent_at: datetime) -> Reading:
    parts = _own_parts(got)
    parts = _without_brackets(got, parts)
    parts = _without_totals(got, parts)
    _take_subsets(parts)
    reports = _reports(got, parts, amends, sent_at)
    doubts = _doubts(got, parts, reports, amends, sent_at)
    intent = _intent(got, reports, doubts, amends)
    if intent not in (Intent.REPORT, Intent.CORRECTION, Intent.MIXED):
        reports = ()
        doubts &= {Doubt.ITEM_OR_MASK}
    ordered = tuple(doubt for doubt in Doubt if doubt in doubts)
    return Reading(
        intent,
        reports if Doubt.CONTAINER not in doubts and Doubt.NOT_WHOLE not in doubts else (),
        tuple(got.materials),
        ordered,
        amends.was,
        amends.corrects,
        got.question,
        got.about_own,
        tuple(got.others),
    )


def _own_parts(got: Gathered) -> list[Part]:
    """Her own parts, where some belong to another tailor."""
    if any(part.named for part in got.parts) and any(part.mine for part in got.parts):
        for part in got.parts:
            part.others = part.others or (part.named and not part.mine)
    if not any(part.others for part in got.parts):
        return got.parts
    got.doubts.add(Doubt.OTHERS_TOO)
    return [part for part in got.parts if not part.others] or got.parts


def _without_brackets(got: Gathered, parts: list[Part]) -> list[Part]:
    """Brackets break down the number before them: with sizes they replace it, else they add nothing."""
    kept: list[Part] = []
    inside: list[Part] = []
    for part in parts:
        (inside if part.bracket and part.role == "count" else kept).append(part)
    base = next((part for part in reversed(kept) if part.role == "count"), None)
    if not inside or base is None:
        return parts
    if any(part.size for part in inside) and base.size is None:
        for part in inside:
            part.subset = True
        return [*kept, *inside]
    if sum(part.value for part in inside) not in {part.value for part in kept}:
        got.doubts.add(Doubt.TOTAL_DIFFERS)
    return kept


def _without_totals(got: Gathered, parts: list[Part]) -> list[Part]:
    """A stated total that agrees isn't counted again; one that differs is a doubt, and the parts are the reading."""
    counts = [part for part in parts if part.role == "count"]
    _fill_rest(counts)
    stated = [part for part in counts if part.total and not part.rest] if len(counts) > 1 else []
    if not stated and len(counts) > 1 and _broken_down(counts):
        stated = counts[:1]
    if not stated and len(counts) > 2 and counts[-1].value == sum(part.value for part in counts[:-1]):
        stated = counts[-1:]
    for total in stated:
        others = [part for part in counts if part is not total]
        same_day = [part for part in others if part.day == total.day] or others
        if total.size is not None and any(part.size is None for part in others):
            continue
        if total.value != sum(part.value for part in same_day):
            got.doubts.add(Doubt.TOTAL_DIFFERS)
        parts = [part for part in parts if part is not total]
    return parts


def _broken_down(counts: list[Part]) -> bool:
    """ "45 biji, 20 dewasa 25 anak": the sizes say again what the first number said."""
    first, *others = counts
    return first.size is None and all(one.size for one in others) and first.value == sum(one.value for one in others)


def _fill_rest(counts: list[Part]) -> None:
    """ "total 24, 9 anak sisanya dewasa": the rest is what is left of the first number."""
    for rest in [part for part in counts if part.rest]:
        base = next((part for part in counts if part.size is None and not part.rest), None)
        if base is not None:
            rest.value = base.value - sum(part.value for part in counts if part not in (base, rest))
            base.total = True


def _take_subsets(parts: list[Part]) -> None:
    """ "30 bu, yang 12 anak": the twelve are among the thirty."""
    for at, part in enumerate(parts):
        if part.subset and part.size and part.role == "count":
            base = next(
                (one for one in parts[:at] if one.role == "count" and one.size is None and one.value >= part.value),
                None,
            )
            if base is not None:
                base.value -= part.value


def _reports(got: Gathered, parts: list[Part], amends: Amendment, sent_at: datetime) -> tuple[Report, ...]:
    today = sent_at.date()
    if sent_at.hour < SMALL_HOURS and not got.day_named:
        today -= timedelta(days=1)
    cells: dict[tuple[date, str | None], list[Fraction]] = {}
    named = next(iter(got.sizes_named)) if len(got.sizes_named) == 1 and amends.corrects else None
    last: tuple[date, str | None] = (today, None)
    whole, base = _whole(parts), {part.role for part in parts}
    # "dewasa 20 cacat 1, anak 15 aman": what is good of another size is another count.
    sized = {part.size for part in parts if part.role in ("count", "defect")} if whole else {*SIZES}
    for part in parts:
        size = part.size or (named if part.role == "count" else None)
        day = today if got.several and not got.last_week else part.day or today
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
            cell[1] += whole - part.value if whole and "defect" not in base else 0
        elif part.role == "defect":
            cell[1] += part.value
            cell[0] += 0 if whole else part.value if "good" in base else 0
    return tuple(
        Report(int(pieces), int(defects), size, day)
        for (day, size), (pieces, defects) in cells.items()
        if pieces > 0 or defects > 0
    )


def _whole(parts: Sequence[Part]) -> Fraction:
    """What was made altogether, where it is said apart from the good and the bad ones."""
    return sum((part.value for part in parts if part.role == "count"), Fraction(0))


def _doubts(
    got: Gathered, parts: list[Part], reports: Sequence[Report], amends: Amendment, sent_at: datetime
) -> set[Doubt]:
    doubts = set(got.doubts)
    roles = [part.role for part in parts]
    counts = [part for part in parts if part.role == "count"]
    if "defect" in roles and not {"count", "good", "of"} & set(roles):
        doubts.add(Doubt.DEFECTS_ONLY)
    if "left" in roles and "of" in roles:
        doubts.add(Doubt.UNCLEAR)
    if "mend" in roles and "of" not in roles:
        doubts.add(Doubt.STILL_IN_WORK)
    if sum(part.bare for part in counts) > 1:
        doubts.add(Doubt.TWO_NUMBERS)
    days = {report.date for report in reports}
    if any(sum(one.pieces for one in reports if one.date == day) > MOST_A_DAY for day in days):
        doubts.add(Doubt.VERY_MANY)
    if any(report.defects > report.pieces > 0 for report in reports):
        doubts.add(Doubt.UNCLEAR)
    if reports and sent_at.hour < SMALL_HOURS and not got.day_named:
        doubts.add(Doubt.WHICH_DAY)
    if amends.corrects and not reports and not got.materials:
        doubts.add(Doubt.NO_NEW_VALUE)
    for part in parts:
        if part.token is not None and part.token.has("range"):
            got.others.append(int(part.token.text))
    return doubts


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

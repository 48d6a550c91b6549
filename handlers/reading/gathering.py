"""What each clause of a message is, and what it holds."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from itertools import pairwise

from handlers.reading.clauses import Clause
from handlers.reading.counts import ABLE, GOT, Part, is_size, parts_of, rest_size
from handlers.reading.lexicon import COLOURS, ITEMS, SIZES
from handlers.reading.materials import doubts_of, in_hand, is_request, item_named, requested
from handlers.reading.model import Doubt, Material
from handlers.reading.tokens import Token


@dataclass(slots=True)
class Gathered:
    """What the clauses hold, before it is put together."""

    parts: list[Part] = field(default_factory=list)
    materials: list[Material] = field(default_factory=list)
    doubts: set[Doubt] = field(default_factory=set)
    material_doubts: set[Doubt] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    sizes_named: set[str] = field(default_factory=set)
    colours: set[str] = field(default_factory=set)
    day: date | None = None
    day_named: bool = False
    several: bool = False
    each: bool = False
    size_for_all: bool = False
    last_week: bool = False
    question: bool = False
    asked: bool = False
    about_own: bool = False
    greeting: bool = False

    def note(self, kind: str, clause: Clause) -> None:
        """Another clause of this kind."""
        self.kinds.add(kind)
        if kind == "count" and (size := _size_of_all(clause)):
            self.sizes_named.add(size)
            self.size_for_all = True
        if not clause.quantities:
            places = range(len(clause.tokens))
            self.sizes_named |= {size for size in SIZES if any(is_size(clause, at, size) for at in places)}
            self.size_for_all = self.size_for_all or clause.has("total")
        self.each = self.each or clause.has("each")
        self.colours |= {colour for colour in COLOURS if clause.has(colour)}
        if clause.has("defect") and clause.has("vague") and not clause.quantities:
            self.doubts.add(Doubt.UNCLEAR)
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


def _size_of_all(clause: Clause) -> str | None:
    """ "semuanya ukuran dewasa", "dewasa semua": a size for every number of the message."""
    for at, token in enumerate(clause.tokens):
        beside = clause.tokens[max(0, at - 2) : at] + clause.tokens[at + 1 : at + 2]
        size = next((size for size in SIZES if token.has(size)), None)
        if size and any(one.has("total") for one in beside) and not any(one.has("number") for one in beside):
            return size
    return None


def gather(found: Sequence[Clause], *, corrects: bool = False) -> Gathered:
    """What the clauses hold; `corrects`: they amend an earlier message."""
    got, seen = Gathered(), Seen()
    for clause in found:
        kind = _kind_in_place(clause, seen, corrects=corrects)
        item = item_named(clause) or seen.item
        got.note(kind, clause)
        if kind == "material":
            got.materials = requested(clause, got.materials, item)
            got.material_doubts |= doubts_of(clause)
        elif kind == "count":
            _add_counts(got, clause)
        elif got.parts and not clause.quantities and (size := rest_size(clause)):
            got.parts.append(Part("count", Fraction(0), size, rest=True))
        elif kind == "question":
            got.about_own = got.about_own or _about_own(clause)
            if clause.has("recorded") and not clause.fresh:
                # "kemarin saya setor 30, sudah dicatat?" tells nothing new.
                got.parts.clear()
        elif kind not in ("used", "content"):
            _carry_day(got, clause)
        if kind != "content":
            seen = _seen_after(clause, kind, item, seen)
    return got


@dataclass(frozen=True, slots=True)
class Seen:
    """What the clauses before leave for the next: the kind of the last, the material named, what else goes on."""

    kind: str = ""
    item: str | None = None
    short: bool = False
    elsewhere: bool = False
    wants: bool = False
    promising: bool = False


def _kind_in_place(clause: Clause, seen: Seen, *, corrects: bool) -> str:
    """What a clause is, after those before it."""
    if clause.bracket and seen.kind == "material" and not clause.item:
        # "1 box (isi 12)"
        return "content"
    firm = clause.item or clause.has("done", "handed", "date", "pieces")
    if seen.elsewhere and clause.quantities and not firm:
        return "told"
    goes_on = "" if seen.item is None else "material" if seen.kind == "material" else "item"
    if seen.wants and clause.quantities and all(token.has("q", "filler", "address", "only") for token in clause.tokens):
        return "material"
    kind = _kind(clause, promising=seen.promising, goes_on="short" if seen.short else goes_on)
    if corrects and clause.item and (kind in ("told", "nothing", "zero") or (kind == "count" and _becomes(clause))):
        return "material" if clause.quantities or clause.has(*COLOURS) else kind
    return "promise" if kind == "vague" and seen.promising else kind


def _seen_after(clause: Clause, kind: str, item: str | None, seen: Seen) -> Seen:
    return Seen(
        kind,
        item,
        clause.has("short", "request") and not clause.item and not clause.quantities,
        clause.has("elsewhere") or (kind == "told" and clause.has("cutting")),
        kind == "material" and clause.item and clause.has("request") and not clause.quantities,
        seen.promising or (kind == "promise" and not _hoped(clause)) or (kind == "told" and clause.has("future")),
    )


def _becomes(clause: Clause) -> bool:
    """ "benangnya jadi 4": how much of a material it shall be."""
    first = next(at for at, token in enumerate(clause.tokens) if token.has(*ITEMS))
    return clause.tokens[clause.quantities[0] - 1].text in ("jadi", "jd", "dadi") and first < clause.quantities[0]


def _hoped(clause: Clause) -> bool:
    """ "target 40": says nothing of what follows."""
    return clause.has("target") and not clause.has("future")


def _kind(clause: Clause, *, promising: bool, goes_on: str) -> str:
    """What a clause is: used, material, told, question, count, promise, zero, vague, greeting or nothing."""
    if clause.used:
        return "used"
    if clause.has("paying", "elsewhere", "cash", "phone") and not (clause.item and clause.has("request", "short")):
        return "question" if _asks(clause) else "told"
    if is_request(clause, goes_on=goes_on) and not _asks_about_material(clause):
        return "material"
    if (clause.item and in_hand(clause)) or (clause.has("cutting") and not clause.has("done")):
        return "told"
    if _asks(clause) and not _only_wonders(clause):
        return "question"
    if any(clause.tokens[at].has("mask", "bundle") for at in clause.quantities):
        return _kind_of_counts(clause, promising=promising)
    return _kind_without_number(clause)


def _asks(clause: Clause) -> bool:
    if clause.has("recorded") and clause.has("already") and clause.has("notyet"):
        return True
    if clause.asked and any(token.has("either") for token in clause.tokens) and not clause.has("done"):
        return True
    said = [token for token in clause.tokens if not token.has("address", "filler", "thanks")]
    # "yang rejek tetap dibayar ndak bu"
    if len(said) > 2 and said[-1].has("not", "notyet") and clause.has("paying", "recorded", "exists"):
        return True
    weak = (
        _wonders(clause)
        and not clause.quantities
        and not clause.has("future")
        and not clause.has("not", "notyet", "none")
    )
    return clause.asked or clause.has("question") or weak or (clause.has("asking") and not clause.quantities)


def _wonders(clause: Clause) -> bool:
    """ "bisa …", "apa …" at the head of a clause; "baru bisa kabar" tells."""
    tokens = clause.tokens
    places = [at for at, token in enumerate(tokens) if token.has("perhaps-question")]
    return any(not at or not tokens[at - 1].has("only", "already", "still", "not", "notyet") for at in places)


def _only_wonders(clause: Clause) -> bool:
    """ "setor 25 ya?", "25?": a count said with doubt, asking for nothing else."""
    other = ("question", "perhaps-question", "asking", "recorded", "target", "span", "paying", "request", "future")
    counted = any(clause.tokens[at].has("mask") and not clause.tokens[at].has("either") for at in clause.quantities)
    return clause.asked and counted and not clause.item and not clause.has(*other)


def _asks_about_material(clause: Clause) -> bool:
    """ "masih ada kain?", "boleh ambil bahan hari apa?": no request yet."""
    which = clause.has("question") or (
        clause.asked and any(one.text in ("apa", "opo", "napa") for one in clause.tokens)
    )
    counted = any(clause.tokens[at].has("measure", "counted", "packed") for at in clause.quantities)
    if clause.asked and clause.has("already") and clause.has("notyet"):
        return True
    if clause.has("exists") and clause.tokens[-1].has("not", "address") and _asks(clause):
        return True
    how_much = clause.asked and clause.has("question") and not counted
    return how_much or (not clause.quantities and (which or (clause.has("exists") and _asks(clause))))


def _kind_of_counts(clause: Clause, *, promising: bool) -> str:
    if _promised(clause, promising=promising):
        return "promise"
    ill = clause.has("none", "machine") or not clause.has("defect")
    if ill and clause.has("unwell", "none") and not clause.has("done", "handed", "count", "pieces", "counted", "only"):
        return "zero"
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
    if future is not None and clause.tokens[future].text in WAITING and clause.has("done"):
        future = None
    if future is not None:
        past = _first(clause, "already")
        told = past is not None and past < future and clause.has("done", "handed")
        return not (told or _brought_later(clause, future))
    able = any(token.text in ABLE for token in clause.tokens)
    working = clause.has("want", "still") and clause.has("work") and not clause.has("done") and not able
    working = working or (clause.has("work") and not clause.has("done") and any(t.text in FIRST for t in clause.tokens))
    if clause.has("ongoing") or working or _at_work(clause):
        return True
    if clause.has("approx") and clause.has("weekday") and any(token.text == "baru" for token in clause.tokens):
        # "mungkin Kamis baru kelar"
        return True
    if clause.has("lapor"):
        return False
    got = any(token.text in GOT for token in clause.tokens) and not clause.has("approx")
    only = any(token.has("only") and token.text != "baru" for token in clause.tokens)
    return promising and not clause.has("already", "today", "past") and not got and not only


WAITING = ("tunggu", "nunggu", "ngenteni", "ngrantos")
FIRST = ("sik", "disik", "dhisik", "dulu", "dlu", "riyin", "rumiyin")


def _brought_later(clause: Clause, future: int) -> bool:
    """ "jadi 13 besok diambil kurir": finished now, brought later."""
    done = _first(clause, "done")
    made = done is not None and done < future and any(at < future for at in clause.quantities)
    return made and any(token.has("handed", "fetch") for token in clause.tokens[future:])


def _at_work(clause: Clause) -> bool:
    """ "lagi jahit yang 18", "sedang dikerjakan"."""
    pairs = pairwise(clause.tokens)
    return any((one.has("more") or one.text in ("sedang", "sdg")) and two.has("work") for one, two in pairs)


def _first(clause: Clause, tag: str) -> int | None:
    return next((at for at, token in enumerate(clause.tokens) if token.has(tag)), None)


def _kind_without_number(clause: Clause) -> str:
    negative = clause.has("notyet", "not") and clause.has("done", "handed", "work", "exists", "nothing")
    if (
        clause.has("future")
        and any(not token.tags for token in clause.tokens)
        and not clause.has("done", "handed", "work", "lapor")
    ):
        return "told"
    unfinished = clause.has("want", "still") and clause.has("work") and not clause.has("done", "notyet", "not", "kin")
    if clause.has("future", "ongoing", "target") or unfinished:
        return "promise"
    if clause.has("minus") and clause.has("more") and clause.has("little", "vague"):
        return "promise"
    if _small_talk(clause):
        return "greeting"
    if negative or clause.has("none", "unwell") or (clause.has("notyet") and len(clause.tokens) < 4):
        return "zero"
    if clause.has("variant") and clause.has("done", "handed"):
        return "nothing"
    if clause.has("left") and clause.has("work"):
        return "promise"
    vague = clause.has("vague") and not clause.item and not clause.has("still", "rest", "isnot")
    if (clause.has("done", "handed") and (vague or _bare(clause))) or (vague and _small(clause)):
        return "vague"
    return "told" if _means_something_else(clause) else "nothing"


def _small_talk(clause: Clause) -> bool:
    """A greeting, thanks or an acknowledgement, and nothing else."""
    polite = ("greeting", "thanks", "address", "filler", "double")
    thanks = clause.has("thanks") and not clause.item
    more = ("vague", "received", "already", "own", "perhaps-question") if thanks else ()
    if clause.tokens[0].has("greeting", "thanks") and not clause.quantities:
        more = (*more, "total", "own", "request", "sorry", "")
    names = {at + 1 for at, token in enumerate(clause.tokens) if token.has("address")}
    return all(
        token.has(*polite, *more) or (not token.tags and (at in names or "" in more))
        for at, token in enumerate(clause.tokens)
    )


BARE = (
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
    "more",
)


def _bare(clause: Clause) -> bool:
    """ "sudah jadi bu", "setor": a report without its number."""
    return all(token.has(*BARE) for token in clause.tokens)


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
        part.bare = all(token.has("q", "filler", "address") and not token.has("product") for token in clause.tokens)
        part.among = any(token.text.startswith("antara") for token in clause.tokens)
        part.mine = clause.has("own", "mine")
        part.named = _names_somebody(clause)
        part.others = clause.has("owned") and not clause.has("own", "mine", "defect", "mend", "good")
        got.parts.append(part)
    _on_each_day(got, clause, dates)
    if dates and not behind:
        got.day = clause.tokens[dates[-1]].day
    _note_doubts(got, clause, parts, places)


def _on_each_day(got: Gathered, clause: Clause, dates: Sequence[int]) -> None:
    """ "Kamis sama Jumat masing2 15"."""
    days = list(dict.fromkeys(clause.tokens[at].day for at in dates))
    if clause.has("each") and len(days) > 1 and len(clause.quantities) == 1:
        got.doubts.discard(Doubt.SEVERAL_DAYS)
        got.parts[-1:] = [replace(got.parts[-1], day=day) for day in days]


def _note_doubts(got: Gathered, clause: Clause, parts: list[Part], places: Sequence[int]) -> None:
    """What is doubtful about the counts of a clause."""
    if clause.has("days") or (clause.has("from") and clause.has("weekday")):
        got.doubts.add(Doubt.SEVERAL_DAYS)
        got.several = True
    people = sum(token.has("owned") for token in clause.tokens)
    if people > 1 and len(parts) > 1:
        got.doubts.add(Doubt.OTHERS_TOO)
        parts = parts[:1]
    minus = any(at and clause.tokens[at - 1].has("dash") and not clause.has("date") for at in places)
    if clause.asked or minus:
        got.doubts.add(Doubt.UNCLEAR)
    if _unknown(clause) > (3 if _made_of(clause) else 1 if clause.has(*FIRM) else 0):
        got.doubts.add(Doubt.UNCLEAR)
    counted = [part for part in parts if part.role == "count"]
    if clause.has("more") and len(counted) == 1 and not clause.has("plus", "done", "handed", "already"):
        got.doubts.add(Doubt.MORE)


# What follows these is a place or a person.
PLACING = ("di", "ke", "nang", "ning", "ndek", "teng", "dhateng", "dateng", "lewat", "lwt", "liwat", "kagem", "kepada")
# Words that make a number a report; without one, or with many words not understood, it may be something else.
FIRM = (
    *("done", "handed", "lapor", "counted", "packed", "product", "pieces", "dewasa", "anak", "defect", "good"),
    *("correct", "date", "mend", "already", "only", "variant"),
)


def _made_of(clause: Clause) -> bool:
    """ "dapat 27", "27 jadi": a number right beside a word for making or bringing."""
    pairs = pairwise([token for token in clause.tokens if not token.has("only", "filler")])
    return any((a.has("done", "handed") and b.has("q")) or (a.has("q") and b.has("done")) for a, b in pairs)


def _unknown(clause: Clause) -> int:
    """How many words mean nothing to us; a name after "bu" or "mbak" is none of them."""
    named = {at + 1 for at, token in enumerate(clause.tokens) if token.has("address") or token.text in PLACING}
    return sum(not token.tags and at not in named for at, token in enumerate(clause.tokens))


def _names_somebody(clause: Clause) -> bool:
    """ "mbak Sri 20": a person's name and a number, and no more."""
    shape = [token for token in clause.tokens if not token.has("filler", "owned")]
    return len(shape) == 3 and shape[0].has("address") and not shape[1].tags and shape[2].has("q")

"""What each clause of a message is, and what it holds."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from handlers.reading.both_sew import both_sew, is_a_neighbours
from handlers.reading.clause_asks import is_about_own
from handlers.reading.clauses import Clause
from handlers.reading.counted import Part
from handlers.reading.counts import is_brought_later, parts_of, rest_of
from handlers.reading.counts_else import is_fetched, is_not_understood, leaves_unexplained
from handlers.reading.day_words import MONTH_WORDS, TODAY_WORDS
from handlers.reading.gathered import Gathered, Seen
from handlers.reading.kinds import are_sacks_of_else, kind_of
from handlers.reading.lexicon import SIZES
from handlers.reading.materials import doubts_of, is_enough, item_named, requested
from handlers.reading.model import Doubt
from handlers.reading.tokens import Token


def gather(found: Sequence[Clause], *, corrects: bool = False) -> Gathered:
    """What the clauses hold; `corrects`: they amend an earlier message."""
    got, seen = Gathered(), Seen()
    for clause in found:
        kind = _kind_in_place(clause, seen, corrects=corrects)
        item = item_named(clause) or seen.item
        if got.materials and is_enough(clause):
            kind = "told"
            got.materials.pop()
            got.kinds -= set() if got.materials else {"material"}
        got.note(kind, clause)
        if kind == "material":
            got.materials = requested(clause, got.materials, item)
            got.material_doubts |= doubts_of(clause)
        elif kind == "count":
            # "kalau bisa, sore saya selesaikan 6"
            got.doubts |= {Doubt.STILL_IN_WORK} if seen.provided else set()
            _add_counts(got, clause, corrects=corrects)
            if got.sums_asked and not clause.has("done", "handed", "pieces", "date"):
                # "totalku berapa? saya hitung 84"
                got.doubts.add(Doubt.UNCLEAR)
        elif not _is_of_those_before(got, clause, seen):
            _add_words(got, clause, kind)
            got.doubts |= {Doubt.UNCLEAR} if leaves_unexplained(clause, kind) else set()
        if kind != "content":
            seen = _seen_after(clause, kind, item, seen)
    return got


def _is_of_those_before(got: Gathered, clause: Clause, seen: Seen) -> bool:
    """Whether a clause only says of the counts before on which day they were, or of which size the rest is."""
    if got.parts and got.parts[-1].day is None and _is_a_day(clause):
        # "17. besok saya kontrol dokter. tanggal 8.": the day of what was told in between
        if seen.kind not in ("told", "promise"):
            _date_back(got, clause)
        return True
    rest = rest_of(clause) if got.parts else None
    if rest is not None:
        got.parts.append(rest)
    return rest is not None


def _add_words(got: Gathered, clause: Clause, kind: str) -> None:
    """What a clause without counts says for the others."""
    if kind == "question":
        got.about_own = got.about_own or is_about_own(clause)
        arrived = clause.asked and clause.has("already") and clause.has("received")
        if (clause.has("recorded") or arrived) and not clause.fresh:
            # "kemarin saya setor 30, sudah dicatat?" tells nothing new.
            got.parts.clear()
    elif kind not in ("used", "content"):
        told = got.parts and not (got.parts[-1].finished or got.parts[-1].handed)
        told = told and not any(part.role == "of" for part in got.parts)
        # "14, sing 3 durung tak karet": some of those, whatever is said of all
        told = bool(told or (clause.item and clause.has("notyet")) or _lack_something(clause))
        unfinished = kind == "promise" or (kind == "zero" and told)
        if unfinished and got.parts and _of_those(clause) and not _further(clause):
            got.doubts.add(Doubt.STILL_IN_WORK)
        _carry_day(got, clause)


def _further(clause: Clause) -> bool:
    """ "yg 5 lagi masih dijahit": others than those told; in "yg 5 lagi dijahit" they are being sewn."""
    three = zip(clause.tokens, clause.tokens[1:], clause.tokens[2:], strict=False)
    return any(one.has("q") and two.has("more") and then.has("still", "notyet") for one, two, then in three)


def _kind_in_place(clause: Clause, seen: Seen, *, corrects: bool) -> str:
    """What a clause is, after those before it."""
    if clause.bracket and seen.kind == "material" and not clause.item:
        # "1 box (isi 12)"
        return "content"
    firm = clause.item or clause.has("done", "handed", "date", "pieces", "work")
    if clause.quantities and not firm and (seen.elsewhere or (seen.paying and not clause.fresh)):
        return "told"
    if seen.kind == "count" and clause.quantities and are_sacks_of_else(clause):
        return "told"
    goes_on = "" if seen.item is None else "material" if seen.kind == "material" else "item"
    if seen.wants and clause.quantities and all(token.has("q", "filler", "address", "only") for token in clause.tokens):
        return "material"
    promising = seen.promising or (seen.takes_on and not clause.has("done", "handed", "lapor"))
    kind = kind_of(clause, promising=promising, goes_on="short" if seen.short else goes_on)
    if corrects and clause.item and (kind in ("told", "nothing", "zero") or (kind == "count" and _becomes(clause))):
        return "material" if clause.quantities or clause.has("colour") else kind
    return "promise" if kind == "vague" and seen.promising else kind


def _seen_after(clause: Clause, kind: str, item: str | None, seen: Seen) -> Seen:
    return Seen(
        kind,
        item,
        clause.has("short", "request") and not clause.item and not clause.quantities,
        clause.has("elsewhere") or (kind == "told" and clause.has("cutting", "workload")),
        clause.has("paying"),
        kind == "material" and clause.item and clause.has("request") and not clause.quantities,
        seen.promising or (kind == "promise" and not _hoped(clause)) or (kind == "told" and clause.has("future")),
        clause.has("if") and clause.has("perhaps-question") and not clause.quantities,
        _takes_on(clause),
    )


TAKES_ON = frozenset("bisa bs iso isa isok saged saget sanggup mampu purun gelem kuat".split())  # noqa: SIM905


def _takes_on(clause: Clause) -> bool:
    """ "sanggup bu, tapi 60 dulu": she takes work on, and what follows is how much."""
    rest = [one for one in clause.tokens if one.text not in TAKES_ON]
    return len(rest) < len(clause.tokens) and all(one.has("filler", "address", "own", "thanks") for one in rest)


def _becomes(clause: Clause) -> bool:
    """ "benangnya jadi 4": how much of a material it shall be."""
    first = next(at for at, token in enumerate(clause.tokens) if token.has("item"))
    return clause.tokens[clause.quantities[0] - 1].text in ("jadi", "jd", "dadi") and first < clause.quantities[0]


def _hoped(clause: Clause) -> bool:
    """ "target 40": says nothing of what follows."""
    return clause.has("target") and not clause.has("future")


def _carry_day(got: Gathered, clause: Clause) -> None:
    if clause.has("future", "paying", "cash") or _is_event(clause):
        return
    for token in clause.tokens:
        if token.day is not None:
            got.see_day(token)
    more = [token for token in clause.tokens if not token.has("filler", "address", "date", "own", "already", "which")]
    if got.day and clause.has("past") and not clause.has(*OF_WORK) and len(more) > 1:
        got.day_of_else = True


OF_WORK = ("done", "handed", "work", "lapor", "pieces", "recorded", "item", "wrote")


def _is_event(clause: Clause) -> bool:
    """ "tgl 14 anak saya ujian", "bojoku mulih tanggal 25": a date of something else than work."""
    numbered = any(token.has("numbered") for token in clause.tokens)
    if not numbered or clause.has(*OF_WORK):
        return False
    unknown = sum(not token.tags for token in clause.tokens)
    return clause.has("anak", "kin", "elsewhere", "because", "for") or unknown > 1


def _of_those(clause: Clause) -> bool:
    """ "25, yang 5 tinggal pasang karet", "25, yang belum jadi 5": some of those told just before."""
    pairs = pairwise(clause.tokens)
    some = any(one.has("which") and two.has("q") for one, two in pairs)
    # "sing durung mari 7"
    some = some or (clause.tokens[0].has("which") and clause.has("notyet") and bool(clause.quantities))
    return some and not clause.has("future", "target")


def _lack_something(clause: Clause) -> bool:
    """ "yang 3 belum ada talinya", "sing 5 durung tak obras"."""
    first, *rest = clause.tokens
    return first.has("which") and bool(rest) and rest[0].has("q") and any(token.has("notyet") for token in rest[1:4])


def _is_a_day(clause: Clause) -> bool:
    """ "setor 25 (kemarin)", "setor 25, hasil kemarin ya bu": a day and no more, for what stands before."""
    if not clause.has("date") or clause.has("future") or clause.tokens[-1].has("colon"):
        return False
    return all(token.has("date", "filler", "address", "thanks", *OF_A_DAY) for token in clause.tokens)


OF_A_DAY = (
    "which",
    "from",
    "for",
    "own",
    "owned",
    "mine",
    "workload",
    "done",
    "handed",
    "lapor",
    "pieces",
    *("dash", "correct", "times"),
)


def _date_back(got: Gathered, clause: Clause) -> None:
    """The counts before a clause that is a day, and had none, are of that day."""
    named = next(token for token in clause.tokens if token.day is not None)
    got.see_date_doubts(named)
    if len({token.day for token in clause.tokens if token.day is not None}) > 1:
        got.doubts.add(Doubt.SEVERAL_DAYS)
    for part in reversed(got.parts):
        if part.day is not None:
            break
        part.day, part.dated, part.bare = named.day, part is got.parts[-1], False


def _add_counts(got: Gathered, clause: Clause, *, corrects: bool) -> None:
    """The numbers of a clause, each with its day."""
    parts, doubts = parts_of(clause)
    got.doubts |= doubts
    places = [at for at in clause.quantities if clause.tokens[at].has("mask", "bundle")]
    dates = [at for at, token in enumerate(clause.tokens) if token.day is not None]
    behind = bool(dates) and dates[0] > places[0] and dates[-1] > places[-1]
    if got.day_of_else and not dates:
        # "kemarin ada ibu-ibu komplain. jadi 13": of the day before, or of today?
        got.doubts.add(Doubt.WHICH_DAY)
    for at in dates:
        got.see_date_doubts(clause.tokens[at])
    for number, part in enumerate(parts):
        place = places[min(number, len(places) - 1)]
        beside = [at for at in dates if (at > place) == behind]
        chosen = (beside[0] if behind else beside[-1]) if beside else None
        if behind and chosen and len(places) > 1 and clause.tokens[chosen - 1].has("which"):
            # "15 + 5 yang tadi malam": of which of them?
            got.doubts.add(Doubt.WHICH_DAY)
        if len(parts) == 1 and len({clause.tokens[at].day for at in dates}) > 1:
            got.doubts.add(Doubt.SEVERAL_DAYS)
        part.day = clause.tokens[chosen].day if chosen is not None else got.day
        # "kemarin 20 15": named for the first of them.
        low, high = sorted((place, chosen if chosen is not None else place))
        part.dated = chosen is not None and not any(low < one < high for one in places)
        part.bracket = clause.bracket
        part.bare = all(token.has("q", "filler", "address") and not token.has("product") for token in clause.tokens)
        part.among = part.among or (len(parts) == 1 and clause.has("including"))
        part.mine = clause.has("own", "mine")
        part.named = _names_somebody(clause)
        part.others = (clause.has("owned") and _is_of_others(clause)) or is_a_neighbours(clause)
        got.parts.append(part)
    _on_each_day(got, clause, dates)
    if clause.has("each") and len(parts) == 1 and not parts[0].size and (two := both_sew(clause)):
        # "aku karo ibuku masing2 15"
        parts[0].value *= 2
        got.doubts |= {Doubt.UNCLEAR} if two == "perhaps" else set()
    if dates and not behind:
        got.day = clause.tokens[dates[-1]].day
    _note_doubts(got, clause, parts, places, corrects=corrects)


def _is_of_others(clause: Clause) -> bool:
    """ "punya bu Warti": another's; "garapan" alone is work."""
    hers = clause.has("own", "mine") and not _owned_by(clause, "address")
    if hers or clause.has("defect", "mend", "good"):
        return False
    pairs = zip(clause.tokens, [*clause.tokens[1:], Token("")], strict=True)
    named = any(one.has("owned") and two.text and not two.tags for one, two in pairs)
    return (
        named
        or _owned_by(clause, "address", "kin")
        or any(token.has("owned") and not token.has("workload") for token in clause.tokens)
    )


def _owned_by(clause: Clause, *whom: str) -> bool:
    """ "punya kakak ipar saya": whose it is stands right behind."""
    return any(one.has("owned") and two.has(*whom) for one, two in pairwise(clause.tokens))


def _on_each_day(got: Gathered, clause: Clause, dates: Sequence[int]) -> None:
    """ "Kamis sama Jumat masing2 15"."""
    days = list(dict.fromkeys(clause.tokens[at].day for at in dates))
    if clause.has("each") and len(days) > 1 and len(clause.quantities) == 1:
        got.doubts.discard(Doubt.SEVERAL_DAYS)
        got.parts[-1:] = [replace(got.parts[-1], day=day) for day in days]


def _note_doubts(got: Gathered, clause: Clause, parts: list[Part], places: Sequence[int], *, corrects: bool) -> None:
    """What is doubtful about the counts of a clause."""
    if is_fetched(clause) or (got.people and clause.has("which") and not clause.has("own", "mine")):
        got.doubts.add(Doubt.UNCLEAR)
    on_its_day = bool(parts) and all(part.dated for part in parts)
    month = any(one.text in MONTH_WORDS and two.text in TODAY_WORDS for one, two in pairwise(clause.tokens))
    if (clause.has("days") and not on_its_day) or (clause.has("from") and clause.has("weekday")) or month:
        got.doubts.add(Doubt.SEVERAL_DAYS)
        got.several = True
    people = sum(token.has("owned") for token in clause.tokens)
    if people > 1 and len(parts) > 1:
        got.doubts.add(Doubt.OTHERS_TOO)
        parts = parts[:1]
    minus = any(at and clause.tokens[at - 1].has("dash") and not clause.has("date") for at in places)
    made = clause.has("done", "handed", "cut")
    handed_out = not made and (
        clause.has("workload") or (clause.item and clause.has("pieces") and not clause.has(*SIZES))
    )
    if clause.asked or minus or handed_out or clause.has("paying", "cash", "figures"):
        got.doubts.add(Doubt.UNCLEAR)
    late = clause.has("notyet") and clause.has("past", "weekday") and not clause.has("done")
    tokens = clause.tokens
    if late and any(token.has("notyet") and is_brought_later(tokens, at) for at, token in enumerate(tokens)):
        # "masker kemarin 15 belum saya antar": made yesterday, or only by then
        got.doubts.add(Doubt.WHICH_DAY)
    first = len(got.parts) == len(parts)
    sized = any(part.size for part in got.parts[: len(got.parts) - len(parts)])
    if is_not_understood(clause, first=first, corrects=corrects, sized=sized):
        got.doubts.add(Doubt.UNCLEAR)
    counted = [part for part in parts if part.role == "count"]
    told = clause.has("plus", "done", "handed", "already") or (not first and clause.has("variant"))
    if clause.has("more") and len(counted) == 1 and not told:
        got.doubts.add(Doubt.MORE)


def _names_somebody(clause: Clause) -> bool:
    """ "mbak Sri 20": a person's name and a number, and no more."""
    shape = [token for token in clause.tokens if not token.has("filler", "owned")]
    return len(shape) == 3 and shape[0].has("address") and not shape[1].tags and shape[2].has("q")

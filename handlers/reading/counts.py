"""Report clauses → parts: so many pieces, of a size, on a day, with what is bad among them."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from handlers.reading.clauses import Clause, is_rest
from handlers.reading.counted import Part
from handlers.reading.day_words import NOW
from handlers.reading.lexicon import SIZES, WORDS
from handlers.reading.model import Doubt
from handlers.reading.sizes import set_sizes, set_sizes_of_bad
from handlers.reading.spelling import NOTHING
from handlers.reading.tokens import Token
from storage.values import dataclass

MORE_OR_LESS = ("lebih", "luwih", "punjul", "lebihan", "lbh", "langkung", "kurang", "krg", "kirang", "sampai", "nganti")
ROLES = ("defect", "good", "mend")


def parts_of(clause: Clause) -> tuple[list[Part], set[Doubt]]:
    """The numbers of one clause with their roles and sizes, and what is doubtful about them."""
    if clause.counted is None:
        clause.counted = _parts_of(clause)
    parts, doubts = clause.counted
    return parts, doubts


def _parts_of(clause: Clause) -> tuple[list[Part], set[Doubt]]:
    doubts: set[Doubt] = set()
    places = [at for at in clause.quantities if clause.tokens[at].has("mask", "bundle")]
    if not places:
        return [], doubts
    found = {at: Part("count", clause.tokens[at].value or Fraction(0), token=clause.tokens[at]) for at in places}
    _set_roles(clause, found)
    counts = {at: part for at, part in found.items() if part.role in ("count", "good", "of")}
    said = set_sizes_of_bad(clause, found)
    if not counts and len(found) == 1 and any(a.has("which") and b.has(*SIZES) for a, b in pairwise(clause.tokens)):
        # "reject 5 yang dewasa"
        counts = {at: part for at, part in found.items() if part.role == "defect"}
    set_sizes(clause, counts, doubts, said)
    _note_doubts(clause, counts, doubts)
    return [*found.values(), *(part for at, part in counts.items() if at < 0)], doubts


def _window(clause: Clause, places: Sequence[int], number: int, *, after: bool) -> list[Token]:
    """The tokens between a quantity and its neighbour on one side."""
    at = places[number]
    if after:
        end = places[number + 1] if number + 1 < len(places) else len(clause.tokens)
        return clause.tokens[at + 1 : end]
    return clause.tokens[(places[number - 1] + 1 if number else 0) : at]


@dataclass(frozen=True, slots=True)
class Beside:
    """A number of a clause with the words up to its neighbours, and whether it is the first or the last one."""

    left: list[Token]
    token: Token
    right: list[Token]
    first: bool
    last: bool
    before: frozenset[str]
    behind: frozenset[str]


def _tags_of(found: Sequence[Token]) -> frozenset[str]:
    return NOTHING.union(*(token.tags for token in found))


def _beside(clause: Clause, places: Sequence[int], number: int) -> Beside:
    left = _window(clause, places, number, after=False)
    right = _window(clause, places, number, after=True)
    first, last = number == 0, number + 1 == len(places)
    return Beside(left, clause.tokens[places[number]], right, first, last, _tags_of(left), _tags_of(right))


def _set_roles(clause: Clause, found: dict[int, Part]) -> None:
    """What each count is, and what is said of it."""
    places = list(found)
    windows = [_beside(clause, places, number) for number in range(len(places))]
    # "38 ok 2 reject total 40": the sum at the end has nothing behind it.
    last = windows[-2] if len(windows) > 1 and _is_total(clause, windows[-1]) else windows[-1]
    behind = [not last.behind.isdisjoint(tags) for tags in (ROLES, LABELS)]
    for number, (part, beside) in enumerate(zip(found.values(), windows, strict=True)):
        part.said_rest = beside.first and "rest" in beside.before and not _only_unpacked(beside)
        part.role = _role(clause, beside, said_rest=part.said_rest, behind=behind[0])
        bad = any(one.has("defect") for one in beside.right[:1])
        if part.role == "of" and number and len(beside.left) == 1 and bad:
            # "2 dari 20 cacat"
            found[places[number - 1]].role, part.role = "defect", "count"
        part.total = _is_total(clause, beside)
        _note_verbs(part, beside)
        _note_labels(part, beside, behind=behind[1])


def _role(clause: Clause, beside: Beside, *, said_rest: bool, behind: bool) -> str:
    """Defects, good ones, left-overs and targets among the counts."""
    left, right = beside.left, beside.right
    alone, both = beside.first and beside.last, beside.before | beside.behind
    before = _tags_of(_behind_total(left)) if "total" in beside.before and not beside.first else beside.before
    of_it = any(token.has("from") for token in right[-2:])
    said = before | beside.behind if alone or of_it else beside.behind if behind else before
    role = next((role for role in ROLES if role in said), "count")
    if role == "defect" and not said.isdisjoint(("without", "not", "none")) and _has_none([*left, *right]):
        role = "count"
    if role == "good" and "total" in said and alone:
        # "40 semua bagus"
        role = "count"
    told = said_rest and (role != "count" or not both.isdisjoint((*SIZES, *VARIANTS)))
    near = _tags_of([token for token in left[-3:] if not token.has("only")])
    if left and left[-1].has("total"):
        # "9 hijab sisanya biasa total 20"
        near = NOTHING
    finished = alone and {"done", "already"} <= beside.behind and "notyet" not in both
    left_over = "left" in near and not (finished or told or role == "good" or _only_unpacked(beside))
    if left_over or _lacks(clause, beside, role):
        return "left"
    if "target" in near and not told:
        return "target"
    return "of" if left and left[-1].has("from") else role


def _has_none(beside: Sequence[Token]) -> bool:
    """ "tanpa cacat", "cacat tidak ada"; but "2 jelek tidak saya setor" are bad and kept back."""
    if not any(token.has("without", "none") or (token.has("not") and not token.has("isnot")) for token in beside):
        # "rusaknya 4, bukan 2"
        return False
    bad = next((at for at, token in enumerate(beside) if token.has("defect")), len(beside))
    none = any(token.has("without", "not", "none") for token in beside[:bad])
    behind = beside[bad + 1 : bad + 3]
    kept_back = bool(behind) and behind[0].has("not") and len(behind) > 1 and behind[1].has("own", "handed", "filler")
    return none or not kept_back


def _behind_total(left: Sequence[Token]) -> Sequence[Token]:
    """ "38 ok 2 reject total 40": what stands before the word is of the number before."""
    return left[max(at for at, token in enumerate(left) if token.has("total")) :]


def _lacks(clause: Clause, beside: Beside, role: str) -> bool:
    """Whether a count is what is lacking, only cut, or still in work."""
    left, right = beside.left, beside.right
    cut = "cut" in beside.behind and any(token.has("cut") and not token.has("count") for token in right[:3])
    cut = cut and not clause.has("done")
    if role != "defect" and (cut or any(token.has("minus", "cut") for token in left[-1:])):
        return True
    if _is_work_left(left):
        return True
    unfinished = _unfinished(left) or _unfinished(right if beside.last else _up_to_which(right))
    return _nearly_done(beside) or (unfinished and role != "mend")


def _is_work_left(left: Sequence[Token]) -> bool:
    """ "tinggal masang tali yang 15", "kurang pasang karet 20": what stands behind is of those still in work."""
    pairs = pairwise(left)
    return any(one.has("left", "minus") and two.has("work") for one, two in pairs)


def _sizes_behind(clause: Clause) -> bool:
    """ "8 besar + 12 kecil = 20", but not "dewasa 8 anak = 12"."""
    first = next(at for at, token in enumerate(clause.tokens) if token.has(*SIZES))
    return first > 0 and clause.tokens[first - 1].has("q")


def _is_total(clause: Clause, beside: Beside) -> bool:
    """ "total: 42", "semua 42", "42 semua", "10 + 5 = 15"."""
    near, right = beside.left[-3:], beside.right
    if "total" in beside.before and any(_states_total(near, step) for step in range(len(near))):
        return True
    sized = beside.last and len(beside.left) == 2 and beside.left[0].has(*SIZES) and _sizes_behind(clause)
    if not beside.first and any(token.has("equals") for token in beside.left[: 1 + sized]):
        return True
    # In "20 totalnya 60" it is the number behind it.
    all_of_it = right[:1] and right[0].has("total") and (beside.last or (len(right) > 1 and right[0].text in ALL))
    # "4 plastik, isine 6 kabeh": each of them
    each = beside.token.has("product") and beside.first
    return bool(all_of_it) and not each and not any(token.has(*SIZES) for token in right[1:3])


def _note_verbs(part: Part, beside: Beside) -> None:
    """What was done with the counted: begun, made, finished, brought."""
    left, said = beside.left, beside.before
    part.finished, part.handed, part.only = "done" in said, "handed" in said, "only" in said
    part.begun = "work" in said and not part.finished
    part.by_now = "already" in said and any(token.day is not None and token.text in NOW for token in left)
    part.made = any(token.text in MAKING for token in left)
    part.sums_up = len(left) == 1 and left[0].text in ("jadi", "jd", "dadi", "dados")
    part.becomes = part.sums_up and not beside.first


# What a mask is of, and in what a count differs from another.
VARIANTS = ("variant", "colour")
WHOSE = ("kin", "own", "mine", "owned")
LABELS = (*VARIANTS, *WHOSE, "ordinal", "first", "last", "afterwards")
ADDING = ("plus", "more", "too", "then", "first", "last", "loose")


def _note_labels(part: Part, beside: Beside, *, behind: bool) -> None:
    """What the counted are of, and whether they lie within another count or come on top of it."""
    left, right = beside.left, beside.right
    loose = "loose" in beside.before or any(token.has("loose") for token in right[:2])
    part.subset = any(token.has("which") for token in left[-2:]) and not loose
    part.among = any(token.has("including") for token in left[-3:]) or _is_among(beside.token, right)
    part.theirs = _is_theirs(left)
    part.added = not beside.before.isdisjoint(ADDING) or any(token.has("more", "too", "loose") for token in right[:2])
    part.joined = part.added or "and" in beside.before
    alone = beside.first and beside.last
    said = beside.before | beside.behind if alone else beside.behind if behind else beside.before
    part.whose = not said.isdisjoint(WHOSE)
    if not said.isdisjoint(LABELS):
        side = left + right if alone else right if behind else left
        part.variants = frozenset(token.text for token in side if token.has(*VARIANTS))
        part.labels = frozenset(token.text for token in side if token.has(*LABELS))


def _is_among(number: Token, right: Sequence[Token]) -> bool:
    """ "12 nya anak", "12 bijinya", "anaknya 12", "12 di antaranya anak": of what was said before."""
    split = any(token.text == "nya" for token in right[:2]) or any(token.text in THEIRS for token in right[:1])
    return number.text.endswith("nya") or split or any(token.has("including") for token in right[:2])


# Endings that say of what was told before it is: "19 ne cilik", "dewasane 26".
THEIRS = ("nya", "ny", "ne", "e", "ipun")


def _is_theirs(left: Sequence[Token]) -> bool:
    """ "anaknya 12", "dewasane 26", "alitipun 9"."""
    word = left[-1] if left else Token("")
    anew = any(token.has("oops", "correct") for token in left)
    return word.has(*SIZES) and word.text not in WORDS and word.text.endswith(THEIRS) and not anew


def _states_total(left: Sequence[Token], at: int) -> bool:
    """ "total: 42" states a sum, "sudah jadi semua: 24, 8" begins a list."""
    listed = left[at + 1 : at + 2] and left[at + 1].has("colon") and left[at].text in ALL
    return left[at].has("total") and not listed


# "masih kuat njahit 14" tells what she did.
ABLE = ("bisa", "bs", "iso", "saget", "kuat", "sanggup", "mampu", "kober")
MAKING = ("bikin", "nggawe", "damel", "bikinkan", "buat")
GOT = ("pikantuk", "dapat", "dpt", "dapet", "oleh", "entuk", "angsal", "kepegang", "kecandak")
ALL = ("semua", "smua", "semuanya", "kabeh", "sedaya", "sedoyo", "sedanten", "seluruhnya")


def _unfinished(beside: Sequence[Token]) -> bool:
    """ "10 belum dijahit": not made yet; "11 belum kelapor": made, only not told."""
    at_work = any(token.has("still") for token in beside) and any(token.has("work", "done") for token in beside)
    at_work = at_work and not any(token.text in (*ABLE, *GOT) or token.has("past", "late") for token in beside)
    late = at_work or any(token.has("notyet") and not is_brought_later(beside, at) for at, token in enumerate(beside))
    return late and not any(token.has("recorded", "lapor", "wrote") for token in beside)


def _up_to_which(beside: Sequence[Token]) -> Sequence[Token]:
    """ "jadi 20 yang belum 10": what follows "yang" is said of the next number."""
    return beside[: next((at for at, token in enumerate(beside) if token.has("which")), len(beside))]


def is_brought_later(beside: Sequence[Token], at: int) -> bool:
    """ "belum saya antar", "durung tak terno": made, and only still at home."""
    rest = beside[at + 1 :]
    brought = any(token.has("handed", "fetch") or token.text in PACKED for token in rest)
    return brought and not any(token.has("work", "done", "cut") and not token.has("handed") for token in rest)


def _only_unpacked(beside: Beside) -> bool:
    """ "sisane 4 durung tak bungkus": made as well."""
    right = beside.right
    return any(token.has("notyet") and is_brought_later(right, at) for at, token in enumerate(right))


# Made, and not yet put into a bag.
PACKED = frozenset(
    """bungkus dibungkus bungkusi mbungkus kresek dikresek plastik diplastik plastiki kemas dikemas lipat dilipat
    melipat nglempit setrika disetrika nyetrika packing dipacking ikat diikat iket diiket wadahi diwadahi""".split()  # noqa: SIM905
)


def _nearly_done(beside: Beside) -> bool:
    """Whether a number is of work that lacks little.

    "20 tinggal pasang karet", "25 kurang masang tali", "20 hampir jadi", but not "jadi 20 tinggal diambil".
    """
    left, right = beside.left, beside.right
    # "20 jadi 5 tinggal pasang tali": the twenty are finished.
    made = any(token.has("done", "already") for token in left[-2:]) and (beside.first or len(left) > 1)
    for at, token in enumerate(right[:3]):
        after = next((one for one in right[at + 1 :] if not one.has("filler", "own") or one.has("handed")), Token(""))
        if token.has("left", "minus") and after.text and not (made or after.has("handed", "fetch", "q", *SIZES)):
            return after.has("work", "done", "mend", "item") or not after.tags
        if token.text in NEARLY and after.has("done"):
            return True
    return False


NEARLY = ("hampir", "hmpr", "meh", "sedang", "sdg", "setengah-jadi")


def rest_of(clause: Clause) -> Part | None:
    """The rest of what was counted before, where a clause says no more than "sisanya dewasa", "liyane polos"."""
    pairs = zip(clause.tokens, [*clause.tokens[1:], Token("")], strict=True)
    if clause.quantities or not any(is_rest(one, two) for one, two in pairs):
        return None
    size = next((size for token in clause.tokens for size in SIZES if token.has(size)), None)
    variants = frozenset(token.text for token in clause.tokens if token.has(*VARIANTS))
    return Part("count", Fraction(0), size, rest=True, variants=variants) if size or variants else None


def _note_doubts(clause: Clause, counts: dict[int, Part], doubts: set[Doubt]) -> None:
    for at in counts:
        token = clause.tokens[at] if at >= 0 else Token("")
        if token.has("about") or _roughly(clause, at):
            doubts.add(Doubt.APPROXIMATE)
        if token.has("range"):
            doubts.add(Doubt.RANGE)
        if token.has("letters"):
            doubts.add(Doubt.LETTERS)
        if token.has("bundle"):
            doubts.add(Doubt.CONTAINER)
        if token.has("inferred") or _may_be_no_count(clause, at):
            doubts.add(Doubt.UNCLEAR)
    _note_doubts_between(clause, counts, doubts)


def _note_doubts_between(clause: Clause, counts: dict[int, Part], doubts: set[Doubt]) -> None:
    places = [at for at in counts if at >= 0]
    for first, second in pairwise(places):
        between = clause.tokens[first + 1 : second]
        halves = clause.tokens[first].has("fraction") or clause.tokens[second].has("fraction")
        apart = any(token.has("loose") for token in between) or counts[second].among
        both = clause.tokens[first].has("product") and clause.tokens[second].has("product")
        if any(token.has("isi") for token in between):
            # "4 kempt isi 8": what it is that holds them nobody knows
            doubts.add(Doubt.UNCLEAR)
        if not (halves or apart or both) and all(token.has("filler", "address") for token in between):
            doubts.add(Doubt.TWO_NUMBERS)
        if clause.tokens[second - 1].has("item"):
            # "setor 20 kain 5 karet 10": five of cloth, and no masks.
            doubts.add(Doubt.ITEM_OR_MASK)


def _may_be_no_count(clause: Clause, at: int) -> bool:
    """ "#3", "masih ada 5", "mek iso 11", "belum setor 12": a number of which another sense is as near."""
    managed = managed_no_more(clause) and not clause.has("today", "past", "done", "handed")
    pairs = pairwise(clause.tokens[:at])
    owed = any(one.has("notyet") and two.has("handed") for one, two in pairs) and not clause.has("lapor", "date")
    return managed or owed or (at > 0 and clause.tokens[at - 1].has("hash")) or _is_still_there(clause, at)


def managed_no_more(clause: Clause) -> bool:
    """ "mek iso 11": what she managed today, or what she can take on; but "cuma bisa 11 sehari"."""
    three = zip(clause.tokens, clause.tokens[1:], [*clause.tokens[2:], Token("")], strict=False)
    only = any(
        one.has("only") and (one.text != "baru" or then.has("q")) and two.text in ("bisa", "bs", "iso", "isa", "saget")
        for one, two, then in three
    )
    return only and not clause.has("daily", "week", "capacity", "future", "span")


def _is_still_there(clause: Clause, at: int) -> bool:
    """ "masih ada 5", "sik onok 5", "isih duwe 5": made and not told, or lying there unsewn?"""
    if clause.has("done", "handed"):
        return False
    return any(
        one.has("still", "left") or one.text == "sik" for one, two in pairwise(clause.tokens[:at]) if two.has("exists")
    )


# "nggak nyampe 20": nearly
REACHED = frozenset("nyampe nyampek sampai sampe sampek nganti tekan gaduk genap genep ngantos".split())  # noqa: SIM905


def _roughly(clause: Clause, at: int) -> bool:
    """ "sekitar 40" or "lebih dari 40" before the number, "30 lebih" behind it with nothing to add."""
    before, after = clause.tokens[:at], clause.tokens[at + 1 :]
    short = any(token.text in REACHED for token in before[-1:]) and any(token.has("not") for token in before[-2:-1])
    bound = short or (
        any(token.has("from", "or") for token in before[-1:])
        and any(token.has("plus", "minus", "not", "or") for token in before[-2:])
    )
    nearly = bound or any(token.text in MORE_OR_LESS for token in before[-1:])
    # "30 kurang dikit" is roughly 30, "30 kurang 2" is 28.
    exact = len(after) > 1 and after[0].has("minus") and not after[1].has("little", "vague")
    trailing = [] if exact else after[:1]
    if any(token.has("approx") for token in after[:1]):
        return True
    return nearly or any(token.has("approx") for token in before) or any(t.text in MORE_OR_LESS for t in trailing)

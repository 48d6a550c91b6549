"""Tokens → clauses: the parts of a message that say one thing each."""

from collections.abc import Sequence
from dataclasses import field
from itertools import pairwise
from typing import Any

from handlers.reading.attaching import is_attaching
from handlers.reading.lexicon import SIZES
from handlers.reading.spelling import NOTHING
from handlers.reading.tokens import Token
from storage.values import dataclass


@dataclass(slots=True)
class Clause:
    """A part of a message that says one thing.

    `asked`: it ends in a question mark; `bracket`: it stands in brackets; `fresh`: it begins a sentence;
    `used`: it names material out of which something was made.
    """

    tokens: list[Token] = field(default_factory=list)
    asked: bool = False
    bracket: bool = False
    fresh: bool = False
    used: bool = False

    # What counts.py found in it, which is asked for twice.
    counted: Any = None

    _seen: int = -1
    _tags: frozenset[str] = NOTHING
    _quantities: list[int] = field(default_factory=list)
    _item: bool = False

    def has(self, *tags: str) -> bool:
        """Whether any token carries one of these tags."""
        if self._seen != len(self.tokens):
            self._look()
        return not self._tags.isdisjoint(tags)

    @property
    def quantities(self) -> list[int]:
        """Positions of the quantities."""
        if self._seen != len(self.tokens):
            self._look()
        return self._quantities

    def _look(self) -> None:
        # Asked hundreds of times a message; a clause only grows, so its length tells whether to look again.
        self._tags = NOTHING.union(*(token.tags for token in self.tokens))
        self._quantities = [at for at, token in enumerate(self.tokens) if "q" in token.tags]
        self._item = "item" in self._tags
        self._seen = len(self.tokens)

    @property
    def item(self) -> bool:
        """Whether it names a material."""
        if self._seen != len(self.tokens):
            self._look()
        return self._item


def clauses(found: Sequence[Token]) -> list[Clause]:
    """The clauses of a message, in order."""
    out = [Clause(fresh=True)]
    inside = False
    for at, token in enumerate(found):
        if token.tags.isdisjoint(CUTTING) and token.day is None and token.text not in ("+", *SO):
            # Most words do none of what is looked for below.
            out[-1].tokens.append(token)
            continue
        following = found[at + 1] if at + 1 < len(found) else Token("")
        if token.has("ask"):
            out[-1].asked = True
            out.append(Clause(fresh=True))
        elif token.has("open"):
            more = _holds_more(out[-1], found, at)
            inside = inside or more
            out += [Clause(bracket=True)] if more else []
        elif token.has("close") and not inside:
            continue
        elif is_rest(token, following) and out[-1].quantities:
            out.append(Clause([*_size_of_rest(out[-1], following), token], bracket=inside))
        elif _breaks_down(out[-1], found, at) or _means_so(out[-1], token, following) or _opens_list(out[-1], token):
            out.append(Clause(fresh=True))
        elif _is_off(out[-1], found, at) or _ends_clause(out[-1], token, following):
            inside = inside and not token.has("close")
            out.append(Clause(bracket=inside, fresh=token.has("stop", "then")))
            if token.has("then", "because", "thing", "date", "q", *SIZES) or token.day is not None:
                out[-1].tokens.append(token)
        else:
            out[-1].tokens.append(token)
    whole = _join_lists([clause for clause in out if clause.tokens])
    return [part for clause in whole for part in _split_topics(clause) if part.tokens]


SO = ("jadi", "jd", "dadi")
# Without one of these a word ends no clause and begins none.
CUTTING = frozenset(
    (
        *("ask", "open", "close", "rest", "left", "surplus", "equals", "colon", "date", "thing", "because", "q"),
        *("plus", "and", "arrow", "stop", "comma", "but", "then", *SIZES),
    )
)
# Nobody has more machines.
MOST_THINGS = 5


def is_rest(token: Token, following: Token) -> bool:
    """ "9 dewasa sisanya 15 anak", "16 anak sisa dewasa": what is left is said apart."""
    return token.has("rest") or (token.has("left", "surplus") and following.has(*SIZES, "variant", "colour"))


def _holds_more(clause: Clause, found: Sequence[Token], at: int) -> bool:
    """Whether brackets say something of a number before them, other than its size."""
    return bool(clause.quantities) and not (_is_only_a_size(found, at) or _is_next_size(found, at))


def _is_only_a_size(found: Sequence[Token], at: int) -> bool:
    """ "setor 10 (anak) dan 12 (dewasa)"."""
    return at + 2 < len(found) and found[at + 1].has(*SIZES) and found[at + 2].has("close")


def _is_next_size(found: Sequence[Token], at: int) -> bool:
    """ "dewasa (12) anak (8)": the number of another size, and no part of the one before."""
    closed = at + 2 < len(found) and found[at + 1].has("q") and found[at + 2].has("close")
    # "dewasa (12)": the brackets hold the number itself.
    return closed and at > 1 and found[at - 1].has(*SIZES) and not found[at - 2].has("q")


def _breaks_down(clause: Clause, found: Sequence[Token], at: int) -> bool:
    """ "20 = 8 besar + 12 kecil"."""
    whole = found[at].has("equals") and len(clause.quantities) == 1 and clause.tokens[-1].has("q")
    return (
        whole
        and sum(token.has("q") for token in found[at + 1 :]) > 1
        and not any(token.has("equals") for token in found[at + 1 :])
    )


def _size_of_rest(clause: Clause, following: Token) -> list[Token]:
    """ "dewasa 25 dan anak sisanya": the size before it is the rest's, where none is behind it."""
    led = len(clause.tokens) > 1 and clause.tokens[-1].has(*SIZES) and not clause.tokens[-2].has("q")
    return [clause.tokens.pop()] if led and not following.has(*SIZES, "number", "q") else []


def _opens_list(clause: Clause, token: Token) -> bool:
    """ "40 pcs total: anak 16 …": what follows breaks the number down."""
    return token.has("colon") and bool(clause.quantities) and clause.tokens[-1].has("total")


def _means_so(clause: Clause, token: Token, following: Token) -> bool:
    """ "anak sakit jadi jahitnya malem": so, and not finished."""
    if token.text not in SO or not clause.tokens or not following.text:
        return False
    last = clause.tokens[-1]
    finished = last.has(
        "already", "number", "not", "notyet", "count", "want", "future", "q", "only", "lapor", "still", "approx"
    )
    told = ("number", "one", "address", "filler", "date", "only", "pieces", "q", "done", "total", "each", *SIZES)
    ends = following.has("stop", "comma", "ask", "but", "then", "and", "close", "colon")
    return not (finished or following.has(*told) or ends)


def _join_lists(found: Sequence[Clause]) -> list[Clause]:
    """ "minta kain, karet, benang hitam 2": a list of materials is one clause."""
    out: list[Clause] = []
    for clause in found:
        last = out[-1] if out else Clause()
        listed = all(token.has("item", "colour", "each", "q", "and", "address", "filler") for token in clause.tokens)
        open_ = (
            last.item
            and not last.quantities
            and not last.has("not", "isnot")
            and (not last.has("short") or _short_first(last))
        )
        if open_ and clause.has("item", "colour") and listed:
            last.tokens += clause.tokens
            last.asked = clause.asked
        else:
            out.append(clause)
    return out


def _short_first(clause: Clause) -> bool:
    """ "yang habis: benang, karet": the list comes after the word."""
    first = next(at for at, token in enumerate(clause.tokens) if token.has("short"))
    return not any(token.has("item") for token in clause.tokens[:first])


def _ends_clause(clause: Clause, token: Token, following: Token) -> bool:
    if token.has("stop", "comma", "close", "but", "then"):
        return True
    # "anak + dewasa 30": both
    sizes = following.has(*SIZES) and not clause.quantities
    if clause.has("none", "notyet", "unwell") and not clause.quantities and _is_another(clause, token):
        return True
    if clause.quantities and following.has("notyet", "none") and _is_another(clause, token):
        # "kemarin 15 hari ini belum"
        return True
    if token.has("thing") and clause.quantities and not following.has("q", "number"):
        # "dapat 19 bu sinyal jelek", but "2 mesin rusak"
        last = clause.tokens[-1]
        return not last.has("q") or (last.value or 0) > MOST_THINGS
    if token.has("because") and clause.tokens:
        return True
    if token.has("q") and following.has("already", "done") and len(clause.tokens) > 1:
        # "4 belum 16 sudah"
        return clause.tokens[-1].has("notyet") and clause.tokens[-2].has("q")
    addition = token.text == "+" and not following.has("q") and not sizes
    addition = addition or (token.has("arrow") and not following.has("q"))
    another = token.has("plus", "and") and following.has("owned")
    return addition or another


def _is_off(clause: Clause, found: Sequence[Token], at: int) -> bool:
    """ "dapat 21 bu kemarin sempat libur": the day is of the day off, and not of the count before it."""
    if found[at].day is None:
        return False
    counted = bool(clause.quantities) and clause.has("done", "handed") and not clause.has("date")
    behind = [token for token in found[at + 1 : at + 4] if not token.has("own", "filler", "address")]
    off = next((place for place, token in enumerate(behind) if token.has("none", "unwell")), None)
    return counted and off is not None and not any(one.has("q") for one in behind[:off])


def _is_another(clause: Clause, token: Token) -> bool:
    """ "kemarin libur hari ini 15", "dewasa belum ada anak 10": another day or size than the one that has none."""
    if token.has("date"):
        return clause.has("date")
    return any(token.has(one) and clause.has(other) for one, other in (SIZES, SIZES[::-1]))


def _split_topics(clause: Clause) -> list[Clause]:
    """Cut where a report turns to material ("jadi 20 karet habis") or material to a report."""
    cut = _turn(clause)
    if cut is None:
        return [clause]
    first = Clause(clause.tokens[:cut], False, clause.bracket, clause.fresh)
    second = Clause(clause.tokens[cut:], clause.asked)
    first.used = first.item and second.has("done") and not first.has("request", "short")
    return [first, *_split_topics(second)]


def _turn(clause: Clause) -> int | None:
    if not clause.item or clause.has("paying", "cash") or (clause.has("question") and _asked_whole(clause)):
        return None
    wants = ("request", "short", "left", "little")
    called_off = any(one.has("not") and two.has("done") for one, two in pairwise(clause.tokens))
    # "jadi 20 kain 3 meter": out of so much cloth.
    used_up = clause.has("done", "from", "using", "left")
    counted = False
    material = False
    for at, token in enumerate(clause.tokens):
        rest = clause.tokens[at:]
        counted = counted or (token.has("q") and token.has("mask"))
        counted_material = material and any(one.has("q") for one in clause.tokens[:at])
        material = material or token.has("item")
        named = any(one.has("item") for one in rest)
        lacks = counted and token.has("minus") and clause.has("done") and any(one.has("item") for one in rest[1:2])
        starts = token.has("item") or lacks or (token.has("request") and not token.has("handed", "minus"))
        measured = starts and not used_up and any(one.has("q") and one.has("measure") for one in rest)
        wanted = measured or any(one.has(*wants) for one in rest)
        lacks_it = at > 0 and clause.tokens[at - 1].has("left", "minus") and is_attaching(token)
        if counted and not material_before(clause, at) and starts and named and wanted and not lacks_it:
            return at
        makes = token.has("done") and any(one.has("q") and one.has("mask") for one in rest)
        makes = makes and not (at and clause.tokens[at - 1].has("not")) and not called_off
        brings = token.has("and", "plus") and any(one.has("handed", "done") for one in rest) and counted_material
        if at and brings and any(one.has("q") and one.has("mask") for one in rest):
            return at
        if at and material and makes and not token.has("handed"):
            return at
        told = counted_material or (material and any(one.has("request", "short") for one in clause.tokens[:at]))
        if told and _hands_in(clause.tokens, at):
            return at
    return None


def _asked_whole(clause: Clause) -> bool:
    """ "20 masker butuh kain berapa" asks, with or without its mark."""
    return clause.asked or not clause.has("done", "handed", "already")


def _hands_in(tokens: Sequence[Token], at: int) -> bool:
    """ "minta karet 10 m setor 20": masks, if the count comes right behind."""
    count = next((one for one in tokens[at + 1 :] if not one.has("address", "filler")), None)
    meant = at == 0 or not tokens[at - 1].has("for", "not", "notyet", "future", "want", "request")
    return tokens[at].has("handed") and count is not None and count.has("q") and count.has("mask") and meant


def material_before(clause: Clause, at: int) -> bool:
    """Whether a material is named before this place of a clause."""
    return any(token.has("item") for token in clause.tokens[:at])

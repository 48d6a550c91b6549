"""Work told before what was made of it, "terima 40, jahit 28, sisa 12", and three numbers of which one is a sum."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.clauses import Clause
from handlers.reading.counts import GOT
from handlers.reading.lexicon import SIZES
from handlers.reading.numbers_told import FILLER, JUNK, Told, numbers_told
from handlers.reading.tokens import Token

GIVEN = frozenset(
    """dikasih diberi dikei diparingi dijatah dijatahi diwenehi disetori dikirimi datang teko rawuh diantar dianter
    diterno diantari nerima""".split()  # noqa: SIM905
)
# "sudah diambil kurir 20": brought, and no work received.
TAKEN_AWAY = ("di", "ke", "jemput")
BROUGHT = frozenset("dibawa digawa digowo dibeto dibeta dipunbeta bawa gawa diambil dijupuk dipundhut dijemput".split())  # noqa: SIM905
UNDONE = ("left", "rest", "notyet", "future", "minus", "still")


def without_work(found: list[Clause]) -> list[Clause]:
    """The clauses, where only what was made still is a count, and not the work received or what is left of it."""
    if not any(_may_matter(clause) for clause in found) or _tells_too_little(found):
        return found
    found = _only_made(_without_whole(found))
    told = list(numbers_told(found))
    return _of_three(found, told) if len(told) == 3 else found


def _tells_too_little(found: Sequence[Clause]) -> bool:
    """One number alone is no work and what was made of it."""
    if any(clause.has("workload") for clause in found):
        return False
    return sum(not token.tags.isdisjoint(NUMBERED) for clause in found for token in clause.tokens) <= 1


NUMBERED = frozenset({"q", "junk"})


def _may_matter(clause: Clause) -> bool:
    tags = ("received", "fetch", "workload", "cutting", "from", "owned", "defect", "mend", "future", *UNDONE)
    return clause.has(*tags) or any(token.text in GIVEN for token in clause.tokens)


def _only_made(found: list[Clause]) -> list[Clause]:
    """ "terima 40, jahit 28, sisa 12": the work received, and what of it is still to be made, are no masks."""
    out = [part for clause in found for part in _parted(clause)]
    given = next((c for c, clause in enumerate(out) if _gives_work(clause)), None)
    if given is None:
        return _without_whole(out)
    numbers = list(numbers_told(out))
    whole = next((one for one in numbers if one.c == given), None)
    made = next((one for one in numbers if one is not whole and _is_sewn(one, whole)), None)
    if made is None or (not out[given].has("workload", "cutting") and made.beside & {"more", "plus"}):
        return found
    for one in numbers:
        if one is whole or (one is not made and one.c > given and _is_still_to_do(one, whole, made)):
            out[one.c] = _plain(out[one.c])
    out[given] = _plain(out[given])
    line = out[made.c].tokens
    sewn = [token.tagged("done") if token.has("work") and t < made.t else token for t, token in enumerate(line)]
    sewn = [replace(token, tags=token.tags - {"workload", "cutting"}) for token in sewn]
    out[made.c] = replace(out[made.c], tokens=sewn, _seen=-1)
    return out


def _parted(clause: Clause) -> list[Clause]:
    """ "potongan 40 sudah saya jahit 28", "dari yang 40 itu jadi 11": the work, and what became of it, apart."""
    first = next((t for t, token in enumerate(clause.tokens) if _is_number(token)), None)
    if first is None:
        return [clause]
    head = Clause(clause.tokens[: first + 1])
    behind = Clause(clause.tokens[first + 1 :])
    if not (_gives_work(head, behind) or _gives_work(clause, named=True)):
        return [clause]
    cut = next(
        (t for t in range(first + 1, len(clause.tokens)) if clause.tokens[t].has("already", "which", "done", "work")),
        None,
    )
    if cut is None or not any(_is_number(token) for token in clause.tokens[cut:]):
        return [clause]
    rest = Clause(clause.tokens[cut:], clause.asked, clause.bracket)
    return [Clause(clause.tokens[:cut], False, clause.bracket, clause.fresh), *_at_which(rest)]


def _at_which(clause: Clause) -> list[Clause]:
    """ "yg sudah saya jahit 28 yg belum 12"."""
    cut = next(
        (
            t
            for t in range(1, len(clause.tokens) - 1)
            if clause.tokens[t].has("which", "left") and any(_is_number(token) for token in clause.tokens[:t])
        ),
        None,
    )
    if cut is None or not any(_is_number(token) for token in clause.tokens[cut:]):
        return [clause]
    return [Clause(clause.tokens[:cut], bracket=clause.bracket), Clause(clause.tokens[cut:], clause.asked)]


def _is_number(token: Token) -> bool:
    return (token.has("q") and token.has("mask")) or (token.has("junk") and token.text.isdigit())


def _gives_work(clause: Clause, behind: Clause | None = None, *, named: bool = False) -> bool:
    """Whether a clause tells of work received, or of that it is taken from, and of none made."""
    if not any(_is_number(token) for token in clause.tokens):
        return False
    pairs = list(zip(clause.tokens, [*clause.tokens[1:], Token("")], strict=True))
    # "dapat bagian 30 potong"
    made = any(one.has("done", "handed") and not one.has("owned") and not _is_share(one, two) for one, two in pairs)
    if made and not named:
        return False
    work = clause.has("cutting", "workload") or (behind is not None and _leads_with_work(behind))
    given = _is_given(clause)
    number = next(t for t, token in enumerate(clause.tokens) if _is_number(token))
    lead = [token for token in clause.tokens[:number] if not token.has("filler") or token.has("from")]
    of_it = len(lead) > 1 and lead[-1].has("which") and lead[-2].has("from")
    if named:
        # "yang kemarin diberi 30 potong itu sudah 21 yang jadi"
        before = Clause(clause.tokens[:number])
        return _is_given(before) and before.has("which") and not before.has("done", "already")
    return work or given or of_it or any(_is_share(one, two) for one, two in pairs)


def _is_share(verb: Token, after: Token) -> bool:
    return verb.text in GOT and after.has("owned", "workload", "cutting")


def _is_given(clause: Clause) -> bool:
    """Whether work came: "terima", "ambil", "diberi", but not "sampai jam 4"."""
    came = any(
        token.has("received", "fetch") and not token.has("or") and not token.text.startswith(TAKEN_AWAY)
        for token in clause.tokens
    )
    return came or any(token.text in GIVEN for token in clause.tokens)


def _leads_with_work(clause: Clause) -> bool:
    return any(token.has("cutting", "workload") for token in clause.tokens[:2])


def _is_sewn(one: Told, whole: Told | None) -> bool:
    """Whether a number is what was made of the work."""
    done = bool(one.before & {"done", "work"}) or any(token.has("done") for token in one.right[:3])
    undone = bool(one.beside & {"notyet", "future", "left", "rest"}) or (
        "still" in one.before and "done" not in one.before
    )
    fits = whole is None or (one.token.value or 0) <= (whole.token.value or 0)
    return done and not undone and fits


def _is_still_to_do(one: Told, whole: Told | None, made: Told) -> bool:
    """Whether a number is what is left of the work: said so, and the rest if the whole is known."""
    undone = bool(one.beside & {*UNDONE, "more"}) and not one.beside & {"defect"}
    rest = whole is None or (whole.token.value or 0) - (made.token.value or 0) == one.token.value
    return undone and (rest or bool(one.before & {"left", "notyet"}))


def _plain(clause: Clause) -> Clause:
    """A clause of which no number counts and no word says anything of others."""
    line = [
        Token(token.text, JUNK if _is_number(token) else FILLER)
        if token.has(
            "q", "junk", "received", "workload", "cutting", "fetch", "from", "date", "notyet", "left", "future"
        )
        or not token.has("item", "short", "request")
        else token
        for token in clause.tokens
    ]
    return replace(clause, tokens=line, _seen=-1)


def _without_whole(found: list[Clause]) -> list[Clause]:
    """ "sing dadi 17, garapane isih 13", "yang kelar jadi masker 11, dari yang 40 itu": the work named behind."""
    for c, clause in enumerate(found):
        made = any(one.has("done") for two in found[:c] for one in two.tokens)
        if made and clause.has("workload") and clause.has("still") and not clause.has("done", "handed"):
            found[c] = _plain(clause)
    return found


def _is_brought(one: Told) -> bool:
    beside = (*one.left, *one.right)
    return any(token.has("handed") or token.text in BROUGHT for token in beside) and "good" not in one.beside


# Three numbers, of which the first is the sum of the others


def _of_three(found: list[Clause], told: Sequence[Told]) -> list[Clause]:
    """ "jahit 20, yang 2 miring aku sisihkan, yang layak 18", "jahitan 40, yang beres 33, 7 lagi besok"."""
    whole, *parts = told
    if any(token.has("oops") for clause in found for token in clause.tokens):
        # "19 eh 18, yang satu sobek"
        return found
    if whole.token.value != sum(one.token.value or 0 for one in parts) or whole.beside & {"plus", "past", *SIZES}:
        return found
    if any(one.beside & {*SIZES, "plus", "owned", "kin"} or one.before & {"variant"} for one in parts):
        return found
    bad = next((one for one in parts if one.beside & {"defect", "mend"}), None)
    late = next((one for one in parts if one is not bad and one.beside & {"notyet", "left", "future", "rest"}), None)
    other = next((one for one in parts if one is not (bad or late)), None)
    if other is None or not (
        _is_brought(other) or other.beside & {"done", "handed", "good", "correct", "work", "which"}
    ):
        return found
    kept = [found[whole.c].tokens[: whole.t + 1]]
    able = "perhaps-question" in other.beside and bad is not None and "rest" in bad.beside
    brought = "handed" in other.beside and not able
    if bad is not None and bad is not late and (brought or "mend" in bad.beside):
        # "20, yang 2 miring aku sisihkan, yang layak setor 18": so many come
        day = [token for token in whole.left if token.day is not None]
        kept = [[*day, Token("setor", frozenset({"handed"})), other.token]]
    elif bad is not None and bad is not late:
        kept.append([bad.token, Token("cacat", frozenset({"defect"}))])
    elif late is not None and _is_brought(other) and "done" not in other.before:
        # "jadi 20, 15 sudah diantar, 5 belum": all of them are made
        kept = kept if not whole.beside & {"received", "workload", "cutting"} else []
    elif late is not None and other.beside & {"done", "handed"}:
        kept = [[*other.left, other.token, *other.right]]
    else:
        return found
    if not kept:
        return found
    said = {one.c for one in told}
    first = Clause(kept[0], False, found[whole.c].bracket, found[whole.c].fresh)
    return [
        *found[: min(said)],
        first,
        *(Clause(list(line)) for line in kept[1:]),
        *(clause for c, clause in enumerate(found) if c > min(said) and c not in said),
    ]

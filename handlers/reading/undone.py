"""So many of a whole, but for those not yet made: "dari 30 tinggal 8 yang belum", "selesai semua kecuali 7"."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from handlers.reading.clauses import Clause
from handlers.reading.lexicon import SIZES
from handlers.reading.numbers_told import FILLER, JUNK, Told
from handlers.reading.tokens import Token
from handlers.reading.work_first import GIVEN

EXCEPT = frozenset("kecuali kejaba kajaba kejobo kecualine".split())  # noqa: SIM905
CUT = ("potong", "lembar", "lbr", "ptg")
READY = ("siap", "rampung", "beres", "aman", "tuntas")
LACKING = ("left", "minus")


def but_for_undone(found: list[Clause]) -> list[Clause]:
    """The clauses with the difference as what was made, where a whole and what of it isn't made yet are all numbers."""
    # Most messages hold one number, or none.
    if sum(token.has("q", "junk") for clause in found for token in clause.tokens) != 2:
        return found
    told = _numbers(found)
    if len(told) != 2:
        return found
    whole, undone = told
    if undone.left and undone.left[-1].has("from"):
        # "tinggal 6 lagi dari 4 lusin"
        whole, undone = undone, whole
    sizes = {size for clause in found for size in SIZES if clause.has(size)}
    more = _value(whole) - _value(undone)
    if more <= 0 or whole.token.has("product", "about", "range") or len(sizes) > 1:
        return found
    sure = _is_sure(found, whole, undone)
    if sure is None:
        return found
    tags = (whole.token.tags - {"junk"}) | {"q", "mask", "number", "summed"}
    number = Token(str(more), tags | (set() if sure else {"inferred"}), Fraction(more))
    made = [Token("jadi", frozenset({"done"})), number]
    line = found[whole.c].tokens
    kept = [_plain(token) for t, token in enumerate(line) if (whole.c, t) != (undone.c, undone.t)]
    at = next(t for t, token in enumerate(kept) if token.text == whole.token.text)
    out = list(found)
    out[whole.c] = replace(out[whole.c], tokens=[*kept[:at], *made, *kept[at + 1 :]], _seen=-1)
    first, last = sorted((whole.c, undone.c))
    for c in range(first, min(last + 2, len(out))):
        if c != whole.c and not out[c].item:
            out[c] = replace(out[c], tokens=[_plain(token) for token in out[c].tokens], _seen=-1)
    return out


def _numbers(found: Sequence[Clause]) -> list[Told]:
    """The numbers of a message, with the one that only tells of work: "potongan 30"; none if others count else."""
    out: list[Told] = []
    for c, clause in enumerate(found):
        places = [t for t, token in enumerate(clause.tokens) if _is_number(clause.tokens, t)]
        if any(token.has("q", "junk") and t not in places for t, token in enumerate(clause.tokens)):
            return []
        for number, t in enumerate(places):
            start = places[number - 1] + 1 if number else 0
            end = places[number + 1] if number + 1 < len(places) else len(clause.tokens)
            out.append(Told(c, t, clause.tokens[t], clause.tokens[start:t], clause.tokens[t + 1 : end]))
    return out


def _is_number(tokens: Sequence[Token], at: int) -> bool:
    token, before = tokens[at], tokens[at - 1] if at else Token("")
    after = tokens[at + 1] if at + 1 < len(tokens) else Token("")
    work = token.has("junk") and token.text.isdigit() and (before.has("workload", "cutting") or after.has("cutting"))
    return work or (token.has("q") and token.has("mask") and not token.has("bundle"))


def _is_sure(found: Sequence[Clause], whole: Told, undone: Told) -> bool | None:
    """Whether the second number is what lacks of the first: surely, perhaps (False), or not at all (None)."""
    words = [token for clause in found for token in clause.tokens]
    if any(token.has("oops", "correct", "defect", "mend", "lapor") for token in words):
        return None
    between = [*whole.right, *undone.left]
    if (whole.c, whole.t) > (undone.c, undone.t):
        between = [*undone.right, *whole.left]
    of_it = bool(whole.left) and whole.left[-1].has("from")
    given = _is_given(whole) or any(token.has("workload", "cutting") for token in (*whole.left, *whole.right[:1]))
    cut = whole.token.text.split()[-1] in CUT
    left = undone.left[-1:] if undone.left else []
    but = any(token.text in EXCEPT for token in undone.left[-2:])
    late = any(token.has("notyet") for token in (*undone.right, *undone.left[-3:])) or _comes_late(found, undone)
    done_before = any(_is_done(between, at) for at in range(len(between)))
    all_done = done_before and any(token.has("total") for token in between)
    if but and done_before:
        return True
    short = late or any(token.has(*LACKING) for token in left)
    if (of_it or given or cut) and short and not done_before and any(map(_says_rest_is_done, found)):
        return True
    if (of_it or given or cut) and late and not done_before and not any(token.has("already") for token in between):
        return of_it or given
    if (of_it or given) and all_done and late:
        return True
    if (of_it or given) and all_done and any(token.has(*LACKING) for token in left):
        return False
    return None


def _is_done(tokens: Sequence[Token], at: int) -> bool:
    """ "sing durung mari" is not done."""
    return tokens[at].has("done") and not any(token.has("notyet") for token in tokens[max(0, at - 2) : at])


def _says_rest_is_done(clause: Clause) -> bool:
    """ "lainnya beres", "liyane wis tak bungkusi"."""
    if clause.quantities or not clause.has("rest", "left") or clause.has("notyet", "future", "still"):
        return False
    return clause.has("done", "handed", "already", "good") or any(token.text in READY for token in clause.tokens)


def _value(one: Told) -> Fraction:
    return one.token.value if one.token.value is not None else Fraction(int(one.token.text))


def _is_given(whole: Told) -> bool:
    return any(
        token.text in GIVEN or (token.has("received", "request") and not token.has("or")) for token in whole.left
    )


def _comes_late(found: Sequence[Clause], undone: Told) -> bool:
    """ "tinggal 8, sing durung": not yet made, said right behind in a clause of its own."""
    last = undone.t == len(found[undone.c].tokens) - 1
    after = found[undone.c + 1] if undone.c + 1 < len(found) else Clause()
    return last and after.has("notyet") and not after.quantities and len(after.tokens) < 4


def _plain(token: Token) -> Token:
    if token.day is not None or token.has("address", "greeting", "thanks", *SIZES):
        return token
    # Without its text it can say nothing of the number beside it: "40 potong kurang".
    return Token(token.text, JUNK) if token.has("q", "junk") else Token("", FILLER)

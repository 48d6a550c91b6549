"""What takes back a whole message at once, or says only that the rest stays: "lho kok 27, 24", "eh kebalik, …"."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.clauses import Clause
from handlers.reading.lexicon import SIZES
from handlers.reading.tokens import Token

WONDERING = ("kok", "koq", "lho", "loh", "lha", "lah")
STAYS = frozenset("tetap tetep ttp tetepe pancet panggah sama podo sami benar bener betul".split())  # noqa: SIM905
WROTE = ("nulis", "tulis", "ketik", "ngetik", "lapor", "catat", "nyatat", "kirim", "ngirim", "bilang", "ngomong")
THEIRS = ("nya", "ny", "ne", "e", "ipun")
# A place in a message: the clause and the token in it.
Place = tuple[int, int]


def wondered_at(found: Sequence[Clause], numbers: Sequence[Place]) -> list[Place]:
    """ "setor 27.. lho kok 27, 24 bu": the number first said and the same said in wonder, before the right one."""
    line = [(c, t, token) for c, clause in enumerate(found) for t, token in enumerate(clause.tokens)]
    for first, again, right in zip(numbers, numbers[1:], numbers[2:], strict=False):
        a, b, c = (found[one[0]].tokens[one[1]].value for one in (first, again, right))
        at = next(place for place, (clause, t, _) in enumerate(line) if (clause, t) == again)
        led = [token for _, _, token in line[max(0, at - 3) : at]]
        wonders = any(token.text in WONDERING or token.has("isnot") for token in led[-2:])
        if a == b != c and wonders and len(numbers) == 3:
            return [first, again]
    return []


def told_anew(found: Sequence[Clause], numbers: Sequence[Place], mark: Place) -> list[Place]:
    """ "anak 11 dewasa 19 eh kebalik, anak 19 dewasa 11": all that was told before, where both sizes are told anew."""
    before = [place for place in numbers if place < mark]
    after = [place for place in numbers if place > mark]
    both = all(_sizes(found, places) == {*SIZES} for places in (before, after))
    return before if both and len(before) == len(after) == len(SIZES) else []


def _sizes(found: Sequence[Clause], places: Sequence[Place]) -> set[str]:
    """The sizes named beside some numbers."""
    beside = [
        found[c].tokens[at]
        for c, t in places
        for at in (t - 1, t + 1)
        if 0 <= at < len(found[c].tokens) and not found[c].tokens[at].has("q")
    ]
    return {size for size in SIZES if any(token.has(size) for token in beside)}


def without_wonder(found: Sequence[Clause], again: Place) -> list[Clause]:
    """The clauses without the one that only wonders, "lho kok 27": it asks nothing."""
    return [clause for c, clause in enumerate(found) if c != again[0] or clause.quantities or clause.has("done")]


def without_sizes(found: Sequence[Clause], mark: Place) -> list[Clause]:
    """The clauses, where the sizes named before a slip are of nothing."""
    out = list(found)
    for c, clause in enumerate(found[: mark[0] + 1]):
        end = mark[1] if c == mark[0] else len(clause.tokens)
        line = [
            replace(token, tags=frozenset({"filler"})) if t < end and token.has(*SIZES) else token
            for t, token in enumerate(clause.tokens)
        ]
        out[c] = replace(clause, tokens=line, _seen=-1)
    return out


def swapped(found: Sequence[Clause], last: Place) -> bool:
    """ "anak 11 dewasa 19 eh kebalik": told the wrong way round, and nothing better is said behind it."""
    places = [
        (c, t) for c, clause in enumerate(found) for t, token in enumerate(clause.tokens) if token.text in SWAPPED
    ]
    return bool(places) and all(place > last for place in places)


SWAPPED = ("kebalik", "terbalik", "kewalik", "kwalik", "kuwalik", "ketuker", "tertukar", "kebolak")


def without_what_stays(found: Sequence[Clause]) -> list[Clause]:
    """The clauses of a correction without "yang anak tetap": of that size nothing changes."""
    return [clause for clause in found if not _stays(clause)] or list(found)


def _stays(clause: Clause) -> bool:
    if clause.quantities or not clause.has(*SIZES) or not any(token.text in STAYS for token in clause.tokens):
        return False
    return len(clause.tokens) <= LONGEST and not clause.has("item", "isnot", "not")


LONGEST = 5


def is_what_she_wrote(before: Sequence[Token]) -> bool:
    """ "saya nulisnya 13", "aku ngetike 23": what stands behind is what she wrote, and not what it was."""
    word = before[-1] if before else Token("")
    own = any(token.has("own") or token.text in ("tadi", "mau", "wau") for token in before[-3:-1])
    led = any(word.text.startswith((stem, f"tak{stem}")) for stem in WROTE)
    return own and led and word.text.endswith(THEIRS)


def asked_behind(found: Sequence[Clause], at: int) -> bool:
    """ "yang tadi 29 bukan 26, terus upahnya kapan?": a question of its own behind the numbers."""
    clause = found[at]
    asks = clause.asked or clause.has("question", "asking")
    counted = [c for c, one in enumerate(found) if one.quantities]
    apart = clause.has("then") or sum(len(one.quantities) for one in found) > 1
    return asks and apart and not clause.quantities and bool(counted) and at > max(counted)


def keep_size(found: Sequence[Clause], old: Sequence[Place]) -> None:
    """ "yg dewasa tadi bukan 19 tapi 17": the new number is of that size too, whatever is said of the other."""
    for c, t in old:
        following = found[c + 1] if c + 1 < len(found) else Clause()
        sizes = [token for token in found[c].tokens[:t] if token.has(*SIZES)]
        bare = bool(following.quantities) and not following.has(*SIZES)
        if bare and len(sizes) == 1 and len(found[c].quantities) == 1:
            following.tokens.insert(0, sizes[0])

"""What explains a slip taken back at once: "18 eh 17, soale sing siji bolong" counts neither a bad one nor another."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from handlers.reading.clauses import Clause
from handlers.reading.tokens import Token

FILLER = frozenset({"filler"})
FARTHEST = 8
TAKING_BACK = frozenset({"oops", "correct"})
HIDDEN = frozenset(
    """nylempit nyelempit keslempit keselip nyelip nyangkut kesingsal ketinggalan keri kari kecer kelewat kelewatan
    katut kecampur""".split()  # noqa: SIM905
)


def without_reasons(found: list[Clause]) -> list[Clause]:
    """The clauses, without what only says why the number told first was wrong."""
    line = [(c, t, token) for c, clause in enumerate(found) for t, token in enumerate(clause.tokens)]
    tokens = [token for _, _, token in line]
    if not any(token.text in SLIPS or not token.tags.isdisjoint(TAKING_BACK) for token in tokens):
        return found
    for start, number in [*_reasons(tokens), *_hidden(tokens)]:
        for c, t, token in line[start:]:
            if c <= line[number][0]:
                told = list(found[c].tokens)
                told[t] = Token(token.text, FILLER)
                found[c] = replace(found[c], tokens=told, _seen=-1)
    return found


SLIPS = frozenset("ding deng ealah oalah walah".split())  # noqa: SIM905
MOST_HIDDEN = 3


def _hidden(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """ "ealah 22 ding, siji nylempit": what was found is in the number before it."""
    for at, token in enumerate(tokens):
        few = token.has("q") and (token.value or 0) <= MOST_HIDDEN
        found = few and any(one.text in HIDDEN for one in tokens[at + 1 : at + 3])
        before = tokens[:at]
        if (
            found
            and any(one.has("q") for one in before)
            and any(one.text in SLIPS or one.has("oops") for one in before)
        ):
            yield at, at


def _reasons(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where a reason begins, and where its number stands."""
    for slip, token in enumerate(tokens):
        if not token.has("oops", "correct"):
            continue
        old = next((one for one in reversed(tokens[:slip]) if one.value is not None), Token(""))
        new = next((at for at in range(slip, len(tokens)) if tokens[at].has("q")), len(tokens))
        if new == len(tokens) or not old.has("junk") or old.value is None:
            continue
        less = old.value - (tokens[new].value or 0)
        at = next((at for at in range(new + 1, min(new + FARTHEST, len(tokens))) if tokens[at].has("q")), None)
        if at is None or tokens[at].value != abs(less) or (less < 0 and any(one.has("defect") for one in tokens[at:])):
            continue
        start = at
        while start > new + 1 and tokens[start - 1].has("because", "which", "including", "filler"):
            start -= 1
        behind = tokens[at + 1] if at + 1 < len(tokens) else Token("")
        led = any(one.has("because", "which", "including") for one in tokens[start:at])
        hidden = any(one.text in HIDDEN for one in tokens[at + 1 : at + 4])
        if led or hidden or behind.text in ("nya", "ne", "e") or tokens[at].text.endswith(("nya", "ne")):
            yield start, at

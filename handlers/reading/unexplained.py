"""What a plain report doesn't hold: words beside its number that may say something else of it, and a number denied."""

from collections.abc import Sequence
from functools import lru_cache

from handlers.reading.day_words import BEGINNINGS, spelt
from handlers.reading.families import one_of, pattern
from handlers.reading.lexicon import SIZES
from handlers.reading.normal import normal
from handlers.reading.tokens import Token, tokens

# What a report may say of its number without saying anything else of it.
PLAIN = frozenset(
    """number count pieces dewasa anak done handed lapor already only variant span which own filler address thanks
    greeting stop comma colon dash plus equals times slash isi and one each total more exists now then too fraction
    pack pack12 pack20 pack144 bundle box good sorry oops wrote recorded mine owned figures work loose open close hash
    left rest defect junk ordinal colour with property""".split()  # noqa: SIM905
)
# What only makes it stronger, or joins.
STRONGER = frozenset(
    """tapi tp namun nanging temenan tenan estu saestu beneran sungguh banget sempat sempet akhirnya akhire
    sak""".split()  # noqa: SIM905
)
SHORTEST = 3
NOT_IT = pattern(one_of("bukan bkn dudu duduk sanes sanesipun dede"))
DENIED = pattern(
    rf"{NOT_IT.pattern} (?:lagi |maneh |cuma |mung |hanya )?(\d+)\b",
)


@lru_cache(maxsize=4096)
def unexplained(text: str) -> frozenset[str]:
    """The words of the clauses with a number that no plain report holds, in lower case; names are among them."""
    found: set[str] = set()
    clause: list[Token] = []
    for token in [*tokens(normal(text)), Token(",", frozenset({"comma"}))]:
        if token.has("comma", "stop"):
            if any(one.value is not None for one in clause):
                found |= {one.text for at, one in enumerate(clause) if is_strange(one, clause, at)}
            clause = []
        else:
            clause.append(token)
    return frozenset(found)


def is_strange(token: Token, clause: list[Token], at: int) -> bool:
    """Whether no plain report holds this word of a clause."""
    if (
        len(token.text) < SHORTEST
        or token.value is not None
        or not token.text[0].isalpha()
        or token.has(*PLAIN)
        or token.text in STRONGER
    ):
        return False
    if spelt(token.text) in BEGINNINGS:
        return False
    # "setor 15 mbak Ririn": to whom she speaks
    called = at > 0 and clause[at - 1].has("address") and at in (1, len(clause) - 1)
    return not (called and not token.tags)


def denied_number(text: str) -> int | None:
    """The number that it says it isn't: "15 lho ya, bukan 51"."""
    if not NOT_IT.search(normal(text)):
        return None
    found = DENIED.search(in_digits(tokens(normal(text))))
    return int(found[1]) if found else None


def in_digits(found: list[Token]) -> str:
    """A text with its numbers in digits."""
    return " ".join(str(one.value) if one.value is not None else one.text for one in found)


def so_many_more(found: Sequence[Token]) -> int | None:
    """ "tapi barusan selesai 5 lagi": so many more."""
    numbers = [at for at, token in enumerate(found) if token.value is not None and token.value.denominator == 1]
    for at in numbers if len(numbers) > 1 else ():
        unit = 1 + any(one.has("count", "pieces", *SIZES) for one in found[at + 1 : at + 2])
        if any(one.text in ("lagi", "lg", "maneh", "malih", "mane") for one in found[at + unit : at + unit + 1]):
            return int(found[at].value or 0)
    return None

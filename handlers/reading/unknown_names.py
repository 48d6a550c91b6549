"""Names that nobody is known by, in a message about several."""

import re
from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.lexicon import MEASURES, UNITS, WORDS
from handlers.reading.people import BY_WAY_OF, HONORIFICS
from handlers.reading.tokens import Token

SELF = "self"

# Said in front of a name, and no part of what is told of her.
KIN = frozenset(
    """adik kakak mbakyu kangmas masbu ibu bapak anak bojo suami istri mertua morotuwo tonggo tetangga sepupu keponakan
    ponakan sedulur saudara ipe putra putri""".split()  # noqa: SIM905
)

UNITS_SAID = frozenset("lusin kodi gross biji bj pcs lembar lbr buah bh potong masker".split())  # noqa: SIM905


def says_whose(token: Token) -> bool:
    """Whether what follows is whose it is."""
    return token.has("owned") or (token.text.startswith("titip") and token.text not in BY_WAY_OF)


def name_more(found: Sequence[Token]) -> list[Token]:
    """The sender herself, and names that nobody of the circle has, become names too where others are named."""
    out: list[Token] = []
    some = any(token.has("name") for token in found) or _unknown_names(found)
    for at, token in enumerate(found):
        before = out[-1] if out else Token("")
        after = found[at + 1] if at + 1 < len(found) else Token("")
        if token.has("own", "mine") and not before.has("own") and _is_a_part(before, found[at + 1 :]):
            out.append(Token(SELF, frozenset({"name", "own"})))
        elif before.has("name") and before.text != SELF and _either(token, found[at + 1 :]):
            out.append(Token(token.text, frozenset({"or"})))
        elif token.has("name") and len(out) > 1 and before.has("or") and out[-2].has("name"):
            del out[-1]
            either = out.pop()
            who = tuple(sorted({*either.who, *token.who}))
            out.append(replace(token, text=f"{either.text} / {token.text}", who=who))
        elif token.has("name") and _is_kin(before):
            out[-1] = Token(f"{before.text} {token.text}", frozenset({"name", "unknown"}))
        elif not _is_measured(found[at + 2 : at + 3]) and _is_unknown_name(
            out[: (first := _first_word(out, token))][-2:], token, after, some=some
        ):
            first -= bool(first) and out[first - 1].text in HONORIFICS
            shown = " ".join(one.text for one in [*out[first:], token])
            del out[first:]
            out.append(Token(shown, frozenset({"name", "unknown"})))
        else:
            out.append(token)
    real = [token for token in out if token.has("name") and not token.has("own")]
    return out if real else []


def _is_measured(behind: Sequence[Token]) -> bool:
    """ "bensin 2 liter, muter 15 km": nobody's masks."""
    return any(token.has("property", "money", "span", "people", *MEASURES) for token in behind)


def _first_word(before: Sequence[Token], token: Token) -> int:
    """Where an unknown name begins whose last word this may be: "Rahma Dewi"."""
    at = len(before)
    while at and not token.tags and not before[at - 1].tags and before[at - 1].text.isalpha():
        at -= 1
    return at


def _unknown_names(found: Sequence[Token]) -> bool:
    """ "titip: Parmi 20, Lasmi 10", "Bu Parmi 20, Bu Lasmi 10": names, though nobody of the circle has them."""
    led = 0
    for at, token in enumerate(found):
        before, after = found[at - 1] if at else Token(""), found[at + 1] if at + 1 < len(found) else Token("")
        led += _is_unknown_name([before], token, after, some=True) and before.text in HONORIFICS
    delivered = bool(found) and found[0].text.startswith("titip") and any(token.has("colon") for token in found[:2])
    return led > 1 or delivered


def _is_a_part(before: Token, following: Sequence[Token]) -> bool:
    """Whether "saya" stands for her own part ("saya 15") and not for who does something ("sudah saya bawa")."""
    after = next(
        (
            one
            for one in following
            if not one.has("filler", "own", "already", "done", "colon", "equals", "date", "dash")
        ),
        None,
    )
    counted = after is not None and after.has("number", "one", "each", "none", "notyet", "dewasa", "anak")
    return counted or before.has("owned", "number") or before.text in UNITS_SAID


# "setorane bu Marni": hers.
MADE_BY = frozenset(
    made + ending
    for made in "setoran gawean garapan jahitan hasil masker kiriman punya gadhahan duwek".split()  # noqa: SIM905
    for ending in ("nya", "ne", "e", "ipun")
)


def of_a_stranger(found: Sequence[Token]) -> bool:
    """ "ini setorane bu Marni 20", where nobody of that name is known: another's, and not the sender's own."""
    words = [token.text for token in found]
    joined = re.sub(r"(?<=n) (?=(?:e|ne|nya) )", "", " ".join(words)).split()
    named = {token.text for token in found if not token.tags and token.text.isalpha()}
    return any(
        one in MADE_BY and two in HONORIFICS and name in named
        for one, two, name in zip(joined, joined[1:], joined[2:], strict=False)
    )


def _either(token: Token, following: Sequence[Token]) -> bool:
    """ "Ani opo Anik": one of two."""
    named = any(one.has("name") for one in following[:1])
    return named and (token.has("or") or token.text in ("opo", "apa", "napa"))


def _is_kin(before: Token) -> bool:
    """ "adike Wati" is not Wati."""
    return any(before.text.removesuffix(end) in KIN for end in ("nya", "ne", "e") if before.text.endswith(end))


def _is_unknown_name(before: Sequence[Token], token: Token, after: Token, *, some: bool) -> bool:
    """ "punyane Bu Parmi 20", "titip Parmi 20", and "Parmi 20" at the head of a line among known names."""
    counted = after.has("number", "one", "colon", "equals", "dash")
    if _of_no_tailor(before, token):
        return counted
    last = before[-1] if before else Token("")
    honoured = last.text in HONORIFICS
    letters = token.text.replace("'", "").removesuffix("2")
    if token.tags or not letters.isalpha() or len(letters) < (1 if honoured else 3) or token.text in WORDS:
        return False
    owned = says_whose(last) or (honoured and says_whose(before[0]))
    head = not last.text or last.has("comma", "stop", "name", "number", "colon", *UNITS)
    return counted and (owned or (some and (honoured or head)))


def _of_no_tailor(before: Sequence[Token], token: Token) -> bool:
    """ "titip: Rini 5" where Rini is who it is told to: hers then, and not the sender's."""
    last = before[-1] if before else Token("")
    led = says_whose(last) or (last.has("colon") and bool(before) and says_whose(before[0]))
    return led and token.has("address") and not all(word in HONORIFICS for word in token.text.split())

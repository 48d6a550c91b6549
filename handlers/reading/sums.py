"""Arithmetic in a message: products, sums and differences, ranges."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from handlers.reading.lexicon import PACKS, SIZES, UNITS
from handlers.reading.tokens import Token


def products(found: Sequence[Token]) -> list[Token]:
    """ "2x12", "4 ikat isi 10", "4 ikat @10", "2 kodi setengah"."""
    out: list[Token] = []
    at = 0
    while at < len(found):
        token = found[at]
        last = out[-1] if out else Token("")
        following = found[at + 1] if at + 1 < len(found) else Token("")
        if token.has("each", "times") and following.has("isi"):
            at += 1
            continue
        product = token.has("isi", "times") and last.has("q") and following.has("q")
        if product and last.has("measure") and any(one.has("item") for one in out):
            # "plastik 1 pak @100": what a pack of it holds
            at += 2
            continue
        if product and last.value is not None and following.value is not None:
            tags = (following.tags | {"product"}) - {"bundle"} | {"mask"}
            out[-1] = Token(f"{last.text} x {following.text}", tags, last.value * following.value)
            at += 2
        elif token.has("fraction") and not token.has("packed") and last.has("packed") and last.value is not None:
            factor = next(PACKS[tag] for tag in PACKS if last.has(f"by{PACKS[tag]}"))
            half = (token.value or 0) * factor
            out[-1] = replace(last, text=f"{last.text} {token.text}", value=last.value + half)
            at += 1
        elif _and_half(last, token, following):
            # "sak meter setengah", "2 meter setengah"
            out[-1] = replace(last, text=f"{last.text} {token.text}", value=(last.value or 0) + Fraction(1, 2))
            at += 1
        else:
            out.append(token)
            at += 1
    return out


def _and_half(measured: Token, half: Token, following: Token) -> bool:
    plain = half.has("fraction") and not half.has("measure", "packed", "counted") and half.value == Fraction(1, 2)
    return plain and measured.has("measure") and not measured.has("fraction") and not following.has(*UNITS)


def arithmetic(found: Sequence[Token]) -> list[Token]:
    """ "3 lusin kurang 2", "seket luwih limo", "2 kodi 1 lusin", "10+10+5"."""
    out: list[Token] = []
    at = 0
    while at < len(found):
        token = found[at]
        if token.tags.isdisjoint(RECKONED) and token.text not in (*SIGNS, *REMAINING):
            out.append(token)
            at += 1
            continue
        left = out[-1] if out else Token("")
        right = found[at + 1] if at + 1 < len(found) else Token("")
        sign = 1 if token.has("plus") and not token.has("and") else -1 if token.has("minus") else 0
        sign = 1 if token.text in SIGNS else sign
        if token.has("comma") and left.has("packed", "product") and _goes_on(found[at + 1 : at + 4]):
            # "3 lusin, kurang 2"
            at += 1
            continue
        changed = token.has("plus", "minus") or token.text in REMAINING
        difference, end = _difference(found, at, out) if changed else ([], 0)
        if end:
            out += difference
            at = end
        elif sign > 0 and (_is_of_another_day(found[at + 2 : at + 4]) or _is_of_a_size(found[at + 2 : at + 4])):
            # "15 + 5 yang tadi malam"
            out.append(token)
            at += 1
        elif sign and _masks(left) and _masks(right) and not (sign < 0 and _is_apart(found[at + 2 : at + 4])):
            out[-1] = _sum(left, right, sign)
            at += 2
        elif _masks(token) and (end := _up_to(found, at)):
            value = (found[end].value or 0) - (token.value or 0)
            text = " ".join(one.text for one in found[at : end + 1])
            out.append(Token(text, found[end].tags | {"summed", "inferred"}, Fraction(value)))
            at = end + 1
        elif _masks(token) and left.has("packed") and _masks(left) and _smaller(token, left):
            out[-1] = _sum(left, token, 1)
            at += 1
        else:
            out.append(token)
            at += 1
    return out


def _up_to(found: Sequence[Token], at: int) -> int:
    """Where a whole stands of which so many lack: "2 lagi pas 30", "siji maneh genep sekodi"; else 0."""
    end = at + 3
    if end >= len(found) or not found[at + 1].has("more") or found[at + 2].text not in FULL or not _masks(found[end]):
        return 0
    return end if (found[end].value or 0) > 2 * (found[at].value or 0) else 0


FULL = ("genap", "genep", "jangkep", "pas")


def _difference(found: Sequence[Token], at: int, before: Sequence[Token]) -> tuple[list[Token], int]:
    """A whole named after what is lacking ("kurang 2 dari 40", "kurang loro seket"), and where that ends.

    Nothing where the count itself stands before it: "jadi 38, kurang 2 dari 40".
    """
    sign = 1 if found[at].has("plus") else -1
    end = at + 2
    while end < len(found) and (found[end].has("from", "more", "target") or found[end].text in UP_TO):
        end += 1
    if end >= len(found) or not (_masks(found[at + 1]) and _masks(found[end])) or _part_of(found, at, end):
        return [], 0
    between = found[at + 2 : end]
    value = (found[end].value or 0) + sign * (found[at + 1].value or 0)
    counted = [token.value for token in before if _masks(token)]
    of_it = [token for token in between if token.has("from")]
    if (sign > 0 and not of_it) or (found[at].text in REMAINING and not between):
        return [], 0
    if counted:
        return [], end + 1 if counted[-1] == value else 0
    sure = all(token.has("from") for token in between) and found[at].text not in REMAINING
    sure = sure or (
        found[at].has("minus") and not any(token.has("more", "target") for token in between) and _told(found, at, end)
    )
    sure = sure or _rest_is_done(found[end + 1 :])
    tags = found[end].tags | {"summed"} | (set() if sure else {"inferred"})
    return [Token(" ".join(one.text for one in found[at : end + 1]), tags, Fraction(value))], end + 1


def _rest_is_done(behind: Sequence[Token]) -> bool:
    """ "tinggal 6 lagi dari 48, yang lain sudah dibungkus"."""
    rest = next((at for at, token in enumerate(behind) if token.has("rest")), len(behind))
    said = behind[rest + 1 : rest + 4]
    return any(token.has("done", "handed", "already") for token in said) and not any(
        token.has("notyet", "future", "still", "q") for token in said
    )


def _told(found: Sequence[Token], at: int, end: int) -> bool:
    """ "oleh kurang loro genep sekodi", "kurang 3 pas 40 yang saya antar tadi": finished or brought, and how many."""
    behind = [token for token in found[end + 1 :] if not token.has("filler", "address", "which", "own")]
    led = any(token.has("done", "handed") for token in found[max(0, at - 3) : at])
    later = any(token.has("future", "notyet", "want", "if") for token in found)
    return (led or any(token.has("handed") for token in behind[:1])) and not later


SIGNS = ("+", "tambah", "ditambah", "plus")
# Without one of these a word is no part of a sum.
RECKONED = frozenset(("plus", "minus", "comma", "q"))
REMAINING = ("tinggal", "kari", "kantun")


UP_TO = ("genap", "genep", "jangkep", "pas", "jadi", "jd", "dadi", "dados", "ke", "menuju", "sampai")


def _part_of(found: Sequence[Token], at: int, end: int) -> bool:
    """Whether the second number isn't the greater one, or belongs to what follows it: "kurang 2 dewasa 20"."""
    following = found[end + 1] if end + 1 < len(found) else Token("")
    small, great = found[at + 1].value or 0, found[end].value or 0
    return (
        great <= 2 * small or following.has("defect", "mend") or found[at + 1].has("packed") > found[end].has("packed")
    )


def _goes_on(following: Sequence[Token]) -> bool:
    """ "lebih 3" or "kurang 2" behind a comma, and not "kurang 2 lagi"."""
    if len(following) < 2 or not following[0].has("plus", "minus") or not _masks(following[1]):
        return False
    return not (len(following) > 2 and following[2].has("more"))


def _is_of_another_day(following: Sequence[Token]) -> bool:
    return len(following) > 1 and following[0].has("which") and following[1].has("past", "weekday")


def _is_of_a_size(following: Sequence[Token]) -> bool:
    """ "2 lusin ditambah 7 yang anak": only those added are of that size."""
    return len(following) > 1 and following[0].has("which") and following[1].has(*SIZES)


def _is_bad(following: Sequence[Token]) -> bool:
    """ "20 minus 2 cacat": the bad ones are among the twenty; but "selusin kurang 1 cacat 2"."""
    return any(token.has("defect") for token in following[:1]) and not any(one.has("q") for one in following[1:])


def _is_apart(following: Sequence[Token]) -> bool:
    """ "20 minus 2 cacat", "40 potong kurang 5 yang belum dijahit": of the whole, and not less than it."""
    late = len(following) > 1 and following[0].has("which") and following[1].has("notyet")
    return late or _is_bad(following)


def _masks(token: Token) -> bool:
    return token.has("q") and token.has("mask")


def _smaller(token: Token, left: Token) -> bool:
    """Whether a quantity that directly follows a pack continues it: a smaller pack, or counted pieces."""
    return token.has("packed", "counted") and (token.value or 0) < (left.value or 0)


def _sum(left: Token, right: Token, sign: int) -> Token:
    value = (left.value or Fraction(0)) + sign * (right.value or Fraction(0))
    return Token(f"{left.text} {'+' if sign > 0 else '-'} {right.text}", left.tags | right.tags | {"summed"}, value)


BETWEEN = frozenset("antara antarane antaranipun kisaran".split())  # noqa: SIM905


def _between(found: Sequence[Token]) -> Sequence[Token]:
    """ "antara 20 sama 22": one or the other."""
    out = list(found)
    for at in range(len(found) - 3):
        low, and_, high = found[at + 1 : at + 4]
        joined = and_.has("and", "with", "or", "dash") or and_.text == "dengan"
        if found[at].text in BETWEEN and joined and _masks(low) and _masks(high):
            out[at], out[at + 2] = Token(found[at].text, frozenset({"filler"})), Token("atau", frozenset({"or"}))
    return out


EITHER = ("apa", "opo", "napa", "ap", "po")


def ranges(found: Sequence[Token]) -> list[Token]:
    """ "20-25", "20 atau 25": the lower, with the upper as another possibility."""
    out: list[Token] = []
    for token in _between(found):
        either = "q" in token.tags and len(out) > 1 and (out[-1].has("or", "dash") or out[-1].text in EITHER)
        if either and out[-2].has("q"):
            low, high = sorted((out[-2], token), key=lambda one: one.value or 0)
            either_ = {"either"} if out[-1].text in EITHER else set()
            tags = low.tags if low.has("measure") or not high.has("measure") else high.tags
            out[-2:] = [Token(f"{out[-2].text} / {token.text}", tags | {"range"}, low.value, None)]
            out[-1] = replace(out[-1], text=str(high.value), tags=out[-1].tags | either_)
        else:
            out.append(token)
    return out

"""Quantities folded ("2 kodi kurang 3", "4 ikat isi 10"), and numbers that count nothing set aside."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from handlers.reading.lexicon import MEASURES, PACKS, SIZES, UNITS
from handlers.reading.tokens import Token


def fold_quantities(found: Sequence[Token]) -> list[Token]:
    """Numbers with their units as one token each: tag `q` and its unit's (`mask`, `bundle`, or a measure)."""
    tags = frozenset().union(*(token.tags for token in found))
    # Most messages need few of these passes.
    if "item" in tags:
        found = _no_material(found)
    found = _with_units(_set_aside(found))
    if tags & {"isi", "times", "fraction"}:
        found = _products(_filled(found))
    return _range(_arithmetic(found))


def _no_material(found: Sequence[Token]) -> list[Token]:
    """ "di plastik" is a place and "model tali" a mask: neither is material."""
    out: list[Token] = []
    for at, token in enumerate(found):
        before = found[at - 1].text if at else ""
        place, kind = before in ("di", "ning", "nang", "ndek", "jero", "dalam"), before in ("model", "varian", "tipe")
        named = token.has("item") and not token.has("number")
        out.append(
            replace(token, tags=frozenset({"variant" if kind else "filler"})) if named and (place or kind) else token
        )
    return out


def _filled(found: Sequence[Token]) -> list[Token]:
    """ "4 kresek kecil, isinya 12": what stands between a container and its content says nothing of masks."""
    out: list[Token] = []
    for at, token in enumerate(found):
        ahead = found[at + 1 : at + 3]
        content = next((place for place, one in enumerate(ahead) if one.has("isi")), None)
        between = token.has("comma", *SIZES) and content is not None
        contained = any(one.has("bundle") for one in out[-2:])
        if not (between and contained and all(one.has("comma", *SIZES) for one in ahead[:content])):
            out.append(token)
    return out


def _set_aside(found: Sequence[Token]) -> list[Token]:
    """Mark numbers that count no masks and no material: house numbers, clocks, money, people, spans of time."""
    out = list(found)
    for at, token in enumerate(out):
        if not token.has("number"):
            continue
        out[at] = token = _other_sense(out, at)
        before = out[at - 1] if at else Token("")
        earlier = out[at - 2] if at > 1 else Token("")
        after = out[at + 1] if at + 1 < len(out) else Token("")
        spaced = earlier.has("ordinal") and before.has("already", "own", "filler") and earlier.text != "ke"
        numbered = (
            spaced
            or (before.has("ordinal") and before.text != "ke")
            or (before.has("junk") and earlier.has("ordinal") and after.text == "" and not token.has("worded"))
        )
        # "bu RT pitulikur": the wife of the ward's head, and then a count.
        numbered = numbered and not (before.text in ("rt", "rw") and token.has("worded"))
        numbered = numbered or (before.has("own") and earlier.has("ordinal")) or earlier.text in STREETS
        ordinal = (before.text == "ke" and not earlier.has("number")) or (before.has("dash") and earlier.text == "ke")
        money = after.has("money") or before.text in ("rp", "idr") or _thousands(token)
        further = out[at + 2] if at + 2 < len(out) else Token("")
        # "oleh 17 minggu 13" names a Sunday, "3 minggu" a span of time.
        sunday = after.text == "minggu" and further.has("number")
        span = after.has("span") and not after.has("count") and not before.has("each") and not sunday
        counted_people = after.has("people") or (before.has("people") and token.has("worded"))
        counted_people = counted_people or _children(found, at)
        if (
            numbered
            or ordinal
            or money
            or span
            or counted_people
            or after.has("mm", "property", "cutting")
            or (after.text == "h" and (token.value or 0) > 1000)
            or (before.has("cutting") and not before.has("number"))
            or before.text in NAMING
            or _to_be_made(out[max(0, at - 3) : at])
            or (before.text in GRANDCHILDREN and (not after.text or after.has("stop", "comma")))
            or (before.has("times") and earlier.has("junk"))
            or _in_address(out[max(0, at - 4) : at])
        ):
            days = {"days"} if after.text in ("hari", "dino", "dina", "dinten") else set()
            out[at] = Token(token.text, frozenset({"junk"} | days | ({"cash"} if money else set())))
    return out


def _children(found: Sequence[Token], at: int) -> bool:
    """ "anakku 3 sekolah", "anak 2 demam": how many children."""
    before = found[at - 1] if at else Token("")
    about = found[at + 1 : at + 2]
    hers = before.text.endswith("ku") and before.has("anak")
    return (hers and not any(token.has("pieces", "count", *PACKS) for token in about)) or (
        before.has("anak") and any(token.text in CHILDS for token in about)
    )


GRANDCHILDREN = ("cucu", "cucuku", "putu", "putuku", "ponakan", "keponakan", "buyut")


def _in_address(before: Sequence[Token]) -> bool:
    """ "jl raya candi 3": a house number, unless something was made or brought in between."""
    streets = [at for at, one in enumerate(before) if one.text in STREETS]
    return bool(streets) and not any(one.has("done", "handed", "lapor") for one in before[streets[-1] :])


def _to_be_made(before: Sequence[Token]) -> bool:
    """ "cukup buat 20 masker", "buat nyelesaiin 15 lagi": masks that are still to be made."""
    texts = {one.text for one in before}
    meant = any(one.has("for") for one in before)
    return meant and (
        "cukup" in texts or (bool(before) and before[-1].text.startswith(("nyeles", "menyeles", "ngerampung")))
    )


def _thousands(token: Token) -> bool:
    """ "5 ewu", "lima puluh ribu": nobody counts masks in thousands, but everybody money."""
    round_ = token.value is not None and token.value >= 1000 and token.value % 500 == 0
    return round_ and token.text.endswith(("ribu", "ewu"))


CHILDS = frozenset("demam sakit panas rewel sekolah batuk pilek nangis kuliah imunisasi ngaji mondok ujian".split())  # noqa: SIM905


# "ping pindo" is how often, "lebar 150 cm" how wide, "jl candi 5" where.
NAMING = ("ping", "lebar", "lebare", "lebarnya", "ukuran", "uk", "per")
STREETS = ("jl", "jln", "jalan", "gg", "gang", "blok", "desa", "dusun")
SPOKEN_TO = ("bu", "buk", "mbak", "mb", "mbk", "pak", "mas", "nggih", "njih")
# What makes "loro" a number and no illness.
TWO_AFTER = (
    *UNITS,
    "item",
    *SIZES,
    "colour",
    "plus",
    "minus",
    "defect",
    "good",
    "done",
    "handed",
    "number",
    "each",
    "which",
)
ILL = frozenset(
    "anak bojo suami ibu bapak awak sirah weteng untu boyok sikil tangan lagi adik mripat isih tasih".split()  # noqa: SIM905
)


def _other_sense(found: Sequence[Token], at: int) -> Token:
    """ "kalih" between two things is "and"; "loro" after somebody is "ill"."""
    token = found[at]
    before = next((one for one in reversed(found[:at]) if one.text not in ("e", "ne")), Token(""))
    after = found[at + 1] if at + 1 < len(found) else Token("")
    if token.text == "kalih" and before.has("comma", "stop") and after.has("already"):
        return Token(token.text, frozenset({"and"}))
    if (
        token.text == "kalih"
        and before.has("item", *SIZES, "colour", "own", "address")
        and after.text
        and not after.has(*UNITS, "stop", "comma")
        and after.text not in SPOKEN_TO
    ):
        return Token(token.text, frozenset({"and"}))
    ill = (
        before.text in ILL
        or before.text.endswith("ku")
        or not (before.has(*TWO_AFTER) or after.has(*UNITS, *SIZES, "which"))
    )
    if token.text == "loro" and ill:
        return Token(token.text, frozenset({"unwell"}))
    return token


def _with_units(found: Sequence[Token]) -> list[Token]:
    out: list[Token] = []
    at = 0
    while at < len(found):
        token = found[at]
        following = found[at + 1] if at + 1 < len(found) else Token("")
        if token.text in ("sak", "se") and following.has(*UNITS):
            token = Token("1", frozenset({"number"}), Fraction(1))
        if _and_a_half(found, at):
            half = (token.value or Fraction(0)) + (following.value or Fraction(0))
            token = Token(f"{token.text} {following.text}", token.tags, half)
            at += 1
            following = found[at + 1]
        if token.has("number") and token.value is not None:
            taken = _unit(token, following)
            out.append(taken or replace(token, tags=token.tags | {"q", "mask"}))
            at += 2 if taken else 1
        elif token.has(*PACKS) and (token.has("one") or following.has("fraction", "first")):
            out.append(_sized(Token("1", frozenset({"number"}), Fraction(1)), token))
            at += 2 if following.has("first") else 1
        elif token.has("one") and token.has(*MEASURES, "count", "bundle"):
            unit = _unit(Token("1", frozenset({"number"}), Fraction(1)), token)
            out.append(unit or token)
            at += 1
        else:
            out.append(token)
            at += 1
    return out


def _and_a_half(found: Sequence[Token], at: int) -> bool:
    """ "dua setengah lusin"."""
    three = found[at : at + 3]
    whole = len(three) == 3 and three[0].has("number") and not three[0].has("fraction")
    return whole and three[1].has("fraction") and three[2].has(*PACKS, *MEASURES) and not three[2].has("one")


def _sized(number: Token, unit: Token) -> Token:
    factor = next(PACKS[tag] for tag in PACKS if unit.has(tag))
    value = (number.value or 0) * factor
    tags = number.tags | {"q", "mask", "packed"} | {f"by{factor}"}
    return Token(f"{number.text} {unit.text}", tags, Fraction(value))


def _unit(number: Token, unit: Token) -> Token | None:
    """The number with the unit that follows it, if one does."""
    if unit.has(*PACKS):
        return _sized(number, unit)
    text, tags = f"{number.text} {unit.text}", number.tags | {"q"}
    if unit.has("count", "pieces"):
        kind = {"mask", "counted"} | (unit.tags & {"pieces"})
        return Token(text, tags | kind, number.value)
    measures = [tag for tag in MEASURES if unit.has(tag)]
    if unit.has("bundle"):
        return Token(text, tags | {"bundle", *measures}, number.value)
    return Token(text, tags | {"measure", *measures}, number.value) if measures else None


def _products(found: Sequence[Token]) -> list[Token]:
    """ "2x12", "4 ikat isi 10", "4 ikat @10", "2 kodi setengah"."""
    out: list[Token] = []
    at = 0
    while at < len(found):
        token = found[at]
        last = out[-1] if out else Token("")
        following = found[at + 1] if at + 1 < len(found) else Token("")
        if token.has("each") and following.has("isi"):
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
        else:
            out.append(token)
            at += 1
    return out


def _arithmetic(found: Sequence[Token]) -> list[Token]:
    """ "3 lusin kurang 2", "seket luwih limo", "2 kodi 1 lusin", "10+10+5"."""
    out: list[Token] = []
    at = 0
    while at < len(found):
        token = found[at]
        left = out[-1] if out else Token("")
        right = found[at + 1] if at + 1 < len(found) else Token("")
        sign = 1 if token.has("plus") and not token.has("and") else -1 if token.has("minus") else 0
        sign = 1 if token.text in ("+", "tambah", "ditambah", "plus") else sign
        if token.has("comma") and left.has("packed", "product") and _goes_on(found[at + 1 : at + 4]):
            # "3 lusin, kurang 2"
            at += 1
            continue
        if sign and _masks(left) and _masks(right):
            out[-1] = _sum(left, right, sign)
            at += 2
        elif _masks(token) and left.has("packed") and _masks(left) and _smaller(token, left):
            out[-1] = _sum(left, token, 1)
            at += 1
        else:
            out.append(token)
            at += 1
    return out


def _goes_on(following: Sequence[Token]) -> bool:
    """ "lebih 3" or "kurang 2" behind a comma, and not "kurang 2 lagi"."""
    if len(following) < 2 or not following[0].has("plus", "minus") or not _masks(following[1]):
        return False
    return not (len(following) > 2 and following[2].has("more"))


def _masks(token: Token) -> bool:
    return token.has("q") and token.has("mask")


def _smaller(token: Token, left: Token) -> bool:
    """Whether a quantity that directly follows a pack continues it: a smaller pack, or counted pieces."""
    return token.has("packed", "counted") and (token.value or 0) < (left.value or 0)


def _sum(left: Token, right: Token, sign: int) -> Token:
    value = (left.value or Fraction(0)) + sign * (right.value or Fraction(0))
    return Token(f"{left.text} {'+' if sign > 0 else '-'} {right.text}", left.tags | right.tags | {"summed"}, value)


EITHER = ("apa", "opo", "napa", "ap", "po")


def _range(found: Sequence[Token]) -> list[Token]:
    """ "20-25", "20 atau 25": the lower, with the upper as another possibility."""
    out: list[Token] = []
    for token in found:
        either = len(out) > 1 and (out[-1].has("or", "dash") or out[-1].text in EITHER)
        if token.has("q") and either and out[-2].has("q"):
            low, high = sorted((out[-2], token), key=lambda one: one.value or 0)
            either_ = {"either"} if out[-1].text in EITHER else set()
            tags = low.tags if low.has("measure") or not high.has("measure") else high.tags
            out[-2:] = [Token(f"{out[-2].text} / {token.text}", tags | {"range"}, low.value, None)]
            out[-1] = replace(out[-1], text=str(high.value), tags=out[-1].tags | either_)
        else:
            out.append(token)
    return out

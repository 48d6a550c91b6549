"""Quantities folded ("2 kodi kurang 3", "4 ikat isi 10"), and numbers that count nothing set aside."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from handlers.reading.bags_apart import each_its_own
from handlers.reading.compared import compared
from handlers.reading.containers import carriers, filled, loose_beside, said_twice
from handlers.reading.day_words import NIGHT, PARTS_OF_DAY
from handlers.reading.lexicon import MEASURES, PACKS, SIZES, UNITS
from handlers.reading.lots_begun import in_lots
from handlers.reading.no_counts import set_aside
from handlers.reading.sums import arithmetic, products, ranges
from handlers.reading.things import of_things
from handlers.reading.tokens import Token


def fold_quantities(found: Sequence[Token]) -> list[Token]:
    """Numbers with their units as one token each: tag `q` and its unit's (`mask`, `bundle`, or a measure)."""
    found = _clocks(found)
    tags = frozenset().union(*(token.tags for token in found))
    if "thing" in tags:
        found = of_things(found)
    if "correct" in tags and tags & {"phone", "ordinal", "thing"}:
        found = _new_number(found)
    # Most messages need few of these passes.
    if "item" in tags:
        found = _no_material(found)
    found = in_lots(found) if tags & {"first", "ordinal"} else found
    found = _with_units(set_aside(_each_so_many(found) if "each" in tags else found))
    if "bundle" in tags and tags & {"number", "one"}:
        found = filled(each_its_own(carriers(said_twice(found))))
    if tags & {"isi", "times", "fraction"}:
        found = products(found)
    if not tags.isdisjoint(IN_LOTS):
        found = loose_beside(found)
    return ranges(arithmetic(compared(found) if tags & {"plus", "minus"} else found))


def _each_so_many(found: Sequence[Token]) -> Sequence[Token]:
    """ "siji ewang limolas": fifteen each, and not one."""
    three = zip(found, found[1:], found[2:], strict=False)
    told = {at for at, (one, each, many) in enumerate(three) if one.value == 1 and each.has("each") and many.value}
    return [token for at, token in enumerate(found) if at not in told]


IN_LOTS = frozenset({*PACKS, "bundle", "isi", "times"})
CLOCKS = frozenset("jam jm jame pukul pk pkl".split())  # noqa: SIM905
LAST_HOUR = 24


def _clocks(found: Sequence[Token]) -> Sequence[Token]:
    """Each time of day as one token: "jam 5", "pukul 17.30 wib", "jam setengah lima sore", "jam 5 kurang 10"."""
    if not any(token.text in CLOCKS for token in found):
        return found
    out: list[Token] = []
    at = 0
    while at < len(found):
        end = _clock_ends(found, at)
        until = _until(found, end)
        tags = frozenset({"clock", "variant"} if until else {"clock"})
        end = until or end
        out.append(Token(" ".join(one.text for one in found[at:end]), tags) if end else found[at])
        at = end or at + 1
    return out


# "jam 12 nambah 13" is no time of day.
PAST_THE_HOUR = frozenset("lewat lwt liwat lebih lbh luwih langkung punjul -".split())  # noqa: SIM905
TO = frozenset("sampai sampe sampek smp nganti ngantos tekan hingga s/d sd -".split())  # noqa: SIM905


def _until(found: Sequence[Token], at: int) -> int:
    """Where "sampai 11", "sampek jam 10" behind a time of day ends: when something was made; 0 if none stands here."""
    if not at or at + 1 >= len(found) or found[at].text not in TO:
        return 0
    end = _clock_ends(found, at + 1)
    after = found[at + 2] if at + 2 < len(found) else Token("")
    bare = found[at].text != "-" and _is_hour(found[at + 1]) and not after.has("count", "pieces", *SIZES, *PACKS)
    return end or (at + 2 if bare or found[at + 1].has("clock") else 0)


def _clock_ends(found: Sequence[Token], at: int) -> int:
    """Where a time of day ends that begins here; 0 if none does."""
    if found[at].text not in CLOCKS:
        return 0
    end = at + 1
    half = end < len(found) and found[end].has("fraction")
    end += half
    if end >= len(found) or not (found[end].has("clock") or _is_hour(found[end])) or _for_hours(found, at, end):
        return 0
    end += 1
    for sign, number in pairwise(found[end : end + 2]):
        minutes = sign.has("minus") or sign.text in PAST_THE_HOUR
        end += 2 * (minutes and number.has("number") and not (sign.text == "-" and not _is_hour(number)))
    while end < len(found) and (found[end].text in PARTS_OF_DAY or found[end].text in ("wib", "menit", *NIGHT)):
        end += 1
    return end


NUMBERS = frozenset("nomor nomer nomere nomernya nomerku nomorku nomornya nmr no hp hape wa".split())  # noqa: SIM905


def _new_number(found: Sequence[Token]) -> Sequence[Token]:
    """ "nomere ganti 0857…", "ganti nomor": another telephone number, and no correction."""
    out = list(found)
    for at, token in enumerate(found):
        changes = token.text.startswith(("ganti", "gantos")) and token.has("correct")
        beside = [*found[max(0, at - 3) : at], *found[at + 1 : at + 3]]
        if changes and any(one.text in NUMBERS or one.has("phone") for one in beside):
            out[at] = replace(token, tags=frozenset({"filler"}))
    return out


def _is_hour(token: Token) -> bool:
    return token.has("number") and not token.has("fraction") and (token.value or 0) <= LAST_HOUR


def _for_hours(found: Sequence[Token], at: int, hour: int) -> bool:
    """ "5 jam 20 jadi": five hours, and twenty finished; but "setor 25 jam 5" is at five."""
    number, before = found[at - 1] if at else Token(""), found[at - 2] if at > 1 else Token("")
    told = before.has("done", "handed", "lapor", "already", "minus", "plus")
    if told or not number.has("number") or (number.value or 0) > LAST_HOUR:
        return False
    after = found[hour + 1] if hour + 1 < len(found) else Token("")
    return after.has("done", "pieces", "count", "handed") or not after.text


def _no_material(found: Sequence[Token]) -> list[Token]:
    """ "di plastik" is a place and "model tali" a mask: neither is material."""
    out: list[Token] = []
    for at, token in enumerate(found):
        before = found[at - 1].text if at else ""
        place, kind = before in ("di", "ning", "nang", "ndek", "jero", "dalam"), before in ("model", "varian", "tipe")
        named = token.has("item") and not token.has("number")
        kind = kind or (named and _of_masks(found, at))
        out.append(
            replace(token, tags=frozenset({"variant" if kind else "filler"})) if named and (place or kind) else token
        )
    return out


def _of_masks(found: Sequence[Token], at: int) -> bool:
    """ "masker karet 13, masker tali 12": what the masks have, unless it is measured or asked for."""
    behind = [token for token in found[at + 1 : at + 3] if not token.has("colon", "equals")]
    counted = bool(behind) and behind[0].has("number") and not any(token.has(*MEASURES) for token in behind[1:])
    return counted and found[at - 1].has("pieces") and at > 0 and not any(one.has("request", "short") for one in found)


# Without one of these a word begins no quantity.
COUNTING = frozenset(("number", "one", *PACKS))


def _with_units(found: Sequence[Token]) -> list[Token]:
    out: list[Token] = []
    at = 0
    while at < len(found):
        token = found[at]
        if token.tags.isdisjoint(COUNTING) and token.text not in ("sak", "se"):
            out.append(token)
            at += 1
            continue
        following = found[at + 1] if at + 1 < len(found) else Token("")
        if token.text in ("sak", "se") and following.has(*UNITS):
            token = Token("1", frozenset({"number"}), Fraction(1))
        if _and_a_half(found, at):
            half = (token.value or Fraction(0)) + (following.value or Fraction(0))
            token = Token(f"{token.text} {following.text}", token.tags, half)
            at += 1
            following = found[at + 1]
        if token.has("number") and token.value is not None:
            # "kurang siji selusin"
            taken = None if following.has("one") or _next_bag(out, following) else _unit(token, following)
            out.append(taken or token.tagged("q", "mask"))
            at += 2 if taken else 1
        elif token.has(*PACKS) and (
            token.has("one") or following.has("fraction", "first") or _more_or_less_behind(found, at)
        ):
            out.append(_sized(Token("1", frozenset({"number"}), Fraction(1)), token))
            at += 2 if following.has("first") else 1
        elif token.has(*PACKS) and _pieces_behind(found, at):
            # "lusinan 5", "kodi 2": so many of them, most likely
            sized = _sized(following, token)
            out.append(sized.tagged("inferred"))
            at += 2
        elif token.has("one") and token.has(*MEASURES, "count", "bundle"):
            unit = _unit(Token("1", frozenset({"number"}), Fraction(1)), token)
            out.append(unit or token)
            at += 1
        else:
            out.append(token)
            at += 1
    return out


def _next_bag(before: Sequence[Token], following: Token) -> bool:
    """ "kresek hitam isi 12 kresek putih isi 9": another bag, and not twelve of them."""
    if not following.has("bundle"):
        return False
    holds = bool(before) and before[-1].has("isi")
    known = len(before) > 1 and before[-1].has("colour", "first") and before[-2].text == following.text
    return holds or (known and not before[-2].has("q"))


def _more_or_less_behind(found: Sequence[Token], at: int) -> bool:
    """ "kodi kurang siji": one of them."""
    behind = found[at + 1 : at + 3]
    return len(behind) == 2 and behind[0].has("minus", "plus") and behind[1].has("number")


def _pieces_behind(found: Sequence[Token], at: int) -> bool:
    """A number right behind "lusin" with no unit of its own."""
    number, after = found[at + 1 : at + 2], found[at + 2 : at + 3]
    bare = bool(number) and number[0].text.isdigit() and number[0].has("number")
    return bare and not any(token.has(*UNITS, "defect", *SIZES) for token in after)


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
    measures = unit.tags.intersection(MEASURES)
    if unit.has("bundle"):
        return Token(text, tags | {"bundle", *measures}, number.value)
    return Token(text, tags | {"measure", *measures}, number.value) if measures else None

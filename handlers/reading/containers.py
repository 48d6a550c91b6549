"""Bags and bundles: what each of them holds, wherever it is said, and those that only carry what is counted."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from handlers.reading.bags_apart import OF_MASKS
from handlers.reading.lexicon import MEASURES, SIZES, WORDS
from handlers.reading.patterns import Pattern
from handlers.reading.tokens import Token

PER = frozenset("per tiap saben sabene setiap /".split())  # noqa: SIM905
# What may stand between containers and what each of them holds.
BESIDE = ("isi", "each", "comma", "open", "colon", "filler", "exists", "times", "address", *SIZES)
INSIDE = frozenset("dalam dlm jero njero jadi jd dadi dados wadah".split())  # noqa: SIM905
FULL = frozenset({"filler"})
# "isine podo 15"
ALIKE = ("podo", "padha", "sami", "sama")
COUNTED_UP = Pattern(r"(?:di|ng|tak|ku|meng|meng)?(?:h?itung|etung)(?:i|an|ane|no)?")


def carriers(found: Sequence[Token]) -> Sequence[Token]:
    """Bags beside all that is in them are no count: "30 dalam 2 kresek", "30 (2 kresek)", "2 kresek total 30"."""
    material = any(token.has("item") for token in found)
    bags = [at for at, token in enumerate(found) if _is_bags(token, material=material)]
    return [
        replace(token, tags=FULL) if at in bags and _carries(found, at) else token for at, token in enumerate(found)
    ]


def _is_bags(token: Token, *, material: bool) -> bool:
    return token.has("bundle") and token.has("q") and not (material and token.has(*MEASURES))


def _carries(found: Sequence[Token], at: int) -> bool:
    before, earlier = found[at - 1] if at else Token(""), found[at - 2] if at > 1 else Token("")
    if _counts(earlier) and (before.text in INSIDE or (before.has("open") and found[at + 1 : at + 2] != [])):
        return not any(token.has("isi", "each") for token in found[at + 1 : at + 3])
    if any(token.has("isi", "each") or token.text in PER for token in found[:at]):
        # "isi 15, 4 iket = 60"
        return False
    behind = [token for token in found[at + 1 : at + 5] if not token.has("comma", "address", "isi", "filler", "colon")]
    if any(COUNTED_UP.fullmatch(token.text) for token in found[at + 1 : at + 4]):
        # "3 kresek, tak itung onok 34"
        behind = [token for token in found[at + 1 : at + 7] if token.has("q") or COUNTED_UP.fullmatch(token.text)]
        return len(behind) > 1 and not behind[0].has("q") and _counts(behind[1])
    summed = behind[:1] and (behind[0].has("equals") or behind[0].text.startswith(("total", "jumlah", "gunggung")))
    return bool(summed) and any(_counts(token) for token in behind[1:2])


def _counts(token: Token) -> bool:
    return token.has("q") and token.has("mask")


def filled(found: Sequence[Token]) -> list[Token]:
    """Containers with what each holds: "3 kresek masing2 10", "isi 10, 3 plastik", "3 bungkus (isi 10)"."""
    out = _held_in_each(found)
    rates: dict[str, Token] = {}
    at = 0
    while at < len(out):
        # "plastik 1 pak isi 100": what a pack of it holds
        material = out[at].has(*MEASURES) and any(one.has("item") for one in out[:at])
        if out[at].has("q") and out[at].has("bundle") and not material:
            bag, held = out[at], _content_at(out, at)
            if held is not None:
                rates[_noun(bag)] = out[held]
                if _holds_all(out[min(at, held) : max(at, held)], bag, out[held]):
                    out[held] = out[held].tagged("inferred")
                low, high = sorted((at, held))
                sizes = [one for one in out[low + 1 : high] if one.text in OF_MASKS]
                closed = high + 1 < len(out) and out[high + 1].has("close")
                opened = any(one.has("open") for one in out[low:high])
                out[low : high + 1 + (opened and closed)] = [*sizes, _times(bag, out[held])]
                at = low + len(sizes)
            elif _noun(bag) in rates and _is_of_those(out, at):
                out[at] = _like_those(bag, rates[_noun(bag)])
        at += 1
    out = out if rates else _filled_behind(out)
    # "5 kresek, 1 kresek isi 10, sisanya isi 8": of which bags?
    return [one.tagged("inferred") if rates and one.has("held") else one for one in out]


def said_twice(found: Sequence[Token]) -> Sequence[Token]:
    """ "tak ikat sepuluh sepuluh, dadi 3 ikat": ten in each."""
    bags = [at for at, token in enumerate(found) if token.has("q") and token.has("bundle")]
    found = [token for at, token in enumerate(found) if not _joins_twin(found, at)]
    twice = [
        at
        for at in range(1, len(found) if bags else 0)
        if _counts(found[at]) and _counts(found[at - 1]) and found[at].value == found[at - 1].value
    ]
    # "telung iket isine sepuluh sepuluh", "4 bendel sepuluh-sepuluh"
    last = [at for at, token in enumerate(found) if token.has("q") and token.has("bundle")][-1:]
    twice = [at for at in twice if at < last[0] or found[at - 2].has("isi", "bundle", "each")]
    marked = [token.tagged("held") if at in twice else token for at, token in enumerate(found)]
    return [token for at, token in enumerate(marked) if at + 1 not in twice]


def _joins_twin(found: Sequence[Token], at: int) -> bool:
    """ "10-10": the dash between the same number twice."""
    if not found[at].has("dash") or not 0 < at < len(found) - 1:
        return False
    return _counts(found[at - 1]) and _counts(found[at + 1]) and found[at - 1].value == found[at + 1].value


def _holds_all(between: Sequence[Token], bags: Token, held: Token) -> bool:
    """ "3 kresek isinya 34": all of them together, or each?"""
    odd = (held.value or 0) > 20 and (held.value or 0) % 5 != 0 and not held.has("packed")
    theirs = any(token.has("isi") and token.text.endswith(("nya", "ne", "e")) for token in between)
    return (
        odd
        and theirs
        and (bags.value or 0) > 1
        and not any(token.has("each") or token.text in PER for token in between)
    )


def _filled_behind(found: list[Token]) -> list[Token]:
    """ "2 kresek sama eceran 4, kreseknya isi 10": what each holds, said after something else."""
    held = [at for at, token in enumerate(found) if token.has("held")]
    bags = [at for at, token in enumerate(found) if token.has("q") and token.has("bundle")]
    nouns = {_noun(found[at]) for at in bags}
    if len(held) != 1 or len(nouns) != 1 or bags[-1] > held[0] or any(token.has("item") for token in found):
        return found
    place = held[0]
    start = place
    while start and found[start - 1].has("isi", "bundle", "each", "only", "filler") and not found[start - 1].has("q"):
        start -= 1
    rest = [*found[:start], *found[place + 1 :]]
    return [_times(token, found[place]) if at in bags else token for at, token in enumerate(rest)]


def _noun(bag: Token) -> str:
    """What it is, without its number and endings: "1 bungkusnya", "sakkresek"."""
    word = bag.text.split()[-1]
    for ending in ("nya", "ipun", "ne", "e"):
        word = word.removesuffix(ending)
    return next(
        (word.removeprefix(one) for one in ("sak", "se") if word.startswith(one) and len(word) > len(one) + 3), word
    )


def _is_of_those(found: Sequence[Token], at: int) -> bool:
    """ "5 bungkus isi 10, yg 1 bungkus anak", "… 3 bungkus dewasa 2 bungkus anak": some of those told before."""
    sized = any(token.has(*SIZES) for token in found[at + 1 : at + 4])
    return sized or any(
        token.has("including", "which") for token in (*found[max(0, at - 2) : at], *found[at + 1 : at + 2])
    )


def _held_in_each(found: Sequence[Token]) -> list[Token]:
    """The numbers that say what one container holds, marked: "per kresek 10", "10/kresek", "@10", "masing2 10"."""
    out: list[Token] = []
    comes = False
    for at, token in enumerate(found):
        last, after = out[-1] if out else Token(""), found[at + 1] if at + 1 < len(found) else Token("")
        if token.text in PER and after.has("bundle") and not after.has("q"):
            if last.has("q") and not last.has("bundle"):
                out[-1] = last.tagged("held")
            else:
                comes = True
        elif token.text == "per" and after.has("q") and after.has("mask"):
            # "tak ikat per 10"
            comes = True
        elif token.has("bundle") and not token.has("q") and (found[at - 1].text in PER or after.has("isi")):
            continue
        elif token.has("isi") or (token.has("each") and last.has("bundle", "comma")) or _is_rate(token, last):
            comes = True
            out.append(token.tagged("isi"))
        elif comes and token.has("q") and not token.has("bundle"):
            # "isi sepuluhan": tens
            out.append(replace(token, tags=(token.tags - {"about"}) | {"held"}))
            comes = False
        else:
            if token.has("q") and not token.has("bundle") and _of_a_bag(out):
                # "kresek ireng 1": so many bags, or so many in it
                token = token.tagged("inferred")
            comes = comes and (token.has("colon", "filler", "open", "dash", "each") or token.text in ALIKE)
            out.append(Token(token.text, FULL) if comes and token.text in ALIKE else token)
    return _as_rate(out)


def _of_a_bag(before: Sequence[Token]) -> bool:
    bag = next((token for token in reversed(before) if not token.has("colour", "variant")), Token(""))
    return bag.has("bundle") and not bag.has("q") and bag.text in WORDS


def _is_rate(token: Token, last: Token) -> bool:
    """ "3 plastik a 10"."""
    return token.text == "a" and last.has("bundle")


def _as_rate(found: list[Token]) -> list[Token]:
    """ "sak kresek isi 10, telung kresek", "4 kresek, sak kresek isi 6": the one says what each of the others holds."""
    bags = [at for at, token in enumerate(found) if token.has("q") and token.has("bundle")]
    if len(bags) != 2 or _noun(found[bags[0]]) != _noun(found[bags[1]]):
        return found
    before = bags[0] - 1
    if found[bags[0]].value == 1 and before >= 0 and _counts(found[before]) and not _counts(found[bags[0] + 1]):
        # "10 lembar 1 bungkus, ada 3 bungkus"
        product = _times(found[bags[1]], found[before])
        return [*found[:before], *found[bags[0] + 1 : bags[1]], product, *found[bags[1] + 1 :]]
    one, others = sorted(bags, key=lambda at: found[at].value or 0)
    if found[one].value != 1 or found[others].value == 1:
        return found
    held = next((at for at in range(one + 1, min(one + 4, len(found))) if _counts(found[at])), None)
    between = found[one + 1 : held]
    told = any(token.has("held") for token in found[others + 1 : one if one > others else None])
    if held is None or told or not all(token.has("isi", "filler", "colon", "exists") for token in between):
        return found
    folded = {others: [_times(found[others], found[held])], **{at: [] for at in range(one, held + 1)}}
    return [token for at, old in enumerate(found) for token in folded.get(at, [old])]


def _content_at(found: Sequence[Token], bag: int) -> int | None:
    """Where it is said what each of these containers holds: behind them, else before."""
    if bag and found[bag - 1].has("held"):
        return bag - 1
    for places in (range(bag + 1, min(bag + 7, len(found))), range(bag - 1, max(bag - 7, -1), -1)):
        for at in places:
            if found[at].has("held"):
                return at
            if at > bag and found[bag].value == 1 and _counts(found[at]):
                # "1 kresek dewasa 20": all that is in it; in "1 kresek besar 20" it may be large itself
                unsure = any(one.has(*SIZES) and one.text not in OF_MASKS for one in found[bag + 1 : at])
                return None if unsure else at
            counted_up = at < bag and found[at].has("done", "already", "own", "handed")
            if not (found[at].has(*BESIDE) or counted_up) or found[at].has("q"):
                break
    return None


def _like_those(bags: Token, held: Token) -> Token:
    """Some bags more, or some of those told before, each of which holds as much."""
    product = _times(bags, held)
    return replace(product, text=f"{held.text} x {bags.text}", tags=product.tags | {"alike"})


def _times(bags: Token, held: Token) -> Token:
    value = (bags.value or Fraction(0)) * (held.value or Fraction(0))
    return Token(f"{bags.text} x {held.text}", (held.tags | {"product", "mask"}) - {"bundle", "held"}, value)


# "3 kresek @15, yang lepas 4": four in no bag. Of "4 lepas talinya" the ties came off.
APART = frozenset("lepas lepase lepasnya lepasan los".split())  # noqa: SIM905
BEYOND_FULL = frozenset("lebihan lebihane lebihannya luwihan luwihane punjulan".split())  # noqa: SIM905


def loose_beside(found: list[Token]) -> list[Token]:
    """Masks in no bag beside those in bags or dozens, which are no bad ones."""
    full = next((at for at, token in enumerate(found) if token.has("product", "packed")), len(found))
    out = list(found)
    for at in range(full + 1, len(found)):
        after = found[at + 1] if at + 1 < len(found) else Token("")
        if found[at].text in APART and not after.has("item", "done", "work") and after.text not in ("jahit", "jahitan"):
            out[at] = Token(found[at].text, LOOSE)
        elif _counts(after) and (found[at].text in BEYOND_FULL or (found[at].has("left") and _is_loose(found, at + 2))):
            # "3 kresek isi 10, lebihan 4", "2 plastik isi 12, sisa 3 lepas"
            out[at] = Token("eceran", LOOSE)
        elif found[at].has("left") and _counts(after) and found[at - 1].has("and", "plus"):
            # "isine 6 kabeh, karo turah 2"
            out[at] = Token("eceran", LOOSE)
        elif (lead := _still_beside(out, at)) and _behind_bags(found, lead):
            # "3 plastik isi 10, masih lebih 4"; what is left may still be to make
            out[lead : at + 1] = [BLANK] * (at - lead) + [Token("eceran", LOOSE)]
            if found[at].has("left"):
                out[at + 1] = after.tagged("inferred")
        elif found[at].has("left") and _counts(after) and _is_last(found, at + 2) and _behind_bags(found, at):
            # "5 iket isi 10, sisanya 3": loose, or still to be made
            out[at : at + 2] = [Token(found[at].text, LOOSE), after.tagged("inferred")]
    return out


def _is_loose(found: Sequence[Token], at: int) -> bool:
    return at < len(found) and (found[at].text in APART or found[at].has("loose"))


LOOSE = frozenset({"loose"})
BLANK = Token("", frozenset({"filler"}))
BEYOND = ("plus", "left", "exists")


def _still_beside(found: Sequence[Token], at: int) -> int:
    """Where "masih lebih 4", "masih ada 4 lagi" begins, of which the last word stands here; else 0."""
    after = found[at + 1] if at + 1 < len(found) else Token("")
    still = at and found[at].has(*BEYOND) and not found[at].has("minus") and found[at - 1].has("still")
    return at - 1 if still and _counts(after) and not any(token.has("notyet", "cutting") for token in found[at:]) else 0


def _is_last(found: Sequence[Token], at: int) -> bool:
    return all(token.has("address", "thanks", "stop", "count") for token in found[at:])


def _behind_bags(found: Sequence[Token], at: int) -> bool:
    unit = ("product", "packed") if found[at].text.startswith("turah") else ("product",)
    return any(token.has(*unit) for token in found[max(0, at - 3) : at] if token.has("q", "comma", "address"))

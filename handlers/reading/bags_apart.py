"""Bags that hold each its own: "2 kresek, siji isi 10, sijine isi 8", "bungkus isi 10 ada 2, bungkus isi 5 ada 3"."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from handlers.reading.lexicon import SIZES, WORDS
from handlers.reading.spelling import slip_among
from handlers.reading.tokens import Token
from storage.values import dataclass

# More bags than these nobody tells one by one.
MOST_TOLD = 9
# Sizes of masks, and not of a bag.
OF_MASKS = ("dewasa", "dws", "anak", "ank")
# "yang satu", "sijine", "yang terakhir": one of the bags.
THE_OTHER = frozenset(
    """satunya satune satue satu-satunya sijine sijie sijinya setunggale setunggalipun terakhir pungkasan pungkasane
    terakhirnya keri dewe lainnya liyane lain""".split()  # noqa: SIM905
)
BETWEEN = ("comma", "and", "address", "colon", "which", "open", "close", "exists", "filler", "more", "but", "stop")
FILLED = ("isi", "only", "filler", "colon", "exists", "more", "already", "bundle", "colour")
JOIN = Token("+", frozenset({"and"}))


@dataclass(frozen=True, slots=True)
class _Held:
    """So many bags with so many masks in each, the size they are of, and where what says so ends."""

    bags: Fraction
    each: Token
    size: Token | None
    end: int

    @property
    def folded(self) -> list[Token]:
        """What they hold, as one quantity."""
        tags = (self.each.tags | {"product", "mask"}) - {"bundle", "held", "about"}
        value = self.bags * (self.each.value or 0)
        whole = Token(f"{self.bags} x {self.each.text}", tags, value)
        return [self.size, whole] if self.size else [whole]


def each_its_own(found: Sequence[Token]) -> list[Token]:
    """The tokens, with bags that hold different numbers folded into what they hold together."""
    found = [token for at, token in enumerate(found) if not _not_full(found, at)]
    out: list[Token] = []
    at = 0
    while at < len(found):
        told, end = _told_apart(found, at)
        if not end:
            told, end = _counted_behind(found, at)
        if not end:
            told, end = _sized_bag(found, at)
        if end:
            out += told
            at = end
        else:
            out.append(found[at])
            at += 1
    return out


FULL = frozenset("penuh kebak kebek pepak full".split())  # noqa: SIM905


def _not_full(found: Sequence[Token], at: int) -> bool:
    """ "1 kresek belum penuh isi 5": the words that say only that."""
    late, full = found[at], found[at + 1] if at + 1 < len(found) else Token("")
    if late.text in FULL and at and found[at - 1].has("notyet", "not"):
        late, full = found[at - 1], late
        at -= 1
    led = at > 0 and (found[at - 1].has("bundle") or found[at - 1].text in THE_OTHER)
    return late.has("notyet", "not") and full.text in FULL and led


def _told_apart(found: Sequence[Token], at: int) -> tuple[list[Token], int]:
    """What some bags hold that are named here and then told one by one, and where that ends."""
    bag = found[at]
    if not bag.has("bundle"):
        return [], 0
    if not bag.has("q"):
        return _by_kind(found, at)
    if (but := _but_one(found, at))[1]:
        return but
    whole = bag.value or Fraction(0)
    first = _of_one(found, at) if whole == 1 else None
    held = [first] if first else []
    place = first.end if first else at + 1
    told = Fraction(len(held))
    if not first and found[_past(found, place) : _past(found, place) + 1] and found[_past(found, place)].has("isi"):
        return _each_filled(found, place, whole)
    while (one := _next(found, place, whole - told if not first else Fraction(MOST_TOLD), bag)) is not None:
        held.append(one)
        told += one.bags
        place = one.end
        if not first and told >= whole:
            break
    complete = len(held) > 1 and (first is not None or (whole <= MOST_TOLD and told == whole))
    return (_joined(held), place) if complete else ([], 0)


def _sized_bag(found: Sequence[Token], at: int) -> tuple[list[Token], int]:
    """ "kresek kecil isi 8": the bag is small, and says nothing of the masks."""
    three = found[at : at + 3]
    bag = len(three) == 3 and three[0].has("bundle") and not three[0].has("q") and three[2].has("isi")
    own = bag and three[1].has(*SIZES) and three[1].text not in OF_MASKS
    return ([three[0]], at + 2) if own else ([], 0)


def _counted_behind(found: Sequence[Token], at: int) -> tuple[list[Token], int]:
    """ "kresekku 2, isine podo 15": so many bags, of which it is said right behind what they hold."""
    bag, number = found[at], found[at + 1] if at + 1 < len(found) else Token("")
    plain = number.text.isdigit() or number.has("worded")
    bare = bag.has("bundle") and not bag.has("q", "item") and number.has("q") and not number.has("bundle") and plain
    behind = [token for token in found[at + 2 : at + 5] if not token.has("comma", "stop", "filler")]
    if not bare or not behind or not behind[0].has("isi", "each"):
        return [], 0
    bags = Token(f"{number.text} {bag.text}", frozenset({"number", "q", "bundle"}), number.value)
    told, end = _told_apart([bags, *found[at + 2 :]], 0)
    return (told, at + 1 + end) if end else ([bags], at + 2)


def _but_one(found: Sequence[Token], at: int) -> tuple[list[Token], int]:
    """ "4 bendel isi 10 tapi yang terakhir cuma 7", "5 kresek isi 10 kecuali 1 isi 8": one holds less."""
    bags = found[at]
    start = next((place for place in range(at + 1, len(found)) if not found[place].has("comma", "filler")), at)
    each = _content(found, start + 1, Fraction(1)) if found[start].has("isi", "each") else None
    if each is None or each.size or (bags.value or 0) < 2:
        return [], 0
    place = _at_the_last(found, each.end, bags)
    less = _content(found, place, Fraction(1)) if place else None
    if less is None and place and found[place].has("minus"):
        # "ikat yang terakhir kurang 3"
        short = _content(found, place + 1, Fraction(1))
        less = replace(short, each=_lacking(each.each, short.each)) if short else None
    if less is None or (less.each.value or 0) >= (each.each.value or 0):
        return [], 0
    most = _Held((bags.value or Fraction(0)) - 1, each.each, None, each.end)
    return _joined([most, less]), less.end


def _lacking(each: Token, short: Token) -> Token:
    return replace(each, text=f"{each.text} - {short.text}", value=(each.value or Fraction(0)) - (short.value or 0))


def _at_the_last(found: Sequence[Token], start: int, bags: Token) -> int:
    """Where it is told what the last one holds: behind "tapi yang terakhir", "kecuali 1", ", ikat terakhir"; else 0."""
    place = start
    but = same = False
    while place < min(start + 8, len(found)) and not (_is_other(found[place]) or found[place].has("q", "first")):
        token = found[place]
        noun = token.has("bundle")
        except_ = token.has("but") or token.text in EXCEPT or slip_among(token.text, frozenset(EXCEPT)) is not None
        if not (token.has(*BETWEEN) or except_ or noun):
            return 0
        but, same = but or except_, same or noun
        place += 1
    if place >= len(found):
        return 0
    token = found[place]
    last = token.text in LAST or (token.has("first") and token.text in ORDINALS[int(bags.value or 0) - 1 :][:1])
    one = _is_other(token) or (token.value == 1 and not token.has("bundle", "packed"))
    less = found[place - 1].has("which") and one and place + 1 < len(found) and found[place + 1].has("only")
    return place + 1 if (but and one) or less or ((but or same or found[place - 1].has("which")) and last) else 0


LAST = frozenset("terakhir terakhire terakhirnya pungkasan pungkasane".split())  # noqa: SIM905
EXCEPT = ("kecuali", "kajaba", "kejaba", "cuma", "mung", "mek", "hanya")


def _each_filled(found: Sequence[Token], place: int, bags: Fraction) -> tuple[list[Token], int]:
    """ "3 kresek: isi 10, isi 10, isi 6"."""
    held: list[_Held] = []
    while (at := _past(found, place)) < len(found) and found[at].has("isi") and len(held) < bags:
        one = _content(found, at, Fraction(1))
        if one is None:
            break
        held.append(one)
        place = one.end
    return (_joined(held), place) if len(held) == bags and len(held) > 1 else ([], 0)


def _joined(held: Sequence[_Held]) -> list[Token]:
    """One quantity, or one a size."""
    if not any(one.size for one in held):
        whole = sum((one.bags * (one.each.value or 0) for one in held), Fraction(0))
        tags = frozenset().union(*(one.folded[-1].tags for one in held))
        return [Token(" + ".join(one.folded[-1].text for one in held), tags | {"summed"}, whole)]
    out: list[Token] = []
    for one in held:
        out += [*([JOIN] if out else []), *one.folded]
    return out


def _of_one(found: Sequence[Token], at: int) -> _Held | None:
    """ "1 kresek penuh isi 20, yang satu …": one bag, and another behind it."""
    first = _content(found, at + 1, Fraction(1))
    if first is None:
        return None
    after = _past(found, first.end)
    behind = found[after] if after < len(found) else Token("")
    led = any(token.has("which") for token in found[first.end : after])
    return first if behind.text in THE_OTHER or (led and behind.value == 1) else None


def _past(found: Sequence[Token], at: int) -> int:
    """The next place that says something of a bag."""
    while at < len(found) and found[at].has(*BETWEEN) and not found[at].has("isi", "q") and not _is_other(found[at]):
        at += 1
    return at


def _is_other(token: Token) -> bool:
    return token.text in THE_OTHER


def _next(found: Sequence[Token], at: int, left: Fraction, bag: Token) -> _Held | None:
    """The next bags of those named, with what each of them holds."""
    at = _past(found, at)
    if at >= len(found) or left <= 0:
        return None
    token = found[at]
    if _is_other(token):
        # "yang lain isi 8": all the others
        others = left if token.text.startswith(("lain", "liyan")) and left <= MOST_TOLD else Fraction(1)
        return _content(found, at + 1, others)
    if token.has("bundle") and not token.has("q") and _alike(token, bag) and at + 1 < len(found):
        # "2 kantong. Kantong satu 12. Kantong dua 9."
        which = found[at + 1]
        named = which.has("first") or (which.has("q") and which.has("mask") and which.text != "0")
        return _content(found, at + 2, Fraction(1)) if named else None
    count = token.has("q") and (token.has("mask") or _alike(token, bag))
    if not count or not 1 <= (token.value or 0) <= left or (token.value or 0).denominator != 1:
        return None
    return _content(found, at + 1, token.value or Fraction(0))


def _alike(token: Token, bag: Token) -> bool:
    return token.text.split()[-1] == bag.text.split()[-1]


def _content(found: Sequence[Token], at: int, bags: Fraction) -> _Held | None:
    """What each of so many bags holds, said here: "isi 10", "mek 8", "dewasa isi 10"."""
    size: Token | None = None
    while at < len(found) and not found[at].has("q"):
        if found[at].has(*SIZES) and size is None:
            size = found[at]
        elif not (found[at].has(*FILLED) or found[at].text == "penuh") or found[at].has("comma"):
            return None
        at += 1
    if at >= len(found) or not found[at].has("mask") or found[at].has("packed", "bundle", "fraction"):
        return None
    return _Held(bags, found[at], size, at + 1)


def _coloured(found: Sequence[Token], at: int) -> _Held | None:
    """ "hitam isi 12", "besar isi 20": a bag known by its colour or by how large it is."""
    token = found[at] if at < len(found) else Token("")
    if not token.has("colour", *SIZES) or token.text in OF_MASKS:
        return None
    held = _content(found, at + 1, Fraction(1))
    return held if held and not any(one.has(*SIZES) for one in found[at + 1 : held.end]) else None


def _by_kind(found: Sequence[Token], at: int) -> tuple[list[Token], int]:
    """ "bungkus isi 10 ada 2, bungkus isi 5 ada 3", "kresek satu isi 20, kresek dua isi 15"."""
    out: list[Token] = []
    place, number = at, 1
    while place < len(found) and found[place].has("bundle") and not found[place].has("q"):
        held = _kind(found, place + 1) or _numbered(found, place + 1, number) or _coloured(found, place + 1)
        if held is None:
            break
        out += [*([JOIN] if out else []), *held.folded]
        place, number = held.end, number + 1
        following = _past(found, place)
        place = following if following < len(found) and found[following].has("bundle") else place
    return (out, place) if number > 2 or (out and place and _is_kind(found, at)) else ([], 0)


def _is_kind(found: Sequence[Token], at: int) -> bool:
    return _kind(found, at + 1) is not None


def _kind(found: Sequence[Token], at: int) -> _Held | None:
    """ "isi 10 ada 2": how much they hold, and how many there are."""
    four = found[at : at + 4]
    told = len(four) == 4 and four[0].has("isi") and four[1].has("q") and four[2].has("exists") and four[3].has("q")
    if not told or not four[3].has("mask") or four[3].has("pieces", "counted", "packed"):
        return None
    return _Held(four[3].value or Fraction(0), four[1], None, at + 4)


def _numbered(found: Sequence[Token], at: int, number: int) -> _Held | None:
    """ "kresek satu isi 20", "kresek pertama 20": the first, the second."""
    token = found[at] if at < len(found) else Token("")
    first = token.has("first") and token.text in ORDINALS[number - 1 : number]
    named = first or ((token.has("worded") or token.text == str(number)) and token.value == number)
    noun = found[at - 1].text in WORDS
    held = _content(found, at + 1, Fraction(1)) if named and noun else None
    isi = held is not None and any(one.has("isi") for one in found[at + 1 : held.end])
    if held is not None and not token.has("worded", "first"):
        # "tas 1 isi 12, tas 2 isi 10": the first and the second, or one and two?
        held = replace(held, each=held.each.tagged("inferred"))
    return held if first or isi else None


ORDINALS = ("pertama", "kedua", "ketiga", "keempat", "kelima")

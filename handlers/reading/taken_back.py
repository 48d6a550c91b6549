"""What is taken back at once and named anew: "35 bukan ding 36", "anak 10 eh dewasa 10, bukan anak", "2 eh 3 klos"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from handlers.reading.lexicon import SIZES
from handlers.reading.tokens import Token

OOPS = Token("eh", frozenset({"oops"}))
DING = ("ding", "deng")
MOMENT = frozenset("bentar sebentar bntr tunggu sik".split())  # noqa: SIM905
PAUSE = ("comma", "stop", "filler")
MEANT = ("maksud", "makst", "mksd")
ENDS = ("address", "comma", "stop", "thanks", "filler", "ask")


def taken_back(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, where what was taken back is marked as such, and what only says it again is left out."""
    if not any(token.has("oops", "isnot", "sorry") or token.text in DING or token.text in MOMENT for token in found):
        return found
    return _other_amount(_other_size(_without_denied(_slips(found))))


def _slips(found: Sequence[Token]) -> Sequence[Token]:
    """ "35 bukan ding 36", "20, bukan, 21", "24 ding 25", "eh keliru": one slip each."""
    out: list[Token] = []
    at = 0
    while at < len(found):
        end = _slip_ends(found, at)
        if end and any(token.has("number") for token in out) and found[end : end + 1] and _numbered(found, end):
            while out and out[-1].has("comma"):
                out.pop()
            out.append(OOPS)
            at = end
        elif found[at].has("correct") and out and out[-1].has("oops") and found[at].text in WRONG:
            at += 1
        else:
            out.append(found[at])
            at += 1
    return out


WRONG = ("salah", "keliru", "kliru", "kleru", "klentu", "slh")


def _numbered(found: Sequence[Token], at: int) -> bool:
    """Whether a number follows, with no more than a verb before it."""
    return any(token.has("number") for token in found[at : at + 2])


def _slip_ends(found: Sequence[Token], at: int) -> int:
    """Where a denial of what was just said ends that begins here; 0 if none does."""
    place = at
    while place < len(found) and found[place].has("comma", "oops"):
        place += 1
    denied = 0
    while place < len(found) and (found[place].has("isnot") or (denied and found[place].has("comma"))):
        denied += found[place].has("isnot")
        place += 1
    ding = place < len(found) and found[place].text in DING
    before = found[at - 1] if at else Token("")
    if found[at].text in MOMENT and _stands_between(found, at):
        while at < len(found) and (found[at].text in MOMENT or found[at].has("comma", "address", "correct")):
            at += 1
        return at
    alone = at + 1 < len(found) and found[at].text in DING and found[at + 1].has("number") and before.has("number")
    if alone:
        return at + 1
    paused = denied and place > at + 1 and found[place - 1].has("comma") and found[at].has("comma", "isnot")
    if not ((denied and ding) or denied > 1 or (paused and found[at].has("comma"))):
        return 0
    place += ding
    while place < len(found) and found[place].has("comma"):
        place += 1
    return place


def _stands_between(found: Sequence[Token], at: int) -> bool:
    """ "14... bentar 15 ding": a number right before, and another right behind."""
    before = next((token for token in reversed(found[:at]) if not token.has("stop", "comma", "oops")), Token(""))
    behind = next(
        (one for one in found[at:] if one.text not in MOMENT and not one.has("comma", "address", "correct")), None
    )
    return before.has("number") and behind is not None and behind.has("number")


def _without_denied(found: Sequence[Token]) -> Sequence[Token]:
    """ "anak 10, eh dewasa 10 bukan anak": the size denied at the end says only what the slip says."""
    at = next((at for at in range(2, len(found) - 1) if _denies_size(found, at)), None)
    if at is None:
        return found
    slip = next((place for place in range(1, at) if found[place].has("oops", "sorry")), None)
    if slip is None and _says_once_more(found, at):
        return [*found[:at], *found[at + 2 :]]
    sizes = [size for size in SIZES if any(token.has(size) for token in found[slip:at])] if slip else []
    denied = next(size for size in SIZES if found[at + 1].has(size))
    if slip is None or not sizes or sizes[-1:] == [denied] or any(token.has("which") for token in found[:slip]):
        return found
    kept = [*found[:slip], OOPS, *found[slip + 1 : at], *found[at + 2 :]]
    while kept[-1].has("address", "comma"):
        kept.pop()
    return kept


def _says_once_more(found: Sequence[Token], at: int) -> bool:
    """ "hari ini 14 anak, bukan dewasa": told now, and nothing that was told before is meant."""
    before = found[:at]
    now = any(token.has("done", "handed", "lapor", "today") for token in before)
    earlier = any(token.has("which", "correct", "recorded", "wrote") or token.text in EARLIER for token in before)
    sizes = {size for size in SIZES if any(token.has(size) for token in before)}
    counted = sum(token.has("number") for token in before) == 1
    return now and counted and not earlier and len(sizes) == 1 and not found[at + 1].has(*sizes)


EARLIER = ("tadi", "td", "mau", "wau", "itu", "iku", "kuwi", "niku", "kok")


def _denies_size(found: Sequence[Token], at: int) -> bool:
    rest = found[at + 2 :]
    return found[at].has("isnot") and found[at + 1].has(*SIZES) and all(token.has(*ENDS) for token in rest)


def _other_size(found: Sequence[Token]) -> Sequence[Token]:
    """ "18 dewasa, eh anak ding", "20 anak, eh bukan anak, dewasa": one number, and another size for it."""
    slip = next((at for at, token in enumerate(found) if token.has("oops")), None)
    if slip is None:
        return found
    if any(token.has("number", "q") for token in found[slip:]):
        return _told_anew(found, slip)
    numbers = [token for token in found[:slip] if token.has("number")]
    old = [at for at, token in enumerate(found[:slip]) if token.has(*SIZES) and not token.has("number")]
    tail = [token for token in found[slip + 1 :] if not token.has(*PAUSE)]
    new = next((token for token in reversed(tail) if token.has(*SIZES)), None)
    plain = all(
        not token.tags
        or token.has("isnot", "own", "address", "which", "thanks", "greeting", *SIZES)
        or token.text in DING
        or token.text.startswith(MEANT)
        for token in tail
    )
    if len(numbers) != 1 or len(old) != 1 or new is None or not plain:
        return found
    if any(one.has("isnot") and two is new for one, two in pairwise(tail)):
        return found
    kept = list(found[:slip])
    kept[old[0]] = new
    while kept[-1].has("comma"):
        kept.pop()
    return kept


def _told_anew(found: Sequence[Token], slip: int) -> Sequence[Token]:
    """ "12 dewasa eh 12 anak": one number and its size, both told anew."""
    for part in (found[:slip], found[slip:]):
        if sum(token.has("number") for token in part) != 1 or len([*_sizes(part)]) != 1:
            return found
    if any(token.has("which", "isnot", "correct") for token in found):
        return found
    at = next(_sizes(found[:slip]))
    return [*found[:at], *found[at + 1 :]]


def _sizes(found: Sequence[Token]) -> Iterator[int]:
    return (at for at, token in enumerate(found) if token.has(*SIZES) and not token.has("number"))


def _other_amount(found: Sequence[Token]) -> Sequence[Token]:
    """ "minta benang putih 2 eh 3 klos": so much of a material is wanted."""
    for at in range(1, len(found) - 1):
        led = found[max(0, at - 4) : at - 1]
        numbers = found[at - 1].has("number") and found[at + 1].has("number")
        if found[at].has("oops") and numbers and any(token.has("item") for token in led):
            return [*found[: at - 1], *found[at + 1 :]]
    return found

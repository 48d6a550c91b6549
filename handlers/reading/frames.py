"""Frames: what a coordinator's message holds in whatever order, and what it means.

A frame fits only where it explains every word, so that nothing that was said is left out in silence.
"""

import re
from collections.abc import Iterable, Iterator

from handlers.reading.other_words import hour_said
from handlers.reading.talk_parts import Talk
from handlers.reading.wanted import ACTS, EXACT, TELLS, Wanted
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class Meant:
    """What a frame makes of a message: the words of a command, or something that has none. `acts`: it books at once."""

    command: str = ""
    wanted: Wanted | None = None
    acts: bool = False


ASKS_FOR = (
    "kasbon",
    "daftar",
    "upah",
    "dana",
    "pinjaman",
    "gudang",
    "garapan",
    "siapa",
    "sisa",
    "stok",
    "progres",
    "rekap",
    "hasil",
    "yang",
    "cari",
    "cadangan",
    "kapan",
    "antaran",
    "permintaan",
    "bantuan",
)


def only_tells(one: Meant) -> bool:
    """Whether what is meant only tells something, and books or sends nothing."""
    if one.wanted:
        return one.wanted in TELLS
    return not one.acts and one.command.split(" ")[0] in ASKS_FOR


# What turns a message into its opposite, or books something: never passed over.
TURNS = frozenset(
    """not notyet sign cancel delete wrong should change withdraw more less over lost stop pause back
    double money moneys number numbers unit note two several""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What a message holds (each of `needs` by one of its kinds), what may stand `beside`, and what it means.

    `same` is a command with the talk's parts in it; where there is none, `wanted` says what is meant. `acts`: the
    command books something without asking first.
    """

    needs: tuple[frozenset[str], ...]
    beside: frozenset[str]
    without: frozenset[str]
    same: str = ""
    wanted: Wanted | None = None
    acts: bool = False

    @property
    def tells(self) -> bool:
        """Whether it only tells something, and books nothing."""
        if self.wanted:
            return self.wanted in TELLS
        asks = self.same.split(" ")[0] in ASKS_FOR and "{money}" not in self.same and "{amount}" not in self.same
        return asks and not self.acts and "masuk" not in self.same

    def _may_fit(self, talk: Talk) -> bool:
        # Asked of hundreds of frames for one message.
        return not any(map(talk.holds.isdisjoint, self.needs)) and talk.holds.isdisjoint(self.without)

    def nearly(self, talk: Talk, most: int) -> int | None:
        """How many words it leaves unexplained, where these turn nothing round; None where it doesn't fit."""
        if not self._may_fit(talk) or (self.same.startswith(MOST_OF) and talk.unknown()):
            return None
        allowed = frozenset({"soft"}).union(self.beside, *self.needs)
        beside = [word for word in talk.words if not word.kinds & allowed]
        slots = talk.slots - FREE - allowed
        turned = any(word.kinds & TURNS for word in beside)
        return None if turned or slots or len(beside) > most else len(beside)

    def is_near(self, talk: Talk) -> bool:
        """Whether what it leaves unexplained is unknown, or grammar around a question: of no other topic."""
        allowed = frozenset(AROUND.split()).union({"soft"}, self.beside, *self.needs)
        return not any(word.kinds and not word.kinds & allowed for word in talk.words)

    def turned(self, talk: Talk) -> bool:
        """Whether what it leaves unexplained says that it isn't so, or not yet: "jangan bagi 200 potongan dulu"."""
        allowed = frozenset({"soft"}).union(self.beside, *self.needs)
        return any(word.kinds & DENIES and not word.kinds & allowed for word in talk.words)

    def leaves(self, talk: Talk) -> int | None:
        """How many words it leaves unexplained, of whatever kind; None where it lacks something, or drops a number."""
        if not self._may_fit(talk):
            return None
        allowed = frozenset({"soft"}).union(self.beside, *self.needs)
        if (talk.slots - FREE - allowed) & COUNTED:
            return None
        return sum(not word.kinds & allowed for word in talk.words) + len(talk.slots - FREE - allowed)

    def fits(self, talk: Talk, *, strangers: int = 0) -> bool:
        """Whether it explains all that was said, but for so many words that nobody knows."""
        if strangers and (self.wanted in EXACT or self.same.startswith(MOST_OF)):
            strangers = 0
        if not self._may_fit(talk):
            return False
        if (self.acts and "later" in talk.holds) or ("supposed" in talk.holds and not self.tells):
            # "nanti Sri kubayar", "kalau kita tutup seminggu": nothing is booked of what is to come, or only supposed.
            return False
        allowed = frozenset({"soft"}).union(self.beside, *self.needs, TO_SEE if self.tells else ())
        if not talk.slots - FREE <= allowed:
            return False
        if any(word.kinds and not word.kinds & allowed for word in talk.words):
            return False
        return len(talk.unknown()) <= strangers


# What there is most of must be known: "paling akeh rejectane" isn't of masks.
MOST_OF = "siapa paling "
DENIES = frozenset(("not", "notyet", "later"))
# Parts that say nothing more by themselves.
FREE = frozenset(("to", "off", "ahead", "goods2", "places", "duties", "spans", "range"))
# With these something is asked for, whatever it is.
TO_SEE = frozenset(("show", "help"))


# Words around what is asked about that change nothing of it; and those by which something is asked.
AROUND = "who? what? when? where? howmuch how? why? tag list show may all already again help thanks many me asks there"
ASKING = "who?/what?/when?/where?/howmuch/how?/why?/tag/list/show/left/asks/there/compare/most/rank/waits/sofar/maybe"


def asked(needs: str, beside: str, same: str | Wanted) -> Frame:
    """A frame of a question: only what it is about must be explained, and grammar around that changes nothing."""
    return frame(f"{needs} {ASKING}", f"{AROUND} {beside}", same)


def frame(needs: str, beside: str, same: str | Wanted) -> Frame:
    """A frame in short: "advance who howmuch/left", what may stand beside ("-x": must not), and what it means.

    A command behind "~" books at once.
    """
    words = beside.split()
    return Frame(
        tuple(_either(need) for need in needs.split()),
        frozenset(kind for word in words if not word.startswith("-") for kind in _either(word)),
        frozenset(kind for word in words if word.startswith("-") for kind in _either(word[1:])),
        "" if isinstance(same, Wanted) else same.removeprefix("~"),
        same if isinstance(same, Wanted) else None,
        same in ACTS if isinstance(same, Wanted) else same.startswith("~"),
    )


# How many words an offer may leave unexplained.
MOST_LEFT = 4
# What may not be dropped even from an offer.
COUNTED = frozenset(("money", "moneys", "number", "numbers"))


# Why goods are of no use, by the kind of what was said of them.
WHY = (
    (r"sobek|robek|suwek|bolong", "sobek"),
    (r"hilang|ilang", "hilang"),
    (r"basah|kena air|kebanjiran", "basah"),
    (r"jamur|lapuk", "jamuran"),
    (r"kotor|luntur", "kotor"),
    (r"rusak|cacat|jelek", "rusak"),
)


def _either(words: str) -> frozenset[str]:
    return frozenset(words.split("/"))


def likeliest(frames: Iterable[Frame], talk: Talk, most: int) -> list[tuple[str, int, bool]]:
    """What a message may have meant of which too much is unexplained: a few commands that take up most of it.

    With how many words each leaves unexplained, and whether it only tells something.
    """
    near: list[tuple[int, int, str, bool]] = []
    for at, one in enumerate(frames):
        left = one.leaves(talk)
        if (
            one.same
            and left is not None
            and (one.tells or not one.turned(talk))
            and left <= (MOST_LEFT if len(one.needs) > 1 else 0)
            and (said := next(fitting([one], talk, whatever=True)).command)
        ):
            near.append((left, at, said, one.tells and one.is_near(talk)))
    found = {said: (said, left, tells) for left, _, said, tells in sorted(near, reverse=True)}
    return sorted(found.values(), key=lambda one: one[1])[:most]


def nearest(frames: Iterable[Frame], talk: Talk, most: int) -> Iterator[Meant]:
    """What those that only tell something make of a message, of which they leave few words unexplained."""
    near = [(left, one) for one in frames if one.tells and (left := one.nearly(talk, most)) is not None]
    yield from fitting([one for _, one in sorted(near, key=lambda each: each[0])], talk, whatever=True)


def parts_of(talk: Talk) -> dict[str, str]:
    """What stands in a command of what was said, each part under its name."""
    return {
        "who": talk.names[0] if talk.names else "",
        "who2": talk.names[1] if len(talk.names) > 1 else "",
        "to": talk.to[0] if talk.to else "",
        "all": ", ".join(talk.names),
        "money": str(talk.money[0]) if talk.money else "",
        "amount": talk.amounts[0].said() if talk.amounts else "",
        "number": str(talk.amounts[0].number) if talk.amounts else "",
        "item": talk.items[0] if talk.items else "",
        "goods": ", ".join(f"{item} {one.said()}" for item, one in zip(talk.items, talk.amounts, strict=False)),
        "tool": talk.tool,
        "size": talk.sizes[0] if talk.sizes else "",
        "duty": talk.duties[0] if talk.duties else "",
        "place": talk.places[0] if talk.places else "",
        "buyer": talk.buyers[0] if talk.buyers else "",
        "span": talk.span,
        "length": talk.length,
        "clock": talk.clock,
        "hour": hour_said(talk.clock),
        "phone": talk.phone,
        "batch": str(talk.batch),
        "bast": str(talk.bast),
        "why": next((said for words, said in WHY if re.search(words, talk.plain)), "tidak terpakai"),
    }


def fitting(frames: Iterable[Frame], talk: Talk, *, strangers: int = 0, whatever: bool = False) -> Iterator[Meant]:
    """What each frame that fits makes of a message; `whatever`: these are known to fit."""
    parts = parts_of(talk)
    for one in frames:
        if whatever or one.fits(talk, strangers=strangers):
            yield Meant(" ".join(one.same.format(**parts).split()), one.wanted, one.acts)

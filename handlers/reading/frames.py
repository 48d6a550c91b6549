"""Frames: what a coordinator's message holds in whatever order, and what it means.

A frame fits only where it explains every word, so that nothing that was said is left out in silence.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from handlers.reading.talk_parts import Talk
from storage.values import dataclass


class Wanted(StrEnum):
    """What has no command of its own."""

    REPAID = "repaid"
    DEDUCTED = "deducted"
    OVERPAID = "overpaid"
    WAGES = "wages"
    RATE_FROM_WHEN = "rate-from-when"
    PAYDAY = "payday"
    RIGHTS = "rights"
    FUND_ENOUGH = "fund-enough"
    FUND_SPENT = "fund-spent"
    TO_WORKSHOP = "to-workshop"
    STOCK_ALERT = "stock-alert"
    GOODS_CAME = "goods-came"
    GOODS_LAST = "goods-last"
    GOODS_OUT = "goods-out"
    STOCK_MINUS = "stock-minus"
    LEND = "lend"
    ALL_OF_SIZE = "all-of-size"
    BATCH_SHEET = "batch-sheet"
    PIECES_ON = "pieces-on"
    PIECES_BACK = "pieces-back"
    CARRIED = "carried"
    BATCH = "batch"
    BATCH_MIXED = "batch-mixed"
    BATCH_PASSED = "batch-passed"
    BATCH_FAILED = "batch-failed"
    DOCUMENT_WRONG = "document-wrong"
    DOCUMENT_FILE = "document-file"
    HANDOVER_WHEN = "handover-when"
    CHECKED = "checked"
    MENDED = "mended"
    REJECTS = "rejects"
    REJECTED = "rejected"
    AVERAGE = "average"
    SIZES = "sizes"
    COMPARED = "compared"
    REPORTED = "reported"
    REMIND = "remind"
    RECAP = "recap"
    PAID_OUT = "paid-out"
    UNCONFIRMED = "unconfirmed"
    NOT_DEDUCTED = "not-deducted"
    INSTALMENTS = "instalments"
    SPEND = "spend"
    WAGE_OF = "wage-of"
    SEND_BY = "send-by"
    TOOL_BROKEN = "tool-broken"
    COLLECT = "collect"
    SWAPPED = "swapped"
    HAND_OVER = "hand-over"
    ORDER_GROWS = "order-grows"
    WAYBILL = "waybill"
    WHO_DECIDES = "who-decides"
    JOINED = "joined"
    REPORT_TO = "report-to"
    BOT_DOWN = "bot-down"
    THANKS = "thanks"
    BUY_HOW = "buy-how"
    CUT = "cut"
    TOOLS_IDLE = "tools-idle"
    RESIZED = "resized"
    GIVEN_BACK = "given-back"
    SAMPLES_OF = "samples-of"
    BUYER_RETURNS = "buyer-returns"
    REMINDERS_OFF = "reminders-off"
    CANNOT_CARRY = "cannot-carry"
    DATA_WHERE = "data-where"
    PIECES_ALL_BACK = "pieces-all-back"
    MOVED = "moved"
    DUTY = "duty"
    OWN_ROLE = "own-role"
    LEAVE_LEFT = "leave-left"
    LEAVE = "leave"
    STOPS_LATER = "stops-later"
    NEWCOMER = "newcomer"
    PHONE = "phone"
    PHONE_LOST = "phone-lost"
    PHONES = "phones"
    OBSERVER = "observer"
    NO_PHONE = "no-phone"
    REPLIES = "replies"
    HALF_DAY = "half-day"
    PICTURES = "pictures"
    ADDRESS = "address"
    MOVES_LATER = "moves-later"
    SHIPPED_WRONG = "shipped-wrong"
    UNANSWERED = "unanswered"
    OWN_LEAVE = "own-leave"
    SO_FAR = "so-far"
    GOODS_PRICED = "goods-priced"
    GIVEN_EACH = "given-each"
    NOT_TAKEN = "not-taken"
    STOCK_DIFFERS = "stock-differs"
    LAST_PRICE = "last-price"
    WHO_TOLD = "who-told"
    PAY_LESS = "pay-less"
    ORDER_ENDS = "order-ends"
    ORDER_NEW = "order-new"
    ORDER_DUE = "order-due"
    BATCH_HOW = "batch-how"
    SAMPLE_SENT = "sample-sent"
    NO_REMINDER = "no-reminder"
    ASKED_WHAT = "asked-what"
    LEAVE_LONGER = "leave-longer"
    ATTENDED = "attended"
    OPEN_TASKS = "open-tasks"
    ORDER_HOW = "order-how"
    STOCK_OUT = "stock-out"


@dataclass(frozen=True, slots=True)
class Meant:
    """What a frame makes of a message: the words of a command, or something that has none. `acts`: it books at once."""

    command: str = ""
    wanted: Wanted | None = None
    acts: bool = False


# What of these books something without asking first, and what only tells something.
ACTS = frozenset(
    (
        Wanted.GOODS_CAME,
        Wanted.GOODS_PRICED,
        Wanted.LEND,
        Wanted.SPEND,
        Wanted.HAND_OVER,
        Wanted.SEND_BY,
        Wanted.BUYER_RETURNS,
    )
)
# Every word of these counts: a stranger among them may be somebody's name.
EXACT = frozenset((Wanted.DUTY, Wanted.MOVED, Wanted.ALL_OF_SIZE, Wanted.SWAPPED, Wanted.LEAVE))
TELLS = frozenset(
    (
        Wanted.WAGES,
        Wanted.PAYDAY,
        Wanted.RIGHTS,
        Wanted.FUND_ENOUGH,
        Wanted.FUND_SPENT,
        Wanted.STOCK_ALERT,
        Wanted.GOODS_LAST,
        Wanted.GOODS_OUT,
        Wanted.STOCK_MINUS,
        Wanted.CARRIED,
        Wanted.BATCH,
        Wanted.BATCH_MIXED,
        Wanted.DOCUMENT_FILE,
        Wanted.HANDOVER_WHEN,
        Wanted.REJECTS,
        Wanted.REJECTED,
        Wanted.AVERAGE,
        Wanted.SIZES,
        Wanted.COMPARED,
        Wanted.REPORTED,
        Wanted.RECAP,
        Wanted.OWN_ROLE,
        Wanted.LEAVE_LEFT,
        Wanted.PHONES,
        Wanted.REPLIES,
        Wanted.ADDRESS,
        Wanted.MOVES_LATER,
        Wanted.SHIPPED_WRONG,
        Wanted.UNANSWERED,
        Wanted.PAID_OUT,
        Wanted.UNCONFIRMED,
        Wanted.WAGE_OF,
        Wanted.WHO_DECIDES,
        Wanted.JOINED,
        Wanted.WAYBILL,
        Wanted.SAMPLES_OF,
        Wanted.SO_FAR,
        Wanted.NOT_TAKEN,
        Wanted.STOCK_DIFFERS,
        Wanted.LAST_PRICE,
        Wanted.WHO_TOLD,
        Wanted.BATCH_HOW,
        Wanted.ASKED_WHAT,
        Wanted.ATTENDED,
        Wanted.OPEN_TASKS,
        Wanted.ORDER_HOW,
    )
)
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
        if not self._may_fit(talk):
            return None
        allowed = frozenset({"soft"}).union(self.beside, *self.needs)
        beside = [word for word in talk.words if not word.kinds & allowed]
        slots = talk.slots - FREE - allowed
        turned = any(word.kinds & TURNS for word in beside)
        return None if turned or slots or len(beside) > most else len(beside)

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
        if strangers and self.wanted in EXACT:
            strangers = 0
        if not self._may_fit(talk):
            return False
        if self.acts and "later" in talk.holds:
            # "nanti Sri kubayar": nothing is booked of what is only to come.
            return False
        allowed = frozenset({"soft"}).union(self.beside, *self.needs, TO_SEE if self.tells else ())
        if not talk.slots - FREE <= allowed:
            return False
        if any(word.kinds and not word.kinds & allowed for word in talk.words):
            return False
        return len(talk.unknown()) <= strangers


DENIES = frozenset(("not", "notyet", "later"))
# Parts that say nothing more by themselves.
FREE = frozenset(("to", "off", "ahead", "goods2", "places", "duties"))
# With these something is asked for, whatever it is.
TO_SEE = frozenset(("show", "help"))


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


def likeliest(frames: Iterable[Frame], talk: Talk, most: int) -> list[str]:
    """What a message may have meant of which too much is unexplained: a few commands that take up most of it."""
    near: list[tuple[int, int, str]] = []
    for at, one in enumerate(frames):
        left = one.leaves(talk)
        if (
            one.same
            and left is not None
            and (one.tells or not one.turned(talk))
            and left <= (MOST_LEFT if len(one.needs) > 1 else 0)
            and (said := next(fitting([one], talk, whatever=True)).command)
        ):
            near.append((left, at, said))
    return list(dict.fromkeys(said for _, _, said in sorted(near)))[:most]


def nearest(frames: Iterable[Frame], talk: Talk, most: int) -> Iterator[Meant]:
    """What those that only tell something make of a message, of which they leave few words unexplained."""
    near = [(left, one) for one in frames if one.tells and (left := one.nearly(talk, most)) is not None]
    yield from fitting([one for _, one in sorted(near, key=lambda each: each[0])], talk, whatever=True)


def fitting(frames: Iterable[Frame], talk: Talk, *, strangers: int = 0, whatever: bool = False) -> Iterator[Meant]:
    """What each frame that fits makes of a message; `whatever`: these are known to fit."""
    parts = {
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
        "phone": talk.phone,
        "batch": str(talk.batch),
        "bast": str(talk.bast),
        "why": next((said for words, said in WHY if re.search(words, talk.plain)), "tidak terpakai"),
    }
    for one in frames:
        if whatever or one.fits(talk, strangers=strangers):
            yield Meant(" ".join(one.same.format(**parts).split()), one.wanted, one.acts)

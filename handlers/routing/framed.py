"""A coordinator's message in whatever order and wording: what it means is found by what it is made of, and said again.

What it means is a command, which goes through the steps as if it was written, or something that has none.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from handlers.days import figures_asked, so_far, sums_asked
from handlers.masks import as_talked, for_others
from handlers.money import payments_asked, prices_asked, repaying, sums_beside
from handlers.money import sums_asked as money_asked
from handlers.orders import as_talked as as_talked_orders
from handlers.orders import batches_asked, pace_needed, rejects
from handlers.people import how_to, phones_of_others, told_how
from handlers.reading import (
    frames_of_checks,
    frames_of_figures,
    frames_of_goods,
    frames_of_money,
    frames_of_people,
    frames_of_questions,
    frames_of_work,
)
from handlers.reading.asking import asks
from handlers.reading.at_length import clauses
from handlers.reading.checks_as_talked import check_of
from handlers.reading.frames import Frame, Meant, fitting, likeliest, nearest
from handlers.reading.framing import talk_in
from handlers.reading.normal import normal
from handlers.reading.owners_said import sets_number
from handlers.reading.people import HONORIFICS, sound
from handlers.reading.retold import retold, to_a_workshop
from handlers.reading.spans_said import spans_in
from handlers.reading.talk_parts import Known, Talk
from handlers.reading.wanted import Wanted
from handlers.reading.word_kinds import kinds_of
from handlers.reading.words_for_others import for_others as for_others_said
from handlers.routing.each_of_it import for_each
from handlers.rules.limits import LONGEST_LABEL, LONGEST_PASSED_ON, MOST_CANDIDATES, MOST_OFFERED, MOST_STRANGERS
from handlers.rules.permissions import Permission, is_heard_freely, may
from handlers.speaking import attendance, open_messages, reaching
from handlers.stores import goods_asked, moved_for_others, needed, taken
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import orders, workshops
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass

FRAMES = (
    *frames_of_figures.FRAMES,
    *frames_of_people.FRAMES,
    *frames_of_money.FRAMES,
    *frames_of_goods.FRAMES,
    *frames_of_checks.FRAMES,
    *frames_of_work.FRAMES,
    *frames_of_questions.FRAMES,
)
# What is heard of somebody who only has a duty, by what that lets her do.
OF_DUTY: Mapping[Permission, tuple[Frame, ...]] = {
    "pay": (*frames_of_money.FRAMES, *frames_of_questions.MONEY),
    "stock": (*frames_of_goods.FRAMES, *frames_of_questions.GOODS),
    "check": (*frames_of_checks.FRAMES, *frames_of_questions.CHECKS),
}
# "umumkan: …", "pinjami Sri: …": said as a command is said; and sheets.
SAID_AS_COMMAND = frozenset(":\n")
# What does each thing that has no command of its own.
DOES: Mapping[Wanted, Callable[[Turn, AsTold], Awaitable[Heeded]]] = {
    Wanted.REPAID: repaying.repaid,
    Wanted.DEDUCTED: repaying.deducted,
    Wanted.OVERPAID: repaying.overpaid,
    Wanted.WAGES: money_asked.wages_of_all,
    Wanted.RATE_FROM_WHEN: money_asked.rate_from_when,
    Wanted.PAYDAY: money_asked.payday,
    Wanted.RIGHTS: money_asked.rights,
    Wanted.FUND_ENOUGH: money_asked.fund_enough,
    Wanted.FUND_SPENT: money_asked.fund_spent,
    Wanted.TO_WORKSHOP: goods_asked.to_workshop,
    Wanted.STOCK_ALERT: goods_asked.alert,
    Wanted.GOODS_CAME: goods_asked.came,
    Wanted.GOODS_LAST: goods_asked.last,
    Wanted.GOODS_OUT: goods_asked.out,
    Wanted.STOCK_MINUS: goods_asked.minus,
    Wanted.PIECES_ON: moved_for_others.told_of,
    Wanted.PIECES_BACK: moved_for_others.told_of,
    Wanted.CARRIED: goods_asked.carried,
    Wanted.BATCH: batches_asked.batch,
    Wanted.BATCH_MIXED: batches_asked.mixed,
    Wanted.BATCH_PASSED: batches_asked.passed,
    Wanted.BATCH_FAILED: batches_asked.failed,
    Wanted.DOCUMENT_WRONG: batches_asked.document_wrong,
    Wanted.DOCUMENT_FILE: batches_asked.document_file,
    Wanted.HANDOVER_WHEN: batches_asked.handover_when,
    Wanted.CHECKED: rejects.checked,
    Wanted.MENDED: rejects.mended,
    Wanted.REJECTS: rejects.by_tailor,
    Wanted.REJECTED: rejects.of_tailor,
    Wanted.AVERAGE: sums_asked.average,
    Wanted.SIZES: sums_asked.sizes,
    Wanted.COMPARED: sums_asked.compared,
    Wanted.REPORTED: sums_asked.reported,
    Wanted.REMIND: sums_asked.remind,
    Wanted.RECAP: sums_asked.recap,
    Wanted.DUTY: how_to.duty,
    Wanted.OWN_ROLE: how_to.own_role,
    Wanted.LEAVE_LEFT: how_to.leave_left,
    Wanted.LEAVE: how_to.leave,
    Wanted.STOPS_LATER: how_to.stops_later,
    Wanted.NEWCOMER: how_to.newcomer,
    Wanted.PHONE: how_to.phone,
    Wanted.PHONE_LOST: phones_of_others.lost,
    Wanted.PHONES: phones_of_others.numbers,
    Wanted.OBSERVER: how_to.observer,
    Wanted.NO_PHONE: how_to.no_phone,
    Wanted.REPLIES: how_to.replies,
    Wanted.HALF_DAY: how_to.half_day,
    Wanted.PICTURES: how_to.pictures,
    Wanted.ADDRESS: how_to.address,
    Wanted.MOVES_LATER: how_to.moves_later,
    Wanted.SHIPPED_WRONG: how_to.shipped_wrong,
    Wanted.UNANSWERED: open_messages.unanswered,
    Wanted.OWN_LEAVE: how_to.own_leave,
    Wanted.PAID_OUT: payments_asked.paid_out,
    Wanted.UNCONFIRMED: payments_asked.unconfirmed,
    Wanted.NOT_DEDUCTED: payments_asked.not_deducted,
    Wanted.INSTALMENTS: payments_asked.instalments,
    Wanted.SPEND: payments_asked.spend,
    Wanted.WAGE_OF: payments_asked.wage_of,
    Wanted.SEND_BY: goods_asked.send_by,
    Wanted.TOOL_BROKEN: how_to.tool_broken,
    Wanted.COLLECT: how_to.collect,
    Wanted.SWAPPED: as_talked.swapped,
    Wanted.HAND_OVER: batches_asked.hand_over,
    Wanted.ORDER_GROWS: as_talked_orders.grows,
    Wanted.WAYBILL: batches_asked.waybill,
    Wanted.WHO_DECIDES: how_to.who_decides,
    Wanted.JOINED: how_to.joined,
    Wanted.REPORT_TO: how_to.report_to,
    Wanted.BOT_DOWN: how_to.bot_down,
    Wanted.BUY_HOW: how_to.buy_how,
    Wanted.CUT: goods_asked.cut,
    Wanted.TOOLS_IDLE: how_to.tools_idle,
    Wanted.RESIZED: as_talked.resized,
    Wanted.GIVEN_BACK: as_talked.given_back,
    Wanted.SAMPLES_OF: batches_asked.samples_of,
    Wanted.BUYER_RETURNS: batches_asked.buyer_returns,
    Wanted.REMINDERS_OFF: how_to.reminders_off,
    Wanted.CANNOT_CARRY: how_to.cannot_carry,
    Wanted.THANKS: how_to.thanked,
    Wanted.DATA_WHERE: how_to.data_where,
    Wanted.PIECES_ALL_BACK: moved_for_others.all_back,
    Wanted.LEND: how_to.lend,
    Wanted.ALL_OF_SIZE: as_talked.all_of_size,
    Wanted.MOVED: as_talked.moved,
    Wanted.BATCH_SHEET: batches_asked.sheet,
    Wanted.BATCH_HOW: batches_asked.how,
    Wanted.SAMPLE_SENT: batches_asked.sample_sent,
    Wanted.SO_FAR: so_far.so_far,
    Wanted.WHO_TOLD: so_far.who_told,
    Wanted.NOT_TAKEN: taken.not_taken,
    Wanted.STOCK_DIFFERS: taken.differs,
    Wanted.GOODS_PRICED: taken.priced,
    Wanted.LAST_PRICE: prices_asked.last_price,
    Wanted.PAY_LESS: payments_asked.pay_less,
    Wanted.ORDER_ENDS: as_talked_orders.ends,
    Wanted.ORDER_NEW: as_talked_orders.new,
    Wanted.ORDER_DUE: as_talked_orders.due,
    Wanted.ASKED_WHAT: open_messages.asked_what,
    Wanted.LEAVE_LONGER: how_to.leave_longer,
    Wanted.ATTENDED: attendance.attended,
    Wanted.OPEN_TASKS: sums_asked.open_tasks,
    Wanted.ORDER_HOW: as_talked_orders.how,
    Wanted.STOCK_OUT: taken.out_of,
    Wanted.GOODS_IN: goods_asked.came_in,
    Wanted.MESSAGE_DONE: how_to.message_done,
    Wanted.CHECK_HOW: how_to.check_how,
    Wanted.SPANS_COMPARED: sums_asked.spans_compared,
    Wanted.PACE_NEEDED: pace_needed.needed,
    Wanted.PIECES_HELD: goods_asked.pieces_held,
    Wanted.DUTY_NONE: how_to.duty_none,
    Wanted.PICTURE_READ: how_to.picture_read,
    Wanted.PAID_OTHER: repaying.paid_other,
    Wanted.PIECES_LESS: moved_for_others.fewer,
    Wanted.PHASE_BEGINS: as_talked_orders.phase_begins,
    Wanted.TAILORS_COMPARED: figures_asked.tailors_compared,
    Wanted.WHO_CHANGED: figures_asked.who_changed,
    Wanted.CHANGED_BY_DAY: figures_asked.changed_by_day,
    Wanted.BEST_DAY: figures_asked.best_day,
    Wanted.EACH_DAILY: figures_asked.each_daily,
    Wanted.LAST_REPORT: figures_asked.last_report,
    Wanted.DAY_IN_SHORT: figures_asked.in_short,
    Wanted.GOODS_NEEDED: needed.goods_needed,
    Wanted.USE_OF: needed.use_of,
    Wanted.FAULTS: rejects.faults,
    Wanted.ORDER_DUE_WHEN: as_talked_orders.due_when,
    Wanted.ORDER_DUE_PHASE: as_talked_orders.due_of_phase,
    Wanted.NOTICE_GOT_BY: reaching.got_by,
    Wanted.FUND_INCOME: sums_beside.fund_income,
    Wanted.WAGES_LESS: sums_beside.wages_less,
    Wanted.TEACH_NEW: told_how.teach_new,
    Wanted.MESSAGE_WAITS: told_how.message_waits,
    Wanted.UNDO_EARLIER: told_how.undo_earlier,
    Wanted.STAYS: told_how.stays,
    Wanted.DAY_CLOSING: told_how.day_closing,
    Wanted.WORKSHOP_NEW: told_how.new_workshop,
    Wanted.PIECES_ALL_ON: moved_for_others.all_on,
}
# What can be done, where it is plain what is meant.
CAN_DO = "can-do-these"
# These are only offered to tap, however plainly they were said.
OFFERED = frozenset(
    (
        Wanted.MESSAGE_DONE,
        Wanted.ORDER_ENDS,
        Wanted.ORDER_NEW,
        Wanted.ORDER_DUE,
        Wanted.ORDER_GROWS,
        Wanted.STOCK_OUT,
        Wanted.TO_WORKSHOP,
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SayThis(Deed):
    """Say this as if it was written."""

    text: Spoken


async def say(turn: Turn, deed: SayThis) -> None:
    """It was meant so: it is heard once more, in these words."""
    turn.said = replace(turn.said, kind="message", text=deed.text, code="")
    turn.again = deed.text


def hears(turn: Turn, text: str | None = None) -> bool:
    """Whether somebody is heard like this: whoever decides, and doesn't sew."""
    plain = turn.said.kind == "message" and not turn.said.files and turn.known is not None
    said = turn.heard if text is None else text
    return plain and is_heard_freely(turn.person) and not SAID_AS_COMMAND & {*said}


def frames_for(person: Person) -> Sequence[Frame]:
    """What may be heard of somebody: of whoever coordinates all, else what her duties are about."""
    return _frames(_decides(person))


def _decides(person: Person) -> tuple[Permission, ...]:
    return ("tally",) if may(person, "tally") else tuple(one for one in OF_DUTY if may(person, one))


def _frames(decides: Sequence[Permission]) -> Sequence[Frame]:
    return FRAMES if "tally" in decides else [frame for one in decides for frame in OF_DUTY[one]]


async def meant(turn: Turn, text: str, *, freely: bool = False) -> tuple[Talk, list[Meant], list[Person]]:
    """What a message may mean, the likeliest first; `freely`: some of its words needn't be known."""
    near = await for_others.around(turn)
    names = tuple((one.id, (one.call_name, one.name)) for one in near)
    places, buyers = await workshops.names(turn.db), await orders.buyers(turn.db)
    known = Known(people=names, workshops=tuple(places.values()), buyers=tuple(buyers))
    talk, found = _meant(text, turn.sent_at, known, _decides(turn.person), freely=freely)
    return talk, list(found), near


# Several steps look at the same message, or at the same part of it, one after the other.
@lru_cache(maxsize=32, typed=True)
def _meant(
    text: str, sent_at: datetime, known: Known, decides: tuple[Permission, ...], *, freely: bool
) -> tuple[Talk, tuple[Meant, ...]]:
    frames, talk = _frames(decides), talk_in(text, sent_at, known)
    found = list(fitting(frames, talk, strangers=MOST_STRANGERS if freely else 0))
    found += nearest(frames, talk, MOST_STRANGERS) if freely else ()
    return talk, tuple(one for one in found if normal(one.command) != normal(text))


async def known_names(turn: Turn) -> Callable[[str], bool]:
    near = await for_others.around(turn)
    names = {word for one in near for word in normal(f"{one.name} {one.call_name}").split()} - HONORIFICS
    sounds = {sound(one) for one in names}

    def known(name: str) -> bool:
        return name in names or (not kinds_of(name) and sound(name) in sounds)

    return known


async def retold_in(turn: Turn, text: str) -> str | None:
    """A message for one by name, an invitation or a fact, in the words of its command."""
    known = await known_names(turn)
    bag = check_of(text, known) if may(turn.person, "check") else None
    return bag or await to_those_of_a_place(turn, text) or for_others_said(text, known) or retold(text, known)


async def to_those_of_a_place(turn: Turn, text: str) -> str | None:
    """ "yang di Batu aja dikabari: potongan diambil Kamis": an announcement to those of one workshop."""
    if not may(turn.person, "announce"):
        return None
    places = {word for name in (await workshops.names(turn.db)).values() for word in normal(name).split()}
    return to_a_workshop(text, (places - {"bengkel"}).__contains__)


async def done(turn: Turn, one: Meant, told: AsTold) -> Heeded:
    """What comes of it: it is answered, or said in other words."""
    if one.wanted is Wanted.REDATED and sets_number(told.talk.plain):
        # "Bu Umi 4/5 harusnya 11": another number for that day, and no other day.
        return ""
    commands = for_each(one.wanted, told) if one.wanted else None
    if commands is not None:
        if commands:
            await offer_several(turn, commands, CAN_DO)
        return bool(commands)
    does = DOES.get(one.wanted) if one.wanted else None
    heeded = await does(turn, told) if does else one.command
    if one.wanted in OFFERED and isinstance(heeded, str):
        await offer(turn, heeded)
        return True
    return heeded


async def told_of(turn: Turn, talk: Talk, near: list[Person]) -> AsTold:
    """What topics are handed of it; whoever is named so that it isn't plain who is meant is left out."""
    by_number = {one.id: one for one in near}
    people_ = [by_number[who[0]] for who in talk.who if len(who) == 1 and who[0] in by_number]
    spans = spans_in(talk.span, turn.sent_at)[0] if talk.span else []
    return AsTold(
        talk=talk,
        people=tuple(people_) if len(people_) == len(talk.who) else (),
        span=spans[0] if spans else None,
    )


async def offer(turn: Turn, command: str) -> None:
    """What books something at once is only offered where not every word was understood."""
    said = Spoken(command)
    options = [
        Option("button-say-this", SayThis(text=said)),
        Option("button-not-that", Drop(says="said-otherwise")),
    ]
    await turn.ask(Choice(), "perhaps-this", options, said=said)


async def offer_several(turn: Turn, commands: Sequence[str], key: str = "perhaps-these") -> None:
    """What several clauses of a message may mean, or (`key`) what can be done about it, each to be tapped."""
    if len(commands) == 1:
        await offer(turn, commands[0])
    else:
        asked = list(dict.fromkeys(commands))
        _perhaps(turn, asked[:MOST_OFFERED], key)
        if left := asked[MOST_OFFERED:]:
            turn.reply("parts-unheard", said=Spoken(", ".join(left)).cut(LONGEST_PASSED_ON))


async def perhaps(turn: Turn, text: str) -> bool:
    """Of what too much is unexplained, the few commands that it is nearest to are offered; whether there are any.

    Where only one is the nearest, and it books nothing, it is answered, and said how it was read.
    """
    if not hears(turn):
        return False
    near = list[tuple[str, int, bool]]()
    for part in dict.fromkeys((text, *clauses(text))):
        talk, _, _ = await meant(turn, part)
        # What asks something is never offered something to book.
        frames = [one for one in frames_for(turn.person) if one.tells or not asks(text)]
        near += likeliest(frames, talk, MOST_CANDIDATES)
    near.sort(key=lambda one: one[1])
    found = list(dict.fromkeys(said for said, _, _ in near))[:MOST_CANDIDATES]
    if not found:
        return False
    if (
        near[0][2]
        and not found[0].startswith("cari ")
        and (len(found) == 1 or near[0][1] < next(left for said, left, _ in near if said != found[0]))
    ):
        turn.reply("framed-as", said=Spoken(found[0]))
        turn.again = Spoken(found[0])
        return True
    _perhaps(turn, found)
    return True


def _perhaps(turn: Turn, found: Sequence[str], key: str = "perhaps-these") -> None:
    options = [
        Option("button-name", SayThis(text=Spoken(one)), {"name": Spoken(one).cut(LONGEST_LABEL)}) for one in found
    ]
    lines = [["perhaps-line", {"said": Spoken(one)}] for one in found]
    turn.reply(key, options=options, lines=lines, told=Told.NOT_UNDERSTOOD)

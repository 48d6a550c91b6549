"""Whom an announcement has reached, who is to be telephoned, and what of it is taken back."""

from typing import Any

from handlers.reading.names import clean
from handlers.rules.limits import LONGEST_UNDER_FILE, MOST_NAMED
from handlers.rules.permissions import may_answer
from handlers.rules.waits import SAME_NOTICE_WITHIN
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.deeds import Deed
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from handlers.words import listed
from storage import notices, people
from storage.notices import Notice
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawNotice(Deed):
    """What of an announcement nobody has been sent yet isn't sent."""

    notice: int


async def withdraw(turn: Turn, deed: WithdrawNotice) -> None:
    """The button, or "batal": whoever hasn't been sent it isn't."""
    notice = await notices.by_id(turn.db, deed.notice)
    if notice is None or notice.by_id != turn.person.id or notice.state != "sent":
        turn.reply("stale-plain")
        return
    left = await notices.withdraw(turn.db, notice.id)
    got = sum(state == "sent" for state in (await notices.reached(turn.db, notice.id)).values())
    turn.did("notice-withdrawn")
    turn.reply("notice-withdrawn", left=left, got=got)


async def undo_latest(turn: Turn) -> bool:
    """ "batal" right after it was sent: whether it was taken back, as far as it can be."""
    if not await turn.was_told(Told.NOTICE):
        return False
    mine = [
        one for one in await notices.sent_since(turn.db, turn.now - SAME_NOTICE_WITHIN) if one.by_id == turn.person.id
    ]
    if not mine or mine[0].state != "sent":
        return False
    await withdraw(turn, WithdrawNotice(notice=mine[0].id))
    return True


async def take_back(turn: Turn) -> None:
    """ "tarik pengumuman yang tadi": the last one of hers, as far as it can be."""
    lately = await notices.sent_since(turn.db, turn.now - SAME_NOTICE_WITHIN)
    mine = next((one for one in lately if one.by_id == turn.person.id and one.state == "sent"), None)
    if mine:
        await withdraw(turn, WithdrawNotice(notice=mine.id))
    else:
        turn.reply("notice-none")


async def who_got_it(turn: Turn) -> None:
    """ "siapa belum terima pengumuman?": of the last one of hers to see, how many have it, and whom to call."""
    known = {one.id: one for one in await people.everyone(turn.db)}
    for notice in await notices.sent_since(turn.db, turn.now - SAME_NOTICE_WITHIN):
        states = await notices.reached(turn.db, notice.id)
        hers = {number: state for number, state in states.items() if number in known and _sees(turn, known[number])}
        if notice.by_id == turn.person.id or hers:
            await _say_reached(turn, notice, hers, known)
            return
    turn.reply("notice-none")


async def got_by(turn: Turn, told: AsTold) -> Heeded:
    """ "pak Slamet sudah dapat juga?": whether the latest announcement of hers to see has reached one."""
    person = told.person
    if person is None or not _sees(turn, person):
        return False
    for notice in await notices.sent_since(turn.db, turn.now - SAME_NOTICE_WITHIN):
        states = await notices.reached(turn.db, notice.id)
        if notice.by_id == turn.person.id or person.id in states:
            state = states.get(person.id, "none")
            turn.reply(
                "notice-got-by", name=clean(person.call_name), state=state, text=notice.text.cut(LONGEST_UNDER_FILE)
            )
            return True
    turn.reply("notice-none")
    return True


def _sees(turn: Turn, person: Person) -> bool:
    return may_answer(turn.person, person)


async def _say_reached(turn: Turn, notice: Notice, states: dict[int, str], known: dict[int, Person]) -> None:
    got = sum(state == "sent" for state in states.values())
    waiting = sum(state == "queued" for state in states.values())
    missing = [known[number] for number, state in states.items() if state in ("none", "parked", "dead", "withdrawn")]
    lines: list[list[Any]] = [["notice-waiting", {"count": waiting}]] if waiting else []
    if missing:
        called = listed([to_call(one) for one in missing[:MOST_NAMED]])
        lines.append(["notice-missing", {"count": len(missing), "lines": called}])
    else:
        lines += [] if waiting else [["notice-all-got", {}]]
    at = notice.sent_at.astimezone(turn.zone) if notice.sent_at else turn.now
    text = Spoken(notice.text).cut(LONGEST_UNDER_FILE)
    turn.reply("notice-reached", text=text, date=at.date().isoformat(), got=got, count=len(states), lines=lines)
    turn.note = "notices"


def to_call(person: Person) -> list[Any]:
    """Somebody who is to be telephoned, in words."""
    name = {"name": clean(person.call_name)}
    return ["notice-call-phone", {**name, "phone": person.phone}] if person.phone else ["notice-call-none", name]

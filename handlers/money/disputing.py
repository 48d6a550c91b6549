"""She says something against her count or her money: she sees the sum it comes from, and another decides."""

from typing import ClassVar

from handlers.masks import for_others
from handlers.money import showing_pay, treasurers
from handlers.orders import contesting
from handlers.reading.dispute_decided import decided_in
from handlers.reading.names import clean
from handlers.reading.pay_said import Period
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.rules.reckoning import lines_of
from handlers.talk import private
from handlers.talk.asked import Asked, Choice, Question
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import consents, conversations, disputes, inspections, payments, people, wages
from storage.accounts import Account
from storage.consents import PAY
from storage.disputes import CHANGED, KEPT, OPEN, Dispute
from storage.inspections import AGREED, COUNTED
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtCount(Deed):
    """It is the number of masks that doesn't fit."""

    text: Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtMoney(Deed):
    """It is the money that doesn't fit."""

    text: Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideDispute(Deed):
    """What is written stands, or something was set right (`changed`)."""

    dispute: int
    changed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutNote(Deed):
    """Decide without a word beside it."""

    dispute: int
    changed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideSaying(Deed):
    """Decide, with these words beside it."""

    dispute: int
    changed: bool
    text: Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeNote(Asked):
    """What shall she know about it?"""

    waits: ClassVar[bool] = True

    dispute: int
    changed: bool


async def doubted(turn: Turn, period: Period | None) -> None:
    """ "gaji saya kok cuma 50 ribu": the sum that it comes from, and what of it she means; no count changes."""
    await showing_pay.own(turn, period)
    text = turn.heard.cut(LONGEST_PASSED_ON)
    options = [
        Option("button-doubt-count", DoubtCount(text=text)),
        Option("button-doubt-money", DoubtMoney(text=text)),
        Option("button-all-fits", Drop(says="dispute-fits")),
    ]
    await turn.ask(Choice(), "dispute-ask", options)


async def doubts_bag(turn: Turn, handed: int) -> bool:
    """ "kok cuma 48, saya setor 50": whether so many were in her latest bag; then the sum it comes from is shown.

    Where fewer were counted than she told of, it is the count that she contests.
    """
    found = await inspections.latest_of(turn.db, turn.person.id)
    if found is None or found.state not in (COUNTED, AGREED) or handed != found.reported:
        return False
    if found.counted != found.reported:
        return False
    await doubted(turn, None)
    return True


async def count(turn: Turn, deed: DoubtCount) -> None:
    """The masks: her latest check is contested, and somebody who didn't count decides."""
    found = await inspections.latest_of(turn.db, turn.person.id)
    if found and found.state in (COUNTED, AGREED):
        await contesting.contest(turn, found, deed.text)
    else:
        await _raise(turn, deed.text)


async def money(turn: Turn, deed: DoubtMoney) -> None:
    """The money: whoever decides sees her words beside the sum."""
    await _raise(turn, deed.text)


async def _raise(turn: Turn, text: Spoken) -> None:
    me = turn.person
    stands = await wages.standing(turn.db, me.id)
    number = await disputes.raise_(turn.db, me.id, text, stands.owed, turn.cause_id, turn.now)
    turn.did("dispute")
    options = [
        Option("button-money-stands", DecideDispute(dispute=number, changed=False)),
        Option("button-money-changed", DecideDispute(dispute=number, changed=True)),
    ]
    lines = [showing_pay.earned_line(one) for one in lines_of(await wages.earned(turn.db, me.id))]
    whom = await _deciders(turn)
    for account in whom:
        await consents.note_reading_once(turn.db, me.id, account.person.id, PAY, turn.now)
        turn.tell(
            account,
            "dispute-told",
            topic="pay",
            options=options,
            told=Told.DISPUTED,
            name=clean(me.call_name),
            text=text,
            lines=lines,
            owed=stands.owed,
            paid=stands.paid - await showing_pay.held_back(turn.db, me.id),
            paying=stands.paying,
        )
    turn.reply("dispute-raised" if whom else "dispute-nobody")


async def _deciders(turn: Turn) -> list[Account]:
    """Who decides: not who counted her masks or paid her last, where there is anybody else."""
    checked = await inspections.latest_of(turn.db, turn.person.id)
    paid = (await payments.of(turn.db, turn.person.id))[-1:]
    part_of_it = {checked.checked_by if checked else 0, *(one.paid_by for one in paid)}
    every = await treasurers.others(turn, turn.person.workshop_id)
    return [one for one in every if one.person.id not in part_of_it] or every


async def _open(turn: Turn, number: int) -> tuple[Dispute, Person] | None:
    found = await disputes.by_id(turn.db, number)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if found is None or person is None or not treasurers.may_decide_on(turn, person):
        turn.reply("stale-plain")
        return None
    if found.state != OPEN:
        by = await people.by_id(turn.db, found.decided_by or 0)
        turn.reply("dispute-decided-before", name=clean(person.call_name), by=clean(by.call_name) if by else Spoken())
        return None
    return found, person


async def decide(turn: Turn, deed: DecideDispute) -> None:
    """Another decides: first what she shall know about it."""
    found = await _open(turn, deed.dispute)
    if found:
        asked = DisputeNote(dispute=deed.dispute, changed=deed.changed)
        without = WithoutNote(dispute=deed.dispute, changed=deed.changed)
        options = [Option("button-without-note", without)]
        key = "dispute-note-changed" if deed.changed else "dispute-note"
        await turn.ask(asked, key, options, name=clean(found[1].call_name))


async def written(turn: Turn, question: Question[DisputeNote]) -> bool:
    """What she shall know is written; masks that are told meanwhile aren't it."""
    asked = question.asked
    if (await for_others.reading_of(turn, turn.heard)).portions:
        return False
    await turn.close_question()
    await _decided(turn, asked.dispute, turn.heard.cut(LONGEST_PASSED_ON), changed=asked.changed)
    return True


async def _told_last(turn: Turn) -> int | None:
    """The number of the doubt that was told last in this chat, if that was the last thing."""
    if not await turn.was_told(Told.DISPUTED):
        return None
    button = await conversations.latest_button(turn.db, turn.person.id, ["button-money-stands"])
    deed = turn.kinds.deed(button.deed, button.fields) if button else None
    return deed.dispute if isinstance(deed, DecideDispute) else None


async def decided_in_words(turn: Turn) -> bool:
    """ "memang segitu, yang 2 masih diperbaiki", right after it was told: whether it decides; it is the note, too."""
    changed = decided_in(turn.heard)
    number = await _told_last(turn) if changed is not None else None
    if number is None:
        return False
    await _decided(turn, number, turn.heard.cut(LONGEST_PASSED_ON), changed=bool(changed))
    return True


async def perhaps(turn: Turn) -> bool:
    """Other words right after it: whether they are the note, and to what, is asked."""
    number = await _told_last(turn)
    found = await disputes.by_id(turn.db, number) if number else None
    person = await people.by_id(turn.db, found.person_id) if found else None
    if found is None or person is None or found.state != OPEN:
        return False
    text = turn.heard.cut(LONGEST_PASSED_ON)
    options = [
        Option("button-money-stands", DecideSaying(dispute=found.id, changed=False, text=text)),
        Option("button-money-changed", DecideSaying(dispute=found.id, changed=True, text=text)),
        Option("button-not-that", Drop(says="said-otherwise")),
    ]
    await turn.ask(Choice(), "dispute-perhaps", options, name=clean(person.call_name))
    return True


async def decide_saying(turn: Turn, deed: DecideSaying) -> None:
    """It is decided, with these words beside it."""
    await _decided(turn, deed.dispute, deed.text, changed=deed.changed)


async def without_note(turn: Turn, deed: WithoutNote) -> None:
    """It is decided without a word beside it."""
    await _decided(turn, deed.dispute, None, changed=deed.changed)


async def _decided(turn: Turn, number: int, note: Spoken | None, *, changed: bool) -> None:
    found = await _open(turn, number)
    if found is None:
        return
    dispute, person = found
    state = CHANGED if changed else KEPT
    await disputes.decide(turn.db, dispute.id, state, turn.person.id, note, turn.now)
    turn.did("dispute decided")
    turn.reply("dispute-decided", name=clean(person.call_name))
    by, owed = clean(turn.person.call_name), (await wages.standing(turn.db, person.id)).owed
    beside = [["dispute-note-line", {"text": note}]] if note else []
    await private.tell(
        turn, person.id, "dispute-changed-told" if changed else "dispute-kept-told", by=by, owed=owed, lines=beside
    )

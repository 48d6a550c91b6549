"""Answers to what was passed on: a coordinator's to whoever wrote, hers back again; and messages to one by name."""

from typing import Any, ClassVar

from handlers.reading import Intent, read
from handlers.reading.assent import is_yes
from handlers.reading.commands import Command, commands_in
from handlers.reading.names import clean, meant
from handlers.reading.personal import is_for_no_chat
from handlers.reading.replies_said import addressed, is_for_bot
from handlers.rules.deciders import deciders
from handlers.rules.limits import LONGEST_PASSED_ON, LONGEST_UNDER_FILE
from handlers.rules.passable import passable
from handlers.rules.permissions import may, may_answer, may_write_to
from handlers.rules.waits import ANSWERED_LATELY, REPLY_WRITTEN_WITHIN
from handlers.speaking import facts, passing_on
from handlers.speaking.passing_on import ReplyTo
from handlers.talk import named
from handlers.talk.asked import Asked
from handlers.talk.deeds import Option
from handlers.talk.turn import Turn
from storage import accounts, inbox, passed_on, people
from storage.passed_on import PassedOn
from storage.people import Person, PersonState
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyWords(Asked):
    """What is the answer to what was passed on under this number?"""

    waits: ClassVar[bool] = True

    number: int


# By quoting, or after "Jawab"


async def replied(turn: Turn) -> bool:
    """Whether the message answers something that was passed on; then it goes to the one that came from."""
    if turn.said.kind != "message" or is_for_bot(turn.heard):
        return False
    found = await _quoted(turn) if turn.quoted else await _asked_for(turn)
    if found is None:
        return False
    await _send(turn, *found, turn.heard)
    return True


async def _quoted(turn: Turn) -> tuple[Person, PassedOn] | None:
    """What she quotes, if it was passed on to her or by her, and to whom a reply goes."""
    passed = await passed_on.of_cause(turn.db, turn.quoted) if turn.quoted else None
    other = await _other_end(turn, passed) if passed else None
    if passed is None or other is None:
        return None
    if turn.question and isinstance(turn.question.asked, ReplyWords):
        await turn.close_question()
    return other, passed


async def _asked_for(turn: Turn) -> tuple[Person, PassedOn] | None:
    """What "Jawab" was pressed for just now."""
    question = turn.question
    asked = question.asked if question else None
    if question is None or not isinstance(asked, ReplyWords) or turn.now - question.asked_at > REPLY_WRITTEN_WITHIN:
        return None
    if any(said is Command.CANCEL for said, _ in commands_in(turn.heard)):
        return None
    passed = await passed_on.by_id(turn.db, asked.number)
    other = await _other_end(turn, passed) if passed else None
    if may(turn.person, "report") and read(turn.heard, turn.sent_at).reports and not turn.heard.strip().isdigit():
        return None
    await turn.close_question()
    return (other, passed) if passed and other else None


async def _other_end(turn: Turn, passed: PassedOn) -> Person | None:
    """To whom a reply of hers goes: None where she has nothing to do with it."""
    me = turn.person
    asker = await people.by_id(turn.db, passed.from_id)
    to = await people.by_id(turn.db, passed.to_id) if passed.to_id else None
    if passed.from_id == me.id:
        other = to
    elif passed.to_id == me.id or to is None or asker is None or not may_answer(asker, to):
        other = asker
    else:
        # What another coordinator wrote to a tailor.
        other = to
    if other is None or other.state is PersonState.LEFT:
        return None
    return other if may_answer(turn.person, other) or passed.to_id == me.id else None


async def pressed(turn: Turn, deed: ReplyTo) -> None:
    """ "Jawab", under what was passed on: what is the answer?"""
    passed = await passed_on.by_id(turn.db, deed.number)
    other = await _other_end(turn, passed) if passed else None
    if passed is None or other is None:
        turn.reply("stale-plain")
    elif not await _taken(turn, passed, other):
        await turn.ask(ReplyWords(number=passed.id, refused="reply-dropped"), "reply-what", name=clean(other.call_name))


# By name or number


async def answer(turn: Turn, rest: str) -> None:
    """ "jawab Sri: Jumat ya bu", "jawab 12: …"."""
    found = await _whom(turn, rest, Command.ANSWER)
    if found is None:
        return
    other, passed, text = found
    if passed is None:
        asked = await passed_on.from_person(turn.db, other.id)
        open_ones = [one for one in asked if one.waits]
        late = asked and asked[-1].answered_at and turn.now - asked[-1].answered_at <= ANSWERED_LATELY
        passed = open_ones[-1] if open_ones else asked[-1] if late else None
    if text:
        await _send(turn, other, passed, text)
    elif passed:
        await pressed(turn, ReplyTo(number=passed.id))
    else:
        turn.reply("reply-how")


async def message(turn: Turn, rest: str) -> None:
    """ "pesan untuk Sri: besok bahan datang": begins a talk."""
    found = await _whom(turn, rest, Command.MESSAGE)
    if found and found[2]:
        await _send(turn, found[0], None, found[2])
    elif found:
        turn.reply("reply-how")


async def is_about_one(turn: Turn, name: str) -> bool:
    """Whether a name means one whom this coordinator may write to, and who doesn't wait to be accepted."""
    found = meant([one for one in await people.everyone(turn.db) if may_answer(turn.person, one)], name)
    return len(found) == 1 and found[0].state is not PersonState.WAITING


async def unanswered_for(turn: Turn) -> PassedOn | None:
    """What waits longest for this coordinator's answer."""
    for one in await passed_on.waiting(turn.db):
        asker = await people.by_id(turn.db, one.from_id)
        to = await people.by_id(turn.db, one.to_id) if one.to_id and one.to_id != turn.person.id else None
        # What was for another alone, while she decides, isn't for this one.
        if asker and may_answer(turn.person, asker) and not (to and may_answer(to, asker)):
            return one
    return None


async def say_how(turn: Turn, one: PassedOn) -> None:
    """What a coordinator wrote isn't understood: perhaps it was meant as an answer."""
    asker = await people.by_id(turn.db, one.from_id)
    name = clean(asker.call_name) if asker else Spoken()
    turn.reply("reply-perhaps", options=[Option("button-answer", ReplyTo(number=one.id))], name=name, number=one.id)


async def _whom(turn: Turn, rest: str, command: Command) -> tuple[Person, PassedOn | None, Spoken] | None:
    """To whom and what; None, and a sentence, if nobody is meant whom this coordinator may write to."""
    among = [one for one in await people.everyone(turn.db) if may_write_to(turn.person, one)]
    again = turn.said.kind == "button"
    if again:
        name, _, text = rest.partition(":")
        person = await named.one(turn, among, name, none="reply-unknown", several="roster-several")
        return (person, None, Spoken(text.strip())) if person else None
    said = addressed(turn.heard, among)
    if said.number is not None:
        passed = await passed_on.by_id(turn.db, said.number)
        other = await _other_end(turn, passed) if passed else None
        if passed is None or other is None:
            turn.reply("reply-no-number", number=said.number)
            return None
        return other, passed, said.text
    if not said.name or await _kept_private(turn, said.text):
        if not said.name:
            turn.reply("reply-how")
        return None
    after = f": {said.text}" if said.text else ""
    person = await named.one(
        turn, among, said.name, none="reply-unknown", several="roster-several", command=command, after=after
    )
    return (person, None, said.text) if person else None


# Sent


async def _send(turn: Turn, other: Person, passed: PassedOn | None, text: Spoken) -> None:
    if may_answer(turn.person, other):
        longest = LONGEST_UNDER_FILE if turn.said.files else LONGEST_PASSED_ON
        await _send_down(turn, other, passed, Spoken(text.strip()).cut(longest))
        return
    small = is_yes(text) or read(text, turn.sent_at).intent is Intent.GREETING
    await passing_on.reply_up(turn, other, text, awaits=not small)


async def _kept_private(turn: Turn, text: str) -> bool:
    """Whether somebody's health or child is spoken of: that isn't sent."""
    private = is_for_no_chat(text)
    if private:
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.did("reply-refused")
        turn.reply("reply-private")
    return private


async def _taken(turn: Turn, passed: PassedOn, other: Person) -> bool:
    """Whether another has answered already; then it is said."""
    if passed.answered_by in (None, turn.person.id) or passed.from_id != other.id:
        return False
    by = await people.by_id(turn.db, passed.answered_by) if passed.answered_by else None
    turn.did("reply-taken")
    turn.reply("reply-taken", by=clean(by.call_name) if by else "none", name=clean(other.call_name))
    return True


async def _send_down(turn: Turn, other: Person, passed: PassedOn | None, text: Spoken) -> None:
    """A coordinator's words to somebody; the first answer counts, and the other coordinators hear whose it is."""
    me, account = turn.person, await accounts.reach(turn.db, other.id)
    if await _kept_private(turn, text) or (passed and await _taken(turn, passed, other)):
        return
    if account is None:
        turn.reply("reply-unreachable", name=clean(other.call_name))
        return
    number = await passed_on.add(
        turn.db,
        from_id=me.id,
        workshop_id=other.workshop_id,
        to_id=other.id,
        cause_id=turn.cause_id,
        awaits=False,
        now=turn.now,
    )
    said: dict[str, Any] = {"options": [Option("button-reply", ReplyTo(number=number))], "by": me.call_name}
    if files := passable(turn.said.files):
        said |= passing_on.shown_with(files, text)
        passing_on.tell_files(turn, account, "file-from-coordinator", files, **said)
    else:
        turn.tell(account, "from-coordinator", topic="from-coordinator", text=text, **said)
    turn.did("reply-sent")
    turn.reply("reply-sent", name=clean(other.call_name))
    asked = passed is not None and passed.awaits and passed.from_id == other.id
    if passed and asked and await passed_on.answer(turn.db, passed.id, me.id, turn.now):
        await tell_others(turn, other, passed)
        await facts.hint_for(turn, passed.cause_id, text)
    left = [one.id for one in await passed_on.from_person(turn.db, other.id) if one.waits]
    if asked and left:
        numbers = ", ".join(str(one) for one in left)
        turn.reply("reply-others-wait", count=len(left), numbers=numbers, name=clean(other.call_name))


async def tell_others(turn: Turn, other: Person, passed: PassedOn) -> None:
    """The other coordinators needn't answer any more."""
    for account in deciders(await accounts.of_everyone(turn.db), other.workshop_id, but=other.id):
        if account.person.id != turn.person.id and passed.to_id is None:
            turn.tell(
                account,
                "answered-by",
                topic="answered-by",
                number=passed.id,
                name=clean(other.name),
                by=turn.person.call_name,
            )

"""One phone, several people: who speaks now, and how that changes."""

from handlers.reading.normal import normal
from handlers.reading.phones_said import after_name, asks_who_writes, first_line, has_word, name_said
from handlers.rules.limits import LONGEST_LABEL, USUAL_DAYS
from handlers.rules.usual import usual_day
from handlers.talk.deeds import Deed, Option
from handlers.talk.turn import Turn
from storage import accounts, conversations, ledger
from storage.inbox import Outcome
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Speak(Deed):
    """From now on this one of those who share the phone speaks."""

    person: int


async def named(turn: Turn) -> Spoken | None:
    """What is left when it is heard who of those sharing the phone speaks ("saya Ani, setor 20"); None: nothing is."""
    if asks_who_writes(turn.heard):
        await offer(turn)
        return None
    line = first_line(turn.heard)
    name = name_said(line)
    sharing = await accounts.sharing(turn.db, turn.channel, turn.address) if name else []
    meant = [one for one in sharing if _is_called(one, name)]
    if len(meant) > 1:
        whole = [one for one in meant if normal(one.name) in line or normal(one.call_name) in line]
        meant = whole if len(whole) == 1 else meant
    if len(meant) > 1:
        await offer(turn)
        return None
    if not name or not meant:
        return turn.heard
    await become(turn, meant[0])
    rest = after_name(turn.heard, name)
    if not rest:
        await _say_who(turn)
    return rest or None


async def as_it_was(turn: Turn) -> Spoken:
    """What is left of an edited message on a shared phone; it is of whoever it was booked for.

    Who speaks now doesn't change.
    """
    kept = await ledger.masks.from_source(turn.db, turn.source_id)
    sharing = {one.id: one for one in await accounts.sharing(turn.db, turn.channel, turn.address)}
    name = name_said(turn.heard)
    meant = [one for one in sharing.values() if _is_called(one, name)]
    whose = sharing.get(kept[0].move.actor_id) if kept else meant[0] if len(meant) == 1 else None
    if whose:
        await _turn_to(turn, whose)
    return (after_name(turn.heard, name) if name and len(meant) == 1 else Spoken("")) or turn.heard


def _is_called(person: Person, name: str | None) -> bool:
    return name is not None and has_word(f"{person.name} {person.call_name}", name)


async def become(turn: Turn, person: Person) -> None:
    """From now on this one of those who share the phone speaks."""
    await accounts.speak_as(turn.db, turn.channel, turn.address, person.id)
    await _turn_to(turn, person)


async def _turn_to(turn: Turn, person: Person) -> None:
    turn.known = person
    kept = await conversations.of(turn.db, turn.channel, turn.address, person.id)
    turn.question = turn.kinds.question(kept) if kept else None
    usual = usual_day(await ledger.masks.latest_days(turn.db, person.id, turn.today, USUAL_DAYS), person.usual_pieces)
    turn.usual = round(usual) if usual else None


async def switch_to(turn: Turn, person_id: int | None) -> None:
    """A button of another who shares the phone was pressed: then she speaks."""
    sharing = await accounts.sharing(turn.db, turn.channel, turn.address)
    if person := next((one for one in sharing if one.id == person_id), None):
        await become(turn, person)


async def chosen(turn: Turn, deed: Speak) -> None:
    """A name was chosen."""
    await switch_to(turn, deed.person)
    await _say_who(turn)


async def offer(turn: Turn) -> None:
    """Who shares this phone: a button for each."""
    sharing = await accounts.sharing(turn.db, turn.channel, turn.address)
    turn.reply("speaking-who", options=_others(turn, sharing))


async def not_yet(turn: Turn) -> None:
    """A report in the name of somebody who isn't accepted yet: it may be another's."""
    turn.outcome = Outcome.QUESTION
    sharing = await accounts.sharing(turn.db, turn.channel, turn.address)
    turn.reply("speaking-not-yet", options=_others(turn, sharing))


async def _say_who(turn: Turn) -> None:
    turn.did("speaking")
    sharing = await accounts.sharing(turn.db, turn.channel, turn.address)
    turn.reply("speaking-now", options=_others(turn, sharing))
    if turn.question and turn.question.key:
        await turn.ask_again(turn.question)


def _others(turn: Turn, sharing: list[Person]) -> list[Option]:
    return [
        Option("button-name", Speak(person=one.id), {"name": one.call_name.cut(LONGEST_LABEL)})
        for one in sharing
        if one.id != turn.person.id
    ]

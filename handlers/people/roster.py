"""People by chat, for coordinators: list, find, pause, move, change a role, merge a double, a new phone."""

from typing import Any

from handlers.people import consenting
from handlers.reading.commands import Command
from handlers.reading.names import clean, meant, near
from handlers.reading.results_said import places_in
from handlers.reading.staff_said import Moves
from handlers.rules.limits import MOST_FOUND, NEAR_NAME
from handlers.rules.permissions import may_decide_on
from handlers.talk import named
from handlers.talk.asked import Asked
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import accounts, audit, erasure, inbox, own_data, people, profiles, workshops
from storage.people import Person, PersonState, Role
from storage.values import dataclass

ROLES = {"penjahit": Role.TAILOR, "kurir": Role.COURIER, "koordinator": Role.COORDINATOR, "pembina": Role.LEAD}


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge(Deed):
    """The `double` is the same as the one who is `kept`."""

    double: int
    kept: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPhone(Deed):
    """This account speaks for somebody from now on, in place of those that did, or (`keeps`) beside them."""

    person: int
    channel: str
    address: str
    keeps: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeAsked(Asked):
    """Are these two the same?"""


async def list_all(turn: Turn, rest: str) -> None:
    """ "daftar penjahit": everybody this coordinator decides about; "daftar penjahit Batu": of one workshop."""
    mine = await _mine(turn)
    where = places_in(rest, await workshops.names(turn.db))
    mine = [one for one in mine if one.workshop_id in where] if where else mine
    if mine:
        turn.reply("roster", lines=await _lines(turn, mine), count=len(mine))
    else:
        turn.reply("roster-empty")


async def find(turn: Turn, name: str) -> None:
    """ "cari sri": whose name is this, or nearly."""
    found = near(await _mine(turn), name, NEAR_NAME)
    if found:
        turn.reply("roster-found", lines=await _lines(turn, found[:MOST_FOUND], whole=True))
    else:
        turn.reply("roster-none", name=clean(name))


async def _mine(turn: Turn) -> list[Person]:
    return [one for one in await people.everyone(turn.db) if may_decide_on(turn.person, one)]


async def _lines(turn: Turn, found: list[Person], *, whole: bool = False) -> list[list[Any]]:
    places = await workshops.names(turn.db)
    lines: list[list[Any]] = []
    for one in found:
        args = {"name": one.name, "workshop": places.get(one.workshop_id or 0, "none"), "state": one.state}
        args |= {"role": one.role}
        if whole:
            args |= {"phone": one.phone or "none"}
            args |= {"bot": str(await accounts.has_one(turn.db, one.id)).lower()}
        lines.append(["roster-one" if whole else "roster-line", args])
    return lines


async def pause(turn: Turn, name: str) -> None:
    """ "jeda Sri": no reminders and not among the silent, until she writes again."""
    person = await _named(turn, name, Command.PAUSE)
    if person and person.state is PersonState.ACTIVE and person.is_tailor:
        await people.set_state(turn.db, person.id, PersonState.PAUSED)
        await _note(turn, "paused", person)
        turn.reply("roster-paused", name=person.call_name)
    elif person:
        state = "already" if person.state is PersonState.PAUSED else "decides" if not person.is_tailor else person.state
        turn.reply("roster-state", name=person.call_name, state=state)


async def go_on(turn: Turn, name: str) -> None:
    """ "lanjutkan Sri": back at work."""
    person = await _named(turn, name, Command.GO_ON)
    if person is None:
        return
    # Only she herself can take her work up again after taking back her consent.
    if person.state is not PersonState.PAUSED or await consenting.withdrawn(turn.db, person.id):
        turn.reply("roster-state", name=person.call_name, state=person.state)
        return
    await people.set_state(turn.db, person.id, PersonState.ACTIVE)
    await _note(turn, "resumed", person)
    turn.reply("roster-resumed", name=person.call_name)


async def resume(turn: Turn) -> None:
    """Somebody who paused has written: she is back."""
    await people.set_state(turn.db, turn.person.id, PersonState.ACTIVE)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "resumed", f"person:{turn.person.id}")
    turn.known = await people.by_id(turn.db, turn.person.id)


async def move(turn: Turn, rest: str) -> None:
    """ "pindah bengkel Sri ke Batu"."""
    name, _, place = rest.rpartition(" ke ")
    if not name:
        turn.reply("roster-move-how")
        return
    person = await _named(turn, name, Command.MOVE_WORKSHOP, after=f" ke {place}")
    if person is None:
        return
    workshop_id = await workshops.named(turn.db, place.strip())
    if workshop_id is None:
        turn.reply("roster-no-workshop", name=clean(place))
        return
    await _move_to(turn, person, workshop_id)


async def _move_to(turn: Turn, person: Person, workshop_id: int) -> None:
    await people.set_field(turn.db, person.id, "workshop_id", workshop_id)
    await _note(turn, "moved", person, f"workshop:{workshop_id}")
    workshop = (await workshops.names(turn.db))[workshop_id]
    turn.reply("roster-moved", name=person.call_name, workshop=workshop)
    await turn.tell_person(person.id, "you-are-moved", topic="roster", workshop=workshop)
    told, but = "roster-moved-told", turn.person.id
    await turn.tell_deciders(workshop_id, told, topic="roster", but=but, name=person.name, workshop=workshop)


async def moved(turn: Turn, told: Moves) -> bool:
    """ "pindahkan Sri ke Batu", "Sri pindah ke Batu"; False unless both somebody and a workshop are meant."""
    mine = [one for one in await people.everyone(turn.db) if may_decide_on(turn.person, one)]
    found, workshop_id = meant(mine, told.name), await workshops.named(turn.db, told.place)
    if len(found) != 1 or workshop_id is None:
        return False
    await _move_to(turn, found[0], workshop_id)
    return True


async def change_role(turn: Turn, rest: str) -> None:
    """ "peran Sri kurir": only a lead, and nobody their own."""
    *words, role = rest.split()
    if role not in ROLES or not words:
        turn.reply("roster-role-how")
        return
    name = " ".join(words).removesuffix(" jadi")
    person = await _named(turn, name, Command.ROLE, after=f" {role}", own=True)
    if person is None:
        return
    if person.id == turn.person.id:
        turn.reply("roster-own-role")
        return
    if ROLES[role] in people.COORDINATORS and await _shares(turn, person):
        turn.reply("roster-role-shared", name=person.call_name)
        return
    await people.set_field(turn.db, person.id, "role", ROLES[role])
    await _note(turn, "role", person, ROLES[role])
    turn.reply("roster-role", name=person.call_name, role=ROLES[role])
    await turn.tell_person(person.id, "you-are-now", topic="roster", menu=ROLES[role], role=ROLES[role])
    for account in await accounts.of(turn.db, person.id):
        turn.set_commands(account)


async def _shares(turn: Turn, person: Person) -> bool:
    """Whether somebody else writes from a phone of hers."""
    own = await accounts.of(turn.db, person.id)
    return any([len(await accounts.sharing(turn.db, one.channel, one.address)) > 1 for one in own])


async def merge(turn: Turn, rest: str) -> None:
    """ "gabung Sri W dengan Sri Wahyuni": one who is there twice; the first must have nothing in the books."""
    one, _, other = rest.partition(" dengan ")
    if not other:
        turn.reply("roster-merge-how")
        return
    double = await _named(turn, one, Command.MERGE, after=f" dengan {other}")
    if double is None:
        return
    kept = await _named(turn, other, Command.MERGE, before=f"{named.as_number(double.id)} dengan ")
    if kept is None or double.id == kept.id:
        return
    if not (double.is_tailor and kept.is_tailor):
        turn.reply("roster-merge-tailors")
        return
    if await own_data.ever_moved(turn.db, double.id):
        turn.reply("roster-merge-both", name=double.name, other=kept.name)
        return
    options = [
        Option("button-merge", Merge(double=double.id, kept=kept.id)),
        Option("button-not-that", Drop(says="roster-dropped")),
    ]
    await turn.ask(MergeAsked(), "roster-merge-ask", options, name=double.name, other=kept.name)


async def merged(turn: Turn, deed: Merge) -> None:
    """The account of the double speaks for the one who is kept."""
    double, kept = await people.by_id(turn.db, deed.double), await people.by_id(turn.db, deed.kept)
    both = [one for one in (double, kept) if one and one.is_tailor and may_decide_on(turn.person, one)]
    moved = await own_data.ever_moved(turn.db, deed.double)
    if not double or not kept or len(both) < 2 or moved or double.state is PersonState.LEFT:
        turn.reply("stale-plain")
        return
    await turn.tell_person(kept.id, "merged-told", topic="roster")
    for account in await accounts.of(turn.db, double.id):
        await accounts.unbind(turn.db, account.channel, account.address, double.id)
        await accounts.bind(turn.db, account.channel, account.address, kept.id, turn.now)
        turn.tell(account, "you-are-merged", topic="roster", call=kept.call_name)
    await erasure.erase(turn.db, double.id, turn.cause_id)
    if kept.state is PersonState.WAITING:
        await people.let_join(turn.db, kept.id, turn.answered_on)
    await _note(turn, "merged", double, f"person:{kept.id}")
    turn.reply("roster-merged", name=kept.name)


async def new_phone(turn: Turn, deed: NewPhone) -> None:
    """A coordinator has confirmed it: another account speaks for somebody, and the old ones don't any more."""
    person = await people.by_id(turn.db, deed.person)
    question = asked_about(deed.person, deed.channel, deed.address)
    asked = await audit.recall(turn.db, question)
    taken = await accounts.by_address(turn.db, deed.channel, deed.address)
    if (
        person is None
        or person.state is PersonState.LEFT
        or not may_decide_on(turn.person, person)
        or taken
        or asked != "asked"
    ):
        turn.reply("stale-plain")
        return
    await audit.remember(turn.db, question, "done")
    for account in () if deed.keeps else await accounts.of(turn.db, person.id):
        await profiles.remember_former(turn.db, person.id, "account", f"{account.channel}:{account.address}")
        await accounts.unbind(turn.db, account.channel, account.address, person.id)
        turn.tell(account, "phone-left", topic="roster")
    await accounts.bind(turn.db, deed.channel, deed.address, person.id, turn.now)
    await inbox.handle_again(turn.db, deed.channel, deed.address, "new-phone-kept")
    await _note(turn, "new-phone", person)
    turn.reply("new-phone-done", name=person.name)
    for account in await accounts.of(turn.db, person.id):
        if (account.channel, account.address) == (deed.channel, deed.address):
            turn.tell(account, "new-phone-yours", topic="roster")


def asked_about(person_id: int, channel: str, address: str) -> str:
    """The name of the fact that says how far a question about a new phone is."""
    return f"phone:{person_id}:{channel}:{address}"


async def _named(
    turn: Turn, name: str, command: Command, *, before: str = "", after: str = "", own: bool = False
) -> Person | None:
    """The one of this name this coordinator decides about (or, `own`, herself); else says that there is none."""
    mine = [
        one
        for one in await people.everyone(turn.db)
        if may_decide_on(turn.person, one) or (own and one.id == turn.person.id)
    ]
    keys = {"none": "roster-none", "several": "roster-several"}
    return await named.one(turn, mine, name, command=command, before=before, after=after, **keys)


async def _note(turn: Turn, action: str, person: Person, detail: str = "") -> None:
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", action, f"person:{person.id}", detail)
    turn.did(action)

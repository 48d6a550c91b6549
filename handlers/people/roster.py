"""People by chat, for coordinators: list, find, pause, move, change a role, merge a double, a new phone."""

from collections.abc import Mapping
from typing import Any

from rapidfuzz import fuzz

from handlers.reading.names import called, clean
from handlers.rules.permissions import may_decide_on
from handlers.talk.turn import Option, Turn
from storage import audit, consents, erasure, own_data, people, profiles
from storage.people import Person

ROLES = {"penjahit": "tailor", "kurir": "courier", "koordinator": "coordinator", "pembina": "lead"}
# Names as near as this are shown when one is looked for.
NEAR = 70
MOST_FOUND = 10


async def list_all(turn: Turn, _: str) -> None:
    """ "daftar penjahit": everybody this coordinator decides about."""
    mine = await _mine(turn)
    if mine:
        turn.reply("roster", lines=await _lines(turn, mine), count=len(mine))
    else:
        turn.reply("roster-empty")


async def find(turn: Turn, name: str) -> None:
    """ "cari sri": whose name is this, or nearly."""
    wanted = name.casefold()
    near = [one for one in await _mine(turn) if _nearness(one, wanted) >= NEAR]
    near.sort(key=lambda one: -_nearness(one, wanted))
    if not near:
        turn.reply("roster-none", name=clean(name))
        return
    lines = await _lines(turn, near[:MOST_FOUND], whole=True)
    turn.reply("roster-found", lines=lines)


def _nearness(person: Person, wanted: str) -> float:
    known = (person.name.casefold(), person.call_name.casefold(), *person.name.casefold().split())
    return max(fuzz.ratio(wanted, one) for one in known)


async def _mine(turn: Turn) -> list[Person]:
    return [one for one in await people.everyone(turn.db) if may_decide_on(turn.person, one)]


async def _lines(turn: Turn, found: list[Person], *, whole: bool = False) -> list[list[Any]]:
    workshops = await people.workshops(turn.db)
    lines: list[list[Any]] = []
    for one in found:
        args = {"name": one.name, "workshop": workshops.get(one.workshop_id or 0, "none"), "state": one.state}
        args |= {"role": one.role}
        if whole:
            args |= {"phone": one.phone or "none"}
            args |= {"bot": str(await people.has_account(turn.db, one.id)).lower()}
        lines.append(["roster-one" if whole else "roster-line", args])
    return lines


async def pause(turn: Turn, name: str) -> None:
    """ "jeda Sri": no reminders and not among the silent, until she writes again."""
    person = await _named(turn, name)
    if person and person.state == "active" and person.is_tailor:
        await people.set_state(turn.db, person.id, "paused")
        await _note(turn, "paused", person)
        turn.reply("roster-paused", name=person.call_name)
    elif person:
        state = "already" if person.state == "paused" else "decides" if not person.is_tailor else person.state
        turn.reply("roster-state", name=person.call_name, state=state)


async def go_on(turn: Turn, name: str) -> None:
    """ "lanjutkan Sri": back at work."""
    person = await _named(turn, name)
    if person is None:
        return
    if person.state != "paused" or await consents_withdrawn(turn, person):
        turn.reply("roster-state", name=person.call_name, state=person.state)
        return
    await people.set_state(turn.db, person.id, "active")
    await _note(turn, "resumed", person)
    turn.reply("roster-resumed", name=person.call_name)


async def consents_withdrawn(turn: Turn, person: Person) -> bool:
    """Only she herself can take her work up again after taking back her consent."""
    work = (await consents.of(turn.db, person.id)).get("work")
    return work is not None and not work.given


async def resume(turn: Turn) -> None:
    """Somebody who paused has written: she is back."""
    await people.set_state(turn.db, turn.person.id, "active")
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "resumed", f"person:{turn.person.id}")
    turn.known = await people.by_id(turn.db, turn.person.id)


async def move(turn: Turn, rest: str) -> None:
    """ "pindah bengkel Sri ke Batu"."""
    name, _, place = rest.rpartition(" ke ")
    if not name:
        turn.reply("roster-move-how")
        return
    person = await _named(turn, name)
    if person is None:
        return
    workshop_id = await people.workshop_named(turn.db, place.strip())
    if workshop_id is None:
        turn.reply("roster-no-workshop", name=clean(place))
        return
    await people.set_field(turn.db, person.id, "workshop_id", workshop_id)
    await _note(turn, "moved", person, f"workshop:{workshop_id}")
    names = await people.workshops(turn.db)
    turn.reply("roster-moved", name=person.call_name, workshop=names[workshop_id])
    for account in await people.accounts_of(turn.db, person.id):
        turn.tell(account, "you-are-moved", topic="roster", call=person.call_name, workshop=names[workshop_id])
    for account in await people.coordinators_of(turn.db, workshop_id, but=turn.person.id):
        turn.tell(account, "roster-moved-told", topic="roster", name=person.name, workshop=names[workshop_id])


async def change_role(turn: Turn, rest: str) -> None:
    """ "peran Sri kurir": only a lead, and nobody their own."""
    *name, role = rest.split()
    if role not in ROLES or not name:
        turn.reply("roster-role-how")
        return
    person = await _named(turn, " ".join(name).removesuffix(" jadi"), own=True)
    if person is None:
        return
    if person.id == turn.person.id:
        turn.reply("roster-own-role", call=turn.person.call_name)
        return
    if ROLES[role] in people.COORDINATORS and await _shares(turn, person):
        turn.reply("roster-role-shared", name=person.call_name)
        return
    await people.set_field(turn.db, person.id, "role", ROLES[role])
    await _note(turn, "role", person, ROLES[role])
    turn.reply("roster-role", name=person.call_name, role=ROLES[role])
    for account in await people.accounts_of(turn.db, person.id):
        turn.tell(account, "you-are-now", topic="roster", menu=ROLES[role], call=person.call_name, role=ROLES[role])
        turn.set_commands(account)


async def _shares(turn: Turn, person: Person) -> bool:
    """Whether somebody else writes from a phone of hers."""
    accounts = await people.accounts_of(turn.db, person.id)
    return any([len(await people.sharing(turn.db, one.channel, one.address)) > 1 for one in accounts])


async def merge(turn: Turn, rest: str) -> None:
    """ "gabung Sri W dengan Sri Wahyuni": one who is there twice; the first must have nothing in the books."""
    one, _, other = rest.partition(" dengan ")
    double, kept = (await _named(turn, one), await _named(turn, other)) if other else (None, None)
    if not other:
        turn.reply("roster-merge-how")
    if double is None or kept is None or double.id == kept.id:
        return
    if not (double.is_tailor and kept.is_tailor):
        turn.reply("roster-merge-tailors")
        return
    if await own_data.ever_moved(turn.db, double.id):
        turn.reply("roster-merge-both", name=double.name, other=kept.name)
        return
    options = [
        Option("button-merge", "merge", {"double": double.id, "kept": kept.id}),
        Option("button-not-that", "drop", {"key": "roster-dropped"}),
    ]
    await turn.ask("roster-merge-ask", "merge", {}, options, name=double.name, other=kept.name)


async def merged(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """The account of the double speaks for the one who is kept."""
    double, kept = [await people.by_id(turn.db, arguments[name]) for name in ("double", "kept")]
    mine = double and kept and may_decide_on(turn.person, double) and may_decide_on(turn.person, kept)
    mine = mine and double.is_tailor and kept.is_tailor if double and kept else False
    if not double or not kept or not mine or await own_data.ever_moved(turn.db, double.id) or double.state == "left":
        turn.reply("stale-plain", call=turn.person.call_name)
        return
    for account in await people.accounts_of(turn.db, kept.id):
        turn.tell(account, "merged-told", topic="roster", call=kept.call_name)
    for account in await people.accounts_of(turn.db, double.id):
        await people.unbind(turn.db, account.channel, account.address, double.id)
        await people.bind(turn.db, account.channel, account.address, kept.id, turn.now)
        turn.tell(account, "you-are-merged", topic="roster", call=kept.call_name)
    await erasure.erase(turn.db, double.id, turn.cause_id)
    if kept.state == "waiting":
        await people.let_join(turn.db, kept.id, turn.answered_on)
    await _note(turn, "merged", double, f"person:{kept.id}")
    turn.reply("roster-merged", name=kept.name)


async def new_phone(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """A coordinator has confirmed it: another account speaks for somebody, and the old ones don't any more."""
    person = await people.by_id(turn.db, arguments["person"])
    where = (arguments["channel"], arguments["address"])
    taken = await people.by_address(turn.db, *where)
    asked = await audit.recall(turn.db, asked_about(arguments))
    if person is None or person.state == "left" or not may_decide_on(turn.person, person) or taken or asked != "asked":
        turn.reply("stale-plain", call=turn.person.call_name)
        return
    await audit.remember(turn.db, asked_about(arguments), "done")
    for account in await people.accounts_of(turn.db, person.id):
        await profiles.remember_former(turn.db, person.id, "account", f"{account.channel}:{account.address}")
        await people.unbind(turn.db, account.channel, account.address, person.id)
        turn.tell(account, "phone-left", topic="roster", call=person.call_name)
    await people.bind(turn.db, *where, person.id, turn.now)
    await _note(turn, "new-phone", person)
    turn.reply("new-phone-done", name=person.name)
    for account in await people.accounts_of(turn.db, person.id):
        turn.tell(account, "new-phone-yours", topic="roster", call=person.call_name)


def asked_about(arguments: Mapping[str, Any]) -> str:
    """The name of the fact that says how far a question about a new phone is."""
    return f"phone:{arguments['person']}:{arguments['channel']}:{arguments['address']}"


async def _named(turn: Turn, name: str, *, own: bool = False) -> Person | None:
    """The one of this name this coordinator decides about (or, `own`, herself); else says that there is none."""
    mine = [
        one
        for one in await people.everyone(turn.db)
        if may_decide_on(turn.person, one) or (own and one.id == turn.person.id)
    ]
    found = called(mine, name)
    if len(found) == 1:
        return found[0]
    turn.reply("roster-several" if found else "roster-none", name=clean(name))
    return None


async def _note(turn: Turn, action: str, person: Person, detail: str = "") -> None:
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", action, f"person:{person.id}", detail)
    turn.did(action)

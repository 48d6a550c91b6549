"""A coordinator decides what a tailor gets: agree, another amount, later with a reason; the first decides."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from handlers.reading import Material
from handlers.reading.materials_said import is_everybody, names_in, new_amount, none_of, reason_in
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Unknown, by_item, one_tailor
from handlers.requests.standing import decision_lines, open_requests, wanted_listed
from handlers.rules.limits import LONGEST_REASON, MOST_LISTED
from handlers.rules.permissions import may_supply
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed, Option
from handlers.talk.turn import Turn
from storage import materials, people, requests
from storage.people import Person
from storage.requests import WAITING, Line, Request, RequestState
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Approve(Deed):
    """Agree to a request, as it was asked for or proposed."""

    request: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveAll(Deed):
    """Agree to all requests of a list."""

    requests: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeAmount(Deed):
    """Agree to a request with another amount, to be written."""

    request: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Postpone(Deed):
    """Put a request off, with a reason to be written."""

    request: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready(Deed):
    """What was agreed to lies in the workshop for her; deliveries do it."""

    request: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyAll(Deed):
    """The same for several requests."""

    requests: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ByCourier(Deed):
    """What was agreed to goes with a courier: with this one, or with the only one there is; deliveries do it."""

    request: int
    courier: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Granting(Asked):
    """How much does she get of what she asked for?"""

    request: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeWhy(Asked):
    """Why does a request have to wait?"""

    request: int


async def waiting(turn: Turn, _: str) -> None:
    """ "permintaan": what waits for a decision or to be sent, by who runs out first."""
    found = await open_requests(turn)
    if not found:
        turn.reply("requests-none")
        return
    packs = await materials.packs(turn.db)
    lines: list[list[Any]] = []
    options: list[Option] = []
    for one, person in found:
        goods, reason = wanted_listed(one, packs), Spoken(one.reason or "")
        args = {"name": clean(person.call_name), "goods": goods, "reason": reason}
        lines.append([f"requests-{one.state}{'-line' if one.state == 'approved' else ''}", args])
        lines += [
            [key, more]
            for key, more in await decision_lines(turn, one, person)
            if key == "request-home" and one.state in WAITING
        ]
        if one.state in WAITING and len(options) < MOST_LISTED:
            shown = {"name": measures.short_name(person)}
            options.append(Option("button-approve-name", Approve(request=one.id), shown))
    undecided = tuple(one.id for one, _ in found if one.state in WAITING)
    if len(undecided) > 1:
        options.append(Option("button-approve-all", ApproveAll(requests=undecided)))
    turn.reply("requests", options=options, count=len(undecided), lines=lines)
    turn.note = "requests"


async def tell_deciders(turn: Turn, number: int, key: str, *, said: Spoken | None = None) -> bool:
    """The coordinators hear of a request as it stands, perhaps with what she `said`; whether there is one."""
    found = await requests.by_id(turn.db, number)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if not found or not person:
        return False
    options = decision_options(found) if found.state in WAITING else []
    lines = await decision_lines(turn, found, person)
    heard = {"said": said} if said else {}
    return await turn.tell_deciders(
        person.workshop_id,
        key,
        topic="material-request",
        but=turn.person.id,
        also="stock",
        options=options,
        name=clean(person.name),
        lines=lines,
        **heard,
    )


def decision_options(found: Request) -> list[Option]:
    """What a coordinator may do with a request that waits."""
    return [
        Option("button-approve", Approve(request=found.id)),
        Option("button-change", ChangeAmount(request=found.id)),
        Option("button-postpone", Postpone(request=found.id)),
    ]


async def _theirs(turn: Turn, number: int) -> tuple[Request, Person] | None:
    """A request on which this coordinator may decide; else None, said as for what doesn't exist."""
    found = await requests.by_id(turn.db, number)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if not found or not person or not may_supply(turn.person, person) or found.actor_id == turn.person.id:
        turn.reply("stale-plain")
        return None
    return found, person


async def _say_decided(turn: Turn, found: Request, person: Person) -> None:
    """Somebody was first."""
    by = await people.by_id(turn.db, found.decided_by) if found.decided_by else None
    turn.reply(
        "request-decided", name=clean(person.call_name), state=found.state, by=clean(by.call_name) if by else "none"
    )


async def _to_decide(turn: Turn, number: int) -> tuple[Request, Person] | None:
    """A request that waits for this coordinator's word; else None, and a sentence says why."""
    theirs = await _theirs(turn, number)
    if theirs and theirs[0].state not in WAITING:
        await _say_decided(turn, *theirs)
        return None
    return theirs


async def approve(turn: Turn, deed: Approve) -> None:
    """As it was asked for, or proposed."""
    theirs = await _to_decide(turn, deed.request)
    if theirs is None:
        return
    found, person = theirs
    if unclear := [one for one in found.lines if one.amount is None]:
        await _ask_amount(turn, found, person, unclear)
    else:
        await _approved(turn, found, person, [replace(one, granted=one.amount) for one in found.lines])


async def approve_all(turn: Turn, deed: ApproveAll) -> None:
    """All that were listed; one whose amount isn't clear keeps waiting."""
    done = []
    for number in deed.requests:
        theirs = await _theirs(turn, number)
        if theirs and theirs[0].state in WAITING and any(one.amount is None for one in theirs[0].lines):
            turn.reply("request-unclear-left", name=clean(theirs[1].call_name))
        elif theirs:
            await approve(turn, Approve(request=number))
            done.append(number)
    if len(done) > 1:
        turn.reply("requests-approved", options=[Option("button-all-ready", ReadyAll(requests=tuple(done)))])


async def _approved(turn: Turn, found: Request, person: Person, lines: Sequence[Line]) -> None:
    granted = [one for one in lines if one.granted]
    state = RequestState.APPROVED if granted else RequestState.DECLINED
    await requests.decide(turn.db, found.id, state, turn.person.id, turn.now)
    await requests.put_lines(turn.db, found.id, lines)
    turn.did(f"request-{state}")
    now = await requests.by_id(turn.db, found.id) or found
    goods = wanted_listed(now if granted else found, await materials.packs(turn.db))
    options = sending_options(found.id) if granted else []
    turn.reply(f"request-{state}", options=options, name=clean(person.call_name), goods=goods)
    await _tell_asker(turn, now, person, f"your-request-{state}", goods=goods)


def sending_options(number: int) -> list[Option]:
    """What comes after an approval."""
    return [
        Option("button-ready", Ready(request=number)),
        Option("button-by-courier", ByCourier(request=number)),
    ]


async def _tell_asker(turn: Turn, found: Request, person: Person, key: str, **args: Any) -> None:
    """Whoever gets it hears of it, and whoever asked for her."""
    await turn.tell_person(person.id, key, topic="your-request", **args)
    if found.actor_id != person.id:
        name = clean(person.call_name)
        await turn.tell_person(found.actor_id, f"{key}-for", topic="your-request", name=name, **args)


# Another amount


async def _ask_amount(turn: Turn, found: Request, person: Person, unclear: Sequence[Line]) -> None:
    """It can't be agreed to before somebody says how much it is."""
    one = unclear[0]
    if one.said_unit and one.said_quantity:
        measures.say_unknown(turn, Unknown(Material(one.item, one.said_quantity, one.said_unit, None)))
        return
    await _ask_how_much(turn, found, person, one)


async def _ask_how_much(turn: Turn, found: Request, person: Person, one: Line) -> None:
    item = measures.named(one.item, one.colour)
    await turn.ask(Granting(request=found.id), "request-how-much", name=clean(person.call_name), item=item)


async def change(turn: Turn, deed: ChangeAmount) -> None:
    """ "Ubah jumlah": the coordinator writes how much."""
    theirs = await _to_decide(turn, deed.request)
    if theirs:
        found, person = theirs
        await _ask_how_much(turn, found, person, found.lines[0])


async def changed(turn: Turn, question: Question[Granting]) -> bool:
    """The amounts that a coordinator wrote."""
    theirs = await _to_decide(turn, question.asked.request)
    if theirs is None or await _grant(turn, *theirs, turn.heard):
        await turn.close_question()
    return True


async def _grant(turn: Turn, found: Request, person: Person, text: str) -> bool:
    """Agree to the amounts in a text; a material it doesn't name stays as asked. False if it isn't clear."""
    packs = await materials.packs(turn.db)
    given = measures.known_amounts(turn, text, packs, found.lines[0].item)
    unclear = [one for one in given if isinstance(one, Unknown)]
    none = {one.material.item for one in unclear if none_of(text, one.material.item)}
    unknown = [one for one in unclear if one.material.item not in none]
    amounts = by_item(one for one in given if not isinstance(one, Unknown))
    if unknown:
        measures.say_unknown(turn, unknown[0])
        return False
    if not given or set(amounts) - {one.item for one in found.lines}:
        turn.reply("request-amount-unclear", item=found.lines[0].item)
        return False
    lines = [replace(one, granted=0 if one.item in none else amounts.get(one.item, one.amount)) for one in found.lines]
    if any(one.granted is None for one in lines):
        turn.reply("request-amount-unclear", item=next(one.item for one in lines if one.granted is None))
        return False
    await _approved(turn, found, person, lines)
    return True


# Later


async def postpone(turn: Turn, deed: Postpone) -> None:
    """ "Tunda": the coordinator writes why."""
    theirs = await _to_decide(turn, deed.request)
    if theirs:
        found, person = theirs
        await turn.ask(PostponeWhy(request=found.id), "request-why", name=clean(person.call_name))


async def postponed(turn: Turn, question: Question[PostponeWhy]) -> bool:
    """The reason that a coordinator wrote."""
    theirs = await _to_decide(turn, question.asked.request)
    await turn.close_question()
    if theirs:
        await _postpone(turn, *theirs, turn.heard)
    return True


async def _postpone(turn: Turn, found: Request, person: Person, why: str) -> None:
    reason = measures.as_written(turn, " ".join(why.split())[:LONGEST_REASON])
    await requests.decide(turn.db, found.id, RequestState.POSTPONED, turn.person.id, turn.now, reason)
    turn.did("request-postponed")
    turn.reply("request-postponed", name=clean(person.call_name))
    goods = wanted_listed(found, await materials.packs(turn.db))
    await _tell_asker(turn, found, person, "your-request-postponed", goods=goods, reason=reason)


async def approve_quoted(turn: Turn, quoted: int) -> bool:
    """Whether a quoted message was about a request; then that one is agreed to."""
    found = await requests.of_message(turn.db, quoted)
    for one in found:
        await approve(turn, Approve(request=one.id))
    return bool(found)


# By name


async def approve_named(turn: Turn, rest: str) -> None:
    """ "setuju Sri", "setuju semua"."""
    if is_everybody(rest):
        found = tuple(one.id for one, _ in await open_requests(turn) if one.state in WAITING)
        if found:
            await approve_all(turn, ApproveAll(requests=found))
        else:
            turn.reply("requests-none")
        return
    for name in names_in(rest):
        for one in await _waiting_of(turn, name):
            await approve(turn, Approve(request=one.id))


async def _waiting_of(turn: Turn, name: str) -> list[Request]:
    """The requests of one tailor that wait for a decision; none, and a sentence says so."""
    if not name:
        turn.reply("request-how")
        return []
    person = await one_tailor(turn, name)
    if person is None:
        return []
    found = await requests.of(turn.db, person.id, WAITING)
    last = None if found else await requests.last_of(turn.db, person.id)
    if last and last.decided_by not in (None, turn.person.id):
        await _say_decided(turn, last, person)
    elif not found:
        turn.reply("request-none", name=clean(person.call_name))
    return found


async def change_named(turn: Turn, rest: str) -> None:
    """ "ubah Sri: karet 5 m", "ubah Sri jadi 5 m"."""
    name, text = measures.name_first(await measures.tailors(turn), rest)
    given = new_amount(text)
    for found in await _waiting_of(turn, name):
        person = await people.by_id(turn.db, found.person_id)
        if not given:
            await change(turn, ChangeAmount(request=found.id))
        elif person:
            await _grant(turn, found, person, given)
        return


async def postpone_named(turn: Turn, rest: str) -> None:
    """ "tunda Sri: kain belum datang"."""
    name, text = measures.name_first(await measures.tailors(turn), rest)
    why = reason_in(text)
    for found in await _waiting_of(turn, name):
        person = await people.by_id(turn.db, found.person_id)
        if not why:
            await postpone(turn, Postpone(request=found.id))
            return
        if person:
            await _postpone(turn, found, person, why)

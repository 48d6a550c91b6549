"""For whom something is that goes to many: from words to an audience, from that to people, and back to words."""

from collections.abc import Sequence
from typing import Any

from handlers.reading.announcing_said import Head
from handlers.reading.names import clean, meant
from handlers.reading.normal import normal
from handlers.rules.audience import Audience, chosen
from handlers.rules.limits import MOST_NAMED
from handlers.rules.permissions import may_answer
from handlers.talk.deeds import adapter
from handlers.talk.turn import Turn
from handlers.words import listed
from storage import accounts, people, workshops
from storage.notices import Notice
from storage.people import Person, Role
from storage.spoken import Spoken


def resolved(turn: Turn, head: Head, everyone: Sequence[Person], names: dict[int, str]) -> Audience | str | None:
    """Whom a head means; or the sentence that says why it can't be for them; None: it names nobody known."""
    if head.tells_group:
        return "notice-no-group"
    mine = [one for one in everyone if may_answer(turn.person, one)]
    apart = [meant(mine, name) for name in head.without]
    if any(len(found) != 1 for found in apart):
        return None
    places, ids = list[int](), list[int]()
    for name in head.names:
        plain = normal(name)
        place = next((number for number, one in names.items() if normal(one) in (plain, f"bengkel {plain}")), 0)
        found = meant(mine, name)
        if place:
            places.append(place)
        elif len(found) == 1:
            ids.append(found[0].id)
        else:
            return None
    if any(place not in _own_places(turn, names) for place in places):
        return "notice-own-workshop"
    if ids and (places or head.roles or head.duties or head.everybody):
        return None
    without = tuple(found[0].id for found in apart)
    return Audience(workshops=tuple(places), roles=head.roles, duties=head.duties, people=tuple(ids), without=without)


def _own_places(turn: Turn, names: dict[int, str]) -> list[int]:
    everywhere = turn.person.role is Role.LEAD
    return [number for number in names if everywhere or number == turn.person.workshop_id]


def known(turn: Turn, names: dict[int, str]) -> Spoken:
    """The workshops to which the speaker writes."""
    return Spoken(", ".join(names[number] for number in _own_places(turn, names)))


async def described(turn: Turn, notice: Notice, to: Sequence[Person]) -> list[list[Any]]:
    """For whom it is, in words, and for whom it isn't."""
    whom = _audience(notice)
    known = {one.id: one for one in await people.everyone(turn.db)} if whom.without else {}
    apart = [known[number] for number in whom.without if number in known]
    said = await _described(turn, whom, to)
    return [["notice-for-but", {"whom": listed(said), "names": names_of(apart)}]] if apart else said


async def _described(turn: Turn, whom: Audience, to: Sequence[Person]) -> list[list[Any]]:
    if whom.people:
        return [["notice-for-named", {"names": names_of(to)}]]
    names = await workshops.names(turn.db)
    places = Spoken(", ".join(names[number] for number in whom.workshops if number in names))
    parts = [["notice-role", {"role": one}] for one in (*whom.roles, *whom.duties)]
    if parts:
        key = "notice-for-roles-at" if places else "notice-for-roles"
        return [[key, {"roles": listed(parts)} | ({"workshop": places} if places else {})]]
    return [["notice-for-workshop", {"workshop": places}] if places else ["notice-for-all", {}]]


def names_of(persons: Sequence[Person]) -> Spoken:
    """Names in a row; of many the first ones."""
    shown = ", ".join(clean(one.call_name) for one in persons[:MOST_NAMED])
    return Spoken(f"{shown}, …" if len(persons) > MOST_NAMED else shown)


def _audience(notice: Notice) -> Audience:
    found: Audience = adapter(Audience).validate_json(notice.whom)
    return found


async def to(turn: Turn, notice: Notice) -> list[tuple[Person, accounts.Account | None]]:
    """To whom it goes as things stand now, each with her account."""
    reachable = {one.person.id: one for one in await accounts.of_everyone(turn.db)}
    to = chosen(turn.person, await people.everyone(turn.db), _audience(notice))
    return [(one, reachable.get(one.id)) for one in to]

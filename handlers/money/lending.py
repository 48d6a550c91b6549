"""Sharing modal: machines, tools, money and material on loan; lent, returned, written off by two people."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.money import pay_kept
from handlers.reading import Intent, read
from handlers.reading.loans_said import is_tool, number_in, out_of_fund, rupiah_in, tools_in, without_number
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, move_of, one_tailor, thing_listed
from handlers.rules.limits import LEAST_LENT, MOST_LENT, MOST_TOOLS
from handlers.rules.permissions import may, may_pay
from handlers.stores import agreeing
from handlers.stores.agreeing import WriteOff
from handlers.talk.turn import Turn
from storage import ledger, loans, materials, people, workshops
from storage.ledger import Place, Reason, Thing
from storage.ledger.places import CAPITAL
from storage.ledger.things import RUPIAH, Kind
from storage.loans import Loan
from storage.materials import Packs
from storage.people import Person, PersonState
from storage.spoken import Spoken

OWN_FUND = Spoken("bengkel")


async def lend(turn: Turn, rest: str) -> None:
    """ "pinjami Sri: mesin jahit 1 dari CSR", "pinjami Sri: uang 200.000", "pinjami Sri: kain 10 m"."""
    if not rest:
        turn.reply("loan-how")
        return
    text, named = out_of_fund(rest)
    fund = measures.as_written(turn, named) if named else OWN_FUND
    person, what = await _person_and_what(turn, text)
    if person is None:
        return
    if person.state is PersonState.LEFT:
        turn.reply("tailor-unknown", name=clean(person.call_name))
        return
    found = _thing(turn, what, await materials.packs(turn.db))
    if found is None:
        turn.reply("loan-how")
        return
    thing, quantity = found
    if thing.kind is Kind.RUPIAH and not await pay_kept.of(turn, person):
        return
    from_place = CAPITAL
    if thing.kind is Kind.MATERIAL:
        from_place = Place.store(person.workshop_id)
        if await measures.lacking(turn, from_place, [Amount(thing.name, "", quantity)]):
            return
    move = move_of(turn, thing, quantity, from_place, Place.advance(person.id), Reason.LENT, person.id)
    await ledger.append(turn.db, [move], turn.now)
    await loans.add(
        turn.db,
        person_id=person.id,
        workshop_id=person.workshop_id,
        fund=fund,
        thing=thing,
        quantity=quantity,
        lent_by=turn.person.id,
        lent_on=turn.today,
        source_id=turn.cause_id,
    )
    turn.did("lent")
    words = thing_listed(thing, quantity, await materials.packs(turn.db))
    turn.reply("lent", name=clean(person.call_name), thing=words, fund=fund)
    await turn.tell_person(person.id, "lent-told", topic="loan", thing=words, fund=fund)


async def _person_and_what(turn: Turn, text: str) -> tuple[Person | None, str]:
    """A tailor's name, then what: "Sri: mesin jahit 1"; None, and a sentence, if there is no such tailor."""
    name, what = measures.name_first(await measures.tailors(turn, "loans"), text)
    return await one_tailor(turn, name, "loans"), what


async def borrowers(turn: Turn) -> dict[int, Person]:
    """Everybody with something on loan about whom this person decides: also who has left, or was erased."""
    known = {one.id: one for one in await measures.tailors(turn, "loans")}
    for loan in await loans.open_ones(turn.db):
        person = await people.by_id(turn.db, loan.person_id)
        if person and may_pay(turn.person, person, "loans"):
            known[person.id] = person
    return known


async def _borrower(turn: Turn, text: str) -> tuple[Person | None, str]:
    """Who has something on loan, by name or number ("#5"), and what of it."""
    known = await borrowers(turn)
    number = number_in(turn.heard)
    if number is not None:
        person = known.get(number)
        if person is None:
            turn.reply("tailor-unknown", name=clean(f"#{number}"))
        return person, without_number(text)
    name, what = measures.name_first(list(known.values()), text)
    found = measures.named_among(list(known.values()), name)
    return (found[0], what) if len(found) == 1 else (await one_tailor(turn, name, "loans"), what)


def _thing(turn: Turn, text: str, packs: Packs) -> tuple[Thing, int] | None:
    """What is lent, and how much: rupiah, a material, or so many of a tool."""
    text = text.strip(" :.,")
    money = rupiah_in(text)
    if money is not None:
        return (RUPIAH, money) if LEAST_LENT <= money <= MOST_LENT else None
    given = [] if is_tool(text) else measures.known_amounts(turn, text, packs)
    if len(given) == 1 and isinstance(given[0], Amount) and read(text, turn.sent_at).intent is Intent.MATERIAL:
        return Thing.material(given[0].item), given[0].quantity
    tools = None if given else tools_in(text)
    return (Thing.tool(tools.name), tools.count) if tools and 0 < tools.count <= MOST_TOOLS else None


# What is on loan


async def show(turn: Turn, _: str) -> None:
    """ "pinjaman": what a tailor has on loan; for a coordinator, all of it by workshop and fund."""
    packs = await materials.packs(turn.db)
    if not may(turn.person, "loans"):
        own = await loans.open_ones(turn.db, turn.person.id)
        lines = [["loan-own", {"thing": thing_listed(one.thing, one.open, packs), "fund": one.fund}] for one in own]
        turn.reply("loans-own" if own else "loans-none-own", lines=lines)
        return
    known = await borrowers(turn)
    found = [one for one in await loans.open_ones(turn.db) if one.person_id in known]
    lines = await _listed(turn, found, known, packs)
    turn.reply("loans" if found else "loans-none", lines=lines)
    turn.note = "loans"


async def _listed(turn: Turn, found: Sequence[Loan], known: Mapping[int, Person], packs: Packs) -> list[list[Any]]:
    """Loans under their workshop and fund."""
    names = await workshops.names(turn.db)
    lines: list[list[Any]] = []
    under: tuple[int | None, str] | None = None
    for one in found:
        if (one.workshop_id, one.fund) != under:
            under = (one.workshop_id, one.fund)
            lines.append(["loans-fund", {"workshop": names.get(one.workshop_id or 0, "-"), "fund": one.fund}])
        args = {"name": clean(known[one.person_id].call_name), "thing": thing_listed(one.thing, one.open, packs)}
        lines.append(["loan-line", args])
    return lines


# Back, or written off


async def give_back(turn: Turn, rest: str) -> None:
    """ "pinjaman kembali Sri: mesin jahit 1"."""
    found = await _which(turn, rest, "loan-which")
    if found is None:
        return
    person, loan, quantity = found
    to_place = Place.store(person.workshop_id) if loan.thing.kind is Kind.MATERIAL else CAPITAL
    move = move_of(turn, loan.thing, quantity, Place.advance(person.id), to_place, Reason.RETURNED, person.id)
    await ledger.append(turn.db, [move], turn.now)
    await loans.settle(turn.db, loan.id, returned=quantity)
    turn.did("returned")
    words = thing_listed(loan.thing, quantity, await materials.packs(turn.db))
    turn.reply("loan-returned", name=clean(person.call_name), thing=words)
    await turn.tell_person(person.id, "loan-returned-told", topic="loan", thing=words)


async def write_off(turn: Turn, rest: str) -> None:
    """ "pinjaman hapus Sri: mesin jahit 1": a second person must agree."""
    found = await _which(turn, rest, "loan-which-off")
    if found is None:
        return
    person, loan, quantity = found
    words = thing_listed(loan.thing, quantity, await materials.packs(turn.db))
    about, tailor = WriteOff(loan=loan.id, quantity=quantity), clean(person.call_name)
    told = await agreeing.propose(turn, about, person.workshop_id, "write-off-agree", tailor=tailor, thing=words)
    turn.reply("write-off-proposed" if told else "write-off-nobody", name=tailor, thing=words)


async def _which(turn: Turn, rest: str, key: str) -> tuple[Person, Loan, int] | None:
    """The tailor, the loan and how much of it; else None, and a sentence says what to do."""
    text, named = out_of_fund(rest)
    fund = named.casefold() or None
    person, what = await _borrower(turn, text)
    if person is None:
        return None
    own = await loans.open_ones(turn.db, person.id)
    if not own:
        turn.reply("loans-none-of", name=clean(person.call_name))
        return None
    own = [one for one in own if fund in (None, one.fund.casefold())] or own
    if not what and len(own) == 1:
        return person, own[0], own[0].open
    packs = await materials.packs(turn.db)
    wanted = _thing(turn, what, packs) if what else None
    about = [one for one in own if wanted and one.thing == wanted[0] and one.open >= wanted[1]]
    if not wanted or len({one.fund for one in about}) != 1 or not may_pay(turn.person, person, "loans"):
        lines = [["loan-own", {"thing": thing_listed(one.thing, one.open, packs), "fund": one.fund}] for one in own]
        turn.reply(key, name=clean(person.call_name), lines=lines)
        return None
    return person, about[0], wanted[1]

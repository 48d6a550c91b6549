"""Sharing modal: machines, tools, money and material on loan; lent, returned, written off by two people."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from handlers.reading import Intent, read
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, in_words, move_of, one_tailor
from handlers.rules.permissions import may_supply
from handlers.stores import agreeing
from handlers.talk.turn import Turn
from handlers.words import label
from storage import ledger, loans, materials, people
from storage.ledger import MATERIAL
from storage.loans import Loan
from storage.materials import Packs
from storage.people import Person

TOOL, RUPIAH = "tool", "rupiah"
FUND = re.compile(r"\s+dari\s+(?P<fund>[\w .&-]{1,40})$")
OWN_FUND = "bengkel"
MONEY = re.compile(
    r"(?:uang |duit |modal )?(?:rp\.? ?)?(?P<number>\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(?P<part>\d))?"
    r" ?(?P<unit>rb|ribu|jt|juta)?(?: rupiah)?"
)
TIMES = {"rb": 1_000, "ribu": 1_000, "jt": 1_000_000, "juta": 1_000_000}
TOOLS = re.compile(
    r"(?:(?P<first>\d{1,3}) )?(?P<what>[a-z][\w ]{2,39}?)(?: (?P<last>\d{1,3}))?(?: (?:unit|buah|biji))?"
)
# Money in words, or a number that is no amount of money, is no tool either.
NO_TOOL = re.compile(r"(?:uang|duit|rp|modal|\d)")
LEAST_MONEY, MOST_MONEY, MOST_TOOLS = 1_000, 100_000_000, 100


def thing_in_words(thing: str, quantity: int, packs: Packs) -> str:
    """A lent thing in words: `mesin jahit 1`, `Rp200.000`, `kain 10 m`."""
    kind, _, name = thing.partition("/")
    if kind == RUPIAH:
        return label("rupiah", {"amount": quantity})
    if kind == MATERIAL:
        return f"{name} {in_words(name, quantity, packs)}"
    return f"{name} {quantity}"


async def lend(turn: Turn, rest: str) -> None:
    """ "pinjami Sri: mesin jahit 1 dari CSR", "pinjami Sri: uang 200.000", "pinjami Sri: kain 10 m"."""
    fund_named = FUND.search(rest)
    fund = measures.as_written(turn, fund_named["fund"]) if fund_named else OWN_FUND
    text = rest[: fund_named.start()] if fund_named else rest
    if not rest:
        turn.reply("loan-how")
        return
    person, what = await _person_and_what(turn, text)
    if person is None:
        return
    found = await _thing(turn, what)
    if found is None:
        turn.reply("loan-how")
        return
    thing, quantity = found
    from_place = "capital"
    if thing.startswith(f"{MATERIAL}/"):
        from_place = ledger.store(person.workshop_id)
        if await measures.lacking(turn, from_place, [Amount(thing.partition("/")[2], "", quantity)]):
            return
    move = move_of(turn, thing, quantity, from_place, ledger.advance(person.id), "lent", person.id)
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
    words = thing_in_words(thing, quantity, await materials.packs(turn.db))
    turn.reply("lent", name=clean(person.call_name), thing=words, fund=fund)
    for account in await people.accounts_of(turn.db, person.id):
        turn.tell(account, "lent-told", topic="loan", call=person.call_name, thing=words, fund=fund)


async def _person_and_what(turn: Turn, text: str) -> tuple[Person | None, str]:
    """A tailor's name, then what: "Sri: mesin jahit 1"; None, and a sentence, if there is no such tailor."""
    name, what = measures.name_first(await measures.tailors(turn), text)
    return await one_tailor(turn, name), what


async def _thing(turn: Turn, text: str) -> tuple[str, int] | None:
    """What is lent, and how much: rupiah, a material, or so many of a tool."""
    text = text.strip(" :.,")
    if money := MONEY.fullmatch(text):
        amount = int(money["number"].replace(".", "")) * TIMES.get(money["unit"] or "", 1)
        amount += int(money["part"] or 0) * TIMES.get(money["unit"] or "", 0) // 10
        return (RUPIAH, amount) if LEAST_MONEY <= amount <= MOST_MONEY else None
    given = measures.known_amounts(turn, text, await materials.packs(turn.db))
    if len(given) == 1 and isinstance(given[0], Amount) and read(text, turn.sent_at).intent is Intent.MATERIAL:
        return ledger.material(given[0].item), given[0].quantity
    tools = TOOLS.fullmatch(text)
    if not tools or given or NO_TOOL.match(text):
        return None
    count = int(tools["first"] or tools["last"] or 1)
    return (f"{TOOL}/{' '.join(tools['what'].split())}", count) if 0 < count <= MOST_TOOLS else None


# What is on loan


async def show(turn: Turn, _: str) -> None:
    """ "pinjaman": what a tailor has on loan; for a coordinator, all of it by workshop and fund."""
    packs = await materials.packs(turn.db)
    if turn.person.is_tailor:
        own = await loans.open_ones(turn.db, turn.person.id)
        lines = [["loan-own", {"thing": thing_in_words(one.thing, one.open, packs), "fund": one.fund}] for one in own]
        turn.reply("loans-own" if own else "loans-none-own", call=turn.person.call_name, lines=lines)
        return
    known = {one.id: one for one in await measures.tailors(turn)}
    found = [one for one in await loans.open_ones(turn.db) if one.person_id in known]
    lines = await _listed(turn, found, known, packs)
    turn.reply("loans" if found else "loans-none", lines=lines)
    turn.note = "loans"


async def _listed(turn: Turn, found: Sequence[Loan], known: Mapping[int, Person], packs: Packs) -> list[list[Any]]:
    """Loans under their workshop and fund."""
    names = await people.workshops(turn.db)
    lines: list[list[Any]] = []
    under: tuple[int | None, str] | None = None
    for one in found:
        if (one.workshop_id, one.fund) != under:
            under = (one.workshop_id, one.fund)
            lines.append(["loans-fund", {"workshop": names.get(one.workshop_id or 0, "-"), "fund": one.fund}])
        args = {"name": clean(known[one.person_id].call_name), "thing": thing_in_words(one.thing, one.open, packs)}
        lines.append(["loan-line", args])
    return lines


# Back, or written off


async def give_back(turn: Turn, rest: str) -> None:
    """ "pinjaman kembali Sri: mesin jahit 1"."""
    found = await _which(turn, rest, "loan-which")
    if found is None:
        return
    person, loan, quantity = found
    to_place = ledger.store(person.workshop_id) if loan.thing.startswith(f"{MATERIAL}/") else "capital"
    move = move_of(turn, loan.thing, quantity, ledger.advance(person.id), to_place, "returned", person.id)
    await ledger.append(turn.db, [move], turn.now)
    await loans.settle(turn.db, loan.id, returned=quantity)
    turn.did("returned")
    words = thing_in_words(loan.thing, quantity, await materials.packs(turn.db))
    turn.reply("loan-returned", name=clean(person.call_name), thing=words)
    for account in await people.accounts_of(turn.db, person.id):
        turn.tell(account, "loan-returned-told", topic="loan", call=person.call_name, thing=words)


async def write_off(turn: Turn, rest: str) -> None:
    """ "pinjaman hapus Sri: mesin jahit 1": a second person must agree."""
    found = await _which(turn, rest, "loan-which-off")
    if found is None:
        return
    person, loan, quantity = found
    words = thing_in_words(loan.thing, quantity, await materials.packs(turn.db))
    about = {"loan": loan.id, "quantity": quantity, "what": words}
    told = await agreeing.propose(
        turn, "write-off", about, person.workshop_id, "write-off-agree", tailor=clean(person.call_name), thing=words
    )
    turn.reply("write-off-proposed" if told else "write-off-nobody", name=clean(person.call_name), thing=words)


async def _which(turn: Turn, rest: str, key: str) -> tuple[Person, Loan, int] | None:
    """The tailor, the loan and how much of it; else None, and a sentence says what to do."""
    fund_named = FUND.search(rest)
    fund = fund_named["fund"].casefold() if fund_named else None
    person, what = await _person_and_what(turn, rest[: fund_named.start()] if fund_named else rest)
    if person is None:
        return None
    own = await loans.open_ones(turn.db, person.id)
    if not own:
        turn.reply("loans-none-of", name=clean(person.call_name))
        return None
    own = [one for one in own if fund in (None, one.fund.casefold())] or own
    if not what and len(own) == 1:
        return person, own[0], own[0].open
    wanted = await _thing(turn, what) if what else None
    about = [one for one in own if wanted and one.thing == wanted[0] and one.open >= wanted[1]]
    if not wanted or len({one.fund for one in about}) != 1 or not may_supply(turn.person, person):
        packs = await materials.packs(turn.db)
        lines = [["loan-own", {"thing": thing_in_words(one.thing, one.open, packs), "fund": one.fund}] for one in own]
        turn.reply(key, name=clean(person.call_name), lines=lines)
        return None
    return person, about[0], wanted[1]

"""Material and money of an order that is rehearsed: given out, paid, and in the end held against what people know."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from bot.stage.demo_people import RECIPE
from handlers.papers.wanted import figure
from storage import funds, ledger, people, wages
from storage.database import Database
from storage.ledger import Place
from storage.ledger.things import Kind

# Rupiah for a mask, and what the fund gave and spent.
RATE, GIVEN, SPENT = 2500, 100_000_000, 7_500_000
# In cm: cloth and elastic that came, and elastic that each of one workshop got.
CLOTH, ELASTIC, EACH = 50_000, 90_000, 4_000
PAID_EVERY = 3

# So much of a material is at a place.
Goods = dict[tuple[str, str], int]


class Paid(Protocol):
    """A tailor, and what she knows of her masks and her pay."""

    number: int
    name: str
    checker: int
    reported: int
    accepted: int
    paid: int


Says = Callable[[int, str], Awaitable[None]]
Presses = Callable[[int, str], bool]
Settles = Callable[[], Awaitable[None]]
Same = Callable[[str, object, object], None]


async def held(db: Database) -> Goods:
    """What the ledger has of each material at each place."""
    return {
        (str(place), thing.name): quantity
        for thing, place, quantity in await ledger.goods.everywhere(db)
        if thing.kind is Kind.MATERIAL
    }


async def begin(says: Says, presses: Presses, settles: Settles, sewers: Sequence[Paid], who: tuple[int, int]) -> None:
    """A rate that two agree to; a fund, goods that come in, and elastic for each tailor of one workshop."""
    coordinator, lead = who
    await says(lead, f"upah {RATE} mulai 4/5")
    await says(lead, "ya")
    await says(coordinator, "setuju")
    await says(coordinator, f"dana masuk {figure(GIVEN)} dari BMPD")
    await says(coordinator, f"beli kain {CLOTH // 100} m Rp{figure(SPENT)} dana BMPD")
    await says(coordinator, f"masuk karet {ELASTIC // 100} m dari BMPD")
    for one in sewers:
        if one.checker == coordinator:
            await says(coordinator, f"kirim {one.name}: karet {EACH // 100} m")
            presses(one.number, "Sudah terima")
    await settles()


async def payday(says: Says, presses: Presses, settles: Settles, sewers: Sequence[Paid], lead: int) -> None:
    """All that is owed is paid, and each says that she has it."""
    if all(one.paid == one.accepted for one in sewers):
        return
    await says(lead, "bayar semua")
    await says(lead, "ya")
    for one in sewers:
        if one.paid < one.accepted and presses(one.number, "Sudah terima"):
            one.paid = one.accepted
    await settles()


async def compare(db: Database, same: Same, sewers: Sequence[Paid], coordinator: int, first: Goods) -> None:
    """The ledger's wages, goods and fund beside what the people know; `first` is what was where before all."""
    everyone = await people.everyone(db)
    names = {one.id: one.name for one in everyone}
    found = {names[one.person_id]: (one.accepted, one.owed, one.paying, one.paid) for one in await wages.standings(db)}
    due = {one.name: RATE * (one.accepted - one.paid) for one in sewers}
    known = {one.name: (one.accepted, due[one.name], 0, RATE * one.paid) for one in sewers if one.accepted}
    same("wages", found, known)
    by_name = {one.name: one for one in sewers}
    left = dict(first)
    got = [one for one in everyone if one.name in by_name and by_name[one.name].checker == coordinator]
    store = str(Place.store(got[0].workshop_id))
    moved = [(store, "kain", CLOTH), (store, "karet", ELASTIC - EACH * len(got))]
    moved += [(str(Place.home(one.id)), "karet", EACH) for one in got]
    for person in everyone:
        made = by_name[person.name].reported if person.name in by_name else 0
        moved += [(str(Place.home(person.id)), item, -amount * made) for item, amount in RECIPE.items()]
    for place, item, pieces in moved:
        left[place, item] = left.get((place, item), 0) + pieces
    # Whoever used more than is known had it of her own.
    same("goods", await held(db), {where: quantity for where, quantity in left.items() if quantity > 0})
    (fund,) = await funds.every(db)
    same("fund", await funds.cash(db, fund.id), GIVEN - SPENT)

"""Stock cards, out of the ledger: each move into a store and out of it, with what was there after it."""

from datetime import date

from handlers.papers.drawing import Drawing, of_paper
from handlers.papers.stock_card import Entry, Stock, stock_cards
from handlers.papers.wanted import Wanted
from handlers.reading.names import clean
from handlers.rules.supply import base_unit
from handlers.words import label
from storage import ledger, people, workshops
from storage.database import Database
from storage.ledger import Kept, Place, Reason, Thing
from storage.people import Person
from storage.spoken import Spoken


async def cards(db: Database, wanted: Wanted) -> Drawing | None:
    """The cards of a material, or of all that a store has or had; None if there never was any."""
    names = await workshops.names(db)
    stores = [Place.store(number) for number in (names if wanted.workshop is None else [wanted.workshop])]
    known = await ledger.goods.ever_at(db, *stores) if stores else set()
    items = sorted((place, item) for place, item in known if wanted.item in ("", item))
    found = [await _card(db, wanted, place, item, names) for place, item in items]
    told = [one for one in found if wanted.item or one.entries or one.opening]
    if not told:
        return None
    stem = "-".join(("kartu", "stok", *wanted.item.split(), str(wanted.number)))
    return of_paper(stem, stock_cards(wanted, told), edited=True)


async def _card(db: Database, wanted: Wanted, place: Place, item: str, names: dict[int, str]) -> Stock:
    balance = opening = 0
    entries = []
    called: dict[int, Person | None] = {}
    moves = await ledger.statements.of_store(db, place, Thing.material(item), wanted.last)
    by_number = {one.id: one for one in moves}
    for one in moves:
        came = one.move.to_place == place
        balance += one.move.quantity if came else -one.move.quantity
        if date.fromisoformat(one.move.work_date) < wanted.first:
            opening = balance
            continue
        back = by_number.get(one.move.reverses_id or 0)
        entries.append(
            Entry(
                day=date.fromisoformat(one.move.work_date),
                move=one.id,
                why=label("cli-export-reason", {"reason": one.move.reason.replace(" ", "-")}),
                other=await _other(db, one, called, came=came, names=names),
                into=one.move.quantity if came else 0,
                out=0 if came else one.move.quantity,
                balance=balance,
                counted=Reason.COUNTED in (one.move.reason, back.move.reason if back else None),
            )
        )
    store = names.get(place.workshop or 0, "")
    return Stock(item=item, unit=base_unit(item), store=store, opening=opening, entries=entries)


async def _other(
    db: Database, kept: Kept, called: dict[int, Person | None], *, came: bool, names: dict[int, str]
) -> Spoken:
    """Where it came from, or went to."""
    place = kept.move.from_place if came else kept.move.to_place
    if place.tailor is not None:
        if place.tailor not in called:
            called[place.tailor] = await people.by_id(db, place.tailor)
        tailor = called[place.tailor]
        return clean(tailor.name) if tailor else Spoken()
    if place.workshop is not None:
        return Spoken(label("card-store", {"name": names.get(place.workshop, "") or "none"}))
    return Spoken(label("cli-export-place", {"place": place.shelf or str(place)}))

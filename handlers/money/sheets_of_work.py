"""Sheets of the workbook that tell of people, masks and goods: every move first."""

from collections.abc import Hashable, Sequence
from dataclasses import field
from datetime import date, datetime
from functools import lru_cache
from typing import TypeVar
from zoneinfo import ZoneInfo

from handlers.orders import counting
from handlers.papers.workbook import Book, Cell, Formula, Is, Page
from handlers.reading.checks_said import Result
from handlers.rules.supply import PIECES, base_unit
from handlers.words import label
from storage import funds, handovers, inspections, orders, people, workshops
from storage.database import Database
from storage.inspections import Inspected, Inspection
from storage.ledger import Place, Reason, Thing, goods, masks, moves
from storage.ledger.moves import Line
from storage.ledger.places import BUYER, Shelf
from storage.ledger.things import Kind
from storage.people import Person
from storage.times import moment
from storage.values import dataclass

PORTION = 10_000
CHECKED = frozenset((Reason.ACCEPTED, Reason.REWORK, Reason.REJECTED))
LENT = f"/{Shelf.ADVANCE}"
Key = TypeVar("Key", bound=Hashable)


@lru_cache(maxsize=512)
def say(key: str, name: str, value: str) -> str:
    """A word of the workbook; the same ones stand in a hundred thousand rows."""
    return label(key, {name: value.replace(" ", "-")})


@lru_cache(maxsize=512)
def thing_kind(thing: Thing) -> str:
    """What sort of thing it is, as the workbook calls it."""
    return say("cli-export-thing", "kind", thing.kind)


@lru_cache(maxsize=4096)
def moment_of(text: str, zone: ZoneInfo) -> datetime:
    """A moment as it is written in the ledger, where people live; the moves of one turn have the same."""
    return moment(text).astimezone(zone)


@lru_cache(maxsize=4096)
def day_of(text: str) -> date:
    """A day as it is written in the ledger."""
    return date.fromisoformat(text)


@lru_cache(maxsize=512)
def unit_of(thing: Thing) -> str:
    """The unit in which it is counted."""
    if thing.kind is Kind.RUPIAH:
        return "Rp"
    return base_unit(thing.name) if thing.kind is Kind.MATERIAL else PIECES


@lru_cache(maxsize=512)
def thing_told(text: str) -> tuple[str, str | None, str]:
    """A thing as it is written in the ledger: its sort, its name, and the unit in which it is counted."""
    thing = Thing(text)
    return thing_kind(thing), thing.name or None, unit_of(thing)


@dataclass(slots=True)
class Known:
    """Names by number, and moves by what they belong to."""

    zone: ZoneInfo
    people: dict[int, Person]
    workshops: dict[int, str]
    funds: dict[int, str]
    # What everybody is called: asked for three times in each move.
    called: dict[int, str]
    # The numbers of moves, as they stand in one cell.
    by_check: dict[tuple[int | None, int], str] = field(default_factory=dict)
    by_document: dict[int | None, str] = field(default_factory=dict)
    by_loan: dict[tuple[int, str], str] = field(default_factory=dict)
    places: dict[tuple[str, int], str] = field(default_factory=dict)
    count: int = 0

    def name(self, person_id: int | None) -> str | None:
        """Her name; her number once she is erased."""
        return self.called.get(person_id or 0)

    def workshop(self, person_id: int) -> str | None:
        """The name of her workshop."""
        person = self.people.get(person_id)
        return self.workshops.get(person.workshop_id or 0) if person else None

    def place(self, place: str, person_id: int) -> str:
        """A place; whose it is, unless it is hers whom the move is about."""
        said = self.places.get((place, person_id))
        if said is None:
            said = self.places[place, person_id] = self._place(Place(place), person_id)
        return said

    def _place(self, place: Place, person_id: int) -> str:
        what = say("cli-export-place", "place", place.shelf or place)
        holder = None
        if place.tailor not in (None, person_id):
            holder = self.name(place.tailor)
        elif place.workshop is not None:
            holder = self.workshops.get(place.workshop)
        elif place.partition(":")[0] == "fund":
            holder = self.funds.get(int(place.partition("/")[0].partition(":")[2]))
        return f"{what}, {holder}" if holder else what


async def known(db: Database, zone: ZoneInfo) -> Known:
    """The names of everybody and everything."""
    persons = {one.id: one for one in [*await people.everyone(db), *await people.left(db)]}
    given = {one.id: str(one.name) for one in await funds.every(db)}
    called = {number: str(one.name) for number, one in persons.items()}
    return Known(zone, persons, await workshops.names(db), given, called)


async def all_moves(db: Database, book: Book, told: Known) -> Page:
    """The ledger, move by move."""
    page = book.page(
        label("cli-export-moves"),
        *(Is.KEY, Is.MOMENT, Is.DAY, Is.TEXT, Is.TEXT, Is.COUNT, Is.TEXT, Is.TEXT, Is.TEXT, Is.TEXT, Is.KEY),
        *(Is.TEXT, Is.TEXT, Is.KEY),
    )
    last = 0
    while found := await moves.portion(db, last, PORTION):
        last = found[-1].id
        told.count += len(found)
        for one in found:
            _remember(told, one)
        page.add_columns(_columns(told, found))
    return page


def _columns(told: Known, found: Sequence[Line]) -> list[Sequence[Cell]]:
    """The cells of moves by their columns."""
    ids, recorded, days_, things, many, sources, targets, reasons, whose, actors, _, reversed_ = zip(
        *found, strict=True
    )
    kinds, names, units = zip(*map(thing_told, things), strict=True)
    called = told.called.get
    return [
        ids,
        [moment_of(one, told.zone) for one in recorded],
        list(map(day_of, days_)),
        kinds,
        names,
        many,
        units,
        list(map(told.place, sources, whose)),
        list(map(told.place, targets, whose)),
        [say("cli-export-reason", "reason", one) for one in reasons],
        whose,
        list(map(called, whose)),
        list(map(called, actors)),
        reversed_,
    ]


def _remember(told: Known, one: Line) -> None:
    """To which check, document or loan a move belongs."""
    if one.reason in CHECKED:
        _join(told.by_check, (one.cause_id, one.person_id), one.id)
    elif BUYER in (one.from_place, one.to_place):
        _join(told.by_document, one.cause_id, one.id)
    elif one.from_place.endswith(LENT) or one.to_place.endswith(LENT):
        _join(told.by_loan, (one.person_id, one.thing), one.id)


def numbers(found: list[int] | None) -> str | None:
    """The numbers of moves in one cell."""
    return ", ".join(map(str, found)) if found else None


def _join(joined: dict[Key, str], key: Key, number: int) -> None:
    before = joined.get(key)
    joined[key] = f"{before}, {number}" if before else str(number)


def everybody(book: Book, told: Known) -> None:
    """People, without what is nobody's business: no group, no needs; of the erased only the number."""
    page = book.page(label("cli-export-people"), Is.KEY, *(Is.TEXT,) * 6, Is.DAY, Is.COUNT)
    page.add(
        (
            one.id,
            one.name,
            one.call_name,
            say("cli-role", "role", one.role),
            told.workshops.get(one.workshop_id or 0),
            one.phone,
            say("cli-export-person", "state", one.state),
            date.fromisoformat(one.joined_on),
            one.usual_pieces,
        )
        for one in sorted(told.people.values(), key=lambda one: one.id)
    )


async def days(db: Database, book: Book, told: Known) -> None:
    """What each made on each day."""
    page = book.page(label("cli-export-days"), Is.KEY, Is.TEXT, Is.TEXT, Is.DAY, Is.TEXT, Is.COUNT, Is.COUNT)
    page.add(
        (
            one.person_id,
            told.name(one.person_id),
            told.workshop(one.person_id),
            one.work_date,
            one.size,
            one.pieces,
            one.defects,
        )
        for one in await masks.made_between(db, date.min, date.max)
    )
    page.total(label("cli-export-total"), 5, 6)


async def checks(db: Database, book: Book, told: Known) -> Page:
    """The checks that stand."""
    page = book.page(
        label("cli-export-checks"),
        *(Is.KEY, Is.DAY, Is.KEY, Is.TEXT, Is.COUNT, Is.COUNT, Is.COUNT, Is.COUNT, Is.COUNT, Is.TEXT, Is.TEXT),
        *(Is.TEXT, Is.TEXT),
    )
    lines = await inspections.every_line(db)
    page.add(_checked(told, one, lines.get(one.id, [])) for one in await inspections.standing(db))
    page.total(label("cli-export-total"), 4, 5, 6, 7, 8)
    return page


def _checked(told: Known, one: Inspection, lines: list[Inspected]) -> tuple[Cell, ...]:
    reasons = ", ".join(dict.fromkeys(said for line in lines if (said := counting.why(line))))
    return (
        one.id,
        one.checked_on,
        one.person_id,
        told.name(one.person_id),
        one.reported,
        one.counted,
        *(sum(line.pieces for line in lines if line.result == result) for result in Result),
        reasons or None,
        told.name(one.checked_by),
        say("cli-export-check", "state", one.state),
        told.by_check.get((one.cause_id, one.person_id)),
    )


async def stock(db: Database, book: Book, told: Known) -> None:
    """What is where, with a sum of each thing."""
    page = book.page(label("cli-export-stock"), Is.TEXT, Is.TEXT, Is.TEXT, Is.KEY, Is.TEXT, Is.COUNT, Is.TEXT)
    found = await goods.everywhere(db)
    page.add(
        (
            thing_kind(thing),
            thing.name or None,
            told.place(place, place.tailor or 0),
            place.tailor,
            told.name(place.tailor),
            quantity,
            unit_of(thing),
        )
        for thing, place, quantity in found
    )
    # One thing's rows follow one another, so that no name needs to stand in a formula.
    first = 2
    below: list[tuple[Cell, ...]] = []
    for thing in dict.fromkeys(thing for thing, _, _ in found):
        quantities = [quantity for other, _, quantity in found if other == thing]
        last = first + len(quantities) - 1
        total = Formula(f"=SUM($F${first}:$F${last})", sum(quantities))
        below.append(
            (thing_kind(thing), thing.name or None, label("cli-export-total"), None, None, total, unit_of(thing))
        )
        first = last + 1
    page.under(below)


async def documents(db: Database, book: Book, told: Known) -> None:
    """What was handed over, and what came back; sums of what is signed."""
    page = book.page(
        label("cli-export-handovers"),
        *(Is.TEXT, Is.TEXT, Is.DAY, Is.TEXT, Is.TEXT, Is.COUNT, Is.TEXT, Is.DAY, Is.TEXT, Is.TEXT),
    )
    names = {one.id: one.name for one in await orders.everything(db)}
    found = await handovers.everything(db)
    page.add(
        (
            one.number,
            say("cli-export-document", "kind", one.kind),
            one.dated,
            names.get(one.order_id),
            one.buyer,
            one.pieces,
            say("cli-export-signed", "state", one.state),
            one.signed_on,
            told.name(one.made_by),
            told.by_document.get(one.signed_cause) if one.signed_cause else None,
        )
        for one in found
    )
    signed = [one for one in found if one.state == handovers.SIGNED]
    state = say("cli-export-signed", "state", handovers.SIGNED)
    below: list[tuple[Cell, ...]] = []
    for kind in dict.fromkeys(one.kind for one in signed):
        words = say("cli-export-document", "kind", kind)
        pieces, kinds, states = (page.cells(column, own=True) for column in (5, 1, 6))
        text = f'=SUMIFS({pieces},{kinds},"{words}",{states},"{state}")'
        total = Formula(text, sum(one.pieces for one in signed if one.kind == kind))
        below.append((label("cli-export-total"), words, None, None, None, total, state))
    page.under(below)

"""Papers about wages, out of the ledger: slips, and the list by which they are paid."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from handlers.orders import counting
from handlers.papers.blocks import Line
from handlers.papers.drawing import PAY_BOOK, Drawing, of_paper
from handlers.papers.pay_book import NUMBERS
from handlers.papers.payment_list import Due, payment_list
from handlers.papers.wage_slip import Slip, wage_slips
from handlers.papers.wage_slip import lines_of as lines_said
from handlers.papers.wanted import Wanted, days_short
from handlers.reading.names import clean
from handlers.rules.reckoning import lines_of, total
from handlers.words import label
from storage import consents, inspections, ledger, parties, payments, people, periods, wages, workshops
from storage.database import Database
from storage.ledger import Place
from storage.ledger.statements import Checked
from storage.parties import OURS
from storage.payments import CONFIRMED, MISSING, PAYING, Payment
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass
from storage.wages import Earned, Standing


async def of_whom(db: Database, wanted: Wanted) -> list[Person]:
    """Whose pay a paper tells: those who sew, and those who left with something open, by workshop and name."""
    known = [*await people.everyone(db), *await people.gone(db)]
    if wanted.person is not None:
        return [one for one in known if one.id == wanted.person]
    return [one for one in known if one.is_tailor and wanted.workshop in (None, one.workshop_id or 0)]


@dataclass(frozen=True, slots=True)
class Books:
    """What slips are made of, by person: read once for all, so that nobody's answer waits for thirty-six of them."""

    earned: dict[int, list[Earned]]
    standings: dict[int, Standing]
    unpriced: Counter[int]
    checked: dict[date, dict[int, Checked]]


async def _books(db: Database, wanted: Wanted) -> Books:
    """Of everybody, or of the one whose slip is wanted; without days of what is in no closed period yet."""
    named = (wanted.first, wanted.last) if wanted.named else None
    unpriced: Counter[int] = Counter()
    for one in await wages.without_rate(db, wanted.person):
        unpriced[one.person_id] += one.pieces
    if wanted.person is None:
        standings = await wages.standings(db)
    else:
        standings = [await wages.standing(db, wanted.person)]
    return Books(
        earned=_by_person(await wages.earned(db, wanted.person, days=named, unclosed=named is None)),
        standings={one.person_id: one for one in standings},
        unpriced=unpriced,
        checked={},
    )


def _by_person(earned: Sequence[Earned]) -> dict[int, list[Earned]]:
    found: dict[int, list[Earned]] = {}
    for one in earned:
        found.setdefault(one.person_id, []).append(one)
    return found


async def payments_due(db: Database, wanted: Wanted) -> Drawing:
    """The list by which wages are paid."""
    rows, reads = [], []
    every = _by_person(await wages.earned(db, days=(wanted.first, wanted.last)))
    names = await workshops.names(db)
    standings = {one.person_id: one for one in await wages.standings(db)}
    for person in await of_whom(db, wanted):
        stands = standings.get(person.id, Standing(person_id=person.id))
        open_ = [one for one in await payments.of(db, person.id) if one.state in (PAYING, MISSING)]
        if stands.owed or open_:
            earned = every.get(person.id, [])
            pieces = [-one.pieces if one.back else one.pieces for one in earned if one.kind == "piece"]
            rows.append(
                Due(
                    name=clean(person.name),
                    accepted=sum(pieces),
                    owed=stands.owed,
                    deducted=sum(one.deducted for one in open_),
                    cash=sum(one.cash for one in open_),
                    advance=stands.advance,
                )
            )
            reads.append(person.id)
    place = names.get(wanted.workshop or 0, "")
    signers = [label("payments-sign-payer"), label("payments-sign-knows")]
    paper = payment_list(wanted, place, rows, signers)
    return of_paper(f"daftar-bayar-{wanted.number}", paper, edited=True, reads=tuple(reads))


async def slips(db: Database, wanted: Wanted) -> Drawing | None:
    """The slips of everybody who has something to show, four on a page; None if nobody has."""
    made = [one for one in await slips_of(db, wanted) if wanted.person is not None or _says_something(one)]
    if not made:
        return None
    ours = await parties.of(db, OURS)
    payer = ours.institution or label("slip-payer")
    reads = tuple(one.person for one in made)
    drawing = of_paper(f"slip-upah-{wanted.number}", wage_slips(wanted, made, payer), reads=reads)
    # One alone is told in the chat, too.
    alone = [Line(label("slip-name"), made[0].name), *lines_said(made[0])] if len(made) == 1 else []
    said = [{"text": line.text, "value": line.value} for line in alone]
    return replace(drawing, title=f"{label('slip-title')} {made[0].days}" if said else drawing.title, said=said)


async def book_of(db: Database, wanted: Wanted) -> Drawing | None:
    """What the slips say, as a workbook: "excel upah bulan ini"; None if nobody has anything to show."""
    made = [one for one in await slips_of(db, wanted) if _says_something(one)]
    if not made:
        return None
    rows = [
        [one.name, one.workshop, one.reported, one.checked.accepted, *(getattr(one, each) for each in NUMBERS[2:])]
        for one in made
    ]
    title = label("paper-pay-title", {"days": wanted.days})
    reads = tuple(one.person for one in made)
    return Drawing(
        stem=f"upah-{wanted.number}", title=title, how=PAY_BOOK, of={"title": title, "rows": rows}, reads=reads
    )


def _says_something(one: Slip) -> bool:
    return any((one.reported, one.earned, one.owed, one.paid, one.paying, one.deducted, one.advance, one.waiting))


async def slips_of(db: Database, wanted: Wanted) -> list[Slip]:
    """What the slips say."""
    names = await workshops.names(db)
    whom = await of_whom(db, wanted)
    books = await _books(db, wanted)
    kept = [one for one in whom if await _may_be_printed(db, books, one)]
    return [await _slip(db, wanted, books, one, names.get(one.workshop_id or 0, "")) for one in kept]


async def _may_be_printed(db: Database, books: Books, person: Person) -> bool:
    """Whether something of her pay is kept, or may be: a slip of nothing would say that she earned nothing."""
    stands = books.standings.get(person.id, Standing(person_id=person.id))
    if stands.owed or stands.paying or stands.paid or stands.advance or books.earned.get(person.id):
        return True
    return await consents.pay(db, person.id) is True


async def _slip(db: Database, wanted: Wanted, books: Books, person: Person, workshop: str) -> Slip:
    # Without days: what is in no closed period yet, as it is said in the chat.
    hers = books.earned.get(person.id, [])
    first = wanted.first if wanted.named else await _open_since(db, wanted, person, hers)
    if first not in books.checked:
        books.checked[first] = await ledger.statements.checked(db, first, wanted.last)
    stands = books.standings.get(person.id, Standing(person_id=person.id))
    since = [one for one in await payments.of(db, person.id) if one.paid_on >= first]
    moved = [one for one in since if one.state in (PAYING, MISSING, CONFIRMED)]
    before = await ledger.statements.advance_before(db, person.id, first)
    deducted, earned = sum(one.deducted for one in moved), total(hers)
    return Slip(
        person=person.id,
        name=clean(person.name),
        workshop=workshop,
        days=days_short(first, wanted.last),
        reported=sum(one.pieces for one in await ledger.masks.made_by(db, person.id, first, wanted.last)),
        checked=books.checked[first].get(person.id, Checked()),
        lines=lines_of(hers),
        rejected=await _rejected(db, person.id, first, wanted.last),
        waiting=sum(one.pieces for one in await ledger.waiting.of(db, Place.finished(person.id))),
        unpriced=books.unpriced[person.id],
        earned=earned,
        other=stands.owed + sum(one.amount for one in moved) - earned,
        advance_before=before,
        advance_new=stands.advance + deducted - before,
        deducted=deducted,
        advance=stands.advance,
        paid=_cash(moved, CONFIRMED),
        paying=_cash(moved, PAYING, MISSING),
        owed=stands.owed,
        moves=(hers[0].move_id, hers[-1].move_id) if hers else None,
    )


def _cash(among: Sequence[Payment], *states: str) -> int:
    return sum(one.cash for one in among if one.state in states)


async def _open_since(db: Database, wanted: Wanted, person: Person, every: Sequence[Earned]) -> date:
    """The first day that isn't closed for somebody, or the first of what came late."""
    closed = await periods.latest_of(db, person.id)
    late = [one.work_date for one in every]
    if closed:
        return min([closed.last_day + timedelta(days=1), *late])
    return min([wanted.first, *late])


async def _rejected(db: Database, person_id: int, first: date, last: date) -> list[tuple[Spoken, int]]:
    """What wasn't accepted in some days, by why."""
    sums: dict[str, int] = {}
    for one in await inspections.rejected_of(db, person_id, first, last):
        why = counting.why(one) or ""
        sums[why] = sums.get(why, 0) + one.pieces
    return [(Spoken(why), pieces) for why, pieces in sums.items()]

"""What a document says, out of the ledger, as a paper; and the paper, sent in the chat."""

from collections import Counter
from datetime import date

from handlers.orders import sampling
from handlers.papers.as_docx import docx_of
from handlers.papers.as_pdf import pdf_of
from handlers.papers.bast import Bast, Goods, Standing, Tested, bast, day_short, delivery_note
from handlers.papers.blocks import Paper, Photo
from handlers.papers.drawing import DOCX, PDF, Drawing, attached, of_paper
from handlers.papers.sample_sheet import SampleSheet, sample_sheet
from handlers.papers.wanted import Wanted
from handlers.rules.limits import MOST_BATCHES, MOST_PHOTOS_OF_DOCUMENT
from handlers.rules.sampling import row_for
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from handlers.words import label
from storage import handovers, ledger, orders, parties, photos, samples
from storage.database import Database
from storage.handovers import HANDOVER, SIGNED, Handover
from storage.ledger.places import Shelf
from storage.orders import Order
from storage.outbox import Content
from storage.parties import OURS

FILES = {".pdf": pdf_of, ".docx": docx_of}


async def content(db: Database, document: Handover) -> Bast:
    """All that a document says. A signed one says how things stood when it was signed."""
    order = next(one for one in await orders.everything(db) if one.id == document.order_id)
    lines = await handovers.lines_of(db, document.id)
    sums: Counter[tuple[int | None, str | None]] = Counter()
    for one in lines:
        sums[one.phase, one.size] += one.pieces
    goods = [Goods(phase=phase, size=size, pieces=pieces) for (phase, size), pieces in sums.items()]
    theirs = await parties.of(db, document.buyer)
    about = await handovers.by_id(db, document.about_id) if document.about_id else None
    paper = await _photos(db, document, photos.SIGNED)
    return Bast(
        kind=document.kind,
        number=document.number,
        dated=document.dated,
        ours=await parties.of(db, OURS),
        theirs=theirs if theirs.institution else _named(theirs, document.buyer),
        order=order.name,
        spk=order.terms.spk,
        spk_on=order.terms.spk_on,
        fund=order.terms.fund,
        product=order.terms.product,
        goods=goods,
        standing=await _standing(db, document, order, goods),
        pack_of=document.pack_of,
        filters=document.filters,
        tested=await _tested(db, document),
        tester=order.terms.sample if document.sampled else "",
        about=about.number if about else "",
        why=str(document.said or ""),
        photos=[*paper, *await _photos(db, document, photos.GOODS)],
        scanned=document.photo and not paper,
    )


async def _photos(db: Database, document: Handover, shows: str) -> list[Photo]:
    """Of the signed paper the last photo, of what was handed over the latest ones."""
    found = await photos.of_document(db, document.id, shows)
    if shows == photos.SIGNED:
        return [Photo(_file(db, one), label("bast-photo-signed")) for one in found[-1:]]
    return [
        Photo(
            _file(db, one),
            one.caption or label("bast-photo-goods"),
            label(f"funder-photo-{one.consent}", {"date": day_short(one.agreed_on)}),
        )
        for one in found[-MOST_PHOTOS_OF_DOCUMENT:]
    ]


def _file(db: Database, photo: photos.Photo) -> str:
    return str(photos.file_of(db.path, photo))


def _named(party: parties.Party, buyer: str) -> parties.Party:
    """A buyer of whom only the name is known."""
    return parties.Party(**{name: getattr(party, name) for name in parties.NAMES} | {"institution": buyer})


async def _before(db: Database, document: Handover) -> list[Handover]:
    """The documents of the order that were signed before this one."""
    signed = await handovers.of_order(db, document.order_id)
    if document.state != SIGNED:
        return [one for one in signed if one.id != document.id]
    return [one for one in signed if (one.signed_cause or 0) < (document.signed_cause or 0)]


async def _standing(db: Database, document: Handover, order: Order, goods: list[Goods]) -> list[Standing]:
    before: Counter[int | None] = Counter()
    for one in await _before(db, document):
        for line in await handovers.lines_of(db, one.id):
            before[line.phase] += line.pieces if one.kind == HANDOVER else -line.pieces
    now: Counter[int | None] = Counter()
    for each in goods:
        now[each.phase] += each.pieces if document.kind == HANDOVER else -each.pieces
    ordered: dict[int | None, int] = {phase.number: phase.pieces for phase in order.phases}
    return [
        Standing(phase=phase, ordered=ordered.get(phase, 0), before=before[phase], now=now[phase])
        for phase in [*ordered, None]
        if now[phase]
    ]


async def _tested(db: Database, document: Handover) -> list[Tested]:
    """The batches that passed since the document before this one, the latest ones."""
    if document.kind != HANDOVER or not document.sampled:
        return []
    before = max((one.signed_cause or 0 for one in await _before(db, document)), default=0)
    until = document.signed_cause or document.cause_id
    passed = [one for one in await samples.standing(db) if one.passed and one.cause_id < until]
    since = [one for one in passed if one.cause_id > before] or passed[-1:]
    return [
        Tested(number=one.id, lot=one.lot, tested=one.tested, failed=one.failed, on=one.noted_on)
        for one in since[-MOST_BATCHES:]
    ]


async def send(turn: Turn, document: Handover, what: str = "paper", how: str = "") -> None:
    """The paper, as a PDF and to be edited, or only as one of them, in this chat."""
    data = await content(turn.db, document)
    paper = delivery_note(data) if what == "note" else bast(data)
    send_paper(turn, paper, f"{'surat-jalan-' if what == 'note' else ''}{document.number.replace('/', '-')}", how)


def send_paper(turn: Turn, paper: Paper, stem: str, how: str = "") -> None:
    """A paper, as a PDF and to be edited, or only as one of them, in this chat."""
    drawing = of_paper(stem, paper)
    for each in (how,) if how else (PDF, DOCX):
        key = "handover-file" if each == PDF else "as-file-edited"
        attach = attached(drawing, each, turn.now)
        turn.send(
            Content(key, {"title": paper.title}, attach=attach, told=(Told.HANDOVER_MADE.mark,)), topic="handover"
        )


async def sheet(
    db: Database, lot: int, day: date, *, batch: int | None = None, number: int | None = None
) -> Paper | None:
    """The sheet that the hospital fills in, for a batch of so many, or of one that was noted; None without such one."""
    noted = await samples.by_id(db, batch) if batch else None
    if batch and noted is None:
        return None
    row = row_for(await sampling.plan_of(db), noted.lot if noted else lot)
    asks = [one for one in await orders.everything(db) if one.terms.sample and not one.closed_on]
    return sample_sheet(
        SampleSheet(
            ours=await parties.of(db, OURS),
            tester=asks[0].terms.sample if asks else "",
            order=asks[0].name if asks else "",
            lot=noted.lot if noted else lot,
            tested=noted.tested if noted else row.tested,
            accepts=noted.accepts if noted else row.accepts,
            on=noted.noted_on if noted else day,
            batch=batch,
            number=number,
            failed=noted.failed if noted else None,
            critical=noted.critical if noted else None,
            passed=noted.passed if noted else None,
        )
    )


async def hospitals_sheet(db: Database, wanted: Wanted) -> Drawing | None:
    """The sheet by its name: of a batch that was noted, of so many pieces, or of all that wait for a sample."""
    lot = wanted.pieces or sum(one.pieces for one in await ledger.lots.at(db, Shelf.READY) if one.sampled)
    paper = await sheet(db, lot, wanted.today, batch=wanted.batch, number=wanted.number)
    return of_paper(f"lembar-rs-{wanted.number}", paper, edited=True) if paper else None

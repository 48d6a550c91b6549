"""How documents are numbered and who signs them, told by a lead; and documents that are asked for."""

from handlers.orders import documents, finished, handing, signing
from handlers.reading.handing_said import DocumentAsked
from handlers.reading.names import clean
from handlers.reading.parties_said import NumberingTold, PartyTold, in_number
from handlers.rules.drawing import count
from handlers.rules.limits import LONGEST_OF_ORDER, MOST_DOCUMENTS
from handlers.rules.numbering import number_of
from handlers.rules.permissions import may
from handlers.talk.turn import Turn
from storage import audit, handovers, orders, parties
from storage.handovers import HANDOVER, VOID
from storage.ledger.places import Shelf
from storage.spoken import Spoken


async def numbering(turn: Turn, told: NumberingTold) -> None:
    """ "nomor BAST: 003/BAST/OD-LINKSOS/V/2020"."""
    pattern = in_number(str(clean(told.example)))
    if not may(turn.person, "orders"):
        turn.reply("bast-only-lead")
    elif "{no" not in pattern or len(pattern) > LONGEST_OF_ORDER:
        turn.reply("handover-numbering-how")
    elif await handovers.everything(turn.db):
        turn.reply("handover-numbering-stands")
    else:
        await audit.remember(turn.db, handing.PATTERN, pattern)
        await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "bast numbering", "handover", pattern)
        turn.did("handover-numbering")
        turn.reply("handover-numbering", number=Spoken(number_of(pattern, 1, turn.today, HANDOVER)))


async def party(turn: Turn, told: PartyTold) -> None:
    """ "pihak kedua Dinas KOPINDAG: nama …, jabatan …, NIP …"."""
    if not may(turn.person, "orders"):
        turn.reply("bast-only-lead")
        return
    buyer = parties.OURS
    if told.buyer is not None:
        found = handing.of_buyer(await orders.everything(turn.db), told.buyer)
        if not found:
            names = dict.fromkeys(one.buyer for one in await orders.everything(turn.db) if one.buyer)
            key = "handover-which-buyer" if names else "handover-no-buyer"
            turn.reply(key, buyer=clean(told.buyer), names=Spoken(", ".join(names)))
            return
        buyer = found[0].buyer
    written = {name: str(clean(text, 2 * LONGEST_OF_ORDER)) for name, text in told.written.items()}
    known = await parties.tell(turn.db, buyer, written)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "party", "handover", ", ".join(written))
    turn.did("party")
    lines = [
        ["party-line", {"what": name, "text": Spoken(getattr(known, name))}]
        for name in parties.NAMES
        if getattr(known, name)
    ]
    turn.reply("party-ours" if buyer == parties.OURS else "party-theirs", buyer=Spoken(buyer), lines=lines)


async def asked(turn: Turn, told: DocumentAsked) -> None:
    """ "daftar BAST", "kirim BAST 3", "surat jalan 3", "lembar sampel"."""
    turn.note = "handovers"
    if told.what == "list":
        await _list(turn)
    elif told.what == "sheet":
        lot = told.number or count(await finished.there(turn, Shelf.READY))
        paper = await documents.sheet(turn.db, lot, turn.today) if lot else None
        if paper:
            documents.send_paper(turn, paper, "lembar-sampel", told.how)
        else:
            turn.reply("sample-nothing-ready")
    else:
        known = await handovers.everything(turn.db)
        # Nothing is carried with what the buyer missed, or with what is void.
        goes = [one for one in known if one.kind == HANDOVER and one.state != VOID]
        among = goes if told.what == "note" and not told.number else known
        found = await signing.numbered(turn, told.number, among)
        if found:
            await documents.send(turn, found, told.what, told.how)
        else:
            turn.reply("handover-unknown" if told.number else "handover-none", number=told.number or 0)


async def _list(turn: Turn) -> None:
    known = [one for one in await handovers.everything(turn.db) if await signing.runs(turn, one)]
    lines = [
        [
            "handover-line",
            {
                "number": Spoken(one.number),
                "date": one.dated.isoformat(),
                "pieces": one.pieces,
                "buyer": Spoken(one.buyer),
                "state": one.state,
                "kind": one.kind,
            },
        ]
        for one in known[-MOST_DOCUMENTS:]
    ]
    if lines:
        turn.reply("handovers", lines=lines)
    else:
        turn.reply("handover-none")

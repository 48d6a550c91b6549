"""Steps for masks that leave the workshop: the hospital's samples, and what is handed over to the buyer."""

from handlers.orders import (
    arranging,
    buyers_complaints,
    finished,
    giving_back,
    handing,
    photographing,
    rechecking,
    sampling,
    showing,
    signing,
)
from handlers.reading.buyer_said import said_of_buyer
from handlers.reading.document_photos_said import PhotoGone, said_of_photos
from handlers.reading.handing_said import (
    BackTold,
    DocumentAsked,
    HandTold,
    SignedTold,
    VoidTold,
    asks_whether,
    said_of_handing,
)
from handlers.reading.parties_said import NumberingTold, PartyTold
from handlers.reading.samples_said import FinishedAsked, HeldChecked, PlanAsked, PlanTold, SampleTold, said_of_samples
from handlers.routing import at_length
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.talk.turn import Turn
from storage import orders


async def sampled(turn: Turn, heard: Heard) -> Left:
    """ "sampel RS 125 dari 2000: lolos", "sampel 2000", "cek batch 3: 1900 bagus, 100 buang", "stok masker"."""
    if turn.said.kind != "message" or not may(turn.person, "release"):
        return heard
    said = said_of_samples(heard.text)
    match said:
        case SampleTold():
            await sampling.said(turn, said)
            at_length.say_what_is_left(turn, at_length.beside(heard.text))
        case PlanAsked():
            await sampling.plan_asked(turn, said)
        case PlanTold():
            await sampling.plan_told(turn, said)
        case HeldChecked():
            await rechecking.said(turn, said)
        case FinishedAsked():
            await finished.show(turn)
        case None:
            return heard
    return None


async def complained(turn: Turn, heard: Heard) -> Left:
    """ "Dinas komplain talinya putus", "keluhan pemesan", "keluhan 2 selesai: karetnya diganti"."""
    if turn.said.kind != "message" or not may(turn.person, "release"):
        return heard
    said = said_of_buyer(heard.text, await orders.buyers(turn.db))
    if said is None:
        return heard
    await buyers_complaints.said(turn, said)
    return None


async def photographed(turn: Turn, heard: Heard) -> Left:
    """ "foto BAST 3: kardus di mobil dinas", under a photo; "hapus foto BAST 3"."""
    if turn.said.kind != "message" or not may(turn.person, "release"):
        return heard
    photo = said_of_photos(heard.text, pictured=showing.picture_in(turn) is not None)
    if photo is None:
        return heard
    said = said_of_handing(heard.text, turn.today, await orders.buyers(turn.db))
    counts = isinstance(said, HandTold | BackTold) and said.pieces is not None
    if counts or isinstance(said, SignedTold | NumberingTold | PartyTold):
        return heard
    if isinstance(photo, PhotoGone):
        await photographing.gone(turn, photo)
    else:
        await photographing.told(turn, photo)
    return None


async def _signed(turn: Turn, number: int | None, *, sure: bool) -> bool:
    """A document is said to be signed; whoever only asks whether it is hears how all of them stand."""
    if asks_whether(turn.said.text):
        await arranging.asked(turn, DocumentAsked())
        return True
    return await signing.said(turn, number, sure=sure, seen=showing.paper_in(turn))


async def handed(turn: Turn, heard: Heard) -> Left:
    """ "serahkan 2000 ke Dinas", "sudah diserahkan", "batalkan BAST 3", "retur BAST 3: 20", "daftar BAST"."""
    if turn.said.kind != "message" or not may(turn.person, "release"):
        return heard
    buyers = await orders.buyers(turn.db)
    said = said_of_handing(heard.text, turn.today, buyers)
    taken = True
    match said:
        case HandTold():
            taken = await handing.said(turn, said)
        case SignedTold(number, sure):
            taken = await _signed(turn, number, sure=sure)
        case VoidTold(number):
            await signing.void_said(turn, number)
        case BackTold():
            await giving_back.said(turn, said)
        case DocumentAsked():
            await arranging.asked(turn, said)
        case NumberingTold():
            await arranging.numbering(turn, said)
        case PartyTold():
            await arranging.party(turn, said)
        case None:
            taken = False
    return None if taken else heard


async def pictured(turn: Turn, heard: Heard) -> Left:
    """A photo without words, while a document waits to be signed: it may be the signed paper."""
    alone = turn.said.kind == "message" and not heard.text.strip() and may(turn.person, "release")
    return None if alone and await photographing.shown(turn) else heard

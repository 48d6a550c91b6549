"""The photo of a signed paper: with words under it, or asked about."""

from handlers.orders import signing
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import handovers
from storage.spoken import Spoken
from storage.values import dataclass

PICTURES = ("photo", "document")


@dataclass(frozen=True, slots=True, kw_only=True)
class Photographed(Deed):
    """A photo shows this document, signed; `photo` is where it can be seen."""

    handover: int
    photo: str


def photo_in(turn: Turn) -> str | None:
    """The picture that came with a message: its channel, its kind and its name there."""
    found = next((one for one in turn.said.files if one.kind in PICTURES), None)
    return f"{turn.channel}:{found.kind}:{found.id}" if found else None


async def shown(turn: Turn) -> bool:
    """A photo without words: asked whether it is the signed paper of what waits; whether anything does."""
    photo = photo_in(turn)
    found = await signing.numbered(turn, None, await handovers.drafts(turn.db)) if photo else None
    if found is None or photo is None or turn.said.follows:
        return False
    options = [
        Option("button-yes-signed", Photographed(handover=found.id, photo=photo)),
        Option("button-no-other", Drop(says="handover-photo-other")),
    ]
    await turn.ask(Choice(), "handover-photo-ask", options, number=Spoken(found.number))
    return True


async def said_yes(turn: Turn, deed: Photographed) -> None:
    """It is the signed paper."""
    found = await handovers.by_id(turn.db, deed.handover)
    if found is None or not await signing.runs(turn, found):
        turn.reply("stale-plain")
    else:
        await signing.said(turn, found.serial, sure=True, photo=deed.photo)

"""Photos for the report to whoever gave the money: kept once it is said that those who are seen agree, and erased."""

from datetime import date
from typing import Any

from handlers.orders import showing
from handlers.reading.for_funder_said import PhotoTold
from handlers.reading.names import clean
from handlers.reading.personal import holds_private
from handlers.rules.limits import LONGEST_CAPTION, MOST_PHOTOS_TOLD
from handlers.rules.waits import FUNDER_LISTED
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import inbox, photos
from storage.people import Role
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepPhoto(Deed):
    """Keep this photo of a day for the report; `consent`: those who are seen agree, or nobody is seen."""

    kind: str
    file: str
    caption: Spoken
    day: date
    consent: str


async def told(turn: Turn, said: PhotoTold) -> None:
    """ "foto laporan: Bu Sri menjahit tahap 1", under a photo: asked whether those who are seen agree."""
    found = showing.picture_in(turn)
    if found is None:
        turn.reply("funder-photo-lacks-photo")
    elif not said.caption:
        turn.reply("funder-photo-lacks-words")
    elif holds_private(said.caption):
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.reply("funder-note-private")
    elif refuses := await showing.refusing(turn, said.caption):
        turn.reply("photo-refused", name=clean(refuses.call_name))
    else:
        day = min(said.span.last, turn.today) if said.span else turn.today
        caption = said.caption.cut(LONGEST_CAPTION)
        options = [
            Option(
                said_so,
                KeepPhoto(kind=found.kind, file=found.id, caption=caption, day=day, consent=consent),
            )
            for consent, said_so in showing.SAID.items()
        ]
        options.append(Option("button-photo-not-yet", Drop(says="photo-not-kept")))
        await turn.ask(Choice(), "funder-photo-ask", options, caption=caption)


async def keep(turn: Turn, deed: KeepPhoto) -> None:
    """Those who are seen agree, or nobody is seen: it is kept, and fetched."""
    if refuses := await showing.refusing(turn, deed.caption):
        turn.reply("photo-refused", name=clean(refuses.call_name))
        return
    number = await photos.keep(
        turn.db,
        deed.caption,
        deed.day,
        deed.consent,
        workshop_id=None if turn.person.role is Role.LEAD else turn.person.workshop_id,
        sent_by=turn.person.id,
        cause_id=turn.cause_id,
        agreed_on=turn.today,
        where=(turn.channel, deed.kind, deed.file),
        named=[one.id for one in await showing.named(turn, deed.caption)],
    )
    count = len(await photos.between(turn.db, turn.today - FUNDER_LISTED, turn.today))
    turn.did("funder photo")
    options = [Option("button-undo", showing.ForgetPhoto(number=number))]
    shown: dict[str, Any] = {"number": number, "consent": deed.consent, "count": count, "most": MOST_PHOTOS_TOLD}
    turn.reply("funder-photo-kept", options=options, told=Told.FOR_FUNDER, **shown)


async def lines_of(turn: Turn) -> list[list[Any]]:
    """The photos of late, with the numbers by which they go."""
    found = await photos.between(turn.db, turn.today - FUNDER_LISTED, turn.today)
    return [
        ["funder-photo-line", {"number": one.id, "date": one.day.isoformat(), "caption": one.caption}] for one in found
    ]


async def show(turn: Turn) -> None:
    """ "foto laporan", without a photo: which there are."""
    lines = await lines_of(turn)
    turn.reply("funder-notes" if lines else "funder-photos-none", lines=lines)
    turn.note = "funder photos"

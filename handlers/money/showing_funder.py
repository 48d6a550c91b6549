"""Photos for the report to whoever gave the money: kept once it is said that those who are seen agree, and erased."""

from datetime import date
from typing import Any

from handlers.masks import for_others
from handlers.reading.for_funder_said import PhotoTold
from handlers.reading.names import clean
from handlers.reading.people import names_in
from handlers.reading.personal import holds_private
from handlers.requests import measures
from handlers.rules.limits import LONGEST_CAPTION, MOST_PHOTOS_TOLD
from handlers.rules.passable import passable
from handlers.rules.waits import FUNDER_LISTED
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import consents, for_funder, inbox, people
from storage.for_funder import AGREED, NOBODY
from storage.people import Person, Role
from storage.spoken import Spoken
from storage.values import dataclass

PHOTOS = "photos"
IMAGE = "image/"
SAID = {AGREED: "button-photo-agreed", NOBODY: "button-photo-nobody"}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepPhoto(Deed):
    """Keep this photo of a day for the report; `consent`: those who are seen agree, or nobody is seen."""

    kind: str
    file: str
    caption: Spoken
    day: date
    consent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetPhoto(Deed):
    """Erase a photo."""

    number: int


async def told(turn: Turn, said: PhotoTold) -> None:
    """ "foto laporan: Bu Sri menjahit tahap 1", under a photo: asked whether those who are seen agree."""
    found = next((one for one in passable(turn.said.files) if _is_picture(one.kind, one.mime)), None)
    if found is None:
        turn.reply("funder-photo-lacks-photo")
    elif not said.caption:
        turn.reply("funder-photo-lacks-words")
    elif holds_private(said.caption):
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.reply("funder-note-private")
    elif refuses := await _refusing(turn, said.caption):
        turn.reply("funder-photo-refused", name=clean(refuses.call_name))
    else:
        day = min(said.span.last, turn.today) if said.span else turn.today
        caption = said.caption.cut(LONGEST_CAPTION)
        options = [
            Option(
                said_so,
                KeepPhoto(kind=found.kind, file=found.id, caption=caption, day=day, consent=consent),
            )
            for consent, said_so in SAID.items()
        ]
        options.append(Option("button-photo-not-yet", Drop(says="funder-photo-not-kept")))
        await turn.ask(Choice(), "funder-photo-ask", options, caption=caption)


def _is_picture(kind: str, mime: str) -> bool:
    return kind == "photo" or (kind == "document" and mime.startswith(IMAGE))


async def _named(turn: Turn, caption: str) -> list[Person]:
    """Who is named under it."""
    near = [one for one in await people.around(turn.db, turn.person) if one.is_tailor]
    names = names_in(caption, for_others.circle(near))
    found = {one.id: one for name in names for one in measures.named_among(near, name)}
    return list(found.values())


async def _refusing(turn: Turn, caption: str) -> Person | None:
    """Somebody who is named and doesn't want to be shown."""
    for one in await _named(turn, caption):
        kept = (await consents.of(turn.db, one.id)).get(PHOTOS)
        if kept and not kept.given:
            return one
    return None


async def keep(turn: Turn, deed: KeepPhoto) -> None:
    """Those who are seen agree, or nobody is seen: it is kept, and fetched."""
    if refuses := await _refusing(turn, deed.caption):
        turn.reply("funder-photo-refused", name=clean(refuses.call_name))
        return
    number = await for_funder.keep_photo(
        turn.db,
        deed.caption,
        deed.day,
        deed.consent,
        workshop_id=None if turn.person.role is Role.LEAD else turn.person.workshop_id,
        sent_by=turn.person.id,
        cause_id=turn.cause_id,
        agreed_on=turn.today,
        where=(turn.channel, deed.kind, deed.file),
        named=[one.id for one in await _named(turn, deed.caption)],
    )
    count = len(await for_funder.photos(turn.db, turn.today - FUNDER_LISTED, turn.today))
    turn.did("funder photo")
    options = [Option("button-undo", ForgetPhoto(number=number))]
    shown: dict[str, Any] = {"number": number, "consent": deed.consent, "count": count, "most": MOST_PHOTOS_TOLD}
    turn.reply("funder-photo-kept", options=options, told=Told.FOR_FUNDER, **shown)


async def forget(turn: Turn, deed: ForgetPhoto) -> None:
    """ "hapus foto laporan 3": it goes, and its file with it."""
    found = await for_funder.photo_by_id(turn.db, deed.number)
    mine = found is not None and found.workshop_id is not None and found.workshop_id == turn.person.workshop_id
    if found is None:
        turn.reply("funder-photo-none", number=deed.number)
    elif turn.person.role is not Role.LEAD and not mine:
        turn.reply("funder-not-yours")
    else:
        await for_funder.forget_photo(turn.db, found.id)
        turn.did("funder photo gone")
        turn.reply("funder-photo-erased", number=found.id)


async def lines_of(turn: Turn) -> list[list[Any]]:
    """The photos of late, with the numbers by which they go."""
    found = await for_funder.photos(turn.db, turn.today - FUNDER_LISTED, turn.today)
    return [
        ["funder-photo-line", {"number": one.id, "date": one.day.isoformat(), "caption": one.caption}] for one in found
    ]


async def show(turn: Turn) -> None:
    """ "foto laporan", without a photo: which there are."""
    lines = await lines_of(turn)
    turn.reply("funder-notes" if lines else "funder-photos-none", lines=lines)
    turn.note = "funder photos"

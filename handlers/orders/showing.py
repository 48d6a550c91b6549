"""Photos that are to stand on a paper: whether those who are seen agree, and taking one away again."""

from handlers.masks import for_others
from handlers.reading.people import names_in
from handlers.requests import measures
from handlers.rules.passable import passable
from handlers.talk.deeds import Deed
from handlers.talk.turn import Turn
from storage import consents, handovers, people, photos
from storage.outbox import Attached
from storage.people import Person, Role
from storage.photos import AGREED, NOBODY, SIGNED
from storage.spoken import Spoken
from storage.values import dataclass

PURPOSE = "photos"
# A scanned paper comes as a document.
PAPERS = ("photo", "document")
IMAGE = "image/"
SAID = {AGREED: "button-photo-agreed", NOBODY: "button-photo-nobody"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetPhoto(Deed):
    """Erase a photo."""

    number: int


@dataclass(frozen=True, slots=True)
class Seen:
    """Where a signed paper can be seen: its channel, its kind and its name there; `image`: a paper can show it."""

    where: str
    image: bool


def paper_in(turn: Turn) -> Seen | None:
    """The picture or scan that came with a message."""
    found = next((one for one in turn.said.files if one.kind in PAPERS), None)
    return Seen(f"{turn.channel}:{found.kind}:{found.id}", picture_in(turn) == found) if found else None


def picture_in(turn: Turn) -> Attached | None:
    """The picture that came with a message."""
    return next((one for one in passable(turn.said.files) if is_picture(one)), None)


def is_picture(one: Attached) -> bool:
    """Whether a file can be shown on a paper."""
    return one.kind == "photo" or (one.kind == "document" and one.mime.startswith(IMAGE))


async def keep_paper(turn: Turn, handover_id: int, seen: Seen) -> None:
    """Where the signed paper can be seen; as a picture it goes with its document."""
    await handovers.show_photo(turn.db, handover_id, seen.where)
    if not seen.image:
        return
    channel, kind, file = seen.where.split(":", 2)
    kept = await photos.keep(
        turn.db,
        Spoken(""),
        turn.today,
        NOBODY,
        workshop_id=None if turn.person.role is Role.LEAD else turn.person.workshop_id,
        sent_by=turn.person.id,
        cause_id=turn.cause_id,
        agreed_on=turn.today,
        where=(channel, kind, file),
        named=(),
    )
    await photos.attach(turn.db, handover_id, kept, SIGNED)


async def named(turn: Turn, caption: str) -> list[Person]:
    """Who is named under it."""
    near = [one for one in await people.around(turn.db, turn.person) if one.is_tailor]
    found = {
        one.id: one for name in names_in(caption, for_others.circle(near)) for one in measures.named_among(near, name)
    }
    return list(found.values())


async def refusing(turn: Turn, caption: str) -> Person | None:
    """Somebody who is named and doesn't want to be shown."""
    for one in await named(turn, caption):
        kept = (await consents.of(turn.db, one.id)).get(PURPOSE)
        if kept and not kept.given:
            return one
    return None


async def forget(turn: Turn, deed: ForgetPhoto) -> None:
    """ "hapus foto laporan 3": it goes, and its file with it."""
    found = await photos.by_id(turn.db, deed.number)
    mine = found is not None and found.workshop_id is not None and found.workshop_id == turn.person.workshop_id
    if found is None:
        turn.reply("photo-none", number=deed.number)
    elif turn.person.role is not Role.LEAD and not mine:
        turn.reply("funder-not-yours")
    else:
        about = await photos.document_of(turn.db, found.id)
        document = await handovers.by_id(turn.db, about) if about else None
        await photos.forget(turn.db, found.id)
        turn.did("photo gone")
        turn.reply("photo-erased", number=found.id, document=Spoken(document.number if document else "none"))

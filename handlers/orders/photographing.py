"""Photos for a document: of the paper that was signed, and of what was handed over, which it then has attached."""

from dataclasses import replace

from handlers.orders import showing, signing
from handlers.reading.document_photos_said import PhotoGone, PhotoTold
from handlers.reading.names import clean
from handlers.reading.personal import holds_private
from handlers.rules.limits import LONGEST_CAPTION, MOST_PHOTOS_OF_DOCUMENT
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import handovers, inbox, photos
from storage.handovers import DRAFT, VOID, Handover
from storage.people import Role
from storage.photos import GOODS
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Photographed(Deed):
    """A photo shows this document, signed; `photo` is where it can be seen, `image`: it can be shown on a paper."""

    handover: int
    photo: str
    image: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Attach(Deed):
    """A photo goes with this document; `consent`: those who are seen agree, nobody is seen, or ("") it isn't known."""

    handover: int
    kind: str
    file: str
    caption: Spoken
    consent: str = ""


async def shown(turn: Turn, number: int | None = None) -> bool:
    """A photo without more words: asked whether it is the signed paper of what waits; whether anything does."""
    seen = showing.paper_in(turn)
    found = await signing.numbered(turn, number, await handovers.drafts(turn.db)) if seen else None
    if found is None or seen is None or turn.said.follows:
        return False
    options = [Option("button-yes-signed", Photographed(handover=found.id, photo=seen.where, image=seen.image))]
    picture = showing.picture_in(turn)
    if picture:
        attach = Attach(handover=found.id, kind=picture.kind, file=picture.id, caption=Spoken(""))
        options.append(Option("button-photo-attach", attach))
    options.append(Option("button-no-other", Drop(says="handover-photo-other")))
    await turn.ask(Choice(), "handover-photo-ask", options, number=Spoken(found.number))
    return True


async def said_yes(turn: Turn, deed: Photographed) -> None:
    """It is the signed paper."""
    found = await handovers.by_id(turn.db, deed.handover)
    if found is None or not await signing.runs(turn, found):
        turn.reply("stale-plain")
    elif found.state == DRAFT:
        await signing.signed(turn, found, showing.Seen(deed.photo, deed.image))
    else:
        signing.say_state(turn, found)


async def told(turn: Turn, said: PhotoTold) -> None:
    """ "foto BAST 3: kardus di mobil dinas", under a photo: asked whether those who are seen agree."""
    if not said.caption and await shown(turn, said.number):
        return
    found, picture = await _document(turn, said.number), showing.picture_in(turn)
    if found is None or picture is None:
        turn.reply("handover-unknown" if said.number else "handover-none", number=said.number or 0)
        return
    caption = said.caption.cut(LONGEST_CAPTION)
    await attach(turn, Attach(handover=found.id, kind=picture.kind, file=picture.id, caption=caption))


async def _document(turn: Turn, number: int | None) -> Handover | None:
    """The one with this number, else the latest; never a void one."""
    stands = [one for one in await handovers.everything(turn.db) if one.state != VOID]
    return await signing.numbered(turn, number, stands)


async def attach(turn: Turn, deed: Attach) -> None:
    """A photo goes with a document, once it is said that those who are seen agree."""
    found = await handovers.by_id(turn.db, deed.handover)
    if found is None or found.state == VOID or not await signing.runs(turn, found):
        turn.reply("stale-plain")
    elif holds_private(deed.caption):
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.reply("funder-note-private")
    elif refuses := await showing.refusing(turn, deed.caption):
        turn.reply("photo-refused", name=clean(refuses.call_name))
    elif deed.consent:
        await _keep(turn, deed, found)
    else:
        await _ask_consent(turn, deed, found)


async def _ask_consent(turn: Turn, deed: Attach, document: Handover) -> None:
    options = [Option(label, replace(deed, consent=consent)) for consent, label in showing.SAID.items()]
    options.append(Option("button-photo-not-yet", Drop(says="photo-not-kept")))
    number, said = Spoken(document.number), deed.caption or Spoken("none")
    await turn.ask(Choice(), "handover-photo-consent", options, number=number, caption=said)


async def _keep(turn: Turn, deed: Attach, document: Handover) -> None:
    kept = await photos.keep(
        turn.db,
        deed.caption,
        turn.today,
        deed.consent,
        workshop_id=None if turn.person.role is Role.LEAD else turn.person.workshop_id,
        sent_by=turn.person.id,
        cause_id=turn.cause_id,
        agreed_on=turn.today,
        where=(turn.channel, deed.kind, deed.file),
        named=[one.id for one in await showing.named(turn, deed.caption)],
    )
    await photos.attach(turn.db, document.id, kept, GOODS)
    count = len(await photos.of_document(turn.db, document.id, GOODS))
    turn.did("handover-photo")
    turn.reply(
        "handover-photo-kept",
        options=[Option("button-undo", showing.ForgetPhoto(number=kept))],
        told=Told.FOR_FUNDER,
        photo=kept,
        number=Spoken(document.number),
        serial=document.serial,
        count=count,
        most=MOST_PHOTOS_OF_DOCUMENT,
    )


async def gone(turn: Turn, said: PhotoGone) -> None:
    """ "hapus foto BAST 3": the only one that was attached goes; of several it is asked which."""
    document = await _document(turn, said.number)
    if document is None:
        turn.reply("handover-unknown" if said.number else "handover-none", number=said.number or 0)
        return
    found = [(one, shows) for shows in photos.SHOWS for one in await photos.of_document(turn.db, document.id, shows)]
    number = Spoken(document.number)
    if not found:
        turn.reply("handover-no-photos", number=number)
    elif len(found) == 1:
        await showing.forget(turn, showing.ForgetPhoto(number=found[0][0].id))
    else:
        lines = [
            ["handover-photo-line", {"photo": one.id, "caption": one.caption or Spoken("none"), "shows": shows}]
            for one, shows in sorted(found, key=lambda each: each[0].id)
        ]
        turn.reply("handover-photos", number=number, lines=lines)

"""What somebody wishes of the bot itself: short words, another name; it is done, and said back."""

from dataclasses import replace

from handlers.people import own_data
from handlers.people.consenting import VERSION
from handlers.reading.names import clean
from handlers.reading.personal import is_for_no_chat
from handlers.speaking import kindness
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import consents, inbox, people
from storage.consents import Consent
from storage.spoken import Spoken
from storage.values import dataclass

FEW = "few"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepShort(Deed):
    """Keep that messages are to be short for her."""


async def short(turn: Turn) -> None:
    """ "tulis pendek": at once, if what helps her may be kept; else that is asked."""
    if is_for_no_chat(turn.said.text):
        await inbox.purge_one(turn.db, turn.cause_id)
    needs = (await consents.of(turn.db, turn.person.id)).get("needs")
    agreed = turn.question is not None and turn.question.key == "wish-short-ask"
    if agreed:
        # She was told that it is kept, and asks for it once more.
        await turn.close_question()
    if agreed or (needs and needs.given):
        await keep_short(turn, KeepShort())
    else:
        options = [Option("button-yes", KeepShort()), Option("button-not", Drop(says="wish-short-not"))]
        await turn.ask(Choice(), "wish-short-ask", options)


async def keep_short(turn: Turn, _: KeepShort) -> None:
    """She agrees that it is kept: that is her yes to what helps her."""
    me = turn.person
    needs = (await consents.of(turn.db, me.id)).get("needs")
    if needs is None or not needs.given:
        by = needs.given_by if needs else None
        await consents.keep(
            turn.db,
            me.id,
            Consent(purpose="needs", version=VERSION, given=True, given_by=by, at=turn.now, source_id=turn.cause_id),
        )
    await _set(turn, " ".join(dict.fromkeys([*me.access.split(), FEW])))
    turn.reply("wish-short-kept")


async def in_writing(turn: Turn) -> None:
    """She can't be telephoned with: whoever decides hears only that she is to be written to."""
    if await kindness.no_calls(turn):
        return
    me = turn.person
    await inbox.purge_one(turn.db, turn.cause_id)
    told = not await turn.was_told(Told.IN_WRITING) and await turn.tell_deciders(
        me.workshop_id, "write-only-told", topic="write-only", but=me.id, quiet=True, name=clean(me.name)
    )
    turn.reply("wish-write" if told else "wish-write-again", told=Told.IN_WRITING)


async def long(turn: Turn) -> None:
    """ "tulis lengkap lagi"."""
    await _set(turn, " ".join(word for word in turn.person.access.split() if word != FEW))
    turn.reply("wish-long")


async def _set(turn: Turn, access: str) -> None:
    await people.set_field(turn.db, turn.person.id, "access", access)
    turn.known = replace(turn.person, access=access)
    turn.did("own-changed")


async def call(turn: Turn, name: Spoken | None) -> None:
    """ "panggil mbak saja"; "saya bukan Ani": then she is asked."""
    if name is None:
        await own_data.ask_what(turn, "call_name", "wish-name")
    else:
        await own_data.changed(turn, "call_name", name)

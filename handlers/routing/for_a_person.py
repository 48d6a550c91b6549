"""Steps for what is a person's by its own words: to be passed on, that she stops, that her picture came."""

from functools import partial

from handlers.masks import for_others
from handlers.reading.chat_said import Talk, talk_in
from handlers.reading.leave_said import leave_in
from handlers.reading.leaving_said import stops
from handlers.reading.news_said import news_in
from handlers.reading.other_goods_said import complains, lacked_beside, moves_work, wants_soon
from handlers.reading.personal import is_for_no_chat
from handlers.reading.relayed_said import Relayed, may_be_relayed, relayed_in
from handlers.routing.step import Heard, Left
from handlers.rules.deciders import deciders
from handlers.rules.permissions import may
from handlers.speaking import complaining, passing_on
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import accounts, inbox
from storage.spoken import Spoken

# After these a coordinator has heard it already.
KNOWN = (Told.COMFORTED, Told.RESCUED, Told.STAYED, Told.DAYS_OFF, Told.PERSON_CALLED, Told.WARNED, Told.LEAVE_OFF)


async def complains_above(turn: Turn, heard: Heard) -> Left:
    """ "mau komplain tapi jangan ke bu Rini": it is for whoever leads, if she wants; a count beside it goes on."""
    if turn.said.kind != "message" or turn.said.files or turn.form or not may(turn.person, "report"):
        return heard
    if may(turn.person, "accept") or not complaining.may_be(turn) or news_in(heard.text).trouble:
        return heard
    if await _tells(turn, heard.text) or (turn.question and leave_in(heard.text, turn.today)):
        return heard
    return None if await complaining.heard(turn) else heard


async def relayed(turn: Turn, heard: Heard) -> Left:
    """ "tolong sampaikan ke bu koordinator ya, …": passed on as she says it; what tells of masks goes on as ever."""
    if turn.said.kind != "message" or turn.said.files or not may(turn.person, "report") or may(turn.person, "accept"):
        return heard
    said = await _relayed(turn, heard)
    if said is None:
        return heard
    reading = await for_others.reading_of(turn, heard.text)
    if reading.portions or reading.materials or (reading.reports and reading.certain):
        return heard
    if not said.text and await turn.was_told(*KNOWN):
        turn.reply("relay-known")
        return None
    if not said.text:
        turn.reply("relay-what", told=Told.WORDS_AWAITED)
        return None
    if talk_in(heard.text) is Talk.THANKS and is_for_no_chat(heard.text):
        # "cuma mau bilang makasih, bayarannya pas buat nebus obat anak"
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.reply("talk-thanks")
        return None
    turn.heard = said.text
    await passing_on.pass_on(turn, "relay-salam" if said.greets else "relay-done", quiet=said.greets)
    return None


async def _relayed(turn: Turn, heard: Heard) -> Relayed | None:
    """What is to be passed on, where it says so or was just announced."""
    if await turn.was_told(Told.WORDS_AWAITED):
        return None if talk_in(heard.text) in (Talk.THANKS, Talk.AGREES) else Relayed(heard.text)
    if not may_be_relayed(heard.text):
        return None
    me = turn.person
    told = deciders(await accounts.of_everyone(turn.db), me.workshop_id, but=me.id)
    names = {word for one in told for word in (one.person.name, one.person.call_name)}
    return relayed_in(heard.text, names, before=await turn.was_told(Told.PERSON_CALLED))


async def lacks(turn: Turn, heard: Heard) -> Left:
    """ "kancing kurang 4": goods that the books don't know are a person's; a report beside them goes on."""
    if turn.said.kind != "message" or turn.said.files or not may(turn.person, "report") or may(turn.person, "stock"):
        return heard
    if (complains(heard.text) or moves_work(heard.text)) and not await _tells(turn, heard.text):
        await passing_on.pass_on(turn, "told-on")
        return None
    if wants_soon(heard.text) and await turn.was_told(Told.REQUEST_NOTED) and not await _tells(turn, heard.text):
        await passing_on.pass_on(turn, "relay-done")
        return None
    found = lacked_beside(heard.text)
    if found is None:
        return heard
    lacking, rest = found
    if rest and await _tells(turn, Spoken(rest)):
        turn.later.append(partial(_pass_on_beside, turn, Spoken(lacking)))
        return Heard(Spoken(rest), whole=False)
    if await _tells_masks(turn, heard.text):
        return heard
    await passing_on.pass_on(turn, "relay-done")
    return None


async def _tells(turn: Turn, text: Spoken) -> bool:
    reading = await for_others.reading_of(turn, text)
    return bool(reading.portions or reading.materials or reading.reports)


async def _tells_masks(turn: Turn, text: Spoken) -> bool:
    reading = await for_others.reading_of(turn, text)
    return bool(reading.portions or (reading.reports and reading.certain))


async def _pass_on_beside(turn: Turn, text: Spoken) -> None:
    turn.heard = text
    await passing_on.pass_on(turn, "relay-beside")


async def leaves(turn: Turn, heard: Heard) -> Left:
    """ "saya mau berhenti aja mbak": that she may, how, and a coordinator hears of it."""
    if turn.said.kind != "message" or turn.question or turn.form or not may(turn.person, "report"):
        return heard
    if not stops(heard.text):
        return heard
    await passing_on.pass_on(turn, "leaving-heard")
    return None

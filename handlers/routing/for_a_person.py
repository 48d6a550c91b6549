"""Steps for what is a person's by its own words: to be passed on, that she stops, that her picture came."""

from handlers.masks import for_others
from handlers.reading.chat_said import Talk, talk_in
from handlers.reading.leaving_said import stops
from handlers.reading.relayed_said import Relayed, may_be_relayed, relayed_in
from handlers.routing.step import Heard, Left
from handlers.rules.deciders import deciders
from handlers.rules.permissions import may
from handlers.speaking import passing_on
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import accounts


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
    if not said.text:
        turn.reply("relay-what", told=Told.WORDS_AWAITED)
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


async def leaves(turn: Turn, heard: Heard) -> Left:
    """ "saya mau berhenti aja mbak": that she may, how, and a coordinator hears of it."""
    if turn.said.kind != "message" or turn.question or turn.form or not may(turn.person, "report"):
        return heard
    if not stops(heard.text):
        return heard
    await passing_on.pass_on(turn, "leaving-heard")
    return None

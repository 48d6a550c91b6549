"""Work that doesn't go as it should: a kind word, what helps, and a person who hears of it; nothing is counted."""

from handlers.masks import for_others, results
from handlers.reading import Intent
from handlers.reading.asking import asks
from handlers.reading.mishaps_said import Mishap, mishap_in
from handlers.reading.names import clean
from handlers.reading.news_of_others import about_people, befalls, is_urgent
from handlers.reading.news_said import news_in
from handlers.reading.people import names_in
from handlers.reading.personal import is_for_no_chat
from handlers.reading.plain import plain_report
from handlers.routing import answers
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.speaking import facts, passing_on
from handlers.talk.turn import Turn
from storage import inbox
from storage.people import Role
from storage.spoken import Spoken

# What only wants a word.
ANSWERED = (
    Mishap.RECOUNT,
    Mishap.SHORT_OF,
    Mishap.AFRAID_TO_ERR,
    Mishap.ASHAMED,
    Mishap.NEVER_MIND,
    Mishap.TANGLED,
    Mishap.THREAD,
    Mishap.SKIPS,
    Mishap.NEEDLE,
)
# What a coordinator hears, too.
PASSED_ON = (Mishap.ROAD, Mishap.SOILED, Mishap.SWAPPED, Mishap.LATE, Mishap.FETCH_LATER, Mishap.QUIET, Mishap.NO_RIDE)
# What helps her is said, though her words go to nobody.
SAID_FIRST = (Mishap.SOILED, Mishap.ROAD)
# A number in these is none of masks.
UNCOUNTED = (Mishap.SHORT_OF, Mishap.NEEDLE, Mishap.PAID_OWN, Mishap.MISSED)


async def tended(turn: Turn, heard: Heard) -> Left:
    """ "karet belum dateng padahal janjinya senin", "jahitanku mencong", "ban bocor": what comes of it is said."""
    me = turn.person
    telling = heard.whole and turn.said.kind == "message" and not turn.said.files and not turn.form and not turn.quoted
    if not telling or may(me, "tally") or not (may(me, "report") or may(me, "report-others")):
        return heard
    if await _of_neighbour(turn, heard.text):
        return None
    if (turn.question and answers.takes_words(turn.question)) or plain_report(heard.text):
        return heard
    found = mishap_in(heard.text, carries=me.role is Role.COURIER)
    if found is None or news_in(heard.text).trouble or await _counts(turn, heard.text, found):
        return heard
    await _tend(turn, found)
    return None


async def _of_neighbour(turn: Turn, text: str) -> bool:
    """ "mbak Ani bapaknya meninggal", "bu Sri tadi nangis": she is to be called, and no more is said."""
    me = turn.person
    near = [one for one in await for_others.around(turn) if one.is_tailor]
    text = about_people(text)
    named = names_in(text, for_others.circle(near))
    who = named[0] if len(named) == 1 and befalls(text, named[0]) else None
    reading = await for_others.reading_of(turn, text) if who else None
    if who is None or reading is None or reading.reports or any(one.reading.reports for one in reading.portions):
        return False
    await inbox.purge_one(turn.db, turn.cause_id)
    key, name = "call-neighbour", Spoken(who.title())
    at_once = is_urgent(text)
    if await turn.tell_deciders(
        me.workshop_id, key, topic=key, but=me.id, at_once=at_once, name=name, by=clean(me.name)
    ):
        turn.did(key)
        turn.reply("kind-neighbour-urgent" if at_once else "kind-neighbour", name=name)
    else:
        turn.reply("no-coordinator")
    return True


async def _counts(turn: Turn, text: Spoken, found: Mishap) -> bool:
    reading = await for_others.reading_of(turn, text)
    of_others = any(one.reading.reports for one in reading.portions)
    return of_others or bool(reading.reports and found not in UNCOUNTED)


async def _tend(turn: Turn, found: Mishap) -> None:
    asking = asks(turn.heard)
    if found in ANSWERED:
        turn.reply(f"tend-{found}")
    elif found in PASSED_ON:
        private = found in SAID_FIRST and is_for_no_chat(turn.heard)
        if private:
            turn.reply(f"tend-{found}")
        await passing_on.pass_on(turn, "told-on" if private else f"tend-{found}", quiet=not asking)
    elif found is Mishap.CHECK_UP:
        # Of somebody's health: nobody else hears of it.
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.reply("tend-check-up")
    elif found is Mishap.HURT:
        turn.reply("tend-hurt")
        await passing_on.pass_on(turn, "told-on")
    elif found is Mishap.MISSED:
        await results.own_results(turn)
        turn.reply("tend-missed")
    else:
        if found is Mishap.FETCHES and (answer := await facts.answer_to(turn, turn.heard)):
            await facts.say(turn, answer)
            asking = False
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION if asking else Intent.OTHER))

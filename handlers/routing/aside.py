"""What is told with numbers or a "belum" and is no count: it goes to a person, and nothing is recorded of it."""

from dataclasses import replace
from functools import partial

from handlers.masks import correcting, for_others, reporting, understanding
from handlers.reading import Intent, Reading
from handlers.reading.aside_said import (
    compares_pay,
    counted_in,
    found_nobody,
    is_told_only,
    lays_down,
    names_without_count,
    parted_at_door,
    resumes,
    speaks_of_her_work,
    supposes,
)
from handlers.reading.asking import asks
from handlers.reading.called_off_said import calls_off_else
from handlers.reading.chat_said import Talk, talk_in
from handlers.reading.danger_said import is_put_out
from handlers.reading.fraud_said import lost_hold
from handlers.reading.greeting import Greeting, greeting_in
from handlers.reading.later_said import asks_what_is_wrong, helps_her, one_holds_other, plans
from handlers.reading.laughter_said import laughs
from handlers.reading.leaning import leaning_of
from handlers.reading.leaving_said import takes_back_in_anger
from handlers.reading.news_said import Trouble, news_in
from handlers.reading.normal import normal
from handlers.reading.people import names_in
from handlers.reading.personal import is_for_no_chat
from handlers.reading.plain import plain_report
from handlers.reading.sickness import is_ill
from handlers.reading.told_apart import told_apart
from handlers.reading.work_words import of_work
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.speaking import kindness, passing_on
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage.people import Role
from storage.spoken import Spoken


async def told_only(turn: Turn, heard: Heard) -> Left:
    """ "dikembalikan 14 katanya miring", "bu Wati gak ono nang omah", sums of her pay: passed on as it is said."""
    me = turn.person
    telling = heard.whole and turn.said.kind == "message" and not turn.said.files and not turn.form
    if not telling or may(me, "tally") or not (may(me, "report") or may(me, "report-others")):
        return heard
    else_ = calls_off_else(heard.text) or takes_back_in_anger(heard.text)
    if plain_report(heard.text) or (leaning_of(heard.text).undo and not else_):
        # It counts, and names nobody; or takes back what was told.
        return heard
    told = news_in(heard.text)
    in_trouble = told.trouble not in (None, Trouble.HOSPITAL) or is_put_out(normal(heard.text))
    if in_trouble or told.feast or lost_hold(heard.text):
        return heard
    if turn.person.role is Role.COURIER and found_nobody(heard.text):
        return await _at_doors(turn, heard)
    if await _jests(turn, heard.text) or await _spends(turn, heard.text) or await _heeded(turn, heard.text):
        return None
    apart = told_apart(heard.text, turn.sent_at, of_it=True) if _is_told(heard.text) and may(me, "report") else None
    if apart and is_told_only(apart[1]):
        # "hari ini jadi 14. sudah terlanjur saya pasang dua belas, harus dibongkar apa tidak"
        turn.later.append(partial(_pass_on_beside, turn, apart[1]))
        return Heard(apart[0], whole=False)
    if _is_told(heard.text) or await _of_another(turn, heard):
        asking = asks(heard.text)
        if not of_work(heard.text) and await _in_company(turn):
            return None
        if is_ill(heard.text):
            await kindness.get_well(turn)
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION if asking else Intent.OTHER))
        return None
    return await _rambling(turn, heard)


def _is_told(text: Spoken) -> bool:
    """ "ditinggal suami nikah lagi" wants a kind word, and nobody else to read it; "robot gak mangan wkwk" a laugh."""
    kindly = talk_in(text) in (Talk.SAD, Talk.OF_THE_BOT, Talk.LAUGHS)
    return is_told_only(text) and (not kindly or of_work(text))


async def _jests(turn: Turn, text: Spoken) -> bool:
    """Whether it is a line of the verse or joke that she announced: nobody reads it, and a number in it is none."""
    if turn.question or not await turn.was_told(Told.JESTS):
        return False
    if speaks_of_her_work(text) and (await for_others.reading_of(turn, text)).reports:
        return False
    ends = talk_in(text) is Talk.LAUGHS or laughs(text)
    turn.reply("talk-laughs" if ends else "kind-listens-more", told=Told.JESTS)
    return True


async def _spends(turn: Turn, text: Spoken) -> bool:
    """Whether she says what her money is for, and wants none."""
    if talk_in(text) is not Talk.SPENDS or await turn.was_told(Told.PERSON_CALLED, Told.ADVANCE_ASKED):
        return False
    turn.reply("talk-spends")
    return True


async def _heeded(turn: Turn, text: Spoken) -> bool:
    """Whether it was taken back in anger, that she goes on sewing, or of her pay: then it has its own answer."""
    if takes_back_in_anger(text):
        if not await passing_on.withdraw(turn, "anger-over"):
            turn.reply("anger-over")
    elif lays_down(text):
        turn.reply("talk-must-stop")
    elif resumes(text) or (plans(text) and not asks(text) and not turn.question):
        turn.reply("talk-plans")
    elif helps_her(text) and not turn.question:
        turn.reply("helper-thanked" if greeting_in(text) is Greeting.THANKS else "helper-writes")
    elif one_holds_other(text) and not turn.question:
        await correcting.ask_number(turn)
    elif asks_what_is_wrong(text) and not turn.question:
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION))
    elif supposes(text) and await turn.was_told(Told.PERSON_CALLED):
        await passing_on.offer_to_forward(turn, str(Intent.OTHER))
    elif compares_pay(text):
        await passing_on.pass_on(turn, "pay-compared")
    else:
        return False
    return True


async def _at_doors(turn: Turn, heard: Heard) -> Left:
    """A courier found nobody at one door, and tells of others in the same message: these go on."""
    counted, told = parted_at_door(heard.text)
    reading = await for_others.reading_of(turn, Spoken(counted)) if counted else None
    if reading is None or not (_counts(reading) or reading.materials):
        asking = asks(heard.text)
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION if asking else Intent.OTHER))
        return None
    turn.later.append(partial(_pass_on_beside, turn, Spoken(told)))
    return Heard(Spoken(counted), whole=False)


async def _pass_on_beside(turn: Turn, text: Spoken) -> None:
    turn.heard = text
    await passing_on.pass_on(turn, "relay-beside")


async def _of_another(turn: Turn, heard: Heard) -> bool:
    """Whether it speaks of others by name without counting for them."""
    felt = talk_in(heard.text) in (None, Talk.ANGRY, Talk.SAD)
    if turn.question or turn.quoted or not felt or leaning_of(heard.text).pay:
        return False
    near = for_others.circle([one for one in await for_others.around(turn) if one.is_tailor])
    names = names_in(heard.text, near)
    if not names_without_count(heard.text, names):
        return False
    reading = await for_others.reading_of(turn, heard.text)
    return not _counts(reading) and (not reading.materials or turn.person.role is Role.COURIER)


async def _in_company(turn: Turn) -> bool:
    """ "durung turu mbak", "jenenge durung ono": whether it is only told, to whoever listens."""
    listening = await turn.was_told(Told.LISTENING, Told.LISTENED)
    if talk_in(turn.heard) is Talk.LONELY and is_for_no_chat(turn.heard):
        # "bengkak mbak gak bisa tidur"
        await kindness.get_well(turn)
        return True
    if talk_in(turn.heard) is Talk.LONELY and not listening:
        turn.reply("talk-lonely", told=Told.LISTENING)
        return True
    if listening:
        await kindness.listen(turn)
    return listening


def _counts(reading: Reading) -> bool:
    told = [reading, *(portion.reading for portion in reading.portions)]
    return any(one.reports for one in told) or reading.corrects


async def _story(turn: Turn, heard: Heard, clause: Spoken) -> Left:
    """A long story of her day in which one clause counts: it is asked about, and a person reads the rest."""
    whole = await for_others.reading_of(turn, heard.text)
    told = await for_others.reading_of(turn, clause)
    counts = bool(whole.reports and whole.certain) or whole.portions or whole.materials or news_in(heard.text).trouble
    if counts or len(told.reports) != 1 or told.portions:
        return heard
    turn.heard = clause
    if not await understanding.leaned_or_asked(turn, told):
        turn.heard = heard.text
        await reporting.ask_perhaps(turn, replace(told, others=(told.reports,)), story=True)
    turn.later.append(partial(_pass_on_beside, turn, heard.text))
    return None


async def _rambling(turn: Turn, heard: Heard) -> Left:
    """A long message about illness at home, in which one clause counts: only that one is heard."""
    if turn.question:
        return heard
    clause = counted_in(heard.text)
    if clause and not (is_ill(heard.text) or is_for_no_chat(heard.text)):
        return await _story(turn, heard, Spoken(clause))
    reading = await for_others.reading_of(turn, Spoken(clause)) if clause else None
    if clause is None or reading is None or not (reading.certain and reading.reports) or reading.materials:
        return heard
    whole = await for_others.reading_of(turn, heard.text)
    if whole.materials or whole.portions or news_in(heard.text).trouble:
        return heard
    await kindness.get_well(turn)
    return Heard(Spoken(clause), whole=False)

"""What a message means goes to its topic."""

from dataclasses import replace

from handlers.masks import correcting, for_others, of_several, reporting, results, understanding
from handlers.masks.reporting import WhichReport
from handlers.reading import Intent, Portion, Reading
from handlers.reading.asking import asks, asks_plainly
from handlers.reading.greeting import Greeting, asks_after_her, greeting_in
from handlers.reading.leaning import Leaning, leaning_of
from handlers.reading.nothing_made import asks_for_leave_to, is_of_others
from handlers.reading.own_asked import asks_only_own
from handlers.reading.sickness import is_ill
from handlers.requests import requesting, standing
from handlers.routing import chatting
from handlers.speaking import kindness, passing_on
from handlers.talk.turn import Turn
from storage import ledger

# What a message with one of these intents tells is a count, also where no number could be read.
TELLING = (Intent.REPORT, Intent.CORRECTION, Intent.MIXED)


async def meant(turn: Turn, reading: Reading) -> None:
    """What the text means goes to its topic. A report first; what else it holds joins the answer."""
    if turn.quoted and turn.other is None and reading.reports and not turn.answering:
        # A courier answers what he told of one: "ini 19".
        turn.other = await for_others.told_just_now(turn)
    if reading.portions:
        await _told_of_others(turn, reading)
    elif not turn.answering and await of_several.said(turn):
        pass
    elif not await understanding.leaned(turn, reading):
        await _by_itself(turn, reading)
    if reading.materials:
        await requesting.request(turn, reading)
    passed = any(letter.content.key == "forwarded" for letter in turn.letters)
    if reading.intent is Intent.MIXED and reading.asks and not passed:
        await (results.own_results(turn) if reading.about_own else passing_on.forward_question(turn))


async def _by_itself(turn: Turn, reading: Reading) -> None:
    """What leans on nothing said before."""
    if leaning_of(turn.heard).sized and turn.person.is_tailor and not turn.question:
        # "dewasa", and the number in the next bubble
        await turn.ask(WhichReport(source=turn.source_id, day=turn.today), "report-how-many")
        return
    if asks_for_leave_to(turn.heard):
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION))
        return
    if await chatting.answered(turn, reading):
        return
    if await _is_asked_of_a_person(turn, reading):
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION))
        return
    if reading.corrects and (reading.reports or not reading.materials):
        await correcting.correct(turn, reading)
    elif reading.reports or (reading.intent in TELLING and not reading.materials):
        await reporting.report(turn, reading)
    else:
        await _no_count(turn, reading)


async def _is_asked_of_a_person(turn: Turn, reading: Reading) -> bool:
    """ "salahe ndek endi, wong podo karo biasane"; "saya kirim 30 kok dihitung 28", of which nothing is recorded."""
    lean = leaning_of(turn.heard)
    if reading.reports or reading.materials:
        return False
    if reading.corrects and lean.annoyed and len(set(lean.numbers)) > 1:
        return not await ledger.masks.made_by(turn.db, turn.person.id, turn.today, turn.today)
    return reading.intent is Intent.MIXED and not (lean.numbers or lean.verb)


async def _no_count(turn: Turn, reading: Reading) -> None:
    """What tells of no masks."""
    if reading.intent is Intent.ZERO:
        await _zero(turn)
    elif reading.intent is Intent.QUESTION and await standing.answers(turn):
        return
    elif reading.intent is Intent.QUESTION and reading.about_own and asks_only_own(turn.heard):
        await results.own_results(turn)
        if leaning_of(turn.heard).annoyed:
            await passing_on.offer_to_forward(turn, str(reading.intent))
    elif reading.intent is Intent.OTHER and reading.others:
        await reporting.ask_perhaps(turn, reading)
    elif reading.intent in (Intent.QUESTION, Intent.OTHER):
        await _to_a_person(turn, reading)
    elif reading.intent is Intent.PROMISE:
        turn.reply("heard-promise" if leaning_of(turn.heard).numbers else "talk-plans")
    elif reading.intent is Intent.GREETING and asks(turn.heard) and not asks_after_her(turn.heard):
        # "pagi bu, hari ini ambil di mana saja"
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION))
    elif reading.intent is Intent.GREETING:
        turn.reply(GREETED[greeting_in(turn.heard)], menu=True)


async def _to_a_person(turn: Turn, reading: Reading) -> None:
    """What the bot can't answer; whoever tells in it that she is ill is wished well first."""
    if is_ill(turn.said.text):
        await kindness.get_well(turn)
    asking = reading.intent is Intent.QUESTION or asks_plainly(turn.heard)
    await passing_on.offer_to_forward(turn, str(Intent.QUESTION if asking else Intent.OTHER))


async def _zero(turn: Turn) -> None:
    """Nothing made; but a picture with "sudah bener belum bu", or what others haven't done, is for a person."""
    asking = asks(turn.heard)
    if is_of_others(turn.heard) or (turn.said.files and asking):
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION if asking else Intent.OTHER))
    else:
        await results.zero(turn)


GREETED = {
    Greeting.SALAM: "heard-salam",
    Greeting.GREETING: "heard-greeting",
    Greeting.THANKS: "heard-thanks",
    Greeting.OTHER: "heard-ok",
}


async def _told_of_others(turn: Turn, reading: Reading) -> None:
    """What she tells of others: a correction of one of them, or reports of all."""
    first = reading.portions[0]
    sole = len(reading.portions) == 1 and len(first.who) == 1
    if sole and not first.own and await leaned_for(turn, first):
        return
    if len(reading.portions) > 1 and await leans(turn, reading, leaning_of(turn.heard)):
        await of_each(turn, reading)
        return
    if first.reading.corrects and sole and first.who != (turn.person.id,):
        turn.other = await for_others.neighbour(turn, first.who[0])
        await correcting.correct(turn, first.reading)
    else:
        await for_others.report(turn, reading)


async def _is_first(turn: Turn, reading: Reading) -> bool:
    """Whether nothing is recorded yet of any of those named: then a recap or a total is what they made."""
    days = [one.date for portion in reading.portions for one in portion.reading.reports] or [turn.today]
    who = {number for portion in reading.portions for number in portion.who}
    made = [await ledger.masks.made_by(turn.db, one, min(days), turn.today) for one in sorted(who)]
    return not any(made)


async def leans(turn: Turn, reading: Reading, lean: Leaning) -> bool:
    """Whether what is said of several changes what was told of them before."""
    totals = lean.total and not lean.adds and not reading.stated
    return reading.corrects or (totals and not await _is_first(turn, reading))


async def of_each(turn: Turn, reading: Reading) -> None:
    """ "Sari totalnya 20, Ani tetap", "kebalik, Umi 15 Nur 12": what becomes of each; if one isn't clear, nothing."""
    known, lean = {one.id: one for one in [*await for_others.around(turn), turn.person]}, leaning_of(turn.heard)
    parts = [(for_others.whose(turn, one, known), one.reading) for one in reading.portions]
    corrects = reading.corrects
    of_each = [
        (person, replace(told, corrects=told.corrects or corrects))
        for person, told in parts
        if person and (told.reports or not lean.stays)
    ]
    # "tutup buku: total Sri 20, total Ani 22": what nobody is called and counts nothing is a heading
    clear = all(person for person, told in parts if told.reports) and not reading.doubts
    if not clear or not await understanding.changed_each(turn, of_each):
        turn.reply("titip-correct-one" if corrects else "titip-totals")


async def leaned_on_last(turn: Turn, reading: Reading) -> bool:
    """ "eh itu kemarin", "eh 18", right after she told of one other: about that one, if it leans on her record."""
    lean = leaning_of(turn.heard)
    if not (lean.dated or lean.slip or lean.denied is not None) or reading.materials:
        return False
    turn.other = await for_others.told_just_now(turn)
    done = turn.other is not None and await understanding.leaned(turn, reading)
    if not done:
        turn.other = None
    return done


async def leaned_for(turn: Turn, portion: Portion) -> bool:
    """Whether what she tells of one other leans on what is recorded of her; then it is handled."""
    if portion.who == (turn.person.id,):
        return await understanding.leaned(turn, portion.reading)
    turn.other = await for_others.neighbour(turn, portion.who[0])
    done = turn.other is not None and await understanding.leaned(turn, portion.reading)
    if not done:
        turn.other = None
    return done

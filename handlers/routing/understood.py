"""Answers, and what a message means: steps that leave a rest, or take all that is left."""

from dataclasses import replace
from functools import partial

from handlers.masks import (
    correcting,
    editing,
    entering,
    for_others,
    mending_told,
    moving,
    restoring,
    results,
    taken_back_for_others,
    understanding,
)
from handlers.people import filling
from handlers.reading import Intent, Reading, read
from handlers.reading.assent import denies
from handlers.reading.at_length import hands_on
from handlers.reading.called_off_said import calls_off_else
from handlers.reading.chat_said import Talk, talk_in
from handlers.reading.denial import is_slip, is_wrong, off_in
from handlers.reading.explained import strange_in
from handlers.reading.greeting import Greeting, greeting_in, is_mere_greeting
from handlers.reading.leaning import leaning_of
from handlers.reading.mending import without_mended
from handlers.reading.normal import normal
from handlers.reading.parts import parts_of
from handlers.reading.people import named_alone as named_alone_in
from handlers.reading.people import names_in
from handlers.reading.told_apart import added_apart as added_apart_in
from handlers.reading.told_apart import told_apart as told_apart_in
from handlers.reading.undo_said import STAYS_AFTER_ALL, calls_off_vaguely, disowns_report, one_of_several
from handlers.reading.who_speaks import as_told_of, says_whose_phone, signed_by
from handlers.requests import how_much, requesting
from handlers.requests.how_much import HowMuch
from handlers.routing import answers, chatting, framed, helping, life, meaning, sayings
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may, serves
from handlers.rules.waits import JUST_NOW
from handlers.speaking import passing_on, replying
from handlers.talk.asked import AboutMasks, Asked, Question
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import ledger
from storage.people import Role
from storage.spoken import Spoken


async def forwarded(turn: Turn, heard: Heard) -> Left:
    """A message that is another's: its masks are hers, if the sender says so; what else it says isn't the sender's."""
    if not turn.said.forwarded or not (may(turn.person, "report") or may(turn.person, "report-others")):
        return heard
    reading = await _of_its_writer(turn, heard.text) or await for_others.reading_of(turn, heard.text)
    if reading.portions:
        await for_others.report(turn, reading)
    elif reading.reports:
        await for_others.ask_forwarded(turn, reading)
    else:
        await passing_on.offer_to_forward(turn, str(Intent.OTHER))
    return None


async def _of_its_writer(turn: Turn, text: str) -> Reading | None:
    """ "ini Umi, hasil saya 22", passed on: of whoever says so of herself, and not of who passes it on."""
    near = for_others.circle(one for one in [*await for_others.around(turn), turn.person] if one.is_tailor)
    signed = signed_by(text, near, turn.person.id)
    told = read(signed[1], turn.sent_at) if signed else None
    return as_told_of(signed[0], told, herself=False) if signed and told and told.reports else None


async def edit(turn: Turn, heard: Heard) -> Left:
    """An edited message: only a tailor's can have recorded something."""
    if turn.said.kind != "edit":
        return heard
    if may(turn.person, "report"):
        await _edited(turn)
    elif not may(turn.person, "report-others") or not await _edited_for_others(turn):
        turn.reply("edit-ignored")
    return None


async def _edited_for_others(turn: Turn) -> bool:
    """A coordinator changed what she wrote of her tailors: what it recorded is corrected, or it is new."""
    reading = await for_others.reading_of(turn, turn.heard)
    kept = await ledger.masks.from_source(turn.db, turn.source_id)
    if not reading.portions:
        return False
    if turn.question and turn.question.asked.source == turn.source_id:
        await turn.close_question()
    if kept or await ledger.masks.ever_from_source(turn.db, turn.source_id):
        await taken_back_for_others.edited(turn, reading, kept)
        return True
    return await entering.entered(turn, reading)


async def _edited(turn: Turn) -> None:
    if turn.question and turn.question.asked.source == turn.source_id:
        await turn.close_question()
    reading = await for_others.reading_of(turn, turn.heard)
    kept = await ledger.masks.from_source(turn.db, turn.source_id)
    if reading.materials:
        await requesting.request(turn, reading)
    answered = [] if kept else await ledger.masks.caused_by(turn.db, turn.source_id)
    if answered:
        # It answered a question about another message: what came of that is what changes.
        turn.other = await for_others.neighbour(turn, answered[0].move.person_id)
        turn.source_id = answered[0].move.source_id or turn.source_id
        await correcting.edited(turn, reading, answered)
    elif (
        any(one.move.person_id != turn.person.id for one in kept)
        or (kept and reading.portions)
        or (reading.portions and await ledger.masks.ever_from_source(turn.db, turn.source_id))
    ):
        await taken_back_for_others.edited(turn, reading, kept)
    elif reading.portions:
        await for_others.report(turn, reading)
    elif not kept and not reading.reports and await requesting.edited_away(turn, reading):
        return
    elif reading.reports or not reading.materials:
        await correcting.edited(turn, reading, kept)


async def form_answer(turn: Turn, heard: Heard) -> Left:
    """An answer to what an open form asks; anything else goes on, and then the form asks once more."""
    if not turn.form:
        return heard
    return None if await filling.answered(turn) else heard


async def answer(turn: Turn, heard: Heard) -> Left:
    """A yes, a no, a button's word or the free words that the open question asked for."""
    return None if turn.question and await answers.answered(turn, turn.question) else heard


async def goods(turn: Turn, heard: Heard) -> Left:
    """Sentences about goods and material: done each for itself, and the rest of the message goes on."""
    if says_whose_phone(heard.text):
        # "ini Ani, pinjam hp mbak Wati, saya 12" lends nothing.
        return heard
    found = await sayings.found_in(turn, heard.text)
    if not found.acts:
        return heard
    for said, doing in found.acts:
        if doing.asks:
            turn.later.append(partial(sayings.do, turn, said, doing))
        else:
            await sayings.do(turn, said, doing)
    return Heard(found.rest, whole=False) if found.rest else None


async def answer_in_part(turn: Turn, heard: Heard) -> Left:
    """ "10 meter, sekalian setor 20": one part answers the question, and the rest is what she writes beside it."""
    question = turn.question
    parts = parts_of(heard.text) if question and heard.whole and answers.takes_words(question) else []
    for part in parts if len(parts) > 1 else ():
        turn.heard = Spoken(part)
        if question and await answers.in_free_words(turn, question):
            turn.question = None
            return Heard(Spoken(", ".join(other for other in parts if other != part)), whole=False)
    return heard


async def told_apart(turn: Turn, heard: Heard) -> Left:
    """A count beside talk of something else is kept, and the talk is answered as if it stood alone."""
    asked = turn.question.asked if turn.question else None
    alone = heard.whole and turn.said.kind == "message" and not turn.form and not turn.quoted and not turn.answering
    if not may(turn.person, "report") or not alone or isinstance(asked, AboutMasks):
        return heard
    apart = told_apart_in(heard.text, turn.sent_at)
    near = for_others.circle([*await for_others.around(turn), turn.person]) if apart else None
    if (
        apart is None
        or near is None
        or life.is_news(apart[1], turn.today)
        or names_in(heard.text, near)
        or says_whose_phone(apart[1])
    ):
        return heard
    turn.heard = apart[0]
    await meaning.meant(turn, read(apart[0], turn.sent_at))
    turn.heard, turn.other = apart[1], None
    return Heard(apart[1], whole=False)


async def added_apart(turn: Turn, heard: Heard) -> Left:
    """Further masks told beside what becomes of those told before: that is heard first, and then these are added."""
    asked = turn.question.asked if turn.question else None
    alone = heard.whole and turn.said.kind == "message" and not turn.form and not turn.quoted and not turn.answering
    may_say = may(turn.person, "report") or may(turn.person, "report-others")
    hears = may_say and alone and not isinstance(asked, AboutMasks) and not says_whose_phone(heard.text)
    apart = added_apart_in(heard.text, turn.sent_at) if hears else None
    if apart is None:
        return heard
    near = for_others.circle([*await for_others.around(turn), turn.person])
    added = await for_others.reading_of(turn, apart[0])
    if names_in(apart[1], near) and not (added.portions or added.mine or names_in(apart[0], near)):
        # "punya Wati yang 10 sudah, nambah 6": whose are those?
        return heard
    made = await ledger.masks.made_by(turn.db, turn.person.id, turn.today, turn.today)
    if not made and not added.portions:
        return heard
    whole = sum(one.pieces for one in made) + sum(one.pieces for one in added.reports)
    if made and whole in leaning_of(apart[1]).numbers:
        # "ada 6 lagi. berarti total hari ini 21": these are in that sum
        return heard
    turn.later.append(partial(_add, turn, apart[0]))
    return Heard(apart[1])


async def _add(turn: Turn, text: Spoken) -> None:
    turn.heard, turn.other = text, None
    meant = partial(meaning.meant, turn, await for_others.reading_of(turn, text))
    await (turn.before_asking(meant) if turn.asks else meant())


async def told_otherwise(turn: Turn, heard: Heard) -> Left:
    """What becomes of masks told before: "yang 3 belum ada talinya, jangan dihitung dulu"."""
    may_say = may(turn.person, "report") or may(turn.person, "report-others")
    whole = heard.whole and turn.said.kind == "message" and not turn.form
    if not may_say or not whole:
        return heard
    if not may(turn.person, "report") and hands_on(heard.text):
        return heard
    own = await editing.in_own_words(turn)
    turn.heard = own or heard.text
    if not await editing.said(turn):
        return Heard(own) if own else heard
    beside = read(heard.text, turn.sent_at)
    if beside.materials:
        # "kurangi 3, yang tadi talinya kependekan. filter habis, minta 1 pak lagi"
        await requesting.request(turn, beside)
    return None


async def denial(turn: Turn, heard: Heard) -> Left:
    """A no to what was said last: that something told is wrong, or that nothing was made."""
    if not may(turn.person, "report"):
        return heard
    wrong = is_wrong(heard.text)
    if wrong and await correcting.object_to_other(turn):
        return None
    if turn.question:
        return heard
    numbers = off_in(heard.text)
    off = numbers is not None and await understanding.stands_at(turn, numbers)
    if wrong or off or (is_slip(heard.text) and await understanding.just_told(turn)):
        await correcting.correct(turn, Reading(Intent.CORRECTION, corrects=True))
        return None
    if denies(heard.text):
        await results.zero(turn)
        return None
    return heard


async def undo_in_words(turn: Turn, heard: Heard) -> Left:
    """ "gak sido mbak, busaken ae", "cara membatalkan bagaimana": taken back, asked about, or told how."""
    if not may(turn.person, "report"):
        return heard
    if STAYS_AFTER_ALL.search(normal(heard.text)) and await restoring.restored(turn):
        return None
    leaning = leaning_of(heard.text)
    if disowns_report(heard.text):
        return None if await understanding.asked_to_undo(turn, replace(leaning, size=None)) else heard
    if calls_off_else(heard.text) or talk_in(heard.text) is Talk.BELONGS:
        return heard
    if leaning.how_to_undo:
        turn.reply("undo-how")
        return None
    reading = await for_others.reading_of(turn, heard.text) if leaning.undo else None
    if reading is None or reading.reports or reading.materials or reading.was is not None or turn.quoted:
        return heard
    near = [one for one in await for_others.around(turn) if one.is_tailor]
    names = names_in(heard.text, for_others.circle(near))
    if len(names) == 1:
        await taken_back_for_others.undo_for(turn, names[0])
        return None
    if names:
        turn.reply("titip-correct-one")
        return None
    elsewise = strange_in(heard.text, for_others.circle(near), everywhere=True)
    one_of_them = one_of_several(heard.text) or (
        calls_off_vaguely(heard.text) and not await understanding.just_told(turn, JUST_NOW)
    )
    if leaning.slip or leaning.annoyed or leaning.sets or leaning.size or leaning.first or one_of_them or elsewise:
        # "salah pencet" may be said of the last thing only; "gak sido ralat" is about what was changed.
        return None if await understanding.asked_to_undo(turn, leaning) else heard
    await answers.cancel(turn)
    return None


async def wrong_person(turn: Turn, heard: Heard) -> Left:
    """ "eh bukan Sari, itu Ani": what was reported for one is another's."""
    return None if may(turn.person, "report") and await moving.said(turn) else heard


async def named_alone(turn: Turn, heard: Heard) -> Left:
    """A courier writes a name by itself: her number is asked for, or comes with the next bubble."""
    told = turn.said.kind == "message" and heard.whole and not turn.question
    if turn.person.role is not Role.COURIER or not told:
        return heard
    tailors = [one for one in await for_others.around(turn) if one.is_tailor]
    who = named_alone_in(heard.text, for_others.circle(tailors))
    turn.other = await for_others.neighbour(turn, who[0]) if len(who) == 1 else None
    if turn.other is None:
        return heard
    await for_others.ask_how_many(turn)
    return None


async def mended(turn: Turn, heard: Heard) -> Left:
    """ "18 sama retur 3 sudah saya betulkan": the repaired ones are no new ones, and the rest goes on."""
    reports = may(turn.person, "report") or may(turn.person, "report-others")
    split = without_mended(heard.text) if reports else None
    if split is None:
        return heard
    rest, pieces = split
    turn.later.append(partial(mending_told.mended_beside, turn, pieces))
    return Heard(Spoken(rest), whole=False)


# Whoever doesn't sew isn't asked for a number.
GREETED = {Greeting.GREETING: "heard-greeting-coordinator", Greeting.SALAM: "heard-salam-coordinator"}


async def coordinators_words(turn: Turn, heard: Heard) -> Left:
    """Whoever doesn't sew has nothing to report: thanks, or what she can write."""
    if may(turn.person, "report"):
        return heard
    greeted = greeting_in(heard.text) if read(heard.text, turn.sent_at).intent is Intent.GREETING else None
    greeted = greeted if greeted is not Greeting.GREETING or is_mere_greeting(heard.text) else None
    waits = None if greeted else await replying.unanswered_for(turn)
    if greeted:
        turn.reply(GREETED.get(greeted) or meaning.GREETED[greeted], menu=True)
    elif helping.how(turn, heard.text) or chatting.in_company(turn) or await framed.perhaps(turn, heard.text):
        return None
    else:
        await _not_understood(turn, heard)
    if waits:
        await replying.say_how(turn, waits)
    return None


# What is told in more words is for a person, whatever it is about.
LONGEST_ABOUT = 8


async def _not_understood(turn: Turn, heard: Heard) -> None:
    """Examples of what it may be about; what a duty alone doesn't answer goes to whoever coordinates."""
    told_at_length = serves(turn.person) and len(heard.text.split()) > LONGEST_ABOUT
    if not told_at_length and helping.offer(turn, heard.text):
        return
    if serves(turn.person):
        asking = read(heard.text, turn.sent_at).asks
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION if asking else Intent.OTHER))
        return
    again = await turn.was_told(Told.NOT_UNDERSTOOD)
    turn.reply("coordinator-unknown-again" if again else "coordinator-unknown", told=Told.NOT_UNDERSTOOD)


async def meant(turn: Turn, heard: Heard) -> Left:
    """What it means: a report, a correction, a request, a question; or the number that the open question asked for."""
    question = turn.question
    asked = question.asked if question else None
    reading = await for_others.reading_of(turn, heard.text)
    told = bool(reading.reports or reading.portions)
    about_part = asked if isinstance(asked, AboutMasks) and asked.part else None
    if question and about_part and answers.answers_nothing(question, reading):
        await for_others.repeat(turn, about_part)
    elif question and not question.asked.waits and told:
        await answers.with_number(turn, question, reading)
    else:
        await meaning.meant(turn, reading)
    if question and question.asked.waits and told and not reading.materials:
        # Asked again when all is said, once, unless something else is asked.
        turn.later.append(partial(_ask_again, turn, question))
    return None


async def _ask_again(turn: Turn, question: Question[Asked]) -> None:
    asked = question.asked
    if isinstance(asked, HowMuch) and await how_much.is_decided(turn, asked):
        await turn.close_question()
    elif not turn.asks and not asked.repeated:
        await turn.ask_again(replace(question, asked=replace(asked, repeated=True)))

"""THE order in which a message is heard: a row of steps, each of which takes it, leaves a rest, or lets it pass."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from handlers import words
from handlers.masks import correcting, for_others, moving, reporting, understanding
from handlers.people import admitting, consenting, filling, joining, phones, roster
from handlers.reading import Intent, Reading, read
from handlers.reading.assent import NO
from handlers.reading.commands import Command, commands_in, without_politeness
from handlers.reading.denial import is_wrong
from handlers.reading.greeting import Greeting, greeting_in
from handlers.reading.leaning import leaning_of, without_pay
from handlers.reading.normal import normal
from handlers.reading.parts import parts_of
from handlers.requests import requesting, standing
from handlers.routing import answers, meaning, presses, sayings
from handlers.routing.commands import do
from handlers.rules.limits import LONGEST_TYPED_LABEL
from handlers.rules.permissions import may
from handlers.speaking import passing_on
from handlers.talk.asked import AboutMasks, Asked, Kinds, Question
from handlers.talk.deeds import name_of
from handlers.talk.turn import Turn
from storage import conversations, ledger
from storage.spoken import Spoken


@dataclass(frozen=True, slots=True)
class Heard:
    """What is left of a message: its text, and whether that is all of it."""

    text: Spoken
    whole: bool = True


# What a step leaves; None where it took all that was left.
Left = Heard | None
Step = Callable[[Turn, Heard], Awaitable[Left]]

KINDS = Kinds({name_of(one.deed): one.deed for one in presses.RULES}, {name_of(one): one for one in answers.QUESTIONS})


async def route(turn: Turn) -> None:
    """Handle one thing that somebody sent: the steps, one after the other, until nothing is left of it."""
    heard: Left = Heard(turn.said.text)
    for step in ORDER:
        if heard is None:
            break
        turn.heard, turn.step = heard.text, step.__name__
        heard = await step(turn, heard)
    await _afterwards(turn)


async def _afterwards(turn: Turn) -> None:
    """When all is understood: what was put off, what waited meanwhile, what ran short, the commands of a newcomer."""
    for act in turn.later:
        await act()
    if turn.form and turn.step in FORM_WAITS:
        await filling.go_on(turn)
    if turn.scarce:
        await standing.say_scarce(turn)
    if turn.first_contact and turn.known and turn.known.state == "active":
        turn.set_commands()


# Who speaks


async def stranger(turn: Turn, heard: Heard) -> Left:
    """An account nobody knows: an invite, somebody who enrols, or else how to join."""
    if turn.known is not None:
        return heard
    await joining.stranger(turn)
    return None


async def speaker(turn: Turn, heard: Heard) -> Left:
    """Who of those who share a phone speaks: "saya Ani, setor 20" leaves "setor 20"."""
    if not turn.shared or turn.said.kind == "button":
        return heard
    if turn.said.kind == "edit":
        return Heard(await phones.as_it_was(turn)) if turn.person.state != "waiting" else heard
    rest = await phones.named(turn)
    return None if rest is None else Heard(rest)


async def waiting(turn: Turn, heard: Heard) -> Left:
    """Somebody who isn't accepted yet: her own data, an answer to the coordinator's question, or how things stand."""
    if turn.person.state != "waiting":
        return heard
    if turn.said.kind == "button":
        await _pressed_while_waiting(turn)
    elif (turn.form and await filling.takes(turn)) or await _said_a_command(turn, own=True):
        return None
    elif turn.shared and filling.is_about_work(turn):
        await phones.not_yet(turn)
    elif not turn.question or not await _answered_while_waiting(turn):
        await admitting.still_waiting(turn)
    return None


async def paused(turn: Turn, heard: Heard) -> Left:
    """Somebody who paused writes again: she is back, unless she has taken back that her work may be kept."""
    if turn.person.state != "paused":
        return heard
    if not await consenting.withdrawn(turn.db, turn.person.id):
        await roster.resume(turn)
        return heard
    if turn.said.kind == "button":
        await _pressed_while_waiting(turn)
    elif not await _said_a_command(turn, own=True) and not (turn.form and await filling.takes(turn)):
        turn.reply("consent-work-needed")
    return None


async def _answered_while_waiting(turn: Turn) -> bool:
    """Whether somebody who waits answers what she was asked."""
    question = turn.question
    if question is None:
        return False
    if isinstance(question.asked, admitting.Relay):
        if turn.said.kind != "message" or not turn.heard.strip():
            return False
        await admitting.relayed(turn, question, question.asked)
        return True
    return question.asked.own and await answers.answered(turn, question)


async def _pressed_while_waiting(turn: Turn) -> None:
    """While she waits, only buttons about herself do something."""
    button = await conversations.button(turn.db, turn.said.code[:64])
    mine = button is not None and button.person_id == turn.person.id
    if button and mine and presses.BY_DEED[KINDS.deeds[button.deed]].own:
        await _press(turn)
    elif button and button.account == turn.account:
        turn.reply("form-over")
    else:
        await admitting.still_waiting(turn)


# What isn't a text


async def button(turn: Turn, heard: Heard) -> Left:
    """A button: looked up by its code and the presser's own number, and only while its question is open."""
    if turn.said.kind != "button":
        return heard
    await _press(turn)
    return None


async def _press(turn: Turn) -> None:
    found = await conversations.button(turn.db, turn.said.code[:64])
    if found and turn.shared and found.person_id != turn.person.id:
        await phones.switch_to(turn, found.person_id)
    if found is None or (found.person_id != turn.person.id and found.account != turn.account):
        await presses.stale(turn)
        return
    deed = turn.kinds.deed(found.deed, found.fields)
    if found.question_id is None:
        await presses.act(turn, deed)
    elif turn.question is None or turn.question.id != found.question_id:
        await presses.stale(turn)
    else:
        await answers.answer(turn, turn.question, deed)


async def form_word(turn: Turn, heard: Heard) -> Left:
    """A word or a button of an open form, before any other word."""
    emptied = turn.said.kind == "edit" and not heard.text.strip()
    return None if turn.form and not emptied and await filling.takes(turn) else heard


async def no_text(turn: Turn, heard: Heard) -> Left:
    """A picture, a sticker, a voice: only text is understood."""
    if heard.text.strip():
        return heard
    if turn.said.kind == "edit":
        turn.note = "edit without text"
    else:
        turn.reply("only-text")
    return None


async def edit(turn: Turn, heard: Heard) -> Left:
    """An edited message: only a tailor's can have recorded something."""
    if turn.said.kind != "edit":
        return heard
    if may(turn.person, "report"):
        await _edited(turn)
    else:
        turn.reply("edit-ignored")
    return None


async def _edited(turn: Turn) -> None:
    if turn.question and turn.question.asked.source == turn.source_id:
        await turn.close_question()
    reading = await for_others.reading_of(turn, turn.heard)
    kept = await ledger.from_source(turn.db, turn.source_id)
    if reading.materials:
        await requesting.request(turn, reading)
    answered = [] if kept else await ledger.caused_by(turn.db, turn.source_id)
    if answered:
        # It answered a question about another message: what came of that is what changes.
        turn.other = await for_others.neighbour(turn, answered[0].move.person_id)
        turn.source_id = answered[0].move.source_id or turn.source_id
        await correcting.edited(turn, reading, answered)
    elif (
        any(one.move.person_id != turn.person.id for one in kept)
        or (kept and reading.portions)
        or (reading.portions and await ledger.ever_from_source(turn.db, turn.source_id))
    ):
        await for_others.edited(turn, reading, kept)
    elif reading.portions:
        await for_others.report(turn, reading)
    elif not kept and not reading.reports and await requesting.edited_away(turn, reading):
        return
    elif reading.reports or not reading.materials:
        await correcting.edited(turn, reading, kept)


# Words that mean one thing


async def typed_option(turn: Turn, heard: Heard) -> Left:
    """What a button of the open question says, typed whole."""
    typed = answers.labelled(turn.question, normal(heard.text), whole=True) if turn.question else None
    if turn.question is None or typed is None:
        return heard
    await answers.answer(turn, turn.question, typed)
    return None


async def typed_button(turn: Turn, heard: Heard) -> Left:
    """What a button of the last message says: as good as pressed."""
    text = without_politeness(heard.text) if len(heard.text) <= LONGEST_TYPED_LABEL else ""
    # "batalkan" is a word of its own: whatever was told last is taken back.
    labels = words.plain_buttons().get(text) if text != "batalkan" else None
    if text in ("ya", "iya", "ok", "oke", "acc") and may(turn.person, "stock"):
        labels = ["button-agree", "button-approve", "button-arrived"]
    found = await conversations.latest_button(turn.db, turn.person.id, labels) if labels else None
    if found is None:
        return heard
    await presses.act(turn, turn.kinds.deed(found.deed, found.fields))
    return None


async def taking_back(turn: Turn, heard: Heard) -> Left:
    """ "batal": the open question is dropped, else what was told last is taken back."""
    if not any(found is Command.CANCEL for found, _ in commands_in(heard.text)):
        return heard
    await answers.cancel(turn)
    return None


async def command(turn: Turn, heard: Heard) -> Left:
    """A word that means the same wherever it is typed, with or without a slash."""
    return None if await _said_a_command(turn) else heard


async def _said_a_command(turn: Turn, *, own: bool = False) -> bool:
    for found, rest in commands_in(turn.heard, own=own):
        if found is not Command.CANCEL and await do(turn, found, rest):
            return True
    return False


async def unknown_command(turn: Turn, heard: Heard) -> Left:
    """A slash and a word that nobody knows: for a person."""
    if not heard.text.startswith("/"):
        return heard
    await passing_on.offer_to_forward(turn, str(Intent.OTHER))
    return None


# Answers, and what it means


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


async def denial(turn: Turn, heard: Heard) -> Left:
    """A no to what was said last: that something told is wrong, or that nothing was made."""
    if not may(turn.person, "report"):
        return heard
    wrong = is_wrong(heard.text)
    if wrong and await correcting.object_to_other(turn):
        return None
    if turn.question:
        return heard
    if wrong:
        await correcting.correct(turn, Reading(Intent.CORRECTION, corrects=True))
        return None
    if NO.fullmatch(normal(heard.text)):
        await reporting.zero(turn)
        return None
    return heard


async def undo_in_words(turn: Turn, heard: Heard) -> Left:
    """ "gak sido mbak, busaken ae", "cara membatalkan bagaimana": taken back, asked about, or told how."""
    if not may(turn.person, "report"):
        return heard
    leaning = leaning_of(heard.text)
    if leaning.how_to_undo:
        turn.reply("undo-how")
        return None
    reading = await for_others.reading_of(turn, heard.text) if leaning.undo else None
    if reading is None or reading.reports or reading.materials or reading.was is not None or turn.quoted:
        return heard
    if leaning.slip or leaning.annoyed:
        # "salah pencet" may be meant for the last thing, or only be said of it.
        return None if await understanding.asked_to_undo(turn) else heard
    await answers.cancel(turn)
    return None


async def wrong_person(turn: Turn, heard: Heard) -> Left:
    """ "eh bukan Sari, itu Ani": what was reported for one is another's."""
    return None if may(turn.person, "report") and await moving.said(turn) else heard


async def pay(turn: Turn, heard: Heard) -> Left:
    """A word about pay never moves a mask: it goes to a person, and what else the message tells goes on."""
    if not leaning_of(heard.text).pay or not may(turn.person, "report"):
        return heard
    rest = Spoken(without_pay(heard.text))
    if rest and read(rest, turn.sent_at).reports:
        turn.later.append(partial(passing_on.forward_question, turn))
        return Heard(rest, whole=False)
    await passing_on.offer_to_forward(turn, str(Intent.QUESTION))
    return None


async def coordinators_words(turn: Turn, heard: Heard) -> Left:
    """Whoever doesn't sew has nothing to report: thanks, or what she can write."""
    if may(turn.person, "report"):
        return heard
    thanks = read(heard.text, turn.sent_at).intent is Intent.GREETING and greeting_in(heard.text) is Greeting.THANKS
    turn.reply("heard-thanks" if thanks else "coordinator-unknown")
    return None


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
        # Asked again when all is said, unless something else is asked.
        turn.later.append(partial(_ask_again, turn, question))
    return None


async def _ask_again(turn: Turn, question: Question[Asked]) -> None:
    if not turn.asks:
        await turn.ask_again(question)


ORDER: tuple[Step, ...] = (
    stranger,
    speaker,
    waiting,
    paused,
    button,
    form_word,
    no_text,
    edit,
    typed_option,
    typed_button,
    taking_back,
    command,
    unknown_command,
    form_answer,
    answer,
    goods,
    answer_in_part,
    denial,
    undo_in_words,
    wrong_person,
    pay,
    coordinators_words,
    meant,
)
# What was taken by these is no answer to an open form, which asks once more.
FORM_WAITS = frozenset(step.__name__ for step in ORDER[ORDER.index(form_answer) + 1 :])

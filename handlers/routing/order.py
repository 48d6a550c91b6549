"""What an incoming message goes to: global words → button → open question → meaning. One visible order."""

import re
from collections.abc import Sequence

from handlers import words
from handlers.deliveries import arrived
from handlers.masks import correcting, for_others, reporting
from handlers.people import admitting, consenting, filling, joining, phones, roster
from handlers.reading import Intent, Reading, read
from handlers.reading.assent import NO
from handlers.reading.normal import normal
from handlers.requests import requesting, standing
from handlers.routing import answers, meaning, sayings
from handlers.routing.commands import OWN_WORDS, WORDS, Word
from handlers.rules.permissions import may
from handlers.speaking import passing_on
from handlers.talk.turn import Turn
from storage import conversations, ledger
from storage.conversations import Question

# A button's words, with a "bu" behind them.
LONGEST_LABEL = 30
# "resep: kain 20 cm"
COLON = re.compile(r"^(\w+) ?: ?")
POLITE_END = re.compile(r"(?: (?:bu|mbak|pak|mas|kak|bun|ya|yo))+[.! ]*$")

# Questions about goods and about herself wait while she reports masks, and are asked again after it.
WAITING = ("amount", "arrived", "what", "goods", "own-data")


async def route(turn: Turn) -> None:
    """Handle one thing that somebody sent; whoever writes for the first time gets the commands of their role."""
    await _route(turn)
    if turn.scarce:
        await standing.say_scarce(turn)
    if turn.first_contact and turn.known and turn.known.state == "active":
        turn.set_commands()


async def _route(turn: Turn) -> None:
    if turn.known is None:
        await joining.stranger(turn)
    elif turn.said.kind == "message" and turn.shared and await phones.named(turn):
        return
    elif turn.person.state == "waiting":
        await _waiting(turn)
    elif turn.person.state != "paused" or await _back(turn):
        if turn.said.kind == "edit" and turn.shared:
            await phones.as_it_was(turn)
        await _active(turn)


async def _active(turn: Turn) -> None:
    """Somebody who works here: in the one visible order."""
    if turn.said.kind == "button":
        await pressed(turn)
    elif turn.said.kind == "edit" and not turn.said.text.strip():
        turn.note = "edit without text"
    elif turn.form and await filling.takes(turn):
        return
    elif not turn.said.text.strip():
        turn.reply("only-text", call=turn.person.call_name)
    elif turn.said.kind == "edit":
        await edited(turn)
    elif turn.question and (typed := answers.labelled(turn.question, normal(turn.said.text), whole=True)) is not None:
        await answers.answer(turn, turn.question, *turn.question.about["options"][typed])
    elif await said_a_button(turn) or await said_a_word(turn):
        return
    elif turn.said.text.startswith("/"):
        await passing_on.offer_to_forward(turn, str(Intent.OTHER))
    elif not (turn.form and await filling.answered(turn)):
        await understand(turn)
        await filling.go_on(turn)


async def _waiting(turn: Turn) -> None:
    """Somebody who waits: her own data, an answer to the coordinator's question, or how things stand."""
    if turn.said.kind == "button":
        await _pressed_while_waiting(turn)
        return
    if (turn.form and await filling.takes(turn)) or await said_a_word(turn, OWN_WORDS):
        return
    if turn.shared and filling.is_about_work(turn):
        await phones.not_yet(turn)
    elif not turn.question or not await answers.answered_while_waiting(turn, turn.question):
        await admitting.still_waiting(turn)


async def _pressed_while_waiting(turn: Turn) -> None:
    """While she waits, only buttons about herself do something."""
    button = await conversations.button(turn.db, turn.said.code[:64])
    if button and button.person_id == turn.person.id and button.action in answers.OWN:
        await pressed(turn)
    elif button and button.account == turn.account:
        turn.reply("form-over")
    else:
        await admitting.still_waiting(turn)


async def _back(turn: Turn) -> bool:
    """Somebody who paused writes again: she is back, unless she has taken back that her work may be kept."""
    if not await consenting.withdrawn(turn.db, turn.person.id):
        await roster.resume(turn)
        return True
    if turn.said.kind == "button":
        await _pressed_while_waiting(turn)
    elif not await said_a_word(turn, OWN_WORDS) and not (turn.form and await filling.takes(turn)):
        turn.reply("consent-work-needed", call=turn.person.call_name)
    return False


async def said_a_word(turn: Turn, known: Sequence[tuple[re.Pattern[str], str | None, Word]] = ()) -> bool:
    """Whether the text is one of the words that mean the same everywhere; then it is handled."""
    plain = turn.said.text.removeprefix("/").replace("_", " ")
    # A bare "hapus" takes back what was told last; the command takes back everything.
    plain = "hapus data" if turn.said.text.strip().lower() == "/hapus" else plain
    text = POLITE_END.sub("", normal(plain))
    text = COLON.sub(r"\1 ", text)
    for pattern, permission, word in known or (*OWN_WORDS, *WORDS):
        found = pattern.fullmatch(text)
        if found and (permission is None or may(turn.person, permission)):
            await word(turn, (found.groupdict().get("rest") or "").strip())
            return True
    return False


async def said_a_button(turn: Turn) -> bool:
    """Whether the text is what a button of the last message says; then it is as good as pressed."""
    text = POLITE_END.sub("", normal(turn.said.text)) if len(turn.said.text) <= LONGEST_LABEL else ""
    # "batalkan" is a word of its own: whatever was told last is taken back.
    labels = words.plain_buttons().get(text) if text != "batalkan" else None
    if text in ("ya", "iya", "ok", "oke", "acc") and may(turn.person, "stock"):
        labels = ["button-agree", "button-approve", "button-arrived"]
    button = await conversations.latest_button(turn.db, turn.person.id, labels) if labels else None
    if button:
        await answers.act(turn, button.action, button.arguments)
    return button is not None


async def pressed(turn: Turn) -> None:
    """A button: looked up by its code and the presser's own number, and only while its question is open."""
    button = await conversations.button(turn.db, turn.said.code[:64])
    if button and turn.shared and button.person_id != turn.person.id:
        await phones.switch_to(turn, button.person_id)
    if button is None or (button.person_id != turn.person.id and button.account != turn.account):
        await answers.stale(turn)
    elif button.question_id is None:
        await answers.act(turn, button.action, button.arguments)
    elif turn.question is None or turn.question.id != button.question_id:
        await answers.stale(turn)
    else:
        await answers.answer(turn, turn.question, button.action, button.arguments)


async def edited(turn: Turn) -> None:
    """An edited message: only a tailor's can have recorded something."""
    if not may(turn.person, "report"):
        turn.reply("edit-ignored", call=turn.person.call_name)
        return
    if turn.question and turn.question.about.get("source") == turn.source_id:
        await turn.close_question()
    reading = await for_others.reading_of(turn)
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


async def understand(turn: Turn) -> None:
    """An answer to the open question, or else what the text means."""
    question = turn.question
    if question and await answers.answered(turn, question):
        return
    acts, rest = await sayings.acts_of(turn)
    if not acts and question and await _answered_in_part(turn, question):
        question, rest = None, turn.said.text
    if acts and rest:
        sayings.only(turn, rest)
    await sayings.do(turn, [one for one in acts if arrived.asks_nothing(one[1])])
    reported = await _understand(turn, question) if rest else False
    await sayings.do(turn, [one for one in acts if not arrived.asks_nothing(one[1])])
    if question and question.kind in WAITING and reported and not turn.asks:
        await turn.ask_again(question)


async def _answered_in_part(turn: Turn, question: Question) -> bool:
    """ "10 meter, sekalian setor 20": one part answers the question, and the rest is what she writes beside it."""
    if question.kind not in answers.WRITTEN:
        return False
    whole = turn.said.text
    parts = sayings.parts_of(whole)
    for part in parts if len(parts) > 1 else ():
        sayings.only(turn, part)
        if await answers.WRITTEN[question.kind](turn, question):
            sayings.only(turn, ", ".join(other for other in parts if other != part))
            turn.question = None
            return True
    sayings.only(turn, whole)
    return False


async def _understand(turn: Turn, question: Question | None) -> bool:
    """What the text means, or which number it gives to an open question; whether it reports masks and no more."""
    if may(turn.person, "report") and await denied(turn, normal(turn.said.text)):
        return False
    if not may(turn.person, "report"):
        thanks = read(turn.said.text, turn.sent_at).intent is Intent.GREETING and meaning.greeting(turn) == "thanks"
        turn.reply("heard-thanks" if thanks else "coordinator-unknown", call=turn.person.call_name)
        return False
    reading = await for_others.reading_of(turn)
    told = bool(reading.reports or reading.portions)
    if question and "part" in question.about and answers.answers_nothing(question, reading):
        await for_others.repeat(turn, question.about)
    elif question and question.kind not in WAITING and told:
        await answers.answered_with_number(turn, question, reading)
    else:
        await meaning.meant(turn, reading)
    return told and not reading.materials


async def denied(turn: Turn, text: str) -> bool:
    """Whether it says no to what was said last: that something told is wrong, or that nothing was made."""
    if answers.WRONG.fullmatch(text) and await correcting.object_to_other(turn):
        return True
    if turn.question:
        return False
    if answers.WRONG.fullmatch(text):
        await correcting.correct(turn, Reading(Intent.CORRECTION, corrects=True))
        return True
    if NO.fullmatch(text):
        await reporting.zero(turn)
        return True
    return False

"""What an incoming message goes to: global words → button → open question → meaning. One visible order."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from handlers import corrections, materials, people, reminders, reports, tallies, timetable
from handlers.reading import Intent, Reading, read
from handlers.reading.normal import normal
from handlers.rules.permissions import may
from handlers.turn import Turn
from storage import conversations
from storage.conversations import Question

# What a message with one of these intents tells is a count, also where no number could be read.
TELLING = (Intent.REPORT, Intent.CORRECTION, Intent.MIXED)

Word = Callable[[Turn, str], Awaitable[None]]
Action = Callable[[Turn, Mapping[str, Any]], Awaitable[None]]

YES = re.compile(
    r"(ya|y|iya|iyo|yo|yes|ok|oke|betul|bener|benar|leres|nggih|inggih|sip|setuju)( (bu|mbak|pak|betul|benar|bener))*"
)
NO = re.compile(r"(tidak|tdk|bukan|ndak|nggak|gak|ga|enggak|ora|mboten|dudu|salah|no)( (bu|mbak|pak|jadi|usah))*")


async def cancel(turn: Turn, _: str) -> None:
    """ "batal": drop the open question, else take back the latest report."""
    if turn.question:
        await drop(turn, {})
        await conversations.close(turn.db, turn.channel, turn.address)
    elif turn.person.is_tailor:
        await corrections.undo_latest(turn)
    else:
        turn.reply("undo-nothing", call=turn.person.call_name)


async def drop(turn: Turn, _: Mapping[str, Any]) -> None:
    """She says no to a question."""
    turn.did("dropped")
    turn.reply("question-dropped", call=turn.person.call_name)


async def own(turn: Turn, _: str) -> None:
    """ "hasil saya"."""
    await reports.own_results(turn)


async def how_to_report(turn: Turn, _: str) -> None:
    """ "lapor hasil": say how."""
    turn.reply("report-how", menu=True, call=turn.person.call_name)


async def how_to_ask_for_material(turn: Turn, _: str) -> None:
    """ "minta bahan": say how."""
    turn.reply("material-how", menu=True, call=turn.person.call_name)


async def help_(turn: Turn, _: str) -> None:
    """ "bantuan"."""
    turn.reply(f"help-{'tailor' if turn.person.is_tailor else 'coordinator'}", menu=True)


# Words that mean the same wherever they are typed, with or without a slash. The second column is the permission
# that a word needs; without it the word is read like any other text.
WORDS: tuple[tuple[re.Pattern[str], str | None, Word], ...] = (
    (re.compile(r"batal|batalkan|undo|gak jadi|tidak jadi"), None, cancel),
    (re.compile(r"start|mulai|mulai lagi"), None, people.welcome),
    (re.compile(r"bantuan|bantu|help|menu|\?"), None, help_),
    (
        re.compile(r"(?:bicara|ngomong|tanya)(?: dengan| sama| ke)? koordinator(?P<rest>.*)"),
        None,
        materials.to_person,
    ),
    (re.compile(r"lapor hasil|lapor"), "report", how_to_report),
    (re.compile(r"hasil saya|hasilku|hasil"), "report", own),
    (re.compile(r"minta bahan|bahan"), "report", how_to_ask_for_material),
    (
        re.compile(r"(?:saya )?(?:libur|prei|cuti)(?P<rest>(?: \d+ hari| hari ini| besok)?)"),
        "report",
        reminders.day_off,
    ),
    (re.compile(r"pengingat(?P<rest> .+)?"), "report", reminders.own_hour),
    (re.compile(r"rekap(?P<rest> .+)?"), "tally", tallies.on_demand),
    (re.compile(r"jadwal(?P<rest> .+)?"), "schedule", timetable.command),
    (re.compile(r"terima(?P<rest> .+)"), "accept", people.accept_named),
    (re.compile(r"tolak(?P<rest> .+)"), "accept", people.refuse_named),
)

ACTIONS: dict[str, Action] = {
    "keep": reports.keep_confirmed,
    "replace": corrections.replace_chosen,
    "undo": corrections.undo,
    "drop": drop,
    "forward": materials.forward,
    "accept": people.accept,
    "refuse": people.refuse,
    "not-them": people.not_them,
}


async def route(turn: Turn) -> None:
    """Handle one thing that somebody sent."""
    if turn.known is None:
        await people.stranger(turn)
    elif turn.known.state != "active":
        await people.still_waiting(turn)
    elif turn.said.kind == "button":
        await pressed(turn)
    elif not turn.said.text.strip():
        turn.reply("only-text", call=turn.person.call_name)
    elif turn.said.kind == "edit":
        await edited(turn)
    elif await said_a_word(turn):
        return
    elif turn.said.text.startswith("/"):
        await materials.offer_to_forward(turn, str(Intent.OTHER))
    else:
        await understand(turn)


async def said_a_word(turn: Turn) -> bool:
    """Whether the text is one of the words that mean the same everywhere; then it is handled."""
    text = normal(turn.said.text.removeprefix("/").replace("_", " "))
    for pattern, permission, word in WORDS:
        found = pattern.fullmatch(text)
        if found and (permission is None or may(turn.person, permission)):
            await word(turn, (found.groupdict().get("rest") or "").strip())
            return True
    return False


async def pressed(turn: Turn) -> None:
    """A button: looked up by its code and the presser's own number, and only while its question is open."""
    button = await conversations.button(turn.db, turn.said.code[:64], turn.person.id)
    if button is None:
        await stale(turn)
        return
    if button.question_id is not None:
        if turn.question is None or turn.question.id != button.question_id:
            await stale(turn)
            return
        await conversations.close(turn.db, turn.channel, turn.address)
    await ACTIONS[button.action](turn, button.arguments)


async def stale(turn: Turn) -> None:
    """A button that means nothing (any more): say how things stand now."""
    if turn.person.is_tailor:
        await reports.say_stands(turn, "stale")
    else:
        turn.reply("stale-plain", call=turn.person.call_name)


async def edited(turn: Turn) -> None:
    """An edited message: only a tailor's can have recorded something."""
    if may(turn.person, "report"):
        await corrections.edited(turn, read(turn.said.text, turn.sent_at))
    else:
        turn.reply("edit-ignored", call=turn.person.call_name)


async def understand(turn: Turn) -> None:
    """An answer to the open question, or else what the text means."""
    question = turn.question
    if question and await answered(turn, question):
        return
    if not may(turn.person, "report"):
        turn.reply("coordinator-unknown", call=turn.person.call_name)
        return
    reading = read(turn.said.text, turn.sent_at)
    if question and reading.reports:
        await answered_with_number(turn, question, reading)
    else:
        await meant(turn, reading)


async def answered(turn: Turn, question: Question) -> bool:
    """Whether the text is a plain yes or no to the open question; then it is handled."""
    text = normal(turn.said.text)
    options = question.about["options"]
    if options and YES.fullmatch(text):
        action, arguments = options[0]
    elif options and NO.fullmatch(text):
        action, arguments = "drop", {}
    else:
        return False
    await conversations.close(turn.db, turn.channel, turn.address)
    await ACTIONS[action](turn, arguments)
    return True


async def answered_with_number(turn: Turn, question: Question, reading: Reading) -> None:
    """A number while a question is open: the same again is a yes, another is the answer or a new report."""
    await conversations.close(turn.db, turn.channel, turn.address)
    for action, arguments in question.about["options"]:
        asked = reports.unpacked(arguments.get("reports", ()))
        if asked and reading.reports == asked and action in ("keep", "replace"):
            await ACTIONS[action](turn, arguments)
            return
    if question.kind == "correction":
        reading = replace(reading, intent=Intent.CORRECTION, corrects=True)
    await meant(turn, reading)
    left = reports.unpacked(question.about.get("reports", ()))
    if left and turn.outcome == "effect":
        turn.reply("question-left", pieces=sum(one.pieces for one in left))


async def meant(turn: Turn, reading: Reading) -> None:
    """What the text means goes to its topic. A report first; what else it holds joins the answer."""
    if reading.corrects and (reading.reports or not reading.materials):
        await corrections.correct(turn, reading)
    elif reading.reports or (reading.intent in TELLING and not reading.materials):
        await reports.report(turn, reading)
    elif reading.intent is Intent.ZERO:
        await reports.zero(turn)
    elif reading.intent is Intent.QUESTION and reading.about_own:
        await reports.own_results(turn)
    elif reading.intent in (Intent.QUESTION, Intent.OTHER):
        await materials.offer_to_forward(turn, str(reading.intent))
    elif reading.intent in (Intent.PROMISE, Intent.GREETING):
        greets = reading.intent is Intent.GREETING
        turn.reply(f"heard-{reading.intent}", menu=greets, call=turn.person.call_name)
    if reading.materials:
        await materials.request(turn, reading)
    if reading.intent is Intent.MIXED and reading.asks:
        await (reports.own_results(turn) if reading.about_own else materials.forward_question(turn))

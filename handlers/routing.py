"""What an incoming message goes to: global words → button → open question → meaning. One visible order."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from handlers import corrections, materials, people, reminders, reports, tallies, timetable, titip
from handlers.reading import Intent, Reading, read
from handlers.reading.normal import normal
from handlers.rules.permissions import may
from handlers.turn import Turn
from storage import conversations, ledger
from storage.conversations import Question

POLITE_END = re.compile(r"(?: (?:bu|mbak|pak|mas|kak|bun|ya|yo))+[.! ]*$")
# A plain yes to an older question may be meant for something else, so the question is asked again.
FRESH = timedelta(hours=4)

# What a message with one of these intents tells is a count, also where no number could be read.
TELLING = (Intent.REPORT, Intent.CORRECTION, Intent.MIXED)

Word = Callable[[Turn, str], Awaitable[None]]
Action = Callable[[Turn, Mapping[str, Any]], Awaitable[None]]

YES = re.compile(
    r"(ya|y|iya|iyo|yo|yes|ok|oke|betul|bener|benar|leres|nggih|inggih|sip|setuju)( (bu|mbak|pak|betul|benar|bener))*"
)
RELATIVE = re.compile(r"(?:tambah|nambah|kurang|lebih|tadi kurang|tadi lebih)\b")
NO = re.compile(r"(tidak|tdk|bukan|ndak|nggak|gak|ga|enggak|ora|mboten|dudu|salah|no)( (bu|mbak|pak|jadi|usah))*")


async def cancel(turn: Turn, _: str) -> None:
    """ "batal": drop the open question, else take back the latest report."""
    if turn.question:
        await refuse_question(turn, turn.question)
    elif turn.person.is_tailor:
        await corrections.undo_latest(turn)
    else:
        turn.reply("undo-nothing", call=turn.person.call_name)


async def refuse_question(turn: Turn, question: Question) -> None:
    """A no, typed: what the question's own no would do."""
    options = question.about["options"]
    if "no" in question.about:
        await answer(turn, question, *options[question.about["no"]])
        return
    no: Mapping[str, Any] = next((arguments for action, arguments in options if action == "drop"), {})
    await answer(turn, question, "drop", no)


async def drop(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She says no to a question: nothing changes, and she hears how things stand."""
    turn.did("dropped")
    if arguments.get("stays"):
        await reports.say_stands(turn, "dropped-stays")
    else:
        turn.reply(arguments.get("key", "question-dropped"), call=turn.person.call_name)


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
    (re.compile(r"(?:batal|batalkan|hapus|undo)(?: saja| aja| yang tadi| yg tadi| laporan| catatan)?"), None, cancel),
    (re.compile(r"start(?: \S+)?|mulai|mulai lagi"), None, people.welcome),
    (re.compile(r"bantuan|bantu|help|menu|\?"), None, help_),
    (
        re.compile(r"(?:saya )?(?:mau |ingin |pengen )?(?:bicara|ngomong|tanya)(?: dengan| sama| ke)? koordinator.*"),
        None,
        materials.to_person,
    ),
    (re.compile(r"lapor hasil|lapor"), "report", how_to_report),
    (re.compile(r"hasil saya|hasilku|hasil"), "report", own),
    (re.compile(r"minta bahan|bahan"), "report", how_to_ask_for_material),
    (
        re.compile(r"(?:saya )?(?:libur|prei|cuti)(?P<rest>(?: \d+ hari| hari ini| besok| seminggu| sampai \w+)?)"),
        "report",
        reminders.day_off,
    ),
    (re.compile(r"pengingat(?P<rest> .+)?"), "report", reminders.own_hour),
    (re.compile(r"rekap(?P<rest> .+)?"), "tally", tallies.on_demand),
    (re.compile(r"jadwal(?P<rest> .+)?"), "schedule", timetable.command),
    (re.compile(r"terima(?P<rest> (?!kasih).+)"), "accept", people.accept_named),
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
    "titip": titip.keep_chosen,
}


# What an action changes may have been allowed when it was offered; it is asked again when it is chosen.
NEEDS = {"keep": "report", "replace": "report", "undo": "report", "titip": "report"}


async def act(turn: Turn, action: str, arguments: Mapping[str, Any]) -> None:
    """Do what was chosen, if this person may (still) do it."""
    if "for" in arguments:
        turn.other = await titip.neighbour(turn, arguments["for"])
    gone = "for" in arguments and turn.other is None
    if gone or (action in NEEDS and not may(turn.person, NEEDS[action])):
        await stale(turn)
    else:
        await ACTIONS[action](turn, arguments)


async def answer(turn: Turn, question: Question, action: str, arguments: Mapping[str, Any]) -> None:
    """Do what answers the open question, and ask what was to be asked after it."""
    await conversations.close(turn.db, turn.channel, turn.address)
    await act(turn, action, arguments)
    await go_on(turn, question)


async def go_on(turn: Turn, question: Question) -> None:
    """After an answer: what was to be asked next."""
    turn.other, turn.rest = None, question.about.get("rest", [])
    await titip.ask_next(turn)


async def route(turn: Turn) -> None:
    """Handle one thing that somebody sent; whoever writes for the first time gets the commands of their role."""
    await _route(turn)
    if turn.first_contact and turn.known and turn.known.state == "active":
        turn.set_commands()


async def _route(turn: Turn) -> None:
    if turn.known is None:
        await people.stranger(turn)
    elif turn.known.state != "active":
        await people.still_waiting(turn)
    elif turn.said.kind == "button":
        await pressed(turn)
    elif turn.said.kind == "edit" and not turn.said.text.strip():
        turn.note = "edit without text"
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
    text = POLITE_END.sub("", normal(turn.said.text.removeprefix("/").replace("_", " ")))
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
    if button.question_id is None:
        await act(turn, button.action, button.arguments)
    elif turn.question is None or turn.question.id != button.question_id:
        await stale(turn)
    else:
        await answer(turn, turn.question, button.action, button.arguments)


async def stale(turn: Turn) -> None:
    """A button that means nothing (any more): say how things stand now."""
    if turn.person.is_tailor:
        await reports.say_stands(turn, "stale")
    else:
        turn.reply("stale-plain", call=turn.person.call_name)


async def edited(turn: Turn) -> None:
    """An edited message: only a tailor's can have recorded something."""
    if not may(turn.person, "report"):
        turn.reply("edit-ignored", call=turn.person.call_name)
        return
    if turn.question and turn.question.about.get("source") == turn.source_id:
        await conversations.close(turn.db, turn.channel, turn.address)
    reading = await titip.reading_of(turn)
    kept = await ledger.from_source(turn.db, turn.source_id)
    if reading.materials:
        await materials.request(turn, reading)
    if any(one.move.person_id != turn.person.id for one in kept) or (kept and reading.portions):
        await titip.edited(turn, reading, kept)
    elif reading.portions:
        await titip.report(turn, reading)
    elif reading.reports or not reading.materials:
        await corrections.edited(turn, reading, kept)


async def understand(turn: Turn) -> None:
    """An answer to the open question, or else what the text means."""
    question = turn.question
    if question and await answered(turn, question):
        return
    text = normal(turn.said.text)
    if not question and may(turn.person, "report") and NO.fullmatch(text):
        await reports.zero(turn)
        return
    if not may(turn.person, "report"):
        thanks = read(turn.said.text, turn.sent_at).intent is Intent.GREETING and greeting(turn) == "thanks"
        turn.reply("heard-thanks" if thanks else "coordinator-unknown", call=turn.person.call_name)
        return
    reading = await titip.reading_of(turn)
    if question and (reading.reports or reading.portions):
        await answered_with_number(turn, question, reading)
    else:
        await meant(turn, reading)


async def answered(turn: Turn, question: Question) -> bool:
    """Whether the text is a yes, a no or a button's words, to the open question; then it is handled."""
    text = normal(turn.said.text)
    options = question.about["options"]
    typed = labelled(question, text)
    if typed is not None:
        await answer(turn, question, *options[typed])
        return True
    if question.kind == "who" and await titip.named(turn, question.about):
        await conversations.close(turn.db, turn.channel, turn.address)
        await go_on(turn, question)
        return True
    if options and NO.fullmatch(text):
        await refuse_question(turn, question)
        return True
    if not options or not YES.fullmatch(text):
        return False
    if question.kind == "report" and turn.now - question.asked_at > FRESH:
        await reports.ask_again(turn, question)
        return True
    await answer(turn, question, *options[0])
    return True


def labelled(question: Question, text: str) -> int | None:
    """The option whose button says this, or begins with this word as no other does: all buttons can be typed."""
    labels = [normal(label) for label in question.about["labels"]]
    if text in labels:
        return labels.index(text)
    begin = [at for at, label in enumerate(labels) if re.split(r"[ ,:]", label)[0] == text]
    return begin[0] if len(begin) == 1 and not (YES.fullmatch(text) or NO.fullmatch(text)) else None


async def answered_with_number(turn: Turn, question: Question, reading: Reading) -> None:
    """A number while a question is open: the same again is a yes, another is the answer or a new report."""
    if question.kind == "correction" and RELATIVE.match(normal(turn.said.text)):
        turn.reply("correction-how-many", call=turn.person.call_name)
        return
    await conversations.close(turn.db, turn.channel, turn.address)
    if question.kind == "same" and reading.certain and not reading.adds:
        pieces = sum(one["pieces"] for one in question.about["options"][1][1]["reports"])
        if sum(one.pieces for one in reading.reports) == pieces:
            await answer(turn, question, *question.about["options"][0])
            return
    for action, arguments in question.about["options"]:
        asked = reports.unpacked(arguments.get("reports", ()))
        if asked and reading.certain and reading.reports == asked and action in ("keep", "replace"):
            await answer(turn, question, action, arguments)
            return
    turn.other = await titip.neighbour(turn, question.about.get("for")) if not reading.portions else None
    await meant(turn, as_answer(turn, question, reading))
    left = reports.unpacked(question.about.get("reports", ()))
    if left and turn.outcome == "effect" and not turn.other:
        turn.reply("question-left", pieces=sum(one.pieces for one in left))
    if turn.outcome == "effect":
        await go_on(turn, question)


def as_answer(turn: Turn, question: Question, reading: Reading) -> Reading:
    """A reading in the light of the question it answers."""
    if question.kind == "correction":
        return replace(reading, intent=Intent.CORRECTION, corrects=True)
    keeps = any(action == "keep" for action, _ in question.about["options"])
    if reading.corrects and keeps:
        # What is asked about isn't kept yet, so there is nothing to correct: this is the report.
        return replace(reading, intent=Intent.REPORT, corrects=False, was=None)
    day = question.about.get("date")
    if day and reading.day is None:
        dated = tuple(replace(one, date=turn.today.fromisoformat(day)) for one in reading.reports)
        return replace(reading, reports=dated)
    return reading


async def meant(turn: Turn, reading: Reading) -> None:
    """What the text means goes to its topic. A report first; what else it holds joins the answer."""
    if reading.portions:
        await for_others(turn, reading)
    elif reading.corrects and (reading.reports or not reading.materials):
        await corrections.correct(turn, reading)
    elif reading.reports or (reading.intent in TELLING and not reading.materials):
        await reports.report(turn, reading)
    else:
        await no_count(turn, reading)
    if reading.materials:
        await materials.request(turn, reading)
    if reading.intent is Intent.MIXED and reading.asks:
        await (reports.own_results(turn) if reading.about_own else materials.forward_question(turn))


async def no_count(turn: Turn, reading: Reading) -> None:
    """What tells of no masks."""
    if reading.intent is Intent.ZERO:
        await reports.zero(turn)
    elif reading.intent is Intent.QUESTION and reading.about_own:
        await reports.own_results(turn)
    elif reading.intent is Intent.OTHER and reading.others:
        await reports.ask_perhaps(turn, reading)
    elif reading.intent in (Intent.QUESTION, Intent.OTHER):
        await materials.offer_to_forward(turn, str(reading.intent))
    elif reading.intent is Intent.PROMISE:
        turn.reply("heard-promise", call=turn.person.call_name)
    elif reading.intent is Intent.GREETING:
        turn.reply(f"heard-{greeting(turn)}", menu=True, call=turn.person.call_name)


async def for_others(turn: Turn, reading: Reading) -> None:
    """What she tells of others: a correction of one of them, or reports of all."""
    first = reading.portions[0]
    if first.reading.corrects and first.certain and len(reading.portions) == 1 and not first.own:
        turn.other = await titip.neighbour(turn, first.who[0])
        await corrections.correct(turn, first.reading)
    else:
        await titip.report(turn, reading)


def greeting(turn: Turn) -> str:
    """How to answer a greeting: salam with salam, thanks with thanks."""
    text = normal(turn.said.text)
    if re.match(r"(?:wa)?'?al?ai?kum|ass?alam|askum|ass\b", text):
        return "salam"
    return "greeting" if re.search(r"\b(?:halo|hai|hi|selamat|pagi|siang|sore|malam|sugeng)\b", text) else "thanks"

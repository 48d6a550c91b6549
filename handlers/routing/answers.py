"""Answers to what a chat was asked: buttons, their words, yes and no, numbers."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from handlers.deliveries import arrived, carrying, receiving, shipping, undoing
from handlers.masks import correcting, for_others, reporting
from handlers.people import admitting, filling, joining, own_data, phones, roster
from handlers.reading import Intent, Reading
from handlers.reading.assent import NO, YES
from handlers.reading.normal import normal
from handlers.requests import deciding, how_much, requesting, standing
from handlers.routing import meaning
from handlers.rules.permissions import may
from handlers.speaking import passing_on
from handlers.stores import agreeing, at_home
from handlers.talk.turn import Turn
from storage import outbox
from storage.conversations import Question

# A plain yes to an older question may be meant for something else, so the question is asked again.
FRESH = timedelta(hours=4)

# Later than this, a bare number may as well be her own: the reminder may have asked for it.
SOON = timedelta(minutes=15)

Action = Callable[[Turn, Mapping[str, Any]], Awaitable[None]]

RELATIVE = re.compile(r"(?:tambah|nambah|kurang|lebih|tadi kurang|tadi lebih)\b")

WRONG = re.compile(
    r"(?:itu |iku )?(?:salah|keliru|bukan|dudu|kleru"
    r"|(?:tidak|tdk|ndak|nggak|gak|ga|ora|mboten) (?:betul|bener|benar|leres|setor))(?: itu| iku| bu| mbak| pak)*"
    r"|saya (?:tidak|tdk|ndak|nggak|gak|ga|ora) setor(?: bu| mbak| pak)*"
)

SAME = re.compile(r"(?:ya |iya )?(?:sama|podo|padha)(?: saja| ae| bu| mbak| itu)*")

ANOTHER = re.compile(r"(?:lagi|maneh|beda|bedo|lain|liyane|tambah|tambahan|nambah)(?: bu| mbak| lagi)*")


async def refuse_question(turn: Turn, question: Question) -> None:
    """A no, typed: what the question's own no would do."""
    options = question.about["options"]
    if "no" in question.about:
        await answer(turn, question, *options[question.about["no"]])
        return
    if "refused" in question.about:
        await answer(turn, question, "drop", {"key": question.about["refused"]})
        return
    no: Mapping[str, Any] = next((arguments for action, arguments in options if action == "drop"), {})
    await answer(turn, question, "drop", no)


async def drop(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She says no to a question: nothing changes, and she hears how things stand."""
    turn.did("dropped")
    if arguments.get("stays"):
        await reporting.say_stands(turn, "dropped-stays")
    else:
        plain = "question-dropped" if turn.person.is_tailor else "material-dropped"
        turn.reply(arguments.get("key", plain), call=turn.person.call_name)


ACTIONS: dict[str, Action] = {
    "keep": reporting.keep_confirmed,
    "replace": correcting.replace_chosen,
    "undo": correcting.undo,
    "drop": drop,
    "forward": passing_on.forward,
    "accept": admitting.accept,
    "refuse": admitting.refuse,
    "ask-applicant": admitting.ask,
    "form": filling.pressed,
    "speak": phones.chosen,
    "erase": own_data.erase,
    "merge": roster.merged,
    "new-phone": roster.new_phone,
    "not-them": joining.not_them,
    "titip": for_others.keep_chosen,
    # What a tailor asks for, and what becomes of her own material.
    "amount": how_much.chosen,
    "other-amount": how_much.other,
    "ask-item": requesting.ask_item,
    "ask-again": requesting.ask_again,
    "withdraw": requesting.withdraw,
    "drop-material": requesting.drop_material,
    "give-back": at_home.give_back,
    "give": at_home.give,
    "spoilt": at_home.spoilt,
    "left": at_home.left,
    # What a coordinator decides and sends.
    "approve": deciding.approve,
    "approve-all": deciding.approve_all,
    "change-amount": deciding.change,
    "postpone": deciding.postpone,
    "ready": shipping.ready,
    "ready-all": shipping.ready_all,
    "by-courier": shipping.by_courier,
    "agree": agreeing.agree,
    "disagree": agreeing.disagree,
    # What arrived.
    "handed": carrying.handed,
    "received": receiving.received,
    "not-all": receiving.not_all,
    "arrived-amount": receiving.arrived_amount,
    "undo-material": undoing.undo,
    "leave": receiving.leave,
    "add-more": receiving.add_more,
    "rest-back": receiving.rest_back,
    "rest-coming": receiving.rest_coming,
    "rest-lost": receiving.rest_lost,
}


async def unit_written(turn: Turn, question: Question) -> bool:
    """Whether the text says which of the two a number is: material, or masks."""
    chosen = how_much.which(normal(turn.said.text))
    if chosen is not None:
        await answer(turn, question, *question.about["options"][chosen])
    return chosen is not None


# Questions that are answered in free words: whether the words did answer.
WRITTEN: dict[str, Callable[[Turn, Question], Awaitable[bool]]] = {
    "amount": requesting.amount_written,
    "unit": unit_written,
    "what": requesting.items_written,
    "arrived": arrived.written,
    "grant": deciding.changed,
    "why": deciding.postponed,
    "ask-applicant": admitting.question_written,
    "own-data": own_data.written,
}


# What may be chosen about oneself, by anybody the bot knows.
OWN = frozenset(("form", "speak", "drop", "erase"))


async def answered_while_waiting(turn: Turn, question: Question) -> bool:
    """Whether somebody who waits answers what she was asked."""
    if question.kind == "relay" and turn.said.kind == "message" and turn.said.text.strip():
        await admitting.relayed(turn, question)
        return True
    return question.kind in OWN_QUESTIONS and await answered(turn, question)


OWN_QUESTIONS = frozenset(("own-data", "erase"))

# What an action changes may have been allowed when it was offered; it is asked again when it is chosen.
NEEDS = {
    **dict.fromkeys(("keep", "replace", "undo", "titip"), "report"),
    **dict.fromkeys(("amount", "other-amount", "ask-item", "ask-again", "withdraw"), "report"),
    **dict.fromkeys(("give-back", "give", "spoilt", "left"), "report"),
    **dict.fromkeys(
        ("approve", "approve-all", "change-amount", "postpone", "ready", "ready-all", "by-courier"), "stock"
    ),
    **dict.fromkeys(
        ("undo-goods-in", "agree", "disagree", "add-more", "rest-back", "rest-coming", "rest-lost"), "stock"
    ),
    "handed": "carry",
    **dict.fromkeys(("merge", "new-phone", "ask-applicant"), "accept"),
}


async def act(turn: Turn, action: str, arguments: Mapping[str, Any]) -> None:
    """Do what was chosen, if this person may (still) do it."""
    if "for" in arguments:
        turn.other = await for_others.neighbour(turn, arguments["for"])
    gone = "for" in arguments and turn.other is None
    if gone or (action in NEEDS and not may(turn.person, NEEDS[action])):
        await stale(turn)
    else:
        await ACTIONS[action](turn, arguments)


async def answer(turn: Turn, question: Question, action: str, arguments: Mapping[str, Any]) -> None:
    """Do what answers the open question, and ask what was to be asked after it."""
    await turn.close_question()
    await act(turn, action, arguments)
    await go_on(turn, question)


async def go_on(turn: Turn, question: Question) -> None:
    """After an answer: what was to be asked next, about the same message."""
    if rest := question.about.get("rest"):
        turn.other, turn.rest, turn.source_id = None, rest, question.about["source"]
        await for_others.ask_next(turn)


async def stale(turn: Turn) -> None:
    """A button that means nothing (any more): say how things stand now."""
    if turn.question and turn.question.kind in ("amount", "arrived", "what"):
        await standing.say(turn, "stale-material")
    elif turn.person.is_tailor:
        await reporting.say_stands(turn, "stale")
    else:
        turn.reply("stale-plain", call=turn.person.call_name)


def answers_nothing(question: Question, reading: Reading) -> bool:
    """Whether a message leaves a question about others as it was: small talk, or a number where a name is asked."""
    if question.kind == "who" and reading.reports and not reading.portions:
        return not (reading.mine or reading.handed)
    return reading.intent in (Intent.OTHER, Intent.GREETING, Intent.PROMISE, Intent.QUESTION)


async def answered(turn: Turn, question: Question) -> bool:
    """Whether the text is a yes, a no or a button's words, to the open question; then it is handled."""
    text = normal(turn.said.text)
    options = question.about["options"]
    if question.kind in WRITTEN and await WRITTEN[question.kind](turn, question):
        return True
    if question.kind == "same" and (SAME.fullmatch(text) or ANOTHER.fullmatch(text)):
        await answer(turn, question, *options[0 if SAME.fullmatch(text) else 1])
        return True
    typed = labelled(question, text)
    if typed is not None:
        await answer(turn, question, *options[typed])
        return True
    if question.kind == "who" and await for_others.named(turn, question.about):
        await turn.close_question()
        await go_on(turn, question)
        return True
    if (options or "refused" in question.about) and NO.fullmatch(text):
        await refuse_question(turn, question)
        return True
    if not options or not YES.fullmatch(text):
        return False
    if question.kind == "who":
        await for_others.repeat(turn, question.about)
        return True
    if question.kind == "erase" and not await _just_asked(turn, question):
        await turn.ask_again(question)
        return True
    if question.kind == "report" and turn.now - question.asked_at > FRESH:
        turn.other = await for_others.neighbour(turn, question.about.get("for"))
        turn.part, turn.rest = question.about.get("part"), question.about.get("rest", [])
        await reporting.ask_again(turn, question)
        return True
    await answer(turn, question, *options[0])
    return True


async def _just_asked(turn: Turn, question: Question) -> bool:
    """Whether a plain yes can only mean this question: it was the last thing said, and just now."""
    last = await outbox.last_said(turn.db, turn.channel, turn.address)
    return last == question.about["key"] and turn.now - question.asked_at <= SOON


def labelled(question: Question, text: str, *, whole: bool = False) -> int | None:
    """The option whose button says this, or (not `whole`) begins with this word as no other does."""
    labels = [normal(label) for label in question.about["labels"]]
    if text in labels:
        return labels.index(text) if labels.count(text) == 1 else None
    if whole:
        return None
    begin = [at for at, label in enumerate(labels) if re.split(r"[ ,:]", label)[0] == text]
    return begin[0] if len(begin) == 1 and not (YES.fullmatch(text) or NO.fullmatch(text)) else None


async def answered_with_number(turn: Turn, question: Question, reading: Reading) -> None:
    """A number while a question is open: the same again is a yes, another is the answer or a new report."""
    if question.kind == "correction" and RELATIVE.match(normal(turn.said.text)):
        turn.reply("correction-how-many", call=turn.person.call_name)
        return
    await turn.close_question()
    if question.kind == "same" and reading.certain and not reading.adds:
        pieces = question.about["pieces"]
        if sum(one.pieces for one in reading.reports) == pieces:
            await answer(turn, question, *question.about["options"][0])
            return
    for action, arguments in question.about["options"]:
        asked = reporting.unpacked(arguments.get("reports", ()))
        if asked and reading.certain and reading.reports == asked and action in ("keep", "replace"):
            await answer(turn, question, action, arguments)
            return
    if "part" in question.about:
        await answered_about_others(turn, question, reading)
        return
    turn.other = await for_others.neighbour(turn, question.about.get("for"))
    await meaning.meant(turn, as_answer(turn, question, reading))
    left = reporting.unpacked(question.about.get("reports", ()))
    if left and turn.outcome == "effect" and not turn.other:
        turn.reply("question-left", pieces=sum(one.pieces for one in left))


async def answered_about_others(turn: Turn, question: Question, reading: Reading) -> None:
    """A number while somebody else's part is asked about: her part, unless the sender says whose it is."""
    about = question.about
    asked_for = await for_others.neighbour(turn, about.get("for"))
    own = about["part"]["own"] or about["part"]["who"] == [turn.person.id]
    if reading.portions:
        turn.rest = for_others.waiting(about, reading)
        await meaning.meant(turn, reading)
    elif not own and (reading.mine or asked_for is None):
        await meaning.meant(turn, reading)
        turn.rest, turn.source_id = [about["part"], *about["rest"]], about["source"]
        await for_others.ask_next(turn)
    elif asked_for and turn.now - question.asked_at > SOON:
        part = {**about["part"], "reports": reporting.packed(reading.reports), "doubts": []}
        turn.rest, turn.source_id = [about["part"], *about["rest"]], about["source"]
        await for_others.ask_whose(turn, asked_for, part)
    else:
        turn.other, turn.source_id = asked_for, about["source"]
        await meaning.meant(turn, as_answer(turn, question, reading))
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

"""What a message means goes to its topic."""

import re

from handlers import corrections, forwarding, materials, passports, reports, titip
from handlers.reading import Intent, Reading
from handlers.reading.normal import normal
from handlers.turn import Turn

# What a message with one of these intents tells is a count, also where no number could be read.
TELLING = (Intent.REPORT, Intent.CORRECTION, Intent.MIXED)


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
        await (reports.own_results(turn) if reading.about_own else forwarding.forward_question(turn))


async def no_count(turn: Turn, reading: Reading) -> None:
    """What tells of no masks."""
    if reading.intent is Intent.ZERO:
        await reports.zero(turn)
    elif reading.intent is Intent.QUESTION and await passports.answers(turn):
        return
    elif reading.intent is Intent.QUESTION and reading.about_own:
        await reports.own_results(turn)
    elif reading.intent is Intent.OTHER and reading.others:
        await reports.ask_perhaps(turn, reading)
    elif reading.intent in (Intent.QUESTION, Intent.OTHER):
        await forwarding.offer_to_forward(turn, str(reading.intent))
    elif reading.intent is Intent.PROMISE:
        turn.reply("heard-promise", call=turn.person.call_name)
    elif reading.intent is Intent.GREETING:
        turn.reply(f"heard-{greeting(turn)}", menu=True, call=turn.person.call_name)


async def for_others(turn: Turn, reading: Reading) -> None:
    """What she tells of others: a correction of one of them, or reports of all."""
    first = reading.portions[0]
    sole = len(reading.portions) == 1 and len(first.who) == 1
    if first.reading.corrects and sole and first.who != (turn.person.id,):
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

"""Steps for what a coordinator asks and enters in her own words; and what of it stays closed to tailors."""

from handlers.days import asking, closing, resting_for
from handlers.masks import entering, for_others
from handlers.reading.closing_said import closing_in
from handlers.reading.commands import commands_in
from handlers.reading.coordinators_said import (
    About,
    amended,
    asks_about,
    asks_for_week,
    asks_who_is_missing,
    may_ask_about,
)
from handlers.reading.leaning import leaning_of
from handlers.reading.leave_of_said import leave_of
from handlers.routing import answers
from handlers.routing.step import Heard, Left
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.rules.permissions import may, may_report_for
from handlers.speaking.passing_on import Forward
from handlers.talk.asked import AboutMasks, Choice
from handlers.talk.deeds import Drop, Option
from handlers.talk.turn import Turn


async def results_asked(turn: Turn, heard: Heard) -> Left:
    """ "siapa yang belum setor", "rekap minggu ini", "hasil Sri": for coordinators; a tailor hears only of her own."""
    if turn.said.kind != "message":
        return heard
    decides = may(turn.person, "tally")
    back = asks_for_week(heard.text) if decides else None
    missing = asks_who_is_missing(heard.text)
    about = None if missing else await _asked_about(turn, heard)
    if not decides:
        others = missing or (about is not None and turn.person.id not in about.who)
        if others:
            await _closed(turn)
        return None if others else heard
    if missing:
        await asking.who_is_missing(turn)
    elif about:
        near = await for_others.around(turn)
        await asking.results_of(turn, [one for one in near if one.id in about.who and may_report_for(turn.person, one)])
    elif back is not None:
        await asking.week(turn, back)
    else:
        return heard
    return None


async def _asked_about(turn: Turn, heard: Heard) -> About | None:
    """Whose results are asked for; a name that only answers whose masks these are asks for nothing."""
    if not may_ask_about(heard.text):
        return None
    about = asks_about(heard.text, for_others.circle([*await for_others.around(turn), turn.person]))
    answers_who = turn.question is not None and isinstance(turn.question.asked, for_others.WhoseIsIt)
    return about if about and (about.how_many or not answers_who) else None


async def _closed(turn: Turn) -> None:
    """A tailor asks about others: never their numbers, but a coordinator may be asked."""
    options = [
        Option("button-forward", Forward(text=turn.heard.cut(LONGEST_PASSED_ON))),
        Option("button-no-need", Drop(says="dropped-forward")),
    ]
    await turn.ask(Choice(), "others-private", options)


async def days_said(turn: Turn, heard: Heard) -> Left:
    """ "bengkel tutup 21–27/5", "Kamis masuk"; "Sri libur 3 hari", "Ani sakit sampai Kamis"."""
    if turn.said.kind != "message" or not may(turn.person, "schedule"):
        return heard
    told = closing_in(heard.text, turn.today)
    if told and await closing.said(turn, told):
        return None
    if any(commands_in(heard.text)):
        return heard
    leave = leave_of(heard.text, turn.today, for_others.circle(await entering.tailors(turn)))
    return None if leave and await resting_for.told(turn, leave) else heard


async def entered(turn: Turn, heard: Heard) -> Left:
    """ "titip: Sri 20, Ani 15", "salah, Sri harusnya 24", by one who doesn't sew; or a number she was asked for."""
    if may(turn.person, "report") or not may(turn.person, "report-others"):
        return heard
    reading = await for_others.reading_of(turn, heard.text)
    better = amended(heard.text, for_others.circle(await entering.tailors(turn)))
    if better:
        await entering.amend(turn, better, reading)
        return None
    told = [report for one in (reading, *(part.reading for part in reading.portions)) for report in one.reports]
    if told and leaning_of(heard.text).mends and not any(one.defects for one in told):
        # Pieces that she gives back, or that were repaired, are nobody's new ones.
        turn.reply("coordinator-mended")
        return None
    question = turn.question
    asked = question.asked if question else None
    about = asked if isinstance(asked, AboutMasks) and asked.part else None
    counts = bool(about and reading.reports and not reading.portions)
    if question and about and counts and await for_others.neighbour(turn, about.whose):
        await answers.about_others(turn, question, about, entering.for_another(reading))
        return None
    return None if await entering.entered(turn, reading) else heard

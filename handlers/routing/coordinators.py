"""Steps for what a coordinator asks and enters in her own words; and what of it stays closed to tailors."""

from handlers.days import asking, closing, resting_for
from handlers.masks import entering, for_others, moving, of_several, results, taking_away
from handlers.reading import coordinators_said
from handlers.reading.asking import asks
from handlers.reading.at_length import (
    clauses,
    is_off_too,
    may_be_a_duty,
    only_supposed,
    sheets_of_days,
    speaks_of_days_off,
    tells_of_else,
    without_please,
)
from handlers.reading.closing_said import closing_in
from handlers.reading.commands import commands_in
from handlers.reading.coordinators_said import may_take_away
from handlers.reading.leaning import leaning_of
from handlers.reading.leave_of_said import is_unsure, leave_of
from handlers.reading.normal import normal
from handlers.reading.owners_said import day_meant
from handlers.reading.people import names_in
from handlers.reading.results_said import (
    asks_results,
    asks_who,
    asks_who_is_off,
    may_ask_results,
    places_in,
)
from handlers.reading.sheet_days import sheet_of, sheets_apart, total_in_turns, week_in, without_sums
from handlers.reading.whose import is_wrong_person, points_back
from handlers.routing import answers, framed, meaning
from handlers.routing.step import Heard, Left
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.rules.permissions import may, may_report_for
from handlers.speaking.passing_on import Forward
from handlers.talk.asked import AboutMasks, Choice
from handlers.talk.deeds import Drop, Option
from handlers.talk.turn import Turn
from storage import workshops
from storage.spoken import Spoken


async def results_asked(turn: Turn, heard: Heard) -> Left:
    """ "siapa yang belum setor", "rekap minggu lalu", "hasil Sri": for coordinators; a tailor hears only of her own."""
    if turn.said.kind != "message":
        return heard
    decides = may(turn.person, "tally")
    about = asks_who(heard.text, turn.sent_at, all_in=decides)
    off = asks_who_is_off(heard.text, turn.today) if decides else ()
    if off:
        await asking.who_is_off(turn, off)
    elif about and decides:
        await asking.who(turn, about, places_in(heard.text, await workshops.names(turn.db)))
    elif about:
        await _closed(turn)
    elif not may_ask_results(heard.text):
        return heard
    elif decides:
        return await _asked_by_decider(turn, heard)
    else:
        return await _asked_by_tailor(turn, heard)
    return None


async def _asked_by_decider(turn: Turn, heard: Heard) -> Left:
    """Any days, anybody; a name that only answers whose masks these are asks for nothing."""
    near = await for_others.around(turn)
    around = for_others.circle([*near, turn.person])
    asked = asks_results(heard.text, turn.sent_at, around, await workshops.names(turn.db))
    answers_who = turn.question is not None and isinstance(turn.question.asked, for_others.WhoseIsIt)
    if asked is None or (asked.who and answers_who and not asked.how_many):
        return heard
    if asked.unclear:
        return heard
    named = [number for numbers in asked.who for number in numbers]
    who = [one for one in near if one.id in named and may_report_for(turn.person, one)]
    if asked.who and not who:
        return heard
    await asking.answer(turn, asked, who)
    return None


async def _asked_by_tailor(turn: Turn, heard: Heard) -> Left:
    """Her own of any days; never another's, and nothing that may be the beginning of a report."""
    if not may(turn.person, "report"):
        return heard
    around = for_others.circle([*await for_others.around(turn), turn.person])
    asked = asks_results(heard.text, turn.sent_at, around, await workshops.names(turn.db), own=True)
    if asked is None:
        return heard
    if asked.places or asked.most or any(turn.person.id not in numbers for numbers in asked.who):
        await _closed(turn)
    elif asked.plain and asked.spans:
        await results.own_spans(turn, asked.spans)
    elif asked.recap:
        await results.own_results(turn)
    else:
        return heard
    return None


async def _closed(turn: Turn) -> None:
    """A tailor asks about others: never their numbers, but a coordinator may be asked."""
    options = [
        Option("button-forward", Forward(text=turn.heard.cut(LONGEST_PASSED_ON))),
        Option("button-no-need", Drop(says="dropped-forward")),
    ]
    await turn.ask(Choice(), "others-private", options)


async def taken_away(turn: Turn, heard: Heard) -> Left:
    """ "hapus setoran Ani hari ini", "tadi Ani dobel", "Umi kelebihan 2"; "itu punya Nur, bukan Sri"."""
    if turn.said.kind != "message" or not may(turn.person, "tally") or may(turn.person, "report"):
        return heard
    if is_wrong_person(heard.text) and await moving.said(turn):
        return None
    if not may_take_away(heard.text):
        return None if points_back(heard.text) and await moving.said_of_others(turn) else heard
    told = coordinators_said.taken_away(heard.text, turn.sent_at, for_others.circle(await entering.tailors(turn)))
    if told is None:
        return heard
    await taking_away.said(turn, told)
    return None


async def _only_supposed(turn: Turn, text: str) -> bool:
    """ "kalau besok Ani libur, cukup gak potongannya": nothing is noted of what is only supposed."""
    if not framed.hears(turn) or not only_supposed(next(iter(clauses(text)), "")):
        return False
    return asks(text) or "tag" in (await framed.meant(turn, text))[0].kinds()


async def days_said(turn: Turn, heard: Heard) -> Left:
    """ "bengkel tutup 21–27/5", "Kamis masuk"; "Sri libur 3 hari", "Ani sakit sampai Kamis"."""
    if turn.said.kind != "message" or not may(turn.person, "schedule"):
        return heard
    if await _only_supposed(turn, heard.text):
        return heard
    told = closing_in(heard.text, turn.today)
    if told and await closing.said(turn, told):
        return None
    if any(commands_in(heard.text)):
        return heard
    if may_be_a_duty(heard.text):
        return heard
    leave = leave_of(heard.text, turn.today, for_others.circle(await entering.tailors(turn)))
    if leave is None and is_unsure(heard.text, turn.today, for_others.circle(await entering.tailors(turn))):
        turn.reply("leave-which")
        return None
    if leave and is_off_too(heard.text, turn.today) and framed.hears(turn) and len(leave.who) == 1:
        name = names_in(heard.text, for_others.circle(await entering.tailors(turn)))[0]
        await framed.offer_several(turn, [f"{name} libur hari ini", f"{name} libur besok"])
        return None
    return None if leave and await resting_for.told(turn, leave) else heard


async def entered(turn: Turn, heard: Heard) -> Left:
    """ "titip: Sri 20, Ani 15", "salah, Sri harusnya 24", by one who doesn't sew; or a number she was asked for."""
    if may(turn.person, "report") or not may(turn.person, "report-others"):
        return heard
    if "\n" not in heard.text and framed.hears(turn) and tells_of_else(heard.text):
        return heard
    if framed.hears(turn, "") and (await _told_of_week(turn, heard.text) or await _told_in_turns(turn, heard.text)):
        return None
    sheets = (sheets_of_days(heard.text) or sheets_apart(heard.text)) if framed.hears(turn, "") else ()
    if sheets:
        await framed.offer_several(turn, sheets)
        return None
    if framed.hears(turn, "") and (plain := without_sums(heard.text)) != heard.text:
        turn.heard = Spoken(plain)
        heard = Heard(turn.heard)
    sheet = sheet_of(heard.text) if framed.hears(turn, "") else None
    if sheet and len((await for_others.reading_of(turn, Spoken(sheet.rest))).portions) < LEAST_OF_SHEET:
        sheet = None
    if sheet and sheet.unsure:
        await framed.offer_several(turn, [sheet.whole, f"hari ini {sheet.rest}"], "sheet-of-which-day")
        return None
    if sheet:
        turn.heard = Spoken(sheet.whole)
        return await _entered(turn, Heard(turn.heard))
    return await _entered(turn, heard)


async def _told_of_week(turn: Turn, text: str) -> bool:
    """ "Yuni senin 15 selasa 18": how several days of one are told."""
    names = names_in(text, for_others.circle(await entering.tailors(turn))) if week_in(text) else []
    if len(names) == 1:
        turn.reply("sheet-week-how", name=Spoken(names[0].title()))
    return len(names) == 1


async def _told_in_turns(turn: Turn, text: str) -> bool:
    """ "Bu Wati dua kali, yang pertama sebelas yang kedua tujuh, ditotal aja": the sum is offered."""
    whole = total_in_turns(text)
    names = names_in(text, for_others.circle(await entering.tailors(turn))) if whole else []
    if names:
        await framed.offer(turn, f"{day_meant(normal(text))} {names[0]} {whole}".strip())
    return bool(names)


# A sheet has rows.
LEAST_OF_SHEET = 2


async def _entered(turn: Turn, heard: Heard) -> Left:
    reading = await for_others.reading_of(turn, heard.text)
    better = coordinators_said.amended(heard.text, for_others.circle(await entering.tailors(turn)))
    alone = reading.portions[0] if len(reading.portions) == 1 else None
    if alone and not better and not alone.reading.reports and speaks_of_days_off(heard.text):
        # "Wati sudah masuk lagi, liburnya dicabut": no day without masks.
        return heard
    sized = alone.reading.reports if alone and not alone.own else ()
    in_sizes = alone and (better or alone.reading.corrects) and len({one.size for one in sized}) > 1
    if alone and in_sizes and await entering.amend_sizes(turn, alone.who, sized, leaning_of(heard.text).numbers):
        return None
    if better:
        await entering.amend(turn, better, reading)
        return None
    told = [report for one in (reading, *(part.reading for part in reading.portions)) for report in one.reports]
    if told and leaning_of(heard.text).mends and not any(one.defects for one in told):
        # Pieces that she gives back, or that were repaired, are nobody's new ones.
        turn.reply("coordinator-mended")
        return None
    if not reading.portions and (await of_several.said(turn) or await meaning.leaned_on_last(turn, reading)):
        return None
    sheet = "\n" in heard.text
    if (
        len(reading.portions) > 1
        and not sheet
        and await meaning.leans(turn, reading, leaning_of(without_please(heard.text)))
    ):
        await meaning.of_each(turn, reading)
        return None
    question = turn.question
    asked = question.asked if question else None
    about = asked if isinstance(asked, AboutMasks) and asked.part else None
    counts = bool(about and reading.reports and not reading.portions)
    if question and about and counts and await for_others.neighbour(turn, about.whose):
        await answers.about_others(turn, question, about, entering.for_another(reading))
        return None
    # "Sri totalnya 25" is no 25 more.
    leans = alone and not alone.own and len(alone.who) == 1 and alone.reading.reports
    if alone and leans and await meaning.leaned_for(turn, alone):
        return None
    return None if await entering.entered(turn, reading) else heard

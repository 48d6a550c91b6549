"""A step for papers: "cetak slip Sri", "minta daftar bayar"; answered with the file."""

from handlers.masks import for_others
from handlers.masks import typed_back as rows_typed
from handlers.money import closing_wages
from handlers.papers.drawing import DOCX, Drawing, attached
from handlers.reading.names import LONGEST as LONGEST_NAME
from handlers.reading.names import clean
from handlers.reading.normal import normal
from handlers.reading.papers_said import HOSPITAL, INVITES, STOCK, WEEK, PaperSaid, paper_in, prints_herself
from handlers.reading.people import names_in
from handlers.reading.periods_said import asks_slip
from handlers.reading.rows_said import rows_in
from handlers.reading.store_said import bare_workshop
from handlers.requests import measures
from handlers.routing.printing import PAPERS, PaperAsked, Printable, put_together
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.talk.turn import Turn
from storage import people, periods, workshops
from storage.outbox import Content
from storage.people import Person, Role
from storage.spoken import Spoken

# What is said where a paper would be empty, if not that there is nothing of these days.
NOTHING = {INVITES: "paper-all-came", STOCK: "paper-no-goods", HOSPITAL: "paper-no-batch", WEEK: "paper-nobody"}


# "slip", "slipku endi bu"
WORDS_OF_A_SLIP = 4


async def printed(turn: Turn, heard: Heard) -> Left:
    """ "cetak slip Sri", "print daftar bayar minggu ini", "unduh kartu kain": whoever may have it gets the file."""
    if turn.said.kind != "message" or turn.said.files:
        return heard
    said = paper_in(heard.text, turn.sent_at)
    paper = PAPERS.get(said.kind) if said else None
    if said is None or paper is None:
        return heard
    decides = may(turn.person, paper.needs)
    if not decides and prints_herself(heard.text):
        # "undangane nyusul, iki sik nyetak": of a feast of hers.
        return heard
    if not said.sure and not decides and not (said.own and not await periods.latest_of(turn.db, turn.person.id)):
        # A bare word of hers may be about anything, but for her slip; that of a closed period is told in its place.
        short = said.own and asks_slip(heard.text) and len(heard.text.split()) <= WORDS_OF_A_SLIP
        return None if short and not said.rest and await closing_wages.slip(turn) else heard
    if said.span and said.span.ahead and not paper.whole_week:
        turn.reply("paper-ahead")
        return None
    if decides:
        await _for_decider(turn, said, paper)
    elif paper.own and may(turn.person, "report"):
        await _for_herself(turn, said)
    else:
        turn.reply("paper-not-yours")
    return None


async def _for_herself(turn: Turn, said: PaperSaid) -> None:
    """Hers; never another's."""
    around = for_others.circle([*await for_others.around(turn), turn.person])
    named = names_in(said.rest, around)
    others = [one for one in await for_others.around(turn) if one.is_tailor]
    if any(measures.named_among(others, name) for name in named) or said.everybody:
        turn.reply("pay-of-others")
        return
    await _send(turn, PaperAsked(said=said, workshop=None, person=turn.person.id, by=turn.person.id))


async def _for_decider(turn: Turn, said: PaperSaid, paper: Printable) -> None:
    """Of her workshop, or of any where she leads."""
    names = await workshops.names(turn.db)
    place = _place(said.rest, names)
    own = turn.person.workshop_id or 0
    if turn.person.role is not Role.LEAD:
        if place not in (None, own):
            turn.reply("paper-other-workshop")
            return
        place = own
    rest = said.rest if place is None else _without(said.rest, names.get(place, ""))
    whom = await _whom(turn, rest) if paper.own or paper.of_one else []
    if len(whom) > 1:
        turn.reply("paper-who", names=Spoken(", ".join(clean(one.name) for one in whom)), first=clean(whom[0].name))
        return
    if paper.own and rest and not whom:
        turn.reply("paper-who-none", name=Spoken(rest).cut(LONGEST_NAME))
        return
    if whom and whom[0].role is not Role.LEAD and place not in (None, whom[0].workshop_id or 0):
        turn.reply("paper-other-workshop")
        return
    person = whom[0].id if whom else None
    await _send(turn, PaperAsked(said=said, workshop=place, person=person, by=turn.person.id))


def _place(rest: str, names: dict[int, str]) -> int | None:
    """The workshop that is named."""
    plain = f" {normal(rest)} "
    found = [number for number, name in names.items() if f" {normal(bare_workshop(name))} " in plain]
    return found[0] if len(found) == 1 else None


def _without(rest: str, name: str) -> str:
    plain = f" {normal(rest)} "
    return plain.replace(f" {normal(bare_workshop(name))} ", " ").strip() if name else rest


async def _whom(turn: Turn, rest: str) -> list[Person]:
    """The tailors that a name means: one, or several of whom it isn't clear."""
    near = [one for one in await people.around(turn.db, turn.person) if one.is_tailor]
    named = names_in(rest, for_others.circle(near))
    return measures.named_among(near, named[0]) if named else []


async def _send(turn: Turn, asked: PaperAsked) -> None:
    """The file, drawn when it is sent; where people edit it, for a word processor as well."""
    drawing = await put_together(turn.db, asked, turn.now, turn.zone)
    if not isinstance(drawing, Drawing):
        turn.reply(drawing.key if drawing else NOTHING.get(asked.said.kind, "paper-nothing"))
        return
    turn.did(f"paper:{asked.said.kind}")
    if drawing.said:
        turn.reply("paper-said", title=drawing.title, lines=[["paper-said-line", one] for one in drawing.said])
    hows = (drawing.how, DOCX) if drawing.edited else (drawing.how,)
    for how in hows:
        key = "as-file" if how == drawing.how else "as-file-edited"
        turn.send(Content(key, {"title": drawing.title}, attach=attached(drawing, how, turn.now)), topic="paper")


async def typed_back(turn: Turn, heard: Heard) -> Left:
    """ "lembar 17", then "1 20/2 15 - 18 20 10": a sheet that was filled in by hand, by whoever reports for others."""
    if turn.said.kind != "message" or not may(turn.person, "report-others"):
        return heard
    told = rows_in(heard.text)
    if told is None:
        return heard
    await rows_typed.said(turn, told)
    return None

"""The masks of some days on paper: of all by tailor, or of one tailor by day; a PDF in the chat."""

from collections import Counter

from handlers import words
from handlers.days.recap_buttons import OnPaper
from handlers.days.recap_file import may_hear
from handlers.papers.blocks import Block, Facts, Paper, Style, Table, Text
from handlers.papers.drawing import PDF, attached, of_paper
from handlers.reading.names import clean
from handlers.talk.turn import Turn
from storage import ledger, people, workshops
from storage.outbox import Content
from storage.people import Person

# How wide the columns are beside each other: number, name or day, masks, to be mended.
WIDTHS = (1, 6, 2, 2)
COUNTED = frozenset((2, 3))


async def send(turn: Turn, deed: OnPaper) -> None:
    """The paper, in this chat; only of those of whom the presser is told."""
    if not await may_hear(turn, deed.person, deed.workshop):
        turn.reply("stale-plain")
        return
    person = await people.by_id(turn.db, deed.person) if deed.person else None
    names = await workshops.names(turn.db)
    made = await ledger.masks.made_between(turn.db, deed.first, deed.last)
    rows = Counter[str](), Counter[str]()
    for one in made:
        who = await people.by_id(turn.db, one.person_id)
        if who and (one.person_id == deed.person if deed.person else deed.workshop in (None, who.workshop_id)):
            key = words.day_name(one.work_date.isoformat()) if deed.person else clean(who.name)
            rows[0][key] += one.pieces
            rows[1][key] += one.defects
    place = names.get((person.workshop_id if person else deed.workshop) or 0, "")
    paper = _paper(deed, person, place, *rows)
    attach = attached(of_paper(f"rekap-{deed.first}-{deed.last}", paper), PDF, turn.now)
    turn.send(Content("recap-file", {"title": paper.title}, attach=attach))
    turn.note = "recap-file"


def _paper(deed: OnPaper, person: Person | None, place: str, pieces: Counter[str], defects: Counter[str]) -> Paper:
    """Title, what it is of, a row each, and the sum."""
    first, last = (words.day_name(one.isoformat()) for one in (deed.first, deed.last))
    days = first if deed.first == deed.last else f"{first} - {last}"
    title = words.label("paper-recap-title")
    facts = [(words.label("paper-recap-days"), days)]
    facts += [(words.label("paper-recap-workshop"), place)] if place else []
    facts += [(words.label("paper-recap-tailor"), clean(person.name))] if person else []
    # Days stand in their order already, names in theirs.
    keys = list(pieces) if person else sorted(pieces)
    rows = [(str(at), key, _dotted(pieces[key]), _dotted(defects[key])) for at, key in enumerate(keys, start=1)]
    named = "paper-recap-day" if person else "paper-recap-name"
    head = [words.label(key) for key in ("paper-recap-no", named, "paper-recap-masks", "paper-recap-mend")]
    total = [("", words.label("paper-recap-sum"), _dotted(sum(pieces.values())), _dotted(sum(defects.values())))]
    blocks: list[Block] = [
        Text(title, Style.TITLE),
        Facts(facts),
        Table(head, rows, WIDTHS, COUNTED, total),
        Text(words.label("paper-recap-note"), Style.SMALL),
    ]
    return Paper(f"{title}, {days}", words.label("paper-recap-foot"), tuple(blocks))


def _dotted(number: int) -> str:
    """ "13.320"."""
    return f"{number:,}".replace(",", ".")

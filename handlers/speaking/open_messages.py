"""What was asked by tailors and still waits for an answer: by whom, since when, and how one answers."""

from typing import Any

from handlers.reading.names import clean
from handlers.rules.limits import MOST_WAITING_SHOWN
from handlers.rules.permissions import may_answer
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import outbox, passed_on, people
from storage.spoken import Spoken


async def asked_what(turn: Turn, told: AsTold) -> Heeded:
    """ "ani nanya apa tadi": what she asked and nobody has answered yet, in her own words."""
    asker = told.person
    if asker is None or not may_answer(turn.person, asker):
        return False
    lines = list[list[Any]]()
    for one in await passed_on.waiting(turn.db):
        said = await outbox.said_by(turn.db, one.cause_id, "forwarded") if one.from_id == asker.id else None
        if said and (text := said.args.get("text")):
            lines.append(["asked-what-line", {"number": one.id, "said": Spoken(text)}])
    turn.reply("asked-what", name=clean(asker.call_name), lines=lines, count=len(lines))
    return True


async def unanswered(turn: Turn, _: AsTold) -> Heeded:
    """ "ada pesan dari penjahit yang belum kubalas?": the oldest first, each with the number to answer it by."""
    lines, count = list[list[Any]](), 0
    for one in await passed_on.waiting(turn.db):
        asker = await people.by_id(turn.db, one.from_id)
        if asker is None or not may_answer(turn.person, asker):
            continue
        count += 1
        if count <= MOST_WAITING_SHOWN:
            day = one.passed_at.astimezone(turn.zone).date().isoformat()
            lines.append(["unanswered-line", {"name": clean(asker.call_name), "number": one.id, "date": day}])
    turn.reply("unanswered", lines=lines, count=count)
    return True

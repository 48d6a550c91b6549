"""`omah checks`: what was checked, and what waits."""

import json
from typing import Any

import typer

from bot.cli.shared import Json, say, with_database
from bot.settings import Settings
from handlers.orders import bags_waiting, counting
from handlers.reading.checks_said import Result
from storage import inspections, people
from storage.database import Database
from storage.inspections import Inspected, Inspection


def checks_(as_json: Json = False) -> None:
    """Apa yang sudah dicek, dan apa yang menunggu."""

    async def work(db: Database, _: Settings) -> None:
        found = await checked(db)
        waiting, done = found["waiting"], found["done"]
        if as_json:
            typer.echo(json.dumps(found, ensure_ascii=False))
            return
        for one in waiting:
            say("cli-check-waiting", name=one["name"], pieces=one["pieces"], date=one["since"])
        for one in done:
            shown = {key: one[key] for key in ("name", "date", "counted", "accepted", "rework", "rejected", "by")}
            say("cli-check-done", **shown)
        if not waiting and not done:
            say("cli-check-nothing")

    with_database(work)


async def checked(db: Database) -> dict[str, list[dict[str, Any]]]:
    """What waits and what was checked, as plain data."""
    waiting = [
        {"person_id": one.person.id, "name": one.person.name, "pieces": one.pieces, "since": one.since.isoformat()}
        for one in await bags_waiting.unchecked(db)
    ]
    done = [await _done(db, one, await inspections.lines_of(db, one.id)) for one in await inspections.standing(db)]
    return {"waiting": waiting, "done": done}


async def _done(db: Database, one: Inspection, lines: list[Inspected]) -> dict[str, Any]:
    """A check in the form of `--json`."""
    tailor, by = await people.by_id(db, one.person_id), await people.by_id(db, one.checked_by)
    sums = {result: sum(line.pieces for line in lines if line.result == result) for result in Result}
    return {
        "id": one.id,
        "person_id": one.person_id,
        "name": tailor.name if tailor else "",
        "date": one.checked_on.isoformat(),
        "counted": one.counted,
        "accepted": sums[Result.GOOD],
        "rework": sums[Result.MEND],
        "rejected": sums[Result.REJECT],
        "reasons": [why for line in lines if (why := counting.why(line))],
        "by": by.name if by else "",
        "by_id": one.checked_by,
    }

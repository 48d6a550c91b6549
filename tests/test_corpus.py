"""All 300 labelled messages, played through the real bot as 36 tailors."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from handlers.days import tallying
from storage import ledger
from tests.world import World

MESSAGES = [json.loads(line) for line in (Path(__file__).parent / "data/dev.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.slow
async def test_every_message_gets_one_answer_and_the_tallies_add_up(tmp_path: Path) -> None:
    world = World(tmp_path / "omah.db", datetime.fromisoformat("2020-04-09T08:00:00+07:00"))
    for number in range(36):
        await world.add(f"Penjahit{number}", usual_pieces=200)
    await world.add("Wiwik", "coordinator")
    await world.start()
    try:
        names = [name for name in world.accounts if name != "Wiwik"]
        for at, message in enumerate(sorted(MESSAGES, key=lambda one: one["now"])):
            world.now = datetime.fromisoformat(message["now"])
            said = await world.says(names[at % 36], message["text"])
            assert len(said) == 1, (message["text"], [one.text for one in said])
        assert await world.broken() == []
        outcomes = dict(
            [tuple(row) for row in await world.db.rows("SELECT outcome, COUNT(*) FROM inbox GROUP BY outcome")]
        )
        assert sum(outcomes.values()) == 300
        assert "quarantined" not in outcomes
        kept = await ledger.masks.made_between(world.db, date(2020, 1, 1), date(2020, 12, 31))
        days = [date(2020, 3, 1) + timedelta(days=number) for number in range(150)]
        told = [await tallying.tally_of(world.db, day) for day in days]
        recorded = await world.db.value(
            "SELECT SUM(CASE WHEN from_place = 'made' THEN quantity ELSE -quantity END) FROM move"
        )
        assert sum(one.total for one in told) == sum(one.pieces for one in kept) == recorded > 4000
    finally:
        await world.stop()

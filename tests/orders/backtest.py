"""Forecasts held against what came: `python -m tests.orders.backtest SEED DAYS` plays a rehearsal with the real bot."""

import asyncio
import random
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from bot import logs
from bot.clock import TurnableClock
from bot.sandbox import Sandbox
from bot.stage.demo_people import make_workshop
from bot.stage.rehearsal import FIRST_DAY, Rehearsal
from bot.stage.stage import ZONE, Stage
from handlers.rules.forecasting import Worker, forecast
from handlers.rules.limits import FORECAST_FROM
from storage import ledger

# What each tailor made on each working day.
History = Mapping[int, Sequence[int]]
LEAST_AHEAD = 3
DAYS = [FIRST_DAY + timedelta(days=ahead) for ahead in range(400)]


@dataclass(slots=True)
class Score:
    """How many forecasts held, of how many, and how many days wide they were in all."""

    held: int = 0
    cases: int = 0
    width: int = 0

    @property
    def share(self) -> float:
        return self.held / self.cases


def backtest(history: History, chance: random.Random, per_start: int, score: Score) -> None:
    """From each day on which enough is known: some targets ahead, and on which day they were truly reached."""
    length = len(next(iter(history.values())))
    daily = [sum(days[at] for days in history.values()) for at in range(length)]
    for start in range(FORECAST_FROM, length - LEAST_AHEAD, 2):
        workers = [Worker(1, tuple(days[start - FORECAST_FROM : start])) for days in history.values()]
        for _ in range(per_start):
            remaining = int(sum(daily[start:]) * chance.uniform(0.15, 1))
            reached = next(day for day in range(1, length) if sum(daily[start : start + day]) >= remaining)
            found = forecast(remaining, workers, DAYS, chance)
            assert found
            score.cases += 1
            score.held += found.days_low <= reached <= found.days_high
            score.width += found.days_high - found.days_low + 1


def invented(seed: int, days: int, tailors: int = 36) -> History:
    """What a rehearsal's tailors make, without the bot: the same chances as in `bot/stage/rehearsal.py`."""
    chance = random.Random(seed)
    return {number: _days(chance.choice((12, 20, 25, 30, 40)), days, chance) for number in range(tailors)}


def _days(usual: int, days: int, chance: random.Random) -> list[int]:
    return [
        sum(
            max(2, round(usual * chance.uniform(0.2, 0.9)))
            for _ in range(chance.choice((0, 1, 1, 2, 2, 3)))
            if chance.random() >= 0.1
        )
        for _ in range(days)
    ]


async def rehearsed(seed: int, days: int) -> History:
    """What is in the ledger after a rehearsal with the real bot."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rehearsal.db"
        clock = TurnableClock(datetime.combine(FIRST_DAY, time(7), ZONE))
        people = await make_workshop(path, clock(), history=False)
        sandbox = Sandbox(people=people, now=lambda: clock().timestamp(), seed=seed)
        stage = Stage(path, sandbox, clock)
        await stage.start()
        try:
            result = await Rehearsal(stage, people, seed).run(days)
            worked = [date.fromisoformat(one.date) for one in result.days]
            made = await ledger.masks.made_between(stage.db, worked[0], worked[-1])
        finally:
            await stage.stop()
    history = {one.person_id: [0] * len(worked) for one in made}
    for one in made:
        history[one.person_id][worked.index(one.work_date)] += one.pieces
    return history


def main(seed: int, days: int) -> None:
    """Print how many of a rehearsal's forecasts held."""
    logs.configure("ERROR")
    score = Score()
    backtest(asyncio.run(rehearsed(seed, days)), random.Random(seed), 4, score)
    sys.stdout.write(f"{score.held} of {score.cases} held, {score.width / score.cases:.1f} days wide\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))

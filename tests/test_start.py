"""What the start costs: nothing heavy is loaded, and no pattern compiled, before somebody needs it."""

import gc
import json
import subprocess
import sys
from calendar import isleap
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path

from bot.loading import loading
from handlers.reading.patterns import Pattern
from handlers.rules.calendar import is_working_day
from storage.workshops import WorkingDays

READING = Path(__file__).parent.parent / "handlers/reading"
# Each costs tenths of a second or megabytes, and an ordinary day never needs it, or not at once.
HEAVY = {
    *("matplotlib", "numpy", "PIL", "docx", "lxml", "xlsxwriter", "openpyxl", "fpdf", "segno", "num2words", "pyrage"),
    *("holidays", "psycopg", "hypothesis", "pytest", "bot.sandbox.server", "bot.stage.demo"),
}
LOADED = """
import gc, json, sys
import bot.__main__, bot.app, bot.channels.telegram, bot.cli.run
alone = sorted(sys.modules)
import bot.__main__, bot.app, bot.channels.telegram, bot.channels.whatsapp, bot.cli.run, bot.webhook
from bot.cli.commands import command_line
command_line()
from handlers.reading.patterns import Pattern
patterns = [one for one in gc.get_objects() if isinstance(one, Pattern)]
compiled = [one.pattern for one in patterns if "compiled" in vars(one)]
print(json.dumps([alone, sorted(sys.modules), len(patterns), compiled]))
"""
CALENDAR = """
import sys
from datetime import date
from handlers.rules.calendar import is_working_day
from storage.workshops import WorkingDays
print(is_working_day(date(2020, 5, 21), WorkingDays()))
print([name for name in sys.modules if name.startswith("holidays.countries")])
"""


def test_the_start_loads_and_compiles_nothing_that_can_wait() -> None:
    said = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, check=True, text=True).stdout
    alone, modules, patterns, compiled = json.loads(said)
    # The bot alone listens to nobody, and knows no other command.
    assert {"aiohttp.web", "bot.webhook", "bot.cli.people", "bot.doctor"}.isdisjoint(alone)
    assert HEAVY.isdisjoint(modules)
    assert patterns > 500
    # With some, the words themselves are put together.
    assert len(compiled) <= 5


def test_of_all_calendars_only_indonesias_is_loaded() -> None:
    said = subprocess.run([sys.executable, "-c", CALENDAR], capture_output=True, check=True, text=True).stdout
    assert said.split("\n")[:2] == ["False", "['holidays.countries.indonesia']"]


def test_it_is_the_calendar_that_the_library_gives() -> None:
    import holidays

    for year in range(2018, 2036):
        days = holidays.country_holidays("ID", years=year)
        assert days
        off = [day for day in every_day(year) if not is_working_day(day, WorkingDays(sundays=True))]
        assert off == sorted(days)


def every_day(year: int) -> list[date]:
    """All days of a year."""
    return [date(year, 1, 1) + timedelta(days=past) for past in range(365 + isleap(year))]


def test_nothing_is_collected_while_loading() -> None:
    with loading():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_every_pattern_compiles() -> None:
    """A mistake in one would else be found by whoever writes what it is for."""
    for path in READING.glob("*.py"):
        import_module(f"handlers.reading.{path.stem}")
    patterns = [one for one in gc.get_objects() if isinstance(one, Pattern)]
    assert all(one.compiled.pattern == one.pattern for one in patterns)

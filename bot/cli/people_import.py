"""`omah people import`, as it is said on the laptop: what came of a file, and what it leaves to be decided."""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import typer

from bot.cli.importing import Change, Done, Wish, keep_people
from bot.cli.people_file import Row, Sheet, read_people
from bot.cli.program import shown
from bot.cli.shared import say, settings, with_database
from bot.cli.sheets import BadFile
from bot.clock import system_clock
from bot.settings import Settings
from handlers.words import label, listed
from storage import workshops
from storage.database import Database
from storage.people import Person
from storage.where import exists

MOST_TOLD = 40


def import_file(path: Path, wish: Wish) -> None:
    """Import a file, or only say what it would change."""
    try:
        sheet = read_people(path)
        done, names = _run(sheet, wish)
        if done.left and not wish.dry and not wish.overwrite and sys.stdin.isatty():
            _say_left(done.left, names)
            if typer.confirm(label("cli-overwrite-ask"), default=False):
                more, names = _run(sheet, Wish(overwrite=True, new_workshops=wish.new_workshops, again=wish.again))
                done.changed += more.changed
                done.left = []
    except BadFile as bad:
        _refuse(bad)
    _tell(sheet, done, names, wish)


def _run(sheet: Sheet, wish: Wish) -> tuple[Done, dict[int, str]]:
    async def work(db: Database, chosen: Settings) -> tuple[Done, dict[int, str]]:
        done = await keep_people(db, sheet.rows, wish, system_clock(), chosen.zone)
        return done, await workshops.names(db)

    if not wish.dry or exists(settings().database):
        found: tuple[Done, dict[int, str]] = with_database(work, make=True)
        return found
    # To try doesn't make a database.
    with tempfile.TemporaryDirectory() as folder:
        tried: tuple[Done, dict[int, str]] = with_database(work, make=True, at=Path(folder) / "coba.db")
    return tried


def _refuse(bad: BadFile) -> None:
    if len(bad.problems) > 1 or bad.problems[0][0] == "cli-row":
        typer.echo(label("cli-nothing-imported"), err=True)
    for key, args in bad.problems:
        typer.echo(label(key, shown(args)), err=True)
    raise typer.Exit(2) from None


def _tell(sheet: Sheet, done: Done, names: dict[int, str], wish: Wish) -> None:
    if wish.dry:
        say("cli-import-tried")
    say("cli-imported", added=len(done.added), changed=len(done.changed), same=done.same)
    if wish.dry:
        _say_some([_new(row) for row in done.added])
    # At the first import all are new.
    for name in done.made if wish.dry or len(names) > len(done.made) else []:
        say("cli-workshop-made", name=name)
    _say_some([label("cli-changed-line", _line(person, changes, names)) for person, changes in done.changed])
    if done.left:
        _say_left(done.left, names)
        say("cli-left-how")
    for rows, key in ((done.erased, "cli-erased-before"), (done.gone, "cli-gone-before")):
        if rows:
            say(key, lines=listed([["cli-row-name", {"row": row.number, "name": row.name}] for row in rows]))
    if sheet.unknown:
        say("cli-columns-unused", names=", ".join(sheet.unknown))


def _new(row: Row) -> str:
    return label("cli-new-line", {"name": row.name, "role": row.role, "workshop": row.workshop or "none"})


def _say_left(left: Sequence[tuple[Person, list[Change]]], names: dict[int, str]) -> None:
    say("cli-left")
    _say_some([label("cli-left-line", _line(person, changes, names)) for person, changes in left])


def _say_some(lines: list[str]) -> None:
    for line in lines[:MOST_TOLD]:
        typer.echo(line)
    if len(lines) > MOST_TOLD:
        say("cli-and-more", count=len(lines) - MOST_TOLD)


def _line(person: Person, changes: list[Change], names: dict[int, str]) -> dict[str, Any]:
    """A person and what differs; of her group only that it does."""
    told = []
    for what, kept, said in changes:
        shown = {"field": what, "was": _shown(what, kept, names), "now": _shown(what, said, names)}
        told.append(["cli-change-plain" if what in ("community", "state", "sews") else "cli-change", shown])
    return {"name": person.name, "changes": listed(told)}


def _shown(what: str, value: object, names: dict[int, str]) -> str:
    if value is None:
        return "-"
    if what == "workshop_id":
        return names.get(int(str(value)), "-")
    return label("cli-role", {"role": value}) if what == "role" else str(value)

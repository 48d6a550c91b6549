"""`omah backup` and `omah restore`: a locked and tried copy while the bot runs, and back."""

import json
import sqlite3
import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.backup import copies
from bot.backup.daily import key_of, why
from bot.backup.keys import WORDS, Key
from bot.backup.restoring import NotEmpty, Restored, restore
from bot.backup.sealing import CannotUnseal, Damaged, NotSealed, WrongKey, is_sealed
from bot.cli.shared import Json, fail, need_pdf, say, settings, with_database
from bot.clock import system_clock
from bot.settings import Settings
from handlers.days.safekeeping import size
from storage import backups
from storage.backups import Made
from storage.database import Database, DatabaseInUse
from storage.fitness import CannotOpen, Newer
from storage.times import moment
from storage.where import Where

Printed = Annotated[Path | None, typer.Option("--key-sheet", help="Cetak kuncinya ke berkas PDF.")]


def backup_(
    file: Annotated[Path | None, typer.Argument(help="Berkas cadangan yang ditulis.")] = None,
    folder: Annotated[Path | None, typer.Option(help="Folder atau stik USB untuk cadangan tiap hari.")] = None,
    key_sheet: Printed = None,
    as_json: Json = False,
) -> None:
    """Buat cadangan yang terkunci dan sudah dicoba; bot boleh sedang berjalan."""
    chosen = settings()
    if key_sheet is not None:
        need_pdf(key_sheet)
    key, new, kept_folder = with_database(_key_and_folder)
    now = system_clock().astimezone(chosen.zone)
    daily = folder.resolve() if folder else None
    target = _target(file, daily or kept_folder, chosen.database, now)
    if target is None and key_sheet is None:
        fail("cli-backup-where")
    if target is not None:
        copy = _made(chosen.database, target, key)
        kept = copies.tidy(target.parent) if file is None and not copy.broken else 0
        made = Made(at=now, file=str(target), size=copy.size, sound=not copy.broken, kept=kept)
        with_database(partial(_note, made=made, folder=daily))
        if as_json:
            typer.echo(json.dumps(_plain(copy, now), ensure_ascii=False))
        else:
            say("cli-backup-unsound" if copy.broken else "cli-backup-made", path=str(target), size=size(copy.size))
            if daily:
                say("cli-backup-daily", path=str(daily))
    if not as_json:
        _hand_out(key, key_sheet, now, passphrase=bool(chosen.backup_key.get_secret_value()), new=new)


def _target(file: Path | None, folder: Path | None, database: Where, now: datetime) -> Path | None:
    """Where the copy is written."""
    if file is None:
        if folder is None:
            return None
        target = folder / copies.name(now)
    else:
        target = file / copies.name(now) if file.is_dir() else file
    if isinstance(database, Path) and target.resolve() == database.resolve():
        fail("cli-backup-onto-itself", path=str(target))
    if target.is_file() and target.stat().st_size and not is_sealed(target):
        fail("cli-backup-onto-other", path=str(target))
    return target


async def _key_and_folder(db: Database, chosen: Settings) -> tuple[Key, bool, Path | None]:
    """The key, whether nobody has it yet, and where the daily copies go."""
    passphrase = chosen.backup_key.get_secret_value()
    new = not passphrase and not await backups.key_shown(db)
    folder = await backups.folder(db)
    return await key_of(db, passphrase), new, Path(folder) if folder else None


async def _note(db: Database, _: Settings, *, made: Made, folder: Path | None) -> None:
    async with db.transaction():
        await backups.note(db, made)
        if folder is not None:
            await backups.set_folder(db, str(folder))


async def _note_shown(db: Database, _: Settings) -> None:
    async with db.transaction():
        await backups.note_key_shown(db)


def _made(database: Where, target: Path, key: Key) -> copies.Copy:
    try:
        return copies.make(database, target, key)
    except CannotUnseal:
        fail("cli-backup-bad", path=str(target))
    except (OSError, sqlite3.Error) as error:
        fail("cli-backup-full" if why(error, target.parent) == "full" else "cli-backup-not-written", path=str(target))


def _plain(copy: copies.Copy, now: datetime) -> dict[str, Any]:
    return {
        "file": str(copy.file),
        "at": now.isoformat(timespec="seconds"),
        "bytes": copy.size,
        "people": copy.contents.people,
        "messages": copy.contents.messages,
        "tried": True,
        "broken": list(copy.broken),
    }


def _hand_out(key: Key, sheet: Path | None, now: datetime, *, passphrase: bool, new: bool) -> None:
    """The key: shown when it is new, and printed when that is asked for."""
    if passphrase:
        if sheet is not None:
            say("cli-backup-passphrase")
        return
    if new:
        import segno

        say("cli-backup-key")
        typer.echo(f"\n    {key.words}\n")
        segno.make(key.words, error="m", micro=False).terminal(compact=True)
        with_database(_note_shown)
    if sheet is not None:
        from handlers.papers.key_sheet import key_sheet

        try:
            sheet.write_bytes(key_sheet(key.words, now.date()))
        except OSError:
            fail("cli-backup-not-written", path=str(sheet))
        say("cli-backup-key-again", path=str(sheet))


def restore_(
    file: Annotated[Path, typer.Argument(help="Berkas cadangan.")],
    key: Annotated[str | None, typer.Option(help="Sembilan kata kuncinya. Kalau tidak ditulis, ditanyakan.")] = None,
) -> None:
    """Kembalikan data dari cadangan, ke tempat yang masih kosong."""
    chosen = settings()
    if not file.is_file():
        fail("cli-no-file", path=str(file))
    path = str(chosen.database)
    found = _restored(file, chosen, key or chosen.backup_key.get_secret_value() or _asked())
    holds = found.contents
    args: dict[str, Any] = {"path": path, "people": holds.people}
    if holds.last_message:
        local = moment(holds.last_message).astimezone(chosen.zone)
        until = {"date": local.date().isoformat(), "at": local.strftime("%H.%M")}
        say("cli-restored", **args, messages=holds.messages, **until)
    else:
        say("cli-restored-empty", **args)
    if found.broken:
        say("cli-restored-unsound")
        raise typer.Exit(1)


def _restored(file: Path, chosen: Settings, text: str) -> Restored:
    """What was put back; each refusal is a sentence."""
    path = str(chosen.database)
    try:
        return restore(file, chosen.database, Key.of_text(text))
    except NotEmpty:
        fail("cli-restore-not-empty" if isinstance(chosen.database, Path) else "cli-migrate-full", path=path)
    except DatabaseInUse:
        fail("cli-restore-live", path=path)
    except NotSealed:
        fail("cli-restore-no-backup", path=str(file))
    except WrongKey:
        fail("cli-restore-bad-words" if len(text.split()) == WORDS else "cli-restore-wrong-key", path=str(file))
    except CannotOpen as error:
        if str(error) == path:
            raise
        fail("cli-restore-newer" if isinstance(error, Newer) else "cli-restore-damaged", path=str(file))
    except Damaged:
        fail("cli-restore-damaged", path=str(file))


def _asked() -> str:
    """The key, typed."""
    say("cli-restore-key")
    return sys.stdin.readline()

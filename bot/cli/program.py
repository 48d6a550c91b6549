"""How a command is run: help in Indonesian, and each mistake in one sentence, never a stack."""

import re
import sqlite3
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import typer

from bot import logs
from handlers.words import label
from storage.database import DatabaseInUse
from storage.fitness import CannotOpen, IsFolder, Newer, NoFolder, NoServer, OldServer

STOPPED = 130
# So many letters of what was typed are said back.
LONGEST_SHOWN = 300
QUOTED = re.compile(r"'([^']+)'|\(([^)]+)\)$")
# What Typer writes above and beside our own words of help, and when.
HELP = {
    "Usage:": "cli-help-usage",
    "Options:": "cli-help-options",
    "Arguments:": "cli-help-arguments",
    "Commands:": "cli-help-commands",
    "Show this message and exit.": "cli-help-help",
    "[required]": "cli-help-required",
    "[OPTIONS]": "cli-help-options-here",
    "COMMAND [ARGS]...": "cli-help-command-here",
    "default:": "cli-help-default",
    "<str>": "cli-help-text",
    "<path>": "cli-help-file",
}
# What our arguments are called, for whoever left one out.
ARGUMENTS = {
    "file": "BERKAS",
    "name": "NAMA",
    "order": "PESANAN",
    "pieces": "JUMLAH",
    "text": "PESAN",
    "number": "NOMOR",
    "day": "TANGGAL",
    "kind": "NAMA",
    "source": "DATA",
    "target": "TUJUAN",
}


def run(cli: typer.Typer, words: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code, with the sentence of a mistake on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            # A console of Windows has no “ and no blocks of a QR code.
            reconfigure(encoding="utf-8", errors="replace")
    command = typer.main.get_command(cli)
    _help_in_indonesian(command)
    try:
        result = command.main(list(words) if words is not None else None, prog_name="omah", standalone_mode=False)
    except typer.Abort:
        return STOPPED
    # Whatever it is, a person reads a sentence; what there is to mend is in the log.
    except Exception as error:
        typer.echo(sentence(error), err=True)
        return 2
    return result if isinstance(result, int) else 0


def shown(args: Mapping[str, Any]) -> dict[str, Any]:
    """What a sentence is filled with; of what is too long its beginning."""
    return {name: value[:LONGEST_SHOWN] if isinstance(value, str) else value for name, value in args.items()}


def _cut(key: str, args: Mapping[str, Any] | None = None) -> str:
    return label(key, shown(args or {}))


def sentence(error: Exception) -> str:
    """What went wrong, for somebody who can't read code."""
    match error:
        case DatabaseInUse():
            return _cut("cli-database-in-use", {"path": str(error)})
        case CannotOpen():
            keys: dict[type, str] = {
                IsFolder: "cli-database-folder",
                NoFolder: "cli-database-no-folder",
                Newer: "cli-database-newer",
                NoServer: "cli-database-no-server",
                OldServer: "cli-database-old-server",
            }
            return _cut(keys.get(type(error), "cli-database-foreign"), {"path": str(error)})
        case sqlite3.Error() if hasattr(error, "trouble"):
            return _cut("cli-database-server-busy" if error.trouble else "cli-database-server-refused")
        case sqlite3.Error():
            return _cut(f"cli-database-{_trouble(error)}")
        case OSError():
            return _cut("cli-file-trouble", {"path": str(error.filename or "")})
        case _ if _is_usage(error):
            return _usage(error)
        case _:
            return _cut("cli-unforeseen", {"where": logs.where(error)})


def _trouble(error: sqlite3.Error) -> str:
    """What SQLite complains of, as the sentences tell it apart."""
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:
        # There is no room for the file that goes with the log.
        return "full"
    kinds = {
        sqlite3.SQLITE_BUSY: "locked",
        sqlite3.SQLITE_LOCKED: "locked",
        sqlite3.SQLITE_FULL: "full",
        sqlite3.SQLITE_READONLY: "closed",
        sqlite3.SQLITE_CANTOPEN: "closed",
        sqlite3.SQLITE_PERM: "closed",
        sqlite3.SQLITE_IOERR: "unreadable",
    }
    return kinds.get(code & 0xFF, "damaged")


def _is_usage(error: Exception) -> bool:
    """Whether a command line was typed wrongly. Typer keeps the class to itself."""
    return any(kind.__name__ == "ClickException" for kind in type(error).__mro__)


def _usage(error: Any) -> str:
    """A mistake in the command line, and where it is explained."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "omah"
    parameter = getattr(error, "param", None)
    what = " / ".join(parameter.opts) if parameter is not None and parameter.param_type_name == "option" else ""
    what = what or (ARGUMENTS.get(parameter.name, parameter.name.upper()) if parameter is not None else "")
    option = getattr(error, "option_name", "")
    match type(error).__name__:
        case "NoSuchOption":
            near = ", ".join(getattr(error, "possibilities", None) or ())
            return _cut("cli-no-such-option", {"text": option, "near": near or "none", "command": path})
        case "BadOptionUsage":
            return _cut("cli-option-alone", {"text": option, "command": path})
        case "MissingParameter":
            return _cut("cli-missing", {"text": what, "command": path})
        case "BadParameter":
            return _cut("cli-bad-value", {"text": what, "command": path})
        case "NoArgsIsHelpError":
            return str(error.format_message())
    # Typer says in English what it is about, between quotes or brackets.
    said = QUOTED.search(str(error.message))
    text = (said[1] or said[2]) if said else ""
    return _cut("cli-not-understood" if text else "cli-missing-command", {"text": text, "command": path})


def _help_in_indonesian(command: Any) -> None:
    """Help of a command and of all below it, with Typer's own words in Indonesian."""
    command.get_help = _translated(command.get_help)
    for one in getattr(command, "commands", {}).values():
        _help_in_indonesian(one)


def _translated(get_help: Callable[[Any], str]) -> Callable[[Any], str]:
    def translated(context: Any) -> str:
        text = get_help(context)
        for theirs, ours in HELP.items():
            text = text.replace(theirs, _cut(ours))
        return text

    return translated

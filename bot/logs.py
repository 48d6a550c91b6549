"""Logs as JSON lines, on standard error or in a file: kinds and numbers only, never names, texts or the token."""

import json
import logging
import sys
import traceback
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

# These write requests, statements or answers into their logs, and with them tokens and people's texts.
SILENCED: Final = ("telegram", "aiosqlite", "httpx", "httpcore", "aiohttp", "asyncio", "apscheduler")
LEVELS: Final = logging.getLevelNamesMapping()

Heard = Callable[[str, Mapping[str, str | float | None]], object]
# Of the log's file, in bytes; so many older ones are kept beside it.
LONGEST: Final = 2_000_000
OLDER: Final = 5

_least = LEVELS["INFO"]
_file: RotatingFileHandler | None = None
_heard: Heard | None = None


def configure(level: str = "INFO", file: Path | None = None, heard: Heard | None = None) -> None:
    """Write our own events from this level on, and silence the libraries.

    They go to a file where there is one that can be written, else to standard error; `heard` is told of each.
    """
    global _least, _file, _heard
    _least, _heard = LEVELS[level], heard
    if _file is not None:
        _file.close()
    _file = _opened(file) if file else None
    for name in SILENCED:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _opened(file: Path) -> RotatingFileHandler | None:
    try:
        return RotatingFileHandler(file, maxBytes=LONGEST, backupCount=OLDER, encoding="utf-8")
    except OSError:
        # A folder that can't be written is told of when the database is opened.
        return None


def event(name: str, *, level: str = "info", **ids: str | float | None) -> None:
    """Log that something happened."""
    if LEVELS[level.upper()] >= _least:
        line = {"event": name, "level": level, "at": datetime.now(UTC).isoformat(timespec="milliseconds"), **ids}
        text = json.dumps(line)
        if _file is not None:
            _file.handle(logging.LogRecord("omah", LEVELS[level.upper()], "", 0, text, None, None))
        else:
            print(text, file=sys.stderr, flush=True)  # noqa: T201 - standard error is the log
    if _heard is not None:
        _heard(name, ids)


def where(error: BaseException) -> str:
    """The kind of an error and where it was raised; its message may hold somebody's text."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"

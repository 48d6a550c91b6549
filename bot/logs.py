"""Logs as JSON lines on standard error: kinds and numbers only, never names, texts or the token."""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from typing import Final

# These write requests, statements or answers into their logs, and with them tokens and people's texts.
SILENCED: Final = ("telegram", "aiosqlite", "httpx", "httpcore", "aiohttp", "asyncio", "apscheduler")
LEVELS: Final = logging.getLevelNamesMapping()

_least = LEVELS["INFO"]


def configure(level: str = "INFO") -> None:
    """Write our own events from this level on, and silence the libraries."""
    global _least
    _least = LEVELS[level]
    for name in SILENCED:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def event(name: str, *, level: str = "info", **ids: str | float | None) -> None:
    """Log that something happened."""
    if LEVELS[level.upper()] >= _least:
        line = {"event": name, "level": level, "at": datetime.now(UTC).isoformat(timespec="milliseconds"), **ids}
        print(json.dumps(line), file=sys.stderr, flush=True)  # noqa: T201 - standard error is the log


def where(error: BaseException) -> str:
    """The kind of an error and where it was raised; its message may hold somebody's text."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"

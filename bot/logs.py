"""Logs as JSON lines on standard error: kinds and numbers only, never names, texts or the token."""

import logging
import sys
import traceback
from typing import Final

import structlog

# These write requests, statements or answers into their logs, and with them tokens and people's texts.
SILENCED: Final = ("telegram", "aiosqlite", "httpx", "httpcore", "aiohttp", "asyncio", "apscheduler")


def configure(level: str = "INFO") -> None:
    """Send our own events to standard error, and silence the libraries."""
    for name in SILENCED:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )


def event(name: str, *, level: str = "info", **ids: str | int | float | None) -> None:
    """Log that something happened."""
    getattr(structlog.get_logger(), level)(name, **ids)


def where(error: BaseException) -> str:
    """The kind of an error and where it was raised; its message may hold somebody's text."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"

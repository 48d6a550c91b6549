"""The updates in line for the bot: each stays until an offset confirms it, or until it is too old."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

MESSAGES_LAST = 24 * 3600
PRESSES_LAST = 150
BIGGEST_UPDATE_ID = 2**31 - 1
Update = dict[str, Any]


class Progress(StrEnum):
    """How far what a user sent has come."""

    SENT = "sent"
    # The bot has it, but hasn't said yet that it keeps it.
    DELIVERED = "delivered"
    READ = "read"
    LOST = "lost"


@dataclass(slots=True)
class _Waiting:
    """An update in line; its place there, which a mangled update doesn't show."""

    number: int
    at: float
    update: Update
    handed_out: bool = False

    def lives(self, now: float) -> bool:
        """Whether Telegram still keeps it."""
        return now - self.at <= (PRESSES_LAST if "callback_query" in self.update else MESSAGES_LAST)


class Line:
    """The line itself."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.next_update_id = 1
        self.waiting: asyncio.Event = asyncio.Event()
        self.turns = 0
        self._now = now
        self._updates: list[_Waiting] = []
        self._lost: set[int] = set()

    def put(self, update: Update) -> tuple[int, int]:
        """Put an update in line: the number it shows, and its place in line."""
        given = update.get("update_id", self.next_update_id)
        # A number that Telegram can't give takes the place of one that it can, and later ones count on.
        usable = isinstance(given, int) and 0 < given <= BIGGEST_UPDATE_ID
        number = given if usable else self.next_update_id
        self.next_update_id = number + 1
        self._updates.append(_Waiting(number, self._now(), {"update_id": given, **update}))
        self.waiting.set()
        return given if isinstance(given, int) else -1, number

    def updates(self, offset: int | None, limit: int) -> list[Update]:
        """The waiting updates; those below the offset, or before the last -offset ones, are confirmed and go."""
        self._drop_expired()
        if offset is not None and offset < 0:
            self._updates = self._updates[offset:]
        elif offset is not None:
            self._updates = [one for one in self._updates if one.number >= offset]
        handed = self._updates[:limit]
        for one in handed:
            one.handed_out = True
        return [one.update for one in handed]

    def progress(self, number: int) -> Progress:
        """How far the update with this place has come."""
        found = next((one for one in self._updates if one.number == number), None)
        if found is not None:
            return Progress.DELIVERED if found.handed_out else Progress.SENT
        return Progress.LOST if number in self._lost else Progress.READ

    def clock_turned(self) -> None:
        """The clock was turned: polls that wait answer at once, so that the bot sees the new time."""
        self.turns += 1
        self.waiting.set()

    def pending(self) -> int:
        """How many updates the bot hasn't confirmed."""
        self._drop_expired()
        return len(self._updates)

    def _drop_expired(self) -> None:
        if self._updates:
            now = self._now()
            self._lost |= {one.number for one in self._updates if not one.lives(now)}
            self._updates = [one for one in self._updates if one.lives(now)]

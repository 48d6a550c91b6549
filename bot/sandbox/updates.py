"""The updates that wait for the bot: handed out until an offset confirms them."""

import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

Update = dict[str, Any]

MESSAGES_LAST: Final = 24 * 3600
PRESSES_LAST: Final = 150
AHEAD: Final = 10
encode: Final = json.JSONEncoder(separators=(",", ":")).encode


@dataclass(slots=True)
class Waiting:
    """An update in line, as the JSON that will be sent."""

    number: int | None
    body: str
    until: float
    handed_out: bool = False


class Updates:
    """Telegram's line of updates for one bot.

    As at Telegram, an offset confirms everything below it, and one that is more than ten ahead of the next
    number (they begin anew after a silent week) confirms nothing and reads from the start of the line.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._line: deque[Waiting] = deque()
        self._out_of_turn: list[Waiting] = []
        self._sent: dict[int, str] = {}
        self.next_id = 1
        self.allowed: frozenset[str] = frozenset()
        self.arrived: Callable[[], None] | None = None

    def add(self, kind: str, body: Update) -> int:
        """Put an update in line; its number, or 0 if the bot doesn't want this kind."""
        if self.allowed and kind not in self.allowed:
            return 0
        number = self.next_id
        self.next_id = number + 1
        lasts = PRESSES_LAST if kind == "callback_query" else MESSAGES_LAST
        update = Waiting(number, encode({"update_id": number, kind: body}), self._now() + lasts)
        self._sent[number] = update.body
        self._line.append(update)
        self._tell()
        return number

    def inject(self, raw: Update) -> int:
        """Put in line whatever this is; its number, or 0 if that is no number."""
        whole = {"update_id": self.next_id} | raw
        number, until = whole["update_id"], self._now() + MESSAGES_LAST
        if not isinstance(number, int):
            self._out_of_turn.append(Waiting(None, encode(whole), until))
            number = 0
        elif number < self.next_id:
            self._out_of_turn.append(Waiting(number, encode(whole), until))
        else:
            self.next_id = number + 1
            self._sent[number] = encode(whole)
            self._line.append(Waiting(number, self._sent[number], until))
        self._tell()
        return number

    def repeat(self, number: int) -> None:
        """Deliver an update once more, though it may have been confirmed."""
        self._out_of_turn.append(Waiting(number, self._sent[number], self._now() + MESSAGES_LAST))
        self._tell()

    def take(self, offset: int, limit: int) -> list[str]:
        """The waiting updates as JSON; an offset of 0 confirms nothing, a negative one keeps only the last."""
        now = self._now()
        if self._out_of_turn:
            self._out_of_turn = [one for one in self._out_of_turn if not _done(one, offset) and one.until >= now]
        self._confirm(offset, now)
        found: list[str] = []
        for update in chain(self._out_of_turn, self._line):
            if len(found) == limit:
                break
            if update.until >= now:
                update.handed_out = True
                found.append(update.body)
        return found

    def pending(self) -> list[Update]:
        """What the bot hasn't confirmed and Telegram hasn't dropped."""
        now = self._now()
        return [json.loads(one.body) for one in chain(self._out_of_turn, self._line) if one.until >= now]

    def _confirm(self, offset: int, now: float) -> None:
        line = self._line
        if offset < 0:
            while len(line) > -offset:
                line.popleft()
        elif offset <= self.next_id + AHEAD:
            while line and (line[0].number or 0) < offset:
                line.popleft()
        while line and line[0].until < now:
            line.popleft()

    def _tell(self) -> None:
        if self.arrived is not None:
            self.arrived()


def _done(update: Waiting, offset: int) -> bool:
    """What came out of turn must be seen once before an offset, long past it, can confirm it."""
    return update.handed_out and (update.number is None or update.number < offset)

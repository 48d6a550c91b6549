"""What a channel is: something that fetches raw updates, reads them, and says things; and how saying can fail."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.pace import Pace
from storage.inbox import Arrival
from storage.outbox import Attached, Content


class Kind(StrEnum):
    """What an update tells."""

    MESSAGE = "message"
    EDIT = "edit"
    BUTTON = "button"
    BLOCKED = "blocked"
    MOVED = "moved"
    # The bot was put into a group.
    FOREIGN = "foreign"
    OTHER = "other"

    @property
    def spoken(self) -> bool:
        """Whether somebody says something by it."""
        return self in (Kind.MESSAGE, Kind.EDIT, Kind.BUTTON)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update, read: who did what, where.

    `address` is the chat, `sender` the account of the person who acts; they differ in groups. `phone` is the
    sender's own number, if they shared it; `quotes` is the channel's own name of the message that is quoted.
    `forwarded` names whose message this is that they pass on. `files` is what was sent beside words, or without; what
    has the same `album` was sent at once.
    """

    kind: Kind
    address: str = ""
    sender: str = ""
    private: bool = True
    name: str = ""
    text: str = ""
    code: str = ""
    press: str = ""
    sent_at: datetime | None = None
    moved_to: str = ""
    phone: str = ""
    quotes: str = ""
    forwarded: str = ""
    files: tuple[Attached, ...] = ()
    album: str = ""


class Malformed(Exception):
    """An update that can't be read; it goes into quarantine."""


class SendFailed(Exception):
    """Saying something failed; each subclass says what to do next."""


class NotSent(SendFailed):
    """It surely didn't arrive: send it again."""


class Ambiguous(SendFailed):
    """It may have arrived: send it again, marked as perhaps a second copy."""


class Throttled(SendFailed):
    """The channel asks us to leave this chat alone for a while; it didn't arrive."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Blocked(SendFailed):
    """The person doesn't want messages now: park it until they write again."""


class Gone(SendFailed):
    """The account or chat doesn't exist any more: never try again."""


class Refused(SendFailed):
    """The channel will never take this message: our mistake, shown to the coordinator."""


class TooLong(SendFailed):
    """The text is longer than the channel takes; nothing was sent. `parts` say the same, one after the other."""

    def __init__(self, parts: Sequence[Content]) -> None:
        super().__init__(len(parts))
        self.parts = parts


class Moved(SendFailed):
    """The chat has a new address: send it there."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class Revoked(SendFailed):
    """Our own access was taken away: stop sending to anybody."""


class FetchFailed(Exception):
    """Fetching failed; try again after a while."""


class OtherPoller(FetchFailed):
    """Another program fetches this bot's updates."""


class AccessLost(FetchFailed):
    """The token isn't valid (any more)."""


class Channel(Protocol):
    """What the program needs of a channel; `keeps` is how long it holds what it couldn't hand over."""

    name: str
    keeps: timedelta

    def pace(self) -> Pace:
        """How fast one may speak over it."""

    async def start(self) -> str:
        """Connect; the bot's own user name. FetchFailed if that can't be done now."""

    async def stop(self) -> None:
        """Close connections."""

    async def fetch(self, offset: int | None, wait: int) -> Sequence[Arrival]:
        """The next raw updates; waits up to `wait` seconds. An offset confirms all updates below it."""

    def read(self, raw: str) -> Incoming:
        """Read one kept update; Malformed if it makes no sense."""

    async def send(self, address: str, content: Content, *, again: bool) -> str:
        """Say it; the channel's own name of the message. `again` marks a possible second copy."""

    async def acknowledge(self, incoming: Incoming) -> None:
        """Stop the waiting sign of a pressed button; failing at that harms nobody."""

    async def leave(self, address: str) -> None:
        """Leave a group we were put into."""

    def confirmed_day(self) -> date | None:
        """The local date of the channel's own clock, where it shows one."""

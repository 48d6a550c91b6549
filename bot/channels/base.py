"""What a channel is: something that fetches raw updates, reads them, and says things; and how saying can fail."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol, runtime_checkable

from bot.pace import Pace
from storage.inbox import Arrival
from storage.outbox import Attached, Content
from storage.values import dataclass


class Kind(StrEnum):
    """What an update tells."""

    MESSAGE = "message"
    EDIT = "edit"
    BUTTON = "button"
    BLOCKED = "blocked"
    MOVED = "moved"
    # The bot was put into a group.
    FOREIGN = "foreign"
    # Something was said that the channel doesn't show us.
    UNREAD = "unread"
    # She pressed what asks for everything that waits for her.
    OPENED = "opened"
    # Something that was sent didn't arrive after all.
    FAILED = "failed"
    # What the channel tells of our templates and of our own account.
    TEMPLATE = "template"
    ACCOUNT = "account"
    OTHER = "other"

    @property
    def spoken(self) -> bool:
        """Whether somebody says something by it."""
        return self in (Kind.MESSAGE, Kind.EDIT, Kind.BUTTON, Kind.UNREAD)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update, read: who did what, where.

    `address` is the chat, `sender` the account of the person who acts; they differ in groups. `phone` is the
    sender's own number, if they shared it; `quotes` is the channel's own name of the message that is quoted.
    `forwarded` names whose message this is that they pass on. `files` is what was sent beside words, or without; what
    has the same `album` was sent at once. `failure` says why the row `ref` of the outbox didn't arrive.
    `number` is the phone number that the account shows.
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
    number: str = ""
    ref: int | None = None
    failure: "SendFailed | None" = None


class Malformed(Exception):
    """An update that can't be read; it goes into quarantine."""


class SendFailed(Exception):
    """Saying something failed; each subclass says what to do next."""


class NotSent(SendFailed):
    """It surely didn't arrive: send it again."""


class Ambiguous(SendFailed):
    """It may have arrived: send it again, marked as perhaps a second copy."""


class Throttled(SendFailed):
    """The channel asks us to leave this chat, or everybody, alone for a while; it didn't arrive.

    Where it doesn't say how long, the while grows `growth` times with each attempt.
    """

    def __init__(self, seconds: float, *, everybody: bool = False, growth: float = 1.0) -> None:
        super().__init__(seconds)
        self.seconds = seconds
        self.everybody = everybody
        self.growth = growth

    def after(self, attempts: int) -> float:
        """Seconds to wait after so many earlier attempts."""
        return min(self.seconds * self.growth ** min(attempts, 8), max(self.seconds, 600.0))


class Later(SendFailed):
    """The channel chose not to deliver it now; it may be tried again after so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class WindowClosed(SendFailed):
    """She wrote too long ago: only a template may be sent."""


class Restricted(SendFailed):
    """Only answers may be sent for now."""


class BadTemplate(SendFailed):
    """The template can't be used (any more)."""


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


@dataclass(frozen=True, slots=True)
class Window:
    """So long after her own message somebody may be written to freely; after it, `monthly` templates at most."""

    lasts: timedelta
    monthly: int | None = None


class Channel(Protocol):
    """What the program needs of a channel; `keeps` is how long it holds what it couldn't hand over.

    `window` says when somebody may be written to freely; None where always.
    """

    name: str
    keeps: timedelta
    window: Window | None

    def pace(self) -> Pace:
        """How fast one may speak over it."""

    async def start(self) -> str:
        """Connect; the bot's own user name. FetchFailed if that can't be done now."""

    async def stop(self) -> None:
        """Close connections."""

    def read(self, raw: str) -> Incoming:
        """Read one kept update; Malformed if it makes no sense."""

    async def fetch_file(self, kind: str, name: str) -> bytes:
        """What somebody sent, by the channel's own name of it; Refused if it isn't there any more."""

    async def send(self, address: str, content: Content, *, again: bool, ref: str) -> str:
        """Say it; the channel's own name of the message. `again` marks a possible second copy, `ref` names our row."""

    async def acknowledge(self, incoming: Incoming) -> None:
        """Show that something is kept, where the channel shows that; failing at that harms nobody."""

    async def leave(self, address: str) -> None:
        """Leave a group we were put into."""

    def confirmed_day(self) -> date | None:
        """The local date of the channel's own clock, where it shows one."""


@runtime_checkable
class ShowsTime(Protocol):
    """A channel whose server's clock can be compared with ours."""

    def server_time(self) -> datetime | None:
        """What its clock shows, as far as is known."""


@runtime_checkable
class ShowsWriting(Protocol):
    """A channel on which one sees that the other is writing."""

    async def show_writing(self, address: str) -> None:
        """Show it for a few seconds; failing at that harms nobody."""


class Puller(Channel, Protocol):
    """A channel from which what came is fetched."""

    async def fetch(self, offset: int | None, wait: int) -> Sequence[Arrival]:
        """The next raw updates; waits up to `wait` seconds. An offset confirms all updates below it."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """One thing that a channel brought by itself, as it is to be kept.

    `names` are the channel's names of the account that it is from, the one we write to first; `key` is the message's;
    `ref` is what something of ours was sent with, where it is about that.
    """

    arrival: Arrival
    names: tuple[str, ...] = ()
    key: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far something came that was sent: `ref` is what it was sent with; `category` is what it costs."""

    ref: str
    state: str
    category: str = ""
    billed: bool = False


@dataclass(frozen=True, slots=True)
class Delivered:
    """What one call of a channel brought."""

    pushed: Sequence[Pushed]
    progress: Sequence[Progress]


@dataclass(frozen=True, slots=True)
class TemplateState:
    """How a template of ours stands with the channel."""

    name: str
    status: str
    category: str


@runtime_checkable
class Pusher(Channel, Protocol):
    """A channel that calls us when something came."""

    def signed(self, raw: bytes, header: str | None) -> bool:
        """Whether a call is the channel's own."""

    def split(self, raw: bytes) -> Delivered:
        """What a call brought; one that can't be read is kept as it is."""

    async def templates(self) -> Sequence[TemplateState]:
        """How our templates stand; FetchFailed if that can't be asked now."""

"""A message in a chat, and a call of the bot, whatever the messenger."""

from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.line import Progress


@dataclass(slots=True)
class Message:
    """A message in a chat, from either side."""

    message_id: int
    chat_id: int
    sender_id: int
    from_bot: bool
    date: int
    text: str | None = None
    entities: list[dict[str, Any]] = field(default_factory=list)
    buttons: list[list[dict[str, Any]]] = field(default_factory=list)
    keyboard: dict[str, Any] | None = None
    kind: str = "text"
    file: tuple[str, str, bytes] | None = None
    reply_to: int | None = None
    edit_date: int | None = None
    deleted: bool = False
    silent: bool = False
    media: dict[str, Any] = field(default_factory=dict)
    # Of a user's message: how far it has come.
    progress: Progress | None = None
    # What was pressed under it, but what came too late; and whether anything ever was.
    pressed: list[str] = field(default_factory=list)
    spent: bool = False
    # The number of the message that it repeats, because the bot didn't know whether that one had arrived.
    copy_of: int | None = None

    def press(self, data: str) -> None:
        """Somebody pressed a button under it."""
        self.pressed.append(data)
        self.spent = True

    def labels(self) -> dict[str, str]:
        """The inline buttons: label → data."""
        return {one["text"]: one.get("callback_data", "") for row in self.buttons for one in row}


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the bot: whether it had its effect, and what was answered."""

    method: str
    chat_id: int | None
    params: dict[str, Any]
    status: int
    accepted: bool
    at: float
    message_id: int | None = None

    def says(self) -> str:
        """The words that it is to bring, as the bot wrote them."""
        return str(self.params.get("text") or self.params.get("caption") or "")

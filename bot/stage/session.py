"""Writes down what is said on the stage as a dialogue file, which `tests/conversations` can play back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.sandbox import Message
from bot.stage.stage import Stage

NOT_PLAYED = {"photo": "foto", "document": "berkas", "contact": "nomor telepon", "sticker": "stiker"}


@dataclass(frozen=True, slots=True)
class Noted:
    """A line of the dialogue, and when it was."""

    at: datetime
    line: str


class Session:
    """Hears everything that is sent on the stage, from its beginning on."""

    def __init__(self, stage: Stage, people: Sequence[Mapping[str, Any]]) -> None:
        self._stage = stage
        self._began = stage.now
        self._names = {int(person["id"]): str(person["name"]).split()[-1] for person in people}
        self._noted: list[Noted] = []
        self._texts: dict[tuple[int, int], str] = {}
        stage.telegram.listeners.add(self._heard)

    def note(self, line: str) -> None:
        """Something that nobody says: the bot is killed, or started."""
        self._noted.append(Noted(self._stage.now, line))

    def _heard(self, event: dict[str, Any]) -> None:
        message: Message | None = event.get("message")
        if event["type"] == "pressed":
            name = self._names.get(event["user_id"])
            if name:
                self.note(f"{name} ! {event['label']}")
        elif message is not None and event["type"] in ("message", "edited"):
            self._note_message(message, edited=event["type"] == "edited")

    def _note_message(self, message: Message, *, edited: bool) -> None:
        name, text = self._names.get(message.chat_id), _one_line(message.text or "")
        if name is None:
            return
        was = self._texts.get((message.chat_id, message.message_id), "")
        self._texts[message.chat_id, message.message_id] = text
        if message.from_bot:
            if not edited:
                self.note(f"{name} < {text}")
        elif message.kind in NOT_PLAYED:
            self.note(f"# {name} mengirim {NOT_PLAYED[message.kind]}; ini tidak diputar ulang.")
        else:
            self.note(f"{name} ~ {was} => {text}" if edited else f"{name} > {text}")

    async def text(self) -> str:
        """The dialogue: who was there, and all that was said, with the time that passed."""
        lines = [
            "# Disimpan dari omah demo.",
            f"= {self._began:%Y-%m-%d %H.%M}",
            "* bengkel contoh",
            "",
        ]
        clock = self._began.replace(second=0, microsecond=0)
        for one in self._noted:
            minutes = int((one.at - clock).total_seconds() // 60)
            if minutes > 0:
                lines.append(f"+ {minutes} menit")
                clock = one.at.replace(second=0, microsecond=0)
            lines.append(one.line)
        return "\n".join(lines) + "\n"


def _one_line(text: str) -> str:
    return " / ".join(line.strip() for line in text.splitlines() if line.strip())

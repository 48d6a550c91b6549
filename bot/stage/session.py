"""Writes down what is said on the stage as a dialogue file, which `tests/conversations` can play back."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from bot.sandbox import Message
from bot.stage.stage import Stage
from handlers.words import label
from storage.values import dataclass

# How a dialogue names what isn't text.
SHOWN = {"voice": "suara", "photo": "foto", "document": "berkas", "location": "lokasi", "video_note": "bulat"}
SENT = SHOWN | {"sticker": "stiker", "contact": "kontak"}


@dataclass(frozen=True, slots=True)
class Noted:
    """A line of the dialogue, and when it was; `until` is the moment to which it lets the time pass."""

    at: datetime
    line: str
    until: datetime | None = None


class Session:
    """Hears everything that is sent on the stage, from its beginning on."""

    def __init__(self, stage: Stage, people: Sequence[Mapping[str, Any]]) -> None:
        self._stage = stage
        self._began = stage.now
        self._names = {int(person["id"]): str(person["name"]).split()[-1] for person in people}
        self._noted: list[Noted] = []
        self._texts: dict[tuple[int, int], str] = {}
        self._invitations: set[str] = set()
        self._skipping: datetime | None = None
        stage.telegram.listeners.add(self._heard)
        if stage.graph:
            stage.graph.whatsapp.listeners.add(self._heard)

    def note(self, line: str) -> None:
        """Something that nobody says: the bot is killed, or started."""
        self._noted.append(Noted(self._skipping or self._stage.now, line))

    def invited(self, text: str) -> None:
        """Somebody is invited, and is about to write this."""
        self._invitations.add(text)

    @contextmanager
    def skipping(self, until: datetime) -> Iterator[None]:
        """While a long time is skipped; what is said meanwhile comes after it in the dialogue."""
        self._noted.append(Noted(self._stage.now, f"+ sampai {until:%Y-%m-%d %H.%M}", until))
        self._skipping = until
        try:
            yield
        finally:
            self._skipping = None

    def _heard(self, event: dict[str, Any]) -> None:
        message: Message | None = event.get("message")
        name = self._names.get(message.chat_id if message is not None else event.get("chat_id") or 0)
        if name is None:
            return
        match event["type"]:
            case "pressed" if message is not None and event["label"]:
                self.note(f"{name} ! {self._among_equals(message, event['label'])}{event['label']}")
            case "blocked":
                self.note(f"{name} {'memblokir' if event['blocked'] else 'membuka blokir'} bot")
            case "fault":
                self.note(f"# Gangguan jaringan untuk {name}: {event['fault']}. Diputar ulang tanpa gangguan.")
            case "message" if message is not None and message.from_bot:
                self._note_answer(name, message)
            case "message" if message is not None:
                self._note_message(name, message)
            case "edited" if message is not None and not message.from_bot:
                was = self._texts.get((message.chat_id, message.message_id), "")
                self.note(f"{name} ~ {was} => {self._kept(message)}")
            case _:
                pass

    def _kept(self, message: Message) -> str:
        text = _one_line(message.text or "")
        self._texts[message.chat_id, message.message_id] = text
        return text

    def _note_answer(self, name: str, message: Message) -> None:
        # What arrived twice only because of a fault or a kill comes once where there is none.
        if message.copy_of is not None:
            self.note(f"# {name} menerima pesan itu dua kali.")
            return
        text = self._kept(message).removeprefix(label("resend-mark")).lstrip(" /")
        shown = f"[{SHOWN[message.kind]}] " if message.kind in SHOWN else ""
        self.note(f"{name} < {shown}{text}".rstrip())

    def _note_message(self, name: str, message: Message) -> None:
        text = self._kept(message)
        if text in self._invitations:
            self.note(f"* undang {name}")
            return
        if message.kind != "text":
            more = {"sticker": message.media.get("sticker", {}).get("emoji", ""), "contact": text}.get(message.kind, "")
            named = message.file[0] if message.kind == "document" and message.file else more
            words = "" if message.kind == "contact" else f" {text}"
            text = f"[{SENT.get(message.kind, message.kind)} {named}".rstrip() + f"]{words}".rstrip()
        self.note(f"{name} > {self._quoted(message)}{text}")

    def _quoted(self, message: Message) -> str:
        quoted = self._stage.telegram.message(message.chat_id, message.reply_to or 0)
        words = _first_words(quoted) if quoted is not None else ""
        return f'[membalas "{words}"] ' if words else ""

    def _among_equals(self, message: Message, button: str) -> str:
        """The first words of the message with the button, where a later one has the same."""
        later = [one for one in self._stage.telegram.messages(message.chat_id) if button in one.labels()]
        return "" if later and later[-1] is message else f'[di bawah "{_first_words(message)}"] '

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
            if one.until is not None:
                clock = one.until
        return "\n".join(lines) + "\n"


def _one_line(text: str) -> str:
    return " / ".join(line.strip() for line in text.splitlines() if line.strip())


def _first_words(message: Message) -> str:
    """The first line of a message, as far as it can be quoted."""
    lines = (message.text or "").strip().splitlines()
    return lines[0].partition('"')[0].strip() if lines else ""

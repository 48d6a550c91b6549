"""What WhatsApp knows: people with their phones, messages, how far each came, templates, and the calls that wait."""

import base64
import hashlib
import random
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.faults import Faults
from bot.sandbox.media import LATITUDE, LONGITUDE, mime_of
from bot.sandbox.message import Call, Message

WINDOW = 24 * 3600
# A chat takes so many messages at once, and then one in so many seconds.
BURST, PAIR_SECONDS = 45, 6.0
KINDS = {"voice": "audio", "photo": "image", "video_note": "video"}
Json = dict[str, Any]


@dataclass(slots=True)
class Phone:
    """Somebody with WhatsApp. `number` is how tests call her; `hidden`: she shows a name of Meta's, and no number."""

    number: int
    name: str
    wa_id: str
    user_id: str
    hidden: bool = False
    off: bool = False
    blocked: bool = False
    state: str = "open"
    spoke_at: float | None = None
    messages: list[Message] = field(default_factory=list)
    keyboard: dict[str, Any] | None = None
    recent: list[float] = field(default_factory=list)


@dataclass(slots=True)
class Sent:
    """A message of ours at Meta: for whom, with which name and reference, as what."""

    wamid: str
    phone: Phone
    message: Message
    ref: str
    category: str
    billed: bool
    late_failure: int | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that our webhook is to be told."""

    field: str
    value: Json


class WhatsApp:
    """WhatsApp's side of one number; tests and the page act as its users."""

    def __init__(
        self,
        *,
        token: str = "EAASANDBOX",  # noqa: S107 - opens nothing but itself
        app_secret: str = "sandbox-app-secret",  # noqa: S107
        phone_id: str = "106540352242922",
        account_id: str = "102290129340398",
        now: Callable[[], float] = time.time,
        seed: int = 0,
    ) -> None:
        self.token = token
        self.app_secret = app_secret
        self.phone_id = phone_id
        self.account_id = account_id
        self.display = "62 811-1111-111"
        self.bot = {"first_name": "Omah Jahit", "username": "628111111111"}
        self.now = now
        self.phones: dict[int, Phone] = {}
        self.templates: dict[str, Json] = {}
        self.files: dict[str, tuple[str, str, bytes]] = {}
        self.sent: dict[str, Sent] = {}
        self.calls: list[Call] = []
        self.faults = Faults(seed)
        self.chance = random.Random(seed)  # noqa: S311 - chance for tests, not for secrets
        self.subscribed = True
        # Whether an account that shows no number can be written to by Meta's name of it.
        self.takes_user_ids = True
        # Whether a closed window shows when something is sent, or only later.
        self.tells_window_late = False
        # What will be told of later instead of being delivered: whose next message, and its code.
        self.late_failures: dict[int, int] = {}
        # Whether Meta tells how far something came.
        self.tells_progress = True
        self.waiting: list[Waiting] = []
        self.wake: Callable[[], None] = lambda: None
        self.listeners: set[Callable[[Json], None]] = set()
        # Messages that Meta has, by the name of each.
        self._album: str | None = None
        self._apart = 0
        self._ids: dict[tuple[int, int], str] = {}

    # People

    def add_user(self, number: int, name: str, username: str | None = None) -> Phone:  # noqa: ARG002 - as Telegram's
        """Somebody with a phone, made on first use."""
        found = self.phones.get(number)
        if found is None:
            digits = self.number_of(number)
            user = f"ID.{int(hashlib.sha256(digits.encode()).hexdigest()[:12], 16)}"
            found = self.phones[number] = Phone(number, name, digits, user)
        return found

    def number_of(self, number: int) -> str:
        """Which phone number somebody gets who is new here; far apart, so that none is the beginning of another."""
        return f"62812{number * 7919 % 10**8:08d}"

    def address(self, number: int) -> str:
        """The digits that she is written to by."""
        return self.add_user(number, str(number)).wa_id

    def ref(self, number: int, message_id: int) -> str:
        """With which reference of ours a message in somebody's chat was sent."""
        return self.sent[self._ids[number, message_id]].ref

    def id_of(self, number: int, message_id: int) -> str:
        """Meta's name of a message in somebody's chat."""
        return self._ids[number, message_id]

    def by_name(self, name: str) -> Phone | None:
        """Whose number, or name of Meta's, this is."""
        digits = "".join(one for one in name if one.isdigit()) if not name.startswith("ID.") else name
        return next((one for one in self.phones.values() if digits in (one.wa_id, one.user_id)), None)

    def messages(self, number: int) -> list[Message]:
        """All in somebody's chat, oldest first."""
        return [one for one in self.add_user(number, str(number)).messages if not one.deleted]

    @property
    def chats(self) -> dict[int, Phone]:
        """Everybody's chat with us."""
        return self.phones

    def message(self, number: int, message_id: int) -> Message | None:
        """A message in somebody's chat."""
        return next((one for one in self.messages(number) if one.message_id == message_id), None)

    def commands_in(self, _: int) -> list[dict[str, str]]:
        """There are no commands."""
        return []

    # What people do

    def say(self, number: int, text: str, *, reply_to: int | None = None, at: float | None = None) -> Message:
        """She writes; `at` is when, where it arrives only now."""
        return self._send(number, {"type": "text", "text": {"body": text}}, text=text, reply_to=reply_to, at=at)

    def forward(self, number: int, text: str, writer: str) -> Message:  # noqa: ARG002 - WhatsApp shows no writer
        """She passes on what somebody else wrote."""
        return self._send(number, {"type": "text", "text": {"body": text}, "context": {"forwarded": True}}, text=text)

    def send_file(
        self,
        number: int,
        kind: str,
        data: bytes,
        *,
        name: str = "",
        caption: str | None = None,
        album: str | None = None,
        reply_to: int | None = None,
    ) -> Message:
        """She sends a voice note, a picture, a document."""
        meta, mime = KINDS.get(kind, kind), mime_of(kind, name)
        shown: Json = {"id": self.keep_file(name, mime, data), "mime_type": mime, "sha256": "x"}
        if meta == "audio":
            shown["voice"] = kind == "voice"
        if meta == "document":
            shown["filename"] = name
        if caption and meta != "audio":
            shown["caption"] = caption
        if album is None or album != self._album:
            # What wasn't sent at once was sent a while later, though a clock may stand still.
            self._apart += 20
        self._album = album
        told: Json = {"type": meta, meta: shown}
        at, file = self.now() + self._apart, (name, mime, data)
        return self._send(number, told, text=caption, kind=kind, reply_to=reply_to, file=file, at=at)

    def send_photo(self, number: int, data: bytes, caption: str | None = None) -> Message:
        """She sends a picture."""
        return self.send_file(number, "photo", data, name="foto.jpg", caption=caption)

    def send_document(self, number: int, name: str, data: bytes) -> Message:
        """She sends a document."""
        return self.send_file(number, "document", data, name=name)

    def send_contact(self, number: int, phone: str) -> Message:
        """She sends a card with a number."""
        card = [{"name": {"formatted_name": self.phones[number].name}, "phones": [{"phone": phone}]}]
        return self._send(number, {"type": "contacts", "contacts": card}, kind="contact", text=phone)

    def send_sticker(self, number: int, emoji: str = "🙂") -> Message:  # noqa: ARG002 - a picture tells no sign
        """She sends a sticker."""
        kept = self.keep_file("", "image/webp", b"webp")
        sticker = {"id": kept, "mime_type": "image/webp", "sha256": "x", "animated": False}
        return self._send(number, {"type": "sticker", "sticker": sticker}, kind="sticker")

    def send_location(self, number: int) -> Message:
        """She sends where she is."""
        place = {"latitude": LATITUDE, "longitude": LONGITUDE}
        return self._send(number, {"type": "location", "location": place}, kind="location")

    def edit(self, number: int, message_id: int, text: str) -> Message:
        """She changes a message: Meta tells that, and neither which nor how."""
        message = self.messages(number)[-1]
        for one in self.messages(number):
            if one.message_id == message_id:
                message = one
        message.text, message.edit_date = text, int(self.now())
        self._tell(self.add_user(number, ""), unsupported("edit", 131051))
        self.tell("edited", message)
        return message

    def press(self, number: int, message_id: int, data: str) -> str:
        """She presses a button or chooses from a list; any code may be sent."""
        message = next(one for one in self.messages(number) if one.message_id == message_id)
        label = next((text for text, code in message.labels().items() if code == data), data)
        shape = message.media.get("shape", "button")
        if shape == "template":
            told: Json = {"type": "button", "button": {"payload": data, "text": label}}
        else:
            reply = {"id": data, "title": label[:24]}
            told = {"type": "interactive", "interactive": {"type": f"{shape}_reply", f"{shape}_reply": reply}}
        told["context"] = {"from": self.display, "id": self._ids.get((number, message_id), "wamid.X")}
        self._tell(self.add_user(number, ""), told)
        message.press(data)
        self.tell("pressed", message, chat_id=number, user_id=number, label=label)
        return label

    def change_number(self, number: int, new: str, *, told: bool = True) -> None:
        """She takes another number; Meta tells of it, or not."""
        phone = self.add_user(number, "")
        old, phone.wa_id = phone.wa_id, new
        phone.user_id = f"ID.{int(hashlib.sha256(new.encode()).hexdigest()[:12], 16)}"
        if not told:
            return
        about = {"body": "changed", "type": "user_changed_number", "wa_id": new, "user_id": phone.user_id}
        message = {"from": old, "id": self.new_id(old), "timestamp": self._stamp(), "type": "system", "system": about}
        self.queue("messages", {**self._head(), "messages": [message]})

    def block(self, number: int, *, blocked: bool = True) -> None:
        """She blocks us, or lets us in again; Meta tells nothing of it."""
        phone = self.add_user(number, "")
        phone.blocked, phone.state = blocked, "blocked" if blocked else "open"
        self.tell("blocked", chat_id=number, user_id=number, blocked=blocked)

    # What the server asks

    def queue(self, field_: str, value: Json) -> None:
        """Tell our webhook something."""
        self.waiting.append(Waiting(field_, value))
        self.wake()

    def pending_updates(self) -> int:
        """How much our webhook hasn't taken yet."""
        return len(self.waiting)

    def clock_turned(self) -> None:
        """The clock was turned."""

    def keep_file(self, name: str, mime: str, data: bytes) -> str:
        """Keep a file; its number."""
        number = str(10**15 + len(self.files) + 1)
        self.files[number] = (name, mime, data)
        return number

    def new_id(self, phone: str) -> str:
        """A message's name, which holds the number as the real ones do."""
        own = secrets.token_hex(9).upper().encode()
        inner = b"\x1d\x18" + bytes([len(phone)]) + phone.encode() + b"\x15\x02\x00\x12\x18\x14" + own + b"\x00"
        return f"wamid.{base64.b64encode(inner).decode()}"

    def arrive(self, sent: Sent) -> None:
        """A message of ours is at Meta: it comes to her phone, if that is on, and Meta tells of it."""
        self.sent[sent.wamid] = sent
        phone, message = sent.phone, sent.message
        self._ids[phone.number, message.message_id] = sent.wamid
        if sent.late_failure is not None:
            self.status(sent, "failed", code=sent.late_failure)
            return
        phone.messages.append(message)
        self.tell("message", message)
        if self.tells_progress:
            self.status(sent, "sent")
            if not phone.off:
                self.status(sent, "delivered")

    def status(self, sent: Sent, state: str, *, code: int | None = None) -> None:
        """Meta tells how far something came."""
        told: Json = {"id": sent.wamid, "status": state, "timestamp": self._stamp(), "recipient_id": sent.phone.wa_id}
        if sent.ref:
            told["biz_opaque_callback_data"] = sent.ref
        if code is not None:
            told["errors"] = [_error(code, "failed")]
        else:
            kind = {"billable": sent.billed, "pricing_model": "PMP", "category": sent.category, "type": "regular"}
            told["pricing"] = kind
        self.queue("messages", {**self._head(), "contacts": [_contact(sent.phone)], "statuses": [told]})

    def template_changes(self, name: str, event: str) -> None:
        """Meta judges a template anew."""
        self.templates[name]["status"] = event
        about = {"message_template_id": 1, "message_template_name": name, "message_template_language": "id"}
        value = {"event": event, **about, "reason": "NONE"}
        self.queue("message_template_status_update", value)

    def tell(self, kind: str, message: Message | None = None, **more: Any) -> None:
        """Tell whoever listens (the page) that something happened."""
        for listener in self.listeners:
            listener({"type": kind, "message": message, **more})

    def _stamp(self, at: float | None = None) -> str:
        return str(int(self.now() if at is None else at))

    def _head(self) -> Json:
        metadata = {"display_phone_number": "628111111111", "phone_number_id": self.phone_id}
        return {"messaging_product": "whatsapp", "metadata": metadata}

    def _send(
        self,
        number: int,
        told: Json,
        *,
        text: str | None = None,
        kind: str = "text",
        reply_to: int | None = None,
        file: tuple[str, str, bytes] | None = None,
        at: float | None = None,
    ) -> Message:
        phone = self.add_user(number, str(number))
        own = len(phone.messages) + 1
        message = Message(own, number, number, False, int(self.now()), text, kind=kind, reply_to=reply_to, file=file)
        if reply_to is not None:
            told = {**told, "context": {"id": self._ids.get((number, reply_to), "wamid.X")}}
        phone.messages.append(message)
        self._ids[number, own] = self._tell(phone, told, at)
        self.tell("message", message)
        return message

    def _tell(self, phone: Phone, told: Json, at: float | None = None) -> str:
        """Somebody's message, on its way to our webhook; its name."""
        phone.spoke_at = self.now() if at is None else at
        if phone.blocked:
            self.block(phone.number, blocked=False)
        own = self.new_id(phone.wa_id)
        who: Json = {"from_user_id": phone.user_id} | ({} if phone.hidden else {"from": phone.wa_id})
        message = {**who, "id": own, "timestamp": self._stamp(at), **told}
        self.queue("messages", {**self._head(), "contacts": [_contact(phone)], "messages": [message]})
        return own


def _contact(phone: Phone) -> Json:
    """By which names somebody is known to us."""
    known = {"profile": {"name": phone.name}, "user_id": phone.user_id}
    return known if phone.hidden else {**known, "wa_id": phone.wa_id}


def unsupported(what: str, code: int) -> Json:
    """A message that Meta doesn't show."""
    return {"type": "unsupported", "errors": [_error(code, "Message type unknown")], "unsupported": {"type": what}}


def _error(code: int, title: str) -> Json:
    """Why something can't be shown, or didn't arrive."""
    return {"code": code, "title": title, "message": title, "error_data": {"details": title}}

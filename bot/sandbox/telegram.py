"""What Telegram knows: users, chats, messages, and the updates that wait for the bot."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.faults import Faults
from bot.sandbox.line import PRESSES_LAST, Line, Progress, Update
from bot.sandbox.media import CAPTIONED, LATITUDE, LONGITUDE, SERVICE, described, mime_of, sticker
from bot.sandbox.message import Call, Message

COMMAND = re.compile(r"/[A-Za-z0-9_]+(@[A-Za-z0-9_]+)?")


@dataclass(slots=True)
class Chat:
    """A private chat (positive number) or a group (negative)."""

    id: int
    name: str
    username: str | None = None
    messages: list[Message] = field(default_factory=list)
    keyboard: dict[str, Any] | None = None
    state: str = "open"
    moved_to: int | None = None
    known: bool = False
    next_message: int = 1


class Telegram:
    """Telegram's side of one bot; tests and the page act as its users."""

    def __init__(
        self, *, token: str, now: Callable[[], float] = time.time, strict_start: bool = False, seed: int = 0
    ) -> None:
        self.token = token
        self.now = now
        self.strict_start = strict_start
        self.bot = {"id": 1234567, "is_bot": True, "first_name": "Omah Jahit", "username": "omah_jahit_bot"}
        self.chats: dict[int, Chat] = {}
        self.calls: list[Call] = []
        # What a bot puts before words that it sends a second time.
        self.resent_mark = ""
        self.answers: dict[str, str | None] = {}
        self.commands: dict[str, list[dict[str, str]]] = {}
        self.files: dict[str, tuple[str, bytes]] = {}
        self.file_kinds: dict[str, str] = {}
        # How long what somebody recorded lasts.
        self.seconds: dict[str, int] = {}
        self.faults = Faults(seed)
        # Where updates go instead, while one is set.
        self.webhook = ""
        self.line = Line(now)
        self.listeners: set[Callable[[dict[str, Any]], None]] = set()
        # Places in line of users' messages whose end isn't known yet.
        self._underway: dict[int, Message] = {}
        self.pressers: dict[str, int] = {}
        self._presses: dict[str, float] = {}
        self._next_press = 1

    # What users do

    def add_user(self, user_id: int, first_name: str, username: str | None = None) -> Chat:
        """A user, made on first use."""
        chat = self.chats.get(user_id)
        if chat is None:
            chat = self.chats[user_id] = Chat(user_id, first_name, username)
        return chat

    def say(self, user_id: int, text: str, *, chat_id: int | None = None, reply_to: int | None = None) -> Message:
        """A user writes, in private or in a group."""
        return self._send(user_id, chat_id, text=text, reply_to=reply_to)

    def forward(self, user_id: int, text: str, writer: str) -> Message:
        """A user passes on what somebody else wrote, who shows no more than a name."""
        origin = {"type": "hidden_user", "date": int(self.now()), "sender_user_name": writer}
        return self._send(user_id, None, text=text, media={"forward_origin": origin})

    def send_contact(self, user_id: int, phone: str, *, contact_user_id: int | None = None) -> Message:
        """A user shares a contact, their own unless another is named."""
        contact = {"phone_number": phone, "first_name": self.add_user(user_id, str(user_id)).name}
        contact["user_id"] = contact_user_id or user_id  # type: ignore[assignment]
        return self._send(user_id, None, kind="contact", text=phone, media={"contact": contact})

    def send_file(
        self,
        user_id: int,
        kind: str,
        data: bytes,
        *,
        name: str = "",
        caption: str | None = None,
        album: str | None = None,
        reply_to: int | None = None,
        seconds: int = 4,
    ) -> Message:
        """A user sends a file: a voice note, a picture, a document; `album` joins several to one message."""
        number = self.keep_file(name, data, kind)
        self.seconds[number] = seconds
        media = {kind: described(kind, number, name, len(data), seconds)} | ({"media_group_id": album} if album else {})
        file = (name, mime_of(kind, name), data)
        return self._send(user_id, None, kind=kind, text=caption, media=media, file=file, reply_to=reply_to)

    def send_photo(self, user_id: int, data: bytes, caption: str | None = None) -> Message:
        """A user sends a picture."""
        return self.send_file(user_id, "photo", data, name="foto.jpg", caption=caption)

    def send_document(self, user_id: int, name: str, data: bytes) -> Message:
        """A user sends a document."""
        return self.send_file(user_id, "document", data, name=name)

    def send_sticker(self, user_id: int, emoji: str = "🙂") -> Message:
        """A user sends a sticker."""
        return self._send(user_id, None, kind="sticker", media={"sticker": sticker(emoji)})

    def send_location(self, user_id: int) -> Message:
        """A user sends where they are."""
        place = {"latitude": LATITUDE, "longitude": LONGITUDE}
        return self._send(user_id, None, kind="location", media={"location": place})

    def send_service(self, user_id: int, what: str) -> Message:
        """Something happens in a chat that nobody wrote, such as a pin."""
        last = self.messages(user_id)[-1:]
        about = SERVICE[what] if SERVICE[what] is not None else self.message_json(last[0], quoting=False)
        return self._send(user_id, None, kind=what, media={what: about})

    def edit(self, user_id: int, message_id: int, text: str, *, chat_id: int | None = None) -> Message:
        """A user changes a message of theirs."""
        message = self.message(chat_id or user_id, message_id)
        if message is None or message.sender_id != user_id:
            raise LookupError("no such message of this user")
        message.text, message.edit_date = text, max(int(self.now()), (message.edit_date or message.date) + 1)
        message.entities = _command(text)
        self.queue({"edited_message": self.message_json(message)}, message)
        self.tell("edited", message)
        return message

    def press(self, user_id: int, message_id: int, data: str, *, chat_id: int | None = None) -> str:
        """A user presses a button; any data may be sent, forged too. The query's number."""
        number = str(self._next_press)
        self._next_press += 1
        message = self.message(chat_id or user_id, message_id)
        query: Update = {"id": number, "from": self._user(user_id), "chat_instance": "1", "data": data}
        if message is not None:
            query["message"] = self.message_json(message)
            message.press(data)
        self._presses[number] = self.now()
        self.pressers[number] = chat_id or user_id
        self.queue({"callback_query": query})
        label = next((text for text, code in message.labels().items() if code == data), "") if message else ""
        self.tell("pressed", message, chat_id=chat_id or user_id, user_id=user_id, label=label)
        return number

    def inject(self, update: Update) -> int:
        """Queue a raw update, malformed or not; it gets the next number unless it has one."""
        return self.queue(update)

    def block(self, user_id: int, *, blocked: bool = True) -> None:
        """A user blocks the bot, or lets it in again."""
        self.add_user(user_id, str(user_id)).state = "blocked" if blocked else "open"
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        self.queue({"my_chat_member": self._membership(user_id, user_id, old, new)})
        self.tell("blocked", chat_id=user_id, blocked=blocked)

    def deactivate(self, user_id: int) -> None:
        """A user deletes their account."""
        self.add_user(user_id, str(user_id)).state = "deactivated"

    def make_group(self, chat_id: int, title: str, by: int) -> None:
        """A user makes a group with the bot in it."""
        self.chats[chat_id] = Chat(chat_id, title, known=True)
        self.queue({"my_chat_member": self._membership(chat_id, by, "left", "member")})

    def upgrade_group(self, chat_id: int, *, told: bool = False) -> int:
        """A group becomes a supergroup; its new number. `told`: Telegram's two messages about it arrive as well."""
        new = -1_000_000_000_000 + chat_id
        self.chats[chat_id].moved_to = new
        self.chats[new] = Chat(new, self.chats[chat_id].name, known=True)
        if told:
            for where, word, other in ((chat_id, "migrate_to_chat_id", new), (new, "migrate_from_chat_id", chat_id)):
                head = {"message_id": self.new_id(where), "date": int(self.now()), "chat": self.chat_json(where)}
                self.queue({"message": head | {word: other}})
        return new

    # What the server asks

    def message(self, chat_id: int, message_id: int) -> Message | None:
        """A message that is still there."""
        chat = self.chats.get(chat_id)
        found = (one for one in reversed(chat.messages) if one.message_id == message_id) if chat else iter(())
        return next((one for one in found if not one.deleted), None)

    def messages(self, chat_id: int) -> list[Message]:
        """A chat's messages, oldest first."""
        chat = self.chats.get(chat_id)
        return [one for one in chat.messages if not one.deleted] if chat else []

    def queue(self, update: Update, message: Message | None = None) -> int:
        """Put an update in line; `message` is what it tells of."""
        shown, number = self.line.put(update)
        if message is not None:
            self._underway[number] = message
            message.progress = Progress.SENT
        return shown

    def updates(self, offset: int | None, limit: int) -> list[Update]:
        """The waiting updates; see `Line.updates`."""
        found = self.line.updates(offset, limit)
        for number, message in list(self._underway.items()):
            if (progress := self.line.progress(number)) is not message.progress:
                message.progress = progress
                self.tell("progress", message)
            if progress in (Progress.READ, Progress.LOST):
                del self._underway[number]
        return found

    def pending_updates(self) -> int:
        """How many updates the bot hasn't confirmed."""
        return self.line.pending()

    def may_answer(self, query_id: str) -> bool:
        """Whether a button press can still be answered; once."""
        return self.now() - self._presses.pop(query_id, -1e12) <= PRESSES_LAST

    def first_of(self, chat_id: int, words: str) -> int | None:
        """The message that arrived when these words, marked as sent again, were sent before; None if none did."""
        if not self.resent_mark or not words.startswith(self.resent_mark):
            return None
        unmarked = words.removeprefix(self.resent_mark).strip()
        for call in reversed(self.calls):
            said = call.says().strip() if call.chat_id == chat_id else None
            if said == unmarked or (said == words.strip() and call.accepted):
                return call.message_id
        return None

    def add(self, message: Message) -> None:
        """A message of the bot arrives in its chat."""
        chat = self.chats[message.chat_id]
        chat.messages.append(message)
        if message.keyboard is not None:
            chat.keyboard = message.keyboard if "keyboard" in message.keyboard else None
        self.tell("message", message)

    def new_id(self, chat_id: int) -> int:
        """The next message number of a chat."""
        chat = self.chats[chat_id]
        chat.next_message += 1
        return chat.next_message - 1

    def keep_file(self, name: str, data: bytes, kind: str) -> str:
        """Keep an upload; its number."""
        number = f"file-{len(self.files) + 1}"
        self.files[number], self.file_kinds[number] = (name, data), kind
        return number

    def commands_in(self, chat_id: int) -> list[dict[str, str]]:
        """The menu that a chat shows: its own, else its kind's, else everybody's."""
        kind = "all_private_chats" if chat_id > 0 else "all_group_chats"
        scopes = (f"chat:{chat_id}", f"{kind}:", "default:")
        return next((self.commands[scope] for scope in scopes if scope in self.commands), [])

    def tell(self, kind: str, message: Message | None = None, **more: Any) -> None:
        """Tell whoever listens (the page) that something happened."""
        for listener in self.listeners:
            listener({"type": kind, "message": message, **more})

    def _send(
        self,
        user_id: int,
        chat_id: int | None,
        *,
        kind: str = "text",
        text: str | None = None,
        reply_to: int | None = None,
        media: Update | None = None,
        file: tuple[str, str, bytes] | None = None,
    ) -> Message:
        sender, where = self.add_user(user_id, str(user_id)), chat_id or user_id
        if where == user_id:
            # Writing in a group opens no private chat; writing in a private chat ends its being blocked.
            sender.known = True
            if sender.state == "blocked":
                self.block(user_id, blocked=False)
        message = Message(
            self.new_id(where),
            where,
            user_id,
            False,
            int(self.now()),
            text,
            _command(text or "") if kind == "text" else [],
            kind=kind,
            reply_to=reply_to,
            file=file,
            media=media or {},
        )
        self.chats[where].messages.append(message)
        self.queue({"message": self.message_json(message)}, message)
        self.tell("message", message)
        return message

    def _user(self, user_id: int) -> Update:
        if user_id == self.bot["id"]:
            return dict(self.bot)
        chat = self.add_user(user_id, str(user_id))
        user: Update = {"id": user_id, "is_bot": False, "first_name": chat.name, "language_code": "id"}
        return user | ({"username": chat.username} if chat.username else {})

    def chat_json(self, chat_id: int) -> Update:
        """A chat as Telegram describes it."""
        chat = self.chats[chat_id]
        if chat_id > 0:
            username = {"username": chat.username} if chat.username else {}
            return {"id": chat_id, "type": "private", "first_name": chat.name} | username
        kind = "supergroup" if chat_id < -1_000_000_000_000 else "group"
        return {"id": chat_id, "type": kind, "title": chat.name}

    def message_json(self, message: Message, *, quoting: bool = True) -> Update:
        """A message as Telegram describes it; what it answers to is quoted one level deep."""
        body: Update = {
            "message_id": message.message_id,
            "from": self._user(message.sender_id),
            "chat": self.chat_json(message.chat_id),
            "date": message.date,
            **message.media,
        }
        if message.edit_date is not None:
            body["edit_date"] = message.edit_date
        if quoting and message.reply_to and (quoted := self.message(message.chat_id, message.reply_to)):
            body["reply_to_message"] = self.message_json(quoted, quoting=False)
        if message.kind == "text" or (message.kind in CAPTIONED and message.text):
            words, marks = ("text", "entities") if message.kind == "text" else ("caption", "caption_entities")
            body |= {words: message.text} | ({marks: message.entities} if message.entities else {})
        if message.buttons:
            body["reply_markup"] = {"inline_keyboard": message.buttons}
        return body

    def _membership(self, chat_id: int, user_id: int, old: str, new: str) -> Update:
        def member(status: str) -> Update:
            until = {"until_date": 0} if status == "kicked" else {}
            return {"user": dict(self.bot), "status": status} | until

        chat = self.chat_json(chat_id)
        sides = {"old_chat_member": member(old), "new_chat_member": member(new)}
        return {"chat": chat, "from": self._user(user_id), "date": int(self.now())} | sides


def _command(text: str) -> list[dict[str, Any]]:
    found = COMMAND.match(text)
    return [{"type": "bot_command", "offset": 0, "length": found.end()}] if found else []

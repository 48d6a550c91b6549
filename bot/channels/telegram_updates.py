"""What Telegram's updates hold: the keys under which they are kept, and who did what, where."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import telegram
from telegram import Update

from bot.channels.base import Incoming, Kind
from storage.inbox import Arrival
from storage.outbox import Attached

PLAIN_UPDATE = {"update_id": int, "message": dict}
PLAIN_MESSAGE = {"message_id": int, "from": dict, "chat": dict, "date": int, "text": str}
PLAIN_CHAT = {"id": int, "type": str}
PLAIN_SENDER = {"id": int, "is_bot": bool, "first_name": str}
FILES = ("animation", "voice", "audio", "video", "video_note", "document")


def arrival(update: Any) -> Arrival:
    """The keys under which a raw update is kept; a mangled one gets those that it has."""
    if not isinstance(update, dict):
        return Arrival(update_id=-1, raw={"mangled": update})
    number = update.get("update_id")
    message = update.get("edited_message") or update.get("message")
    key, edited_at, address = None, 0, None
    query = update.get("callback_query")
    if isinstance(query, dict) and isinstance(query.get("from"), dict) and isinstance(query["from"].get("id"), int):
        address = str(query["from"]["id"])
    member = update.get("my_chat_member")
    if isinstance(member, dict) and isinstance(member.get("chat"), dict) and isinstance(member["chat"].get("id"), int):
        address = str(member["chat"]["id"])
    if isinstance(message, dict) and isinstance(message.get("chat"), dict):
        chat, own = message["chat"].get("id"), message.get("message_id")
        edited = message.get("edit_date") if "edited_message" in update else 0
        if isinstance(chat, int) and isinstance(own, int) and isinstance(edited, int):
            key, edited_at, address = f"{chat}:{own}", edited, str(chat)
    # SQLite's integers end at 64 bits; a number beyond is as mangled as none.
    usable = isinstance(number, int) and abs(number) < 2**63 and abs(edited_at) < 2**63
    if not isinstance(number, int) or not usable:
        return Arrival(update_id=-1, raw=update, address=address)
    return Arrival(
        update_id=number,
        raw=update,
        message_key=key,
        edited_at=edited_at,
        address=address,
        album=_album(message),
    )


def _album(message: Any) -> str | None:
    """What joins several files to one message."""
    found = message.get("media_group_id") if isinstance(message, dict) else None
    return found if isinstance(found, str) and found else None


def plain_incoming(update: Any) -> Incoming | None:
    """A message to us alone that is nothing but text, which most are; None for anything else, which `incoming` reads.

    To make the library's objects of it costs as much as to read what it says.
    """
    if not _has(update, PLAIN_UPDATE, only=True):
        return None
    message = update["message"]
    if not (_has(message, PLAIN_MESSAGE, only=True) and message["text"]):
        return None
    chat, sender = message["chat"], message["from"]
    if not (_has(chat, PLAIN_CHAT) and chat["type"] == "private" and _has(sender, PLAIN_SENDER)):
        return None
    return Incoming(
        Kind.MESSAGE,
        address=str(chat["id"]),
        sender=str(sender["id"]),
        name=_plain(sender["first_name"]),
        text=_plain(message["text"]),
        sent_at=_plausible(datetime.fromtimestamp(message["date"], UTC)),
    )


def _has(found: Any, fields: Mapping[str, type], *, only: bool = False) -> bool:
    """Whether these fields are there as they should be, `only` they."""
    return (
        type(found) is dict
        and (not only or len(found) == len(fields))
        and all(type(found.get(name)) is kind for name, kind in fields.items())
    )


def incoming(update: Update) -> Incoming:
    """What an update tells."""
    if query := update.callback_query:
        chat = query.message.chat if query.message else None
        return Incoming(
            Kind.BUTTON,
            address=str(chat.id if chat else query.from_user.id),
            sender=str(query.from_user.id),
            private=chat is None or chat.type == "private",
            name=_plain(query.from_user.first_name),
            code=_plain(query.data or ""),
            press=query.id,
        )
    if member := update.my_chat_member:
        return _membership(member)
    message = update.edited_message or update.message
    if message is None:
        return Incoming(Kind.OTHER)
    if message.migrate_to_chat_id is not None:
        return Incoming(Kind.MOVED, address=str(message.chat.id), moved_to=str(message.migrate_to_chat_id))
    if message.from_user is None or not _was_sent(message):
        return Incoming(Kind.OTHER, address=str(message.chat.id))
    return Incoming(
        Kind.EDIT if update.edited_message else Kind.MESSAGE,
        address=str(int(message.chat.id)),
        sender=str(int(message.from_user.id)),
        private=message.chat.type == "private",
        name=_plain(message.from_user.first_name),
        text=_plain(message.text or message.caption or ""),
        sent_at=_plausible(message.date.astimezone(UTC)),
        phone=_own_phone(message),
        quotes=str(message.reply_to_message.message_id) if message.reply_to_message else "",
        files=tuple(_files(message)),
        album=message.media_group_id or "",
        forwarded=_writer(message),
    )


def _writer(message: telegram.Message) -> str:
    """Whose message this is that somebody passes on; empty for one's own words."""
    match message.forward_origin:
        case telegram.MessageOriginUser(sender_user=writer):
            own = message.from_user is not None and writer.id == message.from_user.id
            return "" if own else _plain(writer.full_name)
        case telegram.MessageOriginHiddenUser(sender_user_name=name):
            return _plain(name)
        case telegram.MessageOriginChat(sender_chat=chat) | telegram.MessageOriginChannel(chat=chat):
            return _plain(chat.title or "-")
        case _:
            return ""


def _was_sent(message: telegram.Message) -> bool:
    """Whether somebody sent it: not a pin, a timer, or whatever else happens in a chat by itself."""
    return bool(message.text or message.effective_attachment)


def _files(message: telegram.Message) -> Iterator[Attached]:
    """What was sent beside words."""
    if message.photo:
        biggest = message.photo[-1]
        yield Attached("photo", biggest.file_id, biggest.file_size or 0, "image/jpeg")
    elif message.location:
        yield Attached("location", f"{message.location.latitude},{message.location.longitude}")
    elif message.sticker:
        yield Attached("sticker", _plain(message.sticker.emoji or ""))
    for kind in FILES:
        if found := getattr(message, kind):
            yield Attached(kind, found.file_id, found.file_size or 0, _plain(getattr(found, "mime_type", None) or ""))
            # What moves by itself is told of as a document as well.
            return


def _own_phone(message: telegram.Message) -> str:
    """The number on a shared card, if it is the sender's own."""
    contact, sender = message.contact, message.from_user
    own = contact is not None and sender is not None and contact.user_id == sender.id
    return _plain(contact.phone_number) if contact and own else ""


def _plain(text: str) -> str:
    """Text without half characters, which no file can keep."""
    return str(text).encode("utf-8", "replace").decode("utf-8")


def _plausible(moment: datetime) -> datetime:
    if not 2000 < moment.year < 2200:
        raise ValueError("no moment of ours")
    return moment


def _membership(member: telegram.ChatMemberUpdated) -> Incoming:
    private = member.chat.type == "private"
    status = member.new_chat_member.status
    kind = Kind.OTHER
    if private and status == "kicked":
        kind = Kind.BLOCKED
    elif not private and status in ("member", "administrator"):
        kind = Kind.FOREIGN
    return Incoming(kind, address=str(member.chat.id), sender=str(member.from_user.id), private=private)

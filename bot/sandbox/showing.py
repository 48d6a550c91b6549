"""A message as the page shows it."""

from typing import Any

from bot.sandbox.markup import marked
from bot.sandbox.message import Message
from bot.sandbox.telegram import Telegram
from bot.sandbox.whatsapp import WhatsApp


def as_shown(telegram: Telegram | WhatsApp, message: Message) -> dict[str, Any]:
    """A message for the page, with all that can be seen or pressed."""
    text = message.text or ""
    chat = telegram.chats.get(message.sender_id)
    name = message.file[0] if message.file else ""
    url = f"/sandbox/files/{message.chat_id}/{message.message_id}"
    return {
        "id": message.message_id,
        "chat_id": message.chat_id,
        "from_bot": message.from_bot,
        "name": telegram.bot["first_name"] if message.from_bot else chat.name if chat else "",
        "date": message.date,
        "kind": message.kind,
        "text": text,
        "marked": marked(text, message.entities),
        "buttons": [[_button(one, message) for one in row] for row in message.buttons],
        # What a list of WhatsApp's lies behind.
        "opens": message.media.get("opens"),
        "emoji": message.media.get("sticker", {}).get("emoji"),
        "seconds": message.media.get("voice", {}).get("duration"),
        "reply_to": message.reply_to,
        "spent": message.spent,
        "edited": message.edit_date is not None,
        "deleted": message.deleted,
        "progress": message.progress,
        "copy_of": message.copy_of,
        "file": {"name": name, "url": url, "mime": message.file[1]} if message.file else None,
    }


def _button(button: dict[str, Any], message: Message) -> dict[str, Any]:
    data = button.get("callback_data")
    pressed = data in message.pressed
    return {"text": button["text"], "data": data, "url": button.get("url"), "pressed": pressed}

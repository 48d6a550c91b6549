"""The Bot API's methods: what each call does, and how it can be refused."""

import json
import re
from collections.abc import Callable
from typing import Any

from bot.sandbox.markup import ParseError, parse, units
from bot.sandbox.media import CAPTIONED, described, mime_of
from bot.sandbox.message import Message
from bot.sandbox.telegram import Chat, Telegram

Params = dict[str, Any]
DELETABLE_SECONDS = 48 * 3600
BIGGEST_DOWNLOAD = 20 * 1024 * 1024
BIGGEST_PHOTO = 10 * 1024 * 1024
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)


class Refusal(Exception):
    """Telegram refuses a call: an error code, and its words."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def _bad(words: str) -> Refusal:
    return Refusal(400, f"Bad Request: {words}")


def chat_of(params: Params) -> int | None:
    """The chat that a call is about."""
    try:
        return int(params["chat_id"])
    except (KeyError, TypeError, ValueError):
        return None


def whole_number(params: Params, field: str, otherwise: int = 0) -> int:
    """A field's number; Telegram takes what is no number for the field being left out."""
    try:
        return int(params[field])
    except (KeyError, TypeError, ValueError):
        return otherwise


def _structure(params: Params, field: str, kind: type) -> Any:
    """A field that holds JSON, as text or already read."""
    given = params.get(field)
    try:
        found = json.loads(given) if isinstance(given, str) and given else given
    except ValueError:
        found = given
    if found and not isinstance(found, kind):
        raise _bad(f"can't parse {field} JSON object")
    return found or kind()


def _open_chat(telegram: Telegram, params: Params) -> Chat:
    chat = telegram.chats.get(chat_of(params) or 0)
    if chat is None:
        raise _bad("chat not found")
    if chat.moved_to is not None:
        raise Refusal(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            migrate_to_chat_id=chat.moved_to,
        )
    words = {
        "blocked": "bot was blocked by the user",
        "deactivated": "user is deactivated",
        "deleted": "the group chat was deleted",
        "left": "bot is not a member of the group chat",
    }.get(chat.state)
    if words is None and telegram.strict_start and not chat.known:
        words = "bot can't initiate conversation with a user"
    if words:
        raise Refusal(403, f"Forbidden: {words}")
    return chat


def _text(params: Params, field: str, limit: int) -> tuple[str, list[dict[str, Any]]]:
    source, mode = str(params.get(field) or ""), str(params.get("parse_mode") or "").lower()
    if mode not in ("", "html"):
        raise _bad("unsupported parse_mode")
    try:
        text, entities = parse(source) if mode else (source.strip(), [])
    except ParseError as error:
        raise _bad(f"can't parse entities: {error}") from error
    if units(text) > limit:
        raise _bad("message is too long" if field == "text" else "message caption is too long")
    return text, entities


def _markup(params: Params) -> tuple[list[list[dict[str, Any]]], dict[str, Any] | None]:
    markup = _structure(params, "reply_markup", dict)
    if not markup:
        return [], None
    if "inline_keyboard" not in markup:
        return [], markup
    for row in markup["inline_keyboard"]:
        for button in row:
            if not button.get("text"):
                raise _bad('can\'t parse inline keyboard button: Field "text" must be of type String')
            if len(button) == 1:
                raise _bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
            if len(button.get("callback_data", "").encode()) > 64:
                raise _bad("BUTTON_DATA_INVALID")
    return markup["inline_keyboard"], None


def _post(telegram: Telegram, chat: Chat, params: Params, text: str | None, **more: Any) -> Params:
    """Put a message of the bot into a chat."""
    buttons, keyboard = _markup(params)
    message = Message(
        telegram.new_id(chat.id),
        chat.id,
        int(telegram.bot["id"]),  # type: ignore[call-overload]
        True,
        int(telegram.now()),
        text,
        buttons=buttons,
        keyboard=keyboard,
        silent=str(params.get("disable_notification", "")).lower() == "true",
        copy_of=telegram.first_of(chat.id, str(params.get("text") or params.get("caption") or "")),
        **more,
    )
    telegram.add(message)
    return telegram.message_json(message)


def send_message(telegram: Telegram, params: Params) -> Params:
    """sendMessage"""
    chat = _open_chat(telegram, params)
    text, entities = _text(params, "text", 4096)
    if not text:
        raise _bad("message text is empty")
    return _post(telegram, chat, params, text, entities=entities)


def _upload(telegram: Telegram, params: Params, kind: str) -> tuple[str, str, bytes]:
    """The file that a call sends: its number, its name, its bytes."""
    given = params.get(kind)
    if not given:
        raise _bad(f"there is no {kind} in the request")
    if isinstance(given, str):
        if given not in telegram.files:
            raise _bad("wrong file identifier/HTTP URL specified")
        was = telegram.file_kinds[given]
        if was != kind:
            raise _bad(f"can't use file of type {_type(was)} as {_type(kind)}")
        return given, *telegram.files[given]
    name, data = given
    if not data:
        raise _bad("file must be non-empty")
    if kind == "photo" and len(data) > BIGGEST_PHOTO:
        raise _bad(f"file of size {len(data)} bytes is too big for a photo; the maximum size is {BIGGEST_PHOTO} bytes")
    return telegram.keep_file(name, data, kind), name, data


def _type(kind: str) -> str:
    return kind.title().replace("_", "")


def _send_file(kind: str) -> Callable[[Telegram, Params], Params]:
    def send(telegram: Telegram, params: Params) -> Params:
        chat = _open_chat(telegram, params)
        caption, entities = _text(params, "caption", 1024) if kind in CAPTIONED else ("", [])
        number, name, data = _upload(telegram, params, kind)
        seconds = telegram.seconds.get(number, 4)
        shown, stored = described(kind, number, name, len(data), seconds), (name, mime_of(kind, name), data)
        more: Params = {"entities": entities, "kind": kind, "file": stored, "media": {kind: shown}}
        return _post(telegram, chat, params, caption or None, **more)

    return send


def send_location(telegram: Telegram, params: Params) -> Params:
    """sendLocation"""
    chat = _open_chat(telegram, params)
    try:
        place = {name: float(params[name]) for name in ("latitude", "longitude")}
    except (KeyError, TypeError, ValueError):
        raise _bad("latitude and longitude must be numbers") from None
    return _post(telegram, chat, params, None, kind="location", media={"location": place})


def _found(telegram: Telegram, params: Params, verb: str) -> Message:
    chat_id = chat_of(params) or 0
    if chat_id not in telegram.chats:
        raise _bad("chat not found")
    message = telegram.message(chat_id, whole_number(params, "message_id"))
    if message is None:
        raise _bad(f"message to {verb} not found")
    return message


def _own_message(telegram: Telegram, params: Params) -> Message:
    message = _found(telegram, params, "edit")
    if not message.from_bot:
        raise _bad("message can't be edited")
    return message


def edit_text(telegram: Telegram, params: Params) -> Params:
    """editMessageText"""
    message = _own_message(telegram, params)
    if message.kind != "text":
        raise _bad("there is no text in the message to edit")
    text, entities = _text(params, "text", 4096)
    if not text:
        raise _bad("message text is empty")
    buttons, _ = _markup(params)
    if (text, entities, buttons) == (message.text, message.entities, message.buttons):
        raise _bad(SAME)
    message.text, message.entities, message.buttons = text, entities, buttons
    message.edit_date = int(telegram.now())
    telegram.tell("edited", message)
    return telegram.message_json(message)


def edit_markup(telegram: Telegram, params: Params) -> Params:
    """editMessageReplyMarkup"""
    message = _own_message(telegram, params)
    buttons, _ = _markup(params)
    if buttons == message.buttons:
        raise _bad(SAME)
    message.buttons = buttons
    telegram.tell("edited", message)
    return telegram.message_json(message)


def delete_message(telegram: Telegram, params: Params) -> bool:
    """deleteMessage"""
    message = _found(telegram, params, "delete")
    if telegram.now() - message.date > DELETABLE_SECONDS:
        raise _bad("message can't be deleted for everyone")
    message.deleted = True
    telegram.tell("deleted", message)
    return True


def answer_press(telegram: Telegram, params: Params) -> bool:
    """answerCallbackQuery"""
    number, text = str(params.get("callback_query_id")), params.get("text")
    if len(str(text or "")) > 200:
        raise _bad("MESSAGE_TOO_LONG")
    if not telegram.may_answer(number):
        raise _bad("query is too old and response timeout expired or query ID is invalid")
    telegram.answers[number] = text
    telegram.tell("answered", text=text or "", chat_id=telegram.pressers.get(number))
    return True


def set_commands(telegram: Telegram, params: Params) -> bool:
    """setMyCommands"""
    commands = _structure(params, "commands", list)
    if len(commands) > 100:
        raise _bad("BOT_COMMANDS_TOO_MUCH")
    if any(not re.fullmatch(r"[a-z0-9_]{1,32}", one.get("command", "")) for one in commands):
        raise _bad("BOT_COMMAND_INVALID")
    if any(not 1 <= len(one.get("description", "")) <= 256 for one in commands):
        raise _bad("BOT_COMMAND_DESCRIPTION_INVALID")
    scope = _scope(telegram, params)
    telegram.commands.pop(scope, None)
    if commands:
        telegram.commands[scope] = commands
    telegram.tell("commands")
    return True


def get_commands(telegram: Telegram, params: Params) -> list[dict[str, str]]:
    """getMyCommands"""
    return telegram.commands.get(_scope(telegram, params), [])


def delete_commands(telegram: Telegram, params: Params) -> bool:
    """deleteMyCommands"""
    telegram.commands.pop(_scope(telegram, params), None)
    telegram.tell("commands")
    return True


def _scope(telegram: Telegram, params: Params) -> str:
    scope = _structure(params, "scope", dict)
    if "chat_id" in scope and chat_of(scope) not in telegram.chats:
        raise _bad("chat not found")
    return f"{scope.get('type', 'default')}:{scope.get('chat_id', '')}"


def get_file(telegram: Telegram, params: Params) -> Params:
    """getFile"""
    number = str(params.get("file_id"))
    if number not in telegram.files:
        raise _bad("invalid file_id")
    size = len(telegram.files[number][1])
    if size > BIGGEST_DOWNLOAD:
        raise _bad("file is too big")
    return {"file_id": number, "file_unique_id": number, "file_size": size, "file_path": number}


def get_chat(telegram: Telegram, params: Params) -> Params:
    """getChat"""
    chat = _open_chat(telegram, params)
    full = {"accent_color_id": 0, "max_reaction_count": 1, "accepted_gift_types": {}}
    return telegram.chat_json(chat.id) | full


def leave_chat(telegram: Telegram, params: Params) -> bool:
    """leaveChat"""
    chat = _open_chat(telegram, params)
    if chat.id > 0:
        raise _bad("chat member status can't be changed in private chats")
    chat.state = "left"
    return True


def show_typing(telegram: Telegram, params: Params) -> bool:
    """The bot shows that it writes."""
    telegram.tell("typing", chat_id=_open_chat(telegram, params).id)
    return True


def set_webhook(telegram: Telegram, params: Params) -> bool:
    """From now on updates go to an address, and getUpdates is refused; nothing is sent there."""
    telegram.webhook = str(params.get("url") or "")
    return True


def delete_webhook(telegram: Telegram, params: Params) -> bool:
    """Updates wait for getUpdates again; those that waited go, if that is asked for."""
    telegram.webhook = ""
    if str(params.get("drop_pending_updates", "")).lower() == "true":
        telegram.updates(telegram.line.next_update_id, 1)
    return True


METHODS: dict[str, Callable[[Telegram, Params], Any]] = {
    "sendMessage": send_message,
    "sendPhoto": _send_file("photo"),
    "sendDocument": _send_file("document"),
    "sendVoice": _send_file("voice"),
    "sendAudio": _send_file("audio"),
    "sendVideo": _send_file("video"),
    "sendAnimation": _send_file("animation"),
    "sendVideoNote": _send_file("video_note"),
    "sendLocation": send_location,
    "editMessageText": edit_text,
    "editMessageReplyMarkup": edit_markup,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_press,
    "sendChatAction": show_typing,
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "getFile": get_file,
    "getChat": get_chat,
    "leaveChat": leave_chat,
    "getMe": lambda telegram, _: telegram.bot | {"can_join_groups": True, "can_read_all_group_messages": False},
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": lambda telegram, _: {
        "url": telegram.webhook,
        "has_custom_certificate": False,
        "pending_update_count": telegram.pending_updates(),
    },
}

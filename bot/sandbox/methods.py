"""The Bot API's methods: what each call does, and how it can be refused."""

import json
import re
from collections.abc import Callable
from typing import Any

from bot.sandbox.markup import ParseError, parse, units
from bot.sandbox.telegram import Chat, Message, Telegram

Params = dict[str, Any]
DELETABLE_SECONDS = 48 * 3600


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
    except (KeyError, ValueError):
        return None


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
    source = str(params.get(field) or "")
    try:
        text, entities = parse(source) if params.get("parse_mode") == "HTML" else (source.strip(), [])
    except ParseError as error:
        raise _bad(f"can't parse entities: {error}") from error
    if units(text) > limit:
        raise _bad("message is too long" if field == "text" else "message caption is too long")
    return text, entities


def _markup(params: Params) -> tuple[list[list[dict[str, Any]]], dict[str, Any] | None]:
    raw = params.get("reply_markup")
    markup = json.loads(raw) if isinstance(raw, str) else raw
    if not markup:
        return [], None
    if "inline_keyboard" not in markup:
        return [], markup
    for row in markup["inline_keyboard"]:
        for button in row:
            if len(button.get("callback_data", "").encode()) > 64:
                raise _bad("BUTTON_DATA_INVALID")
    return markup["inline_keyboard"], None


def _result(telegram: Telegram, message: Message) -> Params:
    return {
        "message_id": message.message_id,
        "from": telegram.bot,
        "chat": telegram.chat_json(message.chat_id),
        "date": message.date,
        "text": message.text,
    }


def send_message(telegram: Telegram, params: Params) -> Params:
    """sendMessage"""
    chat = _open_chat(telegram, params)
    text, entities = _text(params, "text", 4096)
    if not text:
        raise _bad("message text is empty")
    buttons, keyboard = _markup(params)
    silent = str(params.get("disable_notification", "")).lower() == "true"
    message = Message(
        telegram.new_id(chat.id),
        chat.id,
        int(telegram.bot["id"]),  # type: ignore[call-overload]
        True,
        int(telegram.now()),
        text,
        entities,
        buttons,
        keyboard,
        silent=silent,
    )
    telegram.add(message)
    return _result(telegram, message)


def _send_file(kind: str, mime: str) -> Callable[[Telegram, Params], Params]:
    def send(telegram: Telegram, params: Params) -> Params:
        chat = _open_chat(telegram, params)
        given = params.get(kind)
        if isinstance(given, str):
            if given not in telegram.files:
                raise _bad("wrong file identifier/HTTP URL specified")
            name, data = telegram.files[given]
        elif given:
            name, data = given
        else:
            raise _bad(f"there is no {kind} in the request")
        caption, entities = _text(params, "caption", 1024)
        buttons, keyboard = _markup(params)
        number = telegram.keep_file(name, data)
        message = Message(
            telegram.new_id(chat.id),
            chat.id,
            int(telegram.bot["id"]),  # type: ignore[call-overload]
            True,
            int(telegram.now()),
            caption or None,
            entities,
            buttons,
            keyboard,
            kind,
            (name, "application/pdf" if name.endswith(".pdf") else mime, data),
        )
        telegram.add(message)
        file = {"file_id": number, "file_unique_id": number, "file_size": len(data)}
        shown = [file | {"width": 1, "height": 1}] if kind == "photo" else file | {"file_name": name}
        result = _result(telegram, message) | {kind: shown, "caption": caption}
        return {key: value for key, value in result.items() if value is not None and key != "text"}

    return send


def _own_message(telegram: Telegram, params: Params) -> Message:
    message = telegram.message(chat_of(params) or 0, int(params.get("message_id") or 0))
    if message is None or not message.from_bot:
        raise _bad("message to edit not found")
    return message


def edit_text(telegram: Telegram, params: Params) -> Params:
    """editMessageText"""
    message = _own_message(telegram, params)
    text, entities = _text(params, "text", 4096)
    buttons, _ = _markup(params)
    if (text, entities, buttons) == (message.text, message.entities, message.buttons):
        raise _bad("message is not modified: specified new message content and reply markup are the same")
    message.text, message.entities, message.buttons = text, entities, buttons
    message.edit_date = int(telegram.now())
    telegram.tell("edited", message)
    return _result(telegram, message)


def edit_markup(telegram: Telegram, params: Params) -> Params:
    """editMessageReplyMarkup"""
    message = _own_message(telegram, params)
    buttons, _ = _markup(params)
    if buttons == message.buttons:
        raise _bad("message is not modified: specified new message content and reply markup are the same")
    message.buttons = buttons
    telegram.tell("edited", message)
    return _result(telegram, message)


def delete_message(telegram: Telegram, params: Params) -> bool:
    """deleteMessage"""
    message = telegram.message(chat_of(params) or 0, int(params.get("message_id") or 0))
    if message is None:
        raise _bad("message to delete not found")
    if telegram.now() - message.date > DELETABLE_SECONDS:
        raise _bad("message can't be deleted")
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
    telegram.tell("answered", text=text or "")
    return True


def set_commands(telegram: Telegram, params: Params) -> bool:
    """setMyCommands"""
    commands = params.get("commands") or "[]"
    commands = json.loads(commands) if isinstance(commands, str) else commands
    if len(commands) > 100:
        raise _bad("BOT_COMMANDS_TOO_MUCH")
    if any(not re.fullmatch(r"[a-z0-9_]{1,32}", one["command"]) for one in commands):
        raise _bad("BOT_COMMAND_INVALID")
    telegram.commands[_scope(params)] = commands
    telegram.tell("commands")
    return True


def get_commands(telegram: Telegram, params: Params) -> list[dict[str, str]]:
    """getMyCommands"""
    return telegram.commands.get(_scope(params), [])


def delete_commands(telegram: Telegram, params: Params) -> bool:
    """deleteMyCommands"""
    telegram.commands.pop(_scope(params), None)
    return True


def _scope(params: Params) -> str:
    scope = params.get("scope") or "{}"
    scope = json.loads(scope) if isinstance(scope, str) else scope
    return f"{scope.get('type', 'default')}:{scope.get('chat_id', '')}"


def get_file(telegram: Telegram, params: Params) -> Params:
    """getFile"""
    number = str(params.get("file_id"))
    if number not in telegram.files:
        raise _bad("invalid file_id")
    size = len(telegram.files[number][1])
    return {"file_id": number, "file_unique_id": number, "file_size": size, "file_path": number}


def get_chat(telegram: Telegram, params: Params) -> Params:
    """getChat"""
    chat = _open_chat(telegram, params)
    full = {"accent_color_id": 0, "max_reaction_count": 1, "accepted_gift_types": {}}
    return telegram.chat_json(chat.id) | full


def leave_chat(telegram: Telegram, params: Params) -> bool:
    """leaveChat"""
    _open_chat(telegram, params).state = "left"
    return True


METHODS: dict[str, Callable[[Telegram, Params], Any]] = {
    "sendMessage": send_message,
    "sendPhoto": _send_file("photo", "image/jpeg"),
    "sendDocument": _send_file("document", "application/octet-stream"),
    "editMessageText": edit_text,
    "editMessageReplyMarkup": edit_markup,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_press,
    "sendChatAction": lambda telegram, params: bool(_open_chat(telegram, params)),
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "getFile": get_file,
    "getChat": get_chat,
    "leaveChat": leave_chat,
    "getMe": lambda telegram, _: telegram.bot | {"can_join_groups": True, "can_read_all_group_messages": False},
    "deleteWebhook": lambda _telegram, _: True,
    "getWebhookInfo": lambda _telegram, _: {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": 0,
    },
}

"""Telegram: the Bot API through python-telegram-bot's Bot, and which of its errors mean what."""

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

import telegram
from telegram import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    Update,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    NetworkError,
    TelegramError,
)

from bot import logs
from bot.channels import base, render, telegram_updates
from bot.channels.base import Incoming, Malformed
from bot.channels.http import AiohttpRequest, ConnectFailed, NotFound, Ready, TooMany, Unauthorized
from bot.channels.proxies import proxy_for
from bot.pace import Burst, Limit, Pace
from handlers.words import WordsMissing
from storage.inbox import Arrival
from storage.outbox import Content
from storage.people import Role

# In one chat, where short bursts may pass: who reports three times waits for no answer; in one group.
PACE = (Burst(3, 1.0), Limit(18, 60.0))
# 25 a second on the whole: what a busy computer is late with is made up for, but never by more than Telegram's 30.
OVERALL = (Burst(25, 1 / 25), Limit(30, 1.0))
HTML = "HTML"
EVERYBODYS = Role.TAILOR
WANTED = ("message", "edited_message", "callback_query", "my_chat_member")


class Telegram:
    """The Bot API at `api_url`, with a token."""

    name = "telegram"
    keeps = timedelta(hours=24)
    window: base.Window | None = None

    def __init__(self, token: str, api_url: str, zone: tzinfo) -> None:
        self._zone = zone
        self._webhook_removed = False
        proxy = proxy_for(api_url)
        self._updates_request = AiohttpRequest(connections=1, proxy=proxy)
        self._request = AiohttpRequest(connections=64, proxy=proxy)
        self._bot = telegram.Bot(
            token,
            base_url=f"{api_url.rstrip('/')}/bot",
            base_file_url=f"{api_url.rstrip('/')}/file/bot",
            request=self._request,
            get_updates_request=self._updates_request,
        )

    def pace(self) -> Pace:
        """Telegram's limits, with a little to spare."""
        return Pace(OVERALL, _limits)

    async def start(self) -> str:
        """Connect; the bot's own user name."""
        await self._request.initialize()
        await self._updates_request.initialize()
        try:
            me = await self._bot.get_me()
            await self._set_everybodys_menu()
        except TelegramError as error:
            raise _fetch_failure(error) from None
        return me.username or ""

    async def _set_everybodys_menu(self) -> None:
        """The menu of all chats with a person, that of who sews; those who coordinate get theirs in their own chats.

        A stranger sees it too: what she chooses there is answered like any other word of hers.
        """
        try:
            await self._bot.set_my_commands(_commands(EVERYBODYS), scope=BotCommandScopeAllPrivateChats())
        except (NotFound, BadRequest) as error:
            # A server that doesn't know this method; the bot speaks all the same.
            logs.event("no commands", level="warning", error=logs.where(error))

    async def stop(self) -> None:
        """Close connections."""
        await self._request.shutdown()
        await self._updates_request.shutdown()

    async def fetch(self, offset: int | None, wait: int) -> Sequence[Arrival]:
        """The next raw updates. Not `Bot.get_updates`: one malformed update would stop it for good."""
        wanted: dict[str, Any] = {"timeout": wait, "limit": 100, "allowed_updates": list(WANTED)}
        if offset is not None:
            wanted["offset"] = offset
        url = f"{self._bot.base_url}/getUpdates"
        try:
            found: Any = await self._updates_request.post(url, Ready(wanted), read_timeout=wait + 5)
        except Conflict as error:
            await self._end_conflict(error)
            return await self.fetch(offset, wait)
        except TelegramError as error:
            raise _fetch_failure(error) from None
        if not isinstance(found, list):
            raise base.FetchFailed("the answer holds no list of updates")
        return [telegram_updates.arrival(update) for update in found]

    async def _end_conflict(self, error: Conflict) -> None:
        """A webhook left from another use of the token is removed; OtherPoller if another program fetches too."""
        if "webhook is active" not in error.message:
            raise base.OtherPoller from None
        try:
            # What people sent meanwhile stays.
            await self._bot.delete_webhook(drop_pending_updates=False)
        except TelegramError as failure:
            raise _fetch_failure(failure) from None
        logs.event("webhook removed", level="warning")
        again, self._webhook_removed = self._webhook_removed, True
        if again:
            # A webhook that comes back is another program's.
            raise base.OtherPoller from None

    def read(self, raw: str) -> Incoming:
        """Read one kept update; Malformed if it makes no sense."""
        try:
            update = json.loads(raw)
            return telegram_updates.plain_incoming(update) or telegram_updates.incoming(
                Update.de_json(update, self._bot)
            )
        # Whatever a mangled update does to the library, the next update must be read.
        except Exception as error:
            raise Malformed(type(error).__name__) from None

    async def send(self, address: str, content: Content, *, again: bool, ref: str = "") -> str:  # noqa: ARG002
        """Say it; the message's number in its chat."""
        try:
            if content.key == "menu":
                await self._set_menu(address, str(content.args["role"]))
                return ""
            if content.made is not None and "id" in content.attach:
                return await self._send_carried(address, content, content.made, again=again)
            if content.made is not None:
                return await self._send_made(address, content, content.made)
            if content.attach:
                return await self._send_again(address, content, again=again)
            return await self._send_text(address, content, again=again)
        except TelegramError as error:
            raise _send_failure(error) from None
        except WordsMissing:
            raise base.Refused("words are missing") from None

    async def _send_text(self, address: str, content: Content, *, again: bool) -> str:
        seen = render.shown(content, FIT, again=again)
        wanted: dict[str, Any] = {"chat_id": int(address), "text": seen.text, "parse_mode": HTML}
        if content.quiet:
            wanted["disable_notification"] = True
        if markup := _markup(seen):
            wanted["reply_markup"] = markup
        try:
            message = await self._call("sendMessage", wanted)
        except BadRequest as error:
            if "can't parse entities" not in error.message.lower():
                raise
            alone = {name: value for name, value in wanted.items() if name != "parse_mode"}
            message = await self._call("sendMessage", alone | {"text": render.plain(seen.text)})
        return str(message["message_id"])

    async def _send_made(self, address: str, content: Content, data: bytes) -> str:
        """A file that we made, with a caption. A second copy of it does no harm, so it isn't marked."""
        name = str(content.attach["name"])
        file = telegram.InputFile(data, filename=name)
        if name.endswith(".png"):
            # Seen in the chat at once; a document is only there to be opened.
            picture = await self._bot.send_photo(int(address), file, caption=render.caption(content))
            return str(picture.message_id)
        message = await self._bot.send_document(int(address), file, caption=render.caption(content))
        return str(message.message_id)

    async def _send_carried(self, address: str, content: Content, data: bytes, *, again: bool) -> str:
        """What somebody sent over another channel."""
        kind = str(content.attach["kind"])
        seen = render.shown(content, UNDER_A_FILE, again=again)
        sends: dict[str, Callable[..., Awaitable[telegram.Message]]] = {
            "photo": self._bot.send_photo,
            "voice": self._bot.send_voice,
            "audio": self._bot.send_audio,
            "video": self._bot.send_video,
        }
        markup = _markup(seen) if seen.choices else None
        message = await sends.get(kind, self._bot.send_document)(
            int(address),
            telegram.InputFile(data, filename=str(content.attach["name"])),
            caption=seen.text,
            parse_mode=HTML,
            disable_notification=content.quiet,
            reply_markup=telegram.InlineKeyboardMarkup.de_json(markup, self._bot) if markup else None,
        )
        return str(message.message_id)

    async def _send_again(self, address: str, content: Content, *, again: bool) -> str:
        """What somebody sent, by Telegram's own name of it; where that can't be shown, its words alone."""
        kind, name = str(content.attach["kind"]), str(content.attach["id"])
        seen = render.shown(content, UNDER_A_FILE, again=again)
        wanted: dict[str, Any] = {"chat_id": int(address), "disable_notification": content.quiet}
        if kind == "location":
            wanted |= dict(zip(("latitude", "longitude"), name.split(","), strict=True))
        else:
            wanted |= {kind: name, "caption": seen.text, "parse_mode": HTML}
        if markup := _markup(seen):
            wanted["reply_markup"] = markup
        try:
            message = await self._call(f"send{kind.title().replace('_', '')}", wanted)
        except BadRequest as error:
            if "chat not found" in error.message.lower():
                raise
            alone = replace(content, attach={}, more=(*content.more, ("file-not-shown", {})))
            return await self._send_text(address, alone, again=again)
        return str(message["message_id"])

    async def fetch_file(self, kind: str, name: str) -> bytes:  # noqa: ARG002
        """What somebody sent, by Telegram's own name of it."""
        try:
            told = await self._call("getFile", {"file_id": name})
            status, data = await self._request.do_request(f"{self._bot.base_file_url}/{told['file_path']}", "GET")
        except (BadRequest, NotFound):
            raise base.Refused("no such file") from None
        except TelegramError as error:
            raise _send_failure(error) from None
        if status != 200:
            raise base.NotSent(str(status))
        return bytes(data)

    async def _call(self, method: str, wanted: dict[str, Any]) -> Any:
        """A method of the Bot API; its raw result, since making objects of it costs as much as sending."""
        return await self._request.post(f"{self._bot.base_url}/{method}", Ready(wanted))

    async def _set_menu(self, address: str, role: str) -> None:
        try:
            await self._bot.set_my_commands(_commands(role), scope=BotCommandScopeChat(int(address)))
        except NotFound:
            # A server that doesn't know this method; the bot speaks all the same.
            raise base.Refused("no commands") from None

    async def acknowledge(self, incoming: Incoming) -> None:
        """Stop the waiting sign of a pressed button."""
        try:
            await self._bot.answer_callback_query(incoming.press)
        except TelegramError:
            # The press was handled; a query too old to answer changes nothing for anybody.
            return

    async def show_writing(self, address: str) -> None:
        """The sign that we are writing, which goes by itself."""
        try:
            await self._call("sendChatAction", {"chat_id": int(address), "action": "typing"})
        except TelegramError as error:
            logs.event("nobody saw that we write", error=type(error).__name__)

    async def leave(self, address: str) -> None:
        """Leave a group we were put into."""
        try:
            await self._bot.leave_chat(int(address))
        except TelegramError as error:
            raise _send_failure(error) from None

    def server_time(self) -> datetime | None:
        """What Telegram's clock showed with its last answer."""
        at = self._updates_request.server_time or self._request.server_time
        return datetime.fromtimestamp(at, UTC) if at else None

    def confirmed_day(self) -> date | None:
        """The local date by Telegram's clock, from the last answer that showed it."""
        at = self.server_time()
        return at.astimezone(self._zone).date() if at else None


def _commands(role: str) -> list[BotCommand]:
    return [BotCommand(name, said) for name, said in render.commands(role)]


def _markup(seen: render.Shown) -> dict[str, Any] | None:
    if seen.choices:
        return {"inline_keyboard": [[{"text": label, "callback_data": code}] for label, code in seen.choices]}
    if seen.keyboard:
        rows = [
            [{"text": key.label, **({"request_contact": True} if key.own_number else {})} for key in row]
            for row in seen.keyboard.rows
        ]
        return {"keyboard": rows, "resize_keyboard": True, "one_time_keyboard": seen.keyboard.once}
    return None


def _length(text: str) -> int:
    """Telegram counts UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


FIT = render.Fit(text=4096, length=_length, widest=2)
UNDER_A_FILE = render.Fit(text=1024, length=_length, widest=2)


def _limits(address: str) -> Sequence[Limit | Burst]:
    """How fast one may write to a chat; a group's address is negative."""
    return PACE if address.startswith("-") else PACE[:1]


def _fetch_failure(error: TelegramError) -> base.FetchFailed:
    if isinstance(error, Unauthorized | NotFound | Forbidden):
        return base.AccessLost()
    # Never the error's own text: it may hold the token.
    return base.FetchFailed(type(error).__name__)


def _send_failure(error: TelegramError) -> base.SendFailed:
    match error:
        case TooMany():
            return base.Throttled(error.seconds)
        case ChatMigrated():
            return base.Moved(str(error.new_chat_id))
        case Unauthorized() | NotFound():
            return base.Revoked()
        case Forbidden():
            said = error.message.lower()
            known = "blocked by the user" in said or "can't initiate" in said
            return base.Blocked() if known else base.Gone(_reason(error))
        case BadRequest():
            gone = "chat not found" in error.message.lower()
            return base.Gone(_reason(error)) if gone else base.Refused(_reason(error))
        case ConnectFailed():
            return base.NotSent(_reason(error))
        case NetworkError():
            return base.Ambiguous(_reason(error))
        case _:
            return base.Ambiguous(_reason(error))


def _reason(error: TelegramError) -> str:
    """Telegram's own words about a refusal name no person and no token; other errors give their kind only."""
    return error.message[:200] if isinstance(error, BadRequest | Forbidden) else type(error).__name__

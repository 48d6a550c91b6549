"""The page and what it asks: chats to show, things to do as a user, and a stream of what happens."""

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, fields
from typing import Any

from aiohttp import web

from bot.sandbox.faults import Fault
from bot.sandbox.hooks import Done, Hooks
from bot.sandbox.message import Message
from bot.sandbox.serving import Handler, only_this_computer, static
from bot.sandbox.showing import as_shown
from bot.sandbox.telegram import Telegram
from bot.sandbox.whatsapp import WhatsApp

HEARTBEAT = 15
Actions = Mapping[str, tuple[str, Callable[[], Awaitable[Done]]]]


class PageApi:
    """Routes of the page."""

    def __init__(
        self,
        telegram: Telegram,
        people: Sequence[Mapping[str, Any]],
        actions: Actions,
        hooks: Hooks | None = None,
        whatsapp: WhatsApp | None = None,
    ) -> None:
        self._telegram = telegram
        self._whatsapp = whatsapp
        self._people = people
        self._actions = actions
        self._hooks = hooks
        self._switching = asyncio.Lock()
        self._seen: dict[int, int] = {}
        self._streams: set[asyncio.Task[Any]] = set()
        # Another workshop at the same address is known by it.
        self._began = secrets.token_hex(8)

    def add_routes(self, app: web.Application) -> None:
        """Add the routes to the server."""
        app.middlewares.append(only_this_computer)
        app.add_routes(
            [
                web.get("/", self._index),
                web.get("/page/{name}", self._page_file),
                web.get("/sandbox/state", self._state),
                web.get("/sandbox/events", self._events),
                web.get("/sandbox/chats/{chat}", self._chat),
                web.get("/sandbox/files/{chat}/{message}", self._chat_file),
                web.post("/sandbox/chats/{chat}/say", self._say),
                web.post("/sandbox/chats/{chat}/edit", self._edit),
                web.post("/sandbox/chats/{chat}/press", self._press),
                web.post("/sandbox/chats/{chat}/contact", self._contact),
                web.post("/sandbox/chats/{chat}/photo", self._upload),
                web.post("/sandbox/chats/{chat}/voice", self._upload),
                web.post("/sandbox/chats/{chat}/document", self._upload),
                web.post("/sandbox/chats/{chat}/sticker", self._sticker),
                web.post("/sandbox/chats/{chat}/block", self._block),
                web.get("/sandbox/chats/{chat}/behind", _telling(self._behind)),
                web.get("/sandbox/chats/{chat}/meaning/{message}", _telling(self._meaning)),
                web.post("/sandbox/actions/{name}", _telling(self._act)),
                web.post("/sandbox/clock", _telling(self._clock)),
                web.post("/sandbox/bot", _telling(self._bot)),
                web.post("/sandbox/fresh", _telling(self._fresh)),
                web.get("/sandbox/board", _telling(self._board)),
                web.get("/sandbox/dialogue", _telling(self._dialogue)),
                web.post("/sandbox/faults", self._add_fault),
                web.delete("/sandbox/faults", self._clear_faults),
            ]
        )

    def _at(self, number: int) -> Telegram | WhatsApp:
        """The messenger that somebody's phone has."""
        return self._whatsapp if self._whatsapp and number in self._whatsapp.phones else self._telegram

    def close(self) -> None:
        """End the streams."""
        for stream in self._streams:
            stream.cancel()

    async def _index(self, _: web.Request) -> web.Response:
        return static("index.html")

    async def _page_file(self, request: web.Request) -> web.Response:
        return static(request.match_info["name"])

    async def _state(self, _: web.Request) -> web.Response:
        people = [{**person, "unread": self._unread(int(person["id"]))} for person in self._people]
        actions = [{"name": name, "label": label} for name, (label, _) in self._actions.items()]
        faults = [asdict(fault) for fault in self._telegram.faults.all()]
        used = any(self._at(int(person["id"])).messages(int(person["id"])) for person in self._people)
        state = {"now": self._telegram.now(), "people": people, "actions": actions, "faults": faults}
        return _json({**state, **self._around(), "began": self._began, "used": used})

    def _around(self) -> dict[str, Any]:
        """The state of the program around the sandbox."""
        hooks = self._hooks
        if hooks is None:
            return {"clock": None, "bot": None}
        jumps = [{"name": name, "label": label} for name, label in hooks.jumps]
        clock = {"jumps": jumps, "speeds": list(hooks.speeds), "speed": hooks.speed()}
        return {"clock": clock, "bot": {"running": hooks.running()}}

    def _unread(self, chat_id: int) -> int:
        seen = self._seen.get(chat_id, 0)
        messages = self._at(chat_id).messages(chat_id)
        return sum(one.from_bot and one.message_id > seen for one in messages)

    async def _chat(self, request: web.Request) -> web.Response:
        chat_id = _number(request)
        messages = self._at(chat_id).messages(chat_id)
        chat = self._at(chat_id).chats.get(chat_id)
        # A phone that nobody looks at fetches its chat as well.
        if "unseen" not in request.query:
            self._seen[chat_id] = messages[-1].message_id if messages else 0
        commands = self._at(chat_id).commands_in(chat_id)
        since = int(request.query["since"]) if request.query.get("since", "").isdigit() else 0
        return _json(
            {
                "messages": [self._as_json(one) for one in messages if one.message_id > since],
                "commands": commands,
                "keyboard": chat.keyboard if chat else None,
                "blocked": chat is not None and chat.state == "blocked",
            }
        )

    def _as_json(self, message: Message) -> dict[str, Any]:
        return as_shown(self._at(message.chat_id), message)

    async def _chat_file(self, request: web.Request) -> web.Response:
        message = self._at(_number(request)).message(_number(request), _number(request, "message"))
        if message is None or message.file is None:
            raise web.HTTPNotFound
        headers = {"X-Content-Type-Options": "nosniff"}
        return web.Response(body=message.file[2], content_type=message.file[1], headers=headers)

    async def _say(self, request: web.Request) -> web.Response:
        data = await _sent(request, text=str)
        if not data["text"].strip():
            raise web.HTTPBadRequest
        chat_id = _number(request)
        message = self._at(chat_id).say(chat_id, str(data["text"])[:4096], reply_to=data.get("reply_to"))
        return _json(self._as_json(message))

    async def _edit(self, request: web.Request) -> web.Response:
        data, chat_id = await _sent(request, message_id=int, text=str), _number(request)
        try:
            message = self._at(chat_id).edit(chat_id, int(data["message_id"]), str(data["text"])[:4096])
        except LookupError:
            raise web.HTTPNotFound from None
        return _json(self._as_json(message))

    async def _press(self, request: web.Request) -> web.Response:
        data = await _sent(request, message_id=int, data=str)
        number = self._at(_number(request)).press(_number(request), int(data["message_id"]), str(data["data"]))
        return _json({"id": number})

    async def _contact(self, request: web.Request) -> web.Response:
        data = await _sent(request, phone=str)
        return _json(self._as_json(self._at(_number(request)).send_contact(_number(request), str(data["phone"])[:30])))

    async def _upload(self, request: web.Request) -> web.Response:
        sent = await request.post()
        field, caption = sent.get("file"), str(sent.get("caption") or "")[:1024]
        if not isinstance(field, web.FileField):
            raise web.HTTPBadRequest
        content, chat_id = field.file.read(), _number(request)
        if request.path.endswith("/photo"):
            message = self._at(chat_id).send_photo(chat_id, content, caption or None)
        elif request.path.endswith("/voice"):
            message = self._voice(chat_id, content, str(sent.get("seconds") or "4"))
        else:
            message = self._at(chat_id).send_document(chat_id, field.filename, content)
        return _json(self._as_json(message))

    def _voice(self, chat_id: int, content: bytes, seconds: str) -> Message:
        """A voice note; of its length WhatsApp tells nothing."""
        messenger = self._at(chat_id)
        if isinstance(messenger, WhatsApp):
            return messenger.send_file(chat_id, "voice", content)
        return messenger.send_file(chat_id, "voice", content, seconds=int(seconds) if seconds.isdigit() else 4)

    async def _sticker(self, request: web.Request) -> web.Response:
        emoji = str((await _sent(request, emoji=str))["emoji"])[:8]
        return _json(self._as_json(self._at(_number(request)).send_sticker(_number(request), emoji)))

    async def _block(self, request: web.Request) -> web.Response:
        data = await _sent(request, blocked=bool)
        self._at(_number(request)).block(_number(request), blocked=bool(data["blocked"]))
        return _json({"blocked": bool(data["blocked"])})

    async def _act(self, request: web.Request) -> web.Response:
        action = self._actions.get(request.match_info["name"])
        if action is None:
            raise web.HTTPNotFound
        return _json(asdict(await action[1]()))

    def _given_hooks(self) -> Hooks:
        if self._hooks is None:
            raise web.HTTPNotFound
        return self._hooks

    async def _clock(self, request: web.Request) -> web.Response:
        hooks, data = self._given_hooks(), await _sent(request)
        jump, speed = data.get("jump"), data.get("speed")
        if isinstance(jump, str) and jump in dict(hooks.jumps):
            with self._change():
                said = await hooks.turn(jump)
            return _json({"said": said, "now": self._telegram.now()})
        # To Python true is 1.
        if jump is not None or not isinstance(speed, int) or isinstance(speed, bool) or speed not in hooks.speeds:
            raise web.HTTPBadRequest
        with self._change():
            await hooks.set_speed(speed)
        return _json({"now": self._telegram.now(), "speed": hooks.speed()})

    async def _bot(self, request: web.Request) -> web.Response:
        hooks, wanted = self._given_hooks(), (await _sent(request, running=bool))["running"]
        async with self._switching:
            if wanted != hooks.running():
                with self._change():
                    await (hooks.start() if wanted else hooks.kill())
        return _json({"running": hooks.running()})

    async def _fresh(self, _: web.Request) -> web.Response:
        self._given_hooks().fresh()
        return _json({})

    @contextmanager
    def _change(self) -> Iterator[None]:
        """A change to the program around the sandbox; every open page hears of it, also of one that failed halfway."""
        try:
            yield
        finally:
            self._telegram.tell("state")

    async def _behind(self, request: web.Request) -> web.Response:
        english = request.query.get("language") == "en"
        behind = await self._given_hooks().behind(_number(request), english)
        sections = [{"title": title, "lines": list(lines)} for title, lines in behind.sections]
        return _json({"why": behind.why, "sections": sections})

    async def _meaning(self, request: web.Request) -> web.Response:
        found = await self._given_hooks().meaning(_number(request), _number(request, "message"))
        if found is None:
            raise web.HTTPNotFound
        return _json({"text": found.text, "buttons": [list(one) for one in found.buttons]})

    async def _board(self, _: web.Request) -> web.Response:
        return _json(await self._given_hooks().board())

    async def _dialogue(self, _: web.Request) -> web.Response:
        headers = {"Cache-Control": "no-store", "Content-Disposition": 'attachment; filename="percakapan.txt"'}
        return web.Response(text=await self._given_hooks().dialogue(), charset="utf-8", headers=headers)

    async def _add_fault(self, request: web.Request) -> web.Response:
        known = {field.name for field in fields(Fault)}
        data = {key: value for key, value in (await _sent(request, kind=str)).items() if key in known}
        numbers = [data.get(name) for name in ("chat_id", "status", "retry_after", "times")]
        if any(not isinstance(one, int | None) for one in numbers):
            raise web.HTTPBadRequest
        try:
            fault = Fault(**data)
            self._telegram.faults.add(fault)
        except (TypeError, ValueError):
            raise web.HTTPBadRequest from None
        kind = str(fault.status) if fault.kind == "status" else fault.kind
        self._telegram.tell("fault", chat_id=fault.chat_id, fault=kind)
        return await self._state(request)

    async def _clear_faults(self, request: web.Request) -> web.Response:
        self._telegram.faults.clear()
        return await self._state(request)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue(1000)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        listener = _listener(queue)
        # Before the headers go out: whoever has seen them misses nothing.
        for messenger in self._messengers():
            messenger.listeners.add(listener)
        task = asyncio.ensure_future(self._stream(request, response, queue))
        self._streams.add(task)
        try:
            await task
        except (asyncio.CancelledError, ConnectionError):
            # The page was closed, or the server stops.
            task.cancel()
        finally:
            for messenger in self._messengers():
                messenger.listeners.discard(listener)
            self._streams.discard(task)
        return response

    def _messengers(self) -> Sequence[Telegram | WhatsApp]:
        return (self._telegram, self._whatsapp) if self._whatsapp else (self._telegram,)

    async def _stream(
        self, request: web.Request, response: web.StreamResponse, queue: asyncio.Queue[dict[str, Any]]
    ) -> None:
        await response.prepare(request)
        await response.write(b"retry: 500\n\n")
        while True:
            try:
                async with asyncio.timeout(HEARTBEAT):
                    event = await queue.get()
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            message = event.get("message")
            data = {**event, "message": self._as_json(message) if message else None}
            data["chat_id"] = message.chat_id if message else event.get("chat_id")
            await response.write(f"data: {json.dumps(data)}\n\n".encode())


def _listener(queue: "asyncio.Queue[dict[str, Any]]") -> Callable[[dict[str, Any]], None]:
    def listen(event: dict[str, Any]) -> None:
        if not queue.full():
            queue.put_nowait(event)

    return listen


def _number(request: web.Request, part: str = "chat") -> int:
    try:
        return int(request.match_info[part])
    except ValueError:
        raise web.HTTPNotFound from None


async def _sent(request: web.Request, **wanted: type) -> dict[str, Any]:
    """The JSON object that the page sent; refused unless it holds what is wanted."""
    try:
        data = await request.json()
    except ValueError:
        raise web.HTTPBadRequest from None
    if not isinstance(data, dict) or any(not isinstance(data.get(name), kind) for name, kind in wanted.items()):
        raise web.HTTPBadRequest
    return data


def _telling(handler: Handler) -> Handler:
    """The handler, and the name of what it stumbled over: whatever a hook does, the page must hear of it."""

    async def tell(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except web.HTTPException:
            raise
        except Exception as error:
            return web.json_response({"said": type(error).__name__}, status=500)

    return tell


def _json(data: Any) -> web.Response:
    return web.json_response(data, headers={"Cache-Control": "no-store"})

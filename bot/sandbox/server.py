"""The HTTP server: the Bot API for the bot, and the page for people."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from email.utils import formatdate
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot.sandbox.faults import Fault
from bot.sandbox.hooks import Done, Hooks
from bot.sandbox.message import Call
from bot.sandbox.methods import METHODS, Params, Refusal, chat_of, whole_number
from bot.sandbox.page_api import PageApi
from bot.sandbox.telegram import Telegram
from bot.sandbox.whatsapp import WhatsApp

LOOPBACK = "127.0.0.1"
LONGEST_POLL = 50
Action = tuple[str, Callable[[], Awaitable[Done]]]


class Sandbox:
    """Telegram on this computer, at `url` once it is started."""

    def __init__(
        self,
        *,
        token: str = "1234567:SANDBOX",  # noqa: S107 - opens nothing but itself
        now: Callable[[], float] = time.time,
        people: Sequence[Mapping[str, Any]] = (),
        actions: Mapping[str, Action] | None = None,
        hooks: Hooks | None = None,
        strict_start: bool = False,
        seed: int = 0,
        whatsapp: WhatsApp | None = None,
    ) -> None:
        self.telegram = Telegram(token=token, now=now, strict_start=strict_start, seed=seed)
        for person in people:
            messenger = whatsapp if whatsapp and person.get("messenger") else self.telegram
            messenger.add_user(int(person["id"]), str(person["name"]))
        self._page = PageApi(self.telegram, people, actions or {}, hooks, whatsapp)
        self._poll: asyncio.Task[Any] | None = None
        self._runner: web.AppRunner | None = None
        self.url = ""

    @property
    def polling(self) -> bool:
        """Whether a bot waits for updates now."""
        return self._poll is not None

    async def start(self, port: int = 0) -> None:
        """Listen on loopback; OSError if the port is taken."""
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._bot_api)
        app.router.add_get("/file/bot{token}/{path}", self._file)
        self._page.add_routes(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, LOOPBACK, port)
        try:
            await site.start()
        except OSError:
            await self._runner.cleanup()
            raise
        number = self._runner.addresses[0][1]
        self.url = f"http://{LOOPBACK}:{number}"

    async def stop(self) -> None:
        """Stop listening; open polls and streams end at once."""
        runner, self._runner = self._runner, None
        self._page.close()
        if self._poll is not None:
            self._poll.cancel()
        if runner is not None:
            await runner.cleanup()

    async def _bot_api(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.telegram.token:
            return self._answer(401, _refused(401, "Unauthorized"))
        method = request.match_info["method"]
        try:
            params = await _params(request)
        except ValueError:
            return self._answer(400, _refused(400, "Bad Request: can't parse JSON object"))
        fault = self.telegram.faults.pick(method, chat_of(params))
        if fault is not None and not (fault.accepts or fault.kind in ("late", "cut")):
            self._note(method, params, fault.status, accepted=False)
            return self._failing(request, fault)
        if method == "getUpdates":
            status, body = await self._get_updates(request, params)
        else:
            status, body = self._call(method, params)
        if fault is None:
            return self._answer(status, body)
        if fault.kind == "late":
            await asyncio.sleep(fault.delay)
            return self._answer(status, body)
        return self._failing(request, fault)

    def _call(self, method: str, params: Params) -> tuple[int, Any]:
        work = METHODS.get(method)
        if work is None:
            return 404, _refused(404, "Not Found: method not found")
        try:
            result = work(self.telegram, params)
        except Refusal as refusal:
            self._note(method, params, refusal.code, accepted=False)
            return refusal.code, _refused(refusal.code, refusal.description, refusal.parameters)
        number = result.get("message_id") if isinstance(result, dict) else None
        self._note(method, params, 200, accepted=True, message_id=number)
        return 200, {"ok": True, "result": result}

    def _note(self, method: str, params: Params, status: int, *, accepted: bool, message_id: int | None = None) -> None:
        at = self.telegram.now()
        self.telegram.calls.append(Call(method, chat_of(params), params, status, accepted, at, message_id))

    def _failing(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.kind in ("cut", "refuse"):
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        if fault.kind == "html":
            page = f"<html><h1>{fault.status} {_phrase(fault.status)}</h1></html>"
            return web.Response(status=fault.status, text=page, content_type="text/html", headers=self._date())
        words = fault.description or _phrase(fault.status)
        if not fault.retry_after:
            return self._answer(fault.status, _refused(fault.status, words))
        words = f"{words}: retry after {fault.retry_after}"
        return self._answer(fault.status, _refused(fault.status, words, {"retry_after": fault.retry_after}))

    async def _get_updates(self, request: web.Request, params: Params) -> tuple[int, Any]:
        """Long polling; a second poller throws the first one out, and a webhook everybody."""
        if self.telegram.webhook:
            words = "Conflict: can't use getUpdates method while webhook is active"
            return 409, _refused(409, f"{words}; use deleteWebhook to delete the webhook first")
        if self._poll is not None:
            self._poll.cancel()
        self._poll = mine = asyncio.ensure_future(self._wait_for_updates(request, params))
        try:
            return 200, {"ok": True, "result": await mine}
        except asyncio.CancelledError:
            if not mine.cancelled():
                mine.cancel()
                raise
            if self._runner is None:
                return 502, _refused(502, "Bad Gateway")
            words = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
            return 409, _refused(409, words)
        finally:
            if self._poll is mine:
                self._poll = None

    async def _wait_for_updates(self, request: web.Request, params: Params) -> list[Params]:
        # To Telegram an offset of 0 is none at all.
        offset = whole_number(params, "offset") or None
        limit = max(1, min(whole_number(params, "limit", 100), 100))
        wait = min(whole_number(params, "timeout"), LONGEST_POLL)
        end, turns = time.monotonic() + wait, self.telegram.line.turns
        while not (found := self.telegram.updates(offset, limit)) and (left := end - time.monotonic()) > 0:
            if self.telegram.line.turns != turns:
                break
            self.telegram.line.waiting.clear()
            try:
                async with asyncio.timeout(left):
                    await self.telegram.line.waiting.wait()
            except TimeoutError:
                break
            # To a bot that is gone nothing is handed out, or it would look delivered.
            if _is_gone(request):
                return []
        return found

    async def _file(self, request: web.Request) -> web.StreamResponse:
        found = self.telegram.files.get(request.match_info["path"])
        if request.match_info["token"] != self.telegram.token or found is None:
            raise web.HTTPNotFound
        return web.Response(body=found[1], content_type="application/octet-stream")

    def _answer(self, status: int, body: Any) -> web.Response:
        text = json.dumps(body, ensure_ascii=True, separators=(",", ":"))
        return web.Response(status=status, text=text, content_type="application/json", headers=self._date())

    def _date(self) -> dict[str, str]:
        # The sandbox's clock may be turned, and the bot may look at this header.
        return {"Date": formatdate(self.telegram.now(), usegmt=True)}


def _is_gone(request: web.Request) -> bool:
    return request.transport is None or request.transport.is_closing()


def _refused(code: int, description: str, parameters: Mapping[str, int] | None = None) -> Params:
    body: Params = {"ok": False, "error_code": code, "description": description}
    return body | ({"parameters": parameters} if parameters else {})


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Internal Server Error"


async def _params(request: web.Request) -> Params:
    found: Params = dict(request.query)
    if request.content_type == "application/json":
        sent = await request.json()
        return found | sent if isinstance(sent, dict) else found
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            found[name] = (value.filename, value.file.read())
        else:
            found[name] = value
    # python-telegram-bot names an uploaded part and refers to it as attach://NAME.
    for name, value in list(found.items()):
        if isinstance(value, str) and value.startswith("attach://"):
            found[name] = found.get(value.removeprefix("attach://"))
    return found

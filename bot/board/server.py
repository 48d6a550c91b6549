"""Shows the board to a browser on this computer: a link that opens once, and a stream of what changes."""

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.sandbox.serving import only_this_computer, static
from handlers.words import label

LOOPBACK = "127.0.0.1"
COOKIE = "omah_papan"
EVERY_SECONDS = 2
Look = Callable[[], Awaitable[dict[str, Any]]]


class Board:
    """The board's server; `link` is its address with the key, once it is started."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._key = secrets.token_urlsafe(24)
        self._session = secrets.token_urlsafe(24)
        self._key_is_used = False
        self._streams: set[asyncio.Task[Any]] = set()
        self._runner: web.AppRunner | None = None
        self.link = ""

    async def start(self, port: int = 0) -> None:
        """Listen on loopback; OSError if the port is taken."""
        app = web.Application(middlewares=[only_this_computer])
        app.add_routes(
            [
                web.get("/", self._index),
                web.get("/page/{name}", self._page_file),
                web.get("/board/events", self._events),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, LOOPBACK, port).start()
        except OSError:
            await self._runner.cleanup()
            raise
        self.link = f"http://{LOOPBACK}:{self._runner.addresses[0][1]}/?kunci={self._key}"

    async def stop(self) -> None:
        """Stop listening; streams end at once."""
        for stream in self._streams:
            stream.cancel()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _index(self, request: web.Request) -> web.StreamResponse:
        given = request.query.get("kunci", "")
        if given and not self._key_is_used and secrets.compare_digest(given.encode(), self._key.encode()):
            self._key_is_used = True
            # Without the key, so that it stays in no history.
            found = web.HTTPFound("/")
            found.set_cookie(COOKIE, self._session, httponly=True, samesite="Strict")
            return found
        return static("board.html") if self._is_let_in(request) else web.Response(status=403, text=label("board-shut"))

    def _is_let_in(self, request: web.Request) -> bool:
        return secrets.compare_digest(request.cookies.get(COOKIE, "").encode(), self._session.encode())

    async def _page_file(self, request: web.Request) -> web.Response:
        return static(request.match_info["name"])

    async def _events(self, request: web.Request) -> web.StreamResponse:
        if not self._is_let_in(request):
            raise web.HTTPForbidden
        task = asyncio.ensure_future(stream(request, self._look))
        self._streams.add(task)
        try:
            return await task
        finally:
            self._streams.discard(task)


async def stream(request: web.Request, look: Look) -> web.StreamResponse:
    """The board now, and again whenever something on it has changed, for as long as somebody looks."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await response.prepare(request)
    sent = ""
    try:
        while True:
            now = json.dumps(await look())
            await response.write(f"data: {now}\n\n".encode() if now != sent else b": still here\n\n")
            sent = now
            await asyncio.sleep(EVERY_SECONDS)
    except (asyncio.CancelledError, ConnectionError):
        # The page was closed, or the server stops.
        return response

"""Channel → inbox, where the channel calls us: what came is kept before it is told that it was."""

import asyncio
import hmac
import sqlite3
from collections.abc import Callable
from dataclasses import replace

from aiohttp import web

from bot import logs
from bot.channels.base import Delivered, Pushed, Pusher
from bot.clock import Clock
from storage import audit, contacts, inbox, progress
from storage.database import Database, lost
from storage.inbox import Arrival
from storage.values import dataclass

BIGGEST_CALL = 4 * 1024 * 1024
SIGNATURE = "X-Hub-Signature-256"
HEALTH = "/healthz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Where we are called, and the word by which Meta knows that it is us; `url` is how it is seen from outside."""

    verify_token: str
    host: str = "127.0.0.1"
    port: int = 8081
    path: str = "/whatsapp"
    url: str = ""


class Webhook:
    """Listens for a channel's calls; `arrived` is called after each that is kept."""

    def __init__(
        self, db: Database, channel: Pusher, clock: Clock, listening: Listening, arrived: Callable[[], None]
    ) -> None:
        self._db = db
        self._channel = channel
        self._clock = clock
        self._listening = listening
        self._arrived = arrived
        self._runner: web.AppRunner | None = None
        self._broken = asyncio.Event()
        self._instance = ""
        self.refused = 0
        self.port = 0

    async def start(self) -> None:
        """Listen; OSError if the port is taken."""
        self._instance = await audit.instance(self._db)
        app = web.Application(client_max_size=BIGGEST_CALL)
        app.router.add_get(self._listening.path, self._verify)
        app.router.add_post(self._listening.path, self._called)
        app.router.add_get(HEALTH, self._health)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=2)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._listening.host, self._listening.port).start()
        except OSError:
            await self.stop()
            raise
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Take no more calls; those that are being kept are kept."""
        if self._runner is not None:
            runner, self._runner = self._runner, None
            await runner.cleanup()

    async def broken(self) -> None:
        """Wait until a sync to disk failed: then the program must end."""
        await self._broken.wait()

    async def _verify(self, request: web.Request) -> web.Response:
        """Meta asks whether we are who its settings say; it hears its own word back."""
        given = request.query.get("hub.verify_token", "").encode("utf-8", "replace")
        right = hmac.compare_digest(given, self._listening.verify_token.encode())
        if request.query.get("hub.mode") != "subscribe" or not right:
            return web.Response(status=403)
        return web.Response(text=request.query.get("hub.challenge", ""), content_type="text/plain")

    async def _health(self, _: web.Request) -> web.Response:
        try:
            await self._db.answers()
        except (sqlite3.Error, ValueError):
            return web.Response(status=503, text="database")
        return web.Response(text="ok")

    async def _called(self, request: web.Request) -> web.Response:
        raw = await request.read()
        header = request.headers.get(SIGNATURE)
        if not self._channel.signed(raw, header):
            self.refused += 1
            return web.Response(status=401 if header is None else 403)
        try:
            await self._keep(self._channel.split(raw))
        # Whatever went wrong, nothing was acknowledged: it is brought again.
        except Exception as error:
            logs.event("a call could not be kept", level="error", channel=self._channel.name, error=logs.where(error))
            if lost(error):
                self._broken.set()
            return web.Response(status=503)
        self._arrived()
        return web.Response(text="EVENT_RECEIVED")

    async def _keep(self, delivered: Delivered) -> None:
        """All that a call brought, and how far what we sent came, in one transaction."""
        now, ours = self._clock(), f"omah:{self._instance}:"
        name = self._channel.name
        async with self._db.transaction():
            arrivals = [await self._arrival(one) for one in delivered.pushed if not one.ref or one.ref.startswith(ours)]
            if arrivals:
                await inbox.put(self._db, name, arrivals, now)
            for one in delivered.progress:
                row = one.ref.removeprefix(ours)
                if one.ref.startswith(ours) and row.isdecimal():
                    await progress.note(self._db, name, int(row), one.state, now)
                    if one.category:
                        await progress.price(self._db, name, int(row), one.category, billed=one.billed)

    async def _arrival(self, one: Pushed) -> Arrival:
        """As it is kept: under the address by which its account is known."""
        if not one.names:
            return one.arrival
        address = await contacts.address_of(self._db, self._channel.name, one.names)
        return replace(
            one.arrival,
            raw={**one.arrival.raw, "address": address},
            address=address,
            message_key=f"{address}:{one.key}" if one.key else None,
        )

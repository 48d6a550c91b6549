"""A bot with WhatsApp beside Telegram, and a way to call its webhook as Meta does."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox import Graph
from tests.whatsapp import published
from tests.world import World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Sri and her coordinator are on WhatsApp, Ani and the lead on Telegram."""
    made = World(tmp_path / "omah.db", whatsapp=True)
    await made.add("Sri", call_name="Bu Sri", whatsapp=True)
    await made.add("Ani", call_name="Bu Ani")
    await made.add("Wiwik", "coordinator", call_name="Bu Wiwik", whatsapp=True)
    await made.add("Ken", "lead", workshop=None, call_name="Pak Ken")
    await made.start()
    try:
        yield made
    finally:
        await made.stop()
    published.check(published.sent(made.whatsapp))


class Meta:
    """Calls the webhook by hand."""

    def __init__(self, world: World) -> None:
        assert world.graph
        self.world = world
        self.graph: Graph = world.graph

    async def call(self, raw: bytes, signature: str | None = "right") -> int:
        """Post a body; what was answered."""
        headers = {"Content-Type": "application/json"}
        if signature is not None:
            headers["X-Hub-Signature-256"] = self.graph.signature(raw) if signature == "right" else signature
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.graph.hook, data=BytesIO(raw), headers=headers) as answer,
        ):
            return answer.status

    async def get(self, path: str = "", **query: str) -> tuple[int, str]:
        """Ask the webhook something."""
        url = self.graph.hook if not path else self.graph.hook.removesuffix("/whatsapp") + path
        async with aiohttp.ClientSession() as session, session.get(url, params=query) as answer:
            return answer.status, await answer.text()

    def taken(self) -> list[bytes]:
        """The bodies that were taken so far."""
        return [raw for status, raw in self.graph.calls if status == 200]


@pytest.fixture
def meta(world: World) -> Meta:
    """Meta, to be played by hand."""
    return Meta(world)

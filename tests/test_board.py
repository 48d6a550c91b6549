"""The board as `omah board` shows it: a link that opens once, on this computer only, and what happens as it happens."""

import asyncio
import json
import os
import re
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
from yarl import URL

from bot.board.seen import seen
from storage import orders
from tests.running_demo import OMAH
from tests.world import World


@asynccontextmanager
async def board_of(database: Path) -> AsyncIterator[URL]:
    """`omah board` on a database; its link."""
    process = await asyncio.create_subprocess_exec(
        OMAH,
        *("board", "--no-browser", "--port", "0"),
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"OMAH_DATABASE": str(database)},
    )
    assert process.stdout
    async with asyncio.timeout(60):
        line = (await process.stdout.readline()).decode()
    found = re.search(r"http://\S+", line)
    assert found, line
    try:
        yield URL(found[0])
    finally:
        process.send_signal(signal.SIGINT)
        async with asyncio.timeout(15):
            assert await process.wait() == 0


async def told(stream: aiohttp.ClientResponse) -> dict[str, Any]:
    """The next thing that the board tells."""
    async with asyncio.timeout(30):
        while not (line := await stream.content.readline()).startswith(b"data: "):
            pass
    return dict(json.loads(line.removeprefix(b"data: ")))


async def test_what_happens_is_on_the_board(tmp_path: Path) -> None:
    world = World(tmp_path / "omah.db")
    await world.add("Sri", "tailor", "Kota")
    await world.add("Rini", "coordinator", "Kota")
    await world.start()
    try:
        # To a cookie jar an address in numbers is suspect, unless it is told otherwise.
        jar = aiohttp.CookieJar(unsafe=True)
        async with board_of(world.path) as link, aiohttp.ClientSession(cookie_jar=jar) as browser:
            async with browser.get(link) as page:
                assert (page.status, page.content_type) == (200, "text/html")
                # The key is in no history, and in no address that could be passed on.
                assert "kunci" not in str(page.url)
            async with browser.get(link.with_path("/board/events").with_query(None)) as stream:
                assert (await told(stream))["bags"] == []
                await world.says("Sri", "setor 24")
                assert [(one["name"], one["pieces"]) for one in (await told(stream))["bags"]] == [("Sri", 24)]
            await refused(link)
    finally:
        await world.stop()


async def test_how_far_a_phase_is_is_one_number_everywhere(tmp_path: Path) -> None:
    world = World(tmp_path / "omah.db")
    await world.add("Sri", "tailor", "Kota")
    await world.add("Rini", "coordinator", "Kota")
    await world.start()
    try:
        async with world.db.transaction():
            await orders.add(world.db, "Masker Kota", "Dinas", world.now.date(), (100,))
        await world.says("Sri", "setor 24")
        await world.says("Rini", "cek Sri 24: 21 bagus, 3 buang sobek")
        await world.presses("Rini", "Ya, catat")
        # What was rejected makes room again.
        (phase,) = (await seen(world.db, world.now))["phases"]
        assert (phase["made"], phase["accepted"]) == (21, 21)
        for asked in ("progres", "rekap", "gambar"):
            await world.says("Rini", asked)
            said = world.told("Rini")[-1]
            assert "21 dari 100 masker" in said, said
        assert "kurang 79" in "".join(world.told("Rini"))
    finally:
        await world.stop()


async def refused(link: URL) -> None:
    """Whoever comes second, without the cookie, or by another name for this computer."""
    async with aiohttp.ClientSession() as stranger:
        async with stranger.get(link) as page:
            assert page.status == 403
            assert "omah board" in await page.text()
        async with stranger.get(link.with_path("/board/events").with_query(None)) as stream:
            assert stream.status == 403
        async with stranger.get(link, headers={"Host": "papan.example"}) as elsewhere:
            assert elsewhere.status == 403


async def test_a_board_of_an_unknown_workshop_is_one_clear_sentence(tmp_path: Path) -> None:
    world = World(tmp_path / "omah.db")
    await world.add("Sri", "tailor", "Kota")
    process = await asyncio.create_subprocess_exec(
        OMAH,
        *("board", "--no-browser", "--workshop", "Batu"),
        stderr=asyncio.subprocess.PIPE,
        env=os.environ | {"OMAH_DATABASE": str(world.path)},
    )
    _, said = await process.communicate()
    assert (process.returncode, said.decode().strip()) == (2, "Tidak ada bengkel bernama “Batu”.")

"""Answers don't wait for papers: ten are asked for at once while tailors report. With SOAK=1 of a whole quarter."""

import asyncio
import math
import os
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.drawing import LONGEST_SECONDS, Drawer, NotDrawn
from storage.database import Database
from tests import slow_drawer
from tests.keeping import three_years
from tests.world import ZONE, World

SOAK = bool(os.environ.get("SOAK"))
# So many answers that two late ones of a busy machine aren't the figure.
DAYS, ANSWERS = (92, 80) if SOAK else (6, 60)
SLOWEST = 0.5
# So long anything is waited for, in seconds: beside much else, the first paper may take as long as any may.
PATIENCE = 600 if SOAK else LONGEST_SECONDS
PAPERS = (
    "cetak slip",
    "cetak daftar bayar",
    "cetak rekap",
    "cetak kartu stok",
    "cetak laporan bank",
    "excel semua",
    "cetak lembar minggu ini",
    "cetak poster",
    "grafik minggu ini",
    "cetak undangan",
)
TAILORS = ("Sari", "Lilik", "Nur", "Wiwik")


async def waited(world: World, name: str, text: str) -> float:
    """How long somebody waits for the answer to what she writes, in seconds."""
    before, began = len(world.told(name)), time.perf_counter()
    world.phone(name).say(world.accounts[name], text)
    async with asyncio.timeout(PATIENCE):
        while len(world.told(name)) == before:
            await asyncio.sleep(0.005)
    return time.perf_counter() - began


def nineteen_of_twenty(waits: list[float]) -> float:
    return sorted(waits)[math.ceil(len(waits) * 0.95) - 1]


def files(world: World, name: str) -> int:
    return sum(one.file is not None for one in world.phone(name).messages(world.accounts[name]))


async def answers(world: World) -> float:
    """The longest wait of nineteen of twenty, with tailors who write one after the other."""
    waits = []
    for number in range(ANSWERS):
        waits.append(await waited(world, TAILORS[number % len(TAILORS)], f"setor {10 + number}"))
        await asyncio.sleep(0.02)
    return nineteen_of_twenty(waits)


async def test_answers_come_while_ten_papers_are_drawn(tmp_path: Path) -> None:
    async with await Database.open(tmp_path / "omah.db") as db:
        await three_years.fill(db, DAYS)
    now = datetime.combine(three_years.FIRST + timedelta(days=DAYS), datetime.min.time(), ZONE) + timedelta(hours=9)
    world = World(tmp_path / "omah.db", now)
    for name in TAILORS:
        await world.add(name, "tailor", "Kota")
    await world.add("Tutik", "lead", None)
    await world.start()
    try:
        # What is loaded once.
        await asyncio.gather(*(waited(world, name, "setor 10") for name in TAILORS))
        quiet = await answers(world)
        for text in PAPERS:
            world.phone("Tutik").say(world.accounts["Tutik"], text)
        busy = await answers(world)
        # All of them come, which takes seconds of another process.
        async with asyncio.timeout(PATIENCE):
            while files(world, "Tutik") < (len(PAPERS) if SOAK else 1):
                await asyncio.sleep(0.1)
    finally:
        await world.stop()
    sys.stderr.write(f"19 of 20 answers within {busy:.3f} s, {quiet:.3f} s without papers\n")
    # A machine on which everything is slow shows it without papers, too.
    assert busy <= max(SLOWEST, 4 * quiet), (busy, quiet)


@pytest.mark.slow
async def test_a_paper_has_its_own_time_however_many_are_before_it() -> None:
    drawer = Drawer(slow_drawer.__name__, longest=2.0)
    try:
        asked = [drawer.draw(seconds) for seconds in (b"0.6", b"0.6", b"0.6", b"0.6", b"60", b"0")]
        *drawn, late, after = await asyncio.gather(*asked, return_exceptions=True)
        assert drawn == [b"0.6"] * 4
        assert isinstance(late, NotDrawn)
        # What waited behind it is drawn by the next process.
        assert after == b"0"
    finally:
        drawer.end()

"""Wherever the bot is killed while tools are lent, an advance comes back or people are invited, it happens once."""

import asyncio
import os
from pathlib import Path

import pytest

from bot.sandbox import Fault
from tests.soak import MARK
from tests.world import World

MOMENTS = (0, 1, 2, 3, 5, 8, 12, 18, 27, 40) if os.environ.get("SOAK") else (2, 12)


@pytest.mark.slow
@pytest.mark.parametrize("milliseconds", MOMENTS)
async def test_lent_and_invited_once(tmp_path: Path, milliseconds: int) -> None:
    """Three scissors lent, two back, an advance and its return in cash, an invitation answered and called off."""
    world = World(tmp_path / "omah.db")
    await world.add("Sri", call_name="Bu Sri", usual_pieces=60)
    await world.add("Ani", call_name="Bu Ani", usual_pieces=60)
    await world.add("Rini", "coordinator", call_name="Bu Rini")
    await world.start()
    world.telegram.faults.add(Fault("late", method="sendMessage", delay=0.01, times=None))

    async def done(who: str, what: str) -> None:
        if what.startswith("! "):
            world.press(who, what.removeprefix("! "))
        else:
            world.telegram.say(world.accounts[who], what)
        await asyncio.sleep(milliseconds / 1000)
        await world.kill_bot()
        await world.start_bot()
        await world.settle()

    def heard(who: str, words: str) -> bool:
        return any(words in text for text in world.told(who))

    try:
        for who, what in (
            ("Rini", "pinjami Sri: gunting 3 dari bengkel"),
            ("Rini", "gunting 2 udah dibalikin sri"),
            ("Rini", "kasbon Ani 50rb"),
            ("Rini", "! Ya, catat"),
            ("Rini", "kasbon ani udah dibayar tunai 20rb"),
            ("Rini", "! Ya, catat"),
            ("Rini", "undang pelatihan Sabtu jam 9"),
            ("Rini", "! Kirim"),
            ("Sri", "! Ikut"),
            ("Ani", "! Tidak"),
        ):
            await done(who, what)
        lent = len(world.told("Rini"))
        await world.says("Rini", "pinjaman")
        listed = "\n".join(world.told("Rini")[lent:])
        assert "Bu Sri: gunting 1." in listed
        assert "Bu Ani: Rp30.000." in listed
        lent = len(world.told("Rini"))
        await world.says("Rini", "siapa ikut")
        assert "Ikut 1, tidak 1, belum 0." in "\n".join(world.told("Rini")[lent:])
        await done("Rini", "pelatihane batal")
        assert all(heard(one, "tidak jadi, Bu") for one in ("Sri", "Ani"))
        assert await world.broken() == []
        for name in world.accounts:
            unmarked = [text for text in world.told(name) if not text.startswith(MARK)]
            assert len(unmarked) == len(set(unmarked)), unmarked
    finally:
        await world.stop()

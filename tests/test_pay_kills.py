"""Wherever the bot is killed while somebody is paid, nothing is earned, paid or lent twice."""

import asyncio
import os
from pathlib import Path

import pytest

from bot.sandbox import Fault
from storage import wages
from tests.soak import MARK
from tests.world import World

MOMENTS = (0, 1, 2, 3, 5, 8, 12, 18, 27, 40) if os.environ.get("SOAK") else (2, 12)


@pytest.mark.slow
@pytest.mark.parametrize("milliseconds", MOMENTS)
async def test_money_is_moved_once(tmp_path: Path, milliseconds: int) -> None:
    """A rate, a check, an advance, two payments, one with a deduction, and a period closed: ten kills."""
    world = World(tmp_path / "omah.db")
    await world.add("Sri", call_name="Bu Sri", usual_pieces=60)
    await world.add("Rini", "coordinator", call_name="Bu Rini")
    await world.add("Ken", "lead", workshop=None, call_name="Pak Ken")
    await world.start()
    await world.says("Rini", "upah 2.500 mulai 4/5")
    await world.says("Rini", "ya")
    await world.says("Sri", "setor 50")
    await world.says("Rini", "cek Sri 48 bagus, 2 buang sobek")
    world.telegram.faults.add(Fault("late", method="sendMessage", delay=0.01, times=None))

    async def kill_and_start() -> None:
        await asyncio.sleep(milliseconds / 1000)
        await world.kill_bot()
        await world.start_bot()
        await world.settle()

    try:
        for who, done in (
            ("Rini", "! Ya, catat"),
            ("Ken", "! Setuju"),
            ("Sri", "kasbon 30.000"),
            ("Rini", "! Setuju"),
            ("Rini", "bayar Sri 50.000"),
            ("Sri", "! Sudah terima"),
            ("Rini", "bayar Sri 40.000 potong kasbon 10.000"),
            ("Sri", "! Ya, boleh dipotong"),
            ("Sri", "! Sudah terima"),
            ("Rini", "tutup upah"),
        ):
            if done.startswith("! "):
                world.press(who, done.removeprefix("! "))
            else:
                world.telegram.say(world.accounts[who], done)
            await kill_and_start()
        stands = await wages.standing(world.db, 1)
        assert (stands.accepted, stands.owed, stands.paying, stands.paid, stands.advance) == (
            48,
            30_000,
            0,
            90_000,
            20_000,
        )
        assert await world.broken() == []
        for name in world.accounts:
            unmarked = [text for text in world.told(name) if not text.startswith(MARK)]
            assert len(unmarked) == len(set(unmarked)), unmarked
    finally:
        await world.stop()

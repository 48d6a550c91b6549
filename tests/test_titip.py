"""Reports for several tailors while the bot is killed, and what each of them hears."""

import asyncio
from pathlib import Path

import pytest

from bot.sandbox import Fault
from storage import ledger
from tests.soak import MARK
from tests.world import World


async def world_of_four(folder: Path) -> World:
    world = World(folder / "omah.db")
    for name, role in (("Budi", "courier"), ("Sari", "tailor"), ("Ani", "tailor"), ("Wati", "tailor")):
        await world.add(name, role)
    await world.start()
    return world


@pytest.mark.slow
@pytest.mark.parametrize("milliseconds", [0, 1, 2, 4, 6, 8, 10, 13, 17, 25, 40])
async def test_killed_at_any_moment_each_part_counts_once_and_each_second_copy_is_marked(
    tmp_path: Path, milliseconds: int
) -> None:
    """Four messages, the bot killed so long after each: a titip, an answer, an edit and an objection."""
    world = await world_of_four(tmp_path)
    world.telegram.faults.add(Fault("late", method="sendMessage", delay=0.01, times=None))

    async def kill_and_start() -> None:
        await asyncio.sleep(milliseconds / 1000)
        await world.kill_bot()
        await world.start_bot()
        await world.settle()

    try:
        budi, sari = world.accounts["Budi"], world.accounts["Sari"]
        first = world.telegram.say(budi, "Sari 20, Ani 15, Wati lumayan banyak")
        await kill_and_start()
        world.telegram.say(budi, "17")
        await kill_and_start()
        world.telegram.edit(budi, first.message_id, "Sari 20, Ani 16, Wati 17")
        await kill_and_start()
        world.telegram.say(sari, "itu tidak betul")
        await kill_and_start()
        made = await ledger.masks.made_between(world.db, world.now.date(), world.now.date())
        assert sorted(one.pieces for one in made) == [16, 17]
        assert await world.broken() == []
        for name in world.accounts:
            # Killed twice while one letter is sent, there are two second copies, both marked.
            unmarked = [text for text in world.told(name) if not text.startswith(MARK)]
            assert len(unmarked) == len(set(unmarked)), unmarked
        assert any("Berapa masker Wati" in text for text in world.told("Budi"))
        assert any("20 masker itu tidak betul" in text for text in world.told("Budi"))
    finally:
        await world.stop()


async def test_the_message_passed_on_is_the_one_asked_about(tmp_path: Path) -> None:
    world = await world_of_four(tmp_path)
    try:
        await world.stop_bot()
        await world.add("Rini", "coordinator")
        await world.start_bot()
        await world.says("Budi", "Parmi 20, Sari 5, Lasmi 12")
        await world.says("Budi", "saya")
        await world.says("Budi", "tanya koordinator")
        assert world.told("Rini")[-1].startswith("Pesan dari Budi: “Parmi 20, Sari 5, Lasmi 12”\n")
    finally:
        await world.stop()

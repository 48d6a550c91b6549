"""The running program is killed with SIGKILL under faults: nothing lost, nothing doubled, copies marked."""

import asyncio
from pathlib import Path

import pytest

from bot.sandbox import Fault
from storage import handovers, ledger, orders
from storage.ledger import Place
from tests.soak import MARK, Soak
from tests.world import TOKEN, World


@pytest.mark.slow
async def test_kills_in_a_day(tmp_path: Path) -> None:
    """Four of them; `make soak` has hundreds."""
    outcome = await Soak(tmp_path, seed=10).run(4)
    assert outcome.good, outcome
    assert outcome.said > 20
    assert outcome.log.count('"ready"') >= 1
    for secret in (TOKEN, TOKEN.partition(":")[2], "Rahasiawati", "setor "):
        assert secret not in outcome.log


@pytest.mark.slow
@pytest.mark.parametrize("milliseconds", [0, 1, 2, 4, 6, 8, 10, 13, 17, 25, 40])
async def test_material_is_moved_once_wherever_the_bot_is_killed(tmp_path: Path, milliseconds: int) -> None:
    """Asked for, agreed to, sent, less of it arrived, the rest is back, used up by masks, given back and taken back."""
    world = World(tmp_path / "omah.db")
    await world.add("Sri")
    await world.add("Rini", "coordinator")
    await world.start()
    await world.says("Rini", "resep: karet 10 cm")
    await world.says("Rini", "masuk karet 50 m")
    world.telegram.faults.add(Fault("late", method="sendMessage", delay=0.01, times=None))

    async def kill_and_start() -> None:
        await asyncio.sleep(milliseconds / 1000)
        await world.kill_bot()
        await world.start_bot()
        await world.settle()

    try:
        for who, done in (
            ("Sri", "minta karet 10 m"),
            ("Rini", "! Setuju"),
            ("Rini", "! Siap diambil"),
            ("Sri", "karetnya cuma 8 m"),
            ("Rini", "! Masih di sini"),
            ("Sri", "setor 20"),
            ("Sri", "kembalikan karet 2 m"),
            ("Sri", "! Ya, catat"),
            ("Rini", "! Sudah terima"),
            ("Rini", "batal"),
        ):
            if done.startswith("! "):
                world.press(who, done.removeprefix("! "))
            else:
                world.telegram.say(world.accounts[who], done)
            await kill_and_start()
        home, store = Place.home(1), Place.store(1)
        held = {one.place: one.quantity for one in await ledger.goods.at(world.db)}
        assert held == {home: 400, store.coming: 200, store: 4200}
        assert await world.broken() == []
        for name in world.accounts:
            # Killed twice while one letter is sent, there are two second copies, both marked.
            unmarked = [text for text in world.told(name) if not text.startswith(MARK)]
            assert len(unmarked) == len(set(unmarked)), unmarked
    finally:
        await world.stop()


@pytest.mark.slow
@pytest.mark.parametrize("milliseconds", [1, 8, 25])
async def test_masks_leave_once_wherever_the_bot_is_killed(tmp_path: Path, milliseconds: int) -> None:
    """Reported, checked, tested, handed over by a document that is void and by one that is signed, some given back."""
    world = World(tmp_path / "omah.db")
    await world.add("Sri", usual_pieces=60)
    await world.add("Rini", "coordinator")
    await world.add("Ken", "lead", None)
    await world.start()
    await world.says("Ken", "pesanan baru: Masker Kota, pemesan Dinas KOPINDAG, tahap 100, mulai 1/5/2020, sampel RS")
    world.telegram.faults.add(Fault("late", method="sendMessage", delay=0.01, times=None))
    try:
        for who, done in (
            ("Sri", "setor 60"),
            ("Rini", "cek Sri 58: 56 bagus, 2 perbaiki jahitan"),
            ("Rini", "! Ya, catat"),
            ("Rini", "sampel RS 20 dari 56: lolos"),
            ("Rini", "! Ya, catat"),
            ("Rini", "serahkan 50 ke Dinas"),
            ("Rini", "! Batalkan BAST"),
            ("Rini", "serahkan 40 ke Dinas"),
            ("Ken", "! Sudah ditandatangani"),
            ("Rini", "Dinas kembalikan 5 dari BAST 2"),
            ("Ken", "sudah ditandatangani"),
        ):
            if done.startswith("! "):
                world.press(who, done.removeprefix("! "))
            else:
                world.telegram.say(world.accounts[who], done)
            await asyncio.sleep(milliseconds / 1000)
            await world.kill_bot()
            await world.start_bot()
            await world.settle()
        known = [(one.serial, one.kind, one.pieces, one.state) for one in await handovers.everything(world.db)]
        assert known == [(1, "handover", 50, "void"), (2, "handover", 40, "signed"), (3, "return", 5, "signed")]
        (phase,) = await orders.phases(world.db)
        assert (phase.made, phase.accepted, phase.handed_over) == (60, 56, 35)
        assert await world.broken() == []
    finally:
        await world.stop()

"""What the sandbox's page shows behind the words of a chat."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.stage import behind
from tests.world import World


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    world = World(tmp_path_factory.mktemp("behind") / "omah.db")
    await world.add("Sri")
    await world.start()
    yield world
    await world.stop()


async def test_reading_moves_balances_and_what_waits(tmp_path: Path) -> None:
    world = World(tmp_path / "omah.db")
    await world.add("Sri")
    await world.start()
    try:
        await world.says("Sri", "50 tapi 3 cacat")
        # A message is read as on the day on which it was sent, also when the clock has been turned since.
        await world.wait(timedelta(days=1))
        seen = await behind.of_chat(world, world.accounts["Sri"])
        shown = dict(seen.sections)
        assert seen.why.startswith("Dibaca sebagai laporan hasil. 50 masker, hari ini, Senin 4 Mei 2020")
        assert shown["Langkah"][0].endswith(". meant, baris inbox 1, selesai.")
        assert "50 masker, hari ini, Senin 4 Mei 2020, 3 perlu diperbaiki" in shown["Dibaca dari pesan terakhir"]
        assert shown["Catatan di buku besar"][0].endswith("3 masker, dibuat ke perbaikan.")
        assert shown["Catatan karena pesan ini"][0].endswith("47 masker, dibuat ke selesai.")
        assert shown["Saldo"] == ["Selesai: 0 masker → 47 masker", "Perlu diperbaiki: 0 masker → 3 masker"]
        assert shown["Belum terkirim"] == ["Tidak ada."]
        in_english = await behind.of_chat(world, world.accounts["Sri"], english=True)
        assert in_english.why.startswith("Read as a report. ")
        told = dict(in_english.sections)
        assert told["Booked because of this message"][0].endswith("47 masks, made to finished.")
        assert told["Balances"] == ["Finished: 0 masks → 47 masks", "To be mended: 0 masks → 3 masks"]
        # Of a question that follows the balances are what they are.
        await world.says("Sri", "hasil saya")
        seen = await behind.of_chat(world, world.accounts["Sri"])
        assert dict(seen.sections)["Saldo"] == ["Selesai: 47 masker", "Perlu diperbaiki: 3 masker"]
        await world.kill_bot()
        assert (await behind.of_chat(world, world.accounts["Sri"])).why == "Bot sedang mati"
    finally:
        await world.stop()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("wingi mari selawe bu", "“wingi” adalah Minggu 3 Mei 2020; “selawe” adalah 25."),
        ("2 kodi kurang 3", "“2 kodi kurang 3” adalah 37."),
        ("setengah lusin bu", "“setengah lusin” adalah 6."),
        ("telung puluh papat", "“telung puluh papat” adalah 34."),
        ("setor 25", "Langsung dicatat."),
        ("batal", "dibatalkan."),
        ("bantuan", "Ini perintah."),
    ],
)
@pytest.mark.asyncio(loop_scope="module")
async def test_why_in_a_sentence(shared: World, text: str, why: str) -> None:
    await shared.says("Sri", text)
    assert (await behind.of_chat(shared, shared.accounts["Sri"])).why.endswith(why)

"""What the sandbox's page shows behind the words of a chat."""

from datetime import timedelta
from pathlib import Path

from bot.stage import behind
from tests.world import World


async def test_reading_moves_balances_and_what_waits(tmp_path: Path) -> None:
    world = World(tmp_path / "omah.db")
    await world.add("Sri")
    await world.start()
    try:
        await world.says("Sri", "50 tapi 3 cacat")
        # A message is read as on the day on which it was sent, also when the clock has been turned since.
        await world.wait(timedelta(days=1))
        shown = dict(await behind.sections(world, world.accounts["Sri"]))
        assert "50 masker, hari ini, Senin 4 Mei 2020, 3 perlu diperbaiki" in shown["Dibaca dari pesan terakhir"]
        assert shown["Catatan di buku besar"][0].endswith("3 masker, dibuat ke perbaikan.")
        assert shown["Saldo"] == ["Selesai: 47 masker", "Perlu diperbaiki: 3 masker"]
        assert shown["Belum terkirim"] == ["Tidak ada."]
        await world.kill_bot()
        assert await behind.sections(world, world.accounts["Sri"]) == [("Bot sedang mati", [])]
    finally:
        await world.stop()

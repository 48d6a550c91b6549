"""People who write over WhatsApp: the real bot, its real client and webhook, and the Cloud API on loopback."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.world import World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(tmp_path / "omah.db", whatsapp=True)
    await made.add("Sri", call_name="Bu Sri", whatsapp=True)
    await made.add("Ani", call_name="Bu Ani")
    await made.add("Wiwik", "coordinator", call_name="Bu Wiwik", whatsapp=True)
    await made.start()
    try:
        yield made
    finally:
        await made.stop()


async def test_a_report_is_answered_with_buttons(world: World) -> None:
    said = await world.says("Sri", "setor 25")
    assert "25 masker tercatat" in (said[0].text or "")
    assert "Batalkan" in said[0].labels()
    undone = await world.presses("Sri", "Batalkan")
    assert "25 masker dibatalkan" in (undone[0].text or "")
    assert await world.broken() == []

"""What a month takes: its ceiling, after which only answers go, and what the doctor and the command line say of it."""

import asyncio
import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot.cli import doctor, whatsapp
from tests.test_command_line import Laptop
from tests.whatsapp.test_program import settings
from tests.world import World


async def test_the_month_has_a_ceiling_and_what_it_took_is_known(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.monthly = 1
    await world.add_late("Wati", whatsapp=True)
    await world.stop_bot()
    await world.start_bot()
    await world.turn_to(world.at(16) + timedelta(days=1))
    # Though two were to go at the same moment.
    [only] = [one for name in ("Sri", "Wati") for one in world.whatsapp.messages(world.accounts[name]) if one.from_bot]
    assert only.media["template"] == "omah_pengingat_v1"
    await world.turn_to(world.at(16) + timedelta(days=1))
    assert len(world.told("Sri")) + len(world.told("Wati")) + len(world.told("Wiwik")) == 1
    # Answers go on.
    assert "25 masker" in ((await world.says("Sri", "setor 25"))[0].text or "")
    monkeypatch.setattr(doctor, "system_clock", world.clock)
    monkeypatch.setattr(whatsapp, "system_clock", world.clock)
    laptop = Laptop(tmp_path)
    laptop.environment |= settings(world.graph_now(), world.running().webhook_port)
    laptop.environment |= {"OMAH_TOKEN": world.telegram.token, "OMAH_API_URL": world.sandbox.url}
    laptop.environment["OMAH_WHATSAPP_MONTHLY"] = "1"

    async def says(*words: str, code: int = 0) -> str:
        return await asyncio.to_thread(lambda: laptop.run(*words, code=code))

    found = {row["check"]: row for row in json.loads(await says("doctor", "--json", code=1))}
    assert (
        found["costs"]["message"]
        == "WhatsApp bulan ini: 1 pesan gratis, 1 dibayar (service 1 gratis, utility 1 dibayar)."
    )
    assert (found["costs"]["ok"], found["templates"]["ok"]) == (True, False)
    assert found["templates"]["message"].startswith(
        "Templat WhatsApp bulan ini sudah 1, batasnya 1. Sampai bulan depan"
    )
    assert json.loads(await says("whatsapp", "costs", "--json")) == {
        "month": "2020-05",
        "messages": [
            {"category": "service", "billed": False, "count": 1},
            {"category": "utility", "billed": True, "count": 1},
        ],
        "templates": 1,
        "monthly": 1,
    }
    # Who may be written to is another matter than what it costs.
    world.whatsapp.token = "another"
    found = {row["check"]: row for row in json.loads(await says("doctor", "--json", code=1)) if not row["ok"]}
    assert (
        "WhatsApp menolak kuncinya. Buat kunci baru yang tidak kedaluwarsa di halaman Meta"
        in found["channel"]["message"]
    )

"""What the two messengers do for each other: told once where somebody wrote last, told of each other's trouble."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot.stage.stage import VERIFY_WORD
from bot.upkeep import Upkeep
from bot.webhook import Listening
from tests.world import World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A coordinator on Telegram, a lead on WhatsApp."""
    made = World(tmp_path / "omah.db", whatsapp=True)
    await made.add("Sri", call_name="Bu Sri", whatsapp=True)
    await made.add("Ani", call_name="Bu Ani")
    await made.add("Rini", "coordinator", call_name="Bu Rini")
    await made.add("Ken", "lead", workshop=None, call_name="Pak Ken", whatsapp=True)
    await made.start()
    try:
        yield made
    finally:
        await made.stop()


async def test_whoever_decides_on_both_is_asked_and_told_once(world: World) -> None:
    """A request, a message and the tally come where she wrote last; there she decides, and the other knows."""
    said = await world.says("Rini", "pakai WhatsApp")
    found = re.search(r"https://wa\.me/\d+\?text=Daftar%20(\S+)", said[0].text or "")
    assert found
    world.join("Rinis", 5001, whatsapp=True)
    await world.says("Rinis", f"Daftar {found[1]}")
    await world.settle()
    for wrote_last, other in (("Rinis", "Rini"), ("Rini", "Rinis")):
        world.now += timedelta(minutes=1)
        await world.says(wrote_last, "progres")
        before = {name: len(world.told(name)) for name in (wrote_last, other)}
        await world.says("Ani", "minta karet 10 meter" if wrote_last == "Rinis" else "minta kain 3 meter")
        await world.says("Sri", "bicara dengan koordinator")
        new = {name: world.told(name)[many:] for name, many in before.items()}
        assert new[other] == []
        assert sum("minta" in text for text in new[wrote_last]) == 1
        decided = await world.presses(wrote_last, "Setuju")
        assert any("isetujui" in (one.text or "") for one in decided)
        # Pressed there too it is decided already.
        asked = await world.says(other, "permintaan bahan")
        assert not any("Setuju" in one.labels() for one in asked)
    world.now += timedelta(minutes=1)
    await world.says("Rinis", "progres")
    before = {name: len(world.told(name)) for name in ("Rini", "Rinis")}
    await world.turn_to(world.at(17, 31))
    tallies = [text for name, many in before.items() for text in world.told(name)[many:] if text.startswith("Rekap")]
    assert len(tallies) == 1
    assert await world.broken() == []


async def test_a_template_that_is_lost_is_told_to_who_leads_over_whatsapp(world: World) -> None:
    await world.says("Ken", "progres")
    world.whatsapp.template_changes("omah_kabar_v1", "PAUSED")
    await world.settle()
    assert sum("Meta tidak lagi menerima templat omah_kabar_v1" in text for text in world.told("Ken")) == 1


async def test_telegrams_refusal_is_told_over_whatsapp(world: World) -> None:
    world.telegram.say(world.accounts["Ani"], "setor 10")
    world.telegram.token = "1:dicabut"
    await world.until_told("Ken", "Telegram menolak kunci bot")
    assert "25 masker" in ((await _says_over_whatsapp(world, "Sri", "setor 25")) or "")
    assert sum("menolak kunci" in text for text in world.told("Ken")) == 1


async def _says_over_whatsapp(world: World, name: str, text: str) -> str | None:
    """What is answered, while the other messenger never comes to rest."""
    world.whatsapp.say(world.accounts[name], text)
    await world.until_told(name, "masker")
    return world.told(name)[-1]


async def test_that_the_outside_no_longer_reaches_us_is_told_once_over_the_other(world: World) -> None:
    """Looked at from outside, through a tunnel that breaks."""
    inside = world.graph_now().hook

    async def passed_on(request: web.Request) -> web.Response:
        async with aiohttp.ClientSession() as session, session.get(inside, params=request.query) as answer:
            return web.Response(status=answer.status, text=await answer.text())

    app = web.Application()
    app.router.add_get("/whatsapp", passed_on)
    tunnel = web.AppRunner(app, access_log=None)
    await tunnel.setup()
    await web.TCPSite(tunnel, "127.0.0.1", 0).start()
    outside = f"http://127.0.0.1:{tunnel.addresses[0][1]}/whatsapp"
    assert world.whatsapp_channel
    upkeep = Upkeep(
        world.db,
        world.whatsapp_channel,
        world.clock,
        Listening(verify_token=VERIFY_WORD, url=outside),
        world.running().wake,
    )
    assert await upkeep.look()
    await tunnel.cleanup()
    assert [await upkeep.look() for _ in range(5)] == [False] * 5
    await world.settle()
    # Who leads has WhatsApp only, so whoever coordinates hears it over the other.
    assert sum("Pesan dari WhatsApp tidak bisa masuk" in text for text in world.told("Rini")) == 1
    assert not any("tidak bisa masuk" in text for text in world.told("Ken"))
    # Somebody else who answers there is not us.
    assert not await Upkeep(
        world.db,
        world.whatsapp_channel,
        world.clock,
        Listening(verify_token="another-word-of-somebody", url=inside),
        world.running().wake,
    ).look()

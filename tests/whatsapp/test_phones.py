"""The page's phones: some have WhatsApp, and are used like the others; and a messenger that is down for a day."""

from datetime import timedelta
from pathlib import Path

import aiohttp

from bot.clock import TurnableClock
from bot.sandbox import Graph, Sandbox, WhatsApp
from bot.stage import behind
from bot.stage.demo_people import make_workshop
from bot.stage.stage import Stage
from tests.world import MONDAY_MORNING, World


async def test_a_phone_of_the_page_has_whatsapp(tmp_path: Path) -> None:
    clock = TurnableClock(MONDAY_MORNING)
    meta = WhatsApp(now=lambda: clock().timestamp())
    people = await make_workshop(tmp_path / "omah.db", clock(), history=False, whatsapp=meta.number_of)
    sandbox = Sandbox(people=people, now=lambda: clock().timestamp(), whatsapp=meta)
    stage = Stage(tmp_path / "omah.db", sandbox, clock, quiet_hours=False, graph=Graph(meta))
    number = next(int(str(one["id"])) for one in people if one.get("messenger"))
    stage.on_whatsapp.add(number)
    meta.phones[number].spoke_at = clock().timestamp()
    await stage.start()
    try:
        async with aiohttp.ClientSession(sandbox.url) as page:
            sent = {"Origin": sandbox.url}
            await page.post(f"/sandbox/chats/{number}/say", json={"text": "setor 25"}, headers=sent)
            await stage.settle(60)
            answer = await page.get(f"/sandbox/chats/{number}", headers=sent)
            shown = (await answer.json())["messages"][-1]
            assert shown["from_bot"]
            assert "25 masker tercatat" in shown["text"]
            button = shown["buttons"][0][0]
            assert button["text"] == "Batalkan"
            pressed = {"message_id": shown["id"], "data": button["data"]}
            await page.post(f"/sandbox/chats/{number}/press", json=pressed, headers=sent)
            await stage.settle(60)
            answer = await page.get(f"/sandbox/chats/{number}", headers=sent)
            assert "dibatalkan" in (await answer.json())["messages"][-1]["text"]
        found = await behind.of_chat(stage, number)
        assert found.sections
    finally:
        await stage.stop()


async def test_a_day_without_telegram(world: World) -> None:
    """WhatsApp's clockwork goes on, and what Telegram held back comes when it is there again."""
    port = int(world.sandbox.url.rpartition(":")[2])
    await world.sandbox.stop()
    world.now += timedelta(hours=1)
    world.whatsapp.say(world.accounts["Sri"], "setor 25")
    await world.until_told("Sri", "25 masker")
    world.telegram.say(world.accounts["Ani"], "setor 10")
    world.now = world.at(17, 31)
    await world.running().schedule.tick()
    await world.until_told("Wiwik", "25 masker")
    world.now += timedelta(hours=12)
    await world.sandbox.start(port)
    await world.until_told("Ani", "10 masker")
    assert await world.db.value("SELECT SUM(quantity) FROM move WHERE from_place = 'made'") == 35
    assert await world.broken() == []


async def test_a_day_without_whatsapp(world: World) -> None:
    """Telegram's tally and reminders go out; what people wrote meanwhile is Meta's to keep, and counts on its day."""
    graph = world.graph_now()
    graph.holds, world.whatsapp.token = True, "down"
    wrote = world.now
    world.whatsapp.say(world.accounts["Sri"], "setor 25")
    await world.running().schedule.tick()
    world.now = world.at(16)
    await world.running().schedule.tick()
    await world.until_told("Ani", "hari ini ada masker")
    await world.until_told("Ken", "WhatsApp menolak kunci bot")
    world.now += timedelta(hours=30)
    graph.holds, world.whatsapp.token = False, world.telegram.token
    await world.settle()
    made = "SELECT quantity, work_date FROM move WHERE from_place = 'made'"
    assert await world.db.rows(made) == [(25, wrote.date().isoformat())]
    assert await world.broken() == []


async def test_what_meta_still_keeps_may_follow_after_the_bot_was_down(world: World) -> None:
    """It isn't said that nothing came; and what comes then counts on its day."""
    graph = world.graph_now()
    graph.holds = True
    wrote = world.now
    world.whatsapp.say(world.accounts["Sri"], "setor 25")
    await world.stop_bot()
    world.now = wrote + timedelta(days=2)
    await world.start_bot()
    await world.running().schedule.tick()
    await world.until_told("Ken", "Bot tadi mati")
    [told] = [text for text in world.told("Ken") if "Bot tadi mati" in text]
    assert told.endswith("Pesan WhatsApp dari jam-jam itu masih bisa menyusul, dan dicatat pada harinya.")
    graph.holds = False
    await world.settle()
    made = "SELECT quantity, work_date FROM move WHERE from_place = 'made'"
    assert await world.db.rows(made) == [(25, wrote.date().isoformat())]
    assert await world.broken() == []

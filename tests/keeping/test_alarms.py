"""What the leads hear of the bot itself: that it was down, a low disk, what can't be reached; each once."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot import alarms as channel_alarms
from bot import logs
from bot.app import App
from bot.channels.base import AccessLost, FetchFailed
from bot.channels.proxies import proxy_for
from bot.channels.telegram import Telegram
from bot.cli.screen import Screen
from bot.sandbox import Fault
from bot.upkeep import is_reached
from bot.watch import Reached, Watch
from bot.webhook import Listening
from handlers.words import label
from storage import alarms, backups
from tests.world import TOKEN, ZONE, World


async def test_down_from_when_to_when_and_what_came_meanwhile(world: World) -> None:
    await world.says("Sri", "setor 25")
    await world.turn_to(world.at(13, 5))
    await world.kill_bot()
    world.telegram.say(world.accounts["Sri"], "setor 12")
    world.telegram.say(world.accounts["Ani"], "setor 14")
    world.now = world.at(15, 40)
    for _ in range(2):
        await world.start_bot()
        await world.tick()
        await world.stop_bot()
    await world.start_bot()
    told = [text for text in world.told("Ken") if "mati" in text]
    assert told == [
        "Bot tadi mati dari jam 13.05 sampai 15.40. 2 pesan yang datang selama itu sudah dibaca dan dijawab."
    ]
    assert not [text for text in world.told("Wiwik") if "mati" in text]
    await world.stop_bot()
    world.now = world.at(9, day=world.now.date() + timedelta(days=2))
    await world.start_bot()
    await world.tick()
    said = [text for text in world.told("Ken") if "mati" in text][-1]
    assert "mati dari Senin 4 Mei 2020 jam 15.40 sampai Rabu 6 Mei 2020 jam 09.00. Tidak ada pesan" in said


async def test_a_low_disk_is_told_once_until_there_is_room_again(world: World) -> None:
    room = [400_000_000]
    watch = Watch(world.db, world.clock, world.running().wake, lambda: (), free=lambda _: room[0])
    for room[0] in (400_000_000, 300_000_000, 600_000_000, 300_000_000, 900_000_000, 900_000_000, 100_000_000):
        await watch.tick()
    await world.settle()
    told = [text.partition(".")[0] for text in world.told("Ken")]
    assert told == [
        "Tempat di laptop bot tinggal 381,5 MB",
        "Tempat di laptop bot sudah cukup lagi",
        "Tempat di laptop bot tinggal 95,4 MB",
    ]
    assert await alarms.standing(world.db) == ["disk"]


Trouble = Callable[[World], Awaitable[object]]


async def unreached(world: World) -> None:
    since = world.clock() - timedelta(hours=1)
    await Watch(world.db, world.clock, world.running().wake, lambda: [Reached("whatsapp", since)]).tick()


async def low_disk(world: World) -> None:
    await Watch(world.db, world.clock, world.running().wake, lambda: (), free=lambda _: 90_000_000).tick()


async def stick_gone(world: World) -> None:
    async with world.db.transaction():
        await backups.set_folder(world.db, str(world.path.parent / "stik"))
    await world.running().daily.tick()


async def noted(world: World, key: str, channel: str, **more: Any) -> None:
    async with world.db.transaction():
        await channel_alarms.note(world.db, key, channel, world.clock(), **more)
    world.running().wake()


async def second_poller(world: World) -> None:
    await noted(world, "other-poller", "telegram", dead=False)


async def key_refused(world: World) -> None:
    await noted(world, "access-lost", "whatsapp")


async def never_called(world: World) -> None:
    await noted(world, "channel-unreached", "whatsapp")


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (unreached, "WhatsApp tidak terjangkau"),
        (low_disk, "Tempat di laptop bot tinggal"),
        (stick_gone, "Cadangan hari ini belum jadi"),
        (second_poller, "Ada program lain"),
        (key_refused, "WhatsApp menolak kunci"),
        (never_called, "WhatsApp tidak bisa"),
    ],
)
async def test_a_day_of_it_is_told_once_and_when_it_comes_again(world: World, fault: Trouble, words: str) -> None:
    """Over midnight, and told to those who lead; once it was well, the next time is news."""
    watch = Watch(world.db, world.clock, world.running().wake, lambda: (), free=lambda _: 900_000_000)
    world.now = world.at(13)

    async def heard() -> int:
        await world.settle()
        assert world.told("Sri") == world.told("Wiwik") == []
        return len([text for text in world.told("Ken") if words in text])

    for _ in range(24 * 3):
        await fault(world)
        world.now += timedelta(minutes=20)
    assert await heard() == 1
    (world.path.parent / "stik").mkdir()
    await world.running().daily.tick()
    shutil.rmtree(world.path.parent / "stik")
    world.now += timedelta(hours=26)
    await watch.tick()
    await fault(world)
    assert await heard() == 2


async def test_a_guard_outside_is_called_while_all_is_well(world: World) -> None:
    calls: list[str] = []

    async def called(request: web.Request) -> web.Response:
        calls.append(request.path)
        return web.Response(text="ok")

    guard = web.Application()
    guard.router.add_get("/ping/abc", called)
    runner = web.AppRunner(guard)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    reached = [Reached("telegram", None)]
    watch = Watch(
        world.db,
        world.clock,
        world.running().wake,
        lambda: reached,
        heartbeat=f"http://127.0.0.1:{port}/ping/abc",
    )
    try:
        await watch.tick()
        await watch.tick()
        assert len(calls) == 1
        await world.wait(timedelta(minutes=6))
        reached[0] = Reached("telegram", world.clock())
        await watch.tick()
        assert len(calls) == 1, "a bot that hears nothing isn't well"
        reached[0] = Reached("telegram", None)
        await watch.tick()
        assert len(calls) == 2
    finally:
        await runner.cleanup()
    await world.wait(timedelta(minutes=6))
    await watch.tick()  # nobody answers: its own news, and no error


async def test_messages_go_through_the_proxy_of_the_environment(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that passes nothing on: none of it is a verdict about a person, and all arrives without it."""
    seen: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append((await reader.readline()).decode())
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 13\r\nContent-Type: text/html\r\n\r\n<html></html>")
        await writer.drain()
        writer.close()

    proxy = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}"
    monkeypatch.setenv("http_proxy", address)
    monkeypatch.setenv("https_proxy", address)
    monkeypatch.setenv("no_proxy", "")
    assert proxy_for("https://api.telegram.org") == address
    for url in (world.sandbox.url, "https://api.telegram.org"):
        channel = Telegram(TOKEN, url, ZONE)
        with pytest.raises(FetchFailed) as failure:
            await channel.start()
        await channel.stop()
        assert type(failure.value) is FetchFailed
    assert seen[0].startswith("POST http://127.0.0.1")
    assert seen[-1].startswith("CONNECT api.telegram.org:443")
    listening = Listening(
        verify_token="kata", host="127.0.0.1", port=0, path="/whatsapp", url="https://bot.contoh.id/whatsapp"
    )
    assert not await is_reached(listening)
    assert seen[-1].startswith("CONNECT bot.contoh.id:443")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert proxy_for(world.sandbox.url) is None
    proxy.close()


async def test_a_deleted_account_is_told_once_and_not_reminded(world: World) -> None:
    world.telegram.chats[world.accounts["Sri"]].state = "deactivated"
    for day in range(3):
        await world.turn_to(world.at(16, 5, day=world.now.date() + timedelta(days=day and 1)))
        await world.turn_to(world.at(18))
    assert len([text for text in world.told("Wiwik") if "hp baru Sri" in text]) == 1


def test_the_screen_says_what_changed(capsys: pytest.CaptureFixture[str]) -> None:
    screen = Screen()
    happened: tuple[tuple[str, dict[str, str | float | None]], ...] = (
        ("ready", {"channel": "telegram"}),
        ("fetch failed", {"channel": "telegram", "failures": 1}),
        ("fetched again", {"channel": "telegram", "failures": 1}),
        ("fetch failed", {"channel": "telegram", "failures": 3}),
        ("fetch failed", {"channel": "telegram", "failures": 4}),
        ("fetched again", {"channel": "telegram", "failures": 4}),
        ("fetching waits for the database", {"channel": "telegram", "failures": 3}),
        ("fetched again", {"channel": "telegram", "failures": 3}),
        ("send failed", {"row": 4}),
        ("the token is not valid any more", {"channel": "whatsapp"}),
        ("the token is not valid any more", {"channel": "whatsapp"}),
    )
    for event, ids in happened:
        screen.heard(event, ids)
    assert capsys.readouterr().out.splitlines() == [
        "Tersambung ke Telegram. Bot siap.",
        "Belum bisa tersambung ke Telegram. Periksa internetnya; bot mencoba terus.",
        "Tersambung ke Telegram. Bot siap.",
        "Data belum bisa ditulis. Mungkin laptop penuh, atau berkasnya dipakai program lain. Bot mencoba terus.",
        "Tersambung ke Telegram. Bot siap.",
        "WhatsApp menolak kunci bot. Ambil kunci baru, dan tulis di berkas .env.",
    ]


def test_the_log_goes_to_a_file_that_doesnt_grow_for_ever(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "LONGEST", 20_000)
    try:
        logs.configure("INFO", tmp_path / "omah.log")
        for number in range(600):
            logs.event("tried", number=number, padding="x" * 300)
    finally:
        logs.configure()
    assert capsys.readouterr().err == ""
    sizes = [one.stat().st_size for one in tmp_path.iterdir()]
    assert len(sizes) == logs.OLDER + 1
    assert max(sizes) <= logs.LONGEST


async def test_a_wrong_token_is_said_and_ends_and_a_slip_isnt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("bot.app.FIRST_WAIT", 0.1)
    logs.configure(heard=Screen().heard)
    world = World(tmp_path / "omah.db")
    await world.sandbox.start()
    app = App(world.path, [Telegram("1:salah", world.sandbox.url, ZONE)], ZONE)
    with pytest.raises(AccessLost):
        await app.run()
    logs.configure()
    assert capsys.readouterr().out == label("run-no-access", {"channel": "Telegram"}) + "\n"
    world.telegram.faults.add(Fault("status", method="getMe", status=404, times=1))
    try:
        await world.start_bot()
        assert world.running().caught_up(world.channel)
    finally:
        await world.stop()

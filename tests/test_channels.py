"""Several channels at once: two messengers, one inbox, one ledger, one clockwork; and a webhook that is in the way."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.app import App
from bot.channels.telegram import Telegram
from bot.sandbox import Sandbox
from storage import accounts
from tests.world import ZONE, World, until

TOKEN = "2222222:RAHASIA-KEDUA"
OTHER = "kedua"
TUESDAY = date(2020, 5, 5)


class Pair:
    """The usual people on the first messenger, and a second one, where some have an account of the same digits."""

    def __init__(self, folder: Path) -> None:
        self.world = World(folder / "omah.db")
        self.other = Sandbox(token=TOKEN, now=lambda: self.world.clock().timestamp())

    async def open(self) -> None:
        for name, role in (("Sri", "tailor"), ("Ani", "tailor"), ("Wiwik", "coordinator")):
            await self.world.add(name, role, call_name=f"Bu {name}")
        await self.other.start()
        self.port = int(self.other.url.rpartition(":")[2])
        # The client of the one messenger, for the other: only its name is new.
        channel = Telegram(TOKEN, self.other.url, ZONE)
        channel.name = OTHER
        self.world.others = [channel]

    async def close(self) -> None:
        await self.world.stop()
        await self.other.stop()

    async def meet(self, person: int, number: int) -> None:
        """Somebody has an account on the second messenger."""
        self.other.telegram.add_user(number, str(number))
        async with self.world.db.transaction():
            await accounts.bind(self.world.db, OTHER, str(number), person, self.world.clock() - timedelta(hours=1))

    async def forget(self, person: int) -> None:
        """Somebody has no account on the first messenger any more."""
        async with self.world.db.transaction():
            await self.world.db.run("DELETE FROM address WHERE channel = 'telegram' AND person_id = ?", (person,))

    async def tick(self) -> None:
        """What the clock's minute does; nothing is waited for."""
        await self.world.running().schedule.tick()

    def told(self, number: int) -> list[str]:
        """What was said to an account of the second messenger."""
        return [one.text or "" for one in self.other.telegram.messages(number) if one.from_bot]

    async def heard(self, number: int, words: str) -> None:
        """Wait until an account of the second messenger has been told something."""

        async def said() -> bool:
            return any(words in text for text in self.told(number))

        await until(said)
        await self.world.settle()

    async def caught_up(self) -> None:
        """Wait until the second messenger is connected."""

        async def done() -> bool:
            return all(self.world.running().caught_up(one) for one in self.world.others)

        await until(done)


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[Pair]:
    made = Pair(tmp_path)
    await made.open()
    try:
        yield made
    finally:
        await made.close()


@pytest.fixture(autouse=True)
def tried_again_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """A channel that doesn't answer isn't waited for as long as in life."""
    monkeypatch.setattr("bot.app.FIRST_WAIT", 0.1)
    monkeypatch.setattr("bot.intake.OTHERS_TURN", 0.1)


async def test_each_is_answered_where_she_wrote(pair: Pair) -> None:
    world = pair.world
    await world.start()
    await pair.caught_up()
    # The digits of Sri's account, but on the second messenger it is Ani's.
    await pair.meet(2, world.accounts["Sri"])
    await world.says("Sri", "setor 25")
    pair.other.telegram.say(world.accounts["Sri"], "setor 10")
    await pair.heard(world.accounts["Sri"], "10 masker")
    assert "25 masker" in world.told("Sri")[-1]
    assert len(world.told("Sri")) == len(pair.told(world.accounts["Sri"])) == 1
    assert await world.db.rows("SELECT channel, note FROM inbox ORDER BY id") == [
        ("telegram", "report"),
        (OTHER, "report"),
    ]
    made = await world.db.rows("SELECT person_id, quantity FROM move WHERE from_place = 'made' ORDER BY id")
    assert made == [(1, 25), (2, 10)]
    assert await world.broken() == []


async def test_a_letter_to_the_same_digits_elsewhere_is_another_letter(pair: Pair) -> None:
    world = pair.world
    await world.start()
    await pair.caught_up()
    number = world.accounts["Sri"]
    await pair.forget(3)
    await pair.meet(3, number)
    await world.says("Sri", "minta karet 10 meter")
    await pair.heard(number, "karet")
    assert len(world.told("Sri")) == len(pair.told(number)) == 1
    assert world.told("Sri") != pair.told(number)


async def test_a_channel_that_cannot_connect_holds_nobody(pair: Pair) -> None:
    world = pair.world
    await pair.other.stop()
    await world.start()
    await pair.meet(3, 2003)
    await world.says("Sri", "setor 25")
    assert "25 masker" in world.told("Sri")[-1]
    await pair.forget(3)
    await world.turn_to(world.at(16))
    assert any("hari ini ada masker" in text for text in world.told("Ani"))
    world.now = world.at(17, 31)
    await pair.tick()
    await pair.other.start(pair.port)
    world.now += timedelta(minutes=2)
    await pair.heard(2003, "Rekap Senin 4 Mei 2020")


async def test_what_a_channel_held_back_is_handled_before_anybody_is_reminded_over_it(pair: Pair) -> None:
    world = pair.world
    await pair.other.stop()
    await world.start()
    await pair.forget(2)
    await pair.meet(2, 2002)
    pair.other.telegram.say(2002, "setor 10")
    world.now = world.at(16)
    await pair.tick()
    assert await world.db.value("SELECT COUNT(*) FROM outbox WHERE channel = ? AND state = 'queued'", (OTHER,)) == 1
    await pair.other.start(pair.port)
    world.now += timedelta(minutes=2)
    await pair.heard(2002, "10 masker")
    await pair.caught_up()
    world.running().wake()
    await world.settle()
    assert not any("hari ini ada masker" in text for text in pair.told(2002))
    assert await world.db.value("SELECT state FROM outbox WHERE topic LIKE 'reminder%' AND channel = ?", (OTHER,)) == (
        "withdrawn"
    )


async def test_the_clockwork_begins_without_a_channel_that_is_down(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    world = pair.world
    await pair.other.stop()
    await world.sandbox.start()
    first = Telegram(world.telegram.token, world.sandbox.url, ZONE)
    app = App(world.path, [first, *world.others], ZONE, clock=world.clock, tick_seconds=0.05, patience=0.5)
    await app.start()
    ticks: list[float] = []
    loop = asyncio.get_running_loop()

    async def tick(_: object) -> None:
        ticks.append(loop.time())

    monkeypatch.setattr(app.schedule, "_tick", tick)
    began = loop.time()

    async def ticking() -> bool:
        return len(ticks) > 2

    try:
        await until(ticking)
        assert ticks[0] - began > 0.4
    finally:
        await app.stop()


@pytest.mark.parametrize(("days", "closed"), [((4, 4), False), ((5, 4), True), ((4, 5), True)])
async def test_nothing_is_closed_on_a_day_that_no_channel_confirms(
    pair: Pair, days: tuple[int, int], *, closed: bool
) -> None:
    """The bot's own clock runs a day ahead, or one of the messengers was last heard yesterday."""
    world = pair.world
    moments = [world.at(17, 45, day=date(2020, 5, day)).timestamp() for day in days]
    world.telegram.now = lambda: moments[0]
    pair.other.telegram.now = lambda: moments[1]
    world.now = world.at(17, 45, day=TUESDAY)
    await world.start()
    await pair.caught_up()
    await world.tick()
    fired = await world.db.value("SELECT MAX(local_date) FROM firing WHERE kind = 'tally'")
    assert (fired == TUESDAY.isoformat()) is closed


async def test_only_those_of_the_channel_that_was_away_are_asked_to_send_again(pair: Pair) -> None:
    world = pair.world
    await world.start()
    await pair.forget(2)
    await pair.meet(2, 2002)
    await pair.caught_up()
    await world.tick()
    await world.stop_bot()
    await pair.other.stop()
    await world.start_bot()
    for _ in range(26):
        world.now += timedelta(hours=1)
        await pair.tick()
    await pair.other.start(pair.port)
    await pair.caught_up()
    await pair.tick()
    world.now = world.at(13)
    await pair.heard(2002, "kirim lagi")
    await pair.tick()
    assert len([text for text in pair.told(2002) if "kirim lagi" in text]) == 1
    assert not any("kirim lagi" in text for text in world.told("Sri"))


async def test_rows_of_a_channel_that_is_switched_off_wait(pair: Pair) -> None:
    world = pair.world
    await world.start()
    await pair.meet(2, 2002)
    await pair.caught_up()
    await world.stop_bot()
    pair.other.telegram.say(2002, "setor 10")
    others, world.others = world.others, ()
    await world.start_bot()
    await world.says("Sri", "setor 25")
    await world.stop_bot()
    world.others = others
    await world.start_bot()
    await pair.heard(2002, "10 masker")


# A webhook


async def test_a_webhook_left_behind_is_removed_and_nothing_is_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody tried the token with another service before."""
    world = World(tmp_path / "omah.db")
    await world.add("Sri", call_name="Bu Sri")
    await world.add("Wiwik", "coordinator")
    world.telegram.webhook = "https://example.org/hook"
    world.telegram.say(world.accounts["Sri"], "setor 25")
    await world.start()
    try:
        await world.settle()
        assert "25 masker" in world.told("Sri")[-1]
        assert world.telegram.webhook == ""
        written = capsys.readouterr().err
        assert "webhook removed" in written
        assert "fetch failed" not in written
        assert world.told("Wiwik") == []
        # One that comes back is another program's.
        world.telegram.webhook = "https://example.org/hook"
        await world.says("Sri", "setor 10")

        async def told() -> bool:
            return any("program lain" in text for text in world.told("Wiwik"))

        await until(told)
        assert world.telegram.webhook == ""
    finally:
        await world.stop()


async def test_a_second_poller_is_told_as_such(tmp_path: Path) -> None:
    world = World(tmp_path / "omah.db")
    await world.add("Sri", call_name="Bu Sri")
    await world.add("Wiwik", "coordinator")
    await world.start()
    second = Telegram(world.telegram.token, world.sandbox.url, ZONE)
    await second.start()
    try:
        await second.fetch(None, 0)

        async def told() -> bool:
            return any("program lain" in text for text in world.told("Wiwik"))

        await until(told)
    finally:
        await second.stop()
        await world.stop()

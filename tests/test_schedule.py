"""Tallies and reminders: each once, over restarts, downtime, and clocks that go wrong."""

from datetime import date, timedelta

from bot.channels.telegram import Telegram
from handlers.rules.calendar import is_working_day, last_working_days
from storage.workshops import WorkingDays
from tests.world import ZONE, World

TUESDAY = date(2020, 5, 5)


def rekap(world: World, name: str = "Wiwik") -> list[str]:
    return [text.partition("\n")[0] for text in world.told(name) if text.startswith("Rekap")]


async def test_the_tally_goes_out_once_at_its_hour_also_over_a_restart(world: World) -> None:
    await world.says("Sri", "setor 25")
    await world.turn_to(world.at(17, 29))
    assert rekap(world) == []
    world.now = world.at(17, 30)
    await world.stop_bot()
    await world.start_bot()
    await world.tick()
    await world.stop_bot()
    await world.start_bot()
    await world.tick()
    assert rekap(world) == ["Rekap Senin 4 Mei 2020, Kota"]
    assert rekap(world, "Ken") == ["Rekap Senin 4 Mei 2020"]
    assert "25 masker." in world.told("Wiwik")[-1]
    assert await world.broken() == []


async def test_days_missed_come_once_oldest_first_marked_late(world: World) -> None:
    await world.says("Sri", "setor 25")
    await world.stop_bot()
    world.now = world.at(10, day=date(2020, 5, 8))  # Thursday the 7th was a holiday
    await world.start_bot()
    for _ in range(2):
        await world.tick()
    assert rekap(world) == [
        "Rekap Senin 4 Mei 2020, Kota (terlambat)",
        "Rekap Selasa 5 Mei 2020, Kota (terlambat)",
        "Rekap Rabu 6 Mei 2020, Kota (terlambat)",
    ]
    assert await world.broken() == []


async def test_a_clock_set_back_sends_no_second_tally(world: World) -> None:
    await world.turn_to(world.at(17, 31))
    await world.turn_to(world.at(15, 45))
    await world.turn_to(world.at(17, 32))
    assert len(rekap(world)) == 1


async def test_a_clock_a_day_ahead_closes_nothing(world: World) -> None:
    """The bot's own clock runs a day ahead; Telegram's answers carry the true date."""
    true_now = world.now
    await world.says("Sri", "setor 25")
    world.sandbox.telegram.now = lambda: true_now.timestamp()
    await world.stop_bot()
    world.now = world.at(17, 45, day=TUESDAY)
    await world.start_bot()
    await world.tick()
    assert rekap(world) == ["Rekap Senin 4 Mei 2020, Kota (terlambat)"]
    assert await world.db.value("SELECT MAX(local_date) FROM firing") == "2020-05-04"


async def test_without_an_answer_no_day_is_confirmed() -> None:
    channel = Telegram("1:X", "http://127.0.0.1:1", ZONE)
    assert channel.confirmed_day() is None


async def test_late_reports_bring_one_revision(world: World) -> None:
    await world.says("Sri", "setor 25")
    await world.turn_to(world.at(17, 30))
    await world.wait(timedelta(minutes=10))
    await world.says("Ani", "setor 12")
    await world.tick()
    assert not any("diperbaiki" in text and "Rekap" in text for text in world.told("Wiwik"))
    await world.wait(timedelta(minutes=2))
    await world.wait(timedelta(minutes=2))
    revisions = [text for text in world.told("Wiwik") if "diperbaiki" in text and "Rekap" in text]
    assert len(revisions) == 1
    assert "37 masker, tadinya 25. Bertambah 12." in revisions[0]
    assert "Bu Ani: 12, tadinya 0" in revisions[0]
    await world.says("Sri", "setor 3")
    await world.wait(timedelta(minutes=30))
    assert len([text for text in world.told("Wiwik") if "diperbaiki" in text and "Rekap" in text]) == 1, "one an hour"
    await world.wait(timedelta(minutes=40))
    assert len([text for text in world.told("Wiwik") if "diperbaiki" in text and "Rekap" in text]) == 2
    assert await world.broken() == []


async def test_the_reminder_spares_who_reported(world: World) -> None:
    await world.says("Sri", "setor 25")
    await world.turn_to(world.at(16))
    await world.tick()
    assert len(world.told("Sri")) == 1
    assert ["hari ini ada masker" in text for text in world.told("Ani")] == [True]


async def test_a_reminder_that_waits_is_taken_back_by_a_report(world: World) -> None:
    world.telegram.chats[world.accounts["Ani"]].state = "blocked"
    await world.turn_to(world.at(16))
    world.telegram.chats[world.accounts["Ani"]].state = "open"
    await world.says("Ani", "setor 10")
    assert not any("hari ini ada masker" in text for text in world.told("Ani"))


async def test_a_missed_reminder_is_not_sent_a_day_late(world: World) -> None:
    await world.stop_bot()
    world.now = world.at(8, day=TUESDAY)
    await world.start_bot()
    await world.tick()
    assert world.told("Ani") == []


async def test_after_a_day_down_each_tailor_is_asked_once_to_send_again(world: World) -> None:
    await world.tick()
    await world.stop_bot()
    world.now += timedelta(hours=25)
    await world.start_bot()
    for _ in range(2):
        await world.tick()
    assert len([text for text in world.told("Sri") if "kirim lagi" in text]) == 1


async def test_reports_fall_to_the_open_phase(world: World) -> None:
    from storage import orders

    async with world.db.transaction():
        await orders.add(world.db, "Kota", "KOPINDAG", date(2020, 5, 1), (30, 12500))
    await world.says("Sri", "setor 25")
    await world.says("Ani", "setor 10")
    await world.says("Ani", "setor 7")
    first, second = await orders.phases(world.db)
    assert (first.made, second.made) == (30, 12)
    said = await world.says("Wiwik", "rekap")
    assert "Kota, tahap 2: 12 dari 12.500 masker dilaporkan." in (said[0].text or "")


def test_working_days() -> None:
    assert not is_working_day(date(2020, 5, 3), WorkingDays())
    assert is_working_day(date(2020, 5, 3), WorkingDays(sundays=True))
    assert not is_working_day(date(2020, 5, 7), WorkingDays())
    assert is_working_day(date(2020, 5, 7), WorkingDays(holidays=True))
    days = last_working_days(date(2020, 5, 8), 3, WorkingDays())
    assert days == [date(2020, 5, 8), date(2020, 5, 6), TUESDAY]

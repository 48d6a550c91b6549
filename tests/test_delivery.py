"""Delivery: order, pace, and what each failure does (the sandbox commits them over HTTP)."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.channels import render
from bot.channels.base import TooLong
from bot.channels.telegram import Telegram
from bot.pace import Pace
from bot.sandbox import Fault
from storage import accounts, outbox
from storage.outbox import ANSWER, BROADCAST, Choice, Content, Letter
from tests.world import ZONE, World, until

AMBIGUOUS = [
    Fault("status", status=500, accepts=True),
    Fault("status", status=502),
    Fault("status", status=504, accepts=True),
    Fault("html"),
    Fault("cut"),
]


def letter(world: World, name: str, text: str, *, priority: int = ANSWER, topic: str = "t") -> Letter:
    return Letter(
        channel="telegram",
        address=str(world.accounts[name]),
        content=Content("verbatim", {"text": text}),
        topic=topic,
        priority=priority,
    )


async def put(world: World, *letters: Letter) -> None:
    async with world.db.transaction():
        await outbox.put(world.db, letters, world.clock())
    assert world.app
    world.app.wake()


async def later(world: World, seconds: float) -> None:
    """Let the clock go on so far and the outbox be looked at."""
    world.now += timedelta(seconds=seconds)
    assert world.app
    world.app.wake()


async def heard(world: World, name: str, count: int) -> None:
    async def enough() -> bool:
        return len(world.told(name)) >= count

    await until(enough)
    await world.settle()


async def state(world: World) -> list[tuple[str, int]]:
    return [tuple(row) for row in await world.db.rows("SELECT state, doubtful FROM outbox ORDER BY position, part")]


async def test_a_throttled_chat_waits_and_the_others_flow(world: World) -> None:
    world.telegram.faults.add(Fault("status", status=429, retry_after=30, chat_id=world.accounts["Sri"]))
    await put(world, letter(world, "Sri", "satu"), letter(world, "Sri", "dua"), letter(world, "Ani", "tiga"))
    await until_told(world, "Ani", 1)
    assert world.told("Sri") == []
    await world.stop_bot()
    await world.start_bot()
    await later(world, 20)
    await asyncio.sleep(0.7)
    assert world.told("Sri") == [], "the pause holds over a restart"
    await later(world, 11)
    await heard(world, "Sri", 2)
    assert world.told("Sri") == ["satu", "dua"]


@pytest.mark.parametrize("fault", AMBIGUOUS, ids=lambda fault: f"{fault.kind}-{fault.status}-{fault.accepts}")
async def test_what_may_have_arrived_is_sent_again_marked(world: World, fault: Fault) -> None:
    arrives = fault.accepts or fault.kind == "cut"
    world.telegram.faults.add(fault)
    await put(world, letter(world, "Sri", "satu"), letter(world, "Sri", "dua"))

    async def failed() -> bool:
        return ("queued", 1) in await state(world)

    await until(failed)
    await later(world, 3)
    await heard(world, "Sri", 3 if arrives else 2)
    assert world.told("Sri") == (["satu"] if arrives else []) + ["(kirim ulang)\nsatu", "dua"]


async def test_what_surely_did_not_arrive_is_sent_again_unmarked(world: World) -> None:
    port = int(world.sandbox.url.rpartition(":")[2])
    await world.sandbox.stop()
    await put(world, letter(world, "Sri", "satu"))

    async def failed() -> bool:
        return bool(await world.db.value("SELECT COUNT(*) FROM outbox WHERE failure = 'ConnectFailed'"))

    await until(failed)
    await world.sandbox.start(port)
    await later(world, 3)
    await heard(world, "Sri", 1)
    assert world.told("Sri") == ["satu"]


async def test_blocked_is_parked_and_told_once_and_comes_back(world: World) -> None:
    world.telegram.chats[world.accounts["Sri"]].state = "blocked"
    await put(world, letter(world, "Sri", "satu"))
    await put(world, letter(world, "Sri", "dua", priority=BROADCAST, topic="reminder:2020-05-04"))
    await heard(world, "Wiwik", 1)
    assert (await state(world))[:2] == [("parked", 0), ("parked", 0)]
    assert len(world.told("Wiwik")) == 1
    assert "diblokir" in world.told("Wiwik")[0]
    world.telegram.chats[world.accounts["Sri"]].state = "open"
    await world.says("Sri", "setor 25")
    texts = world.told("Sri")
    assert texts[0] == "satu"
    assert "25 masker" in texts[1]
    assert len(texts) == 2, "a stale reminder is not sent"


async def test_missed_tallies_come_as_one(world: World) -> None:
    world.telegram.chats[world.accounts["Wiwik"]].state = "blocked"
    await world.turn_to(world.at(17, 31))
    await world.says("Sri", "setor 20")
    await world.turn_to(world.at(17, 31) + timedelta(days=1))
    world.telegram.chats[world.accounts["Wiwik"]].state = "open"
    await world.says("Wiwik", "bantuan")
    missed = [text for text in world.told("Wiwik") if "rekap yang belum sampai" in text]
    assert len(missed) == 1
    assert "Senin 4 Mei 2020: 20 masker." in missed[0], "as things stand now"
    assert "Selasa 5 Mei 2020: 0 masker." in missed[0]
    assert not any(text.startswith("Rekap Se") for text in world.told("Wiwik"))


@pytest.mark.parametrize("how", ["deactivated", "unknown"])
async def test_who_is_gone_is_never_tried_again(world: World, how: str) -> None:
    number = world.accounts["Sri"]
    if how == "deactivated":
        world.telegram.deactivate(number)
    else:
        del world.telegram.chats[number]
    await put(world, letter(world, "Sri", "satu"))
    await heard(world, "Wiwik", 1)
    await later(world, 3600)
    await world.settle()
    assert len([call for call in world.telegram.calls if call.chat_id == number]) == 1
    assert (await state(world))[0] == ("dead", 0)
    assert "tidak bisa dikirim" in world.told("Wiwik")[0]


async def test_what_cannot_be_parsed_is_sent_plain(world: World) -> None:
    world.telegram.faults.add(Fault("status", status=400, description="Bad Request: can't parse entities: x"))
    await world.says("Sri", "setor 25")
    assert world.told("Sri")[0].startswith("25 masker tercatat")


async def test_a_long_text_is_cut_at_line_ends_in_order(world: World) -> None:
    text = "\n".join(f"baris {number} " + "x" * 80 for number in range(150)) + "\n" + "y" * 9000
    await put(world, letter(world, "Sri", text), letter(world, "Sri", "akhir"))
    await heard(world, "Sri", 6)
    told = world.told("Sri")
    assert told[-1] == "akhir"
    assert all(len(one) <= 4096 for one in told)
    assert "".join("".join(told[:-1]).split()) == "".join(text.split())
    assert await world.db.value("SELECT COUNT(*) FROM outbox WHERE state = 'sent'") == len(told)


async def test_a_group_that_moved_gets_it_at_its_new_address(world: World) -> None:
    world.telegram.make_group(-5, "Bengkel", by=world.accounts["Sri"])
    await world.settle()
    world.telegram.chats[-5].state = "open"
    new = world.telegram.upgrade_group(-5)
    await put(
        world,
        Letter(
            channel="telegram", address="-5", content=Content("verbatim", {"text": "halo"}), topic="t", priority=ANSWER
        ),
    )
    await world.settle()

    async def arrived() -> bool:
        return [one.text for one in world.telegram.messages(new)] == ["halo"]

    await until(arrived)
    assert await world.db.value("SELECT address FROM outbox WHERE state = 'sent'") == str(new)


async def test_a_revoked_token_stops_sending_without_a_storm(world: World) -> None:
    world.telegram.token = "1:BARU"
    await put(world, letter(world, "Sri", "satu"), letter(world, "Ani", "dua"))
    await asyncio.sleep(1.5)
    assert await state(world) == [("queued", 0), ("queued", 0)]
    attempts = await world.db.value("SELECT SUM(attempts) FROM outbox")
    assert attempts <= 2


async def test_a_late_answer_of_one_chat_holds_nobody_up(world: World) -> None:
    world.telegram.faults.add(Fault("late", delay=3, chat_id=world.accounts["Sri"]))
    start = asyncio.get_running_loop().time()
    await put(world, letter(world, "Sri", "satu"), letter(world, "Ani", "dua"))
    await put(world, letter(world, "Ani", "tiga"))
    await until_told(world, "Ani", 2)
    assert asyncio.get_running_loop().time() - start < 2


async def until_told(world: World, name: str, count: int) -> None:
    async def enough() -> bool:
        return len(world.told(name)) >= count

    await until(enough)


async def test_quiet_hours_hold_broadcasts_not_answers(world: World) -> None:
    world.now = world.at(20, 30)
    await put(world, letter(world, "Sri", "rekap", priority=BROADCAST), letter(world, "Sri", "jawaban"))
    await until_told(world, "Sri", 1)
    await asyncio.sleep(0.7)
    assert world.told("Sri") == ["jawaban"]
    await later(world, 9.6 * 3600)
    await heard(world, "Sri", 2)
    assert world.told("Sri") == ["jawaban", "rekap"]


def test_the_pace_is_telegrams() -> None:
    moment = [0.0]
    pace = Telegram("1:X", "http://127.0.0.1:1", ZONE).pace()
    pace.clock = lambda: moment[0]
    assert [pace.take("1") for _ in range(4)] == [0, 0, 0, pytest.approx(1.0)]
    assert sum(pace.take(str(chat)) == 0 for chat in range(2, 40)) == 22
    moment[0] = 1.0
    assert [pace.take("1") for _ in range(2)] == [0, pytest.approx(1.0)]
    moment[0] = 50.0
    assert sum(pace.take(str(chat)) == 0 for chat in range(2, 40)) == 25
    sent, moment[0] = 0, 60.0
    for _ in range(240):
        sent += pace.take("1") == 0
        moment[0] += 0.25
    assert sent == 3 + 59
    sent, moment[0] = 0, 100.0
    for _ in range(120):
        sent += pace.take("-7") == 0
        moment[0] += 0.5
    assert sent == 18
    assert [Pace().take("1") for _ in range(2)] == [0, 0]


def test_what_a_busy_computer_is_late_with_is_made_up_for() -> None:
    moment, sent = [0.0], list[float]()
    pace = Telegram("1:X", "http://127.0.0.1:1", ZONE).pace()
    pace.clock = lambda: moment[0]
    for look in range(200):
        moment[0] = look * 0.3
        sent += [moment[0] for chat in range(100) if pace.take(f"{look}-{chat}") == 0]
    assert len(sent) >= 25 * moment[0]
    assert max(sum(at <= one < at + 1 for one in sent) for at in sent) <= 30


async def test_many_chats_that_must_wait_hold_nobody_up(world: World) -> None:
    until = world.clock() + timedelta(minutes=5)
    async with world.db.transaction():
        for number in range(300):
            await outbox.pause(world.db, "telegram", str(5000 + number), until)
    await world.stop_bot()
    await world.start_bot()
    held = [replace(letter(world, "Ani", "lama"), address=str(5000 + number)) for number in range(300)]
    await put(world, *held, letter(world, "Sri", "baru", priority=BROADCAST))
    await until_told(world, "Sri", 1)


async def test_an_unknown_method_is_no_revoked_token(world: World) -> None:
    """A server that doesn't know setMyCommands must not silence the bot."""
    world.telegram.faults.add(Fault("status", method="setMyCommands", status=404, description="Not Found"))
    await world.says("Sri", "setor 25")
    await world.says("Ani", "setor 5")
    assert len(world.told("Ani")) == 1
    assert world.told("Wiwik") == []


async def test_a_reminder_of_yesterday_is_not_sent_today(world: World) -> None:
    world.telegram.faults.add(Fault("status", status=429, retry_after=60_000, chat_id=world.accounts["Ani"]))
    await world.turn_to(world.at(16))
    await world.turn_to(world.at(9) + timedelta(days=1))
    await asyncio.sleep(0.7)
    assert world.told("Ani") == []


async def test_a_clock_set_right_holds_no_chat(world: World) -> None:
    world.now += timedelta(days=1)
    await put(world, letter(world, "Sri", "satu"))
    world.now -= timedelta(days=1)
    await put(world, letter(world, "Sri", "dua"))
    await until_told(world, "Sri", 2)
    assert world.told("Sri") == ["satu", "dua"]


# What isn't Telegram's own word


@pytest.mark.parametrize("status", [400, 401, 403, 404, 407, 451])
async def test_a_page_of_something_on_the_way_is_no_verdict(world: World, status: int) -> None:
    """A firewall, a hotspot's login: it says nothing of the message, which is sent again, marked."""
    world.telegram.faults.add(Fault("html", status=status))
    await put(world, letter(world, "Sri", "satu"))
    await failed(world, "NoVerdict")
    await later(world, 3)
    await heard(world, "Sri", 1)
    assert world.told("Sri") == ["(kirim ulang)\nsatu"]
    assert world.told("Wiwik") == []


@pytest.mark.parametrize("status", [400, 403, 404])
async def test_json_of_somebody_else_is_no_verdict_either(world: World, status: int) -> None:
    world.telegram.faults.add(Fault("status", status=status, description="Access denied by policy"))
    await put(world, letter(world, "Sri", "satu"))
    await failed(world, "NoVerdict")
    await later(world, 3)
    await heard(world, "Sri", 1)
    assert world.told("Wiwik") == []


async def test_not_found_is_waited_out_like_a_revoked_token(world: World) -> None:
    world.telegram.faults.add(Fault("status", status=404, description="Not Found"))
    await put(world, letter(world, "Sri", "satu"), letter(world, "Ani", "dua"))

    async def tried() -> bool:
        return bool(await world.db.value("SELECT MAX(attempts) FROM outbox WHERE state = 'queued'"))

    await until(tried)
    assert ("queued", 0) in await state(world)
    await later(world, 61)
    await heard(world, "Sri", 1)
    await heard(world, "Ani", 1)
    assert world.told("Sri") == ["satu"]
    assert world.told("Wiwik") == []


async def failed(world: World, failure: str) -> None:
    async def noted() -> bool:
        return bool(await world.db.value("SELECT COUNT(*) FROM outbox WHERE failure = ?", (failure,)))

    await until(noted)


# Who can't be reached any more


async def test_a_deleted_account_is_told_once_and_gets_no_reminders(world: World) -> None:
    sri = world.accounts["Sri"]
    world.telegram.deactivate(sri)
    for day in (4, 5, 6):
        await world.turn_to(world.at(16, 5, day=date(2020, 5, day)))
    told = [text for text in world.told("Wiwik") if "Sri" in text and "tidak bisa dikirim" in text]
    assert len(told) == 1
    assert told[0].endswith("tulis: hp baru Sri.")
    assert len([call for call in world.telegram.calls if call.chat_id == sri]) == 1
    rows = await world.db.value("SELECT COUNT(*) FROM outbox WHERE address = ?", (str(sri),))
    assert rows == 1
    assert any("hari ini ada masker" in text for text in world.told("Ani"))


async def test_who_was_never_written_from_is_reached_once_she_writes(world: World) -> None:
    """An account from a list, whose chat the bot doesn't know yet."""
    chat = world.telegram.chats.pop(world.accounts["Sri"])
    await put(world, letter(world, "Sri", "satu"))
    await heard(world, "Wiwik", 1)
    world.telegram.chats[chat.id] = chat
    await world.says("Sri", "setor 25")
    await world.turn_to(world.at(16, 0, day=date(2020, 5, 5)))
    assert any("hari ini ada masker" in text for text in world.told("Sri"))


async def test_a_chat_that_moved_to_somebody_elses_address_ends_nothing(world: World) -> None:
    world.telegram.make_group(-5, "Bengkel", by=world.accounts["Sri"])
    await world.settle()
    world.telegram.chats[-5].state = "open"
    new = world.telegram.upgrade_group(-5)
    await accounts.bind(world.db, "telegram", str(new), 2, world.clock())
    await put(
        world,
        Letter(
            channel="telegram", address="-5", content=Content("verbatim", {"text": "halo"}), topic="t", priority=ANSWER
        ),
    )
    await put(world, letter(world, "Sri", "satu"))
    await heard(world, "Sri", 1)
    assert await state(world) == [("dead", 0), ("sent", 0)]
    assert world.telegram.messages(new) == []


def test_what_is_seen_fits_any_channel() -> None:
    """A channel with little room: the text is cut there, and what can be chosen stands under its end."""
    text = "\n".join(f"baris {number} & lagi" for number in range(200))
    content = Content("verbatim", {"text": text}, (Choice("button-undo", "kode"),))
    with pytest.raises(TooLong) as found:
        render.shown(content, render.Fit(text=1024, length=len), again=False)
    parts = found.value.parts
    seen = [render.shown(part, render.Fit(text=1024, length=len), again=True) for part in parts]
    assert all(len(render.plain(one.text)) <= 1024 for one in seen)
    assert "".join(str(part.args["text"]) for part in parts) == text
    assert [[label for label, _ in one.choices] for one in seen] == [*[[]] * (len(parts) - 1), ["Batalkan"]]

"""What Meta takes, refuses and tells of: windows, templates, statuses, limits, and a bot that is killed meanwhile."""

import asyncio
import json
from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox import Fault, Message
from tests.whatsapp.conftest import Meta
from tests.world import World, until

REMINDER = "omah_pengingat_v1"


def told(world: World, name: str) -> list[Message]:
    number = world.accounts[name]
    return [one for one in world.whatsapp.messages(number) if one.from_bot]


def as_template(message: Message) -> str | None:
    found: str | None = message.media.get("template")
    return found


async def outbox(world: World, name: str, what: str = "state, failure") -> list[tuple[Any, ...]]:
    address = world.whatsapp.address(world.accounts[name])
    return await world.db.rows(f"SELECT {what} FROM outbox WHERE address = ? ORDER BY id", (address,))  # noqa: S608


async def give_news(world: World) -> None:
    """Ani, on Telegram, asks for material: the coordinator, on WhatsApp, is to decide."""
    await world.says("Ani", "minta karet 10 meter")


# The window


@pytest.mark.parametrize(("after", "free"), [((23, 54), True), ((23, 56), False), ((24, 1), False)])
async def test_the_window_is_counted_from_her_own_messages_moment(
    world: World, after: tuple[int, int], *, free: bool
) -> None:
    """Also where the message came hours late."""
    wrote = world.now
    world.whatsapp.say(world.accounts["Wiwik"], "rekap", at=wrote.timestamp())
    await world.settle()
    before = len(told(world, "Wiwik"))
    world.now = wrote + timedelta(hours=after[0], minutes=after[1])
    await give_news(world)
    [news] = told(world, "Wiwik")[before:]
    assert (as_template(news) is None) is free
    assert ("Setuju" in news.labels()) is free


async def test_what_came_late_opens_no_window_that_is_over(world: World) -> None:
    """Meta brought it a day late: even the answer may not be said freely."""
    sent = world.now.timestamp()
    world.now += timedelta(hours=30)
    world.whatsapp.say(world.accounts["Sri"], "setor 25", at=sent)
    await world.settle()
    [knock] = told(world, "Sri")
    assert as_template(knock) == "omah_kabar_v1"
    answers = await world.presses("Sri", "Lihat")
    assert "25 masker tercatat" in (answers[0].text or "")
    assert "Batalkan" in answers[0].labels()


async def test_knocked_once_and_all_comes_with_its_buttons(world: World) -> None:
    """Two requests, three tallies and a reminder wait; the reminder is over, the tallies are one."""
    world.now += timedelta(hours=25)
    await give_news(world)
    await world.says("Ani", "minta benang 2")
    knocks = [as_template(one) for one in told(world, "Wiwik")]
    assert knocks == ["omah_tugas_v1"]
    assert "permintaan bahan dari Ani" in (told(world, "Wiwik")[0].text or "")
    for day in range(3):
        await world.turn_to(world.at(17, 45, day=world.now.date() + timedelta(days=1 if day else 0)))
    assert len(told(world, "Wiwik")) == 1
    shown = await world.presses("Wiwik", "Lihat")
    texts = [one.text or "" for one in shown]
    assert sum("minta" in text.lower() or "karet" in text or "benang" in text for text in texts) >= 2
    assert sum("3 rekap yang belum sampai" in text for text in texts) == 1
    assert not any("hari ini ada masker" in text for text in texts)
    assert any("Setuju" in one.labels() for one in shown)
    await world.presses("Wiwik", "Setuju")
    again = await world.presses("Wiwik", "Lihat")
    assert "Sudah saya kirim di atas" in (again[0].text or "")


async def test_a_single_tally_that_was_announced_is_shown_as_it_is(world: World) -> None:
    await world.says("Ani", "setor 20")
    world.whatsapp.phones[world.accounts["Wiwik"]].spoke_at = None
    async with world.db.transaction():
        await world.db.run("UPDATE contact SET spoke_at = NULL")
    await world.turn_to(world.at(17, 31))
    [knock] = told(world, "Wiwik")
    assert as_template(knock) == "omah_rekap_v1"
    assert "20 masker tercatat" in (knock.text or "")
    [tally] = await world.presses("Wiwik", "Lihat rekap")
    assert (tally.text or "").startswith("Rekap Senin 4 Mei 2020, Kota\n20 masker.")


async def test_goods_and_what_another_reported_come_with_buttons_that_work(world: World) -> None:
    """Both without a press to see more; and what was answered so isn't said once more."""
    await world.says("Wiwik", "masuk karet 100 m")
    await world.says("Sri", "minta karet 10 meter")
    await world.presses("Wiwik", "Setuju")
    world.now += timedelta(hours=25)
    await world.presses("Wiwik", "Siap diambil")
    [goods] = [one for one in told(world, "Sri") if as_template(one)]
    assert as_template(goods) == "omah_bahan_v1"
    assert "karet 10 m siap diambil di bengkel" in (goods.text or "")
    assert any("Karet 10 m sudah diterima" in (one.text or "") for one in await world.presses("Sri", "Sudah terima"))
    world.now += timedelta(hours=25)
    await world.says("Ani", "titip: Sri 15")
    reported = told(world, "Sri")[-1]
    assert as_template(reported) == "omah_laporan_v1"
    assert list(reported.labels()) == ["Itu tidak betul", "Lihat"]
    [undone] = await world.presses("Sri", "Itu tidak betul")
    assert (undone.text or "").startswith("15 masker dibatalkan, Bu Sri.")
    assert ("withdrawn", "window") in await outbox(world, "Sri")
    assert await world.broken() == []


# Reminders


async def test_a_reminder_is_a_template_and_its_buttons_speak(world: World) -> None:
    await world.turn_to(world.at(16) + timedelta(days=1))
    [reminder] = told(world, "Sri")
    assert as_template(reminder) == REMINDER
    assert list(reminder.labels()) == ["Tidak ada", "Matikan pengingat"]
    await world.presses("Sri", "Tidak ada")
    await world.turn_to(world.at(16) + timedelta(days=1))
    await world.presses("Sri", "Matikan pengingat")
    assert await world.db.value("SELECT reminders FROM person WHERE name = 'Sri'") == 0
    assert await world.broken() == []


async def test_without_its_template_a_reminder_isnt_sent_at_all(world: World) -> None:
    """Nobody is called to the phone for it, and it doesn't come the next day."""
    world.whatsapp.template_changes(REMINDER, "PAUSED")
    await world.settle()
    await world.turn_to(world.at(16) + timedelta(days=1))
    assert told(world, "Sri") == []
    assert ("withdrawn", "window") in await outbox(world, "Sri")
    assert any("templat omah_pengingat_v1" in text for text in world.told("Ken"))
    assert sum("templat" in text for text in world.told("Ken")) == 1


async def test_without_her_consent_there_is_no_reminder(world: World) -> None:
    await world.says("Sri", "pengingat mati")
    await world.turn_to(world.at(16) + timedelta(days=1))
    assert [as_template(one) for one in told(world, "Sri")] == [None]


async def test_whoever_wants_no_more_messages_gets_no_more_reminders(world: World) -> None:
    for word in ("stop", "berhenti", "jangan kirim pesan lagi", "STOP", "unsubscribe"):
        await world.says("Sri", word)
        assert await world.db.value("SELECT reminders FROM person WHERE name = 'Sri'") == 0, word
        await world.says("Sri", "pengingat 16.00")
        assert await world.db.value("SELECT reminders FROM person WHERE name = 'Sri'") == 1
    assert await world.db.value("SELECT COUNT(*) FROM move") == 0


# Refusals


@pytest.mark.parametrize("late", [False, True])
async def test_metas_word_on_the_window_counts_more_than_ours(world: World, *, late: bool) -> None:
    """131047 at once or as a status: never again as text."""
    world.whatsapp.phones[world.accounts["Wiwik"]].spoke_at = None
    world.whatsapp.tells_window_late = late
    await give_news(world)
    await world.settle()
    [knock] = told(world, "Wiwik")
    assert as_template(knock) == "omah_tugas_v1"
    sent = [call.params["type"] for call in world.whatsapp.calls if call.params.get("to")]
    assert sent.count("interactive") == 1
    shown = await world.presses("Wiwik", "Lihat")
    assert "Setuju" in shown[0].labels()


async def test_a_template_that_is_paused_when_it_is_sent(world: World) -> None:
    """Nothing told us before: the letter waits, and who leads hears it once."""
    for name in world.whatsapp.templates:
        world.whatsapp.templates[name]["status"] = "PAUSED"
    world.now += timedelta(hours=25)
    await give_news(world)
    await world.says("Ani", "minta benang 2")
    assert told(world, "Wiwik") == []
    assert [one for one in await outbox(world, "Wiwik") if one[0] == "parked"] == [("parked", "window")] * 2
    lost = [text for text in world.told("Ken") if "templat" in text]
    assert len(lost) == len(set(lost))
    assert len(lost) in (1, 2)
    # Who isn't reached for a day is told of to somebody else who decides.
    await world.wait(timedelta(days=1, hours=1))
    assert any("Wiwik belum bisa dikabari" in text for text in world.told("Ken"))
    assert any("Setuju" in one.labels() for one in await world.says("Wiwik", "rekap"))


@pytest.mark.parametrize(("code", "others"), [("130429", False), ("131056", True)])
async def test_too_fast_for_all_or_for_one(world: World, code: str, *, others: bool) -> None:
    await world.add_late("Wati", whatsapp=True)
    sri = world.accounts["Sri"]
    world.whatsapp.faults.add(Fault("status", method="messages", chat_id=sri, status=429, description=code))
    if others:
        world.whatsapp.faults.clear()
        world.whatsapp.faults.add(Fault("status", method="messages", chat_id=sri, status=400, description=code))
    world.whatsapp.say(sri, "setor 25")

    async def refused() -> bool:
        return any(call.status >= 400 for call in world.whatsapp.calls)

    await until(refused)
    world.whatsapp.say(world.accounts["Wati"], "setor 10")
    await asyncio.sleep(0.8)
    assert bool(told(world, "Wati")) is others
    assert told(world, "Sri") == []
    world.now += timedelta(seconds=30)
    await world.settle()
    assert len(told(world, "Wati")) == len(told(world, "Sri")) == 1
    assert "(kirim ulang)" not in (told(world, "Sri")[0].text or "")


async def test_who_cannot_be_reached_is_told_of_once_and_comes_back(world: World) -> None:
    world.whatsapp.phones[world.accounts["Sri"]].blocked = True
    await world.says("Wiwik", "pesan untuk Sri: besok bahan datang")
    assert any("Sri" in (one.text or "") for one in told(world, "Wiwik"))
    assert ("parked", "blocked") in await outbox(world, "Sri")
    said = await world.says("Sri", "setor 25")
    assert any("besok bahan datang" in (one.text or "") for one in said)


async def test_a_token_that_is_gone_is_told_over_the_other_messenger(world: World) -> None:
    world.whatsapp.token = "another"
    world.whatsapp.say(world.accounts["Sri"], "setor 25")

    async def heard() -> bool:
        return any("WhatsApp menolak kunci bot" in text for text in world.told("Ken"))

    await until(heard)
    world.whatsapp.token = world.telegram.token
    world.now += timedelta(minutes=2)
    await world.settle()
    assert "25 masker" in (told(world, "Sri")[0].text or "")
    assert sum("menolak kunci" in text for text in world.told("Ken")) == 1


async def test_where_meta_restricts_us_answers_wait_a_while_and_nothing_else_goes(world: World) -> None:
    world.whatsapp.faults.add(Fault("status", method="messages", status=400, description="131048"))
    world.whatsapp.say(world.accounts["Sri"], "setor 25")

    async def heard() -> bool:
        return any("membatasi bot" in text for text in world.told("Ken"))

    await until(heard)
    world.now += timedelta(minutes=11)
    await world.settle()
    assert "25 masker" in (told(world, "Sri")[0].text or "")


async def test_what_meta_chose_not_to_deliver_is_sent_a_day_later(world: World) -> None:
    world.whatsapp.late_failures[world.accounts["Sri"]] = 131049
    await world.says("Wiwik", "pesan untuk Sri: besok bahan datang")
    await world.settle()
    [state] = [one for one, _ in await outbox(world, "Sri", "state, topic") if one == "queued"]
    assert state == "queued"
    world.whatsapp.say(world.accounts["Sri"], "bu")
    await world.settle()
    await world.wait(timedelta(hours=24, minutes=1))
    world.whatsapp.say(world.accounts["Sri"], "bu")
    await world.settle()
    assert sum("besok bahan datang" in (one.text or "") for one in told(world, "Sri")) == 1


async def test_word_that_it_failed_may_come_before_the_answer_that_it_was_taken(world: World) -> None:
    world.whatsapp.late_failures[world.accounts["Sri"]] = 131026
    world.whatsapp.faults.add(Fault("late", method="messages", delay=1.5))
    world.whatsapp.say(world.accounts["Sri"], "setor 25")
    await world.settle()
    assert ("parked", "blocked") in await outbox(world, "Sri")
    assert len(await world.says("Sri", "bu")) >= 1
    assert any("25 masker" in (one.text or "") for one in told(world, "Sri"))


# Kills and statuses


async def test_taken_but_never_heard_of_a_status_settles_it(world: World) -> None:
    """Killed between Meta's taking it and our commit: a status comes, and there is no second copy."""
    world.whatsapp.faults.add(Fault("late", method="messages", delay=5))
    world.graph_now().holds = False
    world.whatsapp.say(world.accounts["Sri"], "setor 25")

    async def shown() -> bool:
        return bool(told(world, "Sri"))

    await until(shown)
    world.graph_now().holds = True
    await world.kill_bot()
    world.graph_now().holds = False
    await world.start_bot()
    await world.settle()
    world.now += timedelta(minutes=5)
    await world.settle()
    await asyncio.sleep(0.6)
    assert len(told(world, "Sri")) == 1
    assert ("answer", "sent", "delivered") in await outbox(world, "Sri", "topic, state, progress")


async def test_without_a_status_the_second_copy_says_so(world: World) -> None:
    world.whatsapp.tells_progress = False
    world.whatsapp.faults.add(Fault("late", method="messages", delay=5))
    world.whatsapp.say(world.accounts["Sri"], "setor 25")

    async def shown() -> bool:
        return bool(told(world, "Sri"))

    await until(shown)
    await world.kill_bot()
    await world.start_bot()
    world.now += timedelta(seconds=31)

    async def twice() -> bool:
        return len(told(world, "Sri")) == 2

    await until(twice)
    assert "(kirim ulang)" in (told(world, "Sri")[1].text or "")


async def test_statuses_may_come_in_any_order(world: World) -> None:
    """All that Meta has to tell waits, and comes shuffled, twice, in calls of two."""
    graph = world.graph_now()
    graph.shuffles, graph.twice, graph.batch = True, True, 2
    for number in range(5):
        graph.holds = True
        world.whatsapp.say(world.accounts["Sri"], f"tambah {number + 2}")
        graph.holds = False
        await world.settle()
        graph.holds = True
        sent = list(world.whatsapp.sent.values())[-1]
        for state in ("sent", "delivered", "read"):
            world.whatsapp.status(sent, state)
        graph.holds = False
        await world.settle()
    assert set(await outbox(world, "Sri", "state, progress")) == {("sent", "read")}
    assert len(told(world, "Sri")) == 5
    assert await world.db.value("SELECT SUM(quantity) FROM move WHERE from_place = 'made'") == sum(range(2, 7))


async def test_progress_goes_only_forward(world: World, meta: Meta) -> None:
    await world.says("Sri", "setor 25")
    number = world.accounts["Sri"]
    sent = world.whatsapp.sent[world.whatsapp.id_of(number, told(world, "Sri")[0].message_id)]
    for state in ("read", "sent", "delivered"):
        world.whatsapp.status(sent, state)
    await world.settle()
    assert (await outbox(world, "Sri", "progress"))[0] == ("read",)
    # What was read didn't fail, whatever comes.
    world.whatsapp.status(sent, "failed", code=131047)
    await world.settle()
    assert (await outbox(world, "Sri", "state, progress"))[0] == ("sent", "read")
    assert len(told(world, "Sri")) == 1
    # Of another database of ours, or of nobody's.
    for ref in ("omah:00000000:1", "omah:x:1", "", "1"):
        sent.ref = ref
        world.whatsapp.status(sent, "failed", code=131026)
    await world.settle()
    assert len(told(world, "Sri")) == 1
    assert json.loads(meta.taken()[-1])

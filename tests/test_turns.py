"""The turn: kept before it is confirmed, one effect a message, quarantine, and who may do what."""

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handlers.masks import reporting, results
from handlers.reading import read
from handlers.talk.turn import Turn
from storage import accounts, inbox, invites, people
from storage.inbox import Arrival
from storage.invites import Invite
from storage.people import Role
from tests.world import World, until


async def total(world: World, name: str = "Sri") -> int:
    """The pieces of one tailor that count."""
    made = await world.db.value(
        "SELECT COALESCE(SUM(CASE WHEN from_place = 'made' THEN quantity ELSE -quantity END), 0) FROM move"
        " JOIN person ON person.id = move.person_id WHERE person.name = ?",
        (name,),
    )
    return int(made)


async def outcomes(world: World) -> list[tuple[str, str]]:
    return [tuple(row) for row in await world.db.rows("SELECT outcome, note FROM inbox ORDER BY id")]


async def test_the_same_message_counts_once(world: World) -> None:
    await world.says("Sri", "setor 25")
    update = {"update_id": 1, **json.loads(await world.db.value("SELECT raw FROM inbox"))}
    world.telegram.inject({**update, "update_id": 1})
    world.telegram.inject({**update, "update_id": 99})
    await world.settle()
    assert await total(world) == 25
    assert await outcomes(world) == [("effect", "report"), ("ignored", "came before")]
    assert await world.broken() == []


async def test_numbers_that_begin_again_lower_are_handled(world: World) -> None:
    world.telegram.line.next_update_id = 900_000
    await world.says("Sri", "setor 25")
    world.telegram.line.next_update_id = 5
    await world.says("Sri", "setor 10")
    assert await total(world) == 35
    assert await world.broken() == []


MALFORMED: list[dict[str, Any]] = [
    {"message": {"message_id": "x"}},
    {"message": {"message_id": 7, "chat": None, "from": 3, "date": "kemarin", "text": {"a": 1}}},
    {"message": {"message_id": 7, "chat": {"id": "1; DROP TABLE move", "type": "private"}, "date": 1}},
    {"callback_query": {"id": 5}},
    {"message": []},
    {"update_id": 2**70, "message": {"message_id": 1}},
    {"mystery": {"x": "y"}},
    {"message": {"message_id": 1, "date": 10**18, "chat": {"id": 1, "type": "private"}, "text": "setor 5"}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": 1001, "type": "private"}, "text": "setor \ud800 5"}},
]


@pytest.mark.parametrize("update", MALFORMED, ids=range(len(MALFORMED)))
async def test_a_malformed_update_stops_nobody(world: World, update: dict[str, Any]) -> None:
    number = world.accounts["Sri"]
    world.telegram.say(number, "setor 10")
    world.telegram.inject(update)
    world.telegram.say(number, "setor 15")

    async def answered() -> bool:
        return len(world.told("Sri")) == 2

    await until(answered, 5)
    assert await total(world) == 25
    left = await world.db.value("SELECT COUNT(*) FROM inbox WHERE outcome IN ('quarantined', 'ignored')")
    assert left == 1
    assert await world.broken() == []


async def test_a_handler_that_raises_loses_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    async def broken_zero(turn: Turn) -> None:
        await reporting.report(turn, read("setor 99", turn.sent_at))
        calls.append(turn)
        raise RuntimeError("rahasia: Bu Sri")

    monkeypatch.setattr(results, "zero", broken_zero)
    said = await world.says("Sri", "belum ada yang jadi bu")
    await world.says("Sri", "setor 10")
    assert len(calls) == 4  # once in a batch without savepoints, then three times with
    assert [one.text for one in said] == [
        "Maaf, pesan tadi belum tercatat. Mohon kirim lagi.",
    ]
    assert await total(world) == 10
    assert (await outcomes(world))[0] == ("quarantined", "failed")
    assert await world.broken() == []


async def test_edits_out_of_order_the_latest_wins(world: World) -> None:
    number = world.accounts["Sri"]
    await world.says("Sri", "setor 20")
    first = json.loads(await world.db.value("SELECT raw FROM inbox"))["message"]
    for second, text in ((30, "setor 33"), (20, "setor 22"), (40, "setor 44")):
        edited = {**first, "edit_date": first["date"] + second, "text": text}
        world.telegram.inject({"edited_message": edited})
    await world.settle()
    assert await total(world) == 44
    assert ("ignored", "came before") in await outcomes(world)
    assert len([one for one in world.telegram.messages(number) if one.from_bot]) == 3
    assert await world.broken() == []


async def test_a_message_counts_on_the_day_it_was_sent(world: World) -> None:
    await world.stop_bot()
    world.now = world.at(23, 59)
    world.telegram.say(world.accounts["Sri"], "setor 25")
    world.now += timedelta(hours=9)
    await world.start_bot()
    await world.settle()
    assert await world.db.value("SELECT work_date FROM move") == "2020-05-04"
    assert "kemarin" in world.told("Sri")[-1]


async def test_forged_buttons_change_nothing(world: World) -> None:
    await world.says("Sri", "setor 25")
    number = world.accounts["Sri"]
    shown = world.telegram.messages(number)[-1]
    for data in ("", "undo", "'; DELETE FROM move; --", "x" * 64, "\x00\u202e", shown.labels()["Batalkan"][:-1]):
        world.telegram.press(number, shown.message_id, data)
    # Another tailor's real button is no button of hers.
    world.telegram.press(world.accounts["Ani"], shown.message_id, shown.labels()["Batalkan"])
    await world.settle()
    assert await total(world) == 25
    assert all("sudah lewat" in text for text in world.told("Sri")[1:])
    assert len(world.telegram.answers) == 7
    assert await world.broken() == []


@pytest.mark.parametrize("change", ["deed = 'NameOfAnOlderProgram'", 'fields = \'{"moves": "of another form"}\''])
async def test_a_button_of_an_older_program_is_out_of_date(world: World, change: str) -> None:
    await world.says("Sri", "setor 25")
    async with world.db.transaction():
        await world.db.run(f"UPDATE button SET {change} WHERE label = 'button-undo'")  # noqa: S608 - from above
    await world.presses("Sri", "Batalkan")
    assert "sudah lewat" in world.told("Sri")[-1]
    # Typed, it is a word of its own, and that means what it says.
    assert await total(world) == 25
    assert [outcome for outcome, _ in await outcomes(world)] == ["effect", "ignored"]


async def test_a_double_tap_is_one_undo(world: World) -> None:
    await world.says("Sri", "setor 25")
    number = world.accounts["Sri"]
    shown = world.telegram.messages(number)[-1]
    for _ in range(2):
        world.telegram.press(number, shown.message_id, shown.labels()["Batalkan"])
    await world.settle()
    assert await total(world) == 0
    assert "25 masker dibatalkan" in world.told("Sri")[1]
    assert "sudah dibatalkan" in world.told("Sri")[2]
    assert await world.broken() == []


async def test_a_stranger_is_told_once_an_hour_and_learns_nothing(world: World) -> None:
    for text in ("halo", "/start", "rekap", "setor 25", "hasil saya", "/start bukan-kode"):
        world.telegram.say(7777, text)
    await world.settle()
    world.accounts["Orang"] = 7777
    assert len(world.told("Orang")) == 3  # who we are, that a person can be asked, and that the code is unknown
    assert await world.db.value("SELECT COUNT(*) FROM move") == 0
    world.now += timedelta(minutes=61)
    await world.says("Orang", "halo?")
    assert len(world.told("Orang")) == 4
    await world.wait(timedelta(hours=2))
    assert await world.db.value("SELECT COUNT(*) FROM inbox WHERE note = 'stranger'") == 0


async def test_five_wrong_codes_then_silence(world: World) -> None:
    for number in range(9):
        world.telegram.say(7777, f"/start kode{number}")
    await world.settle()
    world.accounts["Orang"] = 7777
    assert len(world.told("Orang")) == 5


async def test_an_invite_binds_one_account_once(world: World) -> None:
    now = datetime.now(UTC)
    number = await people.add(
        world.db, name="Dwi", call_name="Bu Dwi", role=Role.TAILOR, workshop_id=1, joined_on=world.now.date()
    )
    await invites.keep_invite(world.db, Invite(invites.hashed("kode-dwi"), Role.TAILOR, 1, number), now)
    world.telegram.say(7001, "/start kode-dwi")
    await world.settle()
    world.telegram.say(7002, "/start kode-dwi")
    world.telegram.say(7001, "setor 12")
    await world.settle()
    world.accounts |= {"Dwi": 7001, "Lain": 7002}
    assert "Selamat datang, Bu Dwi" in world.told("Dwi")[0]
    assert world.telegram.commands_in(7001)
    assert "tidak bisa dipakai" in world.told("Lain")[0]
    assert await total(world, "Dwi") == 12
    assert "Dwi sekarang menulis dari akun" in world.told("Wiwik")[-1]
    await world.presses("Wiwik", "Bukan orangnya")
    await world.says("Dwi", "setor 5")
    assert await total(world, "Dwi") == 12


async def test_a_role_invite_gives_only_waiting(world: World) -> None:
    invite = Invite(invites.hashed("kode"), Role.TAILOR, 1, None)
    await invites.keep_invite(world.db, invite, world.now + timedelta(hours=72))
    world.telegram.add_user(7001, "Ratna\u202e\x07 <b>")
    world.accounts["Ratna"] = 7001
    await world.says("Ratna", "/start kode")
    await world.says("Ratna", "setor 30")
    assert await world.db.value("SELECT COUNT(*) FROM move") == 0
    assert "Ratna <b> ingin bergabung sebagai penjahit" in world.told("Wiwik")[-1]
    assert world.told("Ken") == []
    await world.presses("Wiwik", "Terima")
    await world.says("Ratna", "setor 30")
    assert await world.db.value("SELECT SUM(quantity) FROM move") == 30
    assert "Selamat bergabung" in world.told("Ratna")[-2]


async def test_an_expired_invite_is_none(world: World) -> None:
    await invites.keep_invite(world.db, Invite(invites.hashed("kode"), Role.LEAD, None, None), world.now)
    world.now += timedelta(seconds=1)
    world.accounts["Orang"] = 7777
    said = await world.says("Orang", "/start kode")
    assert "tidak bisa dipakai" in (said[0].text or "")


@pytest.mark.parametrize("text", ["jadwal", "/jadwal rekap 18.00", "terima Ani", "penjahit"])
async def test_what_a_tailor_may_not_do_is_like_what_does_not_exist(world: World, text: str) -> None:
    await world.says("Ani", "setor 77")
    nonsense = [one.text for one in await world.says("Sri", " ".join(["wqzx"] * len(text.split())))]
    # After two in a row it would change its tune.
    await world.says("Sri", "hasil saya")
    assert [one.text for one in await world.says("Sri", text)] == nonsense
    assert await world.db.value("SELECT at FROM schedule WHERE kind = 'tally'") == "17:30"


async def test_a_role_taken_away_is_asked_at_the_press(world: World) -> None:
    invite = Invite(invites.hashed("kode"), Role.TAILOR, 1, None)
    await invites.keep_invite(world.db, invite, world.now + timedelta(hours=72))
    world.accounts["Ratna"] = 7001
    await world.says("Ratna", "/start kode")
    await world.db.run("UPDATE person SET role = 'tailor' WHERE name = 'Wiwik'")
    await world.presses("Wiwik", "Terima")
    assert await world.db.value("SELECT state FROM person WHERE id = 5") == "waiting"


async def test_a_group_is_left(world: World) -> None:
    world.telegram.make_group(-5, "Arisan", by=world.accounts["Sri"])
    world.telegram.say(world.accounts["Sri"], "setor 25", chat_id=-5)
    await world.settle()

    async def left() -> bool:
        return world.telegram.chats[-5].state == "left"

    await until(left)
    assert await total(world) == 0
    assert [call for call in world.telegram.calls if call.chat_id == -5 and call.method == "sendMessage"] == []


async def test_the_offset_is_told_only_after_the_batch_is_kept(world: World) -> None:
    """An update that could not be kept is fetched again."""
    await world.db.run("CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    real = inbox.keep
    assert real is not None
    with pytest.raises(Exception, match="disk full"):
        await inbox.keep(world.db, "telegram", [Arrival(update_id=5, raw={"update_id": 5})], 6, world.now)
    assert await world.db.value("SELECT told_offset FROM poll") is None
    await world.db.run("DROP TRIGGER full")


async def test_texts_go_after_thirty_days(world: World) -> None:
    await world.says("Sri", "setor 25")
    kept = "SELECT (SELECT COUNT(*) FROM inbox WHERE raw IS NOT NULL), (SELECT COUNT(*) FROM outbox"
    kept += " WHERE content LIKE '%Bu Sri%' AND topic = 'answer')"
    await world.wait(timedelta(days=29))
    assert await world.db.row(kept) == (1, 1)
    await world.wait(timedelta(days=2))
    assert await world.db.row(kept) == (0, 0)
    assert await total(world) == 25
    assert await world.broken() == []


async def test_commands_are_those_of_who_sews_and_in_her_chat_those_of_who_coordinates(world: World) -> None:
    await world.says("Sri", "setor 25")
    await world.says("Wiwik", "rekap")
    tailor, coordinator = (
        world.telegram.commands[scope] for scope in ("all_private_chats:", f"chat:{world.accounts['Wiwik']}")
    )
    assert "lapor" in [one["command"] for one in tailor]
    assert [one["command"] for one in coordinator] == [
        "rekap",
        "progres",
        "permintaan",
        "gudang",
        "antaran",
        "pinjaman",
        "jadwal",
        "bantuan",
    ]
    await world.says("Sri", "setor 5")
    assert len([call for call in world.telegram.calls if call.method == "setMyCommands"]) == 2


@pytest.mark.parametrize(
    "change",
    [
        {"date": 253402300799},
        {"text": "minta karet 10 meter \ud800"},
        {"text": "bicara dengan koor\u200bdinator: tolong"},
    ],
    ids=["year-9999", "half-character", "invisible-character"],
)
async def test_one_strange_message_stops_nobody(world: World, change: dict[str, Any]) -> None:
    number = world.accounts["Sri"]
    strange = {
        "message_id": 500,
        "from": {"id": number, "is_bot": False, "first_name": "Sri"},
        "chat": {"id": number, "type": "private", "first_name": "Sri"},
        "date": int(world.now.timestamp()),
        "text": "halo",
    }
    world.telegram.inject({"message": strange | change})
    await world.says("Ani", "setor 10")
    assert await total(world, "Ani") == 10
    assert not any("belum tercatat" in text for text in world.told("Sri"))
    await world.stop_bot()
    await world.start_bot()
    await world.says("Ani", "setor 5")
    assert await total(world, "Ani") == 15


async def test_a_full_disk_inside_a_turn_undoes_the_whole_batch(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite rolls everything back by itself then; nothing of the batch may be told as kept."""
    real, left = results.zero, [2]

    async def full_once(turn: Turn) -> None:
        if left[0]:
            left[0] -= 1
            await turn.db.run("ROLLBACK")
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        await real(turn)

    monkeypatch.setattr(results, "zero", full_once)
    for text in ("setor 25", "libur dulu karena sakit ya", "setor 7"):
        world.telegram.say(world.accounts["Sri"], text)
    await world.settle()
    assert await total(world) == 32
    assert len(world.told("Sri")) == 3
    assert await world.broken() == []


async def test_impossible_defects_are_asked_about(world: World) -> None:
    for text in ("0 cacat 5000", "5 tapi 40 cacat", "27 cacat 2 kurang 3"):
        await world.says("Sri", text)
        await world.says("Sri", "ya")
    assert await world.db.value("SELECT COUNT(*) FROM move WHERE quantity > 30") == 0
    assert await world.broken() == []


async def test_a_question_stays_with_the_person_it_was_put_to(world: World) -> None:
    await world.says("Sri", "setor 400")
    number = await people.add(
        world.db, name="Eka", call_name="Bu Eka", role=Role.TAILOR, workshop_id=1, joined_on=world.now.date()
    )
    address = str(world.accounts["Sri"])
    assert await accounts.unbind(world.db, "telegram", address, 1)
    assert not await accounts.unbind(world.db, "telegram", address, 1)
    await accounts.bind(world.db, "telegram", address, number, world.clock())
    await world.says("Sri", "ya")
    assert await world.db.value("SELECT COUNT(*) FROM move") == 0


async def test_a_role_taken_away_is_asked_when_she_says_yes(world: World) -> None:
    await world.says("Sri", "setor 400")
    await world.db.run("UPDATE person SET role = 'coordinator' WHERE name = 'Sri'")
    await world.says("Sri", "ya")
    assert await world.db.value("SELECT COUNT(*) FROM move") == 0


async def test_two_edits_in_one_second_the_later_stands(world: World) -> None:
    await world.says("Sri", "setor 2x")
    first = json.loads(await world.db.value("SELECT raw FROM inbox"))["message"]
    for text in ("setor 2", "setor 25"):
        world.telegram.inject({"edited_message": {**first, "edit_date": first["date"] + 9, "text": text}})
    await world.settle()
    assert await total(world) == 25


async def test_an_edit_keeps_the_day_it_does_not_name(world: World) -> None:
    await world.says("Sri", "kemarin sudah setor bu")
    await world.says("Sri", "25")
    await world.edits("Sri", "25", "26")
    assert await world.db.row("SELECT work_date, quantity FROM move ORDER BY id DESC LIMIT 1") == ("2020-05-03", 26)
    assert await total(world) == 26


# What isn't somebody speaking


def moved(old: int, new: int) -> dict[str, Any]:
    """A chat's last word: it has a new address."""
    who = {"id": old, "is_bot": False, "first_name": "Sri"}
    head = {"message_id": 77, "date": 1588561200, "chat": {"id": old, "type": "private"}, "from": who}
    return {"message": head | {"migrate_to_chat_id": new}}


async def test_a_chat_that_moved_to_anothers_address_is_quarantined(world: World) -> None:
    sri, ani = world.accounts["Sri"], world.accounts["Ani"]
    world.telegram.inject(moved(sri, ani))
    await world.says("Sri", "setor 25")
    await world.says("Ani", "setor 10")
    assert (await outcomes(world))[0] == ("quarantined", "chat moved")
    await world.stop_bot()
    await world.start_bot()
    await world.says("Sri", "setor 5")
    assert (await total(world, "Sri"), await total(world, "Ani")) == (30, 10)
    assert await world.broken() == []


async def test_a_chat_that_moved_to_another_of_the_same_person_becomes_one(world: World) -> None:
    sri, new = world.accounts["Sri"], 4001
    world.telegram.add_user(new, "Sri")
    await accounts.bind(world.db, "telegram", str(new), 1, world.clock())
    await world.says("Sri", "setor 400")
    world.telegram.inject(moved(sri, new))
    world.accounts["Sri"] = new
    await world.says("Sri", "ya")
    assert await total(world) == 400
    assert ("effect", "chat moved") in await outcomes(world)
    rows = await world.db.rows("SELECT address FROM speaker WHERE person_id = 1")
    assert rows == [(str(new),)]
    for table in ("address", "conversation", "inbox", "outbox"):
        left = f"SELECT COUNT(*) FROM {table} WHERE address = ?"  # noqa: S608 - names of tables
        assert await world.db.value(left, (str(sri),)) == 0
    assert await world.broken() == []


async def test_a_chat_that_moved_takes_everything_along(world: World) -> None:
    sri, new = world.accounts["Sri"], 4001
    world.telegram.add_user(new, "Sri")
    await world.says("Sri", "setor 400")
    world.telegram.inject(moved(sri, new))
    world.accounts["Sri"] = new
    await world.says("Sri", "ya")
    assert await total(world) == 400


async def test_an_update_that_cannot_be_handled_is_quarantined_whatever_its_kind(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("rahasia: Bu Sri")

    monkeypatch.setattr(accounts, "note_blocked", broken)
    world.telegram.block(world.accounts["Sri"])
    world.telegram.say(world.accounts["Ani"], "setor 10")
    await world.settle()
    assert await outcomes(world) == [("quarantined", "failed"), ("effect", "report")]
    assert world.told("Sri") == []
    await world.stop_bot()
    await world.start_bot()
    await world.says("Ani", "setor 5")
    assert await total(world, "Ani") == 15


# Two accounts of one person


async def another_phone(world: World) -> None:
    """Sri and Wiwik each write from a second account too."""
    for name, person, number in (("Sri", 1, 4001), ("Wiwik", 3, 4003)):
        world.telegram.add_user(number, name)
        world.accounts[f"{name} 2"] = number
        async with world.db.transaction():
            await accounts.bind(world.db, "telegram", str(number), person, world.clock())


async def test_two_accounts_get_one_reminder_and_one_tally(world: World) -> None:
    await another_phone(world)
    await world.says("Sri 2", "terima kasih bu")
    await world.turn_to(world.at(16))
    reminded = [any("hari ini ada masker" in text for text in world.told(name)) for name in ("Sri", "Sri 2")]
    assert reminded == [False, True]
    await world.turn_to(world.at(17, 30))
    tallies = [text for name in ("Wiwik", "Wiwik 2") for text in world.told(name) if text.startswith("Rekap")]
    assert len(tallies) == 1


@pytest.mark.parametrize("how", ["ya", "button"])
async def test_a_question_is_answered_from_either_account(world: World, how: str) -> None:
    await another_phone(world)
    await world.says("Sri", "setor 400")
    if how == "ya":
        await world.says("Sri 2", "ya")
        assert await total(world) == 400
        await world.says("Sri", "ya")
    else:
        await world.says("Sri 2", "terima kasih bu")
        world.now += timedelta(hours=2)
        await world.presses("Sri", "Ya, 400 masker")
    assert await total(world) == 400
    assert await world.broken() == []


async def test_a_question_of_hours_ago_stays_where_it_was_asked(world: World) -> None:
    await another_phone(world)
    await world.says("Sri", "setor 400")
    world.now += timedelta(minutes=61)
    await world.says("Sri 2", "ya")
    assert await total(world) == 0
    await world.says("Sri", "ya")
    assert await total(world) == 400


async def test_a_question_on_a_shared_phone_is_answered_there(world: World) -> None:
    await another_phone(world)
    await accounts.bind(world.db, "telegram", str(world.accounts["Sri"]), 2, world.clock())
    await accounts.speak_as(world.db, "telegram", str(world.accounts["Sri"]), 1)
    await world.says("Sri", "setor 400")
    await world.says("Sri 2", "ya")
    assert await total(world) == 0


async def test_a_question_of_an_older_program_holds_nobody_up(world: World) -> None:
    await world.says("Sri", "setor 400")
    await world.db.run("UPDATE conversation SET kind = 'Gone'")
    await world.says("Sri", "setor 25")
    assert await total(world) == 25

"""Voice notes, pictures and files over HTTP: forwarded by Telegram's own name of them, and nothing of them is kept."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox import Message
from handlers.rules.limits import BIGGEST_FILE
from handlers.rules.passable import passable
from storage import accounts, erasure, ledger, people
from storage.outbox import Attached
from storage.people import PersonState, Role
from tests.world import World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(tmp_path / "omah.db")
    for name, role, workshop in (
        ("Sri", "tailor", "Kota"),
        ("Ani", "tailor", "Kota"),
        ("Slamet", "courier", "Kota"),
        ("Rini", "coordinator", "Kota"),
        ("Joko", "coordinator", "Batu"),
    ):
        await made.add(name, role, workshop, call_name=f"Bu {name}")
    await made.start()
    try:
        yield made
    finally:
        await made.stop()


def shown(world: World, name: str) -> list[Message]:
    """What the bot sent somebody that isn't text."""
    return [one for one in world.telegram.messages(world.accounts[name]) if one.from_bot and one.kind != "text"]


async def made(world: World, person: int) -> int:
    """Somebody's masks of today."""
    today = world.now.date()
    return sum(one.pieces for one in await ledger.masks.made_by(world.db, person, today, today))


async def test_forwarded_by_its_own_number_and_never_fetched(world: World) -> None:
    await world.sends("Sri", "suara", "", None)
    (heard,) = shown(world, "Rini")
    sent = world.telegram.messages(world.accounts["Sri"])[0]
    assert heard.media["voice"]["file_id"] == sent.media["voice"]["file_id"]
    assert len(world.telegram.files) == 1
    assert not [one for one in world.telegram.calls if one.method == "getFile"]
    assert shown(world, "Joko") == []


async def test_an_album_that_arrives_in_pieces_is_answered_once(world: World) -> None:
    number = world.accounts["Sri"]
    for at in range(3):
        words = "setor 25" if at == 0 else None
        await world.heard(
            number,
            lambda n, w=words: world.telegram.send_file(n, "photo", b"x", name="f.jpg", caption=w, album="77"),  # type: ignore[misc]
        )
    assert len(world.told("Sri")) == 1
    assert len(shown(world, "Rini")) == 3
    assert await made(world, 1) == 25
    assert await world.broken() == []


async def test_the_caption_of_an_album_can_be_changed(world: World) -> None:
    await world.sends("Sri", "foto 3", "setor 25", None)
    await world.edits("Sri", "setor 25", "setor 30")
    assert await made(world, 1) == 30
    assert len(shown(world, "Rini")) == 3


async def test_a_courier_tells_of_several_in_one_voice_note(world: World) -> None:
    await world.sends("Slamet", "suara", "", None)
    await world.presses("Rini", "Tulis isinya")
    await world.says("Rini", "Sri 20, Ani 15")
    assert (await made(world, 1), await made(world, 2), await made(world, 3)) == (20, 15, 0)
    await world.presses("Rini", "Tulis isinya")
    await world.says("Rini", "saya sendiri 10")
    assert await made(world, 3) == 10


async def test_only_who_may_enters_it(world: World) -> None:
    await world.sends("Sri", "suara", "", None)
    code = shown(world, "Rini")[0].labels()["Tulis isinya"]
    for name in ("Joko", "Ani"):
        world.telegram.press(world.accounts[name], 1, code)
        await world.settle()
        await world.says(name, "20")
    assert await world.db.rows("SELECT person_id, actor_id FROM move WHERE from_place = 'made'") == [(2, 2)]
    assert all("Berapa masker menurut" not in said for name in ("Joko", "Ani") for said in world.told(name))


async def test_the_same_entered_by_two_is_asked_about(world: World) -> None:
    await world.add("Ratna", "coordinator", "Kota")
    await world.sends("Sri", "suara", "", None)
    for name in ("Rini", "Ratna"):
        await world.presses(name, "Tulis isinya")
        await world.says(name, "20")
    assert await made(world, 1) == 20


async def test_what_cannot_be_shown_is_told_of(world: World) -> None:
    world.telegram.send_file(world.accounts["Sri"], "voice", b"x")
    world.telegram.files.clear()
    await world.settle()
    assert shown(world, "Rini") == []
    assert world.told("Rini")[-1].endswith("Berkasnya tidak bisa ditampilkan di sini.")


async def test_answered_with_a_voice_note_after_a_button(world: World) -> None:
    await world.says("Sri", "bicara dengan koordinator: cara lipatnya bagaimana?")
    await world.presses("Rini", "Jawab")
    await world.sends("Rini", "suara", "", None)
    assert [one.kind for one in shown(world, "Sri")] == ["voice"]
    assert await world.db.value("SELECT COUNT(*) FROM passed_on WHERE awaits = 1 AND answered_by IS NULL") == 0


async def test_a_voice_note_and_a_picture_that_wait_are_brought_up(world: World) -> None:
    await world.sends("Sri", "suara", "", None)
    await world.sends("Ani", "foto", "", None)
    # Among what waits in the day's tally, too.
    await world.says("Rini", "rekap")
    assert "2 pesan menunggu jawaban: Bu Sri (nomor 1), Bu Ani (nomor 2)." in world.told("Rini")[-1]
    await world.wait(timedelta(days=1, minutes=5))
    await world.settle()
    waiting = [one for one in world.told("Rini") if "belum dijawab" in one]
    assert [one.splitlines()[0] for one in waiting] == [
        "Pesan suara dari Sri belum dijawab sejak Senin 4 Mei 2020",
        "Foto dari Ani belum dijawab sejak Senin 4 Mei 2020",
    ]


async def test_erased_with_whoever_sent_it(world: World) -> None:
    await world.sends("Sri", "foto 2", "contoh lipatan", None)
    await world.sends("Sri", "lokasi", "", None)
    async with world.db.transaction():
        await erasure.erase(world.db, 1, 99)
    kept = str(await world.db.rows("SELECT content FROM outbox")) + str(await world.db.rows("SELECT raw FROM inbox"))
    assert "file-1" not in kept
    assert "-7.966" not in kept


async def test_a_stranger_and_somebody_who_waits_reach_a_person(world: World) -> None:
    world.meet("Dodo", 7001)
    async with world.db.transaction():
        waiting = await people.add(
            world.db,
            name="Tutik",
            call_name="Bu Tutik",
            role=Role.TAILOR,
            workshop_id=1,
            joined_on=world.now.date(),
            state=PersonState.WAITING,
        )
        await accounts.bind(world.db, "telegram", "7002", waiting, world.clock())
    world.meet("Tutik", 7002)
    for name in ("Dodo", "Tutik"):
        await world.sends(name, "suara", "", None)
        await world.sends(name, "foto 2", "anak saya autis", None)
        await world.sends(name, "berkas virus.apk", "", None)
    told = [one.splitlines()[0] for one in world.told("Rini")]
    assert told == [
        "[suara] Pesan suara dari orang yang belum terdaftar, akun “Dodo”",
        "[foto] Foto dari orang yang belum terdaftar, akun “Dodo”",
        "[foto]",
        "[suara] Pesan suara dari Tutik",
    ]
    assert world.told("Dodo")[:2] == [
        "Ini bengkel jahit masker Omah Difabel. Pesannya saya sampaikan ke koordinator, jawabannya nanti di sini.",
        "Ini juga saya sampaikan.",
    ]
    assert world.told("Tutik")[0].startswith("Pesan suaranya saya teruskan ke koordinator")


def test_what_may_be_passed_on() -> None:
    good = [
        Attached("voice", "1", 1000, "audio/ogg"),
        Attached("document", "2", 1000, "application/pdf"),
        Attached("document", "3", 1000, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        Attached("location", "-7,112"),
    ]
    bad = [
        Attached("document", "4", 1000, "application/vnd.android.package-archive"),
        Attached("document", "5", 1000),
        Attached("video", "6", BIGGEST_FILE + 1, "video/mp4"),
        Attached("sticker", "🙂"),
    ]
    assert passable([*good, *bad]) == tuple(good)

"""What is owed and paid: seen by whoever it is, and by nobody else; the laptop says the same as the chat."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.commands import command_line
from storage import checks, duties, people, wages
from storage.people import Duty
from tests.test_rights import share
from tests.workroom import Workroom
from tests.world import World


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Workroom]:
    """Two workshops, a tailor in each and one without a phone; a coordinator each, and a lead."""
    made = Workroom(tmp_path / "omah.db")
    made.add("Sri", "tailor", "Kota", usual_pieces=40)
    made.add("Ani", "tailor", "Batu", usual_pieces=40)
    made.add("Yuni", "tailor", "Kota", usual_pieces=40)
    made.add("Kasiyem", "tailor", "Kota", account=False)
    for name, workshop in (("Rini", "Kota"), ("Wati", "Batu")):
        made.add(name, "coordinator", workshop)
    made.add("Ken", "lead", None)
    yield made
    assert made.run(checks.broken(made.db)) == []
    made.close()


def rate(room: Workroom, text: str = "upah dewasa 2.500, anak 2.000 mulai 4/5") -> None:
    room.say("Rini", text)
    room.say("Rini", "ya")
    room.say("Ken", "setuju")


def earns(room: Workroom, name: str, pieces: int, by: str = "Rini") -> None:
    room.say("Ken", f"titip: {name} dewasa {pieces}")
    room.say(by, f"cek {name} dewasa {pieces} bagus")
    room.say(by, "ya")


def on_laptop(room: Workroom, *words: str) -> str:
    path = room.run(room.db.value("SELECT file FROM pragma_database_list WHERE name = 'main'"))
    done = CliRunner().invoke(
        command_line(*words[:1]), list(words), env={"OMAH_DATABASE": path}, catch_exceptions=False
    )
    assert done.exit_code == 0, done.output
    return done.output


def last(room: Workroom, name: str) -> str:
    told = room.told(name)[-1]
    return str(told["key"])


def test_wages_on_the_laptop(room: Workroom) -> None:
    rate(room)
    earns(room, "Sri", 24)
    earns(room, "Kasiyem", 3)
    none = {"paying": 0, "paid": 0, "advance": 0}
    assert json.loads(on_laptop(room, "wages", "--json")) == [
        {"person_id": room.ids["Kasiyem"], "name": "Kasiyem", "accepted": 3, "owed": 7500, **none},
        {"person_id": room.ids["Sri"], "name": "Sri", "accepted": 24, "owed": 60000, **none},
    ]
    assert "Sri: 24 masker lolos cek; belum dibayar Rp60.000" in on_laptop(room, "wages")
    # She is told once that somebody at the laptop looked.
    looked = "SELECT COUNT(*) FROM access_log WHERE person_id = ? AND what = 'pay' AND reader_id IS NULL"
    assert room.run(room.db.value(looked, (room.ids["Sri"],))) == 1


def test_who_sees_whose(room: Workroom) -> None:
    rate(room)
    earns(room, "Sri", 24)
    for name, allowed in (("Rini", True), ("Ken", True), ("Wati", False), ("Ani", False), ("Yuni", False)):
        room.say(name, "upah Sri berapa")
        said = json.dumps(room.told(name)[-1])
        assert ("60000" in said) is allowed, (name, said)

    async def treasurer() -> None:
        async with room.db.transaction():
            yuni = await people.by_id(room.db, room.ids["Yuni"])
            assert yuni
            await duties.give(room.db, yuni, Duty.TREASURER)

    room.run(treasurer())
    room.say("Yuni", "upah Sri berapa")
    assert "60000" in json.dumps(room.told("Yuni")[-1])
    looked = "SELECT DISTINCT reader_id FROM access_log WHERE person_id = ? AND what = 'pay'"
    readers = {row[0] for row in room.run(room.db.rows(looked, (room.ids["Sri"],)))}
    assert readers == {room.ids["Rini"], room.ids["Ken"], room.ids["Yuni"]}


async def test_on_a_shared_phone_only_of_whoever_speaks(world: World) -> None:
    await share(world, "Sri")
    await world.says("Wiwik", "upah 2.500 mulai 4/5")
    await world.says("Wiwik", "ya")
    await world.says("Ken", "setuju")
    for name, pieces in (("Sri", 7), ("Siti Palsu", 9)):
        await world.says("Ken", f"titip: {name} {pieces}")
        await world.says("Wiwik", f"cek {name} {pieces} bagus")
        await world.says("Wiwik", "ya")
    await world.says("Sri", "saya Siti")
    await world.says("Sri", "upah saya")
    # She enrolled by herself, so that she is asked whether her pay may be kept.
    assert "Boleh upah" in world.told("Sri")[-1]
    await world.says("Sri", "ya")
    await world.says("Sri", "upah saya")
    assert "Rp22.500" in world.told("Sri")[-1]
    assert "17.500" not in world.told("Sri")[-1]
    await world.says("Sri", "upah Sri berapa")
    assert "17.500" not in world.told("Sri")[-1]
    await world.says("Sri", "saya Sri")
    await world.says("Sri", "upah saya")
    assert "Rp17.500" in world.told("Sri")[-1]
    assert await world.broken() == []


ASKED = (
    "upah Sri",
    "upah Sri berapa",
    "gajine Bu Sri piro",
    "upah #1",
    "slip upah Sri",
    "bayar Sri",
    "bayar Sri 1.000",
    "bayar semua",
    "lunasi Sri",
    "kasbon Sri",
    "kasbon Sri 5.000",
    "daftar kasbon",
    "pinjaman",
    "pinjaman kembali Sri: uang 1.000",
    "pinjaman hapus #1",
    "tutup upah",
    "dana",
    "dana BMPD",
    "upah 9.000 mulai hari ini",
    "hasil Sri",
    "upah saya kok kurang, Sri dapat lebih",
)


def test_nobody_gets_at_anothers_money(room: Workroom) -> None:
    """Every way of asking, paying and lending, by everybody it isn't for: her sums stay hers, and nothing moves."""
    room.add("Budi", "courier", "Kota")
    rate(room, "upah dewasa 2.477 mulai 4/5")
    room.say("Rini", "dana masuk 7.310.000 dari BMPD")
    earns(room, "Sri", 24)
    room.say("Rini", "kasbon Sri 13.700")
    room.say("Rini", "ya")
    before = room.run(room.db.rows("SELECT place, thing, quantity FROM balance ORDER BY place, thing"))
    secrets = ("59448", "13700", "7310000")
    for name in ("Yuni", "Ani", "Budi", "Wati"):
        others_fund = name == "Wati"
        for text in ASKED:
            at = len(room.told(name))
            room.say(name, text)
            said = json.dumps(room.told(name)[at:])
            known = secrets[:2] if others_fund else secrets
            assert not any(secret in said for secret in known), (name, text, said)
            room.say(name, "ya")
    # Whoever is owed pays herself nothing either.
    room.say("Sri", "bayar Sri 1.000")
    room.say("Sri", "ya")
    after = room.run(room.db.rows("SELECT place, thing, quantity FROM balance ORDER BY place, thing"))
    assert after == before


def test_nobody_pays_herself(room: Workroom) -> None:
    async def treasurer() -> None:
        async with room.db.transaction():
            yuni = await people.by_id(room.db, room.ids["Yuni"])
            assert yuni
            await duties.give(room.db, yuni, Duty.TREASURER)

    rate(room)
    earns(room, "Yuni", 20)
    room.run(treasurer())
    for text in ("bayar Yuni 10.000", "lunasi Yuni", "kasbon Yuni 10.000", "bayar semua", "bayar saya 10.000"):
        room.say("Yuni", text)
        room.say("Yuni", "ya")
    stands = room.run(wages.standing(room.db, room.ids["Yuni"]))
    assert (stands.owed, stands.paying, stands.paid, stands.advance) == (50_000, 0, 0, 0)
    room.say("Rini", "bayar Yuni 10.000")
    assert room.run(wages.standing(room.db, room.ids["Yuni"])).paying == 10_000

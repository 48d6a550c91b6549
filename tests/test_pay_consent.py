"""Pay is kept of nobody who hasn't said yes to that: whoever came by a file is asked, too, and whoever has no phone."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.cli.importing import Wish, keep_people
from bot.cli.people_file import read_people
from handlers.people import offering
from storage import checks, consents, outbox, people, wages
from storage.database import Database
from storage.times import stamp
from tests.workroom import Workroom
from tests.world import ZONE

FILE = """nama;panggilan;peran;kelompok;bengkel;telegram_id
Sri Wahyuni;Bu Sri;penjahit;difabel;Kota;Sri
Kasiyem;Bu Kasiyem;penjahit;;Kota;
"""


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Workroom]:
    """Two coordinators and a lead; a rate; and two tailors who come by a file, one of them without a phone."""
    made = Workroom()
    for name in ("Rini", "Tutik"):
        made.add(name, "coordinator", "Kota")
    made.add("Ken", "lead", None)
    for name, text in (("Rini", "upah 2.500 mulai 4/5"), ("Rini", "ya"), ("Ken", "setuju")):
        made.say(name, text)
    path = tmp_path / "orang.csv"
    path.write_text(FILE.replace(";Sri\n", ";1001\n"), "utf-8")
    rows = read_people(path).rows
    made.run(keep_people(made.db, rows, Wish(), made.now, ZONE))
    made.accounts["Sri"] = "1001"
    for one in made.run(people.everyone(made.db)):
        made.ids[one.name.split()[0]] = one.id
    yield made
    assert made.run(checks.broken(made.db)) == []
    made.close()


def accepted(room: Workroom, name: str, pieces: int = 20) -> None:
    for who, text in (("Ken", f"titip: {name} {pieces}"), ("Rini", f"cek {name} {pieces} bagus"), ("Rini", "ya")):
        room.say(who, text)


def kept_of(room: Workroom, name: str) -> list[tuple[str, int]]:
    """What rupiah of hers are written down."""
    found = "SELECT reason, quantity FROM move WHERE thing = 'rupiah' AND person_id = ? ORDER BY id"
    return [(row[0], row[1]) for row in room.run(room.db.rows(found, (room.ids[name],)))]


def offered(room: Workroom) -> None:
    """The minute in which what waits to be asked is asked."""

    async def tick() -> None:
        async with room.db.transaction():
            await outbox.put(room.db, await offering.due(room.db, room.now, ZONE, room.now.date()), room.now)

    room.now += timedelta(minutes=2)
    room.run(tick())


def asked(room: Workroom, address: str) -> list[str]:
    rows = room.run(room.db.rows("SELECT content FROM outbox WHERE address = ?", (address,)))
    return [row[0] for row in rows if "enrol-ask-consent-pay" in row[0]]


def test_whoever_came_by_a_file_is_asked_before_anything_is_kept(room: Workroom) -> None:
    accepted(room, "Sri")
    assert kept_of(room, "Sri") == []
    for name, text in (("Rini", "bayar Sri"), ("Rini", "kasbon Sri 50.000"), ("Rini", "ya"), ("Rini", "bayar semua")):
        room.say(name, text)
        room.say(name, "ya")
    room.say("Rini", "pinjami Sri: uang 50.000")
    assert kept_of(room, "Sri") == []
    # Nobody is forgotten: who waits for her answer is said beside the list of wages.
    room.say("Rini", "siapa yang belum dibayar")
    assert "pay-waits-consent" in str(room.told("Rini")[-1])
    offered(room)
    assert len(asked(room, "1001")) == 1
    room.say("Sri", "ya")
    assert kept_of(room, "Sri") == [("earned", 50_000)]
    room.say("Rini", "bayar Sri 20.000")
    assert room.run(wages.standing(room.db, room.ids["Sri"])).paying == 20_000


def test_a_no_is_a_no(room: Workroom) -> None:
    accepted(room, "Sri")
    offered(room)
    room.say("Sri", "tidak")
    accepted(room, "Sri", 5)
    room.say("Rini", "bayar Sri")
    assert kept_of(room, "Sri") == []
    assert room.told("Rini")[-1]["key"] == "pay-not-kept-of"


def test_what_she_earns_is_shown_to_her_only_once_she_said_yes(room: Workroom) -> None:
    accepted(room, "Sri")
    room.say("Sri", "upah saya berapa")
    assert "enrol-ask-consent-pay" in str(room.told("1001")[-1])
    assert "50000" not in str(room.told("1001"))
    room.say("Sri", "ya")
    room.say("Sri", "upah saya berapa")
    assert room.told("1001")[-1]["args"]["owed"] == 50_000


def test_of_whoever_has_no_phone_two_tell_that_she_agrees(room: Workroom) -> None:
    accepted(room, "Kasiyem")
    assert kept_of(room, "Kasiyem") == []
    needed = [one for name in ("Rini", "Tutik") for one in room.told(name) if one["key"] == "pay-consent-needed"]
    assert len(needed) == 2
    accepted(room, "Kasiyem", 4)
    assert sum(one["key"] == "pay-consent-needed" for one in room.told("Rini")) == 1
    room.say("Rini", "izin upah Kasiyem")
    room.say("Rini", "setuju")
    assert kept_of(room, "Kasiyem") == []
    room.say("Tutik", "setuju")
    assert kept_of(room, "Kasiyem") == [("earned", 50_000), ("earned", 10_000)]
    consent = room.run(consents.of(room.db, room.ids["Kasiyem"]))["pay"]
    assert (consent.given, consent.given_by) == (True, "Bu Rini, Bu Tutik")


def test_of_whoever_has_no_phone_a_no_holds_at_once(room: Workroom) -> None:
    room.say("Rini", "Kasiyem tidak mau upahnya dicatat")
    accepted(room, "Kasiyem")
    room.say("Rini", "bayar Kasiyem")
    assert kept_of(room, "Kasiyem") == []
    assert not [one for one in room.told("Rini") if one["key"] == "pay-consent-needed"]


def test_nobody_else_says_yes_for_whoever_has_a_phone(room: Workroom) -> None:
    accepted(room, "Sri")
    room.say("Rini", "izin upah Sri")
    room.say("Tutik", "setuju")
    assert room.run(consents.pay(room.db, room.ids["Sri"])) is None
    assert kept_of(room, "Sri") == []


def test_pay_without_a_yes_is_found(room: Workroom) -> None:
    accepted(room, "Sri")
    offered(room)
    room.say("Sri", "ya")
    rule = "pay is kept only of whoever said yes to that"

    async def broken(db: Database) -> list[str]:
        return [one.rule for one in await checks.broken(db)]

    assert rule not in room.run(broken(room.db))
    room.run(room.db.run("UPDATE consent SET at = ?, source_id = NULL", (stamp(room.now + timedelta(days=1)),)))
    assert rule in room.run(broken(room.db))
    # What was booked before everybody was asked stays as it is.
    room.run(room.db.run("UPDATE fact SET value = (SELECT MAX(id) FROM move) WHERE name = 'pay-asked-since'"))
    assert rule not in room.run(broken(room.db))

"""How far a phase is: a rejected mask makes room for another, and each stage is told once."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from handlers.orders import progress
from storage import ledger, orders
from storage.ledger import Move, Place, Reason, Thing
from storage.ledger.places import BUYER, SCRAP
from tests.workroom import MORNING, Workroom
from tests.world import ZONE

READY = Place("workshop:1/ready")


@pytest.fixture
def room() -> Iterator[Workroom]:
    made = Workroom()
    for name, role in (("Sri", "tailor"), ("Rini", "coordinator"), ("Ken", "lead")):
        made.add(name, role, "Kota", usual_pieces=20 if role == "tailor" else None)
    made.say("Ken", "pesanan baru: Masker Kota, tahap 20, mulai 1/5/2020")
    yield made
    made.close()


def move(room: Workroom, pieces: int, from_place: Place, to_place: Place) -> None:
    async def done() -> None:
        phase = (await orders.phases(room.db))[0].id
        sri = room.ids["Sri"]
        moved = Move(
            thing=Thing.mask(None),
            quantity=pieces,
            from_place=from_place,
            to_place=to_place,
            phase_id=phase,
            work_date=MORNING.date().isoformat(),
            reason=Reason.INSPECTED,
            person_id=sri,
            actor_id=room.ids["Rini"],
        )
        async with room.db.transaction():
            await ledger.append(room.db, [moved], room.now)

    room.run(done())


def told(room: Workroom) -> list[tuple[str, int]]:
    """What a tick tells, and how many hear it."""

    async def tick() -> list[str]:
        async with room.db.transaction():
            letters = await progress.due(room.db, room.now, ZONE, room.now.date())
        return [one.content.key for one in letters]

    keys = room.run(tick())
    return [(key, keys.count(key)) for key in dict.fromkeys(keys)]


def test_each_stage_is_told_once(room: Workroom) -> None:
    sri = Place.finished(room.ids["Sri"])
    assert told(room) == []
    room.say("Sri", "setor 18")
    assert told(room) == [("phase-nearly", 2)]
    room.say("Sri", "tambah 5")
    assert told(room) == [("phase-full", 2), ("phase-beyond", 1)]
    move(room, 17, sri, READY)
    move(room, 3, sri, SCRAP)
    (phase,) = room.run(orders.phases(room.db))
    assert (phase.made, phase.rejected, phase.accepted, phase.left) == (20, 3, 17, 3)
    room.say("Sri", "tambah 4")
    (phase,) = room.run(orders.phases(room.db))
    assert (phase.made, phase.filled, phase.left, room.run(orders.beyond(room.db))) == (23, 20, 0, 4)
    assert told(room) == []
    move(room, 3, sri, READY)
    assert told(room) == [("phase-checked", 2)]
    move(room, 20, READY, BUYER)
    assert told(room) == [("phase-handed", 2)]
    room.pass_time(timedelta(days=1))
    assert told(room) == []


def test_a_new_order_takes_in_what_was_in_none(room: Workroom) -> None:
    room.say("Sri", "setor 35")
    assert room.run(orders.beyond(room.db)) == 15
    room.say("Ken", "pesanan baru: Masker Desa, tahap 10 + 10, mulai 2/5/2020")
    filled = [one.filled for one in room.run(orders.phases(room.db))]
    assert (filled, room.run(orders.beyond(room.db))) == ([20, 10, 5], 0)
    room.say("Sri", "batal")
    made = room.run(ledger.masks.made_between(room.db, date(2020, 4, 1), MORNING.date()))
    assert (made, [one.filled for one in room.run(orders.phases(room.db))]) == ([], [0, 0, 0])


def test_what_was_checked_stays_in_its_phase(room: Workroom) -> None:
    room.say("Sri", "setor 20")
    move(room, 15, Place.finished(room.ids["Sri"]), READY)
    room.say("Ken", "ubah pesanan tahap 1 jadi 10")
    assert room.told("Ken")[-1]["key"] == "order-pieces-checked"
    assert room.run(orders.phases(room.db))[0].pieces == 20


def test_every_change_is_in_the_audit(room: Workroom) -> None:
    room.say("Ken", "ubah pesanan tahap 1 jadi 12.500, harga: 5.000")
    room.say("Ken", "tutup pesanan Masker Kota")
    rows = room.run(room.db.rows("SELECT actor, action, subject, detail FROM audit ORDER BY id"))
    ken = f"person:{room.ids['Ken']}"
    assert [row[:3] for row in rows] == [(ken, f"order {what}", "Masker Kota") for what in ("new", "changed", "closed")]
    assert rows[1][3] == "price: None → 5000, phase 1: 20 → 12500"

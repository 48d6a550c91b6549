"""A phase takes exactly its pieces, whatever is reported, set right, taken back, or changed of the order."""

import os
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from handlers.orders.drafting import Problem
from handlers.orders.ordering import carry_out
from handlers.reading.orders_said import OrderTold
from handlers.rules.phasing import Filling, margin
from storage import checks, ledger, orders
from storage.orders import Room
from tests.workroom import MORNING, Workroom

DAY = MORNING.date()
NAMES = ("Sri", "Ani")
SOAK = bool(os.environ.get("SOAK"))


@given(
    rooms=st.lists(st.integers(-5, 60), max_size=4),
    reports=st.lists(st.integers(0, 50), max_size=8),
)
@settings(max_examples=60, deadline=None)
def test_parts_add_up_and_fit(rooms: list[int], reports: list[int]) -> None:
    filling = Filling([Room(number, "2020-05-01", left) for number, left in enumerate(rooms, start=1)])
    put: dict[int | None, int] = {}
    for pieces in reports:
        parts = filling.put(pieces, DAY)
        assert sum(part for _, part in parts) == pieces
        assert all(part > 0 for _, part in parts)
        for phase, part in parts:
            put[phase] = put.get(phase, 0) + part
    for number, left in enumerate(rooms, start=1):
        assert put.get(number, 0) <= max(0, left)
    # Nothing is without a phase while one still takes some.
    if put.get(None):
        assert all(put.get(number, 0) == max(0, left) for number, left in enumerate(rooms, start=1))


def test_a_day_before_an_order_is_in_none() -> None:
    filling = Filling([Room(1, "2020-05-05", 10), Room(2, "2020-05-01", 10)])
    assert filling.put(15, date(2020, 5, 4)) == [(2, 10), (None, 5)]
    assert filling.put(15, date(2020, 5, 5)) == [(1, 10), (None, 5)]


def test_the_margin() -> None:
    assert (margin(12500), margin(100)) == (300, 10)


class TwoPhases(RuleBasedStateMachine):
    """Two tailors write, correct, edit and take back, and the lead changes the order meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Workroom()
        for name in NAMES:
            self.room.add(name, "tailor", "Kota", usual_pieces=40)
        self.order(OrderTold("new", "Masker Kota", {"phases": "60 + 45", "starts_on": "2020-05-01"}))
        self.room.add("Rini", "coordinator", "Kota")
        self.room.say("Rini", "resep: kain 20 cm, karet 36 cm")

    def order(self, told: OrderTold) -> None:
        async def done() -> None:
            async with self.room.db.transaction():
                assert not isinstance(await carry_out(self.room.db, told, DAY, "laptop", self.room.now), Problem)

        self.room.run(done())

    @rule(
        who=st.sampled_from(NAMES),
        pieces=st.integers(1, 70),
        bad=st.integers(0, 5),
        day=st.sampled_from(["", "kemarin "]),
    )
    def report(self, who: str, pieces: int, bad: int, day: str) -> None:
        self.room.say(who, f"{day}jadi {pieces} lagi{f', {bad} cacat' if 0 < bad < pieces else ''}")

    @rule(pieces=st.integers(1, 40))
    def for_another(self, pieces: int) -> None:
        self.room.say("Sri", f"titip: Ani {pieces}")

    @rule(who=st.sampled_from(NAMES), pieces=st.integers(1, 70))
    def correct(self, who: str, pieces: int) -> None:
        self.room.say(who, f"salah, harusnya {pieces}")

    @rule(who=st.sampled_from(NAMES), pieces=st.integers(1, 70))
    def edit(self, who: str, pieces: int) -> None:
        if who in self.room.sent:
            self.room.edit(who, f"jadi {pieces}")

    @rule(who=st.sampled_from(NAMES))
    def undo(self, who: str) -> None:
        self.room.say(who, "batal")

    @rule(who=st.sampled_from(NAMES), at=st.integers(0, 200))
    def press(self, who: str, at: int) -> None:
        shown = self.room.buttons(who)
        if shown:
            self.room.press(who, shown[at % len(shown)])

    @rule(number=st.integers(1, 2), pieces=st.integers(1, 120))
    def change(self, number: int, pieces: int) -> None:
        self.order(OrderTold("changed", "Masker Kota", {}, {number: str(pieces)}))

    @invariant()
    def no_phase_above_its_pieces_and_sums_equal(self) -> None:
        self.room.run(self.hold())

    async def hold(self) -> None:
        db = self.room.db
        known = await orders.phases(db)
        assert all(0 <= one.filled <= one.pieces for one in known)
        made = sum(one.pieces for one in await ledger.masks.made_between(db, date(2020, 4, 1), DAY))
        assert made == sum(one.made for one in known) + await orders.beyond(db)
        assert await checks.broken(db) == []

    def teardown(self) -> None:
        self.room.close()


TestTwoPhases = TwoPhases.TestCase
TestTwoPhases.settings = settings(
    max_examples=300 if SOAK else 5, stateful_step_count=25 if SOAK else 15, deadline=None, derandomize=not SOAK
)

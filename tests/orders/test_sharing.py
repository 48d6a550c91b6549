"""Sharing cut pieces: what holds whoever there is, and how fair a month of it is against first come, first served."""

import random
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.rules.sharing import Sewer, daily, share
from tests.orders.sharing_month import month

SEWERS = st.lists(
    st.builds(
        Sewer,
        id=st.integers(1, 500),
        wish=st.integers(1, 300),
        days=st.integers(0, 6),
        held=st.integers(0, 900),
        got=st.integers(0, 5000),
        wanted=st.integers(0, 5000),
    ),
    max_size=36,
    unique_by=lambda one: one.id,
)
TOTAL = st.integers(0, 1500)
FEW = settings(max_examples=40)


@FEW
@given(SEWERS, TOTAL)
def test_all_is_given_unless_nobody_has_room(sewers: Sequence[Sewer], total: int) -> None:
    shares = share(total, sewers)
    assert sum(shares.values()) == min(total, sum(one.room for one in sewers))


@FEW
@given(SEWERS, TOTAL)
def test_nobody_gets_more_than_she_wants_or_can_sew(sewers: Sequence[Sewer], total: int) -> None:
    shares = share(total, sewers)
    assert all(0 <= shares.get(one.id, 0) <= max(0, one.wish * one.days - one.held) for one in sewers)


@FEW
@given(SEWERS, TOTAL)
def test_nobody_who_wants_work_is_left_out(sewers: Sequence[Sewer], total: int) -> None:
    """Where there is a unit for each, each who has room for one gets one."""
    want = [one for one in sewers if one.room >= 10]
    shares = share(total, sewers)
    if total >= 10 * len(want):
        assert all(shares[one.id] >= 10 for one in want)


@FEW
@given(SEWERS, TOTAL, st.randoms())
def test_it_is_the_same_in_any_order(sewers: list[Sewer], total: int, chance: random.Random) -> None:
    before = share(total, sewers)
    mixed = list(sewers)
    chance.shuffle(mixed)
    assert share(total, mixed) == before


@FEW
@given(st.builds(Sewer, id=st.just(0), wish=st.integers(1, 300), days=st.integers(1, 6)), st.integers(2, 36), TOTAL)
def test_equal_wishes_get_equal_shares(alike: Sewer, count: int, total: int) -> None:
    """As equal as tens allow: nobody who stands like another gets more than a ten beyond her."""
    shares = share(total, [replace(alike, id=number) for number in range(1, count + 1)])
    assert max(shares.values(), default=0) - min(shares.values(), default=0) <= 10


@FEW
@given(SEWERS, TOTAL)
def test_only_one_heap_is_an_odd_one_while_there_is_room(sewers: Sequence[Sewer], total: int) -> None:
    shares = share(total, sewers)
    odd = [one for one in sewers if shares.get(one.id, 0) % 10 and shares[one.id] < one.room]
    assert len(odd) <= 1


def test_what_somebody_is_counted_on_for() -> None:
    assert daily(30, None) == 30
    assert daily(None, 24) == 24
    assert daily(None, None) is None
    assert daily(100, 20) == 25
    assert daily(20, 60) == 20


def test_who_runs_out_comes_first() -> None:
    empty, full = Sewer(id=1, wish=20, days=6), Sewer(id=2, wish=20, days=6, held=100)
    assert share(20, [empty, full]) == {1: 10, 2: 10}
    assert share(100, [empty, full]) == {1: 80, 2: 20}


def test_a_month_of_36_is_fair() -> None:
    """Idle days of those who want work, and how far apart what each got is of what she wanted, against a queue."""
    fair, queue = month(seed=7, fair=True), month(seed=7, fair=False)
    assert fair.idle <= 0.02
    assert fair.spread <= 0.10
    assert queue.idle > 2 * fair.idle
    assert queue.spread > 2 * fair.spread

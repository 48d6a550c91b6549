"""Forecasts: pure, the same for the same chance, and true in four cases of five."""

import os
import random
from datetime import date, timedelta

import pytest

from handlers.reading.orders_said import (
    ForecastAsked,
    ListAsked,
    OrderSaid,
    ProgressAsked,
    said_of_orders,
)
from handlers.rules.forecasting import Forecast, Limit, Supply, Worker, enough_for, forecast, limit
from tests.orders.backtest import Score, backtest, invented

MONDAY = date(2020, 5, 4)
DAYS = [MONDAY + timedelta(days=ahead) for ahead in range(200)]
STEADY = [Worker(1, (20,) * 8) for _ in range(10)]


def when(remaining: int, workers: list[Worker], absent: int = 0, extra: int = 0) -> Forecast:
    found = forecast(remaining, workers, DAYS, random.Random(1), absent=absent, extra=extra)
    assert found
    return found


def test_who_works_evenly_is_foreseen_to_the_day() -> None:
    assert when(1000, STEADY) == Forecast(5, 5, DAYS[4], DAYS[4])
    assert when(1001, STEADY).days_low == 6
    assert when(1000, STEADY, absent=5).days_low == 10
    assert when(1000, STEADY, extra=10).days_high == 3


def test_leave_moves_the_day() -> None:
    away = frozenset(DAYS[:3])
    assert when(1000, [Worker(1, (20,) * 8, away) for _ in STEADY]).days_low == 8


def test_the_same_chance_says_the_same() -> None:
    uneven = [Worker(1, (0, 10, 40, 25, 0, 31)) for _ in range(12)]
    assert when(3000, uneven) == when(3000, uneven)
    assert when(3000, uneven).days_low < when(3000, uneven).days_high


def test_what_cant_be_foreseen_is_not() -> None:
    assert forecast(100, [Worker(1, (0, 0))], DAYS, random.Random(1)) is None
    assert forecast(100, [], DAYS, random.Random(1)) is None
    assert forecast(100, STEADY, DAYS, random.Random(1), absent=10) is None
    assert forecast(10**9, STEADY, DAYS, random.Random(1)) is None


def test_what_is_used_up_first() -> None:
    supplies = [Supply(1, "kain", 5000), Supply(1, "karet", 850), Supply(2, "karet", 0)]
    assert limit(supplies, STEADY, 10) == Limit(1, "karet", 4)
    assert limit(supplies, STEADY, 4) is None


def test_a_workshop_stops_where_its_material_does_and_the_others_go_on() -> None:
    two = [Worker(1, (20,) * 8)] * 5 + [Worker(2, (20,) * 8)] * 5
    assert forecast(1000, two, DAYS, random.Random(1)) == Forecast(5, 5, DAYS[4], DAYS[4])
    assert forecast(1000, two, DAYS, random.Random(1), enough={1: 200}) == Forecast(8, 8, DAYS[7], DAYS[7])
    assert forecast(1000, two, DAYS, random.Random(1), enough={1: 210, 2: 790}) == Forecast(8, 8, DAYS[7], DAYS[7])
    assert forecast(1000, two, DAYS, random.Random(1), enough={1: 200, 2: 790}) is None
    # A third workshop that isn't there changes nothing.
    assert forecast(1000, two, DAYS, random.Random(1), enough={3: 5}) == Forecast(5, 5, DAYS[4], DAYS[4])


def test_for_how_many_the_material_is() -> None:
    sewing = [Worker(1, (10,)), Worker(2, (20,)), Worker(3, (0,))]
    known = [Supply(1, "karet", 40), Supply(1, "kain", 90), Supply(2, "karet", 7)]
    assert enough_for(known, sewing) == 47
    assert enough_for(known[:2], sewing) is None
    assert enough_for([], []) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("pesanan", ListAsked()),
        ("tahap 2 sudah berapa?", ProgressAsked(2)),
        ("tahap loro wis piro bu", ProgressAsked(2)),
        ("kurang berapa lagi?", ProgressAsked()),
        ("kurang piro maneh", ProgressAsked()),
        ("berapa hari lagi tahap 2 penuh?", ForecastAsked(2)),
        ("piro dino maneh kebak", ForecastAsked()),
        ("kalau 6 orang libur?", ForecastAsked(absent=6)),
        ("nek limo wong prei", ForecastAsked(absent=5)),
        ("kalau tambah 5 penjahit?", ForecastAsked(extra=5)),
        ("kapan kain datang", None),
        ("kapan selesai kirimnya", None),
        ("sisa karet berapa", None),
        ("setor 20 tahap 2", None),
        ("kalau 2 orang belum setor gimana", None),
        ("pesanan karet belum datang", None),
    ],
)
def test_what_is_heard_of_orders(text: str, meant: OrderSaid | None) -> None:
    assert said_of_orders(text) == meant


@pytest.mark.slow
def test_the_range_holds_the_truth_in_four_of_five_cases() -> None:
    score = Score()
    for seed in range(60 if "SOAK" in os.environ else 10):
        backtest(invented(seed, 32), random.Random(seed), 1, score)
    assert 0.7 <= score.share <= 0.9, score

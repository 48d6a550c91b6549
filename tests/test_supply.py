"""Materials in numbers: units, recipes by date and size, how long something lasts, what is proposed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.supply import days_left, in_base, lasts, needs_two, per_piece, proposal, shown
from storage.materials import Ingredient

MONDAY = date(2020, 5, 4)
PACKS = {("benang", "roll"): 45_700, ("karet", "roll"): 5_000, ("jarum", "pack"): 10}


@pytest.mark.parametrize(
    ("item", "quantity", "unit", "base"),
    [
        ("kain", 2.5, "m", 250),
        ("kain", 80, "cm", 80),
        ("kain", 2, "yard", 183),
        ("karet", 2, "roll", 10_000),
        ("benang", 2, None, 91_400),
        ("benang", 3, "m", 300),
        ("jarum", 5, None, 5),
        ("jarum", 2, "pack", 20),
        ("karet", 10, None, None),
        ("karet", 1, "kg", None),
        ("filter", 2, "m", None),
        ("kain", 0, "m", None),
        ("kain", None, None, None),
        ("kain", 1e9, "m", None),
        ("kain", 0.001, "m", None),
    ],
)
def test_an_amount_in_its_base_unit(item: str, quantity: float | None, unit: str | None, base: int | None) -> None:
    assert in_base(item, quantity, unit, PACKS) == base


@pytest.mark.parametrize(
    ("item", "amount", "said"),
    [
        ("kain", 250, (2.5, "m")),
        ("kain", 300, (3, "m")),
        ("kain", 80, (80, "cm")),
        ("benang", 91_400, (2, "klos")),
        ("jarum", 5, (5, "biji")),
        ("perca", 2500, (2.5, "kg")),
        ("perca", 400, (400, "gram")),
    ],
)
def test_an_amount_as_people_say_it(item: str, amount: int, said: tuple[float, str]) -> None:
    assert shown(item, amount, PACKS) == said


@given(st.integers(1, 5000))
def test_whole_metres_are_said_as_they_were_told(metres: int) -> None:
    base = in_base("kain", metres, "m", {})
    assert base is not None
    assert shown("kain", base, {}) == (metres, "m")


TOLD = [
    Ingredient("any", "kain", 20, MONDAY),
    Ingredient("any", "karet", 36, MONDAY),
    Ingredient("anak", "kain", 15, MONDAY),
    Ingredient("any", "kain", 25, MONDAY + timedelta(days=7)),
    Ingredient("any", "karet", 0, MONDAY + timedelta(days=14)),
]


@pytest.mark.parametrize(
    ("size", "days", "taken"),
    [
        (None, -1, {}),
        (None, 0, {"kain": 20, "karet": 36}),
        ("dewasa", 6, {"kain": 20, "karet": 36}),
        ("anak", 6, {"kain": 15, "karet": 36}),
        ("anak", 7, {"kain": 15, "karet": 36}),
        ("dewasa", 7, {"kain": 25, "karet": 36}),
        (None, 14, {"kain": 25}),
    ],
)
def test_a_recipe_is_looked_up_by_day_and_size(size: str | None, days: int, taken: dict[str, int]) -> None:
    assert per_piece(TOLD, size, MONDAY + timedelta(days=days)) == taken


def test_a_mask_of_no_size_takes_what_an_adults_does_where_only_that_is_told() -> None:
    told = [Ingredient("dewasa", "kain", 20, MONDAY), Ingredient("anak", "kain", 15, MONDAY)]
    assert per_piece(told, None, MONDAY) == {"kain": 20}


def test_how_many_masks_something_lasts() -> None:
    assert lasts({"kain": 20, "karet": 36}, {"kain": 119, "karet": 0}) == {"kain": 5, "karet": 0}


@given(usual=st.integers(1, 300), taken=st.integers(1, 300), held=st.integers(0, 10**6))
def test_a_proposal_is_enough_for_six_days_and_not_for_many_more(usual: int, taken: int, held: int) -> None:
    found = proposal("karet", {"karet": taken}, usual, held)
    assert found is not None
    assert found % 100 == 0
    assert found + held >= 6 * usual * taken
    assert found <= max(6 * usual * taken - held, usual * taken) + 100


def test_nothing_is_proposed_of_what_nobody_knows() -> None:
    assert proposal("jarum", {"karet": 36}, 20, 0) is None
    assert proposal("karet", {"karet": 36}, None, 0) is None


def test_days_of_work_left_go_by_the_days_on_which_it_was_used() -> None:
    used = [(MONDAY, 300), (MONDAY, 100), (MONDAY + timedelta(days=2), 200)]
    assert days_left(1000, used) == 3
    assert days_left(0, used) == 0
    assert days_left(1000, []) is None


def test_a_big_difference_needs_two() -> None:
    assert not needs_two("kain", 500)
    assert needs_two("kain", -501)
    assert needs_two("jarum", 21)
    assert not needs_two("benang", 91_400)

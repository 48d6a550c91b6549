"""Our records are what the library's would be: made, compared, shown, changed into others, refused, copied, kept."""

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import field, fields, replace
from typing import Any, ClassVar

import pytest
from pydantic import TypeAdapter

from storage import values


def _kinds(dataclass: Callable[..., Callable[[type], type]]) -> tuple[type[Any], ...]:
    @dataclass(frozen=True, slots=True)
    class Point:
        """A place."""

        north: int
        east: int = 2
        marks: tuple[str, ...] = field(default_factory=tuple)
        planets: ClassVar[int] = 8

        @property
        def far(self) -> int:
            return self.north + self.east

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Named(Point):
        """A place with a name."""

        name: str
        note: str = "-"

    @dataclass(slots=True)
    class List:
        """What grows."""

        rows: list[int] = field(default_factory=list)
        count: int = 0

    @dataclass(frozen=True, slots=True)
    class One:
        """A single thing."""

        what: object

    @dataclass(frozen=True, slots=True)
    class Nothing:
        """No field at all."""

    return Point, Named, List, One, Nothing


OURS, THEIRS = _kinds(values.dataclass), _kinds(dataclasses.dataclass)
Point, Named, List, One, Nothing = OURS
# What is asked of each: of the library's types it must come to the same.
ASKED: dict[str, Callable[..., object]] = {
    "by place": lambda point, *_: repr(point(1, 3, ("a",))),
    "by name": lambda point, *_: repr(point(east=4, north=1)),
    "defaults": lambda point, *_: repr(point(1)),
    "inherited": lambda _, named, *__: repr(named(1, 2, name="Kota")),
    "a name by place": lambda _, named, *__: named(1, 2, (), "Kota"),
    "one too few": lambda point, *_: point(),
    "one unknown": lambda point, *_: point(1, west=3),
    "no name": lambda _, named, *__: named(1),
    "replaced": lambda _, named, *__: repr(replace(named(1, name="a"), name="b", east=5)),
    "fields": lambda *kinds: [[(one.name, one.kw_only) for one in fields(kind)] for kind in kinds],
    "as a dict": lambda _, named, *__: dataclasses.asdict(named(1, name="a")),
    "matched": lambda *kinds: [kind.__match_args__ for kind in kinds],
    "property": lambda point, *_: (point(3).far, point.planets),
    "equal": lambda point, named, *_: (point(1) == point(1), point(1) == point(2), point(1) == named(1, name="a")),
    "unlike": lambda point, *_: (point(1) == (1, 2, ()), point(1) != point(1)),
    "in a set": lambda point, _, __, one, nothing: len({point(1), point(1), one(1), one(2), nothing(), nothing()}),
    "hash": lambda point, *_: hash(point(1)) == hash((1, 2, ())),
    "unhashable": lambda _, __, rows, *___: hash(rows()),
    "with a list": lambda _, __, ___, one, ____: hash(one([])),
    "set": lambda point, *_: setattr(point(1), "north", 2),
    "deleted": lambda point, *_: delattr(point(1), "north"),
    "grown": lambda _, __, rows, *___: (first := rows(), first.rows.append(1), repr(first), repr(rows())),
    "changed": lambda _, __, rows, *___: repr(_counted(rows())),
    "without a dict": lambda point, *_: vars(point(1)),
    "copied": lambda _, named, *__: repr(copy.deepcopy(named(1, name="a"))),
    "within itself": lambda _, __, rows, *___: (first := rows(), first.rows.append(first), repr(first)),
    "nothing": lambda *kinds: (repr(kinds[-1]()), kinds[-1]() == kinds[-1]()),
}


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_it_is_as_the_library_makes_it(asked: Callable[..., object]) -> None:
    assert _said(asked, OURS) == _said(asked, THEIRS)


def _counted(rows: Any) -> Any:
    rows.count = 3
    return rows


def _said(asked: Callable[..., object], kinds: tuple[type[Any], ...]) -> str:
    try:
        found = asked(*kinds)
    except (TypeError, AttributeError) as error:
        found = f"{type(error).__name__}: {error}"
    return str(found)


@values.dataclass(frozen=True, slots=True)
class Told:
    """Found by its name, as pickling needs it."""

    what: str


def test_one_of_the_librarys_inherits() -> None:
    @dataclasses.dataclass(frozen=True, slots=True)
    class Far(Told):
        miles: int

    @values.dataclass(frozen=True, slots=True)
    class Farther(Far):
        more: int = 0

    assert repr(Farther("sea", 3)).endswith("Farther(what='sea', miles=3, more=0)")
    with pytest.raises(dataclasses.FrozenInstanceError):
        Far("sea", 3).miles = 4  # type: ignore[misc]


def test_it_is_kept_and_read_by_pydantic() -> None:
    adapter = TypeAdapter(Named)
    kept = adapter.dump_json(Named(1, name="Kota"))
    assert adapter.validate_json(kept) == Named(1, name="Kota")


def test_it_is_pickled() -> None:
    assert pickle.loads(pickle.dumps(Told("a"))) == Told("a")  # noqa: S301 - our own

"""Records as the standard library's `dataclass` makes them, in a third of the time: only what is used is compiled."""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T")

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, slots: bool, frozen: bool = False, kw_only: bool = False) -> Callable[[type[T]], type[T]]:
        """A record with slots, compared and shown by its fields; a frozen one has a hash, and refuses to be changed.

        The library compiles six methods from a text for each of 500 types, which took two fifths of the start. Here
        it is `__init__` alone, when a first one is made; and a frozen one is made in half the time, since its slots are
        filled without asking for each whether it may be set.
        """

        def made(plain: type[T]) -> type[T]:
            bare = _without_methods(plain, frozen=frozen, kw_only=kw_only, slots=slots)
            given = {"__init__": _first(bare), "__repr__": _shown, "__eq__": _equal(bare), "__hash__": None}
            if frozen:
                given |= {"__hash__": _hashed(bare), "__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
                given |= {"__getstate__": _state, "__setstate__": _set_state}
            for name, method in given.items():
                if name not in vars(plain):
                    setattr(bare, name, method)
            return bare

        return made


def _without_methods(plain: type[T], *, frozen: bool, **more: bool) -> type[T]:
    """The type with fields and slots; the library adds no method, and hears only afterwards that it is frozen."""
    above: list[Any] = [
        vars(one)["__dataclass_params__"] for one in plain.__mro__ if "__dataclass_params__" in vars(one)
    ]
    were = [one.frozen for one in above]
    for one in above:
        one.frozen = False
    bare: Any = dataclasses.dataclass(init=False, repr=False, eq=False, **more)(plain)
    for one, was in zip([*above, bare.__dataclass_params__], [*were, frozen], strict=True):
        one.frozen = was
    kind: type[T] = bare
    return kind


def _first(kind: type[Any]) -> Callable[..., None]:
    """The `__init__` of a type of which none was made yet."""

    def first(self: Any, *args: Any, **named: Any) -> None:
        kind.__init__ = _compiled(kind)
        kind.__init__(self, *args, **named)

    return first


def _compiled(kind: type[Any]) -> Callable[..., None]:
    """An `__init__` that fills each slot, and asks for what has no default."""
    known: dict[str, Any] = {"MISSING": dataclasses.MISSING}
    by_place, by_name, body = ["self"], ["*"], ["pass"]
    for field in dataclasses.fields(kind):
        name, default = field.name, ""
        known |= {f"set_{name}": getattr(kind, name).__set__, f"make_{name}": field.default_factory}
        value = name
        if field.default is not dataclasses.MISSING:
            known[f"default_{name}"] = field.default
            default = f"=default_{name}"
        elif field.default_factory is not dataclasses.MISSING:
            default, value = "=MISSING", f"make_{name}() if {name} is MISSING else {name}"
        (by_name if field.kw_only else by_place).append(f"{name}{default}")
        body.append(f"set_{name}(self, {value})")
    taken = ", ".join(by_place + (by_name if len(by_name) > 1 else []))
    exec(f"def __init__({taken}):\n " + "\n ".join(body), known)  # noqa: S102 - of our own names, as the library does
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{kind.__qualname__}.__init__"
    return init


def _values(kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    """What gets the values of all fields."""
    names = [field.name for field in dataclasses.fields(kind)]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda one: tuple(getattr(one, name) for name in names)


def _equal(kind: type[Any]) -> Callable[[Any, object], bool]:
    values = _values(kind)

    def equal(self: Any, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    return equal


def _hashed(kind: type[Any]) -> Callable[[Any], int]:
    values = _values(kind)
    return lambda self: hash(values(self))


@recursive_repr()
def _shown(self: Any) -> str:
    values = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self))
    return f"{type(self).__qualname__}({', '.join(values)})"


def _refuse_to_set(self: object, name: str, value: object) -> None:
    del self, value
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:
    del self
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)

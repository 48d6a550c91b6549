"""Loading modules in less time: nothing is looked through for garbage, and frozen types are made without a compiler."""

import dataclasses
import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

# What makes the two methods of a frozen dataclass, in the versions of Python that compile a text for each.
MAKER = "_frozen_get_del_attr"
KNOWN = sys.version_info < (3, 13)


@contextmanager
def loading() -> Iterator[None]:
    """Meanwhile nothing is collected, which takes a tenth of the start, and what was made is left alone afterwards."""
    theirs = getattr(dataclasses, MAKER, None)
    gc.disable()
    if KNOWN and theirs:
        setattr(dataclasses, MAKER, refusing)
    try:
        yield
    finally:
        if KNOWN and theirs:
            setattr(dataclasses, MAKER, theirs)
        gc.freeze()
        gc.enable()


def refusing(kind: type[Any], fields: Sequence[Any], _names: object) -> tuple[Callable[..., None], Callable[..., None]]:
    """What refuses to set and to delete a field of a frozen dataclass.

    The library compiles both from a text for each of 500 types, which takes a sixth of the start.
    """
    names = frozenset(field.name for field in fields)

    def __setattr__(self: Any, name: str, value: Any) -> None:  # noqa: N807 - it becomes the type's
        if type(self) is kind or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(kind, self).__setattr__(name, value)

    def __delattr__(self: Any, name: str) -> None:  # noqa: N807 - it becomes the type's
        if type(self) is kind or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(kind, self).__delattr__(name)

    return __setattr__, __delattr__

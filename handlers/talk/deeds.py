"""What buttons mean, as types; `routing/presses.py` says who may do which deed, and what does it."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Any

from pydantic import TypeAdapter

from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something that may be chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForOther(Deed):
    """A deed that may be done for another tailor: `whose` is her number, None for oneself."""

    whose: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop(ForOther):
    """Change nothing. `stays`: say how her count stands; else `says` names the sentence, if not the usual one."""

    stays: bool = False
    says: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InPicture(Deed):
    """The same as a picture: masks of these days, of one tailor, a workshop or all; else a phase, or material."""

    first: date | None = None
    last: date | None = None
    person: int | None = None
    workshop: int | None = None
    phase: int | None = None
    material: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """Something one may choose: the label's key and variables, and what choosing it does."""

    label: str
    deed: Deed
    label_args: Mapping[str, Any] = field(default_factory=dict)


ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}


def adapter(kind: type[Any]) -> TypeAdapter[Any]:
    """Packs and unpacks values of a type; made when it is first needed."""
    if kind not in ADAPTERS:
        ADAPTERS[kind] = TypeAdapter(kind)
    return ADAPTERS[kind]


def name_of(kind: type[Any]) -> str:
    """Under which name a type is kept."""
    return kind.__name__


def fields_of(value: Any) -> Any:
    """A deed's or a question's fields as plain data for JSON, people's words marked."""
    return adapter(type(value)).dump_python(value, mode="json")

"""Words of people, marked where they are kept, so that erasing knows what to replace.

A name or a text of somebody's is `Spoken` wherever it goes; packed, it is `{"~": "…"}`. Everything unmarked is the
program's own and is never touched.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

MARK = "~"


class Spoken(str):
    """A name of somebody's, or something that somebody wrote."""

    __slots__ = ()

    def cut(self, most: int) -> Self:
        """Its first characters."""
        return type(self)(self[:most])

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._validated, serialization=core_schema.plain_serializer_function_ser_schema(marked)
        )

    @classmethod
    def _validated(cls, value: Any) -> Self:
        if isinstance(value, Mapping):
            value = value[MARK]
        if not isinstance(value, str):
            raise TypeError("words are text")
        return cls(value)


def marked(value: Any) -> Any:
    """A value for JSON, with people's words marked."""
    match value:
        case Spoken():
            return {MARK: str(value)}
        case dict():
            return {key: marked(one) for key, one in value.items()}
        case list() | tuple():
            return [marked(one) for one in value]
        case _:
            return value


def pack(value: Any) -> str:
    """As kept."""
    return json.dumps(marked(value), ensure_ascii=False, separators=(",", ":"))


def unpack(text: str) -> Any:
    """From its kept form."""
    return json.loads(text, object_hook=_unmarked)


def _unmarked(data: dict[str, Any]) -> Any:
    return Spoken(data[MARK]) if MARK in data else data


def mended(text: str, change: Callable[[str], str]) -> str | None:
    """A packed value with each of its people's words changed; None if that changes nothing."""
    data = json.loads(text)
    new = _mended(data, change)
    return None if new == data else json.dumps(new, ensure_ascii=False, separators=(",", ":"))


def _mended(value: Any, change: Callable[[str], str]) -> Any:
    match value:
        case {"~": str(said)}:
            return {MARK: change(said)}
        case dict():
            return {key: _mended(one, change) for key, one in value.items()}
        case list():
            return [_mended(one, change) for one in value]
        case _:
            return value

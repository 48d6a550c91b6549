"""What is counted: masks in pieces, material in its base unit (cm, grams or pieces), money in whole rupiah, tools."""

from enum import StrEnum
from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


class Kind(StrEnum):
    """What sort of thing."""

    MASK = "mask"
    MATERIAL = "material"
    RUPIAH = "rupiah"
    TOOL = "tool"


class Thing(str):
    """A thing, as it is written in the database: `mask/dewasa`, `mask` of no size, `material/kain`, `rupiah`."""

    __slots__ = ()

    @classmethod
    def mask(cls, size: str | None) -> Self:
        """Masks of a size, or of none where she didn't say."""
        return cls(f"{Kind.MASK}/{size}" if size else Kind.MASK)

    @classmethod
    def material(cls, item: str) -> Self:
        """A material, whatever its colour."""
        return cls(f"{Kind.MATERIAL}/{item}")

    @classmethod
    def tool(cls, name: str) -> Self:
        """A machine or a tool, as somebody called it."""
        return cls(f"{Kind.TOOL}/{name}")

    @property
    def kind(self) -> Kind:
        """What sort of thing it is."""
        return Kind(self.partition("/")[0])

    @property
    def name(self) -> str:
        """Which of its kind: the size of a mask, the material, the tool; empty if there is nothing to tell apart."""
        return self.partition("/")[2]

    @property
    def size(self) -> str | None:
        """The size of masks, where she said it."""
        return self.name or None

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema())


RUPIAH = Thing(Kind.RUPIAH)
# How the text of every material begins.
MATERIAL = f"{Kind.MATERIAL}/"

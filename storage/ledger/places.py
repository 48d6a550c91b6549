"""Where things are: outside the workshop's reckoning, or with a tailor or a workshop.

In the database a place is text: one of `OUTSIDE`, or such as `tailor:12/finished`.
"""

from enum import StrEnum
from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


class Holder(StrEnum):
    """Who can have something."""

    TAILOR = "tailor"
    WORKSHOP = "workshop"
    FUND = "fund"


class Shelf(StrEnum):
    """Where at somebody's."""

    # A tailor's good pieces until they are inspected, and her defective ones until she has mended them.
    FINISHED = "finished"
    REPAIR = "repair"
    # Her material, once she has confirmed it, and what she has on loan: tools, money, material.
    HOME = "home"
    ADVANCE = "advance"
    STORE = "store"
    # Masks that were accepted; of these, what may be handed over after a sample, and what may not.
    READY = "ready"
    RELEASED = "released"
    HELD = "held"
    # On its way to a home or a store.
    COMING = "coming"
    # A tailor's wages: still to be paid, and paid out but not yet in her hands.
    OWED = "owed"
    PAYING = "paying"
    # What is left of money that was given.
    CASH = "cash"


class Place(str):
    """A place, as it is written in the database."""

    __slots__ = ()

    @classmethod
    def of(cls, holder: Holder, number: int, shelf: Shelf) -> Self:
        """A place at somebody's."""
        return cls(f"{holder}:{number}/{shelf}")

    @classmethod
    def finished(cls, person_id: int) -> Self:
        """Where a tailor's good pieces wait until they are inspected."""
        return cls.of(Holder.TAILOR, person_id, Shelf.FINISHED)

    @classmethod
    def repair(cls, person_id: int) -> Self:
        """Where a tailor's defective pieces wait until she has mended them."""
        return cls.of(Holder.TAILOR, person_id, Shelf.REPAIR)

    @classmethod
    def home(cls, person_id: int) -> Self:
        """Where a tailor's material is, once she has confirmed it."""
        return cls.of(Holder.TAILOR, person_id, Shelf.HOME)

    @classmethod
    def advance(cls, person_id: int) -> Self:
        """What a tailor has on loan."""
        return cls.of(Holder.TAILOR, person_id, Shelf.ADVANCE)

    @classmethod
    def owed(cls, person_id: int) -> Self:
        """A tailor's wages that are still to be paid."""
        return cls.of(Holder.TAILOR, person_id, Shelf.OWED)

    @classmethod
    def paying(cls, person_id: int) -> Self:
        """A tailor's wages that are paid out, until she has them."""
        return cls.of(Holder.TAILOR, person_id, Shelf.PAYING)

    @classmethod
    def cash(cls, fund_id: int) -> Self:
        """What is left of a fund."""
        return cls.of(Holder.FUND, fund_id, Shelf.CASH)

    @classmethod
    def store(cls, workshop_id: int | None) -> Self:
        """A workshop's store; that of nobody's workshop is number 0."""
        return cls.of(Holder.WORKSHOP, workshop_id or 0, Shelf.STORE)

    @classmethod
    def ready(cls, workshop_id: int | None) -> Self:
        """Where a workshop's accepted masks are; those of nobody's workshop are number 0."""
        return cls.of(Holder.WORKSHOP, workshop_id or 0, Shelf.READY)

    def on(self, shelf: Shelf) -> Self:
        """Another place of the same holder."""
        return type(self)(f"{self.partition('/')[0]}/{shelf}")

    @property
    def coming(self) -> Self:
        """Where goods are that are on their way to this home or store."""
        return self.on(Shelf.COMING)

    @property
    def shelf(self) -> Shelf | None:
        """Where at somebody's; None outside."""
        name = self.partition("/")[2]
        return Shelf(name) if name else None

    @property
    def tailor(self) -> int | None:
        """The tailor whose place it is, by number."""
        return self._number(Holder.TAILOR)

    @property
    def workshop(self) -> int | None:
        """The workshop whose place it is, by number."""
        return self._number(Holder.WORKSHOP)

    def _number(self, holder: Holder) -> int | None:
        kind, _, number = self.partition("/")[0].partition(":")
        return int(number) if kind == holder else None

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema())


# Where things come from, and where they go for good; less than nothing may be there.
SUPPLIER, OWN, MADE = Place("supplier"), Place("own"), Place("made")
USED, SCRAP, LOST = Place("used"), Place("scrap"), Place("lost")
BUYER, WAGES, PAID, CAPITAL = Place("buyer"), Place("wages"), Place("paid"), Place("capital")
FUNDER, SPENT = Place("funder"), Place("spent")
OUTSIDE = (SUPPLIER, OWN, MADE, USED, SCRAP, LOST, BUYER, WAGES, PAID, CAPITAL, FUNDER, SPENT)

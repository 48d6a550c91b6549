"""How many of a thing went from one place to another, on which day, and who said so."""

from storage.ledger import goods, lots, masks, moves, statements, waiting
from storage.ledger.moves import Kept, Move, Reason, append
from storage.ledger.places import Place
from storage.ledger.things import Thing

__all__ = [
    "Kept",
    "Move",
    "Place",
    "Reason",
    "Thing",
    "append",
    "goods",
    "lots",
    "masks",
    "moves",
    "statements",
    "waiting",
]

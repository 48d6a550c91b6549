"""Which masks leave a store of finished ones: of the phases that are filled first. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from storage.ledger.lots import Cell


def drawn(cells: Sequence[Cell], pieces: int, size: str | None = None) -> list[Cell]:
    """So many masks of a size (None: of any), the first ones first; fewer, where there are fewer.

    Where nobody told the size of a mask, it may be of any.
    """
    fits = [one for one in cells if size is None or one.thing.size == size]
    fits += [one for one in cells if size is not None and one.thing.size is None]
    taken = []
    for one in fits:
        part = min(pieces, one.pieces)
        if part > 0:
            taken.append(replace(one, pieces=part))
            pieces -= part
    return taken


def without(cells: Sequence[Cell], taken: Sequence[Cell]) -> list[Cell]:
    """What is left when some are taken."""
    gone: dict[tuple[str, str, int | None], int] = {}
    for one in taken:
        key = one.place, one.thing, one.phase_id
        gone[key] = gone.get(key, 0) + one.pieces
    left = []
    for one in cells:
        key = one.place, one.thing, one.phase_id
        part = min(one.pieces, gone.get(key, 0))
        gone[key] = gone.get(key, 0) - part
        if one.pieces > part:
            left.append(replace(one, pieces=one.pieces - part))
    return left


def drawn_by_size(cells: Sequence[Cell], wanted: Mapping[str | None, int]) -> dict[str | None, list[Cell]]:
    """So many of each size, no mask twice."""
    found: dict[str | None, list[Cell]] = {}
    left = list(cells)
    for size, pieces in wanted.items():
        found[size] = drawn(left, pieces, size)
        left = without(left, found[size])
    return found


def count(cells: Sequence[Cell]) -> int:
    """All pieces."""
    return sum(one.pieces for one in cells)

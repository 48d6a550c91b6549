"""Which phase masks fall to: each takes exactly its pieces, and what comes after the last one stays without."""

from collections.abc import Sequence
from datetime import date

from handlers.rules.limits import NEARLY_FULL, NEARLY_FULL_SHARE
from storage.orders import Phase, Room


class Filling:
    """The phases being filled; remembers what it has put where."""

    def __init__(self, rooms: Sequence[Room]) -> None:
        self._rooms = rooms
        self._left = {one.phase_id: max(0, one.left) for one in rooms}

    def put(self, pieces: int, day: date) -> list[tuple[int | None, int]]:
        """Into which phases so many pieces of a day fall, the first one that isn't full first; they add up to them."""
        parts: list[tuple[int | None, int]] = []
        for room in self._rooms:
            part = min(pieces, self._left[room.phase_id]) if room.starts_on <= day.isoformat() else 0
            if part > 0:
                self._left[room.phase_id] -= part
                pieces -= part
                parts.append((room.phase_id, part))
        return [*parts, (None, pieces)] if pieces else parts


def margin(pieces: int) -> int:
    """With how many left a phase is nearly full."""
    return min(NEARLY_FULL, pieces // NEARLY_FULL_SHARE)


def stages(phase: Phase) -> list[str]:
    """How far a phase has come, each stage after those before it."""
    reached = (
        ("nearly", phase.pieces - phase.filled <= margin(phase.pieces)),
        ("full", phase.filled >= phase.pieces),
        ("checked", phase.accepted >= phase.pieces),
        ("handed", phase.handed_over >= phase.pieces),
    )
    return [stage for stage, so in reached if so]

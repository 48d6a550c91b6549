"""A message beside what is recorded for its day."""

from dataclasses import replace
from datetime import timedelta

from handlers.reading.leaning import Leaning
from handlers.reading.model import Doubt, Reading, Report
from handlers.rules.record import Dialogue, Noted, Record


class Heard:
    """A message beside what is recorded for its day."""

    def __init__(self, reading: Reading, leaning: Leaning, record: Record, dialogue: Dialogue) -> None:
        self.reading, self.dialogue = reading, dialogue
        self.reports = reading.reports
        days = {one.date for one in reading.reports}
        self.day = days.pop() if len(days) == 1 else None if days else reading.day or dialogue.today
        self.noted = record.on(self.day) if self.day else ()
        self.all = record.noted
        self.pieces = sum(one.pieces for one in reading.reports)
        self.lean = self._whole_number(leaning)
        self.total = sum(one.pieces for one in self.noted)
        # Doubts of the reading that the record has answered.
        self.explained: frozenset[Doubt] = frozenset()

    def _whole_number(self, lean: Leaning) -> Leaning:
        """ "2 lusin lebih 10", "3 lusin kurang 2": a number by itself, and not by how much another is too little."""
        more_or_less = (lean.few or lean.many) and self.reading.certain and not self.reading.corrects
        if more_or_less and self.pieces not in (0, *lean.numbers):
            return replace(lean, few=False, many=False, annoyed=False, numbers=(self.pieces,))
        return lean

    @property
    def latest(self) -> Noted:
        return self.noted[-1]

    @property
    def ago(self) -> timedelta:
        """How long ago the latest message of the day was recorded."""
        return abs(self.dialogue.now - self.latest.at)

    def is_known(self, pieces: int) -> bool:
        """Whether so many are recorded already, in one message, in the last ones together, or in the whole day."""
        sums, so_far = {self.total}, 0
        for one in reversed(self.noted):
            so_far += one.pieces
            sums |= {one.pieces, so_far}
        return pieces in sums

    def one(self, pieces: int) -> tuple[Report, ...]:
        """A report of so many, of the size and day of what is recorded."""
        sizes = {report.size for one in self.noted for report in one.reports}
        size = sizes.pop() if len(sizes) == 1 else None
        return (Report(pieces, 0, size, self.day or self.dialogue.today),)

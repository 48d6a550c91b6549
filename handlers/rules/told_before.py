"""What is said of masks told before, beside those of the record that it may be about."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from handlers.reading.edits_said import Edit
from handlers.reading.model import Report
from handlers.rules.record import Dialogue, Noted, Put, Record, TakeBack
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """One report of what a message recorded, and which of its reports it is."""

    noted: Noted
    at: int

    @property
    def report(self) -> Report:
        return self.noted.reports[self.at]

    @property
    def pieces(self) -> int:
        return self.report.pieces

    def beside(self) -> tuple[Report, ...]:
        """The other reports of the same message."""
        return tuple(one for at, one in enumerate(self.noted.reports) if at != self.at)

    def instead(self, *reports: Report) -> Put | TakeBack:
        """These in its place; without any, it is taken back."""
        kept = (*self.beside(), *reports)
        return Put(kept, (self.noted,)) if kept else TakeBack((self.noted,))

    def of(self, pieces: int) -> Report:
        """A report of so many, else as this one."""
        return replace(self.report, pieces=pieces, defects=min(self.report.defects, pieces))


class Said:
    """What is said, and what it may be about."""

    def __init__(self, edit: Edit, record: Record, dialogue: Dialogue) -> None:
        self.edit, self.dialogue = edit, dialogue
        self.yesterday = dialogue.today - timedelta(days=1)
        self.today = told_on(record, dialogue.today)
        self.before = before = told_on(record, self.yesterday)
        about_before = edit.yesterday and before and not (self.today and edit.today_none)
        self.told = before if about_before else self.today
        self.total = sum(one.pieces for one in self.told)
        self.total_today = sum(one.pieces for one in self.today)

    def fitting(self) -> Sequence[Told]:
        """Those of the size and the order that are named."""
        edit, found = self.edit, self.told
        if edit.size:
            found = [one for one in found if one.report.size == edit.size]
        if edit.order is not None and found:
            sources = list(dict.fromkeys(one.noted.source for one in found))
            wanted = sources[edit.order] if edit.order < len(sources) else None
            found = [one for one in found if one.noted.source == wanted]
        return found

    def knows(self, pieces: int) -> bool:
        """Whether so many are recorded, in one report or in all."""
        return pieces in (self.total, *(one.pieces for one in self.told))

    def right(self) -> int | None:
        """The one number that it calls right."""
        return self.edit.right[0] if len(self.edit.right) == 1 else None


def told_on(record: Record, day: date) -> Sequence[Told]:
    """What is recorded for a day, report by report."""
    return [Told(noted, at) for noted in record.noted for at, report in enumerate(noted.reports) if report.date == day]

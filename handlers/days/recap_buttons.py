"""Buttons under a recap: the same on paper, as a picture and as a workbook; asked for, and sent at its hour."""

from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from handlers.rules.permissions import may
from handlers.talk.deeds import Deed, InPicture, Option
from handlers.talk.turn import buttons_for
from storage import conversations
from storage.database import Database
from storage.outbox import Content
from storage.people import Person
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPaper(Deed):
    """The masks from `first` to `last` as a PDF: of this tailor, this workshop, or all that somebody is told of."""

    first: date
    last: date
    person: int | None = None
    workshop: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AsBook(Deed):
    """The masks from `first` to `last` as a workbook: of this tailor, this workshop, or all one is told of."""

    first: date
    last: date
    person: int | None = None
    workshop: int | None = None


def buttons(
    first: date, last: date, *, person: int | None = None, workshop: int | None = None, today: date | None = None
) -> list[Option]:
    """Buttons for the same on paper, as a picture and as a workbook; of one day the picture shows its week.

    `today`: as far as that week has come, where it is another than the day.
    """
    until = min(today, last + timedelta(days=6 - last.weekday())) if today else last
    since = last - timedelta(days=last.weekday()) if first == last and person is None else first
    return [
        Option("button-pdf", OnPaper(first=first, last=last, person=person, workshop=workshop)),
        Option("button-picture", InPicture(first=since, last=until, person=person, workshop=workshop)),
        Option("button-book", AsBook(first=first, last=last, person=person, workshop=workshop)),
    ]


async def under(
    db: Database, said: Content, reader: Person, day: date, workshop: int | None, now: datetime, zone: tzinfo
) -> Content:
    """A day's tally with its buttons, for whoever sees more than totals; without masks there is nothing to show."""
    if not said.args["total"] or not may(reader, "tally"):
        return said
    choices, made = buttons_for(reader, buttons(day, day, workshop=workshop, today=now.astimezone(zone).date()))
    await conversations.keep_buttons(db, made, now)
    return replace(said, choices=choices)

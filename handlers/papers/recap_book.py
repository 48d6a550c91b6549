"""A recap as a workbook: each tailor's masks of each day, and the sums of each tailor and day as formulas of these."""

from datetime import date, datetime
from typing import Any

from handlers.papers.workbook import Book, Formula, Is
from handlers.words import label


def recap_book(of: Any, made: datetime) -> bytes:
    """A row a tailor and day (`rows`: day, name, workshop, masks, to be mended); the workbook."""
    rows = [(date.fromisoformat(day), *rest) for day, *rest in of["rows"]]
    with Book() as book:
        people = sorted({(name, place) for _, name, place, _, _ in rows}, key=lambda one: (one[1], one[0]))
        # The sums come first, and stand on the sheet behind them.
        sums = book.page(label("recap-book-people"), Is.TEXT, Is.TEXT, Is.COUNT, Is.COUNT)
        days = book.page(label("recap-book-days"), Is.DAY, Is.COUNT, Is.COUNT)
        every = book.page(label("recap-book-rows"), Is.DAY, Is.TEXT, Is.TEXT, Is.COUNT, Is.COUNT)
        every.add(rows)
        for at, (name, place) in enumerate(people, start=2):
            hers = [one for one in rows if one[1:3] == (name, place)]
            same = f"{every.cells(1)},$A{at},{every.cells(2)},$B{at}"
            counts = [
                Formula(f"=SUMIFS({every.cells(column)},{same})", sum(one[column] for one in hers)) for column in (3, 4)
            ]
            sums.add([(name, place, *counts)])
        for at, day in enumerate(sorted({one[0] for one in rows}), start=2):
            then = [one for one in rows if one[0] == day]
            counts = [
                Formula(f"=SUMIFS({every.cells(column)},{every.cells(0)},$A{at})", sum(one[column] for one in then))
                for column in (3, 4)
            ]
            days.add([(day, *counts)])
        for page, columns in ((sums, (2, 3)), (days, (1, 2)), (every, (3, 4))):
            page.total(label("recap-sum"), *columns)
        return book.finished(of["title"], made)

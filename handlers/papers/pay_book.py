"""Wages as a workbook: a row a tailor, as her slip says it, with the sums as formulas."""

from datetime import datetime
from typing import Any

from handlers.papers.workbook import Book, Is
from handlers.words import label

NUMBERS = ("reported", "accepted", "earned", "other", "deducted", "paid", "paying", "owed", "advance")


def pay_book(of: Any, made: datetime) -> bytes:
    """A row a slip (`rows`: name, workshop, then what is in `NUMBERS`); the workbook."""
    with Book() as book:
        page = book.page(label("paper-pay-rows"), Is.TEXT, Is.TEXT, Is.COUNT, Is.COUNT, *(Is.RUPIAH,) * 7)
        page.add(of["rows"])
        page.total(label("recap-sum"), *range(2, 2 + len(NUMBERS)))
        return book.finished(of["title"], made)

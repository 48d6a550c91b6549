"""The ledger as a workbook: what happened, to whom, and each sum with the moves that it comes from."""

from datetime import datetime
from typing import IO
from zoneinfo import ZoneInfo

from handlers.money import sheets_of_money, sheets_of_work
from handlers.money.sheets_of_work import Known
from handlers.papers.workbook import Book
from handlers.words import label
from storage import consents
from storage.consents import PAY
from storage.database import Database


async def workbook(db: Database, zone: ZoneInfo, now: datetime, into: IO[bytes]) -> int:
    """All of the ledger, as it is at one moment, into a file; how many moves are in it.

    TooLong if a sheet has no place for it, OSError if the disk.
    """
    with Book() as book:
        async with db.snapshot():
            told, paid = await _fill(db, book, zone)
        book.write(into, label("cli-export-title"), now.astimezone(zone))
    async with db.transaction():
        for person_id in sorted(paid):
            # Whoever sits at the laptop reads it: that is shown to her like any other reading.
            await consents.note_reading_once(db, person_id, None, PAY, now)
    return told.count


async def _fill(db: Database, book: Book, zone: ZoneInfo) -> tuple[Known, set[int]]:
    """All sheets in their order; what was known, and whose pay is told."""
    told = await sheets_of_work.known(db, zone)
    ledger = await sheets_of_work.all_moves(db, book, told)
    sheets_of_work.everybody(book, told)
    await sheets_of_work.days(db, book, told)
    checked = await sheets_of_work.checks(db, book, told)
    paid = await sheets_of_money.earnings(db, book, told, ledger, checked)
    paid |= await sheets_of_money.paid_out(db, book, told)
    paid |= await sheets_of_money.advances(db, book, told)
    await sheets_of_work.stock(db, book, told)
    await sheets_of_money.given(db, book, told)
    await sheets_of_work.documents(db, book, told)
    return told, paid

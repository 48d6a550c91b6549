"""What is to be drawn, as plain data, and its file: drawn in another process, just before it is sent."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from handlers.papers import blocks, photographs, pictures
from handlers.papers.as_docx import docx_of
from handlers.papers.as_pdf import pdf_of
from handlers.papers.blocks import Paper
from handlers.papers.pay_book import pay_book
from handlers.papers.poster import posters
from handlers.papers.recap_book import recap_book
from handlers.papers.slips import Slip, slips
from storage.values import dataclass

PDF, DOCX, INVITES, POSTER, BOOK, PAY_BOOK = "pdf", "docx", "invites", "poster", "book", "pay-book"
DAYS, AHEAD, LASTING = "days", "ahead", "lasting"
# A photo that somebody sent, made smaller, with nothing in it but what is seen.
PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class Lacking:
    """Why nothing can be drawn yet: the key of what is said, in the chat and on the laptop."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Something to be drawn: its file's name without the end, what it is called, how it is drawn, and of what.

    `edited`: people change it before they print it, so it is there as DOCX too; `reads`: whose pay it tells, by number;
    `rows`: who is in its rows, by number, where they are filled in by hand; `said`: what it says, for the chat.
    """

    stem: str
    title: str
    how: str
    of: Any
    edited: bool = False
    reads: tuple[int, ...] = ()
    rows: tuple[int, ...] = ()
    said: Sequence[dict[str, str]] = ()


def of_paper(
    stem: str, paper: Paper, *, edited: bool = False, reads: tuple[int, ...] = (), rows: tuple[int, ...] = ()
) -> Drawing:
    """A paper as something to be drawn."""
    title = f"{paper.title}, {paper.foot.partition(', ')[2]}" if ", " in paper.foot else paper.title
    return Drawing(stem=stem, title=title, how=PDF, of=blocks.plain(paper), edited=edited, reads=reads, rows=rows)


def _pdf(of: Any, made: datetime) -> bytes:
    return pdf_of(blocks.from_plain(of), made)


def _docx(of: Any, made: datetime) -> bytes:
    return docx_of(blocks.from_plain(of), made)


def _invites(of: Any, _made: datetime) -> bytes:
    return slips([Slip(**one) for one in of["whom"]], of["bot"], of["until"], of["channel"])


# How each kind is drawn, from plain data.
DRAWS: Mapping[str, Callable[[Any, datetime], bytes]] = {
    PDF: _pdf,
    DOCX: _docx,
    INVITES: _invites,
    POSTER: lambda of, _: posters([(name, number) for name, number in of["workshops"]], of["bot"], of["channel"]),
    DAYS: lambda of, _: pictures.days(of),
    AHEAD: lambda of, _: pictures.ahead(of),
    LASTING: lambda of, _: pictures.lasting(of),
    BOOK: recap_book,
    PAY_BOOK: pay_book,
    PHOTO: lambda of, _: photographs.smaller(of["path"]),
}
# What the file of each is called at its end.
ENDS = {PDF: ".pdf", DOCX: ".docx", INVITES: ".pdf", POSTER: ".pdf", BOOK: ".xlsx", PAY_BOOK: ".xlsx"}
# Workbooks.
BOOKS = (BOOK, PAY_BOOK)


def drawn(how: str, of: Any, made: datetime) -> bytes:
    """The file."""
    return DRAWS[how](of, made)


def attached(drawing: Drawing, how: str, made: datetime) -> dict[str, Any]:
    """A drawing as it is put into a letter: drawn when it is sent."""
    name = f"{drawing.stem}{ENDS[how]}"
    return {"name": name, "draw": how, "of": drawing.of, "made": made.isoformat()}


def picture(stem: str, how: str, of: Any, made: datetime) -> dict[str, Any]:
    """A picture as it is put into a letter: drawn when it is sent."""
    return {"name": f"{stem}.png", "draw": how, "of": of, "made": made.isoformat()}

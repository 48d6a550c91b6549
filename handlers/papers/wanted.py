"""Which paper somebody wants: of which days, workshop, person or goods; and what stands on every paper."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from handlers import words
from handlers.papers.blocks import Block, Facts, Style, Text
from handlers.words import label
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A paper that gets this number, of the days from `first` to `last`, by what the ledger knows until `last_move`.

    `workshop`: only of this one; `person`: only of her; `item`: a material; `pieces`: a batch of so many, `batch` one
    that was noted; `named`: these days were asked for, and aren't the usual ones; `by`: who prints it, or None;
    `about`: what else was said of it; `channel`: the messenger that it is to lead to.
    """

    number: int
    last_move: int
    first: date
    last: date
    today: date
    now: datetime
    zone: tzinfo
    workshop: int | None = None
    person: int | None = None
    item: str = ""
    pieces: int | None = None
    batch: int | None = None
    everybody: bool = False
    named: bool = False
    by: int | None = None
    about: str = ""
    channel: str = ""

    @property
    def days(self) -> str:
        """ "4 - 9 Mei 2020"."""
        return days_short(self.first, self.last)


def days_short(first: date, last: date) -> str:
    """ "4 - 9 Mei 2020", "30 April - 2 Mei 2020"."""
    end = f"{last.day} {words.MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    month = "" if (first.year, first.month) == (last.year, last.month) else f" {words.MONTHS[first.month - 1]}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{first.day}{month}{year} - {end}"


def of_workshop(key: str, name: str) -> str:
    """A workshop's name in a heading; "Bengkel" isn't said twice."""
    return name if name.casefold().startswith("bengkel") else label(key, {"workshop": name})


def figure(number: int) -> str:
    """ "2.000"."""
    return f"{number:,}".replace(",", ".")


def rupiah(amount: int) -> str:
    """ "Rp2.500", "-Rp500"."""
    return f"-Rp{figure(-amount)}" if amount < 0 else f"Rp{figure(amount)}"


def rupiah_in_words(amount: int) -> str:
    """ "dua ribu lima ratus rupiah"."""
    from num2words import num2words

    return label("paper-rupiah", {"words": str(num2words(amount, lang="id"))})


def foot(wanted: Wanted, title: str) -> str:
    """What stands at the foot of each page: title, number, days."""
    return label("paper-foot", {"title": title, "number": wanted.number, "days": wanted.days})


def head(wanted: Wanted, title: str, facts: Sequence[tuple[str, str]] = ()) -> list[Block]:
    """Title, number, days, and what the paper is of."""
    return [
        Text(title, Style.TITLE),
        Text(label("paper-number", {"number": wanted.number}), Style.NUMBER),
        Facts([(label("paper-days"), wanted.days), *facts]),
    ]


def source(wanted: Wanted) -> Text:
    """From what the sums come."""
    key = "paper-source" if wanted.last_move else "paper-source-none"
    day = words.day_name(wanted.now.astimezone(wanted.zone).date().isoformat())
    return Text(label(key, {"move": figure(wanted.last_move), "day": day}), Style.SMALL)

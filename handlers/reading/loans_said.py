"""What is said of loans: money, tools, and out of which fund."""

from handlers.reading.patterns import Pattern
from handlers.reading.rupiah import rupiah
from storage.values import dataclass

FUND = Pattern(r"\s+dari\s+(?P<fund>[\w .&-]{1,40})$")
MONEY = Pattern(r"^(?:uang|duit|modal|kasbon) ")
TOOLS = Pattern(r"(?:(?P<first>\d{1,3}) )?(?P<what>[a-z][\w ]{2,39}?)(?: (?P<last>\d{1,3}))?(?: (?:unit|buah|biji))?")
# Money in words, or a number that is no amount of money, is no tool either.
NO_TOOL = Pattern(r"(?:uang|duit|rp|modal|\d)")


@dataclass(frozen=True, slots=True)
class ToolsSaid:
    """So many of a tool, as it was called."""

    name: str
    count: int


def out_of_fund(text: str) -> tuple[str, str]:
    """What is lent, and out of which fund: "mesin jahit 1 dari CSR"; no fund, where none is named."""
    found = FUND.search(text)
    return (text[: found.start()], found["fund"]) if found else (text, "")


NUMBERED = Pattern(r"#\s?(?P<number>\d{1,9})\b")


def number_in(text: str) -> int | None:
    """ "pinjaman kembali #5": the number of somebody who is no longer called by a name."""
    found = NUMBERED.search(text)
    return int(found["number"]) if found else None


def without_number(text: str) -> str:
    """A text without such a number."""
    return NUMBERED.sub(" ", text).strip(" :,")


def rupiah_in(text: str) -> int | None:
    """ "uang 200.000", "1,5 juta", "dua ratus ribu": so much money; None if it is something else."""
    return rupiah(MONEY.sub("", text, count=1))


def tools_in(text: str) -> ToolsSaid | None:
    """ "mesin jahit 1", "2 gunting": so many of a tool, one where no number is named."""
    found = TOOLS.fullmatch(text)
    if not found or NO_TOOL.match(text):
        return None
    return ToolsSaid(" ".join(found["what"].split()), int(found["first"] or found["last"] or 1))


# Scissors are lent as a tool, though a store may keep them as goods.
SCISSORS = Pattern(r"(?:\d+ )?gunting\b(?: [a-z]+)*(?: \d+)?")


def is_tool(text: str) -> bool:
    """Whether something that a store may keep is meant as a tool: "gunting kecil 1"."""
    return SCISSORS.fullmatch(text.casefold().strip()) is not None

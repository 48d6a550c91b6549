"""What is said of loans: money, tools, and out of which fund."""

import re
from dataclasses import dataclass

FUND = re.compile(r"\s+dari\s+(?P<fund>[\w .&-]{1,40})$")
MONEY = re.compile(
    r"(?:uang |duit |modal )?(?:rp\.? ?)?(?P<number>\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(?P<part>\d))?"
    r" ?(?P<unit>rb|ribu|jt|juta)?(?: rupiah)?"
)
TIMES = {"rb": 1_000, "ribu": 1_000, "jt": 1_000_000, "juta": 1_000_000}
TOOLS = re.compile(
    r"(?:(?P<first>\d{1,3}) )?(?P<what>[a-z][\w ]{2,39}?)(?: (?P<last>\d{1,3}))?(?: (?:unit|buah|biji))?"
)
# Money in words, or a number that is no amount of money, is no tool either.
NO_TOOL = re.compile(r"(?:uang|duit|rp|modal|\d)")


@dataclass(frozen=True, slots=True)
class ToolsSaid:
    """So many of a tool, as it was called."""

    name: str
    count: int


def out_of_fund(text: str) -> tuple[str, str]:
    """What is lent, and out of which fund: "mesin jahit 1 dari CSR"; no fund, where none is named."""
    found = FUND.search(text)
    return (text[: found.start()], found["fund"]) if found else (text, "")


def rupiah_in(text: str) -> int | None:
    """ "uang 200.000", "1,5 juta": so much money; None if it is something else."""
    found = MONEY.fullmatch(text)
    if not found:
        return None
    times = TIMES.get(found["unit"] or "", 0)
    return int(found["number"].replace(".", "")) * (times or 1) + int(found["part"] or 0) * times // 10


def tools_in(text: str) -> ToolsSaid | None:
    """ "mesin jahit 1", "2 gunting": so many of a tool, one where no number is named."""
    found = TOOLS.fullmatch(text)
    if not found or NO_TOOL.match(text):
        return None
    return ToolsSaid(" ".join(found["what"].split()), int(found["first"] or found["last"] or 1))

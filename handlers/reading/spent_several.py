"""Several things that were bought, each with its sum: "beli jarum mesin 45rb sama bensin 30rb"."""

import re

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.rupiah import money_in

BOUGHT = Pattern(
    r"(?:(?:tadi|mau|barusan|sudah|wis|udah|tak|saya|aku|kita|tolong|catat|catet|pengeluaran|hari ini|buat) )*"
    r"(?:(?:di)?(?:beli|tuku|belanja|tumbas|tukokno|beliin|belikan)\w*"
    r"|bayar(?= (?:bensin|parkir|ongkir|listrik|sewa|servis)))[: ]+(?P<rest>.+)"
)
AND = Pattern(r" *(?:,(?!\d)|\b(?:dan|sama|ama|karo|ambek|lan|terus|trus|plus|sm)\b) *")
JOINED = Pattern(r"\b(?:dan|sama|ama|karo|ambek|lan|terus|trus|plus|sm)\b")
LEAST = 2
WHAT = Pattern(r"[a-z][a-z ]{2,40}")


def spent_in(text: str) -> tuple[str, ...]:
    """The command of each; none where it isn't several, or any part says more than what and how much."""
    plain = normal(text).strip(" .!")
    bought = None if "?" in text else BOUGHT.fullmatch(plain)
    found = list[str]()
    # A list with commas only is cut into its clauses.
    joined = bought is not None and JOINED.search(bought["rest"])
    for part in AND.split(bought["rest"]) if bought and joined else ():
        sums = [one for one in money_in(part) if one.marked]
        what = (part[: sums[0].start] + part[sums[0].end :]).strip(" .") if len(sums) == 1 else ""
        what = re.sub(r"^(?:beli|tuku|bayar) ", "", what)
        if not WHAT.fullmatch(what):
            return ()
        found.append(f"beli {what} Rp{sums[0].amount}")
    return tuple(found) if len(found) >= LEAST else ()

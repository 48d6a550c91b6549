"""What whoever decides says of advances: "kasbon Sri 100.000", "kasbon Sri 300rb dicicil 50rb", "daftar kasbon"."""

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.paying_said import by_number, coded, without_fillings
from handlers.reading.rupiah import money_in
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceTold:
    """An advance: to whom, how much (None: it is asked how she stands), and in which instalments or how many."""

    name: str = ""
    amount: int | None = None
    bare: bool = False
    instalment: int | None = None
    times: int | None = None


WORD = r"(?:kasbon|kas bon|uang muka|panjar)"
LED = Pattern(rf"/?(?:(?:tolong|beri|kasih|catat|wenehi|daftar|lihat|cek) )*{WORD}(?:nya|e|ne)?\b ?(?P<rest>.*)")
BEHIND = Pattern(rf"(?P<name>[a-z' ]{{2,40}}?) (?:minta |njaluk |nyuwun |diberi |dikasih )?{WORD} (?P<rest>.+)")
TIMES = Pattern(r"(?P<times>\d{1,2}) ?(?:x|kali|ping|minggu|bulan)\b")
PARTS = Pattern(r",? ?\b(?:di)?(?:cicil|angsur)(?:an|e|en|nya)? ?(?P<rest>.*)")
ASKING = Pattern(one_of("kapan kok kenapa boleh oleh saya aku kula kulo ku"))


def advance_in(text: str) -> AdvanceTold | None:
    """What a text says of an advance; None if it is about anything else."""
    plain = normal(coded(text)).replace("\n", ", ")
    led, behind = LED.fullmatch(plain), BEHIND.fullmatch(plain)
    if (led is None and behind is None) or "?" in plain:
        return None
    rest = led["rest"] if led else f"{behind['name']} {behind['rest']}" if behind else ""
    if ASKING.search(rest):
        return None
    instalment, times = None, None
    if found := PARTS.search(rest):
        counted, sums = TIMES.search(found["rest"]), money_in(found["rest"])
        times = int(counted["times"]) if counted else None
        instalment = sums[0].amount if sums and not counted else None
        if instalment is None and times is None:
            return None
        rest = rest[: found.start()]
    sums = money_in(rest)
    for one in reversed(sums):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    name = without_fillings(rest)
    if len(sums) > 1 or len(name.split()) > 4 or any(c.isdigit() for c in name) or (sums and not name):
        return None
    return AdvanceTold(
        name=by_number(name),
        amount=sums[0].amount if sums else None,
        bare=bool(sums) and not sums[0].marked,
        instalment=instalment,
        times=times,
    )


def instalment_in(text: str, amount: int) -> int | None:
    """In which instalments a sum shall be held back: "dicicil 50rb", "dicicil 3x"; None if nothing is said of that."""
    found = PARTS.search(normal(text))
    if not found:
        return None
    counted, sums = TIMES.search(found["rest"]), money_in(found["rest"])
    if counted and int(counted["times"]):
        return -(-amount // int(counted["times"]))
    return sums[0].amount if sums else None

"""What a coordinator's message is made of, once it is cut: words by their kinds, people, sums, amounts, days."""

from collections.abc import Sequence
from dataclasses import field

from handlers.reading.numbers import morphemes, value_at
from handlers.reading.patterns import Pattern
from storage.values import dataclass

BEGINS_THERE = Pattern(r"(?:apa |apakah |opo |masih |isih |sek )*(?:ada|onok|ono|enek)\b")
FIGURES = Pattern(r"\d{1,9}|\d{1,3}(?:\.\d{3})+")


def number_at(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """A number in figures or in words, and where it ends."""
    if FIGURES.fullmatch(words[at]):
        return int(words[at].replace(".", "")), at + 1
    parts, ends, end = [], [], at
    while end < min(len(words), at + 6) and (more := morphemes(words[end])):
        parts += more
        end += 1
        ends += [end] * len(more)
    value, used = value_at(parts, 0) if parts else (0, 0)
    return (value, ends[used - 1]) if used else None


@dataclass(frozen=True, slots=True)
class Word:
    """A word and of which kinds it is; none where nobody knows it."""

    text: str
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Amount:
    """So many of something: the number, its unit and its size, as far as these were said."""

    number: int
    unit: str = ""
    size: str = ""

    def said(self) -> str:
        """As one writes it."""
        return " ".join(part for part in (str(self.number), self.unit) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Who and what may be named: people by number with their names, and workshops."""

    people: tuple[tuple[int, tuple[str, ...]], ...] = ()
    workshops: tuple[str, ...] = ()
    buyers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A message, cut into what it is made of.

    `names` are people as they were written, `who` the numbers of those whom each may mean, `to` and `off` where "ke"
    or "dari" stands before one. `span` are words for days, `length` for how long, `clock` for an hour. `first`: a
    name begins it. `holds` is all that a frame may need: its kinds, and whether a name begins it, or it asks.
    """

    text: str
    plain: str
    words: tuple[Word, ...] = ()
    names: tuple[str, ...] = ()
    who: tuple[tuple[int, ...], ...] = ()
    to: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    first: bool = False
    money: tuple[int, ...] = ()
    amounts: tuple[Amount, ...] = ()
    items: tuple[str, ...] = ()
    tool: str = ""
    sizes: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    buyers: tuple[str, ...] = ()
    carrier: str = ""
    span: str = ""
    ahead: bool = False
    spans: int = 0
    ranged: bool = False
    length: str = ""
    clock: str = ""
    phone: str = ""
    batch: int = 0
    bast: int = 0
    slots: frozenset[str] = field(default=frozenset())
    holds: frozenset[str] = field(default=frozenset())

    @property
    def there(self) -> bool:
        """Whether it begins with "ada": as a question does that has no word for one."""
        return BEGINS_THERE.match(self.plain) is not None

    @property
    def length_days(self) -> int:
        """For how many days, where it says for how long; 0 where it doesn't."""
        number, _, unit = self.length.rpartition(" ")
        found = number_at(number.split() or ["0"], 0)
        days = 7 if unit in ("minggu", "pekan") else 30 if unit in ("bulan", "sasi", "wulan") else 1
        return found[0] * days if found else 0

    def kinds(self) -> frozenset[str]:
        """Of which kinds its words are."""
        return self.slots.union(*(word.kinds for word in self.words))

    def unknown(self) -> tuple[str, ...]:
        """Words that nobody knows."""
        return tuple(word.text for word in self.words if not word.kinds)

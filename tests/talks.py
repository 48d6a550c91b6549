"""Plays short talks against the real turns: what a day's count is after sentences that lean on what was said before.

A talk is a block of lines; `python -m tests.talks FILE` prints those that come out wrong.

Name > text          said in turn            Name >> text    a second bubble, at once
+ 20 menit           time passes (menit, jam, hari)
Slamet > [membalas jawaban atas "setor 20"] …   quotes the answer to that; `[membalas "setor 20"]` quotes that itself
Slamet > [ubah "setor 20"] setor 22             her message that holds these words is edited
Slamet > [terusan] …                            he passes on what another wrote
= Name N [M …]       her total of the day at the end: N; M if it is left at a question; "= Name N kemarin": of yesterday
? Name               she is asked something  @ Name words / ! Name words   an answer to her holds this / none does
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path

from handlers.words import label, say
from storage import ledger
from storage.outbox import Content
from tests.workroom import MORNING, Parts, Workroom

TAILORS = ("Sri", "Ani", "Sari", "Wati", "Yuni", "Umi", "Nur")
QUOTES = re.compile(r'\[(?P<how>membalas(?: jawaban atas)?|ubah) "(?P<quoted>[^"]+)"\] ?(?P<text>.*)')
PASSED_ON = "[terusan] "
SPANS = {"menit": timedelta(minutes=1), "jam": timedelta(hours=1), "hari": timedelta(days=1)}
GAP, AT_ONCE = timedelta(minutes=2), timedelta(seconds=3)


class Room(Workroom):
    """The workroom, where messages follow as closely as is said, and may quote another."""

    def __init__(self) -> None:
        super().__init__()
        self._written: dict[tuple[str, str], str] = {}

    def begin_anew(self, kept: Parts) -> None:
        """All is as it was when that was kept."""
        self.now = MORNING
        self.sent.clear()
        self._written.clear()
        kept.take_back()

    def write(self, name: str, text: str, *, after: timedelta, quotes: str | None, forwarded: bool = False) -> None:
        """Somebody writes, so long after what was written before."""
        self.now += after - self.STEP
        quoted = next(
            (key for (who, said), key in self._written.items() if quotes and who == name and quotes in said), ""
        )
        self.say(name, text, quotes=quoted, forwarded=forwarded)
        self._written[name, text] = self.sent[name]

    def change(self, name: str, words: str, text: str, *, after: timedelta) -> None:
        """Somebody edits what she wrote in these words."""
        self.now += after - self.STEP
        self.sent[name] = self._key(name, words)
        self.edit(name, text)

    def _key(self, name: str, words: str) -> str:
        return next(key for (who, said), key in self._written.items() if who == name and words in said)

    def contents(self, name: str) -> list[Content]:
        """All that was said to somebody."""
        rows = self.run(self.db.rows("SELECT content FROM outbox WHERE address = ? ORDER BY id", (name,)))
        return [Content.unpack(row[0]) for row in rows]

    def was_asked(self, name: str) -> bool:
        """Whether somebody was ever asked something."""
        return any(mark.startswith("question:") for one in self.contents(name) for mark in one.told)


@dataclass
class Talk:
    """A block: where it begins, its remarks and its lines."""

    number: int
    remark: str = ""
    lines: list[str] = field(default_factory=list)


def talks_of(text: str) -> list[Talk]:
    """The talks of a file."""
    found: list[Talk] = []
    remark, open_ = "", False
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("#") or not line.strip():
            remark = line if line.startswith("#") else remark
            open_ = open_ and line.startswith("#")
        else:
            if not open_:
                found.append(Talk(number, remark))
                open_ = True
            found[-1].lines.append(line.strip())
    return found


def play(talk: Talk, gap: timedelta = GAP) -> list[str]:
    """What is wrong with how a talk comes out; nothing if it is right."""
    with workshop() as room:
        return [one for line in talk.lines for one in hear(room, line, gap)]


@contextmanager
def workshop() -> Iterator[Room]:
    """A workshop in which nobody has said anything yet; there is one at a time."""
    room, kept = _workshop()
    room.begin_anew(kept)
    yield room


@cache
def _workshop() -> tuple[Room, Parts]:
    """The workshop of all talks, and what takes back what one of them wrote."""
    room = Room()
    for name in TAILORS:
        room.add(name, "tailor", "Kota", usual_pieces=20)
    room.add("Slamet", "courier", "Kota")
    room.add("Rini", "coordinator", "Kota")
    return room, room.keep()


def hear(room: Room, line: str, gap: timedelta = GAP) -> list[str]:
    """Play a line; what is wrong with what comes of it."""
    if line.startswith("+ "):
        count, unit = line[2:].split()
        room.now += int(count) * SPANS[unit]
        return []
    if line[0] in "=?@!":
        return _expected(room, line)
    name, how, text = re.match(r"(\w+) (>>?) (.*)", line).groups()  # type: ignore[union-attr]
    quoted = QUOTES.fullmatch(text)
    after = AT_ONCE if how == ">>" else gap
    if quoted and quoted["how"] == "ubah":
        room.change(name, quoted["quoted"], quoted["text"], after=after)
    else:
        said, quotes = (quoted["text"], quoted["quoted"]) if quoted else (text, None)
        passed_on = said.startswith(PASSED_ON)
        room.write(name, said.removeprefix(PASSED_ON), after=after, quotes=quotes, forwarded=passed_on)
    return []


def _expected(room: Room, line: str) -> list[str]:
    mark, name, *rest = line.split(maxsplit=2)
    said = " ".join(_said(one) for one in room.contents(name))
    match mark:
        case "=":
            numbers, yesterday, _ = rest[0].partition(" kemarin")
            total = made(room, name, days_ago=len(yesterday) and 1)
            return [] if total in [int(one) for one in numbers.split()] else [f"{line} but {total}"]
        case "?":
            return [] if room.was_asked(name) else [f"{line}: not asked"]
        case "@":
            return [] if rest[0].casefold() in said.casefold() else [f"{line}: not said"]
        case _:
            return [f"{line}: said"] if rest[0].casefold() in said.casefold() else []


def made(room: Room, name: str, days_ago: int = 0) -> int:
    """Somebody's total of a day, in pieces."""
    day = room.now.date() - timedelta(days=days_ago)
    return sum(one.pieces for one in room.run(ledger.masks.made_by(room.db, room.ids[name], day, day)))


def _said(content: Content) -> str:
    parts = [(content.key, content.args), *content.more]
    buttons = [label(one.label, one.args) for one in content.choices]
    texts = [say(key, args) for key, args in parts if key not in ("menu", "purged")]
    return re.sub(r"</?b>", "", " ".join([*texts, *buttons]))


def main(names: Sequence[str]) -> int:
    """Play files; print what is wrong, and how many talks are right."""
    right, families = 0, Counter[str]()
    talks = [talk for name in names for talk in talks_of(Path(name).read_text("utf-8"))]
    for talk in talks:
        wrong = play(talk)
        right += not wrong
        if wrong:
            families[talk.remark[:6]] += 1
            print(f"{talk.number} {talk.remark}", *talk.lines, *(f"   !! {one}" for one in wrong), "", sep="\n")  # noqa: T201
    print(f"{right} of {len(talks)} right", dict(families))  # noqa: T201
    return right < len(talks)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""A net for refactorings: plays everything, writes down what people would notice, and shows what differs later.

python -m tests.golden record FILE [KEY …]      play, and write it down
python -m tests.golden compare FILE [KEY …]     play again; a unified diff by item, and 1 if there is any

A KEY is a pattern of items: 'dialogue:batal*', 'message:d0*', 'chain:*', 'rehearsal:03'. Played are all dialogues of
tests/conversations, the labelled messages of DATA one by one and in chains, and rehearsed days. Written down are the
messages with their buttons, what came of each thing that arrived, the moves of the ledger and which chats are asked
something; nothing that is random, and nothing of how it is kept. What follows "Inside" is all that knows the code's
own names and tables.
"""

import asyncio
import difflib
import fnmatch
import json
import multiprocessing
import re
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from html import escape
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bot import logs
from bot.clock import TurnableClock
from bot.sandbox import Fault, Message, Sandbox, Telegram
from bot.sandbox.markup import Piece, marked
from handlers import words
from storage.outbox import Content
from tests.dialogue import Dialogue
from tests.workroom import Workroom
from tests.world import ZONE, until

HERE = Path(__file__).parent
# The messages that are played one by one, each in a room of its own, and how many in one room after another.
DATA = ("dev.jsonl", "fresh.jsonl", "fresh2.jsonl")
CHAINED = ("dev.jsonl",)
CHAIN = 25
SEEDS = range(1, 21)
# Which of the invented tailors speak in a rehearsal; the others are only reminded. The 17th is the courier.
SPEAKING = (*range(7), 16, 17, 18)
PROCESSES = 2
# How the bot marks words.
TAGS = {"bold": "b", "italic": "i", "code": "code", "pre": "pre"}
# What is written down without what is in it: moments, and codes that somebody writes.
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.+]+")
INVITE = re.compile(r"/start \S+")

Row = tuple[Any, ...]
Rows = Callable[[str], Sequence[Row]]


# Inside: the tables

ARRIVED = "SELECT id, address, outcome, note FROM inbox ORDER BY id"
MOVED = (
    "SELECT m.id, m.thing, m.quantity, m.from_place, m.to_place, m.work_date, m.reason, m.person_id, m.actor_id,"
    " p.number, m.reverses_id, m.part_of_id FROM move AS m LEFT JOIN phase AS p ON p.id = m.phase_id ORDER BY m.id"
)
ASKED = (
    "SELECT c.address, c.person_id, (SELECT COUNT(*) FROM button AS b WHERE b.question_id = c.question_id)"
    " FROM conversation AS c ORDER BY c.address, c.person_id"
)
FORMS = "SELECT address FROM form ORDER BY address"
PEOPLE = "SELECT id, call_name FROM person ORDER BY id"
WORKSHOPS = "SELECT id, name FROM workshop ORDER BY id"
SAID = "SELECT address, content FROM outbox ORDER BY id"


def rows_of_file(path: Path) -> Rows:
    """Queries on a database that a bot has open."""

    def rows(sql: str) -> Sequence[Row]:
        with closing(sqlite3.connect(path, timeout=10)) as connection:
            return connection.execute(sql).fetchall()

    return rows


def rows_of_room(room: Workroom) -> Rows:
    """Queries on a workroom's database."""
    return lambda sql: room.run(room.db.rows(sql))


# Inside: the code


def first_module(*names: str) -> Any:
    """The first of these modules that is there: some have moved."""
    for name in names:
        with suppress(ModuleNotFoundError):
            if find_spec(name):
                return import_module(name)
    raise ModuleNotFoundError(names[0])


def rehearsing() -> Any:
    """The module that rehearses."""
    return first_module("bot.stage.rehearsal", "bot.rehearsal")


async def invented_people(path: Path, now: datetime) -> list[dict[str, Any]]:
    """Make the workshop of a rehearsal; all who have a phone."""
    found: list[dict[str, Any]] = await rehearsing().make_workshop(path, now, history=False)
    return found


def unpacked(content: str) -> "Said":
    """A row of the outbox as the channel says it."""
    one = Content.unpack(content)
    if one.key == "menu":
        return Said(commands=tuple(f"/{name} {said}" for name, said in words.commands(str(one.args["role"]))))
    whom: list[tuple[str, dict[str, Any]]] = [("for-whom", {"name": one.whom})] if one.whom else []
    html = "\n".join(words.say(key, args) for key, args in (*whom, (one.key, one.args), *one.more))
    buttons = tuple((words.label(choice.label, choice.args), choice.code) for choice in one.choices)
    keyboard = () if buttons or not one.menu else tuple(said for row in words.keyboard(one.menu) for said, _ in row)
    return Said(html, buttons, keyboard, silent=one.quiet, file=_attached(one.attach))


def _attached(attach: Mapping[str, Any]) -> tuple[str, str] | None:
    return (str(attach.get("name")), str(attach.get("text"))) if attach else None


def from_phone(message: Message) -> "Said":
    """A message as it stands on a phone."""
    html = _html(marked(message.text or "", message.entities))
    rows = (message.keyboard or {}).get("keyboard", [])
    keyboard = tuple(str(key["text"]) for row in rows for key in row)
    file = (message.file[0], message.file[2].decode("utf-8", "replace")) if message.file else None
    return Said(html, tuple(message.labels().items()), keyboard, silent=message.silent, file=file)


def _html(pieces: Iterable[Piece]) -> str:
    """Pieces as the HTML that the bot wrote."""
    said = ""
    for one in pieces:
        inside = escape(one, quote=False) if isinstance(one, str) else _html(one["inside"])
        tag = "" if isinstance(one, str) else TAGS.get(one["as"], "")
        if not isinstance(one, str) and one["as"] == "link" and one["inside"] != [one["to"]]:
            said += f'<a href="{escape(one["to"])}">{inside}</a>'
        else:
            said += f"<{tag}>{inside}</{tag}>" if tag else inside
    return said


# What was said


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the bot: HTML, buttons as label and code, lasting keys, a file as name and text; or commands."""

    html: str = ""
    buttons: tuple[tuple[str, str], ...] = ()
    keyboard: tuple[str, ...] = ()
    silent: bool = False
    file: tuple[str, str] | None = None
    commands: tuple[str, ...] = ()

    def lines(self, whom: str) -> list[str]:
        """To be written down; codes aren't."""
        if self.commands:
            return [f"{whom} menu: {', '.join(self.commands)}"]
        lines = [f"{whom} < {self.html}".replace("\n", "\n    ")]
        if self.buttons:
            lines.append("    " + " ".join(f"[{label}]" for label, _ in self.buttons))
        if self.keyboard:
            lines.append(f"    keys: {' | '.join(self.keyboard)}")
        if self.silent:
            lines.append("    without sound")
        return [*lines, *(_file_lines(*self.file) if self.file else ())]


def _file_lines(name: str, text: str) -> list[str]:
    """A file: a line for each row of each part, without the moments; of raw messages only how many."""
    try:
        parts = json.loads(text)
    except ValueError:
        parts = {"text": [{"line": line} for line in text.splitlines()]}
    lines = [f"    file {name}"]
    for part, rows in parts.items():
        if any("isi" in row for row in rows):
            lines.append(f"      {part}: {len(rows)}")
        else:
            shown_rows = (
                ", ".join(f"{key} {MOMENT.sub('…', str(value))}" for key, value in row.items()) for row in rows
            )
            lines += [f"      {part}: {one}" for one in shown_rows]
    return lines


class Phones:
    """The chats of an embedded Telegram; what is new in them."""

    def __init__(self, telegram: Telegram, *, both_sides: bool = False) -> None:
        self._telegram = telegram
        self._both_sides = both_sides
        self._read: dict[int, int] = {}
        self._commands: dict[str, Sequence[Mapping[str, str]]] = {}

    def name(self, number: int | str | None) -> str:
        """Whose chat it is."""
        chat = self._telegram.chats.get(int(number)) if number else None
        return chat.name if chat else "-"

    def news(self) -> list[str]:
        """What came since the last time, chat by chat."""
        found = []
        for number, chat in sorted(self._telegram.chats.items()):
            new, self._read[number] = chat.messages[self._read.get(number, 0) :], len(chat.messages)
            for one in new:
                if one.from_bot:
                    found += from_phone(one).lines(chat.name)
                elif self._both_sides:
                    found.append(f"{chat.name} > {INVITE.sub('/start …', one.text or '')}")
        return found + self._new_commands()

    def _new_commands(self) -> list[str]:
        found = []
        for scope, commands in sorted(self._telegram.commands.items()):
            if self._commands.get(scope) != commands:
                self._commands[scope] = commands
                menu = Said(commands=tuple(f"/{one['command']} {one['description']}" for one in commands))
                found += menu.lines(self.name(scope.rpartition(":")[2]))
        return found


class Shelf:
    """The outbox of a workroom; what is new in it."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._read = 0

    def take(self) -> list[tuple[str, Said]]:
        """What was put there since the last time, and for whom."""
        rows = self._rows(SAID)
        new, self._read = rows[self._read :], len(rows)
        return [(str(address), unpacked(content)) for address, content in new]


class Books:
    """What came of what arrived, the moves, and who is asked something; what is new in them."""

    def __init__(self, rows: Rows, named: Callable[[str | None], str]) -> None:
        self._rows = rows
        self._named = named
        self._arrived: dict[int, str] = {}
        self._moves: dict[int, int] = {}
        self._people: dict[int, str] = {}
        self._workshops: dict[int, str] = {0: "-"}
        self._asked: dict[str, str] = {}

    def news(self) -> list[str]:
        """What changed since the last time."""
        self._name_all()
        return [*self._new_arrivals(), *self._new_moves(), *self._new_questions()]

    def _name_all(self) -> None:
        """Everybody keeps the name they had first, also once they are erased."""
        for names, sql in ((self._people, PEOPLE), (self._workshops, WORKSHOPS)):
            for number, name in self._rows(sql):
                if number not in names:
                    names[number] = f"{name} ({len(names)})" if name in names.values() else name

    def _new_arrivals(self) -> Iterator[str]:
        for number, address, outcome, note in self._rows(ARRIVED):
            came_of_it = f"{outcome or 'waits'}: {note or '-'}"
            if self._arrived.get(number) != came_of_it:
                self._arrived[number] = came_of_it
                yield f"arrived from {self._named(address)}, {came_of_it}"

    def _new_moves(self) -> Iterator[str]:
        for number, thing, quantity, *places, day, reason, person, actor, phase, back, part in self._rows(MOVED):
            if number not in self._moves:
                self._moves[number] = len(self._moves) + 1
                way = " → ".join(self._place(one) for one in places)
                who = f"{self._people[person]} by {self._people[actor]}"
                more = f", phase {phase}" if phase else ""
                more += f", takes back {self._moves[back]}" if back else ""
                more += f", part of {self._moves[part]}" if part else ""
                yield f"move {self._moves[number]}: {quantity} {thing}, {way}, {day}, {reason}, {who}{more}"

    def _place(self, place: str) -> str:
        """A place with names instead of numbers."""
        kind, _, rest = place.partition(":")
        names = {"tailor": self._people, "workshop": self._workshops}.get(kind)
        number, _, shelf = rest.partition("/")
        return f"{kind} {names.get(int(number), '?')}/{shelf}" if names else place

    def _new_questions(self) -> Iterator[str]:
        asked = {f"form of {self._named(address)}": "open" for (address,) in self._rows(FORMS)}
        for address, person, options in self._rows(ASKED):
            asked[f"question to {self._people[person]} in the chat of {self._named(address)}"] = f"{options} options"
        was, self._asked = self._asked, asked
        yield from (f"{name}: closed" for name in was if name not in asked)
        yield from (f"{name}: {state}" for name, state in asked.items() if was.get(name) != state)


# Dialogues


class Played(Dialogue):
    """A dialogue that goes on whatever the bot says, and is written down."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.written: list[str] = []
        self._phones = Phones(self.world.telegram)
        self._books = Books(rows_of_file(self.world.path), self._phones.name)

    async def _line(self, line: str) -> None:
        said = []
        try:
            await super()._line(line)
            if self.world.app is not None:
                await self._rest(line)
        # Whatever goes wrong is written down as well, and the rest is played.
        except Exception as error:
            said.append(f"FAILED: {type(error).__name__}")
        said += self._phones.news()
        if self.world.path.exists():
            said += self._books.news()
        if said or " < " not in line:
            self.written += [f"# {line}", *said]

    async def _rest(self, line: str) -> None:
        """Until all is said, and each press is acknowledged."""
        await self.world.settle()
        if " ! " in line or line.startswith("bot"):
            with suppress(TimeoutError):
                await until(self._acknowledged, 2)

    async def _acknowledged(self) -> bool:
        return len(self.world.telegram.answers) >= len(self.world.telegram.pressers)

    def _expect(self, who: str, wanted: str) -> None:
        """What the bot should say is for the tests."""

    def end(self) -> list[str]:
        """All that was written, and how many presses were acknowledged."""
        telegram = self.world.telegram
        return [*self.written, f"# {len(telegram.pressers)} presses, {len(telegram.answers)} acknowledged"]


def dialogue(stem: str) -> list[str]:
    """One dialogue, wherever it lies."""
    path = scripts()[stem]

    async def play(folder: Path) -> list[str]:
        played = Played(folder)
        try:
            await played.play(path.read_text("utf-8"))
        except AssertionError as error:
            played.written.append(f"FAILED: {error}")
        return played.end()

    with tempfile.TemporaryDirectory(prefix="omah-golden-") as folder:
        return asyncio.run(play(Path(folder)))


def scripts() -> dict[str, Path]:
    """The dialogues by their stems."""
    found = {path.stem: path for path in sorted((HERE / "conversations").rglob("*.txt"))}
    if len(found) < sum(1 for _ in (HERE / "conversations").rglob("*.txt")):
        raise ValueError("two dialogues have the same name")
    return found


# Messages


class Room:
    """A workroom with a tailor who has material and made masks yesterday, her neighbours, and a coordinator."""

    def __init__(self, morning: datetime) -> None:
        self.room = Workroom()
        self.room.now = morning - timedelta(days=1)
        rows = rows_of_room(self.room)
        self._shelf, self._books = Shelf(rows), Books(rows, lambda address: address or "-")
        self.room.add("Sri", "tailor", "Kota", usual_pieces=25)
        self.room.add("Ani", "tailor", "Kota", usual_pieces=20)
        self.room.add("Budi", "courier", "Kota")
        self.room.add("Rini", "coordinator", "Kota")
        for who, text in (
            ("Rini", "resep: kain 20 cm, karet 36 cm"),
            ("Rini", "masuk kain 60 m, karet 100 m dari BMPD"),
            ("Rini", "kirim Sri: kain 8 m, karet 15 m"),
            ("Sri", "sudah terima"),
            ("Sri", "setor 20"),
        ):
            self.room.say(who, text)
        self.shown: dict[str, str] = {}
        self.news()
        self.room.now = morning

    def news(self) -> list[str]:
        """What was said and done since the last time; the first button that each was shown is kept in `shown`."""
        self.shown = {}
        lines = []
        for whom, said in sorted(self._shelf.take(), key=lambda one: (one[0] != "Sri", one[0])):
            lines += said.lines(whom)
            if said.buttons:
                self.shown.setdefault(whom, said.buttons[0][1])
        return lines + self._books.news()

    def close(self) -> None:
        """Close it."""
        self.room.close()


def message(key: str) -> list[str]:
    """A message in a room of its own; then everybody presses the first button shown, and she takes it back."""
    label = labelled()[key]
    room = Room(datetime.fromisoformat(label["now"]))
    try:
        room.room.say("Sri", label["text"])
        lines = [f"# Sri > {_one_line(label['text'])}", *room.news()]
        for whom, code in room.shown.items():
            room.room.press(whom, code)
            lines += [f"# {whom} presses the first button", *room.news()]
        room.room.say("Sri", "batal")
        return [*lines, "# Sri > batal", *room.news()]
    finally:
        room.close()


def chain(key: str) -> list[str]:
    """Messages of one tailor one after the other, and the evening of the last day."""
    label = labelled()
    name, _, number = key.partition(" ")
    found = sorted((one for one in label.values() if one["file"] == name), key=lambda one: (one["now"], one["id"]))
    played = found[int(number) * CHAIN :][:CHAIN]
    room = Room(datetime.fromisoformat(played[0]["now"]))
    lines = []
    try:
        for one in played:
            room.room.now = max(room.room.now, datetime.fromisoformat(one["now"]))
            room.room.say("Sri", one["text"])
            lines += [f"# Sri > {_one_line(one['text'])}", *room.news()]
        room.room.pass_time(timedelta(hours=15))
        return [*lines, "# the evening comes", *room.news()]
    finally:
        room.close()


def labelled() -> dict[str, dict[str, Any]]:
    """The labelled messages by their numbers."""
    found: dict[str, dict[str, Any]] = {}
    for name in DATA:
        for line in (HERE / "data" / name).read_text("utf-8").splitlines():
            one = json.loads(line)
            found[one["id"]] = one | {"file": name}
    return found


def _one_line(text: str) -> str:
    return " / ".join(text.splitlines())


# Rehearsals


def rehearsal(key: str) -> list[str]:
    """A day from a seed, chat by chat."""
    with tempfile.TemporaryDirectory(prefix="omah-golden-") as folder:
        return asyncio.run(_rehearse(int(key), Path(folder) / "rehearsal.db"))


async def _rehearse(seed: int, path: Path) -> list[str]:
    module = rehearsing()
    clock = TurnableClock(datetime.combine(date(2020, 5, 4), time(7), ZONE))
    people = await invented_people(path, clock())
    sandbox = Sandbox(people=people, now=lambda: clock().timestamp(), seed=seed)
    stage = module.Stage(path, sandbox, clock)
    phones = Phones(sandbox.telegram, both_sides=True)
    books = Books(rows_of_file(path), phones.name)
    books.news()
    await stage.start()
    try:
        played = module.Rehearsal(stage, [people[at] for at in SPEAKING], seed)
        played._trouble = lambda: _trouble(sandbox.telegram, people)
        result = await played.run(1)
        ended = [f"{day.tally} in the tally, {day.made} made, {day.unanswered} unanswered" for day in result.days]
        differs = [f"differs: {one}" for day in result.days for one in day.differs]
        return [*phones.news(), *books.news(), *ended, *differs, *(f"broken: {one}" for one in result.broken)]
    finally:
        await stage.stop()


def _trouble(telegram: Telegram, people: Sequence[Mapping[str, Any]]) -> None:
    """As in a rehearsal, but it befalls certain chats and not whichever is first."""
    for at in SPEAKING[:3]:
        telegram.faults.add(Fault("status", status=502, chat_id=int(people[at]["id"])))
    for at in SPEAKING[3:5]:
        telegram.faults.add(Fault("status", status=429, retry_after=1, chat_id=int(people[at]["id"])))


# All of it

PLAY: dict[str, Callable[[str], list[str]]] = {
    "rehearsal": rehearsal,
    "dialogue": dialogue,
    "chain": chain,
    "message": message,
}


def keys() -> list[str]:
    """All items, those that take longest first."""
    found = [f"rehearsal:{seed:02}" for seed in SEEDS] + [f"dialogue:{stem}" for stem in scripts()]
    labels = labelled()
    for name in CHAINED:
        count = sum(1 for one in labels.values() if one["file"] == name)
        found += [f"chain:{name} {number}" for number in range(-(-count // CHAIN))]
    return found + [f"message:{key}" for key in labels]


def play(key: str) -> list[str]:
    """What one item writes down; if it fails, that it does."""
    kind, _, rest = key.partition(":")
    try:
        return "\n".join(PLAY[kind](rest)).split("\n")
    # The others are to be compared all the same.
    except Exception as error:
        return [f"FAILED: {type(error).__name__}: {re.sub(r'0x[0-9a-f]+', '', str(error))}"]


def play_all(wanted: Sequence[str]) -> dict[str, list[str]]:
    """What all items write down, in the order of their names."""
    chosen = [key for key in keys() if not wanted or any(fnmatch.fnmatch(key, one) for one in wanted)]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(PROCESSES, context, initializer=logs.configure, initargs=("CRITICAL",)) as pool:
        return dict(sorted(zip(chosen, pool.map(play, chosen), strict=True)))


def text_of(items: Mapping[str, Sequence[str]]) -> str:
    """All items as one text."""
    return "".join(f"{line}\n" for key, lines in items.items() for line in (f"== {key}", *lines))


def items_of(text: str) -> dict[str, list[str]]:
    """The items of a recorded text."""
    found: dict[str, list[str]] = {}
    for line in text.split("\n")[:-1]:
        if line.startswith("== "):
            mine = found.setdefault(line[3:], [])
        else:
            mine.append(line)
    return found


def differences(old: Mapping[str, list[str]], new: Mapping[str, list[str]]) -> Iterable[str]:
    """A unified diff, item by item."""
    for key in sorted({*old, *new}):
        was, is_now = (f"{side}/{key}" for side in ("old", "new"))
        yield from difflib.unified_diff(old.get(key, []), new.get(key, []), was, is_now, lineterm="")


def main(arguments: Sequence[str]) -> int:
    """Record or compare; 1 if something differs."""
    if len(arguments) < 2 or arguments[0] not in ("record", "compare"):
        sys.stderr.write(__doc__ or "")
        return 2
    doing, file, *wanted = arguments
    path, new = Path(file), play_all(wanted)
    if doing == "record":
        path.write_bytes(text_of(new).encode())
        return 0
    old = items_of(path.read_bytes().decode())
    if wanted:
        old = {key: lines for key, lines in old.items() if any(fnmatch.fnmatch(key, one) for one in wanted)}
    differing = [key for key in sorted({*old, *new}) if old.get(key) != new.get(key)]
    sys.stdout.writelines(f"{line}\n" for line in differences(old, new))
    sys.stderr.write(f"{len(differing)} of {len({*old, *new})} items differ\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

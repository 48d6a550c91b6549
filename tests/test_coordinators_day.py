"""A day of a coordinator's messages, each alone in a workshop that works: what she is answered, and what is booked.

A line of the data is the message, what it is answered by (the keys of the sentences; commands that are offered in
quotes), and what becomes of masks, money, goods and days off: so many moves and days, "-" where nothing is booked.
A line that begins with two spaces leans on the one before, and is said right after it.
`python -m tests.test_coordinators_day FILE` prints the lines of a file of messages, to be judged before they are kept.
"""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from handlers.words import label
from storage import checks
from storage.outbox import Content
from tests.workroom import Parts, Workroom
from tests.world import ZONE

DATA = Path(__file__).parent / "data" / "coordinator_day.tsv"
LEANS = "  "
PLACES = ("Kota Malang", "Lawang", "Kota Batu", "Kepanjen")
USUAL = {"Sri": 25, "Ani": 20, "Sari": 15, "Wati": 20, "Yuni": 20, "Umi": 12, "Nur": 14}
MADE = {
    1: {"Sri": 22, "Ani": 18, "Sari": 10, "Yuni": 20, "Umi": 9, "Nur": 12, "Wati": 20},
    2: {"Sri": 24, "Ani": 20, "Yuni": 18, "Nur": 13, "Wati": 17},
    3: {"Sri": 25, "Ani": 19, "Sari": 14, "Nur": 200, "Umi": 10},
    7: {"Sri": 23, "Ani": 17, "Wati": 16, "Nur": 12},
    8: {"Sri": 21, "Ani": 20, "Wati": 19, "Nur": 14, "Umi": 11, "Yuni": 15},
    9: {"Wati": 18},
}


class Room(Workroom):
    """The workroom, where a button is pressed by its words."""

    def contents(self, name: str, after: int = 0) -> list[Content]:
        """All that was said to somebody since."""
        found = "SELECT content FROM outbox WHERE address = ? AND id > ? ORDER BY id"
        return [Content.unpack(row[0]) for row in self.run(self.db.rows(found, (name, after)))]

    def tap(self, name: str, words: str) -> None:
        """Press the latest button that holds these words."""
        every = [one for content in self.contents(name) for one in content.choices]
        self.press(name, next(one.code for one in reversed(every) if words in label(one.label, one.args)))

    def on(self, day: int, hour: int = 15) -> None:
        """It is that day of September."""
        self.now = datetime(2020, 9, day, hour, tzinfo=ZONE)


def made() -> Room:
    """The workshop at one o'clock: Sri has told of 20 and Ani of 15, Wati of 18 the day before; two wait for Rini."""
    room = Room()
    room.now = datetime(2020, 8, 24, 8, tzinfo=ZONE)
    for name, usual in USUAL.items():
        room.add(name, "tailor", PLACES[0], usual_pieces=usual)
    for name, place in (("Lastri", "Lawang"), ("Dewi", "Kepanjen"), ("Tini", "Kota Batu")):
        room.add(name, "tailor", place, usual_pieces=20)
    room.add("Slamet", "courier", PLACES[0])
    room.add("Rini", "coordinator", PLACES[0])
    room.add("Tutik", "coordinator", PLACES[0])
    room.add("Agus", "lead", None)
    _begin(room)
    for day, pieces in MADE.items():
        room.on(day)
        for name, number in pieces.items():
            room.say(name, f"setor {number}")
            if number > 100:
                room.tap(name, f"Ya, {number}")
    _day_before(room)
    room.on(10, 8)
    room.say("Sri", "setor 20")
    room.say("Ani", "15 bu")
    room.say("Umi", "minta kain 10 meter")
    room.say("Nur", "bu upah saya minggu lalu kok belum cair ya, kapan?")
    room.on(10, 13)
    return room


def _begin(room: Room) -> None:
    room.say("Agus", "pesanan baru: Masker Kota, pemesan Dinas KOPINDAG, tahap 12.500, tahap 12.500")
    room.say("Agus", "upah 1300 mulai 25/8")
    room.tap("Agus", "Ya, betul")
    room.tap("Tutik", "Setuju")
    for text in (
        "resep kain 20 cm",
        "resep karet 36 cm",
        "resep benang 300 cm",
        "resep kawat 10 cm",
        "resep potongan 1",
    ):
        room.say("Agus", text)
    for text in (
        "satu gulung karet 50 m",
        "satu roll benang 400 m",
        "dana masuk 5.000.000 dari BMPD",
        "masuk kain 300 m, karet 30 roll, benang 30 roll, kawat 100 m",
        "beli karet 5 roll Rp170000 di Toko Jaya",
        "masuk potongan 400",
    ):
        room.say("Rini", text)
    for name, pieces in (("Wati", 40), ("Umi", 40), ("Sri", 50)):
        room.say("Rini", f"kasih {name} {pieces} potongan")
        room.tap("Rini", "Diambil sendiri")
        room.say(name, "sudah terima")


def _day_before(room: Room) -> None:
    room.on(9, 16)
    for text in ("cek Sri 45: 42 bagus, 3 perbaiki", "cek Nur 20: 14 bagus, 6 perbaiki"):
        room.say("Rini", text)
        room.tap("Rini", "Ya, catat")
    room.say("Rini", "bayar Sri 50.000")
    room.say("Rini", "info gudang dinas: Jl. Panglima Sudirman 12")
    room.say("Rini", "umumkan: besok karet datang ya, silakan diambil")
    room.tap("Rini", "Kirim")
    room.say("Rini", "undang pelatihan Sabtu jam 10 di balai RW, jawab sebelum Sabtu")
    room.tap("Rini", "Kirim")
    room.say("Ani", "ikut")


def answer(room: Room, text: str) -> tuple[str, str]:
    """What Rini is answered, and what is booked by it."""
    last = room.run(room.db.value("SELECT MAX(id) FROM outbox"))
    before = _booked(room)
    room.say("Rini", text)
    keys = [key for one in room.contents("Rini", last) for key in _keys(one)]
    now = _booked(room)
    said = [f"{name} {after - was:+}" for (name, after), (_, was) in zip(now, before, strict=True) if after != was]
    return " ".join(dict.fromkeys(keys)), ", ".join(said) or "-"


def _keys(content: Content) -> Iterator[str]:
    for key, args in ((content.key, content.args), *content.more):
        if key not in ("menu", "purged"):
            yield f'{key} "{args["said"]}"' if key == "perhaps-this" else key
    for one in content.choices:
        if one.label == "button-name" and "name" in one.args and content.key in ("perhaps-these", "can-do-these"):
            yield f'"{one.args["name"]}"'


def _booked(room: Room) -> list[tuple[str, int]]:
    tables = ("move", "day_off", "workshop_fact", "handover")
    return [(one, room.run(room.db.value(f"SELECT COUNT(*) FROM {one}"))) for one in tables]  # noqa: S608


@pytest.fixture(scope="module")
def day() -> Iterator[tuple[Room, Parts]]:
    there = made()
    yield there, there.keep()
    assert there.run(checks.broken(there.db)) == []
    there.close()


def test_each_message_of_a_day_is_answered_as_it_was_judged(day: tuple[Room, Parts]) -> None:
    lines = [line.split("\t") for line in DATA.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    room, kept = day
    now = room.now
    wrong = []
    for text, *wanted in lines:
        if not text.startswith(LEANS):
            kept.take_back()
            room.now = now
        found = answer(room, text.strip())
        if list(found) != wanted:
            wrong.append((text, wanted, found))
    kept.take_back()
    room.now = now
    assert wrong == []
    assert len(lines) > 300


FOLLOWS = (
    ("rekap", "kalau minggu ini gimana", "span-tally"),
    ("siapa belum setor", "kemarin?", "missing-in-span"),
    ("upah Sri", "Nur piye", "pay-of"),
    ("kasbon Sri", "Umi?", "advance-none"),
    ("siapa libur minggu depan", "kalau besok?", "who-is-off"),
    # No question of these is before.
    ("bayar Sri 4.000", "kalau Ani?", "roster-found"),
    ("Sri 3", "Nur?", "roster-found"),
)


def test_what_is_sent_answers_who_asked_for_just_that(day: tuple[Room, Parts]) -> None:
    room, kept = day
    now = room.now
    waits = []
    for text in ("kirim Umi: karet 2 roll", "kirim Umi: kain 15 m"):
        answer(room, text)
        waits.append(answer(room, "permintaan")[0])
        kept.take_back()
        room.now = now
    assert waits == ["requests", "requests-none"]


def test_a_name_or_a_day_alone_asks_what_was_asked_before(day: tuple[Room, Parts]) -> None:
    room, kept = day
    now = room.now
    found = []
    for first, then, _ in FOLLOWS:
        answer(room, first)
        found.append((first, then, answer(room, then)[0]))
        kept.take_back()
        room.now = now
    assert found == list(FOLLOWS)


def main(name: str) -> None:
    """Print what each message of a file is answered."""
    there = made()
    kept, now = there.keep(), there.now
    for line in Path(name).read_text("utf-8").splitlines():
        text = line.split("\t")[0]
        if not text.startswith(LEANS):
            kept.take_back()
            there.now = now
        print(text, *answer(there, text.strip()), sep="\t")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1])

"""Weeks of work with two rates, part payments, advances, disputes and recounts: the laptop says to the rupiah what each
tailor reckoned for herself. A short one on each commit, a whole month in `make soak`.
"""

import json
import os
import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.commands import command_line
from storage import checks
from tests.workroom import Workroom

DAYS, SEEDS = (26, range(1, 9)) if os.environ.get("SOAK") else (4, range(1, 2))
FIRST = date(2020, 5, 4)
NAMES = ("Sri", "Ani", "Yuni", "Umi", "Kasiyem")
COORDINATORS = ("Rini", "Tutik")


@dataclass(slots=True)
class Abacus:
    """What a tailor knows of her own: pieces accepted, money earned, got, on its way, and borrowed."""

    pieces: int = 0
    earned: int = 0
    paid: int = 0
    paying: int = 0
    advance: int = 0
    waiting: list[tuple[date, str, int]] = field(default_factory=list)

    @property
    def owed(self) -> int:
        return self.earned - self.paid - self.paying


class Month:
    """A workshop that works, pays and lends; chance decides, and each tailor keeps an abacus."""

    def __init__(self, path: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.room = Workroom(path)
        self.hers = {name: Abacus() for name in NAMES}
        self.rates: dict[str, list[tuple[date, int]]] = {"dewasa": [], "anak": []}
        for name in NAMES:
            self.room.add(name, "tailor", "Kota", account=name != "Kasiyem", usual_pieces=60)
        for name in COORDINATORS:
            self.room.add(name, "coordinator", "Kota")
        self.room.add("Ken", "lead", None)

    @property
    def today(self) -> date:
        return self.room.now.date()

    def run(self) -> None:
        for number in range(DAYS):
            if number == 1:
                # The first rate covers the day before, too: what waited for it is owed.
                self.agree(2500, 2000, FIRST)
            if number == DAYS // 2:
                self.agree(2750, 2150, self.today)
            for name in NAMES:
                self.sew(name)
            for name in NAMES:
                self.lend(name)
                self.pay(name)
            self.room.pass_time(timedelta(hours=10))
            self.room.now = self.room.now.replace(hour=7, minute=0) + timedelta(days=1)
            if self.today.weekday() == 6:
                self.room.say("Ken", "tutup upah minggu ini")
                self.room.say("Ken", "ya")
                self.room.now += timedelta(days=1)

    def agree(self, big: int, small: int, day: date) -> None:
        self.room.say("Rini", f"upah dewasa {big}, anak {small} mulai {day.day}/{day.month}")
        self.room.say("Rini", "ya")
        self.room.say("Ken", "setuju")
        self.rates["dewasa"].append((day, big))
        self.rates["anak"].append((day, small))
        for one in self.hers.values():
            for made, size, pieces in one.waiting:
                one.earned += pieces * self.rate(size, made)
            one.waiting.clear()

    def rate(self, size: str, day: date) -> int:
        return next((amount for first, amount in reversed(self.rates[size]) if first <= day), 0)

    def accept(self, name: str, day: date, size: str, pieces: int) -> None:
        mine = self.hers[name]
        mine.pieces += pieces
        if self.rate(size, day):
            mine.earned += pieces * self.rate(size, day)
        else:
            mine.waiting.append((day, size, pieces))

    def sew(self, name: str) -> None:
        """She reports; a coordinator counts; some is mended or rejected; sometimes she objects and another counts."""
        big, small = self.chance.randint(10, 40), self.chance.randint(5, 20)
        bad, by = self.chance.randint(0, 3), self.chance.choice(COORDINATORS)
        other = COORDINATORS[by == COORDINATORS[0]]
        if name == "Kasiyem":
            self.room.say(other, f"titip: Kasiyem dewasa {big}")
            self.room.say(other, f"titip: Kasiyem anak {small}")
        else:
            self.room.say(name, f"dewasa {big}, anak {small}")
        said = f"cek {name} dewasa {big - bad} bagus, anak {small} bagus"
        self.room.say(by, said + (f", dewasa {bad} buang sobek" if bad else ""))
        self.room.say(by, "ya")
        objects = name != "Kasiyem" and bad and self.chance.random() < 0.4
        if objects:
            self.room.say(name, "upah saya kok kurang bu")
            self.room.say(name, "jumlah maskernya")
            self.room.say(other, "saya hitung ulang")
            self.room.say(other, f"dewasa {big} bagus, anak {small} bagus")
            self.room.say(other, "ya")
        self.accept(name, self.today, "dewasa", big if objects else big - bad)
        self.accept(name, self.today, "anak", small)

    def lend(self, name: str) -> None:
        """Now and then she asks for an advance, and mostly gets it."""
        if name == "Kasiyem" or self.chance.random() > 0.2:
            return
        amount = self.chance.randint(10, 90) * 1000
        self.room.say(name, f"kasbon {amount} nggih bu")
        if self.chance.random() < 0.7:
            self.room.say("Rini", "setuju")
            self.hers[name].advance += amount
        else:
            self.room.say("Rini", "belum setuju")

    def pay(self, name: str) -> None:
        """Part of it, all of it or with a deduction; she has it, hasn't, or doesn't say."""
        mine = self.hers[name]
        if mine.owed < 5000 or mine.paying or self.chance.random() > 0.5:
            return
        amount = self.chance.choice((mine.owed, self.chance.randint(2, mine.owed // 1000) * 1000, mine.owed - 1))
        if mine.advance and name != "Kasiyem" and self.chance.random() < 0.6:
            self.deduct(name, amount)
            return
        self.room.say("Rini", f"bayar {name} Rp{amount}")
        mine.paying += amount
        self.settle(name, amount)

    def deduct(self, name: str, amount: int) -> None:
        mine = self.hers[name]
        held = min(mine.advance, amount - 1, self.chance.randint(1, 40) * 1000)
        self.room.say("Rini", f"bayar {name} Rp{amount} potong kasbon Rp{held}")
        if self.chance.random() < 0.3:
            self.room.say(name, "jangan dipotong")
            return
        self.room.say(name, "boleh dipotong")
        mine.paid += held
        mine.advance -= held
        mine.paying += amount - held
        self.settle(name, amount - held)

    def settle(self, name: str, cash: int) -> None:
        mine = self.hers[name]
        if name == "Kasiyem":
            return
        match self.chance.choice(("got", "got", "not", "silent", "undone")):
            case "got":
                self.room.say(name, "wes tak tompo bu")
                mine.paid, mine.paying = mine.paid + cash, mine.paying - cash
            case "not":
                self.room.say(name, "belum")
                self.room.say("Rini", "sudah diserahkan")
                self.room.say(name, "sudah terima")
                mine.paid, mine.paying = mine.paid + cash, mine.paying - cash
            case _:
                pass


@pytest.mark.parametrize("seed", SEEDS)
def test_the_laptop_says_what_each_reckoned_for_herself(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "omah.db"
    month = Month(path, seed)
    try:
        month.run()
        done = CliRunner().invoke(
            command_line("wages"), ["wages", "--json"], env={"OMAH_DATABASE": str(path)}, catch_exceptions=False
        )
        said = {row.pop("name"): row for row in json.loads(done.output)}
        assert said == {
            name: {
                "person_id": month.room.ids[name],
                "accepted": one.pieces,
                "owed": one.owed,
                "paying": one.paying,
                "paid": one.paid,
                "advance": one.advance,
            }
            for name, one in month.hers.items()
        }
        assert month.room.run(checks.broken(month.room.db)) == []
        assert month.room.run(month.room.db.rows("SELECT id FROM inbox WHERE outcome = 'quarantined'")) == []
        assert any(one.paid for one in month.hers.values())
    finally:
        month.room.close()

"""A whole order rehearsed: people sew, check, test, hand over, pay; in the end the ledger knows what they know."""

import random
import tempfile
from dataclasses import asdict, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from bot.cli.checks import checked
from bot.cli.handovers import plain_handover
from bot.cli.orders import plain_order
from bot.clock import TurnableClock
from bot.sandbox import Message, Sandbox
from bot.stage import order_supplies
from bot.stage.demo_people import TAILORS, WORKSHOPS, make_workshop
from bot.stage.stage import ZONE, Stage
from handlers.rules.calendar import SUNDAY
from handlers.rules.sampling import STANDARD, row_for
from storage import checks, handovers, ledger, orders
from storage.values import dataclass

FIRST_DAY = date(2020, 5, 4)
FIRST_TAILOR, COORDINATOR, LEAD = 1001, 2001, 2002
BUYER = "Dinas KOPINDAG"
# Of a hundred pieces so many are to be mended, and so many rejected; of a hundred bags so many lack a piece.
REWORK, REJECTED, SHORT = 4, 1, 2
HANDOVERS = 6
# Which batch the hospital refuses, which document is void and made anew, after which some masks come back.
REFUSED, VOIDED, RETURNED = 2, 5, 2
# After so many days it is given up.
MOST_DAYS = 120
PATIENCE = 240
WORDINGS = ("setor {n}", "setor {n} bu", "wes mari {n}", "selesai {n} mbak", "{n} masker bu")


@dataclass(slots=True)
class Sewer:
    """A tailor, and what she knows: told and not yet counted, to be mended, and how all of hers came out."""

    number: int
    name: str
    usual: int
    checker: int
    waiting: int = 0
    mending: int = 0
    reported: int = 0
    accepted: int = 0
    rework: int = 0
    rejected: int = 0
    # Of so many accepted masks she has the pay.
    paid: int = 0


@dataclass(slots=True)
class Books:
    """What the people of the workshop know of finished masks, on paper."""

    ready: int = 0
    released: int = 0
    held: int = 0
    handed: int = 0
    # Rejected after they had been accepted.
    scrapped: int = 0
    batches: int = 0
    documents: list[tuple[str, int, str]] = field(default_factory=list)


@dataclass(slots=True)
class OrderResult:
    """What came of it: the sums by the people's books, and where the program says something else."""

    seed: int
    pieces: int
    days: int = 0
    messages: int = 0
    reported: int = 0
    accepted: int = 0
    rework: int = 0
    rejected: int = 0
    batches: int = 0
    documents: int = 0
    kills: int = 0
    differs: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether all agrees and every rule holds."""
        return not self.differs and not self.broken

    def as_data(self) -> dict[str, Any]:
        """For `--json`."""
        return {**asdict(self), "good": self.good}


async def rehearse_order(seed: int, pieces: int, least_days: int = 15) -> OrderResult:
    """Play an order of two phases of so many pieces, from the first report to the last document.

    It lasts at least so many days, however small it is.
    """
    with tempfile.TemporaryDirectory(prefix="omah-order-") as folder:
        path = Path(folder) / "order.db"
        clock = TurnableClock(datetime.combine(FIRST_DAY, time(7), ZONE))
        people = await make_workshop(path, clock(), history=False)
        stage = Stage(path, Sandbox(people=people, now=lambda: clock().timestamp(), seed=seed), clock)
        await stage.start()
        try:
            return await OrderRehearsal(stage, people, seed, pieces, least_days).run()
        finally:
            await stage.stop()


class OrderRehearsal:
    """The people, their books, the stage, and chance."""

    def __init__(self, stage: Stage, people: list[dict[str, object]], seed: int, pieces: int, least: int) -> None:
        self.stage = stage
        self.chance = random.Random(seed)  # noqa: S311 - invented people, not secrets
        self.total = 2 * pieces
        self.most_a_day = self.total // least
        self.result = OrderResult(seed, pieces)
        self.books = Books()
        self.sewers = [
            Sewer(
                int(str(one["id"])),
                TAILORS[int(str(one["id"])) - FIRST_TAILOR],
                self.chance.choice((12, 18, 20, 25, 30, 40, 60)),
                COORDINATOR if one["workshop"] == WORKSHOPS[0] else LEAD,
            )
            for one in people
            if one["role"] in ("tailor", "courier")
        ]

    async def run(self) -> OrderResult:
        """Day after day, until all is handed over; then the program's record is held against the books."""
        for text in (
            f"ubah pesanan tahap 1 jadi {self.total // 2}",
            f"ubah pesanan tahap 2 jadi {self.total // 2}",
            "ubah pesanan sampel: RSJ Dr. Radjiman",
            "nomor BAST: 001/BAST/OD-LINKSOS/V/2020",
        ):
            await self._says(LEAD, text)
        first, who = await order_supplies.held(self.stage.db), (COORDINATOR, LEAD)
        await order_supplies.begin(self._says, self._press, self._settle, self.sewers, who)
        day = FIRST_DAY
        while self.books.handed < self.total and self.result.days < MOST_DAYS:
            if day.weekday() != SUNDAY:
                await self._play(day)
                self.result.days += 1
                if self.result.days % order_supplies.PAID_EVERY == 0:
                    await order_supplies.payday(self._says, self._press, self._settle, self.sewers, LEAD)
            day += timedelta(days=1)
        await self._compare()
        await order_supplies.compare(self.stage.db, self._same, self.sewers, COORDINATOR, first)
        return self.result

    # A day

    async def _play(self, day: date) -> None:
        await self._turn_to(datetime.combine(day, time(15), ZONE))
        await self._sew()
        await self._turn_to(datetime.combine(day, time(16), ZONE))
        for bags in zip_longest_by_checker(self.sewers):
            await self._check(bags)
        await self._turn_to(datetime.combine(day, time(17, 35), ZONE))
        await self._hospital()
        await self._hand_over()

    async def _turn_to(self, moment: datetime) -> None:
        was = self.stage.now.date()
        self.stage.now = moment
        await self.stage.see_the_time(was)
        await self._settle()

    async def _sew(self) -> None:
        """Everybody says what she mended, then what she made, while masks are wanted; now and then the bot dies."""
        for one in self.sewers:
            if one.mending:
                self.stage.telegram.say(one.number, f"{one.mending} masker yang dikembalikan sudah saya betulkan")
                one.waiting += one.mending
                one.mending = 0
        await self._settle()
        left = self.most_a_day
        for one in self.chance.sample(self.sewers, len(self.sewers)):
            pieces = min(round(one.usual * self.chance.uniform(0.6, 1.3)), self._wanted(), left)
            left -= pieces
            if pieces > 0:
                self.stage.telegram.say(one.number, self.chance.choice(WORDINGS).format(n=pieces))
                one.waiting += pieces
                one.reported += pieces
        if self.chance.random() < 0.1:
            await self.stage.kill_bot()
            await self.stage.start_bot()
            self.result.kills += 1
        await self._settle()
        await self._insist()

    def _wanted(self) -> int:
        """How many are still to be made."""
        made = sum(one.reported for one in self.sewers)
        gone = sum(one.rejected for one in self.sewers) + self.books.scrapped
        return self.total - made + gone

    async def _insist(self) -> None:
        """Whoever is asked whether that is right, or the same as before, says that it is new."""
        asked = True
        while asked:
            asked = False
            for one in self.sewers:
                last = self._last(one.number)
                labels = last.labels() if last else {}
                found = next((label for label in labels if label.endswith(" lagi")), None)
                found = found or next(
                    (label for label in labels if label.startswith("Ya, ") and "sama" not in label), None
                )
                if last and found:
                    self.stage.telegram.press(one.number, last.message_id, labels[found])
                    asked = True
            await self._settle()

    async def _check(self, bags: list[Sewer]) -> None:
        """Some bags are counted, each by another checker."""
        counts = []
        for one in bags:
            short = one.waiting > 1 and self.chance.randrange(100) < SHORT
            counted = one.waiting - short
            rework = sum(self.chance.randrange(100) < REWORK for _ in range(counted))
            rejected = sum(self.chance.randrange(100) < REJECTED for _ in range(counted - rework))
            parts = [f"{rework} perbaiki jahitan miring"] if rework else []
            parts += [f"{rejected} buang sobek"] if rejected else []
            good = counted - rework - rejected
            parts += [f"{good} bagus"] if parts and good else [] if parts else ["semua bagus"]
            self.stage.telegram.say(one.checker, f"cek {one.name} {counted}: {', '.join(parts)}")
            counts.append((one, counted, rework, rejected))
        await self._settle()
        for one, counted, rework, rejected in counts:
            if not self._press(one.checker, "Ya, catat"):
                self.result.differs.append(f"{one.name}: {self._said(one.checker)}")
                continue
            one.waiting -= counted
            one.mending += rework
            one.accepted += counted - rework - rejected
            one.rework += rework
            one.rejected += rejected
            self.books.ready += counted - rework - rejected
        await self._settle()

    # What leaves

    def _due(self) -> int:
        """How many are to be handed over by the next document, all in all."""
        signed = sum(state == "signed" and kind == "handover" for kind, _, state in self.books.documents)
        return self.total * min(HANDOVERS, signed + 1) // HANDOVERS

    async def _hospital(self) -> None:
        """Where enough are ready for the next document, the hospital tests them; what it refuses is checked again."""
        while self.books.ready and self.books.handed + self.books.released + self.books.ready >= self._due():
            lot = self.books.ready
            row = row_for(STANDARD, lot)
            self.books.batches += 1
            passed = self.books.batches != REFUSED
            failed = self.chance.randint(0, row.accepts) if passed else row.accepts + 1
            result = f"{failed} tidak lolos" if failed else "lolos"
            await self._says(LEAD, f"sampel RS {row.tested} dari {lot}: {result}", "Ya, catat")
            self.books.ready = 0
            self.books.released += lot - failed if passed else 0
            held = failed if passed else lot
            if held:
                await self._check_held(held)
            if passed:
                return

    async def _check_held(self, held: int, what: str = "") -> None:
        bad = held // 50
        good = held - bad
        text = f"cek {what or f'batch {self.books.batches}'}: {good} bagus" + (f", {bad} buang sobek" if bad else "")
        await self._says(LEAD, text, "Ya, catat")
        self.books.ready += good
        self.books.scrapped += bad

    async def _hand_over(self) -> None:
        """A document, signed on the same day; one is void and made anew, and after one some masks come back."""
        while self.books.released and self.books.handed + self.books.released >= self._due():
            pieces = self.books.released
            await self._says(LEAD, f"serahkan {pieces} ke {BUYER} isi 5")
            number = len(self.books.documents) + 1
            if number == VOIDED:
                await self._says(LEAD, f"batalkan BAST {number}")
                self.books.documents.append(("handover", pieces, "void"))
                continue
            await self._says(COORDINATOR, "sudah diserahkan")
            self.books.documents.append(("handover", pieces, "signed"))
            self.books.released -= pieces
            self.books.handed += pieces
            if number == RETURNED and pieces > 2:
                await self._says(LEAD, f"{BUYER} kembalikan 2 dari BAST {number} karena jahitan lepas")
                await self._says(COORDINATOR, "sudah ditandatangani")
                self.books.documents.append(("return", 2, "signed"))
                self.books.handed -= 2
                await self._check_held(2, "yang ditahan")

    # The stage

    async def _says(self, number: int, text: str, then: str | None = None) -> None:
        """Somebody writes, and presses what the answer offers."""
        self.stage.telegram.say(number, text)
        await self._settle()
        if then and not self._press(number, then):
            self.result.differs.append(f"{text}: {self._said(number)}")
        await self._settle()

    def _last(self, number: int) -> Message | None:
        found = [one for one in self.stage.telegram.messages(number) if one.from_bot]
        return found[-1] if found else None

    def _said(self, number: int) -> str:
        last = self._last(number)
        return (last.text or "") if last else ""

    def _press(self, number: int, label: str) -> bool:
        """Press a button of the last message that has any; whether it has that one."""
        shown = [one for one in self.stage.telegram.messages(number) if one.from_bot and one.labels()]
        if not shown or label not in shown[-1].labels():
            return False
        self.stage.telegram.press(number, shown[-1].message_id, shown[-1].labels()[label])
        return True

    async def _settle(self) -> None:
        for _ in range(PATIENCE):
            try:
                return await self.stage.settle(0.5)
            except TimeoutError:
                self.stage.now += timedelta(seconds=10)
                self.stage.running().wake()
        raise TimeoutError("the bot doesn't come to rest")

    # The end

    async def _compare(self) -> None:
        """Every sum of the program beside the people's books."""
        db, result, books = self.stage.db, self.result, self.books
        result.reported = sum(one.reported for one in self.sewers)
        result.accepted = sum(one.accepted for one in self.sewers)
        result.rework = sum(one.rework for one in self.sewers)
        result.rejected = sum(one.rejected for one in self.sewers)
        result.batches, result.documents = books.batches, len(books.documents)
        for phase in plain_order((await orders.everything(db))[0])["phases"]:
            whole = dict.fromkeys(("accepted", "released", "handed_over"), result.pieces)
            found = {name: phase[name] for name in whole} | {"left": phase["reported"] - phase["rejected"]}
            self._same(f"phase {phase['number']}", found, whole | {"left": result.pieces})
        phases = await orders.phases(db)
        self._same("reported", sum(one.made for one in phases), result.reported)
        self._same("rejected", sum(one.rejected for one in phases), result.rejected + books.scrapped)
        await self._compare_checks()
        known = [plain_handover(one, {1: ""}) for one in await handovers.everything(db)]
        told = [(one["kind"], one["pieces"], one["state"]) for one in known]
        self._same("handovers", told, books.documents)
        self._same("numbers", [str(one["number"])[:3] for one in known], [f"{at + 1:03}" for at in range(len(known))])
        held = {one.place.shelf: one.pieces for one in await ledger.lots.at(db, *ledger.lots.SHELVES)}
        self._same("left in the workshop", held, {})
        result.broken = [f"{one.rule}: {one.example}" for one in await checks.broken(db)]
        result.messages = sum(len(chat.messages) for chat in self.stage.telegram.chats.values())

    async def _compare_checks(self) -> None:
        found = await checked(self.stage.db)
        self._same("waiting", found["waiting"], [])
        sums: dict[str, list[int]] = {}
        for one in found["done"]:
            row = sums.setdefault(one["name"], [0, 0, 0])
            for at, name in enumerate(("accepted", "rework", "rejected")):
                row[at] += one[name]
        known = {one.name: [one.accepted, one.rework, one.rejected] for one in self.sewers if one.reported}
        self._same("checks", sums, known)

    def _same(self, what: str, found: object, known: object) -> None:
        if found != known:
            self.result.differs.append(f"{what}: {found}, by the books {known}")


def zip_longest_by_checker(sewers: list[Sewer]) -> list[list[Sewer]]:
    """Bags that wait, one of each checker at a time."""
    rows: dict[int, list[Sewer]] = {}
    for one in sewers:
        if one.waiting:
            rows.setdefault(one.checker, []).append(one)
    longest = max((len(row) for row in rows.values()), default=0)
    return [[row[at] for row in rows.values() if at < len(row)] for at in range(longest)]

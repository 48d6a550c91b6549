"""`omah demo`: the real bot against the sandbox, with invented people in a temporary database."""

import asyncio
import random
import signal
import tempfile
import webbrowser
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import App
from bot.channels.telegram import Telegram
from bot.clock import system_clock
from bot.sandbox import Action, Sandbox
from handlers import reminders, tallies
from handlers.rules.calendar import SUNDAY
from handlers.words import label
from storage import ledger, orders, outbox, people
from storage.database import Database
from storage.ledger import Move

ZONE = ZoneInfo("Asia/Jakarta")
WORKSHOPS = ("Bengkel Kabupaten Malang", "Bengkel Kota Malang")
TAILORS = [
    "Sri Wahyuni",
    "Siti Aminah",
    "Suparmi",
    "Lestari Ningsih",
    "Yuni Astutik",
    "Tutik Handayani",
    "Endang Purwati",
    "Sulastri",
    "Dwi Rahayu",
    "Ratna Kumala",
    "Wati Susanti",
    "Kasiyem",
    "Nur Hidayah",
    "Rini Setyowati",
    "Sumiati",
    "Budi Santoso",
    "Slamet Riyadi",
    "Joko Prasetyo",
    "Ani Kusuma",
    "Eni Fitriani",
    "Mujiati",
    "Khusnul Khotimah",
    "Partini",
    "Lilik Mariani",
    "Umi Kulsum",
    "Agus Wibowo",
    "Bambang Hermanto",
    "Titik Indrawati",
    "Yayuk Sri Rejeki",
    "Maryam",
    "Ismiati",
    "Hartini",
    "Nanik Suryani",
    "Eko Prayitno",
    "Wiwin Winarti",
    "Zubaidah",
]
MEN = {"Budi Santoso", "Slamet Riyadi", "Joko Prasetyo", "Agus Wibowo", "Bambang Hermanto", "Eko Prayitno"}
COORDINATOR, LEAD = ("Wiwik Lestari", "Bu Wiwik"), ("Ken Kerta", "Pak Ken")
HISTORY_DAYS = 12
FIRST_PHASE = 1


class PortBusy(Exception):
    """The page's port is taken."""


async def run_demo(port: int, *, browser: bool) -> None:
    """Run until Ctrl-C; leaves nothing behind."""
    with tempfile.TemporaryDirectory(prefix="omah-demo-") as folder:
        path = Path(folder) / "demo.db"
        people_shown = await make_workshop(path, system_clock())
        app_holder: list[App] = []
        sandbox = Sandbox(people=people_shown, actions=actions(app_holder))
        try:
            await sandbox.start(port)
        except OSError:
            raise PortBusy from None
        channel = Telegram(sandbox.telegram.token, sandbox.url, ZONE)
        # Whoever tries it in the evening wants to see what a coordinator gets.
        app = App(path, channel, ZONE, limited=False, quiet_hours=False)
        app_holder.append(app)
        await app.start()
        print(label("cli-demo", {"url": sandbox.url}), flush=True)  # noqa: T201
        if browser:
            webbrowser.open(sandbox.url)
        await _until_stopped()
        await app.stop()
        await sandbox.stop()


async def _until_stopped() -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    await stopping.wait()


def actions(holder: list[App]) -> dict[str, Action]:
    """The page's buttons: what the schedule does, done now."""

    async def fire(kind: str) -> str:
        app, now = holder[0], system_clock()
        module = tallies if kind == "tally" else reminders
        async with app.db.transaction():
            letters, _ = await module.fire(app.db, now.astimezone(ZONE).date(), now, ZONE)
            await outbox.put(app.db, letters, now)
        app.delivery.wake()
        key = f"cli-{kind}-fired" if letters or kind == "reminder" else "cli-tally-had"
        return label(key, {"count": len(letters)})

    return {
        "tally": (label("demo-tally"), lambda: fire("tally")),
        "reminder": (label("demo-reminder"), lambda: fire("reminder")),
    }


async def make_workshop(path: Path, now: datetime) -> list[dict[str, object]]:
    """Make the invented workshop, with two weeks of work behind it; the people, for the page."""
    chance = random.Random(2020)  # noqa: S311 - invented people, not secrets
    joined = now.astimezone(ZONE).date() - timedelta(days=30)
    shown: list[dict[str, object]] = []
    async with await Database.open(path) as db, db.transaction():
        workshops = [await people.make_workshop(db, name) for name in WORKSHOPS]
        await orders.add(db, "Masker Kota Malang", "Dinas KOPINDAG", joined, (12500, 12500))

        async def add(number: int, name: str, call: str, role: str, side: int | None, **more: int) -> int:
            person_id = await people.add(
                db,
                name=name,
                call_name=call,
                role=role,
                workshop_id=None if side is None else workshops[side],
                joined_on=joined,
                usual_pieces=more.get("usual"),
            )
            await people.bind(db, "telegram", str(number), person_id, now)
            workshop = "" if side is None else WORKSHOPS[side]
            shown.append({"id": number, "name": call, "role": role, "workshop": workshop})
            return person_id

        for number, name in enumerate(TAILORS):
            call = f"{'Pak' if name in MEN else 'Bu'} {name.split()[0]}"
            usual = chance.choice((12, 18, 20, 25, 30, 40, 60))
            role = "courier" if name == "Slamet Riyadi" else "tailor"
            person_id = await add(1001 + number, name, call, role, number % 2, usual=usual)
            await ledger.append(db, _history(person_id, usual, now, chance), now)
        await add(2001, *COORDINATOR, "coordinator", 0)
        await add(2002, *LEAD, "lead", None)
    return shown


def _history(person_id: int, usual: int, now: datetime, chance: random.Random) -> list[Move]:
    """Some days of work of one tailor, up to yesterday."""
    today, moves = now.astimezone(ZONE).date(), []
    for back in range(HISTORY_DAYS, 0, -1):
        day = today - timedelta(days=back)
        if day.weekday() != SUNDAY and chance.random() < 0.8:
            pieces = max(1, round(usual * chance.uniform(0.6, 1.3)))
            made = ("mask", pieces, ledger.MADE, ledger.finished(person_id), FIRST_PHASE, day.isoformat())
            moves.append(Move(*made, "report", person_id, person_id, None, None))
    return moves

"""The invented workshop of the demo and of rehearsals: 36 tailors, a coordinator, a lead, and two weeks of work."""

import random
import secrets
from datetime import datetime, timedelta
from pathlib import Path

from bot.stage import ZONE
from handlers.people import INVITE_LASTS
from handlers.rules.calendar import SUNDAY
from storage import ledger, orders, people
from storage.database import Database
from storage.ledger import Move
from storage.people import Invite

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
APPLICANT = "Bu Ratih"
HISTORY_DAYS = 12
FIRST_PHASE = 1


async def make_workshop(path: Path, now: datetime, *, history: bool = True) -> list[dict[str, object]]:
    """Make the invented workshop, with two weeks of work behind it or none; the people, for the page."""
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
            if history:
                await ledger.append(db, _history(person_id, usual, now, chance), now)
        await add(2001, *COORDINATOR, "coordinator", 0)
        await add(2002, *LEAD, "lead", None)
    # Somebody the bot doesn't know yet.
    shown.append({"id": 3001, "name": APPLICANT, "role": "applicant", "workshop": ""})
    return shown


async def make_invite(db: Database, now: datetime) -> str:
    """An invite to the first workshop, for whoever wants to join; its code."""
    code = secrets.token_urlsafe(16)
    async with db.transaction():
        workshop = await people.workshop_named(db, WORKSHOPS[0])
        await people.keep_invite(db, Invite(people.hashed(code), "tailor", workshop, None), now + INVITE_LASTS)
    return code


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

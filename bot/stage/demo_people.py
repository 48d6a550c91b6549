"""The invented workshop of the demo and of rehearsals: 36 tailors, a coordinator, a lead, and two weeks of work."""

import random
import secrets
from collections.abc import Callable, Collection
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.stage.stage import ZONE
from handlers.people import consenting
from handlers.rules.calendar import SUNDAY
from handlers.rules.waits import INVITE_LASTS
from storage import accounts, consents, contacts, invites, ledger, materials, orders, people, rates, workshops
from storage.consents import PAY, Consent
from storage.database import Database
from storage.invites import Invite
from storage.ledger import Move, Place, Reason, Thing
from storage.ledger.places import MADE, SUPPLIER, USED
from storage.materials import ANY_SIZE, Ingredient
from storage.people import Role
from storage.rates import Rate, RateKind

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
APPLICANT, APPLICANT_ID = "Bu Ratih", 3001
HISTORY_DAYS = 12
FIRST_PHASE = 1
# What one mask takes, and what a pack holds, in cm.
RECIPE = {"kain": 20, "karet": 36, "benang": 300, "kawat": 10}
PACKS = {("benang", "roll"): 45_700, ("karet", "roll"): 14_400, ("kawat", "roll"): 10_000}
# Rupiah for each accepted mask.
WAGE = 2500
# For so many days of work each material lies in the store; elastic is the bottleneck.
STORE_DAYS = {"kain": 8, "karet": 3, "benang": 15, "kawat": 10}


# Who of them has WhatsApp, where there is one.
ON_WHATSAPP = frozenset(("Tutik Handayani", "Kasiyem", "Maryam", "Nanik Suryani"))


async def agree_to_pay(db: Database, person_id: int, now: datetime) -> None:
    """Somebody said, when she came, that her pay may be kept."""
    yes = Consent(purpose=PAY, version=consenting.VERSION, given=True, given_by=None, at=now, source_id=None)
    await consents.keep(db, person_id, yes)


async def make_workshop(
    path: Path,
    now: datetime,
    *,
    history: bool = True,
    whatsapp: Callable[[int], str] | None = None,
    there: Collection[str] = ON_WHATSAPP,
) -> list[dict[str, object]]:
    """Make the invented workshop, with two weeks of work behind it or none; the people, for the page.

    `whatsapp` tells the address of those who are `there`.
    """
    chance = random.Random(2020)  # noqa: S311 - invented people, not secrets
    joined = now.astimezone(ZONE).date() - timedelta(days=30)
    shown: list[dict[str, object]] = []
    async with await Database.open(path) as db, db.transaction():
        places = [await workshops.make(db, name) for name in WORKSHOPS]
        await _tell_work(db, joined, now)

        async def add(number: int, name: str, call: str, role: Role, side: int | None, **more: int) -> int:
            person_id = await people.add(
                db,
                name=name,
                call_name=call,
                role=role,
                workshop_id=None if side is None else places[side],
                joined_on=joined,
                usual_pieces=more.get("usual"),
            )
            workshop = "" if side is None else WORKSHOPS[side]
            shown.append({"id": number, "name": call, "role": role, "workshop": workshop})
            if whatsapp and name in there:
                shown[-1]["messenger"] = "WhatsApp"
                await accounts.bind(db, "whatsapp", whatsapp(number), person_id, now)
                await contacts.spoke(db, "whatsapp", whatsapp(number), now)
            else:
                await accounts.bind(db, "telegram", str(number), person_id, now)
            return person_id

        for number, name in enumerate(TAILORS):
            call = f"{'Pak' if name in MEN else 'Bu'} {name.split()[0]}"
            usual = chance.choice((12, 18, 20, 25, 30, 40, 60))
            role = Role.COURIER if name == "Slamet Riyadi" else Role.TAILOR
            # In the demo a courier only carries: nobody waits for his masks.
            sews = role is Role.TAILOR or not history
            person_id = await add(1001 + number, name, call, role, number % 2, **({"usual": usual} if sews else {}))
            await agree_to_pay(db, person_id, now)
            past = _history(person_id, usual, now, chance) if history else []
            given = _given(person_id, Place.store(places[number % 2]), usual, past, now, chance)
            if sews:
                await ledger.append(db, given, now)
                await ledger.append(db, _with_material(past), now)
        coordinator = await add(2001, *COORDINATOR, Role.COORDINATOR, 0)
        lead = await add(2002, *LEAD, Role.LEAD, None)
        if history:
            wage = Rate(kind=RateKind.PIECE, size=None, amount=WAGE, from_day=joined)
            await rates.add(db, [wage], coordinator, lead, now)
    # Somebody the bot doesn't know yet.
    shown.append({"id": APPLICANT_ID, "name": APPLICANT, "role": "applicant", "workshop": ""})
    return shown


async def _tell_work(db: Database, joined: date, now: datetime) -> None:
    """What is ordered, what a mask takes, and what a pack holds."""
    await orders.add(db, "Masker Kota Malang", "Dinas KOPINDAG", joined, (12500, 12500))
    for item, amount in RECIPE.items():
        await materials.tell_recipe(db, Ingredient(ANY_SIZE, item, amount, joined), None, now)
    for (item, unit), holds in PACKS.items():
        await materials.tell_pack(db, item, unit, holds, None, now)


def _material(
    item: str, quantity: int, from_place: Place, to_place: Place, person_id: int, day: str, part_of: int | None = None
) -> Move:
    return Move(
        thing=Thing.material(item),
        quantity=quantity,
        from_place=from_place,
        to_place=to_place,
        work_date=day,
        reason=Reason.INVENTED,
        person_id=person_id,
        actor_id=person_id,
        part_of_id=part_of,
    )


def _given(
    person_id: int, store: Place, usual: int, past: list[Move], now: datetime, chance: random.Random
) -> list[Move]:
    """What a tailor was given for her past work and the next days; as much again lies in the store."""
    day = (now.astimezone(ZONE).date() - timedelta(days=HISTORY_DAYS)).isoformat()
    moves = []
    for item, amount in RECIPE.items():
        ahead = round(usual * chance.uniform(2, 9)) * amount
        given = sum(one.quantity for one in past) * amount + ahead
        moves.append(_material(item, given + usual * STORE_DAYS[item] * amount, SUPPLIER, store, person_id, day))
        moves.append(_material(item, given, store, Place.home(person_id), person_id, day))
    return moves


def _with_material(past: list[Move]) -> list[Move]:
    """Past masks, each followed by what it took."""
    moves: list[Move] = []
    for one in past:
        moves.append(one)
        masks = -len(moves)
        home = Place.home(one.person_id)
        for item, amount in RECIPE.items():
            used = (item, amount * one.quantity, home, USED, one.person_id, one.work_date)
            moves.append(_material(*used, masks))
    return moves


async def make_invite(db: Database, now: datetime) -> str:
    """An invite to the first workshop, for whoever wants to join; its code."""
    code = secrets.token_urlsafe(16)
    async with db.transaction():
        workshop = await workshops.named(db, WORKSHOPS[0])
        await invites.keep_invite(db, Invite(invites.hashed(code), Role.TAILOR, workshop, None), now + INVITE_LASTS)
    return code


def _history(person_id: int, usual: int, now: datetime, chance: random.Random) -> list[Move]:
    """Some days of work of one tailor, up to yesterday."""
    today, moves = now.astimezone(ZONE).date(), []
    for back in range(HISTORY_DAYS, 0, -1):
        day = today - timedelta(days=back)
        if day.weekday() != SUNDAY and chance.random() < 0.8:
            pieces = max(1, round(usual * chance.uniform(0.6, 1.3)))
            made = Move(
                thing=Thing.mask(None),
                quantity=pieces,
                from_place=MADE,
                to_place=Place.finished(person_id),
                phase_id=FIRST_PHASE,
                work_date=day.isoformat(),
                reason=Reason.REPORT,
                person_id=person_id,
                actor_id=person_id,
            )
            moves.append(made)
    return moves

"""What is set up, what is missing, and what to do about it: one finding after the other."""

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import field
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from bot import watch
from bot.channels.base import AccessLost, Channel, FetchFailed, ShowsTime
from bot.settings import Settings
from handlers.days.safekeeping import made_args, size
from handlers.rules.waits import BACKUP_OVERDUE
from handlers.words import listed
from storage import backups, checks, health, templates
from storage.backups import Made
from storage.database import Database
from storage.fitness import CannotOpen, Newer, NoServer, OldServer
from storage.health import Health
from storage.times import month_began
from storage.values import dataclass
from storage.where import Where, beside

# The bot's clock and the channel's may differ by so much.
CLOCK_DIFFERS = timedelta(minutes=3)
ALIVE_WITHIN = timedelta(minutes=5)
QUIET_FOR = timedelta(days=3)
UNSENT_FOR = timedelta(hours=1)
# East of Greenwich, in hours: Indonesia's three zones.
HERE = (7, 8, 9)
SHORTEST_PASSPHRASE = 12
# Where a new key is had.
REFUSED = {"telegram": "doctor-refused-telegram", "whatsapp": "doctor-refused-whatsapp"}
MOST_NAMES = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, whether it is well, and the sentence that says so or what to do."""

    what: str
    well: bool
    key: str
    args: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """All that is known of the database; `trouble` where it can't be opened."""

    health: Health | None = None
    broken: tuple[str, ...] = ()
    running: bool = False
    last: Made | None = None
    folder: str | None = None
    guarded: bool = True
    # What was said this month over a channel that charges: its category, whether it costs, how many; and templates.
    charges: tuple[tuple[str, bool, int], ...] = ()
    templates: int = 0
    trouble: Finding | None = None


def settings_of(chosen: Settings, now: datetime) -> Iterator[Finding]:
    """What can be seen without a network and without the data."""
    if not chosen.token.get_secret_value() and not chosen.has_whatsapp:
        yield Finding("token", False, "doctor-no-token")
    offset = now.astimezone(chosen.zone).utcoffset() or timedelta()
    well = offset in [timedelta(hours=hours) for hours in HERE]
    yield Finding("zone", well, "doctor-zone" if well else "doctor-zone-far", {"zone": chosen.timezone})
    env = Path(".env")
    if os.name == "posix" and env.is_file() and env.stat().st_mode & 0o077:
        yield Finding("secrets", False, "doctor-env-open")
    passphrase = chosen.backup_key.get_secret_value()
    if passphrase and len(passphrase) < SHORTEST_PASSPHRASE:
        yield Finding("key", False, "doctor-key-short")


def disk(path: Path) -> Finding:
    """Whether there is room for what will come."""
    free = watch.free_bytes(path)
    return Finding(
        "disk", free >= watch.LOW, "doctor-disk" if free >= watch.LOW else "doctor-disk-low", {"free": size(free)}
    )


async def channel(one: Channel, now: datetime) -> list[Finding]:
    """Whether a channel can be reached with our key, and whether its clock and ours agree."""
    args: dict[str, Any] = {"channel": [[f"channel-{one.name}", {}]]}
    try:
        name = await one.start()
    except AccessLost:
        return [Finding("channel", False, REFUSED.get(one.name, "doctor-refused-telegram"), args)]
    except FetchFailed:
        return [Finding("channel", False, "doctor-unreached", args)]
    finally:
        await one.stop()
    found = [Finding("channel", True, "doctor-channel", args | {"name": name})]
    theirs = one.server_time() if isinstance(one, ShowsTime) else None
    if theirs is not None:
        minutes = round(abs((now - theirs).total_seconds()) / 60)
        well = abs(now - theirs) <= CLOCK_DIFFERS
        found.append(Finding("clock", well, "doctor-clock" if well else "doctor-clock-off", {"minutes": minutes}))
    return found


def no_data(path: Where) -> Found:
    """There is no database yet."""
    return Found(trouble=Finding("data", False, "doctor-no-data", {"path": str(path)}))


async def data(path: Where, now: datetime, zone: tzinfo) -> Found:
    """What the database says, or why it says nothing."""
    local = now.astimezone(zone)
    try:
        async with await Database.open(path) as db:
            return Found(
                health=await health.look(db, now, local.date()),
                broken=tuple(one.rule for one in await checks.broken(db)),
                running=db.in_use(),
                last=await backups.last(db),
                folder=await backups.folder(db),
                guarded=await db.only_adds(),
                charges=tuple(await templates.charges(db, month_began(local))),
                templates=await templates.sent_since(db, month_began(local)),
            )
    except Newer:
        return Found(trouble=Finding("data", False, "cli-database-newer", {"path": str(path)}))
    except NoServer:
        return Found(trouble=Finding("data", False, "cli-database-no-server", {"path": str(path)}))
    except OldServer:
        return Found(trouble=Finding("data", False, "cli-database-old-server", {"path": str(path)}))
    except CannotOpen:
        return Found(trouble=Finding("data", False, "cli-database-foreign", {"path": str(path)}))
    except sqlite3.Error:
        return Found(trouble=Finding("data", False, "doctor-data-closed", {"path": str(path)}))


def of_data(found: Found, now: datetime, chosen: Settings) -> Iterator[Finding]:
    """What to make of it."""
    state = found.health
    if state is None:
        if found.trouble:
            yield found.trouble
        return
    rules = {"rules": len(found.broken)}
    yield Finding("ledger", not found.broken, "doctor-ledger-broken" if found.broken else "doctor-ledger", rules)
    if not found.guarded:
        yield Finding("rights", False, "doctor-rights")
    yield _running(found, state, chosen)
    yield from _traffic(state, now, chosen)
    if chosen.has_whatsapp:
        yield from _costs(found, chosen.whatsapp_monthly)
    yield from _people(state)
    yield from _copies(found, now, chosen)
    yield from _work(state)


def _running(found: Found, state: Health, chosen: Settings) -> Finding:
    if found.running:
        return Finding("bot", True, "doctor-running")
    if state.last_alive is None:
        return Finding("bot", False, "doctor-never-ran")
    return Finding("bot", False, "doctor-not-running", _at(state.last_alive, chosen))


def _at(moment: datetime, chosen: Settings) -> dict[str, Any]:
    local = moment.astimezone(chosen.zone)
    return {"date": local.date().isoformat(), "at": local.strftime("%H.%M")}


def _traffic(state: Health, now: datetime, chosen: Settings) -> Iterator[Finding]:
    if state.last_message is not None:
        quiet = now - state.last_message > QUIET_FOR
        key = "doctor-quiet" if quiet else "doctor-last-message"
        yield Finding("messages", not quiet, key, _at(state.last_message, chosen))
    if state.oldest_unsent is not None and now - state.oldest_unsent > UNSENT_FOR:
        yield Finding("unsent", False, "doctor-unsent", _at(state.oldest_unsent, chosen))
    if state.put_aside:
        yield Finding("put aside", False, "doctor-put-aside", {"count": state.put_aside})


def _costs(found: Found, monthly: int | None) -> Iterator[Finding]:
    """What the month took, by the channel's own categories; and whether its ceiling is reached."""
    each = [["doctor-category", {"category": name, "billed": str(billed).lower(), "count": count}]
            for name, billed, count in found.charges]  # fmt: skip
    paid = sum(count for _, billed, count in found.charges if billed)
    told = {"free": sum(count for *_, count in found.charges) - paid, "paid": paid, "kinds": listed(each)}
    yield Finding("costs", True, "doctor-costs" if each else "doctor-no-costs", told)
    if monthly is not None:
        well = found.templates < monthly
        args = {"count": found.templates, "monthly": monthly}
        yield Finding("templates", well, "doctor-templates" if well else "doctor-templates-spent", args)


def _people(state: Health) -> Iterator[Finding]:
    if not state.people:
        yield Finding("people", False, "doctor-no-people")
        return
    if not state.deciders:
        yield Finding("deciders", False, "doctor-no-decider")
    if state.without_account:
        key = "doctor-not-joined-invited" if state.open_invites else "doctor-not-joined"
        yield Finding("invites", False, key, _named(state.without_account) | {"open": state.open_invites})
    if state.without_consent:
        yield Finding("consents", False, "doctor-no-consent", _named(state.without_consent))


def _named(names: tuple[str, ...]) -> dict[str, Any]:
    more = "" if len(names) <= MOST_NAMES else ", …"
    return {"count": len(names), "names": ", ".join(names[:MOST_NAMES]) + more}


def _copies(found: Found, now: datetime, chosen: Settings) -> Iterator[Finding]:
    if found.folder is None:
        yield Finding("backup", False, "doctor-no-folder" if found.last else "doctor-no-backup")
    elif not Path(found.folder).is_dir():
        yield Finding("backup", False, "doctor-folder-gone", {"folder": found.folder})
    elif (
        isinstance(chosen.database, Path) and Path(found.folder).stat().st_dev == beside(chosen.database).stat().st_dev
    ):
        yield Finding("stick", False, "doctor-same-disk", {"folder": found.folder})
    if found.last is not None:
        args = made_args(found.last, chosen.zone)
        if now - found.last.at > BACKUP_OVERDUE:
            yield Finding("backup age", False, "doctor-backup-old", args | {"days": (now - found.last.at).days})
        else:
            yield Finding("backup age", found.last.sound, "backup-last", args)


def _work(state: Health) -> Iterator[Finding]:
    if not state.open_orders:
        yield Finding("orders", False, "doctor-no-order")
    if state.open_orders and not state.has_rate:
        yield Finding("rates", False, "doctor-no-rate")
    if state.has_material and not state.has_recipe:
        yield Finding("recipes", False, "doctor-no-recipe")

"""What whoever decides hears of the bot itself: its copies, what is wrong with it, that it lives."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Any

from handlers.rules.deciders import leads
from handlers.rules.waits import BACKUP_OVERDUE
from handlers.talk.turn import Turn
from storage import accounts, alarms, audit, backups
from storage.backups import Made
from storage.database import Database
from storage.outbox import ANSWER, Content, Letter
from storage.times import moment

Sentence = list[Any]
# Since when the bot that runs, runs.
RUNNING = "running-since"


async def told(turn: Turn, _: str) -> None:
    """ "cadangan": when the last copy was made, how big it is, and whether it was tried."""
    last, folder = await backups.last(turn.db), await backups.folder(turn.db)
    turn.note = "backup"
    if last is None:
        turn.reply("backup-none-yet" if folder is None else "backup-none-done")
    else:
        turn.reply("backup-last", **made_args(last, turn.zone))
        if folder is None:
            turn.reply("backup-by-hand-only")
        elif turn.now - last.at > BACKUP_OVERDUE or await alarms.since(turn.db, "backup"):
            turn.reply("backup-is-late")


def made_args(made: Made, zone: tzinfo) -> dict[str, Any]:
    """A copy as sentences tell it."""
    local = made.at.astimezone(zone)
    return {
        "date": local.date().isoformat(),
        "at": local.strftime("%H.%M"),
        "size": size(made.size),
        "sound": str(made.sound).lower(),
        "kept": made.kept,
    }


def size(of: int) -> str:
    """So many bytes as a person says it."""
    kilo = max(1, round(of / 1024))
    if kilo < 1024:
        return f"{kilo} KB"
    mega = kilo / 1024
    return (f"{mega:.1f} MB" if mega < 1024 else f"{mega / 1024:.1f} GB").replace(".", ",")


async def alarm(db: Database, name: str, now: datetime, key: str, **args: Any) -> list[Letter]:
    """Something of the bot itself is wrong: told to the leads once, until it `ended`; call it inside a transaction."""
    return await to_leads(db, key, args) if await alarms.begin(db, name, now) else []


async def ended(db: Database, name: str, key: str | None = None, **args: Any) -> list[Letter]:
    """It is well again, which the leads hear where there is a sentence for it."""
    return await to_leads(db, key, args) if await alarms.end(db, name) and key else []


async def to_leads(db: Database, key: str, args: dict[str, Any], priority: int = ANSWER) -> list[Letter]:
    """One sentence to each of them; as an ANSWER also at night, when whoever can do something about it may be up."""
    everybody = await accounts.of_everyone(db)
    return [Letter.to(one, Content(key, args), topic="bot", priority=priority) for one in leads(everybody)]


async def sign_of_life(db: Database, now: datetime, zone: tzinfo) -> Sequence[Sentence]:
    """Lines for a lead under the day's tally: since when the bot runs, and how old the last copy is."""
    lines: list[Sentence] = []
    began = await audit.recall(db, RUNNING)
    if began is not None:
        local = moment(began).astimezone(zone)
        lines.append(["alive-since", {"date": local.date().isoformat(), "at": local.strftime("%H.%M")}])
        last = await backups.last(db)
        if last is None:
            lines.append(["alive-no-backup", {}])
        else:
            lines.append(
                ["alive-backup", {"days": (now.astimezone(zone).date() - last.at.astimezone(zone).date()).days}]
            )
    return lines

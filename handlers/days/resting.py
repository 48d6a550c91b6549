"""Days off: "libur", and from then on no reminders, and not among the silent."""

from datetime import timedelta

from handlers.reading import leave_said
from handlers.rules.limits import LONGEST_LEAVE
from handlers.talk.turn import Turn
from storage import days_off


async def day_off(turn: Turn, rest: str) -> None:
    """ "libur", "libur besok", "libur 3 hari"."""
    said = leave_said.days_off(rest, turn.today)
    if not 1 <= said.count <= LONGEST_LEAVE:
        turn.reply("leave-too-long", most=LONGEST_LEAVE)
        return
    days = [said.first + timedelta(days=number) for number in range(said.count)]
    await days_off.take(turn.db, turn.person.id, days)
    turn.did("day-off")
    turn.reply("leave-noted", days=said.count, date=days[-1].isoformat())

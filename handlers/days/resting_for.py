"""Leave that a coordinator tells for a tailor; whose it is is asked with buttons where a name leaves that open."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from handlers.days import resting
from handlers.masks import entering, for_others
from handlers.people import roster
from handlers.reading.leave_of_said import LeaveOf
from handlers.reading.leave_said import Back, CalledOff, Off, PartOff
from handlers.reading.names import clean, meant, near
from handlers.rules.limits import LONGEST_LABEL, MOST_CANDIDATES, NEAR_NAME
from handlers.talk.deeds import ForOther, Option
from handlers.talk.turn import Turn
from storage import inbox
from storage.people import Person, PersonState
from storage.spoken import Spoken
from storage.values import dataclass

Kind = Literal["off", "back", "called off", "part"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveFor(ForOther):
    """It is this tailor of whom it was said."""

    kind: Kind
    days: tuple[date, ...]


async def told(turn: Turn, leave: LeaveOf) -> bool:
    """ "Sri libur 3 hari", "Ani sakit sampai Kamis"; whether it is about somebody whom she may mean."""
    tailors = await entering.tailors(turn)
    groups = [[one for one in tailors if one.id in who] for who in leave.who]
    if leave.name:
        groups = [meant(tailors, leave.name) or near(tailors, leave.name, NEAR_NAME)[:MOST_CANDIDATES]]
    if not all(groups):
        return False
    if isinstance(leave.said, Off | Back) and (leave.said.ill if isinstance(leave.said, Off) else leave.said.well):
        await inbox.purge_one(turn.db, turn.cause_id)
    for group in groups:
        if len(group) > 1 or (leave.name and not meant(tailors, leave.name)):
            _ask_whom(turn, group, leave)
            # Each has a button; a second question would hide them.
            break
        await chosen(turn, _for(turn, group[0], leave))
    return True


def _ask_whom(turn: Turn, group: Sequence[Person], leave: LeaveOf) -> None:
    options = [
        Option("button-name", _for(turn, one, leave), {"name": clean(one.name).cut(LONGEST_LABEL)})
        for one in group[:MOST_CANDIDATES]
    ]
    names = Spoken(", ".join(clean(one.name) for one in group))
    turn.reply("leave-for-who", options=options, names=names)


def _for(turn: Turn, person: Person, leave: LeaveOf) -> LeaveFor:
    match leave.said:
        case Off() as said:
            return LeaveFor(whose=person.id, kind="off", days=resting.days_meant(said, turn.today))
        case Back() as said:
            return LeaveFor(whose=person.id, kind="back", days=(said.day,))
        case CalledOff() as said:
            return LeaveFor(whose=person.id, kind="called off", days=said.days)
        case PartOff() as said:
            return LeaveFor(whose=person.id, kind="part", days=(said.day,))


async def chosen(turn: Turn, deed: LeaveFor) -> None:
    """What was said is said of her."""
    turn.other = await for_others.neighbour(turn, deed.whose)
    match deed.kind:
        case "off":
            await resting.take(turn, Off(deed.days))
        case "back" if turn.other and turn.other.state is PersonState.PAUSED:
            await roster.go_on(turn, turn.other.name)
        case "back":
            await resting.come_back(turn, Back(deed.days[0]))
        case "called off":
            await resting.call_off(turn, CalledOff(deed.days))
        case "part":
            await resting.part_off(turn, PartOff(deed.days[0]))

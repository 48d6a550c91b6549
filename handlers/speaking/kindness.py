"""What a kind coordinator would say to a loss, to danger, to illness, to a broken machine and on a feast."""

from datetime import timedelta

from handlers.reading.names import clean
from handlers.reading.news_said import Feast, Trouble
from handlers.rules.limits import DAYS_OF_REST, LONGEST_PASSED_ON
from handlers.rules.permissions import may
from handlers.speaking import passing_on
from handlers.talk.turn import Turn
from storage import days_off, inbox

TOPIC = "call"


async def comfort(turn: Turn, trouble: Trouble) -> None:
    """A loss or danger: kind words, no reminders for some days, and a coordinator who calls, told nothing of it."""
    me = turn.person
    await inbox.purge_one(turn.db, turn.cause_id)
    if trouble is not Trouble.CRY and may(me, "report"):
        days = [turn.today + timedelta(days=number) for number in range(DAYS_OF_REST)]
        await days_off.take(turn.db, me.id, days)
    turn.reply(f"kind-{trouble}")
    key = "call-grief" if trouble is Trouble.GRIEF else "call-now"
    if await turn.tell_deciders(me.workshop_id, key, topic=TOPIC, but=me.id, at_once=True, name=clean(me.name)):
        turn.did(key)
        turn.reply("kind-called")
    elif me.is_tailor:
        turn.reply("kind-nobody")


async def get_well(turn: Turn) -> None:
    """She or hers are ill; nobody is told, and it isn't kept."""
    await inbox.purge_one(turn.db, turn.cause_id)
    turn.reply("get-well")


async def broken_machine(turn: Turn) -> None:
    """Passed on at once, in her words; it is no day off."""
    if await passing_on.tell_coordinators(turn, "forwarded", text=turn.said.text.cut(LONGEST_PASSED_ON)):
        turn.reply("machine-broken")
    else:
        turn.reply("no-coordinator")


def wish(turn: Turn, feast: Feast) -> None:
    """The same to her."""
    turn.reply("kind-feast", feast=str(feast))

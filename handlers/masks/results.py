"""Her own counts, and that nothing more was made."""

from datetime import date

from handlers.masks.saying_back import say_stands
from handlers.talk.turn import Turn
from storage import days_off, ledger


async def zero(turn: Turn) -> None:
    """Nothing (more) finished: nothing is kept but that she was heard today."""
    made = await ledger.masks.made_by(turn.db, turn.person.id, turn.today, turn.today)
    if made:
        await say_stands(turn, "report-zero-more")
        return
    await days_off.take(turn.db, turn.person.id, [turn.today], leave=False)
    turn.did("zero")
    turn.reply("report-zero")


async def own_results(turn: Turn) -> None:
    """Her own counts: today and this week."""
    monday = date.fromordinal(turn.today.toordinal() - turn.today.weekday())
    made = await ledger.masks.made_by(turn.db, turn.person.id, monday, turn.today)
    turn.reply(
        "report-own",
        menu=True,
        today=sum(one.pieces for one in made if one.work_date == turn.today),
        week=sum(one.pieces for one in made),
        defects=sum(one.defects for one in made),
    )

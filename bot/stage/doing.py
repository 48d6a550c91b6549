"""What somebody does to the stage that is neither writing nor pressing: fire what is scheduled, make an invitation."""

from bot.sandbox import Done
from bot.stage.demo_people import APPLICANT_ID, make_invite
from bot.stage.stage import ZONE, Stage
from handlers.days import reminding, tallying
from handlers.words import label
from storage import outbox


async def fire(stage: Stage, kind: str) -> Done:
    """What the schedule does of a kind (`tally`, `reminder`), done now."""
    app, now = stage.running(), stage.clock()
    module = tallying if kind == "tally" else reminding
    async with app.db.transaction():
        letters, _ = await module.fire(app.db, now.astimezone(ZONE).date(), now, ZONE)
        await outbox.put(app.db, letters, now)
    app.wake()
    count = len(letters)
    had = kind == "tally" and not letters
    said = label("cli-tally-had" if had else f"cli-{kind}-fired", {"count": count})
    return Done(said=said, key="tally_had" if had else kind, count=count)


async def invite(stage: Stage) -> Done:
    """A link for somebody new, opened on her phone."""
    code = await make_invite(stage.running().db, stage.clock())
    return Done(said=label("demo-invited"), key="invited", chat=APPLICANT_ID, text=f"/start {code}")

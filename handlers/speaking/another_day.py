"""What was invited to is moved to another day: shown first, then told to all who were invited, who answer anew."""

from handlers.reading.invited_said import is_of_another_day, on_another_day
from handlers.reading.who_comes_said import MovesIt
from handlers.rules.answering_by import usual_end
from handlers.speaking import calling_together
from handlers.speaking.coming import which
from handlers.talk.turn import Turn
from storage import invitations, notices


async def moved(turn: Turn, told: MovesIt) -> bool:
    """ "pelatihannya diundur ke Sabtu": hers that is meant, to the day she names; False where she has none."""
    mine = [one for one in await invitations.ahead(turn.db, turn.today) if one.by_id == turn.person.id]
    found = which(mine, told.about)
    if not found or (len(found) == 1 and is_of_another_day(turn.heard, found[0].happens_on, turn.today)):
        return False
    old = found[0]
    new = on_another_day(old.text, turn.heard, old.happens_on, turn.today) if len(found) == 1 else None
    notice = await notices.by_id(turn.db, old.id)
    if new is None or notice is None:
        turn.reply("gather-moved", text=old.text)
        return True
    text, day = new
    number = await notices.draft(turn.db, turn.person.id, notice.whom, text, None, turn.channel, turn.now)
    await invitations.make(turn.db, number, day, usual_end(turn.today, day, turn.zone))
    await calling_together.show(turn, number, instead_of=old.id)
    return True

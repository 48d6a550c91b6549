"""Who came to what they were invited to, as whoever invites tells it."""

from handlers.reading.names import clean
from handlers.rules.permissions import may_answer
from handlers.speaking import who_comes
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import invitations
from storage.invitations import Comes, Invitation
from storage.spoken import Spoken


async def attended(turn: Turn, told: AsTold) -> Heeded:
    """ "yang hadir pelatihan tadi: Sri, Ani", of the latest that has been; without names, how it is noted."""
    invitation = await _latest(turn)
    mine = [one for one in told.people if may_answer(turn.person, one)]
    if invitation is None or not mine or len(mine) != len(told.talk.who):
        turn.reply("attended-how")
        return True
    said = await invitations.answers(turn.db, invitation.id)
    for one in mine:
        await invitations.note_came(turn.db, invitation.id, one.id, turn.person.id, turn.now)
        if said.get(one.id) is Comes.NO:
            await invitations.answer(turn.db, invitation.id, one.id, Comes.YES, turn.person.id, turn.now)
    turn.did("attended")
    turn.reply(
        "attended-noted",
        text=invitation.text,
        date=invitation.happens_on.isoformat(),
        names=Spoken(", ".join(clean(one.call_name) for one in mine)),
        first=Spoken(clean(mine[0].call_name)),
        count=len(await invitations.came(turn.db, invitation.id)),
    )
    return True


async def _latest(turn: Turn) -> Invitation | None:
    """What was invited to and has been, or is today: the latest."""
    since = turn.today - who_comes.ASKED_UNTIL
    found = [one for one in await invitations.ahead(turn.db, since) if one.happens_on <= turn.today]
    seen = [one for one in found if await who_comes.sees(turn, one)]
    return max(seen, key=lambda one: (one.happens_on, one.id), default=None)

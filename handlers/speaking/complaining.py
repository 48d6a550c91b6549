"""A complaint about her coordinator goes past her: to whoever leads, once she says yes, and to nobody else."""

from handlers.reading.above_said import is_of_coordinator, may_complain
from handlers.reading.chat_said import Talk, talk_in
from handlers.reading.names import clean
from handlers.rules.deciders import coordinators, deciders
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.speaking import passing_on
from handlers.speaking.passing_on import Sent
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import accounts
from storage.accounts import Account
from storage.people import Person, Role
from storage.spoken import Spoken
from storage.values import dataclass

# What goes on with nothing new.
NO_MORE = (Talk.THANKS, Talk.AGREES, Talk.CALLS, Talk.AMEN, Talk.LAUGHS)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForwardAbove(Deed):
    """Tell whoever leads, past the coordinator."""

    text: Spoken


def may_be(turn: Turn) -> bool:
    """Whether she may complain of somebody, or did just now; most don't."""
    return _before(turn) is not None or may_complain(turn.heard)


async def heard(turn: Turn) -> bool:
    """Whether she complains of her coordinator, or goes on: kept, and asked whether whoever leads may read it."""
    before = _before(turn)
    everyone = await accounts.of_everyone(turn.db)
    near, lead = _near(everyone, turn.person), _lead(everyone, turn.person)
    if not near or any(one.role is Role.LEAD for one in near):
        return False
    names = {word for one in near for word in (one.name, one.call_name)}
    if not is_of_coordinator(turn.heard, names) and (before is None or talk_in(turn.heard) in NO_MORE):
        return False
    if lead is None:
        turn.reply("above-nobody")
        return True
    said = Spoken(f"{before.text}\n{turn.heard}" if before else turn.heard).cut(LONGEST_PASSED_ON)
    options = [
        Option("button-above", ForwardAbove(text=said)),
        Option("button-no-need", Drop(says="above-dropped")),
    ]
    key = "above-more" if before else "above-offer"
    by = clean(near[0].call_name)
    await turn.ask(Choice(refused="above-dropped"), key, options, name=clean(lead.call_name), by=by)
    return True


async def forward(turn: Turn, deed: ForwardAbove) -> None:
    """She wants it told: in her words, to whoever leads, who hears that it isn't for the coordinator."""
    lead = _lead(await accounts.of_everyone(turn.db), turn.person)
    sent = await passing_on.send_to(turn, lead, deed.text) if lead else Sent.NOBODY
    if lead is None or sent is Sent.NOBODY:
        turn.reply("above-nobody")
        return
    account = await accounts.reach(turn.db, lead.id)
    if account:
        turn.tell(account, "above-quietly", topic="above", name=clean(turn.person.name))
    turn.reply("above-done", name=clean(lead.call_name))


def _before(turn: Turn) -> ForwardAbove | None:
    """What she has told of it so far, while it is asked about."""
    question = turn.question
    first = question.options[0].deed if question and question.options else None
    return first if isinstance(first, ForwardAbove) else None


def _near(everyone: list[Account], me: Person) -> list[Person]:
    return [one.person for one in deciders(everyone, me.workshop_id, but=me.id)]


def _lead(everyone: list[Account], me: Person) -> Person | None:
    leads = [one.person for one in coordinators(everyone) if one.person.role is Role.LEAD and one.person.id != me.id]
    return leads[0] if leads else None

"""Whether somebody comes who was invited: by a button or in words, changed again, or entered for her."""

from collections.abc import Sequence
from typing import Any

from handlers.reading.assent import is_yes
from handlers.reading.coming_said import Answers
from handlers.reading.names import clean, meant
from handlers.reading.sickness import is_ill
from handlers.reading.who_comes_said import words_of
from handlers.rules.limits import MOST_CANDIDATES
from handlers.rules.permissions import may_answer
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from handlers.words import listed
from storage import inbox, invitations, people
from storage.invitations import Comes, Invitation
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass

TOPIC = "invitation"
LABELS = {Comes.YES: "button-come", Comes.NO: "button-come-not", Comes.MAYBE: "button-come-maybe"}
SAID = {Comes.YES: "gather-said-yes", Comes.NO: "gather-said-no", Comes.MAYBE: "gather-said-maybe"}
# How much of what one is invited to stands in a sentence about it, and on a button.
SHORT, ON_BUTTON = 80, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class SayComes(Deed):
    """She comes, doesn't, or may."""

    notice: int
    comes: Comes


def choices(notice: int) -> list[Option]:
    """The three buttons under an invitation."""
    return [Option(label, SayComes(notice=notice, comes=comes)) for comes, label in LABELS.items()]


def which(among: Sequence[Invitation], text: str) -> list[Invitation]:
    """Those of some invitations that a text names by what they are to; all of them, if it names none."""
    said = words_of(text)
    named = [one for one in among if said & words_of(one.text)]
    return named or list(among)


async def press(turn: Turn, deed: SayComes) -> None:
    """The button; as often as she likes."""
    invitation = await invitations.by_id(turn.db, deed.notice)
    mine = invitation is not None and turn.person.id in await invitations.invited(turn.db, deed.notice)
    if invitation is None or not mine or invitation.happens_on < turn.today:
        turn.reply("stale-plain")
    elif invitation.state != "sent":
        turn.reply("gather-is-off", text=_short(invitation))
    else:
        await _keep(turn, invitation, deed.comes)


async def _keep(turn: Turn, invitation: Invitation, comes: Comes) -> None:
    """Hers is kept and said back; whoever invited hears of one that comes late, or is changed then."""
    was = await invitations.answer(turn.db, invitation.id, turn.person.id, comes, turn.person.id, turn.now)
    turn.did("comes")
    turn.reply(SAID[comes], told=Told.INVITED, text=_short(invitation))
    if turn.now >= invitation.answer_by and was is not comes:
        name = clean(turn.person.name)
        told = {"name": name, "answer": str(comes), "text": _short(invitation)}
        await turn.tell_person(invitation.by_id, "gather-late", topic=TOPIC, **told)


async def in_words(turn: Turn, said: Answers | None) -> Spoken | None:
    """What somebody who is invited writes; what is left of it, None if it is no answer."""
    if said is None and not is_yes(turn.heard):
        return None
    last = turn.question is None and await turn.was_told(Told.INVITED)
    if not last and (said is None or not said.plainly):
        return None
    comes = Comes(said.comes) if said else Comes.YES
    found = which(await invitations.open_to(turn.db, turn.person.id, turn.today), turn.heard)
    if not found:
        return None
    rest = said.rest if said else Spoken()
    if is_ill(turn.heard):
        await inbox.purge_one(turn.db, turn.cause_id)
    if len(found) > 1 and not last:
        options = [
            Option("button-which-invitation", SayComes(notice=one.id, comes=comes), {"name": one.text.cut(ON_BUTTON)})
            for one in found[:MOST_CANDIDATES]
        ]
        await turn.ask(Choice(), "gather-which", options, lines=[["gather-line", {"text": one.text}] for one in found])
    else:
        await _keep(turn, found[0], comes)
    return rest


# Entered by whoever invites


async def entered(turn: Turn, told: Sequence[tuple[str, str]]) -> bool:
    """ "Sri ikut, Tin tidak": of the latest invitation to all of these; False where that is something else."""
    everyone = {one.id: one for one in await people.everyone(turn.db)}
    found = which(await invitations.ahead(turn.db, turn.today), turn.heard)
    for invitation in found:
        mine = [
            everyone[number]
            for number in await invitations.invited(turn.db, invitation.id)
            if number in everyone and may_answer(turn.person, everyone[number])
        ]
        whose = [(name, meant(mine, name), Comes(comes)) for name, comes in told]
        if not any(named for _, named, _ in whose):
            continue
        unclear = [name for name, named, _ in whose if len(named) != 1]
        if unclear:
            turn.reply("gather-unclear", names=Spoken(", ".join(clean(name.title()) for name in unclear)))
        else:
            await _enter(turn, invitation, [(named[0], comes) for _, named, comes in whose])
        return True
    return False


async def _enter(turn: Turn, invitation: Invitation, whose: Sequence[tuple[Person, Comes]]) -> None:
    lines = list[list[Any]]()
    for person, comes in whose:
        was = await invitations.answer(turn.db, invitation.id, person.id, comes, turn.person.id, turn.now)
        name = clean(person.call_name)
        lines.append(["gather-entered-one", {"name": name, "answer": str(comes)}])
        if was is comes:
            continue
        about = {"by": turn.person.call_name, "answer": str(comes), "text": _short(invitation)}
        await turn.tell_person(
            person.id, "gather-entered-told", topic=TOPIC, options=choices(invitation.id), told=Told.INVITED, **about
        )
    turn.did("comes-entered")
    turn.reply("gather-entered", text=_short(invitation), lines=listed(lines))


def _short(invitation: Invitation) -> Spoken:
    return invitation.text.cut(SHORT)

"""Invitations of many: shown with how many and until when one answers, then sent with three buttons; and called off."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, ClassVar

from handlers.reading.announcing_said import head_of
from handlers.reading.invited_said import Inviting, Until
from handlers.reading.names import clean
from handlers.reading.personal import is_for_no_chat
from handlers.reading.who_comes_said import CallsOff, event_in
from handlers.rules.answering_by import A_DAY, end_of, last_day, usual_end
from handlers.rules.audience import Audience, chosen
from handlers.rules.calendar import is_quiet
from handlers.rules.limits import LONGEST_NOTICE, MOST_CANDIDATES, MOST_NAMED
from handlers.rules.waits import SOON
from handlers.speaking import reaching, whom_of
from handlers.speaking.coming import ON_BUTTON, TOPIC, choices, which
from handlers.talk.asked import Asked, Choice
from handlers.talk.deeds import Deed, Drop, Option, adapter
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from handlers.words import listed
from storage import accounts, inbox, invitations, notices, people, workshops
from storage.invitations import Invitation
from storage.outbox import NOTICE, Content, Letter
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SendInvitation(Deed):
    """Send the invitation with this number; `instead_of` another, where what it is to was moved."""

    notice: int
    instead_of: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOff(Deed):
    """What this invitation is to isn't to be."""

    notice: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationAsked(Asked):
    """Shall it be sent as it was shown?"""

    yes_counts: ClassVar[timedelta] = SOON


async def said(turn: Turn, told: Inviting) -> None:
    """ "undang pelatihan Sabtu jam 9 di Lawang, jawab sebelum Kamis"."""
    if told.tells_group:
        turn.reply("gather-no-group")
        return
    everyone = await people.everyone(turn.db)
    names = await workshops.names(turn.db)
    found = _whom(turn, told, everyone, names)
    if isinstance(found, str):
        turn.reply(found, name=clean(told.named), names=whom_of.known(turn, names))
        return
    whom, text = found
    to = chosen(turn.person, everyone, whom)
    if is_for_no_chat(text):
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.did("notice-refused")
        turn.reply("notice-private")
    elif told.happens_on is None:
        turn.reply("gather-when")
    elif len(text) > LONGEST_NOTICE:
        turn.reply("notice-long", count=LONGEST_NOTICE)
    elif not to:
        turn.reply("gather-nobody")
    else:
        await _drafted(turn, whom, text, told.happens_on, _answer_by(turn, told.until, told.happens_on))


def _whom(
    turn: Turn, told: Inviting, everyone: Sequence[Person], names: dict[int, str]
) -> tuple[Audience, Spoken] | str:
    """For whom it is, and the words without that; or the sentence that says why it isn't clear."""
    for head, text in told.heads:
        whom = whom_of.resolved(turn, head_of(head), everyone, names)
        if whom == "notice-no-group":
            return "gather-no-group"
        if whom is not None:
            return (whom, text) if isinstance(whom, Audience) else "gather-own-workshop"
    return "gather-whom" if told.named else (Audience(), told.text)


def _answer_by(turn: Turn, until: Until | None, happens_on: date) -> datetime:
    if until is None:
        return usual_end(turn.today, happens_on, turn.zone)
    day = until.day if until.day is not None else happens_on - until.early * A_DAY
    if until.hour is not None:
        return datetime.combine(day, until.hour, turn.zone)
    return end_of(day - A_DAY if until.before else day, turn.zone)


async def _drafted(turn: Turn, whom: Audience, text: Spoken, happens_on: date, answer_by: datetime) -> None:
    if answer_by <= turn.now or last_day(answer_by, turn.zone) > happens_on:
        turn.reply("gather-deadline", date=happens_on.isoformat(), until=last_day(answer_by, turn.zone).isoformat())
        return
    packed = adapter(Audience).dump_json(whom).decode()
    number = await notices.draft(turn.db, turn.person.id, packed, text, None, turn.channel, turn.now)
    await invitations.make(turn.db, number, happens_on, answer_by)
    await show(turn, number)


def _until_when(turn: Turn, invitation: Invitation) -> list[list[Any]]:
    """Until when one answers: a day, or an hour of it."""
    at = invitation.answer_by.astimezone(turn.zone)
    day = last_day(invitation.answer_by, turn.zone).isoformat()
    whole = (at.hour, at.minute) == (0, 0)
    return [["gather-until-day", {"date": day}] if whole else ["gather-until", {"date": day, "hour": f"{at:%H.%M}"}]]


async def show(turn: Turn, number: int, *, instead_of: int = 0) -> None:
    """The invitation as it will be sent, to how many, and who has no account."""
    notice, invitation = await notices.by_id(turn.db, number), await invitations.by_id(turn.db, number)
    if notice is None or invitation is None:
        raise LookupError("it was just made")
    to = await whom_of.to(turn, notice)
    without = [one for one, account in to if account is None]
    lines: list[list[Any]] = [["gather-day", {"date": invitation.happens_on.isoformat()}]]
    lines += [["gather-instead", {}]] if instead_of else []
    lines += [["notice-without", {"count": len(without), "names": whom_of.names_of(without)}]] if without else []
    lines += [["notice-later", {}]] if is_quiet(turn.now.astimezone(turn.zone)) else []
    options = [
        Option("button-send", SendInvitation(notice=number, instead_of=instead_of)),
        Option("button-not-that", Drop(says="dropped-plain")),
    ]
    await turn.ask(
        InvitationAsked(refused="notice-dropped"),
        "gather-preview",
        options,
        text=invitation.text,
        whom=await whom_of.described(turn, notice, [one for one, _ in to]),
        count=len(to) - len(without),
        until=_until_when(turn, invitation),
        lines=lines,
    )


async def send(turn: Turn, deed: SendInvitation) -> None:
    """The button, or a yes: it goes out once, to each with three buttons."""
    notice, invitation = await notices.by_id(turn.db, deed.notice), await invitations.by_id(turn.db, deed.notice)
    if notice is None or invitation is None or notice.by_id != turn.person.id:
        turn.reply("stale-plain")
        return
    if invitation.answer_by <= turn.now:
        turn.reply("gather-too-late")
        return
    to = await whom_of.to(turn, notice)
    kept = [(one.id, at.channel if at else None, at.address if at else None) for one, at in to]
    if not await notices.mark_sent(turn.db, notice.id, kept, turn.now):
        turn.reply("gather-sent-before")
        return
    turn.did("invited-many")
    was = await invitations.by_id(turn.db, deed.instead_of) if deed.instead_of else None
    if was and was.by_id == turn.person.id and await invitations.call_off(turn.db, was.id):
        await notices.withdraw(turn.db, was.id)
    for person, account in to:
        if account:
            turn.letters.append(await _letter(turn, invitation, person, account, was))
    without = [one for one, account in to if account is None]
    called = listed([reaching.to_call(one) for one in without[:MOST_NAMED]])
    turn.reply(
        "gather-sent",
        options=[Option("button-call-off", CallOff(notice=notice.id))],
        told=Told.INVITED_MANY,
        count=len(to) - len(without),
        later=str(is_quiet(turn.now.astimezone(turn.zone))).lower(),
        lines=[["notice-call", {"lines": called}]] if without else [],
    )


async def _letter(
    turn: Turn, invitation: Invitation, person: Person, account: accounts.Account, was: Invitation | None
) -> Letter:
    """The invitation to one; on a phone that several use it says to whom."""
    shared = len(await accounts.sharing(turn.db, account.channel, account.address)) > 1
    args: dict[str, Any] = {"call": person.call_name, "by": turn.person.call_name, "text": invitation.text}
    args |= {"date": invitation.happens_on.isoformat(), "until": _until_when(turn, invitation)}
    args |= {"was": [["gather-was", {"date": was.happens_on.isoformat()}]] if was else []}
    content = Content(
        "gather",
        args,
        choices=turn.show(person, choices(invitation.id)),
        told=(Told.INVITED.mark,),
        whom=person.call_name if shared else None,
    )
    topic = notices.topic(invitation.id)
    return Letter.to(account, content, topic=topic, priority=NOTICE, source_id=turn.cause_id)


# Called off


async def called_off(turn: Turn, told: CallsOff) -> bool:
    """ "batalkan undangan pelatihan": that one of hers; False where she has none that may be meant."""
    mine = [one for one in await invitations.ahead(turn.db, turn.today) if one.by_id == turn.person.id]
    found = which(mine, told.about)
    other = event_in(turn.heard)
    if len(found) == 1 and other and other not in found[0].text.lower():
        # "rapatnya batal", where she invited to a training: it is asked which is meant.
        options = [
            Option("button-which-invitation", CallOff(notice=found[0].id), {"name": found[0].text.cut(ON_BUTTON)}),
            Option("button-not-that", Drop(says="dropped-plain")),
        ]
        await turn.ask(Choice(), "gather-which-off", options, lines=[["gather-line", {"text": found[0].text}]])
        return True
    if not found:
        if "undang" in turn.heard.lower():
            turn.reply("gather-none-to-call-off")
            return True
        return False
    if len(found) > 1:
        options = [
            Option("button-which-invitation", CallOff(notice=one.id), {"name": one.text.cut(ON_BUTTON)})
            for one in found[:MOST_CANDIDATES]
        ]
        lines = [["gather-line", {"text": one.text}] for one in found]
        await turn.ask(Choice(), "gather-which-off", options, lines=lines)
        return True
    await call_off(turn, CallOff(notice=found[0].id))
    return True


async def call_off(turn: Turn, deed: CallOff) -> None:
    """Whoever has it hears that it isn't to be; who hasn't been sent it isn't sent it."""
    invitation = await invitations.by_id(turn.db, deed.notice)
    if invitation is None or invitation.by_id != turn.person.id or not await invitations.call_off(turn.db, deed.notice):
        turn.reply("stale-plain")
        return
    got = {number for number, state in (await notices.reached(turn.db, deed.notice)).items() if state == "sent"}
    await notices.withdraw(turn.db, deed.notice)
    turn.did("invitation-called-off")
    for number in sorted(got):
        await turn.tell_person(number, "gather-called-off", topic=TOPIC, by=turn.person.call_name, text=invitation.text)
    turn.reply("gather-called-off-said", count=len(got), text=invitation.text)


async def undo_latest(turn: Turn) -> bool:
    """ "batal" right after it was sent: whether it was called off."""
    if not await turn.was_told(Told.INVITED_MANY):
        return False
    mine = [one for one in await invitations.ahead(turn.db, turn.today) if one.by_id == turn.person.id]
    if not mine:
        return False
    await call_off(turn, CallOff(notice=mine[0].id))
    return True

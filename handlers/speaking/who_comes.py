"""Who comes of those who were invited: asked for, as a list to print, reminded once, and told at the end."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo
from typing import Any

from handlers import words
from handlers.papers.blocks import Block, Facts, Paper, Style, Table, Text
from handlers.papers.drawing import PDF, attached, of_paper
from handlers.reading.names import clean
from handlers.reading.who_comes_said import WhoComes
from handlers.rules.answering_by import A_DAY, remind_at
from handlers.rules.calendar import is_quiet
from handlers.rules.limits import MOST_NAMED
from handlers.rules.permissions import may_answer
from handlers.speaking import coming, reaching
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn, buttons_for
from handlers.words import listed
from storage import accounts, conversations, days_off, invitations, notices, people
from storage.database import Database
from storage.invitations import Comes, Invitation
from storage.outbox import BROADCAST, Content, Letter
from storage.people import Person, PersonState
from storage.spoken import Spoken
from storage.values import dataclass

# How wide the columns of the list are beside each other: number, name, answer, room to sign.
WIDTHS = (1, 6, 2, 4)
HEAD = ("paper-guests-no", "paper-guests-name", "paper-guests-says", "paper-guests-signs")
ORDER = (Comes.YES, Comes.MAYBE, None, Comes.NO)
# For how long after it was one may ask who came.
ASKED_UNTIL = 14 * A_DAY
MOST_AT_ONCE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ListGuests(Deed):
    """Those of this invitation as a list to print."""

    notice: int


@dataclass(frozen=True, slots=True)
class Guests:
    """Those of an invitation, by what they said; `None`: nothing yet. Of these, who is to be telephoned."""

    by_answer: dict[Comes | None, list[Person]]
    to_call: list[Person]
    came: list[Person]

    def count(self, comes: Comes | None) -> int:
        """How many said this."""
        return len(self.by_answer[comes])


async def guests(db: Database, invitation: Invitation) -> Guests:
    """Who was invited, and said what."""
    said = await invitations.answers(db, invitation.id)
    reached = await notices.reached(db, invitation.id)
    known = {one.id: one for one in await people.everyone(db)}
    invited = [known[number] for number in await invitations.invited(db, invitation.id) if number in known]
    invited.sort(key=lambda one: one.name.casefold())
    by_answer = {answer: [one for one in invited if said.get(one.id) is answer] for answer in ORDER}
    to_call = [one for one in by_answer[None] if reached.get(one.id) in ("none", "dead", "parked")]
    came = [known[number] for number in await invitations.came(db, invitation.id) if number in known]
    came.sort(key=lambda one: one.name.casefold())
    return Guests(by_answer, to_call, came)


async def asked(turn: Turn, told: WhoComes) -> None:
    """ "siapa ikut pelatihan?", "undangan sampai mana", "daftar hadir"."""
    found = [one for one in await invitations.ahead(turn.db, turn.today - ASKED_UNTIL) if await sees(turn, one)]
    if not found:
        turn.reply("guests-none")
        return
    named = coming.which(found, told.about)
    # Those that are over only where nothing else is meant.
    meant = [one for one in named if one.happens_on >= turn.today] or named[:1]
    for invitation in meant[:MOST_AT_ONCE]:
        if told.prints:
            await send_list(turn, ListGuests(notice=invitation.id))
        else:
            kept = await guests(turn.db, invitation)
            options = [Option("button-guest-list", ListGuests(notice=invitation.id))] if len(meant) == 1 else []
            turn.reply("guests", options=options, **_told_of(invitation, kept))
    if told.reminds:
        turn.reply("gather-one-reminder")
    turn.note = "guests"


async def sees(turn: Turn, invitation: Invitation) -> bool:
    """Whether somebody may know who comes: whoever invited, and whoever decides about one of them."""
    if invitation.by_id == turn.person.id:
        return True
    known = {one.id: one for one in await people.everyone(turn.db)}
    invited = await invitations.invited(turn.db, invitation.id)
    return any(number in known and may_answer(turn.person, known[number]) for number in invited)


def _told_of(invitation: Invitation, kept: Guests) -> dict[str, Any]:
    """The variables of how an invitation stands."""
    lines: list[list[Any]] = []
    for answer, key in ((Comes.YES, "guests-yes"), (Comes.MAYBE, "guests-maybe"), (None, "guests-open")):
        if kept.by_answer[answer]:
            lines.append([key, {"names": _names(kept.by_answer[answer])}])
    if kept.came:
        lines.append(["guests-came", {"names": _names(kept.came), "count": len(kept.came)}])
    if kept.to_call:
        called = listed([reaching.to_call(one) for one in kept.to_call[:MOST_NAMED]])
        lines.append(["notice-call", {"lines": called}])
    return {
        "text": invitation.text,
        "date": invitation.happens_on.isoformat(),
        "yes": kept.count(Comes.YES),
        "no": kept.count(Comes.NO),
        "maybe": kept.count(Comes.MAYBE),
        "open": kept.count(None),
        "lines": lines,
    }


def _names(persons: Sequence[Person]) -> Spoken:
    shown = ", ".join(clean(one.call_name) for one in persons[:MOST_NAMED])
    return Spoken(f"{shown}, …" if len(persons) > MOST_NAMED else shown)


# On paper


async def send_list(turn: Turn, deed: ListGuests) -> None:
    """The list, in this chat, with room to sign."""
    invitation = await invitations.by_id(turn.db, deed.notice)
    if invitation is None or not await sees(turn, invitation):
        turn.reply("stale-plain")
        return
    paper = _paper(invitation, await guests(turn.db, invitation))
    attach = attached(of_paper(f"daftar-hadir-{invitation.happens_on}", paper), PDF, turn.now)
    turn.send(Content("guests-file", {"text": invitation.text}, attach=attach))
    turn.note = "guests-file"


def _paper(invitation: Invitation, kept: Guests) -> Paper:
    """Title, what it is to, a row each, those who come first."""
    title = words.label("paper-guests-title")
    rows = [
        (str(clean(one.name)), words.label("paper-guests-answer", {"answer": str(answer) if answer else "none"}), "")
        for answer in ORDER
        for one in kept.by_answer[answer]
    ]
    facts = [
        (words.label("paper-guests-what"), str(invitation.text)),
        (words.label("paper-guests-day"), words.day_name(invitation.happens_on.isoformat())),
    ]
    head = [words.label(key) for key in HEAD]
    blocks: list[Block] = [
        Text(title, Style.TITLE),
        Facts(facts),
        Table(head, [(str(at), *row) for at, row in enumerate(rows, start=1)], WIDTHS, frozenset()),
    ]
    return Paper(title, words.label("paper-guests-foot"), tuple(blocks))


# By the clock


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """Reminders to those who haven't answered, and how it stands at the end; call it inside a transaction."""
    local = now.astimezone(zone)
    if local.date() > until or is_quiet(local):
        return []
    letters: list[Letter] = []
    for invitation, reminded in await invitations.unfinished(db):
        if now >= invitation.answer_by:
            letters += await _at_the_end(db, invitation, now)
        elif not reminded and invitation.sent_at:
            at = remind_at(invitation.sent_at, invitation.answer_by, zone)
            if at and now >= at:
                letters += await _reminders(db, invitation, local.date(), now)
    return letters


async def _reminders(db: Database, invitation: Invitation, today: date, now: datetime) -> list[Letter]:
    """To those who said nothing yet, want reminders and aren't away."""
    await invitations.note_reminded(db, invitation.id, now)
    off = {person for person, _ in await days_off.between(db, today, today)}
    kept = await guests(db, invitation)
    letters = []
    for person in kept.by_answer[None]:
        account = await accounts.reach(db, person.id)
        wanted = person.state is PersonState.ACTIVE and person.reminders and person.id not in off
        if account is None or not wanted or person in kept.to_call:
            continue
        shown, buttons = buttons_for(person, coming.choices(invitation.id))
        await conversations.keep_buttons(db, buttons, now)
        args = {"call": person.call_name, "text": invitation.text, "date": invitation.happens_on.isoformat()}
        content = Content("gather-reminder", args, choices=shown, told=(Told.INVITED.mark,))
        shared = len(await accounts.sharing(db, account.channel, account.address)) > 1
        content = replace(content, whom=person.call_name if shared else None)
        letters.append(Letter.to(account, content, topic=coming.TOPIC, priority=BROADCAST))
    return letters


async def _at_the_end(db: Database, invitation: Invitation, now: datetime) -> list[Letter]:
    await invitations.note_told(db, invitation.id, now)
    account = await accounts.reach(db, invitation.by_id)
    if account is None or account.person.state is not PersonState.ACTIVE:
        return []
    shown, buttons = buttons_for(account.person, [Option("button-guest-list", ListGuests(notice=invitation.id))])
    await conversations.keep_buttons(db, buttons, now)
    args = {"call": account.person.call_name, **_told_of(invitation, await guests(db, invitation))}
    return [Letter.to(account, Content("guests-end", args, choices=shown), topic=coming.TOPIC, priority=BROADCAST)]

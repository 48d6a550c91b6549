"""Announcements: shown as they will be sent and to how many, then sent to all, a workshop, a role or some by name."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, ClassVar

from handlers.reading.announcing_said import Announced, head_of, heads_in
from handlers.reading.names import clean
from handlers.reading.normal import normal
from handlers.reading.personal import is_for_no_chat
from handlers.rules.audience import Audience, chosen
from handlers.rules.calendar import is_quiet
from handlers.rules.limits import LONGEST_NOTICE, LONGEST_UNDER_FILE, MOST_NAMED
from handlers.rules.passable import as_sent, passable
from handlers.rules.waits import SAME_NOTICE_WITHIN, SOON
from handlers.speaking import reaching, whom_of
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed, Drop, Option, adapter
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from handlers.words import listed
from storage import accounts, inbox, notices, people, workshops
from storage.notices import Notice
from storage.outbox import NOTICE, Content, Letter
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SendNotice(Deed):
    """Send the announcement with this number."""

    notice: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotDescribed(Deed):
    """The picture of an announcement goes without a description."""

    notice: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeAsked(Asked):
    """Shall it be sent as it was shown?"""

    yes_counts: ClassVar[timedelta] = SOON


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatItShows(Asked):
    """What does the picture of an announcement show, for those who can't see it?"""

    notice: int


# For whom


async def said(turn: Turn, told: Announced) -> bool:
    """ "umumkan: besok bengkel tutup"; False where it may be something else."""
    everyone = await people.everyone(turn.db)
    names = await workshops.names(turn.db)
    found = await _whom(turn, told, everyone, names)
    if found is None:
        return False
    if isinstance(found, str):
        turn.reply(found, name=clean(told.head), names=whom_of.known(turn, names))
        return True
    whom, text = found
    to = chosen(turn.person, everyone, whom)
    if not told.plainly and (len(to) < 2 or not text):
        # To one by name it is a message.
        return False
    await _drafted(turn, whom, to, text)
    return True


async def _whom(
    turn: Turn, told: Announced, everyone: Sequence[Person], names: dict[int, str]
) -> tuple[Audience, Spoken] | str | None:
    """For whom it is and the words; or the sentence that says why that isn't clear; None: it is for nobody known."""
    if told.head:
        whom = whom_of.resolved(turn, head_of(told.head), everyone, names)
        if whom is None and told.plainly:
            return "notice-whom"
        return (whom, told.text) if isinstance(whom, Audience) else whom
    if told.led:
        for head, text in heads_in(told.whole):
            whom = whom_of.resolved(turn, head_of(head), everyone, names)
            if whom is not None:
                return (whom, text) if isinstance(whom, Audience) else whom
        return "notice-whom"
    return (Audience(), told.whole) if told.plainly else None


# Shown


async def _drafted(turn: Turn, whom: Audience, to: Sequence[Person], text: Spoken) -> None:
    files = passable(turn.said.files)
    longest = LONGEST_UNDER_FILE if files else LONGEST_NOTICE
    if not text:
        turn.reply("notice-how")
    elif is_for_no_chat(text):
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.did("notice-refused")
        turn.reply("notice-private")
    elif len(text) > longest:
        turn.reply("notice-long", count=longest)
    elif not to:
        turn.reply("notice-nobody")
    else:
        packed = adapter(Audience).dump_json(whom).decode()
        file = files[0] if files else None
        number = await notices.draft(turn.db, turn.person.id, packed, text, file, turn.channel, turn.now)
        if file and file.kind == "photo":
            options = [
                Option("button-skip", NotDescribed(notice=number)),
                Option("button-not-that", Drop(says="notice-dropped")),
            ]
            await turn.ask(WhatItShows(notice=number, no=0), "notice-shows", options)
        else:
            await _show(turn, number)


async def described(turn: Turn, question: Question[WhatItShows]) -> bool:
    """What the picture shows, in her own words."""
    text = Spoken(" ".join(turn.heard.split())).cut(LONGEST_UNDER_FILE)
    if is_for_no_chat(text):
        turn.reply("notice-private")
        return True
    await turn.close_question()
    await notices.describe(turn.db, question.asked.notice, text)
    await _show(turn, question.asked.notice)
    return True


async def not_described(turn: Turn, deed: NotDescribed) -> None:
    """The button: it goes without."""
    await _show(turn, deed.notice)


async def _show(turn: Turn, number: int) -> None:
    """The announcement as it will be sent, to how many, and who has no account."""
    notice = await notices.by_id(turn.db, number)
    if notice is None or notice.by_id != turn.person.id or notice.state != "draft":
        turn.reply("stale-plain")
        return
    to = await whom_of.to(turn, notice)
    without = [one for one, account in to if account is None]
    lines: list[list[Any]] = [["notice-shown-photo", {"text": notice.described}]] if notice.described else []
    lines += [["notice-without", {"count": len(without), "names": whom_of.names_of(without)}]] if without else []
    lines += [["notice-later", {}]] if _quiet(turn) else []
    before = await _same_before(turn, notice)
    if before and before.sent_at:
        at = before.sent_at.astimezone(turn.zone)
        lines.append(["notice-same", {"date": at.date().isoformat(), "hour": at.strftime("%H.%M")}])
    options = [
        Option("button-send-again" if before else "button-send", SendNotice(notice=number)),
        Option("button-not-that", Drop(says="notice-dropped")),
    ]
    reached = len(to) - len(without)
    shown = await whom_of.described(turn, notice, [one for one, _ in to])
    asked = NoticeAsked(refused="notice-dropped")
    await turn.ask(asked, "notice-preview", options, text=notice.text, whom=shown, count=reached, lines=lines)


def _quiet(turn: Turn) -> bool:
    return is_quiet(turn.now.astimezone(turn.zone))


async def _same_before(turn: Turn, notice: Notice) -> Notice | None:
    """The same words, sent lately by anybody to any of hers."""
    text = normal(notice.text)
    lately = await notices.sent_since(turn.db, turn.now - SAME_NOTICE_WITHIN)
    return next((one for one in lately if one.state == "sent" and normal(one.text) == text), None)


# Sent


async def send(turn: Turn, deed: SendNotice) -> Notice | None:
    """The button, or a yes: it goes out once; what went out, if it did now."""
    notice = await notices.by_id(turn.db, deed.notice)
    if notice is None or notice.by_id != turn.person.id:
        turn.reply("stale-plain")
        return None
    to = await whom_of.to(turn, notice)
    kept = [(one.id, at.channel if at else None, at.address if at else None) for one, at in to]
    if not await notices.mark_sent(turn.db, notice.id, kept, turn.now):
        turn.reply("notice-sent-before")
        return None
    turn.did("notice")
    told: set[tuple[str, str]] = set()
    for _, account in to:
        if account and (account.channel, account.address) not in told:
            told.add((account.channel, account.address))
            turn.letters.append(_letter(turn, notice, account))
    without = [one for one, account in to if account is None]
    lines = (
        [["notice-call", {"lines": listed([reaching.to_call(one) for one in without[:MOST_NAMED]])}]] if without else []
    )
    turn.reply(
        "notice-sent",
        options=[Option("button-withdraw", reaching.WithdrawNotice(notice=notice.id))],
        told=Told.NOTICE,
        count=len(to) - len(without),
        later=str(_quiet(turn)).lower(),
        lines=lines,
    )
    return notice


def _letter(turn: Turn, notice: Notice, account: accounts.Account) -> Letter:
    args: dict[str, Any] = {"call": account.person.call_name, "by": turn.person.call_name, "text": notice.text}
    args |= {"date": turn.answered_on.isoformat()}
    more = (("notice-photo", {"text": notice.described}),) if notice.described else ()
    content = Content("notice", args, more=more, attach=_attached(notice))
    topic = notices.topic(notice.id)
    return Letter.to(account, content, topic=topic, priority=NOTICE, source_id=turn.cause_id)


def _attached(notice: Notice) -> dict[str, str]:
    return as_sent(notice.file, notice.channel) if notice.file and notice.channel else {}

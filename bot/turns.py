"""Inbox → handler → ledger and outbox, many turns in one transaction."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo

from bot import logs, notices
from bot.channels.base import Channel, Incoming, Kind, Malformed
from bot.clock import Clock
from handlers.days import tallying
from handlers.people import unreachable
from handlers.people.unreachable import Why
from handlers.routing import order
from handlers.rules.limits import USUAL_DAYS
from handlers.rules.permissions import has_never_sewed
from handlers.rules.usual import usual_day
from handlers.talk.asked import Asked, Question
from handlers.talk.turn import ANSWER_TOPIC, Said, Turn
from storage import accounts, contacts, conversations, inbox, new_address, outbox, parked
from storage.conversations import Button, StoredQuestion
from storage.database import Database, is_trouble, lost
from storage.inbox import Outcome, Settled, Waiting
from storage.outbox import ANSWER, BROADCAST, Content, Letter
from storage.spoken import Spoken

BATCH = 48
TRIES = 3
# So long a question may be answered from another account of hers.
ELSEWHERE = timedelta(hours=1)


class Joined:
    """A message of an album that is handled with another of it."""


class _TurnFailed(Exception):
    """A turn of a batch without savepoints raised."""


@dataclass
class Work:
    """What is to be written at the end of a transaction, and done after it."""

    letters: list[Letter] = field(default_factory=list)
    buttons: list[Button] = field(default_factory=list)
    settled: list[Settled] = field(default_factory=list)
    # Who of those we know was heard: channel and address; and who wrote at all, when.
    heard: dict[tuple[str, str], None] = field(default_factory=dict)
    wrote: dict[tuple[str, str], datetime] = field(default_factory=dict)
    courtesies: list[Callable[[], Awaitable[None]]] = field(default_factory=list)

    def settle(self, row: Waiting, outcome: Outcome, note: str) -> None:
        """Note what came of a row."""
        self.settled.append(Settled(row.id, outcome, note))

    def add(self, other: "Work") -> None:
        """What came of one row, which went well."""
        self.letters += other.letters
        self.buttons += other.buttons
        self.settled += other.settled
        self.heard |= other.heard
        for chat, at in other.wrote.items():
            self.wrote[chat] = max(at, self.wrote.get(chat, at))
        self.courtesies += other.courtesies


class Turns:
    """Handles the inbox in order, by whichever channel it came.

    `spoken` is called when there is an answer, `watch` with each turn once it went its way.
    """

    def __init__(
        self,
        db: Database,
        channels: Sequence[Channel],
        clock: Clock,
        zone: tzinfo,
        spoken: Callable[[], None],
        watch: Callable[[Turn], None] | None = None,
    ) -> None:
        self._db = db
        self._channels = {channel.name: channel for channel in channels}
        self._clock = clock
        self._zone = zone
        self._spoken = spoken
        self._watch = watch
        self._wake = asyncio.Event()
        self._chores: set[asyncio.Task[None]] = set()
        self._wake.set()

    def arrived(self) -> None:
        """Something is in the inbox."""
        self._wake.set()

    async def run(self) -> None:
        """Handle for ever."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                await self.drain()
            except sqlite3.Error as error:
                if not is_trouble(error):
                    raise
                # A full disk or a locked file: nothing was acknowledged, and it comes back by itself.
                logs.event("turns wait for the database", level="error", error=logs.where(error))
                await asyncio.sleep(1)
                self._wake.set()

    async def drain(self) -> None:
        """Handle everything that waits."""
        while await self.handle_batch():
            pass

    async def handle_batch(self) -> int:
        """Handle the next rows in one transaction; how many there were.

        First without savepoints, which cost as much as a turn's reading; if a turn raises, all is rolled back and
        done again with one around each turn.
        """
        try:
            return await self._batch(careful=False)
        except _TurnFailed:
            return await self._batch(careful=True)

    async def _batch(self, *, careful: bool) -> int:
        now, work = self._clock(), Work()

        async def batch(db: Database) -> int:
            rows = await inbox.waiting(db, self._channels, BATCH)
            for row, incoming in _albums_joined([(row, self._read(row)) for row in rows]):
                work.add(await self._handle(db, row, incoming, now, careful=careful))
            await self._write(db, work, now)
            return len(rows)

        handled = await self._db.work(batch)
        if handled:
            # There is an answer, or what waited for a word of hers, or for word of how it came, may go.
            self._spoken()
        for courtesy in work.courtesies:
            chore = asyncio.create_task(_quietly(courtesy))
            self._chores.add(chore)
            chore.add_done_callback(self._chores.discard)
        return handled

    async def _write(self, db: Database, work: Work, now: datetime) -> None:
        back = []
        for (channel, address), at in work.wrote.items():
            await contacts.spoke(db, channel, address, at)
            window = self._channels[channel].window
            if window and now < at + window.lasts:
                back.append((channel, address))
        for channel in dict.fromkeys(channel for channel, _ in work.heard):
            addresses = [address for one, address in work.heard if one == channel]
            back += [(channel, one) for one in await accounts.note_inbound(db, channel, addresses, now)]
        for channel, address in dict.fromkeys(back):
            topics = await parked.unpark(db, channel, address)
            if missed := await tallying.missed(db, channel, address, topics) if topics else None:
                work.letters.append(
                    Letter(channel=channel, address=address, content=missed, topic="tally-missed", priority=BROADCAST)
                )
        if work.buttons:
            await conversations.keep_buttons(db, work.buttons, now)
        if work.letters:
            await outbox.put(db, work.letters, now)
        if work.settled:
            await inbox.settle(db, work.settled, now)

    def _read(self, row: Waiting) -> Incoming | Malformed | None:
        """What an update holds; None if the same message, or a later form of it, was handled already."""
        if row.overtaken:
            return None
        try:
            return self._channels[row.channel].read(row.raw)
        except Malformed as error:
            return error

    async def _handle(
        self,
        db: Database,
        row: Waiting,
        incoming: Incoming | Malformed | Joined | None,
        now: datetime,
        *,
        careful: bool,
    ) -> Work:
        """What comes of one row; nothing but a word of regret, if it can't be handled."""
        work = Work()
        if incoming is None:
            work.settle(row, Outcome.IGNORED, "came before")
        elif isinstance(incoming, Joined):
            work.settle(row, Outcome.IGNORED, "album")
        elif isinstance(incoming, Malformed):
            logs.event("malformed update in quarantine", level="warning", row=row.id, error=str(incoming))
            work.settle(row, Outcome.QUARANTINED, "malformed")
        elif incoming.kind is Kind.EDIT and await self._is_unchanged(db, row, incoming):
            # A preview was added, or a reaction: nobody said anything.
            work.settle(row, Outcome.IGNORED, "unchanged")
        else:
            await self._try(db, work, row, incoming, now, careful=careful)
        return work

    async def _try(
        self, db: Database, work: Work, row: Waiting, incoming: Incoming, now: datetime, *, careful: bool
    ) -> None:
        channel = self._channels[row.channel]
        if incoming.press:
            work.courtesies.append(lambda: channel.acknowledge(incoming))
        spoken = incoming.kind.spoken and incoming.private
        for attempt in range(1, TRIES + 1):
            try:
                async with db.savepoint() if careful else nullcontext():
                    work.add(await (self._turn if spoken else self._event)(db, row, incoming, now))
            # Whatever goes wrong with one update, the others must be handled, and this one kept.
            except Exception as error:
                if is_trouble(error) or lost(error):
                    raise
                if not careful:
                    raise _TurnFailed from error
                logs.event("turn failed", level="error", row=row.id, attempt=attempt, error=logs.where(error))
                continue
            return
        work.settle(row, Outcome.QUARANTINED, "failed")
        if spoken:
            sorry = Letter(
                channel=row.channel,
                address=incoming.address,
                content=Content("not-kept"),
                topic=ANSWER_TOPIC,
                priority=ANSWER,
                source_id=row.id,
            )
            work.letters.append(sorry)

    async def _is_unchanged(self, db: Database, row: Waiting, incoming: Incoming) -> bool:
        raw = await inbox.before_edit(db, row.id)
        return raw is not None and self._channels[row.channel].read(raw).text == incoming.text

    async def _turn(self, db: Database, row: Waiting, incoming: Incoming, now: datetime) -> Work:
        """Somebody speaks to us in private."""
        turn, work = self._make_turn(db, row, incoming, now), Work()
        if incoming.album and await inbox.album_begun(db, row.channel, incoming.address, incoming.album):
            turn.said = replace(turn.said, follows=True)
        await self._introduce(db, turn, row, incoming)
        if turn.known is not None:
            work.heard[row.channel, incoming.address] = None
        self._note_wrote(work, row, incoming, now)
        await order.route(turn)
        if incoming.kind is Kind.BUTTON and self._channels[row.channel].window:
            await parked.pressed(db, row.channel, incoming.address, incoming.code)
        if self._watch:
            self._watch(turn)
        work.letters += turn.letters
        work.buttons += turn.buttons
        work.settle(row, turn.outcome, turn.note)
        return work

    def _note_wrote(self, work: Work, row: Waiting, incoming: Incoming, now: datetime) -> None:
        """Where that counts: when she wrote, by the channel's own time, which may be days ago."""
        if self._channels[row.channel].window:
            work.wrote[row.channel, incoming.address] = min(incoming.sent_at or now, now)

    async def _opened(self, db: Database, row: Waiting, incoming: Incoming, now: datetime) -> Work:
        """She wants to see what waits for her."""
        work = Work()
        self._note_wrote(work, row, incoming, now)
        person = await accounts.by_address(db, row.channel, incoming.address)
        if person:
            work.heard[row.channel, incoming.address] = None
        if person and not await parked.is_any(db, row.channel, incoming.address):
            said = Content("shown-already", {"call": person.call_name})
            work.letters.append(
                Letter(
                    channel=row.channel,
                    address=incoming.address,
                    content=said,
                    topic=ANSWER_TOPIC,
                    priority=ANSWER,
                    source_id=row.id,
                )
            )
        work.settle(row, Outcome.EFFECT if work.letters else Outcome.IGNORED, "opened")
        return work

    async def _introduce(self, db: Database, turn: Turn, row: Waiting, incoming: Incoming) -> None:
        """Who speaks, what they were asked, what they usually make, and what they quote."""
        found = await accounts.who(db, turn.channel, incoming.sender, turn.address, turn.today, USUAL_DAYS)
        if not found:
            return
        if incoming.quotes:
            turn.quoted = await inbox.quoted(db, row.channel, incoming.address, incoming.quotes)
        turn.known, turn.first_contact, turn.form = found.person, found.first_contact, found.form
        turn.shared = found.sharing > 1
        if has_never_sewed(turn.known, made=bool(found.days)):
            turn.known, turn.never_sewed = replace(turn.known, sews=False), True
        usual = usual_day(found.days, turn.known.usual_pieces)
        turn.usual = round(usual) if usual else None
        kept = found.question
        if kept is None and found.asked_elsewhere and not turn.shared:
            since = datetime.min.replace(tzinfo=UTC) if incoming.kind is Kind.BUTTON else turn.now - ELSEWHERE
            kept = await conversations.bring(db, turn.channel, turn.address, turn.known.id, since)
        turn.question = _understood(turn, kept) if kept else None

    def _make_turn(self, db: Database, row: Waiting, incoming: Incoming, now: datetime) -> Turn:
        said = Said(
            kind=incoming.kind,
            text=Spoken(incoming.text),
            name=Spoken(incoming.name),
            sent_at=incoming.sent_at or now,
            code=incoming.code,
            phone=incoming.phone,
            number=incoming.number,
            forwarded=Spoken(incoming.forwarded) if incoming.forwarded else None,
            files=incoming.files,
        )
        return Turn(
            db=db,
            now=now,
            zone=self._zone,
            channel=row.channel,
            address=incoming.address,
            said=said,
            source_id=row.original_id,
            cause_id=row.id,
            kinds=order.KINDS,
        )

    async def _event(self, db: Database, row: Waiting, incoming: Incoming, now: datetime) -> Work:
        """What isn't somebody speaking to us in private."""
        work = Work()
        match incoming.kind:
            case Kind.BLOCKED:
                person = await accounts.note_blocked(db, row.channel, incoming.address, now)
                if person:
                    work.letters += await unreachable.notes(db, person, Why.BLOCKED)
                work.settle(row, Outcome.EFFECT if person else Outcome.IGNORED, "blocked")
            case Kind.MOVED:
                moved = await new_address.move(db, row.channel, incoming.address, incoming.moved_to)
                if moved and self._channels[row.channel].window:
                    await contacts.renamed(db, row.channel, incoming.moved_to, incoming.code)
                elif not moved:
                    logs.event("a chat moved to an address of somebody else's", level="error", row=row.id)
                    work.letters += await notices.number_is_anothers(db, row.channel, incoming, now)
                work.settle(row, Outcome.EFFECT if moved else Outcome.QUARANTINED, "chat moved")
            case Kind.OPENED:
                return await self._opened(db, row, incoming, now)
            case Kind.FAILED | Kind.TEMPLATE | Kind.ACCOUNT:
                changed = await notices.heard(db, row.channel, incoming, now)
                work.settle(row, Outcome.EFFECT if changed else Outcome.IGNORED, incoming.kind)
            case Kind.OTHER:
                work.settle(row, Outcome.IGNORED, "other kind")
            case _:
                # Reports and pay are nobody else's business, so there is nothing for us in a group.
                channel = self._channels[row.channel]
                work.courtesies.append(lambda: channel.leave(incoming.address))
                work.settle(row, Outcome.IGNORED, "group")
        return work


def _albums_joined(
    arrived: Sequence[tuple[Waiting, Incoming | Malformed | None]],
) -> list[tuple[Waiting, Incoming | Malformed | Joined | None]]:
    """What was sent at once is one message: that with the words, else the first, with the files of all."""
    albums: dict[tuple[str, str, str], list[Incoming]] = {}
    for row, one in arrived:
        if isinstance(one, Incoming) and one.album and one.kind is Kind.MESSAGE:
            albums.setdefault((row.channel, one.address, one.album), []).append(one)
    found: list[tuple[Waiting, Incoming | Malformed | Joined | None]] = []
    for row, one in arrived:
        parts = albums.get((row.channel, one.address, one.album), []) if isinstance(one, Incoming) else []
        if not isinstance(one, Incoming) or not any(part is one for part in parts):
            found.append((row, one))
            continue
        main = next((part for part in parts if part.text.strip()), parts[0])
        files = tuple(file for part in parts for file in part.files)
        found.append((row, replace(one, files=files) if one is main else Joined()))
    return found


def _understood(turn: Turn, kept: StoredQuestion) -> Question[Asked] | None:
    """A kept question; one that an older program asked, and this one doesn't know, is as good as not asked."""
    try:
        return turn.kinds.question(kept)
    except (LookupError, ValueError, TypeError) as error:
        logs.event("question not understood", level="error", kind=kept.kind, error=logs.where(error))
        return None


async def _quietly(courtesy: Callable[[], Awaitable[None]]) -> None:
    try:
        await courtesy()
    # A courtesy towards the channel; everything that counts is committed.
    except Exception as error:
        logs.event("courtesy failed", level="warning", error=logs.where(error))

"""Inbox → handler → ledger and outbox, many turns in one transaction."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import nullcontext
from datetime import datetime, tzinfo

from bot import logs
from bot.channels.base import Channel, Incoming, Malformed
from bot.clock import Clock
from handlers.days import tallying
from handlers.routing import order
from handlers.talk.turn import ANSWER_TOPIC, Said, Turn
from storage import conversations, inbox, outbox, people
from storage.conversations import Button
from storage.database import Database, is_trouble, lost
from storage.inbox import Settled, Waiting
from storage.outbox import ANSWER, BROADCAST, Content, Letter

BATCH = 48
TRIES = 3


class _TurnFailed(Exception):
    """A turn of a batch without savepoints raised."""


class Batch:
    """What the turns of one transaction want written at its end."""

    def __init__(self, *, careful: bool) -> None:
        self.careful = careful
        self.letters: list[Letter] = []
        self.buttons: list[Button] = []
        self.settled: list[Settled] = []
        self.heard: dict[str, None] = {}
        self.presses: list[Incoming] = []
        self.to_leave: list[str] = []

    def settle(self, row: Waiting, outcome: str, note: str) -> None:
        """Note what came of a row."""
        self.settled.append(Settled(row.id, outcome, note))


class Turns:
    """Handles the inbox in order; `spoken` is called when there is something to deliver."""

    def __init__(self, db: Database, channel: Channel, clock: Clock, zone: tzinfo, spoken: Callable[[], None]) -> None:
        self._db = db
        self._channel = channel
        self._clock = clock
        self._zone = zone
        self._spoken = spoken
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
        now, batch = self._clock(), Batch(careful=careful)
        async with self._db.transaction():
            rows = await inbox.waiting(self._db, self._channel.name, BATCH)
            for row in rows:
                await self._handle(row, batch, now)
            await self._write(batch, now)
        if batch.letters:
            self._spoken()
        for press in batch.presses:
            self._chore(self._channel.acknowledge(press))
        for address in batch.to_leave:
            self._chore(self._channel.leave(address))
        return len(rows)

    def _chore(self, work: object) -> None:
        task: asyncio.Task[None] = asyncio.create_task(_quietly(work))
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)

    async def _write(self, batch: Batch, now: datetime) -> None:
        if batch.heard:
            back = await people.note_inbound(self._db, self._channel.name, list(batch.heard), now)
            for address in back:
                topics = await outbox.unpark(self._db, self._channel.name, address)
                if missed := await tallying.missed(self._db, self._channel.name, address, topics):
                    batch.letters.append(Letter(self._channel.name, address, missed, "tally-missed", BROADCAST))
        if batch.buttons:
            await conversations.keep_buttons(self._db, batch.buttons, now)
        if batch.letters:
            await outbox.put(self._db, batch.letters, now)
        if batch.settled:
            await inbox.settle(self._db, batch.settled, now)

    async def _handle(self, row: Waiting, batch: Batch, now: datetime) -> None:
        if row.overtaken:
            batch.settle(row, "ignored", "came before")
            return
        try:
            incoming = self._channel.read(row.raw)
        except Malformed as error:
            logs.event("malformed update in quarantine", level="warning", row=row.id, error=str(error))
            batch.settle(row, "quarantined", "malformed")
            return
        if incoming.kind == "button":
            batch.presses.append(incoming)
        if incoming.kind in ("message", "edit", "button") and incoming.private:
            await self._turn(row, incoming, batch, now)
        else:
            await self._event(row, incoming, batch, now)

    async def _turn(self, row: Waiting, incoming: Incoming, batch: Batch, now: datetime) -> None:
        """Route one turn; what it wants written counts only when it went well."""
        for attempt in range(1, TRIES + 1):
            turn = self._make_turn(row, incoming, now)
            try:
                await self._introduce(turn, incoming)
                known = turn.known is not None
                async with self._db.savepoint() if batch.careful else nullcontext():
                    await order.route(turn)
            # Whatever goes wrong with one message, the others must be handled, and this one kept.
            except Exception as error:
                if is_trouble(error) or lost(error):
                    raise
                if not batch.careful:
                    raise _TurnFailed from error
                logs.event("turn failed", level="error", row=row.id, attempt=attempt, error=logs.where(error))
                continue
            batch.letters += turn.letters
            batch.buttons += turn.buttons
            batch.settle(row, turn.outcome, turn.note)
            if known:
                batch.heard[incoming.address] = None
            return
        batch.settle(row, "quarantined", "failed")
        sorry = Content("not-kept")
        batch.letters.append(Letter(self._channel.name, incoming.address, sorry, ANSWER_TOPIC, ANSWER, row.id))

    async def _introduce(self, turn: Turn, incoming: Incoming) -> None:
        """Who speaks, what they were asked, and what they usually make."""
        found = await people.who(self._db, turn.channel, incoming.sender, turn.address, turn.today)
        if found:
            turn.known, (*asked, usual, turn.first_contact, sharing, turn.form) = found
            turn.shared = sharing > 1
            turn.question = conversations.question_of(tuple(asked))
            turn.usual = round(usual) if usual else turn.known.usual_pieces

    def _make_turn(self, row: Waiting, incoming: Incoming, now: datetime) -> Turn:
        return Turn(
            self._db,
            now,
            self._zone,
            self._channel.name,
            incoming.address,
            Said(
                incoming.kind,
                incoming.text,
                incoming.name,
                incoming.sent_at or now,
                incoming.code,
                incoming.media,
                incoming.phone,
            ),
            row.original_id,
            row.id,
        )

    async def _event(self, row: Waiting, incoming: Incoming, batch: Batch, now: datetime) -> None:
        """What isn't somebody speaking to us in private."""
        channel = self._channel.name
        match incoming.kind:
            case "blocked":
                person = await people.note_blocked(self._db, channel, incoming.address, now)
                if person:
                    batch.letters += await blocked_notes(self._db, person)
                batch.settle(row, "effect" if person else "ignored", "blocked")
            case "moved":
                await people.move_address(self._db, channel, incoming.address, incoming.moved_to)
                await outbox.move_chat(self._db, channel, incoming.address, incoming.moved_to)
                batch.settle(row, "effect", "chat moved")
            case "foreign" | "message" | "edit" | "button":
                # Reports and pay are nobody else's business, so there is nothing for us in a group.
                batch.to_leave.append(incoming.address)
                batch.settle(row, "ignored", "group")
            case _:
                batch.settle(row, "ignored", "other kind")


async def blocked_notes(db: Database, person: people.Person, key: str = "blocked-note") -> list[Letter]:
    """One note to each coordinator of somebody who can't be written to."""
    return [
        Letter(account.channel, account.address, Content(key, {"name": person.name}), key, BROADCAST)
        for account in await people.coordinators_of(db, person.workshop_id, but=person.id)
    ]


async def _quietly(work: object) -> None:
    try:
        await work  # type: ignore[misc]
    # A courtesy towards the channel; everything that counts is committed.
    except Exception as error:
        logs.event("courtesy failed", level="warning", error=logs.where(error))

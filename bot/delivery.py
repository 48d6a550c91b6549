"""Outbox → channel: order in each chat, pace, retries, and what to do with each failure."""

import asyncio
import random
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from bot import alarms, drawing, logs, outcomes
from bot.carrying import Carrier
from bot.channels import base
from bot.channels.base import Channel
from bot.clock import Clock
from bot.pace import Pace
from bot.window import Gate
from bot.writing import Writing
from handlers.days import reminding
from handlers.people import unreachable
from handlers.people.unreachable import Why
from handlers.rules.calendar import is_quiet
from handlers.rules.presenting import taken_in
from storage import accounts, audit, new_address, outbox
from storage.database import Database, is_trouble
from storage.outbox import Content, Head, Outcome, Queued
from storage.times import moment

IN_FLIGHT = 40
LOOK_AGAIN = 0.5
GATHER = 0.01
LONGEST_BACKOFF = 60.0
REVOKED_PAUSE = timedelta(minutes=1)
EVERYBODY = "*"
DRAIN_SECONDS = 4.0
TOLD_WITHIN = timedelta(seconds=30)


class Delivery:
    """Sends what waits in the outbox for one channel, one message a chat at a time, many chats at once.

    Until the channel has `caught_up`, only answers go out: what is told of the day may stand differently after it.
    `before` is awaited with each message before its file is drawn; a `carrier` brings files of other channels.
    Where another bot may have taken over, `may_send` is asked last.
    """

    def __init__(
        self,
        db: Database,
        channel: Channel,
        clock: Clock,
        zone: tzinfo,
        pace: Pace,
        *,
        quiet_hours: bool = True,
        before: Callable[[Content], Awaitable[None]] | None = None,
        carrier: Carrier | None = None,
        may_send: Callable[[], bool] | None = None,
    ) -> None:
        self._db = db
        self._channel = channel
        self._clock = clock
        self._zone = zone
        self._pace = pace
        self._quiet_hours = quiet_hours
        self._before = before
        self._carrier = carrier
        self._may_send = may_send
        self._gate = Gate(channel, channel.window, zone) if channel.window else None
        self._writing = Writing(channel)
        self._instance = ""
        self._wake = asyncio.Event()
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._done: list[tuple[Queued, str | base.SendFailed]] = []
        self._pauses: dict[str, datetime] = {}
        self.idle = False
        self.caught_up = False
        self._stopping = False

    def wake(self) -> None:
        """There is something new to say."""
        self._wake.set()

    async def start(self) -> None:
        """Take up what a stopped program left behind."""
        found = await outbox.pauses(self._db, self._channel.name, self._clock())
        self._pauses = {address: moment(until) for address, until in found.items()}
        self._instance = await audit.instance(self._db)
        # A channel that tells of what it took may still do so.
        later = self._clock() + TOLD_WITHIN if self._gate else None
        async with self._db.transaction():
            await outbox.recover(self._db, self._channel.name, later)

    async def run(self) -> None:
        """Deliver until stopped; what is in flight then may end, the rest stays for the next start."""
        while not self._stopping:
            try:
                wait = await self._round()
            except sqlite3.Error as error:
                if not is_trouble(error):
                    raise
                logs.event("delivery waits for the database", level="error", error=logs.where(error))
                wait = 1.0
            # Other programs put rows into the outbox too, so look again after a while.
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._wake.wait()
            if self._busy:
                # Each round is a commit; answers that end together share one.
                await asyncio.sleep(GATHER)
            self._wake.clear()
        self._writing.stop()
        if self._busy:
            await asyncio.wait(list(self._busy.values()), timeout=DRAIN_SECONDS)
        await self._settle_and_claim(claiming=False)

    def abandon(self) -> None:
        """Drop what is in flight."""
        self._writing.stop()
        for task in self._busy.values():
            task.cancel()

    def stop(self) -> None:
        """Let `run` end in good order."""
        self._stopping = True
        self._wake.set()

    async def _round(self) -> float:
        """Settle what was sent, claim what comes next, and start sending it; seconds until the next look."""
        chosen, wait = await self._settle_and_claim(claiming=len(self._busy) < IN_FLIGHT)
        self.idle = not chosen and not self._busy and not self._done and wait == LOOK_AGAIN
        for row in chosen:
            self._busy[row.address] = asyncio.create_task(self._send(row))
        return wait

    async def _settle_and_claim(self, *, claiming: bool) -> tuple[list[Queued], float]:
        """In one transaction: how the sent ones ended, and which are being sent from now on."""
        now, done = self._clock(), list(self._done)

        async def work(db: Database) -> tuple[list[Queued], float]:
            outcomes = [await self._outcome(db, row, result, now) for row, result in done]
            await outbox.settle(db, [one for one in outcomes if one], now)
            if not claiming:
                return [], LOOK_AGAIN
            heads = await outbox.heads(db, self._channel.name, now, self._most(now), answers_only=self._quiet(now))
            chosen, wait = self._choose(heads, now)
            sent = [row for row in chosen if not await self._withdrawn(db, row, now)]
            if self._gate:
                sent = [passed for row in sent if (passed := await self._gate.passed(db, row, now))]
            await outbox.claim(db, [row.id for row in sent])
            # Behind what was put aside comes the next to that chat, or a knock.
            return sent, wait if len(sent) == len(chosen) else 0

        chosen, wait = await self._db.work(work)
        # Only what is committed is forgotten: a full disk must not leave a row in flight for ever.
        del self._done[: len(done)]
        return chosen, wait

    async def _withdrawn(self, db: Database, row: Queued, now: datetime) -> bool:
        """Whether a row has become untrue while it waited; then it is taken back."""
        if not row.topic.startswith(reminding.TOPIC):
            return False
        today = now.astimezone(self._zone).date()
        stale = await reminding.is_stale(db, self._channel.name, row.address, row.topic, today)
        if stale:
            await outbox.settle(db, [Outcome(row.id, "withdrawn")], now)
        return stale

    def _choose(self, heads: Sequence[Head], now: datetime) -> tuple[list[Queued], float]:
        """The heads that may be sent now, and how long until the pace allows another."""
        chosen: list[Queued] = []
        wait = LOOK_AGAIN
        for head in heads:
            if len(self._busy) + len(chosen) >= IN_FLIGHT:
                break
            if head.address in self._busy or self._paused(head.address, now):
                continue
            delay = self._pace.take(head.address)
            if delay == 0:
                chosen.append(head.read())
            else:
                wait = min(wait, delay, LOOK_AGAIN * 0.9)
        return chosen, wait

    def _quiet(self, now: datetime) -> bool:
        """Whether broadcasts wait."""
        return not self.caught_up or (self._quiet_hours and is_quiet(now.astimezone(self._zone)))

    def _most(self, now: datetime) -> int:
        """How many heads to look at: those that may go out, behind those that are held up."""
        self._pauses = {address: until for address, until in self._pauses.items() if until > now}
        return IN_FLIGHT + len(self._busy) + len(self._pauses) + self._pace.most_held

    def _paused(self, address: str, now: datetime) -> bool:
        return any(self._pauses.get(one, now) > now for one in (address, EVERYBODY))

    async def _send(self, row: Queued) -> None:
        result: str | base.SendFailed
        try:
            if self._before:
                await self._before(row.content)
            content = await drawing.with_file(replace(row.content, access=taken_in(row.role, row.access)))
            if self._carrier:
                content = await self._carrier.carried(content, self._channel.name, row.attempts)
            if self._may_send and not self._may_send():
                raise base.NotSent("another may have sent it")  # noqa: TRY301 - an outcome as any other
            result = await self._channel.send(
                row.address, content, again=row.doubtful, ref=f"omah:{self._instance}:{row.id}"
            )
        except base.TooLong as long:
            # What was fetched for it isn't kept: each part fetches its own.
            result = base.TooLong(
                [replace(one, attach=row.content.attach) if one.attach else one for one in long.parts]
            )
        except base.SendFailed as failure:
            result = failure
        # Something unforeseen must not stop the chats behind it; whether it was sent is unknown.
        except Exception as error:
            logs.event("send failed", level="error", row=row.id, error=logs.where(error))
            result = base.Ambiguous(type(error).__name__)
        if row.priority == outbox.ANSWER:
            self._writing.note(row.address, held_up=is_held_up(result) and not self._stopping)
        self._done.append((row, result))
        del self._busy[row.address]
        self._wake.set()

    async def _outcome(self, db: Database, row: Queued, result: str | base.SendFailed, now: datetime) -> Outcome | None:
        """Where a row stands now; None where it was settled another way."""
        channel = self._channel.name
        match result:
            case str():
                return Outcome(row.id, "sent", sent_ref=result)
            case base.TooLong():
                await outbox.split(db, row.id, result.parts, now)
                return None
            case base.Throttled():
                until = now + timedelta(seconds=result.after(row.attempts))
                whom = EVERYBODY if result.everybody else row.address
                self._pauses[whom] = until
                await outbox.pause(db, channel, whom, until)
                return Outcome(row.id, "queued", doubtful=row.doubtful, not_before=until)
            case base.Revoked():
                logs.event("the token is not valid any more", level="critical")
                self._pauses[EVERYBODY] = now + REVOKED_PAUSE
                await alarms.note(db, "access-lost", channel, now)
                return Outcome(row.id, "queued", doubtful=row.doubtful)
            case base.NotSent() | base.Ambiguous():
                doubtful = row.doubtful or isinstance(result, base.Ambiguous)
                later = now + timedelta(seconds=backoff(row.attempts))
                return Outcome(row.id, "queued", doubtful, later, failure=str(result))
            case base.Moved():
                if await new_address.move(db, channel, row.address, result.address):
                    return Outcome(row.id, "queued", doubtful=row.doubtful)
                return await self._dead(db, row, result, now)
            case base.Blocked():
                await self._tell_once(db, row, now, Why.BLOCKED)
                return Outcome(row.id, "parked", failure="blocked")
            case base.Gone():
                logs.event("the account is gone", level="error", row=row.id)
                await self._tell_once(db, row, now, Why.GONE)
                return Outcome(row.id, "dead", failure=str(result))
            case _:
                refused = await outcomes.of_refusal(db, channel, row, result, now)
                return refused or await self._dead(db, row, result, now)

    async def _tell_once(self, db: Database, row: Queued, now: datetime, why: Why) -> None:
        """Those who decide hear that somebody can't be written to, when it is news."""
        gone = why is Why.GONE
        person = await accounts.note_blocked(db, self._channel.name, row.address, now, gone=gone)
        if person:
            await outbox.put(db, await unreachable.notes(db, person, why), now)

    async def _dead(self, db: Database, row: Queued, failure: base.SendFailed, now: datetime) -> Outcome:
        logs.event("message will never arrive", level="error", row=row.id, error=type(failure).__name__)
        person = await accounts.by_address(db, self._channel.name, row.address)
        if person and row.topic not in (Why.REFUSED, "menu"):
            await outbox.put(db, await unreachable.notes(db, person, Why.REFUSED), now)
        return Outcome(row.id, "dead", failure=str(failure))


def is_held_up(result: str | base.SendFailed) -> bool:
    """Whether what was to be sent will be tried again before long, in this chat."""
    match result:
        case base.Throttled():
            return not result.everybody
        case base.NotSent() | base.Ambiguous():
            return True
        case _:
            return False


def backoff(attempts: int) -> float:
    """Seconds to wait after so many earlier attempts: 1, 2, 4 … 60, a little spread out."""
    return min(2.0**attempts, LONGEST_BACKOFF) * random.uniform(0.9, 1.1)  # noqa: S311

"""The hospital tests a sample of a batch: what passes may be handed over, what doesn't is held."""

from dataclasses import replace
from typing import Any, ClassVar

from handlers.orders import finished
from handlers.reading.flat import flat
from handlers.reading.names import clean
from handlers.reading.samples_said import PlanAsked, PlanTold, SampleTold, the_number
from handlers.rules.drawing import count, drawn, without
from handlers.rules.limits import LONGEST_REASON
from handlers.rules.permissions import may
from handlers.rules.sampling import PlanRow, allowed, passes, plan, row_for
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import audit, ledger, samples
from storage.database import Database
from storage.ledger import Reason
from storage.ledger.lots import Cell
from storage.ledger.places import Shelf
from storage.samples import Sample
from storage.spoken import Spoken
from storage.values import dataclass

DROPPED = "sample-dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class TellSample(Deed):
    """What came of a sample, said more fully."""

    told: SampleTold


@dataclass(frozen=True, slots=True, kw_only=True)
class BookSample(Deed):
    """Book what came of a sample, as it was said back; `after` the latest result that stood."""

    lot: int
    tested: int
    failed: int | None
    critical: int
    accepts: int
    passed: bool
    size: str | None
    said: Spoken | None
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoSample(Deed):
    """Take a result back."""

    sample: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchAsked(Asked):
    """Of how many was the sample, or did it pass? `told`: what is known of it."""

    must_be_last: ClassVar[bool] = True
    refused: str | None = "sample-dropped"

    told: SampleTold


async def rows(turn: Turn) -> list[PlanRow]:
    """The plan as it holds."""
    return await plan_of(turn.db)


async def plan_of(db: Database) -> list[PlanRow]:
    """The plan by which a database's batches are tested."""
    return plan([PlanRow(*one) for one in await samples.told_plan(db)])


async def batch(turn: Turn) -> list[Cell]:
    """What is ready to be tested: first of orders that ask for it."""
    cells = await finished.there(turn, Shelf.READY)
    return sorted(cells, key=lambda one: not one.sampled)


async def plan_asked(turn: Turn, asked: PlanAsked) -> None:
    """ "sampel 2000": how many of them are tested, and how many may fail."""
    lot = asked.lot or count(await batch(turn))
    turn.note = "sample-plan"
    if not lot:
        turn.reply("sample-nothing-ready")
        return
    row = row_for(await rows(turn), lot)
    turn.reply("sample-plan", lot=lot, tested=row.tested, accepts=row.accepts)


async def plan_told(turn: Turn, told: PlanTold) -> None:
    """ "rencana sampel 1.201-3.200: 125 maks 7"."""
    if not may(turn.person, "orders"):
        turn.reply("sample-plan-only-lead")
        return
    row = (told.from_pieces, told.tested, told.accepts)
    await samples.tell_plan(turn.db, row, turn.person.id, turn.now)
    detail = f"from {told.from_pieces}: {told.tested} / {told.accepts}"
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "sample plan", "plan", detail)
    turn.did("sample-plan")
    turn.reply("sample-plan-told", lot=told.from_pieces, tested=told.tested, accepts=told.accepts)


async def again(turn: Turn, deed: TellSample) -> None:
    """What was said of a sample, with what was asked for."""
    await said(turn, deed.told)


async def written(turn: Turn, question: Question[BatchAsked]) -> bool:
    """The number that was asked for; whether it is one."""
    told, number = question.asked.told, the_number(flat(turn.heard))
    if number is None or told.lot is not None:
        return False
    await turn.close_question()
    await said(turn, replace(told, lot=number))
    return True


async def said(turn: Turn, told: SampleTold) -> None:
    """ "sampel RS 125 dari 2000: lolos": asked about, or said back."""
    ready = await batch(turn)
    there = count(drawn(ready, count(ready), told.size))
    known = await rows(turn)
    if told.tested is None and told.lot in {one.tested for one in known} and there > (told.lot or 0):
        told = replace(told, tested=told.lot, lot=None)
    if not there:
        turn.reply("sample-nothing-ready")
    elif told.lot is None:
        options = [Option("button-all-of", TellSample(told=replace(told, lot=there)), {"pieces": there})]
        await turn.ask(BatchAsked(told=told), "sample-which-batch", options, pieces=there)
    elif told.lot > there:
        options = [
            Option("button-all-of", TellSample(told=replace(told, lot=there)), {"pieces": there}),
            Option("button-not-that", Drop(says=DROPPED)),
        ]
        await turn.ask(BatchAsked(told=told), "sample-not-so-many", options, lot=told.lot, pieces=there)
    else:
        await _judge(turn, told, told.lot, known)


async def _judge(turn: Turn, told: SampleTold, lot: int, known: list[PlanRow]) -> None:
    """Held against the plan: what the hospital said and what its numbers say should be the same."""
    wanted = row_for(known, lot)
    tested = told.tested or wanted.tested
    failed = told.failed if told.failed is not None else 0 if told.passed else None
    if tested > lot or (failed or 0) > tested:
        turn.reply("sample-more-than-tested", tested=tested, failed=failed or 0, lot=lot)
        return
    accepts = allowed(known, lot, tested)
    by_plan = passes(accepts, failed, told.critical)
    if told.passed is None and by_plan is None:
        options = [
            Option("button-passed", TellSample(told=replace(told, passed=True))),
            Option("button-failed", TellSample(told=replace(told, passed=False))),
        ]
        await turn.ask(BatchAsked(told=told), "sample-passed-or-not", options, lot=lot)
        return
    passed = bool(by_plan) if told.passed is None else told.passed
    latest = await samples.standing(turn.db)
    book_ = BookSample(
        lot=lot,
        tested=tested,
        failed=failed,
        critical=told.critical,
        accepts=accepts,
        passed=passed,
        size=told.size,
        said=told.said.cut(LONGEST_REASON) if told.said else None,
        after=latest[-1].id if latest else 0,
    )
    args = _args(book_)
    if passed and by_plan is False:
        options = [
            Option("button-hold", replace(book_, passed=False)),
            Option("button-passed-still", book_),
            Option("button-not-that", Drop(says=DROPPED)),
        ]
        await turn.ask(BatchAsked(told=told), "sample-against-plan", options, **args)
        return
    options = [Option("button-record", book_), Option("button-not-that", Drop(says=DROPPED))]
    await turn.ask(
        BatchAsked(told=told),
        "sample-ask",
        options,
        **args,
        fewer=str(tested < wanted.tested).lower(),
        wanted=wanted.tested,
    )


def _args(one: BookSample | Sample) -> dict[str, Any]:
    """The variables with which sentences tell of a result."""
    return {
        "lot": one.lot,
        "tested": one.tested,
        "failed": -1 if one.failed is None else one.failed,
        "critical": one.critical,
        "accepts": one.accepts,
        "passed": str(one.passed).lower(),
        "size": one.size or "any",
    }


async def book(turn: Turn, deed: BookSample) -> None:
    """The batch goes where the result sends it: released, but for what failed; or held."""
    latest = await samples.standing(turn.db)
    if (latest[-1].id if latest else 0) != deed.after:
        turn.reply("sample-noted-before", number=latest[-1].id if latest else deed.after)
        return
    cells = drawn(await batch(turn), deed.lot, deed.size)
    if count(cells) < deed.lot:
        turn.reply("sample-changed", lot=deed.lot, pieces=count(cells))
        return
    bad = drawn(list(reversed(cells)), deed.failed or 0) if deed.passed else cells
    good = without(cells, bad)
    moves = [
        *finished.moves(turn, good, Shelf.RELEASED, Reason.RELEASED),
        *finished.moves(turn, bad, Shelf.HELD, Reason.HELD),
    ]
    await ledger.append(turn.db, moves, turn.now)
    sample = Sample(
        id=0,
        lot=deed.lot,
        size=deed.size,
        tested=deed.tested,
        failed=deed.failed,
        critical=deed.critical,
        accepts=deed.accepts,
        passed=deed.passed,
        said=deed.said,
        noted_by=turn.person.id,
        noted_on=turn.today,
        cause_id=turn.cause_id,
    )
    number = await samples.keep(turn.db, sample, finished.role(turn), turn.now)
    turn.did("sample")
    args = _args(deed) | {"number": number, "released": count(good), "held": count(bad)}
    undo_ = [Option("button-undo", UndoSample(sample=number))]
    turn.reply("sample-passed" if deed.passed else "sample-failed", options=undo_, told=Told.SAMPLED, **args)
    by = clean(turn.person.call_name)
    await finished.tell_others(
        turn,
        "sample-passed-told" if deed.passed else "sample-failed-told",
        cells,
        topic="sample",
        by=by,
        **args,
    )


async def undo(turn: Turn, deed: UndoSample) -> None:
    """Whoever noted a result takes it back, until something stands on it."""
    found = await samples.by_id(turn.db, deed.sample)
    if found is None or found.noted_by != turn.person.id:
        turn.reply("stale-plain")
    elif found.undone:
        turn.reply("sample-undone-before", number=found.id)
    elif not await finished.take_back(turn, found.cause_id, Reason.SAMPLE_UNDONE, (Reason.RELEASED, Reason.HELD)):
        turn.reply("sample-stands", number=found.id)
    else:
        await samples.undo(turn.db, found.id, turn.person.id)
        turn.did("sample undone")
        turn.reply("sample-undone", number=found.id, lot=found.lot)


async def undo_latest(turn: Turn) -> bool:
    """ "batal", right after a result was booked: whether there was one."""
    found = await samples.latest_by(turn.db, turn.person.id)
    if found is None or not await turn.was_told(Told.SAMPLED):
        return False
    await undo(turn, UndoSample(sample=found.id))
    return True

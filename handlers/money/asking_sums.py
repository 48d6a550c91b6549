"""A sum that may be two: which was meant is asked, and only then what was said is heard."""

from dataclasses import replace

from handlers.reading.assent import YES
from handlers.reading.normal import normal
from handlers.reading.pay_said import Pay, PaySaid
from handlers.reading.sums_unclear import Unclear, which_sum
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichSum(Asked):
    """Which of these sums, in whole rupiah, stands between what was written before and behind it?"""

    sums: tuple[int, ...]
    before: Spoken
    after: Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class SumIs(Deed):
    """What was said is heard anew, with the sum that was meant."""

    text: Spoken


# What a tailor says of a sum, and that is done by it.
HERS = frozenset((Pay.ADVANCE_WANTED, Pay.RECEIVED))


def is_done_by(said: PaySaid | None) -> bool:
    """Whether a sum of hers is asked for, or was received."""
    return said is not None and said.what in HERS and bool(said.amount)


async def ask(turn: Turn, found: Unclear) -> None:
    """Which sum is it? Nothing is booked before that is said."""
    options = [
        *(Option("button-sum", SumIs(text=Spoken(found.meaning(one))), {"amount": one}) for one in found.sums),
        Option("button-not-that", Drop(says="sum-dropped")),
    ]
    first, second, third = (*found.sums, 0, 0)[:3]
    before, after, no = Spoken(found.before), Spoken(found.after), len(found.sums)
    asked = WhichSum(sums=found.sums, before=before, after=after, no=no, source=turn.source_id)
    await turn.ask(
        asked,
        "sum-unclear",
        options,
        written=Spoken(found.written),
        count=len(found.sums),
        first=first,
        second=second,
        third=third,
    )


async def written(turn: Turn, question: Question[WhichSum]) -> bool:
    """Whether the text says which sum: one of these, or the right one; with several a yes says neither."""
    asked = question.asked
    says_yes = YES.fullmatch(normal(turn.heard)) is not None
    if says_yes and len(asked.sums) > 1:
        await turn.ask_again(question)
        return True
    amount = asked.sums[0] if says_yes else which_sum(turn.heard, asked.sums)
    if amount is None:
        return False
    await turn.close_question()
    whole = Unclear(written="", sums=asked.sums, before=asked.before, after=asked.after)
    await heard(turn, SumIs(text=Spoken(whole.meaning(amount))))
    return True


async def heard(turn: Turn, deed: SumIs) -> None:
    """It was that sum: the whole is heard once more, from the beginning."""
    turn.said = replace(turn.said, kind="message", text=deed.text, code="")
    turn.again, turn.anew = deed.text, True

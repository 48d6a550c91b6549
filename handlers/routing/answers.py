"""Answers to what a chat was asked: a button's words, yes and no, free words, numbers."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeVar

from handlers import words
from handlers.deliveries import arrived, receiving
from handlers.masks import (
    correcting,
    dictating,
    editing,
    for_others,
    of_several,
    reporting,
    told_by_number,
    understanding,
)
from handlers.masks.correcting import NewValue
from handlers.masks.for_others import WhoseIsIt
from handlers.masks.reporting import Keep, SameAgain, WhichReport
from handlers.masks.saying_back import Undo
from handlers.money import advancing, asking_sums, disputing, leaving
from handlers.orders import bags_without_name, counting, giving_back, handing, sampling, sending_masks
from handlers.people import admitting, filling, own_data, reception, roster
from handlers.reading import Intent, Reading
from handlers.reading.assent import NO, YES
from handlers.reading.denial import is_relative
from handlers.reading.leaning import leaning_of
from handlers.reading.normal import normal
from handlers.reading.who_speaks import says_whose_phone
from handlers.requests import deciding, how_much, measures, requesting
from handlers.routing import announced, invited, meaning
from handlers.routing.presses import RULES, act
from handlers.routing.undoing_latest import took_back_latest
from handlers.rules.waits import SOON
from handlers.speaking import announcing, calling_together, replying
from handlers.stores import sharing_out
from handlers.talk.asked import AboutMasks, Asked, Choice, Kinds, Question, Which
from handlers.talk.deeds import Deed, Drop, name_of
from handlers.talk.told import QuestionAsked
from handlers.talk.turn import Turn
from storage import ledger, requests
from storage.inbox import Outcome
from storage.requests import WAITING

A = TypeVar("A", bound=Asked)


def written(
    asked: type[A], answered: Callable[[Turn, Question[A]], Awaitable[bool]]
) -> tuple[type[Asked], Callable[[Turn, Any], Awaitable[bool]]]:
    """A row: a question that is answered in free words, and what says whether they did answer it."""
    return asked, answered


async def _which(turn: Turn, question: Question[how_much.AmountOrMasks]) -> bool:
    """Whether the text says which of the two a number is: material, or masks."""
    deed = how_much.which_is_meant(turn, question)
    if deed is not None:
        await answer(turn, question, deed)
    return deed is not None


WRITTEN = dict(
    [
        written(dictating.WhatItSays, dictating.written),
        written(how_much.AmountOrMasks, _which),
        written(how_much.HowMuch, requesting.amount_written),
        written(requesting.WhatNeeded, requesting.items_written),
        written(receiving.WhatArrived, arrived.written),
        written(sharing_out.ShareProposed, sharing_out.changed),
        written(deciding.Granting, deciding.changed),
        written(deciding.PostponeWhy, deciding.postponed),
        written(admitting.ApplicantQuestion, admitting.question_written),
        written(own_data.OwnData, own_data.written),
        written(reception.StrangerWords, reception.written),
        written(announcing.WhatItShows, announcing.described),
        written(announcing.NoticeAsked, announced.sent_said),
        written(calling_together.InvitationAsked, invited.sent_said),
        written(sending_masks.HowManyHere, sending_masks.how_many),
        written(sampling.BatchAsked, sampling.written),
        written(asking_sums.WhichSum, asking_sums.written),
        written(advancing.AdvanceHowMuch, advancing.written),
        written(disputing.DisputeNote, disputing.written),
        written(of_several.WhichOfThem, of_several.named),
        written(bags_without_name.WhatBagHolds, bags_without_name.written),
        written(handing.SizesAsked, handing.sizes_written),
        written(giving_back.BackSizesAsked, giving_back.sizes_written),
    ]
)

# Every question there is.
QUESTIONS: tuple[type[Asked], ...] = (
    Choice,
    WhichReport,
    SameAgain,
    NewValue,
    editing.GoodOnes,
    WhoseIsIt,
    understanding.WhatChanges,
    Which,
    of_several.WhichOfThem,
    how_much.HowMuch,
    how_much.AmountOrMasks,
    requesting.WhatNeeded,
    measures.GoodsChoice,
    receiving.WhatArrived,
    deciding.Granting,
    deciding.PostponeWhy,
    sharing_out.ShareProposed,
    admitting.ApplicantQuestion,
    admitting.Relay,
    counting.BagAsked,
    bags_without_name.WhatBagHolds,
    handing.SizesAsked,
    giving_back.BackSizesAsked,
    sampling.BatchAsked,
    admitting.AcceptAsked,
    admitting.RefuseAsked,
    own_data.OwnData,
    own_data.EraseAsked,
    roster.MergeAsked,
    replying.ReplyWords,
    dictating.WhatItSays,
    reception.StrangerWords,
    advancing.AdvanceHowMuch,
    disputing.DisputeNote,
    asking_sums.WhichSum,
    announcing.NoticeAsked,
    announcing.WhatItShows,
    calling_together.InvitationAsked,
    sending_masks.HowManyHere,
    leaving.StopAsked,
)


KINDS = Kinds({name_of(one.deed): one.deed for one in RULES}, {name_of(one): one for one in QUESTIONS})


async def refuse(turn: Turn, question: Question[Asked]) -> None:
    """A no, typed: what the question's own no would do."""
    asked, options = question.asked, question.options
    if asked.no is not None:
        await answer(turn, question, options[asked.no].deed)
        return
    drops = (one.deed for one in options if isinstance(one.deed, Drop))
    await answer(turn, question, Drop(says=asked.refused) if asked.refused else next(drops, Drop()))


async def answer(turn: Turn, question: Question[Asked], deed: Deed) -> None:
    """Do what answers the open question, and ask what was to be asked after it."""
    await turn.close_question()
    await act(turn, deed)
    await go_on(turn, question)


async def cancel(turn: Turn) -> None:
    """ "batal": what she quotes, else drop the open question, else take back the latest report."""
    if turn.quoted and turn.person.is_tailor and await _took_back_quoted(turn, turn.quoted):
        return
    question = turn.question
    asked = question.asked if question else None
    if question and isinstance(asked, SameAgain):
        # "batal" never records anything, though a plain no would.
        await answer(turn, question, Drop(stays=True))
    elif isinstance(asked, how_much.HowMuch):
        await turn.close_question()
        await requesting.withdraw(turn, requesting.Withdraw(request=asked.request))
    elif question and question.options and isinstance(question.options[0].deed, Undo):
        # It was asked whether to take something back: this is a yes.
        await answer(turn, question, question.options[0].deed)
    elif question:
        await refuse(turn, question)
    elif turn.form:
        await filling.takes(turn)
    elif await took_back_latest(turn):
        return
    elif turn.person.is_tailor or await correcting.told_last(turn):
        await correcting.undo_latest(turn)
    else:
        turn.reply("undo-press")


async def _took_back_quoted(turn: Turn, quoted: int) -> bool:
    """Whether the message that she quotes, or is the answer to, recorded something; then that is taken back."""
    asked = [one for one in await requests.from_source(turn.db, quoted) if one.state in WAITING]
    if await ledger.masks.from_source(turn.db, quoted):
        await correcting.undo(turn, Undo(source=quoted))
    elif asked:
        await requesting.withdraw(turn, requesting.Withdraw(request=asked[-1].id))
    else:
        return False
    return True


async def go_on(turn: Turn, question: Question[Asked]) -> None:
    """After an answer: what was to be asked next, about the same message."""
    asked = question.asked
    if isinstance(asked, AboutMasks) and asked.rest:
        turn.other, turn.rest, turn.source_id = None, list(asked.rest), asked.source or turn.source_id
        await for_others.ask_next(turn)


def answers_nothing(question: Question[Asked], reading: Reading) -> bool:
    """Whether a message leaves a question about others as it was: small talk, or a number where a name is asked."""
    if isinstance(question.asked, WhoseIsIt) and reading.reports and not reading.portions:
        return not (reading.mine or reading.handed)
    return reading.intent in (Intent.OTHER, Intent.GREETING, Intent.PROMISE, Intent.QUESTION)


def takes_words(question: Question[Asked]) -> bool:
    """Whether free words may answer it."""
    return type(question.asked) in WRITTEN


async def in_free_words(turn: Turn, question: Question[Asked]) -> bool:
    """Whether what is heard answers a question that takes free words; then it is handled."""
    found = WRITTEN.get(type(question.asked))
    return found is not None and await found(turn, question)


async def answered(turn: Turn, question: Question[Asked]) -> bool:
    """Whether the text is a yes, a no or a button's words, to the open question; then it is handled."""
    if await in_free_words(turn, question):
        return True
    text, asked, options = normal(turn.heard), question.asked, question.options
    typed = told_by_number.in_words(question, text) or labelled(question, text)
    if typed is not None:
        await answer(turn, question, typed)
        return True
    if isinstance(asked, WhoseIsIt) and await for_others.named(turn, asked):
        await turn.close_question()
        await go_on(turn, question)
        return True
    if (options or asked.refused) and NO.fullmatch(text):
        await refuse(turn, question)
        return True
    if not options or not YES.fullmatch(text):
        return False
    await _said_yes(turn, question)
    return True


async def _said_yes(turn: Turn, question: Question[Asked]) -> None:
    """A plain yes: the first option, unless it may be meant for something else by now."""
    asked = question.asked
    if isinstance(asked, WhoseIsIt):
        await for_others.repeat(turn, asked)
        return
    old = turn.now - question.asked_at > asked.yes_counts
    if old or (asked.must_be_last and not await turn.was_told(QuestionAsked(question.id))):
        await _ask_again(turn, question)
    else:
        await answer(turn, question, question.options[0].deed)


async def _ask_again(turn: Turn, question: Question[Asked]) -> None:
    asked = question.asked
    if isinstance(asked, AboutMasks):
        turn.other = await for_others.neighbour(turn, asked.whose)
        turn.part, turn.rest = asked.part, list(asked.rest)
    if isinstance(asked, WhichReport):
        await reporting.ask_again(turn, asked, question.options)
    else:
        await turn.ask_again(question)


def labelled(question: Question[Asked], text: str, *, whole: bool = False) -> Deed | None:
    """What the option does whose button says this, or (not `whole`) begins with this word as no other does."""
    labels = [normal(words.label(one.label, one.label_args)) for one in question.options]
    text, labels = text.replace(",", ""), [one.replace(",", "") for one in labels]
    if text in labels:
        return question.options[labels.index(text)].deed if labels.count(text) == 1 else None
    if whole:
        return None
    begin = [at for at, label in enumerate(labels) if label.replace(":", " ").split(maxsplit=1)[:1] == [text]]
    plain = YES.fullmatch(text) or NO.fullmatch(text)
    return question.options[begin[0]].deed if len(begin) == 1 and not plain else None


async def with_number(turn: Turn, question: Question[Asked], reading: Reading) -> None:
    """A number while a question is open: the same again is a yes, another is the answer or a new report."""
    asked = question.asked
    if isinstance(asked, NewValue) and is_relative(turn.heard):
        turn.reply("correction-how-many")
        return
    if await _sent_before(turn, question, reading):
        return
    pieces = sum(one.pieces for one in reading.reports)
    await turn.close_question()
    if isinstance(asked, editing.GoodOnes) and not (reading.adds or leaning_of(turn.heard).verb):
        await editing.some_are(turn, pieces, sum(one.defects for one in reading.reports))
        return
    right = told_by_number.right_of(asked, reading, leaning_of(turn.heard), turn.usual)
    if isinstance(asked, WhichReport) and right:
        await answer(turn, question, Keep(reports=right, source=asked.source or turn.source_id))
        return
    if isinstance(asked, SameAgain) and reading.certain and not reading.adds and pieces == asked.pieces:
        await answer(turn, question, question.options[0].deed)
        return
    undone = question.options[0].deed if question.options and turn.now - question.asked_at <= SOON else None
    if isinstance(undone, Undo) and await correcting.instead_of(turn, undone.source, reading):
        return
    fits = told_by_number.said_by(question, reading, pieces)
    if len(fits) > 1:
        # "18" to "is it the whole, or 18 more?" tells neither; "18 sudah sama yang tadi" does.
        fits = told_by_number.told_apart(fits, leaning_of(turn.heard), pieces)
        if not fits:
            await turn.ask_again(question)
            return
    if fits and reading.certain:
        await answer(turn, question, fits[0])
        return
    await _new_number(turn, question, reading)


async def _new_number(turn: Turn, question: Question[Asked], reading: Reading) -> None:
    """A number that no button stands for: the answer, or a new report."""
    asked = question.asked
    if not isinstance(asked, AboutMasks):
        await meaning.meant(turn, reading)
        return
    if asked.part:
        await about_others(turn, question, asked, reading)
        return
    late = turn.now - question.asked_at > SOON
    # On a borrowed phone "punyaku" is hers who borrowed it.
    lent = asked.heard is not None and says_whose_phone(asked.heard)
    own = late or (reading.mine and not lent) or reading.adds
    turn.other = None if own else await for_others.neighbour(turn, asked.whose)
    turn.answering = isinstance(asked, WhichReport)
    await meaning.meant(turn, as_answer(question, reading))
    if asked.reports and turn.outcome is Outcome.EFFECT and not turn.other:
        turn.reply("question-left", pieces=sum(one.pieces for one in asked.reports))


async def _sent_before(turn: Turn, question: Question[Asked], reading: Reading) -> bool:
    """Whether she sent it before she could see what is asked: that answers nothing, and it is asked again."""
    asked = question.asked
    if not isinstance(asked, AboutMasks) or not asked.reports or asked.part or turn.sent_at >= question.asked_at:
        return False
    same = isinstance(asked, SameAgain) and sum(one.pieces for one in reading.reports) == asked.pieces
    if not same:
        await meaning.meant(turn, reading)
    if not turn.asks:
        await turn.ask_again(question)
    return True


async def about_others(turn: Turn, question: Question[Asked], asked: AboutMasks, reading: Reading) -> None:
    """A number while somebody else's part is asked about: her part, unless the sender says whose it is."""
    part, source = for_others.open_parts(asked)[0], asked.source or turn.source_id
    asked_for = await for_others.neighbour(turn, asked.whose)
    own = part.portion.own or part.portion.who == (turn.person.id,)
    if reading.portions:
        turn.rest = for_others.waiting(asked, reading)
        await meaning.meant(turn, reading)
    elif not own and (reading.mine or asked_for is None):
        await meaning.meant(turn, reading)
        turn.rest, turn.source_id = for_others.open_parts(asked), source
        await for_others.ask_next(turn)
    elif asked_for and turn.now - question.asked_at > SOON:
        told = replace(part.portion.reading, reports=reading.reports, doubts=())
        turn.rest, turn.source_id = for_others.open_parts(asked), source
        await for_others.ask_whose(turn, asked_for, replace(part, portion=replace(part.portion, reading=told)))
    else:
        turn.other, turn.source_id = asked_for, source
        await meaning.meant(turn, as_answer(question, reading))
        if turn.outcome is Outcome.EFFECT:
            await go_on(turn, question)


def as_answer(question: Question[Asked], reading: Reading) -> Reading:
    """A reading in the light of the question it answers."""
    asked = question.asked
    if isinstance(asked, NewValue):
        return replace(reading, intent=Intent.CORRECTION, corrects=True)
    if reading.corrects and any(isinstance(one.deed, Keep) for one in question.options):
        # What is asked about isn't kept yet, so there is nothing to correct: this is the report.
        return replace(reading, intent=Intent.REPORT, corrects=False, was=None)
    day = asked.day if isinstance(asked, AboutMasks) else None
    if day and reading.day is None:
        return replace(reading, reports=tuple(replace(one, date=day) for one in reading.reports))
    return reading

"""THE order in which a message is heard: phases of steps, each of which takes it, leaves a rest, or lets it pass."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.people import filling
from handlers.reading import checks_said, plainly_said, samples_said
from handlers.reading.at_length import tells_of_else
from handlers.reading.commands import commands_in
from handlers.reading.leaning import leaning_of
from handlers.reading.normal import normal
from handlers.reading.plain import plain_report
from handlers.reading.retold import told_at_once
from handlers.reading.words_for_others import told_to_all
from handlers.requests import standing
from handlers.routing import (
    announced,
    answers,
    aside,
    assigned,
    at_length,
    continued,
    coordinators,
    cut_pieces,
    following,
    for_a_person,
    framed,
    in_pictures,
    inspecting,
    invited,
    leaving,
    life,
    on_paper,
    ordered,
    paid,
    pay_answered,
    plain_words,
    reported_on,
    serving,
    speakers,
    staff,
    sums_meant,
    tending,
    told_apiece,
    uncounted,
    understood,
    wishes,
)
from handlers.routing.answers import KINDS
from handlers.routing.clause import Clause, Hears
from handlers.routing.step import Heard, Left, Phase, Step
from handlers.routing.unread import unread
from handlers.rules.permissions import is_heard_freely, may
from handlers.speaking import files
from handlers.talk.turn import Turn
from storage.people import PersonState
from storage.spoken import Spoken

__all__ = ["KINDS", "ORDER", "STEPS", "route"]


async def route(turn: Turn) -> None:
    """Handle one thing that somebody sent: the steps, one after the other, until nothing is left of it."""
    heard: Left = Heard(turn.said.text)
    for phase in ORDER:
        if heard is not None and not phase.plain and is_plain(turn, heard):
            continue
        for step in phase.steps:
            if heard is None:
                break
            turn.heard, turn.step = heard.text, step.__name__
            heard = await step(turn, heard)
    if turn.again is not None:
        await _said_again(turn, turn.again, ANEW if turn.anew else None)
    await _afterwards(turn)


def is_plain(turn: Turn, heard: Heard) -> bool:
    """Whether a tailor tells of so many masks, and of nothing else, while nothing is asked."""
    person, said = turn.known, turn.said
    if person is None or not person.is_tailor or person.duties or turn.question or turn.form or turn.quoted:
        return False
    new = said.kind == "message" and not said.files and said.forwarded is None
    return new and heard.whole and plain_report(heard.text) is not None


async def _said_again(turn: Turn, text: Spoken, steps: Sequence[Step] | None = None) -> bool:
    """Words of ours for what somebody said, heard as if she had written them; whether a step took them."""
    heard: Left = Heard(text)
    for step in steps or AGAIN:
        if heard is None:
            break
        turn.heard = heard.text
        heard = await step(turn, heard)
    return heard is None


async def in_plain_words(turn: Turn, heard: Heard) -> Left:
    """What nobody understood of a coordinator, heard once more in plain words: "pindahin Wati dong"."""
    whole = heard.whole and turn.said.kind == "message" and not turn.said.files
    if not whole or not is_heard_freely(turn.person):
        return heard
    if may(turn.person, "announce") and (told := told_to_all(heard.text)) and await _said_again(turn, Spoken(told)):
        return None
    steps = ASKED_AGAIN if tells_of_else(heard.text) else AGAIN
    for said in plainly_said.again(heard.text):
        if await _said_again(turn, Spoken(said), steps):
            return None
    turn.heard = heard.text
    return heard


async def in_frames(turn: Turn, heard: Heard) -> Left:
    """What a coordinator says in whatever order, where each of its words is explained."""
    if (mended := checks_said.mended_in(heard.text)) and framed.hears(turn):
        return None if await _frames_or_steps(turn, mended) else heard
    if heard.whole and await told_apiece.is_to_one(turn, heard.text):
        said = Spoken(told_at_once(heard.text) or heard.text)
        return None if await _said_again(turn, said, (plain_words.command,)) else heard
    if heard.whole and (
        await told_apiece.checks_each(turn, heard.text)
        or await told_apiece.spends_each(turn, heard.text)
        or await told_apiece.tells_her(turn, heard.text)
    ):
        return None
    if (
        checks_said.is_command(heard.text)
        or samples_said.asks_finished(heard.text)
        or told_apiece.says_money(turn, heard.text)
    ):
        return heard
    if heard.whole and may(turn.person, "accept"):
        fact = told_at_once(heard.text) or (":" in heard.text and await framed.to_those_of_a_place(turn, heard.text))
        if fact:
            return None if await _said_again(turn, Spoken(fact)) else heard
    if heard.whole and framed.hears(turn) and (same := await framed.retold_in(turn, heard.text)):
        if await _frames_or_steps(turn, same):
            return None
        turn.heard = heard.text
    return await _framed(turn, heard, freely=False)


async def _frames_or_steps(turn: Turn, said: str) -> bool:
    """Whether words of ours are taken: repaired masks by a frame, all others by the steps."""
    if said.startswith("perbaikan ") and await _framed(turn, Heard(Spoken(said)), freely=False) is None:
        return True
    return await _said_again(turn, Spoken(said))


async def in_frames_freely(turn: Turn, heard: Heard) -> Left:
    """The same where nobody else understood it, though some of its words are unknown."""
    return await _framed(turn, heard, freely=True)


async def _framed(turn: Turn, heard: Heard, *, freely: bool) -> Left:
    text = heard.text
    if heard.whole and not framed.hears(turn) and (bare := at_length.without_colon(text)):
        text = turn.heard = Spoken(bare)
    if not heard.whole or not framed.hears(turn, text):
        turn.heard = heard.text
        return heard
    talk, found, near = await framed.meant(turn, text, freely=freely)
    if turn.question is not None and not talk.words:
        # A name by itself answers what was asked.
        turn.heard = heard.text
        return heard
    told = await framed.told_of(turn, talk, near)
    for one in found:
        heeded = await framed.done(turn, one, told)
        if heeded is True:
            return None
        if not heeded or normal(heeded) == normal(heard.text):
            continue
        if freely and one.acts and talk.unknown():
            await framed.offer(turn, heeded)
            return None
        if await _said_again(turn, Spoken(heeded)):
            return None
    turn.heard = heard.text
    return heard


async def followed(turn: Turn, heard: Heard) -> Left:
    """ "kalau Ani?", "yang kemarin juga dong": the question before, about another or of other days."""
    waits = turn.question is not None and answers.takes_words(turn.question)
    if (not waits or following.shows(turn)) and (both := await following.beside_answer(turn, heard)):
        return await _beside_answer(turn, heard, both)
    whole = None if waits else await following.followed(turn, heard)
    if whole is None:
        return heard
    turn.said = replace(turn.said, text=Spoken(whole))
    if await _framed(turn, Heard(Spoken(whole)), freely=False) is None or await _said_again(turn, Spoken(whole)):
        return None
    turn.heard = heard.text
    return heard


async def _beside_answer(turn: Turn, heard: Heard, both: str) -> Left:
    """What was answered and what is said now, in one: done, or offered to tap."""
    commands = both.split("|")
    turn.said = replace(turn.said, text=Spoken(commands[-1].lstrip("?")))
    if len(commands) > 1 or both.startswith("?"):
        await framed.offer_several(turn, [one.lstrip("?") for one in commands], framed.CAN_DO)
        return None
    whole = Heard(Spoken(both))
    if any(commands_in(both)) and await _said_again(turn, whole.text):
        return None
    if await _framed(turn, whole, freely=False) is None or await _said_again(turn, whole.text):
        return None
    turn.heard = heard.text
    return heard


async def in_parts(turn: Turn, heard: Heard) -> Left:
    """A message of several clauses, each heard by itself: "Umi 32, Sari cuti besok, filter masih berapa"."""
    waits = turn.question is not None and answers.takes_words(turn.question)
    if not heard.whole or not at_length.hears(turn) or waits or told_apiece.says_money(turn, heard.text):
        return heard
    parts = await at_length.cut(turn, heard.text)
    whole = at_length.all_heard(parts) and not at_length.asks_back(parts)
    if not whole and not at_length.several_heard(parts) and not at_length.drops(parts):
        return heard
    return await _each(turn, heard, parts, offering=not whole)


async def in_parts_at_last(turn: Turn, heard: Heard) -> Left:
    """The same where nobody else understood it: what only asks is answered, the rest offered, or said to be left."""
    if not heard.whole or not at_length.hears(turn):
        return heard
    parts = await at_length.cut(turn, heard.text, fewest=1, freely=True)
    if len(parts) == 1 and parts[0].same in ("", parts[0].text):
        # Whoever could take it as it stands has had it.
        return heard
    return await _each(turn, heard, parts, offering=True)


async def _each(turn: Turn, heard: Heard, parts: Sequence[Clause], *, offering: bool = False) -> Left:
    """Each clause done, or offered; the message, where none was heard."""
    done, left, offered = False, list[str](), list[str]()
    # What may ask something comes last, so that its buttons are there.
    for part in sorted(parts, key=lambda one: one.hears is Hears.ACTS):
        if part.hears is Hears.COLOURS:
            continue
        if part.hears is Hears.UNKNOWN:
            left.append(part.text)
        elif offering and part.hears is Hears.ACTS:
            offered.append((part.meant[0].command if part.meant else part.same) or part.text)
        elif await _one(turn, part):
            done = True
        else:
            left.append(part.text)
    turn.heard = heard.text
    if offered or done:
        at_length.say_what_is_left(turn, left)
    if offered:
        await framed.offer_several(turn, offered)
    return None if done or offered else heard


async def _one(turn: Turn, part: Clause) -> bool:
    """A clause, as if it was written alone; whether it was taken."""
    turn.heard = Spoken(part.text)
    if part.meant:
        return await _framed(turn, Heard(Spoken(part.text)), freely=part.freely) is None
    return await _frames_or_steps(turn, part.same or part.text)


async def pay_in_plain_words(turn: Turn, heard: Heard) -> Left:
    """The same of words about pay, before these go to a person."""
    if not leaning_of(heard.text).pay:
        return heard
    left = await in_plain_words(turn, heard)
    left = await in_parts_at_last(turn, left) if left else None
    return await in_frames_freely(turn, left) if left else None


async def _afterwards(turn: Turn) -> None:
    """When all is understood: what was put off, what waited meanwhile, what ran short, a coordinator's commands."""
    for act in turn.later:
        await act()
    await uncounted.hear(turn)
    if turn.said.files and turn.said.kind == "message" and turn.known:
        await files.beside(turn)
    if turn.form and turn.step in FORM_WAITS:
        await filling.go_on(turn)
    if turn.scarce:
        await standing.say_scarce(turn)
    await following.keep_asked(turn)
    if turn.first_contact and turn.known and turn.known.state is PersonState.ACTIVE and not turn.known.is_tailor:
        turn.set_commands()


ORDER: tuple[Phase, ...] = (
    Phase("who writes", (speakers.stranger, unread, speakers.speaker, speakers.waiting, speakers.paused), plain=True),
    Phase("a button", (speakers.button,)),
    Phase("what isn't words", (plain_words.form_word, leaving.pictured, plain_words.no_text)),
    Phase("not a new word", (understood.forwarded, understood.edit)),
    Phase("a reply", (plain_words.quoted_request, plain_words.replied)),
    Phase(
        "a button, typed",
        (plain_words.typed_option, plain_words.typed_button, invited.says_whether, invited.brings),
        plain=True,
    ),
    Phase(
        "papers, orders, work",
        (
            serving.fetched,
            understood.added_apart,
            understood.told_apart,
            sums_meant.unclear_sum,
            serving.to_coordinator,
            inspecting.numbered,
            pay_answered.handed,
            pay_answered.consents_told,
            followed,
            in_frames,
            in_parts,
            plain_words.taking_back,
            plain_words.said_otherwise,
            on_paper.printed,
            on_paper.typed_back,
            reported_on.told_for_funder,
            in_pictures.shown,
            ordered.orders_asked,
            ordered.lent,
            cut_pieces.shared,
            leaving.sampled,
            leaving.complained,
            leaving.photographed,
            leaving.handed,
        ),
    ),
    Phase("to many", (announced.notice_said, invited.gathers, assigned.duties_said, staff.staff_said)),
    Phase("money", (paid.unpaid, pay_answered.hers, paid.advances, paid.money)),
    Phase(
        "a coordinator asks",
        (
            plain_words.in_other_words,
            inspecting.counted,
            understood.told_otherwise,
            life.workday_asked,
            coordinators.results_asked,
            coordinators.taken_away,
            coordinators.days_said,
        ),
    ),
    Phase("a command", (plain_words.command, plain_words.help_asked, plain_words.unknown_command, wishes.wish)),
    Phase("an answer", (continued.continued, understood.form_answer, understood.answer)),
    Phase(
        "life",
        (
            for_a_person.complains_above,
            tending.tended,
            aside.told_only,
            life.news,
            life.fact_asked,
            for_a_person.relayed,
            for_a_person.lacks,
            for_a_person.leaves,
        ),
        # Whoever was in despair is not answered as if nothing had been.
        plain=True,
    ),
    Phase("material", (continued.unnamed, understood.goods, understood.answer_in_part)),
    Phase(
        "a change",
        (
            understood.denial,
            understood.undo_in_words,
            understood.wrong_person,
            pay_in_plain_words,
            paid.pay,
            understood.mended,
            understood.named_alone,
        ),
    ),
    Phase(
        "a report",
        (
            serving.own_masks,
            coordinators.entered,
            pay_answered.perhaps_handed,
            in_plain_words,
            in_parts_at_last,
            in_frames_freely,
            understood.coordinators_words,
            understood.meant,
        ),
        plain=True,
    ),
)
STEPS: tuple[Step, ...] = tuple(step for phase in ORDER for step in phase.steps)
# What hears a message from the beginning.
ANEW = STEPS[STEPS.index(sums_meant.unclear_sum) :]
# What hears a coordinator's words once more.
AGAIN = (*STEPS[STEPS.index(plain_words.taking_back) : STEPS.index(pay_in_plain_words)], coordinators.entered)
# The same without what enters counts or sets them right.
ASKED_AGAIN = tuple(step for step in AGAIN if step not in (coordinators.entered, understood.told_otherwise))
# What was taken by these is no answer to an open form, which asks once more.
FORM_WAITS = frozenset(step.__name__ for step in STEPS[STEPS.index(understood.form_answer) + 1 :])

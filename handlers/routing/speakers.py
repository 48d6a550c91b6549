"""Who speaks: somebody unknown, one of those who share a phone, somebody who waits or has paused; and a press."""

from handlers.money import leaving
from handlers.people import admitting, consenting, filling, joining, phones, reception, roster
from handlers.routing import answers, helping, presses
from handlers.routing.plain_words import said_a_command
from handlers.routing.step import Heard, Left
from handlers.rules.passable import passable
from handlers.rules.waits import COUNTED_WITHIN
from handlers.speaking import facts, passing_on
from handlers.talk.turn import Turn
from storage import conversations, invites
from storage.people import PersonState
from storage.spoken import Spoken


async def stranger(turn: Turn, heard: Heard) -> Left:
    """An account nobody knows: an invite, somebody who enrols, or else how to join."""
    if turn.known is not None:
        return heard
    await joining.stranger(turn)
    return None


async def speaker(turn: Turn, heard: Heard) -> Left:
    """Who of those who share a phone speaks: "saya Ani, setor 20" leaves "setor 20"."""
    if not turn.shared or turn.said.kind == "button":
        return heard
    if turn.said.kind == "edit":
        return Heard(await phones.as_it_was(turn)) if turn.person.state is not PersonState.WAITING else heard
    rest = await phones.named(turn)
    return None if rest is None else Heard(rest)


async def waiting(turn: Turn, heard: Heard) -> Left:
    """Somebody who isn't accepted yet, or has stopped: her own data, an answer to a question, or how things stand."""
    if turn.person.state not in (PersonState.WAITING, PersonState.LEFT):
        return heard
    if turn.said.kind == "button":
        await _pressed_while_waiting(turn)
    elif (turn.form and await filling.takes(turn)) or await said_a_command(turn, own=True):
        return None
    elif turn.shared and filling.is_about_work(turn):
        await phones.not_yet(turn)
    elif await _asked_while_waiting(turn) or (turn.question is None and await _told_while_waiting(turn)):
        return None
    elif not turn.question or not await _answered_while_waiting(turn):
        await _say_state(turn)
    return None


async def paused(turn: Turn, heard: Heard) -> Left:
    """Somebody who paused writes again: she is back, unless she has taken back that her work may be kept."""
    if turn.person.state is not PersonState.PAUSED:
        return heard
    if not await consenting.withdrawn(turn.db, turn.person.id):
        await roster.resume(turn)
        return heard
    if turn.said.kind == "button":
        await _pressed_while_waiting(turn)
    elif not await said_a_command(turn, own=True) and not (turn.form and await filling.takes(turn)):
        turn.reply("consent-work-needed")
    return None


async def _asked_while_waiting(turn: Turn) -> bool:
    """Whether somebody who waits asks what anybody may know; what a coordinator asked her comes first."""
    asked = turn.question is not None or turn.said.kind != "message"
    return not asked and await facts.answered_stranger(turn, turn.heard, turn.person.workshop_id)


async def _told_while_waiting(turn: Turn) -> bool:
    """Whether somebody who waits sends or asks what is for a person: it goes to whoever decides, once an hour."""
    waits = turn.person.state is PersonState.WAITING
    if not waits or not reception.is_for_person(turn):
        return False
    if not await invites.talk(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN):
        return False
    if passable(turn.said.files):
        await passing_on.forward_file(turn)
    else:
        await passing_on.pass_on(turn, "question-passed-on")
    return True


async def _answered_while_waiting(turn: Turn) -> bool:
    """Whether somebody who waits answers what she was asked."""
    question = turn.question
    if question is None:
        return False
    if isinstance(question.asked, admitting.Relay):
        if turn.said.kind != "message" or not turn.heard.strip():
            return False
        await admitting.relayed(turn, question, question.asked)
        return True
    return question.asked.own and await answers.answered(turn, question)


async def _pressed_while_waiting(turn: Turn) -> None:
    """While she waits, only buttons about herself do something."""
    button = await conversations.button(turn.db, turn.said.code[:64])
    mine = button is not None and button.person_id == turn.person.id
    deed = turn.kinds.deed(button.deed, button.fields) if button and mine else None
    if deed and presses.BY_DEED[type(deed)].own:
        await _press(turn)
    elif button and button.account == turn.account:
        turn.reply("form-over")
    else:
        await _say_state(turn)


async def _say_state(turn: Turn) -> None:
    if turn.person.state is PersonState.LEFT:
        await leaving.still_gone(turn)
    else:
        await admitting.still_waiting(turn)


async def button(turn: Turn, heard: Heard) -> Left:
    """A button: looked up by its code and the presser's own number, and only while its question is open."""
    if turn.said.kind != "button":
        return heard
    said = await _said_by_tap(turn)
    if said:
        return Heard(said)
    await _press(turn)
    return None


async def _said_by_tap(turn: Turn) -> Spoken | None:
    """What a tapped example says; it goes on as if it was written."""
    found = await conversations.button(turn.db, turn.said.code[:64])
    deed = turn.kinds.deed(found.deed, found.fields) if found and found.person_id == turn.person.id else None
    return helping.as_written(turn, deed) if isinstance(deed, helping.SayIt) else None


async def _press(turn: Turn) -> None:
    found = await conversations.button(turn.db, turn.said.code[:64])
    if found and turn.shared and found.person_id != turn.person.id:
        await phones.switch_to(turn, found.person_id)
    if found is None or (found.person_id != turn.person.id and found.account != turn.account):
        await presses.stale(turn)
        return
    deed = turn.kinds.deed(found.deed, found.fields)
    if found.question_id is None:
        await presses.act(turn, deed)
    elif deed is None or turn.question is None or turn.question.id != found.question_id:
        await presses.stale(turn)
    else:
        await answers.answer(turn, turn.question, deed)

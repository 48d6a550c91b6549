"""What a kind coordinator would say to a loss, to danger, to illness, to a broken machine and on a feast."""

from datetime import timedelta

from handlers.reading.asking import asks
from handlers.reading.chat_said import keeps_secret
from handlers.reading.danger_said import is_put_out
from handlers.reading.fraud_said import gave_it, lost_hold
from handlers.reading.harm_said import is_out, is_stuck, wants_no_calls
from handlers.reading.joy_said import Feast
from handlers.reading.names import clean
from handlers.reading.news_said import Trouble
from handlers.reading.normal import normal
from handlers.reading.personal import is_for_no_chat
from handlers.reading.work_words import of_work
from handlers.rules.limits import DAYS_OF_REST, LONGEST_PASSED_ON
from handlers.rules.permissions import may
from handlers.rules.waits import IN_DANGER, IN_SORROW, IN_WRITING_FOR
from handlers.speaking import passing_on
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import days_off, inbox, marks

TOPIC = "call"


# After these somebody was comforted or warned, after the others rescued.
AFTER = {
    Trouble.GRIEF: Told.COMFORTED,
    Trouble.HOSPITAL: Told.COMFORTED,
    Trouble.DESPAIR: Told.DESPAIRED,
    Trouble.GAS: Told.ENDANGERED,
    Trouble.FIRE: Told.ENDANGERED,
    Trouble.DISASTER: Told.ENDANGERED,
    Trouble.SHOCK: Told.SHOCKED,
}
# What was told first is heard first.
WITH_HER = (Told.DESPAIRED, Told.SHOCKED, Told.ENDANGERED, Told.COMFORTED, Told.RESCUED)
# Whom a call may harm, because somebody hears it.
QUIETLY = (Trouble.VIOLENCE,)
# What she tells gladly, and goes on telling.
JOYS = (Feast.WEDDING, Feast.BIRTH, Feast.EXPECTING)
# While these last, a question is answered by them.
LASTING = (Told.ENDANGERED, Told.SHOCKED, Told.DESPAIRED)


async def comfort(turn: Turn, trouble: Trouble) -> None:
    """A loss or danger: kind words, no reminders for some days, and a coordinator who calls, told nothing of it."""
    me, before = turn.person, await _told_lately(turn)
    await inbox.purge_one(turn.db, turn.cause_id)
    same = before and trouble in (Trouble.GRIEF, Trouble.HOSPITAL) and trouble is not _worse(before, trouble)
    if same or (AFTER.get(trouble) in LASTING and await _lately(turn, AFTER[trouble])):
        # More of the same: the coordinator was called just now.
        await stay(turn)
        return
    said = "kind-stuck" if trouble is Trouble.WOUND and is_stuck(normal(turn.heard)) else f"kind-{trouble}"
    if before and trouble is Trouble.WOUND:
        turn.reply(said)
        return
    if trouble is not Trouble.CRY and may(me, "report"):
        days = [turn.today + timedelta(days=number) for number in range(DAYS_OF_REST)]
        await days_off.take(turn.db, me.id, days)
    turn.reply(said, told=AFTER.get(trouble, Told.RESCUED))
    quietly = trouble in QUIETLY or wants_no_calls(turn.heard) or await _reads_only(turn)
    key = "call-quietly" if quietly else "call-grief" if trouble is Trouble.GRIEF else "call-now"
    if await turn.tell_deciders(me.workshop_id, key, topic=TOPIC, but=me.id, at_once=True, name=clean(me.name)):
        turn.did(key)
        secret = keeps_secret(turn.heard)
        turn.reply("kind-secret" if secret else "kind-written" if quietly else "kind-called")
    elif me.is_tailor:
        turn.reply("kind-nobody")


async def no_calls(turn: Turn) -> bool:
    """ "jangan telepon ya", after a coordinator was asked to: whether she hears that she is to write."""
    if not wants_no_calls(turn.heard) or await _told_lately(turn) is None:
        return False
    me = turn.person
    if not await turn.tell_deciders(
        me.workshop_id, "call-quietly", topic=TOPIC, but=me.id, at_once=True, name=clean(me.name)
    ):
        return False
    await inbox.purge_one(turn.db, turn.cause_id)
    turn.did("call-quietly")
    turn.reply("kind-written", told=Told.STAYED)
    return True


def _worse(before: Told, trouble: Trouble) -> Trouble | None:
    """A death after an accident is news; what else follows a loss isn't."""
    return Trouble.GRIEF if trouble is Trouble.GRIEF and before is Told.RESCUED else None


async def _told_lately(turn: Turn) -> Told | None:
    """Whether a coordinator was called to her a short while ago, and because of what."""
    told = await marks.told_since(turn.db, turn.channel, turn.address, turn.now - IN_SORROW)
    return next((one for one in WITH_HER if one.mark in told), None)


async def _lately(turn: Turn, *wanted: Told) -> bool:
    told = await marks.told_since(turn.db, turn.channel, turn.address, turn.now - IN_DANGER)
    return any(one.mark in told and not (one is Told.ENDANGERED and Told.SAFE.mark in told) for one in wanted)


async def is_with_her(turn: Turn) -> bool:
    """Whether a coordinator was called to her a short while ago."""
    return await _told_lately(turn) is not None


async def _reads_only(turn: Turn) -> bool:
    """Whether she said of late that she can't be telephoned with."""
    told = await marks.told_since(turn.db, turn.channel, turn.address, turn.now - IN_WRITING_FOR)
    return Told.IN_WRITING.mark in told


async def in_danger(turn: Turn) -> bool:
    """Whether she was just now told to keep out of danger, or that she isn't alone."""
    return await _lately(turn, *LASTING)


async def beside(turn: Turn) -> None:
    """After she told of no wish to live, whatever else is answered: that somebody is still there."""
    if not any(letter.content.key.startswith("kind-") for letter in turn.letters):
        turn.reply("kind-still-here")


async def is_in_despair(turn: Turn) -> bool:
    """Whether she told of no wish to live a short while ago."""
    return await _lately(turn, Told.DESPAIRED)


async def out_of_it(turn: Turn) -> bool:
    """ "wes mati alhamdulillah, kain e entek kobong, aku yok opo": relief first; what is to be settled is a"
    " person's."""
    if not is_put_out(normal(turn.heard)) or not await is_with_her(turn):
        return False
    turn.reply("talk-relief", told=Told.SAFE)
    if of_work(turn.heard) or asks(turn.heard):
        await passing_on.pass_on(turn, "question-passed-on" if asks(turn.heard) else "told-on")
    return True


async def fraud(turn: Turn) -> None:
    """Somebody asks for her money in our name: warned at once, and a coordinator hears it in her words."""
    gave = gave_it(turn.heard) or lost_hold(turn.heard)
    turn.reply("kind-fraud-gave" if gave else "kind-fraud", told=Told.WARNED)
    sent = await passing_on.tell_coordinators(turn, "forwarded", text=turn.said.text.cut(LONGEST_PASSED_ON))
    turn.reply("kind-fraud-told" if sent else "no-coordinator")


async def gave(turn: Turn) -> bool:
    """Whether she gave what she was warned of just now: then she hears what to do, and a person, too."""
    hold = lost_hold(turn.heard) and not may(turn.person, "tally")
    if not hold and not (gave_it(turn.heard) and await turn.was_told(Told.WARNED)):
        return False
    await fraud(turn)
    return True


async def stay(turn: Turn, *, secret: bool = False) -> None:
    """What else she says of it: nothing is asked of her. `secret`: that nobody is to hear of it."""
    if is_for_no_chat(turn.said.text):
        await inbox.purge_one(turn.db, turn.cause_id)
    told = await _told_lately(turn) or Told.COMFORTED
    again = await turn.was_told(Told.STAYED)
    if secret:
        turn.reply("kind-secret", told=Told.STAYED)
        return
    if told is Told.ENDANGERED and is_out(normal(turn.heard)):
        turn.reply("kind-stay-out", told=Told.SAFE)
        return
    if told is Told.ENDANGERED and not await _lately(turn, told):
        told = Told.RESCUED
    key = f"kind-stay-{told}" if not again else f"kind-stay-{told}-again" if told in LASTING else "kind-stay-again"
    turn.reply(key, told=Told.STAYED)


async def listen(turn: Turn) -> None:
    """She goes on telling: somebody listens, and nothing is made of it."""
    if is_for_no_chat(turn.said.text):
        await inbox.purge_one(turn.db, turn.cause_id)
    again = await turn.was_told(Told.LISTENED)
    turn.reply("kind-listens-more" if again else "kind-listens", told=Told.LISTENING if again else Told.LISTENED)


async def get_well(turn: Turn) -> None:
    """She or hers are ill; nobody is told, and it isn't kept."""
    await inbox.purge_one(turn.db, turn.cause_id)
    turn.reply("get-well")


async def broken_machine(turn: Turn, *, burns: bool = False) -> None:
    """Passed on at once, in her words; it is no day off. `burns`: first what keeps her safe."""
    if burns:
        turn.reply("machine-burns")
    if await passing_on.tell_coordinators(turn, "forwarded", text=turn.said.text.cut(LONGEST_PASSED_ON)):
        turn.reply("machine-told" if burns else "machine-broken")
    else:
        turn.reply("no-coordinator")


def wish(turn: Turn, feast: Feast) -> None:
    """The same to her."""
    turn.reply("kind-feast", feast=str(feast), told=Told.LISTENING if feast in JOYS else None)

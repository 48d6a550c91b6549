"""What somebody wishes of the bot itself, heard before what is about work."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from handlers.days import reminding
from handlers.masks import for_others, results, understanding
from handlers.people import messengers, own_data, wishing
from handlers.reading import messengers_said, read
from handlers.reading.denial import off_in
from handlers.reading.people import names_in
from handlers.reading.personal import is_for_no_chat
from handlers.reading.told_apart import told_apart
from handlers.reading.wishes_said import CalledAs, CallMe, Wish, wish_beside, wish_in
from handlers.routing import answers
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.talk.told import QuestionAsked
from handlers.talk.turn import Turn
from storage import inbox, outbox, workshops


async def wish(turn: Turn, heard: Heard) -> Left:
    """ "ulangi", "tulis pendek", "panggil mbak saja", "jangan diingatkan terus", "stop": each does what it says."""
    question = turn.question
    if turn.said.kind != "message" or turn.form:
        return heard
    if question and answers.takes_words(question):
        return await _asked_meanwhile(turn, heard)
    if await _of_messengers(turn, heard):
        return None
    me = turn.person
    found = wish_in(heard.text, me.call_name, (me.name, me.call_name))
    if found in (Wish.NO_REMINDERS, Wish.STOP) and await _for_another(turn, heard):
        return heard
    rest = wish_beside(heard.text) or (heard.text if found is Wish.NO_REMINDERS else None)
    told = read(rest, turn.sent_at) if rest and may(me, "report") else None
    if rest and told and (told.reports or told.materials):
        turn.later.append(partial(reminding.stop, turn, ""))
        return Heard(rest, whole=False)
    numbers = off_in(heard.text) if found is Wish.SHORT else None
    if numbers or (numbers is not None and await understanding.stands_at(turn, numbers)):
        # "kakehan mbak", where a count was told
        return heard
    if found and may(me, "report") and (apart := told_apart(heard.text, turn.sent_at, of_it=True)):
        # "saya tuli, tulis saja ya. masker selesai 14"
        turn.later.append(partial(_done_later, turn, found))
        return Heard(apart[0], whole=False)
    return None if found and await _done(turn, found) else heard


async def _asked_meanwhile(turn: Turn, heard: Heard) -> Left:
    """ "tadi ditanya apa ya", "jangan pakai gambar": what answers nothing, though any words may."""
    me = turn.person
    found = wish_in(heard.text, me.call_name, (me.name, me.call_name)) if may(me, "report") else None
    return None if found in MEANWHILE and await _done(turn, found) else heard


async def _for_another(turn: Turn, heard: Heard) -> bool:
    """ "bu Ani jangan ditagih dulu ya": not of herself."""
    near = [one for one in await for_others.around(turn) if one.is_tailor]
    return bool(names_in(heard.text, for_others.circle(near)))


async def _of_messengers(turn: Turn, heard: Heard) -> bool:
    """ "pakai WhatsApp", "putus Telegram": whether it is about the messengers that she writes over."""
    if channel := messengers_said.ended(heard.text):
        await messengers.ended(turn, channel)
    elif channel := messengers_said.wished(heard.text):
        await messengers.wished(turn, channel)
    return channel is not None


async def _done_later(turn: Turn, found: Wish | CallMe | CalledAs) -> None:
    await _done(turn, found)


async def _done(turn: Turn, found: Wish | CallMe | CalledAs) -> bool:
    if isinstance(found, Wish) and found in OF_TALK:
        await OF_TALK[found](turn)
        return True
    match found:
        case CalledAs():
            turn.reply("wish-called")
        case CallMe(name):
            await wishing.call(turn, name)
        case _ if not may(turn.person, "report"):
            # Coordinators get no reminders, and always whole sentences.
            return False
        case Wish.BY_DAY:
            await results.own_by_day(turn)
        case Wish.SHORT:
            await wishing.short(turn)
        case Wish.LONG:
            await wishing.long(turn)
        case Wish.REMINDERS | Wish.REMINDER_WHEN:
            await reminding.own_hour(turn, "nyala" if found is Wish.REMINDERS else "")
        case _:
            await _of_reminders(turn, found)
    return True


async def _of_reminders(turn: Turn, found: Wish) -> None:
    """No more of them, or of all else; or somebody asks and asks, and it may be another."""
    if found is Wish.DUNNED:
        turn.reply("wish-dunned")
    else:
        await reminding.stop(turn, "", **({"key": "wish-stop"} if found is Wish.STOP else {}))


async def _again(turn: Turn) -> None:
    """What was said last in this chat, once more."""
    question = turn.question
    if question and question.key and await turn.was_told(QuestionAsked(question.id)):
        await turn.ask_again(question)
        return
    last = await outbox.last_said(turn.db, turn.channel, turn.address)
    if last is None:
        turn.reply("wish-nothing-said")
        return
    turn.did("said again")
    same = replace(last, menu=None)
    turn.send(same)


async def _what_asked(turn: Turn) -> None:
    """What she is asked is asked once more; where nothing is open, she needn't answer."""
    question = turn.question
    if question and question.key:
        await turn.ask_again(question)
    else:
        turn.reply("wish-nothing-asked")


async def _tone(turn: Turn) -> None:
    turn.reply("wish-tone")


async def _my_data(turn: Turn) -> None:
    await own_data.show(turn, "")


async def _big(turn: Turn) -> None:
    """Letters are made big on her phone; why she can't see them isn't kept."""
    if is_for_no_chat(turn.said.text):
        await inbox.purge_one(turn.db, turn.cause_id)
    turn.reply("wish-big")


async def _title(turn: Turn) -> None:
    await own_data.ask_what(turn, "call_name", "wish-title")


async def _my_group(turn: Turn) -> None:
    """Her workshop; what else is kept of her she may look up by herself, out of sight of others."""
    known = await workshops.names(turn.db)
    name = known.get(turn.person.workshop_id or 0)
    turn.reply("wish-my-group" if name else "wish-no-group", workshop=name or "")


async def _erase_chat(turn: Turn) -> None:
    turn.reply("wish-erase-chat")


async def _no_pictures(turn: Turn) -> None:
    turn.reply("wish-no-pictures")


MEANWHILE = (Wish.WHAT_ASKED, Wish.NO_PICTURES, Wish.BIG, Wish.WRITE)
# What anybody may wish.
OF_TALK: dict[Wish, Callable[[Turn], Awaitable[None]]] = {
    Wish.AGAIN: _again,
    Wish.WHAT_ASKED: _what_asked,
    Wish.MY_GROUP: _my_group,
    Wish.TONE: _tone,
    Wish.BIG: _big,
    Wish.MY_DATA: _my_data,
    Wish.TITLE: _title,
    Wish.NO_PICTURES: _no_pictures,
    Wish.ERASE_CHAT: _erase_chat,
    Wish.WRITE: wishing.in_writing,
}

"""What isn't about work: leave, loss, danger, illness, a broken machine, a feast; and questions about the workshop."""

from datetime import date
from functools import partial

from handlers.days import opening, resting
from handlers.masks import for_others
from handlers.money import showing_pay
from handlers.reading import Intent, Reading
from handlers.reading.about_pay import without_pay
from handlers.reading.days_ahead import only_between, spans_in
from handlers.reading.facts_said import Topic, topic_asked, without_questions
from handlers.reading.fraud_said import is_fraud
from handlers.reading.joy_said import ASKS_OFF, Feast, asked_beside
from handlers.reading.leaning import leaning_of
from handlers.reading.leave_parts import carrying_as_work
from handlers.reading.leave_said import (
    SEWS_ON,
    AsksLeave,
    Back,
    CalledOff,
    Moved,
    Off,
    PartOff,
    SaidOfLeave,
    WhichDays,
    leave_in,
)
from handlers.reading.mishaps_said import wants_goods
from handlers.reading.news_of_others import done_for
from handlers.reading.news_said import News, Trouble, news_in
from handlers.reading.normal import normal
from handlers.reading.open_asked import open_asked
from handlers.reading.people import HONORIFICS, names_in
from handlers.reading.round_asked import asks_round
from handlers.reading.samples_said import is_of_samples
from handlers.reading.sickness import is_ill, without_illness
from handlers.reading.told_apart import told_apart
from handlers.reading.who_speaks import as_herself
from handlers.reading.whose import disowns
from handlers.routing import framed, leave_leant
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.rules.waits import SOON
from handlers.speaking import facts, kindness, passing_on
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import inbox, marks
from storage.people import Role
from storage.spoken import Spoken

# So few words say only that she is back.
FEW_WORDS = 6


def is_news(text: str, today: date) -> bool:
    """Whether it tells of her life, or of days off: that may be taken back by itself."""
    told = news_in(text)
    return told != News(rest=told.rest) or leave_in(told.rest, today) is not None


async def news(turn: Turn, heard: Heard) -> Left:
    """Something about her life: answered kindly; what the message tells of work beside it goes on."""
    # "20 lembar dititip untuk dites di rumah sakit": nobody is ill.
    of_work = may(turn.person, "tally") and is_of_samples(heard.text)
    if not of_work and await _of_another(turn, heard.text):
        return None
    if of_work:
        return heard
    apart = told_apart(heard.text, turn.sent_at, of_it=True) if may(turn.person, "report") else None
    near = for_others.circle(await for_others.around(turn)) if apart else None
    if apart and near and not names_in(heard.text, near) and not _counts(await for_others.reading_of(turn, apart[1])):
        # By itself, so that a day in the news isn't the count's, nor the other way round.
        alone = Heard(apart[1], whole=False)
        left = await _news(turn, alone)
        if left is alone:
            return heard
        beside = left and _tells(await for_others.reading_of(turn, left.text))
        return Heard(Spoken(f"{apart[0]}. {left.text}") if left and beside else apart[0], whole=False)
    left = await _news(turn, heard)
    return Heard(apart[0], whole=False) if apart and left is None else left


async def _of_another(turn: Turn, text: str) -> bool:
    """A loss of one of her tailors, told by whoever coordinates: what can be done for her is offered to tap."""
    if not may(turn.person, "tally") or news_in(text).trouble not in (Trouble.GRIEF, Trouble.HOSPITAL):
        return False
    talk, _, _ = await framed.meant(turn, text)
    named = [str(name) for name in talk.names[:1]]
    if not named:
        return False
    turn.reply("kind-of-another", name=Spoken(named[0].title()))
    await framed.offer_several(turn, done_for(text, named[0]), framed.CAN_DO)
    return True


async def _news(turn: Turn, heard: Heard) -> Left:
    if await kindness.no_calls(turn) or await kindness.gave(turn) or await kindness.out_of_it(turn):
        return None
    told = news_in(heard.text)
    if told.trouble is not Trouble.DESPAIR and await kindness.is_in_despair(turn):
        turn.later.append(partial(kindness.beside, turn))
    if await _of_fraud(turn, heard.text):
        return None
    leave = await _leave(turn, heard.text, told)
    if told == News(rest=told.rest) and leave is None:
        return await _ill_at_work(turn, heard)
    rest = await _work_in(turn, told, leave)
    if isinstance(leave, AsksLeave):
        if rest is None and told.trouble is None:
            await passing_on.offer_to_forward(turn, str(Intent.QUESTION))
        leave = None
        if told == News(rest=told.rest):
            return heard if rest is not None else None
    await _about_her(turn, told, works=rest is not None, asks_off=leave is None)
    if rest is None and leave is None:
        await _asked_beside(turn, told)
    if leave is None or await _about_leave(turn, leave, alone=rest is None) or turn.spoke:
        return Heard(rest, whole=False) if rest is not None else None
    return heard


async def _of_fraud(turn: Turn, text: Spoken) -> bool:
    """Whether somebody asks for her money in our name, and no more is told; beside a count it is answered later."""
    if not is_fraud(text) or may(turn.person, "tally"):
        return False
    if not _tells(await for_others.reading_of(turn, text)):
        await kindness.fraud(turn)
        return True
    turn.later.append(partial(kindness.fraud, turn))
    return False


async def _asked_beside(turn: Turn, told: News) -> None:
    """ "saya hamil, masih boleh jahit kan?": the question goes to a person, without what it is about."""
    asked = asked_beside(told.rest) if told.feast and not told.trouble else ""
    if asked:
        turn.heard = Spoken(asked)
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION))


async def _ill_at_work(turn: Turn, heard: Heard) -> Left:
    """ "mual terus jadi jahitnya pelan ya": wished well, and nothing is made of it."""
    if not (is_ill(heard.text) and SEWS_ON.search(normal(heard.text))):
        return heard
    if _tells(await for_others.reading_of(turn, heard.text)):
        return heard
    await kindness.get_well(turn)
    return None


async def workday_asked(turn: Turn, heard: Heard) -> Left:
    """ "besok bengkel buka bu?", "kapan libur lebaran": answered from the workshop's own days."""
    asked = open_asked(heard.text, turn.today) if turn.said.kind == "message" and turn.known else None
    if asked is None:
        return heard
    await opening.say(turn, asked)
    return None


async def fact_asked(turn: Turn, heard: Heard) -> Left:
    """ "buka jam berapa", "kapan bayaran", "siapa yang bisa lihat": answered, if it is known; beside work, too."""
    if turn.said.kind == "message" and turn.known and may(turn.person, "carry") and asks_round(heard.text):
        turn.again = Spoken("antaran")
        return None
    answer = await facts.answer_to(turn, heard.text) if turn.said.kind == "message" else None
    if answer is None:
        return await _payday(turn, heard)
    for rest in (without_questions(heard.text), Spoken(without_pay(heard.text)), heard.text):
        if _tells(await for_others.reading_of(turn, rest)):
            turn.later.append(partial(facts.say, turn, answer))
            return heard if rest == heard.text else Heard(rest, whole=False)
    await facts.say(turn, answer)
    return None


async def _payday(turn: Turn, heard: Heard) -> Left:
    """ "gajian kapan", which nobody told yet: what is known is said, and a person is asked once."""
    tailor = turn.said.kind == "message" and turn.known is not None and may(turn.person, "report")
    if (
        not tailor
        or topic_asked(heard.text) is not Topic.PAYDAY
        or _tells(await for_others.reading_of(turn, heard.text))
    ):
        return heard
    await passing_on.offer_to_forward(turn, str(Intent.QUESTION))
    await showing_pay.payday(turn)
    return None


async def _leave(turn: Turn, text: str, told: News) -> SaidOfLeave | None:
    """What she says of days off of her own; a name before it makes them somebody else's."""
    if may(turn.person, "report") and (leant := await leave_leant.said(turn, text, told)):
        return leant
    said = await _of_herself(turn, told.rest)
    # "lho aku dino iki gak njahit, iku duduk nggonku" objects to what another told, and asks for no day off.
    takes = may(turn.person, "report") and not disowns(text)
    leave = leave_in(said, turn.today) if takes else None
    if leave is None and takes and not told.feast and await _days_awaited(turn, told.rest):
        leave = _off_in(leave_in(f"libur {told.rest}", turn.today))
    if leave is None and may(turn.person, "report"):
        leave = await leave_leant.more(turn, text, told)
    if not isinstance(leave, Off):
        return await leave_leant.back(turn, leave) if isinstance(leave, Back) else leave
    leave = await leave_leant.dated(turn, leave, text)
    if (told.trouble and not leave.asked) or (told.machine and not leave.named):
        # A broken machine is no day off.
        return None
    reading = await for_others.reading_of(turn, text)
    near = for_others.circle(await for_others.around(turn))
    if reading.portions or (leave.asked and reading.may_name and names_in(text, near)):
        return None
    return leave


async def _days_awaited(turn: Turn, text: str) -> bool:
    """Whether she was asked a short while ago which days she is off, and names some now."""
    if not any(True for _ in spans_in(normal(text), turn.today)):
        return False
    told = await marks.told_since(turn.db, turn.channel, turn.address, turn.now - SOON)
    return Told.LEAVE_WHICH.mark in told or await turn.was_told(Told.DAYS_OFF)


def _off_in(said: SaidOfLeave | None) -> Off | None:
    """Days that are told by nothing but themselves, after they were asked for: "Rabu sampai Minggu"."""
    return said if isinstance(said, Off) and only_between(said.rest) else None


async def _work_in(turn: Turn, told: News, leave: SaidOfLeave | None) -> Spoken | None:
    """What a message tells of work, without the rest of it; None if nothing."""
    rest = told.rest if leave is None or isinstance(leave, AsksLeave) else leave.rest
    rest = without_illness(rest)
    reading = await for_others.reading_of(turn, rest)
    promises = leave is not None and told.trouble is None and _promises(reading, rest)
    if not _tells(reading) and not promises:
        return None
    if told.trouble and not _counts(reading) and not wants_goods(rest):
        # "jarum putung, separo sik nang njero": what hurt her isn't asked for.
        return None
    doubtful = told.machine or (told.trouble and not reading.certain)
    if doubtful and not leaning_of(rest).verb:
        # "meninggal jam 2, umur 70", "jarum mesin patah 2": a number that isn't told as masks is none without the news.
        whole = await for_others.reading_of(turn, turn.heard)
        if not _tells(whole) or (told.machine and not whole.reports):
            return None
    return Spoken(rest.strip(" ,"))


async def _of_herself(turn: Turn, text: str) -> str:
    """What she says of her work, as "saya" and "kerja": "mas Slamet besok gak bisa nganter", by Slamet the courier."""
    me = turn.person
    if set(normal(text).split()) & set(normal(f"{me.name} {me.call_name}").split()) - HONORIFICS:
        text = as_herself(text, for_others.circle([*await for_others.around(turn), me]), me.id)
    return carrying_as_work(text) if me.role is Role.COURIER else text


def _counts(reading: Reading) -> bool:
    return bool(reading.reports or reading.portions or reading.was is not None)


def _tells(reading: Reading) -> bool:
    return _counts(reading) or bool(reading.materials)


def _promises(reading: Reading, rest: str) -> bool:
    return reading.intent is Intent.PROMISE and bool(leaning_of(rest).numbers)


async def _about_her(turn: Turn, told: News, *, works: bool, asks_off: bool) -> None:
    if told.trouble is Trouble.HOSPITAL and works:
        # She has been there, and works.
        await kindness.get_well(turn)
    elif told.trouble:
        await kindness.comfort(turn, told.trouble)
    if told.machine and told.burns and await kindness.in_danger(turn):
        await kindness.stay(turn)
    elif told.machine:
        await kindness.broken_machine(turn, burns=told.burns)
    if told.feast is Feast.BIRTH and await turn.was_told(Told.LISTENING):
        # "putuku lair", and then "lanang 3,2 kilo"
        await kindness.listen(turn)
    elif told.feast:
        kindness.wish(turn, told.feast)
        if told.feast in kindness.JOYS and asks_off and ASKS_OFF.search(normal(turn.heard)):
            turn.reply("kind-when-off")


def _is_back(turn: Turn, *, alone: bool) -> bool:
    """Whether a few words say only that she is back, though no leave of hers is known."""
    if alone and len(turn.heard.split()) <= FEW_WORDS:
        turn.reply("kind-back")
        return True
    return False


async def _off(turn: Turn, leave: Off, *, alone: bool) -> bool:
    if leave.ill:
        await inbox.purge_one(turn.db, turn.cause_id)
    if leave.asked or alone:
        await resting.take(turn, leave, alone=alone)
    elif leave.ill:
        await kindness.get_well(turn)
    # "kain habis, tidak bisa jahit"
    return leave.asked or alone or leave.ill


async def _about_leave(turn: Turn, leave: Off | Back | CalledOff | PartOff | WhichDays | Moved, *, alone: bool) -> bool:
    """Whether there was anything to do about it."""
    match leave:
        case Off():
            return await _off(turn, leave, alone=alone)
        case Back():
            if leave.well:
                await inbox.purge_one(turn.db, turn.cause_id)
            return await resting.come_back(turn, leave) or _is_back(turn, alone=alone)
        case Moved():
            await resting.move(turn, leave.off)
        case CalledOff():
            await resting.call_off(turn, leave)
        case PartOff():
            await resting.part_off(turn, leave)
        case WhichDays():
            turn.reply("leave-which", told=Told.LEAVE_WHICH)
    return True

"""Small talk is answered as a person would: a kind word, and what is known; what must be done goes to a coordinator."""

from handlers.masks import results
from handlers.reading import Intent, Reading
from handlers.reading.aside_said import is_excused
from handlers.reading.asking import asks
from handlers.reading.chat_said import Talk, bare_goods, talk_in
from handlers.reading.greeting import Greeting, greeting_in, is_mere_greeting
from handlers.reading.leaning import leaning_of
from handlers.reading.lexicon import ITEMS, WORDS
from handlers.reading.mood_said import passing_mood
from handlers.reading.other_words import MOODS
from handlers.reading.parts import parts_of
from handlers.reading.personal import is_for_no_chat
from handlers.reading.sickness import is_well_again
from handlers.reading.topics import topic_of
from handlers.reading.work_words import of_work
from handlers.requests import standing
from handlers.requests.requesting import AskItem
from handlers.rules.waits import QUESTION_FADES
from handlers.speaking import kindness, passing_on
from handlers.talk.asked import Choice
from handlers.talk.deeds import Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import inbox

# What may be said in sorrow and is answered as ever.
AS_EVER = (
    Talk.THANKS,
    Talk.AGREES,
    Talk.CALLS,
    Talk.ASKS_TO_ASK,
    Talk.WANTS_PERSON,
    Talk.IF_RECORDED,
    Talk.GOODS,
    Talk.RELIEF,
    Talk.GLAD,
    Talk.SLIP,
    Talk.INVITES,
    Talk.CONFIDES,
)
# What sounds like a correction and corrects no count.
OF_NO_COUNT = (Talk.INSULT, Talk.WRONG_FILE, Talk.FILE_ASKED, Talk.FILE_GONE)
# What sounds as if she asked what is recorded of her.
OF_HER = (Talk.ANY_HOUR, Talk.BELONGS, Talk.WELL)
# After these she may go on telling.
LISTENS = (Talk.CONFIDES, Talk.LONELY)
TOLD_WITH = {Talk.RELIEF: Told.SAFE, Talk.VERSE: Told.JESTS}
# A question asked with fewer words may be about anything.
LEAST_OF_QUESTION = 4
# Nothing that a count could be in.
TELLING = (Intent.REPORT, Intent.MIXED)
NO_COUNT = (Intent.OTHER, Intent.QUESTION, Intent.PROMISE, Intent.ZERO, Intent.GREETING)


async def answered(turn: Turn, reading: Reading) -> bool:
    """Whether a message without a count is small talk, said in sorrow, or a question that read like something else."""
    if _tells(turn, reading):
        return False
    of_file = talk_in(turn.heard) in (Talk.IF_RECORDED, Talk.FILE_ASKED)
    if of_file and await turn.was_told(Told.FILE_SENT):
        turn.reply("file-came", told=Told.FILE_SENT)
        return True
    promises = reading.about_own and not asks(turn.heard) and talk_in(turn.heard) is Talk.PLANS
    of_her = talk_in(turn.heard) in OF_HER
    if (
        reading.intent is Intent.QUESTION
        and not (promises or of_her)
        and (reading.about_own or await standing.answers(turn))
    ):
        return turn.spoke
    if reading.intent in TELLING and is_mere_greeting(turn.heard):
        turn.reply("heard-greeting", menu=True)
        return True
    talk = await _talk(turn)
    greets = reading.intent is Intent.GREETING and greeting_in(turn.heard) in (Greeting.SALAM, Greeting.GREETING)
    if greets and talk in (None, Talk.HOPES, Talk.AGREES, Talk.CALLS):
        return False
    if await _stays(turn, reading, talk) or await _listens(turn, reading, talk):
        return True
    if talk:
        return await _said(turn, reading, talk)
    if reading.intent in (Intent.ZERO, Intent.PROMISE) and asks(turn.heard):
        if len(turn.heard.split()) < LEAST_OF_QUESTION or leaning_of(turn.heard).numbers:
            return False
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION))
        return True
    return False


async def _talk(turn: Turn) -> Talk | None:
    """What it is; "bagus gak?" after a picture asks a person."""
    talk = talk_in(turn.heard)
    return None if talk is Talk.PRETTY and await turn.was_told(Told.FILE_SENT) else talk


async def _stays(turn: Turn, reading: Reading, talk: Talk | None) -> bool:
    """Whether it is said in sorrow or danger, where nothing is asked of her."""
    to_do = asks(turn.heard) or (of_work(turn.heard) and reading.intent is not Intent.ZERO)
    aside = talk not in AS_EVER and not (talk is None and to_do)
    private = talk is None and is_for_no_chat(turn.heard) and not asks(turn.heard)
    asked_in_danger = talk is None and not leaning_of(turn.heard).pay and not reading.about_own
    asked_in_danger = asked_in_danger and (asks(turn.heard) or not of_work(turn.heard))
    if ((aside or private) and await kindness.is_with_her(turn)) or (
        asked_in_danger and await kindness.in_danger(turn)
    ):
        await kindness.stay(turn, secret=talk is Talk.SECRET)
        return True
    if talk is Talk.THANKS and await kindness.is_with_her(turn):
        turn.reply("kind-thanked")
        return True
    return False


async def _listens(turn: Turn, reading: Reading, talk: Talk | None) -> bool:
    """Whether she goes on telling of her life, which nobody has to do anything about."""
    of_life = talk in (None, Talk.SAD, Talk.FAMILY, Talk.GLAD, Talk.LAUGHS, Talk.CONFIDES, Talk.LONELY)
    serious = of_work(turn.heard) or leaning_of(turn.heard).pay or "?" in turn.heard or reading.about_own
    if (
        not of_life
        or serious
        or reading.intent not in NO_COUNT
        or not await turn.was_told(Told.LISTENING, Told.LISTENED)
    ):
        return False
    await kindness.listen(turn)
    return True


def _tells(turn: Turn, reading: Reading) -> bool:
    """Whether a message tells of masks or material, or comes with a file; "botnya salah terus" corrects nothing."""
    if reading.reports or reading.materials or reading.others or turn.said.files:
        return True
    return reading.corrects and talk_in(turn.heard) not in OF_NO_COUNT and not is_excused(turn.heard)


async def _said(turn: Turn, reading: Reading, talk: Talk) -> bool:
    if turn.question and turn.now - turn.question.asked_at > QUESTION_FADES:
        # A number that comes much later is told anew.
        await turn.drop_question()
    match talk:
        case Talk.WANTS_PERSON | Talk.DEBTS:
            if talk is Talk.DEBTS:
                turn.reply("talk-debts")
            await passing_on.wants_to_talk(turn)
        case Talk.IF_RECORDED:
            await results.own_results(turn)
        case Talk.GOODS:
            await _goods(turn, turn.heard)
        case Talk.FILE_ASKED | Talk.FILE_GONE:
            await passing_on.offer_to_forward(turn, str(Intent.QUESTION))
        case Talk.ANGRY | Talk.INVITES | Talk.NO_ANSWER | Talk.NEW_NUMBER:
            await passing_on.pass_on(turn, f"talk-{talk}", quiet=talk in (Talk.INVITES, Talk.NEW_NUMBER))
        case Talk.TOLD_BEFORE:
            await results.asked_too_often(turn)
        case Talk.PLANS | Talk.REASON if await _is_to_do(turn, reading, talk):
            return False
        case _:
            await _kindly(turn, talk)
    return True


async def _is_to_do(turn: Turn, reading: Reading, talk: Talk) -> bool:
    """Whether a plan holds a count, or a reason belongs to what a person was told just now."""
    if talk is Talk.REASON:
        return await turn.was_told(Told.PERSON_CALLED)
    return bool(leaning_of(turn.heard).numbers) or reading.intent not in NO_COUNT


# What is answered to whoever coordinates as to anybody, where nothing of work is said.
IN_COMPANY = (
    Talk.OF_THE_BOT,
    Talk.LAUGHS,
    Talk.WEATHER,
    Talk.SORRY,
    Talk.WEARY,
    Talk.RELIEF,
    Talk.HOPES,
    Talk.GLAD,
    Talk.AMEN,
    Talk.PRAISE,
    Talk.BYE,
    Talk.THANKS,
    Talk.CALLS,
)


def in_company(turn: Turn) -> bool:
    """Whether somebody who decides only talks: a kind word, where no other step found anything to do."""
    talk = talk_in(turn.heard)
    mood = None if topic_of(turn.heard) or leaning_of(turn.heard).numbers else passing_mood(turn.heard)
    if talk in IN_COMPANY:
        turn.reply(f"talk-{talk}")
    elif mood:
        turn.reply(MOODS[mood])
    return talk in IN_COMPANY or mood is not None


async def _kindly(turn: Turn, talk: Talk) -> None:
    """A kind word; what she asks for beside her thanks is asked about."""
    if is_for_no_chat(turn.said.text):
        await inbox.purge_one(turn.db, turn.cause_id)
    if talk is Talk.SECRET and await turn.was_told(Told.PERSON_CALLED):
        turn.reply("talk-secret-passed")
        return
    if talk is Talk.AFRAID and await turn.was_told(Told.WARNED):
        turn.reply("kind-fraud-calm", told=Told.WARNED)
        return
    told = Told.LISTENING if talk in LISTENS else TOLD_WITH.get(talk)
    well = talk is Talk.THANKS and is_well_again(turn.heard)
    turn.reply("talk-thanks-well" if well else f"talk-{talk}", told=told)
    if talk in (Talk.THANKS, Talk.AGREES) and (beside := _goods_beside(turn.heard)):
        await _goods(turn, beside)


def _goods_beside(text: str) -> str | None:
    """ "oke bu makasih, sekalian benang ya": the part that is only a material."""
    parts = parts_of(text)
    return next((one for one in parts if bare_goods(one)), None) if len(parts) > 1 else None


async def _goods(turn: Turn, said: str) -> None:
    """ "karet bu": is it asked for?"""
    word = bare_goods(said) or ""
    item = next(one for one in ITEMS if one in WORDS[word])
    options = [
        Option("button-ask-goods", AskItem(item=item, amount=None)),
        Option("button-no-need", Drop(says="material-dropped")),
    ]
    await turn.ask(Choice(), "talk-goods", options, item=item)

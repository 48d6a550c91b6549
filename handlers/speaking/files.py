"""Voice notes, pictures, files and places: passed on to a person as they are; nothing of them is kept or read."""

from handlers.reading.names import clean
from handlers.reading.news_said import is_sad
from handlers.reading.personal import is_for_no_chat
from handlers.rules.deciders import deciders
from handlers.rules.passable import passable
from handlers.rules.permissions import may
from handlers.speaking import passing_on, replying
from handlers.talk.turn import Turn
from storage import accounts
from storage.outbox import Attached


async def sent(turn: Turn) -> None:
    """Something without words: a person gets it, and she hears that."""
    first = turn.said.files[0]
    if turn.said.follows:
        turn.note = "album"
        await _follow(turn)
    elif first.kind == "sticker":
        await _sticker(turn, first)
    elif not passable(turn.said.files):
        turn.reply("file-refused")
    elif await replying.replied(turn):
        return
    elif may(turn.person, "report"):
        await passing_on.forward_file(turn)
    else:
        turn.reply("file-for-whom")


async def beside(turn: Turn) -> None:
    """A picture beside words that were understood by themselves: it follows without a sound."""
    words = turn.said.text
    passed = any(letter.content.attach for letter in turn.letters)
    if words.strip() and not passed and not is_for_no_chat(words):
        await _follow(turn)


async def _follow(turn: Turn) -> None:
    me, files = turn.person, passable(turn.said.files)
    if not files or not may(me, "report"):
        return
    said = passing_on.shown_with(files, turn.said.text)
    for account in deciders(await accounts.of_everyone(turn.db), me.workshop_id, but=me.id):
        passing_on.tell_files(turn, account, "file-beside", files, name=clean(me.name), quiet=True, **said)


async def _sticker(turn: Turn, sticker: Attached) -> None:
    """No sticker is a yes or a number; an open question is asked again."""
    if is_sad(sticker.id):
        turn.reply("sticker-sad")
    elif turn.question and turn.question.key:
        await turn.ask_again(turn.question)
    else:
        turn.reply("sticker")

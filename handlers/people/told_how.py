"""What a coordinator says or asks that needs no record: one sentence each, of what is so and what she can write."""

from handlers.reading.names import clean
from handlers.rules.permissions import may
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn


async def teach_new(turn: Turn, _: AsTold) -> Heeded:
    """ "ajari sekalian cara ngisinya": whoever registers is shown it by the bot."""
    turn.reply("teach-new")
    return True


async def message_waits(turn: Turn, _: AsTold) -> Heeded:
    """ "yang satunya nanti saja": it stays among those without an answer."""
    turn.reply("message-waits")
    return True


async def undo_earlier(turn: Turn, _: AsTold) -> Heeded:
    """ "maksudku yang sebelumnya lagi": what was written earlier is undone by its button, or by naming it."""
    turn.reply("undo-earlier")
    return True


async def stays(turn: Turn, told: AsTold) -> Heeded:
    """ "tunggu sampai dia balikin": nobody is taken off the list."""
    if told.person is None:
        return False
    if turn.question:
        # What was asked isn't to be done: no "ya" counts for it any more.
        await turn.close_question()
    turn.reply("roster-stays", name=clean(told.person.call_name))
    return True


async def day_closing(turn: Turn, _: AsTold) -> Heeded:
    """ "kemarin aku lupa nutup ya": a day needs no closing."""
    turn.reply("day-needs-no-closing")
    return True


async def new_workshop(turn: Turn, _: AsTold) -> Heeded:
    """ "ada kelompok baru di Kepanjen mau gabung": who makes a workshop, and how."""
    turn.reply("workshop-new-how", lead=str(may(turn.person, "orders")).lower())
    return True

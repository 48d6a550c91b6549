"""What a coordinator says that is for one, or of one after the other: an answer, a message to her, several bags."""

from handlers.reading.checks_as_talked import checks_of
from handlers.reading.commands import Command, commands_in
from handlers.reading.normal import normal
from handlers.reading.paying_said import pays_all_of_it
from handlers.reading.paying_several_said import several_in
from handlers.reading.rates_said import RatesTold, rates_in
from handlers.reading.spent_several import spent_in
from handlers.reading.words_for_others import told_of_her
from handlers.routing import framed
from handlers.rules.permissions import is_heard_freely, may
from handlers.talk.turn import Turn


async def is_to_one(turn: Turn, text: str) -> bool:
    """ "jawab Nur: bayaran cair Jumat": words for another, whatever they are about; not those for all."""
    head, colon, _ = text.partition(":")
    alone = turn.said.kind == "message" and not turn.said.files and may(turn.person, "accept")
    words = normal(head).split() if alone and colon else []
    if not 1 < len(words) <= LONGEST_HEAD:
        return False
    found = [one for one, _ in commands_in(text)]
    if not found or not all(one in (Command.ANSWER, Command.MESSAGE) for one in found):
        return False
    known = await framed.known_names(turn)
    return any(one.isdigit() or known(one) for one in words)


# So many words before a colon say to whom.
LONGEST_HEAD = 5


async def tells_her(turn: Turn, text: str) -> bool:
    """ "Yuni jahitannya sering lepas, kasih tau dia pelan-pelan": shown before it goes to her."""
    told = (
        told_of_her(text, await framed.known_names(turn))
        if framed.hears(turn, text) and may(turn.person, "accept")
        else None
    )
    if told:
        await framed.offer(turn, told)
    return told is not None


def says_money(turn: Turn, text: str) -> bool:
    """Whether it says what is paid or what a piece is paid, so that no frame need guess it."""
    if not may(turn.person, "pay"):
        return False
    rate = isinstance(rates_in(text, turn.today), RatesTold)
    return rate or pays_all_of_it(text) or several_in(text) is not None


async def spends_each(turn: Turn, text: str) -> bool:
    """ "beli jarum 45rb sama bensin 30rb": each is offered; whether several were bought."""
    bought = spent_in(text) if framed.hears(turn, text) and may(turn.person, "pay") else ()
    if bought:
        await framed.offer_several(turn, bought, framed.CAN_DO)
    return bool(bought)


async def checks_each(turn: Turn, text: str) -> bool:
    """ "hasil cek: Sri 18 bagus 2 perbaikan, Ani 15 bagus": each bag is offered; whether it tells of several."""
    plain = turn.said.kind == "message" and not turn.said.files and is_heard_freely(turn.person)
    bags = checks_of(text, await framed.known_names(turn)) if plain and may(turn.person, "check") else ()
    if bags:
        await framed.offer_several(turn, bags, framed.CAN_DO)
    return bool(bags)

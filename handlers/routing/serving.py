"""Whoever has a duty and doesn't sew: masks that she tells of all the same."""

from dataclasses import replace

from handlers.reading import read
from handlers.reading.at_length import mentions_else
from handlers.reading.fetched_at import without_homes
from handlers.reading.normal import normal
from handlers.reading.retold import tells_somebody
from handlers.routing import answers, meaning
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import serves
from handlers.speaking import passing_on
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import audit, duties, people
from storage.people import COORDINATORS, Role
from storage.spoken import Spoken
from storage.values import dataclass

# A count of her own is told in so many words.
MOST_WORDS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class SewsAfterAll(Deed):
    """She sews, and this is what she told of her own."""

    text: Spoken


async def fetched(turn: Turn, heard: Heard) -> Left:
    """ "ke rumah bu Ani, dapat 19": what a courier got at somebody's home is hers; the home is left out."""
    if turn.known is None or turn.known.role is not Role.COURIER:
        return heard
    text = without_homes(heard.text)
    return heard if text == normal(heard.text) else replace(heard, text=Spoken(text))


async def own_masks(turn: Turn, heard: Heard) -> Left:
    """ "setor 12": of whom nobody knows whether she sews, she does; where it is known that she doesn't, it is asked."""
    if not serves(turn.person) or (turn.question and answers.takes_words(turn.question)) or mentions_else(heard.text):
        return heard
    reading = read(heard.text, turn.sent_at)
    if not reading.reports or reading.portions or not reading.certain or reading.asks or is_long(heard.text):
        return heard
    if turn.never_sewed:
        await _sews(turn)
        return heard
    options = [
        Option("button-sews-own", SewsAfterAll(text=heard.text)),
        Option("button-not-that", Drop(says="sews-own-not")),
    ]
    pieces = sum(one.pieces for one in reading.reports)
    await turn.ask(Choice(), "sews-own", options, pieces=pieces)
    return None


def is_long(text: str) -> bool:
    """Whether a message is a story rather than a count of her own."""
    return len(text.split()) > MOST_WORDS


async def _sews(turn: Turn) -> None:
    await duties.set_sews(turn.db, turn.person.id, True)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "sews", f"person:{turn.person.id}")
    turn.known, turn.never_sewed = replace(turn.person, sews=True), False


async def after_all(turn: Turn, deed: SewsAfterAll) -> None:
    """These masks are her own: she is one who sews from now on, and they are heard."""
    await _sews(turn)
    turn.said, turn.heard = replace(turn.said, kind="message", text=deed.text, code=""), deed.text
    await meaning.meant(turn, read(deed.text, turn.sent_at))


async def to_coordinator(turn: Turn, heard: Heard) -> Left:
    """ "tolong bilangin Bu Rini, kain hijau habis", by one who only has a duty: all of it goes to who coordinates."""
    whole = heard.whole and turn.said.kind == "message" and not turn.question
    if not whole or not serves(turn.person) or not tells_somebody(heard.text):
        return heard
    words = set(normal(heard.text).replace(",", " ").split())
    deciders = [one for one in await people.everyone(turn.db) if one.role in COORDINATORS]
    if not any(words & set(normal(one.name).split()) for one in deciders):
        return heard
    await passing_on.pass_on(turn, "told-on")
    return None

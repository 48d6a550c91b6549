"""What is behind the words of a chat, for the sandbox's page: the reading, the moves, the balances, what waits."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.sandbox import Behind
from bot.stage.meaning import meaning
from bot.stage.stage import ZONE, Stage
from handlers.masks import for_others
from handlers.reading import Circle, read
from handlers.reading.word_meanings import WordMeaning, word_meanings
from handlers.requests.measures import thing_listed
from handlers.routing import explaining
from handlers.routing.order import STEPS
from handlers.talk.turn import Turn
from handlers.words import Listed, label, listed
from storage import accounts, ledger, materials, outbox, people
from storage.ledger import Kept, Place, Thing
from storage.ledger.things import Kind
from storage.materials import Packs
from storage.people import Person
from storage.spoken import Spoken

# Says a sentence with its variables, in Indonesian or in English.
Tell = Callable[[str, Mapping[str, Any]], str]
MOST_MOVES = 10
# Where the words are read as masks and material, and the reading says why.
READS = ("meant", "edit")


async def of_chat(stage: Stage, chat: int, *, english: bool = False) -> Behind:
    """How the last message of a chat was read, and what came of it; little where the bot doesn't run."""
    tell: Tell = meaning if english else label
    if stage.app is None:
        return Behind(tell("behind-off", {}), [(tell("behind-off", {}), [])])
    person = await accounts.by_address(stage.db, *stage.account(chat))
    turn = stage.turns.get(stage.account(chat))
    caused = await ledger.moves.caused_by(stage.db, turn.cause_id) if turn else []
    circle = for_others.circle([*await people.around(stage.db, person), person]) if person else Circle()
    shown = Shown(
        names={one.id: one.call_name for one in await people.everyone(stage.db)},
        packs=await materials.packs(stage.db),
        tell=tell,
    )
    found: list[tuple[str, Sequence[str]]] = [
        ("behind-step", [_step(turn, tell)] if turn else []),
        ("behind-read", _reading(turn, circle, tell) if turn else []),
        ("behind-caused", [shown.move(one) for one in caused]),
    ]
    if person is not None:
        latest = await ledger.moves.latest(stage.db, person.id if person.is_tailor else None, MOST_MOVES)
        found.append(("behind-moves", [shown.move(one) for one in latest]))
        if person.is_tailor:
            found.append(("behind-balances", await _balances(stage, person, shown, caused)))
    found.append(("behind-waiting", await _waiting(stage, chat, tell)))
    why = _why(turn, circle, tell) if turn else tell("behind-why-none", {})
    return Behind(why, [(tell(title, {}), lines or [tell("behind-nothing", {})]) for title, lines in found])


def _step(turn: Turn, tell: Tell) -> str:
    """Which step of the order took the message, and what came of it."""
    number = [step.__name__ for step in STEPS].index(turn.step) + 1
    args = {"number": number, "step": turn.step, "row": str(turn.cause_id), "outcome": str(turn.outcome)}
    return tell("behind-at-step", args)


def _why(turn: Turn, circle: Circle, tell: Tell) -> str:
    """In a sentence or two why the bot did what it did."""
    text, sent_at = turn.said.text, turn.said.sent_at.astimezone(ZONE)
    said = [] if turn.step == "meant" else [tell("behind-why", {"step": turn.step})]
    if turn.step in READS:
        said += [tell(key, args) for key, args in explaining.lines(read(text, sent_at, circle), sent_at)]
    if meanings := word_meanings(text, sent_at):
        said.append("; ".join(tell("behind-word", _meaning_args(one)) for one in meanings))
    return " ".join(one if one.endswith((".", ":")) else f"{one}." for one in said)


def _meaning_args(one: WordMeaning) -> dict[str, object]:
    kind = "number" if one.day is None else "day"
    return {"words": Spoken(one.words), "kind": kind, "day": str(one.day), "number": one.number or 0}


def _reading(turn: Turn, circle: Circle, tell: Tell) -> list[str]:
    """How the words would be read by themselves."""
    text, sent_at = turn.said.text, turn.said.sent_at.astimezone(ZONE)
    if not text:
        return []
    return [f"“{text}”", *(tell(key, args) for key, args in explaining.lines(read(text, sent_at, circle), sent_at))]


@dataclass(frozen=True)
class Shown:
    """What a move is told with: people's names, what a pack holds, and in which language."""

    names: Mapping[int, str]
    packs: Packs
    tell: Tell

    def move(self, one: Kept) -> str:
        """A move of the ledger in words."""
        move = one.move
        return self.tell(
            "behind-move",
            {
                "number": str(one.id),
                "name": self.names.get(move.person_id, ""),
                "from": _named(move.from_place),
                "to": _named(move.to_place),
                "thing": _so_much(move.thing, move.quantity, self.packs),
                "date": move.work_date,
                "takes_back": move.reverses_id or 0,
            },
        )


def _named(place: Place) -> str:
    """Where something is, without whose it is."""
    return place.shelf or place


async def _balances(stage: Stage, person: Person, shown: Shown, caused: Sequence[Kept]) -> list[str]:
    """What is with a tailor: masks finished and to be repaired, material, what is lent; and what it was before."""
    now = {(place, thing): quantity for place, thing, quantity in await ledger.goods.all_with(stage.db, person.id)}
    change: Counter[tuple[Place, Thing]] = Counter()
    for one in caused:
        change[one.move.to_place, one.move.thing] += one.move.quantity
        change[one.move.from_place, one.move.thing] -= one.move.quantity
    home = Place.home(person.id)
    hers = (home, home.coming, Place.finished(person.id), Place.repair(person.id), Place.advance(person.id))
    found = []
    for place, thing in sorted({*now, *(key for key in change if key[0] in hers)}):
        quantity = now.get((place, thing), 0)
        by = change[place, thing]
        was = _so_much(thing, quantity - by, shown.packs) if by else "none"
        args = {"place": _named(place), "thing": _so_much(thing, quantity, shown.packs), "was": was}
        found.append(shown.tell("behind-balance", args))
    return found


async def _waiting(stage: Stage, chat: int, tell: Tell) -> list[str]:
    """What isn't delivered yet."""
    rows = await outbox.waiting_for(stage.db, *stage.account(chat))
    return [
        tell("behind-row", {"state": state, "text": [] if content.key == "menu" else [[content.key, content.args]]})
        for state, content in rows
    ]


def _so_much(thing: Thing, quantity: int, packs: Packs) -> Listed:
    """`25 masker anak` for so many of the ledger's `mask/anak`, `kain 3 m` for 300 of `material/kain`."""
    if thing.kind is Kind.MASK:
        return listed([["behind-masks", {"pieces": quantity, "size": thing.name}]])
    return thing_listed(thing, quantity, packs)

"""What is behind the words of a chat, for the sandbox's page: the reading, the moves, the balances, what waits."""

from collections.abc import Sequence
from datetime import datetime

from bot.stage.stage import ZONE, Stage
from handlers.masks import for_others
from handlers.reading import Circle, read
from handlers.requests.measures import thing_listed
from handlers.routing import explaining
from handlers.words import Listed, label, say
from storage import accounts, ledger, materials, outbox, people
from storage.ledger import Kept, Place, Thing
from storage.ledger.things import Kind
from storage.materials import Packs
from storage.people import Person

Section = tuple[str, Sequence[str]]
MOST_MOVES = 10


async def sections(stage: Stage, chat: int) -> list[Section]:
    """Titles and lines for one chat; empty where the bot doesn't run."""
    if stage.app is None:
        return [(label("behind-off"), [])]
    person = await accounts.by_address(stage.db, stage.channel.name, str(chat))
    found: list[Section] = [(label("behind-read"), await _reading(stage, chat, person))]
    if person is not None:
        found.append((label("behind-moves"), await _moves(stage, person)))
        if person.is_tailor:
            found.append((label("behind-balances"), await _balances(stage, person)))
    found.append((label("behind-waiting"), await _waiting(stage, chat)))
    return [(title, lines or [label("behind-nothing")]) for title, lines in found]


async def _reading(stage: Stage, chat: int, person: Person | None) -> list[str]:
    """How the last message that they wrote was read."""
    mine = [one for one in stage.telegram.messages(chat) if not one.from_bot and one.kind == "text" and one.text]
    if not mine:
        return []
    text, sent_at = mine[-1].text or "", datetime.fromtimestamp(mine[-1].date, ZONE)
    circle = for_others.circle([*await people.around(stage.db, person), person]) if person else Circle()
    reading = read(text, sent_at, circle)
    return [f"“{text}”", *(_plain(key, **args) for key, args in explaining.lines(reading, sent_at))]


def _plain(key: str, **args: object) -> str:
    return label(key, args)


async def _moves(stage: Stage, person: Person) -> list[str]:
    """The latest moves: a tailor's own, or everybody's for a coordinator."""
    kept = await ledger.moves.latest(stage.db, person.id if person.is_tailor else None, MOST_MOVES)
    names = {one.id: one.call_name for one in await people.everyone(stage.db)}
    packs = await materials.packs(stage.db)
    return [_move(one, names.get(one.move.person_id, ""), packs) for one in kept]


def _move(one: Kept, name: str, packs: Packs) -> str:
    move = one.move
    return label(
        "behind-move",
        {
            "number": str(one.id),
            "name": name,
            "from": _named(move.from_place),
            "to": _named(move.to_place),
            "thing": _so_much(move.thing, move.quantity, packs),
            "date": move.work_date,
            "takes_back": move.reverses_id or 0,
        },
    )


def _named(place: Place) -> str:
    """Where something is, without whose it is."""
    return place.shelf or place


async def _balances(stage: Stage, person: Person) -> list[str]:
    """What is with a tailor: masks finished and to be repaired, material, and what is lent to her."""
    found, packs = await ledger.goods.all_with(stage.db, person.id), await materials.packs(stage.db)
    return [
        label("behind-balance", {"place": _named(place), "thing": _so_much(thing, quantity, packs)})
        for place, thing, quantity in found
    ]


async def _waiting(stage: Stage, chat: int) -> list[str]:
    """What isn't delivered yet."""
    rows = await outbox.waiting_for(stage.db, stage.channel.name, str(chat))
    return [
        label("behind-row", {"state": state, "text": say(content.key, content.args) if content.key != "menu" else ""})
        for state, content in rows
    ]


def _so_much(thing: Thing, quantity: int, packs: Packs) -> str | Listed:
    """`25 masker anak` for so many of the ledger's `mask/anak`, `kain 3 m` for 300 of `material/kain`."""
    if thing.kind is Kind.MASK:
        return f"{quantity} masker {thing.name}".rstrip()
    return thing_listed(thing, quantity, packs)

"""What all talk of materials shares: amounts read and said, whose supplies somebody may decide on, moves."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from handlers.reading import Circle, Material, Member, amounts, who_is_named
from handlers.reading.materials_said import count_numbers, none_of
from handlers.reading.materials_said import told_left as goods_left
from handlers.reading.names import clean
from handlers.rules.limits import LONGEST_NAME_BESIDE
from handlers.rules.permissions import Permission, may_supply
from handlers.rules.supply import LENGTHS, PIECES, USUALLY_IN, in_base, shown
from handlers.talk.asked import Asked
from handlers.talk.turn import Turn
from handlers.words import Listed, listed
from storage import ledger, materials, people
from storage.ledger import Move, Place, Reason, Thing
from storage.ledger.things import Kind
from storage.materials import Packs
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass

UNIT_NAMES = {"roll": "gulung", "pack": "pak", "pcs": "biji", "box": "dus"}


@dataclass(frozen=True, slots=True)
class Amount:
    """So much of a material, in its base unit (cm or pieces)."""

    item: str
    colour: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """A material whose amount can't be told: it isn't named, or nobody said what such a pack holds."""

    material: Material


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsChoice(Asked):
    """One of the buttons, about material; masks told meanwhile leave it open."""

    waits: ClassVar[bool] = True


def amount_line(item: str, colour: str, quantity: int, packs: Packs) -> list[Any]:
    """How a sentence says so much of a material."""
    number, unit = shown(item, quantity, packs)
    return ["material-line-amount", {"item": named(item, colour), "quantity": number, "unit": unit}]


def named(item: str, colour: str = "") -> str:
    """A material with its colour."""
    return f"{item} {colour}" if colour else item


def so_much(item: str, quantity: int, packs: Packs) -> Listed:
    """An amount for a variable: `2,5 m`."""
    number, unit = shown(item, quantity, packs)
    return listed([["amount", {"quantity": number, "unit": unit}]])


def goods_listed(goods: Iterable[Amount], packs: Packs) -> Listed:
    """Several materials for a variable: `kain putih 3 m, karet 10 m`."""
    return listed(amount_line(one.item, one.colour, one.quantity, packs) for one in goods)


def thing_listed(thing: Thing, quantity: int, packs: Packs) -> Listed:
    """A lent thing for a variable: `mesin jahit 1`, `Rp200.000`, `kain 10 m`."""
    match thing.kind:
        case Kind.RUPIAH:
            return listed([["rupiah", {"amount": quantity}]])
        case Kind.MATERIAL:
            return goods_listed([Amount(thing.name, "", quantity)], packs)
        case _:
            # A tool is called as somebody wrote it.
            return listed([["thing-counted", {"name": Spoken(thing.name), "count": quantity}]])


def unit_name(item: str, unit: str | None) -> str:
    """How people call a unit of a material."""
    return "klos" if (item, unit) == ("benang", "roll") else UNIT_NAMES.get(unit or "", unit or "")


def as_said(one: Material) -> list[Any]:
    """How a sentence repeats what somebody said of a material."""
    item = named(one.item, one.colour or "")
    if one.quantity is None:
        return ["material-line", {"item": item}]
    shown_as = {"item": item, "quantity": one.quantity, "unit": unit_name(one.item, one.unit)}
    return ["material-line-amount", shown_as]


def known_amounts(turn: Turn, text: str, packs: Packs, item: str = "") -> list[Amount | Unknown]:
    """The materials of a text in their base units."""
    return [known_amount(one, packs) for one in amounts(text, turn.sent_at, item)]


def told_left(turn: Turn, packs: Packs) -> dict[str, int]:
    """ "kain tinggal 2 meter": how much of a material she says that she has."""
    goods = goods_left(turn.heard)
    given = known_amounts(turn, goods, packs) if goods else []
    return {one.item: one.quantity for one in given if isinstance(one, Amount)}


def known_amount(one: Material, packs: Packs) -> Amount | Unknown:
    """A material in its base unit, if that is known."""
    base = in_base(one.item, one.quantity, one.unit, packs)
    return Unknown(one) if base is None else Amount(one.item, one.colour or "", base)


async def amounts_or_say(turn: Turn, text: str, packs: Packs, *, how: str, zero: bool = False) -> list[Amount]:
    """The materials of a coordinator's text; none, and a sentence says what to do, if one isn't clear.

    `zero`: none of it may be told, too.
    """
    found = known_amounts(turn, text, packs)
    if zero:
        found = [
            Amount(one.material.item, "", 0) if isinstance(one, Unknown) and none_of(text, one.material.item) else one
            for one in found
        ]
    numbers = sum(one.material.quantity is not None if isinstance(one, Unknown) else True for one in found)
    if not found or count_numbers(text) > numbers:
        # "10 m 50 cm", "2 m tanggal 3": a number that isn't understood may be the one that counts.
        turn.reply(how)
        return []
    for one in found:
        if isinstance(one, Unknown):
            say_unknown(turn, one)
            return []
    return summed(one for one in found if isinstance(one, Amount))


def say_unknown(turn: Turn, one: Unknown) -> None:
    """Say what is missing of a material: how much, or what such a pack holds."""
    unit = one.material.unit or USUALLY_IN.get(one.material.item)
    if one.material.quantity is None or unit in (None, "m", "cm", "yard", "pcs"):
        turn.reply("amount-missing", item=one.material.item)
    else:
        example = "50 m" if one.material.item in LENGTHS else f"20 {UNIT_NAMES[PIECES]}"
        turn.reply("pack-unknown", item=one.material.item, pack=unit_name(one.material.item, unit), example=example)


def summed(found: Iterable[Amount]) -> list[Amount]:
    """One entry a material and colour."""
    sums: Counter[tuple[str, str]] = Counter()
    for one in found:
        sums[one.item, one.colour] += one.quantity
    return [Amount(item, colour, quantity) for (item, colour), quantity in sums.items()]


def by_item(goods: Iterable[Amount]) -> dict[str, int]:
    """How much of each material, whatever its colour; the ledger keeps no colours."""
    sums: Counter[str] = Counter()
    for one in goods:
        sums[one.item] += one.quantity
    return dict(sums)


async def lacking(turn: Turn, place: Place, goods: Sequence[Amount]) -> bool:
    """Whether a store hasn't so much; then a sentence says what to do."""
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, place)}
    wanted = by_item(goods)
    short = {item: held.get(item, 0) for item, amount in wanted.items() if amount > held.get(item, 0)}
    if not short:
        return False
    packs = await materials.packs(turn.db)
    lines = [
        [
            "store-lacks-line",
            {
                "item": item,
                "held": so_much(item, amount, packs) if amount else "0",
                "wanted": so_much(item, wanted[item], packs),
            },
        ]
        for item, amount in short.items()
    ]
    item = next(iter(short))
    turn.reply("store-lacks", lines=lines, item=item, wanted=so_much(item, wanted[item], packs))
    return True


def as_written(turn: Turn, text: str) -> Spoken:
    """A part of what was written, with the capitals it was written with."""
    at = turn.heard.casefold().find(text)
    written = turn.heard[at : at + len(text)] if at >= 0 else text
    return Spoken(" ".join("".join(c for c in written if c.isprintable() or c.isspace()).split()))


# Whose


def short_name(person: Person) -> Spoken:
    """What she is called, for a button that says more than her name."""
    return Spoken(clean(person.call_name)[:LONGEST_NAME_BESIDE].strip())


async def tailors(turn: Turn, action: Permission = "stock") -> list[Person]:
    """The tailors of whose supplies, or loans, this person decides."""
    everyone = await people.everyone(turn.db)
    # What is on loan is settled with those who stopped, too.
    everyone += await people.gone(turn.db) if action == "loans" else []
    return [one for one in everyone if may_supply(turn.person, one, action)]


async def one_tailor(turn: Turn, name: str, action: Permission = "stock") -> Person | None:
    """The tailor with this name; else None, and a sentence says so."""
    among = await tailors(turn, action)
    found = named_among(among, name)
    if len(found) == 1:
        return found[0]
    if found:
        turn.reply("tailor-several", name=clean(name), names=Spoken(", ".join(clean(one.name) for one in found)))
    else:
        turn.reply("tailor-unknown", name=clean(name))
    return None


def named_among(among: Sequence[Person], name: str) -> list[Person]:
    """Those of some people whom a text names that is nothing but a name."""
    who = who_is_named(name, Circle(tuple(Member(one.id, (one.call_name, one.name)) for one in among)))
    return [one for one in among if one.id in who]


def name_first(among: Sequence[Person], text: str) -> tuple[str, str]:
    """A text cut behind the longest name of some people with which it begins; else at its colon, or not at all."""
    words = text.replace(":", " : ").replace(",", " , ").split()
    for at in range(min(4, len(words)), 0, -1):
        if named_among(among, " ".join(words[:at])):
            return " ".join(words[:at]), " ".join(words[at:]).lstrip(":, ").strip()
    name, _, rest = text.partition(":")
    return name.strip(), rest.strip()


def begins_with_item(turn: Turn, text: str) -> bool:
    """Whether a text begins with a material: "kain 3 m", not "Sri kain 3 m"."""
    first = text.split(maxsplit=1)[0] if text else ""
    return bool(amounts(first, turn.sent_at))


# Moves


def move_of(
    turn: Turn, thing: Thing, quantity: int, from_place: Place, to_place: Place, reason: Reason, whose: int
) -> Move:
    """A move of so much of a thing from one place to another, today."""
    return Move(
        thing=thing,
        quantity=quantity,
        from_place=from_place,
        to_place=to_place,
        work_date=turn.today.isoformat(),
        reason=reason,
        person_id=whose,
        actor_id=turn.person.id,
        source_id=turn.cause_id,
        cause_id=turn.cause_id,
    )


def moves_of(
    turn: Turn, goods: Sequence[Amount], from_place: Place, to_place: Place, reason: Reason, whose: int
) -> list[Move]:
    """Moves of some goods from one place to another, today."""
    return [
        move_of(turn, Thing.material(item), quantity, from_place, to_place, reason, whose)
        for item, quantity in by_item(goods).items()
    ]

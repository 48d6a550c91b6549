"""An order as it is written: put together field by field, or the one thing that is wrong with it."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from typing import Any

from handlers.reading.names import clean
from handlers.reading.orders_said import OrderTold, day_written, numbers_written, who_tests, whole_number
from handlers.rules.limits import LONGEST_OF_ORDER, MOST_PHASES, MOST_PIECES
from storage.orders import Order, Phase, Terms
from storage.spoken import Spoken
from storage.values import dataclass

WORDS, DAYS = ("spk", "fund", "product", "sizes", "sample"), ("spk_on", "deadline")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, as a sentence."""

    key: str
    args: Mapping[str, Any] = field(default_factory=dict)


def new_order(today: date) -> Order:
    """An order of which nothing is known yet."""
    return Order(id=0, name="", buyer="", starts_on=today, closed_on=None, terms=Terms(), phases=())


def drafted(order: Order, told: OrderTold, known: Sequence[Order], today: date) -> Order | Problem:
    """An order with what is written of it, if all of that can be meant."""
    written = dict(told.written)
    if told.what == "new":
        written.setdefault("name", told.named)
    if "name" in written:
        order = replace(order, name=_words(written["name"]))
    if not order.name:
        return Problem("order-no-name")
    if any(one.id != order.id and one.name.casefold() == order.name.casefold() for one in known):
        return Problem("order-exists", {"name": Spoken(order.name)})
    if "buyer" in written:
        order = replace(order, buyer=_words(written["buyer"]))
    terms = _terms(order.terms, written, today)
    if isinstance(terms, Problem):
        return terms
    if "starts_on" in written:
        start = day_written(written["starts_on"], today)
        if start is None:
            return _no_day(written["starts_on"])
        order = replace(order, starts_on=start)
    if terms.deadline and terms.deadline < order.starts_on:
        return Problem("order-deadline-before", {"date": terms.deadline.isoformat()})
    phases = _phases(order, written.get("phases"), told.phases)
    return phases if isinstance(phases, Problem) else replace(order, terms=terms, phases=phases)


def _words(text: str) -> str:
    return str(clean(text, LONGEST_OF_ORDER))


def _no_day(text: str) -> Problem:
    return Problem("order-no-such-day", {"text": clean(text)})


def _terms(terms: Terms, written: Mapping[str, str], today: date) -> Terms | Problem:
    new: dict[str, Any] = {name: _words(written[name]) for name in WORDS if name in written}
    if "sample" in new:
        new["sample"] = who_tests(new["sample"])
    for name in DAYS:
        if name in written:
            new[name] = day_written(written[name], today)
            if new[name] is None:
                return _no_day(written[name])
    if "price" in written:
        new["price"] = whole_number(written["price"])
        if not new["price"]:
            return Problem("order-price", {"text": clean(written["price"])})
    return replace(terms, **new)


def _phases(order: Order, whole: str | None, single: Mapping[int, str]) -> tuple[Phase, ...] | Problem:
    """The phases: all of them where they are written in a row, else those that are written one by one."""
    pieces = {one.number: one.pieces for one in order.phases}
    texts = whole.strip() if whole else ""
    told: dict[int, int | None] = dict(enumerate(numbers_written(texts), start=1)) if texts else {}
    if 0 < len(told) < len(pieces):
        return Problem("order-which-phase", {"count": len(pieces)})
    told |= {number: whole_number(text) for number, text in single.items()}
    for number, count in sorted(told.items()):
        if count is None or not 0 < count <= MOST_PIECES:
            return Problem("order-pieces", {"text": clean(single.get(number, texts))})
        if number > len(pieces) + 1 or number > MOST_PHASES:
            return Problem("order-no-phase", {"number": number, "count": len(pieces)})
        pieces[number] = count
    if not pieces:
        return Problem("order-no-pieces")
    was = {one.number: one for one in order.phases}
    for number, count in pieces.items():
        if number in was and count < was[number].accepted:
            return Problem("order-pieces-checked", {"number": number, "accepted": was[number].accepted})
    return tuple(
        replace(was[number], pieces=count) if number in was else _phase(order, number, count)
        for number, count in sorted(pieces.items())
    )


def _phase(order: Order, number: int, pieces: int) -> Phase:
    """A phase that nothing was made for yet."""
    nothing: dict[str, Any] = dict.fromkeys(("made", "rejected", "accepted", "released", "handed_over"), 0)
    return Phase(
        id=0,
        order_id=order.id,
        order=order.name,
        buyer=order.buyer,
        starts_on=order.starts_on.isoformat(),
        closed=False,
        number=number,
        pieces=pieces,
        **nothing,
    )


def meant(known: Sequence[Order], named: str, *, closed: bool = False) -> Order | Problem:
    """Which order a name means; without one, the only one that is open, or is `closed`."""
    wanted = named.casefold().strip(' "“”')
    if not wanted:
        near = [one for one in known if (one.closed_on is not None) is closed]
    else:
        near = [one for one in known if one.name.casefold() == wanted or str(one.id) == wanted]
        near = near or [one for one in known if set(wanted.split()) <= set(one.name.casefold().split())]
    if len(near) == 1:
        return near[0]
    names = Spoken(", ".join(one.name for one in near or known))
    return Problem("order-which" if names else "orders-none", {"names": names} if names else {})


def differences(was: Order, now: Order) -> str:
    """What changed from one to the other, for the audit."""
    before, after = _facts(was), _facts(now)
    return ", ".join(
        f"{name}: {before.get(name)} → {value}" for name, value in after.items() if before.get(name) != value
    )


def _facts(order: Order) -> dict[str, Any]:
    terms = {name: getattr(order.terms, name) for name in (*WORDS, *DAYS, "price")}
    sizes = {f"phase {one.number}": one.pieces for one in order.phases}
    return {"name": order.name, "buyer": order.buyer, "starts_on": order.starts_on, **terms, **sizes}

"""What needs two people: one proposes, a coordinator who is somebody else agrees; only then it is booked."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

from handlers.reading.names import clean
from handlers.requests.measures import Amount, goods_listed, move_of, moves_of, thing_listed
from handlers.rules.deciders import deciders
from handlers.rules.permissions import may, may_run_store
from handlers.talk.deeds import Deed, Option, adapter, fields_of, name_of
from handlers.talk.turn import Turn
from handlers.words import Listed, listed
from storage import accounts, agreements, ledger, loans, materials, people, reasons, spoken
from storage.accounts import Account
from storage.agreements import Agreement
from storage.ledger import Place, Reason
from storage.ledger.places import LOST, OWN
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Something on which two people must agree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference(Proposal):
    """So much of a material is more, less or scrap, where there `was` so much; `why` in its proposer's words."""

    item: str
    quantity: int
    from_place: Place
    to_place: Place
    was: int
    why: Spoken | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOff(Proposal):
    """A loan, or so much of it, won't come back."""

    loan: int
    quantity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Agree(Deed):
    """Agree to what another proposed."""

    agreement: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagree(Deed):
    """Don't agree, yet, to what another proposed."""

    agreement: int


async def propose(
    turn: Turn, about: Proposal, workshop_id: int | None, key: str, *, to: Sequence[Account] | None = None, **args: Any
) -> bool:
    """Ask the others who may decide, or those of `to`; whether there is anybody."""
    kind, kept = name_of(type(about)), spoken.pack(fields_of(about))
    number = await agreements.propose(turn.db, kind, kept, workshop_id, turn.person.id, turn.cause_id, turn.now)
    turn.did("proposed")
    me = turn.person
    whom = deciders(await accounts.of_everyone(turn.db), workshop_id, but=me.id) if to is None else to
    for account in whom:
        options = [
            Option("button-agree", Agree(agreement=number)),
            Option("button-not-yet", Disagree(agreement=number)),
        ]
        turn.tell(account, key, topic="agreement", options=options, name=clean(me.call_name), **args)
    return bool(whom)


async def may_run_its_store(turn: Turn, found: Agreement) -> bool:
    """Whether this person decides about the goods of the workshop that it is about."""
    return may(turn.person, "accept") and may_run_store(turn.person, found.workshop_id)


async def called(turn: Turn, person_id: int) -> Spoken:
    """What somebody is called; nothing if nobody knows her any more."""
    person = await people.by_id(turn.db, person_id)
    return clean(person.call_name) if person else Spoken()


# What each proposal is in words, and what books it


async def _goods(turn: Turn, about: Difference) -> Listed:
    return goods_listed([Amount(about.item, "", about.quantity)], await materials.packs(turn.db))


async def _book_difference(turn: Turn, found: Agreement, about: Difference) -> bool:
    """A counted difference is booked, as far as it is still there."""
    counted_at = about.to_place if about.from_place == OWN else about.from_place
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, counted_at)}
    if held.get(about.item, 0) != about.was:
        turn.reply("agreement-changed", name=await called(turn, found.proposed_by))
        return False
    goods = [Amount(about.item, "", about.quantity)]
    moves = moves_of(turn, goods, about.from_place, about.to_place, Reason.AGREED, found.proposed_by)
    await ledger.append(turn.db, moves, turn.now)
    if about.why:
        await reasons.keep(turn.db, turn.cause_id, about.why)
    return True


async def _loan(turn: Turn, about: WriteOff) -> Listed:
    loan = await loans.by_id(turn.db, about.loan)
    return thing_listed(loan.thing, about.quantity, await materials.packs(turn.db)) if loan else listed([])


async def _write_off(turn: Turn, _: Agreement, about: WriteOff) -> bool:
    """A loan, or a part of it, is written off."""
    loan = await loans.by_id(turn.db, about.loan)
    if loan is None or loan.open < about.quantity:
        turn.reply("loan-less")
        return False
    place = Place.advance(loan.person_id)
    move = move_of(turn, loan.thing, about.quantity, place, LOST, Reason.WRITTEN_OFF, loan.person_id)
    await ledger.append(turn.db, [move], turn.now)
    await loans.settle(turn.db, loan.id, lost=about.quantity)
    return True


P = TypeVar("P", bound=Proposal)


@dataclass(frozen=True, slots=True)
class Kind:
    """A type of proposal, what books one, whether it could, what one is in words, who decides; and what a no does."""

    about: type[Proposal]
    book: Callable[[Turn, Agreement, Any], Awaitable[bool]]
    in_words: Callable[[Turn, Any], Awaitable[Listed]]
    may: Callable[[Turn, Agreement], Awaitable[bool]]
    refuse: Callable[[Turn, Any], Awaitable[None]] | None = None

    def of(self, found: Agreement) -> Proposal:
        """What a kept agreement is about."""
        about: Proposal = adapter(self.about).validate_python(spoken.unpack(found.about))
        return about


def kind(
    about: type[P],
    book: Callable[[Turn, Agreement, P], Awaitable[bool]],
    in_words: Callable[[Turn, P], Awaitable[Listed]],
    may: Callable[[Turn, Agreement], Awaitable[bool]] = may_run_its_store,
    refuse: Callable[[Turn, P], Awaitable[None]] | None = None,
) -> Kind:
    """A row; a type checker refuses one whose functions take another proposal."""
    return Kind(about, book, in_words, may, refuse)


DIFFERENCE = kind(Difference, _book_difference, _goods)
WRITE_OFF = kind(WriteOff, _write_off, _loan)

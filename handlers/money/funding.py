"""Funds: what banks gave, what it was spent on, what is left; below nothing only by two people and with a reason."""

from collections import Counter
from typing import Any

from handlers.money import treasurers
from handlers.reading import amounts
from handlers.reading.funds_said import FundGiven, FundsAsked, FundSpent, materials_in, may_be_known
from handlers.requests import measures
from handlers.requests.measures import Amount, goods_listed, move_of, moves_of
from handlers.rules.limits import MOST_CANDIDATES
from handlers.rules.passable import passable
from handlers.stores import agreeing
from handlers.stores.agreeing import Proposal
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from handlers.words import Listed, listed
from storage import funds, ledger, materials, reasons
from storage.agreements import Agreement
from storage.funds import ADVANCED, GIVEN, MATERIAL, OTHER, Fund
from storage.ledger import Place, Reason
from storage.ledger.places import CAPITAL, FUNDER, SPENT, SUPPLIER
from storage.ledger.things import RUPIAH
from storage.spoken import Spoken
from storage.values import dataclass

LONGEST_WHAT, LONGEST_FUND = 80, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoFund(Deed):
    """Take back what a message booked of a fund, and the goods that came with it."""

    cause: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overspend(Proposal):
    """A fund pays more than is in it."""

    fund: int
    amount: int
    spent: str
    what: Spoken
    why: Spoken
    workshop: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveTo(Deed):
    """So many whole rupiah came into this fund, or (0) into a new one of this name."""

    fund: int
    name: Spoken
    amount: int


async def given(turn: Turn, said: FundGiven) -> None:
    """ "dana masuk 25.000.000 dari BMPD"; where a known one may be meant by other words, it is asked."""
    fund = await _named(turn, said.fund)
    known = await funds.every(turn.db)
    name = measures.as_written(turn, said.fund)
    if fund is None and known and may_be_known(said.fund, [str(one.name) for one in known]):
        options = [
            Option(
                "button-fund-known",
                GiveTo(fund=one.id, name=one.name, amount=said.amount),
                {"name": one.name.cut(LONGEST_FUND)},
            )
            for one in known[:MOST_CANDIDATES]
        ]
        new = GiveTo(fund=0, name=name, amount=said.amount)
        options.append(Option("button-fund-new", new, {"name": name.cut(LONGEST_FUND)}))
        await turn.ask(Choice(), "fund-perhaps", options, amount=said.amount)
        return
    await _given(turn, fund or await funds.make(turn.db, name, turn.now), said.amount)


async def given_to(turn: Turn, deed: GiveTo) -> None:
    """It was said into which fund."""
    fund = await funds.by_id(turn.db, deed.fund) if deed.fund else await _named(turn, deed.name)
    await _given(turn, fund or await funds.make(turn.db, deed.name, turn.now), deed.amount)


async def _given(turn: Turn, fund: Fund, amount: int) -> None:
    await _move(turn, fund, amount, GIVEN, Spoken(""))
    turn.did("fund given")
    options = [Option("button-undo", UndoFund(cause=turn.cause_id))]
    left = await left_of(turn, fund)
    turn.reply("fund-given", options=options, told=Told.FUND, fund=fund.name, amount=amount, left=left)


async def _named(turn: Turn, name: str) -> Fund | None:
    wanted = name.casefold()
    return next((one for one in await funds.every(turn.db) if one.name.casefold() == wanted), None)


async def which(turn: Turn, name: str) -> Fund | None:
    """The fund that is named, or the only one; else None, and it is said which there are."""
    every = await funds.every(turn.db)
    found = await _named(turn, name) if name else (every[0] if len(every) == 1 else None)
    if found is None:
        names = Spoken(", ".join(one.name for one in every))
        turn.reply("fund-which" if every else "fund-none", names=names)
    return found


async def left_of(turn: Turn, fund: Fund) -> int:
    """What is left of a fund in whole rupiah; less than nothing where more was spent."""
    advanced = sum(one.amount for one in await funds.entries(turn.db, fund.id) if one.kind == ADVANCED)
    return await funds.cash(turn.db, fund.id) - advanced


async def _move(turn: Turn, fund: Fund, amount: int, kind: str, what: Spoken, *, agreed: int | None = None) -> None:
    """Money comes into a fund, or goes out of it."""
    cash = Place.cash(fund.id)
    places = {GIVEN: (FUNDER, cash), ADVANCED: (CAPITAL, cash)}.get(kind, (cash, SPENT))
    reason = {GIVEN: Reason.GIVEN, ADVANCED: Reason.ADVANCED}.get(kind, Reason.BOUGHT)
    numbers = await ledger.append(turn.db, [move_of(turn, RUPIAH, amount, *places, reason, turn.person.id)], turn.now)
    files = passable(turn.said.files)
    proof = f"{files[0].kind}:{files[0].id}" if files else None
    await funds.note(turn.db, numbers[0], fund.id, kind, what, turn.cause_id, proof=proof, agreement_id=agreed)


# Spent


async def spent(turn: Turn, said: FundSpent) -> None:
    """ "beli kain 500 m Rp7.500.000 dana BMPD": paid from the fund, and the cloth is in the store."""
    fund = await which(turn, said.fund)
    if fund is None:
        return
    goods = await _goods(turn, said.what)
    kind = MATERIAL if goods or materials_in(said.what) else said.kind
    what = measures.as_written(turn, said.what).cut(LONGEST_WHAT)
    held = await left_of(turn, fund)
    if said.amount > held:
        await _too_much(turn, fund, said, kind, what)
        return
    await _move(turn, fund, said.amount, kind, what)
    lines = await _store(turn, goods, turn.person.workshop_id)
    turn.did("fund spent")
    options = [Option("button-undo", UndoFund(cause=turn.cause_id))]
    shown: dict[str, Any] = {"fund": fund.name, "amount": said.amount, "left": held - said.amount, "kind": kind}
    receipt = "true" if passable(turn.said.files) else "false"
    turn.reply("fund-spent", options=options, told=Told.FUND, lines=lines, receipt=receipt, **shown)


async def _goods(turn: Turn, what: str) -> list[Amount]:
    """The material that was bought; none if it was something else."""
    packs = await materials.packs(turn.db)
    known = [measures.known_amount(one, packs) for one in amounts(what, turn.sent_at)]
    return measures.summed(one for one in known if isinstance(one, Amount))


async def _store(turn: Turn, goods: list[Amount], workshop: int | None) -> list[list[Any]]:
    """The goods come into the store of whoever bought them."""
    if not goods or workshop is None:
        return [["fund-goods-nowhere", {}]] if goods else []
    moves = moves_of(turn, goods, SUPPLIER, Place.store(workshop), Reason.GOODS_IN, turn.person.id)
    await ledger.append(turn.db, moves, turn.now)
    return [["fund-goods", {"goods": goods_listed(goods, await materials.packs(turn.db))}]]


async def _too_much(turn: Turn, fund: Fund, said: FundSpent, kind: str, what: Spoken) -> None:
    """More than is in the fund: with a reason another is asked, else it is said what is missing."""
    left = await left_of(turn, fund)
    args: dict[str, Any] = {"fund": fund.name, "left": left, "amount": said.amount}
    if not said.why:
        turn.reply("fund-short", **args)
        return
    why = measures.as_written(turn, said.why).cut(LONGEST_WHAT)
    about = Overspend(
        fund=fund.id, amount=said.amount, spent=kind, what=what, why=why, workshop=turn.person.workshop_id
    )
    to = await treasurers.others(turn, None)
    told = await agreeing.propose(turn, about, None, "fund-agree", to=to, what=what, why=why, **args)
    turn.reply("pay-proposed" if told else "pay-no-second")


async def _may(turn: Turn, _: Agreement) -> bool:
    return treasurers.is_one(turn)


async def _book(turn: Turn, found: Agreement, about: Overspend) -> bool:
    """A second person agrees: what is missing is advanced to the fund, and then spent."""
    fund = await funds.by_id(turn.db, about.fund)
    if fund is None:
        return False
    missing = about.amount - await funds.cash(turn.db, fund.id)
    if missing > 0:
        await _move(turn, fund, missing, ADVANCED, about.why, agreed=found.id)
    await _move(turn, fund, about.amount, about.spent, about.what, agreed=found.id)
    await reasons.keep(turn.db, turn.cause_id, about.why)
    await _store(turn, await _goods(turn, about.what), about.workshop)
    return True


async def _in_words(_: Turn, about: Overspend) -> Listed:
    return listed([["fund-words", {"what": about.what, "amount": about.amount}]])


OVERSPEND = agreeing.kind(Overspend, _book, _in_words, _may)


async def pay_wages(turn: Turn, fund_id: int, amount: int, payment_id: int) -> list[int]:
    """Wages are paid from a fund; the numbers of the moves."""
    fund = await funds.by_id(turn.db, fund_id)
    if fund is None:
        raise LookupError("a fund that a payment names")
    before = {one.move_id for one in await funds.of_cause(turn.db, turn.cause_id)}
    await _move(turn, fund, amount, funds.WAGES, Spoken(f"upah #{payment_id}"))
    return [one.move_id for one in await funds.of_cause(turn.db, turn.cause_id) if one.move_id not in before]


# How they stand


async def show(turn: Turn, said: FundsAsked) -> None:
    """ "dana": given, spent by kind, left."""
    every = await funds.every(turn.db)
    if said.fund:
        found = await which(turn, said.fund)
        every = [found] if found else []
        if not every:
            return
    if not every:
        turn.reply("fund-none", names=Spoken())
        return
    lines: list[list[Any]] = []
    for fund in every:
        sums: Counter[str] = Counter()
        for one in await funds.entries(turn.db, fund.id):
            sums[one.kind] += one.amount
        left = await left_of(turn, fund)
        key = "fund-line" if left >= 0 else "fund-line-short"
        lines.append([key, {"fund": fund.name, "given": sums[GIVEN], "left": abs(left)}])
        lines += [
            ["fund-kind", {"kind": kind, "amount": sums[kind]}]
            for kind in (MATERIAL, funds.TRANSPORT, funds.TOOLS, funds.WAGES, OTHER)
            if sums[kind]
        ]
        if sums[ADVANCED]:
            lines.append(["fund-advanced", {"amount": sums[ADVANCED]}])
    turn.reply("funds", lines=lines)
    turn.note = "funds"


# Taken back


async def undo(turn: Turn, deed: UndoFund) -> None:
    """Whoever booked it takes it back, as far as money and goods are still there."""
    every = await ledger.waiting.of_cause(turn.db, deed.cause)
    kept = [one for one in every if one.move.reason in (Reason.GIVEN, Reason.ADVANCED, Reason.BOUGHT, Reason.GOODS_IN)]
    if not kept or any(one.move.actor_id != turn.person.id for one in kept):
        turn.reply("fund-undone-before")
    elif not await ledger.moves.still_there(turn.db, kept):
        turn.reply("fund-undone-late")
    else:
        back = [one.reversed(Reason.UNDO, turn.person.id, turn.cause_id) for one in kept]
        await ledger.append(turn.db, back, turn.now)
        turn.did("fund undone")
        turn.reply("fund-undone")


async def undo_latest(turn: Turn) -> bool:
    """ "batal", right after something of a fund was booked: whether there was such a thing."""
    if not await turn.was_told(Told.FUND):
        return False
    cause = await funds.last_cause(turn.db, turn.person.id)
    if cause is None:
        return False
    await undo(turn, UndoFund(cause=cause))
    return True

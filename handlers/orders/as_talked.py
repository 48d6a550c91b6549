"""What a lead says of an order as one talks: it ends, it is a new one, it grows, it is wanted sooner."""

from collections.abc import Sequence
from typing import Any

from handlers.reading.days_ahead import spans_in
from handlers.rules.permissions import may
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import orders
from storage.orders import Order
from storage.spoken import Spoken


async def ends(turn: Turn, told: AsTold) -> Heeded:
    """ "pesanan dari Puskesmas Dinoyo dibatalkan"."""
    order = await _meant(turn, told)
    return f"tutup pesanan {order.name}" if order else "progres"


async def grows(turn: Turn, told: AsTold) -> Heeded:
    """ "pesanan Dinsos nambah 500 dadi 2500": the phase that isn't full gets as many more."""
    numbers = [one.number for one in told.talk.amounts]
    order = await _meant(turn, told) if told.talk.buyers and may(turn.person, "orders") else None
    if order is None or len(order.phases) != 1 or not numbers:
        lead = str(may(turn.person, "orders")).lower()
        turn.reply("order-grows-how", pieces=numbers[0] if numbers else 0, lead=lead)
        return True
    was = order.phases[0].pieces
    whole = max(numbers) if len(numbers) > 1 or max(numbers) > was else was + numbers[0]
    return f"ubah pesanan {order.name} jadi {whole}"


async def new(turn: Turn, told: AsTold) -> Heeded:
    """ "ada pesanan baru dari Dinsos 2000 pcs, minta jadi tanggal 15 bulan depan"."""
    buyer = told.talk.buyers[0] if told.talk.buyers else ""
    if not buyer or not told.talk.amounts:
        return False
    until = _until(turn, told)
    fields = [f"Masker {buyer} {turn.today:%-d/%-m}", f"pemesan {buyer}", f"tahap {told.talk.amounts[0].number}"]
    return "pesanan baru: " + ", ".join([*fields, *([f"tenggat {until}"] if until else [])])


async def how(turn: Turn, _: AsTold) -> Heeded:
    """ "Puskesmas Batu pesan 300 putih": whoever takes orders is told how one is noted."""
    turn.reply("order-how-new" if may(turn.person, "orders") else "order-only-lead")
    return True


async def due(turn: Turn, told: AsTold) -> Heeded:
    """ "majukan tenggat pesanan Dinsos ke tanggal 10"."""
    order, until = await _meant(turn, told), _until(turn, told)
    return f"ubah pesanan {order.name} tenggat: {until}" if order and until else False


async def due_when(turn: Turn, told: AsTold) -> Heeded:
    """ "tahap 1 kapan deadlinenya": the day that was noted for the order, if any was."""
    order = await _meant(turn, told)
    if order is None:
        return "progres"
    until = order.terms.deadline
    lead = str(may(turn.person, "orders")).lower()
    args: dict[str, Any] = {"name": Spoken(order.name), "any": str(until is not None).lower(), "lead": lead}
    turn.reply("order-due-when", date=(until or turn.today).isoformat(), **args)
    turn.note = "orders"
    return True


async def due_of_phase(turn: Turn, told: AsTold) -> Heeded:
    """ "dinas minta tahap 2 dimajukan jadi tanggal 20": an order has one deadline, which is asked for."""
    order, until = await _meant(turn, told), _until(turn, told)
    if order is None or not until:
        return await phase_begins(turn, told)
    lead = str(may(turn.person, "orders")).lower()
    turn.reply("order-due-phase", name=Spoken(order.name), number=told.number or 0, until=Spoken(until), lead=lead)
    return True


def _until(turn: Turn, told: AsTold) -> str:
    """The last of the days to come that are named, as a date is written."""
    days = [day for one in spans_in(told.talk.plain, turn.today) for day in one.days]
    return f"{max(days):%-d/%-m/%Y}" if days and max(days) > turn.today else ""


async def _meant(turn: Turn, told: AsTold) -> Order | None:
    """The open order of the buyer who is named, or the only one."""
    known: Sequence[Order] = [one for one in await orders.everything(turn.db) if not one.closed_on]
    named = [one for one in known if one.buyer in told.talk.buyers]
    found = named if told.talk.buyers else known
    return found[0] if len(found) == 1 else None


async def phase_begins(turn: Turn, told: AsTold) -> Heeded:
    """ "tahap dua mulainya mundur jadi tanggal 5": a phase begins by itself once the one before is full."""
    turn.reply("phase-begins", number=told.number or 0)
    return True

"""What is asked or said of one batch; and of documents: their file, a wrong number, when the next is due."""

from typing import Any

from handlers.orders import finished, signing
from handlers.rules.drawing import count
from handlers.rules.permissions import may
from handlers.speaking import facts
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import handovers, orders, samples
from storage.ledger.places import Shelf
from storage.samples import Sample
from storage.spoken import Spoken


async def batch(turn: Turn, told: AsTold) -> bool:
    """ "batch 7 udah ada hasil dari rs?": what is noted of it."""
    return await _said(turn, told, "asked")


async def mixed(turn: Turn, told: AsTold) -> bool:
    """ "batch 9 isinya punya siapa", "keluarin punya Sari dari batch 9": nobody's by name; what is noted of it."""
    return await _said(turn, told, "mixed")


async def passed(turn: Turn, told: AsTold) -> bool:
    """ "batch 6 lolos": whether that is what is noted, or how it is told."""
    return await _said(turn, told, "passed")


async def failed(turn: Turn, told: AsTold) -> bool:
    """ "batch 8 ditolak RS"."""
    return await _said(turn, told, "failed")


async def _said(turn: Turn, told: AsTold, how: str) -> bool:
    if not may(turn.person, "release"):
        return False
    known = await samples.standing(turn.db)
    # Without a number the latest is meant.
    found = next((one for one in reversed(known) if told.talk.batch in (0, one.id)), None)
    turn.note = "finished"
    if found is None:
        last = known[-1].id if known else 0
        lot = count(await finished.there(turn, Shelf.READY))
        turn.reply("batch-unknown", number=told.talk.batch, last=last, how=how, lot=lot)
        return True
    turn.reply("batch-told", how=how, **await _args(turn, found))
    return True


async def _args(turn: Turn, one: Sample) -> dict[str, Any]:
    return {
        "number": one.id,
        "date": one.noted_on.isoformat(),
        "lot": one.lot,
        "tested": one.tested,
        "failed": one.failed or 0,
        "passed": str(one.passed).lower(),
        "left": await samples.left_held(turn.db, one),
    }


async def sheet(turn: Turn, _: AsTold) -> Heeded:
    """ "lembar buat rumah sakit yang batch terakhir mana": the latest batch's, else an empty one."""
    known = await samples.standing(turn.db)
    return f"lembar sampel batch {known[-1].id}" if known else "lembar sampel"


async def how(turn: Turn, _: AsTold) -> bool:
    """ "bikin batch baru dari tas yang sudah lolos": a batch is made by the result of its sample."""
    turn.reply("batch-how", lot=count(await finished.there(turn, Shelf.READY)))
    return True


async def sample_sent(turn: Turn, told: AsTold) -> Heeded:
    """ "kirim 20 biji ke RS buat sampel": only its result is noted."""
    lot = count(await finished.there(turn, Shelf.READY))
    turn.reply("sample-sent-how", tested=told.number or 0, lot=lot)
    return True


# Documents


async def document_file(turn: Turn, told: AsTold) -> Heeded:
    """ "bast yang kemarin tolong dikirim filenya": the one that is named, or of that day, or the latest."""
    known = await _documents(turn, told)
    span = told.span
    chosen = [one for one in known if span is None or span.first <= one.dated <= span.last]
    if known and not chosen:
        turn.reply("document-none-then", number=known[-1].serial, date=known[-1].dated.isoformat())
        return True
    return f"kirim BAST {chosen[-1].serial}" if chosen else "daftar BAST"


async def _documents(turn: Turn, told: AsTold) -> list[handovers.Handover]:
    known = [one for one in await handovers.everything(turn.db) if told.talk.bast in (0, one.serial)]
    return [one for one in known if one.state != handovers.VOID and await signing.runs(turn, one)]


async def document_wrong(turn: Turn, told: AsTold) -> Heeded:
    """ "bast salah tulis jumlah, harusnya 850": how it is set right, by how far it is."""
    known = await _documents(turn, told)
    if not may(turn.person, "release") or not known:
        return "daftar BAST"
    latest = known[-1]
    args: dict[str, Any] = {
        "number": latest.serial,
        "buyer": Spoken(latest.buyer),
        "pieces": told.number or latest.pieces,
    }
    turn.reply("document-wrong", state=latest.state, **args)
    return True


async def handover_when(turn: Turn, _: AsTold) -> bool:
    """ "serah terima kapan lagi": as a coordinator told it; and how many could go now."""
    answer = await facts.answer_to(turn, "kapan serah terima")
    if answer:
        await facts.say(turn, answer)
    else:
        turn.reply("handover-when", pieces=count(await finished.free(turn)))
    return True


async def hand_over(turn: Turn, told: AsTold) -> Heeded:
    """ "bikinin BAST 40 masker buat Pemkot": a document, to whoever ordered."""
    buyers = told.talk.buyers or tuple(await orders.buyers(turn.db))
    if len(buyers) != 1 or not told.talk.amounts:
        return False
    by_size = [f"{one.size} {one.number}" for one in told.talk.amounts if one.size]
    whole = sum(one.number for one in told.talk.amounts)
    return f"serahkan {whole} ke {buyers[0]}" + (f" ({', '.join(by_size)})" if by_size else "")


async def waybill(turn: Turn, told: AsTold) -> Heeded:
    """ "surat jalannya mana": of the document that is named, or of the latest."""
    goes = [
        one for one in await _documents(turn, told) if one.kind == handovers.HANDOVER and one.state != handovers.VOID
    ]
    return f"surat jalan {goes[-1].serial}" if goes else "daftar BAST"


async def samples_of(turn: Turn, told: AsTold) -> Heeded:
    """ "berapa yang gagal dari RS bulan ini", "sampel kemarin hasilnya apa": the results of some days."""
    span = told.span
    if not may(turn.person, "release"):
        return False
    found = [one for one in await samples.standing(turn.db) if span is None or span.first <= one.noted_on <= span.last]
    keys = ("number", "date", "lot", "passed", "failed")
    lines = []
    for one in found:
        args = await _args(turn, one)
        lines.append(["sample-line", {key: args[key] for key in keys}])
    if lines:
        turn.reply("samples-of", lines=lines)
    else:
        turn.reply("samples-none")
    turn.note = "finished"
    return True


async def buyer_returns(turn: Turn, told: AsTold) -> Heeded:
    """ "Pemkot balikin 10 masker rusak": of the latest document that was signed."""
    signed = [one for one in await _documents(turn, told) if one.state == handovers.SIGNED]
    known = [one for one in signed if one.kind == handovers.HANDOVER]
    why = "rusak" if "bad" in told.talk.kinds() else "dikembalikan"
    return f"retur BAST {known[-1].serial}: {told.number} {why}" if known else False

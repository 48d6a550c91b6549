"""How clauses of one message lean on each other: days, names and what was paid are said once, halves make one."""

from collections.abc import Sequence

from handlers.reading.at_length import counts, says_form, spent_in, told_by_another
from handlers.reading.following_said import begins_anew
from handlers.reading.frames import Meant, only_tells
from handlers.routing import framed
from handlers.routing.clause import Clause, Hears
from handlers.talk.turn import Turn

# How a clause begins that tells what was bought.
BUYS = ("beli ", "tuku ", "belanja ")


async def with_days(turn: Turn, found: Sequence[str]) -> list[str]:
    """ "minta laporan Excel, bulan Juli aja": days that stand alone are those of what was asked just before."""
    out, since_ever, before = list[str](), False, ""
    for one in await _whole(turn, found):
        talk = (await framed.meant(turn, one))[0]
        alone = bool(talk.span) and talk.slots <= {"span"} and not talk.kinds() - {"span", "soft", "enough", "all"}
        of = next((at for at in reversed(range(len(out))) if not says_form(out[at])), None)
        if of is not None and alone and not counts(out[of]) and not talk.ahead:
            out[of] = f"{out[of]} {talk.span}"
        elif since_ever and "howmuch" in talk.kinds() and not talk.span:
            out.append(f"{one} sejak awal")
        elif before and begins_anew(talk):
            # "kemarin total berapa, terus yang paling sedikit siapa": of the same days.
            out.append(f"{one} {before}")
        else:
            out.append(one)
        since_ever = since_ever or "sofar" in talk.kinds()
        before = talk.span or before
    return out


async def _whole(turn: Turn, found: Sequence[str]) -> list[str]:
    """ "Slamet mulai besok | sekalian pegang stok": whom it is about, and when, goes with what is said of it."""
    out = list[str]()
    for one in found:
        led = (await framed.meant(turn, out[-1]))[0] if out else None
        if led and "who" in led.slots and led.span and led.slots <= LEADS_ON and not led.kinds() - {*LEADS_ON, "soft"}:
            out[-1] = f"{out[-1]} {one}"
        else:
            out.append(one)
    return out


# Of whom and of when alone nothing is said yet.
LEADS_ON = frozenset(("who", "span", "ahead", "first", "range"))


async def told_by_other(turn: Turn, part: Clause) -> Clause:
    """ "Bu Yuni telpon, dia dapat enam belas", "Sri 5 lagi": a row of hers, which is only offered."""
    if part.hears is not Hears.UNKNOWN:
        return part
    talk = (await framed.meant(turn, part.text))[0]
    told = told_by_another(part.text)
    if told and talk.names == (told[0],):
        return Clause(part.text, Hears.ACTS, same=f"{told[0]} {told[1]}")
    if talk.slots == {"who", "number"} and not talk.kinds() - MORE and talk.kinds() & {"again", "more"}:
        return Clause(part.text, Hears.ACTS, same=f"{talk.names[0]} tambah {talk.amounts[0].number}")
    return part


# "5 lagi": so many more.
MORE = frozenset(("who", "number", "soft", "again", "next", "more", "longer"))
# "di catatan berapa", beside what was counted: that is told with it.
IN_RECORD = frozenset(("soft", "howmuch", "diff", "note", "what?"))


async def in_record(turn: Turn, part: Clause, before: Sequence[Clause]) -> Clause:
    """ "benang tak itung tinggal 12, di catatan berapa?": what is counted is held against the record anyway."""
    if not before or part.hears is Hears.UNKNOWN:
        return part
    kinds = (await framed.meant(turn, part.text))[0].kinds()
    counted = (await framed.meant(turn, before[-1].text))[0]
    if "diff" in kinds and not kinds - IN_RECORD and counted.items and counted.amounts:
        return Clause(part.text, Hears.COLOURS)
    return part


async def halves(turn: Turn, parts: list[Clause]) -> list[Clause]:
    """ "Wati metu | gak njahit maneh": what is known only with the clause behind it."""
    out = list[Clause]()
    for part in parts:
        before = out[-1] if out else None
        if before and before.hears is Hears.UNKNOWN and not before.same and not counts(part.text):
            whole = f"{before.text} {part.text}"
            talk, found, _ = await framed.meant(turn, whole)
            named = (await framed.meant(turn, part.text))[0].names
            if found and not named and talk.names:
                acts = found[0].acts or (not found[0].wanted and not only_tells(found[0]))
                out[-1] = Clause(whole, Hears.ACTS if acts else Hears.ASKS, tuple(found))
                continue
        out.append(part)
    return out


async def paid_too(turn: Turn, part: Clause, before: list[Clause]) -> Clause:
    """ "Ani wis tak bayar 425rb, Umi 380rb": the second was paid as the first was."""
    last = before[-1] if before else None
    pays = last and last.meant and last.meant[0].command.startswith("bayar ")
    if not pays or part.hears is not Hears.UNKNOWN:
        return part
    talk = (await framed.meant(turn, part.text))[0]
    if talk.words or talk.slots != {"who", "money"}:
        return part
    same = f"bayar {talk.names[0]} {talk.money[0]}"
    return Clause(part.text, Hears.ACTS, (Meant(same, None, acts=True),), same=same)


def spent_too(part: Clause, before: list[Clause]) -> Clause:
    """ "beli bensin 50rb, lem 20rb": the second was bought as the first was."""
    buys = before and (before[-1].same or before[-1].text).startswith(BUYS)
    same = spent_in(part.text, whatever=True) if buys and part.hears is Hears.UNKNOWN else None
    return Clause(part.text, Hears.ACTS, same=same) if same else part


def in_this_form(part: Clause, before: list[Clause]) -> Clause:
    """ "… bentuknya Excel ya": in which form, and nothing more that is asked for."""
    form = says_form(part.text)
    asked = any(one.hears is Hears.ASKS for one in before)
    return Clause(part.text, Hears.COLOURS) if form and asked else part

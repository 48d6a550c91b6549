"""Numbers of one message that fit together, or fit the record: a whole and its part, two days, some more or fewer."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from handlers.reading.model import Report
from handlers.rules.record import Add, Ask, Meaning, Put, Raise, Stand, Why
from handlers.rules.told_before import Said


def _less_a_part(said: Said) -> Meaning | None:
    """ "jadi 20, tapi yang 5 pesanan tetangga", "14, ingkang 4 dereng dados, dados 10": at once, what of it counts."""
    edit, today = said.edit, said.dialogue.today
    if len(edit.numbers) not in (2, 3) or edit.denied or edit.inside or edit.yesterday or edit.requests:
        return None
    if edit.back and not edit.finished:
        return None
    whole, part, *rest = edit.numbers
    if part >= whole or said.knows(whole) or edit.hers or edit.shares or whole in edit.pointed or edit.wrong:
        return None
    sizes = {size for _, size in edit.sized}
    size = sizes.pop() if len(sizes) == 1 else None
    if edit.carried == part and not rest and not said.told and not edit.elsewhere:
        return Add((Report(whole, 0, size, today),))
    if edit.finished and edit.unready and not edit.out and not rest:
        # "12 jadi, yang 8 belum": those were never among them.
        return Add((Report(whole, 0, size, today),))
    if edit.out and edit.elsewhere and edit.today == part and not rest:
        # "20 pesanan tetangga, itu gak usah dicatat. hari ini 9"
        return Add((Report(part, 0, size, today),))
    reason = (
        edit.out
        or edit.elsewhere
        or (edit.unready and (not edit.left or part in edit.pointed))
        or (edit.broken and (edit.fewer is not None or whole - part in rest))
    )
    if reason and edit.more and not rest and part not in edit.pointed:
        # "14 sudah masuk tas, di meja ada 6 lagi tapi itu pesanan tetangga": beside them
        return Add((Report(whole, 0, size, today),))
    fits = whole - part in rest if rest else part in edit.pointed or edit.out
    return Add((Report(whole - part, 0, size, today),)) if reason and fits else None


def _known_and_more(said: Said) -> Meaning | None:
    """ "wis dilaporno Wati 12 yo, iki tambah 5": of two numbers one is recorded, and the other comes on top."""
    edit, today = said.edit, said.dialogue.today
    if edit.apart is not None and edit.numbers == (edit.apart,) and said.told:
        return Add((Report(edit.apart, 0, edit.size, today),))
    if not (edit.told and edit.more) or len(edit.numbers) != 2 or edit.out or edit.yesterday or edit.sized:
        return None
    known, new = edit.numbers
    return Add((Report(new, 0, None, today),)) if said.knows(known) and not edit.inside else None


def _lacking(said: Said) -> Meaning | None:
    """ "kurang 6 lagi genap 50", where 44 are recorded: those six are still to be made."""
    edit = said.edit
    fits = edit.lacking is not None and set(edit.numbers) == {edit.lacking, said.total_today + edit.lacking}
    return Stand() if fits and said.today else None


def _adds_up(said: Said) -> Meaning | None:
    """ "iya bener 16, tadi nambah 6", where ten are recorded: what came on top and the whole fit."""
    edit = said.edit
    if len(edit.numbers) != 2 or not edit.more or edit.out or edit.yesterday or edit.sized or not said.today:
        return None
    more, whole = sorted(edit.numbers)
    if said.total_today + more != whole:
        return None
    if edit.left and not edit.finished and whole not in edit.right:
        # "tinggal 3 lagi dari yang 15"
        return Stand()
    sizes = {one.report.size for one in said.today}
    size = sizes.pop() if len(sizes) == 1 else None
    to_whole = Raise((Report(more, 0, size, said.dialogue.today),), whole)
    # "masih kurang 2, mestinya 20": not counted, or not yet made?
    sure = not edit.left or edit.finished or edit.huh or said.dialogue.quoted is not None
    return to_whole if sure else Ask(Why.TOTAL, (to_whole, Stand()))


def _with_before(said: Said) -> Meaning | None:
    """ "sama yang kemarin total 35", "total 3 hari 37 berarti hari ini 15": what of it is of today."""
    edit, today = said.edit, said.dialogue.today
    before = sum(one.pieces for one in said.before)
    if not edit.with_before or not edit.numbers or not before or edit.out or edit.denied or edit.size:
        return None
    whole = max(edit.numbers)
    new = whole - before if edit.today is None else edit.today
    if set(edit.numbers) == {whole, edit.today or whole} and 0 < new <= whole - before and not said.today:
        return Add((Report(new, 0, None, today),))
    # "plus 4, berarti dua hari ini 17"
    more = min(edit.numbers)
    fits = len(edit.numbers) == 2 and before + said.total_today + more == whole
    return Add((Report(more, 0, None, today),)) if fits else None


def _sewn_before(said: Said) -> Meaning | None:
    """ "dari bu Nur 22, jahitan kemarin baru kebawa": of yesterday, though it comes today."""
    edit = said.edit
    if not edit.sewn_before or len(edit.numbers) != 1 or edit.out or edit.denied or edit.turns or edit.points:
        return None
    number = edit.numbers[0]
    known = number in [one.pieces for one in (*said.today, *said.before)]
    return None if known else Add((Report(number, 0, edit.size, said.yesterday),))


def _both_days(said: Said) -> Meaning | None:
    """ "kemarin masih 6 lagi, hari ini 9", "yang 12 jahitan wingi, 18 dino iki": how many are of which day."""
    edit = said.edit
    if edit.today is None or not edit.yesterday or edit.out or edit.denied or edit.sized:
        return None
    others = [number for number in edit.numbers if number not in (edit.today, edit.before)]
    before = edit.before if edit.before is not None else others[0] if len(others) == 1 and edit.more else None
    if before is None:
        return None
    parts = (Report(edit.today, 0, None, said.dialogue.today), Report(before, 0, None, said.yesterday))
    whole = [one for one in said.today if one.pieces == before + edit.today and not one.beside()]
    if whole:
        return whole[-1].instead(*(replace(one, size=whole[-1].report.size) for one in parts))
    known = sum(one.pieces for one in said.before)
    if not said.today and known and before in (known, edit.today - known):
        # "nambah 2 dari kemarin jadi 20 hari ini", of eighteen
        return Add(parts[:1])
    if said.today or (said.before and not edit.more) or not set(others) <= {before, before + edit.today}:
        return None
    return Add(tuple(reversed(parts)))


def _sum(said: Said) -> Meaning | None:
    """ "hari ini bikin 9 ditambah 5 yang tadi, jadi 14": the parts make the whole of a day without any yet."""
    edit = said.edit
    if len(edit.numbers) != 3 or sum(edit.numbers[:2]) != edit.numbers[2] or said.today or edit.out or edit.denied:
        return None
    if edit.yesterday or edit.sized or edit.left or not (edit.more or edit.today is not None):
        return None
    return Add((Report(edit.numbers[2], 0, None, said.dialogue.today),))


def _fewer(said: Said) -> Meaning | None:
    """ "kurangi 2, dobel ngitung", "kelebihan dua, jadi 8 saja": so many are taken off."""
    edit, right = said.edit, said.right()
    by = edit.fewer if edit.fewer is not None else edit.too_many
    surely = edit.fewer is not None or right is not None or edit.unready
    if by is None or not surely or not set(edit.numbers) <= {by, right} or edit.denied or edit.yesterday is None:
        return None
    found = [one for one in said.fitting() if one.pieces > by and right in (None, one.pieces - by)]
    if not found or (right is None and len({one.report.size for one in found}) > 1):
        return None
    return found[-1].instead(found[-1].of(found[-1].pieces - by))


def _further(said: Said) -> Meaning | None:
    """ "ada 2 keselip di bawah mesin, belum keitung": so many more than were told."""
    edit, today = said.edit, said.dialogue.today
    told = said.before if edit.yesterday else said.today
    if edit.further is None or not told or edit.out or edit.elsewhere:
        return None
    sizes = {one.report.size for one in told}
    size = edit.size or (sizes.pop() if len(sizes) == 1 else None)
    return Add((Report(edit.further, 0, size, said.yesterday if edit.yesterday else today),))


def _part_of_the_first(said: Said) -> Meaning | None:
    """ "ga jadi nambah, yang 3 itu ternyata udah keitung di 17", after 17 and 3: what came on top goes."""
    edit, latest = said.edit, said.today[-1] if said.today else None
    if latest is None or len(edit.inside) != 1 or edit.yesterday or edit.sized or edit.right:
        return None
    known, others = edit.inside[0], [number for number in edit.numbers if number != edit.inside[0]]
    part = [one for one in said.today if one.pieces in others] if others else [latest]
    beside = [one.pieces for one in said.today if one not in part]
    # A quoted message stands by itself.
    fits = known in beside or known == sum(beside) or (said.dialogue.quoted is not None and not others)
    return part[-1].instead() if len(part) == 1 and len(others) < 2 and part[0].pieces < known and fits else None


def _in_it_already(said: Said) -> Meaning | None:
    """ "21 itu sudah sama yang 15": the larger number is the whole of the day."""
    edit = said.edit
    if len(edit.inside) != 1 or len(edit.numbers) != 2 or edit.out or not said.today or edit.yesterday:
        return None
    whole, known = max(edit.numbers), edit.inside[0]
    if whole == known or known != said.total_today:
        return None
    sizes = {one.report.size for one in said.today}
    more = Report(whole - known, 0, sizes.pop() if len(sizes) == 1 else None, said.dialogue.today)
    return Raise((more,), whole)


def _against_another(said: Said) -> Meaning | None:
    """ "lho songolas, dudu songo", "punyaku 14 pak": her own number against what another told for her."""
    edit, hers = said.edit, said.dialogue.whose == said.dialogue.speaker
    others = [one for one in said.today if one.noted.by != said.dialogue.speaker]
    if not hers or not others or len(edit.numbers) != 1 or edit.out or edit.sized or edit.yesterday or edit.more:
        return None
    number, other = edit.numbers[0], others[-1]
    if edit.denied == (other.pieces,) and number in [one.pieces for one in said.today if one not in others]:
        return other.instead()
    alone = len(said.today) == 1 and number not in (other.pieces, *edit.pointed)
    return other.instead(other.of(number)) if alone and number == edit.mine else None


def _mine_is(said: Said) -> Meaning | None:
    """ "lho kok 33, aku lak mek 23": what was told, and how many there are."""
    edit = said.edit
    if not (edit.turns or edit.huh) or edit.asks or edit.out or edit.sized or edit.more or edit.denied:
        return None
    if edit.mine is None or len(edit.numbers) != 2 or edit.numbers[1] != edit.mine or edit.mine == edit.numbers[0]:
        return None
    told = [one for one in said.today if one.pieces == edit.numbers[0]]
    return told[-1].instead(told[-1].of(edit.mine)) if len(told) == 1 else None


def _sized_after_all(said: Said) -> Meaning | None:
    """ "dewasa semua mbak 30 itu", after 30 without a size: they are of that size."""
    edit = said.edit
    plain = [one for one in said.today if one.report.size is None]
    if edit.size is None or len(edit.numbers) != 1 or edit.numbers != edit.pointed or edit.out or edit.turns:
        return None
    fits = [one for one in plain if one.pieces == edit.numbers[0]]
    return fits[-1].instead(replace(fits[-1].report, size=edit.size)) if fits else None


def _digits(said: Said) -> Meaning | None:
    """ "waduh kebalik, 25 maksute", after 52."""
    edit = said.edit
    if not edit.swapped or len(edit.numbers) != 1 or edit.out or not said.today or edit.hers or edit.about:
        return None
    latest = said.today[-1]
    turned = str(edit.numbers[0]) == str(latest.pieces)[::-1]
    return latest.instead(latest.of(edit.numbers[0])) if turned else None


def _half(said: Said) -> Meaning | None:
    """ "separuhnya belum dikareti, hitung separuhnya saja"."""
    edit = said.edit
    if not edit.half or edit.numbers or not (edit.out or edit.unready) or not said.today or not edit.turns:
        return None
    latest = said.today[-1]
    return None if latest.pieces % 2 else latest.instead(latest.of(latest.pieces // 2))


def _repeated(said: Said) -> Meaning | None:
    """ "sudah saya benerin yang 4": mended ones that are in the count are no better number for it."""
    edit = said.edit
    mended = edit.back and len(edit.numbers) == 1 and edit.numbers == edit.pointed and edit.told
    return Stand() if mended and said.knows(edit.numbers[0]) else None


def _counted_anew(said: Said) -> Meaning | None:
    """ "tak itung ulang sekeranjang kok isinya cuma 39 semua": all of the day is so many."""
    edit, right = said.edit, said.right()
    if not (edit.recounted and edit.every) or right is None or edit.numbers != (right,) or edit.size or edit.yesterday:
        return None
    if not said.today or right in (0, said.total_today) or abs(right - said.total_today) * 4 > said.total_today:
        return None
    sizes = {one.report.size for one in said.today}
    size = sizes.pop() if len(sizes) == 1 else None
    return Put((Report(right, 0, size, said.dialogue.today),), tuple(dict.fromkeys(one.noted for one in said.today)))


SUMS: Sequence[Callable[[Said], Meaning | None]] = (
    _less_a_part,
    _known_and_more,
    _lacking,
    _adds_up,
    _with_before,
    _sewn_before,
    _both_days,
    _sum,
    _fewer,
    _further,
    _part_of_the_first,
    _in_it_already,
    _against_another,
    _mine_is,
    _sized_after_all,
    _digits,
    _half,
    _repeated,
    _counted_anew,
)

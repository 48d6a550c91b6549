"""What is said of masks told before, held against their record: what leaves it, changes, or goes to another day.

Pure, as `hearing` is. Done is only what fits the record in one way; everything else is left to those that ask.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from handlers.reading.edits_said import Edit
from handlers.reading.model import Report
from handlers.rules.edit_sums import SUMS
from handlers.rules.record import Add, Ask, Dialogue, Meaning, Put, Raise, Record, Stand, TakeBack, Why
from handlers.rules.told_before import Said
from handlers.rules.waits import BUBBLE, JUST_NOW


def edited(edit: Edit, record: Record, dialogue: Dialogue) -> Meaning | None:
    """What becomes of the record by what is said of it; None where that isn't clear."""
    said = Said(edit, record, dialogue)
    if edit.requests and not (edit.out or edit.fewer is not None):
        # "tambah 10, minta garapan 30"
        return None
    if edit.returned and edit.named and not edit.right and not edit.back:
        return None
    return next((found for step in STEPS if (found := step(said)) is not None), None)


def _other_day(said: Said) -> Meaning | None:
    """ "eh itu garapan kemarin, hari ini belum njahit": what was told for today was yesterday's."""
    edit = said.edit
    # "20 mau iku jahitan wingi, tulis nang wingi ae"
    says_so = edit.sewn_before and len(edit.pointed) == 1 and not edit.asks
    moves = edit.yesterday and not edit.out and (edit.today_none or edit.turns or says_so)
    sizes = {one.report.size for one in said.today}
    both = edit.today is not None and set(edit.numbers) == {edit.today} and not edit.today_none and edit.turns
    if not moves or (edit.right and not both) or edit.denied or (edit.size and sizes != {edit.size}) or not said.today:
        return None
    mine = [one for one in said.today if edit.today_none or one.noted.by == said.dialogue.speaker]
    whole = sum(one.pieces for one in mine)
    latest = [one for one in mine if one.noted.source == mine[-1].noted.source]
    if not edit.today_none:
        mine, whole = latest, sum(one.pieces for one in latest)
    if not mine or edit.some or (edit.named and edit.named != (whole,) and not both):
        return None
    # "maaf itu jahitan kemarin bukan hari ini", of the only one that was told today
    only = edit.sewn_before and edit.points and latest == list(said.today)
    if not (edit.today_none or only) and said.dialogue.now - mine[-1].noted.at > JUST_NOW:
        return None
    noted = tuple(dict.fromkeys(one.noted for one in mine))
    # "itu hasil kemarin ding. yang hari ini baru 11"
    beside = (Report(edit.today, 0, None, said.dialogue.today),) if both and edit.today else ()
    moved = Put((*(replace(one.report, date=said.yesterday) for one in mine), *beside), noted)
    if whole in (sum(one.pieces for one in said.before), *(one.pieces for one in said.before)):
        # As many are recorded for yesterday: the same ones told once more, or others?
        return Ask(Why.DAY, (TakeBack(noted), moved))
    return moved


def _stays_at(said: Said) -> Meaning | None:
    """ "ga sido, umi tetep 20", after twenty became eighteen: so many, as was told first."""
    so_many = [pieces for who, pieces in said.edit.stays if who == said.dialogue.whose]
    last = said.today[-1] if said.today else None
    if len(so_many) != 1 or last is None or said.edit.numbers or said.edit.yesterday:
        return None
    if so_many[0] in (said.total_today, last.pieces):
        return Stand()
    mine = last.noted.settled and last.noted.by == said.dialogue.speaker and len(said.today) == 1
    return last.instead(last.of(so_many[0])) if mine else None


def _not_after_all(said: Said) -> Meaning | None:
    """ "gak jadi diralat, pancen 40", after 40 became 38: so many, as was told first."""
    edit, last = said.edit, said.today[-1] if said.today else None
    if last is None or not (edit.leaves and edit.sure) or len(edit.numbers) != 1 or edit.yesterday or edit.points:
        return None
    mine = last.noted.settled and last.noted.by == said.dialogue.speaker and len(said.today) == 1
    return last.instead(last.of(edit.numbers[0])) if mine else None


def _as_told(said: Said) -> Meaning | None:
    """ "oalah bener 17, siji keri nang ngisor mesin", of 17; "lho kok jadi 20? oh iya digabung", of 8 and 12."""
    edit, right = said.edit, said.right()
    other = edit.out or edit.yesterday or edit.broken or edit.unready or edit.denied or edit.sized or edit.more
    if other or right is None or not said.today or said.dialogue.whose != said.dialogue.speaker:
        return None
    wondered = edit.huh and edit.asks and edit.numbers == (said.total_today,) and len(said.today) > 1
    recounted = edit.sure and right == said.total_today == said.today[-1].pieces and len(edit.numbers) == 2
    return Stand() if wondered or recounted else None


def _part_of(said: Said) -> Meaning | None:
    """ "maaf 3 dari yang 20 itu karetnya copot, jangan dihitung dulu"."""
    edit = said.edit
    if not edit.out or edit.part_of is None or set(edit.numbers) != set(edit.part_of) or edit.back:
        return None
    part, whole = edit.part_of
    exact = [one for one in said.fitting() if one.pieces == whole]
    return exact[-1].instead(exact[-1].of(whole - part)) if exact and 0 < part < whole else None


def _of_each_day(said: Said) -> Meaning | None:
    """ "yang 15 itu setoran kemarin ya mbak, hari ini saya jadi 17", of fifteen yesterday: only today's are new."""
    edit = said.edit
    if not edit.yesterday or edit.today is None or len(edit.pointed) != 1 or edit.out or edit.denied or edit.sized:
        return None
    told = {sum(one.pieces for one in said.before), *(one.pieces for one in said.before)}
    both = set(edit.numbers) == {edit.pointed[0], edit.today}
    if not both or edit.pointed[0] not in told or said.today or edit.turns:
        return None
    return Add((Report(edit.today, 0, None, said.dialogue.today),))


def _only_mine(said: Said) -> Meaning | None:
    """ "kok ditulis 30, aku lak mung 20 to, sing 10 iku durung tak jahit": all of these fit the record."""
    edit = said.edit
    whole = [one for one in said.today if edit.mine and one.pieces > edit.mine]
    if edit.mine is None or not edit.unready or not whole or edit.yesterday or edit.sized or edit.back:
        return None
    last = whole[-1]
    fits = set(edit.numbers) <= {last.pieces, edit.mine, last.pieces - edit.mine}
    return last.instead(last.of(edit.mine)) if fits and len(set(edit.numbers)) > 1 else None


def _agreed(said: Said) -> Meaning | None:
    """ "iya yang 6 itu baru selesai pas mas Slamet datang": what another told for her is right."""
    edit = said.edit
    if not edit.agrees or edit.out or edit.denied or edit.turns or edit.yesterday or len(edit.numbers) != 1:
        return None
    others = [one.pieces for one in said.today if one.noted.by != said.dialogue.speaker]
    return Stand() if edit.numbers == edit.pointed and edit.numbers[0] in others else None


def _none_of_mine(said: Said) -> Meaning | None:
    """ "Slamet klentu, kula dereng setor punapa-punapa": what another told for her isn't hers."""
    edit = said.edit
    others = tuple(dict.fromkeys(one.noted for one in said.today if one.noted.by != said.dialogue.speaker))
    denies = edit.wrong and edit.today_none and not edit.numbers and not edit.yesterday
    return TakeBack(others) if denies and others else None


def _all_out(said: Said) -> Meaning | None:
    """ "batalkan semua laporanku hari ini"."""
    edit = said.edit
    if edit.out and edit.both and not edit.numbers:
        # "dua-duanya dibatalkan"
        last = tuple(dict.fromkeys(one.noted for one in said.told))[-2:]
        return TakeBack(last) if len(last) == 2 else None
    if not (edit.out and edit.every) or edit.right or edit.size or edit.order is not None or not said.told:
        return None
    if edit.named and edit.named != (said.total,):
        return None
    return TakeBack(tuple(dict.fromkeys(one.noted for one in said.told)))


def _part_out(said: Said) -> Meaning | None:
    """ "yang 3 belum ada talinya, jangan dihitung dulu", "yang 12 itu pesanan arisan, cabut"."""
    edit, rest = said.edit, said.right()
    reason = edit.unready or edit.elsewhere or (edit.broken and rest is not None)
    if not (edit.out or reason) or len(edit.named) != 1 or len(edit.right) > 1 or edit.denied or edit.back:
        return None
    pieces, found = edit.named[0], said.fitting()
    exact = [one for one in found if one.pieces == pieces]
    larger = [one for one in found if one.pieces > pieces]
    if rest is not None:
        whole = [one for one in larger if one.pieces - pieces == rest]
        whole = whole or (larger if said.total - pieces == rest else [])
        return whole[-1].instead(whole[-1].of(whole[-1].pieces - pieces)) if whole else None
    if pieces == 1 and not (reason or exact) and len({one.noted.source for one in said.told}) > 1:
        # "hapus satu ya yang tadi": one mask, or one of what she told?
        return Ask(Why.UNDO, (TakeBack((said.told[-1].noted,)), Stand()))
    certain = (edit.turns and (edit.pointed or exact)) or (edit.elsewhere and edit.unready and exact)
    if not edit.out and not certain:
        return None
    if exact:
        return exact[-1].instead()
    if larger and not (edit.leaves or edit.points or reason or edit.turns):
        # "3 masker tetangga tak benerin, gak usah dicatat": never told here, perhaps
        last = larger[-1]
        return Ask(Why.RIGHT, (last.instead(last.of(last.pieces - pieces)), Stand()))
    if not larger or (len({one.report.size for one in larger}) > 1 and larger[-1].noted is not said.told[-1].noted):
        return None
    return larger[-1].instead(larger[-1].of(larger[-1].pieces - pieces))


def _named_out(said: Said) -> Meaning | None:
    """ "sing anak ojo dilebokno sek", "yang pagi dihapus aja", "eh jangan dicatat dulu, belum jadi"."""
    edit = said.edit
    reason = edit.unready or edit.elsewhere
    if not (edit.out or (reason and edit.turns)) or edit.named or edit.denied or edit.back or edit.sized:
        return None
    found = said.fitting()
    if edit.size or edit.order is not None:
        # "sing anak ojo diitung sek, dadi 15 tok"
        fits = len(found) == 1 and said.right() in (None, said.total - found[0].pieces)
        return found[0].instead() if fits and len(edit.right) < 2 else None
    if edit.right:
        return None
    if edit.out and edit.yesterday and said.told:
        return TakeBack(tuple(dict.fromkeys(one.noted for one in said.told)))
    if not (edit.out and reason) or not said.told:
        return None
    latest = said.told[-1].noted
    return TakeBack((latest,)) if latest.by == said.dialogue.speaker or len(said.told) == 1 else None


def _rest_is(said: Said) -> Meaning | None:
    """ "kemarin 3 biji ternyata belum ada karetnya, jadi yang kemarin 22": what is gone and what is left fit."""
    edit = said.edit
    if not (edit.out or edit.unready or edit.broken or edit.elsewhere) or edit.right or len(edit.named) != 2:
        return None
    rest, gone = sorted(edit.named, reverse=True)
    fits = [one for one in said.fitting() if one.pieces - gone == rest]
    return fits[-1].instead(fits[-1].of(rest)) if fits else None


def _split(said: Said) -> Meaning | None:
    """ "ternyata yang 10 itu ukuran anak, dewasanya 15": what was told as one size was of two."""
    edit = said.edit
    if edit.out or not edit.sized or not (edit.turns or edit.pointed) or edit.denied:
        return None
    whole = [one for one in said.told if not one.beside()]
    if len({size for _, size in edit.sized}) == 2 == len(edit.sized):
        fits = [one for one in whole if one.pieces == sum(pieces for pieces, _ in edit.sized)]
        new = [
            replace(one.report, pieces=pieces, size=size, defects=0) for one in fits[-1:] for pieces, size in edit.sized
        ]
        return fits[-1].instead(*new) if fits and not fits[-1].report.defects else None
    ((pieces, size),) = edit.sized[:1]
    rest, fits = said.right(), [one for one in whole if one.report.size != size and one.pieces > pieces]
    pointed = edit.pointed == (pieces,) and len(edit.sized) == 1 and edit.turns
    if not pointed or not fits or rest not in (None, fits[-1].pieces - pieces):
        return None
    last = fits[-1]
    return last.instead(last.of(last.pieces - pieces), replace(last.report, pieces=pieces, size=size, defects=0))


def _becomes(said: Said) -> Meaning | None:
    """ "yang dewasa 19 ternyata", "sing isuk kudune 14", "yang 11 itu harusnya 10": another number for one of them."""
    edit, right = said.edit, said.right()
    several = len(edit.sized) > 1
    # "yang ukuran anak cuma 8, barusan tak hitung lagi"
    recounted = edit.recounted and edit.size is not None
    turns = edit.turns or edit.denied or edit.pointed or recounted
    if edit.out or edit.back or several or not turns or not said.told:
        return None
    if len(said.told) == 1 and not edit.yesterday and said.dialogue.whose == said.dialogue.speaker:
        return None
    if right is None and len(edit.named) == 1 and (edit.size or edit.order is not None or edit.denied):
        right = edit.named[0]
    if right is None or not right or not (edit.turns or edit.denied or edit.right):
        return None
    others = [number for number in edit.named if number != right]
    found = said.fitting()
    if len(edit.pointed) == 1 and edit.pointed[0] in others:
        exact = [one for one in found if one.pieces == edit.pointed[0]]
        found = exact or found
        others = [number for number in others if not exact or number != edit.pointed[0]]
    elif not (edit.size or edit.order is not None or len(said.told) == 1):
        return None
    if edit.denied:
        found = [one for one in found if one.pieces == edit.denied[0]]
    found = [one for one in found if all(abs(one.pieces - right) == number for number in others)]
    if len(found) != 1 or found[0].pieces == right:
        return None
    return found[0].instead(found[0].of(right))


def _again(said: Said) -> Meaning | None:
    """ "eh 21", then "ealah 22 ding, siji nylempit": once more another number for what was told, or set right, last."""
    edit, right = said.edit, said.right()
    latest = said.today[-1] if said.today else None
    if (
        latest is None
        or latest.beside()
        or latest.noted.raised
        or latest.noted.by != said.dialogue.speaker
        or right in (None, latest.pieces)
    ):
        return None
    if right == said.total_today and len(said.today) > 1:
        # "bukan dobel, memang dua kali sepuluh"
        return Stand() if edit.slip or edit.turns else None
    alone = len(said.today) == 1 and (edit.recounted or latest.noted.settled)
    fresh = said.dialogue.now - latest.noted.at <= JUST_NOW or alone
    # "waduh kok kari 10 yo": of what?
    slip = edit.slip and not (edit.huh and edit.left)
    surely = slip or (len(said.today) == 1 and edit.turns and (latest.noted.settled or edit.recounted))
    if not (fresh and surely) or edit.out or edit.size or edit.yesterday or edit.denied or edit.more:
        return None
    nearer = any(abs(one.pieces - right) < abs(latest.pieces - right) for one in said.today)
    others = [one for one in edit.named if not (one in edit.pointed and one == latest.pieces)]
    if any(number != abs(latest.pieces - right) for number in others) or nearer:
        return None
    return latest.instead(latest.of(right))


def _back(said: Said) -> Meaning | None:
    """ "yang 3 tadi sudah ada talinya, masukkan lagi", after three were taken out."""
    edit, gone, numbers = said.edit, said.dialogue.gone, said.edit.numbers
    if not edit.back or edit.out or len(numbers) > 2:
        return None
    fits = [one for one in reversed(gone) if edit.size in (None, one.size)]
    fits = [one for one in fits if not numbers or one.pieces in numbers]
    if not fits:
        return None
    first = fits[0]
    others = [number for number in numbers if number != first.pieces]
    if others and others[0] < first.pieces:
        # "4 dari 6 sudah selesai"
        first = replace(first, pieces=others[0])
    elif others and others[0] != said.total_today + first.pieces:
        return None
    return Raise((first,), said.total_today + first.pieces)


def _meant(said: Said) -> Meaning | None:
    """ "51", "15", "maksudku", one right after the other: the second is meant."""
    last = said.today[-2:]
    if not said.edit.meant or not last or said.dialogue.now - last[-1].noted.at > BUBBLE or last[-1].beside():
        return None
    if last[-1].noted.settled or len(last) < 2 or last[0].beside():
        return Stand() if last[-1].noted.settled else None
    return Put((last[-1].report,), (last[0].noted, last[1].noted))


STEPS: Sequence[Callable[[Said], Meaning | None]] = (
    _meant,
    _stays_at,
    _not_after_all,
    _as_told,
    _agreed,
    _none_of_mine,
    _other_day,
    _part_of,
    _only_mine,
    _of_each_day,
    _part_out,
    _rest_is,
    *SUMS,
    _all_out,
    _back,
    _named_out,
    _split,
    _becomes,
    _again,
)

"""A whole and its parts: which counts of a message say again what others said, and which are added."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from handlers.reading.counted import Part
from handlers.reading.gathered import Gathered
from handlers.reading.model import Doubt


def counted_once(got: Gathered, parts: list[Part]) -> list[Part]:
    """The parts without the counts that only say again, as a sum or as parts, what others say."""
    counts = [part for part in parts if part.role == "count"]
    if len(counts) < 2 and not any(part.rest for part in counts):
        return parts
    counts = _reached_by_now(got, counts)
    _give_sizes(counts)
    _fill_rest(got, counts, next((part for part in parts if part.role == "of"), None))
    _note_broken_down(counts)
    counts = _without_repeats(got, _without_brought(got, counts))
    kept = _without_totals(got, _without_wholes(got, counts))
    _doubt_unexplained(got, kept)
    return [part for part in parts if part.role != "count" or part in kept]


def _reached_by_now(got: Gathered, counts: list[Part]) -> list[Part]:
    """ "mau oleh 7, saiki wis 15": most likely fifteen by now."""
    last, before = counts[-1], counts[:-1]
    plain = not any(part.size or part.rest or part.added for part in counts)
    if not last.by_now or not plain or sum(part.value for part in before) >= last.value:
        return counts
    got.doubts.add(Doubt.UNCLEAR)
    return [last]


def _note_broken_down(counts: Sequence[Part]) -> None:
    """ "53: 3 plastik isi 15 sama 8 eceran": a first number that those behind it add up to is their sum."""
    first, others = counts[0], counts[1:]
    told = any(part.joined for part in others) and not (first.size or first.labels or first.marked)
    if len(others) > 1 and told and first.value == sum(part.value for part in others):
        first.total = True


def _give_sizes(counts: Sequence[Part]) -> None:
    """ "dewasa polos 12 motif 8": a size named before a variant holds for the variants that follow."""
    for before, part in pairwise(counts):
        variants = before.variants and part.variants and before.day == part.day
        if variants and before.size and before.sized_first and part.size is None and not part.rest:
            part.size, part.sized_first = before.size, True


def _fill_rest(got: Gathered, counts: Sequence[Part], of: Part | None) -> None:
    """ "total 24, 9 anak sisanya dewasa", "dari 24, 9 anak …": the rest is what is left of the first number."""
    for rest in [part for part in counts if part.rest]:
        base = next((part for part in counts if not (part.rest or part.size or part.variants)), None)
        base = base or next((part for part in counts if rest.variants and not (part.rest or part.variants)), None)
        if base is not None and (of is None or len(counts) > 2):
            rest.value = base.value - sum(part.value for part in counts if part not in (base, rest))
            base.total = True
        elif of is not None:
            rest.value = of.value - sum(part.value for part in counts if part is not rest)
        elif rest.size:
            # "12 anak sisanya dewasa": of how many?
            got.doubts.add(Doubt.UNCLEAR)


def _without_brought(got: Gathered, counts: list[Part]) -> list[Part]:
    """ "dapat 20 kirim 20", "jadi 20, setor 15": those brought are among those made."""
    for made, brought in pairwise(counts):
        alike = (made.day, made.size) == (brought.day, brought.size) and not (made.labels or brought.labels)
        verbs = made.finished and not made.handed and brought.handed and not brought.finished
        if alike and verbs and not brought.joined and brought.value <= made.value:
            got.doubts |= {Doubt.UNCLEAR} if brought.value < made.value else set()
            return [part for part in counts if part is not brought]
    return counts


def _without_repeats(got: Gathered, counts: list[Part]) -> list[Part]:
    """ "jadi 19, tolong dicatat 19", "hari ini 19 bu, 19 ya": two numbers alike, of which nothing else is said."""
    alike = len(counts) == 2 and counts[0].value == counts[1].value
    plain = not any(
        one.size
        or one.labels
        or one.variants
        or one.marked
        or one.joined
        or one.added
        or one.rest
        or one.total
        or one.whose
        or (one.token is not None and one.token.has("packed", "product", "summed"))
        for one in counts
    )
    if not (alike and plain) or counts[1].dated or counts[1].day not in (None, counts[0].day):
        return counts
    written = {one.token.has("worded") for one in counts if one.token is not None}
    if _is_naked(counts[1]) and len(written) < 2:
        # "kalih dasa sekawan, 24" says it in words and in figures.
        got.doubts.add(Doubt.TWO_NUMBERS)
    return counts[:1]


def _without_wholes(got: Gathered, counts: Sequence[Part]) -> list[Part]:
    """The counts without those that the following ones break down, or that lie within the one before."""
    dropped: list[Part] = []
    for at, whole in enumerate(counts):
        if whole in dropped or whole.variants:
            continue
        run = _finer(counts[at + 1 :], whole)
        sums = list(accumulate(part.value for part in run))
        if whole.value in sums:
            run = run[: sums.index(whole.value) + 1]
            _explained(got, run, whole, alone=len(run) + 1 == len(counts))
            dropped.append(whole)
        elif any(part.said_rest for part in run):
            got.doubts.add(Doubt.TOTAL_DIFFERS)
            dropped.append(whole)
        else:
            dropped += _within(got, whole, [part for part in run if part.marked])
    return [part for part in counts if part not in dropped]


def _finer(following: Sequence[Part], whole: Part) -> list[Part]:
    """Those right behind a number that say more of it: its sizes, its variants, or what is marked as part of it."""
    run: list[Part] = []
    for part in following:
        same_size = whole.size is None or part.size in (None, whole.size)
        says_more = part.marked or part.variants or (part.size is not None and whole.size is None)
        says_more = says_more or (part.whose and not whole.whose)
        apart = (part.added and not run) or (part.whose and whole.whose) or part.day not in (whole.day, None)
        siblings = whole.explained and part.explained
        if not same_size or not says_more or apart or siblings:
            break
        run.append(part)
    return run


def _explained(got: Gathered, run: Sequence[Part], whole: Part, *, alone: bool) -> None:
    """The parts of a whole that agree with it take its size; `alone`: the message counts nothing else."""
    if alone:
        got.doubts.discard(Doubt.TWO_NUMBERS)
    if any(part.rest for part in run) and any(not (part.size or part.variants) for part in run):
        # "28, yang 7 dewasa 4 sisanya anak": a rest agrees with any whole.
        got.doubts.add(Doubt.TWO_NUMBERS)
    for part in run:
        part.size = part.size or whole.size
        part.day = part.day or whole.day
        part.bare = False
        part.explained = True


def _within(got: Gathered, whole: Part, marked: Sequence[Part]) -> list[Part]:
    """Those that lie within a number, but for its sizes: "30 bu, yang 12 anak", "30 termasuk 12 polos"."""
    inside: list[Part] = []
    if sum(part.value for part in marked) > whole.value:
        got.doubts.add(Doubt.TOTAL_DIFFERS)
        return [part for part in marked if part.bracket]
    if len({part.size for part in marked if part.size}) == 2:
        # "44, dewasanya 26 anaknya 10": of which size are the others?
        got.doubts.add(Doubt.TOTAL_DIFFERS)
    if len(marked) > 1 and whole.total and all(part.variants and not part.size for part in marked):
        # "32 semua, yang tali 12 yang karet 19": a sum that differs
        got.doubts.add(Doubt.TOTAL_DIFFERS)
        return []
    for part in marked:
        part.explained = whole.explained = True
        whole.total = False
        if part.size and whole.size is None:
            whole.value -= part.value
        else:
            inside.append(part)
            got.doubts |= set() if part.variants or part.size or part.whose else {Doubt.TOTAL_DIFFERS}
    return inside


def _without_totals(got: Gathered, counts: list[Part]) -> list[Part]:
    """A stated total that agrees isn't counted again; one that differs is a doubt, and the parts are the reading."""
    stated = [part for part in counts if part.total and not part.rest] if len(counts) > 1 else []
    last, before = counts[-1], counts[:-1]
    agrees = last.value == sum(part.value for part in before) and not last.variants
    # "motif 15 kotak 10, jadi 25 semuanya dewasa"
    of_all = (last.total or last.sums_up) and not any(part.size for part in before)
    agrees = agrees and (of_all or all(last.size in (None, part.size) for part in before))
    if not stated and before and (agrees or last.sums_up) and (len(before) > 1 or _is_product(before[0], last)):
        # "12, 18, 30", "12 sama 18, jadi 31", "3 bungkus @10 jadi 30"
        stated = [last]
    for total in stated:
        others = [part for part in counts if part is not total]
        summed = total.value == sum(part.value for part in others) and not any(part.size for part in others)
        if total.size is not None and any(part.size != total.size for part in others) and not summed:
            # "total dewasa 12, anak 8": each is the sum of its size.
            continue
        same_day = [part for part in others if part.day == total.day] or others
        if total.value in {sum(part.value for part in some) for some in (same_day, others)}:
            _explained(got, others, Part("count", total.value, total.size if summed else None), alone=True)
        else:
            got.doubts.add(Doubt.TOTAL_DIFFERS)
        counts = [part for part in counts if part is not total]
    return counts


def _is_product(first: Part, last: Part) -> bool:
    same = last.value == first.value and not last.labels
    return (last.sums_up or same) and first.token is not None and first.token.has("product", "summed")


def _doubt_unexplained(got: Gathered, counts: Sequence[Part]) -> None:
    """Counts of the same day and size are added only for a reason: "sama", "tambah", variants, times of day."""
    for at, part in enumerate(counts):
        alike = part.token is not None and part.token.has("alike")
        if (part.among or alike) and not part.explained and at:
            got.doubts.add(Doubt.UNCLEAR)
        joined = any(one.joined for one in counts[at + 1 : at + 2])
        if len(counts) > 1 and _is_naked(part) and not joined:
            got.doubts.add(Doubt.TWO_NUMBERS)
        beside = [one for one in counts[:at] if one.day == part.day and _may_be_one(one, part)]
        if beside and not (part.joined or part.explained or any(_goes_with(one, part) for one in beside)):
            got.doubts.add(Doubt.TWO_NUMBERS)


def _is_naked(part: Part) -> bool:
    """A number of which nothing is said, beside others: "7 kemarin anak 5"."""
    said = (
        part.size
        or part.labels
        or part.dated
        or part.marked
        or part.joined
        or part.total
        or part.explained
        or part.sums_up
    )
    told = part.finished or part.handed or part.begun or part.whose or part.rest or part.said_rest
    unit = part.token is not None and part.token.has("counted", "packed", "product", "pieces", "summed", "range")
    return not (said or told or unit)


def _may_be_one(first: Part, second: Part) -> bool:
    """Whether two counts may be of the same masks: of one size, or a number and then a size or variant of it."""
    variant = first.size is not None and second.size is None and bool(second.variants) and not first.variants
    return first.size == second.size or variant or (first.size is None and not first.labels)


def _goes_with(first: Part, second: Part) -> bool:
    """Whether two counts are told apart by what they are of: "polos 10, motif 15", "2 lusin, 5 biji"."""
    if (first.labels or first.dated) and (second.labels or second.dated) and first.size == second.size:
        return True
    tokens = (first.token, second.token)
    both = all(token is not None and token.has("packed", "product", "counted") for token in tokens)
    return both and tokens[0] is not None and tokens[0].has("packed", "product")

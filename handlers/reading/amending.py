"""Corrections: of an earlier message ("salah, harusnya 52"), or inside one ("setor 40 eh 42")."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from handlers.reading.bad_among_told import bad_corrected, holds_bad
from handlers.reading.clauses import Clause
from handlers.reading.lexicon import SIZES
from handlers.reading.pointing import (
    BECOMES,
    EARLIER,
    TOO_MANY,
    about_money,
    called_off,
    held_back,
    holds_against,
    keeps_denied_size,
    only_asks,
    other_colour,
    other_size,
    points,
    sent_wrongly,
    tells,
    told_twice,
    too_many,
)
from handlers.reading.second_thoughts import (
    asked_behind,
    is_what_she_wrote,
    keep_size,
    swapped,
    told_anew,
    without_sizes,
    without_what_stays,
    without_wonder,
    wondered_at,
)
from handlers.reading.tokens import Token
from storage.values import dataclass

RIGHT = ("benar", "bener", "betul", "leres", "bnr", "betol")
WRONG = ("salah", "keliru", "kliru", "kleru", "klentu", "dobel", "slh")
HUH = ("kok", "koq", "lho", "loh")
THAT = ("itu", "iku", "kuwi", "niku")
BUT = ("padahal", "pdhl", "sebenarnya", "sebenere", "sakjane", "ternyata")
MERELY_RIGHT = ("tibake", "jebule", "bener", "benar", "betul", "leres", "ganti", "diganti", "ternyata")
# A place in a message: the clause and the token in it.
Place = tuple[int, int]


@dataclass(slots=True)
class Amendment:
    """Whether a message corrects an earlier one, the number it takes back, and what is left to read."""

    clauses: list[Clause]
    corrects: bool = False
    was: int | None = None
    unclear: bool = False


def amendment(found: Sequence[Clause]) -> Amendment:
    """Tell corrections from repairs, and take the numbers they replace out of the clauses."""
    if not any(_may_amend(clause) for clause in found):
        return Amendment(list(found))
    numbers = [(c, t) for c, clause in enumerate(found) for t in clause.quantities]
    if wondered := wondered_at(found, numbers):
        return Amendment(without_wonder(_without(found, wondered), wondered[1]))
    if recounted := _recounted(found, numbers):
        return Amendment(_without(found, recounted))
    slip = next(iter(_slips(found)), None)
    if slip and (anew := told_anew(found, numbers, slip)):
        return Amendment(without_sizes(_without(found, anew), slip))
    found = [_with_last_size(clause) for clause in found]
    if repaired := _repaired(found, numbers):
        return Amendment(_without(found, [repaired]))
    if any(called_off(clause) for clause in found):
        return Amendment([clause for clause in found if not called_off(clause)], True)
    if not _corrects(found, numbers):
        return Amendment(list(found))
    if any(clause.has("delete") for clause in found) or (len(numbers) == 1 and any(map(held_back, found))):
        return Amendment(_without(found, numbers), True, _value(found, numbers[:1]))
    old = [place for place in numbers if _is_old(found, place, numbers)]
    again = [place for place in numbers if place not in old and _told_again(found, place)]
    unclear = any(place not in old and _which_is_wrong(found, place, old) for place in numbers)
    found = bad_corrected(found, old)
    _keep_day(found, old)
    keep_size(found, old)
    told = [place for place in old if not _is_change(found, place)]
    was = _value(found, told[:1] or again[:1])
    unclear = unclear or keeps_denied_size(found) or (not old and len(numbers) > 1 and swapped(found, numbers[-1]))
    return Amendment(without_what_stays(_without(found, old)), True, was, unclear)


def _is_change(found: Sequence[Clause], place: Place) -> bool:
    """ "kelebihan 2, harusnya 18": by how much it was wrong."""
    before = _token(found, place, -1)
    return before.text in TOO_MANY or before.has("minus")


def _which_is_wrong(found: Sequence[Clause], place: Place, old: Sequence[Place]) -> bool:
    """ "salah ketik 42", "setor 40, salah tulis 42": the wrong number, or the right one."""
    wrong = _token(found, place, -1).has("wrote") and _token(found, place, -2).text in WRONG
    return wrong and not any(_denied(found, one, [place]) for one in old)


def _keep_day(found: Sequence[Clause], old: Sequence[Place]) -> None:
    """ "kemarin kok dicatat 18, padahal saya antar 28": the new number is of that day too."""
    told = [clause for c, clause in enumerate(found) if clause.quantities and not any(c == place[0] for place in old)]
    if not told or any(token.day is not None for clause in told for token in clause.tokens):
        return
    days = [token for c, _ in old for token in found[c].tokens if token.day is not None]
    if days and not any(clause.has("date") for clause in found if clause not in told and clause.quantities == []):
        told[0].tokens.insert(0, days[0])


def _may_amend(clause: Clause) -> bool:
    """Whether anything in it could amend a message; most hold nothing of the kind."""
    return clause.has(*AMENDING) or any(token.text in POINTING for token in clause.tokens)


POINTING = frozenset({*EARLIER, *TOO_MANY, *HUH})
AMENDING = (
    *("oops", "correct", "delete", "double", "isnot", "not", "notyet", "arrow", "which", "from", "minus"),
    *("recorded", "wrote", "lapor"),
)


def _token(found: Sequence[Clause], place: Place, step: int = 0) -> Token:
    """The token at a place, or so many steps beside it in its clause."""
    line = found[place[0]].tokens
    at = place[1] + step
    return line[at] if 0 <= at < len(line) else Token("")


def _value(found: Sequence[Clause], places: Sequence[Place]) -> int | None:
    values = [_token(found, place).value or Fraction(0) for place in places]
    return int(values[0]) if values and values[0].denominator == 1 else None


def _without(found: Sequence[Clause], places: Sequence[Place]) -> list[Clause]:
    out = []
    for c, clause in enumerate(found):
        line = [
            replace(token, tags=frozenset({"junk"})) if (c, t) in places else token
            for t, token in enumerate(clause.tokens)
        ]
        out.append(replace(clause, tokens=line, _seen=-1))
    return out


def _repaired(found: Sequence[Clause], numbers: Sequence[Place]) -> Place | None:
    """The number that "eh", "salah" or "maksudnya" takes back at once, where another follows."""
    marks = _slips(found)
    if not marks:
        return None
    before = [place for place in numbers if place < marks[0]]
    after = [place for place in numbers if place > marks[0]]
    slip = _token(found, marks[0]).has("oops") or _token(found, marks[0]).text.startswith(("salah", "maksud", "ralat"))
    earlier = any(clause.has("wrote", "sorry", "which") and not clause.has("lapor") for clause in found[: marks[0][0]])
    earlier = earlier or _told_in(found[marks[0][0]], marks[0][1])
    named = any(found[c].item for c, _ in before)
    denied = bool(before) and any(_token(found, before[-1], -step).has("isnot") for step in (1, 2))
    wrong = bool(before) and not _token(found, marks[0]).has("oops") and _told_wrong(found, before[-1])
    wrong = wrong or denied
    return before[-1] if before and after and slip and not (earlier or named or wrong) else None


def _slips(found: Sequence[Clause]) -> list[Place]:
    """Where "eh", "salah" and their like stand."""
    words = [(c, t, token) for c, clause in enumerate(found) for t, token in enumerate(clause.tokens)]
    return [(c, t) for c, t, token in words if token.has("oops", "correct")]


def _recounted(found: Sequence[Clause], numbers: Sequence[Place]) -> list[Place]:
    """ "setoran 26, lho kurang siji, 25": the number first said, and what it was too much by."""
    for first, change, last in zip(numbers, numbers[1:], numbers[2:], strict=False):
        word, a, b, c = _token(found, change, -1), *(_token(found, one).value or 0 for one in (first, change, last))
        if (word.has("minus") and a - b == c) or (word.has("plus") and a + b == c):
            return [first, change]
    return []


def _with_last_size(clause: Clause) -> Clause:
    """ "20 dewasa eh anak": the size that is taken back at once says nothing."""
    slip = next((at for at, token in enumerate(clause.tokens) if token.has("oops")), None)
    if slip is None or not any(token.has(*SIZES) for token in clause.tokens[slip + 1 : slip + 2]):
        return clause
    if sum(token.has("number") for token in clause.tokens[:slip]) > 1:
        # "dewasa 12 anak 8 eh anaknya 9"
        return clause
    line = [Token("") if at < slip and one.has(*SIZES) else one for at, one in enumerate(clause.tokens)]
    return replace(clause, tokens=line, _seen=-1)


def _told_in(clause: Clause, mark: int) -> bool:
    """ "tadi saya tulis 20 salah": the clause names an earlier message; a "maaf" behind "eh" doesn't."""
    told = clause.tokens[:mark] if clause.tokens[mark].has("oops") else clause.tokens
    pointed = any(one.has("which") and two.text in EARLIER for one, two in pairwise(clause.tokens))
    return (pointed or any(token.has("wrote", "sorry", "which") for token in told)) and not clause.has("lapor")


def _told_wrong(found: Sequence[Clause], place: Place) -> bool:
    """ "20 tadi salah, 25", "20 salah, 25 yang benar": of an earlier message, with no word that it is told now."""
    if _token(found, place, 1).text in THAT and _token(found, place, 2).text in WRONG:
        return True
    if any(clause.has("done", "handed", "lapor", "date") for clause in found[: place[0] + 1]):
        return False
    right = any(token.text in RIGHT for clause in found[place[0] :] for token in clause.tokens)
    return right or _token(found, place, 1).text in EARLIER


def _corrects(found: Sequence[Clause], numbers: Sequence[Place]) -> bool:
    """Whether the message amends an earlier one."""
    if any(about_money(clause) and not asked_behind(found, c) for c, clause in enumerate(found)) and not any(
        clause.quantities and clause.has("done", "handed", "lapor", "pieces", "date") for clause in found
    ):
        # "gaji saya kok cuma 50 ribu, harusnya 62"
        return False
    # "soalnya lipatannya kebalik" says why, and corrects nothing.
    told = [clause for clause in found if not clause.has("because")]
    words = [token for clause in told for token in clause.tokens if token.has("correct")]
    firm = [token for token in words if token.text not in MERELY_RIGHT]
    if not numbers and all(token.text in BUT for token in firm):
        # "kok durung nambah, padahal wes setor" asks.
        firm = []
    for_others = any(sent_wrongly(clause) for clause in found)
    if firm and (numbers or not for_others):
        return any(not only_asks(clause) for clause in found if clause.has("correct"))
    counts = [place for place in numbers if not found[place[0]].item]
    if words and counts and not all(only_asks(clause) for clause in found if clause.has("correct")):
        return True
    if any(too_many(clause) for clause in found) and numbers:
        return True
    if any(clause.has("delete") and (clause.quantities or clause.has("lapor") or points(clause)) for clause in found):
        return True
    if len(numbers) > 1 and any(
        _complained(found, place) or _moved(found, place) or _miswritten(found, place, numbers) for place in numbers
    ):
        return True
    if any(map(held_back, found)) and not any(clause.asked for clause in found):
        return True
    if any(other_colour(clause) or other_size(clause) or told_twice(clause) for clause in found):
        return True
    return any(_denied(found, place, numbers) for place in numbers) or any(
        _pointed_at(found, place) or _relative(found, place, numbers) for place in numbers
    )


def _complained(found: Sequence[Clause], place: Place) -> bool:
    """ "kok ditulis 20, saya setor 25": the number that is wrongly kept."""
    clause = found[place[0]]
    kept = any(_token(found, place, -step).has("recorded", "wrote") for step in (1, 2))
    told = any(tells(one) for one in found[place[0] + 1 :]) and len(clause.quantities) == 1
    told = told or (len(clause.quantities) == 1 and any(holds_against(one) for one in found[place[0] + 1 :]))
    huh = any(_token(found, place, -step).text in HUH for step in (1, 2))
    became = _token(found, place, -1).text in BECOMES and _token(found, place, -2).text in HUH
    wondered = told and huh and (became or not clause.has("done"))
    return wondered or (kept and any(token.text in HUH for token in clause.tokens))


def _miswritten(found: Sequence[Clause], place: Place, numbers: Sequence[Place]) -> bool:
    """ "24 bu, tadi ketulis 42", "24, mau salah nulis 42", "28 kok 18": what was written before by mistake."""
    wondered = place != numbers[0] and _token(found, numbers[0], -1).text in HUH
    if len(numbers) > 1 and not wondered and is_what_she_wrote(found[place[0]].tokens[: place[1]]):
        return True
    before = [_token(found, place, -step) for step in (1, 2, 3, 4)]
    mistaken = before[0].text.startswith(("ke", "ter")) or any(one.text in WRONG for one in before[1:])
    earlier = any(one.text in (*EARLIER, "mau") for one in before)
    return place > numbers[0] and (
        (before[0].has("wrote", "recorded") and mistaken and earlier) or before[0].text in HUH
    )


def _moved(found: Sequence[Clause], place: Place) -> bool:
    """ "dari 20 ke 25", "dari 20 jadi 25": more can't have been finished out of less."""
    to, new = _token(found, place, 1), _token(found, place, 2)
    if not _token(found, place, -1).has("from") or not new.has("q"):
        return False
    return to.text == "ke" or (to.text in BECOMES and (new.value or 0) > (_token(found, place).value or 0))


def _denied(found: Sequence[Clause], place: Place, numbers: Sequence[Place]) -> bool:
    """ "45 bukan 54", "bukan 20 tapi 2 kodi", "ndak jadi 20, cuma 15", "40 → 43"."""
    if any(_token(found, place, -step).has("isnot") for step in (1, 2)):
        return True
    if _token(found, place, -1).text in ("jangan", "jgn", "ojo") and len(numbers) > 1:
        return True
    off = _token(found, place, -1).text in BECOMES and _token(found, place, -2).has("not")
    if off and any(other > place or found[other[0]].has("only") for other in numbers if other != place):
        return True
    return _token(found, place, 1).has("arrow") and _token(found, place, 2).has("q")


def _pointed_at(found: Sequence[Clause], place: Place) -> bool:
    """ "yang 36 tadi …": a number told before."""
    which = any(_token(found, place, -step).has("which", "from") for step in (1, 2))
    if any(_token(found, place, -step).has("including") for step in (1, 2)):
        return False
    # Javanese "mau" is "just now" too, but "mau dirapikan" wants to be mended.
    following = _token(found, place, 2)
    now = _token(found, place, 1).text == "mau" and following.text != ""
    now = now and not following.has("work", "mend", "handed", "future", "done")
    behind = _token(found, place, 1).has("which") and _token(found, place, 2).text in EARLIER
    if which and holds_bad(found, place):
        return True
    return behind or (which and (now or any(_token(found, place, step).text in EARLIER for step in (1, 2))))


def _relative(found: Sequence[Clause], place: Place, numbers: Sequence[Place]) -> bool:
    """ "tadi kurang 5": a change without saying of what."""
    clause = found[place[0]]
    before = clause.tokens[: place[1]]
    pointed = any(token.has("which") for token in before) and any(token.has("past", "weekday") for token in before)
    told = pointed or any(token.text in EARLIER for token in before)
    # "sing tak laporno mau kurang 6"
    told = told or any(one.has("lapor", "wrote") and two.text == "mau" for one, two in pairwise(before))
    pointed_after = any(token.has("which") for token in clause.tokens) and clause.has("past", "today", "weekday")
    told = (
        told
        or pointed_after
        or (clause.has("lapor", "wrote") and any(token.text in EARLIER for token in clause.tokens))
    )
    steps = (-1, -2) if _token(found, place, -1).has("wrote") else (-1,)
    words = [_token(found, place, step) for step in steps]
    change = any(word.has("minus") or word.text in TOO_MANY for word in words)
    return len(numbers) == 1 and told and change and not clause.item


def _is_old(found: Sequence[Clause], place: Place, numbers: Sequence[Place]) -> bool:
    """Whether a number is the one taken back."""
    if _denied(found, place, numbers) or _relative(found, place, numbers) or _complained(found, place):
        return True
    if _miswritten(found, place, numbers):
        return True
    later = [one for one in numbers if one > place]
    others = [one for one in numbers if one != place]
    wrote = any(_token(found, place, -step).has("wrote") for step in (1, 2))
    if not later:
        right = any(_called_right(found, one) for one in others)
        return _called_wrong(found, place) or (right and wrote) or (bool(others) and _is_wrong(found, place))
    # "25 jadi 20", "ubah 20 ke 25", and "ketulis 100 harusnya 10"
    if _token(found, place, 1).text in (*BECOMES, "ke") and _token(found, place, 2).has("q"):
        return True
    if any(_denied(found, o, numbers) or _is_wrong(found, o) or _miswritten(found, o, numbers) for o in others):
        # "salah ketik 24 bukan 42", "25 mestinya, bukan 20"
        return False
    if (wrote or _pointed_at(found, place)) and all(_is_defect(found, one) for one in later):
        return False
    return wrote or any(place < mark < later[-1] for mark in _marks(found))


def _called_right(found: Sequence[Clause], place: Place) -> bool:
    """ "harusnya 25", "25 yang benar"."""
    before, after = _token(found, place, -1), [_token(found, place, step) for step in (1, 2)]
    if before.text in EARLIER:
        # "mestinya tadi 58"
        before = _token(found, place, -2)
    return (before.has("correct") and before.text not in WRONG) or any(one.text in RIGHT for one in after)


def _is_wrong(found: Sequence[Clause], place: Place) -> bool:
    """ "20 salah", "20 itu keliru"."""
    one, two = _token(found, place, 1), _token(found, place, 2)
    return one.text in WRONG or (one.has("filler") and two.text in WRONG)


def _is_defect(found: Sequence[Clause], place: Place) -> bool:
    return any(_token(found, place, step).has("defect") for step in (-1, 1, 2))


def _called_wrong(found: Sequence[Clause], place: Place) -> bool:
    """ "sing 40 mau salah": the number that is wrong, without the right one."""
    which = any(_token(found, place, -step).has("which") for step in (1, 2))
    twice = any(token.has("double") for token in found[place[0]].tokens[: place[1]])
    wrong = any(_token(found, place, step).text in ("salah", "keliru", "dobel") for step in (1, 2, 3))
    return which and (twice or wrong)


def _marks(found: Sequence[Clause]) -> list[Place]:
    return [(c, t) for c, clause in enumerate(found) for t, token in enumerate(clause.tokens) if token.has("correct")]


def _told_again(found: Sequence[Clause], place: Place) -> bool:
    return _pointed_at(found, place)

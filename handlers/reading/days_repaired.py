"""A day that is taken back at once: "kemarin eh hari ini", "tgl 3 eh 2"."""

from collections.abc import Sequence
from datetime import date, timedelta

from handlers.reading.day_words import DATE_WORDS, NOW
from handlers.reading.tokens import Token

COUNTED = ("count", "pieces", "dewasa", "anak", "variant", "defect", "good", "pack12", "pack20", "pack144", "bundle")


def repaired(found: list[Token], today: date) -> list[Token]:
    """A day that is taken back at once: "kemarin eh hari ini", "kemarin, maksud saya sabtu", "tgl 3 eh 2"."""
    if not any(token.has("oops", "correct", "isnot") or token.text in TAKEN_BACK for token in found):
        return found
    found = _without_denied(found, today)
    for slip in reversed([at for at, token in enumerate(found) if _takes_back(found, at)]):
        before = next((at for at in reversed(range(slip)) if _names_a_day(found[at])), None)
        after = slip + 1
        while after < len(found) and _is_between(found[after]) and found[after].day is None:
            after += 1
        new = _new_day(found, before, after, today)
        if before is None or new is None or not _at_once(found, before, slip):
            continue
        end = after + 1
        if new.day == found[before].day and (later := _meant_after(found, end)):
            # "kemarin 75, waduh buukan kemarin ding, hari ini"
            new, end = _dated(found[later], today), later + 1
        while end < len(found) and (found[end].text.startswith(("maksud", "maksut")) or found[end].text in SLIPS):
            end += 1
        found = [*found[:before], new, *found[before + 1 : slip], *found[end:]]
    return found


def _names_a_day(token: Token) -> bool:
    return token.day is not None or token.text in NOW


def _dated(token: Token, today: date) -> Token:
    """The day of a "saiki" that says no more."""
    return token if token.day is not None else Token(token.text, frozenset({"date", "today"}), None, today)


TAKEN_BACK = ("ding", "deng")


def _meant_after(found: Sequence[Token], at: int) -> int:
    """Where another day stands behind "ding"; 0 if none does."""
    end = at
    while end < len(found) and (found[end].text in SLIPS or found[end].has("comma", "filler")):
        end += 1
    return end if at < end < len(found) and _names_a_day(found[end]) else 0


SLIPS = ("ding", "deng", "dong", "bukan", "dudu")


def _takes_back(found: Sequence[Token], at: int) -> bool:
    """ "eh", "salah", or a "bukan ding" that denies no more than what was just said."""
    following = found[at + 1] if at + 1 < len(found) else Token("")
    if following.day is not None and any(token.text in TAKEN_BACK for token in found[at + 2 : at + 3]):
        # "kemarin, waduh hari ini ding"
        return not found[at].has("number", "done", "handed", *COUNTED)
    return found[at].has("oops", "correct") or (found[at].has("isnot") and following.text in ("ding", "deng", ","))


def _is_between(token: Token) -> bool:
    return token.has(*BETWEEN) or token.text in SLIPS


def _without_denied(found: list[Token], today: date) -> list[Token]:
    """ "bukan kemarin" names no day, where another is named."""
    denied = [at for at in range(1, len(found)) if _names_a_day(found[at]) and found[at - 1].has("isnot")]
    named = sum(map(_names_a_day, found))
    if named < 2 or not denied:
        return found
    at = denied[-1]
    told = next(
        (
            one
            for one in range(at - 1)
            if _names_a_day(found[one]) and _dated(found[one], today).day == _dated(found[at], today).day
        ),
        None,
    )
    new = next((one for one in range(at + 1, len(found)) if _names_a_day(found[one])), None)
    if told is not None and new is not None and not any(one.has("number") for one in found[at:new]):
        # "kemarin 21, eh bukan kemarin ding, hari ini": what was told is of the day named last
        meant = _dated(found[new], today)
        return [*found[:told], meant, *found[told + 1 : at - 1], *found[new + 1 :]]
    return [one for at, one in enumerate(found) if at not in denied and at + 1 not in denied]


BETWEEN = ("comma", "stop", "filler", "own", "sorry", "correct", "oops", "address", "isnot")


def _at_once(found: Sequence[Token], before: int, slip: int) -> bool:
    """Whether no more than a count stands between a day and the word that takes it back."""
    counted = any(token.has("number") for token in found[slip:])
    told = () if counted else ("number", "count", "pieces", "done", "handed", "already", "exists")
    if before and found[before - 1].has("which") and not found[slip].has("oops"):
        return False
    return all(one.has(*BETWEEN, *told) for one in found[before + 1 : slip])


def _new_day(found: Sequence[Token], before: int | None, after: int, today: date) -> Token | None:
    """The day that takes the place of another; behind "tgl 3" a bare number is one."""
    if before is None or after >= len(found):
        return None
    new, old = found[after], found[before]
    if new.day is not None:
        return new
    if new.text in NOW:
        return _dated(new, today)
    following = found[after + 1] if after + 1 < len(found) else Token("")
    bare = new.text.isdigit() and not following.has("number", *COUNTED)
    if not bare or following.text or not old.text.startswith(tuple(DATE_WORDS)) or not 1 <= int(new.text) <= 31:
        return None
    return Token(new.text, old.tags | {"date"}, None, latest_of_month(int(new.text), today))


def latest_of_month(day: int, today: date) -> date:
    """The latest day of that number, no later than today."""
    month = today.replace(day=1)
    for _ in range(12):
        try:
            named = month.replace(day=day)
        except ValueError:
            named = today + timedelta(days=1)
        if named <= today:
            return named
        month = (month - timedelta(days=1)).replace(day=1)
    return today


SINCE = frozenset("dari dr sejak sjk ket kat kawit wiwit mulai saking".split())  # noqa: SIM905


def since_when(before: Sequence[Token], behind: Sequence[Token]) -> bool:
    """ "anak saya panas dari semalam 39 derajat": since when something else is so, and no day of a count."""
    since = len(before) > 1 and before[-1].text in SINCE
    fever = len(behind) > 1 and behind[1].text in ("derajat", "drajat", "celcius")
    counted = any(one.value is not None for one in behind[:1]) and not fever
    return since and not counted and (not before[-2].tags or before[-2].has("unwell"))

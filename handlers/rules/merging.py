"""What a file changes of what is kept: not what was changed by chat since, unless it is told to. Pure: no clock."""

from collections.abc import Collection, Mapping
from enum import StrEnum


class Merged(StrEnum):
    """What becomes of one value of a file."""

    SAME = "same"
    SET = "set"
    # It says what it said before, and by chat it was changed since.
    CHANGED_BY_CHAT = "changed-by-chat"
    # It says something new, but by chat it was changed as well, or told first.
    BOTH_CHANGED = "both-changed"


def merged(said: str, kept: str | None, before: str | None) -> Merged:
    """What becomes of a value of a file, by the marks of what it `said`, of what is `kept` (None: nothing) and of what
    a file said of it `before`."""
    if kept is None or before is None:
        empty = kept is None and before != said
        return Merged.SET if empty else Merged.SAME if kept == said else Merged.BOTH_CHANGED
    if kept == said:
        return Merged.SAME
    if before == kept:
        return Merged.SET
    return Merged.CHANGED_BY_CHAT if before == said else Merged.BOTH_CHANGED


def surely_erased(marks: Mapping[str, set[str]], told: Mapping[str, Collection[str]]) -> bool:
    """Whether a line is of somebody who erased herself, by the marks of both: her account or her number."""
    return any(marks.get(field, set()) & set(told.get(field, ())) for field in ("account", "phone"))


def perhaps_erased(marks: Mapping[str, set[str]], told: Mapping[str, Collection[str]]) -> bool:
    """Whether a line that is of nobody else may be of somebody who erased herself: one of her name without another
    number."""
    other_phone = marks.get("phone") and told.get("phone")
    return bool(marks.get("name", set()) & set(told.get("name", ()))) and not other_phone

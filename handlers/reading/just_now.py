"""Words by which something is told as new behind what was before: "kemarin 12, barusan 8", "… tolong dicatatkan"."""

from collections.abc import Sequence
from datetime import date

from handlers.reading.tokens import Token

JUST = frozenset("barusan barusane tadi td tdi".split())  # noqa: SIM905
# "baru saja", "lagek wae"
ONLY_NOW = frozenset("baru lagek nembe br anyar mentas".split())  # noqa: SIM905
ONLY = frozenset("saja aja wae ae mawon sj".split())  # noqa: SIM905
# Told anew, and not made: "tadi tak itung maneh 19".
TOLD = ("wrote", "recorded", "asking", "correct", "oops", "which", "late", "isnot", "defect", "future", "received")
FARTHEST = 5


def just_now(found: Sequence[Token], today: date) -> Sequence[Token]:
    """The tokens, where "barusan" behind the count of another day is a day too: today."""
    if not any(token.text in JUST or token.text in ONLY_NOW for token in found):
        return found
    out: list[Token] = []
    for at, token in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else Token("")
        before = found[at - 1] if at else Token("")
        pair = token.text in ONLY_NOW and after.text in ONLY
        second = token.text in ONLY and before.text in ONLY_NOW and bool(out) and out[-1].day is not None
        new = (pair or token.text in JUST) and token.day is None and _counts_anew(found, at, today)
        if new:
            out.append(Token(token.text, frozenset({"date", "today", "already"}), None, today))
        elif not second:
            out.append(token)
    return out


def _counts_anew(found: Sequence[Token], at: int, today: date) -> bool:
    """Whether a count of an earlier day stands before it, and a new one right behind it."""
    days = [place for place, token in enumerate(found[:at]) if token.day is not None]
    if not days or found[days[-1]].day == today or not any(token.has("number") for token in found[days[-1] : at]):
        return False
    led = found[at - 1].has("comma", "stop", "then", "and", "but", "plus", "number", "count", "address")
    number = next((place for place in range(at, min(at + FARTHEST, len(found))) if found[place].has("number")), None)
    if number is None or not led:
        return False
    between = found[at + 1 : number]
    return not any(token.has(*TOLD, "comma", "stop") for token in between)


ASKING = frozenset("tolong tulung tlg tlong minta mohon njaluk nyuwun".split())  # noqa: SIM905
NOTED = (
    *("dicat", "catat", "dicath", "nyatat", "nyatet", "catet", "ditulis", "tulis", "dimasuk", "masuk", "dilebok"),
    *("dilapor", "serat"),
)
WONDERING = frozenset("kok koq kenapa knp ya yo pernah apa ta".split())  # noqa: SIM905


def to_be_noted(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens of "setor 25 kok belum ditulis, tolong dicatatkan" without what wonders: it is told, and not asked."""
    if not any(token.has("notyet") for token in found):
        return found
    places = [at for at in range(1, len(found)) if _wants_noted(found, at)]
    if not places or not any(token.has("number") for token in found) or any(token.has("item") for token in found):
        return found
    if any(token.has("correct", "isnot", "oops", "question") and token.text not in WONDERING for token in found):
        return found
    end = places[-1]
    idle = frozenset({"filler"})
    out: list[Token] = []
    for at, token in enumerate(found):
        late = token.has("notyet") and any(one.text.startswith(NOTED) for one in found[at + 1 : at + 3])
        written = token.text.startswith(NOTED) and any(one.has("notyet") for one in found[max(0, at - 2) : at])
        asks = token.has("ask") and at >= end - 2
        if at in (end - 1, end) or late or written or token.text in WONDERING or asks or token.has("request"):
            out.append(Token(token.text, idle))
        else:
            out.append(token)
    return out


def _wants_noted(found: Sequence[Token], at: int) -> bool:
    """ "tolong dicatat", "minta tolong ditulis", or "dicatatkan ya" at the end behind "belum tercatat"."""
    if not found[at].text.startswith(NOTED) or found[at].has("number"):
        return False
    return found[at - 1].text in ASKING

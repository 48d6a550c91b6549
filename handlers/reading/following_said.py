"""Questions that lean on the one before: "kalau Ani?", "yang kemarin juga dong", "minggu lalunya gimana"."""

import re
from datetime import datetime

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.spans_said import spans_in
from handlers.reading.talk_parts import Talk

# How such a question begins, or what stands in it.
LEANS = Pattern(
    rf"^{one_of('kalau kalo klo nek lek yen terus trus trs lha la lah lalu dan yang yg sing')}\b"
    rf"|{one_of('juga pisan barang bagaimana gimana gmn piye pripun')}"
)
# What may stand in it beside days, names and places.
BESIDE = frozenset("soft howmuch how? what? asks tag report more again next show who?".split())  # noqa: SIM905
SLOTS = frozenset("span range ahead who two several place to off goods2 places item".split())  # noqa: SIM905
# "minggu lalunya"
THEREOF = Pattern(r"\b(lalu|kemarin|kemaren|kmrn|wingi|ini|iki|kepungkur|depan)(?:nya|ne|e)\b")
LEAD = Pattern(r"^(?:(?:lha|la|lah|terus|trus|trs|nek|lek|yen|kalau|kalo|klo)[ ,]+)+")
MOST_WORDS = 7
# "kemarin?", "Umi?": a name or a day, and a mark.
BARE = Pattern(r"\w+(?: \w+){0,2} ?\?")
# A question of its own, of which only the days are those of the one before.
OF_ITS_OWN = frozenset(("most", "least", "few"))


def thereof(text: str) -> str:
    """ "minggu lalunya" as "minggu lalu"."""
    return LEAD.sub("", THEREOF.sub(r"\1", normal(text)))


def leans(text: str) -> bool:
    """Whether a message may lean on the question before it; few words, and no number."""
    plain = normal(text)
    short = len(plain.split()) <= MOST_WORDS and not re.search(r"\d{3,}|\bsetor|\blapor", plain)
    return short and any(
        said is not None for said in (LEANS.search(plain), THEREOF.search(plain), BARE.fullmatch(plain))
    )


def begins_anew(talk: Talk) -> bool:
    """ "terus yang paling sedikit siapa": asks by itself, of the days before."""
    return bool(talk.kinds() & OF_ITS_OWN) and not talk.span


def only_changes(talk: Talk) -> bool:
    """Whether it holds days, a name, a workshop or goods, and otherwise nothing but little words."""
    kinds = {kind for word in talk.words for kind in word.kinds}
    known = all(word.kinds & (BESIDE | {"item"}) for word in talk.words)
    changes = bool(talk.span or talk.places or talk.names or talk.items)
    return known and changes and talk.slots <= SLOTS and not kinds & {"pay", "leave", "note", "not", "notyet"}


def composed(before: str, was: Talk, now: Talk, sent_at: datetime) -> str:
    """The question before, with other days, another name, another workshop or other goods."""
    text = normal(before).strip(" ?.!")
    if begins_anew(now):
        return f"{now.plain} {was.span}".strip()
    if now.span:
        text = " ".join(f"{spans_in(text, sent_at)[1]} {now.span}".split())
    old = was.names[0] if was.names else was.places[0].lower() if was.places else ""
    new = " dan ".join(now.names) if now.names else now.places[0].lower() if now.places else ""
    if new:
        text = re.sub(rf"\b{re.escape(old)}\b", new, text, count=1) if old and old in text else f"{text} {new}"
    if now.items and was.items:
        text = re.sub(rf"\b{re.escape(was.items[0])}(?:nya|e|ne)?\b", now.items[0], text, count=1)
    return text

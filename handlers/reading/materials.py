"""Material clauses → what is asked for: item, quantity, unit, colour."""

from collections.abc import Sequence
from itertools import pairwise

from handlers.reading.attaching import gives
from handlers.reading.clauses import Clause
from handlers.reading.lexicon import COLOURS, ITEMS, MEASURES, PACKS
from handlers.reading.model import Doubt, Material
from handlers.reading.tokens import Token

# These also name variants of masks, so that with a bare number either could be meant.
ALSO_VARIANTS = ("karet", "tali", "kain")


def is_request(clause: Clause, *, goes_on: str) -> bool:
    """Whether a clause asks for material or says it ran out.

    `goes_on` is `material` right after such a clause, `short` after "habis" without a
    material, `item` where a material was named before, else empty.
    """
    if clause.has("still") and clause.quantities and not clause.has("request", "short", "left", "if"):
        return False
    if gives(clause.tokens) and not clause.asked:
        return False
    wanted = clause.has("request", "short") or (clause.has("left") and clause.has("little", "measure"))
    wanted = wanted or (clause.item and clause.has("exists") and clause.has("not", "none", "notyet"))
    wanted = wanted or (
        clause.item and clause.has("none") and any(one.text.startswith("stok") for one in clause.tokens)
    )
    wanted = wanted or (clause.item and _lasts_so_long(clause))
    measured = any(token.has("q") and token.has("measure") for token in clause.tokens)
    wanted = wanted and not _not_needed(clause)
    if clause.has("length") and not clause.has("request", "short", "q"):
        return False
    if clause.item and (_left_over(clause) or _still_to_sew(clause)):
        return False
    wanted = wanted or (bool(goes_on) and not clause.item and _replacement(clause) and not clause.quantities)
    wanted = wanted or (clause.item and any(token.text.startswith("titip") for token in clause.tokens))
    if clause.item:
        if _bare_item(clause):
            return True
        if (goes_on == "material" and clause.has("too")) or (goes_on == "short" and not in_hand(clause)):
            return True
        if clause.has("if") and not (wanted or measured):
            return False
        bare = bool(clause.quantities) and not clause.has(
            "done", "handed", "pieces", "from", "notyet", "defect", "already"
        )
        return not _only_told(clause) and (wanted or measured or (bare and not _happened(clause)))
    only_colours = all(token.has("colour", "only", "filler", "address", "which", "and") for token in clause.tokens)
    coloured = bool(_colours(clause)) and (goes_on == "material" or only_colours)
    coloured = coloured and not clause.has("request", "short")
    more = wanted or measured or coloured or (goes_on == "material" and clause.has("plus"))
    again = wanted and (clause.has("more") or _replacement(clause))
    told = clause.quantities or coloured or (again and all(token.tags or _is_more(token) for token in clause.tokens))
    return bool(goes_on and told and more and not clause.has("done"))


def _happened(clause: Clause) -> bool:
    """ "yang dua ketindihan kain": between the number and the item stands what happened to these."""
    items = [at for at, token in enumerate(clause.tokens) if token.has("item")]
    words = [token for at in clause.quantities for token in clause.tokens[at + 1 : max(items)]]
    return any(not token.tags and len(token.text) >= SHORTEST_VERB for token in words)


SHORTEST_VERB = 5


def _lasts_so_long(clause: Clause) -> bool:
    """ "kain tinggal buat 5 masker", "karet kari gawe sesuk": there is little of it left."""
    for at, token in enumerate(clause.tokens):
        if token.has("left") and not token.text.startswith("sisa"):
            behind = clause.tokens[at + 1 : at + 3]
            return any(one.has("for") or one.text in ENOUGH for one in behind) and not clause.has("work", "done")
    return False


def _bare_item(clause: Clause) -> bool:
    """ "kain lagi bu"."""
    plain = all(token.has("item", "colour", "more", "address", "filler", "thanks") for token in clause.tokens)
    return plain and clause.has("more")


def _left_over(clause: Clause) -> bool:
    """ "sisa kain 2 m": still there, and not running out."""
    sisa = any(token.text.startswith("sisa") for token in clause.tokens)
    return sisa and not clause.has("request", "short", "little", "only")


def _still_to_sew(clause: Clause) -> bool:
    """ "20 tinggal pasang karet", "lagi masang tali yang 25": what remains to be done with them, or is being done."""
    if clause.has("request", "short") and not clause.has("minus"):
        return False
    three = zip(clause.tokens, clause.tokens[1:], clause.tokens[2:], strict=False)
    return any(
        (one.has("left", "minus", "more", "still") or one.text in ("sedang", "sdg"))
        and work.has("work")
        and item.has("item")
        for one, work, item in three
    )


def _not_needed(clause: Clause) -> bool:
    """ "belum perlu", "kurang masang tali": nothing is asked for."""
    asks = [at for at, token in enumerate(clause.tokens) if token.has("request", "short")]
    denied = all(at and clause.tokens[at - 1].has("not", "notyet") for at in asks)
    todo = clause.has("work") and all(clause.tokens[at].has("minus") for at in asks)
    return bool(asks) and (denied or todo)


ENOUGH = frozenset("aman cukup cekap cukupan cadangan cadangane serep serepan serepe".split())  # noqa: SIM905


NEEDED = frozenset("perlu butuh prelu".split())  # noqa: SIM905
SENT = frozenset("kirim dikirim ngirim antar diantar ngantar bawa dibawa minta ditambah tambah".split())  # noqa: SIM905


def is_enough(clause: Clause) -> bool:
    """ "… tapi aman", "… ning ora usah dikirim": what was said to run out isn't asked for."""
    if clause.item or clause.quantities or clause.has("request", "short"):
        return False
    said = {token.text for token in clause.tokens}
    for_now = clause.has("approx", "span", "for", "or", "date", "future")
    enough = said & ENOUGH and not for_now and not clause.has("not", "notyet", "only")
    needless = clause.has("not", "notyet") and (said & NEEDED or ("usah" in said and said & SENT))
    return bool(enough or needless)


def _replacement(clause: Clause) -> bool:
    """ "boleh minta gantinya": of what was named before."""
    return any(_is_more(token) for token in clause.tokens) or _is_new(clause)


def _is_new(clause: Clause) -> bool:
    """ "minta yang baru"."""
    pairs = pairwise(clause.tokens)
    return any(one.has("which") and two.text == "baru" for one, two in pairs)


def _is_more(token: Token) -> bool:
    return token.text.startswith(("ganti", "gantos")) or token.text in ("enggal", "anyar")


def _only_told(clause: Clause) -> bool:
    """In her hands, still there, already used, or complained about: no request."""
    there = clause.has("exists") and not clause.has("request", "short", "not", "none", "notyet", "if")
    there = there and not (clause.quantities and not clause.has("still"))
    there = there or (
        clause.has("still") and bool(clause.quantities) and not clause.has("request", "short", "left", "if")
    )
    made_of = clause.has("from", "done", "using") and not clause.has("request", "short")
    measured = any(clause.tokens[at].has("measure") for at in clause.quantities)
    bad = clause.has("defect", "good") and not measured and not clause.has("short") and not _asked_for(clause)
    return in_hand(clause) or there or made_of or bad


ARRIVED = ("datang", "dtg", "teko", "teka", "rawuh")


def in_hand(clause: Clause) -> bool:
    """Received, fetched or cut: told, not asked for."""
    received = clause.has("received") and not clause.has("request")
    lately = any(token.text == "terakhir" for token in clause.tokens)
    fetched = clause.has("fetch") and (clause.has("already", "past", "week") or lately)
    arrived = clause.has("already") and any(token.text in ARRIVED for token in clause.tokens)
    received = received or (arrived and not clause.has("request", "short", "notyet"))
    brought = clause.has("handed") and clause.has("already") and not clause.has("request", "short", "notyet")
    cut = any(token.has("cut") and not token.has("q") for token in clause.tokens) and not clause.has("short")
    return received or fetched or brought or cut


def _asked_for(clause: Clause) -> bool:
    return any(token.has("request") and not token.has("minus") for token in clause.tokens)


def doubts_of(clause: Clause) -> set[Doubt]:
    """What is doubtful about a request: masks or material, or about how much."""
    found = {Doubt.ITEM_OR_MASK} if _is_doubtful(clause) else set()
    left = clause.has("left") and not clause.has("request")
    for at in clause.quantities if not left else ():
        following, before = clause.tokens[at + 1 : at + 2], clause.tokens[max(0, at - 2) : at]
        roughly = clause.tokens[at].has("about") or any(one.text in ("an", "anan") for one in following)
        roughly = roughly or any(one.has("approx") for one in before)
        found |= {Doubt.APPROXIMATE} if roughly else set()
        found |= {Doubt.RANGE} if clause.tokens[at].has("range") else set()
    return found


def _is_doubtful(clause: Clause) -> bool:
    """Whether an item with a bare number may as well be a report of that variant ("karet 15")."""
    numbers = [clause.tokens[at] for at in clause.quantities if clause.tokens[at].value]
    bare = numbers if not any(token.has("measure", "bundle") for token in numbers) else []
    plain = not clause.has("request", "short", "each", "little", "colour")
    # "plastik 3 isi 10" may be three bags of masks.
    bags = clause.has("plastik") and any(token.has("product") for token in bare)
    return bool(bare) and plain and (bags or clause.has(*ALSO_VARIANTS)) and not clause.has("correct", "oops", "isnot")


def requested(clause: Clause, before: list[Material], item: str | None) -> list[Material]:
    """The materials asked for so far and in this clause; one without an item goes on about the last one named."""
    entries = _entries(clause)
    if not entries and item is not None:
        if not clause.quantities and (coloured := _coloured(clause, before, item)):
            return coloured
        colour = before[-1].colour if before and before[-1].item == item else None
        entries = _spread(clause, item) or [_Entry(item, colour)]
    _fill(clause, entries)
    found = [Material(one.item, one.quantity, one.unit, one.colour) for one in entries]
    return _summed([one for one in before if not any(_is_more_exact(new, one) for new in found)] + found)


def _summed(found: list[Material]) -> list[Material]:
    """One entry an item and colour: "kolor 5mm 2 gulung, kolor 3mm 1 gulung" are three rolls."""
    out: dict[tuple[str, str | None, str | None], Material] = {}
    for one in found:
        key = (one.item, one.unit, one.colour)
        was = out.get(key)
        known = was is not None and was.quantity is not None and one.quantity is not None
        more = (was.quantity or 0) + (one.quantity or 0) if was and known else one.quantity
        out[key] = Material(one.item, more, one.unit, one.colour)
    return list(out.values())


def _coloured(clause: Clause, before: list[Material], item: str) -> list[Material]:
    """ "elastik sak rol, sing ijo": the colour, or the colours, of what was asked for just before."""
    colours = [colour for _, colour in _colours(clause)]
    last = before[-1] if before else None
    if last is None or last.item != item or last.colour is not None or not colours:
        return []
    return [*before[:-1], *(Material(item, last.quantity, last.unit, colour) for colour in colours)]


def _colours(clause: Clause) -> list[tuple[int, str]]:
    """The colours of a clause with their places; not those it says aren't wanted."""
    found = [(at, _colour(clause.tokens, at)) for at in range(len(clause.tokens))]
    return [(at, colour) for at, colour in found if colour and not _unwanted(clause.tokens, at)]


def _unwanted(tokens: Sequence[Token], at: int) -> bool:
    """ "jangan yang putih", "dudu sing ireng"."""
    return any(token.has("isnot") or token.text in ("jangan", "jgn", "ojo") for token in tokens[max(0, at - 2) : at])


def _is_more_exact(new: Material, old: Material) -> bool:
    """ "karet habis, minta setengah kilo" is one request."""
    return new.item == old.item and old.quantity is None and old.colour in (None, new.colour)


def item_named(clause: Clause) -> str | None:
    """The last material that a clause names."""
    places = reversed(range(len(clause.tokens)))
    named = (_item(clause.tokens[at]) for at in places if not _is_cutter(clause.tokens, at))
    return next((item for item in named if item), None)


class _Entry:
    def __init__(self, item: str, colour: str | None = None, at: int = -1) -> None:
        self.item = item
        self.colour = colour
        self.at = at
        self.quantity: float | None = None
        self.unit: str | None = None


def _item(token: Token) -> str | None:
    # "1 bungkus plastik" is plastic, "plastik buat bungkus" too; a unit with a number is no item.
    return next((item for item in ITEMS if token.has(item)), None) if token.has("item") and not token.has("q") else None


def _is_cutter(tokens: Sequence[Token], at: int) -> bool:
    """ "gunting kain" are scissors."""
    return at > 0 and tokens[at].has("kain") and tokens[at - 1].has("gunting")


def _colour(tokens: Sequence[Token], at: int) -> str | None:
    if not tokens[at].has("colour"):
        return None
    found = next((colour for colour in COLOURS if tokens[at].has(colour)), None)
    return "biru dongker" if found == "biru" and at + 1 < len(tokens) and tokens[at + 1].has("biru dongker") else found


def _entries(clause: Clause) -> list[_Entry]:
    """One entry an item; another colour after a quantity begins another entry of the same item."""
    entries: list[_Entry] = []
    for at, token in enumerate(clause.tokens):
        item, colour = _item(token), None if _unwanted(clause.tokens, at) else _colour(clause.tokens, at)
        if (
            item
            and not _is_cutter(clause.tokens, at)
            and not (entries and entries[-1].item == item and not _counted(clause, entries[-1].at, at))
        ):
            entries.append(_Entry(item, at=at))
        elif colour and entries:
            told = _counted(clause, entries[-1].at, at) and any(one > at for one in clause.quantities)
            if (entries[-1].colour is None and not told) or (at and clause.tokens[at - 1].has("biru")):
                entries[-1].colour = colour
            elif entries[-1].colour != colour:
                entries.append(_Entry(entries[-1].item, colour, at))
    return entries


def _spread(clause: Clause, item: str) -> list[_Entry]:
    """ "yg putih 2 gulung": colours of an item named in the clause before."""
    return [_Entry(item, colour, at) for at, colour in _colours(clause)]


def _counted(clause: Clause, first: int, last: int) -> bool:
    return any(first < at < last for at in clause.quantities)


def _fill(clause: Clause, entries: list[_Entry]) -> None:
    """Give each quantity to the entry it stands with: the one before it, else the one after."""
    usable = [at for at in clause.quantities if _is_amount(clause, at) and not _is_kind(clause, at)]
    shared = clause.has("each")
    if (alone := _stands_alone(clause, usable, entries)) is not None:
        usable = [at for at in usable if at != alone]
        if clause.tokens[alone].has(*LENGTHS):
            # Of what is asked for, cloth is cut off by the metre.
            entries.append(_Entry("kain", at=alone))
            entries[-1].quantity, entries[-1].unit = _amount(clause.tokens[alone])
    for at in usable:
        before = [one for one in entries if one.at < at and one.quantity is None]
        after = [one for one in entries if one.at > at and one.quantity is None]
        chosen = entries if shared else before[-1:] or after[:1]
        for one in chosen:
            one.quantity, one.unit = _amount(clause.tokens[at])


LENGTHS = ("m", "cm")
JOINS = frozenset("sama karo kalih kaliyan ambek dan lan plus serta tambah".split())  # noqa: SIM905


def _stands_alone(clause: Clause, usable: Sequence[int], entries: Sequence[_Entry]) -> int | None:
    """ "minta 5 meter ya sama benang putih 2": where an amount stands whose item isn't named, joined to others."""
    joins = [at for at, token in enumerate(clause.tokens) if token.text in JOINS]
    if not usable or not entries or not joins:
        return None
    first, join = usable[0], next((at for at in joins if at > usable[0]), None)
    unnamed = join is not None and not any(one.at < join for one in entries)
    counted = join is not None and any(at > join for at in usable)
    return first if unnamed and clause.tokens[first].has("measure") and (counted or len(entries) > 1) else None


def _is_kind(clause: Clause, at: int) -> bool:
    """ "jarum 11 satu bungkus": the number of its kind, with the amount right behind."""
    tokens = clause.tokens
    behind = at + 1 < len(tokens) and tokens[at + 1].has("q") and tokens[at + 1].has("measure", "counted", "packed")
    return behind and not tokens[at].has("measure", "counted", "packed") and at > 0 and tokens[at - 1].has("item")


def _is_amount(clause: Clause, at: int) -> bool:
    """Not what is left, not masks to be made, not the number that a correction takes back."""
    words = clause.tokens[max(0, at - 2) : at]
    earlier = clause.tokens[:at]
    left = any(token.has("left") for token in earlier) and not any(token.has("request") for token in earlier)
    masks = clause.tokens[at].has("mask") and any(token.has("for") for token in words)
    others = any(one.has("measure") for one in clause.tokens)
    masks = masks or (clause.tokens[at].has("product") and others)
    purpose = masks or clause.tokens[at].text.endswith(("masker", "mskr"))
    return bool(clause.tokens[at].value) and not left and not purpose and not any(token.has("isnot") for token in words)


def _amount(token: Token) -> tuple[float | None, str | None]:
    value = float(token.value or 0)
    unit = next((measure for measure in MEASURES if token.has(measure)), None)
    if unit is None and token.has("counted", *(f"by{size}" for size in PACKS.values())):
        unit = "pcs"
    return value, unit

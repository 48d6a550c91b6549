"""Numbers that count no masks: ages, money, addresses, hours, work to be done."""

from collections.abc import Sequence
from fractions import Fraction

from handlers.reading.attaching import BECOMES, MAY
from handlers.reading.lexicon import MEASURES, PACKS, SIZES, UNITS
from handlers.reading.life_numbers import of_her_life
from handlers.reading.tokens import Token, tokens
from storage.values import dataclass


def set_aside(found: Sequence[Token]) -> list[Token]:
    """Mark numbers that count no masks and no material: house numbers, clocks, money, people, spans of time."""
    out = _repeated(found)
    for at, token in enumerate(out):
        if "number" not in token.tags:
            priced = token.has("one") and at + 1 < len(out) and _is_price_of_one(token, out[at + 1])
            out[at] = Token(token.text, frozenset({"junk"})) if priced else token
            continue
        out[at] = token = _other_sense(out, at)
        near = _Near.of(out, at)
        numbered = _numbers_something(out, at, near)
        led = out[max(0, at - 3) : at]
        if near.after.has("times") and near.further.has("number") and any(one.text in SIZED for one in led):
            # "ukuran masker 17x9": how large it is; "ukuran dewasa 20x10" may be so many dozens.
            behind = led[max(place for place, one in enumerate(led) if one.text in SIZED) :]
            asked = any(one.has("ask") for one in out[at : at + 7])
            unsure = any(one.has(*SIZES) for one in behind) and not asked
            out[at + 2] = near.further.tagged("inferred") if unsure else Token(near.further.text, frozenset({"junk"}))
            numbered = numbered or not unsure
        money = _is_money(near.before, token, near.after, near.further)
        if _lies_there(near, found[at + 3 : at + 4]):
            out[at] = token = token.tagged("inferred")
        if numbered or money or _counts_nothing(found, out, at, near):
            length = {"length"} if _is_length(out, at) else set()
            days = {"days"} if near.after.text in ("hari", "dino", "dina", "dinten") else set()
            out[at] = Token(token.text, frozenset({"junk"} | days | length | ({"cash"} if money else set())))
    return out


def whole_numbers(found: Sequence[Token]) -> tuple[int, ...]:
    """The whole numbers of a text, but for those that are set aside; of days they are kept: "nol hari ini"."""
    said = [part for one in set_aside(found) for part in (tokens(one.text) if one.has("days") else (one,))]
    return tuple(int(one.value) for one in said if one.value is not None and one.value.denominator == 1)


def _repeated(found: Sequence[Token]) -> list[Token]:
    """ "dua kali sepuluh", "ping 2 @20", "20 dua kali": so many times as much, most likely; never certain."""
    out: list[Token] = []
    at = 0
    while at < len(found):
        times = _times_said(found, at)
        if times is None:
            out.append(found[at])
            at += 1
            continue
        at += 2
        rated = at < len(found) and found[at].has("each", "isi")
        held = found[at + rated] if at + rated < len(found) else Token("")
        before = next((place for place in (-1, -2) if _counted(out, place, ends=at == len(found))), None)
        if held.has("number") and held.value:
            out.append(_product(times, held))
            at += 1 + rated
        elif before is not None and not held.has("span"):
            out[before] = _product(times, out[before])
        else:
            # "tak itung ping telu", "setor 3 kali": how often
            out += [Token(one.text, frozenset({"junk"})) if one is times else one for one in found[at - 2 : at]]
    return out


def _times_said(found: Sequence[Token], at: int) -> Token | None:
    """The number of "dua kali" or "ping 2", where that stands here."""
    pair = list(found[at : at + 2])
    last = at + 2 == len(found)
    told = [one.text == "kali" or (last and one.text == "x") for one in pair[1:]] == [True]
    number = pair[0] if told else pair[-1] if pair[0].text == "ping" else Token("")
    return number if number.value is not None and 2 <= number.value <= MOST_TIMES else None


def _counted(out: Sequence[Token], place: int, *, ends: bool) -> bool:
    """Whether a number stands there that was said before "dua kali": beside it, or before a "bu" at the end."""
    if len(out) < -place or not (out[place].has("number") and out[place].value):
        return False
    return place == -1 or (ends and out[-1].has("address", "filler"))


def _product(times: Token, held: Token) -> Token:
    value = (times.value or 0) * (held.value or 0)
    return Token(f"{times.text} kali {held.text}", held.tags | {"inferred"}, Fraction(value))


# "10 kali 3" may be ten times three; nobody brings her masks in more goes than that.
MOST_TIMES = 10


@dataclass(frozen=True, slots=True)
class _Near:
    """The words beside a number: two before it and two behind it."""

    earlier: Token
    before: Token
    after: Token
    further: Token

    @classmethod
    def of(cls, out: Sequence[Token], at: int) -> "_Near":
        nothing = Token("")
        return cls(
            earlier=out[at - 2] if at > 1 else nothing,
            before=out[at - 1] if at else nothing,
            after=out[at + 1] if at + 1 < len(out) else nothing,
            further=out[at + 2] if at + 2 < len(out) else nothing,
        )


def _numbers_something(out: Sequence[Token], at: int, near: _Near) -> bool:
    """Whether a number tells which one: a house, a line, a ward, a street."""
    before, earlier = near.before, near.earlier
    spaced = earlier.has("ordinal") and before.has("already", "own", "filler") and earlier.text != "ke"
    last = before.has("junk") and earlier.has("ordinal") and near.after.text == "" and not out[at].has("worded")
    numbered = spaced or (before.has("ordinal") and before.text != "ke") or last
    # "bu RT pitulikur": the wife of the ward's head, and then a count.
    numbered = numbered and not (before.text in ("rt", "rw") and out[at].has("worded"))
    numbered = numbered and not _has_its_unit(out[at + 1 : at + 4])
    return numbered or (before.has("own", "thing") and earlier.has("ordinal")) or earlier.text in STREETS


THAT = ("itu", "iku", "kui", "kuwi", "niku")


def _lies_there(near: _Near, behind: Sequence[Token]) -> bool:
    """ "jahitan 12 masih di mesin", "masker 20 itu sudah diambil kurir": told of before, or not finished; or new?"""
    place = near.after.has("still") and near.further.text in ("di", "nang", "ning", "teng", "wonten")
    if near.before.text in TAKEN and near.earlier.has("already", "own") and not near.after.has("pieces", "count"):
        # "sudah saya terima 35": masks, or money
        return True
    gone = near.after.text in THAT and near.further.has("already")
    # "tadi 31 itu sama yang kemarin": two days in one number
    both = near.after.text in THAT and near.further.has("and", "with") and any(one.has("which") for one in behind)
    return place or both or (gone and any(one.has("fetch", "collected") for one in behind))


def _counts_nothing(found: Sequence[Token], out: Sequence[Token], at: int, near: _Near) -> bool:
    """Whether a number is of people, days, lengths, addresses, or of work that is still to be done."""
    token, before, earlier, after, further = out[at], near.before, near.earlier, near.after, near.further
    ordinal = (before.text == "ke" and not earlier.has("number")) or (before.has("dash") and earlier.text == "ke")
    # "oleh 17 minggu 13" names a Sunday, "3 minggu" a span of time.
    sunday = after.text == "minggu" and further.has("number")
    span = after.has("span") and not after.has("count") and not before.has("each") and not sunday
    # "21 hari ke 2 puasa"
    span = span and further.text not in ("ke", "ke-")
    people = after.has("people") or (before.has("people") and token.has("worded")) or of_her_life(found, at)
    return (
        ordinal
        or (token.value == 1 and _is_price_of_one(token, after))
        or span
        or people
        or after.has("mm", "property", "cutting")
        or after.text in ("rumah", "omah")
        or (after.text == "h" and (token.value or 0) > 1000)
        or (before.has("cutting") and not before.has("number"))
        or (before.text in NAMING and not (before.text == "per" and any(one.has("bundle") for one in found)))
        or (before.text in GOODS and earlier.text in GOT_IT)
        or before.text in CREDIT
        or _may_give(out, at)
        or _is_a_house(out, at)
        or (before.has("item") and earlier.has("using"))
        or _is_length(out, at)
        or _to_be_made(out[max(0, at - 3) : at])
        or (before.has("times") and earlier.has("junk"))
        or _in_address(out[max(0, at - 4) : at])
        or _of_work_to_do(out, at)
        or (before.has("slash") and earlier.has("number", "junk"))
        or (after.has("slash") and further.has("number"))
    )


def _has_its_unit(behind: Sequence[Token]) -> bool:
    """ "titip pak rt 46 biji": what has its unit numbers nothing, unless the count is still to come."""
    unit = bool(behind) and behind[0].has("count", "pieces", *PACKS)
    return unit and not any(token.has("number") for token in behind[1:2])


def _of_work_to_do(found: Sequence[Token], at: int) -> bool:
    """Work, and no masks made: "minta garapan 50", "masih punya 15 garapan", "garapan 50 sudah jadi 30", "minta 30"."""
    place = at - 1
    while place > 0 and found[place].has("own", "address", "filler", "more") and not found[place].has("number"):
        place -= 1
    before = found[place] if place >= 0 else Token("")
    behind = found[at + 1] if at + 1 < len(found) else Token("")
    wanted = before.text in WANTING
    if not (wanted or before.text in SEWING or before.has("workload") or behind.has("workload")):
        return False
    lead = [token for token in found[max(0, place - 3) : max(0, place)] if not token.has("stop", "comma")]
    if wanted and not any(one.has("done", "handed") for one in lead):
        return not any(token.has("item", *MEASURES, "colour") for token in _sentence(found, at))
    if behind.has("workload") and not behind.has("count"):
        return any(token.has(*LEADING_WORK) or token.text in WANTING for token in found[max(0, at - 3) : at])
    if not (before.has("workload") or (before.text in SEWING and any(one.text in WANTING for one in lead))):
        return False
    finished = [one for one, two in enumerate(found[at + 1 :], at + 1) if two.has("number")]
    left = any(token.has("done") for token in found[at + 1 : finished[-1]]) if finished else False
    return left or any(token.has(*LEADING_WORK) or token.text in (*WANTING, *GOT_IT) for token in lead)


WANTING = frozenset(
    """minta mnta mnt njaluk jaluk nyuwun butuh perlu pesan pesen order kasih request nempil gawekno gaweke gawekke
    buatkan buatin bikinkan bikinin jahitkan jahitno jahitin""".split()  # noqa: SIM905
)


GOT_IT = frozenset("dapat dpt dapet oleh entuk angsal dikasih dikei".split())  # noqa: SIM905


def _may_give(found: Sequence[Token], at: int) -> bool:
    """ "kain 3 meter bisa jadi 24 masker": so many may come of it."""
    may = found[max(0, at - 2) : at]
    led = len(may) > 1 and may[0].text in MAY and may[1].text in BECOMES
    return led and any(token.has("item", *MEASURES) for token in found[: at - 2])


HOUSES = ("rumah", "omah", "griya", "rumahku", "omahku", "omahe")


def _is_a_house(found: Sequence[Token], at: int) -> bool:
    """ "nomer rumah saya 27": which house."""
    place = at - 1
    while place >= 0 and found[place].has("own"):
        place -= 1
    near = found[place - 1] if place > 0 else Token("")
    own = at - 1 > place or near.has("ordinal")
    behind = found[at + 1] if at + 1 < len(found) else Token("")
    led = place >= 0 and found[place].text in HOUSES and near.text not in ("di", "nang", "ning", "dari", "teko")
    return led and own and not behind.has(*UNITS, "pieces")


TAKEN = ("terima", "trima", "nampi", "tampi", "tompo", "nerima")
# "pulsa 20 habis"
CREDIT = ("pulsa", "pulsane", "kuota", "kuotane", "token", "tokene", "paketan", "baterai", "batre")
# "dapat bahan 30 tadi"
GOODS = ("bahan", "bahane", "bahannya", "potongan", "potongane", "garapan", "garapane", "kain")


SEWING = ("jahitan", "jaitan")


LEADING_WORK = ("fetch", "received", "plus", "more", "exists", "still", "left", "from", "target", "request")


def _sentence(found: Sequence[Token], at: int) -> Sequence[Token]:
    """The tokens around a place, up to the next full stop on either side."""
    stops = [place for place, token in enumerate(found) if token.has("stop")]
    start = max((place + 1 for place in stops if place < at), default=0)
    return found[start : min((place for place in stops if place > at), default=len(found))]


def _in_address(before: Sequence[Token]) -> bool:
    """ "jl raya candi 3": a house number, unless something was made or brought in between."""
    streets = [at for at, one in enumerate(before) if one.text in STREETS]
    return bool(streets) and not any(one.has("done", "handed", "lapor") for one in before[streets[-1] :])


def _to_be_made(before: Sequence[Token]) -> bool:
    """ "cukup buat 20 masker", "buat nyelesaiin 15 lagi": masks that are still to be made."""
    texts = {one.text for one in before}
    meant = any(one.has("for") for one in before)
    return meant and (
        "cukup" in texts or (bool(before) and before[-1].text.startswith(("nyeles", "menyeles", "ngerampung")))
    )


def _is_money(before: Token, token: Token, after: Token, further: Token) -> bool:
    """ "50 ribu", "rp 50000", "@2000"; in "25 rp 50000" the first number isn't."""
    if _is_price_of_one(before, token):
        return True
    if before.text in RUPIAH or (after.has(*MEASURES) and (token.value or 0) >= LEAST_A_KILO):
        # "gula saiki 17.000 sekilo"
        return True
    following = after.has("money") and not (after.text in RUPIAH and further.has("number"))
    price = before.has("isi", "paying") and (token.value or 0) >= LOWEST_PRICE
    return following or price or _thousands(token)


def _is_price_of_one(one: Token, price: Token) -> bool:
    """ "siji 1500 to?", "sebiji 1500 kan": what one of them brings."""
    single = one.has("one", "junk") or (one.value == 1 and one.has("worded"))
    named = one.text.startswith(("se", "sak", "si", "satu"))
    return single and named and price.value is not None and price.value >= LOWEST_PRICE


LEAST_A_KILO = 1000


RUPIAH = ("rp", "idr")


LOWEST_PRICE = 500


def _thousands(token: Token) -> bool:
    """ "5 ewu", "lima puluh ribu": nobody counts masks in thousands, but everybody money."""
    round_ = token.value is not None and token.value >= 1000 and token.value % 500 == 0
    return round_ and token.text.endswith(("ribu", "ewu"))


# "ping pindo" is how often, "lebar 150 cm" how wide, "jl candi 5" where.
NAMING = ("ping", "lebar", "lebare", "lebarnya", "ukuran", "uk", "per")


LENGTHS = frozenset(
    f"{word}{ending}"
    for word in ("panjang", "dowo", "dawa", "lebar", "tinggi", "diameter", "jarak", "tebal", "berat", "bobot")
    for ending in ("", "nya", "ne", "e")
)
BETWEEN_LENGTHS = ("apa", "opo", "napa", "ap", "atau", "ato", "utawa", "x", "kali", "-")


def _is_length(found: Sequence[Token], at: int) -> bool:
    """ "panjangnya 18 apa 20", "panjang talinya 35 cm", "tinggi badan 120"; "karet panjang 10 m" is an amount."""
    for place in range(at - 1, max(at - 4, -1), -1):
        token = found[place]
        if token.text in LENGTHS:
            named = any(one.has("item") for one in found[:place])
            return not (named and at + 1 < len(found) and found[at + 1].has(*MEASURES))
        if token.has("length"):
            return found[place + 1].text in BETWEEN_LENGTHS
        if token.has("done", "handed", "number", "pieces", "comma", "stop", "q"):
            return False
    return False


SIZED = ("ukuran", "ukurane", "ukurannya", "uk", "pola", "polane", "polanya")
STREETS = ("jl", "jln", "jalan", "gg", "gang", "blok", "desa", "dusun")


SPOKEN_TO = ("bu", "buk", "mbak", "mb", "mbk", "pak", "mas", "nggih", "njih")


# What makes "loro" a number and no illness.
TWO_AFTER = (
    *UNITS,
    "item",
    *SIZES,
    "colour",
    "plus",
    "minus",
    "defect",
    "good",
    "done",
    "handed",
    "number",
    "each",
    "which",
)


ILL = frozenset(
    "anak bojo suami ibu bapak awak sirah weteng untu boyok sikil tangan lagi adik mripat isih tasih".split()  # noqa: SIM905
)


def _two_of_those(found: Sequence[Token], at: int) -> bool:
    """ "oleh 20, loro apik": two of those just told, and nobody is ill."""
    after = found[at + 1] if at + 1 < len(found) else Token("")
    return after.has("good", "notyet") and any(token.has("number") for token in found[:at])


def _other_sense(found: Sequence[Token], at: int) -> Token:
    """ "kalih" between two things is "and"; "loro" after somebody is "ill"."""
    token = found[at]
    before = next((one for one in reversed(found[:at]) if one.text not in ("e", "ne")), Token(""))
    after = found[at + 1] if at + 1 < len(found) else Token("")
    if token.text == "kalih" and before.has("comma", "stop") and after.has("already"):
        return Token(token.text, frozenset({"and"}))
    if (
        token.text == "kalih"
        and before.has("item", *SIZES, "colour", "own", "address")
        and after.text
        and not after.has(*UNITS, "stop", "comma")
        and after.text not in SPOKEN_TO
    ):
        return Token(token.text, frozenset({"and"}))
    if token.text == "kalih" and before.has(*MEASURES) and after.has("item"):
        # "3 yard kalih bolah ijo"
        return Token(token.text, frozenset({"and"}))
    ill = (
        before.text in ILL
        or before.text.endswith("ku")
        or not (
            before.has(*TWO_AFTER) or after.has(*UNITS, *SIZES, "which", "defect", "mend") or _two_of_those(found, at)
        )
    )
    if token.text == "loro" and ill:
        return Token(token.text, frozenset({"unwell"}))
    return token

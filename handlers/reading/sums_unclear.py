"""Money that is written with a slip, so that it may be two sums: "Rp25.0000", "100.00", "25rb000", "1.500,000"."""

import re
from collections.abc import Iterator, Sequence

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.rupiah import MILLION, THOUSAND, money_in
from storage.values import dataclass

UNIT = r"(?:rb|rbu|ribu|rebu|ribuan|ewu|k|jt|juta|jeti|jutaan|yuta|yuto)"
DIGIT = r"[\do]"
NUMBER = Pattern(
    rf"(?<![\w.,/'#-])(?P<rp>rp[. ]{{0,2}})?(?P<number>(?>\d{DIGIT}*(?:(?:[.,']{{1,2}}|[.,] (?=[0o]{{3}}(?![\do]))"
    rf"|(?<=rb|jt) ?){DIGIT}+)*))(?P<unit> ?{UNIT}(?![a-z]))?(?P<more>(?<=[a-z])[0o]+)?(?![a-z/]|[-'][a-z\d])"
)
# No sum is less than nothing: "bayar Sri -5000". "Sri - 200.000" only parts the two.
LESS_THAN_NOTHING = Pattern(rf"(?<=\s)-(?:rp ?)?\d[\d.,]*(?: ?{UNIT}(?![a-z]))?(?![\w/-])")
SEPARATOR = Pattern(r"[.,' ]+")
# "4.5.2020", "jam 10.00", "rek 123.4567.890", "2.5 m": a point in it makes no sum of it.
DATE = Pattern(r"(?:[12]?\d|3[01])[.,](?:0?[1-9]|1[0-2])[.,](?:20)?\d\d")
BEFORE = Pattern(
    one_of(r"jam pukul pkl jm tgl tanggal rek rekening norek no nomor nomer hp wa telp spk bast batch nik ktp va")
    + r"[ .:]{0,2}$"
)
MEASURED = Pattern(
    r" ?(?:meter|mtr|m|cm|mm|rol|roll|gulung\w*|klos|kelos|cone|biji|pcs|buah|lembar|pak|dus|box|yard|kg|kilo|gram|gr"
    r"|ons|kodi|lusin|bal|potong|unit|wib|hari|persen|%|x|kali)(?![a-z])"
)
OF_MONEY = Pattern(
    one_of(
        r"(?:m|di|mem|tak)?bayar\w* lunasi\w* dilunasi transfer\w* ditransfer tf kasbon kas_bon bon utang hutang\w*",
        r"pinjam\w* pinjem\w* dipinjami cicil\w* dicicil angsur\w* uang duit\w* dhuwit dana donasi hibah sumbangan",
        r"upah\w* gaji\w* ongkos\w* ongkir bonus\w* insentif tarif\w* beli\w* mbeli dibeli tuku tumbas mundhut",
        r"belanja\w* bensin sewa biaya harga\w* seharga regane panjar muka dp rupiah",
    )
)
# Of a number that says by nothing else that it is money; before cents; of a phone number.
FEWEST_SHOWN, BEFORE_CENTS, PHONE_DIGITS = 3, 4, 9
MOST_READINGS, LARGEST = 3, 10**12
ORDINALS = (
    one_of("pertama kesatu satu awal dhisik kawitan nomor_1 no_1 1"),
    one_of("kedua dua loro keloro kapindho nomor_2 no_2 2 terakhir"),
    one_of("ketiga tiga telu katelu nomor_3 no_3 3 terakhir"),
)
BESIDE = Pattern(
    one_of(
        r"yang yg sing itu iku kuwi niku ya yo nggih iya inggih njih maksud\w* maksude bu buk ibu pak mbak mas saja ae",
        r"wae aja betul bener benar jadi jumlah\w* bukan dudu sanes pas maaf salah_ketik keliru typo dong kok",
    )
    + r"|[,.!]+(?=\s|$)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """A sum that may be several: as it was written, what it may be in whole rupiah, and the text around it."""

    written: str
    sums: tuple[int, ...]
    before: str
    after: str

    def meaning(self, amount: int) -> str:
        """The message with this sum in it."""
        return f"{self.before}Rp{f'{amount:,}'.replace(',', '.')}{self.after}"


def unclear_in(text: str) -> Unclear | None:
    """The first sum of a text that is written with a slip; None if all its numbers can be read in one way only."""
    plain = normal(text)
    about_money = OF_MONEY.search(plain) is not None
    if about_money and (less := LESS_THAN_NOTHING.search(plain)):
        least = money_in(less[0])
        if least and least[0].amount:
            return Unclear(
                written=less[0].strip(),
                sums=(least[0].amount,),
                before=plain[: less.start()],
                after=plain[less.end() :],
            )
    for found in NUMBER.finditer(plain):
        marked = bool(found["rp"] or found["unit"])
        if not (marked or about_money) or _is_else(plain, found, marked=marked):
            continue
        sums = _readings(found)
        if sums:
            before, after = _around(text, plain, found)
            return Unclear(written=re.sub("^rp", "Rp", found[0].strip()), sums=sums, before=before, after=after)
    return None


def _around(text: str, plain: str, found: re.Match[str]) -> tuple[str, str]:
    """What stands before and behind a number, as it was written where that can be found."""
    again = re.search(rf"(?<![\w.,/'#-]){re.escape(found[0].strip())}(?![\w])", text, re.IGNORECASE)
    if again is None:
        return plain[: found.start()], plain[found.end() :]
    return text[: again.start()], text[again.end() :]


def _is_else(plain: str, found: re.Match[str], *, marked: bool) -> bool:
    """Whether a number is a day, an hour, a length, or names somebody's account or phone."""
    number = found["number"]
    digits = SEPARATOR.sub("", number)
    if DATE.fullmatch(number) and not found["rp"]:
        return True
    if BEFORE.search(plain[: found.start()]) or (not found["unit"] and MEASURED.match(plain, found.end())):
        return not found["rp"]
    if digits.startswith(("0", "62")) and len(digits) >= PHONE_DIGITS:
        return True
    # "4.5" and "2,5" may be a day or half of something; "25.00" and "2.50" are neither.
    short = re.fullmatch(r"\d{1,3}[.,](?:\d|0[1-9]|1[0-2]|\d[1-9])", number)
    return not marked and (len(digits) < FEWEST_SHOWN or short is not None)


def _readings(found: re.Match[str]) -> tuple[int, ...]:
    """What a number may be, the likeliest first; none where it can be one thing only."""
    number, unit, more = found["number"].strip(), (found["unit"] or "").strip(), found["more"] or ""
    times = 10**3 if unit in THOUSAND or unit == "rbu" else 10**6 if unit in MILLION else 1
    groups = [one.replace("o", "0") for one in SEPARATOR.split(number)]
    between = SEPARATOR.findall(number)
    if _is_clear(number, groups, between, times) and not more:
        return ()
    every = _with_unit(groups, times, more) if times > 1 else _alone(groups, between)
    found_ = tuple(dict.fromkeys(one for one in every if 0 < one < LARGEST))
    return found_[:MOST_READINGS]


def _is_clear(number: str, groups: list[str], between: list[str], times: int) -> bool:
    if "o" in number or any(len(one) > 1 for one in between):
        return False
    if not between:
        return True
    if times > 1:
        # "1,5 juta", "2.50 jt", "1,250 juta"; but "12.500 rb" may be twelve thousand or twelve million.
        tail = len(groups[1])
        return len(groups) == 2 and (tail < 3 or (tail == 3 and between == [","] and times == 10**6))
    whole = groups[:-1] if groups[-1] == "00" and _ends_in_cents(groups, between) else groups
    same = len(set(between[: len(whole) - 1])) <= 1
    return same and (len(whole) == 1 or len(whole[0]) <= 3) and all(len(one) == 3 for one in whole[1:])


def _ends_in_cents(groups: list[str], between: list[str]) -> bool:
    """ "25.000,00", "25,000.00", "25000,00"."""
    if len(between) == 1:
        return between == [","] and len(groups[0]) >= BEFORE_CENTS
    return between[-1] not in between[:-1]


def _alone(groups: list[str], between: list[str]) -> Iterator[int]:
    """Readings of digits without a word behind them."""
    joined = "".join(groups)
    if all(len(one) == 3 for one in groups[1:]):
        yield int(joined)
        # "2500.000": a nought too many, or cents of which there are none.
        if len(groups[0]) > 3:
            yield int(joined) // 10 if joined.endswith("0") else int(groups[0])
        return
    if all(len(one) >= 3 or one.endswith("0") or len(one) == 1 for one in groups[1:]):
        # "25.0000" is 25.000 with a nought too many, "100.00" is 100.000 that lacks one.
        yield int(groups[0] + "".join(_of_three(one) for one in groups[1:]))
    # "Rp500,00" may be no more than that, "100.00" hardly.
    least = 100 if between[-1:] == [","] else 1000
    if groups[-1] == "00" and all(len(one) == 3 for one in groups[1:-1]) and int(joined[:-2]) >= least:
        yield int(joined[:-2])
    yield int(joined)
    if all(len(one) in (2, 3) for one in groups[1:]):
        yield int(groups[0] + "".join(one.zfill(3) for one in groups[1:]))


def _of_three(group: str) -> str:
    """A group of digits as one of three, with noughts put behind it or taken away; else as it is."""
    if len(group) > 3 and not group[3:].strip("0"):
        return group[:3]
    return group.ljust(3, "0")


def _with_unit(groups: list[str], times: int, more: str) -> Iterator[int]:
    """Readings of a number with "rb" or "juta" behind it."""
    joined = int("".join(groups))
    if len(groups) == 2:
        part = times * int(groups[1]) / 10 ** len(groups[1])
        if part == int(part):
            yield int(groups[0]) * times + int(part)
    elif len(groups) == 1:
        yield joined * times
    if more:
        # "25rb000" says its thousands twice.
        yield joined * times * 10 ** len(more)
        return
    if joined >= times:
        yield joined
    yield joined * times


def which_sum(text: str, sums: Sequence[int]) -> int | None:
    """Which sum is meant: "yang 250 ribu", "25 bu", "yang pertama", or another one; None if it says none."""
    plain = " ".join(BESIDE.sub(" ", normal(text)).split())
    for at, one in enumerate(ORDINALS[: len(sums)]):
        if re.fullmatch(one, plain):
            return sums[at]
    found = money_in(plain)
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(plain)):
        return None
    in_thousands = found[0].amount * 1000
    return in_thousands if not found[0].marked and in_thousands in sums else found[0].amount

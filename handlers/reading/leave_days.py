"""Which days stand with a word for leave; and where that isn't plain."""

import re
from collections.abc import Sequence
from itertools import pairwise

from handlers.reading.days_ahead import UNTIL, WORD, Span, beside, only_between
from handlers.reading.numbers import morphemes
from handlers.reading.patterns import Pattern

UNTIL_LEBARAN = Pattern(
    r"\b(?:sampai|sampe|sampek|smp|sd|nganti|ngantos|hingga|dugi|tekan) (?P<over>(?:habis|abis|bar|bakda|bubar|rampung"
    r"|selesai|sesudah|setelah|sakwise|sehabis|lewat) )?(?:(?P<week_after>(?:lebaran |riyoyo |hari raya )?ketupat"
    r"|kupatan?|lebaran kupat|syawalan)"
    r"|lebaran|riyaya|riyadi|bada|idul ?fitri)\b"
)
# "nek gak njahit yo gak onok sing dinggo nyaur": supposed, and no leave.
SUPPOSED = Pattern(r"\b(?:kalau|kalo|klo|nek|lek|yen|menawi|misal\w*|seandainya)(?: \w+){0,2} ?$")
# "sampai habis maulid", "sehari setelahnya juga": until what, or after what, isn't told by a day.
OPEN_END = Pattern(
    rf"\b(?:{'|'.join(sorted(UNTIL - {'-', 's/d', 's.d', 's.d.', 'sd'}))}) (?:(?:habis|abis|bar|bakda|selesai"
    rf"|rampung|acara|hajatan) )+[a-z]+"
    rf"|\b(?:{'|'.join(sorted(UNTIL - {'-', 's/d', 's.d', 's.d.', 'sd'}))}) (?:maulid\w*|mauludan|muludan|suro"
    rf"|syawal\w*|rejeb|ruwah|panen\w*"
    r"|wisuda\w*|mantenan|nikahan|sembuh|waras|pulih|pulang|mulih|wangsul|kuat|enakan|mendingan|lahiran)\b"
    r"|\b(?:sehari|sedino|hari|besok|sesuk)(?:nya|e)? (?:setelah|sesudah|sak ?bar|sakwise|habis|berikut)(?:nya|e|ne)\b"
)


def days_near(plain: str, spans: Sequence[Span], found: re.Match[str]) -> tuple[list[Span], bool]:
    """The days that a word for leave takes; and whether these aren't plain: told far apart, or without an end."""
    near = [one for one in beside(plain, spans, found.start(), found.end()) if not _of_work(plain, one, found.end())]
    named = [one for one in _in_clause(plain, spans, found) if one.days or not near]
    if not any(one.days for one in near):
        # "tanggal 20 ada acara nikahan ponakan jadi libur 3 hari": three days from that one on
        near = [*(named if not near else named[-1:]), *near]
    everywhere = [one for one in spans if one.days or one.count]
    day = _only_day_before(plain, near, everywhere, found)
    if day and len(day.days) > 1:
        # "minggu depan nyadran, prei sedino": which of them isn't said.
        return near, True
    near = [day, *near] if day else near
    apart = _behind_a_comma(plain, near, everywhere, found)
    if not near and not counts(without(plain, everywhere, found)):
        near = everywhere
        apart = _told_apart(plain, near)
    near = _until_later(plain, near, everywhere)
    ends = UNTIL_LEBARAN.search(plain) or any("until" in one.marks for one in near)
    return near, apart or (not ends and OPEN_END.search(plain) is not None)


def _behind_a_comma(plain: str, near: Sequence[Span], everywhere: Sequence[Span], found: re.Match[str]) -> bool:
    """Whether the days stand in another clause, and others in one before: "dari Rabu, baru pulang Minggu, libur "
    "dulu"."""
    others = [one for one in everywhere if one.days and one not in near]
    return (
        bool(near) and len(others) > 1 and near[-1].end < found.start() and "," in plain[near[-1].end : found.start()]
    )


def _only_day_before(plain: str, near: Sequence[Span], everywhere: Sequence[Span], found: re.Match[str]) -> Span | None:
    """The day of which a clause before tells, where only how long is said with it: "besok nyadran, libur sehari"."""
    days = [one for one in everywhere if one.days]
    if not near or any(one.days for one in near) or len(days) != 1 or days[0].end > found.start():
        return None
    between = plain[days[0].end : found.start()]
    return None if counts(between) or WORK.match(between) else days[0]


# "besok libur, jumat setor": the second day is of work.
WORK = Pattern(
    r" ?(?:(?:saya|aku|kulo|tak|baru|mau|arep|nanti) )*(?:\d+ (?:\w+ )?)?(?:tak )?(?:setor|lapor|kirim|ngirim"
    r"|kumpul\w*|antar)\w*\b"
)


def _of_work(plain: str, one: Span, end: int) -> bool:
    """Whether a day behind the word for leave, and behind a comma, is one on which she hands in."""
    return one.start >= end and "," in plain[end : one.start] and WORK.match(plain[one.end :]) is not None


def is_supposed(plain: str, found: re.Match[str]) -> bool:
    """Whether it is only supposed that she doesn't work: "nek gak njahit yo gak onok sing dinggo nyaur"."""
    return SUPPOSED.search(plain[: found.start()]) is not None


def _in_clause(plain: str, spans: Sequence[Span], found: re.Match[str]) -> list[Span]:
    """The days named before it in its own clause: "besok saya kontrol ke rsud jadi gak bisa jahit"."""
    begin = max(plain.rfind(mark, 0, found.start()) for mark in ",.;\n") + 1
    mine = [one for one in spans if begin <= one.start and one.end <= found.start() and (one.days or one.count)]
    # "empat saya tarik lagi, besok anak ujian jadi saya libur dulu" counts before the day, not behind it.
    return [] if not mine or counts(plain[mine[-1].end : found.start()]) else mine


def _until_later(plain: str, near: list[Span], everywhere: Sequence[Span]) -> list[Span]:
    """The end of it, where something stands between: "libur mulai rabu, masak, sampai jumat"."""
    later = [one for one in everywhere if near and one.start >= near[-1].end]
    open_ = near and near[-1].days and not any(one.count or "until" in one.marks for one in near)
    if not open_ or len(later) != 1 or "until" not in later[0].marks:
        return near
    return near if counts(plain[near[-1].end : later[0].start]) else [*near, later[0]]


def _told_apart(plain: str, near: Sequence[Span]) -> bool:
    """Whether several days stand far from each other, none of them an end: "minggu depan … dari Rabu … pulang "
    "Minggu"."""
    dated = [one for one in near if one.days]
    ends = any("until" in one.marks for one in dated) or any(one.count for one in near)
    return (
        len(dated) > 1
        and not ends
        and not all(only_between(plain[one.end : two.start]) for one, two in pairwise(dated))
    )


def counts(text: str) -> bool:
    """Whether a number is left."""
    return any(word[0].isdigit() or morphemes(word) for word in WORD.findall(text))


def without(plain: str, near: Sequence[Span], *found: re.Match[str]) -> str:
    """A text without these words."""
    places = sorted([(one.start, one.end) for one in near] + [(one.start(), one.end()) for one in found])
    kept, at = [], 0
    for start, end in places:
        kept.append(plain[at : max(start, at)])
        at = max(end, at)
    return " , ".join(part for part in [*(one.strip(" ,") for one in kept), plain[at:].strip(" ,")] if part)

"""What is asked of how good masks were: how many were rejected or to be mended, and who has some to mend."""

import re
from datetime import datetime

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.results_said import WHO
from handlers.reading.spans_said import Span, spans_in
from storage.values import dataclass

BAD = one_of(r"rejek\w* reject\w* ditolak afkir cacat\w* rusak dibuang gagal lolos bagus kualitas mutu retur")
MENDS = one_of(r"perbaik\w* diperbaiki memperbaiki betulkan dibetulkan perbaikan dandan\w* didandani ndandani")
HOW_MANY = one_of("berapa brp piro pinten jumlah total")
OF_QUALITY = one_of(
    r"berapa brp piro pinten jumlah total yang yg sing masker masker\w* ada sudah wis hasil cek dicek pengecekan dari",
    r"ya bu mbak dong semua\w* kabeh nya e persen saja aja ae perlu harus siapa sapa sopo masih belum durung di sih to",
    r"lihat daftar kualitas mutu gimana piye",
)


CHECKED = one_of("cek dicek ngecek pengecekan pemeriksaan periksa diperiksa pemeriksaane cekan kantong")
RESULT = one_of("hasil hasile hasilnya rekap riwayat laporan")
LONGEST_NAME = 3


@dataclass(frozen=True, slots=True)
class QualityAsked:
    """How many were accepted, to be mended and rejected in these days."""

    span: Span | None
    name: str = ""
    # Nothing but checks can be meant, even if nobody has this name.
    sure: bool = False


@dataclass(frozen=True, slots=True)
class MendersAsked:
    """Who has masks to mend."""


def quality_asked(text: str, sent_at: datetime) -> QualityAsked | MendersAsked | None:
    """ "berapa yang rejek minggu ini", "masker yang perlu diperbaiki siapa saja"; None if it asks anything else."""
    spans, rest = spans_in(normal(text), sent_at)
    words = re.findall(r"[a-z0-9]+", rest)
    name = _name_in(words)
    if len(spans) > 1 or name is None:
        return None
    if re.search(MENDS, rest) and (re.search(WHO, rest) or re.search(one_of("siapa sopo sinten daftar"), rest)):
        return MendersAsked()
    bad = re.search(f"{BAD}|{MENDS}", rest)
    asks = re.search(HOW_MANY, rest) or re.search(one_of("kualitas mutu"), rest)
    # "hasil cek Sri semua bagus" tells; "hasil cek Sri" asks.
    checks = re.search(RESULT, rest) and re.search(CHECKED, rest) and not bad
    return QualityAsked(spans[0] if spans else None, name, bool(checks)) if (asks and bad) or checks else None


def _name_in(words: list[str]) -> str | None:
    """The words in a row that only a name can be, or none; None where there are several such, or it is too long."""
    strange = [
        at for at, word in enumerate(words) if not re.fullmatch(f"{OF_QUALITY}|{BAD}|{MENDS}|{CHECKED}|{RESULT}", word)
    ]
    if not strange:
        return ""
    row = words[strange[0] : strange[-1] + 1]
    return " ".join(row) if len(row) == len(strange) <= LONGEST_NAME and all(one.isalpha() for one in row) else None

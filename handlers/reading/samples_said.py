"""What is said of the hospital's samples: a result, the plan by which it tests, held batches that are checked again."""

import re

from handlers.reading.checks_said import Item, items_of
from handlers.reading.families import one_of
from handlers.reading.flat import flat
from handlers.reading.patterns import Pattern
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleTold:
    """What came of a sample: tested of a batch (`lot`), how many failed, of them critically, and a plain verdict."""

    lot: int | None = None
    tested: int | None = None
    failed: int | None = None
    critical: int = 0
    passed: bool | None = None
    size: str | None = None
    said: Spoken | None = None


@dataclass(frozen=True, slots=True)
class PlanAsked:
    """How many are to be tested of a batch."""

    lot: int | None = None


@dataclass(frozen=True, slots=True)
class PlanTold:
    """From a batch of so many on, so many are tested, of which so many may fail."""

    from_pieces: int
    tested: int
    accepts: int


@dataclass(frozen=True, slots=True)
class HeldChecked:
    """What was counted of a held batch, piece by piece."""

    number: int | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class FinishedAsked:
    """How many finished masks there are, and which batches were tested."""


SampleSaid = SampleTold | PlanAsked | PlanTold | HeldChecked | FinishedAsked

# Without any of these a text is about something else, and need not be read.
HINTS = Pattern(
    r"s[ae]mp[el]|sortir|retur|balik|kembali|batch|bets?\b|\blot\b|parta?i|tahan|\brs|rumah|rumkit|radjiman|\bsiap|stoc?k|masker|rilis",
    re.IGNORECASE,
)
SAMPLE = one_of(r"sampel\w* sample\w* sampling semp[el]l\w* sampl")
HOSPITAL = one_of(r"rs rsj rsjrw rsu rumah_sakit rumkit radjiman rajiman prrs laborat\w* lab")
BATCH = one_of("batch bets bet lot partai")
HELD = one_of(r"ditahan tahanan tertahan ketahan ditahane tahan held")
NOT = "(?:tidak|tak|gak|ga|nggak|ngga|ndak|ora|tdk|mboten|boten|belum|kurang)"
FINE = (
    r"(?:lolos\w*|lulus\w*|layak\w*|oke|ok|aman|diterima|bagus\w*|apik\w*|baik|sip|memenuhi|pass|mlebu|sae|rilis"
    "|dirilis)"
)
PIECES = r"(?:(?:yang|sing|seng|biji|masker|pcs|lembar|buah|di|cacat|ada|nya)[ ]?)*"
BAD = (
    rf"(?:{NOT} (?:sampai )?{FINE}|gagal|cacat\w*|rusak\w*|jelek|elek\w*|reject|rijek|rejek|ditolak|afkir"
    "|apkir|salah|bermasalah)"
)
GRAVE = r"(?:kritis\w*|kritikal|critical|fatal|parah|berat|gawat|bahaya\w*)"
CRITICAL = Pattern(rf"\b(?P<count>\d+) {PIECES}(?:cacat )?{GRAVE}|\b(?:cacat )?{GRAVE}(?: (?P<after>\d+)\b)?")
NO_CRITICAL = Pattern(rf"\b(?:tanpa|{NOT}(?: ada| onok)?|nihil|nol|0) (?:(?:yang|sing|cacat) )*{GRAVE}")
FAILED = Pattern(rf"\b(?P<count>\d+) {PIECES}{BAD}\b(?! :? ?\d)|\b{BAD} ?:? (?P<after>\d+)\b")
NONE_FAILED = Pattern(rf"\b(?:tanpa|{NOT} ada|gak onok|nihil) (?:(?:yang|sing|satu ?pun) )*(?:cacat|gagal|{NOT} lolos)")
# "7 gagal dari 125": of what was tested.
FAILED_OF = tuple(
    Pattern(rf"\b{said} (?:dari|saking|soko|saka|teko|teka|/) (?P<tested>\d+)")
    for said in (rf"{BAD} (?P<count>\d+)", rf"(?P<count>\d+) {PIECES}{BAD}")
)
OF = Pattern(r"\b(?P<tested>\d+) (?:\w+ )?(?:dari|saking|soko|saka|teko|teka|tekan|of|/) (?:\w+ )?(?P<lot>\d+)\b")
OUT_OF = Pattern(
    rf"\b(?:(?:dari|{BATCH}|isi|total) (?:isi )?)?(?P<lot>\d+)(?: masker)? ?,? (?:\w+ )?(?:(?:di)?(?:ambil|uji"
    rf"|tes|cek|periksa)|{SAMPLE})"
    r"(?:nya|e)? (?P<tested>\d+)\b"
)
REFUSED = Pattern(rf"\b(?:{NOT} (?:sampai )?{FINE}|ditolak|gagal\w*|ditahan|reject)\b")
PASSED = Pattern(rf"\b{FINE}\b")
# "kurang panjang 1 cm" counts no masks.
MEASURED = Pattern(r"\b\d+(?: ?[.,] ?\d+)? ?(?:cm|mm|senti\w*|meter|mtr|gram|gr|kg|menit|hari|jam)\b")
SIZE = Pattern(r"\b(?P<size>dewasa|anak)\b")
WHY = Pattern(
    r"\b(?:karena|krn|karna|soalnya|soale|sebab|gara-gara|alasan(?:nya)?) :? ?(?P<why>.+)"
    r"|\b(?:lolos|lulus)\w* ,? ?(?:cuma|cuman|tapi|hanya|mung|dengan catatan|catatannya) :? ?(?P<note>[^.;]+)"
)
ASKING = Pattern(rf"\?|{one_of('berapa brp piro pinten kapan kpn butuh perlu rencana plan')}")
ASKS_PLAN = Pattern(one_of("berapa brp piro pinten butuh perlu rencana plan ambil"))
# "ubah rencana sampel 1201-3200: 125 maks 7"
PLAN = Pattern(
    rf"(?:(?:ubah|ganti|atur|catat|set|rencana|plan|aturan|kalau) )+(?:{SAMPLE})?(?: {HOSPITAL})? ?:? ?"
    rf"(?:mulai |dari |{BATCH} )*"
    r"(?P<first>\d+)(?: ?(?:-|sampai|s / d|sd|hingga) ?\d+| ?(?:ke atas|lebih))? ?[:=,]? ?(?:diambil|ambil"
    r"|sampel|jadi|tes|uji)* ?"
    r"(?P<tested>\d+) ?[,/]? ?(?:boleh|maks\w*|max|paling banyak|terima|ac|toleransi|gagal|cacat|yang| )*"
    r"[<=]* ?(?P<accepts>\d+)(?: .{0,20})?"
)
AGAIN = Pattern(
    rf"(?:(?:tolong|sudah|wis|hasil) )*(?:cek|periksa|ngecek|meriksa|sortir|hitung)(?: ulang| lagi"
    rf"| maneh)? (?:(?:yang|sing|masker) )*"
    rf"(?:{HELD}(?: {BATCH})?|{BATCH}(?: (?:yang|sing) {HELD})?)(?: (?:no|nomor"
    rf"|nomer))?(?: (?P<number>\d+)(?= ?:| semua| kabeh| ?,|$))?"
    r" ?[:,]? ?(?P<rest>.+)"
)
# "yang ditahan sudah disortir: 115 bagus, 5 buang", "batch yang gagal dicek ulang: …"
WAS_SORTED = Pattern(
    rf"(?:(?:yang|sing|masker|{BATCH}) )+(?:{HELD}|gagal|tidak lolos|(?:di)?(?:balik|kembali)\w*|retur\w*)"
    r"(?: (?:dari|soko|saking) [a-z]+(?: [a-z]+)?)?(?: (?:sudah|wis|wes|sampun|tadi|kemarin))*"
    r" (?:di)?(?:sortir|cek|periksa|hitung|pilah)(?: (?:ulang|lagi|maneh))*(?: (?:batch )?(?P<number>\d+)(?= ?:))?"
    r" ?[:,] ?(?P<rest>.*\d.*)"
)
# "batch 1 wes tak cek maneh: apik 50, 3 dibuang"
SORTED = Pattern(
    rf"(?:(?:yang|sing) )?{BATCH}(?: (?:no|nomor|nomer))? (?P<number>\d+)(?: (?:yang|sing) {HELD})?"
    r"(?: (?:sudah|wis|wes|sampun|tadi|mau|kemarin))*(?: (?:tak|saya|aku|kula|kami))? (?:di)?"
    r"(?:sortir|cek|periksa|hitung|itung|pilah)(?: (?:ulang|lagi|maneh|meneh))* ?[:,] ?(?P<rest>.*\d.*)"
)
FINISHED = Pattern(
    rf"(?:(?:lihat|cek|berapa|daftar|hasil|status|stok|jumlah|ada) )*(?:{SAMPLE}|{BATCH}"
    rf"|hasil {SAMPLE})(?: {HOSPITAL})?"
    r"(?: (?:saja|apa saja|semua|terakhir|bagaimana|gimana|piye|sudah|sudah ada|sudah keluar))*[ ?.]*"
    r"|(?:stok|stock|sisa|jumlah|persediaan) masker(?: (?:jadi|siap|yang siap|di bengkel|di gudang|rilis|berapa"
    r"|ada berapa))*[ ?.]*"
    r"|masker (?:jadi|siap|yang siap|yang bisa diserahkan|sing siap|rilis|ditahan)(?: (?:serah|diserahkan|kirim"
    r"|ada))* ?(?:berapa|brp|piro)?[ ?.]*"
    rf"|(?:berapa|brp|piro) masker (?:yang |sing )?(?:siap|jadi|{HELD}|rilis|bisa diserahkan"
    rf"|boleh diserahkan)(?: diserahkan)?[ ?.]*"
    rf"|(?:yang|sing) (?:{HELD}|siap diserahkan|siap|boleh diserahkan|bisa diserahkan)(?: (?:apa saja|berapa"
    rf"|piro|brp))*[ ?.]*"
)


def asks_finished(text: str) -> bool:
    """ "stok masker jadi berapa": how many are finished, and no goods."""
    return FINISHED.fullmatch(flat(text)) is not None


def said_of_samples(text: str) -> SampleSaid | None:
    """What a text says of samples and held batches; None if it is about anything else."""
    if not HINTS.search(text):
        return None
    plain = MEASURED.sub(" ", flat(text))
    if again := AGAIN.fullmatch(plain) or WAS_SORTED.fullmatch(plain) or SORTED.fullmatch(plain):
        items = items_of(again["rest"])
        return HeldChecked(int(again["number"]) if again["number"] else None, items) if items else None
    if FINISHED.fullmatch(plain):
        return FinishedAsked()
    if not re.search(SAMPLE, plain):
        batch = re.search(HOSPITAL, plain) and (OF.search(plain) or OUT_OF.search(plain) or re.search(BATCH, plain))
        told = _told(plain) if batch and not ASKING.search(plain) else None
        return told if told and (told.passed is not None or told.failed is not None) else None
    if (row := PLAN.fullmatch(plain)) and int(row["tested"]) > int(row["accepts"]):
        return PlanTold(int(row["first"]), int(row["tested"]), int(row["accepts"]))
    told = _told(plain)
    numbers = [int(one) for one in re.findall(r"\d+", plain)]
    says_result = told.passed is not None or told.failed is not None or told.critical or (told.lot and told.tested)
    if ASKING.search(plain) or not says_result:
        alone = re.fullmatch(
            rf"(?:(?:minta|ambil|buat|siapkan) )?{SAMPLE}(?: {HOSPITAL})?[ ,:]*(?:(?:dari|untuk"
            rf"|{BATCH}) )*\d+(?: masker)?",
            plain,
        )
        if ASKS_PLAN.search(plain) or alone:
            return PlanAsked(max(numbers, default=None))
        return None
    return told


def the_number(plain: str) -> int | None:
    """The one number of a text, made flat."""
    found = re.findall(r"\d+", plain)
    return int(found[0]) if len(found) == 1 else None


def _told(plain: str) -> SampleTold:
    """What a text says of a result, whatever it leaves out."""
    critical = 0 if NO_CRITICAL.search(plain) else _critical(plain)
    rest = CRITICAL.sub(" ", NO_CRITICAL.sub(" ", plain))
    lot, tested, rest = _batch(rest)
    failed, rest = _failed(rest)
    left = [int(one) for one in re.findall(r"\d+", rest)]
    if lot is None and tested is None and left:
        lot, tested = max(left), min(left) if len(left) > 1 else None
    elif lot is None:
        lot = max(left, default=None)
    size, why = SIZE.search(plain), WHY.search(plain)
    return SampleTold(
        lot=lot,
        tested=tested,
        failed=max(failed or 0, critical) if failed is not None or critical else failed,
        critical=critical,
        passed=_verdict(rest),
        size=size["size"] if size else None,
        said=Spoken((why["why"] or why["note"]).strip()) if why else None,
    )


def _critical(plain: str) -> int:
    found = CRITICAL.search(plain)
    return int(found["count"] or found["after"] or 1) if found else 0


def _batch(plain: str) -> tuple[int | None, int | None, str]:
    """How many the batch has, how many were tested, and the text without these."""
    of_tested = next((found for said in FAILED_OF if (found := said.search(plain))), None)
    if of_tested and len(re.findall(r"\d+", plain)) > 2:
        start = of_tested.end("count")
        return None, int(of_tested["tested"]), f"{plain[:start]} gagal {plain[of_tested.end() :]}"
    if found := OF.search(plain) or OUT_OF.search(plain):
        numbers = int(found["tested"]), int(found["lot"])
        return max(numbers), min(numbers), f"{plain[: found.start()]} {plain[found.end() :]}"
    return None, None, plain


def _failed(plain: str) -> tuple[int | None, str]:
    """How many failed, and the text without what says it."""
    if NONE_FAILED.search(plain):
        return 0, NONE_FAILED.sub(" ", plain)
    found = FAILED.search(plain)
    if found is None:
        return None, plain
    return int(found["count"] or found["after"]), f"{plain[: found.start()]} {plain[found.end() :]}"


def _verdict(rest: str) -> bool | None:
    """A verdict on the whole batch: "lolos", "ditolak"."""
    if REFUSED.search(rest):
        return False
    return True if PASSED.search(rest) else None


OF_SAMPLES = Pattern(r"\b(?:batch|bets|sampel\w*|sample|dites|diuji|uji lab)\b")


def is_of_samples(text: str) -> bool:
    """Whether a text speaks of samples, so that the hospital in it is where they are tested."""
    return OF_SAMPLES.search(text.casefold()) is not None

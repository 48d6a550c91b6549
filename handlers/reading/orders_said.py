"""What is said of orders: how far they are, a new one, one that is changed, closed or opened again."""

import re
from collections.abc import Mapping
from dataclasses import field
from datetime import date

from handlers.reading.days_ahead import next_of_number
from handlers.reading.families import one_of
from handlers.reading.lexicon import MONTH_NUMBERS
from handlers.reading.normal import normal
from handlers.reading.numbers import morphemes, value_at
from handlers.reading.patterns import Pattern
from storage.values import dataclass

# The fields of an order, as they are written.
KEYS = {
    "spk_on": r"(?:tanggal|tgl) spk",
    "spk": r"(?:no\w*\.? )?spk",
    "name": r"nama(?: pesanan)?",
    "buyer": r"pemesan\w*|pembeli",
    "starts_on": r"mulai(?: tanggal| tgl)?",
    "deadline": r"tenggat\w*|batas(?: waktu)?|deadline|selesai(?: tanggal| tgl)?",
    "fund": r"(?:sumber )?dana|anggaran",
    "price": r"harga(?: satuan)?",
    "product": r"barang|produk",
    "sizes": r"ukuran",
    "sample": r"(?:sampel|sample)\w*",
    "phase": r"tahap ?(?P<number>\d{1,2}|[a-z]+)(?= ?[:=]| jadi| menjadi| \d)",
    "phases": r"tahap\w*|jumlah",
}
WORDED = "|".join(f"(?P<{name}>{pattern})" for name, pattern in KEYS.items())
# Behind a comma or a line's end, or anywhere before ":" or "jadi".
FIELD = Pattern(
    rf"(?:(?P<first>^|(?<=[,;\n]))\s*|(?<=\s))(?:{WORDED})\b ?(?:[:=]|(?:jadi|menjadi)\b|(?(first)|(?!)))\s*",
    re.IGNORECASE,
)
ORDER = r"(?:pesanan|pesenan|orderan|order)"
NEW = Pattern(
    rf"/?(?:tolong )?(?:(?:tambah|catat|buat|bikin)(?:kan|i)? {ORDER}(?: (?:baru|anyar))?"
    rf"|{ORDER} (?:baru|anyar))\b ?:?",
    re.IGNORECASE,
)
CHANGED = Pattern(rf"/?(?:ubah|ganti|betulkan|ralat|koreksi) {ORDER}\b ?:?", re.IGNORECASE)
CLOSED = Pattern(rf"/?(?:tutup|selesaikan|akhiri) {ORDER}\b ?:?", re.IGNORECASE)
OPENED = Pattern(rf"/?buka(?: lagi)? {ORDER}(?: lagi)?\b ?:?", re.IGNORECASE)

# "ubah pesanan Masker Kota jadi 12.500"
ONLY_PIECES = Pattern(
    r"(?P<named>(?:(?!\b(?:tahap|harga|mulai|tenggat|spk)\b).)*?)\s*(?:jumlah\w* )?(?:dari [\d.]+ )?\b(?:jadi|menjadi) "
    r"(?P<pieces>[\d.,]+)(?: masker)?[ .]*",
    re.IGNORECASE,
)
# "tanpa sampel", "pakai sampel" say it without a value.
SAMPLED = Pattern(
    r"\b(?:(?P<no>tanpa|tidak (?:pakai|perlu|usah))|pakai|perlu|minta|wajib) sampe?le?\b(?! ?[:=]| (?:rs|dari|oleh))",
    re.IGNORECASE,
)
NO_SAMPLE = Pattern(
    r"(?:tidak|tanpa|ndak|gak|ga|nggak|ora|bukan|kosong|-)(?: (?:usah|perlu|pakai|ada|dipakai|sampel))*"
)
SAMPLE_WANTED = Pattern(r"(?:ya|iya|yo|perlu|ada|pakai|dipakai|wajib|diminta|harus)(?: (?:sampel|rs))?|rumah sakit|rs")
TENS = Pattern(r"\d{1,7}|\d{1,3}(?:\.\d{3}){1,2}")
THOUSANDS = Pattern(r"(?P<digits>[\d.]+) ?(?:ribu|rb)")
AROUND_NUMBER = Pattern(r"^(?:rp\.? ?)|,-$| ?(?:masker|pcs|biji|rupiah|buah|per (?:biji|masker))$")
BETWEEN_PHASES = Pattern(r"\s*(?:\+|,\s|;|/|&|\bdan\b|\blalu\b)\s*|\s+(?=\d)", re.IGNORECASE)
DAY_WRITTEN = Pattern(r"(?P<day>\d{1,2})(?:[/.-](?P<month>\d{1,2})| (?P<named>[a-z]+))(?:[/. -](?P<year>\d{4}|\d{2}))?")
ORDINALS = {"satu": 1, "siji": 1, "pertama": 1, "dua": 2, "loro": 2, "kedua": 2, "tiga": 3, "telu": 3, "ketiga": 3}

LIST = Pattern(rf"/?(?:lihat |daftar |cek )?{ORDER}(?: (?:apa (?:saja|aja)|semua\w*))?[ ?.]*")
PHASE = Pattern(r"\b(?:tahap|fase|termin) ?(?:ke ?-? ?)?(?P<number>\d{1,2}|[a-z]+)?")
HOW_FAR = one_of(
    r"berapa brp brapa piro pinten progres\w* progress kemajuan\w* penuh kebak sisa\w* turah kurang\w* kirang mana",
    r"pundi tekan capaian terisi rekap\w* hasil\w* total\w* laporan jumlah\w*",
)
# What a question about the order is made of, and nothing else.
OF_ORDERS = Pattern(
    r"[?.!,]|\d{1,2}|"
    + one_of(
        r"berapa\w* brp brapa piro pinten progres\w* progress kemajuan\w* capaian penuh kebak sisa\w* turah kurang\w*",
        r"kirang sampai tekan mana pundi di tahap fase termin ke satu siji pertama dua loro kedua tiga telu ketiga ini",
        r"iki rekap\w* hasil\w* total\w* laporan jumlah\w*",
        r"pesanan\w* order masker\w* sudah sdh udah wis wes sampun mpun belum durung dereng lagi maneh malih jadi dadi",
        r"terisi masuk mlebu ya yo y nggih bu ibu pak mbak mas sih kah kok yang yg sing e ne nya to sekarang saiki",
        r"semua\w* kabeh total\w* targetnya target dari soko",
    )
)
# Without the word for an order or a phase, only these ask how far it is.
BARE = Pattern(
    r"/?(?:progres\w*|progress|kemajuan\w*|(?:(?:masih|isih) )?(?:kurang|kirang|sisa)\w* (?:berapa|brp|piro|pinten)"
    r"(?: (?:lagi|maneh|malih|masker))*)(?: (?:bu|pak|mbak|mas|ya|yo|nggih))?[ ?.]*"
)


IF = one_of(r"kalau kalo klo nek yen lek misal\w* umpama\w* seumpama andai\w* jika bila")
PEOPLE = one_of("orang wong penjahit tukang_jahit tiyang")
COUNT = r"(?P<count>\d{1,3}|[a-z]+)"
NO_WORK = "(?:tidak|gak|ga|nggak|ora) (?:masuk|mlebu|bisa|jahit|kerja)"
AWAY = Pattern(
    rf"^{IF}.*?\b{COUNT} {PEOPLE} (?:yang |sing |pada |podo )?(?:libur|prei|cuti|absen|sakit|mudik|pulang|{NO_WORK})"
)
MORE = Pattern(rf"^{IF}.*?\b(?:di)?(?:tambah|nambah|tambahi|tambahin|ketambahan) {COUNT} (?:{PEOPLE}|lagi)")
WHEN = one_of("kapan kapankah kpn", r"(?:berapa|brp|piro|pinten) (?:hari|dina|dino|dinten|minggu)")
IS_FULL = one_of(r"penuh\w* kebak selesai\w* rampung\w* beres tuntas kelar tercapai jadi dadi")
FORECAST = Pattern(r"(?:perkiraan|ramalan|prakiraan)(?: (?:selesai|penuh|pesanan|tahap|\d+))*[ ?.]*")
OF_FORECASTS = Pattern(
    one_of(
        r"kapan kapankah kpn hari dina dino dinten minggu penuh\w* kebak selesai\w* rampung\w* beres tuntas kelar",
        "tercapai jadi dadi bisa iso kira-kira kiro-kiro kira2 kiro2 kira kiro perkiraan kerja butuh",
    )
)


@dataclass(frozen=True, slots=True)
class ListAsked:
    """Which orders there are."""


@dataclass(frozen=True, slots=True)
class ProgressAsked:
    """How far the orders are; `phase`: only those with this number."""

    phase: int | None = None


@dataclass(frozen=True, slots=True)
class OrderTold:
    """A new order, or one that is changed (`named`: which, as it was written), closed or opened again."""

    what: str
    named: str = ""
    written: Mapping[str, str] = field(default_factory=dict)
    phases: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ForecastAsked:
    """When a phase will be full; with so many away all the time, or so many more who sew."""

    phase: int | None = None
    absent: int = 0
    extra: int = 0


OrderSaid = ListAsked | ProgressAsked | ForecastAsked | OrderTold


def said_of_orders(text: str) -> OrderSaid | None:
    """What a text says of orders; None if it is about anything else."""
    text = text.strip()
    for what, pattern in (("new", NEW), ("changed", CHANGED), ("closed", CLOSED), ("opened", OPENED)):
        if found := pattern.match(text):
            return _told(what, text[found.end() :])
    plain = normal(text).removeprefix("/")
    if LIST.fullmatch(plain):
        return ListAsked()
    if BARE.fullmatch(plain):
        return ProgressAsked()
    if asked := _forecast_asked(plain):
        return asked
    words = re.findall(r"[a-z0-9-]+|[?.!,]", plain)
    phase = PHASE.search(plain)
    about = phase or re.search(r"\b(?:pesanan\w*|order|target\w*)\b", plain)
    if about and re.search(HOW_FAR, plain) and all(OF_ORDERS.fullmatch(word) for word in words):
        return ProgressAsked(_ordinal(phase["number"]) if phase and phase["number"] else None)
    if phase and phase["number"] and PHASE.fullmatch(plain.strip(" ?.")) and _ordinal(phase["number"]):
        return ProgressAsked(_ordinal(phase["number"]))
    return None


def _forecast_asked(plain: str) -> ForecastAsked | None:
    """ "berapa hari lagi tahap 2 penuh", "kapan penuhnya", "kalau 6 orang libur", "kalau tambah 5 penjahit"."""
    phase = PHASE.search(plain)
    number = _ordinal(phase["number"]) if phase and phase["number"] else None
    if found := AWAY.search(plain) or MORE.search(plain):
        count = _count(found["count"])
        return ForecastAsked(number, **{"absent" if AWAY.search(plain) else "extra": count}) if count else None
    words = re.findall(r"[a-z0-9-]+", plain)
    only = all(OF_ORDERS.fullmatch(word) or OF_FORECASTS.fullmatch(word) for word in words)
    when = only and re.search(WHEN, plain) and re.search(IS_FULL, plain)
    return ForecastAsked(number) if when or FORECAST.fullmatch(plain) else None


def _count(word: str) -> int:
    if word.isdigit():
        return int(word)
    parts = morphemes(word)
    return value_at(parts, 0)[0] if parts else 0


def _ordinal(word: str) -> int | None:
    return int(word) if word.isdigit() else ORDINALS.get(word)


def _told(what: str, text: str) -> OrderTold:
    """The order that is meant, and what is written of it, field by field."""
    if what == "changed" and (only := ONLY_PIECES.fullmatch(text)):
        return OrderTold(what, only["named"].strip(" \t\n,;:."), {"phases": only["pieces"]})
    text = SAMPLED.sub(lambda said: f"sampel: {'tidak' if said['no'] else 'ya'}", text)
    found = list(FIELD.finditer(text))
    named = text[: found[0].start()] if found else text
    written: dict[str, str] = {}
    phases: dict[int, str] = {}
    for at, one in enumerate(found):
        end = found[at + 1].start() if at + 1 < len(found) else len(text)
        value = text[one.end() : end].strip(" \t\n,;.")
        key = next(name for name in KEYS if one[name] is not None)
        number = _ordinal(one["number"].lower()) if key == "phase" and one["number"] else None
        if number:
            phases[number] = value
        else:
            key = "phases" if key == "phase" else key
            # "tahap 300, tahap 5.000": two phases, of which none is left out.
            written[key] = f"{written[key]} + {value}" if key == "phases" and key in written else value
    if "spk" in written and (dated := re.search(r",? (?:tanggal|tgl)\.? ", written["spk"], re.IGNORECASE)):
        number_, day = written["spk"][: dated.start()], written["spk"][dated.end() :]
        written |= {"spk": number_.strip(), "spk_on": day.strip()}
    return OrderTold(what, named.strip(" \t\n,;:."), written, phases)


def whole_number(text: str) -> int | None:
    """ "12500", "12.500", "Rp5.000", "5 ribu"; None for whatever else, such as "12,5" or "12.50"."""
    plain = AROUND_NUMBER.sub("", AROUND_NUMBER.sub("", text.strip().lower()))
    if thousands := THOUSANDS.fullmatch(plain):
        digits = thousands["digits"]
        return int(digits) * 1000 if digits.isascii() and digits.isdigit() and len(digits) < 5 else None
    return int(plain.replace(".", "")) if plain.isascii() and TENS.fullmatch(plain) else None


def who_tests(text: str) -> str:
    """ "RSJ Lawang": who tests a sample; "ya" says only that somebody does, and "tidak" that nobody does."""
    plain = normal(text)
    if NO_SAMPLE.fullmatch(plain):
        return ""
    return "RS" if SAMPLE_WANTED.fullmatch(plain) else re.sub(r"^(?:dari|oleh|ke)\s+", "", text, flags=re.IGNORECASE)


def numbers_written(text: str) -> list[int | None]:
    """ "12.500 + 12.500": the pieces of each phase."""
    return [whole_number(one) for one in BETWEEN_PHASES.split(text.strip()) if one]


def day_written(text: str, today: date) -> date | None:
    """ "2020-05-04", "4/5/2020", "4 Mei": a day, of this year where none is written; None if there is no such day."""
    plain = re.sub(r"^(?:tanggal|tgl) ", "", text.strip().lower())
    if plain == "hari ini":
        return today
    if re.fullmatch(r"\d{1,2}", plain, re.ASCII):
        return next_of_number(int(plain), today)
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", plain, re.ASCII):
            return date.fromisoformat(plain)
        found = DAY_WRITTEN.fullmatch(plain)
        if not found or not plain.isascii():
            return None
        month = int(found["month"]) if found["month"] else MONTH_NUMBERS.get(found["named"], 0)
        year = int(found["year"]) if found["year"] else today.year
        return date(year + 2000 if year < 100 else year, month, int(found["day"]))
    except ValueError:
        return None

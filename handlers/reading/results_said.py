"""What is asked of masks that were reported: over which days, whose, of which workshop; and who hasn't told of any."""

import re
from collections.abc import Mapping
from datetime import date, datetime

from handlers.reading.days_ahead import spans_in as days_ahead
from handlers.reading.families import one_of
from handlers.reading.model import Circle
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.people import names_folded
from handlers.reading.spans_said import Span, spans_in
from storage.values import dataclass

NOT_YET = one_of(
    "belum blm belom blum blom durung drg dereng derenge rung", "(?:tidak|tdk|gak|ga|nggak|ndak|ora|mboten)"
)
ALREADY = one_of("sudah sdh udah udh wis wes sampun mpun")
THE_ONE = one_of("yang yg sing seng ingkang")
WHO = (
    rf"(?:{one_of('siapa siapakah sapa sopo sinten sp spa siapane siapanya')}"
    rf"|\b(?:daftar|ada|onok|wonten|mana|nama|nama2) (?:saja |aja |ae )?{THE_ONE} (?:{NOT_YET}|{ALREADY}))"
)
REPORTS = one_of(
    r"setor\w* nyetor\w* stor\w* lapor\w* nglapor\w* kirim\w* ngirim\w* masuk mlebu\w* kumpul\w* ngumpul\w* kabar\w*",
    r"ngabari titip\w* nitip\w* mengirim melapor\w* menyetor\w* ngasih kasih",
)
ENDS_SO = Pattern(
    rf"{WHO}(?: (?:saja|aja|ae|mawon|wae))?(?: {THE_ONE})? {NOT_YET}(?: (?:ya|yo|bu|mbak|kak|hari ini|iki))*[ ?.!]*$"
)
WHO_ISNT = Pattern(rf"{THE_ONE} {NOT_YET} {one_of('siapa sapa sopo sinten')}(?: (?:saja|aja|ae|wae|ya|bu))*[ ?.!]*")
ALL_IN = Pattern(
    rf"(?:(?:apa|apakah|opo) )?(?:{ALREADY} )?(?:(?:pada|podo) )?(?:{REPORTS} )?(?:semua\w*|kabeh|sedoyo|sedaya)"
    rf"(?: (?:penjahit\w*|orang\w*|anak-anak|ibu-ibu))?(?: {ALREADY})?(?: (?:pada|podo))?(?: {REPORTS})?"
    r"(?: (?:ya|belum|blm|durung|tah|ta))*[ ?]*"
)
OF_MINE = one_of("saya sy aku kula kulo ku punyaku setoranku")
GOODS = one_of(
    r"bahan kain karet\w* benang kawat jarum gudang kiriman barang paket uang bayaran upah\w* izin data foto pesanan",
    r"potongan garapan mesin kasbon pinjaman dibayar bayar\w* dicek ngecek pelatihan undangan",
)
LONGEST_QUESTION = 14
OFF = Pattern(
    one_of("libur prei cuti izin ijin absen sakit off")
    + rf"|{one_of('tidak tdk gak ga nggak ndak ora mboten')} (?:bisa |iso )?{one_of('masuk mlebu kerja njahit jahit')}"
)
WHO_ELSE = rf"{one_of('siapa siapakah sapa sopo sinten')}|\b(?:daftar|ada|onok|wonten) {THE_ONE}"
OFF_LISTED = Pattern(r"(?:daftar|lihat) (?:orang |penjahit )?(?:yang |sing )?(?:libur|cuti|prei)(?! \w+ \d)")

HOW_MANY = one_of("berapa brp brapa berapaan piro pinten pira pirang")
LOOKS = Pattern(rf"(?:{one_of('lihat liat cek tunjukkan tampilkan')} )(?:punya\w*|nggone|duweke) ")
RESULTS = one_of(r"hasil\w* setoran\w* catatan\w* rekap\w* rekab\w* laporan\w* jumlah\w* jml total\w* gunggung\w*")
# Nothing else is called so.
RECAP = Pattern(r"(?:(?:tolong|coba|minta|lihat|kirim|kirimkan|mau|buatkan|bikin|cetak) )*(?:rekap|rekab)\w*\b")
MOST = Pattern(rf"(?=.*{WHO})(?=.*{one_of('terbanyak paling_banyak paling_akeh paling_kathah paling_sedikit')})")
# A statement that begins like a question: "setoran Sri sudah masuk".
TELLS = one_of("sudah sdh udah wis wes sampun mpun masuk kirim ngirim jadi dadi tadi mau baru lagi untuk utk buat dari")
# What a question about masks is made of, and nothing else; "@" stands for a name, "¤" for a workshop.
ABOUT_MASKS = Pattern(
    r"@|¤|[?.!,:;&-]|"
    + one_of(
        r"berapa\w* brp brapa piro pinten pira hasil\w* setor\w* stor\w* nyetor catatan\w* tercatat rekap\w*",
        r"rekab\w* lapor\w* jumlah\w* jml total\w* gunggung\w* dapat dpt dapet oleh entuk angsal punya\w* gadhah\w*",
        r"sedoyo sedaya pas lah jan",
        r"sudah sdh udah wis wes sampun mpun tadi mau hari dina dino dinten ini iki niki minggu mgg pekan seminggu",
        r"sekarang saiki sakniki lihat liat cek tolong coba minta masker\w* bikin jadi dadi jahit\w* masuk kirim\w*",
        r"ngirim ya yo y nggih bu ibu mbak mas pak kak mb dong donk sih kah yang yg sing e ne nya aja saja wae ae",
        r"si semua\w* kabeh baru lagi untuk utk dari buat di bengkel\w* penjahit\w* tailor orang\w* apa gimana",
        r"bagaimana piye pripun mana tampilkan tunjukkan kasih kasi buatkan cetak print pdf excel gambar file",
        r"bentuk dalam pakai pake format lengkap rinci detail per sama dan karo lan kalih dengan dg dgn pcs biji",
        r"lembar kok sampai selama itu tersebut sing_mana to tah ta nih cuma terbanyak paling akeh banyak kathah",
        r"sedikit siapa sapa sopo sinten hari_ini ku saya sy aku kulo kula kita kami kerja produksi selesai rampung",
        r"terkumpul kumpul sendiri dewe mbok bisa mohon keseluruhan seluruh\w* seluruhnya harian ada update progres",
        r"progress kemajuan kabar",
    )
)
ASKS_SURELY = one_of("lihat liat cek rekap rekab total totalku jumlah gunggung saya ku hasilku aku kulo kula")


@dataclass(frozen=True, slots=True)
class ResultsAsked:
    """Whose masks are asked for, over which days.

    `spans`: in the order they are named, none if none is; `who`: for each name the numbers of those it may mean;
    `places`: workshops by number; `most`: who made most; `how_many`: it says so; `plain`: it can be nothing else than
    a question, whoever says it; `recap`: it begins with that word. `unclear`: it does, and these words are unknown.
    """

    spans: tuple[Span, ...] = ()
    who: tuple[tuple[int, ...], ...] = ()
    places: tuple[int, ...] = ()
    most: bool = False
    how_many: bool = False
    plain: bool = False
    recap: bool = False
    unclear: str = ""


@dataclass(frozen=True, slots=True)
class WhoAsked:
    """Who has, or hasn't, told of masks in some days; today if none are named."""

    spans: tuple[Span, ...]
    told: bool = False


def may_ask_results(text: str) -> bool:
    """Whether a text could ask for masks, whoever is named."""
    plain = normal(text)
    if len(plain.split()) > LONGEST_QUESTION:
        return False
    found = any(re.search(one, plain) for one in (HOW_MANY, RESULTS, r"\brekab\w*"))
    return found or bool(MOST.search(plain) or LOOKS.match(plain))


def asks_who(text: str, sent_at: datetime, *, all_in: bool = True) -> WhoAsked | None:
    """ "siapa yang belum setor", "belum lapor kemarin siapa", "siapa yang sudah setor"; `all_in`: "sudah semua?"."""
    plain = normal(text)
    if len(plain.split()) > LONGEST_QUESTION or re.search(GOODS, plain) or re.search(OF_MINE, plain):
        return None
    spans, rest = spans_in(plain, sent_at)
    if all_in and ALL_IN.fullmatch(rest) and re.search(REPORTS, rest) and re.search(rf"\?|{ALREADY}", rest):
        return WhoAsked(tuple(spans))
    if not re.search(WHO, rest):
        return None
    if re.search(rf"{NOT_YET}.*{REPORTS}", rest) or ENDS_SO.search(rest) or WHO_ISNT.fullmatch(rest):
        return WhoAsked(tuple(spans))
    told = re.search(rf"{ALREADY} (?:pada )?{REPORTS}", rest)
    return WhoAsked(tuple(spans), told=True) if told else None


def asks_who_is_off(text: str, today: date) -> tuple[date, ...]:
    """ "siapa yang libur hari ini", "yang cuti minggu depan siapa": on which days; none if it asks something else."""
    plain = normal(text)
    if len(plain.split()) > LONGEST_QUESTION or not OFF.search(plain) or re.search(OF_MINE, plain):
        return ()
    asks = re.search(WHO_ELSE, plain) or OFF_LISTED.match(plain)
    if not asks:
        return ()
    days = [day for span in days_ahead(plain, today) for day in span.days]
    return tuple(days) or (today,)


def asks_results(
    text: str, sent_at: datetime, circle: Circle, places: Mapping[int, str], *, own: bool = False
) -> ResultsAsked | None:
    """ "rekap minggu lalu", "hasilnya Ani bulan Mei", "Kota Batu dapat berapa"; None if it is anything else.

    `own`: somebody who sews says it, so that what may be the beginning of a report is none.
    """
    plain = normal(text.removeprefix("/"))
    known = frozenset(
        word for one in (*circle.tailors, *circle.addressed) for name in one.names for word in normal(name).split()
    )
    spans, rest = spans_in(plain, sent_at, known)
    where, rest = _places_in(rest, places, known)
    found = names_folded(rest, circle)
    who = tuple(token.who for token in found if token.has("name"))
    said = ["@" if token.has("name", "address") else token.text for token in found]
    strange = [word for word in said if not ABOUT_MASKS.fullmatch(word)]
    how_many = re.search(HOW_MANY, plain) is not None
    most, recap = MOST.search(plain) is not None, RECAP.match(plain) is not None
    named = bool(spans or who or where)
    results = re.search(RESULTS, plain)
    if strange:
        return ResultsAsked(unclear=" ".join(strange)) if recap and not (own or re.search(GOODS, plain)) else None
    tells = results and re.search(rf"{RESULTS}.*{TELLS}", " ".join(said)) and not (how_many or "?" in plain)
    asks = how_many or most or (results and not tells) or LOOKS.match(plain)
    hers = not own and re.search(OF_MINE, plain) and not (spans or who or where)
    if not asks or hers or not (named or results or most):
        return None
    only_days = all(one.kind == "day" for one in spans)
    plainly = how_many or "?" in plain or re.search(ASKS_SURELY, plain) or (spans and not only_days)
    return ResultsAsked(tuple(spans), who, where, most, how_many, bool(plainly), recap)


SPELT = {"kabupaten": "kab", "kab.": "kab", "kodya": "kota"}


def _words(text: str) -> list[str]:
    return [SPELT.get(word, word.strip(".,?!")) for word in normal(text).replace("kab.", "kab ").split()]


def places_in(text: str, places: Mapping[int, str]) -> frozenset[int]:
    """Which workshops a text names."""
    return frozenset(_places_in(normal(text), places, frozenset())[0])


def _places_in(text: str, places: Mapping[int, str], names: frozenset[str]) -> tuple[tuple[int, ...], str]:
    """The workshops that a text names, and the text with each marked."""
    known = {number: [one for one in _words(name) if one != "bengkel"] for number, name in places.items()}
    words, out, found = text.replace("kab.", "kab ").split(), list[str](), list[int]()
    at = 0
    while at < len(words):
        end = at
        fits: list[int] = []
        while end < len(words):
            run = _words(" ".join(words[at : end + 1]))
            more = [number for number, one in known.items() if run and set(run) <= set(one)]
            if not more or (end == at and words[at].strip(".,?!") in names):
                break
            fits, end = more, end + 1
        if fits:
            found += [one for one in fits if one not in found]
            out.append("¤")
        out += words[end : max(end, at + 1)] if not fits else []
        at = max(end, at + 1)
    return tuple(found), " ".join(out)

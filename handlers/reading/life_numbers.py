"""Numbers of her life beside a count: how many children and guests, how much medicine, what is broken."""

from collections.abc import Sequence

from handlers.reading.body_numbers import of_body
from handlers.reading.lexicon import UNITS
from handlers.reading.tokens import Token

CHILDS = frozenset(
    """demam sakit panas rewel sekolah batuk pilek nangis kuliah imunisasi ngaji mondok ujian ulangan les pulang
    sekolahan puskesmas dokter tk sd smp sma paud posyandu nakal ribut rame ramai tidur turu""".split()  # noqa: SIM905
)
# "antar anak ke sekolah"
TO = ("ke", "di", "nang", "ning", "teng", "lagi", "sik", "masih", "yang", "sing", "mulih", "semua", "kabeh", "pada")
GUESTS = frozenset(
    """cucu cucuku putu putuku ponakan keponakan ponakanku keponakanku buyut tamu tamune murid muridku santri
    lansia""".split()  # noqa: SIM905
)
# More guests than these nobody counts beside her masks, or they may be masks for them.
MOST_GUESTS = 9
# "minum obat 2", "sholat 4 rakaat"
TAKEN = frozenset(
    """obat obate obatnya pil tablet kapsul vitamin suntik infus suntikan rakaat juz surat ayat level skor nilai
    nilainya nilaine nilaiku nile ulangan ulangane ulangannya rapor raport ujiannya episode resep juara
    rangking ranking peringkat semester bukaan""".split()  # noqa: SIM905
)
MOST_THINGS = 5
# "panas 39"
FEVERS = frozenset("panas panase panasnya demam demamnya suhu suhunya suhune mriang meriang".split())  # noqa: SIM905
LEAST_FEVER, MOST_FEVER = 36, 42
# "kondangan 2 tempat"
PLACES = frozenset("tempat tempate lokasi acara undangan hajatan kondangan rumah-tangga desa kampung".split())  # noqa: SIM905


# "dikasih kue sama cucu 2 biji"
EATEN = frozenset(
    """kue roti jajan permen telur telor endog pisang gedang jeruk apel mangga pelem bakso gorengan tahu tempe
    nasi donat martabak klepon lemper semangka salak rambutan""".split()  # noqa: SIM905
)
# "genteng jatuh 2"
FALLEN = frozenset("jatuh roboh ambruk tumbang rubuh runtuh tibo ambrol melorot".split())  # noqa: SIM905
# "telpon masuk 3x"
CALLING = (
    "telp",
    "tlp",
    "telf",
    "telep",
    "ditel",
    "ditlp",
    "nelp",
    "miscal",
    "panggil",
    "ketok",
    "ketuk",
    "ngetok",
    "bel",
)


def of_her_life(found: Sequence[Token], at: int) -> bool:
    """Whether a number counts people of her house, guests, medicine, or things that she has."""
    before, after = found[at - 1] if at else Token(""), found[at + 1] if at + 1 < len(found) else Token("")
    if _eaten(found, at) or of_body(found, at):
        return True
    if after.has("pieces", *UNITS):
        return False
    if after.text in PLACES and (found[at].value or 0) <= MOST_GUESTS and not before.has("done", "handed"):
        return True
    if before.text in FEVERS and LEAST_FEVER <= (found[at].value or 0) <= MOST_FEVER:
        return True
    if _fallen(found, at) or _calls(found, at):
        return True
    return _children(found, at) or _guests(found, at) or before.text in TAKEN or _things(found, at)


def _eaten(found: Sequence[Token], at: int) -> bool:
    """ "dikasih kue sama cucu 2 biji"; but "habis makan bakso jadi 12" counts masks."""
    near: list[Token] = []
    if (found[at].value or 0) > MOST_GUESTS:
        return False
    for token in reversed(found[max(0, at - 4) : at]):
        if token.has("comma", "stop", "done", "handed", "already", "number"):
            break
        near.append(token)
    return any(one.text in EATEN for one in near) and not any(one.text == "masker" for one in found)


def _children(found: Sequence[Token], at: int) -> bool:
    """ "anakku 3 sekolah", "anak 2 demam", "antar anak 2 ke sekolah": how many children."""
    before = found[at - 1] if at else Token("")
    about = next((token for token in found[at + 1 : at + 4] if token.text not in TO), Token(""))
    child = found[at - 2] if at > 1 and before.has("own") else before
    # "anak saya 3", but "dewasa 12, anak saya 3"
    hers = child.has("anak") and (child is not before or before.text.endswith("ku"))
    hers = hers and not any(one.has("number") for one in found[:at])
    sizes = any(one.has("dewasa") for one in found[:at])
    return hers or (before.has("anak") and about.text in CHILDS and not sizes)


def _guests(found: Sequence[Token], at: int) -> bool:
    """ "cucuku 3", "cucu saya 3", "bawa 2 ponakan": people who come along."""
    before, earlier = found[at - 1] if at else Token(""), found[at - 2] if at > 1 else Token("")
    after = found[at + 1] if at + 1 < len(found) else Token("")
    if (found[at].value or 0) > MOST_GUESTS:
        return False
    led = before if not before.has("own") else earlier
    lead = found[at - 2 - before.has("own")] if at > 1 + before.has("own") else Token("")
    named = led.text in GUESTS and not lead.has("owned", "from", "with", "handed", "each")
    told = before.has("done", "handed", "lapor", "already", "count", "total") or before.text in GUESTS
    return named or (after.text in GUESTS and not told)


def _fallen(found: Sequence[Token], at: int) -> bool:
    """ "genteng jatuh 2", "pager roboh 3": what a storm or a quake did."""
    before = found[at - 1] if at else Token("")
    led = found[max(0, at - 3) : at - 1]
    masks = any(one.has("done", "handed", "pieces") or one.text == "masker" for one in found[:at])
    return before.text in FALLEN and bool(led) and not masks


def _calls(found: Sequence[Token], at: int) -> bool:
    """ "telpon masuk 3x", "saya ketuk ping telu": how often somebody called or knocked."""
    before, after = found[max(0, at - 5) : at], found[at + 1] if at + 1 < len(found) else Token("")
    often = after.text in ("x", "kali") or (bool(before) and before[-1].text in ("ping", "kaping"))
    return often and any(one.text.startswith(CALLING) for one in before)


def _things(found: Sequence[Token], at: int) -> bool:
    """ "hape siji digawe gantian", "mesin 2 rusak kabeh", "hp saya 1 dipakai anak sekolah"."""
    few, after = (found[at].value or 0) <= MOST_THINGS, found[at + 1] if at + 1 < len(found) else Token("")
    owned = at > 1 and found[at - 1].has("own")
    before = found[at - 1 - owned] if at else Token("")
    bars = before.text in ("sinyal", "signal", "jaringan") and after.text in ("bar", "garis")
    return before.has("thing") and few and bool(after.text) and (bars or not after.has("comma", "stop", "done"))

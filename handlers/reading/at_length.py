"""What a coordinator writes at length, cut into clauses; and which of them only greet, thank or say why."""

import re
from collections.abc import Sequence

from handlers.reading.families import one_of, pattern
from handlers.reading.greeting import is_mere_greeting
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.talk_parts import Talk

# A sentence ends, or a clause; a point within a number or an hour ends nothing.
ENDS = Pattern(r"(?:[.!;]+(?=\s|$)|\n+|,(?=\s)|(?<=\?))\s*")
NEXT = Pattern(
    r"\s+(?=(?:terus|trus|trs|lalu|kemudian|njur|njuk|sekalian|sama sekalian|habis itu|bar iku|sama tolong"
    r"|dan tolong|tapi tolong)\s)"
)
ASKED_BY = Pattern(
    r"^(?:(?:pak|bu|mas|mbak) \w+ (?=(?:minta|njaluk|nyuwun)\b)|(?:bot|min|mbak bot)[, ]+)", re.IGNORECASE
)
LEADS = Pattern(
    rf"^(?:{one_of('terus trus trs lalu kemudian njur njuk sekalian sama_sekalian habis_itu bar_iku sama dan tapi')}"
    r"[, ]+)+"
)
WHY = Pattern(
    rf"^{one_of('karena krn soalnya soale soalipun mergo mergane amargi biar supaya ben soale sebab gara-gara')}\b"
    r"|^(?:kata|katanya|jare|jarene|pak|bu|mas) \w+ (?:nanya|tanya|takon|bilang)$"
)
# What a clause may be made of that asks for nothing and tells of nothing.
COLOUR = frozenset("soft want already may thanks help me asks tag come what? show".split())  # noqa: SIM905
FEWEST_WORDS = 3


def clauses(text: str) -> tuple[str, ...]:
    """Its clauses, as they were written."""
    parts = [part for end in ENDS.split(text) if end for part in NEXT.split(end)]
    return tuple(bare for part in parts if (bare := ASKED_BY.sub("", LEADS.sub("", part.strip(" ,.:;-")))))


def only_colours(clause: str, talk: Talk) -> bool:
    """Whether a clause only greets, thanks, or says why: nothing is lost where it isn't heard."""
    plain = normal(clause)
    if is_mere_greeting(clause) or WHY.search(plain):
        return True
    if not talk.slots - {"size"} and "stays" in talk.kinds() and not talk.kinds() - COLOUR - {"stays", "size"}:
        return True
    return not talk.slots and not talk.kinds() - COLOUR and len(talk.unknown()) < len(talk.words)


def joined(parts: Sequence[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Neighbours that are both rows of one sheet, as one: "Sri 20", "Ani 15"."""
    out: list[tuple[str, bool]] = []
    for part, row in parts:
        if row and out and out[-1][1]:
            out[-1] = (f"{out[-1][0]}, {part}", True)
        else:
            out.append((part, row))
    return out


# What isn't said of a count that is told of others: checks, goods, money, phones, duties, invitations, questions.
ELSE = pattern(
    one_of(
        r"lolos ditolak tolak\w* balikin balikno dibalikin dikembalikan diperiksa periksa priksa meriksa cek dicek tas",
        r"tase tasnya kantong\w* upah\w* gaji\w* kasbon bayar\w* dibayar mbayar transfer komplain wa hp hape nomor",
        r"nomer telepon pelatihan rapat undangan konfirmasi pengumuman umumkan akses tugas\w* gudang kurir bast",
        r"kasihkan kekno wenehno oper\w* dioper titipno berangkat budhal balai_kota serah\w* kain\w* karet\w*",
        r"filter\w*",
        r"benang\w* rol roll gulung meter batch sampel rumah_sakit grafik rekap\w* ingatkan diingatkan ingetin elingno",
        r"dititipno dititipkan dilihatkan cuti izin ijin",
    ),
    r"\b(?:apa|opo) (?:bener|benar|betul|iya)\b|\bsiapa yang (?:ganti|ngubah|mengubah|nulis)"
    r"|\bsopo sing (?:ngganti|ngowahi)"
    r"|\b(?:kenapa|kok|ngopo)\b.*\b(?:tidak|gak|nggak|ora)\b",
)


def tells_of_else(text: str) -> bool:
    """Whether a message holds words that no count told of others holds: then nothing is entered by it in passing."""
    return ELSE.search(normal(text)) is not None


# Leave is told of whoever is away, and never of whom these are said: she stands in for somebody.
DUTY = Pattern(
    one_of(
        r"akses pemeriksa memeriksa meriksa periksa tugas\w* urusan dipegang megang pegang gantinya",
        r"penggantinya wakil\w*",
        r"menggantikan gantikan nggantiin gantiin koordinator\w* kasbon upah bayar\w* pelatihan konfirmasi",
    )
)


def may_be_a_duty(text: str) -> bool:
    """Whether a message with days in it may tell who does whose work, or of other things than leave."""
    return DUTY.search(normal(text)) is not None

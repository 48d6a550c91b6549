"""What a clause asks for: whether something was done, which of two, how many, what is kept of her."""

from handlers.reading.clauses import Clause


def yet_or_not(clause: Clause) -> bool:
    """ "… 20 kemarin udah dihitung belum", "kiriman 15 wis tekan durung bu": whether something was done."""
    if not clause.has("notyet"):
        return False
    said = [token for token in clause.tokens if not token.has("address", "thanks") and token.text not in ("ya", "ta")]
    if len(said) < 3 or not said[-1].has("notyet"):
        return False
    return any(token.has("already") and token.text not in ("tadi", "td", "wau") for token in said[-4:-1])


def either(clause: Clause) -> bool:
    """ "besok setornya ke posko apa di rumah ibu": one of two, and no number."""
    three = zip(clause.tokens, clause.tokens[1:], clause.tokens[2:], strict=False)
    place = ("di", "ke", "nang", "ning", "teng")
    return not clause.quantities and any(b.text in ("apa", "opo", "napa") and c.text in place for a, b, c in three)


# Asks for a number, or for what is kept.
HOW_MANY = frozenset(
    """berapa brp piro pinten jumlah jumlahe jumlahnya jumlahipun jml total totale totalnya totalku rekap rekapku
    rekapan catatan catatanku cathetan sampai""".split()  # noqa: SIM905
)
# Asks for a reason, or when.
WHY = frozenset("kenapa knp kenopo ngapa ngopo napa kok koq mengapa kapan kpn".split())  # noqa: SIM905
# What became of masks after they were handed over, and how long something takes, a coordinator knows.
ELSEWHERE = frozenset(
    """dikembalikan dikembalikno dikembaliin dibalikin dibalikkan dibalekno dibalekke ditolak diretur retur reject
    rusak diambil dijemput dijupuk diantar lama suwe harga hargane regane jam tanggal""".split()  # noqa: SIM905
)


def is_about_own(clause: Clause) -> bool:
    """Whether a question asks how many masks of hers there are, or what is recorded of her."""
    if not clause.has("own", "owned", "mine", "recorded") or clause.has("paying", "future"):
        return False
    words = {token.text for token in clause.tokens}
    counts = clause.has("recorded") or words & HOW_MANY
    return bool(counts) and not (words & ELSEWHERE) and (clause.has("recorded") or not words & WHY)


def asks_how_many(clause: Clause) -> bool:
    """ "totalku piro?": what follows may be what she counted, and nothing new."""
    return any(token.text in ("berapa", "brp", "piro", "pinten") for token in clause.tokens)

"""Bad ones that are mended by now, and ones that came back and are mended: neither are bad, nor made anew."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from handlers.reading.clauses import Clause
from handlers.reading.lexicon import SIZES
from handlers.reading.numbers_told import FILLER, JUNK, Told, numbers_told
from handlers.reading.patterns import Pattern
from handlers.reading.spelling import slip_among
from handlers.reading.tokens import Token

STEMS = "betul|dandan|dandos|benah|bener|benak|leres|permak|perbaik|dedel|rapi|servis|baleni|tambal|lurus|cuci|umbah"
MENDED = Pattern(
    rf"(?:di|dipun|tak|ku|n|m|me)(?:{STEMS})\w*|(?:{STEMS})(?:i|in|no|kno|ke|kan|aken)|perbaiki|dandani|permak|dedel|tambal|cuci|umbah|jahit-ulang"
)
# With a slip too: "sudah danodsi".
FORMS = frozenset(
    """dibetulkan betulkan dibetulin didandani dandani dandosi dipundandosi dipunleresaken leresaken diperbaiki perbaiki
    dirapikan rapikan dipermak permak dibenahi dibenerin dibenakno benakno dibenerno didedel diservis""".split()  # noqa: SIM905
)
# "jahit ulang", "pasang lagi", "sudah diganti"
ONCE_MORE = frozenset("ulang lagi maneh malih diganti ganti digantos beres".split())  # noqa: SIM905
RETURNED = Pattern(
    r"(?:di|dipun|tak|m|meng|peng)?(?:kembali|balik|balek|wangsul|retur|tolak|tulak)\w*|pengembalian|returan?|permakan|perbaikan|revisian"
)
# "tadinya 3 bolong, sekarang sudah bagus"
AT_FIRST = frozenset("tadinya tadine awalnya awale mulanya mulane asale asalnya sempat sempet maune".split())  # noqa: SIM905
GOOD_NOW = frozenset("bagus apik sae rapi bersih resik normal oke ok bener betul tutup beres".split())  # noqa: SIM905
HERE = ("nyampe", "sampai", "sampe", "tekan", "teko", "saya", "aku", "kula")
FIRST = ("dulu", "dlu", "sik", "disik", "dhisik", "rumiyin")
NOT_YET = ("notyet", "future", "want", "not", "still")
PERHAPS = Token("", frozenset({"unmended"}))
TO_DO = Token("diperbaiki", frozenset({"unmended"}))


def without_mended(found: list[Clause]) -> list[Clause]:
    """The clauses, without the numbers of those that are mended by now, where another number counts."""
    if not any(_may_matter(token) for clause in found for token in clause.tokens):
        return found
    told = [one for one in numbers_told(found) if (one.token.value or 0) > 0]
    if len(told) < 2:
        return _without_returned(found, told)
    out = list(found)
    for one in told:
        others = [other for other in told if other is not one]
        bad = bool(one.beside & {"defect"}) and "without" not in one.beside
        back = any(RETURNED.fullmatch(token.text) for token in (*one.left, *one.right))
        # "permak 5 beres"
        back = back or (bool(one.left) and MENDED.fullmatch(one.left[-1].text) is not None)
        if not (bad or back) or one.before & {"from", "plus"}:
            continue
        behind = _behind(found, one)
        once = bad and any(_at_first(token) for token in one.left)
        good = once and any(token.text in GOOD_NOW for token in behind)
        if not (good or any(_mends(token) or token.text in ONCE_MORE for token in behind)):
            if once or (bad and _seems_mended(behind)):
                out[one.c] = _doubted(out[one.c])
            continue
        done = good or any(token.has("already", "done") for token in (*one.left, *behind))
        late = any(token.has(*NOT_YET) for token in behind)
        if done and not late and (back or _are_among(one, others)):
            _silence(out, one)
        elif late and bad and not back and any(map(_mends, behind)):
            line, end = out[one.c].tokens, one.t + 1 + len(one.right)
            right = [token for token in one.right if not token.has(*NOT_YET, "mend")]
            out[one.c] = replace(out[one.c], tokens=[*line[: one.t + 1], *right, TO_DO, *line[end:]], _seen=-1)
    return out


def _at_first(token: Token) -> bool:
    said = token.text in AT_FIRST or (token.text.startswith("tadi") and token.text != "tadi")
    return said or (not token.tags and slip_among(token.text, AT_FIRST) is not None)


def _seems_mended(behind: Sequence[Token]) -> bool:
    """ "3 bolong sudah saya tmbl": something was done about them, and nobody knows what."""
    already = next((at for at, token in enumerate(behind) if token.has("already")), None)
    if any(stem in token.text for token in behind for stem in APART):
        return False
    if already is None or any(token.has("handed", "not", "notyet") for token in behind):
        return False
    if not all(token.has("defect", "but", "own", "filler", "which", "date") for token in behind[:already]):
        # "yang miring 2 bu, mata sudah tua"
        return False
    return any(not token.tags and len(token.text) > SHORTEST for token in behind[already + 1 : already + 4])


SHORTEST = 2
# "sudah saya sisihkan"
APART = ("sisih", "pisah", "singkir", "simpan", "simpen", "buang", "buwang", "guwak", "sendiri", "dewe", "taruh")


def _doubted(clause: Clause) -> Clause:
    """A clause of whose bad ones nobody knows whether they still are."""
    return replace(clause, tokens=[*clause.tokens, PERHAPS], _seen=-1)


def _may_matter(token: Token) -> bool:
    return token.has("defect") or _is_word_of_it(token.text) or _mends(token)


@lru_cache(maxsize=4096)
def _is_word_of_it(text: str) -> bool:
    return text in ONCE_MORE or text in AT_FIRST or RETURNED.fullmatch(text) is not None


def _without_returned(found: list[Clause], told: Sequence[Told]) -> list[Clause]:
    """ "retur 3 sudah saya terima, nanti saya benerin": what came back to be mended is nothing made anew."""
    words = [token for clause in found for token in clause.tokens]
    back = [token for token in words if RETURNED.fullmatch(token.text)]
    other = any(token.has("oops", "item") or (token.has("correct") and not _mends(token)) for token in words)
    if len(told) != 1 or not back or other or not any(_is_back(token) for token in back):
        return found
    out = list(found)
    one = told[0]
    beside = any(RETURNED.fullmatch(token.text) for token in (*one.left, *one.right))
    here = any(token.has("received", "fetch") or token.text in HERE for token in words)
    later = any(token.has("future", "want", "still") or token.text in FIRST for token in words)
    if beside and here and later and any(_mends(token) or token.has("mend") for token in words):
        _silence(out, one)
        out = [replace(clause, tokens=[*map(_idle, clause.tokens)], _seen=-1) for clause in out]
        out.append(Clause([Token("nanti", frozenset({"future"}))]))
    elif beside:
        line = [token.tagged("inferred") if token is one.token else token for token in out[one.c].tokens]
        out[one.c] = replace(out[one.c], tokens=line, _seen=-1)
    return out


def _is_back(token: Token) -> bool:
    """ "bolak balik" is to and fro, and nothing came back."""
    return token.text not in ("balik", "mbalik", "kembali", "wangsul")


@lru_cache(maxsize=4096)
def _is_mending(text: str) -> bool:
    return MENDED.fullmatch(text) is not None


def _mends(token: Token) -> bool:
    return _is_mending(token.text) or (not token.tags and slip_among(token.text, FORMS) is not None)


def _are_among(bad: Told, others: Sequence[Told]) -> bool:
    """Whether they may lie among another number."""
    return any((other.token.value or 0) >= (bad.token.value or 0) for other in others)


def _behind(found: Sequence[Clause], one: Told) -> list[Token]:
    """What is said behind a number, and in the clause behind that if it counts nothing."""
    behind = list(one.right)
    last = one.t == max(found[one.c].quantities)
    after = found[one.c + 1] if one.c + 1 < len(found) else Clause()
    if last and not after.quantities and not after.has(*SIZES):
        behind += after.tokens
    return behind


def _silence(found: list[Clause], one: Told) -> None:
    """Nothing is counted there any more, and what is said of it says nothing of others."""
    start = one.t - len(one.left)
    end = one.t + 1 + len(one.right)
    line = found[one.c].tokens
    plain = [Token(line[one.t].text, JUNK) if at == one.t else _idle(line[at]) for at in range(start, end)]
    found[one.c] = replace(found[one.c], tokens=[*line[:start], *plain, *line[end:]], _seen=-1)
    after = one.c + 1
    if after < len(found) and not found[after].quantities and end == len(line):
        found[after] = replace(found[after], tokens=[_idle(token) for token in found[after].tokens], _seen=-1)


def _idle(token: Token) -> Token:
    kept = token.tags & {"item", "short", "request", "paying"}
    return replace(token, tags=kept or FILLER, day=None, value=None)

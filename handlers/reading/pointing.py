"""What single clauses say of an earlier message: that it was too much, sent twice, of another size, taken back."""

from collections.abc import Sequence
from itertools import pairwise

from handlers.reading.clauses import Clause
from handlers.reading.lexicon import SIZES

BECOMES = ("sido", "jadi", "jd", "dadi", "dados", "menjadi", "jadikan", "jadiin", "dadekno", "dadekne", "dadosaken")
TOO_MANY = ("kluwihen", "keluwihen", "lebihan", "lebih", "kelebihan", "luwih", "kebanyakan", "kakehan")
EARLIER = ("tadi", "td", "wau", "tdi")
NOT_THAT = ("bukan", "bkn", "dudu", "dede", "duduk", "guduk", "gudu")


def called_off(clause: Clause) -> bool:
    """ "gak jadi minta kain": a request is taken back."""
    for one, two, three in zip(clause.tokens, clause.tokens[1:], clause.tokens[2:], strict=False):
        if one.has("not") and two.text in BECOMES and three.has("request", "item") and not clause.quantities:
            return True
    return False


def about_money(clause: Clause) -> bool:
    """ "gaji", "50 ribu", but not the thousand in "nuwun sewu"."""
    return clause.has("paying") or any(
        token.has("cash") and token.text not in ("sewu", "seribu") for token in clause.tokens
    )


def told_twice(clause: Clause) -> bool:
    """ "dobel bu yang 20"."""
    return clause.has("double") and clause.has("which") and bool(clause.quantities)


def held_back(clause: Clause) -> bool:
    """ "jangan dicatat dulu yang 20", "sing mau ojo dicatet"."""
    return clause.has("recorded", "lapor") and clause.has("not", "isnot") and points(clause)


def too_many(clause: Clause) -> bool:
    """ "sing tak laporno mau kakehan": what was told was too much."""
    return clause.has("which") and not clause.quantities and any(token.text in TOO_MANY for token in clause.tokens)


def sent_wrongly(clause: Clause) -> bool:
    """ "salah kirim": a message for others."""
    pairs = pairwise(clause.tokens)
    return any(one.has("correct") and two.has("request", "handed") for one, two in pairs)


def other_size(clause: Clause) -> bool:
    """ "bukan dewasa": the size told before was wrong."""
    pairs = pairwise(clause.tokens)
    return not clause.quantities and any(one.has("isnot") and two.has(*SIZES) for one, two in pairs)


def keeps_denied_size(found: Sequence[Clause]) -> bool:
    """ "16 dewasa, eh bukan dewasa, kcil": of which size they are nobody can say."""
    denied = {
        size
        for clause in found
        for one, two in pairwise(clause.tokens)
        for size in SIZES
        if one.has("isnot") and two.has(size) and not clause.quantities
    }
    return any(clause.quantities and denied and clause.has(*denied) for clause in found)


def points(clause: Clause) -> bool:
    """ "batal yang tadi", "permintaan tadi dibatalkan": something told before."""
    return clause.has("which", "double") or any(token.text in EARLIER for token in clause.tokens)


def other_colour(clause: Clause) -> bool:
    """ "benange sing putih, dudu sing ireng": the colour asked for before was wrong."""
    places = [at for at, token in enumerate(clause.tokens) if token.text in NOT_THAT]
    behind = any(token.has("colour") for at in places for token in clause.tokens[at + 1 : at + 3])
    return clause.item and behind and not clause.has("request", "short") and not clause.quantities


def only_asks(clause: Clause) -> bool:
    """Whether it only asks, as in "harganya benar 2000?"."""
    return clause.asked or clause.has("question", "paying") or (clause.has("recorded") and clause.has("notyet"))


def tells(clause: Clause) -> bool:
    """ "saya setor 25", "saya nulisnya 25"."""
    return clause.has("handed", "done", "lapor") or (clause.has("wrote") and clause.has("own"))


def holds_against(clause: Clause) -> bool:
    """ "… kok 15, kemarin kan 25"."""
    return bool(clause.quantities) and any(token.text in ("kan", "khan", "lak", "rak") for token in clause.tokens)

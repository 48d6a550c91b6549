"""What several made: "aku karo adikku masing2 15", "sama tetangga jadi 30, punya saya 17"."""

from collections.abc import Sequence
from itertools import pairwise

from handlers.reading.clauses import Clause
from handlers.reading.counted import Part
from handlers.reading.tokens import Token

# Of her household, where "ku" or "saya" says so; "ibu" alone may be whom she speaks to.
AT_HOME = ("anak", "adik", "adek", "ibu", "mama", "emak", "mak", "bapak", "mbak", "kakak", "mas", "bulik", "budhe")
BETWEEN = frozenset("wedok lanang perempuan laki wadon ragil mbarep ipar pertama".split())  # noqa: SIM905


def both_sew(clause: Clause) -> str:
    """Whether she sews with another of whom as many are told: "surely", "perhaps", or "" if not."""
    if not clause.has("own"):
        return ""
    if clause.has("kin"):
        return "surely"
    for at, (one, two) in enumerate(pairwise(clause.tokens)):
        if not (one.has("and", "with") and at and clause.tokens[at - 1].has("own")):
            continue
        if _is_hers(clause.tokens[at + 1 :]):
            return "surely"
        if two.has("address") or not two.tags:
            return "perhaps"
    return ""


def _is_hers(behind: Sequence[Token]) -> bool:
    """ "adik saya", "anakku", "anak wedokku"."""
    if not behind[0].text.startswith(AT_HOME):
        return False
    for token in behind[:3]:
        if token.text.endswith("ku") or token.has("own"):
            return True
        if token is not behind[0] and token.text not in BETWEEN:
            return False
    return False


OWN = ("saya", "sy", "aku", "kulo", "kula", "aq", "dalem")
HERS = ("punya", "bagian", "jatah", "nggon", "gon", "duwek", "milik", "gadhah")


def is_her_share(whole: Part, share: Part) -> bool:
    """Whether a number is her own part of what several made, told before."""
    hers = share.mine and any(label.startswith(HERS) for label in share.labels)
    hers = hers and all(label.startswith(HERS) or label in OWN for label in share.labels)
    apart = share.size or whole.size or share.day != whole.day or share.added or share.variants or whole.variants
    owned = any(label.startswith(HERS) for label in whole.labels)
    return hers and not apart and not owned and whole.value > share.value


def is_a_neighbours(clause: Clause) -> bool:
    """ "saya 14, tetangga 7": of her household is only who lives in her house."""
    said = [token for token in clause.tokens if not token.has("filler", "address", "and", "only")]
    return len(said) == 2 and said[0].text.startswith(("tetangga", "tonggo", "tanggaku")) and said[1].has("q")

"""A wish told before what was made, "pinginku 50 tapi oleh 13", and a wish alone, "mau coba 40 hari ini"."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.clauses import Clause
from handlers.reading.numbers_told import DONE, FILLER, JUNK, Told, numbers_told
from handlers.reading.tokens import Token

# "niatku 30", "disuruh 40": so many were meant or asked for.
WANTED = (
    *("pingin", "pengin", "pengen", "kepingin", "kepengin", "ingin", "niat", "karep", "harap", "ngarep", "maunya"),
    *("maune", "disuruh", "suruh", "dikongkon", "wajib", "diwajib", "usaha", "diusaha", "ngusaha", "tak-usaha"),
)
WISHES = (*WANTED, "target", "rencana", "rancangan", "kudu", "nyoba", "janji", "dijanji", "cita")
TRIED = frozenset(
    """coba cobak cobane nyoba nyobak nyobi harus kudu wajib ngejar kejar ngoyak bilangnya bilange
    ngomonge""".split()  # noqa: SIM905
)
# "kudune 30" corrects a number told before.
RIGHT = frozenset("kudune kudunya".split())  # noqa: SIM905
TURNED_OUT = frozenset(
    """nyatanya nyatane kenyataannya kasunyatane tibake jebule jebul ternyata jadinya dadine dadose akhirnya akhire
    mentok mentoke tercapai kesampaian kecapai kecandak sampai tekan kuat iso bisa saged""".split()  # noqa: SIM905
)
# What is set against it: what one makes else, and what others do.
COMPARED = frozenset("biasanya biasane biasae biasanipun dulu dulunya kalah kalahan".split())  # noqa: SIM905
OTHERS = frozenset("lainnya liyane lain liyo liya laine".split())  # noqa: SIM905
CRIES = frozenset("wah waduh aduh duh walah wih lho loh weh buset wuih huaa huaaa haduh".split())  # noqa: SIM905
# A place in a message: the clause and the token in it.
Place = tuple[int, int]


def without_wishes(found: list[Clause]) -> list[Clause]:
    """The clauses, where only what was made still is a count, and not what was meant, hoped for or said by others."""
    if not any(_may_matter(clause) for clause in found):
        return found
    told = list(numbers_told(found))
    if len(told) == 1:
        return _turned_out(_only_wished(found, told[0]), told[0])
    changed = _without_wishes(found, told)
    for one in told if changed is found else ():
        changed = _only_wished(changed, one)
    return changed


def _may_matter(clause: Clause) -> bool:
    return clause.has("target") or any(_is_wish(token) or token.text in MATTERING for token in clause.tokens)


def _is_wish(token: Token) -> bool:
    return (token.text.startswith(WISHES) or token.text in TRIED) and token.text not in RIGHT


def _without_wishes(found: list[Clause], told: Sequence[Told]) -> list[Clause]:
    """ "pinginku 50 tapi oleh 13", "waduh 50, aku sik oleh 12": what was wished for, or said by others."""
    for at, one in enumerate(told[:-1]):
        after = told[at + 1]
        meant = (_is_wished(one) and _is_made(after)) or _should_be(one, after)
        if meant or _is_echoed(one, after) or _is_compared(one, after):
            return _changed(found, one, after)
        if _is_made(one) and any(map(_is_wish, after.left)) and any(token.text in THOUGH for token in after.left):
            return _without_wish_behind(found, one, after)
    return found


# "jadi 13 padahal maunya 20"
THOUGH = frozenset("padahal padal pdhl pdhal padahe mangka sakjane sanajan meskipun walaupun meski walau".split())  # noqa: SIM905


def _without_wish_behind(found: list[Clause], made: Told, wish: Told) -> list[Clause]:
    """The clauses without what was wished for, and without the words that set it against what was made."""
    out = list(found)
    for c in range(made.c, wish.c + 1):
        line = list(out[c].tokens)
        for t, token in enumerate(line):
            if (c, t) == (wish.c, wish.t):
                line[t] = Token(token.text, JUNK)
            elif (made.c, made.t) < (c, t) < (wish.c, wish.t) and (token.has(*MEANT, "but") or token.text in THOUGH):
                line[t] = Token(token.text, FILLER)
        out[c] = replace(out[c], tokens=line, _seen=-1)
    return out


def _is_wished(one: Told) -> bool:
    wished = [at for at, token in enumerate(one.left) if _is_wish(token)]
    if not wished:
        return False
    behind = one.left[wished[-1] + 1 :]
    return not any(token.has("handed", "already", "only", "but") for token in behind)


def _is_made(one: Told) -> bool:
    told = one.before & {"done", "handed", "only"} or any(token.text in TURNED_OUT for token in one.left)
    return bool(told) and not any(_is_wish(token) for token in one.left)


def _is_compared(one: Told, after: Told) -> bool:
    """ "biasanya 25 hari ini cuma 14", "kalah sama yang bisa 50, aku cuma 22": set against what was made."""
    before = [token for token in one.left if not token.has("done", "handed") or token.text in ("dapat", "oleh", "jadi")]
    others = any(token.text in OTHERS for token in one.left) and any(token.text in TURNED_OUT for token in one.left)
    compared = len(before) == len(one.left) and (others or any(token.text in COMPARED for token in one.left))
    now = any(token.has("today", "only", "own", "now") for token in after.left)
    return compared and now and not after.beside & {"future", "plus", "notyet"}


def _should_be(one: Told, after: Told) -> bool:
    """ "kudune 30 tapi aku mek mari 16": no correction, where less was made."""
    told = any(token.text in RIGHT for token in one.left) and {"only", "done"} <= after.before
    return told and (after.token.value or 0) < (one.token.value or 0)


def _is_echoed(one: Told, after: Told) -> bool:
    """ "waduh 50, aku sik oleh 12"."""
    cried = bool(one.left) and one.left[0].text in CRIES and all(token.has("filler") for token in one.left)
    own = any(token.has("own", "mine") for token in after.left)
    few = any(token.has("only", "still") or token.text in ("sik", "baru") for token in after.left)
    return cried and own and few and (after.token.value or 0) < (one.token.value or 0)


def _sets_against(token: Token, at: Place, wish: Place, made: Place) -> bool:
    """Whether a word only says that it was meant otherwise, or on which day it was meant."""
    return at < made and (token.has(*MEANT) or (at < wish and token.has("past", "capacity")))


MEANT = ("correct", "target", "future", "want", "wrote", "daily")


def _changed(found: list[Clause], wish: Told, made: Told) -> list[Clause]:
    """The clauses without the wish, and without the words that set what was made against it."""
    out = list(found)
    last = not any(one.has("q") for one in made.right) and not any(one.quantities for one in found[made.c + 1 :])

    def able(token: Token) -> bool:
        # "mampunya cuma 18 hari ini"
        return last and "only" in made.before and token.has("capacity", "able")

    for c in range(wish.c, made.c + 1):
        line = list(out[c].tokens)
        for t, token in enumerate(line):
            if (c, t) == (wish.c, wish.t):
                line[t] = Token(token.text, JUNK)
            elif c == made.c and t < made.t and (c, t) > (wish.c, wish.t) and (token.text in TURNED_OUT or able(token)):
                line[t] = Token(token.text, DONE)
            elif _sets_against(token, (c, t), (wish.c, wish.t), (made.c, made.t)):
                line[t] = Token(token.text, FILLER)
        out[c] = replace(out[c], tokens=line, _seen=-1)
    # What was made stands in a clause of its own.
    start = (
        wish.t
        + 1
        + next(
            (at for at, token in enumerate(wish.right) if not token.has("filler", "address", "date")), len(wish.right)
        )
    )
    if wish.c == made.c and start < made.t:
        clause = out[wish.c]
        out[wish.c : wish.c + 1] = [
            Clause(clause.tokens[:start], False, clause.bracket, clause.fresh),
            Clause(clause.tokens[start:], clause.asked, clause.bracket),
        ]
    return out


def _only_wished(found: list[Clause], one: Told) -> list[Clause]:
    """ "niatku dino iki 30", "mau coba 40, doakan ya", "semoga bisa 30": nothing is made yet."""
    wish = next((at for at, token in enumerate(one.left) if _is_firm_wish(token)), None)
    able = any(token.text in TURNED_OUT or token.day is not None for token in one.left)
    hope = able and any(token.text in HOPES for token in one.left)
    # "hari ini mau 50, doakan ya": "mau" may also be "a while ago"; who prays for it hasn't made it.
    prayed = any(token.text in PRAYERS for clause in found for token in clause.tokens)
    hope = hope or (prayed and any(token.text == "mau" for token in one.left[-2:]))
    if _may_want(one):
        return _with(found, one, [one.token.tagged("inferred")])
    if not (wish is not None or hope) or one.beside & {"handed", "already", "only", "lapor"} or _is_done(one, wish):
        return found
    return _with(found, one, [Token("target", frozenset({"target"})), one.token])


def _may_want(one: Told) -> bool:
    """ "hari ini mau 50": wanted today, in Indonesian; in Javanese "dino iki mau 50" was made a while ago."""
    said = [token.text for token in one.left]
    return said[-1:] == ["mau"] and said[:1] == ["hari ini"] and not one.beside & {"done", "handed", "already"}


def _with(found: Sequence[Clause], one: Told, tokens: Sequence[Token]) -> list[Clause]:
    """The clauses, with these in the place of the number."""
    line = list(found[one.c].tokens)
    line[one.t : one.t + 1] = tokens
    return [replace(clause, tokens=line, _seen=-1) if c == one.c else clause for c, clause in enumerate(found)]


def _is_done(one: Told, wish: int | None) -> bool:
    """Whether it is finished, and that isn't what is wished for: "pengen dapat 30" isn't."""
    before = one.left[: wish or 0] if wish is not None else []
    turned = any(token.has("but") for token in one.left)
    return turned or any(token.has("done") and not token.has("work") for token in (*before, *one.right))


def _is_firm_wish(token: Token) -> bool:
    return token.text.startswith(WANTED) or token.text in TRIED_OUT


TRIED_OUT = frozenset("coba cobak nyoba nyobak nyobi".split())  # noqa: SIM905
HOPES = frozenset(
    "doakan dongakno dungakno dungakna doain pangestunipun semoga moga moga2 mugi mugi2 mugi-mugi moga-moga".split()  # noqa: SIM905
)
PRAYERS = HOPES | frozenset("bismillah bismilah insyaallah insyaalloh insya doanya dongane".split())  # noqa: SIM905


def _turned_out(found: list[Clause], one: Told) -> list[Clause]:
    """ "ternyata cuma kuat 27": made, and not put in the place of anything."""
    turn = next((at for at, token in enumerate(one.left) if token.has("correct") and token.text in TURNED_OUT), None)
    able = turn is not None and any(token.has("able", "perhaps-question") for token in one.left[turn:])
    if not able or "notyet" in one.beside:
        return found
    line = [
        Token(token.text, DONE if token.has("able", "perhaps-question") else FILLER)
        if t < one.t and token.has("able", "perhaps-question", "correct")
        else token
        for t, token in enumerate(found[one.c].tokens)
    ]
    return [replace(clause, tokens=line, _seen=-1) if c == one.c else clause for c, clause in enumerate(found)]


MATTERING = frozenset({*CRIES, *PRAYERS, "mau", *TURNED_OUT, *RIGHT, *COMPARED})

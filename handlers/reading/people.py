"""Names of people in a message: those of a circle that is handed over, as they are called and as they get misspelt."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz, process

from handlers.reading.day_words import DAY_OF
from handlers.reading.lexicon import UNITS, WORDS
from handlers.reading.model import Circle, Member
from handlers.reading.normal import normal
from handlers.reading.numbers import morphemes
from handlers.reading.patterns import Pattern
from handlers.reading.spelling import CLOSE, TWIN
from handlers.reading.tokens import Token, tokens

HONORIFICS = frozenset(
    """bu buk bun bunda ibu ibuk mbak mb mba mbk mbakyu yu yuk pak pk bapak mas mz kak kakak dik dek mak emak mamak mama
    lek lik bulek bulik paklek paklik pakde pakdhe bude budhe mbah eyang cak ning neng nok gus kang tante om
    almh h hj""".split()  # noqa: SIM905
)
# "lewat bu Sari 20": by or at somebody's, not hers.
BY_WAY_OF = frozenset(
    """ke kpd kepada lewat lwt liwat via dhateng dateng teng tempat tempate rumah rumahe rumahnya omah omahe griyane
    nang ndek bareng sareng bersama dibantu bantu dibantuin ngewangi diambil dijupuk dipundhut dibawa digawa diantar
    diterno dijemput diterima kurir kabari kabarno untuk buat kanggo kagem kata jare jarene jarenya katanya katane
    bilangin bilangno kandani kandanono kandakno omongno omongin ngomongno sampaikan sampekno sampaino kasihtahu
    kasihkan kasihno kasihin tanya takon digowo dibeto dibeta dipunbeta digawakno dititipno dititipne dititipkan titipno
    titipne titipke titipkan titipaken""".split()  # noqa: SIM905
)
# "nang omahe bu Sari oleh 20": fetched there, so it may be hers.
AT_HOME = frozenset("tempat tempate rumah rumahe rumahnya omah omahe griyane".split())  # noqa: SIM905
# "catat untuk Bu Yuni 21": hers.
NOTES = Pattern(r"(?:tolong |di)?(?:cat[ae]t|lapor|tulis|masuk|lebok)\w*$")
LONGEST_NAME = 3
SHORTEST_GUESSED = 5
SHORTEST_PART = 4
OLD_SPELLING = (("oe", "u"), ("ie", "i"), ("dj", "j"), ("tj", "c"), ("y", "i"))


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A name's word without doubled letters and old spellings: Soetie and Suti are one."""
    for old, new in OLD_SPELLING:
        word = word.replace(old, new)
    return TWIN.sub(r"\1", word)


class Names:
    """The names of some people, by how they sound; `Names(members).at(tokens, place)` finds one."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._whole: dict[tuple[str, ...], set[int]] = {}
        self._parts: dict[tuple[str, ...], set[int]] = {}
        for member in members:
            for written in member.names:
                for words in map(_without_honorific, _spellings(written)):
                    self._add(words, member.id)
        self.ambiguous = {form[0] for form in self._whole if form[0] in DAY_OF or morphemes(form[0])}
        self._single = sorted({form[0] for form in self._whole if len(form) == 1 and len(form[0]) >= SHORTEST_GUESSED})

    def _add(self, words: tuple[str, ...], who: int) -> None:
        if not words or not words[0].isalpha():
            return
        self._whole.setdefault(words[:LONGEST_NAME], set()).add(who)
        self._whole.setdefault(words[:1], set()).add(who)
        for word in (word for word in words[1:] if len(word) >= SHORTEST_PART):
            self._parts.setdefault((word,), set()).add(who)

    def at(self, found: Sequence[Token], at: int) -> tuple[tuple[int, ...], int]:
        """Who is named by the words that begin here, and where these end; nobody, and `at`, if no name does."""
        words, ends = _words(found, at)
        for length in range(len(words), 0, -1):
            key, end = words[:length], ends[length - 1]
            who = self._whole.get(key) or self._parts.get(key)
            # "Sri 1 lusin" is a dozen, also where one is called Sri 1.
            counted = words[length - 1].isdigit() and end < len(found) and found[end].has(*UNITS)
            if who and not counted:
                return tuple(sorted(who)), end
        if words and not found[at].tags and len(words[0]) >= SHORTEST_GUESSED:
            close = process.extract(words[0], self._single, scorer=fuzz.ratio, score_cutoff=CLOSE)
            # "slametan", "sarian": an event, and none of hers.
            near = [form for form, _, _ in close if form[0] == words[0][0] and words[0] != f"{form}an"]
            who = set().union(*(self._whole[form,] for form in near))
            return tuple(sorted(who)), ends[0] if who else at
        return (), at


def _spellings(written: str) -> list[tuple[str, ...]]:
    """The words of a name: "Nur'aini" is Nuraini and Nur Aini, "Siti-Aminah" is Sitiaminah too."""
    even = normal(written)
    forms = {even.replace("'", ""), even.replace("'", " "), even.replace("'", "").replace("-", "")}
    return [tuple(sound(word) for word in re.findall(r"[a-z]+|\d+", form)) for form in forms]


def _words(found: Sequence[Token], at: int) -> tuple[tuple[str, ...], list[int]]:
    """The words that a name may have here, and where each ends: "sri", "sri 1", "sri-1", "sri (1)", "sri2"."""
    words: list[str] = []
    ends: list[int] = []
    while at < len(found) and len(words) < LONGEST_NAME and found[at].day is None and not found[at].has("name"):
        joined = bool(words) and found[at].has("dash", "open") and at + 1 < len(found)
        token = found[at + joined]
        word = token.text.replace("'", "")
        end = at + joined + 1
        if joined and found[at].has("open") and end < len(found) and found[end].has("close"):
            end += 1
        if token.value is not None and words:
            words.append(str(token.value))
        elif word[:-1].isalpha() and word.endswith("2"):
            words += [sound(word[:-1]), "2"]
            ends.append(end)
        elif word.isalpha() and not joined:
            words.append(sound(word))
        else:
            break
        ends.append(end)
        at = end
    return tuple(words), ends


def _without_honorific(words: tuple[str, ...]) -> tuple[str, ...]:
    while len(words) > 1 and words[0] in SOUNDING_HONORIFICS:
        words = words[1:]
    return words


SOUNDING_HONORIFICS = frozenset(sound(word) for word in HONORIFICS)


@lru_cache(maxsize=256)
def _names(members: tuple[Member, ...]) -> Names:
    return Names(members)


def names_first(found: list[Token], circle: Circle) -> list[Token]:
    """Names that are a word of a day or a number as well: "Bu Kemis 20", "Enem 20", but not "hari kemis"."""
    tailors = _names(circle.tailors)
    if not tailors.ambiguous:
        return found
    out: list[Token] = []
    for at, token in enumerate(found):
        before, after = found[at - 1] if at else Token(""), found[at + 1] if at + 1 < len(found) else Token("")
        pointed = before.text in HONORIFICS or before.has("owned")
        counted = after.has("number", "one", "colon", "equals", "dash", "none") and not before.has("number", "span")
        who = tailors.at([replace(token, value=None)], 0)[0] if sound(token.text) in tailors.ambiguous else ()
        if who and (pointed or counted):
            doubtful = set() if pointed else {"perhaps"}
            out.append(Token(token.text, frozenset({"name"} | doubtful), who=who))
        else:
            out.append(token)
    return out


# "Nama: Sri, jumlah: 15", "atas nama Sri": what a form writes before a name.
LABELS = frozenset("nama namanya namane an penjahit".split())  # noqa: SIM905


def _without_label(before: Sequence[Token], end: int) -> int:
    """Where a name begins that ends there, with the label of a form before it."""
    at = end - 1 if end and before[end - 1].has("colon") else end
    if not at or before[at - 1].text not in LABELS:
        return end
    return at - 2 if at > 1 and before[at - 2].text == "atas" else at - 1


# "20 tak titip mas Slamet", "dapat 15, kutitip bu Wati": given to somebody to bring along, and not hers.
ENTRUSTS = Pattern(r"(?:ku|ta)?(?:n?itip|titip|gawa|gowo|beta|terno|anter|antar|pasrah)\w*")
MYSELF = frozenset("tak ta dak saya sy aku aq kula kulo sudah sdh udah wis wes mpun sampun".split())  # noqa: SIM905


def _entrusted(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether she gave what she counted first to whoever is named then."""
    verb = before[-1] if before else Token("")
    mine = verb.text.startswith("ku") or (len(before) > 1 and before[-2].text in MYSELF)
    counted = any(token.value is not None for token in before)
    return bool(ENTRUSTS.fullmatch(verb.text)) and mine and counted and all(token.value is None for token in after)


# "njupuk nang Wati 14": fetched from her.
FETCHING = frozenset("ambil ngambil njupuk jupuk mendhet mampir jemput njemput nyamperi".split())  # noqa: SIM905
AT = frozenset("nang ndek ning teng nek".split())  # noqa: SIM905


def _fetched_there(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether what is named behind a place is what was fetched there."""
    there = bool(before) and before[-1].text in AT
    counted = [one for one in after if not one.has("done", "filler")][:1]
    told = any(one.value is not None or one.has("notyet", "none") for one in counted)
    return there and any(one.text in FETCHING for one in before) and told


# Names that are also what one calls one's mother or father.
KIN_NAMES = frozenset("umi ummi uma abi".split())  # noqa: SIM905
PLACES = frozenset("musholla mushola musola masjid langgar toko warung gang jalan jl sekolah klinik pondok".split())  # noqa: SIM905


FROM = frozenset("dari dr teko saking seko".split())  # noqa: SIM905


def _is_kin(name: str, behind: Sequence[Token]) -> bool:
    """ "umi saya opname": her mother, and no tailor; "Umi, saya 8" and "umi saya 8" name one."""
    mine = bool(behind) and behind[0].has("own")
    return name in KIN_NAMES and mine and not any(one.value is not None for one in behind)


def fold_names(found: Sequence[Token], circle: Circle) -> list[Token]:
    """The tokens with each name made into one: tag `name` for tailors, `address` for whoever is spoken to."""
    tailors, addressed = _names(circle.tailors), _names(circle.addressed)
    out: list[Token] = []
    at = 0
    while at < len(found):
        honoured = bool(out) and out[-1].text in HONORIFICS
        pointed = honoured or (bool(out) and out[-1].has("owned"))
        plain = found[at].text not in WORDS
        who, end = tailors.at(found, at) if plain or pointed else ((), at)
        if found[at].has("name"):
            who, end = found[at].who, at + 1
        spoken_to = end == at and addressed.at(found, at)[1] > at and (plain or honoured)
        if end == at and not spoken_to:
            out.append(found[at])
            at += 1
            continue
        end = addressed.at(found, at)[1] if spoken_to else end
        first = _without_label(out, len(out) - 1 if honoured else len(out))
        before = out[first - 1] if first else Token("")
        title = out[-1:] if honoured else []
        text = " ".join(token.text for token in [*title, *found[at:end]])
        del out[first:]
        by_way = before.text in BY_WAY_OF and not _fetched_there(out, found[end : end + 3])
        by_way = by_way or _is_kin(text, found[end : end + 2]) or any(one.text in PLACES for one in out[-2:])
        # "nunggu kain dari pak Slamet"
        by_way = by_way or (before.text in FROM and len(out) > 1 and out[-2].has("item", "kain", "workload", "cutting"))
        if spoken_to or by_way or _entrusted(out, found[end:]):
            there = {"elsewhose"} if before.text in AT_HOME else set()
            out.append(Token(text, frozenset({"address"} | there), who=() if spoken_to else who))
        else:
            out.append(Token(text, frozenset({"name"}) | (found[at].tags & {"perhaps"}), who=who))
        at = end
    return _with_pronouns(out)


PRONOUNS = frozenset("dia deweke dheweke dekne beliau piyambake piyambakipun wonge orangnya".split())  # noqa: SIM905


def _with_pronouns(found: list[Token]) -> list[Token]:
    """ "campur sama bu Ani, punya saya 12, punya dia 8": hers who was named, where that is one only."""
    names = {token.who for token in found if token.has("name") and len(token.who) == 1}
    if len(names) != 1 or not any(token.text in PRONOUNS for token in found):
        return found
    (who,) = names
    first = next(at for at, token in enumerate(found) if token.has("name"))
    out = list(found)
    for at, token in enumerate(found[:-1]):
        if at > first and token.text in PRONOUNS and found[at + 1].has("number", "one"):
            out[at] = Token(token.text, frozenset({"name"}), who=who)
    return out


# Several steps look for names in the same message, one after the other.
@lru_cache(maxsize=32)
def names_folded(plain: str, circle: Circle) -> tuple[Token, ...]:
    """The tokens of a normalised text, the names of a circle folded into one each."""
    return tuple(fold_names(tokens(plain), circle))


def may_name(found: Sequence[Token]) -> bool:
    """Whether a word could be somebody's name: one that means nothing else, or that follows "bu" or "punya"."""
    for at, token in enumerate(found):
        if token.text.isalpha() and token.value is None and token.day is None:
            before = found[at - 1] if at else Token("")
            if not token.tags or ((before.text in HONORIFICS or before.has("owned")) and not token.has("own")):
                return True
    return False


def who_is_named(text: str, circle: Circle) -> tuple[int, ...]:
    """The tailors whom a text may name that is nothing but a name; none if it is more, or no name."""
    found = names_folded(normal(text), circle)
    names = [token for token in found if token.has("name")]
    rest = [token for token in found if not token.has("name", "address", "owned", "filler", "comma", "stop")]
    return names[0].who if len(names) == 1 and not rest else ()


SMALL_WORDS = (
    "name",
    "address",
    "owned",
    "from",
    "filler",
    "then",
    "thanks",
    "oops",
    "sorry",
    "handed",
    "only",
    "already",
)
# A remark beside a name that asks for something, or denies it, isn't only an answer.
MORE_THAN_A_NAME = (
    "item",
    "request",
    "isnot",
    "notyet",
    "question",
    "ask",
    "paying",
    "date",
    "delete",
    "correct",
)


def whose_it_is(text: str, circle: Circle) -> tuple[int, ...]:
    """The tailor whom an answer to "whose is it?" names: "itu dari wati, paketane entek", "oh iya, punya mbak Sari"."""
    found = names_folded(normal(text), circle)
    names = [at for at, token in enumerate(found) if token.has("name")]
    noted = any(token.has("lapor") for token in found)
    # "itu dari bu Sari, tolong dicatat buat dia" asks for no more than that.
    more = [one for one in MORE_THAN_A_NAME if not (noted and one in ("request", "ask"))]
    # "bu Nur maksud saya"
    meant = [one for one in found if not one.text.startswith("maksud")]
    if len(names) != 1 or any(token.value is not None or token.has(*more) for token in meant):
        return ()
    if any(
        one.has("not") and not two.has("exists", "able", "perhaps-question")
        for one, two in zip(found, [*found[1:], found[0]], strict=True)
    ):
        # "hpnya gak ada pulsa" is why; "gak jadi" is something else.
        return ()
    ends = [at for at, token in enumerate(found) if token.has("comma", "stop")]
    start = max((at + 1 for at in ends if at < names[0]), default=0)
    end = min((at for at in ends if at > names[0]), default=len(found))
    # "saya Sari", "kulo Bu Umi": who speaks on another's phone
    speaks = found[start].has("own") and all(one.has("filler", "address") for one in found[start + 1 : names[0]])
    start += speaks and start < names[0]
    small = (*SMALL_WORDS, "which", "pieces", "lapor", *(("own", "correct") if len(meant) < len(found) else ()))
    told = all(token.has(*small) for token in found[start:end])
    return found[names[0]].who if told else ()


def named_alone(text: str, circle: Circle) -> tuple[int, ...]:
    """The tailor whose name a text is, and no more than that: "bu Umi"."""
    found = names_folded(normal(text), circle)
    named = [token for token in found if token.has("name")]
    others = [token for token in found if not token.has("name", "filler", "comma", "stop", "colon")]
    return named[0].who if len(named) == 1 and not others else ()


HERSELF = Pattern(r"(?:punya |punyaku|itu )?(?:saya|aku|kulo|punyaku|milik saya)(?: sendiri| dewe)?")


def is_herself(text: str) -> bool:
    """Whether a text says that something is the sender's own: "punya saya"."""
    return HERSELF.fullmatch(normal(text)) is not None


def names_in(text: str, circle: Circle) -> list[str]:
    """The names of tailors in a text, as they are written."""
    return [token.text for token in names_folded(normal(text), circle) if token.has("name")]

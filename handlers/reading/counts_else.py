"""Whether a number may count something else than masks, or nobody knows what: words that no count of masks has."""

from collections.abc import Sequence
from itertools import pairwise

from handlers.reading.clauses import Clause
from handlers.reading.lexicon import SIZES
from handlers.reading.tokens import Token

# What follows these is a place or a person.
PLACING = ("di", "ke", "nang", "ning", "ndek", "teng", "dhateng", "dateng", "lewat", "lwt", "liwat", "kagem", "kepada")
# Words that make a number a report; without one, or with many words not understood, it may be something else.
FIRM = (
    *("done", "handed", "lapor", "counted", "packed", "product", "pieces", "dewasa", "anak", "defect", "good"),
    *("correct", "date", "mend", "variant"),
)
# These do so only in the first clause with a number: "tadi 2 nyelip" behind a count is no second one.
MILD = ("already", "only")
# What says what is counted: "20 biji", "2 lusin", "3 kresek isi 10".
UNITS = ("pieces", "packed", "product", "bundle", "measure")
# Words that say how a count came about, and name nothing that could be counted.
ADVERBS = frozenset(
    """tenan temenan saestu banget sempat kepegang tercapai tekan dugi jangkep jangkepe keseluruhan berarti
    trnyt nyata nyatanya kenyataannya kebanyakan kelebihan kakehan kakean kathahen tuh toh tho tu ni seh
    se sih ket sejak lalu lak ealah oalah untung lumayan sebanyak totalan thok dietung itungen genepi
    campur agak ngoten ngono begitu gitu ndhuk bund mo ttp y ny ipun maksute mksdny bru gae berdua koma
    titik oiyo oiya kembali wangsul balik mbalik rekor pancet allah gusti wayah telp hp mulu ttl sesi dikurangi
    rinciannya
    rincian rinciane perinciannya gawean gaweane hitungan itungan dalam dlm jero njero wadah
    tertanggal bertanggal""".split()  # noqa: SIM905
)
# Behind these the name of a kind of masks may follow: "motif unicorn 6", "gambar mobil 7".
KINDS = frozenset(
    """motif motip motife motifnya gambar gambare warna warnae model jenis macam macem macam2 macem2 corak
    varian tipe""".split()  # noqa: SIM905
)
LEAST_LETTERS = 3
# Of these she has few.
FEW = 9
# "puasa hari 15", "puasa 12"
WHICH_DAY = frozenset("hari hr dino dinten puasa poso posone puasanya".split())  # noqa: SIM905


def is_not_understood(clause: Clause, *, first: bool, corrects: bool, sized: bool) -> bool:
    """Whether so much of a clause is unknown that its number may mean something else.

    `first`: it counts first; `sized`: sizes were told before.
    """
    sure = _made_of(clause) or (corrects and clause.tokens[0].has("q"))
    most = 3 if sure else 1 if clause.has(*FIRM) or (first and clause.has(*MILD)) else 0
    return _unknown(clause) > most or counts_else(clause, sized=sized)


def counts_else(clause: Clause, *, sized: bool) -> bool:
    """Whether a word that no count of masks has stands beside a number, and may be what is counted."""
    return any(
        _taken_before(clause.tokens, at, sized=sized) or _taken_behind(clause.tokens, at)
        for at in clause.quantities
        if clause.tokens[at].has("mask") and not clause.tokens[at].has(*UNITS)
    )


def _taken_before(tokens: Sequence[Token], number: int, *, sized: bool) -> bool:
    """ "dapat undangan 3", "anak kucing 5", "bunga mawar 4", "mesin jahit saya 2", "kelas jahit 2"."""
    start = number
    while start and tokens[start - 1].has(*OF_MASKS) and not tokens[start - 1].has("handed", "done"):
        start -= 1
    of_size = sized and any(token.has(*SIZES) for token in tokens[max(number - 2, 0) : number])
    foreign = next((at for at in range(max(start - 1, 0), number) if _is_foreign(tokens, at)), None)
    # "td pisah 4 biji": a count with its unit is taken only by what stands right behind a verb, or first
    before = tokens[(foreign or 1) - 1]
    loose = not tokens[number].has("counted") or foreign == 0 or before.has("done", "handed") or not before.tags
    if not of_size and foreign is not None and loose:
        return True
    if start and tokens[start - 1].has("done") and _made_else(tokens, start - 1):
        return True
    if number and tokens[number - 1].text in WHICH_DAY and tokens[max(number - 2, 0)].text not in KINDS:
        return True
    at = start - 1
    while at >= 0 and tokens[at].has("own", "only", "work", "address", "colon"):
        at -= 1
    head = tokens[at] if at >= 0 else Token("")
    few = (tokens[number].value or 0) <= FEW
    if few and start < number and (_brings(tokens[:start]) or (start == 1 and tokens[0].has("bundle"))):
        return True
    if start < number and (head.text in PLACES or (head.has("ordinal") and head.text not in LOTS)):
        return True
    return (head.has("thing", "people") and few) or (head.has("ordinal") and at < start - 1)


# "kloter pagi 20", but "kamar besar 1"
LOTS = ("kloter", "gelombang", "tahap", "batch", "termin", "putaran", "seri")
PLACES = ("rumah", "omah", "griya", "toko", "warung")


def _brings(before: Sequence[Token]) -> bool:
    """ "antar anak 2", "jemput anak 3": children, or masks for them."""
    return bool(before) and before[-1].text.lstrip("nmgeu").startswith(("antar", "anter", "ater", "jemput", "titip"))


# What a count of masks has before it: size, pattern, colour.
OF_MASKS = ("variant", "colour", *SIZES)


def _made_else(tokens: Sequence[Token], verb: int) -> bool:
    """ "nastar jadi 12", "tas jadi 15": what was finished is named first."""
    first = int(verb > 1 and tokens[0].has("address"))
    word = tokens[first].text
    bags = tokens[first].has("bundle") and tokens[verb].text in ("jadi", "jd", "dadi", "dados")
    # "udsh" is a slip and no noun
    noun = (len(word) > len("udsh") or any(letter in "aeiou" for letter in word[-3:])) and not word.startswith("di")
    noun = noun and not (word.endswith("ku") and len(word) > len("kuku"))
    named = not tokens[first].tags and len(word) >= LEAST_LETTERS and word not in ADVERBS and noun
    return verb == first + 1 and (named or bags) and not tokens[first].has("q")


def _taken_behind(tokens: Sequence[Token], number: int) -> bool:
    """ "dapat 10 undangan", "jadi 12 toples", "2 lantai"; but "61, jari kepleset" is a remark."""
    behind = tokens[number + 1 : number + 3]
    if not behind:
        return False
    if behind[0].has("ordinal") and len(behind) == 1:
        return True
    led = number > 0 and tokens[number - 1].has("defect", "done", "handed")
    if behind[0].has("thing") and (tokens[number].value or 0) <= FEW and not led:
        return True
    place = number + 1
    while place + 1 < len(tokens) and tokens[place].has(*OF_MASKS):
        place += 1
    remark = place + 1 < len(tokens) and not tokens[place + 1].tags
    return _is_foreign(tokens, place) and not remark and not tokens[place].text.startswith("di")


def _is_foreign(tokens: Sequence[Token], at: int) -> bool:
    token, before = tokens[at], tokens[at - 1] if at else Token("")
    if token.has("sticker", "property", "span") and not token.has("filler"):
        return token.text not in KINDS
    if (
        token.text in KINDS
        or before.text in KINDS
        or before.has("owned", "defect")
        or (before.has("address") and not (_only_called(tokens, at)))
        or before.text in (*PLACING, *GETTING)
        or (at > 1 and tokens[at - 2].text in PLACING)
    ):
        return False
    return not token.tags and len(token.text) >= LEAST_LETTERS and token.text not in ADVERBS


def _only_called(tokens: Sequence[Token], at: int) -> bool:
    """ "mbak sandal 21": a name, or a thing; with a verb it is a name."""
    behind = tokens[at + 1 : at + 3]
    return at == 1 and behind[:1] != [] and behind[0].has("q", *OF_MASKS) and tokens[at].text not in ADVERBS


# "kotor kenek kopi 3"
GETTING = ("kena", "kenek", "keno", "kne")


def _made_of(clause: Clause) -> bool:
    """ "dapat 27", "27 jadi": a number right beside a word for making or bringing."""
    pairs = pairwise([token for token in clause.tokens if not token.has("only", "filler")])
    sewn = clause.has("already")
    return any(
        (b.has("q") and (a.has("done", "handed") or (sewn and a.has("work")))) or (a.has("q") and b.has("done"))
        for a, b in pairs
    )


def _unknown(clause: Clause) -> int:
    """How many words mean nothing to us; a name after "bu" or "mbak" is none of them."""
    named = {at + 1 for at, token in enumerate(clause.tokens) if token.has("address") or token.text in PLACING}
    return sum(not token.tags and at not in named for at, token in enumerate(clause.tokens))


# What explains a number that counts nothing made.
EXPLAINING = (
    *("elsewhere", "paying", "cash", "cutting", "workload", "kin", "thing", "people", "property", "item", "received"),
    *("notyet", "future", "want", "still", "left", "target", "request", "short", "fetch", "none", "minus", "work"),
)


def leaves_unexplained(clause: Clause, kind: str) -> bool:
    """ "30 tapi 1 kepotong": a number of which nobody knows what it is, in a clause that counts nothing."""
    if kind not in ("told", "nothing") or (clause.has("cut", *EXPLAINING) and not clause.has("defect")):
        return False
    return any(clause.tokens[at].has("mask") and not clause.tokens[at].has("junk") for at in clause.quantities)


FETCHING = ("ambil", "njupuk", "jupuk", "mundhut", "pundhut", "terima", "trima", "nerima", "nampi", "tampi", "tompo")


def is_fetched(clause: Clause) -> bool:
    """ "saya baru ambil 50 potong dari balai", "terima 45 lembar": work that came, most likely, and nothing made."""
    tokens = clause.tokens
    first = clause.quantities[0] if clause.quantities else 0
    came = any(token.text.startswith(FETCHING) or token.text in COMING for token in tokens[:first])
    got = clause.has("done") and any(token.text in COMING for token in tokens)
    return came and (got or not clause.has("done", "handed", "work"))


def without_fetching(part: Sequence[Token]) -> Sequence[Token]:
    """ "tadi saya ambil 15 di mbak Ani": what a courier fetches somebody made."""
    return [
        Token("", frozenset({"filler"})) if token.text.startswith(FETCHING[:FIRST_RECEIVED]) else token
        for token in part
    ]


FIRST_RECEIVED = 5
COMING = ("kiriman", "kirimane", "jatah", "stok", "stoke")

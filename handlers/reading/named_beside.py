"""Names of whom nothing is told: who came for the bags, who brought the cloth; and what each of several bags holds."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from handlers.reading.bags_apart import THE_OTHER
from handlers.reading.containers import PER
from handlers.reading.lexicon import MEASURES
from handlers.reading.people import FETCHING
from handlers.reading.tokens import Token

ADDRESS = frozenset({"address"})
ENDS = ("comma", "stop", "then", "but")
# "Slamet jam 9 datang ambil tas"
COMES = frozenset(
    """datang dateng teko teka rawuh mampir kesini mrene mriki lewat liwat ambil njupuk jupuk mundhut jemput njemput
    ngambil mendhet nyamperi nyamper""".split()  # noqa: SIM905
)
HERE = frozenset("ke sini rene mrene mriki rumah omah griya".split())  # noqa: SIM905
CAME = frozenset("dikasih diberi dikei diparingi diwenehi dikirimi diantar dianter diterno datang teko".split())  # noqa: SIM905
WITH_IT = ("filler", "date", "already", "clock", "ordinal", "number", "which")
FARTHEST = 7


def without_bystanders(found: Sequence[Token]) -> list[Token]:
    """The tokens, with those as spoken to of whom nothing is told."""
    out = list(found)
    for at, token in enumerate(found):
        if token.has("own") and at and found[at - 1].text in NEXT_TO:
            out[at] = replace(token, tags=frozenset({"filler"}), who=())
        elif token.has("name") and not token.has("own") and (_comes(found, at) or _brought_work(found, at)):
            out[at] = replace(token, tags=ADDRESS, who=())
    return out


# "Bu Wati yang duduk sebelah saya 15", "Ani pesan lewat saya: 17"
NEXT_TO = frozenset("lewat liwat lwt via sebelah samping dekat cedak cedhak depan belakang jejer jejere".split())  # noqa: SIM905

# "tadi ke Wati, dia titip 12", "… setorannya 12": of whom was named last.
SHE = frozenset("dia beliau wonge orange orangnya piyambake piyambakipun tiyange tiyangipun bocahe".split())  # noqa: SIM905
HERS = frozenset("setorannya setorane setoranipun titipannya titipane titipanipun hasilnya hasile".split())  # noqa: SIM905


def with_her_name(found: Sequence[Token]) -> list[Token]:
    """The tokens, with the name in the place of "dia" where only a place or a way was told of her before."""
    out = list(found)
    if any(token.has("name") for token in found):
        return _she_again(out)
    for at, token in enumerate(found):
        named = next((one for one in reversed(found[:at]) if len(one.who) == 1 and one.has("address")), None)
        behind = found[at + 1 : at + 4]
        counted = any(one.has("number", "one") for one in found[at + 1 : at + FARTHEST])
        brings = token.text in SHE and any(one.has("handed", "done", "request") for one in behind)
        fetched = token.text in FETCHING and any(one.has("pieces") for one in behind)
        if named and counted and (brings or fetched or token.text in HERS):
            out[at] = Token(named.text, frozenset({"name"}), who=named.who)
    return out


VISITS = frozenset("mampir ketemu kepethuk pethuk nyamperi nyamper marani parani dolan sowan njujug".split())  # noqa: SIM905
PAST_THE_HOUR = ("lebih", "luwih", "kurang", "lewat")


def _she_again(found: list[Token]) -> list[Token]:
    """ "tadi mampir bu Wati, beliau titip 15": the name once more, where nothing was counted of her before."""
    for at, token in enumerate(found):
        last = next((place for place in range(at - 1, -1, -1) if found[place].has("name")), None)
        if token.text not in SHE or last is None or len(found[last].who) != 1:
            continue
        if not any(one.text in VISITS for one in found[max(0, last - 2) : last]):
            continue
        behind = found[at + 1 : at + FARTHEST]
        # "jam 9 lebih 15" counts nothing.
        fresh = not any(
            one.has("number", "one", "none") and not (before.has("ordinal", "clock") or before.text in PAST_THE_HOUR)
            for before, one in pairwise(found[last:at])
        )
        if fresh and any(one.has("handed", "done") for one in behind) and any(one.has("number") for one in behind):
            found[last] = replace(found[last], tags=ADDRESS)
            found[at] = Token(found[last].text, frozenset({"name"}), who=found[last].who)
    return found


# "Wati belum ketemu": nothing is known of her.
MET = frozenset("ketemu ketemuan kepethuk pethuk ditemui mampir tak-parani didatangi saya-datangi disamperin".split())  # noqa: SIM905


def was_not_met(told: Sequence[Token]) -> bool:
    """ "belum ketemu", "nggak ketemu": that somebody has made nothing isn't said."""
    counts = any(token.has("number", "one") for token in told)
    return not counts and any(one.has("not", "notyet") and two.text in MET for one, two in pairwise(told))


def _sentence(found: Sequence[Token], at: int) -> tuple[int, int]:
    """Where the part of a message begins and ends that holds a place."""
    start = next((place + 1 for place in range(at - 1, -1, -1) if found[place].has(*ENDS)), 0)
    return start, next((place for place in range(at, len(found)) if found[place].has(*ENDS)), len(found))


def _comes(found: Sequence[Token], at: int) -> bool:
    """ "Slamet jam 9 datang ambil tas": and leaves no count."""
    start, end = _sentence(found, at)
    if (
        found[at + 1 : at + 2]
        and found[at + 1].has("number")
        and not any(one.text == "kali" for one in found[at + 2 : at + 3])
    ):
        # "Nur 22 yang barusan tak ambil"
        return False
    near = range(at + 1, min(at + FARTHEST, end))
    verb = next((place for place in near if not found[place].has(*WITH_IT) and found[place].text not in HERE), None)
    place = next((place for place in near if found[place].text in COMES), None)
    if place is None or (verb is not None and verb < place) or any(one.has("name") for one in found[start:at]):
        return False
    return not any(
        one.has("number", "one") and not _is_measured(found, at) for at, one in enumerate(found[:end]) if at >= place
    )


def _is_measured(found: Sequence[Token], at: int) -> bool:
    """ "1 meter", "1 meter setengah": so much cloth."""
    behind = found[at + 1 : at + 2]
    half = found[at].has("fraction") and at > 0 and found[at - 1].has(*MEASURES)
    return half or any(one.has(*MEASURES) for one in behind)


def _brought_work(found: Sequence[Token], at: int) -> bool:
    """ "terima garapan 45 dari mas Slamet": work, and none of his masks."""
    start, end = _sentence(found, at)
    part = found[start:end]
    came = any(one.has("received", "fetch") or one.text in CAME for one in part)
    work = any(one.has("workload", "cutting", "item") for one in part)
    led = at > 0 and found[at - 1].has("from")
    return came and work and led and not any(one.has("done", "handed") for one in part)


ISI = Token("isi", frozenset({"isi"}))


def rate_in(piece: Sequence[Token]) -> Token | None:
    """What each bag holds, where a part of a message says no more: "tiap tas isine 10", "@10"."""
    numbers = [token for token in piece if token.has("number") and not token.has("one")]
    if len(numbers) == 2 and numbers[0].value == 1:
        del numbers[0]
    each = any(token.has("isi", "each") or token.text in PER for token in piece)
    other = any(token.has("defect", "notyet", "dewasa", "anak", "loose", "more", "plus") for token in piece)
    return numbers[0] if len(numbers) == 1 and each and not other else None


def are_among(piece: Sequence[Token]) -> bool:
    """ "Sari 15 tapi yang 3 punya Wati", "5 punya Umi atau punya saya ya": three more? whose?"""
    among = bool(piece) and piece[0].has("but") and any(token.has("which") for token in piece)
    either = [at for at, token in enumerate(piece) if token.has("or")]
    return among or any(one.has("own", "owned") for at in either for one in piece[at + 1 : at + 3])


def named_in_passing(told: Sequence[Token]) -> bool:
    """ "ini tasnya campur sama punya Nur ya. hari ini jadi 14": of whom is the second sentence?"""
    counts = any(token.has("number", "one") for token in told)
    return not counts and any(not one.tags and one.text.isalpha() for one in told)


def bags_of(told: Sequence[Token], bag: Token | None) -> list[Token]:
    """ "Wati 2", where bags and what each holds were named first: two of them."""
    numbers = [at for at, token in enumerate(told) if token.has("number")]
    if bag is None or len(numbers) != 1 or are_bags(told):
        return list(told)
    return [*told[: numbers[0] + 1], bag, *told[numbers[0] + 1 :]]


def are_bags(told: Sequence[Token]) -> bool:
    """ "3 tas", and nothing of what they hold."""
    bags = any(two.has("bundle") and one.has("number") for one, two in pairwise(told))
    return bags and not any(token.has("isi", "each") for token in told)


def fills(told: Sequence[Token], piece: Sequence[Token]) -> bool:
    """ "2 tas, satu isi 10, satunya 7": what is in her bags."""
    bags = any(token.has("bundle") for token in told)
    apart = any(token.text in THE_OTHER for token in piece)
    return bags and (apart or any(token.has("isi") for token in (*told, *piece)))


def joined(found: Sequence[Token]) -> list[Token]:
    """A name and its number with nothing between them: "Sari-20", "Sari.20", "Sari/20", "Sari_20"."""
    marks = ("dash", "slash", "stop")
    pairs = zip(found, [*found[1:], Token(",", frozenset({"comma"}))], strict=False)
    out = [Token("")]
    for token, after in pairs:
        between = out[-1].has("name") and after.has("number", "one") and token.text in ("-", "/", ".")
        if not (token.has(*marks) and between):
            out.append(token)
    return out[1:]

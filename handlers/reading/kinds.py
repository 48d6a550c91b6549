"""What a clause is: a count, a request, a question, a promise, nothing made, small talk, or something else."""

from collections.abc import Sequence
from itertools import pairwise

from handlers.reading.attaching import lacks_a_part
from handlers.reading.clause_asks import either, yet_or_not
from handlers.reading.clauses import Clause
from handlers.reading.counts import ABLE, GOT, managed_no_more, parts_of
from handlers.reading.day_words import A_DAY
from handlers.reading.lexicon import SIZES
from handlers.reading.materials import in_hand, is_request


def kind_of(clause: Clause, *, promising: bool, goes_on: str) -> str:
    """What a clause is: used, material, told, question, count, promise, zero, vague, greeting or nothing."""
    if clause.used:
        return "used"
    elsewhere = clause.has(*OTHER_MATTERS) and not (clause.item and clause.has("request", "short"))
    if elsewhere and not (_counted_first(clause) and not _asks(clause)):
        return "question" if _asks(clause) else "told"
    if lacks_a_part(clause.tokens):
        return "promise"
    if is_request(clause, goes_on=goes_on) and not _asks_about_material(clause):
        return "material"
    if (clause.item and in_hand(clause)) or (clause.has("cutting") and not _made(clause)):
        return "told"
    if _still_there(clause, goes_on=goes_on):
        return "told"
    if clause.quantities and _can(clause):
        return "promise"
    if _asks(clause) and not _only_wonders(clause):
        return "question"
    if any(clause.tokens[at].has("mask", "bundle") for at in clause.quantities):
        return _kind_of_counts(clause, promising=promising)
    return _kind_without_number(clause)


OTHER_MATTERS = ("paying", "elsewhere", "cash", "phone")


def _counted_first(clause: Clause) -> bool:
    """A count before what is said of something else: "setor 25 rp 50000", "jadi 25 upah 50 ribu", "25 masker 0812…"."""
    first = next(at for at, token in enumerate(clause.tokens) if token.has(*OTHER_MATTERS))
    if clause.tokens[first].has("elsewhere"):
        return False
    for one, two in pairwise(clause.tokens[:first]):
        if one.has("done", "handed") and one.text not in GOT and two.has("q") and two.has("mask"):
            return True
    # "1 masker dibayar 1500" is a price.
    before = clause.tokens[:first]
    counted = any(token.has("q") and token.has("pieces") and token.value != 1 for token in before)
    return counted or any(one.has("pieces") and two.has("q") and two.has("mask") for one, two in pairwise(before))


def _asks(clause: Clause) -> bool:
    if clause.has("recorded") and clause.has("already") and clause.has("notyet"):
        return True
    if yet_or_not(clause):
        return True
    wondered = any(token.text in ("kok", "koq") for token in clause.tokens)
    if wondered and clause.has("notyet") and clause.has("recorded"):
        return True
    if wondered and clause.has("notyet", "none", "not") and not clause.quantities:
        return True
    if clause.asked and any(token.has("either") for token in clause.tokens) and not clause.has("done"):
        return True
    # "yang rejek tetap dibayar ndak bu"
    if clause.has("not", "notyet") and clause.has("paying", "recorded", "exists"):
        said = [token for token in clause.tokens if not token.has("address", "filler", "thanks")]
        if len(said) > 2 and said[-1].has("not", "notyet"):
            return True
    weak = (
        _wonders(clause)
        and not clause.quantities
        and not clause.has("future")
        and not clause.has("not", "notyet", "none")
    )
    return (
        clause.asked
        or clause.has("question")
        or weak
        or either(clause)
        or (clause.has("asking") and not clause.quantities)
    )


def _wonders(clause: Clause) -> bool:
    """ "bisa …", "apa …" at the head of a clause; "baru bisa kabar" tells."""
    tokens = clause.tokens
    if not clause.has("perhaps-question"):
        return False
    places = [at for at, token in enumerate(tokens) if token.has("perhaps-question")]
    if len(tokens) > 1:
        # "serumah kok", "sudah saya antar kok bu"
        places = [
            at for at in places if tokens[at].text != "kok" or not all(one.has("address") for one in tokens[at + 1 :])
        ]
    if clause.has("work") and any(one.has("own") and two.text in ABLE for one, two in pairwise(tokens)):
        # "saiki aku iso njahit maneh"
        return False
    return any(not at or not tokens[at - 1].has("only", "already", "still", "not", "notyet") for at in places)


def _only_wonders(clause: Clause) -> bool:
    """ "setor 25 ya?", "25?": a count said with doubt, asking for nothing else."""
    other = ("question", "perhaps-question", "asking", "recorded", "target", "span", "paying", "request", "future")
    if clause.has("range") and not clause.has("done", "handed", "lapor", "pieces", "date"):
        # "berapa lapis? 2 atau 3?"
        return False
    counted = any(clause.tokens[at].has("mask") and not clause.tokens[at].has("either") for at in clause.quantities)
    return clause.asked and counted and not clause.item and not clause.has(*other)


def _asks_about_material(clause: Clause) -> bool:
    """ "masih ada kain?", "boleh ambil bahan hari apa?": no request yet."""
    which = clause.has("question") or (
        clause.asked and any(one.text in ("apa", "opo", "napa") for one in clause.tokens)
    )
    counted = any(clause.tokens[at].has("measure", "counted", "packed") for at in clause.quantities)
    if clause.asked and clause.has("already") and clause.has("notyet"):
        return True
    if clause.has("exists") and clause.tokens[-1].has("not", "address") and _asks(clause):
        return True
    theirs = any(token.has("item") and token.text.endswith(("nya", "ne", "e")) for token in clause.tokens)
    if clause.asked and theirs and clause.has("cm", "length") and not clause.has("request", "short", "left"):
        # "karetnya 20 cm ya mbak?"
        return True
    how_many = any(token.text in ("berapa", "brp", "piro", "pinten") for token in clause.tokens)
    measured = any(clause.tokens[at].has("measure") for at in clause.quantities)
    how_much = (clause.asked and clause.has("question") and not counted) or (how_many and not measured)
    return how_much or (not clause.quantities and (which or (clause.has("exists") and _asks(clause))))


def _kind_of_counts(clause: Clause, *, promising: bool) -> str:
    parts, _ = parts_of(clause)
    only_bad = bool(parts) and all(part.role == "defect" for part in parts)
    if not only_bad and _promised(clause, promising=promising):
        return "promise"
    ill = clause.has("none", "machine") or not clause.has("defect")
    # "Senin 20 Selasa 18 Rabu libur" tells of two days, and of none on the third.
    ill = ill and not (clause.has("date") and len(clause.quantities) > 1)
    told = clause.has("done", "handed", "count", "pieces", "counted", "only") or _number_first(clause)
    if ill and clause.has("unwell", "none") and not told:
        return "zero"
    if all(part.role in ("left", "target") for part in parts):
        return "zero" if clause.has("notyet", "not") else "nothing" if clause.has("cut") else "promise"
    if all(part.value == 0 and part.role == "count" for part in parts):
        return "zero"
    return "count"


def are_sacks_of_else(clause: Clause) -> bool:
    """ "ngancani bojo nang sawah ngarit 2 karung"."""
    bags = all(clause.tokens[at].has("bundle") for at in clause.quantities)
    known = clause.has("done", "handed", "already", "pieces", "isi", "packed", "plus", "lapor")
    return bags and not known and sum(not token.tags for token in clause.tokens) > 1


def _number_first(clause: Clause) -> bool:
    """ "21 bu badan meriang": a count, and then how she is; but "2 mesin rusak"."""
    said = [token for token in clause.tokens if not token.has("greeting", "filler")]
    return len(said) > 1 and said[0].has("q") and said[1].has("address")


def _made(clause: Clause) -> bool:
    """ "dari 30 potongan jadi 25", "… setor 25": more than cut."""
    return clause.has("done") or (clause.has("handed") and bool(clause.quantities))


def _still_there(clause: Clause, *, goes_on: str) -> bool:
    """ "karet masih 3", "benang habis tapi saya punya 1": so much material lies at home."""
    if not clause.quantities or clause.has("done", "handed", "work", "pieces", "request", "short", *SIZES):
        return False
    return (clause.item and clause.has("still")) or (bool(goes_on) and clause.has("exists", "owned"))


def _can(clause: Clause) -> bool:
    """ "minggu ini cuma kuat 20", "sagetipun 15", "sehari dapat 10 biasanya": what one can do, or does a day."""
    able = clause.has("able") or any(token.text in ABLE for token in clause.tokens)
    every = any(a.text in EVERY and b.text in A_DAY for a, b in pairwise(clause.tokens))
    if clause.has("capacity") or every or (clause.has("daily") and (able or clause.has("approx"))):
        return True
    done = clause.has("done", "handed", "work", "already") or (clause.has("today", "past") and not clause.has("week"))
    return (able and not done) and (clause.has("able") or (_beside(clause, ABLE) and not managed_no_more(clause)))


EVERY = ("per", "tiap", "saben", "setiap")


def _beside(clause: Clause, words: Sequence[str]) -> bool:
    """Whether one of these words stands right before a number, but for "cuma"."""
    said = [token for token in clause.tokens if not token.has("only", "own", "filler")]
    return any(one.text in words and two.has("q") for one, two in pairwise(said))


def _promised(clause: Clause, *, promising: bool) -> bool:
    """Whether the numbers of a clause are still to be made or brought."""
    if clause.has("if") and not _speaks_of(clause) and not _counted_up(clause):
        return True
    future = _first(clause, "future")
    if future is not None and clause.tokens[future].text in WAITING and clause.has("done"):
        future = None
    if future is not None and clause.tokens[future].text in COME_AFTER and _came_today(clause):
        future = None
    if future is not None:
        past = _first(clause, "already")
        told = past is not None and past < future and clause.has("done", "handed")
        told = told or _got_before(clause, future) or _so_many_first(clause, future)
        return not (told or _brought_later(clause, future))
    able = any(token.text in ABLE for token in clause.tokens)
    working = clause.has("want", "still") and clause.has("work") and not clause.has("done") and not able
    working = working or (clause.has("work") and not clause.has("done") and any(t.text in FIRST for t in clause.tokens))
    if (clause.has("ongoing") and not _got_at_last(clause)) or working or _at_work(clause) or _about_to(clause):
        return True
    if clause.has("approx") and clause.has("weekday") and any(token.text == "baru" for token in clause.tokens):
        # "mungkin Kamis baru kelar"
        return True
    if clause.has("lapor"):
        return False
    got = any(token.text in GOT for token in clause.tokens) and not clause.has("approx")
    only = any(token.has("only") and token.text != "baru" for token in clause.tokens)
    return promising and not clause.has("already", "today", "past") and not got and not only


def _so_many_first(clause: Clause, future: int) -> bool:
    """ "6 dulu nanti nyusul": so many come first."""
    pairs = pairwise(clause.tokens[:future])
    return any(one.has("q") and two.text in FIRST for one, two in pairs) and not clause.has("if")


def _got_before(clause: Clause, future: int) -> bool:
    """ "dapat 24 besok saya ke dokter": got already, and of tomorrow something else is told."""
    got = any(one.text in GOT and two.has("q") for one, two in pairwise(clause.tokens[:future]))
    tail = clause.tokens[future + 1 :]
    else_ = any(not token.tags or token.has("none", "unwell", "own") for token in tail)
    again = any(token.has("done", "handed", "work", "more", "plus", "q") for token in tail)
    return got and else_ and not again


ON_THE_WAY = ("otw", "menuju")


def _got_at_last(clause: Clause) -> bool:
    """ "lanjut lagi habis asar dapat 7": gone on with, and finished."""
    said = [token for token in clause.tokens if not token.has("only", "filler", "own")]
    if any(one.text in ON_THE_WAY and two.has("done") for one, two in pairwise(said)):
        # "otw jadi 10"
        return False
    got = any(one.has("done") and not one.has("work") and two.has("q") for one, two in pairwise(said))
    return got and not clause.has("future", "notyet") and not any(token.text == "setengah-jadi" for token in said)


def _speaks_of(clause: Clause) -> bool:
    """ "kalau saya 15", "nek dino iki 19": as for me, as for today; nothing is made to depend on anything."""
    said = [token for token in clause.tokens if not token.has("filler", "address") or token.has("date", "if")]
    topic = len(said) > 2 and (said[1].has("own", "which", "pieces", *SIZES) or said[1].day is not None)
    headed = topic and said[0].has("if")
    plain = ("own", "which", "only", "number", "pieces", "counted", "mask", "date", "variant", "if", *SIZES)
    earlier = ("tadi", "td", "mau", "wau", "oleh", "dapat", "jadi", "jadinya", "dadi", "dadine", "mari")
    if headed and said[1].has("which") and clause.has("today") and clause.has("done") and not clause.has("future"):
        # "lek sing gawe njenengan dino iki oleh sewelas"
        return True
    return headed and not any(
        token.has("future") or not (token.has(*plain) or token.text in earlier) for token in said[1:]
    )


def _counted_up(clause: Clause) -> bool:
    """ "kalau dihitung semua 31", "nek ditotal dadi 31": a sum, and no condition."""
    sums = ("hitung", "itung", "etung", "petung", "total", "jumlah", "gabung", "kumpul", "tambah")
    pairs = pairwise(token for token in clause.tokens if not token.has("own", "filler"))
    return any(
        one.has("if") and any(two.text.removeprefix(before).startswith(sums) for before in ("di", "dipun", ""))
        for one, two in pairs
    )


def _came_today(clause: Clause) -> bool:
    """ "isuk iki nyusul 4", "barusan nyusul 6": more have come, and nothing is still to come."""
    alone = sum(token.has("future") for token in clause.tokens) == 1
    two_each = [*pairwise(clause.tokens)]
    three = zip(clause.tokens, clause.tokens[1:], clause.tokens[2:], strict=False)
    if alone and any(one.text in COME_AFTER and two.has("already") and then.has("done") for one, two, then in three):
        # "yang nyusul tadi jadinya 9"
        return True
    so_many = any(one.text in COME_AFTER and two.has("q", "more") for one, two in two_each)
    return alone and so_many and clause.has("already", "today") and not clause.has("want", "if", "rest", "left")


COME_AFTER = ("nyusul", "menyusul")
WAITING = ("tunggu", "nunggu", "ngenteni", "ngrantos")
FIRST = ("sik", "disik", "dhisik", "dulu", "dlu", "riyin", "rumiyin")


RECOUNTED = ("hitung", "itung", "ngitung", "cek", "ngecek")


def _brought_later(clause: Clause, future: int) -> bool:
    """ "jadi 13 besok diambil kurir": finished now, brought later."""
    if any(token.text.lstrip("tdi").startswith(RECOUNTED) for token in clause.tokens[future:]):
        # "kayake 33 mbak mengko tak itung maneh"
        return any(at < future for at in clause.quantities)
    done = _first(clause, "done")
    made = done is not None and done < future and any(at < future for at in clause.quantities)
    return made and any(token.has("handed", "fetch") for token in clause.tokens[future:])


def _at_work(clause: Clause) -> bool:
    """ "lagi jahit yang 18", "sedang dikerjakan"."""
    pairs = pairwise(clause.tokens)
    return any((one.has("more") or one.text in ("sedang", "sdg")) and two.has("work") for one, two in pairs)


def _about_to(clause: Clause) -> bool:
    """ "sudah mau jadi 20": nearly; but Javanese "mau dadi 20" is "finished a while ago"."""
    three = zip(clause.tokens, clause.tokens[1:], clause.tokens[2:], strict=False)
    return any(a.text in ("sudah", "sdh", "udah", "udh") and b.text == "mau" and c.has("done") for a, b, c in three)


def _first(clause: Clause, tag: str) -> int | None:
    return next((at for at, token in enumerate(clause.tokens) if token.has(tag)), None)


def _kind_without_number(clause: Clause) -> str:
    negative = clause.has("notyet", "not") and clause.has("done", "handed", "work", "exists", "nothing")
    if (
        clause.has("future")
        and any(not token.tags for token in clause.tokens)
        and not clause.has("done", "handed", "work", "lapor")
    ):
        return "told"
    unfinished = clause.has("want", "still") and clause.has("work") and not clause.has("done", "notyet", "not", "kin")
    if clause.has("future", "ongoing", "target") or unfinished:
        return "promise"
    if clause.has("minus") and clause.has("more") and clause.has("little", "vague"):
        return "promise"
    if _small_talk(clause):
        return "greeting"
    if negative or clause.has("none", "unwell") or (clause.has("notyet") and len(clause.tokens) < 4):
        return "zero"
    if clause.has("variant") and clause.has("done", "handed"):
        return "nothing"
    if clause.has("left") and clause.has("work"):
        return "promise"
    vague = clause.has("vague") and not clause.item and not clause.has("still", "rest", "isnot")
    if (clause.has("done", "handed") and (vague or _bare(clause))) or (vague and _small(clause)):
        return "vague"
    return "told" if _means_something_else(clause) or clause.has("junk", "clock") else "nothing"


def _small_talk(clause: Clause) -> bool:
    """A greeting, thanks or an acknowledgement, and nothing else."""
    polite = ("greeting", "thanks", "address", "filler", "double")
    thanks = clause.has("thanks") and not clause.item
    more = ("vague", "received", "already", "own", "perhaps-question") if thanks else ()
    if clause.tokens[0].has("greeting", "thanks") and not clause.quantities:
        more = (*more, "total", "own", "request", "sorry", "")
    names = {at + 1 for at, token in enumerate(clause.tokens) if token.has("address")}
    return all(
        token.has(*polite, *more) or (not token.tags and (at in names or "" in more))
        for at, token in enumerate(clause.tokens)
    )


BARE = (
    "done",
    "handed",
    "already",
    "address",
    "filler",
    "own",
    "greeting",
    "thanks",
    "date",
    "lapor",
    "pieces",
    "more",
    "owned",
    "mine",
    "total",
)


def _bare(clause: Clause) -> bool:
    """ "sudah jadi bu", "setor": a report without its number."""
    return all(token.has(*BARE) for token in clause.tokens)


def _small(clause: Clause) -> bool:
    return all(token.tags for token in clause.tokens)


def _means_something_else(clause: Clause) -> bool:
    return sum(not token.tags for token in clause.tokens) > 1

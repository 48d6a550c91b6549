"""What means something only beside what was answered before: "naik berapa persen itu", "samakan saja jadi 3".

Each line says what was answered (the keys of its sentences), what is said now, and the two together as one writes
them: a `|` parts what is to be tapped one by one, a `?` in front is only offered.
"""

import re
from collections.abc import Collection, Mapping
from string import Formatter

from handlers.reading.frames import Frame, frame, parts_of
from handlers.reading.patterns import Pattern
from handlers.reading.retold import SOFT, TELLS, THAT
from handlers.reading.talk_parts import Talk
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class Thereupon:
    """What was answered, of what it had to be, what is said now, and both in one."""

    answered: frozenset[str]
    about: frozenset[str]
    now: Frame
    both: str


SUMS = "span-tally span-tailor tally tally-today tailor-results average spans-compared"
GOODS = "stock picture-materials goods-out goods-last goods-in goods-needed"
SHARED = "share-one can-do-these share-ask share-sent share-changed"
ADVANCE = "advance-given advance-ask"
DUE = "order-progress order-due forecast forecast-unknown order-changed perhaps-this"


def _line(answered: str, about: str, needs: str, beside: str, both: str) -> Thereupon:
    return Thereupon(
        frozenset(answered.split()), frozenset(about.split()), frame(needs, f"already {beside}", both), both
    )


LINES = (
    _line(
        "missing-in-span missing-today",
        "",
        "leave not/except",
        "count come tailor persons all list show report sick",
        "{asked}",
    ),
    _line(
        "missing-in-span missing-today",
        "",
        "remind/collect/alert/message",
        "all tailor persons want may report note each good",
        "ingatkan yang belum lapor {was_span}",
    ),
    _line(
        SUMS,
        "",
        "percent/more/less/compare/diff",
        "percent more less compare diff howmuch how? what? tag asks becomes over short show count over",
        "{was_who0} {span_now} naik berapa persen",
    ),
    _line(
        SUMS,
        "span",
        "compare/more/less span",
        "how? what? tag asks show more less compare",
        "{was_who0} {was_span} naik dibanding {span}",
    ),
    _line(
        f"{SUMS} who-changed",
        "",
        "who daily/each",
        "show first all how? detail report",
        "hasil {who} {week}",
    ),
    _line(
        GOODS,
        "",
        "enough/intime/finish when?/howmuch/until/tag",
        "until reached length span ahead may more when? howmuch again mask stock",
        "{was_item0} cukup sampai kapan",
    ),
    _line(
        f"{GOODS} stock-differs count-why",
        "item",
        "match/change/count number",
        "becomes note stock real unit item want should mended good",
        "hitung {was_item} {amount} {was_unit} karena dihitung ulang",
    ),
    _line(
        "stock-differs count-why",
        "number",
        "match/change/count",
        "becomes note stock real want should mended good",
        "hitung {was_item} {was_amount} karena dihitung ulang",
    ),
    _line(SHARED, "pieces", "who number more/add", "first again pieces want note", "kasih {who} {number} potongan"),
    _line(
        "goods-needed",
        "",
        "short/shortfall",
        "buy want show all what? only howmuch must list",
        "{asked} kurangnya",
    ),
    _line(
        "leave-for leave-told",
        "who",
        "pieces move/give who",
        "all to want first take note",
        "potongan {was_who} semua pindah ke {who}",
    ),
    _line(
        ADVANCE,
        "who",
        "two not/wrong/should/change",
        "wrong first not should change becomes take advance note",
        "batal|kasbon {other} {was_sum}",
    ),
    _line(
        ADVANCE,
        "who",
        "who should/wrong/change",
        "wrong first change should becomes take advance note",
        "batal|kasbon {who} {was_sum}",
    ),
    _line(
        "funds fund-enough",
        "",
        "included/come/off guest/buyer/bank/all/fund",
        "come tag asks fund off buyer guest bank span money",
        "dana masuk dari mana saja",
    ),
    _line(
        "rates", "", "becomes/more/less/change number span", "ahead want note all mask begin", "upah {sum} mulai {span}"
    ),
    _line(
        "rates", "", "becomes/more/less/change money span", "ahead want note all mask begin", "upah {sum} mulai {span}"
    ),
    _line(
        "duties duties-nobody",
        "",
        "change/stand-in/move/give/becomes who",
        "first to span want next note",
        "tugas {who} {was_duty}",
    ),
    _line(
        "wages-of-all pay-list",
        "",
        "advance deduct",
        "all want count already less howmuch becomes supposed",
        "upah semua potong kasbon {was_span}",
    ),
    _line(
        "best-day",
        "",
        "who?",
        "come open work report make attend span all mask list show howmuch past when? what? runs",
        "hasil semua {said_date}",
    ),
    _line(
        "notice-sent notice-reached",
        "",
        "who come/reached/read/told/tag/already/take",
        "come reached read told tag already take asks also announcement message first notyet",
        "pengumuman sudah sampai ke {who}",
    ),
    _line(
        "handover-made handover-file as-file as-file-edited handover-signed",
        "",
        "bast/waybill",
        "make print send file show want all again may",
        "kirim berkas BAST",
    ),
    _line(
        "unanswered reply-sent reply-no-number message-waits",
        "",
        "later/stays/notyet/waits/other",
        "message answer waits news guest buyer other later first note asked place span ahead",
        "pesan yang lain dijawab nanti",
    ),
    _line(
        "leaving-ask",
        "who",
        "until/waits/pause/not/cancel/later",
        "back pieces goods done finish come reached until waits first not stop delete cancel stays later "
        "still notyet item number",
        "{was_who} jadi tetap dulu",
    ),
    _line(
        "undo-press undone titip-undone undo-nothing undo-none taken-back",
        "",
        "former",
        "again not wrong cancel mask note one real",
        "batalkan yang sebelumnya",
    ),
    _line(
        "leaving-done",
        "who",
        "until/waits/not/cancel/later",
        "back pieces goods done finish come reached until waits first not stop delete cancel later still item number",
        "?lanjutkan {was_who}",
    ),
    _line(
        "guests",
        "",
        "two not change/stand-in",
        "may attend first training change stand-in come note want",
        "{who} tidak ikut|pesan untuk {who2}: diminta ikut menggantikan {who}",
    ),
)


HER = r"(?:dia|orangnya|wonge|beliau|arek(?:e|nya)|deke)"
TELLS_HER = Pattern(
    rf"{SOFT}{TELLS}(?: (?:ke|kepada|pada|nang|sama|karo))? {HER}{THAT} (?P<rest>\S.{{2,}})", re.IGNORECASE | re.DOTALL
)
ASKS_HER = Pattern(
    rf"{SOFT}(?:di)?(?:tanya|takok|takon|tanglet|takek)(?:in|kan|i|no|ono|ke|en)?(?: (?:ke|nang|sama))?"
    rf"(?: {HER})?(?: (?:kenapa|knp|kenopo|ngopo|lapo|ada apa|onok opo|kok|ya|yo|dong|itu|sehat|kabarnya|kabare|piye"
    r"|gimana|apa|ta))*[ ?.!]*",
    re.IGNORECASE,
)
ADDS = Pattern(
    rf"{SOFT}(?:(?:sama|terus|trus|dan|tambah(?:in|kan|i)?|tulis|catat|jangan lupa|ojo lali) )*"
    r"(?:jam|pukul|mulai jam|bawa|nggowo|gowo|pakai|tempat(?:nya|e)?|di rumah|di balai|kumpul(?:nya)? (?:di|jam))\b"
    r".{2,}",
    re.IGNORECASE | re.DOTALL,
)
NOT_IN_NOTICE = Pattern(r"[?]|\d{3,}")


def thereupon(answered: Collection[str], said: Mapping[str, object], was: Talk, now: Talk) -> str | None:
    """Both in one; None where what is said now means nothing beside what was answered."""
    parts = _parts(said, was, now)
    for one in LINES:
        if (
            one.answered & {*answered}
            and (not one.about or one.about <= was.holds)
            and one.now.fits(now)
            and all(parts.get(field) or field.endswith("0") or field in FREE for field in _fields(one.both))
        ):
            return " ".join(one.both.format(**parts).split())
    return _in_her_words(answered, said, was, now.text)


OF_STORE = frozenset(("item", "goods", "stock"))
FREE = frozenset(("was_span", "span_now", "was_unit"))


def _fields(both: str) -> list[str]:
    return [field for _, field, _, _ in Formatter().parse(both) if field]


def _parts(said: Mapping[str, object], was: Talk, now: Talk) -> dict[str, str]:
    parts = parts_of(now)
    before = parts_of(was)
    one = was.names[0].casefold() if was.names else ""
    return {
        **parts,
        **{f"was_{name}": value for name, value in before.items()},
        "was_who0": before["who"] if len(was.names) == 1 else "",
        "was_item0": before["item"] or "bahan",
        "was_unit": was.amounts[0].unit if was.amounts and not (now.amounts and now.amounts[0].unit) else "",
        "was_duty": before["duty"]
        or ("gudang" if was.holds & OF_STORE else "pemeriksa" if "check" in was.holds else ""),
        "was_sum": before["money"] or before["number"],
        "sum": parts["money"] or parts["number"],
        "other": next((name for name in now.names if name.casefold() != one), ""),
        "week": was.span or "minggu ini",
        "span_now": LAST.sub("ini", was.span),
        "asked": was.text.strip(" ?.!"),
        "said_date": str(said.get("date") or ""),
    }


# "minggu lalu" is held against this one.
LAST = Pattern(r"\b(?:lalu|kemarin|wingi|kepungkur)\b")


def _in_her_words(answered: Collection[str], said: Mapping[str, object], was: Talk, text: str) -> str | None:
    """Words for whoever was spoken of, or more of an invitation that is shown."""
    whole = " ".join(text.split())
    if "gather-preview" in answered and ADDS.fullmatch(whole) and not NOT_IN_NOTICE.search(whole):
        head = f" {', '.join(was.names)}:" if was.names else ""
        return f"undang{head} {str(said.get('text') or '').strip(' .!')}, {whole}"
    if "gather-sent" in answered and was.names and ADDS.fullmatch(whole) and not NOT_IN_NOTICE.search(whole):
        return f"?umumkan ke {', '.join(was.names)}: {whole}"
    if len(was.names) != 1:
        return None
    if told := TELLS_HER.fullmatch(whole):
        return f"pesan untuk {was.names[0]}: {told['rest']}"
    if ASKS_HER.fullmatch(whole):
        return f"?pesan untuk {was.names[0]}: ada apa, kok belum ada kabar? Semoga sehat-sehat ya"
    return None

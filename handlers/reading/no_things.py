"""Words of her house and of a mask's parts, which ask for nothing and are of no mask: "antar anak sekolah"."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.mended_said import MENDED
from handlers.reading.patterns import Pattern
from handlers.reading.tokens import Token

BEHIND = frozenset("habis abis bar bubar sehabis sakwise setelah sesudah sambil karo selesai".split())  # noqa: SIM905
AT_WHICH = frozenset("pindah pakai pake di ganti nganggo ngangge ke nang ning pinjam".split())  # noqa: SIM905
ENOUGH = ("cukup", "cekap", "buat", "gawe")
LIVING = frozenset("tinggal manggon urip hidup ikut melu nderek serumah saomah numpang".split())  # noqa: SIM905
READYING = frozenset("siapkan siapin siapno siapke nyiapkan nyiapno cepakno cepakke".split())  # noqa: SIM905
IDLE = frozenset({"filler"})
# Before a child of hers, who is no size.
CARING = frozenset(
    """antar anter nganter ngantar mengantar jemput njemput menjemput momong ngemong nyusoni mandiin ngedusi nyuapi
    ndulang ngeloni nidurin ngancani nemenin nunggoni jaga njaga ngopeni suapi dulang mapakke mapag""".split()  # noqa: SIM905
)
CHORES = frozenset(
    """nyuci cuci mencuci umbah ngumbah umbah2 umbah-umbah nyetrika setrika jemur njemur menjemur lipat nglempit
    melipat asah2 asah-asah korah korah2 isah-isah beli tuku""".split()  # noqa: SIM905
)
WASHED = frozenset("baju klambi kelambi pakaian sprei piring gelas seragam popok sarung jarik mukena jilbab".split())  # noqa: SIM905
# "karetnya kekencengan", "tali kependekan"
TOO_MUCH = Pattern(
    r"ke(?:kenc[ae]ng|pendek|cendek|panjang|dawa|dowo|longgar|lunggar|besar|gede|sempit|tipis|tebal|kecil|cilik|kendor)"
    r"[ae]?n?|mbrudul|mbrodol|protol|prothol|molor|mulur|kendor"
)
WANTING = frozenset("perlu butuh kudu harus musti mesti minta".split())  # noqa: SIM905
# "1 kepotong pas motong benang", "2 kena tinta": among those told before
ACCIDENTS = frozenset(
    "kepotong kegunting kesobek kesuwek ketumpahan kecipratan kebakar kobong kesetrika kejepit kena kenek keno".split()  # noqa: SIM905
)
NAMED = CARING | WANTING | WASHED | ACCIDENTS | AT_WHICH | READYING | LIVING


def no_things(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, where a child, what is washed, and a mask's part with a fault are neither size, work nor material."""
    out = _at_home(_spoilt(found))
    for at in range(len(out) - 1):
        _set_of_house(out, at)
        if out[at].text in READYING and out[at + 1].has("number"):
            # "saya siapkan 20": made, or to be made
            out[at + 1] = out[at + 1].tagged("inferred")
        _set_of_parts(out, at)
    return out


def _set_of_house(out: list[Token], at: int) -> None:
    """A child that is cared for, what is washed, and which of the machines she uses."""
    token, after = out[at], out[at + 1]
    further = out[at + 2] if at + 2 < len(out) else Token("")
    if token.text in CARING and after.has("anak") and not further.has("number"):
        out[at], out[at + 1] = Token(token.text, IDLE), Token(after.text, IDLE)
    elif token.text.rpartition(" ")[2] in CHORES and after.text in WASHED and _is_behind(out, at):
        out[at + 1] = Token(after.text, IDLE)
    elif token.has("machine") and after.has("number") and at and out[at - 1].text in AT_WHICH:
        out[at + 1] = Token(after.text, frozenset({"junk"}))


def _set_of_parts(out: list[Token], at: int) -> None:
    """Parts of a mask that are mended, lacking or at fault, and masks for which material is left."""
    token, after = out[at], out[at + 1]
    further = out[at + 2] if at + 2 < len(out) else Token("")
    if token.text in WANTING and after.text.startswith("ganti") and (token.has("request") or further.has("number")):
        # "gunting saya tumpul, minta ganti 1": another one, and no correction
        out[at + 1] = Token(after.text, IDLE)
    elif token.text in WANTING and (after.has("mend") or MENDED.fullmatch(after.text)):
        out[at] = Token(token.text, frozenset({"still"}))
    elif (token.has("mend") or MENDED.fullmatch(token.text)) and _is_theirs(after):
        out[at + 1] = Token(after.text, IDLE)
    elif token.has("notyet", "not") and at and out[at - 1].has("number", "count", "pieces"):
        # "yang 2 belum ada karetnya"
        part = at + 1 + after.has("exists")
        if part < len(out) and _is_theirs(out[part]):
            out[at], out[part] = token.tagged("unmended"), Token(out[part].text, IDLE)
    elif further.has("number") and token.has("left") and (after.has("for", "plus") or after.text in ENOUGH):
        # "kain tinggal buat 5 masker"
        out[at + 2] = Token(further.text, frozenset({"junk"}))
    elif _is_faulty(token, after):
        bad = frozenset({"defect"}) if at and out[at - 1].has("number") else IDLE
        out[at], out[at + 1] = Token(token.text, IDLE), replace(after, tags=bad)


WITH_HER = ("and", "with", "own", "filler")


def _at_home(found: list[Token]) -> list[Token]:
    """ "mbak ipar yang tinggal sama saya 9": who lives with her is of her household, and nothing is left."""
    for at in range(len(found) - 1):
        if not (found[at].has("which") and found[at + 1].text in LIVING):
            continue
        end = at + 2
        while end < len(found) and (found[end].has(*WITH_HER) or found[end].text in HOME):
            end += 1
        hers = any(token.has("own") or token.text in HOME for token in found[at + 1 : end])
        if end < len(found) and found[end].has("number") and hers:
            return [*found[:at], Token("serumah", KIN), *found[end:]]
    return found


HOME = ("rumah", "omah", "serumah", "saomah", "ndalem", "kulo", "kula")
KIN = frozenset({"kin"})
MOST_SPOILT = 9


def _spoilt(found: Sequence[Token]) -> list[Token]:
    out = list(found)
    for at in range(2, len(out)):
        number = out[at - 1]
        few = number.has("number") and (number.value or 0) <= MOST_SPOILT and not out[at - 2].has("defect")
        if out[at].text in ACCIDENTS and few and any(token.has("number") for token in out[: at - 1]):
            out[at] = Token(out[at].text, frozenset({"defect"}))
    return out


def _is_behind(found: Sequence[Token], at: int) -> bool:
    """ "habis nyuci baju dapat 6": of what was made since."""
    return " " in found[at].text or (at > 0 and found[at - 1].text in BEHIND)


def _is_theirs(part: Token) -> bool:
    """ "karetnya", "benange": a part of the masks of which it speaks."""
    return part.text.endswith(("nya", "ne", "e")) and part.has("item") and not part.has("number")


def _is_faulty(part: Token, word: Token) -> bool:
    """ "karetnya kekencengan"."""
    return (
        _is_theirs(part) and not word.has("short", "request", "left", "number") and bool(TOO_MUCH.fullmatch(word.text))
    )

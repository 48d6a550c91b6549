"""What a "not" makes of the word behind it: "nggak bisa dipakai" is bad, "belum termasuk 6" comes on top."""

from collections.abc import Sequence

from handlers.reading.tokens import Token

BAD = frozenset({"defect"})
ON_TOP = frozenset({"plus", "inferred"})
INSIDE = frozenset(
    """termasuk termasuke klebu kelebu kalebet kalebu kehitung terhitung kehitunge dihitung diitung keetung dietung
    masuk mlebu kecampur""".split()  # noqa: SIM905
)


def denied_words(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, where a denied good is bad, and what isn't in it yet comes on top of it, most likely."""
    out: list[Token] = []
    unsure = False
    for at, token in enumerate(found):
        last = out[-1] if out else Token("")
        behind = found[at + 1 : at + 5]
        if token.has("good") and last.has("not") and not last.has("isnot"):
            out[-1] = Token(f"{last.text} {token.text}", BAD)
        elif token.text in INSIDE and last.has("notyet") and _counts_behind(behind):
            out[-1] = Token("tambah", ON_TOP)
            unsure = True
        elif unsure and token.has("number"):
            out.append(token.tagged("inferred"))
            unsure = False
        else:
            out.append(token)
    return out


def _counts_behind(behind: Sequence[Token]) -> bool:
    number = next((at for at, token in enumerate(behind) if token.has("number")), None)
    return number is not None and not any(token.has("comma", "stop", "ask", "notyet") for token in behind[:number])

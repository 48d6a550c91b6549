"""Whether a courier asks for her round: "aku hari ini antar ke mana", "siapa saja yang harus diantar"."""

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

CARRIES = (
    r"(?:(?:ng|meng|di)?antar\w*|nganter\w*|anter\w*|ngirim|kirim|dikirim\w*|jemput|njemput|ambil|diambil|njupuk|muter"
    r"|keliling)"
)
WHERE = r"(?:ke ?mana|kmana|nang endi|ndek endi|neng endi|menyang endi|siapa|sopo|sinten|mana)"
ROUND = Pattern(
    rf"(?!.*\d).*\b(?:{CARRIES}\b.{{0,20}}\b{WHERE}|{WHERE}\b.{{0,25}}\b{CARRIES}|(?:rute|tujuan"
    rf"|giliran)\w*\b.{{0,15}}\b{WHERE})\b"
    r"(?: (?:aja|ae|saja|wae|ya|yo|bu|mbak|hari ini|dino iki|besok|sesuk|nanti))*[ ?.]*"
)


def asks_round(text: str) -> bool:
    """Whether somebody who carries asks where to."""
    return ROUND.fullmatch(normal(text).replace("\n", " ")) is not None

"""Somebody is glad of money that came, and asks nothing: "alhamdulillah sudah masuk transferannya"."""

from handlers.reading import assent
from handlers.reading.asking import asks
from handlers.reading.assent import ALREADY
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

NOT = (
    rf"(?:{assent.NOT}|g|belum|blm|blum|durung|dereng|kurang|salah|beda|kok|cuma|cuman|mung|kapan|tapi|harusnya"
    r"|kudune|dipotong)"
)
DOUBTS = Pattern(rf"\b{NOT}\b")
GLAD = Pattern(
    r"\b(?:alhamdu?lil+ah\w*|syukur\w*|puji \w+|makasi+h\w*|terima ?kasih|trima ?kasih|mksh|thanks?|tq|\w*suwun"
    r"|\w*nuwun|seneng|senang|bungah|lega|berkah|barokah)\b"
)
CAME = Pattern(
    rf"\b(?:{ALREADY}|baru|mau|tadi|kemarin|wingi|nembe) (?:\w+ ){{0,2}}(?:masuk|mlebu|mlebet|cair|terima|diterima"
    r"|tak terima|nampi|ditransfer|dibayar|nyampe|sampai|dapat|entuk|oleh)\b"
    r"|\b(?:masuk|mlebu|cair|nyampe|diterima|sampai|dibayar|ditransfer)\w* (?:bu|mbak|semua|kabeh|tadi|barusan)\b"
    r"|\b(?:bisa|iso|cukup|lumayan|dipakai|digae|dienggo|kanggo) (?:buat|untuk|kanggo|gawe|nggo|bayar|tuku|beli)\b"
)


GOT = (
    r"(?:bayaran|upah|gaji|duit|dhuwit|uang|honor|hasil)(?:e|ne|nya|ku|nipun)?(?: (?:jahit|jahitan|njahit|kemarin"
    r"|wingi|saya"
    r"|aku|masker|pertama|mau|tadi))*"
)
SPENT = Pattern(
    rf"\b{GOT} (?:(?:{ALREADY}|langsung|bisa|iso|sing|yang|tak|saya|aku|kulo) )*(?:tak ?|saya |aku )?(?:gae|tabung"
    rf"|gawe|belikan"
    rf"|beliin|tukokno|tukokke|tuku|beli|digae"
    r"|dibelikan|dibeliin|ditukokno|dipakai|kanggo|gawe|buat|untuk|nggo|tabung|ditabung|celengi|dikirim"
    r"|tak kirim) \w+"
)
NOT_SPENT = Pattern(
    r"\b(?:belum|durung|kurang|salah|kok|kapan|pinjam|nyilih|kasbon|utang|butuh|perlu|minta|njaluk|mau|arep|ganti|apa"
    r"|opo|nopo|mana|siapa|masker|kain|benang|karet)\b|\d|\?"
)


def spends_pay(text: str) -> bool:
    """ "bayarane wis tak tukokno beras karo sepatu putuku": she is glad of it, and asks nothing."""
    plain = normal(text)
    return SPENT.search(plain) is not None and NOT_SPENT.search(plain) is None


def says_thanks_for_pay(text: str) -> bool:
    """Whether a text is glad of pay, doubts nothing of it, and asks nothing."""
    plain = normal(text)
    if spends_pay(text):
        return True
    glad = GLAD.search(plain) is not None
    if "?" in text or (asks(plain) and not glad) or DOUBTS.search(plain) or any(one.isdigit() for one in plain):
        return False
    return glad or CAME.search(plain) is not None

"""Who it is that asks and asks: a lender, her people, a neighbour; or the bot, which may be told to stop."""

from handlers.reading.patterns import Pattern
from handlers.reading.sickness import KIN

LENDERS = (
    r"(?:pinjol|pinjaman|bank|rentenir|koperasi|kreditan|kredit|leasing|cicilan|angsuran|hutang|utang|utange|tagihan"
    r"|kontrakan"
    r"|sewa|kos|kost|pajak|spp|listrik|arisan|tabungan|debt ?collector|dc|penagih|warung|toko|juragan|bos|majikan"
    r"|mandor)"
)
BY_OTHERS = (
    r"(?:sama|karo|oleh|ambek|ambe|dening|dari|teko) (?!(?:bot|sampean|sampeyan|kamu|program|pengingat"
    r"|aplikasi|wa|chat)\b)\w+"
)
OTHERS = Pattern(
    rf"\b(?:{LENDERS}(?:nya|e|ne|ku)?|{BY_OTHERS}|{KIN}(?:ku|q|e|ne|nya)|mertua|(?:{KIN}|tetangga\w*|tonggo\w*"
    rf"|guru\w*|teman\w*) (?:saya"
    r"|aku|kulo|tanya|takon|nanya|nagih|mertua)|kapan (?:nikah|rabi|kawin|punya anak|hamil|duwe anak|lulus))\b"
)
# What only the bot, or a coordinator through it, asks for.
OF_THE_BOT = Pattern(
    r"\b(?:bot\w*|pengingat\w*|reminder\w*|alarm\w*|notif\w*|sampean|sampeyan|chat\w*|wa|pesan\w*|lapor\w*|setor\w*"
    r"|jahit\w*"
    r"|njahit\w*|masker|bunyi|diingat\w*|diinget\w*|dielingno|ngingetin|ngingatkan|jam \w+|(?:tiap|saben"
    r"|setiap) (?:hari|dino|malam"
    r"|malem|bengi|sore|jam))\b"
)
FORBIDS = Pattern(
    r"\b(?:jangan|jgn|jangn|ojo|stop|setop|berhenti|hentikan|gausah|rausah|(?:tidak|gak|ga|ndak|ora|mboten) (?:usah"
    r"|perlu|sah|mau))\b"
)


def is_by_others(plain: str) -> bool:
    """ "ditagih bank terus, capek": a text in normal form; nothing of the bot's is meant."""
    return OTHERS.search(plain) is not None and OF_THE_BOT.search(plain) is None


def may_be_by_others(plain: str) -> bool:
    """ "ditagih terus, capek": by whom isn't said, and nothing is forbidden."""
    asked = OF_THE_BOT.search(plain) is None and FORBIDS.search(plain) is None
    return asked and DUNNED.search(plain) is not None


DUNNED = Pattern(r"\b(?:di ?|nge?)?(?:tagih\w*|tanya\w*|takon\w*|tekok\w*)\b")

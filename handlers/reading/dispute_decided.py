"""What whoever decides says of a tailor's doubt: that what is written stands, or that something was set right."""

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

RIGHT = one_of("benar bener betul leres sesuai pas cocok tetap tetep")
KEPT = Pattern(
    rf"\b(?:catatan|hitungan|itungan|jumlah|data|upah|upahe)(?:nya|e|ne)?\b(?: \w+){{0,2}} {RIGHT}"
    rf"|{one_of('memang mmg pancen wis sudah wes sampun mpun')}(?: \w+)? (?:segitu|sakmono|semono|segini|sakmene"
    rf"|{RIGHT})"
    r"|\b(?:tidak|gak|nggak|ora|mboten)(?: ada| ono)?(?: yang| sing)? (?:salah|kleru|kurang)\b"
)
CHANGED = Pattern(
    r"\b(?:sudah|wis|wes|sampun|mpun|iya|iyo)(?: \w+)? (?:saya |tak ?|aku |kulo |di)?(?:betul|bener|benah"
    r"|perbaiki|ganti|ubah|tambah|tambahi"
    r"|ralat|koreksi|leres|dandan)\w*\b"
    r"|\b(?:tak ?|di)(?:benerno|benakno|betulkan|tambahi|ralat|benahi)\b"
)
ASKS = Pattern(r"\?|" + one_of("berapa piro kapan apa kenapa"))
LONGEST = 30


def decided_in(text: str) -> bool | None:
    """Whether something was set right (True), or what is written stands (False); None if it says neither."""
    plain = normal(text).replace("\n", ", ")
    if not plain.strip() or len(plain.split()) > LONGEST or ASKS.search(plain):
        return None
    kept, changed = KEPT.search(plain) is not None, CHANGED.search(plain) is not None
    return changed if kept is not changed else None

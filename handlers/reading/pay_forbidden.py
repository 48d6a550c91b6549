"""What somebody says of pay that is none of a question of hers: not to be mixed, what a way costs, for another."""

from handlers.reading.asking import asks
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

FORBIDS = Pattern(
    r"\b(?:jangan|jgn|ojo|ampun)(?: sampai| sampe| nganti)? (?:di|ke|ka)?(?:campur|gabung|titip|kasih|kek|wehno"
    r"|transfer|tf|kirim|ketuker"
    r"|tukar|ijol|telat|dipotong|potong|kurang|kurangi|sebar|umum)\w*"
)


def forbids(text: str) -> bool:
    """Whether a text about wages only says what is not to be done with them."""
    plain = normal(text)
    return FORBIDS.search(plain) is not None and not asks(plain) and not any(one.isdigit() for one in plain)


# "gajinya bulan ini berapa ya, biar saya yang ambil": somebody of hers asks, and hears no sum.
FOR_HER = Pattern(
    r"\b(?:saya|ini|aku|kulo) (?:suami|istri|anak|adik|kakak|menantu|mantu|keponakan)(?:nya|e|ne)\b.*\b(?:gaji|upah"
    r"|bayaran|honor|uang)(?:nya|e|ne)\b|"
    r"\b(?:gaji|upah|bayaran|honor|uang|duit)(?:nya|e|ne)\b.*\bbiar (?:saya|aku|kulo|suaminya|anaknya) (?:saja |ae "
    r"|aja )?(?:yang |yg |sing )?"
    r"(?:ambil|ngambil|jupuk|njupuk|terima|nompo|tampani)\w*"
    r"|\b(?:gaji|upah|bayaran|honor)(?:nya|e|ne)? (?:istri|bojo|ibu|ibuk|mertua|emak)(?:ku|ne|e|nya| saya"
    r"| kulo)?\b.*\b(?:berapa|brp|piro|pinten)\b"
)


def asks_for_another(text: str) -> bool:
    """Whether somebody who holds her phone asks what she is paid."""
    return FOR_HER.search(normal(text).replace("\n", " ")) is not None


# "numpak ojek 25 ewu eman": what a way costs her, and no question.
COST = Pattern(
    r"\b(?:ojek|ngojek|gojek|grab|angkot|bensin|ongkos|ongkir|parkir|becak|bemo|numpak|naik"
    r"|transport)\w*\b.*\b(?:eman|rugi|larang|mahal|nombok"
    r"|tombok|entek|habis|gak cucuk|ga cucuk|gak sumbut|abot|berat)\b"
)


def tells_cost(text: str) -> bool:
    """Whether she says what a way costs her, and asks nothing."""
    return COST.search(normal(text)) is not None and not asks(text)

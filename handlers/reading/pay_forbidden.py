"""What shall not be done with her wages: "gajinya jangan dicampur lho", "bayarane ojo dititipno bojoku"."""

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

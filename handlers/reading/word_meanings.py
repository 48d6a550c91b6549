"""What single words of a message were taken for, for somebody who wonders how a number or a day was read."""

from datetime import date, datetime

from handlers.reading.dates import fold_dates
from handlers.reading.normal import normal
from handlers.reading.quantities import fold_quantities
from handlers.reading.tokens import tokens
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class WordMeaning:
    """Words as written, and the number or the day that they are."""

    words: Spoken
    number: int | None = None
    day: date | None = None


def word_meanings(text: str, sent_at: datetime) -> list[WordMeaning]:
    """Numbers in words or packs, and days, in the order of the message; plain digits need no telling."""
    found = []
    for token in fold_quantities(fold_dates(tokens(normal(text)), sent_at)):
        # A sum is folded with signs, which a reader shall see as words.
        words = Spoken(token.text.replace(" - ", " kurang ").replace(" + ", " lebih "))
        if token.day is not None:
            found.append(WordMeaning(words, day=token.day))
        elif token.value is not None and token.value.denominator == 1 and not words.isdigit():
            found.append(WordMeaning(words, number=int(token.value)))
    return found

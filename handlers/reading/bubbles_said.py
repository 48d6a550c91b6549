"""A second bubble that goes on about the bags of the first: "2 kresek", then "sing siji isi 10, sijine 8"."""

from itertools import pairwise

from handlers.reading.bags_apart import THE_OTHER
from handlers.reading.containers import PER
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.tokens import tokens

# "titip 15 masker", "ada titipan 22"; but "tak titipno mas Slamet" has been given away.
ENTRUSTED = Pattern(
    r"(?:\w+ ){0,3}?(?:titip|nitip|titipan|titipane|titipannya|titipanipun|setoran titipan)\b(?!.*\bke\b).*"
)


def entrusted(text: str) -> bool:
    """Whether a text begins with masks that somebody else gave along."""
    return ENTRUSTED.fullmatch(normal(text)) is not None


def only_fills(text: str) -> bool:
    """Whether a text says what each bag holds, and not how many bags there are: "isi 10 per tas"."""
    found = tokens(normal(text))
    each = any(token.has("isi", "each") or token.text in PER for token in found)
    bags = any(two.has("bundle") and one.has("number") for one, two in pairwise(found))
    return each and not bags


def goes_on_about_bags(text: str) -> bool:
    """Whether a text says what bags hold, or what lies beside them, and names a number."""
    found = tokens(normal(text))
    told = any(token.has("isi", "each", "bundle", "loose") or token.text in PER | THE_OTHER for token in found)
    return told and any(token.has("number", "one") for token in found)

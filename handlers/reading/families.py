"""Families of words that hearing is made of: politeness, "already", "earlier", "not"; and patterns put together."""

from handlers.reading.patterns import Pattern


def one_of(*words: str) -> str:
    r"""A pattern for any of some words; `_` stands for a space, and endings may be left open with `\w*`."""
    return rf"\b(?:{'|'.join(word.replace('_', ' ') for line in words for word in line.split())})\b"


def pattern(*parts: str) -> Pattern:
    """Any of some patterns."""
    return Pattern("|".join(parts))


# Bu, mbak and the like, and what may stand at an end and changes nothing.
POLITE = one_of(
    "ibu bu buk bun mbak mbk mb mba pak pk mas kak kakak rini ya yo y yok yuk nggih njih inggih gih kok sih se seh",
    "dong deh lho lo loh to kan ki mawon suwun matur nuwun terima kasih makasih makasi trims maturnuwun tulung",
    "tolong titik",
)
ENDING = Pattern(rf"(?:[ ,.!]+{POLITE})*[ .!]*$")
ALREADY = one_of("sudah sdh udah udh uda dah wis wes uwis uwes wus mpun sampun pun")
EARLIER = one_of("tadi td tdi mau wau barusan barusane esuk isuk pagi wingi kemarin kmrn sebelumnya sakdurunge")
ME = one_of("saya sy aku ayas kula kulo ku tak")
NOT = one_of("tidak tdk kadit gak ga nggak ndak ora mboten boten rung belum blm durung dereng")
THE_ONE = one_of("yg yang sing seng ingkang engkang")
# "iku duduk nggonku", "bukan setoran saya"
DISOWNS = pattern(
    rf"{one_of('bukan bkn dudu duduk guduk sanes dede')} (?:aku|saya|sy|kula|kulo"
    r"|(?:punya|duwek|nggon|gon|jahitan|garapan|setoran|gadhahan|kagungan|hasil|gawean)(?:e|ne|nya)?"
    r"(?:ku| (?:ku|aku|saya|sy|kula|kulo)))\b"
)

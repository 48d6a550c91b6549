"""Where a courier fetched what he brings: "ke rumah bu Ani, dapat 19" tells of hers."""

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.people import AT, AT_HOME, FETCHING, HONORIFICS

TO = one_of("ke di dari teko saking dhateng muter mampir", *AT)
HOME = one_of(*AT_HOME)
FETCH = rf"(?:{one_of('tak dak saya aku kulo tas wis wes sudah')} )*{one_of(*FETCHING)}"
WHO = rf"(?:(?:{'|'.join(sorted(HONORIFICS))}) )?[a-z]+"
GOT = one_of("dapat dapet dpt oleh entuk olih angsal dikasih dikei diwenehi terima titip")
ONLY = one_of("cuma mek mung baru namung hanya aku saya")
AT_HERS = Pattern(
    rf"(?:{FETCH} )?{TO} {HOME} (?=(?:{WHO}) ?,? (?:{ONLY} )*{GOT} \w)"
    rf"|^{HOME} (?=(?:{WHO}) ?,? (?:{ONLY} )*{GOT} \w)|(?<=, ){HOME} (?=(?:{WHO}) ?,? (?:{ONLY} )*{GOT} \w)"
    rf"|(?:{one_of('tadi td mau wau barusan')} )?{FETCH} (?:{TO} )?{HOME} (?=(?:{WHO}) \d)"
)


def without_homes(text: str) -> str:
    """A courier's text without the homes at which he got what he tells of."""
    return AT_HERS.sub("", normal(text))

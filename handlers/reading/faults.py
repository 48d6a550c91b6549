"""Why a mask isn't good: the short list of reasons, and how each is said."""

from enum import StrEnum

from handlers.reading.families import one_of
from handlers.reading.patterns import Pattern


class Fault(StrEnum):
    """A reason for mending or rejecting."""

    SEAM = "seam"
    TORN = "torn"
    STAIN = "stain"
    STRAP = "strap"
    SIZE = "size"
    FOLD = "fold"
    CLOTH = "cloth"


# The first that is heard counts: "tali lepas" is about the strap.
SAID: tuple[tuple[Fault, Pattern], ...] = (
    (Fault.STRAP, Pattern(one_of(r"tali\w* karet\w* kawat\w* kendor kendur copot"))),
    (Fault.FOLD, Pattern(one_of(r"lipat\w* rempel\w* wiru\w* tekukan\w*"))),
    (Fault.SIZE, Pattern(one_of(r"ukuran\w* kekecilan kegedean kebesaran kecilan gedean cilik kesempitan"))),
    (Fault.STAIN, Pattern(one_of(r"kotor\w* noda\w* reged\w* bernoda luntur\w* oli hangus gosong kobong bekas\w*"))),
    (Fault.TORN, Pattern(one_of(r"sobek\w* suwek\w* robek\w* bolong\w* lubang lobang jebol mletek kesobek"))),
    (
        Fault.SEAM,
        Pattern(one_of(r"jahit\w* jait\w* miring mencong lepas dedel loncat\w* brodol\w* benang\w* rapi\w* mlecot\w*")),
    ),
    (Fault.CLOTH, Pattern(one_of(r"kain\w* bahan\w* tipis belang salah_potong"))),
)


def fault_in(text: str) -> Fault | None:
    """Which reason some words give; None if it is another, or none."""
    return next((fault for fault, said in SAID if said.search(text)), None)

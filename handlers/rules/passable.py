"""Which of the files that somebody sent may be passed on, by what their channel says of them."""

from collections.abc import Sequence

from handlers.rules.limits import BIGGEST_FILE
from storage.outbox import Attached

# What a person can look at or listen to; other documents may be programs.
HARMLESS = ("image/", "audio/", "video/", "text/plain", "text/csv", "application/pdf", "application/msword")
OFFICE = ("openxmlformats", "opendocument", "ms-excel")


def passable(files: Sequence[Attached]) -> tuple[Attached, ...]:
    """Those that may be passed on."""
    return tuple(one for one in files if _may_pass(one))


def as_sent(one: Attached, channel: str) -> dict[str, str]:
    """As it is put into a letter, after it came over a channel."""
    return {"kind": one.kind, "id": one.id, "channel": channel, "mime": one.mime}


def _may_pass(one: Attached) -> bool:
    if one.kind == "sticker" or one.size > BIGGEST_FILE:
        return False
    return one.kind != "document" or one.mime.startswith(HARMLESS) or any(word in one.mime for word in OFFICE)

"""The other process that draws: reads what is to be drawn from its input, writes files to its output, until both end.

Each message is its length (4 bytes, the highest first) and that many bytes; an answer begins with one byte, 0 if it is
a file, else 1 and where it went wrong.
"""

import os
import sys
from contextlib import suppress
from datetime import datetime
from select import select
from typing import IO

from bot import logs
from handlers.papers.drawing import drawn
from storage import spoken

# How much the drawing stands back behind answers, where the system knows such a thing.
STANDS_BACK = 5
# So long it stays after the last drawing: with its libraries it takes 100 MB.
IDLE_SECONDS = 300.0
WIDTH = 4


def write(stream: IO[bytes], message: bytes) -> None:
    """Write one message."""
    stream.write(len(message).to_bytes(WIDTH, "big") + message)
    stream.flush()


def read(stream: IO[bytes]) -> bytes | None:
    """Read one message; None at the end."""
    size = stream.read(WIDTH)
    if len(size) < WIDTH:
        return None
    length = int.from_bytes(size, "big")
    message = stream.read(length)
    return message if len(message) == length else None


def _asked() -> bool:
    """Waits until something is to be drawn; False if nothing was for so long that it may end."""
    if sys.platform == "win32":
        # There one can't wait for a pipe with a limit.
        return True
    return bool(select([sys.stdin.buffer], [], [], IDLE_SECONDS)[0])


def main() -> None:
    """Draw until the program that asks ends, however it does."""
    with suppress(OSError, AttributeError):
        os.nice(STANDS_BACK)
    while _asked() and (message := read(sys.stdin.buffer)) is not None:
        how, of, made = spoken.unpack(message.decode())
        try:
            answer = b"\0" + drawn(how, of, datetime.fromisoformat(made))
        # Whatever it is, the next one is drawn; words of people stay out of it.
        except Exception as error:
            answer = b"\1" + logs.where(error).encode()
        write(sys.stdout.buffer, answer)


if __name__ == "__main__":
    main()

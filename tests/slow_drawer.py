"""Draws nothing, but takes its time: as many seconds as it is asked for, which it says back. It begins at once."""

import sys
import time


def main() -> None:
    """Until nobody asks any more, in the words of `bot.drawer`."""
    asked, answers = sys.stdin.buffer, sys.stdout.buffer
    while head := asked.read(4):
        seconds = asked.read(int.from_bytes(head, "big"))
        time.sleep(float(seconds))
        answers.write((1 + len(seconds)).to_bytes(4, "big") + b"\0" + seconds)
        answers.flush()


if __name__ == "__main__":
    main()

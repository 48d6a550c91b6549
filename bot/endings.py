"""How a running program is told to end: by a service, Ctrl-C, a closed window (on Windows, BREAK)."""

import asyncio
import signal
from collections.abc import Callable

ENDINGS = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]


def heed(stopping: asyncio.Event) -> None:
    """From now on this is set when the program is told to end."""
    loop = asyncio.get_running_loop()
    for number in ENDINGS:
        _on(number, loop, stopping.set)


def _on(number: int, loop: asyncio.AbstractEventLoop, then: Callable[[], None]) -> None:
    """Do it at a signal, also where the loop knows none."""
    try:
        loop.add_signal_handler(number, then)
    except NotImplementedError:
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(then))

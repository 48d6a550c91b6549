"""Draws what a letter is sent with in another process, so that nobody's answer waits for it."""

import asyncio
import atexit
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from bot import drawer, logs
from bot.channels.base import NotSent
from storage import spoken
from storage.outbox import Content

# A paper that takes longer will never be done.
LONGEST_SECONDS = 120.0


class NotDrawn(Exception):
    """The drawing itself went wrong; says where."""


class Drawer:
    """The one other process, which runs `module`; it starts with the first drawing, and again after it was killed."""

    def __init__(self, module: str = drawer.__name__, longest: float = LONGEST_SECONDS) -> None:
        self._module = module
        self._longest = longest
        self._process: subprocess.Popen[bytes] | None = None
        # One drawing after the other, whoever's event loop asks.
        self._waits = ThreadPoolExecutor(1, thread_name_prefix="drawing")

    async def draw(self, request: bytes) -> bytes:
        """The file; NotDrawn, or NotSent if it was interrupted."""
        answer = await asyncio.get_running_loop().run_in_executor(self._waits, self._ask, request)
        if answer is None:
            raise NotSent("the drawing was interrupted")
        if answer[0]:
            raise NotDrawn(answer[1:].decode())
        return answer[1:]

    def _ask(self, request: bytes) -> bytes | None:
        """What it answers, or None; its time begins when its turn comes, however many were before it."""
        if self._process is None or self._process.poll() is not None:
            # One that was killed meanwhile leaves its pipes behind.
            self.end()
            self._process = self._started()
        process, began = self._process, time.monotonic()
        if process.stdin is None or process.stdout is None:
            raise LookupError("the drawer has no pipes")
        limit = threading.Timer(self._longest, process.kill)
        limit.start()
        try:
            drawer.write(process.stdin, request)
            answer = drawer.read(process.stdout)
        except OSError:
            answer = None
        limit.cancel()
        if answer is None:
            self.end()
            if time.monotonic() - began >= self._longest:
                raise NotDrawn("too long")
        return answer

    def _started(self) -> "subprocess.Popen[bytes]":
        path = os.pathsep.join(one for one in sys.path if one)
        return subprocess.Popen(  # noqa: S603 - our own words
            [sys.executable, "-m", self._module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": path},
        )

    def end(self) -> None:
        """Let it end; it would by itself, once nobody can ask any more."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()


DRAWER = Drawer()
atexit.register(DRAWER.end)


async def with_file(content: Content) -> Content:
    """The content with its file, if one is to be drawn; NotSent if that must be tried again."""
    attach = content.attach
    if "draw" not in attach:
        return content
    try:
        file = await DRAWER.draw(spoken.pack([attach["draw"], attach["of"], attach["made"]]).encode())
    except NotDrawn as error:
        # She hears of it, and what comes after it goes out.
        logs.event("a paper could not be drawn", level="error", how=attach["draw"], error=str(error))
        return replace(content, key="paper-not-drawn", args={}, attach={})
    return replace(content, attach={"name": attach["name"], "bytes": file})

"""`omah demo` as a process of its own."""

import asyncio
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

OMAH = Path(sys.executable).with_name("omah")


@asynccontextmanager
async def running_demo(port: int = 0) -> AsyncIterator[str]:
    """The demo, started; its address. It is stopped as by Ctrl-C and must end well."""
    process = await asyncio.create_subprocess_exec(
        OMAH, "demo", "--no-browser", "--port", str(port), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    async with asyncio.timeout(60):
        line = (await process.stdout.readline()).decode()
    found = re.search(r"http://\S+", line)
    assert found, line
    try:
        yield found[0]
    finally:
        process.send_signal(signal.SIGINT)
        async with asyncio.timeout(15):
            assert await process.wait() == 0

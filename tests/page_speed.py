"""How quick the page is: `python -m tests.page_speed`; on a busy computer only what it costs in CPU says something.

Paint: from the call of the page to its first words. Answer: from sending to the bot's answer on the page. Behind: while
36 report at once, from when the server tells the page of a message to when it is drawn. A day: the clock turned on.
"""

import asyncio
import json
import math
import os
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
from playwright.async_api import Browser, CDPSession, Page

from tests.browser import page_in, running_browser
from tests.running_demo import running_demo

PAINTS, ANSWERS, TOGETHER, MORE, DAYS = 6, 30, 36, 8, 4
FIRST = 1001
# Reports, and tells how long it took until the answer could be seen, in milliseconds.
REPORT = """
(number) => new Promise((done) => {
    const list = document.querySelector("#phone-1 .log-list");
    const box = document.querySelector("#phone-1-input");
    const began = performance.now();
    const looking = new MutationObserver(() => {
        if (![...list.querySelectorAll(".theirs")].at(-1)?.textContent.includes(`${number} masker`)) return;
        looking.disconnect();
        requestAnimationFrame(() => done(performance.now() - began));
    });
    looking.observe(list, { childList: true, subtree: true });
    box.value = `setor ${number}`;
    box.form.requestSubmit();
})
"""
# Notes when the page has drawn a message of the first phone, in milliseconds of the computer's clock.
WATCH = """
() => {
    window.drawn = {};
    const list = document.querySelector("#phone-1 .log-list");
    new MutationObserver(() => {
        for (const bubble of list.querySelectorAll(".bubble")) window.drawn[bubble.dataset.id] ??= Date.now();
    }).observe(list, { childList: true });
}
"""


@dataclass
class Measured:
    """What was measured: how long each took in milliseconds, and what it cost in CPU."""

    times: list[float]
    page: float = 0
    server: float = 0


async def main() -> None:
    """Measure all four, and say them."""
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")  # noqa: T201
    async with running_demo() as url, running_browser() as browser:
        painted = await paint(browser, url, PAINTS)
        print(f"first paint ms: {shown(painted.times)}; CPU of the page for a load ms: {painted.page:.0f}")  # noqa: T201
        async with page_in(browser, url, 1280, 800) as page:
            await page.get_by_role("textbox").first.wait_for()
            one = await answers(page, ANSWERS)
            print(f"answer ms: {shown(one.times)}; CPU each: page {one.page:.0f}, server and bot {one.server:.0f}")  # noqa: T201
            all_ = await together(page, url)
            cost = f"page {all_.page:.0f}, server and bot {all_.server:.0f}"
            print(f"behind ms: {shown(all_.times)}; CPU for {TOGETHER + MORE}: {cost}")  # noqa: T201
        await turning(url)


async def paint(browser: Browser, url: str, times: int) -> Measured:
    """The first words, with an empty cache each time."""
    found, busy = [], []
    for _ in range(times):
        async with page_in(browser, url, 1280, 800) as page:
            cost = await counted(page)
            await page.get_by_role("textbox").first.wait_for()
            found.append(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
            busy.append(await worked(cost))
    return Measured(found, statistics.median(busy))


async def answers(page: Page, times: int, least: int = 100) -> Measured:
    """One report after the other, from so many masks on; each is answered on the page."""
    cost = await counted(page)
    before, server = await worked(cost), cpu_of_demo()
    found: list[float] = [await page.evaluate(REPORT, least + number) for number in range(times)]
    return Measured(found, (await worked(cost) - before) / times, (cpu_of_demo() - server) / times)


async def together(page: Page, url: str) -> Measured:
    """36 at once, of whom one is on the first phone and goes on reporting: how late each message was drawn."""
    cost = await counted(page)
    await page.evaluate(WATCH)
    told: dict[str, float] = {}
    async with aiohttp.ClientSession() as network, network.get(f"{url}/sandbox/events") as events:
        listening = asyncio.create_task(listen(events, told))
        before, server = await worked(cost), cpu_of_demo()
        said = (
            network.post(f"{url}/sandbox/chats/{FIRST + at}/say", json={"text": f"setor {200 + at}"})
            for at in range(TOGETHER)
        )
        for answer in await asyncio.gather(*said):
            answer.release()
        for number in range(MORE):
            (await network.post(f"{url}/sandbox/chats/{FIRST}/say", json={"text": f"setor {300 + number}"})).release()
        await page.get_by_role("log").first.get_by_text(f"{300 + MORE - 1} masker").last.wait_for()
        page_ms, server_ms = await worked(cost) - before, cpu_of_demo() - server
        listening.cancel()
    drawn: dict[str, float] = await page.evaluate("window.drawn")
    late = [max(0.0, drawn[number] - at) for number, at in told.items() if number in drawn]
    return Measured(late, page_ms, server_ms)


async def listen(events: aiohttp.ClientResponse, told: dict[str, float]) -> None:
    """Note when the server tells of each message of the first phone."""
    async for line in events.content:
        if line.startswith(b"data: "):
            event = json.loads(line[6:])
            if event["type"] == "message" and event["chat_id"] == FIRST:
                told[str(event["message"]["id"])] = time.time() * 1000


async def turning(url: str) -> None:
    """The clock turned on by days."""
    found, server = [], cpu_of_demo()
    async with aiohttp.ClientSession() as network:
        for _ in range(DAYS):
            began = time.monotonic()
            (await network.post(f"{url}/sandbox/clock", json={"jump": "tomorrow"})).release()
            found.append((time.monotonic() - began) * 1000)
    print(f"a day ms: {shown(found)}; CPU each: {(cpu_of_demo() - server) / DAYS:.0f}")  # noqa: T201


async def counted(page: Page) -> CDPSession:
    """A page whose CPU is counted."""
    cost = await page.context.new_cdp_session(page)
    await cost.send("Performance.enable", {"timeDomain": "threadTicks"})
    return cost


async def worked(cost: CDPSession) -> float:
    """How much CPU the page has used so far, in milliseconds."""
    metrics: list[dict[str, Any]] = (await cost.send("Performance.getMetrics"))["metrics"]
    return 1000 * float(next(one["value"] for one in metrics if one["name"] == "TaskDuration"))


def cpu_of_demo() -> float:
    """How much CPU the demo, a child of ours, has used so far, in milliseconds."""
    ours = str(os.getpid())
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parts = (folder / "stat").read_text().rpartition(") ")[2].split()
            command = (folder / "cmdline").read_text()
        except OSError:
            continue
        if parts[1] == ours and "demo" in command:
            return (int(parts[11]) + int(parts[12])) * 1000 / os.sysconf("SC_CLK_TCK")
    raise LookupError("the demo doesn't run")


def shown(times: Sequence[float]) -> str:
    """Least, middle, and the one of twenty that is longer."""
    return f"min {min(times):.0f}, p50 {statistics.median(times):.0f}, p95 {late_one(times):.0f}"


def late_one(times: Sequence[float]) -> float:
    """The one of twenty that is longer than the others."""
    return sorted(times)[math.ceil(0.95 * len(times)) - 1]


if __name__ == "__main__":
    asyncio.run(main())

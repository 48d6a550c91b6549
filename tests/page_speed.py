"""How quick the page is: `python -m tests.page_speed`; on a busy computer only what it costs in CPU says something.

Paint: from the call of the page to its first words. Answer: from sending to the bot's answer on the page. Behind: while
36 report at once, from when the server tells the page of a message to when it is drawn. A day: the clock turned on.
"""

import asyncio
import json
import os
import statistics
import time
from collections.abc import Sequence
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


async def main() -> None:
    """Measure all four, and say them."""
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")  # noqa: T201
    async with running_demo() as url, running_browser() as browser:
        await paint(browser, url)
        async with page_in(browser, url, 1280, 800) as page:
            await page.get_by_role("textbox").first.wait_for()
            cost = await page.context.new_cdp_session(page)
            await cost.send("Performance.enable", {"timeDomain": "threadTicks"})
            await answers(page, cost)
            await together(page, cost, url)
        await turning(url)


async def paint(browser: Browser, url: str) -> None:
    """The first words, with an empty cache each time."""
    found, busy = [], []
    for _ in range(PAINTS):
        async with page_in(browser, url, 1280, 800) as page:
            cost = await page.context.new_cdp_session(page)
            await cost.send("Performance.enable", {"timeDomain": "threadTicks"})
            await page.get_by_role("textbox").first.wait_for()
            found.append(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
            busy.append(await worked(cost))
    print(f"first paint ms: {shown(found)}; CPU of the page for a load ms: {shown(busy)}")  # noqa: T201


async def answers(page: Page, cost: CDPSession) -> None:
    """One report after the other; each is answered on the page."""
    before, server = await worked(cost), cpu_of_demo()
    found: list[float] = [await page.evaluate(REPORT, 100 + number) for number in range(ANSWERS)]
    page_ms, server_ms = (await worked(cost) - before) / ANSWERS, (cpu_of_demo() - server) / ANSWERS
    print(f"answer ms: {shown(found)}; CPU each: page {page_ms:.0f}, server and bot {server_ms:.0f}")  # noqa: T201


async def together(page: Page, cost: CDPSession, url: str) -> None:
    """36 at once, of whom one is on the first phone and goes on reporting."""
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
    print(f"behind ms: {shown(late)}; CPU for {TOGETHER + MORE}: page {page_ms:.0f}, server and bot {server_ms:.0f}")  # noqa: T201


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
    ordered = sorted(times)
    late = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    return f"min {ordered[0]:.0f}, p50 {statistics.median(ordered):.0f}, p95 {late:.0f}"


if __name__ == "__main__":
    asyncio.run(main())

"""Chromium for tests and for the README's picture."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Page, async_playwright

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str | None:
    """Where Chromium is, or None."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@asynccontextmanager
async def browser_page(url: str, width: int = 1280, height: int = 860) -> AsyncIterator[Page]:
    """A page of a real browser, opened."""
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        page = await browser.new_page(viewport={"width": width, "height": height}, locale="id-ID")
        await page.goto(url)
        try:
            yield page
        finally:
            await browser.close()

"""Chromium for tests and for the README's picture."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Page, async_playwright

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
async def running_browser() -> AsyncIterator[Browser]:
    """A real browser, for as many pages as needed."""
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def page_in(browser: Browser, url: str, width: int = 1280, height: int = 860) -> AsyncIterator[Page]:
    """A page that shares nothing with the browser's other pages, opened."""
    page = await browser.new_page(viewport={"width": width, "height": height}, locale="id-ID")
    try:
        await page.goto(url)
        yield page
    finally:
        await page.close()


@asynccontextmanager
async def browser_page(url: str, width: int = 1280, height: int = 860) -> AsyncIterator[Page]:
    """A page of a browser of its own, opened."""
    async with running_browser() as browser, page_in(browser, url, width, height) as page:
        yield page

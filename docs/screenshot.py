"""Makes the README's picture: `python -m docs.screenshot`; needs Chromium."""

import asyncio
from pathlib import Path

from tests.browser import browser_page
from tests.running_demo import running_demo

PICTURE = Path(__file__).parent / "sandbox.png"


async def main() -> None:
    """Report as a tailor and as a courier, send the tally, and take the picture."""
    async with running_demo() as url, browser_page(url, 1280, 800) as page:
        box = page.get_by_role("textbox").first
        for text in ("setor 2 lusin bu", "50 tapi 3 cacat, karet habis"):
            await box.fill(text)
            await box.press("Enter")
            await page.wait_for_timeout(900)
        courier = page.get_by_role("textbox").nth(1)
        await courier.fill("titip: suparmi 20, endang 2 lusin, wati kosong")
        await courier.press("Enter")
        await page.wait_for_timeout(900)
        await page.get_by_role("button", name="Lainnya").click()
        await page.get_by_role("button", name="Kirim rekap 17.30 sekarang").click()
        await page.wait_for_timeout(1200)
        await page.screenshot(path=PICTURE)


if __name__ == "__main__":
    asyncio.run(main())

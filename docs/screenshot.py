"""Makes the README's pictures: `python -m docs.screenshot`; needs Chromium."""

import asyncio
import io
from pathlib import Path

from PIL import Image
from playwright.async_api import Page

from tests.browser import browser_page
from tests.running_demo import running_demo

FOLDER = Path(__file__).parent
STILL, MOVING = FOLDER / "sandbox.png", FOLDER / "tour.webp"
STEPS = 10
# In milliseconds: how long a frame is shown, and the last of a step, which is to be read.
SOON, READ = 350, 2600
WIDE = 960


async def main() -> None:
    """Take both pictures, each of a demo of its own."""
    async with running_demo() as url, browser_page(url, 1280, 800) as page:
        await still(page)
    async with running_demo() as url, browser_page(url, 1280, 800) as page:
        await moving(page)


async def still(page: Page) -> None:
    """Report as a tailor and as a courier, ask for elastic, and send the tally."""
    for phone, text, answer in (
        (0, "wingi mari selawe bu", "25 masker tercatat"),
        (0, "50 tapi 3 cacat, karet habis", "50 masker tercatat"),
        (1, "titip: suparmi 20, endang 2 lusin, wati kosong", "Bu Wati: belum ada."),
        (1, "sekitar 30", "Betul begitu"),
    ):
        box = page.get_by_role("textbox").nth(phone)
        await box.fill(text)
        await box.press("Enter")
        await page.get_by_role("log").nth(phone).get_by_text(answer).wait_for()
    await page.get_by_role("button", name="Lainnya").click()
    await page.get_by_role("button", name="Kirim rekap 17.30 sekarang").click()
    await page.get_by_role("log").nth(2).get_by_text("Rekap").wait_for()
    await page.locator(".notice button").click()
    await page.locator("h1").click()
    await page.wait_for_timeout(500)
    await page.screenshot(path=STILL)


async def moving(page: Page) -> None:
    """The tour, a few frames a step."""
    frames: list[tuple[Image.Image, int]] = []
    await page.get_by_role("button", name="Tur 90 detik").click()
    tour, number = page.get_by_role("region", name="Tur"), page.locator(".tour-number")
    for step in range(1, STEPS + 1):
        while await number.inner_text() == f"Langkah {step} dari {STEPS}":
            frames.append((await frame(page), SOON))
            await page.wait_for_timeout(700)
            if not await tour.is_visible():
                break
        frames[-1] = (frames[-1][0], READ)
    first, *rest = merged(frames)
    first[0].save(
        MOVING,
        save_all=True,
        append_images=[image for image, _ in rest],
        duration=[first[1], *(time for _, time in rest)],
        loop=0,
        quality=60,
        method=4,
    )


async def frame(page: Page) -> Image.Image:
    """The page as it is now, smaller."""
    image = Image.open(io.BytesIO(await page.screenshot())).convert("RGB")
    return image.resize((WIDE, round(image.height * WIDE / image.width)), Image.Resampling.LANCZOS)


def merged(frames: list[tuple[Image.Image, int]]) -> list[tuple[Image.Image, int]]:
    """Without frames in which nothing has changed."""
    found: list[tuple[Image.Image, int]] = []
    for image, time in frames:
        if found and found[-1][0].tobytes() == image.tobytes():
            found[-1] = (found[-1][0], max(found[-1][1], time))
        else:
            found.append((image, time))
    return found


if __name__ == "__main__":
    asyncio.run(main())

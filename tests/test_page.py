"""The demo in a real browser: report, undo, the tally by a button; and what it leaves behind."""

import asyncio
import socket
import tempfile
from pathlib import Path

import pytest

from tests.browser import browser_page, chromium
from tests.running_demo import OMAH, running_demo

needs_browser = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(chromium() is None, reason="Chromium is not installed"),
]


class TestPage:
    pytestmark = needs_browser

    @pytest.mark.parametrize(("width", "height"), [(1280, 860), (360, 740)])
    async def test_report_and_undo_as_a_tailor(self, width: int, height: int) -> None:
        async with running_demo() as url, browser_page(url, width, height) as page:
            phone = page.get_by_role("log").first
            box = page.get_by_role("textbox").first
            await box.fill("setor 2 lusin bu")
            await box.press("Enter")
            await phone.get_by_text("24 masker").wait_for()
            await phone.get_by_role("button", name="Batalkan").click()
            await phone.get_by_text("24 masker dibatalkan").wait_for()
            wide = await page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width

    async def test_the_tally_by_a_button(self) -> None:
        async with running_demo() as url, browser_page(url) as page:
            box = page.get_by_role("textbox").first
            await box.fill("dewasa 15 anak 10")
            await box.press("Enter")
            await page.get_by_role("log").first.get_by_text("10 masker anak").wait_for()
            await page.get_by_role("button", name="Kirim rekap 17.30 sekarang").click()
            coordinator = page.get_by_role("log").nth(2)
            await coordinator.get_by_text("25 masker").wait_for()
            await coordinator.get_by_text("Bu Sri: 25").wait_for()
            await page.get_by_role("button", name="Kirim rekap 17.30 sekarang").click()
            await page.get_by_text("Satu hari hanya satu kali").wait_for()


@pytest.mark.slow
async def test_the_demo_leaves_nothing_behind() -> None:
    before = set(Path(tempfile.gettempdir()).glob("omah-demo-*"))
    async with running_demo():
        during = set(Path(tempfile.gettempdir()).glob("omah-demo-*")) - before
        assert len(during) == 1
    assert not any(folder.exists() for folder in during)


async def test_a_busy_port_is_one_clear_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = await asyncio.create_subprocess_exec(
            OMAH, "demo", "--no-browser", "--port", str(port), stderr=asyncio.subprocess.PIPE
        )
        _, said = await process.communicate()
    assert process.returncode == 2
    assert said.decode().startswith(f"Port {port} sedang dipakai program lain.")

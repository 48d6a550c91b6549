"""The demo in a real browser: report, undo, the tally by a button; and what it leaves behind."""

import asyncio
import re
import socket
import time
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page

from tests.browser import chromium, page_in, running_browser
from tests.dialogue import Dialogue
from tests.running_demo import OMAH, running_demo

needs_browser = [
    # The browser they share lives in the loop they share.
    pytest.mark.asyncio(loop_scope="class"),
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(chromium() is None, reason="Chromium is not installed"),
]


@pytest_asyncio.fixture(scope="class", loop_scope="class")
async def browser() -> AsyncIterator[Browser]:
    """One for all tests of the page: to start it takes longer than many a test."""
    async with running_browser() as running:
        yield running


class TestPage:
    pytestmark = needs_browser

    @pytest.mark.parametrize(("width", "height"), [(1280, 860), (360, 740)])
    async def test_report_and_undo_as_a_tailor(self, browser: Browser, width: int, height: int) -> None:
        async with running_demo() as url, page_in(browser, url, width, height) as page:
            phone = page.get_by_role("log").first
            box = page.get_by_role("textbox").first
            await box.fill("setor 2 lusin bu")
            await box.press("Enter")
            await phone.get_by_text("24 masker").wait_for()
            await phone.get_by_role("button", name="Batalkan").click()
            await phone.get_by_text("24 masker dibatalkan").wait_for()
            wide = await page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width

    async def test_the_tally_by_a_button(self, browser: Browser) -> None:
        async with running_demo() as url, page_in(browser, url) as page:
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

    async def test_material_asked_for_decided_sent_and_received_across_two_phones(self, browser: Browser) -> None:
        async with running_demo() as url, page_in(browser, url) as page:
            tailor, coordinator = page.get_by_role("log").first, page.get_by_role("log").nth(2)
            before = await self.elastic_lasts(page)
            await say(page, 0, "minta karet 36 meter")
            await coordinator.get_by_text("Pesannya: “minta karet 36 meter”").wait_for()
            await coordinator.get_by_role("button", name="Setuju", exact=True).click()
            await tailor.get_by_text("Permintaan Bu Sri disetujui: karet 36 m.").wait_for()
            await coordinator.get_by_role("button", name="Siap diambil").click()
            await tailor.get_by_role("button", name="Sudah terima").click()
            await tailor.get_by_text("Karet 36 m sudah diterima.").wait_for()
            assert await self.elastic_lasts(page) == before + 100
            await page.get_by_text("Cara bot membaca").first.click()
            behind = page.get_by_role("group", name="Cara bot membaca kata Bu Sri")
            await behind.get_by_text("karet 36 m, di jalan ke rumah.").first.wait_for()

    async def elastic_lasts(self, page: Page) -> int:
        """For how many masks Bu Sri's elastic lasts, as the bot tells her."""
        said = page.get_by_role("log").first.get_by_text(re.compile(r"Karet cukup \d+ masker lagi"))
        count = await said.count()
        await say(page, 0, "bahan saya")
        await said.nth(count).wait_for()
        found = re.search(r"Karet cukup (\d+) masker", await said.nth(count).inner_text())
        assert found
        return int(found[1])

    async def test_asked_and_accepted_across_two_phones(self, browser: Browser) -> None:
        async with running_demo() as url, page_in(browser, url) as page:
            await page.get_by_role("button", name="Undang pelamar").click()
            invited = page.get_by_text(re.compile(r"Tulis di telepon Bu Ratih: /start \S+"))
            code = (await invited.inner_text()).rpartition(": ")[2]
            await page.get_by_role("combobox", name="Ponsel milik").first.select_option(label="Bu Ratih")
            await say(page, 0, code)
            applicant, coordinator = page.get_by_role("log").first, page.get_by_role("log").nth(2)
            await applicant.get_by_text("Tunggu kabar dari koordinator").wait_for()
            await coordinator.get_by_role("button", name="Terima").click()
            await applicant.get_by_text("Selamat bergabung").wait_for()

    async def test_enrolled_with_a_shared_number_and_accepted_across_two_phones(self, browser: Browser) -> None:
        async with running_demo() as url, page_in(browser, url) as page:
            await page.get_by_role("combobox", name="Ponsel milik").first.select_option(label="Bu Ratih")
            applicant, coordinator = page.get_by_role("log").first, page.get_by_role("log").nth(2)
            told = ("boleh", "tidak", "tidak", "tidak", "Ratih Kumala", "Bu Ratih")
            asked = ("diingatkan", "kebutuhan", "foto", "Nama lengkapnya", "Mau dipanggil", "paling dekat")
            await say(page, 0, "assalamualaikum, apa bisa ikut?")
            await applicant.get_by_role("button", name="Saya sendiri", exact=True).click()
            await applicant.get_by_text("hasil jahitan dan upah").wait_for()
            for answer, question in zip(told, asked, strict=True):
                await say(page, 0, answer)
                await applicant.get_by_text(question).last.wait_for()
            await applicant.get_by_role("button", name="Kabupaten Malang", exact=True).click()
            await page.get_by_role("button", name="Kirim nomor saya").first.click()
            await page.get_by_placeholder("0812…").first.fill("081234567890")
            await page.get_by_role("button", name="Bagikan").first.click()
            await applicant.get_by_role("button", name="Sudah bisa", exact=True).click()
            await applicant.get_by_role("button", name="Punya mesin", exact=True).click()
            await applicant.get_by_text("berapa masker sehari").wait_for()
            await applicant.get_by_role("button", name="Lewati", exact=True).last.click()
            await applicant.get_by_text("jam berapa").wait_for()
            await applicant.get_by_role("button", name="Lewati", exact=True).last.click()
            await applicant.get_by_text("Nomor HP: 081234567890.").wait_for()
            await applicant.get_by_role("button", name="Kirim", exact=True).click()
            await coordinator.get_by_text("Ratih Kumala ingin bergabung").wait_for()
            await coordinator.get_by_role("button", name="Terima").click()
            await applicant.get_by_text("Selamat bergabung, Bu Ratih").wait_for()
            await say(page, 0, "setor 12")
            await applicant.get_by_text("12 masker tercatat").wait_for()

    async def test_the_tally_by_turning_the_clock(self, browser: Browser) -> None:
        async with running_demo() as url, page_in(browser, url) as page:
            await page.get_by_role("button", name="Besok 08.00").click()
            await page.get_by_text(re.compile(r"Sekarang .*, jam 08\.00")).wait_for()
            await say(page, 0, "setor 26")
            await page.get_by_role("log").first.get_by_text("26 masker tercatat").wait_for()
            await page.get_by_role("button", name="17.30", exact=True).click()
            coordinator = page.get_by_role("log").nth(2)
            await coordinator.get_by_text("Bu Sri: 26").wait_for(timeout=60_000)

    async def test_killed_and_started_in_mid_conversation(self, browser: Browser) -> None:
        async with running_demo() as url, page_in(browser, url) as page:
            phone = page.get_by_role("log").first
            await say(page, 0, "sekitar 40 bu")
            await phone.get_by_role("button", name="Ya, 40 masker").wait_for()
            await page.get_by_role("button", name="Matikan bot").click()
            await page.get_by_role("status").get_by_text("Bot mati").wait_for()
            await say(page, 0, "kemarin 12")
            await phone.get_by_text("kemarin 12").wait_for()
            assert await phone.get_by_text("12 masker tercatat").count() == 0
            await page.get_by_role("button", name="Nyalakan bot").click()
            await phone.get_by_text("12 masker tercatat").wait_for()

    async def test_behind_the_words(self, browser: Browser) -> None:
        async with running_demo() as url, page_in(browser, url) as page:
            await say(page, 0, "2 kodi kurang 3, 2 cacat")
            await page.get_by_role("log").first.get_by_text("37 masker tercatat").wait_for()
            await page.get_by_text("Cara bot membaca").first.click()
            behind = page.get_by_role("group", name="Cara bot membaca kata Bu Sri")
            await behind.get_by_text("35 masker, dibuat ke selesai").first.wait_for()
            await behind.get_by_text("Dibaca sebagai laporan hasil.").wait_for()

    async def test_save_and_play(self, browser: Browser, tmp_path: Path) -> None:
        async with running_demo() as url, page_in(browser, url) as page:
            await say(page, 0, "setor 2 lusin bu")
            await page.get_by_role("log").first.get_by_text("24 masker tercatat").wait_for()
            await page.get_by_role("log").first.get_by_role("button", name="Batalkan").click()
            await page.get_by_role("log").first.get_by_text("24 masker dibatalkan").wait_for()
            async with page.expect_download() as waiting:
                await page.get_by_role("link", name="Simpan percakapan").click()
            download = await waiting.value
            await download.save_as(tmp_path / "percakapan.txt")
        script = (tmp_path / "percakapan.txt").read_text("utf-8")
        assert "Sri ! Batalkan" in script
        await Dialogue(tmp_path).play(script)

    async def test_by_keyboard_alone(self, browser: Browser) -> None:
        async with running_demo() as url, page_in(browser, url) as page:
            await page.get_by_role("textbox").first.focus()
            await page.keyboard.type("setor 15")
            await page.keyboard.press("Enter")
            await page.get_by_role("log").first.get_by_text("15 masker tercatat").wait_for()
            undo = page.get_by_role("log").first.get_by_role("button", name="Batalkan")
            for _ in range(30):
                await page.keyboard.press("Shift+Tab")
                if await undo.evaluate("button => button === document.activeElement"):
                    break
            await page.keyboard.press("Enter")
            await page.get_by_role("log").first.get_by_text("15 masker dibatalkan").wait_for()

    @pytest.mark.parametrize(("width", "height"), [(1280, 860), (360, 740)])
    async def test_no_serious_fault_of_accessibility(self, browser: Browser, width: int, height: int) -> None:
        async with running_demo() as url, page_in(browser, url, width, height) as page:
            await say(page, 0, "setor 15")
            await page.get_by_role("log").first.get_by_text("15 masker tercatat").wait_for()
            await page.get_by_text("Cara bot membaca").first.click()
            found = await Axe().run(page)
            serious = [one for one in found.response["violations"] if one["impact"] in ("serious", "critical")]
            assert serious == [], [one["id"] for one in serious]

    async def test_it_is_painted_at_once_and_keeps_up_with_36(self, browser: Browser) -> None:
        """First paint under a second; with 36 reporting at once, what is sent still shows at once."""
        async with running_demo() as url, page_in(browser, url) as page, aiohttp.ClientSession() as network:
            painted = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
            assert painted < 1000
            said = (
                network.post(f"{url}/sandbox/chats/{1001 + at}/say", json={"text": f"setor {at + 5}"})
                for at in range(36)
            )
            await asyncio.gather(*said)
            await page.get_by_role("log").first.get_by_text("5 masker tercatat").wait_for()
            began = time.monotonic()
            await network.post(f"{url}/sandbox/chats/1001/say", json={"text": "hasil saya"})
            await page.get_by_role("log").first.get_by_text("hasil saya").wait_for()
            assert time.monotonic() - began < 0.5


async def say(page: Page, phone: int, text: str) -> None:
    """Somebody writes on one of the phones."""
    box = page.get_by_role("textbox").nth(phone)
    await box.fill(text)
    await box.press("Enter")


@pytest.mark.slow
async def test_the_demo_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A place of its own, since other demos may run beside it.
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    async with running_demo():
        assert len(list(tmp_path.glob("omah-demo-*"))) == 1
    assert list(tmp_path.iterdir()) == []


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

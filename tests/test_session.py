"""What the demo saves can be played back, whatever happened in it: kills, faults, turned clocks, pictures, edits."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.dialogue import Dialogue
from tests.running_demo import running_demo

SRI, SLAMET, WIWIK = 1001, 1017, 2001
PATIENCE = 15

pytestmark = pytest.mark.slow


class Visitor:
    """Somebody at the page, without a browser."""

    def __init__(self, http: aiohttp.ClientSession) -> None:
        self.http = http

    async def post(self, path: str, **body: Any) -> dict[str, Any]:
        async with self.http.post(f"/sandbox{path}", json=body) as answer:
            assert answer.status == 200, await answer.text()
            return dict(await answer.json())

    async def chat(self, chat: int) -> list[dict[str, Any]]:
        async with self.http.get(f"/sandbox/chats/{chat}?unseen") as answer:
            return list((await answer.json())["messages"])

    async def says(self, chat: int, text: str, **more: Any) -> int:
        return int((await self.post(f"/chats/{chat}/say", text=text, **more))["id"])

    async def presses(self, chat: int, label: str) -> None:
        shown = [(one["id"], key) for one in await self.chat(chat) for row in one["buttons"] for key in row]
        number, key = [(number, key) for number, key in shown if key["text"] == label][-1]
        await self.post(f"/chats/{chat}/press", message_id=number, data=key["data"])

    async def sends_photo(self, chat: int, caption: str) -> None:
        form = aiohttp.FormData({"caption": caption})
        form.add_field("file", b"jpeg", filename="foto.jpg")
        async with self.http.post(f"/sandbox/chats/{chat}/photo", data=form) as answer:
            assert answer.status == 200

    async def hears(self, chat: int, words: str, times: int = 1) -> dict[str, Any]:
        """The last of so many messages of the bot with these words."""
        return await self.sees(chat, lambda one: one["from_bot"] and words in one["text"], times)

    async def sees(self, chat: int, wanted: Callable[[dict[str, Any]], bool], times: int = 1) -> dict[str, Any]:
        async with asyncio.timeout(PATIENCE):
            while len(found := [one for one in await self.chat(chat) if wanted(one)]) < times:
                await asyncio.sleep(0.05)
        return found[-1]

    async def saved(self) -> str:
        async with self.http.get("/sandbox/dialogue") as answer:
            return await answer.text()


@asynccontextmanager
async def visiting() -> AsyncIterator[Visitor]:
    async with running_demo() as url, aiohttp.ClientSession(url) as http:
        yield Visitor(http)


async def test_with_a_kill_an_edit_and_an_answer_to_a_message(tmp_path: Path) -> None:
    async with visiting() as visitor:
        said = await visitor.says(SRI, "setor 2 lusin bu")
        told = await visitor.hears(SRI, "24 masker")
        await visitor.post("/bot", running=False)
        await visitor.says(SRI, "kemarin 12")
        await visitor.post(f"/chats/{SRI}/edit", message_id=said, text="setor 3 lusin bu")
        waiting = await visitor.sees(SRI, lambda one: one["text"] == "kemarin 12")
        assert waiting["progress"] == "sent"
        await visitor.post("/bot", running=True)
        await visitor.hears(SRI, "12 masker")
        await visitor.hears(SRI, "36 masker")
        await visitor.sees(SRI, lambda one: one["text"] == "kemarin 12" and one["progress"] == "read")
        await visitor.says(SRI, "ini salah", reply_to=told["id"])
        await visitor.sees(SRI, lambda one: one["from_bot"], 4)
        script = await visitor.saved()
    assert "bot mati" in script
    assert "Sri ~ setor 2 lusin bu => setor 3 lusin bu" in script
    assert 'Sri > [membalas "24 masker' in script
    await Dialogue(tmp_path).play(script)


async def test_with_faults_that_bring_a_message_once_or_twice(tmp_path: Path) -> None:
    async with visiting() as visitor:
        fault = {"method": "sendMessage", "chat_id": SRI, "times": 1}
        # Of what was refused by a broken server there is one copy, though the bot marks it.
        await visitor.post("/faults", **fault, kind="status", status=502)
        await visitor.says(SRI, "setor 25")
        once = await visitor.hears(SRI, "25 masker")
        assert once["text"].startswith("(kirim ulang)")
        assert once["copy_of"] is None
        # Of what arrived before the line was cut there are two.
        await visitor.post("/faults", **fault, kind="cut")
        await visitor.says(SRI, "karet habis")
        twice = await visitor.sees(SRI, lambda one: one["copy_of"] is not None)
        assert twice["text"].startswith("(kirim ulang)")
        await visitor.presses(WIWIK, "Tunda")
        await visitor.sees(WIWIK, lambda one: one["from_bot"], 2)
        script = await visitor.saved()
    assert "kirim ulang" not in script
    await Dialogue(tmp_path).play(script)


async def test_with_a_turned_clock_a_photo_a_sticker_and_the_tally(tmp_path: Path) -> None:
    async with visiting() as visitor:
        await visitor.post("/clock", jump="tomorrow")
        await visitor.sends_photo(SRI, "setor 26")
        await visitor.hears(SRI, "26 masker")
        await visitor.post(f"/chats/{SRI}/sticker", emoji="🙏")
        await visitor.says(SLAMET, "titip: suparmi 20, endang 2 lusin, wati kosong")
        await visitor.hears(SLAMET, "20 masker")
        turned = await visitor.post("/clock", jump="17.30")
        told = await visitor.hears(WIWIK, "Bu Sri: 26")
        assert told["date"] <= turned["now"]
        invited = await visitor.post("/actions/invite")
        await visitor.says(invited["chat"], invited["text"])
        await visitor.hears(invited["chat"], "Nanti kabarnya")
        await visitor.post("/actions/tally")
        await visitor.post(f"/chats/{SRI}/block", blocked=True)
        script = await visitor.saved()
    assert "+ sampai" in script
    assert "* undang Ratih" in script
    await Dialogue(tmp_path).play(script)

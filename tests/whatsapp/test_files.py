"""Pictures, sound and files between people on different messengers."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox import Fault, Message
from tests.whatsapp import published
from tests.world import SEEN, World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Each tailor has a coordinator on the other messenger."""
    made = World(tmp_path / "omah.db", whatsapp=True)
    await made.add("Sri", call_name="Bu Sri", whatsapp=True)
    await made.add("Rini", "coordinator", call_name="Bu Rini")
    await made.add("Ani", "tailor", "Batu", call_name="Bu Ani")
    await made.add("Wiwik", "coordinator", "Batu", call_name="Bu Wiwik", whatsapp=True)
    await made.start()
    try:
        yield made
    finally:
        await made.stop()
    published.check(published.sent(made.whatsapp))


def shown(world: World, name: str) -> list[Message]:
    """What the bot passed on to somebody."""
    return [one for one in world.phone(name).messages(world.accounts[name]) if one.from_bot]


@pytest.mark.parametrize(("who", "to"), [("Sri", "Rini"), ("Ani", "Wiwik")])
async def test_what_is_seen_and_heard_goes_to_the_other_messenger(world: World, who: str, to: str) -> None:
    number, phone = world.accounts[who], world.phone(who)
    phone.send_file(number, "photo", SEEN, name="foto.jpg")
    await world.settle()
    [picture] = shown(world, to)
    assert (picture.kind, picture.file and picture.file[2]) == ("photo", SEEN)
    assert (picture.text or "").startswith(f"Foto dari {who}\nNomor 1.")
    phone.send_file(number, "voice", b"opus")
    phone.send_file(number, "document", b"%PDF", name="nota.pdf")
    await world.settle()
    files = [(one.kind, one.file[2]) for one in shown(world, to)[1:] if one.file]
    assert files == [("voice", b"opus"), ("document", b"%PDF")]
    phone.send_location(number)
    await world.settle()
    assert any(one.kind == "location" for one in shown(world, to))
    # And the answer comes back.
    await world.replies(to, "Foto dari", "sudah bagus bu")
    assert any("sudah bagus bu" in text for text in world.told(who))
    assert await world.broken() == []


@pytest.mark.parametrize(("who", "to"), [("Sri", "Rini"), ("Ani", "Wiwik")])
async def test_a_file_that_is_gone_holds_up_no_words(world: World, who: str, to: str) -> None:
    world.graph_now().holds = True
    world.phone(who).send_file(world.accounts[who], "photo", SEEN, name="foto.jpg", caption="kainnya sobek")
    world.whatsapp.files.clear()
    world.telegram.files.clear()
    world.graph_now().holds = False
    await world.settle()
    [words] = [one for one in shown(world, to) if "kainnya sobek" in (one.text or "")]
    assert words.kind == "text"
    assert "Berkasnya tidak bisa ditampilkan di sini." in (words.text or "")


async def test_a_picture_waits_until_it_can_be_fetched(world: World) -> None:
    """Meta answers badly twice: the picture comes all the same, and the chat goes on."""
    world.whatsapp.faults.add(Fault("status", method="node", status=500, times=2))
    world.whatsapp.send_photo(world.accounts["Sri"], SEEN, "sobek")
    await world.settle()
    for _ in range(4):
        world.now = world.now.replace(minute=world.now.minute + 1)
        await world.settle()
    [picture] = shown(world, "Rini")
    assert (picture.kind, picture.file and picture.file[2]) == ("photo", SEEN)


async def test_an_announcement_with_a_picture_reaches_both(world: World) -> None:
    await world.add_late("Wati", whatsapp=True)
    number = world.accounts["Rini"]
    world.telegram.send_file(
        number, "photo", SEEN, name="foto.jpg", caption="pengumuman: besok kumpul di bengkel jam 9"
    )
    await world.settle()
    await world.presses("Rini", "Lewati")
    await world.presses("Rini", "Kirim")
    for name in ("Sri", "Wati"):
        [news] = [one for one in shown(world, name) if "besok kumpul" in (one.text or "")]
        assert (news.kind, news.file and news.file[2]) == ("photo", SEEN)

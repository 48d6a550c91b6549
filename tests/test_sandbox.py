"""The sandbox plays Telegram truly: its Bot API over HTTP, and what the page asks."""

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncIterator
from dataclasses import asdict
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import telegram
from telegram import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.request import HTTPXRequest

from bot.sandbox import Done, Fault, Sandbox
from bot.sandbox.markup import ParseError, Piece, marked, parse

TOKEN = "1234567:SANDBOX"
SRI, ANI, STRANGER, GROUP = 1001, 1002, 9999, -5
NOON = 1_588_564_800.0
DAY = 24 * 3600


class Rig:
    """A running sandbox, a clock to turn, plain HTTP, and the real client."""

    def __init__(self, **more: Any) -> None:
        self.now = NOON
        people = [{"id": SRI, "name": "Sri", "role": "tailor"}, {"id": ANI, "name": "Ani", "role": "tailor"}]
        self.sandbox = Sandbox(token=TOKEN, now=lambda: self.now, people=people, **more)
        self.telegram = self.sandbox.telegram

    async def __aenter__(self) -> "Rig":
        await self.sandbox.start()
        self.http = aiohttp.ClientSession(self.sandbox.url)
        base = self.sandbox.url
        # Reading the certificates of the world for plain HTTP would cost half of the tests' time.
        plain, polls = (HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2))
        self.bot = telegram.Bot(TOKEN, f"{base}/bot", f"{base}/file/bot", request=plain, get_updates_request=polls)
        await self.bot.initialize()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.bot.shutdown()
        await self.http.close()
        await self.sandbox.stop()

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        """A call of the bot; the whole answer."""
        async with self.http.post(f"/bot{TOKEN}/{method}", data=params) as answer:
            return dict(await answer.json()) | {"status": answer.status}

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        """What getUpdates gives."""
        return list((await self.call("getUpdates", **params))["result"])

    async def numbers(self, **params: Any) -> list[int]:
        """The numbers of the updates that getUpdates gives."""
        return [one["update_id"] for one in await self.updates(**params)]

    async def page(self, method: str, path: str, **more: Any) -> tuple[int, Any]:
        """What the page asks; status and answer."""
        async with self.http.request(method, f"/sandbox{path}", **more) as answer:
            whole = answer.content_type == "application/json"
            return answer.status, await answer.json() if whole else await answer.read()

    def shown(self, chat_id: int = SRI) -> list[str]:
        """The bot's texts in a chat."""
        return [one.text or "" for one in self.telegram.messages(chat_id) if one.from_bot]


@pytest.fixture
async def rig() -> AsyncIterator[Rig]:
    async with Rig(actions={"tally": ("Kirim rekap", told)}) as running:
        yield running


async def told() -> Done:
    return Done(said="Rekap terkirim.", key="tally", count=2)


def buttons(*data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(f"Tombol {one}", callback_data=one)] for one in data])


async def waiting(rig: Rig, **params: Any) -> "asyncio.Task[dict[str, Any]]":
    """A long poll that has surely begun."""
    poll = asyncio.create_task(rig.call("getUpdates", timeout=30, **params))
    await asyncio.sleep(0.05)
    assert not poll.done()
    return poll


# getUpdates


async def test_an_update_comes_again_until_an_offset_passes_it(rig: Rig) -> None:
    for text in ("satu", "dua", "tiga"):
        rig.telegram.say(SRI, text)
    first = await rig.updates()
    assert [one["message"]["text"] for one in first] == ["satu", "dua", "tiga"]
    assert await rig.updates() == first
    second = first[1]["update_id"]
    assert await rig.updates(offset=second) == first[1:]
    assert await rig.updates() == first[1:]
    assert await rig.updates(offset=second + 2) == []
    assert rig.telegram.pending_updates() == 0


async def test_an_offset_of_zero_confirms_nothing(rig: Rig) -> None:
    rig.telegram.say(SRI, "satu")
    assert len(await rig.updates(offset=0)) == len(await rig.updates(offset="")) == 1


async def test_limit_gives_the_oldest_and_stays_within_bounds(rig: Rig) -> None:
    numbers = [rig.telegram.inject({"message": {"message_id": one}}) for one in range(120)]
    assert await rig.numbers(limit=2) == numbers[:2]
    assert await rig.numbers() == await rig.numbers(limit=5000) == numbers[:100]
    assert await rig.numbers(limit=-3) == numbers[:1]


async def test_a_negative_offset_keeps_the_last_and_forgets_the_rest(rig: Rig) -> None:
    for text in ("satu", "dua", "tiga"):
        rig.telegram.say(SRI, text)
    kept = await rig.updates(offset=-2)
    assert [one["message"]["text"] for one in kept] == ["dua", "tiga"]
    assert await rig.updates() == kept


async def test_a_long_poll_wakes_at_once(rig: Rig) -> None:
    loop = asyncio.get_running_loop()
    poll = await waiting(rig)
    start = loop.time()
    rig.telegram.say(SRI, "halo")
    answer = await poll
    assert loop.time() - start < 0.5
    assert answer["result"][0]["message"]["text"] == "halo"


async def test_a_poll_without_updates_ends_after_its_time(rig: Rig) -> None:
    loop = asyncio.get_running_loop()
    start = loop.time()
    assert await rig.updates() == []
    assert loop.time() - start < 0.5
    assert await rig.updates(timeout=1) == []
    assert 0.9 < loop.time() - start < 2


async def test_a_second_poller_throws_the_first_out(rig: Rig) -> None:
    first = await waiting(rig)
    second = await waiting(rig)
    thrown_out = await first
    assert (thrown_out["status"], thrown_out["error_code"]) == (409, 409)
    assert "terminated by other getUpdates" in thrown_out["description"]
    rig.telegram.say(SRI, "halo")
    assert (await second)["result"][0]["message"]["text"] == "halo"


async def test_the_real_client_sees_the_conflict(rig: Rig) -> None:
    poll = asyncio.create_task(rig.bot.get_updates(timeout=30))
    await asyncio.sleep(0.1)
    await rig.updates()
    with pytest.raises(Conflict):
        await poll


async def test_stopping_is_no_conflict() -> None:
    async with Rig() as rig:
        poll = await waiting(rig)
        async with asyncio.timeout(2):
            await rig.sandbox.stop()
        with contextlib.suppress(aiohttp.ClientError):
            assert (await poll)["status"] != 409


@pytest.mark.parametrize(("drop", "left"), [("false", 1), ("true", 0)])
async def test_a_webhook_shuts_out_polling_until_it_is_deleted(rig: Rig, drop: str, left: int) -> None:
    rig.telegram.say(SRI, "halo")
    assert (await rig.call("setWebhook", url="https://example.org/hook"))["ok"]
    assert (await rig.call("getWebhookInfo"))["result"]["url"] == "https://example.org/hook"
    refused = await rig.call("getUpdates")
    assert (refused["status"], refused["error_code"]) == (409, 409)
    assert "webhook is active" in refused["description"]
    await rig.call("deleteWebhook", drop_pending_updates=drop)
    assert len(await rig.updates()) == left


async def test_messages_last_a_day_and_presses_150_seconds(rig: Rig) -> None:
    shown_message = await rig.bot.send_message(SRI, "Setuju?", reply_markup=buttons("ya"))
    rig.telegram.say(SRI, "halo")
    rig.telegram.press(SRI, shown_message.message_id, "ya")
    rig.now += 150
    assert len(await rig.updates()) == rig.telegram.pending_updates() == 2
    rig.now += 1
    assert [list(one)[1] for one in await rig.updates()] == ["message"]
    assert rig.telegram.pending_updates() == 1
    rig.now = NOON + DAY
    assert len(await rig.updates()) == 1
    rig.now += 1
    assert rig.telegram.pending_updates() == 0
    assert await rig.updates() == []


async def test_numbers_may_begin_again_lower(rig: Rig) -> None:
    rig.telegram.inject({"update_id": 900, "message": {"message_id": 1}})
    assert await rig.numbers() == [900]
    assert await rig.numbers(offset=901) == []
    rig.telegram.inject({"update_id": 5, "message": {"message_id": 2}})
    assert await rig.numbers() == [5]


async def test_a_mangled_number_does_not_spoil_those_after_it(rig: Rig) -> None:
    for number in ("x", 2**70):
        rig.telegram.inject({"update_id": number, "message": {"message_id": 1}})
    rig.telegram.say(SRI, "halo")
    found = await rig.updates()
    assert [one["update_id"] for one in found[:2]] == ["x", 2**70]
    assert 0 < found[2]["update_id"] < 2**31
    assert await rig.updates(offset=found[2]["update_id"] + 1) == []


# Calls and refusals


async def test_wrong_tokens_and_unknown_methods(rig: Rig) -> None:
    async with rig.http.post("/bot1:SALAH/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")
    answer_body = await rig.call("flyToTheMoon")
    assert (answer_body["status"], answer_body["ok"]) == (404, False)
    with pytest.raises(InvalidToken):
        async with telegram.Bot("1:SALAH", base_url=f"{rig.sandbox.url}/bot"):
            pass


async def test_a_message_over_http_and_by_the_client(rig: Rig) -> None:
    sent = await rig.bot.send_message(SRI, "  <b>Bu Sri</b> &amp; Ani ", parse_mode=ParseMode.HTML)
    assert (sent.text, sent.chat_id, sent.date.timestamp()) == ("Bu Sri & Ani", SRI, NOON)
    assert [(one.type, one.offset, one.length) for one in sent.entities] == [("bold", 0, 6)]
    async with rig.http.post(f"/bot{TOKEN}/sendMessage", json={"chat_id": SRI, "text": "dua"}) as answer:
        assert (await answer.json())["result"]["message_id"] == sent.message_id + 1
    async with rig.http.post(f"/bot{TOKEN}/sendMessage", data="{", headers={"Content-Type": "application/json"}) as bad:
        assert bad.status == 400
    assert rig.shown() == ["Bu Sri & Ani", "dua"]
    assert [(one.method, one.chat_id, one.accepted) for one in rig.telegram.calls][-2:] == [
        ("sendMessage", SRI, True),
        ("sendMessage", SRI, True),
    ]


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText", "deleteMessage", "setMyCommands", "getFile"])
async def test_nonsense_is_refused_and_nothing_breaks(rig: Rig, method: str) -> None:
    nonsense = {"chat_id": "x", "message_id": "x", "text": "x", "commands": "{[", "reply_markup": "{["}
    assert (await rig.call(method, **nonsense))["status"] == 400
    assert (await rig.call(method, **nonsense | {"chat_id": SRI}))["status"] == 400


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("a < b".replace("<", "&lt;"), "a < b", []),
        ("&quot;&#65;&#x42; &copy; & AT&T", '"AB &copy; & AT&T', []),
        ("<i>a</i><u>b</u><s>c</s>", "abc", [("italic", 0, 1), ("underline", 1, 1), ("strikethrough", 2, 1)]),
        ("😀<b>x</b>", "😀x", [("bold", 2, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("\n <b>a</b>", "a", [("bold", 0, 1)]),
        ("<b>a \n</b>", "a", [("bold", 0, 1)]),
        ("x<b></b>", "x", []),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ('<a href="https://x.id/?a=1&amp;b=2">a</a>', "a", [("text_link", 0, 1)]),
        ('<tg-time unix="1588564800">siang</tg-time>', "siang", [("date_time", 0, 5)]),
    ],
)
def test_html_becomes_text_and_entities(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    found, marks = parse(source)
    assert (found, [(one["type"], one["offset"], one["length"]) for one in marks]) == (text, entities)


def test_a_link_is_unescaped_once() -> None:
    assert parse('<a href="https://x.id/?a=1&amp;b=2">a</a>')[1][0]["url"] == "https://x.id/?a=1&b=2"


BAD_HTML = ["a < b", "<b>a", "a</b>", "<b><i>a</b></i>", "<p>a</p>", "<b", "<span>a</span>", "<script>x</script>"]


@pytest.mark.parametrize("source", BAD_HTML)
async def test_bad_html_is_refused(rig: Rig, source: str) -> None:
    with pytest.raises(ParseError):
        parse(source)
    with pytest.raises(BadRequest, match=r"(?i)can't parse entities"):
        await rig.bot.send_message(SRI, source, parse_mode=ParseMode.HTML)
    assert rig.shown() == []
    await rig.bot.send_message(SRI, source)
    assert rig.shown() == [source]


def bold(*inside: Piece) -> Piece:
    return {"as": "bold", "inside": list(inside)}


def pressed(kind: str, to: str, *inside: Piece) -> Piece:
    return {"as": kind, "to": to, "inside": list(inside or [to])}


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        ("a <b>b<i>c</i></b>, d", ["a ", bold("b", {"as": "italic", "inside": ["c"]}), ", d"]),
        ("😀<b>x</b>😀", ["😀", bold("x"), "😀"]),
        ("&lt;b&gt;", ["<b>"]),
        ('<a href="https://x.id/?a=1&amp;b=2">lihat</a>', [pressed("link", "https://x.id/?a=1&b=2", "lihat")]),
        ('<a href="https://x.id">/start</a>', [pressed("link", "https://x.id", "/start")]),
        (
            "tulis /batal, atau https://x.id/a.",
            ["tulis ", pressed("command", "/batal"), ", atau ", pressed("link", "https://x.id/a"), "."],
        ),
        ("<b>/rekap</b> 4/5", [bold(pressed("command", "/rekap")), " 4/5"]),
        ("<code>/rekap</code>", [{"as": "code", "inside": ["/rekap"]}]),
        # The page makes elements of these and nothing else: no address of another kind comes to it.
        ('<a href="javascript:alert(1)">a</a>', ["a"]),
        ('<tg-time unix="1588564800">siang</tg-time>', ["siang"]),
        ("", []),
    ],
)
def test_what_the_page_shows_comes_in_pieces(source: str, pieces: list[Piece]) -> None:
    assert marked(*parse(source)) == pieces


async def test_limits_of_length(rig: Rig) -> None:
    await rig.bot.send_message(SRI, f"<b>{'x' * 4096}</b>", parse_mode=ParseMode.HTML)
    await rig.bot.send_message(SRI, "😀" * 2048)
    for text in ("x" * 4097, "😀" * 2048 + "x"):
        with pytest.raises(BadRequest, match=r"(?i)message is too long"):
            await rig.bot.send_message(SRI, text)
    with pytest.raises(BadRequest, match=r"(?i)text is empty"):
        await rig.bot.send_message(SRI, "<b> </b>", parse_mode=ParseMode.HTML)
    await rig.bot.send_photo(SRI, b"jpeg", caption="x" * 1024)
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await rig.bot.send_photo(SRI, b"jpeg", caption="x" * 1025)
    await rig.bot.send_message(SRI, "a", reply_markup=buttons("x" * 64, "é" * 32))
    with pytest.raises(BadRequest, match=r"(?i)button_data_invalid"):
        await rig.bot.send_message(SRI, "a", reply_markup=buttons("é" * 32 + "x"))
    assert len(rig.shown()) == 4


# Buttons, edits, deleting


async def test_a_button_is_pressed_and_answered_once(rig: Rig) -> None:
    sent = await rig.bot.send_message(SRI, "Setuju?", reply_markup=buttons("ya", "tidak"))
    assert rig.telegram.messages(SRI)[-1].labels() == {"Tombol ya": "ya", "Tombol tidak": "tidak"}
    number = rig.telegram.press(SRI, sent.message_id, "ya")
    (update,) = await rig.bot.get_updates()
    query = update.callback_query
    assert query is not None
    assert (query.id, query.data, query.from_user.id) == (number, "ya", SRI)
    assert isinstance(query.message, telegram.Message)
    assert (query.message.text, query.message.reply_markup) == ("Setuju?", buttons("ya", "tidak"))
    with pytest.raises(BadRequest, match=r"(?i)too_?long|too long"):
        await query.answer("x" * 201)
    await query.answer("Baik")
    assert rig.telegram.answers == {number: "Baik"}
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await query.answer("Lagi")
    late = rig.telegram.press(SRI, sent.message_id, "tidak")
    rig.now += 151
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await rig.bot.answer_callback_query(late)
    assert rig.telegram.answers == {number: "Baik"}


async def test_the_bot_edits_its_own_messages(rig: Rig) -> None:
    sent = await rig.bot.send_message(SRI, "satu", reply_markup=buttons("ya"))
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await sent.edit_text("satu", reply_markup=buttons("ya"))
    rig.now += 5
    edited = await sent.edit_text("dua")
    assert isinstance(edited, telegram.Message)
    assert edited.edit_date is not None
    assert (edited.text, edited.edit_date.timestamp(), edited.reply_markup) == ("dua", NOON + 5, None)
    assert rig.telegram.messages(SRI)[-1].labels() == {}
    await edited.edit_reply_markup(buttons("lagi"))
    assert rig.telegram.messages(SRI)[-1].labels() == {"Tombol lagi": "lagi"}
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await edited.edit_reply_markup(buttons("lagi"))
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await rig.bot.edit_message_text("x", SRI, 999)
    theirs = rig.telegram.say(SRI, "punya saya")
    with pytest.raises(BadRequest, match=r"(?i)can't be edited"):
        await rig.bot.edit_message_text("x", SRI, theirs.message_id)
    assert [one.text for one in rig.telegram.messages(SRI)] == ["dua", "punya saya"]


async def test_users_edit_their_own_messages(rig: Rig) -> None:
    mine = rig.telegram.say(SRI, "setor 20")
    rig.telegram.edit(SRI, mine.message_id, "setor 25")
    rig.telegram.edit(SRI, mine.message_id, "setor 26")
    _, first, second = (one.edited_message for one in await rig.bot.get_updates())
    assert first is not None
    assert second is not None
    assert first.edit_date is not None
    assert second.edit_date is not None
    assert (first.text, second.text, second.date) == ("setor 25", "setor 26", first.date)
    assert first.edit_date < second.edit_date
    with pytest.raises(LookupError):
        rig.telegram.edit(ANI, mine.message_id, "setor 99", chat_id=SRI)


async def test_deleting_ends_after_two_days(rig: Rig) -> None:
    old = await rig.bot.send_message(SRI, "lama")
    rig.now += 2 * DAY + 1
    new = await rig.bot.send_message(SRI, "baru")
    await new.delete()
    with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
        await new.delete()
    with pytest.raises(BadRequest, match=r"(?i)can't be deleted"):
        await old.delete()
    assert rig.shown() == ["lama"]


# Files, commands


async def test_files_go_up_and_come_down(rig: Rig) -> None:
    photo = await rig.bot.send_photo(SRI, b"\xff\xd8jpeg", caption="<i>kain</i>", parse_mode=ParseMode.HTML)
    assert (photo.caption, photo.caption_entities[0].type, photo.text) == ("kain", "italic", None)
    assert bytes(await (await photo.photo[-1].get_file()).download_as_bytearray()) == b"\xff\xd8jpeg"
    paper = await rig.bot.send_document(SRI, b"%PDF", filename="rekap.pdf")
    assert paper.document is not None
    assert (paper.document.file_name, paper.document.file_size) == ("rekap.pdf", 4)
    assert bytes(await (await paper.document.get_file()).download_as_bytearray()) == b"%PDF"
    again = await rig.bot.send_document(ANI, paper.document.file_id)
    assert again.document is not None
    kept = rig.telegram.messages(ANI)[-1].file
    assert kept is not None
    assert (kept[0], kept[2]) == ("rekap.pdf", b"%PDF")
    with pytest.raises(BadRequest):
        await rig.bot.send_document(ANI, "tidak-ada")
    with pytest.raises(BadRequest):
        await rig.bot.get_file("tidak-ada")
    async with rig.http.get("/file/bot1:SALAH/file-1") as answer:
        assert answer.status in (401, 404)


async def test_what_users_send_can_be_read_by_the_client(rig: Rig) -> None:
    said = rig.telegram.say(SRI, "/mulai sekarang")
    rig.telegram.say(SRI, "jawab", reply_to=said.message_id)
    rig.telegram.send_photo(SRI, b"jpeg", "kain")
    rig.telegram.send_document(SRI, "a.csv", b"1,2")
    rig.telegram.send_contact(SRI, "0812", contact_user_id=ANI)
    rig.telegram.send_sticker(SRI)
    command, reply, photo, paper, contact, sticker = (one.message for one in await rig.bot.get_updates())
    assert command is not None
    assert list(command.parse_entities(["bot_command"]).values()) == ["/mulai"]
    assert reply is not None
    assert reply.reply_to_message is not None
    assert reply.reply_to_message.text == "/mulai sekarang"
    assert photo is not None
    assert (photo.caption, photo.photo[-1].file_size) == ("kain", 4)
    assert paper is not None
    assert paper.document is not None
    assert bytes(await (await paper.document.get_file()).download_as_bytearray()) == b"1,2"
    assert contact is not None
    assert contact.contact is not None
    assert (contact.contact.phone_number, contact.contact.user_id) == ("0812", ANI)
    assert sticker is not None
    assert sticker.sticker is not None


async def test_commands_belong_to_their_scope(rig: Rig) -> None:
    own, everybody = BotCommandScopeChat(SRI), BotCommandScopeAllPrivateChats()
    await rig.bot.set_my_commands([BotCommand("setor", "Lapor hasil")], scope=own)
    await rig.bot.set_my_commands([BotCommand("bantuan", "Bantuan")], scope=everybody)
    assert [one.command for one in await rig.bot.get_my_commands(scope=own)] == ["setor"]
    assert await rig.bot.get_my_commands() == ()
    menus = [(await rig.page("GET", f"/chats/{chat}"))[1]["commands"] for chat in (SRI, ANI)]
    assert [[one["command"] for one in menu] for menu in menus] == [["setor"], ["bantuan"]]
    await rig.bot.delete_my_commands(scope=own)
    assert await rig.bot.get_my_commands(scope=own) == ()
    for wrong in ("Setor Hasil", "x" * 33):
        answer = await rig.call("setMyCommands", commands=json.dumps([{"command": wrong, "description": "a"}]))
        assert answer["status"] == 400
    many = [{"command": f"a{one}", "description": "a"} for one in range(101)]
    assert (await rig.call("setMyCommands", commands=json.dumps(many)))["status"] == 400


# Who can be reached


async def test_those_who_cannot_be_reached(rig: Rig) -> None:
    rig.telegram.block(SRI)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await rig.bot.send_message(SRI, "a")
    rig.telegram.block(SRI, blocked=False)
    await rig.bot.send_message(SRI, "b")
    rig.telegram.deactivate(ANI)
    with pytest.raises(Forbidden, match="deactivated"):
        await rig.bot.send_message(ANI, "a")
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await rig.bot.send_message(STRANGER, "a")
    assert (rig.shown(), rig.shown(ANI)) == (["b"], [])
    statuses = [one.my_chat_member.new_chat_member.status for one in await rig.bot.get_updates() if one.my_chat_member]
    assert statuses == ["kicked", "member"]


async def test_who_never_wrote_cannot_be_written_to() -> None:
    async with Rig(strict_start=True) as rig:
        with pytest.raises(Forbidden, match="can't initiate"):
            await rig.bot.send_message(SRI, "a")
        rig.telegram.make_group(GROUP, "Bengkel", by=SRI)
        rig.telegram.say(SRI, "halo semua", chat_id=GROUP)
        with pytest.raises(Forbidden, match="can't initiate"):
            await rig.bot.send_message(SRI, "a")
        rig.telegram.say(SRI, "/start")
        await rig.bot.send_message(SRI, "b")
        assert rig.shown() == ["b"]


async def test_a_group_is_left_and_moves(rig: Rig) -> None:
    rig.telegram.make_group(GROUP, "Bengkel", by=SRI)
    rig.telegram.say(ANI, "halo", chat_id=GROUP)
    joined, said = await rig.bot.get_updates()
    assert joined.my_chat_member is not None
    assert joined.my_chat_member.new_chat_member.status == "member"
    assert said.message is not None
    assert (said.message.chat.id, said.message.chat.type) == (GROUP, "group")
    new = rig.telegram.upgrade_group(GROUP)
    with pytest.raises(ChatMigrated) as moved:
        await rig.bot.send_message(GROUP, "a")
    assert moved.value.new_chat_id == new
    assert (await rig.bot.send_message(new, "b")).chat.type == "supergroup"
    await rig.bot.leave_chat(new)
    with pytest.raises(Forbidden, match="not a member"):
        await rig.bot.send_message(new, "c")
    assert (rig.shown(GROUP), rig.shown(new)) == ([], ["b"])


# Faults


async def test_too_many_requests_names_the_wait(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    # The client warns of its old way to tell the wait.
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    rig.telegram.faults.add(Fault("status", status=429, retry_after=7, chat_id=SRI))
    await rig.bot.send_message(ANI, "a")
    with pytest.raises(RetryAfter) as refused:
        await rig.bot.send_message(SRI, "a")
    assert refused.value.retry_after == timedelta(seconds=7)
    assert rig.shown() == []
    await rig.bot.send_message(SRI, "b")
    assert rig.shown() == ["b"]


@pytest.mark.parametrize("accepts", [False, True])
@pytest.mark.parametrize("kind", ["status", "html"])
async def test_a_failure_with_or_without_effect(rig: Rig, kind: str, accepts: bool) -> None:
    rig.telegram.faults.add(Fault(kind, status=502, accepts=accepts))
    async with rig.http.post(f"/bot{TOKEN}/sendMessage", data={"chat_id": SRI, "text": "a"}) as answer:
        assert (answer.status, answer.content_type) == (502, "text/html" if kind == "html" else "application/json")
    assert rig.shown() == (["a"] if accepts else [])
    assert rig.telegram.calls[-1].accepted is accepts
    assert rig.telegram.faults.all() == []


@pytest.mark.parametrize(("kind", "arrives"), [("cut", True), ("refuse", False)])
async def test_a_broken_connection(rig: Rig, kind: str, arrives: bool) -> None:
    rig.telegram.faults.add(Fault(kind))
    with pytest.raises(NetworkError):
        await rig.bot.send_message(SRI, "a")
    assert rig.shown() == (["a"] if arrives else [])
    await rig.bot.send_message(SRI, "b")
    assert rig.shown()[-1] == "b"


async def test_a_late_answer_has_had_its_effect(rig: Rig) -> None:
    rig.telegram.faults.add(Fault("late", delay=0.4))
    sending = asyncio.create_task(rig.call("sendMessage", chat_id=SRI, text="a"))
    await asyncio.sleep(0.15)
    assert (rig.shown(), sending.done()) == (["a"], False)
    assert (await sending)["ok"]


async def test_faults_choose_their_calls_and_last(rig: Rig) -> None:
    rig.telegram.faults.add(Fault("status", method=None, status=500, times=2))
    assert [(await rig.call("getMe"))["status"] for _ in range(3)] == [500, 500, 200]
    rig.telegram.faults.add(Fault("status", method="getUpdates", status=504, times=None))
    assert [(await rig.call(one))["status"] for one in ("getMe", "getUpdates", "getUpdates")] == [200, 504, 504]
    rig.telegram.faults.clear()
    assert (await rig.call("getUpdates"))["status"] == 200
    rig.telegram.faults.add(Fault("status", method="getMe", status=500, times=None, chance=0.5))
    statuses = {(await rig.call("getMe"))["status"] for _ in range(40)}
    assert statuses == {200, 500}
    with pytest.raises(ValueError, match="unknown kind"):
        rig.telegram.faults.add(Fault("petir"))


async def test_the_date_header_follows_the_sandbox_clock(rig: Rig) -> None:
    rig.now += 3 * DAY
    for fault in (None, Fault("status", method="getMe"), Fault("html", method="getMe")):
        if fault:
            rig.telegram.faults.add(fault)
        async with rig.http.post(f"/bot{TOKEN}/getMe") as answer:
            assert parsedate_to_datetime(answer.headers["Date"]).timestamp() == rig.now


# The page


async def test_the_page_acts_as_a_person(rig: Rig) -> None:
    status, said = await rig.page("POST", f"/chats/{SRI}/say", json={"text": "setor 25"})
    assert (status, said["text"], said["from_bot"], said["name"]) == (200, "setor 25", False, "Sri")
    sent = await rig.bot.send_message(SRI, "<b>Benar?</b>", parse_mode=ParseMode.HTML, reply_markup=buttons("ya"))
    _, state = await rig.page("GET", "/state")
    assert [(one["id"], one["unread"]) for one in state["people"]] == [(SRI, 1), (ANI, 0)]
    assert (state["now"], state["actions"]) == (NOON, [{"name": "tally", "label": "Kirim rekap"}])
    _, chat = await rig.page("GET", f"/chats/{SRI}")
    answer = chat["messages"][-1]
    assert (answer["marked"], answer["buttons"][0][0]["data"]) == ([bold("Benar?")], "ya")
    assert (await rig.page("GET", "/state"))[1]["people"][0]["unread"] == 0
    await rig.page("POST", f"/chats/{SRI}/press", json={"message_id": sent.message_id, "data": "ya"})
    _, edited = await rig.page("POST", f"/chats/{SRI}/edit", json={"message_id": said["id"], "text": "setor 26"})
    assert (edited["text"], edited["edited"]) == ("setor 26", True)
    await rig.page("POST", f"/chats/{SRI}/contact", json={"phone": "0812"})
    updates = await rig.updates()
    assert [list(one)[1] for one in updates] == ["message", "callback_query", "edited_message", "message"]
    assert updates[3]["message"]["contact"]["user_id"] == SRI
    wrong = {"message_id": sent.message_id, "text": "bukan punya saya"}
    assert (await rig.page("POST", f"/chats/{SRI}/edit", json=wrong))[0] == 404


async def test_the_page_sends_files_and_shows_them(rig: Rig) -> None:
    for kind in ("photo", "document"):
        form = aiohttp.FormData()
        form.add_field("file", kind.encode(), filename=f"{kind}.jpg")
        status, sent = await rig.page("POST", f"/chats/{SRI}/{kind}", data=form)
        assert (status, sent["kind"]) == (200, kind)
        assert await rig.page("GET", sent["file"]["url"].removeprefix("/sandbox")) == (200, kind.encode())
    assert (await rig.page("GET", f"/files/{SRI}/999"))[0] == 404
    assert (await rig.page("POST", f"/chats/{SRI}/photo", data={"file": "kosong"}))[0] == 400


async def test_the_page_blocks_acts_and_sets_faults(rig: Rig) -> None:
    await rig.page("POST", f"/chats/{SRI}/block", json={"blocked": True})
    assert (await rig.page("GET", f"/chats/{SRI}"))[1]["blocked"] is True
    with pytest.raises(Forbidden):
        await rig.bot.send_message(SRI, "a")
    await rig.page("POST", f"/chats/{SRI}/block", json={"blocked": False})
    status, done = await rig.page("POST", "/actions/tally", json={})
    assert (status, done["said"], done["count"]) == (200, "Rekap terkirim.", 2)
    assert (await rig.page("POST", "/actions/lain", json={}))[0] == 404
    fault = asdict(Fault("status", status=429, retry_after=5, chat_id=SRI))
    status, state = await rig.page("POST", "/faults", json=fault | {"unknown": 1})
    assert (status, state["faults"]) == (200, [fault])
    for wrong in ({"kind": "petir"}, {}, {"kind": "cut", "times": "banyak"}):
        assert (await rig.page("POST", "/faults", json=wrong))[0] == 400
    assert (await rig.page("DELETE", "/faults"))[1]["faults"] == []
    await rig.bot.send_message(SRI, "b")
    assert rig.shown() == ["b"]


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        (f"/chats/{SRI}/say", "{"),
        (f"/chats/{SRI}/say", "[]"),
        (f"/chats/{SRI}/say", '{"text": " "}'),
        (f"/chats/{SRI}/press", '{"message_id": "x", "data": "ya"}'),
        (f"/chats/{SRI}/edit", "{}"),
        ("/chats/sri/say", '{"text": "a"}'),
    ],
)
async def test_what_the_page_cannot_mean_is_refused(rig: Rig, path: str, sent: str) -> None:
    assert (await rig.page("POST", path, data=sent))[0] in (400, 404)
    assert await rig.updates() == []


async def test_the_page_hears_what_happens(rig: Rig) -> None:
    async with rig.http.get("/sandbox/events") as stream:
        assert stream.content_type == "text/event-stream"
        sent = await rig.bot.send_message(SRI, "satu", reply_markup=buttons("ya"))
        await sent.edit_text("dua")
        await rig.bot.answer_callback_query(rig.telegram.press(SRI, sent.message_id, "ya"), "Baik")
        await sent.delete()
        heard = [await next_event(stream) for _ in range(5)]
    assert [(one["type"], one["chat_id"]) for one in heard] == [
        ("message", SRI),
        ("edited", SRI),
        ("pressed", SRI),
        ("answered", SRI),
        ("deleted", SRI),
    ]
    assert heard[1]["message"]["text"] == "dua"
    assert heard[3]["text"] == "Baik"


async def next_event(stream: aiohttp.ClientResponse) -> Any:
    async with asyncio.timeout(2):
        async for line in stream.content:
            if line.startswith(b"data: "):
                return json.loads(line.removeprefix(b"data: "))
    raise AssertionError("the stream ended")


async def test_an_open_stream_does_not_hold_up_the_stop() -> None:
    async with Rig() as rig, rig.http.get("/sandbox/events") as stream:
        await stream.content.readline()
        async with asyncio.timeout(2):
            await rig.sandbox.stop()


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "localhost.evil.example:80"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_other_pages_drive_nothing(rig: Rig, headers: dict[str, str]) -> None:
    assert (await rig.page("POST", f"/chats/{SRI}/say", json={"text": "a"}, headers=headers))[0] == 403
    form = {"chat_id": SRI, "text": "a"}
    async with rig.http.post(f"/bot{TOKEN}/sendMessage", data=form, headers=headers) as answer:
        assert answer.status == 403
    assert rig.telegram.messages(SRI) == []


async def test_this_page_may(rig: Rig) -> None:
    own = {"Origin": rig.sandbox.url, "Sec-Fetch-Site": "same-origin"}
    assert (await rig.page("POST", f"/chats/{SRI}/say", json={"text": "a"}, headers=own))[0] == 200
    async with rig.http.get("/", headers={"Sec-Fetch-Site": "cross-site"}) as index:
        assert (index.status, index.content_type) == (200, "text/html")
        assert "default-src 'self'" in index.headers["Content-Security-Policy"]
    async with rig.http.get("/page/main.js") as script:
        assert (script.status, script.content_type) == (200, "text/javascript")


def test_the_page_is_light_and_nothing_lies_about() -> None:
    page = {file.name: file.read_text("utf-8") for file in Path("bot/sandbox/page").iterdir()}
    assert sum(len(text.encode()) for text in page.values()) <= 150_000
    code = "".join(text for name, text in page.items() if name != "wordlist.js")
    asked_for = {name for name in page if f"/{name}" in code or f'"{name}' in code}
    assert set(page) - asked_for == {"board.html", "index.html"}
    # Nothing comes from elsewhere, and no word is there that nobody says.
    assert set(re.findall(r"https?://([\w.]+)", code)) == {"www.w3.org"}
    begun = tuple(re.findall(r"`(\w+_)\$\{", code))
    words = re.findall(r'^  "?([\w.]+)"?: \[', page["wordlist.js"], re.MULTILINE)
    assert len(words) > 150
    # Each of the tour's ten steps has one sentence, in both languages.
    told = re.findall(r'^      "(.*)",$', page["tour_steps.js"], re.MULTILINE)
    assert len(told) == 20
    assert [one for one in told if not one.endswith(".") or re.search(r"[.?!] ", one)] == []
    assert [one for one in words if not one.startswith(begun) and not re.search(rf"\b{one}\b", code)] == []


@pytest.mark.parametrize(
    "path",
    ["%2e%2e%2fserver.py", "..%2f..%2f..%2fREADME.md", "%2fetc%2fpasswd", "..%5cpage%5cmain.js", "..", "tidak.js"],
)
async def test_the_page_serves_nothing_else(rig: Rig, path: str) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(rig.sandbox.url.rpartition(":")[2]))
    writer.write(f"GET /page/{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    assert answer.startswith(b"HTTP/1.1 404")


async def test_a_taken_port_is_an_error(rig: Rig) -> None:
    with pytest.raises(OSError, match="in use"):
        await Sandbox().start(int(rig.sandbox.url.rpartition(":")[2]))

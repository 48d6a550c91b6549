"""The sandbox in another author's eyes: pywa reads what it calls with, and sends to it.

pywa reads only the first message of a call, so each comes by itself.
"""

import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from aiohttp import web
from pywa_async import WhatsApp as Pywa
from pywa_async import errors, handlers, types
from pywa_async.types import templates

from bot.channels.whatsapp_templates import all_wanted
from bot.sandbox import Graph, WhatsApp
from tests.world import SEEN, until

SRI, WORD = 1, "kata-kunci-yang-panjang"
HOOK = "/hook"


class Peer:
    """A bot that somebody else's library makes, and all that it was told."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.meta = graph.whatsapp
        self.heard: list[Any] = []
        self.http = httpx.AsyncClient(timeout=20)
        self.bot = Pywa(
            phone_id=self.meta.phone_id,
            token=self.meta.token,
            session=self.http,
            server=None,
            verify_token=WORD,
            app_secret=self.meta.app_secret,
            waba_id=self.meta.account_id,
            api_version=23.0,
        )
        # It knows Meta's own address only.
        self.http.base_url = httpx.URL(f"{graph.url}/v23.0/")
        for kind in (
            handlers.MessageHandler, handlers.CallbackButtonHandler, handlers.CallbackSelectionHandler,
            handlers.MessageStatusHandler, handlers.PhoneNumberChangeHandler, handlers.TemplateStatusUpdateHandler,
        ):  # fmt: skip
            self.bot.add_handlers(kind(self._note))

    async def _note(self, _: Pywa, update: Any) -> None:
        self.heard.append(update)

    async def called(self, request: web.Request) -> web.Response:
        """Its webhook: what it says of a call."""
        raw = await request.read()
        refused = await self.bot.webhook_update_validator(raw, request.headers.get("X-Hub-Signature-256"))
        text, status = refused or await self.bot.webhook_update_handler(raw)
        return web.Response(text=text, status=status)

    async def hears(self, act: Callable[[], object], kind: type) -> Any:
        """The first of a kind that it is told because of what somebody does."""
        before = len(self.heard)
        act()

        async def told() -> bool:
            return any(isinstance(one, kind) for one in self.heard[before:])

        await until(told)
        return next(one for one in self.heard[before:] if isinstance(one, kind))

    async def is_told_all(self) -> bool:
        """Whether nothing waits for its webhook."""
        return not self.meta.pending_updates()

    @property
    def shown(self) -> Any:
        """What is on Sri's phone last."""
        return self.meta.messages(SRI)[-1]


@pytest.fixture
async def peer(caplog: pytest.LogCaptureFixture) -> AsyncIterator[Peer]:
    graph = Graph(WhatsApp())
    graph.batch = 1
    await graph.start()
    made = Peer(graph)
    app = web.Application()
    app.router.add_post(HOOK, made.called)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    graph.hook = f"http://127.0.0.1:{runner.addresses[0][1]}{HOOK}"
    made.meta.add_user(SRI, "Sri")
    try:
        caplog.set_level(logging.WARNING, "pywa")
        yield made
    finally:
        await graph.stop()
        await runner.cleanup()
        await made.http.aclose()
    # What it can't make sense of, it only logs.
    logged = [one.getMessage() for one in caplog.get_records("call") if one.name.startswith("pywa")]
    assert [one for one in logged if "unmatching signature" not in one] == []


async def test_it_reads_what_people_send(peer: Peer) -> None:
    meta, phone = peer.meta, peer.meta.phones[SRI]
    said = await peer.hears(lambda: meta.say(SRI, "setor 25 “bagus” é"), types.Message)
    assert (said.text, said.from_user.name) == ("setor 25 “bagus” é", "Sri")
    assert (said.from_user.wa_id, said.from_user.bsuid) == (phone.wa_id, phone.user_id)
    # A signature that is wrong comes first, and is refused.
    peer.graph.forges = 1
    quoting = await peer.hears(lambda: meta.say(SRI, "ini", reply_to=1), types.Message)
    assert quoting.reply_to_message.id == said.id
    assert [status for status, _ in peer.graph.calls].count(403) == 1
    photo = await peer.hears(lambda: meta.send_photo(SRI, SEEN, "setor 17"), types.Message)
    assert (photo.type, photo.caption) == (types.MessageType.IMAGE, "setor 17")
    assert await photo.image.get_bytes() == SEEN
    file = await peer.hears(lambda: meta.send_document(SRI, "rekap.csv", b"a,b"), types.Message)
    assert (file.type, file.document.filename) == (types.MessageType.DOCUMENT, "rekap.csv")
    voice = await peer.hears(lambda: meta.send_file(SRI, "voice", b"opus"), types.Message)
    assert (voice.type, voice.audio.voice) == (types.MessageType.AUDIO, True)
    sticker = await peer.hears(lambda: meta.send_sticker(SRI), types.Message)
    assert sticker.type == types.MessageType.STICKER
    place = await peer.hears(lambda: meta.send_location(SRI), types.Message)
    assert (place.type, round(place.location.latitude)) == (types.MessageType.LOCATION, -8)
    card = await peer.hears(lambda: meta.send_contact(SRI, "0812"), types.Message)
    assert card.contacts[0].phones[0].phone == "0812"
    passed_on = await peer.hears(lambda: meta.forward(SRI, "setor 3", "Ani"), types.Message)
    assert passed_on.forwarded
    edited = await peer.hears(lambda: meta.edit(SRI, 1, "setor 26"), types.Message)
    assert (edited.type, edited.error.code) == (types.MessageType.UNSUPPORTED, 131051)
    old = phone.wa_id
    moved = await peer.hears(lambda: meta.change_number(SRI, "6285550001111"), types.PhoneNumberChange)
    assert (moved.old_wa_id, moved.new_wa_id) == (old, "6285550001111")
    meta.templates["omah_kabar_v1"] = {}
    news = await peer.hears(lambda: meta.template_changes("omah_kabar_v1", "PAUSED"), types.TemplateStatusUpdate)
    assert (news.template_name, news.new_status) == ("omah_kabar_v1", templates.TemplateStatus.PAUSED)
    phone.hidden = True
    hidden = await peer.hears(lambda: meta.say(SRI, "halo"), types.Message)
    assert (hidden.from_user.wa_id, hidden.from_user.bsuid) == (None, phone.user_id)


async def test_what_it_sends_arrives_and_what_is_pressed_comes_back(peer: Peer) -> None:
    meta, phone, bot = peer.meta, peer.meta.phones[SRI], peer.bot
    said = await peer.hears(lambda: meta.say(SRI, "halo"), types.Message)
    await said.mark_as_read()
    sent = await bot.send_message(phone.wa_id, "*25 masker* tercatat.", tracker="omah:0a0a0a0a:1")
    assert peer.shown.text == "25 masker tercatat."
    meta.status(meta.sent[sent.id], "read")
    await until(peer.is_told_all)
    steps = [one for one in peer.heard if isinstance(one, types.MessageStatus)]
    state = types.MessageStatusType
    assert [one.status for one in steps] == [state.SENT, state.DELIVERED, state.READ]
    assert {(one.id, one.tracker) for one in steps} == {(sent.id, "omah:0a0a0a0a:1")}
    # To the name of an account, as to a number.
    await bot.send_message(phone.user_id, "Betul?", buttons=[types.Button("Ya", "c1"), types.Button("Tidak", "c2")])
    shown = peer.shown
    assert shown.labels() == {"Ya": "c1", "Tidak": "c2"}
    pressed = await peer.hears(lambda: meta.press(SRI, shown.message_id, "c2"), types.CallbackButton)
    assert (pressed.data, pressed.title) == ("c2", "Tidak")
    rows = [types.SectionRow("Kain", "k"), types.SectionRow("Karet", "r", "meteran")]
    await bot.send_message(phone.wa_id, "Bahan?", buttons=types.SectionList("Pilih", [types.Section("Bahan", rows)]))
    shown = peer.shown
    chosen = await peer.hears(lambda: meta.press(SRI, shown.message_id, "r"), types.CallbackSelection)
    assert chosen.data == "r"
    await bot.send_image(phone.wa_id, SEEN, caption="Gambar", mime_type="image/png")
    assert (peer.shown.kind, peer.shown.text, peer.shown.file[2]) == ("photo", "Gambar", SEEN)
    await bot.send_document(phone.wa_id, b"isi", filename="rekap.txt", caption="Rekap", mime_type="text/plain")
    assert (peer.shown.kind, peer.shown.file[0]) == ("document", "rekap.txt")
    await bot.send_location(phone.wa_id, -7.98, 112.63)
    assert peer.shown.kind == "location"


async def test_its_templates_are_ours_and_a_closed_window_takes_nothing_else(peer: Peer) -> None:
    meta, bot = peer.meta, peer.bot
    for one in all_wanted():
        meta.templates[one["name"]] = {**one, "id": "1", "status": "APPROVED"}
    there = {one.name: one async for one in _each(await bot.get_templates())}
    assert set(there) == {one["name"] for one in all_wanted()}
    number = meta.phones[SRI].wa_id
    with pytest.raises(errors.ReEngagementMessage):
        await bot.send_message(number, "halo")
    payloads = [templates.QuickReplyButton.params(callback_data=code, index=at) for at, code in enumerate(("a", "b"))]
    given = [templates.BodyText.params(call="Bu Sri"), *payloads]
    await bot.send_template(number, "omah_pengingat_v1", templates.TemplateLanguage.INDONESIAN, given)
    shown = peer.shown
    assert (shown.text or "").startswith("Pengingat harian untuk Bu Sri")
    pressed = await peer.hears(lambda: meta.press(SRI, shown.message_id, "b"), types.CallbackButton)
    assert (pressed.data, pressed.title) == ("b", "Matikan pengingat")


async def test_what_is_refused_is_refused_in_metas_words(peer: Peer) -> None:
    meta, bot = peer.meta, peer.bot
    await peer.hears(lambda: meta.say(SRI, "halo"), types.Message)
    number = meta.phones[SRI].wa_id
    four = [types.Button(str(at), str(at)) for at in range(4)]
    twice = [types.Button("Ya", "1"), types.Button("Ya", "2")]
    for wrong in (four, twice):
        with pytest.raises(errors.InvalidParameter):
            await bot.send_message(number, "Betul?", buttons=wrong)
    meta.block(SRI)
    with pytest.raises(errors.MessageUndeliverable):
        await bot.send_message(number, "halo")
    meta.token = "another"
    with pytest.raises(errors.ExpiredAccessToken):
        await bot.send_message(number, "halo")


async def _each(found: Any) -> AsyncIterator[Any]:
    for one in found:
        yield one

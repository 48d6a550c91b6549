"""What Meta calls us with: kept once, before it hears so, and only if it is Meta's."""

import asyncio
import json
from typing import Any

import pytest

from bot.channels import whatsapp_updates
from bot.channels.base import Delivered
from bot.stage.stage import VERIFY_WORD
from bot.webhook import Webhook
from tests.whatsapp.conftest import Meta
from tests.world import World, until

Json = dict[str, Any]


async def rows(world: World) -> list[tuple[Any, ...]]:
    return await world.db.rows("SELECT outcome, note FROM inbox WHERE channel = 'whatsapp' ORDER BY id")


async def made(world: World) -> int:
    total: int = await world.db.value("SELECT COALESCE(SUM(quantity), 0) FROM move WHERE from_place = 'made'")
    return total


async def test_each_message_of_a_call_counts(world: World, meta: Meta) -> None:
    meta.graph.holds, meta.graph.entries = True, 2
    for text in ("setor 10", "20 lagi", "30 lagi"):
        world.whatsapp.say(world.accounts["Sri"], text)
    meta.graph.holds = False
    await world.settle()
    assert len(meta.taken()) >= 1
    assert len(json.loads(meta.taken()[0])["entry"]) == 2
    assert [note for _, note in await rows(world)] == ["report", "report", "report"]
    assert await made(world) == 60


async def test_what_is_brought_again_counts_once(world: World, meta: Meta) -> None:
    """The same call three times, and the same messages cut into other calls."""
    meta.graph.twice, meta.graph.holds = True, True
    for text in ("setor 10", "20 lagi", "30 lagi"):
        world.whatsapp.say(world.accounts["Sri"], text)
    meta.graph.holds = False
    await world.settle()
    first = meta.taken()[0]
    assert await meta.call(first) == 200
    for entry in json.loads(first)["entry"]:
        for change in entry["changes"]:
            assert await meta.call(meta.graph.body([change])) == 200
    await world.settle()
    assert await made(world) == 60
    assert len(world.told("Sri")) == 3


async def test_killed_between_keeping_and_answering_it_counts_once(
    world: World, meta: Meta, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What came is committed, and Meta never hears the 200."""
    keep, kept = Webhook._keep, asyncio.Event()

    async def keep_and_hang(hook: Webhook, delivered: Delivered) -> None:
        await keep(hook, delivered)
        kept.set()
        await asyncio.sleep(60)

    with monkeypatch.context() as patched:
        patched.setattr(Webhook, "_keep", keep_and_hang)
        world.whatsapp.say(world.accounts["Sri"], "setor 25")
        await kept.wait()
        await world.kill_bot()
    assert meta.taken() == []
    await world.start_bot()
    await world.settle()
    assert len(meta.taken()) >= 1
    assert [note for _, note in await rows(world)] == ["report"]
    assert await made(world) == 25
    assert len(world.told("Sri")) == 1


async def test_a_full_disk_is_no_yes(world: World, meta: Meta) -> None:
    """The database may not grow by another page; then there is room again."""
    async with world.db.transaction():
        await world.db.value(f"PRAGMA max_page_count = {await world.db.value('PRAGMA page_count')}")
    for _ in range(12):
        world.whatsapp.say(world.accounts["Sri"], "setor 25 " + "bu " * 900)

    async def refused() -> bool:
        return any(status == 503 for status, _ in meta.graph.calls)

    await until(refused)
    assert await rows(world) == []
    async with world.db.transaction():
        await world.db.value("PRAGMA max_page_count = 1000000")
    await world.settle()
    assert len(await rows(world)) == 12


WRONG = ("", "sha256=", "sha256=" + "0" * 64, "sha1=" + "0" * 64, "sha256=" + "é" * 64, "sha256=" + "A" * 64)


async def test_what_isnt_signed_is_not_even_read(world: World, meta: Meta) -> None:
    raw = meta.graph.body([{"field": "messages", "value": {}}])
    assert await meta.call(raw, None) == await meta.call(b"{broken", None) == 401
    assert [await meta.call(raw, one) for one in WRONG] == [403] * len(WRONG)
    assert [await meta.call(b"{broken", one) for one in WRONG] == [403] * len(WRONG)
    assert await rows(world) == []


async def test_the_signature_is_over_the_bytes_as_they_came(world: World, meta: Meta) -> None:
    world.whatsapp.say(world.accounts["Sri"], "setor 25 “bagus” é")
    await world.settle()
    assert b"\\u201c" in meta.taken()[0]
    assert await made(world) == 25


async def test_meta_hears_its_own_word_back(meta: Meta) -> None:
    asked = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": VERIFY_WORD}
    assert await meta.get(**asked) == (200, "1158201444")
    assert (await meta.get(**{**asked, "hub.verify_token": "salah-salah-salah"}))[0] == 403
    assert (await meta.get(**{**asked, "hub.verify_token": "é"}))[0] == 403
    assert (await meta.get(**{**asked, "hub.mode": "unsubscribe"}))[0] == 403
    assert (await meta.get())[0] == 403
    assert await meta.get("/healthz") == (200, "ok")
    assert (await meta.get("/other"))[0] == 404


async def test_a_big_call_is_taken_and_a_huge_one_is_not(world: World, meta: Meta) -> None:
    value = {"metadata": {"phone_number_id": world.whatsapp.phone_id}, "filler": "x" * 2_000_000}
    assert await meta.call(meta.graph.body([{"field": "messages", "value": value}])) == 200
    value["filler"] = "x" * 5_000_000
    assert await meta.call(meta.graph.body([{"field": "messages", "value": value}])) == 413


BROKEN = (b"{broken", b"[]", b"3", b'{"entry": 3}', b'{"entry": [{"changes": [{}]}]}', b"\xff", b"[" * 100_000)


async def test_a_broken_body_is_kept_to_be_looked_at(world: World, meta: Meta) -> None:
    assert [await meta.call(raw) for raw in (*BROKEN, BROKEN[0])] == [200] * (len(BROKEN) + 1)
    await world.settle()
    assert await rows(world) == [("quarantined", "malformed")] * len(BROKEN)


def message(world: World, **more: Any) -> Json:
    phone = world.whatsapp.add_user(world.accounts["Sri"], "Sri")
    base = {"from": phone.wa_id, "from_user_id": phone.user_id, "id": world.whatsapp.new_id(phone.wa_id)}
    stamp = str(int(world.clock().timestamp()))
    whole = {**base, "timestamp": stamp, "type": "text", "text": {"body": "setor 25"}, **more}
    return {name: value for name, value in whole.items() if value is not None}


async def bring(world: World, meta: Meta, *messages: Json, phone_id: str | None = None, **more: Any) -> None:
    value = {"messaging_product": "whatsapp", "messages": list(messages), **more}
    value["metadata"] = {"phone_number_id": phone_id or world.whatsapp.phone_id}
    assert await meta.call(meta.graph.body([{"field": "messages", "value": value}])) == 200
    await world.settle()


async def test_another_number_of_the_account_is_nothing_to_us(world: World, meta: Meta) -> None:
    await bring(world, meta, message(world), phone_id="999999")
    assert await rows(world) == []


async def test_no_kind_of_message_stops_us(world: World, meta: Meta) -> None:
    """No contacts, no number, milliseconds, a group, a reaction, kinds that nobody knows."""
    stamp = str(int(world.clock().timestamp() * 1000))
    await bring(world, meta, message(world))
    await world.settle()
    # Now that both her names are known, either is enough.
    await bring(world, meta, message(world, **{"from": None}, text={"body": "5 lagi"}))
    await bring(world, meta, message(world, timestamp=stamp, text={"body": "3 lagi"}))
    assert await made(world) == 33
    odd: Json
    for odd in (
        {"group_id": "120363"},
        {"type": "reaction", "text": None, "reaction": {"message_id": "wamid.X", "emoji": "👍"}},
        {"type": "order", "text": None, "order": {}},
        {"type": "request_welcome", "text": None},
        {"type": "interactive", "text": None, "interactive": {"type": "nfm_reply", "nfm_reply": {}}},
        {"type": "system", "text": None, "system": {"type": "customer_identity_changed", "body": "x"}},
        {"type": "unheard_of", "text": None, "unheard_of": [[1]]},
    ):
        await bring(world, meta, message(world, **odd))
    for mangled in ({"timestamp": "later"}, {"type": 3}, {"text": 3}, {"from": None, "from_user_id": None}):
        await bring(world, meta, message(world, **mangled))
    found = await rows(world)
    assert found[3:10] == [("ignored", "other kind")] * 7
    assert len(found) == 14
    assert await made(world) == 33
    assert await world.broken() == []


async def test_a_reaction_opens_no_window(world: World, meta: Meta) -> None:
    world.now = world.at(10)
    before = await world.db.rows("SELECT spoke_at FROM contact ORDER BY address")
    reaction = {"type": "reaction", "text": None, "reaction": {"message_id": "wamid.X", "emoji": "👍"}}
    await bring(world, meta, message(world, **reaction))
    assert await world.db.rows("SELECT spoke_at FROM contact ORDER BY address") == before


def test_statuses_of_one_call_are_all_read() -> None:
    statuses = [
        {"id": f"wamid.{at}", "status": state, "timestamp": "1", "biz_opaque_callback_data": f"omah:0a0a0a0a:{at}"}
        for at, state in enumerate(("sent", "delivered", "read", "played", "deleted", "warning"))
    ]
    value = {"metadata": {"phone_number_id": "1"}, "statuses": statuses}
    raw = json.dumps({"entry": [{"changes": [{"field": "messages", "value": value}]}]}).encode()
    assert [one.state for one in whatsapp_updates.split(raw, "1").progress] == ["sent", "delivered", "read", "read"]

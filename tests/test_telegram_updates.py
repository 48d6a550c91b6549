"""Telegram's updates: a plain text read by ourselves is what the library would have made of it, whatever is in it."""

import copy
import json
import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import telegram

from bot.channels.base import Incoming, Malformed
from bot.channels.telegram import Telegram
from bot.channels.telegram_updates import incoming, plain_incoming
from bot.sandbox import Telegram as Played
from tests.world import MONDAY_MORNING, TOKEN, ZONE

DATA = Path(__file__).parent / "data"
CHANNEL = Telegram(TOKEN, "http://127.0.0.1:1", ZONE)
BOT = telegram.Bot(TOKEN)
ODD: tuple[Any, ...] = (None, True, 0, -1, 1.5, "", "x", "private", "\ud800", 2**40, 10**25, [], [1], {}, {"id": 7})

MORE = ("via_bot", "entities", "edit_date", "caption", "photo", "zz")


def through_the_library(raw: str) -> Incoming | type[Malformed]:
    """What the library's objects tell."""
    try:
        return incoming(telegram.Update.de_json(json.loads(raw), BOT))
    except Exception:
        return Malformed


def as_read(raw: str) -> Incoming | type[Malformed]:
    """What we read."""
    try:
        return CHANNEL.read(raw)
    except Malformed:
        return Malformed


def texts() -> Iterator[str]:
    """All messages of the data sets."""
    for path in sorted(DATA.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            if text := json.loads(line).get("text"):
                yield text


@cache
def played() -> list[dict[str, Any]]:
    """All that a messenger sends: every text of ours, and each other kind of update."""
    one = Played(token=TOKEN, now=MONDAY_MORNING.timestamp)
    one.add_user(7, "Sri <b>")
    one.add_user(8, "Kader \u202e 🙂")
    for number, text in enumerate(texts()):
        one.say(7 + number % 2, text)
    said = one.say(7, "/setor 25")
    one.say(7, "setor 5", reply_to=said.message_id)
    one.edit(7, said.message_id, "setor 26")
    one.forward(7, "setor 9", "Bu Ani")
    one.send_contact(7, "+62811")
    for kind in ("voice", "photo", "document", "video_note"):
        one.send_file(7, kind, b"x", name="a.bin", caption="setor 3", album="9")
    one.send_sticker(7)
    one.send_location(7)
    one.press(7, said.message_id, "kode")
    one.block(7)
    one.make_group(-5, "Grup", by=7)
    one.say(7, "setor 4", chat_id=-5)
    one.upgrade_group(-5, told=True)
    return one.updates(None, 100_000)


def test_all_that_is_played_reads_as_through_the_library() -> None:
    plain = 0
    updates = played()
    for update in updates:
        raw = json.dumps(update)
        assert as_read(raw) == through_the_library(raw), raw
        plain += plain_incoming(update) is not None
    assert plain > 0.9 * len(updates)


def places(found: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where in an update something could be otherwise."""
    for name, value in found.items():
        yield (*path, name)
        if isinstance(value, dict):
            yield from places(value, (*path, name))


def mangled(update: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """An update of which something is gone, odd or too much."""
    found = copy.deepcopy(update)
    for _ in range(chance.randint(1, 2)):
        if not found:
            break
        *path, name = chance.choice(list(places(found)))
        inside = found
        for step in path:
            inside = inside[step]
        match chance.choice(("gone", "odd", "more")):
            case "gone":
                del inside[name]
            case "odd":
                inside[name] = copy.deepcopy(chance.choice(ODD))
            case _:
                inside[chance.choice(MORE)] = copy.deepcopy(chance.choice(ODD))
    return found


def test_what_is_mangled_reads_as_through_the_library() -> None:
    chance, bad = random.Random(20), 0
    shapes = played()[:3] * 5 + played()[-20:]
    for _ in range(1500):
        raw = json.dumps(mangled(chance.choice(shapes), chance))
        found = as_read(raw)
        assert found == through_the_library(raw), raw
        bad += found is Malformed
    assert 100 < bad < 1400

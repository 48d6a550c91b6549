"""Whatever is said has a form that Meta takes: lengths, titles, templates; and fits the channel in its words."""

import re
from datetime import timedelta
from typing import Any

import pytest
from fluent.syntax import ast
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from bot import templates
from bot.channels import base, whatsapp_messages
from bot.channels.whatsapp_templates import all_wanted, wanted
from bot.sandbox.graph import taken
from bot.sandbox.whatsapp import WhatsApp
from handlers import words
from storage.outbox import Choice, Content
from storage.spoken import Spoken
from tests.sentences import FILES, entries, variables
from tests.whatsapp import published
from tests.world import World

# What isn't there on WhatsApp: commands, editing, lasting keys, the other messenger.
ELSEWHERE = re.compile(
    r"(?<![\w/.<])/[a-z]{3,}\b(?!>)|\bubah(?:lah)? pesan(?:nya)?\b(?!an)|diedit|\bmenu\b|\btelegram\b|t\.me"
    r"|tekan tombol, atau tulis nomor",
    re.IGNORECASE,
)
# Said on the laptop or printed, or about the messengers themselves.
NOT_SAID = re.compile(
    r"(?:cli|demo|poster|behind|rehearsal|read|example|sheet|slip)-.*|channel-telegram|button-menu|verbatim|invite-.*|called-nobody"
)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60).filter(
    str.strip
)


REF = "omah:0a0a0a0a:1"


def said(entry: ast.Message, access: str) -> str:
    return words.say(entry.id.name, variables(entry), access, whatsapp_messages.CHANNEL)


@pytest.mark.parametrize("access", ["", "few"])
def test_no_sentence_speaks_of_what_whatsapp_hasnt(access: str) -> None:
    every = [one for path in FILES for one in entries(path)]
    spoken = {one.id.name: said(one, access) for one in every if not NOT_SAID.fullmatch(one.id.name)}
    assert {key: text for key, text in spoken.items() if ELSEWHERE.search(text)} == {}
    assert {key: len(text) for key, text in spoken.items() if len(text) > 1000} == {}


@pytest.mark.parametrize("access", ["", "few"])
def test_every_sentence_with_choices_is_what_meta_publishes(access: str) -> None:
    """Each of ours, with none to fourteen of our buttons under it, in turn."""
    every = [(one.id.name, variables(one)) for path in FILES for one in entries(path)]
    labels = [(key, args) for key, args in every if key.startswith("button-")]
    spoken = [one for one in every if not NOT_SAID.fullmatch(one[0]) and words.label(*one).strip()]
    if access:
        # Only what is said otherwise then.
        spoken = [one for one in spoken if words.say(*one, access) != words.say(*one)]
    assert len(spoken) > 500
    assert len(labels) > 100
    messages = []
    for at, (key, args) in enumerate(spoken):
        own: list[tuple[str, dict[str, object]]] = [(label, {}) for label in templates.BUTTONS.get(key, ())]
        chosen = own or [labels[(at + more * 7) % len(labels)] for more in range((0, 2, 3, 7, 14)[at % 5])]
        choices = tuple(Choice(label, f"code-{more}", values) for more, (label, values) in enumerate(chosen))
        for part in in_parts(Content(key, args, choices, access=access), again=at % 11 == 0):
            said_so = whatsapp_messages.message(part, again=False)
            messages.append({**whatsapp_messages.to("6281234567890"), **said_so, "biz_opaque_callback_data": REF})
    assert published.check(messages) >= len(spoken)


def buttons(*titles: str, body: str = "Betul?") -> dict[str, Any]:
    """A message with these to choose from."""
    found = [{"type": "reply", "reply": {"id": f"c{at}", "title": title}} for at, title in enumerate(titles)]
    shown = {"type": "button", "body": {"text": body}, "action": {"buttons": found}}
    return {**whatsapp_messages.to("6281234567890"), "type": "interactive", "interactive": shown}


def rows(*titles: str) -> dict[str, Any]:
    """A message with a list of these."""
    found = [{"id": f"c{at}", "title": title} for at, title in enumerate(titles)]
    action = {"button": "Pilih", "sections": [{"title": "Pilihan", "rows": found}]}
    shown = {"type": "list", "body": {"text": "Bahan apa?"}, "action": action}
    return {**whatsapp_messages.to("ID.123456"), "type": "interactive", "interactive": shown}


def reminder(call: str, **more: Any) -> dict[str, Any]:
    """A reminder to somebody who is called so."""
    named = {"type": "text", "parameter_name": "call", "text": call}
    language = {"policy": "deterministic", "code": "id"}
    parts = [{"type": "body", "parameters": [named]}]
    template = {"name": "omah_pengingat_v1", "language": language, "components": parts, **more}
    return {**whatsapp_messages.to("6281234567890"), "type": "template", "template": template}


GOOD = (buttons("Ya", "Tidak"), rows("Kain", "Karet"), reminder("Bu Sri"))
WRONG = (
    buttons("Ya", "Tidak", "Tidak tahu", "Lain"),
    buttons("Ya", "Ya"),
    buttons(),
    buttons("Ya, dua puluh satu huruf"),
    buttons("Ya", body="x" * 1025),
    rows(*(str(at) for at in range(11))),
    rows("Kain", "Kain"),
    rows("Dua puluh lima huruf, ini!"),
    reminder("Bu\nSri"),
    reminder("Bu     Sri"),
    reminder(" "),
    reminder("Bu Sri", namespace="x"),
    {**buttons("Ya"), "to": "0812"},
    {**buttons("Ya"), "recipient": "ID.1"},
    {**buttons("Ya"), "ttl": 3},
    {**buttons("Ya"), "type": "text", "text": {"body": "x", "preview_url": False}},
)


def test_what_meta_refuses_is_refused_here() -> None:
    assert published.check([{**one, "biz_opaque_callback_data": REF} for one in GOOD]) == 3
    for wrong in WRONG:
        with pytest.raises(ValidationError):
            published.check([{**wrong, "biz_opaque_callback_data": REF}])
    with pytest.raises(ValidationError):
        published.check(GOOD)


def in_parts(content: Content, *, again: bool) -> list[Content]:
    """What is sent of it, one after the other."""
    try:
        whatsapp_messages.message(content, again=again)
    except base.TooLong as long:
        return [part for one in long.parts for part in in_parts(one, again=False)]
    return [content]


@given(st.lists(TEXTS, max_size=14), TEXTS, st.integers(1, 120), st.booleans())
@settings(max_examples=30, deadline=None)
def test_any_text_with_any_choices_is_taken(labels: list[str], text: str, times: int, again: bool) -> None:
    """By the rules that the sandbox keeps; what doesn't fit comes in parts that do, with nothing lost."""
    choices = tuple(Choice("button-name", f"code-{at}", {"name": Spoken(one)}) for at, one in enumerate(labels))
    content = Content("verbatim", {"text": Spoken(text * times)}, choices)
    parts = in_parts(content, again=again)
    whole = "".join(str(one.args["text"]) for one in parts)
    assert "".join(whole.split()) == "".join((text * times).split())
    meta = WhatsApp()
    phone = meta.add_user(1, "Sri")
    for part in parts:
        message, _ = taken(meta, phone, whatsapp_messages.message(part, again=False))
        assert message.text is not None
    shown = [one["callback_data"] for row in message.buttons for one in row]
    assert len(shown) == min(len(labels), 10)
    if labels:
        assert shown[0] == "code-0"
        assert shown[-1] == f"code-{len(labels) - 1}"


def test_titles_that_are_the_same_are_told_apart() -> None:
    choices = tuple(Choice("button-name", str(at), {"name": Spoken("Bu Sri")}) for at in range(3))
    sent = whatsapp_messages.message(Content("speaking-who", {"call": "Bu Sri"}, choices), again=False)
    titles = [one["reply"]["title"] for one in sent["interactive"]["action"]["buttons"]]
    assert titles == ["Bu Sri", "Bu Sri 2", "Bu Sri 3"]


def test_bold_is_only_where_whatsapp_shows_it() -> None:
    report = whatsapp_messages.message(
        Content("report-total", {"total": 25, "date": "2020-05-04", "ago": 0}), again=False
    )
    assert "<b>" not in report["text"]["body"]
    line = Content("order-heading", {"name": Spoken("5 * 3 & <b>")})
    assert whatsapp_messages.message(line, again=False)["text"]["body"] == "5 * 3 & <b>"
    assert whatsapp_messages.message(Content("order-heading", {"name": Spoken("Masker")}), again=False)["text"][
        "body"
    ] == ("*Masker*")


# Templates


def test_nothing_else_is_called_as_templates_are() -> None:
    """Whatever begins so is sent as a template, and nothing else of it."""
    named = {one.id.name for path in FILES for one in entries(path) if one.id.name.startswith("template-")}
    assert named == set(templates.BUTTONS)


def test_each_template_keeps_metas_rules() -> None:
    for one in all_wanted():
        body, buttons = one["components"]
        text = body["text"]
        names = re.findall(r"\{\{(\w+)\}\}", text)
        assert len(text) <= 1024
        assert not text.startswith("{{")
        assert not text.endswith("}}")
        assert not re.search(r"\}\}\s*\{\{", text)
        assert names == [shown["param_name"] for shown in body["example"]["body_text_named_params"]]
        assert all(shown["example"] for shown in body["example"]["body_text_named_params"])
        labels = [button["text"] for button in buttons["buttons"]]
        assert len(set(labels)) == len(labels)
        assert all(0 < len(label) <= 25 for label in labels)
        # Meta refuses what is mostly variables.
        assert len(text.split()) >= 3 * len(names) + 2
        assert "Anda" not in text


@pytest.mark.parametrize(
    ("given_", "sent"),
    [("a\nb\tc", "a b c"), ("", "–"), ("  ", "–"), ("x      y", "x y"), ("y" * 300, "y" * 199 + "…")],
)
def test_a_variable_is_one_short_line(given_: str, sent: str) -> None:
    assert whatsapp_messages.parameter(given_) == sent


async def test_every_knock_of_a_busy_week_is_valid(world: World) -> None:
    """Nobody on WhatsApp writes for days: all that goes is a template, and Meta takes each."""
    for text in ("minta karet 10 meter", "setor 20", "bicara dengan koordinator", "titip Sri 15"):
        await world.says("Ani", text)
        world.now += timedelta(hours=25)
    for day in range(3):
        await world.turn_to(world.at(17, 45, day=world.now.date() + timedelta(days=day and 1)))
    sent = [call for call in world.whatsapp.calls if call.params.get("type")]
    closed = [call for call in sent if call.params["type"] == "template"]
    assert closed
    refused = [call.status for call in sent if not call.accepted]
    assert refused == []
    names = {call.params["template"]["name"] for call in closed}
    assert names <= {wanted(key)["name"] for key in templates.BUTTONS}

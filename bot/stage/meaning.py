"""What the bot says, in English, for whoever reads no Indonesian: from a list of its sentences' meanings."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from bot.sandbox import Meaning
from bot.stage.english import FUNCTIONS, worded
from bot.stage.stage import Stage, happens
from handlers.words import ENTRIES, LISTED, WordsMissing, keyboard, label
from handlers.words import KEYBOARDS as MENUS
from storage import outbox, sent
from storage.outbox import Content
from storage.spoken import Spoken

# A message is on its phone a moment before the bot has noted under which number it was sent, in seconds.
NOTED_WITHIN = 2.0
# Only the laptop says these, or they are printed, or they are what a person wrote.
NEVER_SAID = ("board-", "cli-", "demo-", "example-", "paper-", "rehearsal-")
NOT_ON_A_PHONE = ("doctor", "documents", "funder", "ledger_rules", "papers", "program", "workbook")


@cache
def sources() -> Mapping[str, str]:
    """Each meaning as it is written, by the key of the sentence."""
    folder = files("bot.stage") / "meanings"
    texts = [one.read_text("utf-8") for one in folder.iterdir() if one.name.endswith(".ftl")]
    entries = (entry for text in texts for entry in ENTRIES.split(text)[1:])
    return {entry.partition("=")[0].rstrip(): entry for entry in entries}


@cache
def _bundle() -> FluentBundle:
    return FluentBundle(["en"], use_isolating=False, functions=dict(FUNCTIONS))


@cache
def _known(key: str) -> bool:
    """Whether there is a meaning; it is parsed when it is first asked for."""
    if key in sources():
        _bundle().add_resource(FluentResource(sources()[key]))
    return key in sources()


def meaning(key: str, args: Mapping[str, Any]) -> str:
    """What a sentence says, with its variables; people's own words stay as they wrote them."""
    if key == "verbatim" or not _known(key):
        return str(args.get("text", "")) if key == "verbatim" else key
    given = {name: _shown(name, value) for name, value in args.items()}
    # What is to be written stays as the bot reads it: “minta { $item-said }”.
    given |= {f"{name}-said": _as_read(value) for name, value in args.items()}
    pattern = _bundle().get_message(key).value
    said, errors = _bundle().format_pattern(pattern, given) if pattern else ("", [])
    if errors:
        raise WordsMissing(f"{key}: {errors[0]}")
    return "\n".join(line.strip() for line in str(said).splitlines() if line.strip())


def _shown(name: str, value: Any) -> Any:
    match value:
        case dict():
            return ", ".join(meaning(key, args) for key, args in value[LISTED])
        case list() | tuple():
            return "\n".join(meaning(key, args) for key, args in value)
        case Spoken():
            return str(value)
        case str():
            return worded(name, value)
        case _:
            return value


def _as_read(value: Any) -> str:
    if isinstance(value, list | tuple | dict):
        several = value[LISTED] if isinstance(value, dict) else value
        return ", ".join(label(key, args) for key, args in several)
    return str(value)


def of_content(content: Content) -> Meaning:
    """A whole message: its sentences, and what can be pressed."""
    whom = [("for-whom", {"name": content.whom})] if content.whom else []
    said = (*whom, (content.key, content.args), *content.more)
    text = "\n".join(meaning(key, args) for key, args in said)
    pressed = [(label(one.label, one.args), meaning(one.label, one.args)) for one in content.choices]
    return Meaning(text, tuple(pressed or _lasting(content.menu)))


def _lasting(menu: str | None) -> list[tuple[str, str]]:
    if menu not in MENUS:
        return []
    keys = [key for row in MENUS[menu] for key in row]
    shown = [text for row in keyboard(menu) for text, _ in row]
    return [(text, meaning(key, {})) for key, text in zip(keys, shown, strict=True)]


async def of_message(stage: Stage, chat: int, number: int) -> Meaning | None:
    """A message of the bot on somebody's phone; None if it isn't one, or the bot doesn't run or know it."""
    message = stage.messenger(chat).message(chat, number)
    if message is None or not message.from_bot:
        return None
    found: list[Content] = []

    async def noted() -> bool:
        if stage.app is None:
            return True
        content = await _sent_as(stage, chat, number)
        found.extend([content] if content else [])
        return content is not None

    await happens(noted, NOTED_WITHIN)
    return of_content(found[0]) if found else None


async def _sent_as(stage: Stage, chat: int, number: int) -> Content | None:
    channel, address = stage.account(chat)
    if stage.graph and channel == "whatsapp":
        row = await outbox.by_id(stage.db, int(stage.graph.whatsapp.ref(chat, number).rpartition(":")[2]))
        return row.content if row else None
    # Of what arrived twice the bot knows the second only.
    copies = [one.message_id for one in stage.telegram.messages(chat) if one.copy_of == number]
    for reference in (number, *copies):
        if content := await sent.named(stage.db, channel, address, str(reference)):
            return content
    return None

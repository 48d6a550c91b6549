"""Content as WhatsApp takes it: text, buttons, lists and templates, as the Cloud API's JSON."""

import html
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.channels import base, render
from bot.channels.render import Fit, Shown
from bot.channels.whatsapp_updates import SAYS
from handlers import words
from storage.outbox import Content
from storage.spoken import Spoken

CHANNEL: Final = "whatsapp"
TEXT = Fit(text=4096, length=len, channel=CHANNEL)
# A body over buttons or a list, and what is said under a file.
UNDER = Fit(text=1024, length=len, channel=CHANNEL)
MOST_BUTTONS, MOST_ROWS = 3, 10
BUTTON, ROW, DESCRIPTION = 20, 24, 72
LONGEST_PARAMETER = 200
# Under these nothing can be said.
BARE = frozenset(("audio", "location"))
BOLD = re.compile(r"<b>(.*?)</b>", re.DOTALL)
TEMPLATE = "template-"
# Raised when a template's words are changed, for each is judged anew.
VERSION = 1
LANGUAGE = "id"
# Meta's name for an account that shows no number.
USER = re.compile(r"[A-Z]{2}\.(?:ENT\.)?[0-9A-Za-z]{1,128}")

Json = dict[str, Any]


def to(address: str) -> Json:
    """The one it goes to: a number, or the name of an account that shows none."""
    named = "recipient" if USER.fullmatch(address) else "to"
    return {"messaging_product": "whatsapp", "recipient_type": "individual", named: address}


def message(content: Content, *, again: bool) -> Json:
    """What is said, with what can be chosen; TooLong with its parts if it doesn't fit."""
    if content.key.startswith(TEMPLATE):
        return _template(content)
    seen = render.shown(content, TEXT, again=again)
    choices = seen.choices or _menu(seen)
    text = _marked(seen.text)
    if not choices:
        return {"type": "text", "text": {"preview_url": False, "body": text}}
    if not UNDER.holds(text):
        raise base.TooLong(_parts(content, render.shown(content, TEXT, again=False)))
    button = words.label("button-choose" if seen.choices else "button-menu")
    return {"type": "interactive", "interactive": _interactive(text, choices, button)}


def caption(content: Content, *, again: bool) -> str:
    """What is said under a file; TooLong if it doesn't fit."""
    return _marked(render.shown(content, UNDER, again=again).text)


def under_a_file(content: Content, kind: str, *, again: bool) -> Json | None:
    """What is said with a file of this kind, as a message of its own; None where the kind doesn't take it."""
    seen = render.shown(content, TEXT, again=again)
    if not seen.text and not seen.choices:
        return {}
    if kind in BARE or not UNDER.holds(_marked(seen.text)):
        return None
    said = message(content, again=again)
    shown = said.get("interactive", {}).get("type", "text")
    return said if shown in ("text", "button") else None


def with_file(said: Json, kind: str, number: str) -> Json:
    """A file with what is said under it: a caption, or words with buttons below it."""
    if said.get("type") == "interactive":
        header = {"type": kind, kind: {"id": number}}
        return {"type": "interactive", "interactive": {**said["interactive"], "header": header}}
    shown = {"id": number} | ({"caption": said["text"]["body"]} if said else {})
    return {"type": kind, kind: shown}


def template_name(key: str) -> str:
    """Under which name a sentence is a template at Meta."""
    return f"omah_{key.removeprefix(TEMPLATE)}_v{VERSION}"


def parameter(value: object) -> str:
    """A template's variable: one line, never empty, never long."""
    line = " ".join(str(value).split())
    short = line if len(line) <= LONGEST_PARAMETER else f"{line[: LONGEST_PARAMETER - 1]}…"
    return short or "–"


def _template(content: Content) -> Json:
    named = [{"type": "text", "parameter_name": name, "text": parameter(_said(value))}
             for name, value in content.args.items()]  # fmt: skip
    components: list[Json] = [{"type": "body", "parameters": named}] if named else []
    components += [
        {
            "type": "button",
            "sub_type": "quick_reply",
            "index": str(at),
            "parameters": [{"type": "payload", "payload": one.code}],
        }
        for at, one in enumerate(content.choices)
    ]
    language = {"policy": "deterministic", "code": LANGUAGE}
    name = template_name(content.key)
    return {"type": "template", "template": {"name": name, "language": language, "components": components}}


def _said(value: Any) -> Any:
    """A variable that is itself said: keys with their variables."""
    return " ".join(words.label(key, args) for key, args in value) if isinstance(value, list | tuple) else value


def _marked(text: str) -> str:
    return html.unescape(BOLD.sub(_bold, text))


def _bold(found: re.Match[str]) -> str:
    inner = found[1]
    fits = inner and inner == inner.strip() and "*" not in inner and "\n" not in inner
    return f"*{inner}*" if fits else inner


def _menu(seen: Shown) -> Sequence[tuple[str, str]]:
    """WhatsApp has no lasting keys: what they say is offered under the message instead."""
    rows = seen.keyboard.rows if seen.keyboard else ()
    return [(key.label, f"{SAYS}{key.label}") for row in rows for key in row if not key.own_number]


def _interactive(text: str, choices: Sequence[tuple[str, str]], button: str) -> Json:
    body = {"text": text}
    if len(choices) <= MOST_BUTTONS and all(len(label) <= BUTTON for label, _ in choices):
        titles = _apart([label for label, _ in choices], BUTTON)
        shown = [{"type": "reply", "reply": {"id": code, "title": title}}
                 for title, (_, code) in zip(titles, choices, strict=True)]  # fmt: skip
        return {"type": "button", "body": body, "action": {"buttons": shown}}
    if len(choices) > MOST_ROWS:
        # The last one says none of these; what isn't shown can be typed.
        choices = [*choices[: MOST_ROWS - 1], choices[-1]]
    cut = [_cut(label) for label, _ in choices]
    titles = _apart([title for title, _ in cut], ROW)
    rows = [
        {"id": code, "title": title} | ({"description": rest[:DESCRIPTION]} if rest else {})
        for title, (_, rest), (_, code) in zip(titles, cut, choices, strict=True)
    ]
    section = {"title": words.label("list-title"), "rows": rows}
    return {"type": "list", "body": body, "action": {"button": button, "sections": [section]}}


def _cut(label: str) -> tuple[str, str]:
    """A row's title, and what is left of it, at a word's end."""
    if len(label) <= ROW:
        return label, ""
    at = label.rfind(" ", 1, ROW + 1)
    at = at if at > 0 else ROW
    return label[:at].strip(), label[at:].strip()


def _apart(titles: Sequence[str], most: int) -> list[str]:
    """Titles that differ: Meta refuses two that are the same."""
    found: list[str] = []
    for title in titles:
        new, number = title, 2
        while new in found:
            mark = f" {number}"
            new, number = f"{title[: most - len(mark)]}{mark}", number + 1
        found.append(new)
    return found


def _parts(content: Content, seen: Shown) -> list[Content]:
    """The words before, and under the last of them what can be chosen."""
    *before, last = render.cut(html.unescape(render.TAGS.sub("", seen.text)), UNDER)
    earlier = render.cut("".join(before), TEXT)
    return [
        *(Content("verbatim", {"text": Spoken(one)}, quiet=content.quiet) for one in earlier),
        Content(
            "verbatim",
            {"text": Spoken(last)},
            choices=content.choices,
            menu=content.menu,
            quiet=content.quiet,
            told=content.told,
        ),
    ]


def template_body(key: str) -> tuple[str, Mapping[str, str]]:
    """A template's words as Meta judges them, with an example of each variable."""
    examples = {name: words.label(f"example-{name}") for name in words.variables(key)}
    return words.label(key, {name: f"{{{{{name}}}}}" for name in examples}), examples

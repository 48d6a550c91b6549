"""Telegram's HTML: checked, and turned into plain text, entities and harmless HTML."""

import html
import re
from typing import Any, Final

TAGS: Final = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
}
SHOWN: Final = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
TAG: Final = re.compile(r"<(/?)([a-zA-Z-]+)(\s[^<>]*)?>")
HREF: Final = re.compile(r"""href\s*=\s*["']?([^"'\s>]*)""")
ENTITY: Final = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|lt|gt|amp|quot);")


class ParseError(ValueError):
    """Telegram would answer "can't parse entities"."""


def units(text: str) -> int:
    """The length that Telegram counts: UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Plain text and entities of Telegram's HTML; ParseError where Telegram would refuse it."""
    text, open_tags, entities, at = "", [], [], 0
    for match in TAG.finditer(source):
        text += _plain(source[at : match.start()])
        at = match.end()
        name = match[2].lower()
        if name not in TAGS:
            raise ParseError(f'unsupported start tag "{name}"')
        if not match[1]:
            open_tags.append((name, units(text), HREF.search(match[3] or "")))
            continue
        if not open_tags or open_tags[-1][0] != name:
            raise ParseError(f'unmatched end tag "{name}"')
        _, offset, link = open_tags.pop()
        entity = {"type": TAGS[name], "offset": offset, "length": units(text) - offset}
        entities.append(entity | ({"url": link[1]} if link and name == "a" else {}))
    text += _plain(source[at:])
    if open_tags:
        raise ParseError(f'can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    return text.strip(), entities


def _plain(piece: str) -> str:
    if "<" in piece:
        raise ParseError("unsupported start tag")
    return ENTITY.sub(lambda match: html.unescape(match[0]), piece)


def shown(text: str, entities: list[dict[str, Any]]) -> str:
    """Harmless HTML of a text with entities, made anew from them."""
    raw = text.encode("utf-16-le", "surrogatepass")
    marks: dict[int, list[str]] = {}
    for entity in sorted(entities, key=lambda one: -one["length"]):
        name = SHOWN.get(entity["type"])
        if name:
            marks.setdefault(entity["offset"], []).append(f"<{name}>")
            marks.setdefault(entity["offset"] + entity["length"], []).insert(0, f"</{name}>")
    out, last = "", 0
    for place in sorted(marks):
        out += html.escape(raw[last * 2 : place * 2].decode("utf-16-le", "replace")) + "".join(marks[place])
        last = place
    return out + html.escape(raw[last * 2 :].decode("utf-16-le", "replace"))

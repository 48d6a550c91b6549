"""Telegram's HTML: checked, and turned into plain text, entities, and pieces for the page."""

import html
import re
from typing import Any, Final

Entity = dict[str, Any]
Piece = str | dict[str, Any]

KINDS: Final = {
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
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
MARKS: Final = ("bold", "italic", "underline", "strikethrough", "code", "pre", "blockquote", "spoiler")
# Inside these an address or a command is only text.
BARE: Final = ("text_link", "code", "pre")
PRESSED: Final = re.compile(r"(https?://[^\s<>\"]*[^\s<>\".,;:!?)]|(?<![\w/])/[a-z][a-z0-9_]{0,31}\b)")
ATTRIBUTE: Final = r"""[a-zA-Z-]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>]+))?"""
TAG: Final = re.compile(rf"<(/?)([a-zA-Z][a-zA-Z-]*)((?:\s+{ATTRIBUTE})*)\s*>")
VALUE: Final = re.compile(r"""([a-zA-Z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
ESCAPE: Final = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot);")
LINK: Final = re.compile(r"(?:https?|tg)://", re.IGNORECASE)


class ParseError(ValueError):
    """Telegram would answer "can't parse entities"."""


def units(text: str) -> int:
    """The length that Telegram counts: UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse(source: str) -> tuple[str, list[Entity]]:
    """Plain text and entities of Telegram's HTML; ParseError where Telegram would refuse it."""
    if "<" not in source and "&" not in source:
        return source.strip(), []
    pieces: list[str] = []
    opened: list[tuple[str, Entity]] = []
    entities: list[Entity] = []
    at = length = 0
    for match in TAG.finditer(source):
        piece = _plain(source, at, match.start())
        pieces.append(piece)
        length += units(piece)
        at = match.end()
        name = match[2].lower()
        if match[1]:
            entities.append(_closed(opened, name, length, match))
        else:
            opened.append((name, _begun(name, length, match)))
    pieces.append(_plain(source, at, len(source)))
    if opened:
        raise ParseError(f'Can\'t find end tag corresponding to start tag "{opened[-1][0]}"')
    return _trimmed("".join(pieces), entities)


def _plain(source: str, start: int, end: int) -> str:
    if (stray := source.find("<", start, end)) >= 0:
        raise ParseError(f"Unsupported start tag at byte offset {_bytes(source, stray)}")
    return ESCAPE.sub(lambda match: html.unescape(match[0]), source[start:end])


def _bytes(source: str, at: int) -> int:
    return len(source[:at].encode("utf-8", "surrogatepass"))


def _begun(name: str, offset: int, match: re.Match[str]) -> Entity:
    where = _bytes(match.string, match.start())
    if name not in KINDS:
        raise ParseError(f'Unsupported start tag "{name}" at byte offset {where}')
    entity: Entity = {"type": KINDS[name], "offset": offset}
    if not match[3] and name not in ("span", "tg-emoji", "tg-time"):
        return entity
    values = {one[1].lower(): html.unescape(one[2] or one[3] or one[4] or "") for one in VALUE.finditer(match[3])}
    if name == "span" and values.get("class") != "tg-spoiler":
        raise ParseError(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
    if name == "tg-emoji" and not values.get("emoji-id", "").isdecimal():
        raise ParseError(f"Invalid custom emoji identifier specified at byte offset {where}")
    if name == "tg-time" and not values.get("unix", "").isdecimal():
        raise ParseError(f"Invalid date specified at byte offset {where}")
    if name == "tg-emoji":
        entity["custom_emoji_id"] = values["emoji-id"]
    elif name == "tg-time":
        entity["unix_time"] = int(values["unix"])
    elif name == "a" and values.get("href"):
        entity["url"] = values["href"]
    return entity


def _closed(opened: list[tuple[str, Entity]], name: str, length: int, match: re.Match[str]) -> Entity:
    where = _bytes(match.string, match.start())
    if not opened:
        raise ParseError(f"Unexpected end tag at byte offset {where}")
    expected, entity = opened.pop()
    if name != expected:
        raise ParseError(f'Unmatched end tag at byte offset {where}, expected "</{expected}>", found "</{name}>"')
    entity["length"] = length - entity["offset"]
    return entity


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without the white space around it, and without entities that hold nothing or link nowhere."""
    bare = text.strip()
    if not entities:
        return bare, entities
    before = units(text) - units(text.lstrip())
    end = units(bare)
    kept = []
    for entity in entities:
        first = max(entity["offset"] - before, 0)
        last = min(entity["offset"] - before + entity["length"], end)
        if last > first and (entity["type"] != "text_link" or "url" in entity):
            kept.append(entity | {"offset": first, "length": last - first})
    kept.sort(key=lambda one: (one["offset"], -one["length"]))
    return bare, kept


def marked(text: str, entities: list[Entity]) -> list[Piece]:
    """A text with entities as a tree: plain pieces, and what is marked, with what lies inside."""
    raw = text.encode("utf-16-le", "surrogatepass")

    def plain(start: int, end: int, *, bare: bool) -> list[Piece]:
        piece = raw[start * 2 : end * 2].decode("utf-16-le", "replace")
        return [piece] if bare and piece else _with_links(piece)

    def within(start: int, end: int, left: list[Entity], *, bare: bool) -> list[Piece]:
        pieces: list[Piece] = []
        while left:
            (first, *left), at = left, start
            start = min(first["offset"] + first["length"], end)
            inside = [one for one in left if one["offset"] < start]
            left = left[len(inside) :]
            mark = _mark(first)
            there = within(first["offset"], start, inside, bare=bare or first["type"] in BARE)
            pieces += [*plain(at, first["offset"], bare=bare), *([{**mark, "inside": there}] if mark else there)]
        return pieces + plain(start, end, bare=bare)

    return within(0, len(raw) // 2, sorted(entities, key=lambda one: (one["offset"], -one["length"])), bare=False)


def _with_links(text: str) -> list[Piece]:
    """Plain text in which addresses and /commands can be pressed, as messengers do."""
    found: list[Piece] = []
    # A split by a pattern in brackets gives plain text and what was found in turn.
    for place, part in enumerate(PRESSED.split(text)):
        kind = "command" if part.startswith("/") else "link"
        found += [{"as": kind, "to": part, "inside": [part]}] if place % 2 else [part] if part else []
    return found


def _mark(entity: Entity) -> dict[str, Any] | None:
    if entity["type"] == "text_link":
        return {"as": "link", "to": entity["url"]} if LINK.match(entity["url"]) else None
    return {"as": entity["type"]} if entity["type"] in MARKS else None

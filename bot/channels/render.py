"""How content becomes what a channel shows: its text, what can be chosen, the lasting keyboard; cut to what fits."""

import html
import re
from collections.abc import Callable, Sequence

from bot.channels.base import TooLong
from handlers import words
from storage.outbox import Content
from storage.people import Access
from storage.spoken import Spoken
from storage.values import dataclass

TAGS = re.compile(r"</?b>")
FEW_CHOICES = 2
# Room for what is put around a part, such as that it may be a second copy.
SPARE = 100


@dataclass(frozen=True, slots=True)
class Fit:
    """What fits into one message of a channel: so many units of text; a character is at most `widest` of them.

    `channel` is given where its sentences may differ.
    """

    text: int
    length: Callable[[str], int]
    widest: int = 1
    channel: str = ""

    def holds(self, text: str) -> bool:
        """Whether this much text fits; counted only where it isn't sure."""
        return len(text) * self.widest <= self.text or self.length(text) <= self.text


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a lasting keyboard: what it says, and whether it sends one's own phone number."""

    label: str
    own_number: bool


@dataclass(frozen=True, slots=True)
class Keyboard:
    """Rows of keys that last, or go when one is pressed (`once`)."""

    rows: Sequence[Sequence[Key]]
    once: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """What is seen of a message: text with `<b>` marks, else escaped; what can be chosen, as (label, code)."""

    text: str
    choices: Sequence[tuple[str, str]]
    keyboard: Keyboard | None


def shown(content: Content, fit: Fit, *, again: bool) -> Shown:
    """A message as it is seen; `again` marks a possible second copy. TooLong with its parts if it doesn't fit."""
    said = _text(content, fit.channel)
    text = f"{words.say('resend-mark')}\n{said}" if again else said
    if not fit.holds(TAGS.sub("", text)):
        raise TooLong(_parts(content, said, fit))
    return Shown(text, _choices(content), None if content.choices else _keyboard(content.menu))


def caption(content: Content) -> str:
    """What is said with a file, as plain text."""
    return plain(_text(content))


def plain(text: str) -> str:
    """A text without marks."""
    return html.unescape(TAGS.sub("", text))


def commands(role: str) -> Sequence[tuple[str, str]]:
    """The commands of a role, and what each does."""
    return list(words.commands(role))


def _text(content: Content, channel: str = "") -> str:
    whom = [("for-whom", {"name": content.whom})] if content.whom else []
    said = (*whom, (content.key, content.args), *content.more)
    return "\n".join(words.say(key, args, content.access, channel) for key, args in said)


def _choices(content: Content) -> Sequence[tuple[str, str]]:
    found = content.choices
    if len(found) > FEW_CHOICES and Access.FEW in content.access.split():
        # The likeliest, and the one that says none of these; the others can be typed.
        found = (found[0], found[-1])
    return [(words.label(one.label, one.args), one.code) for one in found]


def _keyboard(menu: str | None) -> Keyboard | None:
    if not menu:
        return None
    rows = [[Key(label, own) for label, own in row] for row in words.keyboard(menu)]
    return Keyboard(rows, once=menu == "contact")


def _parts(content: Content, text: str, fit: Fit) -> list[Content]:
    """A text too long for one message, cut at line ends; the buttons stay under the last part."""
    pieces = cut(TAGS.sub("", text), fit)
    last = len(pieces) - 1
    return [
        Content(
            "verbatim",
            {"text": Spoken(html.unescape(piece))},
            choices=content.choices if number == last else (),
            menu=content.menu if number == last else None,
            quiet=content.quiet,
            told=content.told if number == last else (),
        )
        for number, piece in enumerate(pieces)
    ]


def cut(text: str, fit: Fit) -> list[str]:
    """Pieces that fit, cut at line ends, or inside a line that is longer by itself."""
    limit = fit.text - SPARE
    step = limit // fit.widest
    pieces = [""]
    for line in text.splitlines(keepends=True):
        for bit in (line[at : at + step] for at in range(0, len(line), step)):
            if pieces[-1] and fit.length(pieces[-1]) + fit.length(bit) > limit:
                pieces.append("")
            pieces[-1] += bit
    return [piece for piece in pieces if piece.strip()]

"""Every sentence that a person reads, from Fluent files, and the loader."""

import html
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Pattern, Placeable, VariableReference

from storage.people import Access

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()  # noqa: SIM905
)

KEYBOARDS = {
    "tailor": (("menu-report", "menu-own"), ("menu-material", "menu-help")),
    "coordinator": (("menu-tally", "menu-missing"), ("menu-requests", "menu-help")),
    "courier": (("menu-round", "menu-report"), ("menu-own", "menu-help")),
    "store": (("menu-requests", "menu-store"), ("menu-report", "menu-help")),
    "inspector": (("menu-bag", "menu-unchecked"), ("menu-report", "menu-help")),
    "treasurer": (("menu-rates", "menu-report"), ("menu-own", "menu-help")),
    "observer": (("menu-tally", "menu-progress"), ("menu-help",)),
    "contact": (("button-share-phone",), ("button-skip",)),
}
# Buttons that share one's own number when they are pressed.
SHARES_PHONE = frozenset(("button-share-phone",))
COMMANDS = {
    "tailor": ("lapor", "hasil", "bahan", "libur", "pengingat", "batal", "datasaya", "bantuan"),
    "coordinator": ("rekap", "progres", "permintaan", "gudang", "antaran", "pinjaman", "jadwal", "bantuan"),
}
# A courier's commands are a tailor's, and a lead sees what coordinators see.
LIKE = {"tailor": "tailor", "courier": "tailor", "coordinator": "coordinator", "lead": "coordinator"}


# Where an entry of a Fluent file begins, and where its attributes do.
ENTRIES = re.compile(r"^(?=-?[a-zA-Z][\w-]* *=)", re.MULTILINE)
ATTRIBUTES = re.compile(r"^ +\.\w+ *=", re.MULTILINE)
# Where one sentence ends and the next begins; not inside "jam 19.00" or "12.500", nor after a title or an initial.
SENTENCES = re.compile(r"(?<=[.?!])(?<!\b[A-Z]\.)(?<!\bHj\.)(?<!\bDr\.)(?<!\bSt\.)\s+|\n+")
# What is said for politeness only, where few words are wanted.
POLITE = re.compile(r"(?:<b>)?(?:Baik|Maaf|Halo|Wah|Terima kasih|Sama-sama|Waalaikumsalam|Selamat \w+)\b[^.?!]*[.!]?$")
# Marks that a screen reader spells out, or that are only for the eye.
SPOKEN = str.maketrans({"“": "", "”": "", "…": ".", "×": "kali"})


class WordsMissing(LookupError):
    """A sentence or one of its variables is missing: our mistake."""


def day_name(text: str) -> str:
    """`Senin 4 Mei 2020` for a day in ISO form."""
    day = date.fromisoformat(text)
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def _day(day: Any) -> Any:
    return day_name(str(day))


def _capital(text: Any) -> Any:
    """A sentence that begins with a variable begins with a capital."""
    return f"{str(text)[:1].upper()}{str(text)[1:]}"


@cache
def sentences() -> tuple[str, ...]:
    """The Fluent files, one a topic."""
    folder = files("handlers") / "words"
    found = sorted((one for one in folder.iterdir() if one.name.endswith(".ftl")), key=lambda one: one.name)
    return tuple(one.read_text("utf-8") for one in found)


@cache
def bundle() -> FluentBundle:
    """The Indonesian sentences."""
    return _Bundle(sources())


@cache
def sources() -> dict[str, str]:
    """Each entry of the Fluent files as it is written, by its name."""
    entries = (entry for text in sentences() for entry in ENTRIES.split(text)[1:])
    return {entry.partition("=")[0].rstrip(): entry for entry in entries}


class _Bundle(FluentBundle):
    """A sentence is parsed when it is first said: all of them would take longer than all else at the start."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        super().__init__(["id"], use_isolating=False, functions={"DAY": _day, "CAP": _capital})
        self._entries = entries

    def has_message(self, message_id: str) -> bool:
        """Whether there is such a sentence."""
        return message_id in self._entries

    def _lookup(self, entry_id: str, term: bool = False) -> Any:
        key = f"-{entry_id}" if term else entry_id
        if key not in self._compiled and key in self._entries:
            self.add_resource(FluentResource(self._entries[key]))
        return super()._lookup(entry_id, term)


# Several [key, variables] in one line, with commas between: `kain 3 m, karet 10 m`.
Listed = dict[str, list[list[Any]]]
LISTED = "listed"


def listed(said: Iterable[list[Any]]) -> Listed:
    """A variable of which each part is said when the sentence is."""
    return {LISTED: list(said)}


def say(key: str, args: Mapping[str, Any] | None = None, access: str = "", channel: str = "") -> str:
    """A sentence as HTML; text in its variables is escaped, a list of [key, variables] becomes lines, or is `listed`.

    The key `verbatim` says its variable `text` as it is. `access` is how somebody takes messages in, words of
    `reader` (a screen reader: nothing that is only for the eye) and `few` (few words). A `channel` may have an
    attribute of its own for what is otherwise there, and is given only where sentences may differ.
    """
    given = args or {}
    if key == "verbatim":
        return html.escape(str(given["text"]), quote=False)
    if access:
        return for_access(key, given, access.split(), channel)
    if channel:
        return _format(key, given, _html_in(channel), _own(key, channel))
    if any(isinstance(value, list | dict) for value in given.values()):
        return _format(key, given, _as_html)
    return _said(key, tuple(given.items()))


def for_access(key: str, args: Mapping[str, Any], access: Sequence[str], channel: str = "") -> str:
    """A sentence as somebody takes it in: its attribute `few`, or the first part that says something."""
    if Access.FEW in access:
        said = _few(key, args, channel)
    else:
        said = _format(key, args, _html_in(channel), _own(key, channel))
    return said.translate(SPOKEN).replace("<b>", "").replace("</b>", "") if Access.READER in access else said


def _few(key: str, args: Mapping[str, Any], channel: str) -> str:
    own, known = _own(key, channel), bundle().get_message(key).attributes
    for short in (f"few-{own}", "few") if own else ("few",):
        if short in known:
            return _format(key, args, _html_in(channel), short)
    parts = SENTENCES.split(_format(key, args, _html_in(channel), own))
    return next((part for part in parts if not POLITE.match(part)), parts[-1])


def _own(key: str, channel: str) -> str | None:
    """The attribute that a channel's own form of a sentence is."""
    found = bundle()
    return channel if channel and found.has_message(key) and channel in found.get_message(key).attributes else None


def _html_in(channel: str) -> Callable[[Any], Any]:
    """How a variable is shown in a channel."""
    if not channel:
        return _as_html

    def shown(value: Any) -> Any:
        if isinstance(value, list):
            return "\n".join(say(key, args, channel=channel) for key, args in value)
        if isinstance(value, dict):
            return ", ".join(say(key, args, channel=channel).rstrip() for key, args in value[LISTED])
        return _as_html(value)

    return shown


@lru_cache(maxsize=1024)
def _said(key: str, args: tuple[tuple[str, Any], ...]) -> str:
    """A sentence whose variables are plain; on a working day the same ones are said over and over."""
    return _format(key, dict(args), _as_html)


def label(key: str, args: Mapping[str, Any] | None = None) -> str:
    """A sentence as plain text: for buttons, and on the laptop."""
    if not args:
        return _constant(key)
    return _format(key, args, _as_text).replace("<b>", "").replace("</b>", "")


@cache
def plain_buttons() -> dict[str, list[str]]:
    """The keys of all buttons without variables, by what they say in lower case, but those of examples."""
    found: dict[str, list[str]] = {}
    for key, entry in sources().items():
        plain = key.startswith("button-") and not key.startswith("button-say-")
        if plain and "{" not in ATTRIBUTES.split(entry)[0]:
            found.setdefault(label(key).lower(), []).append(key)
    return found


def variables(key: str) -> list[str]:
    """The variables of a sentence, in the order in which they are said."""
    pattern = bundle().get_message(key).value
    elements = pattern.elements if isinstance(pattern, Pattern) else ()
    found = [one.expression for one in elements if isinstance(one, Placeable)]
    return list(dict.fromkeys(one.id.name for one in found if isinstance(one, VariableReference)))


def commands(role: str) -> list[tuple[str, str]]:
    """The menu of slash commands of a role, with what each does."""
    return [(name, label(f"command-{name}")) for name in COMMANDS[LIKE[role]]]


def keyboard(kind: str) -> list[list[tuple[str, bool]]]:
    """The lasting buttons of a role, or of `contact`: what each says, and whether it shares one's number."""
    return [[(label(key), key in SHARES_PHONE) for key in row] for row in KEYBOARDS.get(kind) or KEYBOARDS[LIKE[kind]]]


def _as_html(value: Any) -> Any:
    if isinstance(value, str):
        return html.escape(value, quote=False)
    if isinstance(value, list):
        return "\n".join(say(key, args) for key, args in value)
    if isinstance(value, dict):
        return ", ".join(say(key, args).rstrip() for key, args in value[LISTED])
    return value


def _as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return ", ".join(label(key, args).rstrip() for key, args in value[LISTED])
    return "\n".join(label(key, args) for key, args in value) if isinstance(value, list) else value


@cache
def _constant(key: str) -> str:
    """A sentence without variables."""
    return _format(key, {}, lambda value: value)


def _format(key: str, args: Mapping[str, Any], shown: Any, attribute: str | None = None) -> str:
    found = bundle()
    if not found.has_message(key):
        raise WordsMissing(key)
    message = found.get_message(key)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise WordsMissing(key)
    text, errors = found.format_pattern(pattern, {name: shown(value) for name, value in args.items()})
    if errors:
        raise WordsMissing(f"{key}: {errors[0]}")
    # A variable that stands for no lines leaves an empty one behind.
    return "\n".join(line.rstrip() for line in str(text).splitlines() if line.strip())

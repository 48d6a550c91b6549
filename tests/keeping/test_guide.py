"""The guide is true: each command in it is one, and what it says that the bot says is said."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from bot.cli.commands import command_line
from bot.settings import Settings
from tests.sentences import FILES

GUIDE = (Path(__file__).parents[2] / "docs/panduan.md").read_text("utf-8")
COMMAND = re.compile(r"(?:^ {4,}|`)(?:~/omah/bin/)?omah ([^`\n#]+)", re.MULTILINE)
# Only our own tests have another Meta.
ELSEWHERE = {"whatsapp_api_url", "whatsapp_version"}
SAID = " ".join(" ".join(path.read_text("utf-8") for path in FILES).split())


def commands() -> list[str]:
    return sorted({one.strip() for one in COMMAND.findall(GUIDE)})


def understood(words: list[str]) -> Any:
    """The command that such a line calls; an error where something in it is no part of it."""
    command: Any = typer.main.get_command(command_line())
    while words and getattr(command, "commands", None) and words[0] in command.commands:
        command = command.commands[words.pop(0)]
    # Whoever types only its name is shown what it needs.
    return command if not words else command.make_context("omah", words)


def quoted() -> Iterator[str]:
    """What the bot, or the program, says according to the guide: the words before the first that differs each time."""
    for said in re.findall(r"“([^”]+)”", GUIDE):
        words = re.split(r"…|\d|:", said)[0].split()
        if len(words) > 2:
            yield " ".join(words[:4])


@pytest.mark.parametrize("line", commands())
def test_each_command_is_one(line: str) -> None:
    assert understood(shlex.split(line.replace("…", "x")))


def test_there_are_many() -> None:
    assert len(commands()) > 40


@pytest.mark.parametrize("said", sorted(set(quoted())))
def test_what_the_bot_says_is_said(said: str) -> None:
    """Behind the first word a name, of a person or a channel, may be one that is filled in."""
    first, *rest = said.split()
    words = (f"(?:{re.escape(one)}|{{[^}}]*}}[.,]?)?" if one[0].isupper() else re.escape(one) for one in rest)
    assert re.search(r"\s*".join((re.escape(first), *words)), SAID)


@pytest.mark.parametrize("name", sorted(set(Settings.model_fields) - ELSEWHERE))
def test_each_setting_is_told(name: str) -> None:
    told = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    ends = {f"OMAH_{name.upper()}", f"…_{name.upper().removeprefix('WHATSAPP_')}"}
    assert any(f"`{one}`" in told for one in ends)


def test_each_page_is_there() -> None:
    """A link to a heading goes to one."""
    heads = {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in re.findall(r"^#+ (.+)$", GUIDE, re.M)}
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) <= heads
    assert "\n    .venv" not in GUIDE

"""The English meanings of what the bot says: none lacks, and none says less than the sentence."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.stage import meaning
from handlers import words
from storage.outbox import Choice, Content
from storage.spoken import Spoken
from tests.world import World

FOLDER = Path(words.__file__).parent
ON_A_PHONE = {
    key: path.stem
    for path in sorted(FOLDER.glob("*.ftl"))
    if path.stem not in meaning.NOT_ON_A_PHONE
    for key in (entry.partition("=")[0].rstrip() for entry in words.ENTRIES.split(path.read_text("utf-8"))[1:])
    if not key.startswith(meaning.NEVER_SAID)
}


class Filled(Visitor):
    """What a sentence is filled with: each variable that can change what is said."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the library's name
        if any(not empty(variant) for variant in node.variants):
            self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        # What is to be written is filled with the Indonesian word.
        self.names.add(node.id.name.removesuffix("-said"))


def empty(variant: ast.Variant) -> bool:
    """Whether a variant says nothing."""
    literals = (one.expression for one in variant.value.elements if isinstance(one, ast.Placeable))
    return all(isinstance(one, ast.StringLiteral) and not one.value for one in literals) and all(
        isinstance(one, ast.Placeable) for one in variant.value.elements
    )


def filled(entry: str) -> set[str]:
    """The variables of a sentence, but how its reader is addressed."""
    parsed = FluentParser().parse_entry(entry)
    assert isinstance(parsed, ast.Message), entry
    found = Filled()
    found.visit(parsed.value)
    return found.names - {"call"}


def test_no_sentence_that_reaches_a_phone_lacks_a_meaning() -> None:
    assert [key for key in ON_A_PHONE if key not in meaning.sources()] == []
    assert [key for key in meaning.sources() if key not in ON_A_PHONE] == []


def test_a_meaning_says_all_that_the_sentence_is_filled_with() -> None:
    wrong = {
        key: (said - told, told - said)
        for key in ON_A_PHONE
        if key in meaning.sources()
        and (said := filled(words.sources()[key])) != (told := filled(meaning.sources()[key]))
    }
    assert wrong == {}


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path / "omah.db")
    await world.add("Sri")
    await world.start()
    yield world
    await world.stop()


async def test_a_message_on_a_phone_is_told_in_english_with_its_buttons(world: World) -> None:
    chat = world.accounts["Sri"]
    await world.says("Sri", "wingi mari selawe bu, 2 rusak")
    number = world.telegram.messages(chat)[-1].message_id
    told = await meaning.of_message(world, chat, number)
    assert told is not None
    assert told.text.splitlines() == [
        "25 masks recorded for yesterday. 2 need mending.",
        "Sum yesterday: 25 masks.",
        "If that is wrong, write “batal” (undo).",
    ]
    assert ("Batalkan", "Undo") in told.buttons
    assert await meaning.of_message(world, chat, number - 1) is None
    await world.says("Sri", "minta karet 1.500 meter")
    number = world.telegram.messages(chat)[-1].message_id
    assert "elastic" in str(await meaning.of_message(world, chat, number))
    await world.kill_bot()
    assert await meaning.of_message(world, chat, number) is None


def test_what_is_to_be_written_stays_as_the_bot_reads_it() -> None:
    scarce = meaning.meaning("scarce", {"item": "kawat", "masks": 3})
    assert scarce.startswith("By the record, wire makes only 3 masks more.")
    assert "“minta kawat”" in scarce
    moved = {"item": "kain putih", "amount": {"listed": [["amount", {"quantity": 10, "unit": "meter"}]]}}
    assert "“masuk kain putih 10 meter”" in meaning.meaning("buy-how", moved)


def test_what_people_say_stays_as_they_said_it() -> None:
    said = Content("forwarded", {"name": Spoken("Bu Karet"), "text": Spoken("karet 12.500"), "number": 3})
    assert meaning.of_content(said).text.startswith("Message from Bu Karet: “karet 12.500”")
    one = Content(
        "report-total",
        {"ago": 9, "date": "2020-05-04", "total": 1},
        choices=(Choice("button-item", "x", {"item": "kain putih"}),),
    )
    assert meaning.of_content(one).text == "Sum on Monday 4 May 2020: 1 mask."
    assert meaning.of_content(one).buttons == (("kain putih", "cloth white"),)

"""Every sentence: used, complete, within its length, and fit to be heard."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast

from handlers import words
from handlers.reading.mishaps_said import Mishap
from handlers.reading.unknown_ask import Concern
from tests.sentences import FILES, entries, variables

HOUSE = Path(__file__).parent.parent
# Keys that code puts together from parts.
MADE = re.compile(
    r"resend-mark|button-say-[\w-]+|order-(how-)?(new|changed|closed|opened)|phase-\w+|handover-(back|missed)-made(-told)?|(bast|note|sheet|payments|card|week|recap|funder)-[\w-]+|(closing|announce)-\w+|leave-(noted|told)(-days)?|(kind|talk)-[\w-]+|report-(unsure|many|none|again)|hearing-[\w-]+|fault-\w+|heard-\w+|about-\w+|help-[\w-]+|welcome-\w+|applicant-(accepted|refused)|you-are-\w+"
    r"|(template|example|news|about|channel)-[\w-]+|tally-day.*|cli-(tally|reminder)-fired|cli-schedule-\w+|command-\w+"
    r"|cli-(database|setting)-\w+|cli-fired-nobody-\w+|rule-[\w-]+"
    r"|(enrol|consent|form)-[\w-]+|pay-(begin|cancelled)|ask-(give-back|give|spoilt|left)|passport-\w+(-reason)?|requests?-\w+(-line)?|your-request-\w+(-for)?|material-request-pressed|(way|round)-[\w-]+"
)


def said(entry: ast.Message) -> str:
    return words.label(entry.id.name, variables(entry))


@cache
def in_code() -> frozenset[str]:
    """All that stands between quotes in code, and what is answered by what was asked, or went wrong."""
    paths = [path for room in ("bot", "handlers") for path in (HOUSE / room).rglob("*.py")]
    quoted = {found for path in paths for found in re.findall(r'"([\w-]+)(?=")', path.read_text("utf-8"))}
    return frozenset(quoted | {f"stranger-{one}" for one in Concern} | {f"tend-{one}" for one in Mishap})


def test_the_files_have_no_errors() -> None:
    names = [entry.id.name for path in FILES for entry in entries(path)]
    assert list(words.sources()) == names
    assert len(names) == len(set(names)) > 2000


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_sentences(path: Path) -> None:
    wrong = [f"{entry.id.name}: {one}" for entry in entries(path) for one in wrong_with(entry)]
    assert not wrong, "\n".join(wrong)


def wrong_with(entry: ast.Message) -> Iterator[str]:
    """What is wrong with a sentence."""
    name, text = entry.id.name, said(entry)
    if name not in in_code() and not MADE.fullmatch(name):
        yield "never said"
    if not 0 < len(text) <= 1000:
        yield f"{len(text)} characters"
    if re.search(r"[\U0001F300-\U0001FAFF☀-➿|─-╿]|```|<pre", text):
        yield "no emoji, no tables"
    if name.startswith(("button-", "menu-")):
        shown = {
            "amount": 10_000_000,
            "pieces": 12500,
            "name": "Bu Tutik Wah",
            "item": "Benang",
            "quantity": 10.5,
            "unit": "klos",
            "number": 12500,
        }
        if name == "button-name":
            shown["name"] = "Bu Tutik Wahyuni Lor"
        if len(words.label(name, shown)) > 20:
            yield f"a button as long as {words.label(name, shown)}"


# What coordinators read on the laptop or in long lists is for those who asked for it; the rest is heard by anybody.
FOR_COORDINATORS = re.compile(
    r"(run|doctor|rule)-.*"
    r"|(cli|paper|backup|alive|alarm|doctor|read|behind|demo|rehearsal|tally|revision|missed|timetable|command|roster|applicant|outlook|stock|count|scrap"
    r"|order|phase|forecast|transfer|recipe|loan|write-off|agreement|request|requests|workshop|offcuts|store|pack|sample|finished|held|recheck|handover|party|funder|bast|sheet|note|button|menu|way|round|template|example|news|about|channel)-.*"
    r"|help-.*|tally|revision|timetable|applicant|roster|stock|recipe|recipes|orders|forecast|requests|finished|own-data|enrol-read-back|verbatim"
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_sentences_as_each_takes_them_in(path: Path) -> None:
    heard = [entry for entry in entries(path) if not FOR_COORDINATORS.fullmatch(entry.id.name)]
    wrong = [f"{entry.id.name}: {one}" for entry in heard for one in wrong_as_taken_in(entry)]
    assert not wrong, "\n".join(wrong)


def wrong_as_taken_in(entry: ast.Message) -> Iterator[str]:
    """What is wrong with a sentence as those hear it who take in little, or only by ear."""
    found = variables(entry)
    for access in ("reader", "few", "reader few"):
        text = words.say(entry.id.name, found, access)
        if not text:
            yield "nothing is left"
        # A list of facts stands before the sentence.
        if "lines" in found:
            text = text.removeprefix("Bu Sri Wahyuningsih\n").removeprefix("Dihapus dari catatan:\n")
        if "few" in access:
            if len(words.SENTENCES.split(text)) != 1:
                yield f"more than one sentence: {text}"
            if len(text.replace("Bu Sri Wahyuningsih", "Bu Sri")) > 110:
                yield f"too long: {text}"
            if words.POLITE.match(text) and not words.POLITE.match(words.say(entry.id.name, found)):
                yield f"only polite: {text}"
        if "reader" in access and re.search(r"[“”…×<>•*_|]", text):
            yield f"marks: {text}"


def test_numbers_and_days_are_indonesian() -> None:
    text = words.say("report-total", {"total": 12500, "date": "2020-05-04", "ago": 9})
    assert text == "Jumlah Senin 4 Mei 2020: 12.500 masker."


def test_names_are_escaped_where_they_are_shown() -> None:
    text = words.say("heard-greeting", {"call": "<b>Bu</b> & _[x](tg://user?id=1)"})
    assert "&lt;b&gt;Bu&lt;/b&gt; &amp; _[x]" in text


def test_a_missing_sentence_or_variable_is_an_error() -> None:
    with pytest.raises(words.WordsMissing):
        words.say("no-such-sentence")
    with pytest.raises(words.WordsMissing):
        words.say("report-total", {"total": 1})


@pytest.mark.parametrize("role", ["tailor", "courier", "coordinator", "lead"])
def test_menus(role: str) -> None:
    assert all(re.fullmatch(r"[a-z0-9_]{1,32}", name) and said for name, said in words.commands(role))
    assert all(label for row in words.keyboard(role) for label in row)

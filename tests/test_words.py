"""Every sentence: used, complete, within its length, and fit to be heard."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from handlers import words

HOUSE = Path(__file__).parent.parent
SOURCE = "\n".join(words.sentences())
CODE = "\n".join(
    path.read_text("utf-8") for room in ("bot", "handlers") for path in sorted((HOUSE / room).rglob("*.py"))
)
ENTRIES = [entry for entry in FluentParser().parse(SOURCE).body if isinstance(entry, ast.Message)]
# Keys that code puts together from parts.
MADE = re.compile(
    r"resend-mark|button-say-[\w-]+|order-(how-)?(new|changed|closed|opened)|phase-\w+|handover-(back|missed)-made(-told)?|(bast|note|sheet|payments|card|week|recap|funder)-[\w-]+|(closing|announce)-\w+|leave-(noted|told)(-days)?|(kind|talk)-[\w-]+|report-(unsure|many|none|again)|hearing-[\w-]+|fault-\w+|heard-\w+|about-\w+|help-[\w-]+|welcome-\w+|applicant-(accepted|refused)|you-are-\w+"
    r"|(template|example|news|about|channel)-[\w-]+|tally-day.*|cli-(tally|reminder)-fired|cli-schedule-\w+|command-\w+"
    r"|cli-database-\w+|cli-fired-nobody-\w+"
    r"|(enrol|consent|form)-[\w-]+|ask-(give-back|give|spoilt|left)|passport-\w+(-reason)?|requests?-\w+(-line)?|your-request-\w+(-for)?|material-request-pressed|(way|round)-[\w-]+"
)


class Variables(Visitor):
    """Collects the variables of a message, by how they are used."""

    def __init__(self) -> None:
        self.found: dict[str, object] = {}

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the library's name
        if isinstance(node.selector, ast.VariableReference):
            self.found[node.selector.id.name] = 2
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - the library's name
        for argument in node.arguments.positional:
            if isinstance(argument, ast.VariableReference):
                self.found[argument.id.name] = "2020-05-04" if node.id.name == "DAY" else "kain 3 m"

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.found.setdefault(node.id.name, "Bu Sri Wahyuningsih")


def said(entry: ast.Message) -> str:
    collected = Variables()
    collected.visit(entry)
    return words.label(entry.id.name, collected.found)


def test_the_file_has_no_errors() -> None:
    junk = [entry for entry in FluentParser().parse(SOURCE).body if isinstance(entry, ast.Junk)]
    assert junk == []
    names = [entry.id.name for entry in ENTRIES]
    assert list(words.sources()) == names
    assert len(names) == len(set(names))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id.name)
def test_a_sentence(entry: ast.Message) -> None:
    name, text = entry.id.name, said(entry)
    assert f'"{name}"' in CODE or MADE.fullmatch(name), f"{name} is never said"
    assert 0 < len(text) <= 1000
    assert not re.search(r"[\U0001F300-\U0001FAFF☀-➿|─-╿]|```|<pre", text), "no emoji, no tables"
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
        assert len(words.label(name, shown)) <= 20


# What coordinators read on the laptop or in long lists is for those who asked for it; the rest is heard by anybody.
FOR_COORDINATORS = re.compile(
    r"(run|doctor)-.*"
    r"|(cli|paper|backup|alive|alarm|doctor|read|behind|demo|rehearsal|tally|revision|missed|timetable|command|roster|applicant|outlook|stock|count|scrap"
    r"|order|phase|forecast|transfer|recipe|loan|write-off|agreement|request|requests|workshop|offcuts|store|pack|sample|finished|held|recheck|handover|party|funder|bast|sheet|note|button|menu|way|round|template|example|news|about|channel)-.*"
    r"|help-.*|tally|revision|timetable|applicant|roster|stock|recipe|recipes|orders|forecast|requests|finished|own-data|enrol-read-back|verbatim"
)


@pytest.mark.parametrize(
    "entry", [one for one in ENTRIES if not FOR_COORDINATORS.fullmatch(one.id.name)], ids=lambda entry: entry.id.name
)
def test_a_sentence_as_each_takes_it_in(entry: ast.Message) -> None:
    collected = Variables()
    collected.visit(entry)
    for access in ("reader", "few", "reader few"):
        text = words.say(entry.id.name, collected.found, access)
        assert text, "nothing is left"
        # A list of facts stands before the sentence.
        if "lines" in collected.found:
            text = text.removeprefix("Bu Sri Wahyuningsih\n").removeprefix("Dihapus dari catatan:\n")
        if "few" in access:
            assert len(words.SENTENCES.split(text)) == 1, f"more than one sentence: {text}"
            assert len(text.replace("Bu Sri Wahyuningsih", "Bu Sri")) <= 110, f"too long: {text}"
            assert not words.POLITE.match(text) or words.POLITE.match(words.say(entry.id.name, collected.found))
        if "reader" in access:
            assert not re.search(r"[“”…×<>•*_|]", text), text


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

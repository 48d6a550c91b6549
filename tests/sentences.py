"""The sentences as they are written, parsed once: each file's, and what each is filled with."""

from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

FILES = sorted((Path(__file__).parent.parent / "handlers" / "words").glob("*.ftl"), key=lambda path: path.name)


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


def variables(entry: ast.Message) -> dict[str, object]:
    collected = Variables()
    collected.visit(entry)
    return collected.found


@cache
def entries(path: Path) -> tuple[ast.Message, ...]:
    """The sentences of a file."""
    body = FluentParser().parse(path.read_text("utf-8")).body
    assert [entry for entry in body if isinstance(entry, ast.Junk)] == []
    return tuple(entry for entry in body if isinstance(entry, ast.Message))

"""Writes the parts of docs/design.md that the code knows: the order, and every file with its line. `make map`."""

import ast
import re
from pathlib import Path

from handlers.routing.order import ORDER

HOUSE = Path(__file__).parents[1]
MAP = HOUSE / "docs" / "design.md"
ROOMS = ("bot", "handlers", "storage")
FILES = "## Every file\n"


def order() -> str:
    """The order in which a message is heard: a line a phase, with its steps."""
    return "\n".join(f"{phase.name}: {', '.join(step.__name__ for step in phase.steps)}" for phase in ORDER)


def every_file() -> str:
    """A table a folder."""
    folders = sorted({path.parent for room in ROOMS for path in (HOUSE / room).rglob("*.py")}, key=_depth)
    return "".join(_table(folder) for folder in folders if any(_files(folder)))


def _depth(folder: Path) -> tuple[int, int, str]:
    inside = folder.relative_to(HOUSE)
    return ROOMS.index(inside.parts[0]), len(inside.parts), str(inside)


def _files(folder: Path) -> list[Path]:
    python = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
    return sorted([*python, *folder.glob("*.ftl")])


def _table(folder: Path) -> str:
    about = _line(folder / "__init__.py")
    rows = "".join(f"| `{path.name}` | {_line(path).replace('|', '/')} |\n" for path in _files(folder))
    return f"\n### `{folder.relative_to(HOUSE)}/`\n\n{about}\n\n| file | what |\n|---|---|\n{rows}"


def _line(path: Path) -> str:
    text = path.read_text("utf-8")
    if path.suffix == ".ftl":
        return text.partition("\n")[0].lstrip("# ")
    return (ast.get_docstring(ast.parse(text)) or "").split("\n\n")[0].replace("\n", " ")


def main() -> None:
    """Write the map anew."""
    text = MAP.read_text("utf-8")
    text = re.sub(r"(?<=```text\n)who writes: .*?(?=\n```)", lambda _: order(), text, count=1, flags=re.DOTALL)
    MAP.write_text(text[: text.index(FILES)] + FILES + every_file(), "utf-8")


if __name__ == "__main__":
    main()

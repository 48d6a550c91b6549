"""Writes dialogues anew after sentences were reworded: `make retell`, then read the diff.

Only lines of the bot that came out otherwise are written anew; what people say stays, and so does what still matches.
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from bot import logs
from tests.dialogue import Dialogue, one_line

FOLDER = Path(__file__).parent / "conversations"


class Retelling(Dialogue):
    """A dialogue that takes down what the bot says now in place of what it said."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.now_said: str | None = None

    def _expect(self, who: str, wanted: str) -> None:
        at, said = self._read.get(who, 0), self.world.told(who)
        try:
            super()._expect(who, wanted)
        except AssertionError:
            self.now_said = f"{who} < {one_line(said[at])}" if at < len(said) else ""
            self._read[who] = min(at + 1, len(said))

    async def retell(self, script: str) -> str:
        """The script with the bot's lines as they are now."""
        out: list[str] = []
        self._set(script)
        try:
            for raw in script.splitlines():
                self.now_said = None
                line = raw.strip()
                if line and not line.startswith("#"):
                    await self._line(line)
                if self.now_said != "":
                    out.append(raw if self.now_said is None else self.now_said)
        finally:
            await self.world.stop()
        return "\n".join(out) + "\n"


async def main(names: list[str]) -> None:
    """Retell the dialogues of these names, or all."""
    logs.configure("ERROR")
    for path in sorted(FOLDER.rglob("*.txt")):
        if names and path.stem not in names:
            continue
        before = path.read_text("utf-8")
        with tempfile.TemporaryDirectory() as folder:
            after = await Retelling(Path(folder)).retell(before)
        if after != before:
            path.write_text(after, "utf-8")
            sys.stdout.write(f"{path.stem}\n")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))

"""What files said of people: marks that can only be compared, of the last import, and of whoever erased herself."""

import hashlib
import secrets
from collections.abc import Mapping

from storage import audit
from storage.database import Database

KEY = "import-key"
# A mark holds neither letters nor digits, so that no name or number stands in it by chance.
SIGNS = str.maketrans("0123456789abcdef", "!#$%&()*+,-./:;<")
Marks = dict[int, dict[str, str]]


async def key(db: Database) -> str:
    """The database's own key of its marks, made when it is first needed."""
    known = await audit.recall(db, KEY)
    if known is None:
        known = secrets.token_hex(32)
        await audit.remember(db, KEY, known)
    return known


def mark(key: str, field: str, value: object) -> str:
    """The mark of a value: equal for equal values, upper and lower case alike, and nothing can be read from it."""
    text = f"{field}\0{' '.join(str(value).split()).casefold()}"
    return hashlib.blake2b(text.encode(), key=bytes.fromhex(key), digest_size=16).hexdigest().translate(SIGNS)


async def last(db: Database) -> Marks:
    """What was last imported of each person, by field."""
    found: Marks = {}
    for person_id, field, value in await db.rows("SELECT person_id, field, mark FROM imported"):
        found.setdefault(person_id, {})[field] = value
    return found


async def keep(db: Database, person_id: int, marks: Mapping[str, str]) -> None:
    """A file said this of somebody; what it left out stays as an earlier one said it."""
    await db.run_many(
        "INSERT INTO imported (person_id, field, mark) VALUES (?, ?, ?)"
        " ON CONFLICT (person_id, field) DO UPDATE SET mark = excluded.mark",
        [(person_id, field, value) for field, value in marks.items()],
    )


async def forget(db: Database, person_id: int, field: str) -> None:
    """What files said of this isn't kept any more."""
    await db.run("DELETE FROM imported WHERE person_id = ? AND field = ?", (person_id, field))


async def keep_erased(db: Database, person_id: int, known: list[tuple[str, str]]) -> None:
    """Somebody erases herself: the marks of her names, numbers and accounts stay, each with its field."""
    made = await key(db)
    await db.run_many(
        "INSERT INTO erased_mark (person_id, field, mark) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(person_id, field, mark(made, field, value)) for field, value in known if value],
    )


async def erased(db: Database) -> dict[int, dict[str, set[str]]]:
    """The marks of those who erased themselves, by field."""
    found: dict[int, dict[str, set[str]]] = {}
    for person_id, field, value in await db.rows("SELECT person_id, field, mark FROM erased_mark"):
        found.setdefault(person_id, {}).setdefault(field, set()).add(value)
    return found

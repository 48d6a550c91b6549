"""Taking somebody out of the data: identity becomes a number, texts go, sums stay."""

import re
from collections.abc import Collection

from storage import audit, inbox, people, profiles
from storage.database import Database
from storage.outbox import PURGED
from storage.people import Person

# A word of a name shorter than this may be any word.
SHORTEST_NAME = 4
GONE = "erased"
# Every text in which somebody may be spoken of, beside what was said to herself.
SPOKEN_OF = (
    ("inbox", "raw", "id"),
    ("outbox", "content", "id"),
    ("button", "arguments", "id"),
    ("conversation", "state", "rowid"),
    ("form", "state", "rowid"),
    ("audit", "detail", "id"),
    ("firing", "snapshot", "rowid"),
    ("request", "reason", "id"),
    ("agreement", "about", "id"),
    ("profile", "questions", "person_id"),
    ("profile", "guardian", "person_id"),
)


def as_number(person_id: int) -> str:
    """What an erased person is called from now on."""
    return f"#{person_id}"


async def erase(db: Database, person_id: int) -> None:
    """Erase a person; what she made, asked for and was given stays, under a number."""
    person = await people.by_id(db, person_id)
    if person is None:
        return
    guardian = (await profiles.of(db, person_id)).guardian
    others = [one for one in await people.everyone(db) if one.id != person_id]
    for account in await people.accounts_of(db, person_id):
        await people.unbind(db, account.channel, account.address, person_id)
        if await people.sharing(db, account.channel, account.address):
            # Which messages were hers can't be told.
            await inbox.purge_raw(db, account.channel, account.address)
        else:
            await _forget_account(db, account.channel, account.address)
    await _forget_rows(db, person_id)
    await _forget_words(db, person_id, names_of(person, guardian, others))
    await db.run(
        "UPDATE person SET name = ?, call_name = ?, community = NULL, phone = NULL, usual_pieces = NULL,"
        " state = 'left', reminders = 0, reminder_at = NULL, access = '' WHERE id = ?",
        (as_number(person_id), as_number(person_id), person_id),
    )
    await audit.remember(db, GONE, "1")


async def _forget_account(db: Database, channel: str, address: str) -> None:
    """All that was sent from an account and said to it."""
    where = (channel, address)
    await inbox.purge_chat(db, channel, address)
    await db.run(
        "UPDATE outbox SET content = ?, address = '', state = CASE WHEN state IN ('sent', 'dead') THEN state"
        " ELSE 'withdrawn' END WHERE channel = ? AND address = ?",
        (PURGED, *where),
    )
    for sql in (
        "DELETE FROM form WHERE channel = ? AND address = ?",
        "DELETE FROM pause WHERE channel = ? AND address = ?",
        "DELETE FROM stranger WHERE channel = ? AND address = ?",
        "DELETE FROM conversation WHERE channel = ? AND address = ?",
    ):
        await db.run(sql, where)
    await db.run("DELETE FROM button WHERE account = ?", (f"{channel}:{address}",))


async def _forget_rows(db: Database, person_id: int) -> None:
    """What is kept of nobody but her. That she agreed to it, and when, stays under her number as proof."""
    for sql in (
        "DELETE FROM profile WHERE person_id = ?",
        "DELETE FROM button WHERE person_id = ?",
        "DELETE FROM conversation WHERE person_id = ?",
        "DELETE FROM day_off WHERE person_id = ?",
        "DELETE FROM invite WHERE person_id = ?",
        "UPDATE consent SET given_by = NULL, source_id = NULL WHERE person_id = ?",
    ):
        await db.run(sql, (person_id,))


def names_of(person: Person, guardian: str | None, others: Collection[Person]) -> list[str]:
    """By what she may be spoken of, longest first: not by a word that is also another's name."""
    taken = {word for one in others for word in _words(f"{one.name} {one.call_name}")}
    single = {word for word in _words(f"{person.name} {person.call_name}") if len(word) >= SHORTEST_NAME} - taken
    digits = re.sub(r"\D", "", person.phone or "").removeprefix("62").lstrip("0")
    phones = {f"{start}{digits}" for start in ("0", "62", "+62")} if len(digits) > SHORTEST_NAME else set()
    whole = {person.name, person.call_name, *([guardian] if guardian else [])}
    return sorted({*whole, *single, *phones} - {""}, key=lambda name: (-len(name), name))


def _words(text: str) -> set[str]:
    return {word for word in re.split(r"\W+", text.casefold()) if word}


async def _forget_words(db: Database, person_id: int, names: list[str]) -> None:
    """Where others speak of her, her number stands for her name."""
    spoken = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names), re.IGNORECASE)
    for table, column, key in SPOKEN_OF:
        query = f"SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL"  # noqa: S608 - constants
        found = [(number, text) for number, text in await db.rows(query) if spoken.search(text)]
        await db.run_many(
            f"UPDATE {table} SET {column} = ? WHERE {key} = ?",  # noqa: S608 - constants
            [(spoken.sub(as_number(person_id), text), number) for number, text in found],
        )


async def finish(db: Database) -> None:
    """Outside a transaction: take what was erased out of the files too, once the farewell is said."""
    if await audit.recall(db, GONE) != "1":
        return
    async with db.transaction():
        await db.run("UPDATE outbox SET address = '' WHERE topic = 'erased' AND state IN ('sent', 'dead', 'withdrawn')")
        left = await db.value("SELECT COUNT(*) FROM outbox WHERE topic = 'erased' AND address <> ''")
        if not left:
            await audit.remember(db, GONE, "0")
    await db.checkpoint()

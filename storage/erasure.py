"""Taking somebody out of the data: identity becomes a number, texts go, sums stay."""

import json
import re
import unicodedata
from collections.abc import Collection
from typing import Any

from storage import audit, inbox, people, profiles
from storage.database import Database
from storage.outbox import PURGED
from storage.people import Person

# A word of a name shorter than this may be any word.
SHORTEST_NAME = 3
GONE = "erased"
# What of a JSON text is somebody's words or name; everything else is the program's own and stays.
NAMES_AND_WORDS = frozenset(
    """text said name call by names who whom other was reason caption first_name last_name username title phone
    phone_number courier reader labels lines lead value questions guardian tailor asker owner""".split()  # noqa: SIM905
)
# Plain texts in which somebody may be spoken of, and JSON texts; beside what was said to herself.
SPOKEN_OF = (
    ("request", "reason", "id"),
    ("loan", "fund", "id"),
    ("profile", "questions", "person_id"),
    ("profile", "guardian", "person_id"),
    ("consent", "given_by", "id"),
)
SPOKEN_OF_IN_JSON = (
    ("outbox", "content", "id"),
    ("button", "arguments", "id"),
    ("conversation", "state", "rowid"),
    ("form", "state", "rowid"),
    ("agreement", "about", "id"),
)


def as_number(person_id: int) -> str:
    """What an erased person is called from now on."""
    return f"#{person_id}"


async def erase(db: Database, person_id: int, until: int) -> None:
    """Erase a person; what she made, asked for and was given stays, under a number.

    `until` is the message being handled: what arrived after it hasn't been read yet, and isn't touched.
    """
    person = await people.by_id(db, person_id)
    if person is None:
        return
    others = [one for one in await people.everyone(db) if one.id != person_id]
    former = await profiles.former(db, person_id)
    guardian = (await profiles.of(db, person_id)).guardian
    here = [(one.channel, one.address) for one in await people.accounts_of(db, person_id)]
    before = [tuple(text.split(":", 1)) for kind, text in former if kind == "account"]
    for channel, address in here:
        await people.unbind(db, channel, address, person_id)
    for channel, address in dict.fromkeys([*here, *before]):
        if await people.sharing(db, channel, address):
            # Which messages were hers can't be told.
            await _forget_talk(db, channel, address, until)
        else:
            await _forget_account(db, channel, address, until)
    await _forget_rows(db, person_id)
    known = [person.name, person.call_name, guardian or "", *(text for kind, text in former if kind == "name")]
    phones = [person.phone or "", *(text for kind, text in former if kind == "phone")]
    await _forget_words(db, person_id, _spoken(known, phones, others), until)
    await db.run(
        "UPDATE person SET name = ?, call_name = ?, community = NULL, phone = NULL, usual_pieces = NULL,"
        " state = 'left', reminders = 0, reminder_at = NULL, access = '' WHERE id = ?",
        (as_number(person_id), as_number(person_id), person_id),
    )
    await audit.remember(db, GONE, "1")


async def _forget_talk(db: Database, channel: str, address: str, until: int) -> None:
    """What was written and said at an account that others go on using."""
    await inbox.purge_raw(db, channel, address, until)
    await db.run(
        "UPDATE outbox SET content = ? WHERE channel = ? AND address = ? AND state IN ('sent', 'dead', 'withdrawn')",
        (PURGED, channel, address),
    )


async def _forget_account(db: Database, channel: str, address: str, until: int) -> None:
    """All that was sent from an account and said to it."""
    where = (channel, address)
    await inbox.purge_chat(db, channel, address, until)
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
    await db.run("DELETE FROM button WHERE arguments LIKE ?", (f'%"address": "{address}"%',))


async def _forget_rows(db: Database, person_id: int) -> None:
    """What is kept of nobody but her. That she agreed to it, and when, stays under her number as proof."""
    for sql in (
        "DELETE FROM profile WHERE person_id = ?",
        "DELETE FROM former WHERE person_id = ?",
        "DELETE FROM button WHERE person_id = ?",
        "DELETE FROM conversation WHERE person_id = ?",
        "DELETE FROM form WHERE person_id = ?",
        "DELETE FROM day_off WHERE person_id = ?",
        "DELETE FROM invite WHERE person_id = ?",
        "DELETE FROM fact WHERE name LIKE 'phone:' || ? || ':%'",
        "UPDATE consent SET given_by = NULL, source_id = NULL WHERE person_id = ?",
        "UPDATE request SET state = 'withdrawn' WHERE person_id = ? AND state IN ('waiting', 'postponed', 'approved')",
    ):
        await db.run(sql, (person_id,))


def _spoken(known: Collection[str], phones: Collection[str], others: Collection[Person]) -> re.Pattern[str] | None:
    """How others may have spoken of her: not by what is also another's name, or a part of it."""
    taken = [plain(f"{one.name} / {one.call_name}") for one in others]
    words = {word for name in known for word in f"{plain(name)} {name.casefold()}".split()}
    names = {name for one in known for name in (one.strip(), plain(one))} | words
    own = [
        name
        for name in names
        if len(name) >= SHORTEST_NAME
        and re.search(r"[^\W\d_]{2}", name)
        and not any(re.search(rf"\b{re.escape(plain(name))}\b", theirs) for theirs in taken)
    ]
    own.sort(key=lambda name: (-len(name), name))
    found = [rf"(?<!\w){re.escape(name)}(?:n?e|n?ya|ku)?(?!\w)" for name in own]
    for phone in phones:
        digits = re.sub(r"\D", "", phone).removeprefix("62").lstrip("0")
        if len(digits) > SHORTEST_NAME:
            found.append(r"(?:\+?62|0)?[ .()-]*" + r"[ .()-]*".join(digits))
    return re.compile("|".join(found), re.IGNORECASE) if found else None


def plain(text: str) -> str:
    """Without accents, in lower case, as what people write is read."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if unicodedata.category(c) != "Mn")
    return " ".join(bare.replace("\u2019", "'").split())


async def _forget_words(db: Database, person_id: int, spoken: re.Pattern[str] | None, until: int) -> None:
    """Where others speak of her, her number stands for her name."""
    if spoken is None:
        return
    number = as_number(person_id)
    for table, column, key in SPOKEN_OF:
        query = f"SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL"  # noqa: S608 - constants
        found = [(spoken.sub(number, text), at) for at, text in await db.rows(query)]
        await db.run_many(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", found)  # noqa: S608 - constants
    in_json = [(*one, "1 = 1") for one in SPOKEN_OF_IN_JSON]
    for table, column, key, which in [*in_json, ("inbox", "raw", "id", f"id <= {int(until)}")]:
        query = f"SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL AND {which}"  # noqa: S608 - constants
        changed = [(_without(text, spoken, number), at) for at, text in await db.rows(query)]
        await db.run_many(
            f"UPDATE {table} SET {column} = ? WHERE {key} = ?",  # noqa: S608 - constants
            [(text, at) for text, at in changed if text is not None],
        )


def _without(text: str, spoken: re.Pattern[str], number: str) -> str | None:
    """A JSON text with her number for her name in people's words and names; None if it doesn't speak of her."""
    try:
        data = json.loads(text)
    except ValueError:
        return None
    mended = _mended(data, spoken, number, named=False)
    if mended == data:
        return None
    if isinstance(mended, dict):
        _drop_account_name(mended, number)
    return json.dumps(mended, ensure_ascii=False, separators=(",", ":"))


def _mended(value: Any, spoken: re.Pattern[str], number: str, *, named: bool) -> Any:
    match value:
        case str():
            return spoken.sub(number, value) if named else value
        case list():
            return [_mended(one, spoken, number, named=named and isinstance(one, str)) for one in value]
        case dict():
            return {key: _mended(one, spoken, number, named=key in NAMES_AND_WORDS) for key, one in value.items()}
        case _:
            return value


def _drop_account_name(content: dict[str, Any], number: str) -> None:
    """What her account calls itself goes with her name."""
    args = content.get("args")
    if isinstance(args, dict) and "called" in args and args.get("name") == number:
        args["called"] = number


async def finish(db: Database) -> None:
    """Outside a transaction: take what was erased out of the files too, once the farewell is said."""
    if await audit.recall(db, GONE) != "1":
        return
    async with db.transaction():
        await db.run(
            "UPDATE outbox SET address = '', content = ?,"
            " state = CASE state WHEN 'parked' THEN 'withdrawn' ELSE state END"
            " WHERE topic = 'erased' AND state IN ('sent', 'dead', 'withdrawn', 'parked')",
            (PURGED,),
        )
        left = await db.value("SELECT COUNT(*) FROM outbox WHERE topic = 'erased' AND address <> ''")
    # Only when the log is empty is it done: killed before, the next tick does it again.
    if await db.checkpoint() and not left:
        async with db.transaction():
            await audit.remember(db, GONE, "0")

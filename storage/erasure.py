"""Taking somebody out of the data: identity becomes a number, texts go, sums stay."""

import json
import re
import unicodedata
from collections.abc import Callable, Collection
from typing import Any

from storage import accounts, audit, contacts, inbox, people, photos, profiles, spoken
from storage.database import Database
from storage.outbox import PURGED
from storage.people import Person
from storage.spoken import Spoken

# A word of a name shorter than this may be any word.
SHORTEST_NAME = 3
GONE = "erased"
# Plain texts in which somebody may be spoken of, each with the column that tells its rows apart.
PLAIN_TEXTS = (
    ("request", "reason", "id"),
    ("notice", "text", "id"),
    ("notice", "described", "id"),
    ("said_of_move", "text", "cause_id"),
    ("loan", "fund", "id"),
    ("inspection_line", "said", "id"),
    ("own_fault", "name", "id"),
    ("payment", "note", "id"),
    ("fund", "name", "id"),
    ("fund_entry", "what", "move_id"),
    ("report_note", "text", "id"),
    ("report_photo", "caption", "id"),
    ("dispute", "said", "id"),
    ("dispute", "note", "id"),
    ("sample", "said", "id"),
    ("recheck_line", "said", "id"),
    ("handover", "said", "id"),
    ("buyer_complaint", "said", "id"),
    ("buyer_complaint", "answer", "id"),
    ("party", "name", "buyer"),
    ("party", "witness", "buyer"),
    ("party", "contact", "buyer"),
    ("profile", "questions", "person_id"),
    ("profile", "guardian", "person_id"),
    ("profile", "machine", "person_id"),
    ("consent", "given_by", "id"),
    ("workshop_fact", "topic", "id"),
    ("workshop_fact", "text", "id"),
)
# Kept values in which people's words are marked.
KEPT_VALUES = (
    ("outbox", "content", "id"),
    ("button", "fields", "id"),
    ("conversation", "state", "question_id"),
    ("form", "state", "state"),
    ("agreement", "about", "id"),
)
# What of a channel's own JSON is somebody's words or name; nothing is marked there.
WORDS_IN_RAW = frozenset(
    """text caption name first_name last_name username title phone phone_number vcard sender_name forward_sender_name
    author_signature""".split()  # noqa: SIM905
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
    here = [(one.channel, one.address) for one in await accounts.of(db, person_id)]
    before = [tuple(text.split(":", 1)) for kind, text in former if kind == "account"]
    for channel, address in here:
        await accounts.unbind(db, channel, address, person_id)
    for channel, address in dict.fromkeys([*here, *before]):
        await _forget_files(db, channel, address, until)
        if await accounts.sharing(db, channel, address):
            # Which messages were hers can't be told.
            await _forget_talk(db, channel, address, until)
        else:
            await _forget_account(db, channel, address, until)
    await photos.forget_seen(db, person_id)
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


async def _forget_files(db: Database, channel: str, address: str, until: int) -> None:
    """What was passed on of the voice notes and pictures that were sent from an account."""
    await db.run(
        "UPDATE outbox SET content = ?, state = CASE WHEN state IN ('sent', 'dead') THEN state ELSE 'withdrawn' END"
        " WHERE topic LIKE 'file-%' AND source_id IN"
        " (SELECT id FROM inbox WHERE channel = ? AND address = ? AND id <= ?)",
        (PURGED, channel, address, until),
    )


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
        "DELETE FROM contact WHERE channel = ? AND address = ?",
        "DELETE FROM conversation WHERE channel = ? AND address = ?",
    ):
        await db.run(sql, where)
    await db.run("DELETE FROM fact WHERE name LIKE 'phone:%:' || ?", (f"{channel}:{address}",))
    await db.run("DELETE FROM button WHERE account = ?", (f"{channel}:{address}",))
    about = [code for code, fields in await db.rows("SELECT code, fields FROM button") if _is_about(fields, where)]
    await db.run_many("DELETE FROM button WHERE code = ?", [(code,) for code in about])


def _is_about(fields: str, where: tuple[str, str]) -> bool:
    """Whether what a button does names this account."""
    found = json.loads(fields)
    return (found.get("channel"), found.get("address")) == where


async def _forget_rows(db: Database, person_id: int) -> None:
    """What is kept of nobody but her. That she agreed to it, and when, stays under her number as proof."""
    for sql in (
        "DELETE FROM profile WHERE person_id = ?",
        "DELETE FROM former WHERE person_id = ?",
        "DELETE FROM imported WHERE person_id = ?",
        "DELETE FROM referral WHERE person_id = ?",
        "DELETE FROM referral WHERE by_id = ?",
        "UPDATE invite SET by_id = NULL, expires_at = '' WHERE by_id = ?",
        "DELETE FROM invitation_answer WHERE person_id = ?",
        "DELETE FROM invitation_came WHERE person_id = ?",
        "DELETE FROM notice_to WHERE person_id = ?",
        "DELETE FROM button WHERE person_id = ?",
        "DELETE FROM conversation WHERE person_id = ?",
        "DELETE FROM form WHERE person_id = ?",
        "DELETE FROM day_off WHERE person_id = ?",
        "UPDATE person SET duties = '', sews = NULL WHERE id = ?",
        "DELETE FROM invite WHERE person_id = ?",
        "DELETE FROM passed_on WHERE from_id = ?",
        "DELETE FROM passed_on WHERE to_id = ?",
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


async def _forget_words(db: Database, person_id: int, hers: re.Pattern[str] | None, until: int) -> None:
    """Where others speak of her, her number stands for her name."""
    if hers is None:
        return
    number = as_number(person_id)

    def without(text: str) -> str:
        return hers.sub(number, text)

    for table, column, key in PLAIN_TEXTS:
        await _change(db, table, column, key, lambda text: new if (new := without(text)) != text else None)
    for table, column, key in KEPT_VALUES:
        await _change(db, table, column, key, lambda text: spoken.mended(text, without))
    await _change(db, "outbox", "content", "id", lambda text: _without_account_name(text, number))
    await _change(db, "inbox", "raw", "id", lambda text: _raw_without(text, without), f"id <= {int(until)}")


async def _change(
    db: Database, table: str, column: str, key: str, change: Callable[[str], str | None], which: str = "1 = 1"
) -> None:
    """Change the texts of a column; None leaves one as it is."""
    rows = await db.rows(f"SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL AND {which}")  # noqa: S608 - constants
    changed = [(new, at) for at, text in rows if (new := change(text)) is not None]
    await db.run_many(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", changed)  # noqa: S608 - constants


def _without_account_name(content: str, number: str) -> str | None:
    """What her account calls itself goes with her name."""
    if '"called"' not in content:
        return None
    data = json.loads(content)
    args, her = data.get("args", {}), spoken.marked(Spoken(number))
    if "called" not in args or args.get("name") != her or args["called"] == her:
        return None
    args["called"] = her
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _raw_without(text: str, without: Callable[[str], str]) -> str | None:
    """What a channel brought, without her name in people's words and names; None if it doesn't speak of her."""
    try:
        data = json.loads(text)
    except ValueError:
        return None
    new = _mended(data, without, named=False)
    return None if new == data else json.dumps(new, ensure_ascii=False, separators=(",", ":"))


def _mended(value: Any, without: Callable[[str], str], *, named: bool) -> Any:
    match value:
        case str():
            return without(value) if named else value
        case list():
            return [_mended(one, without, named=named and isinstance(one, str)) for one in value]
        case dict():
            return {key: _mended(one, without, named=key in WORDS_IN_RAW) for key, one in value.items()}
        case _:
            return value


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
        if not left:
            # Her last words, and the farewell, made one anew.
            await contacts.forget_unknown(db)
    # Only when the log is empty is it done: killed before, the next tick does it again.
    if await db.checkpoint() and not left:
        async with db.transaction():
            await audit.remember(db, GONE, "0")

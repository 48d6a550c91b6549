"""A chat that got a new address: all that is kept under the old one follows."""

from storage.database import Database

# What is kept once for each account; of a conversation once for each who writes from it.
ONCE = (
    ("form", ""),
    ("stranger", ""),
    ("pause", ""),
    ("contact", ""),
    ("conversation", " AND there.person_id = here.person_id"),
)


async def move(db: Database, channel: str, old: str, new: str) -> bool:
    """Move everything of a chat; False, and nothing changes, if the new address is another's already."""
    before, after = await _speakers(db, channel, old), await _speakers(db, channel, new)
    if after and not (before and (before <= after or after <= before)):
        return False
    if after:
        await _join(db, channel, old, new)
    else:
        await db.run("UPDATE address SET address = ? WHERE channel = ? AND address = ?", (new, channel, old))
    for table, same in ONCE:
        await db.run(
            f"DELETE FROM {table} AS here WHERE channel = ? AND address = ? AND EXISTS (SELECT 1 FROM {table} AS there"  # noqa: S608 - constants
            f" WHERE there.channel = here.channel AND there.address = ?{same})",
            (channel, old, new),
        )
    for table in (*(table for table, _ in ONCE), "inbox", "outbox", "notice_to"):
        await db.run(f"UPDATE {table} SET address = ? WHERE channel = ? AND address = ?", (new, channel, old))  # noqa: S608 - constants
    await db.run("UPDATE button SET account = ? WHERE account = ?", (f"{channel}:{new}", f"{channel}:{old}"))
    return True


async def _speakers(db: Database, channel: str, address: str) -> set[int]:
    """Who writes from an account."""
    rows = await db.rows("SELECT person_id FROM speaker WHERE channel = ? AND address = ?", (channel, address))
    return {row[0] for row in rows}


async def _join(db: Database, channel: str, old: str, new: str) -> None:
    """Both addresses are the same people's: the old one goes."""
    await db.run(
        "INSERT INTO speaker (channel, address, person_id, bound_at)"
        " SELECT channel, ?, person_id, bound_at FROM speaker WHERE channel = ? AND address = ?"
        " ON CONFLICT (channel, address, person_id) DO NOTHING",
        (new, channel, old),
    )
    await db.run("DELETE FROM address WHERE channel = ? AND address = ?", (channel, old))

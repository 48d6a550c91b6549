"""Money is told to whom it is about: on a phone that others use too, only that there is something to see."""

from typing import Any

from handlers.talk.turn import Turn
from storage import accounts
from storage.accounts import Account
from storage.database import Database


async def reach(db: Database, person_id: int) -> tuple[Account | None, bool]:
    """By which account somebody is told, and whether others write from it, too."""
    account = await accounts.reach(db, person_id)
    shared = account is not None and len(await accounts.sharing(db, account.channel, account.address)) > 1
    return account, shared


async def tell(turn: Turn, person_id: int, key: str, **more: Any) -> bool:
    """Say something of her money to her, as `Turn.tell` does; whether she can be told."""
    account, shared = await reach(turn.db, person_id)
    if account and shared:
        turn.tell(account, "pay-news-shared", topic="pay")
    elif account:
        turn.tell(account, key, topic="pay", **more)
    return account is not None


async def has_phone(db: Database, person_id: int) -> bool:
    """Whether somebody writes to the bot herself."""
    return await accounts.reach(db, person_id) is not None

"""What something cost when it was last bought, as far as a fund paid for it."""

from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import funds
from storage.spoken import Spoken


async def last_price(turn: Turn, told: AsTold) -> Heeded:
    """ "harga karet terakhir beli berapa": the latest that was bought, with its day and sum."""
    item = next(iter(told.talk.items), "")
    bought = [one for one in await funds.entries(turn.db) if item and item in one.what.lower()]
    if not item:
        return False
    if not bought:
        turn.reply("price-unknown", item=item)
    else:
        latest = bought[-1]
        turn.reply("price-last", what=Spoken(latest.what), amount=latest.amount, date=latest.day.isoformat())
    return True

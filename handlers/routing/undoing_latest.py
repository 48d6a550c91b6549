"""What a plain "batal" takes back: whatever somebody told last, of each topic that can be taken back."""

from handlers.days import closing, resting
from handlers.deliveries import undoing
from handlers.money import funding, paying, telling_funder
from handlers.orders import (
    accepting,
    bags_without_name,
    buyers_complaints,
    lending_work,
    rechecking,
    sampling,
    sending_masks,
    signing,
)
from handlers.requests import requesting
from handlers.speaking import calling_together, passing_on, reaching
from handlers.talk.turn import Turn


async def took_back_latest(turn: Turn) -> bool:
    """Whether what was told last can be taken back, and is; each asks whether it was that."""
    latest = (resting.undo_latest, closing.undo_latest, requesting.withdraw_latest, undoing.undo_latest)
    finished = (
        passing_on.withdraw_latest,
        reaching.undo_latest,
        calling_together.undo_latest,
        sampling.undo_latest,
        rechecking.undo_latest,
        signing.undo_latest,
    )
    lent = (sending_masks.undo_latest, lending_work.undo_latest)
    of_money = (paying.undo_latest, funding.undo_latest, telling_funder.undo_latest)
    for undo in (
        accepting.undo_latest,
        bags_without_name.undo_latest,
        buyers_complaints.undo_latest,
        *of_money,
        *lent,
        *finished,
        *latest,
    ):
        if await undo(turn):
            return True
    return False

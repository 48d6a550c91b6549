"""An order rehearsed whole: what the people know of it is what the program says of it."""

import os

import pytest

from bot.stage.order_rehearsal import rehearse_order

# A small one in the suite; the whole order, 25,000 masks, where it may take its time.
SIZES = ((1, 12500, 15), (2, 12500, 15)) if "SOAK" in os.environ else ((5, 60, 7),)


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "pieces", "days"), SIZES)
async def test_an_order_from_the_first_report_to_the_last_document(seed: int, pieces: int, days: int) -> None:
    result = await rehearse_order(seed, pieces, least_days=days)
    assert result.differs == []
    assert result.broken == []
    assert result.accepted + result.rejected >= 2 * pieces
    # Six handovers, a void one, and what came back.
    assert result.documents == 8

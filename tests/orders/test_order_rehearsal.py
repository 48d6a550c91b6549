"""A small order rehearsed whole: what the people know is what `omah orders`, `checks` and `handovers` say."""

import pytest

from bot.stage.order_rehearsal import rehearse_order


@pytest.mark.slow
async def test_an_order_from_the_first_report_to_the_last_document() -> None:
    result = await rehearse_order(5, 60, least_days=7)
    assert result.differs == []
    assert result.broken == []
    assert result.accepted + result.rejected >= 120
    # Six handovers, a void one, and what came back.
    assert result.documents == 8

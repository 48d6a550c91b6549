"""The running program is killed with SIGKILL under faults: nothing lost, nothing doubled, copies marked."""

from pathlib import Path

import pytest

from tests.soak import Soak
from tests.world import TOKEN


@pytest.mark.slow
async def test_ten_kills(tmp_path: Path) -> None:
    outcome = await Soak(tmp_path, seed=10).run(10)
    assert outcome.good, outcome
    assert outcome.said > 50
    assert outcome.log.count('"ready"') >= 3
    for secret in (TOKEN, TOKEN.partition(":")[2], "Rahasiawati", "setor "):
        assert secret not in outcome.log

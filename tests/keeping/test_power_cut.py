"""The power is cut while the bot works: what was answered or confirmed is there, and the ledger holds."""

from pathlib import Path

import pytest

from tests.keeping.power_cut import Answered, Confirmed, Recorded, Sync, Write, traced


@pytest.mark.slow
@pytest.mark.skipif(not traced(), reason="strace tells what was written and synced, and isn't here")
async def test_no_image_of_the_disk_lacks_what_was_promised(tmp_path: Path) -> None:
    """Thirty moments; `python -m tests.keeping.power_cut` looks at 300. A disk that lies about syncing is noticed."""
    recorded = Recorded(tmp_path, seed=3)
    await recorded.record(seconds=1.2)
    kinds = {type(one) for one in recorded.events}
    assert kinds >= {Answered, Confirmed, Sync, Write}
    written = {one.file for one in recorded.events if isinstance(one, Write)}
    assert written == {str(recorded.path), f"{recorded.path}-wal"}
    assert await recorded.images(30) == []
    assert any("are kept" in one for one in await recorded.images(8, lies=True))

"""Whatever she writes in whatever order: her day is what the answers said, and undoing everything brings it to 0."""

import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.outbox import Content
from tests.talks import AT_ONCE, GAP, Room, made, workshop

SHE = "Sri"
PIECES = st.integers(2, 40)
SAID = (
    "setor {n}",
    "{n}",
    "{n} bu",
    "wes mari {n} mbak",
    "dewasa {n}",
    "anak {n} dewasa {m}",
    "{n} lagi",
    "tambah {n}",
    "total hari ini {n}",
    "semuanya {n}",
    "sama {n} lagi jadi {m}",
    "iya {n}",
    "kok cuma {n}",
    "lho kok {n}, tadi saya {m}",
    "eh {n}",
    "maaf {n}",
    "bukan {m}, {n}",
    "harusnya {n}",
    "salah, jadikan {n}",
    "kakehan {n}",
    "{n} tapi {d} cacat",
    "{n} sama retur {d} sudah saya betulkan",
    "kemarin {n}",
    "gaji saya kurang {n} ribu",
    "minta garapan {n}",
    "karet habis bu",
    "ya",
    "tidak",
    "batal",
    "salah pencet",
    "belum ada bu",
    "hasil saya",
)
MESSAGE = st.builds(
    lambda text, n, m, d: text.format(n=n, m=m, d=d), st.sampled_from(SAID), PIECES, PIECES, st.integers(1, 2)
)
STEP = st.tuples(MESSAGE, st.sampled_from((AT_ONCE, GAP, 30 * GAP)))
SEQUENCES = 2000 if os.environ.get("SOAK") else 20
# More than a chat of this length can have recorded.
UNDOES = 40


@settings(max_examples=SEQUENCES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEP, min_size=1, max_size=9))
def test_the_day_is_what_the_answers_said(steps: list[tuple[str, object]]) -> None:
    with workshop() as room:
        for text, after in steps:
            before = len(room.contents(SHE))
            room.write(SHE, text, after=after, quotes=None)  # type: ignore[arg-type]
            for total in _totals(room.contents(SHE)[before:]):
                assert total == made(room, SHE), text
        _undo_all(room)
        assert made(room, SHE) == 0


def _totals(said: list[Content]) -> list[int]:
    """What answers say that her day comes to."""
    parts = [(key, args) for one in said for key, args in ((one.key, one.args), *one.more)]
    lines = [line for _, args in parts for line in args.get("totals", ())]
    raised = [args["total"] for key, args in parts if key == "report-raised" and args["ago"] == 0]
    return [args["total"] for key, args in lines if key == "report-total" and args["ago"] == 0] + raised


def _undo_all(room: Room) -> None:
    for _ in range(UNDOES):
        if made(room, SHE) == 0:
            return
        room.write(SHE, "batal", after=GAP, quotes=None)

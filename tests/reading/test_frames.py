"""What a coordinator says in whatever order: each wording means what was written down beside it, or nothing (-)."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from handlers.reading.frames import fitting
from handlers.reading.framing import talk_in
from handlers.reading.retold import retold
from handlers.reading.talk_parts import Known
from handlers.routing.framed import FRAMES

NAMES = "Sri Ani Sari Wati Umi Yuni Nur Lilik Tun Slamet Agus".split()  # noqa: SIM905
KNOWN = Known(people=tuple((at, (name, f"Bu {name}")) for at, name in enumerate(NAMES)), workshops=("Kota", "Batu"))
NOW = datetime(2020, 8, 4, 13, 30, tzinfo=ZoneInfo("Asia/Jakarta"))
SAID = [
    line.split("\t")
    for line in (Path(__file__).parent.parent / "data" / "coordinator_talk.tsv").read_text("utf-8").splitlines()
]


ASKED = [
    line.split("\t")
    for line in (Path(__file__).parent.parent / "data" / "coordinator_asks.tsv").read_text("utf-8").splitlines()
]


def test_a_question_needs_its_topic_and_what_of_it_only() -> None:
    wrong = []
    for text, wanted in ASKED:
        found = next(fitting(FRAMES, talk_in(text, NOW, KNOWN)), None)
        said = found and (found.command or f"!{found.wanted}")
        if said != wanted:
            wrong.append((text, said, wanted))
    assert wrong == []
    assert len(ASKED) > 200


@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_what_is_said_in_any_order(text: str, wanted: str) -> None:
    found = next(fitting(FRAMES, talk_in(text, NOW, KNOWN)), None)
    assert (found and (found.command or f"!{found.wanted}")) == (None if wanted == "-" else wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("slamet besok suruh ambil ke rumahnya sri jam 9", "pesan untuk slamet: besok ambil ke rumahnya sri jam 9"),
        ("bilangin ke Wati kainnya udah bisa diambil", "pesan untuk Wati: kainnya udah bisa diambil"),
        ("tulung kandani mbak Ani, sesuk preine", "pesan untuk Ani: sesuk preine"),
        ("ada pelatihan jahit tgl 20, undang semua ya", "undang pelatihan jahit tgl 20"),
        ("ganti alamat pengambilan jd Jl Kawi 12", "info alamat: Jl Kawi 12"),
        ("jam buka kita kan jadi 8 sampe 3, tolong diganti", "info jam: 8 sampe 3"),
        ("nur minta kasbon 100rb, kasih aja", None),
        ("bilang siapa yang belum setor", None),
    ],
)
def test_words_that_stay_as_they_are(text: str, wanted: str | None) -> None:
    known = {name.lower() for name in NAMES}
    assert retold(text, known.__contains__) == wanted

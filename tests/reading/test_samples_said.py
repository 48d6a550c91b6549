"""What is said of the hospital's samples, in many wordings; and what only sounds like it."""

import json
from pathlib import Path
from time import process_time

import pytest

from handlers.reading.samples_said import (
    FinishedAsked,
    HeldChecked,
    PlanAsked,
    PlanTold,
    SampleTold,
    said_of_samples,
)

DATA = Path(__file__).parent.parent / "data"


@pytest.mark.parametrize(
    ("text", "lot", "tested", "failed", "critical", "passed"),
    [
        ("sampel RS 125 dari 2000: lolos", 2000, 125, None, 0, True),
        ("sampel RS 125 dari 2000: 7 tidak lolos", 2000, 125, 7, 0, None),
        ("Sampel RS: 125 dari 2.000, 8 tidak lolos", 2000, 125, 8, 0, None),
        ("sampel rs 125/2000 lolos", 2000, 125, None, 0, True),
        ("sample rumah sakit seratus dua puluh lima dari dua ribu, 7 ora lolos", 2000, 125, 7, 0, None),
        ("hasil sampel RSJ 125 dari 2000 lolos semua bu", 2000, 125, None, 0, True),
        ("sampel RS 125 dari 2000 ditolak", 2000, 125, None, 0, False),
        ("rs: 125 dari 2000 tidak lolos", 2000, 125, None, 0, False),
        ("RS bilang lolos, 125 dari 2000", 2000, 125, None, 0, True),
        ("sampel RS 125 dari 2000: 1 kritis karena filter bocor", 2000, 125, 1, 1, None),
        ("sampel RS 125 dari 2000, 5 cacat, tidak ada yang kritis", 2000, 125, 5, 0, None),
        ("sampel RS 125 dari 2000: 7 tidak lolos 2 kritis", 2000, 125, 7, 2, None),
        ("sampel RS batch 2000 diambil 125, cacat 3", 2000, 125, 3, 0, None),
        ("dari 2000 sampel 125 yang jelek 9", 2000, 125, 9, 0, None),
        ("sampel RS tidak lolos 8 dari 125, batch 2000", 2000, 125, 8, 0, False),
        ("3 gagal dari 125 sampel RS, batch 2000", 2000, 125, 3, 0, None),
        ("sampel RS 125 dari 2000: tidak ada yang cacat", 2000, 125, 0, 0, None),
        ("hasil dari rumah sakit 2000 masker diuji 125 lolos", 2000, 125, None, 0, True),
        ("sampel 2rb lolos kabeh", 2000, None, None, 0, True),
        ("sampel RS lolos", None, None, None, 0, True),
        ("sampel RS 20 dari 56", 56, 20, None, 0, None),
    ],
)
def test_a_result(
    text: str, lot: int | None, tested: int | None, failed: int | None, critical: int, passed: bool | None
) -> None:
    told = said_of_samples(text)
    assert isinstance(told, SampleTold)
    assert (told.lot, told.tested, told.failed, told.critical, told.passed) == (lot, tested, failed, critical, passed)


@pytest.mark.parametrize(
    "text", ["sampel 2000", "sampel untuk 2000 berapa?", "rencana sampel 2000", "butuh sampel brp 2rb"]
)
def test_the_plan_is_asked_for(text: str) -> None:
    assert said_of_samples(text) == PlanAsked(2000)


@pytest.mark.parametrize(
    "text", ["rencana sampel 1.201-3.200: 125 maks 7", "ubah rencana sampel 1201–3200: 125 boleh 7"]
)
def test_the_plan_is_told(text: str) -> None:
    assert said_of_samples(text) == PlanTold(1201, 125, 7)


@pytest.mark.parametrize("text", ["stok masker", "hasil sampel", "masker siap berapa?", "yang ditahan", "batch"])
def test_finished_masks_are_asked_for(text: str) -> None:
    assert said_of_samples(text) == FinishedAsked()


@pytest.mark.parametrize(
    ("text", "number", "pieces"),
    [
        ("cek ulang batch 3: 1900 bagus, 60 perbaiki, 40 buang", 3, [1900, 60, 40]),
        ("cek batch 3 semua bagus", 3, [None]),
        ("periksa yang ditahan: 5 bagus 2 buang", None, [5, 2]),
    ],
)
def test_held_ones_are_checked_again(text: str, number: int | None, pieces: list[int | None]) -> None:
    told = said_of_samples(text)
    assert isinstance(told, HeldChecked)
    assert told.number == number
    assert [one.pieces for one in told.items] == pieces


def test_no_report_is_taken_for_a_sample() -> None:
    for name in ("dev", "fresh", "fresh2", "fresh3", "more", "unseen", "unseen2", "unseen3", "titip"):
        for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines():
            text = json.loads(line).get("text", "")
            assert said_of_samples(text) is None, text


def test_four_thousand_letters_are_read_fast() -> None:
    for text in ("sampel 1 " * 450, "1 yang cacat " * 320, "rencana sampel " + "boleh " * 600, "tidak lolos " * 340):
        began = process_time()
        said_of_samples(text)
        assert process_time() - began < 0.25

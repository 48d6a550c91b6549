"""The dialogues with phones on WhatsApp: a few always, all of them in `make soak`."""

import os
import re
from pathlib import Path

import pytest

from bot.stage.rehearsal import on_stage
from tests.test_conversations import FOLDER
from tests.whatsapp import published
from tests.whatsapp.dialogues import OnWhatsApp

PEOPLE = re.compile(r"^(?::{1,2} )?([A-Z][a-z]+) ", re.MULTILINE)
EDITS = re.compile(r"^([A-Z][a-z]+) ~ ", re.MULTILINE)
# What WhatsApp itself does otherwise, and whose phone keeps Telegram for it.
OTHERWISE = {
    # Two tallies that waited come as one.
    "daftar_menunggu_dua_hari": {"Rini", "Tutik"},
    "bayar": {"Rini", "Tutik"},
    "lembar_mingguan": {"Rini", "Yuni"},
    "teman_diajak": {"Rini"},
    "sehari_bahasa_jawa": {"Rini"},
    "sehari_berduka": {"Rini"},
    "gambar": {"Rini", "Agus"},
    # It isn't shown whose message was passed on.
    "pesan_terusan": {"Sri"},
}
# A poster leads to WhatsApp where the bot is there; only Telegram has round videos and pinned messages; and what came
# while the bot was down Meta keeps for seven days.
NOT_PLAYED = {"cetak_poster", "foto_dan_berkas", "bot_mati_saat_rekap", "rekap_terlambat_lengkap"}
# One of each kind: a correction and its tally, a file that comes, PDF, picture and workbook that go, material on its
# way, silence, enrolling, others' reports.
ALWAYS = frozenset(
    """laporan_kemarin_memperbaiki_rekap pesan_suara kiriman_tidak_dikabari tiga_hari_diam daftar_tombol_lama
    titip_beberapa_orang rekap_di_kertas""".split()  # noqa: SIM905
)
ALL = sorted(path for path in FOLDER.rglob("*.txt") if path.stem not in NOT_PLAYED)
SOAK = bool(os.environ.get("SOAK"))
PLAYED = ALL if SOAK else [path for path in ALL if path.stem in ALWAYS]


@pytest.mark.skipif(not SOAK, reason="it takes minutes: make soak")
async def test_a_rehearsal_with_half_of_the_phones_on_whatsapp(tmp_path: Path) -> None:
    """Every count agrees, though each call is brought twice; and each message is as Meta publishes it."""
    rehearsal = await on_stage(tmp_path, 7, whatsapp=True)
    await rehearsal.stage.start()
    try:
        result = await rehearsal.run(3)
        assert result.good, result
        assert rehearsal.stage.graph
        assert published.check(published.sent(rehearsal.stage.graph.whatsapp)) > 50
    finally:
        await rehearsal.stage.stop()


@pytest.mark.parametrize("path", PLAYED, ids=lambda path: path.stem)
async def test_dialogue_with_all_phones_on_whatsapp(path: Path, tmp_path: Path) -> None:
    """Those who edit keep Telegram, which shows what they change."""
    script = path.read_text("utf-8")
    await OnWhatsApp(tmp_path, but=set(EDITS.findall(script)) | OTHERWISE.get(path.stem, set())).play(script)


@pytest.mark.skipif(not SOAK, reason="it takes minutes: make soak")
@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
async def test_dialogue_with_half_of_the_phones_on_whatsapp(path: Path, tmp_path: Path) -> None:
    """Every second person keeps Telegram: what one does on one messenger is told to the other on the other."""
    script = path.read_text("utf-8")
    names = list(dict.fromkeys(PEOPLE.findall(script)))
    kept = set(names[1::2]) | set(EDITS.findall(script)) | OTHERWISE.get(path.stem, set())
    await OnWhatsApp(tmp_path, but=kept).play(script)


def test_what_is_always_played_exists() -> None:
    assert {path.stem for path in ALL} >= ALWAYS
    assert {path.stem for path in FOLDER.rglob("*.txt")} >= set(OTHERWISE) | NOT_PLAYED


async def test_a_dialogue_that_is_wrong_fails(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="line 3"):
        await OnWhatsApp(tmp_path).play(": Sri tailor Kota\nSri > setor 25\nSri < 26 masker …")

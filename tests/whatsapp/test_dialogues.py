"""The dialogues with phones on WhatsApp: a few always, all of them in `make soak`."""

import os
import re
from pathlib import Path

import pytest

from tests.test_conversations import FOLDER
from tests.whatsapp.dialogues import OnWhatsApp

EDITS = re.compile(r"^([A-Z][a-z]+) ~ ", re.MULTILINE)
# What WhatsApp itself does otherwise.
OTHERWISE = {
    "bot_mati_saat_rekap": "Meta keeps messages for seven days, so nobody is asked after one to send them again",
    "daftar_menunggu_dua_hari": "two tallies that waited come as one",
    "bayar": "two tallies that waited come as one",
    "pesan_terusan": "it isn't shown whose message was passed on",
    "gambar": "two tallies that waited come as one",
    "cetak_poster": "the bot is there, so a poster leads there",
    "foto_dan_berkas": "a round video is a video",
}
# One of each kind: a correction and its tally, a file that comes, PDF, picture and workbook that go, material on its
# way, silence, enrolling, others' reports.
ALWAYS = frozenset(
    """laporan_kemarin_memperbaiki_rekap pesan_suara kiriman_tidak_dikabari tiga_hari_diam daftar_tombol_lama
    titip_beberapa_orang rekap_di_kertas""".split()  # noqa: SIM905
)
ALL = sorted(path for path in FOLDER.rglob("*.txt") if path.stem not in OTHERWISE)
PLAYED = ALL if os.environ.get("SOAK") else [path for path in ALL if path.stem in ALWAYS]


@pytest.mark.parametrize("path", PLAYED, ids=lambda path: path.stem)
async def test_dialogue_with_all_phones_on_whatsapp(path: Path, tmp_path: Path) -> None:
    """Those who edit keep Telegram, which shows what they change."""
    script = path.read_text("utf-8")
    await OnWhatsApp(tmp_path, but=set(EDITS.findall(script))).play(script)


def test_what_is_always_played_exists() -> None:
    assert {path.stem for path in ALL} >= ALWAYS
    assert {path.stem for path in FOLDER.rglob("*.txt")} >= set(OTHERWISE)


async def test_a_dialogue_that_is_wrong_fails(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="line 3"):
        await OnWhatsApp(tmp_path).play(": Sri tailor Kota\nSri > setor 25\nSri < 26 masker …")

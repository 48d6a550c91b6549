"""What a coordinator says in other words than a command's, and what stays as it is said."""

from datetime import datetime

import pytest

from handlers.reading.help_said import Part, asks_for_help
from handlers.reading.other_words import asks_for_applicants, in_words_of_a_command, small_talk
from handlers.reading.quality_said import MendersAsked, QualityAsked, quality_asked
from tests.world import ZONE

AT = datetime(2020, 5, 13, 9, 0, tzinfo=ZONE)
SAME = {
    "nomor hp Sri berapa": "cari sri",
    "no wa bu Ani apa": "cari bu ani",
    "alamat Ani dimana": "cari ani",
    "berapa penjahit yang aktif": "daftar penjahit",
    "penjahitnya ada berapa orang": "daftar penjahit",
    "Wati pindah ke Kota Batu": "pindah bengkel wati ke kota batu",
    "karet masuk 2 roll": "masuk karet 2 roll",
    "kain datang 50 meter": "masuk kain 50 meter",
    "stok kain berapa": "gudang",
    "karet tinggal berapa meter": "gudang",
    "kain habis kapan": "gudang",
    "benang masih ada berapa": "gudang",
    "siapa yang minta bahan": "permintaan",
    "ada permintaan bahan": None,
    "barang sudah sampai mana": "antaran",
    "kiriman tekan endi": "antaran",
    "pengingat jam 5 sore": "jadwal pengingat 17.00",
    "rekap dikirim jam berapa": "jadwal",
    "jam berapa pengingatnya": "jadwal",
    "tahap 1 sudah berapa persen": "tahap 1 sudah berapa",
    "kapan selesai 12.500": "kapan penuh",
    "target hari ini berapa": "progres",
    "sudah diserahkan berapa ke dinas": "progres",
    "bilang ke Ani karetnya sudah ada": "pesan untuk Ani: karetnya sudah ada",
    "tolong kabari bu Sri kalau besok libur": "pesan untuk bu Sri: besok libur",
    "input manual: Wati 17": "titip: Wati 17",
    "kirim karet Umi": "kirim umi",
    "tunda permintaan Umi": "tunda umi",
    "kiriman Umi sudah sampai belum": "antaran",
    "kain hilang 2 meter": "buang kain 2 meter karena hilang",
    "beli karet 50 meter": "masuk karet 50 meter",
    "ada yang minta karet?": "permintaan",
    "yang belum dicek siapa saja": "yang belum dicek",
    "bisa selesai sebelum tanggal 30?": "kapan penuh",
    "sudah jadi berapa dari 12.500": "progres",
    "ganti jam rekap jadi 19.00": "jadwal rekap 19.00",
    "rekap jam 6 sore aja": "jadwal rekap 18.00",
    "pengingatnya jam berapa sih": "jadwal",
    "kasih tahu semua besok libur": "umumkan: besok libur",
    "Sri kok diam saja sudah seminggu": "hasil sri",
}
AS_IT_IS = ["rekap", "gudang", "Sri 20", "setor 25", "karet 5 m", "masuk kain 50 m"]


@pytest.mark.parametrize(("text", "wanted"), SAME.items())
def test_the_same_in_other_words(text: str, wanted: str | None) -> None:
    assert in_words_of_a_command(text) == wanted


@pytest.mark.parametrize("text", AS_IT_IS)
def test_what_stays_as_it_is_said(text: str) -> None:
    assert in_words_of_a_command(text) is None


def test_doubts_applicants_and_quality() -> None:
    assert small_talk("kok rekapnya salah?") == "tally-wrong"
    assert small_talk("maaf salah kirim") == "sent-by-mistake"
    assert small_talk("sebentar ya") == "heard-waits"
    assert small_talk("tambah penjahit baru namanya Lilik") == "people-add-how"
    assert small_talk("salah, Sri harusnya 24") is None
    assert asks_for_applicants("ada yang daftar baru?")
    assert asks_for_applicants("siapa yang menunggu diterima")
    assert not asks_for_applicants("daftar penjahit")
    assert isinstance(quality_asked("masker yang perlu diperbaiki siapa saja", AT), MendersAsked)
    found = quality_asked("berapa yang rejek minggu ini", AT)
    assert isinstance(found, QualityAsked)
    assert found.span is not None
    assert quality_asked("Sri 20 bagus 2 rusak", AT) is None
    assert quality_asked("hasil Sri berapa", AT) is None


HELP = {
    "apa yang bisa saya tulis?": Part.FIRST,
    "bisa apa aja sih kamu": Part.FIRST,
    "opo sing iso tak tulis": Part.FIRST,
    "contoh perintah": Part.FIRST,
    "bantuan 2": Part.SECOND,
    "bantuan tugas": Part.DUTIES,
    "cara bagi garapan gimana": Part.SECOND,
    "bagaimana cara mengumumkan": Part.THIRD,
    "gimana caranya membetulkan laporan": Part.FIRST,
}


@pytest.mark.parametrize(("text", "part"), HELP.items())
def test_help(text: str, part: Part) -> None:
    assert asks_for_help(text) is part


@pytest.mark.parametrize("text", ["setor 25", "kabar gimana", "bisa setor besok", "saya bisa 20", "setor 20 gimana"])
def test_what_asks_for_no_help(text: str) -> None:
    assert asks_for_help(text) is None

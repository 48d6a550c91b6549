"""What a buyer is said to complain of, and what is none of that."""

import pytest

from handlers.reading.buyer_said import (
    BuyerSaid,
    ComplaintAnswered,
    ComplaintGone,
    ComplaintsAsked,
    ComplaintTold,
    said_of_buyer,
)
from storage.spoken import Spoken


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Dinas komplain masker dari BAST 1 kekecilan", 1),
        ("pemesan mengeluh talinya gampang putus", None),
        ("Dinas bilang maskernya kekecilan", None),
        ("ada keluhan dari pemesan, jahitannya kasar", None),
        ("Dinas KOPINDAG protes, 20 masker bau minyak", None),
        ("pak Budi dari kantor telepon, katanya karetnya longgar", None),
        ("Dinas gak puas sama jahitane", None),
        ("jarene Dinas taline gampang pedot", None),
        ("dikomplain dinas soal ukuran", None),
        ("barusan dinas wa, maskernya luntur waktu dicuci", None),
        ("kantor kecewa kiriman terakhir kusut", None),
        ("Dinas nggresula maskere gatel", None),
        ("PT Sehat komplain warnanya beda", None),
        ("Dinas komplain 5 sobek minta diganti, 003/BAST/OD-LINKSOS/V/2020", 3),
        ("pembeli ngamuk, akeh sing bolong", None),
    ],
)
def test_a_complaint_is_kept_as_it_was_said(text: str, number: int | None) -> None:
    assert said_of_buyer(text, ["PT Sehat Sentosa"]) == ComplaintTold(said=Spoken(text), number=number)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("keluhan Dinas: tali putus", ComplaintTold(said=Spoken("tali putus"))),
        ("pembeli komplain BAST 002: kainnya tipis", ComplaintTold(said=Spoken("kainnya tipis"), number=2)),
        ("daftar keluhan", ComplaintsAsked()),
        ("keluhan yang belum selesai", ComplaintsAsked()),
        ("keluhan 2 selesai: sudah diganti 5", ComplaintAnswered(number=2, answer=Spoken("sudah diganti 5"))),
        ("komplain 1 wis beres", ComplaintAnswered(number=1)),
        ("jawab keluhan 2: nanti diganti", ComplaintAnswered(number=2, answer=Spoken("nanti diganti"))),
        ("hapus keluhan 3", ComplaintGone(3)),
        ("Dinas kembalikan 20 dari BAST 3: jahitan lepas", None),
        ("Dinas terima kurang 5", None),
        ("kalau Dinas komplain gimana", None),
        ("Sri komplain upahnya kurang", None),
        ("Dinas bilang terima kasih maskernya bagus", None),
        ("kantor tutup besok", None),
        ("mau komplain tapi jangan ke bu Rini", None),
    ],
)
def test_what_is_said_of_complaints(text: str, meant: BuyerSaid | None) -> None:
    assert said_of_buyer(text) == meant

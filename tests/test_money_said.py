"""What people write of money: sums, rates, and tailors of their own pay."""

import json
import os
import re
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers import words
from handlers.papers.cells import Column, Is, rows_xml
from handlers.reading import amounts
from handlers.reading.funds_said import FundSpent, fund_in
from handlers.reading.pay_said import asks_rate, pay_said
from handlers.reading.rates_said import RatesAsked, RatesTold, rates_in
from handlers.reading.rupiah import money_in, rupiah
from tests.world import ZONE

MONDAY = date(2020, 5, 4)
AT = datetime(2020, 5, 4, 9, tzinfo=ZONE)
SUMS = {
    "200rb": 200_000,
    "Rp 200.000": 200_000,
    "rp200000": 200_000,
    "dua ratus ribu": 200_000,
    "1,5 juta": 1_500_000,
    "1.5jt": 1_500_000,
    "1 juta 250 ribu": 1_250_000,
    "setengah juta": 500_000,
    "satu setengah juta": 1_500_000,
    "sejuta dua ratus": 1_200_000,
    "seket ewu": 50_000,
    "rong atus ewu": 200_000,
    "rongatus ewu": 200_000,
    "selawe ewu": 25_000,
    "2.500,-": 2_500,
    "Rp2.500,00": 2_500,
    "2 ratus ribu": 200_000,
    "200 k": 200_000,
    "2500 perak": 2_500,
    "satu juta dua ratus lima puluh ribu": 1_250_000,
    "1jt2": 1_200_000,
    "sewu": 1_000,
    "limang ewu": 5_000,
    "25 juta": 25_000_000,
    "dua puluh lima juta": 25_000_000,
    "1.234.567.890": 1_234_567_890,
    "patang atus seket ewu": 450_000,
    "Rp 12.500.000,-": 12_500_000,
    "2,5 ribu": 2_500,
}


@pytest.mark.parametrize("text", SUMS)
def test_a_sum(text: str) -> None:
    assert rupiah(text) == SUMS[text]
    assert [one.amount for one in money_in(f"bayar Sri {text} ya bu")] == [SUMS[text]]


@pytest.mark.parametrize("text", ["٢٠٠", "200.00", "-", "rp", "dua ratus ribu dan tiga", "9" * 5000, "1.2.3"])
def test_no_sum(text: str) -> None:
    assert rupiah(text) is None


@given(st.integers(1, 10**9))
@settings(max_examples=2000, deadline=None)
def test_every_sum_is_said_and_read_to_the_rupiah(amount: int) -> None:
    said = words.label("rupiah", {"amount": amount})
    assert rupiah(said) == amount
    assert rupiah(f"{amount} rupiah") == amount
    assert rupiah(said.replace("Rp", "Rp. ") + ",-") == amount
    if amount % 1000 == 0:
        assert rupiah(f"{amount // 1000}rb") == amount


# Prime, so that each digit takes every value in each place.
STEP = 10_007 if os.environ.get("SOAK") else 500_009


def test_sums_up_to_a_milliard_are_whole_wherever_they_are_written() -> None:
    """In the chat, in a workbook's cell, its sum and in JSON, and read back: no rounding anywhere from 1 to 10^9."""
    edges = (10**place + more for place in range(1, 10) for more in (-1, 0))
    sums = [*range(1, 10**9, STEP), *edges]
    assert [rupiah(words.label("rupiah", {"amount": one})) for one in sums] == sums
    column = Column(Is.RUPIAH, None, 1)
    assert [int(one) for one in re.findall(r"<v>(\d+)</v>", rows_xml([column], 1, [sums]))] == sums
    assert column.sum == sum(sums)
    assert json.loads(json.dumps(sums)) == sums


PIECE = [("piece", "dewasa", 2500), ("piece", "anak", 2000)]
RATES = {
    "upah dewasa 2.500, anak 2.000 mulai 4/5": PIECE,
    "upahe dewasa 2500 anak 2000 mulai sesuk": PIECE,
    "upah: dewasa Rp2.500, anak Rp2.000, mulai 4/5": PIECE,
    "upah 2.500 untuk dewasa, 2.000 untuk anak mulai 4/5": PIECE,
    "upah dewasa dua ribu lima ratus, anak 2rb mulai 4 Mei": PIECE,
    "upah dewasa 2.500\nanak 2.000\nmulai 4/5": PIECE,
    "upah 2.500 mulai 4/5": [("piece", None, 2500)],
    "upah semua ukuran 2500 mulai 4/5": [("piece", None, 2500)],
    "tarif masker dewasa 2500 per biji mulai besok": [("piece", "dewasa", 2500)],
    "naikkan upah dewasa jadi 3.000 mulai Senin": [("piece", "dewasa", 3000)],
    "upah dewasa dari 2.000 jadi 2.500 mulai 10/5": [("piece", "dewasa", 2500)],
    "ongkos perbaikan 500 mulai 4/5": [("rework", None, 500)],
    "bonus dewasa 100, anak 50 wiwit 10/5": [("bonus", "dewasa", 100), ("bonus", "anak", 50)],
    "upah dewasa 2.500 anak 2.000 perbaikan 500": [*PIECE, ("rework", None, 500)],
}


@pytest.mark.parametrize("text", RATES)
def test_a_rate(text: str) -> None:
    found = rates_in(text, MONDAY)
    assert isinstance(found, RatesTold)
    assert [(one.kind, one.size, one.amount) for one in found.rates] == RATES[text]
    assert not found.unread


def test_the_first_day_of_a_rate() -> None:
    days = {"mulai 4/5": 4, "mulai besok": 5, "wiwit sesuk": 5, "per tanggal 9 Mei": 9, "mulai Senin depan": 11}
    for text, day in days.items():
        found = rates_in(f"upah 2.500 {text}", MONDAY)
        assert isinstance(found, RatesTold)
        assert found.day == date(2020, 5, day), text
    unread = rates_in("upah 2.500 mulai kapan kapan", MONDAY)
    assert isinstance(unread, RatesTold)
    assert unread.unread


@pytest.mark.parametrize("text", ["daftar upah", "upah berapa", "tarif"])
def test_which_rates_there_are(text: str) -> None:
    assert isinstance(rates_in(text, MONDAY), RatesAsked)


@pytest.mark.parametrize(
    "text", ["upah saya berapa", "upah Sri 200.000", "bayar Sri 200.000", "gaji saya kok cuma 50 ribu"]
)
def test_no_rate(text: str) -> None:
    assert rates_in(text, MONDAY) is None


OWN_PAY = {
    "asked": [
        "upah saya",
        "upahku minggu ini",
        "wis pira bayaranku",
        "upahku minggu ini berapa",
        "gajiku piro",
        "berapa upah saya bu",
        "cek upah",
        "slip upah",
        "bayaran saya minggu lalu",
        "upahe kula pinten nggih",
        "duitku wis piro",
        "uang jahit saya berapa",
        "yang belum dibayar upah saya berapa",
        "sisa upah saya",
        "upah bulan ini",
        "total gaji saya bulan ini brp",
        "bayaranku saiki piro bu",
        "rincian upah",
        "upah",
        "upah yang belum dibayar",
        "gaji minggu iki 250 opo 200 mbak",
        "bu upah minggu ini sudah cair?",
        "opah kulo pinten",
        "honor saya",
        "lihat upah dong",
        "ongkos jahitku piro",
        "bayaran kula dinten niki pinten",
        "upahnya sudah berapa ya bu",
    ],
    "doubted": [
        "gaji saya kok cuma 50 ribu, harusnya 62",
        "bayaran saya kurang, harusnya 75",
        "upahku wingi kurang 15 ribu mbak",
        "gajiku kok cuma 18 sih mbak",
        "upah e minggu wingi kok mek 40 ewu yo bu",
        "teman dapat 200.000 saya 150.000 kenapa upahnya",
        "bayaranku kok mek 30 ewu bu, kudune 40",
        "upah saya salah",
        "kurang 75 ribu ya mbak upah saya yg kemarin",
        "upahku ora cocok",
        "bu gaji sabtu kok kurang 5 ribu to masker 20 kali 1500 kan 30",
        "potongan kasbonku kok dadi 50, janjine mek 25",
    ],
    "received": [
        "upah minggu ini 75 ribu sudah saya terima bu",
        "bayaran kulo sampun kulo tampi 240 ewu, matur nuwun",
        "upahe sampun kulo tampi bu 150rb matur nuwun",
        "bayaran wingi wes mlebu 150rb suwun",
        "upah sudah masuk makasih",
        "upah yg 2500 kali 20 itu sudah sy terima bu",
        "uang upah sudah saya terima",
        "wes tak tompo bayarane",
    ],
    "not-received": [
        "bayaran sing 16 wingi durung tak tompo lo",
        "mbak bayaran kulo dereng mlebet",
        "upah saya belum saya terima",
        "bayaran minggu wingi durung mlebu",
    ],
    "advance-wanted": [
        "kasbon 100 rb boleh ta bu",
        "kasbon kula 50 nggih, dipotong minggu ngajeng mawon",
        "listrik sy nunggak 75 ribu bu boleh kasbon dulu",
        "sekalian kasbon 50 oleh ta mbk gawe mbayar listrik",
        "kasbon 100.000",
        "mau kasbon bu",
        "bu entuk nyilih 50 ewu ta nggo tuku beras",
        "nyuwun kasbon satus ewu",
        "boleh pinjam uang 200rb bu",
        "bisa ngebon 50rb?",
    ],
    "advance-asked": [
        "kasbon saya berapa",
        "sisa kasbonku piro",
        "kasbonku kurang piro",
        "potongan kasbon saya berapa",
    ],
}


@pytest.mark.parametrize(("what", "text"), [(what, text) for what, texts in OWN_PAY.items() for text in texts])
def test_what_she_says_of_her_pay(what: str, text: str) -> None:
    found = pay_said(text, MONDAY)
    assert found is not None
    assert found.what == what


@pytest.mark.parametrize(
    "text",
    [
        "kapan gajian ya",
        "plastik 35rb saya bayar sendiri dulu",
        "seragam PKK ukuran L 6 stel sudah jadi, bayarnya nanti aja",
        "ongkos bensin 15 durung dibayar lho bu",
        "gosend nang arjosari 18rb, tak bayari disik",
        "Kata bu Lilik per masker dibayar 1500",
    ],
)
def test_other_money(text: str) -> None:
    assert pay_said(text, MONDAY) is None


@pytest.mark.parametrize(
    "text",
    ["upah per masker berapa", "upah e piro mb per biji", "siji masker dibayar piro", "upah masker anak piro mbak?"],
)
def test_what_a_piece_is_paid_is_asked(text: str) -> None:
    assert asks_rate(text)
    assert not asks_rate("upah saya berapa")


BOUGHT = """beli kain 500 m 7.500.000 dari dana BMPD
beli kain 500 m Rp7.500.000 dana BMPD
tuku kain 500 meter 7,5jt soko dana bmpd
dana bmpd beli kain 500 m 7,5 juta
pakai dana BMPD buat beli kain 500 m 7.500.000
pembelian kain 500 m seharga 7.500.000 dari dana BMPD
barusan belanja kain 500 m habis 7.500rb pakai dana BMPD
tumbas kain 500 m regane 7.500.000 nganggo dana bmpd
dana BMPD dipakai beli kain 500 m, Rp 7.500.000
wis tuku kain 500 m total 7,5 juta dana bmpd
beli kain 500 m, 7.500.000, dana BMPD
tadi beli kain 500 m harganya 7.500.000 dari dana BMPD
dana bmpd kanggo tuku kain 500 m pitung yuto limang atus ewu
mau blanja kain 500 m entek 7.500.000 ngge dana bmpd
Beli kain 500 m Rp7.500.000,- dana BMPD"""


@pytest.mark.parametrize("text", BOUGHT.splitlines())
def test_cloth_bought_from_a_fund(text: str) -> None:
    said = fund_in(text)
    assert isinstance(said, FundSpent)
    assert (said.fund, said.amount) == ("bmpd", 7_500_000)
    [cloth] = amounts(said.what, AT)
    assert (cloth.item, cloth.quantity, cloth.unit) == ("kain", 500, "m")


@pytest.mark.parametrize(
    "text",
    [
        "dana BMPD berapa",
        "bayar Sri 200.000",
        "beli kain 500 m",
        "dana bmpd dipakai apa saja",
        "minta dana buat beli kain",
    ],
)
def test_nothing_is_bought_from_a_fund(text: str) -> None:
    assert not isinstance(fund_in(text), FundSpent)

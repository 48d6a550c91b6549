"""Money that is written with a slip is found, with all that it may be; money that is written well isn't."""

import pytest

from handlers.reading.rupiah import money_in
from handlers.reading.sums_unclear import unclear_in, which_sum

# Written down before anything found them.
SLIPS = """bayar Sri Rp25.0000 | 25000 250000
kasbon Ani 100.00 | 100000 10000
kasbon Ani Rp 100.00 | 100000 10000
beli benang 1.50.000 dana BMPD | 1500000 150000 1050000
dana masuk 25.000.00 dari BMPD | 25000000 25000 2500000
bayar Sri 25rb000 | 25000 25000000
kasbon Ani 25.000rb | 25000 25000000
bayar Sri 12.500 ribu | 12500 12500000
upah dewasa 2.5000 | 2500 25000
upah dewasa 2.50 mulai 4/5 | 2500 250 2050
upah dewasa Rp2.5 | 2500 25
bayar Sri 2500.000 | 2500000 250000
bayar Sri 25..000 | 25000
bayar Sri 25. 000 | 25000
bayar Sri 25.ooo | 25000
transfer Ani 1.500,000 | 1500000
transfer Ani 1,500.000 | 1500000
kasbon Ani 1.00.000 | 1000000 100000
dana masuk 1.250 juta dari BMPD | 1250000 1250000000
bayar Sri Rp 25.00000 | 25000 2500000
pinjami Sri: uang 200.0000 | 200000 2000000
beli kain 50 m Rp7.500.00 dana BMPD | 7500000 7500 750000
lunasi Ani 15000.00 | 15000000 15000 1500000
kasbon Sri 300.000 dicicil 50.00 | 50000 5000
bayar Sri 200.000 potong kasbon 50.0000 | 50000 500000
ongkos kirim 90.0000 dana BMPD | 90000 900000
bonus 2.00 mulai besok | 2000 200
upah perbaikan Rp500,00 | 500000 500 50000
bayar Sri 100.000k | 100000 100000000
transfer bu Ani Rp150.0000 ke rek 123.4567.890 | 150000 1500000"""

WELL = """bayar Sri Rp25.000 | 25000
bayar Sri 25,000 | 25000
bayar Sri 25 000 | 25000
bayar Sri 1,500,000 | 1500000
bayar Sri 25.000,00 | 25000
bayar Sri 25,000.00 | 25000
bayar Sri 25.000,- | 25000
bayar Sri Rp. 250.000. | 250000
dana masuk 1,5jt dari BMPD | 1500000
dana masuk 2.5 juta dari BMPD | 2500000
dana masuk 1,250 juta dari BMPD | 1250000
kasbon Ani seratus ribuan | 100000
kasbon Ani 1jt500 | 1500000
kasbon Ani 1jt 250rb | 1250000
kasbon Ani 25rb500 | 25500
bayar Sri 25k | 25000
upah 2.500/biji | 2500
bayar Sri 25.000,Ani 30.000 | 25000 30000"""

# A point within these makes no sum of them.
NO_MONEY = """bayar Sri besok jam 10.00
bayar Sri pukul 10.30
upah 2.500 mulai 4.5.2020
upah 2.500 mulai 4.5
beli kain 2.5 m 150.000 dana BMPD
beli kain 12,50 m Rp150.000
beli kain 1.50 meter
transfer Ani 150rb ke rek 123.4567.890
nomor HP 0812.3456.7890 buat transfer
SPK 123.45.678 sudah dibayar
setor 25.0000
setor 12.5 lusin
dewasa 20, anak 10.5"""


@pytest.mark.parametrize("line", SLIPS.splitlines())
def test_a_slip_is_asked_about(line: str) -> None:
    text, meant = line.split(" | ")
    found = unclear_in(text)
    assert found
    assert " ".join(str(one) for one in found.sums) == meant
    for one in found.sums:
        # What is heard in its place is one sum, and has no slip any more.
        again = found.meaning(one)
        assert unclear_in(again) is None
        assert one in [sum_.amount for sum_ in money_in(again)]
        assert found.written.casefold() in text.casefold()


@pytest.mark.parametrize("line", WELL.splitlines())
def test_money_that_is_written_well(line: str) -> None:
    text, meant = line.split(" | ")
    assert unclear_in(text) is None
    assert " ".join(str(one.amount) for one in money_in(text)) == meant


@pytest.mark.parametrize("text", NO_MONEY.splitlines())
def test_days_hours_lengths_and_numbers_of_accounts(text: str) -> None:
    assert unclear_in(text) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("250.000", 250_000),
        ("yang 250 ribu bu", 250_000),
        ("250", 250_000),
        ("Rp25.000", 25_000),
        ("25rb", 25_000),
        ("sing pertama", 25_000),
        ("yang kedua", 250_000),
        ("maaf salah ketik, 25.500", 25_500),
        ("dua puluh lima ribu", 25_000),
        ("setor 25", None),
        ("ya", None),
        ("piro?", None),
    ],
)
def test_which_of_two_sums_is_said(text: str, meant: int | None) -> None:
    assert which_sum(text, (25_000, 250_000)) == meant

"""Hearing leave: which days, whether she is back, whether it is off again; and what takes none."""

from datetime import date

import pytest

from handlers.reading.leave_said import AsksLeave, Back, CalledOff, Off, WhichDays, leave_in

# A Monday.
TODAY = date(2020, 5, 4)

# What is said, and the days of May that are off.
OFF = [
    ("besok libur", [5]),
    ("bsk libur bu", [5]),
    ("libur besok ya bu", [5]),
    ("sesuk prei yo mbak", [5]),
    ("mbenjing kulo prei nggih", [5]),
    ("bu benjing kulo nyuwun prei", [5]),
    ("mene gak njahit bu", [5]),
    ("besok saya cuti", [5]),
    ("besok gak masuk dulu bu", [5]),
    ("besok tidak bisa menjahit ya bu ada hajatan", [5]),
    ("besok ada rewang bu, saya tidak jahit", [5]),
    ("aku sesuk ora iso njahit, ana tonggo duwe gawe", [5]),
    ("besok ndak bisa setor bu", [5]),
    ("besok istirahat dulu ya bu", [5]),
    ("besok izin ya bu", [5]),
    ("lusa libur bu", [6]),
    ("aku cuti mulai 10 mei 2020 sampai 14 mei 2020", [10, 11, 12, 13, 14]),
    ("cuti 11 mei 20", [11]),
    ("cuti tgl 7-5-2020", [7]),
    ("libur tanggal 10 sampai 12 mei 2020 ya bu", [10, 11, 12]),
    ("besok saya izin, kamis baru masuk", [5, 6]),
    ("jumat libur dulu, senin masuk", [8, 9, 10]),
    ("bu saya mau izin, jadi besok itu ada acara di Blitar, jadi hari Jumat baru bisa jahit lagi", [5, 6, 7]),
    ("saya pulang kampung mulai besok, minggu depan baru bisa garap", [5, 6, 7, 8, 9, 10]),
    ("hari ini libur, besok 20 tak setor", [4]),
    ("besok libur, jumat setor", [5]),
    ("besok senin libur", [11]),
    ("hari jumat libur ya bu", [8]),
    ("jumat libur", [8]),
    ("jemuah prei yo bu", [8]),
    ("dinten kemis kulo prei", [7]),
    ("sabtu depan libur nggih", [9]),
    ("hari minggu libur ya", [10]),
    ("senin dan selasa libur bu", [5, 11]),
    ("rabu sama jumat saya libur", [6, 8]),
    ("libur dulu sampai senin", [4, 5, 6, 7, 8, 9, 10, 11]),
    ("libur dulu smp kamis ya bu", [4, 5, 6, 7]),
    ("prei nganti rebo", [4, 5, 6]),
    ("libur mulai besok sampai kamis", [5, 6, 7]),
    ("libur dari rabu sampai jumat", [6, 7, 8]),
    ("rabu sampai jumat libur", [6, 7, 8]),
    ("libur seminggu", [4, 5, 6, 7, 8, 9, 10]),
    ("kulo prei seminggu nggih bu", [4, 5, 6, 7, 8, 9, 10]),
    ("libur 3 hari", [4, 5, 6]),
    ("saya libur tiga hari ya bu", [4, 5, 6]),
    ("prei telung dino", [4, 5, 6]),
    ("nyuwun prei tigang dinten", [4, 5, 6]),
    ("prei rong dino yo", [4, 5]),
    ("besok ambil cuti dua hari", [5, 6]),
    ("libur 2 hari mulai besok", [5, 6]),
    ("mulai kamis libur 3 hari", [7, 8, 9]),
    ("kulo mboten saged njahit ngantos 7 dinten", [4, 5, 6, 7, 8, 9, 10]),
    ("dereng saged njahit ngantos jumat", [4, 5, 6, 7, 8]),
    ("minggu ini libur", [4, 5, 6, 7, 8, 9, 10]),
    ("minggu depan libur bu", [11, 12, 13, 14, 15, 16, 17]),
    ("tanggal 8 libur ya bu", [8]),
    ("libur tgl 8", [8]),
    ("libur 8 mei", [8]),
    ("8/5 libur", [8]),
    ("libur tanggal 8 sampai 10", [8, 9, 10]),
    ("tgl 8-10 libur bu", [8, 9, 10]),
    ("libur 8-10 mei", [8, 9, 10]),
    ("hari ini libur", [4]),
    ("hr ini prei bu", [4]),
    ("dino iki prei sik", [4]),
    ("dinten niki kulo mboten njahit", [4]),
    ("libur dulu ya bu", [4]),
    ("kulo prei rumiyin nggih", [4]),
    ("hari ini tidak bisa jahit bu", [4]),
    ("bu hr ini gk bs jahit dl", [4]),
    ("hari ini absen dulu bu", [4]),
    ("hari ini off dulu", [4]),
    ("ijin dulu hari ini bu", [4]),
    ("izin dulu nggih bu, wonten rewang", [4]),
    ("hari ini saya mau nganter ibu jadi libur dulu", [4]),
    ("libur bu, mau ke rumah mertua", [4]),
    ("besok libur tidak apa-apa ya bu", [5]),
]
ILL = [
    ("bu sy g bs jhit hr ini anakq demam", [4]),
    ("saya sakit bu", [4]),
    ("maaf bu hari ini sakit", [4]),
    ("anak saya demam bu", [4]),
    ("anakku panas bu, gak iso njahit", [4]),
    ("kulo gerah bu", [4]),
    ("badan saya meriang bu libur dulu", [4]),
    ("lagi gak enak badan bu", [4]),
    ("ora penak awak bu, prei dhisik", [4]),
    ("masuk angin bu", [4]),
    ("suami saya sakit, besok libur", [5]),
    ("sakit bu, libur sampai rabu", [4, 5, 6]),
    ("ibu mertua sakit bu saya libur 2 hari", [4, 5]),
    ("lare kulo demam, mboten saged njahit rumiyin", [4]),
]


@pytest.mark.parametrize(("text", "days"), OFF)
def test_days_off(text: str, days: list[int]) -> None:
    heard = leave_in(text, TODAY)
    assert isinstance(heard, Off), heard
    assert [day.day for day in heard.days] == days
    assert not heard.ill


@pytest.mark.parametrize(("text", "days"), ILL)
def test_off_because_of_illness(text: str, days: list[int]) -> None:
    heard = leave_in(text, TODAY)
    assert isinstance(heard, Off), heard
    assert [day.day for day in heard.days] == days
    assert heard.ill


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("setor 20 besok libur", "setor 20"),
        ("hari ini jadi 20 besok libur ya bu", "hari ini jadi 20"),
        ("20 bu, besok prei 2 hari", "20"),
        ("libur besok ya bu, setor 15", "setor 15"),
        ("setor 12, tanggal 8 libur", "setor 12"),
    ],
)
def test_what_else_she_says_is_left(text: str, rest: str) -> None:
    heard = leave_in(text, TODAY)
    assert isinstance(heard, Off)
    assert rest in heard.rest
    assert not any(word in heard.rest for word in ("libur", "prei", "besok", "hari mulai", "8"))


@pytest.mark.parametrize("text", ["libur lebaran seminggu", "lebaran libur seminggu ya bu"])
def test_leave_for_the_feast(text: str) -> None:
    heard = leave_in(text, TODAY)
    assert isinstance(heard, Off)
    assert heard.lebaran == 7


@pytest.mark.parametrize(
    "text",
    [
        "tanggal 9 libur ta?",
        "besok libur ya?",
        "besok libur apa tidak bu",
        "apakah besok libur",
        "kapan libur lebaran bu",
        "libur lebaran mulai kapan",
        "besok libur ta bu",
        "sesuk prei opo ora",
        "mbenjing prei nopo mboten",
        "besok masuk apa libur bu",
        "bengkel besok libur",
        "posko libur sampai kapan",
        "boleh libur besok bu?",
        "bisa libur gak bu besok",
        "jumat tanggal merah, libur",
    ],
)
def test_a_question_takes_no_leave(text: str) -> None:
    assert leave_in(text, TODAY) == AsksLeave()


@pytest.mark.parametrize(
    "text",
    [
        "setor 20",
        "kemarin libur bu",
        "kemarin saya sakit",
        "tidak libur bu, tetap jahit",
        "hari libur pun saya jahit",
        "anak libur sekolah rewel terus",
        "bu sari libur hari ini",
        "walau libur saya setor 20",
        "tidak bisa jahit ukuran anak",
        "hari ini tidak setor",
        "hari ini tidak bisa setor",
        "istirahat dulu bu",
        "mohon izin tanya bu",
        "saya sudah tidak sakit bu",
        "rumah sakit minta masker",
        "loro likur bu",
        "anak loro",
        "hari ini panas",
        "masker sudah masuk bu",
        "kain sudah masuk 20",
        "besok setor 20",
        "semoga lekas sembuh bu",
        "masker covid 20",
    ],
)
def test_no_leave(text: str) -> None:
    assert leave_in(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "day", "well"),
    [
        ("sudah sembuh, besok masuk", 5, True),
        ("besok masuk bu, sudah sehat", 5, True),
        ("alhamdulillah anak saya sudah sembuh bu", 5, True),
        ("sudah sembuh bu, hari ini jahit lagi", 4, True),
        ("kulo mpun saras, benjing njahit malih", 5, True),
        ("wes waras mbak, sesuk mlebu maneh", 5, True),
        ("besok sudah bisa jahit lagi", 5, False),
        ("besok masuk bu", 5, False),
        ("kamis masuk lagi bu", 7, False),
        ("hari ini sudah masuk lagi bu", 4, False),
        ("sesuk mulai njahit maneh", 5, False),
    ],
)
def test_she_is_back(text: str, day: int, *, well: bool) -> None:
    heard = leave_in(text, TODAY)
    assert isinstance(heard, Back), heard
    assert (heard.day.day, heard.well) == (day, well)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("gak jadi libur", []),
        ("tidak jadi libur bu", []),
        ("batal libur", []),
        ("liburnya batal bu", []),
        ("liburku gak sido mbak", []),
        ("ora sido prei", []),
        ("mboten sios prei nggih", []),
        ("cutinya tidak jadi", []),
        ("batalkan libur saya", []),
        ("besok gak jadi libur", [5]),
        ("jumat tidak jadi libur bu", [8]),
    ],
)
def test_her_leave_is_off(text: str, days: list[int]) -> None:
    heard = leave_in(text, TODAY)
    assert isinstance(heard, CalledOff), heard
    assert [day.day for day in heard.days] == days


@pytest.mark.parametrize(
    "text",
    [
        "saya ijin ya dari lusa sampe habis maulid",
        "libur sampai sembuh bu",
        "cuti sampai selesai panen",
        "pulangnya naik kereta malem jadi sehari setelahnya juga libur",
        "nuwun sewu, minggu depan adik nikahan, saya bantu dari hari Rabu, baru pulang Minggu, tidak bisa jahit dulu",
    ],
)
def test_days_that_are_not_plain_are_asked_for(text: str) -> None:
    assert isinstance(leave_in(text, TODAY), WhichDays)


def test_what_is_only_supposed_is_no_leave() -> None:
    assert leave_in("nek gak njahit yo gak onok sing dinggo nyaur", TODAY) is None

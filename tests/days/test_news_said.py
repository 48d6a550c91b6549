"""Hearing what is told of life beside the work: a loss, danger, illness, a broken machine, a feast."""

import pytest

from handlers.reading.joy_said import Feast
from handlers.reading.news_said import News, Trouble, news_in
from handlers.reading.sickness import is_ill

GRIEF = [
    "bapak saya meninggal bu, mohon doanya",
    "ibu mertua meninggal dunia tadi malam",
    "simbah sedo bu",
    "bapak kulo kapundut mbak",
    "innalillahi wa inna ilaihi rojiun, suami saya",
    "ibuku wafat bu",
    "tonggoku kesripahan bu",
    "setor 20, bapak saya meninggal bu",
    "bpk sy mninggal bu",
    "saya keguguran bu",
]
DANGER = [
    "anak saya kejang bu",
    "anakku step bu",
    "suami saya pingsan",
    "simbah semaput bu",
    "ibu saya sesak napas",
    "saya kecelakaan bu",
    "anak saya ketabrak motor",
    "saya jatuh dari motor",
    "anakku tibo seko sepeda",
    "anak saya jatuh bu",
    "tangan saya kejahit mesin",
    "rumah saya kebakaran",
    "omahku kobong",
    "kebanjiran bu",
    "darurat bu",
    "suami saya stroke",
    "saya dipukuli suami",
]
HOSPITAL = [
    "anak saya opname bu",
    "bojoku mlebu rumah sakit",
    "ibu saya masuk RS",
    "bapak dirawat di rssa",
    "anak saya operasi bu",
    "lare kulo dibeto dhateng griya sakit",
]
MACHINE = [
    "mesin saya rusak. jarum patah",
    "mesin rusak bu",
    "mesinku macet",
    "mesine mogok mbak",
    "mesin jahit saya mati",
    "dinamo saya rusak",
    "mesin kulo mboten saged mlampah",
    "mesinnya ga mau jalan bu",
    "rusak mesin saya bu",
    "mesin e ngadat",
    "msin sy rusak",
    "jarum mesin saya patah bu",
]
FEASTS = [
    ("selamat idul fitri mohon maaf lahir batin bu", Feast.FITRI),
    ("sugeng riyadi mbak", Feast.FITRI),
    ("met lebaran ya bu", Feast.FITRI),
    ("minal aidin wal faizin", Feast.FORGIVE),
    ("mohon maaf lahir dan batin bu", Feast.FORGIVE),
    ("selamat idul adha", Feast.ADHA),
    ("selamat menunaikan ibadah puasa bu", Feast.FASTING),
    ("selamat natal bu", Feast.CHRISTMAS),
    ("selamat tahun baru", Feast.NEW_YEAR),
    ("selamat hari raya waisak", Feast.WAISAK),
    ("selamat hari raya nyepi", Feast.NYEPI),
    ("rahajeng galungan lan kuningan", Feast.GALUNGAN),
    ("gong xi fa cai bu", Feast.IMLEK),
    ("selamat ulang tahun bu", Feast.BIRTHDAY),
    ("mohon doanya bu anak saya ujian", Feast.PRAYER),
]
NOTHING = [
    "setor 20",
    "selamat pagi bu",
    "selamat sore, setor 20",
    "mesin saya sudah betul",
    "kalau mesin rusak gimana bu",
    "minyak mesin habis",
    "minta mesin jahit 1",
    "masker anak hilang 2",
    "anak 20 dewasa 10",
    "mati lampu bu",
    "masker operasi 20",
    "lampunya mau mati",
    "karet kritis bu",
    "semoga tidak banjir",
    "ada yang ketinggalan 2",
    "benangnya mati warna",
    "jatuh tempo pinjaman kapan",
    "jari ketusuk sedikit tetap setor 20",
    "minta maaf bu telat",
    "libur lebaran seminggu",
    "kulo mboten saged njahit ngantos 7 dinten",
]


@pytest.mark.parametrize("text", GRIEF)
def test_a_loss(text: str) -> None:
    assert news_in(text).trouble is Trouble.GRIEF


DANGERS = (
    *(Trouble.DANGER, Trouble.DISASTER, Trouble.WOUND, Trouble.VIOLENCE),
    *(Trouble.FIRE, Trouble.ACCIDENT, Trouble.SEIZURE, Trouble.MISSING),
)


@pytest.mark.parametrize("text", DANGER)
def test_danger(text: str) -> None:
    # A wound, a fire or violence at home are dangers of their own: who is told, and how, differs.
    assert news_in(text).trouble in DANGERS


@pytest.mark.parametrize("text", HOSPITAL)
def test_in_hospital(text: str) -> None:
    assert news_in(text).trouble is Trouble.HOSPITAL


@pytest.mark.parametrize("text", ["pengen mati aja", "aku ora kuat urip bu", "capek hidup"])
def test_despair(text: str) -> None:
    assert news_in(text).trouble is Trouble.DESPAIR


@pytest.mark.parametrize("text", ["tolong bu", "tolong tolong!", "tulung mbak"])
def test_a_cry(text: str) -> None:
    assert news_in(text).trouble is Trouble.CRY


@pytest.mark.parametrize("text", MACHINE)
def test_a_broken_machine(text: str) -> None:
    assert news_in(text).machine
    assert news_in(text).trouble is None


@pytest.mark.parametrize(("text", "feast"), FEASTS)
def test_a_feast(text: str, feast: Feast) -> None:
    assert news_in(text).feast is feast


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_of_the_kind(text: str) -> None:
    heard = news_in(text)
    assert heard == News(rest=heard.rest)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("setor 20 bapak saya meninggal", "setor 20"),
        ("mesin rusak, setor 12", "setor 12"),
        ("selamat idul fitri bu, setor 15", "setor 15"),
        ("20 dewasa 10 anak, anak saya kejang", "20 dewasa 10 anak"),
    ],
)
def test_what_else_she_says_is_left(text: str, rest: str) -> None:
    assert rest in news_in(text).rest
    assert "rusak" not in news_in(text).rest


@pytest.mark.parametrize(
    "text", ["setor 20, anak saya demam", "badanku meriang", "kulo gerah bu", "lare kulo sakit", "wetengku loro"]
)
def test_illness(text: str) -> None:
    assert is_ill(text)


@pytest.mark.parametrize("text", ["hari ini panas", "gerah bu hari ini", "anak loro", "tidak sakit bu", "rumah sakit"])
def test_no_illness(text: str) -> None:
    assert not is_ill(text)

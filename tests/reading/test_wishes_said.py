"""What is wished of the bot itself is heard in many words; what is about work, or for another, is not."""

import pytest

from handlers.reading.wishes_said import CallMe, wish_beside, wish_in

NAMES = ("Sri Wahyuni", "Bu Sri")
WISHED = {
    "again": [
        "ulangi",
        "tolong bacakan lagi",
        "ulangi bu",
        "bisa diulang?",
        "apa tadi bu",
        "baleni maneh",
        "tolong ulangi pesannya",
        "sekali lagi ya",
        "tolong dibacakan lagi yang tadi",
        "woconno maneh mbak",
    ],
    "short": [
        "tulis pendek",
        "bahasa mudah tolong",
        "tulis yang pendek saja bu",
        "pakai bahasa yang gampang dong",
        "jangan panjang-panjang bu",
        "kata-katanya yang mudah ya",
        "pesannya kepanjangan bu",
        "singkat saja",
        "basa sing gampang wae",
        "jawab singkat aja",
        "tulisannya terlalu panjang",
    ],
    "no-reminders": [
        "jangan diingatkan terus bu",
        "gausah diingetin",
        "ojo dielingno maneh",
        "berhenti kirim pengingat",
        "diingatkan terus capek bu",
        "mboten sah dielingaken",
        "risih diingatkan terus",
        "pengingatnya dimatikan saja",
        "gak usah ditagih terus",
        "tidak mau diingatkan lagi",
        "jangan ditanya tiap hari",
        "stop pengingat",
    ],
    "stop": [
        "stop",
        "berhenti",
        "stop dulu bu",
        "setop",
        "jangan chat saya lagi",
        "berhenti kirim pesan",
        "mandeg",
        "jangan ganggu saya",
    ],
    "long": [
        "tulis lengkap lagi",
        "pesan yang panjang lagi",
    ],
}
NOT_WISHED = [
    "setor 25",
    "panggil bu rini",
    "panggil koordinator",
    "tolong panggil bu rini ya",
    "saya bukan penjahit",
    "bukan 25 tapi 20",
    "salah, harusnya 52",
    "jangan lupa ingatkan saya besok",
    "kain terlalu panjang",
    "tali kepanjangan bu",
    "talinya pendek",
    "kain kurang panjang",
    "ulang lagi dari awal 20",
    "berhenti jam 5",
    "berhenti 20",
    "stop 20 dulu",
    "saya berhenti jahit dulu hari ini",
    "tidak ingat berapa",
    "ga usah bu",
    "tidak usah",
    "jangan",
    "saya tanya kapan kain datang",
    "boleh tanya bu",
    "mau tanya",
    "gak perlu ditanya koordinator",
    "sudah ingat 25",
    "karet pendek semua",
    "minta karet pendek",
    "mesin berhenti terus",
    "libur dulu",
    "nama saya Sri",
    "saya Ani",
    "saya bukan Ani",
    "setor 20 singkat kata",
    "tulis 20 saja",
    "ini bukan punya Sari",
    "jawab Sri: singkat saja",
    "pesan untuk Sri: jangan panjang-panjang",
    "capek bu hari ini",
    "jangan kirim kain dulu",
    "jangan kirim dulu bu",
]


@pytest.mark.parametrize(("wish", "text"), [(wish, text) for wish, texts in WISHED.items() for text in texts])
def test_wished(wish: str, text: str) -> None:
    assert wish_in(text, "Bu Sri", NAMES) == wish


@pytest.mark.parametrize("text", NOT_WISHED)
def test_not_wished(text: str) -> None:
    assert wish_in(text, "Bu Sri", NAMES) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("panggil mbak saja", "Mbak Sri"),
        ("jangan panggil bu, panggil mbak aja", "Mbak Sri"),
        ("mbak saja jangan bu", "Mbak Sri"),
        ("panggil saya Yuni", "Yuni"),
        ("panggil mbak sri saja", "Mbak Sri"),
        ("cukup panggil wahyuni", "Wahyuni"),
        ("nama saya bukan Sri tapi Siti", "Siti"),
        ("saya bukan Sri, saya Siti bu", "Siti"),
        ("salah nama bu", None),
        ("saya bukan sri", None),
        ("nama saya salah", None),
        ("celuken mbak wae", "Mbak Sri"),
    ],
)
def test_called(text: str, name: str | None) -> None:
    found = wish_in(text, "Bu Sri", NAMES)
    assert isinstance(found, CallMe)
    assert found.name == name


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("setor 5, jangan diingatkan lagi ya", "setor 5"),
        ("setor 5. tidak usah diingatkan", "setor 5"),
        ("setor 5, minta karet", None),
        ("jangan diingatkan", None),
    ],
)
def test_beside_work(text: str, left: str | None) -> None:
    assert wish_beside(text) == left

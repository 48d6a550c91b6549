"""A report with a clock time, a price, a telephone number or another's chat beside it; thousands."""

from handlers.reading import Doubt, Intent, read
from tests.reading.told import CIRCLE, NOBODY, TODAY, as_told, check


def test_a_clock_time_is_no_count() -> None:
    check(
        dict.fromkeys(
            [
                "setor 25 jam 5",
                "setor 25 jam 17.00",
                "selesai 25 jam 9 malam",
                "setor 25 pukul 17:30",
                "setor 25 pk 5",
                "setor 25 pk. 17.00",
                "setor 25 pkl 17.00",
                "jam 5 setor 25",
                "tadi jam 3 setor 25",
                "setor 25 tadi jam 3",
                "jadi 25, jam 4 sore",
                "setor 25 (jam 5)",
                "17.00 setor 25",
                "17:00 25 masker",
                "setor 25 @17.00",
                "rampung 25 mau jam 10 isuk",
                "selesai 25 jam setengah lima",
                "25 masker jam 16.30 wib",
                "pukul 5 sore setor 25",
                "sampun dados 25 jam sekawan",
                "setor 25 jam lima sore",
                "jam 05.30 setor 25",
                "setor 25 jam 5 lewat 10",
                "setor 25 jam 5 kurang 10",
                "tadi jam 4 an setor 25",
                "25 masker pukul 16.45",
                "setor 25 sore jam 4",
                "dari jam 8 sampai jam 4 dapat 25",
                "8 jam dapat 25",
                "setor 25 jam 5an",
            ],
            "25",
        )
    )
    check(
        {
            "besok jam 5 setor 25": "promise",
            "jam 5": "other",
            "25 jam 5": "25 | ?25",
            "kerja 5 jam jadi 20": "20",
            "5 jam dapat 20": "20",
            "2 jam jadi 20 bu": "20",
            "setor 20 habis lembur 3 jam": "20",
            "jam 5 nanti saya antar 25": "promise",
        }
    )


def test_money_is_no_count_and_hides_none() -> None:
    for text in (
        "setor 25 rp 50000",
        "setor 25 Rp50.000",
        "setor 25 masker rp 2.000",
        "jadi 25 upah 50 ribu",
        "setor 25 ongkos 50rb",
        "setor 25 @ rp 2000",
        "selesai 25 bayaran 50000",
        "setor 25 @2000",
    ):
        reading = read(text, TODAY)
        first = [one.pieces for one in reading.reports] or [one.pieces for one in reading.others[0]]
        assert first == [25], text
        assert not (reading.certain and sum(one.pieces for one in reading.reports) != 25), text
    check(
        {
            "ongkos 50 ribu": "other",
            "setor arisan 25 ribu": "other",
            "gaji saya kok cuma 50 ribu, harusnya 62": "other | question | ?correction",
            "bayaran saya kurang, harusnya 75": "other | question | ?correction",
            "upah 3 hari 75 ribu": "other",
            "kasbon 100": "other",
            "utang saya 50 sudah lunas": "other | question",
            "dapat 25 ribu": "other",
            "upah 25 masker berapa": "question",
        }
    )


def test_a_telephone_number_is_no_count() -> None:
    check(
        {
            "setor 25 hp 081234567890": "25 | ?25",
            "setor 25 no wa 0812-3456-7890": "25 | ?25",
            "setor 25, wa saya +62 812 3456 7890": "25 | ?25",
            "25 masker 0812 3456 7890": "25 | ?25",
            "nomor saya 081234567890": "other",
            "hp baru 0856-1234-567": "other",
            "ganti nomor 0812 3456 7890": "other | ?correction",
            "wa 62812345678": "other",
            "setor 25 telp 0341-567890": "25 | ?25",
            "nomor kk 3507123456780001": "other",
        }
    )


def test_the_number_alone_behind_a_hash() -> None:
    check({"#25": "?25", "setor #25": "?25", "# 25 masker": "?25 | 25", "#12 setor 20": "20"})


def test_thousands_are_asked_about() -> None:
    for text in ("setor 1,000", "1,000 masker", "jadi 1,000 bu", "setor 2,500", "setor 1 000", "setor 1e2", "25,000"):
        reading = read(text, TODAY)
        assert not reading.certain or reading.others, text
        assert not (reading.certain and reading.reports), text
    assert read("setor 1,000", TODAY).doubts == (Doubt.RANGE,)
    assert [[one.pieces for one in other] for other in read("setor 1,000", TODAY).others] == [[1000]]
    for text in ("minta karet 1,000 m", "masuk karet 1,000 m", "minta kain 1,250 m"):
        assert not read(text, TODAY).certain, text
    for text, quantity in (("minta kain 0,500 kg", 0.5), ("minta karet 1,5 m", 1.5), ("minta kain 2,25 m", 2.25)):
        reading = read(text, TODAY)
        assert reading.certain, text
        assert [one.quantity for one in reading.materials] == [quantity], text
    check({"setor 2,5 lusin": "30", "setor 20,0": "20", "setor 20,00": "20", "1,25 lusin": "15"})


def test_a_pasted_chat() -> None:
    """Each line is its writer's; the time of its header is no count, and its day is that of the report."""
    two = "Bu Sari 25 @3/5, Mbak Ani 20 @3/5"
    chats = (
        "[3/5, 17.30] Bu Sari: setor 25\n[3/5, 17.31] Bu Ani: 20",
        "[3/5 17.30] Bu Sari: setor 25\n[3/5 17.31] Bu Ani: 20",
        "[17.30, 3/5/2020] Bu Sari: setor 25\n[17.31, 3/5/2020] Bu Ani: 20",
        "[03/05/20 17.30.12] Bu Sari: setor 25\n[03/05/20 17.31.05] Bu Ani: 20",
        "03/05/20 17.30 - Bu Sari: setor 25\n03/05/20 17.31 - Bu Ani: 20",
        "3/5/20, 17.30 - Bu Sari: setor 25\n3/5/20, 17.31 - Bu Ani: 20",
        "3/5/20, 5:30 PM - Bu Sari: setor 25\n3/5/20, 5:31 PM - Bu Ani: 20",
        "[3/5, 17:30] Bu Sari: setor 25 bu\n[3/5, 17:31] Bu Ani: jadi 20\n[3/5, 17:40] Bu Wiwik: siap, terima kasih",
        "Bu Sari, [3 Mei 2020 17.30]:\nsetor 25\nBu Ani, [3 Mei 2020 17.31]:\n20",
        "Bu Sari, [03.05.20 17:30]\nsetor 25\nBu Ani, [03.05.20 17:31]\n20",
    )
    check(dict.fromkeys(chats, two), circle=CIRCLE)
    for chat in chats:
        assert as_told(chat, TODAY, NOBODY).startswith("?"), chat
        assert read(chat, TODAY).may_name, chat
    today = "[4/5, 16.30] Wati: setor 2 lusin, karet habis"
    check({today: "Wati 24"}, circle=CIRCLE)
    unknown = read("[4/5, 16.30] Sumiyati: setor 25\n[4/5, 16.31] +62 812-3456-7890: 20", TODAY, CIRCLE)
    assert not unknown.certain
    assert unknown.intent is Intent.REPORT

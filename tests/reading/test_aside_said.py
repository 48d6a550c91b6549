"""What is told beside the work, in wordings written down first: it is no count; joys, wishes, leave in other words."""

from datetime import date, timedelta

import pytest

from handlers.reading.aside_said import counted_in, is_told_only
from handlers.reading.joy_said import Feast
from handlers.reading.leave_said import Off, PartOff, leave_in
from handlers.reading.news_said import news_in
from handlers.reading.wishes_said import CallMe, Wish, wish_in

TOLD_ONLY = (
    "dikembalikan 14 katanya lipatan tidak sama",
    "14 dikembalikan bu, katanya miring",
    "retur 5 jare lipatane gak podo",
    "kok balik 3 ya padahal sudah rapi",
    "ditolak 6 katanya kekecilan",
    "sing 4 dibalekno jare talinya kendor",
    "dibalikin 7 kenapa ya",
    "reject 2 gara-gara benang",
    "masker saya 5 ditolak alasannya noda",
    "dibalekno 10 menurut saya bagus semua",
    "sudah terlanjur saya pasang dua belas, harus dibongkar apa tidak",
    "kadung tak jahit 10 benange salah, piye mbak",
    "terlanjur tak potong 20 kekecilan diapakan ya",
    "kebacut tak pasangi 15 karet sing cendek, didedel opo gak",
    "keburu dijahit 8 pakai benang hitam, boleh?",
    "tapi 30 biji sekarang 3 hari baru jadi padahal dulu sehari",
    "20 biji saiki rong dino lagi dadi",
    "dulu sehari bisa 40 sekarang paling berapa",
    "ojo nyeluk aku bu talah, aku sik 24",
    "jangan panggil bu, saya masih 22 tahun",
    "aku wis 60 panggilen mbah ae",
    "bu nur udah tak ambil td 2 kresek, blm tak itung",
    "punya bu sari 3 tas belum dihitung",
    "durung tak etung mbak, bu ani ono 2 kresek",
    "mbak ijin ya adik saya mantu",
    "durung turu mbak",
    "jenenge durung ono, usul mbak",
    "belum makan mbak",
    "uangnya belum ada buat spp",
    "durung nikah mbak hehe",
    "jodohe durung ketemu",
    "ora iso turu mbak",
)
COUNTED = (
    "dikembalikan 14 sudah saya betulkan",
    "retur 5 wis tak dandani",
    "setor 20, retur 3",
    "balik 3",
    "belum ada yang jadi",
    "durung ono mbak",
    "hari ini belum ada, anak rewel",
    "saya masih 20",
    "aku wis 24 mbak",
    "terlanjur libur besok",
    "kadung jadi 20",
    "kiro kiro 20 mbak durung tak etung",
    "dulu 20 sekarang 25",
    "belum jahit hari ini",
    "kosong mbak",
    "gak iso njahit, durung turu kabeh",
    "20 biji 3 hari",
    "18 sama retur 3 sudah saya betulkan",
    "2 kresek isi 40",
    "belum makan, setor 20",
)
JOYS = {
    Feast.WEDDING: (
        "mbak ijin ya adik saya mantu",
        "eh maksudnya adik saya nikah, yg mantu ibu saya hehe",
        "anakku arep rabi mbak",
        "keponakan saya lamaran besok",
        "aku arep mantu",
        "anak mbarep wisuda",
        "cucuku sunat minggu ngarep",
        "ponakanku sunatan",
        "nikahan adik saya bu",
        "resepsine anakku sabtu",
        "libur dulu ya anak saya nikah hari Sabtu",
    ),
    Feast.BIRTH: (
        "mbakkk putuku lair, sing nomer loro",
        "cucu saya lahir tadi malam",
        "anakku wis lairan mbak lanang",
        "alhamdulillah lahir selamat cucu saya",
        "adik saya melahirkan tadi pagi",
        "entuk putu mbak",
        "saya sudah lahiran mbak",
        "mantuku babaran wau bengi",
        "putu kulo sampun lair",
        "nambah momongan mbak",
    ),
    None: (
        "anak mantu saya datang",
        "anak saya belum nikah",
        "nunggu putuku lair",
        "tanggal lahir anak saya 5 mei",
        "seragam wisuda anak 20 masker",
        "adik saya batal nikah",
        "setor 20, anak mantu bantu",
    ),
}
WISHES = {
    Wish.WRITE: (
        "saya tuli",
        "mbak saya tuli, ditulis saja ya",
        "saya tuna rungu mbak",
        "tidak bisa angkat, tolong tulis saja",
        "jangan telpon mbak, wa saja",
        "ojo nelpon, chat ae",
        "aku gak krungu mbak, aku budeg",
        "gak iso nompo telpon, tulis ae",
        "saya tidak bisa dengar telepon",
        "ga usah ditelpon, ditulis aja",
    ),
    Wish.NO_PICTURES: (
        "tadi jawabannya ada gambar gambar jadi hp saya bacanya centang hijau centang hijau tolong jangan pakai gambar",
        "jangan pakai emot ya",
        "tolong tanpa emoji",
        "ojo nganggo gambar mbak",
        "gak usah pake stiker2",
        "tanpa tanda centang ya",
    ),
    Wish.SHORT: (
        "halo selamat pagi saya umi saya pakai suara ini ya karena saya tidak bisa lihat",
        "dowo men balesane",
        "ringkes ae mbak mripatku sliwer",
        "saya tuna netra mbak",
        "kedowoan balesane mbak",
        "singkat aja mbak",
        "cekak ae",
    ),
    Wish.AGAIN: (
        "baleni sing mau, sing perkoro tas tok",
        "ulangi yang tadi ya",
        "tolong bacakan yang tadi",
        "baleni mbak",
    ),
    Wish.TITLE: (
        "ojo nyeluk aku bu talah, aku sik 24",
        "jangan panggil bu, saya masih 22",
        "kok manggil bu sih, aku durung nikah",
        "gak usah panggil saya bu lah",
        "ojo ngundang bu ae mbak",
    ),
    None: (
        "saya tidak bisa lihat foto yang tadi",
        "jangan pakai kain gambar ya",
        "tidak bisa angkat barang mbak",
        "saya tidak bisa dengar vn nya",
        "jangan telepon dulu",
        "setor 20",
        "panggil bu Rini",
        "ulangi jahitan 3",
        "mbak sari ae sing jupuk",
    ),
}
MONDAY = date(2020, 5, 4)
# From which day on, and for how many.
LEAVE = (
    ("aku prei sik yo sampe pitung dinane", 0, 7),
    ("saya libur sampai tujuh harinya", 0, 7),
    ("libur dulu sampai 40 harinya", 0, 40),
    ("sampai nelung dina aku prei", 0, 3),
    ("aku nang sidoarjo sak wulan ngewangi anakku, jahitan prei sik yo", 0, 30),
    ("prei sak wulan mbak", 0, 30),
    ("libur sak minggu yo", 0, 7),
    ("aku prei setengah wulan", 0, 14),
    ("saya libur mulai rabu, masak, sampai jumat", 2, 3),
    ("libur dari rabu, ada hajatan, sampai hari sabtu", 2, 4),
    ("sabtu bersih2, jadi sabtu juga libur deh", 5, 1),
    ("libur sampai akhir bulan", 0, 28),
    ("minggu depan hari rabu sampai jumat saya libur", 9, 3),
    ("libur rabu sampai jumat minggu depan", 9, 3),
    ("rabu minggu depan saya libur", 9, 1),
)
PARTLY = ("tgl 5 setengah hari aja ada ibadah", "besok setengah hari mbak", "selasa cuma setengah hari ya")


@pytest.mark.parametrize("text", TOLD_ONLY)
def test_is_no_count(text: str) -> None:
    assert is_told_only(text)


@pytest.mark.parametrize("text", COUNTED)
def test_may_be_a_count(text: str) -> None:
    assert not is_told_only(text)


def test_the_clause_that_counts() -> None:
    told = (
        "maaf baru bales ya ini dari kemarin si kecil panas 39 terus saya bawa ke bidan katanya radang terus malemnya "
        "gak tidur bapaknya shift malam jadi saya sendirian gendong, pagi saya curi2 jahit dapet 17 lah lumayan, eh "
        "siangnya naik lagi"
    )
    assert counted_in(told) == "pagi saya curi2 jahit dapet 17 lah lumayan"
    assert counted_in("si kecil panas 39, dapet 17") is None


@pytest.mark.parametrize(("feast", "text"), [(feast, text) for feast, texts in JOYS.items() for text in texts])
def test_joys(feast: Feast | None, text: str) -> None:
    assert news_in(text).feast is feast


@pytest.mark.parametrize(("wish", "text"), [(wish, text) for wish, texts in WISHES.items() for text in texts])
def test_wishes(wish: Wish | None, text: str) -> None:
    assert wish_in(text, "Bu Sri", ("Sri", "Bu Sri")) is wish


def test_another_title() -> None:
    assert wish_in("mbak sri ae", "Bu Sri", ("Sri", "Bu Sri")) == CallMe("Mbak Sri")  # type: ignore[arg-type]
    assert wish_in("mbak sari ae", "Bu Sri", ("Sri", "Bu Sri")) is None


@pytest.mark.parametrize(("text", "ahead", "long"), LEAVE)
def test_leave(text: str, ahead: int, long: int) -> None:
    found = leave_in(text, MONDAY)
    assert isinstance(found, Off)
    assert found.days == tuple(MONDAY + timedelta(days=ahead + number) for number in range(long))


@pytest.mark.parametrize("text", PARTLY)
def test_half_a_day(text: str) -> None:
    assert leave_in(text, MONDAY) == PartOff(date(2020, 5, 5), rest=leave_in(text, MONDAY).rest)  # type: ignore[union-attr]

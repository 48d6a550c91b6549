"""Small talk in many wordings: what each wants, and what is none."""

import pytest

from handlers.reading.asking import asks
from handlers.reading.called_off_said import calls_off_else
from handlers.reading.chat_said import Talk, talk_in
from handlers.reading.help_said import Part, asks_for_help, says_how
from handlers.reading.own_asked import asks_only_own
from handlers.reading.short_wished import wishes_short
from handlers.reading.unknown_ask import Concern, concern_in
from handlers.reading.wishes_said import Wish, wish_in

SAID: dict[Talk | None, tuple[str, ...]] = {
    Talk.CALLS: ("bu", "mbak", "p", "permisi bu", "kulo nuwun", "bu ini mamanya Bimo"),
    Talk.ASKS_TO_ASK: ("bu mau tanya", "numpang nanya ya bu", "ajeng tanglet bu", "boleh tanya?", "mau nnya"),
    Talk.WANTS_PERSON: (
        "bu Rini ada?",
        "mau ngomong penting",
        "bisa telpon saya bu?",
        "pengen ketemu bu Rini",
        "ajeng matur bu",
    ),
    Talk.IF_RECORDED: (
        "kecatet?",
        "udah masuk belum bu",
        "laporan saya sudah diterima belum",
        "ktat?",
        "udah bener kan",
    ),
    Talk.GOODS: ("karet", "benang bu", "kain ya"),
    Talk.OF_THE_BOT: (
        "bu botnya udah makan belum wkwk",
        "kamu cewek apa cowok",
        "kasian kerja terus ga libur",
        "bot niki umur pinten",
    ),
    Talk.LAUGHS: ("wkwkwk", "hahaha", "😂😂", "gosong bu masakannya wkwk", "cuma bercanda bu"),
    Talk.SECRET: ("jangan bilang siapa-siapa ya bu", "ojo kandha sopo-sopo", "ini rahasia ya"),
    Talk.MISSENT: ("eh salah kirim", "maaf bu salah kamar"),
    Talk.LOST: ("saya ga ngerti bu", "bingung bu", "kulo gaptek", "ribet ya"),
    Talk.SORRY: ("maaf ya bu", "ngapunten nggih", "maaf baru balas", "maaf curhat", "malu saya"),
    Talk.ANGRY: ("saya kecewa bu", "jengkel aku", "mangkel tenan"),
    Talk.WEARY: ("capek banget hari ini", "mata saya perih", "boyok kulo linu", "ngantuk bu"),
    Talk.SAD: ("saya lagi sedih bu", "dimarahin mertua", "ga semangat jahit", "nangis terus dari tadi"),
    Talk.MUST_STOP: (
        "listrik mati bu",
        "listrk mti",
        "hujan deres banget",
        "hp lowbat bu baterai habis",
        "pagi ini ga bisa bu",
    ),
    Talk.FAMILY: (
        "anak saya rewel dari tadi",
        "Dika tantrum terus",
        "sambil momong cucu bu",
        "si kecil ga bisa ditinggal",
    ),
    Talk.BUSY: ("lagi masak bu", "ada hajatan saudara", "tasih rewang bu", "sibuk bu"),
    Talk.GLAD: ("alhamdulillah", "seneng banget bu", "anak saya lulus wisuda"),
    Talk.RELIEF: ("oh nyala lg", "sudah surut bu", "kainnya aman bu"),
    Talk.HOPES: ("semoga hasilnya bagus", "mugi-mugi cepet rampung", "besok moga sehat"),
    Talk.AMEN: ("amin", "aamiin ya rabbal alamin"),
    Talk.PRAISE: ("mantap bu", "botnya pinter"),
    Talk.BYE: ("dah", "sampai besok bu", "pamit dulu ya"),
    Talk.WAITS: ("saya tunggu kabarnya bu", "ditunggu ya"),
    Talk.PLANS: (
        "sore nanti saya lapor",
        "abis maghrib saya laporin",
        "besok semangat lagi deh",
        "mengko tak lanjutne",
        "nanti ya",
    ),
    Talk.THANKS: ("makasih ya", "nggih matur nuwun", "alhamdulillah, terima kasih banyak bu"),
    Talk.AGREES: (
        "iya",
        "oke bu",
        "nggih bu",
        "oh gitu",
        "yaudah lah",
        "gapapa bu",
        "engga cuma nanya",
        "y udh",
        "gpp kn",
    ),
    Talk.FRIEND: ("tetangga saya mau ikut jahit bisa ga", "adik saya pengen ikutan boleh?"),
    None: (
        "kapan bayarannya cair",
        "kain katunnya tipis sekali yang baru",
        "saya mau pindah rumah",
        "bu pak kurirnya kok belum datang",
        "tombolnya apa saja",
    ),
}


@pytest.mark.parametrize(("talk", "text"), [(talk, text) for talk, texts in SAID.items() for text in texts])
def test_small_talk(talk: Talk | None, text: str) -> None:
    assert talk_in(text) is talk


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("ada tukang servis ga bu", True),
        ("kalau bulan ini", True),
        ("boleh besok saja", True),
        ("saya inget kok", False),
        ("tidak", False),
        ("tidak apa-apa bu", False),
        ("kainnya sudah saya potong", False),
    ],
)
def test_what_asks(text: str, asked: bool) -> None:
    assert asks(text) is asked


def test_something_else_is_called_off() -> None:
    assert calls_off_else("jadi pengajiannya batal")
    assert not calls_off_else("batal yang tadi")


def test_reminders_on_again_and_how() -> None:
    for text in ("lanjut lagi aja ngingetinnya", "ingetin lagi ya bu", "nyalakan lagi pengingatnya"):
        assert wish_in(text, "Bu Sri", ("Sri",)) is Wish.REMINDERS
    for text in ("jangan diingatkan lagi", "ga usah diingetin terus"):
        assert wish_in(text, "Bu Sri", ("Sri",)) is Wish.NO_REMINDERS
    assert wish_in("tolong jangan pakai emoji, hp saya membacakan tulisan", "Bu Sri", ("Sri",)) is Wish.SHORT
    assert asks_for_help("gimana cara lapornya", how=says_how("gimana cara lapornya")) is Part.FIRST
    assert not says_how("kainnya gimana bu")


@pytest.mark.parametrize(
    ("text", "concern"),
    [
        ("ikut ini bayar berapa daftar", Concern.PAYS_FIRST),
        ("disuruh mbayar dulu ta", Concern.PAYS_FIRST),
        ("isin nek tonggo ngerti", Concern.PRIVATE),
        ("saya gak mau tetangga tahu", Concern.PRIVATE),
        ("perlu kk gak", Concern.PAPERS),
        ("lewat chat saja boleh", Concern.WRITING),
        ("kudu setor piro saben dino", Concern.TARGET),
        ("kalau telat didenda gak", Concern.TARGET),
        ("harus punya mesin?", Concern.MACHINE),
        ("dikerjakan di rumah apa di bengkel", Concern.AT_HOME),
        ("masih nerima penjahit ta", Concern.HIRES),
        ("anakku bisu tuli, oleh ta", Concern.WELCOME),
        ("upahnya berapa per masker", None),
        ("saya mau pesan masker 200", None),
        ("anak saya tuna rungu boleh datang lihat dulu?", None),
    ],
)
def test_what_a_stranger_asks_or_fears(text: str, concern: Concern | None) -> None:
    assert concern_in(text) is concern


def test_a_question_about_her_own_record_only() -> None:
    for text in (
        "dibacakan saja setoran saya minggu ini koma berapa",
        "setoran kulo wingi pinten",
        "kok beda sama catatan saya",
    ):
        assert asks_only_own(text), text
    for text in ("kok namaku ditulis Yuli", "aku pengen belajar motong kain, ono sing ngajari?"):
        assert not asks_only_own(text), text


def test_short_is_wished_of_messages_only() -> None:
    for text in (
        "pesannya kepanjangan bu pusing bacanya",
        "yang pendek pendek saja",
        "tulisane kakehan",
        "singkat wae mbak",
    ):
        assert wishes_short(text), text
    for text in ("karetnya pendek", "kainnya kepanjangan", "sedikit saja", "masker panjang 20", "banyak"):
        assert not wishes_short(text), text


def test_who_asks_and_asks_may_be_another() -> None:
    for text in (
        "ditagih bank terus capek",
        "capek ditanya mertua terus",
        "ditanya tetangga kapan punya anak terus, capek",
    ):
        assert wish_in(text, "Bu Sri", ("Sri",)) is None, text
    assert wish_in("ditagih terus, capek", "Bu Sri", ("Sri",)) is Wish.DUNNED
    for text in ("capek diingetin terus", "stop ngingetin", "jangan ditagih terus mbak"):
        assert wish_in(text, "Bu Sri", ("Sri",)) is Wish.NO_REMINDERS, text

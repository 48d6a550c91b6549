"""More of what is told beside the work, as a second round of chats brought it; written down before it was read."""

from pathlib import Path

from handlers.reading.aside_said import is_told_only, lays_down, parted_at_door, resumes, supposes
from handlers.reading.chat_said import Talk, talk_in
from handlers.reading.enrolling_said import for_another, for_herself
from handlers.reading.later_said import asks_what_is_wrong, plans
from handlers.reading.leaving_said import stops, takes_back_in_anger
from handlers.reading.news_said import Trouble, news_in
from handlers.reading.pay_thanked import spends_pay
from handlers.reading.personal import is_for_no_chat
from handlers.reading.round_asked import asks_round
from handlers.reading.wishes_said import CallMe, Wish, wish_in

VIOLENT = (
    "bapaknya anak2 ngancem bawa parang",
    "bojoku ngancam arep mateni",
    "suami mabuk bawa golok",
    "aku dioyak bojo nganggo clurit",
    "suamiku lempar piring ke aku",
    "mertua ngusir sambil mukul",
    "bojoku ngelempar gelas",
    "aku dicekik bojo",
    "anak lanang ngamuk mbawa pisau",
    "mantan suami datang ngancam",
    "bapake bocah-bocah mendem ngamuk",
)
PEACEFUL = (
    "bapak bawa pisau ke pasar buat potong ayam",
    "suami kerja",
    "bojoku nggowo kain",
    "bapak saya sakit gigi",
    "ibu mertua ngamuk-ngamuk wkwk",
    "anak lempar bola",
)
SHOCKED = (
    "tanganku kesetrum mesin jahit",
    "kesetrum tadi mbak",
    "mesine nyetrum",
    "anak saya kesetrum",
    "kena setrum kabel mesin",
    "aku kestrum setrika",
)
TOLD = (
    "kain 4 meter sama mesin masih di dalam",
    "kain e hanyut kabeh",
    "benang sama karet basah semua",
    "masker kobong kabeh",
    "tas saya ketuker sama punya bu ani kayaknya",
    "kresekku kliru karo nggone mbak Sari",
    "isinya kain merah padahal saya mintanya putih",
    "dikirimi karet padahal mintanya benang",
    "minta putih kok datang merah",
    "nanti dipotong upah gpp",
    "dicicil dari upah boleh",
    "potong bayaran ae rapopo",
    "tolong bilang bu wati guntingnya masih di saya",
    "sampaikan ke mbak sri besok tak ampiri",
    "titip bilang bu nur kuncinya di saya",
)
NOT_TOLD = (
    "kain habis minta 4 meter",
    "minta kain putih",
    "tas sudah saya kirim",
    "setor 20 di tas",
    "salah, harusnya 20",
    "ketuker, sri 20 ani 15",
    "masker ketuker, yang anak 5",
    "tolong bilang bu rini saya izin",
    "upah saya dipotong",
    "minta karet 5 meter",
    "kainnya basah minta ganti 3 meter",
    "bilang bu wati 20",
)
RESUMES = (
    "yo wis tak jahit maneh",
    "ok saya lanjut jahit lagi",
    "tak njahit sik yo",
    "ya udah jahit lagi",
    "mau nerusin jahit dulu",
    "bismillah njahit maneh",
)
MENDS = (
    "jahit ulang 3",
    "sudah tak jahit maneh 5",
    "yang retur tak jahit maneh",
    "lanjut 20",
)
SUPPOSES = (
    "padahal perasaan saya 60 lebih",
    "kudune 64 mbak",
    "di buku saya 90",
    "seingatku 75",
)
IF_ANGRY = (
    "mbak gak marah kan",
    "ora nesu to mbak",
    "tidak kecewa kan bu",
)
SORRY = (
    "maaf lho kalo saya salah itung",
    "sepurane nek aku salah paham",
    "maaf kalau saya keliru hitung",
    "ngapunten menawi salah ngerti",
)
GLAD = (
    "mbak anakku ketrima kerja di pabrik",
    "anak saya diterima kuliah",
    "anakku juara 1",
    "adikku keterima sekolah",
)
PRIVATE = (
    "ibu lagi gak bisa pegang hp tangannya diperban",
    "saya pakai kruk",
    "kakinya digips",
)
STOPS = (
    "mbak kayaknya saya sampai bulan ini aja",
    "saya jahit sampai bulan ini saja",
    "aku njahit tekan sasi iki ae",
    "saya ikut sampai akhir bulan ini aja ya",
)
NOT_STOPS = (
    "libur sampai bulan ini aja",
    "sampai minggu ini",
    "kain cukup sampai bulan ini saja",
    "saya prei sampai minggu depan aja",
)
IN_ANGER = (
    "gak jadi deng, lagi emosi",
    "gak jadi, tadi cuma emosi",
    "gak sido mbak, mau mung emosi",
    "maaf tadi lagi emosi, gak jadi berhenti",
    "gak jadi ding, guyon",
    "batal mbak, tadi lagi sebel",
    "eh gak jadi keluar, tadi cuma capek",
)
NOT_IN_ANGER = (
    "gak jadi",
    "gak jadi 20",
    "batal",
    "tidak jadi libur",
    "gak jadi minta kain",
)
MY_GROUP = (
    "saya ini kelompok berapa to",
    "aku kelompok piro",
    "saya ikut bengkel mana ya",
    "bengkelku ngendi",
    "kelompok saya apa",
    "saya masuk kelompok berapa mbak",
    "aku iki kelompok opo",
    "grup saya berapa",
)
NO_GROUP = (
    "kelompok itu apa",
    "bengkel di mana",
    "kelompok 2 berapa",
    "setor kelompok 3",
)
TALK = {
    Talk.IF_ANGRY: (
        "mbak marah ya",
        "nesu ta mbak",
        "sampean nesu to",
        "jangan marah ya mbak",
        "ojo nesu lho",
        "kecewa ya mbak",
        "bu marah sama saya ya",
        "duko nopo mboten",
        "kok marah sih",
    ),
    Talk.NO_ANSWER: (
        "kok ga dibales2",
        "lho kok gak dijawab",
        "kok belum dibalas mbak",
        "kenapa gak dibales ya",
        "halo masih ada orang?",
    ),
    Talk.PRETTY: (
        "cakep gak?",
        "apik ora",
        "lucu kan pantunku",
        "bagus gak mbak",
    ),
    Talk.SORRY: (
        "ngapunten nek kulo sering telat laporan",
        "maaf ya kalau saya sering lupa",
        "sepurane nek aku kerep takon",
        "maaf kalo suka telat lapor",
    ),
    Talk.LAUGHS: (
        'opo "juragan" yo oleh wkwk',
        "ketupate turah iki sopo gelem hehe",
        "opo bot iso melu arisan wkwkwk",
    ),
    Talk.IF_RECORDED: (
        "total piro dadine? ngelu aku ngitung",
        "sudah kehapus belum? nanti dikira saya robot",
        "catatan setoran saya masih ada kan?",
        "dadi kabeh piro mbak",
        "totalnya berapa ya hari ini",
        "wis kebusek durung",
    ),
    None: (
        "total upah berapa",
        "karetnya berapa",
        "kok belum dibayar",
        "kok upah gak masuk hehe",
        "total kain piro",
    ),
}
SPENDS = (
    "bayarane wis tak tukokno beras karo sepatu putuku",
    "upah kemarin saya belikan seragam anak",
    "duite tak gae tuku gas",
    "uang jahit buat bayar listrik, lega",
    "hasil jahitan saya belikan beras mbak",
)
NOT_SPENDS = (
    "upah belum saya terima",
    "bayaran buat apa",
    "uang buat beli benang mana",
    "duite kurang",
    "uangnya buat beli masker",
)


GRAVE = (
    "dadaku sakit banget nyeri sampe lengan",
    "nyeri dada mbak",
    "dadane bojoku ampeg",
    "dada sesek gak iso ambegan",
    "ibu mendadak pelo mulutnya perot",
    "separuh badan bapak gak iso obah",
    "gak bisa napas mbak",
    "hamil 8 bulan keluar darah",
    "ketuban pecah mbak",
)
NOT_GRAVE = ("beli dada ayam", "sakit hati saya", "mesin panas", "dadanya sudah mendingan")
CARRIED = (
    "tas e bu umi 2 wis tak gowo",
    "kresek bu nur 3 sudah saya ambil",
    "2 tas bu ani tak jupuk",
    "benange kok abu2 mintanya kan biru tua",
)
HELD = ("tas bu umi 20 masker sudah saya bawa", "2 kresek isi 40 sudah diambil", "karet kok habis minta 5")


def test_grave() -> None:
    assert [text for text in GRAVE if news_in(text).trouble is not Trouble.GRAVE] == []
    assert [text for text in NOT_GRAVE if news_in(text).trouble] == []
    assert [text for text in CARRIED if not is_told_only(text)] == []
    assert [text for text in HELD if is_told_only(text)] == []
    assert lays_down("jahitan tak selehno sik")
    assert not lays_down("jahitan saya taruh 20")
    assert for_another("saya istrinya, Lilis")
    assert not for_herself("saya istrinya, Lilis")
    assert for_herself("ya wis saya sendiri")


def test_harm() -> None:
    assert [text for text in VIOLENT if news_in(text).trouble is not Trouble.VIOLENCE] == []
    assert [text for text in SHOCKED if news_in(text).trouble is not Trouble.SHOCK] == []
    assert [text for text in PEACEFUL if news_in(text).trouble] == []


def test_told_only() -> None:
    assert [text for text in TOLD if not is_told_only(text)] == []
    assert [text for text in NOT_TOLD if is_told_only(text)] == []
    assert [text for text in RESUMES if not resumes(text)] == []
    assert [text for text in MENDS if resumes(text)] == []
    assert [text for text in SUPPOSES if not supposes(text)] == []
    assert [text for text in PRIVATE if not is_for_no_chat(text)] == []


def test_leaving() -> None:
    assert [text for text in STOPS if not stops(text)] == []
    assert [text for text in NOT_STOPS if stops(text)] == []
    assert [text for text in IN_ANGER if not takes_back_in_anger(text)] == []
    assert [text for text in NOT_IN_ANGER if takes_back_in_anger(text)] == []


def test_talk() -> None:
    said = [(talk, text) for talk, texts in TALK.items() for text in texts]
    said += [(Talk.IF_ANGRY, text) for text in IF_ANGRY] + [(Talk.SORRY, text) for text in SORRY]
    said += [(Talk.GLAD, text) for text in GLAD]
    assert [(talk, text) for talk, text in said if talk_in(text) is not talk] == []
    assert [text for text in SPENDS if not spends_pay(text)] == []
    assert [text for text in NOT_SPENDS if spends_pay(text)] == []


def test_wishes() -> None:
    def wished(text: str) -> object:
        return wish_in(text, "Bu Sari", ("Sari",))

    assert [text for text in MY_GROUP if wished(text) is not Wish.MY_GROUP] == []
    assert [text for text in NO_GROUP if wished(text)] == []
    for text in ("bisa gak kalo ada apa2 ditulis saja, saya gak dengar kalo ditelpon", "aku ora krungu nek ditelpon"):
        assert wished(text) is Wish.WRITE
    for text in ("tolong dibaca lagi", "dibaca ulang ya", "baca lagi dong"):
        assert wished(text) is Wish.AGAIN
    assert isinstance(wished("panggilnya mbak aja dong jangan bu, belum nikah"), CallMe)


def test_parted_at_door() -> None:
    assert parted_at_door("bu ani 30, bu sari gak ono omahe kosong") == ("bu ani 30", "bu sari gak ono omahe kosong")
    assert parted_at_door("bu wati gak ono") == ("", "bu wati gak ono")


def test_numbers_of_shares_contested_bags_and_what_lasts_count_nothing() -> None:
    rows = (Path(__file__).parent.parent / "data" / "aside_numbers.tsv").read_text("utf-8").splitlines()
    told = [row.split("\t") for row in rows]
    assert [text for text, wanted in told if wanted == "count" and is_told_only(text)] == []
    assert [text for text, wanted in told if wanted == "told" and not is_told_only(text)] == []


def test_plans_and_what_is_wrong_are_asked_or_promised() -> None:
    assert all(plans(text) for text in PLANNED)
    assert not any(plans(text) for text in ("besok libur", "nanti minta kain", "besok tak setor 20", "sudah setor"))
    assert all(
        asks_what_is_wrong(text) for text in ("yg salah apanya", "salahnya apa bu", "opone sing salah", "kurang apa")
    )
    assert not any(asks_what_is_wrong(text) for text in ("salah 20", "salah bu", "apa bu"))


PLANNED = (
    "besok tak benerin baru lapor",
    "mbenjing menawi sampun wangsul kulo kabari",
    "aku lapor kok kalo ada",
    "nanti saya kabari lagi",
    "mengko bengi tak kabari",
    "sesuk tak garap maneh",
    "nanti kalau sudah jadi saya lapor",
)


def test_where_a_courier_goes() -> None:
    asked = (
        "aku hari ini antar ke mana",
        "siapa saja yang harus diantar",
        "sesuk nganter nang endi wae",
        "rutenya ke mana",
    )
    assert [text for text in asked if not asks_round(text)] == []
    assert not any(asks_round(text) for text in ("antar 20 ke mana", "sudah saya antar semua", "kain habis bu"))

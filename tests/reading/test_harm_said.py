"""Words that were written down before the reader was held against them: gas, a quake, theft, no wish to live, fraud."""

from pathlib import Path

import pytest

from handlers.reading.fraud_said import is_fraud
from handlers.reading.news_said import Trouble, news_in

HARM = {
    Trouble.GAS: (
        "mbak iki mambu gas banter nang pawon",
        "bau gas di dapur saya takut",
        "tabung elpiji bocor mbak, bau menyengat",
        "gas e ngowos, mambune nyegrak",
        "regulator bocor bunyi ssst",
        "mambu gas sak omah",
        "ada bau gas menyengat saya sendirian",
        "lpg ngeses mbak piye",
        "bau elpiji kenceng",
        "selang gas bocor",
        "dapurku bau gas",
        "gas melon bocor",
        "gasku mbeses terus",
    ),
    Trouble.DISASTER: (
        "banjir",
        "mbak barusan gempa kerasa gak",
        "banyune mlebu omah mbak",
        "lindu banter mbak",
    ),
    Trouble.FIRE: (
        "omahku kobongan mbak",
        "ada kebakaran di rumah",
        "KOMPOR NJEBLUK TULUNG",
        "kompor gas meledak bu tolong",
        "dapurku kobong mbak tulung",
        "elpijine mbledug, geni nyamber gorden",
        "rumah tetangga kebakaran, apinya hampir kesini",
    ),
    Trouble.MISSING: (
        "anakku sing autis ilang ket mau isuk durung mulih, aku bingung",
        "simbah pikun ilang ket subuh, wis digoleki gak ketemu",
        "anak saya yg down syndrome belum pulang dari tadi pagi, dicari kemana2 gak ada",
        "Adik saya tuna wicara hilang di pasar bu",
        "anakku minggat mbak, mambengi gak mulih",
        "suami ilang gak pamit wis rong dino",
    ),
    Trouble.ACCIDENT: (
        "aku tibo srempetan karo truk, sikilku gak iso digerakno",
        "motor saya keserempet angkot, kaki saya sakit banget gak bisa berdiri",
        "aku jatuh dari motor di pertigaan",
        "tabrakan mbak di blimbing",
    ),
    Trouble.SEIZURE: (
        "anak saya kejang lagi barusan, sudah berhenti tapi lemes",
        "anak saya step barusan, matanya ke atas",
        "Bimo kumat ayannya di kamar mandi",
    ),
    Trouble.ROBBED: (
        "hp saya dijambret di depan matos tadi sore",
        "tas saya dirampok",
        "omahku kemalingan wau bengi",
        "dompet kecopetan di angkot",
    ),
    Trouble.DESPAIR: (
        "gak mung kesel awak, kesel urip",
        "kadang mikir nek aku gak ono paling kabeh luwih enteng",
        "kalau saya tidak ada mungkin semua lebih tenang",
        "andai saya mati saja anak2 lebih baik",
        "aku mung dadi beban, mending gak ono",
        "capek hidup mbak",
        "wis bosen urip",
        "pengen turu gak tangi maneh",
        "seumpama aku ilang yo gak ono sing nggoleki",
        "rasanya pengen mati aja",
    ),
    Trouble.WOUND: (
        "jarum patah, sebagian masih di dalam kayaknya",
        "jari kena jarum tembus",
        "jarume keri nang njero driji",
    ),
    Trouble.HOSPITAL: ("Saya di rumah sakit, demam berdarah.",),
}
HARMLESS = (
    "gas habis mbak mau masak",
    "bau masakan gosong",
    "mesin jahit mogok",
    "gas elpiji naik terus harganya",
    "jarum patah 2 mbak minta lagi",
    "jarum masih di dalam kotak",
    "kalau saya tidak ada di rumah titip tetangga ya",
    "nek aku gak ono nang omah selehno nang teras",
    "saya tidak ada uang",
    "kain bocor",
    "ban bocor mbak telat",
    "atap bocor",
    "capek banget hari ini",
    "kesel awakku",
    "banjir order mbak",
    "jarum patah masih di dalam mesin",
    "bosen di rumah terus",
    "tabung gas kosong",
)
FRAUD = (
    "mbak ada yg tlp ngaku dari bengkel",
    "nyuruh transfer 75rb buat administrasi upah biar cair",
    "ono wong ngaku petugas bengkel njaluk otp",
    "barusan ada wa minta kode otp katanya dari koordinator",
    "kalo ada wa dari nomer saya minta pulsa atau ganti rekening jangan percaya",
    "ada yang nelpon suruh kirim uang dulu biar upahnya keluar",
    "disuruh transfer dulu 150rb sama orang ngaku admin",
    "aku dikongkon tf 50rb sik jare ben bayarane metu",
    "ada nomer gak dikenal minta ktp",
    "onok wong moro njaluk duit jare teko bengkel",
    "aku meh ketipu mbak",
    "ada sms dapat hadiah dari bengkel suruh bayar pajak",
    "nomor asing chat minta foto ktp sama norek",
    "jare bonus upah tapi kudu kirim kode sing mlebu",
    "tetangga saya kmrn ketipu kerja lipat teh celup disuruh transfer 150rb dulu",
)
NO_FRAUD = (
    "upahnya transfer aja ya mbak",
    "saya minta transfer ke rekening anak",
    "bu rini nyuruh bayar iuran dulu?",
    "disuruh ambil uang upah dulu",
    "anak disuruh bayar spp dulu",
    "tolong kirim kode warna kainnya",
    "ada wa dari kurir minta uang bensin",
    "bayar dulu apa nanti",
    "transfer belum masuk",
    "nomer rekening saya ganti",
    "jangan percaya omongan tetangga",
    "pinjam uang dulu bisa",
)


@pytest.mark.parametrize(
    ("trouble", "text"),
    [*((trouble, text) for trouble, texts in HARM.items() for text in texts), *((None, text) for text in HARMLESS)],
)
def test_harm(trouble: Trouble | None, text: str) -> None:
    assert news_in(text).trouble is trouble


def test_fraud() -> None:
    assert [text for text in FRAUD if not is_fraud(text)] == []
    assert [text for text in NO_FRAUD if is_fraud(text)] == []


def test_threats_a_rough_hand_and_giving_up_are_told_apart_from_what_is_none() -> None:
    rows = (Path(__file__).parent.parent / "data" / "threats.tsv").read_text("utf-8").splitlines()
    told = [row.split("\t") for row in rows]
    assert [
        (text, news_in(text).trouble, wanted) for text, wanted in told if str(news_in(text).trouble or "-") != wanted
    ] == []
    assert len(told) > 50


def test_a_sigh_over_work_is_no_grief() -> None:
    assert news_in("Innalillahi, RS nolak batch 6, talinya kekencengan").trouble is None
    assert news_in("innalillahi, bapak saya").trouble is Trouble.GRIEF

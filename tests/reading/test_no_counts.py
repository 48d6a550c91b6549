"""Numbers that are no masks made: work asked for, what one can manage, unsewn work, ages, travel, money."""

import pytest

from handlers.reading import Intent, read
from tests.reading.told import TODAY, check

ASKED_FOR = """
minta garapan 50
njaluk jatah 30
minta jatah 30 bu
nyuwun garapan 25
boleh minta garapan 40 lagi
tambah garapan 20 bu
minta jahitan 30
minta potongan 50
minta kerjaan 20 lagi mbak
butuh garapan 40
njaluk garapan seket
minta pola 50
kirim garapan 30 ya bu
saya ambil garapan 50
ambil jatah 40 ya bu
minta bahan untuk 50 masker
kasih saya 30 buat minggu ini
saya dapat jatah 30
oleh garapan 40
terima potongan 50
sudah ambil garapan 40
njupuk garapan 30
pesan garapan 25
minta jahitan lagi 40
nyuwun jatah tigang dasa
""".strip().splitlines()

MANAGEABLE = """
minggu ini cuma kuat 20
minggu ini saya cuma kuat 20
sagetipun 15
saya sanggup 30
sanggup 20 per hari
bisanya cuma 15 sehari
isone mung 20
sehari paling bisa 10
saya kuat 20 sehari
mampunya 15
kulo sagete namung 15
seminggu sanggup 50
paling banter 20 sedino
insyaallah sanggup 25
kuatku mung 20
sehari dapat 10 biasanya
biasanya sehari 12
rata2 sehari 10
minggu depan sanggup 40
saget 20 mawon
kula sagete 25
""".strip().splitlines()

UNSEWN = """
sing wis tak potong 30 nang omah durung dijahit
sudah dipotong 30 belum dijahit
potongan di rumah masih 40
di rumah masih ada 25 belum dijahit
sisa garapan 20
masih punya 15 garapan
potongan tinggal 30
wis tak guntingi 20 tapi durung tak jahit
masih 20 di rumah belum dikerjakan
yang belum dijahit 12
20 durung dadi
30 masih dipotong
baru motong 40
sudah potong 50 lembar, besok mulai jahit
pola 30 sudah dipotong
20 tinggal pasang karet
30 tinggal dijahit pinggirnya
15 tinggal finishing
25 kurang karet
25 kurang masang karet
20 tinggal pasang tali
18 tinggal nyetrika
kari masang karet 20
20 kari masangi tali
20 hampir jadi tinggal pasang tali
20 selesai tinggal dirapikan
tinggal masang tali yang 15
kurang pasang karet 20
kari masang karet 20
lagi pasang tali 30
masih masang karet 18 biji
lg psg krt yg 25
garapan 30 belum saya mulai
baru dipotong 30
22 tinggal obras
""".strip().splitlines()

ELSEWHERE = """
anak saya umur 5 tahun
umur saya 62
saya 62 tahun bu
cucu saya 3
anak kulo 4 tahun
usia 58
ibu saya 80 tahun sakit
tanggal 12 saya pulang kampung
saya mudik tanggal 20
pulang tgl 15 bu
tgl 20 saya ke jakarta
besok tanggal 5 saya kontrol
saya pergi 3 hari
mau ke surabaya 2 minggu
lahiran tanggal 10
nomor saya 081234567890
rt 3 rw 5
rumah no 12
jl melati 20
gaji 50 ribu
upah 1500 per masker
harga kain 25 ribu
utang 100 ribu
panas 39 derajat
tensi 150/90
anak saya kelas 3
sekolah 3 hari lagi
berat bayi 3 kg
naik bis jam 7
nomor antrian 15
tanggal lahir 12-03-1985
""".strip().splitlines()


@pytest.mark.parametrize("texts", [ASKED_FOR, MANAGEABLE, UNSEWN, ELSEWHERE], ids=["asked", "able", "unsewn", "other"])
def test_no_masks_made(texts: list[str]) -> None:
    told = {text: str(read(text, TODAY).intent) for text in texts if read(text, TODAY).reports}
    assert told == {}


@pytest.mark.parametrize("texts", [ASKED_FOR, MANAGEABLE, UNSEWN], ids=["asked", "able", "unsewn"])
def test_work_that_is_asked_for_or_still_to_do_is_not_offered_as_masks(texts: list[str]) -> None:
    assert [
        text for text in texts if read(text, TODAY).intent in (Intent.REPORT, Intent.CORRECTION, Intent.MIXED)
    ] == []
    assert [text for text in texts if read(text, TODAY).others] == []


def test_work_that_may_be_done_is_asked_about() -> None:
    texts = ("jatah saya 30", "jatahku 40", "garapan saya 50", "garapannya 20 saja bu", "bahan 50 masker")
    assert [text for text in texts if read(text, TODAY).certain and read(text, TODAY).reports] == []


def test_masks_said_beside_them_are_counted() -> None:
    check(
        {
            "setor 20, minta garapan 50": "20",
            "jadi 20 bu, minta jatah 30 lagi": "20",
            "setor 20 sekalian minta garapan 40": "20",
            "garapan 50 sudah jadi 30": "30",
            "dari jatah 50 jadi 30": "30",
            "jatah 50 sudah selesai semua": "50 | ?50",
            "garapan sudah jadi 25": "25",
            "garapanku wis dadi 25": "25",
            "umur 62 masih bisa dapat 14": "14 | ?14",
            "jadi 20, sisa 10 belum dijahit": "20",
            "sudah jadi 20 yang belum 10": "20 | ?20",
            "20 jadi, 15 tinggal pasang karet": "20 | ?20",
            "jadi 25, 10 hampir jadi": "25 | ?25",
            "dapat 20 hari ini, besok sanggup 30": "20",
            "anak saya 3 tahun rewel, cuma dapat 12": "12",
            "setor 20, minggu depan saya mudik tgl 15": "20",
            "tensi 150/90 tapi tetap jadi 12": "12 | ?12",
            "hari ini bisa dapat 15": "15",
            "hari ini cuma bisa 15": "15 | ?15",
            "hari ini cuma kuat 12 bu": "12 | ?12",
            "masih kuat njahit 14 hari ini": "14",
            "iso oleh 17": "17",
            "bisa setor 20": "20 | ?20",
        }
    )


def test_masks_finished_but_not_brought_are_made() -> None:
    check(
        {
            "ini masker kemarin 15 belum sempat saya antar": "?15 @3/5",
            "masker kemarin 15 belum saya antar": "?15 @3/5",
            "yang kemarin 15 belum tak setor": "?15 @3/5",
            "wingi wis dadi 15 durung tak terno": "15 @3/5 | ?15 @3/5",
            "kemarin jadi 15 belum diantar": "15 @3/5 | ?15 @3/5",
            "15 masker selesai kemarin belum diantar": "15 @3/5 | ?15 @3/5",
            "ada 12 yang sudah jadi belum saya setor": "12",
            "jadi 20 belum saya antar": "20",
            "20 sudah jadi tapi belum sempat antar": "20",
            "sampun dados 18 dereng kula aturaken": "18",
            "wis mari 18 durung tak setorno": "18",
            "masker sabtu 22 belum sempat disetor": "?22 @2/5",
            "hasil kemarin 15 masih di rumah": "15 @3/5 | ?15 @3/5",
            "25 belum dikirim": "25 | ?25",
            "sudah selesai 25 masih di rumah": "25 | ?25",
            "jadi 25, belum saya antar karena hujan": "25",
            "maaf bu yang kemarin 18 baru bisa diantar sekarang": "?18 @3/5 | 18 @3/5",
        }
    )

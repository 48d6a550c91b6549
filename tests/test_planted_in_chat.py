"""Health and children's names, planted in messages of every kind: none reaches a coordinator, nor anybody's outbox."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workroom import Workroom
from tests.world import World

PLANTED = re.compile(
    r"dimas|rafi|bimo|naura|autis|tantrum|demam|tipes|kejang|down ?syndrom|epilepsi|rewel|gendong|opname|depresi"
    r"|thalasemia|tuna ?rungu|kursi roda|kanker|keguguran|sembuh|obat|panas 39|kontrol"
    r"|arka|nayla|kenzo|\brara|dodi|\bstep|lambung|bapil|hiperaktif|terapi|kemo|miom|\bicu\b|hamil|mual|speech"
    r"|popok|kandungan"
    r"|gatal|katarak|stroke|adhd|insulin|\btbc\b|\bhiv\b|getih|darah|"
    r"kesemutan|encok|burem|bengkak|datang bulan|melepuh|bantu dengar|sekolah|bubar haid|pulang dari rs",
    re.IGNORECASE,
)
# Material, work, leave, questions, passing on, loss, danger, small talk, complaints, corrections.
SAID = (
    "karet habis bu, maaf telat soalnya Dimas anak saya autis tantrum dari pagi",
    "minta kain 5 meter, telat karena Rafi demam",
    "benang putih 2 klos ya bu, si kecil rewel terus",
    "karetnya habis bu, Dimas minta gendong terus jadi belum sempat bilang",
    "minta garapan 20 bu sambil jaga anak saya yang epilepsi",
    "setor 8, maaf sedikit, anak saya Bimo opname",
    "cuma dapat 5 bu, Naura tantrum dari subuh",
    "20 bu, ini sambil nunggu Dimas terapi",
    "salah bu harusnya 9, tadi Rafi nangis minta gendong",
    "hari ini libur dulu bu, Dimas kejang semalam",
    "bu besok izin, Naura kontrol ke rumah sakit",
    "libur sampai Kamis bu, saya tipes",
    "besok setengah hari ya bu, antar Bimo terapi autis",
    "sore saja libur bu, Rafi demam",
    "kapan bayaran bu, buat nebus obat Dimas",
    "gajian hari apa ya, anak saya thalasemia harus cuci darah",
    "kurirnya jadi datang? saya harus ke puskesmas antar Naura demam",
    "bicara dengan koordinator: anak saya down syndrome boleh ikut?",
    "bisa bicara sama bu Rini? Dimas kejang terus",
    "saya mau ngomong penting soal anak saya yang autis",
    "tolong sampaikan ke koordinator saya depresi bu",
    "anak saya Bimo meninggal bu",
    "saya keguguran bu tadi malam",
    "anak saya kejang bu tolong",
    "bapak saya kanker bu, sekarang di rumah sakit",
    "Dimas jatuh dari tangga bu",
    "panasnya 39 bu, saya bingung",
    "Naura sudah tidur bu, alhamdulillah",
    "semoga besok Dimas sembuh",
    "doakan Rafi ya bu, mau operasi",
    "capek bu, semalaman gendong Bimo",
    "saya sedih bu, kata dokter Dimas autis",
    "saya kecewa bu, sudah bilang Rafi demam masih ditagih",
    "kainnya jelek bu, Dimas sampai gatal dan rewel",
    "mesin saya rusak bu, ditarik anak saya Naura yang autis",
    "jangan bilang siapa-siapa ya bu, anak saya epilepsi",
    "bu Dimas ulang tahun, minta kue",
    "saya pakai kursi roda bu, bisa minta meja pendek",
    "suami saya depresi bu, ndak mau makan",
    "maaf bu baru balas, habis antar Rafi kontrol",
)
# And in other words, with other names: passed on as asked, goods that nobody knows, complaints, wounds, small talk.
SAID_OTHERWISE = (
    "setor 7 bu, Arka step tadi malem jadi kurang tidur",
    "minta benang 2 klos, tak enteni karo ngeloni Kenzo sing bapil",
    "bu Rini, si Rara hasil tes nya hiperaktif, gimana ya jahitannya",
    "besok libur ya, jadwal fisioterapi Dodi",
    "karet kurang 3 meter maaf tangan gemeter habis kemo",
    "tolong sampaikan ke bu koordinator saya divonis miom",
    "tolong bilangin bu Rini, Arka masuk PICU",
    "kasih tau bu Rini saya lagi hamil muda jadi mual terus",
    "kancing habis bu, Kenzo rewel gak bisa ke toko",
    "9 bu, Nayla speech delay nya ada kemajuan alhamdulillah",
    "pinjam 100rb bu buat beli popok Arka yang cp",
    "kapan dibayar, buat kontrol kandungan",
    "kainnya kok bikin gatal bentol2 anak saya Kenzo",
    "mesin macet, bojoku stroke gak bisa bantu",
    "foto Kenzo jangan disebar, dia adhd",
    "telat soale insulinku habis",
    "mau berhenti bu, tbc saya kambuh",
    "salam buat bu Rini, Arka sudah pulang dari rs",
    "tulung kandakno bu Rini Dodi anakku ora gelem sekolah",
    "bisa bicara sama koordinator? soal depresi saya",
    "monggo mampir bu, syukuran Nayla sembuh",
    "darahe gak mandek2, kudu piye",
    "paling 2 hari an, nunggoni Kenzo opname",
    "resleting kurang 3, sambil nyuapi Arka",
    "tangan saya kesemutan terus habis jahit, itu kenapa ya",
    "boyokku encok bu, boleh minta kursi yang ada sandarannya",
    "tolong sampaikan bu Rini mata saya burem kalau malam",
    "karet habis bu, telat bilang soalnya kakiku bengkak",
    "telat datang bulan bu, takut",
    "minta benang 2, jari saya melepuh kena setrika",
    "alat bantu dengar saya mati, jangan ditelpon ya",
)
CAPTIONS = ("ini Dimas bu, masih demam", "anak saya autis bu, ini hasil jahitannya", "Naura opname")


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workroom]:
    made = Workroom(tmp_path_factory.mktemp("planted") / "omah.db")
    for name, role in (("Sri", "tailor"), ("Ani", "tailor"), ("Rini", "coordinator"), ("Agus", "lead")):
        made.add(name, role, None if role == "lead" else "Kota")
    yield made
    made.close()


def to_others(room: Workroom, *writers: str) -> list[str]:
    """What is kept to be said, or was said, to anybody but those who wrote it."""
    own = [room.accounts[one] for one in writers]
    rows = room.run(room.db.rows("SELECT address, content FROM outbox"))
    return [content for address, content in rows if address not in own]


@pytest.mark.parametrize("follows", ["", "ya"])
def test_forty_messages_of_every_kind(room: Workroom, follows: str) -> None:
    for text in SAID:
        room.say("Sri", text)
        if follows:
            room.say("Sri", follows)
    told = to_others(room, "Sri")
    # The coordinator heard of material, of leave and that somebody wants to talk, and of nothing else.
    assert sum("wants-to-talk" in one for one in told) > 3
    assert [one for one in told if PLANTED.search(one)] == []


def test_and_in_other_words(room: Workroom) -> None:
    before = len(to_others(room, "Sri", "Ani"))
    for text in SAID_OTHERWISE:
        room.say("Ani", text)
    told = to_others(room, "Sri", "Ani")
    assert len(told) > before
    assert [one for one in told if PLANTED.search(one)] == []


def test_a_stranger_who_writes_of_her_child(room: Workroom) -> None:
    room.accounts["Dodo"] = "Dodo"
    for text in SAID[14:21]:
        room.say("Dodo", text)
    told = to_others(room, "Sri", "Dodo")
    assert any("stranger-wants-to-talk" in one for one in told)
    assert [one for one in told if PLANTED.search(one)] == []


async def test_words_under_voice_notes_and_pictures(tmp_path: Path) -> None:
    world = World(tmp_path / "omah.db")
    await world.add("Sri", "tailor", "Kota")
    await world.add("Rini", "coordinator", "Kota")
    await world.start()
    world.meet("Dodo", 7001)
    for text in CAPTIONS:
        await world.sends("Sri", "suara", text, None)
        await world.sends("Sri", "foto 2", text, None)
    await world.sends("Dodo", "suara", CAPTIONS[0], None)
    assert [line for line in world.told("Rini") if PLANTED.search(line)] == []
    kept = await world.db.rows("SELECT content FROM outbox WHERE address = ?", (str(world.accounts["Rini"]),))
    assert [row[0] for row in kept if PLANTED.search(row[0])] == []
    await world.stop()

"""The command line, as a coordinator with a laptop uses it: the real program on a real file."""

import asyncio
import io
import json
import os
import re
import shutil
import signal
import sys
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli.commands import command_line
from bot.cli.program import run
from bot.sandbox import Sandbox
from tests.workroom import Workroom
from tests.world import TOKEN, ZONE, until

OMAH = Path(sys.executable).with_name("omah")
PEOPLE = """name,call_name,role,group,workshop,telegram_id,phone,usual_pieces
Sri Wahyuni,Bu Sri,tailor,difabel,Kota,101,0812,25
Ani Kusuma,Bu Ani,tailor,abk,Kota,102,,
Budi,Pak Budi,courier,warga,Kabupaten,,,40
Wiwik,Bu Wiwik,coordinator,,Kota,201,,
"""


class Laptop:
    """A folder with a database, and the program."""

    def __init__(self, folder: Path, staff: Path | None = None) -> None:
        self.folder = folder
        self._staff = staff
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("OMAH_")},
            "OMAH_DATABASE": str(folder / "omah.db"),
        }

    def run(self, *words: str, code: int = 0, given: str = "") -> str:
        """What a command prints; of a mistake, what it says. In this process: a program takes a second to start."""
        before, out, err, folder = dict(os.environ), io.StringIO(), io.StringIO(), Path.cwd()
        os.environ.clear()
        os.environ.update(self.environment)
        os.chdir(self.folder)
        stdin, sys.stdin = sys.stdin, io.StringIO(given)
        try:
            with redirect_stdout(out), redirect_stderr(err):
                returned = run(command_line(*words[:1]), words)
        finally:
            sys.stdin = stdin
            os.chdir(folder)
            os.environ.clear()
            os.environ.update(before)
        assert returned == code, (words, out.getvalue(), err.getvalue())
        assert "Traceback" not in err.getvalue()
        return err.getvalue() if code == 2 else out.getvalue()

    def import_people(self, text: str, code: int = 0) -> str:
        file = self.folder / "orang.csv"
        file.write_text(text, "utf-8")
        return self.run("people", "import", str(file), code=code)

    def take_staff(self) -> None:
        """As if PEOPLE were imported, but at once."""
        assert self._staff
        shutil.copy(self._staff, self.folder)


@pytest.fixture(scope="session")
def staff(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database after PEOPLE were imported."""
    laptop = Laptop(tmp_path_factory.mktemp("staff"))
    laptop.import_people(PEOPLE)
    return laptop.folder / "omah.db"


@pytest.fixture
def laptop(tmp_path: Path, staff: Path) -> Laptop:
    return Laptop(tmp_path, staff)


def test_import_twice_adds_once(laptop: Laptop) -> None:
    assert laptop.import_people(PEOPLE) == "4 orang baru, 0 diperbarui.\n"
    assert laptop.import_people(PEOPLE.replace(",25", ",30")) == (
        "0 orang baru, 1 diperbarui. 3 sudah sama.\nDiperbarui: Sri Wahyuni: jumlah sehari 25 → 30.\n"
    )
    rows = json.loads(laptop.run("people", "list", "--json"))
    assert [row["name"] for row in rows] == ["Ani Kusuma", "Sri Wahyuni", "Wiwik", "Budi"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("orang,role\nSri,tailor\n", "Kolom “name” tidak ada"),
        ("name,role\nSri,raja\n", "Baris 2: peran “raja” tidak dikenal"),
        ('nama,peran,hp\nSri,penjahit,"8,12E+09"\n', "Baris 2: nomor “8,12E+09” dipotong oleh Excel"),
        ("name,role,telegram_id\nSri,tailor,12a\n", "Baris 2: “12a” bukan angka."),
        ("name,role,telegram_id\nSri,tailor,12\nAni,tailor,12\n", "Baris 3: telegram_id 12 dipakai dua kali."),
        ("name,role,group\n,tailor,x\n", "Baris 2: nama kosong."),
        ("", "Kolom “name” tidak ada"),
    ],
)
def test_a_bad_file_imports_nobody(laptop: Laptop, text: str, sentence: str) -> None:
    laptop.take_staff()
    assert sentence in laptop.import_people(text, code=2)
    assert len(laptop.run("people", "list").splitlines()) == 4


def test_trying_says_what_would_change(laptop: Laptop) -> None:
    laptop.take_staff()
    file = laptop.folder / "orang.csv"
    file.write_text(
        "nama;peran;bengkel;sehari;catatan\nSri Wahyuni;penjahit;Kota;30;x\nYuni;kurir;Lawang;;\n", "cp1252"
    )
    assert laptop.run("people", "import", str(file), "--dry-run").splitlines() == [
        "Hanya dicoba, belum ada yang disimpan.",
        "1 orang baru, 1 diperbarui.",
        "Baru: Yuni, kurir, Lawang.",
        "Bengkel baru: Lawang.",
        "Diperbarui: Sri Wahyuni: jumlah sehari 25 → 30.",
        "Kolom yang tidak dipakai: catatan.",
    ]
    assert len(laptop.run("people", "list").splitlines()) == 4
    refused = laptop.import_people("name,role,workshop\nSri,tailor,Kotta\n", code=2)
    assert "Bengkel “Kotta” (1 baris) mirip “Kota” yang sudah ada." in refused


def test_semicolons_and_a_byte_order_mark_are_fine(laptop: Laptop) -> None:
    assert "4 orang baru" in laptop.import_people("\ufeff" + PEOPLE.replace(",", ";"))


def test_invites(laptop: Laptop) -> None:
    laptop.take_staff()
    assert "/start " in laptop.run("people", "invite", "--role", "tailor", "--workshop", "Kota")
    assert "/start " in laptop.run("people", "invite", "--person", "Budi")
    assert "tidak dikenal" in laptop.run("people", "invite", "--role", "raja", code=2)
    assert "Tidak ada bengkel" in laptop.run("people", "invite", "--workshop", "Batu", code=2)
    assert "Tidak ada orang" in laptop.run("people", "invite", "--person", "Zubaidah", code=2)


def test_orders(laptop: Laptop) -> None:
    laptop.run("orders", "add", "Masker Kota", "12.500", "12500", "--buyer", "KOPINDAG", "--from", "2020-05-01")
    (order,) = json.loads(laptop.run("orders", "--json"))
    assert (order["id"], order["name"], order["buyer"]) == (1, "Masker Kota", "KOPINDAG")
    nothing = {"reported": 0, "rejected": 0, "accepted": 0, "released": 0, "handed_over": 0}
    assert order["phases"] == [{"number": number, "pieces": 12500, **nothing} for number in (1, 2)]
    assert "Tahap 2: 0 dari 12.500 masker dilaporkan, kurang 12.500." in laptop.run("orders")


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("masker kota", "5"), "sudah ada"),
        (("", "5"), "belum ada namanya"),
        ((" ", "5"), "belum ada namanya"),
        (("Lain", "0"), "lebih dari 0"),
        (("Lain", "12,5"), "belum jelas"),
        (("Lain", "banyak"), "belum jelas"),
        (("Lain", "5", "--from", "besok"), "bukan tanggal"),
        (("Lain", "5", "--deadline", "2020-02-31"), "bukan tanggal"),
        (("Lain", "5", "--from", "2020-05-04", "--deadline", "2020-05-01"), "lebih dulu"),
        (("Lain", "5", "--price", "murah"), "belum jelas"),
    ],
)
def test_orders_that_cant_be_meant(laptop: Laptop, args: tuple[str, ...], says: str) -> None:
    laptop.run("orders", "add", "Masker Kota", "12500")
    assert says in laptop.run("orders", "add", *args, code=2)
    assert len(json.loads(laptop.run("orders", "--json"))) == 1


def test_a_mistyped_order_is_set_right_and_closed(laptop: Laptop) -> None:
    laptop.run("orders", "add", "Masker Kota", "125000", "--from", "2020-05-01")
    laptop.run(
        "orders",
        "edit",
        "masker kota",
        "--phase",
        "1=12.500",
        "--phase",
        "2=12500",
        "--spk",
        "027/1",
        "--price",
        "5000",
    )
    (order,) = json.loads(laptop.run("orders", "--json"))
    assert [one["pieces"] for one in order["phases"]] == [12500, 12500]
    assert (order["spk"], order["price"]) == ("027/1", 5000)
    assert "tidak ada" in laptop.run("orders", "edit", "Masker Kota", "--phase", "4=5", code=2)
    assert "Pesanan yang mana" in laptop.run("orders", "edit", "Batu", "--price", "5", code=2)
    laptop.run("orders", "close", "Masker Kota")
    assert "sudah ditutup" in laptop.run("orders", "close", "Masker Kota", code=2)
    assert json.loads(laptop.run("orders", "--json"))[0]["closed_on"]
    laptop.run("orders", "close", "Masker Kota", "--reopen")
    assert json.loads(laptop.run("orders", "--json"))[0]["closed_on"] is None


def test_forecast(laptop: Laptop) -> None:
    laptop.take_staff()
    assert "Tidak ada tahap" in laptop.run("forecast", "--json", code=2)
    laptop.run("orders", "add", "Masker Kota", "500", "700")
    found = json.loads(laptop.run("forecast", "--json"))
    # Nobody has sewn yet, but some said what is usual.
    assert (found["order"], found["phase"], found["remaining"], found["limited_by"]) == ("Masker Kota", 1, 500, None)
    assert 1 <= found["days_low"] <= found["days_high"]
    assert found["date_low"] <= found["date_high"]
    assert json.loads(laptop.run("forecast", "--phase", "2", "--json"))["remaining"] == 1200
    assert "hari kerja lagi Masker Kota tahap 1 penuh" in laptop.run("forecast", "--extra", "2")


def test_read(laptop: Laptop) -> None:
    said = laptop.run("read", "--now", "2020-05-04T10:00:00+07:00", "kemarin 2 lusin, 3 cacat")
    assert "Dibaca sebagai laporan hasil." in said
    assert "24 masker, Minggu 3 Mei 2020" in said or "24 masker, kemarin, Minggu 3 Mei 2020" in said
    lines = "\n".join(
        json.dumps({"text": text, "now": "2020-05-04T10:00:00+07:00"}) for text in ("setor 25", "sekitar 40", "halo")
    )
    answers = [json.loads(line) for line in laptop.run("read", "--jsonl", given=lines).splitlines()]
    assert answers[0] == {
        "intent": "report",
        "reports": [{"pieces": 25, "defects": 0, "size": None, "date": "2020-05-04"}],
        "materials": [],
        "certain": True,
    }
    assert [one["certain"] for one in answers] == [True, False, True]
    assert answers[2]["intent"] == "greeting"
    assert "bukan waktu" in laptop.run("read", "--now", "besok", "setor 25", code=2)
    assert "Baris 1" in laptop.run("read", "--jsonl", given="setor 25", code=2)
    assert "Mungkin juga:\n25 masker" in laptop.run("read", "20-25 masker")


def test_read_with_the_names_of_a_circle(laptop: Laptop) -> None:
    laptop.take_staff()
    said = laptop.run("read", "--from", "Sri Wahyuni", "Ani 18, bu parmi 5, saya 3")
    assert re.search(
        r"Ani:\n18 masker.*Bu Parmi \(nama tidak dikenal, ditanyakan\):\n5 .*Pengirim sendiri:\n3 ", said, re.S
    )
    assert "Tidak ada orang" in laptop.run("read", "--from", "Entah", "setor 5", code=2)


def test_without_a_database_or_token_there_is_one_sentence(laptop: Laptop) -> None:
    assert "Belum ada data" in laptop.run("tally", code=2)
    assert "Token belum ada" in laptop.run("run", code=2)
    laptop.environment["OMAH_TIMEZONE"] = "Asia/Malang"
    assert "OMAH_TIMEZONE" in laptop.run("tally", code=2)


def test_the_tally_and_the_schedule(laptop: Laptop) -> None:
    laptop.take_staff()
    tally = json.loads(laptop.run("tally", "--date", "2030-05-06", "--json"))
    assert tally == {
        "date": "2030-05-06",
        "total": 0,
        "defects": 0,
        "tailors": [],
        "silent": ["Ani Kusuma", "Sri Wahyuni", "Budi"],
    }
    kota = json.loads(laptop.run("tally", "--date", "2030-05-06", "--workshop", "kota", "--json"))
    assert kota["silent"] == ["Ani Kusuma", "Sri Wahyuni"]
    assert "Tidak ada bengkel" in laptop.run("tally", "--workshop", "Batu", code=2)
    assert "bukan tanggal" in laptop.run("tally", "--date", "kapan-kapan", code=2)
    yesterday = datetime.now(ZONE).date() - timedelta(days=1)
    for said in ("kemarin", "wingi", f"{yesterday.day}/{yesterday.month}", f"{yesterday:%d-%m-%Y}"):
        assert json.loads(laptop.run("tally", "--date", said, "--json"))["date"] == yesterday.isoformat(), said
    assert "Rekap jam 17.30, semua bengkel." in laptop.run("schedule")
    assert laptop.run("schedule", "fire", "tally") == "1 pesan masuk antrean. 0 orang sudah menerimanya.\n"
    assert laptop.run("schedule", "fire", "tally") == "0 pesan masuk antrean. 1 orang sudah menerimanya.\n"
    hours = json.loads(laptop.run("schedule", "--json"))
    assert hours[0] == {"kind": "tally", "at": "17.30", "workshop": "semua bengkel", "workshop_id": None}
    assert "Pakai tally atau reminder" in laptop.run("schedule", "fire", "makan", code=2)
    assert "terpenuhi" in laptop.run("check")


def test_what_was_checked_and_what_waits(laptop: Laptop) -> None:
    room = Workroom(laptop.folder / "omah.db")
    for name, role in (("Sri", "tailor"), ("Ani", "tailor"), ("Rini", "coordinator")):
        room.add(name, role, "Kota")
    room.say("Sri", "setor 25")
    room.say("Ani", "setor 12")
    room.say("Rini", "cek Sri 24: 21 bagus, 2 perbaiki jahitan miring, 1 buang sobek")
    room.say("Rini", "ya")
    day = room.now.date().isoformat()
    room.close()
    assert json.loads(laptop.run("checks", "--json")) == {
        "waiting": [
            {"person_id": 1, "name": "Sri", "pieces": 1, "since": day},
            {"person_id": 2, "name": "Ani", "pieces": 12, "since": day},
        ],
        "done": [
            {
                "id": 1,
                "person_id": 1,
                "name": "Sri",
                "date": day,
                "counted": 24,
                "accepted": 21,
                "rework": 2,
                "rejected": 1,
                "reasons": ["jahitan miring", "sobek"],
                "by": "Rini",
                "by_id": 3,
            }
        ],
    }
    assert "Sri: dihitung 24, 21 bagus" in laptop.run("checks")
    assert "terpenuhi" in laptop.run("check")


def test_the_check_fails_on_a_tampered_ledger(laptop: Laptop) -> None:
    import sqlite3

    laptop.take_staff()
    with sqlite3.connect(laptop.folder / "omah.db") as connection:
        connection.execute("INSERT INTO balance VALUES ('made', 'mask', 0, 7)")
    connection.close()
    assert "dilanggar" in laptop.run("check", code=1)


@pytest.mark.slow
async def test_the_running_program_reports_and_sends_what_is_fired(laptop: Laptop) -> None:
    """`omah run` against a Bot API server: a report, a fired tally, a second start refused, a stop in good order."""
    laptop.take_staff()
    sandbox = Sandbox(token=TOKEN)
    await sandbox.start()
    laptop.environment |= {"OMAH_TOKEN": TOKEN, "OMAH_API_URL": sandbox.url, "OMAH_PACE": "off"}
    sandbox.telegram.add_user(201, "Wiwik")

    async def beside(*words: str, code: int = 0) -> str:
        return await asyncio.to_thread(lambda: laptop.run(*words, code=code))

    process = await asyncio.create_subprocess_exec(
        OMAH, "run", cwd=laptop.folder, env=laptop.environment, stderr=asyncio.subprocess.PIPE
    )
    try:
        # With its day, since a report in the small hours is asked about.
        sandbox.telegram.say(101, f"tgl {(datetime.now(UTC) + timedelta(hours=7)).day} setor 25")

        async def answered() -> bool:
            return len(sandbox.telegram.messages(101)) == 2

        await until(answered, 40)
        second = await asyncio.create_subprocess_exec(
            OMAH, "run", cwd=laptop.folder, env=laptop.environment, stderr=asyncio.subprocess.PIPE
        )
        assert "sedang memakai" in (await second.communicate())[1].decode()
        assert second.returncode == 2
        today = (datetime.now(UTC) + timedelta(hours=7)).date().isoformat()
        tally = json.loads(await beside("tally", "--date", today, "--json"))
        assert tally["tailors"] == [{"id": 1, "name": "Sri Wahyuni", "pieces": 25, "defects": 0}]
        await beside("schedule", "fire", "tally")

        async def told() -> bool:
            return any("25 masker" in (one.text or "") for one in sandbox.telegram.messages(201))

        await until(told, 40)
        # The window is closed: what was written is in the file itself, and a copy of it is whole.
        process.send_signal(signal.SIGHUP)
        async with asyncio.timeout(10):
            shown = (await process.communicate())[1].decode()
        log = shown + (laptop.folder / "omah.log").read_text("utf-8")
        assert '"ready"' in log
        assert not (laptop.folder / "omah.db-wal").exists()
        assert process.returncode == 0
    finally:
        if process.returncode is None:
            process.kill()
        await sandbox.stop()
    assert TOKEN not in log
    assert "Sri" not in log
    assert "terpenuhi" in await beside("check")


def test_two_people_of_one_name_stay_two(laptop: Laptop) -> None:
    rows = "name,role,workshop,telegram_id,phone\nSiti,tailor,Kota,501,0811\nSiti,tailor,Kota,502,0812\n"
    assert laptop.import_people(rows) == "2 orang baru, 0 diperbarui.\n"
    assert laptop.import_people(rows) == "0 orang baru, 0 diperbarui. 2 sudah sama.\n"
    family = "name,role,workshop,phone\nTuti,tailor,Kota,0899\nWarni,tailor,Kota,0899\n"
    assert laptop.import_people(family) == "2 orang baru, 0 diperbarui.\n"


def test_a_tally_of_a_day_to_come_is_refused(laptop: Laptop) -> None:
    laptop.take_staff()
    assert "belum tiba" in laptop.run("schedule", "fire", "tally", "--date", "2199-05-04", code=2)


def test_stock_by_place_with_the_days_it_lasts(laptop: Laptop) -> None:
    assert laptop.run("stock", code=2).startswith("Belum ada data")
    laptop.take_staff()
    assert laptop.run("stock") == "Belum ada catatan bahan.\n"

    room = Workroom(laptop.folder / "omah.db")
    room.now = datetime.now(ZONE)
    room.accounts |= {"Sri": "101", "Wiwik": "201"}
    room.say("Wiwik", "resep: kain 20 cm")
    room.say("Wiwik", "masuk kain 30 m dari BMPD")
    room.say("Wiwik", "kirim Sri: kain 10 m")
    room.say("Sri", "sudah terima")
    room.say("Sri", f"tgl {room.now.day} setor 25")
    room.say("Wiwik", "kirim Sri: kain 2 m")
    room.close()
    assert laptop.run("stock") == (
        "Kota, gudang: kain 18 m, cukup 3 hari kerja.\n"
        "Kota, di jalan Sri Wahyuni: kain 2 m, cukup 0 hari kerja.\n"
        "Kota, di rumah Sri Wahyuni: kain 5 m, cukup 1 hari kerja.\n"
    )
    rows = json.loads(laptop.run("stock", "--workshop", "kota", "--json"))
    assert rows[0] == {
        "workshop": "Kota",
        "workshop_id": 1,
        "place": "store",
        "holder": None,
        "holder_id": None,
        "item": "kain",
        "quantity": 1800,
        "unit": "cm",
        "days_left": 3,
    }
    assert [(one["place"], one["holder"]) for one in rows[1:]] == [("coming", "Sri Wahyuni"), ("home", "Sri Wahyuni")]
    assert json.loads(laptop.run("stock", "--workshop", "Kabupaten", "--json")) == []
    assert laptop.run("stock", "--workshop", "Mars", code=2) == "Tidak ada bengkel bernama “Mars”.\n"


def test_check_names_a_broken_balance_of_material(laptop: Laptop) -> None:
    laptop.take_staff()

    room = Workroom(laptop.folder / "omah.db")
    room.accounts["Wiwik"] = "201"
    room.say("Wiwik", "masuk kain 30 m")
    room.run(room.db.run("UPDATE balance SET quantity = quantity - 100 WHERE place = 'workshop:1/store'"))
    room.close()
    said = laptop.run("check", code=1)
    assert "Isi sebuah tempat tidak sama dengan jumlah perpindahannya." in said
    assert "workshop:1/store" in said
    assert "material/kain" in said
    assert said.splitlines()[-1].startswith("3 aturan dilanggar. Jangan hapus apa-apa.")
    assert json.loads(laptop.run("check", "--json", code=1))[0]["rule"] == "balances equal the sums of moves"


def test_each_rule_has_its_sentence() -> None:
    from bot.cli.check import sentence_of
    from handlers import words
    from storage.checks import CHAIN, RULES

    told = {name for name in words.sources() if name.startswith("rule-")}
    assert told == {sentence_of(rule) for rule in (*RULES, CHAIN)}


def test_who_and_where_is_told_by_number_too(laptop: Laptop) -> None:
    laptop.take_staff()
    everyone = json.loads(laptop.run("people", "list", "--json"))
    assert all(one["workshop_id"] for one in everyone if one["workshop"])
    sri = next(one for one in everyone if one["name"] == "Sri Wahyuni")
    assert json.loads(laptop.run("people", "show", "Sri Wahyuni", "--json"))["id"] == sri["id"]
    assert str(sri["workshop_id"]) not in laptop.run("people", "list").split()

"""Copies of the data: locked, tried, kept, put back, and told of."""

import asyncio
import random
import shutil
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.backup import copies
from bot.backup.keys import BadWords, Key
from bot.backup.restoring import NotEmpty, restore
from bot.backup.sealing import CannotUnseal, Damaged, NotSealed, WrongKey, seal, unseal
from handlers.reading.commands import Command, commands_in
from storage import backups, checks, workshops
from storage.database import Database, DatabaseInUse, migrations
from storage.fitness import IsFolder, Newer, NoFolder, NotOurs
from tests.keeping.restored_again import RestoredAgain
from tests.test_command_line import Laptop
from tests.workroom import Workroom
from tests.world import World

KEY = Key.of_text("kata sandi bengkel kota")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workroom, Path]]:
    """A workroom with some reports, and a copy of it."""
    folder = tmp_path_factory.mktemp("kept")
    room = Workroom(folder / "omah.db")
    for name, role in (("Sri", "tailor"), ("Rini", "coordinator")):
        room.add(name, role, "Kota")
    room.say("Sri", "setor 25")
    copies.make(folder / "omah.db", folder / "one.age", KEY)
    yield room, folder / "one.age"
    room.close()


@given(st.binary(min_size=16, max_size=16), st.integers(0, 44), st.sampled_from("bdfghjklmnprstvzaiou"))
def test_a_key_is_its_words_and_a_slip_is_seen(seed: bytes, at: int, letter: str) -> None:
    key = Key(seed)
    assert Key.of_words(f"  {key.words.upper().replace(' ', '-')}\n") == key
    letters = list(key.words.replace(" ", ""))
    if letters[at] != letter:
        letters[at] = letter
        with pytest.raises(BadWords):
            Key.of_words("".join(letters))
    assert key.words not in repr(key)


def test_of_a_year_and_a_half_twenty_copies_stay() -> None:
    first = datetime(2020, 1, 1, 17, 35)  # noqa: DTZ001 - as on the workshop's clock
    made = [first + timedelta(days=day) for day in range(500)]
    stay = sorted(copies.wanted(made), reverse=True)
    assert [(made[-1] - one).days for one in stay[:7]] == [0, 1, 2, 3, 4, 5, 6]
    # Four weeks end on Sundays, twelve months on their last days.
    assert [one.date().isoformat() for one in stay[7:10]] == ["2021-05-02", "2021-04-30", "2021-04-25"]
    assert [one.month for one in stay[10:]] == [3, 2, 1, 12, 11, 10, 9, 8, 7, 6]
    # Day by day it comes to the same: what goes is never wanted again.
    left: set[datetime] = set()
    for one in made:
        left = copies.wanted({*left, one})
    assert left == set(stay)


def test_a_copy_made_while_the_bot_writes_is_one_state(tmp_path: Path) -> None:
    room = Workroom(tmp_path / "omah.db")
    room.add("Sri", "tailor", "Kota")
    found: list[copies.Copy] = []

    def copy_again_and_again() -> None:
        for number in range(3):
            found.append(copies.make(tmp_path / "omah.db", tmp_path / f"{number}.age", KEY))
            time.sleep(0.05)

    thread = threading.Thread(target=copy_again_and_again)
    thread.start()
    pieces = 10
    while thread.is_alive():
        pieces += 1
        room.say("Sri", f"setor {pieces}")
        room.say("Sri", "ya")
    thread.join()
    room.close()
    assert len(found) == 3
    assert all(one.broken == () for one in found)
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_what_was_changed_cut_or_locked_for_another_is_refused(kept: tuple[Workroom, Path], tmp_path: Path) -> None:
    _, file = kept
    whole, changed = file.read_bytes(), tmp_path / "changed.age"
    dice = random.Random(1)
    for at in [*range(0, 400, 7), *(dice.randrange(len(whole)) for _ in range(60)), len(whole) - 1]:
        changed.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << dice.randrange(8)]) + whole[at + 1 :])
        with pytest.raises(CannotUnseal):
            unseal(changed, tmp_path / "opened.db", KEY, tmp_path)
    for size in (0, 10, 200, len(whole) // 2, len(whole) - 1):
        changed.write_bytes(whole[:size])
        with pytest.raises((Damaged, NotSealed)):
            unseal(changed, tmp_path / "opened.db", KEY, tmp_path)
    with pytest.raises(WrongKey):
        unseal(file, tmp_path / "opened.db", Key.new(), tmp_path)


def test_restoring_needs_an_empty_place_and_a_version_that_is_known(
    kept: tuple[Workroom, Path], tmp_path: Path
) -> None:
    room, file = kept
    with pytest.raises(NotEmpty):
        restore(file, room.db.file, KEY)
    room.db.take_lease()
    with pytest.raises(DatabaseInUse):
        restore(file, room.db.file, KEY)
    # The log of a database that was taken away may hold reports.
    (tmp_path / "omah.db-wal").write_bytes(b"log")
    with pytest.raises(NotEmpty):
        restore(file, tmp_path / "omah.db", KEY)
    newer = tmp_path / "newer.db"
    with sqlite3.connect(room.db.file) as here, sqlite3.connect(newer) as there:
        here.backup(there)
        there.execute(f"PRAGMA user_version = {max(migrations()) + 1}")
    there.close()
    here.close()
    seal(newer, tmp_path / "newer.age", KEY, tmp_path)
    (tmp_path / "there").mkdir()
    with pytest.raises(Newer):
        restore(tmp_path / "newer.age", tmp_path / "there/omah.db", KEY)
    assert list((tmp_path / "there").iterdir()) == []
    found = restore(file, tmp_path / "there/omah.db", KEY)
    assert (found.contents.people, found.contents.moves, found.broken) == (2, 1, ())


def test_on_the_laptop(tmp_path: Path) -> None:
    """A copy with its key shown once and printed, put back on another laptop; each refusal in a sentence."""
    room = Workroom(tmp_path / "omah.db")
    room.add("Sri", "tailor", "Kota")
    room.say("Sri", "setor 25")
    room.close()
    laptop = Laptop(tmp_path)
    # A key that nobody was shown is still to be shown.
    assert "tidak bisa ditulisi" in laptop.run("backup", "tidak-ada/satu.age", code=2)
    laptop.run("backup", "satu.age", "--json")
    said = laptop.run("backup", "satu.age", "--key-sheet", "kunci.pdf")
    words = next(line.strip() for line in said.splitlines() if len(line.split()) == 9 and line.startswith("    "))
    assert "Sudah dicoba: bisa dibuka, dan hitungannya cocok." in said
    words_in = ["pdftotext", str(tmp_path / "kunci.pdf"), "-"]
    printed = subprocess.run(words_in, capture_output=True, text=True, check=True)
    assert all(f"{number}. {word}" in printed.stdout for number, word in enumerate(words.split(), start=1))
    stick = tmp_path / "stik"
    stick.mkdir()
    again = laptop.run("backup", "--folder", "stik")
    assert words not in again
    assert "setiap hari sesudah rekap" in again
    assert len(list(stick.iterdir())) == 1
    assert "sudah ada data" in laptop.run("restore", "satu.age", "--key", words, code=2)
    assert "adalah datanya sendiri" in laptop.run("backup", "omah.db", code=2)
    assert "tidak bisa ditulisi" in laptop.run("backup", "tidak-ada/satu.age", code=2)

    other = Laptop(tmp_path / "lain")
    other.folder.mkdir()
    shutil.copy(tmp_path / "satu.age", other.folder)
    slip = words[:-1] + ("b" if words[-1] != "b" else "d")
    assert "persis seperti di kertas" in other.run("restore", "satu.age", "--key", slip, code=2)
    assert "tidak terbuka dengan kunci ini" in other.run("restore", "satu.age", given="kata lain\n", code=2)
    assert "tidak bisa dibaca" in other.run("restore", "tidak-ada.age", "--key", words, code=2)
    (other.folder / "foto.jpg").write_bytes(b"bukan cadangan")
    assert "bukan cadangan" in other.run("restore", "foto.jpg", "--key", words, code=2)
    assert not (other.folder / "omah.db").exists()
    assert "1 orang, 1 pesan, sampai Senin 4 Mei 2020" in other.run("restore", "satu.age", given=f"{words}\n")
    assert "terpenuhi" in other.run("check")
    assert '"pieces": 25' in other.run("tally", "--date", "2020-05-04", "--json")
    # The key came along, so that copies go on as before; a passphrase that is set takes its place.
    assert words not in other.run("backup", "dua.age")
    other.environment["OMAH_BACKUP_KEY"] = "kata sandi bengkel"
    other.run("backup", "tiga.age")
    (other.folder / "omah.db").unlink()
    assert "1 orang" in other.run("restore", "tiga.age")


async def test_daily_after_the_tally_and_told_when_it_fails(tmp_path: Path, world: World) -> None:
    folder = tmp_path / "stik"
    await world.says("Sri", "setor 25")
    assert "Belum ada cadangan" in ((await world.says("Ken", "cadangan"))[0].text or "")
    folder.mkdir()
    async with world.db.transaction():
        await backups.set_folder(world.db, str(folder))

    async def tick() -> None:
        await world.running().daily.tick()
        await world.settle()

    await world.turn_to(world.at(9, 30))
    await tick()
    assert len(list(folder.iterdir())) == 1, "a first copy at once"
    await world.turn_to(world.at(17, 34))
    await tick()
    assert len(list(folder.iterdir())) == 1
    await world.turn_to(world.at(17, 35))
    await tick()
    await tick()
    assert [one.name for one in folder.iterdir()] == ["omah-2020-05-04-1735.age"]
    said = (await world.says("Ken", "wis dibackup durung?"))[0].text or ""
    assert "Senin 4 Mei 2020, jam 17.35" in said
    assert "bisa dibuka, dan hitungannya cocok. Ada 1 salinan." in said
    assert not any("cadangan" in text.lower() for text in world.told("Wiwik") if "Rekap" not in text)

    shutil.move(folder, tmp_path / "dicabut")
    for hour in (18, 18, 19):
        await world.turn_to(world.at(hour, 40, day=date(2020, 5, 5)))
        await tick()
    failing = [text for text in world.told("Ken") if text.startswith("Cadangan hari ini belum jadi")]
    assert len(failing) == 1
    assert f"Folder {folder} tidak ada. Kalau itu stik USB, pasang stiknya." in failing[0]
    await world.turn_to(world.at(17, 40, day=date(2020, 5, 6)))
    await tick()
    assert "Sudah 2 hari tanpa cadangan. Kalau laptop rusak, catatan sesudah Senin 4 Mei 2020 hilang." in world.told(
        "Ken"
    )
    assert "Yang sesudah itu belum berhasil" in ((await world.says("Ken", "cadangan"))[0].text or "")
    shutil.move(tmp_path / "dicabut", folder)
    await world.turn_to(world.at(18, 45))
    await tick()
    assert world.told("Ken")[-1].startswith("Cadangannya jadi lagi")
    assert len(list(folder.iterdir())) == 2


async def test_after_restoring_each_is_asked_once_to_send_again_and_copies_are_marked(
    tmp_path: Path, world: World
) -> None:
    await world.says("Sri", "setor 25")
    await world.stop_bot()
    await asyncio.to_thread(copies.make, world.path, tmp_path / "one.age", KEY)
    await world.start_bot()
    await world.says("Sri", "setor 12")
    await world.kill_bot()
    world.path = tmp_path / "baru" / "omah.db"
    world.path.parent.mkdir()
    await asyncio.to_thread(restore, tmp_path / "one.age", world.path, KEY)
    for _ in range(2):
        await world.start_bot()
        await world.tick()
        await world.stop_bot()
    await world.start_bot()
    asked = [text for text in world.told("Sri") if "dikembalikan dari cadangan" in text]
    assert len(asked) == 1
    assert "Senin 4 Mei 2020 jam 09.00" in asked[0]
    assert "37" in ((await world.says("Sri", "setor 12"))[-1].text or "")
    assert await world.broken() == []


@pytest.mark.slow
async def test_killed_and_gone_on_from_the_last_copy(tmp_path: Path) -> None:
    soak = RestoredAgain(tmp_path, seed=3)
    outcome = await soak.run(1)
    assert (outcome.lost, outcome.counted_twice, outcome.problems) == (0, 0, []), outcome
    assert soak.gone > 0


ASKED = """cadangan|Cadangan?|cadangan terakhir kapan bu|kapan cadangan terakhir|kapan terakhir dicadangkan
sudah dicadangkan?|data sudah dicadangkan belum|backup|backup terakhir kapan?|sudah backup belum|wis dibackup durung
cadangannya aman?|piye cadangane|salinan data terakhir kapan|cek cadangan|lihat cadangan dong|status backup
info cadangan|backupnya gimana|data botnya sudah dibackup hari ini?|bekap wis dadi|/cadangan|ada cadangan data?"""


@pytest.mark.parametrize("text", ASKED.replace("\n", "|").split("|"))
def test_what_asks_for_copies(text: str) -> None:
    assert commands_in(text)[0][0] is Command.BACKUPS


@pytest.mark.parametrize(
    "text",
    [
        "karet cadangan 2 m",
        "mesin cadangan ada?",
        "minta benang cadangan 2",
        "cadangan kain 3 m",
        "setor 20 cadangan 2",
    ],
)
def test_spare_things_are_no_copies(text: str) -> None:
    assert Command.BACKUPS not in [command for command, _ in commands_in(text)]


async def test_a_database_that_isnt_ours_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "omah.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE note (text)")
    connection.close()
    before = path.read_bytes()
    (tmp_path / "surat").write_text("Yth. Bu Wiwik, berikut laporan bulan ini", "utf-8")
    for where, kind in (
        (path, NotOurs),
        (tmp_path / "surat", NotOurs),
        (tmp_path, IsFolder),
        (tmp_path / "tidak/ada.db", NoFolder),
    ):
        with pytest.raises(kind):
            await Database.open(where)
    assert path.read_bytes() == before


async def test_a_file_copied_by_hand_is_whole_as_the_guide_says(tmp_path: Path, world: World) -> None:
    """After a sudden end the file with its log, after an orderly one the file alone."""
    await world.says("Sri", "setor 25")
    # As a power cut leaves them: nobody has closed anything.
    for ending in ("", "-wal"):
        shutil.copy(f"{world.path}{ending}", tmp_path / f"salinan.db{ending}")
    await world.stop_bot()
    shutil.copy(world.path, tmp_path / "tertib.db")
    for name in ("salinan.db", "tertib.db"):
        async with await Database.open(tmp_path / name) as db:
            assert await db.value("SELECT SUM(quantity) FROM move") == 25
            assert await checks.broken(db) == []


async def test_data_of_an_older_version_is_copied_aside_before_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = migrations()
    older = dict(list(every.items())[:-1])
    path, version = tmp_path / "omah.db", max(older)
    with monkeypatch.context() as then:
        then.setattr("storage.database.migrations", lambda: older)
        async with await Database.open(path) as db, db.transaction():
            await db.run("INSERT INTO workshop (name) VALUES ('Kota')")
    async with await Database.open(path) as db:
        assert await db.value("PRAGMA user_version") == max(every)
        assert await workshops.names(db) == {1: "Kota"}
    aside = tmp_path / f"omah.db-versi-{version}"
    with sqlite3.connect(aside) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (version,)
        assert kept.execute("SELECT name FROM workshop").fetchall() == [("Kota",)]
    kept.close()
    before = aside.read_bytes()
    async with await Database.open(path):
        assert aside.read_bytes() == before
    copies.tidy_aside(path, datetime.now(UTC))
    assert aside.exists()
    copies.tidy_aside(path, datetime.now(UTC) + timedelta(days=31))
    assert not aside.exists()
    with monkeypatch.context() as then:
        then.setattr("storage.database.migrations", lambda: older)
        with pytest.raises(Newer):
            await Database.open(path)

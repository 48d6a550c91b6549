"""Every command and every mistake: one Indonesian sentence, exit 2, and no stack."""

import io
import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest
import typer

from bot.cli.commands import command_line
from bot.cli.program import ARGUMENTS, run, sentence
from tests.test_command_line import Laptop
from tests.world import TOKEN

ENGLISH = re.compile(
    r"\b(the|is|not|no|error|file|missing|invalid|usage|option|argument|value|warning)\b", re.IGNORECASE
)
# They open no database: they read a text, or play in their own.
WITHOUT_DATA = {("read",), ("demo",), ("rehearse",)}
# These begin a database where there is none.
BEGINS = {("people", "import"), ("people", "invite"), ("orders", "add"), ("restore",)}
# What an argument must be, where not any word will do.
FILES: dict[tuple[str, ...], str] = {
    ("handovers", "print"): "surat.pdf",
    ("export",): "buku.xlsx",
    ("people", "poster"): "poster.pdf",
    ("backup",): "satu.age",
}
# What a command must be given to do something at all.
GIVEN: dict[tuple[str, ...], tuple[str, ...]] = {("papers",): ("slips", "slip.pdf")}
SAMPLES: dict[tuple[str, ...], str] = {("schedule", "fire"): "tally"}


def commands() -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command that does something, with its words."""

    def below(path: tuple[str, ...], command: Any) -> Iterator[tuple[tuple[str, ...], Any]]:
        for name, one in getattr(command, "commands", {}).items():
            if not getattr(one, "commands", None) or one.invoke_without_command:
                yield (*path, name), one
            yield from below((*path, name), one)

    yield from below((), typer.main.get_command(command_line()))


COMMANDS = dict(commands())


def line(path: tuple[str, ...], folder: Path) -> list[str]:
    """A command line with all that a command must be given."""
    needed = [one for one in COMMANDS[path].params if one.param_type_name == "argument"]
    given = [
        str(folder / FILES.get(path, "orang.csv"))
        if one.name in ("file", "sheet", "folder")
        else SAMPLES.get(path, "12")
        for one in needed
        if one.required or path == ("backup",)
    ]
    return [*path, *given, *GIVEN.get(path, ())]


def mistake(folder: Path, words: list[str], **settings: str) -> tuple[int, str]:
    """What a command with these settings says; exit code and standard error."""
    laptop = Laptop(folder)
    before, out, err, here = dict(os.environ), io.StringIO(), io.StringIO(), Path.cwd()
    os.environ.clear()
    os.environ.update({**laptop.environment, "OMAH_TOKEN": TOKEN, "OMAH_API_URL": "http://127.0.0.1:9", **settings})
    os.chdir(folder)
    stdin, sys.stdin = sys.stdin, io.StringIO("")
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = run(command_line(*words[:1]), words)
    finally:
        sys.stdin = stdin
        os.chdir(here)
        os.environ.clear()
        os.environ.update(before)
    assert "Traceback" not in out.getvalue() + err.getvalue()
    return code, err.getvalue()


def is_one_sentence(said: str) -> None:
    assert len(said.strip().splitlines()) == 1, said
    assert not ENGLISH.search(re.sub(r"“[^”]*”|/\S+|--\S+|OMAH_\w+", "", said)), said
    assert said[0].isupper() or not said[0].isalpha() or said.startswith("omah"), said


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "orang.csv").write_text("name,role\nSri,tailor\n", "utf-8")
    return tmp_path


@pytest.fixture(params=COMMANDS, ids=" ".join)
def path(request: pytest.FixtureRequest) -> tuple[str, ...]:
    found: tuple[str, ...] = request.param
    return found


def test_no_database(folder: Path, path: tuple[str, ...]) -> None:
    if path in WITHOUT_DATA | BEGINS | {
        ("doctor",),
        ("service", "install"),
        ("service", "status"),
        ("service", "remove"),
    }:
        pytest.skip("needs none")
    code, said = mistake(folder, line(path, folder), OMAH_TOKEN="")
    assert code == 2
    is_one_sentence(said)


@pytest.mark.parametrize("what", ["foreign", "other database", "folder", "no folder", "locked"])
def test_something_else_in_its_place(
    folder: Path, path: tuple[str, ...], what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if path in WITHOUT_DATA or path[0] in ("doctor", "service"):
        pytest.skip("opens none")
    database = folder / ("tidak-ada/omah.db" if what == "no folder" else "omah.db")
    lock: sqlite3.Connection | None = None
    if what == "foreign":
        database.write_text("Yth. Bu Wiwik, berikut laporan bulan ini.", "utf-8")
    elif what == "other database":
        with sqlite3.connect(database) as other:
            other.execute("CREATE TABLE note (text)")
        other.close()
    elif what == "folder":
        database.mkdir()
    elif what == "locked":
        lock = sqlite3.connect(database, isolation_level=None)
        lock.execute("BEGIN EXCLUSIVE")
        lock.execute("CREATE TABLE move (id)")
        # Nobody waits five seconds here, a hundred times.
        connect = sqlite3.connect
        monkeypatch.setattr(sqlite3, "connect", lambda *given, **named: connect(*given, **{**named, "timeout": 0.01}))
    try:
        code, said = mistake(folder, line(path, folder), OMAH_DATABASE=str(database))
    finally:
        if lock:
            lock.close()
    assert code == 2, said
    is_one_sentence(said)


def test_a_wrong_word(folder: Path, path: tuple[str, ...]) -> None:
    for wrong in ("--tidak-ada", "satu dua tiga empat lima", f"--{'a' * 3000}"):
        words = [*line(path, folder), *(wrong.split() if path[:2] != ("orders", "add") else ["--ngawur"])]
        if path == ("read",) and wrong[:2] != "--":
            words = [*path, *wrong.split()]
        code, said = mistake(folder, words)
        assert code == 2, said
        is_one_sentence(said)


def test_a_name_longer_than_any(folder: Path) -> None:
    mistake(folder, ["people", "invite", "--role", "tailor", "--workshop", "Kota"])
    long = "a" * 3000
    for words in (
        ("backup", long),
        ("restore", long),
        ("papers", long, "slip.pdf"),
        ("export", f"{long}.xlsx"),
        ("people", "import", long),
        ("handovers", "print", "1", long),
        ("people", "invite", "--person", long),
        ("tally", "--workshop", long),
        ("tally", "--date", long),
        ("schedule", "fire", long),
        ("orders", "add", long, long),
    ):
        code, said = mistake(folder, [*words], OMAH_TOKEN="")
        assert code == 2, words[0]
        is_one_sentence(said.replace("a" * 99, ""))
        assert "program" not in said, "it was typed, and is no fault of the program"


def test_nothing_where_something_is_needed(folder: Path, path: tuple[str, ...]) -> None:
    if not any(one.required for one in COMMANDS[path].params):
        pytest.skip("needs nothing")
    code, said = mistake(folder, list(path))
    assert code == 2
    is_one_sentence(said)
    assert said.partition(" belum ditulis.")[0] in ARGUMENTS.values()


def test_settings_that_cant_be_read(folder: Path, path: tuple[str, ...]) -> None:
    if path in (("demo",), ("rehearse",)):
        pytest.skip("reads no settings")
    for content in ("OMAH_TOKEN=1:a".encode("utf-16"), "OMAH_TOKEN=1:a\nOMAH_PACE=“off”".encode("cp1252")):
        (folder / ".env").write_bytes(content)
        code, said = mistake(folder, line(path, folder))
        assert code == 2
        assert "UTF-8" in said
        is_one_sentence(said)


def test_help_is_indonesian(folder: Path, path: tuple[str, ...]) -> None:
    laptop = Laptop(folder)
    said = laptop.run(*path, "--help")
    assert said.startswith("Cara pakai: omah")
    assert not re.search(r"Usage|Options:|Show this|\[required\]|default:|<\w+>|INTEGER|TEXT|FLOAT", said), said


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("OMAH_TOKN=1:a", "OMAH_TOKN tidak dikenal. Maksudnya OMAH_TOKEN?"),
        ("OMAH_DATABSE=omah.db", "Maksudnya OMAH_DATABASE?"),
        ("TOKEN=1:a", "TOKEN tidak dikenal. Maksudnya OMAH_TOKEN?"),
        ("OMAHTOKEN=1:a", "OMAHTOKEN tidak dikenal. Maksudnya OMAH_TOKEN?"),
        ("export OHMAH_BACKUP_KEY=a", "Maksudnya OMAH_BACKUP_KEY?"),
        ("HTTPS_PROXY=http://10.0.0.1:3128\nOMAH_PACE=cepat", "OMAH_PACE harus salah satu dari"),
        ("ini token saya", "Baris 1 di berkas .env belum jelas"),
        ('# tokennya\nOMAH_TOKEN="1:a\nOMAH_PACE=off', "Baris 2 di berkas .env belum jelas"),
        ("OMAH_TOKEN='1:a'b", "Baris 1 di berkas .env belum jelas"),
        ("=1:a", "Baris 1 di berkas .env belum jelas"),
        ("OMAH_PACE=cepat", "OMAH_PACE harus salah satu dari: telegram atau off."),
        ("OMAH_TIMEZONE=Asia/Malang", "“Asia/Malang” bukan zona waktu"),
        ("OMAH_TOKEN=tokennya", "OMAH_TOKEN belum benar"),
        ("OMAH_API_URL=api.telegram.org", "“api.telegram.org” bukan alamat internet. Tulis yang diawali https://"),
        ("OMAH_HEARTBEAT_URL=https://", "OMAH_HEARTBEAT_URL: “https://” bukan alamat internet."),
        ("OMAH_WEBHOOK_URL=http://bot.contoh.id", "OMAH_WEBHOOK_URL: “http://bot.contoh.id” bukan alamat internet."),
        ("OMAH_WEBHOOK_PORT=banyak", "OMAH_WEBHOOK_PORT: “banyak” bukan angka"),
    ],
)
def test_a_setting_that_is_wrong(folder: Path, text: str, sentence: str) -> None:
    (folder / ".env").write_text(text, "utf-8")
    laptop = Laptop(folder)
    said = laptop.run("run", code=2)
    assert sentence in said
    is_one_sentence(said)


def test_a_token_as_it_was_copied(folder: Path) -> None:
    from bot.settings import Settings

    (folder / ".env").write_bytes("\ufeffOMAH_TOKEN= “123:abc” \r\n".encode())
    here = Path.cwd()
    os.chdir(folder)
    try:
        assert Settings().token.get_secret_value() == "123:abc"
    finally:
        os.chdir(here)


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a folder of one's own is nobody else's")
def test_what_is_written_is_for_its_owner_only(folder: Path) -> None:
    laptop = Laptop(folder)
    words = (sys.executable, "-m", "bot", "people", "import", "orang.csv")
    subprocess.run(words, cwd=folder, env=laptop.environment, check=True, capture_output=True)
    assert (folder / "omah.db").stat().st_mode & 0o077 == 0


def test_nothing_else_is_written_over(folder: Path) -> None:
    laptop = Laptop(folder)
    laptop.import_people("name,role,workshop\nSri,tailor,Kota\n")
    before = (folder / "orang.csv").read_bytes()
    for words in (
        ("backup", "orang.csv"),
        ("backup", "satu.age", "--key-sheet", "omah.db"),
        ("people", "poster", "omah.db"),
        ("people", "invite", "--all", "omah.db"),
        ("papers", "slips", "omah.db"),
        ("export", "omah.db"),
        ("handovers", "print", "1", "omah.db"),
    ):
        is_one_sentence(laptop.run(*words, code=2))
    assert (folder / "orang.csv").read_bytes() == before
    assert "Sri" in laptop.run("people", "list")
    laptop.run("backup", "satu.age")
    laptop.run("backup", "satu.age")


def test_numbers_as_people_write_them(folder: Path) -> None:
    laptop = Laptop(folder)
    laptop.import_people("name,role,workshop\nSri,tailor,Kota\n")
    laptop.run("orders", "add", "Masker", "12.500", "12500", "--buyer", "Dinas", "--from", "kemarin")
    assert [one["pieces"] for one in json.loads(laptop.run("orders", "--json"))[0]["phases"]] == [12500] * 2
    assert "belum jadi angka" in laptop.run("forecast", "--absent", "banyak", code=2)
    laptop.run("forecast", "--absent", "1")
    assert "1 sampai 60" in laptop.run("rehearse", "--days", "1.000", code=2)


def test_no_room_for_the_log_is_a_full_disk() -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    assert sentence(error).startswith("Laptopnya penuh.")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
    assert "tidak bisa dibaca dari disk" in sentence(error)

"""The doctor on set-ups that each lack one thing; and what makes the bot start with the computer."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from bot import service, watch
from bot.sandbox import Sandbox
from bot.service import Start
from storage import accounts, audit, backups, consents, people, workshops
from storage.backups import Made
from storage.consents import Consent
from storage.database import Database
from storage.people import Role
from storage.times import stamp
from tests.test_command_line import Laptop
from tests.world import TOKEN


class Clinic:
    """A laptop on which everything is well, with a bot that runs, until something isn't."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.laptop = Laptop(folder)
        self.sandbox = sandbox
        self.folder = folder
        self.path = folder / "omah.db"
        self.laptop.environment |= {"OMAH_TOKEN": TOKEN, "OMAH_API_URL": sandbox.url}
        self.bot: Database | None = None

    async def change(self, *statements: str) -> None:
        """Change the data behind the program's back."""
        async with await Database.open(self.path) as db, db.transaction():
            for one in statements:
                await db.run(one)

    async def stop_bot(self) -> None:
        if self.bot is not None:
            bot, self.bot = self.bot, None
            await bot.close()

    async def examine(self) -> dict[str, str]:
        """What the doctor finds to be wrong, by what it looked at."""
        rows = json.loads(await asyncio.to_thread(self._ask))
        return {row["check"]: row["message"] for row in rows if not row["ok"]}

    def _ask(self) -> str:
        try:
            return self.laptop.run("doctor", "--json")
        except AssertionError:
            return self.laptop.run("doctor", "--json", code=1)


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    sandbox = Sandbox(token=TOKEN)
    await sandbox.start()
    found = Clinic(tmp_path, sandbox)
    (tmp_path / "stik").mkdir()
    now = datetime.now(UTC)
    async with await Database.open(found.path) as db, db.transaction():
        workshop = await workshops.make(db, "Kota")
        for name, role in (("Sri", Role.TAILOR), ("Rini", Role.COORDINATOR)):
            person = await people.add(
                db, name=name, call_name=f"Bu {name}", role=role, workshop_id=workshop, joined_on=date(2020, 5, 1)
            )
            await accounts.bind(db, "telegram", name, person, now)
            yes = Consent(purpose="work", version=1, given=True, given_by=None, at=now, source_id=None)
            await consents.keep(db, person, yes)
        await db.run(
            "INSERT INTO inbox (channel, update_id, hash, received_at, outcome, note, settled_at)"
            " VALUES ('telegram', 1, 'a', ?, 'ignored', '', ?)",
            (stamp(now), stamp(now)),
        )
        await audit.remember(db, "last-alive:telegram", stamp(now))
        await backups.set_folder(db, str(tmp_path / "stik"))
        await backups.note(db, Made(at=now, file="x", size=12000, sound=True, kept=1))
        await db.run("INSERT INTO customer_order (name, buyer, starts_on) VALUES ('Masker', 'Dinas', '2020-05-01')")
        await db.run(
            "INSERT INTO rate (kind, size, amount, from_day, proposed_by, agreed_by, agreed_at)"
            " VALUES ('piece', NULL, 2500, '2020-05-01', 1, 2, ?)",
            (stamp(now),),
        )
    found.bot = await Database.open(found.path)
    found.bot.take_lease()
    try:
        yield found
    finally:
        await found.stop_bot()
        await sandbox.stop()


Break = Callable[[Clinic, pytest.MonkeyPatch], Awaitable[None]]


async def no_token(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    clinic.laptop.environment["OMAH_TOKEN"] = ""


async def wrong_token(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    clinic.laptop.environment["OMAH_TOKEN"] = "1:dicabut"


async def no_network(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    clinic.laptop.environment["OMAH_API_URL"] = "http://127.0.0.1:9"


async def wrong_clock(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    clinic.sandbox.telegram.now = lambda: time.time() + 1200


async def full_disk(_: Clinic, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(watch, "free_bytes", lambda _: 90_000_000)


async def far_zone(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    clinic.laptop.environment["OMAH_TIMEZONE"] = "America/New_York"


async def open_secrets(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    (clinic.folder / ".env").write_text(f"OMAH_TOKEN={TOKEN}", "utf-8")
    (clinic.folder / ".env").chmod(0o644)


async def short_passphrase(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    clinic.laptop.environment["OMAH_BACKUP_KEY"] = "bengkel"


async def no_data(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    clinic.laptop.environment["OMAH_DATABASE"] = str(clinic.folder / "lain.db")


async def foreign_data(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    (clinic.folder / "surat.db").write_text("Yth. Bu Wiwik", "utf-8")
    clinic.laptop.environment["OMAH_DATABASE"] = str(clinic.folder / "surat.db")


async def newer_data(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.change("PRAGMA user_version = 9000")


async def broken_ledger(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.change("INSERT INTO balance VALUES ('made', 'mask', 0, 7)")


async def sleeping_bot(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.stop_bot()


async def quiet_chat(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.change("UPDATE inbox SET received_at = '2020-05-04T02:00:00.000000+00:00'")


async def unsent(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.change(
        "INSERT INTO outbox (channel, address, position, priority, topic, content, not_before, created_at)"
        " VALUES ('telegram', 'Sri', 1, 0, 'x', '{}', '2020-05-04', '2020-05-04T02:00:00.000000+00:00')"
    )


async def put_aside(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.change("UPDATE inbox SET outcome = 'quarantined'")


async def nobody_joined(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.change("DELETE FROM speaker", "DELETE FROM address")


async def no_consent(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.change("DELETE FROM consent")


async def no_copies(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.change("DELETE FROM fact WHERE name LIKE 'backup-%'")


async def stick_gone(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    (clinic.folder / "stik").rmdir()


async def old_copy(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    assert clinic.bot
    long_ago = datetime.now(UTC) - timedelta(days=5)
    async with clinic.bot.transaction():
        await backups.note(clinic.bot, Made(at=long_ago, file="x", size=12000, sound=True, kept=1))


async def no_rate(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.change("DROP TRIGGER rate_never_goes", "DELETE FROM rate")


async def no_recipe(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.change("INSERT INTO balance VALUES ('workshop:1/store', 'material/kain', 0, 0)")


async def no_order(clinic: Clinic, _: pytest.MonkeyPatch) -> None:
    await clinic.change("DELETE FROM customer_order")


@pytest.mark.parametrize(
    ("break_it", "what", "words"),
    [
        (no_token, "token", "OMAH_TOKEN belum ada"),
        (wrong_token, "channel", "Telegram menolak kuncinya"),
        (no_network, "channel", "Telegram tidak terjangkau"),
        (wrong_clock, "clock", "meleset 20 menit"),
        (full_disk, "disk", "tinggal 85,8 MB"),
        (far_zone, "zone", "bukan zona Indonesia"),
        (open_secrets, "secrets", "chmod 600 .env"),
        (short_passphrase, "key", "terlalu pendek"),
        (no_data, "data", "omah people import"),
        (foreign_data, "data", "bukan berkas data Omah Jahit"),
        (newer_data, "data", "Perbarui dulu programnya"),
        (broken_ledger, "ledger", "3 aturan dilanggar"),
        (sleeping_bot, "bot", "omah service install"),
        (quiet_chat, "messages", "Coba kirim satu pesan"),
        (unsent, "unsent", "belum terkirim sejak"),
        (put_aside, "put aside", "1 pesan tidak bisa dibaca"),
        (nobody_joined, "deciders", "rekap tidak sampai ke siapa pun"),
        (nobody_joined, "invites", "2 orang belum masuk: Bu Rini, Bu Sri."),
        (no_consent, "consents", "1 orang belum memberi izin lewat bot: Bu Sri."),
        (no_copies, "backup", "omah backup --folder"),
        (stick_gone, "backup", "Pasang stiknya"),
        (old_copy, "backup age", "sudah 5 hari"),
        (no_rate, "rates", "belum punya upah"),
        (no_recipe, "recipes", "resepnya belum"),
        (no_order, "orders", "Belum ada pesanan"),
    ],
    ids=lambda one: getattr(one, "__name__", None),
)
async def test_what_is_missing_is_named_with_what_to_do(
    clinic: Clinic, break_it: Break, what: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await break_it(clinic, monkeypatch)
    found = await clinic.examine()
    assert words in found[what], found
    # The stick of the test lies on the same disk; nothing else is wrong that wasn't broken.
    allowed = {what, "stick"} | ({"deciders", "invites"} if break_it is nobody_joined else set())
    assert set(found) <= allowed, found


async def test_a_healthy_bot(clinic: Clinic) -> None:
    assert set(await clinic.examine()) == {"stick"}
    said = await asyncio.to_thread(lambda: clinic.laptop.run("doctor", code=1))
    assert "Perlu: Cadangan di" in said
    assert "Baik: Bot sedang berjalan." in said
    assert said.splitlines()[-1] == "1 hal perlu dibereskan."
    status = await asyncio.to_thread(lambda: clinic.laptop.run("service", "status"))
    assert "Bot sedang berjalan." in status
    await clinic.stop_bot()
    status = await asyncio.to_thread(lambda: clinic.laptop.run("service", "status", code=1))
    assert "Bot tidak berjalan." in status


def test_a_unit_that_systemd_takes(tmp_path: Path) -> None:
    folder = tmp_path / "folder bot 100%"
    folder.mkdir()
    text = service.unit(Start((sys.executable, "-m", "bot", "run"), folder))
    file = tmp_path / service.UNIT
    file.write_text(text, "utf-8")
    program = shutil.which("systemd-analyze")
    if program:
        checked = subprocess.run(
            [program, "verify", "--user", str(file)],
            env=os.environ | {"XDG_RUNTIME_DIR": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (checked.returncode, checked.stderr) == (0, ""), checked.stderr
    assert "Restart=always" in text
    assert "RestartPrevent" not in text, "a full disk, too, is a mistake that ends it"


def test_a_task_that_windows_takes() -> None:
    plain = Start(("C:\\Program Files\\omah\\python.exe", "-m", "bot", "run"), PureWindowsPath("C:\\bot & data"))
    linux = Start(("/home/wiwik/venv/bin/python", "-m", "bot", "run"), PurePosixPath("/home/wiwik/bot"))
    for start, command, words in (
        (plain, "C:\\Program Files\\omah\\python.exe", "-m bot run"),
        (
            service.through_wsl(linux, "Ubuntu"),
            "wsl.exe",
            "-d Ubuntu --cd /home/wiwik/bot --exec /home/wiwik/venv/bin/python -m bot run",
        ),
    ):
        root = ET.fromstring(service.task(start, "S-1-5-21-7").partition("\n")[2])  # noqa: S314 - our own text
        space = {"t": service.TASKS}
        assert root.findtext(".//t:Exec/t:Command", None, space) == command
        assert root.findtext(".//t:Exec/t:Arguments", None, space) == words
        assert root.findtext(".//t:ExecutionTimeLimit", None, space) == "PT0S"
        assert root.findtext(".//t:DisallowStartIfOnBatteries", None, space) == "false"
        # Without the user's own logon only an administrator may set it up; and every five minutes a bot that ended.
        assert root.findtext(".//t:LogonTrigger/t:UserId", None, space) == "S-1-5-21-7"
        assert root.findtext(".//t:Principal/t:UserId", None, space) == "S-1-5-21-7"
        assert root.findtext(".//t:TimeTrigger/t:Repetition/t:Interval", None, space) == "PT5M"
        assert root.findtext(".//t:MultipleInstancesPolicy", None, space) == "IgnoreNew"
        # The schema of tasks wants these in this order.
        names = [child.tag.partition("}")[2] for child in root]
        assert names == ["RegistrationInfo", "Triggers", "Principals", "Settings", "Actions"]


def test_installing_and_removing(tmp_path: Path) -> None:
    """With a systemctl that takes down what it is asked to do."""
    laptop = Laptop(tmp_path)
    (tmp_path / "bin").mkdir()
    for name in ("systemctl", "loginctl"):
        file = tmp_path / "bin" / name
        file.write_text(f'#!/bin/sh\necho {name} "$@" >> {tmp_path}/asked\n', "utf-8")
        file.chmod(0o755)
    laptop.environment |= {"HOME": str(tmp_path), "PATH": str(tmp_path / "bin")}
    laptop.environment.pop("WSL_DISTRO_NAME", None)
    assert "belum ada berkas .env" in laptop.run("service", "install", code=2)
    (tmp_path / ".env").write_text(f"OMAH_TOKEN={TOKEN}\n", "utf-8")
    assert "hidup sendiri" in laptop.run("service", "install")
    unit = tmp_path / ".config/systemd/user" / service.UNIT
    assert f"WorkingDirectory={tmp_path}" in unit.read_text("utf-8")
    asked = (tmp_path / "asked").read_text("utf-8").splitlines()
    assert asked == [
        "systemctl --user daemon-reload",
        f"systemctl --user enable --now {service.UNIT}",
        "loginctl enable-linger",
    ]
    assert "Dilepas" in laptop.run("service", "remove")
    assert not unit.exists()
    assert "Belum ada yang terpasang" in laptop.run("service", "remove", code=2)
    # Where it can't be started from here, what to type is said.
    laptop.environment["PATH"] = str(tmp_path / "nirgends")
    assert "Ketik sendiri: loginctl enable-linger" in laptop.run("service", "install", code=1)
    laptop.environment["WSL_DISTRO_NAME"] = "Ubuntu"
    said = laptop.run("service", "install", code=1)
    assert 'Ketik sendiri: schtasks.exe /Create /TN "Omah Jahit" /XML' in said
    assert "--cd" in (tmp_path / "omah-jahit.xml").read_bytes().decode("utf-16")


def test_installing_from_wsl(tmp_path: Path) -> None:
    """With Windows' programs that take down what they are asked to do."""
    laptop = Laptop(tmp_path)
    (tmp_path / "bin").mkdir()
    for name, answer in (
        ("schtasks.exe", ""),
        ("whoami.exe", '\'"laptop\\wiwik","S-1-5-21-7"\''),
        ("wslpath", "C:/bot.xml"),
    ):
        file = tmp_path / "bin" / name
        file.write_text(f"#!/bin/sh\necho {name} \"$@\" >> {tmp_path}/asked\nprintf '%s\\r\\n' {answer}\n", "utf-8")
        file.chmod(0o755)
    laptop.environment |= {"HOME": str(tmp_path), "PATH": str(tmp_path / "bin"), "WSL_DISTRO_NAME": "Ubuntu"}
    (tmp_path / ".env").write_text(f"OMAH_TOKEN={TOKEN}\n", "utf-8")
    assert "hidup sendiri" in laptop.run("service", "install")
    assert "<UserId>S-1-5-21-7</UserId>" in (tmp_path / "omah-jahit.xml").read_bytes().decode("utf-16")
    assert "Dilepas" in laptop.run("service", "remove")
    assert (tmp_path / "asked").read_text("utf-8").splitlines() == [
        "whoami.exe /user /fo csv /nh",
        f"wslpath -w {tmp_path}/omah-jahit.xml",
        "schtasks.exe /Create /TN Omah Jahit /XML C:/bot.xml /F",
        "schtasks.exe /Run /TN Omah Jahit",
        "schtasks.exe /End /TN Omah Jahit",
        "schtasks.exe /Delete /TN Omah Jahit /F",
    ]


async def test_a_bot_in_a_window_is_stopped_before_it_starts_by_itself(clinic: Clinic) -> None:
    clinic.laptop.environment |= {"HOME": str(clinic.folder), "PATH": str(clinic.folder)}
    (clinic.folder / ".env").write_text(f"OMAH_TOKEN={TOKEN}", "utf-8")
    said = await asyncio.to_thread(lambda: clinic.laptop.run("service", "install", code=2))
    assert said.startswith("Bot sedang berjalan di jendela lain.")
    await clinic.stop_bot()
    await asyncio.to_thread(lambda: clinic.laptop.run("service", "install", code=1))


def test_the_container_is_nobodys_root_and_says_how_it_is() -> None:
    lines = (Path(__file__).parents[2] / "Containerfile").read_text("utf-8").splitlines()
    last = lines[max(number for number, line in enumerate(lines) if line.startswith("FROM")) :]
    assert "USER omah" in last
    assert "VOLUME /data" in last
    assert any(line.startswith("HEALTHCHECK") and '"omah", "service", "status"' in line for line in last)
    assert any("OMAH_DATABASE=/data/omah.db" in line for line in last)
    assert any("--require-hashes" in line for line in lines)

"""`omah service`: the bot starts with the computer, by itself."""

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import typer

from bot import service
from bot.cli.shared import fail, say, settings
from bot.clock import system_clock
from bot.doctor import ALIVE_WITHIN
from bot.service import Start
from bot.settings import Settings
from storage import health
from storage.database import Database
from storage.where import exists

service_cli = typer.Typer(no_args_is_help=True, help="Supaya bot hidup sendiri bersama laptop.")
TASK_FILE = "omah-jahit.xml"


@service_cli.command("install")
def service_install() -> None:
    """Pasang: bot hidup sendiri sesudah laptop dinyalakan, juga sesudah gagal."""
    chosen = settings()
    if not Path(".env").is_file():
        fail("cli-service-no-env", folder=str(Path.cwd()))
    if not _is_installed() and asyncio.run(_life(chosen))[0]:
        # The second one would end at once, each time it is started.
        fail("cli-service-bot-runs")
    start = Start((sys.executable, "-m", "bot", "run"), Path.cwd())
    if _kind() == "systemd":
        _install_unit(start)
    elif _kind() == "task":
        _install_task(start)
    else:
        fail("cli-service-unknown")


@service_cli.command("status")
def service_status() -> None:
    """Apakah terpasang, dan apakah botnya hidup."""
    chosen = settings()
    say("cli-service-installed" if _is_installed() else "cli-service-not-installed")
    running, alive = asyncio.run(_life(chosen))
    if running and alive is not None and system_clock() - alive <= ALIVE_WITHIN:
        say("doctor-running")
        return
    say("cli-service-starting" if running else "cli-service-not-running")
    raise typer.Exit(0 if running and alive is None else 1)


async def _life(chosen: Settings) -> tuple[bool, datetime | None]:
    """Whether a bot has the data, and when it last noted that it lives."""
    if not exists(chosen.database):
        return False, None
    async with await Database.open(chosen.database) as db:
        return db.in_use(), await health.last_alive(db)


@service_cli.command("remove")
def service_remove() -> None:
    """Lepas: bot hanya hidup kalau dijalankan sendiri. Datanya tetap."""
    settings()
    if _kind() == "systemd":
        path = service.unit_path(Path.home())
        if not path.is_file():
            fail("cli-service-not-there")
        _run("systemctl", "--user", "disable", "--now", service.UNIT)
        path.unlink()
        _run("systemctl", "--user", "daemon-reload")
    else:
        path = Path(TASK_FILE)
        if not path.is_file():
            fail("cli-service-not-there")
        _run("schtasks.exe", "/End", "/TN", service.TASK)
        _run("schtasks.exe", "/Delete", "/TN", service.TASK, "/F")
        path.unlink()
    say("cli-service-removed")


def _kind() -> str:
    """What starts programs here: `systemd`, Windows' `task` scheduler, or nothing we know."""
    if os.name == "nt" or "WSL_DISTRO_NAME" in os.environ:
        return "task"
    return "systemd" if sys.platform == "linux" else ""


def _is_installed() -> bool:
    return service.unit_path(Path.home()).is_file() if _kind() == "systemd" else Path(TASK_FILE).is_file()


def _install_unit(start: Start) -> None:
    path = service.unit_path(Path.home())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(service.unit(start), "utf-8")
    say("cli-service-written", path=str(path))
    commands = (
        ("systemctl", "--user", "daemon-reload"),
        ("systemctl", "--user", "enable", "--now", service.UNIT),
        # Without it the bot would end when nobody is logged in.
        ("loginctl", "enable-linger"),
    )
    _run_all(commands)


def _install_task(start: Start) -> None:
    path = Path(TASK_FILE)
    distribution = os.environ.get("WSL_DISTRO_NAME")
    wanted = service.through_wsl(start, distribution) if distribution else start
    # As Windows writes such files itself.
    path.write_bytes(service.task(wanted, _windows_user()).encode("utf-16"))
    say("cli-service-written", path=str(path.absolute()))
    create = ("schtasks.exe", "/Create", "/TN", service.TASK, "/XML", _as_windows_sees(path), "/F")
    _run_all([create, ("schtasks.exe", "/Run", "/TN", service.TASK)])


def _as_windows_sees(path: Path) -> str:
    found = _told_by("wslpath", "-w", str(path.absolute())) if "WSL_DISTRO_NAME" in os.environ else ""
    return found or str(path.absolute())


def _windows_user() -> str:
    """The number by which Windows knows who is here; also from WSL, where people are called otherwise."""
    number = _told_by("whoami.exe", "/user", "/fo", "csv", "/nh").rpartition(",")[2].strip('"')
    return number if number.startswith("S-1-") else ""


def _told_by(*words: str) -> str:
    """What a command prints; nothing where it isn't there."""
    program = shutil.which(words[0])
    if program is None:
        return ""
    done = subprocess.run([program, *words[1:]], capture_output=True, check=False)  # noqa: S603 - our own words
    return done.stdout.decode("utf-8", "replace").strip()


def _run_all(commands: Sequence[Sequence[str]]) -> None:
    """Do what starts it; where that can't be done from here, say what to type."""
    left = [words for words in commands if not _run(*words)]
    for words in left:
        say("cli-service-type", command=" ".join(f'"{word}"' if " " in word else word for word in words))
    if left:
        raise typer.Exit(1)
    say("cli-service-started")


def _run(*words: str) -> bool:
    """Whether a command was there and went well."""
    program = shutil.which(words[0])
    if program is None:
        return False
    try:
        done = subprocess.run([program, *words[1:]], capture_output=True, check=False, timeout=60)  # noqa: S603 - our own words
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0

"""What makes the bot start with the computer: a unit of systemd, or a task of Windows, as text."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path, PurePath

from storage.values import dataclass

UNIT = "omah-jahit.service"
TASK = "Omah Jahit"
# Whatever ended it may be mended meanwhile, a full disk as well as a wrong token: it is started again each time.
UNIT_TEXT = """[Unit]
Description=Omah Jahit, bot bengkel jahit
Wants=network-online.target
After=network-online.target
StartLimitIntervalSec=0

[Service]
Type=simple
WorkingDirectory={folder}
ExecStart={command}
Restart=always
RestartSec=30
TimeoutStopSec=30
UMask=0077
NoNewPrivileges=yes

[Install]
WantedBy=default.target
"""
TASKS = "http://schemas.microsoft.com/windows/2004/02/mit/task"
# Any moment that is over: from then on the task is due again and again.
LONG_AGO = "2020-01-01T00:00:00"
EVERY = "PT5M"


@dataclass(frozen=True, slots=True)
class Start:
    """A program with its words, and the folder where it starts, which holds `.env` and the data."""

    words: Sequence[str]
    folder: PurePath


def unit(start: Start) -> str:
    """A unit for `systemd --user`."""
    return UNIT_TEXT.format(
        folder=str(start.folder).replace("%", "%%"), command=" ".join(_quoted(word) for word in start.words)
    )


def _quoted(word: str) -> str:
    """A word of a command as systemd reads it."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"' if escaped != word or any(c.isspace() or c == "'" for c in word) else word


def unit_path(home: Path) -> Path:
    """Where the unit of a user lies."""
    return home / ".config/systemd/user" / UNIT


def task(start: Start, user: str = "") -> str:
    """A task for Windows' Task Scheduler: at the user's logon, started again when it ended, never stopped."""
    ET.register_namespace("", TASKS)
    root = ET.Element(f"{{{TASKS}}}Task", version="1.2")
    about = _below(root, "RegistrationInfo")
    _below(about, "Description", "Bot bengkel jahit Omah Jahit")
    triggers = _below(root, "Triggers")
    logon = _below(triggers, "LogonTrigger")
    # A failure of the program is none to Windows, which restarts only what it couldn't start.
    again = _below(triggers, "TimeTrigger")
    _below(again, "StartBoundary", LONG_AGO)
    _below(_below(again, "Repetition"), "Interval", EVERY)
    who = _below(_below(root, "Principals"), "Principal", id="Author")
    if user:
        # At the logon of anybody is for administrators to set up.
        _below(logon, "UserId", user)
        _below(who, "UserId", user)
    _below(who, "LogonType", "InteractiveToken")
    _below(who, "RunLevel", "LeastPrivilege")
    settings = _below(root, "Settings")
    for name, value in (
        ("MultipleInstancesPolicy", "IgnoreNew"),
        ("DisallowStartIfOnBatteries", "false"),
        ("StopIfGoingOnBatteries", "false"),
        ("StartWhenAvailable", "true"),
        ("ExecutionTimeLimit", "PT0S"),
        ("Enabled", "true"),
        ("Hidden", "false"),
    ):
        _below(settings, name, value)
    action = _below(_below(root, "Actions", Context="Author"), "Exec")
    _below(action, "Command", start.words[0])
    _below(action, "Arguments", " ".join(_windows(word) for word in start.words[1:]))
    _below(action, "WorkingDirectory", str(start.folder))
    return '<?xml version="1.0" encoding="UTF-16"?>\n' + ET.tostring(root, encoding="unicode")


def _below(parent: ET.Element, name: str, text: str | None = None, **attributes: str) -> ET.Element:
    found = ET.SubElement(parent, f"{{{TASKS}}}{name}", attributes)
    found.text = text
    return found


def _windows(word: str) -> str:
    """A word of a command as Windows reads it."""
    return f'"{word}"' if not word or any(c.isspace() for c in word) else word


def through_wsl(start: Start, distribution: str) -> Start:
    """The same start from Windows, which WSL is a part of."""
    words = ("wsl.exe", "-d", distribution, "--cd", str(start.folder), "--exec", *start.words)
    return Start(words, PurePath("C:\\Windows\\System32"))

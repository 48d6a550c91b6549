"""Slips for everybody on the list who hasn't come to the bot yet: read as the PDF holds them."""

import asyncio
import re
import shutil
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.people import people_cli
from handlers.papers.slips import Slip, slips
from handlers.reading.enrolling_said import invite_in
from storage import accounts, audit, invites, people, workshops
from storage.database import Database
from storage.people import PersonState, Role
from tests.test_papers import PDFTOTEXT
from tests.test_poster import PT

PDFFONTS = shutil.which("pdffonts") or "pdffonts"


async def staffed(path: Path) -> None:
    now = datetime.now(UTC)
    async with await Database.open(path) as db, db.transaction():
        place = await workshops.make(db, "Kota")
        for name, bound, state in (
            ("Sri Wahyuni", False, PersonState.ACTIVE),
            ("Ani", True, PersonState.ACTIVE),
            ("Yuni", False, PersonState.LEFT),
            ("Darto", False, PersonState.PAUSED),
        ):
            number = await people.add(
                db,
                name=name,
                call_name=f"Bu {name.split()[0]}",
                role=Role.TAILOR,
                workshop_id=place,
                joined_on=date(2020, 5, 4),
                state=state,
            )
            if bound:
                await accounts.bind(db, "telegram", name, number, now)
        await audit.remember(db, "bot-name:telegram", "omah_jahit_bot")


async def whose(path: Path, codes: list[str]) -> list[int | None]:
    found = []
    async with await Database.open(path) as db, db.transaction():
        for code in codes:
            invite = await invites.use_invite(db, code, datetime.now(UTC))
            found.append(invite.person_id if invite else None)
    return found


def test_a_slip_for_each_who_is_not_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMAH_DATABASE", str(tmp_path / "omah.db"))
    asyncio.run(staffed(tmp_path / "omah.db"))
    refused = CliRunner().invoke(people_cli, ["invite", "--all", str(tmp_path / "no" / "slip.pdf")])
    assert (refused.exit_code, "tidak bisa ditulis" in refused.stderr) == (2, True)
    done = CliRunner().invoke(people_cli, ["invite", "--all", str(tmp_path / "slip.pdf")])
    assert done.exit_code == 0
    assert done.stdout.startswith("2 slip undangan ditulis ke ")
    text = subprocess.run([PDFTOTEXT, "-raw", str(tmp_path / "slip.pdf"), "-"], capture_output=True, text=True).stdout
    assert re.findall(r"Untuk (.*)", text) == ["Bu Darto", "Bu Sri"]
    codes = re.findall(r"/start (\S+)", text)
    assert asyncio.run(whose(tmp_path / "omah.db", [*codes, codes[0]])) == [4, 1, None]
    assert asyncio.run(whose(tmp_path / "omah.db", ["x"])) == [None]


def test_they_lead_to_whatsapp_where_that_is_all_there_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "omah.db"
    monkeypatch.setenv("OMAH_DATABASE", str(path))
    asyncio.run(staffed(path))
    asyncio.run(only_on_whatsapp(path))
    assert CliRunner().invoke(people_cli, ["invite", "--all", str(tmp_path / "slip.pdf")]).exit_code == 0
    text = subprocess.run([PDFTOTEXT, "-raw", str(tmp_path / "slip.pdf"), "-"], capture_output=True, text=True).stdout
    assert "Telegram" not in text
    assert text.count("Tanpa kamera: WhatsApp ke +62 811 1111 111,") == 2
    said = re.findall(r"tulis: (Daftar \S+)", text)
    # As the bot hears it there.
    codes = [invite_in(one) for one in said]
    assert asyncio.run(whose(path, codes)) == [4, 1]


async def only_on_whatsapp(path: Path) -> None:
    async with await Database.open(path) as db, db.transaction():
        await audit.remember(db, "bot-name:telegram", "")
        await audit.remember(db, "bot-name:whatsapp", "628111111111")


def test_six_on_a_page_and_nothing_beside_its_slip(tmp_path: Path) -> None:
    many = [Slip(name="W" * 60, call_name="W" * 60, workshop="W" * 60, code="c" * 22)] * 7
    pdf = slips(many, "B" * 32, "2020-05-07")
    assert pdf.count(b"/Type /Page\n") == 2
    (tmp_path / "a.pdf").write_bytes(pdf)
    boxes = subprocess.run([PDFTOTEXT, "-bbox", str(tmp_path / "a.pdf"), "-"], capture_output=True, text=True).stdout
    found = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">', boxes)
    assert len(found) > 200
    for left, top, right, bottom in ([float(one) * PT for one in word] for word in found):
        assert left >= 10
        assert right <= 105 if left < 105 else right <= 200
        assert (top - 10) // 92 == (bottom - 10) // 92, (left, top)


def test_its_letters_are_in_it_whatever_they_are(tmp_path: Path) -> None:
    """Nothing hangs on the letters of the computer that prints it; a name keeps its marks."""
    file = tmp_path / "a.pdf"
    file.write_bytes(
        slips([Slip(name="Siti Łódź", call_name="Bu Đỗ", workshop="Kota", code="c" * 22)], "bot", "2020-05-07")
    )
    fonts = subprocess.run([PDFFONTS, str(file)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts
    told = subprocess.run([PDFTOTEXT, str(file), "-"], capture_output=True, text=True, check=True).stdout
    assert "Untuk Bu Đỗ" in told
    assert "Siti Łódź" in told

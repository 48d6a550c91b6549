"""The report to whoever gave the money: every figure in its PDF is one of the ledger."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.papers.drawing import DOCX, PDF, drawn
from handlers.reading.papers_said import FUNDER, paper_in
from handlers.routing.printing import PaperAsked, put_together
from handlers.rules.groups import told_groups
from handlers.rules.limits import FEWEST_OF_GROUP
from handlers.rules.numbering import ranges
from storage import funds, handovers, ledger, orders, payments, programme, wages
from storage.consents import Consent
from storage.consents import keep as agree
from tests.test_export import work
from tests.test_papers import omah, text_of
from tests.workroom import Workroom
from tests.world import ZONE

NOON = datetime(2020, 5, 4, 12, 0, tzinfo=UTC)
MAY = ("--days", "bulan Mei 2020")


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workroom]:
    made = Workroom(tmp_path_factory.mktemp("funder") / "omah.db")
    work(made)
    yield made
    made.close()


@pytest.fixture(scope="module")
def told(room: Workroom, tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("told") / "laporan.pdf"
    done = omah(room, "papers", "laporan bank", str(file), *MAY)
    assert done.exit_code == 0, done.output
    return text_of(file)


def plain(text: str) -> str:
    return " ".join(text.split())


def dotted(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def test_its_masks_are_those_of_the_orders(room: Workroom, told: str) -> None:
    every = room.run(orders.phases(room.db))
    for one in every:
        row = next(line for line in told.splitlines() if re.match(rf"Tahap {one.number}\s+\d", line.strip()))
        counts = (one.pieces, one.made, one.accepted, one.rejected, one.handed_over, one.pieces - one.handed_over)
        assert row.split()[2:] == [dotted(count) for count in counts]
        assert f"dilaporkan {dotted(one.made)}, lolos cek {dotted(one.accepted)}" in plain(told)
    accepted, pieces = sum(one.accepted for one in every), sum(one.pieces for one in every)
    assert f"{accepted} dari {pieces} masker yang dipesan sudah lolos cek ({accepted * 100 // pieces}%)" in plain(told)


def test_its_money_is_that_of_the_ledger(room: Workroom, told: str) -> None:
    standings = json.loads(omah(room, "wages", "--json").stdout)
    earned = sum(one.amount for one in room.run(wages.earned(room.db)))
    paid = [one for one in room.run(payments.every(room.db)) if one.state == payments.CONFIRMED]
    rows = {
        "Upah masker lolos cek": earned,
        "Sudah diterima penjahit": sum(one.cash for one in paid),
        "Sudah dikeluarkan, belum dipastikan diterima": sum(one["paying"] for one in standings),
        "Belum dibayar": sum(one["owed"] for one in standings),
    }
    for name, amount in rows.items():
        assert re.search(rf"{name}\s+Rp{re.escape(dotted(amount))}\b", told), name
    at_rates = [int(one.replace(".", "")) for one in re.findall(r"ukuran \w+\s+[\d.]+\s+Rp[\d.]+\s+Rp([\d.]+)", told)]
    assert sum(at_rates) == earned
    (fund,) = room.run(funds.every(room.db))
    entries = room.run(funds.entries(room.db, fund.id))
    given = sum(one.amount for one in entries if one.kind == funds.GIVEN)
    spent: Counter[str] = Counter()
    for one in entries:
        spent[one.kind] += one.amount if one.kind != funds.GIVEN else 0
    cash = room.run(funds.cash(room.db, fund.id))
    assert given - spent.total() == cash
    assert f"masuk Rp{dotted(given)}, dipakai Rp{dotted(spent.total())}, sisa Rp{dotted(cash)}" in plain(told)
    assert re.search(rf"angkutan\s+Rp{dotted(spent[funds.TRANSPORT])}", told)
    for one in entries:
        assert re.search(rf"^\s*{one.move_id} .*Rp{re.escape(dotted(one.amount))}", told, re.MULTILINE), one
    # What was booked and taken back is in none of it.
    assert "ongkos" not in told


def test_its_checks_and_handovers_are_those_that_stand(room: Workroom, told: str) -> None:
    checked = room.run(ledger.statements.checked(room.db, date(2020, 5, 1), date(2020, 5, 31))).values()
    accepted, rework = sum(one.accepted for one in checked), sum(one.rework for one in checked)
    rejected = sum(one.rejected for one in checked)
    counted = accepted + rework + rejected
    said = f"dicek {counted} masker: {accepted} lolos ({accepted * 100 // counted}%), {rework} kembali untuk"
    assert f"{said} diperbaiki, {rejected} tidak lolos" in plain(told)
    signed = [one for one in room.run(handovers.everything(room.db)) if one.state == handovers.SIGNED]
    for one in signed:
        assert re.search(rf"{re.escape(one.number)}.*diserahkan.*\s{one.pieces}$", told, re.MULTILINE)
    drafts = [one for one in room.run(handovers.everything(room.db)) if one.state == handovers.DRAFT]
    assert drafts
    assert all(one.number not in told for one in drafts)


def test_before_and_during(room: Workroom) -> None:
    """What came before its days and in them is what came until the last."""
    day = date(2020, 5, 4)
    for first in (date(2020, 5, 1), day, date(2020, 5, 5)):
        for before, now in room.run(programme.came(room.db, first, date(2020, 5, 31))).values():
            assert (before if first > day else now) == before + now
    made = sum(
        (sum(two, programme.NOTHING) for two in room.run(programme.came(room.db, day, day)).values()), programme.NOTHING
    )
    assert made.made == -room.run(room.db.value("SELECT SUM(quantity) FROM balance WHERE place = 'made'"))
    owed = room.run(room.db.value("SELECT SUM(quantity) FROM balance WHERE place GLOB 'tailor:*/owed'"))
    assert room.run(programme.owed(room.db, day)) == owed
    assert room.run(programme.owed(room.db, date(2020, 5, 3))) == 0


def test_by_chat_it_comes_twice_and_says_the_same(room: Workroom) -> None:
    """As a PDF and, to be changed first, as a document with the same figures; coordinators may have it, tailors not."""
    room.say("Sri", "cetak laporan bank")
    assert room.told("Sri")[-1]["key"] == "paper-not-yours"
    room.say("Rini", "cetak laporan bank")
    assert [one["key"] for one in room.told("Rini")[-2:]] == ["as-file", "as-file-edited"]
    said = paper_in("laporan bank", NOON)
    assert said
    asked = PaperAsked(said=said, workshop=None, person=None, by=None)

    async def made() -> object:
        async with room.db.transaction():
            return await put_together(room.db, asked, room.now, ZONE)

    drawing = room.run(made())
    document = Document(BytesIO(drawn(DOCX, drawing.of, NOON)))  # type: ignore[attr-defined]
    words = [one.text for one in document.paragraphs]
    words += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    file = (
        Path(str(room.run(room.db.value("SELECT file FROM pragma_database_list WHERE name = 'main'")))).parent / "a.pdf"
    )
    file.write_bytes(drawn(PDF, drawing.of, NOON))  # type: ignore[attr-defined]
    amounts = r"Rp[\d.]+\d|\b\d+%"
    assert set(re.findall(amounts, " ".join(words))) == set(re.findall(amounts, text_of(file)))
    assert len(document.inline_shapes) == 1


async def consent(room: Workroom, name: str, *, given_: bool) -> None:
    async with room.db.transaction():
        kept = Consent(purpose="needs", version=1, given=given_, given_by=None, at=room.now, source_id=None)
        await agree(room.db, room.ids[name], kept)


def test_groups_only_with_consent_and_of_five(tmp_path: Path) -> None:
    room = Workroom(tmp_path / "omah.db")
    names = [f"Sri{letter}" for letter in "abcdefghijklm"]
    for at, name in enumerate(names):
        room.add(name, "tailor", "Kota", usual_pieces=30, community="difabel" if at < 6 else "abk")
        room.say(name, "setor 20")
    room.add("Rini", "coordinator", "Kota")

    def said() -> str:
        file = tmp_path / "a.pdf"
        assert omah(room, "papers", "laporan bank", str(file), *MAY).exit_code == 0
        return plain(text_of(file))

    assert "difabel" not in said()
    for name in names[:6]:
        room.run(consent(room, name, given_=True))
    assert "Menurut kelompok: difabel 6 orang, tidak disebutkan 7 orang." in said()
    room.run(consent(room, names[0], given_=False))
    assert "difabel 5 orang, tidak disebutkan 8 orang." in said()
    room.run(consent(room, names[1], given_=False))
    assert "difabel" not in said()
    assert "13 orang menjahit" in said()
    room.close()


@given(st.lists(st.sampled_from((None, "difabel", "abk", "warga")), max_size=60))
@settings(max_examples=200, deadline=None)
def test_no_small_group_can_be_reckoned(groups: list[str | None]) -> None:
    told, rest = told_groups(groups)
    assert all(count >= FEWEST_OF_GROUP for _, count in told)
    assert sum(count for _, count in told) + rest == len(groups)
    assert not told or rest == 0 or rest >= FEWEST_OF_GROUP


def test_numbers_in_few_words() -> None:
    assert ranges([3]) == "3"
    assert ranges([12, 13, 14, 20]) == "12-14, 20"
    assert ranges([1, 3, 5, 7, 9]) == "1 ... 9"


WORDINGS = (
    "cetak laporan bank|cetak laporan pemodal|laporan bank|laporan pemodal bulan Mei|print laporan untuk bank"
    "|minta laporan donatur|buatkan laporan buat bpk bank|laporan untuk pemberi dana|unduh laporan dana CSR"
    "|cetak laporan BMPD|bikinkan laporan ke forum bank|cetak laporan penyandang dana bulan lalu|cetak LPJ"
    "|tolong cetakno laporan kanggo bank|cetak laporan pertanggungjawaban|cetak laporan penggunaan dana"
    "|nyuwun laporan bank|kirim laporan bank ya|laporan bank pdf|cetak laporan program|damelaken laporan kagem pemodal"
)
OTHER = (
    "laporan|laporan saya|dana masuk 5.000.000 dari BMPD|dana|setor 20 laporan|laporan setor 20|bank buka jam berapa"
)


def test_wordings() -> None:
    for text in WORDINGS.split("|"):
        found = paper_in(text, NOON)
        assert found, text
        assert found.kind == FUNDER, text
    for text in OTHER.split("|"):
        found = paper_in(text, NOON)
        assert found is None or found.kind != FUNDER, text

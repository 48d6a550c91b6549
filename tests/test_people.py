"""Enrolling, consent, one's own data, one phone for several, people by chat; and what must not be possible."""

import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from handlers.people import consenting as asked
from storage import accounts, audit, consents, erasure, invites, people
from storage.consents import Consent
from storage.database import Database
from storage.invites import Invite
from storage.outbox import PURGED
from storage.people import Role
from tests.world import World

ANSWERS = [
    *("Saya sendiri", "ya", "ya", "ya", "tidak", "Rahasiawati Planting", "Bu Rahasiawati", "difabel", "Kota"),
    *("0812-9876-5432", "sudah lama", "punya", "20", "malam", "pembaca layar", "kirim"),
]


async def enrol(world: World, name: str, number: int, answers: list[str] | None = None) -> None:
    """Somebody new enrols by typing, up to what they have sent."""
    world.meet(name, number)
    for text in ["daftar", *(answers or ANSWERS)]:
        await world.says(name, text)


async def person_of(world: World, name: str) -> people.Person:
    found = await accounts.by_address(world.db, "telegram", str(world.accounts[name]))
    assert found is not None
    return found


async def test_consent_is_kept_with_version_time_and_message(world: World) -> None:
    await enrol(world, "Baru", 7001)
    person = await person_of(world, "Baru")
    assert (person.state, person.community, person.access) == ("waiting", "difabel", "reader")
    kept = await consents.of(world.db, person.id)
    assert {one.purpose: one.given for one in kept.values()} == {
        "work": True,
        "reminders": True,
        "needs": True,
        "photos": False,
    }
    for one in kept.values():
        assert (one.version, one.at) == (asked.VERSION, world.now)
        raw = await world.db.value("SELECT raw FROM inbox WHERE id = ?", (one.source_id,))
        assert json.loads(raw)["message"]["text"] in ("ya", "tidak")
    assert await world.broken() == []


async def test_nothing_is_kept_of_whoever_cancels_or_refuses(world: World) -> None:
    world.meet("Batal", 7001)
    for texts in (["daftar", *ANSWERS[:9], "batal"], ["daftar", "Saya sendiri", "tidak"]):
        for text in texts:
            await world.says("Batal", text)
        assert await world.db.value("SELECT COUNT(*) FROM form") == 0
        assert await world.db.value("SELECT COUNT(*) FROM person") == 4
        assert await world.db.value("SELECT COUNT(*) FROM inbox WHERE address = '7001'") == 0
    assert await world.db.value("SELECT COUNT(*) FROM inbox WHERE raw LIKE '%Rahasiawati%'") == 0
    assert await world.broken() == []


async def test_what_a_child_has_is_nowhere(world: World) -> None:
    answers = list(ANSWERS)
    answers[7] = "orang tua ABK"
    answers.insert(8, "ya, anak saya Dimasqu autisplant")
    answers[answers.index("malam")] = "kalau anak saya Dimasqu tidur"
    answers.insert(answers.index("kalau anak saya Dimasqu tidur") + 1, "malam")
    await enrol(world, "Ibu", 7001, answers)
    assert (await person_of(world, "Ibu")).state == "waiting"
    assert await world.db.value("SELECT called_away FROM profile") == 1
    assert await found_anywhere(world, "Dimasqu", "autisplant") == []


async def found_anywhere(world: World, *planted: str) -> list[tuple[str, str]]:
    """Where in the tables something planted is, as (table.column, text)."""
    tables = [row[0] for row in await world.db.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = []
    for table in tables:
        for row in await world.db.dicts(f"SELECT * FROM {table}"):  # noqa: S608 - the database's own names
            for column, value in row.items():
                hits = [one for one in planted if one.casefold() in str(value).casefold()]
                found += [(f"{table}.{column}", one) for one in hits]
    return found


async def test_after_erasure_nothing_is_left_and_every_sum_stands(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    await enrol(world, "Baru", 7001)
    await world.presses("Wiwik", "Terima")
    await world.says("Baru", "setor 20")
    await world.says("Sri", "titip Rahasiawati 5")
    await world.says("Baru", "minta karet 10 m, kata Rahasiawati Planting segera")
    await world.says("Wiwik", "tunda Rahasiawati Planting: Bu Rahasiawati punya cukup")
    await world.says("Baru", "bicara dengan koordinator: ini Planting, telepon 081298765432")
    await world.says("Wiwik", "cari planting")
    await world.turn_to(world.at(17, 30))
    await world.settle()
    await world.says("Baru", "pengingat 19.00")
    number = (await person_of(world, "Baru")).id
    before = await world.db.rows("SELECT work_date, SUM(quantity), COUNT(*) FROM move GROUP BY work_date")
    balances = await world.db.rows("SELECT place, thing, quantity FROM balance ORDER BY 1, 2")
    await world.says("Wiwik", "rekap")
    assert "Bu Rahasiawati: 25" in world.told("Wiwik")[-1]
    assert await found_anywhere(world, "Rahasiawati", "81298765432")

    await world.says("Baru", "/hapus")
    await world.says("Baru", "ya")
    assert "Semua data sudah dihapus" in world.told("Baru")[-1]
    await world.tick()
    assert await found_anywhere(world, "Rahasiawati", "Planting", "81298765432", "difabel", "7001") == []
    files = [path for path in world.path.parent.rglob("*") if path.is_file()]
    assert files
    for secret in (b"Rahasiawati", b"ahasiawati", b"Planting", b"81298765432"):
        assert [path.name for path in files if secret.lower() in path.read_bytes().lower()] == []
    assert "Rahasiawati" not in capsys.readouterr().err
    assert await world.db.rows("SELECT work_date, SUM(quantity), COUNT(*) FROM move GROUP BY work_date") == before
    assert await world.db.rows("SELECT place, thing, quantity FROM balance ORDER BY 1, 2") == balances
    await world.says("Wiwik", "rekap")
    assert f"#{number}: 25" in world.told("Wiwik")[-1]
    assert await world.broken() == []

    await enrol(world, "Baru", 7001)
    assert (await person_of(world, "Baru")).state == "waiting"
    assert (await person_of(world, "Baru")).id != number


async def test_erasing_is_finished_after_a_kill_before_the_log_is_emptied(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await enrol(world, "Baru", 7001)
    await world.says("Baru", "hapus data saya")
    await world.says("Baru", "ya")

    async def killed(_: Database) -> bool:
        raise OSError("killed")

    with monkeypatch.context() as broken:
        broken.setattr(type(world.db), "checkpoint", killed)
        await world.tick()
    # It is still to be done, whoever starts next.
    assert await audit.recall(world.db, erasure.GONE) == "1"
    await world.tick()
    assert await audit.recall(world.db, erasure.GONE) == "0"
    for path in world.path.parent.glob("omah.db*"):
        assert b"ahasiawati" not in path.read_bytes(), path


async def test_who_shares_a_name_with_the_erased_keeps_it(world: World) -> None:
    await world.says("Ani", "setor 10")
    await enrol(world, "Baru", 7001, [*ANSWERS[:5], "Sri Lestari", "Mbak Tari", *ANSWERS[7:]])
    await world.presses("Wiwik", "Terima")
    await world.says("Sri", "setor 12, titip Mbak Tari 3")
    await world.says("Baru", "/hapus")
    await world.says("Baru", "ya")
    assert await people.by_name(world.db, "Sri")
    assert await found_anywhere(world, "Sri Lestari", "Mbak Tari") == []
    assert "setor 12, titip #" in str(await world.db.rows("SELECT raw FROM inbox WHERE raw LIKE '%setor 12%'"))


async def test_reminders_stop_within_a_minute_of_a_word(world: World) -> None:
    await world.says("Sri", "cabut izin pengingat")
    await world.turn_to(world.at(16, 1))
    assert not [text for text in world.told("Sri") if "hari ini ada masker" in text]
    assert [text for text in world.told("Ani") if "hari ini ada masker" in text]


async def test_whoever_wants_no_hurry_is_reminded_once_until_she_writes(world: World) -> None:
    await world.says("Sri", "setor 1")
    await people.set_field(world.db, 1, "access", "slow")
    for _ in range(3):
        await world.turn_to(world.at(16, 1, day=world.now.date() + timedelta(days=1)))
    reminded = [text for text in world.told("Sri") if "hari ini ada" in text.lower()]
    assert len(reminded) == 1
    await world.says("Sri", "setor 5")
    await world.turn_to(world.at(16, 1, day=world.now.date() + timedelta(days=1)))
    assert len([text for text in world.told("Sri") if "hari ini ada" in text.lower()]) == 2


async def test_new_words_of_a_consent_are_asked_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await world.db.run("DELETE FROM consent")
    old = Consent(purpose="work", version=asked.VERSION, given=True, given_by=None, at=world.now, source_id=None)
    for purpose in consents.PURPOSES:
        await consents.keep(
            world.db,
            1,
            Consent(purpose=purpose, version=asked.VERSION, given=True, given_by=None, at=old.at, source_id=None),
        )
    await world.wait(timedelta(minutes=2))
    assert world.told("Sri") == []
    monkeypatch.setattr(asked, "VERSION", asked.VERSION + 1)
    await world.wait(timedelta(minutes=2))
    assert "bengkel perlu mencatat nama dan hasil jahitan" in world.told("Sri")[-1]
    assert world.told("Ani") == []
    for _ in consents.PURPOSES:
        await world.presses("Sri", "Ya")
    assert {one.version for one in (await consents.of(world.db, 1)).values()} == {asked.VERSION}
    await world.wait(timedelta(minutes=2))
    assert "Izinnya sudah dicatat" in world.told("Sri")[-1]


async def test_an_invited_tailor_is_asked_for_her_consent(world: World) -> None:
    invite = Invite(invites.hashed("kode"), Role.TAILOR, 1, None)
    await invites.keep_invite(world.db, invite, world.now + timedelta(hours=72))
    world.meet("Ratna", 7001)
    await world.says("Ratna", "/start kode")
    await world.presses("Wiwik", "Terima")
    await world.wait(timedelta(minutes=1))
    assert "Yang tidak diizinkan tidak disimpan" in world.told("Ratna")[-1]
    await world.says("Ratna", "setor 12")
    assert "12 masker tercatat" in world.told("Ratna")[-1]
    assert "Pertanyaan tadi masih saya tunggu" in world.told("Ratna")[-1]
    await world.presses("Ratna", "Tidak")
    assert "hasil jahitan tidak dicatat" in world.told("Ratna")[-1]
    await world.says("Ratna", "setor 30")
    assert await world.db.value("SELECT SUM(quantity) FROM move") == 12


async def test_the_posters_link_knows_the_workshop(world: World) -> None:
    world.meet("Baru", 7001)
    await world.says("Baru", "/start ikut-1")
    for text in [*ANSWERS[:8], *ANSWERS[9:]]:
        await world.says("Baru", text)
    assert (await person_of(world, "Baru")).workshop_id == 1


async def test_only_her_own_card_gives_a_number(world: World) -> None:
    world.meet("Baru", 7001)
    for text in ["daftar", *ANSWERS[:9]]:
        await world.says("Baru", text)
    shown = world.telegram.messages(7001)[-1]
    assert "Kirim nomor saya" in json.dumps(shown.keyboard)
    world.telegram.send_contact(7001, "+6281200000000", contact_user_id=1001)
    await world.settle()
    assert "Nomor HP yang bisa dihubungi" in world.told("Baru")[-1]
    world.telegram.send_contact(7001, "+6281298765432")
    await world.settle()
    assert "pengalaman menjahit" in world.told("Baru")[-1]
    for text in ANSWERS[10:]:
        await world.says("Baru", text)
    assert (await person_of(world, "Baru")).phone == "081298765432"


async def test_a_strangers_flood_in_a_form_ends_in_silence(world: World) -> None:
    world.meet("Banjir", 7001)
    await world.says("Banjir", "daftar")
    for _ in range(200):
        world.telegram.say(7001, "x1")
    await world.settle(30)
    assert len(world.told("Banjir")) <= 82
    await world.wait(timedelta(minutes=61))
    await world.says("Banjir", "Saya sendiri")
    assert "Untuk menghitung upah" in world.told("Banjir")[-1]


async def test_her_data_comes_as_a_file(world: World) -> None:
    await world.says("Sri", "setor 25")
    await consents.note_reading(world.db, 1, None, "group and needs", world.now)
    said = await world.says("Sri", "/datasaya")
    assert "25 masker tercatat" in (said[0].text or "")
    assert "dilihat pengurus di laptop bengkel" in (said[0].text or "")
    assert said[1].kind == "document"
    kept = json.loads(next(iter(world.telegram.files.values()))[1])
    assert kept["profil"][0]["nama"] == "Sri"
    assert kept["catatan"][0]["jumlah"] == 25
    assert any("setor 25" in json.dumps(one) for one in kept["pesan"])


async def test_another_phone_counts_only_when_a_coordinator_says_so(world: World) -> None:
    await world.says("Wiwik", "hp baru Sri")
    code = world.told("Wiwik")[-1].rpartition("/start ")[2]
    world.meet("SriBaru", 7001)
    await world.says("SriBaru", f"/start {code}")
    await world.says("SriBaru", "setor 9")
    assert await world.db.value("SELECT COUNT(*) FROM move") == 0
    await world.says("Sri", "setor 4")
    await world.presses("Wiwik", "Ya, HP baru")
    assert "tidak terhubung lagi" in world.told("Sri")[-1]
    await world.says("SriBaru", "setor 9")
    await world.says("Sri", "setor 5")
    assert await world.db.rows("SELECT person_id, SUM(quantity) FROM move GROUP BY person_id") == [(1, 13)]
    audited = await world.db.rows("SELECT actor, action FROM audit WHERE subject = 'person:1'")
    assert ("person:3", "new-phone") in audited


async def test_a_double_is_merged_into_the_one_with_the_books(world: World) -> None:
    await world.says("Sri", "setor 20")
    number = await people.add(
        world.db, name="Sri W", call_name="Sri", role=Role.TAILOR, workshop_id=1, joined_on=date(2020, 5, 1)
    )
    await accounts.bind(world.db, "telegram", "7001", number, world.now)
    world.meet("SriW", 7001)
    await world.says("Wiwik", "gabung Sri W dengan Sri W")
    await world.says("Wiwik", "gabung Bu Sri dengan Sri W")
    assert "sudah punya catatan" in world.told("Wiwik")[-1]
    await world.says("Wiwik", "gabung Sri W dengan Bu Sri")
    await world.presses("Wiwik", "Ya, gabungkan")
    await world.says("SriW", "setor 5")
    assert await world.db.rows("SELECT person_id, SUM(quantity) FROM move GROUP BY person_id") == [(1, 25)]
    assert (await people.by_id(world.db, number) or await person_of(world, "Sri")).state == "left"
    assert await world.broken() == []


async def test_a_form_survives_a_kill_at_every_answer(tmp_path: Path) -> None:
    world = World(tmp_path / "omah.db")
    await world.add("Rini", "coordinator")
    await world.start()
    world.meet("Baru", 7001)
    try:
        for text in ["daftar", *ANSWERS]:
            world.telegram.say(7001, text)
            await world.kill_bot()
            await world.start_bot()
            await world.settle()
        assert (await person_of(world, "Baru")).state == "waiting"
        assert await world.db.value("SELECT COUNT(*) FROM person WHERE state = 'waiting'") == 1
        assert await world.broken() == []
    finally:
        await world.stop()


# Every command, by every role, about somebody who isn't theirs, is as if that one didn't exist.
ABOUT_PEOPLE = (
    "terima {}|tolak {}|tanya {}: apa kabar?|cari {}|jeda {}|lanjutkan {}|pindah bengkel {} ke Kota|peran {} kurir"
    "|gabung {} dengan {}|hp baru {}|setuju {}|ubah {}: karet 5 m|tunda {}: nanti|siap {}|kirim {}: karet 1 m"
    "|sampai {}|bahan {}|pinjami {}: mesin jahit 1 dari CSR|pinjaman kembali {}|pinjaman hapus {}"
    "|titip {} 5|batal punya {}|kasih {} karet 2 m|minta karet 5 m untuk {}"
)
FOREIGN = ("Marni", "Lastri", "Yuliati")
ROLES = ("Sri", "Kurir", "Wiwik")


@pytest.fixture
async def two_workshops(tmp_path: Path) -> World:
    made = World(tmp_path / "omah.db")
    await made.add("Sri")
    await made.add("Kurir", "courier")
    await made.add("Wiwik", "coordinator")
    await made.add("Marni", workshop="Batu")
    await made.add("Lastri", workshop="Batu", state="waiting")
    await made.add("Yuliati", "coordinator", workshop="Batu")
    return made


@pytest.mark.parametrize("role", ROLES)
async def test_what_is_not_allowed_is_like_what_does_not_exist(two_workshops: World, role: str) -> None:
    world = two_workshops
    await world.start()
    cells = 0
    try:
        for command in ABOUT_PEOPLE.split("|"):
            nobody = await answer(world, role, command.replace("{}", "Tukinem"))
            for foreign in FOREIGN:
                said = await answer(world, role, command.replace("{}", foreign))
                assert said.casefold().replace(foreign.casefold(), "tukinem") == nobody.casefold(), command
                cells += 1
        assert cells >= 70
        assert await world.db.value("SELECT COUNT(*) FROM move") == 0
        untouched = await world.db.rows(
            "SELECT name, role, state, workshop_id FROM person WHERE workshop_id = 2 ORDER BY id"
        )
        assert untouched == [
            ("Marni", "tailor", "active", 2),
            ("Lastri", "tailor", "waiting", 2),
            ("Yuliati", "coordinator", "active", 2),
        ]
        assert [world.told(name) for name in FOREIGN] == [[], [], []]
    finally:
        await world.stop()


async def answer(world: World, who: str, text: str) -> str:
    """What is answered; what it left behind is taken away, so that each begins alike."""
    said = "\n".join(one.text or "" for one in await world.says(who, text))
    async with world.db.transaction():
        for table in ("conversation", "button", "request_line", "request"):
            await world.db.run(f"DELETE FROM {table}")  # noqa: S608 - constants
        await world.db.run("UPDATE outbox SET state = 'withdrawn' WHERE state = 'sent'")
    return re.sub(r"/start \S+", "/start", said)


async def test_buttons_of_others_do_nothing(world: World) -> None:
    await enrol(world, "Baru", 7001)
    shown = [one for one in world.telegram.messages(world.accounts["Wiwik"]) if "Terima" in one.labels()][-1]
    code = shown.labels()["Terima"]
    for name in ("Sri", "Baru", "Ani"):
        own = world.telegram.messages(world.accounts[name])
        world.telegram.press(world.accounts[name], own[-1].message_id if own else 1, code)
        await world.settle()
    assert (await person_of(world, "Baru")).state == "waiting"


async def test_nobody_reads_of_an_erased_one_in_what_waits(world: World) -> None:
    """What was to be said to her and couldn't be is gone too."""
    await enrol(world, "Baru", 7001)
    await world.says("Baru", "/hapus")
    await world.says("Baru", "ya")
    await world.tick()
    left = await world.db.rows("SELECT content FROM outbox WHERE address = ''")
    assert {row[0] for row in left if "erased" not in row[0]} == {PURGED}

"""What must not be possible: deciding for oneself, acting as another, damage by names, traces of the erased."""

from datetime import timedelta

import pytest

from storage import consents, invites, people, workshops
from storage.invites import Invite
from storage.people import PersonState, Role
from tests.test_people import ANSWERS, enrol, found_anywhere, person_of
from tests.world import World

SHARED = ["daftarkan teman", "Saya sendiri", "ya", "ya", "tidak", "tidak", "Siti Palsu", "Mbak Siti", "Kota"]
SHARED += ["lewati", "sudah bisa", "punya", "20", "malam", "kirim"]


async def share(world: World, name: str) -> None:
    """Somebody named Siti Palsu comes to share a phone, and is accepted."""
    for text in SHARED:
        await world.says(name, text)
    await world.presses("Wiwik", "Terima")


async def masks(world: World) -> list[tuple[int, int]]:
    made = "SELECT person_id, SUM(CASE WHEN from_place = 'made' THEN quantity ELSE -quantity END) FROM move"
    return [(row[0], row[1]) for row in await world.db.rows(f"{made} GROUP BY person_id ORDER BY 1")]


async def test_whoever_waits_goes_on_waiting_whatever_she_agrees_to(world: World) -> None:
    await enrol(world, "Baru", 7001)
    for text in ("cabut izin kerja", "izin", "ya", "ya", "ya", "ya", "setor 10"):
        await world.says("Baru", text)
    assert (await person_of(world, "Baru")).state == "waiting"
    assert await masks(world) == []


@pytest.mark.parametrize(
    "name", ["Key Args", "Kind Options", "Counts Last", "Text Message", "Material Request", "Mask Karet"]
)
async def test_a_name_that_is_a_word_of_the_program_harms_nobody(world: World, name: str) -> None:
    await enrol(world, "Jahat", 7001, [*ANSWERS[:5], name, name.split()[1], *ANSWERS[7:]])
    await world.says("Sri", "setor 20")
    await world.turn_to(world.at(17, 31))
    await world.says("Sri", "400")
    await world.turn_to(world.at(20, 30))
    await world.says("Ani", "minta karet 10 m")
    await world.says("Jahat", "hapus data saya")
    await world.says("Jahat", "ya")
    await world.says("Sri", "tidak")
    await world.turn_to(world.at(17, 31, day=world.now.date() + timedelta(days=1)))
    await world.says("Sri", "setor 7")
    assert await masks(world) == [(1, 27)]
    assert "minta bahan" in " ".join(world.told("Wiwik"))
    assert sum("Rekap" in text for text in world.told("Wiwik")) >= 2
    assert await world.db.value("SELECT COUNT(*) FROM inbox WHERE outcome = 'quarantined'") == 0
    assert await world.broken() == []


async def test_what_waits_to_be_read_is_not_touched_by_an_erasure(world: World) -> None:
    await enrol(world, "Pergi", 7001, [*ANSWERS[:5], "Text Message", "Bu Message", *ANSWERS[7:]])
    await world.says("Pergi", "hapus data saya")
    await world.stop_bot()
    world.press("Pergi", "Ya, hapus data saya")
    for number in range(60):
        world.telegram.say(world.accounts["Sri"], f"tambah setor {number + 1} message")
    await world.start_bot()
    await world.settle(30)
    row = await world.db.row("SELECT COUNT(*) FROM inbox WHERE outcome = 'ignored' AND note <> 'stranger'")
    assert row == (0,)
    assert await world.db.value("SELECT COUNT(*) FROM inbox WHERE outcome = 'quarantined'") == 0


async def test_a_yes_to_the_reminder_erases_nobody(world: World) -> None:
    await world.says("Sri", "hapus data saya")
    await world.turn_to(world.at(16, 1))
    await world.says("Sri", "ya")
    assert "Yakin mau dihapus?" in world.told("Sri")[-1]
    assert (await person_of(world, "Sri")).state == "active"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("saya Siti, 120.", 120),
        ("saya Siti, 125  pcs", 125),
        ("saya Siti\nsetor 50", 50),
        ("saya Siti, setor 20\nanak 10", 30),
        ("ini Mbak Siti bu: setor 7", 7),
    ],
)
async def test_what_follows_a_name_is_read_whole(world: World, text: str, made: int) -> None:
    await share(world, "Sri")
    await world.says("Sri", text)
    await world.says("Sri", "ya")
    number = (await people.by_name(world.db, "Siti Palsu"))[0].id
    assert await masks(world) == [(number, made)]


async def test_an_edit_on_a_shared_phone_is_of_whoever_it_was_booked_for(world: World) -> None:
    await share(world, "Sri")
    number = (await people.by_name(world.db, "Siti Palsu"))[0].id
    await world.says("Sri", "setor 7")
    await world.says("Sri", "saya Siti, setor 20")
    await world.says("Sri", "saya Sri")
    await world.edits("Sri", "saya Siti, setor 20", "saya Siti, setor 25")
    assert await masks(world) == [(1, 7), (number, 25)]
    assert (await person_of(world, "Sri")).id == 1


async def test_a_number_that_stands_for_a_name_is_no_amount(world: World) -> None:
    await world.says("Sri", "titip: #3 7")
    await world.says("Ani", "sudah diantar #2")
    assert all(pieces != 10 for _, pieces in await masks(world))
    assert not [one for one in await masks(world) if one[0] == 2]


async def test_masks_for_a_coordinator_are_nobodys_until_asked(world: World) -> None:
    await world.says("Sri", "titip: Wiwik 5")
    await world.says("Ani", "titip bu Wiwik 30")
    assert await masks(world) == []


async def test_whoever_decides_shares_no_phone(world: World) -> None:
    before = await world.db.value("SELECT COUNT(*) FROM person")
    await world.says("Wiwik", "daftarkan teman")
    assert "mendaftar sendiri" in world.told("Wiwik")[-1]
    assert await world.db.value("SELECT COUNT(*) FROM person") == before
    await share(world, "Sri")
    await world.says("Ken", "peran Siti Palsu koordinator")
    assert "perlu HP sendiri" in world.told("Ken")[-1]
    assert (await people.by_name(world.db, "Siti Palsu"))[0].role == "tailor"


async def test_a_consent_is_answered_by_the_one_it_was_asked_of(world: World) -> None:
    await share(world, "Sri")
    await world.says("Sri", "saya Siti")
    await world.says("Sri", "izin")
    await world.says("Sri", "saya Sri")
    await world.says("Sri", "tidak")
    assert set(await consents.of(world.db, 1)) == {"pay"}
    assert (await person_of(world, "Sri")).state == "active"


async def test_that_it_is_not_her_ends_the_matter_of_a_new_phone(world: World) -> None:
    await world.says("Wiwik", "hp baru Sri")
    code = world.told("Wiwik")[-1].rpartition("/start ")[2]
    world.meet("Lain", 7001)
    await world.says("Lain", f"/start {code}")
    await world.presses("Wiwik", "Bukan orangnya")
    await world.presses("Wiwik", "Ya, HP baru")
    await world.says("Lain", "setor 9")
    await world.says("Sri", "setor 4")
    assert await masks(world) == [(1, 4)]


async def test_whoever_is_refused_leaves_nothing_behind(world: World) -> None:
    await enrol(world, "Baru", 7001)
    number = (await person_of(world, "Baru")).id
    await world.presses("Wiwik", "Belum bisa")
    assert "belum bisa bergabung" in world.told("Baru")[-1]
    await world.tick()
    row = await world.db.row("SELECT name, phone, community, state FROM person WHERE id = ?", (number,))
    assert row == (f"#{number}", None, None, "left")
    assert await found_anywhere(world, "81298765432", "7001", "Bu Rahasiawati") == []


async def test_former_names_and_numbers_go_too(world: World) -> None:
    await world.says("Sri", "ganti nama Nuraéni Wijaya")
    await world.says("Sri", "ganti panggilan Mbak Eni")
    await world.says("Sri", "ganti telepon 081298765432")
    await world.says("Ani", "titip: Eni 5")
    await world.says("Ani", "bicara dengan koordinator: Nuraéninya di 0812-9876-5432, kata nuraeni")
    await world.says("Sri", "ganti nama Lestari Baru")
    await world.says("Sri", "ganti telepon 081311112222")
    await world.says("Sri", "hapus data saya")
    await world.says("Sri", "ya")
    await world.tick()
    for planted in ("Nura", "nuraeni", "Mbak Eni", "Eni 5", "9876", "81311112222", "Lestari", "1001"):
        assert await found_anywhere(world, planted) == [], planted
    assert await world.broken() == []


@pytest.mark.parametrize(
    "text",
    [
        "mau bicara koordinator",
        "boleh tanya dulu bu",
        "mau tapi takut",
        "boleh saya pikir dulu",
        "ya Allah apa itu",
        "ya sudah lah",
    ],
)
async def test_what_is_no_plain_yes_is_no_consent(world: World, text: str) -> None:
    world.meet("Baru", 7001)
    for said in ("daftar", "saya sendiri", text):
        await world.says("Baru", said)
    # Whoever thinks it over is waited for; anybody else is asked again.
    wanted = "Saya tunggu" if "pikir" in text else "Boleh dicatat?"
    assert wanted in world.told("Baru")[-1]
    assert "consent-work" not in str(await world.db.value("SELECT json_extract(state, '$.answers') FROM form"))


async def test_taking_back_one_purpose_leaves_the_others(world: World) -> None:
    for text in ("izin", *["ya"] * 5, "cabut izin foto saat bekerja"):
        await world.says("Sri", text)
    kept = await consents.of(world.db, 1)
    assert {one.purpose for one in kept.values() if one.given} == {"work", "pay", "reminders", "needs"}
    await world.says("Sri", "cabut izin kerja")
    for text in ("izin", *["ya"] * 5):
        await world.says("Sri", text)
    assert (await person_of(world, "Sri")).state == "active"


async def test_an_invite_whose_person_has_left_is_none(world: World) -> None:
    await people.set_state(world.db, 2, PersonState.LEFT)
    await invites.keep_invite(
        world.db, Invite(invites.hashed("kode"), Role.TAILOR, 1, 2), world.now + timedelta(hours=1)
    )
    world.meet("Dodo", 7001)
    assert "tidak bisa dipakai" in ((await world.says("Dodo", "/start kode"))[0].text or "")


async def test_an_account_that_was_taken_away_is_no_dead_end(world: World) -> None:
    number = await people.add(
        world.db, name="Dodo", call_name="Pak Dodo", role=Role.TAILOR, workshop_id=1, joined_on=world.now.date()
    )
    await invites.keep_invite(
        world.db, Invite(invites.hashed("kode"), Role.TAILOR, 1, number), world.now + timedelta(hours=1)
    )
    world.meet("Dodo", 7001)
    await world.says("Dodo", "/start kode")
    await world.wait(timedelta(minutes=1))
    await world.presses("Wiwik", "Bukan orangnya")
    for _ in range(4):
        await world.says("Dodo", "ya")
    assert await world.db.value("SELECT COUNT(*) FROM inbox WHERE outcome = 'quarantined'") == 0


async def test_illness_is_not_passed_on_but_that_she_wants_to_talk_is(world: World) -> None:
    await world.says("Sri", "bicara dengan koordinator: anak saya Dimasqu kejangplant epilepsi")
    assert "ingin bicara dengan koordinator" in world.told("Wiwik")[-1]
    await world.says("Sri", "ganti mesin anak saya Dimasqu autis")
    assert await found_anywhere(world, "Dimasqu", "kejangplant") == []


async def test_the_news_of_a_day_is_no_answer_to_a_consent(world: World) -> None:
    await world.says("Sri", "izin")
    await world.turn_to(world.at(16, 1))
    await world.says("Sri", "tidak ada")
    assert set(await consents.of(world.db, 1)) == {"pay"}
    assert (await person_of(world, "Sri")).state == "active"
    assert "Pertanyaan tadi masih saya tunggu" in world.told("Sri")[-1]


async def test_a_yes_to_the_reminder_is_no_answer_to_a_consent(world: World) -> None:
    for text in ("izin", "ya", "ya", "ya"):
        await world.says("Sri", text)
    await world.turn_to(world.at(16, 1))
    await world.says("Sri", "ya bu")
    assert set(await consents.of(world.db, 1)) == {"pay"}
    assert "Pertanyaan tadi masih saya tunggu" in world.told("Sri")[-1]


@pytest.mark.parametrize(
    "text", ["izin foto dicabut", "saya tarik izin foto", "cabut ijin foto", "foto saya jangan dipakai"]
)
async def test_a_consent_is_taken_back_in_ones_own_words(world: World, text: str) -> None:
    for said in ("izin", "ya", "ya", "ya", "ya", text):
        await world.says("Sri", said)
    assert {one.purpose for one in (await consents.of(world.db, 1)).values() if not one.given} == {"photos"}


@pytest.mark.parametrize(
    "text",
    ["tolong hapus data saya bu", "data saya dihapus aja", "saya mau keluar", "berhenti jadi penjahit", "/hapus"],
)
async def test_leaving_in_ones_own_words(world: World, text: str) -> None:
    await world.says("Sri", text)
    assert "Yakin mau dihapus?" in world.told("Sri")[-1]
    await world.says("Sri", "yakin")
    assert "sudah dihapus" in world.told("Sri")[-1]


async def test_a_report_in_the_name_of_one_who_waits_is_not_met_with_silence(world: World) -> None:
    for text in SHARED:
        await world.says("Sri", text)
    await world.says("Sri", "saya Siti, setor 20")
    for text in ("setor 15", "12"):
        await world.says("Sri", text)
        assert "belum diterima, jadi belum bisa dicatat" in world.told("Sri")[-1]
    await world.presses("Sri", "Bu Sri")
    await world.says("Sri", "setor 15")
    assert await masks(world) == [(1, 15)]


async def test_a_tailor_does_not_enrol_herself_again(world: World) -> None:
    for text in ("daftar", "saya sendiri", "ya", "tidak", "tidak", "tidak", "Sri"):
        await world.says("Sri", text)
    assert "sudah terdaftar" in world.told("Sri")[-1]


@pytest.mark.parametrize("text", ["buk aku isok njait pingin melok", "gimana cara daftarnya", "join"])
async def test_many_ways_to_ask(world: World, text: str) -> None:
    world.meet("Baru", 7001)
    await world.says("Baru", text)
    assert "Yang akan menjahit siapa" in world.told("Baru")[-1]


@pytest.mark.parametrize("text", ["halo", "ada lowongan?"])
async def test_a_yes_to_how_to_join_begins(world: World, text: str) -> None:
    world.meet("Baru", 7001)
    await world.says("Baru", text)
    assert "tulis: daftar" in world.told("Baru")[-1]
    await world.says("Baru", "iya mau")
    assert "Yang akan menjahit siapa" in world.told("Baru")[-1]


async def test_help_by_a_person_is_there_before_a_workshop_is_named(world: World) -> None:
    await world.db.run("UPDATE person SET state = 'left' WHERE role = 'lead'")
    world.meet("Baru", 7001)
    for text in ("daftar", "bicara dengan koordinator, saya bingung"):
        await world.says("Baru", text)
    assert "saya bingung" in world.told("Wiwik")[-1]


async def test_goods_of_a_store_are_not_taken_back_by_whoever_left_it(world: World) -> None:
    await world.says("Wiwik", "masuk karet 50 m dari BMPD")
    await workshops.make(world.db, "Batu")
    await world.says("Ken", "pindah bengkel Wiwik ke Batu")
    await world.presses("Wiwik", "Batalkan")
    held = await world.db.value("SELECT quantity FROM balance WHERE place = 'workshop:1/store'")
    assert held == 5000


async def test_an_illness_where_a_name_is_asked_for_is_not_kept(world: World) -> None:
    world.meet("Baru", 7001)
    for text in ("daftar", *ANSWERS[:5], "adik saya tuli namanya Ratnaplant", "Ratna"):
        await world.says("Baru", text)
    assert await found_anywhere(world, "tuli nama", "Ratnaplant") == []
    assert "Mau dipanggil apa?" in world.told("Baru")[-1]

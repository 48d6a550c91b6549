"""Who somebody is on WhatsApp: enrolling without a number, leaving no trace, one person on two messengers."""

import base64
import re
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.reading.messengers_said import ended, wished
from tests.world import World


def traces(folder: Path, *secrets: str) -> list[str]:
    """What of these is in any file, as it is or in base64 at any place."""
    hidden = {secret: secret.encode() for secret in secrets}
    for secret in secrets:
        for shift in range(3):
            inner = base64.b64encode(b"x" * shift + secret.encode())
            # The ends depend on what stands beside it.
            hidden[f"{secret}+{shift}"] = inner[4:-4]
    files = [(path.name, path.read_bytes()) for path in folder.rglob("*") if path.is_file()]
    return [f"{name}: {what}" for name, data in files for what, secret in hidden.items() if secret in data]


ENROLS = (
    "daftar", "saya", "ya", "ya", "tidak", "tidak", "Tini Lestari", "Bu Tini", "kota", "lewati", "sudah lama", "punya",
    "20", "pagi", "ya",
)  # fmt: skip


async def enrol(world: World, name: str) -> None:
    """Answer every question as a newcomer does."""
    for text in ENROLS:
        said = await world.says(name, text)
    assert "Sudah saya sampaikan ke koordinator" in (said[0].text or "")


async def test_somebody_who_shows_no_number_comes_works_and_goes_without_a_trace(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world.join("Tini", 4711, whatsapp=True)
    phone = world.whatsapp.phones[4711]
    phone.hidden = True
    await enrol(world, "Tini")
    await world.presses("Wiwik", "Terima")
    assert any("masker" in (one.text or "") for one in await world.says("Tini", "setor 12"))
    assert [call.params["recipient"] for call in world.whatsapp.calls if "recipient" in call.params][
        -1
    ] == phone.user_id
    files = await world.says("Tini", "data saya")
    assert any(one.kind == "document" for one in files)
    # Now she shows her number too: it is still she.
    phone.hidden = False
    await world.says("Tini", "5 lagi")
    total = "SELECT SUM(quantity) FROM move WHERE from_place = 'made'"
    assert await world.db.value(total) == 17
    await world.says("Tini", "hapus data saya")
    await world.presses("Tini", "Ya, hapus data saya")
    await world.tick()
    await world.tick()
    assert await world.db.value(total) == 17
    assert await world.db.value("SELECT name FROM person ORDER BY id DESC LIMIT 1") == "#5"
    # While it runs: the log of what isn't in the file yet, too.
    assert (tmp_path / "omah.db-wal").exists()
    assert traces(tmp_path, phone.wa_id, phone.user_id, phone.wa_id[2:]) == []
    await world.stop_bot()
    assert traces(tmp_path, phone.wa_id, phone.user_id, phone.wa_id[2:]) == []
    written = capsys.readouterr().err
    assert phone.wa_id not in written
    assert phone.user_id not in written


async def test_a_known_number_leaves_no_trace_either(world: World, tmp_path: Path) -> None:
    phone = world.whatsapp.phones[world.accounts["Sri"]]
    await world.says("Sri", "setor 25")
    await world.presses("Sri", "Batalkan")
    await world.says("Wiwik", "pesan untuk Sri: besok bahan datang")
    await world.says("Sri", "hapus data saya")
    await world.presses("Sri", "Ya, hapus data saya")
    await world.tick()
    await world.tick()
    await world.stop_bot()
    assert traces(tmp_path, phone.wa_id, phone.user_id, phone.wa_id[2:]) == []


# A number changes


async def test_a_new_number_that_nobody_knows_is_still_she(world: World) -> None:
    await world.says("Sri", "setor 25")
    world.whatsapp.change_number(world.accounts["Sri"], "6285550001111")
    await world.settle()
    said = await world.says("Sri", "batal")
    assert "dibatalkan" in (said[0].text or "")
    assert await world.db.rows("SELECT address FROM address WHERE channel = 'whatsapp' AND person_id = 1") == [
        ("6285550001111",)
    ]


async def test_a_new_number_that_wrote_already_is_joined_if_it_is_hers(world: World) -> None:
    """Also where Meta tells of it only after she wrote from there."""
    await world.says("Sri", "setor 25")
    phone = world.whatsapp.phones[world.accounts["Sri"]]
    old = phone.wa_id
    world.whatsapp.change_number(world.accounts["Sri"], "6285550001111", told=False)
    await world.says("Sri", "halo")
    world.whatsapp.change_number(world.accounts["Sri"], "6285550001111")
    about = world.whatsapp.waiting[-1].value["messages"][0]
    about["from"] = old
    await world.settle()
    assert "dibatalkan" in ((await world.says("Sri", "batal"))[0].text or "")


async def test_a_new_number_that_is_anothers_never_makes_one_of_two(world: World) -> None:
    await world.says("Sri", "setor 25")
    other = world.whatsapp.address(world.accounts["Wiwik"])
    old = world.whatsapp.address(world.accounts["Sri"])
    about = {"type": "user_changed_number", "wa_id": other, "body": "x"}
    told = {"from": old, "id": "wamid.A", "timestamp": "1588557600", "type": "system", "system": about}
    head = {"metadata": {"phone_number_id": world.whatsapp.phone_id}, "messages": [told]}
    world.whatsapp.queue("messages", head)
    await world.settle()
    speakers = await world.db.rows(
        "SELECT address, person_id FROM speaker WHERE channel = 'whatsapp' ORDER BY person_id"
    )
    assert speakers == [(old, 1), (other, 3)]
    assert any("ganti nomor WhatsApp" in text for text in world.told("Wiwik"))
    # The bot goes on, also after a restart.
    await world.stop_bot()
    await world.start_bot()
    assert "10 masker" in ((await world.says("Ani", "setor 10"))[0].text or "")


async def test_a_number_that_changed_hands_is_a_strangers(world: World) -> None:
    """The same number, but by Meta's own name of the account somebody else."""
    await world.says("Sri", "setor 25")
    phone = world.whatsapp.phones[world.accounts["Sri"]]
    phone.user_id = "ID.999888777666"
    said = await world.says("Sri", "batal")
    assert not any("dibatalkan" in (one.text or "") for one in said)
    assert await world.db.value("SELECT COUNT(*) FROM move WHERE reverses_id IS NOT NULL") == 0


# Two messengers


async def link(world: World) -> None:
    """Ani, who has Telegram, takes WhatsApp beside it."""
    said = await world.says("Ani", "pakai WhatsApp")
    found = re.search(r"https://wa\.me/(\d+)\?text=Daftar%20(\S+)", said[0].text or "")
    assert found
    assert found[1] == "628111111111"
    world.join("Anis", 5001, whatsapp=True)
    linked = await world.says("Anis", f"Daftar {found[2]}")
    assert "Tersambung, Bu Ani" in (linked[0].text or "")
    assert any("WhatsApp sekarang tersambung juga" in text for text in world.told("Ani"))


async def test_one_person_on_both_has_one_ledger_and_is_told_once(world: World) -> None:
    await link(world)
    # What is asked of another company's service is asked anew, in its name.
    await world.tick()
    asked = [one for one in world.whatsapp.messages(5001) if one.from_bot]
    assert any("WhatsApp milik Meta" in (one.text or "") for one in asked)
    for _ in range(8):
        last = next(one for one in reversed(world.whatsapp.messages(5001)) if one.from_bot)
        if not (labels := list(last.labels())):
            break
        await world.presses("Anis", labels[0])
    await world.says("Anis", "setor 20")
    assert "dibatalkan" in ((await world.says("Ani", "batal"))[0].text or "")
    await world.says("Anis", "hasil saya")
    await world.says("Ani", "setor 400")
    before = len(world.told("Anis")), len(world.told("Ani"))
    answered = await world.says("Anis", "ya")
    assert "400 masker" in (answered[0].text or "")
    # One reminder, where she wrote last.
    before = len(world.told("Anis")), len(world.told("Ani"))
    await world.turn_to(world.at(16) + timedelta(days=1))
    after = len(world.told("Anis")) - before[0], len(world.told("Ani")) - before[1]
    assert sum(after) == 1
    # And where she may be written to: Telegram has no window.
    assert await world.broken() == []


async def test_who_doesnt_agree_to_whatsapp_keeps_telegram(world: World) -> None:
    await link(world)
    await world.tick()
    last = next(one for one in reversed(world.whatsapp.messages(5001)) if one.from_bot and one.labels())
    await world.presses("Anis", list(last.labels())[1])
    sent = next(one for one in reversed(world.whatsapp.messages(5001)) if one.from_bot)
    if sent.labels():
        for _ in range(5):
            sent = next(one for one in reversed(world.whatsapp.messages(5001)) if one.from_bot)
            if not (labels := list(sent.labels())):
                break
            await world.presses("Anis", labels[-1])
    assert await world.db.value("SELECT COUNT(*) FROM speaker WHERE person_id = 2") == 1
    assert await world.db.value("SELECT state FROM person WHERE id = 2") == "active"
    assert "10 masker" in ((await world.says("Ani", "setor 10"))[0].text or "")


async def test_a_second_messenger_ends_by_a_word_and_the_last_one_never(world: World) -> None:
    await link(world)
    assert "sudah diputus" in ((await world.says("Ani", "putus WhatsApp"))[0].text or "")
    assert await world.db.value("SELECT COUNT(*) FROM speaker WHERE person_id = 2") == 1
    assert "Hanya Telegram" in ((await world.says("Ani", "putus Telegram"))[0].text or "")
    assert "belum tersambung" in ((await world.says("Ani", "putus WhatsApp"))[0].text or "")
    assert "sudah di Telegram" in ((await world.says("Ani", "pakai telegram"))[0].text or "")


async def test_a_known_number_is_confirmed_by_a_person(world: World) -> None:
    """Numbers change hands: a coordinator says whether it is she, and whether she keeps the other messenger."""
    async with world.db.transaction():
        await world.db.run("UPDATE person SET phone = '0812-000-5001' WHERE name = 'Ani'")
    world.join("Anis", 5001, whatsapp=True)
    world.whatsapp.phones[5001].wa_id = "628120005001"
    said = await world.says("Anis", "setor 20")
    assert "Koordinator memastikan dulu" in (said[0].text or "")
    await world.presses("Wiwik", "Ya, keduanya")
    assert await world.db.value("SELECT COUNT(*) FROM speaker WHERE person_id = 2") == 2
    assert await world.db.value("SELECT SUM(quantity) FROM move WHERE person_id = 2") == 20


# Words of the channel


async def test_an_edit_is_said_to_be_unreadable_and_changes_nothing(world: World) -> None:
    await world.says("Sri", "setor 400")
    await world.says("Sri", "ya")
    before = await world.db.value("SELECT COUNT(*) FROM move")
    said = await world.edits("Sri", "setor 400", "setor 40")
    assert [one.text for one in said] == [
        "Pesan yang diubah tidak bisa saya baca di WhatsApp, Bu Sri. Tulis misalnya: salah, harusnya 25."
    ]
    assert await world.db.value("SELECT COUNT(*) FROM move") == before


async def test_help_says_nothing_that_whatsapp_hasnt(world: World) -> None:
    sri, ani = await world.says("Sri", "bantuan"), await world.says("Ani", "bantuan")
    assert "ubah pesannya" in (ani[0].text or "")
    assert "ubah pesannya" not in (sri[0].text or "")
    assert "hasil saya" in sri[0].labels()
    assert "0 masker" in ((await world.presses("Sri", "hasil saya"))[0].text or "")


WISHES = """pakai WhatsApp|pakai wa|pindah wa|ganti ke wa|saya mau pakai wa saja|bisa lewat wasap?|nganggo wa ae
|boleh via wa bu?|kulo badhe ngagem wa|pake WA aja|wa aja bu|hubungkan WhatsApp|pk wa|iso lewat wa gak
|lapor lewat wa bisa?|bu, boleh nulis di wa juga?|aku pengen nganggo whatsap wae|bu kulo saged lewat wa?
|gimana caranya pakai wa|ke wa saja mbak"""
ENDINGS = """putus WhatsApp|putuskan wa|lepas wa|gak usah pakai wa|ora sido nganggo wa|hapus akun wa
|jangan lewat wa lagi"""
OTHERS = """setor 25 lewat wa|wa saya rusak|wa 0812345678|pakai karet|wah|tele 20|kirim kain lewat Wa Darto
|ini Titik nomor wa baru|20 wa|ganti 20|hapus data saya|tg 20"""


def each(texts: str) -> list[str]:
    return texts.replace("\n", "").split("|")


def test_messengers_are_understood_in_many_words() -> None:
    assert [text for text in each(WISHES) if wished(text) != "whatsapp" or ended(text)] == []
    assert [text for text in each(ENDINGS) if ended(text) != "whatsapp"] == []
    assert [text for text in each(OTHERS) if wished(text) or ended(text)] == []


async def test_where_her_window_is_closed_a_letter_goes_by_her_other_messenger(world: World) -> None:
    """But not by one that doesn't run any more."""
    await link(world)
    await world.tick()
    world.now += timedelta(minutes=1)
    await world.says("Anis", "hasil saya")
    await world.wait(timedelta(hours=26))
    said = len(world.told("Ani"))
    await world.says("Wiwik", "pesan untuk Ani: besok bahan datang")
    assert any("besok bahan datang" in text for text in world.told("Ani")[said:])
    async with world.db.transaction():
        await world.db.run("DELETE FROM fact WHERE name = 'last-alive:telegram'")
    await world.says("Wiwik", "pesan untuk Ani: bawa kain ya")
    assert not any("bawa kain" in text for text in world.told("Ani"))
    assert any(one.media.get("template") == "omah_kabar_v1" for one in world.whatsapp.messages(5001))

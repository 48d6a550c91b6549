"""The life of what is passed on: answered once, by those who may, brought up once, and gone with whoever wrote it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from handlers.days import unanswered
from handlers.days.unanswered import a_working_day_later
from handlers.reading.personal import is_for_no_chat, without_private
from handlers.reading.replies_said import addressed
from storage import erasure, inbox, outbox, passed_on, people
from storage.database import Database
from storage.inbox import Arrival
from storage.people import Person, PersonState, Role
from storage.spoken import Spoken
from storage.workshops import WorkingDays
from tests.workroom import Workroom
from tests.world import ZONE


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Workroom]:
    made = Workroom(tmp_path / "omah.db")
    made.add("Sri", "tailor", "Kota")
    made.add("Tini", "tailor", "Batu")
    for name, workshop in (("Rini", "Kota"), ("Ratna", "Kota"), ("Joko", "Batu")):
        made.add(name, "coordinator", workshop)
    made.add("Agus", "lead", None)
    yield made
    made.close()


def said_to(room: Workroom, name: str, key: str) -> list[dict[str, object]]:
    """What somebody was told under this key, the variables."""
    return [one["args"] for one in room.told(name) if one["key"] == key]


def rows(room: Workroom) -> list[tuple[object, ...]]:
    """What is kept: number, from, to, by whom it was answered."""
    return room.run(room.db.rows("SELECT id, from_id, to_id, answered_by FROM passed_on ORDER BY id"))


def ask(room: Workroom, text: str = "kapan bayaran?") -> None:
    """Sri asks something, which gets the next number."""
    room.say("Sri", f"bicara dengan koordinator: {text}")


def button(room: Workroom, name: str, label: str) -> str:
    """The code of the latest button of this label."""
    code: str = room.run(
        room.db.value(
            "SELECT code FROM button WHERE person_id = ? AND label = ? ORDER BY id DESC", (room.ids[name], label)
        )
    )
    return code


def test_two_coordinators_answer_and_one_counts(room: Workroom) -> None:
    ask(room)
    for name in ("Rini", "Ratna"):
        room.press(name, button(room, name, "button-answer"))
    room.say("Rini", "Jumat")
    room.say("Ratna", "Sabtu")
    room.say("Ratna", "jawab Sri: Sabtu")
    assert [one["text"] for one in said_to(room, "Sri", "from-coordinator")] == [{"~": "Jumat"}]
    assert len(said_to(room, "Ratna", "reply-taken")) == 2
    assert len(said_to(room, "Ratna", "answered-by")) == 1
    assert rows(room)[0] == (1, room.ids["Sri"], None, room.ids["Rini"])


async def test_the_first_answer_counts_in_the_row(db: Database) -> None:
    now = datetime(2020, 5, 4, tzinfo=UTC)
    await inbox.keep(db, "telegram", [Arrival(update_id=1, raw={})], 2, now)
    async with db.transaction():
        for name in ("Sri", "Rini", "Ratna"):
            await people.add(db, name=name, call_name=name, role=Role.TAILOR, workshop_id=None, joined_on=now.date())
        number = await passed_on.add(db, from_id=1, workshop_id=None, to_id=None, cause_id=1, awaits=True, now=now)
        assert await passed_on.answer(db, number, 2, now)
        assert not await passed_on.answer(db, number, 3, now)
        assert await passed_on.waiting(db) == []


@pytest.mark.parametrize("who", ["Joko", "Tini"])
def test_another_workshop_and_a_tailor_reach_nobody(room: Workroom, who: str) -> None:
    ask(room)
    for text in ("jawab 1: hai", "jawab Sri: hai", "pesan untuk Sri: hai", "balas Sri hai"):
        room.say(who, text)
    room.press(who, button(room, "Rini", "button-answer"))
    room.say(who, "hai")
    assert said_to(room, "Sri", "from-coordinator") == []
    # What she writes that isn't understood goes to her own coordinator, in the end.
    assert len([row for row in rows(room) if row[1] == room.ids["Sri"]]) == 1
    assert not any(row[2] for row in rows(room))


def test_what_is_not_hers_sounds_like_what_there_is_not(room: Workroom) -> None:
    ask(room)
    for there, not_there in (("jawab 1: hai", "jawab 7: hai"), ("jawab Sri: hai", "jawab Tutik: hai")):
        room.say("Joko", there)
        room.say("Joko", not_there)
        first, second = [one for one in room.told("Joko") if one["key"] != "menu"][-2:]
        assert first["key"] == second["key"]
        assert first.get("choices") == second.get("choices")


def test_a_lead_answers_everywhere_and_a_coordinator_is_answered(room: Workroom) -> None:
    room.run(room.db.run("UPDATE person SET state = 'left' WHERE name = 'Ratna'"))
    room.say("Rini", "bicara dengan koordinator: minta izin")
    room.say("Agus", "jawab Rini: boleh")
    room.say("Agus", "pesan untuk Tini: terima kasih")
    assert len(said_to(room, "Rini", "from-coordinator")) == len(said_to(room, "Tini", "from-coordinator")) == 1


def test_a_stranger_is_no_way_in(room: Workroom) -> None:
    ask(room)
    room.accounts["Dodo"] = "Dodo"
    for text in ("jawab 1: hai", "jawab Sri: hai", "pesan untuk Sri: hai"):
        room.say("Dodo", text)
    assert said_to(room, "Sri", "from-coordinator") == []
    assert len(rows(room)) == 1


ASKED_AFTER = (
    "pesan untuk {name}: besok ketemu ya",
    "jawab {name}: hai",
    "bilang ke {name} saya mencari dia",
    "{name} jahit di sini kan?",
    "alamat {name} di mana ya",
    "nomor hp {name} berapa",
    "ini {name} nomor baru, hp lama hilang",
    "{name} sudah setor berapa hari ini",
    "bicara dengan koordinator: {name} kerja di sini?",
)


def test_nobody_learns_whether_somebody_exists(tmp_path: Path) -> None:
    """A stranger, a tailor and a coordinator of another workshop hear the same of who is there and who isn't."""
    heard: list[list[tuple[object, ...]]] = []
    for name in ("Sri", "Zubaidah"):
        made = Workroom(tmp_path / f"{name}.db")
        for who, role, workshop in (
            ("Sri", "tailor", "Kota"),
            ("Tini", "tailor", "Batu"),
            ("Joko", "coordinator", "Batu"),
        ):
            made.add(who, role, workshop)
        for who in ("Joko", "Tini", "Dodo"):
            made.accounts.setdefault(who, who)
            for text in ASKED_AFTER:
                made.say(who, text.format(name=name))
            told = [one for one in made.told(who) if one["key"] != "menu"]
            assert len(told) > 3
            said = [str(one.get("args")).casefold().replace(name.casefold(), "?") for one in told]
            heard.append(
                [(one["key"], args, len(one.get("choices", ()))) for one, args in zip(told, said, strict=True)]
            )
        assert made.told("Sri") == []
        made.close()
    assert heard[:3] == heard[3:]


def test_erased_with_whoever_wrote_it(room: Workroom) -> None:
    ask(room, "kapan bayaran kata Rahasiawati?")
    room.say("Rini", "jawab Sri: nanti ya")

    async def erase() -> None:
        async with room.db.transaction():
            await erasure.erase(room.db, room.ids["Sri"], 99)

    room.run(erase())
    assert rows(room) == []
    room.say("Rini", "jawab 1: halo")
    assert room.told("Rini")[-1]["key"] == "reply-no-number"


def test_the_row_holds_no_words(room: Workroom) -> None:
    ask(room, "rahasiaku")
    room.say("Rini", "jawab Sri: rahasiamu")
    kept = room.run(room.db.dicts("SELECT * FROM passed_on"))
    assert len(kept) == 2
    assert "rahasia" not in str(kept)


def test_brought_up_once_also_when_its_words_are_gone(room: Workroom) -> None:
    ask(room)

    async def due(after: timedelta) -> list[str]:
        async with room.db.transaction():
            now = room.now + after
            letters = await unanswered.due(room.db, now, ZONE, now.date())
            await outbox.put(room.db, letters, now)
            return [one.content.key for one in letters]

    assert room.run(due(timedelta(hours=23))) == []
    assert room.run(due(timedelta(hours=25))) == ["passed-on-waits"] * 2
    assert room.run(due(timedelta(hours=26))) == []
    ask(room, "yang kedua")
    room.run(room.db.run('UPDATE outbox SET content = \'{"key": "purged"}\''))
    assert room.run(due(timedelta(hours=25))) == ["passed-on-wish-waits"] * 2
    room.say("Rini", "jawab 2: ya")
    assert room.run(due(timedelta(days=3))) == []


@pytest.mark.parametrize(
    ("passed", "later"),
    [
        ("2020-05-04 09:00", "2020-05-05 09:00"),
        # A holiday lies between; or a Sunday, on which it may come, too.
        ("2020-05-06 09:00", "2020-05-08 09:00"),
        ("2020-05-09 15:00", "2020-05-11 15:00"),
        ("2020-05-10 15:00", "2020-05-12 06:00"),
    ],
)
def test_a_working_day_later(passed: str, later: str) -> None:
    at, then = (datetime.fromisoformat(one).replace(tzinfo=ZONE) for one in (passed, later))
    assert a_working_day_later(at, WorkingDays()) == then


PRIVATE = [
    "Dimas anak saya autis tantrum dari pagi",
    "anak saya dimas rewel",
    "maaf telat, anakku demam",
    "saya masuk rumah sakit bu",
    "si kecil panas tinggi",
    "perut saya sakit",
    "Dimas, anak kulo, dereng purun tilem",
    "suami opname",
]
PUBLIC = [
    "kapan masker dikirim ke rumah sakit?",
    "masker anak saya kenapa dikembalikan 4",
    "karet habis bu",
    "ukuran anak saya ganti ya",
    "jarum patah, mesin rusak",
    "kapan bayaran bu?",
]


# A part of the body and what ails it, accidents, and what women seldom write.
AILING = """tangan saya kesemutan terus habis jahit, itu kenapa ya|pinggang encok bu|badan saya linu semua
kaki bengkak gak bisa ngayuh|mata saya burem kalau malam|sesak nafas bu|telinga saya dengung|boyokku pegel
asam lambung naik|punggung saya kaku|jari saya kapalan|saya lupa minum vitamin|saya ngompol terus|telat datang bulan bu
rahim saya turun|jantung saya deg2an|saya alergi debu kain|kulit saya melepuh|saya habis jatuh dari kamar mandi
awakku panas|masuk angin bu|saya menopause|saraf kejepit|alat bantu dengar saya hilang|tanganku gak kuat megang gunting
kemarin saya kepleset di dapur|sikilku abuh|mripat kula blawur|weteng ora penak"""
GOODS = """mata jarum patah bu|kaki mesin saya patah|sepatu mesin kaku|step saya 5|gigi mesin tumpul|mesin panas bu
kain saya jatuh di jalan|harga benang naik|lengan baju putih|mesin kaki saya rusak|tadi malam step dapat 7
jatuh tempo kapan|masker buat kepala naik harga|saya naik becak|karet kaku bu|kepala dusun minta data"""


def test_what_ails_a_body() -> None:
    ailing = AILING.replace("\n", "|").split("|")
    assert [one for one in ailing if not is_for_no_chat(one)] == []
    assert [one for one in GOODS.replace("\n", "|").split("|") if is_for_no_chat(one)] == []


def test_a_question_about_what_is_left_out() -> None:
    for asked in (
        "itu kenapa ya",
        "kenapa ya bu",
        "piye iki bu",
        "gimana ya baiknya",
        "obatnya apa ya",
        "bahaya gak ya bu",
        "terus harus gimana",
        "normal gak sih",
        "enaknya diapakan bu",
        "kok bisa ya",
    ):
        assert without_private(f"tangan saya kesemutan terus, {asked}") == ""
    assert without_private("anak saya demam, kurirnya jadi datang gak ya") == "kurirnya jadi datang gak ya"
    assert without_private("badan gak kuat, boleh gak sehari 3, gimana bu") == "boleh gak sehari 3, gimana bu"


@pytest.mark.parametrize("text", PRIVATE)
def test_what_goes_through_no_chat(room: Workroom, text: str) -> None:
    assert is_for_no_chat(text)
    for said in (f"bicara dengan koordinator: {text}", f"karet habis bu, {text}", f"minta kain 5 m. {text}"):
        room.say("Sri", said)
    heard = str(room.told("Rini"))
    assert said_to(room, "Rini", "wants-to-talk")
    assert not any(word in heard for word in ("imas", "autis", "demam", "sakit", "tantrum", "opname", "anak", "kecil"))


@pytest.mark.parametrize("text", PUBLIC)
def test_what_may_be_passed_on(text: str) -> None:
    assert not is_for_no_chat(text)


def person(number: int, name: str) -> Person:
    spoken = Spoken(name)
    return Person(
        id=number,
        name=spoken,
        call_name=Spoken(f"Bu {name}"),
        role=Role.TAILOR,
        community=None,
        workshop_id=1,
        phone=None,
        usual_pieces=None,
        state=PersonState.ACTIVE,
        reminders=True,
        reminder_at=None,
        joined_on=str(date.min),
        access="",
    )


@pytest.mark.parametrize(
    ("text", "number", "name", "said"),
    [
        ("jawab Sri: Jumat ya bu", None, "Sri", "Jumat ya bu"),
        ("Balas bu Sri Jumat ya", None, "bu Sri", "Jumat ya"),
        ("jawab Sri Jumat jam 10:00", None, "Sri", "Jumat jam 10:00"),
        ("jawab 12: Jumat", 12, "", "Jumat"),
        ("jawab no 12 Jumat", 12, "", "Jumat"),
        ("balas nomor 12. Jumat\nSabtu", 12, "", "Jumat\nSabtu"),
        ("jawab 12", 12, "", ""),
        ("pesan untuk Sri: besok", None, "Sri", "besok"),
        ("kirim pesan Sri: besok", None, "Sri", "besok"),
        ("sampaikan ke mbak Sri: besok", None, "mbak Sri", "besok"),
        ("jawab: Sri: besok", None, "Sri", "besok"),
    ],
)
def test_to_whom_and_what(text: str, number: int | None, name: str, said: str) -> None:
    found = addressed(text, [person(1, "Sri"), person(2, "Ani")])
    assert (found.number, found.name, found.text) == (number, name, said)

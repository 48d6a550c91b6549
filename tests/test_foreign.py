"""Nobody gets at another's: every command, frame, typed button and deed, by everybody it isn't for, with foreign ids.

What is kept of Sri, and what was said to her coordinator about her, must not be in anything that is said to them,
nothing of hers may change, and of whoever isn't theirs they hear what they hear of nobody.
"""

import enum
import json
import os
import re
import types
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from handlers import words
from handlers.reading.commands import Command
from handlers.reading.frame_words import KINDS_OF_WORDS
from handlers.routing.framed import FRAMES
from handlers.routing.presses import RULES
from handlers.talk.deeds import Deed, fields_of, name_of
from storage import checks, conversations, duties, people, profiles
from storage.conversations import Button
from storage.people import Duty, PersonState
from storage.spoken import Spoken
from tests.test_pay import ASKED
from tests.workroom import Parts, Workroom

# What each command is said with; a new one is missed here.
SAID: Mapping[Command, str] = {
    Command.CONSENTS: "izin",
    Command.WITHDRAW_CONSENT: "cabut izin",
    Command.NO_REMINDERS: "matikan pengingat",
    Command.OWN_DATA: "data saya",
    Command.CHANGE_DATA: "ganti nama",
    Command.ERASE: "hapus data",
    Command.ENROL_ANOTHER: "daftarkan",
    Command.CANCEL: "batal",
    Command.CANCEL_FOR: "batal punya",
    Command.START: "mulai",
    Command.HELP: "bantuan",
    Command.HELP_ON_MATERIALS: "bantuan bahan",
    Command.TO_A_PERSON: "bicara dengan koordinator",
    Command.HOW_TO_REPORT: "lapor",
    Command.OWN_RESULTS: "hasil",
    Command.HOW_TO_ASK: "minta",
    Command.OWN_MATERIAL: "bahan saya",
    Command.WITHDRAW_REQUEST: "batal minta",
    Command.OWN_LOANS: "pinjaman",
    Command.ROUND: "antaran",
    Command.DAY_OFF: "libur",
    Command.OWN_REMINDER: "pengingat",
    Command.TALLY: "rekap",
    Command.TIMETABLE: "jadwal",
    Command.BACKUPS: "cadangan",
    Command.ACCEPT: "terima",
    Command.REFUSE: "tolak",
    Command.ASK_APPLICANT: "tanya",
    Command.ROSTER: "daftar penjahit",
    Command.FIND: "cari",
    Command.PAUSE: "jeda",
    Command.GO_ON: "lanjutkan",
    Command.MOVE_WORKSHOP: "pindah bengkel",
    Command.ROLE: "peran",
    Command.MERGE: "gabungkan",
    Command.NEW_PHONE: "hp baru",
    Command.HELP_ON_PEOPLE: "bantuan orang",
    Command.TELL_FACT: "info",
    Command.FACTS: "info bengkel",
    Command.ANSWER: "jawab",
    Command.MESSAGE: "pesan untuk",
    Command.REQUESTS: "permintaan",
    Command.APPROVE: "setujui",
    Command.CHANGE_AMOUNT: "ubah",
    Command.POSTPONE: "tunda",
    Command.READY: "siap",
    Command.SEND: "kirim",
    Command.ARRIVED: "sampai",
    Command.ON_THE_WAY: "di jalan",
    Command.STORE: "gudang",
    Command.GOODS_IN: "masuk",
    Command.COUNT: "hitung",
    Command.SCRAP: "buang",
    Command.TRANSFER: "pindah",
    Command.OFFCUTS: "perca",
    Command.RECIPE: "resep",
    Command.MATERIAL_OF: "bahan",
    Command.LOANS: "pinjaman",
    Command.LOAN_BACK: "pinjaman kembali",
    Command.LOAN_OFF: "pinjaman hapus",
    Command.LEND: "pinjami",
}
BEHIND = ("", " {who}", " #1", " 1", " {who}: karet 3 m")
# What has no command of its own, and is typed; a step of the order that none of all these reaches is missed.
OTHERS = (
    *ASKED,
    "izin upah {who}",
    "{who} tidak mau upahnya dicatat",
    "uangnya {who} sudah saya kasihkan ke suaminya",
    "pinjam uang 20.000 bu",
    "cek {who} 3 bagus",
    "cek {who} semua bagus",
    "kantong {who} belum dihitung",
    "hasil cek {who}",
    "titip: {who} 5",
    "{who} 5",
    "batal punya {who}",
    "yang {who} tadi salah",
    "{who} libur besok",
    "cetak slip {who}",
    "cetak slip minggu ini",
    "cetak daftar bayar",
    "laporan bank",
    "kendala: kain {who} habis",
    "hasil {who} minggu ini",
    "kalau {who}?",
    "yang belum lapor siapa",
    "pesanan",
    "pinjam kerja 50 dari Kota",
    "bagi 20 potongan ke {who}",
    "sampel lolos",
    "retur 5",
    "serah terima",
    "umumkan: halo {who}",
    "undang: rapat besok",
    "{who} penjaga gudang",
    "{who} berhenti",
    "nomor hp {who} berapa",
    "apa kata {who}",
    "apa yang bisa saya tulis?",
    "/sandi",
    "minta hp {who} diganti",
    "bu Rini galak, mau komplain tapi jangan ke bu Rini",
    "tolong sampaikan ke {who}: halo",
    "kancing kurang 4",
    "karet 5 m",
    "bukan, maksud saya {who}",
    "salah",
    "gak jadi",
    "bukan {who} tapi saya",
    "alhamdulillah",
    "upah {who} sama upahku piro",
    "yang 2 sudah saya perbaiki",
    "{who}",
    "saya {who}, setor 5",
    "ya",
    "tidak",
    "12",
)
FILLS = {
    "who": "Sri",
    "number": "7",
    "money": "20.000",
    "moneys": "20.000 10.000",
    "span": "minggu ini",
    "size": "dewasa",
}
FILLS |= {"item": "karet", "unit": "meter", "amount": "3 m", "place": "Kota", "instalments": "dicicil 5.000"}

# Whom it isn't for, and whether she is of Sri's own workshop.
ATTACKERS = {
    "Ani": ("tailor", "Batu", None),
    "Budi": ("courier", "Batu", None),
    "Wati": ("coordinator", "Batu", None),
    "Gudi": ("tailor", "Batu", Duty.STORE),
    "Ceki": ("tailor", "Batu", Duty.INSPECTOR),
    "Duwi": ("tailor", "Batu", Duty.TREASURER),
    "Loki": ("tailor", "Batu", Duty.OBSERVER),
    "Yuni": ("tailor", "Kota", None),
    "Slamet": ("courier", "Kota", None),
    "Goda": ("tailor", "Kota", Duty.STORE),
    "Cika": ("tailor", "Kota", Duty.INSPECTOR),
    "Nanda": ("tailor", "Kota", Duty.OBSERVER),
    "Tunggu": ("tailor", "Kota", None),
    "Pergi": ("tailor", "Kota", None),
}
# Sums, words, numbers: none stands anywhere else by chance.
SECRETS = ("59448", "13700", "21300", "38148", "37111", "81298765432", "rahasiaku", "kurangplant", "difabelplant")
# What is heard of those whom somebody may not know: the same as of nobody.
NOBODY = "Zubaedah"
# Tables that tell what was said, or that are the program's own.
TALK = re.compile(
    r"inbox|outbox|button|conversation|fact|access_log|sqlite|schema|mark|sent|delivery|form|audit|passed_on|file"
)


@pytest.fixture(scope="module")
def stage() -> Iterator[tuple[Workroom, Parts]]:
    """Everything that can be kept of Sri is: she is number one of all that has numbers."""
    room = Workroom()
    room.add("Sri", "tailor", "Kota", usual_pieces=40, phone="081298765432")
    room.add("Rini", "coordinator", "Kota")
    room.add("Tutik", "coordinator", "Kota")
    room.add("Ken", "lead", None)
    for name, (role, place, duty) in ATTACKERS.items():
        room.add(name, role, place)
        room.run(_stand(room, name, duty))
    room.run(_profile(room))
    for name, text in STORY:
        room.say(name, text)
    assert room.run(checks.broken(room.db)) == []
    told = json.dumps([*room.told("Rini"), *room.told("Sri"), *room.told("Tutik")])
    assert [one for one in SECRETS if one not in told and one not in UNTOLD] == []
    yield room, room.keep()
    room.close()


UNTOLD = ("81298765432", "difabelplant")
STORY = (
    ("Rini", "upah dewasa 2.477 mulai 4/5"),
    ("Rini", "ya"),
    ("Ken", "setuju"),
    ("Rini", "masuk karet 50 m dari BMPD"),
    ("Sri", "setor dewasa 40"),
    ("Rini", "cek Sri dewasa 24 bagus"),
    ("Rini", "ya"),
    ("Rini", "kasbon Sri 13.700"),
    ("Rini", "ya"),
    ("Rini", "bayar Sri 21.300"),
    ("Sri", "belum bu"),
    ("Sri", "kasbon 37.111 boleh bu"),
    ("Sri", "upah saya kok kurangplant bu"),
    ("Sri", "uangnya"),
    ("Sri", "minta karet 10 meter"),
    ("Rini", "setujui Sri"),
    ("Rini", "kirim Sri: karet 10 m"),
    ("Rini", "pinjami Sri: mesin jahit 1 dari CSR"),
    ("Sri", "bicara dengan koordinator: ini rahasiaku lho bu"),
    ("Rini", "umumkan: besok rapat"),
    ("Ken", "pesanan baru: Masker Uji untuk Dinas, tahap 300"),
)


async def _stand(room: Workroom, name: str, duty: Duty | None) -> None:
    person = await people.by_id(room.db, room.ids[name])
    assert person
    async with room.db.transaction():
        if duty:
            await duties.give(room.db, person, duty)
        if name in ("Tunggu", "Pergi"):
            state = PersonState.WAITING if name == "Tunggu" else PersonState.LEFT
            await people.set_state(room.db, person.id, state)


async def _profile(room: Workroom) -> None:
    async with room.db.transaction():
        kept = await profiles.of(room.db, room.ids["Sri"])
        object.__setattr__(kept, "experience", Spoken("difabelplant"))
        await profiles.keep(room.db, room.ids["Sri"], kept, room.now)


def in_frames() -> list[str]:
    """A sentence for each frame: a word of each kind that it needs."""
    found = []
    for one in FRAMES:
        spoken = []
        for need in one.needs:
            kind = next((kind for kind in sorted(need) if kind in FILLS), sorted(need)[0])
            listed = KINDS_OF_WORDS.get(kind, "").split()
            word = FILLS.get(kind) or next((w for w in listed if not w.endswith("_")), kind.strip("?"))
            spoken.append(word.replace("_", " "))
        found.append(" ".join(spoken))
        if one.same:
            found.append(re.sub(r"\{(\w+)\}", lambda slot: FILLS.get(slot[1], ""), one.same).strip("~ "))
    return list(dict.fromkeys(found))


def texts(*, decides: bool) -> list[str]:
    """Everything that can be said, with whom it is about left open."""
    said = [f"{word}{behind}" for word in dict.fromkeys(SAID.values()) for behind in BEHIND]
    said += [*OTHERS, *words.plain_buttons()]
    said += [one.replace("Sri", "{who}") for one in in_frames()] if decides else []
    return list(dict.fromkeys(one.replace("Sri", "{who}") for one in said))


def shown(room: Workroom, name: str, after: int) -> list[str]:
    """What was said to somebody, as it is kept."""
    rows = room.run(room.db.rows("SELECT content FROM outbox WHERE address = ? AND id > ? ORDER BY id", (name, after)))
    return [row[0] for row in rows]


def top(room: Workroom) -> int:
    return int(room.run(room.db.value("SELECT COALESCE(MAX(id), 0) FROM outbox")))


MONEY = "money"


class Watched:
    """What is hers, as it was: all rows about Sri, the balances of her places and of her workshop, and all money."""

    def __init__(self, room: Workroom) -> None:
        self.room = room
        tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL ORDER BY name"
        self.looks = {
            table: look for (table,) in room.run(room.db.rows(tables)) if (look := self._look(table)) is not None
        }
        self.looks[MONEY] = "SELECT * FROM move WHERE thing = 'rupiah' AND from_place <> 'funder' ORDER BY id"
        self.before = self.seen()

    def _look(self, table: str) -> str | None:
        columns = [row[1] for row in self.room.run(self.room.db.rows(f"PRAGMA table_info({table})"))]
        if TALK.search(table):
            return None
        if table == "person":
            where = "id = 1"
        elif "person_id" in columns:
            where = "person_id = 1"
        elif table == "balance":
            where = "place LIKE 'tailor:1/%' OR place LIKE 'workshop:1/%'"
        elif "id" in columns:
            # What is nobody's own, and was there before.
            latest = self.room.run(self.room.db.value(f"SELECT COALESCE(MAX(id), 0) FROM {table}"))  # noqa: S608
            where = f"id <= {latest}"
        else:
            return None
        return f"SELECT * FROM {table} WHERE {where} ORDER BY 1, 2"  # noqa: S608

    def seen(self) -> dict[str, list[Any]]:
        async def look() -> dict[str, list[Any]]:
            return {table: await self.room.db.rows(sql) for table, sql in self.looks.items()}

        return self.room.run(look())

    def unharmed(self, name: str, what: object) -> None:
        after = self.seen()
        changed = {table for table, rows in after.items() if rows != self.before[table]} - may_change(name)
        assert changed == set(), (name, what, changed)


# What somebody of Sri's own workshop may do with hers: a colleague reports for her, and both hear of it; whoever has
# the duty checks her masks, or sends her material. Money is nobody's of these.
COLLEAGUES = frozenset(("balance", "move", "idle", "day_off"))
CHECKS = COLLEAGUES | {"inspection", "inspection_line", "bag", "mended_piece", "wage", MONEY}
SUPPLIES = COLLEAGUES | {"request", "request_line", "shipment", "shipment_line", "agreement"}
MAY_CHANGE = {Duty.INSPECTOR: CHECKS, Duty.STORE: SUPPLIES}


def may_change(name: str) -> frozenset[str]:
    _, place, duty = ATTACKERS[name]
    if place != "Kota" or name in ("Tunggu", "Pergi"):
        return frozenset()
    if name == "Slamet":
        # Whoever carries says what was handed over.
        return SUPPLIES
    return MAY_CHANGE.get(duty, COLLEAGUES) if duty else COLLEAGUES


def no_secret(said: list[str], name: str, what: object) -> None:
    for one in said:
        found = [secret for secret in SECRETS if secret in one]
        assert found == [], (name, what, found, one)


def test_every_command_is_here() -> None:
    assert set(SAID) == set(Command)


# Who says all that can be said; in `make soak` everybody.
SPEAK = tuple(ATTACKERS) if os.environ.get("SOAK") else ("Ani", "Wati", "Cika")
# Who presses all that a button can mean.
PRESS = tuple(ATTACKERS) if os.environ.get("SOAK") else (*SPEAK, "Slamet", "Goda", "Pergi")
# So many things are said one after the other before all is as it was.
TOGETHER = 20


@pytest.mark.slow
@pytest.mark.parametrize("name", SPEAK)
def test_nothing_that_is_said_shows_or_changes_what_is_hers(stage: tuple[Workroom, Parts], name: str) -> None:
    room, parts = stage
    parts.take_back()
    watched, now = Watched(room), room.now
    role, _, duty = ATTACKERS[name]
    said = [one.format(who="Sri") for one in texts(decides=role == "coordinator" or duty is not None)]
    for first in range(0, len(said), TOGETHER):
        parts.take_back()
        room.now = now
        for text in said[first : first + TOGETHER]:
            at = top(room)
            room.say(name, text)
            if "question:" in "".join(shown(room, name, at)):
                # Whatever it asks is meant.
                room.say(name, "ya")
            no_secret(shown(room, name, at), name, text)
        watched.unharmed(name, said[first : first + TOGETHER])
    parts.take_back()


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in SPEAK if ATTACKERS[name][1] == "Batu"])
def test_of_whoever_is_not_theirs_they_hear_what_they_hear_of_nobody(stage: tuple[Workroom, Parts], name: str) -> None:
    room, parts = stage
    now = room.now
    told_apart = []
    for text in dict.fromkeys([*(f"{word} {{who}}" for word in SAID.values()), *OTHERS]):
        heard = []
        for who in ("Sri", NOBODY) if "{who}" in text else ():
            parts.take_back()
            room.now = now
            at = top(room)
            room.say(name, text.format(who=who))
            heard.append(evened(shown(room, name, at)))
        if heard and heard[0] != heard[1]:
            told_apart.append((text, *heard))
    parts.take_back()
    assert told_apart == []


def evened(said: list[str]) -> list[str]:
    """What was said, with one name for all, and without what is drawn by lot: codes, and numbers of questions."""
    found = []
    for one in said:
        content = json.loads(re.sub(rf"(?i)\b(?:bu )?(?:{NOBODY}|sri)\b", "Sri", one))
        content["choices"] = [[label, args] for label, _, args in content.get("choices", ())]
        content["told"] = [mark for mark in content.get("told", ()) if not mark.startswith("question:")]
        found.append(json.dumps(content).lower())
    return found


PLAIN = {bool: True, date: date(2020, 5, 4)}


def made(kind: Any, number: int) -> Any:
    """A value of a type in which every number is this one."""
    if get_args(kind):
        return _of_several(kind, number)
    if kind in PLAIN:
        return PLAIN[kind]
    if kind is int:
        return number
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return next(iter(kind))
    if isinstance(kind, type) and issubclass(kind, str):
        return kind("Sri")
    hints, make = get_type_hints(kind), kind
    return make(**{one.name: made(hints[one.name], number) for one in fields(kind) if one.init})


def _of_several(kind: Any, number: int) -> Any:
    """The same of a choice between types, and of what holds many."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return made(next(one for one in args if one is not types.NoneType), number)
    if origin is tuple and args[-1] is Ellipsis:
        return (made(args[0], number),)
    if origin is tuple:
        return tuple(made(one, number) for one in args)
    # One of some words.
    return args[0]


def deeds(number: int) -> list[Deed]:
    """One of each that a button can mean, about what has this number."""
    return [made(one.deed, number) for one in RULES]


def press(room: Workroom, name: str, deed: Deed) -> None:
    code = f"forged{room._updates}"
    packed = json.dumps(fields_of(deed), ensure_ascii=False)
    button = Button(
        code=code,
        person_id=room.ids[name],
        question_id=None,
        first_code=code,
        label="button-record",
        deed=name_of(type(deed)),
        fields=packed,
    )
    room.run(conversations.keep_buttons(room.db, [button], room.now))
    room.press(name, code)


@pytest.mark.slow
@pytest.mark.parametrize("name", PRESS)
def test_no_deed_shows_or_changes_what_is_hers(stage: tuple[Workroom, Parts], name: str) -> None:
    room, parts = stage
    parts.take_back()
    watched, now = Watched(room), room.now
    every = deeds(1)
    for first in range(0, len(every), TOGETHER):
        parts.take_back()
        room.now = now
        for deed in every[first : first + TOGETHER]:
            at = top(room)
            press(room, name, deed)
            no_secret(shown(room, name, at), name, deed)
        watched.unharmed(name, every[first : first + TOGETHER])
    parts.take_back()


@pytest.mark.slow
@pytest.mark.parametrize("name", PRESS)
def test_no_button_of_another_does_anything(stage: tuple[Workroom, Parts], name: str) -> None:
    room, parts = stage
    parts.take_back()
    watched, now = Watched(room), room.now
    for owner in ("Sri", "Rini", "Tutik", "Ken"):
        parts.take_back()
        room.now = now
        for code in room.buttons(owner):
            at = top(room)
            room.press(name, code)
            no_secret(shown(room, name, at), name, code)
        watched.unharmed(name, owner)
    parts.take_back()

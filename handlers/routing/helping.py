"""Help by role and duty: three short screens with examples to tap; what a tap says is heard as if it was written."""

from dataclasses import replace

from handlers.reading.help_said import Part, asks_how
from handlers.reading.topics import Topic, topic_of
from handlers.rules.permissions import Permission, may, only_observes, serves
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage.people import Duty, Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SayIt(Deed):
    """What is said as if it was written: the number of an example, since words of ours aren't people's."""

    example: str


# What an example says; none of them records anything.
EXAMPLES = {
    "own": "hasil saya",
    "own-month": "hasil bulan ini",
    "material": "bahan saya",
    "ask": "minta bahan",
    "round": "antaran",
    "tally": "rekap",
    "last-week": "rekap minggu lalu",
    "missing": "siapa belum setor",
    "empty": "siapa kosong",
    "requests": "permintaan",
    "store": "gudang",
    "unchecked": "yang belum dicek",
    "bag": "kantong berikutnya",
    "progress": "progres",
    "people": "daftar penjahit",
    "timetable": "jadwal",
    "full": "siapa numpuk",
    "cut": "sisa potongan berapa",
    "menders": "yang perlu diperbaiki siapa saja",
    "unpaid": "siapa belum dibayar",
    "advances": "daftar kasbon",
    "loans": "pinjaman",
    "forecast": "kapan penuh",
    "on-way": "antaran",
    "guests": "siapa ikut",
    "notice": "siapa belum terima pengumuman",
    "duties": "siapa pegang tugas",
    "off": "siapa libur hari ini",
    "help-2": "bantuan 2",
    "help-3": "bantuan 3",
    "help-1": "bantuan",
    "help-duties": "bantuan tugas",
}
SCREENS: dict[str, dict[Part, tuple[str, ...]]] = {
    "tailor": {
        Part.FIRST: ("own", "help-2"),
        Part.SECOND: ("material", "ask", "help-3"),
        Part.THIRD: ("own-month", "help-1"),
    },
    "coordinator": {
        Part.FIRST: ("tally", "last-week", "missing", "help-2"),
        Part.SECOND: ("empty", "requests", "store", "help-3"),
        Part.THIRD: ("progress", "people", "timetable", "help-1"),
    },
    "observer": {Part.FIRST: ("tally", "progress"), Part.SECOND: (), Part.THIRD: ()},
}
OF_DUTIES = {
    Duty.STORE: ("requests", "store"),
    Duty.INSPECTOR: ("unchecked", "bag"),
    Duty.TREASURER: ("unpaid", "advances"),
    Duty.COURIER: ("round",),
    Duty.OBSERVER: ("tally", "progress"),
}
# Where there is one part too few, the first says all.
ONE_SCREEN = "observer"


def audience(person: Person) -> str:
    """For whom the screens are."""
    return "observer" if only_observes(person) else "tailor" if person.is_tailor else "coordinator"


def say(turn: Turn, part: Part) -> None:
    """A screen of help, with its examples."""
    person = turn.person
    kind = audience(person)
    if part is Part.DUTIES or serves(person):
        _duties(turn)
        return
    part = Part.FIRST if kind == ONE_SCREEN else part
    examples = [*SCREENS[kind][part]]
    beside = [duty for duty in Duty if person.has(duty)] if kind == "tailor" else []
    carries = person.carries and Duty.COURIER not in beside
    if part is Part.FIRST and (beside or carries):
        examples.insert(1, "help-duties")
    turn.reply(f"help-{kind}-{part}" if kind != ONE_SCREEN else "help-observer", options=_options(examples), menu=True)
    if part is Part.THIRD and may(person, "role"):
        turn.reply("help-lead")


# What is offered to a coordinator of whose words only the topic was understood.
ABOUT = {
    Topic.WORK: ("empty", "full", "cut"),
    Topic.CHECKS: ("unchecked", "bag", "menders"),
    Topic.PAY: ("unpaid", "advances", "loans"),
    Topic.ORDERS: ("progress", "forecast"),
    Topic.GOODS: ("requests", "store", "on-way"),
    Topic.INVITED: ("guests", "notice"),
    Topic.DAYS: ("timetable", "off"),
    Topic.PEOPLE: ("people", "duties"),
    Topic.RESULTS: ("tally", "missing", "last-week"),
}


# What of these is for whoever has a duty and nothing else.
OF_TOPIC: dict[Topic, Permission] = {
    Topic.WORK: "stock",
    Topic.GOODS: "stock",
    Topic.CHECKS: "check",
    Topic.PAY: "pay",
    Topic.RESULTS: "totals",
    Topic.ORDERS: "totals",
}


# Which screen tells how something is said, by what it is about.
HOW_OF: dict[Topic, Part] = {
    Topic.RESULTS: Part.FIRST,
    Topic.CHECKS: Part.FIRST,
    Topic.WORK: Part.SECOND,
    Topic.GOODS: Part.SECOND,
    Topic.INVITED: Part.THIRD,
    Topic.PEOPLE: Part.THIRD,
    Topic.DAYS: Part.THIRD,
    Topic.ORDERS: Part.THIRD,
}


def how(turn: Turn, text: str) -> bool:
    """ "aku lali carane ngoreksi setoran": the screen that tells how; whether it is asked at all."""
    topic = topic_of(text) if asks_how(text) else None
    if topic is None or topic not in HOW_OF:
        return False
    say(turn, HOW_OF[topic])
    return True


def offer(turn: Turn, text: str) -> bool:
    """What a message may have been about, each to tap; False where that isn't known either."""
    topic = topic_of(text)
    if topic is None or not may(turn.person, OF_TOPIC.get(topic, "tally")):
        return False
    turn.reply("coordinator-perhaps", options=_options(list(ABOUT[topic])), topic=str(topic), told=Told.NOT_UNDERSTOOD)
    return True


def _duties(turn: Turn) -> None:
    """What somebody can write for what she does beside her role."""
    person = turn.person
    held = [duty for duty in Duty if person.has(duty)]
    if person.carries and Duty.COURIER not in held:
        held.append(Duty.COURIER)
    if not held:
        turn.reply("help-no-duty")
        return
    examples = [example for duty in held for example in OF_DUTIES.get(duty, ())]
    for at, duty in enumerate(held):
        turn.reply(f"help-duty-{duty}", options=_options(list(dict.fromkeys(examples))) if not at else ())


def _options(examples: list[str]) -> list[Option]:
    return [Option(f"button-say-{one}", SayIt(example=one)) for one in examples]


def as_written(turn: Turn, deed: SayIt) -> Spoken | None:
    """What a tap says; None for one of an older program."""
    text = EXAMPLES.get(deed.example)
    if text is None:
        return None
    turn.said = replace(turn.said, kind="message", text=Spoken(text), code="")
    return turn.said.text

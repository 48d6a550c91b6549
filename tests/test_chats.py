"""Whole chats in many wordings: what each is answered with, and that nobody's health or child reaches a coordinator."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from storage.outbox import Content
from tests.talks import Room, made
from tests.test_planted_in_chat import PLANTED
from tests.workroom import Parts

ROWS = [
    row.split("\t")
    for row in (Path(__file__).parent / "data" / "chats.tsv").read_text("utf-8").splitlines()
    if row and not row.startswith("#")
]
WHO = {"tailor": "Sri", "courier": "Slamet", "stranger": "Asing"}
TAILORS = ("Sri", "Ani", "Yuni", "Tutik", "Tumini", "Yanti")
REPORTED, LATER = 12, timedelta(hours=2)
# What was told of an illness, a child or a loss, beside what is planted elsewhere.
PRIVATE = re.compile(
    rf"{PLANTED.pattern}|\b(?:meninggal|sedo|ilang|sakit(?! hati)|meriang|batuk|igd|opname|nangis|tuli|low vision"
    rf"|mbobot"
    r"|dikeplak|nampar|idiot|cacat|pincang|puskesmas|operasi)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def room() -> Iterator[tuple[Room, Parts]]:
    """A working day on which Sri has reported twelve; strangers write for the first time."""
    room = Room()
    for name in TAILORS:
        room.add(name, "tailor", "Kota", usual_pieces=20)
    room.add("Slamet", "courier", "Kota")
    room.add("Rini", "coordinator", "Kota")
    room.accounts["Asing"] = "Asing"
    yield room, room.keep()
    room.close()


def played(room: Room, kept: Parts, who: str, text: str) -> tuple[str, str, str, int]:
    """What is said to whoever writes and to the coordinator, as keys; her words there; and what is recorded."""
    room.begin_anew(kept)
    room.say("Sri", str(REPORTED))
    before = {one: len(room.contents(one)) for one in (WHO[who], "Rini")}
    room.write(WHO[who], text, after=LATER, quotes=None)
    answered, told = (room.contents(one)[before[one] :] for one in (WHO[who], "Rini"))
    return keys_of(answered), keys_of(told), " ".join(str(one.args) for one in told), made(room, "Sri")


def keys_of(said: Sequence[Content]) -> str:
    """The sentences of messages, as keys."""
    return " ".join(key for one in said for key in (one.key, *(more[0] for more in one.more)))


def test_chats(room: tuple[Room, Parts]) -> None:
    wrong = []
    for who, text, answer, to_coordinator in ROWS:
        said, told, words, recorded = played(*room, who, text)
        if (said, told) != (answer, to_coordinator):
            wrong.append(f"{who}: {text}: {said} / {told}, not {answer} / {to_coordinator}")
        if private := PRIVATE.search(words) if told != "call-neighbour" else None:
            wrong.append(f"{who}: {text}: a coordinator reads {private[0]!r}")
        if recorded not in (REPORTED, 0):
            wrong.append(f"{who}: {text}: {recorded} masks")
    assert wrong == []
    assert len(ROWS) > 200


def test_no_loss_is_met_with_thanks() -> None:
    of_loss = [answer for _, _, answer, _ in ROWS if "kind-grief" in answer]
    assert len(of_loss) > 8
    assert [one for one in of_loss if re.search(r"thanks|glad|relief|unsure|other\b", one)] == []


def test_few_are_not_understood() -> None:
    assert [text for _, text, answer, _ in ROWS if "heard-other" in answer] == []

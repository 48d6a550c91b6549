"""One way to find a person by name: with a title, by a part, by sound; near names are offered as buttons."""

from typing import Any

import pytest

from handlers.reading.assent import agrees, denies, is_no, is_yes, refuses
from handlers.reading.names import meant, near
from storage.people import Person
from storage.spoken import Spoken
from tests.world import World


def person(number: int, name: str, call_name: str) -> Person:
    rest: dict[str, Any] = {"role": "tailor", "community": None, "workshop_id": 1, "phone": None, "usual_pieces": None}
    rest |= {"state": "active", "reminders": True, "reminder_at": None, "joined_on": "2020-05-04", "access": ""}
    return Person(id=number, name=Spoken(name), call_name=Spoken(call_name), **rest)


PEOPLE = [
    person(1, "Sri Wahyuni", "Bu Wahyuni"),
    person(2, "Sri Lestari", "Mbak Tari"),
    person(3, "Soetinah", "Mbah Tin"),
    person(4, "Sri", "Bu Sri"),
]


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("Sri Wahyuni", [1]),
        ("mbak Wahyuni", [1]),
        ("bu Wahyuni", [1]),
        ("wahyuni", [1]),
        ("bu tari", [2]),
        ("lestari", [2]),
        ("bu lestari sri", [2]),
        ("sutinah", [3]),
        ("Bu Soetinah", [3]),
        ("mbah tin", [3]),
        # Who is called just so comes before those of whom it is a part.
        ("sri", [4]),
        ("mbak sri", [4]),
        ("mbak", []),
        ("bu", []),
        ("wahyu", []),
        ("", []),
    ],
)
def test_whom_a_name_means(written: str, numbers: list[int]) -> None:
    assert [one.id for one in meant(PEOPLE, written)] == numbers


def test_near_names_come_nearest_first() -> None:
    assert [one.id for one in near(PEOPLE, "mbak wahyunie", 70)] == [1]
    assert [one.id for one in near(PEOPLE, "wahyono", 70)] == [1]
    assert next(one.id for one in near(PEOPLE, "sari", 70)) in (1, 2, 4)
    assert near(PEOPLE, "tukinem", 70) == []
    assert near(PEOPLE, "mbak", 70) == []


@pytest.fixture
async def known(world: World) -> World:
    """A workshop with a Sri Wahyuni and her namesakes."""
    await world.add("Sri Wahyuni", call_name="Bu Wahyuni", phone_in_use=False)
    await world.add("Endang", call_name="Bu Endang", phone_in_use=False)
    await world.add("Endah", call_name="Bu Endah", phone_in_use=False)
    return world


async def said(world: World, text: str) -> tuple[str, list[str]]:
    """What is answered to the coordinator, and with which buttons."""
    answer = (await world.says("Wiwik", text))[-1]
    return answer.text or "", list(answer.labels())


async def state_of(world: World, name: str) -> str:
    state: str = await world.db.value("SELECT state FROM person WHERE name = ?", (name,))
    return state


async def test_a_title_hinders_nobody(known: World) -> None:
    assert "Bu Wahyuni dijeda" in (await said(known, "jeda mbak Wahyuni"))[0]
    assert await state_of(known, "Sri Wahyuni") == "paused"
    assert "Bu Wahyuni dilanjutkan" in (await said(known, "lanjutkan bu wahyuni"))[0]


async def test_near_names_are_offered_and_nothing_is_done_before_one_is_chosen(known: World) -> None:
    text, buttons = await said(known, "jeda Endan")
    assert "Tidak ada orang bernama “endan”" in text
    assert set(buttons) == {"Endang", "Endah"}
    assert await state_of(known, "Endah") == "active"
    assert "Bu Endah dijeda" in ((await known.presses("Wiwik", "Endah"))[-1].text or "")
    assert (await state_of(known, "Endah"), await state_of(known, "Endang")) == ("paused", "active")


async def test_what_was_said_around_the_name_is_said_again(known: World) -> None:
    await known.says("Ken", "pindah bengkel Wahyunu ke Kota")
    assert "sekarang di bengkel Kota" in ((await known.presses("Ken", "Sri Wahyuni"))[-1].text or "")
    await known.says("Ken", "peran Wahyunu kurir")
    assert "sekarang kurir" in ((await known.presses("Ken", "Sri Wahyuni"))[-1].text or "")
    assert await known.db.value("SELECT role FROM person WHERE name = 'Sri Wahyuni'") == "courier"


async def test_both_of_a_merge_may_be_chosen(known: World) -> None:
    await known.says("Wiwik", "gabung Wahyunu dengan Endan")
    assert "Endah" in list((await known.presses("Wiwik", "Sri Wahyuni"))[-1].labels())
    assert "Sri Wahyuni sama orangnya dengan Endah?" in ((await known.presses("Wiwik", "Endah"))[-1].text or "")


async def test_namesakes_are_told_apart_by_a_button(known: World) -> None:
    await known.add("Endang Puji", call_name="Bu Puji", phone_in_use=False)
    await known.add("Endang Lilis", call_name="Bu Lilis", phone_in_use=False)
    await known.db.run("UPDATE person SET name = 'Endang Sri', call_name = 'Bu Ndang' WHERE name = 'Endang'")
    text, buttons = await said(known, "jeda Endang")
    assert "Ada beberapa orang" in text
    assert set(buttons) == {"Endang Puji", "Endang Lilis", "Endang Sri"}


async def test_a_button_of_before_counts_only_while_one_may(known: World) -> None:
    await known.says("Wiwik", "jeda Endan")
    await known.says("Ken", "peran Wiwik penjahit")
    await known.presses("Wiwik", "Endah")
    assert await state_of(known, "Endah") == "active"


async def test_an_applicant_is_found_by_nearly_her_name_and_asked_in_the_words_that_were_written(known: World) -> None:
    await known.add("Rukmini", state="waiting")
    await known.says("Wiwik", "tanya bu Rukmina: Kapan bisa mulai di Bengkel?")
    await known.presses("Wiwik", "Rukmini")
    assert "“Kapan bisa mulai di Bengkel?”" in known.told("Rukmini")[-1]


def test_a_plain_yes_and_a_plain_no() -> None:
    for text in ("ya", "njih", "njih bu", "siap", "monggo", "ya betul bu", "oke siap", "iya mbak", "Nggih."):
        assert is_yes(text.rstrip(".")), text
        assert not is_no(text), text
    for text in ("tidak", "boten", "emoh", "jangan", "jangan bu", "tidak jadi", "gak usah mbak", "mboten", "salah"):
        assert is_no(text), text
        assert not is_yes(text), text
    for text in ("ya tapi 20", "siap kirim", "jangan 20", "tidak ada", "belum", "bukan 20", "oke 20"):
        assert not is_yes(text), text
        assert not is_no(text), text
    # Nothing was asked: who says that something isn't to be, doesn't say that nothing was made.
    assert denies("tidak")
    assert denies("boten bu")
    assert not denies("jangan")
    assert not denies("emoh")
    assert agrees("njih bu")
    assert refuses("boten")


async def test_a_javanese_yes_and_no_answer_what_was_asked(world: World) -> None:
    await world.says("Sri", "setor 400")
    await world.says("Sri", "jangan")
    assert await world.db.value("SELECT COUNT(*) FROM move") == 0
    await world.says("Sri", "setor 280")
    await world.says("Sri", "njih bu")
    assert await world.db.value("SELECT SUM(quantity) FROM move") == 280

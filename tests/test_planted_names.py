"""A name planted wherever people's words are kept is gone after erasure, and the program's own words stay.

Where that is, is asked of the types: every field marked as `Spoken` of every deed, question and proposal there is.
"""

import json
import sys
import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, asdict, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, ClassVar, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import pytest

from handlers.people import enrolment_form
from handlers.reading import personal
from handlers.routing import order
from handlers.stores import agreeing
from handlers.talk.asked import Asked, Question, stored
from handlers.talk.deeds import Deed, Option, fields_of, name_of
from handlers.talk.forms import Filled
from storage import (
    accounts,
    agreements,
    bags,
    buyer_complaints,
    conversations,
    disputes,
    drafts,
    erasure,
    for_funder,
    funds,
    handovers,
    inbox,
    inspections,
    ledger,
    loans,
    notices,
    orders,
    outbox,
    parties,
    payments,
    people,
    photos,
    profiles,
    reasons,
    samples,
    spoken,
    workshop_facts,
)
from storage import consents as kept_consents
from storage.consents import Consent
from storage.conversations import Button
from storage.database import Database
from storage.drafts import Draft
from storage.inbox import Arrival
from storage.ledger import Move, Place, Reason, Thing
from storage.ledger.places import FUNDER, SCRAP
from storage.ledger.things import RUPIAH
from storage.outbox import Choice, Content, Letter
from storage.people import Role
from storage.profiles import Profile
from storage.spoken import Spoken
from storage.workshop_facts import Fact
from tests.sentences import FILES, entries, variables
from tests.world import World

T = TypeVar("T")
NOW = datetime(2020, 5, 4, 2, 0, tzinfo=UTC)
# Also a name that is a word of the program: of its keys, its materials, its types.
NAMES = (("Rahasiawati Planting", "Bu Rahasiawati"), ("Karet Args", "Bu Karet"), ("Kind Keep", "Mbak Kind"))
# A plain field holds a word of the program, even where somebody is called so.
PROGRAMS = "karet"
# What is called so is always somebody's words.
WORDS_OF_PEOPLE = frozenset(("text", "name", "names", "call", "by", "why", "what", "said", "reason", "fund", "rest"))


# Every type there is, and one of each


def kinds(base: type[T]) -> list[type[T]]:
    """Every type below one, by its name, of which there may be no second."""
    found: dict[str, type[T]] = {}
    left = [base]
    while left:
        for one in left.pop().__subclasses__():
            # With slots a dataclass is made anew, and the first attempt may still be about.
            if getattr(sys.modules[one.__module__], one.__name__, None) is one:
                assert found.get(one.__name__, one) is one, f"two are called {one.__name__}"
                found[one.__name__] = one
                left.append(one)
    return [one for one in found.values() if is_dataclass(one)]


def abstract(kind: type[Any]) -> bool:
    return name_of(kind) in ("ForOther", "AboutMasks")


DEEDS = [kind for kind in kinds(Deed) if not abstract(kind)]
QUESTIONS = [kind for kind in kinds(Asked) if not abstract(kind)]
PROPOSALS = kinds(agreeing.Proposal)


def made(hint: Any, planted: str, above: tuple[Any, ...] = ()) -> Any:
    """A value of a type: `planted` where people's words belong, and words of the program elsewhere."""
    arguments = get_args(hint)
    match get_origin(hint):
        case None:
            return _plain(hint, planted, above)
        case origin if origin in (Union, types.UnionType):
            return made(next(one for one in arguments if one is not type(None)), planted, above)
        case origin if origin is Literal:
            return arguments[0]
        case origin if origin is tuple and arguments[-1] is Ellipsis:
            # A reading holds parts, each of which holds a reading.
            return () if arguments[0] in above else (made(arguments[0], planted, above),)
        case origin if origin is tuple:
            return tuple(made(one, planted, above) for one in arguments)
        case origin:
            raise TypeError(f"nothing is known of {origin}: tell here how it is made")


def _plain(hint: Any, planted: str, above: tuple[Any, ...]) -> Any:
    if is_dataclass(hint):
        hints = typed_fields(hint)
        return hint(**{name: made(one, planted, (*above, hint)) for name, one in hints.items()})  # type: ignore[operator]
    if issubclass(hint, Enum):
        return next(iter(hint))
    simple = {
        Spoken: Spoken(planted),
        str: PROGRAMS,
        Place: SCRAP,
        bool: True,
        int: 7,
        float: 2.5,
        date: date(2020, 5, 4),
        datetime: NOW,
    }
    return simple[hint]


def typed_fields(kind: Any) -> dict[str, Any]:
    """The fields of a dataclass with their types."""
    hints = get_type_hints(kind)
    return {one.name: hints[one.name] for one in fields(kind) if get_origin(hints[one.name]) is not ClassVar}


def inside(hint: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, str, Any]]:
    """All fields of a type and of what it holds: whose it is, its name, and its type."""
    if is_dataclass(hint) and hint not in above:
        for name, one in typed_fields(hint).items():
            yield hint, name, one
            yield from inside(one, (*above, hint))
    for one in get_args(hint):
        yield from inside(one, above)


def plain_texts(hint: Any) -> bool:
    """Whether a type is an unmarked text, or holds some."""
    return hint is str or any(plain_texts(one) for one in get_args(hint) if get_origin(hint) is not Literal)


def test_every_type_is_kept_under_its_name() -> None:
    assert DEEDS
    assert {name_of(one): one for one in DEEDS} == dict(order.KINDS.deeds)
    assert {name_of(one): one for one in QUESTIONS} == dict(order.KINDS.questions)


@pytest.mark.parametrize("kind", [*DEEDS, *QUESTIONS, *PROPOSALS], ids=name_of)
def test_what_is_called_like_somebodys_words_is_marked_as_such(kind: type[Any]) -> None:
    for whose, name, hint in inside(kind):
        assert not (name in WORDS_OF_PEOPLE and plain_texts(hint)), f"{whose.__name__}.{name} is {hint}"


def test_one_of_each_is_whole() -> None:
    every: list[type[Any]] = [*DEEDS, *QUESTIONS, *PROPOSALS]
    for kind in every:
        one = made(kind, "x")
        # Nothing is left as it is by default, where something else could be told.
        for each in fields(kind):
            kept = getattr(one, each.name)
            assert kept not in (None, "") or each.default is MISSING, f"{kind.__name__}.{each.name}"


# Planted, and erased


def everywhere(text: str) -> str:
    """Words of somebody's in which a name stands."""
    return f"kata {text} itu"


@cache
def sentences() -> dict[str, tuple[str, ...]]:
    """The key of every sentence, with its variables."""
    return {entry.id.name: tuple(sorted(variables(entry))) for path in FILES for entry in entries(path)}


def contents(planted: str) -> list[Content]:
    """Every sentence with the name in each of its variables, in each place of a message where it may stand."""
    said = Spoken(planted)
    found = []
    for key, filled_with in sentences().items():
        args: dict[str, Any] = dict.fromkeys(filled_with, said)
        found.append(Content(key, args))
        found.append(Content("roster-found", {"lines": [[key, args]], "kind": PROGRAMS}))
    around: dict[str, Any] = {
        "choices": (Choice("button-name", PROGRAMS, {"name": said}),),
        "more": (("x", {"y": said}),),
    }
    around |= {"whom": said, "attach": {"name": PROGRAMS, "text": said}, "told": (PROGRAMS,)}
    return [*found, Content(PROGRAMS, {"key": PROGRAMS, "args": said}, **around)]


@cache
def one_of_each_deed(planted: str) -> tuple[Deed, ...]:
    """Every deed there is, with the name in its words."""
    return tuple(made(kind, planted) for kind in DEEDS)


def asked(kind: type[Asked], planted: str) -> Question[Asked]:
    """A question of this type, with a button for every deed, and the name in every variable."""
    said = Spoken(planted)
    options = [Option("button-name", deed, {"name": said, "unit": PROGRAMS}) for deed in one_of_each_deed(planted)]
    args: Mapping[str, Any] = {
        "name": said,
        "item": PROGRAMS,
        "lines": [["roster-line", {"name": said, "role": "karet"}]],
    }
    return Question(
        id=name_of(kind), asked=made(kind, planted), key="roster-found", args=args, options=options, asked_at=NOW
    )


def filled(name: str) -> Filled:
    """An enrolment form of somebody else's in which each answer in free words names her."""
    written = {
        "machine": f"mesin pinjam {name}",
        "phone": "0812-9999-8888",
        "pieces": "20",
        "hours": "pagi",
        "helps": "",
    }
    answers: dict[str, Any] = {"experience": PROGRAMS, "workshop": 1, "helps": ("reader",), "pieces": 20}
    for field in enrolment_form.form({1: "Kota"}):
        if field.read and field.name not in answers:
            answers[field.name] = field.read(written.get(field.name, name))
    answers["questions"] = [personal.own_words(everywhere(name))]
    return Filled(PROGRAMS, answers, dict.fromkeys(answers, 1))


async def person(db: Database, name: str, call_name: str, role: Role = Role.TAILOR) -> int:
    number = await people.add(
        db, name=name, call_name=call_name, role=role, workshop_id=None, joined_on=NOW.date(), phone="081298765432"
    )
    await accounts.bind(db, "telegram", str(1000 + number), number, NOW)
    return number


async def arrive(db: Database, text: str, name: str) -> int:
    """A message of somebody else's in which she is named; its row."""
    raw = {"update_id": 1, "message": {"text": text, "from": {"first_name": name, "language_code": PROGRAMS}}}
    await inbox.keep(
        db, "telegram", [Arrival(update_id=1, raw=raw, message_key="9:1", edited_at=0, address="9")], 2, NOW
    )
    row: int = await db.value("SELECT MAX(id) FROM inbox")
    return row


async def plant(db: Database, name: str, other: int, cause: int) -> None:
    """Keep the name in everything that may hold people's words, all of it about or for somebody else."""
    planted = everywhere(name)
    buttons = [
        Button(
            code=f"code-{at}",
            person_id=other,
            question_id=None,
            first_code="code-0",
            label="button-name",
            deed=name_of(kind),
            fields=_packed(deed),
        )
        for at, (kind, deed) in enumerate(zip(DEEDS, one_of_each_deed(planted), strict=True))
    ]
    await conversations.keep_buttons(db, buttons, NOW)
    for kind in QUESTIONS:
        await conversations.ask(db, "telegram", f"chat-{name_of(kind)}", other, stored(asked(kind, planted)))
    letters = [
        Letter(
            channel="telegram", address="9", content=content, topic="answer", priority=outbox.ANSWER, source_id=cause
        )
        for content in contents(planted)
    ]
    await outbox.put(db, letters, NOW)
    await db.run("UPDATE outbox SET state = 'sent' WHERE id % 2 = 0")
    state = asdict(filled(name))
    await drafts.save(
        db, Draft(channel="telegram", address="9", kind="enrol", person_id=other, state=state, touched_at=NOW), NOW
    )
    for proposal in PROPOSALS:
        about = spoken.pack(fields_of(made(proposal, planted)))
        await agreements.propose(db, name_of(proposal), about, None, other, cause, NOW)
    await _plant_plain(db, Spoken(planted), other, cause)


def _packed(deed: Deed) -> str:
    return json.dumps(fields_of(deed), ensure_ascii=False)


async def _plant_money(db: Database, said: Spoken, other: int, cause: int) -> None:
    """The same in what is kept of money."""
    payer = await person(db, "Yanti", "Bu Yanti", Role.COORDINATOR)
    await payments.add(
        db,
        person_id=other,
        amount=1000,
        deducted=0,
        way="transfer",
        carrier_id=None,
        note=said,
        fund_id=None,
        state="asked",
        paid_by=payer,
        agreed_by=None,
        cause_id=cause,
        day=NOW.date(),
        now=NOW,
    )
    number = await disputes.raise_(db, other, said, 0, cause, NOW)
    await disputes.decide(db, number, "kept", payer, said, NOW)
    fund = await funds.make(db, said, NOW)
    given = Move(
        thing=RUPIAH,
        quantity=1000,
        from_place=FUNDER,
        to_place=Place.cash(fund.id),
        work_date=NOW.date().isoformat(),
        reason=Reason.GIVEN,
        person_id=payer,
        actor_id=payer,
        cause_id=cause,
    )
    numbers = await ledger.append(db, [given], NOW)
    await funds.note(db, numbers[0], fund.id, "given", said, cause)
    day = NOW.date()
    await for_funder.note(db, for_funder.PLAN, said, day, workshop_id=None, cause_id=cause, said_by=payer, now=NOW)
    where = ("telegram", "photo", "x")
    await photos.keep(
        db,
        said,
        day,
        photos.NOBODY,
        workshop_id=None,
        cause_id=cause,
        sent_by=payer,
        agreed_on=day,
        where=where,
        named=(),
    )


async def _plant_plain(db: Database, said: Spoken, other: int, cause: int) -> None:
    """The same in columns that hold nothing but such words."""
    await profiles.keep(db, other, Profile("new", said, "pagi", guardian=said, questions=said), NOW)
    await kept_consents.keep(
        db, other, Consent(purpose="work", version=1, given=True, given_by=said, at=NOW, source_id=None)
    )
    await reasons.keep(db, cause, said)
    await workshop_facts.put(db, Fact(1, said, said, public=True), NOW)
    await inspections.keep(
        db,
        [inspections.Inspected(pieces=1, result="rework", fault="seam", said=said)],
        person_id=other,
        checked_by=await person(db, "Tutik", "Bu Tutik", Role.COORDINATOR),
        checked_as="coordinator",
        cause_id=cause,
        reported=1,
        bag_id=None,
        replaces_id=None,
        day=NOW.date(),
        now=NOW,
    )
    await bags.add_fault(db, said, other, NOW)
    complaint = await buyer_complaints.keep(db, "Dinas", None, said, told_by=other, cause_id=cause, now=NOW)
    await buyer_complaints.settle(db, complaint, "settled", said, settled_by=other, now=NOW)
    await _plant_money(db, said, other, cause)
    notice = await notices.draft(db, other, "{}", said, None, "telegram", NOW)
    await notices.describe(db, notice, said)
    await loans.add(
        db,
        person_id=other,
        workshop_id=None,
        fund=said,
        thing=Thing.tool("mesin"),
        quantity=1,
        lent_by=other,
        lent_on=NOW.date(),
        source_id=cause,
    )
    await db.run(
        "INSERT INTO request (person_id, actor_id, source_id, cause_id, state, asked_at, reason)"
        " VALUES (?, ?, ?, ?, 'postponed', '2020-05-04', ?)",
        (other, other, cause, cause, said),
    )
    await _plant_leaving(db, said, other, cause)


async def _plant_leaving(db: Database, said: Spoken, other: int, cause: int) -> None:
    """The same where masks leave the workshop: samples, held ones, documents, and who signs these."""
    day = NOW.date().isoformat()
    await db.run(
        "INSERT INTO sample (lot, tested, critical, accepts, passed, said, noted_by, noted_as, noted_at, noted_on,"
        " cause_id) VALUES (5, 5, 0, 0, 1, ?, ?, 'coordinator', ?, ?, ?)",
        (said, other, day, day, cause),
    )
    await samples.keep_recheck(
        db,
        [inspections.Inspected(pieces=1, result="rework", said=said)],
        sample_id=None,
        checked_by=other,
        checked_as="coordinator",
        cause_id=cause,
        day=NOW.date(),
        now=NOW,
    )
    order_id = await orders.add(db, "Masker", "Dinas", NOW.date(), [5])
    new = handovers.New(
        kind="handover", order_id=order_id, buyer="Dinas", sampled=False, dated=NOW.date(), lines=[], said=said
    )
    await handovers.make(db, new, 1, "001", other, "coordinator", cause, NOW)
    await parties.tell(db, "", {"name": said, "witness": said, "contact": said})


PLAIN = [(table, column) for table, column, _ in erasure.PLAIN_TEXTS]


@pytest.mark.parametrize(("name", "call_name"), NAMES)
async def test_a_planted_name_goes_and_what_is_the_programs_stays(db: Database, name: str, call_name: str) -> None:
    cause = await arrive(db, everywhere(name), name)
    async with db.transaction():
        other = await person(db, "Wiwik", "Bu Wiwik", Role.COORDINATOR)
        her = await person(db, name, call_name)
        await plant(db, name, other, cause)
        await erasure.erase(db, her, cause)
    number = erasure.as_number(her)
    left = everywhere(number)

    for code, deed, kept in await db.rows("SELECT code, deed, fields FROM button"):
        assert order.KINDS.deed(deed, kept) == made(order.KINDS.deeds[deed], left), code
    for kind in QUESTIONS:
        kept = await conversations.of(db, "telegram", f"chat-{name_of(kind)}", other)
        assert kept is not None
        assert order.KINDS.question(kept) == asked(kind, left), name_of(kind)
    said = [Content.unpack(row[0]) for row in await db.rows("SELECT content FROM outbox ORDER BY id")]
    assert said == [Content.unpack(one.pack()) for one in contents(left)]
    for kind, about in await db.rows("SELECT kind, about FROM agreement"):
        proposal = next(one for one in PROPOSALS if name_of(one) == kind)
        assert json.loads(about) == json.loads(spoken.pack(fields_of(made(proposal, left)))), kind
    draft = await drafts.of(db, "telegram", "9", other)
    assert draft is not None
    assert draft.state == spoken.unpack(spoken.pack(asdict(_without(filled(name), name, number))))
    for table, column in PLAIN:
        rows = await db.rows(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL")  # noqa: S608 - constants
        assert rows == [(left,)], f"{table}.{column}"
    raw = json.loads(await db.value("SELECT raw FROM inbox WHERE id = ?", (cause,)))
    assert raw["message"] == {"text": left, "from": {"first_name": number, "language_code": PROGRAMS}}


def _without(form: Filled, name: str, number: str) -> Filled:
    """A form with her number for her name, in what is people's words."""

    def mended(value: Any) -> Any:
        if isinstance(value, list):
            return [mended(one) for one in value]
        return Spoken(value.replace(name, number)) if isinstance(value, Spoken) else value

    return Filled(form.at, {key: mended(value) for key, value in form.answers.items()}, form.sources)


@pytest.mark.parametrize("name", [NAMES[0][0]])
async def test_nothing_at_all_is_left_of_a_name_that_is_no_word_of_ours(db: Database, name: str) -> None:
    cause = await arrive(db, everywhere(name), name)
    async with db.transaction():
        other = await person(db, "Wiwik", "Bu Wiwik", Role.COORDINATOR)
        her = await person(db, name, "Bu Rahasiawati")
        await plant(db, name, other, cause)
        await erasure.erase(db, her, cause)
    assert await holding(db, "ahasiawati") == await holding(db, "lanting") == {}


async def holding(db: Database, text: str) -> dict[str, str]:
    """Which columns hold a text, each with one value that does."""
    found: dict[str, str] = {}
    for (table,) in await db.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
        for row in await db.dicts(f"SELECT * FROM {table}"):  # noqa: S608 - the database's own names
            found |= {f"{table}.{name}": str(value) for name, value in row.items() if text in str(value)}
    return found


def test_every_answer_in_free_words_is_marked() -> None:
    answers = filled("Rahasiawati").answers
    named = {key: value for key, value in answers.items() if "Rahasiawati" in str(value)}
    assert set(named) == {"guardian", "name", "call", "machine", "questions"}
    assert all(isinstance(value, Spoken) for key, value in named.items() if key != "questions")
    assert all(isinstance(value, Spoken) for value in answers["questions"])


# Planted by talking


SAID_OF_HER = (
    "masuk kain 50 m dari Rahasiawati Planting",
    "hitung kain 30 m karena Rahasiawati salah potong",
    "buang kain 1 m karena sobek, kata Rahasiawati",
    "pinjami Ani: mesin jahit 1 dari CSR Rahasiawati",
    "tunda Ani: nunggu Rahasiawati dulu",
    "cek Sri 5: 4 bagus, 1 perbaiki kata Rahasiawati",
    "ya",
    "tambah alasan: kurang rapi kata Rahasiawati",
    "cari Rahasiawat",
    "jeda Rahasiawat",
    "tanya Rahasiawati: kapan mulai?",
    "bahan mbak Rahasiawati",
)


PLANTED_BY_TALKING = {
    *("inbox.raw", "outbox.content", "conversation.state", "button.fields"),
    *("request.reason", "agreement.about", "loan.fund", "said_of_move.text"),
    *("inspection_line.said", "own_fault.name"),
}


async def test_what_a_coordinator_said_of_her_goes(world: World) -> None:
    await world.add("Rahasiawati Planting", call_name="Bu Rahasiawati")
    await world.says("Ani", "minta karet 10 m, kata Rahasiawati segera")
    await world.says("Sri", "setor 5")
    for text in SAID_OF_HER:
        await world.says("Wiwik", text)
    await world.says("Sri", "apa Rahasiawati sudah pulang?")
    await world.says("Rahasiawati Planting", "hapus data saya")
    assert set(await holding(world.db, "ahasiawati")) >= PLANTED_BY_TALKING
    await world.says("Rahasiawati Planting", "ya")
    await world.tick()
    assert await holding(world.db, "ahasiawati") == {}
    assert await world.broken() == []

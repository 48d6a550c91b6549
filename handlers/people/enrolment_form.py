"""What is asked of somebody who enrols, and how her answers are read back."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from handlers.people import consenting
from handlers.people.consenting import given
from handlers.reading import enrolling_said, personal
from handlers.reading.assent import begins_with_no, begins_with_yes
from handlers.reading.normal import normal
from handlers.rules.limits import LONGEST_LABEL
from handlers.talk.forms import Answers, Field, Filled, Form, Pick
from storage.consents import PAY, PURPOSES

ABK = "abk"
WHOM = (
    Pick("button-for-me", "me", enrolling_said.for_herself),
    Pick("button-for-other", "other", enrolling_said.for_another),
)
GROUPS = (
    Pick("button-group-difabel", "difabel", enrolling_said.is_difabel, plainly=True),
    Pick("button-group-abk", ABK, enrolling_said.is_parent, plainly=True),
    Pick("button-group-warga", "warga", enrolling_said.is_neighbour, plainly=True),
)
EXPERIENCE = (
    Pick("button-sews-new", "new", enrolling_said.is_new_at_it),
    Pick("button-sews-well", "well", enrolling_said.knows_how),
    Pick("button-sews-long", "long", enrolling_said.is_long_at_it, plainly=True),
)
MACHINE = (
    Pick("button-machine-own", "own", enrolling_said.has_one),
    Pick("button-machine-none", "none", enrolling_said.has_none),
)
AWAY = (Pick("button-yes", True, begins_with_yes), Pick("button-not", False, begins_with_no))
HELPS = (
    Pick("button-help-reader", ("reader",)),
    Pick("button-help-few", ("few",)),
    Pick("button-help-slow", ("slow",)),
    Pick("button-help-call", ("call",)),
    Pick("button-help-none", ()),
)


def _agreed(answers: Answers) -> bool:
    return given(answers, "work")


def _needs(answers: Answers) -> bool:
    return _agreed(answers) and given(answers, "needs")


# Whether her pay may be kept is asked when some of it is to be.
AT_FIRST = tuple(one for one in PURPOSES if one != PAY)


def form(workshops: Mapping[int, str]) -> Form:
    """The questions, in the order in which they are asked."""
    return (*_who_enrols(), *consenting.fields(AT_FIRST), *_who_she_is(workshops), *_her_work())


# Asked in other words where somebody else enrols, so that it is clear whose name is asked.
OF_ANOTHER = ("name", "call")


def sentence(field: Field, answers: Answers) -> tuple[str, dict[str, Any]]:
    """How a field is asked: which sentence, and its variables."""
    if answers.get("whom") != "other" or field.name not in OF_ANOTHER:
        return field.ask, {}
    return f"{field.ask}-other", {"name": answers["name"]} if field.name == "call" else {}


def progress(asked: Form, filled: Filled) -> tuple[int, int]:
    """At which question somebody is, and of how many, if she agrees to all that is still to be asked."""
    hoped = {one.name: True for one in consenting.fields(AT_FIRST)} | dict(filled.answers)
    names = [one.name for one in asked if one.when(hoped)]
    return names.index(filled.at or "") + 1, len(names)


def experience(text: str) -> str | None:
    """Her experience, as one of the buttons that her words mean."""
    plain = normal(text)
    return next((pick.value for pick in EXPERIENCE if pick.is_meant(plain)), None)


def places(workshops: Mapping[int, str]) -> tuple[Pick, ...]:
    """A button for each workshop; by a word that only one of them has, it can be written too."""
    names = enrolling_said.place_names(workshops)
    own = enrolling_said.own_words_of(names)
    return tuple(
        Pick(
            "button-name",
            number,
            partial(enrolling_said.names_one_of, words=own[number]),
            plainly=True,
            label_args={"name": _short(name)},
        )
        for number, name in names.items()
    )


def _short(name: str) -> str:
    """A name that fits on a button, cut between words."""
    return name if len(name) <= LONGEST_LABEL else name[: LONGEST_LABEL + 1].rpartition(" ")[0] or name[:LONGEST_LABEL]


def _who_enrols() -> Form:
    return (
        Field("whom", "enrol-ask-whom", WHOM, named=("pendaftar", "siapa")),
        Field(
            "guardian",
            "enrol-ask-guardian",
            read=enrolling_said.guardian_name,
            named=("wali", "nama wali"),
            when=lambda answers: answers.get("whom") == "other",
        ),
    )


def _who_she_is(workshops: Mapping[int, str]) -> Form:
    name, phone, near = personal.full_name, personal.phone, places(workshops)
    return (
        Field("name", "enrol-ask-name", read=name, named=("nama", "nama lengkap"), when=_agreed),
        Field("call", "enrol-ask-call", read=name, named=("panggilan", "nama panggilan"), when=_agreed),
        Field("group", "enrol-ask-group", GROUPS, named=("kelompok",), optional=True, when=_needs),
        Field(
            "away",
            "enrol-ask-away",
            AWAY,
            named=("ditinggal", "anak"),
            optional=True,
            when=lambda answers: _needs(answers) and answers.get("group") == ABK,
        ),
        Field(
            "workshop",
            "enrol-ask-workshop",
            near,
            named=("bengkel",),
            optional=True,
            when=lambda answers: _agreed(answers) and bool(near),
        ),
        Field(
            "phone",
            "enrol-ask-phone",
            read=phone,
            named=("telepon", "nomor", "nomor hp", "nomer hp", "nomer", "no hp", "no telp", "hp", "telpon"),
            optional=True,
            when=_agreed,
            keyboard="contact",
        ),
    )


def _her_work() -> Form:
    pieces, machine, hours = personal.pieces_a_day, personal.machine, personal.hours
    return (
        Field("experience", "enrol-ask-experience", EXPERIENCE, named=("pengalaman", "jahit"), when=_agreed),
        Field("machine", "enrol-ask-machine", MACHINE, machine, ("mesin",), when=_agreed),
        Field(
            "pieces",
            "enrol-ask-pieces",
            read=pieces,
            named=("jumlah", "masker", "target"),
            optional=True,
            when=_agreed,
        ),
        Field("hours", "enrol-ask-hours", read=hours, named=("jam", "waktu"), optional=True, when=_agreed),
        Field(
            "helps",
            "enrol-ask-helps",
            HELPS,
            personal.helps,
            ("bantuan khusus", "kebutuhan"),
            optional=True,
            when=_needs,
        ),
    )


def group_named(text: str) -> str | None:
    """The group that one's own words name; None if they name none."""
    plain = normal(text)
    return next((pick.value for pick in GROUPS if pick.is_meant(plain)), None)


def lines(answers: Answers, workshops: Mapping[int, str]) -> list[list[Any]]:
    """All that she said, read back line by line."""
    shown = []
    for field in form(workshops):
        if field.name not in answers or field.name.startswith("consent-") or not field.when(answers):
            continue
        value = answers[field.name]
        if field.name == "workshop":
            value = workshops.get(value, "")
        if field.name == "helps" and value:
            shown += [[f"enrol-help-{one}", {}] for one in value]
        elif field.name != "whom":
            shown.append([f"enrol-{field.name}", {"value": _plain(value)}])
    return shown + [
        [f"consent-{'yes' if given(answers, purpose) else 'no'}-{purpose}", {}]
        for purpose in ("reminders", "needs", "photos")
    ]


def _plain(value: Any) -> Any:
    if value in (None, [], ()):
        return "none"
    return str(value).lower() if isinstance(value, bool) else value

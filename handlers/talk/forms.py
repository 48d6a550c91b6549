"""Conversations as data: a form is a row of fields, and one pure function moves it on. It knows no topic."""

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from enum import StrEnum
from typing import Any

from handlers import words
from handlers.reading.assent import denies_or_asks, without_softening
from handlers.reading.form_said import Word, change_said, form_word, leaves_open
from handlers.reading.names import last_words
from handlers.reading.normal import normal
from handlers.rules.limits import MISSES
from storage.spoken import Spoken
from storage.values import dataclass

__all__ = [
    "Answered",
    "Answers",
    "Change",
    "Event",
    "Field",
    "Filled",
    "Form",
    "Pick",
    "Picked",
    "Step",
    "Word",
    "advance",
    "asked",
    "hear",
    "start",
]

# What was answered so far, by the names of the fields: words of people are `Spoken`.
Answers = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Pick:
    """A button of a field: its label, the value it stands for, and what other words mean the same.

    `plainly`: not with a no or a question beside them ("bukan difabel", "abk itu apa?").
    """

    label: str
    value: Any
    also: Callable[[str], bool] | None = None
    plainly: bool = False
    label_args: Mapping[str, Any] = field(default_factory=dict)

    def is_meant(self, text: str) -> bool:
        """Whether these words, in normal form, mean this button."""
        if text == normal(words.label(self.label, self.label_args)):
            return True
        return self.also is not None and self.also(text) and not (self.plainly and denies_or_asks(text))


@dataclass(frozen=True, slots=True)
class Field:
    """One question: the key of its sentence, its buttons, how a written answer is read (None: it is no answer).

    `named` are the words by which it is changed later; `when` says whether it is asked at all, given the answers;
    `unwanted` knows words that mean its last button, wherever they are said.
    """

    name: str
    ask: str
    picks: tuple[Pick, ...] = ()
    read: Callable[[str], Any] | None = None
    named: tuple[str, ...] = ()
    optional: bool = False
    when: Callable[[Answers], bool] = lambda _: True
    keyboard: str | None = None
    unwanted: Callable[[str], bool] | None = None


Form = tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """How far somebody is: the field being asked (None: all is read back), the answers, which message gave each."""

    at: str | None
    answers: Answers = field(default_factory=dict)
    sources: Mapping[str, int] = field(default_factory=dict)
    changing: bool = False
    misses: int = 0


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer in her own words."""

    text: str
    source: int = 0


@dataclass(frozen=True, slots=True)
class Picked:
    """A field's button, or its words."""

    name: str
    value: Any
    source: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """ "ganti nama", perhaps with what it becomes."""

    name: str
    text: str = ""
    source: int = 0


Event = Word | Answered | Picked | Change


class Step(StrEnum):
    """What comes of an event; the field to be asked is the form's own."""

    ASK = "ask"
    AGAIN = "again"
    PERSON = "person"
    NO_SKIP = "no-skip"
    STALE = "stale"
    PAUSED = "paused"
    READ_BACK = "read-back"
    DONE = "done"
    CANCELLED = "cancelled"


def hear(form: Form, filled: Filled, text: str, source: int = 0) -> Event:
    """What a text means at this point of a form."""
    plain = without_softening(text)
    now = _named(form, filled.at)
    if now and now.picks and form_word(plain) is Word.PAUSE:
        # "sebentar, anaknya nangis" names nobody who enrols.
        return Word.PAUSE
    if now:
        for pick in now.picks:
            if pick.is_meant(plain):
                return Picked(now.name, pick.value, source)
    if now and now.optional and leaves_open(plain):
        return Word.SKIP
    for one in form:
        if one.unwanted and one.picks and one.when(filled.answers) and one.unwanted(plain):
            return Change(one.name, words.label(one.picks[-1].label), source)
    word = form_word(plain)
    if word and (word is not Word.SEND or filled.at is None):
        return word
    if change := _change(form, filled, text, plain):
        return replace(change, source=source)
    return Answered(Spoken(text), source)


def _change(form: Form, filled: Filled, text: str, plain: str) -> Change | None:
    """ "ganti nama", "ganti nama Sri Wahyuni", "ubah jam jadi pagi": which field, and what it becomes."""
    named = [(word, one.name) for one in form if one.when(filled.answers) for word in one.named]
    said = change_said(plain, named)
    # Names keep the capitals that they were written with.
    return Change(said.name, last_words(text, said.told)) if said else None


def start(form: Form, answers: Answers | None = None) -> Filled:
    """A form at its first open field."""
    return _onward(form, Filled(None, answers or {}))


def stays(filled: Filled) -> Answers:
    """What stands from before the first question, when a form is begun anew: no message gave it."""
    return {name: answer for name, answer in filled.answers.items() if name not in filled.sources}


def advance(form: Form, filled: Filled, event: Event) -> tuple[Filled | None, Step]:
    """Where a form stands after an event, and what is to be said; None when it is over."""
    match event:
        case Word():
            return _word(form, filled, event)
        case Change(name=name, text=text, source=source):
            changing = replace(filled, at=name, changing=True, misses=0)
            return _answer(form, changing, text, source) if text else (changing, Step.ASK)
        case Picked(name=name) if name != filled.at:
            return filled, Step.STALE
        case Picked(name=name, value=value, source=source):
            return _keep(form, filled, name, value, source)
        case Answered(text=text, source=source):
            return _answer(form, filled, text, source)


def asked(form: Form, filled: Filled) -> Field | None:
    """The field that is being asked; None where all is read back."""
    return _named(form, filled.at)


def reads(form: Form, filled: Filled, text: str) -> bool:
    """Whether a text in her own words answers what is being asked."""
    now = _named(form, filled.at)
    return now is not None and now.read is not None and now.read(text) is not None


def _word(form: Form, filled: Filled, word: Word) -> tuple[Filled | None, Step]:
    now = _named(form, filled.at)
    shown = Step.ASK if now else Step.READ_BACK
    match word:
        case Word.CANCEL:
            return None, Step.CANCELLED
        case Word.SEND if now is None:
            return None, Step.DONE
        case Word.BACK:
            return _back(form, filled), Step.ASK
        case Word.SKIP if now and now.optional:
            return _keep(form, filled, now.name, None, 0)
        case Word.SKIP if now:
            return filled, Step.NO_SKIP
        case Word.PAUSE:
            return filled, Step.PAUSED
        case _:
            return replace(filled, misses=0), shown


def _back(form: Form, filled: Filled) -> Filled:
    """The field before this one that was answered, else this one."""
    before = [one.name for one in form if one.name in filled.answers and one.when(filled.answers)]
    if filled.at in before:
        before = before[: before.index(filled.at)]
    elif filled.at is not None:
        order = [one.name for one in form]
        before = [name for name in before if order.index(name) < order.index(filled.at)]
    return replace(filled, at=before[-1], changing=True, misses=0) if before else replace(filled, misses=0)


def _answer(form: Form, filled: Filled, text: str, source: int) -> tuple[Filled | None, Step]:
    now = _named(form, filled.at)
    if now:
        plain = normal(text).strip(" .!")
        for pick in now.picks:
            if pick.is_meant(plain):
                return _keep(form, filled, now.name, pick.value, source)
        value = now.read(text) if now.read else None
        if value is not None:
            return _keep(form, filled, now.name, value, source)
    missed = replace(filled, misses=filled.misses + 1)
    return missed, Step.PERSON if missed.misses >= MISSES else Step.AGAIN


def _keep(form: Form, filled: Filled, name: str, value: Any, source: int) -> tuple[Filled | None, Step]:
    answers, sources = {**filled.answers, name: value}, {**filled.sources, name: source}
    # What was answered and isn't asked any more, given this answer, isn't kept either.
    gone = {one.name for one in form if one.name in sources and not one.when(answers)}
    answers = {key: one for key, one in answers.items() if key not in gone}
    onward = _onward(form, replace(filled, answers=answers, sources=sources, misses=0, changing=False))
    return onward, Step.ASK if onward.at else Step.READ_BACK


def _onward(form: Form, filled: Filled) -> Filled:
    """At the first field that is to be asked and isn't answered."""
    open_ = (one.name for one in form if one.name not in filled.answers and one.when(filled.answers))
    return replace(filled, at=next(open_, None))


def _named(form: Form, name: str | None) -> Field | None:
    return next((one for one in form if one.name == name), None)

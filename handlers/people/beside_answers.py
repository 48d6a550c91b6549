"""While somebody enrols, what is no answer and no question is met kindly before the question is asked again."""

from handlers.reading.enrolling_beside_said import gives_name, is_a_child, is_ashamed, tells_story
from handlers.reading.enrolling_said import asks_if_welcome
from handlers.reading.unknown_ask import concern_in
from handlers.rules.limits import LONGEST_QUESTION_IN_FORM

# Here a name is an answer, or looked for.
NAMES = ("name", "call", "guardian")
# Fewer words answer.
LEAST_ASKED = 3
# And here how it is to be written says more than a kind word.
WRITTEN = ("phone", "pieces", "hours", "machine", "helps")


def is_consent(at: str | None) -> bool:
    """Whether a question of this name asks for a consent."""
    return at is not None and at.startswith("consent-")


def is_long(text: str) -> bool:
    """Whether a text is a story, in which no word by itself asks after a fact."""
    return len(text.split()) > LONGEST_QUESTION_IN_FORM


def said_at_once(text: str, *, picks: bool) -> str | None:
    """The sentence that answers what she asks or fears, before anything is taken for an answer of hers."""
    if not picks and asks_if_welcome(text):
        return "enrol-everybody"
    concern = concern_in(text) if len(text.split()) >= LEAST_ASKED else None
    return f"stranger-{concern}" if concern else None


def said_to(text: str, at: str | None) -> str | None:
    """The sentence that such words are met with, at this question; None if they want none."""
    if is_a_child(text):
        return "form-grown-ups"
    if is_ashamed(text):
        return "form-ask-freely"
    if is_long(text):
        return "form-listened"
    if at not in NAMES and gives_name(text):
        return "form-name-later"
    return "form-heard" if at not in (*NAMES, *WRITTEN) and tells_story(text, at_first=at == "whom") else None

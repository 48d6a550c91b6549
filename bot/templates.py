"""Which template says what a letter is about, where its own words may not be sent."""

from collections.abc import Mapping
from typing import Any, Final

from handlers.days import reminding, tallying
from storage.outbox import Choice, Content, Queued
from storage.people import COORDINATORS
from storage.values import dataclass

SHOW: Final = "show"
KNOCK_TOPIC: Final = "knock"
REMINDER, TALLY, GOODS = "template-pengingat", "template-rekap", "template-bahan"
REPORTED, NEWS, TASK = "template-laporan", "template-kabar", "template-tugas"
# All of them, with the labels of their buttons.
BUTTONS: Final[Mapping[str, tuple[str, ...]]] = {
    REMINDER: ("button-none-made", "button-no-reminders"),
    TALLY: ("button-show-tally",),
    GOODS: ("button-received", "button-not-all"),
    REPORTED: ("button-not-right", "button-show"),
    NEWS: ("button-show",),
    TASK: ("button-show",),
}
# A reminder that isn't delivered by the evening is of no use, and a tally not by the next.
SECONDS_TO_LIVE: Final[Mapping[str, int]] = {REMINDER: 4 * 3600, TALLY: 12 * 3600}
# What is said of goods in one line, by the letter that says it.
GOODS_NEWS: Final = {
    "coming-ready": "news-coming-ready",
    "coming-by": "news-coming-by",
    "handed-told": "news-handed",
    "rest-follows-told": "news-rest-follows",
    "receipt-asked": "news-receipt-asked",
}
REPORTS: Final = frozenset(("titip-told", "titip-told-corrected"))
ABOUT: Final = {
    "receipt": "about-goods",
    "coming": "about-goods",
    "loan": "about-loan",
    "carry": "about-carrying",
    "titip": "about-results",
    "check": "about-results",
    "mended": "about-results",
    "your-request": "about-request",
    "material-request": "about-request",
    "agreement": "about-agreement",
    "applicant": "about-joining",
    "accepted": "about-joining",
    "form": "about-joining",
    "bound": "about-new-phone",
    "roster": "about-own-data",
    "shared": "about-own-data",
    "silence": "about-silent",
    "orders": "about-orders",
}
ABOUT_TALK: Final = "about-message"
# What somebody else is told of, once it has waited for a day.
PRESSING: Final = frozenset(
    ("material-request", "agreement", "applicant", "bound", "carry", "coming", "receipt", "titip")
)


@dataclass(frozen=True, slots=True)
class Fitting:
    """What may be sent of a letter: all of it, or only that something waits, which is shown when she asks for it."""

    content: Content
    whole: bool


def fitting(row: Queued, call: str) -> Fitting:
    """The template for a letter to somebody who is called so."""
    said = row.content
    if row.topic.startswith(reminding.TOPIC):
        return Fitting(_made(REMINDER, {"call": call}, ("say:tidak ada", "say:pengingat mati")), whole=True)
    if said.key in GOODS_NEWS and len(said.choices) == len(BUTTONS[GOODS]):
        codes = tuple(one.code for one in said.choices)
        what = [[GOODS_NEWS[said.key], {name: said.args.get(name, "") for name in ("goods", "courier")}]]
        return Fitting(_made(GOODS, {"call": call, "news": what}, codes), whole=True)
    if row.topic.startswith(tallying.TOPIC) and "total" in said.args:
        day = row.topic.removeprefix(tallying.TOPIC)
        total = [["number", {"count": said.args["total"]}]]
        told = {"day": [["day-name", {"date": day}]], "call": call, "total": total}
        return Fitting(_made(TALLY, told, (SHOW,)), whole=False)
    if said.key in REPORTS and said.choices:
        args = {"call": call, "by": said.args["by"]}
        return Fitting(_made(REPORTED, args, (said.choices[0].code, SHOW)), whole=False)
    who = said.args.get("name") or said.args.get("called") or said.args.get("by")
    if row.role in COORDINATORS and said.choices and who:
        return Fitting(_made(TASK, {"call": call, "what": _about(row), "who": who}, (SHOW,)), whole=False)
    return Fitting(news(row, call), whole=False)


def news(row: Queued, call: str) -> Content:
    """That there is news, about what; the template that fits every letter."""
    return _made(NEWS, {"call": call, "about": _about(row)}, (SHOW,))


def _about(row: Queued) -> list[Any]:
    return [[ABOUT.get(row.topic, ABOUT_TALK), {}]]


def _made(key: str, args: dict[str, Any], codes: tuple[str, ...]) -> Content:
    choices = tuple(Choice(label, code) for label, code in zip(BUTTONS[key], codes, strict=True))
    return Content(key, args, choices)

"""What somebody was told or asked last, as types: what may lean on it, like a bare "sudah", asks for these."""

from enum import StrEnum

from storage.values import dataclass


class Told(StrEnum):
    """Something that was told."""

    HOW_TO_JOIN = "how-to-join"
    # To a courier: what to carry, or what was handed over.
    CARRYING = "carrying"
    # What was counted of a bag, to whoever checked it; and to its tailor.
    CHECKED = "checked"
    BAG_COUNTED = "bag-counted"
    # What came of a sample, and of held masks that were checked again; and that a document is made.
    SAMPLED = "sampled"
    HELD_CHECKED = "held-checked"
    HANDOVER_MADE = "handover-made"
    # That wages were paid out, to whoever paid; and to her, with the question whether she has them.
    PAID = "paid"
    PAID_OUT = "paid-out"
    # To whoever decides, that she hasn't what was paid out; and that she says her money is wrong.
    PAY_MISSING = "pay-missing"
    DISPUTED = "disputed"
    # To her, whether so much may be held back for an advance.
    DEDUCTION = "deduction"
    # To whoever did it, that masks went to another workshop, and that it is offered work.
    MASKS_SENT = "masks-sent"
    WORK_OFFERED = "work-offered"
    # That money of a fund was booked.
    FUND = "fund"
    # That something is kept for the report to whoever gave the money.
    FOR_FUNDER = "for-funder"
    # That whoever decides was asked for her advance.
    ADVANCE_ASKED = "advance-asked"
    # That goods are on their way, and whether they have arrived.
    GOODS_COMING = "goods-coming"
    GOODS_ARRIVED = "goods-arrived?"
    # That so many days are off.
    DAYS_OFF = "days-off"
    LEAVE_WHICH = "leave-which"
    # That days off are off again.
    LEAVE_OFF = "leave-off"
    # That an announcement was sent.
    NOTICE = "notice"
    # To somebody, that she is invited; and that an invitation was sent, to whoever invites.
    INVITED = "invited"
    INVITED_MANY = "invited-many"
    # That a workshop is closed or open on some days.
    CLOSING = "closing"
    # That her request for material, and how much, is noted.
    REQUEST_NOTED = "request-noted"

    # That a coordinator is called to her, after a loss or in danger.
    COMFORTED = "comforted"
    RESCUED = "rescued"
    # That she is to stay out of the house; and that she isn't alone, after she told of no wish to live.
    ENDANGERED = "endangered"
    DESPAIRED = "despaired"
    # And not to touch what shocked her.
    SHOCKED = "shocked"
    STAYED = "stayed"
    # After danger, that she is out of it.
    SAFE = "safe"
    # That whoever asks for money or codes in our name is none of us.
    WARNED = "warned"
    # That one hears what she tells of her life.
    LISTENING = "listening"
    LISTENED = "listened"
    # That a verse or a joke of hers may come.
    JESTS = "jests"
    # That nothing was understood; and that it was passed on by itself, after that happened twice.
    NOT_UNDERSTOOD = "not-understood"
    PERSON_CALLED = "person-called"
    # That a coordinator is to write to her, and not to call.
    IN_WRITING = "in-writing"
    # That the words to be passed on may come now.
    WORDS_AWAITED = "words-awaited"
    # That a picture, a voice note or a file was passed on.
    FILE_SENT = "file-sent"

    @property
    def mark(self) -> str:
        """As it is kept with the message."""
        return str(self)


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """The question with this number."""

    id: str

    @property
    def mark(self) -> str:
        """As it is kept with the message."""
        return f"question:{self.id}"


@dataclass(frozen=True, slots=True)
class FieldAsked:
    """A field of a form."""

    name: str

    @property
    def mark(self) -> str:
        """As it is kept with the message."""
        return f"field:{self.name}"

"""Steps for masks that leave the workshop: the hospital's samples."""

from handlers.orders import finished, rechecking, sampling
from handlers.reading.samples_said import FinishedAsked, HeldChecked, PlanAsked, PlanTold, SampleTold, said_of_samples
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.talk.turn import Turn


async def sampled(turn: Turn, heard: Heard) -> Left:
    """ "sampel RS 125 dari 2000: lolos", "sampel 2000", "cek batch 3: 1900 bagus, 100 buang", "stok masker"."""
    if turn.said.kind != "message" or not may(turn.person, "stock"):
        return heard
    said = said_of_samples(heard.text)
    match said:
        case SampleTold():
            await sampling.said(turn, said)
        case PlanAsked():
            await sampling.plan_asked(turn, said)
        case PlanTold():
            await sampling.plan_told(turn, said)
        case HeldChecked():
            await rechecking.said(turn, said)
        case FinishedAsked():
            await finished.show(turn)
        case None:
            return heard
    return None

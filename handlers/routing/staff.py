"""A step for what is said of workshops and staff by whoever decides."""

from handlers.money import leaving
from handlers.orders import shutting
from handlers.people import inviting, roster, workplaces
from handlers.reading.staff_said import (
    Invited,
    Moves,
    NewWorkshop,
    Renamed,
    Returns,
    SaidOfStaff,
    ShutForGood,
    Stops,
    WhoStopped,
    WorkshopsAsked,
    said_of_staff,
)
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.talk.turn import Turn


async def staff_said(turn: Turn, heard: Heard) -> Left:
    """ "bengkel baru: Batu", "Ani berhenti", "pindahkan Sri ke Batu", "undang Sri"."""
    if turn.said.kind != "message" or not may(turn.person, "accept"):
        return heard
    for told in said_of_staff(heard.text):
        if await _done(turn, told):
            return None
    return heard


async def _done(turn: Turn, told: SaidOfStaff) -> bool:
    match told:
        case NewWorkshop():
            await workplaces.new(turn, told)
        case WorkshopsAsked():
            await workplaces.list_all(turn)
        case WhoStopped():
            await leaving.who_stopped(turn)
        case Renamed():
            return await workplaces.rename(turn, told)
        case ShutForGood():
            return await shutting.said(turn, told)
        case Stops():
            return await leaving.said(turn, told)
        case Returns():
            return await leaving.returned(turn, told)
        case Moves():
            return await roster.moved(turn, told)
        case Invited():
            return await inviting.said(turn, told)
    return True

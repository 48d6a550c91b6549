"""A step for pictures: "grafik minggu ini", "gambar bahan", "kapan penuh gambarnya"; each said under it, too."""

from handlers.days import picturing
from handlers.days.tallying import scope_of
from handlers.masks import for_others
from handlers.reading.people import names_in
from handlers.reading.pictures_said import AHEAD, MATERIAL, PictureSaid, picture_in
from handlers.requests import measures
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.talk.turn import Turn
from storage import people


async def shown(turn: Turn, heard: Heard) -> Left:
    """Whoever sees others' masks gets any picture; a tailor gets one of her own, and nobody beside her."""
    if turn.said.kind != "message" or turn.said.files:
        return heard
    said = picture_in(heard.text, turn.sent_at)
    if said is None or not (said.sure or said.own):
        return heard
    if may(turn.person, "tally"):
        return await _for_decider(turn, heard, said)
    if may(turn.person, "report"):
        return await _for_herself(turn, heard, said)
    return heard


async def _for_decider(turn: Turn, heard: Heard, said: PictureSaid) -> Left:
    near = [one for one in await people.around(turn.db, turn.person) if one.is_tailor]
    named = names_in(said.rest, for_others.circle(near)) if said.rest else []
    whom = [one for name in named for one in measures.named_among(near, name)]
    if said.rest and len(whom) != 1:
        # Of something else, or of several, who aren't drawn beside each other.
        return heard
    if whom:
        await picturing.of_days(turn, said.span, whom[0], None)
    elif said.kind == AHEAD:
        await picturing.of_phase(turn, said.phase)
    elif said.kind == MATERIAL:
        await picturing.of_material(turn)
    else:
        await picturing.of_days(turn, said.span, None, scope_of(turn.person))
    return None


async def _for_herself(turn: Turn, heard: Heard, said: PictureSaid) -> Left:
    if said.kind in (AHEAD, MATERIAL):
        return heard
    if said.rest:
        around = [*await for_others.around(turn), turn.person]
        named = names_in(said.rest, for_others.circle(around))
        if not named:
            return heard
        if any(one.id != turn.person.id for name in named for one in measures.named_among(around, name)):
            turn.reply("picture-of-others")
            return None
    await picturing.of_days(turn, said.span, turn.person, None)
    return None

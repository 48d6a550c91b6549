"""What is said of masks told before is done, where it fits the record in one way: out of it, changed, or another's."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.masks import correcting, for_others, moving, taking_away, understanding
from handlers.masks.taking_away import TakeAway
from handlers.reading import Intent, Reading, Report
from handlers.reading.edits_said import NOTHING, Edit, by_whom, edit_in, may_edit, without_names
from handlers.reading.explained import strange_in
from handlers.reading.leaning import leaning_of
from handlers.reading.model import Circle
from handlers.reading.names import clean
from handlers.reading.who_speaks import on_borrowed_phone, says_whose_phone
from handlers.rules import edits
from handlers.rules.permissions import may
from handlers.rules.record import Dialogue, Put, Record, TakeBack, asked_first, changes
from handlers.rules.told_before import Told, told_on
from handlers.rules.waits import JUST_NOW
from handlers.talk.asked import AboutMasks
from handlers.talk.deeds import Drop, Option
from handlers.talk.turn import Turn
from storage import ledger
from storage.people import Person, Role
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodOnes(AboutMasks):
    """How many of those that she told are good, where she said that some aren't?"""


async def said(turn: Turn) -> bool:
    """Whether it says of something told before what becomes of it, and that is clear; then it is done."""
    if not may_edit(turn.heard) and not says_whose_phone(turn.heard):
        return False
    near = [*await for_others.around(turn), turn.person]
    circle = for_others.circle(near)
    edit = edit_in(turn.heard, circle)
    tailors = {one.id: one for one in near if one.is_tailor}
    borrowed = on_borrowed_phone(turn.heard, circle)
    if borrowed:
        return not any(c.isdecimal() for c in borrowed[1]) and await _borrowed(turn, tailors[borrowed[0]])
    if edit == NOTHING:
        return False
    done = await _sewn_together(turn, edit, tailors)
    done = done or await _given(turn, edit, tailors, circle) or await _of_one(turn, edit, circle)
    if not done:
        turn.other = None
    return done or await _some_off(turn, edit, circle)


async def _some_off(turn: Turn, edit: Edit, near: Circle) -> bool:
    """ "aduh ternyata ada yang cacat bu": how many are right is asked, where she told of some today."""
    about_all = edit.off and not (edit.numbers or edit.asks or edit.about or edit.hers or edit.yesterday or edit.size)
    told = (await understanding.record_of(turn)).on(turn.today) if about_all and turn.person.is_tailor else ()
    if not told or strange_in(turn.heard, near, everywhere=True):
        return False
    await turn.ask(GoodOnes(source=turn.source_id), "correction-some", [Option("button-keep", Drop(stays=True))])
    return True


async def some_are(turn: Turn, pieces: int, bad: int) -> None:
    """She said how many: few are those that aren't good, many those that are; of what she told last today.

    `bad`: so many are said to be bad.
    """
    told = told_on(await understanding.record_of(turn), turn.today)
    last = told[-1] if told else None
    pieces = bad or pieces
    if last is None or pieces > last.pieces:
        await correcting.correct(turn, Reading(Intent.CORRECTION, corrects=True))
        return
    good = last.pieces - pieces if bad or 2 * pieces <= last.pieces else pieces
    await understanding.do(turn, Reading(Intent.CORRECTION), Record(), last.instead(last.of(good)))


async def _borrowed(turn: Turn, writer: Person) -> bool:
    """ "ini bu Nur, pinjam hp Sari": what was told just before as Sari's was Nur's, or she is asked for her number."""
    if writer.id == turn.person.id:
        return False
    told = told_on(await understanding.record_of(turn), turn.today)
    if not told or turn.now - told[-1].noted.at > JUST_NOW or told[-1].beside():
        turn.other = await for_others.neighbour(turn, writer.id)
        if turn.other:
            await for_others.ask_how_many(turn)
        return turn.other is not None
    await _move(turn, turn.person, Gift(told[-1], writer.id, told[-1].pieces, 0), writer)
    return True


async def _sewn_together(turn: Turn, edit: Edit, tailors: dict[int, Person]) -> bool:
    """ "Sri sama Wati bareng jadi 30, bagi dua": half of them each; where that isn't said, she is asked for each."""
    both = [tailors[one] for one in edit.about if one in tailors]
    told = edit.points or edit.told or edit.turns or edit.out or edit.denied or edit.sized
    if turn.person.role is Role.TAILOR or not edit.together or told or len(both) != 2 or len(edit.numbers) != 1:
        return False
    half, odd = divmod(edit.numbers[0], 2)
    if odd or not edit.evenly:
        first, second = (turn.shown_as.get(one.id, clean(one.call_name)) for one in both)
        turn.reply("titip-each", name=first, other=second)
    else:
        await for_others.keep_all(turn, [(one, [Report(half, 0, None, turn.today)]) for one in both])
    return True


async def in_own_words(turn: Turn) -> Spoken | None:
    """What she says of her own masks without the names of those who brought or told of them; None if there are none.

    "wis dilaporno Wati 12 yo, iki tambah 5", "pak Slamet salah, punya saya 22 bukan 20".
    """
    if not turn.person.is_tailor or not may_edit(turn.heard):
        return None
    near = for_others.circle([*await for_others.around(turn), turn.person])
    named = edit_in(turn.heard, near).about
    if not named:
        return None
    record = await understanding.record_of(turn)
    told = {one.by for one in record.noted} - {turn.person.id}
    couriers = {one.id for one in await for_others.around(turn) if one.role is Role.COURIER}
    said = by_whom(turn.heard, near)
    by = set(named) & ((told & (said | couriers)) | (said & couriers))
    return Spoken(without_names(turn.heard, near, frozenset(by))) if by else None


async def _of_one(turn: Turn, edit: Edit, near: Circle) -> bool:
    """What is said of one tailor's masks: the speaker's own, those of whom she names, or of whom she told last."""
    if not await _find_whose(turn, edit):
        return False
    record = await _record(turn)
    of_her = replace(edit, hers=(), not_hers=(), about=(), shares=())
    meaning = edits.edited(of_her, record, await _dialogue(turn, edit))
    if meaning is None:
        return False
    bare = not (edit.numbers or edit.points or edit.stays)
    if isinstance(meaning, Put) and bare and strange_in(turn.heard, near, everywhere=True):
        # "kula wingi mboten saged rawuh rapat" speaks of no mask.
        return False
    agree = not edit.left and understanding.adds_up(meaning, leaning_of(turn.heard))
    if changes(meaning) and strange_in(turn.heard, near) and not agree:
        meaning = asked_first(meaning)
    if isinstance(meaning, TakeBack) and _of_what_is_asked(turn, edit):
        return False
    if isinstance(meaning, TakeBack) and may(turn.person, "tally"):
        moves = tuple(move for noted in meaning.noted for move in noted.moves)
        await taking_away.chosen(turn, TakeAway(whose=turn.whose.id, moves=moves))
        return True
    if turn.other and not understanding.hers_to_change(turn, meaning):
        return False
    await understanding.do(turn, Reading(Intent.CORRECTION), record, meaning)
    return True


def _of_what_is_asked(turn: Turn, edit: Edit) -> bool:
    """ "hapus aja", without saying which, is said of what was just asked about."""
    which = edit.every or edit.size or edit.order is not None or edit.named
    return not which and turn.question is not None and isinstance(turn.question.asked, AboutMasks)


async def _find_whose(turn: Turn, edit: Edit) -> bool:
    """Find whose masks it is about; whether that is clear."""
    named = list(dict.fromkeys(one for one in (*edit.about, *edit.hers, *edit.not_hers) if one != turn.person.id))
    if not named:
        # "ga sido, Umi tetep 20"
        named = list(dict.fromkeys(who for who, _ in edit.stays if who != turn.person.id))
    if len(named) > 1:
        # "Sri kemarin 19, yang 2 keselip di tas pak Slamet"
        couriers = {one.id for one in await for_others.around(turn) if one.role is Role.COURIER}
        named = [one for one in named if one not in couriers]
    if len(named) > 1:
        return False
    if named:
        turn.other = await for_others.neighbour(turn, named[0])
    elif not turn.person.is_tailor or not (await understanding.record_of(turn)).noted:
        turn.other = await for_others.told_just_now(turn)
    return turn.other is not None or (not named and turn.person.is_tailor)


async def _record(turn: Turn) -> Record:
    """What counts of her; where the message quotes another, what came of that one."""
    record = await understanding.record_of(turn)
    if turn.quoted is None:
        return record
    return Record(tuple(one for one in record.noted if turn.quoted in (one.source, *one.causes)))


async def _dialogue(turn: Turn, edit: Edit) -> Dialogue:
    return Dialogue(
        now=turn.now,
        today=turn.today,
        speaker=turn.person.id,
        whose=turn.whose.id,
        quoted=turn.quoted,
        gone=await _gone(turn) if edit.back else (),
    )


async def _gone(turn: Turn) -> tuple[Report, ...]:
    """What was taken out of today's count and hasn't come back since, oldest first."""
    gone: list[Report] = []
    for size, pieces in await ledger.masks.changed_on(turn.db, turn.whose.id, turn.today):
        again = Report(pieces, 0, size, turn.today)
        if pieces < 0:
            gone.append(replace(again, pieces=-pieces))
        elif again in gone:
            gone.remove(again)
    return tuple(gone)


async def _given(turn: Turn, edit: Edit, tailors: dict[int, Person], near: Circle) -> bool:
    """ "sing 12 iku jahitane Sri, aku mek 18": of what was told of one, so many are another's."""
    told_of = edit.turns or edit.points or edit.together
    # "yang 5 punya Nur, punyaku 17, sudah saya pisahkan"
    leaves = edit.out and not edit.not_hers and not (edit.hers and edit.mine is not None)
    if not told_of or edit.swapped or leaves or edit.unready or edit.yesterday or edit.sized:
        return False
    for giver in await _givers(turn, edit, tailors):
        turn.other = None if giver.id == turn.person.id else giver
        record = await understanding.record_of(turn)
        given = _gift(turn, edit, giver, record)
        if given and given.pieces not in edit.numbers and strange_in(turn.heard, near, named=True):
            return False
        if given and not given.rest and await _has_as_many(turn, tailors[given.to], given):
            # "punya Ani beda, kebetulan sama-sama 12": are these hers, too?
            turn.other = None
            await moving.ask(turn, tailors[given.to], given.told.noted.moves, given.pieces)
            return True
        if given:
            await _move(turn, giver, given, tailors[given.to])
            return True
    return await _told_with(turn, edit, tailors)


async def _has_as_many(turn: Turn, to: Person, given: "Gift") -> bool:
    """Whether as many are recorded of her already, told by herself."""
    kept = await ledger.masks.made_on(turn.db, to.id, [given.told.report.date])
    return any(one.move.quantity == given.pieces and one.move.actor_id == to.id for one in kept)


async def _told_with(turn: Turn, edit: Edit, tailors: dict[int, Person]) -> bool:
    """ "dadi 20, sing 8 jahitane Umi": told at once of two."""
    shared = {who: pieces for who, pieces in edit.shares if who != turn.person.id}
    hers = [one for one in dict.fromkeys((*edit.hers, *shared)) if one != turn.person.id]
    turn.other = None
    record = told_on(await understanding.record_of(turn), turn.today)
    if not turn.person.is_tailor or len(hers) != 1 or record or not 2 <= len(edit.numbers) <= 3 or edit.not_hers:
        return False
    whole, part, *rest = edit.numbers
    if whole in shared.values():
        # "bu Sari 52, yang 2 sobek": all of them are hers
        return False
    if shared and edit.mine is not None:
        part = shared.get(hers[0], part)
        fits = whole == edit.mine + part
    elif shared and edit.together:
        part, fits = shared.get(hers[0], part), not rest
    else:
        fits = edit.pointed == (part,) and not rest and edit.right in ((), (whole,))
    if not fits or not 0 < part < whole:
        return False
    both = ((turn.person, whole - part), (tailors[hers[0]], part))
    await for_others.keep_all(turn, [(one, [Report(pieces, 0, None, turn.today)]) for one, pieces in both])
    return True


async def _givers(turn: Turn, edit: Edit, tailors: dict[int, Person]) -> Sequence[Person]:
    """Of whom it may have been told: the speaker, whom she names beside the new owner, or of whom she told last."""
    shared = [who for who, _ in edit.shares if len(edit.shares) > 1 or who not in edit.hers]
    several = edit.hers if len(edit.hers) > 1 and not turn.person.is_tailor else ()
    named = [tailors[one] for one in (*edit.about, *edit.not_hers, *shared, *several)]
    last = await for_others.told_just_now(turn)
    herself = [turn.person] if turn.person.is_tailor and (not named or edit.mine is not None) else []
    return list({one.id: one for one in [*named, *herself, *([last] if last else [])]}.values())


@dataclass(frozen=True, slots=True)
class Gift:
    """So many pieces of a report are another's; `rest`: what the giver has in its place."""

    told: Told
    to: int
    pieces: int
    rest: int


def _gift(turn: Turn, edit: Edit, giver: Person, record: Record) -> Gift | None:
    """Which report it is, whose a part of it is, and how many pieces that is."""
    decides = giver.id == turn.person.id or not turn.person.is_tailor
    told = [one for one in told_on(record, turn.today) if decides or one.noted.by == turn.person.id]
    told = [one for one in told if edit.size in (None, one.report.size)]
    several = edit.hers or edit.mine is not None or len(edit.shares) > 1
    shared = [who for who, _ in edit.shares] if several else []
    owners = [one for one in dict.fromkeys((*edit.hers, *shared)) if one != giver.id]
    others = {*edit.about, *edit.not_hers} - {giver.id, *owners}
    if len(owners) != 1 or others or not told:
        return None
    own = edit.mine if giver.id == turn.person.id else None
    mine = [own] if own is not None else [pieces for who, pieces in edit.shares if who == giver.id] or _left(edit)
    theirs = [pieces for who, pieces in edit.shares if who == owners[0]] or [n for n in edit.named if n not in mine]
    # "catatan saya kok Ani 16 Umi 21", of 21: hers are as they were
    as_told = len(edit.shares) > 1 and own is None and mine == [told[-1].pieces]
    if len(mine) > 1 or len(theirs) > 1 or (mine and not theirs) or as_told:
        return None
    pieces = theirs[0] if theirs else told[-1].pieces
    whole = _whole_of(told, pieces, mine[0] if mine else None, own=own is not None)
    if whole is None or (not theirs and whole.beside()):
        return None
    stays = dict(edit.stays).get(giver.id)
    total = sum(one.pieces for one in told_on(record, turn.today))
    rest = whole.pieces - pieces if stays is None else stays - (total - whole.pieces)
    if own is not None and whole.pieces == pieces and len(told) == 1:
        # "sing 14 duweke Ani, duwekku dewe 11"
        rest = own
    return Gift(whole, owners[0], pieces, rest) if rest >= 0 else None


def _whole_of(told: Sequence[Told], pieces: int, mine: int | None, *, own: bool) -> Told | None:
    """The report of which so many are another's, beside those that stay."""
    exact = [one for one in told if one.pieces == pieces]
    if mine is None:
        fits = exact or [one for one in told[-1:] if one.pieces > pieces]
    else:
        fits = exact if (own and len(told) == 1) or sum(one.pieces for one in told) == mine + pieces else []
        fits = fits or [one for one in told if one.pieces in (mine + pieces, mine) and one.pieces > pieces]
    return fits[-1] if fits else None


def _left(edit: Edit) -> list[int]:
    """How many stay hers, where two numbers are said."""
    return list(edit.right) if len(edit.numbers) > 1 else []


async def _move(turn: Turn, giver: Person, given: Gift, to: Person) -> None:
    told = given.told
    rest = [*told.beside(), *([told.of(given.rest)] if given.rest else [])]
    hers = replace(told.report, pieces=given.pieces, defects=0)
    await correcting.put_each(turn, [(giver, rest, told.noted.moves), (to, [hers], ())])

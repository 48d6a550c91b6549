"""Steps for bags that are counted: by whoever decides or has the duty, and what their tailors say to it."""

from handlers.masks import for_others
from handlers.orders import bags_waiting, bags_without_name, checking, contesting, counting, quality
from handlers.orders.bags_waiting import NextBag
from handlers.orders.bags_without_name import ForgetBag
from handlers.orders.counting import BagAsked, CheckOf
from handlers.reading import checks_beside, checks_said, counts_contested
from handlers.reading.assent import NO, YES
from handlers.reading.bags_numbered import by_number, of_several
from handlers.reading.checks_beside import Dated
from handlers.reading.checks_said import Asks
from handlers.reading.nameless_said import NamelessAsked, NamelessFound, NamelessGone, nameless_said, says_owner
from handlers.reading.normal import normal
from handlers.reading.owners_said import put_right
from handlers.reading.people import names_in
from handlers.reading.quality_said import quality_asked
from handlers.requests import measures
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import is_heard_freely, may
from handlers.speaking import passing_on
from handlers.talk.asked import Question
from handlers.talk.turn import Turn
from storage import periods
from storage.people import Role
from storage.spoken import Spoken


async def counted(turn: Turn, heard: Heard) -> Left:
    """ "cek Sri 24: 21 bagus, 2 perbaiki, 1 buang", "kantong berikutnya", "tidak cocok, saya hitung 25"."""
    if turn.said.kind != "message":
        return heard
    if may(turn.person, "report") and counts_contested.contests(heard.text) and await contesting.said(turn):
        return None
    claimed = (
        counts_contested.claims_bag(heard.text) if turn.person.is_tailor and not may(turn.person, "check") else None
    )
    if claimed:
        await bags_without_name.claimed(turn, claimed)
        return None
    if await _checks_as_tailor(turn, heard.text):
        return None
    asked = turn.question is not None and isinstance(turn.question.asked, BagAsked)
    if not asked and put_right(normal(heard.text)) and not checks_said.is_led(heard.text):
        # "tadi lihat hasilnya bagus-bagus, yang Wati tolong dibetulkan jadi 16": her report, and no bag.
        return heard
    about = quality_asked(heard.text, turn.sent_at) if may(turn.person, "check") else None
    if about and await quality.say(turn, about):
        return None
    if not asked and await _found_by_a_courier(turn, heard):
        return None
    if not asked and not checks_said.may_be_about_bags(heard.text) and nameless_said(heard.text) is None:
        return heard
    return None if may(turn.person, "check") and await _done(turn, heard) else heard


async def _found_by_a_courier(turn: Turn, heard: Heard) -> bool:
    """ "nang teras ono kresek isi 20, gak ono jenenge": none of it is his, and whoever counts bags is told."""
    courier = turn.person.role is Role.COURIER and heard.whole and not may(turn.person, "check")
    if not courier or not isinstance(nameless_said(heard.text), NamelessFound):
        return False
    if names_in(heard.text, for_others.circle(await for_others.around(turn))):
        return False
    await passing_on.pass_on(turn, "told-on")
    return True


async def _checks_as_tailor(turn: Turn, text: str) -> bool:
    """ "cek Ani 25 bagus" of a tailor without the duty: it counts nothing, neither as a check nor as masks."""
    if not turn.person.is_tailor or may(turn.person, "check") or not checks_said.is_command(text):
        return False
    bag = checks_said.bag(text, for_others.circle([*await for_others.around(turn), turn.person]))
    if bag is None or not bag.who or not any(one.result for one in bag.items):
        return False
    turn.reply("check-no-duty")
    return True


async def _done(turn: Turn, heard: Heard) -> bool:
    text = heard.text
    if checks_said.of_the_future(text):
        turn.reply("check-future")
        return True
    asked = checks_said.asks(text)
    without_name = nameless_said(text)
    near = for_others.circle([*await for_others.around(turn), turn.person])
    numbered = checks_said.of_number(text)
    if numbered:
        # Whoever has stopped is called by her number.
        await checking.of(turn, CheckOf(person=numbered[0], items=numbered[1]))
        return True
    dated = checks_beside.dated(text, turn.sent_at) if checks_said.is_led(text) else checks_beside.Dated(text)
    bag = checks_said.bag(dated.text, near)
    if bag is not None and bag.items and await _refused(turn, dated, text):
        return True
    if asked is Asks.WAITING:
        await bags_waiting.show(turn)
    elif asked is Asks.NEXT:
        await bags_waiting.next_bag(turn, NextBag())
    elif without_name is not None and await _nameless(turn, without_name, text):
        return True
    elif bag is not None and bag.number is not None and not bag.name:
        await bags_without_name.of_number(turn, bag.number, bag)
    elif bag is not None:
        await checking.said(turn, bag)
    else:
        return await _answered(turn, text) or await _arranged(turn, text)
    return True


async def _refused(turn: Turn, dated: Dated, text: str) -> bool:
    """Whether a count names a day or a size that it can't be of; then that is said."""
    if dated.ahead:
        turn.reply("check-future")
        return True
    closed = await periods.latest(turn.db, turn.person.workshop_id) if dated.day else None
    if closed and dated.day and dated.day <= closed.last_day:
        turn.reply("check-closed", date=closed.last_day.isoformat())
        return True
    odd = checks_beside.odd_size(text)
    if odd:
        turn.reply("check-size-unknown", size=Spoken(odd), sizes=await counting.sizes_in_words(turn.db))
    return odd is not None


async def _nameless(turn: Turn, said: NamelessFound | NamelessAsked | NamelessGone, text: str) -> bool:
    """Bags without a name; whether it is about these: "Sri lupa nulis nama di kantongnya" tells of none."""
    match said:
        case NamelessAsked():
            await bags_waiting.show(turn)
        case NamelessGone(number):
            await bags_without_name.forget(turn, ForgetBag(bag=number))
        case NamelessFound():
            around = [one for one in await for_others.around(turn) if one.is_tailor]
            named = measures.named_among(around, " ".join(names_in(text, for_others.circle(around))))
            if len(named) == 1 and not any(said.pieces) and says_owner(text):
                await bags_without_name.owned(turn, named[0].id)
                return True
            if named and not any(said.pieces):
                return False
            await bags_without_name.found(turn, said, [one.id for one in named])
    return True


async def _answered(turn: Turn, text: str) -> bool:
    """What is in the bag that was asked about."""
    question, plain = turn.question, normal(text)
    if question is None or not isinstance(question.asked, BagAsked) or YES.fullmatch(plain) or NO.fullmatch(plain):
        return False
    about: Question[BagAsked] = question  # type: ignore[assignment]
    return await checking.written(turn, about)


async def _arranged(turn: Turn, text: str) -> bool:
    """For which reasons a mask isn't good: told by those who decide."""
    fault = checks_said.new_fault(text) if may(turn.person, "accept") else None
    if fault:
        await bags_waiting.fault(turn, fault)
    return fault is not None


async def numbered(turn: Turn, heard: Heard) -> Left:
    """ "tas 118 lolos": bags are known by names; whose wait for being checked is shown beside."""
    whole = heard.whole and turn.said.kind == "message" and not turn.question
    if not whole or not may(turn.person, "check") or not is_heard_freely(turn.person) or not by_number(heard.text):
        return heard
    near = [one for one in await for_others.around(turn) if one.is_tailor]
    if names_in(heard.text, for_others.circle(near)) and not of_several(heard.text):
        return heard
    turn.reply("bag-by-name")
    await bags_waiting.show(turn)
    return None

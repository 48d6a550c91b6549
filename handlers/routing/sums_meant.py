"""A step for money that is written with a slip: which sum it is, is asked before anything is booked."""

from handlers.money import asking_sums, treasurers
from handlers.reading import read
from handlers.reading.about_pay import without_pay
from handlers.reading.advances_said import advance_in
from handlers.reading.at_length import clauses
from handlers.reading.funds_said import FundGiven, FundSpent, fund_in
from handlers.reading.loans_said import rupiah_in
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.pay_said import pay_said
from handlers.reading.paying_said import pay_in
from handlers.reading.rates_said import RatesTold, rates_in
from handlers.reading.sums_unclear import unclear_in
from handlers.reading.wanted import Wanted
from handlers.routing import answers, framed
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.talk.turn import Turn

LENDS = Pattern(r"/?(?:tolong )?(?:pinjam\w*|dipinjam\w*) [a-z #0-9.'-]+?:? (?P<what>(?:uang|duit|modal|rp).*)")
# What a frame makes of a message in which money is booked, and that has no command of its own.
BOOKS = frozenset((Wanted.REPAID, Wanted.DEDUCTED, Wanted.OVERPAID, Wanted.SPEND, Wanted.INSTALMENTS))


async def unclear_sum(turn: Turn, heard: Heard) -> Left:
    """ "bayar Sri Rp25.0000": is that 25.000 or 250.000?"""
    plain = turn.said.kind == "message" and turn.known is not None and heard.whole and not turn.form
    found = unclear_in(heard.text) if plain else None
    if found is None or (turn.question is not None and answers.takes_words(turn.question) and not _is_asked(turn)):
        return heard
    if not await _books(turn, found.meaning(found.sums[0])):
        return heard
    await asking_sums.ask(turn, found)
    return None


def _is_asked(turn: Turn) -> bool:
    return turn.question is not None and isinstance(turn.question.asked, asking_sums.WhichSum)


async def _books(turn: Turn, text: str) -> bool:
    """Whether a message, or a clause of it, is one by which money is booked or asked for."""
    if may(turn.person, "report") and _hers(turn, text):
        # Masks that are told beside it don't wait for an answer: the sum is asked about after them.
        return not read(without_pay(text), turn.sent_at).reports
    if not treasurers.is_one(turn):
        return False
    if any(_is_command(turn, one) for one in (text, *clauses(text))):
        return True
    if not framed.hears(turn, text):
        return False
    talk, found, _ = await framed.meant(turn, text)
    return bool(talk.money) and any(one.wanted in BOOKS or _is_command(turn, one.command) for one in found)


def _hers(turn: Turn, text: str) -> bool:
    return asking_sums.is_done_by(pay_said(text, turn.today, others=False))


def _is_command(turn: Turn, text: str) -> bool:
    pays, advance = pay_in(text), advance_in(text)
    if isinstance(fund_in(text), FundGiven | FundSpent) or isinstance(rates_in(text, turn.today), RatesTold):
        return True
    if (pays and (pays.amount or pays.deduct)) or (advance and (advance.amount or advance.instalment)):
        return True
    lends = LENDS.fullmatch(normal(text))
    return lends is not None and rupiah_in(lends["what"]) is not None

"""What a tailor says of her advance: that she has it, hasn't it, or brings some back; each is a person's to book."""

from handlers.money import paying, treasurers
from handlers.money.repaying import Repay
from handlers.reading.names import clean
from handlers.reading.personal import is_for_no_chat
from handlers.rules.limits import LEAST_PAID, LONGEST_PASSED_ON
from handlers.speaking import passing_on
from handlers.talk.deeds import Option
from handlers.talk.turn import Turn


async def got(turn: Turn, amount: int | None) -> None:
    """ "kasbonku 100 ribu sudah saya terima": what is written of it; where nothing is, whoever decides hears it."""
    open_ = await paying.advances(turn, turn.person.id)
    fits = [one for one in open_ if amount in (None, one.quantity)]
    if not fits:
        await passing_on.pass_on(turn, "advance-got-unknown")
        return
    left = sum(one.open for one in open_)
    turn.reply("advance-got", amount=amount or fits[-1].quantity, left=left)
    turn.note = "advance"


async def missing(turn: Turn, amount: int | None) -> None:
    """ "kasbonku durung dikekno": whoever lent it, and those who decide with her, hear it."""
    open_ = await paying.advances(turn, turn.person.id)
    fits = [one for one in open_ if amount in (None, one.quantity)]
    if not fits:
        await passing_on.pass_on(turn, "advance-missing-unknown")
        return
    me, loan = turn.person, fits[-1]
    for account in await treasurers.others(turn, me.workshop_id):
        turn.tell(
            account,
            "advance-missing-told",
            topic="pay",
            options=[Option("button-repaid", Repay(person=me.id, amount=loan.open))],
            name=clean(me.call_name),
            amount=loan.open,
            date=loan.lent_on.isoformat(),
        )
    turn.did("advance missing")
    turn.reply("advance-missing", amount=loan.open)


async def brings_back(turn: Turn, amount: int, *, bare: bool) -> None:
    """ "bayar kasbon 20 ribu bu": whoever decides notes it once the money is there."""
    amount = amount * 1000 if bare and amount < LEAST_PAID else amount
    left = sum(one.open for one in await paying.advances(turn, turn.person.id))
    if not 0 < amount <= left:
        await passing_on.pass_on(turn, "advance-back-other")
        return
    me, text = turn.person, turn.heard.cut(LONGEST_PASSED_ON)
    private = is_for_no_chat(text)
    for account in await treasurers.others(turn, me.workshop_id):
        turn.tell(
            account,
            "advance-back-told",
            topic="pay",
            options=[Option("button-repaid", Repay(person=me.id, amount=amount))],
            name=clean(me.call_name),
            amount=amount,
            left=left,
            lines=[] if private else [["advance-her-words", {"text": text}]],
        )
    turn.did("advance back")
    turn.reply("advance-back", amount=amount)

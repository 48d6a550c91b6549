"""What can be chosen: for each deed who may do it, and what does it. Asked again at the moment of choosing."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from handlers.days import asking, closing, picturing, recap_buttons, recap_file, recap_paper, resting, resting_for
from handlers.deliveries import carrying, missing, on_the_way, receiving, shipping, undoing
from handlers.masks import correcting, dictating, for_others, moving, reporting, saying_back, taking_away
from handlers.money import (
    advancing,
    asking_sums,
    closing_wages,
    disputing,
    funding,
    leaving,
    missing_pay,
    paying,
    payout,
    receiving_pay,
    repaying,
    setting_rates,
    showing_funder,
    telling_funder,
)
from handlers.orders import (
    accepting,
    bags_waiting,
    bags_without_name,
    buyers_complaints,
    checking,
    contesting,
    counting,
    handing,
    lending_work,
    photographing,
    rechecking,
    sampling,
    sending_masks,
    showing,
    shutting,
    signing,
)
from handlers.people import (
    admitting,
    filling,
    joining,
    own_data,
    phones,
    phones_of_others,
    reception,
    roster,
    wishing,
    workplaces,
)
from handlers.requests import deciding, how_much, requesting, same_again, standing
from handlers.routing import agreed, announced, framed, helping, serving
from handlers.routing.commands import do
from handlers.rules.permissions import Permission, may
from handlers.speaking import (
    announcing,
    calling_together,
    coming,
    complaining,
    passing_on,
    reaching,
    replying,
    who_comes,
)
from handlers.stores import agreeing, at_home, moved_for_others, sharing_out
from handlers.talk import named
from handlers.talk.deeds import Deed, Drop, ForOther, InPicture
from handlers.talk.turn import Turn
from storage.values import dataclass

D = TypeVar("D", bound=Deed)


@dataclass(frozen=True, slots=True)
class Rule:
    """A deed, the permission that it needs, what does it, and whether it is about oneself only."""

    deed: type[Deed]
    needs: Permission | None
    do: Callable[[Turn, Any], Awaitable[None]]
    own: bool = False


def rule(
    deed: type[D], needs: Permission | None, do: Callable[[Turn, D], Awaitable[None]], *, own: bool = False
) -> Rule:
    """A row; a type checker refuses one whose handler takes another deed."""
    return Rule(deed, needs, do, own)


async def drop(turn: Turn, deed: Drop) -> None:
    """She says no to a question: nothing changes, and she hears how things stand."""
    turn.did("dropped")
    if deed.stays:
        await saying_back.say_stands(turn, "dropped-stays")
    else:
        turn.reply(deed.says or ("question-dropped" if turn.person.is_tailor else "material-dropped"))


async def said_about(turn: Turn, deed: named.Named) -> None:
    """A name was chosen: the command is said again, about that person."""
    if not await do(turn, deed.command, named.said_again(deed)):
        await stale(turn)


async def tapped(turn: Turn, deed: helping.SayIt) -> None:
    """An example that is typed as it is labelled says itself; pressed, it is heard before this."""
    del deed
    await stale(turn)


# `own`: may be chosen by anybody the bot knows, also while they wait.
RULES: tuple[Rule, ...] = (
    rule(Drop, None, drop, own=True),
    rule(reporting.Keep, "report-others", reporting.keep_confirmed),
    rule(reporting.Replace, "report-others", correcting.replace_chosen),
    rule(saying_back.Vouch, "report", saying_back.vouch),
    rule(saying_back.Undo, "report-others", correcting.undo),
    rule(for_others.KeepAll, "report-others", for_others.keep_chosen),
    rule(moving.MoveTo, "report-others", moving.chosen),
    rule(taking_away.TakeAway, "tally", taking_away.chosen),
    rule(taking_away.PutBack, "report", taking_away.put_back),
    rule(passing_on.Forward, None, passing_on.forward),
    rule(complaining.ForwardAbove, None, complaining.forward),
    # Who may answer what is asked of each number.
    rule(passing_on.ReplyTo, None, replying.pressed),
    rule(passing_on.WriteDown, "report-others", dictating.ask),
    rule(announcing.SendNotice, "announce", announced.sent),
    rule(announcing.NotDescribed, "announce", announcing.not_described),
    rule(reaching.WithdrawNotice, "announce", reaching.withdraw),
    rule(calling_together.SendInvitation, "announce", calling_together.send),
    rule(calling_together.CallOff, "announce", calling_together.call_off),
    # Whether she is invited is asked of each.
    rule(coming.SayComes, None, coming.press),
    rule(who_comes.ListGuests, "announce", who_comes.send_list),
    rule(resting.NotOff, "report-others", resting.not_off),
    rule(resting_for.LeaveFor, "accept", resting_for.chosen),
    rule(asking.ShowDays, "tally", asking.show),
    rule(recap_buttons.OnPaper, "tally", recap_paper.send),
    rule(recap_buttons.AsBook, "tally", recap_file.send),
    rule(InPicture, "tally", picturing.send),
    rule(closing.SetDays, "schedule", closing.set_days),
    rule(closing.AsBefore, "schedule", closing.as_before),
    # Who somebody is.
    rule(admitting.Accept, None, admitting.accept),
    rule(admitting.Refuse, None, admitting.refuse),
    rule(admitting.AskApplicant, "accept", admitting.ask),
    rule(filling.FormPressed, None, filling.pressed, own=True),
    rule(phones.Speak, None, phones.chosen, own=True),
    rule(own_data.Erase, None, own_data.erase, own=True),
    rule(wishing.KeepShort, "report", wishing.keep_short),
    rule(reception.AnswerStranger, "accept", reception.pressed),
    rule(leaving.HasStopped, "accept", leaving.leave),
    rule(shutting.ShutWorkshop, "role", shutting.shut),
    rule(workplaces.MakeWorkshop, "role", workplaces.make),
    rule(roster.Merge, "accept", roster.merged),
    rule(roster.NewPhone, "accept", roster.new_phone),
    rule(joining.NotThem, None, joining.not_them),
    rule(named.Named, None, said_about),
    rule(serving.SewsAfterAll, None, serving.after_all),
    rule(helping.SayIt, None, tapped),
    rule(serving.SewsAfterAll, None, serving.after_all),
    rule(framed.SayThis, None, framed.say),
    rule(asking_sums.SumIs, None, asking_sums.heard),
    rule(phones_of_others.ReleasePhone, "accept", phones_of_others.release),
    # What a tailor asks for, and what becomes of her own material.
    rule(how_much.SetAmount, "report", how_much.chosen),
    rule(how_much.SetAmounts, "report", how_much.all_chosen),
    rule(how_much.OtherAmount, "report", how_much.other),
    rule(requesting.AskItem, "report", requesting.ask_item),
    rule(same_again.AskAgain, "report", same_again.ask_again),
    rule(requesting.Withdraw, "report", requesting.withdraw),
    rule(moved_for_others.MoveGoods, "stock", moved_for_others.move),
    rule(at_home.GiveBack, "report", at_home.give_back),
    rule(at_home.GiveOn, "report", at_home.give_on),
    rule(at_home.NoteSpoilt, "report", at_home.spoilt),
    rule(at_home.NoteLeft, "report", at_home.left),
    # What a coordinator decides and sends.
    rule(deciding.Approve, "stock", deciding.approve),
    rule(deciding.ApproveAll, "stock", deciding.approve_all),
    rule(deciding.ChangeAmount, "stock", deciding.change),
    rule(deciding.Postpone, "stock", deciding.postpone),
    rule(deciding.Ready, "stock", shipping.ready),
    rule(deciding.ReadyAll, "stock", shipping.ready_all),
    rule(deciding.ByCourier, "stock", shipping.by_courier),
    # Who may decide is asked of each kind of proposal.
    rule(sharing_out.ShareOut, "stock", sharing_out.send),
    rule(sharing_out.CutAndShare, "stock", sharing_out.cut_and_share),
    rule(agreeing.Agree, None, agreed.agree),
    rule(agreeing.Disagree, None, agreed.disagree),
    # Rates; who may is asked of each.
    rule(setting_rates.ProposeRates, "pay", setting_rates.propose),
    rule(paying.PayThis, "pay", paying.pay),
    rule(payout.PayAll, "pay", paying.pay_all),
    rule(payout.UndoPayment, "pay", paying.undo),
    rule(advancing.Advance, "pay", advancing.give),
    rule(paying.PayRest, "pay", advancing.pay_and_advance),
    rule(repaying.Repay, "pay", repaying.repay),
    rule(disputing.DoubtCount, "report", disputing.count),
    rule(disputing.DoubtMoney, "report", disputing.money),
    rule(disputing.DecideDispute, "pay", disputing.decide),
    rule(disputing.DecideSaying, "pay", disputing.decide_saying),
    rule(disputing.WithoutNote, "pay", disputing.without_note),
    rule(funding.UndoFund, "pay", funding.undo),
    rule(funding.GiveTo, "pay", funding.given_to),
    rule(telling_funder.ForgetNote, "tally", telling_funder.forget),
    rule(showing_funder.KeepPhoto, "tally", showing_funder.keep),
    rule(showing.ForgetPhoto, "tally", showing.forget),
    rule(closing_wages.CloseWages, "pay", closing_wages.close),
    rule(missing_pay.SayOfPay, "pay", missing_pay.say),
    rule(receiving_pay.AskWhetherPaid, "pay", receiving_pay.ask_again),
    rule(receiving_pay.GotPay, None, receiving_pay.got),
    rule(receiving_pay.NotGotPay, None, receiving_pay.not_got),
    rule(receiving_pay.MayDeduct, None, receiving_pay.may_deduct),
    rule(receiving_pay.NoDeduction, None, receiving_pay.no_deduction),
    # Bags that are counted; who checks, and whose they are, is asked of each.
    rule(counting.CheckOf, None, checking.of),
    rule(checking.NotAllGood, None, checking.not_all_good),
    rule(checking.BookCheck, None, checking.book),
    rule(accepting.UndoCheck, None, accepting.undo),
    rule(contesting.Fits, "report", contesting.fits),
    rule(contesting.Differs, "report", contesting.differs),
    rule(contesting.CountStays, "accept", contesting.stays),
    rule(contesting.CountAgain, "accept", contesting.again),
    rule(bags_waiting.NextBag, None, bags_waiting.next_bag),
    rule(buyers_complaints.ForgetComplaint, "release", buyers_complaints.forget),
    rule(bags_without_name.ForgetBag, "check", bags_without_name.forget),
    # Samples of finished masks, and held ones.
    rule(sampling.TellSample, "release", sampling.again),
    rule(sampling.BookSample, "release", sampling.book),
    rule(sampling.UndoSample, "release", sampling.undo),
    rule(rechecking.CheckHeld, "release", rechecking.of),
    rule(rechecking.BookHeld, "release", rechecking.book),
    rule(rechecking.UndoHeld, "release", rechecking.undo),
    # Work lent between workshops; whose is asked of each.
    rule(lending_work.OfferWork, "accept", lending_work.offer),
    rule(lending_work.TakeWork, "accept", lending_work.decide),
    rule(lending_work.EndWork, "accept", lending_work.end),
    rule(sending_masks.SendMasks, "release", sending_masks.send),
    rule(sending_masks.MasksHere, "release", sending_masks.here),
    rule(sending_masks.MasksNotAll, "release", sending_masks.not_all),
    rule(sending_masks.UndoMasks, "release", sending_masks.undo),
    # What is handed over to the buyer; who may decide about its masks is asked of each.
    rule(handing.Hand, "release", handing.make),
    rule(handing.Sign, "release", signing.sign),
    rule(handing.NotSigned, "release", signing.not_signed),
    rule(handing.VoidIt, "release", signing.void),
    rule(photographing.Photographed, "release", photographing.said_yes),
    rule(photographing.Attach, "release", photographing.attach),
    # What arrived.
    rule(carrying.Handed, "carry", carrying.handed),
    rule(on_the_way.Received, None, receiving.received),
    rule(on_the_way.NotAll, None, receiving.not_all),
    rule(receiving.ArrivedAmount, None, receiving.arrived_amount),
    rule(receiving.Leave, None, receiving.leave),
    rule(undoing.UndoMaterial, None, undoing.undo),
    rule(missing.AddMore, "stock", missing.add_more),
    rule(missing.RestBack, "stock", missing.rest_back),
    rule(missing.RestComing, "stock", missing.rest_coming),
    rule(missing.RestLost, "stock", missing.rest_lost),
)

BY_DEED = {one.deed: one for one in RULES}


async def act(turn: Turn, deed: Deed | None) -> None:
    """Do what was chosen, if this person may (still) do it, and it (still) means something."""
    if deed is None:
        await stale(turn)
        return
    found = BY_DEED[type(deed)]
    whose = deed.whose if isinstance(deed, ForOther) else None
    if whose is not None:
        turn.other = await for_others.neighbour(turn, whose)
    gone = whose is not None and turn.other is None
    if gone or (found.needs and not may(turn.person, found.needs)):
        await stale(turn)
    else:
        await found.do(turn, deed)


async def stale(turn: Turn) -> None:
    """A button that means nothing (any more): say how things stand now."""
    if turn.question and turn.question.asked.waits:
        await standing.say(turn, "stale-material")
    elif turn.person.is_tailor:
        await saying_back.say_stands(turn, "stale")
    else:
        turn.reply("stale-plain")

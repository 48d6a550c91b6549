# What is said about wages, payments, advances, disputes and funds

sum-unclear = { $count ->
    [1] Is { $written } Rp{ $first }
    [2] Is { $written } Rp{ $first } or Rp{ $second }
   *[3] Is { $written } Rp{ $first }, Rp{ $second } or Rp{ $third }
}? I haven't recorded it yet.
sum-dropped = All right, nothing is recorded. Write again with the amount, for example: 25.000.
rate-ask =
    { $lines }
    From { DAY($date) }.
    Is it like that?
rate-line = { $kind ->
    [rework] Extra for mended ones
    [bonus] Bonus
   *[piece] Wage
} { SIZE($size) }Rp{ $amount }
rate-from = from { DAY($date) }
rate-since = { $kind ->
    [rework] Extra for mended ones
    [bonus] Bonus
   *[piece] Wage
} { SIZE($size) }Rp{ $amount }, from { DAY($date) }.
rate-dropped = All right. The wage isn't changed.
rate-how = Write the wage a mask and from when, for example “upah dewasa 2.500, anak 2.000 mulai 4/5” (adult, child, from).
rate-day-unread = I can't read the day. Write the date, for example “upah 2.500 mulai 4/5”.
rate-backwards = Wages of past days aren't changed. A new one can begin on { DAY($date) } or later.
rate-frozen = Wages of that day are worked out already, so they aren't changed. A new one can begin on { DAY($date) }.
rate-agree =
    { $name } proposes:
    { $lines }
    From { DAY($date) }.
    Do you agree?
rate-proposed = All right. A wage needs a second person to agree. I asked.
rate-nobody = A wage needs a second person to agree. No other coordinator, lead or treasurer uses the bot.
rate-earned = { N($pieces, "mask") } that waited now have their wage.
rates =
    Wage a mask:
    { $lines }
rates-none = No wage is set yet. Write for example “upah dewasa 2.500, anak 2.000 mulai 4/5”.
rates-waiting = { N($pieces, "accepted mask") } wait for a wage to be set.
pay-own =
    { $owed ->
        [0] No wage waits to be paid.
       *[other] Rp{ $owed } not paid yet.
    }
    { $lines }
pay-own-period =
    Rp{ $earned } wages { $period ->
        [today] today
        [yesterday] yesterday
        [week] this week
        [last-week] last week
        [month] this month
       *[last-month] last month
    }.
    { $lines }
    Not paid in all: Rp{ $owed }.
pay-none-yet = No masks have been accepted yet, so there is no wage yet.
pay-line = { $kind ->
    [rework] { N($pieces, "mask", $size) } mended, extra Rp{ $rate } a mask: Rp{ $amount }.
    [bonus] Bonus for { N($pieces, "mask", $size) }, Rp{ $rate } a mask: Rp{ $amount }.
   *[piece] { N($pieces, "mask", $size) } accepted, Rp{ $rate } a mask: Rp{ $amount }.
}
pay-line-back = Less { N($pieces, "mask", $size) } whose check was undone, Rp{ $rate } a mask: Rp{ $amount }.
pay-no-rate = { N($pieces, "mask") } accepted, waiting for a wage to be set.
pay-unchecked = { N($pieces, "mask") } not checked yet.
pay-mending = { N($pieces, "mask") } still need mending.
pay-rejected = { N($pieces, "mask", $size) } rejected.
pay-rejected-why = { N($pieces, "mask", $size) } rejected: { $why }.
pay-paid = Received: Rp{ $amount }.
pay-held = Deducted for an advance: Rp{ $amount }.
pay-paying = Being paid: Rp{ $amount }.
pay-advance = Advance: Rp{ $amount }.
pay-to-deduct = To be paid Rp{ $amount }, less Rp{ $deducted } of the advance: waits for { $call } to answer.
pay-of =
    { $name }: Rp{ $owed } not paid yet.
    { $lines }
pay-not-yours = { $call } doesn't look after this person's wages, so I don't show them.
pay-of-others = Wages are everybody's own business. To see yours, write “upah saya”.
pay-rates =
    Wage a mask:
    { $lines }
pay-news-shared = There is news of wages for { $call }. To see it, { $call } writes “upah saya”.
pay-dropped = All right. Nothing is paid.
pay-unknown = There is no tailor called “{ $name }” whose wages { $call } looks after.
pay-several = Several people are called “{ $name }”: { $names }. Write the full name.
pay-not-yourself = One's own wage is paid by somebody else.
pay-carrier-unknown = I don't know “{ $name }” who carries it. Write the name as on the list of tailors.
pay-meant = Do you mean Rp{ $amount } for { $name }?
pay-not-kept = Your pay isn't recorded here, { $call }, it is reckoned on paper at the workshop. To have it recorded here, write “izin upah”.
pay-not-kept-of = { $name } chose that wages and advances aren't recorded here, so they are reckoned and paid on paper.
pay-to-be-asked = I ask { $name } first whether wages and advances may be recorded here. Nothing is recorded yet.
pay-nothing-owed = No wage of { $name } is unpaid. If this is an advance, write “kasbon { $name-said } 50.000”.
pay-on-its-way = The wage of { $name } is being paid: Rp{ $amount }. Nothing else is unpaid.
pay-more-than-owed = Unpaid of { $name } is Rp{ $owed }. Pay that much? The rest, Rp{ $rest }, can be an advance.{ $held ->
    [0] { "" }
   *[other] { " " }The deduction of Rp{ $held } for the advance still counts.
}
pay-deducts-too-much = The advance of { $name } is only Rp{ $amount }. Write a deduction not above that.
pay-deducts-all = The deduction may not take all of the wage. Write a smaller one.
pay-again = { $name } was paid Rp{ $amount } today. Is this another payment?
pay-booked = Rp{ $amount } wages paid to { $name } { $way ->
    [transfer] by transfer
    [courier] by courier
   *[cash] in cash
}. I ask { $name } whether she has it.
pay-carry = There is a wage envelope for { $name }. Please fetch it at the workshop and deliver it.
pay-booked-no-phone = Rp{ $amount } wages paid to { $name }. { $name } doesn't use the bot: have the list signed, then send its photo with the words “tanda terima” (receipt).
pay-asked = Wage of { $name } Rp{ $amount }, less Rp{ $deducted } of the advance. I ask { $name } first whether it may be deducted. Don't hand it over yet.
pay-instalment-due = { $name } has an advance of Rp{ $left }, the instalment is Rp{ $amount }. To deduct it, write “bayar { $name-said } potong kasbon { $amount-said }”.
pay-list =
    Rp{ $total } for { N($people, "person") }:
    { $lines }
    Pay all?
pay-list-line = { $name }: Rp{ $amount }
pay-nobody = No wage is unpaid.
pay-list-booked =
    { N($people, "person") } paid, Rp{ $total } in all. I ask each whether she has it.
    { $lines }
pay-list-no-phone = Don't use the bot: { $names }. Have the list signed, then send its photo with the words “tanda terima” (receipt).
pay-list-changed = { $name } isn't paid: the wage changed since that list.
pay-list-none =
    Nothing is paid: the wages have changed.
    { $lines }
pay-agree =
    { $name } wants to pay wages:
    { $lines }
    Do you agree?
pay-proposed = That much money takes two people. I asked a second one.
pay-no-second = That much money takes two people. No other coordinator, lead or treasurer uses the bot.
pay-undone = Rp{ $amount } for { $name } isn't paid after all. The wage waits again.
pay-undone-told = { $by } undid the payment of Rp{ $amount }. The wage stays recorded.
pay-undone-late = { $name } has the money, so it can't be undone.
pay-undone-before = That payment to { $name } was undone already.
pay-settled = That payment to { $name } is done already.
pay-asked-again = I ask { $name } again whether she has it.
pay-signed = Receipt recorded: { $names }, Rp{ $total } in all. Thank you.
pay-signed-told = Receipt from { $by } for { $names }, Rp{ $total } in all.
paid-told = { $by } paid Rp{ $cash } wages to { $call } { $way ->
    [transfer] by transfer
    [courier] by courier
   *[cash] in cash
}. Have you got it?
paid-got = Rp{ $amount } recorded as received. { $owed ->
    [0] All wages are paid.
   *[other] Not paid yet: Rp{ $owed }.
}
paid-got-told = { $name } says she has Rp{ $amount }.
paid-settled = That is recorded as received already.
paid-void = That payment has changed. To see how it is now, write “upah saya”.
paid-missing = All right. I tell whoever pays, to look into it.
paid-missing-known = I have told them. It is being looked into.
paid-missing-told = { $name } doesn't have her wage of Rp{ $amount } ({ DAY($date) }). It may be on its way or not handed over. What now?
paid-silent-told = { $name } gave no word about her wage of Rp{ $amount } ({ DAY($date) }). She may not have looked at her phone. You may ask.
paid-unsigned-told = There is no receipt for Rp{ $amount } wages of { $name } ({ DAY($date) }). Send a photo of the signed list with the words “tanda terima”.
deduct-ask = The wage of { $call }, Rp{ $amount }, is to be paid. May Rp{ $deducted } of the advance be deducted? You would get Rp{ $cash }.
deduct-agreed = All right. You get Rp{ $cash }, the advance left is Rp{ $left }.
deduct-agreed-told = { $name } agrees to the deduction. Hand over Rp{ $cash }.
deduct-refused = All right. The advance isn't deducted. The wage waits to be paid.
deduct-refused-told = { $name } asks not to deduct this time, so nothing is paid yet. Without a deduction: “bayar { $name-said } { $amount-said }”.
advance-how = Write who and how much, for example “kasbon Sri 100.000 dicicil 25.000” (in instalments of).
advance-ask = Advance of Rp{ $amount } for { $name }{ $instalment ->
    [0] { "" }
   *[other] , Rp{ $instalment } back with each payment
}. Record it?
advance-given = Advance of Rp{ $amount } for { $name } recorded.{ $reached ->
    [true] { " " }I tell { $name }.
   *[false] { "" }
}
advance-told = Advance of Rp{ $amount } for { $call } from { $by }{ $instalment ->
    [0] { "" }
   *[other] , Rp{ $instalment } back with each payment
}. { $call } is always asked before it is deducted. If that isn't right, write “bicara dengan koordinator”.
advance-stands = Advance of { $name } not paid back: Rp{ $left }.
advance-none = { $name } has no advance.
advance-agree = { $name } wants to give { $tailor } an advance of Rp{ $amount }. Do you agree?
advance-how-much = How much shall the advance be? Write for example “kasbon 100.000”.
advance-wanted = I ask the coordinator for an advance of Rp{ $amount }. If you don't want it, write “batal”.
advance-nobody = The coordinator decides on advances, and there is none here yet. Please ask directly.
advance-wanted-told = { $name } asks for an advance of Rp{ $amount }{ $left ->
    [0] { "" }
   *[other] , Rp{ $left } of the old one isn't paid back
}. Do you agree? For another amount, write for example “kasbon { $name-said } 50.000”.
advance-words = advance of Rp{ $amount }
dispute-ask = What doesn't fit?
dispute-fits = All right. Then it fits.
dispute-raised = I pass it on. Somebody else looks at it, not whoever counted. The number of masks stays.
dispute-nobody = There is nobody here who could decide. The message is recorded, please ask directly as well.
dispute-told =
    { $name } says it doesn't fit: “{ $text }”
    On record: Rp{ $owed } not paid, Rp{ $paying } being paid, Rp{ $paid } received.
    { $lines }
    What now?
dispute-note = The record stands. Write a note for { $name }, or press Without a note.
dispute-note-changed = What was mended? Write a note for { $name }, or press Without a note.
dispute-decided = I told { $name }, and it is recorded.
dispute-decided-before = { $by } has decided that matter of { $name }.
dispute-kept-told =
    { $by } has looked. The record stands: Rp{ $owed } not paid.
    { $lines }
dispute-changed-told =
    { $by } has mended it. Now Rp{ $owed } not paid.
    { $lines }
dispute-note-line = The note: “{ $text }”
fund-given = Rp{ $amount } came into the fund { $fund }. It has Rp{ $left } now. If that is wrong, press Undo or write “batal”.
fund-spent =
    Rp{ $amount } of the fund { $fund } for { $kind ->
        [material] material
        [transport] transport
        [tools] tools
        [wages] wages
       *[other] other needs
    }. Left: Rp{ $left }.
    { $lines }
    { $receipt ->
        [true] The photo is kept as proof.
       *[false] Next time add a photo of the receipt.
    }
fund-goods = { CAP($goods) } came into the store.
fund-goods-nowhere = The material isn't in a store yet: write “masuk” (came in), then the material and the workshop.
fund-which = Of which fund? There are: { $names }. Write for example “beli kain 500 m Rp7.500.000 dana BMPD”.
fund-none = No fund is recorded. Write for example “dana masuk 25.000.000 dari BMPD”.
fund-short = The fund { $fund } has only Rp{ $left }, too little for Rp{ $amount }. If it is needed, write it again with the reason, for example “karena kain habis” (because cloth is out). I ask a second person.
fund-short-of-pay = The fund { $fund } has only Rp{ $left }. Pay without it, or record first what came in.
fund-agree = { $name } wants to use Rp{ $amount } of the fund { $fund }, which has only Rp{ $left }: { $what }. The reason: { $why }. Do you agree?
fund-words = { $what } Rp{ $amount }
funds =
    Funds:
    { $lines }
fund-line = { $fund }: Rp{ $given } came in, Rp{ $left } left.
fund-line-short = { $fund }: Rp{ $given } came in, Rp{ $left } short.
fund-kind = For { $kind ->
    [material] material
    [transport] transport
    [tools] tools
    [wages] wages
   *[other] other needs
}: Rp{ $amount }.
fund-advanced = Advanced from elsewhere: Rp{ $amount }.
fund-undone = Undone.
fund-undone-before = That was undone already, or isn't { $call }'s record.
fund-undone-late = The money or the material is used already, so it can't be undone.
close-how = Write until which day, for example “tutup upah minggu ini” (close this week's wages) or “tutup upah sampai 9/5” (until).
close-nothing = No wages are open until { DAY($date) }.
close-ask =
    Wages until { DAY($date) }, Rp{ $total } in all:
    { $lines }
    Once closed they don't change; corrections go to the next period. Close?
close-dropped = All right. Not closed.
close-done = Wages until { DAY($date) } are closed: Rp{ $total } for { N($people, "person") }. I tell each.
close-told = Wages of { $call } until { DAY($date) } are Rp{ $amount }. For details: write “slip upah”. If something doesn't fit, just write.
slip =
    Wage slip of { $call }, until { DAY($date) }: Rp{ $amount }.
    { $lines }
    Not paid now: Rp{ $owed }.
pay-closed = Until { DAY($date) }: Rp{ $amount }.
overpaid-told = The bag of { $call } is counted again. Rp{ $amount } that was received counts as an advance until the count is done.
overpaid-settled = Rp{ $amount } that counted as an advance is replaced by the new count. { $left ->
    [0] Nothing is left.
   *[other] Rp{ $left } is left as an advance.
}
payday-owed = Rp{ $owed } is worked out and not paid yet.
payday-last = The last payment was { DAY($date) }.
pay-asked-no-phone = Wage of { $name } Rp{ $amount }, less Rp{ $deducted } of the advance, she gets Rp{ $cash }. { $name } doesn't use the bot, so I ask a second person to confirm that she agrees. Her signature does it too: send a photo of the list with the words “tanda terima { $name-said }” (receipt). Don't hand it over yet.
pay-asked-no-phone-alone = Wage of { $name } Rp{ $amount }, less Rp{ $deducted } of the advance, she gets Rp{ $cash }. { $name } doesn't use the bot. If she agrees, have her sign, then send a photo of the list with the words “tanda terima { $name-said }” (receipt).
deduct-vouch = { $name } wants to pay { $tailor } a wage of Rp{ $amount }, less Rp{ $deducted } of the advance, she gets Rp{ $cash }. { $tailor } doesn't use the bot. Has she been asked in person, and does she agree?
deduct-words = { $name } agrees to Rp{ $deducted } being deducted, she gets Rp{ $cash }
pay-unpaid =
    Rp{ $total } not paid yet:
    { $lines }

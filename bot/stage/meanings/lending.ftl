# What is said about work lent to another workshop, and masks sent between workshops

button-with-cut = Yes, with { N($pieces, "cut piece") }
button-without-cut = Yes, without cut pieces
button-take-work = We can
button-not-able = We can't
button-end-work = End the lending
lent-ask = { N($pieces, "mask") } for { $name }, phase { $number }, to be made by { $workshop }? { $cut ->
    [0] There are no cut pieces in store yet, so they follow later.
   *[other] { N($cut, "cut piece") } in store can be sent along.
}
lent-dropped = All right, never mind.
lent-to-oneself = { $workshop } is your own workshop. Name another one, for example “pinjamkan 500 tahap 1 ke Kota Batu” (lend 500 of phase 1).
lent-from-which = From which workshop? This is written by that workshop's coordinator.
lent-other-phase = Under way is { $name }, phase { $running }, not phase { $number }. Write for example “pinjamkan 500 tahap { $running-said } ke Kota Batu” (lend 500).
lent-too-many = Of phase { $number } only { $free } are neither made nor lent. Write a number not above that.
lent-offered-said = I ask { $workshop }: { N($pieces, "mask") }. Word follows. To take it back, write “batal”.
lent-nobody-there = { N($pieces, "mask") } recorded for { $workshop }, but no coordinator there uses the bot yet. Ask the lead, or invite the coordinator.
lent-offered =
    { $by } of { $workshop } asks: can you make { N($pieces, "mask") } for { $name }, phase { $number }?
    { $cut ->
        [0] The cut pieces follow later.
       *[other] { N($cut, "cut piece") } sent along if you can.
    }
lent-decided = That offer was answered or taken back already.
lent-refused = All right. I tell { $workshop }: { N($pieces, "mask") } for { $name }, phase { $number }, not possible now.
lent-refused-told = { $workshop } can't make { N($pieces, "mask") } for { $name }, phase { $number }. So they are still made here.
lent-agreed = Recorded: { N($pieces, "mask") } for { $name }, phase { $number }, from { $workshop }. { $cut ->
    [0] The cut pieces follow later.
   *[other] { N($cut, "cut piece") } on the way. When they are there, press Got it.
} When masks are finished and checked, write “kirim masker jadi ke { $workshop-said }” (send finished masks).
lent-agreed-told = { $workshop } can make { N($pieces, "mask") } for { $name }, phase { $number }. { $cut ->
    [0] No cut pieces are sent yet. When there are some, write for example “pindah potongan 200 ke { $workshop-said }” (move cut pieces).
   *[other] { N($cut, "cut piece") } recorded as sent from the store.
}
lent-none = No work is lent now.
lent-ended = The lending to { $workshop } has ended. { N($made, "mask") } reported so far stay recorded, the remaining { $left } go back to { $lender }.
lent-ended-told = { $by } ended the lending of phase { $number } between { $lender } and { $workshop }. { N($made, "mask") } reported so far stay recorded, the remaining { $left } go back to { $lender }.
lent-line = { $lender } lends to { $workshop }: { N($pieces, "mask") }, { $made } reported, { $back } came back.
lent-line-offered = { $lender } offers to { $workshop }: { N($pieces, "mask") }, not answered yet.
lent-all =
    Work that is lent:
    { $lines }
lent-full = { $workshop } has reported all { N($pieces, "mask") } for { $name }, phase { $number }, from { $lender }. To send those that passed the check, write “kirim masker jadi ke { $lender-said }”.
lent-forecast = What { $workshop } makes, { $remaining } to go, takes about { $low }{ $same ->
    [true] { "" }
   *[false] { " " }to { $high }
} more working days.
lent-forecast-unknown = How long { $workshop } takes for what it makes, { $remaining } to go, can't be told yet.
lent-workshops = Workshops are: { $names }.
masks-ask = Send { N($pieces, "mask") } that passed the check{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
} to { $workshop }?
masks-own-workshop = { $workshop } is your own workshop. Name another one.
masks-too-few = { $workshop } has { N($there, "mask") } that passed the check and aren't used yet. Write a number not above that.
masks-sent = { N($pieces, "mask") }{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
} recorded as sent to { $workshop }. They are counted there, word follows. To take it back, write “batal”.
masks-sent-nobody = { N($pieces, "mask") }{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
} recorded as sent to { $workshop }, but no coordinator there uses the bot yet. Ask the lead to record it when they arrive.
masks-coming = { $by } of { $workshop } sends { N($pieces, "mask") } that passed the check{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
}. When they are counted, press Got it.
masks-how-many = How many masks arrived? Sent: { $pieces }.
masks-more = Recorded as sent are { $pieces }, not { $said }. Count once more, please. If it is more indeed, ask the sender to record another sending.
masks-settled = Those masks are recorded as arrived already.
masks-undone-told-before = The sender took that sending back already.
masks-received = { N($pieces, "mask") } from { $workshop } recorded as received.{ $missing ->
    [0] { "" }
   *[other] { " " }The other { $missing } are back in the record of { $workshop }.
}
masks-received-told = { $by } recorded that { $pieces } of { N($sent, "mask") } arrived at { $workshop }.{ $missing ->
    [0] { "" }
   *[other] { " " }The other { $missing } are back in the record of { $own }, please count again.
}
masks-undone = Not sent after all: { N($pieces, "mask") } stay at { $workshop }.
masks-undone-told = { N($pieces, "mask") } from { $workshop } aren't sent after all.
masks-none-coming = No masks sent from { $workshop } are recorded. The sender can write “kirim 100 masker jadi ke” (send 100 finished masks to) and the workshop's name.

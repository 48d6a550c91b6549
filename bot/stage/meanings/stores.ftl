# What is said about stores, recipes, cut pieces and sharing out

pack-cleared = Now { $name }'s request is clear: { $goods }.
pack-noted = Noted: one { $pack } of { $item } is { $amount }.
give-unknown = There is no tailor called “{ $name }” in this workshop. Nothing is recorded.
given-by-friend = Let whoever gave it write, for example “kasih Sri kain 1 meter”. Or write what is at home now: “sisa kain 3 meter”.
ask-give-back = Give { $goods } back to the workshop?
ask-give = { CAP($goods) } for { $name }. Is it like that?
ask-spoilt = { CAP($goods) } spoilt. Record it like that?
ask-left = There is { $goods } at home now. Record it like that?
given-back =
    { CAP($goods) } recorded as given back. The coordinator says when it is at the workshop.
    { $lines }
given-back-told = { $name } gives back { $goods }. When it is at the workshop, press the button.
given =
    { CAP($goods) } recorded for { $name }. { $name } says when she has it.
    { $lines }
given-told = { $name } gives you { $goods }. Have you got it?
given-for = { $name } gives { $goods } to { $to }, who doesn't use the bot. When it is there, press the button.
spoilt-noted =
    { CAP($goods) } recorded as spoilt. Never mind.
    { $lines }
spoilt-told = { $name }: { $goods } spoilt.
left-noted =
    Recorded.
    { $lines }
left-asked =
    Thank you. Then my record is wrong. I ask the coordinator to mend it.
    { $lines }
left-agree = { $name } has { $counted } of { $item } at home, recorded is { $was }. Change the record to { $counted }?
agreement-withdrawn-before = { $by } has withdrawn that.
agreement-changed = The record has changed. Ask { $name } to count again.
stock-workshop = Store of { $workshop }:
stocks = { $lines }
stock-empty = Nothing is recorded in the store of { $workshop }. Write for example “masuk kain 50 m” (came in). Or count what is there: “hitung kain 50 m”.
stock-out = { CAP($item) } is out.
stock-line = { CAP($goods) }.
stock-line-days = { CAP($goods) }, lasts { N($days, "working day") }.
stock-none = Nothing is recorded yet.
stock-now = Now in store: { $goods }.
stock-in =
    { CAP($goods) } came into the store.
    { $lines }
stock-in-how = Write what came, for example “masuk kain 50 m, karet 100 m dari BMPD” (cloth, elastic).
stock-count-how = Write what you counted, for example “hitung kain 45 m karena salah catat” (because of a wrong record).
stock-scrap-how = Write what and why, for example “buang kain 1 m karena sobek” (throw away, torn).
stock-scrapped =
    { CAP($goods) } taken out of the store as spoilt.
    { $lines }
count-agrees = { CAP($item) } { $counted }. It agrees with the record.
count-why = { CAP($item) } by the record { $was }, counted { $counted }. { $difference } { $more ->
    [true] more
   *[false] fewer
}. Write it again with the reason, for example “hitung { $item-said } { $counted-said } karena salah catat”.
count-noted = { CAP($item) } is now { $counted }, { $was } before. The difference of { $difference } is recorded.
count-proposed = { CAP($item) } by the record { $was }, counted { $counted }. The difference is large, so it takes a second person. I asked.
count-nobody = { CAP($item) } by the record { $was }, counted { $counted }. The difference is large, so it takes a second person. No other coordinator or lead uses the bot.
count-agree = { $name } counted { $item }: { $counted }, by the record { $was }. The difference is { $difference }. The reason: { $why }. Do you agree?
scrap-agree = { $name } wants to throw away { $goods }. The reason: { $why }. Do you agree?
scrap-proposed = { CAP($goods) } is a lot, so it takes a second person. I asked.
scrap-nobody = { CAP($goods) } is a lot, so it takes a second person. No other coordinator or lead uses the bot.
transfer-how = Write what and to which workshop, for example “pindah kain 10 m ke Bengkel Kota”.
transfer-sent = { CAP($goods) } recorded as sent to { $workshop }. The coordinator there says when it is there.
transfer-coming = { CAP($goods) } is sent from { $workshop }. When it is there, press the button.
workshop-which = For which workshop? Add its name, for example “di Bengkel Kota”. There are: { $names }.
workshop-unknown = There is no workshop “{ $name }” that can be looked after from here. There are: { $names }.
offcuts-in =
    { CAP($goods) } came into the store.
    { $lines }
offcuts-out =
    { CAP($goods) } left the store.
    { $lines }
offcuts-how = Write the weight, for example “perca 2 kg” (offcuts). Or “perca keluar 1 kg” (out).
agreement-done = Agreed. It is recorded.
agreement-refused = All right. Nothing is recorded.
agreement-another = That is your own proposal, so somebody else has to agree.
agreement-agreed-before = { $by } has agreed to that.
agreement-refused-before = { $by } didn't agree to that.
agreement-told-done = { $by } agrees: { $what }. It is recorded.
agreement-told-refused = { $by } doesn't agree yet: { $what }. Nothing is recorded. Talk it over first.
recipe =
    One mask takes:
    { $lines }
recipe-line = { $product ->
    [dewasa] Adult
    [anak] Child
   *[any] All sizes
}: { $goods }.
recipe-unlikely = That is too much for one mask. Write it in cm, for example “resep dewasa: kain 20 cm, karet 40 cm”.
recipe-none = There is no recipe yet.
recipe-how = To change it, write for example “resep dewasa: kain 20 cm, karet 40 cm, kawat 10 cm” (cloth, elastic, wire). It holds from today on.
loan-less = That loan has become less. Write “pinjaman” (loans).
cut-how = Write how many pieces were cut, for example “potong kain 60 m jadi 300 potongan”.
cut-noted =
    { N($pieces, "cut piece") } recorded.
    { $lines }
    Now { $there } in store. To share them out, write for example “bagi { $there-said } potongan”.
cut-cloth = Used: { $goods }.
cut-lacked = The store's record lacked { $goods }, so I made it equal.
cut-where = Cut pieces in store { $store }, on their way { $coming }, at tailors' homes { $homes }.
cut-of = { $name }: { N($home, "cut piece") } at home, { $coming } on their way. Lasts about { N($days, "day") }.
share-how = How many cut pieces are shared out? Write for example “bagi 500 potongan”.
share-nothing = No cut pieces are recorded in store. Write first what was cut, for example “potong 300”.
share-lacks = The store's record has { N($there, "cut piece") }, not { $total }. Were { $cut } more just cut?
share-ask =
    { N($total, "cut piece") } for { N($people, "person") }:
    { $lines }
    { $left ->
        [0] { "" }
       *[other] { $left } stay in store, because the others have enough.
    }
    Send them like this? To change, write for example “{ $example-said } { $number-said }”.
share-line = { $name } { $pieces }: wants { $wish } a day, { $held ->
    [0] none at home
   *[other] { $held } still at home
}{ $off ->
    [0] { "" }
   *[other] , off { N($off, "day") }
}, { $got ->
    [0] got none in 4 weeks
   *[other] got { $got } in 4 weeks
}
share-reason = { $name } wants { $wish } a day, { $held ->
    [0] none at home
   *[other] { $held } still at home
}{ $off ->
    [0] { "" }
   *[other] , off { N($off, "day") }
}, { $got ->
    [0] got none in 4 weeks
   *[other] got { $got } in 4 weeks
}.
share-none = { $name } not now: { $why ->
    [off] off
    [full] { $held } still at home, lasts { N($days, "day") }
   *[short] there aren't enough for all
}
share-one =
    { N($pieces, "cut piece") } for { $name }. { $lines }
    By whom?
share-nobody = Nobody can be given cut pieces now. All are off or have enough.
share-dropped = All right. Nothing is shared out.
share-too-many = That is more than { N($total, "cut piece") }. I ask again.
share-not-here = Somebody isn't of this workshop, or has stopped. I ask again.
share-sent = { N($total, "cut piece") } for { N($people, "person") } { $courier ->
    [none] ready to fetch
   *[other] by { $courier }
}. I told all who have a phone.
share-which = Cut pieces of which workshop: { $names }? Its own coordinator shares them out.
share-who = For whom? { $names ->
    [none] There is no such name.
   *[other] It may be { $names }.
} Write the full name.
work-empty =
    { N($count, "person") } have nearly no work:
    { $lines }
    To share out, write for example “bagi 300 potongan”.
work-empty-nobody = Everybody has work for more than a day.
work-full =
    { N($count, "person") } have too much work:
    { $lines }
work-full-nobody = Nobody has too much. All less than 8 working days.
work-line = { $name }: { $held ->
    [0] none
   *[other] { N($held, "cut piece") }, lasts { N($days, "day") }
}{ $off ->
    [0] { "" }
   *[other] , off { N($off, "day") }
}
work-unknown = No cut pieces were ever recorded, so I don't know who has work at home. Begin with “potong 300”, then “bagi 300 potongan”.
work-got =
    Cut pieces { DAY($first) } to { DAY($last) }: { $total }.
    { $lines }
work-got-line = { $name }: { $pieces }
work-held =
    { N($count, "person") } still have cut pieces:
    { $lines }
work-held-nobody = Nobody has cut pieces, { $call }. To share some out, write for example: bagi 300 potongan.
pieces-fewer = What was sent to { $name } doesn't become less by itself, { $call }. If some comes back, write for example: { $name } balikin potongan 20. If it is only proposed, answer the proposal: { $name } { $pieces }.

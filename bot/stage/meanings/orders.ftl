# What is said about orders, checks and bags

orders = { $lines }
orders-none = No order is recorded yet.
order-name = { $name }, { N($pieces, "mask") }{ $closed ->
    [true] , closed
   *[false] { "" }
}.
order-heading = { $name }
order-buyer = Buyer: { $buyer }.
order-spk = Contract { $number }.
order-spk-of = Contract { $number }, { DAY($date) }.
order-fund = Fund: { $fund }.
order-price-of = Price: Rp{ $price } a mask.
order-goods = Goods: { $goods }.
order-sample = { $by } checks a sample first, then it may be handed over.
order-start = Starts { DAY($date) }.
order-deadline = Due { DAY($date) }.
order-phase = Phase { $number }: { $made } of { N($pieces, "mask") } reported, { $left ->
    [0] full
   *[other] { $left } to go
}.{ $accepted ->
    [0] { "" }
   *[other] { " " }{ $accepted } accepted.
}{ $released ->
    [0] { "" }
   *[other] { " " }{ $released } passed the sample.
}{ $rejected ->
    [0] { "" }
   *[other] { " " }{ $rejected } rejected, to be replaced.
}{ $handed_over ->
    [0] { "" }
   *[other] { " " }{ $handed_over } handed over.
}
order-beyond = Beyond the phases: { N($pieces, "mask") }.
order-progress = { $lines }
order-new =
    The order is recorded.
    { $lines }
    If something is wrong, write for example “ubah pesanan tahap 1 jadi 12.500” (make phase 1 12,500).
order-changed =
    The order “{ $name }” is changed.
    { $lines }
order-closed =
    The order “{ $name }” is closed. New reports don't go into it.
    { $lines }
    To open it again, write “buka lagi pesanan { $name-said }”.
order-opened =
    The order “{ $name }” is open again.
    { $lines }
order-moved = { N($pieces, "mask") } moved to another phase; what tailors made stays the same.
order-only-lead = The lead records and changes orders. To see them, write “pesanan” (orders) or “progres”.
order-how-new =
    Write the order, for example:
    “pesanan baru: Masker Kota Malang, pemesan Dinas KOPINDAG, tahap 12.500 + 12.500”
    You may add: start, due date, contract, fund, price, goods, sizes.
order-how-changed = Write what changes, for example “ubah pesanan tahap 1 jadi 12.500” (phase) or “ubah pesanan tenggat: 30/6/2020” (due date).
order-no-name = The order has no name. Write for example “pesanan baru: Masker Kota Malang, tahap 12.500 + 12.500”.
order-exists = There is an order “{ $name }” already.
order-no-pieces = The number is missing. Write for example “tahap 12.500 + 12.500” (phases).
order-pieces = The number “{ $text }” isn't clear: a whole number above 0, 1,000,000 at most. Write for example “12500”.
order-which-phase = There are { $count } phases. Write which, for example “ubah pesanan tahap 1 jadi 12.500”.
order-no-phase = There is no phase { $number }, there are { $count }.
order-pieces-checked = Phase { $number } holds { $accepted } accepted masks already, so it can't be smaller.
order-no-such-day = “{ $text }” isn't a date. Write for example “4/5/2020”.
order-deadline-before = Due { DAY($date) } is before the start.
order-price = The price “{ $text }” isn't clear. Write the rupiah for one mask, for example “5.000”.
order-which = Which order? There are: { $names }.
order-closed-before = The order “{ $name }” is closed already.
phase-nearly = { $name }: { $left } to go in phase { $number }. Don't share out more cut pieces.
phase-full = { $name }: phase { $number } is full, { N($pieces, "mask") }.
phase-full-next = { $name }: phase { $number } is full, { N($pieces, "mask") }. Now { $next_order } phase { $next } fills, { N($next_left, "mask") } to go.
phase-checked = { $name }: phase { $number } is all accepted, { N($pieces, "mask") }.
phase-handed = { $name }: phase { $number } is all handed over, { N($pieces, "mask") }.
phase-beyond = { $name } is full. { N($beyond, "mask") } reported beyond its phases. If there is another order, write “pesanan baru”.
forecast-nothing-open = No phase is open. To see orders, write “pesanan”.
forecast-full = Phase { $number } is full.
forecast-unknown = { $name }, phase { $number }: { N($remaining, "mask") } to go. When it is full can't be told yet: too few working days on record.
forecast =
    { $supplied ->
        [true] If material is added before it is out, in about
       *[false] In about
    } { $low }{ $same ->
        [true] { "" }
       *[false] { " " }to { $high }
    } working days { $name } phase { $number } is full: { $same ->
        [true] { DAY($last) }
       *[false] { DAY($first) } to { DAY($last) }
    }.{ $absent ->
        [0] { "" }
       *[other] { " " }That is if { N($absent, "person") } stay off.
    }{ $extra ->
        [0] { "" }
       *[other] { " " }That is with { N($extra, "tailor") } more.
    }
    { N($remaining, "mask") } to go.
forecast-limit = { CAP($item) }{ $known ->
    [false] { "" }
   *[true] { " " }in { $workshop }
} lasts { N($days, "working day") }. { $supplied ->
    [true] Without more, it stops there.
   *[false] After that the others go on; that is counted in.
}{ $enough ->
    [-1] { "" }
   *[other] { " " }What is there makes { N($enough, "mask") }.
}
button-all-good = All good
button-all-good-of = { $pieces }, all good
button-not-all-good = Some are not
button-fits = Fits
button-differs = Doesn't fit
button-count-stays = The count stands
button-count-again = I count again
button-next-bag = Next bag
fault-seam = seams
fault-torn = torn
fault-stain = dirty
fault-strap = straps
fault-size = size
fault-fold = folds
fault-cloth = cloth
check-against = { $name } reported { $reported }, counted { $counted }.{ $more ->
    [less] { " " }{ $difference } fewer.
    [more] { " " }{ $difference } more.
   *[same] { "" }
}
check-against-since = { $name } reported { $reported } since { DAY($date) }, counted { $counted }.{ $more ->
    [less] { " " }{ $difference } fewer.
    [more] { " " }{ $difference } more.
   *[same] { "" }
}
check-line = { $pieces } { SIZE($size) }{ $result ->
    [accepted] good
    [rework] to be mended
   *[rejected] thrown away
}.
check-line-why = { $pieces } { SIZE($size) }{ $result ->
    [accepted] good
    [rework] to be mended
   *[rejected] thrown away
}: { $why }.
check-mended = { $pieces } of these needed mending before.
check-beyond = Beside these, { $pieces } more are reported.
check-ask =
    { $lines }
    Is it like that?
check-all-good =
    { $lines }
    All good?
check-how-many = { $name } reported { $pieces }. How many are in the bag? Write for example “24: 21 bagus, 2 perbaiki jahitan miring, 1 buang sobek” (good, mend crooked seams, throw away torn).
check-what-not = Which ones? Write for example “2 perbaiki jahitan miring, 1 buang sobek” (mend, throw away). I count the rest as good.
check-future = A check is recorded after counting. Write again when it is counted.
check-unequal = Counted { $total }, but you named { $told }. { $more ->
    [true] { $difference } more.
   *[false] { $difference } fewer.
} Which is right?
check-which-size = { $name } reported adult and child masks. Write by size, for example “dewasa 15 bagus, anak 9 bagus, anak 1 perbaiki”.
check-nothing = No masks of { $name } wait to be checked. Nothing is recorded.
check-done-before = { $by } checked the bag of { $name } on { DAY($date) }: { $counted }. Not recorded again.
check-too-many = Only { $reported } of { $name } wait to be checked, so { $counted } isn't recorded. Count again, or ask { $name } first.
check-no-duty = Bags are checked by a coordinator or whoever has that duty. Nothing is recorded. To report what you made, write for example “setor 25”.
check-own = One's own bag is checked by somebody else. Nothing is recorded.
check-not-yours = That bag isn't from your workshop. Nothing is recorded.
check-unknown = There is no tailor called “{ $name }” in this workshop. Nothing is recorded.
check-several = Several people are called “{ $name }”: { $names }. Whose bag is it? Press the name.
check-one-each = One bag a message. Write for example “cek Sri 24: 22 bagus, 2 perbaiki”. Nothing is recorded.
check-dropped = All right. The bag isn't recorded.
check-changed = The record of { $name } has just changed, so I ask again.
check-booked =
    Recorded. { $lines }
    If that is wrong, press Undo or write “batal”. For the next, write “kantong berikutnya”.
check-told =
    { $by } counted the bag of { $call }. { $lines }
    { $more ->
        [less] { $difference } are recorded as still at home.
        [more] I record the { $difference } more for { $call }.
       *[same] { "" }
    }
    Does it fit?
check-told-again =
    { $by } counted the bag of { $call } again. It was { $was } before. { $lines }
    { $more ->
        [less] { $difference } are recorded as still at home.
        [more] I record the { $difference } more for { $call }.
       *[same] { "" }
    }
    Does it fit?
check-recounted = { $by } counted the bag of { $name } again: { $counted }, { $was } before.
check-undone = Undone: the count of { $counted } of { $name }. The bag waits to be checked again.
check-undone-told = { $by } undid the count of { $counted }. The bag is checked again.
check-undone-before = That count of { $name } was undone already.
check-stands = That count of { $name } is used in other records, so it can't be undone.
check-fits = It fits. Thank you.
check-decided = That count is decided already.
check-contested-before = I passed it on already. The coordinator decides.
check-contested = All right. Reported { $reported }, counted { $counted }. I ask another coordinator, who didn't count.
check-contested-nobody = It is noted that it doesn't fit: reported { $reported }, counted { $counted }. There is no other coordinator who could decide.
check-contested-told =
    { $name } says it doesn't fit. Reported { $reported }, { $by } counted { $counted }.
    { $lines }
    What now?
check-her-words = Her message: “{ $text }”
check-kept = The count of { $name } stays { $counted }. I tell { $name }.
check-kept-told = { $by } has looked. Reported { $reported }, the count stays { $counted }.
check-kept-by = { $by } decided that the count of { $name } stays { $counted }.
check-again = { $by } counted { $counted }, { $name } reported { $reported }. How many do you count?
check-recount-other = Somebody else counts the bag of { $name } again, because { $counted } didn't fit. Nothing is recorded.
check-not-your-own = Whoever counted doesn't decide. Wait for another coordinator.
check-decided-stays = { $by } has decided: the count of { $name } stays.
check-decided-again = { $by } has counted the bag of { $name } again.
bags =
    { N($total, "mask") } wait to be checked, the oldest first:
    { $lines }
bags-line = { $name }: { $pieces }{ $all ->
        [true] { " " }not come yet
       *[false] { "" }
    }, since { DAY($date) }.{ $all ->
        [true] { "" }
       *[false] { $missing ->
            [0] { "" }
           *[other] { " " }{ $missing } not come yet.
        }
    }
bags-more = And { N($count, "person") } more: { $pieces }.
bags-nameless = Bag T-{ $number } without a name: { $pieces ->
        [0] not counted yet
       *[other] { $pieces }
    }.
bags-contested = { $name } says it doesn't fit: reported { $reported }, counted { $counted }.
bags-none = No bags wait to be checked.
bag-noted =
    A bag without a name is recorded: T-{ $number }, with { $pieces }. Write the number on the bag. It may be of:
    { $lines }
    When you know, press the name, or write “T-{ $number-said } punya Sri”.
bag-uncounted =
    A bag without a name is recorded: T-{ $number }, not counted yet. Write the number on the bag. It may be of:
    { $lines }
    How many are in it? If later, write for example “T-{ $number-said } isi 18”.
bag-uncounted-nobody = A bag without a name is recorded: T-{ $number }, not counted yet. Write the number on the bag. How many are in it? If later, write for example “T-{ $number-said } isi 18”.
bag-later = All right, { $call }. Write what is in it once it is counted.
bags-noted =
    Bags without a name are recorded:
    { $lines }
    Write the number on each bag. When you know whose one is, write for example “T-{ $number-said } punya Sri”.
bag-line = T-{ $number }, { $pieces ->
        [0] not counted yet
       *[other] with { $pieces }
    }.
bag-claimed = All right. I ask whoever checks about bag T-{ $number }.
bag-claimed-nobody = There is nobody I could ask about bag T-{ $number }. Tell whoever checks.
bag-claimed-told = { $name } says that bag T-{ $number }{ $pieces ->
        [0] { "" }
       *[other] , with { $pieces },
    } is hers.{ $owner ->
        [none] { " " }If so, tap the name.
       *[other] { " " }That bag was checked already as { $owner }'s.
    }
bag-gone = Bag T-{ $number } is off the list.
check-closed = Wages up to { DAY($date) } are closed, { $call }. What is counted now is of today, so write it without a date.
check-size-unknown = Nobody ordered the size { $size }, { $call }. There are: { $sizes }. Nothing is recorded.
bag-noted-nobody = A bag without a name is recorded: T-{ $number }, with { $pieces }. Write the number on the bag. When you know, write for example “T-{ $number-said } punya Sri”.
bag-owner = { $name }, reported { $pieces }.
bag-how-many = How many are in each bag, { $call }? Write for example “2 kantong tanpa nama, 18 dan 12”.
bag-unknown = There is no bag T-{ $number }.
bag-whose = Bag T-{ $number }, with { $pieces }. Whose is it? Write for example “T-{ $number-said } punya Sri”.
bag-taken = { $by } checked bag T-{ $number } as { $name }'s: { $counted }. It isn't counted twice.
fault-noted = The reason “{ $what }” is added to the list.
fault-known = The reason “{ $what }” is in the list already.
tally-checked = Checked that day { $counted }: { $accepted } good, { $rework } to be mended, { $rejected } thrown away. { $waiting } wait to be checked.
tally-unchecked = Nothing was checked that day. { $waiting } wait to be checked.
check-entered-alone = { $call } recorded the masks of { $name } herself, so somebody else checks them{ $names ->
    [none] . Ask the lead to name a checker, for example “tugas Wati pemeriksa”.
   *[other] : { $names }.
}{ $hears ->
    [true] { " " }Or { $name } presses Yes, right below her message first.
   *[false] { "" }
}
quality = { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } to { DAY($last) }
}: { $counted ->
    [0] nothing checked yet.
   *[other] { N($counted, "mask") } checked, { $accepted } good, { $rework } to be mended, { $rejected } rejected.
}
menders =
    { $total ->
        [0] No masks need mending.
       *[other] { N($total, "mask") } need mending:
    }
    { $lines }
menders-line = { $name }: { $pieces }
quality-of = { $name }, { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } to { DAY($last) }
}: { $counted ->
    [0] nothing checked yet.
   *[other] { N($counted, "mask") } checked, { $accepted } good, { $rework } to be mended, { $rejected } rejected.
}
pace-needed = { $name }, phase { $number }: { $left } are wanting. Until { DAY($last) } there are { $days } working days, so { $daily } a day are needed, about { $each } of each of { $sewing } who sew.
pace-until-when = Until which date, { $call }? Write for example: sampai tanggal 30 tiap orang harus dapat berapa sehari. Phase { $number } lacks { $left }.
phase-begins = No date is kept on which a phase begins, { $call }. The next fills by itself once the one before is full. To tell everybody the date, write: umumkan: tahap berikutnya mulai tanggal 5.
bag-nameless-none = No bag without a name is noted, { $call }. If what is in it was counted, write for example: cek Sri 20 bagus.

# What is said and asked as one talks: totals since the beginning, goods that went out, orders, batches

so-far = { $where ->
    [none] Since the beginning
   *[other] { $where }, since the beginning
}: { $made } masks reported, { $call }.
    Accepted { $good }, rejected { $rejected }.
    { $documents ->
        [0] { "" }
       *[other] Handed over { $handed } masks, { $documents } times.
    }
    { $paid ->
        [0] { "" }
       *[other] Wages paid so far Rp{ $paid }.
    }
who-told-line = { $name }, { DAY($date) }
who-told = { $count ->
    [0] Nobody's result was { $pieces } that day, { $call }. The bag can be noted first: kantong tanpa nama { $pieces }.
   *[other] With a result of { $pieces }, { $call }:
}
    { $lines }
goods-not-taken = { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } until { DAY($last) }
}: { $count ->
    [0] everybody got { $item }, { $call }.
   *[other] { $count } people got no { $item } from the store: { $names }.
}
stock-differs = In the books of the store { $amount }, { $call }. { $said ->
    [none] When the shelf is counted, write for example: hitung { $item-said } 50 m.
   *[other] If { $said } on the shelf is right, write: hitung { $item-said } { $said-said }.
} Since when they differ I can't tell; this went out last:
price-unknown = The price of { $item } was never noted, { $call }. A purchase is noted like this: beli { $item } 50 m Rp250.000.
price-last = Last on { DAY($date) }: { $what }, Rp{ $amount }, { $call }.
price-for-treasurer = The price, Rp{ $amount }, isn't noted yet, { $call }. The treasurer or a coordinator writes, without the amount of goods: beli { $item-said } Rp{ $amount-said }.
spent-noted-today = The day of the receipt isn't noted, { $call }. The expense is of today.
batch-how = A batch isn't made by itself, { $call }. It comes about when a sample's result is noted, for example: sampel RS 125 dari { $lot }: lolos. To see how many must be taken, write: sampel { $lot }.
sample-sent-how = Sending the sample isn't noted, { $call }, only its result. When it is there, write for example: sampel RS { $tested } dari { $lot }: lolos.
asked-what-line = Number { $number }: “{ $said }”
asked-what = { $count ->
    [0] No question of { $name } waits for an answer, { $call }.
   *[other] What { $name } asked and nobody has answered yet:
}
    { $lines }
bag-by-name = Bags are noted by their tailor's name here, not by a number, { $call }. Write for example: cek Sri semua bagus, or cek Sri 24: 21 bagus, 3 perbaiki.
attended-how = Who came is noted after the event, { $call }, for example: yang hadir pelatihan Sri, Ani. For signatures print: daftar hadir.
attended-noted = Noted as having come to “{ $text }”, { DAY($date) }: { $names }. { $count } people in all, { $call }. If one is wrong, write for example: { $first } tidak ikut.
fund-perhaps = Into which fund did Rp{ $amount } come, { $call }?
button-fund-known = Fund { $name }
button-fund-new = New: { $name }
kind-of-another = I feel for { $name }, { $call }. May there be strength.
can-do-these =
    What I can note, { $call }. Tap one after the other:
    { $lines }
sheet-of-which-day =
    Are all of them of that day, { $call }, or is one of today? Tap, or write each with its day:
    { $lines }
mood-well = Well, { $call }, thank you. May { $call } be in good health too.
rename-own = A name is written by its owner, from her own phone, { $call }: ganti nama, then the name. What she is called: ganti panggilan Bu Sri.
open-tasks = { $silent ->
    [0] Everybody gave word today, { $call }.
   *[other] No word yet today from { $silent } people, { $call }. Their names: siapa belum setor.
}{ $count ->
    [0] { " " }Nothing else waits.
   *[other] { " " }What waits:
}
    { $lines }
goods-in-later = Goods are noted when they have come, { $call }. Write it again on that day, for example: masuk kain 50 m.
goods-in-line = { DAY($date) }: { $amount }
goods-in = { $count ->
    [0] No { $item } came into the store on those days, { $call }.
   *[other] { CAP($item) } that came into the store:
}
    { $lines }
span-compared-line = { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } to { DAY($last) }
}: { $total } masks, { $average } a day on average.
spans-compared = { $who ->
    [none] { "" }
   *[other] { $who }:{ " " }
}{ $way ->
    [more] { $difference } masks more{ $percent ->
        [0] { "" }
       *[other] , { $percent } per cent
    }, { $call }.
    [less] { $difference } masks fewer{ $percent ->
        [0] { "" }
       *[other] , { $percent } per cent
    }, { $call }.
   *[same] As many, { $call }.
}
    { $lines }
framed-as = I read it as: “{ $said }”.
check-say-how = { $wrong ->
    [true] A wrong check is taken back first, { $call }: press Batalkan below it, or write: batal. Then write it again,
   *[false] Write all of its numbers, { $call },
} for example: cek { $name } 30: 28 bagus, 2 perbaiki tali.
sheet-week-how = Several days are written in a message each, { $call }, for example: senin { $name } 12. Nothing is recorded yet.

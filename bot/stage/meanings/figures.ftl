# Two held against each other, who fell, the best day, each by day, the last report

tailors-compared = { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } to { DAY($last) }
}:
    { $lines }
tailors-compared-line = { $name }: { $total ->
    [0] nothing.
   *[other] { N($total, "mask") } over { N($days, "day") }, { $average } a day on average.
}
who-changed = { DAY($first) } to { DAY($last) }, against { DAY($from) } to { DAY($till) }{ $days ->
   *[other] { "" }
}: { $count ->
    [0] nobody made { $way ->
        [more] more
       *[less] fewer
    }.
   *[other] { N($count, "person") } made { $way ->
        [more] more
       *[less] fewer
    }.
}
    { $lines }
who-changed-line = { $name }: { $was } before, { $now } now
best-day = { $who ->
    [none] The day with
   *[other] The day of { $who } with
} { $way ->
    [less] the fewest
   *[more] the most
} masks: { DAY($date) }, { N($total, "mask") }.
    { $lines }
best-day-none = There is no day with masks yet.
each-daily = { DAY($first) } to { DAY($last) }{ $days ->
   *[other] { "" }
}: { $count ->
    [0] nothing yet.
   *[other] { N($total, "mask") }.
}
    { $lines }
each-daily-line = { $name }: { $days }. { $total } in all
last-report = { $any ->
    [0] { $name } has never reported.
   *[other] { $name } last reported { $ago ->
        [0] today
        [1] yesterday
       *[other] { $ago } days ago
    }, { DAY($date) }: { N($pieces, "mask") }.
} { $off ->
    [0] No leave is noted.
   *[other] Leave is noted { $days }.
}

# Goods

goods-needed-unknown = What a mask takes isn't noted, so I can't tell for { N($pieces, "mask") }. Write for instance: resep kain 20 cm.
goods-needed = { $only ->
    [true] { $count ->
        [0] For { N($pieces, "mask") } nothing is short.
       *[other] What is short for { N($pieces, "mask") }:
    }
   *[false] For { N($pieces, "mask") }, by the recipe:
}
    { $lines }
goods-needed-line = { $item } { $needed }, in the store { $held }{ $short ->
    [true] , short of { $missing }.
   *[false] , enough.
}
use-of = { $name } { $any ->
    [0] got no { $item } from the store
   *[other] got { $item } { $got } from the store
}. { $uses ->
    [0] By the recipe none was used
   *[other] By the recipe { $used } was used
}, for { N($pieces, "mask") }. { $state ->
    [left] { $home } should still be at her home.
    [short] By the record that is { $home } more than she got: something sent may not be noted, or she sewed from cut pieces.
   *[even] So it should all be used.
} This is what the recipe says. Only counting it together is certain.

# Checks and orders

faults = { $who ->
    [none] { "" }
   *[other] { $who },{ " " }
}{ $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } to { DAY($last) }
}: { $counted ->
    [0] nothing was checked.
   *[other] { $bad } of { N($counted, "mask") } didn't pass{ $bad ->
        [0] .
       *[other] :
    }
}
    { $lines }
order-due-when = { $any ->
    [true] The order { $name } is due { DAY($date) }. That is for the whole order, all phases.
   *[false] No deadline of the order { $name } is noted. { $lead ->
        [true] Write for instance: ubah pesanan { $name } tenggat: 30/9.
       *[false] The lead notes it.
    }
}
order-due-phase = A deadline is noted for the whole order, not by phase. Nothing was changed. { $lead ->
    [true] If it is the whole order { $name }, write: ubah pesanan { $name } tenggat: { $until }.
   *[false] If it is the whole order { $name }, the lead changes it to { $until }.
} How many a day that takes: selesai { $until } sehari harus berapa.

# To many, people, and what the bot does by itself

notice-got-by = { $state ->
    [sent] Yes. The announcement “{ $text }” has reached { $name }.
    [queued] Not yet. The announcement “{ $text }” for { $name } waits for its turn.
    [none] No. The announcement “{ $text }” wasn't sent to { $name }.
   *[other] No. The announcement “{ $text }” hasn't reached { $name }, who is to be called.
}
teach-new = Once registered and accepted, a new person is guided on her own phone: how to report, ask for material, take leave. To add something, write: pesan untuk Sri: and what it is.
message-waits = All right. The message stays on the list of those without an answer. To see it: pesan yang belum dijawab.
undo-earlier = What was written earlier is undone by the button Batalkan beneath it. Or name it: hapus setoran Ani hari ini, or Sri harusnya 24. If the last one shouldn't have been undone, write it again.
roster-stays = All right. { $name } stays on the list, nothing was changed.
day-needs-no-closing = A day needn't be closed. What comes late can still be noted, for instance: kemarin Sri 20. Only wages are closed: tutup upah minggu ini.
workshop-new-how = { $lead ->
    [true] Write for instance: bengkel baru: Kepanjen. Then its people register, and a coordinator is chosen.
   *[false] The lead makes a new workshop. Then its people register by writing: daftar.
}

# Money

fund-income = { $count ->
    [0] Nothing was given yet.
   *[other] What was given, the latest first. Rp{ $total } in all:
}
    { $lines }
fund-income-line = { DAY($date) }: Rp{ $amount }, fund { $name }
wages-less = { $count ->
    [0] No wages are unpaid.
   *[other] Unpaid wages if advances are deducted. Nothing was booked:
}
    { $lines }
    { $count ->
        [0] { "" }
       *[other] To be paid Rp{ $total }.
    }
wages-less-line = { $name }: Rp{ $owed }{ $held ->
    [0] , no advance
   *[other] , advance Rp{ $held }, so Rp{ $rest }
}

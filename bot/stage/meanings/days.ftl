# What is said about days: leave, reminders, tallies, the timetable

leave-noted = { $ill ->
    [true] Get well soon.
   *[false] All right.
} Off { $days ->
    [1] on { DAY($date) }
   *[other] for { $days } days, { DAY($first) } to { DAY($date) }
}. I won't remind you then.
leave-noted-open = { $ill ->
        [true] Get well soon.
       *[false] All right.
    } Rest for now, I don't remind you. When you are ready, write “masuk lagi” (back at work).
leave-noted-days =
    All right. I won't remind you then. Off:
    { $lines }
leave-day = { DAY($date) }
leave-told = { $name } is off { $days ->
    [1] on { DAY($date) }
   *[other] for { $days } days, { DAY($first) } to { DAY($date) }
}.
leave-told-open = { $name } is off and doesn't know for how long. I note it until { DAY($date) } for now.
leave-told-days =
    { $name } is off:
    { $lines }
leave-back = { $well ->
    [true] Glad to hear it.
   *[false] All right.
} From { DAY($date) } not off any more. I look forward to your word.
leave-back-told = { $name } works again on { DAY($date) }.
leave-well = Glad to hear it. Stay well.
leave-off-again = All right. Not off after all { $days ->
    [1] on { DAY($date) }
   *[other] { DAY($first) } to { DAY($date) }
}.
leave-off-again-told = { $name } isn't off after all { $days ->
    [1] on { DAY($date) }
   *[other] { DAY($first) } to { DAY($date) }
}.
leave-none = No leave is recorded.
get-well = Get well soon.
leave-too-long = Leave can be recorded for up to { $most } days. For longer, write “bicara dengan koordinator” (talk to the coordinator).
doubt-again = This isn't answered yet, so it isn't recorded:
reminder = Any finished masks today? Just write the number, for example “25”. If there are none, write “tidak ada”.
reminder-off = The reminder is off. To switch it on again, write “pengingat nyala”.
reminder-on = The reminder is on again.
reminder-at = The reminder comes at { $at } on every working day.
reminder-how = Write the time, for example “pengingat 17.00”, from 06.00 until before 20.00. To get no reminders, write “pengingat mati”.
silence = For three working days no word from: { $names }. Perhaps they need a greeting.
tally =
    { $lead }
    { N($total, "mask") }{ $defects ->
        [0] .
       *[other] , { $defects } need mending.
    }
    { $lines }
    { $idle }
    This week: { N($week, "mask") }.
    { $phase }
    { $outlook }
tally-totals =
    { $lead }
    { N($total, "mask") } by { N($tailors, "tailor") }{ $defects ->
        [0] .
       *[other] , { $defects } need mending.
    }
    { $lines }
    This week: { N($week, "mask") }.
    { $phase }
tally-day = Tally of { DAY($date) }
tally-day-late = Tally of { DAY($date) } (late)
tally-day-workshop = Tally of { DAY($date) }, { $workshop }
tally-day-workshop-late = Tally of { DAY($date) }, { $workshop } (late)
tally-all-heard = Everybody has been heard.
tally-silent = No word yet from { N($count, "person") }: { $names }.
tally-away = Off: { $names }.
tally-none = Made nothing: { $names }.
tally-off-day = { DAY($date) } (day off): { N($total, "mask") }{ $defects ->
    [0] { "" }
   *[other] , { $defects } need mending
}, { $names }.
tally-off-day-none = { DAY($date) } (day off): 0 masks.
tally-doubts = { $count } still being asked about: { $pieces } ({ $names }).
tally-line = { $name }: { $pieces }{ $defects ->
    [0] { "" }
   *[other] , { $defects } need mending
}
tally-workshop = { $workshop }: { N($total, "mask") }.
tally-no-workshop = Without a workshop: { N($total, "mask") }.
tally-phase = { $order }, phase { $number }: { $made } of { N($pieces, "mask") } reported{ $checked ->
    [0] { "" }
   *[other] , { $checked } checked, { $accepted } accepted
}.
tally-which-day = { $said ->
    [none] Which tally?
   *[other] I don't understand the tally “{ $said }”.
} Write for example “rekap kemarin” (yesterday), “rekap minggu lalu” (last week), “rekap bulan Mei”, “rekap 4/5 sampai 9/5” or “rekap Sri”.
revision =
    The tally of { DAY($date) } is corrected{ $number ->
        [1] { "" }
       *[other] { " " }again
    }.
    { N($total, "mask") }{ $more ->
        [true] , { $was } before. { $difference } more.
        [false] , { $was } before. { $difference } fewer.
       *[same] .
    }
    { $lines }
revision-line = { $name }: { $pieces }, { $was } before{ $defects ->
    [0] { "" }
   *[other] , { $defects } need mending
}
revision-line-defects = { $name }: { $pieces }, now { $defects } need mending
missed-tallies =
    { N($count, "tally", "tallies") } that didn't arrive yet:
    { $lines }
    For details, write for example “rekap kemarin” (yesterday's tally).
missed-line = { DAY($date) }: { N($total, "mask") }.
timetable =
    The tally is sent at { $tally }.
    The reminder is sent at { $reminder }.
    Sundays are { $sundays ->
        [true] working days.
       *[false] off.
    }
    Public holidays are { $holidays ->
        [true] working days.
       *[false] off.
    }
    { $otherwise }
timetable-changed =
    The timetable is changed.
    The tally is sent at { $tally }.
    The reminder is sent at { $reminder }.
    Sundays are { $sundays ->
        [true] working days.
       *[false] off.
    }
    Public holidays are { $holidays ->
        [true] working days.
       *[false] off.
    }
    { $otherwise }
timetable-tomorrow =
    The timetable is changed, from tomorrow on.
    The tally is sent at { $tally }.
    The reminder is sent at { $reminder }.
    Sundays are { $sundays ->
        [true] working days.
       *[false] off.
    }
    Public holidays are { $holidays ->
        [true] working days.
       *[false] off.
    }
    { $otherwise }
timetable-how = Write for example “jadwal rekap 18.00” (tally at), “jadwal pengingat 15.30” (reminder at), “jadwal minggu masuk” (Sundays open) or “jadwal tanggal merah libur” (holidays off).
timetable-quiet = Choose a time from 06.00 until before 20.00. The rest are quiet hours.
outlook-waiting = { N($count, "material request") } waiting.
outlook-waits = { $name }: { $goods }.
outlook-waits-urgent = { $name }: { $goods }. Urgent, { $days ->
    [0] her material doesn't last a day.
   *[other] her material lasts only { N($days, "day") }.
}
outlook-agreements = { N($count, "thing") } waiting for a second person to agree.
outlook-way = { N($count, "person") } didn't say whether a delivery arrived: { $names }.
outlook-store = { CAP($item) } in store lasts only { N($days, "working day") } ({ $goods }).
outlook-store-of = { CAP($item) } in the store of { $workshop } lasts only { N($days, "working day") } ({ $goods }).
outlook-homes = Material nearly out: { $names }.
missing-today = No word today from { N($count, "person") }: { $names }.
missing-nobody = Everybody has been heard today.
missing-day-off = Today is a day off, so nobody is waited for.
missing-in-span =
    { $days ->
        [1] { DAY($first) }
       *[other] { DAY($first) } to { DAY($last) }
    }: { $count ->
        [0] everybody was heard.
       *[other] no word from { N($count, "person") }: { $names }.
    }
    { $off ->
        [0] { "" }
       *[other] Off: { $away }.
    }
told-in-span = { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } to { DAY($last) }
}: { $count ->
    [0] nobody has reported.
   *[other] { N($count, "person") } reported: { $names }.
}
who-is-off =
    { $days ->
        [1] { DAY($first) }
       *[other] { DAY($first) } to { DAY($last) }
    }: { $count ->
        [0] nobody is off.
       *[other] { N($count, "person") } off{ $days ->
            [1] : { $names }.
           *[other] .
        }
    }
    { $lines }
off-line = { $name }: { $days }
span-not-yours = That is another workshop. Only one's own can be seen from here.
span-tally =
    { $what ->
        [week] This week
        [last-week] Last week
        [month] This month
        [last-month] Last month
        [all] Since the beginning
       *[other] Tally
    }{ $where ->
        [none] { "" }
       *[other] { " " }{ $where }
    }, { DAY($first) }{ $days ->
        [1] { "" }
       *[other] { " " }to { DAY($last) }
    }:
    { N($total, "mask") }{ $defects ->
        [0] .
       *[other] , { $defects } need mending.
    }
    { $lines }
    { $cut ->
        [true] After today there is nothing yet.
       *[false] { "" }
    }
span-tailor =
    { $name }, { DAY($first) }{ $days ->
        [1] { "" }
       *[other] { " " }to { DAY($last) }
    }: { N($total, "mask") }{ $defects ->
        [0] .
       *[other] , { $defects } need mending.
    }
    { $lines }
    { $cut ->
        [true] After today there is nothing yet.
       *[false] { "" }
    }
span-own =
    { DAY($first) }{ $days ->
        [1] { "" }
       *[other] { " " }to { DAY($last) }
    }: { N($total, "mask") }{ $defects ->
        [0] .
       *[other] , { $defects } need mending.
    }
    { $lines }
    { $cut ->
        [true] After today there is nothing yet.
       *[false] { "" }
    }
span-day = { DAY($date) }: { $pieces }{ $defects ->
    [0] { "" }
   *[other] , { $defects } need mending
}
span-which = The tally of this week, or of Sunday, { DAY($date) }?
span-ahead = That day hasn't come yet, so there is nothing. Write for example “rekap minggu ini” (this week).
span-nosuch = There is no such date. Write it again, for example “4/5 sampai 9/5”.
tailor-results = { $name }: { N($today, "mask") } today, { N($week, "mask") } this week{ $defects ->
    [0] { "" }
   *[other] , { $defects } need mending
}, { N($month, "mask") } this month.
others-private = I don't share what others made. Shall I ask the coordinator?
timetable-shut = The workshop is closed { $lines }.
timetable-open = The workshop works { $lines }.
days-run = { $more ->
    [true] and { "" }
   *[false] { "" }
}{ $days ->
    [1] { DAY($date) }
   *[other] { DAY($first) } to { DAY($date) } ({ $days } days)
}
closing-shut =
    { $where ->
        [own] The workshop is
        [all] All workshops are
       *[one] { $workshop } is
    } closed { $lines }.
    { $told_to ->
        [0] { "" }
       *[other] { $later ->
            [true] At 06.00 I tell { N($told_to, "person") }.{ " " }
           *[false] I tell { N($told_to, "person") }.{ " " }
        }
    }No reminders meanwhile. If that is wrong, write “batal”.
closing-open =
    { $where ->
        [own] The workshop works
        [all] All workshops work
       *[one] { $workshop } works
    } { $lines }.
    { $told_to ->
        [0] { "" }
       *[other] { $later ->
            [true] At 06.00 I tell { N($told_to, "person") }.{ " " }
           *[false] I tell { N($told_to, "person") }.{ " " }
        }
    }If that is wrong, write “batal”.
closing-again =
    { $where ->
        [own] The workshop is
        [all] All workshops are
       *[one] { $workshop } is
    } open again from { $lines }.
    { $told_to ->
        [0] { "" }
       *[other] { $later ->
            [true] At 06.00 I tell { N($told_to, "person") }.{ " " }
           *[false] I tell { N($told_to, "person") }.{ " " }
        }
    }If that is wrong, write “batal”.
closing-sure = { $where ->
    [own] The workshop
    [all] All workshops
   *[one] { $workshop }
} { $works ->
    [true] open
   *[false] closed
} { $lines }. Right?
closing-dropped = All right. I changed nothing.
closing-as-usual = By the timetable it is { $works ->
    [true] a working day
   *[false] off
} anyway: { $lines }. So I tell nobody.
closing-which = On which day is the workshop closed? Write for example “bengkel tutup Kamis” or “bengkel tutup 21-27/5”.
closing-none = There is no closed day in the timetable.
closing-too-long = It can be closed for up to { $most } days.
closing-not-yours = That is another workshop. Only one's own can be changed from here.
closing-undone = Undone. The workshop isn't { $works ->
    [true] open
   *[false] closed
} after all { $lines }. Whoever was told is told again.
announce-shut = The workshop is closed { $lines }. No reminders meanwhile. Finished masks may be written all the same.
announce-open = The workshop works { $lines }.
announce-again = The workshop is open again from { $lines }.
announce-undone = The workshop isn't { $works ->
    [true] open
   *[false] closed
} after all { $lines }.
leave-for = { $name } is off { $lines }.{ $hears ->
    [true] { " " }I tell { $name }.
   *[false] { "" }
} If that is wrong, write “batal”.
leave-her = { $by } says { $call } is off { $lines }. I won't remind you then. If not, write “tidak jadi libur”.
leave-for-back = { $name } works again on { DAY($date) }.{ $hears ->
    [true] { " " }I tell { $name }.
   *[false] { "" }
}
leave-her-back = { $by } says { $call } works again on { DAY($date) }. If you can't yet, write “libur” (off).
leave-for-off-again = { $name } isn't off after all { $lines }.{ $hears ->
    [true] { " " }I tell { $name }.
   *[false] { "" }
}
leave-her-off-again = { $by } says { $call } isn't off after all { $lines }. If you are, write “libur” (off).
leave-for-part = { $name } works on { DAY($date) }, but not the whole day.{ $hears ->
        [true] { " " }I let { $name } know.
       *[false] { "" }
    }
leave-her-part = { $by } says { $call } doesn't work the whole of { DAY($date) }. If something gets finished, let me know.
leave-for-none = { $name } isn't off, by the record.
leave-for-who = Who is meant: { $names }? Press the name.
open-asked =
    { $lines }
    { $leave ->
        [true] If { $call } needs to be off, write for example “libur besok” (off tomorrow).
       *[false] { "" }
    }
open-on = The workshop works { $lines }.
shut-on = The workshop is off { $lines }.
open-none = Until { DAY($date) } there are no days off but Sundays.
tally-wrong = Which one is wrong? Write for example “Sri harusnya 24” (should be), “hapus setoran Ani” (delete) or “rekap Sri”.
closing-note-too = Record as well that the workshop is { $works ->
    [true] open
   *[false] closed
} { $lines }, so that reminder and tally follow?
closing-noted-too = Recorded: the workshop is { $works ->
    [true] open
   *[false] closed
} { $lines }.
recap-file = { $title }
leave-part = All right. On { DAY($date) } just what you manage, it needn't be a whole day. If something gets finished, let me know.
leave-part-told = { $name } works on { DAY($date) }, but not the whole day.
leave-expected = All right. I wait for { DAY($date) }.
leave-which = Off from which day until which day, { $call }? Write for example: libur Rabu sampai Minggu.

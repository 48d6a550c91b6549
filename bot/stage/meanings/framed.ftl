# What is said to a coordinator who talks in her own words

perhaps-this = Did you mean “{ $said }”?
said-otherwise = Say it in other words, or write “bantuan” (help).
size-line = { $size ->
    [dewasa] Adult
    [anak] Child
   *[any] No size
}: { $pieces }
change-sizes = In detail: { $sizes }.
repay-ask = Rp{ $amount } of { $name }'s advance came back in cash{ $left ->
    [0] , so it is settled
   *[other] , Rp{ $left } is left
}. Record it?
repay-too-much = { $name }'s advance is only Rp{ $left } now. Write it again with that sum.
repaid = Rp{ $amount } of { $name }'s advance is recorded as paid back. { $left ->
    [0] It is settled.
   *[other] Rp{ $left } is left.
}
repaid-told = { $by } recorded that Rp{ $amount } of your advance came back. { $left ->
    [0] It is settled, thank you.
   *[other] Rp{ $left } is left.
}
deduct-how = { $name }'s advance is still Rp{ $left }. It is held back with a payment, if { $name } agrees. { $fits ->
    [true] Rp{ $owed } of wages is unpaid. Write: “bayar { $name-said } { $owed-said } potong kasbon { $part-said }”.
   *[false] Only Rp{ $owed } of wages is unpaid. Later write “bayar { $name-said }”, the sum, then “potong kasbon { $part-said }”.
}
overpaid = { $amount ->
    [0] How much too much? Write for example “bayar { $name-said } kelebihan 20.000”.
   *[other] Rp{ $amount } too much for { $name }: it can become an advance, held back from the next payment.
}{ $open ->
    [0] { "" }
   *[other] { " " }If the record is wrong, Rp{ $open } isn't confirmed yet: press Batalkan (undo) below it, then record it again.
}
wages-of-all = { $people ->
    [0] No wages yet { $days ->
        [0] are reckoned.
       *[other] from masks made on these days: none has passed the check.
    }
   *[other] Wages { $days ->
        [0] of all
        [1] of { DAY($first) }
       *[other] { DAY($first) } to { DAY($last) }
    }, of masks that passed the check: Rp{ $total }
}
    { $lines }
    Unpaid in all: Rp{ $unpaid }.
rate-from-when = From which day does the new rate hold? Write for example: upah { $size ->
    [any] { "" }
   *[other] { $size }{ " " }
}{ $amount } mulai Senin.
payday-untold = Pay day isn't recorded yet. Write for example “info bayaran: tiap Sabtu” (every Saturday). Then I answer whoever asks.
wages-seen-by = Everybody's wages are seen by leads, her workshop's coordinators and the treasurer. A tailor sees only her own, and who read them.
wages-seen = { $sees ->
    [all] { $name } may see wages. The tailor can see who read them.
   *[own] { $name } may only see her own.
}
fund-enough = Rp{ $left } is left of the funds, Rp{ $owed } of wages is unpaid. { $enough ->
    [true] Enough, Rp{ $rest } is left.
   *[false] Rp{ $rest } is lacking.
} Masks that aren't checked yet aren't reckoned.
fund-went = { $total ->
    [0] Nothing was spent of the funds{ $days ->
        [0] .
       *[other] { " " }on these days.
    }
   *[other] Rp{ $total } of the funds was spent{ $days ->
        [0] :
        [1] , { DAY($first) }:
       *[other] , { DAY($first) } to { DAY($last) }:
    }
}
    { $lines }
goods-left-line = { DAY($date) }: { $amount } { $kind ->
    [person] for { $name }
    [workshop] to { $name }
   *[used] used in the workshop
}
goods-last = { $count ->
    [0] No { $item } has left the store yet.
   *[other] The latest { $item } that left the store:
}
    { $lines }
goods-out-line = { $kind ->
    [person] { $name }
    [workshop] To { $name }
   *[used] Used in the workshop
}: { $amount }
goods-out = { CAP($item) }, { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } to { DAY($last) }
}: { $any ->
    [0] nothing left the store.
   *[other] { $amount } left the store.
}
    { $lines }
stock-not-minus = The store's record is never below nothing: { $item } is { $amount } now. If there is another amount, write for example “hitung { $item-said } 40 karena salah catat”.
stock-alert = A limit of your own can't be set yet. The evening tally says by itself when { $item ->
    [none] material
   *[other] { $item }
} lasts only a few working days. To look now, write “gudang”.
to-workshop-how = Write “pindah { $item-said } { $amount-said } ke { $place-said }”. Then tell whoever carries it: “pesan untuk { $name-said }: antar { $item-said } { $amount-said } ke { $place-said }”.
carried-line = { $name ->
    [none] To another workshop
   *[other] For { $name }
}: { $goods }{ $state ->
    [arrived] , arrived
    [handed] , handed over
   *[other] , still carried
}
carried = { $count ->
    [0] Nothing is recorded as carried by { $name } today.
   *[other] Carried by { $name } today:
}
    { $lines }
goods-lack = By the record { $name } has { $item } { $held } at home, not { $goods }.{ $to ->
   *[other] { "" }
}
goods-move-ask = { $to ->
    [none] { CAP($goods) } of { $name } come back to the store.
   *[other] { CAP($goods) } of { $name } go to { $to }.
} Record it?
goods-moved = { $to ->
    [none] { CAP($goods) } of { $name } are in the store.
   *[other] { CAP($goods) } of { $name } are recorded for { $to }. { $reached ->
        [true] { $to } says when they are there.
       *[false] When they are there, write “sampai { $to-said }”.
    }
}
goods-moved-told = { $to ->
    [none] { $by } recorded that { $goods } of yours came back to the workshop.
   *[other] { $by } recorded that { $goods } of yours go to { $to }.
} If that isn't right, write “bicara dengan koordinator” (talk to the coordinator).
batch-unknown = { $last ->
    [0] No batch is recorded yet.
   *[other] There is no batch { $number }. The latest is batch { $last }.
} { $how ->
    [asked] { "" }
    [mixed] { "" }
   *[other] A sample's result is written with the number of masks, for example: sampel RS dari { $lot }: { $how ->
        [failed] tidak lolos (failed).
       *[passed] lolos (passed).
    }
}
batch-told = { $how ->
    [mixed] Masks in a batch are mixed, so whose they are isn't recorded.{ " " }
   *[other] { "" }
}Batch { $number }, { DAY($date) }: { $lot } masks, sample { $tested }{ $failed ->
    [0] { "" }
   *[other] , { $failed } not good
}. { $passed ->
    [true] Recorded as passed.{ $how ->
        [failed] { " " }If it fails now, write “retur BAST” if it was handed over, or keep the masks back and tell the lead.
       *[other] { "" }
    }
   *[false] Recorded as failed, { $left } still held.{ $how ->
        [passed] { " " }Held ones are checked again first: “cek batch { $number-said }: { $left-said } bagus”. Then the sample is recorded anew.
       *[other] { "" }
    }
}
document-none-then = There is no document of that day. The latest is of { DAY($date) }. Write “kirim BAST { $number-said }”.
document-wrong = { $state ->
    [signed] BAST { $number } is signed, so it isn't changed. If { $buyer } got fewer, write for example “{ $buyer-said } terima kurang 5”. If all of it is wrong: “batalkan BAST { $number-said }”, a second person is asked.
   *[draft] BAST { $number } isn't signed yet. Write “batalkan BAST { $number-said }” (void), then “serahkan { $pieces-said } ke { $buyer-said }”.
}
handover-when = The next handover's day isn't recorded. { $pieces ->
    [0] Nothing may be handed over now.
   *[other] { $pieces } masks may be handed over now.
} So that I can answer, write for example “info serah terima: Jumat jam 10”.
rejects-line = { $name }: { $rejected } rejected, { $rework } to mend, of { $counted } checked
rejects = { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } to { DAY($last) }
}: { $counted ->
    [0] nothing was checked.
   *[other] { $counted } masks checked. What didn't pass, the most first:
}
    { $lines }
rejected-line = { $pieces }{ $size ->
    [any] { "" }
   *[other] { " " }{ $size }
} { $result ->
    [rejected] rejected
   *[other] to mend
}{ $why ->
    [none] , no reason written
   *[other] : { $why }
}
rejected-of = { $name }, { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } to { DAY($last) }
}: { $counted ->
    [0] nothing was checked.
   *[other] { $counted } masks checked{ $bad ->
        [0] , all good.
       *[other] .
    }
}
    { $lines }
mended-none = { $pieces ->
    [0] { $name } has no masks that wait to be mended.
   *[other] { $name } has { $pieces } masks that wait to be mended.
}
average = { $who ->
    [none] { "" }
   *[other] { $who },{ " " }
}{ DAY($first) } to { DAY($last) }: { $worked ->
    [0] nothing was made.
   *[other] on average { $average } masks a day, over { $worked } days with masks. { $total } in all, { $best } on the best day.
}{ $days ->
   *[other] { "" }
}
by-size = { $who ->
    [none] { "" }
   *[other] { $who },{ " " }
}{ $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } to { DAY($last) }
}: { $total } masks.
    { $lines }
duty-later = A duty holds as soon as it is recorded. On that day write “tugas { $name-said } { $duty-said }”.
duty-also = If { $name } no longer has it: “cabut tugas { $name-said } { $duty-said }”.
own-role = You are { $role ->
    [lead] a lead
   *[other] coordinator
}{ $where ->
    [none] { "" }
   *[other] { " " }of { $where }
}{ $duties ->
    [none] { "" }
   *[other] , with the duty { $duties }
}. You may record, check, pay, run the store, people and working days{ $role ->
    [lead] { " " }in all workshops, and give duties.
   *[other] .
} How: “bantuan” (help).
leave-uncounted = How much leave is left isn't counted here. { $count ->
    [0] { $name } is not on leave.
   *[other] { $name } is recorded as off on { $days }.
}
leave-as-pause = { $length } is too long to be recorded as leave, so { $name } is paused. When she works again, write “lanjutkan { $name-said }”.
stops-later = Stopping is recorded on its day. { CAP($when) } write “{ $name-said } berhenti”. Before it is recorded I say what is still open.
observer-how = Whoever only sees sums is an observer (pengamat). She enrols first, then a lead writes for example “tugas Wati pengamat”.
no-phone-how = { $bound ->
    [true] By the record { $name } uses the bot. Also without a phone her result can be written here, for example “{ $name-said } 18”.
   *[false] All right. Write { $name }'s result here, for example “{ $name-said } 18”. No reminders go to { $name }.
}
replies-come = When { $name } answers, I pass it on here at once. To ask again: “pesan untuk { $name-said }:”, then the words.
half-day-how = Closing for half a day changes no tally and no reminder. It is enough to tell the others.
pictures-not-kept = I keep no photos, I only pass them on when they are sent. To share one with all, send it with words under it, for example “umumkan: contoh jahitan yang benar”.
address-of = { $text ->
    [none] The address of { $place } isn't recorded yet. Its coordinator can write “info alamat:”, then the address.
   *[other] Address of { $place }: { $text }
}
own-leave-how = A coordinator's leave needn't be recorded: no result is waited for. { $name ->
    [none] If need be, tell the others: “umumkan:”, then the words.
   *[other] To tell whoever stands in: “pesan untuk { $name-said }:”, then the words.
}
phone-none-bound = { $name } has no phone that is bound to the bot, so nothing is sent.
phone-release-ask = Release { $name }'s phone from the bot? Then nothing is sent there, and nothing from there is recorded.
phone-released = { $name }'s old phone is released. When she has one again, write “hp baru { $name-said }”.
phones-line = { $name }: { $phone ->
    [none] no number yet
   *[other] { $phone }
}
phones =
    { $lines }
lent-until = I don't remind of “{ $when }”. When it is back, write “pinjaman kembali { $name-said }”.
button-say-this = Yes, that
button-release-phone = Yes, release
paid-out = { $total ->
    [0] No wages were paid{ $days ->
        [0] .
       *[other] { " " }on these days.
    }
   *[other] Wages that were paid{ $days ->
        [0] : Rp{ $total }
        [1] , { DAY($first) }: Rp{ $total }
       *[other] , { DAY($first) } to { DAY($last) }: Rp{ $total }
    }
}
    { $lines }
pay-unconfirmed = { $count ->
    [0] All that was paid is confirmed. For what isn't paid yet, write “upah belum dibayar”.
   *[other] Paid, but not confirmed yet:
}
    { $lines }
wage-of-days = { $name }, { $days ->
    [1] { DAY($first) }
   *[other] { DAY($first) } to { DAY($last) }
}: wages of Rp{ $earned }.
    { $lines }
    Unpaid in all: Rp{ $owed }.
never-deducted-alone = An advance{ $name ->
    [none] { "" }
   *[other] { " " }of { $name }
} is never held back by itself. Only if it is written with a payment, for example “bayar Sri 200.000 potong kasbon 50.000”.
instalments-set = { $name }'s advance of Rp{ $left } is held back by Rp{ $amount } with each payment. I remind you of it, and { $name } is asked first.
swap-how = Today { $name } has { $pieces }, { $other } { $others }. If they are swapped, write “{ $name-said } harusnya { $others-said }”, then “{ $other-said } harusnya { $pieces-said }”.
decides-line = { $name }, { $role ->
    [lead] lead
   *[other] coordinator
}{ $where ->
    [none] { "" }
   *[other] { " " }of { $where }
}
who-decides = { $count ->
    [0] No coordinator is recorded there yet.
   *[other] { "" }
}
    { $lines }
who-joined = { $count ->
    [0] Nobody joined{ $days ->
        [1] { " " }on { DAY($first) }.
       *[other] , { DAY($first) } to { DAY($last) }.
    }
   *[other] { $count } people joined: { $names }.
}
tool-broken = { $tool } stays recorded as lent to { $name }. When it is back, write “pinjaman kembali { $name-said }: { $tool-said }”. If it can't be used any more: “pinjaman hapus { $name-said }: { $tool-said }”.
collect-how = So that it comes from yourself, write “pesan untuk { $name-said }: { $tool-said } tolong dikembalikan ya”.
bot-down-when = If the bot was down, the lead is told from when to when once it lives again. Messages that came meanwhile are still recorded.
data-kept-where = All records are kept on the workshop's computer that runs the bot, and copied to the backup. To see the latest backup, write “cadangan”.
order-grows-how = { $lead ->
    [true] Write the phase's new number, for example “ubah pesanan tahap 1 jadi 12.500”.
   *[false] The lead changes the order. Ask with a message to the lead by name: { $pieces } more.
}
report-to-how = The file comes here. Pass it on to { $name } yourself.
pay-wrong-how = { $state ->
    [none] No payment to { $name } is recorded.
    [open] Rp{ $last } for { $name } isn't confirmed yet. Press Batalkan (undo) below it, then write: bayar { $name } { $right ->
        [0] and the sum.
       *[other] { $right }.
    }
   *[done] { $name } confirmed Rp{ $last }, so it isn't changed. What is lacking is paid again: “bayar { $name-said }” and the sum. What is too much becomes an advance: “kasbon { $name-said }” and the sum.
}
buy-how = Ordering at a shop isn't done here. When { $item } has come, write “masuk { $item-said } { $amount-said }”.
tools-uncounted = Tools that aren't lent aren't counted here, only what is lent.
samples-none = There is no sample's result of these days.
sample-line = Batch { $number }, { DAY($date) }: { $lot } masks, { $passed ->
    [true] passed
   *[false] failed
}{ $failed ->
    [0] { "" }
   *[other] , { $failed } not good
}
samples-of =
    { $lines }
cannot-carry-how = If { $name } is on leave, write: { $name } libur{ $day }. Another carrier is named when sending.
reminders-off-how = Reminders can't be switched off for a day. If the workshop is closed, write “bengkel tutup hari ini”. To change their hour: “jadwal pengingat 15.30”.
resize-none = { $name } has no single report today whose size is plainly meant. Write for example “{ $name-said } harusnya dewasa 15 anak 10”.
perhaps-line = { $said }
perhaps-these =
    I am not sure what is meant. Perhaps one of these? Press it, or say it in other words:
    { $lines }
move-later = A move holds from when it is noted. On the day write: pindahkan { $name } ke { $place }.
shipped-wrong-how = The number of a shipment that is noted is not changed, { $call }. Press Undo below the shipment of { $item }, then write what is right, for example: kirim { $name-said }: { $item-said } 12 m.
unanswered-line = { $number }: { $name }, { DAY($date) }
unanswered =
    { $count ->
        [0] All messages of the tailors are answered, { $call }.
       *[other]
            { $count } messages are not answered yet, { $call }:
            { $lines }
            To answer, reply to the message, or write for example: jawab 1: besok pagi.
    }
duty-stays = The duty of { $name } does not end by itself, { $call }. When it is enough, write: cabut tugas { $name } { $duty }.
parts-unheard = This I did not catch, { $call }: “{ $said }”. Write it by itself, in other words.
duty-none = There is no duty of a group's leader, { $call }. Who may write the counts of others: couriers and coordinators. { $lead ->
    [true] If { $name } is to be a courier, write: tugas { $name } kurir.
   *[false] The lead gives duties; ask for: tugas { $name } kurir.
}
picture-not-read = I can't read what is written in a photo, { $call }. Just type it, a line a name, for example: Sri 20, Ani 15.
paid-other-how = I move no payment by myself, { $call }. Press Undo below the payment of { $wrong }, then write: bayar { $right } { $amount ->
    [0] and the amount.
   *[other] { $amount }.
}

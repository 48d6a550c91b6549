# What is said about reports of masks

report-kept =
    { $lines }
    { $totals }
    If that is wrong, write “batal” (undo).
report-line = { N($pieces, "mask", $size) } recorded for { WHEN($ago, $date) }.{ $defects ->
    [0] { "" }
   *[other] { " " }{ $defects } need mending.
}
report-total = Sum { WHEN($ago, $date) }: { N($total, "mask") }.
report-corrected =
    Corrected. { $lines }
    { $totals }
    If that is wrong, write “batal” (undo).
report-total-corrected =
    Corrected. { $totals }
    If that is wrong, write “batal” (undo).
report-already =
    That is recorded already.
    { $totals }
report-changed-since =
    The record is different by now. I changed nothing.
    { $totals }
report-guess = { N($pieces, "mask", $size) }, { WHEN($ago, $date) }{ $defects ->
    [0] { "" }
   *[other] , { $defects } need mending
}
report-unsure =
    { $lines }
    { $why ->
        [several-days] Is that all for one day?
        [which-day] Is the date right?
        [which-size] The size isn't clear. Is it like that?
        [others-too] Did you sew all of that yourself?
        [still-in-work] Are all of them finished?
        [total-differs] The numbers don't add up to the total. Is it like that?
       *[other] Is it like that?
    }
report-same = { N($pieces, "mask") } are recorded already { WHEN($ago, $date) }. Are these the same ones?
report-many =
    { $lines }
    That is more than usual. Is it right?
report-none =
    { $lines }
    Nothing is recorded for that day yet. Record it now?
report-again =
    { $lines }
    This was undone or replaced before. Record it again?
report-how-many = How many masks are finished? Write the number, for example “setor 25”.
report-zero = Never mind. I note that there are none today.
report-zero-more =
    All right.
    { $totals }
report-defects-of = { $defects } with faults. How many in all, with the good ones? Write for example “25, cacat { $defects-said }”.
report-own =
    { N($today, "mask") } today.
    { N($week, "mask") } this week{ $defects ->
        [0] .
       *[other] , { $defects } need mending.
    }
titip-kept =
    { $lines }
    Sum { N($total, "mask") }, { N($people, "person") }.
    If that is wrong, write “batal” (undo).
titip-line = { $name }: { N($pieces, "mask", $size) }{ $ago ->
    [0] { "" }
   *[other] , { WHEN($ago, $date) }
}{ $defects ->
    [0] .
   *[other] , { $defects } need mending.
}
titip-none = { $name }: none yet.
titip-told =
    { $by } reported what { $call } made:
    { $lines }
    If that isn't right, press the button below, or write “batal”.
titip-told-corrected =
    { $by } corrected the report for { $call }. Now:
    { $lines }
    If that isn't right, press the button below, or write “batal”.
titip-totals = I don't understand the totals. Write one person first, for example “total Sari hari ini 25”.
titip-stays = { $name }: the record stays. To delete it, write “batal punya { $name-said }”.
titip-same = { $name }: { N($pieces, "mask") } are recorded already. Are these the same ones?
titip-repeat = I don't understand yet.
titip-correct-one = Correct one person first. For example “punya Sari salah, harusnya 25”.
titip-not-yours = { $name } has reported herself. Only { $name } can change that.
titip-owner-corrected = { $name } corrected that report to { N($pieces, "mask") }.
titip-removed =
    Deleted from the record:
    { $lines }
titip-removed-line = { $name }: { N($pieces, "mask") }.
titip-edit-same = The record stays the same.
titip-each = How many masks has { $name }, and how many { $other }? Write both, for example “{ $name-said } 15, { $other-said } 15”.
titip-how-many = How many masks has { $name }? Write the number, for example “25”.
titip-who = { $name }, { N($pieces, "mask") }. Who is that?
titip-who-unknown = { $name }, { N($pieces, "mask") }. There is no such name in this workshop. Who is that? Write the name, or choose below.
titip-whose = Who sewed those { N($pieces, "mask") }?
titip-sum =
    { $lines }
    Added up that is { $total }, not { $stated }. Record it like that?
titip-again = All right. Nothing is recorded yet. Write names and numbers again, for example “Sari 20, Ani 15”.
titip-edit-unclear = The record stays. To replace it, write “batal”, then send the report again.
titip-undone = { N($pieces, "mask") } undone.
titip-undone-told = { $by } undid the report for { $call }: { N($pieces, "mask") }.
titip-objected = { $name } says those { N($pieces, "mask") } aren't right, so they are undone. Ask first, then report again.
titip-objected-note = { $name } undid the { N($pieces, "mask") } that { $by } reported.
correction-which =
    { N($total, "mask") } are recorded that day. The last report was { $last }.
    Which is to become { $pieces }?
correction-latest =
    The last report was { N($last, "mask") }, { WHEN($ago, $date) }.
    Is that the one to become { $pieces }?
correction-remove = { N($pieces, "mask") } are recorded. Delete them?
undo-done =
    { N($pieces, "mask") } undone.
    { $totals }
undo-done-before =
    That was undone or replaced already.
    { $totals }
inspected = Those masks have been checked already. I pass the message on to the coordinator.
inspected-told = { $name } wants to change a report that has been checked. The message: “{ $said }”
undo-nothing = There is no record that could be undone.
edit-no-number = The message you changed is recorded as { N($pieces, "mask") }. Delete them?
edit-same =
    The record stays the same.
    { $totals }
edit-nothing = The message changed. The record stays.
heard-number = Sorry, I don't understand yet. Are those { $pieces } finished masks?
heard-numbers = Sorry, I don't understand yet. Are { $pieces } or { $second } the finished masks?
material-stays = The material request stays. To withdraw it, write “batal minta bahan”.
report-raised =
    { CAP(WHEN($ago, $date)) } { N($total, "mask") }. { $pieces } added.
    If that is wrong, write “batal” (undo).
titip-raised =
    { $name }, { WHEN($ago, $date) }: { N($total, "mask") }. { $pieces } added.
    If that is wrong, write “batal” (undo).
report-stands =
    That is recorded already. Nothing is added.
    { $totals }
report-mended =
    { $pieces ->
        [0] Thank you. Mended masks don't count as new ones.
       *[other] { N($pieces, "mask") } mended. They don't count as new ones.
    }
    { $totals }
report-mended-beside = { N($pieces, "mended mask") }, not counted as new.
coordinator-mended =
    Masks that are returned or mended don't count as new ones, so I don't record them.
    To tell a tailor, write for example “pesan untuk Sari: yang 4 tolong dibetulkan” (message for Sari: please mend the 4).
mended-told = { $pieces ->
    [0] { $name }: the returned masks are mended.
   *[other] { $name }: { N($pieces, "returned mask") } mended.
}
hearing-total = { N($total, "mask") } are recorded. Is this the sum of all, or more?
hearing-right = { N($total, "mask") } are recorded. Is { $pieces } right?
hearing-which =
    { N($total, "mask") } are recorded. The last were { $last }.
    Which is to become { $pieces }?
hearing-moved = Were those { N($pieces, "mask") } sewn yesterday?
hearing-day = { N($pieces, "mask") } are recorded for yesterday, too. Shall today's be deleted, or were there as many more yesterday?
hearing-part = { N($last, "mask") } were recorded just now. Is this part of them, or more?
hearing-mended = Mended masks don't count as new ones. How many are new?
hearing-one-of = { N($total, "mask") } are recorded. Which of them becomes { $pieces }?
hearing-those = { N($last, "mask") } were recorded last. Are there fewer now, { $pieces }?
hearing-by = { $before ->
    [true] { N($last, "mask") } were recorded yesterday. How many is right?
   *[other] { N($last, "mask") } were recorded last. How many is right?
}
hearing-not-mine = { $by } reported { N($pieces, "mask") } for { $call } at { $at }. Delete them?
hearing-undo = Delete the { N($pieces, "mask") } recorded at { $at }?
move-ask = Are those { N($pieces, "mask") } of { $name }?
undo-how = Write “batal”. Then the last record is undone. The Undo button below the record does it too.
titip-changed = { $name }: changed from { $was } to { N($pieces, "mask") }{ $ago ->
    [0] { "" }
   *[other] , { WHEN($ago, $date) }
}. I tell { $name }.
titip-told-changed =
    { $by } corrected what { $call } made { WHEN($ago, $date) }: from { $was } to { N($pieces, "mask") }.
    If that isn't right, press the button below, or write “batal”.
change-undone =
    All right. Back from { $was } to { N($pieces, "mask") }.
    { $totals }
change-objected = { $name } says { N($was, "mask") } isn't right, so it is { $pieces } again. Ask { $name } first, please.
change-undone-of = { $name }: back from { $was } to { N($pieces, "mask") }.
change-undone-told = { $by } put what { $call } made back from { $was } to { N($pieces, "mask") }.
change-same = { $name } is recorded with { N($pieces, "mask") } already. Nothing is changed.
change-which = { $name } is recorded with { N($total, "mask") } that day. The last report was { $last }. What about the { $pieces }?
change-sure = { $name } is recorded with { N($total, "mask") }. Change to { $pieces }?
change-none = { $name } has no record that day. Record { N($pieces, "mask") }?
change-who-several = That name may be several people: { $names }. Write the full name, for example “betulkan { $name-said } { $pieces-said }”.
inspected-already = Those masks have been checked, so they can't be changed here.
coordinator-whose = Who made those { N($pieces, "mask") }? Write the name. Next time like this: “Sri { $pieces-said }, Ani 15”.
coordinator-own = What { $call } makes herself isn't recorded here.
sheet-same = { N($people, "person") } are recorded with the same numbers, { N($pieces, "mask") }: { $names }. Is this the same sheet?
sheet-stays = All right. I don't record it twice.
sheet-differs = { $name }: recorded { $was } before, now { $pieces }. Replace, or add?
away-who = Who is that? { $names ->
    [none] There is no { $name } in this workshop.
   *[other] It may be { $names }. Write the full name.
}
away-nothing = { $name } has no record these days. For another day, write the date, for example “hapus setoran { $name-said } 4/5”.
away-other = { $name } is recorded with { N($total, "mask") } on { DAY($date) }, but no report of { $pieces }. The record stays.
away-once = { $name } is recorded only once on { DAY($date) }, { N($pieces, "mask") }. If the number is wrong, write for example “{ $name-said } harusnya 12”.
away-ask = { $name } has { WHEN($ago, $date) } { $times ->
    [1] { N($total, "mask") }
   *[other] { $times } reports, { N($total, "mask") } in all
}. Delete the { $pieces }?
away-amount = { $name } has { N($was, "mask") } { WHEN($ago, $date) }. Make it { $pieces }?
away-done = { N($pieces, "mask") } of { $name }, { DAY($date) }, deleted. I tell { $name }.
away-told = { $by } deleted a record of { $call }: { N($pieces, "mask") }, { DAY($date) }. If that isn't right, press the button below.
away-told-reporter = { $by } deleted a record of { $name }: { N($pieces, "mask") }, { DAY($date) }.
away-objected = { $name } says those { N($pieces, "mask") } do exist, so they are recorded again. Ask { $name } first, please.
move-ask-from = { $count ->
    [1] Move the { N($pieces, "mask") } of { $was } to { $name }?
   *[other] Which ones are { $name }'s?
}
move-from = { N($pieces, "mask") } aren't counted for { $was } any more.
move-told = { $by } says those { N($pieces, "mask") } are somebody else's, so they are moved away from { $call }. If that isn't right, write the number again.
vouched = Thank you. It is noted that this is right.
hearing-more = { N($total, "mask") } are recorded. Are these { $pieces } new ones?
several-whose = Whose are those { $pieces }?
several-how = Whose is wrong? Write name and number, for example “{ $name-said } harusnya { $pieces-said }” (should be).
heard-story = I have read your story. Are those { $pieces } finished masks?

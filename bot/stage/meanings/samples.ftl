# What is said about the hospital's samples, and about masks that are held

button-all-of = { N($pieces, "mask") }
button-passed = Passed
button-failed = Failed
button-hold = Hold them
button-passed-still = Passed all the same
button-batch = Batch { $number }
sample-plan = Of { N($lot, "mask") } { $tested } are sampled. It passes with at most { $accepts } bad ones and no grave fault. When there is a result, write for example “sampel RS { $tested-said } dari { $lot-said }: lolos” (passed).
sample-plan-only-lead = The lead changes the plan of samples. To see it, write for example “sampel 2000”.
sample-plan-told = The plan of samples is changed. From { N($lot, "mask") } on { $tested } are taken, at most { $accepts } bad.
sample-nothing-ready = No accepted masks wait for a sample. Nothing is recorded.
sample-which-batch = A sample of how many masks? Ready are { $pieces }.
sample-not-so-many = Only { $pieces } are ready, not { $lot }. Nothing is recorded. If the sample is of { $pieces }, press the button.
sample-more-than-tested = The numbers don't fit: of { N($lot, "mask") }, { $tested } tested, { $failed } failed. Nothing is recorded, write it again.
sample-passed-or-not = A sample of { N($lot, "mask") }: passed or not?
sample-ask =
    Hospital's sample: { $tested } of { N($lot, "mask", $size) }.{ $failed ->
        [-1] { "" }
        [0] { " " }None failed.
       *[other] { " " }{ $failed } failed, at most { $accepts } may.
    }{ $critical ->
        [0] { "" }
       *[other] { " " }Grave faults: { $critical }.
    }{ $fewer ->
        [true] { " " }The plan was { $wanted } samples.
       *[false] { "" }
    }
    { $passed ->
        [true] So it passes and may be handed over.
       *[false] So it fails, and all are held.
    } Is it like that?
sample-against-plan =
    Of { $tested } samples, { $failed } failed{ $critical ->
        [0] { "" }
       *[other] , { $critical } grave faults
    }. The plan allows { $accepts }, no grave faults. What about this batch of { N($lot, "mask") }?
sample-dropped = All right. The result isn't recorded.
sample-noted-before = That result is recorded already: batch { $number }. Not recorded again.
sample-changed = Ready are { $pieces } now, so the sample of { $lot } isn't recorded. Write it again.
sample-passed =
    Batch { $number } passed. { N($released, "mask") } may be handed over.{ $held ->
        [0] { "" }
       *[other] { " " }{ $held } that failed are held; later write “cek batch { $number-said }: { $held-said } bagus”.
    }
    If that is wrong, press Undo or write “batal”.
sample-failed =
    Batch { $number } failed. { N($held, "mask") } are held and checked again one by one.
    Then write for example “cek batch { $number-said }: { $lot-said } bagus” (good), or “sisanya buang” (throw the rest away). After that a sample is taken again.
    If that is wrong, press Undo or write “batal”.
sample-passed-told = { $by } recorded the hospital's sample: batch { $number } passed, { N($released, "mask") } may be handed over.{ $held ->
    [0] { "" }
   *[other] { " " }{ $held } held.
}
sample-failed-told = { $by } recorded the hospital's sample: batch { $number } failed, { N($held, "mask") } are held and checked again.
sample-undone = Undone: the sample of batch { $number }. { N($lot, "mask") } wait for a sample again.
sample-undone-before = The sample of batch { $number } was undone already.
sample-stands = Batch { $number } is used in other records, so it can't be undone.
finished =
    Finished masks at the workshop:
    { $lines }
finished-none = No finished masks at the workshop.
finished-size = { $size ->
    [dewasa] adult
    [anak] child
   *[any] without size
} { $pieces }
finished-ready = Accepted, not handed over: { $pieces }{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
}.
finished-free = May be handed over: { $pieces }{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
}.
finished-held = Held: { $pieces }{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
}.
finished-drafted = In a document not signed yet: { $pieces }.
finished-batch = Batch { $number }, { DAY($date) }: { $pieces } still held.
held-none = No masks are held.
held-no-such = Nothing of batch { $number } is held.
held-which =
    Which batch?
    { $lines }
held-unequal = Counted { $counted }, but you named { $named }. Not recorded, write it again.
held-how = { $pieces } are held. Write for example “cek yang ditahan: { $pieces-said } bagus” (good).
held-fewer = { $pieces } are held, so { $counted } isn't recorded. Count again.
held-ask =
    { $number ->
        [0] Held masks, checked again:
       *[other] Batch { $number }, checked again:
    }
    { $lines }
    { $left ->
        [0] { "" }
       *[other] { $left } not checked, still held.
    }
    Is it like that?
recheck-dropped = All right. Nothing is recorded.
held-changed = { $pieces } are held now, so it isn't recorded. Write it again.
held-size = Held of that size: { $pieces } { SIZE($size) }, so it isn't recorded.
held-booked =
    Recorded.
    { $lines }
    The good ones wait for a sample again.{ $left ->
        [0] { "" }
       *[other] { " " }{ $left } still held.
    }
    If that is wrong, press Undo or write “batal”.
held-undone = Undone. The masks are held again.
held-undone-before = That count was undone already.
held-stands = Those masks are used in other records, so it can't be undone.

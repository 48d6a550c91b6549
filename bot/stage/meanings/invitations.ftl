# What is said about invitations to a day, and who comes

button-come = Coming
button-come-not = Not coming
button-come-maybe = Perhaps
button-call-off = Call it off
button-guest-list = List to print
button-which-invitation = { $name }
gather =
    Invitation for { $call } from { $by }:
    { $text }
    { $was }
    The day: { DAY($date) }. Are you coming? Answer { $until }.
gather-until-day = by { DAY($date) }
gather-until = by { DAY($date) }, { $hour }
gather-preview =
    Invitation { $whom }, { N($count, "person") }:
    “{ $text }”
    { $lines }
    Answers are awaited { $until }.
    Send it?
gather-day = The day: { DAY($date) }.
gather-when = On which day? Write it whole, for example “undang pelatihan Sabtu jam 9 di Lawang, jawab sebelum Kamis” (training on Saturday at 9, answer before Thursday).
gather-whom = I don't know who “{ $name }” is. Write for example “undang penjahit: rapat Sabtu jam 9” (tailors: a meeting). All, one role, people by name, or a workshop: { $names }.
gather-no-group = Invitations aren't sent by that group, so that nobody learns who has a disability or a child with special needs. Invite all, one workshop, one role, or by name.
gather-nobody = There is nobody who could be invited to that.
gather-deadline = Answers are due { DAY($until) }, but the day is { DAY($date) }. Name a day that is still to come and not after it, please.
gather-too-late = Answers were due before now, so the invitation isn't sent. Write it again with a new day.
gather-sent-before = That invitation was sent already.
gather-sent =
    The invitation is sent to { N($count, "person") }{ $later ->
        [true] { "" }, from tomorrow 06.00 on.
       *[false] .
    }
    { $lines }
    To see answers, write “siapa ikut”. To record others' answers: “Sri ikut, Tin tidak”. If it doesn't take place: “batalkan undangan”.
gather-said-yes = { $call } is coming: “{ $text }”. Noted. If that changes, write “tidak jadi ikut”.
gather-said-no = { $call } isn't coming: “{ $text }”. Noted, never mind. If that changes, write “jadi ikut”.
gather-said-maybe = { $call } is perhaps coming: “{ $text }”. Noted. When you know, write “ikut” or “tidak ikut”.
gather-late = { $name } has just answered: { $answer ->
    [yes] coming
    [no] not coming
   *[maybe] perhaps coming
}, “{ $text }”.
gather-is-off = “{ $text }” doesn't take place.
gather-which =
    Which invitation?
    { $lines }
gather-line = { $text }
gather-unclear = Not found on that invitation, or more than one: { $names }. Nothing is noted. Write the full name, please.
gather-entered = Noted for “{ $text }”: { $lines }.
gather-entered-one = { $name } { $answer ->
    [yes] is coming
    [no] isn't coming
   *[maybe] is perhaps coming
}
gather-entered-told = { $by } noted that { $call } { $answer ->
    [yes] is coming
    [no] isn't coming
   *[maybe] is perhaps coming
}: “{ $text }”. If that isn't right, choose what is.
gather-called-off = “{ $text }” doesn't take place. Word from { $by }.
gather-called-off-said = { $count ->
    [0] “{ $text }” is called off. The invitation hadn't reached anybody.
   *[other] “{ $text }” is called off. I tell { N($count, "person") } who had the invitation.
}
gather-reminder = This invitation isn't answered: { $text }, { DAY($date) }. Are you coming?
guests =
    “{ $text }”, { DAY($date) }:
    Coming { $yes }, not { $no }{ $maybe ->
        [0] { "" }
       *[other] , perhaps { $maybe }
    }, no answer { $open }.
    { $lines }
guests-came = { $count } people came: { $names }.
guests-yes = Coming: { $names }.
guests-maybe = Perhaps: { $names }.
guests-open = No answer: { $names }.
guests-end =
    Answers to “{ $text }”, { DAY($date) }, were due.
    Coming { $yes }, not { $no }{ $maybe ->
        [0] { "" }
       *[other] , perhaps { $maybe }
    }, no answer { $open }.
    { $lines }
guests-file = List of guests: { $text }
guests-none = There is no invitation. To invite, write for example “undang pelatihan Sabtu jam 9 di Lawang, jawab sebelum Kamis” (training on Saturday at 9, answer before Thursday).
gather-none-to-call-off = No invitation of { $call } is open.
gather-which-off =
    Which invitation is called off?
    { $lines }
gather-own-workshop = Invitations only for one's own workshop: { $names }. For others, ask the lead.
gather-moved = Another day may mean another answer. Call off “{ $text }” first with “batalkan undangan”, then invite again with the new day.
gather-one-reminder = Whoever hasn't answered is reminded once, in the morning of the last day. If it is urgent, write “pesan untuk Sri:” (message for Sri) and the text.
gather-was = Another day; it was { DAY($date) }.
gather-instead = This replaces the invitation before. Those who had answered are asked again.

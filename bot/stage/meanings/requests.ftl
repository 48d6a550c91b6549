# What is said about asking for material

amount = { $quantity } { $unit }
material-line = { $item }
material-line-amount = { $item } { $quantity } { $unit }
amount-missing = How much { $item }? Write it with its unit, for example “{ $item-said } 10 meter”.
pack-unknown = I don't know how much a { $pack } of { $item } is. Write for example “satu { $pack-said } { $item-said } { $example-said }”. Then repeat what you wrote.
material-how = Which material do you need? Choose, or write for example “minta karet 10 meter” (elastic).
material-passed-on =
    I passed the material request on to the coordinator:
    { $lines }
    If you don't need it, write “batal”.
material-nobody =
    I recorded the material request:
    { $lines }
    There is no coordinator here yet, so please ask directly as well.
material-passed-on-for =
    I passed the material request for { $name } on to the coordinator:
    { $lines }
material-for-unknown = There is no tailor called “{ $name }” in this workshop. The request isn't recorded. Write the name again, or write “minta karet 10 meter”.
material-waits =
    This was asked for already and waits for the coordinator:
    { $lines }
material-changed =
    The request is changed. Now:
    { $lines }
material-decided = The coordinator has decided on that request. I pass the message on.
material-withdrawn =
    This request is withdrawn:
    { $lines }
material-withdrawn-before = That request was withdrawn already.
material-none-waiting = No such request is waiting.
material-dropped = All right. Nothing changed about material.
material-again =
    { $lines }
    Ask for this again?
material-never = There was no request before. Write for example “minta karet 10 meter”.
stale-material = That button is from earlier.
amount-how-much = How much { $item } do you need? Write it with its unit, for example “{ $example }”.
amounts-how-much = How much is needed of: { $goods }? Write it with its unit, for example: { $example }.
amount-unit = { CAP($item) } { $quantity } { $unit }. Is it like that?
amount-proposed = Ask for { $item } { $quantity } { $unit }?
count-offer = Then my record is wrong. To mend it, write “sisa { $goods-said }” (left).
amounts-proposed = Ask for { $goods }?
amount-proposed-doubt = Then my record is wrong, there { $item } { $masks ->
    [0] is out
   *[other] still makes { N($masks, "mask") }
}. Ask for { $quantity } { $unit }?
amount-proposed-out = By the record, { $item } is out. Ask for { $quantity } { $unit }?
amount-proposed-plenty = By the record, { $item } still makes { N($masks, "mask") }. Ask for { $quantity } { $unit }?
amount-proposed-left = By the record, { $item } makes only { N($masks, "mask") } more. Ask for { $quantity } { $unit }?
amount-or-masks = Is { $pieces } in { $unit }, or finished masks?
amount-left = All right. The coordinator decides how much.
amount-noted =
    Noted:
    { $lines }
scarce = By the record, { $item } makes only { N($masks, "mask") } more. If you need it, write “minta { $item-said }” (ask for).
scarce-out = By the record, { $item } is out. If you need it, write “minta { $item-said }” (ask for).
scarce-several =
    By the record, little is left:
    { $lines }
    If you need it, write for example “minta { $item-said }” (ask for).
scarce-line = { CAP($item) }{ $masks ->
    [0] { " " }is out
   *[other] { " " }makes { N($masks, "mask") }
}.
passport =
    { $lines }
    If you need material, write for example “minta karet 10 meter” (elastic).
passport-asked =
    { $lines }
    If there is something else, write “bicara dengan koordinator”.
passport-of =
    Material of { $name }:
    { $lines }
passport-lasts = { CAP($item) } makes { N($masks, "mask") } more ({ $goods }).
passport-has = { CAP($item) } { $goods }.
passport-out = { CAP($item) } is out by the record.
passport-ready = Ready to fetch: { $goods }.
passport-from = From { $name }, not known to have arrived: { $goods }.
passport-missing = Still being asked of the coordinator: { $goods }.
passport-way = On its way, by { $courier }: { $goods }.
passport-waiting = Waits for the coordinator: { $goods }.
passport-approved = Approved, being prepared: { $goods }.
passport-postponed = Postponed: { $goods }.
passport-postponed-reason = Postponed: { $goods }. The reason: { $reason }
passport-nothing = No record of material yet.
material-request =
    { $name } asks for material:
    { $lines }
    The message: “{ $said }”
material-request-pressed =
    { $name } asks for material:
    { $lines }
material-request-changed =
    { $name } changed the request. Now:
    { $lines }
material-edited-late =
    { $name } changed the message after it was decided: “{ $said }”
    Decided:
    { $lines }
material-not-needed =
    { $name } doesn't need it after all, though it was approved:
    { $lines }
material-withdrawn-told =
    { $name } withdrew the request:
    { $lines }
request-line = { CAP($goods) }{ $makes ->
    [0] .
   *[other] , enough for { N($makes, "mask") }.
}
request-line-proposed = { CAP($goods) }{ $makes ->
    [0] .
   *[other] , enough for { N($makes, "mask") }.
} She named no amount, this is my proposal.
request-line-unknown = { CAP($goods) }. The amount isn't clear.
request-home = { CAP($item) } at her home makes { N($masks, "mask") }, by the record.
request-coming = Still on its way to her: { $goods }.
request-store = In store: { $goods }.
requests =
    { $count ->
        [0] All requests are decided. Not sent yet:
       *[other] { N($count, "request") } to decide:
    }
    { $lines }
    { $count ->
        [0] When prepared, write “siap” (ready) and the name.
       *[other] Write “setuju” (approve), “ubah” (change) or “tunda” (postpone), and the name.
    }
requests-waiting = { $name }: { $goods }.
requests-postponed = { $name }: { $goods }. Postponed: { $reason }
requests-approved-line = { $name }: { $goods }. Approved, not sent.
requests-none = No material requests wait.
requests-approved = All approved. Press when everything is ready to fetch.
request-approved = Approved for { $name }: { $goods }. When prepared, press the button, or write “siap { $name-said }”.
request-declined = { $name } is told that it isn't possible this time.
request-postponed = Postponed. { $name } is told the reason.
request-decided = The request of { $name } was decided{ $by ->
    [none] { "" }
   *[other] { " " }by { $by }
}: { $state ->
    [approved] approved.
    [sent] approved and sent.
    [withdrawn] withdrawn by herself.
    [declined] not possible.
   *[postponed] postponed.
}
request-how = Write for example “setuju Sri” (approve), “ubah Sri: karet 5 m” (change) or “tunda Sri: kain belum datang” (postpone: no cloth yet).
request-none = No request of { $name } is waiting.
request-how-much = How much { $item } for { $name }? Write it with its unit, for example “5 m”.
request-amount-unclear = The amount isn't clear. Write material and unit, for example “{ $item-said } 5 m”.
request-unclear-left = { $name }: the amount isn't clear, so it still waits.
request-why = Why is it postponed? Write it in a few words, I pass it on to { $name }.
your-request-approved = The request of { $call } is approved: { $goods }. You hear when it is ready.
your-request-declined = Sorry. It isn't possible this time: { $goods }. To ask, write “bicara dengan koordinator”.
your-request-postponed = The request of { $call } is postponed: { $goods }. The reason: { $reason }
your-request-approved-for = The request for { $name } is approved: { $goods }.
your-request-declined-for = Sorry. The request for { $name } isn't possible this time: { $goods }.
your-request-postponed-for = The request for { $name } is postponed: { $goods }. The reason: { $reason }
tailor-unknown = There is no tailor called “{ $name }” in this workshop.
tailor-several = There are several “{ $name }”: { $names }. Write the full name.
store-lacks =
    { $lines }
    If the goods are there indeed, record them first. For example “masuk { $item-said } { $wanted-said }” (came in). Then repeat what you wrote.
store-lacks-line = In store by the record: { $item } { $held }; needed: { $wanted }.
edit-receipt = The message you changed is about material that arrived. The record stays. If it is wrong, write “batal” and then what is right.
edit-request = Withdraw the material request of that message?

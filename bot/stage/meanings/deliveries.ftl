# What is said about deliveries

stale-plain = That button is from earlier.
the-store = The store
request-not-approved = There is no material for { $name } that is approved and not sent.
request-sent-already = The material for { $name } was sent already.
sent-ready = { CAP($goods) } ready to fetch for { $name }. Taken out of the store's record.
sent-by = { CAP($goods) } sent to { $name } by { $courier }. Taken out of the store's record.
send-how = Write who and what, for example “kirim Sri: kain 3 m” (send cloth). Or “kirim Sri lewat Budi” (by Budi).
courier-none = There is no courier in the workshop of { $name } yet. Use “siap { $name-said }” (ready to fetch).
courier-which = By whom is the material for { $name } sent?
courier-unknown = There is no courier called “{ $name }” in that workshop. There are: { $names }.
coming-ready = { CAP($goods) } ready to fetch at the workshop. When you have it, press the button, or write “sudah terima”.
coming-ready-for = { CAP($goods) } for { $name } ready to fetch at the workshop.
coming-by-for = { CAP($goods) } for { $name } sent by { $courier }.
coming-by = { CAP($goods) } sent by { $courier }. When it is there, press the button, or write “sudah terima”.
round =
    { N($count, "delivery", "deliveries") }:
    { $lines }
    When done, press the name, or write for example “sudah diantar Sri”.
round-empty = No deliveries now.
round-line = { $name }: { $goods }.
way =
    { N($count, "delivery", "deliveries") } not known to have arrived:
    { $lines }
way-empty = Nothing is on its way.
way-ready = { $name }: { $goods }. Ready to fetch.
way-under-way = { $name }: { $goods }. Carried by { $courier }.
way-store = For the store: { $goods }. Not known to have arrived.
way-handed = { $name }: { $goods }. { $courier } says it is delivered.
way-differs = { $name }: { $goods }, unclear where it is.
handed = { $name }: { $goods } delivered. Thank you. I ask { $name } too.
handed-for = { $name } doesn't use the bot, so { $goods } counts as received. Thank you.
handed-for-told = { $courier } says { $name } has received { $goods }.
handed-before = That is recorded as delivered already.
handed-told = { $courier } says { $goods } was delivered. Have you got it?
received =
    { CAP($goods) } received. Thank you.
    { $lines }
received-for =
    { CAP($goods) } recorded as received by { $name }.
    { $lines }
received-for-told = { CAP($goods) } recorded as received by { $call }, says { $by }. If that isn't right, write “bicara dengan koordinator”.
received-perhaps = Have you received { $goods }?
received-this = Is it the { $goods } that arrived?
received-fix = { CAP($item) } was recorded as received just now. If that is wrong, press Undo below it and write it again. To ask for more, write “minta { $item-said }”.
received-nothing = All right. Nothing is received yet.
received-before =
    That is recorded already.
    { $lines }
received-how-much = Sent: { $goods }. How much arrived? Write for example “{ $item-said } 2 meter”. If nothing, write “tidak ada”.
received-short = So { $goods } arrived. Right?
received-more = { CAP($goods) } more than recorded. I ask the coordinator.
received-more-told = { $name } says { $goods } more arrived than recorded. Was it more indeed?
received-by-herself = Let { $name } say so herself. If there is no word after three days, write this again.
more-added = { CAP($goods) } more for { $name }, taken out of the store's record.
more-added-told = { CAP($goods) } more recorded for { $call }.
not-arrived = All right, waiting for { $goods }. When it is there, write “sudah terima”.
not-arrived-told = The courier says it is delivered, but { $name } hasn't got { $goods }. Please ask.
rest-asked = I ask the coordinator about { $goods }.
rest-where = { $name } hasn't got { $goods } of the delivery. Where is it?
rest-before = That is cleared up already.
rest-is-back = { CAP($goods) } recorded as back where it came from.
rest-is-lost = { CAP($goods) } recorded as lost.
rest-is-back-told = { CAP($goods) } turned out to be still where it came from. If you need it, write “minta { $item-said }”.
rest-follows = { CAP($goods) } stays recorded as on its way.
rest-follows-told = { CAP($goods) } follows. When it is there, press the button, or write “sudah terima”.
receipt-asked = Has { $goods } arrived?
receipt-overdue = For three days { $name ->
    [none] there was no word
   *[other] { $name } gave no word
} about this delivery: { $goods }. Has it arrived?
receipt-left = All right. It stays recorded as on its way.
receipt-undone-told = The record that { $call } received it is undone. If you have it, write “sudah terima”.
not-sent-told = Not sent after all: { $goods }.
agreement-withdrawn = Undone. The coordinator needn't decide any more.
undo-material =
    Undone: { $goods }.
    { $lines }
undo-material-before =
    That was undone already.
    { $lines }
undo-material-late =
    That can't be undone any more, because it is used or others have reported on it. If something is wrong, { $tailor ->
        [true] write “bicara dengan koordinator”.
       *[other] count what is there, for example “hitung karet 45 m karena salah catat”.
    }
    { $lines }
request-answered-so = What { $name } asked for is answered by this, { $call }.

# What is said about enrolling, permissions, one's data, roles and workshops

stranger =
    This is the bot of the sewing workshop Omah Difabel, for tailors who report what they sewed.
    To join in, write “daftar” (enrol).
stranger-again = Sorry, I don't understand. To ask a person, write “bicara dengan koordinator:” and the question. To join in, write “daftar”.
stranger-passed-on = This is the mask workshop Omah Difabel. I pass your message on to the coordinator, the answer is sent here.
stranger-missent = Never mind.
stranger-lost = No need to press anything, just write as in any chat. To join and sew, write “daftar” (enrol). For help from a person, write “bicara dengan koordinator”.
stranger-passed-on-before = I told the coordinator already. Please wait, the answer is sent here.
stranger-wants-to-talk =
    Somebody not enrolled, account “{ $called }”, wants to talk to the coordinator{ $words }
    To answer, press Answer.
stranger-reply-what = What is the answer? Write it here. If none, write “batal”.
stranger-reply-sent = I sent the answer.
stranger-answered = From { $by }, coordinator of the sewing workshop Omah Difabel: “{ $text }”
new-phone-kept = I keep it. It is recorded when the coordinator has confirmed.
new-phone-unknown = The account “{ $called }” writes from a new phone and calls itself { $name }. If you know who that is, write “hp baru” and the full name.
invite-unknown = This invitation can't be used any more. Ask the coordinator for a new one.
waiting-now = I told the coordinator. Word is sent here.
waiting-still = Still waiting for the coordinator. Word is sent here.
applicant =
    { $name } wants to join as { ROLE($role) }.
    { $lines }
    Press a button below, or write “terima { $name-said }” (accept).
applicant-accepted = { $name } is accepted and told.
applicant-refused = { $name } isn't accepted and is told.
applicant-decided = { $name } was decided before: { $state ->
    [active] accepted
   *[left] not accepted
}.
applicant-unknown = Nobody called { $name } is waiting.
you-are-refused = Sorry. You can't join this time. If you want to ask, speak to the coordinator.
bound = { $name } now writes from the account “{ $called }”. If it isn't that person, press the button below.
unbound = That account isn't connected to { $name } any more.
welcome-tailor =
    Welcome, { $call }. What you sew is recorded here.
    Write the number of finished masks, for example “setor 25”.
    For help, write “bantuan”.
welcome-coordinator =
    Welcome, { $call }. The tally is sent here every working day.
    For a tally now, write “rekap”.
    For help, write “bantuan”.
form-progress = Question { $at } of { $of }.
form-which = What is to be changed? Write for example “ganti nama” (name), “ganti telepon” (phone), “ganti jam” (hours) or “ganti izin foto” (photos). If all is right, write “kirim” (send).
form-again-consent = Answer “ya” if you allow it, or “tidak” if not. If you want to ask first, write the question.
form-person = Sorry, I still don't understand. To be helped by a person, write “bicara dengan koordinator”.
form-no-skip = This one needs an answer first.
form-stale = That button is from an earlier question. To change an answer, write for example “ganti nama”.
form-paused = All right, never mind. I wait. When you are ready, write “lanjut”.
form-not-yet = What you sew can be recorded once the workshop has accepted you.
form-waits = I still wait for an answer to the question.
form-offer = The enrolment isn't finished, never mind. Go on with it? If not, write “batal”.
form-offer-consent = The questions about permissions aren't finished, never mind. Go on with them?
form-changed = Changed.
form-edited = I saw the message you changed. To change an answer, write for example “ganti nama”.
form-only-text = I can only read text.
form-not-kept = Thank you for telling. Health and the names of children I do not keep.
stranger-thinks = Do think about it, that is fine. Write here again afterwards.
form-heard = Thank you for telling. Let us go on slowly.
form-listened = Thank you for telling. I am listening. If you want to talk to the coordinator first, or to visit the workshop, write “bicara dengan koordinator”.
form-name-later = Thank you. I ask for the name in a moment. First this one.
form-ask-freely = Never mind, just ask. There is no need to be ashamed.
form-grown-ups = Those who sew here are grown-ups. You may gladly help with the writing. Ask somebody at home to read along.
form-ask-directly = If you have questions about it, ask the coordinator directly.
form-question-noted = I note the question. The coordinator answers later.
form-forwarded = I passed it on to the coordinator.
form-no-coordinator = Sorry, there is no coordinator here yet. Please speak to the workshop directly.
form-help = Answer by button or in writing. You may also write “kembali” (back), “lewati” (skip), “ulangi” (repeat) or “batal” (cancel). To be helped by a person, write “bicara dengan koordinator”.
form-wants-to-talk = { $name } is enrolling and wants to talk to the coordinator. { $phone ->
    [none] No number is written yet.
   *[other] The number is { $phone }.
} The message: “{ $text }”
enrol-everybody = Gladly. People with disabilities, parents of children with special needs and neighbours sew here. To ask first, write “bicara dengan koordinator”. I keep nothing about health.
enrol-begin =
    Welcome to Omah Difabel. This is the enrolment of mask tailors.
    You sew at home, write what you made in this chat, and are paid by the mask. Enrolling is free.
    The questions come one by one, take your time. By button or in writing.
enrol-already = { $call } is enrolled already. To enrol somebody else, write “daftarkan teman”.
enrol-cancelled = All right, the enrolment is cancelled. Nothing is kept. To enrol again, write “daftar”.
enrol-refused = All right, never mind. Without that permission your sewing can't be recorded and paid, so the enrolment ends here. Nothing is kept. If you change your mind, write “daftar”.
enrol-ask-whom = Who is enrolling?
enrol-ask-guardian = You who enrol her, what is your name?
enrol-ask-consent-work = To work out wages, the workshop must record name and what is sewn. Messages go through Telegram, a foreign company. May it be recorded?
enrol-ask-consent-pay = May wages, payments and advances be recorded here? Only whoever looks after pay sees them, and who looked can be read under “data saya”. If not, they are reckoned on paper at the workshop.
pay-begin = One question about pay.
pay-cancelled = All right. Your pay isn't recorded yet. If you want it, write “izin upah”.
consent-pay-kept = Thank you, { $call }. Your pay is reckoned here. To see it, write “upah saya”. If you change your mind, write “cabut izin upah”.
consent-pay-refused = All right, { $call }, never mind. Your pay is reckoned and paid on paper, at the workshop. If you change your mind, write “izin upah”.
consent-pay-refused-told = { $name } chose that her pay isn't recorded in the bot. Please reckon and pay it on paper.{ $owed ->
        [0] {""}
       *[other] {" "}Reckoned and not yet paid: Rp{ $owed }.
    }
enrol-ask-consent-reminders = May I remind you by chat when there is no word? It can be switched off at any time.
enrol-ask-consent-needs = May group and special needs be recorded? Only so that the work fits. If not, never mind.
enrol-ask-consent-photos = May photos at work be used to tell about the workshop? You may say no, the work stays the same.
enrol-ask-name-other = Now about whoever will sew. What is the full name?
enrol-ask-call-other = What shall { $name } be called? For example “Mbak Dewi”.
enrol-ask-name = What is your full name? For example “Sri Wahyuni”.
enrol-ask-call = What do you want to be called? For example “Bu Sri”.
enrol-ask-group = If you like, which group are you in? May be skipped.
enrol-ask-away = Must the work sometimes be left for a child? Yes or no is enough; no name and no condition.
enrol-ask-workshop = Which workshop is nearest?
enrol-ask-phone = Which phone number can you be reached at? Press the button, or write it. Or “lewati” (skip).
enrol-ask-experience = How much have you sewn?
enrol-ask-machine = Do you have a sewing machine at home?
enrol-ask-pieces = About how many masks a day do you want to sew? Write the number, for example “15”.
enrol-ask-hours = When can you usually sew? For example “pagi” (mornings), or “jam 8 sampai 12”.
enrol-ask-helps = What makes this chat easier for you? Choose one, or write several.
enrol-read-back =
    This is sent to the coordinator:
    { $lines }
    Is it right? To change, write for example “ganti nama”.
enrol-name = Name: { $value }.
enrol-call = Called: { $value }.
enrol-guardian = Permission given by: { $value }.
enrol-group = Group: { $value ->
    [difabel] with a disability
    [abk] parent of a child with special needs
    [warga] neighbour
   *[none] not said
}.
enrol-away = Sometimes away for a child: { $value ->
    [true] yes
    [false] no
   *[none] not said
}.
enrol-workshop = Workshop: { $value }.
enrol-phone = { $value ->
    [none] No phone number.
   *[other] Phone number: { $value }.
}
enrol-experience = Sewing: { $value ->
    [new] just learning
    [well] can sew
    [long] for a long time
   *[other] { $value }
}.
enrol-machine = Sewing machine: { $value ->
    [own] yes
    [none] not yet
   *[other] { $value }
}.
enrol-pieces = { $value ->
    [none] No number a day.
   *[other] About { N($value, "mask") } a day.
}
enrol-hours = Sews at: { $value ->
    [none] no fixed time
   *[other] { $value }
}.
enrol-helps = No special help.
enrol-help-reader = Uses a screen reader.
enrol-help-few = Messages are kept short.
enrol-help-slow = Isn't reminded twice.
enrol-help-call = Rather be phoned.
enrol-questions = Questions: “{ $value }”
consent-yes-work = Sewing is recorded.
consent-yes-pay = Wages, payments and advances are recorded.
consent-yes-reminders = May be reminded by chat.
consent-yes-needs = Group and needs may be recorded.
consent-yes-photos = Photos may be used.
consent-no-work = Sewing isn't recorded.
consent-no-pay = New wages, payments and advances aren't recorded. What was reckoned is still paid.
consent-no-reminders = Isn't reminded by chat.
consent-no-needs = Group and needs aren't recorded.
consent-no-photos = Photos aren't used.
consent-begin = Some questions about permissions. What isn't allowed isn't kept.
consent-cancelled = All right. What was answered is recorded, the rest stays.
consents-kept = Thank you. The permissions are recorded. To change them at any time, write “izin”.
consent-withdraw-which = Which permission? Write for example “cabut izin pengingat” (reminders), “cabut izin foto” (photos), “cabut izin kelompok” (group) or “cabut izin kerja” (work).
consent-withdrawn =
    The permission is withdrawn.
    { $lines }
consent-work-withdrawn =
    The permission to record work is withdrawn. From now on nothing is recorded.
    { $lines }
    Old records are still used for wages. To delete all data, write “hapus data saya”. To join again, write “izin”.
consent-withdrawn-told = { $name } withdrew the permission to record work. Nothing is recorded any more, wages so far still count.
applicant-ask-what = What shall { $name } be asked? Write the question, I pass it on.
applicant-asked = Message from { $by } for { $call }: “{ $text }” Answer here.
applicant-asked-done = { $name } has the question.
applicant-unreachable = { $name } doesn't use this bot. Please speak to her directly.
applicant-answered = Answer of { $name }: “{ $text }”
applicant-waits = { $name } has waited for a decision for { N($days, "day") }.
relayed = I passed the answer on.
speaking-now = Now { $call } is writing. If it is somebody else, press the name, or write for example “saya Ani” (I am Ani).
speaking-not-yet = { $call } isn't accepted yet, so nothing can be recorded. If this is somebody else's on this phone, press the name and write again.
speaking-who = Now { $call } is writing. Who wants to write?
share-not-coordinator = A coordinator's or lead's phone can't be shared. Use another phone to enrol.
share-full = One phone can be used by { N($count, "person") } only.
shared-how = This phone is shared. When { $call } writes, write first “saya { $name-said }” (I am)
own-data-file = All data, in one file.
own-data-made = { N($pieces, "mask") } recorded, on { N($days, "day") }, since { DAY($date) }.
own-data-read = Group and needs were seen by { $name ->
    [none] whoever runs the workshop's laptop
   *[other] { $name }
}, { $date }.
own-data-read-pay = Wages were seen by { $name ->
    [none] whoever runs the workshop's laptop
   *[other] { $name }
}, { $date }.
own-change-what = { $column ->
    [name] What is the right full name? For example “Sri Wahyuni”.
    [call_name] What do you want to be called? For example “Bu Sri”.
    [phone] What is the new phone number?
    [usual_pieces] How many masks a day do you want?
    [experience] How much have you sewn?
    [machine] Which sewing machine?
    [hours] When can you usually sew?
    [community] Which group? Write “difabel” (disability), “orang tua ABK” (parent of a child with special needs) or “warga sekitar” (neighbour).
   *[access] What makes it easier? Write “pembaca layar” (screen reader), “kata singkat” (few words), “jangan buru-buru” (don't hurry), “ditelepon” (phoned) or “tidak perlu” (nothing).
}
own-change-how = What is to be changed? Write for example “ganti nama” (name), “ganti panggilan” (what you are called), “ganti telepon” (phone), “ganti kelompok” (group), “ganti mesin” (machine), “ganti jam” (hours), “ganti target” or “ganti bantuan” (help).
own-change-unread = Sorry, I don't understand that.
own-change-consent = That may not be recorded yet. If you allow it, write “izin” first.
own-change-dropped = All right. Nothing is changed.
own-changed = Changed. To see everything, write “data saya”.
own-changed-told = { $was } changed { $column ->
    [name] the name to { $name }.
   *[phone] the phone number.
}
erase-ask =
    If deleted, name, number, permissions and all messages of { $call } are gone and can't come back.
    The number of masks stays, without a name. { $owes ->
        [true] This is still open and better settled first:
       *[false] { "" }
    }
    { $lines }
    Delete it really?
erased-told-open =
    Still there of #{ $number }:
    { $lines }
    { $ways }
erased-way-lent = If what is lent comes back, write “pinjaman kembali #{ $number-said }”. If it doesn't: “pinjaman hapus #{ $number-said }”.
erased-way-owed = If the wages are paid, write “bayar #{ $number-said }”.
erased-way-unchecked = If the masks are checked, write for example “cek #{ $number-said } semua bagus” (all good).
erase-dropped = All right. The data stays.
erased = All data is deleted. Thank you. To join again, write “daftar”.
erased-told = Somebody deleted her data. In the record she is now #{ $number }. Her masks still count.
roster =
    { N($count, "person") }:
    { $lines }
    To find somebody, write for example “cari Sri”.
roster-empty = Nobody is on the list yet.
roster-none = Nobody called “{ $name }” is on this list.
roster-several = Several people are called “{ $name }”. Write the full name.
roster-found = { $lines }
roster-line = { $name }, { ROLE($role) }, { $workshop ->
    [none] without a workshop
   *[other] { $workshop }
}{ $state ->
    [active] .
    [waiting] , waits for a decision.
   *[paused] , pausing.
}
roster-one = { $name }, { ROLE($role) }, { $workshop ->
    [none] without a workshop
   *[other] { $workshop }
}{ $state ->
    [active] .
    [waiting] , waits for a decision.
   *[paused] , pausing.
} { $phone ->
    [none] No phone number.
   *[other] Phone { $phone }.
} { $bot ->
    [true] Uses the bot.
   *[false] Doesn't use the bot.
}
roster-paused = { $name } pauses. No reminders until she writes again. To go on, write “lanjutkan { $name-said }”
roster-resumed = { $name } goes on.
roster-state = { $name } { $state ->
    [active] is active.
    [waiting] still waits for a decision.
    [already] pauses already.
    [decides] isn't a tailor, so there is nothing to pause.
   *[paused] pauses, and can only go on by herself.
}
roster-move-how = Write for example “pindah bengkel Sri ke Batu” (move Sri to Batu).
roster-no-workshop = There is no workshop called “{ $name }”.
roster-moved = { $name } is now in the workshop { $workshop }.
roster-moved-told = { $name } moved to the workshop { $workshop }.
you-are-moved = From now on { $call } is in the workshop { $workshop }.
roster-role-how = Write for example “peran Sri kurir”. Roles are: penjahit (tailor), kurir (courier), koordinator, pembina (lead).
roster-own-role = One can't change one's own role. Ask another lead.
roster-role = { $name } is now { ROLE($role) }.
you-are-now = From now on { $call } is { ROLE($role) }. To see what I can do, write “bantuan”.
roster-role-shared = { $name } shares her phone with others. Coordinators and leads need one of their own.
roster-merge-tailors = Only tailors and couriers can be merged.
merged-told = Another phone is now recorded under the name of { $call }. If that isn't right, write “bicara dengan koordinator”.
new-phone-refused = That phone isn't connected to { $name }.
roster-merge-how = Write for example “gabung Sri W dengan Sri Wahyuni”. The first goes, the second stays.
roster-merge-both = { $name } has records, so they can't be merged. If { $other } is the empty one, write that name first.
roster-merge-ask = Is { $name } the same person as { $other }? The account of { $name } then uses the record of { $other }.
roster-merged = Merged. What stays: { $name }.
roster-dropped = All right, nothing changed.
you-are-merged = From now on messages from this phone are recorded for { $call }.
new-phone-asked = { $name } writes from a new phone, account “{ $called }”. If that is right, the old phone goes. Is it really that person?
new-phone-done = { $name } uses the new phone now.
new-phone-yours = This phone is connected now. When masks are finished, write the number, for example “setor 25”.
new-phone-wait = Thank you. The coordinator confirms first. Word is sent here.
new-phone-code = Send this code to { $name }, and ask her to write on the new phone: /start { $code }
phone-left = This phone isn't connected any more. If that is wrong, speak to the coordinator.
accept-ask = Accept { $name } as a tailor. Right?
button-accept-yes = Yes, accept
refuse-ask = { $name } can't be accepted, and the data is deleted. Right?
refuse-dropped = All right. Nothing changed.
button-refuse-erase = Yes, refuse
duty-name = { DUTY($duty) }
duty-given = { $name } is now { DUTY($duty) }.{ $duty ->
    [inspector] { " " }She may check other people's bags.
    [courier] { " " }If she doesn't sew, write “{ $name-said } tidak menjahit”.
    [observer] { " " }She sees sums, without names.
   *[other] { "" }
}
duty-taken = { $name } isn't { DUTY($duty) } any more.
duty-had = { $name } has that duty already: { DUTY($duty) }.
duty-had-not = { $name } isn't { DUTY($duty) } anyway.
duty-by-role = { $name } is a courier by role. To change it, write “peran { $name-said } penjahit”
duty-own = One can't give oneself a duty. Ask another lead.
duty-only-lead = The lead gives and takes duties. Pass it on to the lead?
duty-shared = { $name } shares her phone with others. This duty needs a phone of one's own.
duty-given-told = { $call } is now { DUTY($duty) }. { $duty ->
    [store] Write for example “gudang” (store), “permintaan” (requests) or “masuk kain 10 meter”.
    [inspector] Write for example “cek Sri 24: 22 bagus, 2 perbaiki”.
    [treasurer] To see tools and capital on loan, write “pinjaman”.
    [courier] To see what is to be delivered, write “antaran”.
   *[observer] To see today's sum, write “rekap”. For orders, write “pesanan”.
}
duty-taken-told = { $call } isn't { DUTY($duty) } any more. Thank you for helping.
duties =
    { $lines }
    To give a duty, write for example “tugas Wati gudang” (store). To take it: “cabut tugas Wati gudang”.
duties-line = { $name }: { $duties }.
duties-none = Nobody has a duty yet. The lead can write for example “tugas Wati gudang”. Duties: gudang (store), pemeriksa (checker), bendahara (treasurer), kurir (courier), pengamat (observer).
duties-none-of = { $name } has no other duty.
duties-yours = Duties of { $call }: { $duties }.
duties-none-yours = { $call } has no other duty.
sews = { $name } sews. Her word is expected in the tally.
sews-own = { $call } is known not to sew. Are these { $pieces } masks { $call }'s own?
sews-own-not = All right, { $call }. Not recorded. If they are another tailor's, write the name, for example: Sri 20.
sews-not = { $name } doesn't sew. Not expected in the tally and not reminded.
imported-told = The coordinator updated the data of { $call } from the laptop: { $what }. If that isn't right, write “data saya”.
applicants-waiting = { $count ->
    [0] Nobody waits to be accepted.
   *[other] { N($count, "person") } waiting: { $names }. Write for example “terima” (accept) and the name.
}
workshops =
    { N($count, "workshop") }:
    { $lines }
    To add one, write for example “bengkel baru: Kota Batu”. To rename: “ganti nama bengkel Kota jadi Kota Malang”.
workshop-line = { $name }: { N($count, "tailor") }, { $by ->
    [none] no coordinator yet
   *[other] coordinator { $by }
}, today { $open ->
    [true] open.
   *[false] closed.
}
workshops-none = There is no workshop yet. Write for example “bengkel baru: Kota Batu”.
workshop-only-lead = The lead adds and renames workshops.
workshop-there = There is a workshop { $name } already.
workshop-near = “{ $name }” is like the workshop { $near }, which exists. Is it another one indeed?
workshop-dropped = All right, no new workshop.
workshop-made = The workshop { $name } is added. To fill it, write for example “pindahkan Sri ke { $name-said }” (move). For new people: “undang penjahit ke { $name-said }” (invite).
workshop-renamed = The workshop { $was } is now called { $name }.
invite-has-one = { $name } uses the bot already. If her phone changes, write “hp baru { $name-said }”
invite-only-lead = The lead invites coordinators and leads.
invite-own-workshop = Invitations only for one's own workshop.
invite-for =
    Invitation for { $name }, to be used once, until { DAY($date) }, { $hour }. Pass this on:
    { $how }
invite-for-new =
    Invitation for a new { ROLE($role, "bare") }, one person, until { DAY($date) }, { $hour }. Pass this on:
    { $how }
invite-link = https://t.me/{ $bot }?start={ $code }
invite-code = Open the workshop's bot, then write: /start { $code }
stranger-thanked = You're welcome.
stranger-passed-on-too = I pass this on as well.
stranger-file =
    { CAP($what) } from somebody not enrolled, account “{ $called }”{ $words }
    To answer, press Answer.
form-explain = { $at ->
    [whom] If you sew yourself, write “saya sendiri” (myself). To enrol a child or somebody else, write “orang lain” (somebody else).
    [guardian] This is the name of whoever enrols, not of whoever will sew.
    [name] Just the name.
    [call] Just what you are called.
    [group] If you don't want to answer, write “lewati” (skip).
    [away] Answer “ya” or “tidak”. Or “lewati” (skip).
    [workshop] Choose one, or write “lewati” (skip).
    [phone] Write the number, for example “0812 3456 7890”.
    [experience] Write for example “baru belajar” (just learning), “sudah bisa” (can sew) or “sudah lama” (for long).
    [machine] Write for example “punya” (have one), “belum punya” (not yet) or “pinjam” (borrowed).
    [pieces] Write one number. Don't know? Write “lewati” (skip).
    [hours] Write for example “sore” (afternoons). Don't know? Write “lewati” (skip).
    [helps] Write for example “pembaca layar” (screen reader), “pesan pendek” (short messages) or “tidak perlu” (nothing).
    [none] If all is right, write “kirim” (send).
    [consent-work] What is recorded: the name, what is sewn, and its wages. This chat uses an app made abroad. Answer “ya” or “tidak”.
    [consent-reminders] If there is no word by the afternoon, I ask in this chat. Answer “ya” or “tidak”.
    [consent-needs] The group: disabled, parent of a child with special needs, or neighbour. Needs, for example short messages. Answer “ya” or “tidak”.
    [consent-photos] The picture may be shown where the workshop tells of itself, for example on the internet. Answer “ya” or “tidak”.
   *[other] Answer “ya” if you allow it, or “tidak” if not.
}
relayed-private = I write nothing about family and health to anybody. Write the answer without them, please.
enrol-brought-by = Brought by: { $value }.
duties-nobody = There is no { DUTY($duty) } here yet. The lead can write for example “tugas Wati { $duty ->
    [store] gudang
    [inspector] pemeriksa
    [treasurer] bendahara
    [courier] kurir
   *[observer] pengamat
}” (duty of Wati).
referral-code = If that link can't be opened, the friend writes this to the workshop's bot: kode { $code }
referral-link =
    Thank you for bringing somebody. Pass this on to the friend. To be used once, by one person, until { DAY($date) }, { $hour }:
    { $how }
    The friend then enrols, and the coordinator decides. If the friend uses this phone too, write “daftarkan teman” (enrol a friend).
referral-many = { N($count, "link") } of { $call } not used yet. Use those first, please.
referral-brought = { $count ->
    [0] { $name } hasn't brought anybody yet.
   *[other] Brought by { $name }: { $names }.
}
referral-by = { $by ->
    [none] { $name } came alone, brought by nobody.
   *[other] { $name } was brought by { $by }.
}
referral-line = { $name }: { $names }
referral-all =
    Who was brought, and by whom:
    { $lines }
referral-none = Nobody has been brought by others yet.
workshop-shut-ask = Delete the workshop { $name } for good? No people and no goods are there any more.
workshop-shut = The workshop { $name } is deleted from the list. Its old records stay.
workshop-not-empty = The workshop { $name } isn't empty. Still there: { $lines }. Settle or move that first, then write again.
workshop-has-people = { N($count, "person") } ({ $names })
workshop-has-goods = { $goods }
workshop-has-masks = { N($pieces, "finished mask") }
workshop-has-on-its-way = deliveries not arrived yet
workshop-has-lent = work that is lent
roster-phone-own = Each writes the phone number from her own phone: “ganti telepon 0812…” (change the phone). If the phone is new, write for example “hp baru Sri”.
stranger-declines = All right, never mind. Nothing of the sign-up is kept. If you change your mind, write “daftar”.
stranger-child = Those who sew here are grown-ups. A child may keep them company. If you yourself want to join, write “daftar”.
stranger-pays-first = Signing up and sewing here are free, there is nothing to pay. If anybody asks for money in our name, don't give it.
stranger-private = Don't worry, only the coordinator and the lead read this. Neighbours and other tailors can't. You needn't write about a child's condition or health, and I don't keep it.
stranger-papers = You needn't send an identity card or papers to this chat. A name is enough, and a phone number if you like.
stranger-writing = That works. Here everything is in writing, no phone calls are needed.
stranger-welcome = You are very welcome. People with disabilities, parents of children with special needs and neighbours sew here. They sew at home, as they can. The coordinator will talk with you about work that fits.
stranger-target = Nobody is scolded or fined. Sew what you can, a little is fine too.
stranger-machine = It doesn't matter if you have no machine yet, you may sign up. Talk about the machine with the coordinator.
stranger-at-home = Everybody sews at home. Bringing and fetching is arranged with the coordinator.
stranger-hires = Yes, this is the mask workshop of Omah Difabel. People with disabilities, parents of children with special needs and neighbours sew, at home.
stranger-flirts = This is a sewing workshop's number for work. Nobody gets acquainted here, and there are no video calls.
stranger-others-data = Sorry, nobody's data are given away in a chat.
stranger-danger = If it is urgent, call 119 or ask the neighbours for help now.
stranger-grief = My condolences. May the family have strength.
stranger-weary = Thank you for telling. It is no wonder that you are tired, and you aren't alone: many parents here have a special child, too.
stranger-join = If you want to sew with us, write “daftar”. If you have another question, just write it here.

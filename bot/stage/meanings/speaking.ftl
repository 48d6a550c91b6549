# What is said about talking to a coordinator, notices, and what is known of the workshop

dropped-forward = All right. I don't pass it on.
heard-greeting = Hello. Have a good day.
heard-salam = And peace be upon you. Have a good day.
heard-other = Sorry, I don't understand. Shall I pass it on to the coordinator?
forwarded =
    Message from { $name }: “{ $text }”
    Number { $number }. To answer, reply to this message, or write “jawab { $number-said }:” and the answer.
wants-to-talk =
    { $name } wants to talk to the coordinator.
    Number { $number }. To answer, reply to this message, or write “jawab { $number-said }:” and the answer.
forwarded-by-itself = I still don't understand, so I pass the message on to the coordinator. The answer comes here. To report, two words are enough: “setor 20”.
forwarded-too = I pass this on as well.
question-forwarded = I pass the question on to the coordinator.
forward-done = I passed it on to the coordinator.
no-coordinator = Sorry, there is no coordinator here yet. Please speak to somebody directly.
relay-private = I don't pass on children's names or matters of health by chat. Speak to the coordinator directly, or write without them.
wish-passed-on = I told the coordinator that { $call } wants to talk.
from-coordinator = From { $by }: “{ $text }”
reply-what = What shall { $name } be told? Write it here. If nothing, write “batal”.
reply-sent = I told { $name }.
reply-dropped = All right. I pass nothing on.
reply-taken = { $by } has answered { $name }'s message, so I don't pass this on. If it is needed, write for example “pesan untuk Sri:” and the text.
reply-others-wait = { N($count, "other message") } from { $name } still wait for an answer: number { $numbers }.
reply-unknown = There is nobody called “{ $name }” in this workshop. To see names, write “penjahit” (tailors).
reply-no-number = There is no message { $number }. Write with the name only, for example “jawab Sri: Jumat ya bu”.
reply-unreachable = I can't pass the message on: { $name } isn't connected to this chat.
reply-private = I don't pass on matters of health or children's names by chat. Speak directly, or write without them.
reply-how = Write the name, a colon, then the text. For example “jawab Sri: Jumat ya bu” (answer) or “pesan untuk Sri: besok bahan datang” (message).
reply-perhaps = If that is an answer to { $name }, reply to the message, or write “jawab { $number-said }:” and the answer.
answered-by = { $by } has answered message { $number } from { $name }.
passed-on-waits =
    { $name } waits for an answer since { DAY($date) }: “{ $text }”
    Number { $number }. To answer, reply to this message, or write “jawab { $number-said }:” and the answer.
passed-on-wish-waits =
    { $name } wants to talk to the coordinator since { DAY($date) }, and has no answer.
    Number { $number }. To answer, reply to this message, or write “jawab { $number-said }:” and the answer.
outlook-passed-on = { N($count, "message") } waiting for an answer: { $names }.
file-what = { $kind ->
    [voice] voice note
    [audio] sound recording
    [photo] photo
    [location] location
    [document] file
   *[video] video
}
file-said = : “{ $text }”
file-sent =
    { CAP($what) } from { $name }{ $words }
    Number { $number }. To answer, reply to this message, or write “jawab { $number-said }:” and the answer.
file-beside = { CAP($what) } from { $name }{ $words }
file-from-coordinator = { CAP($what) } from { $by }{ $words }
file-passed-on = I pass the { $what } on to the coordinator. { $kind ->
    [voice] She will listen herself.
    [audio] She will listen herself.
   *[photo] She will look herself.
}
file-refused = I don't pass that file on. What works: voice notes, photos, short videos or PDF.
file-for-whom = Whom is this for? Reply to the tailor's message with it, or send it again with words, for example “pesan untuk Sri: contohnya begini”.
file-not-shown = The file can't be shown here.
sticker = Thank you for the sticker.
sticker-sad = What is the matter? If you want to talk to a person, write “bicara dengan koordinator”.
write-down = How many masks does { $name } say? Write what you hear, for example “20”. If it isn't about masks, write “batal”.
write-down-dropped = All right. Nothing is recorded. To answer, press Answer below the message.
passed-on-file-waits =
    { CAP($what) } from { $name } waits for an answer since { DAY($date) }{ $words }
    Number { $number }. To answer, reply to this message, or write “jawab { $number-said }:” and the answer.
info-line = { $topic ->
    [jam] Opening hours
    [alamat] Address
    [bayaran] Pay
    [upah] Wages
    [telepon] Phone
    [syarat] Conditions
   *[other] { CAP($other) }
}: { $text }
info-line-of = { $workshop ->
    [none] { "" }
   *[other] { $workshop }.{ " " }
}{ $topic ->
    [jam] Opening hours
    [alamat] Address
    [bayaran] Pay
    [upah] Wages
    [telepon] Phone
    [syarat] Conditions
   *[other] { CAP($other) }
}: { $text }
info-told = { $lines }
info-kept =
    Noted.
    { $lines }
    { $public ->
        [yes] Whoever asks gets this answer.
       *[no] Tailors who ask get this answer.
    } To delete it, write “hapus info { $topic ->
        [other] { $other }
       *[usual] { $topic }
    }”.
info-removed = Deleted. Whoever asks is passed on to the coordinator.
info-none = Nothing is noted about that. To fill it in, write “info { $topic ->
    [other] { $other }
   *[usual] { $topic }
}:” and the text.
info-how = Write for example “info jam: 08.00 sampai 16.00” (hours) or “info alamat: Jalan Melati 5, Lawang” (address). See all: “info”.
info-full = There are { $count } notes already. Delete one first, for example “hapus info parkir”.
info-nothing = Nothing is noted about the workshop. Ask, and I pass it on to the coordinator.
info-all =
    { $lines }
    { $missing ->
        [none] All that is usually asked is filled in.
       *[other] Not filled in: { $missing }.
    }
    Fill in or replace: “info jam: 08.00 sampai 16.00”. Delete: “hapus info jam”. To answer outsiders too: “info umum upah:” and the text.
info-hint = So that I answer by myself next time, write “info { $topic-said }: { $text-said }”
about-gratis = Free. Joining costs nothing.
about-data = The workshop uses the data to record what is sewn, material and wages. It isn't sold and not used for anything else.
about-dibaca = Only the workshop's coordinator and the lead can see it. Other tailors can't. To see what is kept, write “data saya”.
about-asli = It isn't a fraud. This is the bot of the sewing workshop Omah Difabel in Malang, and we never ask for money, PIN or codes. If in doubt, come to the workshop first.
about-siapa = I am a computer program of the sewing workshop Omah Difabel, not a person. If you need to talk to a person, I pass it on to the coordinator.
about-berhenti = You may stop at any time, without a fine. For a rest, write “libur” (off). To leave and delete all data, write “hapus data saya”.
about-salah = Never mind. Write what is right, for example “salah, harusnya 20”. To undo, write “batal”.
kind-grief = My condolences. May your family have strength. Don't think of sewing now.
kind-danger = If it is urgent, call 119 or ask a neighbour for help now. Don't think of sewing now.
kind-hospital = May all go well, and a quick recovery. Don't think of sewing now.
kind-despair = Thank you for telling me. { $call } matters and isn't alone. Are there thoughts of ending your life? If so, call 119 and press 8 now, and don't be alone.
kind-cry = What is the matter? If it is urgent, call 119 or ask a neighbour for help.
kind-called = I tell the coordinator now, so that she phones { $call }.
kind-nobody = There is no coordinator here yet. Please speak to the workshop directly.
call-grief = Sad news from { $name }. Please phone today.
call-now = { $name } needs help. Please phone now.
machine-broken = I hope the machine is mended soon. I told the coordinator.
kind-feast = { $feast ->
    [fitri] A blessed Idul Fitri. Forgive me what I did wrong.
    [adha] A blessed Idul Adha.
    [fasting] A good fast. May it go well.
    [christmas] Merry Christmas. Peace and health.
    [new-year] Happy new year. Health and good earnings.
    [wedding] I am glad. Congratulations, may it go well and bring blessings.
    [birth] I am glad. Congratulations. May mother and child be well.
    [remembrance] I pray with you. May it go well.
    [waisak] A happy Vesak.
    [nyepi] A peaceful Nyepi.
    [galungan] A happy Galungan and Kuningan.
    [imlek] Happy Lunar New Year. Health and good earnings.
    [own-birthday] Happy birthday. Good health always.
    [forgive] Likewise. Forgive me what I did wrong.
    [prayer] May it be made easy.
   *[any] Thank you. Health and happiness.
}
notice =
    Announcement of { DAY($date) } from { $by }:
    { $text }
notice-photo = The photo: { $text }
notice-preview =
    Announcement { $whom }, { N($count, "person") }:
    “{ $text }”
    { $lines }
    Send it?
notice-for-all = for all
notice-for-workshop = for the workshop { $workshop }
notice-for-roles = for { $roles }
notice-for-roles-at = for { $roles } in { $workshop }
notice-for-named = for { $names }
notice-for-but = { $whom }, but not { $names }
notice-role = { $role ->
    [tailor] tailors
    [courier] couriers
    [coordinator] coordinators
    [lead] leads
    [store] storekeepers
    [inspector] checkers
    [treasurer] treasurers
   *[observer] observers
}
notice-shown-photo = The photo: { $text }
notice-without = { N($count, "person") } don't use the bot and must be phoned: { $names }.
notice-later = It is night now, so it is sent tomorrow at 06.00.
notice-same = The same announcement was sent { DAY($date) } at { $hour }.
notice-shows = What does the photo show? Write one sentence, for those with a screen reader.
notice-how = What is the announcement? Write for example “umumkan: besok bengkel tutup” (closed tomorrow). For one workshop: “umumkan ke Kota:” and the text.
notice-whom = I don't know who “{ $name }” is. Write “umumkan:” and the text, for all. Or “umumkan ke penjahit” (tailors), “ke kurir” (couriers), to people by name, or to a workshop: { $names }.
notice-no-group = Announcements aren't sent by that group, so that nobody learns who has a disability or a child with special needs. Send to all, one workshop, one role, or by name.
notice-own-workshop = Announcements only for one's own workshop: { $names }. For others, ask the lead.
notice-private = I don't announce people's health or children. Write without them, please.
notice-long = The announcement is too long. At most { $count } letters.
notice-nobody = There is nobody to send that announcement to.
notice-dropped = All right, not sent.
notice-sent =
    The announcement is sent to { N($count, "person") }{ $later ->
        [true] { "" }, from tomorrow 06.00 on.
       *[false] .
    }
    { $lines }
    To see who hasn't got it, write “siapa belum terima pengumuman”. To withdraw what isn't sent, write “batal”.
notice-call = To be phoned: { $lines }.
notice-call-phone = { $name } ({ $phone })
notice-call-none = { $name }
notice-sent-before = That announcement was sent already.
notice-withdrawn = { $left ->
    [0] The announcement has gone to all { N($got, "person") }, so it can't be withdrawn.
   *[other] { N($left, "message") } not sent yet are withdrawn. { N($got, "person") } have got it.
} To correct it, write for example “umumkan: ralat, besok tetap buka”.
notice-none = No announcement in these two weeks.
notice-reached =
    Announcement of { DAY($date) }: “{ $text }”
    { $got } of { N($count, "person") } have got it.
    { $lines }
notice-waiting = { N($count, "person") } still wait for their turn.
notice-missing = { N($count, "person") } haven't got it and must be phoned: { $lines }.
notice-all-got = Everybody has got it.
question-passed-on = I ask the coordinator about that. The answer comes here.
question-waits = I have asked about that. As soon as there is an answer, I tell you.
told-on = I tell the coordinator.
talk-calls = Yes, what is it?
talk-asks-to-ask = Please do. What do you want to ask?
talk-goods = Do you want to ask for { $item }?
talk-of-the-bot = I am only a computer program. I don't eat, I don't get sleepy, and I can't sew.
talk-laughs = Hehe.
talk-secret = Don't worry. I tell nobody about family and health.
talk-missent = Never mind.
talk-lost = Take your time. To report, two words are enough: “setor 20”. To be helped by a person, write “bicara dengan koordinator”.
talk-sorry = Never mind.
talk-angry = I am sorry. I tell the coordinator now.
talk-weary = Have a rest. The sewing can wait.
talk-sad = I feel with you. To tell a person, write “bicara dengan koordinator”.
talk-must-stop = Never mind. Go on later, when you can.
talk-family = Never mind. Family first, sew when there is time.
talk-busy = Go ahead. Sew when there is time.
talk-friend = Gladly. Ask her to write “daftar” (enrol) in this chat from her phone. If she has no phone, write “daftar” here.
talk-relief = Thank goodness.
talk-hopes = Amen. May it go well.
question-withdrawn = All right. I don't ask.
question-withdrawn-told = { $name } doesn't ask any more, number { $number } needs no answer.
talk-glad = I am glad too.
talk-amen = Amen.
talk-praise = Thank you.
talk-bye = See you later.
talk-waits = All right.
talk-plans = All right. I wait for word.
talk-thanks-well = You are welcome. I am relieved and glad with you, may it stay so.
talk-thanks = You are welcome.
talk-agrees = All right.
kind-stay-comforted = You are in my prayers.
kind-stay-rescued = Your safety comes first. The sewing can wait.
kind-stay-again = Be strong.
heard-ok = All right.
kind-wound = Press the wound with a clean cloth, then go to the nearest health post. If it is urgent, call 119.
kind-violence = Get to safety first. If you can get out, go to a neighbour or the head of the ward. Police: 110. For women and children: 129.
kind-threat = Lock the door and keep away from them, { $call }. Telephone the police now, 110, or shout for your neighbours. Don't face them alone.
kind-written = I tell the coordinator now to write here, and not to phone.
call-quietly = { $name } needs help, and can't be phoned. Please write first, for example “pesan untuk { $name-said }: …”.
machine-burns = Pull the plug if that is safe, then step back. If there is fire, get out and call 113.
machine-told = I told the coordinator.
talk-well = Fine, thank you. I hope you are well, too.
talk-verse = Go ahead, I listen.
talk-slow = Never mind, take your time. Short messages and voice messages are fine.
talk-any-hour = Yes. You may write here at any hour, at night as well.
talk-belongs = Don't worry, nobody has struck you off. You are a tailor here as before. Few masks or a long silence are no offence.
talk-spends = May it be blessed.
talk-reason = All right, I understand.
talk-weather = Yes. Take care.
talk-prices = Yes indeed. May it get cheap again soon.
talk-debts = Have patience.
talk-wrong-file = Never mind. Just send the right one.
talk-slip = The phone seems to have pressed itself. Never mind.
talk-insult = Sorry, I am still not clever. To talk to a person, write “bicara dengan koordinator”.
talk-told-before = Sorry. I don't ask again today.
talk-confides = Go on and tell me. I read all of it. If a person shall listen, write “bicara dengan koordinator”.
talk-afraid = What is the matter? Tell me here. If there is danger, call 112.
talk-invites = Thank you for the invitation. I pass it on to the coordinator.
relay-done = I pass it on to the coordinator.
relay-beside = The rest I pass on to the coordinator.
relay-known = The coordinator has heard of it already.
relay-salam = I pass your greeting on.
relay-what = Write your message here. Only the coordinator reads it.
leaving-heard = You may stop at any time, without a fine. I tell the coordinator. For a rest, write “libur” (off). If all data shall be deleted, write “hapus data saya”.
about-foto = Only the coordinator and the lead see pictures. They are shown elsewhere only with consent. To change that, write “izin”.
about-kirim-foto = Tap the paper clip beside where you write, choose the picture, and send it.
about-suara = You can. Send a voice note, the coordinator will listen to it.
about-tombol = The buttons needn't be used. Just write the word that is on the button, for example “batal”.
about-koordinator = The coordinator is { $names }.
about-nomor = Numbers here come only from those who wrote first, or from the workshop's list of tailors. To have it deleted, write “hapus data saya”.
file-came = It arrived. I passed it on to the coordinator.
kind-gas = Leave the house now. Don't touch a switch, don't light anything. Call the neighbours from outside. In danger: 112.
kind-disaster = Save yourself first. Take everybody to a safe place, away from cables and walls. Leave things behind. In danger: 112.
tend-road = Take care on the road, there is no need to hurry. I tell the coordinator.
tend-soiled = Never mind. Put aside what was touched, don't mix it. I tell the coordinator, and you hear what to do with it.
tend-swapped = Thank you for telling. I tell the coordinator, so that it is put right.
tend-late = I am sorry that you have to wait. I tell the coordinator now. Having no material isn't your fault.
tend-fetch-later = I tell the coordinator, so that the courier knows.
tend-no-ride = Never mind. I ask the coordinator whether it can be fetched.
tend-quiet = All right, I tell the coordinator. My reminder can be moved to another hour, write for example “ingatkan jam 4 sore”.
tend-recount = All right, count first. What is recorded stays. If it turns out otherwise, write the right number, for example “harusnya 10”.
tend-short-of = Never mind, as much as you find time for. What is finished stays recorded.
tend-afraid-to-err = Don't be afraid. To report, just write “setor 20”. If it was wrong, write “batal”.
tend-ashamed = Never mind. That has happened to everybody who sews, it gets neat in time. If you want to be shown how, send a photo of it here.
tend-never-mind = Never mind. If there is anything, just write.
tend-missed = If some isn't in there yet, write how many, for example “tambah 8”.
tend-check-up = May all go well. If you don't sew on that day, write for example “besok libur”.
tend-hurt = I am sorry. That must hurt, and it isn't right.
tend-tangled = Lift the presser foot, then thread the upper thread anew. After that open the bobbin case, clean it, put it back. If it is still so, write “mesin rusak”.
tend-thread = Thread the upper thread anew, then loosen it a little. Change a blunt needle. If it still breaks, write “mesin rusak”.
tend-skips = Change the needle first, and push it all the way in. If it still skips, write “mesin rusak”.
tend-needle = Look for the broken bits first. For thick cloth take a needle number 14 or 16, and don't pull the cloth. If it still breaks, write “mesin rusak”.
kind-neighbour = Thank you for telling. I tell the coordinator to get in touch with { $name }.
kind-neighbour-urgent = If it is urgent, call 119 or 112 now. I tell the coordinator to get in touch with { $name }.
call-neighbour = { $by } asks that somebody get in touch with { $name } today. How she is isn't written here.
kind-fire = Leave the house now, all of you. Leave things behind. The fire brigade: 113. In an emergency: 112.
kind-ash = Stay in for now. Close doors and windows, wear a mask, protect the eyes. If you are told to leave, go with the others. Emergency: 112.
kind-burn = Hold it under running tap water for about twenty minutes. No toothpaste, no butter. If it is large or blistered, go to the health post now; if urgent, 119.
kind-missing = Ask your neighbours and the head of your street to help you search now. Telephone the police, 110, there is no need to wait. Have a photo ready, remember the clothes and the last place.
kind-accident = Don't move much. Ask somebody near you for help, or telephone 119. Don't think of the goods.
kind-seizure = Lay them on their side, and put nothing into their mouth. If it lasts more than five minutes, or comes again, telephone 119. Afterwards have them looked at in the health post.
kind-shock = Don't touch the machine. Switch the current off first. If it is numb, or you are weak, or your chest hurts, go to the health post now; if urgent, 119.
kind-grave = Call 119 now, or ask a neighbour to take you to the hospital. Sit down, don't go anywhere alone. Open the door so that people can come in.
kind-robbed = Oh dear. What counts is that nobody was harmed. If you are hurt, go to the health post first. Police: 110.
kind-stay-despaired = I am here. Who can be with you now? Call somebody to your side. To talk at any time: 119, then press 8.
kind-stay-despaired-again = Tell me, I read all of it. The coordinator knows. Don't be alone for now.
kind-still-here = I haven't forgotten what you told before. The coordinator knows. If it is heavy, call 119, then press 8.
kind-stuck = What is still inside mustn't be pulled or dug out. Cover it with a clean cloth and go to the health post now. Ask for a tetanus shot, too.
kind-stay-endangered = Stay outside, where it is safe. Don't go in yet, things can be replaced.
kind-stay-endangered-again = If nobody has come yet, call 112. Write here when you are safe.
kind-stay-shocked = Don't touch it yet. Switch the current off at the meter, then pull the plug. The sewing can wait.
kind-stay-shocked-again = If it is still numb, or you are weak, go to the health post now. If urgent: 119.
kind-stay-out = Thank God. Stay there for now. The coordinator knows.
pay-compared = I pass your sums on to the coordinator, to be compared. It is fine to ask. The answer comes here.
kind-listens = I am listening. Do go on.
kind-listens-more = Yes. And then?
kind-when-off = Which days off? Write for example “libur Kamis sampai Senin” (off Thursday to Monday).
anger-over = Never mind. What you said before is off. What is recorded stays.
talk-if-angry = I am not cross. Don't worry.
talk-no-answer = Sorry if it took long. I am here. I remind the coordinator of what waits.
talk-pretty = Nice!
talk-lonely = I keep you company. Tell me anything. Your children or relatives would be glad of a call, too.
kind-fraud = Don't transfer anything, and give no code or data. The workshop never asks for money. Keep the number.
kind-fraud-calm = Don't worry. The coordinator knows. Do what was said first, and don't answer that person any more.
kind-fraud-told = I tell the coordinator now, so that the others are careful, too.
told-of-child = Thank you for telling me. May the child stay well.
talk-new-number = I'll tell the coordinator. From the new number, first write “ini” and your name. Then the coordinator makes sure of the number.
above-offer = { $by } doesn't read this. Shall I tell only { $name }? { $name } leads all workshops. You may tell me more first.
above-more = I keep it for now. Shall I tell only { $name }? { $by } doesn't read it.
above-done = I told only { $name }. The answer will come here.
above-dropped = All right. I tell nobody.
above-nobody = I tell nobody. The lead isn't in this chat yet. If need be, come to the workshop yourself.
above-quietly = { $name } asks that the coordinator not read the message above.
talk-secret-passed = Don't worry. Only the coordinator reads it.
about-bacakan = I can only write, I can't speak yet. The phone can read the words to you: in its settings, under accessibility, turn on TalkBack. For short messages write “tulis pendek”.
kind-secret = I tell nobody. The coordinator only knows that you should be called.
kind-back = Good that you have begun again. Take your time.
kind-fraud-gave = That wasn't the workshop. If it was a WhatsApp code, register WhatsApp anew now with your own number. If it was money or a bank code, call the bank now. Tell your family, so that they don't send any too. Never mind, it can happen to anybody.
kind-thanked = You're welcome. Stay strong, and tell me if you need anything.
helper-thanked = You are welcome. Thank you, too, for helping to write.
helper-writes = Thank you for helping. Write what was made as ever, for example: setor 20. It is recorded for { $call }. For short messages that are easy to read out, write: tulis pendek.

# What is said about messages as such, and help

stale =
    That button is from earlier.
    { $totals }
report-how =
    Just write the number of finished masks. For example “setor 25”.
    Or “2 lusin” (dozens). Or “50 tapi 3 cacat” (50 but 3 faulty). Or “kemarin 20” (yesterday).
question-dropped = All right. I didn't record that. To report, write the number, for example “setor 25”.
dropped-stays =
    All right. The record stays.
    { $totals }
doubt-dropped = The { N($pieces, "mask") } from before aren't recorded. If they are right, write again later.
question-left = I didn't record the { N($pieces, "mask") } from before. Recorded is what you just wrote.
correction-some = So how many are good in all? Write the number, for example “harusnya 52” (should be).
correction-how-many = How many is right? Write the number, for example “harusnya 52” (should be).
undo-press = The last message recorded nothing. To undo an earlier record, press Undo below it.
edit-ignored = I saw the message you changed. No record changes.
heard-thanks = You are welcome.
heard-promise = All right. Not recorded yet. When they are finished, write the number, for example “setor 20”.
only-text = I can't open that. Please write, or send a voice note.
only-text-coordinator = I can't open that. Please write.
help-tailor-1 =
    Report: write the number, for example “setor 25”, “2 lusin” (dozens) or “kemarin 20” (yesterday).
    Faulty ones: “50 tapi 3 cacat”.
    Mistake: “salah, harusnya 52” (wrong, should be). Or change the message. Undo: “batal”.
    For a friend of the same workshop: “titip Sari 20, Ani 15”.
    Material and cut pieces: “bantuan 2” (help 2). Days off and the rest: “bantuan 3”.
help-tailor-2 =
    Ask for material: “minta karet 10 meter” (elastic). Ask for work: “minta garapan 50”.
    It arrived: “sudah terima”. Too little: “kainnya cuma 2 meter”.
    What is at home: “bahan saya”.
    More about material: “bantuan bahan”.
help-tailor-3 =
    Results: “hasil saya”, “hasil minggu lalu” (last week) or “hasil bulan ini” (this month).
    Wages: “upah saya”. Ask for an advance: “kasbon 100.000”.
    Mistake: “salah, harusnya 52”. Undo: “batal”.
    Off: “libur”, or “libur 3 hari” (3 days).
    Reminder: “pengingat mati” (off), or “pengingat 19.00”.
    My data: “data saya”.
    Talk to a person: “bicara dengan koordinator”.
help-coordinator-1 =
    Tally: “rekap”, “rekap minggu lalu” (last week), “hasil Sri bulan ini”, “siapa belum setor” (who hasn't reported).
    Record: “Sri 20, Ani 15”. A whole sheet works too.
    Correct: “Sri harusnya 24”. Delete: “hapus setoran Ani”.
    Check: “cek Sri 24: 21 bagus, 2 perbaiki, 1 buang” (good, mend, throw away).
    Cut pieces and material: “bantuan 2”. People, days and orders: “bantuan 3”.
help-coordinator-2 =
    Cut pieces: “potong 300” (cut), then “bagi 300 potongan” (share out). See: “siapa kosong” (who has none), “siapa numpuk” (too many).
    Requests: “permintaan”. Decide: “setuju Sri”, “tunda Sri: kain belum datang”.
    Send: “siap Sri” (ready), “kirim Sri lewat Budi” (by Budi).
    Store: “gudang”. Goods came: “masuk kain 50 m”.
    All about material, store and loans: “bantuan bahan”.
help-coordinator-3 =
    People: “daftar penjahit”, “terima Sri” (accept), “Sri libur 3 hari”. All: “bantuan orang”.
    Write: “pesan untuk Sri: besok bahan datang”. Announce: “umumkan: besok bengkel tutup”.
    Days: “bengkel tutup Kamis”, “jadwal rekap 18.00”, “jadwal minggu masuk”.
    Orders: “progres”, or “berapa hari lagi tahap 2 penuh?” (when is phase 2 full).
    What is often asked: “info jam: 08.00 sampai 16.00”. See: “info”.
help-lead = For the lead: “pesanan baru:” (new order) and its text, “tugas Wati gudang” (duty), “peran Sri kurir” (role), “rekap Kota Batu”.
help-observer =
    Today's sum: “rekap”, or “rekap kemarin” (yesterday).
    Orders: “progres”.
help-no-duty = No other duty yet. You can write “bantuan” (help).
help-duty-store = Store: “permintaan” (requests), “setuju Sri” (approve), “siap Sri” (ready), “kirim Sri lewat Budi” (send), “masuk kain 50 m” (came in), “bagi 300 potongan” (share out).
help-duty-inspector = Check: “yang belum dicek”, “kantong berikutnya” (next bag), “cek Sri 24: 21 bagus, 2 perbaiki, 1 buang”.
help-duty-treasurer = Treasurer: “daftar upah” (wage list), “bayar Sri 200.000” (pay), “bayar semua” (pay all), “tutup upah minggu ini” (close wages), “dana” (funds), “pinjaman” (loans), “pinjami Sri: 100 ribu dari kas” (lend).
help-duty-courier = Deliveries: “antaran”. When done: “sudah diantar Sri”, or “semua sudah diantar” (all).
help-duty-observer = See sums: “rekap”, “rekap kemarin”, “progres”.
help-materials-tailor =
    Ask: “minta karet 10 meter”. Withdraw: “batal minta karet”.
    Material at home and requests: “bahan saya”.
    It arrived: “sudah terima”. Too little: “kainnya cuma 2 meter”.
    Give back: “kembalikan kain 2 meter”.
    Give a friend: “kasih Ani karet 2 meter”.
    Spoilt: “kain rusak 1 meter”. Left at home: “sisa kain 3 meter”.
    On loan: “pinjaman”.
help-materials-courier = Deliveries: write “antaran”. When done: “sudah diantar Sri”, or “semua sudah diantar” (all).
help-materials-coordinator =
    Requests: “permintaan”. Decide: “setuju Sri”, “ubah Sri: karet 5 m”, “tunda Sri: kain belum datang”.
    Send: “siap Sri”, “kirim Sri lewat Budi”, “kirim Sri: kain 3 m”. On its way: “antaran”.
    A tailor's material: “bahan Sri”.
    Store: “gudang”. Goods came: “masuk kain 50 m dari BMPD”.
    Count: “hitung kain 45 m karena salah catat”. Throw away: “buang kain 1 m karena sobek”.
    To another workshop: “pindah kain 10 m ke Bengkel Kota”. Offcuts: “perca 2 kg”.
    Recipe: “resep dewasa: kain 20 cm, karet 40 cm”. Pack: “satu gulung karet 50 m”.
    Loans: “pinjaman”. Lend: “pinjami Sri: mesin jahit 1 dari CSR”. Returned: “pinjaman kembali Sri”. Write off: “pinjaman hapus Sri”.
coordinator-unknown = I don't understand. To see what I can do, write “bantuan” (help).
coordinator-unknown-again = I still don't understand. Try two words: “rekap” (tally), “permintaan” (requests), “penjahit” (tailors) or “bantuan” (help). To write to a tailor: “pesan untuk Sri:” and the text.
wish-stop = All right. I won't remind you any more. If you only want a rest, write “libur 3 hari” (off 3 days). To leave altogether, write “hapus data saya”.
wish-nothing-asked = There is nothing that I ask now. No answer is needed.
wish-nothing-said = I haven't said anything yet. To see what I can do, write “bantuan” (help).
wish-short-ask = Shall I keep my messages short? If so, I note it.
wish-short-not = All right. I don't note it.
wish-short-kept = From now on I keep my messages short.
wish-long = All right. From now on my messages are complete again.
wish-called = Here you are { $call }. To be called otherwise, write for example “panggil Mbak Wati”.
wish-big = How big letters are is set on the phone: open Settings, Display, then Font size. For short messages, write “tulis pendek”.
wish-tone = Sorry if I sound stiff. I can answer only in Indonesian so far. { $call } may write Javanese, I understand it.
wish-name = Sorry, the name is wrong. What do you want to be called? If somebody else uses this phone too, write “daftarkan teman” (enrol a friend).
carry = There is a delivery for { $name }: { $goods }. All deliveries: write “antaran”.
say-apart = Write this by itself afterwards: “{ $text }”
stock =
    Store of { $workshop }:
    { $lines }
form-over = That button is from earlier. To enrol, write “daftar”.
salam = And peace be upon you.
consent-work-needed = What you sew can't be recorded, because the permission was withdrawn. To join again, write “izin” (permission).
own-data =
    This is kept about { $call }:
    { $lines }
    Messages are kept for 30 days at most. To change, write for example “ganti telepon” (phone). To delete all, write “hapus data saya”.
help-people-coordinator =
    People: “daftar penjahit”. Find: “cari Sri”.
    Applicants: “terima Sri” (accept), “tolak Sri” (refuse), or “tanya Sri: kapan bisa mulai?” (ask).
    Rest: “jeda Sri”. Again: “lanjutkan Sri”.
    Move: “pindah bengkel Sri ke Batu”. Role (lead only): “peran Sri kurir”.
    Recorded twice: “gabung Sri W dengan Sri Wahyuni” (merge).
    New phone: “hp baru Sri”.
dropped-plain = All right. Nothing changed.
heard-greeting-coordinator = Hello. To see today, write “rekap” (tally). For the rest, write “bantuan” (help).
sent-by-mistake = Never mind. If something was recorded, write “batal” (undo).
heard-waits = All right. I wait.
people-add-how = New people enrol themselves. Ask them to write “daftar”. Then write “terima” (accept) and the name.
heard-salam-coordinator = And peace be upon you. To see today, write “rekap” (tally).
coordinator-perhaps = This is about { $topic ->
    [work] work in hand
    [checks] checks
    [pay] wages and money
    [orders] orders
    [goods] material and the store
    [invited] invitations and notices
    [days] working days
    [people] people and duties
   *[results] results
}, but I don't understand what is meant. Press one, or write it in other words. For more, write “bantuan” (help).
wish-my-group = { $call } belongs to the workshop { $workshop }. For what else is kept, write “data saya”.
wish-no-group = { $call } belongs to no workshop yet. For what is kept, write “data saya”.
wish-title = I am sorry. What would you like to be called?
wish-no-pictures = All right. What I write has no pictures and no ticks.
wish-write = All right. Everything here is in writing. I tell the coordinator to write and not to phone.
wish-write-again = All right. In writing only.
write-only-told = { $name } asks to be written to, not phoned. To write: “pesan untuk { $name-said }:” and the text.
mood-tired = Rest a little, { $call }. I keep the notes.
mood-glad = Glad with you, { $call }. To see today, write: rekap.
mood-eaten = I am a program, so I do not eat. { $call }, do not forget to eat.
mood-bye = See you tomorrow, { $call }.
mood-calls = Yes, { $call }. To see today, write: rekap. For anything else, write: bantuan.
wish-erase-chat = Messages on the phone are deleted on the phone itself. If all your data here shall be deleted, write “hapus data saya”.
wish-dunned = Be patient. If my reminders are what disturbs you, write “pengingat mati”.
as-file = { $title }
as-file-edited = { $title }, to be edited first.

# What is said about loans, and about whoever stops

rupiah = Rp{ $amount }
thing-counted = { $name } { $count }
lent = { CAP($thing) } lent to { $name }, from { $fund }. { $name } is told.
lent-told = { CAP($thing) } lent to { $call }, from { $fund }. If that isn't right, write “bicara dengan koordinator”.
loan-how = Write who and what, for example “pinjami Sri: mesin jahit 1 dari CSR” (lend a sewing machine). Or “pinjami Sri: uang 200.000” (money).
loans =
    On loan:
    { $lines }
loans-none = Nothing is on loan.
loans-fund = { $workshop }, from { $fund }:
loan-line = { $name }: { $thing }.
loans-own =
    { $call } has on loan:
    { $lines }
loan-own = { CAP($thing) }, from { $fund }.
loans-none-own = Nothing on loan.
loans-none-of = { $name } has nothing on loan.
loan-which =
    { $name } has on loan:
    { $lines }
    Write which, for example “pinjaman kembali { $name-said }: mesin jahit 1 dari CSR” (returned).
loan-which-off =
    { $name } has on loan:
    { $lines }
    Write which, for example “pinjaman hapus { $name-said }: mesin jahit 1 dari CSR” (write off).
loan-returned = { CAP($thing) } of { $name } is back.
loan-returned-told = { CAP($thing) } recorded as returned. Thank you.
write-off-agree = { $name } wants to write off a loan of { $tailor }: { $thing }. Do you agree?
write-off-proposed = Loan of { $name }: { $thing }. To write it off takes a second person. I asked.
write-off-nobody = Loan of { $name }: { $thing }. To write it off takes a second person. No other coordinator or lead uses the bot.
leaving-ask =
    { $name } stops. Still open:
    { $lines }
    All that stays recorded if she is recorded as stopped now. Record it?
leaving-ask-nothing = { $name } stops. No material, loan or wage is left. Record it?
leaving-home = Material at her home: { $goods }.
leaving-coming = Material on its way: { $goods }.
leaving-lent = On loan: { $thing }.
leaving-unchecked = Masks not checked: { $pieces }.
leaving-mending = Masks to be mended: { $pieces }.
leaving-owed = Wages not paid: Rp{ $amount }.
leaving-paying = Wages paid, not confirmed: Rp{ $amount }.
leaving-dropped = All right, not recorded as stopped.
leaving-told =
    { $call } is recorded as stopped. Thank you for sewing with us.
    { $lines }
    If that isn't right, speak to the coordinator. To delete your data, write “hapus data saya”.
leaving-done =
    { $name } is recorded as stopped. What is open stays recorded:
    { $lines }
    To see it again, write “siapa yang berhenti”. If she comes back, write “{ $name-said } kembali bekerja”.
leaving-done-nothing = { $name } is recorded as stopped. If she comes back, write “{ $name-said } kembali bekerja”.
returned = { $name } works again.
returned-invite = { $name } works again. So that she can use the bot, write “undang { $name-said }” (invite).
returned-told = Welcome back. When masks are finished, write the number, for example “setor 25”.
stopped =
    Stopped:
    { $lines }
stopped-line = { $name }
stopped-nobody = Nobody has stopped.
stopped-still = { $call } is recorded as stopped, so this isn't recorded. To join again, speak to the coordinator. To see or delete your data, write “data saya” or “hapus data saya”.

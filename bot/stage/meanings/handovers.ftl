# What is said about handing over to the buyer; a BAST is the document that both sign

button-signed = Signed
button-handed-over = Right, handed over
button-not-handed = Not handed over yet
button-void = Void the document
button-yes-signed = Yes
button-photo-attach = Attach it only
button-no-other = No, another photo
handover-size = { $size ->
    [dewasa] adult { $pieces }
    [anak] child { $pieces }
    [all] { $pieces }
   *[any] without size { $pieces }
}
handover-made =
    Document { $number } made, not signed yet. { N($pieces, "mask") } to { $buyer }: { $sizes }.{ $of ->
        [0] { "" }
       *[other] { " " }{ N($packs, "pack") } of { $of }{ $loose ->
            [0] { "" }
           *[other] , { $loose } loose
        }.
    }{ $filters ->
        [0] { "" }
       *[other] { " " }With { N($filters, "filter") }.
    }
    Print the file. When it is signed, send its photo or write “sudah diserahkan” (handed over).
handover-made-told = { $by } made document { $number }: { N($pieces, "mask") } to { $buyer }, { DAY($date) }.
complaint-noted = The complaint of { $buyer } is recorded as number { $number }: “{ $text }”{ $document ->
        [none] {""}
       *[other] {" "}About { $document }.
    } Leads and coordinators hear of it. When it is settled, write “keluhan { $number-said } selesai: ” and how. If masks come back, write for example “Dinas kembalikan 20”.
complaint-told = { $buyer } complains, says { $by }: “{ $text }”{ $document ->
        [none] {""}
       *[other] {" "}About { $document }.
    } Number { $number }. When it is settled, write “keluhan { $number-said } selesai: ” and how.
complaints =
    Complaints of the buyer:
    { $lines }
complaint-line = Number { $number }, { DAY($date) }{ $document ->
        [none] {""}
       *[other] , { $document }
    }: “{ $text }” { $state ->
        [open] Not settled yet.
       *[settled] Settled.
    }
complaint-line-answered = Number { $number }, { DAY($date) }{ $document ->
        [none] {""}
       *[other] , { $document }
    }: “{ $text }” Settled: “{ $answer }”
complaints-none = The buyer has no complaints.
complaint-which = Several complaints aren't settled, { $call }. Write which, for example “keluhan 2 selesai”.
complaint-unknown = { $number ->
        [0] No complaint is open.
       *[other] There is no complaint number { $number }.
    }
complaint-settled = The complaint of { $buyer }, number { $number }, is recorded as settled.
complaint-gone = Complaint number { $number } is gone.
handover-back-made =
    The return is recorded as { $number }, not signed yet. { N($pieces, "mask") } back from { $buyer }: { $sizes }.
    When it is signed, send its photo or write “sudah ditandatangani”. The masks are then held and checked again.
handover-back-made-told = { $by } recorded return { $number }: { N($pieces, "mask") } from { $buyer }, { DAY($date) }.
handover-missed-made =
    The shortage is recorded as { $number }, not signed yet. { N($pieces, "mask") } missing, says { $buyer }: { $sizes }.
    When it is signed, send its photo or write “sudah ditandatangani”.
handover-missed-made-told = { $by } recorded shortage { $number }: { N($pieces, "mask") }, { $buyer }, { DAY($date) }.
handover-file = { $title }
handover-unequal = The number is { $pieces }, but added by size { $sizes }. Which is right? Nothing is made yet.
handover-which-sizes = How many of each size are these { $pieces }? What may be handed over: { $have }. Write for example “dewasa 15, anak 5” (15 for adults, 5 for children).
handover-back-sizes = How many of each size are these { $pieces }? The buyer has: { $have }. Write for example “dewasa 15, anak 5” (15 for adults, 5 for children).
handover-not-made = All right. Nothing was made.
handover-day = { DAY($date) } is too far away for a document. Nothing is made yet.
handover-which-buyer = There is no order of “{ $buyer }”. Buyers are: { $names }.
handover-no-buyer = No order has a buyer yet. The lead can write “ubah pesanan pemesan: Dinas KOPINDAG”.
handover-how-many = How many to { $buyer }? { $pieces } may be handed over{ $sized ->
    [true] { " " }({ $sizes })
   *[false] { "" }
}. Write for example “serahkan { $pieces-said } ke { $buyer-said }”.
handover-nothing = No masks may be handed over yet.{ $waiting ->
    [0] { "" }
   *[other] { " " }{ $waiting } wait for the hospital's sample.
}{ $drafted ->
    [0] { "" }
   *[other] { " " }{ $drafted } are in a document not signed yet.
}
handover-short =
    Not enough: { $short } missing. May be handed over: { $have }.{ $waiting ->
        [0] { "" }
       *[other] { " " }{ $waiting } wait for the hospital's sample.
    }{ $drafted ->
        [0] { "" }
       *[other] { " " }{ $drafted } are in a document not signed yet.
    }
    Nothing is made yet. For the { $pieces } only, press the button.
handover-none-open = No document waits for a signature. To make one, write for example “serahkan 2000 ke Dinas”.
handover-unknown = There is no document { $number }.
handover-none = There are no documents yet.
handover-none-signed = No document is signed yet, so nothing can come back.
handover-not-signed = There is no document { $number }, or it isn't signed.
handover-signed-before = Document { $number } is signed already.
handover-void-before = Document { $number } is void already.
handover-not-yet = All right. Document { $number } goes on waiting.
handover-not-yet-told = { $by }: document { $number } isn't handed over yet.
handover-claimed = All right. Whoever makes a document doesn't confirm it, so I ask the others about { $number } first.
handover-claimed-nobody = Whoever makes a document doesn't confirm it. { $number } needs one more person, for example the lead.
handover-claimed-told = { $by } says { $number } is signed: { N($pieces, "mask") }, { $buyer }{ $kind ->
    [return] { "" } (back)
    [shortage] { "" } (missing)
   *[handover] { "" }
}. Right?
handover-gone = The masks for { $number } don't suffice any more, so it isn't recorded. Void that document and make a new one.
handover-signed = { $kind ->
    [return] { $number } done. { N($pieces, "mask") } back from { $buyer }, held and checked again one by one.
    [shortage] { $number } done. { N($pieces, "mask") } missing, to be replaced.
   *[handover] { $number } done. { N($pieces, "mask") } handed over to { $buyer }.
}
handover-signed-told = { $by } confirmed { $number }: { $kind ->
    [return] { N($pieces, "mask") } back from { $buyer }
    [shortage] { N($pieces, "mask") } missing
   *[handover] { N($pieces, "mask") } handed over to { $buyer }
}.
handover-voided = Document { $number } is void. Its number stays and isn't used again.
handover-voided-told = { $by } voided document { $number }. Its number stays and isn't used again.
handover-void-asked = { $number } is signed, so I ask the others about voiding it first.
handover-void-asked-told = { $by } wants to void { $number }, { N($pieces, "mask") } to { $buyer }. If you agree, press the button.
handover-stands = { $number } can't be voided because of { $other }. Void that first.
handover-back-how-many = How many came back or were missing of { $number }? Write for example “retur { $number-said }: 20 jahitan lepas” (return, loose seams).
handover-back-too-many = Of { $number } the buyer still has { $pieces }, so { $back } isn't recorded.
handover-photo-ask = Is this the photo of document { $number }, signed?
handover-photo-other = All right. I don't keep the photo.
handover-photo-consent = A photo to attach to { $number }{ $caption ->
        [none] {""}
       *[other] : “{ $caption }”
    }. Do those who are seen agree that it goes with the document?
handover-photo-kept = The photo is attached to { $number }, which has { N($count, "photo") } now; the document shows the last { $most }. To see it, write “kirim BAST { $serial }”; to erase the photo, “hapus foto { $photo }”.
handover-photo-signed = { $number } is signed already. I attached the photo. To see it, write “kirim BAST { $serial }”.
handover-no-photos = { $number } has no photo.
handover-photos = Photos of { $number }:
    { $lines }
    Which one? Write for example “hapus foto 3” (erase photo 3).
handover-photo-line = Photo { $photo }: { $shows ->
        [signed] the signed paper
       *[goods] { $caption ->
            [none] without words
           *[other] { $caption }
        }
    }
handovers = { $lines }
handover-line = { $number }, { DAY($date) }: { N($pieces, "mask") }, { $buyer }{ $kind ->
    [return] { "" } (back)
    [shortage] { "" } (missing)
   *[handover] { "" }
}, { $state ->
    [draft] not signed
    [signed] signed
   *[void] void
}.
bast-only-lead = The lead arranges that.
handover-numbering = The numbering is recorded. The first: { $number }.
handover-numbering-how = Write an example with the number first, for example “nomor BAST: 001/BAST/OD-LINKSOS/V/2020”.
handover-numbering-stands = Numbers are in use, so their pattern stays.
party-ours =
    The first party in the document:
    { $lines }
party-theirs =
    { $buyer } in the document:
    { $lines }
party-line = { $what ->
    [name] Name
    [position] Position
    [nip] Civil servant number
    [institution] Institution
    [address] Address
    [authority] Authority
    [contact] Contact
    [place] Place
   *[witness] Witness
}: { $text }.

# Money on its way to a tailor, in words

paid-partly = { $came ->
        [0] I pass on that it was too little. Rp{ $amount } isn't noted as received until that is settled.
       *[other] I pass on that only Rp{ $came } of Rp{ $amount } came. It isn't noted as received until that is settled.
    }
paid-partly-told = { $name } says that too little of her wage came: “{ $text }” { $came ->
        [0] {""}
       *[other] Rp{ $came } came.
    } Rp{ $amount } is on record ({ DAY($date) }). What now? When the rest has been given, press the button.
paid-later = When you have the Rp{ $cash }, press the button.
paid-thanks = You are welcome. Are the Rp{ $cash } in your hands?
paid-told-again = { $by } writes: “{ $text }” Are the Rp{ $cash } of your wage in your hands?
paid-coming-told = { $by } writes of your wage of Rp{ $cash }: “{ $text }” When you have it, press the button or write: uangnya sudah saya terima.
pay-asked-with = I ask { $name } again, with your words.
pay-no-phone-signed = { $name } doesn't use the bot. Have Rp{ $amount } signed for and send the photo with the words “tanda terima”.
pay-coming = I pass that on to { $name }.
pay-coming-no-phone = { $name } doesn't use the bot, so I can't pass it on. The money still waits for a receipt.
pay-looked-for = When it is clear, write for example “sudah saya kasihkan” or “besok saya antar”.
pay-void-ask = Cancel the payment of Rp{ $amount } to { $name }? Her wage waits to be paid again.
pay-stays = The payment stays on record.
pay-perhaps-missing = Is this for { $name }, about her Rp{ $amount } that she hasn't got?

# What may be held back of it

deduct-why = Your advance is Rp{ $advance }. With Rp{ $deducted } deducted, Rp{ $left } of it is left, and you get Rp{ $cash } now. May it be, or another sum?
deduct-other = I pass on that Rp{ $deducted } may be deducted. Nothing is deducted yet.
deduct-other-told = { $name } would have only Rp{ $deducted } deducted, so the Rp{ $amount } aren't paid yet. If that is fine, press the button.

# What is decided about her doubt

dispute-perhaps = Is this for { $name } to know? Does what is written stand, or was it set right?

# Her advance

advance-not-wanted = Very well, no advance.
advance-got = The advance of Rp{ $amount } is on record. Rp{ $left } isn't back yet.
advance-got-unknown = That advance isn't on record. I tell the coordinator, so that it is noted.
advance-missing = I tell whoever gave the advance of Rp{ $amount }. If it wasn't handed over, it is taken off the record.
advance-missing-unknown = No advance is on record. I tell the coordinator.
advance-missing-told = { $name } doesn't have her advance of Rp{ $amount } ({ DAY($date) }). If it isn't given after all, press the button.
advance-back = I pass that on. Rp{ $amount } are noted as back once the money is in the workshop.
advance-back-other = I pass on to the coordinator what you say of the advance.
advance-back-told = { $name } wants to give back Rp{ $amount } of her advance of Rp{ $left }. { $lines } Once you have the money, press the button.
advance-her-words = Her words: “{ $text }”

# Whether her pay may be kept

pay-to-be-heard = { $name } doesn't use the bot. Ask her yourself whether her wages and advances may be kept here, then write: izin upah { $whole }. Nothing is kept yet.
pay-consent-needed = Masks of { $name } are accepted, but her wage isn't kept here: her consent lacks. She doesn't use the bot. Ask her yourself, then write: izin upah { $whole }; if she doesn't want it: izin upah { $whole } tidak.
pay-consent-own = { $kept ->
        [true] { $name } has agreed that her pay is kept here.
        [false] { $name } chose that her pay isn't kept here. If that changes, she writes herself: izin upah.
       *[asked] { $name } uses the bot, so I ask her myself. Nothing is kept yet.
    }
pay-consent-kept = The consent of { $name } is kept, with the photo. Her wage is reckoned here.
pay-consent-vouch = { $name } says that { $tailor } wants her wages and advances kept here. { $tailor } doesn't use the bot. Was she asked herself, and does she want it?
pay-consent-words = the pay of { $name } may be kept
pay-consent-proposed = I ask a second person to make sure that { $name } wants it. A photo of her signature does, too, with the words: izin upah { $name }.
pay-consent-alone = If { $name } wants it, have her sign, and send the photo with the words: izin upah { $name }.
pay-waits-consent = Wages that wait for a consent: { $names }.

# Several at once

pay-list-short = So much isn't owed to { $names }.

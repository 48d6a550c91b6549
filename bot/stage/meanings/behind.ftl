# How the bot read a message, on the sandbox's page

behind-step = Step
behind-at-step = { $number }. { $step }, row { $row } of the inbox, { $outcome ->
    [effect] done
    [question] waits for an answer
   *[ignored] without effect
}.
behind-caused = Booked because of this message
behind-why-none = No message has been read yet.
behind-word = { $kind ->
    [day] “{ $words }” is { DAY($day) }
   *[number] “{ $words }” is { $number }
}
behind-why = { $step ->
    [stranger] Nobody here knows this person yet, so the bot welcomes them.
    [speaker] This phone is shared, so the bot makes sure who is writing.
    [waiting] This person still waits to be taken in.
    [paused] This person has paused for now.
    [button] A button was pressed.
    [form_word] This is a word for the form, like “lewati” (skip) or “kembali” (back).
    [no_text] This is no writing.
    [forwarded] This is passed on from somebody else.
    [edit] An old message was changed, so it is read again.
    [quoted_request] This answers a request.
    [replied] This answers a message that the bot passed on.
    [typed_option] This answers a choice that was offered.
    [typed_button] The words are those of a button.
    [taking_back] This asks to take something back.
    [orders_asked] This is about orders.
    [sampled] This is about samples and handing over.
    [duties_said] This is about duties in the workshop.
    [money] This is about wages or money.
    [counted] This is what a check found.
    [results_asked] This is a coordinator's question about results.
    [days_said] This is about days off and working days.
    [command] This is a command.
    [unknown_command] This is a command that nobody knows.
    [wish] This asks for another way in which the bot speaks.
    [form_answer] This answers the form.
    [answer] This answers the bot's question.
    [news] This is news of herself.
    [fact_asked] This is a question about the workshop.
    [goods] This is about material.
    [answer_in_part] This answers the bot's question, with something else beside it.
    [denial] This denies what is on record.
    [undo_in_words] This asks to take something back.
    [wrong_person] This comes from somebody who isn't meant.
    [pay] This is about wages.
    [mended] This is about masks that are mended.
    [entered] The coordinator writes results for a tailor.
    [coordinators_words] These are a coordinator's words.
   *[other] Understood at the step { $step }.
}
behind-off = The bot is off
behind-read = Read from the last message
behind-moves = In the ledger
behind-balances = Balances
behind-waiting = Not delivered yet
behind-nothing = Nothing.
behind-move = { $number }. { $name }, { $date }: { $thing }, { $from ->
    [made] made
    [finished] finished
    [repair] to be mended
    [supplier] supplier
    [store] store
    [coming] on its way
    [home] home
    [own] beyond the record
    [used] used
    [scrap] waste
    [lost] lost
    [capital] capital
    [advance] lent
    [wages] wages
    [owed] wages not paid yet
    [paying] wages being paid
    [paid] paid
    [ready] accepted
    [released] released
    [held] held back
    [buyer] buyer
    [funder] funder
    [cash] cash
    [spent] spent
   *[other] { $from }
} to { $to ->
    [made] made
    [finished] finished
    [repair] to be mended
    [supplier] supplier
    [store] store
    [coming] on its way
    [home] home
    [own] beyond the record
    [used] used
    [scrap] waste
    [lost] lost
    [capital] capital
    [advance] lent
    [wages] wages
    [owed] wages not paid yet
    [paying] wages being paid
    [paid] paid
    [ready] accepted
    [released] released
    [held] held back
    [buyer] buyer
    [funder] funder
    [cash] cash
    [spent] spent
   *[other] { $to }
}{ $takes_back ->
    [0] .
   *[other] { " " }(takes back { $takes_back }).
}
behind-balance = { $place ->
    [finished] Finished
    [repair] To be mended
    [home] At home
    [coming] On its way
   *[advance] Lent
}: { $was ->
    [none] { "" }
   *[other] { $was } →{ " " }
}{ $thing }
behind-masks = { $size ->
    [dewasa] { N($pieces, "mask", "dewasa") }
    [anak] { N($pieces, "mask", "anak") }
   *[other] { N($pieces, "mask") }
}
behind-row = { $state ->
    [queued] Waits
    [sending] Being sent
   *[parked] Kept until the person writes again
}: { $text }
read-intent = Read as { $intent ->
    [report] a report.
    [material] a request for material.
    [mixed] a report and something else.
    [correction] a correction of a report.
    [question] a question.
    [promise] a promise, not booked yet.
    [zero] nothing made.
    [greeting] a greeting.
   *[other] something else, not booked.
}
read-portion = { $who ->
    [own] Whoever wrote:
    [one] { $name }:
    [several] { $name } (several have this name, so it is asked):
   *[unknown] { $name } (nobody has this name, so it is asked):
}
read-other = Or perhaps:
read-certain = Booked at once.
read-doubt = Asked first: { $why ->
    [approximate] the number is approximate.
    [range] there are two possible numbers.
    [no-number] no number is named.
    [container] what a pack holds isn't said.
    [not-whole] the number isn't whole.
    [very-many] the number is very high.
    [two-numbers] two numbers stand beside each other.
    [which-size] how many of each size isn't clear.
    [which-day] the day isn't clear.
    [several-days] it may be the sum of several days.
    [others-too] a part is somebody else's.
    [more] how many the more comes to.
    [item-or-mask] material or masks.
    [letters] there are letters in the number.
    [total-differs] the sum doesn't agree.
    [defects-only] only the defects are named.
    [still-in-work] a part is still being made.
    [no-new-value] the right number isn't named.
    [whose] whose work it is.
   *[unclear] it isn't clear.
}

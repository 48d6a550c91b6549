# What reaches a phone of what the laptop's commands and the channels say

you-are-accepted =
    Welcome, { $call }. The coordinator gets in touch about the first material.
    When masks are finished, write the number, for example “setor 25”.
    If you need material, write for example “minta karet 10 meter” (elastic).
not-kept = Sorry, your message isn't recorded. Please send it again.
blocked-note = Messages for { $name } can't arrive, the bot is blocked on her phone. She may need to be phoned.
dead-note = A message for { $name } can't be sent. She may need to be phoned.
gone-note = Messages for { $name } can't be sent: her account is gone, or never wrote to this bot. If her phone is new, write “hp baru { $name-said }”.
other-poller = Another program uses this bot. Stop one of them, so that no report is missed.
send-again = I couldn't get messages yesterday. If a report of yours has no answer, please send it again.

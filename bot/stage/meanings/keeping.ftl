# What is said about copies of the data, and the bot's own health

backup-last = Last copy { DAY($date) }, at { $at }, { $size }. { $sound ->
    [true] Tried: it opens, and the sums agree.
   *[false] Tried: it opens, but the sums don't agree. On the laptop, run: omah check.
} { $kept ->
    [0] { "" }
   *[other] { N($kept, "copy", "copies") } kept.
}
backup-none-yet = There is no copy yet. On the laptop, put in a USB stick and run: omah backup --folder STICK.
backup-none-done = A folder is chosen, but no copy is made yet. I try again every hour.
backup-by-hand-only = There is no automatic one yet. On the laptop, put in a USB stick and run: omah backup --folder STICK.
backup-is-late = None since then. If copies go to a USB stick, put it in. I try again every hour.
backup-failing = Today's copy isn't made. { $why ->
    [folder] There is no folder { $folder }. If it is a USB stick, put it in.
    [full] There is no room. Free some, or use another stick.
    [closed] The folder { $folder } can't be written to. Unlock the stick, or use another.
    [unsound] The copy opens, but the sums don't agree. On the laptop, run: omah check.
   *[other] The copy doesn't open again. Use another stick.
} I try again every hour.
backup-well = The copy is made again, { $size }, and tried.
backup-overdue = { N($days, "day") } without a copy. If the laptop breaks, what came after { DAY($date) } is lost.
backup-never = This bot has no copy. If the laptop breaks or is lost, all records are lost. On the laptop, put in a USB stick and run: omah backup --folder STICK.
alive-again = The bot was down { $same ->
    [true] from { $since } to { $until }
   *[false] from { DAY($date) }, { $since }, to { DAY($until_date) }, { $until }
}. { $count ->
    [0] { $calls ->
        [true] Messages over WhatsApp may still follow, and count on their day.
       *[other] No messages came meanwhile.
    }
   *[other] { N($count, "message") } that came meanwhile are read and answered.{ $calls ->
        [true] {" "}Those over WhatsApp may still follow.
       *[other] {""}
    }
}
alarm-disk = Only { $free } is left on the bot's laptop. When it is full, reports can't be recorded. Delete files that aren't needed.
alarm-disk-over = There is room on the bot's laptop again.
alarm-unreached = { $channel } can't be reached for more than ten minutes. Messages wait there and are recorded later. Check the laptop's internet.
alive-since = The bot is up since { DAY($date) }, { $at }.
alive-backup = Last copy { $days ->
    [0] today.
    [1] yesterday.
   *[other] { $days } days ago.
}
alive-no-backup = There is no copy of the data yet.
send-again-restored = My records were put back from the copy of { DAY($date) }, { $at }. Please send again what you reported after that.

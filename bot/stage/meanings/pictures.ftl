# What is said with pictures, and what stands in them

button-picture = Picture
picture-nothing = There are no masks on those days yet, so there is no picture.
picture-no-forecast = When it is full can't be told yet, so there is no picture.
picture-no-material = How many days the material lasts isn't known yet, so there is no picture. Write “gudang” (store).
picture-of-others = I don't show pictures of others. For your own results, write “gambar hasil saya”.
picture-days =
    { $whose ->
        [none] { "" }
       *[other] { $whose }.{ " " }
    }{ $days }: { N($total, "mask") }{ $defects ->
        [0] .
       *[other] , { $defects } of them need mending.
    }
    { $bars }.
picture-bar = { $name }: { $pieces }
picture-phase = Phase { $number }: { $filled } of { N($pieces, "mask") }, { $new } from those days (all workshops).
picture-now = Now { $filled } of { N($pieces, "mask") }.
picture-materials =
    Material in store lasts:
    { $lines }.{ $more ->
        [0] { "" }
       *[other] { " " }{ N($more, "other material") } will last longer.
    }
picture-material-said = { $item }{ $workshop ->
    [none] { "" }
   *[other] { " " }in { $workshop }
} { $days ->
    [0] used up
   *[other] { N($days, "working day") }
}
picture-days-title = { $days }: { N($total, "mask") }{ $whose ->
    [none] { "" }
   *[other] , { $whose }
}
picture-phase-title = Phase { $number }: { $filled } of { N($pieces, "mask") }
picture-phase-key = Striped: { $new } from these days
picture-ahead-title = When phase { $number } is full
picture-ahead-said = about { $low }{ $same ->
    [true] { "" }
   *[false] { " " }to { $high }
} more working days
picture-material-title = How many days the material in store lasts
picture-material = { CAP($item) }{ $workshop ->
    [none] { "" }
   *[other] , { $workshop }
}
picture-lasts = { $days ->
    [0] used up
   *[other] { N($days, "day") }
}

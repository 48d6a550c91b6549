# What is told and shown for the report to whoever gave the money

funder-noted = { $kind ->
        [plan] Plan
       *[obstacle] Obstacle
    } noted for the report, { DAY($date) }. If it is wrong, press Undo or write: hapus { $kind ->
        [plan] rencana
       *[obstacle] kendala
    } { $number }.
funder-note-private = That names somebody's health or child, so I don't keep it. Write it again without that.
funder-note-none = There is no obstacle or plan with number { $number }. To see all, write: isi laporan.
funder-note-gone = The { $kind ->
        [plan] plan
       *[obstacle] obstacle
    } “{ $text }” doesn't go into the report.
funder-not-yours = That is of another workshop, so I don't erase it.
funder-notes =
    For the report:
    { $lines }
funder-note-line = { $kind ->
        [plan] Plan
       *[obstacle] Obstacle
    } { $number }, { DAY($date) }{ $place ->
        [none] { "" }
       *[other] , { $place }
    }: { $text }
funder-photo-line = Photo { $number }, { DAY($date) }: { $caption }
funder-notes-none = Nothing is noted for the report yet. Write for example: kendala: kain sulit dicari.
funder-photos-none = There is no photo for the report yet. Send a photo with words under it, for example: foto laporan: Bu Sri menjahit.
funder-photo-ask = A photo for the report: “{ $caption }”. Do those who are seen agree that it is used?
funder-photo-kept = Photo { $number } is kept for the report{ $consent ->
        [agreed] , with the consent of those who are seen
       *[nobody] { "" }
    }. There are { $count } photos now; the report shows the latest { $most }. To erase it, write: hapus foto laporan { $number }.
photo-not-kept = All right. The photo isn't kept. Ask them first, then send it again.
photo-refused = { $name } doesn't want to be shown, so this photo isn't kept.
funder-photo-lacks-photo = The photo isn't there. Send it with these words under it.
funder-photo-lacks-words = What does this photo show? Send it again with words under it, for example: foto laporan: Bu Sri menjahit.
photo-none = There is no photo with number { $number }. To see all, write: foto laporan.
photo-erased = Photo { $number } is erased{ $document ->
        [none] { "" }
       *[other] { " " }from { $document }
    }.
photo-lost = Photo { $number } of { $document ->
        [none] the report
       *[other] { $document }
    } can't be fetched. Send it once more.

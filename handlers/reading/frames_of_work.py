"""Frames of what a coordinator says of masks: results, batches, documents, and how much is still wanted."""

from handlers.reading.frames import Frame, Wanted, frame

RESULT = "recap/report/mask/make/howmuch"
FRAMES: tuple[Frame, ...] = tuple(
    frame(*one)
    for one in (
        # Batches
        (
            "hospital/sample bad/rejected/howmuch/what?/passes span",
            "report mask all tag not howmuch bad rejected sample hospital what? passes",
            Wanted.SAMPLES_OF,
        ),
        ("buyer number back", "mask bad fault rejected note size", Wanted.BUYER_RETURNS),
        ("mask who number back", "fault bad first note size mended", Wanted.GIVEN_BACK),
        ("batch last", "number what? phone howmuch all already hospital", Wanted.BATCH),
        ("held", "hospital howmuch mask all tag already batch", "stok masker"),
        (
            "bast/handover number make/send",
            "buyer mask size note want to handover bast numbers already",
            Wanted.HAND_OVER,
        ),
        ("buyer number more", "want mask order add", Wanted.ORDER_GROWS),
        ("waybill", "where? send print file show want n-bast last note", Wanted.WAYBILL),
        ("handover/send/buyer when? last", "buyer handover send to mask", "daftar BAST"),
        (
            "phase number when? done/target",
            "order all mask may notyet tag next target want tailor",
            "kapan tahap {number} penuh",
        ),
        ("order/target when? done/target", "all number mask may notyet tag begin next", "kapan penuh"),
        ("done when?", "all order target mask number may notyet tag", "kapan penuh"),
        ("n-batch who out/take/delete/cancel", "mask first report want batch", Wanted.BATCH_MIXED),
        ("n-batch who?", "what? mask all show list batch", Wanted.BATCH_MIXED),
        ("n-batch what?/who", "mask show list report batch tag", Wanted.BATCH),
        (
            "n-batch passes/good",
            "hospital already sample mask report batch -not -notyet -tag -rejected -bad -asks",
            Wanted.BATCH_PASSED,
        ),
        (
            "n-batch rejected/bad/not",
            "fault hospital already sample mask report passes good batch -notyet -tag",
            Wanted.BATCH_FAILED,
        ),
        (
            "n-batch",
            "batch passes hospital report already notyet tag come how? what? show sample rejected good when? "
            "mask asks list",
            Wanted.BATCH,
        ),
        ("batch new/make number", "new make size mask note want sample", "sampel {number}"),
        ("check notyet batch", "already howmuch come all mask sample hospital", "stok masker"),
        ("check/good batch/hospital/sample howmuch/notyet", "already all mask come ready", "stok masker"),
        (
            "hospital/sample report",
            "test come out already notyet tag how? what? span batch take check show",
            Wanted.BATCH,
        ),
        (
            "test report",
            "hospital sample come out already notyet tag how? what? span batch take check show",
            Wanted.BATCH,
        ),
        ("order notyet done/target", "who? what? all list where? buyer which show tag", "progres"),
        ("order what?/where?/list notyet", "done all target buyer tag show", "progres"),
        ("order/buyer when? done/target", "order buyer all may notyet tag mask number", "kapan penuh"),
        ("intime order/buyer", "span number daily ahead tag asks may buyer order mask done all", "kapan penuh"),
        ("send/handover already howmuch", "buyer guest mask all place begin first span to total come", "progres"),
        # Documents
        (
            "bast wrong/should/change",
            "number numbers note report howmuch size n-bast want becomes",
            Wanted.DOCUMENT_WRONG,
        ),
        (
            "form hospital/sample/batch",
            "last where? send print want batch hospital sample show -n-batch",
            Wanted.BATCH_SHEET,
        ),
        (
            "bast/handover file/send/print",
            "span last want again n-bast where? file send show bast all howmuch:- ",
            Wanted.DOCUMENT_FILE,
        ),
        ("bast", "last where? want span n-bast", Wanted.DOCUMENT_FILE),
        ("already/come handover howmuch", "buyer all mask reached come span to -notyet -ready -may", "progres"),
        ("handover when?", "span next last tag ready", Wanted.HANDOVER_WHEN),
        ("handover ready/may/howmuch/want/tag", "mask howmuch already all -notyet -place", "stok masker"),
        ("mask may send howmuch", "all already order buyer -notyet", "stok masker"),
        ("ready howmuch", "mask handover send order", "stok masker"),
        # Workshops
        (
            "place howmuch report/make/mask/come",
            "span workshop first recap short less list why? all few -places",
            "rekap {place} {span}",
        ),
        (
            "place howmuch span",
            "workshop first recap short less why? all few report mask -places",
            "rekap {place} {span}",
        ),
        ("place span report/recap", "workshop first mask all show few less", "rekap {place} {span}"),
        (
            "place why?",
            "workshop span number few less first report mask make come all short becomes",
            "rekap {place} {span}",
        ),
        ("place few", "workshop span why? number less first report mask make come all", "rekap {place} {span}"),
        ("who why? number", "becomes report mask first span short more few all", "hasil {who} {span}"),
        ("who change who?", "report mask first number becomes why? note already", "hasil {who}"),
        ("who number tag", "report mask first real good most span note asks already", "hasil {who}"),
        ("who number asks report", "mask first real good most span note what? already tag", "hasil {who}"),
        (
            "who number what? real/good",
            "mask first report most span note asks already tag",
            "hasil {who}",
        ),
        (
            "who howmuch report/mask/make",
            "span first total all already -wage -advance -item -pieces -bad -rejected -mended -check",
            "hasil {who} {span}",
        ),
        ("collect notyet report", "who? clock tailor all mask come note want", Wanted.REMIND),
        (
            "remind who report",
            "first already span note tag notyet want mask",
            "pesan untuk {who}: hasil hari ini tolong ditulis ya",
        ),
        ("rejected who howmuch", "report first mask", Wanted.REJECTED),
        ("n-batch wrong/should", "number note close already becomes batch", Wanted.BATCH),
        ("passes/good enough/howmuch", "stock check already mask all tag ready handover", "stok masker"),
        ("places howmuch", "span place workshop first report recap mask make come less short few", "rekap {span}"),
        ("batch passes", "span tag what? last hospital good rejected already -n-batch -number", Wanted.BATCH),
        # Results
        ("not/notyet report who? length", "all already tailor", "siapa belum setor {length} terakhir"),
        ("report who short number", "first mask", "tadi {who} kurang {number}"),
        ("who size wrong/should", "measure all first report mask should wrong becomes not", Wanted.RESIZED),
        ("who why? finish", "first all", "hasil {who} bulan ini"),
        ("who compare span", "report less more mask first howmuch how?", "hasil {who} {span}"),
        ("who double", "report delete cancel number numbers mask first span take becomes", "tadi {who} dobel"),
        ("not note", "last", "~batal"),
        ("check wrong/cancel", "report note mask cancel wrong last", "~batal"),
        ("report/recap send who", "span to print file daily want show all recap report", Wanted.REPORT_TO),
        ("guests", "print send want file show training who? list", "daftar hadir"),
        ("average", "daily howmuch span report make mask tailor who place all recap active come", Wanted.AVERAGE),
        ("size howmuch", "span total report mask make recap come already all who place", Wanted.SIZES),
        ("compare", "more less tag place span report recap mask all howmuch workshop make want show", Wanted.COMPARED),
        ("most who?", "span report mask make tailor active all come", "siapa paling banyak {span}"),
        ("least who?", "span report mask make tailor active all come", "siapa paling banyak {span}"),
        ("active who?/list/howmuch", "span tailor all report come", "rekap {span}"),
        (
            "who report last/when?/notyet/not",
            "more less long why? already first span last when? come",
            "hasil {who} bulan ini",
        ),
        (
            "who report span daily/show/all/how?",
            "first mask recap what? want list daily show all how? howmuch",
            "hasil {who} {span}",
        ),
        ("report who?", "span already clock come all mask -notyet -not -last -when?", Wanted.REPORTED),
        ("remind notyet report", "who? clock tailor all mask come note want", Wanted.REMIND),
        ("target/order left/short/howmuch", "number mask all notyet what? more may tag", "progres"),
        ("short howmuch number", "target mask more may", "progres"),
        (
            "recap",
            "span who tailor all want print picture file send show make size? daily report mask may",
            Wanted.RECAP,
        ),
        ("wrong cancel", "note report -who -number", "~batal"),
        ("who report double delete/cancel", "number mask first span -numbers", "tadi {who} dobel"),
        ("two swap", "number numbers report mask first span move not wrong note", Wanted.SWAPPED),
        ("report off/who two", "first wrong span becomes should change not move -", Wanted.MOVED),
        ("numbers several size all", "mask note report already", Wanted.ALL_OF_SIZE),
        ("two report", "first wrong span should change not move already mask", Wanted.MOVED),
    )
)

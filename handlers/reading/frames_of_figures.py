"""Frames of figures that are asked for beside sums, and of what else a coordinator asks by the way."""

from handlers.reading.frames import Frame, frame
from handlers.reading.wanted import Wanted

AROUND = "tag asks howmuch how? what? show list want all may note compare becomes only"
OF_MASKS = "report mask make recap work come open begin sofar"
FRAMES: tuple[Frame, ...] = tuple(
    frame(*one)
    for one in (
        # Results
        (
            "two/several compare/diff",
            f"{AROUND} {OF_MASKS} span range length last first more less over most diff daily each few who? fast -wage "
            "-pay -item -number -money",
            Wanted.TAILORS_COMPARED,
        ),
        (
            "two/several more/most/fast who?/what?/where?",
            f"{AROUND} {OF_MASKS} span range length last first more less over most fast number -wage -pay -item -money "
            "-take -pieces -rejected -bad",
            Wanted.TAILORS_COMPARED,
        ),
        (
            "who span more/less/few/slow",
            f"{AROUND} {OF_MASKS} first daily why? over short percent each compare -number -pieces -item -wage -pay "
            "-advance -remind -leave -ahead -two",
            Wanted.CHANGED_BY_DAY,
        ),
        (
            "less/more/few/slow who?",
            f"{AROUND} {OF_MASKS} span spans tailor persons over daily percent from compare last -pieces -item -wage "
            "-pay -advance -number -who -most -order -leave",
            Wanted.WHO_CHANGED,
        ),
        (
            "span more/less percent",
            f"{AROUND} {OF_MASKS} spans percent over short diff off -order -buyer -item -wage -number",
            Wanted.SPANS_COMPARED,
        ),
        ("who span percent more", f"{OF_MASKS} {AROUND} spans first", Wanted.CHANGED_BY_DAY),
        (
            "best/worst",
            f"{AROUND} {OF_MASKS} who? when? span most least tailor first sofar daily reached past who day when -item "
            "-rejected -bad -check -goods -shop",
            Wanted.BEST_DAY,
        ),
        (
            "most when?",
            f"{AROUND} {OF_MASKS} span tailor who first sofar daily past reached -rejected -bad -check -item -advance "
            "-wage -pay -who?",
            Wanted.BEST_DAY,
        ),
        (
            "all daily/each range/span",
            f"{AROUND} {OF_MASKS} tailor persons who? daily each range place -who -item -ahead -wage -pay -leave "
            "-remind -send -share -pieces -clock",
            Wanted.EACH_DAILY,
        ),
        (
            "who last report/news/open/work/come",
            f"{AROUND} {OF_MASKS} when? already notyet not length first news old span there last -item -number -pieces "
            "-advance -wage -pay -announcement -message",
            Wanted.LAST_REPORT,
        ),
        (
            "who not/notyet news/report length",
            f"{AROUND} {OF_MASKS} when? why? already notyet not first news old last there -item -number -leave",
            Wanted.LAST_REPORT,
        ),
        (
            "recap/forward all/forward guest/span/buyer",
            f"{AROUND} {OF_MASKS} recap report guest buyer span all read send message until -who -item -print -file "
            "-excel -wage -pay -order -progress -ahead",
            Wanted.DAY_IN_SHORT,
        ),
        (
            "span howmuch who? not/notyet work/report/come/open",
            f"{AROUND} {OF_MASKS} number only few why? not notyet tailor persons all short -who -item -ahead -leave",
            "rekap {span}",
        ),
        # The order
        (
            "due when?",
            "phase order number buyer guest all want may tag asks what? stays -change -shift -becomes",
            Wanted.ORDER_DUE_WHEN,
        ),
        (
            "phase due",
            "number order buyer guest when? tag asks what? span -change -shift -becomes -ahead",
            Wanted.ORDER_DUE_WHEN,
        ),
        (
            "phase number shift/due/change span",
            "buyer guest asked want message note ahead becomes done until change shift due order to must finish -who "
            "-tag -asks -howmuch -begin",
            Wanted.ORDER_DUE_PHASE,
        ),
        (
            "want daily howmuch",
            "all each persons tailor mask make report order target reached intime until span becomes -who -item -wage "
            "-pay -fund -pieces",
            Wanted.PACE_NEEDED,
        ),
        (
            "order/buyer/guest short/left",
            "more again all howmuch mask reached -number -item -who -place -pay",
            "progres",
        ),
        (
            "order/guest howmuch short/left",
            "more again all mask reached buyer -number -item -who -place -pay",
            "progres",
        ),
        ("handover howmuch sofar", "all already mask buyer guest to total begin place reached", "daftar BAST"),
        ("mask ready howmuch", "done becomes stock send handover may order buyer check already", "stok masker"),
        # Checks
        (
            "fault what?/why?/most",
            f"{AROUND} most often mask who first span why? report check bad rejected mended count each -number -phone "
            "-item -tool",
            Wanted.FAULTS,
        ),
        ("bad/rejected what?", f"{AROUND} most mask who first span why? report check fault all -number", Wanted.FAULTS),
        # Goods
        (
            "make/mask number want item/goods howmuch",
            f"{AROUND} goods item work-unit again more size left buy short shortfall mask make supposed each stock "
            "-who -to -span",
            Wanted.GOODS_NEEDED,
        ),
        (
            "make/mask number item shortfall",
            f"{AROUND} goods item again more size left buy short want supposed stock -who",
            Wanted.GOODS_NEEDED,
        ),
        (
            "make/mask number goods/item enough/short",
            f"{AROUND} goods item again more size left buy want supposed stock -who -span -to",
            Wanted.GOODS_NEEDED,
        ),
        (
            "who item use-of/enough/diff mask/report/make/use-of",
            f"{AROUND} first take give number:- mask report make bring already use-of diff not good total used",
            Wanted.USE_OF,
        ),
        (
            "who pieces use-of/diff mask/report/make",
            f"{AROUND} first take give mask report make bring already use-of diff not good",
            Wanted.USE_OF,
        ),
        (
            "item several/two number out/take/give/bring equal/share/each",
            "unit note want first all already share equal each to -not -notyet -tag -back -off",
            Wanted.GIVEN_EACH,
        ),
        (
            "pieces number share all",
            "not leave ahead span fast most more many give pace each persons tailor open work attend first quick to "
            "want may enough active come -equal -who -tag -howmuch",
            "bagi {number} potongan",
        ),
        (
            "pieces who number more/add",
            "first again want note already add more -tag -asks",
            "kasih {who} {number} potongan",
        ),
        (
            "pieces last who?/take/give/share",
            "when? who? take give share all already may come to -who -number -back",
            Wanted.GOODS_LAST,
        ),
        ("pieces two move all", "to off first want already note sick give -number -tag", Wanted.PIECES_ALL_ON),
        (
            "how?/example item/goods torn/thrown/bad/unused/lost",
            "fill note not want may report tag asks torn thrown bad unused lost -number",
            "bantuan bahan",
        ),
        # Money
        (
            "fund come off/where?/who?/what?/list/howmuch",
            f"{AROUND} already span come off guest buyer bank where? who? when? last -who -number -money -spent",
            Wanted.FUND_INCOME,
        ),
        (
            "wage/pay/payday advance deduct all/span/howmuch/list",
            f"{AROUND} span tailor each already supposed less pay wage -who -money -number -not -notyet",
            Wanted.WAGES_LESS,
        ),
        ("advance deduct pay/wage/all", "want all list show -who -money -number -not -notyet", Wanted.WAGES_LESS),
        (
            "wage who protest/short/count span",
            "first why? how? howmuch check show not pay report count protest short what? become right",
            Wanted.WAGE_OF,
        ),
        # People, and what the bot does by itself
        (
            "announcement reached/come who",
            "already tag asks to first notyet last read reached come",
            Wanted.NOTICE_GOT_BY,
        ),
        ("teach fill/report/how?", "new who first want already how? fill report mask bot tailor", Wanted.TEACH_NEW),
        ("message/asked answer later", "other first waits guest want answer all", Wanted.MESSAGE_WAITS),
        ("cancel former", "again not wrong note last", Wanted.UNDO_EARLIER),
        ("who stays", "first not stop becomes delete", Wanted.STAYS),
        (
            "me close span",
            "note already not notyet tag asks book report forgot lost -ahead -place -who -length -number",
            Wanted.DAY_CLOSING,
        ),
        (
            "group/workshop new",
            "want may joined make tag asks there place add join attend tailor persons to -who -number -span",
            Wanted.WORKSHOP_NEW,
        ),
        (
            "place tailor who?/list/all",
            "all list show what? active becomes howmuch first duty -who -report -mask -span -leave -not -notyet -item",
            "daftar penjahit {place}",
        ),
        (
            "who check bag/help/mask span/begin/ahead",
            "first begin ahead may want help note bag all -tag -asks -number -already -notyet -not -howmuch",
            Wanted.DUTY,
        ),
        ("item/goods hold who?", "all becomes list duty stock now -home -left -notyet -who -number", "siapa gudang"),
        (
            "recap daily/all clock",
            "all daily want send show me may tag asks all note workshop -who -number -item",
            "jadwal rekap {hour}",
        ),
    )
)

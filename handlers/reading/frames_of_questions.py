"""Frames of what is only asked, by whoever coordinates or has a duty: its topic, and what of it."""

from handlers.reading.frames import Frame, asked
from handlers.reading.wanted import Wanted


def _frames(*said: tuple[str, str, str | Wanted]) -> tuple[Frame, ...]:
    return tuple(asked(*one) for one in said)


MONEY = _frames(
    (
        "wage/pay/payday/settled/owed notyet",
        "settled done good take come give tailor span wage to -who",
        "upah belum dibayar",
    ),
    ("pay/wage/settled tag there", "settled notyet tailor span -who -already", "upah belum dibayar"),
    ("wage/payday who? tag", "tailor span -who -already", "upah belum dibayar"),
    ("wage howmuch/all/list span", "diff note recap show tailor -who -money -number -notyet -enough", Wanted.WAGES),
    ("owed", "wage pay tailor span to -who", "upah belum dibayar"),
    ("advance", "left short span tailor settled notyet take give -who -money -number -mask", "daftar kasbon"),
    (
        "pay/wage who",
        "want span must left first to off fund take come -money -number -over -advance",
        "upah {who} {span}",
    ),
    ("fund who howmuch", "wage span left first pay -money -number -come", "upah {who} {span}"),
    (
        "fund/left enough/intime",
        "fund left wage pay payday span length want tailor mask -item -money -number -who -pieces",
        Wanted.FUND_ENOUGH,
    ),
    (
        "wage/payday enough/intime",
        "fund left pay want span length tailor -item -money -number -who",
        Wanted.FUND_ENOUGH,
    ),
    ("fund left/howmuch/show", "fund bank now still report -who -money -number -spent -wage", "dana"),
    ("finish/spent/buy cost", "span fund already pay spent finish howmuch -who -money -number", Wanted.FUND_SPENT),
)
GOODS = _frames(
    (
        "item enough/may/intime/finish when?/howmuch",
        "duty span stock old reached come spent goods -who -take",
        "gudang",
    ),
    (
        "item",
        "left stock enough still unit goods finish short more next -why? -who -number -not -place",
        "gudang",
    ),
    ("stock what?/howmuch/show/list", "left goods finish duty -who -number -not -mask -item", "gudang"),
    (
        "pieces who",
        "left hold home finish enough first stock notyet still short want -number -back -not -send -give -two",
        "garapan {who} masih berapa",
    ),
    ("buy want/next/span what?/item", "goods item stock finish spent ahead -already", "gudang"),
    (
        "item come/buy howmuch/when?/number/numbers/last",
        "span last unit shop goods new stock number numbers -who -money -want -notyet -short",
        Wanted.GOODS_IN,
    ),
    (
        "who take/bring/withdraw/come howmuch/what?",
        "who two off to span first already mask report bag send -item -number -pieces -money",
        Wanted.CARRIED,
    ),
    ("courier/who take/send who?/where?", "span ahead first tomorrow -item -number -money -pieces", "antaran"),
    ("who? pieces not", "hold workshop home span soft -take -number", "siapa kosong"),
    ("who? pieces want", "send give share more span -number", "siapa kosong"),
    ("pieces finish", "tailor span stock hold -who -number -not", "siapa kosong"),
    ("idle who?/there", "finish tailor span not pieces -tool", "siapa kosong"),
    ("pieces queue", "tailor over -who", "siapa numpuk"),
)
CHECKS = _frames(
    ("check notyet/waits/queue", "bag mask left span come tailor waits queue -who -number", "yang belum dicek"),
    (
        "passes/good/rejected/bad/mended/check who howmuch/why?/what?",
        "bag note first span mask report passes good rejected bad mended check left to off fault -number -item -two "
        "-n-batch",
        "hasil cek {who} {span}",
    ),
    ("bag queue/waits", "mask check tool left notyet -who -number", "yang belum dicek"),
)
PEOPLE = _frames(
    (
        "message",
        "come open work new span tailor persons off send answer notyet want unanswered last -who -reached -number",
        Wanted.UNANSWERED,
    ),
    ("asked there/who?/notyet/list", "new span tailor persons off send answer notyet -who -number", Wanted.UNANSWERED),
    ("answer want/notyet", "message asked tailor span -who", Wanted.UNANSWERED),
    ("leave who?/there/list/howmuch", "span ahead tailor length not open -who -place -close", "siapa libur {span}"),
    ("open/work/attend not who?", "span ahead tailor come -who -place -training", "siapa libur {span}"),
    ("duty who?", "hold role stock work now becomes -who", "siapa {duty}"),
    ("role/duties who?/what?", "hold -who", "siapa pegang tugas"),
    ("attend/confirm/training/invite howmuch/who?", "span ahead come answer notyet not may -who", "siapa ikut"),
    ("announcement read/reached/who?", "notyet not reached come all -who", "siapa belum terima pengumuman"),
    ("who phone", "first want notyet what? -not -lost -change -phoneno -report", "cari {who}"),
    ("who where? workshop/place/home", "first place -leave -report -mask -send -take", "cari {who}"),
    ("who places", "first workshop -leave -report -mask -move -send -span", "cari {who}"),
    ("active howmuch", "tailor persons now place becomes -who -span", "daftar penjahit"),
    ("tailor/persons howmuch", "active persons tailor now place becomes -who -span -report -mask", "daftar penjahit"),
)
WORK = _frames(
    ("places", "place span compare workshop report mask make less more few", Wanted.COMPARED),
    ("chart", "picture span daily report mask place want make -who -item", "gambar hasil {span}"),
    ("how wrong/change report/span/note/mask", "wrong change report span note mask should", "bantuan"),
    (
        "most number/span/who?/queue/report",
        "number span tailor persons report mask make queue rank active work come place -check -rejected -bad "
        "-less -item",
        "siapa paling banyak {span}",
    ),
    ("n-batch", "batch mask list form report sample hospital off bag passes note -number -who -not", Wanted.BATCH),
    ("daily howmuch", "place tailor persons usual report mask make -who -item -span", Wanted.AVERAGE),
    ("mask stock/ready howmuch", "done becomes left passes still -who -number", "stok masker"),
    ("rank span", "report mask make tailor most number big", "siapa paling banyak {span}"),
    (
        "spans compare/more/less/over/many/few/most",
        "span report mask make recap compare more less over many few most off becomes -who -who? -place -item",
        Wanted.SPANS_COMPARED,
    ),
    (
        "span more/less/compare/few tag/what?/how?",
        "report mask make recap compare more less over few workshop -who -who? -place -item -wage -number -order",
        Wanted.SPANS_COMPARED,
    ),
    ("stuck where?/what?", "order mask make already few many handover work now soft stop", "progres"),
    (
        "handover/send left/short/shortfall/notyet/more/next",
        "mask want order phase place buyer already target reached left short enough -number "
        "-who -who? -item -when? -bast",
        "progres",
    ),
    ("owes mask", "buyer place order left short advance", "progres"),
    (
        "order where?/howmuch",
        "left short shortfall reached come already done phase target mask more next now -number",
        "progres",
    ),
    ("done/becomes howmuch already", "mask phase order -who -item -place -span", "progres"),
    (
        "handover show/list/span/last/sofar",
        "print buyer place mask last list -number -want -notyet -next",
        "daftar BAST",
    ),
    (
        "becomes number may/tag/when?/maybe",
        "span ahead mask phase maybe until holiday left more done -who -item -check -size -span",
        "kapan penuh",
    ),
    (
        "becomes number ahead may/tag/when?/maybe/what?",
        "span ahead mask phase maybe until holiday left more done -who -item -check -size",
        "kapan penuh",
    ),
    (
        "done/intime/target may/tag/when?/maybe",
        "becomes number span ahead order mask phase reached come maybe until holiday buyer left more intime next "
        "not -who -item -check -open -close -collect -leave",
        "kapan penuh",
    ),
)
FRAMES = (*MONEY, *GOODS, *CHECKS, *PEOPLE, *WORK)

"""Frames of what is only asked, by whoever coordinates or has a duty: its topic, and what of it."""

from handlers.reading.frames import Frame, asked
from handlers.reading.wanted import Wanted


def _frames(*said: tuple[str, str, str | Wanted]) -> tuple[Frame, ...]:
    return tuple(asked(*one) for one in said)


MONEY = _frames(
    ("wage/pay/payday/settled/owed notyet", "settled done good take come give tailor span wage to -who", "upah belum dibayar"),
    ("pay/wage/settled tag there", "settled notyet tailor span -who -already", "upah belum dibayar"),
    ("wage/payday who? tag", "tailor span -who -already", "upah belum dibayar"),
    ("owed", "wage pay tailor span to -who", "upah belum dibayar"),
)
GOODS = _frames(
    ("item enough/may/intime/finish when?/howmuch", "span stock old reached come spent goods -who -take", "gudang"),
    ("buy want/next/span what?/item", "goods item stock finish spent ahead -already", "gudang"),
    (
        "item come/buy howmuch/when?/number/numbers/last",
        "span last unit shop goods new stock number numbers -who -money -want -notyet -short",
        Wanted.GOODS_IN,
    ),
    ("who? pieces not", "hold workshop home span soft -take -number", "siapa kosong"),
    ("who? pieces want", "send give share more span -number", "siapa kosong"),
    ("pieces finish", "tailor span stock hold -who -number -not", "siapa kosong"),
    ("idle who?/there", "finish tailor span not pieces -tool", "siapa kosong"),
    ("pieces queue", "tailor over -who", "siapa numpuk"),
)
CHECKS = _frames(
    ("check notyet/waits/queue", "bag mask left span come tailor waits queue -who -number", "yang belum dicek"),
    ("bag queue/waits", "mask check tool left notyet -who -number", "yang belum dicek"),
)
PEOPLE = _frames(
    (
        "message/asked",
        "come open work new span tailor persons off send answer notyet want unanswered last -who -reached -number",
        Wanted.UNANSWERED,
    ),
    ("answer want/notyet", "message asked tailor span -who", Wanted.UNANSWERED),
    ("active howmuch", "tailor persons now place becomes -who -span", "daftar penjahit"),
    ("tailor/persons howmuch", "active persons tailor now place becomes -who -span -report -mask", "daftar penjahit"),
)
WORK = _frames(
    (
        "most number/span/who?/queue/report",
        "number span tailor persons report mask make queue rank active work come place -check -rejected -bad -less -item",
        "siapa paling banyak {span}",
    ),
    ("rank span", "report mask make tailor most number big", "siapa paling banyak {span}"),
    (
        "spans compare/more/less/over/many/few/most",
        "span report mask make recap compare more less over many few most off becomes -who -place -item",
        Wanted.SPANS_COMPARED,
    ),
    (
        "span more/less/compare/few tag/what?/how?",
        "report mask make recap compare more less over few workshop -who -place -item -wage -number -order",
        Wanted.SPANS_COMPARED,
    ),
    ("stuck where?/what?", "order mask make already few many handover work now soft stop", "progres"),
    (
        "handover/send left/short/shortfall/notyet/more/next",
        "mask want order phase place buyer already target reached left short enough -number -who -item -when? -bast",
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
        "done/intime/target/becomes may/tag/when?/maybe",
        "number span ahead order mask phase reached come maybe until holiday buyer left more intime next not -who -item "
        "-check",
        "kapan penuh",
    ),
)
FRAMES = (*MONEY, *GOODS, *CHECKS, *PEOPLE, *WORK)

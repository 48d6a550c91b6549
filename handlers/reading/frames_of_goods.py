"""Frames of what a coordinator says of goods: the store, cut pieces, tools on loan, and what the courier carries."""

from handlers.reading.frames import Frame, frame
from handlers.reading.wanted import Wanted

FRAMES: tuple[Frame, ...] = tuple(
    frame(*one)
    for one in (
        (
            "goods2 place send/move/give/waybill",
            "item numbers via to unit want note who courier already ahead span come out first -tag -howmuch -money",
            Wanted.TO_WORKSHOP,
        ),
        # What is asked of pieces, goods and what is on its way, in other words
        ("pieces who? hold/left", "howmuch all each form work-unit list show tailor still home", Wanted.PIECES_HELD),
        ("pieces ready/share howmuch", "left stock already all show tag becomes -number", "sisa potongan berapa"),
        (
            "pieces/share told/alert/reached",
            "all last already tag who? notyet asks span pieces share -who -number",
            "antaran",
        ),
        ("share pieces pace", "all each attend enough length next ahead to equal -number -who", "bagi semua potongan"),
        (
            "item who send/come/reached/take notyet/tag",
            "already goods request want all first -number -stock",
            "bahan {who}",
        ),
        (
            "item out/finish who?",
            "span show to already stock howmuch list all quick why? -notyet -want",
            Wanted.GOODS_OUT,
        ),
        ("goods/item who? want notyet", "span all list already give answer me", "permintaan"),
        # Tools on loan
        (
            "tool who lend",
            "to size item number tool-of until come reached span length clock note want already first give -not "
            "-tag -howmuch -who? -back",
            Wanted.LEND,
        ),
        (
            "tool who back number",
            "lend tool-of already first note come -not -notyet -tag -who?",
            "~pinjaman kembali {who}: {tool} {number}",
        ),
        (
            "tool who back",
            "lend tool-of already first note come -not -notyet -tag -who?",
            "~pinjaman kembali {who}: {tool}",
        ),
        ("tool lend/take/bring/out who?/what?/list/howmuch/show", "notyet back already tool-of all want", "pinjaman"),
        ("tool who?/where?", "hold take bring tool-of lend already back notyet", "pinjaman"),
        ("lend what?/who?/list/all/show", "tool notyet back already tool-of tag", "pinjaman"),
        ("tool who bad/down/lost", "lend tool-of already first number take item torn", Wanted.TOOL_BROKEN),
        ("tool who collect", "lend tool-of first off want back number item message", Wanted.COLLECT),
        ("tool idle", "tool-of howmuch what? who? all lend not", Wanted.TOOLS_IDLE),
        # The store
        ("item finish asks", "all stock already tag", "gudang"),
        ("item finish howmuch old", "again more stock next", "gudang"),
        ("request", "goods item tag all list who? notyet show span what? asks", "permintaan"),
        ("stock what? finish/few", "want already left all goods below", "gudang"),
        (
            "item buy",
            "again more left few short want next finish notyet all stock -money -who -number -asks -span",
            Wanted.BUY_HOW,
        ),
        (
            "item several/two number take/give/bring each/all/already",
            "unit note want first -not -notyet -tag -back -off",
            Wanted.GIVEN_EACH,
        ),
        ("item who? notyet take/come/give", "span tailor all list", Wanted.NOT_TAKEN),
        ("item diff", "number numbers unit stock when? begin count short why? howmuch all real", Wanted.STOCK_DIFFERS),
        ("item price howmuch", "last buy shop unit already span", Wanted.LAST_PRICE),
        (
            "item who numbers give/out/send/take not/change/should/wrong",
            "unit first note to becomes change should not wrong already",
            Wanted.SHIPPED_WRONG,
        ),
        ("item who number back", "unit already left note first all", Wanted.PIECES_BACK),
        ("item two number move", "unit to off first note left", Wanted.PIECES_ON),
        ("goods/item what?/who? finish", "want already left goods stock all", "gudang"),
        ("item number message", "unit shop again next want to buy", Wanted.BUY_HOW),
        ("item finish note", "already all stock", "~hitung {item} 0 karena habis"),
        ("deduct item numbers", "again next mask pieces unit note already becomes", Wanted.CUT),
        (
            "item two number give/send/via",
            "unit first note want already via courier to take bring -not -tag -back",
            Wanted.SEND_BY,
        ),
        (
            "item number back shop",
            "unit wrong bad torn note already fault",
            "~buang {item} {amount} karena dikembalikan ke toko",
        ),
        ("item number add/more", "shop unit stock note want new", Wanted.GOODS_CAME),
        ("goods/item who? want", "span all list already what? goods", "permintaan"),
        ("item finish when?", "stock all may", "gudang"),
        ("item place number send/move/give", "via to unit want note who courier already tool-of", Wanted.TO_WORKSHOP),
        (
            "item number torn/thrown/lost/bad/unused/not",
            "unit note already want thrown torn unused cancel not out -come -buy -who -howmuch",
            "~buang {item} {amount} karena {why}",
        ),
        (
            "item number count/real",
            "unit note already stock left becomes should want span again all -who",
            "~hitung {item} {amount}",
        ),
        ("item who number take/bring already/note", "unit first want -come", "~kirim {who}: {item} {amount}"),
        (
            "item number come",
            "shop unit note already new who bring take buy first courier stock -not -notyet -tag -send -money",
            Wanted.GOODS_CAME,
        ),
        (
            "item number new/buy/bring",
            "shop unit note already come who first courier stock give -not -notyet -tag -send -money",
            Wanted.GOODS_CAME,
        ),
        ("item who number take", "unit first want note already -come -tag", "~kirim {who}: {item} {amount}"),
        ("item below alert", "unit number note stock left short want finish", Wanted.STOCK_ALERT),
        ("item finish/short/left alert", "unit number note stock want below", Wanted.STOCK_ALERT),
        ("item last/who? take/bring/out", "last who? first when? already want stock", Wanted.GOODS_LAST),
        ("item out/take/give/unused/spent howmuch", "span already all stock print:- total", Wanted.GOODS_OUT),
        ("stock/item minus", "why? tag item stock how?", Wanted.STOCK_MINUS),
        (
            "item enough/left/howmuch",
            "duty span stock tag work-unit when? all what? show ahead notyet already finish short want "
            "-who -number -buy",
            "gudang",
        ),
        ("item tag", "stock show check left enough all", "gudang"),
        ("stock item", "howmuch left show what? tag all list", "gudang"),
        (
            "goods2 who give/send/take",
            "item numbers unit first note want already courier to",
            "~kirim {who}: {goods}",
        ),
        (
            "goods2 count/real",
            "item numbers unit note already stock left becomes should want span all finish spent diff howmuch duty "
            "real",
            "~hitung {goods}",
        ),
        (
            "goods2 come/buy/new",
            "item numbers unit note already stock shop goods -money",
            "~masuk {goods}",
        ),
        (
            "item number money come/buy/new/bring",
            "shop unit note already who first courier stock give price numbers -not -notyet -tag -send",
            Wanted.GOODS_PRICED,
        ),
        ("mask may make howmuch", "goods left stock all off still want becomes", "gudang"),
        ("goods/stock enough/becomes/may mask howmuch", "all left make stock goods want", "gudang"),
        ("item out/give/take who?", "span to all already stock howmuch list", Wanted.GOODS_OUT),
        (
            "item who number/numbers wrong/should",
            "unit out give send first not becomes note span half to",
            Wanted.SHIPPED_WRONG,
        ),
        ("item out who numbers not", "unit give send first becomes note span to", Wanted.SHIPPED_WRONG),
        ("goods/item who home", "howmuch left all what? tag", "bahan {who}"),
        (
            "item finish",
            "already all stock goods -who -number -tag -asks -notyet -not -when? -howmuch -buy",
            Wanted.STOCK_OUT,
        ),
        # Cut pieces
        (
            "pieces number share/give two/several equal",
            "all to want note first already -off -back -move -less -over -tag -howmuch -not -notyet",
            "bagi {number} potongan rata ke {all}",
        ),
        (
            "pieces number share/give two/several",
            "all to want note first already -off -back -move -less -over -tag -howmuch",
            "bagi {number} potongan ke {all}",
        ),
        (
            "pieces number share equal",
            "place all to tailor persons active want already note -who -two -several -tag -howmuch -not -notyet",
            "bagi {number} potongan rata",
        ),
        (
            "pieces number share",
            "place all to tailor persons active want already note -who -two -several -tag -howmuch",
            "bagi {number} potongan",
        ),
        ("pieces who want", "more again add first next tag less", "garapan {who} masih berapa"),
        ("who hold what?", "first all list", "bahan {who}"),
        (
            "pieces two number withdraw/take off",
            "give to first move note want size withdraw send -tag",
            Wanted.PIECES_ON,
        ),
        ("pieces who withdraw/back", "notyet done first finish all want tag -number", Wanted.PIECES_ALL_BACK),
        (
            "pieces several/two numbers give/share/send",
            "all to want note first already again more next enough -tag -howmuch -not -notyet -back -off -move",
            Wanted.PIECES_EACH,
        ),
        (
            "pieces who less/becomes number/numbers",
            "not able risih first enough short span note want -tag -howmuch -give -back -two",
            Wanted.PIECES_LESS,
        ),
        (
            "pieces two half move/give/withdraw",
            "to off first already sick childish note -number -tag",
            Wanted.PIECES_ON,
        ),
        ("pieces two number give/less/over/take", "to off first over less note size give move want", Wanted.PIECES_ON),
        ("pieces number move two", "to off first note want size all", Wanted.PIECES_ON),
        ("pieces who number back", "first already not note size", Wanted.PIECES_BACK),
        (
            "pieces who number give/share/send",
            "already note to size want first more -back -not -notyet",
            "kasih {who} {number} potongan",
        ),
        (
            "pieces who howmuch/left/notyet/enough",
            "tag already finish stock first show all",
            "garapan {who} masih berapa",
        ),
        ("pieces finish who?", "all already list who tag", "siapa kosong"),
        ("pieces left/howmuch", "stock all show tag", "sisa potongan berapa"),
        ("pieces below/short/few/less who?", "number stock all tailor off unit work-unit", "siapa kosong"),
        # The courier
        ("who take/send/bring where?", "already all first what? courier span clock send take goods", Wanted.CARRIED),
        (
            "who send what?/where?/howmuch/list",
            "span ahead clock all first already courier goods place to come tag round",
            "antaran",
        ),
        ("round who", "span ahead clock what? where? all first list howmuch courier show tag", "antaran"),
        ("who runs", "already when? tag asks courier first span clock notyet where? what?", "antaran"),
        ("who when? place come/send", "to first courier span already", "antaran"),
    )
)

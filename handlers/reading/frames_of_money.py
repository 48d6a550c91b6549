"""Frames of what a coordinator says of money: advances, wages, payments, funds."""

from handlers.reading.frames import Frame, frame
from handlers.reading.wanted import Wanted

ASK = "howmuch left show list what? how? want may last note all tag already -not notyet"
FRAMES: tuple[Frame, ...] = tuple(
    frame(*one)
    for one in (
        ("wage may access/show", "who tag who? first role all pay", Wanted.RIGHTS),
        ("access wage", "who may tag who? show first", Wanted.RIGHTS),
        (
            "pay/wage who over/wrong/should/change",
            "money moneys number already cash should first short not becomes mended span real change wrong thanks",
            Wanted.OVERPAID,
        ),
        ("advance who pay money first", "cash already note all -tag -short -who? -howmuch -want", Wanted.REPAID),
        ("owed who?/howmuch/list/left", "all wage pay tailor notyet already to workshop -who", "upah belum dibayar"),
        (
            "pay/give who money/moneys deduct",
            "number advance want already cash may first note wage span moneys transfer -not -notyet -tag -all -howmuch",
            Wanted.PAY_LESS,
        ),
        (
            "transfer who number",
            "pay already wage note first give -not -notyet -tag -howmuch -who? -unit -item",
            "bayar {who} {number} transfer",
        ),
        ("pay who money not deduct", "advance cash wage note first want already", "~bayar {who} {money}"),
        ("fund who money come", "off cash note already advance -not -notyet", Wanted.REPAID),
        # Advances
        (
            "advance who deduct money all",
            "span not note may half wage number first notyet instalments",
            Wanted.INSTALMENTS,
        ),
        (
            "lend who money",
            "want give note first already take pay childish wage deduct may new ahead -not -notyet -tag -back -howmuch",
            "kasbon {who} {money}",
        ),
        (
            "lend/advance who number",
            "first want note already take -not -tag -back -howmuch -unit -tool",
            "kasbon {who} {number}",
        ),
        (
            "advance who instalments",
            "times number more want give note span length all first double -money -moneys",
            Wanted.INSTALMENTS,
        ),
        ("advance not deduct", "who span wage first all pay note", Wanted.NOT_DEDUCTED),
        (
            "advance who settled/back",
            "money already cash all pay note first -tag -short -who? -howmuch -when? -not -notyet",
            Wanted.REPAID,
        ),
        (
            "advance who pay already/cash",
            "money all note first -tag -short -who? -howmuch -when? -not -notyet",
            Wanted.REPAID,
        ),
        ("advance who deduct", "half wage pay span note want money first may notyet length", Wanted.DEDUCTED),
        ("advance deduct half", "who wage span note want", Wanted.DEDUCTED),
        (
            "advance who money",
            "want give note may make span already cash new take -not -notyet -ahead",
            "kasbon {who} {money}",
        ),
        ("advance two/several", f"{ASK}", "daftar kasbon"),
        ("advance who", f"{ASK} take short settled pay double over span first new not", "kasbon {who}"),
        (
            "advance howmuch/all/who?/list/left/show",
            "what? notyet settled pay span tailor note back want now print tag",
            "daftar kasbon",
        ),
        # Payments
        ("payday notyet", "all list who? span tailor", "upah belum dibayar"),
        ("pay who over/wrong", "money number already cash change cancel should wage first short", Wanted.OVERPAID),
        (
            "transfer who money",
            "pay already wage note want first give span -not -notyet -tag -howmuch -who? -back -ahead",
            "~bayar {who} {money} transfer",
        ),
        (
            "pay who money",
            "already cash wage note want first span make give -not -notyet -tag -howmuch -who? -back -ahead",
            "~bayar {who} {money}",
        ),
        ("give who money wage/cash", "already note want pay -not -notyet -tag", "~bayar {who} {money}"),
        ("pay notyet who?/all/list", "wage span howmuch tailor show want tag", "upah belum dibayar"),
        ("wage notyet who?/all/list/howmuch pay/give/take/come", "span tailor show", "upah belum dibayar"),
        ("pay who tag/notyet/already/howmuch/when?", "wage span first show money -over", "upah {who} {span}"),
        ("fund who span howmuch first", "all take wage come", Wanted.WAGE_OF),
        (
            "wage who span",
            "howmuch what? show list how? last note all first print short report pay check enough",
            Wanted.WAGE_OF,
        ),
        ("wage who", f"{ASK} span protest short why? come pay deduct first report count", "upah {who} {span}"),
        (
            "wage/pay span howmuch out/spent/settled/pay/already",
            "all take list total fund pay wage show",
            Wanted.PAID_OUT,
        ),
        ("pay/wage/payday howmuch fund/want/ready", "span all tag enough tailor make number", Wanted.FUND_ENOUGH),
        ("notyet come/take/confirm fund/wage/pay who?", "all list span tailor already", Wanted.UNCONFIRMED),
        (
            "wage recap/all/list/howmuch span",
            "tailor want print:- show already come who? note all daily count list",
            Wanted.WAGES,
        ),
        (
            "transfer/pay/wage several/two moneys",
            "already cash note wage pay span first all give -not -notyet -tag -howmuch -wrong -number -numbers",
            Wanted.PAID_EACH,
        ),
        (
            "pay two not/wrong",
            "money moneys number wrong me note not already first transfer cash change",
            Wanted.PAID_OTHER,
        ),
        ("wage recap/all", "tailor want show who? howmuch list", Wanted.WAGES),
        ("diff/list/recap buy", "item show lend note all span recap report -money -number", Wanted.FUND_SPENT),
        # Rates
        (
            "wage number ahead",
            "span size mask all note want first each work-unit becomes begin -asks -howmuch -who -notyet -tag -print",
            "upah {size} {number} mulai {span}",
        ),
        (
            "wage money ahead",
            "span size mask all note want first each work-unit becomes begin -asks -howmuch -who -notyet -tag -print",
            "upah {size} {money} mulai {span}",
        ),
        (
            "wage money span more/less/becomes/change/begin",
            "size mask all note want first",
            "upah {size} {money} mulai {span}",
        ),
        (
            "wage number span more/less/becomes/change/begin",
            "size mask all note want first",
            "upah {size} {number} mulai {span}",
        ),
        ("wage money/number more/less/becomes/change", "size mask all note want", Wanted.RATE_FROM_WHEN),
        ("wage howmuch/show/list/what?", "mask size all work-unit becomes more tag want span:- now", "daftar upah"),
        ("payday/wage/pay when?", "span all tag next come tailor", Wanted.PAYDAY),
        ("payday what?/span/how?/tag", "span next come tailor -money", Wanted.PAYDAY),
        ("slip all/tailor/send", "wage send tailor all print want per who?", "cetak slip"),
        (
            "price howmuch mask",
            "size active tool-of number unit work-unit becomes tag all each -item -money",
            "daftar upah",
        ),
        (
            "pay who settled/all already/cash",
            "span clock wage first note me -tag -asks -notyet -not -howmuch -who? -advance -money -number",
            "~bayar {who} lunas",
        ),
        (
            "settled who all/already/cash",
            "span clock wage pay first note me -tag -asks -notyet -not -howmuch -who? -advance -money -number",
            "~bayar {who} lunas",
        ),
        (
            "pay all settled",
            "place span tailor cash wage note -already -who -not -notyet -tag -howmuch -who? -asks",
            "bayar semua",
        ),
        ("settled all", "already span tag wage pay notyet", "upah belum dibayar"),
        ("pay who cancel/delete", "span first wrong note already persons", Wanted.OVERPAID),
        ("pay who? span", "already all what? wage list howmuch", Wanted.PAID_OUT),
        (
            "spent what?/who?/howmuch/list span",
            "already all buy pay list recap report fund bank show -ahead",
            Wanted.FUND_SPENT,
        ),
        ("spent what?/list all", "already buy pay recap report fund bank show", Wanted.FUND_SPENT),
        ("advance who number/money may/want tag", "give take first note wage", "upah {who}"),
        ("wage who protest/short money", "first show why? span not count how? howmuch report", "upah {who} {span}"),
        (
            "slip all/tailor",
            "come reached place places file until off want make print wage send wage per all for tailor",
            "cetak slip",
        ),
        (
            "item number money come/buy/new/shop",
            "unit shop note already goods price first again",
            "~beli {item} {amount} Rp{money}",
        ),
        ("fund enough payday", "span tag all howmuch want pay wage", Wanted.FUND_ENOUGH),
        # Funds
        ("receipt money", "cost item note notyet already span tool buy shop -who", Wanted.SPEND),
        ("spent/buy money", "cost note fund take item unit number already goods tool shop via", Wanted.SPEND),
        ("buy money fund", "take who first item unit already spent note goods tool shop via", Wanted.SPEND),
        ("fund enough pay/wage", "span tag all howmuch want", Wanted.FUND_ENOUGH),
        (
            "fund spent what?/who?/howmuch/show/list",
            "bank already span all buy pay show list recap report",
            Wanted.FUND_SPENT,
        ),
        ("fund left/howmuch/show", "what? bank tag all count recap report place already spent", "dana"),
    )
)

"""What a message says about pay: a number beside it is money, and never masks."""

from handlers.reading.families import one_of, pattern
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

PAY = pattern(
    one_of(
        r"upah\w* gaji\w* bayar\w* dibayar\w* mbayar\w* ongkos\w* kasbon\w* ngebon bon honor\w* rp",
        r"rupiah ribu",
        r"rb ewu jt juta uang duit\w* duwit\w* yatra arto arta artane transfer\w* ditransfer tf saldo hutang\w* "
        r"utang\w* silihanku cicilanku angsuranku",
        r"pinjam\w*(?!_(?:hp|hape|wa|nomor|mesin|gunting)) modal opah\w* perak thr bonus insentif",
        r"potongan(?=_(?:opo|apa|nopo|berapa|piro|pinten|\d+_(?:iku|itu|niku)))",
    ),
    # Work by the piece is pay where somebody asks what it brings; "borongan pagi 12" is a count.
    r"\bborongan\w*\b.*\b(?:berapa|brp|brapa|piro|pira|pinten)\b"
    r"|\b(?:berapa|brp|brapa|piro|pira|pinten|harga|tarif|sistem|itungan|hitungan|regane|regone)\b.*\bborongan",
    r"\brp ?\d|\d ?(?:rb|ribu|ewu|jt|juta|k)\b",
    # "teman dapat 200.000 saya 150.000 kenapa"
    r"\d\.\d00\b.*\b(?:kenapa|knp|kok)\b|\b(?:kenapa|knp|kok)\b.*\d\.\d00\b",
)
# It says that masks are made or handed over.
VERB = pattern(
    one_of(
        r"setor\w* stor\w* nyetor\w* lapor\w* ngelapor selesai slesai rampung\w* mari kelar beres jadi jd dadi",
        r"dados dapat",
        r"dpt dapet oleh entuk angsal kirim\w* ngirim titip\w* antar\w* nganter\w* serah\w* pasrah\w* kumpul\w*",
        r"ngumpul\w*",
        "gawe bikin damel njahit jahit",
    )
)
CLAUSES = Pattern(r"[,;!?\n]+ *|\. | (?:tapi|tp|terus|trus|lha|lho|dan|karo) ")
# What goes on with what was said: "upah minggu lalu kok dihitung 20, padahal saya setor 28".
GOES_ON = pattern(
    rf"^{one_of('padahal pdhl wong karena krn soalnya soale harusnya seharusnya kudune mestinya katanya jare')}"
)


def without_pay(text: str) -> str:
    """A text without what it says about pay: that clause, and what goes on behind it without a word for making."""
    return ", ".join(clause for clause, about_pay in _clauses(text) if not about_pay)


def only_pay(text: str) -> str:
    """What a text says about pay."""
    return ", ".join(clause for clause, about_pay in _clauses(text) if about_pay)


def _clauses(text: str) -> list[tuple[str, bool]]:
    found: list[tuple[str, bool]] = []
    about_pay = False
    for clause in CLAUSES.split(normal(text)):
        goes_on = VERB.search(clause) is None or GOES_ON.search(clause) is not None
        about_pay = PAY.search(clause) is not None or (about_pay and goes_on)
        found.append((clause, about_pay))
    return found

"""Words as they are cut short where nothing hangs on a number: "oh nyala lg", "mau nnya"."""

from handlers.reading.normal import normal

# How words are cut short.
SHORT = {
    short: word
    for word, shorts in {
        "pagi": "pgi pg pagii",
        "nanya": "nnya nny nyanya",
        "lagi": "lg lgi",
        "kan": "kn",
        "udah": "udh ud uda",
        "ya": "y yaa ea iy",
        "mati": "mti mt",
        "listrik": "listrk lstrik listik listerik",
        "hujan": "ujan hjan ujn",
        "deras": "dres drs",
        "besok": "bsk bsok bsuk bezok",
        "lanjut": "lnjut lanjt lnjt",
        "kapan": "kpn kapn",
        "maaf": "mf maf map maap",
        "salah": "slh slah",
        "capek": "cpk cpek capk",
        "habis": "hbs abs abis",
        "tidur": "tdr",
        "kerja": "krja krj",
        "jahit": "jhit jht jait",
        "sudah": "sdh",
        "nanti": "nti ntr nnti",
        "malam": "mlm mlem",
        "bisa": "bs bsa",
        "tidak": "tdk tdak",
        "banget": "bgt bgtt bngt",
        "anak": "ank",
        "sakit": "skit",
        "semoga": "smoga smg",
        "gimana": "gmna gmn",
        "terus": "trs trus",
        "sedang": "sdg",
        "masak": "msk2 mask",
        "nyala": "nyla",
    }.items()
    for short in shorts.split()
}


def spelt_out(text: str) -> str:
    """A text in normal form on one line, its usual shorthand written out."""
    return " ".join(SHORT.get(word, word) for word in normal(text).split())

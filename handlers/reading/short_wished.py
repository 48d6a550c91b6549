"""That messages are too long, or shall be short, in whatever words, where nothing else is said."""

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

MESSAGE = Pattern(
    r"(?:di|mem|m|nge)?(?:pesan|pesen|tulisan|tulis|nulis|balas|bales|balesan|balasan|jawab|jawaban|chat|wa|kata"
    r"|kalimat|teks|bahasa"
    r"|boso"
    r"|omongan|ngomong|penjelasan|keterangan)\w*"
)
LONG = Pattern(
    r"(?:ke|ter|se)?(?:panjang|dowo|dawa|dowoan|dawan|dowone|bertele)\w*|kakehan|kebanyakan|kedowoen|kedawan"
)
BRIEF = Pattern(
    r"(?:pendek|singkat|ringkas|cekak|cendak|cendek|simpel|sederhana)\w*|secukupnya|seperlunya|intine|intinya"
)
MUCH = Pattern(r"banyak|akeh|sedikit|dikit|sithik|titik|sitik")
READS = Pattern(r"(?:di|m|nge)?(?:baca|bacane|woco|moco|maca|maos)\w*|ngikuti|nangkep|paham|pahami|ngerti|mudeng")
FEELS = Pattern(
    r"pusing|mumet|ngelu|puyeng|bingung|capek|cape|kesel|males|malas|susah|angel|mata|mataku|mripat|mripatku|sirah"
    r"|kepala"
    r"|perih|lama|suwe|lambat|pelan|alon|lemot|awas|jelas|burem|lamur|kuota|sinyal"
)
SOFT = frozenset(
    """bu ibu mbak mba pak mas kak min tolong tulung mohon minta nyuwun dong ya yo nggih yang yg sing saja aja ae wae
    mawon kalau kalo nek lek bisa iso saged boleh jangan jgn ojo ampun terlalu banget bgt sekali pol men nemen kok
    aku saya kulo sy lebih luwih agak rodo jadi dadi mending cukup dulu sik biar ben supaya gampang mudah nih to
    ta sih se usah gak ga tidak tdk ndak ora mboten perlu gausah rausah nya itu iku ini iki kamu sampean bot
    botnya maaf ngapunten sepurane wis wes sudah kan lah deh satu siji kali ok oke sama karo dan terus trus selalu
    semua kabeh langsung to poin point inti untuk buat kanggo di e le lha lho eh yow iya baik makasih suwun terima
    kasih matur nuwun pakai pake nganggo seng""".split()  # noqa: SIM905
)
WORD = Pattern(r"[a-z]+")


def wishes_short(text: str) -> bool:
    """ "pesannya kepanjangan bu pusing bacanya", "yang pendek pendek saja"."""
    words = WORD.compiled.findall(normal(text))
    kinds = (MESSAGE, LONG, BRIEF, MUCH, READS, FEELS)
    found = [
        kind for word in words if word not in SOFT for kind in [next((k for k in kinds if k.fullmatch(word)), None)]
    ]
    if not found or None in found:
        return False
    long_or_brief = LONG in found or BRIEF in found
    return long_or_brief or (MUCH in found and MESSAGE in found)

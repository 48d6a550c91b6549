"""What is asked for as a picture: "gambar hasil minggu ini", "grafik bahan", "kapan penuh gambarnya"."""

import re
from datetime import datetime

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.spans_said import Span, spans_in
from storage.values import dataclass

DAYS, AHEAD, MATERIAL = "days", "ahead", "material"
# These mean a picture of numbers only; a "gambar" may also be what is printed on cloth.
CHART = one_of(r"grafik\w* grafis\w* grapik\w* garfik\w* diagram\w* chart\w* kurva\w* bagan\w*")
DRAWN = rf"(?:{CHART}|{one_of(r'gambar gambare gambarnya gambarku gambaran gmbar gmbr gambarkan gambarno gambarin')})"
KINDS = (
    (
        AHEAD,
        one_of(
            r"kapan kpn penuh kebak perkiraan prakiraan perkiraane perkiraannya ramalan prediksi selesai selesainya",
            r"rampung rampunge kelar target tercapai forecast sisa_hari estimasi",
        ),
    ),
    (
        MATERIAL,
        one_of(
            r"bahan bahane bahannya stok stoke stoknya stock gudang gudange persediaan kain karet karete benang kawat",
            r"filter material potongan habis entek",
        ),
    ),
    (
        DAYS,
        one_of(
            r"hasil hasile hasilnya hasilku rekap rekape rekapan setoran setorane jahitan garapan produksi laporan",
            r"catatan capaian progres progress kemajuan perkembangan masker tahap pesanan kerja kerjaan total jumlah",
        ),
    ),
)
OWN = one_of(r"saya sy aku kula kulo ku hasilku gambarku grafikku punyaku setoranku kerjaanku")
ASKING = one_of(
    r"minta mintak mnt nyuwun njaluk jaluk kirim kirimi kirimkan kirimno kirimin buat buatkan bikin bikinkan bikinin",
    r"gawe gawekno gaweno butuh perlu mana endi kasih kei keno tolong tulung mohon coba bisa boleh ada lihat liat",
    r"delok deloken ndelok tampilkan tunjukkan mau pengen pingin kepengen arep ajeng munculkan cetak",
)
FILLER = re.compile(
    one_of(
        r"untuk utk buat kanggo dari dr teko di ke nang yang yg sing ini iki niki itu kuwi ya yo nggih dong bu ibu pak",
        r"mbak mas min bot dulu sik saja aja wae ae dan lan karo sama juga lagi dalam dlm bentuk pakai dengan nya",
        r"sekarang saiki per tiap hari harian mingguan bulanan minggu bulan semua semuanya kabeh bengkel tinggal",
        r"penjahit berapa brp piro pinten masih isih cukup lagi maneh tah ta e sisa hp orang kita kami sudah wis",
    )
    + r"|\d|[.,!?:;\"'()-]+"
)
LONGEST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSaid:
    """A picture: of what, of which days; `rest` is what is left, where a name may be.

    `own`: of whoever asks; `sure`: it can be nothing else.
    """

    kind: str
    span: Span | None = None
    phase: int | None = None
    own: bool = False
    sure: bool = False
    rest: str = ""


def picture_in(text: str, sent_at: datetime) -> PictureSaid | None:
    """The picture that a text asks for; None if it is about anything else."""
    plain = normal(text)
    if "\n" in plain or len(plain.split()) > LONGEST or not re.search(DRAWN, plain):
        return None
    phase = re.search(r"\btahap (?:ke ?)?(\d)\b", plain)
    spans, rest = spans_in(re.sub(r"\btahap (?:ke ?)?\d\b", "tahap", plain), sent_at)
    kind = next((kind for kind, pattern in KINDS if re.search(pattern, rest)), None)
    asks = re.search(ASKING, rest) is not None
    chart = re.search(CHART, rest) is not None
    own = re.search(OWN, plain) is not None
    if re.search(r"\d", rest):
        return None
    for pattern in (DRAWN, ASKING, OWN, *(pattern for _, pattern in KINDS)):
        rest = re.sub(pattern, " ", rest)
    return PictureSaid(
        kind=kind or DAYS,
        span=spans[0] if spans else None,
        phase=int(phase[1]) if phase else None,
        own=own,
        sure=chart or kind is not None or bool(spans) or asks or len(plain.split()) == 1,
        rest=" ".join(FILLER.sub(" ", rest).split()),
    )

"""Whether what sounds like a question about one's own record asks for nothing else: "kok namaku ditulis Yuli" does."""

from handlers.reading.normal import normal
from handlers.reading.tokens import tokens

# Words that no other part of reading knows, and that may stand beside such a question.
BESIDE = frozenset(
    """dibacakan bacakan bacakno diwacakno wocono koma titik sebutkan dibaca beda bedo benten buku bukuku bukune
    saldo cocok sesuai lihat liat ndelok delok deloken cek ngecek kemarin wingi kemaren semalam catatan
    catetan catetane catatane cathetan laporanku laporane punyaku nggonku gonku gonanku didobel dobel
    dipinjamkan dipinjam kebanyakan kesuwen sekali sebenarnya sakjane tolong coba mohon kira kira-kira
    totalku jumlahku januari februari maret april juni juli agustus september oktober november desember senin
    selasa rabu kamis jumat sabtu minggu minggune bulan bulane tanggal tanggale lali lupa kesupen yakin
    bingung penasaran mampir takut wedi kuatir""".split()  # noqa: SIM905
)
SHORTEST = 4


def asks_only_own(text: str) -> bool:
    """Whether each word of a text may belong to a question about what is recorded of her."""
    found = tokens(normal(text))
    return not any(
        len(one.text) >= SHORTEST
        and one.text.isalpha()
        and not one.tags
        and one.value is None
        and one.day is None
        and one.text not in BESIDE
        # "sama bu Rini": whom she speaks of.
        and not (at and found[at - 1].has("address"))
        for at, one in enumerate(found)
    )

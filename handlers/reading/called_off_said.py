"""What is called off, or pulled out, and was never told here: "jadi pengajiannya batal", "colokane wes tak cabut"."""

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

CALLED_OFF_ELSE = Pattern(
    r"\b(?:pengajian|hajatan|acara|arisan|rapat|nikahan|pernikahan|kondangan|mudik|perjalanan|piknik|senam|kumpulan"
    r"|pertemuan|wudhu|wudu"
    r"|puasa|operasi|janji|kereta|tiket|bus|kontrol)\w*(?: \w+){0,2} (?:di)?batal\w*|\b(?:di)?batal(?:kan)? (?:puasa"
    r"|wudhu|wudu|acara\w*|pengajian\w*|arisan\w*|hajatan\w*|mudik\w*)\b"
    # "batal diambil jam 10", "batal ke puskesmas": a way or a visit, and no report
    r"|\bbatal (?:ke|nang|ning|di(?!hitung|itung|catat|catet|cathet|setor|lapor|masuk|input)\w+|dateng?|datang|mampir"
    r"|berangkat|mangkat|budhal|budal|pergi|lungo|ikut|melu|n?jemput|ambil|njupuk|libur|prei|cuti|beli|tuku|pulang"
    r"|mulih|pindah|ketemu|kontrol|periksa|sekolah|jualan|kerja)\b"
)
# "colokane wes tak cabut"
PULLED = Pattern(
    r"\b(?:colok\w*|kabel|steker|stop ?kontak|listrik|charger|cas|jarum|dom|benang|jahitan|dedel|gigi|untu"
    r"|kancing|resleting|karet|plester|infus|kateter"
    r"|mesin|gas|regulator|baut|uban)\w*(?: \w+){0,3} (?:di|tak|ke)?(?:cabut|copot|lepas|bedol|dudut|dedel|hapus"
    r"|busak)\w*"
    r"|\b(?:di|tak|nyabut|mencabut|nyopot|)(?:cabut|copot|lepas|bedol|dedel)\w* (?:colok\w*|kabel|steker|listrik"
    r"|jarum|dom|benang|jahitan|gigi|untu|kancing|resleting|karet|regulator|gas)"
)


# "nomor lama dihapus aja"
NOT_TOLD = (
    r"(?:nomor|nomer|no|hp|hape|wa|kontak|foto|poto|gambar|video|vidio|chat|pesan|grup|nama|alamat|jadwal|rekening|akun"
    r"|aplikasi|status|stiker)(?:ku|nya|ne|e)?"
)
REMOVED = r"(?:di|tak ?)?(?:hapus|apus|busak|busek|cabut|coret)(?:kan|in|no|en|ke|i)?"
REMOVES_ELSE = Pattern(
    rf"\b{NOT_TOLD}(?: (?:hp|lama|lawas|yang \w+|sing \w+|saya|ku|tadi|mau|itu|iku)){{0,3}} {REMOVED}\b"
    rf"|\b{REMOVED} {NOT_TOLD}\b"
)


def calls_off_else(text: str) -> bool:
    """ "jadi pengajiannya batal", "colokannya sudah saya cabut": nothing told here is taken back by it."""
    plain = normal(text)
    return any(one.search(plain) for one in (CALLED_OFF_ELSE, PULLED, REMOVES_ELSE))

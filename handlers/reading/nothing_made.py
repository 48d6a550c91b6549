"""Whether a "belum" is about her masks: "kancingnya belum dikirim" and "jangan dikasihkan orang" aren't."""

from handlers.reading import assent
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

NOT = rf"(?:{assent.NOT}|g|belum|blm|blum|durung|urung|drg|dereng)"
# What others are to do, or is on its way: no word of what she made.
OF_OTHERS = (
    r"(?:dikirim\w*|dikirimi|datang|dateng|teko|tekan|sampai|nyampe|nyampek|dugi|diambil\w*|dijemput|dijupuk\w*"
    r"|dipundut|dibalas\w*|dibales\w*|dijawab"
    r"|dibayar\w*|dikasih\w*|dikei|diparingi|dikembalikan|dibalekno|diganti\w*|dicek|ditelpon\w*|ditelepon"
    r"|dikabari\w*|diantar\w*|diterno|cair|ditransfer"
    r"|dikonfirmasi|ditanggapi|diproses|dibuka|diservis|didandani|diperbaiki|dibenerin|nongol)"
)
ELSEWHERE = Pattern(
    r"\b(?:rumah|omah|griya|pager|pagar|warung|gerbang|pintu|lawang|toko)\w*\b.*\b(?:kosong|suwung|tutup|tutupan"
    r"|digembok|dikunci|kunci|sepi|ditinggal)\w*\b|"
    rf"\b(?:golek|goleki|cari|nyari|dicari|digoleki|tak goleki|ketemu)\w*\b.*\b{NOT} (?:ada|ono|onok|ketemu|nemu"
    r"|wonten)|"
    rf"\b(?:kata|jare|jarene|kurir|sopir|supir|tukang|toko|pln|bengkel|koordinator)\w*(?: \w+){{0,3}} {NOT}"
    r" (?:bisa|iso|saged|jadi|mau|gelem"
    r"|datang|teko|ada|onok|buka|kirim|ngirim)\b"
    # "barange wes mari tapi gak onok sing ngeterno": who would bring it
    rf"|\b{NOT} (?:ada|onok|ono|wonten|enek) (?:sing|yang|yg|seng|wong|orang)(?: (?:sing|yang|yg|bisa|iso|isok|gelem"
    r"|mau))*"
    r" (?:ng?anter|ng?antar|ng?ater|ngeter|njupuk|ngambil|ambil|jupuk|methuk|n?jemput|ngewangi|m?bantu|n?jaga|n?jogo"
    r"|mbenakno|benerin"
    r"|nggowo|bawa|ngancani|nemani|ngirim|kirim|anter|antar)\w*"
    rf"|\b(?:jangan|jgn|ojo|aja nganti|ampun)(?:-?(?:2|jangan|ojo))?\b|\b{NOT} (?:\w+ ){{0,2}}?{OF_OTHERS}\b"
)
# "ada jaminan kesehatannya gak bu" asks; "mboten nopo2 nggih telat setore" says that it is no matter.
ASKS_IF = Pattern(
    rf"\b(?:ada|ono|onok|wonten|enek|onten|dapat|dapet|entuk|oleh|angsal|boleh|perlu|harus|kudu) (?:\w+ ){{1,5}}?{NOT}"
    r" (?:ya |sih |se |to )?(?:bu|mbak|pak|mas|min|kak|ya|yo)\b(?!.*\b(?:jahit|njahit|setor|nyetor|garap|masker)\b)"
)
NO_MATTER = Pattern(
    r"\b(?:(?:tidak|gak|ga|nggak|ndak|ora|mboten) )?(?:apa[- ]apa|apa ?2|opo[- ]opo|opo ?2|papa|popo|gpp|gapapa"
    r"|nopo[- ]nopo|nopo ?2)\b"
)
NONE = Pattern(rf"\b(?:{NOT}|nol|kosong|0|libur|prei|blas)\b")
# "karetnya gak masuk lubang", "uang saya belum masuk": what doesn't come or fit.
GOODS_IN = Pattern(
    r"\b(?:masuk|mlebu|mlebet) (?:\w+ )?(?:lubang|bolongan|jarum|sekoci|mesin|rekening|rek|catatan|hitungan|tas"
    r"|kantong"
    rf"|plastik|kresek|list|daftar|grup|data|akal|ukuran)\b|\b(?:karet|kain|benang|jarum|kancing|kawat|tali|foto|vn"
    rf"|pesan|uang|duit|transferan|transfer|bayaran|gaji|upah|setoran|laporan|catatan|barang|paket|kiriman)(?:nya|e|ne"
    rf"|ku| saya| kulo| ku)?(?: (?!libur|saya|aku|kulo)\w+){{0,2}} {NOT} (?:bisa |iso )?(?:masuk|mlebu|mlebet)\b"
)
HERS = Pattern(
    r"\b(?:setor|nyetor|lapor|jahit|njahit|masuk|ditagih|diingat\w*|tanya\w*)\b.*\b(?:dulu|dl|sik|disik|rumiyin)\b"
)


# "boleh gak sehari cuma 3 biji", "saya hamil, masih boleh jahit kan": she asks what she may do, and tells of nothing.
MAY_I = Pattern(
    rf"\b(?:boleh|oleh|bisa|pareng|gpp|gapapa)(?: {NOT}| ndak| ta| kah|kah| kan)?\b(?: (?:bu|ya|mbak|saya|kalau|lek|nek"
    r"|jahit|njahit|setor|cuma|mung|kalo|jika|aku|kulo))* (?:sehari|sedino|sedinten|per hari|tiap hari|saben dino)\b"
    r"|\b(?:sehari|sedino|sedinten|per hari|tiap hari|saben dino)\b.{0,40} (?:boleh|oleh|bisa|gpp|gapapa)"
    rf" (?:{NOT}|kan"
    r"|ta|tah|kah|ya bu|ya)\b"
    r"|\b(?:masih|tetap|tetep|isih|jek) (?:boleh|bisa|oleh|iso)\b.*\b(?:jahit|njahit|ikut|kerja"
    r"|setor)\w*\b.*\b(?:kan|ta"
    rf"|tah|{NOT})(?: (?:bu|ya|mbak))*[ .?]*$"
)


def asks_for_leave_to(text: str) -> bool:
    """Whether a text asks how much, or whether, she may sew."""
    return MAY_I.search(normal(text)) is not None


def is_of_others(text: str) -> bool:
    """Whether a no in a text says what somebody else hasn't done or isn't to do."""
    plain = normal(text)
    if HERS.search(plain):
        return False
    left = NO_MATTER.sub("", plain)
    no_matter = left != plain and NONE.search(left) is None
    return no_matter or bool(ELSEWHERE.search(plain) or ASKS_IF.search(plain) or GOODS_IN.search(plain))

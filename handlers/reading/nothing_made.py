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
    r"\b(?:rumah|omah|griya|pager|pagar|warung|gerbang|pintu|lawang|toko)\w*\b.*\b(?:kosong|suwung|tutup|tutupan|digembok|dikunci|kunci|sepi|ditinggal)\w*\b|"
    rf"\b(?:golek|goleki|cari|nyari|dicari|digoleki|tak goleki|ketemu)\w*\b.*\b{NOT} (?:ada|ono|onok|ketemu|nemu"
    r"|wonten)|"
    rf"\b(?:kata|jare|jarene|kurir|sopir|supir|tukang|toko|pln|bengkel|koordinator)\w*(?: \w+){{0,3}} {NOT}"
    r" (?:bisa|iso|saged|jadi|mau|gelem"
    r"|datang|teko|ada|onok|buka|kirim|ngirim)\b"
    rf"|\b(?:jangan|jgn|ojo|aja nganti|ampun)(?:-?(?:2|jangan|ojo))?\b|\b{NOT} (?:\w+ ){{0,2}}?{OF_OTHERS}\b"
)
HERS = Pattern(
    r"\b(?:setor|nyetor|lapor|jahit|njahit|masuk|ditagih|diingat\w*|tanya\w*)\b.*\b(?:dulu|dl|sik|disik|rumiyin)\b"
)


def is_of_others(text: str) -> bool:
    """Whether a no in a text says what somebody else hasn't done or isn't to do."""
    plain = normal(text)
    return ELSEWHERE.search(plain) is not None and HERS.search(plain) is None

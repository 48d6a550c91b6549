"""Whether somebody tells of a joy in her house: a wedding, a child that is born."""

import re

from handlers.reading import assent
from handlers.reading.asking import asks
from handlers.reading.patterns import Pattern
from handlers.reading.sickness import KIN

NOT = rf"(?:{assent.NOT})"
# Another's invitation is answered as one.
OF_HERS = (
    rf"(?<!belum )(?<!durung )\b(?!(?:anak|putra) mantu){KIN}(?:ku|q|e|ne|nya|nipun)?(?: (?:saya|sy|kulo|kula|aku"
    rf"|kami|kandung|ipar"
    r"|pertama|kedua|ketiga|mbarep|ragil|sulung|bungsu|nomor \w+|sing \w+|yang \w+)){0,2}"
)
JOINED = (
    r"(?: (?:mau|arep|bade|badhe|lagi|ajeng|besok|bsk|sesuk|minggu depan|bulan depan|hari \w+|sudah|sampun|mpun|wis"
    r"|wes|baru"
    r"|nembe|jadi|dadi"
    r"|alhamdulillah)){0,2}"
)
WEDDING = Pattern(
    rf"{OF_HERS}{JOINED} (?:mantu|nikah\w*|menikah|rabi|kawin|lamaran|dilamar|akad|ijab\w*|resepsi|ngunduh mantu"
    rf"|tunangan|sunat\w*"
    r"|disunat|khitan\w*|wisuda)\b"
    rf"|\b(?:nikahan|pernikahan|resepsi|lamaran|sunatan|khitanan|wisuda|mantenan)(?:nya|ne|e)? {KIN}(?:ku|q|e|nya)?\b"
    r"|\b(?:saya|aku|kulo) (?:mau |arep |bade |badhe |ajeng )?(?:mantu|ngunduh mantu|nduwe gawe|punya hajat)\b"
)
NO_WEDDING = Pattern(
    r"\b(?:ditinggal\w*|selingkuh\w*|dimadu|poligami|(?:nikah|rabi|kawin) (?:lagi|maneh|siri|karo wong)|undang\w*"
    r"|diundang|monggo|rawuh|datang ya|dateng ya|belum|durung|gak jadi|batal|cerai|pisah|mantan|kapan"
    r"|biaya|utang"
    r"|seragam|meninggal|sedo)\b"
)
BIRTH = Pattern(
    rf"{OF_HERS}{JOINED} (?:lair|lahir|melahirkan|nglairke|nglairno|lairan|babaran|mbabar)(?:an)?\b"
    rf"|\b(?:lair|lahir|babaran)\w*(?: (?:selamat|slamet|sehat|normal|lancar|caesar))? {KIN}(?:ku|q|e|nya)?\b"
    r"|\b(?:saya|aku|kulo) (?:(?:sudah|wis|baru|nembe) )?(?:lahiran|lairan|melahirkan|babaran)\b"
    r"|\b(?:dapat|entuk|oleh|punya|duwe|nambah) (?:cucu|putu|momongan|ponakan)\b"
)
NO_BIRTH = Pattern(
    r"\b(?:kucing|sapi|kambing|ayam|wedus|kelinci|anjing|hamster|pitik|nunggu|menunggu|ngenteni|kapan|belum|durung"
    r"|dereng|akte|tanggal lahir|tgl lahir|tempat lahir|hpl"
    r"|hari lahir|sejak lahir"
    r"|ket lair|dari lahir|meninggal|sedo|keguguran|gak selamat|mau lahiran|arep lairan|arep babaran)\b"
)
# What she asks beside a joy or a feast; fewer words only wish.
LEAST_ASKED = 4


def asked_beside(rest: str) -> str:
    """ "saya hamil, masih boleh jahit kan?": the question in what is left of a text when the joy is cut out, or ""."""
    left = re.sub(r"(?: [,.])+(?= )", ",", rest.strip(" ,.!")).removeprefix(",").strip()
    return left if len(left.split()) >= LEAST_ASKED and asks(left) else ""


# A child that is to come; "hamil keluar darah" is danger, and heard as such.
EXPECTING = Pattern(
    r"\b(?:saya|aku|kulo|sy|istri\w*(?: saya)?|bojoku|mantuku|anakku)(?: (?:lagi|sedang|sudah|wis|wes|ini|iki|mbak|bu"
    r"|ternyata|alhamdulillah|positif|baru|pun|sampun)){0,3} (?:hamil|mbobot|ngandut|garbini)\b"
    r"(?:,? (?:(?:mbak|bu|sudah|baru|masuk|jalan),? )*(?:\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|telung"
    r"|rong) (?:bulan|bln|sasi"
    r"|minggu|mgg))?"
)
NO_EXPECTING = Pattern(
    rf"\b(?:{NOT}|belum|durung|dereng|kalau|kalo|nek|lek|dulu|masker|baju|keguguran|program|promil|pengen"
    rf"|pingin) (?:\w+ )?"
    r"(?:hamil|mbobot|ngandut)\b|\b(?:meninggal|keguguran|gugur)\b"
)
# "minggu depan nyewu bapak saya": those who died are prayed for.
REMEMBRANCE = Pattern(
    rf"\b(?:nyewu|nyatus|mendhak|mendak|pendak|haul|seribu hari|1000 hari|seratus hari|100 hari|matang puluh"
    rf"|nelung dina|mitung dina)\w*"
    rf"(?: \w+){{0,2}} (?:{KIN}|almarhum\w*|alm)(?:ku|q|e|ne|nya|nipun)?(?: (?:saya|aku|kulo|ku|mertua))?\b"
)
# Leave that is asked for with it, whatever its days.
ASKS_OFF = Pattern(
    r"\b(?:i[zj]in|pamit|libur|prei|cuti|(?:gak|ga|tidak|ora|ndak) (?:jahit|njahit|setor)(?: dulu| sik)?)\b"
)

"""Whether somebody tells of a joy in her house: a wedding, a child that is born."""

import re
from enum import StrEnum

from handlers.reading import assent
from handlers.reading.asking import asks
from handlers.reading.assent import TITLES
from handlers.reading.patterns import Pattern
from handlers.reading.sickness import KIN


class Feast(StrEnum):
    """A day on which one wishes each other well, or what is wished on any."""

    FITRI = "fitri"
    ADHA = "adha"
    FASTING = "fasting"
    CHRISTMAS = "christmas"
    NEW_YEAR = "new-year"
    WAISAK = "waisak"
    NYEPI = "nyepi"
    GALUNGAN = "galungan"
    IMLEK = "imlek"
    BIRTHDAY = "birthday"
    OWN_BIRTHDAY = "own-birthday"
    WEDDING = "wedding"
    BIRTH = "birth"
    LABOUR = "labour"
    EXPECTING = "expecting"
    REMEMBRANCE = "remembrance"
    FORGIVE = "forgive"
    PRAYER = "prayer"
    ANY = "any"


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
    r"|\b(?:gadh?ah|kagungan|nduwe|duwe|due) (?:damel|gawe|hajat|kerso)\b(?: mantu(?: \w+){0,2})?"
    r"|\b(?:saya|aku|kulo) (?:mau |arep |bade |badhe |ajeng )?(?:mantu|ngunduh mantu|nduwe gawe|punya hajat)\b"
)
# "selapanan bayi", and no more
CEREMONY = Pattern(
    rf"(?:(?:{TITLES}|soale|soalnya|ada|onok|ono|acara|arep|mau|iki|ini|jadi|dadi)[ ,]+)*"
    r"(?:selapanan?|brokohan|sepasaran|piton-?piton|mitoni|tingkepan|neloni|telonan|aqiqah|aqiqahan|akikah|akikahan"
    r"|tedak siten"
    r"|sunatan|khitanan|mantenan|nikahan|lamaran|wisuda|tasyakuran|syukuran|bersih desa|bersih deso|sedekah bumi"
    r"|slametan|selametan)"
    rf"(?:[ ,]+(?:{KIN}(?:ku|q|e|ne|nya)?|bayi\w*|rumah|omah|desa|deso|kampung|tonggo|tetangga|saya|aku|kulo|mbak"
    r"|bu))*[ .!]*"
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
# "lanang 3,1 kg normal"
BORN = Pattern(
    r"\b(?:lanang|wedok|laki-?laki|perempuan|cowok|cewek|jaler|estri|kembar)\b(?: \w+){0,3} \d[.,]?\d* ?(?:kg|kilo"
    r"|ons)\b"
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


# "wes kroso mules iki nang bidan", "paling lairan dino iki": a child comes now, and nobody is ill.
LABOUR = Pattern(
    r"\b(?:mules|mulas|kenceng-?kenceng|kenceng2|kontraksi|bukaan \w+)\b(?=.*\b(?:bidan|lair|lahir|babaran"
    r"|melahirkan|rs\w*)\w*\b)"
    r"(?: \w+)*|\b(?:bukaan (?:\d|siji|loro|telu|satu|dua|tiga|empat|papat|limo|lima)\w*|kontraksi)\b"
    r"|\b(?:paling|arep|mau|kate|bade|badhe|ajeng|siap|nunggu|ngenteni|kayak(?:e|nya)|wes wayahe) (?:lair|lahir"
    r"|babaran|melahirkan|mbabar)(?:an)?\b"
    r"(?=.*\b(?:dino iki|hari ini|dinten niki|saiki|sekarang|sesuk|besok|malam ini|mengko|nanti|bengi iki|bidan"
    r"|rs\w*|tinggal|dulu|disek|sik)\b)"
)
NO_LABOUR = Pattern(
    r"\b(?:kucing|sapi|wedus|kambing|pitik|ayam|adik\w*|mbak(?:ku|yu\w*|e|ne)|kakak\w*|tetangga\w*|tonggo\w*"
    rf"|mantu\w*|{NOT}|darah|getih|ketuban)\b"
)


def joy_in(plain: str) -> tuple[Feast, re.Match[str]] | None:
    """A joy in her house, where nothing sad is told with it."""
    if (found := WEDDING.search(plain)) and not NO_WEDDING.search(plain):
        return Feast.WEDDING, found
    if found := LABOUR.search(plain):
        return (Feast.LABOUR, found) if not NO_LABOUR.search(plain) else None
    if found := REMEMBRANCE.search(plain):
        return Feast.REMEMBRANCE, found
    if found := CEREMONY.fullmatch(plain):
        return Feast.WEDDING, found
    if found := BORN.search(plain):
        return Feast.BIRTH, found
    if (found := BIRTH.search(plain)) and not NO_BIRTH.search(plain):
        return Feast.BIRTH, found
    if (found := EXPECTING.search(plain)) and not NO_EXPECTING.search(plain):
        return Feast.EXPECTING, found
    return None

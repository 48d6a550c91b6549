"""Whether somebody tells of a joy in her house: a wedding, a child that is born."""

from handlers.reading.patterns import Pattern
from handlers.reading.sickness import KIN

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
    r"\b(?:undang\w*|diundang|monggo|rawuh|datang ya|dateng ya|belum|durung|gak jadi|batal|cerai|pisah|mantan|kapan"
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

"""Somebody wants to leave: that she stops, or that her name or her data are to go, in any words."""

from handlers.reading import assent
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

NOT = rf"(?:{assent.NOT}|g|wes gak|wis ora)"
LEAD = (
    r"(?:(?:tolong|tlg|mohon|minta|nyuwun|maaf|ngapunten|bu|ibu|mbak|mas|pak|kak|min|bot|ya|yo|wes|wis|sudah|udah"
    r"|kalau bisa"
    r"|bisa|boleh|iso|saged|mending|lebih baik|luwih apik|mau|arep|badhe|pengen|saya|sy|aku|kulo|kula|terus|trus"
    r"|dan|sekalian"
    r"|coba|ijin|izin|eh)[ ,]+)*"
)
REMOVE = (
    r"(?:(?:di|men?g?|ng|tak)?(?:hapus|apus|busak|cabut|coret|hilang|ilang|buang|delete|keluar|copot|tarik|bersih"
    r"|musnah)"
    r"(?:kan|in|no|ke|ake|aken|en|i)?(?:o)?|di ?delete|del|ngapus|nyoret|nyabut|remove)"
)
ONLY = r"(?:saja|aja|ae|wae|mawon|dulu|deh|ya|dong|sekalian|semua(?:nya)?|kabeh|sedaya)"
OWN = r"(?:saya|sy|ku|q|aku|kulo|kula|nipun)"
KEPT = (
    rf"(?:(?:semua |kabeh )?(?:nama|jeneng|asma|data|identitas|akun|catatan|nomor|nomer|no|info|profil)(?:e|ne|nya)?"
    rf"(?: (?:hp|diri|pribadi|lengkap|wa))?(?: ?{OWN})?)"
)
FROM = (
    r"(?:(?:dari|teko|saking|di|nang) (?:daftar|list|bot|sini|kene|bengkel|kelompok|grup|group|sistem|catatan"
    r"|absen)\w*)"
)
ENDS = (
    rf"(?:[ ,]+(?:{ONLY}|{FROM}|{OWN}|bu|mbak|pak|mas|min|bot|tolong|nggih|yo|lho|segera|bersih|sampai|nganti"
    r"|hilang|lagi"
    rf"|makasih|suwun|terima kasih|matur nuwun|yang|yg|sing|ada|ono|onok|wonten|di|sini|kene|penjahit|jahit))*[ .!?]*"
)
# What else is named beside: "nama, nomer, sama foto anak saya".
LISTED = (
    r"(?:[ ,]+(?:dan|sama|karo|lan|termasuk|juga|semua|semuanya|kabeh|nama|nomor|nomer|no|hp|alamat|foto|fotonya"
    r"|data|umur|anak|wa|rumah|saya|chat|pesan|isi|catatan)\w*)*"
)
# "cabut nama Sri dari laporan" is about a count, and "hapus catatan" takes the last one back.
OF_A_COUNT = (
    r"(?!.*\b(?:setor\w*|lapor\w*|hasil|masker|tadi|barusan|kemarin|terakhir|\d+)\b)(?!.*\bcatatan(?:nya|e)?["
    r" .!]*$)"
)
ERASES = Pattern(
    rf"{OF_A_COUNT}(?:{LEAD}{REMOVE}(?: {ONLY})?[ ,]+{KEPT}{LISTED}{ENDS}"
    rf"|{LEAD}{KEPT}{LISTED}[ ,]+(?:(?:tolong|minta|nyuwun|mohon|bisa|boleh|mau|tak|saya|{ONLY})["
    rf" ,]+)*{REMOVE}{LISTED}{ENDS}"
    rf"|{LEAD}{REMOVE}(?: {ONLY})? (?:saya|aku|kulo|sy) {FROM}{ENDS}"
    rf"|{LEAD}(?:jangan|gak usah|ga usah|tidak usah|ojo) (?:simpan|disimpan|nyimpan) (?:lagi )?{KEPT}{LISTED}(?:"
    rf" lagi)?{ENDS})"
)

STOP = (
    r"(?:berhenti|mandeg|mandek|brenti|keluar|metu|medal|mundur|mengundurkan diri|resign|pamit keluar|pamit"
    r" mundur|pensiun"
    r"|udahan|lepas)"
)
# "saya sampai bulan ini aja": how long she still stays.
STAYS_UNTIL = Pattern(
    rf"{LEAD}(?:kayaknya |kayake |ketoke |mungkin |kyknya |sepertinya |rencana )?(?:saya |aku |kulo |sy )?(?:cuma "
    rf"|hanya |mung |jahit |njahit |ikut |melu )*"
    r"(?:sampai|sampe|sampek|tekan|nganti|ngantos) (?:akhir )?(?:bulan|wulan|minggu|sasi|tahun|taun) (?:ini|iki|niki"
    r"|depan|ngarep)(?: (?:jahit|njahit|ikut|kerja|saya))*"
    rf" (?:saja|aja|ae|wae|mawon|tok|terakhir){ENDS}"
    rf"|{LEAD}(?:terakhir|pungkasan) (?:jahit|njahit|setor) (?:bulan|minggu) (?:ini|iki|depan){ENDS}"
)
STOPS = Pattern(
    rf"{LEAD}(?:mau |arep |badhe |pengen |ingin |pingin |tak |milih |kepengin |putusno )?{STOP}"
    r"(?: (?:jadi (?:penjahit|anggota)|jahit|njahit|menjahit|ikut|melu|dari (?:sini|kelompok|grup|bengkel|omah"
    r" ?\w*)|kerja"
    rf"|dari kerjaan ini|teko kene|total|selamanya|seterusnya))*{ENDS}"
    rf"|{LEAD}pamit\b.*\b{NOT} (?:kiat|kuat|saged|sanggup|iso|bisa) (?:njahit|jahit|kerja)\b.*"
    rf"|{LEAD}{NOT} (?:(?:mau|bisa|iso|saged|kuat|sanggup|melok) )?(?:ikut|melu|melok|nderek|nerusno|nerusin"
    r"|nerusake|lanjut"
    r"|jahit|njahit|menjahit|gabung|kerja)(?: (?:jahit|njahit|kerja|sini))? (?:lagi|maneh|malih)(?: (?:seterusnya"
    rf"|selamanya))?{ENDS}"
)
# Some days, or a quarter of an hour: she rests.
JUST_NOW = Pattern(
    r"\b(?:hari ini|dino iki|dinten niki|besok|sesuk|sebentar|bentar|sedelo|sik|disik|minggu ini|sampai|libur"
    r"|istirahat|jam"
    r"|pagi|siang|sore|malam|mesin\w*|listrik|dulu|kalau|kalo|nek|lek|hujan|ngejahit yang|yang ini)\b"
)


def stops(text: str) -> bool:
    """ "saya mau berhenti aja mbak", "wes gak melu maneh"; a day's rest isn't it."""
    plain = normal(text).replace("\n", " ")
    if STAYS_UNTIL.fullmatch(plain):
        return True
    return STOPS.fullmatch(plain) is not None and JUST_NOW.search(plain) is None


# "gak jadi deng, lagi emosi": said in anger, and taken back.
IN_ANGER = Pattern(
    rf"(?:(?:eh|oh|maaf|wis|udah|bu|mbak|yowis|ya ?udah)[ ,]+)*(?:{NOT} (?:jadi|sido|sios)|batal|wurung|gajadi|rasido)"
    r"(?: (?:deng|ding|deh|dink|mbak|bu|ya|yo|lah|kok|wis|saja|aja|ae|berhenti|leren|mandeg|keluar"
    r"|metu))*[ ,.]+(?:\w+[ ,]+){0,4}"
    r"(?:emosi|marah|nesu|muring|jengkel|mangkel|sebel|kesel|capek|khilaf|guyon|canda|bercanda|becanda|baper|sumpek"
    r"|stres\w*)\b.{0,30}"
    rf"|(?:(?:maaf|sepurane|eh|bu|mbak)[ ,]+)*(?:tadi |mau |wau )?(?:\w+ )?(?:cuma |mung |hanya |lagi |sik )(?:emosi"
    rf"|nesu|marah|jengkel|khilaf)"
    rf"[ ,.]+(?:\w+[ ,]+){{0,3}}(?:{NOT} (?:jadi|sido)|batal|tetap|tetep|lanjut|terus)\b.{{0,30}}"
)


def takes_back_in_anger(text: str) -> bool:
    """ "gak jadi deng, lagi emosi": what was said of leaving, or in anger, is taken back, and no count."""
    return IN_ANGER.fullmatch(normal(text).replace("\n", " ")) is not None

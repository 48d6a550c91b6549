"""What sounds like a day off and is none of hers: half a day, another person's; and one day more after those noted."""

from handlers.reading import assent
from handlers.reading.assent import TITLES
from handlers.reading.day_words import DAY_OF
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.sickness import KIN

NOT = rf"(?:{assent.NOT}|g|belum|blm|durung|dereng)"
OFF = r"(?:libur(?:an)?|prei|prai|cuti|off)"
AWAY = (
    rf"(?:{OFF}|i[zj]in|istirahat|leren|absen|{NOT} (?:bisa|bs|iso|isa|saged|saget|masuk|jahit|njahit|mlebu|mlebet"
    rf"|kerja)|ga?k?bisa)"
)
PART = r"(?:pagi|siang|sore|malam|malem|esuk|isuk|enjing|awan|sonten|bengi)"
ONLY = r"(?:saja|aja|mawon|ae|wae|thok|tok|doang|sebentar|dulu|dl|sik|rumiyin|disik)"
HALF = r"(?:setengah|separo|separoh|separuh|sepalih|stengah|stgh|1/2) ?(?:hari|hr|dino|dina|dinten)(?:an)?"
HALF_DAY = Pattern(rf"\b{HALF}\b")
# "kemarin sore libur" is past, "libur sampai sore" lasts a day.
WHOLE = Pattern(
    rf"\b(?:sampai|sampe|sd|kemarin|wingi|kemaren|semalam|\d+ (?:hari|dino|dinten)|seminggu|{OFF} sehari)\b"
)
PARTLY = Pattern(
    rf"\b{HALF}\b"
    rf"|\b{PART}(?:nya|ne|e)? (?:ini|iki|niki|nanti|{ONLY})(?: (?:saya|sy|aku|kulo|kula|{ONLY}|{TITLES}|ya"
    rf"|nggih))* {AWAY}\b"
    rf"|\b{PART}(?:nya|ne|e) (?:(?:saya|sy|aku|kulo|kula) )?{AWAY}\b"
    rf"|\b{AWAY}(?: (?:{ONLY}|saya|jahit|njahit|masuk|kerja|setor|datang|ya))* (?:(?:hari ini|besok|bsk|sesuk"
    rf"|lusa) )?{PART}(?:nya|ne|e| (?:ini|iki|niki|{ONLY}))\b"
    rf"|\b(?:besok|bsk|sesuk|benjing|lusa) {PART} (?:(?:saya|sy|aku|kulo|kula) )?(?:i[zj]in|absen|{NOT} (?:bisa|bs"
    rf"|iso|saged)|ga?k?bisa)\b"
    rf"|\b{PART} (?:\w+ )?{AWAY},? (?:terus |baru |lalu )?{PART} (?:\w+ )?(?:masuk|jahit|njahit|kerja|mulai|mlebu)\b"
    rf"|\b(?:pulang|mulih|wangsul) (?:lebih )?(?:awal|cepat|dhisik|duluan)\b|\b(?:masuk|mulai|datang|mlebu)(?:nya"
    rf"|ne)? (?:agak )?(?:siangan|siang|telat|terlambat)\b"
    rf"|\b(?:agak )?(?:siangan|telat|terlambat) (?:sedikit )?(?:masuk|mulai|datang)\w*"
)
LEAVES_WORK = Pattern(rf"\b{AWAY}\b|\b(?:pulang|mulih|wangsul|masuk|mulai|datang|mlebu)\w*\b")

# Half a day by itself, beside a day: "tgl 31 setengah hari aja".
DAY_NAMED = (
    rf"(?:(?:tgl|tanggal) \d+|besok|bsk|sesuk|mene|lusa|hari ini|dino iki|nanti|(?:hari )?(?:{'|'.join(DAY_OF)}))"
)
HALF_OF = Pattern(
    rf"\b{DAY_NAMED}(?: (?:saya|aku|kulo|sy|cuma|mung|hanya|paling|jadi|kerja|jahit|ini|{TITLES})){{0,3}} {HALF}\b"
    rf"|\b{HALF}(?: {ONLY})?(?: {TITLES})? {DAY_NAMED}\b"
)
MADE = Pattern(r"\b(?:dapat|dapet|oleh|entuk|jadi|dadi|setor|total)\w* (?:\w+ )?\d|\b\d+ (?:masker|biji|lembar|pcs)\b")

TO = r"(?:(?:sampai|sampe|sampek|smp|nganti|ngantos|tekan|dugi|hingga) )?(?:acara |slametan |selametan |dino )?"
WHOSE = r"(?: (?:ibu|bapak|mbah|simbah|ibuk|almarhum|almarhumah|suami|mertua)(?:ku|nya|e)?)?"
OF_DAYS = r" ?(?:hari|dino|dina|dinten)?(?:nya|ne|e|an)"
# The day counted from a death until which one mourns, and how it is called.
MOURNED = (
    (rf"(?:3|tiga|telu|telung){OF_DAYS}|nelung din[ao]\w*", 3),
    (rf"(?:7|tujuh|pitu|pitung){OF_DAYS}|mitung din[ao]\w*", 7),
    (rf"(?:40|empat puluh|patang puluh|petang puluh){OF_DAYS}|m?[ap]tang puluh din[ao]\w*|matang puluh\w*", 40),
)
# How long, in other words than days and weeks; and how long one mourns, counted from the day of the death.
UNTIL_WORD = r"(?:sampai|sampe|sampek|smp|sd|nganti|ngantos|hingga|dugi|tekan)"
OVER = r"(?:habis|abis|bar|bakda|bubar|rampung|selesai|sesudah|setelah|sakwise|sehabis|lewat)"
LONG_IN_OTHER_WORDS: tuple[tuple[Pattern, str], ...] = (
    (Pattern(r"\b([a-z]{3,})2\b"), r"\1"),
    (Pattern(r"\b(?:sak|se|satu|siji|1) ?(?:bulan|wulan|sasi|bln)(?:an)?\b"), "sebulan"),
    (
        Pattern(
            r"(?<!satu )(?<!siji )(?<!setunggal )(?<!\d )\b(?:setengah|separo|separuh|stgh) ?(?:bulan|wulan|sasi|bln)\b"
        ),
        "2 minggu",
    ),
    (Pattern(r"\b(?:sak|se) (?:minggu|pekan)\b(?! (?:depan|ngarep))"), "seminggu"),
    (Pattern(r"\b(?:dua|loro|rong|kalih|2) ?(?:bulan|wulan|sasi|bln)\b"), "60 hari"),
    (Pattern(r"\b(?:tiga|telu|telung|tigang|3) ?(?:bulan|wulan|sasi|bln)\b"), "90 hari"),
    (Pattern(rf"\b({UNTIL_WORD}) (?:{OVER} )?(?:tahun baru(?:an)?|taun anyar)\b"), r"\1 tanggal 1 januari"),
    (Pattern(rf"\b({UNTIL_WORD}) (?:{OVER} )?natal(?:an)?\b"), r"\1 tanggal 25 desember"),
    *((Pattern(rf"\b{TO}(?:{words})\b{WHOSE}"), f" {days} hari ") for words, days in MOURNED),
)


OTHERS = (
    rf"(?:{KIN}|anak2|anak-anak|bocah\w*|tetangga|tonggo|tanggi|teman|konco|kurir|supir|sopir|guru|bidan|dokter"
    rf"|tukang|sekolah\w*|pasar|toko"
    r"|kantor|pabrik|rt|bank|puskesmas|posyandu|koordinator|bos|juragan|majikan)"
)
# Words that may stand between somebody and the days off, without making them hers.
BETWEEN = (
    rf"(?:saya|sy|aku|ku|kulo|kula|kami|lagi|lg|sedang|sdg|masih|msh|isih|tasih|juga|jg|ugi|sudah|pada|podho|sami"
    rf"|mulai|dapat|dpt|oleh|angsal|ambil|njupuk|mau|mumpung|pas"
    rf"|kebetulan|semua|kabeh|sedoyo|kan|kok|hari|ini|iki|niki|besok|bsk|sesuk|lusa|nanti|mengko|minggu|depan|tanggal"
    rf"|tgl|\d+|dan|sama|yang|yg|sing|pertama|kedua|kecil|besar|sulung|bungsu|ipar|mertua|paket\w*|bahan\w*"
    rf"|{'|'.join(DAY_OF)})"
)
OF_OTHERS = Pattern(
    rf"\b(?!ibu (?:saya|sy)\b(?! .*\b{OFF} (?:kerja|kantor|ngantor|ngajar|sekolah)))(?!mbak\b|mas\b|bu\b|kakak?\b"
    rf"|mbah\b {OFF}){OTHERS}(?:ku|q|nya|ne|e|mu|nipun)? (?:{BETWEEN} )*{OFF}\b"
    rf"|\b{OFF} (?:sekolah|kuliah|anak\w*|semester|kenaikan kelas)\b"
)
# "anak sakit, saya libur": hers all the same.
HERS = Pattern(
    rf"\b(?:jadi|makanya|mangkane|mulo|dadi|sehingga|terus|trus|sekalian|ikut|melu|nderek) (?:{BETWEEN} )*{OFF}\b"
    rf"|[,.] *(?:saya|aku|kulo) (?:\w+ )?{OFF}\b"
)
# "eh kayake sampe minggu depan deh", right after leave was noted.
LONGER = Pattern(
    rf"(?:(?:{TITLES}|eh|oh|maaf|ternyata|jadi|dadi|jadinya|kayak(?:nya|e)|ketok\w*|sepertinya|mungkin|paling|bisa"
    rf"|libur\w*|prei\w*"
    rf"|tambah|ditambah|lanjut|saya|aku|kulo|kok|malah)[ ,]+)*(?P<until>{UNTIL_WORD} \w+(?: \w+){{0,3}}?)"
    rf"(?:[ ,]+(?:{TITLES}|deh|ya|yo|nggih|kok|saja|aja|ae|wae|kayak(?:nya|e)|dulu|sik|sekalian"
    rf"|lho))*[ .!]*(?:[,.;].*)?"
)
SEWS = r"(?:jahit|njahit|masuk|mlebu|kerja|kerjo|garap|nggarap)"
MORE = Pattern(
    rf"(?:(?:{TITLES}|eh|oh|maaf|sekalian|sama|karo|kaliyan|terus|trus|dan|tambah"
    rf"|plus)[ ,]+)*(?P<days>.+?)[ ,]+(?:juga|jg|sekalian|ugi|pisan|sisan)\b.*"
    rf"|(?:(?:eh|oh|maaf),? )*(?:sama|karo|kaliyan|tambah|plus|sekalian) (?P<more>.+)"
    rf"|(?P<still>(?:\w+ ){{1,3}}?)(?:(?:yo|ya|nggih|juga|sik|masih|kayak(?:nya|e)) )*"
    rf"(?:{NOT} (?:bisa|iso|isok|saged|kuat|sanggup|sempat)(?: (?:{SEWS}|juga|yo|ya|{TITLES}))*"
    rf"|(?<=yo )(?:sik|isih|jek|rewang|{OFF}|njagong|mbarang|acara)\b.*)"
)


# A courier's work, and not a tailor's: "gak bisa nganter".
CARRYING = Pattern(
    r"\b(?:(?:ng|meng|men|di)?antar\w*|nganter\w*|anter\w*|narik|keliling|muter|ngider|jemput|njemput|methuk|ngirim"
    r"|kirim"
    r"|(?:ambil|ngambil|njupuk|mundhut)(?= (?:garapan|bahan|titipan|setoran|jahitan|masker|barang)))"
    r"(?: (?:garapan|bahan|titipan|setoran|jahitan|masker|barang|kiriman|paket))?\b"
)


def carrying_as_work(text: str) -> str:
    """A text in which a courier speaks of her round, as if it were of work: "gak bisa kerja"."""
    return CARRYING.sub("kerja", normal(text))


def is_half_day(plain: str) -> bool:
    """Whether a text in normal form names half a day: "besok setengah hari saja"."""
    return HALF_DAY.search(plain) is not None


def evened(plain: str) -> str:
    """A text in normal form in which spans are told in days and weeks: "sampe pitung dinane" is 7 days."""
    for said, days in LONG_IN_OTHER_WORDS:
        plain = said.sub(days, plain)
    return " ".join(plain.split())


def is_part_of_day(plain: str) -> bool:
    """Whether a text in normal form speaks of half a day off, or of a morning: "sore saja libur"."""
    if HALF_OF.search(plain) and not MADE.search(plain) and not WHOLE.search(plain):
        return True
    return bool(PARTLY.search(plain) and LEAVES_WORK.search(plain)) and not WHOLE.search(plain)


def is_of_others(plain: str) -> bool:
    """Whether the days off in a text in normal form are another's: "bapak saya libur kerja", "suami lagi cuti"."""
    return OF_OTHERS.search(plain) is not None and HERS.search(plain) is None


def until_later(plain: str) -> str | None:
    """Until when it lasts after all, as leave was just noted: "eh sampai Jumat deh"; None if that isn't said."""
    found = LONGER.fullmatch(plain.strip(" .!"))
    return found["until"] if found else None


def days_more(plain: str) -> str | None:
    """The words for a day that goes with those before: "lusa juga", "sama hari Kamis"; None if there are none."""
    found = MORE.fullmatch(plain.strip(" .!?"))
    return (found["days"] or found["more"] or found["still"]) if found else None

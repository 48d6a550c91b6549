"""What must never be kept or passed on (illness, children's names), and how answers about oneself are read."""

import re
from collections.abc import Sequence
from datetime import datetime

from handlers.reading import Doubt, read
from handlers.reading.assent import NAY, is_no, is_yes
from handlers.reading.names import clean
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.people import Access
from storage.spoken import Spoken

# What helps somebody: how messages are made for her, and that she would rather be called.
HELPS = tuple(str(one) for one in Access)
MOST_WISHED = 300
LONGEST_WORDS = 80
# Any working day will do: only the number is read.
SOME_DAY = datetime(2020, 5, 4, 12, 0)  # noqa: DTZ001 - a local moment, as reading takes it

WEEKLY = Pattern(r"minggu|bulan|\d+ hari\b")
TWO = Pattern(r"\d+ ?(?:-|sampai|atau|dan|sd) ?\d+")
SAID_BEFORE_NAME = Pattern(
    r"^(?:perkenalkan,? )?(?:(?:nama|nm|jeneng|asma)(?: lengkap| panggilan)?(?: saya| sy|ku|e|ipun)?(?: kulo"
    r"| kula)?|saya|sy|kulo|kula|aku"
    r"|(?:di)?panggil(?: saja| aja| saya)?|(?:di)?celuk(?: mawon| wae| ae)?|cukup)\b[ :,]*",
    re.IGNORECASE,
)
# "saya ibunya, nama saya Yanti Lestari"
NAME_SAID_LATE = Pattern(
    r"^.*[ ,.](?:nama|nm|jeneng|asma)(?: lengkap)?(?: ?(?:saya|sy|ku|e|ne|kulo|kula|ipun))? ?:? (?=\w)", re.IGNORECASE
)
# "Sri Wahyuni, panggil saja Yuni": the name is what comes before.
ALSO_CALLED = Pattern(r"(?<=\w),? (?:di)?(?:panggil\w*|celuk\w*)\b", re.IGNORECASE)
POLITE_END = Pattern(r"[ ,]+(?:saja|aja|mawon|ae|bu|ya|nggih)[.! ]*$", re.IGNORECASE)
NAME = Pattern(r"[^\W\d_][^\d_]*")
NOT_A_NAME = Pattern(
    r"[?!:;/=@#<>\[\]{}]|\b(?:tidak|ndak|gak|ga|belum|mau|bisa|apa|kenapa|lapor|setor|masker|anak\w*|nanti"
    r"|dulu|maaf|jangan|foto"
    r"|izin|ijin|cabut|hapus|data|di?bayar\w*|upah\w*|lokasi\w*|halo|hai|ass?alam\w*|siap|terima|makasih|salah"
    r"|masak|besok|libur"
    r"|jadi|deh|berapa|dimana|gimana|gmn|ke|kembali\w*|sesuai|terserah|sama\w*|sendiri|boleh|dia|yang|adik\w*"
    r"|kakak\w*|sudah|udah|udh|wis|wes|sampun|bener|benar|betul|leres|cocok|oke\w*|gpp|gapapa|deket|dekat|punya"
    r"|kadang\w*"
    r"|lumayan|sore|pagi|siang|malam|telegram|pengingat|kelompok"
    r"|di|dari|dr|teko|saking|ning|nang|rumah\w*|alamat\w*|desa|dusun|kecamatan|kec|rt|rw"
    r"|namanya|panggil\w*|celuk\w*|daftar\w*|batal|kirim|lagi|tadi)\b"
)
# Where people here live: "Lawang bu" answers no question for a name.
PLACES = frozenset(
    """lawang singosari malang batu kepanjen turen dampit sukun klojen blimbing lowokwaru kedungkandang karangploso
    pakis tumpang wagir pakisaji bululawang gondanglegi dau pujon ngantang sumberpucung jabung poncokusumo wajak
    tajinan kromengan ngajum wonosari kalipare donomulyo bantur sumbermanjing tirtoyudo ampelgading pagak junrejo
    bumiaji surabaya pasuruan blitar kediri sidoarjo jawa timur kota kabupaten kab""".split()  # noqa: SIM905
)
# A number that is dictated: "kosong delapan satu …".
DIGITS = {
    word: str(digit)
    for digit, words in enumerate(
        (
            "nol kosong enol nul",
            "satu siji setunggal",
            "dua loro kalih",
            "tiga telu tigo",
            "empat papat sekawan",
            "lima limo gangsal",
            "enam nem enem",
            "tujuh pitu",
            "delapan wolu lapan",
            "sembilan songo sanga",
        )
    )
    for word in words.split()
}
PHONE = Pattern(r"(?<!\d)(?:(?:62|0)?8\d{7,12}|0\d{8,12})(?!\d)")

DIAGNOSIS = Pattern(
    r"\b(?:autis\w*|asd|adhd|down ?syndrom\w*|sindrom\w*|syndrom\w*|c[ea]rebral|celebral|palsy|cp|epileps\w*"
    r"|ayan|kejang"
    r"|tuna ?(?:rungu|netra|daksa|grahita|wicara|laras|ganda)|retardasi|hidrosefalus|mikrosefali|skizo\w*|bipolar"
    r"|depresi|polio|stroke|hiv|aids|tbc?|diabetes|kanker|tumor|lumpuh|buta(?! huruf)|tuli|bisu|low ?vision"
    r"|speech ?delay|hiperaktif|kursi roda|kaki palsu|asma|pincang|pengkor|timpang|sumbing|gagap|sakit gula"
    r"|darah tinggi|hamil|t?h?alas+emia|leuk[ie]mia"
    r"|budh?e[gk]|cuci darah|gagal ginjal|kambuh|terapi|sakit jiwa"
    r"|slow ?learner|disleksia|gangguan \w+|cacat \w+|kelainan \w+|diagnos\w+|amputasi|kusta|parkinson|demensia)\b"
)
DAY_OR_PLACE = r"(?!Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Malang|Batu|Kota|Bu\b|Pak\b)"
CHILDS_NAME = Pattern(
    r"\b(?:[Aa]nak|[Pp]utra|[Pp]utri)(?:ku|e|nya)?(?:,? (?:saya|sy|kulo|kula|pertama|kedua|ketiga|yg|yang"
    r"|kecil|sulung|bungsu))*"
    rf",? \(?{DAY_OR_PLACE}[A-Z]\w+|\b[Ss]i {DAY_OR_PLACE}[A-Z]\w+"
)
CHILD_NAMED = Pattern(
    r"\b(?:aku|saya) (?!masih|sik|baru|anak|sudah|wis)\w+ (?:kelas|kls) \d|"
    r"\banak\w*(?: saya| kulo)?(?: yang)? (?:bernama|namanya|jenenge|asmanipun) \w+|"
    r"\b(?:namanya|nama dia|jenenge|asmanipun) \w+.{0,20}\b(?:saya|aku|kulo|sy) (?:ini |niki |iki )?(?:ibu|ibuk|mama"
    r"|mamah"
    r"|bunda|bapak|ayah|wali|emak|nenek|mbah|orang ?tua)\w*",
    re.IGNORECASE,
)
# A child who is named before it is called one: "Dimas anak saya".
NAMED_CHILD = Pattern(
    r"\b(?!Bu\b|Pak\b|Mbak\b|Maaf\b|Untuk\b|Masker\b|Ukuran\b)[A-Z]\w+,? (?:anak|putra|putri)"
    r"(?:ku|q| (?:saya|sy|kulo|kula|aku))\b"
)
UNWELL = Pattern(
    r"\b(?:(?<!rumah )sakit(?! hati)(?:e|nya|an)?|kesakitan|demam\w*|meriang|tantrum|opname|berobat|dirawat|igd|ugd"
    r"|(?:dokter|bidan|mantri)(?:nya|e|ne|ku)?|gips(?:e|nya|ku)?|rontgen|usg|resep obat"
    r"|(?:masuk|rawat\w*|kontrol|periksa|jaga|nunggu\w*)(?: \w+){0,2} (?:rumah sakit|rs\w*|puskesmas)"
    r"|muntah\w*|diare|mencret|pusing|batuk\w*|pilek|flu|panas tinggi|kecelakaan|keguguran|melahirkan|operasi"
    r"|patah tulang|keseleo|terluka|mual|tipes|typus|tifus|dbd|covid\w*|korona|cacar|gerd|maag|vertigo|stres\w*"
    r"|gugur|dikuret\w*|kuret\w*|lairan|babaran|kontraksi|bukaan \w+|bengkak\w*|abuh|kandungan\w*|cuci darah"
    r"|(?:minum|nebus|tebus|beli|tuku) obat|lumpuh|boten sae awak\w*|(?<!tidak )sembuh|waras|kambuh|rewel"
    r"|gendong\w*"
    r"|nggendong|digendong|suntik\w*|imunisasi|panas(?:nya|e)? (?:3[6-9]|4[0-2])|bedrest|bed rest|hasil lab"
    r"|periksa (?:mata|dokter)"
    r"|nyut-?nyut\w*|nyut nyut\w*|[cs]enut-?\w*|ng?gliyeng|ke?liyengan|mules|kembung|bisul|sariawan|nyeri|gatal\w*"
    r"|katarak|hernia|rabun|plus ?minus|mata (?:kabur|lamur|blur)|(?:mripat|moto|mata)\w* (?:\w+ )?(?:lamur|kabur"
    r"|burem|rabun)"
    r"|ambeien|wasir|kista|miom|asam urat|kolesterol|darah rendah|anemia|lecet|luka\w*"
    r"|anget|kontrol|hamil|lahiran|bapil|batpil|kemo\w*|radioterapi|fisioterapi|insulin\w*|katarak|bentol\w*|infus\w*"
    r"|trombosit\w*|di?perban\w*|diperban|perbanan|digips|dibebat|kruk|leukosit\w*|demam berdarah|tetanus"
    r"|tumbuh kembang|darah(?:nya|e)? (?:tinggi|rendah)|getih\w*|pendarahan|perdarahan|haid|mens|menstruasi|menyusui"
    r"|(?:pulang|keluar|balik|mulih|muleh|metu|masuk|mlebu|mlebet|dirujuk|rujuk|dibawa|digowo)"
    r" (?:dari |ke |teko |saking |nang |teng |di )?(?:rs[a-z]{0,3}|igd|ugd|[pnh]?icu|hcu|klinik|puskesmas)\b"
    r"|(?:kopi|gak|ga|tidak|ora|ndak) (?:\w+ )?(?:mambu|nyium|mencium|kecium|ngambu|kroso|kerasa)(?: bau\w*| apa2?"
    r"| opo2?| blas)+"
    r"|(?:saya|aku|kulo|sy|anak\w*|suami\w*|bojo\w*|ibu\w*|bapak\w*)(?: \w+){0,2} (?:di|ke|nang|ning|teng) (?:puskesmas"
    r"|klinik|rs[a-z]{0,3}|rumah sakit|igd)"
    r"|[pn]?icu|(?<!kesehatan )jiwa)\b"
)
# "boyokku pegel", "mata saya burem kalau malam": a part of the body, and what ails it.
BODY = (
    r"(?:awak|badan|boyok|pinggang|punggung|geger|leher|gulu|bahu|pundak|tangan|lengan|siku|jari|jempol|driji"
    r"|kaki|sikil"
    r"|dengkul|lutut|paha|pupu|betis|kempol|perut|weteng|padaran|dada|dodo|jantung|paru|ginjal|lambung|rahim|kandungan"
    r"|payudara|kepala|sirah|endas|mata|mripat|moto|soca|kuping|telinga|hidung|irung|gigi|untu|gusi|tenggorokan|kulit"
    r"|saraf|syaraf|tulang|balung|otot|ulu hati|empedu|usus|tiroid)(?:e|ne|ku|q|nya|nipun|-paru)?"
)
AILS = (
    r"(?:kesemutan|ke?ram|kaku|linu\w*|pege?l\w*|kemeng|encok|bengkak|abuh|burem|buram|blawur|kabur|sepet|perih"
    r"|pedih|pedes|dengung|berdenging|budeg|budek|melepuh|mlonyoh|mlocot|kapalan|deg-?(?:deg|2)an|berdebar\w*"
    r"|gemet[ae]r"
    r"|tremor|buyutan|lemes|lemas|lesu|ngilu|panas|anyep|turun|kejepit|terjepit|bengkok|retak|patah|tugel|lumpuh|mati"
    r" rasa|kebas|ambruk|drop|kumat|merah|bernanah|nanahen|berdarah|mlenthung|keseleo|kecethit|nggliyer|mumet"
    r"|(?:tidak|tdk|gak|ga|nggak|ndak|ora|mboten|kurang) (?:kuat|enak|penak|sae|bisa (?:gerak|digerak\w*|ditekuk"
    r"|diangkat))|cekot\S*)"
)
FEWER = r"(?:mek|mik|mung|cuma|cuman|hanya|tinggal|kari|kantun|gur|namung)"
OF_GOODS = r"(?:mesin|jarum|masker|baju|sepatu|kain|tas|gunting|meja|kursi)"
BODY_AILS = Pattern(
    rf"(?<!mesin )(?<!masker )(?<!sepatu )\b{BODY}(?! {OF_GOODS})(?: (?!{OF_GOODS})\w+){{0,3}} {AILS}\b"
    # "driji mek telu": what she lacks
    rf"|\b{BODY}(?: (?:saya|aku|kulo|sing|yang|yg|iso|bisa|isok)){{0,3}} {FEWER} (?:\d|kiwo|kiri|tengen|kanan"
    r"|sebelah|sakuwik|se?tunggal|siji|satu|loro|dua"
    r"|kalih"
    r"|telu|tiga|papat|empat|limo|lima)\b"
    r"|\b(?:kesemutan|encok|(?:pegel )?linu\w*|ngilu|sesa?k (?:na[fp]as|nafas|ambegan)|asam lambung|ngompol|menopause"
    r"|alergi\w*|melepuh|masuk angin|alat bantu dengar|abd|deg-?(?:deg|2)an|kejang\w*|ayan"
    r"|(?:saya|aku|kulo|sy) (?:tidak|tdk|gak|ga|nggak|ndak|ora|mboten) (?:bisa|iso|isa|saged) (?:lihat|melihat|ndelok"
    r"|ningali|weruh"
    r"|dengar|mendengar|krungu|mireng|jalan|mlaku|mlampah|bicara|ngomong)(?= *(?:$|[,.!?]|jadi|karena|soalnya|mbak|bu"
    r"|pak|sejak|dari"
    r"|wiwit|ket))"
    r"|(?:telat|terlambat) (?:datang bulan|haid|mens\w*|bulan)|(?:minum|ngombe|tebus|nebus) (?:vitamin|jamu|obat\w*)"
    r"|kepleset|terpeleset|kepeleset|keserempet|kesrempet|ketabrak|kesetrum|tensi\w*|gula darah)\b"
    r"|(?<!kain )(?<!masker )(?<!tas )\b(?:saya|aku|kulo) (?:(?:habis|abis|tadi|bar|baru|kemarin|wingi) )?(?:jatuh"
    r"|tibo)\b(?! tempo)"
)
# "karo ngeloni Kenzo": whom one minds so is a child.
CHILD_MINDED = Pattern(
    r"\b(?:[Nn]geloni|[Nn]?[Gg]endong\w*|[Mm]omong|[Nn]gemong|[Nn]yuap\w*|[Nn]dulang|[Nn]unggoni|[Mm]andi(?:in|kan)"
    r"|[Nn]gedusi|[Nn]idur(?:in|kan)|[Nn]emen(?:in|i)|[Nn]gancani|[Nn]gopeni|[Nn]yusu\w*|[Nn]etek\w*|[Jj]emput"
    r"|[Mm]ethuk|[Nn]jemput"
    rf"|[Pp]opok|[Pp]ampers|[Ss]usu(?: \w+)?|[Ss]pp|SPP) (?:buat |untuk |gae |kanggo |si )?{DAY_OR_PLACE}(?!Bu\b"
    r"|Pak\b|Mbak\b|Mas\b)[A-Z][a-z]+"
)
# "semoga besok Dimas sembuh", "Dimas minta jajan": somebody who does what children do.
CHILD_DOES = Pattern(
    rf"\b(?<!Bu )(?<!Pak )(?<!Mbak )(?<!Mas )(?<!Ibu )(?<!Bapak ){DAY_OR_PLACE}[A-Z][a-z]{{2,}} (?:(?:sudah|udah"
    rf"|masih|lagi|belum|baru|mau|tadi"
    r"|ga|gak|tidak|ndak|terus|minta|nya|ku) )*(?:tidur|bangun|nangis|sekolah|main|mainan|makan|jajan|mandi|gendong"
    r"|ngamuk|ujian"
    r"|terapi|belajar|lulus|sunat|khitan|pulang sekolah|ulang tahun|pinter|sembuh|ikut saya|minum|susu)\b"
)
OWN_CHILD = Pattern(
    r"(?<!masker )(?<!mskr )(?<!ukuran )(?<!dan )\b(?:(?:anak|putra|putri|yugo|bocah|arek)(?:ku|q|ne)"
    r"|(?:anak|putra|putri|yugo)(?: \w+)? (?:saya|sy|kulo|kula|aku|pertama|kedua|ketiga|sulung|bungsu|ragil)"
    r"|si kecil)\b"
)

PARTS = Pattern(
    r"(?<=[?!])\s+|[,.;\n]+|\b(?:soalnya|soale|karena|krn|karna|sebab|gara-gara|amargi|mergo|merga|buat|untuk|utk"
    r"|kanggo|kangge)\b",
    re.IGNORECASE,
)

SCREEN_READER = Pattern(r"pembaca layar|screen ?reader|talkback|dibaca(?:kan|in)? (?:hp|layar)|voice ?over|suara")
FEW_WORDS = Pattern(r"singkat|pendek|sedikit kata|kata\w* sedikit|gampang|mudah|cekak|cendhak")
SLOW = Pattern(r"pelan|jangan (?:buru|cepat)|alon|santai|jangan diingat\w* terus|ojo (?:kesusu|diburu)")
CALLED = Pattern(r"telepon|telpon|telfon|tlp|ditelp\w*|nelpon|dihubungi")
MACHINES = Pattern(
    r"pinjam\w*|pinjem\w*|nyilih|njilih|ngampil|nyambut|sewa|mesin|singer|butterfly|juki|janome|brother|messina"
    r"|portab\w+|obras|hitam|manual|listrik|dinamo|kaki"
    r"|high ?speed|typical|punya|duwe|gadhah"
)
LINKS = ("jam", "sampai", "sd", "-", "dan", "atau", "habis", "setelah", "sesudah")
WHEN = Pattern(
    r"\b(?:jam|sampai|sd|dan|atau|habis|setelah|sesudah|pagi|siang|sore|malam|malem|wengi|esuk|awan|sonten"
    r"|dalu|enjing|subuh"
    r"|dhuhur|zuhur|duhur|asar|ashar|magrib|maghrib|isya|senin|selasa|rabu|kamis|jumat|sabtu|minggu"
    r"|setiap hari|tiap hari"
    r"|seharian|\d{1,2}(?:[.:]\d{2})?)\b|-"
)
UNSURE_WHEN = Pattern(r"(?:tidak|gak|ga|nggak|ndak|ora|mboten) (?:tentu|mesti)|kapan saja|bebas|sebisanya|longgar")
NO_HELP = Pattern(
    r"(?:tidak|ndak|gak|ga|nggak|ora|mboten)(?: ada| perlu| usah| butuh| onten| wonten)?|biasa(?: saja| aja"
    r"| ae)?|cukup"
)

NAMES = Pattern(r"(?:namanya|jenenge|asmane|nama|si|dik|adek|kakak) ", re.IGNORECASE)
# "itu kenapa ya", without what it was about, tells a coordinator nothing.
ONLY_ASKS = Pattern(
    r"(?:(?:itu|ini|iku|iki|niku|niki|kenapa|knp|kok|kok bisa|gimana|gmn|bagaimana|piye|pripun|apa|opo|nopo|kira-?kira"
    r"|terus|trus|lalu|jadi|dadi|bahaya|normal|wajar|biasa|harus|kudu|obatnya|obate|tambane|solusinya|ya|yo|to|ta"
    r"|tah|gak|ga|nggak|ndak|ora|bu|mbak|pak|mas|saya|aku|kulo|enaknya|enake|baiknya|apik|diapakan|diapakno|diobati"
    r"|ngapain|lapo|karena|mergo|sih|se)\b[ ?.!]*)+"
)


def names_illness(text: str) -> bool:
    """Whether a text names an illness or impairment."""
    return bool(DIAGNOSIS.search(normal(text)))


def holds_private(text: str) -> bool:
    """Whether a text names an illness or impairment, or a child: nothing of that is kept."""
    return bool(names_illness(text) or CHILDS_NAME.search(text) or CHILD_NAMED.search(text))


def is_for_no_chat(text: str) -> bool:
    """Whether a text is better told than written: it speaks of somebody's health, or of a child of her own."""
    plain = normal(text)
    named = NAMED_CHILD.search(text) or CHILD_DOES.search(text) or CHILD_MINDED.search(text)
    unwell = UNWELL.search(plain) or BODY_AILS.search(plain)
    return bool(holds_private(text) or named or unwell or OWN_CHILD.search(plain))


# With these she wants something, whoever it is about.
WISHES = Pattern(
    r"\b(?:kalau|kalo|nek|lek|tolong|tulung|minta|njaluk|nyuwun|jangan|ojo|lewat|hubungi|ngabari|nelpon|boleh|bisa"
    r"|iso|mau|arep|pengen|besok|sesuk"
    r"|libur|izin|ijin|harus|kudu|perlu|butuh|bayar\w*|uang|duit|hp)\b"
)


def is_of_child_only(text: str) -> bool:
    """ "anakku nilainya 90": of a child of hers, and of nobody's health."""
    plain = normal(text)
    unwell = UNWELL.search(plain) or BODY_AILS.search(plain) or names_illness(text)
    return OWN_CHILD.search(plain) is not None and not unwell and WISHES.search(plain) is None


def speaks_of_child(text: str) -> bool:
    """Whether a text speaks of a child of her own, by name or not."""
    named = CHILDS_NAME.search(text) or CHILD_NAMED.search(text) or NAMED_CHILD.search(text) or CHILD_DOES.search(text)
    return bool(named or CHILD_MINDED.search(text)) or OWN_CHILD.search(normal(text)) is not None


def without_private(text: str) -> Spoken:
    """The parts of a text that may go through a chat: what is asked, without why."""
    parts = [part.strip(" ,.") for part in PARTS.split(text)]
    # "anak saya, Dimas, …": a word by itself may be a name.
    told = [part for part in parts if " " in part and not is_for_no_chat(part) and not NAMES.match(part)]
    return Spoken("" if all(ONLY_ASKS.fullmatch(normal(part)) for part in told) else ", ".join(told))


def full_name(text: str) -> Spoken | None:
    """A name of up to five words, without "nama saya" before it; None if it is none."""
    if names_illness(text):
        return None
    text = NAME_SAID_LATE.sub("", ALSO_CALLED.split(text)[0])
    name = POLITE_END.sub("", SAID_BEFORE_NAME.sub("", clean(text))).strip(" .,\"'")
    said = is_yes(name) or is_no(name)
    place = all(word in PLACES for word in name.lower().replace(",", " ").split())
    fits = NAME.fullmatch(name) and not (said or place or NOT_A_NAME.search(name.lower())) and len(name.split()) <= 5
    return Spoken(name.title() if name.islower() or name.isupper() else name) if fits else None


def phone(text: str) -> Spoken | None:
    """An Indonesian telephone number as it is dialled, `0812…`; None if it is none."""
    words = re.findall(r"[a-z]+|[^a-z]+", normal(text))
    spelt = sum(word in DIGITS for word in words) > 1
    digits = re.sub(r"[ .,()+-]", "", "".join(DIGITS.get(word, word) for word in words) if spelt else normal(text))
    found = PHONE.search(digits) if digits and len(digits) <= 60 else None
    if not found:
        return None
    number = found[0].removeprefix("62")
    return Spoken(number if number.startswith("0") else f"0{number}")


# "2 lusin sehari" is what she can make; without the day it reads like what is made.
PER_DAY = Pattern(r"\b(?:se|sak)(?:hari|dino|dinten)\b|\bper hari\b")


def pieces_a_day(text: str) -> int | None:
    """How many masks a day, from "20", "2 lusin sehari" or "selawe"; None if it is no number up to 300."""
    if WEEKLY.search(normal(text)):
        return None
    found = read(PER_DAY.sub("", normal(text)), SOME_DAY)
    if {Doubt.RANGE, Doubt.TWO_NUMBERS} & set(found.doubts) or TWO.search(normal(text)):
        return None
    reports = found.reports or (found.others[0] if found.others else ())
    wished = sum(one.pieces for one in reports)
    return wished if 0 < wished <= MOST_WISHED else None


def machine(text: str) -> Spoken | None:
    """Her machine in her own words ("mesin Singer lama"); None if they name none, or hold what must not be kept."""
    said = own_words(text)
    return said if said and MACHINES.search(normal(said)) else None


def hours(text: str) -> str | None:
    """When she can sew: only the words of a time are kept ("malam setelah anak tidur" is "malam"); None if none."""
    if UNSURE_WHEN.search(normal(text)):
        return "tidak tentu"
    found = WHEN.findall(normal(text))
    return " ".join(found)[:LONGEST_WORDS] if any(one not in LINKS for one in found) else None


def own_words(text: str) -> Spoken | None:
    """A short answer in her own words, in one line; None if nothing is left, or what must not be kept."""
    said = " ".join(clean_line(text).split())
    return Spoken(said) if said and not holds_private(said) else None


def clean_line(text: str) -> str:
    """A text without control characters, cut to a line."""
    return "".join(c if c.isprintable() else " " for c in text)[:LONGEST_WORDS].strip()


def helps(text: str) -> list[str] | None:
    """What helps, of `HELPS`, from one's own words; an empty list for "tidak perlu", None if nothing is understood."""
    plain = normal(text)
    if NO_HELP.fullmatch(plain.strip(" .")):
        return []
    if re.search(rf"\b{NAY}", plain.replace("jangan buru", "").replace("jangan cepat", "").replace("ojo kesusu", "")):
        return None
    patterns = zip(HELPS, (SCREEN_READER, FEW_WORDS, SLOW, CALLED), strict=True)
    found = [name for name, pattern in patterns if pattern.search(plain)]
    return found or None


def access_of(found: Sequence[str] | None) -> str:
    """How messages are made for somebody, as it is kept: words of `HELPS` in their order."""
    return " ".join(name for name in HELPS if name in (found or ()))

"""The families of words by which a message says what becomes of masks told before, over a text with marks.

In the text that is searched numbers are digits, tailors' names "@12", and sizes `ADULT` and `CHILD`.
"""

from handlers.reading.families import ALREADY, EARLIER, NOT, POLITE, THE_ONE, one_of, pattern
from handlers.reading.patterns import Pattern

ADULT, CHILD = "DEWASA", "ANAK"
SIZE = rf"(?:{ADULT}|{CHILD})"
UNITS = r"(?: (?:masker|biji|iji|pcs|lembar|lbr|buah|pis))?"
CUTS = Pattern(
    r" ?[,;.!?:\n()]+ ?"
    r"| (?=(?:tapi|tp|terus|trus|lha|lah|karena|krn|soale|soalnya|soal|mergo|amargi|gara2|ternyata|jebule) )"
    r"|(?<!masuk)(?<!sama)(?<!karo)(?<!klebu)(?<!dari)(?<!teko)(?<!wau)"
    r"(?<! di)(?<!nang)(?<!katut)(?<!lebu)(?<!potongan)"
    rf" (?={THE_ONE} (?:\d|{SIZE}|pagi|isuk|siang|awan|sore|terakhir|keri|pertama|kedua|kawitan))"
)

# It shall not count.
LEAVES = one_of(
    r"(?:di|tak_?|saya_|dipun)?(?:hapus|apus|cabut|coret|busek|busak|keluar)(?:kan|in|en|no|ke|i|aken|ono|ken)?",
    r"(?:di|tak_?|saya_)?(?:tarik|sisih|pisah|singkir)(?:kan|in|en|no|ke|i|aken|ne)?(?:_lagi|_maneh|_dulu|_sek|_sik)?",
    r"(?:di)?batal(?:kan|in|no|ke|aken|lah|en)? dibuang buangen mbusek nyoret tokno",
    r"(?:gak_jadi|ga_jadi|ora_sido|gak_sido|mboten_estu|mboten_sios|ora_sios)(?!_\d) cancel dicancel",
    r"(?:tak_|saya_|aku_)?(?:jaluk|njaluk|minta)_(?:balik|maneh|lagi)",
)
DONT = (
    rf"(?:{one_of('jangan jgn ojo ojok aja ampun sampun rasah gausah gasah')}(?: dulu)?"
    rf"|{NOT} (?:usah|perlu|boleh|oleh|pareng|sah))"
)
COUNTED = (
    r"(?:di|dipun|tak |sampai |melu |ikut )*(?:hitung|itung|etung|petung|catat|catet|tulis|lebok|lebet|masuk|mlebu|ikut"
    r"|anggep|anggap|setor|laporan)(?:kan|in|en|no|ke|i|aken|ne|kno)?"
)
FIRST_OF_ALL = one_of("dulu sek sik rumiyin disik")
NOT_COUNTED = (
    rf"\b(?:{DONT} (?:{one_of('sampai sampek nganti dulu sek sik')} )?{COUNTED}\b"
    rf"|{one_of('tidak tdk gak ga nggak ndak ora mboten')} (?:(?:di|tak ){COUNTED} {FIRST_OF_ALL}"
    r"|(?:saya |tak |aku |ku)setor(?:kan|no|ne)?\b))"
)
OUT = pattern(LEAVES, NOT_COUNTED)
LEAVING = Pattern(LEAVES)
TAKEN_OUT = one_of(
    r"(?:di)?(?:hapus|apus|cabut|coret|busek|busak|keluar)(?:kan|in|en|no|ke|i|aken|ono|ken)?"
    r" (?:di)?batalkan batalin batalno masukkan_lagi lebokno_maneh"
)
# Why: it isn't ready, isn't for the workshop, or broke.
NOT_YET = one_of("belum blm blum durung dereng rung urung")
READY = (
    r"(?:di|ke|tak |ku|saya |aku |gue |sempat |ada |ono |onok |wonten )*"
    r"(?:jadi|dadi|dados|mari|selesai|rampung|kelar|beres|rapi|pasang|masang|karet|tali|kolor|filter|benang|jahit|njahit"
    r"|jait|karoki|obras|nggosok|setrika|lipat)\w*"
)
UNREADY = pattern(
    rf"{NOT_YET} (?:\w+ ){{0,2}}?{READY}",
    rf"{one_of('masih isih sek taksih')} (?:\w+ )?(?:(?:di|neng|nang|ndek) mesin|setengah|separo)\b",
    rf"^(?:\w+ )?\d+ {NOT_YET}$",
    r"\btanpa (?:karet|tali|kolor|filter|benang)\w*",
)
ELSEWHERE = pattern(
    rf"{one_of('bukan bkn dudu duduk sanes gak ga ora nggak')} (?:\w+ )?(?:buat|untuk|kanggo|kangge|gawe|masker)\b",
    one_of(
        "pesanan pesenan orderan arisan potongan garapan_liyo dijual didol dodolan dewe_kanggo pribadi minggu_lalu",
        "bukan_masker dudu_masker dudu_setoran bukan_setoran pake_sendiri pakai_sendiri dipakai_sendiri digawe_dewe",
        "kanggo_dewe buat_sendiri paringaken_tangga kasih_tetangga bukan_baru dudu_anyar bukan_yang_baru sanes_enggal",
    ),
)
BROKEN = pattern(
    one_of(
        r"(?:di|tak_?|saya_|aku_|kudu_tak_)?(?:dedel|bongkar|ndedel|mbongkar)\w* (?:m|a)?brodol\w* suwek sobek sowek"
        r" (?:c|m)opot\w* putus pedot pedhot miring mlengse rusak lepas gosong"
    )
)
# It comes as news, or takes something back.
TURNING = (
    "ternyata tibake tibakno tibaknya jebule jebulane jebul jibule pranyata sebenarnya sebenere sakjane asline",
    "aslinya eh ehh ding maaf maap lho loh waduh aduh walah lali lupa keliru kliru kleru klentu salah sek_sek",
    "baru_ingat baru_sadar kok tolong mohon tulung harusnya hrsnya seharusnya kudune mestinya mestine mustine",
    "maksudku ngawur ngaco koreksi ralat leresipun ngapunten pangapunten oh oalah astaghfirullah astaga masyaallah",
)
TURNS = pattern(one_of(*TURNING))
SLIP = pattern(
    rf"^(?:{POLITE}[ ,]*)*"
    + one_of(
        "eh ehh ealah elah walah waduh aduh ups sek_sek ralat koreksi maaf maap ora gak nggak",
        "enggak bukan astaghfirullah astaga masyaallah duh oalah",
    )
)
COMES_BACK = pattern(
    rf"{one_of('masukkan masukin lebokno leboke hitung itung itungen catat catet cateten lebetaken dihitung dicatat')}"
    rf" (?:\w+ )?{one_of('lagi maneh malih')}",
    rf"{ALREADY} (?:di|tak |saya |aku |ku|ada |ono |onok )*"
    r"(?:betul|bener|benah|leres|karet|tali|pasang|jahit|beres|jadi|dadi|dados|mari|selesai|rampung|kelar)\w*",
    rf"{one_of('boleh oleh pareng saged iso bisa')} (?:di)?(?:hitung|itung|catat|catet|masuk|lebok)\w*",
    one_of("balikin balekno kembalikan hitung_lagi"),
)
# "nanti kalau sudah jadi saya kabari lagi": they don't count again yet.
LATER = pattern(one_of("kalau kalo klo nek lek yen menawi nanti mengko engko ngko mangke"))
ON_ANOTHER_DAY = one_of("kemarin kmrn kmren kemaren wingi wingine kemarine dek_wingi kala_wingi")
# "sing 4 kuwi wis tak laporno wingi": when it was told, not of which day it is.
TOLD_THEN = Pattern(
    r"\b(?:tak|saya|aku|kula|kulo|wis|wes|sudah|udah|sampun) (?:di|tak |saya )?"
    rf"(?:lapor|setor|catat|catet|tulis|kabar)\w* {ON_ANOTHER_DAY}"
)
THIS_DAY = "hari_ini dino_iki dina_iki dinten_niki dinten_menika isuk_iki pagi_ini esuk_iki siang_ini awan_iki"
TODAY = one_of(THIS_DAY, "saiki sekarang malah")
NOTHING_TODAY = pattern(
    rf"{TODAY} (?:[\w-]+ ){{0,2}}?{NOT}",
    rf"{NOT} (?:[\w-]+ ){{0,3}}?{TODAY}",
    rf"{NOT} (?:setor|lapor|nyetor|titip|kirim) (?:\w+ )?(?:apa|opo|nopo|punapa|blas|sama sekali|sembarang)",
)
ALL_OF_IT = pattern(
    rf"{one_of('semua kabeh sedaya seluruh')} (?:laporan|setoran|catatan|punya|duwek|hasil|garapan)",
    r"\b(?:laporan|setoran|catatan|punya|hasil|sing)\w* (?:\w+ ){0,3}?" + one_of("semua semuanya kabeh sedaya"),
    rf"\d+{UNITS} {one_of('semua semuanya kabeh sedaya')}",
)
HALF = pattern(one_of("separuh separo separuhnya separone setengahnya setengahe sepalih sebagian_separuh"))

# Which of them, by the order in which they were told: the first, the second, the last.
WHICH_ONE = (
    rf"(?:{THE_ONE}|(?:laporan|setoran|kiriman|setor|lapor|tulis|nomor|no|kloter|gelombang|tumpukan|batch|sesi|termin)"
    r"(?:ku|an|anku|ane|e|nya)?)"
)
ORDERS = {
    0: "pertama pertamaku kawitan pisanan ke_1 ke-1 1 awal dhisik",
    1: "kedua keloro ke_2 ke-2 kaping_kalih kapindho",
    2: "ketiga ketelu ke_3 ke-3 kaping_tiga",
    -1: "terakhir keri kari akhir barusan mburi pungkasan baru_saja siang awan sore ashar asar magrib bar_dhuhur",
}
MORNING = "pagi isuk esuk enjing tadi_pagi mau_isuk isuk_mau subuh bar_subuh habis_subuh bakda_subuh"
EARLY = pattern(
    rf"{WHICH_ONE} {one_of(MORNING)}",
    rf"^{one_of('pagi isuk esuk enjing')} (?:\w+ ){{0,3}}?{one_of('salah keliru kliru kleru klentu')}",
)
LATE = pattern(rf"^{one_of('siang awan sore')} (?:\w+ ){{0,3}}?{one_of('salah keliru kliru kleru klentu')}")
ORDER = {at: pattern(rf"{WHICH_ONE} {one_of(words)}(?!\w)") for at, words in ORDERS.items()}
# What is left alone: "siang tetap", "sing keri wis bener".
STAYING = one_of("tetap tetep ttp panggah pancet ajeg")
STAYS = Pattern(rf"(?:{STAYING}|{ALREADY} {one_of('bener benar betul leres pas cocok')})")
STAYS_SO_MANY = Pattern(rf"@(?P<x>\d+) {STAYING} (?P<a>\d+)")

# "potongan yang 10 tak oper ke Nur": handed on before anybody sewed them.
OF_CUT = pattern(rf"{one_of('potongan potongane potongannya guntingan potong')} (?:{THE_ONE} )?\d")

# "4 yang dulu dikembalikan sudah tak rapikan, gak usah dihitung lagi": never among those of today.
RETURNED = pattern(
    r"(?:di|dipun) ?(?:kembali|balik|balek|wangsul|tolak)\w*", one_of(r"retur\w* reject\w* rejek\w* balenan tolakan")
)
OF_BEFORE = pattern(
    one_of("dulu mbiyen biyen lawas kemarin kmrn wingi kapan_hari minggu_lalu"),
    rf"{DONT} {COUNTED} {one_of('lagi maneh malih')}",
)
# Numbers: the right one, a denied one, what is pointed at, what is in another already, what isn't.
IS = one_of(
    "ternyata jebule jebulane jebul tibake tibakno pranyata harusnya hrsnya seharusnya kudune mestinya mestine mustine",
    "sebenarnya sebenere sakjane aslinya asline jadi dadi dados jadikan dadekno cuma cuman mek mung hanya namung ganti",
    "diganti itungen hitungen hitungannya anggep benar bener betul leres maksudku maksute yang_benar itung hitung",
    "sing_bener tinggal kari isinya isine mestinipun leresipun total totalnya cateten catat genap genep pas pancen",
    "berarti etangen ralat koreksi karepku karepe niatku",
)
# Beside these a number is a better one, whatever else is said.
FIRM = pattern(
    one_of(
        "bener benar betul leres pancen ding deng dink karepku karepe niatku maksudku maksute harusnya kudune mestinya",
        "mestine leresipun ralat koreksi",
    ),
    one_of("ya_sudah ya_wis"),
)
COUNT_SO_MANY = rf"{one_of('hitung itung dihitung diitung catat catet tulis')} \d+ {one_of('aja saja ae wae mawon')}"
SELF = one_of(
    "punyaku punya_saya milikku milik_saya bagianku bagian_saya aku_dewe aku_dhewe saya_sendiri duwekku duwekku_dewe",
    "nggonku aku saya kula kulo gue",
)
JUST = one_of("dewe dhewe sendiri mek mung cuma cuman hanya kari tinggal setor lak kan iso dapat oleh")
MORE_WORDS = rf"(?:{IS}|{POLITE}|{ALREADY}|{ADULT}|{CHILD}|[a-z]+ne|ku|setor|setoranipun)"
# What is wrong with some of them.
BAD = one_of(
    "cacat cact rusak robek sobek suwek sowek bolong miring mlenceng mlengse mbrodol mbrodhol brodol lepas copot kotor",
    "reject rejek jelek elek gagal keliru kliru belum_jadi durung_dadi belum_selesai durung_mari belum_karet",
    "durung_karet belum_dijahit durung_dijahit kurang_rapi",
)
RIGHT = pattern(
    # "ternyata 2 sobek" is no better number.
    rf"{IS} (?:{MORE_WORDS} )*(?P<a>\d+)\b(?!{UNITS}(?: {THE_ONE})? {BAD})",
    rf"(?<!yang )\b(?P<b>\d+){UNITS} (?:{POLITE} )?"
    + one_of("bener benar betul leres ding ternyata tibake jebule aja saja ae wae mawon tok thok dulu sek sik doang"),
    rf"\b(?P<f>\d+){UNITS} {THE_ONE} {one_of('bener benar betul leres pas')}",
    rf"{ALREADY} (?P<c>\d+) (?:iki|ini) (?:bener|benar)",
    rf"{SELF} (?:{JUST} )*(?P<d>\d+)",
    rf"(?P<e>\d+) (?:e|ne|nya) {SIZE}",
)
MINE = pattern(rf"{SELF} (?:{JUST} )*(?P<a>\d+)", rf"(?P<b>\d+){UNITS} {one_of('saya aku kula kulo')}(?! (?:@|dan))")
DENIED = pattern(rf"{one_of('jangan ojo ojok ampun bukan bkn dudu duduk sanes dede')} (?:{POLITE} )?(?P<a>\d+)")
POINTED = pattern(
    rf"(?:{THE_ONE}|{one_of('dari teko saking')}) (?:{EARLIER} |{SIZE} |ada |ono |onok )*(?P<a>\d+)",
    rf"(?<![@\w])(?P<b>\d+){UNITS} (?:{THE_ONE} )?"
    + one_of("itu iku kuwi niku menika tu tadi td mau wau kala_wau barusan mau_isuk di_antaranya diantaranya"),
)
# "3 dari yang 20 itu": a part, and the whole that it is of.
PART_OF = pattern(
    rf"(?P<x>\d+){UNITS} {one_of('dari teko saking seko soko dr')} (?:{THE_ONE} |total )?(?P<a>\d+)(?! (?:jam|hari))"
)
# "dari 20 yang kemarin itu 5 tolong dicabut"
OF_WHOLE = pattern(
    rf"{one_of('dari teko saking seko soko dr')} (?:{THE_ONE} |total )?(?P<a>\d+){UNITS} (?:[a-z]+ ){{1,4}}?(?P<x>\d+)"
)
# Some of them, without a number.
SOME = pattern(
    rf"{one_of('ada ono onok wonten')} {THE_ONE}", one_of("sebagian sebageyan separo separuh beberapa campur kecampur")
)
# Some of those told aren't good, or there are a few more or fewer; how many isn't said.
SOME_OFF = pattern(
    rf"{one_of('ada ono onok wonten')} (?:beberapa )?{THE_ONE} (?:\w+ )?{BAD}",
    rf"{one_of('sebagian sebageyan beberapa')} (?:{THE_ONE} )?(?:\w+ )?{BAD}",
    rf"{one_of('kurang krg kirang luwih lebih turah')} {one_of('beberapa sithik sitik sedikit dikit sekedik')}",
)
INSIDE = pattern(
    rf"{ALREADY} (?:ikut |melu |katut )*(?:ke|ter)?"
    r"(?:masuk|mlebu|klebu|kelebu|kalebet|termasuk|katut|sama|karo|di|nang) "
    rf"(?:{THE_ONE} |di |nang |ning |ke |ten )*(?P<a>\d+)",
    rf"\btermasuk {THE_ONE} (?P<b>\d+)",
    # "keitung di 17" tells of no mask beside those; "tercatat 17" does.
    r"\b(?:(?:ikut|melu|katut) )?(?:ke|ter|di)(?:itung|hitung|etung|gabung|jumlah|campur|catat|catet)\w* "
    rf"(?:di|nang|ning|ndek|ten|ke) (?:{THE_ONE} |dalam )*(?P<c>\d+)",
)
APART = pattern(
    rf"{NOT} (?:termasuk|kelebu|klebu|mlebu|ngitung|dihitung|diitung|sama|karo) (?:{THE_ONE} |ambek )?(?P<a>\d+)"
)
FEWER = pattern(
    r"\b(?:di)?(?:kurangi|kurangin|kurangono|suda|sudanen)(?: lagi| maneh)? (?P<a>\d+)|\bmin(?:us)? (?P<b>\d+)"
)
TOO_MANY = pattern(
    r"\b(?:kelebihan|kebanyakan|kakehan|kathahen|kluwihen|keluwihen|kelangkungan|kluwihan) (?:\w+ ){0,2}?(?P<a>\d+)"
)
TAKE_OFF = pattern(r"\b(?:di)?(?:kurangi|kurangin|kurangono|kurangke|sudanen)\b")
# So many are still to come: "kurang 6 lagi genap 50".
LACKING = pattern(
    rf"\b(?:kurang|krg|kirang) (?P<a>\d+){UNITS} (?:(?:lagi|maneh|malih|wae|ae|aja|saja) )*"
    rf"{one_of('genap genep pas jangkep ganep target menuju sampai sampek nyampe')}"
)
# Some that weren't counted.
LEFT_OVER = pattern(
    one_of("keselip keslempit nyelip nylempit nyantol ketinggalan ketriwal kecer kelewat kurang"),
    one_of("kurang_nulis lupa_nulis kurang_ngitung"),
    rf"{NOT_YET} (?:\w+ )?(?:ke|di|ter)?(?:itung|hitung|etung|catat|catet|tulis|sebut|lapor)\w*",
)
ADD_THEM = pattern(
    r"\b(?:di)?tambah(?:in|kan|no|ke|ono|i)?\b",
    rf"{NOT_YET} (?:\w+ )?(?:ke|di|ter)(?:itung|hitung|etung|catat|catet|tulis|sebut|lapor)\w*",
    rf"{NOT_YET} (?:katut|melu|ikut|klebu|kelebu|mlebu|masuk)\b",
    rf"{one_of('isih masih sek')} (?:ono|onok|ada|wonten) (?:maneh |lagi )?\d",
)
FINISHED = pattern(one_of("jadi jd dadi dados mari rampung selesai kelar beres"))
LEFT = pattern(one_of("sisa sisanya sisane turahane kurang kurange kari tinggal"))
BAG = r"(?:tas|kresek|kantong|plastik|bungkus|wadah|kardus|karung)\b"
# How often, and no count: "tak itung ping telu", "3 hari".
DAYS_LONG = (
    r"\b[2-7] (?:hari|dino|dinten)\b(?! (?:ini|iki|niki|menika))"
    r"|(?:^|\btotal |\bselama |\bdalam |\bjumlah )[2-7] (?:hari|dino|dinten)\b"
    r"|\b[2-7] (?:hari|dino|dinten) (?:ini|iki|niki)(?= (?:saya |aku |total|sudah|wis|wes|jumlah|semua))"
)
# "salah satu yang tadi" is one of them.
TIMES = pattern(
    r"(?<=\bsalah )1\b(?= (?:yang|yg|sing|dari|laporan|setoran))",
    r"\bping (?:\d+|pindho)",
    rf"\b1(?= {BAG})",
    r"(?<=\bbagi )2\b|(?<=\bdibagi )2\b|(?<=\bwong )2\b",
    r"\b\d+ (?:kali|x|ping)\b",
    DAYS_LONG,
)
RECOUNTED = pattern(one_of(r"(?:di|tak_?|saya_)?(?:hitung|itung|etung|cek)\w*"))
AGREES = pattern(rf"^(?:{POLITE}[ ,]*)*{one_of('iya iyo inggih nggih leres betul bener benar yo oke siap')}")
SURE = pattern(rf"{one_of('bener benar betul leres pas tetap tetep pancen memang')} \d")
WRONG = pattern(one_of("salah keliru kliru kleru klentu ngawur ngaco"))
HUH = pattern(one_of("kok koq lho loh"))
# "anak sudah pulang sekolah" is said of no size: one is told with a number, or pointed at.
SAYS_WHICH = pattern(
    r"\d",
    THE_ONE,
    one_of("salah keliru kliru kleru klentu ralat"),
    one_of("ukuran masker maskernya maskere setoran laporan size"),
    rf"^{SIZE}$",
)
SIZE_SAID = Pattern(rf"(?P<size>{SIZE})")
SIZE_FIRST = pattern(rf"(?P<x>{SIZE}) (?:{IS} |{POLITE} |{ALREADY} |ne |nya |e )*(?P<a>\d+)")
COUNT_FIRST = pattern(
    rf"(?P<a>\d+){UNITS} (?:e |ne |nya |{one_of('ukuran ukurane sing yang yg itu iku niku semua')} )*(?P<x>{SIZE})"
)
# "7 itu", where the sizes of the seven follow.
WHOLE_OF_SIZES = Pattern(rf"\d+{UNITS} (?:itu|iku|niku) (?=.*\d)")

# Days.
OF_TODAY = pattern(
    rf"(?<!sampai ){one_of(THIS_DAY)} (?:\w+ ){{0,3}}?(?P<a>\d+)",
    rf"(?P<b>\d+){UNITS} (?:jahitan |mari |jadi |dadi |selesai |rampung )?{one_of(THIS_DAY)}",
)
OF_YESTERDAY = pattern(
    rf"(?P<b>\d+){UNITS} "
    r"(?:(?:itu|iku|saya|tak|jahitan|jahitnya|jahitane|garapan|hasil|mari|jadi|dadi|jadinya|dadine|selesai|rampung) )*"
    rf"{ON_ANOTHER_DAY}",
    rf"{ON_ANOTHER_DAY} (?:malam |sore |bengi |kan |lak |wis |sudah )?(?P<a>\d+)",
)
WITH_BEFORE = pattern(
    rf"{one_of('sama karo kalih dengan plus termasuk ditambah gabung ambek')} (?:{THE_ONE} |punya )?{ON_ANOTHER_DAY}",
    DAYS_LONG,
    rf"{one_of('dua loro kalih 2')} (?:hari|dino|dinten) (?:ini|iki|niki)",
)
SEWN_BEFORE = pattern(rf"\b(?:jahit|jait|garap|gawe|hasil)\w* {ON_ANOTHER_DAY}")
# "sing digowo mas Slamet lagek 12": a part of them, wherever it is.
CARRIED = pattern(
    rf"{THE_ONE} (?:di|dipun|tak |saya |ku)?"
    r"(?:bawa|gowo|gawa|beto|ambil|jupuk|pundhut|angkut|setor|titip|serah|antar|ater)"
    r"\w* (?:[@a-z]\w* ){0,4}?(?P<a>\d+)"
)
MORE = pattern(one_of("lagi maneh malih tambah nambah ketambah tambahan masih isih selain plus"))
# Whose it is.
OWNED = (
    r"(?:punya|duwek|duwe|nggon|gadhah|kagungan|milik|jahit|jait|gawe|garap|damel|hasil|setoran|titip|bagian|buatan|buat"
    r"|laporan)(?:nya|ne|an|ane|annya|e|k?ku|anipun|anku|ipun|i)?"
)
SEWS = r"(?:n?jahit|n?jait|jahitan|nggawe|gawe|ngerjakan|kerjakan|nggarap|garap|buat|bikin|damel)"
HERS = pattern(
    rf"\b{OWNED} (?:{THE_ONE} |si )?@(?P<a>\d+)",
    rf"\bsi @(?P<h>\d+) {THE_ONE}",
    rf"(?:{THE_ONE} |di){SEWS}(?:no|aken)? (?:oleh |sama )?@(?P<b>\d+)",
    rf"@(?P<c>\d+) (?:{THE_ONE} )(?:{SEWS}|duwe|punya)",
    r"\b(?:di|tak |tolong )*(?:pindah|alih|oper)\w* (?:\w+ ){0,2}?@(?P<d>\d+)",
    rf"{one_of('maksud maksudku maksute maksudnya harusnya seharusnya kudune mestine mestinya itu iku tu tapi')}"
    rf" (?:saya |punya )?@(?P<e>\d+)",
    r"\b(?:dari|saking|teko) (?:rumah |omahe )?@(?P<f>\d+)",
    r"\b(?:kasih|kekno|wenehno|catat|cathet|dipuncatet) (?:ke |nang |kagem |buat |untuk )?@(?P<g>\d+)",
)
NOT_HERS = pattern(
    rf"(?:{one_of('bukan bkn dudu duduk guduk sanes dede')}) (?:{OWNED} )?@(?P<a>\d+)",
    rf"@(?P<b>\d+) (?:\w+ ){{0,2}}?{NOT} (?:\w+ )?"
    r"(?:setor|titip|nitip|lapor|kirim|ngirim|kumpul|ngumpul|opo|apa|onok|ada)",
    r"\b(?:hapus|busek|cabut|coret)\w* (?:dari|teko|saking) @(?P<c>\d+)",
)
SHARE = (
    pattern(rf"(?P<a>\d+){UNITS} (?:{OWNED} )?@(?P<x>\d+)"),
    pattern(r"@(?P<x>\d+) (?P<a>\d+)"),
)
HALVED = one_of(
    "bagi_2 dibagi_2 bagi_dua dibagi_dua bagi_loro dibagi_loro bagi_rata dibagi_rata sama_rata paroan",
    "separuh-separuh setengah-setengah",
)
EVENLY = Pattern(HALVED)
TOGETHER = pattern(
    rf"\b(?:1 |sak |se|sak){BAG}",
    one_of("campur campuran nyampur kecampur campurane dicampur"),
    one_of("berdua wong_2 wong_loro bareng bareng-bareng barengan dibagi separuh-separuh paroan"),
    HALVED,
)
# "pindah ke bu Yuni": it goes to her, and not by way of her.
MOVED_TO = Pattern(
    r"\b((?:di|tak ?)?(?:pindah|alih|oper|catet|catat)\w*|kasih|dari) (?:ke|nang|ning|teng|dateng|kanggo|nggo|buat"
    r"|untuk|kagem|rumah|omahe)\b"
)
# "belum tak pisah", "gak ngerti sopo piro": nobody knows how many are whose.
UNDIVIDED = pattern(
    rf"{NOT_YET} (?:tak |saya |aku |sempat )*(?:di)?pisah\w*",
    r"\b(?:gak|ga|nggak|ora|tidak|ndak|lali|lupa|kurang) (?:ngerti|eruh|weruh|tahu|tau|paham|jelas)? ?(?:yang |sing )?"
    rf"{one_of('sopo siapa mana endi')} (?:sing |yang |punya )*{one_of('piro berapa pinten sopo siapa')}",
)
# Who brought it, or spoke of it, beside whose name nothing is hers.
BY_WHOM = pattern(
    r"\b(?:di|dipun)(?:lapor|titip|bawa|gowo|gawa|beto|catat|catet|setor|serah|jupuk|ambil|tulis)\w* @(?P<a>\d+)",
    rf"@(?P<b>\d+) (?:{POLITE} )?{one_of('salah keliru kliru kleru klentu ngawur ngaco cuma datang dtg')}",
)
TOLD_BEFORE = pattern(
    rf"{ALREADY} (?:di|ke|ter|tak |saya )*(?:lapor|titip|catat|catet|tulis|masuk|mlebu|setor)\w*",
    rf"{THE_ONE} (?:di|wis |sudah |udah )*(?:lapor|titip|bawa|gowo|catat|catet|setor)\w*",
    rf"\d+ {one_of('mau tadi wau')} (?:{ALREADY} )?{one_of('bener benar betul leres')}",
)
REQUESTS = pattern(
    one_of(
        r"minta(?!_(?:maaf|tolong)) njaluk nyuwun(?!_(?:pangapunten|ngapunten|sewu|tulung)) butuh perlu kirimi\w*",
        "terima nampa nampi ditukokno",
    )
)
MEANT = pattern(rf"^(?:{POLITE}[ ,]*)*{one_of('maksudku maksute maksude maksudnya maksudipun maksud')}(?! \d)")
# It asks, or says that two people were taken for each other.
ASKS = pattern(one_of("berapa piro pinten brp mana ndi endi piye gimana bagaimana pripun kapan kenapa knapa"))
# A number of these is no number of masks.
PACKED = pattern(r"\b(?:se|sak|sa)?(?:lusin|lsn|losin|dosin|kodi|kody|gross|gros)\w*")
SWAPPED = pattern(r"\b(?:ke|ter|di|ku)(?:balik|walik|tukar|tuker)\w*")
POINTS = pattern(one_of("itu iku kui kuwi niku menika tadi td mau wau barusan"), THE_ONE)
# What has none of these says nothing of the kind.
MAY = pattern(
    *(one.pattern for one in (OUT, UNREADY, ELSEWHERE, TURNS, SLIP, COMES_BACK, WITH_BEFORE, TOLD_BEFORE, HALF, MEANT)),
    *(one.pattern for one in (FEWER, TAKE_OFF, LEFT_OVER, SWAPPED, TOGETHER, SOME_OFF)),
    THE_ONE,
    ON_ANOTHER_DAY,
    one_of(
        "nambah ketambah ditambah hari dino dinten bukan bkn dudu duduk sanes dede salah itu iku ralat berarti",
        "selain plus",
    ),
    rf"{OWNED}\b",
)

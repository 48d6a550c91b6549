"""The words by which a message leans on what was said before."""

from handlers.reading.families import ALREADY, DISOWNS, EARLIER, ME, NOT, POLITE, THE_ONE, one_of, pattern
from handlers.reading.patterns import Pattern
from handlers.reading.undo_said import UNDO

# The number is the whole of the day. "genap" and "pas" say it only of what is reached by now.
WHOLE = pattern(
    one_of(
        r"total\w* gunggung\w* keseluruhan\w* kesluruhan seluruhnya sekabehane sakkabehane kabehe? kabehane sedaya\w*",
        r"sedoyo\w* sedanten\w* semua\w* smua\w* jumlah(?:nya|ku|e|ipun)? jml genap\w* genep\w* cacahe cacahipun",
        r"akumulasi rekap(?:ku|_saya|e)? komplit jangkep\w* ganep hasil_akhir\w* final\w* terkumpul kekumpul",
        "tembus naik_jadi posisi posisi_akhir posisi_sementara progres progress",
    ),
    r"\b(?:wis|wes|sudah|udah|sdh|sampun|akhirnya|akhire|akhiripun|pungkasane) "
    r"(?:tekan|nyampe|nyampek|sampe|sampai|mencapai|tembus|gutul) (?=\w)",
    r"\bmasker (?:yang )?ke ?-?(?=\d)",
    r"\b(?:jadi|dadi|dados) (?:se|sak)(?:hari|dino|dina|dinten)(?: (?:ini|iki|niki))?\b",
    r"\b(?:se|sak)(?:dino|dina|dinten|hari(?:an)?) (?:ini|iki|niki) "
    r"(?:wis |wes |sudah |sampun )?(?:oleh|entuk|dapat|angsal|dadi)",
    r"\b(?:akhirnya|akhire|akhiripun|pungkasane) (?:jadi |dadi )?\d+ (?:\w+ )?(?:hari ini|dino iki|dinten niki)\b",
)
UNTIL = one_of("sampai sampek sampe smpe smp smpek smpai nganti ngantos tekan")
WITH = one_of("sama karo kalih kaliyan ambek ambi plus ditambah dicampur campur digabung gabung")
NOT_UNLIKE = r"(?<!beda )(?<!bedo )(?<!benten )"
# "sama yang tadi jadi 25", "termasuk", "sampek saiki", "dihitung dari pagi": what was told is in it.
INCLUDED = pattern(
    rf"{NOT_UNLIKE}{WITH} {THE_ONE}",
    one_of("(?:sak|sa)?termasuk"),
    rf"{one_of('kalebet klebu kelebu mlebu')} {THE_ONE}",
    rf"{UNTIL} (?:saiki|sekarang|skrg|jam segini|sakniki|sore|siang)\b",
    rf"{one_of('dari ket kat kawit wiwit saking sejak')} {one_of('tadi mau wau pagi isuk esuk enjing')}",
)
# "sampe jam 4 dapetnya 23"
UNTIL_AN_HOUR = pattern(rf"{UNTIL} (?:jam|pukul) \w+")
# "sekarang sudah 30": what has been reached by now.
NOW = one_of("sekarang skrg skr skg saiki sakniki saniki samangke samenika")
BY_NOW = pattern(
    rf"{NOW}(?: {POLITE})?(?: {ALREADY}| jadi| dadi| dados| ada| onok)+ ",
    rf"{ALREADY} (?:jadi |dadi |dados )?\d+ (?:{POLITE} )?{NOW}",
    rf"^(?:{one_of('pas genep genap')} )?\w+ (?:{POLITE} )?{NOW}(?: {POLITE})*$",
    rf"^{NOW} \d+(?: {POLITE})*$",
)
# "dari 30 itu yang 2 cacat": of those that were told.
OF_THOSE = pattern(
    rf"\b(?:dari|teko|saking|soko|dr) (?:{THE_ONE} )?(?:\d+ )?(?:{THE_ONE} )?"
    rf"{one_of('itu iku kui niku tadi td mau wau')}",
    rf"\b(?:itu|iku|niku|mau|wau|tadi) (?:yang |sing |yg )?\d+ {one_of('cacat rusak jelek elek sobek miring reject')}",
)
# "jadi 25", without "sudah" or whom: twenty-five by now, or finished?
REACHES = pattern(rf"^(?:{POLITE}[ ,]+)*(?:jadi|jd|jadinya|dadi|dados|dadine|menjadi) (?!satu\b|siji\b)\w")
# "yang bagus 18": so many of those that were told are good.
GOOD_ONES = pattern(
    rf"{THE_ONE} {one_of('bagus bgus apik sae bersih lolos layak mulus oke rapi')}"
    rf" (?:{one_of('ada cuma mek mung tinggal')} )?\d"
)
# "ok bu 21 ya", "21 ya, makasih": what was said back is taken note of.
ECHOES = pattern(
    rf"^(?:ok|oke|okey|okeh|sip|siip|siap|baik)\b(?:[ ,.]+{POLITE})*[ ,.]+\d+(?:[ ,.]+{POLITE})*[ .!]*$",
    rf"^\d+(?:[ ,.]+{POLITE})*[ ,.]+{one_of('makasih terima_kasih trims suwun matur_nuwun maturnuwun tengkyu')}",
)
# "jadi 25", "dadi 25 kabeh" behind an addition.
BECOMES = Pattern(r"\b(?:jadi|jd|jdi|jadinya|dadi|dados|dadine|menjadi|makane) (?=\w)")
ADDS = pattern(
    one_of(
        r"tambah\w* nambah\w* ditambah\w* ketambah\w* tmbh\w* susul\w* disusul nyusul lagi lg lgi maneh mane malih",
        r"anyar enggal",
        "belum_termasuk durung_termasuk durung_kelebu blm_termasuk baru_jadi baru_selesai baru_kelar baru_mari",
        "baru_rampung lagek kedua ketiga keloro kapindho kaping_kalih",
    ),
    r"(?<!\w)\+ ?\d",
)
# "maneh" beside these repeats a doing, and adds nothing.
DOING = one_of(
    r"ambil ngambil diambil jupuk njupuk dijupuk pakai dipakai minta",
    r"jahit dijahit njahit kirim dikirim ngirim itung diitung ngitung hitung dihitung cek ngecek dicek bilang",
    r"tanya ngomong",
    "ngabari lapor tulis nulis ketik ngetik kabari wa chat",
)
REDOES = pattern(
    rf"(?:{DOING} )+{one_of('lagi maneh malih ulang')}",
    rf"\blagi {one_of('jahit njahit sakit libur repot sibuk rewel di ke nang ndek ning nganter antar momong masak')}",
    r"\blagi ?(?:ya|yo)? ?\?",
)

# "mboten wonten tambahan", "bukan tambahan": nothing comes on top.
NOTHING_MORE = pattern(
    rf"(?:{NOT}|{one_of('bukan bkn dudu duduk sanes dede')}) (?:(?:ada|ono|onok|wonten|enten) )?"
    + one_of(r"tambah\w* nambah\w* susulan lagi maneh malih")
    + rf"(?! \d)(?: {one_of('lagi maneh malih')})?"
)
STAYS = one_of(
    "tetap tetep ttp ajeg pancet panggah panggat masih_sama isih_podo podo_ae sama_saja sami_mawon",
    "tidak_berubah gak_berubah",
)
# It confirms, repeats or asks after what was told.
CONFIRMS = pattern(
    r"^(?:(?:oh|o|ok|oke|lah|lha|eh|nah|sip|siap|matur nuwun|suwun|makasih) )*"
    + one_of(
        "iya+ iyo+ ya yo yoi nggih njih inggih enggih leres betul btul bener benar berarti brarti artinya artine pas"
    ),
    STAYS,
)
TOLD = one_of(
    r"kirim setor lapor laporkan titip titipne titipno titipkan dititip\w* bilang catat dicatat tulis wa kabari",
    r"kabarno",
    "aturaken matur sanjang omong ngomong setorkan setorno kirimno digowo dibawa gowo masuk mlebu mlebet tercatat",
)
SAID_BEFORE = pattern(
    rf"{ALREADY} (?:{ME} |di|sempat )*{TOLD}",
    rf"{EARLIER} (?:{ALREADY} )?(?:kan|lho|{ME}|{ALREADY}|{TOLD})",
    rf"{THE_ONE} {EARLIER}",
    rf"{EARLIER}$",
    one_of("kan_tadi kan_wis kan_sudah kan_aku kan_saya"),
    rf"{one_of('tulis nulis ketik ngetik kabari chat bilang')} (?:lagi|maneh|malih|ulang)\b",
    one_of("kirim_ulang ngirim_ulang"),
    one_of("ulangi tak_ulangi saya_ulang tak_ulang"),
    r"\b(?:digowo|dibawa|dibeto|dibeta|dititip\w*) (?:pak|bu|mas|mbak)\b",
)
NOTED = one_of(
    "masuk mlebu mlebet tercatat kecatat dicatat dicatet dihitung diitung dietung keitung kecatet tercatet catat",
    "ditulis ketulis diterima ditampi",
    "kelapor",
    "terhitung keitung nyantol nyampe sampai kirim",
)
ASKING = pattern(
    r"\?",
    one_of(
        "ta tah opo_ora po_ra apa_belum apa_tidak ya_gak ya_ndak belum_ya blm_ya durung_yo opo_durung",
        "napa_dereng kah piro",
        "berapa pinten brp bener_gak betul_gak bener_ta",
    ),
)
UNANSWERED = pattern(
    rf"\b(?:kok|koq|kog|knp|kenapa|{NOT})\b.{{0,12}}"
    + one_of(
        "dibalas dibales dibls bales balas dijawab jawab direspon respon diwangsuli muncul ada_balasan ono_balesan"
    )
)
WONDERS = pattern(one_of(r"lali lupa kesupen supe gak_yakin ragu bingung piro_yo berapa_ya opo_\w+_yo atau_\w+_ya"))
HUH = one_of("kok koq kog kenapa knp lho loh lo lah lha masak masa mosok")
# "kok cuma 20"
DOUBTS = pattern(
    rf"{NOTED} (?:{HUH} )?" + one_of("cuma cuman hanya mung mek namung kurang kirang"),
    rf"{HUH}.{{0,24}}"
    + one_of("cuma cuman hanya mung mek namung nmung tok thok baru sithik dikit sedikit kurang kirang"),
)
ANNOYED = pattern(
    HUH,
    one_of(
        "kurang krg kirang salah keliru kliru klentu gak_cocok tidak_cocok ora_cocok beda bedo ora_podo mboten_sami"
    ),
)

# "beda sama yang tadi": others than those, and no complaint.
OTHERS = pattern(
    rf"\b(?:beda|bedo|benten|lain|liyo|liyane|liyan) (?:sama|karo|kalih|dengan|dg|dr|dari|teko)? ?{THE_ONE} \w+",
    rf"{NOT} (?:termasuk|kelebu|klebu|mlebu|masuk|ikut|melu|sama|karo) (?:di |nang )?(?:{THE_ONE} )?{EARLIER}",
    rf"\b(?:di luar|diluar|selain|kejaba|sakliyane) {THE_ONE} {EARLIER}",
    rf"{one_of('bukan bkn dudu duduk sanes')} {THE_ONE} {EARLIER}",
)

# It takes the place of what was told.
SETS = pattern(
    one_of(
        "jadikan jadiin dadekno dadekke dadosaken ganti gantien diganti gantos digantos dipungantos ubah diubah",
        "ubahen rubah",
        r"dirubah (?:di|dipun)?(?:ralat|koreksi|revisi)\w*",
        "betulkan betulin benerno benakno leresaken harusnya hrsnya harusny hrse",
        "seharusnya",
        r"mestinya kudune kudunya mustine mestine mestinipun kedahipun maksud\w* maksute mksd\w* bener\w* benar\w*",
        "leresipun aslinya asline sebenarnya sebenere sakjane sejatine salah kliru keliru klentu kleru typo",
    ),
    rf"{THE_ONE} {one_of('bener benar betul leres pas')}",
)
COUNTING = one_of(r"(?:di|tak_?|kula_?|saya_?|ku|dipun)?(?:hitung|itung|etung|petung)\w*")
RECOUNTS = pattern(
    rf"{COUNTING} {one_of('lagi maneh malih ulang')}",
    one_of("dicek_lagi tak_cek_maneh tibake tibakno tibaknya jebule jebulane jebul jibule ternyata pranyata"),
    rf"{one_of('setelah sesudah bar sakwise sawise habis')} (?:{ME} |di)?(?:hitung|itung|cek)\b",
)
# At once after what she sent: it means the latest.
SORRY = one_of("eh ehh e ups maaf maap mf sori sorry ngapunten ngapuntene sepurane pangapunten")
SLIPS = pattern(
    rf"^(?:\*|(?:(?:lho|lha|oh|wah|aduh|waduh) )?{SORRY})",
    one_of(r"ding maksud\w* maksute"),
    rf"{one_of('salah slh sala keliru kliru kleru klentu')} "
    + one_of("ketik tulis pencet kirim ngetik nulis mencet ngirim"),
)
ONLY = pattern(one_of("saja aja tok thok mek mung namung ae wae cuma cuman hanya doang mawon"))
# "sing kari 10 mau wis rampung", "yang 5 tadi sudah tak karet, beres": what wasn't finished is now.
FINISHED = (
    rf"(?:{EARLIER} |itu |iku )?(?:juga |yo )?{ALREADY} (?:\w+ ){{0,2}}?(?:di|tak|ku)?"
    r"(?:selesai|rampung|mari|jadi|dadi|kelar|beres|tuntas|karet|tali|pasang|jahit|jait|obras)\w*"
)
REST_FINISHED = Pattern(rf"\b(?:sisa\w*|kari|turah\w*|kurangan\w*|kantun) (?:{THE_ONE} )?(?:{EARLIER} )?\d+ {FINISHED}")
THOSE_FINISHED = Pattern(rf"{THE_ONE} (?:{EARLIER} )?\d+ {FINISHED}")
# "eh yang 10 udah tak plastikin": something is said of as many, and no better number.
DONE_TOO = rf"{ALREADY}(?: (?:juga|pisan|semua|kabeh|{POLITE}))*$"
RIGHT = one_of("bener benar betul leres ding")
POINTS = Pattern(rf"{THE_ONE} (?:{EARLIER} |ada )?\d+\b(?! (?:{POLITE} )?{RIGHT}| {DONE_TOO})")
# "pagi 8 siang 7": what each part of the day brought.
A_PART = one_of(
    "pagi isuk esuk enjing siang awan sore malam bengi subuh dhuhur ashar", r"(?:kloter|gelombang|sesi|tahap)_\w+"
)
BY_PARTS = Pattern(rf"{A_PART}(?: [a-z]+)?:? \d+\b.*{A_PART}(?: [a-z]+)?:? \d")
# "eh yang 5 belum", "yang 7 masih setengah jadi"
UNREADY = pattern(
    rf"\w+ {one_of('belum blm blum durung dereng rung')}(?: {POLITE})*$",
    rf"{one_of('masih isih sek taksih')} {one_of('setengah separo belum durung dereng')}",
)
# "sore 11, pas 20": what is new, and what it comes to.
COMES_TO = Pattern(
    r"[a-z\d](?: ?,)? (?:pas|genap|genep|ganep|jangkep|berarti|brarti|dadine|jadinya) "
    r"(?:wis |sudah |ya |jadi |dadi )?\d"
)
# "segitu lagi, jadi 24": what is new isn't said, and what it comes to is.
MORE_TO = Pattern(
    r"\b(?:lagi|maneh|malih|tambah|nambah|ditambah)\b[^\d]*\b(?:jadi|jd|jdi|dadi|dados|total|totale|totalnya|pas|genap|genep)"
    r" (?:[a-z]+ ){0,2}?\d+"
)
# "ojo dianggep dewasa kabeh"
TAKEN_FOR = pattern(
    rf"{one_of('jangan jgn ojo ojok aja ampun sampun bukan bkn dudu')} (?:di|dipun)?"
    r"(?:anggep|anggap|kira|hitung|itung|catat|catet|tulis)(?: \w+)?"
)
# "yang kemarin belum kelapor 15"
UNTOLD = pattern(
    rf"{NOT} (?:tak |ku|saya |sempat |sempet )*(?:ke|di|ter)?(?:lapor|catat|catet|tulis|itung|hitung|setor)\w*"
)
# "sing 6 anak": a part of what was just said.
SUBSET = Pattern(rf"^(?:{THE_ONE}|(?:di ?antara\w*|termasuk|isinya|isine)\b)")

# Pieces that came back and were repaired; none of them is new.
MENDS = pattern(
    one_of(
        "kembalikan kembaliin mbalekno balekno",
        r"retur\w* returan di_?kembalikan dikembalikno kembalian dibalik(?:in|ke|no|kan) dibalek\w* balen balenan",
        r"balikan",
        r"balekan mbalik balik(?!_lagi) bali wangsul\w* dipun_?wangsul\w* reject\w* rejek(?!i)\w*",
        r"rijek\w* afkir\w* tolakan",
        r"ditolak\w* permak\w* dipermak dandan\w* didandan\w* ndandan\w* perbaik\w* diperbaik\w* memperbaiki servisan",
        r"dibetul\w* betulin\w* betulan dibener\w* mbener\w* benakno dibenakno leresaken dileres\w* dipunleres\w*",
        r"mbenak\w* baleni",
        r"dibaleni dedel\w* didedel\w* ndedel revisian komplain\w* sing_mlengse yang_miring",
    ),
    rf"(?:jahit|jait) {one_of('ulang')}",
    # "yang 5 wis tak benerin"
    rf"{THE_ONE} \w+ (?:{ALREADY} )(?:tak |saya |sy |aku |kula |kulo |di)?(?:bener|benah|betul|beneh)\w+",
    rf"{ALREADY} (?:tak |saya |sy |aku |kula |kulo )(?:bener|benah|betul|beneh)(?:in|no|ke|kan|i)\b",
    rf"\b(?:di|tak |{ALREADY} (?:saya |sy |aku |kulo )?)(?:jahit|jait) {one_of('lagi maneh malih')}",
    r"\b(?:sudah|sdh|udah|wis|wes|mpun) (?:saya |sy |tak |aku )?betul(?:kan|no|ke)(?: bu\w*| mbak| ya)*[ .!]*$",
    rf"\btali\w* {one_of('copot lepas pedhot putus')}",
)

# By how much what was told is too much or too little.
TOO_MANY = pattern(
    one_of(
        r"dikurang\w* kurangi kurangin kurangono kurangke disuda\w* suda",
        "kakehan kakehen kakean kebanyakan kebanyaken kelebihan kelebihen kelebian kluwihen keluwihen kelangkungan",
        "kelangkungen luwih lebih langkung turah",
    )
)
TOO_FEW = pattern(one_of("kurang krg kirang kekurangan ketinggalan kecer keslempit kelewat kelewatan terlewat lali"))

HANDED = one_of(
    "setor nyetor titip nitip lapor ngirim kirim ngumpulno ngumpulkan serah nyerahkan ngasih nyukani ngapa apa opo nopo"
)
TO_AND_FRO = Pattern(r"\b(?:bolak|mbolak)[- ]?balik\b")
NOT_MINE = pattern(
    rf"{ME}.{{0,12}}{NOT}.{{0,14}}{HANDED}",
    rf"^(?:(?:lho|lha|loh|lo|kok|{POLITE}) )*{NOT} {HANDED}",
    DISOWNS.pattern,
)
# A bag comes back, or she herself: no mask.
NO_MASKS = pattern(
    r"\b(?:kresek|tas|wadah|kantong|kunci|payung)\w* (?:\w+ )?(?:di)?(?:m?balek|m?balik|kembali)\w*",
    r"\b(?:mesin|listrik|lampu|anak|suami|bojo|ibu|bapak|tukang|kurir|sinyal|hp|hape|air|banyu)\w* (?:\w+ ){0,2}?"
    r"(?:m?balek|m?balik|bali|wangsul|kembali|mulih|pulang)\w*",
    r"\b(?:mengko|engko|ngko|nanti|sesuk|besok|langsung) (?:tak |saya |aku )?(?:mbalik|balik|bali)\b",
)
# A whole week's, or a month's, is no day's.
MANY_DAYS = pattern(r"\b(?:se|sak|sa)?(?:minggu|pekan|bulan|wulan) (?:ini|iki|niki)\b|\bsasi iki\b")
# "dewasa semua", "anak kabeh": a size for all, and no sum.
SIZED = one_of("dewasa dws anak ank gede besar cilik kecil bagus apik sae bersih beres polos motif")
ALL_OF = one_of("semua smua semuanya kabeh sedaya sedoyo tok")
OF_ONE_SIZE = pattern(rf"{SIZED}(?: \w+)? {ALL_OF}", rf"{ALL_OF} (?:ukuran |sudah )?{SIZED}")

TURNING = (
    WHOLE,
    INCLUDED,
    UNTIL_AN_HOUR,
    ADDS,
    DOUBTS,
    ANNOYED,
    SETS,
    RECOUNTS,
    SLIPS,
    MENDS,
    TOO_MANY,
    TOO_FEW,
    NOT_MINE,
    UNDO,
)
# The first of the day, not the last.
FIRST = pattern(one_of("pagi isuk esuk enjing awal pertama pertamane kawitan"))

"""What is said to a person rather than to a program: small talk, moods, plans; each wants a kind word, no number."""

from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache

from handlers.reading.aside_said import DREAMT, EXCUSED, RUDE
from handlers.reading.asking import asks
from handlers.reading.assent import ALREADY, TITLES
from handlers.reading.company_said import (
    VERSE,
    asks_after_us,
    asks_any_hour,
    belongs_still,
    gives_reason,
    is_slow,
    spends,
)
from handlers.reading.household_said import FURIOUS, FUSSY, HAPPY, NOT, POWER, TIRED, UNHAPPY
from handlers.reading.laughter_said import ENDS_LAUGHING, LAUGHING, LAUGHING_ONLY, only_laughs
from handlers.reading.news_said import is_sad
from handlers.reading.normal import normal
from handlers.reading.number_changed_said import NEW_NUMBER
from handlers.reading.patterns import Pattern
from handlers.reading.plans_said import GAP, SOFT, WILL_DO, whole
from handlers.reading.scolded_said import insults, was_told_before
from handlers.reading.shorthand import spelt_out
from handlers.reading.sickness import KIN
from handlers.reading.small_talk_said import (
    AFRAID,
    CHILD_PLAYED,
    DEBTS,
    FILE_ASKED,
    FILE_GONE,
    FRIEND_JOINS,
    HOPING,
    IF_ANGRY,
    INVITES,
    IS_SAFE,
    KEEP_SECRET,
    LONELY,
    NO_ANSWER,
    OF_THE_BOT,
    OTHERS_OFF,
    PET_LOST,
    PRAISES,
    PRETTY,
    PRICES,
    SORRY_FOR,
    SORRY_LATE,
    UNFAIR,
    WEATHER,
    WRONG_FILE,
    confides,
    is_slip,
    jokes,
    wonders_if_recorded,
)
from handlers.reading.work_words import ITEM


class Talk(StrEnum):
    """What a whole message is."""

    CALLS = "calls"
    ASKS_TO_ASK = "asks-to-ask"
    WANTS_PERSON = "wants-person"
    IF_RECORDED = "if-recorded"
    GOODS = "goods"
    OF_THE_BOT = "of-the-bot"
    LAUGHS = "laughs"
    WEATHER = "weather"
    PRICES = "prices"
    SLIP = "slip"
    INSULT = "insult"
    TOLD_BEFORE = "told-before"
    CONFIDES = "confides"
    DEBTS = "debts"
    WRONG_FILE = "wrong-file"
    FILE_ASKED = "file-asked"
    FILE_GONE = "file-gone"
    AFRAID = "afraid"
    INVITES = "invites"
    SECRET = "secret"  # noqa: S105 - nothing secret
    MISSENT = "missent"
    LOST = "lost"
    SORRY = "sorry"
    ANGRY = "angry"
    WEARY = "weary"
    SAD = "sad"
    MUST_STOP = "must-stop"
    FAMILY = "family"
    BUSY = "busy"
    LONELY = "lonely"
    IF_ANGRY = "if-angry"
    NO_ANSWER = "no-answer"
    PRETTY = "pretty"
    FRIEND = "friend"
    NEW_NUMBER = "new-number"
    RELIEF = "relief"
    HOPES = "hopes"
    GLAD = "glad"
    AMEN = "amen"
    PRAISE = "praise"
    BYE = "bye"
    WAITS = "waits"
    PLANS = "plans"
    THANKS = "thanks"
    AGREES = "agrees"
    VERSE = "verse"
    WELL = "well"
    SLOW = "slow"
    ANY_HOUR = "any-hour"
    BELONGS = "belongs"
    SPENDS = "spends"
    REASON = "reason"


MAY_I = Pattern(r"(?:boleh|oleh|bisa|iso|angsal|saged)\b.*(?:\?|\b(?:kan|ta|tah|to|gak|ga|nggak|tidak|mboten))[ .?!]*")
CALLING = whole(
    rf"(?:{TITLES}|bunda|min|admin|p|ping|tes|test|cek|hei|hey|woi|woy|oi|permisi|punten|kulo ?nuwun|spada"
    r"|pagii+|siangg+|soree+|malamm+|haloo+|heii+)"
)
WHO_I_AM = Pattern(
    rf"(?:(?:maaf|halo|{TITLES}),? )*(?:ini|iki|niki|saya|kulo) (?:{KIN}|mamah|wali|orang ?tua)\w*(?: (?:dari|saya"
    rf"|kulo))?(?: \w+)?"
)
ASKING = whole(
    r"(?:(?:mau|numpang|boleh|bade|badhe|arep|arepe|ajeng|izin|ijin|mo|pengen|pingin|nunut|ikut|bisa)[ ,]*)?"
    r"(?:nge)?(?:ber)?(?:tanya+|nanya+|nanyak|tny|takon|tekok|tanglet|nyuwun pirso|minta info|konsultasi)(?: sesuatu"
    r"| sebentar| bentar)?"
)
SPEAK = (
    r"(?:ngomong|omong|bicara|ngobrol|ngomongin|curhat|curcol|telpon|telepon|telfon|tlp|nelpon|nelfon|nelepon"
    r"|ditelpon|ditelepon|ketemu"
    r"|matur|rembugan|rembug|cerita|sambat|wicanten|berbicara|bertemu|sowan|dihubungi|hubungi|kontak)"
)
PERSON = Pattern(
    rf"\b(?:mau|pengen|pingin|pengin|ingin|perlu|arep|ajeng|bade|badhe|butuh|bisa|boleh|iso|saged|minta|tolong|nyuwun"
    rf"|pengin|mo)"
    rf" (?:\w+ ){{0,2}}{SPEAK}\b"
    r"|\b(?:bu|mbak|pak|ibu|mas) (?!saya|aku|kulo|ini|itu)[a-z]+ (?:ada|wonten|onok|ono|sibuk|n?endi|ndi|nang ?ndi"
    r"|nang ?endi|di ?mana"
    rf"|di ?tempat)\b(?! (?:karet|kain|benang))"
    r"|^(?:(?:bu|mbak|pak|ibu) )?koordinator(?:nya)? (?:ada|mana|siapa|di ?mana|wonten)\b|\bada (?:yang )?(?:penting"
    r"|mau (?:disampaikan|diomongkan|dibicarakan))\b"
)
MAYBE_RECORDED = Pattern(
    rf"(?:{GAP}{SOFT}\b)*{GAP}(?:(?:itu|iku|yang|yg|sing|laporan\w*|setoran\w*|lapor\w*|setor\w*|punya|masker\w*"
    rf"|pesan\w*|angka\w*|jumlah\w*|kabeh|semua\w*)(?: (?:saya|aku|kulo))? )*"
    rf"(?:{ALREADY} |apa |opo )*(?:ke|ter|di)?(?:catat|catet|ctat|ktat|rekam|terima|masuk|mlebu|mlebet|bener|benar"
    rf"|betul|leres|cocok|pas|kirim)(?:nya|e|an)?"
    rf" ?(?:{ALREADY}|belum|blm|durung|dereng|kan|ya|to|{NOT}|nggih|apa|gt|gitu|ngono|{TITLES}|[?,. ])*\??"
)
RECORDED_WORD = Pattern(rf"\?|\b(?:belum|blm|durung|dereng|kan|to|{NOT}|apa)\b")
BARE_GOODS = Pattern(rf"(?:{GAP}{SOFT}\b)*{GAP}(?P<item>{ITEM})(?:{GAP}{SOFT}\b)*{GAP}")

YOU = r"(?:kamu|km|kmu|bot(?:nya|e)?|sampean|sampeyan|panjenengan|jenengan|anda|robot(?:nya)?|mbak ?bot|min)"
HUMAN = (
    r"(?:makan|maem|mangan|dahar|mandi|adus|tidur|turu|nikah|kawin|pacar\w*|jomblo|cewek|cewe|cowok|cowo|perempuan"
    r"|laki-?laki|umur\w*"
    r"|ngopi|kopi|sarapan|capek|cape|kesel|lelah|libur|lahir|anak berapa|punya (?:anak|suami|istri|rumah)|cantik"
    r"|ganteng|hidup|digaji|gajian)"
)
ABOUT_BOT = Pattern(
    rf"\b{YOU}\b.*\b{HUMAN}\b|\b{HUMAN}\b.*\b{YOU}\b|^(?:kasian|kasihan|mesakne)\b.*\b(?:kerja|nyambut)\b"
    rf"|^i love (?:you|u)\b"
    rf"|\b(?:cewek|cowok|perempuan) (?:apa|atau|opo|po) (?:cewek|cowok|laki\w*)\b"
)
WRONG_CHAT = Pattern(
    r"\bsalah (?:kirim|kamar|sambung|alamat|orang|grup|nomor|nomer|chat|wa|room)\b(?!.*\b(?:paket|barang|bahan|kain"
    r"|karet|kurir)\b)"
    r"|\b(?:itu|tadi|maaf)? ?(?:bukan|dudu) (?:buat|untuk|kanggo) (?:sini|ibu|njenengan|panjenengan)\b|\bkepencet\b"
    r"|\bke ?pencet\b"
)
NOT_GOT = Pattern(
    rf"\b{NOT} (?:paham|pahem|faham|ngerti|mengerti|mudeng|ngeh|donk|tahu caranya|tau caranya|bisa (?:baca|pakai|pake"
    rf"|makai))\b"
    rf"|\bbingung\b|\bmumet (?:baca|moco|aku)|\b(?:susah|angel|ribet|rumit|ruwet)\b.*\b(?:cara|pakai|pake|baca|bot)\w*"
    rf"|\b(?:ribet|ruwet|rumit)\b|\bgaptek\b|\bkurang paham\b|\bora dong\b"
)
SORRYING = whole(
    r"(?:(?:mohon |minta )?ma+f+(?:kan|in)?|ma+p|maaff?|ngapunten|ngapuro|nyuwun ?(?:sewu|ngapunten|pangapunten"
    r"|pangapunten)"
    r"|sori|sorry|sepuntene|sepurane?|pangapunten|malu|isin)"
    r"(?: (?:atas|sudah|udah|karena|soalnya|baru|tlat|telat|terlambat|lambat|mengganggu|ganggu|ngganggu|merepotkan"
    r"|ngerepotin|ngrepoti|repot|teledor|ceroboh|curhat"
    r"|lupa|kelupaan|lali|salah|ketik|tulis|bales|balas|membalas|lapor|kabar|kasih|ngabari|ngabarin|jawab|jawabnya"
    r"|respon|tidur|ketiduran|buka|bukak|pegang|lihat|liat|moco|hp|hape|wa|chat|pesan|pesen|tadi"
    r"|semalam|kemarin|wingi|pagi|malam|keganggu|gangguin|keliru|khilaf|sedikit|banyak|tidak|gak|ga|sempat|sengaja"
    r"|balesnya|laporannya|lapornya))*"
)
FORGETS = Pattern(
    r"^(?:lupa|lali) (?:saya|aku|kulo)\b(?!.*\b(?:setor|lapor|masker|bayar|upah)\w*).{0,60}$"
    r"|^(?:\w+ ){0,3}(?:ke)?lupa(?:an)? (?:lapor|laporan|setor|ngabari|bilang|kirim|nulis)\w*(?: (?:saya|bu|mbak"
    r"|kemarin|tadi))*[ .!]*$|"
    rf"^(?:{GAP}{SOFT}\b)*{GAP}(?:kelupaan|lupa|lali|kesupen|ketiduran|teledor|khilaf)\b(?:[ ,]+(?:saya|aku|maaf"
    rf"|lapor|bilang|ngabari|bu|mbak|tadi|terus))*{GAP}$"
)
AT_IT = (
    r"(?:lagi|lg|lagek|sedang|sdg|masih|msh|sik|jek|isih|tasih|baru|br|nembe|mentas|mari|saweg|pas|sambil|ini|niki"
    r"|mau|arep|ajeng|habis|bar"
    r"|bakda)"
)
CHORE = (
    r"(?:masak|olah-?olah|nyuci|umbah|cuci|setrika|nyetrika|bersih-?bersih|resik|beres-?beres|belanja|blonjo|ke pasar"
    r"|pasar|di pasar|ke sawah|sawah|tani|panen|di luar|di jalan|di rumah sodara|sibuk|repot|ribut"
    r"|slametan|selametan|kenduri|kenduren|yasinan|tahlilan|ada tamu|tamu|dayoh|hajatan|rewang|kondangan|mantu"
    r"|nikahan|jagong|pengajian|ngaji|arisan|posyandu|rapat|senam"
    r"|olahraga|pertemuan|kumpulan|gereja|sholat|solat|salat|maghrib|isya|tarawih|taraweh|buka puasa|sahur|mandi"
    r"|makan|sarapan|perjalanan|puskesmas|kelurahan|balai desa|bank|kerja bakti|kerjabakti|gotong royong|acara|lembur"
    r"|adus|ngeloni|ngopeni|ndulang|nyuapi|ngemong|momong|nyapu|ngepel|nandur|kepasar|takziah|layat|nglayat|ziarah"
    r"|nyekar)"
)
AT_CHORE = Pattern(
    rf"\b{AT_IT} (?:\w+ )?{CHORE}\b|\b(?:ada|ono|onok|wonten|enek|enten|dateng|ke|di|teng|nang) {CHORE}\b"
    rf"|\b(?:tak|tinggal|saya|aku|kulo|mau|arep|pamit) {CHORE} (?:dulu|sik|disik|disek|dhisik|riyin|rumiyin)\b"
    rf"|^(?:{GAP}{SOFT}\b)*{GAP}(?:sibuk|repot|rewang|masak|pengajian|arisan|kondangan)\b"
)
AMENS = whole(
    r"(?:a+m+[iy]+n+|aa+mi+n+|amien|ya rabb\w*|ya allah|allahumma)(?: (?:ya|robbal|rabbal|alamin|alamiin|allah"
    r"|rabb\w*|makasih|terima kasih|matur nuwun|suwun))*"
)
LIKES = whole(
    r"(?:wah|wow|waw|wih|wuih)|(?:lucu|mantap\w*|mantab\w*|keren|hebat|jos+|joss|top|apik|bagus|pinter|pintar"
    r"|canggih|ramah|baik|enak|gampang"
    r"|mudah"
    r"|praktis|sip|oye|good|nice|memudahkan)(?: (?:sekali|banget|tenan|botnya|bot|pelayanannya|jawabannya|sudah|jelas"
    r"|pakainya|dipakai|caranya))*"
)
LEAVES = whole(
    r"(?:dah+|da+da+h?|daah|bye+|bai|pamit|pareng|mangga|monggo rumiyin|sampai (?:jumpa|besok|nanti|ketemu)"
    r"|ketemu besok|(?:pulang|mulih|wangsul|balik) (?:dulu|sik|disik|rumiyin|ya)|selamat (?:tidur|istirahat"
    r"|beristirahat)|met (?:bobo|tidur)|off dulu)"
)
WILL_WAIT = whole(
    r"(?:tak |saya |kulo )?(?:sabar|tunggu|ditunggu|nunggu|ngenteni|enteni|tenggo|nenggo|antos"
    r"|ditenggo)(?:nya)?(?: (?:kabar\w*|jawaban\w*|infonya|info|balasan\w*|dulu|baik|oke|ok|dari|koordinator|ibu))*"
)
# "kulo nuwun bu, ngapunten nggih": at the door, and no thanks.
KNOCKS = Pattern(
    rf"(?:kulo ?nuwun|kulanuwun|klo nuwun|permisi)\b(?:{GAP}(?:{SOFT}|ngapunten|pangapunten|nuwun sewu|nggih)\b)*{GAP}"
)
THANKFUL = Pattern(
    r"\b(?:t(?:e)?rima ?ka?si?h?|trimakasih|terimakasih|trmksh|trims?|tq|thx|thanks?|thank you|makasi+h?|makasiy|mksh"
    r"|mksih|mkasih|maksih|matur ?s?e?mbah ?nuwun|matur ?nuwu+n\w*|maturnuwun|mtrnwn|mtr nwn|nuwun|suwun|swn|suwon"
    r"|kesuwun|sembah nuwun|tengkyu|tengkiu|jazak\w*|barakallah\w*)\b"
)
AGREEING = whole(
    r"(?:ya+|iya+|y|iyo+|yoi|yo+|yups?|yap|yes|ok+|oke+h?|okey|okay|okk?s?|nggih|inggih|njih|injih|sip+|siap+|siyap"
    r"|monggo|setuju|betul|bener|benar|leres|baik\w*|baiklah|boleh|paham|faham|ngerti|mengerti|mudeng|jelas"
    r"|oh?|ooo+|o+h+|gitu|gt|gtu|begitu|ngono|ngoten|mekaten|iyalah|ya ?ud?ah|yaudah|yaud?a|yowis|yowes|yawis|ya ?wes"
    r"|yo ?wis|sak ?karepm\w*|karepm\w*|nggih sampun|ga ?po?pa|gak ?popo|gapapa|gpp|rapopo|ra ?popo|tidak apa-?"
    r" ?apa|gak apa-? ?apa"
    r"|ga apa-? ?apa|boten napa-? ?napa|mboten nopo-? ?nopo"
    r"|tidak jadi|gak jadi|ga jadi|gajadi|rasido|(?:engga|enggak|ngga|nggak|ndak|tidak|gak|ga|g)?,? ?(?:cuma|cm|cuman"
    r"|hanya|mung|sekedar) (?:nanya|tanya|tanya-tanya|nanya-nanya|takon|bilang|kasih tau|info|mau tau|pengen tau"
    r"|ngabari)(?: bu)?|lupakan|udah|sudah|wis|wes|uwis|sampun|mpun|pun"
    r"|lumayan|oalah|owalah|ealah|walah|wah|wow|waduh|aduh|astaga|yah|hmm+|mm+|lah|he ?em|hm|ok sip|pasti|tentu|cukup"
    r"|insya ?allah|insyaallah"
    r"|inshaallah|bismillah|yuk|ayo|ayuk)"
)
BETTER = Pattern(
    rf"^(?:(?:{SOFT}|alhamdulillah|\w+)[ ,]+){{0,3}}(?:sudah |wis |mpun |udah |sampun )?(?:nyala|menyala|urip|surut"
    rf"|reda|terang|mendingan|enakan"
    r"|ketemu|beres|aman|selamat|sembuh|waras|pulih|normal|tidur|anteng|diem)(?: (?:lagi|maneh|malih|kok|bu|mbak"
    r"|semua|sudah|nya|dulu|sekarang))*[ .!]*$"
)


# "oalah yo lali robot gak mangan wkwk"
SEES = Pattern(r"(?:oalah|owalah|walah|oh|ooh?|iya|iyo|o|lali|lupa|ternyata|jebule)\b")


def bare_goods(text: str) -> str | None:
    """The word for a material, where a message is nothing else: "karet bu"."""
    found = BARE_GOODS.fullmatch(normal(text))
    return found["item"] if found else None


WHOLE: tuple[tuple[Talk, Pattern], ...] = (
    (Talk.ASKS_TO_ASK, ASKING),
    (Talk.AMEN, AMENS),
    (Talk.LAUGHS, LAUGHING_ONLY),
    (Talk.SORRY, SORRYING),
    (Talk.BYE, LEAVES),
    (Talk.WAITS, WILL_WAIT),
    (Talk.AGREES, AGREEING),
    (Talk.CALLS, CALLING),
    (Talk.CALLS, WHO_I_AM),
    (Talk.PRAISE, LIKES),
    (Talk.GOODS, BARE_GOODS),
    (Talk.AFRAID, AFRAID),
    (Talk.PRICES, PRICES),
)
# Words of more than one kind, which are said with a question, too.
JUDGED: tuple[tuple[Talk, Callable[[str], bool]], ...] = (
    (Talk.SLIP, is_slip),
    (Talk.IF_RECORDED, wonders_if_recorded),
    (Talk.INSULT, insults),
    (Talk.TOLD_BEFORE, was_told_before),
    (Talk.CONFIDES, confides),
    (Talk.BELONGS, belongs_still),
    (Talk.WELL, asks_after_us),
    (Talk.ANY_HOUR, asks_any_hour),
    (Talk.SPENDS, spends),
    (Talk.SLOW, is_slow),
)
# Said with a question, too.
FOUND_IN_QUESTIONS: tuple[tuple[Talk, Pattern], ...] = (
    (Talk.OF_THE_BOT, ABOUT_BOT),
    (Talk.OF_THE_BOT, OF_THE_BOT),
    (Talk.WRONG_FILE, WRONG_FILE),
    (Talk.FILE_ASKED, FILE_ASKED),
    (Talk.FILE_GONE, FILE_GONE),
    (Talk.MISSENT, CHILD_PLAYED),
    (Talk.NEW_NUMBER, NEW_NUMBER),
    (Talk.INVITES, INVITES),
    (Talk.ANGRY, UNFAIR),
    (Talk.DEBTS, DEBTS),
    (Talk.SAD, PET_LOST),
    (Talk.LONELY, LONELY),
    (Talk.IF_ANGRY, IF_ANGRY),
    (Talk.NO_ANSWER, NO_ANSWER),
    (Talk.PRETTY, PRETTY),
    (Talk.VERSE, VERSE),
    (Talk.WANTS_PERSON, PERSON),
    (Talk.SECRET, KEEP_SECRET),
    (Talk.FRIEND, FRIEND_JOINS),
)
FOUND_IN: tuple[tuple[Talk, Pattern], ...] = (
    (Talk.MISSENT, WRONG_CHAT),
    (Talk.SORRY, EXCUSED),
    (Talk.SORRY, RUDE),
    (Talk.ANGRY, FURIOUS),
    (Talk.SORRY, FORGETS),
    (Talk.SORRY, SORRY_LATE),
    (Talk.FAMILY, FUSSY),
    (Talk.MUST_STOP, POWER),
    (Talk.SAD, UNHAPPY),
    (Talk.WEARY, TIRED),
    (Talk.LOST, NOT_GOT),
    (Talk.CALLS, KNOCKS),
    (Talk.THANKS, THANKFUL),
    (Talk.GLAD, HAPPY),
    (Talk.HOPES, HOPING),
    (Talk.PRAISE, PRAISES),
    (Talk.RELIEF, BETTER),
    (Talk.RELIEF, IS_SAFE),
    (Talk.LAUGHS, ENDS_LAUGHING),
    (Talk.LAUGHS, DREAMT),
    (Talk.AGREES, OTHERS_OFF),
    (Talk.PLANS, WILL_DO),
    (Talk.BUSY, AT_CHORE),
    (Talk.SORRY, SORRY_FOR),
)
# A longer message says more than that.
MOST_WORDS = 25


@lru_cache(maxsize=1024)
def talk_in(text: str) -> Talk | None:
    """What a message is that holds no number and no request; None if it says something to be dealt with."""
    plain = spelt_out(text)
    if not plain.strip(" ,.!?-"):
        if is_sad(text):
            return Talk.SAD
        return Talk.LAUGHS if any(one in LAUGHING for one in text) else Talk.AGREES if _nods(text) else None
    if len(plain.split()) > MOST_WORDS:
        return None
    if MAYBE_RECORDED.fullmatch(plain) and RECORDED_WORD.search(plain):
        return Talk.IF_RECORDED
    if judged := next((talk for talk, fits in JUDGED if fits(plain)), None):
        return judged
    found = next((talk for talk, pattern in WHOLE if pattern.fullmatch(plain)), None)
    if found is Talk.AGREES and MAY_I.fullmatch(plain):
        # "boleh kan?" wants a yes, and gives none.
        return None
    if found and not (THANKFUL.search(plain) and found in (Talk.AGREES, Talk.AMEN)):
        return found
    found = next((talk for talk, pattern in FOUND_IN_QUESTIONS if pattern.search(plain)), None)
    weather = Talk.WEATHER if WEATHER.fullmatch(plain) and "?" not in plain else None
    laughed = Talk.LAUGHS if only_laughs(text) or (found in (None, Talk.OF_THE_BOT) and jokes(plain)) else None
    if found is Talk.OF_THE_BOT and laughed and SEES.match(plain):
        return laughed
    if found or (asks(plain) and not weather and not laughed):
        return found
    reason = Talk.REASON if gives_reason(plain) else None
    return next((talk for talk, pattern in FOUND_IN if pattern.search(plain)), weather or laughed or reason)


def keeps_secret(text: str) -> bool:
    """ "ojo ngomong sopo2 yo", whatever else is told."""
    return KEEP_SECRET.search(spelt_out(text)) is not None


def _nods(text: str) -> bool:
    """Whether a message is an emoji that only agrees, or thanks."""
    return any(one in "👍👌🙏🙂😊☺👏💪❤♥😍😘🤗🥰✅👋🌹💐" for one in text)

"""What somebody wishes of the bot itself: said again, in short words, called otherwise, no more reminders, stop."""

from collections.abc import Collection
from enum import StrEnum

from handlers.reading.dunned_said import is_by_others, may_be_by_others
from handlers.reading.language_wished import wishes_language
from handlers.reading.names import clean
from handlers.reading.normal import normal
from handlers.reading.own_wished import asks_day_by_day, asks_what_is_kept, asks_what_was_asked
from handlers.reading.patterns import Pattern
from handlers.reading.reminders_wished import NO_REMINDERS, REMINDER_WHEN, REMINDERS
from handlers.reading.senses_said import HEARS_NOT, ME, SEES_NOT
from handlers.reading.short_wished import wishes_short
from storage.spoken import Spoken
from storage.values import dataclass


class Wish(StrEnum):
    """A wish that needs nothing more said."""

    AGAIN = "again"
    TONE = "tone"
    SHORT = "short"
    LONG = "long"
    REMINDERS = "reminders"
    NO_REMINDERS = "no-reminders"
    REMINDER_WHEN = "reminder-when"
    STOP = "stop"
    TITLE = "title"
    NO_PICTURES = "no-pictures"
    WRITE = "write"
    MY_GROUP = "my-group"
    # Somebody asks and asks: the bot, or a lender?
    DUNNED = "dunned"
    ERASE_CHAT = "erase-chat"
    BIG = "big"
    MY_DATA = "my-data"
    BY_DAY = "by-day"
    WHAT_ASKED = "what-asked"


@dataclass(frozen=True, slots=True)
class CalledAs:
    """ "lho kok manggil saya Ani": she thinks that she is called by another's name."""

    name: Spoken


@dataclass(frozen=True, slots=True)
class CallMe:
    """How she wants to be called; None: not as she is now."""

    name: Spoken | None


TITLES = (
    "bu",
    "ibu",
    "pak",
    "bapak",
    "mbak",
    "mba",
    "mas",
    "kak",
    "bun",
    "bunda",
    "cak",
    "ning",
    "mbah",
    "dik",
    "yu",
    "yuk",
    "jeng",
    "bude",
    "bulik",
    "tante",
)
ONLY = r"(?:saja|aja|wae|ae|mawon)"
ENDS = rf"(?:[ ,]+(?:bu|pak|mbak|mas|kak|ya|yo|nggih|dong|to|tolong|{ONLY}|lagi|maneh|deh|dulu|please))*[.! ]*"
SOFT = r"(?:(?:maaf|bu|mbak|pak|tolong|tulung|mohon|coba|bisa|minta|nyuwun|wes|wis|sudah)[ ,]+)*"
WRITTEN = r"(?:tulis|nulis|pesan|jawab|balas|kata|bahasa|basa|boso|ngomong|chat|kalimat)\w*(?:-\w+)?"
EASY = r"(?:pendek|singkat|mudah|gampang|sederhana|cekak|ringkas|simpel)\w*"
NOT = (
    r"(?:jangan|jgn|jangn|ojo|aja|stop|setop|berhenti|hentikan|(?:tidak|tdk|gak|ga|nggak|ngga|ndak|ora|mboten|boten)"
    r" ?(?:usah|sah|perlu|mau|pengen|suka|purun)|gausah|rausah)"
)
HUH = r"(?:(?:(?:apa|opo|hah|ha|heh|eh|lho|maksud(?:nya|e)?|piye|gimana|mbak|bu|mau|tadi)[ ?,!.]+)*)"
# How big letters are, and that she can't see them.
LETTERS = r"(?:huruf|tulisan|aksara|font|teks|ketikan)(?:nya|e|ne)?"
SMALL = (
    r"(?:(?:ke)?kecil\w*|cilik\w*|(?:di)?(?:besar|gede|perbesar|gedhe)\w*|(?:gak|ga|ora|tidak|kurang) (?:ketok"
    r"|kelihatan"
    r"|keliatan|kebaca|jelas))"
)
NOT_HEARD = (
    r"(?:(?:saya|aku|kulo) )?(?:tidak|gak|ga|ndak|nggak|kurang|belum|ora|mboten) (?:denger|dengar|krungu|mireng"
    r"|jelas|kebaca|kewoco|nangkep|nyantol)\w*"
)
TOO_LONG = (
    r"(?:kepanjangan|kedawan|kedowoan|kedawaen|dowo (?:men|banget|nemen|pol)|dowone|panjang (?:banget|bgt|amat|sekali)"
    r"|kakehan tulisan|kebanyakan tulisan"
    r"|panjang-?panjang)(?:[ ,]+(?:mbak|bu|mas|bot|tulisane|tulisannya|pesannya|pesane|balesane|balasane|balasannya"
    r"|jawabane|jawabannya"
    r"|chate|chatnya|ya|iki|ini))*"
)
HARD_TO_READ = (
    r"(?:(?:saya|aku|kulo) )?(?:mumet|pusing|puyeng|bingung|males|capek|susah|angel|kesel|gak kuat)(?: (?:saya"
    r"|aku|kulo|sing))? (?:m?baca|moco|maca|maos|bacane)\w*"
    r"(?:[ ,]+(?:mbak|bu|ya))*"
)
GIST = (
    r"(?:intine|intinya|inti ne|cekake|cekaknya|singkatnya|singkate|pokoknya|kesimpulannya|kesimpulane|garis"
    r" besarnya|garis besare)"
)
FITS: tuple[tuple[Wish, Pattern], ...] = (
    (Wish.WRITE, Pattern(HEARS_NOT)),
    (
        Wish.BIG,
        Pattern(
            rf"(?!.*\b(?:masker|kain|motif|sablon|label|nota"
            rf"|kertas)\b)(?:\w+[ ,]+){{0,4}}{LETTERS}\b(?: \w+){{0,3}} {SMALL}\b"
            r".{0,60}"
            rf"|{SOFT}(?:di)?(?:besar|gede|perbesar|gedhe)(?:kan|in|k?no|ke)? {LETTERS}\b.{{0,60}}"
        ),
    ),
    (
        Wish.ERASE_CHAT,
        Pattern(
            rf"{SOFT}(?:di)?(?:hapus|busek|busak|delete|bersihkan|buang)(?:en|kan|in|no)? (?:semua |kabeh |seluruh "
            rf"|isi )*"
            rf"(?:chat|pesan|percakapan|obrolan|riwayat|history)(?:nya|e|ne)?(?: (?:semua|kabeh|saya|aku|ini|iki"
            rf"|di sini|kita)){{0,3}}{ENDS}"
        ),
    ),
    (
        Wish.MY_GROUP,
        Pattern(
            rf"(?:(?:maaf|eh|lho|bu|mbak|mau tanya|tanya)[ ,]+)*(?:{ME} (?:ini |iki |niki )?(?:itu |ki |masuk |ikut "
            rf"|mlebu |melu |termasuk |di |nang |ndek )*"
            rf"(?:kelompok|kelompoke|kelompoknya|bengkel|bengkele|bengkelnya|grup|group"
            rf"|posko)(?: (?:ke))? ?(?:berapa|brp|piro|pinten|apa|opo|nopo|mana|endi|pundi"
            rf"|ngendi|siapa|sopo)|(?:kelompok|bengkel|grup|posko)(?:ku|e| saya| aku| kulo)? ?(?:saya |aku "
            rf"|kulo )?(?:ki |iki |ini )?(?:berapa|brp|piro|pinten|apa|opo|nopo"
            rf"|mana|endi|pundi|ngendi)){ENDS}(?:[ ,]*(?:to|ta|tah|ya|sih|se|yo))*[ ?.]*"
        ),
    ),
    (Wish.SHORT, Pattern(SEES_NOT)),
    (
        Wish.TONE,
        Pattern(
            rf"(?:{SOFT}(?:{WRITTEN}|omongan\w*|ngomonge|ngomongnya|jawabane|gaya\w*) )?(?:\w+["
            rf" ,]+){{0,2}}(?:{NOT}|ora usah|kok|ko) (?:\w+ )?(?:kaku|formal|resmi|baku|sopan|kyk robot|kayak"
            r" robot|koyok robot)"
            r"(?:2|-kaku|-formal)?(?: (?:banget|bgt|men|tah|ta|to|sih|se|nemen|pol|gitu|ngono|amat))*(?:["
            r" ,].{0,45})?"
            rf"|{SOFT}(?:(?:pakai|pake|nganggo|ngangge|gawe|(?:balas|bales|jawab|ngomong|omong)(?:nya|e|ane|annya"
            r"|ne)?) )*(?:(?:bahasa|boso"
            r"|basa)(?:nya|ne)? )?(?:jowo|jawa|jowoan|jawaan|ngoko|kromo|krama|suroboyoan|malangan|ngalaman)"
            r"(?: (?:ae|wae|aja|saja|mawon|iso|bisa|isa|saged|ta|tah|gak|luwih|lebih|enak|penak|gampang|ngerti"
            rf"|paham|ngertine|to|dong|mbak|bu|yo|ya|po|o|lho|saya|aku|kulo|ora|ndak|bingung|biar))*{ENDS}\??"
            r"|(?:(?:apa|opo|mbak|bu|bot|min|kamu|sampean)[ ,]+)*(?:bisa|iso|isok|saged|ngerti|paham) (?:pakai |pake "
            r"|nganggo )?(?:bahasa |boso "
            r"|basa )?(?:jowo|jawa|jawaan|kromo|krama|ngoko|madura|walikan|ngalam)(?: (?:gak|ga|tidak|ndak|ora|ta|tah"
            r"|to|ya|mbak|bu|kan|apa))*[ ?.]*"
            rf"|{SOFT}(?:koyok|kayak|kyk|kaya|mirip|persis) (?:surat|robot|pak lurah|kantor|pengumuman|pidato|guru"
            r"|pegawai)\b.{0,25}"
        ),
    ),
    (
        Wish.AGAIN,
        Pattern(
            rf"(?=.*\b(?:apa|opo|ngerti|paham|maksud\w*|mudeng|krungu|denger)\b)(?!.*\d)(?:[\w']+[ ,?!.]+){{1,9}}"
            rf"(?:tolong |coba )?(?:di)?(?:balen(?:i|ono)|ulang(?:i|in|ono)){ENDS}|"
            rf"{HUH}{SOFT}(?:di)?(?:ulang(?:i|in)?|baca(?:kan|in)|woco(?:n?no|ne|ake)|balen(?:i|ono)|jelas(?:kan"
            rf"|in) lagi)"
            rf"(?:[ ,]+(?:sekali|pesannya|pesan|yang|yg|sing|tadi|terakhir|itu|lagi|maneh))*{ENDS}(?:["
            rf" ,]*{NOT_HEARD})?\??"
            rf"|(?:(?:maaf|bu|mbak)[ ,]+)*{NOT_HEARD}(?:[ ,]+(?:(?:mbak|bu|mas|tolong|ya|coba)["
            rf" ,]+)*(?:di)?(?:ulang\w*|baca\w*|balen\w*){ENDS})\??"
            rf"|{SOFT}(?:di)?(?:baca|woco|waca|maca) (?:lagi|maneh|malih|ulang|sekali lagi)(?:[ ,]+(?:sing|yang"
            r"|yg) (?:mau|tadi))?"
            rf"(?:[ ,]+(?:saya|aku|kulo) (?:ora|gak|tidak|durung|belum) \w+)?{ENDS}"
            rf"|{SOFT}(?:balen\w*|baleni|ulang\w*|ulangi|bacakan|wocono|wacakno) (?:(?:sing|yang|yg) )?(?:mau|tadi"
            rf"|wau|barusan|terakhir)"
            rf"(?:[ ,]+(?:sing|yang|yg|soal|perkara|perkoro|bagian|tentang) \w+(?: \w+)?(?: (?:tok|thok|saja|aja"
            rf"|ae))?)?{ENDS}"
            rf"|{SOFT}{GIST}(?: (?:apa|opo|piye|gimana|nopo|yang mana))?{ENDS}\??"
            rf"|{SOFT}(?:tadi )?(?:pesan|pesen|wa|chat|tulisan)(?:nya|e|ne)? (?:tadi )?(?:apa|opo|nopo|piye|gimana)"
            rf"(?: (?:ya|tadi|sih|se))*(?:[ ,]+(?:kok )?(?:panjang|dowo)(?: (?:banget|bgt|sekali))?)?{ENDS}\??"
            rf"|{SOFT}(?:inti|intine|intinya)(?: (?:pesannya|pesane))? (?:apa|opo|aja|ae|saja|wae)(?: ya)?{ENDS}\??"
            rf"|{SOFT}(?:apa tadi|tadi (?:bilang |pesannya )?apa|gimana tadi|piye mau|sekali lagi){ENDS}\??"
        ),
    ),
    (
        Wish.LONG,
        Pattern(
            rf"{SOFT}(?:(?:pakai|pake|nganggo|balik|kembali|balikin|balekno|ganti) )*{WRITTEN} (?:(?:yang|sing|dan|jadi"
            rf"|balik|kembali|kayak|koyok|kaya|seperti) )*(?:lengkap|panjang|biasa|biasane|biasanya|jelas|normal|semula"
            rf"|dulu|sebelumnya|wingi|kemarin|mau)(?: (?:maneh|lagi|saja|aja|ae|wae|kayak|dulu))*{ENDS}"
            rf"|{SOFT}(?:yang )?(?:biasa|normal|lengkap) (?:saja|aja|ae|wae) {WRITTEN}{ENDS}"
        ),
    ),
    (
        Wish.SHORT,
        Pattern(
            r".*\b(?:hp|layar|telepon|henpon)\w*(?: (?:saya|ku|sy|kulo))? (?:mem)?baca(?:kan|in)?\b.*"
            r"|.*\b(?:pembaca layar|talkback|screen ?reader)\b.*"
            r"|.*\b(?:kebanyakan|banyak) (?:banget |bgt |sekali )?(?:tulisan|kata|teks)\w*\b.*|.*\b(?:tulisan|pesan"
            r"|kata)\w* (?:kok )?(?:banyak|panjang) (?:banget|bgt|sekali)\b.*"
            rf"|{SOFT}(?:pakai |pake |gunakan )?{WRITTEN}[^:]{{0,25}}\b{EASY}(?:-\w+)?{ENDS}"
            rf"|{SOFT}(?:{HARD_TO_READ}[ ,]+)?{TOO_LONG}(?:[ ,]+{HARD_TO_READ})?{ENDS}"
            rf"|{SOFT}(?:yang |sing )?(?:pendek|singkat|ringkas|ringkes|cendek|cekak)(?:en|no|in)?"
            rf"(?:-\w+)? {ONLY}(?:[ ,]+(?:mbak|bu|mas))*(?:[ ,]+(?:mripat|moto|mata|sirah"
            rf"|kepala)\w*(?: \w+){{0,2}})?{ENDS}"
            rf"|{SOFT}(?:{WRITTEN} )?(?:cukup )?(?:satu|sak|1) (?:kalimat|baris)(?: {ONLY})?(?:[ ,]+(?:biar|ben"
            rf"|supaya) \w+(?: \w+)?)?{ENDS}"
            rf"|{SOFT}{NOT} (?:panjang|dowo)(?:[- ](?:panjang|dowo))?{ENDS}"
            rf"|(?:pesan|tulisan|kata|jawaban|chat|balasan)\w*(?:-\w+)? (?:kok |nya )?"
            rf"(?:kepanjangan|kedawan|terlalu (?:panjang|banyak)|panjang (?:banget|sekali)|dowo men){ENDS}"
        ),
    ),
    (Wish.REMINDER_WHEN, REMINDER_WHEN),
    (Wish.REMINDERS, REMINDERS),
    (Wish.NO_REMINDERS, NO_REMINDERS),
    (
        Wish.STOP,
        Pattern(
            rf"{SOFT}(?:stop|setop|berhenti|mandeg|hentikan|unsubscribe|unreg)"
            rf"(?: (?:kirim|pesan|chat|wa|botnya|bot))*{ENDS}"
            rf"|{SOFT}{NOT} (?:kirim(?:i|in)? (?:pesan|chat|wa)|chat|wa|hubungi|ganggu)\w*"
            rf"(?: (?:pesan|saya|aku|kulo|sy|terus))*{ENDS}"
        ),
    ),
    (
        Wish.NO_PICTURES,
        Pattern(
            r"(?:.*\b)?(?:jangan|jgn|ojo|tanpa|(?:gak|ga|tidak|ndak|ora) (?:usah|perlu)|gausah|rausah"
            r"|ampun) (?:pakai |pake |nganggo |ada "
            r"|ono |kasih |dikasih |ngangge )?(?:gambar|emot\w*|emoji\w*|emoticon|stiker|simbol|lambang|tanda-?tanda"
            r"|tanda2|tanda centang"
            r"|centang)"
            r"(?:2|-\w+)?\b(?!.*\b(?:masker|motif|kain|sablon)\b).{0,90}"
        ),
    ),
)
# Not inside "2.500" or "08.00".
PARTS = Pattern(r"[?!;\n]+|[,.](?=\s|$)")
CALL = Pattern(
    r"(?:.*\bjangan (?:di)?(?:panggil )?(?:bu|ibu|pak|bapak|mbak|mas)\b[ ,]*)?(?:tapi )?(?:tolong |cukup |di)*"
    rf"(?:panggil|celuk|undang|sebut)(?:en|no)? (?P<me>(?:saya|sy|aku|kulo) )?"
    rf"(?P<name>[^\W\d]+(?: [^\W\d]+){{0,2}}?){ENDS}"
)
TITLE_ONLY = Pattern(
    rf"(?:(?:tolong |cukup )?(?:di)?(?:panggil|celuk|manggil|nyeluk)(?:en|no|nya|e|ane)?(?: saya"
    rf"| aku)? )?(?P<title>{'|'.join(TITLES)})"
    rf"(?: {ONLY})?(?: (?:dong|ya|yo|mbak|lah|deh))*[ ,]+(?:jangan|ojo|bukan|dudu)"
    rf" (?:di)?(?:panggil )?(?:bu|ibu|pak|bapak|mbak|mas)"
    rf"(?:[ ,]+(?:saya|aku|kulo|soalnya|soale|masih|isih|belum|nikah|rabi|kawin|gadis|kan|umur\w*|muda|enom|nom|tua"
    rf"|tuwek|\d+))*{ENDS}"
)
# "ojo nyeluk aku bu, aku sik 24": how else, she is asked; "mbak sri ae" says it.
BY_TITLE = Pattern(
    rf"(?:(?:eh|lho|tolong|cukup)[ ,]+)*(?P<title>{'|'.join(TITLES)}) (?P<name>[^\W\d]+(?: [^\W\d]+)?) {ONLY}[.! ]*"
)
NO_TITLE = Pattern(
    rf"(?:(?:maaf|tolong|eh|lho|bu|mbak)[ ,]+)*(?:jangan|jgn|ojo|ampun|gak usah|ga usah|tidak usah|rausah|kok) (?:di)?"
    rf"(?:panggil|manggil|celuk|nyeluk|sebut|nyebut|undang|ngundang)(?:nya|e|i|en)? (?:saya |aku |kulo |sy "
    rf"|q )?(?P<title>{'|'.join(TITLES)})"
    rf"(?: (?:talah|lah|to|ta|tah|dong|mbak|ya|yo|terus|ae|se|sih|rek|dulu))*"
    rf"(?:[ ,.]+(?:saya|aku|kulo|soalnya|soale|masih|isih|sik|jek|wis|wes|sudah|udah|belum|durung|kan|umur\w*|muda"
    rf"|enom|nom|tua|tuwek"
    rf"|tuwo|\d+|tahun|taun"
    rf"|nikah|rabi|punya anak|gadis|kesannya|rasane|rasanya|koyok|kayak|wong|orang))*{ENDS}\??"
)
# "jangan panggil ibu dong, panggil mbak aja": how else is said at its end.
INSTEAD = Pattern(
    rf"(?=(?:[\w']+[ ,]+){{0,3}}(?:jangan|jgn|ojo|ampun|gak usah|ga usah|tidak usah)\b).*"
    r"(?<!jangan )(?<!jgn )(?<!ojo )(?<!ampun )(?<!usah )\b"
    rf"(?:di)?(?:panggil|celuk|nyeluk"
    rf"|undang|ngundang|sebut)(?:en|no|e)? (?:saya |aku |kulo )?(?P<title>{'|'.join(TITLES)})(?: {ONLY}|{ENDS}$){ENDS}"
)
NOT_ME = Pattern(
    r"(?:maaf[ ,]+)?(?:(?:bu|mbak)[ ,]+)?(?:(?:nama|jeneng|panggilan)\w*(?: saya| kulo| aku)?"
    r" (?:kok )?(?:salah|keliru|kliru)"
    r"|(?:salah|keliru|kliru) (?:nama|jeneng|panggil)\w*"
    r"|(?:(?:nama|jeneng)\w* )?(?:saya|sy|aku|kulo) (?:ini )?(?:bukan|dudu|sanes) "
    r"(?:(?:bu|pak|mbak|mas) )?(?P<wrong>[^\W\d]+))"
    r"(?:[ ,.]+(?:tapi|yang (?:bener|betul|benar)|sing bener|harusnya|seharusnya|nama saya|saya|aku|kulo|jenengku)\b)*"
    rf"(?:[ ,]+(?P<right>[^\W\d]+(?: [^\W\d]+){{0,2}}?))?{ENDS}"
)


AS_ANOTHER = Pattern(
    r"(?:(?:lho|loh|lo|eh|maaf|bu|mbak)[ ,]+)*(?:kok|ko|kenapa|ngopo|lapo) (?:\w+ )?(?:di)?(?:panggil|manggil"
    r"|celuk|nyeluk|sebut|nyebut|ngarani|undang)"
    rf"(?:nya|e|i)? (?:saya |aku |kulo |sy )?(?:(?:jadi|dadi|pakai|bu|mbak|pak|mas) )*(?P<name>[^\W\d]{{3,}}){ENDS}\??"
)


def wish_in(text: str, called: str, names: Collection[str]) -> Wish | CallMe | CalledAs | None:
    """What she wishes; `called` is how she is called now, `names` are her own, which tell whom "panggil" means."""
    plain = LAUGHED.sub("", normal(text).replace("\n", " "))
    own = {word for name in names for word in normal(name).split()} - set(TITLES)
    if found := _called(plain, called, own):
        return found
    if (another := AS_ANOTHER.fullmatch(plain)) and another["name"] not in {*own, *TITLES, "saya", "aku"}:
        return CalledAs(Spoken(another["name"].title()))
    found = next((wish for wish, pattern in FITS if pattern.fullmatch(plain)), None)
    if found is Wish.NO_REMINDERS and (is_by_others(plain) or may_be_by_others(plain)):
        return None if is_by_others(plain) else Wish.DUNNED
    of_another_kind = (
        (wishes_language, Wish.TONE),
        (asks_what_is_kept, Wish.MY_DATA),
        (asks_day_by_day, Wish.BY_DAY),
        (asks_what_was_asked, Wish.WHAT_ASKED),
    )
    found = found or next((wish for fits, wish in of_another_kind if fits(plain)), None)
    return found or (Wish.SHORT if wishes_short(plain) else None)


def wish_beside(text: str) -> Spoken | None:
    """What is left of a message that says beside it that she wants no reminders; None if it doesn't."""
    parts = [part.strip() for part in PARTS.split(text)]
    rest = [part for part in parts if part and not NO_REMINDERS.fullmatch(normal(part))]
    return Spoken(", ".join(rest)) if len(rest) < len([part for part in parts if part]) and rest else None


LAUGHED = Pattern(r"(?:[ ,]+(?:(?:he){2,}|(?:ha){2,}|(?:hi){2,}|wk\w*k))+[ .!]*$")
SAID_BY_ALL = (
    r"(?:semua|kabeh|biasane|biasanya|biasa|orang-?orang|orang2|orang|wong|teman\w*|tetangga\w*|tonggo\w*|keluarga"
    r"|di rumah"
    r"|nang omah|akrab\w*)"
)
# "panggil mbak aja, atau Nunung, semua orang manggil Nunung"
KNOWN_AS = Pattern(
    rf"(?:.*\b(?P<title>{'|'.join(TITLES)}) {ONLY}\b.*?)?(?:.*\b)?(?:{SAID_BY_ALL} )+(?:di)?(?:panggil|manggil|nyeluk"
    rf"|celuk"
    rf"|ngundang|nyebut|sapa)(?:nya|e|an)? (?:saya |aku |kulo )?(?P<name>[^\W\d]{{3,}}){ENDS}"
)


def _called(plain: str, called: str, own: Collection[str]) -> CallMe | Wish | None:
    if title := TITLE_ONLY.fullmatch(plain):
        return CallMe(_with_title(title["title"], called))
    if instead := INSTEAD.fullmatch(plain):
        return CallMe(_with_title(instead["title"], called))
    if found := NO_TITLE.fullmatch(plain):
        return Wish.TITLE if called.casefold().startswith(found["title"]) else None
    if found := BY_TITLE.fullmatch(plain):
        mine = set(found["name"].split()) <= set(own)
        other = not normal(called).startswith(f"{found['title']} ")
        return CallMe(Spoken(f"{found['title']} {found['name']}".title())) if mine and other else None
    if (found := NOT_ME.fullmatch(plain)) and (found["wrong"] is None or found["wrong"] in own):
        right = found["right"]
        return CallMe(Spoken(clean(right).title()) if right and right not in TITLES else None)
    if (known := KNOWN_AS.fullmatch(plain)) and known["name"] not in TITLES:
        by = known["title"] or next((one for one in normal(called).split() if one in TITLES), "")
        return CallMe(Spoken(f"{by} {known['name']}".strip().title()))
    found = CALL.fullmatch(plain)
    if found is None:
        return None
    words = found["name"].split()
    if words[0] in TITLES and len(words) == 1:
        return CallMe(_with_title(words[0], called))
    named = [word for word in words if word not in TITLES]
    # "panggil bu Rini" calls for somebody else.
    if found["me"] or any(word in own for word in named):
        return CallMe(Spoken(clean(" ".join(words)).title()))
    return None


def _with_title(title: str, called: str) -> Spoken:
    """How she is called, with another title before it."""
    bare = [word for word in called.split() if normal(word) not in TITLES]
    return Spoken(" ".join([title.title(), *bare]))

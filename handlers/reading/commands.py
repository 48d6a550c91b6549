"""Words that mean the same wherever they are typed, with or without a slash: which command, and what beside it."""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from handlers.reading.backups_said import ASKED
from handlers.reading.consents_said import PAY_NAMED, PAY_UNWANTED, PAY_WANTED, PHOTOS_UNWANTED
from handlers.reading.leaving_said import ERASES
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern


class Command(StrEnum):
    """What may be told the bot by a word of its own."""

    CONSENTS = "consents"
    WITHDRAW_CONSENT = "withdraw-consent"
    NO_REMINDERS = "no-reminders"
    OWN_DATA = "own-data"
    CHANGE_DATA = "change-data"
    ERASE = "erase"
    ENROL_ANOTHER = "enrol-another"
    CANCEL = "cancel"
    CANCEL_FOR = "cancel-for"
    START = "start"
    HELP = "help"
    HELP_ON_MATERIALS = "help-on-materials"
    TO_A_PERSON = "to-a-person"
    HOW_TO_REPORT = "how-to-report"
    OWN_RESULTS = "own-results"
    HOW_TO_ASK = "how-to-ask"
    OWN_MATERIAL = "own-material"
    WITHDRAW_REQUEST = "withdraw-request"
    OWN_LOANS = "own-loans"
    ROUND = "round"
    DAY_OFF = "day-off"
    OWN_REMINDER = "own-reminder"
    TALLY = "tally"
    TIMETABLE = "timetable"
    BACKUPS = "backups"
    ACCEPT = "accept"
    REFUSE = "refuse"
    ASK_APPLICANT = "ask-applicant"
    ROSTER = "roster"
    FIND = "find"
    PAUSE = "pause"
    GO_ON = "go-on"
    MOVE_WORKSHOP = "move-workshop"
    ROLE = "role"
    MERGE = "merge"
    NEW_PHONE = "new-phone"
    HELP_ON_PEOPLE = "help-on-people"
    TELL_FACT = "tell-fact"
    FACTS = "facts"
    ANSWER = "answer"
    MESSAGE = "message"
    REQUESTS = "requests"
    APPROVE = "approve"
    CHANGE_AMOUNT = "change-amount"
    POSTPONE = "postpone"
    READY = "ready"
    SEND = "send"
    ARRIVED = "arrived"
    ON_THE_WAY = "on-the-way"
    STORE = "store"
    GOODS_IN = "goods-in"
    COUNT = "count"
    SCRAP = "scrap"
    TRANSFER = "transfer"
    OFFCUTS = "offcuts"
    RECIPE = "recipe"
    MATERIAL_OF = "material-of"
    LOANS = "loans"
    LOAN_BACK = "loan-back"
    LOAN_OFF = "loan-off"
    LEND = "lend"


# "ubah Sri jadi 18": so many masks, and no material.
TO_SO_MANY = r" .*\b(?:jadi|dadi|menjadi|ke) \d+(?: (?:masker|biji|pcs|bu|mbak|ya))*$"
FOR = "untuk|utk|ke|kepada|kpd|buat"
# About what is kept of oneself: heard from everybody the bot knows, also while they wait.
OWN: tuple[tuple[Command, Pattern], ...] = (
    (Command.CONSENTS, Pattern(r"i[zj]in(?: saya|ku)?|atur i[zj]in")),
    (
        Command.CONSENTS,
        Pattern(rf"(?=.*(?P<rest>{PAY_NAMED}))(?:{PAY_WANTED})(?: (?:ya|yo|bu|buk|pak|mbak|mas|nggih))*"),
    ),
    (Command.WITHDRAW_CONSENT, Pattern(rf"(?P<rest>.*(?:{PAY_UNWANTED.pattern}).*)")),
    (Command.WITHDRAW_CONSENT, Pattern(r"(?=.*\bi[zj]in\b)(?=.*\b(?:di)?(?:cabut|tarik|batalkan)\b)(?P<rest>.*)")),
    (Command.WITHDRAW_CONSENT, Pattern(rf"(?P<rest>.*(?:{PHOTOS_UNWANTED.pattern}).*)")),
    (
        Command.NO_REMINDERS,
        Pattern(r"(?:matikan|stop|hentikan) (?P<rest>pengingat)\w*|jangan (?:di)?(?P<rest2>ingat)kan(?: lagi)?"),
    ),
    (
        Command.OWN_DATA,
        Pattern(r"(?:lihat|tunjukkan|minta|mana)? ?(?:data ?saya|data ?ku)(?: (?:apa|dong|yang).*)?\??"),
    ),
    (Command.OWN_DATA, Pattern(r"apa (?:saja )?(?:yang )?(?:di)?(?:catat|simpan|dicatat|disimpan) tentang saya\??")),
    (
        Command.CHANGE_DATA,
        Pattern(
            r"(?:ganti|ubah)(?P<rest>(?! .*\b(?:pesanan|order|tahap)\b) (?:nama|panggilan|telepon|telpon|telp"
            r"|nomor|nomer|no|hp|wa|target"
            r"|jumlah sehari|pengalaman"
            r"|mesin|jam|waktu|kelompok|bantuan|kebutuhan|bengkel|peran)\b.*)"
        ),
    ),
    (Command.CHANGE_DATA, Pattern(r"ganti(?: data(?: saya)?)?|ubah data(?: saya)?")),
    (
        Command.ERASE,
        Pattern(
            r"(?:tolong )?hapus (?:semua )?(?:data|akun).*|data (?:saya|ku) (?:tolong )?(?:di)?hapus.*"
            r"|hapus saya(?: dari daftar)?|hapus semua"
            r"|(?:saya )?(?:mau )?(?:keluar|mengundurkan diri|mundur|berhenti jadi penjahit)"
            r"|(?:tolong )?(?:batal|batalkan|dibatalkan) (?:daftar|pendaftaran)\w*"
        ),
    ),
    (Command.ERASE, ERASES),
    (
        Command.ENROL_ANOTHER,
        Pattern(
            r"daftar(?:kan|in)?(?: teman| orang lain| keluarga| adik| kakak| suami| istri| tetangga"
            r"| saudara)?(?: saya|ku)?"
        ),
    ),
)
# "rekap sore: Sri 15, Ani 18" tells what they made, and asks for nothing.
LISTED = (
    r" (?!.*\b(?:tgl|tanggal|bulan|sampai)\b)"
    r"(?:\D*:.*\d|.*\b[a-z]{2,30} \d{1,3}(?: [a-z]{2,30})?, ?[a-z]"
    r"|.*\b[a-z]{2,30} \d{1,3} [a-z]{2,30} \d{1,3}\b(?!/))"
)
# The rest. Some words mean one thing to those who sew and another to those who decide, so one text may be several.
ALL: tuple[tuple[Command, Pattern], ...] = (
    (
        Command.CANCEL,
        Pattern(
            r"(?:batal|batalkan|hapus|undo)"
            r"(?: (?:saja|aja|(?:yang |yg |sing )?(?:tadi|barusan|mau|terakhir)|laporan|catatan)){0,3}"
        ),
    ),
    (Command.CANCEL_FOR, Pattern(r"(?:batal|batalkan|hapus)(?:kan)? (?:punya|punyane|milik) (?P<rest>.+)")),
    (Command.START, Pattern(r"start(?: \S+)?|mulai|mulai lagi")),
    (Command.HELP, Pattern(r"bantuan|bantu|help|menu|\?")),
    (
        Command.HELP_ON_MATERIALS,
        Pattern(r"(?:bantuan|bantu|cara)(?: soal| tentang)? (?:bahan|gudang|pinjaman|antaran)"),
    ),
    (
        Command.TO_A_PERSON,
        Pattern(r"(?:saya )?(?:mau |ingin |pengen )?(?:bicara|ngomong|tanya)(?: dengan| sama| ke)? koordinator.*"),
    ),
    (Command.HOW_TO_REPORT, Pattern(r"lapor hasil|lapor")),
    (Command.OWN_RESULTS, Pattern(r"hasil saya|hasilku|hasil")),
    (Command.HOW_TO_ASK, Pattern(r"minta bahan|minta")),
    (Command.REQUESTS, Pattern(r"permintaan")),
    (Command.OWN_MATERIAL, Pattern(r"(?:stok |cek )?bahan(?: saya|ku)?|bahanku|permintaan(?: saya|ku)?|stok saya")),
    (
        Command.WITHDRAW_REQUEST,
        Pattern(r"(?:batal|batalkan|gak jadi|ga jadi|tidak jadi|ora sido) (?:minta|permintaan)(?: bahan)?(?P<rest>.*)"),
    ),
    (Command.OWN_LOANS, Pattern(r"pinjaman(?: saya|ku)?")),
    (Command.ROUND, Pattern(r"antaran|garapan")),
    (
        Command.DAY_OFF,
        Pattern(r"(?:saya )?(?:libur|prei|cuti)(?P<rest>(?: \d+ hari| hari ini| besok| seminggu| sampai \w+)?)"),
    ),
    (Command.OWN_REMINDER, Pattern(r"pengingat(?P<rest> .+)?")),
    (Command.TALLY, Pattern(rf"rekap(?!{LISTED})(?P<rest> .+)?")),
    (Command.TIMETABLE, Pattern(r"jadwal(?P<rest> .+)?")),
    (Command.ACCEPT, Pattern(r"terima(?P<rest> (?!kasih\b).+)")),
    (Command.REFUSE, Pattern(r"tolak(?P<rest> .+)")),
    (Command.ASK_APPLICANT, Pattern(r"tanya(?P<rest> .+)")),
    (
        Command.ROSTER,
        Pattern(
            r"(?:daftar )?(?:penjahit|orang)"
            r"|daftar penjahit(?P<rest> (?:di |bengkel |kota |kabupaten )*(?!baru|yang|libur)[a-z]+)"
        ),
    ),
    (Command.FIND, Pattern(r"cari(?P<rest> .+)")),
    (Command.PAUSE, Pattern(r"jeda(?P<rest> .+)")),
    (Command.GO_ON, Pattern(r"lanjut(?:kan)?(?P<rest> .+)")),
    (Command.MOVE_WORKSHOP, Pattern(r"pindah(?:kan)? bengkel(?P<rest> .+)")),
    (Command.ROLE, Pattern(r"peran(?P<rest> .+)")),
    (Command.MERGE, Pattern(r"gabung(?:kan)?(?P<rest> .+)")),
    (Command.NEW_PHONE, Pattern(r"hp baru(?P<rest> .+)")),
    (Command.HELP_ON_PEOPLE, Pattern(r"(?:bantuan|bantu|cara)(?: soal| tentang)? (?:orang|penjahit|pelamar)")),
    (Command.BACKUPS, ASKED),
    (Command.FACTS, Pattern(r"info(?: bengkel)?\??")),
    (Command.TELL_FACT, Pattern(r"(?:hapus )?info(?P<rest> (?s:.+))")),
    (Command.ANSWER, Pattern(r"(?:jawab|balas)(?:an|kan)?(?P<rest> (?s:.+))")),
    (
        Command.MESSAGE,
        Pattern(rf"(?:(?:kirim(?:kan)? )?pesan|sampaikan)(?P<rest> (?:(?:{FOR})? ?[^:\n]+:(?s:.*)|(?:{FOR}) (?s:.+)))"),
    ),
    (Command.APPROVE, Pattern(r"(?:setuju(?:i)?|acc)(?P<rest> .+)")),
    (Command.CHANGE_AMOUNT, Pattern(rf"ubah(?: jumlah)?(?!{TO_SO_MANY})(?P<rest> .+)?")),
    (Command.POSTPONE, Pattern(r"tunda(?P<rest> .+)?")),
    (Command.READY, Pattern(r"siap(?: diambil)?(?P<rest> .+)?")),
    (Command.SEND, Pattern(r"kirim(?:kan)?(?: ke| untuk)?(?P<rest> .+)?")),
    (Command.ARRIVED, Pattern(r"(?:sudah )?sampai(?P<rest> .+)")),
    (Command.ON_THE_WAY, Pattern(r"antaran|di jalan")),
    (Command.STORE, Pattern(r"(?:gudang|stok)(?P<rest> .+)?")),
    (Command.GOODS_IN, Pattern(r"(?:barang )?masuk(?P<rest> .+)?")),
    (Command.COUNT, Pattern(r"hitung(?: gudang)?(?P<rest> .+)?")),
    (Command.SCRAP, Pattern(r"buang(?P<rest> .+)?")),
    (Command.TRANSFER, Pattern(r"pindah(?:kan)?(?P<rest> .+)?")),
    (Command.OFFCUTS, Pattern(r"perca(?P<rest> .+)?")),
    (Command.RECIPE, Pattern(r"resep(?P<rest> .+)?")),
    (Command.MATERIAL_OF, Pattern(r"bahan(?P<rest> .+)")),
    (Command.LOANS, Pattern(r"pinjaman")),
    (Command.LOAN_BACK, Pattern(r"pinjaman kembali(?P<rest> .+)")),
    (Command.LOAN_OFF, Pattern(r"pinjaman hapus(?P<rest> .+)")),
    (Command.LEND, Pattern(r"pinjam(?:i|kan)(?P<rest> .+)?")),
)

# "resep: kain 20 cm"
COLON = Pattern(r"^(\w+) ?: ?")
POLITE_END = Pattern(r"(?: (?:bu|mbak|pak|mas|kak|bun|ya|yo))+[.! ]*$")


def without_politeness(text: str) -> str:
    """A text in normal form, without the "bu" or "ya" at its end."""
    return POLITE_END.sub("", normal(text))


def commands_in(text: str, *, own: bool = False) -> Sequence[tuple[Command, str]]:
    """Each command that a text may be, with what is said beside it; `own`: only those about oneself."""
    return _commands_in(text, own)


# Several steps look at the same message one after the other, and many write the same few words.
@lru_cache(maxsize=1024)
def _commands_in(text: str, own: bool) -> Sequence[tuple[Command, str]]:
    plain = text.removeprefix("/").replace("_", " ")
    # A bare "hapus" takes back what was told last; the command takes back everything.
    plain = "hapus data" if text.strip().lower() == "/hapus" else plain
    said = COLON.sub(r"\1 ", without_politeness(plain))
    fits = ((command, pattern.fullmatch(said)) for command, pattern in (OWN if own else (*OWN, *ALL)))
    return tuple((command, (found.groupdict().get("rest") or "").strip()) for command, found in fits if found)

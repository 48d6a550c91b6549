"""Words that mean the same wherever they are typed, with or without a slash: which command, and what beside it."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from handlers.reading.backups_said import ASKED
from handlers.reading.consents_said import PHOTOS_UNWANTED
from handlers.reading.normal import normal


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
OWN: tuple[tuple[Command, re.Pattern[str]], ...] = (
    (Command.CONSENTS, re.compile(r"i[zj]in(?: saya|ku)?|atur i[zj]in")),
    (Command.WITHDRAW_CONSENT, re.compile(r"(?=.*\bi[zj]in\b)(?=.*\b(?:di)?(?:cabut|tarik|batalkan)\b)(?P<rest>.*)")),
    (Command.WITHDRAW_CONSENT, re.compile(rf"(?P<rest>.*(?:{PHOTOS_UNWANTED.pattern}).*)")),
    (
        Command.NO_REMINDERS,
        re.compile(r"(?:matikan|stop|hentikan) (?P<rest>pengingat)\w*|jangan (?:di)?(?P<rest2>ingat)kan(?: lagi)?"),
    ),
    (
        Command.OWN_DATA,
        re.compile(r"(?:lihat|tunjukkan|minta|mana)? ?(?:data ?saya|data ?ku)(?: (?:apa|dong|yang).*)?\??"),
    ),
    (Command.OWN_DATA, re.compile(r"apa (?:saja )?(?:yang )?(?:di)?(?:catat|simpan|dicatat|disimpan) tentang saya\??")),
    (
        Command.CHANGE_DATA,
        re.compile(
            r"(?:ganti|ubah)(?P<rest> (?:nama|panggilan|telepon|telpon|telp|nomor|nomer|no|hp|wa|target"
            r"|jumlah sehari|pengalaman"
            r"|mesin|jam|waktu|kelompok|bantuan|kebutuhan|bengkel|peran)\b.*)"
        ),
    ),
    (Command.CHANGE_DATA, re.compile(r"ganti(?: data(?: saya)?)?|ubah data(?: saya)?")),
    (
        Command.ERASE,
        re.compile(
            r"(?:tolong )?hapus (?:semua )?(?:data|akun).*|data (?:saya|ku) (?:tolong )?(?:di)?hapus.*"
            r"|hapus saya(?: dari daftar)?|hapus semua"
            r"|(?:saya )?(?:mau )?(?:keluar|mengundurkan diri|mundur|berhenti jadi penjahit)"
            r"|(?:tolong )?(?:batal|batalkan|dibatalkan) (?:daftar|pendaftaran)\w*"
        ),
    ),
    (
        Command.ENROL_ANOTHER,
        re.compile(
            r"daftar(?:kan|in)?(?: teman| orang lain| keluarga| adik| kakak| suami| istri| tetangga"
            r"| saudara)?(?: saya|ku)?"
        ),
    ),
)
# The rest. Some words mean one thing to those who sew and another to those who decide, so one text may be several.
ALL: tuple[tuple[Command, re.Pattern[str]], ...] = (
    (
        Command.CANCEL,
        re.compile(
            r"(?:batal|batalkan|hapus|undo)"
            r"(?: (?:saja|aja|(?:yang |yg |sing )?(?:tadi|barusan|mau|terakhir)|laporan|catatan)){0,3}"
        ),
    ),
    (Command.CANCEL_FOR, re.compile(r"(?:batal|batalkan|hapus)(?:kan)? (?:punya|punyane|milik) (?P<rest>.+)")),
    (Command.START, re.compile(r"start(?: \S+)?|mulai|mulai lagi")),
    (Command.HELP, re.compile(r"bantuan|bantu|help|menu|\?")),
    (
        Command.HELP_ON_MATERIALS,
        re.compile(r"(?:bantuan|bantu|cara)(?: soal| tentang)? (?:bahan|gudang|pinjaman|antaran)"),
    ),
    (
        Command.TO_A_PERSON,
        re.compile(r"(?:saya )?(?:mau |ingin |pengen )?(?:bicara|ngomong|tanya)(?: dengan| sama| ke)? koordinator.*"),
    ),
    (Command.HOW_TO_REPORT, re.compile(r"lapor hasil|lapor")),
    (Command.OWN_RESULTS, re.compile(r"hasil saya|hasilku|hasil")),
    (Command.HOW_TO_ASK, re.compile(r"minta bahan|minta")),
    (Command.REQUESTS, re.compile(r"permintaan")),
    (Command.OWN_MATERIAL, re.compile(r"(?:stok |cek )?bahan(?: saya|ku)?|bahanku|permintaan(?: saya|ku)?|stok saya")),
    (
        Command.WITHDRAW_REQUEST,
        re.compile(
            r"(?:batal|batalkan|gak jadi|ga jadi|tidak jadi|ora sido) (?:minta|permintaan)(?: bahan)?(?P<rest>.*)"
        ),
    ),
    (Command.OWN_LOANS, re.compile(r"pinjaman(?: saya|ku)?")),
    (Command.ROUND, re.compile(r"antaran|garapan")),
    (
        Command.DAY_OFF,
        re.compile(r"(?:saya )?(?:libur|prei|cuti)(?P<rest>(?: \d+ hari| hari ini| besok| seminggu| sampai \w+)?)"),
    ),
    (Command.OWN_REMINDER, re.compile(r"pengingat(?P<rest> .+)?")),
    (Command.TALLY, re.compile(r"rekap(?P<rest> .+)?")),
    (Command.TIMETABLE, re.compile(r"jadwal(?P<rest> .+)?")),
    (Command.ACCEPT, re.compile(r"terima(?P<rest> (?!kasih\b).+)")),
    (Command.REFUSE, re.compile(r"tolak(?P<rest> .+)")),
    (Command.ASK_APPLICANT, re.compile(r"tanya(?P<rest> .+)")),
    (Command.ROSTER, re.compile(r"(?:daftar )?(?:penjahit|orang)")),
    (Command.FIND, re.compile(r"cari(?P<rest> .+)")),
    (Command.PAUSE, re.compile(r"jeda(?P<rest> .+)")),
    (Command.GO_ON, re.compile(r"lanjut(?:kan)?(?P<rest> .+)")),
    (Command.MOVE_WORKSHOP, re.compile(r"pindah(?:kan)? bengkel(?P<rest> .+)")),
    (Command.ROLE, re.compile(r"peran(?P<rest> .+)")),
    (Command.MERGE, re.compile(r"gabung(?:kan)?(?P<rest> .+)")),
    (Command.NEW_PHONE, re.compile(r"hp baru(?P<rest> .+)")),
    (Command.HELP_ON_PEOPLE, re.compile(r"(?:bantuan|bantu|cara)(?: soal| tentang)? (?:orang|penjahit|pelamar)")),
    (Command.BACKUPS, ASKED),
    (Command.FACTS, re.compile(r"info(?: bengkel)?\??")),
    (Command.TELL_FACT, re.compile(r"(?:hapus )?info(?P<rest> (?s:.+))")),
    (Command.ANSWER, re.compile(r"(?:jawab|balas)(?:an|kan)?(?P<rest> (?s:.+))")),
    (
        Command.MESSAGE,
        re.compile(
            rf"(?:(?:kirim(?:kan)? )?pesan|sampaikan)(?P<rest> (?:(?:{FOR})? ?[^:\n]+:(?s:.*)|(?:{FOR}) (?s:.+)))"
        ),
    ),
    (Command.APPROVE, re.compile(r"(?:setuju(?:i)?|acc)(?P<rest> .+)")),
    (Command.CHANGE_AMOUNT, re.compile(rf"ubah(?: jumlah)?(?!{TO_SO_MANY})(?P<rest> .+)?")),
    (Command.POSTPONE, re.compile(r"tunda(?P<rest> .+)?")),
    (Command.READY, re.compile(r"siap(?: diambil)?(?P<rest> .+)?")),
    (Command.SEND, re.compile(r"kirim(?:kan)?(?: ke| untuk)?(?P<rest> .+)?")),
    (Command.ARRIVED, re.compile(r"(?:sudah )?sampai(?P<rest> .+)")),
    (Command.ON_THE_WAY, re.compile(r"antaran|di jalan")),
    (Command.STORE, re.compile(r"(?:gudang|stok)(?P<rest> .+)?")),
    (Command.GOODS_IN, re.compile(r"(?:barang )?masuk(?P<rest> .+)?")),
    (Command.COUNT, re.compile(r"hitung(?: gudang)?(?P<rest> .+)?")),
    (Command.SCRAP, re.compile(r"buang(?P<rest> .+)?")),
    (Command.TRANSFER, re.compile(r"pindah(?:kan)?(?P<rest> .+)?")),
    (Command.OFFCUTS, re.compile(r"perca(?P<rest> .+)?")),
    (Command.RECIPE, re.compile(r"resep(?P<rest> .+)?")),
    (Command.MATERIAL_OF, re.compile(r"bahan(?P<rest> .+)")),
    (Command.LOANS, re.compile(r"pinjaman")),
    (Command.LOAN_BACK, re.compile(r"pinjaman kembali(?P<rest> .+)")),
    (Command.LOAN_OFF, re.compile(r"pinjaman hapus(?P<rest> .+)")),
    (Command.LEND, re.compile(r"pinjam(?:i|kan)(?P<rest> .+)?")),
)

# "resep: kain 20 cm"
COLON = re.compile(r"^(\w+) ?: ?")
POLITE_END = re.compile(r"(?: (?:bu|mbak|pak|mas|kak|bun|ya|yo))+[.! ]*$")


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

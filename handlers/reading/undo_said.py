"""Taking back what was told, and asking how one does that."""

from handlers.reading.families import ALREADY, NOT, THE_ONE, one_of, pattern
from handlers.reading.normal import normal

UNDOES = r"(?:di)?(?:batal|busak|hapus|apus|cabut|tarik|cancel|coret|bucal|punical|delete|buang|urung)\w*"
GO_FIRST = one_of("lho eh wah aduh waduh maaf tolong tulung mohon nyuwun bu mbak pak mau minta")
# "belum jadi" says that masks aren't done, and takes nothing back.
OFF = rf"(?!(?:belum|blm|blum|durung|dereng|rung)\b){NOT}"
UNDO = pattern(
    rf"^(?:(?:{GO_FIRST}|{ALREADY}) )*(?:{OFF} (?:sido|jadi|sios|dados)\b|(?:dipun ?)?{UNDOES}|mbatal\w*|mbusak|ngapus"
    r"|(?:salah|slh|keliru|kliru|kleru|klentu) (?:pencet|kirim|grup|ketik|sambung)\b|abaikan\b"
    rf"|anggep\w* {NOT} (?:ono|ada|wonten)|anggap (?:tidak|gak) ada|(?:ojo|jangan|ampun) (?:di)?cat[ae]t\w*)",
    r"\b(?:di)?(?:batal|busak|hapus|apus|cabut|tarik|cancel|coret|punical)(?:kan|in|no|en|aken|ake|ke|i|e|ne|lah"
    r"|kno)?\b",
    r"\bdipun ?(?:batal|busak|hapus|cabut|punical|bucal)\w*",
    r"\bsalah pencet\b",
    rf"{NOT} (?:sido|jadi) (?:setor|lapor|kirim|titip)\b",
    # "yang nambah tadi ga jadi", "itu buat dijual sendiri, jangan dicatat"
    rf"(?:{THE_ONE}|tambahan\w*|setoran\w*|laporan\w*) (?:\w+ ){{0,3}}{OFF} (?:sido|jadi|sios)\b",
    r"\b(?:ojo|jangan|ampun) (?:di)?(?:cat[ae]t|lebok|masuk)\w*",
)
# "gak sido wes, lali": of what?
PLAINLY = pattern(
    rf"\b(?:di|m|ng|dipun ?)?{UNDOES}", r"\b(?:cat[ae]t|setor|lapor|tadi|mau|wau|barusan|masker|kirim|titip)\w*"
)
NO_UNDO = pattern(
    rf"(?:{NOT}|jangan|ojo) (?:sido |jadi |jd |sios |usah )?(?:di)?batal\w*",
    r"\bg[ae]k?jadi (?:di)?batal\w*",
    r"\b(?:jangan|ojo|ojok|ampun|jgn) (?:sampai |sampek |sampe )?(?:di)?(?:hapus|apus|busak|batal|cabut|coret"
    r"|buang|keluar)\w*",
    rf"{NOT} (?:sido|jadi|sios) (?:di|tak )?(?:hapus|apus|busek|busak|cabut|coret)\w*",
)
# "gak jadi batal", "balikin yang tadi": what was taken back shall count after all
STAYS_AFTER_ALL = pattern(
    NO_UNDO.pattern,
    rf"{one_of('urung wurung')} (?:di)?batal\w*",
    r"\b(?:di)?(?:balik|balek|kembali|wangsul)(?:in|no|kan|ke|ken|kno|aken)\b(?: lagi| maneh| malih)?"
    r" (?:yang|yg|sing|setoran) (?:tadi|td|mau|wau|itu|iku|\d+)",
)
ONE_OF_THEM = pattern(
    r"\b(?:yang|yg|sing|seng|ingkang) (?:satunya|sijine|setunggalipun|satu lagi|siji maneh)\b|\bsalah (?:satu|siji)\b"
)
HOW = one_of(
    r"cara\w* gimana gmn bagaimana pripun piye yaopo yok_?opo yoopo kepriye dimana di_mana nang_endi ndek_endi",
    r"wonten_pundi",
)
CAN = one_of("saged bisa iso isa boleh")
TO_UNDO = one_of(
    r"m?batal\w* dibatal\w* membatal\w* hapus\w* ngapus dihapus menghapus apus mbusak busak dibusak cancel cabut",
    r"mbetul\w*",
)
HOW_TO_UNDO = pattern(
    rf"{HOW}.*{TO_UNDO}",
    rf"{CAN} (?:\w+ )?{TO_UNDO}",
    rf"{TO_UNDO} (?:\w+ )*{HOW}",
    rf"\btombol\b.*{TO_UNDO}",
    rf"{one_of('kalau kalo klo nek lek menawi misal')}.*{one_of('salah klentu kliru keliru')}.*(?:{HOW}|{CAN})",
)


# "iku mau dudu laporanku, pesene bojoku"
NOT_MY_REPORT = pattern(
    rf"{one_of('bukan bkn dudu duduk guduk sanes')} (?:laporan|lapor|setoran|kiriman)(?:e|ne|nya)?"
    r"(?:ku\b| (?:ku|aku|saya|sy|kula|kulo)\b|(?= *(?:$|[,.])))"
)


def disowns_report(text: str) -> bool:
    """Whether it says that what was told is no report of hers."""
    return NOT_MY_REPORT.search(normal(text)) is not None


def calls_off_vaguely(text: str) -> bool:
    """Whether it takes something back without saying what: "gak sido wes, lali"."""
    return PLAINLY.search(normal(text)) is None


def one_of_several(text: str) -> bool:
    """Whether it speaks of one of those told, and doesn't say of which: "yang satunya batal"."""
    return ONE_OF_THEM.search(normal(text)) is not None

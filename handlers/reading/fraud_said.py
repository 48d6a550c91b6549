"""Whether somebody tells that a stranger asks for money, codes or papers in our name."""

from handlers.reading.assent import TITLES
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

# What such people want.
WANTED = (
    r"(?:transfer|tf|trf|kirim (?:uang|duit|dana|pulsa)|uang|duit|bayar|mbayar|pulsa|otp|pin|kode|password|sandi|ktp"
    r"|kk|rekening|norek"
    r"|no ?rek|nomor rekening|nomer rekening|data diri|foto ktp|selfie|admin(?:istrasi)?|atm)"
)
SENT = r"(?:transfer|tf|trf|kirim (?:uang|duit|dana|pulsa)|otp|pin|kode|password|sandi)"
SPEAKS = (
    r"(?:telp|tlp|telpon|telepon|telfon|nelpon|nelepon|nelfon|wa|chat|ngechat|sms|hubungi|menghubungi|datang|teko"
    r"|dateng|moro|ngirim|kirim)"
)
WHO = (
    r"(?:(?:ada|ono|onok|wonten|enek|iki|ini|barusan|tadi|mau) (?:yang |yg |sing |wong |orang |nomor |nomer )*"
    r"(?:tidak dikenal |gak dikenal |ga dikenal |asing )?|(?:nomor|nomer|no|orang|wong) (?:asing|aneh) )"
)
STRANGERS = r"(?:nomor|nomer|no|orang|wong) (?:asing|aneh|tidak dikenal|gak dikenal|ga dikenal)"
FRAUD = Pattern(
    rf"\b(?:ngaku|ngakune|ngakunya|mengaku|ngaku-?ngaku|ngaku2|pura-?pura|mengatasnamakan"
    rf"|atas nama)\b(?: \w+){{0,3}} (?:dari|teko|saking"
    r"|petugas|bengkel|koordinator|omah|pegawai|orang|wong|karyawan|bu|pak|admin|kantor|bank|dinas)\b"
    rf"|\b(?:nyuruh|disuruh|dikongkon|ngongkon|dipaksa|diminta|dimintai|dijaluki"
    rf"|njaluki)\b(?! (?:{TITLES}) )(?: \w+){{0,3}} {SENT}\b"
    r".*\b(?:dulu|sik|disik|cair|keluar|metu|dapat|entuk|hadiah|bonus|bantuan|orang|wong|nomor|nomer|telp\w*|wa"
    r"|administrasi|admin)\b"
    rf"|\b{STRANGERS}\b.*\b(?:minta|njaluk|nyuruh|suruh)\b(?: \w+){{0,2}} {WANTED}\b|\b{WHO}{SPEAKS}\w*\b.*\b(?:minta"
    rf"|mintak|njaluk|nyuruh|suruh|ngongkon)\b(?: \w+){{0,2}} {WANTED}\b"
    rf"|\b(?:jangan|jgn|ojo|ampun) (?:di)?percaya\b.*\b(?:{WANTED}|nomor|nomer|wa|hp)\b|\b{WANTED}\b.*\b(?:jangan|jgn"
    rf"|ojo|ampun) (?:di)?percaya\b"
    r"|\b(?:sms|wa|pesan|telpon|telp|telepon)\w*\b.*\b(?:menang|hadiah|undian)\b|\b(?:menang|dapat|oleh|entuk) undian\b"
    # "njaluk kode 6 angka jare gawe bayaran": whoever asks so is none of us
    r"|(?<!saya )(?<!aku )(?<!kulo )\b(?:minta|mintak|njaluk|nyuwun|dijaluki|dimintai) (?:kode|otp|pin|password"
    r"|sandi)\b"
    r"(?! (?:undangan|daftar|warna|kain|barang|pos))"
    r"|\bkode (?:\d|enam|nem|empat|papat) (?:angka|digit)\b"
    r"|\bkode (?:otp|yang masuk|sing mlebu|verifikasi)\b|\b(?:kena|keno|kenek|hampir|meh) (?:tipu|ketipu|apusi"
    r"|kapusan|diapusi|ditipu)\b"
    r"|\b(?:aku|saya|kulo) (?:\w+ )?(?:ketipu|ditipu|kapusan)\b"
)
NO_FRAUD = Pattern(
    r"\b(?:kurir|sopir|supir|sales|tukang|anak\w*|bojo\w*|suami|tetangga) (?:\w+ )?(?:nyuruh|minta|njaluk)\b"
    rf"|\b(?:{TITLES}|koordinator) (?:\w+ )?(?:nyuruh|minta|ngongkon)\b|\bbu koordinator\b"
)


def is_fraud(text: str) -> bool:
    """ "ada yg tlp ngaku dari bengkel, disuruh transfer 75rb dulu"."""
    plain = normal(text).replace("\n", " ")
    return FRAUD.search(plain) is not None and NO_FRAUD.search(plain) is None


# A code that is out of her hands, or an account that is in another's, without a warning before.
CODE = r"(?:(?:kode|otp|pin|sandi|password)(?: (?:e|ne|nya|otp|wa|whatsapp|verifikasi|atm|bank))*)(?:e|ne|nya)?"
HELD_BY_OTHERS = Pattern(
    rf"\b{CODE}\b(?: \w+){{0,2}} (?:kadung|kadhung|kebacut|terlanjur|telanjur|keburu)\b"
    # "sudah terlanjur saya foto ktp saya kirim ke orang itu"
    r"|\b(?:kadung|kadhung|kebacut|terlanjur|telanjur|keburu)\b.*\b(?:ktp|kk|selfie|rekening|norek|data"
    r"|atm)\w*\b.*\b(?:kirim|kasih|kek|wenehi|weh)\w*"
    rf"|\b(?:kadung|kadhung|kebacut|terlanjur|telanjur|keburu)\b(?: \w+){{0,3}} {CODE}\b"
    r"|\b(?:wa|whatsapp|akun|telegram|tele|fb|facebook|hp|nomor|nomer|rekening)(?:ku|e|ne|nya)?(?: (?:saya|aku|ku"
    r"|kulo))?(?: \w+)? (?:di ?hack\w*|dihek|dibajak|di ?sadap|diretas|dibobol|kebobol|diambil alih)\b"
)


def lost_hold(text: str) -> bool:
    """ "kode e wis kadung tak kekno", "wa saya dihack"."""
    return HELD_BY_OTHERS.search(normal(text).replace("\n", " ")) is not None


GAVE = Pattern(
    r"\b(?:sudah|udah|udh|wis|wes|sampun|mpun|kadung|kadhung|kebacut|terlanjur|telanjur|barusan|tadi"
    r"|mau)\b(?: \w+){0,2} (?:tak |saya"
    r" |aku |kulo )?(?:di|ke|nge|ng)?(?:kasih|kek|wenehno|wenehke|weneh|beri|kirim|transfer|tf|trf|klik|pencet|isi"
    r"|balas|bales|jawab|sebut"
    r"|bilang|ketik|foto|jupuk|ambil|wehi|kei|kekno)\w*\b"
)


def gave_it(text: str) -> bool:
    """ "sudah tak kasih kodenya, piye iki", right after she was warned."""
    return GAVE.search(normal(text).replace("\n", " ")) is not None

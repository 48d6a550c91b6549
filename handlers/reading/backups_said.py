"""What asks about the copies of the data: "cadangan", "wis dibackup durung", "salinan data terakhir kapan"."""

from handlers.reading.patterns import Pattern

CORE = (
    r"cadangan|cadangannya|cadangane|dicadangkan|dicadangke|dicadangno|nyadangkan|nyadangke|backup\w*|dibackup|mbackup"
    r"|bekap|dibekap|bekapan|back up|salinan(?:nya|e)?(?: data\w*)?"
)
# Nothing beside these: "karet cadangan" and "mesin cadangan" are spare ones.
BESIDE = (
    "data|datanya|datane|database|bot|botnya|bote|laptop|stik|usb|flashdisk|flesdis|flasdis|folder|terakhir|pungkasan"
    "|kemarin|wingi|tadi|malam|mau|bengi|hari|dina|ini|iki|itu|minggu|kapan|kapankah|sudah|sdh|udah|udh|wis|wes"
    "|pun|sampun"
    "|belum|blm|durung|dereng|aman|oke|ok|beres|baik|bagus|utuh|jalan|jadi|dadi|lancar|berhasil|gagal|dibuat"
    "|dicoba|dites"
    "|ada|ana|onok|enek|apa|apakah|opo|cek|periksa|lihat|liat|delok|tunjukkan|status|info|kabar|soal|tentang|besarnya"
    "|berapa|brp|piro|pinten|besar|gimana|bagaimana|piye|yok opo|pripun|mana|endi|di|ke|ing|yang|yg|sing|nya|e|masih"
    "|isih|tidak|tdk|gak|ga|nggak|ora|mboten|kah|to|kan|tho|ta|coba|tolong|mohon|bu|pak|mbak|mas|ya|yo|nggih|dong|dulu"
)
ASKED = Pattern(rf"[?!.,]*(?:(?:{BESIDE})[ ,?.!]+)*(?:{CORE})(?:[ ,?.!]+(?:{BESIDE}|{CORE}))*[?!. ]*")

"""That somebody doesn't see, or doesn't hear, in her own words."""

ME = r"(?:saya|aku|kulo|kula|sy)"
CANNOT = r"(?:tidak|tdk|gak|ga|nggak|ndak|ora|mboten|boten) (?:bisa|bs|iso|isa|saged|saget)"
SEES_NOT = (
    rf".*\b{ME} (?:ini |niki |iki )?(?:{CANNOT} (?:lihat|melihat|ndelok|ndeleng|ningali|weruh)(?! (?:foto|gambar"
    rf"|pesan|hasil|catatan"
    rf"|jumlah|tulisan|tombol|apa|kalau|di|yang|yg)\w*)|tuna ?netra|netra|buta(?! (?:huruf|warna)))\b.*"
)
HEARS_NOT = (
    rf"(?:.*\b)?{ME} (?:ini |niki |iki )?(?:tuli|tuna ?rungu|rungu|budh?e[gk]|{CANNOT} (?:dengar|mendengar|denger"
    rf"|krungu|mireng)(?! (?:vn|suara|pesan|rekaman|foto)))\b.{{0,60}}"
    r"|(?:.*\b)?(?:tidak|gak|ga|nggak|ndak|ora|mboten) (?:bisa |iso |saged )?(?:dengar|denger|krungu"
    r"|mireng)\w* (?:kalau|kalo|nek|lek|yen|pas|waktu)"
    r" (?:di)?(?:telp|telpon|telepon|telfon|tlp)\w*.{0,30}"
    r"|(?:.*\b)?(?:tidak|gak|ga|nggak|ndak|ora|mboten) (?:bisa|iso|saged) (?:(?:ng|me)?angkat|nompo|terima"
    r"|nerima)(?: (?:telp\w*"
    r"|telepon|tlp|panggilan))?\b.{0,12}\b(?:tulis|nulis|ditulis|chat|wa|ketik|diketik|sms)\w*.{0,20}"
    r"|(?:.*\b)?(?:jangan|jgn|ojo|gak usah|ga usah|ampun) (?:di ?)?(?:telp|telpon|telepon|telfon|tlp|nelpon"
    r"|nelepon)\w*\b.{0,12}"
    r"\b(?:tulis|nulis|ditulis|chat|wa|ketik|diketik|sms)\w*.{0,20}"
)

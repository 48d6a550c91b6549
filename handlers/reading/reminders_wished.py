"""What somebody wishes of her reminders: another hour, on again, or none."""

from handlers.reading.patterns import Pattern

NOT = (
    r"(?:jangan|jgn|jangn|ojo|aja|stop|setop|berhenti|hentikan|(?:tidak|tdk|gak|ga|nggak|ngga|ndak|ora|mboten|boten)"
    r" ?(?:usah|sah|perlu|mau|pengen|suka|seneng|senang|gelem|purun)|gausah|rausah)"
)
TOLD = r"(?:di ?|peng|ng)?(?:ingat|inget|eling|tagih|tanya|takon|reminder|alarm|notif)\w*"
NEVER = (
    r"(?:jangan|jgn|ojo|stop|setop|berhenti|hentikan|tidak|tdk|gak|ga|nggak|ngga|ndak|ora|mboten|boten|gausah"
    r"|mati\w*)"
)
HOUR = r"\b(?:pagi|isuk|esuk|siang|awan|sore|malam|bengi|jam \w+)\b"
REMINDED = r"(?:(?:di|peng|meng|ng|ke)?(?:ingat|inget|eling)\w*|reminder\w*|alarm\w*|notif\w*)"
TIRED = r"(?:capek|cape|kesel|risih|bosan|bosen|ganggu|terganggu|stres|stress|pusing|males|jengkel|cerewet)"

REMINDER_WHEN = Pattern(
    r"(?!.*\b(?:lapor|setor|koordinator|kurir"
    rf"|bayar\w*)\b)(?!.*\b{NEVER}\b.{{0,20}}\b{REMINDED}(?!.*{HOUR}.*{HOUR}))(?:.*\b)?(?:pengingat|reminder"
    r"|(?:di)?eling(?:no|ke)|n?g?ing[ae]t(?:in"
    r"|kan|no))\w*\b.*\b(?:pagi"
    r"|isuk|esuk|siang|awan|sore|malam|bengi|jam \w+)\b(?!.*\b(?:mati|stop|off|matikan)\w*).{0,20}"
    r"|(?:(?:tolong|bu|mbak|bot|bisa|coba)[ ,]+)*(?:di)?(?:inget(?:in|no)|ingat(?:kan|in)|elingno"
    r"|elingke)(?: (?:saya|aku|kulo))?(?: (?:besok|sesuk|nanti|mengko))? jam \d.{0,25}"
)
REMINDERS = Pattern(
    rf"(?!.*\b{NEVER}\b).*\b(?:lanjut\w*|terus(?:kan|in)|nyala\w*|hidup\w*|urip\w*|aktif\w*|tetap"
    rf"|tetep)\b.{{0,20}}\b{REMINDED}.*"
    rf"|(?!.*\b{NEVER}\b)(?:.*\b)?{REMINDED} (?:saya |aku |sy |kulo )?(?:lagi|maneh|malih|nyala\w*|hidup\w*"
    rf"|aktif\w*|tiap hari|terus saja)\b.*"
)
NO_REMINDERS = Pattern(
    rf"(?!.*\blupa\b).*\b{NOT}\b.{{0,20}}\b{TOLD}(?! koordinator).*"
    rf"|.*\b{TOLD}\b.{{0,15}}\b(?:terus|mulu|trs|teros)\b.{{0,20}}\b{TIRED}\w*.*"
    rf"|.*\b{TIRED}\w*\b.{{0,20}}\bdi ?{TOLD}\b.*"
    r"|.*\b(?:pengingat|reminder|alarm)\w*\b(?: \w+)? (?:jangan|jgn|ojo|gak usah|ga usah|tidak usah"
    r"|ora usah)\b.*"
    r"|.*\b(?:pengingat|reminder|alarm)\w*\b.*\b(?:mati|pateni|dimatikan|matikan|stop|hapus|off)\w*.*"
)

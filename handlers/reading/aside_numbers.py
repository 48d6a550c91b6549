"""Numbers that a tailor tells beside the work and that count no masks of hers: shares compared, a bag contested."""

from handlers.reading.patterns import Pattern
from handlers.reading.sickness import KIN

ME = r"(?:saya|aku|kulo|kula|sy|bagianku|jatahku|bagian saya|jatah saya|nggonku|nggenku)"
GETS = (
    r"(?:dapat|dapet|dpt|oleh|entuk|angsal|dikasih|dikasi|diwenehi|dikei|dikek\w*|dijatah|jatah\w*|bagian\w*|nompo"
    r"|terima)"
)
WONDERS = r"(?:kok|kenapa|knp|ngopo|lapo|pilih kasih|gak adil|ga adil|tidak adil|ora adil|iri)"
PIECES_TO = r"(?:bagi\w*|dibagi|garapan\w*|potongan\w*|jatah\w*|bagian\w*)"
# "kok bu Sri dapet 60 aku cuma 20": what is shared out, and nothing that was made.
COMPARED = Pattern(
    rf"\b{WONDERS}\b(?=.*\b{GETS}(?: \w+)? \d+)(?=.*\b{ME}\b)(?=.*\d\D+\d)"
    rf"|\b{GETS}(?: \w+)? \d+.*\b{ME} {WONDERS} (?:cuma|mung|mek|hanya)? ?\d+"
    rf"|\b(?:bagian|jatah)(?:ku| saya| kulo)\b(?=.*\b(?:kok|kenapa|cuma|mung|mek)\b)(?=.*\d\D+\d)"
    rf"|^(?=.*\b{WONDERS}\b)(?=.*\b{PIECES_TO}\b)(?=.*\b{ME}\b)(?=.*\d\D+\d)"
)
SAYS = (
    r"(?:bilang\w*|kata|katanya|katane|jare|jarene|ngitung|itungan\w*|nyatet|nyatat|ditompo"
    r"|(?:dicatat|dicatet|ditulis) \d+ (?:sama|karo|ambek|oleh|kalih))"
)
HANDED = (
    r"(?:serah\w*|masrah\w*|pasrah\w*|nyerah\w*|kasih|ngasih|kasihkan|ngekek\w*|kekno|wenehno|tak(?:serah|kasih"
    r"|kek|titip)\w*|titip\w*|nitip\w*"
    r"|gawakno|bawakan)"
)
# "Slamet bilang cuma 30 padahal saya serahin 35": two counts of one bag.
CONTESTED = Pattern(
    rf"^(?=.*\b{SAYS}\b)(?=.*\b(?:saya|aku|kulo|sy|tak)\b)(?=.*\b{HANDED}\b)(?=.*\b(?:padahal|tapi|wong|kok|lha"
    rf"|cuma|mung|itung"
    r"|hitung)\b)(?=.*\d\D+\d)"
    rf"|\b{HANDED} \d+ (?:kok|lha kok|tapi) (?:tekan|sampai|sampe|nyampe|dugi)(?: \w+){{0,2}} \d+"
)
MAKES = r"(?:gae|gawe|gaweane|buat|kanggo|untuk|nggo|damel)"
# "paling gae 6 masker entek": how far the material goes.
LASTS = Pattern(
    rf"^(?:(?:bu|mbak|ya|kain\w*|karet\w*|benang\w*|filter\w*|bahan\w*|sisane|sisanya) )*"
    rf"(?:paling|mung|cuma|cukup|kari|tinggal|sisa|pas|kiro-kiro|kira-kira)(?: (?:cukup|iso|bisa|cuma|mung"
    rf"|kari))* {MAKES}"
    r" \d+(?: (?:masker|biji|lembar|pcs))?(?: (?:entek|habis|lagi|maneh|ae|aja|saja|wae|tok|thok|an|bu|mbak))*[ .!]*$"
)
BY = rf"(?:{KIN}|tetangga|tonggo|tanggi|teman|konco|kanca|keponakan|ponakan)(?:ku|q|e|ne|nya| saya| kulo| aku)?"
# "yang 11 adik saya yang jahit": whose hands those were, of masks that were told.
SEWN_BY = Pattern(
    rf"^(?:(?:tapi|sing|yang|yg|eh|oh|bu|mbak|cuma) )*(?:yang|yg|sing) \d+(?: (?:itu|iku|tadi|mau|biji|masker))* "
    rf"(?:{BY}(?: (?:si )?\w+)? (?:yang|yg|sing) (?:jahit|njahit|garap|nggarap|buat|gawe|bikin)"
    rf"|(?:di)?(?:jahit|jahitan|garap|garapan|buatan|gaweane|kerjaan)(?: \w+)? {BY})\b[^\d]*$"
)
# "yang sudah terlanjur 8": what to do with them is asked around it.
BY_MISTAKE_ALONE = Pattern(
    r"^(?:(?:yang|yg|sing|ini|iki|sudah|udah|udh|uda|wis|wes|bu|mbak) )*(?:terlanjur|telanjur|kadung|kadhung"
    r"|kebacut|kelanjur)"
    r"(?: (?:tak|saya|aku|di|ke)? ?(?:jahit|pasang|potong|jait|garap|masang)\w*)? \d+(?: (?:masker|biji|lembar|pcs))?"
    r"(?: (?:bu|mbak|ini|iki|piye|gimana))*[ .?!]*$"
)
# "nanti kehitung punya dia": whose they may be taken for.
MAY_BE_ANOTHERS = Pattern(
    r"\b(?:nanti|engkok|mengko|ntar|takut\w*|wedi|jangan sampai|ojo (?:sampek|sampe|nganti)|khawatir"
    r"|kuatir)\b(?: \w+){0,2} "
    r"(?:kehitung|keitung|dihitung|diitung|kecatat|kecatet|dicatat|kecampur|katut|ketukar|ketuker|masuk"
    r"|dikira)\w*(?: \w+)?"
    r" (?:punya|duwek\w*|nggon\w*|milik|nggen\w*|nang|ke|karo|sama|dengan)\b"
)
TELLING = (COMPARED, CONTESTED, LASTS, SEWN_BY, BY_MISTAKE_ALONE, MAY_BE_ANOTHERS)

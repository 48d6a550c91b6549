"""A plain yes and a plain no, in Indonesian and Javanese."""

import re

YES = re.compile(
    r"(ya|y|iya|iyo|yo|yes|ok|oke|betul|bener|benar|leres|nggih|inggih|sip|setuju|yakin)( (bu|mbak|pak|betul"
    r"|benar|bener))*"
)
NO = re.compile(r"(tidak|tdk|bukan|ndak|nggak|gak|ga|enggak|ora|mboten|dudu|salah|no)( (bu|mbak|pak|jadi|usah))*")
# The same at the beginning of an answer that says more; with a no anywhere in it, it isn't a plain yes.
NAY = r"(?:tidak|tdk|jangan|jgn|ojo|ampun|bukan|ndak|nggak|gak|ga|enggak|ora|mboten|emoh|belum|dereng|durung)\b"
YES_BEGINS = re.compile(
    r"^(?:ya|y|iya|iyo|yo|ok|oke|boleh|setuju|nggih|inggih|purun|oleh|angsal|mau|gelem|saged|sering|kadang|sok"
    r"|silakan)\b"
    rf"(?!.*\b{NAY}|.*\?)"
)
# "tidak apa-apa" is no no.
NO_BEGINS = re.compile(rf"^(?!.*\b(?:apa|apa2|papa|popo|masalah|keberatan)\b){NAY}(?!.*\?)")
# A consent is a plain yes and nothing beside it: "boleh tanya dulu" isn't one.
AGREED = "ya|iya+|boleh+|bole+h|setuju|nggih|inggih|purun|silakan|silahkan|monggo|siap|sip|ok|oke+"
AGREES = re.compile(
    rf"^(?:(?:saya|kulo|kula|aku|sy) )?(?:y|iyo|yo|oleh|angsal|yo wis|ya sudah|{AGREED})"
    rf"(?:,? (?:{AGREED}|bu|pak|mbak|mas|kak|saja|aja|mawon|kok|dong|deh|lah|saya|kulo|mau|sekali|banget|angsal|kersa"
    r"|dicatat|catat|diingatkan|ingatkan|dipakai|pakai|terima kasih|makasih|matur nuwun))*$"
)
# And a refusal is a plain no: "tidak paham" isn't one.
REFUSES = re.compile(
    r"^(?:(?:foto|pengingat|yang itu|saya|ya) )?(?:tidak|tdk|ndak|nggak|ngga|gak|gk|ga|g|enggak|ora|mboten"
    r"|boten|jangan|jgn|ojo"
    r"|ampun|emoh|moh|wegah|no|bukan)(?:,? (?:boleh|mau|setuju|usah|perlu|dulu|deh|ah|bu|pak|mbak|mas|ya|yo"
    r"|saja|aja|mawon"
    r"|kersa|purun|gelem|oleh|angsal|terima kasih|makasih|jangan|foto|diingatkan|dicatat|dipakai))*$"
)

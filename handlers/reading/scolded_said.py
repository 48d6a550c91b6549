"""What is said in anger at the bot: that it is stupid, that it doesn't understand, that it asks again and again."""

from handlers.reading import assent
from handlers.reading.assent import TITLES
from handlers.reading.patterns import Pattern

NOT = rf"(?:{assent.NOT}|g)"
YOU = (
    r"(?:kamu|km|kon|koen|awakmu|bot(?:nya|e)?|sampean|sampeyan|samean|panjenengan|jenengan|anda|robot(?:nya|e)?"
    r"|min|mbak bot)"
)
STUPID = (
    r"(?:g[ou]bl[ou]k\w*|bodoh\w*|bodo|bego|tolol|dungu|pekok|pekoh|koplak|sinting|edan|gendeng|jancuk|jancok|cok"
    r"|jangkrik|asu|bajingan"
    r"|matamu|bangsat|sialan|ndasmu|kampret|kampr?ang|kurang ajar|sompret|bosok|gak guna|ga guna|tidak guna|ora"
    r" guna|tidak berguna|gak berguna"
    r"|gak mutu|ra mutu|payah|gak jelas|ga jelas|ra jelas|telmi|lemot|oon|o'?on|gak pinter|ga pinter|ngawur|bloon)"
)
INSULT = Pattern(
    rf"(?:(?:{TITLES}|dasar|bot\w*|robot\w*|mesin|program|kamu|km|kon|koen|awakmu|sampean|iki|ini|kok|memang"
    r"|pancen|emang|dasare|wes|wis|lho|ah"
    rf"|woi|hei|ya|sih|se|banget|bgt|men|tenan|pol|sekali|nemen|iku|itu)[ ,!.?]+)*{STUPID}"
    rf"(?:[ ,!.?]+(?:{STUPID}|bot\w*|robot\w*|kamu|kon|koen|banget|bgt|men|tenan|pol|sekali|nemen|sih|se|seh|iki"
    r"|ini|kok|ah|ya|lho|rek|mbak|bu))*[ .!?]*"
)

# "sampean iki ngeyel tok", "bot kok gak mudeng".
SCOLDS = Pattern(
    rf"\b{YOU}\b(?: (?!saya|aku|kulo)\w+){{0,3}},? (?:ngeyel\w*|ndableg|mbulet|{NOT} (?:ngerti|ngerti2|paham|paham2"
    r"|mudeng|nyambung|nyandak|ngeh)|susah (?:dibilangin|diomongi|dikandani)|angel (?:diomongi|dikandani|dituturi))"
)
# "botnya pinter banget salah terus"
SARCASTIC = Pattern(
    r"\bbot\w*\b.*\b(?:salah|keliru|ngaco|ngawur|error|eror|gak nyambung|ga nyambung)\w* (?:terus|mulu|ae|wae"
    r"|lagi|maneh)\b"
    r"|\b(?:salah|keliru|ngaco|ngawur) (?:terus|mulu|ae|wae) (?:\w+ )?(?:botnya|bote|bot|robote)\b"
)
# "wes ping telu aku ngomong": she is asked too often.
TOLD_BEFORE = Pattern(
    r"\b(?:ping (?:pindo|telu|papat|\d+|bola-?bali)|(?:dua|tiga|empat|2|3|4) ?(?:kali|x)|berkali-?kali|bola-?bali"
    r"|bolak-?balik|wis tau|dari tadi|ket mau"
    r"|mau wes|mau wis|tadi kan sudah|kan sudah|kan udah|kan wes|kan wis)\b.*\b(?:ngomong|omong|tak omongi|bilang"
    r"|dibilangin|kandha|ngabari|jawab|dijawab"
    r"|matur|lapor|ngandani|tulis|nulis|ngetik|kabari)\w*\b"
    r"|\b(?:wes|wis|sudah|udah|kan) (?:tak |saya |aku )?(?:omongi|bilang|omong|kandhani|kandani|jawab|tulis"
    r"|bilangin)\w*\b.*\b(?:urung|durung|belum|blm|gak|ga|ora)\b"
    r"|\b(?:kok|jangan|jgn|ojo|lapo|ngopo|kenapa) (?:\w+ )?(?:di)?(?:takon|takoni|takokno|tanya|tanyai|tanyain"
    r"|tekok|takokke)\w* (?:terus|mulu|ae|wae|maneh|lagi|trs)\b"
    r"|\b(?:tanya|takon|nanya|takok) (?:terus|mulu|ae|wae) (?:sih|se|seh|to|ta|bot|kok)\b"
)


def was_told_before(plain: str) -> bool:
    """ "wes ping telu aku ngomong urung selesai": a text in normal form."""
    return TOLD_BEFORE.search(plain) is not None


def insults(plain: str) -> bool:
    """ "bot goblok"; "goblok aku" isn't meant for the bot."""
    return INSULT.fullmatch(plain) is not None or any(one.search(plain) for one in (SARCASTIC, SCOLDS))

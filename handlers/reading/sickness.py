"""Whether somebody says that she or hers are ill: so that it is answered kindly, and not taken for a count."""

import re

from handlers.reading import assent
from handlers.reading.assent import ALREADY
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

NOT = rf"(?:{assent.NOT})"
# Her own people. "anak" alone is a size of masks.
KIN = (
    r"(?:anak|bapak|bpk|ibu|ibuk|emak|mak|mamak|mama|ayah|abah|simbah|mbah|nenek|kakek|eyang|suami|istri|bojo|mertua"
    r"|maratuwa"
    r"|adik|adek|kakak|mbak|mas|lik|bulek|paklek|pakde|pak ?dhe|bude|budhe|cucu|putu|putra|putri|lare|bayi|ponakan"
    r"|keponakan"
    r"|sepupu|saudara|sedulur|keluarga|besan|menantu|mantu|rama|biyung|simbok|mbok|yuk|cacak)"
)
MINE = (
    rf"(?:{KIN}(?:ku|q|e|nya|ne)?(?: (?:saya|sy|kulo|kula|kami|mertua|kandung|ipar|pertama|kedua|ragil|mbarep|kecil"
    rf"|cilik)){{0,2}})"
)
ME = r"(?:saya|sy|aku|kulo|kula|badan\w*|awak\w*|raga)"
# Ill, whoever it is said of.
ILL = (
    r"(?:(?<!rumah )(?<!rmh )(?<!rm )sakit|skit|skt|demam|dmam|dbd|tip[eu]s|typh?us|meriang|mriang|nggreges|greges\w*"
    r"|masuk angin"
    r"|nyut-?nyut\w*|nyut nyut\w*|[cs]enut-?\w*|ng?gliyeng|ke?liyengan|mules|kembung|bisul|sariawan"
    r"|diare|mencret|muntah\w*|muntaber|pusing|mumet|ngelu|mual|batuk\w*|pilek|flu|influenza|cacar\w*|campak|gabagen"
    r"|vertigo|asam lambung|maag|mag kambuh|kambuh|isoman|isolasi mandiri"
    r"|keseleo|asma|(?:nge)drop badan|badan drop|migrain\w*|darah tinggi|kecapekan|kecapean|radang|sesek|biduran"
    r"|gerahan|cacingan|typus"
    rf"|(?:{NOT}|kurang|kirang|krg) (?:enak|penak|sekeca|sae|sehat|fit) (?:badan|awak|bodi|raga)\w*"
    rf"|(?:badan|awak)\w*(?: (?:saya|sy|kulo|kula|lagi|rasane|rasanya))* (?:{NOT}|kurang|kirang|krg) (?:enak|penak"
    rf"|sekeca|sehat|fit)"
    r"|panas(?:nya|e|ipun)? (?:sampai |nganti |tinggi )?(?:3[6-9]|4[0-2])(?:[.,]\d)?"
    r"|(?:badan|awak)\w* (?:\w+ )?(?:anget|hangat|sumeng|sumer)"
    r"|(?:badan|awak)\w* (?:panas|lemes|lemas|gregesi|remuk|pegel)"
    r"|(?:weteng|sirah|untu|boyok|awak|sikil|tangan|mripat|geger|gulu)\w* (?:\w+ )?(?:loro|lara|kumat)"
    r"|loro (?:awak|untu|weteng|sirah|boyok|panas)\w*|lagi loro)"
)
# Ill only if said of people: hot weather, two masks.
ILL_OF = (
    rf"(?:{MINE}|{ME}) (?:(?:lagi|baru|sedang|nembe|tasih|masih|isih|kok|sami|malah|tiba-tiba|dados) )?(?:panas|gerah"
    rf"|lemes|rewel panas|lara|positif|kena covid|kena corona|covid|corona|ngedrop|drop)|(?:{ME}|{KIN}(?:ku"
    rf"|q)) (?:lagi )?loro(?! (?:likur|puluh|las|belas))"
)
# "gerah" is ill in high Javanese, and hot in Indonesian.
HIGH_JAVANESE = Pattern(
    r"\b(?:kulo|kula|nyuwun|mboten|boten|dereng|rumiyin|sampun|nggih|niki)\b.*\bgerah\b|\bgerah\b.*\b(?:kulo|kula"
    r"|nyuwun|mboten|boten|dereng|rumiyin|sampun|nggih)\b"
)
SAYS_ILL = Pattern(rf"\b(?:{ILL}|{ILL_OF})\b")
NOT_ILL = Pattern(
    rf"\b(?:{NOT}|sudah {NOT}|{ALREADY} {NOT}|bukan) (?:lagi )?(?:{ILL})\b|\bsakit hati\b|\b(?:{ALREADY}"
    rf"|mulai) (?:sembuh|waras|saras|sehat"
    r"|mendingan|enakan|baikan|pulih)\b|\bpositif\w* thinking\b|\bkaret\w* (?:panas|drop)\b|\b(?:pusing|mumet"
    r"|ngelu|puyeng)(?: (?:aku|saya|kulo))? (?:mikir\w*"
    r"|sama|karo|liat|lihat|ndelok|ngitung|hitung|itung\w*|baca\w*|moco\w*|maca\w*|wacan\w*|tulisan\w*|dengar\w*"
    r"|ngrungok\w*)"
    # Of money, one's head aches without being ill.
    r"|^(?=.*\b(?:di)?(?:tagih\w*|utang\w*|hutang\w*|pinjol|cicilan\w*|angsuran|rentenir|kontrakan|biaya|spp|phk|bangkrut|nganggur|duit"
    r"|uang)\b)"
    r".*?\b(?:pusing|mumet|ngelu|puyeng)\b"
    r"|\b(?:biar|supaya|ben|semoga|jangan(?: sampai)?|ojo) \w* ?(?:sakit|gerah)\b"
    r"|\b(?:pasien|pencegah|cegah|masa|musim|masker|jaman|zaman|pandemi|virus|karena|gara-gara|wabah|dampak) (?:covid"
    r"|corona|flu)\b"
)


def is_ill(text: str) -> bool:
    """Whether she says that she or somebody of hers is ill now."""
    plain = normal(text)
    return SAYS_ILL.search(NOT_ILL.sub(" ", plain)) is not None or HIGH_JAVANESE.search(plain) is not None


WELL_AGAIN = Pattern(
    rf"\b(?:{ALREADY}|bisa|iso|boleh|akhirnya) (?:\w+ ){{0,2}}(?:sembuh|waras|saras|sehat|pulih|mendingan|enakan|baikan"
    r"|(?:pulang|keluar|mulih|metu) (?:dari |teko |soko |saking )?(?:rs[a-z]{0,3}|rumah sakit|klinik|puskesmas))\b"
)


def is_well_again(text: str) -> bool:
    """ "suami saya udah bisa pulang dari RS"."""
    return WELL_AGAIN.search(normal(text)) is not None


def without_illness(text: str) -> str:
    """A text without the words about illness, so that no number among them is taken for masks."""
    return re.sub(
        rf"\b(?:(?:{MINE}|{ME}) )?(?:\w+ )?(?:{ILL}|{ILL_OF})\b(?: \d+(?:[.,]\d+)? ?(?:derajat|drajat|c)?\b)?",
        " , ",
        normal(text),
    )

"""What is said of cut pieces: cloth was cut, they are to be shared out, who has work; and by a tailor, for work."""

import re
from collections.abc import Sequence

from handlers.reading.amounts import CUT_WORDS
from handlers.reading.families import one_of
from handlers.reading.model import Circle
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.people import names_folded
from handlers.reading.results_said import WHO
from handlers.reading.tokens import Token
from storage.values import dataclass

NAME, NUMBER = "@", "#"
TOWARDS = Pattern(r"\b(?:ke|kepada|untuk|utk|buat|nang|rumah(?:nya|e)?)\b")
ANY_WHO = rf"{WHO}|\b(?:ada|onok|wonten) (?:yang|yg|sing|seng)"
CUT = one_of(r"potongan\w* ptongan garapan\w* grapan guntingan\w*")
SHARES = one_of(
    r"bagi bagikan bagiin dibagi dibagikan bagi-bagi bagi-bagikan bagino bagekno dibagekno edum didum dum dumen",
    r"bagikno mbagi membagi membagikan pembagian sebar sebarkan ratakan diratakan",
)
EQUAL = one_of("rata merata roto podho_rata sama_rata sama_banyak ratakan diratakan")
EVERYTHING = one_of(r"semua\w* kabeh sisa\w* seluruh\w* sedaya sedoyo")
CUTS = one_of(
    r"kupotong takpotong",
    r"potong motong dipotong memotong potongi gunting nggunting digunting ngguntingi ngethok kethok dikethok",
)
MADE = one_of("jadi dadi dados sudah wis wes sampun selesai rampung siap")
# "potong kasbon 50 ribu" takes from pay.
OF_MONEY = one_of(r"kasbon upah gaji bayar\w* hutang utang rp ribu rb juta pinjaman")
CLOTH = Pattern(
    r"(?:kain(?: \w+)? )?(?:sebanyak |habis |pakai )?(?P<much>#\d+(?:[.,]\d+)?) ?"
    r"(?P<unit>m|mtr|meter|yard|yar|rol|roll|gulung|cm)\b(?: kain)?"
)
AROUND = r"@|#\d+|[?.!,:;]|" + one_of(
    r"tolong coba bu ibu mbak mas pak kak ya yo y nggih dong ke kepada untuk utk buat nang dan sama karo lan hari dina",
    r"ini iki besok sesuk bsk minggu depan rata merata adil pada podo penjahit\w* orang\w* semua\w* kabeh yang yg sing",
    r"ada onok wonten siap sudah wis wes jadi saja aja ae wae baru tadi mau masuk biji pcs lembar potong lagi maneh",
    r"secara masing-masing mesin jahit jahitan masker hasil dari gudang bengkel sisa\w* seluruh\w* di kerja kita sik",
    r"dulu disik siang pagi sore nanti mengko sekarang saiki tanggal tgl hari_ini orang",
)
EMPTY = (
    one_of(r"kosong nganggur habis entek entong telas tipis butuh perlu nunggu menunggu menganggur")
    + r"|\b(?:tidak|gak|ga|nggak|ora|gada|mboten|belum|durung|blm)"
    r" (?:punya|duwe|ada|onok|gadhah|wonten|dapat|oleh|entuk)\b"
)
FULL = one_of(r"numpuk menumpuk ditumpuk nimbun menimbun penuh kebanyakan kakehan") + (
    r"|\b(?:masih |isih )?(?:banyak|akeh|kathah|numpuk)\b"
)
AT = one_of("berapa brp piro pinten sisa sisanya sisane stok tinggal kari masih isih ada onok gudang kantun jumlah")
GOT = one_of(r"dapat dpt oleh entuk angsal diberi dikasih terima menerima")
# Other goods, and what isn't about work to sew.
OTHER = one_of(
    r"kain karet\w* benang kawat jarum filter tali bahan upah uang bayaran gaji izin pelatihan mesin undangan"
)
GIVES = one_of(
    r"kasih kasihkan kasi beri berikan kirim kirimkan antar antarkan serahkan wenehi wenehono titip titipkan kei"
)
WANTS = one_of(r"minta njaluk jaluk nyuwun butuh perlu nempil mnta mnt")

ASKS_WORK = Pattern(
    r"(?:(?:bu|ibu|mbak|mas|pak|kak|saya|sy|aku|kulo|kula|tolong|mohon|mau|arep|badhe|ajeng|bisa|iso|saged|boleh"
    r"|oleh|pareng|ini|iki|lagi|maneh|nggih|wis|sudah|wes|dulu|sik|halo|assalamualaikum|pagi"
    r"|siang|sore|permisi|nuwun sewu) ,? ?)*"
    rf"{WANTS}(?: (?:tambah\w*|lagi|maneh|malih|dong|ya|bu|mbak|saya|#\d+|pcs|biji|lembar|potong|untuk|buat|besok"
    rf"|sesuk|dikit|sedikit|sithik|lusin|kodi)| {CUT}| gawean| kerjaan| jahitan)+"
    r"(?: (?:bu|mbak|ya|nggih|yo|dong|mas|pak))*[ .!?]*"
)
OUT_OF_WORK = Pattern(
    rf"(?:(?:bu|mbak|saya|aku|kulo|ini|punya|di rumah) )*{CUT}(?: (?:saya|aku|kulo|ku|di rumah|sudah|wis|wes|sampun"
    rf"|mau|arep|hampir|meh|bu|mbak))* (?:habis|entek|telas|kosong|abis|enthek)"
    r"(?: (?:bu|mbak|ya|nggih|kabeh|semua|yo))*[ .!?]*"
)


@dataclass(frozen=True, slots=True)
class ShareAsked:
    """Cut pieces are to be shared out: how many, or (None) all there are; among these only, where it names some.

    `equal`: each gets as many as another.
    """

    pieces: int | None
    among: tuple[int, ...] = ()
    equal: bool = False


@dataclass(frozen=True, slots=True)
class CutSaid:
    """So many pieces were cut; `cloth` is so much as it was said, empty where it isn't."""

    pieces: int
    cloth: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """What is changed of a share that was proposed: whose pieces become so many, and whose so many more or fewer."""

    to: dict[int, int]
    by: dict[int, int]
    total: int | None = None


@dataclass(frozen=True, slots=True)
class GiveSaid:
    """So many pieces go to one tailor; `wants`: she asked for them herself, as the speaker tells."""

    who: tuple[int, ...]
    pieces: int
    wants: bool


def may_be_of_cut(text: str) -> bool:
    """Whether a text could speak of cut pieces or of who has work, whoever is named."""
    plain = normal(text)
    about = CUT_WORDS.search(plain) or re.search(SHARES, plain) or re.search(CUTS, plain)
    return bool(about) or (re.search(ANY_WHO, plain) is not None and re.search(f"{EMPTY}|{FULL}", plain) is not None)


def _marked(text: str, circle: Circle) -> tuple[str, list[Token]]:
    """A text with its names and numbers marked, and the names."""
    # "ke Sri" is no Sri who is spoken to.
    found = names_folded(TOWARDS.sub(" , ", normal(text)), circle)
    names = [token for token in found if token.has("name")]
    words = [
        NAME
        if token.has("name")
        else f"{NUMBER}{int(token.value)}"
        if token.value is not None and token.value.denominator == 1
        else token.text
        for token in found
        if not token.has("address") or token.text in ("bu", "mbak")
    ]
    return " ".join(words), names


def share_asked(text: str, circle: Circle) -> ShareAsked | None:
    """ "bagi 500 potongan", "bagikan garapan 300 ke Sri, Ani", "bagi semua potongan"; None if it asks no share."""
    marked, names = _marked(text, circle)
    numbers = [int(one) for one in re.findall(rf"{NUMBER}(\d+)", marked)]
    cut, everything = re.search(CUT, marked), re.search(EVERYTHING, marked)
    if not re.search(SHARES, marked) or len(numbers) > 1 or re.search(OTHER, marked):
        return None
    if not (cut or numbers or everything) or not all(
        re.fullmatch(f"{AROUND}|{CUT}|{SHARES}", word) for word in marked.split()
    ):
        return None
    if not numbers and names:
        # "bagi potongan ke Sri": how many isn't said, and it may be a report of giving something on.
        return None
    who = tuple(number for token in names for number in token.who)
    pieces = numbers[0] if numbers else None
    equal = re.search(EQUAL, marked) is not None
    return ShareAsked(pieces, who, equal) if numbers or cut or everything else None


def cut_said(text: str) -> CutSaid | None:
    """ "potong kain 60 m jadi 300 potongan", "habis motong 250 lembar, kain 50 meter", "300 potongan sudah jadi"."""
    marked, _ = _marked(text, Circle())
    if re.search(OF_MONEY, marked) or "?" in marked or re.search(rf"{AT}.*{CUT}", marked):
        return None
    cuts, made = re.search(CUTS, marked), re.search(rf"{CUT}.*{MADE}|{MADE}.*{CUT}", marked)
    if not cuts and not (made and CUT_WORDS.search(normal(text))):
        return None
    cloth = CLOTH.search(marked)
    rest = CLOTH.sub(" ", marked, count=1) if cloth else marked
    numbers = [int(one) for one in re.findall(rf"{NUMBER}(\d+)", rest)]
    strange = [word for word in rest.split() if not re.fullmatch(rf"{AROUND}|{CUT}|{CUTS}|{MADE}|{OF_CUTTING}", word)]
    if len(numbers) != 1 or strange or re.search(SHARES, marked):
        return None
    much = f"kain {cloth['much'].lstrip(NUMBER)} {cloth['unit']}" if cloth else ""
    return CutSaid(numbers[0], much)


OF_CUTTING = one_of(
    "kain habis bahan pakai pake dengan menghasilkan total hasilnya hasil menjadi dapat oleh entuk rampung"
)


def who_has_work(text: str) -> str | None:
    """Whether a text asks who has no work ("empty"), who has heaped it up ("full"), or who got how much ("got")."""
    plain = normal(text)
    if re.search(
        r"\b(?:paling|terbanyak|masker|\w*perbaik\w*|daftar|diterima|rusak\w*|cacat\w*|rejek\w*|salah\w*|dibayar)\b",
        plain,
    ):
        return None
    if not re.search(ANY_WHO, plain) or re.search(OTHER, plain):
        return None
    about = CUT_WORDS.search(plain) or re.search(one_of("kerjaan gawean jahitan"), plain)
    short = len(plain.split()) <= SHORT
    if (about or short) and re.search(EMPTY, plain) and not re.search(one_of(r"setor\w* lapor\w* kabar\w*"), plain):
        return "empty"
    if (about or short) and re.search(FULL, plain):
        return "full"
    return "got" if about and re.search(GOT, plain) else None


# "siapa kosong", "sopo sing nganggur saiki"
SHORT = 6


def asks_how_many_cut(text: str, circle: Circle) -> tuple[tuple[int, ...], ...] | None:
    """ "sisa potongan berapa", "Ani masih punya garapan berapa": whose are asked for, none for the store's."""
    marked, names = _marked(text, circle)
    if not re.search(CUT, marked) or not re.search(AT, marked) or re.search(rf"{NUMBER}\d|{SHARES}|{WHO}", marked):
        return None
    known = f"{AROUND}|{CUT}|{AT}|{OF_HOMES}"
    return tuple(token.who for token in names) if all(re.fullmatch(known, word) for word in marked.split()) else None


OF_HOMES = one_of("rumah punya duwe nduwe di nang ndek gadhah lihat cek stok gudang kah to sih kira-kira habis")


def given_to(text: str, circle: Circle) -> GiveSaid | None:
    """ "kasih Sri 50 potongan", "kirim potongan Ani 40", "Sri minta garapan 50"; None if it gives no one tailor any."""
    marked, names = _marked(text, circle)
    numbers = [int(one) for one in re.findall(rf"{NUMBER}(\d+)", marked)]
    gives, wants = re.search(GIVES, marked), re.search(WANTS, marked)
    if len(names) != 1 or len(numbers) != 1 or not re.search(CUT, marked) or bool(gives) == bool(wants):
        return None
    if not all(re.fullmatch(f"{AROUND}|{CUT}|{GIVES}|{WANTS}", word) for word in marked.split()):
        return None
    return GiveSaid(names[0].who, numbers[0], wants is not None)


def changes(text: str, circle: Circle) -> Changes | None:
    """ "Sri 40", "Ani jangan", "Umi tambah 20", "Sri kebanyakan, kurangi jadi 40"; None if it changes no share."""
    marked, names = _marked(text, circle)
    words = [word for word in marked.split() if not re.fullmatch(LITTLE, word)]
    if passed := PASSED_ON.fullmatch(" ".join(words)):
        one, two = (token.who for token in names)
        pieces = int(passed["pieces"])
        return Changes({}, {one[0]: -pieces, two[0]: pieces}) if len(one) == len(two) == 1 else None
    if not names:
        total = re.fullmatch(rf"(?:{BECOMES} )*{NUMBER}(\d+)(?: (?:{CUT}|saja|aja|ae))*", " ".join(words))
        return Changes({}, {}, int(total[1])) if total else None
    to: dict[int, int] = {}
    by: dict[int, int] = {}
    for who, said in _said_of_each(words, names):
        if len(who) != 1 or not _change(who[0], said, to, by):
            return None
    return Changes(to, by)


# "jangan segitu, Sri dikurangi 20 kasih ke Nur"
PASSED_ON = Pattern(
    rf"(?:(?:jangan|ojo|bukan|tidak|gak|segitu|sakmono|semono|begitu|gitu) )*{NAME} (?:di)?(?:kurang|sud)\w*"
    rf" {NUMBER}(?P<pieces>\d+) (?:\w+ )?(?:kasih\w*|beri\w*|kekno|wehno|oper\w*|pindah\w*|nggo) {NAME}"
)
AGREED = Pattern(
    r"(?:(?:setuju|oke|ok|okey|ya|iya|iyo|sip|cocok|gas|nggih|wis|sudah)[, ]*)+"
    r"(?:(?:bagi|dibagi|kirim|kirimen|kirimkan|bagikan|saja|aja|ae|ya|yo|pas|langsung)[, ]*)*"
    r"(?:segitu|begitu|gitu|sakmono|semono|ngono|seperti itu|kirim\w*|bagikan)(?: (?:saja|aja|ae|ya|yo|dong))*[ .!]*"
)


def agrees_to_share(text: str) -> bool:
    """ "setuju bagi segitu": a yes to a share that is proposed."""
    return AGREED.fullmatch(normal(text)) is not None


LITTLE = r"[.,!:;]|" + one_of(
    r"bu mbak ibu ya yo nggih tolong coba saja aja ae wae itu iku kuwi dong dan sama karo untuk buat ke pcs biji",
    r"potongan lembar yang yg sing dulu sik",
)
BECOMES = one_of("jadi dadi dados menjadi cukup total totalnya harusnya")
MORE, LESS = one_of(r"tambah\w* nambah lebihi tambahi"), one_of(r"kurang\w* dikurangi kurangi sudani suda")
NONE = one_of(
    "jangan ojo aja_dulu tidak gak ga nggak ora usah libur prei lewati kosong dicoret coret sakit mboten batal"
)
TOO = one_of("kebanyakan kakehan terlalu kelebihan banyak akeh sedikit kesedikitan sithik dikit kurang dapat oleh")


def _said_of_each(words: Sequence[str], names: Sequence[Token]) -> list[tuple[tuple[int, ...], list[str]]]:
    """What is said of each name: behind it, or before the first."""
    parts: list[tuple[tuple[int, ...], list[str]]] = []
    before: list[str] = []
    left = list(names)
    for word in words:
        if word == NAME:
            parts.append((left.pop(0).who, before if not parts else []))
            before = []
        elif parts:
            parts[-1][1].append(word)
        else:
            before.append(word)
    return parts


def _change(who: int, said: Sequence[str], to: dict[int, int], by: dict[int, int]) -> bool:
    text = " ".join(said)
    numbers = [int(word[1:]) for word in said if re.fullmatch(rf"{NUMBER}\d+", word)]
    rest = [word for word in said if not re.fullmatch(rf"{NUMBER}\d+|{BECOMES}|{MORE}|{LESS}|{NONE}|{TOO}", word)]
    if rest or len(numbers) > 1:
        return False
    if not numbers:
        to[who] = 0
        return re.search(NONE, text) is not None
    if re.search(BECOMES, text) or not re.search(f"{MORE}|{LESS}", text):
        to[who] = numbers[0]
    else:
        by[who] = numbers[0] if re.search(MORE, text) else -numbers[0]
    return True


def asks_for_work(text: str) -> bool:
    """ "minta garapan 50", "nyuwun potongan malih bu", "garapanku wis entek": whether a tailor asks for work."""
    plain = normal(text)
    if not (CUT_WORDS.search(plain) or re.search(one_of("gawean kerjaan jahitan"), plain)) or "?" in plain:
        return False
    marked, _ = _marked(text, Circle())
    return bool(ASKS_WORK.fullmatch(marked) or OUT_OF_WORK.fullmatch(plain))

"""What is told of life beside the work: a loss, danger, a broken machine; and what is wished on a feast."""

import re
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache

from handlers.reading import assent
from handlers.reading.assent import ALREADY, TITLES
from handlers.reading.danger_said import (
    has_seizure,
    is_burnt,
    is_fire,
    is_missing,
    is_put_out,
    met_with_accident,
    rains_ash,
)
from handlers.reading.harm_said import (
    is_burning,
    is_grave,
    is_shocked,
    is_stuck,
    is_violent,
    is_wounded,
    smells_gas,
    wants_no_life,
)
from handlers.reading.joy_said import Feast, joy_in
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.sickness import KIN, MINE
from handlers.reading.threats_said import gives_up, is_hurt_at_home, is_threatened
from storage.values import dataclass

NOT = rf"(?:{assent.NOT})"


class Trouble(StrEnum):
    """Something after which a person should call her."""

    GRIEF = "grief"
    DANGER = "danger"
    HOSPITAL = "hospital"
    DESPAIR = "despair"
    WOUND = "wound"
    BURN = "burn"
    VIOLENCE = "violence"
    CRY = "cry"
    GAS = "gas"
    DISASTER = "disaster"
    ROBBED = "robbed"
    SHOCK = "shock"
    GRAVE = "grave"
    THREAT = "threat"
    FIRE = "fire"
    ASH = "ash"
    MISSING = "missing"
    ACCIDENT = "accident"
    SEIZURE = "seizure"


@dataclass(frozen=True, slots=True)
class News:
    """What a message tells; `rest`: what it says beside that. `burns`: what is broken smokes."""

    trouble: Trouble | None = None
    machine: bool = False
    burns: bool = False
    feast: Feast | None = None
    rest: str = ""


MINES = rf"(?:{MINE}(?: \w+)?|{KIN}\w*)"
LEFT_BY = (
    r"(?:kehilangan|ditinggal|ditilar) (?:pergi )?(?:simbah|mbah|bapak|ibu|ayah|suami|kakek|nenek|putra|anak|adik|kakak"
    r"|mertua)\w*(?: (?:saya|kulo|aku|kakung|putri|tercinta))?"
)
GRIEF = Pattern(
    rf"\b(?:{MINES} (?:\w+ ){{0,2}})?(?:meninggal(?: dunia)?|mninggal|meninggl|mninggl|wafat|berpulang|tutup usia"
    r"|kapundh?ut|katimbalan|sed[oa]|sedh[oa]|ngajal|dipundh?ut|(?:pulang|kembali) ke rahmatull?ah|tutup yuswa"
    rf"|(?:telah|sudah|sampun) tiada|{MINE} tiada|dimakamkan|disarekaken|dikebumikan|dikubur"
    r"|tilar (?:donya|dunya)|kesripahan|sripah\w*|kepaten|lelayu|mangkat sedo|dipanggil (?:yang|allah|tuhan"
    r"|gusti)\w*(?: \w+)?"
    rf"|{LEFT_BY}(?: untuk)? selama-?lamanya|{LEFT_BY} (?:subuh|tadi|wau|semalam|kemarin|wingi|pagi|dalu|pergi)"
    r"|keguguran|(?:di)?kuret\w*)\b|\b(?:kandungan|bayi|janin|calon anak)\w*(?: \w+){0,2} (?:gugur|luruh)\b"
    rf"|\b(?:bayi|janin)\w*(?: \w+){{0,4}} {NOT} (?:bergerak|gerak|obah|urip|hidup)\b.*\b(?:dikeluarkan|dilahirkan"
    r"|dikuret|ditokno)\w*"
    r"|\bgugur (?:kandungan|bayi|janin)\w*"
    rf"|\b(?:bayi|janin|kandungan)\w*(?: \w+){{0,2}} {NOT} (?:ada |ono |onok )?(?:detak|denyut|berkembang)\w*"
    rf"|\b(?:{MINES}|nyawa\w*) (?:\w+ )?{NOT} (?:selamat|slamet|(?:ke|ter)tolong|ketulungan)\b"
    r"|\binn?al+il+ah\w*|\binn?a lil+ah\w*|\bberduka\b"
    rf"|\b{MINE} {ALREADY} {NOT} (?:ada|wonten|ono|onok)\b|\b{MINE} {NOT} (?:ada|wonten)(?: (?:bu|mbak))? (?:tadi"
    rf"|wau) (?:malam|pagi|subuh|enjing|dalu)\b"
    rf"|\b{MINE} (?:(?:sing|yang|yg) \w+ )?(?:(?!(?:hp|hape|mesin|lampu|listrik|motor|setrika|token|wifi|sinyal|kompor"
    rf"|tv)\w* )\w+ )?"
    r"(?:mati|pejah|ninggal)\b(?! (?:lampu|listrik))"
)
OF_WORK_GONE_WRONG = Pattern(
    r"\b(?:batch|sampel|nolak|ditolak|menolak|kain\w*|karet\w*|mesin\w*|masker\w*|stok\w*|dana|duit|uang|listrik|hp\w*"
    r"|salah|keliru|pesanan|hilang|ilang|rusak|banjir|jam)\b"
)
NO_GRIEF = Pattern(
    rf"\b(?:kapan|kalau|kalo|nek|lek|menawi|hampir|semoga {NOT}|{NOT}|dulu|tahun lalu|taun wingi) (?:\w+ )?meninggal\b"
    r"|\bmeninggal (?:\w+ )?(?:tahun lalu|taun wingi|dulu)\b"
)
DANGER = Pattern(
    rf"\b(?:{MINES} (?:\w+ ){{0,2}})?(?:kejang\w*|kejet\w*|step\b|pingsan|semaput|kapidhara|semaputan|{NOT} sadar\w*"
    rf"|sesak(?: na[fp]as)?\w*|sesek napas"
    r"|muntah darah|pendarahan|perdarahan|serangan jantung|keracunan|kesetrum|kesetrom|tenggelam|kintir|kelelep"
    r"|kecelakaan|kcelakaan|laka lantas|tabrakan|ketabrak|ditabrak|ketubruk|ditubruk|nabrak"
    r"|kebakaran|kobongan|kobong|kebanjiran|gempa|longsor|puting beliung|kemalingan|kerampokan|dirampok|dijambret"
    r"|dibegal|dicopet|kecopetan|ditodong|lindu"
    r"|dipukul\w*|dihajar|digebuk\w*|diancam|kdrt|dianiaya|diperkosa|dilecehkan|stroke|kritis kondisi\w*"
    r"|kondisi\w* kritis)\b"
    r"|(?<!depan )(?<!dekat )\b(?:rumah|omah|griya)\w*(?: (?:saya|kulo|aku))? (?:\w+ )?banjir\b|\brumah\w*(?: saya"
    r"| kulo)? (?:roboh|ambruk|kobong|kebakar)\w*"
    r"|\b(?:ter)?jatuh dari (?!tempo)\w+|\b(?:tiba|ceblok|tibo) (?:seko|saking|teko) \w+|\bkepleset (?:di|ning|nang"
    r"|teng|ndek)\b"
    rf"|\b(?:{KIN}(?:ku|q|nya|ne)|{KIN} (?:saya|sy|kulo|kula|kami|aku|pertama|kedua|ragil|mbarep)) (?:\w+ )?(?:jatuh"
    rf"|terjatuh|tibo|dhawah|dawah|hilang|ilang|kejepit)\b"
    r"|\b(?:tangan|jari|driji)\w*(?: saya| kulo| aku)? (?:\w+ )?(?:kejahit|kejait|ketunjem|kejepit|kegunting"
    r"|putus)\b(?: (?:jarum|dom|mesin))?"
    r"|\bdarurat\b|\bgawat\b(?! dong)"
    r"|^(?:(?:bu|mbak|pak|maaf|tolong|waduh|aduh),? )*(?:lagi |kena |ada |di sini |sini |desa(?: saya)? "
    r"|kampung(?: saya)? )*banjir\b"
    r"|\b(?:air|banyu|banjir)\w* (?:\w+ )?(?:masuk|mlebu|mlebet|naik)(?: (?:ke|di|teng|nang))? (?:dalam )?(?:rumah"
    r"|omah|griya|kamar|dapur)\b"
    r"|\b(?:rumah|omah|griya)\w*(?: \w+)? (?:kemasukan|kelebon|kebobolan|kebocoran) (?:maling|air|banyu)\b"
    r"|\b(?:di(?:gigit|cokot|patok|patuk)|kecokot) (?:ular|ula|ulo|anjing|asu|monyet|kera|lipan"
    r"|kalajengking)\b"
    r"|\b(?:ketel[ae]n|tertelan|nguntal|nelan|keselek|kesedak|tersedak) (?:\w+ )?(?:kancing|jarum|koin|peniti|baterai"
    r"|batu"
    r"|manik\w*|dom|paku|tulang)\b|\b(?:begal|rampok|jambret|copet)\b"
    rf"|\b{KIN}(?:ku|q|nya|ne)?(?: (?:saya|sy|kulo|aku))?(?: (?:lagi|masih|sekarang))? kritis\b"
    r"|\bkemalingan\b|\b(?:kompor|gas|tabung|elpiji|lpg)\w* (?:\w+ )?(?:meledak|mbledhos|bocor|mbeledos)\b|\b(?:ada"
    r"|onok) maling\b"
)
# Of what is danger, that of which one runs out of the house; and what was taken.
DISASTER = Pattern(
    r"\b(?:gempa|lindu|longsor|kebakaran|kobongan|kebanjiran|banjir|puting beliung|roboh|ambruk)\w*|\b(?:air"
    r"|banyu)\w*\b.*\b"
    r"(?:masuk|mlebu|mlebet|naik)\b"
)
ROBBED = Pattern(
    r"\b(?:begal|rampok|jambret|copet|kemalingan|kerampokan|dirampok|dijambret|dibegal|dicopet|kecopetan|ditodong"
    r"|maling)\b"
)
NO_DANGER = Pattern(
    rf"\b(?:kebanjiran|banjir) (?:order\w*|pesanan|job|garapan|rejeki)\b|\b(?:{NOT}|{ALREADY} {NOT}|anti|cegah"
    rf"|mencegah|semoga {NOT}|jangan sampai|kalau|kalo|nek|lek|menawi|takut|wedi"
    rf"|hampir)"
    r" (?:\w+ )?(?:kejang|pingsan|sesak|kecelakaan|kebakaran|banjir|gempa|ketusuk|kebanjiran|jatuh|darurat|gawat)\b"
    r"|\b(?:masker|kain|karet|benang|tanggap|masa|dana|status|nomor|pesanan|stok|bahan) (?:\w+ )?(?:darurat|gawat"
    r"|kritis|jatuh)\b|\bsesak (?:pakai|pake|dipakai|maskernya)"
    r"|\b(?:takut|wedi|kalau|kalo|nek|lek|jangan sampai|cegah) (?:\w+ ){0,2}(?:meledak|mbledh?os|mbeledos|bocor)\b"
    r"|\b(?:ada|onok|ono|enek) (?:kecelakaan|tabrakan)\b|\b(?:kecelakaan|tabrakan) (?:di|nang|ning) (?:depan|ngarep"
    r"|jalan|dalan)\b"
    r"|\b(?:kebakaran|kobongan|banjir|longsor) (?:di|nang|ning|ndek) (?:pasar|pabrik|hutan|gunung|toko|mall|tv|berita"
    r"|kota"
    r"|surabaya|jakarta)\b|\b(?:hilang|ilang) (?:semangat|nafsu|selera|sabar|fokus|akal)\b"
    r"|\b(?:dulu|biyen|riwayat|sering|suka|kadang)\b(?: \w+){0,4} (?:kejang|pingsan|sesak)\b"
    r"|\bmasker\w* (?:\w+ )?(?:bikin )?sesak\b|\b(?:mesin|dinamo|kabel|setrika|motor)\w* (?:\w+ )?(?:kobong|kebakar\w*)"
)
HOSPITAL = Pattern(
    rf"\b(?:{MINES} (?:\w+ ){{0,2}})?(?:opname|oprasi|operasi|rawat inap|dirawat|mondok|igd|ugd|icu"
    r"|(?:masuk|mlebu|mlebet|dibawa|digowo|dibeto|dilarikan|dirujuk|ndek|di|nang|teng|wonten) (?:ke |di |dhateng "
    r"|dateng |teng |nang )?(?:rumah sakit|rmh sakit|griya sakit|rs|rsu\w*|rssa|igd|ugd|igd|icu)"
    r")\b"
)
# A visit that was to be, or one that is over: nobody need be called.
ROUTINE = Pattern(
    r"\b(?:kontrol|periksa|priksa|terapi|check ?up|cek ?up|cek (?:darah|mata|gula|tensi)|ambil (?:obat|hasil)|nebus"
    r"|imunisasi"
    r"|vaksin\w*|jadwal (?:operasi|kontrol|terapi)|jenguk|njenguk|besuk|mbesuk|tilik|nilik\w*|bezuk)\b"
    r"|\b(?:habis|abis|bar|sesudah|setelah|pasca|bakda|bekas|tilas|mantan|dulu|biyen|(?:minggu|bulan|tahun"
    r"|taun) (?:lalu|wingi"
    r"|kemarin)) (?:\w+ )?(?:operasi|opname|dirawat|mondok)\b|\b(?:operasi|opname|rawat inap)\w* (?:\w+ )?(?:minggu"
    r"|bulan|tahun"
    r"|taun) (?:lalu|wingi|kemarin)\b|\b(?:sudah|udah|wis|wes|mpun|sampun) (?:pulang|mulih|keluar|metu|boleh pulang"
    r"|oleh mulih)\b"
)
NO_HOSPITAL = Pattern(
    rf"\bmasker operasi\b|\bjam operasi\w*\b|\b(?:{NOT}|{ALREADY} pulang dari|pulang dari|buat|untuk"
    rf"|kanggo) (?:\w+ )?(?:opname|operasi|rs|rumah sakit|puskesmas)\b"
)
DESPAIR = Pattern(
    rf"\b(?:pengen|pingin|pengin|ingin|kepingin|mending) (?:\w+ )?(?:mati|bunuh diri|suduk salira)\b|\bbunuh diri\b"
    rf"|\b{NOT} (?:kuat|sanggup) (?:hidup|urip|gesang)\b|\b(?:capek|kesel|bosen) (?:hidup|urip)\b"
)
SAD = "😭😢🥺😞😔😿💔🥀"
CRIES = Pattern(rf"(?:(?:tolong|tulung|toloong|help|tulungi)(?: saya| aku| kulo)?(?:[ ,!.]|$|(?:{TITLES})\b)*)+")

MACHINE = (
    r"(?:mesin|msin|mesen|obras|dinamo|dinamone|motor mesin)\w*(?: (?:jahit|jait|obras|saya|sy|kulo|kula|aku|ku|e"
    r"|saya ini|niki|iki|ini|tiba-tiba|lagi|kok|malah|wis|wes|mpun|sudah|yang|sing|lama|listrik))*"
)
BROKEN = (
    r"(?:rusak|macet|mogok|ngadat|mati|pejah|jebol|trouble|eror|error|bubrah|konslet|korslet|kobong|tidak bisa jalan"
    rf"|{NOT} (?:bisa|iso|saged|saget|mau|gelem|purun) (?:jalan|hidup|nyala|mlaku|mlampah|urip|gesang|muter|dipakai"
    rf"|dipake|digae)|{NOT} (?:jalan|hidup|nyala|mlaku|urip)"
    r"|loncat\w*|mlumpat\w*|bunyi|muni|mbrebek|berisik|bergetar|gemeter|seret|oleng|putus(?:-putus)?|bermasalah"
    r"|masalah|kemproh|macet total|ambrol|nyendat|error)"
)
IS_BROKEN = Pattern(
    rf"\b{MACHINE} (?:\w+ )?{BROKEN}\b(?: [a-z']+(?!\w))*|\bjarum\w* (?:\w+ )?(?:patah|putung|tugel|coklek)(?:an)?"
    r" (?:terus|mulu|trs|maneh|lagi|ae|wae)\b|\bjarum\w* mesin\w*(?: \w+)? (?:patah|putung|tugel"
    rf"|coklek)\b|\bjarum\w* (?:patah|putung|tugel|coklek)\b(?= *(?:,|\.|$|(?:{TITLES})).*\bmesin)|\b(?:rusak|macet"
    rf"|mogok) (?:mesin|dinamo)\w*"
)
# Since when something of that is so: "umi saya opname dari kemarin" says nothing of the day of a count.
SINCE = Pattern(
    r",\s+(?:dari|dr|sejak|sjk|ket|kat|kawit|wiwit|mulai|saking) (?:kemarin|kmrn|wingi|semalam|semalem"
    r"|tadi|mau|wau|pagi|isuk|malam|bengi|subuh|siang|awan|sore)(?: (?:malam|pagi|sore|siang|isuk|bengi|mau|tadi))?\b"
)
# How often she tried is no count: "wes ganti 3x tetep ae".
TRIED = Pattern(
    r"\b(?:(?:di|tak|wes|wis|sudah|udah) ?)?(?:ganti|coba|jajal|njajal|nyoba|servis|benerin|betulin|bongkar|utek"
    r"|otak-?atik|pasang|putus|pedot|patah|tugel|macet|mati)\w*(?: \w+)? "
    r"(?:(?:ping )?\w+ ?(?:x|kali)|ping \w+|\d+ ?x?)\b(?! (?:masker|biji|lembar|pcs|dewasa|anak))"
)
MENDED = Pattern(
    rf"\b(?:{ALREADY}|mpun|baru) (?:\w+ )?(?:betul|bener|benar|dandan\w*|didandan\w*|diperbaiki|diservis|dibenerin"
    rf"|dibetul\w*|normal|beres|jalan|bisa|iso|apik|sae|hidup|mlaku)\b"
    rf"|\b(?:kalau|kalo|nek|lek|menawi|misal\w*|{NOT}) (?:\w+ )?(?:mesin|rusak)\w*"
)

WISH = r"(?:rahajeng|selamat|slamat|slmt|met|mat|sugeng|happy|ngaturaken|ngaturake|mengucapkan)"
FEASTS: tuple[tuple[Feast, str], ...] = (
    (Feast.ADHA, r"(?:idul ?adha|iduladha|hari raya (?:haji|kurban|qurban)|kurban|riyaya kurban)"),
    (Feast.FITRI, r"(?:idul ?fitri|idulfitri|ied|eid|lebaran|riyadi|riyaya|bada|1 syawal|fitri)"),
    (
        Feast.FASTING,
        r"(?:puasa|poso|siyam|ramadh?an|romadh?on|menunaikan ibadah puasa|ber?buka\w*|buka puasa|sahur|saur)",
    ),
    (Feast.CHRISTMAS, r"(?:natal|natalan|paskah|christmas)"),
    (Feast.NEW_YEAR, r"(?:tahun baru|taun anyar|warsa enggal)"),
    (Feast.WAISAK, r"(?:waisak|wesak)"),
    (Feast.NYEPI, r"(?:nyepi)"),
    (Feast.GALUNGAN, r"(?:galungan|kuningan)"),
    (Feast.IMLEK, r"(?:imlek)"),
    (Feast.BIRTHDAY, r"(?:ulang tahun|ultah|tanggap warsa|milad)"),
    (
        Feast.ANY,
        r"(?:hari raya|hari ibu|hari kartini|hari kemerdekaan|dirgahayu\w*|hari \w+ sedunia|hari buruh|hari batik"
        r"|hari santri)",
    ),
)
WISHED = tuple(
    (
        feast,
        Pattern(
            rf"\b{WISH} (?:(?:hari|raya|hari raya|dino|merayakan|menyambut|menjalankan|menunaikan|ibadah"
            rf"|tiba) )*{words}\b(?: [a-z']+(?!\w))*"
        ),
    )
    for feast, words in FEASTS
)
OWN_BIRTHDAY = Pattern(
    r"\b(?:saya|aku|kulo|sy) (?:\w+ )?(?:ultah|ulang tahun|milad|tanggap warsa)\b(?: [a-z']+| \d+)*"
    r"|\b(?:hari ini|dino iki|dinten niki|besok|sesuk)? ?(?:ultah|ulang tahun|milad)(?:ku|e|nya)? ?(?:saya|aku"
    r"|kulo|ku)\b(?: [a-z']+| \d+)*"
)
GONG_XI = Pattern(r"\bgong xi fa\w* c\w+")
FORGIVE = Pattern(
    r"\b(?:minal ?a(?:i|y)?d\w+(?: wal ?fa\w+)?|taqab+al\w+(?: \w+){0,3}|(?:mohon|nyuwun|minta) (?:maaf|ngapunten"
    r"|pangapunten|pangapura|pangaksami)"
    r" (?:(?:bu|nggih|ya|sedoyo|sedaya) )*(?:lahir|lair)(?: (?:dan|lan|&))? ?(?:batin|bathin|batos)"
    r"|(?:mohon )?maaf lahir batin|sedoyo lepat|sedaya kalepatan\w*|dosa-dosa kulo)\b"
)
PRAYER = Pattern(
    r"\b(?:(?:mohon|minta|nyuwun|njaluk|mhn|tambah) (?:do'?a|dongo|donga|pandonga|pangestu|tambahan doa)\w*"
    r"|do'?a(?:kan|in|ne)?(?= (?:ya|saya|kami|bu|anak|suami|ibu|bapak|cepat|cepet|semoga|kulo))|do'?akan|doain"
    r"|dongakno|dongakne|dipundongaaken)\b"
    r"(?: (?:nya|restu|ne|e|restunya|saya|kulo|aku|ya|bu|nggih|supaya|agar|semoga|mugi))*"
    # "doakan mbak bisa 50 hari ini": what she wishes for isn't made
    r"(?: (?:bu|mbak|pak|mas))*(?: (?:bisa|iso|isa|saged|biar|ben|moga|kelar|rampung)\b[^,.;\n]*)?"
)


# Many write the same few words.
@lru_cache(maxsize=1024)
def news_in(text: str) -> News:
    """What a message tells of life beside the work."""
    plain = normal(text)
    trouble, cut = _trouble(plain)
    broken = IS_BROKEN.search(plain) if not MENDED.search(plain) else None
    burns = trouble is not Trouble.FIRE and is_burning(plain) and not is_put_out(plain)
    feast, wished = _feast(plain)
    if trouble and feast in (Feast.PRAYER, Feast.ANY, Feast.EXPECTING):
        feast = None
    rest = plain
    for found in (one for one in (cut, broken, *wished) if one):
        rest = rest.replace(found[0], " , ", 1) if found[0].strip() else rest
    rest = SINCE.sub(" , ", rest) if cut or broken else rest
    if broken or burns:
        rest = TRIED.sub(" , ", rest)
    return News(trouble, broken is not None or burns, burns, feast, " ".join(rest.split()))


def is_sad(emoji: str) -> bool:
    """Whether an emoji cries, or mourns."""
    return any(one in SAD for one in emoji)


# Each has its own first words; the first that is told counts.
AT_ONCE: tuple[tuple[Trouble, Callable[[str], bool]], ...] = (
    (Trouble.GRAVE, is_grave),
    (Trouble.SHOCK, is_shocked),
    (Trouble.BURN, is_burnt),
    (Trouble.WOUND, is_wounded),
    (Trouble.WOUND, is_stuck),
    (Trouble.FIRE, is_fire),
    (Trouble.GAS, smells_gas),
    (Trouble.ASH, rains_ash),
    (Trouble.MISSING, is_missing),
    (Trouble.SEIZURE, has_seizure),
    (Trouble.ACCIDENT, met_with_accident),
)


def _trouble(plain: str) -> tuple[Trouble | None, re.Match[str] | None]:
    if (found := DESPAIR.search(plain)) or wants_no_life(plain) or gives_up(plain):
        return Trouble.DESPAIR, found
    if is_violent(plain) or is_hurt_at_home(plain):
        return Trouble.VIOLENCE, None
    if is_threatened(plain):
        return Trouble.THREAT, None
    if (found := GRIEF.search(plain)) and not NO_GRIEF.search(plain) and not _sighs(plain, found[0]):
        return Trouble.GRIEF, found
    if told := next((trouble for trouble, tells in AT_ONCE if tells(plain)), None):
        return told, DANGER.search(plain)
    if (found := DANGER.search(plain)) and not NO_DANGER.search(plain) and not is_put_out(plain):
        return _of_danger(found), found
    if found := CRIES.fullmatch(plain):
        return Trouble.CRY, found
    if (found := HOSPITAL.search(plain)) and not NO_HOSPITAL.search(plain) and not ROUTINE.search(plain):
        return Trouble.HOSPITAL, found
    return None, None


def _sighs(plain: str, found: str) -> bool:
    """ "innalillahi, RS nolak batch 6": said of work that went wrong, and of nobody who died."""
    return (
        found.startswith("in") and OF_WORK_GONE_WRONG.search(plain) is not None and not GRIEF.search(plain, len(found))
    )


def _of_danger(found: re.Match[str]) -> Trouble:
    """What kind of danger it is: each has its own advice."""
    if ROBBED.search(found[0]):
        return Trouble.ROBBED
    return Trouble.DISASTER if DISASTER.search(found[0]) else Trouble.DANGER


def _feast(plain: str) -> tuple[Feast | None, list[re.Match[str]]]:
    forgive, prayer = FORGIVE.search(plain), PRAYER.search(plain)
    named = next(((feast, found) for feast, pattern in WISHED if (found := pattern.search(plain))), None)
    if found := GONG_XI.search(plain):
        named = (Feast.IMLEK, found)
    if not named and (found := OWN_BIRTHDAY.search(plain)):
        named = (Feast.OWN_BIRTHDAY, found)
    named = named or joy_in(plain)
    cut = [one for one in (named[1] if named else None, forgive, prayer) if one]
    if named:
        return named[0], cut
    if forgive:
        return Feast.FORGIVE, cut
    return (Feast.PRAYER, cut) if prayer else (None, [])

"""What a coordinator says of which some words must stay as they are: a message for one, an invitation, a fact.

Each is put behind the words of its command: "suruh Slamet ambil ke rumah Sri" is "pesan untuk Slamet: ambil ke …".
"""

import re
from collections.abc import Callable

from handlers.reading.patterns import Pattern
from handlers.reading.people import HONORIFICS

TITLE = rf"(?:(?:{'|'.join(sorted(HONORIFICS, key=len, reverse=True))})\.? )?"
A_NAME = rf"{TITLE}(?P<name>[^\W\d_]{{2,20}})"
SOFT = r"(?:(?:tolong|tulung|tlg|coba|mohon|minta|nanti|bisa|ya|yo|min|bot|eh|oh|dong) )*"
TELLS = (
    r"(?:bilang(?:in|kan|no|i)?|kasih ?(?:tahu|tau)|kasi ?(?:tahu|tau)|beri ?(?:tahu|tau)(?:kan|in)?|kabar(?:i|in|kan"
    r"|no|ono)"
    r"|samp(?:ai|e|ek)(?:kan|in|no|ke)|info(?:in|kan|no)?|omong(?:in|no|i)?|inge?t(?:in|no)|ingatkan|elingno"
    r"|kand(?:ani|anono)"
    r"|suruh|kongkon(?:en)?|titip pes[ae]n|(?:chat|wa|japri|sms)(?:-?(?:kan|in|en|no))?"
    r"|kirim(?:kan|in|i|no)? (?:pes[ae]n|wa|chat))"
)
# How it is to be said, before what is to be said: "bilangin Umi ya sing alus, 3 itu dibenerin".
FIRST_KINDLY = (
    r"(?:,? (?:ya|yo|nggih))*(?:,? (?:yang|sing|dengan|secara|sek))? (?:alus|halus|sopan|baik-baik|baik2"
    r"|pelan-pelan|alon-alon|ramah|lembut)(?: (?:ya|yo|ae|aja))*(?=[,:])"
)
THAT = (
    rf"(?:{FIRST_KINDLY})?"
    r"(?:,|:| kalau| kalo| nek| lek| yen| bahwa| klo| untuk| buat| supaya| biar| agar| suruh| tolong| bu| pak)*"
)
ASKS_HER = r"(?:tanya(?:in|kan|no)|tanya (?=ke)|takok(?:no|ke|ake)|takon(?:no|ke)|takekno|tanglet(?:aken)?)"
# How it is to be said is not for her to read.
KINDLY = Pattern(
    r"[,.]? ?(?:yang |sing |tapi |sek |dengan )?(?:alus|halus|sopan|baik-baik|baik2|pelan-pelan|alon-alon|ramah"
    r"|lembut)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
TELL = Pattern(
    rf"{SOFT}(?:{TELLS}|{ASKS_HER})(?: (?:ke|kepada|pada|nang|sama|karo|buat"
    rf"|untuk))? {A_NAME}{THAT} (?P<rest>\S.{{2,}})",
    re.IGNORECASE | re.DOTALL,
)
# "Slamet besok suruh ambil ke rumahnya Sri"
MADE_TO = Pattern(
    rf"{SOFT}{A_NAME}(?P<when>(?: (?:besok|sesuk|bsk|nanti|sore|pagi|siang|hari|ini|jam|\d\d?|lusa|senin|selasa|rabu"
    rf"|kamis"
    rf"|jumat|sabtu))*) (?:tolong )?(?:di)?(?:suruh|kongkon)(?: (?:tolong|untuk))? (?P<rest>.{{3,}})",
    re.IGNORECASE | re.DOTALL,
)
# "Mbak Nur takon, potongane kapan teko. jawab ae sesuk isuk"
ANSWERS = Pattern(
    rf"(?:(?:tadi|mau|barusan|ini|itu),? )?{A_NAME} (?:(?:tadi|mau|barusan) )?(?:tanya|takon|nanya|nanyain|menanyakan"
    r"|tanglet)\b.{0,120}?[,.;?]+ ?(?:tolong |tulung )?(?:di)?(?:jawab|balas|bales|wangsul)(?:kan|in|en|no|i|ono|o)?"
    r"(?: (?:saja|aja|ae|wae|ya|yo|kalau|nek|lek))*[,:]? (?P<rest>.{3,})",
    re.IGNORECASE | re.DOTALL,
)
HELLO = (
    r"(?:(?:assalamu\S*|salam|halo|hai|met|selamat|sugeng|pagi|siang|sore|malam|enjing|dalu|bot|min|bu|mbak|permisi"
    r"|nuwun sewu|nyuwun tulung|maaf)[,.! ]+)*"
)
TO_ALL = Pattern(
    rf"{HELLO}{SOFT}(?:sampaikan|sampekno|sampein|infokan|infoin|kabari|kabarkan|kabarin|kabarno|umumkan|umumno|umumin"
    r"|beri ?tahu(?:kan)?|kasih tahu|kasih tau|kandani|bilang(?:in|kan|no)?)(?: (?:ke|kepada|pada|nang))?"
    r" (?P<whom>semua penjahit|para penjahit|semua orang|semua(?:nya)?|kabeh|ibu-ibu|penjahit(?: semua| kabeh"
    r"|(?=[,:])))"
    r"(?: ya| kalau| bahwa| nek| lek| bot)*[,:.]? (?P<rest>.{12,})",
    re.IGNORECASE | re.DOTALL,
)
TOPICS = {"alamat": "alamat", "jam": "jam", "hari": "bayaran", "telepon": "telepon", "nomor": "telepon"}
OF_US = (
    r"(?: (?:bengkel|workshop|kita|kami|posko|kantor|yang|yg|baru|pengambilan|ambil|pengiriman|kirim|tempat|barang|nya"
    r"|e|kan|itu|sekarang|skrg|rumah|omah|rumahku|omahku|saya|ku|gudang|toko))*"
)
TOPIC = (
    r"(?P<topic>alamat|jam (?:buka|kerja|operasional|tutup)|hari (?:bayaran|gajian|upahan)|nom[eo]r (?:telepon"
    r"|hp|wa) bengkel|telepon bengkel)"
)
TO_BE = (
    r"(?:sekarang(?: di| jadi)?|saiki|jadi|jd|menjadi|dadi|pindah ke|pindah di|ke|ganti|diganti|berubah"
    r"|diubah)(?: (?:jadi|ke|di|dari))?"
)
PLEASE = (
    r"(?:[,.]? (?:tolong|tlg|ya|yo|bisa|minta)? ?(?:di)?(?:ganti|ubah|catat|tulis|update|perbarui|betulkan"
    r"|simpan)(?:kan|in|en)?(?: ya| dong)?)"
)
FACT = Pattern(
    rf"{SOFT}(?:(?:info|ganti|ubah|rubah|gantien|perbarui|update|betulkan|catat)(?:kan|in|no)? )?{TOPIC}(?:nya)?{OF_US}"
    rf"(?: (?!jadi|jd|ganti|sekarang|saiki|pindah|ke|diganti|diubah)[a-z]+)?"
    rf" {TO_BE} (?P<rest>[^?]{{3,}}?){PLEASE}?"
    r"(?:,? ?(?:yang|sing|yg) (?:di info|nang info|tercatat|lama|kemarin|dulu|sekarang|biyen)\b.*)?[ .!]*",
    re.IGNORECASE | re.DOTALL,
)
# "simpan info: ukuran masker dewasa 17x9 cm, biar kalau ditanya bisa dijawab"
FACT_KEPT = Pattern(
    rf"{SOFT}(?:simpan|simpen|catat|tulis|tambah|masukkan|lebokno)(?:kan|in|no|en)? (?:di |ke "
    rf"|nang )?info(?:nya)?\s*[:,]?\s*"
    r"(?P<topic>[^\W\d_][^\d:,]{2,40}?)\s*(?:[:=]|(?= \d)|\b(?:itu|yaitu|adalah|jadi)\b|(?=\b(?:di |jl\b|jalan\b)))\s*"
    r"(?P<rest>\S.*?)(?:[,.] ?(?:biar|supaya|ben|agar|jadi) .*)?",
    re.IGNORECASE | re.DOTALL,
)
# "infokan alamat baru: Jl Kawi 14"
FACT_TOLD = Pattern(
    rf"{SOFT}(?:infokan|infoin|infono|catat|tulis"
    rf"|simpan) {TOPIC}(?:nya)?{OF_US}(?: [a-z]+)?\s*:\s*(?P<rest>[^?]{{3,}})",
    re.IGNORECASE | re.DOTALL,
)
AND_ANOTHER = Pattern(rf"(?:sama|karo|dan|lan|&|dengan) {A_NAME}", re.IGNORECASE)
CORRECTS = Pattern(
    rf"{SOFT}(?:di)?ralat(?:en)? (?:pengumuman(?:nya)?|info(?:nya)?)(?: (?:tadi|td|yang tadi|kemarin))?[, ]+"
    r"(?P<rest>.{3,})",
    re.IGNORECASE | re.DOTALL,
)
WRONG_NOTICE = Pattern(
    rf"(?!.*\b(?:di)?(?:tarik|cabut|batalkan|hapus)\b){SOFT}pengumuman(?:nya|e|ne)? (?:yang |yg |sing )?(?:tadi|td"
    rf"|barusan|kemarin|wau|mau|wingi)(?: (?:itu"
    rf"|iku))? (?:salah|keliru"
    r"|kliru|kleru)(?: (?!bukan|dudu|harusnya|mestinya)\w+)?[,.: ]+(?P<rest>.{3,}?)"
    r"(?:[,.]? (?:tolong |tlg )?(?:di)?(?:kirim|sebar|ulang)\w*(?: (?:ulang|lagi|maneh|semua))*[ .!]*)?",
    re.IGNORECASE | re.DOTALL,
)
EVENT = (
    r"(?:pelatihan|rapat|arisan|kumpul|kumpulan|pertemuan|pengajian|acara|latihan|kunjungan|syukuran"
    r"|halal bihalal|senam|bazar)"
)
GATHERS = Pattern(
    rf"{SOFT}(?:(?:mau |bakal |akan |besok |nanti |kita )*ada )?(?P<event>{EVENT}\b.+?)[,.]? (?:tolong |tlg )?"
    r"(?:di)?(?:undang|undangin|undangno|ajak|ajakin|kumpulkan|kumpulin|panggil)"
    r"(?: (?P<whom>semua|semuanya|kabeh|semua penjahit|para penjahit|penjahit))?[ .!]*(?:ya|yo|dong|bu)?[ .!]*",
    re.IGNORECASE | re.DOTALL,
)
# "ada pelatihan dari disnaker tgl 14 di balai kelurahan, undang Sri, Sari sama Nur"
GATHERS_SOME = Pattern(
    rf"{SOFT}(?:(?:mau |bakal |akan |besok |nanti |kita )*ada )?(?P<event>{EVENT}\b.+?)[,.]? (?:tolong |tlg )?"
    r"(?:di)?(?:undang|undangin|undangno|ajak|ajakin|panggil)(?:kan|in|no)? (?P<whom>[^\d:?]{3,80}?)"
    r"(?: (?:saja|aja|ae|ya|yo|dong))*[ .!]*",
    re.IGNORECASE | re.DOTALL,
)
CALLS = Pattern(
    rf"{SOFT}(?:undang|undangin|ajak|kumpulkan|kumpulin)(?: (?:semua|semuanya|kabeh|penjahit))* (?:ke|buat|untuk|ikut"
    rf"|nang) "
    rf"(?P<event>{EVENT}\b.+)",
    re.IGNORECASE | re.DOTALL,
)


CALLS_ALL = Pattern(
    rf"{HELLO}{SOFT}(?:minta tolong )?undang(?:kan|in|no)? (?:ibu-ibu|ibu ibu|(?:para |semua )?penjahit)"
    rf"(?: (?!untuk|ke|buat|ikut|semua)(?P<place>[a-z]+))?(?: semua(?:nya)?| kabeh)? (?:untuk|ke|buat|ikut|nang) "
    rf"(?P<event>{EVENT}\b.+)",
    re.IGNORECASE | re.DOTALL,
)


# "kabari ibu-ibu yang di Batu saja ya, hari Kamis listrik padam": to those of one workshop.
FOLK = (
    r"(?:ibu-ibu|ibu2|ibu|anak-anak|anak2|anak|arek-arek|arek2|arek|penjahit|orang|orang2|teman-teman"
    r"|tim|kabeh|semua|wong)"
)
TO_PLACE = Pattern(
    rf"{HELLO}{SOFT}(?:{TELLS}|umum(?:kan|no|in))(?: (?:ke|kepada|pada|nang|buat|untuk))?(?: {FOLK})+"
    rf"(?: (?:yang|sing|yg))?(?: (?:di|nang|ning|bengkel))* (?P<place>[^\W\d_]{{3,20}})"
    r"(?: (?:saja|aja|ae|wae|tok|thok|doang|ya|yo|dulu))*[,:]? (?:kalau |kalo |bahwa |nek |lek )?(?P<rest>\S.{7,})",
    re.IGNORECASE | re.DOTALL,
)
# "Yang Kota nggak usah": to whom it isn't said.
TO_THOSE_OF = Pattern(
    rf"{HELLO}{SOFT}(?:(?:kirim(?:kan)?|kabari|kabarkan|kasih tau|kasih tahu|bilang|umumkan|sampaikan) (?:ke "
    rf"|kepada |nang )?)?"
    r"(?:yang|yg|sing|penjahit|ibu-ibu)(?: (?:di|nang|ning|bengkel))* (?P<place>[^\W\d_]{3,20})"
    r"(?: (?:saja|aja|ae|wae|tok|thok|doang|dikabari|dikasih tau|dikabarin|ya|yo|dulu))+\s*[:,] ?(?P<rest>\S.{7,})",
    re.IGNORECASE | re.DOTALL,
)
BUT_NOT = Pattern(
    r"[ ,.;]+(?:yang|sing|yg|kalau|nek)(?: di| nang)? [^\W\d_]{3,20} (?:nggak|gak|ga|tidak|ora|ndak)"
    r" (?:usah|perlu|pakai)[^.]*[. !]*$",
    re.IGNORECASE,
)
# "jawab pertanyaannya Umi tadi: boleh pakai benang krem"
ANSWERS_TO = Pattern(
    rf"{SOFT}(?:jawab|balas|bales|wangsul)(?:kan|in|en|no|i|ono)? (?:pertanyaan|pitakon|pesan|chat|wa)(?:nya|ne|e)?"
    rf"(?: (?:dari|si))? {A_NAME}(?: (?:tadi|mau|yang tadi|kemarin|wingi|itu|iku|barusan))*"
    rf"(?: (?:soal|tentang|bab|masalah|mengenai|perkoro) \w+(?: \w+)?)?\s*[:,]\s*(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
ANSWERS_ONE = Pattern(
    rf"{SOFT}(?:jawab|balas|bales)(?:kan|in|en|no|i)? {A_NAME}(?: (?:tadi|mau))?\s*,\s*(?P<rest>\S.{{4,}})",
    re.IGNORECASE | re.DOTALL,
)
# "yang nomor 2 jawab: boleh, asal warnanya sama"
ANSWERS_NUMBER = Pattern(
    rf"{SOFT}(?:(?:yang|yg|sing|untuk|buat|pertanyaan|pesan) )*(?:nomor|nomer|nmr|no\.?|#) ?(?P<number>\d{{1,2}})[, ]+"
    r"(?:(?:tolong|tulung|di) ?)?(?:di)?(?:jawab|balas|bales)(?:kan|in|en|no|i)?(?: (?:ae|aja|saja))?"
    r"\s*[:,]?\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
# "jam kerja puasa: 7 sampai 1"
HOURS_TOLD = Pattern(
    rf"{SOFT}jam (?:buka|kerja|layanan|operasional)(?:nya"
    rf"|e)?(?P<when>(?: [a-z]+){{0,3}})\s*:\s*(?P<rest>[^?:]*\d[^?]*)",
    re.IGNORECASE,
)
# "minta tolong Slamet nanti sore mampir ke rumah Nur"
ASKED_OF = Pattern(
    rf"{HELLO}(?:minta tolong|njaluk tulung|nyuwun tulung) (?:ke |sama |nang )?{A_NAME} "
    r"(?P<rest>(?!.*\b(?:siapa|sopo|kapan|berapa|piro|apa|opo)\b)(?=.*\b(?:ambil|mampir|antar|anter"
    r"|ngantar|jemput|bawa|datang|kirim|tunggu|ke rumah"
    r"|balik)\w*\b)\S.{5,})",
    re.IGNORECASE | re.DOTALL,
)
# "info alamat batu salah tuh, yang benar Jl Diponegoro 8"
FACT_WRONG = Pattern(
    rf"{SOFT}info(?:nya)? (?P<topic>[^\W\d_][\w ]{{1,30}}?)(?:nya)? (?:itu |ini |yang tadi )?(?:salah"
    rf"|keliru|kliru|kleru|ganti|berubah)"
    r"\b[^,.:]{0,15}[,.:]+ ?(?:yang|sing) (?:benar|bener|betul)(?:nya|e)?[ :]+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
FACT_GONE = Pattern(
    rf"{SOFT}(?:hapus|buang|busak|hilangkan)(?:en|kan|no|in)? info(?:nya|ne)?(?: (?:yang|yg|sing|soal"
    rf"|tentang|mengenai|perkara))+"
    r" (?P<topic>[^\W\d_]{3,20})(?: .*)?",
    re.IGNORECASE | re.DOTALL,
)


NEW_PLACE = Pattern(
    rf"{SOFT}(?:(?:kita|kami|mau|arep|akan|jadi) )*(?:buka|bukak|bikin|buat|tambah|dirikan)(?:kan|in)?"
    r" (?:tempat|bengkel|posko|cabang|workshop|sanggar)(?: jahit)? (?:baru|anyar)(?: lagi)? (?:di|nang|ning)"
    r" (?P<place>[^\W\d_]{3,20})(?: (?:ya|yo|dong|bu|pak))*[ .!]*",
    re.IGNORECASE,
)


TELLS_SOMEBODY = Pattern(rf"\b{TELLS}\b", re.IGNORECASE)


def tells_somebody(text: str) -> bool:
    """Whether something is to be told to somebody: "bilangin Bu Rini"."""
    return TELLS_SOMEBODY.search(text) is not None


def told_at_once(text: str) -> str | None:
    """A fact that is told, set right or taken away, or an answer, with its words behind a colon or a comma."""
    whole = " ".join(text.split())
    if fact := fact_told(whole):
        return fact
    if numbered := ANSWERS_NUMBER.fullmatch(whole):
        return f"jawab {numbered['number']}: {numbered['rest']}"
    if hours := HOURS_TOLD.fullmatch(whole):
        return f"info jam: {' '.join(part for part in (hours['when'], hours['rest']) if part).strip(' .')}"
    if answers := ANSWERS_TO.fullmatch(whole) or ANSWERS_ONE.fullmatch(whole):
        return f"jawab {answers['name']}: {answers['rest']}"
    if wrong := FACT_WRONG.fullmatch(whole):
        return f"info {wrong['topic'].strip()}: {wrong['rest'].strip(' .')}"
    if kept := FACT_KEPT.fullmatch(whole):
        # A topic has two words at most.
        topic = kept["topic"].split()
        return f"info {' '.join(topic[:2])}: {' '.join([*topic[2:], kept['rest'].strip(' ,.')])}"
    gone = FACT_GONE.fullmatch(whole)
    return f"hapus info {gone['topic']}" if gone else None


def to_a_workshop(text: str, is_place: Callable[[str], bool]) -> str | None:
    """ "kabari ibu-ibu yang di Batu saja, …": an announcement to those of one workshop."""
    whole = " ".join(text.split())
    told = TO_THOSE_OF.fullmatch(whole) or (None if ":" in whole else TO_PLACE.fullmatch(whole))
    if told is None or not is_place(told["place"].lower()):
        return None
    return f"umumkan ke {told['place']}: {BUT_NOT.sub('', told['rest'])}"


def retold(text: str, known: Callable[[str], bool]) -> str | None:
    """The same behind the words of its command; None where it is none of these.

    `known`: whether somebody has a name.
    """
    whole = " ".join(text.split())
    if at_once := told_at_once(whole):
        return at_once
    if ":" in whole or "?" in whole:
        return None
    if ralat := CORRECTS.fullmatch(whole) or WRONG_NOTICE.fullmatch(whole):
        return f"umumkan: ralat, {ralat['rest']}"
    for one in (TELL, ASKED_OF, MADE_TO):
        if (told := one.fullmatch(whole)) and known(told["name"].lower()):
            also = AND_ANOTHER.match(told["rest"])
            if also and known(also["name"].lower()):
                return None
            when = (told["when"] or "").strip() if "when" in told.groupdict() else ""
            rest = KINDLY.sub("", f"{when} {told['rest']}".strip()) or told["rest"]
            return f"pesan untuk {told['name']}: {rest}"
    if (told := ANSWERS.fullmatch(whole)) and known(told["name"].lower()):
        return f"pesan untuk {told['name']}: {told['rest']}"
    return _to_some(whole, known) or _to_many(whole)


TOPICS_ASKED = {
    "alamat": "alamat",
    "lokasi": "alamat",
    "jam": "jam",
    "bayaran": "bayaran",
    "gajian": "bayaran",
    "upah": "upah",
    "ongkos": "upah",
    "syarat": "syarat",
    "nomor": "telepon",
    "telepon": "telepon",
}
OF_WHAT = (
    r"(?P<topic>alamat|lokasi|jam (?:buka|kerja|bengkel)|jam|bayaran|gajian|upah|ongkos|syarat|nomor|telepon)(?:nya"
    r"|ne|e)?"
    r"(?: (?:bengkel|kita|jahit|upah|daftar|ikut|bukanya|bukane)\w*)?"
)
ASKER = (
    r"(?:(?:yang|yg|sing|orang|wong|penjahit|ibu-ibu|siapa pun|sopo wae) )*"
    r"(?:tanya|nanya|takon|bertanya|tekok|ditanya|ditakoni)\w*"
)
SAY = (
    r"(?:jawab|bilang|kasih ?tau|kasih ?tahu|kasih|kandani|infokan|sampaikan|disampaikan|kabari|omongno|jawabno|dijawab"
    r"|diinfokan|beritahu)(?:kan|in|no)?"
)
# "kalau ada yang tanya alamat jawab Jl. Sukun 12", "bayarannya tiap Jumat, tolong disampaikan ke yang tanya"
FACT_FOR_ASKERS = (
    Pattern(
        rf"{SOFT}(?:kalau|kalo|nek|lek|yen|misal)(?: (?:ada|onok|ono|wonten))? {ASKER}"
        rf"(?: (?:soal|tentang|masalah|di ?mana))? {OF_WHAT}[ ,:]*"
        rf"(?:{SAY}(?: (?:saja|aja|ae|bahwa))?)[ ,:]+(?P<rest>[^?]{{2,}})",
        re.IGNORECASE | re.DOTALL,
    ),
    Pattern(
        rf"{SOFT}{OF_WHAT}(?: (?:di|itu|iku|yaitu|jadi|adalah))? (?P<rest>[^?]{{3,}}?)"
        rf"(?:[ ,.]+(?:ya|yo|tolong|tulung|mohon|bisa|nanti))*[ ,.]+"
        rf"{SAY}(?: (?:ke|kepada|sama|nang|buat|untuk|kalau|kalo|nek|lek|ada|onok))*(?: {ASKER})[ .!]*(?:ya|yo)?[ .!]*",
        re.IGNORECASE | re.DOTALL,
    ),
)


def fact_told(text: str) -> str | None:
    """ "infokan alamat baru: Jl Kawi 14", "kalau ada yang tanya jam, jawab 8 sampai 4", behind its command."""
    for one in FACT_FOR_ASKERS:
        if asked := one.fullmatch(" ".join(text.split())):
            return f"info {TOPICS_ASKED[asked['topic'].lower().split()[0]]}: {asked['rest'].strip(' ,.')}"
    fact = FACT_TOLD.fullmatch(" ".join(text.split()))
    return f"info {TOPICS[fact['topic'].lower().split()[0]]}: {fact['rest'].strip(' ,.')}" if fact else None


def _to_some(whole: str, known: Callable[[str], bool]) -> str | None:
    """An invitation to those who are named, behind the words of its command."""
    called = GATHERS_SOME.fullmatch(whole)
    words = re.split(r"[ ,&]+", called["whom"].lower()) if called else []
    bare = [one for one in words if one not in HONORIFICS and one not in ("", "dan", "sama", "karo", "lan", "ambek")]
    return f"undang {', '.join(bare)}: {called['event'].strip(' ,.')}" if called and all(map(known, bare)) else None


def _to_many(whole: str) -> str | None:
    """An announcement, a fact or an invitation, behind the words of its command."""
    if told := TO_ALL.fullmatch(whole):
        whom = "penjahit" if "penjahit" in told["whom"].lower() else "semua"
        return f"umumkan ke {whom}: {told['rest']}"
    if fact := FACT.fullmatch(whole):
        topic = fact["topic"].lower().split()[0]
        return f"info {TOPICS[topic]}: {fact['rest'].strip(' ,.')}"
    if opened := NEW_PLACE.fullmatch(whole):
        return f"bengkel baru: {opened['place'].title()}"
    if called := CALLS_ALL.fullmatch(whole):
        return f"undang penjahit {called['place'] or ''}: {called['event']}".replace(" :", ":")
    if gathered := GATHERS.fullmatch(whole) or CALLS.fullmatch(whole):
        return f"undang {gathered['event'].strip(' ,.')}"
    return None

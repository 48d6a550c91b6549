"""What somebody who is not one of us yet asks, or fears, before she joins: each has an answer that is known."""

from enum import StrEnum

from handlers.reading import assent
from handlers.reading.asking import asks
from handlers.reading.enrolling_said import asks_if_welcome, is_difabel
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.personal import is_for_no_chat

NOT = rf"(?:{assent.NOT}|g)"


class Concern(StrEnum):
    """What she wants to know."""

    CHILD = "child"
    PAYS_FIRST = "pays-first"
    PRIVATE = "private"
    PAPERS = "papers"
    WRITING = "writing"
    WELCOME = "welcome"
    TARGET = "target"
    MACHINE = "machine"
    AT_HOME = "at-home"
    HIRES = "hires"
    FLIRTS = "flirts"
    WEARY = "weary"
    OTHERS_DATA = "others-data"


# Told, too, without a question.
PAYS_FIRST = Pattern(
    r"\b(?:disuruh|dikongkon|dipaksa|diminta|dijaluki|suruh|kudu|harus|kon) (?:\w+ ){0,2}m?bayar\b"
    rf"|\bm?bayar (?:dulu|disek|disik|sik|berapa|brp|piro|pinten|{NOT})\b(?=.*\b(?:daftar|ikut|gabung|melu"
    rf"|\d+ ?(?:ribu|rb|ewu))\b)"
    r"|\b(?:daftar|ikut|gabung|melu)\w*\b.*\b(?:bayar|mbayar|biaya\w*|ongkos) (?:berapa|brp|piro|pinten)\b"
)
KNOWS = r"(?:tahu|tau|ngerti|weruh|krungu|denger|dengar|baca|lihat|liat)"
PEOPLE = (
    r"(?:tetangga\w*|tonggo\w*|orang(?: lain)?|wong(?: liyo)?|suami\w*|bojo\w*|keluarga\w*|mertua\w*|teman\w*"
    r"|warga)"
)
PRIVATE = Pattern(
    r"\b(?:takut|wedi|malu|isin)\w* (?:\w+ )?(?:ketahuan|ketauan|konangan)\b|"
    rf"\b(?:jangan|jgn|ojo|ampun|takut|wedi|malu|isin|{NOT} (?:mau|pengen|pingin|gelem|kepingin)|supaya|ben"
    rf"|biar)\b(?: \w+){{0,4}}"
    rf" {PEOPLE}(?: \w+){{0,2}} {KNOWS}\b|\b{PEOPLE} (?:\w+ ){{0,2}}(?:jangan|jgn|ojo) (?:sampai |sampe "
    rf"|nganti )?{KNOWS}\b"
    r"|\b(?:takut|wedi|malu|isin|khawatir)\w*\b(?: \w+){0,2} (?:diketawa\w*|ditertawa\w*|diguyu|dihina|dienyek|diejek"
    r"|dibully"
    r"|diomongin|digosipin|dirasani)\b"
)
PAPERS = Pattern(
    r"\b(?:ktp|kk|kartu keluarga|identitas|surat (?:keterangan|dokter)|akta|akte|ijazah|rekening"
    r"|buku tabungan)\b"
)
# With a question only.
WRITING = Pattern(
    rf"\b{NOT} (?:bisa|iso|saged|saget|mau|biasa|berani|usah|perlu) (?:di)?(?:telp\w*|telepon|telpon|tlp|nelpon"
    rf"|ngomong|bicara|denger"
    r"|dengar|mendengar|krungu|angkat)\b|\b(?:lewat|via|pakai|pake|nganggo) (?:wa|chat|tulisan|pesan|sms|whatsapp"
    r"|telegram)"
    r" (?:saja|aja|ae|wae|tok|thok|bisa|iso|boleh)\b|\b(?:wa|chat|tulisan|ketik|tulis) (?:saja|aja|ae|wae|tok|thok)\b"
)
MAY = (
    r"(?:bisa\w*|bs|iso|isok|boleh\w*|oleh|angsal|pareng|saged|saget|diterima|ditampi|cocok|gpp|gapapa|gak ?apa"
    r"|tidak apa|ora popo)"
)
FITS = Pattern(
    rf"\b{MAY}\b|\b(?:ada|ono|onok|wonten|enten) (?:\w+ ){{0,2}}(?:kerja\w*|garapan|lowongan|tempat|bagian)\b"
)
TARGET = Pattern(
    r"\b(?:setor|jahit|njahit|bikin|gawe)\w* (?:berapa|brp|piro|pinten)\b|\b(?:cuma|mung|hanya|paling) (?:bisa|iso"
    r"|dapat|oleh|entuk) \d+\b|"
    r"\b(?:target\w*|setoran minimal|minimal\w*|paling sedikit|harus berapa|kudu piro|wajib berapa|berapa (?:masker "
    r"|biji )?(?:sehari"
    r"|per hari|sedino))\b|\b(?:di)?(?:marah\w*|seneni|omeli|denda|hukum)\w*\b|\b(?:sedikit|dikit|sithik|titik"
    r"|sak iso\w*|sebisa\w*"
    rf"|semampu\w*|lambat|pelan|alon)\w*(?:[- ]\w+)? (?:{MAY}|masalah)\b|\b{MAY} (?:sedikit|dikit|sithik|titik|pelan"
    rf"|alon)\w*"
)
MACHINE = Pattern(
    rf"\bmesin\w*\b.*(?:\b(?:{NOT}|belum|durung) (?:punya|duwe|gadhah|ada|nduwe)\b|\b(?:dipinjam\w*|dipinjem\w*"
    rf"|disilih\w*|pinjam"
    r"|nyilih|sendiri|dewe|disediakan|dikasih)\b)|\b(?:harus|kudu|wajib|perlu|mesti)\w* (?:punya|duwe|gadhah|nduwe"
    r"|bawa|ada)"
    rf" (?:\w+ )?mesin\b|\b(?:{NOT}|belum|durung) (?:punya|duwe|gadhah|nduwe) mesin\b"
)
HAS_MACHINE = Pattern(
    r"(?<!harus )(?<!kudu )(?<!wajib )(?<!perlu )(?<!apa )(?<!mesti )\b(?:ada|punya|duwe|nduwe|onok|gadhah"
    r"|due) mesin (?:jahit |jait )?(?:sendiri|dewe|piyambak|lama|lawas|singer|butterfly)\b"
)
AT_HOME = Pattern(
    r"\b(?:kerja|kerjo|jahit|njahit|menjahit|garap|digarap|dikerjakan|kerjanya|kerjane|jahitnya|jahite)\w*\b.*\b(?:di"
    r"|nang|ndek|teng)"
    r" (?:rumah|omah|griya|bengkel|tempat|sana|kono|mana|ngendi)\b|\b(?:dibawa|digowo|digarap|dikerjakan) (?:ke "
    r"|nang )?(?:pulang|mulih"
    r"|omah|rumah|di rumah|nang omah)\b|\b(?:harus|kudu|wajib) (?:datang|ke sana|mrono|berangkat|ke bengkel|masuk)\b"
    r"|\b(?:antar|ngantar|anter|jemput|ambil)\w*[ -]*(?:antar|jemput|ambil)?\w* (?:gimana|piye|gmn|bagaimana|pripun)\b"
)
HIRES = Pattern(
    r"\b(?:masih |isih |apa |opo |bener |benar |leres )*(?:terima|nerima|menerima|butuh|buka|nyari|cari|golek"
    r"|membutuhkan) (?:\w+ ){0,2}"
    r"(?:penjahit|orang jahit|wong njahit|tukang jahit|jahit\w*|pekerja|karyawan|tenaga|pendaftaran|lowongan)\b"
    r"|\b(?:ada|onok|ono|wonten) (?:lowongan|loker)\b|\b(?:konveksi|bengkel|tempat|omah) (?:\w+ )?(?:masker"
    r"|jahit\w*)\b.*\b(?:ya|yo|ta"
    r"|bukan|apa|kan|nggih)\b"
)
# A child of school age, who is to sew.
CHILD = Pattern(
    r"\b(?:anak|adik|adek|cucu|putu|ponakan|keponakan|putra|putri)\w*\b.*\b(?:(?:kelas|kls) (?:\d|1[0-2])|sd|smp"
    r"|(?:umur|usia)\w* (?:[5-9]|1[0-5]))\b.*\b(?:ikut|melu|daftar|kerja|jahit|njahit|menjahit|bantu|gabung)\w*\b"
)
# Who takes this for something else.
FLIRTS = Pattern(
    r"\b(?:video ?call|vc|vcs|kenalan|kencan|ketemuan|pacaran)\b(?: \w+){0,2} (?:yuk|yu|yok|dong|ayo|mau|gak|boleh|say"
    r"|beb)\b"
    r"|\b(?:boleh|mau|ayo|yuk|pengen|bisa) (?:\w+ )?(?:kenalan|vc|vcs|video ?call|kencan|pacaran)\b"
    r"|\b(?:halo|hai|hi|pagi|malam) (?:say|sayang|beb|cantik|manis|cewek)\b|\bopen ?bo\b|\bpap\b.*\b(?:dong|yuk)\b"
)
# A parent who is at the end of her strength, and looks for others like her.
PARENT = Pattern(
    r"\b(?:ortu|orang ?tua|ibu|mama|bunda|bapak|ayah|ngurus|merawat|ngrawat|momong|punya|duwe)\b.*\banak\w*|\banakku\b"
    r"|\banak (?:saya|sy|aku|kulo)\b"
)
WEARY = Pattern(r"\b(?:capek|cape|capai|lelah|kesel|sayah|putus asa|gak kuat|nangis|stres\w*|sedih|sendirian|dewean)\b")
LIKE_HER = Pattern(
    r"\b(?:cerita|crito|curhat|curcol|sambat|ngobrol|senasib|teman|konco|komunitas|kelompok|ibu2|ibu-ibu|ortu lain"
    r"|orang ?tua lain|tanpa|ada (?:yang|sing))\b"
)
# "minta daftar nama dan alamat penjahit ya untuk bantuan": nobody's data are given away.
OTHERS_DATA = Pattern(
    r"\b(?:minta|mintak|njaluk|nyuwun|butuh|perlu|bagi|kirim\w*|kasih|boleh tau|boleh tahu"
    r"|share)\b(?: \w+){0,3} (?:data|daftar (?:nama|alamat|penjahit|anggota)"
    r"|nama|alamat|kontak|nomor|nomer|no ?rek\w*|rekening|foto|ktp)\w*\b.*\b(?:penjahit|difabel|disabilitas|anggota"
    r"|ibu-?ibu|ibu2|pekerja|karyawan|warga|masing-?masing"
    r"|masing2|semua orang|para)\w*"
    r"|\b(?:no|nomor|nomer|rek|norek|rekening|alamat|nama|ktp|foto)\b(?: \w+){0,2} masing-?(?:2| ?masing)"
)
SAID: tuple[tuple[Concern, Pattern], ...] = (
    (Concern.FLIRTS, FLIRTS),
    (Concern.OTHERS_DATA, OTHERS_DATA),
    (Concern.CHILD, CHILD),
    (Concern.PAYS_FIRST, PAYS_FIRST),
    (Concern.PRIVATE, PRIVATE),
)
ASKED: tuple[tuple[Concern, Pattern], ...] = (
    (Concern.PAPERS, PAPERS),
    (Concern.WRITING, WRITING),
    (Concern.TARGET, TARGET),
    (Concern.MACHINE, MACHINE),
    (Concern.AT_HOME, AT_HOME),
    (Concern.HIRES, HIRES),
)
# Whether she may come and see is a person's to say.
VISITS = Pattern(r"\b(?:datang|dateng|lihat|liat|mampir|berkunjung|survei|survey|ketemu|ndelok|mrono|main ke)\b")
# Whoever writes of them, studies them or gives something wants no place among them.
OF_OTHERS = Pattern(
    r"\b(?:wartawan|jurnalis|media|liput\w*|meliput|wawancara\w*|mahasiswa|skripsi|penelitian|riset|kontak|kerja ?sama"
    r"|kerjasama|sumbang\w*|nyumbang\w*|donasi\w*|hibah\w*|pesan|pesen|order|beli|kepala (?:slb|sekolah))\b"
)
LONGEST = 40
WONDERS = Pattern(
    r"\b(?:ya|yo|nggih|kan|ta|tah|to)(?: (?:bu|pak|mbak|mas|kak))*[ .!]*$|\b(?:piro|berapa|pinten|boleh"
    r"|oleh)\b"
)


def concern_in(text: str) -> Concern | None:
    """ "ini bayar dulu gak", "saya pakai kursi roda, bisa?", "kalau gak bisa target gimana?"; None if none."""
    plain = normal(text).replace("\n", " ")
    if len(plain.split()) > LONGEST:
        return None
    if WEARY.search(plain) and LIKE_HER.search(plain) and PARENT.search(plain) and is_for_no_chat(text):
        return Concern.WEARY
    if told := next((concern for concern, pattern in SAID if pattern.search(plain)), None):
        return told
    if not asks(text) and "?" not in text and not WONDERS.search(plain):
        return None
    has_one = HAS_MACHINE.search(plain) is not None
    found = (concern for concern, pattern in ASKED if pattern.search(plain))
    asked = next((one for one in found if not (has_one and one is Concern.MACHINE)), None)
    if asked:
        return asked
    if VISITS.search(plain) or OF_OTHERS.search(plain):
        return None
    spoken_of = is_for_no_chat(text) or is_difabel(text)
    return Concern.WELCOME if asks_if_welcome(text) or (spoken_of and FITS.search(plain)) else None

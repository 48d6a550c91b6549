"""What a coordinator says in other words than a command's: the same, in the words of that command."""

import re

from handlers.reading.families import one_of
from handlers.reading.lexicon import ITEMS, WORDS
from handlers.reading.mood_said import Mood, mood_in
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

TITLE = r"(?:(?:bu|ibu|mbak|mas|pak|kak|bune) )?"
NAME = rf"(?P<name>{TITLE}[a-z]+(?: [a-z]+)?)"
A_NAME = rf"(?P<name>{TITLE}[a-z]+)"
HOW_MUCH = "(?:berapa|brp|piro|pinten)"
PLEASE = "(?:(?:tolong|coba|bu|mbak|minta|tadi|barusan|hari ini|lho|loh|ini) )*"
END = r"(?: (?:ya|bu|mbak|yo|dong|sih|to|nggih|sekarang|saiki|saja|aja|ae|wae))*[ ?.!]*"
ITEM = (
    r"(?P<item>"
    + "|".join(sorted({word for word, tags in WORDS.items() if tags & set(ITEMS)}, key=len, reverse=True))
    + ")"
)
UNITS = "(?:meter|mtr|m|roll|rol|gulung|klos|biji|pcs|lembar|pak|dus|box|yard|kg|cone)"
# Goods that were promised: "barang sudah sampai mana".
GOODS = "(?:barang|kiriman|paket|antaran|titipan|kirimannya|barangnya|pengiriman)"

# What is said, and as what; `{name}`, `{item}`, `{rest}` are parts of it. The first that fits.
SAID: tuple[tuple[Pattern, str], ...] = tuple(
    (Pattern(PLEASE + said + END), same)
    for said, same in (
        (
            rf"(?P<does>setuju|setujui|tunda|ubah|acc|siap|tolak) permintaan(?:nya)?(?: (?:dari|"
            rf"punya))? {A_NAME}(?P<rest>.*?)",
            "{does} {name}{rest}",
        ),
        (rf"kirim(?:kan)?(?: ke)? {ITEM}(?:nya|e)?(?: (?:ke|untuk|punya))? {A_NAME}", "kirim {name}"),
        (rf"(?:beli|tuku|belanja|dapat|terima) {ITEM} (?P<rest>\d.*?)", "masuk {item} {rest}"),
        (rf"{ITEM} (?:hilang|ilang|kececer) (?P<rest>\d.*?)", "buang {item} {rest} karena hilang"),
        (
            rf"{ITEM}(?:nya|e)? (?:masih |isih )?(?:cukup|cekap|ada|onok)(?: (?:tidak|gak|ora|nggak|"
            rf"untuk|sampai|apa|besok))*",
            "gudang",
        ),
        (
            rf"(?:siapa|sopo|sinten|ada|onok)(?: saja| aja| ae)?(?: (?:yang|sing|yg))? (?:minta|"
            rf"njaluk|butuh|perlu|nyuwun) {ITEM}",
            "permintaan",
        ),
        (
            rf"{GOODS}(?:nya|e)? {A_NAME} (?:sudah |wis |wes )?(?:sampai|tekan|diterima|nyampe|diantar)"
            rf"(?: (?:belum|durung|apa|blm))*",
            "antaran",
        ),
        (
            r"(?:yang |sing )?(?:belum|durung|blm) (?:dicek|dipriksa|diperiksa|di cek)(?: (?:siapa|"
            r"punya siapa|sopo|berapa|apa)"
            r"(?: (?:saja|aja|ae))?)*",
            "yang belum dicek",
        ),
        (
            r"(?:sudah |wis |wes )?(?:jadi|dapat|selesai|rampung) (?:berapa|piro|pinten) (?:dari|"
            r"soko) (?:[\d.]+|target|pesanan)",
            "progres",
        ),
        (
            r"(?:masih |isih )?(?:tinggal|kari|kurang) (?:berapa|piro|pinten|banyak|akeh)(?: (?:lagi|"
            r"maneh|masker))*",
            "progres",
        ),
        (
            r"(?P<rest>(?:pesanan )?tahap \d+)(?: (?:gimana|bagaimana|piye|sampai mana|tekan endi)"
            r")+",
            "{rest} sudah berapa",
        ),
        (r"pesanan(?:nya|e)? (?:gimana|bagaimana|piye|sampai mana|tekan endi)", "progres"),
        (
            r"(?:bisa|iso|kira-kira|apa)(?: (?:bisa|iso))? (?:selesai|rampung|penuh|jadi|kekejar|terkejar)"
            r" (?:sebelum|sakdurunge|tanggal|tgl|bulan|minggu|akhir|pada).*?",
            "kapan penuh",
        ),
        (
            r"(?:ganti|ubah|pindah)(?:kan)? (?:jam )?(?P<does>rekap|pengingat)(?:nya)? (?:jadi|"
            r"ke|jam|pukul)(?: (?:jam|pukul))?"
            r" (?P<rest>\d.*?)",
            "jadwal {does} {rest}",
        ),
        (
            r"(?!.*\d ?: ?[a-z])(?P<does>rekap|pengingat)(?:nya)? (?P<rest>(?:jam|pukul|jm) \d.*?)",
            "jadwal {does} {rest}",
        ),
        (
            rf"(?:berapa )?(?:nomor|nomer|no|kontak)(?:nya|e)?(?: (?:hp|wa|telepon|telpon|telp))"
            rf"?(?:nya|e)? {A_NAME}(?: (?:berapa|apa|piro))?",
            "cari {name}",
        ),
        (rf"(?:alamat|rumah|omah)(?:nya|e)? {A_NAME}(?: (?:di ?mana|nang endi|mana|endi|apa))?", "cari {name}"),
        (rf"(?:siapa )?(?:data|profil) {A_NAME}", "cari {name}"),
        (
            rf"{HOW_MUCH}(?: orang)? (?:jumlah )?(?:penjahit|anggota|orang)(?:nya|e)?(?: (?:yang "
            rf")?(?:aktif|semua|ada|bekerja))*",
            "daftar penjahit",
        ),
        (
            rf"(?:jumlah )?(?:penjahit|anggota)(?:nya|e)?(?: (?:ada|yang aktif|semua|aktif))* {HOW_MUCH}(?: "
            rf"orang)?",
            "daftar penjahit",
        ),
        (r"siapa (?:saja|aja|ae) (?:penjahit|anggota)(?:nya|ku| kita| saya)?", "daftar penjahit"),
        (rf"{A_NAME} (?:mau )?pindah (?:ke )?(?:bengkel )?(?P<rest>.+?)", "pindah bengkel {name} ke {rest}"),
        (
            rf"{A_NAME} (?:kok |ini |iki )?(?:diam|meneng|menghilang|ngilang|belum ada kabar|gak "
            rf"ono kabar|tidak ada kabar|ndak ada kabar)(?: (?:saja|aja|ae|terus|wae))*(?: (?:sudah|"
            rf"wis|wes))?(?: (?:se|\d+ |dua |tiga )?(?:minggu|hari|dino|pekan))?(?: (?:ini|lalu)"
            rf")?",
            "hasil {name}",
        ),
        (
            rf"{ITEM} (?:sudah |wis |baru |tadi )?(?:masuk|datang|dateng|teka|tiba|mlebu) (?P<rest>\d.*?|"
            rf"\w+ {UNITS}.*?)",
            "masuk {item} {rest}",
        ),
        (
            rf"(?:stok|stock|sisa|persediaan|jumlah)(?:nya|e)? {ITEM}(?: (?:di|ing|nang) gudang)"
            rf"?(?: (?:masih|tinggal|ada|isih|kari))*(?: {HOW_MUCH})?(?: {UNITS})?",
            "gudang",
        ),
        (
            rf"{ITEM}(?:nya|e)?(?: (?:di|ing|nang) gudang)? (?:masih |isih )?(?:tinggal|sisa|kari|"
            rf"ada|masih|cukup|isih|stok(?:nya)?|sisanya)(?: (?:ada|untuk|sampai))* {HOW_MUCH}(?: "
            rf"(?:{UNITS}|hari|lagi))*",
            "gudang",
        ),
        (
            rf"{ITEM}(?:nya|e)? (?:habis|entek|cukup)(?:nya|e)? (?:kapan|sampai kapan|tekan kapan|"
            rf"berapa hari(?: lagi)?)",
            "gudang",
        ),
        (rf"(?:kapan|sampai kapan) {ITEM}(?:nya|e)?(?: di gudang)? (?:habis|entek|cukup)", "gudang"),
        (r"(?:isi gudang|stok gudang|stok|gudang)(?: (?:apa (?:saja|aja)|sekarang|berapa|isinya|isine))*", "gudang"),
        (
            r"(?:siapa|sopo|ada)(?: saja| aja| ae)?(?: (?:yang|sing|yg))? (?:minta|njaluk|butuh|"
            r"perlu|nyuwun) bahan",
            "permintaan",
        ),
        (
            r"permintaan(?: bahan)?(?: (?:apa (?:saja|aja)|siapa (?:saja|aja)|yang (?:masuk|menunggu)"
            r"|ada berapa|masuk))*",
            "permintaan",
        ),
        (
            rf"{GOODS}(?:nya|e)? (?:sudah |wis |wes )?(?:sampai|tekan|nyampe|sampek|di|ada di)? "
            rf"?(?:mana|endi|pundi)(?: (?:saja|aja))?",
            "antaran",
        ),
        (
            r"(?:apa )?(?:ada|onok) (?:kiriman|antaran|barang) (?:yang |sing )?(?:belum|durung)"
            r" (?:sampai|diterima|diantar)",
            "antaran",
        ),
        (
            r"(?:pengingat|ngingatkan|ingatkan)(?:nya)?(?: (?:penjahit|semua|mereka))*(?: (?:jadi|"
            r"pindah|ganti))? (?P<rest>(?:jam|pukul|jm) \d.*?)",
            "jadwal pengingat {rest}",
        ),
        (
            r"(?:kirim )?rekap(?:nya|e)?(?: (?:jadi|pindah|ganti|dikirim|kirim))+ (?P<rest>(?:jam|"
            r"pukul|jm) \d.*?)",
            "jadwal rekap {rest}",
        ),
        (rf"(?:jam {HOW_MUCH}|kapan) (?:rekap|pengingat)(?:nya|e)?(?: (?:dikirim|keluar|datang|masuk))?", "jadwal"),
        (rf"(?:rekap|pengingat)(?:nya|e)?(?: (?:dikirim|keluar|datang|itu))? (?:jam {HOW_MUCH}|kapan)", "jadwal"),
        (rf"(?P<rest>tahap \d+)(?: (?:sudah|wis|wes))? {HOW_MUCH} (?:persen|%)", "{rest} sudah berapa"),
        (rf"{HOW_MUCH} (?:persen|%)(?: (?:pesanan|order|sudah|jadi|progres\w*))*", "progres"),
        (rf"target(?:nya|e)?(?: (?:hari ini|minggu ini|pesanan|kita|bulan ini))* {HOW_MUCH}", "progres"),
        (
            rf"(?:sudah|wis|wes) (?:di)?(?:serahkan|kirim|setor|antar)(?:kan)? {HOW_MUCH}(?: (?:ke|"
            rf"nang) (?:dinas|pembeli|kantor|pemesan|kopindag))?(?: .*)?",
            "progres",
        ),
        (
            r"(?:kapan|kpn)(?: (?:bisa|iso))? (?:selesai|rampung|penuh|jadi|beres|tercapai)(?:nya|"
            r"e)?(?: (?:[\d.]+|semua|masker|pesanan))*",
            "kapan penuh",
        ),
        (r"(?:kapan|kpn) (?:[\d.]+)(?: masker)? (?:selesai|rampung|penuh|jadi|tercapai)", "kapan penuh"),
    )
)
# Said word by word to somebody: as it was written.
TELL = Pattern(
    rf"(?:{PLEASE})(?:bilang(?:in|kan|no)?|kabari|kabarin|kabarkan|kasih tahu|kasih tau|"
    rf"beritahu|beri tahu|omongno|ngomong|kandani"
    rf"|kandanono|sampaikan|ingatkan)(?: (?:ke|kepada|pada|nang))? (?P<name>{TITLE}[\w'-]+)"
    rf"(?:,|:| kalau| kalo| nek| yen| bahwa)* (?P<rest>.{{3,}})",
    re.IGNORECASE,
)
ENTERS = Pattern(
    r"(?:tolong |coba )?(?:input|entri|entry|data masuk|masukkan data)(?:kan)?(?: (?:manual|"
    r"data|setoran|hasil))* ?:? (?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
APPLICANTS = Pattern(
    r"(?:apa |apakah )?(?:siapa|sopo|sinten|ada|onok|wonten|daftar)(?: saja| aja)?(?: (?:yang|"
    r"yg|sing))?(?: (?:baru|mau|sudah|masih))*"
    r" (?:daftar|mendaftar|ndaftar|pelamar\w*|melamar|pendaftar\w*|(?:menunggu|nunggu)(?: "
    r"(?:diterima|jawaban|keputusan))?)"
    r"(?: (?:baru|masuk|hari ini|ya|bu|jadi penjahit))*[ ?.!]*|(?:pelamar|pendaftar)(?: "
    r"(?:baru|yang menunggu|ada|siapa saja))*[ ?]*"
)
TELL_ALL = Pattern(
    r"(?:(?:tolong|coba|bu|mbak) )*(?:bilang(?:in|kan|no)?|kabari|kabarin|kabarkan|kasih "
    r"tahu|kasih tau|beritahu|beri tahu"
    r"|omongno|sampaikan|ingatkan)(?: (?:ke|kepada|pada|nang))? (?P<all>semua(?:nya)?(?: "
    r"(?:penjahit|orang|anggota))?|kabeh)"
    r"(?:,|:| kalau| kalo| nek| yen| bahwa)* (?P<rest>.{3,})",
    re.IGNORECASE | re.DOTALL,
)
ADDS_SOMEBODY = Pattern(
    r"(?:mau |tolong )?(?:tambah|tambahkan|nambah|masukkan|daftarkan|daftarno)(?: (?:ada|"
    r"satu|1))? (?:penjahit|orang|anggota)"
    r"(?: (?:baru|lagi|namanya|jenenge|bernama|:))*(?: .{2,40})?"
    r"|(?:mau |tolong )?(?:tambahkan|masukkan|daftarkan|daftarno|daftarin|ndaftarno) (?:tonggo|tetangga"
    r"|teman|konco|adik|kakak|sepupu|ipar)"
    r"\w*\b.*"
)
# Her own name is "namaku"; another's isn't changed by who coordinates.
RENAMES = Pattern(
    r"(?:tolong |coba )?(?:ganti|ubah|betulkan|mbenerno|benerin) (?:nama|jeneng|jenenge|namanya)"
    r" (?!saya|aku|ku\b|bengkel|lengkap|panggilan|pesanan|dana|jadi|menjadi)(?:(?:bu|mbak|pak"
    r"|mas) )?[a-z]+ (?:jadi|menjadi|dadi|ke) .+"
)
BY_MISTAKE = Pattern(
    r"(?:(?:maaf|sori|sorry|waduh|eh|bu|ngapunten) ,? ?)*(?:salah|keliru|kliru) (?:kirim|pencet|ketik|chat|tulis)\W*"
)
WONDERS = Pattern(
    r"(?:(?:lho|loh|lah|waduh|hm+) ?)*(?:kok|kenapa|ngopo)(?: (?:bisa|iso))? (?:begitu|gitu|ngono|begini|gini|ngene)\W*"
)
WAITS = Pattern(
    r"(?:sebentar|bentar|sik|sek|tunggu|dilut|diluk|mangke)(?: (?:ya|yo|sik|dulu|bu|mbak|sebentar|dilut))*\W*"
)
ACKNOWLEDGED = Pattern(
    r"(?:(?:ok|oke|okay|sip|siap|baik|mantap|beres|noted|nggih|inggih)[ ,.!]*(?:bu|ya|yo|deh|mbak)?[ ,.!]*){2,4}"
)
PHONE_OF = Pattern(
    rf"(?:ganti |ubah |catat )?(?:nomor|nomer|no)(?:nya)?(?: hp| wa| telepon| telpon)? {A_NAME} (?:ganti|jadi"
    rf"|diganti|sekarang|berubah|baru)[^\d]*"
    r"[\d +-]{8,20}"
)
# Everybody is no name.
ALL_OF_THEM = one_of(r"semua\w* semuanya kabeh seluruh\w* saya aku kami kita koordinator pembina")
QUESTION_OF_TALLY = Pattern(
    r"(?:kok |lho |loh |kenapa |ngopo )*(?:rekap|jumlah|hitungan|catatan|total)(?:nya|e)"
    r"?(?: (?:kok|ini|iki|tadi|yang tadi))*"
    r" (?:salah|keliru|beda|ga cocok|gak cocok|tidak cocok|ora cocok|aneh|kliru|ndak cocok)"
    r"(?: (?:ya|sih|to|bu))*[ ?!.]*"
)


def in_words_of_a_command(text: str) -> str | None:
    """The same in the words of a command; None where it is said as one already, or means something else."""
    plain = normal(text)
    for pattern, same in SAID:
        if (found := pattern.fullmatch(plain)) and (parts := _parts(found)) is not None:
            words = same.format(**parts).strip()
            return words if words != plain.strip() else None
    if told := TELL_ALL.fullmatch(text.strip()):
        return f"umumkan: {told['rest']}"
    if (told := TELL.fullmatch(text.strip())) and not re.search(ALL_OF_THEM, told["name"].lower()):
        return f"pesan untuk {told['name']}: {told['rest']}"
    if entered := ENTERS.fullmatch(text.strip()):
        return f"titip: {entered['rest'].lstrip(': ')}"
    return None


def _parts(found: re.Match[str]) -> dict[str, str] | None:
    """The parts of what was said; None where a name is no name."""
    parts = {key: (value or "").strip() for key, value in found.groupdict().items()}
    if "name" in parts and (not parts["name"] or re.search(ALL_OF_THEM, parts["name"]) or is_word(parts["name"])):
        return None
    if hour := CLOCK.search(parts.get("rest", "")):
        parts["rest"] = on_the_clock(int(hour["hour"]), hour["minutes"] or "00", hour["part"])
    elif early := EARLY.fullmatch(parts.get("rest", "")):
        # Nobody is reminded at four in the night.
        parts["rest"] = f"{int(early['hour']) + NOON}.{early['minutes'] or '00'}"
    return parts


CLOCK = Pattern(
    r"(?:jam|pukul|jm) (?P<hour>\d{1,2})(?:[.:](?P<minutes>\d\d))? (?P<part>pagi|isuk|siang|"
    r"awan|sore|malam|bengi|petang)"
)


def on_the_clock(hour: int, minutes: str, part: str) -> str:
    """ "jam 5 sore" is 17.00."""
    later = hour < NOON and part not in ("pagi", "isuk") and not (part in ("siang", "awan") and hour >= LATE_MORNING)
    return f"{hour + NOON if later else hour:02}.{minutes}"


EARLY = Pattern(r"(?:jam |pukul |jm )?(?P<hour>[1-5])(?:[.:](?P<minutes>\d\d))?")
NOON, LATE_MORNING = 12, 10


def hour_said(clock: str) -> str:
    """ "jam 5 sore" as 17.00, "jam 5" as 17.00 and "jam 8" as 08.00; empty where there is none."""
    if found := CLOCK.fullmatch(clock):
        return on_the_clock(int(found["hour"]), found["minutes"] or "00", found["part"])
    if early := EARLY.fullmatch(clock):
        return f"{int(early['hour']) + NOON}.{early['minutes'] or '00'}"
    bare = BARE_HOUR.fullmatch(clock)
    return f"{int(bare['hour']):02}.{bare['minutes'] or '00'}" if bare else ""


BARE_HOUR = Pattern(r"(?:jam |pukul |jm )?(?P<hour>\d{1,2})(?:[.:](?P<minutes>\d\d))?")


def asks_for_applicants(text: str) -> bool:
    """ "ada yang daftar baru?", "siapa yang menunggu diterima"."""
    return APPLICANTS.fullmatch(normal(text)) is not None


def is_word(name: str) -> bool:
    """Whether a name is a word that means something else: "karet pindah ke Batu"."""
    return any(word in WORDS for word in name.split()[-1:])


MOODS = {
    Mood.TIRED: "mood-tired",
    Mood.GLAD: "mood-glad",
    Mood.EATEN: "mood-eaten",
    Mood.CALLS: "mood-calls",
    Mood.BYE: "mood-bye",
    Mood.WELL: "mood-well",
}


def small_talk(text: str) -> str | None:
    """What is answered to words that ask for nothing that can be done: a sentence's key; None for any other."""
    plain = normal(text)
    if WONDERS.fullmatch(plain) or QUESTION_OF_TALLY.fullmatch(plain):
        return "tally-wrong"
    if BY_MISTAKE.fullmatch(plain):
        return "sent-by-mistake"
    if WAITS.fullmatch(plain):
        return "heard-waits"
    if mood := mood_in(text):
        return MOODS[mood]
    if ACKNOWLEDGED.fullmatch(plain):
        return "heard-ok"
    if RENAMES.fullmatch(plain):
        return "rename-own"
    if PHONE_OF.fullmatch(plain):
        return "roster-phone-own"
    return "people-add-how" if ADDS_SOMEBODY.fullmatch(plain) else None


def name_in_message(said: str) -> str | None:
    """To whom such a message goes; None if it is none."""
    found = re.match(r"pesan untuk ([^:]+):", said)
    return found[1] if found else None

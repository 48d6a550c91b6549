"""What a coordinator writes at length, cut into clauses; and which of them only greet, thank or say why."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from handlers.reading.coordinators_said import CORRECTS, TAKES_AWAY
from handlers.reading.days_ahead import spans_in
from handlers.reading.families import one_of, pattern
from handlers.reading.greeting import is_mere_greeting
from handlers.reading.mood_said import mood_in
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.rupiah import money_in
from handlers.reading.talk_parts import Talk, number_at

# A sentence ends, or a clause; a point within a number or an hour ends nothing.
ENDS = Pattern(r"(?:[.!;]+(?=\s|$)|\n+|,(?=\s)|(?<=\?))\s*")
# "Pertama …, kedua …, ketiga …"
ORDINALS = Pattern(
    r"^(?:yang )?(?:pertama|kedua|ketiga|keempat|kelima|kaping \w+|nomor \d|\d[.)])[ ,:]+(?=\w)", re.IGNORECASE
)
NEXT = Pattern(
    r"(?<!\bminggu)(?<!\bbulan)(?<!\btahun)(?<!\bpekan)(?<!\bhari)\s+(?=(?:terus|trus|trs|lalu|kemudian|njur|njuk"
    r"|sekalian|sama sekalian|habis itu|bar iku|sama tolong"
    r"|dan tolong|tapi tolong)\s)"
)
ASKED_BY = Pattern(
    r"^(?:(?:pak|bu|mas|mbak) \w+ (?=(?:minta|njaluk|nyuwun)\b)|(?:bot|min|mbak bot)[, ]+)", re.IGNORECASE
)
LEADS = Pattern(
    rf"^(?:{one_of('terus trus trs lalu kemudian njur njuk sekalian sama_sekalian habis_itu bar_iku sama dan tapi')}"
    r"[, ]+)+",
    re.IGNORECASE,
)
# "Untuk Batu, tanggal 17 ditutup": of what the next clause is said.
ABOUT = Pattern(r"(?:untuk|soal|khusus|kanggo|tentang|buat) [\w ]{2,24}", re.IGNORECASE)
# "…, kata Rahmawati": who says what the clause before says.
SAID_BY = Pattern(r"(?:kata|katane|katanya|jare|jarene|ngendikane)(?: (?:bu|pak|mbak|mas))? \w+", re.IGNORECASE)
WHY = Pattern(
    rf"^{one_of('karena krn soalnya soale soalipun mergo mergane amargi biar supaya ben sebab gara-gara')}\b"
    rf"|^{one_of('berhubung mumpung')}\b"
    r"|^(?:kata|katanya|jare|jarene|pak|bu|mas) \w+ (?:nanya|tanya|takon|bilang)$"
)
# What goes with a leave or an advance that the clause before tells of.
BESIDE = Pattern(
    r"^(?:(?:dan|jadi|nanti|mengko|trus|terus) )*(?:(?:jangan|ojo|gak usah|nggak usah|tidak usah|ora usah)"
    r" (?:di)?(?:tagih|ingat|inget|eling)\w*|(?:di)?potong(?:kan|en)? (?:dari |soko |teko )?(?:upah|gaji|bayaran)\w*)"
    r"(?: (?:berikutnya|selanjutnya|minggu depan|bulan depan|besok|sing ngarep|dulu|sik|disik|ya|yo|bu|saja|ae))*$"
    r"|^(?:(?:dia|orangnya|katanya|jarene|soale|soalnya|aku|saya|tadi) )*(?:salah|keliru|kliru|kleru)"
    r" (?:hitung|itung|ngitung|tulis|nulis|catat|nyatet|ketik|lapor)\w*(?: (?:ya|yo|bu|tadi|kok))*$"
)
# What a clause may be made of that asks for nothing and tells of nothing.
COLOUR = frozenset("soft want already may thanks help me asks tag come what? show".split())  # noqa: SIM905


def clauses(text: str) -> tuple[str, ...]:
    """Its clauses, as they were written."""
    parts = list[str]()
    for part in (part for end in ENDS.split(text) if end for part in NEXT.split(end)):
        if parts and ABOUT.fullmatch(parts[-1].strip(" ,")):
            parts[-1] = f"{parts[-1].strip(' ,')} {part}"
        elif parts and SAID_BY.fullmatch(part.strip(" ,")):
            parts[-1] = f"{parts[-1].strip(' ,')}, {part}"
        else:
            parts.append(part)
    return tuple(
        bare for part in parts if (bare := ASKED_BY.sub("", ORDINALS.sub("", LEADS.sub("", part.strip(" ,.:;-")))))
    )


# "Bot maaf borongan: Umi 32, …": what stands before the colon leads on to the rest, and is no command.
HEAD = Pattern(r"(?P<head>(?:[^:\d\n]|(?<=jam )\d\d?){2,120}):\s+(?P<body>\S[^\n]+)")


CLOCK = Pattern(r"\bjam \d{1,2}(?:[.:]\d\d)?\b")


def words_before(head: str) -> list[str]:
    """The words before a colon, without hours."""
    return re.findall(r"[a-z']+", CLOCK.sub(" ", normal(head)))


def body_of(text: str, leads_on: Callable[[str], bool]) -> str:
    """The message behind such a head; the whole where there is none."""
    found = HEAD.fullmatch(text)
    return found["body"] if found and leads_on(found["head"]) else text


def only_colours(clause: str, talk: Talk) -> bool:
    """Whether a clause only greets, thanks, or says why: nothing is lost where it isn't heard."""
    plain = normal(clause)
    if is_mere_greeting(clause) or WHY.search(plain) or mood_in(clause) or BESIDE.match(plain.strip(" ,.")):
        return True
    if not talk.slots - {"size"} and "stays" in talk.kinds() and not talk.kinds() - COLOUR - {"stays", "size"}:
        return True
    return not talk.slots and not talk.kinds() - COLOUR and len(talk.unknown()) < len(talk.words)


def joined(parts: Sequence[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Neighbours that are both rows of one sheet, as one: "Sri 20", "Ani 15"."""
    out: list[tuple[str, bool]] = []
    for part, row in parts:
        if row and out and out[-1][1]:
            out[-1] = (f"{out[-1][0]}, {part}", True)
        else:
            out.append((part, row))
    return out


# By these a clause asks for something, or tells of so many: it is no mere story.
WISHES = pattern(
    one_of(
        r"tolong mohon minta njaluk nyuwun coba jangan ojo ojok harus kudu wajib catat\w* catet\w* cateten tulis\w*",
        r"kirim\w* kabari\w* kabarkan bilang\w* sampaikan\w* ingat\w* eling\w* umumkan umumno ganti\w* ubah\w*",
        r"batal\w* hapus\w* tambah\w* kurangi bayar\w* kasih\w* cek\w* masukkan masukno siapkan siapno cetak\w* ",
        r"print\w* bikin\w* buatkan gawekno daftar\w* pindah\w* undang\w* tandai\w* dipotong bagi\w* apakah berapa",
        r"piro pira pinten kapan siapa sopo sapa bagaimana piye gimana pripun mana endi",
        r"balik\w* lanjut\w* tutup buka boleh",
    ),
    r"\?|\d|\b(?:bisa|iso|boleh|sudah|wis|ada|onok|realistis|masih|cukup)\b.*\b(?:gak|nggak|ndak|tidak|belum|ta)\b",
)
ASKED = frozenset("who? what? when? where? howmuch how? tag show list".split())  # noqa: SIM905


SHE = Pattern(r"\b(?:dia|wonge|orangnya|beliau|dheweke|deweke)\b", re.IGNORECASE)


def named_instead(clause: str, name: str) -> str:
    """ "kasih tau dia potongan diantar besok", where only one is named: with her name."""
    return SHE.sub(name, clause, count=1)


SUPPOSED = Pattern(r"(?:kalau|kalo|klo|kl|nek|lek|yen|misal\w*|umpama\w*|seumpama\w*|andai\w*)\b")


def only_supposed(clause: str) -> bool:
    """ "kalau kita tutup seminggu": nothing is to be done of it."""
    return SUPPOSED.match(normal(clause)) is not None and "?" not in clause


ORDERS = Pattern(
    r"(?:(?:terus|trus|lalu|sama|dan|nanti|mengko|besok|sekalian|habis itu|sore|pagi|siang)[ ,]+)*"
    r"(?:tolong|tulung|mohon|minta|njaluk|kasih ?ta?h?u|bilang\w*|kabari|kabarkan|kabarno|sampaikan|umumkan"
    r"|umumno|kirim\w*"
    r"|cetak\w*|ingatkan|elingno|suruh|kongkon\w*|undang|siapkan|bayar\w*|berapa|piro|siapa|sopo|kapan|sisa)\b"
)


def orders_something(clause: str) -> bool:
    """Whether a clause begins as what is to be done, or asked, does: "nanti sore tolong Slamet ambil kain"."""
    return ORDERS.match(normal(clause)) is not None


TELLS_OTHERS = Pattern(
    r"(?:(?:terus|trus|dan|tolong|tulung|nanti|sekalian) )*(?:kabari|kabarkan|kabarno|kasih ta[hu]+|umumkan|umumno"
    r"|ingatkan|elingno|bilang\w*|sampaikan|undang)\b"
)


def tells_others(clause: str) -> bool:
    """Whether others are to hear something, however short it is said: "kabari semua"."""
    return TELLS_OTHERS.match(normal(clause)) is not None


def wishes_something(clause: str) -> bool:
    """Whether a clause asks for something to be done or said, or holds a number, also in words."""
    plain = normal(clause)
    words = re.findall(r"[a-z]+", plain)
    told = any((number_at(words, at) or (0, 0))[0] >= LEAST_IN_WORDS for at in range(len(words)))
    return told or WISHES.search(plain) is not None


# "anak dua" tells a story; "enam belas" may be masks.
LEAST_IN_WORDS = 6
# "Bu Yuni telpon, dia dapat enam belas": so many, told by whoever heard it.
TOLD_BY = Pattern(
    r"(?:(?:jadi|gini|begini|ngene|tadi|barusan|mau|ini|kan|anu|o)[ ,]+)*(?:(?:bu|mbak|pak|mas"
    r"|mb) )?(?P<name>[a-z]{2,20})"
    r" (?:tadi |barusan |mau )?(?:telpon|telepon|nelpon|nelfon|wa|ngewa|sms|ngabari|kabar|ngomong|bilang|pesan"
    r"|matur)\w*,? "
    r"(?:(?:dia|katanya|katane|jare|jarene|wonge|orangnya|kalau|kalo|nek|lek|sudah|wis|hari ini|dino iki) )*"
    r"(?:dapat|dapet|oleh|entuk|jadi|dadi|setor|hasil\w*) (?P<count>[a-z0-9 ]+?)(?: (?:masker|biji|pcs|lembar"
    r"|katanya|jare\w*))*"
)


def told_by_another(clause: str) -> tuple[str, int] | None:
    """Whose masks are told of by one who heard it, and how many; None where it says anything else."""
    found = TOLD_BY.fullmatch(normal(clause).strip(" ,."))
    words = found["count"].split() if found else []
    number = number_at(words, 0) if words else None
    return (found["name"], number[0]) if found and number and number[1] == len(words) else None


def seems_to_ask(clause: str, talk: Talk) -> bool:
    """Whether a clause asks for something to be said."""
    return "?" in clause or bool(talk.kinds() & ASKED)


FORM = Pattern(
    r"(?:(?:kalau|nek|lek|bisa|iso|dalam|pakai|bentuk\w*|format\w*|versi|yang|sing|minta|excel|exel|pdf"
    r"|word|file\w*|satu|ya|siap|tinggal|langsung|print|cetak|dicetak|diprint|a4"
    r"|yo|bot|saja|wae|ae|aja|dong|sekalian|supaya .*|biar .*|ben .*)[ ,.?]*)+"
)


def says_form(clause: str) -> bool:
    """ "bentuknya Excel ya": only in which form something is wanted."""
    plain = normal(clause)
    if COLUMNS.fullmatch(plain):
        return True
    return FORM.fullmatch(plain) is not None and re.search(r"excel|exel|pdf|word|file|print|cetak", plain) is not None


# "yang ada nama, jumlah, sama upah": what such a file is to hold.
COLUMNS = Pattern(
    r"(?:(?:yang|sing|ada|onok|isi(?:nya)?|berisi|sama|dan|karo|nama(?:nya)?|jeneng|jumlah(?:nya|e)?"
    r"|upah(?:nya|e)?|tanggal(?:nya)?|kolom(?:e)?|tanda|tangan(?:nya|e)?|ttd(?:nya)?|paraf(?:nya)?"
    r"|bengkel(?:nya)?|hasil(?:nya)?)[ ,]*)+"
)


# What isn't said of a count that is told of others: checks, money, phones, duties, invitations, questions.
ELSE = pattern(
    one_of(
        r"lolos ditolak tolak\w* balikin balikno dibalikin dikembalikan diperiksa periksa priksa meriksa cek dicek tas",
        r"tase tasnya kantong\w* upah\w* gaji\w* kasbon bayar\w* pembayaran\w* lunas dilunasi dibayar mbayar transfer",
        r"komplain wa hp hape nomor",
        r"nomer telepon pelatihan rapat undangan konfirmasi pengumuman umumkan akses tugas\w* gudang kurir bast",
        r"berangkat budhal balai_kota serah\w* rol roll gulung meter batch sampel rumah_sakit grafik ingatkan",
        r"diingatkan ingetin elingno dilihatkan cuti izin ijin potongan\w* garapan\w* jatah jatahe jatahnya",
    ),
    r"\b(?:apa|opo) (?:bener|benar|betul|iya)\b|\bsiapa yang (?:ganti|ngubah|mengubah|nulis)"
    r"|\bsopo sing (?:ngganti|ngowahi)"
    r"|\b(?:kenapa|kok|ngopo)\b.*\b(?:tidak|gak|nggak|ora)\b",
)
# Pieces or goods go from one to another: that tells of no masks, whatever it seems to set right.
HANDS_ON = pattern(
    one_of("kasihkan kasih_ke kekno wenehno oper dioper operkan titipno dititipno dititipkan"),
    r"\b(?:ambil|jupuk)\w*\b.*\b(?:dari|teko|soko)\b",
)
# "tas Wati saya terima 45": of a bag that was checked.
TAKEN_IN = Pattern(
    r"\b(?:tas|kantong)\w* (?:(?:bu|mbak|pak|mas) )?\w+ (?:saya|sudah|tak|wis) (?:terima|tompo|cek|periksa)"
)
# "tas Nur keliru tulis, lolos 28 bukan 38": a check is set right, and no count.
CHECK_AMENDED = Pattern(
    r"(?=.*\b(?:tas|tase|tasnya|kantong\w*|cek|priksa\w*|periksa\w*)\b)(?=.*\b(?:salah|keliru|kliru|kleru|ralat"
    r"|bukan|dudu)\b)"
    r".*\b(?:lolos|lulus|ditolak|tolak|perbaik\w*)\b"
)
# "Sari protes katanya 35 bukan 30, coba liat catetannya": what is recorded is to be looked at.
PROTESTS = Pattern(
    r"\b(?:protes|ngeluh|komplain|complain|gak terima|ora terimo)\b.*\b(?:lihat|liat|delok|cek|deleng|tunjuk\w*"
    r"|catatan\w*"
    r"|catetan\w*)\b"
)
PAY = Pattern(one_of(r"upah\w* gaji\w* kasbon bayar\w* dibayar"))
# Masks that were told are set right or taken back.
AMENDS = pattern(
    CORRECTS,
    TAKES_AWAY,
    one_of(r"ternyata tibake hitung dihitung kuhitung tak_hitung itung\w* ngitung total\w* kelebihan kurang"),
)


def speaks_of_days_off(text: str) -> bool:
    """Whether it is about days off, or being back."""
    return OFF_WORK.search(normal(text)) is not None


OFF_WORK = Pattern(r"\b(?:libur|cuti|prei|izin|ijin|masuk|mlebu)(?:nya|ne|e)?\b")


def announces(text: str) -> bool:
    """ "tolong umumkan besok kumpul jam 9": something for all."""
    return ANNOUNCES.match(normal(text)) is not None


ANNOUNCES = Pattern(r"(?:tolong |coba |mohon )?(?:umumkan|umumno|umumin) (?:\w+ ){2,}")


def mentions_else(text: str) -> bool:
    """Whether any word of a message is of what isn't said of a count."""
    return ELSE.search(normal(text)) is not None


DATED = Pattern(r"\b(?:tgl|tanggal|jam|pukul) \d{1,2}\b")


def tells_of_else(text: str) -> bool:
    """Whether a message holds words that no count told of others holds: then nothing is entered by it in passing.

    A clause that is nothing but a count stays one: "Sri 20, bayaran Ani 50 ribu".
    """
    plain = normal(text)
    if HANDS_ON.search(plain) or TAKEN_IN.search(plain) or CHECK_AMENDED.search(plain) or PROTESTS.search(plain):
        return True
    counted = [one for one in clauses(plain) if counts(DATED.sub(" ", one))]
    if (AMENDS.search(plain) and not PAY.search(plain)) or any(not ELSE.search(one) for one in counted):
        return False
    return ELSE.search(plain) is not None


def undated(clause: str) -> str:
    """A clause without its hours and dates."""
    return DATED.sub(" ", clause)


def counts(clause: str) -> bool:
    """Whether a clause holds a number."""
    return re.search(r"\d", clause) is not None


def hands_on(text: str) -> bool:
    """Whether pieces or goods go from one to another."""
    return HANDS_ON.search(normal(text)) is not None


# Leave is told of whoever is away, and never of whom these are said: she stands in for somebody.
DUTY = Pattern(
    one_of(
        r"akses pemeriksa memeriksa meriksa periksa tugas\w* urusan dipegang megang pegang gantinya",
        r"penggantinya wakil\w*",
        r"menggantikan gantikan nggantiin gantiin koordinator\w* kasbon upah bayar\w* pelatihan konfirmasi",
    )
)


def may_be_a_duty(text: str) -> bool:
    """Whether a message with days in it may tell who does whose work, or of other things than leave."""
    return DUTY.search(normal(text)) is not None


DAYS = (
    r"(?:(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad)(?: (?:kemarin|wingi|lalu|minggu lalu))?"
    r"|kemarin|wingi"
    r"|hari ini|(?:tgl|tanggal) \d{1,2})"
)
DAY_HEAD = Pattern(rf"\b{DAYS}\b[^:,.\n\d]{{0,12}}:\s", re.IGNORECASE)


def sheets_of_days(text: str) -> tuple[str, ...]:
    """Sheets of several days in one message, each with its day; none where it isn't of several."""
    at = [found.start() for found in DAY_HEAD.finditer(text)]
    heads = [text[start:end].strip(" ,.;") for start, end in zip(at, [*at[1:], len(text)], strict=False)]
    return tuple(part.replace(":", "", 1) for part in heads) if len(heads) > 1 else ()


# "mohon dicatat semua": all of them are to be entered, and none of these numbers is a total.
PLEASE = Pattern(
    r"[,.]? (?:(?:mohon|tolong|minta|minta tolong|nggih) )?(?:di)?(?:catat|tulis|masuk|input|lebok)\w* "
    r"(?:semua\w*|kabeh)\b",
    re.IGNORECASE,
)


def without_please(text: str) -> str:
    """The text without words that ask to enter all of it."""
    return PLEASE.sub("", text)


TOO = Pattern(r"\b(?:juga|pisan|barang)\b")


def is_off_too(text: str, today: date) -> bool:
    """ "Ani cuti juga": off as another was told to be, and no day is said."""
    plain = normal(text)
    return TOO.search(plain) is not None and not any(True for _ in spans_in(plain, today))


# What is bought or paid for by the way, out of the fund.
COST = Pattern(
    one_of(
        r"bensin parkir lakban ongkos ongkir transport\w* tol konsumsi fotokopi fotocopy materai meterai pulsa listrik",
        r"kardus plastik jarum gunting snack sewa servis oli air_galon galon kresek spidol kertas nota tinta solatip",
    )
)


def spent_in(text: str, *, whatever: bool = False) -> str | None:
    """ "bensin Mas Slamet 30 ribu": something paid by the way, in its command's words; `whatever`: it was so before."""
    plain = normal(text)
    cost, sums = COST.search(plain), [one for one in money_in(plain) if one.marked]
    if len(sums) != 1 or NO_COST.search(plain):
        return None
    if cost is None and whatever:
        thing = " ".join(f"{plain[: sums[0].start]} {plain[sums[0].end :]}".split()).strip(" ,.")
        return f"beli {thing} Rp{sums[0].amount}" if thing else None
    return f"beli {cost[0]} Rp{sums[0].amount}" if cost else None


NO_COST = Pattern(r"\bper orang\b|\btiap orang\b|\b(?:ongkos jahit|upah|gaji|kasbon|utang|harga|termasuk)\w*\b|\?")

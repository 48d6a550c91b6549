"""What a coordinator says as one talks, in plain words: "pindahin Wati dong" is "pindahkan Wati", and so on.

`first` is for what would be taken for something else; `again` for what nobody understood.
"""

import re
from collections.abc import Iterator

from handlers.reading.announcing_said import TELLING
from handlers.reading.normal import normal
from handlers.reading.other_words import (
    ALL_OF_THEM,
    CLOCK,
    EARLY,
    NOON,
    TITLE,
    in_words_of_a_command,
    is_word,
    on_the_clock,
)
from handlers.reading.patterns import Pattern
from handlers.reading.plain_commands import AGAIN, FIRST

# What is said for what, word by word; nothing for what only makes it softer.
SAID_FOR = {
    "": """dong deh sih kok nih tuh kan lho loh lah yuk gitu gini mah toh to ta tah kek pun ae wae aja saja nya bu mbak
        mas pak ya yo nggih min admin kak halo hai eh oh oke ok tolong coba mohon emang emangnya""",
    "sudah": "udah udh uda dah sdh wis wes uwis sampun",
    "tidak": "gak ga nggak ngga gk kagak enggak ndak tdk ora mboten",
    "belum": "blm blom durung dereng",
    "berapa": "brp brapa piro pinten",
    "siapa": "sapa sopo sinten",
    "yang": "yg sing seng",
    "bagaimana": "gmn gimana gimn piye pripun kepiye bgmn",
    "sekarang": "skrg skr saiki",
    "untuk": "buat utk kanggo kagem",
    "dan": "sama karo ambek lan sm",
    "sedikit": "dikit sithik titik",
    "banyak": "akeh",
    "tahu": "tau ngerti eruh",
    "habis": "abis entek ntek",
    "kasih": "ngasih ngasi kasi ngekei kekno wenehi",
    "garapan": "kerjaan gawean garapane garapannya kerjaannya",
    "kalau": "kalo klo nek",
    "sampai": "nyampe sampe tekan",
    "dapat": "dpt entuk oleh",
}
WORDS = {word: plain for plain, words in SAID_FOR.items() for word in words.split()}
VERB_IN = Pattern(
    r"(?P<verb>(?:di)?(?:pindah|batal|tambah|kabar|umum|ingat|mundur|maju|setuju|tunda|masuk|catat|tulis|kirim|bagi"
    r"|betul|benar"
    r"|kurang|hitung|balik|kasih|undang|tutup|buka|hapus|ganti|ubah|geser|jadi|daftar|bayar|lunas|cek|terima|tolak"
    r"|bilang))(?:in|kan)"
)
NO_KAN = frozenset(("kasih", "cek", "undang", "tutup", "hapus", "ganti", "ubah", "terima", "tolak", "bagi", "bayar"))


def plain_words(text: str) -> str:
    """A text in plain words, without what only makes it softer."""
    said = []
    for word in normal(text).replace("?", " ").replace("!", " ").split():
        bare = word.strip(",.:;")
        verb = VERB_IN.fullmatch(bare)
        if verb:
            base = verb["verb"].removeprefix("di")
            bare_new = verb["verb"] + ("" if base in NO_KAN else "i" if base == "setuju" else "kan")
            bare_new = "kabari" if base == "kabar" else bare_new
        else:
            bare_new = WORDS.get(bare, bare)
        kept = word.replace(bare, bare_new, 1) if bare else word
        if kept.strip(",.:;") or word in (",", ":"):
            said.append(kept)
    return " ".join(said).strip(" ,.")


WONDERS = Pattern(r"\b(?:kok|kenapa|knp|ngopo|kenopo)\b", re.IGNORECASE)
LATE = Pattern(
    rf"(?:kenapa )?(?P<name>{TITLE}[a-z]+) (?:belum|tidak) (?:setor|lapor|nyetor|kabar|masuk|ada kabar)(?: .*)?"
)
TELL = (
    r"(?:bilang(?:kan)?|kabari|kabarkan|kasih tahu|beri ?tahu(?:kan)?|sampaikan|ingatkan|pesan|infokan|umumkan)(?:"
    r" (?:ke|kepada|pada|untuk))?"
)
SEVERAL = Pattern(
    rf"{TELL} (?P<names>(?!semua|para|penjahit|kurir){TITLE}[a-z]+(?: ?, {TITLE}[a-z]+)* ?,? dan"
    rf" (?!suruh|untuk|kalau|bahwa|besok|supaya|agar){TITLE}[a-z]+)"
    r"[,:]? (?:(?:kalau|bahwa|suruh|supaya|agar|untuk) )?(?P<rest>.{3,})"
)
GROUP = Pattern(
    rf"{TELL} (?P<head>(?:semua |para )?(?:{TELLING.pattern})(?: abk)?)[,: ]+(?:kalau |bahwa )?(?P<rest>.{{3,}})"
)
EVERYBODY = Pattern(
    rf"{TELL} (?:semua|semuanya|kabeh|semua orang|semua anggota)[,:]? (?:kalau |bahwa )?(?P<rest>.{{3,}})"
)
ROLES = Pattern(
    rf"{TELL} (?P<head>(?:semua |para )?(?:penjahit|kurir|koordinator))(?:nya)?[,:]? (?:kalau |bahwa"
    rf" )?(?P<rest>.{{3,}})"
)


# "Yuni pindah ke Blitar ikut suami, hapus aja": no other workshop of ours.
GOES = Pattern(
    rf"(?P<name>{TITLE}[a-z]+) (?:sudah |mau |arep )?(?:pindah|boyong|ikut)\b[^?]*[, ](?:di)?"
    r"(?:hapus|coret|keluarkan|busak)(?:kan|en|no)?(?: (?:dari |soko )?(?:daftar|anggota|catatan|bot))*"
)


def first(text: str) -> str | None:
    """The same in the words of a command, for what would be taken for something else."""
    plain = plain_words(text)
    # "kok Wati belum setor" asks; "Wati belum setor" tells.
    if WONDERS.search(text) and (late := LATE.fullmatch(plain)):
        return f"hasil {late['name']}"
    if gone := GOES.fullmatch(plain):
        return f"{gone['name']} berhenti"
    if told := SEVERAL.fullmatch(plain):
        return f"umumkan ke {', '.join(re.split(r' ?, ?(?:dan )?| dan ', told['names']))}: {told['rest']}"
    return next(_mapped(FIRST, plain), None)


def again(text: str) -> Iterator[str]:
    """Each way in which what nobody understood may be said plainly."""
    plain = plain_words(text)
    yield from _mapped(AGAIN, plain)
    if told := ROLES.fullmatch(plain):
        yield f"umumkan ke {told['head']}: {told['rest']}"
    if told := EVERYBODY.fullmatch(plain):
        yield f"umumkan: {told['rest']}"
    if told := GROUP.fullmatch(plain):
        yield f"umumkan ke {told['head']}: {told['rest']}"
    if same := in_words_of_a_command(plain):
        yield same
    if plain != normal(text):
        yield plain
    bare = TAG.sub("", plain)
    if bare != plain:
        yield from (*_mapped(AGAIN, bare), bare)


def _mapped(table: tuple[tuple[Pattern, str], ...], plain: str) -> Iterator[str]:
    for said, same in table:
        found = said.fullmatch(plain)
        parts = _parts(found) if found else None
        if parts is not None:
            yield same.format(**parts).strip(" :")


def _parts(found: re.Match[str]) -> dict[str, str] | None:
    """What was said beside, under its name; None where a name is none."""
    groups = {key: (value or "").strip() for key, value in found.groupdict().items()}
    name = next((groups[key] for key in groups if key.startswith("name") and groups[key]), "")
    if name and (re.search(ALL_OF_THEM, name) or is_word(name) or name in NO_NAMES):
        return None
    rest = groups.get("rest", "")
    if hour := CLOCK.search(rest):
        rest = on_the_clock(int(hour["hour"]), hour["minutes"] or "00", hour["part"])
    elif early := EARLY.fullmatch(rest):
        rest = f"{int(early['hour']) + NOON}.{early['minutes'] or '00'}"
    return {
        "name": name,
        "name2": groups.get("name2", ""),
        "rest": rest,
        "item": groups.get("item", ""),
        "does": groups.get("does", ""),
    }


# "ada yang baru gak": a question, and no denial.
TAG = Pattern(r" (?:tidak|belum|apa|ya)$")
NO_NAMES = frozenset(
    """yang siapa berapa ini itu masker garapan potongan bahan barang kain karet bengkel rapat hari tadi besok kemarin
    sudah belum masih ada untuk dari rekap pengingat upah bayaran kiriman semua orang penjahit kurir di ke tidak apa
    kapan mana bagaimana permintaan pinjaman kasbon dana gudang jam tahap minggu bulan""".split()  # noqa: SIM905
)

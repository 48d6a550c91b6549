"""A bag as a checker talks of it, in the words of its command: "punya Yuni 50, 3 jahitannya lepas balikin"."""

import re
from collections.abc import Callable

from handlers.reading.checks_said import NUMBERED, Item, items_of
from handlers.reading.families import one_of
from handlers.reading.framing import TAG
from handlers.reading.normal import normal
from handlers.reading.numbers import morphemes, value_at
from handlers.reading.patterns import Pattern
from handlers.reading.people import HONORIFICS

GOOD = one_of(r"lolos lulus bagus\w* apik\w* oke ok beres baik rapi diterima ketampa sip")
MEND = one_of(
    r"balik\w* (?:di)?balikin balekno balekne tak-balekno mbalek\w* kembali\w* dikembali\w* diperbaiki perbaiki"
    r" perbaikan\w*",
    r"didandani ndandani dandani diulang retur\w*",
)
REJECT = one_of(r"(?:di)?tolak\w* reject\w* rejek\w* (?:di)?bua?ng (?:di)?bu(?:w?ak) afkir diafkir")
MENDED = Pattern(
    rf"{one_of('sudah wis sampun hasil bekas yang sing')} "
    rf"{one_of('diperbaiki perbaikan didandani dibetulkan dibenerin')}"
    rf"|^{one_of('perbaikan perbaikane perbaikannya')}|{one_of('sing_didandani yang_diperbaiki')}"
)
ALL = one_of("semua semuanya kabeh kabehe seluruhnya tanpa_sisa sedoyo")
CHECKS = one_of(r"periksa\w* diperiksa meriksa cek\w* dicek ngecek tas\w* kantong\w* priksa")
WHY = Pattern(
    r"\b(?:(?:jahit|kain|karet|tali|benang|kawat|filter|lipat|jait)(?:an)?(?:nya|e|ne)? ?)?"
    r"(?:sobek|suwek|lepas|kotor|bolong|kendor|longgar|kependekan|kepanjangan|miring|dedel|luntur|putus|robek)\b"
)
NUMBER = Pattern(r"\d{1,3}")
# "20, ada 3 karetnya kependekan, sisanya oke"
BAD = Pattern(one_of(r"jelek\w* elek rusak\w* cacat\w* gagal salah_jahit kependekan kepanjangan"))
REST_GOOD = Pattern(
    rf"\b(?:sisa|lain|liya|selebih|turah)(?:nya|ne|e)?\b(?: [a-z]+){{0,2}}? (?:{GOOD}|aman|lancar|mulus)"
)
# What was said of a bag before it was counted, its number, and what is missing by that.
SAID_BEFORE = Pattern(
    r"\b(?:nomor|nomer|no)\.? ?\d{1,3}\b|\bkurang \d{1,3}\b,?"
    r"|\b(?:kata|jare|ujar|ngaku|lapor|laporan|tulisan|ditulis|dilaporkan|bilang)(?:nya|ne|e)? \d{1,3}\b,?"
)
COUNTED = Pattern(
    r"(?:[a-z']+ ){1,5}(?:(?:saya|tak|aku|kula|kami|kita) ?(?:hitung|itung|cek|periksa) )?(?P<rest>\d{1,3}"
    r"(?: (?:pcs|biji|masker|buah|lembar))? ?[,:;].*\d.*)"
)
ELSE = Pattern(
    one_of(
        r"berapa siapa kapan batch sampel rs upah kain_\d+ belum durung kemarin_dihitung salah harusnya",
        r"mestinya dihitung",
        r"bagaimana piye kenapa ngopo kok daftar sakit cuti ijin izin akses perlu harus kudu meter rol roll",
        r"gulung yard",
        r"mesin alat gunting setrika obras potongan garapan uang duit kasbon utang blm tolong_dicek coba_cek kirim",
    )
)


# "apik kabeh kecuali loro", "keliru tulis, lolos 28 bukan 38": not all of them, or not anew.
EXCEPT = Pattern(r"\b(?:kecuali|kejaba|kajaba|selain)\b")
SLIPPED = Pattern(r"(?=.*\b(?:salah|keliru|kliru|kleru) ?(?:tulis|catat|nulis|ketik)?\b).*\b(?:bukan|dudu|sanes)\b")
LESS = Pattern(r"\bkok (?=(?:cuma|cuman|mung|hanya|kurang|tinggal)\b)")
ONE_WORD = Pattern(r"\b[a-z]+\b(?! (?:puluh|belas|likur|ratus|atus|ribu|lusin|kodi))")


def check_of(text: str, known: Callable[[str], bool]) -> str | None:
    """The command of a bag or of repaired masks that a message tells of; None where it tells of none.

    `known`: whether somebody has a name.
    """
    even = " ".join(normal(text).replace("?", " ? ").split())
    if "?" in even or TAG.search(even) or NUMBERED.search(even):
        # The number of a bag without a name counts nothing: "T-1 ternyata punya Sri, bagus semua".
        return None
    plain = even
    names = [word for word in re.findall(r"[a-z']+", plain) if word not in HONORIFICS and known(word)]
    # "kok cuma 48, bagus semua" asks nothing.
    if len(set(names)) != 1 or ELSE.search(LESS.sub("", plain)) or EXCEPT.search(plain) or SLIPPED.search(plain):
        return None
    if counted := _counted(_in_digits(plain), names[0]):
        return counted
    name, why = names[0], WHY.search(plain)
    if all_but := _all_but(plain, name, why[0].strip() if why else ""):
        return all_but
    if re.search(CHECKS, plain) and re.search(ALL, plain):
        plain = SAID_BEFORE.sub(" ", plain)
    flat = re.sub(r"[,.;]", " ", plain)
    flat = " ".join(flat.split())
    if MENDED.search(flat) and re.search(GOOD, flat):
        numbers = NUMBER.findall(flat)
        if len(numbers) > 1 and mended_items(plain):
            return f"perbaikan {re.sub(r'^perbaikan[a-z]*', '', plain).strip()}"
        return f"perbaikan {name} {numbers[0]} bagus" if len(numbers) == 1 else None
    return _bag(flat, name, f" {why[0].strip()}" if why else "")


# "hasil cek siang ini: Sri 18 bagus 2 perbaikan, …"
HEAD = Pattern(r"^(?P<head>[^:\d]{3,40}):\s*(?P<rows>.+)$", re.DOTALL)
ROWS_END = Pattern(r"\s*(?:[,;\n]|\b(?:dan|lan|terus|trus|lalu|sama|karo)\b)\s*")


# "1 perbaiki kata Wati": who says so has no bag.
SAID_BY = Pattern(r"\b(?:kata|jare|jarene|ujare|menurut|miturut)(?: (?:bu|mbak|pak|mas|ibu))? [a-z']+")


def checks_of(text: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """The commands of several tailors' bags told in one message; none where any part of it tells of no bag."""
    even = " ".join(SAID_BY.sub(" ", normal(text)).split())
    head = HEAD.match(even)
    led = head is not None and re.search(CHECKS, head["head"]) is not None
    found = list[str]()
    for row in ROWS_END.split(head["rows"] if head and led else even):
        names = [word for word in re.findall(r"[a-z']+", row) if word not in HONORIFICS and known(word)]
        if len(set(names)) == 1:
            found.append(row)
        elif names or not found:
            return ()
        else:
            found[-1] = f"{found[-1]} {row}"
    told = [check_of(one, known) for one in found]
    led = led or any(told)
    bags = [bag or (led and _all_good(one, known)) or "" for one, bag in zip(found, told, strict=True)]
    return tuple(bags) if len(bags) > 1 and all(bags) else ()


def _all_good(row: str, known: Callable[[str], bool]) -> str:
    """ "Ani 15 bagus", among bags that were checked."""
    names = [word for word in re.findall(r"[a-z']+", row) if word not in HONORIFICS and known(word)]
    numbers = NUMBER.findall(row)
    return f"cek {names[0]} {numbers[0]} bagus" if re.search(GOOD, row) and len(numbers) == 1 else ""


def mended_items(text: str) -> tuple[Item, ...]:
    """ "perbaikannya Nur yang 6 sudah balik, 5 bagus 1 tetap jelek": of each; the first is their sum."""
    plain = normal(text)
    numbers = [int(one) for one in NUMBER.findall(plain)]
    if len(numbers) < 2:
        return ()
    behind = plain.partition(str(numbers[0]))[2]
    summed = numbers[0] == sum(numbers[1:])
    rest = re.split(r"[,:;]", behind, maxsplit=1)[-1] if summed else f"{numbers[0]}{behind}"
    return items_of(rest)


def _in_digits(plain: str) -> str:
    """ "satu sobek": "1 sobek"."""
    return ONE_WORD.sub(lambda word: str(value_at(morphemes(word[0]) or [], 0)[0] or word[0]), plain)


def _all_but(plain: str, name: str, why: str) -> str | None:
    """ "20, ada 3 karetnya kependekan, sisanya oke": so many are to be mended, and what is left is good."""
    numbers = [int(one) for one in NUMBER.findall(_in_digits(plain))]
    named = [one for one in (MEND, REJECT) if re.search(one, plain)]
    if len(numbers) != 2 or not REST_GOOD.search(plain) or not (why or named or BAD.search(plain)):
        return None
    whole, bad = max(numbers), min(numbers)
    how = "buang" if named == [REJECT] else "perbaiki"
    return f"cek {name} {whole}: {whole - bad} bagus, {bad} {how} {why}".strip() if bad < whole else None


def _counted(plain: str, name: str) -> str | None:
    """ "bu Sri punya saya hitung 38, yang bagus 35, 2 jahitannya mencong": each of its numbers was said."""
    found = COUNTED.fullmatch(plain)
    if found is None:
        return None
    whole, *parts = re.split(r" ?[,:;] ?", found["rest"])
    whole = NUMBER.findall(whole)[0]
    good = any(re.search(GOOD, part) for part in parts)
    if not good or not all(len(NUMBER.findall(part)) == 1 for part in parts):
        return None
    return f"cek {name} {whole.strip()}: {', '.join(part.strip() for part in parts)}"


def _bag(flat: str, name: str, why: str) -> str | None:
    mended, flat = _count(flat, MEND)
    rejected, flat = _count(flat, REJECT)
    if not mended and not rejected:
        said = re.search(CHECKS, flat) and re.search(GOOD, flat)
        numbers = NUMBER.findall(flat)
        if len(numbers) == 1 and re.search(ALL, flat) and re.search(GOOD, flat):
            return f"cek {name} {numbers[0]} bagus"
        every = re.search(ALL, flat) and not NUMBER.search(flat)
        return f"cek {name} semua bagus" if said and every else None
    good, flat = _count(flat, GOOD)
    left = [int(one) for one in NUMBER.findall(flat)]
    if len(left) > 1 or (good and left and left[0] != good + mended + rejected):
        return None
    whole = left[0] if left else good + mended + rejected
    good = whole - mended - rejected
    if good < 0:
        return None
    parts = [f"{good} bagus"] if good else []
    parts += [f"{mended} perbaiki{why}"] if mended else []
    parts += [f"{rejected} buang{why}"] if rejected else []
    return f"cek {name} {whole}: {', '.join(parts)}"


def _count(flat: str, result: str) -> tuple[int, str]:
    """How many have a result, and what is left of the text."""
    for said in (
        rf"\b(?P<number>\d{{1,3}})\b(?:(?! \d)(?: [a-z']+)){{0,6}}? {result}",
        rf"{result} (?P<number>\d{{1,3}})\b",
    ):
        if found := re.search(said, flat):
            return int(found["number"]), f"{flat[: found.start()]} {flat[found.end() :]}"
    return 0, flat

"""Who signs documents, for us and for a buyer, what stands at their head, and how they are numbered."""

import re
from collections.abc import Mapping

from handlers.reading.patterns import Pattern
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class NumberingTold:
    """How documents are numbered, by an example."""

    example: str


@dataclass(frozen=True, slots=True)
class PartyTold:
    """Who signs: for us, or for a buyer (as it was written)."""

    buyer: str | None
    written: Mapping[str, str]


NUMBERING = Pattern(
    r"(?=.*bast)(?:tolong )?(?:(?:pola|format|atur|ganti|ubah|pakai|contoh) ?)*"
    r"(?:nomor|nomer|penomoran|no)(?:nya|ne|e)?"
    r"\.? ?(?:surat )?(?:bast\w*)?(?: (?:di)?(?:ganti|ubah|pakai))?(?: (?:jadi|menjadi|pakai|seperti))? ?[:=]?\s*"
    r"(?P<example>\S*\d{1,4}\S*/\S+)",
    re.IGNORECASE,
)
OURS = Pattern(
    r"(?:pihak (?:pertama|kesatu|ke-?1|ke satu|1|kita|kami)|yang menyerahkan|penyerah|kop surat"
    r"|kop)\b ?[:,]?\s*",
    re.IGNORECASE,
)
THEIRS = Pattern(
    r"(?:pihak (?:kedua|ke-?2|ke dua|2)|yang menerima|penerima bast|penerima)\b ?(?P<buyer>[^:,\n]*)[:,\n]\s*",
    re.IGNORECASE,
)
PARTS = {
    "name": r"nama",
    "position": r"jabatan|sebagai",
    "nip": r"nip",
    "institution": r"lembaga|instansi|institusi|organisasi|kantor",
    "address": r"alamat",
    "authority": r"dasar|wewenang|kuasa|surat tugas|berdasarkan",
    "contact": r"kontak|telepon|telp|telpon|hp|email|surel",
    "place": r"tempat|kota",
    "witness": r"saksi",
}
PART = Pattern(
    rf"(?:^|(?<=[,;\n]))\s*(?:{'|'.join(f'(?P<{name}>{said})' for name, said in PARTS.items())})\b ?[:=]?\s*",
    re.IGNORECASE,
)
# "kop surat: Omah Difabel, Jl. Kapten Yusuf 3 Malang, 0812…": the parts in the order in which they stand on one.
HEAD = Pattern(r"kop(?: surat)?(?:nya|ne|e)? ?[:=]\s*(?P<rest>[^:\n]+)", re.IGNORECASE)
PHONE = Pattern(r"(?:(?:hp|wa|telp|telepon)\.? ?)?(?:\+62|0)[\d -]{7,16}\d", re.IGNORECASE)
# "yang tanda tangan dari dinas: Pak Budi, Kepala Bidang, NIP 1965…"
SIGNER = Pattern(
    r"(?:yang |sing )?(?:(?:ber)?tanda ?tangan|ttd|menandatangani|menerima|nerima|teken)(?:nya)?"
    r" (?:dari|saking|soko|pihak) (?P<buyer>(?!kami|kita)[^:,\n]{2,40}?) ?[:=]\s*(?P<rest>[^:\n]+)",
    re.IGNORECASE,
)
OUR_SIGNER = Pattern(
    r"(?:yang |sing )?(?:(?:ber)?tanda ?tangan|ttd|menandatangani|menyerahkan|teken)(?:nya)?"
    r" (?:dari|saking|soko|pihak) (?:kami|kita) ?[:=]\s*(?P<rest>[^:\n]+)",
    re.IGNORECASE,
)
NIP = Pattern(r"(?:nip\.? ?[:=]? ?)?(?P<nip>\d[\d ]{16,22}\d)", re.IGNORECASE)


def arranged(text: str) -> NumberingTold | PartyTold | None:
    """How documents are numbered, and who signs them."""
    if found := NUMBERING.fullmatch(text):
        return NumberingTold(found["example"])
    for pattern in (OURS, THEIRS):
        found = pattern.match(text)
        written = _parts(text[found.end() :]) if found else {}
        if found and written:
            return PartyTold(found["buyer"].strip() if pattern is THEIRS else None, written)
    return _unlabelled(text)


def _parts(text: str) -> dict[str, str]:
    found = list(PART.finditer(text))
    if not found or text[: found[0].start()].strip():
        return {}
    written = {}
    for at, one in enumerate(found):
        end = found[at + 1].start() if at + 1 < len(found) else len(text)
        key = next(name for name in PARTS if one[name] is not None)
        written[key] = text[one.end() : end].strip(" \t\n,;")
    return written


def _unlabelled(text: str) -> PartyTold | None:
    """The same where no part is called by what it is."""
    if found := HEAD.fullmatch(text):
        return PartyTold(None, _of_head(found["rest"]))
    if found := OUR_SIGNER.fullmatch(text):
        return PartyTold(None, _of_signer(found["rest"]))
    found = SIGNER.fullmatch(text)
    return PartyTold(found["buyer"].strip(), _of_signer(found["rest"])) if found else None


def _of_head(text: str) -> dict[str, str]:
    """First who we are, then where; a number to call is found wherever it stands."""
    phone = PHONE.search(text)
    rest = f"{text[: phone.start()]} {text[phone.end() :]}" if phone else text
    name, _, address = (part.strip(" ,;") for part in rest.partition(","))
    found = {"institution": name, "address": address, "contact": phone[0].strip() if phone else ""}
    return {key: value for key, value in found.items() if value}


def _of_signer(text: str) -> dict[str, str]:
    """The name, what somebody is, and the number of a civil servant."""
    nip = NIP.search(text)
    rest = f"{text[: nip.start()]},{text[nip.end() :]}" if nip else text
    name, _, position = (part.strip(" ,;.") for part in rest.partition(","))
    found = {"name": name, "position": position, "nip": nip["nip"].replace(" ", "") if nip else ""}
    return {key: value for key, value in found.items() if value}


def in_number(text: str) -> str:
    """An example of a number as a pattern: "003/BAST/OD-LINKSOS/V/2020" → "{no:03}/BAST/OD-LINKSOS/{month}/{year}"."""
    parts = text.strip().split("/")
    found = []
    for at, part in enumerate(parts):
        if re.fullmatch(r"\d{1,4}", part) and at == 0:
            found.append(f"{{no:0{len(part)}}}")
        elif re.fullmatch(r"20\d\d", part):
            found.append("{year}")
        elif re.fullmatch(r"(?:X{0,1}(?:IX|IV|V?I{0,3}))", part) and part:
            found.append("{month}")
        else:
            found.append(part.replace("{", "").replace("}", ""))
    return "/".join(found)

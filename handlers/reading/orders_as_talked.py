"""A change of an order as one talks of it, as its command: "tahap 1 tadi salah, harusnya 250 bukan 300"."""

import re
from datetime import date

from handlers.reading.orders_said import day_written
from handlers.reading.patterns import Pattern

PIECES = r"(?P<pieces>\d{1,3}(?:\.\d{3})+|\d{2,7})(?: (?:masker|pcs|biji|buah))?"
PHASE = r"(?:tahap|fase|termin) ?(?:ke ?-? ?)?(?P<number>\d{1,2}|satu|dua|tiga|pertama|kedua|ketiga)(?:nya)?"
FIRST = r"(?:(?:tolong|maaf|bot|mbak|bu|pak|eh|lho|waduh|oh iya|ternyata|untuk|pesanan(?:nya)?|order(?:nya)?)[ ,:]*)*"
LAST = r"(?: (?:ya|yo|bu|pak|mbak|dong|saja|aja|masker))*[ .!]*"
RIGHT = r"(?:(?:se)?harusnya|(?:se)?mestinya|kudune|yang benar|sing bener|yang betul|jadinya|jadi|menjadi|dadi)"
PUT_RIGHT = Pattern(
    rf"{FIRST}{PHASE} ?(?:tadi|itu|iku|ini|kemarin)? ?(?:salah|keliru|kleru|salah ketik|salah tulis)[ ,]+"
    rf"(?:{RIGHT} )*{PIECES}(?:[ ,]+(?:bukan|dudu|sanes) [\d.]+)?{LAST}"
    rf"|{FIRST}(?:tolong )?(?:ubah|ganti|betulkan|ralat|naikkan|turunkan) {PHASE.replace('number', 'number2')}"
    rf" (?:dari [\d.]+ )?(?:{RIGHT}|ke) {PIECES.replace('pieces', 'pieces2')}{LAST}"
    rf"|{FIRST}(?:target\w* )?{PHASE.replace('number', 'number4')} (?:(?:target|jumlah|isi)(?:nya|e|ne)? )?"
    rf"(?:dari [\d.]+ )?(?:{RIGHT} |ke )+{PIECES.replace('pieces', 'pieces4')}(?:[ ,]+(?:bukan|dudu"
    rf"|sanes) [\d.]+)?{LAST}"
    rf"|{FIRST}{PHASE.replace('number', 'number3')} (?:(?:di)?(?:ganti|ubah|naikkan|turunkan|tambah)|dijadikan)"
    rf" (?:(?:{RIGHT}|ke) )?{PIECES.replace('pieces', 'pieces3')}{LAST}",
    re.IGNORECASE,
)
ADDED = Pattern(
    rf"{FIRST}(?:ada |ono )?(?:tambah\w*|nambah|ditambah|tambahan) {PHASE}"
    rf"[ :,=]*(?:(?:isinya|isine|isi|sebanyak|sejumlah|jumlah(?:nya)?|untuk) ?:? ?)?{PIECES}{LAST}",
    re.IGNORECASE,
)
SPK = Pattern(
    rf"{FIRST}(?:(?:nomor|nomer|no\.?) )?spk(?:-?nya|-?ne|-?e)?[ :=]*(?:(?:nomor|nomer|no\.?|itu|adalah)[ :]*)?"
    rf"(?P<spk>\S*\d\S*?)(?:[ ,]+(?:tertanggal|tanggal|tgl\.?|tgl)[ :]*(?P<day>[^,;]+?))?{LAST}",
    re.IGNORECASE,
)
PRICE = Pattern(
    rf"{FIRST}harga (?:satuan|per (?:masker|biji|pcs|buah)|pesanan)(?:nya|ne|e)?[ :=]*(?:(?:jadi|itu|adalah) )?"
    rf"(?P<price>(?:rp\.? ?)?[\d.]+(?: ?(?:ribu|rb))?){LAST}",
    re.IGNORECASE,
)
DEADLINE = Pattern(
    rf"{FIRST}(?:batas waktu|tenggat\w*|deadline)(?:nya|ne|e)?(?: (?:pesanan|order)(?:nya)?)?[ :=]*"
    rf"(?:(?:jadi|mundur|maju|diundur|dimajukan|sampai|ke|tanggal|tgl|itu)[ :]*)*(?P<day>.+?){LAST}",
    re.IGNORECASE,
)
TERMS = Pattern(
    rf"{FIRST}(?P<what>pemesan|pembeli|nama pesanan|sumber dana|produk|barang pesanan)(?:nya|ne|e)?[ :=]*"
    rf"(?:(?:di)?(?:ganti|ubah)(?: (?:jadi|menjadi|ke))?|jadi|menjadi|dadi|:|dari|itu)[ :]*"
    rf"(?P<value>[^?:]{{2,80}}?){LAST}",
    re.IGNORECASE,
)
KEYS = {"pemesan": "pemesan", "pembeli": "pemesan", "nama pesanan": "nama", "sumber dana": "dana"}
OPEN_AGAIN = Pattern(
    rf"{FIRST}(?:(?:pesanan|order)(?:nya)? )?(?:jangan|ojo|tidak jadi|gak jadi|ora sido|batal|belum boleh)"
    rf" (?:di)?tutup(?: dulu| sik)?(?: (?:pesanan|order)(?:nya)?)?(?: dulu| sik)?{LAST}",
    re.IGNORECASE,
)
OF_AN_ORDER = Pattern(r"\b(?:pesanan|order)", re.IGNORECASE)


def order_change_in(text: str, today: date) -> str | None:
    """The command that a text means; None if it is about anything else."""
    said = text.strip()
    if found := PUT_RIGHT.fullmatch(said):
        number = next(found[f"number{at}"] for at in ("", 2, 3, 4) if found[f"number{at}"])
        pieces = next(found[f"pieces{at}"] for at in ("", 2, 3, 4) if found[f"pieces{at}"])
        return f"ubah pesanan tahap {number}: {pieces}"
    if found := ADDED.fullmatch(said):
        return f"ubah pesanan tahap {found['number']}: {found['pieces']}"
    if found := SPK.fullmatch(said):
        day = f", tanggal spk: {found['day']}" if found["day"] else ""
        return f"ubah pesanan spk: {found['spk'].strip(',')}{day}"
    if found := PRICE.fullmatch(said):
        return f"ubah pesanan harga: {found['price']}"
    if found := TERMS.fullmatch(said):
        return f"ubah pesanan {KEYS.get(found['what'].casefold(), 'barang')}: {found['value']}"
    found = DEADLINE.fullmatch(said)
    if found and day_written(found["day"], today):
        return f"ubah pesanan tenggat: {found['day']}"
    if OPEN_AGAIN.fullmatch(said) and OF_AN_ORDER.search(said):
        return "buka lagi pesanan"
    return None

"""What came back and isn't mended: asked after, complained of, or to be brought back; no word that it is repaired."""

from handlers.reading.asking import asks
from handlers.reading.patterns import Pattern

MENDED = Pattern(
    r"\b(?:(?:di|dipun|tak|ku|n|m|me|mem)?_?(?:betul|dandan|dandos|benah|bener|benak|leres|permak|perbaik|dedel|servis"
    r"|baleni)\w*|(?:jahit|jait) (?:ulang|lagi|maneh|malih)|beres|kelar|rampung|selesai|mari|jadi|dadi|dados)\b"
)
COMPLAINS = Pattern(
    r"\b(?:kok|kenapa|knp|kenopo|ngopo|lapo|mosok|masa|kenging nopo|salah\w*|alasan\w*|katanya|jarene|protes"
    r"|(?:mau|pengen|pingin|arep|ingin|boleh|bisa|iso|badhe|ajeng) (?:\w+ )?komplain|komplain (?:ke|nang|soal|tentang"
    r"|sama|karo|masalah)|jangan|ojo|bawa|gowo|kudu|harus|apa|opo|dibawa|digowo)\b"
)


def is_complaint(plain: str) -> bool:
    """ "kok 6 ditolak", "potongannya dibalikin apa saya bawa": a text in normal form; nothing is mended by it."""
    return MENDED.search(plain) is None and (COMPLAINS.search(plain) is not None or asks(plain))

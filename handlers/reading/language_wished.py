"""That she wants to be written to in Javanese, in whatever words, where nothing else is said."""

from handlers.reading.patterns import Pattern

JAVANESE = Pattern(r"jowo|jawa|jowoan|jawaan|jowone|kromo|krama|ngoko|malangan|suroboyoan|ngalaman|walikan|madura")
LANGUAGE = Pattern(r"(?:bahasa|boso|basa)(?:nya|ne)?")
WISHED = Pattern(
    r"tolong|tulung|minta|njaluk|nyuwun|bisa|iso|saged|boleh|oleh|pakai|pake|nganggo|ngangge|gawe|ganti|mending|luwih"
    r"|lebih|ae|wae|aja|saja|mawon|jangan|jgn|ojo|ampun"
)
BESIDE = Pattern(
    r"bu|ibu|mbak|mba|pak|mas|min|bot|ya|yo|nggih|lah|dong|deh|to|ta|tah|rek|indonesia|saya|aku|kulo|kula|sy|gak|ga|ora"
    r"|tidak|nggak|ndak|mboten|kurang|patek|patio|pati|begitu|ngerti|paham|mudeng|bingung|angel|susah|soale|soalnya"
    r"|balas|bales|balase|jawab|jawabe|jawabnya|ngomong|ngomonge|omong|tulis|tulise|nulis|nulise|biar|ben|supaya|enak"
    r"|penak|gampang|sing|yang|yg|karo|sama|ke|nek|lek|kalau|kalo|iki|ini|kok|wong|seng|terus|trus|sik|dulu|maneh|lagi"
)
WORD = Pattern(r"[a-z]+")
KINDS = (JAVANESE, LANGUAGE, WISHED, BESIDE)


# "nek boso jowo paham ta sampean"
ASKED = Pattern(
    rf"(?:(?:bu|mbak|bot|min|nek|lek|kalau|kalo|pakai|pake|nganggo)[ ,]+)*{LANGUAGE.pattern} (?:{JAVANESE.pattern})"
    r"(?: \w+){0,2} (?:paham|ngerti|mudeng|isok?|bisa|oleh|boleh|saged)\b.{0,25}"
)


def wishes_language(plain: str) -> bool:
    """ "nek boso jowo paham ta", "tolong pake boso jowo ae ojo indonesia, aku gak patek paham": a text in normal"
    " form."""
    if ASKED.fullmatch(plain):
        return True
    words = WORD.compiled.findall(plain)
    found = {kind for word in words for kind in [next((one for one in KINDS if one.fullmatch(word)), None)]}
    return None not in found and {JAVANESE, WISHED} <= found

"""What is told of harm: a wound, smoke, a violent home, no wish to live; and that nobody shall telephone now."""

from handlers.reading import assent
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

NOT = rf"(?:{assent.NOT}|g)"
MY = r"(?:ku|q|e|ne|nya|nipun)?(?: (?:saya|sy|kulo|kula|aku|sing|yang|yg|kiri|kanan|kiwo|tengen|sebelah))*"
LIMB = (
    r"(?:jari|jariku|driji|drijine|jempol|jenthik|telunjuk|kelingking|tangan|tngn|epek-?epek|telapak|lengan|kaki"
    r"|sikil|dengkul"
    r"|lutut|kuku|mata|mripat|soca|paha|pupu|kepala|sirah|bibir|pelipis)"
)
SHARP = (
    r"(?:jarum|dom|gunting|silet|cutter|kater|peniti|pisau|mesin|setrika|strika|dinamo|sepatu mesin|dedel|pendedel"
    r"|rader|needle)\w*"
)
PIERCED = (
    r"(?:kena|keno|kenek|ketusuk|ketunjem|kesodok|kesogok|kecubles|kecublos|tertusuk|tertancap|ketancep|kecoblos"
    r"|kecublek|kesunduk|kesuduk|kegunting"
    r"|tergunting|keiris|teriris|kejahit|kejait|terjahit|tembus|sobek|suwek|robek|melepuh|mlonyoh|mlenthung|kejepit"
    r"|terjepit|kesetrum|ketatap|kebacok|sowek|kepotong|terpotong)"
)
BLOOD = r"(?:darah|getih|drh)(?:nya|e|ku|ne|ipun)?"
# "tangan kena minyak mesin" is dirty, "kena rematik" old.
ONLY_DIRTY = (
    r"(?!(?:kena|keno|kenek) (?:\w+ )?(?:minyak|oli|olie|cat|tinta|lem|debu|kotor|kotoran|air|banyu|sabun|noda|getah"
    r"|vaselin|gemuk|stempet|gatal|gatel|gudig|eksim|alergi|ruam|rematik|reumatik|linu|kram|stroke|asam urat)\b)"
)
WOUNDED = Pattern(
    rf"\b{LIMB}{MY} (?:\w+ ){{0,2}}{ONLY_DIRTY}{PIERCED}\b(?: (?:\w+ )?{SHARP}\b)?"
    rf"|\b{PIERCED} {SHARP}(?: \w+)? {LIMB}\b|\b{SHARP} (?:\w+ ){{0,2}}(?:masuk|mlebu|nancep|nancap|tembus|nembus"
    r"|ketinggalan"
    rf"|keri|patah) (?:\w+ ){{0,2}}{LIMB}\b"
    rf"|\b{BLOOD} (?:\w+ ){{0,2}}{NOT} (?:\w+ )?(?:mandek|mandeg|brenti|berhenti|mampet|stop|leren)\w*(?:-?2)?"
    rf"|\b{NOT} (?:mandek|mandeg|berhenti|brenti|mampet)\w*(?:-?2)? {BLOOD}"
    rf"|\b{BLOOD} (?:\w+ )?(?:banyak|deras|mili|mengalir|ngalir|ngocor|muncrat|metu terus|keluar terus|akeh)\b"
    r"|(?<!demam )\bberdarah\w*\b(?! (?:rendah|tinggi|panas|dingin))"
    r"|\b(?:kesiram|ketumpahan|kesiraman) (?:air panas|banyu panas|wedang|minyak|kuah)\b|\bkesetrika\b|\bluka bakar\b"
)
LITTLE = Pattern(
    r"\b(?:dikit|sedikit|sithik|cuma|cuman|mung|lecet|gak apa|ga apa|gapapa|gpp|ora popo|sudah diobati|wis tak obati"
    r"|sudah sembuh|hampir|untung)\b"
)

# A point that is still inside: it isn't pulled, and a needle in a machine is none.
STUCK = Pattern(
    r"\b(?:masih|isih|sik|jek|tasih) (?:nyantol|nyangkut|nancep|nancap|keri|ketinggalan|ada|onok) (?:di dalam "
    r"|nang njero )?"
    r"(?:ujung|jarum|dom|pecahan|potongan|serpihan)\w*|"
    r"\b(?:jarum|dom|peniti|pecahan|ujung|serpihan)\w*(?:,? \w+){0,6},? (?:(?:di|ndek|nang|ning|teng) (?:dalam|njero"
    rf"|jero|lebet|{LIMB}\w*)"
    r"|keri|ketinggalan|tertinggal|nancep|nancap|menancap)\b(?!(?: \w+){0,2} (?:mesin|kain|masker|bantal|karet|sofa"
    r"|kursi|kotak|wadah|kaleng|laci|tas|plastik|lemari|dos))"
)

GAS_ITSELF = r"(?:(?:gas|elpiji|lpg|regulator)(?:e|ne|nya|ku|nipun)?|(?:tabung|selang)\w* (?:gas|elpiji|lpg|melon)\w*)"
GAS = Pattern(
    rf"\b(?:mambu|mambune|bau|baunya|ambu|ambune|gandane|ganda|kecium|tercium|kambon)(?: (?:bau|mambu|koyok|kayak"
    rf"|kaya))?"
    rf" (?:\w+ ){{0,1}}{GAS_ITSELF}\b"
    rf"|\b{GAS_ITSELF}(?: \w+){{0,3}} (?:bocor\w*|ngowos\w*|ngeses\w*|mbeses\w*|m?bocor|(?:me)?ndesis|mendesis"
    rf"|mambu\w*|bau"
    r"|nyegrak|nyengat|menyengat|keluar terus|metu terus)\b"
)
# Away from where the danger is: "wis nang njaba", "ngungsi nang mesjid".
OUT = Pattern(
    r"\b(?:sudah|udah|wis|wes|mpun|sampun)\b.*\b(?:njaba|njobo|luar|aman|selamat|slamet|ngungsi|mengungsi|tetangga"
    r"|tonggo"
    r"|masjid|mesjid|balai|lapangan)\b|\b(?:ngungsi|mengungsi|diungsikan)\b|\b(?:di|nang|ning|teng) (?:luar|njaba"
    r"|njobo)\b"
)
NO_GAS = Pattern(
    rf"\b(?:{NOT}|kalau|kalo|nek|lek|takut(?:nya)?|semoga {NOT}) (?:\w+ )?(?:bau|mambu|bocor)\b|\b(?:sudah|udah|wis"
    rf"|wes|sampun)"
    r" (?:\w+ )?(?:dibenerin|diganti|ganti|dibetulkan|aman|didandani|gak bau|ra mambu)\b|\bbocoran\b"
)

BURNING = Pattern(
    r"\b(?:mesin|msin|dinamo|kabel|colokan|stop ?kontak|steker|saklar|setrika|strika|lampu|listrik|charger|cas"
    r"|travo|kompor)"
    r"\w*(?: \w+){0,3} (?:keluar asap|berasap|kebul\w*|ngebul|kluar asap|metu (?:asap|kebul|geni)(?:ne|nya)?"
    r"|keluar api(?:nya)?"
    r"|(?:mambu|bau|mambune|baunya|ambune) (?:gosong|sangit|kobong|hangus|kebakar)|kobong|terbakar|kebakar"
    r"|meledak|mbledos"
    r"|njeblug|percik\w*|mletik\w*|nyetrum|gosong)(?:ne|nya)?\b"
    r"|\b(?:ada|ono|onok|keluar|metu|muncul) (?:asap|api|kebul|geni|percikan)\w*(?: \w+){0,3} (?:mesin|kabel"
    r"|colokan|stop ?kontak"
    r"|dinamo|setrika|saklar)\w*"
)
NOT_BURNING = Pattern(
    r"\b(?:takut|wedi|kalau|kalo|nek|lek|cegah) (?:\w+ ){0,3}(?:meledak|mbledos|njeblug|kobong|terbakar|kebakar"
    r"|gosong)\b|"
    rf"\b{NOT} (?:\w+ )?(?:kobong|gosong|berasap|terbakar)\b|\b(?:masakan\w*|nasi|lauk|sayur) \w*gosong\b"
)

HE = (
    r"(?:suami|bojo|bojoku|sumi|lanangan|lanange|mantan|mantan suami|garwa|bapak\w* (?:anak\w*|arek\w*"
    r"|bocah\w*)(?:-\w+|2)?|bapak\w*e?"
    r"|mertua|ipar|pacar|pacarku|suamiku|anak lanang|adik lanang|kakak lanang)"
)
WEAPON = r"(?:pisau|peso|golok|parang|arit|clurit|celurit|pentungan|linggis|bendo|pedang|palu|kayu|sabuk|ikat pinggang)"
BEATS = (
    r"(?:ngamuk|mukul\w*|memukul\w*|gebuk\w*|nggebuk\w*|nampar\w*|nendang\w*|menendang\w*|ngancam\w*|ngancem\w*"
    r"|mengancam\w*|njambak"
    r"|nyekik\w*|mabuk|mabok|mendem|kalap|main tangan|ngeplak|nyiksa|banting\w*|mbanting\w*|(?:m?bawa|nggowo|nyekel"
    r"|bw) " + WEAPON + r"|kasar|(?:nge|ng|me)?lempar\w*|nglempar\w*|mbalang\w*|nyakiti|ngusir|nguber|ngoyak|ngejar)"
)
BEATEN = (
    r"(?:dipukul|dipukuli|digebuki?|digebug\w*|ditampar\w*|ditendang\w*|dijambak\w*|dicekik\w*|disiksa|dihajar"
    r"|dikeplak\w*|diancam|diancem|diusir|disekap|dioyak|diuber|dikejar|dibalang\w*|dilempar\w*|ditodong|dibacok)"
)
VIOLENT = Pattern(
    rf"\b{HE}(?:ku|q|e|ne|nya| e| ne)?(?: (?:saya|sy|kulo|aku|lagi|lg|habis|bar|mau|tadi|sering|selalu|terus|malah|kok"
    r"|wes|sudah"
    r"|semalam|suka|kalau|kalo|nek|lek|kambuh|pulang|muleh|mulih|moleh|terus|trus|marah\w*|nesu|emosi|ngamuk|datang"
    r"|teko|moro|mendem"
    rf"|mabuk)){{0,4}} {BEATS}\b"
    r"|\b(?:digrepe\w*|digerayang\w*|diraba-?raba|diraba2|dicabuli|dilecehkan|pelecehan|diperkosa|dirudapaksa"
    r"|disetubuhi"
    r"|dipaksa (?:tidur|turu|hubungan|cium\w*))\b"
    rf"|\b{BEATEN} (?:\w+ ){{0,2}}{HE}\w*|\b(?:saya|aku|kulo|sy) (?:\w+ ){{0,2}}{BEATEN}\b|\bkdrt\b"
    r"|\b(?:sembunyi|ndelik|ngumpet|ngunci|dikunci|tak kunci|kekunci|lari|minggat)\b.*\btakut\b.*\b(?:suami|bojo)\w*"
)
NOT_VIOLENT = Pattern(
    r"\b(?:pasar|sawah|kebun|tegal|kurban|sembelih|mbeleh|potong (?:ayam|sayur|kambing|kain)|motong)\b"
    r"|\b(?:wk(?:wk)+|haha\w*|hehe\w*|guyon\w*|bercanda|canda|takutnya|(?:kalau|kalo|nek|lek)(?! (?:lagi |wis |wes "
    r"|sudah )?(?:mabuk|mabok|mendem|marah\w*|nesu|emosi"
    r"|pulang|kalah|kumat)))\b"
)

SHOCKED = Pattern(
    r"\b(?:kesetrum|kesetrom|kestrum|kesetrum|nyetrum|disetrum|kesengat listrik|tersengat listrik|kena setrum"
    r"|keno setrum)\b"
)
NO_SHOCK = Pattern(rf"\b(?:{NOT}|takut|wedi|kalau|kalo|nek|lek|hampir|meh) (?:\w+ )?(?:kesetrum|kesetrom|nyetrum)\b")

GONE = (
    r"(?:ilang|hilang|ngilang|menghilang|mati|lenyap|pejah|(?:gak|ga|tidak|ndak|ora|g) (?:ada|onok|ono|urip|hidup"
    r"|bangun))"
)
NO_WISH = Pattern(
    rf"\b(?:pengen|pingin|pengin|kepengin|kepingin|ingin|pgn|kepengen|rasane pengen|rasanya ingin|rasanya pengen|mau) "
    rf"(?:\w+ )?{GONE} (?:ae|wae|aja|saja|mawon|selamanya|selamane|dari (?:dunia|bumi)|lagi|maneh|rasane|rasanya)\b"
    rf"|\b(?:pengen|pingin|pengin|kepengin|kepingin|ingin) {GONE}\b(?= *(?:$|[.,!]|bu|mbak))(?<!tidak ada)(?<!gak ada)"
    r"|\b(?:akhiri|ngakhiri|mengakhiri|mungkasi) (?:hidup|urip|semua\w*|nyawa|segalanya)\b"
    r"|\b(?:urip|hidup|uripku|hidupku|gesang)\w*(?: (?:saya|aku|kulo|iki|ini|wes|sudah)){0,3} "
    rf"(?:{NOT} (?:ada |ono |onok )?(?:guna|arti|gunane|gunanya|artine|artinya|berarti|berguna)|sia-?sia|percuma)\b"
    rf"|\b{NOT} (?:ada|ono|onok) (?:gunane|gunanya|artine|artinya|guna) (?:urip|hidup)\b"
    r"|\b(?:mending|luwih apik|lebih baik|mendingan|luwung) (?:saya |aku |kulo )?(?:mati|gak ada|ga ada|tidak ada"
    r"|gak onok"
    r"|ora ono|pejah|hilang)\b(?!.*\b(?:kain|mesin|kerjaan|garapan|kabar)\b)"
    rf"|\b{NOT} (?:pengen|pingin|ingin|mau|kuat|sanggup|betah) (?:urip|hidup|gesang|bangun)(?: (?:lagi|maneh|malih))?\b"
    r"(?! dari| pagi| susah| begini)"
    rf"|\b{NOT} (?:kuat|sanggup)(?: (?:lagi|maneh|mbak|bu|wes|wis))* (?:sama|karo|ambek|dengan|mbek) (?:urip"
    rf"|hidup)\w*\b"
    r"|\b(?:semua\w*|kabeh|orang\w*|wong\w*)(?: \w+){0,2} (?:lebih|luwih) (?:baik|apik|bahagia|seneng|tenang"
    r"|enak) (?:tanpa"
    r"|tanpo|gak ono) (?:saya|aku|kulo)\b"
    r"|\b(?:minum|ngombe|nelan|nguntal|telan) (?:racun|baygon|potas|obat tikus|pembersih|obat nyamuk)\b"
    r"|\b(?:minum|ngombe|nelan|nguntal|telan) (?:obat|pil)\w* (?:\w+ )?(?:banyak|akeh|semua\w*|kabeh|sak ?botol"
    r"|sebotol)\b"
    r".*\b(?:biar|ben|supaya|cepet|cepat|selesai|mati|rampung|tidur|turu)\b"
    r"|\b(?:nyakiti|menyakiti|nglarani|nyilet|melukai) (?:diri|awak|tangan)\w*\b|\bsuicide\b"
    rf"|\b(?:kalau|kalo|nek|lek|seandainya|misal\w*|s?e?umpama\w*|andai\w*)(?: \w+)? (?:saya|aku|kulo|sy) (?:wis |wes "
    rf"|sudah )?{GONE}\b"
    r"(?!.*\b(?:kabar|kerjaan|garapan|kain|uang|duit|mesin|hp|di rumah|nang omah)\b).*\b(?:enteng|ringan|tenang|lega"
    r"|seneng|senang"
    r"|bahagia|kehilangan|nggoleki\w*|nangisi\w*|peduli|beban)\b"
    r"|\b(?:andai\w*|seandainya|s?e?umpama\w*|nek|lek|kalau|kalo) (?:saya|aku|kulo) (?:wis |sudah )?mati\b"
    rf"|\b(?:saya|aku|kulo)\b(?: \w+)? (?:cuma |mung |hanya )?(?:jadi |dadi )?(?:beban|ngrepoti|nyusahin"
    rf"|nyusahno)\b.*\b(?:mati|(?:{NOT}|gak) (?:ada|ono|onok)"
    r"|ilang|hilang|urip|hidup)\b"
    r"|\b(?:capek|kesel|cape|bosen|lelah|jenuh|wegah|muak)(?: (?:awak|ati|banget|aku|saya|tenan))*,? (?:urip|hidup"
    r"|gesang)\w*\b"
    rf"|\b(?:pengen|pingin|pengin|ingin) (?:turu|tidur) (?:\w+ ){{0,2}}{NOT} (?:usah )?(?:tangi|bangun)"
)

NO_CALLS = Pattern(
    r"\b(?:jangan|jgn|jngn|ojo|aja|ampun|gak usah|ga usah|tidak usah|ndak usah|rausah|jangan sampai) (?:\w+ ){0,2}"
    r"(?:di ?)?(?:telp|telpon|telepon|telfon|tlp|tilpun|nelpon|nelepon|nelfon|call|bel|ngebel|ditelp\w*|video"
    r" ?call|vc)\w*"
)


def is_wounded(plain: str) -> bool:
    """Whether a text in normal form tells of a wound, and not only of a scratch."""
    return WOUNDED.search(plain) is not None and LITTLE.search(plain) is None


def is_stuck(plain: str) -> bool:
    """ "jarum patah, sebagian masih di dalam": a text in normal form."""
    return STUCK.search(plain) is not None


def is_out(plain: str) -> bool:
    """ "wis nang njaba", "aku ngungsi nang mesjid": a text in normal form."""
    return OUT.search(plain) is not None


# A heart, a stroke, a breath that doesn't come: somebody has to be there at once.
GRAVE = Pattern(
    r"\b(?:dada|dodo|jantung)(?:ku|ne|nya|e| saya| aku| kulo)?(?: \w+){0,2} (?:sakit|nyeri|loro|lara|ampeg|ampek"
    r"|sesek|sesak|panas|kaya ditusuk"
    r"|koyok ditusuk|tertekan)\b|\b(?:nyeri|sakit|loro) (?:dada|dodo|jantung)\b"
    rf"|\b{NOT} (?:(?:bisa|iso|saged|isa) )?(?:na[fp]as|ambe[gk]an|bernafas|bernapas)\b"
    r"|\b(?:mulut|lambe|bibir)\w*(?: \w+)? (?:perot|mencong|pelo|miring)\b|\b(?:ngomong|bicara"
    r"|omong)\w* (?:\w+ )?pelo\b"
    rf"|\b(?:separuh|separo|sebelah|sak sisih) (?:badan|awak)\w*(?: \w+)? (?:{NOT} (?:bisa|iso) (?:gerak|obah)"
    rf"|lumpuh|mati rasa|kebas)\b"
    r"|\bhamil\b.*\b(?:keluar|metu) (?:darah|getih|air ketuban)\b|\bketuban\w* (?:pecah|rembes|\w+ pecah)\b"
    r"|\b(?:pecah|rembes) ketuban\b"
)
NOT_GRAVE = Pattern(
    r"\b(?:dada ayam|sakit hati|kalau|kalo|nek|lek|takut|semoga|sudah (?:mendingan|enakan|sembuh)|wis (?:mari|enakan"
    r"|mendingan)|dulu|tahun lalu)\b"
)


def is_grave(plain: str) -> bool:
    """ "dadaku sakit, nyeri sampe lengan": a text in normal form."""
    return GRAVE.search(plain) is not None and NOT_GRAVE.search(plain) is None


def is_shocked(plain: str) -> bool:
    """ "tanganku kesetrum mesin": a text in normal form."""
    return SHOCKED.search(plain) is not None and NO_SHOCK.search(plain) is None


def smells_gas(plain: str) -> bool:
    """ "mambu gas banter nang pawon": a text in normal form."""
    return GAS.search(plain) is not None and NO_GAS.search(plain) is None


def is_burning(plain: str) -> bool:
    """ "mesine keluar asap": a text in normal form."""
    return BURNING.search(plain) is not None and NOT_BURNING.search(plain) is None


def is_violent(plain: str) -> bool:
    """Whether a text in normal form tells of somebody at home who beats or threatens her."""
    return VIOLENT.search(plain) is not None and NOT_VIOLENT.search(plain) is None


def wants_no_life(plain: str) -> bool:
    """ "kadang aku pengen ilang ae": a text in normal form."""
    return NO_WISH.search(plain) is not None


def wants_no_calls(text: str) -> bool:
    """ "jangan telepon ya, nanti kedengaran"."""
    return NO_CALLS.search(normal(text)) is not None

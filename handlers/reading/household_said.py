"""What keeps somebody from sewing at home: no current, rain, a child that wants her, tiredness, sorrow."""

from handlers.reading import assent
from handlers.reading.patterns import Pattern
from handlers.reading.sickness import KIN

NOT = rf"(?:{assent.NOT}|g|nda|ngk)"
CANNOT = rf"(?:{NOT} (?:bisa|bs|iso|saged|sempat|sempet|kober)|ga?k?bisa|gabs)"
POWER = Pattern(
    r"\b(?:listrik|lampu|pln|aliran|token|setrum)\w*(?: \w+){0,2} (?:mati|padam|anjlok|njegleg|habis|entek|njepret"
    r"|dicabut)\b|\b(?:mati|pet) (?:lampu|listrik)\b"
    r"|\b(?:pemadaman|oglangan|mati lampu|byar ?pet)\b|\b(?:hujan|udan|jawah|gerimis)\b.*\b(?:deras|deres|angin|lebat"
    r"|gludhug|petir|terus|bocor)\b|\b(?:bocor|tampias)\b"
    r"|^(?:\w+[ ,]+)?(?:paling|mungkin|kayaknya|ketoke) (?:cuma |mung )?(?:dapat|dapet|entuk|oleh|angsal|jadi"
    r"|dadi) (?:sedikit|dikit|sithik|gak banyak|ga banyak|gak akeh)\b"
    rf"|\b(?:pagi|siang|sore) (?:ini|niki|iki) (?:saya )?{CANNOT}\b|\b(?:sinyal|kuota|hp|baterai|batre"
    rf"|paketan)\w* (?:\w+ )?(?:jelek|habis|entek|lemot|mati|lowbat|rusak|eror|error|ilang|susah)\b"
)
CHILD = (
    rf"(?:{KIN}\w*|si kecil|momongan|adek|dedek|kembar|balita|bocah\w*|si \w+|[a-z]+ (?=(?:tantrum"
    rf"|rewel)))(?: (?:saya|kulo|sy|aku|ku|ini|iki|lagi|terus|trus|lagi|kok|dari|tadi|pagi|sedang|malah))*"
)
FUSSY = Pattern(
    r"\b(?:sambil|karo|kaliyan|lagi|sedang) (?:ng?)?(?:gendong|momong|mong|jaga|nyusui|nyuapi)\w*\b|"
    rf"\b{CHILD} ?(?:\w+ ){{0,2}}(?:rewel|tantrum|nangis|ngamuk|minta (?:digendong|ditemani|gendong|ditemeni)|gendong"
    rf"|{NOT} (?:bisa|mau|iso|gelem|saged) (?:ditinggal|lepas|ditinggalin|diem|tidur|turu)"
    rf"|kaget|kebangun|tangi|bangun|manja|lengket|gelisah|{NOT} tidur|melek|marah-?marah|kumat|imunisasi|ujian"
    r"|terapi|kontrol|anget|hangat|batuk"
    rf"|pilek)\b"
    r"|\b(?:gendong|momong|nggendong|ngemong|jaga|njaga|nunggoni|nungguin|nemenin|ngurus|ngurusi|mandiin|nyuapin"
    r"|ndulang|antar|jemput|ngeterno|methuk) (?:\w+ )?"
    rf"(?:{KIN}|sekolah|bayi|si kecil|dedek)\w*\b|\brewel\b|\bgabisa ditinggal\b"
)
TIRED = Pattern(
    r"\b(?:capek|cape|capai|capeek|cpek|lelah|letih|lesu|kesel(?= (?:banget|bgt|bu|mbak|awak|tenan|pol)|$)|sayah"
    r"|pegel|pegal|ngantuk|nglemprek|loyo|lemes|lemas|kemeng|linu|encok"
    r"|begadang)\b|\b(?:mata|mripat|soca|punggung|pinggang|boyok|leher|gulu|tangan|bahu|pundak|kaki"
    r"|sikil)\w* (?:\w+ )?(?:perih|pedes|pedih|sepet|kaku|kemeng|linu|pegel|nyeri|kram|kesemutan|buram|capek)\b"
)
ELDER = r"(?:suami|bojo|mertua|maratuwa|ipar|bapak|ibu|ibuk|emak|mbak|mas|anak)(?:ku|q|e|ne|nya| saya| kulo)?"
UNHAPPY = Pattern(
    # "dibentak2 bojoku": at home, and nobody else reads it
    r"\b(?:di)?(?:bentak|seneni|omeli|omelin|pisuhi|marahi|srengeni|unekno|rasani)\w*2? (?:karo |ambek |sama |oleh "
    rf"|mbek )?{ELDER}\b"
    r"|\b(?:ati|hati)(?:ku|ne| saya)? (?:\w+ )?(?:remuk|ajur|hancur|perih|pedih|nelangsa)\b|"
    rf"\b(?:{NOT}|belum|durung) (?:\w+ )?(?:lulus|ketrima|keterima|diterima|menang|naik kelas|munggah kelas|juara"
    rf"|seneng|senang|bahagia)\b"
    r"|\b(?:kalah|gagal|remidi|remedial|tinggal kelas|ra munggah)\b|"
    rf"\b(?:sedih|sedhih|susah ati|susah hati|nelangsa|nlongso|nangis|menangis|mewek|stres+\w*|galau|gelisah"
    rf"|putus asa|(?<!pernah )(?<!tau )dimarah\w*|diseneni|dimusuhi|berantem|tukaran|padu"
    r"|cerai|pisah|selingkuh\w*|dimadu|ditinggal (?:suami|bojo|nikah|rabi|kawin)\w*|kesepian|minder|kepikiran"
    r"|pusing mikir\w*|khawatir|kuwatir|cemas|takut|wedi|berat (?:banget"
    r"|sekali|nemen|bgt)|cobaan\w*|kuat(?:kan|no)|sabar(?:kan|no)"
    rf"|musibah|ujian hidup|banyak pikiran|tertekan"
    rf"|{NOT} (?:ada )?(?:semangat|semangad|mood|nafsu)|bad ?mood|males|malas|bosan|bosen|sumpek|suntuk)\b"
)
HAPPY = Pattern(
    r"\b(?:anak\w*|adek|dedek|si kecil|arek\w*|bocah\w*)\b.*\b(?:pinter|pintar|anteng|manut|nurut|gelem ditinggal"
    r"|mau ditinggal)\b|"
    r"\b(?:al?hamdu?lil+ah\w*|hamdalah|puji tuhan|puji syukur|bersyukur|seneng|senang|bahagia|gembira|bungah|lega"
    r"|lulus|wisuda|juara|menang|(?:di|ke|ketr|k)e?(?:terima|trima|rima) (?:kerja|kuliah|sekolah|di|nang|ndek)\w*"
    r"|lahir(?:an)? (?:selamat|sehat|normal)"
    r"|sudah lahir|wis lahir|naik kelas|hore+|asik+|asyik|yes+)\b"
)
FURIOUS = Pattern(
    # Not what she fears of another, or never saw: "bu rini mesti kecewa", "gak tau nesu".
    r"(?<!pernah )(?<!gak tau )(?<!ora tau )(?<!tidak )(?<!gak )(?<!jangan )(?<!ojo )(?<!mesti )(?<!pasti )"
    rf"\b(?:kecewa|marah|jengkel|mangkel|sebe?l|kesal|emosi|kapok|gregetan|dongkol|gondok|nesu|muring|geregetan"
    rf"|keterlaluan|kebangetan"
    rf"|{NOT} adil|{NOT} becus|{NOT} dianggap|disepelekan|dibohongi|diapusi|php"
    rf"|(?:sakit (?:hati|ati)|lara ati|loro ati)(?:ku|ne)?|di ?tuduh\w*|dituding\w*|difitnah\w*|digosipin|dirasani"
    rf"|diomongin)\b"
)

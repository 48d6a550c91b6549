"""More of what is said to a person: of the weather, of the bot, in anger, by a child's fingers, only to be heard."""

from handlers.reading import assent
from handlers.reading.assent import TITLES
from handlers.reading.patterns import Pattern
from handlers.reading.sickness import KIN

NOT = rf"(?:{assent.NOT}|g)"
YOU = (
    r"(?:kamu|km|kon|koen|awakmu|bot(?:nya|e)?|sampean|sampeyan|samean|panjenengan|jenengan|anda|robot(?:nya|e)?"
    r"|min|mbak bot)"
)
CALM = (
    r"(?:ngantuk|turu|tidur|sare|kesel|capek|lelah|bosen|bosan|istirahat|leren|libur|luwe|lapar|maem|makan|mangan"
    r"|pusing|jenuh)"
)
SKILL = (
    r"(?:masang|pasang|njahit|jahit|menjahit|nyanyi|masak|mlaku|jalan|nari|njoget|joget|ngaji|sholat|solat|mijet"
    r"|mijit|nyapu"
    r"|umbah-?umbah|nyuci|dandan|senyum|ngguyu|ketawa|nangis|mikir|guyon|bercanda|ngopi|nyetir|mabur|terbang"
    r"|momong|gendong"
    r"|ngepel|dolan|masangno|ngobras|nyulam)"
)
OF_THE_BOT = Pattern(
    r"^(?:\w+[ ,]+)?(?:sudah|udah|wis|wes|sampun) (?:makan|maem|mangan|ngopi|sarapan|dahar)(?:,? (?:mbak|bu|bot|min"
    r"|kah|ta"
    r"|tah|belum|durung))*[ ]?\?+$|"
    r"^(?:(?:kak|mbak|bu|min|bot|halo|hai)[ ,]+)*(?:lagi|lg|sedang|sdg) (?:apa|ngapain|opo|lapo)(?: (?:kak|mbak"
    r"|bu|sih|ya))*[ ?]*$|"
    r"^(?:\w+[ ,]+){0,2}(?:wes|wis|sudah|udah|sampun|mpun) (?:buka|maem|mangan|makan|dahar|sahur|saur|sholat"
    r"|solat|mandi|adus|ngopi|turu|tidur|sare|sarapan)"
    r"(?: (?:puasa|siang|sore|malam|awan|isuk|pagi))? (?:dereng|durung|belum|blm|urung|ta|tah|a|to)\b.{0,12}$|"
    rf"^(?:\w+[ ,]+)?(?:\w+ )?{NOT} {CALM}(?:(?: (?:a|ta|tah|to|ya|yo|sih|se))(?: (?:mbak|bu|bot|min|sampean"
    r"|sampeyan))*|\?)[ ?]*$"
    r"|\b(?:kok|masih|isih|tasih|tetep|tetap)\b.*\b(?:malem2|malam2|malam-malam|bengi-bengi|bengi2|tengah malam"
    r"|tengah wengi"
    r"|jam (?:1|2|3|4|siji|loro|telu|satu|dua|tiga)|subuh|malem|malam|bengi)\b.*\b(?:bales|balas|mbales|jawab"
    r"|njawab|online"
    rf"|melek|tangi|bangun|aktif|on)\b"
    rf"|\b{YOU}\b(?: \w+){{0,2}} (?:iso|isa|bisa|bs|saged|pinter|tau|pernah) {SKILL}\b"
    rf"|\b(?:iso|isa|bisa|bs|saged) {SKILL}\b(?: \w+){{0,3}} {YOU}\b"
    rf"|\b{YOU}\b(?: \w+){{0,2}} (?:punya|duwe|gadhah|nduwe) (?:tangan|sikil|kaki|mata|mripat|hati|ati|otak|utek"
    r"|perasaan|keluarga"
    rf"|jeneng|nama|rumah|omah|pacar|anak|bojo)\b|\b{YOU} (?:niku |iku |itu |ki )?(?:jenenge|namanya|asmane)"
    r" (?:sopo|siapa|sinten)\b"
    r"|\b(?:balas|bales|jawab|respon)\w* (?:kok )?(?:cepet|cepat|gercep)\b|\b(?:cepet|cepat|gercep) (?:\w+"
    r" )?(?:balas|bales|jawab|respon)\w*"
)

FELT = (
    r"(?:u?adem|u?atis|dingin|duingin|p[ua]*anas|sumuk|suumuk|gerah|mendung|udan|hujan|grimis|gerimis|berangin"
    r"|kabut|kademen"
    r"|cerah|terik|sumelet|anyep|lembab|silir)"
)
WHEN = (
    r"(?:hawa\w*|cuaca\w*|udara\w*|angin\w*|malang|batu|lawang|singosari|dau|pujon|kepanjen|isuk|isuke|esuk|pagi"
    r"|pagine|siang|awan"
    r"|awane|sore|bengi|malam|malem|hari|dino|dinten|srengenge|matahari|langit|ngarep|njaba|luar|ket|wiwit|dari"
    r"|kawit|musim)"
)
WEATHER = Pattern(
    rf"(?=.*\b{WHEN}\b)(?=.*\b{FELT}\b)(?!.*\b(?:badan|awak|awakku|kepala|sirah|anak\w*|{KIN}(?:ku|e|ne|nya)|kain"
    r"|karet|mesin|atap"
    r"|genteng|bocor|banjir|jemur\w*|basah|teles|setor|jahit\w*|kirim\w*|kurir|masuk|libur"
    r"|ambil\w*)\b)(?:[\w'-]+[ ,.!?]*){1,10}"
    rf"|(?:[\w]+ )?{FELT} (?:pol|banget|bgt|men|tenan|sekali|nemen|pwol)(?:[ ,]+(?:ya|yo|mbak|bu|hari|ini|iki|dino"
    r"|rek|to|ta|a))*[ .!?]*"
)

# A child's fingers: no vowels, one letter again and again, a row of the keyboard.
KEYS = Pattern(
    r"[^aeiou\W\d_]{6,}|([^\W\d_])\1{4,}|\w*(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|ertyu|rtyu|uiop|zxcv|xcvb|cvbn"
    r"|lkjh|poiu)\w*"
)
LAUGHED = Pattern(r"(?:wk)+w?k?|(?:ha|he|hi|hu|xi)+h?|w+k+w*|[hm]+|b+r+|z+")
WORD = Pattern(r"[^\W_]+")
# Beside these, so few letters say nothing.
SHORT = 2
PHONE = r"(?:hp|hape|henpon|handphone|layar)(?:nya|e|ne|ku|q)?"
LITTLE_ONE = (
    r"(?:adek|adik|dedek|ade|anak\w*|cucu\w*|putu\w*|keponakan|ponakan|si kecil|bocah\w*|tole|nduk|genduk|thole"
    r"|balita|bayi|kakak|kembar)"
)
CHILD_PLAYED = Pattern(
    r"^(?!.*\b(?:mulai|besok|sesuk|nanti|mengko|kalau|kalo|nek|lek|berdua|bareng\w*|gantian|gentian|ngabari|hubungi"
    r"|lewat)\b).*(?:"
    r"\b(?:aku|saya|ini) \w+ (?:pinjem|pinjam|minjem|pakai|pake|nyilih) (?:hp|hape)\w* (?:mama\w*|mamah|ibu|ibuk"
    r"|bunda|emak|mamak|umi|ayah|bapak|nenek|mbah)\b|"
    rf"\b{PHONE}\b.*\b(?:main\w*|dolanan|dipegang|dicekel|dipencet\w*|pencet\w*|direbut|rebutan|dipakai|dipake"
    r"|digawe|dibuat|diutek\w*"
    rf"|diotak-?atik|diambil|dijupuk|disahut)\b.*\b{LITTLE_ONE}\b"
    r"|\b(?:dipencet|kepencet|pencet|diketik|ketik|ditulis|dikirim|kepencet-?pencet|mainan|dolanan)\w*(?: (?:sama"
    r"|karo|ambek|oleh|mbek))? "
    rf"{LITTLE_ONE}\b|\b{LITTLE_ONE}(?: (?:saya|ku|kulo|tadi|mau|ini|iki|yang|yg|sing|lagi)){{0,3}} (?:yang |yg "
    r"|sing )?(?:ngetik|mencet|mencet-?mencet"
    rf"|pencet2?|nulis|ngirim|main hp|mainan hp|dolanan hp|megang hp)\b)"
)

TELLING = (
    r"(?:bilang\w*|ngomong\w*|omong\w*|cerita\w*|crito\w*|kandha\w*|kondo\w*|kandani|kandakno|sebar\w*|disebar\w*"
    r"|rame\w*|umbar"
    r"|kasih (?:tau|tahu)|ngasih (?:tau|tahu)|lapor\w*|aduan|bocor\w*|matur)"
)
OTHERS = (
    r"(?:siapa|siapa-siapa|(?:siapa|sapa|sopo|sinten)2|orang|wong|lain|sapa|sopo|sinten|bu|teman|konco|tetangga"
    r"|tonggo|suami\w*|bojo\w*"
    r"|keluarga|mertua\w*|grup|group)"
)
KEEP_SECRET = Pattern(
    rf"\b(?:jangan|jgn|ojo|ampun) (?:\w+ )?{TELLING}(?:2|-\w+)?(?: (?:dulu|sik|rumiyin|ya|yo|nggih|bu|mbak"
    rf"|lho))*[ .!]*$|"
    rf"\b(?:jangan|jgn|ojo|ojok|ampun) (?:\w+ ){{0,2}}(?:di)?{TELLING}\b.*\b{OTHERS}\b|\brahasia(?:kan"
    r"|in)?\b(?! dagang)"
    rf"|\b(?:jangan|jgn|ojo|ampun)(?: sampai| sampe| nganti| ngantos)? (?:\w+ )?{OTHERS}(?: \w+)? (?:sampai |sampe "
    rf"|ikut |melu "
    r"|pada )?(?:tahu|tau|ngerti|weruh|krungu|denger|dengar)\b"
    r"|\b(?:jangan|jgn|ojo|ampun) (?:sampai|sampe|nganti|ngantos) (?:ketahuan|ketauan|konangan|kedengaran|kerungu"
    r"|bocor)\b"
)
PRAISES = Pattern(
    r"(?:(?:\w+[ ,]+){0,6}(?:enak|penak|seneng|senang|betah|krasan)\b.*\b(?:kerja|kerjo|nyambut|melu|ikut|di ?sini"
    r"|nang kene)\b.*(?:gak|ga|tidak|ora|nggak) (?:tau|pernah) (?:nesu|marah|muring|galak|dimarahi|diseneni).*)|"
    r"(?!.*\b(?:tidak|gak|ga|ora|kurang|belum|kok|tapi|salah)\b(?! usah))(?:.*\b(?:enak|penak|gampang|mudah"
    r"|praktis|seneng|suka|mbantu|membantu|kebantu|terbantu)\b"
    r".*\b(?:lapor|laporan|bot|nyatet|catat|dicatat|nulis)\w*\b.*|.*\b(?:sing|yang|yg) (?:gawe|buat|bikin|nggawe)"
    r" (?:\w+ )?(?:pinter|pintar|hebat|top|mantap|jos)\b.*)"
)
FILE = (
    r"(?:vn|voice ?note|voice|pesan suara|suara|rekaman|foto|fto|poto|gambar|video|vidio|file|berkas)(?:nya|e|ne"
    r"|ku| ku| saya| tadi)*"
)
# "vn ku tadi masuk gak"
FILE_ASKED = Pattern(
    rf"^(?:(?:{TITLES}|eh|lho|maaf)[ ,]+)*{FILE}(?: \w+){{0,2}} (?:masuk|mlebu|nyampe|sampai|terkirim|kekirim"
    r"|diterima|kedengeran|kedengaran|krungu|kebuka|ketok|kelihatan|keliatan)\b.{0,20}$"
)
# "foto anak saya yg kemarin tolong dihapus ya"
FILE_GONE = Pattern(
    rf"^(?!.*\b(?:masker|setoran)\b).*"
    rf"\b{FILE}\b(?: \w+){{0,6}} (?:(?:di)?hapus\w*|(?:di)?busek\w*|dibuang|didelete|delete|dihilangkan|diilangno"
    r"|jangan"
    r" (?:disimpan|disebar\w*|diposting|diupload|dipasang|ditaruh)|ojo (?:disimpen|disebar\w*|diposting|dipasang))\b"
    rf"|^(?:(?:{TITLES}|tolong|tulung|bisa|maaf)[ ,]+)*(?:hapus\w*|busek\w*|delete|buang) {FILE}\b(?!.*\b(?:masker"
    r"|setoran)\b)"
)
WRONG_FILE = Pattern(
    rf"^(?:(?:{TITLES}|eh|lho|maaf|waduh|aduh|oh)[ ,]+)*(?:salah|keliru|kliru)(?: (?:kirim|ngirim))? {FILE}(?:["
    rf" ,]+(?:{TITLES}|ya|maaf|tadi|sing tadi|itu))*[ .!]*$"
)
# "kok malah kefoto sandal" wonders, and asks for nothing.
WONDERS = Pattern(
    r"(?=.*\bkok\b)(?!.*\b(?:belum|durung|upah|uang|duit|salah|kurang|kapan|berapa|piro|bayar\w*)\b).{1,60}"
)
FOOD = (
    r"(?:lombok|cabe|cabai|rawit|bawang|brambang|beras|minyak|migor|telur|telor|endog|gula|sembako|sayur\w*|tomat"
    r"|tempe|tahu|daging"
    r"|ayam|gas|elpiji|bensin|pertalite|solar|belanjaan|jajan|kopi|susu|bumbu)"
)
PRICES = Pattern(
    rf"(?!.*\b(?:upah|bayaran|kasbon|setor|masker|kain|karet|benang)\b)(?=.*\b{FOOD}\w*\b).*"
    r"\b(?:larang|mahal|muahal|luarang|mundhak|mundak|naik|munggah|murah|langka|regane|hargane|harganya)\w*\b.*"
)
LENT = (
    r"(?:utang|hutang|utange|cicilan|angsuran|tagihan|bank|koperasi|kreditan|leasing|rentenir|pinjol|pinjaman"
    r"|kontrakan)"
)
DEBTS = Pattern(
    r"\b(?:rumah|omah|motor|mobil|sawah|tanah|mesin)\w*(?: \w+){0,2} (?:disita|dilelang|disegel|digadai\w*)\b|"
    r"\b(?:bank (?:titil|thithil|plecit|keliling|harian)|rentenir|lintah darat|debt ?collector|penagih|tukang"
    rf" tagih|pinjol|(?:di)?(?:tagih|kejar|oyak|uber)\w*(?:-\w+|2)?(?: \w+){{0,2}} {LENT}\w*"
    rf"|{LENT}\w*(?: \w+){{0,2}} (?:nagih|numpuk|jatuh tempo|menumpuk|ditagih)\w*"
    r"|(?:ke|ter)lilit (?:utang|hutang))\b"
)
PETS = (
    r"(?:kucing|anjing|asu|ayam|pitik|wedus|kambing|sapi|lembu|burung|manuk|kelinci|ikan|lele|bebek|menthok"
    r"|enthok|hamster)"
)
PET_LOST = Pattern(rf"\b{PETS}\w*(?: \w+){{0,3}} (?:mati|matek|pejah|ilang|hilang|dicolong|ketabrak)\b")
# A flood or a fire elsewhere.
IS_SAFE = Pattern(
    rf"\b(?:omah|rumah|griya|kene|sini|mriki|tempat saya|nggonku|panggonku|saya|kulo|aku"
    rf"|kami)\w*(?: (?!{NOT} )\w+)? (?:aman"
    r"|selamat|slamet)\b"
)
# "jangan2 setoran saya masuk ke dia": she wants to know what is recorded of her.
MISPLACED = Pattern(
    r"^(?:\w+[ ,]+)?(?:tadi|mau|wau|barusan) (?:kan|lak|rak)? ?(?:sudah|wes|wis|udah|sampun|mpun)(?: (?:bu|mbak"
    r"|lho|kok|to|ya|lapor|setor|bilang))*[ .!]*$"
    r"|^(?:\w+[ ,]+)?(?:kan|lak) (?:sudah|wes|wis|udah|sampun) (?:tadi|mau|wau)(?: (?:bu|mbak|lho|kok|to|ya))*[ .!]*$|"
    r"\b(?:jangan-?(?:2|jangan)|jgn2|ojo-?(?:2|ojo)|takut(?:nya|e)?|wedine|mugo ora|semoga (?:gak|tidak)|apa"
    r" mungkin)\b.*\b(?:setor|lapor|hasil|masker|jahit|catat)\w*\b"
    r".*\b(?:masuk|mlebu|kecatat|kecatet|kecampur|ketuker|keliru|ketukar|tercatat|dicatat|ilang|hilang|kehapus)\w*\b"
)
# "sepurane yo mbak wingi nesu2"
SORRY_FOR = Pattern(
    r"(?:(?:bu|mbak|mas|pak|ya|aduh|mohon|minta|eh)[ ,]+)*(?:ma+f+|maap|sepurane?|sepuntene|ngapunten|nyuwun"
    r" (?:ngapunten|pangapunten)|sori|sorry)\w*\b"
    r"(?!.*\b(?:kain|karet|benang|kurir|bahan|setor|lapor|kirim|antar|bayar|upah|uang|duit|tapi|salah|belum"
    r"|durung|minta|tolong|masker|mesin)\w*\b)"
    r"(?!.*\d{2}).{0,60}"
)
# "ngapunten nek kulo sering telat laporan"
SORRY_LATE = Pattern(
    r"(?:(?:bu|mbak|mas|ya|aduh|mohon|minta|eh)[ ,]+)*(?:ma+f+|maap|sepurane?|sepuntene|ngapunten|sori"
    r"|sorry)(?: (?:lho|ya|nggih|bu|mbak|banget))*"
    r" (?:kalau|kalo|nek|lek|menawi) (?:(?:saya|aku|kulo|sy|ternyata|mungkin|memang) )*(?:salah|keliru|kliru"
    r"|lupa) (?:itung|hitung|ngitung|paham|ngerti|ngomong|kira|sangka"
    r"|baca|tulis|nulis|ingat|eling)\w*(?: \w+){0,2}[ .!]*|"
    r"(?:(?:bu|mbak|mas|pak|ya|aduh|mohon|minta|eh)[ ,]+)*(?:ma+f+|maap|sepurane?|sepuntene|ngapunten"
    r"|nyuwun (?:ngapunten|pangapunten)|sori|sorry)"
    r"(?:kan|in)?(?: (?:nek|lek|kalau|kalo|ya|nggih|bu|mbak|saya|aku|kulo|kula|atas|soal))* (?:sering|suka|kerep"
    r"|selalu|asring|sok|kadang)2? "
    r"(?:telat|lupa|lali|kesupen|terlambat|salah|keliru|nyusahin|ngrepoti|merepotkan|ngerepotin|rewel|cerewet|takon"
    r"|tanya)\w*(?: \w+){0,3}[ .!]*"
)
UNFAIR = Pattern(
    r"\b(?:pilih (?:kasih|sih)|berat sebelah|emban cinde|mban cindhe)\b|\b(?:kok|kenapa|ngopo) (?:\w+"
    r" ){0,3}(?:bagian|jatah|garapan|potongan|jahitan)\w*"
    r"(?: \w+){0,5} (?:sithik|sedikit|dikit|banyak|akeh|terus)\b(?!.*\d)"
)
JUST = r"(?:cuma|cuman|cm|mung|hanya|sekedar|sekadar|pokoke|pokoknya)"
CONFIDES = Pattern(
    rf"\b{JUST} (?:\w+ )?(?:mau |pengen |pingin |pengin |arep |butuh |ingin |perlu )?(?:cerita|crita|crito|curhat"
    r"|curcol|sambat|ngomel|ngobrol"
    rf"|didengar\w*|dirungokno|ngeluarno|mengeluarkan unek-?unek|unek-?unek)\b"
    rf"|\b(?:pengen|pingin|pengin|mau|arep) (?:cerita|crita|crito|curhat|sambat) (?:saja|aja|ae|wae|mawon|tok|thok)\b"
    rf"|\b(?:{NOT} (?:usah|perlu)|gausah|rausah|jangan) (?:di ?)?(?:bales|wales|balas|jawab|dibales|dibalas|dijawab"
    rf"|respon)\b"
)
SOFTENED = (
    rf"(?:{TITLES}|ya|yo|to|ta|tah|sih|se|kan|a|lho|lah|bot|sampean|sampeyan|njenengan|panjenengan|kamu|aku|saya"
    rf"|kulo|karo|sama|ke|nang)"
)
# "mbak marah ya": whether the bot is cross with her.
IF_ANGRY = Pattern(
    rf"^(?!(?:.*[ ,])?(?<!sama )(?<!karo )(?<!ke )(?:saya|aku|kulo)\b)(?:(?:(?:{SOFTENED}|kok|maaf|jadi"
    rf"|dadi)[ ,]+)*(?:{NOT} )?(?:marah|nesu|muring|jengkel|mangkel|kecewa|sebel"
    rf"|duko|duka)"
    rf"(?: (?:{SOFTENED}|{NOT}|opo|apa|nopo))+[ ?.!]*"
    rf"|(?:(?:{SOFTENED}|maaf)[ ,]+)*(?:jangan|jgn|ojo|ampun) (?:marah|nesu|muring|duko|kecewa)(?: {SOFTENED})*[ .!]*)$"
)
# "kok ga dibales2": that nobody answers.
NO_ANSWER = Pattern(
    rf"^(?:(?:(?:{SOFTENED}|maaf|halo|hai)[ ,]+)*(?:kok|lho|loh|kenapa|ngopo) (?:\w+ )?(?:{NOT}|belum|durung"
    rf"|blm)(?: \w+)? (?:di ?)?(?:bales"
    rf"|balas|jawab|respon|gubris|read|waca)\w*2?"
    rf"(?: (?:{SOFTENED}|blas|sama sekali|dari tadi|ket mau|terus))*[ ?.!]*"
    rf"|(?:(?:{SOFTENED}|halo)[ ,]+)*(?:masih|isih|sik) (?:ada|onok|ono|online|nang kono|di situ) (?:orang"
    rf"|wong)?(?: ?(?:{SOFTENED}|{NOT}))*\?)$"
)
# "cakep gak?", after a verse of hers.
PRETTY = Pattern(
    rf"^(?:(?:(?:{SOFTENED}|piye|gimana)[ ,]+)*(?:cakep|lucu|ngganteng|ayu|keren|apik|bagus)(?: (?:{NOT}|{SOFTENED}"
    rf"|pantun\w*|pantunku))+[ ?.!]*)$"
)
# "sepi omahe, anak2 wis nang surabaya kabeh", "durung turu mbak": she wants company.
LONELY = Pattern(
    r"\b(?:gabut|nganggur dewean)\b"
    r"|(?<!kok )(?<!tadi )(?<!ojek )(?<!ngojek )(?<!dagangan )(?<!jualan )(?<!usaha )(?<!warung )(?<!toko )\b(?:sepi"
    r"|suwung|kesepian|sepen|sunyi)\b(?!.*\b(?:order\w*|grup\w*|chat\w*|bengkel\w*|posko"
    r"|warung\w*|pesanan"
    r"|garapan|kerjaan|pasar|toko|jahitan|pelanggan"
    r"|motif)\b)"
    rf"|\b{NOT} (?:iso |bisa )(?:turu|tidur|sare)\b|\b(?:durung|belum|blm|dereng) (?:iso |bisa |bs )?(?:turu|tidur"
    rf"|sare)\b"
    r"|\b(?:kangen|kanget|rindu) (?:\w+ )?(?:anak|putu|cucu|bojo|suami|ibu|bapak|mbah|keluarga|dulur)\w*"
    r"|\b(?:aku|saya|kulo) (?:mung |cuma |hanya )?(?:dewean|sendirian|ijen|piyambak)\b(?! (?:njahit|jahit|garap"
    r"|ngerja))"
    rf"|\b{JUST} (?:pengen |pingin |mau |arep |butuh )?(?:omong-?omong|omong2|omong omong|ngobrol|ngomong-?ngomong"
    rf"|teman ngobrol|konco"
    r" ngomong|ditemani|dikancani)\b"
)
TO_SOMEBODY = Pattern(r"\b(?:koordinator|sama (?:bu|ibu|pak|mbak) \w+|orang|manusia|telp\w*|telpon|ketemu)\b")
AFRAID = Pattern(
    rf"(?:(?:{TITLES}|saya|aku|kulo|sy|kok|duh|aduh|ya|allah|waduh|ini|iki|lagi|tolong|yok opo|yo ?opo|yaopo|piye"
    r"|gimana|gmn|terus|trus|jadi|dadi)[ ,.!]+)*(?:takut|wedi"
    r"|keweden|ketakutan|ajrih|gemeter|gemetar)"
    rf"(?:[ ,.!]+(?:{TITLES}|saya|aku|banget|bgt|pol|sekali|tenan|ini|iki))*[ .!]*"
)

PARTY = (
    r"(?:mampir|dolan|makan|mangan|dahar|opor|ngopi|sla?metan|syukuran|hajatan|nikahan|pernikahan|mantu|mantenan"
    r"|pengajian|akikah|aqiqah"
    r"|tasyakuran|tumpengan|kenduri|bancakan|khitanan|sunatan|ulang tahun|ultah|tahlilan|yasinan|walimah\w*"
    r"|resepsi|unduh mantu|omah|rumah"
    r"|griya|griyo|gubuk|kupatan|rujakan|halal bihalal|halalbihalal|arisan)"
)
INVITES = Pattern(
    r"\b(?:mampir|dolan|rawuh|datang|dateng|teko|hadir)\b.*\b(?:berkat|berkatan|suguhan|jajan|opor|soto|rawon|rujak)\b|"
    rf"\b{PARTY}\w*\b.*\b(?:mampir|dolan|rawuh|datang|dateng|teko|hadir)(?: (?:yo|ya|nggih|bu|mbak))+[ .!]*$|"
    r"\b(?:monggo|mangga|ayo|ayuk|silakan|silahkan|jangan lupa) (?:\w+ ){0,3}(?:mampir|dolan|datang|rawuh"
    r"|tindak|teko|hadir)\b"
    rf"|\b{PARTY}\w*\b.*\b(?:(?:di|tak |saya |aku |kami )undang\w*|diaturi|ngundang|dipun ?aturi)\b"
    r"|\bkerawuhan\w*\b|\b(?:di ?aturi|dipun ?aturi|ngaturi) (?:rawuh|pinarak|tindak)\b"
    r"|\b(?:mreneo|mrenea|rawuho|dolano|mampiro|tekoo|merene)\b(?!.*\b(?:kurir|ambil|jupuk|jemput|masker|kain|bahan)\b)"
    rf"|\b(?:mampir|dolan|rawuh|pinarak|dipun ?aturi rawuh)\b.*\b{PARTY}\b|\b(?:(?:saya|kulo|aku|kami|tak) undang"
    rf"|ngundang|mengundang|diundang|ngaturi|undangan)\w*\b.*\b{PARTY}\b"
    rf"|\b(?:datang|dateng|rawuh|teko|hadir)\w* (?:ke )?{PARTY}\w*(?: \w+)? (?:silakan|silahkan|monggo|mangga|boleh)\b"
    r"|\b(?:datang|dateng|hadir|teko|ikut)\w*\b(?: (?:ya|yo|bu|mbak|nggih|semua)){0,3}.*\b(?:sla?metan|syukuran"
    r"|hajatan|nikahan|mantu|akikah|aqiqah"
    r"|tasyakuran|khitanan|sunatan|resepsi)\b(?!.*\b(?:gak|tidak|ga) bisa\b)"
)

FRIEND_JOINS = Pattern(
    # Not of herself, who moves away with hers.
    rf"^(?!.*\bpindah)(?!(?:\w+ )?(?:saya|aku|kulo) (?:sama|karo|dan|lan) ).*\b(?:tetangga|tonggo|tanggi|teman|konco"
    rf"|kanca|saudara|sodara|sedulur|{KIN}|ibu-ibu|orang)\w*\b.*"
    r"\b(?:mau|pengen|pingin|pengin|ingin|kepengin|bisa|boleh|arep|badhe|saged|iso|minta|nanya)\b.*"
    r"\b(?:ikut(?:an)?|n?daftar\w*|gabung|bergabung|melu|nderek|masuk|jadi penjahit|belajar)\b"
)
HOPING = Pattern(
    r"\b(?:semoga|moga-?moga|moga|mugi-?mugi|mugi|mugo|bismillah|insya ?allah|insyaallah"
    r"|mudah-mudahan)\b"
)
OTHERS_OFF = Pattern(
    rf"\b(?:{KIN}|kurir|supir|guru|sekolah|pasar|toko|tetangga|teman|konco)\w*\b.*\b(?:libur\w*|cuti|prei"
    rf"|pulang kampung|mudik|wfh)\b"
)


def is_slip(plain: str) -> bool:
    """Whether a text in normal form was typed by nobody: a child's fingers, a pocket."""
    words = [one for one in WORD.compiled.findall(plain) if len(one) > SHORT]
    slipped = [one for one in words if KEYS.fullmatch(one) and not LAUGHED.fullmatch(one)]
    return bool(slipped) and len(slipped) == len(words)


def confides(plain: str) -> bool:
    """ "gak usah dibales, cuma pengen cerita": a text in normal form."""
    return CONFIDES.search(plain) is not None and TO_SOMEBODY.search(plain) is None


def wonders_if_recorded(plain: str) -> bool:
    """ "tadi kan sudah", "jangan2 setoran saya masuk ke dia", "total piro dadine": a text in normal form."""
    return any(one.search(plain) for one in (MISPLACED, HOW_MANY, STILL_THERE))


HOW_MUCH = r"(?:berapa|brp|piro|pira|pinten)"
HOW_MANY = Pattern(
    rf"^(?:(?:{TITLES}|terus|trus|lha|jadi|dadi|eh|coba|tolong)[ ,]+)*(?:total\w*|jumlah\w*|kabeh\w*|semua\w*|dadine"
    rf"|jadinya|hasile|hasilnya|gunggunge)"
    rf"(?: (?:saya|aku|ku|kulo|hari ini|dino iki|semua|kabeh|tadi|mau))* {HOW_MUCH}\b(?!.*\b(?:upah|bayar\w*|rupiah"
    rf"|duit|uang|kain|karet|harga|hari lagi)\b).{{0,40}}$"
)
# "sudah kehapus belum", "catatan saya masih ada kan"
STILL_THERE = Pattern(
    rf"^(?:(?:{TITLES}|itu|iku|yang tadi|sing mau|lho|eh)[ ,]+)*(?:sudah|udah|wis|wes|sampun) (?:ke|ter|di)(?:hapus"
    rf"|busek|batal|ganti|ubah)\w* (?:belum|blm|durung"
    rf"|dereng|ta|tah|kan|to|{NOT})\b"
    rf"|^(?:(?:{TITLES}|lho|eh|tapi)[ ,]+)*(?:catatan|setoran|laporan|data|hitungan)(?:ku|e|ne|nya)?(?: (?:setoran"
    rf"|laporan|saya|aku|kulo|masker|yang|lama|kemarin))*"
    rf" (?:masih|isih|tasih|sik) (?:ada|ono|onok|utuh|aman|wonten)\b"
)


def jokes(plain: str) -> bool:
    """ "opo juragan yo oleh wkwk", "ketupate turah hehe": it ends in laughter, about nothing grave."""
    return JOKED.search(plain) is not None and GRAVE.search(plain) is None


JOKED = Pattern(r"\b(?:(?:wk){2,}w?k?|wk+wk\w*|(?:ha){2,}h?|(?:he){2,}h?|(?:hi){2,}h?|(?:xi){2,}|ngakak)[ .!]*$")
GRAVE = Pattern(
    r"\b(?:upah\w*|bayar\w*|dibayar|gaji\w*|uang\w*|duit\w*|transfer\w*|setor\w*|lapor\w*|catat\w*|dicatat|masker\w*"
    r"|kain\w*|karet\w*"
    r"|benang\w*|jarum\w*|mesin\w*|bahan\w*|kurir\w*|kirim\w*|dikirim|ambil|jemput|jam|kapan|tas\w*|libur|bengkel"
    r"|hapus\w*|batal\w*"
    r"|salah|rusak|garapan|jahitan\w*|target|slip|kasbon)\b"
)

"""What is said to a person rather than to a counter, in many wordings; and what only sounds like it."""

from datetime import date

import pytest

from handlers.reading.assent import agrees
from handlers.reading.called_off_said import calls_off_else
from handlers.reading.chat_said import Talk, talk_in
from handlers.reading.commands import Command, commands_in
from handlers.reading.consents_said import agrees_to_reminders_but
from handlers.reading.enrolling_said import is_long_at_it, knows_how, wants_to_join
from handlers.reading.facts_said import Topic, topic_asked
from handlers.reading.form_said import is_unclear
from handlers.reading.harm_said import wants_no_calls
from handlers.reading.joy_said import Feast
from handlers.reading.leave_parts import carrying_as_work
from handlers.reading.leave_said import CalledOff, Off, days_long_in, leave_in
from handlers.reading.leaving_said import stops
from handlers.reading.lost_said import is_lost, is_mistaken, is_spam
from handlers.reading.news_said import Trouble, news_in
from handlers.reading.nothing_made import asks_for_leave_to, is_of_others
from handlers.reading.other_goods_said import complains, is_of_work, lacked_beside, moves_work, there_in
from handlers.reading.pay_thanked import says_thanks_for_pay
from handlers.reading.personal import full_name
from handlers.reading.relayed_said import relayed_in
from handlers.reading.wishes_said import CalledAs, CallMe, Wish, wish_in
from storage.spoken import Spoken

TODAY = date(2020, 5, 4)

RELAYED = (
    ("tolong sampaikan ke bu koordinator ya, kancing yg krem belum dikirim", "kancing yg krem belum dikirim"),
    ("mbak tulung omongno nang bu Rini benange luntur", "benange luntur"),
    ("bilangin ke koordinator saya datang agak siang", "saya datang agak siang"),
    ("titip pesan buat bu koordinator, meteran saya ketinggalan di bengkel", "meteran saya ketinggalan di bengkel"),
    ("kandakno bu Rini, tasku keri", "tasku keri"),
    ("tolong kabarin bu rini kalau kainnya sudah saya ambil", "kainnya sudah saya ambil"),
    ("bisa disampaikan ke pengurus? gang rumah saya ditutup", "gang rumah saya ditutup"),
    ("kasih tau mbak Rini ya, kunci lemari di saya", "kunci lemari di saya"),
    ("nyuwun tulung aturaken dateng bu koordinator menawi kulo sowan dinten kemis", None),
    ("tanyain ke bu rini dong boleh gak motongnya miring", "boleh gak motongnya miring"),
    ("gunting saya ketuker punya bu Wati, tolong sampaikan ke koordinator ya", None),
    ("eh sekalian bilang bu Rini pintu gerbang rusak", "pintu gerbang rusak"),
)
NOT_RELAYED = (
    "bu Rini bilang saya setor 20",
    "kata koordinator besok libur",
    "tolong sampaikan ke ibu2 semua ya",
    "saya sudah bilang ke anak saya",
    "salam kenal bu",
    "tadi koordinator datang",
)
# Held under water, and no cloth pressed on it.
BURNT = (
    "tangan aku kesetrika melepuh",
    "kesiram air panas tangan saya",
    "tangan keslomot setrika, mlepuh",
    "air panas tumpah kena paha anak",
)
WOUNDED = (
    "aduh mbak jari saya kena jarum mesin tembus",
    "darahe gak mandek2",
    "drijiku ketunjem dom jero",
    "jempol saya kegunting bu",
    "telunjuk kejahit mesin, jarumnya patah di jari",
    "sikilku keiris cutter getihe metu terus",
    "jari ketusuk jarum obras, darahnya banyak",
    "mata kena gunting bu tolong",
    "darahnya ngalir terus bu",
    "jarum masuk ke jari saya nggak bisa dicabut",
)
BURNING = (
    "mesine keluar asap mbak!! mambu gosong",
    "kabel mesin percikan api bu",
    "dinamo saya berasap",
    "colokane metu geni",
    "setrika keluar asap tebal",
    "ada asap dari mesin obras",
    "stop kontaknya meledak barusan",
    "mesin jahitku kebul ngene piye",
    "bau gosong dari mesin, ada api di dinamo",
    "kabelnya kebakar bu",
)
VIOLENT = (
    "bapak e mukuli anakku bu",
    "suami saya ngamuk lagi, saya sama anak dikamar pintunya tak kunci",
    "bojoku mabuk mukuli aku",
    "saya dipukul suami",
    "suami marah bawa pisau bu",
    "aku ditendang bojo",
    "mantan suami ngancam mau datang",
    "bapaknya anak2 kalap lagi, saya ngumpet di dapur",
    "saya diusir suami malam2",
    "bojoku main tangan maneh",
    "suami kulo nyekik kulo wau",
    "saya sembunyi di rumah tetangga takut sama suami",
)
NO_WISH = (
    "kadang aku pengen ilang ae mbak",
    "rasane pengen mati wae",
    "hidup saya gak ada gunanya",
    "wes gak pengen urip maneh",
    "mending aku mati ae",
    "ga ada gunanya hidup bu",
    "pengen ngakhiri semuanya",
    "uripku sia-sia mbak",
    "saya gak kuat hidup begini terus",
    "lebih baik saya gak ada",
    "kepingin hilang aja rasanya",
)
HARMLESS = (
    "jahit 26 tp yg 3 gosong kena setrika gak usah diitung",
    "sing bolong 3 mbak kenek setrika",
    "buang karet 48 m karena digigit tikus",
    "takut kompor meledak jadi saya masak pakai kayu",
    "anak saya hilang semangat sekolah",
    "dulu anak saya suka kejang, sekarang sudah enggak",
    "jarum mesin patah bu",
    "jari saya pegel",
    "lampu mati dari tadi",
    "gosong bu masakannya wkwk",
    "anak saya ngamuk minta jajan",
    "noda tintanya biar hilang pakai apa bu",
    "kancingnya hilang satu",
    "dinamo mesin saya panas",
    "jari ketusuk dikit gpp bu, 12 jadi",
    "kain kena setrika bolong sedikit",
    "suami saya pulang malam",
    "mau mati lampu katanya",
)
TALK = {
    Talk.WEATHER: (
        "malang uadem pol yo isuk iki",
        "panas banget hari ini ya",
        "hawane adem tenan",
        "dingin ya mbak pagi ini",
        "udan maneh bengi iki",
        "cuacanya mendung terus",
        "sumuk pol mbak",
        "batu atis nemen saiki",
        "wah hari ini cerah bu",
        "awan iki panas banget rek",
    ),
    Talk.OF_THE_BOT: (
        "mbak bot sampean iso masang kancing ta 😂",
        "gak ngantuk a",
        "kok malem2 jam 1 isih bales",
        "gak turu ta sampean",
        "kamu bisa nyanyi gak",
        "bot punya tangan ta",
        "nggak capek ya?",
        "kok tengah malam masih online",
        "sampean iso masak gak",
        "ora kesel ta mbak",
        "cepet banget balese",
        "sampun buka puasa dereng bu",
        "wes maem durung mbak",
        "sudah sahur belum",
    ),
    Talk.SLIP: (
        "hhjkkkjjjjjj",
        "aaaaaaaa",
        "asdfghjkl",
        "jjjjjj",
        "qwertyuiop",
        "xcvbnm",
        "ggggggg jjjjj",
        "sdfsdf dfgdfgd",
    ),
    Talk.MISSENT: (
        "maaf mbak hpnya dibuat mainan adek",
        "hp saya dipegang anak tadi",
        "itu tadi dipencet putu",
        "hpku digawe dolanan tole",
        "maaf kepencet anak",
        "anak saya yang ngetik tadi",
        "hape direbut si kecil bu",
        "cucu yang mencet bu",
    ),
    Talk.INSULT: (
        "bot goblok",
        "dasar robot bodoh",
        "goblok banget sih",
        "pekok tenan iki",
        "bot gak guna",
        "payah botnya",
        "bego",
        "kamu bodoh",
        "jancok",
        "ra mutu bot iki",
        "hebat ya botnya pinter banget salah terus",
        "bote ngaco ae",
    ),
    Talk.TOLD_BEFORE: (
        "WES PING TELU AKU NGOMONG URUNG SELESAI",
        "kan sudah saya bilang belum jadi",
        "dari tadi kan sudah dijawab",
        "jangan ditanya terus dong",
        "bolak-balik ditakoni, wis tak omongi durung",
        "sudah 3 kali saya tulis belum",
        "kok tanya terus sih",
        "wes tak kandani urung mari kok",
        "berkali-kali saya jawab belum",
        "ojo takon ae to",
    ),
    Talk.CONFIDES: (
        "gak usah dibales gpp cuma pengen cerita",
        "cuma mau curhat mbak",
        "mung pengen crito",
        "pengen cerita aja bu",
        "ga usah dijawab",
        "cuman sambat kok",
        "hanya ingin didengar",
        "sekedar curhat ya bu",
        "jangan dibalas ya",
        "pokoke mung arep sambat",
    ),
    Talk.AFRAID: ("mbak saya takut", "aku wedi", "takut banget bu", "duh gemeter", "saya ketakutan", "wedi pol mbak"),
    Talk.INVITES: (
        "monggo mampir ke rumah ada opor",
        "besok datang ya bu ke syukuran di rumah",
        "saya undang slametan malam jumat",
        "ayo mampir mbak, ono rujak",
        "jangan lupa hadir di nikahan adik saya ya",
        "mampir bu, ada ketupat di rumah",
        "ngundang panjenengan rawuh wonten griyo kulo",
        "monggo pinarak teng griyo, wonten tumpengan",
        "bu datang ya akikah keponakan",
        "kapan2 dolan ke rumah bu",
    ),
    Talk.PRICES: (
        "lombok saiki larang nemen yo mbak, 90 ewu sekilo",
        "beras mundak maneh bu",
        "minyak goreng langka ya",
        "telur naik terus",
        "cabe mahal banget",
        "gas elpiji angel, regane mundhak",
        "tempe wae saiki larang",
        "bensin naik lagi",
        "gula muahal",
        "sayuran murah hari ini",
    ),
    Talk.DEBTS: (
        "saya dikejar2 bank titil bu, takut pulang",
        "ditagih utang terus bu",
        "rentenir datang ke rumah",
        "saya kelilit hutang",
        "debt collector nelpon terus",
    ),
    Talk.SAD: (
        "😭😭😭",
        "kucing kesayanganku mati mbak 😭",
        "ya Allah berat sekali cobaanku",
        "kuatkan ya",
        "pitikku mati kabeh",
        "wedusku ilang dicolong wong",
    ),
    Talk.RELIEF: (
        "dusun sebelah banjir bu, kasihan, omahku aman",
        "gunung erupsi tapi rumah saya aman",
        "sini aman bu",
    ),
    Talk.IF_RECORDED: (
        "jangan2 setoran saya masuk ke dia",
        "takutnya laporan saya kecampur",
        "ojo-ojo setoranku kehapus",
        "jangan-jangan hasil saya ketuker bu",
        "wedine masker saya tercatat punya Ani",
    ),
    Talk.SECRET: ("jgn bilang2 dulu ya", "jangan cerita-cerita ya bu", "ojo omong2 sik", "jangan disebar dulu bu"),
    Talk.PRAISE: (
        "enak yo saiki lapor e gampang gak usah nulis buku",
        "sing gawe pinter",
        "gampang lapor lewat bot",
        "membantu sekali botnya buat nyatet",
        "penak tenan laporane",
    ),
    Talk.ANGRY: (
        "kok bagian wati banyak terus saya sedikit",
        "pilih kasih ya",
        "kok garapan saya sithik terus",
        "berat sebelah iki",
        "kenapa jatah saya sedikit",
    ),
    Talk.MUST_STOP: ("paling dapat sedikit", "mungkin cuma dapat dikit", "kayaknya entuk sithik"),
    None: ("boleh kan", "bisa gak", "oleh ta", "boleh ga?", "beras saya habis", "upah naik gak bu"),
}
STOPS = (
    "saya mau berhenti aja mbak",
    "wes gak melu maneh",
    "aku metu ae",
    "mundur saja bu",
    "saya resign ya bu",
    "mau berhenti jahit bu",
    "pengen keluar dari kelompok",
    "gak ikut jahit lagi bu",
    "kulo badhe mandeg mawon",
    "saya tidak bisa jahit lagi",
    "maaf bu saya mau mengundurkan diri",
    "tak metu wae mbak",
)
STAYS = (
    "berhenti dulu hari ini bu",
    "mesinnya berhenti",
    "saya keluar sebentar",
    "mau berhenti jam 4",
    "besok saya tidak bisa jahit lagi",
    "gak jahit dulu",
    "kalau gini terus mending saya keluar",
)
ERASED = (
    "cabut aja nama saya",
    "tolong data saya dihapus semua, nama, nomer, sama foto anak saya",
    "coret nama saya dari daftar",
    "nama saya dihapus saja",
    "hapusen dataku kabeh",
    "tolong hilangkan data saya",
    "buang semua data saya bu",
    "data kulo nyuwun dihapus",
    "keluarkan saya dari grup",
    "nomor saya tolong dihapus ya",
    "jangan simpan data saya lagi",
    "hapuskan nama dan nomor hp saya",
    "mau hapus akun saya",
)
NOT_ERASED = ("hapus laporan saya tadi", "cabut", "hapus 5", "hapus catatan", "nama saya Sri", "colokane wes tak cabut")
TOPICS = {
    "foto": (
        "foto jahitan yg tak kirim itu dipajang di ig ta?",
        "fotoku disebar gak",
        "fotonya buat apa bu",
        "foto e dimasukno facebook ta",
        "kenapa harus kirim foto",
        "foto saya diposting kemana ya",
        "gambar yang saya kirim dilihat siapa saja?",
        "fotone kanggo opo",
        "videonya diupload ke tiktok tidak?",
        "foto kerja saya ditaruh di internet ya?",
    ),
    "kirim-foto": (
        "cara ngirim foto nya gmn mbak, saya gaptek",
        "gimana cara kirim foto",
        "kirim foto piye carane",
        "foto dikirim lewat mana bu",
        "carane ngirim gambar piye",
        "bagaimana mengirim foto masker",
        "pripun carane ngirim poto",
        "fotonya kirimnya gimana",
        "piye cara upload foto",
        "ngirim video caranya gimana bu",
    ),
    "nomor": (
        "dapat nomer saya dari mana",
        "kok tahu nomor saya",
        "oleh nomerku teko sopo",
        "tau wa saya dari siapa ya",
        "nomor saya dapatnya dari mana",
        "kok bisa punya no saya",
        "dapet kontak saya dari mana pak",
        "nomorku entuk teko endi",
        "ini dapat no hp saya dari siapa",
        "tahu nomer saya dari mana",
    ),
    "suara": (
        "bisa pakai suara gak bu, saya gak bisa nulis",
        "boleh kirim pesan suara?",
        "iso ngomong ae gak mbak",
        "vn boleh gak",
        "bisa rekaman suara ta",
    ),
    "tombol": (
        "tombolnya gak bisa dipencet",
        "tombole ilang",
        "gak iso mencet tombole",
        "kok tombolnya belum muncul",
        "tombol gak metu bu",
    ),
    "siapa": (
        "sampean iki robot tenan ta?",
        "ini orang apa mesin?",
        "lho ini bukan jne?",
        "kamu robot ya",
        "iki dudu shopee ta",
        "ini nomer pak budi bukan",
        "samean bot beneran ta",
        "ini bot apa orang",
        "sampeyan mesin opo wong",
        "ini bukan toko kain ya?",
    ),
    "dibaca": (
        "chat saya ini yang baca siapa aja?",
        "soale saya pernah cerita disini, ibu2 lain bisa lihat gak",
        "pesan saya dibaca siapa",
        "penjahit lain iso moco chatku ta",
        "ini dibaca koordinator juga?",
        "curhat saya gak bocor kan",
        "siapa yang bisa lihat chat ini",
        "tetangga bisa baca gak ya",
        "teman lain ikut lihat tidak",
        "sopo ae sing moco iki",
    ),
}
WISHES = {
    Wish.TONE: (
        "bahasane ojo kaku2 tah mbak, koyok surat pak lurah ae",
        "jowoan ae luwih enak",
        "jangan formal gitu dong",
        "pakai bahasa jawa saja",
        "boso jowo ae mbak",
        "bahasanya kok resmi banget",
        "kayak surat kantor aja",
        "bisa bahasa jawa gak",
        "ngomonge ojo kaku",
        "jawab pakai jawa dong",
    ),
    Wish.SHORT: (
        "kepanjangan mbak, mumet bacanya",
        "mumet moco, kedawan",
        "panjang banget, pusing bacanya",
        "dowo men mbak",
        "kepanjangan bu",
        "kebanyakan tulisan, males baca",
        "kedowoan iki",
        "jangan panjang-panjang",
        "susah bacanya, kepanjangan",
        "panjang amat pesannya",
    ),
    Wish.AGAIN: (
        "intinya apa?",
        "intine opo mbak",
        "singkatnya gimana",
        "cekake piye",
        "kesimpulannya apa bu",
        "ulangi lagi bu saya ndak denger",
        "gak krungu mbak, ulangi",
        "tolong bacakan lagi kurang jelas",
    ),
}
CALLED_OFF = (
    "mbak yg tadi saya bilang libur 3 hari gak jadi",
    "libur sampai kamis batal bu",
    "prei loro dino wurung mbak",
    "cuti hari jumat gak jadi ya",
    "libur 2 hari tidak jadi",
    "libur besok lusa batal",
    "liburnya batal",
    "gak sido prei",
    "libur minggu ini ora sido",
    "batal libur bu",
)
LOST = (
    "ini gimana caranya ya",
    "saya pencet2 kok ndak keluar apa2",
    "?",
    "piye iki carane",
    "harus ngapain ya",
    "saya gaptek bu",
    "tak pencet kok gak metu opo2",
    "cara pakainya gimana",
    "terus gimana",
    "kudu nulis opo",
    "ga ngerti cara pakainya",
    "sudah saya klik tapi gak muncul",
)
PAID = (
    "alhamdulillah sudah masuk transferannya",
    "upah sudah saya terima, suwun nggih",
    "matur suwun sanget nggih, bisa buat bayar terapi si kecil",
    "wes cair bu alhamdulillah",
    "bayaran sudah masuk bu",
    "uangnya sudah diterima makasih ya",
    "duite wes mlebu suwun",
    "gaji kemarin sudah masuk, lumayan buat beli beras",
    "alhamdulillah upahnya cair",
    "transferan sampun nampi, matur nuwun",
)
NOT_PAID = (
    "uangnya belum masuk",
    "kok cuma 85rb",
    "kapan cair",
    "upah sudah masuk tapi kurang",
    "bayarannya sudah masuk belum ya",
    "upah salah bu",
)
OF_OTHERS = (
    "kancing yg warna krem belum dikirim",
    "jangan dikasihkan orang dulu bagian saya",
    "jangan2 setoran saya masuk ke dia",
    "jahitanku durung dijupuk kurir",
    "kemarin belum dijawab bu",
    "masker saya belum diambil",
    "kata kurir gak bisa nganter hari ini",
    "kurire ora teko",
    "pesan saya belum dibalas",
    "upah urung ditransfer",
    "ojo dikekno wong liyo",
    "mesine durung didandani",
)
OF_HERS = ("belum ada yg jadi", "hari ini kosong bu", "gak jadi setor hari ini bu", "durung oleh blas", "belum", "0")


@pytest.mark.parametrize(("text", "rest"), RELAYED)
def test_to_be_passed_on(text: str, rest: str | None) -> None:
    found = relayed_in(text, ("Rini", "Bu Rini"))
    assert found is not None
    assert found.text
    assert rest is None or found.text == rest


@pytest.mark.parametrize("text", NOT_RELAYED)
def test_nothing_to_be_passed_on(text: str) -> None:
    assert relayed_in(text, ("Rini", "Bu Rini")) is None


def test_the_words_are_still_to_come() -> None:
    for text in (
        "tolong bilangin bu koordinator tapi jangan ke yang lain",
        "mau titip pesan ke bu Rini",
        "tolong sampaikan ke koordinator ya",
    ):
        assert relayed_in(text, ("Rini",)) is not None
        assert relayed_in(text, ("Rini",)).text == ""  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("trouble", "text"),
    [
        *((Trouble.WOUND, text) for text in WOUNDED),
        *((Trouble.BURN, text) for text in BURNT),
        *((Trouble.VIOLENCE, text) for text in VIOLENT),
        *((Trouble.DESPAIR, text) for text in NO_WISH),
        *((None, text) for text in HARMLESS),
    ],
)
def test_harm(trouble: Trouble | None, text: str) -> None:
    assert news_in(text).trouble is trouble


@pytest.mark.parametrize("text", BURNING)
def test_smoke(text: str) -> None:
    assert news_in(text).burns


def test_no_calls_now() -> None:
    for text in (
        "jgn telp ya nanti kedengeran",
        "ojo telpon sik",
        "jangan nelpon dulu bu",
        "ga usah ditelepon",
        "tolong jangan vc",
    ):
        assert wants_no_calls(text)
    assert not wants_no_calls("tolong telepon saya")
    assert not any(news_in(text).burns for text in HARMLESS)


@pytest.mark.parametrize(("talk", "text"), [(talk, text) for talk, texts in TALK.items() for text in texts])
def test_small_talk(talk: Talk | None, text: str) -> None:
    assert talk_in(text) is talk


@pytest.mark.parametrize("text", STOPS)
def test_she_stops(text: str) -> None:
    assert stops(text)


@pytest.mark.parametrize("text", STAYS)
def test_she_only_rests(text: str) -> None:
    assert not stops(text)


@pytest.mark.parametrize("text", ERASED)
def test_her_data_are_to_go(text: str) -> None:
    assert Command.ERASE in [found for found, _ in commands_in(text)]


@pytest.mark.parametrize("text", NOT_ERASED)
def test_something_else_is_to_go(text: str) -> None:
    assert Command.ERASE not in [found for found, _ in commands_in(text)]


@pytest.mark.parametrize(("topic", "text"), [(topic, text) for topic, texts in TOPICS.items() for text in texts])
def test_what_anybody_may_know(topic: str, text: str) -> None:
    assert topic_asked(text) == topic


@pytest.mark.parametrize(("wish", "text"), [(wish, text) for wish, texts in WISHES.items() for text in texts])
def test_how_the_bot_speaks(wish: Wish, text: str) -> None:
    assert wish_in(text, "Bu Sri", ("Sri",)) is wish


@pytest.mark.parametrize("text", CALLED_OFF)
def test_leave_is_off(text: str) -> None:
    assert isinstance(leave_in(text, TODAY), CalledOff)


def test_leave_until_the_feast_is_over() -> None:
    for text in ("libur mulai tgl 5 sampai habis lebaran ya", "prei nganti bar riyaya", "cuti sampai sesudah lebaran"):
        found = leave_in(text, TODAY)
        assert isinstance(found, Off)
        assert found.over_lebaran


@pytest.mark.parametrize("text", LOST)
def test_lost(text: str) -> None:
    assert is_lost(text)


def test_not_lost() -> None:
    for text in (
        "satu biji dibayar berapa kak?",
        "alamatnya mana",
        "kainnya gimana bu",
        "mau daftar",
        "paket saya sampai mana ya",
    ):
        assert not is_lost(text)


@pytest.mark.parametrize("text", PAID)
def test_glad_of_pay(text: str) -> None:
    assert says_thanks_for_pay(text)


@pytest.mark.parametrize("text", NOT_PAID)
def test_not_glad_of_pay(text: str) -> None:
    assert not says_thanks_for_pay(text)


@pytest.mark.parametrize("text", OF_OTHERS)
def test_a_no_about_others(text: str) -> None:
    assert is_of_others(text)


@pytest.mark.parametrize("text", OF_HERS)
def test_a_no_about_her_masks(text: str) -> None:
    assert not is_of_others(text)


def test_what_is_pulled_out_takes_nothing_back() -> None:
    for text in (
        "colokane wes tak cabut",
        "kabel sudah dicabut",
        "giginya dicabut bu",
        "jarume tak copot",
        "benange tak dedel",
    ):
        assert calls_off_else(text)
    assert not calls_off_else("cabut yang tadi")


CARRIES = (
    "besok saya libur narik ya bu",
    "tgl 8 gak bisa nganter",
    "hari ini gak bisa ambil garapan, ban bocor",
    "besok ora iso ngirim",
    "minggu ini gak bisa keliling",
    "sesuk mboten saged njupuk setoran",
    "jumat gak bisa jemput bahan",
    "hari ini tidak bisa antar barang dulu",
    "besok belum bisa muter bu",
    "gak bisa narik sampai kamis",
)


@pytest.mark.parametrize("text", CARRIES)
def test_a_couriers_leave(text: str) -> None:
    assert isinstance(leave_in(carrying_as_work(text), TODAY), Off)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("paling 2 hari an", 2),
        ("tiga hari mbak", 3),
        ("kayaknya seminggu", 7),
        ("mungkin rong dino", 2),
        ("sehari saja bu", 1),
        ("paling 3 harian", 3),
        ("libure telung dino ae", 3),
        ("2 minggu ya bu", 14),
        ("kira-kira 4 hari", 4),
        ("eh ternyata 5 hari", 5),
        ("setor 2", 0),
        ("2 hari lagi setor 20", 0),
        ("hari ini", 0),
    ],
)
def test_how_long_leave_lasts(text: str, days: int) -> None:
    assert days_long_in(text) == days


LACKED = (
    "kancing kurang 4",
    "resleting habis bu",
    "bisbane entek mbak",
    "minta kancing krem dong",
    "kardus e wes telas",
    "benike ilang siji",
    "perlu pita 3 meter",
    "meteran saya putus, butuh meteran baru",
    "kapur jahit gak ada bu",
    "renda kurang",
    "lakbane tinggal sithik",
)
NOT_LACKED = ("karet kurang 2 meter", "setor 20", "kancingnya sudah saya pasang", "bajunya tanpa kancing")
THERE: tuple[tuple[str, set[str]], ...] = (
    ("sisa 5 potong belum dijahit, kain e ada benang e gak ada", {"kain"}),
    ("kain masih ada, karet habis", {"kain"}),
    ("karete isih akeh, kain entek", {"karet"}),
    ("benang ada, kain ada, karet tidak ada", {"benang", "kain"}),
    ("kain cukup, filter kurang", {"kain"}),
    ("karet gak ada", set()),
    ("minta kain yang ada saja", set()),
    ("kain ada gak bu?", set()),
)
COMPLAINTS = (
    "tak jahit dikit wes sobek. ini bukan salah saya lho ya kalau jelek",
    "kainnya pas dijahit mbrudul terus",
    "karete tak tarik pedhot",
    "baru dijahit sudah lepas benangnya",
    "kainnya sobek bukan salah saya",
    "waktu disetrika luntur bu",
    "diobras malah mrotol",
    "tak potong kok amoh",
    "dijahit jadi bolong bu",
    "jelek begini bukan kesalahan saya",
)


@pytest.mark.parametrize("text", LACKED)
def test_goods_that_the_books_do_not_know(text: str) -> None:
    assert lacked_beside(text) is not None


@pytest.mark.parametrize("text", NOT_LACKED)
def test_goods_that_they_know(text: str) -> None:
    assert lacked_beside(text) is None


@pytest.mark.parametrize(("text", "items"), THERE)
def test_what_is_there(text: str, items: set[str]) -> None:
    assert there_in(text) == items


@pytest.mark.parametrize("text", COMPLAINTS)
def test_complaints(text: str) -> None:
    assert complains(text)


MOVES = (
    "titip garapan ke bu Sri aja",
    "tas nya tak bawa balik",
    "garapanku dioper ke mbak Ani saja",
    "jahitan tolong dialihkan ke yg lain dulu ya",
    "bagian saya kasih bu Wati",
    "setorane tak gowo mulih maneh",
    "potongan saya pindahkan ke teman lain",
    "kasihkan garapan ke orang lain dulu",
    "jatah saya serahkan ke bu Umi",
    "kantongnya saya bawa pulang lagi",
)


@pytest.mark.parametrize("text", MOVES)
def test_work_that_moves(text: str) -> None:
    assert moves_work(text)
    assert not moves_work(f"{text} 20")


def test_a_wrong_number() -> None:
    for text in (
        "oh salah ya maaf",
        "waduh salah nomor, sepurane",
        "oalah keliru, ngapunten nggih",
        "salah sambung maaf",
    ):
        assert is_mistaken(text)
    for text in ("salah, harusnya 20", "maaf salah", "salah hitung bu"):
        assert not is_mistaken(text)


def test_called_by_anothers_name() -> None:
    for text in (
        "lho kok manggil saya Ani",
        "kok dipanggil bu Ani",
        "kenapa nyebut saya Ani ya",
        "lapo nyeluk aku Ani",
    ):
        assert wish_in(text, "Bu Wati", ("Wati", "Bu Wati")) == CalledAs(Spoken("Ani"))
    assert wish_in("kok manggil saya Wati", "Bu Wati", ("Wati",)) is None


def test_a_title_and_why() -> None:
    for text in (
        "panggil mbak aja jangan bu, masih muda",
        "mbak saja jangan bu",
        "celuk mbak ae ojo bu, saya masih 25",
    ):
        assert isinstance(wish_in(text, "Bu Ani", ("Ani",)), CallMe)


def test_spam() -> None:
    for text in (
        "SELAMAT! Nomor anda memenangkan undian 175 juta klik bit.ly/xxx",
        "pinjaman online cair 5 menit",
        "https://x.co",
    ):
        assert is_spam(text)
    assert not is_spam("mau pesan masker 200 pcs, bisa?")


def test_gifts_and_others_enrol_nobody() -> None:
    for text in (
        "saya mau nyumbang mesin jahit bekas",
        "mau liput bengkel jahitnya",
        "mau order masker jahit",
        "bisa kerja sama jahit?",
    ):
        assert not wants_to_join(text)
    for text in ("mau daftar jahit", "bisa ikut jahit ta", "pengen kerja jahit"):
        assert wants_to_join(text)


def test_pieces_to_be_sewn() -> None:
    for text in (
        "sisa 5 potong belum dijahit",
        "kurang 6 lembar sing durung dijahit",
        "masih 8 garapan durung rampung",
    ):
        assert is_of_work(text)
    for text in ("2 klos", "5 meter bu", "kira2 butuh 2", "3 lembar"):
        assert not is_of_work(text)


def test_a_plain_yes_to_a_consent() -> None:
    for text in (
        "oke gpp catat aja",
        "yaudah boleh",
        "ya udah boleh aja",
        "catat saja bu",
        "iya gapapa",
        "boleh dicatet",
    ):
        assert agrees(text)
    for text in ("yaudah", "ya sudah deh", "terserah", "boleh tanya dulu", "boleh tapi foto jangan", "catat apa bu"):
        assert not agrees(text)
    for text in (
        "boleh tapi jangan sering2",
        "ya asal jangan malam",
        "oke tapi ojo terus2an",
        "boleh, tapi jangan kebanyakan",
    ):
        assert agrees_to_reminders_but(text)


def test_what_is_no_name() -> None:
    for text in ("udah bener", "wes bener", "gapapa", "kadang sih", "punya tapi rusak", "sore", "telegram apa"):
        assert full_name(text) is None
    assert full_name("Siti Aminah") == "Siti Aminah"


def test_how_long_she_sews() -> None:
    for text in ("dari kecil udah jahit", "sejak gadis", "ket cilik", "dulu tukang jahit", "biasa terima jahitan"):
        assert is_long_at_it(text)
    for text in ("bisa dikit2", "bisa lurus aja", "iso sithik2", "lumayan", "udah bisa"):
        assert knows_how(text)


def test_what_a_word_of_a_consent_means() -> None:
    for text in (
        "kelompok itu apa",
        "kelompok apa maksudnya",
        "pengingat itu apa",
        "telegram itu apa ya",
        "kebutuhan khusus yang mana",
    ):
        assert is_unclear(text)


def test_a_birthday_of_her_own() -> None:
    for text in (
        "hari ini ultah saya bu hehe ke 50",
        "saya ulang tahun bu",
        "aku ultah hari ini",
        "dino iki ulang tahunku",
    ):
        assert news_in(text).feast is Feast.OWN_BIRTHDAY
    assert news_in("selamat ulang tahun bu").feast is Feast.BIRTHDAY


FILES_ASKED = (
    "vn ku tadi masuk gak",
    "foto saya sudah masuk belum",
    "fotonya nyampe gak bu",
    "pesan suara saya terkirim nggak ya",
    "bu rekaman saya kedengaran?",
    "voice note tadi diterima gak",
    "videonya kebuka gak mbak",
    "poto ku wes mlebu ta",
    "gambarnya kelihatan gak bu",
    "suaraku krungu ora mbak",
)
FILES_WRONG = (
    "eh salah foto",
    "salah kirim foto maaf",
    "maaf salah gambar",
    "aduh keliru foto",
    "waduh salah ngirim video",
    "salah vn",
    "maaf bu salah kirim gambar",
    "keliru ngirim foto mbak",
    "salah foto sing tadi",
    "eh kliru poto bu",
)
CHILDREN_AT_IT = (
    "haiii kak ini aku dinda pinjem hp mama",
    "aku bima pinjam hp ibu",
    "ini caca pake hp mamah",
    "saya rara minjem hape bunda",
    "aku dika nyilih hp mbah",
    "aku nisa pakai hp ibuk",
    "ini dodi pinjam hp ayah",
    "halo aku sasa pinjem hape emak",
    "kak ini aku dinda minjem hp nenek",
    "aku fikri pinjem hp umi bentar",
)
HOURS_WANTED = (
    "pengingatnya jangan sore, pagi aja",
    "pengingat e isuk ae",
    "remindernya bisa jam 7 gak",
    "tolong pengingatnya siang saja",
    "pengingat buat saya jam 4 ya",
    "reminder jam 3 sore aja",
    "pengingate jam 8 bengi wae",
    "pengingatnya bisa pagi?",
    "pengingat pindah ke malam",
    "pengingatnya diganti jam 5 bu",
    "ingatkan saya jam 7",
    "tolong ingetin jam 3",
    "elingno jam 8 bengi",
    "bisa ingatkan besok jam 6",
)
COORDINATORS_ASKED = (
    "koordinatore saiki sopo se",
    "koordinatornya siapa",
    "siapa koordinatornya bu",
    "sopo koordinatore mbak",
    "nama koordinator siapa ya",
    "bu, koordinator sini siapa?",
    "pengurusnya siapa",
    "sinten pengurus e",
    "siapa ya ketuanya",
    "kordinatornya sekarang siapa bu",
)


@pytest.mark.parametrize(
    ("texts", "talk"),
    [(FILES_ASKED, Talk.FILE_ASKED), (FILES_WRONG, Talk.WRONG_FILE), (CHILDREN_AT_IT, Talk.MISSENT)],
)
def test_files_and_children(texts: tuple[str, ...], talk: Talk) -> None:
    assert {text: talk_in(text) for text in texts} == dict.fromkeys(texts, talk)


def test_a_file_with_a_number_or_a_wrong_mask() -> None:
    for text in ("foto 5 masker", "masker saya salah potong", "saya salah setor 5", "fotonya untuk apa"):
        assert talk_in(text) not in (Talk.FILE_ASKED, Talk.WRONG_FILE)


def test_at_another_hour() -> None:
    assert {text: wish_in(text, "Sri", ("Sri",)) for text in HOURS_WANTED} == dict.fromkeys(
        HOURS_WANTED, Wish.REMINDER_WHEN
    )
    for text in ("pengingatnya matikan saja", "ingatkan bu koordinator jam 3 ambil kain", "jam 4 saya setor"):
        assert wish_in(text, "Sri", ("Sri",)) is not Wish.REMINDER_WHEN


def test_who_coordinates() -> None:
    asked = {text: topic_asked(text) for text in COORDINATORS_ASKED}
    assert asked == dict.fromkeys(COORDINATORS_ASKED, Topic.COORDINATOR)
    for text in ("koordinator ada?", "siapa yang ambil masker", "siapa tadi yang telpon", "koordinator bilang apa"):
        assert topic_asked(text) is not Topic.COORDINATOR


ASKED_IF = (
    "ada jaminan kesehatannya gak bu kerja disini",
    "ada uang makannya gak bu",
    "dapat seragam gak mbak",
    "mboten nopo2 nggih telat setore",
    "gapapa telat bu",
    "ono bonus e ora mbak",
    "perlu bawa ktp gak bu",
    "ora popo yo telat",
    "boleh diambil besok gak bu",
    "harus punya rekening gak mbak",
    "gpp ya bu agak sore",
)
NOTHING_TODAY = (
    "gapapa ya bu hari ini gak jahit",
    "hari ini gak ada bu",
    "belum bu",
    "ada kain tapi gak jahit bu",
    "nol bu gapapa ya",
    "maaf hari ini kosong gak apa2 kan",
    "ono tamu dadi ora iso jahit mbak",
    "hari ini gak dapet bu",
    "boleh ya hari ini gak setor bu",
)
MAY_SHE = (
    "boleh gak sehari cuma 3 biji, badan gak kuat",
    "bu saya hamil 2 bulan, masih boleh jahit kan",
    "sehari 5 saja boleh kan bu",
    "oleh ta sedino mung 4",
    "kalau sehari cuma dapat 6 gapapa kan",
    "tiap hari 3 biji gpp ya bu",
    "bisa gak bu per hari 5",
    "masih boleh ikut kan bu",
    "bisa sehari 4 aja gak bu",
    "masih bisa njahit ta bu",
)
MADE = ("sehari dapat 5 bu", "hari ini cuma 3 gapapa ya", "masih bisa jahit 5 lagi", "bisa jahit 10 hari ini bu")
FILES_GONE = (
    "foto anak saya yg kemarin tolong dihapus ya",
    "hapus foto saya bu",
    "foto tadi jangan disebar ya",
    "vn tadi dihapus aja",
    "tolong hapus fotonya",
    "poto ku ojo diposting yo",
    "gambar yg tadi busek ae",
    "video saya jangan diupload",
    "tolong delete foto tadi",
    "rekaman suara saya dibuang aja bu",
)
DO_NOT_FIT = (
    "karet yang datang kegedean bu, gak masuk lubang",
    "uang saya belum masuk bu",
    "benange gak mlebu jarum",
    "transferan belum masuk rekening",
    "setoran saya gak masuk catatan ya",
    "bayaran durung mlebu",
    "vn saya gak masuk tah",
    "pesan saya gak masuk bu",
    "karetnya gak mlebu bolongan",
    "jarum e gak masuk sekoci",
)


def test_what_is_asked_is_no_zero() -> None:
    assert [one for one in ASKED_IF if not is_of_others(one)] == []
    assert [one for one in NOTHING_TODAY if is_of_others(one)] == []
    assert [one for one in MAY_SHE if not asks_for_leave_to(one)] == []
    assert [one for one in MADE if asks_for_leave_to(one)] == []


def test_files_to_be_deleted() -> None:
    assert {one: talk_in(one) for one in FILES_GONE} == dict.fromkeys(FILES_GONE, Talk.FILE_GONE)
    for text in ("hapus setoran tadi", "hapus 5 tadi", "foto masker 5 dihapus 2", "hapus data saya"):
        assert talk_in(text) is not Talk.FILE_GONE


def test_what_does_not_fit_is_no_leave() -> None:
    assert [one for one in DO_NOT_FIT if leave_in(one, TODAY) or not is_of_others(one)] == []
    for text in ("karet habis, gak masuk dulu bu", "besok gak masuk bu", "kain belum datang saya gak masuk dulu"):
        assert isinstance(leave_in(text, TODAY), Off)


def test_javanese_wished() -> None:
    for text in ("ngomongnya jawa aja mbak saya gak ngerti", "jawabe boso jowo ae", "omongane jowo wae mbak"):
        assert wish_in(text, "Sri", ("Sri",)) is Wish.TONE

"""The words that tailors use, by what they mean for a reading; Indonesian and Javanese, with their spellings.

A word may carry several tags. `tags_of` also knows suffixes (-nya, -e, -ku), prefixes (se-, sak-), doubled words
("anak2"), drawn-out letters and typing errors.
"""

BY_TAG = {
    "using": "pakai pake nganggo ngangge",
    "phone": "kode pos nik ktp npwp pin",
    "machine": "mesin mesinnya mesine mesinku",
    # what has troubles of its own, and no masks: what is said of it is said of nothing else
    "thing": """
        sinyal signal jaringan internet kuota pulsa hp hape handphone mesin mesinnya mesine mesinku dinamo listrik
        mata mripat badan awak kepala
        kaki motor cuaca kompor layar kacamata""",
    # finished or handed over
    "done": """
        pikantuk pikanthuk kepikantuk
        ngrampung ngrampungke dijahit dijait bikin nggawe damel rampungan kelakon hasl jaitan jahitan jadi jd dadi
        dados selesai slesai slese slesei rampung rmpung kelar beres mari dapat dpt dapet dapt oleh entuk angsal hasil
        hasile tuntas klr udahan bar rampunge sampun-dados kejahit kejait dijaiti rampungno beresno menyelesaikan
        nyelesaikno kerampungan terjahit jdi purna oleh-e done ready redi produksi""",
    "handed": """
        aturaken titipno ngaturaken titipkno lebokno lebokke setor stor setoran setorkan storan antar anter antarkan
        kirim kirimkan titip titipkan serahkan serah nyetor nyetorkan ngirim nganter nitip ngeterno diantar disetor
        terkirim setorne titipne kesetor diserahkan dititip dititipkan dikirim masuk kirm kekno dikekno kasihkan
        dikasihkan wenehno
        diwenehno serahno diserahno gowo digowo kintun dikintun kirimno pasrahno pasrahke pasrahaken taruh taroh taro
        ditaruh selehno deleh terno jujugno anterno diterno kepasrahno sowanaken ulungno ulungke ngulungno
        ulungaken""",
    "lapor": "lapor lapory laporan laporkan ngelapor melapor lapore catat dicatat catet dicatet nyatet",
    "already": "sudah sdh udah udh dah wes wis uwis uwes sampun mpun pun tadi td wau barusan barusane uda udh2 wess",
    "only": """
        br sj wae lagek nembe ding cuma cuman hanya tok mek mung ae aja saja doang namung baru thok kemawon
        kewala""",
    "vague": """
        puluhan belasan likuran ratusan kayak kyk koyo seperti kados lumayan banyak akeh biasa biasane dikit sedikit
        sithik titik beberapa podo padha bbrp byk ky""",
    "now": "sekarang saiki skrg sakniki",
    # not now
    "future": """
        tunggu nunggu ngenteni ngrantos janji menyusul nyusul ngko ko besok bsk besuk sesuk mbenjing mbenjang benjang
        benjing mene lusa nanti ntar nti nant mengko engko mangke akan bakal arep insyaallah insyaalloh insyaalah
        inshaallah rencana rencanane ngesuk""",
    "want": "mau pengen pengin kepingin ajeng",
    "if": "kalau kalo klo klw lek nek menawi bila kl misal",
    "target": """
        target targetku targete ngejar kejar pengene pengennya kepinginku karepku maunya karepe kepengine tembus""",
    "work": """
        ngerjain ngerjakan kerjakan garap nggarap digarap jahit njahit jait menjahit ngejahit lanjut nerusin proses
        ngebut lembur dikerjakan nyelesaikan selesaikan kebut kerjain digarape masang pasang masangi psg bikin mbikin
        gawekno nyicil nyicili cicil mulai wiwiti wiwit miwiti diwiwiti""",
    # not
    "notyet": "belum blm blum belom durung dereng drg lom gurung gung rung urung",
    "not": """
        tidak tdk ga gak nggak ngga enggak ndak gk tak-ada ora ogak mboten boten dudu bukan bkn dede tdak jangan jgn
        ojo""",
    "none": "skip kosong libur prei prai cuti nol nihil izin ijin off absen ksong libur2 ngaso leren",
    "unwell": "sakit loro-awak meriang demam mriang rusak macet mogok lampu padam ngadat gerah",
    "isnot": "bukan bkn dudu dede duduk guduk gudu sanes senes",
    "ongoing": "setengah-jadi lanjut lanjutin nerusin nerusno ngebut kebut otw",
    "still": "masih msh isih tasih sek ijek ijik jik jek",
    "left": """
        sisa sisane sisanya sisanipun tinggal kari kantun turah gari garek karek sisany sisax sisae turahane turahe
        turahanipun""",
    "rest": """
        sisanya sisane sisanipun selebihnya lainnya liyane liane sisae sisany sisax selebihe turahane turahe
        turahanipun lianipun sanesipun lainya lain2nya""",
    # bad and good
    "defect": """
        mireng mlenceng risak lobang robek putus lepas kendor kekecilan kegedean belang noda gosong hangus mengkerut
        penyok cacat cact
        reject rejek rijek riject rejct afkir apkir rusak sobek suwek bolong miring gagal kotor reged jelek elek
        kebuang terbuang kebuwang
        luntur mletek jebol
        copot coplok protol prothol brodol brodhol mbrodol mbrudul mbrodhol cuil
        meleset kurang-rapi mencong kesobek awon""",
    "cutting": "potongan potongane",
    "cut": """
        terpotong kepotong potong dipotong dipotongi motong motongi motonge motongku motongnya
        ngguntinge guntingan guntingi ngguntingi nggunting digunting
        digunting2""",
    "good": "rapi oke ok bagus bgus apik bersih resik baik mulus layak aman lolos sae becik",
    "mend": """
        dipermak ulang diulang finishing dirapikan rapikan dirapiin perbaiki diperbaiki diperbaikin didandani ndandani
        dibenahi dibenerin permak dandani dandan-dandan didandanono dibenakno benakno dedel didedel ndedel bongkar
        dibongkar mbongkar dedeli ndedeli didedeli dibetulin dibetulno mbenerke dibenerke""",
    "without": "tanpa tnpa zero",
    "exists": "nyisa nyisak ada onten wonten ono onok enek ana gadhah gadah duwe nduwe ndue",
    # which
    "dewasa": "dewasa dws dewase dwasa dewoso dewosone besar gede gedhe gedi bsr ageng",
    "anak": "anak ank anak-anak anakan kecil cilik bocah kids kcl lare laren alit",
    "which": "yg yang sing ingkang kang seng sg",
    "own": "saya sy aku kulo kula ku dalem aq akuh ayas",
    "owned": """
        garapan garapane jahitane kerjaan punya punyaku punyane punyanya gadhahe gadhahane gadahe gone nggone duweke
        nduweke darbeke bagian bagiane milik milike miliknya titipan titipane titipanipun setorane
        setoranipun jatah jatahe pny""",
    # work that is handed out
    "workload": """
        garapan garapane garapannya garapanipun jatah jatahku jatahe jatahnya jatahipun kerjaan kerjaane kerjaannya
        potongan
        potongane potongannya pola""",
    # what one can manage, and how much a day
    "able": "maksimal maks sanggup kuat mampu kober",
    "capacity": """
        bisanya bisane bisae isone isoku isane sagete sagetipun sagedipun sagetku kuatku kuate kuatnya mampunya mampune
        sanggupe sanggupku sanggupnya biasanya biasane biasae biasanipun rata2 rata-rata ratane perhari""",
    "daily": "sehari sedino sedinten sakdino sakdinten seminggu sakminggu sebulan",
    "pieces": "masker mskr maskernya maskere masker-masker",
    "count": "biji bj bji biji-biji buah bh pcs pc pics psc lembar lbr lmbr potong ptg stel iji iji-an helai",
    "total": """
        total totale totalnya jumlah jumlahnya jml kabeh sedoyo sedaya semua smua semuanya seluruhnya gunggung
        posisi progres progress sedayanya sedanten tot""",
    "loose": "eceran ecer ketengan ecerane lepasan",
    "afterwards": "sesudahnya sesudah setelahnya setelah sakwise sebelum sakdurunge",
    # what goes beyond bags and dozens that are full; with a size behind it, the rest
    "surplus": "luwihane luwihe lebihnya lebihe punjule punjulipun langkungipun",
    "including": """
        termasuk termasuke klebu kalebet kalebu diantaranya diantarane antaranya antarane antaranipun di-antaranya
        antara""",
    "each": """
        masing-masing masing2 masing2nya msg2 masing ewang siji-ewang sedanten podo2 podo-podo padha2 sami2 sewang""",
    "half": "separuh separo setengahnya",
    "isi": "isi isine isinya @ per-isi",
    "pack12": "lusin lsn lusinan losin dosin lusinnya",
    "pack20": "kodi kdi kody kodian",
    "pack144": "gross gros grs",
    "bundle": """
        ikat iket iketan bundel gebok bungkus kantong kresek plastik kardus dus kotak karung tumpuk tumpukan bendel
        bungkusan bendelan kantongan bonggol bks bgks tas bakul dos keranjang kranjang ember mika""",
    # materials
    "request": """
        tlg tlong minta mnta njaluk jaluk nyuwun suwun-tulung butuh perlu pesan pesen mohon tolong tulung dikirimi
        kirimi kirimin kirim kirimkan nyuwunaken nambah-stok ambil ambilkan mundhut order dikasih kasih njupuk kurang
        krg dibutuhkan membutuhkan dipunkintuni dipunkintun dikirimkan kintuni mbok-kirimi dikirimin dikirimno nempil
        ditambahin tambahin tambahi ditambahi tambahne ksh request rikues mnt""",
    "fetch": "ambil njupuk mundhut jupuk diambil jemput dijemput",
    "short": """
        habis abis hbs kehabisan entek telas ntek menipis nipis menthi tipis kosong enteke habise kentekan telase asat
        suwung ludes nihil mepet kritis""",
    "little": "sedikit dikit titik sithik sitik secuil sekedhik sekedik jengkal keplek tetes setetes secuwil",
    "received": "terima diterima nerima nampi sampai trima tompo ditampa keterima nyampe tampi katampi ditampi",
    "kain": "kain kaen katun bahan katune",
    "karet": "karet krt elastis elastik kolor karetan",
    "benang": "benang bnang bolah bng",
    "tali": "tali talikur",
    "jarum": "jarum dom jarume",
    "kawat": "kawat kawate kawatnya",
    "filter": "filter filtere pilter",
    "furing": "furing puring",
    "plastik": "plastik",
    "label": "label",
    "stopper": "stopper stoper",
    "gunting": "gunting",
    "minyak mesin": "minyak lenga lengo",
    "m": "m mtr mt meter metr mter meteran",
    "cm": "cm senti sentimeter",
    "mm": "mm mili milimeter",
    "yard": "yard yar yrd yd yart",
    "roll": "roll rol rool gulung gulungan gelondong glondong klos kelos klosan",
    "cone": "cone kon kones kone",
    "pack": "pak pack bungkus",
    "box": "box dus kotak kardus",
    "botol": "botol btl",
    "kg": "kg kilo kilogram",
    "ons": "ons",
    "g": "g gr gram",
    # colours
    "putih": "putih pethak pute putihan",
    "hitam": "hitam item ireng cemeng",
    "merah": "merah abang abrit",
    "hijau": "hijau ijo ijem",
    "biru": "biru",
    "biru dongker": "dongker",
    "navy": "navy",
    "kuning": "kuning jene",
    "coklat": "coklat soklat cokelat",
    "abu-abu": "abu-abu abu abu2",
    "maroon": "maroon marun",
    "pink": "pink",
    "ungu": "ungu",
    "orange": "orange oren oranye",
    "krem": "krem cream",
    # variants of masks: labels that say nothing about size
    "variant": """
        pg sg subuh dhuhur zuhur ashar asar maghrib magrib isya garis kotak-kotak bunga-bunga polkadot polos motif
        motip
        batik cap hijab earloop kartun bunga warna kombinasi tali-hijab tiedye pagi siang sore malam isuk awan bengi
        enjing dalu esuk wengi mlm mlem tarawih taraweh traweh teraweh sahur saur luhur lohor duhur dzuhur dhuha ngasar
        isya' sonten gambar boneka kembang lurik bordir sablon hello malem kotak2 loreng doreng salur tartan polka
        tutul polosan batikan motifan kembangan kotakan cewek cowok cewe cowo pria wanita""",
    # asking
    "question": """
        berapa brp piro pinten kapan kpn gimana gmn bagaimana yaopo piye pripun kenapa knp apakah mana endi siapa sopo
        ta kah""",
    "perhaps-question": "apa opo napa kok bisa bs boleh iso saget isa saged ap",
    "asking": "cek ngecek dicek tanya tny nanya takon tanglet tangklet",
    "recorded": """
        tercatat dicatat kecatat kelapor terlapor masuk terhitung kehitung mlebu dicatet dilaporkan lapor ditulis
        kelebu ditulisi ketulis dicatetno kecatet catatan catetan ngabari ngabarin kabar""",
    # amending
    "correct": """
        pdhl aslinya asline sebenarnya sebenere sakjane diedit edit dirubah diubah rubah ubah padahal ralat koreksi
        revisi
        keliru typo salah harusnya hrsnya hrusnya seharusnya mestinya kudune kudunya semestinya bener benar betul
        leresipun
        leres maksud maksudnya maksudku maksude ganti diganti ganti-jadi betulkan betulin benerin tibake jebule
        jadikan jadiin jadikno dadekno dadekne dadekke dadosaken ternyata klentu kleru mestine mestinipun
        maksute maksutnya maksutku maksut mksud mksdnya mksudnya makste kebalik
        terbalik kewalik ketuker kuwalik slh hrse""",
    "wrote": """
        pencet mencet kepencet ketekan
        ketulis tertulis ketik tulis nulis ngetik itung hitung ngitung lapor kirim catat bilang ngomong nyebut sebut
        kabari""",
    "delete": """
        cabut tarik coret ilangi batalin batalno hapus dihapus hapuskan batalkan dibatalkan cancel hapusen batal
        abaikan apus""",
    "double": "dobel double doble kembar dobol",
    "oops": "eh eeh ehh ups oalah",
    "sorry": "maaf maap mf sori sorry ngapunten ngapuntene sepurane",
    # unsure
    "approx": """
        kira-kira kira2 kira kiro-kiro kiro2 sekitar sktr skitar kurleb kurang-lebih hampir hmpr meh paling mungkin
        kayaknya kyknya kayake ketoke sepertinya kirangan udakara kyke kyae kayae ketok-e kayanya kykny sepertine
        ketokane kira2ne kadose kadosipun koyoke koyoe koyone koyokne kayane ketokne sajake sajakipun kintenipun
        kinten kinten-kinten""",
    "or": "atau ato utawa utowo opo-lan sampai sampe s/d sd nganti ngantos smp sampek",
    "plus": """
        susulan susulane ketambahan tambahan nambahi lebih luwih punjul tambah ditambah nambah plus lan-luwih langkung +
        lbh luwihane luwihe lebihnya lebihe punjule punjulipun langkungipun""",
    "minus": "kurang krg kirang min minus",
    "and": "dan sama karo kalih ambek ambi plus lan kaliyan dn & tambah sm ama",
    "but": "tapi tp tpi tetapi nanging ning namun melainkan",
    "then": "terus trus teros lajeng bar-iku sekalian sklian btw oh dan-juga nah oiya oya eh-iya",
    "too": "juga jg ugi barang pisan pindah-pisan sisan",
    "because": """
        karena krn krna soalnya soale amargi goro-goro gara-gara mergo gara2 sebab walau walaupun meskipun meski masio
        senajan sanadyan senaoso nadyan maklum""",
    "for": "utk untuk kanggo gawe buat damel kagem",
    "from": "dari dr teko saking saka soko seko songko sangka",
    "more": "lagi maneh malih lg lgi",
    "with": "dibantu bantu ngewangi dibantuin karo-anak bantuin mbantu bantune bantuan rewang mbantoni",
    # several days
    "collected": "seminggu sakminggu terkumpul kumpul nglumpuk rapel rapelan rapel-an akumulasi komulatif sejak",
    # numbers that are no counts
    "ordinal": """
        no nomer nomor ke kloter jam pukul jl jln gg gang kelas kls rt rw blok umur umr usia ukuran-no seri gelombang
        hal halaman bab lantai kec kel nmr nilai nilaine skor rata2ne rata2 rata-rata ratane tahap batch termin urut
        putaran etape pertemuan poin point kelompok kamar kmr antrian antrean tensi suhu kaping ke- juz""",
    "money": "rb ribuan rp rupiah jt juta ewu-rupiah perak",
    "paying": """
        uang duwit rekening bayar dibayar upah upahe harga regane transfer kasbon arisan jual dijual ongkos gaji iuran
        hutang utang bayaran tf cair duit dana bansos norek norekening bri bca bni mandiri gopay ovo tuku tumbas beli
        dibeli beliin dol didol adol dodolan payu laku pinjaman pinjem minjem""",
    "people": "orang wong uwong tiyang org anggota peserta warga keluarga kk berempat berlima penjahit",
    "property": """
        lapis ply macam jenis model liter ltr persen km kilometer ekor piring porsi ronde kelas pola watt derajat
        celcius dosis gb giga kasus korban rakaat rokaat juz butir gelas""",
    "span": "taun taune hari dino dinten jam menit minggu bulan sasi tahun th thn kali ping x-an detik hr",
    "elsewhere": """
        seragam gamis daster baju celana sprei gorden pesanan kaos rok kebaya mukena telur jualan kue lowongan corona
        covid alamat alamate kemeja jaket sarung bantal taplak jilbab kerudung pasien positif covid-19 odp pdp sembuh
        meninggal lockdown dilockdown psbb kasus kasuse korban
        sembako bansos""",
    # small talk
    "greeting": """
        met istirahat riyadi lepat pangapunten selalu sehat idul fitri lebaran lahir batin mohon wa'alaikumsalam
        wa'alaikumussalam wr wb wrwb warahmatullahi wabarakatuh assalamualaikum asalamualaikum assalamu'alaikum askum
        waalaikumsalam nuwun-sewu halo hallo hai hi hey pagi siang sore malam selamat sugeng permisi kulonuwun enjang
        punten ass aslmkm minal aidin aidzin wal faizin faidzin mugi2 mugi-mugi semoga moga2 moga-moga enjing sonten
        dalu njih mugi lancar rejeki rejekine sanget""",
    "thanks": """
        maturnuwun nggeh makasih terimakasih trimakasih terima-kasih suwun matur nuwun matursuwun tengkyu thanks thx
        sami sami2 sami-sami alhamdulillah alhamdulilah hamdulillah ok oke okey okeh siap nggih ngih nggh inggih iya
        ya iyo yo
        baik monggo mantap sip amin nuwus oyi aamiin kasih semangat infonya sehat barokah tq mksh trims joss noted""",
    "address": """
        yuk yu nduk bu buk bun bunda mbak mb mba pak bapak mas kak kakak ibu dik dek budhe bude tante koordinator
        admin min sis ning cak gus say sista jeng mbakyu mbk bulek paklek mak lek ibuk bukdhe rek bos boss bosku""",
    "nothing": "apa2 apa-apa opo2 opo-opo",
    "first": "pisanan awal awale awalnya kawitan pertama kapisan keempat kelima kapindho kapindo kaping kedua ketiga",
    "filler": """
        satu2 satu-satu siji2 siji-siji umak pintu depan dpn
        yaa yaah yee yeee yeay yey hore horee asik asyik tempat tempate lokasi
        ulang-tahun ulang-taun akhirnya akhire akhiripun wah waduh aduh duh walah haduh huaa huaaa wih sumpah deng
        satunya satune rekap rekapan rekapane sementara update
        ketinggalan kelewatan kelewat terlewat kecer keslempit
        anyar enggal sakmene semene sakmono semono sekian segini segitu samanten sementen
        paing pahing pon wage kliwon legi
        sedino bentar jumlah itung setelah tak nang ning balai posko rumah omah warung pasar lewat lwt liwat setrika
        lipat suruh ukuran uk dhateng dateng teng sampean rw rt kampung toko kantor sendiri dewe dhewe kiyambak
        piyambak pribadi siap diambil dijupuk begini sebelum sakdurunge dulu sik ya yo lho loh deh dong sih kok kan
        nih ini itu iku niku nggih hehe hehehe wkwk aja ae mawon nya to lah ki kuwi pas genap utuh tadi td barusan
        masker mskr hari hr dino dinten iki niki di ke dr eceran ecer ketengan disik dhisik sehari sedinten lumantar
        nungguin nunggoni nah gitu gt to2 pating ne e disetrika dibungkus dilipat dipacking dipak seharian rek katanya
        ktanya kala pada perempuan jare jarene tetap tetep tetp kurir cacahe cacahipun cacah nyoh sesudahnya sesudah
        sakwise
        setelahnya
        kena kenek keno iki-lho rumah-sakit hihi haha capek capai lemes ngantuk puasa poso arek terakhir pungkasan
        persis serumah saomah sakomah""",
    # why somebody tells only now
    "last": "terakhir pungkasan pungkasane terakhire",
    "late": "lupa kelupaan lali kelalen telat ketiduran keturon kesupen",
    "mine": """
        punyaku hasilku setoranku totalku bagianku nggonku gonku duwekku duweku jatahku garapanku jahitanku
        jaitanku""",
    # of her household, whose work counts as hers
    "kin": """
        bojo bojoku suami suamiku misua istri
        semah semahku mamak ibukku mamaku emakku simbok mbok simbah mertua mertuaku morotuwo cucu
        putu ponakan keponakan adikku kakakku bapakku ibuku mbakku sepupu tetangga tonggo tanggaku tonggoku""",
    "sticker": "stiker sticker gif foto",
}

MONTHS = {
    1: "januari jan",
    2: "februari feb pebruari",
    3: "maret mar",
    4: "april apr aprl",
    5: "mei mey",
    6: "juni jun",
    7: "juli jul",
    8: "agustus agt agu ags",
    9: "september sep sept",
    10: "oktober okt",
    11: "november nov nopember",
    12: "desember des",
}
MONTH_NUMBERS = {word: number for number, words in MONTHS.items() for word in words.split()}

WORDS: dict[str, frozenset[str]] = {}
for _tag, _words in BY_TAG.items():
    for _word in _words.split():
        WORDS[_word] = WORDS.get(_word, frozenset()) | {_tag}

ITEMS = (
    "kain",
    "karet",
    "benang",
    "tali",
    "jarum",
    "kawat",
    "filter",
    "furing",
    "plastik",
    "label",
    "stopper",
    "gunting",
    "minyak mesin",
)
MEASURES = ("m", "cm", "mm", "yard", "roll", "cone", "pack", "box", "botol", "kg", "ons", "g")
COLOURS = (
    "putih",
    "hitam",
    "merah",
    "hijau",
    "biru",
    "navy",
    "kuning",
    "coklat",
    "maroon",
    "pink",
    "ungu",
    "orange",
    "krem",
    "biru dongker",
    "abu-abu",
)
for _group, _tags in (("item", ITEMS), ("colour", COLOURS)):
    for _word, _meant in WORDS.items():
        if not _meant.isdisjoint(_tags):
            WORDS[_word] = _meant | {_group}
PACKS = {"pack12": 12, "pack20": 20, "pack144": 144}
SIZES = ("dewasa", "anak")
UNITS = (*PACKS, *MEASURES, "bundle", "count")

# Tags of words on which most hangs, and of those on which nothing does.
KEYS = frozenset({*SIZES, *PACKS})
TURNS = frozenset(
    {"correct", "isnot", "notyet", "plus", "minus", "rest", "left", "total", "defect", "future", "including"}
)
IDLE = frozenset(
    {"filler", "greeting", "thanks", "address", "item", "done", "handed", "lapor", "own", *ITEMS, *MEASURES}
)

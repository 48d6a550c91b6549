"""Of which kind each word is that a coordinator talks with, in whatever order: what it is about, what is done.

Words stand as `plain_words` leaves them; endings (-nya, -e, -ku) need not be listed.
"""

# A kind, and its words.
KINDS_OF_WORDS = {
    # What changes nothing of what is meant.
    "soft": """
        ngerasa ngroso ngrasa merasa
        pisan repot sibuk bener-bener temenan cepet isok isa_ ngene ngono
        ngunu sendiri dewe dhewe sakmene pelan-pelan alon-alon lho_ hidung sekarang_
        selama kudune_ borongan
        kira2 pas lumayan nggih njih enggih leh yowes halah
        nuwun sewu nuwun_sewu dalam gampang enak tanglet badhe badhe_ niki wae ae ketoke sepertinya_ mohon_ kok to
        saja sekalian cepat segera njenengan njenengan_ beliau kebetulan mumpung soale_ baru_
        atas atas_nama matiin_ setelah sesudah kena air terus-terusan tandain tandai masukin kampung pulang_kampung
        ngapain udahan banyaknya_ apaan jumlahnya_ nganggur_ ngaku padahal gitu-gitu katanya tuh emang
        nyiapin nyiapkan menyiapkan ambilnya kerjanya terjadi tetapi meskipun walau malah memangnya
        sebetulnya kayaknya sepertinya kira pernah suka sering_ tolongin dibantu membantu seneng sama-sama
        loro_ mana-mana ngumpul begitulah yaitu dapat sebelum sblm tanya nanya ditanya takon tanyanya apa2
        apa-apa takut ngopi sungguh bawah_ apapun biar supaya agar tapi tp kata bilang suruh nyuruh disuruh
        lama lawas hari dino meter ketik ngetik sempat sempet nelpon telat_ mbah isi isinya warna putih biru
        merah hitam ijo hijau beberapa banget sekali memang kayak seperti caranya tanggal tgl nelfon saking
        soalnya soale karena krn gara laki perempuan nyonya aja-lah tulung tlg lengkapnya katanya_ ngerjain
        ngerjakan garap esuk isuk minggu-an ulang-ulang suwun terimakasih makasih minta-tolong putih-putih
        abu motif polos besar-kecil gimana itu ini kuwi iki iku tadi mau barusan dulu sik disik lagi maneh
        nanti mengko yang dan kita kami awake dewe saya aku sy tak kula kulo gue ada ono onok masih isih di
        nang ning dari soko untuk ke pada kepada punya milik duwek juga terus trus lalu jadi soal tentang si
        sini kene lah waktu dengan karo buat sebagai akan bakal arep cuma hanya mung kira-kira kiro-kiro
        semua-nya to kan jadinya begini begitu maaf permisi lho loh assalamualaikum pagi siang sore malam
        selamat kabarnya jare katane bilangnya orang wong mereka sampeyan dia nya e ne bot sih ki niku nopo
        ah oh hmm eh anu gitu iya sing nih ayo semoga pun mohon bantu kalau misal tolong dong ia lagi-lagi
        udh jg kae udh ok yang_tadi baru saja
        coba_ kalo segini segitu_ mosok seh se langsung sekaligus kasihan kasian sakno mesakne dipisah
        dipisahkan terpisah persiapan maksudku maksudnya rencananya rencana enaknya_ angkot_ hehe sakjane
        lalinya lali lupa takok nanyain rasanya perasaan jatuhnya
        wong-wong tonggoku tetanggaku jenenge njaluk_tulung hampir meh padahal tapi_ alus halus basane
        janji numpang ibu-ibu ndek ndik mek digambar usah gausah magrib isya subuh dzuhur ashar tapine bedug""",
    "want": "minta njaluk pengen pingin ingin butuh perlu kepengin nyuwun mesti harus kudu wajib",
    "already": "sampun barusan_ sudah",
    "not": "tidak jangan ojo ojok bukan dudu tanpa",
    "notyet": "belum",
    "all": "semua semuanya kabeh seluruh seluruhnya sedoyo setiap tiap masing-masing masing2 saben per",
    "howmuch": "pira berapa jumlah total banyaknya jumlahe piroan totalan persen prosentase persentase",
    "left": "sisa tinggal kari saldo turah karek",
    "enough": "cukup nutup kuat kurang cukupkah menutup mencukupi tahan",
    "who?": "siapa siapa-siapa siapa2",
    "when?": "kapan",
    "where?": "kemana mana dimana dmana endi ngendi pundi",
    "what?": "apa opo apakah",
    "why?": "kenapa mengapa ngopo kenopo alasan alasannya sebab sebabnya gara-gara",
    "how?": "bagaimana yaopo yoopo carane caranya cara pripun",
    "may": "isok angsal saged boleh oleh bisa iso izinkan boleh-boleh",
    "show": """
        lihat liat tampilkan tunjukkan tampilin tunjukin ndelok delok rinci rincian rinciannya detail
        detailnya perincian lengkap buka cek lihatkan liatin update riwayat
        siapkan siapin disiapkan nyiapno goleki digoleki golekno carikan telusuri lacak liaten deloken cekno dicekno""",
    "list": "daftar list data nama nama-nama",
    "print": """
        dicetakkan diprintkan cetakno cetakken dicetakno cetak print cetakkan cetakin diprint dicetak printkan
        ngeprint nyetak printin""",
    "send": """
        narik ngiter muter
        nganter ngantar anter ngeteri ngeterno kirim kirimkan kirimi kirimin dikirim dikirimi ngirim antar antarkan
        diantar""",
    "give": "kasih beri berikan diberi dikasih ngasih wenehi kasihkan serah wehno tak_wehno wenehno tak_wenehi wehi",
    "take": """
        ambil diambil ngambil jupuk njupuk dijupuk keambil pakai dipakai pake bawa dibawa gowo digowo mbawa
        ambilin
        mampir_ njupuki""",
    "bring": "bawakan mbawa nggowo bawain",
    "come": "datang dateng teko dtg masuk dtng tiba mlebu diterima terima nerima sampai",
    "out": "larinya lari mlayu keluar metu terpakai kepakai kepake dipakai habis-pakai keluarkan keluarin dikeluarkan",
    "buy": "dituku tukoni beli tuku tumbas belanja blanja mbeli dibeli belikan belikno tukokno belino",
    "make": "buat bikin gawe buatkan bikinin gawekno nggawe catatkan dibikinkan bikinkan bikinno dibuatkan gaweno",
    "note": """
        titip nitip catetin catetno catat catet dicatat tulis cateten catatno catatkan rekam kucatat kucatet
        nyatet mencatat""",
    "change": """
        ngganti ngubah mengubah ngowahi ngrubah mengganti ganti diganti ubah diubah rubah betulkan dibetulkan
        koreksi benarkan perbarui ralat gantine
        dibetulno betulno benerno dibenerno mbetulno mbenerno mbenakno ngoreksi membetulkan""",
    "becomes": "menjadi dadi jadi sekarang",
    "wrong": "ketuker ketukar tertukar kebalik salahnya dibalik diputar salah keliru kliru kleru",
    "should": "harusnya seharusnya mestinya kudune benarnya hrsnya sebenarnya yang_benar",
    "cancel": "batal batalkan dibatalkan urungkan gajadi",
    "delete": "hapus dihapus hapuskan busak coret",
    "double": "kedobel dobel double ganda kembar",
    "more": "tambahin tambahan ditambahi nambah bertambah naik dinaikkan naikkan munggah ditambah tambah",
    "less": """
        udunno mudun mudunno udhunno dikurangi_ kurangin dikurangin
        merosot nurun kendor_ menurun turun diturunkan turunkan mudhun kurangi dikurangi""",
    "begin": "mulai wiwit sejak per_tanggal",
    "until": "sampek akhir_bulan sampai_dengan hingga nganti",
    "back": """
        pulangin dipulangin mulangin kembali balik kembalikan balikkan dikembalikan dibalikkan dibalikin
        balikin mbalik mbalekno mulih mengembalikan balekno ngembalikan dipulangkan""",
    "move": "dioper operno dioperno operan pindah pindahkan dipindah dipindahkan pindahno alihkan oper dialihkan over",
    "share": "bagi dibagi bagikan bagikno",
    "equal": "rata merata sama-rata sama_rata adil roto podo",
    "last": "terakhir paling_akhir trakhir terbaru barusan_ini",
    "next": "berikutnya selanjutnya lagi_ depan_",
    "most": """
        terbanyak paling_banyak paling_akeh paling_rajin terajin paling_tinggi tertinggi paling_sering
        paling_produktif""",
    "least": "paling_sedikit tersedikit paling_rendah",
    "active": """
        aktifkan aktifkan_ aktif kerja
        bekerja nyambut_gawe njahit aktifno diaktifkan aktifin ngaktifno""",
    "average": "rata-rata rata2 rerata ratarata roto-roto rata_rata",
    "daily": "sehari perhari per_hari harian sedino setiap_hari saben_dino perharinya",
    "compare": "lawan versus vs adu bandingkan bandingin banding perbandingan dibanding bandingno",
    # Money
    "advance": "kasbon bon utang ngutang hutang panjar kas_bon kasbonan",
    "wage": "upah gaji bayaran honor tarif ongkos_jahit upahan",
    "payday": "gajian bayar-bayaran tanggal_gajian",
    "pay": """
        bayar bayari dibayar mbayar bayarkan lunasi bayarin mbayari dibayarkan pembayaran terbayar kubayar kubayari
        takbayar""",
    "settled": "cair cairnya lunas nyicil cicil dicicil mengangsur nyaur saur disaur balikin_uang nglunasi melunasi",
    "cash": "tunai cash kontan",
    "deduct": "motong_ dipotong potong motong potongkan dipotongkan",
    "half": "separo separuh setengah setengahnya separonya",
    "over": "kebanyakan kelebihan kakehan lebih kluwihen",
    "short": "kurang kekurangan kurangen",
    "fund": "saldo_ rekening_ kas_ dana kas uang duit anggaran dwit keuangan",
    "spent": "pengeluaran kepakai kepake dipakai terpakai habis dibelikan keluar digunakan belanja digawe pemakaian",
    "slip": "slip struk",
    "protest": "protes protese complain komplain ngeluh nggrundel keberatan",
    # Papers
    "recap": "rekap rekapan rekapitulasi ringkasan rangkuman",
    "report": """
        angka angkanya laporan lapor setoran setor hasil laporkan nyetor ngelapor lapornya produksi produksinya
        perolehan""",
    "excel": "excel xlsx spreadsheet buku_kerja exel eksel workbook",
    "file": "file berkas pdf filenya dokumen",
    "picture": "gambar foto gambarnya fotonya poto",
    "chart": "digrafik grafike grafiknya grafik diagram chart",
    "card": "kartu",
    "form": "lembar lembaran blangko",
    # People
    "new": "baru anyar",
    "tailor": "penjahit anggota tukang_jahit penjahitnya",
    "phone": "hp nomor nomer no wa telepon telpon handphone hape telp hpne hpnya hpne wanya",
    "lost": "hilang ilang dicuri kecurian rusak mati",
    "stop": "metu dihentikan hentikan setop berhenti brenti keluar mundur resign mandek leren berenti",
    "leave": "cuti libur ijin izin prei off absen pamit",
    "sick": "sakit loro lahiran melahirkan babaran opname mantu hajatan nikah rewang takziah layat",
    "childish": """
        anaknya anake putrane suaminya bojone ibunya ibune bapaknya keluarga sekolah sekolahnya sekolahe spp
        berobat
        obat berobat_""",
    "stand-in": "ganti gantikan gantiin gantine pengganti menggantikan nggantiin menggantiin",
    "role": "tugas tugasku hak wewenang jabatan peranku jadikan dijadikan angkat diangkat tunjuk ditunjuk",
    "access": "akses melihat lihat-lihat liat-liat pantau memantau",
    "answer": "jawab jawaban balas balasan dijawab dibalas menjawab membalas njawab mbales",
    "message": "pesen pesenku pesan pesanku chat wa-ku tanyaku pertanyaan pertanyaanku",
    "workshop": "workshop sanggar bengkel posko",
    # Days
    "close": "tutup tutupnya nutup ditutup",
    "open": "buka-buka buka bukak dibuka masuk",
    "stays": "tetap tetep",
    "hours": "jam_buka jam_kerja jam_operasional",
    "halfday": "setengah_hari separo_hari",
    "holiday": "lebaran riyaya hari_raya natal idul_fitri agustusan",
    "risih": "risih risi terganggu keganggu ganggu wonge",
    "remind": """
        diingetno elingke dielingno diingatkan_ diingetke dieling-eling dikirimi_pengingat
        colek dicolek nyolek colekin diingetin ingetin_ ingatkan ingetin ingetno elingno ngingatkan diingatkan
        pengingat""",
    # To many
    "announcement": "pengumuman umumkan pengumumanku",
    "withdraw": "tarik ditarik cabut",
    "reached": "sampai ketampa nyampek nyampai terkirim dibaca kebaca diterima terbaca diwaca",
    "training": "pelatihan acara rapat kumpul pertemuan kumpulan pengajian arisan undangan latihan kegiatan",
    "attend": "konfirmasi_ ikut hadir melu datang_ peserta mendaftar daftar_ikut mengikuti",
    # Work
    "mask": "masker maskernya mskr",
    "pieces": "potong potongan garapan potong_ kerjaan jatah",
    "finish": "abis abisnya habisnya kehabisan habis entek kosong nganggur",
    "check": """
        dipriksa priksa memeriksa meriksa mriksa cek dicek periksa diperiksa ngecek mengecek pengecekan
        pemeriksaan""",
    "bad": "jelek rusak cacat rejek reject elek gagal afkir",
    "rejected": "ditolak tertolak dibuang retur",
    "good": "apik_ rapi_  bagus apik baik beres lolos_ rapi bener",
    "mended": "didandani ndandani dandani perbaikan diperbaiki betulan ndandani perbaiki benerin benarkan betulkan_",
    "batch": "batch bets lot",
    "passes": "lolos lulus diterima_rs",
    "hospital": "rssa rsud rsu rsi rs rumah_sakit rsj",
    "sample": "sampel sample contoh_uji",
    "bast": "bast berita_acara",
    "handover": """
        dipasrahno dipasrahne dipasrahkan masrahno pasrahno
        diserahno nyerahno nyerahake serah_terima serahkan diserahkan
        penyerahan diserahin nyerahkan menyerahkan serahan""",
    "ready": "siap siap-siap",
    "target": "genap target tercapai mencapai nyampe_ kejar",
    "phase": "tahap tahapan termin",
    "order": "pesanan pesenan pesenane orderannya orderan order tahap",
    # Goods
    "tool": """
        alat mesin setrika gunting obras meteran manekin meja kursi lampu bordir overdeck perkakas peralatan
        alat-alat""",
    "tool-of": "jahit obras besar kecil gede cilik listrik portabel neci",
    "lend": """
        pinjam pinjami dipinjam dipinjami pinjamkan pinjemin dipinjem pinjem dipinjamkan nyilih disilih
        nyilihi minjam minjem""",
    "torn": "sobek robek suwek kotor bolong jamuran tidak_kepakai basah lapuk gak_kepakai apkir tikus rayap ngengat",
    "thrown": "buang dibuang terbuang",
    "unused": "kepakai kepake terpakai",
    "count": """
        itungno ngitungno itungen
        sesuaikan disesuaikan cocokkan disesuaikno hitung itung dihitung menghitung ngitung itungan hitungan diitung
        itungi opname_stok
        kuhitung kuitung tak_itung""",
    "real": "beneran sebenarnya benar nyatanya aslinya ternyata sebetulnya betul",
    "stock": "stok stock persediaan gudang gudangnya rak raknya rake",
    "minus": "minus negatif min",
    "below": "dibawah di_bawah kurang_dari bawah",
    "alert": """
        bilangkan kabari kabarin beritahu bilangi bilang
        kasih_tahu wanti-wanti notif alarm dikabari dikabarin kabarono""",
    "courier": "kurir pengantar",
    "address": "alamat lokasi tempat",
    "backup": "backup cadangan bekap cadangkan",
    "data": "data_",
    "keep": "nyimpen menyimpan nyimpan simpan disimpan simpen",
    "example": "contoh",
    "unit": "rol roll gulung meter",
    "work-unit": "pcs biji buah lembar",
    "fault": """
        kependekan kepanjangan kekecilan kebesaran cacatnya cacate cacat_ kerusakan kerusakannya
        copot pedot protol ucul tali jaitan jahitan lepas longgar kendor miring bodol talinya benangnya
        karetnya jaitane jahitane dedel""",
    "transfer": "transfer ditransfer tf transferin rekening",
    "via": "lewat liwat titip dititip nitip via titipkan dititipkan",
    "goods": "bahan barang bahane material",
    "shop": "toko penjual supplier pabrik tokonya pemasok",
    "done": "marine mari__ dipenuhi terpenuhi selesai kelar rampung penuh tercapai beres jadi_ tuntas rampunge",
    "held": "ditahan tertahan nyangkut",
    "pause": "sementara istirahat rehat jeda vakum leren cuti_panjang",
    "apply": "melamar mendaftar pendaftar pelamar daftar_baru calon",
    "joined": "gabung bergabung join masuk_baru",
    "invite": "undang undangan undangin link tautan kode_undangan",
    "thanks": "terima_kasih makasih suwun matur_nuwun trims thanks nuwun matursuwun",
    "help": "bantu membantu dibantu menolong ditolong nolong bantuannya",
    "many": "banyak akeh sekali banget buanget sangat",
    "waybill": "surat_jalan",
    "guests": "daftar_hadir absensi absen",
    "decides": "koordinator pembina ketua pengurus",
    "down": "mati mogok error offline hang down",
    "collect": "tagihno tagih ditagih tagihin nagih mintakan diminta",
    "instalments": "dicicil cicil nyicil diangsur angsur cicilan angsuran",
    "confirm": "konfirmasi ngaku_terima",
    "work": "kerja nggarap garap_ makarya nyambut masuk hadir kerjanya kerjakan dikerjakan tugasku garapanku",
    "persons": "wong tiyang orang penjahit anggota",
    "swap": "ketuker ketukar tertukar ditukar tuker",
    "times": "x kali ping",
    "overtime": "lembur nglembur",
    "goes-home": "pulang bubar",
    "off-switch": "matiin matikan dimatikan nonaktifkan",
    "timetable": "jadwal jadwalnya jadwale",
    "hold": "megang pegang nyimpan_ memegang dipegang nyekel nduwe duwe ndue memiliki",
    "measure": "ukuran ukurannya size_ ukurane",
    "idle": "nganggur_ nganggur menganggur tidak_dipakai",
    "keeper": "jaga_gudang pemeriksa bendahara pengamat",
    "me": "aku saya kula kulo",
    "bank": "bank csr donatur bmpd",
    "guest": """
        tamu pemkot pemda pemprov pemkab walikota bupati lurah camat dinas relawan donatur_ puskesmas
        sekolah kantor kelurahan kecamatan koperasi yayasan""",
    "again": "ulang lagi__ maneh_",
    "late": "telat terlambat",
    "add": """
        tambahi tambahono tambahno imbuhi
        tambahin ditambahin daftarkan daftarin masukkan tambahkan mendaftarkan daftarno ndaftarno daftarke
        ndaftarke""",
    "old": "lama lawas",
    "home": "rumah rumahnya omah omahe griyane rumahe",
    "use": "sementara_ pakai_",
    "bag": "tas kantong kresek",
    "holds": "ngawasi",
    "unanswered": "kubalas kujawab dibalas_ terjawab",
    "shortfall": "kurangnya kurange",
    "round": "antaran antarannya antarane kiriman_ ngider keliling rute",
    "intime": "keburu nutut kebut terkejar kekejar sempat_",
    "price": "harga hargane harganya regane rego regone",
    "test": "tes uji dites diuji ngetes lab",
    "asked": "takok takokno takone nakokno tanya nanya takon tanyanya ditanyakan nanyain menanyakan",
    "cost": """
        bensin parkir lakban ongkir transport tol konsumsi fotokopi fotocopy materai pulsa listrik kardus plastik snack
        sewa servis oli galon kresek spidol kertas tinta solatip lem kancing""",
    "sofar": "sampai_kini",
    "request": "permintaan permintaane permintaannya",
    "shift": "maju dimajuin dimundurin majuno mundurno dimajukno majukan mundur mundurkan dimajukan dimundurkan",
    "progress": "progres progresnya progress kemajuan kemajuannya perkembangan perkembangane",
    "later": "nanti mengko mangke kapan-kapan rencana rencananya",
    "due": "tenggat tenggatnya deadline batas_waktu dedlen jatuh_tempo",
    "longer": """
        dipanjangin dipanjangkan dipanjangno panjangin ditambahi diperpanjang perpanjang diundur lanjut dilanjut
        nambah_""",
    "except": "kecuali kejaba selain kajaba",
    "well": "mari_ sembuh waras pulih sehat mendingan baikan mari",
    "diff": "beda bedane bedanya selisih selisihe selisihnya catatan catetan catatane catatannya",
    "owed": "utang_kita tagihan",
    "receipt": "nota kuitansi kwitansi bon_belanja",
    "each": "masing-masing masing2 @",
    "waits": "nunggu menunggu ngenteni nunggoni ditunggu tunggu",
    "queue": "numpuk menumpuk antre antri antrean antrian ngantri tumpukan numpuk-numpuk tertumpuk",
    "rank": "urut urutkan urutno diurutkan diurut berurutan peringkat ranking urutan top juara rangking",
    "stuck": "mandeg mandek macet mampet mentok tersendat nyendat seret",
    "maybe": "mungkin realistis masuk_akal",
    "owes": "utang hutang",
    "read": "baca membaca moco maca dibaca kebaca diwaca",
    "usual": "biasanya biasane umume umumnya lumrahe",
    "book": "buku bukunya bukune",
    "aside": "sisihkan disisihkan nyisihkan sisihno disisihno sendirikan pisahno",
    "able": "sanggup mampu kuwat",
    "runs": "jalan mlaku berangkat budal budhal mangkat",
    "news": "kabar kabarnya kabare muncul nongol kelihatan_ katon_",
    "percent": "persen prosentase persentase",
    "bank-of": "kepala",
    "forward": "teruskan diteruskan terusno terusken ringkas singkat pendek",
    "pace": "kecepatan kecepatannya kemampuan kemampuannya laju",
    "told": "dikandani dikabari dikabarin diberitahu dikasih_tahu dikabarno kabari_ dikandakno",
    "understood": "paham mudeng ngerti_ nrimo nerimo legowo clear anggep anggap dianggap masalah masalahe masalahnya",
    "leader": "ketua kelompok",
    "kept": "tersimpan nyimpen_ simpen_ simpan_ nyimpan_",
    "past": "biyen dulu_ kapan-kapan_ tahu_ tau_",
    "match": """
        samakan samakno samakke samain disamakan disamain disamakno cocokin cocokno cocoken cocokan dicocokkan
        sesuaiin sesuaino""",
    "included": "termasuk kalebu klebu kelebu kehitung_ itungannya_",
    "former": "sebelumnya sakdurunge sadurunge sebelume",
    "teach": "ajari ajarin ajarno warai warahi diajari diajarin ajarkan latih dilatih wuruki",
    "use-of": "cocok pas_ sesuai imbang seimbang cucuk klop wajar",
    "fill": "ngisi ngisine ngisinya mengisi isian ngisinya_ lapornya_ nulis nulisnya menulis nglaporno",
    "best": "terbaik paling_apik paling_bagus rekor rekore rekornya pol-polan",
    "worst": "terburuk paling_jelek paling_sepi tersepi",
    "group": "kelompok grup komunitas paguyuban",
    "other": "satunya sijine lainnya liyane lain liyo",
    "fast": "rajin giat produktif cepet cepat lincah gesit banter rikat ngebut",
    "slow": "lambat alon lemot lelet",
    "only": "cuma hanya mung tok thok saja_ doang",
    "few": "sitik sedikit dikit sithik cuma_ sepi anjlok drop melorot",
}
DUTIES = {
    "gudang": "gudang jaga_gudang penjaga_gudang petugas_gudang",
    "pemeriksa": "pemeriksa tukang_cek pengecek",
    "bendahara": "bendahara pemegang_uang",
    "kurir": "kurir pengantar",
    "pengamat": "pengamat pemantau",
}

"""Two words that together mean something else than each by itself: "jadi satu", "kurang lebih", "habis subuh"."""

MORE = ("lebih", "lebihnya", "luwih", "luwihe", "langkung", "langkungipun")
FEASTS = ("lebaran", "riyoyo", "riyaya", "bodo", "bodho")
USED = ("dipakai", "kepakai", "dipake", "kepake", "dianggo", "dingge", "dipunagem")
COUNTING = ("hitung", "dihitung", "diitung", "itung", "tak-itung", "ngitung")
# Two words that together mean something else than each by itself.
IDIOMS = {
    ("nuwun", "sewu"): "nuwun-sewu",
    ("nyuwun", "sewu"): "nuwun-sewu",
    ("apa", "apa"): "apa-apa",
    ("opo", "opo"): "opo-opo",
    ("tuju", "belas"): "tujuhbelas",
    ("tuju", "puluh"): "tujuhpuluh",
    ("masuk", "lagi"): "mulai",
    ("masuk", "kerja"): "mulai",
    ("masuk", "maneh"): "mulai",
    ("jadi", "satu"): "sekalian",
    ("jd", "satu"): "sekalian",
    ("dadi", "siji"): "sekalian",
    ("satu", "per"): "satu-per-satu",
    ("satu", "persatu"): "satu-per-satu",
    ("satu-per-satu", "satu"): "satu-per-satu",
    ("siji", "siji"): "satu-per-satu",
    ("siji", "ewange"): "siji-ewang",
    **{(may, use): "layak" for may in ("bisa", "bs", "iso", "isa", "saged") for use in USED},
    **{(count, again): "hitung" for count in COUNTING for again in ("ulang", "lagi", "maneh", "malih")},
    **{(insya, allah): "insyaallah" for insya in ("insya", "insha", "isya") for allah in ("allah", "alloh", "alah")},
    **{
        (not_, so_many): "salah" for not_ in ("bukan", "dudu") for so_many in ("segitu", "sakmono", "semono", "sakmunu")
    },
    ("sak", "durunge"): "sebelum",
    ("kena", "gunting"): "cacat",
    ("kenek", "gunting"): "cacat",
    ("keno", "gunting"): "cacat",
    **{pair: "-".join(pair) for pair in (("rumah", "sakit"), ("ulang", "tahun"), ("kurang", "rapi"))},
    ("siap", "86"): "siap",
    **{(less, more): "kurang-lebih" for less in ("kurang", "krg", "kirang") for more in MORE},
    **{(span, "depan"): "nanti" for span in ("bulan", "pekan", "tahun", "hari", "wulan")},
    **{(behind, "ngene"): "nanti" for behind in ("mari", "bar", "bubar", "sakwise")},
    # "gak mungkin 20 hari ini"
    **{(no, "mungkin"): "nanti" for no in ("gak", "ga", "nggak", "ndak", "ora", "tidak", "mboten", "gk")},
    **{(soon, "lagi"): "nanti" for soon in ("sebentar", "bentar")},
    **{(soon, "maneh"): "nanti" for soon in ("sedilut", "sedelo")},
    ("terima", "kasih"): "terima-kasih",
    ("matur", "nuwun"): "matur",
    ("kulo", "nuwun"): "kulonuwun",
    ("kula", "nuwun"): "kulonuwun",
    **{(rest, ending): "sisanya" for rest in ("sisa", "sisae", "sisane") for ending in ("nya", "ny", "ne", "e")},
    ("lain2", "nya"): "lainnya",
    **{(which, other): "lainnya" for which in ("yang", "yg", "sing", "seng") for other in ("lain", "liyo", "liyan")},
}
# "abis subuh 7": a time of day, and nothing has run out.
AFTER = frozenset(
    """abis habis hbs bar bubar bakda ba'da bada bakdo bakdane sakwise sawise setelah stlh sesudah usai mari sebelum
    sakdurunge menjelang nunggu pas waktu wayah""".split()  # noqa: SIM905
)
PRAYERS = frozenset(
    """subuh shubuh dhuhur zuhur duhur dzuhur dhuhr lohor luhur ashar asar ngasar magrib maghrib isya isya' isak ngisak
    tarawih taraweh traweh teraweh tarawe sahur saur buka bukber dhuha duha jumatan imsak sholat solat salat shalat
    tadarus sungkem ngaji pengajian masak nyuci umbah2 sarapan makan mangan tidur turu""".split()  # noqa: SIM905
)

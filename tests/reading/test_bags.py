"""Bags and bundles: what each holds, wherever it is said, what is loose beside them, and which only carry."""

from tests.reading.told import check


def test_loose_masks_beside_bags() -> None:
    check(
        {
            "3 kresek @15 sama yg lepas 4 biji bu": "49",
            "3 kresek @15 sama lepasan 4": "49",
            "3 kresek isi 15 yg lepas 4": "49",
            "3 kresek isi 15, lepas 4": "49",
            "2 iket isi 10 tambah eceran 3": "23",
            "2 iket isi 10, ecerannya 3": "23",
            "2 kantong @12 + lepas 5": "29",
            "4 bungkus @10 karo sing ora dibungkus 6": "46 | ?46",
            "5 plastik isi 10, sing eceran 4": "54",
            "mbak wes mari 5 iket isi sepuluh luwihane 3": "53",
            "5 iket isi 10 lebihnya 3": "53",
            "5 iket isi 10 luwihe 3": "53",
            "5 iket isi 10 turah 3": "53 | ?53",
            "5 iket isi 10 sisanya 3": "53 | ?53 | ?50",
            "3 lusin lebihnya 4": "40",
            "3 lusin punjule 4": "40",
            "3 lusin turahe 4": "40 | ?40",
            "2 kodi eceran 5": "45",
            "2 kodi lepas 5": "45 | ?45",
            "2 kodi sama lepasan 5": "45",
            "4 kresek @10 4 lepas talinya": "40/4 | ?40/4",
            "4 kresek @10, yg 4 lepas karetnya": "40/4 | ?40/4",
            "20 lepas jahitannya 2": "20/2 | ?20/2",
            "20, talinya lepas 3": "20/3 | ?20/3",
            "setor 20 lepas 3": "20/3 | ?20/3",
        }
    )


def test_what_a_bag_holds_is_told_apart() -> None:
    check(
        {
            "Niki sampun 4 kresek, sakkresek isine 6 nggih bu": "24",
            "4 kresek, sekresek 6": "24",
            "4 kresek, 1 kresek isi 6": "24",
            "4 kresek, siji kresek isi 6": "24",
            "4 iket, sak iket 10": "40",
            "5 bungkus, sebungkusnya 8": "40",
            "5 bungkus. 1 bungkusnya isi 8": "40",
            "saya 2 tas, tiap tas isi 18": "36",
            "2 tas isi 18": "36",
            "2 tas @18": "36",
            "3 kresek, isinya 10 semua": "30",
            "3 kresek, isi 10": "30",
            "3 kresek, isinya total 30": "30",
            "3 kardus isi 20 per kardus": "60",
            "3 kresek gede isi 20, 1 kresek cilik isi 5": "65",
            "3 kresek, kreseke isi 10": "30 | ?30",
            "4 kresek, ingkang setunggal kresek isi 6": "24 | ?24 | ?report",
            "5 bungkus isi 10, yg 1 bungkus ukuran anak": "10 anak + 40",
            "5 bungkus isi 10, 1 bungkusnya anak": "10 anak + 40",
            "5 bungkus isi 10, 2 bungkus di antaranya dewasa": "20 dewasa + 30",
            "5 bungkus isi 10, sing 3 bungkus cilik": "20 + 30 anak",
            "5 bungkus isi 10, 3 bungkus dewasa 2 bungkus anak": "20 anak + 30 dewasa",
            "5 iket @10, 4 iket dewasa, 1 iket anak": "10 anak + 40 dewasa",
            "3 bakul isi 10": "30",
            "2 dos isi 25": "50",
            "2 keranjang isi 25": "50 | ?50",
            "2 pak isi 50": "100",
            "2 box isi 50": "100",
            "setor 2 tas": "?report",
            "setor 3 kresek": "?report",
            "sak tas isi 30": "30",
            "satu tas isi 30 bu": "30",
        }
    )


def test_parts_with_a_split_ending() -> None:
    check(
        {
            "td sy titip pak rt 46 biji ya mbk, 19 ny utk anak": "19 anak + 27",
            "46 biji, 19 nya utk anak": "19 anak + 27",
            "46 biji, 19 ne kanggo bocah": "19 anak + 27",
            "46 bu 19nya anak": "19 anak + 27",
            "46, 19ne cilik": "19 anak + 27",
            "46, 19 e cilik": "19 anak + 27 | ?19 anak + 27",
            "jadi 46, sing 19 kanggo anak": "19 anak + 27",
            "titip bu rw 20 biji": "20",
            "tak titipno pak rt 30 masker": "30",
            "titip pak lurah 30": "30",
            "titip bu rt 3 lusin": "36",
            "setor ke rt 3 20 biji": "20",
            "rumah rt 3 rw 5 setor 20": "20",
            "rt 5 setor 20": "20",
            "titip bu rt 46": "46 | ?46 | other | ?other",
            "46 pcs, 19ny dewasa": "19 dewasa + 27",
            "46 lembar, 19 lembarnya dewasa": "19 dewasa + 27",
            "46, 19 ipun alit": "19 anak + 27 | ?19 anak + 27",
            "alhamdulilah rampumg 44,dewasane 26": "18 + 26 dewasa",
            "jadi 44, dewasanya 26": "18 + 26 dewasa",
            "jadi 44 gedhene 26": "18 + 26 dewasa",
            "44, cilike 20": "20 anak + 24",
            "sampun dados 44, alitipun 20": "20 anak + 24",
            "44 bu anake 20": "20 anak + 24",
            "44 anaknya 20": "20 anak + 24",
            "dewasane 26 anake 18": "18 anak + 26 dewasa",
            "dewasanya 26, anaknya 18": "18 anak + 26 dewasa",
            "44, dewasane 26 anake 18": "18 anak + 26 dewasa",
            "44, dewasane 26 anake 10": "?10 anak + 26 dewasa | ?10 anak + 26 dewasa + 8",
            "setor 44, kecilnya 20": "20 anak + 24",
            "kemarin 44 anaknya 20": "20 anak @3/5 + 24 @3/5",
            "20 dewasa, anaknya 10": "10 anak + 20 dewasa",
            "total 40, dewasa 26, anaknya 14": "14 anak + 26 dewasa",
        }
    )


def test_words_for_the_rest() -> None:
    check(
        {
            "total e 33 mbak. 12 gae arek cilik turahane dewasa": "12 anak + 21 dewasa",
            "slesei 57 bu rini 30 motif sisany polos hp e meh mati ini": "57",
            "57, 30 motif sisanya polos": "57",
            "jadi 57: motif 30 sisanya polos": "57",
            "57 bu, sing batik 30 liyane polos": "57",
            "33, 12 anak sisany dewasa": "12 anak + 21 dewasa",
            "33, 12 anak ssanya dewasa": "12 anak + 21 dewasa | ?12 anak + 21 dewasa",
            "33, 12 anak lainya dewasa": "12 anak + 21 dewasa",
            "33, 12 cilik luwihane gedhe": "12 anak + 21 dewasa",
            "33, 12 cilik turahe gedhe": "12 anak + 21 dewasa",
            "33, 12 alit sisanipun ageng": "12 anak + 21 dewasa",
            "33, 12 alit langkungipun ageng": "12 anak + 21 dewasa",
            "33 12 anak sisax dewasa": "12 anak + 21 dewasa | ?12 anak + 21 dewasa",
            "33, 12 anak sisane gede kabeh": "12 anak + 21 dewasa",
            "33, 12 anak selebihe dewasa": "12 anak + 21 dewasa",
            "33, 12 anak yang lain dewasa": "12 anak + 21 dewasa",
            "33, 12 anak sing liyo dewasa": "12 anak + 21 dewasa",
            "33, 12 anak lain2nya dewasa": "12 anak + 21 dewasa",
            "33, 12 anak sisa nya dewasa": "12 anak + 21 dewasa",
            "33, 12 anak sisa ne dewasa": "12 anak + 21 dewasa",
            "57, 30 hitam sisanya putih, anak semua": "57 anak",
            "57 dewasa, 30 hitam sisanya putih": "57 dewasa",
            "57, 30 motif, sisanya besok": "?30 | ?57 | ?27 | 57 | ?87",
            "57, 30 sisanya polos": "57 | ?57",
            "dari 57, 30 jadi sisanya belum": "30 | ?30",
            "30 motif sisanya polos": "30 | ?30 | ?report",
        }
    )

"""That she has, or will have, another telephone number: "mulai besok ganti nomer 0856…", "nomerku hangus"."""

from handlers.reading.patterns import Pattern

NUMBER = (
    r"(?:nomor|nomer|nomr|no|nmr|kartu|simcard|sim card|wa|hp|hape)(?:nya|ne|e|ku|q)?(?: (?:hp|wa|telp\w*|saya"
    r"|aku|kulo))*"
)
# Not of a needle, a size or a bag.
NO_PHONE = r"(?!.*\b(?:jarum|benang|ukuran|tas|kresek|urut|nota|batch|lot|masker|rekening|rek|norek)\b)"
NEW_NUMBER = Pattern(
    rf"^{NO_PHONE}.*(?:"
    rf"\b(?:ganti|gantos|gonta-?ganti|pindah|tukar|ijol|berubah|anyar"
    r"|baru(?! (?:buka|bukak|pegang|nyekel|lihat|liat|cek|ngecek|moco|baca|dicas|ngecas|nyala"
    rf"|on)\b))\b(?: \w+){{0,2}} {NUMBER}\b(?!(?: \w+){{0,2}} (?:jarum|pakai))"
    rf"|\b{NUMBER}(?: \w+){{0,2}} (?:ganti|diganti|gantos|pindah|berubah|anyar|baru|hangus|mati|diblokir|gak aktif"
    rf"|ga aktif"
    r"|tidak aktif|ora aktif|wis ora kanggo|gak dipakai|ga dipakai)\b(?=.*\b(?:nomor|nomer|no|kartu|sim|08\d{6,})\w*)"
    r"|\b(?:nomor|nomer) (?:saya|ku|kulo|aku)? ?(?:yang |sing )?baru\b|\b(?:nomerku|nomorku|nomer saya"
    r"|nomor saya)\b.*\b08\d{6,}"
    r"|\b(?:sing|yang|nomor|nomer) (?:iki|ini|lama|lawas|niki) (?:wis |sudah |udah )?(?:hangus|mati|gak aktif"
    r"|tidak aktif|ora aktif)\b"
    r").*$"
)

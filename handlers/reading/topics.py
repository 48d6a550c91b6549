"""What a coordinator's message is about, where nothing more of it was understood: by its words."""

import re
from enum import StrEnum

from handlers.reading.families import one_of
from handlers.reading.plainly_said import plain_words


class Topic(StrEnum):
    """Something that is spoken of."""

    WORK = "work"
    CHECKS = "checks"
    PAY = "pay"
    ORDERS = "orders"
    GOODS = "goods"
    INVITED = "invited"
    PEOPLE = "people"
    DAYS = "days"
    RESULTS = "results"


# The first that fits; a word of an earlier one says more than one of a later.
WORDS = (
    (Topic.WORK, one_of(r"garapan\w* potongan\w* jatah nganggur numpuk dibagi membagi pinjaman_kerja")),
    (
        Topic.CHECKS,
        one_of(r"cek\w* dicek ngecek periksa\w* diperiksa kantong\w* rejek\w* rusak\w* cacat\w* lolos perbaik\w*"),
    ),
    (
        Topic.PAY,
        one_of(r"upah\w* gaji\w* bayar\w* dibayar kasbon utang hutang dana kas uang duit rupiah bonus pinjaman\w*"),
    ),
    (
        Topic.ORDERS,
        one_of(r"pesanan\w* order\w* tahap target\w* persen progres\w* selesai kelar rampung serah\w* diserahkan"),
    ),
    (
        Topic.GOODS,
        one_of(
            r"bahan\w* kain\w* karet\w* benang\w* filter\w* gudang\w* stok\w* permintaan\w* minta kiriman\w*"
            r" barang\w* antar\w*"
        ),
    ),
    (
        Topic.INVITED,
        one_of(r"undang\w* hadir konfirmasi peserta rapat\w* pelatihan\w* acara\w* pengumuman\w* umum\w* kumpul\w*"),
    ),
    (Topic.DAYS, one_of(r"libur\w* tutup buka jadwal\w* jam pengingat\w* masuk cuti izin lebaran")),
    (
        Topic.PEOPLE,
        one_of(
            r"penjahit\w* kurir\w* tugas\w* petugas\w* orang daftar\w* nomor\w* bengkel\w* ajak\w* ngajak teman"
            r" anggota lanjut jeda"
        ),
    ),
    (
        Topic.RESULTS,
        one_of(
            r"rekap\w* hasil\w* masker\w* setor\w* setoran\w* nyetor lapor\w* laporan\w* catat\w* dobel kedobel"
            r" total jumlah banding\w* perbandingan"
        ),
    ),
)


def topic_of(text: str) -> Topic | None:
    """What a text is about; None where none of its words says so."""
    plain = plain_words(text)
    return next((topic for topic, said in WORDS if re.search(said, plain)), None)

"""Words that mean the same wherever they are typed, with or without a slash."""

import re
from collections.abc import Awaitable, Callable

from handlers.days import reminding, tallying, timetable
from handlers.deliveries import carrying, receiving, shipping, undoing
from handlers.masks import correcting, for_others, reporting
from handlers.money import lending
from handlers.people import admitting, consenting, filling, joining, own_data, roster
from handlers.requests import deciding, requesting, standing
from handlers.routing import answers
from handlers.rules.permissions import may
from handlers.speaking import passing_on
from handlers.stores import recipes, storing
from handlers.talk.turn import Turn

Word = Callable[[Turn, str], Awaitable[None]]


async def cancel(turn: Turn, _: str) -> None:
    """ "batal": drop the open question, else take back the latest report."""
    if turn.question and turn.question.kind == "same":
        # "batal" never records anything, though a plain no would.
        await answers.answer(turn, turn.question, "drop", {"stays": True})
    elif turn.question and turn.question.kind == "amount":
        await turn.close_question()
        await requesting.withdraw(turn, turn.question.about)
    elif turn.question:
        await answers.refuse_question(turn, turn.question)
    elif turn.form:
        await filling.takes(turn)
    elif await requesting.withdraw_latest(turn) or await undoing.undo_latest(turn):
        return
    elif turn.person.is_tailor:
        await correcting.undo_latest(turn)
    else:
        turn.reply("undo-press", call=turn.person.call_name)


async def own(turn: Turn, _: str) -> None:
    """ "hasil saya"."""
    await reporting.own_results(turn)


async def how_to_report(turn: Turn, _: str) -> None:
    """ "lapor hasil": say how."""
    turn.reply("report-how", menu=True, call=turn.person.call_name)


async def help_(turn: Turn, _: str) -> None:
    """ "bantuan"."""
    turn.reply(f"help-{'tailor' if turn.person.is_tailor else 'coordinator'}", menu=True)


async def help_on_materials(turn: Turn, _: str) -> None:
    """ "bantuan bahan"."""
    turn.reply(f"help-materials-{'tailor' if turn.person.is_tailor else 'coordinator'}", menu=True)
    if may(turn.person, "carry"):
        turn.reply("help-materials-courier")


async def help_on_people(turn: Turn, _: str) -> None:
    """ "bantuan orang"."""
    turn.reply("help-people-coordinator", menu=True)


# Words that mean the same wherever they are typed, with or without a slash. The second column is the permission
# that a word needs; without it the word is read like any other text.
WORDS: tuple[tuple[re.Pattern[str], str | None, Word], ...] = (
    (re.compile(r"(?:batal|batalkan|hapus|undo)(?: saja| aja| yang tadi| yg tadi| laporan| catatan)?"), None, cancel),
    (
        re.compile(r"(?:batal|batalkan|hapus)(?:kan)? (?:punya|punyane|milik) (?P<rest>.+)"),
        "report",
        for_others.undo_for,
    ),
    (re.compile(r"start(?: \S+)?|mulai|mulai lagi"), None, joining.welcome),
    (re.compile(r"bantuan|bantu|help|menu|\?"), None, help_),
    (
        re.compile(r"(?:bantuan|bantu|cara)(?: soal| tentang)? (?:bahan|gudang|pinjaman|antaran)"),
        None,
        help_on_materials,
    ),
    (
        re.compile(r"(?:saya )?(?:mau |ingin |pengen )?(?:bicara|ngomong|tanya)(?: dengan| sama| ke)? koordinator.*"),
        None,
        passing_on.to_person,
    ),
    (re.compile(r"lapor hasil|lapor"), "report", how_to_report),
    (re.compile(r"hasil saya|hasilku|hasil"), "report", own),
    (re.compile(r"minta bahan|minta"), "report", requesting.how_to_ask),
    (
        re.compile(r"(?:stok |cek )?bahan(?: saya|ku)?|bahanku|permintaan(?: saya|ku)?|stok saya"),
        "report",
        standing.own,
    ),
    (
        re.compile(
            r"(?:batal|batalkan|gak jadi|ga jadi|tidak jadi|ora sido) (?:minta|permintaan)(?: bahan)?(?P<rest>.*)"
        ),
        "report",
        requesting.withdraw_named,
    ),
    (re.compile(r"pinjaman(?: saya|ku)?"), "report", lending.show),
    (re.compile(r"antaran|garapan"), "carry", carrying.round_),
    (
        re.compile(r"(?:saya )?(?:libur|prei|cuti)(?P<rest>(?: \d+ hari| hari ini| besok| seminggu| sampai \w+)?)"),
        "report",
        reminding.day_off,
    ),
    (re.compile(r"pengingat(?P<rest> .+)?"), "report", reminding.own_hour),
    (re.compile(r"rekap(?P<rest> .+)?"), "tally", tallying.on_demand),
    (re.compile(r"jadwal(?P<rest> .+)?"), "schedule", timetable.command),
    (re.compile(r"terima(?P<rest> (?!kasih\b).+)"), "accept", admitting.accept_named),
    (re.compile(r"tolak(?P<rest> .+)"), "accept", admitting.refuse_named),
    (re.compile(r"tanya(?P<rest> .+)"), "accept", admitting.ask_named),
    (re.compile(r"(?:daftar )?(?:penjahit|orang)"), "accept", roster.list_all),
    (re.compile(r"cari(?P<rest> .+)"), "accept", roster.find),
    (re.compile(r"jeda(?P<rest> .+)"), "accept", roster.pause),
    (re.compile(r"lanjut(?:kan)?(?P<rest> .+)"), "accept", roster.go_on),
    (re.compile(r"pindah(?:kan)? bengkel(?P<rest> .+)"), "accept", roster.move),
    (re.compile(r"peran(?P<rest> .+)"), "role", roster.change_role),
    (re.compile(r"gabung(?:kan)?(?P<rest> .+)"), "accept", roster.merge),
    (re.compile(r"hp baru(?P<rest> .+)"), "accept", joining.invite_to_phone),
    (re.compile(r"(?:bantuan|bantu|cara)(?: soal| tentang)? (?:orang|penjahit|pelamar)"), "accept", help_on_people),
    (re.compile(r"permintaan"), "stock", deciding.waiting),
    (re.compile(r"(?:setuju(?:i)?|acc)(?P<rest> .+)"), "stock", deciding.approve_named),
    (re.compile(r"ubah(?: jumlah)?(?P<rest> .+)?"), "stock", deciding.change_named),
    (re.compile(r"tunda(?P<rest> .+)?"), "stock", deciding.postpone_named),
    (re.compile(r"siap(?: diambil)?(?P<rest> .+)?"), "stock", shipping.ready_named),
    (re.compile(r"kirim(?:kan)?(?: ke| untuk)?(?P<rest> .+)?"), "stock", shipping.send_named),
    (re.compile(r"(?:sudah )?sampai(?P<rest> .+)"), "stock", receiving.received_named),
    (re.compile(r"antaran|di jalan"), "stock", carrying.round_),
    (re.compile(r"(?:gudang|stok)(?P<rest> .+)?"), "stock", storing.show),
    (re.compile(r"(?:barang )?masuk(?P<rest> .+)?"), "stock", storing.goods_in),
    (re.compile(r"hitung(?: gudang)?(?P<rest> .+)?"), "stock", storing.count),
    (re.compile(r"buang(?P<rest> .+)?"), "stock", storing.scrap),
    (re.compile(r"pindah(?:kan)?(?P<rest> .+)?"), "stock", storing.transfer),
    (re.compile(r"perca(?P<rest> .+)?"), "stock", storing.offcuts),
    (re.compile(r"resep(?P<rest> .+)?"), "stock", recipes.recipe),
    (re.compile(r"bahan(?P<rest> .+)"), "stock", standing.of_named),
    (re.compile(r"pinjaman"), "stock", lending.show),
    (re.compile(r"pinjaman kembali(?P<rest> .+)"), "stock", lending.give_back),
    (re.compile(r"pinjaman hapus(?P<rest> .+)"), "stock", lending.write_off),
    (re.compile(r"pinjam(?:i|kan)(?P<rest> .+)?"), "stock", lending.lend),
)

# Words about what is kept of oneself: heard from everybody the bot knows, also while they wait.
OWN_WORDS: tuple[tuple[re.Pattern[str], str | None, Word], ...] = (
    (re.compile(r"i[zj]in(?: saya|ku)?|atur i[zj]in"), None, filling.consents_again),
    (re.compile(r"(?=.*\bi[zj]in\b)(?=.*\b(?:di)?(?:cabut|tarik|batalkan)\b)(?P<rest>.*)"), None, consenting.withdraw),
    (
        re.compile(rf"(?P<rest>.*(?:{consenting.UNWANTED['photos'].pattern}).*)"),
        None,
        consenting.withdraw,
    ),
    (
        re.compile(r"(?:matikan|stop|hentikan) (?P<rest>pengingat)\w*|jangan (?:di)?(?P<rest2>ingat)kan(?: lagi)?"),
        None,
        reminding.stop,
    ),
    (
        re.compile(r"(?:lihat|tunjukkan|minta|mana)? ?(?:data ?saya|data ?ku)(?: (?:apa|dong|yang).*)?\??"),
        None,
        own_data.show,
    ),
    (
        re.compile(r"apa (?:saja )?(?:yang )?(?:di)?(?:catat|simpan|dicatat|disimpan) tentang saya\??"),
        None,
        own_data.show,
    ),
    (
        re.compile(
            r"(?:ganti|ubah)(?P<rest> (?:nama|panggilan|telepon|telpon|telp|nomor|nomer|no|hp|wa|target"
            r"|jumlah sehari|pengalaman"
            r"|mesin|jam|waktu|kelompok|bantuan|kebutuhan|bengkel|peran)\b.*)"
        ),
        None,
        own_data.change,
    ),
    (re.compile(r"ganti(?: data(?: saya)?)?|ubah data(?: saya)?"), None, own_data.change),
    (
        re.compile(
            r"(?:tolong )?hapus (?:semua )?(?:data|akun).*|data (?:saya|ku) (?:tolong )?(?:di)?hapus.*"
            r"|hapus saya(?: dari daftar)?|hapus semua"
            r"|(?:saya )?(?:mau )?(?:keluar|mengundurkan diri|mundur|berhenti jadi penjahit)"
            r"|(?:tolong )?(?:batal|batalkan|dibatalkan) (?:daftar|pendaftaran)\w*"
        ),
        None,
        own_data.ask_to_erase,
    ),
    (
        re.compile(
            r"daftar(?:kan|in)?(?: teman| orang lain| keluarga| adik| kakak| suami| istri| tetangga"
            r"| saudara)?(?: saya|ku)?"
        ),
        None,
        filling.enrol_another,
    ),
)

"""What a coordinator wants for somebody that goes another way, in one sentence each, with the names she named."""

import itertools
from datetime import timedelta
from typing import Any

from handlers.reading.names import clean
from handlers.rules.limits import LONGEST_LEAVE
from handlers.rules.permissions import may, may_decide_on
from handlers.speaking import facts
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.days_told import lines_of
from handlers.talk.turn import Turn
from storage import accounts, days_off, inspections, people, workshop_facts, workshops
from storage.people import Duty, Role
from storage.spoken import Spoken


async def duty(turn: Turn, told: AsTold) -> Heeded:
    """ "mulai besok yang jaga gudang Yuni", "bendahara ganti, bukan Sari lagi tapi Nur"."""
    talk = told.talk
    duties = talk.duties or (("pemeriksa",) if "check" in talk.kinds() else ())
    if not duties or not talk.names:
        return False
    new, *others = new_first(talk.plain, talk.names)
    if talk.ahead:
        turn.reply("duty-later", name=_called(told, new), duty=duties[0])
        return True
    if "minggu" in talk.span or "bulan" in talk.span:
        turn.reply("duty-stays", name=_called(told, new), duty=duties[0])
    for old in others:
        turn.reply("duty-also", name=_called(told, old), duty=duties[0])
    return f"tugas {new} {duties[0]}"


def new_first(plain: str, names: tuple[str, ...]) -> list[str]:
    """Whoever has it from now on first: "bukan" or "dari" stands before the other."""
    words = plain.replace(",", " ").split()
    before = dict(itertools.pairwise(["", *words][::-1]))
    return sorted(names, key=lambda name: before.get(name.split()[0]) in ("bukan", "dari", "dudu", "soko"))


def _called(told: AsTold, name: str) -> str:
    """How somebody is called who was named."""
    at = told.talk.names.index(name)
    return clean(told.people[at].call_name) if at < len(told.people) else clean(name.title())


async def own_role(turn: Turn, _: AsTold) -> Heeded:
    """ "tugasku di bot apa saja": her role and duties, and where what she may do is written."""
    me = turn.person
    names = await workshops.names(turn.db)
    duties = ", ".join(str(one) for one in Duty if me.has(one))
    where = names.get(me.workshop_id or 0, "none")
    turn.reply("own-role", role=str(me.role), where=where, duties=duties or "none")
    return True


async def leave_left(turn: Turn, told: AsTold) -> Heeded:
    """ "sisa cuti Umi berapa hari": nobody counts these; which days are noted from today on."""
    if told.person is None:
        return False
    days = await days_off.of(turn.db, told.person.id, turn.today)
    turn.reply("leave-uncounted", name=clean(told.person.call_name), count=len(days), days=lines_of(days))
    return True


async def leave(turn: Turn, told: AsTold) -> Heeded:
    """ "Nur lahiran, cuti 2 bulan mulai hari ini": as days; what is longer than these is a pause."""
    name, length = told.talk.names[0], told.talk.length
    count = told.talk.length_days
    if not count:
        return False
    if count > LONGEST_LEAVE:
        turn.reply("leave-as-pause", name=_called(told, name), length=Spoken(length))
        return f"jeda {name}"
    return f"{name} libur {count} hari {told.talk.span}".strip()


LONG = {"seminggu": 7, "sakminggu": 7, "sepekan": 7, "sebulan": 30, "sehari": 1}


async def check_how(turn: Turn, told: AsTold) -> Heeded:
    """ "tas Nur keliru tulis, lolos 28 bukan 38", "apik kabeh kecuali loro": said with all its numbers."""
    wrong = "wrong" in told.talk.kinds()
    if wrong and told.person and not await inspections.latest_of(turn.db, told.person.id):
        # "Sri keliru, sing bener 24": nothing of hers was checked, so it is her report.
        return False
    name = clean(told.person.call_name) if told.person else "Sri"
    turn.reply("check-say-how", name=name, wrong=str(wrong).lower())
    return True


async def message_done(turn: Turn, told: AsTold) -> Heeded:
    """ "Ani sudah saya telepon, anggap selesai": answered by what she can read, so that it waits no longer."""
    del turn
    phoned = " lewat telepon" if "phone" in told.talk.kinds() else ""
    return f"jawab {told.talk.names[0]}: sudah dibicarakan{phoned}, ya"


async def leave_longer(turn: Turn, told: AsTold) -> Heeded:
    """ "cutinya Sri diperpanjang sampai tanggal 15": until that day; "… seminggu lagi": so long after the last day."""
    days = told.talk.length_days or LONG.get(told.talk.span, 0)
    if days and told.person:
        had = await days_off.of(turn.db, told.person.id, turn.today)
        first = max(had) + timedelta(days=1) if had else turn.today
        last = first + timedelta(days=days - 1)
        ends = [f"{one.day}/{one.month}/{one.year}" for one in (first, last)]
        return f"{told.talk.names[0]} libur {ends[0]} sampai {ends[1]}"
    return f"{told.talk.names[0]} libur sampai {told.talk.span.removeprefix('sampai ')}" if told.talk.span else False


async def stops_later(turn: Turn, told: AsTold) -> Heeded:
    """ "Yuni mulai bulan depan berhenti": noted on that day; what is open with her can be seen now."""
    if told.talk.length or told.talk.span in LONG or "longer" in told.talk.kinds():
        # "berhenti dulu sebulan, nanti lanjut lagi"
        return f"jeda {told.talk.names[0]}"
    if not told.talk.ahead:
        return f"{told.talk.names[0]} berhenti"
    turn.reply("stops-later", name=_called(told, told.talk.names[0]), when=Spoken(told.talk.span))
    return True


async def newcomer(turn: Turn, _: AsTold) -> Heeded:
    """ "ada penjahit baru namanya Lilik, nomornya 0812…": whoever is new comes by herself."""
    turn.reply("people-add-how")
    return True


async def phone(turn: Turn, _: AsTold) -> Heeded:
    """ "Ani ganti nomor jadi 0857…": she writes it herself."""
    turn.reply("roster-phone-own")
    return True


async def observer(turn: Turn, _: AsTold) -> Heeded:
    """ "kasih bu Lurah akses lihat-lihat saja": a duty that a lead gives to somebody on the list."""
    turn.reply("observer-how")
    return True


async def no_phone(turn: Turn, told: AsTold) -> Heeded:
    """ "Mbah Tun tidak punya HP, lewat aku saja laporannya"."""
    person = told.person
    if person is None:
        return False
    bound = bool(await accounts.of(turn.db, person.id))
    turn.reply("no-phone-how", name=clean(person.call_name), bound=str(bound).lower())
    return True


async def replies(turn: Turn, told: AsTold) -> Heeded:
    """ "ada jawaban dari Wati?": answers come here by themselves."""
    if told.person is None:
        return False
    turn.reply("replies-come", name=clean(told.person.call_name))
    return True


async def half_day(turn: Turn, told: AsTold) -> Heeded:
    """ "besok tutup setengah hari jam 12": no reminder changes; everybody is told by an announcement."""
    when = " ".join(part for part in (told.talk.span, f"bengkel tutup {told.talk.clock or 'setengah hari'}") if part)
    turn.reply("half-day-how")
    return f"umumkan: {when}"


async def pictures(turn: Turn, _: AsTold) -> Heeded:
    """ "fotonya masker yang cacat masih ada?", "foto contoh ini disimpan ya"."""
    turn.reply("pictures-not-kept")
    return True


async def address(turn: Turn, told: AsTold) -> Heeded:
    """ "alamat yang Batu di mana": of that workshop, never of another."""
    if named := await facts.named_in(turn, told.talk.plain):
        await facts.say(turn, named)
        return True
    names = {name: number for number, name in (await workshops.names(turn.db)).items()}
    number = names.get(told.talk.places[0]) if told.talk.places else None
    if number is None or number == turn.person.workshop_id:
        answer = await facts.answer_to(turn, "alamat di mana")
        if answer:
            await facts.say(turn, answer)
        else:
            turn.reply("info-none", topic="alamat", other=Spoken("alamat"))
        return True
    known = (await workshop_facts.of(turn.db, number)).get("alamat")
    own = known if known and known.workshop_id == number else None
    turn.reply("address-of", place=told.talk.places[0], text=own.text if own else "none")
    return True


async def own_leave(turn: Turn, told: AsTold) -> Heeded:
    """ "aku cuti Senin, pak Agus yang gantikan": whoever decides isn't expected to tell of masks; she is told so."""
    if may(turn.person, "report"):
        return False
    stand_in = clean(told.person.call_name) if told.person else "none"
    turn.reply("own-leave-how", name=stand_in)
    return True


async def lend(turn: Turn, told: AsTold) -> Heeded:
    """ "pinjamin gunting kecil ke bu Lilik sampai Jumat": lent; until when, nobody counts."""
    number = told.number or 1
    until = "reached" in told.talk.kinds() and bool(told.talk.span)
    if until or told.talk.length:
        turn.reply(
            "lent-until", name=_called(told, told.talk.names[0]), when=Spoken(told.talk.span or told.talk.length)
        )
    return f"pinjami {told.talk.names[0]}: {told.talk.tool} {number}"


async def who_decides(turn: Turn, told: AsTold) -> Heeded:
    """ "yang jadi koordinator Batu siapa": coordinators of a workshop, or of all, and who leads."""
    names = await workshops.names(turn.db)
    place = next((number for number, name in names.items() if name in told.talk.places), None)
    found = [one for one in await people.everyone(turn.db) if one.role in (Role.COORDINATOR, Role.LEAD)]
    found = [one for one in found if place is None or one.workshop_id == place]
    lines = [
        [
            "decides-line",
            {"name": clean(one.call_name), "role": str(one.role), "where": names.get(one.workshop_id or 0, "none")},
        ]
        for one in found
    ]
    turn.reply("who-decides", lines=lines, count=len(lines))
    return True


async def joined(turn: Turn, told: AsTold) -> Heeded:
    """ "bulan ini ada yang baru gabung?": who has worked here since some day."""
    span = told.span
    first = span.first if span else turn.today.replace(day=1)
    last = span.last if span else turn.today
    mine = [one for one in await people.everyone(turn.db) if may_decide_on(turn.person, one)]
    new = [one for one in mine if first.isoformat() <= one.joined_on <= last.isoformat()]
    names_ = Spoken(", ".join(clean(one.call_name) for one in new))
    days: dict[str, Any] = {"first": first.isoformat(), "last": last.isoformat(), "days": (last - first).days + 1}
    turn.reply("who-joined", names=names_ or "none", count=len(new), **days)
    return True


async def tool_broken(turn: Turn, told: AsTold) -> Heeded:
    """ "mesin jahit yang dipinjam Ani rusak": it stays lent until it is back."""
    turn.reply("tool-broken", name=_called(told, told.talk.names[0]), tool=Spoken(told.talk.tool))
    return True


async def collect(turn: Turn, told: AsTold) -> Heeded:
    """ "setrika dari Nur tolong ditagih": in her own words, to her."""
    turn.reply("collect-how", name=_called(told, told.talk.names[0]), tool=Spoken(told.talk.tool))
    return True


async def bot_down(turn: Turn, _: AsTold) -> Heeded:
    """ "bot kemarin mati jam berapa": whoever leads is told when it lives again."""
    turn.reply("bot-down-when")
    return True


async def data_where(turn: Turn, _: AsTold) -> Heeded:
    """ "datanya disimpan di mana": on the workshop's own computer."""
    turn.reply("data-kept-where")
    return True


async def report_to(turn: Turn, told: AsTold) -> Heeded:
    """ "kirim laporan bulanan ke pak Agus": the paper comes here, to be passed on."""
    turn.reply("report-to-how", name=_called(told, told.talk.names[0]))
    return f"cetak rekap {told.talk.span}".strip()


async def thanked(turn: Turn, _: AsTold) -> Heeded:
    """ "makasih banyak ya sudah dibantu"."""
    turn.reply("heard-thanks", menu=True)
    return True


async def buy_how(turn: Turn, told: AsTold) -> Heeded:
    """ "pesen karet 5 rol lagi ke toko": nothing is ordered here; what comes is told."""
    turn.reply(
        "buy-how",
        item=next(iter(told.talk.items), ""),
        amount=Spoken(told.talk.amounts[0].said() if told.talk.amounts else "50 m"),
    )
    return True


async def tools_idle(turn: Turn, _: AsTold) -> Heeded:
    """ "mesin jahit yang nganggur berapa": only what is lent is known."""
    turn.reply("tools-uncounted")
    return "pinjaman"


async def cannot_carry(turn: Turn, told: AsTold) -> Heeded:
    """ "Slamet besok gak bisa nganter": as leave, or another carries; neither is taken for granted."""
    turn.reply("cannot-carry-how", name=_called(told, told.talk.names[0]), day=Spoken(f" {told.talk.span}".rstrip()))
    return True


async def reminders_off(turn: Turn, _: AsTold) -> Heeded:
    """ "pengingatnya matiin dulu hari ini"."""
    turn.reply("reminders-off-how")
    return True


async def moves_later(turn: Turn, told: AsTold) -> Heeded:
    """ "mulai Senin Sari ikut Batu": she is moved on that day; today at once."""
    talk = told.talk
    if talk.span in ("", "hari ini", "sekarang"):
        return f"pindahkan {talk.names[0]} ke {talk.places[0]}"
    turn.reply("move-later", name=_called(told, talk.names[0]), place=talk.places[0])
    return True


async def shipped_wrong(turn: Turn, told: AsTold) -> Heeded:
    """ "kain yang keluar ke Ani tadi 12 m bukan 20": what was sent is taken back, and sent as it should be."""
    if not told.talk.items or not told.talk.names:
        return False
    turn.reply("shipped-wrong-how", name=_called(told, told.talk.names[0]), item=told.talk.items[0])
    return True


async def duty_none(turn: Turn, told: AsTold) -> Heeded:
    """ "Sri kujadikan ketua kelompok": no such duty; which there are, and which of them writes for others."""
    turn.reply("duty-none", name=_called(told, told.talk.names[0]), lead=str(may(turn.person, "role")).lower())
    return True


async def picture_read(turn: Turn, _: AsTold) -> Heeded:
    """ "nanti kukirim foto bukunya, bisa dibaca?": numbers are typed."""
    turn.reply("picture-not-read")
    return True

"""Any sequence of reports, checks, repairs, corrections, samples, documents and undoing keeps every invariant.

What is said goes through the real turns; a few runs on each commit, and a thousand of fifty steps in `make soak`.
"""

import os
from datetime import date, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from storage import checks, ledger, orders
from storage.ledger import Place
from tests.workroom import Workroom

RUNS, STEPS = (1000, 50) if os.environ.get("SOAK") else (8, 30)
TAILORS = ("Sri", "Ani", "Yuni")
COORDINATORS = ("Rini", "Tutik", "Wati", "Ken")
CHECKERS = (*COORDINATORS, "Yuni")
AMOUNTS = st.integers(1, 30)
FEW = st.integers(1, 4)

TAILORS_SAY = (
    "setor {n}",
    "{n} tapi {k} cacat",
    "dewasa {n}, anak {k}",
    "dewasa {n}",
    "titip Ani {n}",
    "titip Kasiyem {n}",
    "salah, harusnya {n}",
    "eh {n}",
    "total hari ini {n}",
    "batal",
    "ya",
    "tidak",
    "{k} masker yang dikembalikan sudah saya betulkan",
    "{n} sama retur {k} sudah saya betulkan",
    "yang {k} sudah saya perbaiki",
    "tidak cocok",
    "tidak cocok, saya hitung {n}",
    "cocok",
    "hasil",
)
CHECKERS_SAY = (
    "cek Sri {n}",
    "cek Sri semua bagus",
    "cek Ani semua bagus",
    "cek Kasiyem semua bagus",
    "cek Yuni {n} semua bagus",
    "cek Ani {n}: {k} perbaiki jahitan miring",
    "cek Sri {n}: {k} buang sobek, sisanya bagus",
    "cek Sri {n} bagus, {k} perbaiki tali, 1 buang noda",
    "cek Sri dewasa {n} anak {k}",
    "cek Ani dewasa {n}: 1 dewasa perbaiki",
    "cek Sri anak {k} bagus",
    "cek Kasiyem {n}: {k} bagus",
    "yang belum dicek",
    "kantong berikutnya",
    "semua bagus",
    "{n} bagus, {k} buang",
    "{k} perbaiki",
    "kantong tanpa nama {n}",
    "T-1 punya Sri",
    "T-2 punya Ani",
    "T-{k} punya Kasiyem",
    "salah, Sri harusnya {n}",
    "titip: Kasiyem {n}",
    "ya",
    "tidak",
    "batal",
    "rekap",
)

# Of finished masks: samples, held ones, documents.
DECIDERS_SAY = (
    "sampel RS lolos",
    "sampel RS 5 dari {n}: lolos",
    "sampel RS 5 dari {n}: {k} tidak lolos",
    "sampel RS {n} tidak lolos",
    "cek yang ditahan: semua bagus",
    "cek batch 1: {k} bagus",
    "cek batch 2: {k} bagus, 1 buang sobek",
    "serahkan {n} ke Dinas",
    "serahkan dewasa {n} anak {k} ke Dinas",
    "sudah diserahkan",
    "BAST 1 sudah ditandatangani",
    "batalkan BAST",
    "batalkan BAST 1",
    "retur BAST 1: {k} sobek",
    "Dinas terima kurang {k}",
    # Work and masks between workshops.
    "pinjamkan {n} ke Batu",
    "ya, tanpa potongan",
    "sanggup",
    "kirim {k} masker jadi ke Batu",
    "kirim masker jadi ke Batu",
    "kirim {k} masker jadi ke Kota",
    "masker dari Kota sudah sampai",
    "terima {k} masker dari Kota",
    "masker dari Batu sudah sampai",
    "tarik pinjaman kerja dari Batu",
    "ubah pesanan sampel: tidak",
    "ubah pesanan sampel: RS",
    "ya",
    "batal",
    "tidak",
)


class Checks(RuleBasedStateMachine):
    """Two workshops, a tailor without a phone, one who checks others, three coordinators, a lead, three phases."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Workroom()
        for name in ("Sri", "Ani", "Yuni"):
            self.room.add(name, "tailor", "Kota", usual_pieces=20)
        self.room.add("Kasiyem", "tailor", "Kota", account=False)
        for name, workshop in (("Rini", "Kota"), ("Tutik", "Kota"), ("Wati", "Batu")):
            self.room.add(name, "coordinator", workshop)
        self.room.add("Ken", "lead", None)
        self.room.run(self._order())
        self.room.say("Rini", "resep: kain 20 cm")
        self.room.say("Rini", "pemeriksa Yuni")

    async def _order(self) -> None:
        async with self.room.db.transaction():
            asks = orders.Terms(sample="RS")
            await orders.add(self.room.db, "Pesanan kota", "Dinas", date(2020, 5, 1), [40, 60, 10000], asks)

    @rule(who=st.sampled_from(TAILORS), what=st.sampled_from(TAILORS_SAY), n=AMOUNTS, k=FEW)
    def a_tailor_writes(self, who: str, what: str, n: int, k: int) -> None:
        self.room.say(who, what.format(n=n, k=k))

    @rule(who=st.sampled_from(CHECKERS), what=st.sampled_from(CHECKERS_SAY), n=AMOUNTS, k=FEW)
    def a_checker_writes(self, who: str, what: str, n: int, k: int) -> None:
        self.room.say(who, what.format(n=n, k=k))

    @rule(who=st.sampled_from(COORDINATORS), what=st.sampled_from(DECIDERS_SAY), n=AMOUNTS, k=FEW)
    def masks_leave(self, who: str, what: str, n: int, k: int) -> None:
        self.room.say(who, what.format(n=n, k=k))

    @rule(
        by=st.sampled_from(("Rini", "Ken")),
        other=st.sampled_from(("Tutik", "Ken", "Rini")),
        n=AMOUNTS,
        bad=st.integers(0, 2),
        then=st.sampled_from(("", "void", "return", "undo", "held")),
    )
    def a_batch_goes_its_way(self, by: str, other: str, n: int, bad: int, then: str) -> None:
        for who, text in (
            ("Sri", f"setor {n} lagi"),
            (by, "cek Sri semua bagus"),
            (by, "ya"),
            (by, f"sampel RS {bad} tidak lolos dari {n}" if then == "held" else "sampel RS lolos"),
        ):
            self.room.say(who, text)
        if codes := self.room.buttons(by):
            self.room.press(by, codes[-1])
        self.room.say(by, "ya")
        if then == "undo":
            self.room.say(by, "batal")
        self.room.say(by, f"serahkan {n} ke Dinas")
        self.room.say(other, "sudah diserahkan")
        if then == "void":
            self.room.say(by, "batalkan BAST")
            self.room.say(other, "batalkan BAST")
        elif then == "return":
            self.room.say(by, f"Dinas kembalikan {min(n, 2)} karena sobek")
            self.room.say(other, "sudah ditandatangani")

    @rule(
        who=st.sampled_from(("Sri", "Ani", "Yuni")),
        by=st.sampled_from(CHECKERS),
        n=AMOUNTS,
        bad=FEW,
        more=st.integers(-3, 3),
        then=st.sampled_from(("", "undo", "contest", "again", "stays")),
    )
    def a_bag_goes_its_way(self, who: str, by: str, n: int, bad: int, more: int, then: str) -> None:
        self.room.say(who, f"setor {n} lagi")
        self.room.say(by, f"cek {who} {max(bad, n + more)}: {bad} perbaiki jahitan, sisanya bagus")
        self.room.say(by, "ya")
        if then == "undo":
            self.room.say(by, "batal")
        elif then:
            self.room.say(who, "tidak cocok")
            other = "Tutik" if by == "Rini" else "Rini"
            codes = self.room.buttons(other)
            if then in ("again", "stays") and len(codes) > 1:
                self.room.press(other, codes[-1 if then == "again" else -2])
                self.room.say(other, f"{n} semua bagus")
                self.room.say(other, "ya")

    @rule(first=st.sampled_from(CHECKERS), second=st.sampled_from(CHECKERS), n=AMOUNTS)
    def two_check_the_same(self, first: str, second: str, n: int) -> None:
        self.room.say("Sri", f"setor {n} lagi")
        self.room.say(first, "cek Sri semua bagus")
        self.room.say(second, "cek Sri semua bagus")
        self.room.say(first, "ya")
        self.room.say(second, "ya")

    @rule(who=st.sampled_from((*TAILORS, *COORDINATORS)), back=st.integers(1, 6))
    def a_late_button_is_pressed(self, who: str, back: int) -> None:
        if codes := self.room.buttons(who):
            self.room.press(who, codes[-min(back, len(codes))])

    @rule(who=st.sampled_from((*TAILORS, *COORDINATORS)), at=st.floats(0, 0.999))
    def any_button_is_pressed(self, who: str, at: float) -> None:
        if codes := self.room.buttons(who):
            self.room.press(who, codes[int(at * len(codes))])

    @rule(who=st.sampled_from(TAILORS), what=st.sampled_from(TAILORS_SAY[:6]), n=AMOUNTS, k=FEW)
    def a_message_is_changed(self, who: str, what: str, n: int, k: int) -> None:
        if who in self.room.sent:
            self.room.edit(who, what.format(n=n, k=k))

    @rule(hours=st.sampled_from((1, 5, 26)))
    def time_passes(self, hours: int) -> None:
        self.room.pass_time(timedelta(hours=hours))

    @invariant()
    def everything_holds(self) -> None:
        assert self.room.run(checks.broken(self.room.db)) == []
        failed = self.room.run(self.room.db.rows("SELECT raw, note FROM inbox WHERE outcome = 'quarantined'"))
        assert failed == []

    @invariant()
    def what_waits_is_what_is_there(self) -> None:
        for name in ("Sri", "Ani", "Yuni", "Kasiyem"):
            for place in (Place.finished(self.room.ids[name]), Place.repair(self.room.ids[name])):
                there = self.room.run(
                    self.room.db.value("SELECT COALESCE(SUM(quantity), 0) FROM balance WHERE place = ?", (place,))
                )
                assert sum(one.pieces for one in self.room.run(ledger.waiting.of(self.room.db, place))) == there

    def teardown(self) -> None:
        self.room.close()


TestChecks = Checks.TestCase
TestChecks.settings = settings(
    max_examples=RUNS, stateful_step_count=STEPS, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)

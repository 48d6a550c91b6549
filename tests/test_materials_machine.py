"""Any sequence of requests, decisions, receipts, returns, reports, corrections and transfers keeps every invariant.

What is said goes through the real turns; a few runs on each commit, and a thousand of fifty steps in `make soak`.
"""

import os
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from storage import checks, ledger
from storage.ledger import Move, Place, Reason
from storage.ledger.places import SCRAP
from tests.workroom import Workroom

RUNS, STEPS = (1000, 50) if os.environ.get("SOAK") else (8, 40)
TAILORS = ("Sri", "Ani", "Yuni", "Budi")
COORDINATORS = ("Rini", "Tutik", "Wati", "Ken")
AMOUNTS = st.integers(1, 30)

TAILORS_SAY = (
    "minta kain {n} m",
    "minta karet {n} m, kain {n} m",
    "karet habis",
    "minta karet {n}",
    "minta benang 2",
    "minta bahan",
    "minta seperti kemarin",
    "karetnya {n} meter saja",
    "minta kain {n} m untuk Kasiyem",
    "batal minta kain",
    "setor {n}",
    "{n} tapi 3 cacat, karet habis",
    "dewasa {n}, anak 5",
    "titip Ani {n}",
    "salah, harusnya {n}",
    "batal",
    "ya",
    "tidak",
    "{n}",
    "{n} meter",
    "sudah terima",
    "kainnya cuma {n} meter",
    "karet kurang {n} m",
    "kainnya {n} meter",
    "belum sampai",
    "kembalikan kain {n} m",
    "kasih Ani karet {n} m",
    "kasih Kasiyem kain {n} m",
    "kain rusak {n} m",
    "sisa karet {n} m",
    "bahan saya",
    "pinjaman",
    "antaran",
    "semua sudah diantar",
    "sudah diantar Sri",
)
COORDINATORS_SAY = (
    "permintaan",
    "setuju semua",
    "setuju Sri",
    "setuju Ani",
    "ubah Sri: kain {n} m",
    "ubah Ani",
    "tunda Sri: kain belum datang",
    "{n} m",
    "siap Sri",
    "siap Ani",
    "kirim Sri lewat Budi",
    "kirim Ani lewat Budi",
    "kirim Kasiyem: kain {n} m lewat Budi",
    "kirim Ani: karet {n} m",
    "sampai Kasiyem",
    "sampai Sri",
    "masuk kain {n} m, karet {n} m dari BMPD",
    "masuk benang {n} klos",
    "satu klos benang {n} m",
    "hitung kain {n} m",
    "hitung karet {n} m karena salah catat",
    "hitung kain 0 karena habis",
    "buang kain {n} m karena sobek",
    "pindah kain {n} m ke Batu",
    "pindah kain {n} m ke Kota",
    "perca {n} kg",
    "perca keluar {n} kg",
    "resep: kain {n} cm, karet 36 cm",
    "resep anak: kain 15 cm",
    "pinjami Sri: kain {n} m",
    "pinjami Ani: mesin jahit 2 dari CSR",
    "pinjami Sri: uang {n}000",
    "pinjaman kembali Ani: mesin jahit 1",
    "pinjaman kembali Sri",
    "pinjaman hapus Ani",
    "pinjaman",
    "batal",
    "gudang",
    "antaran",
    "bahan Sri",
    "rekap",
)


class Materials(RuleBasedStateMachine):
    """Two workshops, a courier, a tailor without a phone, three coordinators and a lead."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Workroom()
        for name in ("Sri", "Ani"):
            self.room.add(name, "tailor", "Kota", usual_pieces=20)
        self.room.add("Yuni", "tailor", "Batu")
        self.room.add("Budi", "courier", "Kota")
        self.room.add("Kasiyem", "tailor", "Kota", account=False)
        for name, workshop in (("Rini", "Kota"), ("Tutik", "Kota"), ("Wati", "Batu")):
            self.room.add(name, "coordinator", workshop)
        self.room.add("Ken", "lead", None)
        self.room.say("Rini", "resep: kain 20 cm, karet 36 cm")
        self.room.say("Rini", "masuk kain 60 m, karet 100 m dari BMPD")

    @rule(who=st.sampled_from(TAILORS), what=st.sampled_from(TAILORS_SAY), n=AMOUNTS)
    def a_tailor_writes(self, who: str, what: str, n: int) -> None:
        self.room.say(who, what.format(n=n))

    @rule(who=st.sampled_from(COORDINATORS), what=st.sampled_from(COORDINATORS_SAY), n=AMOUNTS)
    def a_coordinator_writes(self, who: str, what: str, n: int) -> None:
        self.room.say(who, what.format(n=n))

    @rule(
        who=st.sampled_from(("Sri", "Ani", "Kasiyem")),
        n=AMOUNTS,
        way=st.sampled_from(("siap {who}", "kirim {who} lewat Budi")),
        then=st.sampled_from(("", "sudah terima", "kainnya cuma {n} meter", "belum sampai", "karet kurang 1 m")),
        less=st.integers(0, 5),
    )
    def goods_go_their_way(self, who: str, n: int, way: str, then: str, less: int) -> None:
        self.room.say("Sri" if who == "Kasiyem" else who, f"minta kain {n} m, karet {n} m untuk {who}")
        self.room.say("Rini", f"setuju {who}")
        self.room.say("Tutik", way.format(who=who))
        if then and who != "Kasiyem":
            self.room.say(who, then.format(n=max(1, n - less)))
        elif then:
            self.room.say("Budi", "semua sudah diantar")

    @rule(n=st.integers(2, 9), way=st.sampled_from(("rest back", "rest coming", "rest lost")), undone=st.booleans())
    def a_part_arrives_and_then_two_parcels(self, n: int, way: str, undone: bool) -> None:
        for text in (f"kirim Sri: karet {n} m", f"kirim Sri: karet {n} m, kain {n} m"):
            self.room.say("Tutik", text)
            self.room.say("Sri", f"karetnya cuma {n - 1} m")
            if codes := self.room.buttons("Rini"):
                self.room.press("Rini", codes[("rest back", "rest coming", "rest lost").index(way) - 3])
        self.room.say("Sri", "wes teko kabeh")
        if undone:
            self.room.say("Sri", "batal")

    @rule(who=st.sampled_from((*TAILORS, *COORDINATORS)), back=st.integers(1, 6))
    def a_late_button_is_pressed(self, who: str, back: int) -> None:
        if codes := self.room.buttons(who):
            self.room.press(who, codes[-min(back, len(codes))])

    @rule(who=st.sampled_from((*TAILORS, *COORDINATORS)), at=st.floats(0, 0.999))
    def any_button_is_pressed(self, who: str, at: float) -> None:
        if codes := self.room.buttons(who):
            self.room.press(who, codes[int(at * len(codes))])

    @rule(who=st.sampled_from(TAILORS), what=st.sampled_from(TAILORS_SAY[:12]), n=AMOUNTS)
    def a_message_is_changed(self, who: str, what: str, n: int) -> None:
        if who in self.room.sent:
            self.room.edit(who, what.format(n=n))

    @rule(who=st.sampled_from(("Sri", "Ani")), to=st.sampled_from(("repair", "scrap", "finished")), n=AMOUNTS)
    def masks_are_inspected(self, who: str, to: str, n: int) -> None:
        """Rework and rejection move masks only; the material in them stays used."""
        person = self.room.ids[who]
        places = {"finished": Place.finished(person), "repair": Place.repair(person), "scrap": SCRAP}
        from_place = places["repair"] if to == "finished" else places["finished"]

        async def move() -> None:
            db = self.room.db
            rows = await db.rows(
                "SELECT thing, phase_id, quantity FROM balance WHERE place = ? AND quantity > 0", (from_place,)
            )
            day = self.room.now.date().isoformat()
            moves = [
                Move(
                    thing=thing,
                    quantity=min(n, held),
                    from_place=from_place,
                    to_place=places[to],
                    phase_id=phase or None,
                    work_date=day,
                    reason=Reason.INSPECTED,
                    person_id=person,
                    actor_id=rini,
                )
                for thing, phase, held in rows[:1]
            ]
            async with db.transaction():
                await ledger.append(db, moves, self.room.now)

        rini = self.room.ids["Rini"]
        used = self.used()
        self.room.run(move())
        assert self.used() == used

    def used(self) -> int:
        """All that masks took, in cm."""
        found = self.room.run(self.room.db.value("SELECT SUM(quantity) FROM balance WHERE place = 'used'"))
        return int(found or 0)

    @rule(hours=st.sampled_from((1, 5, 26, 80)))
    def time_passes(self, hours: int) -> None:
        self.room.pass_time(timedelta(hours=hours))

    @invariant()
    def everything_holds(self) -> None:
        assert self.room.run(checks.broken(self.room.db)) == []
        failed = self.room.run(self.room.db.rows("SELECT raw, note FROM inbox WHERE outcome = 'quarantined'"))
        assert failed == []

    @invariant()
    def no_home_or_store_owes_anything(self) -> None:
        assert all(one.quantity > 0 for one in self.room.run(ledger.goods.at(self.room.db)))

    def teardown(self) -> None:
        self.room.close()


TestMaterials = Materials.TestCase
TestMaterials.settings = settings(
    max_examples=RUNS, stateful_step_count=STEPS, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)

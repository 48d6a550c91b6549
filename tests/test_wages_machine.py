"""Any sequence of reports, checks, rates, payments and undoing: what is owed is what an abacus beside it says.

What is said goes through the real turns; a few runs on each commit, many of fifty steps in `make soak`.
"""

import os
from collections import defaultdict
from datetime import date, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from storage import checks, duties, people, wages
from storage.people import Duty
from tests.workroom import Workroom

RUNS, STEPS = (400, 50) if os.environ.get("SOAK") else (4, 20)
TAILORS = ("Sri", "Ani", "Yuni", "Kasiyem")
DECIDERS = ("Rini", "Tutik", "Ken", "Yuni")
RATES = (
    "upah {r} mulai 4/5",
    "upah dewasa {r} mulai 4/5",
    "upah dewasa {r}, anak {s} mulai hari ini",
    "upah {r} mulai besok",
    "upah anak {s} mulai 10/5",
    "upah perbaikan {s} mulai hari ini",
    "bonus {s} mulai besok",
)
PAYMENTS = (
    "bayar {who} {r}",
    "bayar {who}",
    "lunasi {who} transfer",
    "bayar semua",
    "bayar {who} {r} potong kasbon 1000",
    "bayar {who} potong kasbon",
)
AMOUNTS = st.integers(1, 30)


class Wages(RuleBasedStateMachine):
    """A workshop with a tailor who decides about money, one without a phone, two coordinators and a lead."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Workroom()
        for name in ("Sri", "Ani", "Yuni"):
            self.room.add(name, "tailor", "Kota", usual_pieces=20)
        self.room.add("Kasiyem", "tailor", "Kota", account=False)
        for name in ("Rini", "Tutik"):
            self.room.add(name, "coordinator", "Kota")
        self.room.add("Ken", "lead", None)
        self.room.run(self._treasurer())

    async def _treasurer(self) -> None:
        async with self.room.db.transaction():
            yuni = await people.by_id(self.room.db, self.room.ids["Yuni"])
            assert yuni is not None
            await duties.give(self.room.db, yuni, Duty.TREASURER)

    @rule(who=st.sampled_from(("Sri", "Ani", "Yuni")), n=AMOUNTS, k=st.integers(1, 9))
    def a_tailor_reports(self, who: str, n: int, k: int) -> None:
        self.room.say(who, f"dewasa {n} lagi, anak {k} lagi")

    @rule(who=st.sampled_from(TAILORS), by=st.sampled_from(("Rini", "Tutik")), n=AMOUNTS, bad=st.integers(1, 4))
    def a_bag_is_checked(self, who: str, by: str, n: int, bad: int) -> None:
        other = "Tutik" if by == "Rini" else "Rini"
        self.room.say(other, f"titip: {who} {n + bad} lagi")
        self.room.say(other, "ya")
        self.room.say(by, f"cek {who} {n + bad}: {bad} perbaiki jahitan, sisanya bagus")
        self.room.say(by, "ya")

    @rule(who=st.sampled_from(TAILORS), by=st.sampled_from(("Rini", "Tutik")))
    def all_of_it_is_good(self, who: str, by: str) -> None:
        self.room.say(by, f"cek {who} semua bagus")
        self.room.say(by, "ya")

    @rule(who=st.sampled_from(("Sri", "Ani")), n=st.integers(1, 3))
    def she_mended_some(self, who: str, n: int) -> None:
        self.room.say(who, f"yang {n} sudah saya perbaiki")

    @rule(by=st.sampled_from(("Rini", "Tutik")))
    def a_check_is_taken_back(self, by: str) -> None:
        self.room.say(by, "batal")

    @rule(
        by=st.sampled_from(DECIDERS),
        second=st.sampled_from(DECIDERS),
        what=st.sampled_from(RATES),
        r=st.integers(1000, 4000),
        s=st.integers(100, 2000),
    )
    def a_rate_is_agreed(self, by: str, second: str, what: str, r: int, s: int) -> None:
        self.room.say(by, what.format(r=r, s=s))
        self.room.say(by, "ya")
        self.room.say(second, "setuju")

    @rule(
        by=st.sampled_from(DECIDERS),
        second=st.sampled_from(DECIDERS),
        who=st.sampled_from(TAILORS),
        what=st.sampled_from(PAYMENTS),
        r=st.integers(1, 60_000),
        then=st.sampled_from(("ya", "sudah terima", "belum", "boleh", "jangan dipotong", "setuju", "")),
    )
    def somebody_is_paid(self, by: str, second: str, who: str, what: str, r: int, then: str) -> None:
        self.room.say(by, what.format(who=who, r=r))
        self.room.say(by, "ya")
        self.room.say(second, "setuju")
        if then and who != "Kasiyem":
            self.room.say(who, then)

    @rule(by=st.sampled_from(DECIDERS), who=st.sampled_from(TAILORS), r=st.integers(1000, 60_000))
    def money_is_lent_and_comes_back(self, by: str, who: str, r: int) -> None:
        self.room.say(by, f"pinjami {who}: uang {r}")
        self.room.say(by, f"pinjaman kembali {who}: uang {r // 3}")

    @rule(who=st.sampled_from(("Sri", "Ani", *DECIDERS)), back=st.integers(1, 8))
    def a_button_is_pressed(self, who: str, back: int) -> None:
        if codes := self.room.buttons(who):
            self.room.press(who, codes[-min(back, len(codes))])

    @rule(who=st.sampled_from(("Sri", "Ani")), what=st.sampled_from(("tidak cocok", "upah saya", "batal", "ya")))
    def she_says_something(self, who: str, what: str) -> None:
        self.room.say(who, what)

    @rule(who=st.sampled_from(("Sri", "Ani")), again=st.booleans())
    def she_wants_no_pay_kept(self, who: str, again: bool) -> None:
        self.room.say(who, "cabut izin upah")
        if again:
            self.room.say(who, "izin upah")
            self.room.say(who, "ya")

    @rule(hours=st.sampled_from((1, 26)))
    def time_passes(self, hours: int) -> None:
        self.room.pass_time(timedelta(hours=hours))

    @invariant()
    def everything_holds(self) -> None:
        assert self.room.run(checks.broken(self.room.db)) == []
        failed = self.room.run(self.room.db.rows("SELECT raw, note FROM inbox WHERE outcome = 'quarantined'"))
        assert failed == []

    @invariant()
    def an_abacus_agrees(self) -> None:
        earned = self._reckoned()
        for name in TAILORS:
            found = self.room.run(wages.standing(self.room.db, self.room.ids[name]))
            assert found.owed + found.paying + found.paid == earned[self.room.ids[name]], name

    def _reckoned(self) -> dict[int, int]:
        """What each earned by pieces and rates alone: from the masks that count and the rates that were agreed."""
        rates = self.room.run(self.room.db.rows("SELECT kind, size, amount, from_day FROM rate ORDER BY id"))
        moves = self.room.run(
            self.room.db.rows(
                "SELECT a.person_id, a.thing, a.quantity, a.work_date, p.pieces, a.cause_id,"
                " EXISTS (SELECT 1 FROM wage AS w WHERE w.accepted_id = a.id) FROM move AS a"
                " LEFT JOIN mended_piece AS p ON p.accepted_id = a.id WHERE a.reason = 'accepted'"
                " AND a.reverses_id IS NULL AND a.id NOT IN"
                " (SELECT reverses_id FROM move WHERE reverses_id IS NOT NULL)"
            )
        )
        total: dict[int, int] = defaultdict(int)
        for person, thing, pieces, day, mended, cause, booked in moves:
            if not self._may_be_kept(person, cause, booked=bool(booked)):
                continue
            size = thing.partition("/")[2] or "dewasa"
            for kind, many in (("piece", pieces), ("bonus", pieces), ("rework", mended or 0)):
                total[person] += many * _rate(rates, kind, size, date.fromisoformat(day))
        return total

    def _may_be_kept(self, person: int, cause: int, *, booked: bool) -> bool:
        """Whether she wanted her pay kept when her pieces were accepted, and ever since (or until it was booked)."""
        answers = self.room.run(
            self.room.db.rows(
                "SELECT source_id, given FROM consent WHERE person_id = ? AND purpose = 'pay' ORDER BY id", (person,)
            )
        )
        # Without a message, it was given before everything.
        before = [given for source, given in answers if (source or 0) < cause]
        refused_since = any(not given for source, given in answers if (source or 0) >= cause)
        return (not before or bool(before[-1])) and (booked or not refused_since)

    def teardown(self) -> None:
        self.room.close()


def _rate(rates: list[tuple[str, str | None, int, str]], kind: str, size: str, day: date) -> int:
    fitting = [one for one in rates if one[0] == kind and one[1] in (None, size) and date.fromisoformat(one[3]) <= day]
    latest = max((one[3] for one in fitting), default="")
    at = [one for one in fitting if one[3] == latest]
    own = [one for one in at if one[1] is not None] or at
    return own[-1][2] if own else 0


TestWages = Wages.TestCase
TestWages.settings = settings(
    max_examples=RUNS, stateful_step_count=STEPS, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)

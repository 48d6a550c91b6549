"""A rehearsal: 36 invented tailors live some days with the real bot, and every tally is held against what they made."""

import random
import re
import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from bot.clock import TurnableClock
from bot.sandbox import Fault, Graph, Message, Sandbox, WhatsApp
from bot.stage.demo_people import TAILORS, make_invite, make_workshop
from bot.stage.rehearsal_people import (
    ECHOES,
    MENDED,
    PAY,
    SHORTAGES,
    SLIPS_OF_COUNTING,
    SMALL_TALK,
    TOTALS,
    Words,
    report,
)
from bot.stage.rehearsed import Day, Result, Tailor, Told
from bot.stage.stage import ZONE, Messenger, Stage
from bot.templates import SHOW
from handlers.days import tallying
from handlers.rules.calendar import SUNDAY
from storage import checks

FIRST_DAY = date(2020, 5, 4)
NOON, ONE = time(12), time(13)
NIGHT = time(21)
PATIENCE = 60
# How often somebody goes on with a sentence that leans on what she told before.
LEANING = 0.4
SAME = "Ya, yang sama"
TOLD_BY_ANOTHER = "Itu tidak betul"
COORDINATOR, NEWCOMER = 2001, 4001


# What is pressed about material: she takes what is proposed and confirms what comes, the coordinator agrees and sends.
MATERIAL = re.compile(r"Ya, [\d.,]+ (?:m|cm|klos|biji)|Sudah terima")
CONSENTS = re.compile(r"Ya")
DECIDES = re.compile(r"Setuju|Siap diambil")
FURTHER = re.compile(r".* lagi|Tambah \d+")


async def rehearse(seed: int, days: int, *, whatsapp: bool = False) -> Result:
    """Play so many working days from a seed; with WhatsApp half of the tailors have that."""
    with tempfile.TemporaryDirectory(prefix="omah-rehearsal-") as folder:
        rehearsal = await on_stage(Path(folder), seed, whatsapp=whatsapp)
        await rehearsal.stage.start()
        try:
            return await rehearsal.run(days)
        finally:
            await rehearsal.stage.stop()


async def on_stage(folder: Path, seed: int, *, whatsapp: bool) -> "Rehearsal":
    """All that a rehearsal needs, before its bot is started."""
    clock = TurnableClock(datetime.combine(FIRST_DAY, time(7), ZONE))
    meta = WhatsApp(now=lambda: clock().timestamp(), seed=seed)
    people = await make_workshop(
        folder / "rehearsal.db",
        clock(),
        history=False,
        whatsapp=meta.number_of if whatsapp else None,
        there=frozenset(TAILORS[::2]),
    )
    sandbox = Sandbox(people=people, now=lambda: clock().timestamp(), seed=seed)
    stage = Stage(folder / "rehearsal.db", sandbox, clock, graph=Graph(meta) if whatsapp else None)
    stage.seat(people)
    return Rehearsal(stage, people, seed)


class Rehearsal:
    """The tailors, the stage, and chance."""

    def __init__(self, stage: Stage, people: list[dict[str, object]], seed: int) -> None:
        self.stage = stage
        self.chance = random.Random(seed)  # noqa: S311 - invented people, not secrets
        self.result = Result(seed)
        self.tailors = [
            Tailor(
                int(str(one["id"])),
                str(one["name"]),
                self.chance.choice((12, 20, 25, 30, 40)),
                workshop=str(one["workshop"]),
                courier=one["role"] == "courier",
            )
            for one in people
            if one["role"] in ("tailor", "courier")
        ]
        self.questions: Counter[date] = Counter()
        self._coordinated = 0

    async def run(self, days: int) -> Result:
        """Play working days one after another; on the first morning somebody joins."""
        await self._enrol()
        day = FIRST_DAY
        while len(self.result.days) < days:
            if day.weekday() != SUNDAY:
                await self._play(day)
                self.result.days.append(await self._compare(day))
            day += timedelta(days=1)
        self.result.broken = [f"{one.rule}: {one.example}" for one in await checks.broken(self.stage.db)]
        chats = [(chat.name, chat.messages) for chat in self.stage.telegram.chats.values()]
        if self.stage.graph:
            chats += [(phone.name, phone.messages) for phone in self.stage.graph.whatsapp.phones.values()]
        self.result.messages = sum(len(messages) for _, messages in chats)
        self.result.heard = {
            name: [one.text or "" for one in messages if one.from_bot] for name, messages in chats if messages
        }
        return self.result

    def _phone(self, number: int) -> Messenger:
        """Where somebody has her account."""
        return self.stage.messenger(number)

    async def _play(self, day: date) -> None:
        """A day: reports from morning to evening, an outage at noon, the tally in between."""
        moments = sorted((self._moment(day), tailor.number) for tailor in self.tailors for _ in range(self._times()))
        by_number = {tailor.number: tailor for tailor in self.tailors}
        for moment, number in moments:
            await self._until(moment)
            self._speak(by_number[number], day)
            await self._hear()
            if self.chance.random() < LEANING:
                self._lean(by_number[number], day)
                await self._hear()
        await self._until(datetime.combine(day, NIGHT, ZONE))
        await self._hear()

    async def _until(self, moment: datetime) -> None:
        """Time passes; at noon the bot is killed, and an hour later it starts again."""
        noon = datetime.combine(moment.date(), NOON, ZONE)
        one = datetime.combine(moment.date(), ONE, ZONE)
        if self.stage.now < noon <= moment:
            await self.stage.turn_to(noon)
            await self._hear()
            await self.stage.kill_bot()
        if self.stage.now < one <= moment:
            await self.stage.turn_to(one)
            self._trouble()
            await self.stage.start_bot()
            await self.stage.tick()
            await self._hear()
        await self.stage.turn_to(moment)
        await self._hear()

    def _trouble(self) -> None:
        """The network misbehaves for a while."""
        for fault in (Fault("status", status=502, times=3), Fault("status", status=429, retry_after=1, times=2)):
            self.stage.telegram.faults.add(fault)
        if self.stage.graph:
            # What is brought twice counts once.
            self.stage.graph.twice = True
            self.stage.graph.whatsapp.faults.add(Fault("status", method="messages", status=500, times=3))

    def _times(self) -> int:
        return self.chance.choice((0, 1, 1, 2, 2, 3))

    def _moment(self, day: date) -> datetime:
        return datetime.combine(day, time(7), ZONE) + timedelta(minutes=self.chance.randint(5, 12 * 60))

    # What tailors do

    async def _enrol(self) -> None:
        """Somebody new opens an invite, and the coordinator accepts."""
        telegram = self.stage.telegram
        code = await make_invite(self.stage.db, self.stage.clock())
        telegram.add_user(NEWCOMER, "Ratih")
        telegram.say(NEWCOMER, f"/start {code}")
        await self._settle()
        asked = next(one for one in reversed(telegram.messages(COORDINATOR)) if "Terima" in one.labels())
        telegram.press(COORDINATOR, asked.message_id, asked.labels()["Terima"])
        await self._settle()
        self.tailors.append(Tailor(NEWCOMER, "Ratih", 20))

    def _deliver(self, courier: Tailor, day: date) -> None:
        """The courier reports for some of the workshop in one message."""
        near = [one for one in self.tailors if one.workshop == courier.workshop and not one.courier]
        parts = [(one, max(2, round(one.usual * self.chance.uniform(0.2, 0.9)))) for one in self.chance.sample(near, 3)]
        text = "titip: " + ", ".join(f"{one.name.split()[-1]} {pieces}" for one, pieces in parts)
        self._phone(courier.number).say(courier.number, text)
        for one, pieces in parts:
            one.told.append(Told(day, pieces, 0, text))

    def _speak(self, tailor: Tailor, day: date) -> None:
        """A report most of the time, else something else; each with what may go wrong on a phone."""
        roll = self.chance.random()
        if roll < 0.1:
            self._phone(tailor.number).say(tailor.number, self.chance.choice(SHORTAGES + SMALL_TALK))
            return
        if tailor.courier and roll < 0.5:
            self._deliver(tailor, day)
            return
        pieces = max(2, round(tailor.usual * self.chance.uniform(0.2, 0.9)))
        words = report(pieces, self.chance)
        if "sore" in words.text and words.pieces == sum(one.pieces for one in tailor.told if one.day == day):
            # "pagi 6 sore 9", where fifteen are the day's, would say of what parts these are.
            words = Words(f"setor {words.pieces}", words.pieces, words.defects)
        told = Told(day, words.pieces, words.defects, words.text)
        message = self._phone(tailor.number).say(tailor.number, words.text)
        tailor.told.append(told)
        tailor.asked_about = told
        if roll < 0.16:
            self._change(tailor, told, message)
        elif roll < 0.2 and tailor.number not in self.stage.on_whatsapp:
            # The network brings the same message a second time; over WhatsApp, each.
            self.stage.telegram.queue({"message": self.stage.telegram.message_json(message)})

    def _lean(self, tailor: Tailor, day: date) -> None:
        """She says a total, the same again, a doubt or a better number, or takes the last back."""
        today = [told for told in tailor.told if told.day == day]
        heard = self._chat(tailor)
        if not today or tailor.courier or any(told.unanswered for told in today) or (heard and _asks(heard[-1])):
            return
        last = today[-1]
        if self.stage.app is None:
            # Nobody answers, so she sends it once more; were there two alike, that would say nothing.
            if sum(told.pieces == last.pieces for told in today) == 1:
                last.presses = (SAME,)
                self._phone(tailor.number).say(tailor.number, last.text)
        elif last.text.startswith("setor ") and not last.defects and self.chance.random() < 0.5:
            self._better(tailor, last)
        else:
            self._add_nothing(tailor, last, sum(told.pieces for told in today))

    def _better(self, tailor: Tailor, last: Told) -> None:
        """She takes back what she told last, or gives a better number for it."""
        if self.chance.random() < 0.3:
            tailor.told.remove(last)
            tailor.asked_about = None
            self._phone(tailor.number).say(tailor.number, "batal")
            return
        was, last.pieces = last.pieces, last.pieces + 1
        last.presses = (f"Ganti jadi {last.pieces}", f"Terakhir: {was}", f"Ya, {last.pieces} masker")
        last.text = self._say(tailor, SLIPS_OF_COUNTING, last.pieces, was)

    def _add_nothing(self, tailor: Tailor, last: Told, total: int) -> None:
        """The total of the day, or what tells nothing new."""
        match self.chance.choice(("total", "again", "echo", "pay", "mended")):
            case "total":
                more = self.chance.randint(1, 9)
                text = self._say(tailor, TOTALS, total + more, last.pieces)
                tailor.asked_about = Told(last.day, more, 0, text, presses=(f"Ya, semuanya {total + more}",))
                tailor.told.append(tailor.asked_about)
            case "again":
                last.presses = (SAME,)
                self._phone(tailor.number).say(tailor.number, f"setor {last.pieces}")
            case "echo":
                self._say(tailor, ECHOES, last.pieces, last.pieces)
            case "pay":
                self._say(tailor, PAY, 5 * last.pieces, last.pieces)
            case _:
                self._say(tailor, MENDED, 2, last.pieces)

    def _say(self, tailor: Tailor, wordings: Sequence[str], number: int, last: int) -> str:
        text = self.chance.choice(wordings).format(n=number, last=last)
        self._phone(tailor.number).say(tailor.number, text)
        return text

    def _chat(self, tailor: Tailor) -> list[Message]:
        return [one for one in self._phone(tailor.number).messages(tailor.number) if one.from_bot]

    def _change(self, tailor: Tailor, told: Told, message: Message) -> None:
        """She saw her slip at once, and changes the message."""
        elsewhere = tailor.number in self.stage.on_whatsapp
        if elsewhere and (told.defects or any(other.day == told.day for other in tailor.told[:-1])):
            # There she has to write it, and what of several she means would be asked.
            return
        told.pieces, told.defects = told.pieces + 2, 0
        told.text = f"setor {told.pieces}"
        phone = self._phone(tailor.number)
        phone.edit(tailor.number, message.message_id, told.text)
        if elsewhere:
            # The bot says that it can't read it, and what to write.
            phone.say(tailor.number, f"salah, harusnya {told.pieces}")

    async def _hear(self) -> None:
        """Everybody reads what the bot said, and answers its questions, or doesn't."""
        answered = True
        while answered and self.stage.app is not None:
            await self._settle()
            answered = sum(self._read(tailor) for tailor in self.tailors) + self._coordinate() > 0

    async def _settle(self) -> None:
        """Wait for the bot; what it holds back after a failure needs the clock to go on."""
        for _ in range(PATIENCE):
            try:
                return await self.stage.settle(0.5)
            except TimeoutError:
                self.stage.now += timedelta(seconds=10)
                self.stage.running().wake()
        raise TimeoutError("the bot doesn't come to rest")

    def _read(self, tailor: Tailor) -> bool:
        """Read what is new; whether she answered something."""
        messages = self._phone(tailor.number).messages(tailor.number)
        new = [one for one in messages[tailor.read :] if one.from_bot]
        tailor.read = len(messages)
        told = tailor.asked_about
        # What a courier told of her may come behind what she is asked.
        own = [one for one in new if TOLD_BY_ANOTHER not in one.labels()] or new
        asking = own[-1] if own else None
        if waiting := next((one for one in reversed(new) if SHOW in one.labels().values()), None):
            self._phone(tailor.number).press(tailor.number, waiting.message_id, SHOW)
            return True
        if asking is not None and self._press(tailor.number, asking, CONSENTS if _of_a_form(asking) else MATERIAL):
            return True
        if asking is None or not _asks(asking):
            return False
        meant = next((label for label in (told.presses if told else ()) if label in asking.labels()), None)
        if meant:
            self._phone(tailor.number).press(tailor.number, asking.message_id, asking.labels()[meant])
            return True
        # What she sent once more may be asked about behind another report of hers.
        before = [
            one for one in tailor.told if told and one.day == told.day and one is not told and SAME in one.presses
        ]
        again = next((one for one in before if f"Bukan, {one.pieces} lagi" in asking.labels()), None)
        if again and told and again.pieces != told.pieces and SAME in asking.labels():
            again.presses = ()
            self._phone(tailor.number).press(tailor.number, asking.message_id, asking.labels()[SAME])
            return True
        # As many, or more, were told before, but else no masks are told twice.
        if self._press(tailor.number, asking, FURTHER):
            return True
        if told is None:
            return False
        self.questions[told.day] += 1
        if self.chance.random() < 0.25:
            told.unanswered = True
            return False
        # Asked once more before the tally, she may answer what she had left.
        told.unanswered = False
        self._answer(tailor, told, asking)
        return True

    def _coordinate(self) -> int:
        """The coordinator agrees to every request and has it ready; how many messages were acted on."""
        messages = self.stage.telegram.messages(COORDINATOR)
        new = [one for one in messages[self._coordinated :] if one.from_bot]
        self._coordinated = len(messages)
        return sum(self._press(COORDINATOR, one, DECIDES) for one in new)

    def _press(self, number: int, message: Message, wanted: re.Pattern[str]) -> bool:
        """Press the first button of a message with such a label; whether there is one."""
        labels = message.labels()
        found = next((label for label in labels if wanted.fullmatch(label)), None)
        if found:
            self._phone(number).press(number, message.message_id, labels[found])
        return found is not None

    def _answer(self, tailor: Tailor, told: Told, asking: Message) -> None:
        """The button that says what she means, else the number in plain words."""
        wanted = (f"Ya, {told.pieces} masker", f"Bukan, {told.pieces} lagi", f"{told.pieces} masker")
        labels = asking.labels()
        chosen = next((label for label in wanted if label in labels), None)
        if chosen and not told.defects:
            self._phone(tailor.number).press(tailor.number, asking.message_id, labels[chosen])
        else:
            told.text = f"{told.pieces} cacat {told.defects}" if told.defects else str(told.pieces)
            self._phone(tailor.number).say(tailor.number, told.text)

    # What came of it

    async def _compare(self, day: date) -> Day:
        """The tally of the day beside what the tailors know."""
        tally = await tallying.tally_of(self.stage.db, day)
        kept = {str(line.person.call_name): (line.pieces, line.defects) for line in tally.lines}
        ended = Day(date=day.isoformat(), tally=tally.total, made=0, unanswered=0, questions=self.questions[day])
        for tailor in self.tailors:
            mine = [told for told in tailor.told if told.day == day]
            sure = [told for told in mine if not told.unanswered]
            ended.made += sum(told.pieces for told in mine)
            ended.unanswered += sum(told.pieces for told in mine if told.unanswered)
            wanted = (sum(told.pieces for told in sure), sum(told.defects for told in sure))
            if kept.get(tailor.name, (0, 0)) != wanted:
                texts = " | ".join(told.text for told in mine)
                ended.differs.append(f"{tailor.name}: {kept.get(tailor.name)} ≠ {wanted}: {texts}")
        return ended


def _of_a_form(message: Message) -> bool:
    return "Boleh" in (message.text or "")


def _asks(message: Message) -> bool:
    """Whether the bot asks about masks: no reminder, and no offer to pass something on."""
    text = message.text or ""
    return (
        "?" in text
        and "teruskan" not in text
        and "tidak cocok yang mana" not in text
        and "hari ini ada masker" not in text
    )

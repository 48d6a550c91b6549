"""Plays whole dialogues from text files against the real bot.

= 2020-05-04 09.00            the clock, before anything else
: Sri tailor Kota             somebody with an account: name, role, workshop (- for none)
:: Kasiyem tailor Kota        somebody without an account
Sri > setor 25                somebody writes
Sri > [membalas "25 masker"] batal   the same, quoting the latest message of the chat with these words
Sri > [terusan dari "Ani"] setor 20   she passes on what another wrote
Sri > [foto 3] setor 25       three pictures at once, with these words under the last; also suara, bulat, lokasi,
                              berkas nama.pdf, stiker 😭, kontak 0812…;
                              and layanan pinned_message: what happens in a chat by itself
Ratih > [kode dari Sri]       she writes the code that the bot told Sri last
Sri ~ setor 25 => setor 30    somebody changes a message of theirs
Sri ! Batalkan                somebody presses the latest button with this label
Sri ! [di bawah "25 masker"] Batalkan   the same, under the latest message with these words
Sri memblokir bot             somebody blocks the bot; "membuka blokir bot": lets it in again
Sri < 25 masker … Bu Sri.     the next thing the bot says to them; … stands for anything, / for a new line
Sri < -                       the bot has said nothing more to them
+ 17.30                       the clock goes on to this hour (of the next day, if it is past)
+ 2 hari                      the clock goes on by days
+ sampai 2020-05-08 17.30     a long time is skipped as on the page, stopping where something is due
bot mati / bot hidup          the bot is stopped or started
* rekap sekarang              the page's buttons: the tally, the reminder (pengingat), an invitation (undang Ratih)
* bengkel contoh              the invented workshop of the demo, instead of people one by one
# a remark
"""

import re
from datetime import datetime, timedelta
from pathlib import Path

from bot.stage import doing
from bot.stage.demo_people import make_workshop
from tests.world import ZONE, World

LINE = re.compile(r"(?P<who>[A-Z][a-z]+) (?P<how>[<>~!]) (?P<what>.*)")
QUOTES = re.compile(r'\[membalas "(?P<words>[^"]+)"\] (?P<text>.*)', re.DOTALL)
PASSED_ON = re.compile(r'\[terusan dari "(?P<writer>[^"]+)"\] (?P<text>.*)', re.DOTALL)
UNDER = re.compile(r'\[di bawah "(?P<words>[^"]+)"\] (?P<text>.*)', re.DOTALL)
CODE_OF = re.compile(r"\[kode dari (?P<writer>[A-Z][a-z]+)\]")
TOLD_CODE = re.compile(r"\bkode (\S{20,})")
BLOCKS = re.compile(r"(?P<who>[A-Z][a-z]+) (?P<how>memblokir|membuka blokir) bot")
FIRED = {"* rekap sekarang": "tally", "* pengingat sekarang": "reminder"}
SENT = re.compile(
    r"\[(?P<what>(?:suara|bulat|foto|berkas|stiker|lokasi|kontak|layanan)[^\]]*)\] ?(?P<words>.*)", re.DOTALL
)


INVENTED = "* bengkel contoh"


class Dialogue:
    """One file being played."""

    def __init__(self, folder: Path, world: World | None = None) -> None:
        self._folder = folder
        self._read: dict[str, int] = {}
        self._started = False
        self._as_in_the_demo = world is None
        self.world = world or World(folder / "omah.db")

    def _set(self, script: str) -> None:
        """The stage that a script needs."""
        if INVENTED in script and self._as_in_the_demo:
            self.world = World(self._folder / "omah.db", whatsapp=True)

    async def play(self, script: str) -> None:
        """Play a script; AssertionError names the line where the bot says something else."""
        self._set(script)
        try:
            await self.world.open_for_all()
            for number, raw in enumerate(script.splitlines(), start=1):
                line = raw.strip()
                if line and not line.startswith("#"):
                    try:
                        await self._line(line)
                    except AssertionError as error:
                        raise AssertionError(f"line {number}: {line}\n{error}") from None
            if self.world.app is not None:
                broken = await self.world.broken()
                assert broken == [], broken
        finally:
            await self.world.stop()

    async def _line(self, line: str) -> None:
        if line.startswith("= "):
            self.world.now = datetime.strptime(line[2:], "%Y-%m-%d %H.%M").replace(tzinfo=ZONE)
        elif line == INVENTED:
            await self._invented_workshop()
        elif line.startswith("* ") or BLOCKS.fullmatch(line):
            await self._done(line)
        elif line.startswith((": ", ":: ")):
            name, role, workshop, *rest = line.lstrip(": ").split()
            more = {"usual_pieces": int(rest[0])} if rest else {}
            shown = f"Bu {name}"
            more["phone_in_use"] = line.startswith(": ")
            more["whatsapp"] = self._on_whatsapp(name)
            await self.world.add(name, role, None if workshop == "-" else workshop, call_name=shown, **more)
        elif line.startswith("+ "):
            await self._pass_time(line[2:])
        elif line == "bot mati":
            await self.world.stop_bot()
        elif line == "bot hidup":
            await self.world.start_bot()
            await self.world.tick()
        else:
            await self._spoken(line)
        if self.world.app is not None:
            await self._meanwhile()

    async def _done(self, line: str) -> None:
        """One of the page's buttons, or somebody blocks the bot."""
        if blocks := BLOCKS.fullmatch(line):
            self.world.telegram.block(self.world.accounts[blocks["who"]], blocked=blocks["how"] == "memblokir")
        elif line.startswith("* undang "):
            await self.world.says(line.removeprefix("* undang "), (await doing.invite(self.world)).text)
        else:
            await doing.fire(self.world, FIRED[line])
        await self.world.settle()

    async def _meanwhile(self) -> None:
        """What people do by themselves."""

    async def _invented_workshop(self) -> None:
        # The demo has no quiet hours, so that it can be tried in the evening.
        self.world.quiet_hours = False
        numbers = self.world.whatsapp.number_of if self._as_in_the_demo else None
        for person in await make_workshop(self._folder / "omah.db", self.world.now, whatsapp=numbers):
            name, number = str(person["name"]).split()[-1], int(str(person["id"]))
            if person.get("messenger"):
                self.world.accounts[name] = number
                self.world.on_whatsapp.add(number)
                self.world.whatsapp.add_user(number, str(person["name"])).spoke_at = self.world.clock().timestamp()
            else:
                await self._invented(name, number, str(person["name"]))
        self._started = True
        await self.world.start()

    async def _spoken(self, line: str) -> None:
        found = LINE.fullmatch(line)
        assert found, "not a line of a dialogue"
        who, how, what = found["who"], found["how"], found["what"].replace(" / ", "\n")
        if not self._started:
            self._started = True
            await self.world.start()
        if how == "<":
            self._expect(who, what)
            return
        if who not in self.world.accounts:
            self.world.join(who, 9000 + len(self.world.accounts), whatsapp=self._on_whatsapp(who))
        if how == ">":
            if passed := PASSED_ON.fullmatch(what):
                await self.world.forwards(who, passed["writer"], passed["text"])
                return
            if given := CODE_OF.fullmatch(what):
                what = self._code_of(given["writer"])
            quoted = QUOTES.fullmatch(what)
            if sent := SENT.fullmatch(quoted["text"] if quoted else what):
                await self.world.sends(who, sent["what"], sent["words"], quoted["words"] if quoted else None)
                return
            await (self.world.replies(who, quoted["words"], quoted["text"]) if quoted else self.world.says(who, what))
        elif how == "!":
            under = UNDER.fullmatch(what)
            await self.world.presses(who, under["text"] if under else what, under["words"] if under else "")
        else:
            old, _, new = what.partition(" => ")
            await self.world.edits(who, old, new)

    def _code_of(self, who: str) -> str:
        """The code that the bot told somebody last, as one writes it."""
        told = [found for text in self.world.told(who) for found in TOLD_CODE.findall(text)]
        assert told, f"{who} was told no code"
        return f"kode {told[-1]}"

    def _expect(self, who: str, wanted: str) -> None:
        said = self.world.told(who)
        at = self._read.get(who, 0)
        if wanted == "-":
            assert said[at:] == [], f"the bot said: {said[at:]}"
            return
        assert at < len(said), "the bot said nothing more"
        self._read[who] = at + 1
        heard = "\n".join(line.strip() for line in said[at].splitlines() if line.strip())
        assert re.fullmatch(pattern_of(wanted), heard, re.DOTALL), f"the bot said: {said[at]}"

    def _on_whatsapp(self, who: str) -> bool:
        """Whether somebody's account is on WhatsApp."""
        del who
        return False

    async def _invented(self, name: str, number: int, whole: str) -> None:
        """Somebody of the invented workshop has her phone."""
        self.world.accounts[name] = number
        self.world.telegram.add_user(number, whole)

    async def _pass_time(self, how: str) -> None:
        if how.startswith("sampai "):
            await self.world.skip_to(datetime.strptime(how, "sampai %Y-%m-%d %H.%M").replace(tzinfo=ZONE))
            return
        if how.endswith(("hari", "jam", "menit")):
            count, unit = how.split()
            step = {"hari": timedelta(days=1), "jam": timedelta(hours=1), "menit": timedelta(minutes=1)}[unit]
            await self.world.wait(int(count) * step)
            return
        hour, minute = (int(part) for part in how.split("."))
        moment = self.world.at(hour, minute)
        await self.world.turn_to(moment if moment > self.world.now else moment + timedelta(days=1))


def pattern_of(wanted: str) -> str:
    """What is written down as said, as a pattern."""
    return ".*".join(re.escape(piece) for piece in re.split(r" ?… ?", wanted))


def one_line(text: str) -> str:
    """What was said, on one line."""
    return " / ".join(line.strip() for line in text.splitlines() if line.strip())

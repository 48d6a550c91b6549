"""Plays the dialogues with phones on WhatsApp: what was written down as said over Telegram must be said there too.

Who gets a template presses "Lihat", as people do; a knock itself is no part of a dialogue. A sentence that has a form
of its own over WhatsApp, and what came as a template, is held against what Telegram would have shown of the letter.
"""

import re
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from bot.channels import render
from bot.channels.telegram import FIT
from bot.stage.session import SHOWN
from bot.templates import KNOCK_TOPIC, SHOW
from handlers.rules.presenting import taken_in
from storage import contacts
from storage.database import Database
from storage.outbox import PURGED, Content
from storage.people import Role
from tests.dialogue import Dialogue, pattern_of
from tests.whatsapp import published
from tests.world import World

ROW = (
    "SELECT o.position, o.topic, o.content, p.role, COALESCE(p.access, '') FROM outbox AS o"
    " LEFT JOIN address AS a ON a.channel = o.channel AND a.address = o.address"
    " LEFT JOIN person AS p ON p.id = a.person_id WHERE o.id = ?"
)


class OnWhatsApp(Dialogue):
    """A dialogue with all phones on WhatsApp, but those of some people."""

    def __init__(self, folder: Path, but: Collection[str] = ()) -> None:
        super().__init__(folder, World(folder / "omah.db", whatsapp=True))
        self._but = but
        # How many messages of each were looked at, and what each message of the bot was, as (position, forms).
        self._looked: dict[str, int] = {}
        self._heard: dict[str, list[tuple[int, tuple[str, ...]]]] = {}

    async def play(self, script: str) -> None:
        """Play a script; and each message of the bot must be as Meta publishes that it takes it."""
        await super().play(script)
        published.check(published.sent(self.world.whatsapp))

    def _on_whatsapp(self, who: str) -> bool:
        return who not in self._but

    async def _invented(self, name: str, number: int, whole: str) -> None:
        if not self._on_whatsapp(name):
            await super()._invented(name, number, whole)
            return
        self.world.join(name, number, whatsapp=True)
        address, spoke = self.world.whatsapp.address(number), self.world.clock()
        async with await Database.open(self.world.path) as db, db.transaction():
            for table in ("address", "speaker"):
                await db.run(
                    f"UPDATE {table} SET channel = 'whatsapp', address = ? WHERE channel = 'telegram' AND address = ?",  # noqa: S608 - constants
                    (address, str(number)),
                )
            await contacts.spoke(db, "whatsapp", address, spoke)
        self.world.whatsapp.add_user(number, name).spoke_at = spoke.timestamp()

    async def _meanwhile(self) -> None:
        pressed = True
        while pressed:
            pressed = False
            for who in list(self.world.accounts):
                if self._on_whatsapp(who):
                    pressed = await self._look(who) or pressed
            if pressed:
                await self.world.settle()

    async def _look(self, who: str) -> bool:
        """What somebody got since she last looked; whether she pressed to see what waits."""
        number, phone = self.world.accounts[who], self.world.whatsapp
        messages = phone.messages(number)
        at, self._looked[who] = self._looked.get(who, 0), len(messages)
        pressed = False
        for message in messages[at:]:
            if not message.from_bot:
                continue
            await self._note(who, number, message.message_id, message.text or "", message.kind)
            if SHOW in message.labels().values():
                phone.press(number, message.message_id, SHOW)
                pressed = True
        return pressed

    async def _note(self, who: str, number: int, message_id: int, text: str, kind: str) -> None:
        shown = f"[{SHOWN[kind]}] {text}".strip() if kind in SHOWN else text
        row_id = int(self.world.whatsapp.ref(number, message_id).rpartition(":")[2])
        found = await self.world.db.row(ROW, (row_id,))
        assert found
        position, topic, packed, role, access = found
        if topic == KNOCK_TOPIC:
            return
        forms = [shown]
        if packed != PURGED:
            forms.append(_as_on_telegram(Content.unpack(packed), role, access))
        heard = self._heard.setdefault(who, [])
        if heard and heard[-1][0] == position:
            # A part of the same.
            glue = " " if heard[-1][1][0].endswith("]") else "\n"
            heard[-1] = (position, tuple(f"{one}{glue}{shown}" for one in heard[-1][1]))
        else:
            heard.append((position, tuple(forms)))

    def _expect(self, who: str, wanted: str) -> None:
        if not self._on_whatsapp(who):
            super()._expect(who, wanted)
            return
        unread = self._heard.setdefault(who, [])
        if wanted == "-":
            assert unread == [], f"the bot said: {[forms[0] for _, forms in unread]}"
            return
        # What waited comes together when she asks for it, and tallies after the rest.
        for at, (_, forms) in enumerate(unread):
            if any(re.fullmatch(pattern_of(wanted), form, re.DOTALL) for form in forms):
                del unread[at]
                return
        said = [forms[0] for _, forms in unread]
        raise AssertionError(f"the bot said: {said}")


def _as_on_telegram(content: Content, role: str | None, access: str) -> str:
    said = replace(content, access=taken_in(Role(role) if role else None, access))
    return render.plain(render.shown(said, FIT, again=False).text)

"""The files of photos for papers: fetched from where they were sent, made smaller, and gone once nobody wants them."""

import asyncio
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from bot import drawing, logs
from bot.channels import base
from bot.channels.base import Channel
from bot.clock import Clock
from handlers.papers.blocks import Photos
from handlers.papers.drawing import PHOTO
from storage import accounts, handovers, outbox, photos, spoken
from storage.database import Database, is_trouble
from storage.outbox import Content, Letter
from storage.photos import KEPT, LOST, Photo
from storage.spoken import Spoken

FOR_NOBODY_ELSE = 0o700, 0o600
TOPIC = "paper"


class Gallery:
    """`spoken` is called when there is something to deliver."""

    def __init__(self, db: Database, channels: Sequence[Channel], clock: Clock, spoken: Callable[[], None]) -> None:
        self._db = db
        self._channels = {one.name: one for one in channels}
        self._clock = clock
        self._spoken = spoken
        self._one_at_a_time = asyncio.Lock()

    async def tick(self) -> None:
        """Fetch what is wanted, and take away what nobody wants any more."""
        try:
            async with self._one_at_a_time:
                wanted = await photos.every(self._db)
                await self._fetch_all(wanted)
                self._tidy({photos.file_of(self._db.path, one).name for one in wanted})
        except (sqlite3.Error, OSError) as error:
            if isinstance(error, sqlite3.Error) and not is_trouble(error):
                raise
            logs.event("photos wait", level="error", error=logs.where(error))

    async def ready(self, content: Content) -> None:
        """Before something with photos is drawn: their files are there, as far as they can be."""
        blocks = content.attach["of"].get("blocks", ()) if "draw" in content.attach else ()
        if any(one.get("is") == Photos.__name__ for one in blocks):
            await self.tick()

    async def _fetch_all(self, wanted: Sequence[Photo]) -> None:
        for one in await lacking(self._db, wanted):
            file = photos.file_of(self._db.path, one)
            try:
                await self._fetch(one, file)
            except (base.Refused, base.Gone, drawing.NotDrawn) as error:
                logs.event("a photo is lost", level="warning", photo=one.id, error=type(error).__name__)
                await self._lost(one)
            except base.SendFailed as error:
                # The network, or another process: tried again in a minute.
                logs.event("a photo waits", level="warning", photo=one.id, error=type(error).__name__)

    async def _fetch(self, photo: Photo, file: Path) -> None:
        channel = self._channels.get(photo.channel)
        if channel is None:
            raise base.NotSent("no such channel now")
        data = await channel.fetch_file(photo.kind, photo.file)
        raw = file.with_suffix(".part")
        try:
            _write(raw, data)
            asked = spoken.pack([PHOTO, {"path": str(raw)}, self._clock().isoformat()])
            small = await drawing.DRAWER.draw(asked.encode())
            async with self._db.transaction():
                await photos.keep_file(self._db, photo.id, small)
            _write(raw, small)
            raw.replace(file)
        finally:
            raw.unlink(missing_ok=True)

    async def _lost(self, photo: Photo) -> None:
        """It can't be had any more: whoever sent it hears of it."""
        async with self._db.transaction():
            await photos.set_state(self._db, photo.id, LOST)
            account = await accounts.reach(self._db, photo.sent_by)
            if account:
                about = await photos.document_of(self._db, photo.id)
                document = await handovers.by_id(self._db, about) if about else None
                number = Spoken(document.number if document else "none")
                args = {"call": account.person.call_name, "number": photo.id, "document": number}
                said = Content("photo-lost", args)
                await outbox.put(self._db, [Letter.to(account, said, topic=TOPIC)], self._clock())
        self._spoken()

    def _tidy(self, names: set[str]) -> None:
        folder = photos.folder(self._db.path)
        with suppress(FileNotFoundError):
            for file in folder.iterdir():
                if file.name not in names:
                    file.unlink()


async def lacking(db: Database, wanted: Sequence[Photo]) -> list[Photo]:
    """Lay the files of photos beside the database, out of it; the photos that weren't fetched yet."""
    found = []
    for one in wanted:
        file = photos.file_of(db.path, one)
        if one.state == KEPT and file.exists():
            continue
        # After a copy was put back, or the data moved: nothing has to be fetched again.
        if kept := await photos.file_kept(db, one.id):
            _write(file, kept)
        else:
            found.append(one)
    return found


def _write(file: Path, data: bytes) -> None:
    """For whoever runs the bot, and for nobody else on this machine."""
    file.parent.mkdir(mode=FOR_NOBODY_ELSE[0], exist_ok=True)
    with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, FOR_NOBODY_ELSE[1]), "wb") as opened:
        opened.write(data)

"""WhatsApp: Meta's Cloud API, which calls our webhook; what it holds is in `whatsapp_updates.py`."""

import hashlib
import hmac
import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, Final

import aiohttp

from bot.channels import base, whatsapp_messages, whatsapp_updates
from bot.channels.base import Delivered, Incoming, Malformed, TemplateState
from bot.channels.graph import NO_SUCH_OBJECT, Graph
from bot.pace import Limit, Pace
from handlers.rules.limits import BIGGEST_FILE
from handlers.words import WordsMissing
from storage.outbox import Content
from storage.spoken import Spoken
from storage.values import dataclass

# Overall, with a lot to spare; and Meta's own limit for one chat, where a few may follow each other at once.
PACE = (Limit(20, 1.0), Limit(5, 30.0))
SIGNATURE = re.compile(rb"sha256=[0-9a-f]{64}")
WINDOW = timedelta(hours=24)
# How somebody's file is called by Meta, by what it is to us.
MEDIA: Final = {
    "photo": "image",
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "audio": "audio",
    "voice": "audio",
    "document": "document",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """What opens a number at Meta: its own id, the account's, and three secrets."""

    token: str
    app_secret: str
    verify_token: str
    phone_id: str
    account_id: str
    api_url: str = "https://graph.facebook.com"
    version: str = "v25.0"


class WhatsApp:
    """One number of the Cloud API."""

    name = whatsapp_messages.CHANNEL
    # So long Meta calls again when we don't answer.
    keeps = timedelta(days=7)

    def __init__(self, access: Access, zone: tzinfo, *, monthly: int | None = None) -> None:
        self.access = access
        self.window: base.Window | None = base.Window(WINDOW, monthly)
        self._zone = zone
        self._graph = Graph(f"{access.api_url.rstrip('/')}/{access.version}", access.token)

    def pace(self) -> Pace:
        """Meta's limits, with much to spare."""
        return Pace(PACE[:1], lambda _: PACE[1:])

    async def start(self) -> str:
        """Connect; the digits under which the number is written to."""
        await self._graph.open()
        shown = await self._asked(self.access.phone_id, fields="display_phone_number")
        return re.sub(r"\D", "", str(shown.get("display_phone_number", "")))

    async def see_clock(self) -> None:
        """Look at Meta's clock; where nothing is sent, nothing else shows it."""
        await self._asked(self.access.phone_id, fields="id")

    async def about(self) -> dict[str, Any]:
        """What Meta shows of the number; FetchFailed if it can't be asked."""
        return await self._asked(
            self.access.phone_id, fields="verified_name,display_phone_number,quality_rating,name_status"
        )

    async def subscribed(self) -> bool:
        """Whether Meta calls us at all: an app must be subscribed to the account."""
        found = await self._asked(f"{self.access.account_id}/subscribed_apps")
        return bool(found.get("data"))

    async def subscribe(self) -> None:
        """Let Meta call us."""
        await self._graph.post(f"{self.access.account_id}/subscribed_apps", {})

    async def templates(self) -> Sequence[TemplateState]:
        """How our templates stand."""
        path = f"{self.access.account_id}/message_templates"
        found = await self._asked(path, fields="name,status,category,language", limit="200")
        return [
            TemplateState(str(one.get("name")), str(one.get("status")), str(one.get("category")))
            for one in found.get("data", ())
            if isinstance(one, dict) and one.get("language") == whatsapp_messages.LANGUAGE
        ]

    async def make_template(self, wanted: dict[str, Any]) -> None:
        """Hand in a template; SendFailed if Meta doesn't take it."""
        await self._graph.post(f"{self.access.account_id}/message_templates", wanted)

    async def _asked(self, path: str, **query: str) -> dict[str, Any]:
        try:
            return await self._graph.get(path, **query)
        except base.Revoked:
            raise base.AccessLost from None
        except base.SendFailed as error:
            raise base.FetchFailed(f"{type(error).__name__} {error}") from None

    async def stop(self) -> None:
        """Close connections."""
        await self._graph.close()

    def signed(self, raw: bytes, header: str | None) -> bool:
        """Whether a call bears our app's signature, over its bytes as they came."""
        given = (header or "").encode("utf-8", "replace")
        wanted = hmac.new(self.access.app_secret.encode(), raw, hashlib.sha256).hexdigest()
        return SIGNATURE.fullmatch(given) is not None and hmac.compare_digest(given, f"sha256={wanted}".encode())

    def split(self, raw: bytes) -> Delivered:
        """What a call brought, oldest first."""
        return whatsapp_updates.split(raw, self.access.phone_id)

    def read(self, raw: str) -> Incoming:
        """Read one thing that was kept; Malformed if it makes no sense."""
        try:
            return whatsapp_updates.incoming(json.loads(raw))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise Malformed(type(error).__name__) from None

    async def send(self, address: str, content: Content, *, again: bool, ref: str) -> str:
        """Say it; a name of the message that holds no number."""
        if content.key == "menu":
            # There is nothing to set: commands and lasting keys aren't WhatsApp's.
            return ""
        try:
            if content.made is not None and "id" not in content.attach:
                said = await self._made(content, content.made, again=again)
            elif content.attach:
                said = await self._passed_on(content, again=again)
            else:
                said = whatsapp_messages.message(content, again=again)
        except WordsMissing:
            raise base.Refused("words are missing") from None
        wanted = {**whatsapp_messages.to(address), **said, "biz_opaque_callback_data": ref}
        answer = await self._graph.post(f"{self.access.phone_id}/messages", wanted)
        try:
            return whatsapp_updates.key(str(answer["messages"][0]["id"]))
        except (KeyError, IndexError, TypeError):
            # Taken, but not named: only a status shows what became of it.
            return ""

    async def _made(self, content: Content, data: bytes, *, again: bool) -> dict[str, Any]:
        """A file that we made."""
        name = str(content.attach["name"])
        kinds = {"txt": "text/plain", "json": "text/plain", "pdf": "application/pdf", "png": "image/png"}
        kind = kinds.get(name.rpartition(".")[2], "application/octet-stream")
        number = await self._uploaded(data, name, kind)
        under = whatsapp_messages.caption(content, again=again)
        if kind == "image/png":
            return {"type": "image", "image": {"id": number, "caption": under}}
        return {"type": "document", "document": {"id": number, "filename": name, "caption": under}}

    async def _passed_on(self, content: Content, *, again: bool) -> dict[str, Any]:
        """What somebody sent: fetched and handed up anew; where that can't be done, its words alone."""
        kind, number = str(content.attach["kind"]), str(content.attach["id"])
        alone = replace(content, attach={}, more=(*content.more, ("file-not-shown", {})))
        if kind not in (*MEDIA, "location"):
            return whatsapp_messages.message(alone, again=again)
        words = replace(content, attach={})
        under = whatsapp_messages.under_a_file(words, MEDIA.get(kind, kind), again=again)
        if under is None:
            # First the file, which shows nothing more, and what is said of it after it.
            empty = Content("verbatim", {"text": Spoken("")}, quiet=content.quiet, attach=content.attach)
            raise base.TooLong([empty, words])
        if kind == "location":
            latitude, longitude = number.split(",", 1)
            place = {"latitude": float(latitude), "longitude": float(longitude)}
            return {"type": "location", "location": place}
        try:
            carried = content.made
            data, mime = (carried, str(content.attach["mime"])) if carried else await self._fetched(number)
            fresh = await self._uploaded(data, f"berkas-{kind}", mime)
        except (base.Refused, KeyError):
            return whatsapp_messages.message(alone, again=again)
        return whatsapp_messages.with_file(under, MEDIA[kind], fresh)

    async def fetch_file(self, kind: str, name: str) -> bytes:  # noqa: ARG002
        """What somebody sent, by Meta's own name of it."""
        try:
            return (await self._fetched(name))[0]
        except KeyError:
            raise base.Refused("no such file") from None

    async def _fetched(self, number: str) -> tuple[bytes, str]:
        """A file that was sent to us, and what it is; Refused where Meta hasn't got it any more."""
        try:
            told = await self._graph.get(number)
        except base.Revoked as error:
            # Of the number's own name that would mean that the key opens nothing; of a file, that it is gone.
            if str(error) != str(NO_SUCH_OBJECT[0]):
                raise
            raise base.Refused("no such file") from None
        mime = str(told["mime_type"]).partition(";")[0]
        return await self._graph.fetch(str(told["url"]), BIGGEST_FILE), mime

    async def _uploaded(self, data: bytes, name: str, mime: str) -> str:
        form = aiohttp.FormData({"messaging_product": "whatsapp", "type": mime})
        form.add_field("file", data, filename=name, content_type=mime)
        try:
            return str((await self._graph.post(f"{self.access.phone_id}/media", form))["id"])
        except base.Ambiguous as error:
            # Whether the file arrived is all one: nobody has seen it yet.
            raise base.NotSent(str(error)) from None
        except KeyError:
            raise base.Refused("no file") from None

    async def acknowledge(self, incoming: Incoming) -> None:
        """Show that it is kept: the two ticks become blue."""
        mark = {"messaging_product": "whatsapp", "status": "read", "message_id": incoming.press}
        try:
            await self._graph.post(f"{self.access.phone_id}/messages", mark)
        except base.SendFailed:
            # What was said is kept and handled all the same.
            return

    async def leave(self, address: str) -> None:
        """There are no groups to leave."""

    def server_time(self) -> datetime | None:
        """What Meta's clock shows."""
        return self._graph.now()

    def confirmed_day(self) -> date | None:
        """The local date by Meta's clock."""
        now = self.server_time()
        return now.astimezone(self._zone).date() if now else None

"""Meta's Graph API on loopback: what the Cloud API takes, and what it refuses; and its calls to our webhook."""

import asyncio
import hashlib
import hmac
import json
import re
from email.utils import formatdate
from typing import Any

import aiohttp
from aiohttp import web

from bot.sandbox.faults import Fault
from bot.sandbox.message import Call, Message
from bot.sandbox.whatsapp import BURST, PAIR_SECONDS, WINDOW, Json, Phone, Sent, WhatsApp

LOOPBACK = "127.0.0.1"
USER = re.compile(r"[A-Z]{2}\.[0-9A-Za-z.]{1,130}")
BOLD = re.compile(r"(?<!\w)\*(?=\S)([^*\n]+)(?<=\S)\*(?!\w)")
VARIABLE = re.compile(r"\{\{(\w+)\}\}")
# So many messages a call holds at most, and so long it is waited until it is told again.
BATCH, AGAIN = 40, 0.05


class Refused(Exception):
    """The API's own refusal: status, code, subcode."""

    def __init__(self, code: int, status: int = 400, subcode: int = 0) -> None:
        super().__init__(code)
        self.code, self.status, self.subcode = code, status, subcode


class Graph:
    """The Cloud API at `url` once it is started; `hook` is where it calls."""

    def __init__(self, whatsapp: WhatsApp, hook: str = "") -> None:
        self.whatsapp = whatsapp
        self.hook = hook
        self.url = ""
        # What tests turn: how many messages a call brings, in how many entries; each call twice; signed wrongly first.
        self.batch = BATCH
        self.entries = 1
        self.twice = False
        self.forges = 0
        self.holds = False
        # What waits is told in any order, as the network brings it.
        self.shuffles = False
        self.calls: list[tuple[int, bytes]] = []
        self._runner: web.AppRunner | None = None
        self._calling: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        whatsapp.wake = self._wake.set

    async def start(self, port: int = 0) -> None:
        """Listen on loopback, and begin to call."""
        app = web.Application(client_max_size=64 * 1024 * 1024)
        self.add_routes(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, LOOPBACK, port).start()
        self.url = f"http://{LOOPBACK}:{self._runner.addresses[0][1]}"
        self._calling = asyncio.create_task(self._call_for_ever())

    async def stop(self) -> None:
        """Stop listening and calling."""
        if self._calling is not None:
            self._calling.cancel()
            await asyncio.wait([self._calling])
            self._calling = None
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def add_routes(self, app: web.Application) -> None:
        """Everything under /vN.0/."""
        app.router.add_get("/lookaside/{media}", self._download)
        app.router.add_route("*", "/{version:v\\d+\\.\\d+}/{node}", self._node)
        app.router.add_route("*", "/{version:v\\d+\\.\\d+}/{node}/{edge}", self._node)

    # What we ask of it

    async def _node(self, request: web.Request) -> web.StreamResponse:
        edge = request.match_info.get("edge", "")
        body: Json = {}
        if request.method == "POST" and request.content_type == "application/json":
            body = await request.json()
        phone = self.whatsapp.by_name(str(body.get("to") or body.get("recipient") or "-"))
        number = phone.number if phone else None
        fault = self.whatsapp.faults.pick(edge or "node", number) if body.get("status") != "read" else None
        if fault is not None and not fault.works():
            self._note(edge, number, body, fault.status, accepted=False)
            return self._failing(request, fault)
        try:
            self._authorised(request)
            answer = await self._answered(request, request.match_info["node"], edge, body)
        except Refused as refusal:
            self._note(edge, number, body, refusal.status, accepted=False)
            return self._json(refusal.status, _error(refusal.code, refusal.subcode))
        self._note(edge, number, body, 200, accepted=True)
        if fault is None:
            return self._json(200, answer)
        if fault.kind == "late":
            await asyncio.sleep(fault.delay)
            return self._json(200, answer)
        return self._failing(request, fault)

    def _authorised(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bearer {self.whatsapp.token}":
            raise Refused(190, 401)

    def _note(self, method: str, number: int | None, body: Json, status: int, *, accepted: bool) -> None:
        if body.get("status") != "read":
            self.whatsapp.calls.append(Call(method, number, body, status, accepted, self.whatsapp.now()))

    def _failing(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.kind in ("cut", "refuse"):
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        if fault.kind == "html":
            return web.Response(status=fault.status, text="<html>no</html>", content_type="text/html")
        code = int(fault.description or (131000 if fault.status >= 500 else 100))
        headers = {"Retry-After": str(fault.retry_after)} if fault.retry_after else {}
        return self._json(fault.status, _error(code), headers)

    def _json(self, status: int, body: Any, headers: dict[str, str] | None = None) -> web.Response:
        date = {"Date": formatdate(self.whatsapp.now(), usegmt=True)}
        return web.json_response(body, status=status, headers=date | (headers or {}))

    async def _answered(self, request: web.Request, node: str, edge: str, body: Json) -> Json:
        whatsapp = self.whatsapp
        match (request.method, node, edge):
            case ("POST", whatsapp.phone_id, "messages"):
                return self._message(body)
            case ("POST", whatsapp.phone_id, "media"):
                return await self._upload(request)
            case ("GET", whatsapp.phone_id, ""):
                shown = {"id": node, "display_phone_number": whatsapp.display, "quality_rating": "GREEN"}
                return {**shown, "verified_name": "Omah Jahit", "name_status": "APPROVED"}
            case ("GET", whatsapp.account_id, "message_templates"):
                return self._templates(request.query.get("summary", ""))
            case ("POST", whatsapp.account_id, "message_templates"):
                return self._make_template(body)
            case ("GET", whatsapp.account_id, "subscribed_apps"):
                return {"data": [{"whatsapp_business_api_data": {"id": "1"}}] if whatsapp.subscribed else []}
            case ("POST", whatsapp.account_id, "subscribed_apps"):
                whatsapp.subscribed = True
                return {"success": True}
            case ("GET", media, "") if media in whatsapp.files:
                _, mime, data = whatsapp.files[media]
                told = {"id": media, "mime_type": mime, "file_size": len(data), "messaging_product": "whatsapp"}
                return {**told, "sha256": hashlib.sha256(data).hexdigest(), "url": f"{self.url}/lookaside/{media}"}
            case _:
                raise Refused(100, 400, 33)

    async def _upload(self, request: web.Request) -> Json:
        form = await request.post()
        file = form.get("file")
        if form.get("messaging_product") != "whatsapp" or not isinstance(file, web.FileField):
            raise Refused(100)
        return {"id": self.whatsapp.keep_file(file.filename, str(form.get("type")), file.file.read())}

    async def _download(self, request: web.Request) -> web.StreamResponse:
        found = self.whatsapp.files.get(request.match_info["media"])
        if found is None or request.headers.get("Authorization") != f"Bearer {self.whatsapp.token}":
            raise web.HTTPNotFound
        return web.Response(body=found[2], content_type=found[1])

    def _templates(self, summary: str) -> Json:
        """All templates; counts of them only where they are asked for."""
        found = list(self.whatsapp.templates.values())
        known = {"total_count": len(found), "message_template_count": len(found), "message_template_limit": 250}
        known["are_translations_complete"] = True
        listed: Json = {"data": found, "paging": {"cursors": {"before": "MAZDZD", "after": "MjQZD"}}}
        if summary:
            listed["summary"] = {name: known[name] for name in summary.split(",") if name in known}
        return listed

    def _make_template(self, body: Json) -> Json:
        text = next((one["text"] for one in body.get("components", ()) if one.get("type") == "BODY"), "")
        if not text or text.startswith("{{") or text.rstrip(".").endswith("}}") or body.get("category") != "UTILITY":
            raise Refused(100)
        if body["name"] in self.whatsapp.templates:
            raise Refused(100, 400, 2388024)
        self.whatsapp.templates[body["name"]] = {**body, "id": "1", "status": "PENDING"}
        return {"id": "1", "status": "PENDING", "category": "UTILITY"}

    def _message(self, body: Json) -> Json:
        whatsapp = self.whatsapp
        if body.get("messaging_product") != "whatsapp":
            raise Refused(100)
        if body.get("status") == "read":
            return {"success": True}
        name = str(body.get("to") or body.get("recipient") or "")
        if "recipient" in body and (not whatsapp.takes_user_ids or not USER.fullmatch(name)):
            raise Refused(131062)
        phone = whatsapp.by_name(name)
        if phone is None or phone.blocked or phone.state != "open":
            raise Refused(131026)
        message, category = taken(whatsapp, phone, body)
        late = whatsapp.late_failures.pop(phone.number, None)
        closed = phone.spoke_at is None or whatsapp.now() - phone.spoke_at >= WINDOW
        if closed and body["type"] != "template":
            if not whatsapp.tells_window_late:
                raise Refused(131047)
            late = 131047
        self._slow_down(phone)
        wamid = whatsapp.new_id(phone.wa_id)
        billed = category == "utility" and closed
        ref = str(body.get("biz_opaque_callback_data", ""))
        whatsapp.arrive(Sent(wamid, phone, message, ref, category, billed, late))
        return {
            "messaging_product": "whatsapp",
            "contacts": [{"input": name, "wa_id": phone.wa_id}],
            "messages": [{"id": wamid}],
        }

    def _slow_down(self, phone: Phone) -> None:
        """The limit of one pair: a burst, and then one in a while."""
        now = self.whatsapp.now()
        phone.recent = [one for one in phone.recent if now - one < BURST * PAIR_SECONDS]
        if len(phone.recent) >= BURST * 2:
            raise Refused(131056)
        phone.recent.append(now)

    # What it tells us

    async def _call_for_ever(self) -> None:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:
            while True:
                if not self.whatsapp.waiting or not self.hook or self.holds:
                    self._wake.clear()
                    try:
                        async with asyncio.timeout(0.2):
                            await self._wake.wait()
                    except TimeoutError:
                        continue
                    continue
                if not await self._call_once(session):
                    await asyncio.sleep(AGAIN)

    async def _call_once(self, session: aiohttp.ClientSession) -> bool:
        """Bring what waits; whether it was taken. What isn't is brought again, cut otherwise perhaps."""
        whatsapp = self.whatsapp
        if self.shuffles:
            self._shuffle()
        batch = whatsapp.waiting[: self.batch]
        raw = self.body([{"field": one.field, "value": one.value} for one in batch])
        status = await self._post(session, raw)
        if status == 200 and self.twice:
            await self._post(session, raw)
        if status == 200:
            del whatsapp.waiting[: len(batch)]
        return status == 200

    def _shuffle(self) -> None:
        """Statuses change places with each other; what somebody writes stays in its order."""
        waiting = self.whatsapp.waiting
        places = [at for at, one in enumerate(waiting) if "statuses" in one.value]
        found = [waiting[at] for at in places]
        self.whatsapp.chance.shuffle(found)
        for at, one in zip(places, found, strict=True):
            waiting[at] = one

    def body(self, changes: list[Json]) -> bytes:
        """A call's body, over as many entries as wanted; escaped, as Meta signs it."""
        entries: list[Json] = []
        for at in range(self.entries):
            if held := changes[at :: self.entries]:
                entries.append({"id": self.whatsapp.account_id, "changes": held})
                if any(one["field"] != "messages" for one in held):
                    # What concerns no message has no moment of its own.
                    entries[-1]["time"] = int(self.whatsapp.now())
        whole = {"object": "whatsapp_business_account", "entry": entries}
        return json.dumps(whole, ensure_ascii=True, separators=(",", ":")).encode()

    def signature(self, raw: bytes) -> str:
        """How Meta signs it."""
        return f"sha256={hmac.new(self.whatsapp.app_secret.encode(), raw, hashlib.sha256).hexdigest()}"

    async def _post(self, session: aiohttp.ClientSession, raw: bytes) -> int:
        signature = self.signature(raw)
        if self.forges:
            self.forges -= 1
            signature = f"sha256={'0' * 64}"
        headers = {"Content-Type": "application/json", "X-Hub-Signature-256": signature}
        try:
            async with session.post(self.hook, data=raw, headers=headers) as answer:
                await answer.read()
        except (aiohttp.ClientError, TimeoutError):
            self.calls.append((0, raw))
            return 0
        self.calls.append((answer.status, raw))
        return answer.status


def taken(whatsapp: WhatsApp, phone: Phone, body: Json) -> tuple[Message, str]:
    """A message as her phone shows it, and what it costs as; Refused where the API refuses it."""
    number = len(phone.messages) + 1
    message = Message(number, phone.number, 0, True, int(whatsapp.now()))
    category = "service"
    match body:
        case {"type": "text", "text": {"body": str(text)}} if 0 < len(text) <= 4096:
            message.text = text
        case {"type": "interactive", "interactive": dict(shown)}:
            message.text = _choices(shown, message)
            if header := shown.get("header"):
                kind = header["type"]
                if shown["type"] != "button" or kind not in ("image", "video", "document"):
                    raise Refused(131009)
                _file(whatsapp, kind, {**header[kind], "caption": message.text}, message)
        case {"type": "template", "template": dict(shown)}:
            message.text = _template(whatsapp, shown, message)
            category = "utility"
        case {"type": "location", "location": {"latitude": float(), "longitude": float()}}:
            message.kind = "location"
        case {"type": ("image" | "video" | "audio" | "document") as kind}:
            _file(whatsapp, kind, body[kind], message)
        case _:
            raise Refused(100)
    message.text = BOLD.sub(r"\1", message.text) if message.text else message.text
    return message, category


def _choices(shown: Json, message: Message) -> str:
    text = shown.get("body", {}).get("text", "")
    if not 0 < len(text) <= 1024:
        raise Refused(131009)
    action = shown.get("action", {})
    if shown.get("type") == "button":
        found = [(one["reply"]["title"], one["reply"]["id"], "") for one in action["buttons"]]
        fits = 1 <= len(found) <= 3 and all(0 < len(title) <= 20 for title, _, _ in found)
    else:
        rows = [row for section in action["sections"] for row in section["rows"]]
        found = [(row["title"], row["id"], row.get("description", "")) for row in rows]
        fits = 1 <= len(found) <= 10 and all(0 < len(title) <= 24 and len(more) <= 72 for title, _, more in found)
        fits = fits and 0 < len(action.get("button", "")) <= 20
    titles, codes = [one[0] for one in found], [one[1] for one in found]
    fits = fits and len(set(titles)) == len(titles) and len(set(codes)) == len(codes)
    if not fits or any(not 0 < len(code) <= 200 or code != code.strip() for code in codes):
        raise Refused(131009)
    message.media = {"shape": shown["type"], "opens": action.get("button")}
    message.buttons = [[{"text": f"{title} {more}".strip(), "callback_data": code}] for title, code, more in found]
    return str(text)


def _template(whatsapp: WhatsApp, shown: Json, message: Message) -> str:
    found = whatsapp.templates.get(str(shown.get("name")))
    if found is None or shown.get("language", {}).get("code") != "id":
        raise Refused(132001)
    if found["status"] == "PAUSED":
        raise Refused(132015)
    if found["status"] != "APPROVED":
        raise Refused(132001)
    parts = {one["type"]: one for one in found["components"]}
    # Meta takes names of kinds in small letters and in capitals.
    given = {one["parameter_name"]: one["text"] for part in shown.get("components", ())
             if part["type"].lower() == "body" for one in part["parameters"]}  # fmt: skip
    wanted = set(VARIABLE.findall(parts["BODY"]["text"]))
    if wanted != set(given):
        raise Refused(132000)
    if any(not text.strip() or "\n" in text or "\t" in text or "     " in text for text in given.values()):
        raise Refused(132018)
    buttons = [part for part in shown.get("components", ()) if part["type"].lower() == "button"]
    labels = [one["text"] for one in parts.get("BUTTONS", {}).get("buttons", ())]
    if len(buttons) != len(labels):
        raise Refused(132000)
    message.media = {"shape": "template", "template": found["name"]}
    message.buttons = [[{"text": label, "callback_data": one["parameters"][0]["payload"]}]
                       for label, one in zip(labels, buttons, strict=True)]  # fmt: skip
    return VARIABLE.sub(lambda found: given[found[1]], parts["BODY"]["text"])


def _file(whatsapp: WhatsApp, kind: str, shown: Json, message: Message) -> None:
    kept = whatsapp.files.get(str(shown.get("id")))
    caption = shown.get("caption", "")
    if kept is None or len(caption) > 1024 or (caption and kind == "audio"):
        raise Refused(131009)
    name, mime, data = kept
    message.file = (shown.get("filename", name), mime, data)
    message.kind = {"image": "photo", "audio": "voice"}.get(kind, kind)
    message.text = caption or None


def _error(code: int, subcode: int = 0) -> Json:
    told: Json = {"message": f"(#{code}) refused", "type": "OAuthException", "code": code, "fbtrace_id": "Asandbox"}
    if subcode:
        told["error_subcode"] = subcode
    return {"error": told | {"error_data": {"messaging_product": "whatsapp", "details": "refused"}}}

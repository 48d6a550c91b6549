"""What WhatsApp's calls hold: all entries, changes, messages and statuses of one; and who did what, where."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.channels import graph
from bot.channels.base import Delivered, Incoming, Kind, Malformed, Progress, Pushed
from storage.inbox import Arrival
from storage.outbox import Attached

Fields = Mapping[str, Any]
# A moment from here on is told in milliseconds.
MILLISECONDS = 10**12
# What a template's or a list's button says for her, instead of a button of ours.
SAYS = "say:"
SHOWS = "show"
CALLBACK = re.compile(r"omah:[0-9a-f]{8}:([0-9]{1,18})")
FILES = {"image": "photo", "video": "video", "audio": "audio", "voice": "voice", "document": "document"}
PROGRESS = frozenset(("sent", "delivered", "read", "played", "failed"))
# Pictures that were sent within so many seconds were sent at once.
ALBUM_SECONDS = 15
# The message itself is not there (yet); it may follow under the same id.
UNAVAILABLE = 131060


def key(name: str) -> str:
    """A message's name as it is kept: WhatsApp's own holds the phone number."""
    return hashlib.sha256(name.encode()).hexdigest()[:32]


def split(raw: bytes, phone_id: str) -> Delivered:
    """What a call brought, oldest first; one that can't be read is kept as it is, to be looked at."""
    try:
        changes = list(_changes(json.loads(raw)))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        mangled = {"mangled": raw.decode("utf-8", "replace")}
        return Delivered([Pushed(Arrival(update_id=0, raw=mangled, identity=f"x:{_digest(raw)}"))], [])
    pushed, progress = [], []
    for field, value in changes:
        if field != "messages":
            pushed.append(_notice(field, value))
            continue
        if _part(value, "metadata").get("phone_number_id") != phone_id:
            continue
        pushed += [_message(one, value) for one in _objects(value, "messages")]
        for status in _objects(value, "statuses"):
            if (far := _progress(status)) is not None:
                progress.append(far)
            if status.get("status") == "failed":
                pushed.append(_failed(status))
    return Delivered(sorted(pushed, key=_sent), progress)


def _changes(body: Any) -> Iterator[tuple[str, Fields]]:
    for entry in body["entry"]:
        for change in entry.get("changes", ()):
            if isinstance(change["value"], dict):
                yield str(change["field"]), change["value"]


def _objects(value: Fields, name: str) -> list[dict[str, Any]]:
    found = value.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _part(value: Fields, name: str) -> Fields:
    found = value.get(name)
    return found if isinstance(found, dict) else {}


def _sent(one: Pushed) -> float:
    told = one.arrival.raw.get("message")
    at = _moment(told) if isinstance(told, dict) else None
    return at.timestamp() if at else 0.0


def _moment(told: Fields) -> datetime | None:
    """When something happened, by WhatsApp's clock."""
    try:
        seconds = int(str(told["timestamp"]))
        at = datetime.fromtimestamp(seconds / 1000 if seconds >= MILLISECONDS else seconds, UTC)
    except (KeyError, ValueError, OverflowError, OSError):
        return None
    return at if 2000 < at.year < 2200 else None


def _digest(what: bytes) -> str:
    return hashlib.sha256(what).hexdigest()


def _message(told: dict[str, Any], value: Fields) -> Pushed:
    """One message, by each name that its writer has; and the profile that belongs to it."""
    number, user = _text(told.get("from")), _text(told.get("from_user_id"))
    contact = _contact(_objects(value, "contacts"), number, user)
    if not user and (not number or contact.get("wa_id") == number):
        user = _text(contact.get("user_id"))
    system = _part(told, "system")
    if told.get("type") == "system":
        user = _text(system.get("previous_user_id")) or user
    edit = _part(told, "edit")
    own = _text(told.get("id"))
    about = _text(edit.get("original_message_id")) or own
    at = _moment(told)
    name = _text(_part(contact, "profile").get("name"))
    apart = ":u" if told.get("type") == "unsupported" else ""
    identity = f"m:{own}{apart}" if own else f"m:{json.dumps(told, sort_keys=True)}"
    arrival = Arrival(
        update_id=0,
        raw={"message": told, "name": name},
        identity=_digest(identity.encode()),
        edited_at=int(at.timestamp()) if edit and at else 0,
        album=_album(told, at),
    )
    return Pushed(arrival, tuple(one for one in (number, user) if one), key(about) if about else "")


def _album(told: Fields, at: datetime | None) -> str | None:
    """WhatsApp doesn't tell which pictures were sent at once: those of the same moment were."""
    if told.get("type") not in ("image", "video") or at is None:
        return None
    return f"at:{int(at.timestamp()) // ALBUM_SECONDS}"


def _contact(contacts: list[dict[str, Any]], number: str, user: str) -> Fields:
    for one in contacts:
        if (number and one.get("wa_id") == number) or (user and one.get("user_id") == user):
            return one
    return contacts[0] if len(contacts) == 1 else {}


def _text(found: object) -> str:
    """Text without half characters, which no file can keep."""
    return found.encode("utf-8", "replace").decode("utf-8") if isinstance(found, str) else ""


def _progress(status: Fields) -> Progress | None:
    """How far something of ours came; only what we named when we sent it can be known again."""
    ref, state = status.get("biz_opaque_callback_data"), status.get("status")
    if not isinstance(ref, str) or state not in PROGRESS:
        return None
    pricing = _part(status, "pricing")
    return Progress(
        ref,
        "read" if state == "played" else str(state),
        _text(pricing.get("category")),
        billed=pricing.get("billable") is True,
    )


def _failed(status: Fields) -> Pushed:
    errors = _objects(status, "errors") or [{}]
    ref = _text(status.get("biz_opaque_callback_data"))
    identity = f"s:{_text(status.get('id'))}:failed"
    told = {"ref": ref, "code": errors[0].get("code")}
    return Pushed(Arrival(update_id=0, raw={"failed": told}, identity=_digest(identity.encode())), ref=ref)


def _notice(field: str, value: Fields) -> Pushed:
    """What concerns no message: templates, the account itself."""
    whole = json.dumps([field, value], sort_keys=True)
    raw = {"notice": {"field": field, "value": value}}
    return Pushed(Arrival(update_id=0, raw=raw, identity=_digest(whole.encode())))


def row_of(ref: str) -> int | None:
    """The row of the outbox that something was sent for."""
    found = CALLBACK.fullmatch(ref)
    return int(found[1]) if found else None


def incoming(kept: Any) -> Incoming:
    """Read one thing that was kept; Malformed if it makes no sense."""
    match kept:
        case {"failed": {"ref": str(ref), "code": code}}:
            number = code if isinstance(code, int) and not isinstance(code, bool) else 0
            return Incoming(Kind.FAILED, ref=row_of(ref), failure=graph.failure(number), private=False)
        case {"notice": {"field": str(field), "value": dict(value)}}:
            return _told(field, value)
        case {"message": dict(told), "name": name, "address": str(address)}:
            return _read(told, _text(name), address)
        case _:
            raise Malformed("no message")


def _told(field: str, value: Fields) -> Incoming:
    if field in ("message_template_status_update", "template_category_update"):
        name = _text(value.get("message_template_name"))
        news = _text(value.get("event") or value.get("new_category"))
        return Incoming(Kind.TEMPLATE, text=name, code=news.upper(), press="", private=False)
    if field in ("account_update", "account_alerts", "phone_number_quality_update"):
        news = _text(value.get("event") or value.get("alert_type"))
        return Incoming(Kind.ACCOUNT, code=news.upper(), private=False)
    return Incoming(Kind.OTHER)


def _read(told: Fields, name: str, address: str) -> Incoming:
    kind = _text(told.get("type"))
    at = _moment(told)
    if not address or not kind:
        raise Malformed("no sender")
    if told.get("group_id") is not None:
        # Reports and pay are nobody else's business, and there is no leaving a group here.
        return Incoming(Kind.OTHER, address=address)
    if kind == "system":
        return _system(_part(told, "system"), address)
    if at is None:
        raise Malformed("no moment")
    context = _part(told, "context")
    base = Incoming(
        Kind.MESSAGE,
        address=address,
        sender=address,
        name=name,
        sent_at=at,
        press=_text(told.get("id")),
        number=_text(told.get("from")),
        album=_album(told, at) or "",
        quotes=key(quoted) if (quoted := _text(context.get("id"))) else "",
        forwarded="-" if context.get("forwarded") or context.get("frequently_forwarded") else "",
    )
    return _spoken(kind, told, base)


def _spoken(kind: str, told: Fields, base: Incoming) -> Incoming:
    match kind:
        case "text":
            return replace(base, text=_text(_part(told, "text").get("body")))
        case "button":
            # A template's quick reply names no message of ours that she would quote.
            return _pressed(_text(_part(told, "button").get("payload")), replace(base, quotes=""))
        case "interactive":
            chosen = _part(told, "interactive")
            reply = _part(chosen, "button_reply") or _part(chosen, "list_reply")
            return _pressed(_text(reply.get("id")), replace(base, quotes="")) if reply else _other(base)
        case "edit":
            new = _part(_part(told, "edit"), "message")
            read = _spoken(_text(new.get("type")), new, base)
            return replace(read, kind=Kind.EDIT) if read.kind is Kind.MESSAGE else _other(base)
        case "revoke":
            return replace(base, kind=Kind.UNREAD, text="revoke-noted")
        case "unsupported":
            return _unsupported(told, base)
        case "contacts":
            return replace(base, text="")
        case _ if kind in (*FILES, "location", "sticker"):
            return _file(kind, _part(told, kind), base)
        case _:
            return _other(base)


def _other(base: Incoming) -> Incoming:
    return Incoming(Kind.OTHER, address=base.address, sender=base.sender)


def _pressed(code: str, base: Incoming) -> Incoming:
    if code.startswith(SAYS):
        return replace(base, text=code.removeprefix(SAYS))
    if code == SHOWS:
        return replace(base, kind=Kind.OPENED)
    return replace(base, kind=Kind.BUTTON, code=code)


def _unsupported(told: Fields, base: Incoming) -> Incoming:
    if _text(_part(told, "unsupported").get("type")) == "edit":
        return replace(base, kind=Kind.UNREAD, text="edit-unreadable")
    if any(one.get("code") == UNAVAILABLE for one in _objects(told, "errors")):
        return replace(base, kind=Kind.UNREAD, text="message-unavailable")
    return base


def _file(kind: str, told: Fields, base: Incoming) -> Incoming:
    if kind == "location":
        spot = f"{told.get('latitude')},{told.get('longitude')}"
        return replace(base, files=(Attached(kind, spot),))
    if kind == "sticker":
        return replace(base, files=(Attached(kind, ""),))
    name, mime = FILES[kind], _text(told.get("mime_type"))
    if kind == "audio" and told.get("voice") is True:
        name = "voice"
    # The size isn't told; it shows when the file is fetched.
    file = Attached(name, _text(told.get("id")), 0, mime.partition(";")[0])
    return replace(base, text=_text(told.get("caption")), files=(file,))


def _system(told: Fields, address: str) -> Incoming:
    """A number, or the name that stands for it, changed."""
    number, user = _text(told.get("wa_id") or told.get("new_wa_id")), _text(told.get("user_id"))
    changed = told.get("type")
    if changed == "user_changed_number" and (number or user):
        return Incoming(Kind.MOVED, address=address, moved_to=number or user, code=user)
    if changed == "user_changed_user_id" and user:
        # Where we write to the number, only its second name is another one.
        moved = user if address == told.get("previous_user_id") else address
        return Incoming(Kind.MOVED, address=address, moved_to=moved, code=user)
    return Incoming(Kind.OTHER, address=address)

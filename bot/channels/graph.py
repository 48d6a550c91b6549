"""Meta's Graph API over aiohttp: which answers mean what. Only codes are ever kept or logged, never its words."""

import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

import aiohttp

from bot.channels import base

CONNECT_SECONDS: Final = 5.0
TOTAL_SECONDS: Final = 15.0
DAY: Final = 24 * 3600.0

# What each code means to us; what isn't here is our mistake, or may have arrived.
REVOKED = frozenset((0, 3, 10, 190, 131005, 133010, *range(200, 300)))
TOO_FAST = frozenset((4, 80007, 130429, 133016))
TOO_FAST_FOR_ONE = 131056
RESTRICTED = frozenset((131048, 131064, 368, 131031, 130497, 131042, 139200))
WINDOW_CLOSED = 131047
UNDELIVERABLE = frozenset((131026, 131050))
NOT_NOW = frozenset((131049, 130472))
OWN_NUMBER = 131021
TEMPLATE = frozenset((132001, 132007, 132015, 132016, 132068, 132069))
UNKNOWN = frozenset((1, 2, 131000, 131016, 131057))
MEDIA = frozenset((131052, 131053))
# An object that doesn't exist or isn't ours: the number's own id is wrong.
NO_SUCH_OBJECT = (100, 33)


def failure(code: int, status: int = 400, subcode: int = 0, *, retry_after: float = 0) -> base.SendFailed:
    """What a refusal by Meta means; its code is all that is kept of it."""
    said = str(code)
    if status == 401 or code in REVOKED or (code, subcode) == NO_SUCH_OBJECT:
        return base.Revoked(said)
    if status == 429 or code in TOO_FAST:
        return _slower(4.0, 2.0, retry_after, everybody=True)
    if code == TOO_FAST_FOR_ONE:
        return _slower(6.0, 4.0, retry_after, everybody=False)
    kinds: tuple[tuple[frozenset[int], base.SendFailed], ...] = (
        (RESTRICTED, base.Restricted(said)),
        (frozenset((WINDOW_CLOSED,)), base.WindowClosed(said)),
        (UNDELIVERABLE, base.Blocked(said)),
        (NOT_NOW, base.Later(DAY)),
        (frozenset((OWN_NUMBER,)), base.Gone(said)),
        (TEMPLATE, base.BadTemplate(said)),
        (UNKNOWN, base.Ambiguous(said)),
        (MEDIA, base.NotSent(said)),
    )
    for codes, meant in kinds:
        if code in codes:
            return meant
    return base.Ambiguous(str(status)) if status >= 500 else base.Refused(said)


def _slower(seconds: float, growth: float, told: float, *, everybody: bool) -> base.Throttled:
    return base.Throttled(told or seconds, everybody=everybody, growth=1.0 if told else growth)


class Graph:
    """Calls with one token; remembers what Meta's clock showed, and when."""

    def __init__(self, url: str, token: str) -> None:
        self._url = url.rstrip("/")
        self._token = token
        self._session: aiohttp.ClientSession | None = None
        self._seen: tuple[datetime, float] | None = None

    async def open(self) -> None:
        """Open the session."""
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=TOTAL_SECONDS, sock_connect=CONNECT_SECONDS)
            self._session = aiohttp.ClientSession(timeout=timeout, trust_env=True)

    async def close(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def now(self) -> datetime | None:
        """Now, by Meta's clock; None before it was seen."""
        if self._seen is None:
            return None
        shown, at = self._seen
        return datetime.fromtimestamp(shown.timestamp() + time.monotonic() - at, UTC)

    async def get(self, path: str, **query: str) -> dict[str, Any]:
        """Ask something."""
        return await self._call("GET", f"{self._url}/{path}", params=query)

    async def post(self, path: str, body: Mapping[str, Any] | aiohttp.FormData) -> dict[str, Any]:
        """Do something."""
        sent: dict[str, Any] = {"data": body} if isinstance(body, aiohttp.FormData) else {"json": body}
        return await self._call("POST", f"{self._url}/{path}", **sent)

    async def fetch(self, url: str, most: int) -> bytes:
        """A file that was sent to us; NotSent if it can't be fetched, Refused if it is bigger than `most` bytes."""
        if self._session is None:
            raise base.NotSent("not started")
        try:
            async with self._session.get(url, headers=self._headers()) as answer:
                if answer.status != 200:
                    raise base.Refused(str(answer.status))
                found = await answer.content.read(most + 1)
                while len(found) <= most and not answer.content.at_eof():
                    found += await answer.content.read(most + 1 - len(found))
        except (aiohttp.ClientError, TimeoutError) as error:
            raise base.NotSent(type(error).__name__) from None
        if len(found) > most:
            raise base.Refused("too big")
        return found

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"}

    async def _call(self, method: str, url: str, **more: Any) -> dict[str, Any]:
        if self._session is None:
            raise base.NotSent("not started")
        try:
            async with self._session.request(method, url, headers=self._headers(), **more) as answer:
                body = await self._body(answer)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise base.NotSent(type(error).__name__) from None
        except (aiohttp.ClientError, TimeoutError) as error:
            # The error's own text may name the number.
            raise base.Ambiguous(type(error).__name__) from None
        if isinstance(body, dict) and answer.status < 300:
            return body
        told = body.get("error") if isinstance(body, dict) else None
        if not isinstance(told, dict) or not isinstance(told.get("code"), int):
            # A proxy, or the login page of a hotspot, says nothing of what became of it.
            raise base.Ambiguous(str(answer.status))
        subcode = told.get("error_subcode")
        raise failure(
            told["code"],
            answer.status,
            subcode if isinstance(subcode, int) else 0,
            retry_after=_seconds(answer.headers.get("Retry-After")),
        )

    async def _body(self, answer: aiohttp.ClientResponse) -> Any:
        if answer.content_type != "application/json":
            await answer.read()
            return None
        if date := answer.headers.get("Date"):
            self._seen = parsedate_to_datetime(date).astimezone(UTC), time.monotonic()
        try:
            return await answer.json()
        except ValueError:
            return None


def _seconds(header: str | None) -> float:
    return min(float(header), 3600.0) if header and header.isascii() and header.isdigit() else 0.0

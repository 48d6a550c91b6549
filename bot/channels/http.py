"""python-telegram-bot's HTTP on aiohttp: a send costs a quarter of the CPU it costs on httpx."""

import json
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from functools import lru_cache
from http import HTTPStatus
from typing import Any, Final

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

CONNECT_SECONDS: Final = 5.0
READ_SECONDS: Final = 10.0
JSON: Final = {"Content-Type": "application/json"}


class ConnectFailed(NetworkError):
    """No connection came about, so nothing was sent."""


class Unauthorized(NetworkError):
    """401: the token isn't valid any more. The library says the same of a 404."""


class NotFound(NetworkError):
    """404 in Telegram's own words: no such token, or no such method."""


class NoVerdict(NetworkError):
    """Something on the way answered in Telegram's place: a proxy, a firewall, the login page of a hotspot."""


class TooMany(NetworkError):
    """429: wait so many seconds. Not the library's RetryAfter, whose own attribute warns when it is read."""

    def __init__(self, seconds: int) -> None:
        super().__init__("Too Many Requests")
        self.seconds = seconds


class Ready(RequestData):  # type: ignore[misc]  # final in the eyes of type checkers only
    """A call without files, encoded at once: the library's own way through its parameters costs as much as sending."""

    def __init__(self, wanted: Mapping[str, Any]) -> None:
        super().__init__()
        # Half a character can't be sent; a person's words with one are sent all the same.
        self._body = json.dumps(wanted, ensure_ascii=False).encode("utf-8", "replace")

    @property
    def json_payload(self) -> bytes:
        """The body."""
        return self._body


class AiohttpRequest(BaseRequest):
    """Requests of a telegram.Bot over one aiohttp session."""

    def __init__(self, connections: int, proxy: str | None = None) -> None:
        self._connections = connections
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None
        self._date: str | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer."""
        return READ_SECONDS

    async def initialize(self) -> None:
        """Open the session."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=15)
            # The Bot API knows no cookies, and answers so short that packing them costs more than it saves.
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding"),
            )

    async def shutdown(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Status and body; ConnectFailed where surely nothing was sent, TimedOut or NetworkError otherwise."""
        if self._session is None:
            raise ConnectFailed("not started")
        read = READ_SECONDS if isinstance(read_timeout, DefaultValue) else read_timeout
        timeout = _timeout(read)
        body, headers = _body(request_data) if request_data else (None, None)
        try:
            async with self._session.request(
                method, _url(url), data=body, headers=headers, timeout=timeout, proxy=self._proxy
            ) as answer:
                payload = await answer.read()
                if answer.content_type == "application/json":
                    # Whatever else is on the way may have a clock of its own.
                    self._date = answer.headers.get("Date", self._date)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ClientHttpProxyError) as error:
            # The error's own text names the address, and the address holds the token.
            raise ConnectFailed(type(error).__name__) from None
        except TimeoutError as error:
            raise TimedOut(type(error).__name__) from None
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from None
        if answer.status == 429:
            raise TooMany(_retry_after(payload))
        if answer.status >= 300 and not _is_telegrams(answer.status, payload):
            raise NoVerdict(str(answer.status))
        if answer.status == 401:
            raise Unauthorized("Unauthorized")
        if answer.status == 404:
            raise NotFound("Not Found")
        return answer.status, payload

    @property
    def server_time(self) -> float | None:
        """The Unix time of the last answer's Date header, or None."""
        return parsedate_to_datetime(self._date).timestamp() if self._date else None


@lru_cache(maxsize=16)
def _timeout(read: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(connect=CONNECT_SECONDS, sock_connect=CONNECT_SECONDS, sock_read=read)


@lru_cache(maxsize=64)
def _url(text: str) -> URL:
    return URL(text)


def _body(data: RequestData) -> tuple[aiohttp.FormData | bytes, dict[str, str] | None]:
    if not data.contains_files:
        return data.json_payload, JSON
    form = aiohttp.FormData(data.json_parameters)
    for field, (name, content, mime) in data.multipart_data.items():
        form.add_field(field, content, filename=name, content_type=mime)
    return form, None


def _is_telegrams(status: int, payload: bytes) -> bool:
    """Whether a refusal is Telegram's own: JSON that says so, in words that begin as the status is called."""
    try:
        answer: Any = json.loads(payload)
        said, code = answer["description"], answer["error_code"]
        refused = answer["ok"] is False and code == status
        return refused and str(said).startswith(HTTPStatus(status).phrase)
    except (ValueError, KeyError, TypeError):
        return False


def _retry_after(payload: bytes) -> int:
    try:
        answer: Any = json.loads(payload)
        return max(1, int(answer["parameters"]["retry_after"]))
    except (ValueError, KeyError, TypeError):
        # Telegram's advice got lost on the way; its usual one for a chat is a few seconds.
        return 5

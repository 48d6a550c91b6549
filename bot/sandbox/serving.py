"""What every page on this computer needs: its files, and a guard against pages elsewhere."""

from collections.abc import Awaitable, Callable
from importlib.resources import files

from aiohttp import web

TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
POLICY = "default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'"
OWN_HOSTS = ("127.0.0.1", "localhost", "[::1]")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def static(name: str) -> web.Response:
    """A file of the page; 404 for whatever else is asked for."""
    kind = TYPES.get(name.rpartition(".")[2])
    file = files("bot.sandbox") / "page" / name
    if kind is None or {"/", "\\"} & set(name) or not file.is_file():
        raise web.HTTPNotFound
    headers = {
        "Cache-Control": "no-store",
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
    }
    return web.Response(text=file.read_text("utf-8"), content_type=kind, charset="utf-8", headers=headers)


@web.middleware
async def only_this_computer(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse other hosts' names and other pages' requests: a web page elsewhere must not drive this one."""
    host = request.host.rpartition(":")[0] or request.host
    origin = request.headers.get("Origin")
    foreign = origin is not None and origin != f"http://{request.host}"
    # A link elsewhere may open the page, but an image elsewhere, which sends no origin, must not call the bot's API.
    shown_only = request.path == "/" or request.path.startswith("/page/")
    foreign = foreign or (not shown_only and request.headers.get("Sec-Fetch-Site") in ("cross-site", "same-site"))
    if host not in OWN_HOSTS or foreign:
        raise web.HTTPForbidden
    return await handler(request)

"""Through which proxy an address is reached, as the environment says: HTTPS_PROXY, HTTP_PROXY, NO_PROXY."""

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass


def proxy_for(url: str) -> str | None:
    """The proxy for an address, asked once: asking for each message costs more than sending it."""
    parts = urlsplit(url)
    if proxy_bypass(parts.hostname or ""):
        return None
    found = getproxies()
    proxy = found.get(parts.scheme) or found.get("all")
    # Others, such as SOCKS, aiohttp can't speak to.
    return proxy if proxy and proxy.startswith(("http://", "https://")) else None

"""Where a database is: a file, or on a PostgreSQL server, by its address."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from storage.values import dataclass

ADDRESS = re.compile(r"postgres(?:ql)?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Server:
    """A database on a PostgreSQL server. As text it is shown without the password."""

    address: str

    def __str__(self) -> str:
        parts = urlsplit(self.address)
        hosts = parts.netloc.rpartition("@")[2]
        return f"postgresql://{hosts}{parts.path}"

    def __repr__(self) -> str:
        return f"Server({str(self)!r})"


Where = Path | Server


def exists(database: Where) -> bool:
    """Whether there is a database; of a server this is told when it is opened."""
    return isinstance(database, Server) or database.exists()


def beside(database: Where) -> Path:
    """The folder where what belongs to it is kept: that of its file, or for a server's the one we are started in."""
    return Path.cwd() if isinstance(database, Server) else database.absolute().parent


def where(text: str) -> Where:
    """A file, or an address that begins with postgresql://."""
    return Server(text) if ADDRESS.match(text) else Path(text)

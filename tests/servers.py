"""A PostgreSQL server for tests: each database of a test is a schema of its own, made when it is first opened."""

import os
import re
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, urlsplit, urlunsplit

import psycopg
import pytest

from storage.database import Database
from storage.postgresql import Postgres, migrations
from storage.where import Server, Where

GIVEN = "OMAH_TEST_POSTGRES"
USUAL = "postgresql://postgres@127.0.0.1:5432/postgres"


# As after the migrations: nothing in the tables but what these put there, and all numbers from the beginning.
GUARDED = """
DO $$
DECLARE
    one text;
BEGIN
    FOR one IN
        SELECT DISTINCT c.relname FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
        WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace
    LOOP
        EXECUTE format('ALTER TABLE %I {} TRIGGER USER', one);
    END LOOP;
END
$$
"""
EMPTIED = """
DO $$
DECLARE
    one text;
BEGIN
    SET CONSTRAINTS ALL DEFERRED;
    FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'schema_version'
    LOOP
        EXECUTE format('DELETE FROM %I', one);
    END LOOP;
    FOR one IN SELECT sequencename FROM pg_sequences WHERE schemaname = current_schema() LOOP
        PERFORM setval(one, 1, false);
    END LOOP;
END
$$;
"""


class Room:
    """A database of our own on the server, with a schema for each file that a test would have."""

    def __init__(self, server: str) -> None:
        self._server = server
        self.name = f"omah_test_{uuid.uuid4().hex[:12]}"
        self._lent: dict[str, Server] = {}
        self._free: list[Server] = []
        self._made = 0
        self._ask(f'CREATE DATABASE "{self.name}"')
        self.address = urlunsplit(urlsplit(server)._replace(path=f"/{self.name}"))
        puts = [text for script in migrations().values() for text in re.findall(r"^INSERT INTO [^;]+;", script, re.M)]
        self._emptied = (GUARDED.format("DISABLE"), EMPTIED + "\n".join(puts), GUARDED.format("ENABLE"))

    def _ask(self, *asked: str, address: str = "") -> None:
        with psycopg.connect(address or self._server, autocommit=True) as connection:
            for sql in asked:
                connection.execute(sql.encode())

    def at(self, path: Path | str) -> Server:
        """The schema that stands for a file; one in memory is a new one each time."""
        known = self._lent.get(str(path))
        if known is None or str(path) == ":memory:":
            known = self._free.pop() if self._free else self.new()
            self._lent[str(path) if str(path) != ":memory:" else f":{len(self._lent)}"] = known
        return known

    def new(self) -> Server:
        """An empty schema that nobody lent before."""
        self._made += 1
        schema = f"w{self._made}"
        self._ask(f"CREATE SCHEMA {schema}", address=self.address)
        joined = "&" if "?" in self.address else "?"
        return Server(f"{self.address}{joined}options={quote(f'-c search_path={schema}')}")

    def take_back(self) -> None:
        """Empty all that were lent; one that is still at work is left alone."""
        for one in self._lent.values():
            try:
                self._ask("SET lock_timeout = '1s'", *self._emptied, address=one.address)
            except psycopg.Error:
                continue
            self._free.append(one)
        self._lent.clear()

    def close(self) -> None:
        """Nothing of it stays."""
        self._ask(f'DROP DATABASE IF EXISTS "{self.name}" WITH (FORCE)')


class Cluster:
    """A server of our own, which may be ended and started again; nothing of it stays."""

    def __init__(self, port: int, of: "Cluster | None" = None) -> None:
        self.port = port
        self.folder = Path(tempfile.mkdtemp(prefix="omah-cluster-"))
        self._user = "postgres" if os.getuid() == 0 else None
        if self._user:
            shutil.chown(self.folder, self._user)
        if of is None:
            self._do("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8")
        else:
            self._do("pg_basebackup", "-h", "127.0.0.1", "-p", str(of.port), "-U", "postgres", "-R", "-c", "fast")

    @staticmethod
    def programs() -> Path:
        """Where the server's programs are; a test is skipped, with the reason, where there are none."""
        for one in (*Path("/usr/lib/postgresql").glob("*/bin"), Path(shutil.which("initdb") or "").parent):
            if (one / "pg_basebackup").exists():
                return one
        pytest.skip("no PostgreSQL is installed here, and this test ends and starts its own")

    def _do(self, program: str, *words: str) -> None:
        command = [str(self.programs() / program), "-D", str(self.folder / "data"), *words]
        said = subprocess.DEVNULL
        subprocess.run(command, check=True, user=self._user, cwd=self.folder, stdout=said, stderr=said)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1"
        self._do("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o", options, "start")

    def crash(self) -> None:
        """End it at once, with nothing finished."""
        self._do("pg_ctl", "-m", "immediate", "stop")

    def promote(self) -> None:
        """Take over from the server whose copy it is."""
        self._do("pg_ctl", "-w", "promote")

    def ask(self, sql: str) -> None:
        """Run one statement as its owner."""
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(sql.encode())

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def close(self) -> None:
        """End it."""
        if (self.folder / "data/postmaster.pid").exists():
            self.crash()
        shutil.rmtree(self.folder)


def reached() -> str:
    """The server's address; a test is skipped, with the reason, where there is none."""
    address = os.environ.get(GIVEN, USUAL)
    try:
        psycopg.connect(address, connect_timeout=3).close()
    except psycopg.OperationalError as error:
        if GIVEN in os.environ:
            raise
        pytest.skip(f"no PostgreSQL at 127.0.0.1:5432, and {GIVEN} names none: {type(error).__name__}")
    return address


@contextmanager
def instead_of_files(room: Room) -> Iterator[None]:
    """Whatever opens a file as its database gets a schema on the server."""

    async def open_there(path: Where | str) -> Database:
        return await Postgres.open_server(path if isinstance(path, Server) else room.at(path))

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Database, "open", staticmethod(open_there))
        yield
    room.take_back()

"""A connection to a PostgreSQL server and its thread: used as SQLite's is, and made anew where it is lost."""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, TypeVar

import psycopg
from psycopg.adapt import Dumper, Loader
from psycopg.pq import TransactionStatus

from storage.database import LeadLost
from storage.refusals import Failed, failure
from storage.where import Server
from storage.wording import in_postgresql

T = TypeVar("T")

# Advisory locks of ours, in each schema: whoever writes, who has all of it for itself, and the bot that leads.
WRITING: Final = 6627401
RUNNING: Final = 6627402
LEADING: Final = 6627403
# The fact that says which bot led last, by a name that it gave itself when it began.
LEADER: Final = "leader"
REMEMBER_LEADER = (
    "INSERT INTO fact (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
# A bot that leads asks the server something each second; one that the server has waited for so long hangs.
HANGS_AFTER: Final = 8
END_HANGING = (
    "SELECT pg_terminate_backend(a.pid) FROM pg_locks AS l JOIN pg_stat_activity AS a ON a.pid = l.pid"  # noqa: S608
    " AND a.datid = l.database AND a.datname = current_database()"
    f" WHERE l.locktype = 'advisory' AND l.granted AND l.classid = {LEADING} AND l.objsubid = 2"
    " AND CAST(l.objid AS bigint) = CAST(hashtext(current_schema()) AS bigint) & 4294967295"
    f" AND a.wait_event_type = 'Client' AND a.state_change < clock_timestamp() - interval '{HANGS_AFTER}s'"
)
# The role that the bot works as: it adds moves, and can neither change nor delete one.
WORKER: Final = "omah_bot"
# How long a transaction may stand still before the server ends it, and how long another waits for it, as SQLite does.
SESSION = (
    "SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '60s'; SET tcp_keepalives_idle = 10;"
    " SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3; SET client_min_messages = 'error'"
)
DEFAULTS: Final = {
    "connect_timeout": 5,
    "target_session_attrs": "read-write",
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15000,
    "application_name": "omah",
}
BEGIN = {
    "BEGIN IMMEDIATE": f"BEGIN; SELECT pg_advisory_xact_lock({WRITING}, hashtext(current_schema()))",
    "BEGIN": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
}
# A statement is prepared after so many uses, and so many stay prepared.
PREPARED_AFTER: Final = 2
PREPARED: Final = 400
# For so many seconds a commit of which no answer came is asked after; then the program ends and starts anew.
PATIENCE: Final = 30.0
# Which history of the server's writes this is: another begins when another server takes over.
TIMELINE = "substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8)"


class _Number(Dumper):
    """Whole numbers, also those of yes and no, as the columns have them."""

    oid = 20

    def dump(self, obj: int) -> bytes:
        return b"%d" % obj


class _YesOrNo(Loader):
    """Yes and no are 1 and 0, as in SQLite."""

    def load(self, data: Any) -> int:
        return int(bytes(data) == b"t")


class _Sum(Loader):
    """Sums of whole numbers are whole."""

    def load(self, data: Any) -> int | float:
        text = bytes(data).decode()
        return float(text) if "." in text or text == "NaN" else int(text)


class RawServer:
    """The connection as its thread has it. A lost one is made anew, but never in the middle of a transaction."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._began = False
        self.leased = False
        self._leads = ""
        self._lost_at = 0.0
        self._pg = self._connect()

    @property
    def in_transaction(self) -> bool:
        """Whether one was begun and not ended, also on a connection that is lost since."""
        return self._began

    @property
    def pg(self) -> psycopg.Connection[Any]:
        """The connection, made anew where the last one was lost."""
        if self._pg.closed and not self._began:
            self._lost_at = self._lost_at or time.monotonic()
            self._pg = self._connect()
            if self.leased:
                self._lease_again()
            self._lost_at = 0.0
        return self._pg

    def _lease_again(self) -> None:
        """Have the lease on a connection made anew, if nobody else had it meanwhile."""
        ours = self.lock(RUNNING) and (not self._leads or self.lock(LEADING))
        replaced = self._leads and self._leader() != self._leads
        if ours and not replaced:
            return
        self._pg.close()
        if replaced or time.monotonic() - self._lost_at > PATIENCE:
            raise LeadLost(str(self._server))
        # The server hasn't noticed yet that our own last connection is gone.
        raise Failed("55P03", "the lease isn't free yet", trouble=True)

    def _leader(self) -> str | None:
        try:
            row = self._pg.execute("SELECT value FROM fact WHERE name = $1", (LEADER,)).fetchone()
        except psycopg.Error as error:
            raise failure(error) from None
        return str(row[0]) if row else None

    def take_lead(self, name: str) -> bool:
        """Have the lease as the bot that leads; False if another has it. The session of one that hangs is ended."""
        pg = self.pg
        try:
            if self.lock(RUNNING) and self.lock(LEADING):
                pg.execute(REMEMBER_LEADER, (LEADER, name))
                self.leased, self._leads = True, name
                return True
            # The role that we work as may not see what others do, nor end it.
            pg.execute("RESET ROLE")
            pg.execute(END_HANGING)
            self.work_as_bot(pg)
        except psycopg.Error as error:
            pg.close()
            raise failure(error) from None
        return False

    def _connect(self) -> psycopg.Connection[Any]:
        try:
            given: dict[str, Any] = psycopg.conninfo.conninfo_to_dict(self._server.address)
            address = psycopg.conninfo.make_conninfo(**{**DEFAULTS, **given})
            pg = psycopg.connect(
                address, autocommit=True, cursor_factory=psycopg.RawCursor, prepare_threshold=PREPARED_AFTER
            )
        except psycopg.Error as error:
            raise failure(error) from None
        try:
            self._settle(pg)
        except psycopg.Error as error:
            pg.close()
            raise failure(error) from None
        return pg

    def _settle(self, pg: psycopg.Connection[Any]) -> None:
        """How values come and go, how long is waited, and as whom we work."""
        pg.prepared_max = PREPARED
        for kind in (int, bool):
            pg.adapters.register_dumper(kind, _Number)
        pg.adapters.register_loader("bool", _YesOrNo)
        pg.adapters.register_loader("numeric", _Sum)
        pg.execute(SESSION)
        if pg.execute("SELECT current_setting('synchronous_commit') = 'off'").fetchone() == (1,):
            # It loses acknowledged commits at a power cut.
            pg.execute("SET synchronous_commit = on")
        # A path that names the user means another schema once we work as the bot.
        pg.execute("SELECT set_config('search_path', quote_ident(current_schema()), false)")
        self.work_as_bot(pg)

    @staticmethod
    def work_as_bot(pg: psycopg.Connection[Any]) -> None:
        """Give up the right to change and delete moves, where that was set up."""
        # Where it has no rights yet, it couldn't even see whose schema that is.
        may = (
            "SELECT pg_has_role(rolname, 'MEMBER') AND has_schema_privilege(rolname, current_schema(), 'USAGE')"
            " FROM pg_roles WHERE rolname = $1 AND to_regclass('schema_version') IS NOT NULL"
        )
        if pg.execute(may, (WORKER,)).fetchone() == (1,):
            pg.execute(f"SET ROLE {WORKER}")

    def execute(self, sql: str, values: Sequence[Any] = ()) -> psycopg.Cursor[Any]:
        """Run one statement; beginning and ending a transaction too."""
        if sql == "ROLLBACK":
            return self._roll_back()
        if sql == "COMMIT":
            return self._commit()
        try:
            if sql in BEGIN:
                return self._begin(BEGIN[sql])
            return self.pg.execute(in_postgresql(sql), values or None)
        except psycopg.Error as error:
            raise failure(error) from None

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each row, sent together."""
        try:
            with self.pg.cursor() as cursor:
                cursor.executemany(in_postgresql(sql), rows)
        except psycopg.Error as error:
            raise failure(error) from None

    def _begin(self, sql: str) -> psycopg.Cursor[Any]:
        pg = self.pg
        try:
            done = pg.execute(sql)
        except psycopg.Error:
            self._roll_back()
            raise
        self._began = True
        return done

    def _roll_back(self) -> psycopg.Cursor[Any]:
        self._began = False
        if not self._pg.closed and self._pg.info.transaction_status != TransactionStatus.IDLE:
            try:
                return self._pg.execute("ROLLBACK")
            except psycopg.Error:
                # What isn't committed goes with its connection.
                self._pg.close()
        return psycopg.Cursor(self._pg)

    def _commit(self) -> psycopg.Cursor[Any]:
        number = None
        try:
            number, timeline = self._pg.execute(
                f"SELECT CAST(pg_current_xact_id_if_assigned() AS text), {TIMELINE}"
            ).fetchone() or (None, "")
            done = self._pg.execute("COMMIT")
        except psycopg.Error as error:
            if not self._pg.closed or number is None:
                raise failure(error) from None
            self._began = False
            return self._asked_after(number, timeline)
        self._began = False
        if done.statusmessage != "COMMIT":
            raise Failed("25P02", "a statement before had failed", trouble=False)
        return done

    def _asked_after(self, number: str, timeline: str) -> psycopg.Cursor[Any]:
        """The connection was lost at a commit: whether the server kept it is asked for until it is known."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                found = self.pg.execute(f"SELECT pg_xact_status(CAST($1 AS xid8)), {TIMELINE}", (number,)).fetchone()
            except (psycopg.Error, sqlite3.Error):
                time.sleep(1)
                continue
            match found:
                case ("committed", now) if now == timeline:
                    return self.pg.execute("SELECT 1")
                case ("aborted", now) if now == timeline:
                    raise Failed("08007", "a commit was lost with the connection", trouble=True)
                case ("in progress", _):
                    time.sleep(0.2)
                case _:
                    # Another server took over since: its numbers may mean other transactions.
                    break
        raise Failed("08007", "whether a commit was kept isn't known", trouble=False, unknown=True)

    def migrate(self, scripts: dict[int, str], rights: str) -> None:
        """Run those scripts that the database lacks, each with its number, and say anew what the bot may do."""
        try:
            self.pg.execute("RESET ROLE")
            with self.pg.transaction():
                # Two programs may start on a new database at once: the later one finds it done.
                self.pg.execute(f"SELECT pg_advisory_xact_lock({WRITING}, hashtext(current_schema()))")
                self.pg.execute("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")
                row = self.pg.execute("SELECT version FROM schema_version").fetchone()
                done = row[0] if row else 0
                for number, script in scripts.items():
                    if number > done:
                        self.pg.execute(script)
                self.pg.execute("DELETE FROM schema_version")
                self.pg.execute("INSERT INTO schema_version VALUES ($1)", (max(scripts),))
                self.pg.execute(rights)
            self.work_as_bot(self.pg)
        except psycopg.Error as error:
            raise failure(error) from None

    def clear_away(self) -> None:
        """Take away rows that nobody sees any more."""
        try:
            self.pg.execute("RESET ROLE")
            self.pg.execute("VACUUM")
            self.work_as_bot(self.pg)
        except psycopg.Error as error:
            raise failure(error) from None

    def lock(self, key: int) -> bool:
        """Take a lock that holds until it is let go of or the connection ends; False if another has it."""
        try:
            row = self._pg.execute(f"SELECT pg_try_advisory_lock({key}, hashtext(current_schema()))").fetchone()
        except psycopg.Error as error:
            raise failure(error) from None
        return bool(row and row[0])

    def unlock(self, key: int) -> None:
        """Let go of it."""
        self.execute(f"SELECT pg_advisory_unlock({key}, hashtext(current_schema()))")

    def close(self) -> None:
        """Close the connection; what isn't committed goes with it."""
        self._pg.close()


class ServerConnection:
    """A connection and its thread."""

    def __init__(self, server: Server) -> None:
        self._thread = ThreadPoolExecutor(1, "omah-postgresql")
        self._server = server
        self.raw: RawServer

    async def begin(self) -> None:
        """Connect."""
        self.raw = await self._on_thread(lambda: RawServer(self._server))

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self.raw.in_transaction

    async def do(self, work: Callable[[Any], T]) -> T:
        """Do it on the connection's thread."""
        return await self._on_thread(lambda: work(self.raw))

    async def _on_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def at_once(self, work: Callable[[RawServer], T]) -> T:
        """Do it on the connection's thread, and wait for it."""
        return self._thread.submit(lambda: work(self.raw)).result()

    async def close(self) -> None:
        """Close both; once is enough."""
        if hasattr(self, "raw"):
            await self._on_thread(self.raw.close)
            del self.raw
        self._thread.shutdown(wait=False)

"""What PostgreSQL refuses, and when it can't be reached: raised as sqlite3 does, so that there is one kind only.

The classes are the standard's (PEP 249), which both have.
"""

import sqlite3

import psycopg

# Failures that pass: of the connection, conflicts, resources, the operator, the system, a server that only reads.
PASSING = ("08", "40", "53", "57", "58", "55P03", "25006", "25P03", "25P04", "28")


class Failed(sqlite3.OperationalError):
    """A statement failed, or the server can't be reached: `trouble` where that may pass.

    `unknown`: whether what was written is kept can't be known.
    """

    def __init__(self, state: str, said: str, *, trouble: bool, unknown: bool = False) -> None:
        super().__init__(f"PostgreSQL {state}: {said}")
        self.state, self.trouble, self.unknown = state, trouble, unknown


class Refused(sqlite3.IntegrityError):
    """What was to be written breaks a rule of the database."""


def failure(error: psycopg.Error) -> sqlite3.Error:
    """An error of the server as ours, without the values that it quotes."""
    state = error.sqlstate or "08000"
    said = error.diag.message_primary or type(error).__name__
    if isinstance(error, psycopg.IntegrityError):
        return Refused(f"PostgreSQL {state}: {said}")
    if isinstance(error, psycopg.DataError):
        said = type(error).__name__
    lost = error.sqlstate is None and isinstance(error, psycopg.OperationalError)
    return Failed(state, said, trouble=lost or (error.sqlstate is not None and state.startswith(PASSING)))

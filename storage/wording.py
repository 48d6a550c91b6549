"""The same statements as PostgreSQL says them: written once, in SQLite's words, and put into its when first used."""

import re
from functools import lru_cache

# Strings, comments, marks for values (with or without a number), and what the two say differently.
TOKEN = re.compile(
    r"(?P<text>'(?:[^']|'')*')|(?P<comment>--[^\n]*)|(?P<empty>\?(?=\s+IS\s+NULL\b))|(?P<mark>\?\d*)|(?P<not_same>\bIS\s+NOT\s+(?=\?))"
    r"|(?P<same>\bIS\s+(?=\?))|(?P<none_of>\bNOT\s+IN\s*\(\s*\))|(?P<one_of>\bIN\s*\(\s*\))|(?P<like>\bGLOB\b)|(?P<most>\b(?:MAX|MIN)\()"
)
OTHERWISE = {
    "not_same": "IS DISTINCT FROM ",
    "same": "IS NOT DISTINCT FROM ",
    "none_of": "<> ALL ('{}')",
    "one_of": "= ANY ('{}')",
    "like": "LIKE",
    # It is for whoever reads the code.
    "comment": "",
}
SCALAR = {"MAX(": "GREATEST(", "MIN(": "LEAST("}


@lru_cache(maxsize=4096)
def in_postgresql(sql: str) -> str:
    """A statement with $1, $2 … for its values; the largest of several is GREATEST, and a pattern is LIKE."""
    said: list[str] = []
    at, marks, pattern = 0, 0, False
    for found in TOKEN.finditer(sql):
        said.append(sql[at : found.start()])
        at, word = found.end(), found[0]
        match found.lastgroup:
            case "text":
                said.append(word.replace("*", "%") if pattern else word)
                pattern = False
            case "mark":
                marks += 1
                said.append(f"${word[1:] or marks}")
            case "empty":
                # Of a value that is only asked whether there is one, its type can't be told.
                marks += 1
                said.append(f"CAST(${marks} AS text)")
            case "most":
                said.append(SCALAR[word] if _several(sql, at) else word)
            case kind:
                pattern = kind == "like"
                said.append(OTHERWISE[str(kind)])
    return "".join((*said, sql[at:]))


def _several(sql: str, at: int) -> bool:
    """Whether more than one thing stands in the brackets that were opened before `at`."""
    depth = 0
    for letter in re.sub(r"'[^']*'", lambda text: "x" * len(text[0]), sql[at:]):
        if letter == "(":
            depth += 1
        elif letter == ")":
            if not depth:
                return False
            depth -= 1
        elif letter == "," and not depth:
            return True
    return False

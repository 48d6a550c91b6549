"""A pattern that costs nothing until somebody writes what it is for."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any


class Pattern:
    """A regular expression that is compiled when it is first used: all of them took a third of the start."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, compiled."""
        return re.compile(self.pattern, self._flags)

    # Kept once they were asked for, so that a search costs no more than with a compiled pattern.
    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """As a compiled pattern does it, and so the others."""
        return self.compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """At the beginning."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """All of the text."""
        return self.compiled.fullmatch

    @cached_property
    def sub(self) -> Callable[..., str]:
        """Replaced wherever it is."""
        return self.compiled.sub

    @cached_property
    def split(self) -> Callable[..., list[Any]]:
        """Cut wherever it is."""
        return self.compiled.split

    @cached_property
    def findall(self) -> Callable[..., list[Any]]:
        """All that it finds, as texts."""
        return self.compiled.findall

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """All that it finds, one by one."""
        return self.compiled.finditer

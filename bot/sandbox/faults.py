"""Faults that the server commits on request, as Telegram and the network sometimes do."""

import random
from dataclasses import dataclass

KINDS = ("status", "html", "late", "cut", "refuse")


@dataclass(slots=True)
class Fault:
    """What goes wrong, with which calls, and how often.

    `status` answers with that status; `html` with that status and an HTML body; `late` does the work and answers
    after `delay` seconds; `cut` does the work and closes the connection; `refuse` closes it without working.
    With `accepts`, a status or html fault does the work too. `method` and `chat_id` None mean any;
    `times` None means until cleared.
    """

    kind: str
    method: str | None = "sendMessage"
    chat_id: int | None = None
    status: int = 502
    retry_after: int | None = None
    description: str | None = None
    delay: float = 0.0
    times: int | None = 1
    chance: float = 1.0
    accepts: bool = False

    def works(self) -> bool:
        """Whether the call has its effect all the same."""
        return self.accepts or self.kind in ("late", "cut")


class Faults:
    """The faults that are set; the first that fits befalls a call."""

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)  # noqa: S311 - chance for tests, not for secrets
        self._set: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Set a fault."""
        if fault.kind not in KINDS:
            raise ValueError(f"unknown kind of fault: {fault.kind}")
        if not 400 <= fault.status <= 599:
            raise ValueError(f"not the status of a failure: {fault.status}")
        self._set.append(fault)

    def clear(self) -> None:
        """No more faults."""
        self._set.clear()

    def all(self) -> list[Fault]:
        """Those that are set now."""
        return list(self._set)

    def pick(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault that befalls this call, used up once."""
        for fault in self._set:
            meant = fault.method in (None, method) and fault.chat_id in (None, chat_id)
            if meant and (fault.chance >= 1 or self._random.random() < fault.chance):
                self._use_up(fault)
                return fault
        return None

    def _use_up(self, fault: Fault) -> None:
        if fault.times is None:
            return
        fault.times -= 1
        if fault.times <= 0:
            # By identity: two equal faults are two.
            self._set = [one for one in self._set if one is not fault]

"""What `omah run` shows whoever started it: how the bot is, in sentences; the rest is in the log."""

from collections.abc import Mapping

import typer

from handlers.words import label

# Each is said once, until the channel works again.
ONCE = {
    "cannot connect": "run-no-connection",
    "fetch failed": "run-no-connection",
    "fetching waits for the database": "run-waits",
    "the token is not valid any more": "run-no-access",
    "another program fetches": "run-other-program",
    "the outside does not reach us": "run-no-calls",
}
EACH_TIME = {
    "stands by": "run-stands-by",
    "webhook removed": "run-webhook-removed",
    "copy made": "run-copy-made",
    "copy failed": "run-copy-failed",
    "the clock was set": "run-clock",
    "tick failed": "run-trouble",
    "waiting for the database": "run-waits",
    "turns wait for the database": "run-waits",
    "delivery waits for the database": "run-waits",
    "turn failed": "run-trouble",
}


class Screen:
    """Says what changed, and nothing twice in a row."""

    def __init__(self) -> None:
        self._said: set[tuple[str, str]] = set()
        self._last = ""

    def heard(self, event: str, ids: Mapping[str, str | float | None]) -> None:
        """Something happened."""
        channel = str(ids.get("channel") or "telegram")
        if event in ("ready", "fetched again"):
            was_away = {one for one in self._said if one[1] == channel}
            self._said -= was_away
            if event == "ready" or was_away:
                self._say("run-ready", channel)
        elif key := ONCE.get(event):
            failures = ids.get("failures")
            # A single hiccup of the network is nobody's business.
            if (key, channel) not in self._said and (not isinstance(failures, int) or failures > 2):
                self._said.add((key, channel))
                self._say(key, channel)
        elif key := EACH_TIME.get(event):
            self._say(key, channel)

    def _say(self, key: str, channel: str) -> None:
        text = label(key, {"channel": [[f"channel-{channel}", {}]]})
        if text != self._last:
            self._last = text
            typer.echo(text)

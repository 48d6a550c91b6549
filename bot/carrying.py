"""Files that somebody sent over one channel, carried to whoever is on another, where their names say nothing."""

import mimetypes
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import logs
from bot.channels import base
from bot.channels.base import Channel
from storage.outbox import Content

# What they are where their channel doesn't say; and which of them are no files.
KINDS: Final = {
    "photo": "image/jpeg",
    "voice": "audio/ogg",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "video_note": "video/mp4",
    "animation": "video/mp4",
}
NO_FILES: Final = frozenset(("location",))
# So often it is tried to fetch one; then its words go alone, for others wait behind them.
MOST_TRIES: Final = 4


class Carrier:
    """Between channels that run."""

    def __init__(self, channels: Sequence[Channel]) -> None:
        self._channels = {one.name: one for one in channels}

    async def carried(self, content: Content, to: str, attempts: int) -> Content:
        """With the file itself, where it was sent over another channel; NotSent if it can't be fetched yet."""
        attach = content.attach
        source = str(attach.get("channel", to))
        if source == to or "id" not in attach or attach["kind"] in NO_FILES:
            return content
        kind = str(attach["kind"])
        channel = self._channels.get(source)
        if channel is None:
            return alone(content)
        try:
            data = await channel.fetch_file(kind, str(attach["id"]))
        except (base.Refused, base.Gone):
            return alone(content)
        except base.SendFailed as error:
            # Whatever it says is of that channel, not of the one that this goes to.
            logs.event("a file waits to be carried", level="warning", channel=source, error=type(error).__name__)
            if attempts >= MOST_TRIES:
                return alone(content)
            raise base.NotSent(type(error).__name__) from None
        mime = str(attach.get("mime") or KINDS.get(kind, "application/octet-stream"))
        name = f"berkas-{kind}{mimetypes.guess_extension(mime) or ''}"
        return replace(content, attach={**attach, "bytes": data, "mime": mime, "name": name})


def alone(content: Content) -> Content:
    """Its words, and that the file isn't with them."""
    return replace(content, attach={}, more=(*content.more, ("file-not-shown", {})))

"""Media as Telegram describes them in a message."""

from typing import Any

MIMES = {
    "photo": "image/jpeg",
    "voice": "audio/ogg",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "video_note": "video/mp4",
    "animation": "video/mp4",
    "document": "application/octet-stream",
}
BY_ENDING = {"pdf": "application/pdf", "jpg": "image/jpeg", "apk": "application/vnd.android.package-archive"}
# What may have words of its own.
CAPTIONED = ("photo", "voice", "audio", "video", "animation", "document")
LATITUDE, LONGITUDE = -7.966, 112.633
SIZE = {"width": 640, "height": 480}
# Messages that nobody wrote: what each holds.
SERVICE: dict[str, Any] = {
    "pinned_message": None,
    "message_auto_delete_timer_changed": {"message_auto_delete_time": 86400},
    "write_access_allowed": {"from_request": True},
    "video_chat_started": {},
    "giveaway_created": {},
}


def mime_of(kind: str, name: str) -> str:
    """What a file is, by its kind and its name."""
    return BY_ENDING.get(name.rpartition(".")[2], MIMES[kind])


def described(kind: str, number: str, name: str, size: int, seconds: int = 4) -> Any:
    """What a message says of a file of this number; a recording lasts so many seconds."""
    file = {"file_id": number, "file_unique_id": number, "file_size": size}
    match kind:
        case "photo":
            return [file | SIZE]
        case "voice":
            return file | {"duration": seconds, "mime_type": MIMES[kind]}
        case "audio":
            return file | {"duration": seconds, "file_name": name}
        case "video" | "animation":
            return file | SIZE | {"duration": 4, "file_name": name}
        case "video_note":
            return file | {"duration": 4, "length": 240}
        case _:
            return file | {"file_name": name, "mime_type": mime_of(kind, name)}


def sticker(emoji: str) -> dict[str, Any]:
    """A sticker that stands for an emoji."""
    shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return {"file_id": "s", "file_unique_id": "s", "emoji": emoji} | shape

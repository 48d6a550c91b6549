"""How moments and days are written: UTC in ISO 8601, so that text order is time order."""

from datetime import UTC, datetime


def stamp(moment: datetime) -> str:
    """A moment as stored text, e.g. `2020-05-04T10:30:00.000000+00:00`."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(text: str) -> datetime:
    """The moment of a stored text."""
    return datetime.fromisoformat(text)


def month_began(local: datetime) -> datetime:
    """When the month of a local moment began."""
    return local.replace(day=1, hour=0, minute=0, second=0, microsecond=0)

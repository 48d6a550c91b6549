"""What is meant of several at once, or in several steps: a command for each."""

from handlers.reading.owners_said import day_meant
from handlers.reading.wanted import Wanted
from handlers.talk.as_told import AsTold


def for_each(wanted: Wanted, told: AsTold) -> list[str] | None:
    """The commands, none where its names and numbers don't match; None where it isn't meant of several."""
    talk = told.talk
    match wanted:
        case Wanted.NO_REMINDER:
            # "jangan ingatkan Nur": what stops it.
            name = talk.names[0]
            return [f"{name} libur {talk.span or 'hari ini'}", f"{name} libur 3 hari", f"jeda {name}"]
        case Wanted.REDATED:
            name, day = talk.names[0], day_meant(talk.plain) if talk.spans > 1 else talk.span
            return [f"batal punya {name}", f"{day} {name} {talk.amounts[0].number}"]
        case Wanted.GIVEN_EACH:
            amount = talk.amounts[0]
            if talk.kinds() & {"equal", "share"} and "each" not in talk.kinds():
                share = f"{amount.number / len(talk.names):.3g}".replace(".", ",")
                return [f"kirim {name}: {talk.items[0]} {share} {amount.unit}".strip() for name in talk.names]
            return [f"kirim {name}: {talk.items[0]} {amount.said()}" for name in talk.names]
        case Wanted.PIECES_EACH if len(talk.names) == len(talk.amounts):
            numbers = [one.number for one in talk.amounts]
            return [f"kasih {name} {one} potongan" for name, one in zip(talk.names, numbers, strict=True)]
        case Wanted.PAID_EACH if len(talk.names) == len(talk.money):
            how = " transfer" if "transfer" in talk.kinds() else ""
            return [f"bayar {name} {one}{how}" for name, one in zip(talk.names, talk.money, strict=True)]
        case Wanted.PIECES_EACH | Wanted.PAID_EACH:
            return []
        case _:
            return None

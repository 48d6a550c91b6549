"""Who signs a document, for which institution: ours, and each buyer's."""

from collections.abc import Mapping
from dataclasses import fields

from storage.database import Database
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One side of a document; what nobody told yet is empty. `place`: where it is signed."""

    name: str = ""
    position: str = ""
    nip: str = ""
    institution: str = ""
    address: str = ""
    authority: str = ""
    contact: str = ""
    place: str = ""
    witness: str = ""


NAMES = tuple(field.name for field in fields(Party))
OURS = ""


async def of(db: Database, buyer: str) -> Party:
    """A side, as far as it was told; a buyer is known by its name, however it is written."""
    row = await db.row(f"SELECT {', '.join(NAMES)} FROM party WHERE buyer = ?", (buyer.casefold(),))  # noqa: S608
    return Party(**dict(zip(NAMES, row, strict=True))) if row else Party()


async def tell(db: Database, buyer: str, written: Mapping[str, str]) -> Party:
    """What is written of a side holds from now on; how it is known then."""
    await db.run("INSERT INTO party (buyer) VALUES (?) ON CONFLICT (buyer) DO NOTHING", (buyer.casefold(),))
    for name in NAMES:
        if name in written:
            await db.run(f"UPDATE party SET {name} = ? WHERE buyer = ?", (written[name], buyer.casefold()))  # noqa: S608
    return await of(db, buyer)

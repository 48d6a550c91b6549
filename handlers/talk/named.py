"""One way to find a person by name, for whoever decides about others.

    person = await named.one(turn, among, name, none="roster-none", several="roster-several", command=Command.PAUSE)

finds the one of `among` whom `name` means: by her full name or how she is called, with or without a title ("mbak
Wahyuni"), by a part of it, or as it sounds. If that isn't exactly one, it says so and returns None; up to three names
that are meant, or nearly, are offered as buttons, each of which says the command again for that person. `before` and
`after` are what was said of the command around the name; `none` and `several` name the sentences (variables: `name`,
as it was written, and `names`, of those it may be). Without `command` there are no buttons.
"""

from collections.abc import Sequence

from handlers.reading.commands import Command
from handlers.reading.names import clean, meant, near
from handlers.rules.limits import LONGEST_LABEL, MOST_CANDIDATES, NEAR_NAME
from handlers.talk.deeds import Deed, Option
from handlers.talk.turn import Turn
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass

# Stands for the name in what is said again; nobody can write it.
PLACE = "{name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(Deed):
    """Say a command again, about this person: `rest` is what was said behind it, with `PLACE` for her name."""

    command: Command
    person: int
    rest: Spoken


def said_again(deed: Named) -> str:
    """What stands behind the command now, as `one` understands it."""
    return deed.rest.replace(PLACE, as_number(deed.person))


def as_number(person_id: int) -> str:
    """A person in the place of a name, without any doubt; no text that is read holds such a thing."""
    return f"#{person_id}"


async def one(
    turn: Turn,
    among: Sequence[Person],
    name: str,
    *,
    none: str,
    several: str,
    command: Command | None = None,
    before: str = "",
    after: str = "",
) -> Person | None:
    """The one of some people whom a name means; else None, and it is said whose it may be."""
    chosen = next((person for person in among if as_number(person.id) == name), None)
    found = [chosen] if chosen else meant(among, name)
    if len(found) == 1:
        return found[0]
    offered = found or near(among, name, NEAR_NAME)[:MOST_CANDIDATES]
    options = [
        Option(
            "button-name",
            Named(command=command, person=person.id, rest=Spoken(f"{before}{PLACE}{after}")),
            {"name": clean(person.name).cut(LONGEST_LABEL)},
        )
        for person in offered
        if command and len(offered) <= MOST_CANDIDATES
    ]
    key = several if found else "named-near" if offered else none
    names = Spoken(", ".join(clean(person.name) for person in offered))
    turn.reply(key, options=options, name=clean(name), names=names)
    return None

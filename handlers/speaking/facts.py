"""What everybody asks about the workshop: told by a coordinator once, and answered from then on."""

from collections.abc import Mapping
from typing import Any

from handlers.reading.facts_said import (
    PUBLIC,
    TOLD,
    Setting,
    Topic,
    other_topic_asked,
    setting_in,
    topic_asked,
)
from handlers.reading.names import clean
from handlers.rules.deciders import deciders
from handlers.rules.limits import MOST_FACTS
from handlers.rules.permissions import may
from handlers.talk.turn import Turn
from storage import accounts, audit, outbox, workshop_facts, workshops
from storage.spoken import Spoken
from storage.workshop_facts import EVERYWHERE, Fact

# The usual topics, by the words under which they are kept.
LABELLED = frozenset(str(topic) for topic in TOLD)
# A sentence, and its variables.
Answer = tuple[str, dict[str, Any]]


# Told by a coordinator


async def told_by_coordinator(turn: Turn, _: str) -> None:
    """ "info jam: 08.00–16.00", "info jam", "hapus info jam"."""
    setting, where = setting_in(turn.heard), turn.person.workshop_id or EVERYWHERE
    if setting is None:
        turn.reply("info-how")
    elif setting.text is None:
        known = (await workshop_facts.of(turn.db, turn.person.workshop_id)).get(setting.topic)
        if known:
            turn.reply("info-told", lines=[_line(known)])
        else:
            turn.reply("info-none", **_named(setting.topic))
    elif setting.text:
        await _keep(turn, setting, setting.text, where)
    else:
        gone = await workshop_facts.remove(turn.db, where, setting.topic)
        await _noted(turn, setting, "info-removed" if gone else "info-none")


async def _keep(turn: Turn, setting: Setting, text: Spoken, where: int) -> None:
    before = await workshop_facts.of(turn.db, turn.person.workshop_id)
    old = before.get(setting.topic)
    if old is None and len(before) >= MOST_FACTS:
        turn.reply("info-full", count=MOST_FACTS)
        return
    by_itself = old.public if old else setting.topic in PUBLIC
    public = by_itself if setting.public is None else setting.public
    fact = Fact(where, setting.topic, text, public)
    await workshop_facts.put(turn.db, fact, turn.now)
    await _noted(turn, setting, "info-kept", lines=[_line(fact)], public="yes" if public else "no")


async def _noted(turn: Turn, setting: Setting, key: str, **args: Any) -> None:
    me = turn.person
    await audit.note(turn.db, turn.now, f"person:{me.id}", key, f"workshop:{me.workshop_id or EVERYWHERE}")
    turn.did(key)
    turn.reply(key, **_named(setting.topic), **args)


async def show_all(turn: Turn, _: str) -> None:
    """ "info": all that is told of her workshop; a coordinator sees what is missing, too."""
    known = await workshop_facts.of(turn.db, turn.person.workshop_id)
    lines = [_line(one) for one in known.values()]
    if may(turn.person, "accept"):
        missing = ", ".join(str(topic) for topic in TOLD if topic not in known)
        turn.reply("info-all", lines=lines, missing=missing or "none")
    elif lines:
        turn.reply("info-told", lines=lines)
    else:
        turn.reply("info-nothing")


def _line(fact: Fact) -> list[Any]:
    return ["info-line", {**_named(fact.topic), "text": fact.text}]


def _named(topic: str) -> dict[str, Any]:
    """A topic of the usual ones by its word; another in the coordinator's own."""
    return {"topic": topic if topic in LABELLED else "other", "other": Spoken(topic)}


# Asked by anybody


async def answer_to(turn: Turn, text: str) -> Answer | None:
    """What is said to somebody known who asks what can be answered."""
    if topic_asked(text) is Topic.COORDINATOR:
        return await _coordinators(turn)
    return _answer(text, await workshop_facts.of(turn.db, turn.person.workshop_id))


async def named_in(turn: Turn, plain: str) -> Answer | None:
    """What a coordinator told under words of her own that a question holds: "alamat gudang dinas tadi di mana"."""
    known = await workshop_facts.of(turn.db, turn.person.workshop_id)
    words = set(plain.split())
    found = [one for one in known if one not in LABELLED and set(one.split()) <= words]
    return ("info-told", {"lines": [_line(known[one]) for one in found]}) if found else None


async def _coordinators(turn: Turn) -> Answer | None:
    """Who decides here; only told to somebody known."""
    told = deciders(await accounts.of_everyone(turn.db), turn.person.workshop_id, but=turn.person.id)
    names = list(dict.fromkeys(clean(one.person.call_name) for one in told))
    return ("about-koordinator", {"names": Spoken(", ".join(names))}) if names else None


async def say(turn: Turn, answer: Answer) -> None:
    """Say it."""
    key, args = answer
    turn.reply(key, **args)


async def answered_stranger(turn: Turn, text: str, workshop_id: int | None = None) -> bool:
    """Whether a stranger asks what anybody may know; `workshop_id`: which one she has chosen."""
    topic = topic_asked(text)
    if topic is Topic.COORDINATOR:
        return False
    found = await _public(turn, str(topic), workshop_id) if topic in TOLD else _answer(text, {})
    if found:
        await say(turn, found)
    return found is not None


def _answer(text: str, known: Mapping[str, Fact]) -> Answer | None:
    """What to say; None if it isn't known or not asked."""
    topic = topic_asked(text)
    if topic and topic not in TOLD:
        return f"about-{topic}", {}
    told = topic or other_topic_asked(text, (one for one in known if one not in LABELLED))
    fact = known.get(told) if told else None
    return ("info-told", {"lines": [_line(fact)]}) if fact else None


async def _public(turn: Turn, topic: str, workshop_id: int | None) -> Answer | None:
    facts, names = await workshop_facts.public(turn.db, topic), await workshops.names(turn.db)
    chosen = [one for one in facts if one.workshop_id == workshop_id]
    facts = chosen or [one for one in facts if workshop_id is None or one.workshop_id == EVERYWHERE]
    if len(facts) == 1:
        return "info-told", {"lines": [_line(facts[0])]}
    lines = [
        ["info-line-of", {**_named(topic), "text": one.text, "workshop": names.get(one.workshop_id, "none")}]
        for one in facts
    ]
    return ("info-told", {"lines": lines}) if lines else None


async def hint_for(turn: Turn, cause_id: int, answer: Spoken) -> None:
    """A coordinator answered what is often asked: she may tell it once, and needn't answer it again."""
    said = await outbox.said_by(turn.db, cause_id, "forwarded")
    topic = topic_asked(str(said.args.get("text", ""))) if said else None
    if topic in TOLD and topic not in await workshop_facts.of(turn.db, turn.person.workshop_id):
        turn.reply("info-hint", topic=str(topic), text=answer)

"""Enrolling in a conversation: who wants to, and what becomes of the form when it is sent."""

from handlers.people import admitting, consenting, enrolment_form
from handlers.people.consenting import given
from handlers.reading import personal
from handlers.reading.names import clean
from handlers.reading.normal import normal
from handlers.talk.forms import Filled, Form
from handlers.talk.turn import Turn
from storage import accounts, audit, people, profiles, referrals, workshops
from storage.database import Database
from storage.people import PersonState, Role
from storage.profiles import Profile
from storage.spoken import Spoken


async def workshop_in(db: Database, text: str) -> dict[str, int]:
    """The workshop that a text names, as the form's answer; nothing if it names none."""
    picks = enrolment_form.places(await workshops.names(db))
    named = [pick.value for pick in picks if pick.is_meant(normal(text))]
    return {"workshop": named[0]} if len(named) == 1 else {}


async def form_of(db: Database) -> Form:
    """The form, with the workshops that there are."""
    return enrolment_form.form(await workshops.names(db))


async def sent(turn: Turn, filled: Filled) -> None:
    """The form is sent: from now on there is somebody, who waits for a coordinator."""
    answers = filled.answers
    needs = given(answers, "needs")
    guardian = answers.get("guardian") if answers.get("whom") == "other" else None
    before = turn.known
    person_id = await people.add(
        turn.db,
        name=clean(answers["name"]),
        call_name=clean(answers["call"]),
        role=Role(answers.get("role", Role.TAILOR)),
        workshop_id=answers.get("workshop"),
        joined_on=turn.today,
        community=answers.get("group") if needs else None,
        phone=answers.get("phone"),
        usual_pieces=answers.get("pieces"),
        state=PersonState.WAITING,
        access=personal.access_of(answers.get("helps")) if needs else "",
    )
    said = Profile(
        answers.get("experience"),
        answers.get("machine"),
        answers.get("hours"),
        called_away=answers.get("away") if needs else None,
        guardian=guardian,
        questions=Spoken("\n".join(asked)) if (asked := answers.get("questions")) else None,
    )
    await profiles.keep(turn.db, person_id, said, turn.now)
    if answers.get("brought_by"):
        await referrals.keep(turn.db, person_id, answers["brought_by"], turn.now)
    await consenting.keep(turn, person_id, filled, guardian)
    await accounts.bind(turn.db, turn.channel, turn.address, person_id, turn.now)
    turn.known = await people.by_id(turn.db, person_id)
    turn.shared = before is not None
    if before:
        # Whoever wrote here goes on writing; the new one speaks when she says so.
        await accounts.speak_as(turn.db, turn.channel, turn.address, before.id)
    await audit.note(turn.db, turn.now, f"person:{person_id}", "applied", f"person:{person_id}")
    turn.did("waiting")
    turn.reply("waiting-now")
    await admitting.tell(turn)

"""`omah people`: import, invite, accept, list."""

import json
import secrets
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.poster import people_poster
from bot.cli.shared import Json, Workshop, chosen_workshop, fail, say, with_database
from bot.clock import system_clock
from bot.settings import Settings
from handlers.papers.slips import LINKS
from handlers.people.own_data import about
from handlers.rules.waits import INVITE_LASTS
from handlers.words import label
from storage import accounts, audit, consents, invites, outbox, own_data, people, profiles, workshops
from storage.database import Database
from storage.invites import Invite
from storage.people import ROLES, Person, PersonState, Role

DryRun = Annotated[bool, typer.Option("--dry-run", help="Hanya katakan apa yang akan berubah.")]
NewWorkshops = Annotated[bool, typer.Option("--new-workshops", help="Bengkel yang namanya mirip memang bengkel lain.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Isi berkas dipakai juga untuk yang diubah lewat chat.")]
Again = Annotated[bool, typer.Option("--again", help="Masukkan lagi yang menghapus datanya atau sudah berhenti.")]

people_cli = typer.Typer(no_args_is_help=True, help="Orang-orang bengkel.")
people_cli.command("poster")(people_poster)


@people_cli.command("import")
def people_import(
    file: Annotated[Path, typer.Argument(help="Berkas CSV, atau buku kerja .xlsx.")],
    dry_run: DryRun = False,
    new_workshops: NewWorkshops = False,
    overwrite: Overwrite = False,
    again: Again = False,
) -> None:
    """Masukkan orang dari berkas; yang sudah ada diperbarui, yang diubah lewat chat dibiarkan."""
    from bot.cli.importing import Wish
    from bot.cli.people_import import import_file

    import_file(file, Wish(dry=dry_run, new_workshops=new_workshops, overwrite=overwrite, again=again))


@people_cli.command("invite")
def people_invite(
    role: Annotated[str, typer.Option(help="tailor, courier, coordinator, atau lead.")] = "tailor",
    workshop: Workshop = None,
    person: Annotated[str | None, typer.Option(help="Nama orang yang sudah dimasukkan.")] = None,
    everyone: Annotated[
        Path | None, typer.Option("--all", help="Berkas PDF: slip untuk semua yang belum terhubung.")
    ] = None,
) -> None:
    """Buat tautan undangan sekali pakai dan kode QR-nya."""
    if everyone:
        from bot.cli.invite_all import invite_all

        invite_all(everyone, workshop)
        return
    if role not in ROLES:
        fail("cli-unknown-role", text=role)
    code = secrets.token_urlsafe(16)

    async def work(db: Database, _: Settings) -> dict[str, str]:
        known = await one_person(db, person) if person else None
        number = known.workshop_id if known else await chosen_workshop(db, workshop)
        invite = Invite(invites.hashed(code), known.role if known else Role(role), number, known.id if known else None)
        now = system_clock()
        async with db.transaction():
            await invites.keep_invite(db, invite, now + INVITE_LASTS)
            await audit.note(db, now, "laptop", "invited", f"role:{invite.role}", f"person:{invite.person_id}")
        return {channel: name for channel in LINKS if (name := await audit.recall(db, f"bot-name:{channel}"))}

    names = with_database(work, make=True)
    say("cli-invite")
    for channel, name in names.items():
        import segno

        link = LINKS[channel].format(name=name, code=code)
        typer.echo(link)
        segno.make(link).terminal(compact=True)
    if not names:
        say("cli-invite-code", code=code)


async def one_person(db: Database, name: str) -> Person:
    """The person of this name, or an error."""
    found = await people.by_name(db, name)
    if len(found) != 1:
        fail("cli-several-people" if found else "cli-unknown-person", name=name)
    return found[0]


@people_cli.command("accept")
def people_accept(name: Annotated[str, typer.Argument(help="Nama yang menunggu.")]) -> None:
    """Terima orang yang menunggu, misalnya koordinator pertama."""

    async def work(db: Database, _: Settings) -> None:
        person = await one_person(db, name)
        if person.state is not PersonState.WAITING:
            fail("cli-not-waiting", name=person.name)
        now = system_clock()
        async with db.transaction():
            await people.set_state(db, person.id, PersonState.ACTIVE)
            await audit.note(db, now, "laptop", "accepted", f"person:{person.id}")
            args = {"call": person.call_name}
            said = outbox.Content("you-are-accepted", args)
            if account := await accounts.reach(db, person.id):
                letter = outbox.Letter.to(account, said, topic="accepted", priority=outbox.BROADCAST)
                await outbox.put(db, [letter], now)
        say("cli-accepted", name=person.name)

    with_database(work)


@people_cli.command("show")
def people_show(name: Annotated[str, typer.Argument(help="Nama orangnya.")], as_json: Json = False) -> None:
    """Semua yang disimpan tentang seseorang; kalau ada kelompok atau kebutuhan, dicatat bahwa dilihat."""

    async def work(db: Database, chosen: Settings) -> None:
        person = await one_person(db, name)
        said = await profiles.of(db, person.id)
        if person.community or person.access or said.called_away is not None:
            async with db.transaction():
                await consents.note_reading(db, person.id, None, "group and needs", system_clock())
        if as_json:
            found = await own_data.everything(db, person.id)
            del found["pesan"]
            typer.echo(json.dumps({"id": person.id, **found}, ensure_ascii=False))
        else:
            for key, args in await about(db, person, chosen.zone):
                typer.echo(label(key, args))

    with_database(work)


@people_cli.command("list")
def people_list(as_json: Json = False) -> None:
    """Daftar orang."""

    async def work(db: Database, _: Settings) -> None:
        names = await workshops.names(db)
        rows = [
            {
                "id": person.id,
                "name": person.name,
                "call_name": person.call_name,
                "role": person.role,
                "workshop": names.get(person.workshop_id or 0) or "",
                "workshop_id": person.workshop_id,
                "state": person.state,
            }
            for person in await people.everyone(db)
        ]
        if as_json:
            typer.echo(json.dumps(rows, ensure_ascii=False))
            return
        for row in rows:
            typer.echo(" · ".join(str(value) for key, value in row.items() if not key.endswith("id")))

    with_database(work)

"""Several bots on one server's database: one works, the others stand by, and nothing is lost between them."""

import asyncio
import os
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot import leading
from bot.app import App
from bot.stage.stage import VERIFY_WORD, whatsapp_at
from bot.webhook import Listening
from storage import server
from storage.database import DatabaseInUse, LeadLost, is_trouble
from storage.postgresql import Postgres
from tests import replicas
from tests.replicas import Replicas
from tests.servers import Cluster, Room, instead_of_files
from tests.soak import OMAH
from tests.world import TOKEN, ZONE, World, until

SOAK = pytest.mark.skipif(not os.environ.get("SOAK"), reason="it takes minutes: make soak")


@pytest.fixture
async def two(room: Room, tmp_path: Path) -> AsyncIterator[tuple[Postgres, Postgres]]:
    """Two connections to one database, as two bots have them."""
    address = room.at(tmp_path)
    async with await Postgres.open_server(address) as one, await Postgres.open_server(address) as other:
        yield one, other
    room.take_back()


async def test_one_leads_and_the_next_when_it_is_gone(two: tuple[Postgres, Postgres]) -> None:
    one, other = two
    assert await one.lead()
    assert not await other.lead()
    with pytest.raises(DatabaseInUse):
        other.take_lease()
    await one.close()

    await until(other.lead)


async def test_one_that_hangs_is_ended_and_keeps_nothing(
    two: tuple[Postgres, Postgres], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the middle of a transaction: what it still wanted to write is refused, also once the other is gone again."""
    monkeypatch.setattr(server, "END_HANGING", server.END_HANGING.replace(f"'{server.HANGS_AFTER}s'", "'0.3s'"))
    one, other = two
    assert await one.lead()

    async def hangs() -> None:
        async with one.transaction():
            await one.run("INSERT INTO workshop (name) VALUES ('Kota')")
            await until(other.lead)
            await one.run("INSERT INTO workshop (name) VALUES ('Batu')")

    with pytest.raises(Exception, match="terminat") as found:
        await hangs()
    assert is_trouble(found.value)
    await other.close()
    with pytest.raises(LeadLost):
        await one.show_life()
    with pytest.raises(LeadLost):
        await one.work(lambda db: db.answers())
    async with await Postgres.open_server(one.path) as third:
        assert await third.lead()
        assert await third.value("SELECT COUNT(*) FROM workshop") == 0


async def test_whoever_works_or_moves_data_is_not_ended(
    two: tuple[Postgres, Postgres], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bot for which the server works long doesn't hang, and `omah migrate` has nobody to show its life to."""
    monkeypatch.setattr(server, "END_HANGING", server.END_HANGING.replace(f"'{server.HANGS_AFTER}s'", "'0s'"))
    one, other = two
    assert await one.lead()

    async def waits() -> bool:
        return bool(await other.value("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"))

    async with other.transaction():
        work = asyncio.create_task(one.work(lambda db: db.answers()))
        await until(waits)
        for _ in range(3):
            assert not other._connection.raw.take_lead("other")
    await work
    await one.close()
    await until(other.lead)
    await other.close()
    async with await Postgres.open_server(one.path) as moving, await Postgres.open_server(one.path) as third:
        moving.take_lease()
        for _ in range(3):
            assert not await third.lead()
        await moving.answers()


async def test_a_bot_that_cant_be_sure_to_lead_says_nothing(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it wanted to say it says once it is sure again, and not as a second copy."""
    with instead_of_files(room):
        world = World(tmp_path / "omah.db")
        await world.add("Sri", call_name="Bu Sri")
        await world.start()

        async def tried() -> bool:
            return bool(await world.db.value("SELECT 1 FROM outbox WHERE attempts > 0 AND state = 'queued'"))

        try:
            with monkeypatch.context() as unsure:
                unsure.setattr(leading, "SURE_FOR", -1.0)
                world.telegram.say(world.accounts["Sri"], "setor 25")
                await until(tried)
                assert world.told("Sri") == []
            await world.wait(timedelta(minutes=1))
            (said,) = world.told("Sri")
            assert said.startswith("25 masker")
        finally:
            await world.stop()


async def test_whoever_stands_by_keeps_what_meta_brings(room: Room, tmp_path: Path) -> None:
    """Its answer comes from the bot that leads, and once that is dead from the one that stood by."""
    with instead_of_files(room):
        world = World(tmp_path / "omah.db", whatsapp=True)
        await world.add("Sri", call_name="Bu Sri", whatsapp=True)
        await world.start()
        graph = world.graph_now()
        beside = App(
            world.path,
            [whatsapp_at(graph, ZONE)],
            ZONE,
            limited=False,
            clock=world.clock,
            tick_seconds=24 * 3600,
            listening=Listening(verify_token=VERIFY_WORD, port=0),
        )
        leads = asyncio.create_task(beside.start())

        async def listens() -> bool:
            return any(one.port for one in beside._webhooks.values())

        async def told_twice() -> bool:
            return len(world.told("Sri")) == 2

        try:
            await until(listens)
            graph.hook = f"http://127.0.0.1:{beside.webhook_port}/whatsapp"
            (answer,) = await world.says("Sri", "setor 25")
            assert "25 masker" in (answer.text or "")
            await world.kill_bot()
            world.phone("Sri").say(world.accounts["Sri"], "10 lagi")
            assert await leads
            await until(told_twice)
            assert "35 masker" in world.told("Sri")[1]
            await beside.stop()
        finally:
            leads.cancel()
            await world.stop()


async def test_a_server_that_does_not_answer_is_tried_again_by_whoever_starts_the_bot(tmp_path: Path) -> None:
    """It ends with 1: after 2 a service isn't started again."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("OMAH_")}
    settings = {"OMAH_TOKEN": TOKEN, "OMAH_DATABASE": "postgresql://omah:rahasia@127.0.0.1:1/omah"}
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        str(OMAH), "run", env=plain | settings, cwd=tmp_path, stdout=pipe, stderr=pipe
    )
    said, errors = await process.communicate()
    assert process.returncode == 1
    assert b"tidak menjawab" in errors
    assert b"rahasia" not in said + errors


@pytest.mark.slow
async def test_three_bots_are_killed(room: Room, tmp_path: Path) -> None:
    bots = Replicas(tmp_path, 7, room.at(tmp_path))
    outcome = await bots.during(lambda: bots.kills(4), 4)
    room.take_back()
    assert outcome.good, outcome
    assert outcome.said > 20
    for secret in (TOKEN, TOKEN.partition(":")[2], "Rahasiawati", "setor ", "postgres@"):
        assert secret not in outcome.log


@pytest.mark.slow
async def test_a_bot_that_stands_still_is_replaced_and_then_stands_by(room: Room, tmp_path: Path) -> None:
    bots = Replicas(tmp_path, 8, room.at(tmp_path), count=2)
    outcome = await bots.during(bots.hang)
    room.take_back()
    assert outcome.good, outcome
    assert outcome.said > 20


@SOAK
async def test_the_server_crashes_while_reports_come(tmp_path: Path) -> None:
    Cluster.programs()
    outcome = await replicas.restarted(tmp_path, 3, 2)
    assert outcome.good, outcome
    assert outcome.said > 50


@SOAK
async def test_killed_again_and_again(tmp_path: Path) -> None:
    outcome, gaps = await replicas.killed(tmp_path, int(os.environ.get("KILLS", "200")))
    assert outcome.good, outcome
    assert max(gaps) < 10


@SOAK
async def test_another_server_takes_over(tmp_path: Path) -> None:
    Cluster.programs()
    outcome = await replicas.failed_over(tmp_path, 1, 60)
    assert outcome.good, outcome

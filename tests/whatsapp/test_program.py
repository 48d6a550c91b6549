"""The real program with both messengers: set up from the command line, run, and killed again and again."""

import asyncio
import json
import os
import re
import signal
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import typer

from bot.cli import shared
from bot.sandbox import Fault, Graph, WhatsApp
from bot.stage.stage import Messenger
from tests.soak import OMAH, Soak
from tests.world import TOKEN, until

WORD = "kata-kunci-yang-panjang"


class Both(Soak):
    """Every second tailor is on WhatsApp."""

    # Meta takes one message in six seconds for one phone, and some have many answers waiting.
    patience = 900

    def __init__(self, folder: Path, seed: int, port: int) -> None:
        super().__init__(folder, seed)
        self.graph = Graph(WhatsApp(token=TOKEN, seed=seed), hook=f"http://127.0.0.1:{port}/whatsapp")
        self.port = port

    def messenger(self, tailor: int) -> Messenger:
        return self.graph.whatsapp if tailor % 2 else super().messenger(tailor)

    def account(self, tailor: int) -> tuple[str, str]:
        return ("whatsapp", self.graph.whatsapp.address(tailor)) if tailor % 2 else super().account(tailor)

    def environment(self) -> dict[str, str]:
        return super().environment() | settings(self.graph, self.port)

    async def _begin(self) -> None:
        await super()._begin()
        await self.graph.start()
        for fault in (
            Fault("status", method="messages", status=500, times=None, chance=0.03),
            Fault("html", method="messages", times=None, chance=0.02, accepts=True),
            Fault("late", method="messages", delay=0.4, times=None, chance=0.05),
            Fault("cut", method="messages", times=None, chance=0.05),
            Fault("refuse", method="messages", times=None, chance=0.03),
        ):
            self.graph.whatsapp.faults.add(fault)
        self.graph.batch, self.graph.twice, self.graph.shuffles = 3, True, True

    def _calm(self) -> None:
        super()._calm()
        self.graph.whatsapp.faults.clear()

    async def _end(self) -> None:
        await self.graph.stop()
        await super()._end()

    def _pending(self) -> int:
        return super()._pending() + self.graph.whatsapp.pending_updates()


def settings(graph: Graph, port: int) -> dict[str, str]:
    """What `omah` needs for the Cloud API of this test."""
    meta = graph.whatsapp
    return {
        "OMAH_WHATSAPP_TOKEN": meta.token,
        "OMAH_WHATSAPP_APP_SECRET": meta.app_secret,
        "OMAH_WHATSAPP_VERIFY_TOKEN": WORD,
        "OMAH_WHATSAPP_PHONE_ID": meta.phone_id,
        "OMAH_WHATSAPP_ACCOUNT_ID": meta.account_id,
        "OMAH_WHATSAPP_API_URL": graph.url,
        "OMAH_WEBHOOK_PORT": str(port),
        "OMAH_WEBHOOK_URL": f"http://127.0.0.1:{port}/whatsapp",
    }


@pytest.mark.slow
@pytest.mark.skipif(not os.environ.get("SOAK"), reason="it takes minutes: make soak")
async def test_killed_again_and_again_with_both_messengers(tmp_path: Path, unused_tcp_port: int) -> None:
    """A hundred times, with Meta's calls brought twice, in small pieces, and statuses in any order."""
    soak = Both(tmp_path, seed=5, port=unused_tcp_port)
    outcome = await soak.run(int(os.environ.get("KILLS", "100")))
    assert outcome.good, outcome
    secrets = [TOKEN, WORD, "Rahasiawati", "setor ", soak.graph.whatsapp.app_secret, "wamid"]
    secrets += [soak.graph.whatsapp.address(tailor) for tailor in (1, 3, 5)]
    assert [secret for secret in secrets if secret in outcome.log] == []


@pytest.fixture
async def graph() -> AsyncIterator[Graph]:
    made = Graph(WhatsApp(token=TOKEN))
    await made.start()
    try:
        yield made
    finally:
        await made.stop()


async def omah(folder: Path, environment: dict[str, str], *words: str) -> tuple[int, str]:
    """What the program says and how it ends, with only these settings."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("OMAH_")}
    made = {**plain, "OMAH_DATABASE": str(folder / "omah.db"), **environment}

    process = await asyncio.create_subprocess_exec(
        str(OMAH), *words, env=made, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    said, _ = await process.communicate()
    assert "Traceback" not in said.decode()
    return process.returncode or 0, said.decode()


async def test_the_number_is_set_up_from_the_command_line(graph: Graph, tmp_path: Path, unused_tcp_port: int) -> None:
    chosen = settings(graph, unused_tcp_port)
    graph.whatsapp.subscribed = False
    code, said = await omah(tmp_path, chosen, "whatsapp", "templates", "push")
    assert (code, said.startswith("6 templat diajukan")) == (0, True)
    for one in graph.whatsapp.templates.values():
        one["status"] = "APPROVED"
    graph.whatsapp.template_changes("omah_kabar_v1", "PENDING")
    code, said = await omah(tmp_path, chosen, "whatsapp", "templates", "show", "--json")
    rows = {row["name"]: row for row in json.loads(said)}
    assert rows["omah_kabar_v1"]["status"] == "PENDING"
    assert rows["omah_pengingat_v1"]["buttons"] == ["Tidak ada", "Matikan pengingat"]
    assert all("{{call}}" in row["text"] for row in rows.values())
    code, said = await omah(tmp_path, chosen, "whatsapp", "check")
    assert code == 1
    assert "1 templat belum disetujui: omah_kabar_v1" in said
    assert "Meta tidak bisa menghubungi bot" in said
    # Asking is enough to be called from then on.
    assert graph.whatsapp.subscribed
    code, said = await omah(tmp_path, chosen | {"OMAH_WHATSAPP_TOKEN": "x"}, "whatsapp", "check")
    assert (code, said.startswith("Meta menolak kuncinya")) == (2, True)


WRONG = (
    ({"OMAH_WHATSAPP_APP_SECRET": ""}, "OMAH_WHATSAPP_APP_SECRET"),
    ({"OMAH_WHATSAPP_VERIFY_TOKEN": "pendek"}, "16"),
    ({"OMAH_WHATSAPP_API_URL": "http://graph.example.org"}, "OMAH_WHATSAPP_API_URL"),
    ({"OMAH_WEBHOOK_PATH": "whatsapp"}, "OMAH_WEBHOOK_PATH"),
    ({"OMAH_WHATSAPP_PHONE_ID": "+62 811"}, "OMAH_WHATSAPP_PHONE_ID"),
)


async def test_settings_that_cannot_work_are_one_sentence(
    graph: Graph, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for changed, said in WRONG:
        for name, value in (settings(graph, 1) | changed).items():
            monkeypatch.setenv(name, value)
        with pytest.raises(typer.Exit) as ended:
            shared.settings()
        told = capsys.readouterr().err
        assert ended.value.exit_code == 2
        assert said in told
        assert len(told.strip().splitlines()) == 1
        assert TOKEN not in told


@pytest.mark.slow
async def test_the_program_with_whatsapp_alone(graph: Graph, tmp_path: Path, unused_tcp_port: int) -> None:
    """No Telegram: somebody comes by a link, and the program ends in good order."""

    chosen = settings(graph, unused_tcp_port)
    graph.hook = chosen["OMAH_WEBHOOK_URL"]
    plain = {name: value for name, value in os.environ.items() if not name.startswith("OMAH_")}
    made = {**plain, "OMAH_DATABASE": str(tmp_path / "omah.db"), "OMAH_PACE": "off", **chosen}
    process = await asyncio.create_subprocess_exec(str(OMAH), "run", env=made, cwd=tmp_path, stderr=subprocess.PIPE)
    meta = graph.whatsapp
    meta.add_user(7, "Tini")
    meta.say(7, "halo")

    async def answered() -> bool:
        return any(one.from_bot for one in meta.messages(7))

    try:
        await until(answered, 30)
        code, said = await omah(tmp_path, chosen, "people", "invite")
        found = re.search(r"https://wa\.me/628111111111\?text=Daftar%20(\S+)", said)
        assert (code, found is not None) == (0, True)
        _, checked = await omah(tmp_path, chosen, "whatsapp", "check", "--json")
        assert json.loads(checked)["reached"] is True
    finally:
        process.send_signal(signal.SIGTERM)
        _, errors = await process.communicate()
    assert process.returncode == 0
    assert b"Traceback" not in errors

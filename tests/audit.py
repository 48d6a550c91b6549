"""What the program is made of, and whether it is what it should be: `make audit`.

Every dependency is pinned with its hashes, what is installed is what is pinned, no secret was ever committed, and, as
far as the database of known holes (OSV) can be reached, none of the versions has one. `python -m tests.audit sbom FILE`
writes a bill of materials (CycloneDX).
"""

import json
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

HOUSE = Path(__file__).parent.parent
OSV = "https://api.osv.dev/v1/querybatch"
SECONDS = 20
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s\\;]+)", re.MULTILINE)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
# What secrets look like that somebody may commit by mistake; ours in tests aren't of these shapes, or are named here.
# Each with letters that it always has, which are found much faster than its shape.
SECRETS = {
    "a token of Telegram": (":AA", re.compile(r"\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b")),
    "a key of age": ("AGE-SECRET", re.compile(r"\bAGE-SECRET-KEY-1[0-9A-Z]{50,}\b")),
    "a private key": ("PRIVATE KEY", re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")),
    "a token of Meta": ("EAA", re.compile(r"\bEAA[A-Za-z0-9]{40,}\b")),
    "a token of GitHub": ("gh", re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36}\b")),
    "a key of Amazon": ("AKIA", re.compile(r"\bAKIA[0-9A-Z]{16}\b")),
    "a token of Slack": ("xox", re.compile(r"\bxox[abpr]-[A-Za-z0-9-]{20,}\b")),
    "a setting with a secret": (
        "OMAH_",
        re.compile(r"^\s*OMAH_(?:TOKEN|BACKUP_KEY|WHATSAPP_(?:TOKEN|APP_SECRET))=[\"']?[^\s\"'<…{]{16,}", re.MULTILINE),
    ),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A library that is pinned, with its hashes."""

    name: str
    version: str
    hashes: tuple[str, ...]


def parts(lock: str) -> list[Part]:
    """What a lock pins."""
    heads = list(PINNED.finditer(lock))
    ends = [one.start() for one in heads[1:]] + [len(lock)]
    return [
        Part(head[1], head[2], tuple(one.removeprefix("--hash=") for one in HASH.findall(lock[head.start() : end])))
        for head, end in zip(heads, ends, strict=True)
    ]


def unpinned(lock: str) -> Iterator[str]:
    """Lines of a lock that name a library without a version, or one without a hash."""
    for line in lock.splitlines():
        if re.match(r"[A-Za-z0-9]", line) and not PINNED.match(line):
            yield line
    yield from (f"{one.name} has no hash" for one in parts(lock) if not one.hashes)


def differing(found: list[Part]) -> Iterator[str]:
    """What is installed in another version than the lock's; of some it pins one for each version of Python."""
    pinned: dict[str, list[str]] = {}
    for one in found:
        pinned.setdefault(one.name, []).append(one.version)
    for name, versions in pinned.items():
        try:
            here = distribution(name).version
        except PackageNotFoundError:
            # Some are for other systems only.
            continue
        if here not in versions:
            yield f"{name} {here} is installed, {' or '.join(versions)} is pinned"


def secrets_in(text: str) -> Iterator[str]:
    """What looks like a secret in a text, by its kind; never the secret itself."""
    yield from (kind for kind, (letters, shape) in SECRETS.items() if letters in text and shape.search(text))


def committed() -> Iterator[tuple[str, str]]:
    """Every file that git keeps, with its text."""
    listed = _git("ls-files", "-z").split("\0")
    for name in filter(None, listed):
        path = HOUSE / name
        if path.is_file():
            yield name, path.read_bytes().decode("utf-8", "replace")


def _git(*words: str) -> str:
    program = shutil.which("git") or "git"
    done = subprocess.run([program, "-C", str(HOUSE), *words], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def known_holes(found: list[Part]) -> list[str] | None:
    """What OSV knows about these versions; None where it can't be reached."""
    asked = {"queries": [{"package": {"name": one.name, "ecosystem": "PyPI"}, "version": one.version} for one in found]}
    request = urllib.request.Request(OSV, json.dumps(asked).encode(), {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310 - https, above
            results = json.load(answer)["results"]
    except (urllib.error.URLError, TimeoutError, ValueError, KeyError):
        return None
    return [
        f"{one.name} {one.version}: {hole['id']}"
        for one, result in zip(found, results, strict=True)
        for hole in result.get("vulns", [])
    ]


def bill(found: list[Part]) -> dict[str, Any]:
    """The bill of materials, in CycloneDX's form."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "omah-jahit", "version": _version("omah-jahit")}},
        "components": [_component(one) for one in found],
    }


def _version(name: str) -> str:
    try:
        return distribution(name).version
    except PackageNotFoundError:
        return ""


def _component(one: Part) -> dict[str, Any]:
    name = one.name.lower().replace("_", "-").replace(".", "-")
    component: dict[str, Any] = {
        "type": "library",
        "name": one.name,
        "version": one.version,
        "purl": f"pkg:pypi/{name}@{one.version}",
        "hashes": [{"alg": "SHA-256", "content": each.removeprefix("sha256:")} for each in one.hashes],
    }
    try:
        about = dict(distribution(one.name).metadata.json)
    except PackageNotFoundError:
        return component
    licence = str(about.get("license_expression") or about.get("license") or "")
    if licence and len(licence) < 60:
        component["licenses"] = [{"license": {"name": licence}}]
    return component


def main() -> None:
    """Look, print what is found, and fail if something is."""
    lock = (HOUSE / "requirements.lock").read_text("utf-8")
    found = parts(lock)
    if sys.argv[1:2] == ["sbom"]:
        Path(sys.argv[2]).write_text(json.dumps(bill(found), indent=1), "utf-8")
        return
    problems = [*unpinned(lock), *differing(found)]
    problems += [f"{name}: {kind}" for name, text in committed() for kind in secrets_in(text)]
    problems += [f"in an older commit: {kind}" for kind in secrets_in(_git("log", "-p", "--all", "--no-color"))]
    holes = known_holes(found)
    print(f"{len(found)} libraries, all with hashes" if not problems else "\n".join(problems))  # noqa: T201
    print("known holes: OSV can't be reached from here" if holes is None else "\n".join(holes) or "no known holes")  # noqa: T201
    sys.exit(bool(problems or holes))


if __name__ == "__main__":
    main()

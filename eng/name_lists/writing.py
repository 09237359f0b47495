"""What an entry may look like, and how a list is written."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

TABLE = Path(__file__).resolve().parents[2] / "src/ContentSdk.Engine/Naming/Data/transliteration.lexicon.txt"
ENTRY = re.compile(r"[A-Za-z][A-Za-z'.&-]*[A-Za-z.](?: [A-Za-z'.&-]+)*")


@dataclass
class NameList:
    """Entries with their marks, and what the header says of them."""

    name: str
    header: list[str]
    entries: dict[str, set[str]] = field(default_factory=dict)

    def add(self, entries: Iterable[str], *marks: str) -> None:
        """Adds names as they can be looked up; what cannot be is left out."""
        for entry in entries if marks else ():
            folded = fold(entry)
            if folded:
                self.entries.setdefault(folded, set()).update(marks)


def _latin() -> dict[str, str]:
    table, section = {}, ""
    for line in TABLE.read_text(encoding="utf8").splitlines():
        if line.startswith("["):
            section = line
        elif "|" in line and section.startswith("[latin"):
            letters, text = line.split("|")
            table.update(dict.fromkeys(letters, text))
    return table


LATIN = _latin()


def ascii_of(text: str) -> str:
    """The text without accents, by the table that the engine folds by."""
    out = []
    for char in unicodedata.normalize("NFC", text).translate({0x2019: "'", 0x2018: "'", 0x2BC: "'", 0x2BB: "'", 0xA0: " "}):
        plain = char if ord(char) < 0x80 else "" if unicodedata.combining(char) else LATIN.get(char.lower(), char)
        out.append(plain.capitalize() if char.isupper() and ord(char) >= 0x80 else plain)
    return "".join(out)


def fold(entry: str) -> str | None:
    """An entry as it is looked up: ASCII letters, inner marks, single spaces, at most six words. None when it is no such name."""
    entry = " ".join(ascii_of(entry).split()).strip("'-")
    letters = sum(c.isalpha() for c in entry)
    return entry if letters > 1 and ENTRY.fullmatch(entry) and entry.count(" ") < 6 and len(entry) <= 48 else None


def write(folder: Path, names: NameList) -> tuple[Path, int]:
    """Writes a list, sections and entries in ordinal order. Spellings that differ in case only are one entry, the first."""
    merged: dict[str, tuple[str, set[str]]] = {}
    for entry in sorted(names.entries):
        key = entry if " " in entry or "-" in entry else entry.lower()
        merged.setdefault(key, (entry, set()))[1].update(names.entries[entry])
    sections: dict[str, list[str]] = {}
    for entry, marks in merged.values():
        sections.setdefault(f"[{' '.join(sorted(marks))}]", []).append(entry)
    lines = [f"# {line}" for line in names.header]
    for section, entries in sorted(sections.items()):
        lines += ["", section, *sorted(entries)]
    path = folder / f"{names.name}.lexicon.txt"
    path.write_text("\n".join(lines) + "\n", encoding="ascii", newline="\n")
    return path, len(merged)

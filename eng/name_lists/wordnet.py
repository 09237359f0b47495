"""WordNet's files: synsets with what they are kinds or instances of, and the words of each part of speech."""
from __future__ import annotations

import functools
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

FILES = {"noun": 1, "verb": 2, "adj": 3, "adv": 4}


@dataclass(frozen=True)
class Synset:
    """Words of one meaning."""

    file: int
    words: tuple[str, ...]
    above: tuple[str, ...]
    is_instance: bool


class WordNet:
    """The noun hierarchy, and how often each word was seen in each lexicographer file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.nouns = dict(self._nouns())

    def _nouns(self):
        for line in (self._folder / "data.noun").read_text(encoding="utf8").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            count = int(fields[3], 16)
            words = tuple(word.replace("_", " ") for word in fields[4:4 + 2 * count:2])
            pointers = fields[5 + 2 * count:]
            above = [(pointers[i], pointers[i + 1]) for i in range(0, len(pointers) - 3, 4) if pointers[i] in ("@", "@i")]
            yield fields[0], Synset(int(fields[1]), words, tuple(to for _, to in above), any(sign == "@i" for sign, _ in above))

    @functools.cache
    def ancestors(self, key: str) -> frozenset[str]:
        """The first words of all that the synset is a kind or an instance of."""
        found = set()
        for above in self.nouns[key].above:
            found.add(self.nouns[above].words[0])
            found |= self.ancestors(above)
        return frozenset(found)

    def senses(self) -> dict[str, dict[int, Counter]]:
        """For each word of small letters and each part of speech (1 noun, 2 verb, 3 adjective, 4 adverb): how often each
        lexicographer file was meant in tagged text, with a little for every sense and more for the first."""
        words: dict[str, dict[int, Counter]] = defaultdict(lambda: defaultdict(Counter))
        proper = self._proper()
        for line in (self._folder / "index.sense").read_text(encoding="utf8").splitlines():
            key, offset, number, tags = line.split()
            word, rest = key.split("%")
            kind, file = (int(x) for x in rest.split(":")[:2])
            if not (word.isascii() and word.isalpha()) or len(word) < 2 or (kind == 1 and (word, offset) in proper):
                continue
            words[word][3 if kind == 5 else kind][file] += int(tags) + (0.2 if number == "1" else 0.1)
        return words

    def _proper(self) -> set[tuple[str, str]]:
        return {(word.lower(), key) for key, synset in self.nouns.items() for word in synset.words if word != word.lower()}

    def capitalised_adjectives(self) -> set[str]:
        """Adjectives that are written with a capital letter: American, Alpine."""
        found = set()
        for line in (self._folder / "data.adj").read_text(encoding="utf8").splitlines():
            if not line.startswith(" "):
                fields = line.split(" | ")[0].split()
                found.update(word.split("(")[0] for word in fields[4:4 + 2 * int(fields[3], 16):2])
        return {word for word in found if word[0].isupper() and word[1:].islower() and word.isalpha()}

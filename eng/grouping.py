"""Figures on entities that no scorer of the sets gives: over all articles of a set, and of the members in generated code.

Predictions come from `eng/extract --project`. Spans are compared by the scorer's own `canonical`.
"""
from __future__ import annotations

from collections import Counter, defaultdict
from typing import Callable, Iterator

Canonical = Callable[[str, int, int], tuple[int, int]]
Figures = tuple[float | None, float | None, float | None]


class Matched:
    """The mentions whose span both sides have and whose gold has a title in Wikipedia: (title, predicted entity, text)."""

    def __init__(self, gold: list[dict], predicted: dict[str, list[dict]], canonical: Canonical) -> None:
        self.mentions: list[tuple[str, int, str]] = []
        for article in gold:
            text = article["text"]
            found: dict[tuple[int, int], dict] = {}
            for name in predicted.get(article["id"], []):
                found.setdefault(canonical(text, name["start"], name["end"]), name)
            # A name of two gold kinds stands there twice: one span counts once.
            wanted = {canonical(text, e["start"], e["end"]): e["wiki"] for e in article["entities"] if e.get("wiki")}
            for span, title in wanted.items():
                if span in found:
                    where = f"{text[slice(*span)]} [{article['id']}]".replace("\n", " ")
                    self.mentions.append((title, found[span]["project_entity"], where))

    def b_cubed(self) -> Figures:
        both = Counter((title, entity) for title, entity, _ in self.mentions)
        titles = Counter(title for title, _, _ in self.mentions)
        entities = Counter(entity for _, entity, _ in self.mentions)
        total = len(self.mentions)
        if not total:
            return None, None, None
        precision = sum(n * n / entities[entity] for (_, entity), n in both.items()) / total
        recall = sum(n * n / titles[title] for (title, _), n in both.items()) / total
        return 100 * precision, 100 * recall, 100 * 2 * precision * recall / (precision + recall)

    def wrong_merges(self) -> Iterator[str]:
        """Entities whose mentions have several titles."""
        yield from self._mixed(by=1, of=0)

    def missed_merges(self) -> Iterator[str]:
        """Titles whose mentions stand in several entities."""
        yield from self._mixed(by=0, of=1)

    def _mixed(self, by: int, of: int) -> Iterator[str]:
        groups: dict[object, dict[object, Counter]] = defaultdict(lambda: defaultdict(Counter))
        for mention in self.mentions:
            groups[mention[by]][mention[of]][mention[2]] += 1
        for key, parts in groups.items():
            if len(parts) > 1:
                sides = (f"{part}: " + ", ".join(f"{name} x{n}" if n > 1 else name for name, n in names.items())
                         for part, names in parts.items())
                yield f"{key}\n" + "\n".join(f"      {side}" for side in sides)


def member_precision(gold: list[dict], predicted: dict[str, list[dict]], canonical: Canonical,
                     kinds: set[str]) -> dict[str, tuple[int, int]]:
    """By kind: how many entities of an article that have a member are right, and how many there are.

    Right is one at least half of whose mentions have span and kind of a gold mention.
    """
    result: dict[str, tuple[int, int]] = {}
    for article in gold:
        text = article["text"]
        right = {(canonical(text, e["start"], e["end"]), e["kind"]) for e in article["entities"]}
        mentions: dict[tuple[str, int], list[bool]] = defaultdict(list)
        for name in predicted.get(article["id"], []):
            if name.get("member") and name["kind"] in kinds:
                mentions[name["kind"], name["entity"]].append((canonical(text, name["start"], name["end"]), name["kind"]) in right)
        for (kind, _), hits in mentions.items():
            good, of = result.get(kind, (0, 0))
            result[kind] = good + (2 * sum(hits) >= len(hits)), of + 1
    return result

#!/usr/bin/env python3
"""Reads the annotated articles of tests/corpus.

    eng/corpus.py FILE.art... [--out ARTICLES.jsonl]

Without --out the files are checked, and what each language has is counted; the exit code is 1 when something is wrong. With --out they are written as JSON Lines, the input of
eng/train-entities, eng/train-choice and eng/extract: a line {"id","language","kind","note","text","blocks","quotes","labelled","entities"}, offsets in UTF-16 code units.

A file has head lines `key: value` (lang, kind, note), a line `====`, and blocks with an empty line between two. A block may begin with its role (`@title `, `@standfirst `,
`@byline `, `@caption `, `@crosshead `, `@furniture `, `@table `, `@signoff `, `@label Name of speaker|LABEL: words`); all others are body. In a block:

    ⟦d|Speaker|how|“Exact words,”⟧   a quotation with its marks: d direct, p partial, t term. Speaker is a canonical name, - for nobody, =words for somebody whom the text does not
                                     name; how is named, pronoun, nominal, implied, label or -.
    ⟦d1|…⟧ … ⟦d1|…⟧                  the parts of one quotation
    ⟨per|Canonical Name|surface⟩     a name: per, org, place, event, work. The first place of each surface form is marked; all others are found.
    ⟨x|-|surface⟩                    words with capitals that are no name of these kinds
"""
import json
import re
import sys
from pathlib import Path

QUOTATIONS = {"d": "direct", "p": "partial", "t": "term"}
NAMES = {"per": "person", "org": "organization", "place": "place", "event": "event", "work": "work", "x": None}
ROLES = "title standfirst byline caption crosshead furniture table signoff label".split()
CUES = "named pronoun nominal implied label -".split()
OPEN_QUOTATION = re.compile(r"⟦([dpt])(\d*)\|([^|⟦⟧]*)\|([^|⟦⟧]*)\|")
NAME = re.compile(r"⟨(\w+)\|([^|⟨⟩]*)\|([^⟨⟩]*)⟩")


class Article:
    def __init__(self, path: Path) -> None:
        head, _, body = path.read_text(encoding="utf-8").partition("\n====\n")
        self.meta = {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in head.splitlines())}
        self.id = f"{path.resolve().parent.name}/{path.stem}"
        self.text, self.faults = "", []
        self.blocks, self.marked, self.labelled, self.tags = [], [], [], []
        for block in re.split(r"\n\s*\n", body.strip("\n")):
            self.read_block(block.strip("\n"))
        self.quotes = self.with_parts()
        self.entities = self.all_places()
        self.check()

    def read_block(self, block: str) -> None:
        role, label = "body", None
        if match := re.match(r"@(\w+) ?", block):
            role, block = match[1], block[match.end():]
            if role not in ROLES:
                self.faults.append(f"no role: {role}")
        if role == "label":
            label, _, block = block.partition("|")
        if self.text:
            self.text += "\n\n"
        start = len(self.text)
        self.read_marks(block, role)
        self.blocks.append({"role": role, "start": start, "end": len(self.text)})
        if label is not None:
            self.labelled.append({"speaker": label.strip(), "start": start, "end": len(self.text)})

    def read_marks(self, block: str, role: str) -> None:
        at, opened = 0, []
        while at < len(block):
            if match := OPEN_QUOTATION.match(block, at):
                opened.append((match, len(self.text)))
                at = match.end()
            elif block[at] == "⟧" and opened:
                match, start = opened.pop()
                self.marked.append((match, {"start": start, "end": len(self.text), "nested": bool(opened), "where": role}))
                at += 1
            elif match := NAME.match(block, at):
                self.tags.append((match[1], match[2].strip(), match[3]))
                self.text += match[3]
                at = match.end()
            elif block[at] in "⟦⟧⟨⟩":
                self.faults.append(f"stray mark: {block[at:at + 40]}")
                at += 1
            else:
                end = next((i for i in range(at, len(block)) if block[i] in "⟦⟧⟨⟩"), len(block))
                self.text += block[at:end]
                at = end
        if opened:
            self.faults.append(f"a quotation does not end: {block[:40]}")

    def with_parts(self) -> list[dict]:
        quotes, first_parts = [], {}
        for match, quote in sorted(self.marked, key=lambda marked: (marked[1]["start"], -marked[1]["end"])):
            kind, number, speaker, how = match.groups()
            first = first_parts.get((kind, number)) if number else None
            if first:
                first.setdefault("parts", [[first["start"], first["end"]]]).append([quote["start"], quote["end"]])
                continue
            speaker = speaker.strip()
            quote |= {"kind": QUOTATIONS[kind], "how": how, "speaker": None if speaker[:1] in ("-", "=", "") else speaker}
            if speaker.startswith("="):
                quote["speaker_words"] = speaker[1:]
            first_parts[kind, number] = quote
            quotes.append(quote)
        return quotes

    def all_places(self) -> list[dict]:
        forms: dict[str, tuple[str, str]] = {}
        for kind, name, surface in self.tags:
            if forms.setdefault(surface, (kind, name)) != (kind, name):
                self.faults.append(f"one form, two names: {surface}")
        entities, taken = [], [False] * len(self.text)
        for surface in sorted(forms, key=len, reverse=True):
            kind, name = forms[surface]
            if kind not in NAMES:
                self.faults.append(f"no kind of name: {kind}")
                continue
            for match in re.finditer(rf"(?<!\w){re.escape(surface)}(?!\w)", self.text):
                if any(taken[match.start():match.end()]):
                    continue
                taken[match.start():match.end()] = [True] * len(surface)
                if NAMES[kind]:
                    entities.append({"start": match.start(), "end": match.end(), "kind": NAMES[kind], "name": name})
        return sorted(entities, key=lambda entity: entity["start"])

    def check(self) -> None:
        names = {name for _, name, _ in self.tags}
        if not self.meta.get("lang") or not self.meta.get("kind"):
            self.faults.append("the head has no lang or no kind")
        if [block["role"] for block in self.blocks].count("title") == 0:
            self.faults.append("an article has a title")
        for quote in self.quotes:
            words = self.text[quote["start"]:quote["end"]]
            if len(words.strip()) < 2:
                self.faults.append("a quotation without words")
            if quote["how"] not in CUES or (quote["speaker"] and quote["how"] == "-"):
                self.faults.append(f"how is its speaker named? {words}")
            if quote["kind"] == "term" and quote["speaker"]:
                self.faults.append(f"a term with a speaker: {words}")
            if quote["speaker"] and quote["speaker"] not in names:
                self.faults.append(f"the speaker is no name of the text: {quote['speaker']}")
        for label in self.labelled:
            if label["speaker"] not in names:
                self.faults.append(f"the speaker of a label is no name of the text: {label['speaker']}")

    def line(self) -> str:
        units = [0]
        for character in self.text:
            units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
        for place in (*self.blocks, *self.quotes, *self.labelled, *self.entities):
            place["start"], place["end"] = units[place["start"]], units[place["end"]]
            if "parts" in place:
                place["parts"] = [[units[start], units[end]] for start, end in place["parts"]]
        record = {"id": self.id, "language": self.meta.get("lang", ""), "kind": self.meta.get("kind", ""), "note": self.meta.get("note", ""),
                  "text": self.text, "blocks": self.blocks, "quotes": self.quotes, "labelled": self.labelled, "entities": self.entities}
        return json.dumps(record, ensure_ascii=False)


def main() -> int:
    arguments = sys.argv[1:]
    output = None
    if "--out" in arguments:
        at = arguments.index("--out")
        output = arguments[at + 1] if at + 1 < len(arguments) else sys.exit(__doc__)
        del arguments[at:at + 2]
    if not arguments:
        sys.exit(__doc__)
    articles = [Article(Path(argument)) for argument in arguments]
    for article in articles:
        for fault in article.faults:
            print(f"{article.id}: {fault}", file=sys.stderr)
    if output:
        Path(output).write_text("".join(article.line() + "\n" for article in articles), encoding="utf-8")
    for language in sorted({article.meta.get("lang", "") for article in articles}):
        own = [article for article in articles if article.meta.get("lang", "") == language]
        quotes, names = sum(len(article.quotes) for article in own), sum(len(article.entities) for article in own)
        print(f"{language}: {len(own)} articles, {sum(len(article.text.split()) for article in own)} words, {quotes} quotations, {names} names")
    return 1 if any(article.faults for article in articles) else 0


if __name__ == "__main__":
    sys.exit(main())

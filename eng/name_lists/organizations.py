"""Companies, media, teams."""
from __future__ import annotations

import re

from .packages import Packages, source
from .people import tagged
from .wordnet import WordNet
from .writing import NameList

SUFFIX = re.compile(r"[ ,]+(?:Incorporated|Corporation|Company|Companies|Corp|Inc|Co|Ltd|LLC|LLP|L\.P|PLC|Holdings|Group)\b\.?$")


def organizations(packages: Packages, _: WordNet) -> NameList:
    """Companies with and without their suffixes; organisations and teams."""
    found = NameList("world-organizations", [
        "Companies, media, other organisations and teams.",
        f"Sources: {source('chance')}: companies; {source('compromise')}: organisations and teams of its lexicon.",
        "Cut by eng/build-name-lists: ASCII-folded; companies with and without their suffixes.",
    ])
    names = set(tagged(packages, "Organization", "SportsTeam")) - {"Dept", "Dept."}
    for company in packages.script("chance", "chance.js", '(new it.default(1)).get("company")'):
        names.add(company)
        shorter = SUFFIX.sub("", SUFFIX.sub("", company)).strip(" &,")
        if len(shorter) > 3:
            names.add(shorter)
    found.add((name.replace(" And ", " and ").replace(" Of ", " of ").replace(" The ", " the ") for name in sorted(names)), "KnownOrganization")
    return found

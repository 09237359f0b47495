#!/usr/bin/env python3
"""Writes src/ContentSdk.Engine/Naming/Data/transliteration.lexicon.txt: how letters are written in ASCII.

    python3 eng/build-transliteration.py

Latin and Greek letters with marks come from Unicode's decompositions; what has none is listed here by hand.
"""
import unicodedata
from pathlib import Path

OUT = Path(__file__).parent.parent / "src/ContentSdk.Engine/Naming/Data/transliteration.lexicon.txt"

LATIN = {
    "ß": "ss", "æ": "ae", "ǽ": "ae", "œ": "oe", "ø": "o", "ǿ": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i",
    "ĸ": "k", "ŋ": "ng", "ŧ": "t", "ŀ": "l", "ŉ": "n", "ſ": "s", "ƒ": "f", "ə": "e", "ɛ": "e", "ɔ": "o", "ƙ": "k", "ɓ": "b",
    "ɗ": "d", "ɩ": "i", "ʊ": "u", "ƴ": "y", "ƶ": "z", "ĳ": "ij", "ǆ": "dz", "ǉ": "lj", "ǌ": "nj", "ǳ": "dz",
    "ª": "a", "º": "o", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl",
}
CYRILLIC = dict(zip("абвгдезийклмнопрстуфы", "a b v g d e z i i k l m n o p r s t u f y".split()))
CYRILLIC.update({
    "й": "y", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ё": "yo", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "u", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz",
    "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "ә": "a", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "ѐ": "e", "ѝ": "i",
})
GREEK = dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split()))


def ascii_of(char: str, base: dict) -> str | None:
    if char in base:
        return base[char]
    decomposed = unicodedata.normalize("NFKD", char)
    if decomposed == char:
        return None
    letters = [c for c in decomposed if not unicodedata.combining(c)]
    mapped = [c if "a" <= c <= "z" or "0" <= c <= "9" else base.get(c) for c in letters]
    return "".join(mapped) if letters and all(m is not None for m in mapped) else None


def section(name: str, ranges, base) -> list:
    groups = {}
    for first, last in ranges:
        for code in range(first, last + 1):
            char = chr(code)
            if char != char.lower() or not unicodedata.category(char).startswith(("L", "Nd")):
                continue
            text = ascii_of(char, base)
            if text is not None:
                groups.setdefault(text, []).append(char)
    return [f"[{name}]"] + [f"{''.join(chars)}|{text}" for text, chars in sorted(groups.items())] + [""]


def digits() -> list:
    groups = {}
    for code in range(0x80, 0x10000):
        if unicodedata.category(chr(code)) == "Nd":
            groups.setdefault(str(unicodedata.digit(chr(code))), []).append(chr(code))
    return ["[digits]"] + [f"{''.join(chars)}|{text}" for text, chars in sorted(groups.items())] + [""]


def main() -> None:
    lines = [
        "# How letters are written in ASCII: letters|replacement, lower case only. Written by eng/build-transliteration.py from the",
        f"# decompositions of Unicode {unicodedata.unidata_version} (Unicode licence) and this project's own table of letters that have none.",
        "",
        *section("latin", [(0xAA, 0x24F), (0x250, 0x2AF), (0x1E00, 0x1EFF), (0xFB00, 0xFB06), (0xFF41, 0xFF5A)], LATIN),
        "[latin-upper]", "# Its lower case is two characters.", "İ|i", "",
        *section("cyrillic", [(0x400, 0x52F)], CYRILLIC),
        *section("greek", [(0x370, 0x3FF), (0x1F00, 0x1FFF)], GREEK),
        *digits(),
    ]
    OUT.write_text("\n".join(lines).rstrip() + "\n", encoding="utf8", newline="\n")


if __name__ == "__main__":
    main()

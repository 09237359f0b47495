namespace ContentSdk.Fuzz.Inputs;

/// <summary>Small files to begin from, in each of which something is to be read.</summary>
internal static class Fragments
{
    public static readonly string[] All =
    [
        "",
        "\n",
        "The gate opens\n\nThe first ships came early. “We open the gate today,” said Mara Velkin, "
        + "“and it stays open.”\n\nShe called it “slow but honest”.\n",
        "---\ntitle: The gate opens\nid: TheGate\npublished: 2025-03-31\nauthors:\n  - Orla Fenn\ntags: [harbour, "
        + "ships]\n---\n\nThe first ships came early. \"We open,\" she said.\n",
        "---\ntitle: 'It''s open'\nteaser: >-\n  Two\n  lines\nimage:\n  path: a.png\n  alt: b\nsuppress: [CSDK4003]\n---\n# It's open\n\n> “We open,” said *Orla* **Fenn**.\n\n- one\n- [two](#two)\n\n## Two\n\n| a | b |\n|---|---|\n| c | `d` |\n\nSee[^1] and ![alt](i.png \"t\").\n\n[^1]: A note.\n",
        "# A [link](https://a.example) and `code`\n\n1. "
        + "a\n   - b\n     > c\n\n```cs\nvar x = \"“no quote”\";\n```\n\n<div>raw</div>\n\n<!-- suppress: CSDK4003 -->\n\nText &amp; "
        + "more\\\nline  \nbreak ~~gone~~ <https://b.example>\n\n[ref]: https://c.example 'Title'\n\n[ref], [ref][], ![ref]\n",
        "- name: Orla Fenn\n  kind: person\n  aliases: [Fenn, O. Fenn]\n  not: [Fenn Street]\n  id: "
        + "OrlaFenn\n  sameAs: [https://a.example/1]\n- name: Velm\n  kind: place\n",
        "# comment\n- {name: WHO, kind: organization}\n- name: \"Who\"\n  kind: work\n  aliases:\n    - 'x'\n",
        "quotes:\n  - starts: We open\n    speaker: Gus Bell\n    id: Gate\n  - text: slow but honest\n    ignore: true\n  - text: did not\n    add: true\n    speaker: Orla Fenn\n    kind: partial\nentities:\n  - mention: WHO\n    name: World Health Organization\n    kind: organization\n  - mention: She\n    ignore: true\n  - mention: gate\n    nth: 2\n    add: true\n    kind: place\n",
        "---\nquotes:\n- {starts: We, speaker: none, nth: 1, kind: term}\nentities:\n- {mention: Orla Fenn, name: Orla}\nrelated: [a]\nembargo: 2026-01-01\ndraft: false\n---\n\n# T\n\n“We go,” said *Orla* Fenn.\n",
        "+++\ntitle = 'The gate opens'\npublished = 2025-03-31 10:00:00Z\nauthors = [\n  \"Orla Fenn\", # c\n]\nteaser = \"\"\"\nTwo \\\n  lines\"\"\"\n[image]\nsrc = \"a.png\"\n[[quotes]]\nstarts = \"We\"\nnth = 0x1\n+++\n\n# T\n\n“We go,” said Orla Fenn.\n",
        "{\n  \"title\": \"It\\u2019s open\",\n  \"authors\": [\"Orla Fenn\", \"Gus \\\"B\\\" Bell\"],\n  \"image\": { \"src\": \"a.png\", \"alt\": \"\" },\n  \"draft\": false\n}\n\n# T\n\n“We go,” said Orla Fenn.\n",
        "« Nous ouvrons », a dit Orla Fenn. „Wir öffnen“, sagte sie. «Abrimos», dijo él. 「開く」と言った。\n",
        "Q: What now?\nA: We go on.\n\n— Who are you? — he asked. — Nobody.\n\nORLA: “One\n\n“Two\n\n“Three.”\n",
    ];
}

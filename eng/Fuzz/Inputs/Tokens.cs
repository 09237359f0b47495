namespace ContentSdk.Fuzz.Inputs;

/// <summary>Stretches of text that a reader treats as something special.</summary>
internal static class Tokens
{
    public static readonly string[] Markdown =
    [
        "# ", "## ", "###### ", "####### ", "\n===\n", "\n---\n", "***", "**", "*", "__", "_", "~~", "`", "``", "```", "~~~", "```cs\n",
        "> ", ">> ", "- ", "* ", "+ ", "1. ", "999999999. ",
        "- [ ] ", "- [x] ", "[", "]", "](", ")", "![", "[a](b)", "[a](b \"c\")", "[a](<b c>)", "![a](b)", "![a](b.png?c)", "[a](b.pdf)", "[a](b.md#c)", "[a]: b\n", "[a]: <b> 'c'\n",
        "[a]", "[a][]", "[^1]", "[^1]: ", "[^a b]: x\n",
        "<", ">", "<b>", "</b>", "<!--", "-->", "<!-- suppress: CSDK4003 -->", "<?", "?>", "<![CDATA[", "]]>", "<script>", "</script>",
        "<div>\n", "<a href=\"javascript:x\">", "<https://a.example>",
        "<a@b.example>", "https://a.example/b_(c)", "www.a.example", "javascript:alert(1)", "java\tscript:x", "JaVaScRiPt&colon;x",
        "data:text/html,x", "&amp;", "&#0;", "&#x1F600;", "&#xD800;",
        "&nbsp;", "&nosuch;", "\\", "\\\\", "\\*", "\\\n", "  \n", "    ", "\t", "|", "| a | b |\n|---|:-:|\n| c | d |\n", "|-|\n", ":-:",
        "---", "- - -", "\n\n", "\n", "\r\n", "\r", "{#id .class}",
    ];

    public static readonly string[] Yaml =
    [
        "---\n", "---", "...\n", "title: ", "id: ", "slug: ", "teaser: ", "standfirst: ", "language: de\n", "published: 2025-03-31\n",
        "updated: 2025-04-08T23:30-05:00\n", "authors: [A, B]\n",
        "tags:\n  - a\n", "section: ", "source: https://a.example\n", "canonical: ", "draft: true\n", "embargo: 2026-01-01\n",
        "related: [a]\n", "image: {path: a.png, alt: b}\n", "suppress: [CSDK4003]\n",
        "quotes:\n  - starts: a\n    speaker: b\n", "  - text: ", "    add: true\n", "    nth: 2\n", "    ignore: true\n",
        "entities:\n  - mention: a\n    kind: person\n", "  - mention: ", "    name: b\n", "- name: Orla Fenn\n  kind: person\n",
        "- name: ", "  kind: place\n", "  aliases: [Fenn]\n", "  not: [Fenn]\n",
        "  id: OrlaFenn\n", "  sameAs: https://a.example\n", ": ", "? ", "- ", "  ", "[", "]", "{", "}", ",", "&a ", "*a", "!!str ",
        "!<x> ", "<<: ", "|\n", "|+\n", ">-\n", "|9\n", "'", "''", "\"", "\\\"", "\\u",
        "\\x4", "\\U0001F600", "#", " #", "%YAML 1.2\n", "%TAG ! x\n", "@", "`", "null", "~", "true", "0x1F", ".inf", "1e999", "\t", "\n",
        "\r\n", "\u0085", "\u2028",
    ];

    public static readonly string[] Csv =
    [
        ",", ";", "\t", "\"", "\"\"", "\"\"\"", "\",\"", "\"\n", "a,b\n", "a;b\r\n", "a.b,a.c\n", "sep=;\n", ",,\n", "\"a\nb\"", "1,5", "17", "2025-03-31", " \"a\" ", "\n", "\r",
    ];

    public static readonly string[] TomlAndJson =
    [
        "+++\n", "+++", ";;;\n", "title = ", "id = ", "draft = true\n", "published = 1979-05-27 07:32:00Z\n", "authors = [", "[image]\n", "[[quotes]]\n", "[a.b]\n",
        "\"title\": ", "\"draft\": true", "\"quotes\": [", "\"a\": {", "{", "}", "[", "]", "[[", "]]", ",", ".", "=", " = ", ":", "\n", "#", "//", "/*", "*/",
        "\"\"\"", "'''", "\"", "'", "\\", "\\u00e9", "\\uD800", "\\U0010FFFF", "\\x4", "\\\n", "0x", "1_0", "1e5", "-0", "inf", "nan", "null", "07:32:00", "1979-05-27",
    ];

    public static readonly string[] Prose =
    [
        "“", "”", "‘", "’", "\"", "'", "«", "»", "‹", "›", "„", "‚", "「", "」", "『", "』", "—", "–", "…", "...", "''", "``", ",”", ".”",
        "?”", " said ", " he said", " she said.", "according to ", ", said Orla Fenn, ",
        "Orla Fenn", "President ", "Dr. ", "the president", "Velm", "United Nations", "WHO", "They ", "She ", "who ", "U.S.", "a.m.",
        "No. 1", "\n\n", "\n", " ", "  ", "(", ")", "[", "]", "!", "?", ".", ",", ";", ":",
        "Monday, 30 February 2025", "31.04.2025", "2025-13-40", "Share this", "Advertisement", "1 Comment", "Read more", "By Gus Bell",
        "Lorem ipsum", "TODO", "the the ", "ALL CAPITALS", "https://a.example",
    ];

    public static readonly string[] Characters =
    [
        "\0", "\u0001", "\u0008", "\u000B", "\u000C", "\u001A", "\u001B", "\u007F", "\u0080", "\u0085", "\u00A0", "\u00AD", "\u0300",
        "\u0338", "\u034F", "\u061C", "\u115F", "\u17B4", "\u180E", "\u200B", "\u200D",
        "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202E", "\u2060", "\u2066", "\u2069", "\u3000", "\u3164", "\uD800", "\uDBFF",
        "\uDC00", "\uDFFF", "\uE000", "\uFE0F", "\uFEFF", "\uFFF9", "\uFFFC", "\uFFFD",
        "\uFFFE", "\uFFFF", "😀", "👨‍👩‍👧", "🇩🇪", "\U000E0001", "\U000E007F", "\U0010FFFF", "\U00012345", "é", "ß", "İ", "ı", "ŉ", "ǅ",
        "ﬁ",
        "Ω", "Жж", "א", "ع", "हि", "中", "あ", "한", "ไ", "Ꭰ", "ﷺ", "Ã©", "â€œ",
    ];

    public static readonly string[] Code =
    [
        "*/", "/*", "//", "///", "\"\"\"", "\"\"\"\"\"\"\"\"\"\"", "\\u0022", "{", "}", "{{", "#if", "#pragma", "#line 1 \"x\"",
        "</summary>", "<c>", "]]>", "&lt;", "\u2028", "\u0085", "@\"", "$\"", "class", "Article", "Quotes", "All", "Find",
        "ToString", "GetHashCode", "Equals", "System", "global", "con", "__arglist", "_", "1",
    ];

    public static readonly string[][] All = [Markdown, Yaml, TomlAndJson, Csv, Prose, Characters, Code];
}
